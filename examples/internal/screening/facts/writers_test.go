package facts

import "testing"

// TestNotesOfWhoeverWritesThem are read as notes; a note out of five, and what it is of, are not.
func TestNotesOfWhoeverWritesThem(t *testing.T) {
	for _, title := range []string{"note agent", "Note de l'agent", "Agent note", "agent_notes", "Note vendeur",
		"Notes commerciales", "Note du commercial", "Owner notes", "Note client", "Note du client", "Note de visite",
		"Commentaire vendeur", "Remarque du commercial", "Observations du conseiller", "Commentaire de l'agent"} {
		if c := classOf(title); c != free {
			t.Error(title, c)
		}
	}
	for _, title := range []string{"Note moyenne", "Agent", "Vendeur", "Note produit", "Points", "Rating", "Nom du client"} {
		if c := classOf(title); c != plain {
			t.Error(title, c)
		}
	}
}
