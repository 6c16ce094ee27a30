package prospect

import (
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/alter"
	"github.com/rgpd-go/rgpd/internal/testkit"
)

// policies are those that the guarantees are proven for, by name.
func policies(t *testing.T) map[string]*Policy {
	house := HouseRules(HouseRule{
		ID: "house-no-gambling", Says: rgpd.Text{FR: "pas de jeux", EN: "no gambling"}, When: When{Sector: rgpd.Is(Gambling)},
	})
	return map[string]*Policy{
		"default": standard, "law only": policy(t, LawOnly()),
		"house": policy(t, house, HouseCap(2, When{})), "law only, house": policy(t, LawOnly(), house),
	}
}

// TestGuaranteesHold proves each guarantee over all facts at once, on every day since
// 2018-05-25, for every policy that is held to it; but the known failures, which fail.
func TestGuaranteesHold(t *testing.T) {
	for name, y := range policies(t) {
		if y.house && alter.Running() {
			continue // it adds prohibitions to the rows that are altered
		}
		testkit.Prove(t, slices.Collect(y.Guarantees()), map[string]*rgpd.Study{name: y.Study()})
	}
}

func TestGuaranteesAreSound(t *testing.T) {
	law := policy(t, LawOnly())
	testkit.Sound(t, slices.Collect(law.Guarantees()), law.Study())
	testkit.Sound(t, slices.Collect(Guarantees()), standard.Study())
	if n := len(slices.Collect(Guarantees())); n < 60 {
		t.Errorf("%d guarantees", n)
	}
}

func TestEachGuaranteeCanFail(t *testing.T) {
	law := policy(t, LawOnly())
	all := slices.Collect(Guarantees())
	article := slices.DeleteFunc(slices.Clone(all), func(g rgpd.Guarantee) bool { return g.Sources[0].Rank != rgpd.Practice })
	testkit.CanFail(t, article, standard.Study())
	testkit.CanFail(t, slices.Collect(law.Guarantees()), law.Study())
}

func TestEachAssumptionIsNeeded(t *testing.T) {
	testkit.Needed(t, slices.Collect(Guarantees()), standard.Study())
}

// TestKnownFailuresAreListed: LAW.md says which guarantees do not hold yet, and no other.
func TestKnownFailuresAreListed(t *testing.T) {
	page, err := os.ReadFile("LAW.md")
	if err != nil {
		t.Fatal(err)
	}
	_, section, _ := strings.Cut(string(page), "## What the whole is held to")
	section, _, _ = strings.Cut(section, "\n## ")
	listed := strings.Count(section, "\n| A")
	for g := range Guarantees() {
		if g.Fails == "" {
			continue
		}
		listed--
		if line := fmt.Sprintf("| %s | `%s` | %s |", g.Fails, g.ID, g.Says.EN); !strings.Contains(section, line) {
			t.Errorf("LAW.md does not list:\n%s", line)
		}
	}
	if listed != 0 {
		t.Errorf("LAW.md lists %d failures too many", listed)
	}
}
