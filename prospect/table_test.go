package prospect

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/engine"
	"github.com/rgpd-go/rgpd/internal/law"
)

func policy(t testing.TB, options ...Option) *Policy {
	t.Helper()
	p, err := NewPolicy(options...)
	require.NoError(t, err)
	return p
}

// randomFacts draws facts in no particular order of sense: each known, unknown or
// out of range.
func randomFacts(r *rand.Rand) (f engine.Facts) {
	for c := range columns {
		switch r.IntN(6) {
		case 0:
		case 1:
			f[c] = uint8(r.IntN(256))
		default:
			f[c] = uint8(1 + r.IntN(len(columns[c].Values)))
		}
	}
	return f
}

// aDay is an instant at eleven of a day between 2015 and 2030, boundaries often.
func aDay(r *rand.Rand) time.Time {
	if r.IntN(2) == 0 {
		days := boundaries()
		return rgpd.Mainland.Instant(days[r.IntN(len(days))]-rgpd.Date(r.IntN(2)), 11*time.Hour)
	}
	return rgpd.Mainland.Instant(rgpd.NewDate(2015, time.January, 1+r.IntN(15*365)), 11*time.Hour)
}

// boundaries are the days on which a row opens or closes.
func boundaries() []rgpd.Date { return standard.table.Changes() }

// plain is a decision by the definition: every row is asked, one set at a time,
// and the cascade of the documentation is followed line by line.
func plain(rows []rgpd.Row, f *engine.Facts, on rgpd.Date) (v rgpd.Verdict, applying []rgpd.RuleID) {
	surely, maybe := map[rgpd.Effect]bool{}, map[rgpd.Effect]bool{}
	for _, r := range rows {
		if on < r.From || r.Until != 0 && on >= r.Until {
			continue
		}
		sure, may := true, true
		for c, reject := range r.When {
			known := f[c] != 0 && int(f[c]) <= len(columns[c].Values)
			accepted := 0
			for v := 1; v <= len(columns[c].Values); v++ {
				if reject>>v&1 == 0 {
					accepted++
				}
			}
			switch {
			case known && reject>>f[c]&1 == 1:
				sure, may = false, false
			case !known && accepted < len(columns[c].Values):
				sure = false
			}
		}
		surely[r.Then] = surely[r.Then] || sure
		maybe[r.Then] = maybe[r.Then] || may
		if sure {
			applying = append(applying, r.ID)
		}
	}
	switch {
	case surely[rgpd.Forbid]:
		return rgpd.Forbidden, applying
	case maybe[rgpd.Forbid]:
		return rgpd.Undecided, applying
	case surely[rgpd.Exclude]:
		return rgpd.OutOfScope, applying
	case maybe[rgpd.Exclude]:
		return rgpd.Undecided, applying
	case !surely[rgpd.Permit]:
		return rgpd.Undecided, applying
	case surely[rgpd.Defer]:
		return rgpd.Deferred, applying
	case maybe[rgpd.Defer]:
		return rgpd.Undecided, applying
	}
	return rgpd.Allowed, applying
}

func TestTheCompiledTableDecidesAsTheRowsRead(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	rows := compiled
	seen := map[rgpd.Verdict]int{}
	for range 40_000 {
		f, at := mostly(r), aDay(r)
		d := standard.table.Decide(&f, at, engine.Notes{})
		want, applying := plain(rows, &f, rgpd.ParisDay(at))
		if d.Verdict() != want {
			t.Fatalf("%v on %v: %v; want %v", f, at, d.Verdict(), want)
		}
		var got []rgpd.RuleID
		for rule := range d.Applying() {
			got = append(got, rule.ID)
		}
		if diff := cmp.Diff(applying, got); diff != "" {
			t.Fatalf("%v on %v: applying (-want +got):\n%s", f, at, diff)
		}
		seen[want]++
	}
	for v := rgpd.Undecided; v <= rgpd.OutOfScope; v++ {
		if seen[v] == 0 {
			t.Errorf("the sample never met %v: %v", v, seen)
		}
	}
}

// mostly draws facts at random, or around a lawful contact so that all verdicts
// occur.
func mostly(r *rand.Rand) engine.Facts {
	if r.IntN(3) == 0 {
		return randomFacts(r)
	}
	f := factsOf(baseConsumer(lawReadAgain), rgpd.LiveCall, lawReadAgain)
	if r.IntN(2) == 0 {
		f = factsOf(baseProfessional(lawReadAgain), rgpd.LiveCall, lawReadAgain)
	}
	for range r.IntN(5) {
		c := r.IntN(len(columns))
		f[c] = uint8(r.IntN(len(columns[c].Values) + 2))
	}
	return f
}

