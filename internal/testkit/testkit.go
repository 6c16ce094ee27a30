// Package testkit holds what the tests of several packages share: guarantees proven,
// rules shown at work, sentences held to their meaning.
package testkit

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/alter"
	"github.com/rgpd-go/rgpd/internal/engine"
)

// Prove proves each guarantee for each study, but those that are listed to fail: they
// must fail for one study at least, or the list is out of date.
func Prove(t *testing.T, guarantees []rgpd.Guarantee, studies map[string]*rgpd.Study) {
	t.Helper()
	if len(guarantees) == 0 || len(studies) == 0 {
		t.Fatal("nothing to prove")
	}
	for i := range guarantees {
		g := &guarantees[i]
		if g.Fails != "" && alter.Running() {
			continue // what does not hold notices nothing
		}
		refuted := 0
		for _, name := range slices.Sorted(maps.Keys(studies)) {
			if studies[name].Holds(g) {
				continue
			}
			refuted++
			if g.Fails == "" && alter.Running() {
				t.Fatalf("%s does not hold", g.ID)
			}
			w, _ := studies[name].Refute(g)
			if g.Fails == "" {
				t.Errorf("%s (%s) does not hold under %s:\n%v\n%s\n%s", g.ID, g.Says.EN, name, w, mend(g), w.TestCase())
			}
			if n := len(w.Differing()); n > 8 {
				t.Errorf("%s: the case that refutes it is told by %d facts", g.ID, n)
			}
		}
		if g.Fails != "" && refuted == 0 {
			t.Errorf("%s holds: take it off the known failures (%s)", g.ID, g.Fails)
		}
	}
}

// mend says what may be done where a guarantee does not hold any more.
func mend(g *rgpd.Guarantee) string {
	return fmt.Sprintf(
		"If the rule is wrong, mend its condition. If the law has changed, end the guarantee (Until, the first "+
			"day without it) and state what holds since, or leave the case out of Within: %s. If it is to be "+
			"mended later, "+
			"number the finding (Fails) and list it in LAW.md.",
		stating(g.ID),
	)
}

// Sound checks that guarantees are well formed, each under an ID of its own, and that
// none follows from another that holds; but from one that practice alone carries, which
// a policy may leave out.
func Sound(t *testing.T, guarantees []rgpd.Guarantee, study *rgpd.Study) {
	t.Helper()
	seen := map[string]bool{}
	for i := range guarantees {
		g := &guarantees[i]
		if err := study.Check(g); err != nil {
			t.Error(err)
		}
		if seen[g.ID] {
			t.Errorf("%s stands twice", g.ID)
		}
		seen[g.ID] = true
		for j := range guarantees {
			from := &guarantees[j]
			if i != j && from.Fails == "" && (rank(from) > rgpd.Practice || rank(g) == rgpd.Practice) &&
				study.Follows(g, from) {
				t.Errorf("%s follows from %s", g.ID, from.ID)
			}
		}
	}
}

func rank(g *rgpd.Guarantee) (top rgpd.Rank) {
	for _, s := range g.Sources {
		top = max(top, s.Rank)
	}
	return top
}

// CanFail checks that each guarantee fails on at least one altered row: one that no
// row carries states nothing about the rules. Those that fail need no altering. The
// rules that carry the verdicts, and the duties named, are altered first; only what they
// leave is tried on all others.
func CanFail(t *testing.T, guarantees []rgpd.Guarantee, study *rgpd.Study) {
	t.Helper()
	held := map[string]*rgpd.Guarantee{}
	carriers := map[rgpd.RuleID][]*rgpd.Guarantee{}
	for i := range guarantees {
		g := &guarantees[i]
		if g.Fails != "" {
			continue
		}
		held[g.ID] = g
		for _, id := range carrying(study, g) {
			carriers[id] = append(carriers[id], g)
		}
	}
	try := func(a alter.Alteration, gs []*rgpd.Guarantee) {
		gs = slices.DeleteFunc(
			slices.Clone(gs),
			func(g *rgpd.Guarantee) bool { return held[g.ID] == nil || !touches(study, a, g) },
		)
		if len(gs) == 0 {
			return
		}
		s := *study
		var err error
		if s.RuleSet, err = study.RuleSet.WithRows(a.Rows); err != nil {
			t.Fatalf("%v: %v", a, err)
		}
		for _, g := range gs {
			if !s.Holds(g) {
				delete(held, g.ID)
			}
		}
	}
	for a := range alter.Of(study.RuleSet) {
		if a.Kind != alter.SentencesMixed {
			try(a, carriers[a.Rule])
		}
	}
	for a := range alter.Of(study.RuleSet) {
		if len(held) == 0 {
			return
		}
		if a.Kind != alter.SentencesMixed {
			try(a, slices.Collect(maps.Values(held)))
		}
	}
	for id := range held {
		t.Errorf("%s: no altered row makes it fail", id)
	}
}

