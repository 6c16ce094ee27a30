package rgpd_test

import (
	"cmp"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	gocmp "github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/engine"
)

// A small rule set over few cases, all of which can be asked one by one.

var smallColumns = []rgpd.Column{
	{Name: "who", Ask: rgpd.Text{FR: "Qui ?", EN: "Who?"}, Values: []string{"adult", "child"},
		Words: []rgpd.Text{{FR: "le visiteur est un adulte", EN: "the visitor is an adult"}, {FR: "le visiteur est un enfant", EN: "the visitor is a child"}}},
	{Name: "when", Ask: rgpd.Text{FR: "Quand ?", EN: "When?"}, Values: []string{"day", "dusk", "night"}},
	{Name: "said", Ask: rgpd.Text{FR: "Qu'a dit la personne ?", EN: "What did the person say?"}, Values: []string{"yes", "no", "nothing"}},
	{Name: "way", Ask: rgpd.Text{FR: "Comment ?", EN: "How?"}, Values: []string{"voice", "letter"}},
}

func smallRow(id rgpd.RuleID, then rgpd.Effect, when ...engine.Mask) rgpd.Row {
	return rgpd.Row{
		Rule: rgpd.Rule{ID: id, Then: then, Says: rgpd.Text{FR: "règle " + string(id), EN: "rule " + string(id)},
			Sources: []rgpd.Source{{Rank: rgpd.Statute, Ref: "Loi, art. 1"}}},
		When: when,
	}
}

func dated(r rgpd.Row, from, until rgpd.Date) rgpd.Row {
	r.From, r.Until = from, until
	return r
}

func is(vs ...uint8) engine.Mask { return rgpd.Is(vs...).Mask() }

var change = rgpd.NewDate(2026, time.August, 11)

func smallStudy(rows ...rgpd.Row) *rgpd.Study {
	return &rgpd.Study{
		RuleSet: must(rgpd.NewRuleSet(smallColumns, nil, rows)),
		Like: []rgpd.Ordinary{{ID: "visit", Says: rgpd.Text{FR: "une visite ordinaire", EN: "an ordinary visit"},
			Facts: engine.Facts{1, 1, 1, 1}}},
	}
}

var small = smallStudy(
	smallRow("said-no", rgpd.Forbid, 0, 0, is(2), 0),
	dated(smallRow("child-needs-yes", rgpd.Forbid, is(2), 0, is(2, 3), 0), change, 0),
	smallRow("letters", rgpd.Exclude, 0, 0, 0, is(2)),
	smallRow("anybody", rgpd.Permit, 0, 0, 0, 0),
	smallRow("night", rgpd.Defer, 0, is(3), 0, 0),
	dated(smallRow("dusk", rgpd.Defer, 0, is(2), 0, 0), 0, change),
	smallRow("knock", rgpd.Oblige, 0, 0, 0, is(1)),
)

// each calls f with every known case of a table.
func each(columns []rgpd.Column, f func(engine.Facts)) {
	var facts engine.Facts
	var walk func(c int)
	walk = func(c int) {
		if c == len(columns) {
			f(facts)
			return
		}
		for v := range columns[c].Values {
			facts[c] = uint8(v + 1)
			walk(c + 1)
		}
	}
	walk(0)
}

func verdictOn(t *rgpd.RuleSet, f engine.Facts, on rgpd.Date) rgpd.Decision {
	return t.DecideOn(&f, rgpd.Mainland.Instant(on, 12*time.Hour), on, engine.Notes{})
}