func factsOf(p Prospect, ch rgpd.Channel, at time.Time) (f engine.Facts) {
	m := moment{at: at}
	m.day, m.since = rgpd.Mainland.Local(at)
	standard.classify(&p, ch, &m, &f)
	return f
}

func TestLearningAFactNeverTakesBackAVerdict(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	kept := map[rgpd.Verdict]int{}
	for range 200_000 {
		f, at := mostly(r), aDay(r)
		before := standard.table.Decide(&f, at, engine.Notes{}).Verdict()
		if before == rgpd.Undecided {
			continue
		}
		for c := range columns {
			if f[c] == 0 || int(f[c]) > len(columns[c].Values) {
				f[c] = uint8(1 + r.IntN(len(columns[c].Values)))
			}
		}
		if after := standard.table.Decide(&f, at, engine.Notes{}).Verdict(); after != before {
			t.Fatalf("%v on %v: %v became %v", f, at, before, after)
		}
		kept[before]++
	}
	if len(kept) != 4 {
		t.Errorf("the sample kept only %v", kept)
	}
}

// TestLeavingOutAFactNeverAllows: taking any one field from a prospect that may be
// called leaves it callable, or undecided, never differently decided; and with
// nothing known nothing is allowed.
func TestLeavingOutAFactNeverAllows(t *testing.T) {
	strict := policy(t, NoPresumptions())
	for _, at := range []time.Time{articleDay, lastOptOut, firstOptIn, lawReadAgain, time.Date(2017, 5, 24, 9, 0, 0, 0, time.UTC), {}} {
		for ch := rgpd.Channel(0); ch <= rgpd.Email+1; ch++ {
			for _, y := range []*Policy{standard, strict, policy(t, LawOnly())} {
				if d := y.CanCallAt(Prospect{}, ch, at); d.Verdict() != rgpd.Undecided {
					t.Errorf("nothing known, %v at %v: %v", ch, at, d)
				}
			}
		}
	}
	for s := range Scenarios() {
		full := s.At(lawReadAgain)
		want := strict.CanCallAt(full, s.Channel, lawReadAgain).Verdict()
		for _, less := range without(full) {
			got := strict.CanCallAt(less.p, s.Channel, lawReadAgain).Verdict()
			if got != want && got != rgpd.Undecided && !(less.field == "Consent" || less.field == "Contract" || less.field == "CallBack" || less.field == "Stop") {
				t.Errorf("%s without %s: %v; with it %v", s.ID, less.field, got, want)
			}
			if got == rgpd.Allowed && want != rgpd.Allowed && less.field != "Stop" {
				t.Errorf("%s without %s is allowed; with it %v", s.ID, less.field, want)
			}
		}
	}
	// The four fields excepted are those that NothingOnFile reads as "none" where
	// they are left out. Without NothingOnFile no exception is needed.
	for s := range Scenarios() {
		full := s.At(lawReadAgain)
		full.Rest = 0
		want := strict.CanCallAt(full, s.Channel, lawReadAgain).Verdict()
		for _, less := range without(full) {
			if got := strict.CanCallAt(less.p, s.Channel, lawReadAgain).Verdict(); got != want && got != rgpd.Undecided {
				t.Errorf("%s without %s and without Rest: %v; with it %v", s.ID, less.field, got, want)
			}
		}
	}
}

func TestAHouseRuleNeverLoosens(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 6))
	for range 300 {
		var rules []HouseRule
		for i := range 1 + r.IntN(3) {
			rules = append(rules, HouseRule{ID: rgpd.RuleID(fmt.Sprintf("house-%d", i)), Says: rgpd.Text{FR: "règle", EN: "rule"}, When: randomWhen(r)})
		}
		house := policy(t, HouseRules(rules...), HouseCap(1+r.IntN(3), randomWhen(r)),
			HouseHours(Hours{When: randomWhen(r), Days: []time.Weekday{time.Monday, time.Tuesday}, From: 9 * time.Hour, Until: 12 * time.Hour}))
		for range 200 {
			f, at := mostly(r), aDay(r)
			before := standard.table.Decide(&f, at, engine.Notes{}).Verdict()
			after := house.table.Decide(&f, at, engine.Notes{}).Verdict()
			if after != before && (after == rgpd.Allowed || after == rgpd.OutOfScope || before == rgpd.Forbidden) {
				t.Fatalf("%v: %v became %v under %+v", f, before, after, rules)
			}
		}
	}
}