// carrying are the rules that carry a verdict on a guarantee's first day, in one case of
// its condition or, for what never comes out, anywhere; and the duties that it names.
func carrying(study *rgpd.Study, g *rgpd.Guarantee) []rgpd.RuleID {
	ids := slices.Concat(g.Brings, g.Spares)
	on := g.From
	if on == 0 {
		on = g.Until - 1
	}
	for v := rgpd.Undecided; v <= rgpd.OutOfScope && g.Never != 0; v++ {
		within := g.Within
		if g.Never.Has(v) {
			within = nil
		}
		w, _ := study.Find(within, rgpd.VerdictsOf(v), on)
		ids = append(ids, w.Rules()...)
	}
	return ids
}

// touches reports whether an altered row applies, as it was or as it is, in some case
// of a guarantee: elsewhere it changes nothing.
func touches(study *rgpd.Study, a alter.Alteration, g *rgpd.Guarantee) bool {
	is := func(r rgpd.Row) bool { return r.ID == a.Rule }
	for _, rows := range [][]rgpd.Row{slices.Collect(study.RuleSet.Rows()), a.Rows} {
		if i := slices.IndexFunc(rows, is); i >= 0 && meet(study, rows[i].When, g.Within) {
			return true
		}
	}
	return false
}

func meet(study *rgpd.Study, a, b []engine.Mask) bool {
	c := 0
	for col := range study.RuleSet.Columns() {
		if full := engine.Mask(1)<<(len(col.Values)+1) - 2; full&^a[c]&^b[c] == 0 {
			return false
		}
		c++
	}
	return true
}

// Needed checks that each assumption is needed: without it a guarantee fails.
func Needed(t *testing.T, guarantees []rgpd.Guarantee, study *rgpd.Study) {
	t.Helper()
	for i, a := range study.Assume {
		s := *study
		s.Assume = slices.Delete(slices.Clone(study.Assume), i, i+1)
		needed := false
		for j := range guarantees {
			if guarantees[j].Fails != "" {
				continue
			}
			if !s.Holds(&guarantees[j]) {
				needed = true
				break
			}
		}
		if !needed {
			t.Errorf("no guarantee needs the assumption %q", a.Because.EN)
		}
	}
}

// A Case is a case in words: an ordinary one, with some facts changed.
type Case struct {
	Name  string
	Like  string            // the ID of the ordinary case
	Facts map[string]string // what differs from it, in the words of JSON
	On    string            // the day of the rules, 2026-08-11
	Want  rgpd.Verdict
	By    rgpd.RuleID // one of the rules that carry the verdict; empty: not asked
}

// Decide runs cases.
func Decide(t *testing.T, study *rgpd.Study, cases []Case) {
	t.Helper()
	for _, c := range cases {
		on, err := rgpd.ParseDate(c.On)
		if err != nil {
			t.Fatalf("%s: %v", c.Name, err)
		}
		d, err := study.Decide(c.Like, c.Facts, on)
		if err != nil {
			t.Fatalf("%s: %v", c.Name, err)
		}
		var by []rgpd.RuleID
		for r := range d.Because() {
			by = append(by, r.ID)
		}
		if d.Verdict() != c.Want || c.By != "" && !slices.Contains(by, c.By) {
			t.Errorf("%s: %v by %v; want %v by %s", c.Name, d.Verdict(), by, c.Want, c.By)
		}
	}
}

