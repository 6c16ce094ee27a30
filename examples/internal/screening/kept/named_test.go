package kept

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sample"
	"github.com/rgpd-go/rgpd/examples/internal/screening/screentest"
)

// Names alone, in notes and at addresses, bind the same people in whatever manner the file is read.
func TestNamesBindInEachManner(t *testing.T) {
	campaign := screentest.Campaign(t)
	some := func(r *rand.Rand, list string) string {
		all := strings.Split(list, "|")
		return all[r.IntN(len(all))]
	}
	for seed := range 300 {
		r := rand.New(rand.NewPCG(uint64(seed), 5))
		b := &strings.Builder{}
		b.WriteString("nom;prénom;adresse;cp;mobile;fixe;note\n")
		for range 30 {
			if r.IntN(15) == 0 {
				b.WriteString(some(r, "Ne plus appeler;;;;;;|À appeler|Petit Marie;;;;;;|Roux;;;;;;|;Le Goff;;;;;|Petit (refuse)") + "\n")
				continue
			}
			fmt.Fprintf(b, "%s;%s;%s;%s;%s;%s;%s\n", some(r, "Petit|PETIT|Roux|Le Goff|Legoff|Zorn|Dubois||\"Petit\""),
				some(r, "Marie|Jean|marie|Hélène|"), some(r, "12 rue des Lilas|12, r. des LILAS|3 place Verte||1 allée Élisée"),
				some(r, "44000|1000|01000|"), some(r, "|063998000%|063998000%|063998000%")+fmt.Sprint(r.IntN(10)),
				some(r, "||||0639980007"), some(r, "|||||ok|rappeler Mme Petit|ne veut plus|toute la famille refuse|M. et Mme Petit refusent|NPA Zorn|J. Petit refuse|Marie Petit refuse|"+
					"ne plus appeler M. et Mme Roux|vu Jean : stop|son mari Jean refuse|\"refuse ; les deux\"|NRP"))
		}
		file := strings.NewReplacer("063998000%", "063998000").Replace(b.String())
		s := &facts.Reader{Campaign: campaign, Channel: rgpd.LiveCall, At: sample.Instant}
		heardBoth(t, s, file, nil)
	}
}

// TestAFirstNameAloneWithoutANumber is of whoever has it, below a heading or beside a no, if nobody has it as a last
// name there; a last name alone is of all who have it.
func TestAFirstNameAloneWithoutANumber(t *testing.T) {
	const titles = "Nom;Prénom;Téléphone;Stop\n"
	const rows = "Petit;Alice;0639980001;\nDurand;Luc;0639980002;\nRichard;Paul;0639980003;\nRoux;Richard;0639980004;\n" +
		"Zorn;Alice;0639980005;\nPetit;Jean;0639980006;\n"
	const last = "Zeller;Max;0639980009;\n" // beside what follows
	for below, want := range map[string]string{
		"Ne plus appeler;;;\nAlice;;;\n":       "159",
		"Ne plus appeler;;;\n;Alice;;\n":       "159",
		"Ne plus appeler;;;\nMme Alice;;;\n":   "159",
		"Ne plus appeler;;;\nRichard;;;\n":     "39", // the last name
		"Ne plus appeler;;;\n;Richard;;\n":     "49",
		"Ne plus appeler;;;\nAlice Petit;;;\n": "19",
		"Ne plus appeler;;;\nAlice Faure;;;\n": "9",
		"Ne plus appeler;;;\nZoé;;;\n":         "9",
		";Alice;;oui\n":                        "159",
		"Petit;;;oui\n":                        "169",
		"Petit;Alice;;oui\n":                   "19",
		"Petit;Zoé;;oui\n":                     "9",
		";Zoé;;oui\n":                          "9",
		"Ne plus appeler Alice;;;\n":           "159",
		"NPA Alice;;;\n":                       "159",
		"Opposition de Alice;;;\n":             "159",
		"Alice : ne plus appeler;;;\n":         "159",
		"Refus : Alice;;;\n":                   "159",
		"Ont dit non : Alice;;;\n":             "159",
		"Alice ne veut plus être appelée;;;\n": "159",
		";Alice ne veut plus;;\n":              "159",
		"Ne plus appeler Alice Petit;;;\n":     "19",
		"Ne plus appeler Alice Faure;;;\n":     "9",
		"Rappeler Alice;;;\n":                  "",
		";Zorn;;oui\n":                         "59",
		";Mme Zorn;;oui\n":                     "59",
		"Duraud;;;oui\n":                       "29",
		"Mme Zornn;;;oui\n":                    "59",
		"Zornn;Alice;;oui\n":                   "59",
		";Alice;;\n":                           "",
	} {
		require.Empty(t, cmp.Diff(want, setAsideIn(t, titles+rows+last+below, Besides{})), below)
	}
}