// randomStudy draws a rule set over the small columns, dated rows included.
func randomStudy(t *testing.T, r *rand.Rand) *rgpd.Study {
	var rows []rgpd.Row
	for i := range 1 + r.IntN(8) {
		when := make([]engine.Mask, len(smallColumns))
		for range r.IntN(4) {
			c := r.IntN(len(when))
			if v := 1 + r.IntN(len(smallColumns[c].Values)); when[c] == 0 {
				when[c] = rgpd.Not(uint8(v)).Mask()
				if r.IntN(2) == 0 {
					when[c] = is(uint8(v))
				}
			}
		}
		row := smallRow(rgpd.RuleID(fmt.Sprintf("rule-%d", i)), rgpd.Effect(1+r.IntN(5)), when...)
		if r.IntN(3) == 0 {
			row.From = change + rgpd.Date(r.IntN(3))
		}
		if r.IntN(3) == 0 {
			row.Until = change + rgpd.Date(4+r.IntN(3))
		}
		rows = append(rows, row)
	}
	s := smallStudy(rows...)
	if r.IntN(2) == 0 {
		s.Assume = []rgpd.Assumption{{Because: rgpd.Text{FR: "ainsi", EN: "so"}, Within: []engine.Mask{is(2), is(3), 0, 0}}}
	}
	return s
}

func assumedAway(s *rgpd.Study, f engine.Facts) bool {
	return len(s.Assume) > 0 && f[0] == 2 && f[1] == 3
}

func within(when []engine.Mask, f engine.Facts) bool {
	for c, m := range when {
		if m>>f[c]&1 == 1 {
			return false
		}
	}
	return true
}

// TestAStudyAnswersAsACountOfAllCases: what is found has the verdict, and is as near
// to the ordinary case as any; what is not found is not there.
func TestAStudyAnswersAsACountOfAllCases(t *testing.T) {
	r := rand.New(rand.NewPCG(41, 42))
	found, none := 0, 0
	for range 300 {
		s := randomStudy(t, r)
		on := change + rgpd.Date(r.IntN(8)) - 1
		when := []engine.Mask{0, 0, 0, 0}
		when[r.IntN(4)] = is(1)
		for v := rgpd.Undecided; v <= rgpd.OutOfScope; v++ {
			nearest := 99
			each(smallColumns, func(f engine.Facts) {
				if within(when, f) && !assumedAway(s, f) && verdictOn(s.RuleSet, f, on).Verdict() == v {
					far := 0
					for c := range smallColumns {
						if f[c] != 1 {
							far++
						}
					}
					nearest = min(nearest, far)
				}
			})
			w, ok := s.Find(when, rgpd.VerdictsOf(v), on)
			if w.Err() != nil {
				require.ErrorContains(t, w.Err(), "no rule is in force")
				continue
			}
			require.Equal(t, nearest < 99, ok)
			if !ok {
				none++
				continue
			}
			found++
			f := w.Facts()
			require.True(t, within(when, f))
			require.False(t, assumedAway(s, f))
			require.Equal(t, v, verdictOn(s.RuleSet, f, on).Verdict())
			require.Len(t, w.Differing(), nearest)
		}
	}
	require.NotZero(t, found)
	require.NotZero(t, none)
}

// TestAGuaranteeIsRefutedOnlyByACase: on some day of its period, and on none other.
func TestAGuaranteeIsRefutedOnlyByACase(t *testing.T) {
	r := rand.New(rand.NewPCG(43, 44))
	held, refuted := 0, 0
	for range 400 {
		s := randomStudy(t, r)
		g := rgpd.Guarantee{Within: []engine.Mask{0, 0, 0, 0}, From: change + rgpd.Date(r.IntN(4)), Until: change + rgpd.Date(5+r.IntN(3))}
		g.Within[r.IntN(4)] = is(1)
		var duty rgpd.RuleID
		for row := range s.RuleSet.Rows() {
			if row.Then == rgpd.Oblige {
				duty = row.ID
			}
		}
		switch kind := r.IntN(3); {
		case kind == 0 && duty != "":
			g.Brings = []rgpd.RuleID{duty}
		case kind == 1 && duty != "":
			g.Spares = []rgpd.RuleID{duty}
		default:
			g.Never = rgpd.Never(rgpd.Verdict(r.IntN(5)))
		}
		broken := rgpd.Date(0)
		for on := g.From; on < g.Until && broken == 0; on++ {
			each(smallColumns, func(f engine.Facts) {
				if !within(g.Within, f) || assumedAway(s, f) {
					return
				}
				d := verdictOn(s.RuleSet, f, on)
				applies := false
				for rule := range d.Applying() {
					applies = applies || rule.ID == duty
				}
				if g.Never.Has(d.Verdict()) || g.Brings != nil && !applies || g.Spares != nil && applies {
					broken = on
				}
			})
		}
		w, ok := s.Refute(&g)
		require.Equal(t, broken != 0, ok)
		require.Equal(t, !ok, s.Holds(&g))
		if ok {
			refuted++
			require.Equal(t, broken, w.On, "the first day on which it does not hold")
			require.True(t, within(g.Within, w.Facts()))
		} else {
			held++
		}
	}
	require.NotZero(t, held)
	require.NotZero(t, refuted)
}

