package register

import (
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/engine"
	"github.com/rgpd-go/rgpd/internal/testkit"
	"github.com/rgpd-go/rgpd/transfer"
)

// TestGuarantees proves what the answers are held to, over all cases at once.
func TestGuarantees(t *testing.T) {
	for q := range Questions() {
		testkit.Prove(t, slices.Collect(q.Guarantees()), map[string]*rgpd.Study{q.String(): q.Study()})
	}
}

func TestGuaranteesAreSound(t *testing.T) {
	seen := map[string]bool{}
	for q := range Questions() {
		testkit.Sound(t, slices.Collect(q.Guarantees()), q.Study())
		for g := range q.Guarantees() {
			require.False(t, seen[g.ID], g.ID)
			seen[g.ID] = true
		}
	}
}

func TestEachGuaranteeCanFail(t *testing.T) {
	for q := range Questions() {
		testkit.CanFail(t, slices.Collect(q.Guarantees()), q.Study())
	}
}

func TestAssumptionsAreNeeded(t *testing.T) {
	for q := range Questions() {
		testkit.Needed(t, slices.Collect(q.Guarantees()), q.Study())
	}
}

// answer makes a case that people have of known columns, and asks the package. It is
// how facts become columns, the other way round.
func answer(q Question, f engine.Facts, on rgpd.Date) Requirement {
	at := rgpd.Mainland.Instant(on, 12*time.Hour)
	a := func(c int) rgpd.Answer { return rgpd.Answer(f[c]) }
	switch q {
	case WhetherApplies:
		return Applies(ScopeFacts{About(f[0]), Handling(f[1]), a(2), a(3), a(4), a(5), a(6)}, at)
	case WhetherRecord:
		persons := RecordThreshold(on)
		if staff(f[0]) == belowThreshold {
			persons--
		}
		return RecordRequired(RecordFacts{Persons: persons, Risk: a(1), Occasional: a(2), Sensitive: a(3)}, at)
	case WhetherOfficer:
		return OfficerRequired(OfficerFacts{a(0), Extent(f[1]), Extent(f[2]), a(3)}, at)
	case WhetherAssess:
		met := Criteria{2, 2, 2, 2, 2, 2, 2, 2, 1}
		if howMany(f[4]) == twoOrMore {
			met.Scoring = rgpd.Yes
		}
		return AssessmentRequired(AssessmentFacts{a(0), a(1), a(2), Listed(f[3]), met, a(6), a(5)}, at)
	}
	b := Breach{Incident: Incident(f[0]), Role: transfer.Role(f[1]), Risk: Risk(f[2])}
	if q == WhetherNotify {
		b.Seat, b.Carrier = Seat(f[4]), a(5)
		since := map[Timing]time.Duration{
			InTime: time.Hour, Disputed: 72*time.Hour + 15*time.Minute, Late: 74 * time.Hour,
		}[Timing(f[3])]
		b.Aware = at.Add(15*time.Minute - since) // a quarter past an hour
		return b.Assess(at.Add(15*time.Minute), 0).Authority
	}
	b.Unintelligible, b.RiskRemoved, b.Disproportionate, b.Ordered, b.Carrier = a(3), a(4), a(5), a(6), a(7)
	return b.Assess(at, 0).Persons
}

// TestGuaranteesHoldOfCases: each guarantee speaks of cases that people have, and the
// package keeps it for them; those that fail, fail for them too.
func TestGuaranteesHoldOfCases(t *testing.T) {
	all := rgpd.VerdictsOf(rgpd.Undecided, rgpd.Forbidden, rgpd.Allowed)
	for q := range Questions() {
		for g := range q.Guarantees() {
			verdicts := all
			if g.Fails != "" {
				verdicts = g.Never
			}
			w, ok := q.Study().Find(g.Within, verdicts, g.From)
			require.True(t, ok, g.ID)
			d := answer(q, w.Facts(), g.From).Decision()
			require.Equal(t, w.Verdict, d.Verdict(), "%s: %v", g.ID, w)
			require.Equal(t, g.Fails != "", g.Never.Has(d.Verdict()), "%s: %v", g.ID, d)
			testkit.Duties(t, &g, d)
		}
	}
}

// TestNoCaseIsAssumedAway: what a study assumes not to occur, the package makes of no
// facts, known or unknown.
func TestNoCaseIsAssumedAway(t *testing.T) {
	for risk := rgpd.Answer(0); risk <= rgpd.No+1; risk++ {
		for left := rgpd.Answer(0); left <= rgpd.No+1; left++ {
			d := AssessmentRequired(AssessmentFacts{HighRisk: risk, HighResidualRisk: left}, noon).Decision()
			said := map[string]string{}
			for name, word := range d.Facts() {
				said[name] = word
			}
			require.False(t, said["high-residual-risk"] == "yes" && said["high-risk"] != "yes", "%v %v", risk, left)
		}
	}
}
