package rgpd_test

import (
	"iter"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/consent"
	"github.com/rgpd-go/rgpd/internal/law"
	"github.com/rgpd-go/rgpd/prospect"
	"github.com/rgpd-go/rgpd/register"
	"github.com/rgpd-go/rgpd/rights"
	"github.com/rgpd-go/rgpd/transfer"
)

// opensWithAJudgment are the rules that open or close on the day of a judgment, a decision
// or a page of an authority, and the reason. Others date from the text that it explains: a
// judgment reveals a rule, it does not make it; the day on which it did is Rule.Known.
var opensWithAJudgment = map[rgpd.RuleID]string{
	// A recommendation makes what no text says: a number of years, a way to do it.
	"retention-prospects":         period,
	"retention-customers":         period,
	"retention-inactive-accounts": period,
	"retention-objections":        period,
	"retention-access-logs":       period,
	"retention-oral-contracts":    period,

	// What leaves a transfer out of chapter V is not dated back: in doubt it is one.
	"transfer-direct-collection":           narrow,
	"transfer-same-entity":                 narrow,
	"transfer-duty-own-branch":             "goes with transfer-same-entity",
	"transfer-duty-staff-abroad":           "goes with transfer-same-entity",
	"transfer-duty-screens":                "goes with what the guidelines call a transfer",
	"transfer-assessment-stale":            "advice of the EDPB on how often to look again",
	"transfer-duty-assessment-by-exporter": "advice of the CNIL on who assesses",
	"transfer-technical-measures-alone":    "advice of the EDPB on which measures suffice",

	// For live calls the page of 2018 said the opposite: art. 6 was not read so before.
	"consent-needed-to-hand-over-for-calls": calls,
	"partner-without-consent":               calls,

	// The plan of that day says it, as the Arcep answers; the plan was not read on these points.
	"number-mobile-desk":       plan,
	"show-number-that-answers": plan,

	// Open: art. 46 had meant it since 2018, and what was sent before is judged without it.
	"transfer-assessment-missing":  schrems,
	"transfer-assessment-late":     schrems,
	"transfer-assessment-negative": schrems,
}

const (
	period  = "a recommended number of years: no text has one"
	plan    = "the page of the Arcep tells the numbering plan of that day, and no day of its own"
	calls   = "until that page the CNIL let details be handed over for live calls on legitimate interest"
	narrow  = "the guidelines narrow what is a transfer: a relief, not dated back in doubt"
	schrems = "C-311/18 says what art. 46 asks; nobody moved it back yet, with its guarantees and its history"
)

// TestTheDayARuleBecameKnown stands beside its days.
func TestTheDayARuleBecameKnown(t *testing.T) {
	for id, want := range map[rgpd.RuleID]string{
		"profile-restricted":   "2024-12-05", // CNIL, Kaspr, of art. 6
		"partner-unchecked":    "2018-12-28", // a page of the CNIL, of art. 14
		"record-objection":     "2019-11-21", // CNIL, Futura Internationale, of art. 21
		"free-account-message": "2025-11-13", // CJUE, C-654/23, of L. 34-5
		"objected":             "",           // the text itself
	} {
		r, ok := prospect.Rule(id)
		require.True(t, ok, id)
		known := ""
		if r.Known != 0 {
			known = r.Known.String()
		}
		require.Equal(t, want, known, id)
		require.Equal(t, "2018-05-25", r.From.String(), id)
	}
}

// TestNoRuleDatesFromTheJudgmentThatShowedIt, in all five packages.
func TestNoRuleDatesFromTheJudgmentThatShowedIt(t *testing.T) {
	got := map[rgpd.RuleID]string{}
	for _, rules := range []iter.Seq[rgpd.Rule]{
		prospect.Rules(), consent.Rules(), rights.Rules(), register.Rules(), transfer.Rules(),
	} {
		for r := range rules {
			var by []string
			for _, day := range []rgpd.Date{r.From, r.Until} {
				if day == 0 || day <= law.DayGDPR {
					continue
				}
				shown, changed := "", false
				for name, w := range law.All() {
					cited := slices.ContainsFunc(r.Sources, func(s rgpd.Source) bool { return strings.HasPrefix(s.Ref, w.Ref) })
					if !cited || rgpd.Date(w.From) != day && rgpd.Date(w.Until) != day {
						continue
					}
					if w.Rank == law.Guidance || w.Rank == law.CaseLaw {
						shown = name
					} else {
						changed = true
					}
				}
				if shown != "" && !changed {
					by = append(by, shown)
				}
			}
			if by != nil {
				got[r.ID] = strings.Join(by, " ")
			}
		}
	}
	for id, by := range got {
		if opensWithAJudgment[id] == "" {
			t.Errorf("%s opens or closes with %s: date it from the text that this explains, Wording.Explaining; or say here why", id, by)
		}
	}
	require.Empty(t, cmp.Diff(len(got), len(opensWithAJudgment)), "a reason for a rule that needs none")
}