// place is where a rule stands among those of a study; -1 is that of no rule.
func place(s *rgpd.Study, id rgpd.RuleID) int {
	ids := []rgpd.RuleID{}
	for r := range s.RuleSet.Rules() {
		ids = append(ids, r.ID)
	}
	return slices.Index(ids, id)
}

// TestFlipsAreTheDifference: a case flips if and only if a flip says so, by the rules
// that it names; and two rule sets differ if and only if some case or duty does.
func TestFlipsAreTheDifference(t *testing.T) {
	r := rand.New(rand.NewPCG(45, 46))
	all := rgpd.Always()
	same, differ := 0, 0
	for range 200 {
		a, b := randomStudy(t, r), randomStudy(t, r)
		a.Assume = b.Assume
		on := change + rgpd.Date(r.IntN(8)) - 1
		flips := a.Flips(on, b, on+1, all, all)
		type kind struct{ was, is rgpd.Verdict }
		want, got := map[kind]bool{}, map[kind]bool{}
		each(smallColumns, func(f engine.Facts) {
			before, after := verdictOn(a.RuleSet, f, on), verdictOn(b.RuleSet, f, on+1)
			if before.Verdict() == after.Verdict() || assumedAway(b, f) {
				return
			}
			want[kind{before.Verdict(), after.Verdict()}] = true
			told := false
			for _, flip := range flips {
				told = told || flip.Was == before.Verdict() && flip.Is == after.Verdict() &&
					carries(before, flip.Before) && carries(after, flip.After)
			}
			require.True(t, told, "%v became %v and no flip says by which rules", before, after)
		})
		for _, flip := range flips {
			got[kind{flip.Was, flip.Is}] = true
			f := flip.Witness.Facts()
			require.Equal(t, flip.Was, verdictOn(a.RuleSet, f, on).Verdict())
			require.Equal(t, flip.Is, verdictOn(b.RuleSet, f, on+1).Verdict())
			require.True(t, carries(verdictOn(a.RuleSet, f, on), flip.Before))
			require.True(t, carries(verdictOn(b.RuleSet, f, on+1), flip.After))
		}
		require.Equal(t, want, got)
		require.True(t, slices.IsSortedFunc(flips, func(x, y rgpd.Flip) int {
			return cmp.Or(cmp.Compare(place(b, x.After), place(b, y.After)), cmp.Compare(place(a, x.Before), place(a, y.Before)))
		}), "in the order of the rules")

		// Differ looks at every day; duties count.
		if r.IntN(2) == 0 {
			b = &rgpd.Study{RuleSet: a.RuleSet, Assume: a.Assume, Like: a.Like}
		}
		moved := false
		for on := change - 1; on < change+9; on++ {
			each(smallColumns, func(f engine.Facts) {
				if assumedAway(a, f) {
					return
				}
				x, y := verdictOn(a.RuleSet, f, on), verdictOn(b.RuleSet, f, on)
				moved = moved || x.Verdict() != y.Verdict() || !gocmp.Equal(duties(x), duties(y))
			})
		}
		require.Equal(t, moved, a.Differ(b))
		if moved {
			differ++
		} else {
			same++
		}
	}
	require.NotZero(t, same)
	require.NotZero(t, differ)
}

