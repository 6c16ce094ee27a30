package kept

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
)

// A row that is nobody's has its text in whichever column stands first.

// firstColumns are titles of columns that may stand first, with what they have of four people.
var firstColumns = map[string][4]string{
	"Réf client": {"A1001", "A1002", "A1003", "A1004"}, "Record ID": {"901", "902", "903", "904"},
	"SIRET": {"55208131766522", "44306184100047", "78467169500087", "38012986646850"}, "N°": {"1", "2", "3", "4"},
	"Ville": {"Lyon", "Brest", "Metz", "Nice"}, "Email": {"d@x.fr", "b@x.fr", "p@x.fr", "r@x.fr"},
	"Téléphone 2": {}, "Colonne": {},
}

// fourPeople is a file of them, with rows that are nobody's at its end, or below its titles.
func fourPeople(first, starred string, above bool, nobodys ...string) string {
	names, out := []string{"Durand", "Bernard", "Petit" + starred, "Roux"}, first+";Nom;Téléphone\n"
	rest := strings.Join(nobodys, "\n") + "\n"
	if above {
		out += rest
	}
	for i, name := range names {
		out += firstColumns[first][i] + ";" + name + ";063998000" + string('1'+rune(i)) + "\n"
	}
	if !above {
		out += rest
	}
	return out
}

// TestANameInAnyColumn: a sentence that names somebody sets them aside, with the row above, under whatever title it
// stands.
func TestANameInAnyColumn(t *testing.T) {
	for said, want := range map[string]string{
		"M. Petit ne veut plus être appelé": "34", "Ne plus appeler Petit": "34", "NPA Petit": "34", "Petit : stop": "34",
		"Ne plus appeler Durand": "14",
	} {
		for first := range firstColumns {
			got := setAsideIn(t, fourPeople(first, "", false, said+";;"), Besides{})
			require.Empty(t, cmp.Diff(want, got), "%s: %s", first, said)
		}
		file := "Téléphone;Nom\n0639980001;Durand\n0639980002;Bernard\n0639980003;Petit\n0639980004;Roux\n" + said + "\n"
		require.Empty(t, cmp.Diff(want, setAsideIn(t, file, Besides{})), said)
	}
	for first := range firstColumns {
		require.NotContains(t, setAsideIn(t, fourPeople(first, "", false, "Rappeler Petit;;"), Besides{}), "3", first)
	}
}

// TestALegendInAnyColumn binds who has its sign; the number of a record is no sign.
func TestALegendInAnyColumn(t *testing.T) {
	for first := range firstColumns {
		for legend, starred := range map[string]string{
			"* = ne pas appeler;;": " *", "*;ne plus appeler;": " *", "Légende : * = ne plus appeler;;": " *",
			"A = ne plus appeler;;": " (A)", "A;ne plus appeler;": " (A)",
		} {
			require.Contains(t, setAsideIn(t, fourPeople(first, starred, false, legend), Besides{}), "3", "%s: %s", first,
				legend)
			if strings.HasPrefix(legend, "* =") {
				require.Empty(t, cmp.Diff("3", setAsideIn(t, fourPeople(first, starred, true, legend), Besides{})), first)
			}
		}
	}
	require.Empty(t, cmp.Diff("24", setAsideIn(t, fourPeople("Réf client", "", false, "A1002;refus;"), Besides{})))
}

// TestNamesBelowAHeadingInAnyColumn: whoever stands there by a name alone is set aside; by the number of a record, so
// is that record.
func TestNamesBelowAHeadingInAnyColumn(t *testing.T) {
	for first := range firstColumns {
		for _, heading := range []string{"Ont refusé :;;", "Ne plus appeler;;"} {
			for name, want := range map[string]string{"Petit;;": "3", "M. Petit;;": "3", "Petit, Bernard;;": "23"} {
				got := setAsideIn(t, fourPeople(first, "", false, heading, name), Besides{})
				require.Empty(t, cmp.Diff(want, strings.TrimSuffix(got, "4")), "%s: %s", first, name)
			}
			numbered := setAsideIn(t, fourPeople(first, "", false, heading, "1. Petit;;"), Besides{})
			require.Contains(t, numbered, "3", first) // and may be the record 1
		}
	}
	below := setAsideIn(t, fourPeople("Réf client", "", false, "Ne plus appeler;;", "A1002;;"), Besides{})
	require.Empty(t, cmp.Diff("2", strings.TrimSuffix(below, "4")))
}
