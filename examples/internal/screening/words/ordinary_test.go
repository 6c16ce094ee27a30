package words

import (
	"testing"
)

// TestOrdinaryWordsTellOfNobody: they may be shown; a name, what stands before one, a number and what nobody wrote down
// here may not.
func TestOrdinaryWordsTellOfNobody(t *testing.T) {
	for text, want := range map[string]bool{
		"RDV pris": true, "rendez-vous pris": true, "Hors cible": true, "Devis envoyé": true, "Intéressé": true,
		"Appel abouti": true, "NRP 2": true, "Pas de réponse": true, "Not interested": true, "À rappeler": true,

		"Aubert": false, "Mme Aubert": false, "Jean": false, "vu avec Léa": false, "M. Petit": false, "Madame": false,
		"Vu 0639980001": false, "RDV 2026": false, "rdv@exemple.fr": false, "Zorglub": false, "": false, "12": false,
		"Le Goff": false, "De Villepin": false,
	} {
		if got := IsOrdinary(text); got != want {
			t.Errorf("%q: %v", text, got)
		}
	}
}

// TestWhatSomebodyMaySayToBeHarmless: words that are not known, among those that are; nothing that may be a refusal,
// alone or together.
func TestWhatSomebodyMaySayToBeHarmless(t *testing.T) {
	for text, want := range map[string]bool{
		"RDV pris": true, "velux posé": true, "zorglub en mars": true, "l'accord du bulgroz": true, "Terrasse": true,

		"refus velux": false, "ne plus appeler": false, "merci mais zorglub": false, "dernier " +
			"appel": false, "non": false,
		"zorglub non": false, "e-mail": false, "par mail": false, "pas zorglub": false, "stop": false, "": false,
	} {
		if got := MayBeHarmless(text); got != want {
			t.Errorf("%q: %v", text, got)
		}
	}
	for text, want := range map[string]bool{"e-mail": true, "mail": true, "par " +
		"mail": true, "E-mails": true, "sms": true,
		"mail envoyé": false, "RDV": false, "": false, "par": false} {
		if got := IsWriting(text); got != want {
			t.Errorf("%q: %v", text, got)
		}
	}
}
