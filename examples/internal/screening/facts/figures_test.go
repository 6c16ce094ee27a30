package facts

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestWordsUnderATitleOfFigures: an amount, a size and a day are figures and what they count; any other word there is
// a note, and a refusal in it is heard as in one.
func TestWordsUnderATitleOfFigures(t *testing.T) {
	titles := strings.Split("Surface|Montant|SIRET|Date de naissance|Étage|Créé le|Budget|Effectif|Chiffre d'affaires|"+
		"Date de création|Superficie m2|Annual Revenue", "|")
	for _, title := range titles {
		for cell := range strings.SplitSeq("demande suppression|NE + APPELER|LR|x|non|à effacer|mineur|tutelle|dcd|voir DPO|"+
			"NON 120|120 non|✗|120 ✗|ne veut plus|12/03/2026 PI|zzz|plus rien|pas de tel", "|") {
			if _, ds := facts(t, title, cell); len(ds) == 0 {
				t.Errorf("%s: %s", title, cell)
			}
		}
		for cell := range strings.SplitSeq("120|1 200,50 €|120 m²|120m2|12/03/2026|2026-03-12T10:00:00Z|12 mars 2026|"+
			"RDC|2e étage|2ème gauche|10 à 19 salariés|moins de 50|NC|N/A|non renseigné|-|12 k€|1.5M|83 041 234 00012|"+
			"lundi 12 janvier 2026 10:00|PME|de 10 à 50|FR83|120 ans|≥ 50|2026-03-12 10:00:00 UTC|100%|AZ-1|C12", "|") {
			if title == "Date de naissance" {
				cell = strings.Replace(cell, "2026", "1976", 1) // of nobody who is a minor
			}
			if _, ds := facts(t, title, cell); len(ds) > 0 {
				t.Errorf("%s: %s: %v", title, cell, ds)
			}
		}
	}
	for title, cell := range map[string]string{"Nom de naissance": "Lefèvre", "Créé par": "Julie Durand",
		"Type de revenu": "foncier", "Currency": "EUR"} {
		_, ds := facts(t, title, cell)
		require.Empty(t, ds, "%s: %s", title, cell)
	}
}