func randomWhen(r *rand.Rand) (w When) {
	if r.IntN(2) == 0 {
		w.Audience = rgpd.Is(rgpd.Audience(1 + r.IntN(3)))
	}
	if r.IntN(2) == 0 {
		w.Sector = rgpd.Not(Sector(1 + r.IntN(17)))
	}
	if r.IntN(2) == 0 {
		w.Contract = rgpd.Is(Contract(1+r.IntN(6)), Contract(1+r.IntN(6)))
	}
	if r.IntN(2) == 0 {
		w.Origin = rgpd.Is(Origin(1 + r.IntN(11)))
	}
	return w
}

// deciding are the rows that forbid, exclude or permit: one of them must settle
// every known case, whether it then waits for an obstacle or not.
func deciding(y *Policy) engine.Bits {
	return y.table.With(rgpd.Forbid).Or(y.table.With(rgpd.Exclude)).Or(y.table.With(rgpd.Permit))
}

func TestNoCaseIsLeftUnsettled(t *testing.T) {
	for name, y := range map[string]*Policy{"default": standard, "law only": policy(t, LawOnly())} {
		c := y.table.Compiled()
		for _, day := range c.Epochs() {
			if rgpd.Date(day) < law.DayGDPR {
				continue // before the first day nothing is settled, by design
			}
			for _, q := range c.Gaps(c.Known(), c.Active(day).And(deciding(y)), 5) {
				t.Errorf("%s, %v: no row settles %s", name, rgpd.Date(day), describe(q, c.Known()))
			}
		}
		// The test can fail: without any one permission there are gaps, but where
		// another row settles the same cases.
		day := int32(lawLastDay())
		gaps := 0
		for i := range c.Active(day).And(y.table.With(rgpd.Permit)).Each {
			if len(c.Gaps(c.Known(), c.Active(day).And(deciding(y)).Less(engine.Bit(i)), 1)) > 0 {
				gaps++
			}
		}
		if gaps < 8 {
			t.Errorf("%s: taking a permission away leaves a gap for %d of them only", name, gaps)
		}
	}
}

func lawLastDay() rgpd.Date { return rgpd.LawAsOf }

func describe(q, known engine.Cube) string {
	var out []string
	for c, m := range q {
		if m == known[c] {
			continue
		}
		var words []string
		for v, w := range columns[c].Values {
			if m>>(v+1)&1 == 1 {
				words = append(words, w)
			}
		}
		out = append(out, columns[c].Name+"="+strings.Join(words, "|"))
	}
	return strings.Join(out, " ")
}

func TestNoRowIsShadowed(t *testing.T) {
	listed := map[string]string{
		"default: refusal-final by refusal-consumer":           "the article says the same of every consumer; under LawOnly the statute stands alone",
		"default: refusal-elsewhere by refusal-consumer":       "likewise, of the regulation",
		"default: refusal-finance by refusal-consumer":         "likewise",
		"default: refusal-finance-2026 by refusal-consumer":    "likewise",
		"default: refusal-insurance by refusal-consumer":       "likewise",
		"default: refusal-appeal by refusal-consumer":          "likewise",
		"default: professional-no-choice by article-no-choice": "the article asks it of every source of the number; under LawOnly the regulation stands alone",
	}
	for name, y := range map[string]*Policy{"default": standard, "law only": policy(t, LawOnly())} {
		c := y.table.Compiled()
		var ids []rgpd.RuleID
		for r := range y.Rules() {
			ids = append(ids, r.ID)
		}
		for _, effect := range []rgpd.Effect{rgpd.Forbid, rgpd.Exclude, rgpd.Permit, rgpd.Defer} {
			for _, pair := range c.Shadowed(y.table.With(effect)) {
				key := fmt.Sprintf("%s: %s by %s", name, ids[pair[0]], ids[pair[1]])
				if listed[key] == "" {
					t.Errorf("%s: it adds nothing", key)
				}
				delete(listed, key)
			}
		}
	}
	for key := range listed {
		t.Errorf("%s: listed, and not so", key)
	}
}