// carries reports whether a rule is one of those that carry a decision; none carries a
// case that nothing permits.
func carries(d rgpd.Decision, id rgpd.RuleID) bool {
	if id == "" {
		return d.Verdict() == rgpd.Undecided
	}
	for r := range d.Because() {
		if r.ID == id {
			return true
		}
	}
	return false
}

func duties(d rgpd.Decision) map[rgpd.RuleID]bool {
	out := map[rgpd.RuleID]bool{}
	for r := range d.Applying() {
		if r.Then == rgpd.Oblige {
			out[r.ID] = true
		}
	}
	return out
}

// inForce reports whether a day is one of those that a guarantee speaks of.
func inForce(g *rgpd.Guarantee, on rgpd.Date) bool {
	return rgpd.Rule{From: g.From, Until: g.Until}.InForce(on)
}

func TestOneGuaranteeFollowsFromAnother(t *testing.T) {
	wide := rgpd.Guarantee{Within: []engine.Mask{0, 0, is(2, 3), 0}, Never: rgpd.Never(rgpd.Allowed, rgpd.Deferred)}
	narrow := rgpd.Guarantee{Within: []engine.Mask{is(2), 0, is(3), 0}, Never: rgpd.Never(rgpd.Allowed), From: change}
	require.True(t, small.Follows(&narrow, &wide))
	require.False(t, small.Follows(&wide, &narrow))
	later := wide
	later.From = change + 1
	require.False(t, small.Follows(&narrow, &later), "it starts a day later")
	ended := wide
	ended.Until = change + 1
	require.False(t, small.Follows(&narrow, &ended), "it ends")
	brings := narrow
	brings.Brings = []rgpd.RuleID{"knock"}
	require.False(t, small.Follows(&brings, &wide), "a duty that the other does not name")
}

// TestWhatFollowsHoldsWhereTheOtherDoes: of guarantees drawn at random, one that follows
// from another is refuted by no rule set for which the other is proven; and one of the same
// verdicts follows if its cases and its days are among those of the other.
func TestWhatFollowsHoldsWhereTheOtherDoes(t *testing.T) {
	r := rand.New(rand.NewPCG(47, 48))
	draw := func() rgpd.Guarantee {
		g := rgpd.Guarantee{Within: []engine.Mask{0, 0, 0, 0}, Never: rgpd.Never(rgpd.Verdict(r.IntN(5)), rgpd.Verdict(r.IntN(5)))}
		for range 2 {
			g.Within[r.IntN(4)] = rgpd.Not(uint8(1 + r.IntN(2))).Mask()
		}
		if r.IntN(2) == 0 {
			g.From = change + rgpd.Date(r.IntN(3))
		}
		if r.IntN(2) == 0 {
			g.Until = change + rgpd.Date(4+r.IntN(3))
		}
		return g
	}
	held, not := 0, 0
	for range 5000 {
		s, g, from := randomStudy(t, r), draw(), draw()
		cases, all := 0, true
		each(smallColumns, func(f engine.Facts) {
			if within(g.Within, f) {
				cases++
				all = all && within(from.Within, f)
			}
		})
		days := true
		for on := change - 1; on < change+9; on++ {
			days = days && (!inForce(&g, on) || inForce(&from, on))
		}
		want := cases > 0 && all && days && g.Never&^from.Never == 0
		require.Equal(t, want, s.Follows(&g, &from))
		switch {
		case !want:
			not++
		case s.Holds(&from):
			held++
			require.True(t, s.Holds(&g))
		}
	}
	require.NotZero(t, held)
	require.NotZero(t, not)
}

