package prospect

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
)

// gains is what each change of law newly allows, over all cases at once: the rule that
// stopped a case the day before, the rule that permits it since, and the text that
// gives it. Nothing else is allowed on any day that was not the day before.
var gains = []struct {
	on            rgpd.Date
	policy        string // default: the default policy and the law alone
	before, after rgpd.RuleID
	by            string
}{
	{law.DayOptIn, "default", "bloctel-listed", "consumer-consent", "L. 223-1 rewritten: consent takes the place of the register"},
	{law.DayOptIn, "default", "bloctel-unchecked", "consumer-consent", "R. 223-6 gone with the register, as reported"},
	{law.DayOptIn, "default", "bloctel-listed", "machine-consent", "L. 223-1 rewritten: consent takes the place of the register"},
	{law.DayOptIn, "default", "bloctel-unchecked", "machine-consent", "R. 223-6 gone with the register, as reported"},
	{law.DayOptIn, "default", "energy-works-ban", "call-back-requested", "R. 223-4: a request stands for five working days, no longer forty-eight hours"},
	{law.DayOptIn, "default", "energy-works-ban", "consumer-consent", "R. 223-4: likewise, of somebody who consented besides"},
}

// TestWhatAChangeOfLawAllows: a stricter law may loosen by the way. Each loosening is
// listed, with the text that gives it; the exact difference of the two days finds no
// other.
func TestWhatAChangeOfLawAllows(t *testing.T) {
	type flip struct {
		On            string
		Before, After rgpd.RuleID
	}
	for name, y := range map[string]*Policy{"default": standard, "law only": policy(t, LawOnly())} {
		want, got := map[flip]bool{}, map[flip]bool{}
		for _, g := range gains {
			if g.policy == "default" || g.policy == name {
				want[flip{g.on.String(), g.before, g.after}] = true
			}
		}
		s := y.Study()
		for _, day := range y.table.Changes() {
			if day == law.DayGDPR {
				continue // before it nothing is decided
			}
			for _, f := range s.Flips(day-1, s, day, rgpd.Always(rgpd.Allowed), rgpd.VerdictsOf(rgpd.Allowed)) {
				got[flip{day.String(), f.Before, f.After}] = true
				if n := len(f.Witness.Differing()); n > 8 {
					t.Errorf("%s, %v to %v: told by %d facts", name, f.Before, f.After, n)
				}
			}
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s: what a change of law allows is listed in gains, above, and in LAW.md, with the text that gives it; a "+
				"rule that only forbids allows nothing, and its condition is too narrow (-listed +found):\n%s", name, diff)
		}
	}
	page, err := os.ReadFile("LAW.md")
	if err != nil {
		t.Fatal(err)
	}
	for _, g := range gains {
		line := fmt.Sprintf("| %s | %s | `%s` | `%s` | %s |", g.on, g.policy, g.before, g.after, g.by)
		if !strings.Contains(string(page), line) {
			t.Errorf("prospect/LAW.md does not list, under what a change of law newly allows:\n%s", line)
		}
	}
}
