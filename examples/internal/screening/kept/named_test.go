package kept

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

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