func TestCheckNamesWhatIsWrongWithAGuarantee(t *testing.T) {
	good := rgpd.Guarantee{ID: "no-child", Says: rgpd.Text{FR: "aucun enfant", EN: "no child"},
		Sources: []rgpd.Source{{Rank: rgpd.Statute, Ref: "Loi, art. 1"}}, Within: []engine.Mask{is(2), 0, 0, 0},
		Never: rgpd.Never(rgpd.Allowed)}
	require.NoError(t, small.Check(&good))
	for want, spoil := range map[string]func(g *rgpd.Guarantee){
		"an ID is":         func(g *rgpd.Guarantee) { g.ID = "No child" },
		"a sentence":       func(g *rgpd.Guarantee) { g.Says.EN = "" },
		"no source":        func(g *rgpd.Guarantee) { g.Sources = nil },
		"3 sets":           func(g *rgpd.Guarantee) { g.Within = g.Within[:3] },
		"states nothing":   func(g *rgpd.Guarantee) { g.Never = 0 },
		"nothing can hold": func(g *rgpd.Guarantee) { g.Never = rgpd.Always() },
		"ends before":      func(g *rgpd.Guarantee) { g.From, g.Until = change, change },
		"holds no value":   func(g *rgpd.Guarantee) { g.Within = []engine.Mask{rgpd.Not[uint8](1, 2).Mask(), 0, 0, 0} },
		"night is no duty": func(g *rgpd.Guarantee) { g.Brings = []rgpd.RuleID{"night"} },
	} {
		g := good
		spoil(&g)
		require.ErrorContains(t, small.Check(&g), want)
	}
}

// TestAWitnessTellsItself: in both languages, as JSON, and as a test that runs.
func TestAWitnessTellsItself(t *testing.T) {
	w, ok := small.Find([]engine.Mask{is(2), is(2, 3), 0, 0}, rgpd.VerdictsOf(rgpd.Allowed), change)
	require.True(t, ok)
	require.Equal(t, "By the rules of 11 August 2026, an ordinary visit, but for this: the visitor is a child; When? dusk. Allowed: rule anybody (Loi, art. 1).", w.String())
	require.Equal(t, "Selon les règles du 11 août 2026, une visite ordinaire, à ceci près\u00a0: le visiteur est un enfant\u00a0; Quand ? dusk. Permis : règle anybody (Loi, art. 1).", w.In(language.French))
	deferred, ok := small.Find(nil, rgpd.VerdictsOf(rgpd.Deferred), change)
	require.True(t, ok)
	require.Contains(t, deferred.In(language.French), ". À différer : ")
	b, err := json.Marshal(w)
	require.NoError(t, err)
	var got struct {
		Verdict, On, Like string
		Differs, Facts    map[string]string
		Rules             []rgpd.RuleID
	}
	require.NoError(t, json.Unmarshal(b, &got))
	require.Equal(t, map[string]string{"who": "child", "when": "dusk"}, got.Differs)
	require.Equal(t, map[string]string{"who": "child", "when": "dusk", "said": "yes", "way": "voice"}, got.Facts)
	require.Equal(t, []rgpd.RuleID{"anybody"}, got.Rules)
	require.Equal(t, "allowed 2026-08-11 visit", strings.Join([]string{got.Verdict, got.On, got.Like}, " "))

	require.Contains(t, w.TestCase(), `facts := map[string]string{"who": "child", "when": "dusk"}`)
	require.Contains(t, w.TestCase(), `study.Decide("visit", facts, rgpd.NewDate(2026, 8, 11))`)
	d, err := small.Decide(got.Like, got.Differs, change)
	require.NoError(t, err)
	require.Equal(t, rgpd.Allowed, d.Verdict())

	// A duty that is missing, or one too many, is named.
	none := rgpd.Guarantee{Within: []engine.Mask{0, 0, 0, is(2)}, Brings: []rgpd.RuleID{"knock"}}
	w, ok = small.Refute(&none)
	require.True(t, ok)
	require.Contains(t, w.String(), "Duty missing: rule knock (knock).")
	more := rgpd.Guarantee{Within: []engine.Mask{is(1), 0, 0, 0}, Spares: []rgpd.RuleID{"knock"}}
	w, ok = small.Refute(&more)
	require.True(t, ok)
	require.Contains(t, w.In(language.French), "Devoir de trop")

	// A duty is what its test asks for, and the guarantee gives the test its name.
	none.ID = "every-letter-knocks"
	w, _ = small.Refute(&none)
	require.Contains(t, w.TestCase(), "func TestEveryLetterKnocks(t *testing.T)")
	require.Contains(t, w.TestCase(), `applies = applies || r.ID == "knock"`)
	require.Contains(t, w.TestCase(), "if !applies {")

	// The zero witness has nothing to tell, and no panic to give.
	require.Equal(t, "no case", rgpd.Witness{}.String())
	_, err = json.Marshal(rgpd.Witness{})
	require.NoError(t, err)
}

