package words_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
)

// A report shows the titles of columns, which somebody may have written about a person.
func TestATitleIsShownWithoutPeople(t *testing.T) {
	for title, want := range map[string]string{
		"Suivi Mme Dupont 0639980009":      "Suivi Mme ••• ••••••••09",
		"Suivi Dupont":                     "Suivi •••",
		"Rappel de M. Petit":               "Rappel de M. •••",
		"Notes Alice Martin":               "Notes ••• •••",
		"Notes d'Alice":                    "Notes d'•••",
		"Jean-Pierre":                      "•••-•••",
		"suivi mme dupont":                 "suivi mme •••",
		"06 39 98 00 01":                   "•• •• •• •• 01",
		"O6 39 98 OO O1":                   "•• •• •• •• O1",
		"+33 (0)6.39.98.00.01":             "+•• (•)•.••.••.••.01",
		"٠٦٣٩٩٨٠٠٠١":                       "••••••••٠١",
		"Dossier 12345678":                 "Dossier ••••••78",
		"Avis alice.martin@exemple.fr":     "Avis •••",
		"Email alice@exemple.fr 063998000": "Email ••• •••••••00",
	} {
		if diff := cmp.Diff(want, words.ShownTitle(title)); diff != "" {
			t.Error(title, diff)
		}
	}
	for _, title := range []string{
		"Téléphone", "Téléphone 2", "Code postal", "Date de naissance", "Zorglub", "Country", "Civilité (M./Mme)", "Madame / Monsieur",
		"Appel du 12/10/2026", "Ventes 2025-2026", "UTM Source", "HubSpot Score", "Do Not Call", "Nom du contact", "TEL",
		"Adresse e-mail", "Opposition le", "rgpd_numero", "Étape du deal", "Ville", "Remarques 3", "Dernier contact", "M",
	} {
		if diff := cmp.Diff(title, words.ShownTitle(title)); diff != "" {
			t.Error(title, diff)
		}
	}
}
