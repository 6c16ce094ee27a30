package facts

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
)

// TestAMinorIsSetAside by their age or their birth, as by words beside the name; the age of a firm is nobody's.
func TestAMinorIsSetAside(t *testing.T) {
	for _, c := range []struct {
		title, cell string
		aside       bool
	}{
		{"Nom", "Martin 15 ans", true}, {"Âge", "15", true}, {"Age", "12 ans", true},
		{"Âge du contact", "moins de 18 ans", true},
		{"Date de naissance", "01/01/2020", true}, {"Né(e) le", "2020-01-01", true}, {"DOB", "01/01/2020", true},
		{"birthdate", "2020-01-01T00:00:00Z", true}, {"date_of_birth", "2020", true},
		{"Âge", "quinze ans", true}, {"Âge", "quinze", true}, {"Âge", "Seize", true}, {"Âge", "dix-sept ans", true},
		{"Age", "sixteen", true}, {"Âge", "moins de dix-huit ans", true}, {"Âge", "six mois", true},
		{"Âge", "dix-huit ans", false}, {"Âge", "dix huit", false}, {"Âge", "vingt-cinq ans", false},
		{"Âge", "soixante-quinze", false}, {"Âge", "quatre-vingt-dix ans", false}, {"Age", "forty-five", false},
		{"Âge", "dix-neuf ans", false}, {"Âge", "18", false}, {"Âge", "45 ans", false}, {"Âge", "inconnu", false}, {"Âge", "", false},
		{"Date de naissance", "01/01/1900", false}, {"Né(e) le", "12/05/1962", false}, {"DOB", "0000-00-00", false},
		{"Âge de l'entreprise", "15 ans", false}, {"Date de création", "01/01/2020", false},
	} {
		_, ds := facts(t, c.title, c.cell)
		got := len(ds) == 1 && ds[0].What == words.RefusalSaid
		if diff := cmp.Diff(c.aside, got); diff != "" {
			t.Error(c.title, c.cell, diff, ds)
		}
	}
}

// TestABirthThatIsSilentIsNoMinors: what is told at a glance of a day of birth is what is read of it.
func TestABirthThatIsSilentIsNoMinors(t *testing.T) {
	for cell, silent := range map[string]bool{"01/01/1962": true, "1962-01-01": true, "01/01/2015": false,
		"2015-01-01": false, "19/19/2015": false, "2019-19-19": false, "ne pas app": false, "1962": false} {
		if is, _ := OfBirths.Silent([]byte(cell), words.OfAmounts); is != silent {
			t.Error(cell, is)
		}
	}
}