func TestACaseInWords(t *testing.T) {
	_, err := small.Case("visitor", nil)
	require.ErrorContains(t, err, "no ordinary case has this ID")
	_, err = small.Case("visit", map[string]string{"whom": "child"})
	require.ErrorContains(t, err, `"aaaa": no fact has this name; did you mean "who"?`)
	_, err = small.Case("visit", map[string]string{"who": "baby"})
	require.ErrorContains(t, err, "adult, child")
	f, err := small.Case("visit", map[string]string{"who": "child", "way": "unknown"})
	require.NoError(t, err)
	require.Equal(t, engine.Facts{2, 1, 1, 0}, f)
	f, err = small.Case("", map[string]string{"when": "night"})
	require.NoError(t, err)
	require.Equal(t, engine.Facts{0, 3}, f)
}

// TestWithoutAnOrdinaryCaseAWitnessTellsAllFacts: nothing is lost where none is near.
func TestWithoutAnOrdinaryCaseAWitnessTellsAllFacts(t *testing.T) {
	alone := &rgpd.Study{RuleSet: small.RuleSet}
	w, ok := alone.Find(nil, rgpd.VerdictsOf(rgpd.Deferred), change)
	require.True(t, ok)
	require.Len(t, w.Differing(), len(smallColumns))
	_, like := w.Like()
	require.False(t, like)
}

// TestAQuestionThatCannotBeAskedIsNoProof: it is found, and says what is wrong.
func TestAQuestionThatCannotBeAskedIsNoProof(t *testing.T) {
	assumed := *small
	assumed.Assume = []rgpd.Assumption{{Because: rgpd.Text{FR: "ainsi", EN: "so"}, Within: []engine.Mask{is(2), is(3), 0, 0}}}
	adults := []engine.Mask{is(1), 0, 0, 0}
	for name, ask := range map[string]func() (rgpd.Witness, bool){
		"no verdict": func() (rgpd.Witness, bool) { return small.Find(adults, 0, change) },
		"no value": func() (rgpd.Witness, bool) {
			return small.Find([]engine.Mask{rgpd.Is[uint8]().Mask(), 0, 0, 0}, rgpd.Always(), change)
		},
		"a value that is none": func() (rgpd.Witness, bool) {
			return small.Find([]engine.Mask{is(9), 0, 0, 0}, rgpd.Always(), change)
		},
		"unknown":         func() (rgpd.Witness, bool) { return small.Find([]engine.Mask{is(0), 0, 0, 0}, rgpd.Always(), change) },
		"too few columns": func() (rgpd.Witness, bool) { return small.Find(adults[:2], rgpd.Always(), change) },
		"assumed away": func() (rgpd.Witness, bool) {
			return assumed.Find([]engine.Mask{is(2), is(3), 0, 0}, rgpd.Always(), change)
		},
		"no law": func() (rgpd.Witness, bool) {
			return smallStudy(dated(smallRow("late", rgpd.Permit, 0, 0, 0, 0), change, 0)).Find(adults, rgpd.Always(), change-1)
		},
		"nothing stated": func() (rgpd.Witness, bool) { return small.Refute(&rgpd.Guarantee{Within: adults}) },
	} {
		w, found := ask()
		require.True(t, found, name)
		require.Error(t, w.Err(), name)
		require.Contains(t, w.String(), "cannot be asked", name)
		require.Empty(t, w.TestCase(), name)
		b, err := json.Marshal(w)
		require.NoError(t, err, name)
		require.Contains(t, string(b), `"error":`, name)
	}
	require.False(t, small.Holds(&rgpd.Guarantee{Within: adults}))
	_, found := small.Find(nil, rgpd.VerdictsOf(rgpd.Allowed), change)
	require.True(t, found, "no masks hold every case")
}