// A Reach shows how far a rule reaches: a case in which it applies, and the single
// facts that take it out of its reach. Any other value of any fact leaves it in.
type Reach struct {
	Rule  rgpd.RuleID
	Like  string            // the ID of the ordinary case
	Facts map[string]string // what differs from it
	On    string            // a day; empty: the day the law was last read, or the day in force nearest to it
	// Not holds, by fact, the values that take the rule out: words separated by
	// spaces; "but a b" stands for all values other than a and b.
	Not map[string]string
}

// Reaches runs reaches: from each case every fact is given each of its values, one
// fact at a time.
func Reaches(t *testing.T, study *rgpd.Study, reaches []Reach) {
	t.Helper()
	for _, r := range reaches {
		on := nearest(study.RuleSet, r.Rule)
		if r.On != "" {
			day, err := rgpd.ParseDate(r.On)
			if err != nil {
				t.Fatalf("%s: %v", r.Rule, err)
			}
			on = day
		}
		facts, err := study.Case(r.Like, r.Facts)
		if err != nil {
			t.Errorf("%s: %v", r.Rule, err)
			continue
		}
		if !applies(study, facts, r.Rule, on) {
			t.Errorf("%s does not apply in its own case, on %s: like %s, %v", r.Rule, on, r.Like, r.Facts)
			continue
		}
		out := map[string][]string{}
		c := 0
		for col := range study.RuleSet.Columns() {
			for v, word := range col.Values {
				near := facts
				near[c] = uint8(v + 1)
				if !applies(study, near, r.Rule, on) {
					out[col.Name] = append(out[col.Name], word)
				}
			}
			c++
		}
		want := map[string][]string{}
		for name, words := range r.Not {
			want[name] = spell(study, name, words)
		}
		if diff := cmp.Diff(want, out); diff != "" {
			t.Errorf("%s: values that take the rule out, one at a time (-want of Not +got): if Not says what the text "+
				"says, the condition in %s is too wide or too narrow\n%s", r.Rule, Holding(r.Rule), diff)
		}
	}
}

// nearest is the day on which a rule is looked at: that on which the law was last read;
// the first of a rule that opens later, the last of one that is closed.
func nearest(t *rgpd.RuleSet, id rgpd.RuleID) rgpd.Date {
	r, _ := t.Rule(id)
	switch {
	case r.From > rgpd.LawAsOf:
		return r.From
	case r.Until != 0 && r.Until <= rgpd.LawAsOf:
		return r.Until - 1
	}
	return rgpd.LawAsOf
}

func applies(study *rgpd.Study, facts engine.Facts, id rgpd.RuleID, on rgpd.Date) bool {
	d := study.RuleSet.DecideOn(&facts, rgpd.Mainland.Instant(on, 12*time.Hour), on, engine.Notes{})
	for rule := range d.Applying() {
		if rule.ID == id {
			return true
		}
	}
	return false
}

// spell lists the values that a text of [Reach.Not] stands for, in the column's order.
func spell(study *rgpd.Study, name, words string) (out []string) {
	but := strings.HasPrefix(words, "but ")
	listed := strings.Fields(strings.TrimPrefix(words, "but "))
	for col := range study.RuleSet.Columns() {
		if col.Name != name {
			continue
		}
		for _, w := range col.Values {
			if slices.Contains(listed, w) != but {
				out = append(out, w)
			}
		}
		for _, w := range listed {
			if !slices.Contains(col.Values, w) {
				out = append(out, fmt.Sprintf("no value is called %q", w))
			}
		}
	}
	return out
}

// Words are what the sentence of a rule must say, in French and in English, and what it
// must say in neither.
type Words struct {
	FR, EN string
	Not    []string
}

// saysIt reports whether the sentence of a rule says the words.
func saysIt(r rgpd.Rule, w Words) bool {
	fr, en := plain(r.Says.FR), plain(r.Says.EN)
	return w.FR != "" && w.EN != "" && strings.Contains(fr, w.FR) && strings.Contains(en, w.EN) &&
		!slices.ContainsFunc(
			w.Not,
			func(not string) bool { return strings.Contains(fr, not) || strings.Contains(en, not) },
		)
}

