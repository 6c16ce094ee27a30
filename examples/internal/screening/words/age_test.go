package words

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/rgpd-go/rgpd"
)

// TestTitlesOfAges are those of the person, and of nobody and nothing else.
func TestTitlesOfAges(t *testing.T) {
	for title, want := range map[string]AgeTitle{
		"Âge": OfYears, "AGE": OfYears, "Age du client": OfYears, "contact_age": OfYears, "Tranche d'âge": OfYears,
		"Âge (ans)":         OfYears,
		"Date de naissance": OfBirths, "Né(e) le": OfBirths, "Né le": OfBirths, "Née le": OfBirths, "DOB": OfBirths,
		"birthdate": OfBirths, "Birth date": OfBirths, "Date of Birth": OfBirths, "Année de naissance": OfBirths,
		"DDN": OfBirths, "Naissance": OfBirths, "Born on": OfBirths,
		"Âge de l'entreprise": 0, "Ancienneté": 0, "Âge du logement": 0, "Âge des enfants": 0, "Lieu de naissance": 0,
		"Nom de naissance": 0, "Date anniversaire du contrat": 0, "Date anniversaire": 0, "Anniversaire": 0, "Ne": 0, "Page": 0,
		"Date de naissance de l'enfant": 0, "Date": 0, "Agence": 0, "Client": 0, "": 0, "Ne pas appeler": 0,
	} {
		if diff := cmp.Diff(want, AgeUnder(title)); diff != "" {
			t.Error(title, diff)
		}
	}
}

// TestWhoIsAMinor on a day: who is eighteen that day is none, and whose day may be read in two ways may be one.
func TestWhoIsAMinor(t *testing.T) {
	at := rgpd.Mainland.Instant(rgpd.NewDate(2026, time.November, 30), 10*time.Hour+30*time.Minute)
	for _, c := range []struct {
		under AgeTitle
		cells []string
		want  bool
	}{
		{OfYears, []string{"15", "12 ans", "17,5", "17 ans et 6 mois", "15-17", "0-17", "8 mois", "moins de 18 ans",
			"-18", "< 18", "mineur", "0", "01/01/2015", "2015"}, true},
		{OfYears, []string{"18", "18 ans", "18-25", "34", "99", "18,5", "inconnu", "n/c", "-", "1980", "01/01/1980",
			"35 ans et 6 mois", "+ de 18 ans"}, false},
		{OfBirths, []string{"01/01/2015", "2015-01-01", "01/12/2008", "2008-12-01", "01.12.2008", "1/12/2008",
			"2015-01-01T00:00:00Z", "01/12/2008 00:00", "20150101", "01012015", "01/01/15", "1 janvier 2015", "2015",
			"2008", "12/25/2012", "42005", "12/11/2008", "31/12/2027"}, true},
		{OfBirths, []string{"30/11/2008", "2008-11-30", "29/11/2008", "01/01/1900", "1900-01-01", "12/05/1962",
			"1962", "12/05/62", "28000", "00/00/0000", "inconnue", "-", "12", "N/C", "1/1/1900", "1962-05-12 00:00:00",
			"12 mai 1962", "2007"}, false},
		{OfNoAge, []string{"15", "01/01/2015"}, false},
	} {
		for _, cell := range c.cells {
			if got := c.under.IsMinor(cell, at); got != c.want {
				t.Errorf("%q under %d: %v", cell, c.under, got)
			}
		}
	}
	if OfBirths.IsMinor("01/01/2015", time.Time{}) {
		t.Error("on no day")
	}
}