func TestAConditionInWords(t *testing.T) {
	when, err := small.Within(map[string][]string{"who": {"child"}, "when": {"dusk", "night"}})
	require.NoError(t, err)
	require.Equal(t, []engine.Mask{is(2) & 0b110, is(2, 3) & 0b1110, 0, 0}, when)
	for want, facts := range map[string]map[string][]string{
		`"aaaaaa": no fact has this name; want one of who, `: {"martin": {"child"}},
		"adult, child":      {"who": {"baby"}},
		"no value is given": {"who": nil},
	} {
		_, err := small.Within(facts)
		require.ErrorContains(t, err, want)
	}
}

func TestAFlipTellsItself(t *testing.T) {
	flips := small.Flips(change-1, small, change, rgpd.VerdictsOf(rgpd.Deferred), rgpd.VerdictsOf(rgpd.Allowed))
	require.Len(t, flips, 1)
	require.Equal(t, "deferred (dusk), then allowed (anybody). By the rules of 11 August 2026, an ordinary visit, but for this: When? dusk. Allowed: rule anybody (Loi, art. 1).", flips[0].String())
	b, err := json.Marshal(flips[0])
	require.NoError(t, err)
	require.Contains(t, string(b), `{"was":"deferred","is":"allowed","before":"dusk","after":"anybody","witness":{"verdict":"allowed"`)
}

// TestAPeriodWithoutABeginningHasNone: a guarantee and a difference reach back to the
// first rule, however old.
func TestAPeriodWithoutABeginningHasNone(t *testing.T) {
	in1960, in1965 := rgpd.NewDate(1960, 1, 1), rgpd.NewDate(1965, 1, 1)
	since := dated(smallRow("since", rgpd.Forbid, 0, 0, 0, 0), in1965, 0)
	once := smallRow("once", rgpd.Permit, 0, 0, 0, 0)
	old := smallStudy(dated(once, in1960, in1965), since)
	g := rgpd.Guarantee{ID: "never", Within: []engine.Mask{0, 0, 0, 0}, Never: rgpd.Never(rgpd.Allowed)}
	require.False(t, old.Holds(&g))
	w, refuted := old.Refute(&g)
	require.True(t, refuted)
	require.Equal(t, in1960, w.On)
	g.From = in1965
	require.True(t, old.Holds(&g))
	other := smallStudy(dated(once, in1960, in1965-1), since)
	require.True(t, old.Differ(other))
	always := smallStudy(smallRow("ever", rgpd.Permit, 0, 0, 0, 0))
	g.From, g.Until = 0, in1960
	w, refuted = always.Refute(&g)
	require.True(t, refuted)
	require.NoError(t, w.Err())
	require.False(t, always.Holds(&g))
	g.Never = rgpd.Never(rgpd.Forbidden)
	require.True(t, always.Holds(&g))
	later := g
	later.From, later.Until = in1960, 0
	g.Until = 0
	require.True(t, always.Follows(&later, &g))
	require.False(t, always.Follows(&g, &later), "it has no beginning")
}

// TestAnOrdinaryCaseIsKnownInFull: one that is not is passed over.
func TestAnOrdinaryCaseIsKnownInFull(t *testing.T) {
	s := *small
	s.Like = []rgpd.Ordinary{{ID: "odd", Facts: engine.Facts{1, 1, 1, 33}}, {ID: "half", Facts: engine.Facts{1, 0, 1, 1}}, small.Like[0]}
	w, ok := s.Find([]engine.Mask{is(2), 0, 0, 0}, rgpd.VerdictsOf(rgpd.Allowed), change)
	require.True(t, ok)
	like, _ := w.Like()
	require.Equal(t, "visit", like.ID)
	require.Equal(t, rgpd.Allowed, w.Decision().Verdict())
}