// Sentences holds the sentences of rules to their meaning: each says its words, and no
// other sentence of the package says them both, but in one language. Rules whose
// sentences are the same in both languages are told apart by nothing, and may share.
func Sentences(t *testing.T, rules []rgpd.Rule, words map[rgpd.RuleID]Words) {
	t.Helper()
	for _, r := range rules {
		w, ok := words[r.ID]
		if !ok {
			t.Errorf(
				"%s: nothing says what its sentence must say: in %s, under its ID, write testkit.Words{FR: …, EN: …}, "+
					"some words of its sentence in each language, which no other sentence holds",
				r.ID,
				Beside(r.ID),
			)
			continue
		}
		if !saysIt(r, w) {
			t.Errorf("%s: %q / %q does not say %q / %q", r.ID, r.Says.FR, r.Says.EN, w.FR, w.EN)
		}
		for _, other := range rules {
			if other.ID != r.ID && other.Says != r.Says && saysIt(other, w) {
				t.Errorf("%s: its words %q / %q are said by %s too", r.ID, w.FR, w.EN, other.ID)
			}
		}
	}
	// A row that was dropped is for cases to notice: a count has no meaning.
	if len(words) != len(rules) && !alter.Running() {
		t.Errorf("%d rules, words for %d", len(rules), len(words))
	}
}

// plain has ordinary spaces.
func plain(s string) string { return strings.ReplaceAll(s, "\u00a0", " ") }

// Clauses checks that each value of each column has a clause of its own in French and in
// English, which a sentence may hold: no stop, no break, and no capital but that of a name.
func Clauses(t *testing.T, table *rgpd.RuleSet, names ...string) {
	t.Helper()
	for col := range table.Columns() {
		if len(col.Words) != len(col.Values) {
			t.Errorf("%s: %d values, %d in words", col.Name, len(col.Values), len(col.Words))
		}
	}
	seen := map[string]string{}
	for where, both := range said(table) {
		if both.FR == both.EN {
			t.Errorf("%s: %q in both languages", where, both.FR)
		}
		for _, clause := range []string{both.FR, both.EN} {
			first, _ := utf8.DecodeRuneInString(clause)
			named := slices.ContainsFunc(names, func(name string) bool { return strings.HasPrefix(clause, name) })
			switch {
			case len(strings.Fields(clause)) < 3:
				t.Errorf("%s: %q is no clause", where, clause)
			case unicode.IsUpper(first) && !named, strings.ContainsAny(clause, ".;!?"):
				t.Errorf("%s: %q cannot stand within a sentence", where, clause)
			case seen[clause] != "":
				t.Errorf("%s: %q is said of %s too", where, clause, seen[clause])
			}
			seen[clause] = where
		}
	}
}

// Mean checks that the clauses of values, named as in "hour=other", hold the words given in
// French and in English. It returns the clauses of the other values.
func Mean(t *testing.T, table *rgpd.RuleSet, words map[string][2]string) (rest map[string]rgpd.Text) {
	t.Helper()
	rest = said(table)
	for where, w := range words {
		clause, ok := rest[where]
		if !ok || !strings.Contains(clause.FR, w[0]) || !strings.Contains(clause.EN, w[1]) {
			t.Errorf("%s: %q / %q does not say %q / %q", where, clause.FR, clause.EN, w[0], w[1])
		}
		delete(rest, where)
	}
	return rest
}

// said are the clauses of the values of all columns; those that have none are empty.
func said(table *rgpd.RuleSet) map[string]rgpd.Text {
	out := map[string]rgpd.Text{}
	for col := range table.Columns() {
		for v, word := range col.Values {
			var clause rgpd.Text
			if v < len(col.Words) {
				clause = col.Words[v]
			}
			out[col.Name+"="+word] = clause
		}
	}
	return out
}

// Duties checks that a decision has each duty that a guarantee brings, and none that it
// spares.
func Duties(t *testing.T, g *rgpd.Guarantee, d rgpd.Decision) {
	t.Helper()
	for _, id := range g.Brings {
		if !hasDuty(d, id) {
			t.Errorf("%s: %s is missing: %v", g.ID, id, d)
		}
	}
	for _, id := range g.Spares {
		if hasDuty(d, id) {
			t.Errorf("%s: %s is one too many: %v", g.ID, id, d)
		}
	}
}

func hasDuty(d rgpd.Decision, id rgpd.RuleID) bool {
	for r := range d.Duties() {
		if r.ID == id {
			return true
		}
	}
	return false
}