// TestEachRowDecidesSomething: for each row that decides there is a day and a case
// whose verdict is another without it, under the law alone, or under the default
// policy for the article's rows.
func TestEachRowDecidesSomething(t *testing.T) {
	bare := policy(t, LawOnly())
	for _, y := range []*Policy{standard, bare} {
		c := y.table.Compiled()
		i := -1
		for r := range y.Rules() {
			i++
			if r.Then == rgpd.Oblige || (y == standard) != (r.Rank() == rgpd.Practice) {
				continue
			}
			// Where the row applies, is there a case that no other row of its effect,
			// nor any that decides before it, covers?
			day := int32(max(r.From, law.DayGDPR))
			if r.ID == "refusal-final" {
				day = int32(law.DayOptIn)
			}
			var others engine.Bits
			for _, e := range []rgpd.Effect{rgpd.Forbid, rgpd.Exclude, rgpd.Permit, rgpd.Defer} {
				if e > r.Then {
					break
				}
				if e == rgpd.Permit && r.Then == rgpd.Defer {
					continue // an obstacle matters only where something permits
				}
				others = others.Or(y.table.With(e))
			}
			alone := c.Gaps(c.Accepts(i), c.Active(day).And(others).Less(engine.Bit(i)), 0)
			if len(alone) == 0 {
				t.Errorf("%s decides nothing alone on %v", r.ID, rgpd.Date(day))
				continue
			}
			// And does the verdict move there?
			rng, moved := rand.New(rand.NewPCG(7, uint64(i))), false
			rows := rowsOf(y)
			for range 2000 {
				f := engine.Facts(alone[rng.IntN(len(alone))].Sample(rng))
				with, _ := plain(rows, &f, rgpd.Date(day))
				without, _ := plain(removed(rows, r.ID), &f, rgpd.Date(day))
				if with != without {
					moved = true
					break
				}
			}
			if !moved {
				t.Errorf("%s moves no verdict on %v", r.ID, rgpd.Date(day))
			}
		}
	}
}

func rowsOf(y *Policy) (rows []rgpd.Row) {
	for _, r := range compiled {
		if _, ok := y.table.Rule(r.ID); ok {
			rows = append(rows, r)
		}
	}
	return rows
}

func removed(rows []rgpd.Row, id rgpd.RuleID) (out []rgpd.Row) {
	for _, r := range rows {
		if r.ID != id {
			out = append(out, r)
		}
	}
	return out
}

// TestColumnsStandInOrder: the columns, the sets of When and the masks agree, and
// each column has its question and its words in both languages.
func TestColumnsStandInOrder(t *testing.T) {
	require.Len(t, columns, colCount)
	require.LessOrEqual(t, colCount, engine.MaxColumns)
	seen := map[string]bool{}
	for c, col := range columns {
		if col.Name == "" || col.Ask.FR == "" || col.Ask.EN == "" || len(col.Values) < 2 || seen[col.Name] {
			t.Errorf("column %d: %+v", c, col)
		}
		seen[col.Name] = true
		var w When
		setField(&w, c)
		for i, m := range w.Masks() {
			if (m != 0) != (i == c) {
				t.Errorf("column %d (%s): its set stands in mask %d", c, col.Name, i)
			}
		}
	}
}

// TestOneWordDecides: on every day the rows that decide fit one word, by the default
// policy and by the law alone. A second would cost a decision half as much again.
func TestOneWordDecides(t *testing.T) {
	for name, y := range map[string]*Policy{"default": standard, "law only": policy(t, LawOnly())} {
		for _, day := range y.table.Changes() {
			if n := y.table.Compiled().Words(int32(day)); n != 1 {
				t.Errorf("%s, %v: %d words", name, day, n)
			}
		}
	}
}

// TestTodayIsDecidedInAStraightLine: so do the columns stand, see [When]. A loop over what is
// left would cost a decision a twelfth more.
func TestTodayIsDecidedInAStraightLine(t *testing.T) {
	if !standard.table.Compiled().Straight(int32(rgpd.LawAsOf)) {
		t.Error("a column that decides has no place in the first four eights")
	}
}

func TestADecisionAllocatesNothing(t *testing.T) {
	for s := range Scenarios() {
		p := s.At(lawReadAgain)
		if n := testing.AllocsPerRun(100, func() { sinkDecision = CanCallAt(p, s.Channel, lawReadAgain) }); n != 0 {
			t.Errorf("%s: %v allocations", s.ID, n)
		}
	}
}
