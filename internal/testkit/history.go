package testkit

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/engine"
	"github.com/rgpd-go/rgpd/internal/golden"
)

// A History tells what a rule set answers from its first day on: a line for each day,
// case, verdict and the rules that carry it. A line is written on the day on which the
// answer changes, and stands until the next line of its case. So a law that opens later
// adds lines at the end, a fact that is new adds lines that name it, and the others stay.
type History struct {
	Title   string // of the section, where a package has several tables
	RuleSet *rgpd.RuleSet
	// Besides are other rule sets over the same columns, by name. They are told where
	// they answer otherwise.
	Besides map[string]*rgpd.RuleSet
	// Plain are the cases told first. Each case that is one fact away from one of them
	// is told where it gets another answer.
	Plain []rgpd.Ordinary
	// More are cases that are more than one fact away from a plain one.
	More []Told
	// Scenarios are the named cases of a package as they are on a day, by name.
	Scenarios func(on rgpd.Date) map[string]engine.Facts
	// Silent are the verdicts whose duties are not told.
	Silent rgpd.Verdicts
	// Until is the last day; zero: the day on which the law was last read.
	Until rgpd.Date
}

// A Told case is a plain one with some facts changed, in the words of JSON.
type Told struct {
	Like  string
	Facts map[string]string
}

// historyHead explains the lines to the reader of the file.
const historyHead = `# What the rules answered on the first and the last day of each period, up to %s.
# A line: the day from which it stands, the case, the verdict, the rules that carry it; then duties that come (+)
# and duties that go (-). A case is told by the facts that make it another than a plain one, and only where its
# answer is another than that of the plain one; its duties change with those of the plain one, but as told.
# Past lines stay as they are: a change of one is a change of history, and takes a line in the changelog.
`

// TellHistory compares histories with a file, a section each, or writes it. It checks
// that each row is seen in a line, and that neither a fact that is new nor a law that
// opens later changes one.
func TellHistory(t *testing.T, file string, histories ...History) {
	t.Helper()
	var b strings.Builder
	fmt.Fprintf(&b, historyHead, histories[0].until())
	for _, h := range histories {
		lines, seen := h.lines()
		h.unseen(t, seen)
		h.stands(t, lines)
		if h.Title != "" {
			fmt.Fprintf(&b, "\n## %s\n", h.Title)
		}
		day := ""
		for _, line := range lines {
			if on, _, _ := strings.Cut(line, " "); on != day {
				day = on
				b.WriteByte('\n')
			}
			b.WriteString(line + "\n")
		}
	}
	golden.File(t, file, []byte(b.String()))
}

// An answer is what a case gets on a day.
type answer struct {
	verdict rgpd.Verdict
	rules   []rgpd.RuleID
	duties  []rgpd.RuleID
}

func answerOf(t *rgpd.RuleSet, f engine.Facts, on rgpd.Date) (a answer) {
	d := t.DecideOn(&f, rgpd.Mainland.Instant(on, 12*time.Hour).UTC(), on, engine.Notes{})
	a.verdict = d.Verdict()
	for r := range d.Because() {
		a.rules = append(a.rules, r.ID)
	}
	for r := range d.Duties() {
		a.duties = append(a.duties, r.ID)
	}
	return a
}

// A teller tells one case, and remembers what the reader knows of it.
type teller struct {
	name   string
	table  *rgpd.RuleSet
	facts  func(on rgpd.Date) engine.Facts
	like   *teller // nil: a case that stands alone
	silent rgpd.Verdicts

	said        string        // the verdict and its rules
	told, there []rgpd.RuleID // the duties as the reader takes them to be, here and in like
}

// say is what there is to say of a day, and the rules it names; nothing if no news.
func (c *teller) say(on rgpd.Date) (text string, rules []rgpd.RuleID) {
	a := answerOf(c.table, c.facts(on), on)
	text, rules = fmt.Sprintf("%-12s  %s", a.verdict, strings.Join(strs(a.rules), ", ")), a.rules
	if c.like != nil {
		like := answerOf(c.like.table, c.like.facts(on), on)
		if slices.Equal(like.rules, a.rules) && like.verdict == a.verdict {
			text = "as " + c.like.name
		}
		c.told = less(append(c.told, less(like.duties, c.there)...), less(c.there, like.duties))
		c.there = like.duties
	}
	news := text != c.said
	c.said = text
	if !c.silent.Has(a.verdict) {
		come, end := less(a.duties, c.told), less(c.told, a.duties)
		for _, id := range come {
			text += " +" + string(id)
		}
		for _, id := range end {
			text += " -" + string(id)
		}
		news = news || len(come)+len(end) > 0
		rules = slices.Concat(rules, come)
		c.told = a.duties
	}
	if !news {
		return "", nil
	}
	return strings.TrimRight(text, " "), rules
}

func strs(ids []rgpd.RuleID) (out []string) {
	for _, id := range ids {
		out = append(out, string(id))
	}
	return out
}

func less(a, b []rgpd.RuleID) (out []rgpd.RuleID) {
	for _, id := range a {
		if !slices.Contains(b, id) {
			out = append(out, id)
		}
	}
	return out
}

// tellers are the cases, in the order of their names.
func (h History) tellers() (out []*teller) {
	study := &rgpd.Study{RuleSet: h.RuleSet, Like: h.Plain}
	add := func(name string, like *teller, facts func(rgpd.Date) engine.Facts) *teller {
		c := &teller{name: name, table: h.RuleSet, facts: facts, like: like, silent: h.Silent}
		if like != nil {
			c.said = "as " + like.name
		}
		out = append(out, c)
		for _, set := range slices.Sorted(maps.Keys(h.Besides)) {
			out = append(
				out,
				&teller{
					name:   name + " (" + set + ")",
					table:  h.Besides[set],
					facts:  facts,
					like:   c,
					silent: h.Silent,
					said:   "as " + name,
				},
			)
		}
		return c
	}
	fixed := func(f engine.Facts) func(rgpd.Date) engine.Facts { return func(rgpd.Date) engine.Facts { return f } }
	plain := map[string]*teller{}
	for _, o := range h.Plain {
		plain[o.ID] = add(o.ID, nil, fixed(o.Facts))
		c := 0
		for col := range h.RuleSet.Columns() {
			for v, word := range col.Values {
				if int(o.Facts[c]) != v+1 {
					near := o.Facts
					near[c] = uint8(v + 1)
					add(o.ID+", "+col.Name+"="+word, plain[o.ID], fixed(near))
				}
			}
			c++
		}
	}
	for _, m := range h.More {
		f, err := study.Case(m.Like, m.Facts)
		if err != nil {
			panic(err)
		}
		var facts []string
		for name, word := range m.Facts {
			facts = append(facts, name+"="+word)
		}
		slices.Sort(facts)
		add(m.Like+", "+strings.Join(facts, ", "), plain[m.Like], fixed(f))
	}
	if h.Scenarios != nil {
		asked := map[rgpd.Date]map[string]engine.Facts{}
		for name := range h.Scenarios(h.until()) {
			add(name, nil, func(on rgpd.Date) engine.Facts {
				if asked[on] == nil {
					asked[on] = h.Scenarios(on)
				}
				return asked[on][name]
			})
		}
	}
	slices.SortFunc(out, func(a, b *teller) int { return strings.Compare(a.name, b.name) })
	return out
}

func (h History) until() rgpd.Date {
	if h.Until == 0 {
		return rgpd.LawAsOf
	}
	return h.Until
}

// days are the first and the last day of each period, to the last day of the history.
func (h History) days() []rgpd.Date {
	days := []rgpd.Date{h.until()}
	changes := h.RuleSet.Changes()
	for _, other := range h.Besides {
		changes = append(changes, other.Changes()...)
	}
	for _, first := range changes {
		for _, day := range []rgpd.Date{first - 1, first} {
			if day <= h.until() {
				days = append(days, day)
			}
		}
	}
	slices.Sort(days)
	return slices.Compact(days)[1:] // the first is the day before the first rule
}

// lines are the lines of the history, and the rules seen in them.
func (h History) lines() (lines []string, seen map[rgpd.RuleID]bool) {
	seen = map[rgpd.RuleID]bool{}
	all := h.tellers()
	for _, on := range h.days() {
		for _, c := range all {
			text, rules := c.say(on)
			if text == "" {
				continue
			}
			lines = append(lines, fmt.Sprintf("%s  %-62s  %s", on, c.name, text))
			for _, id := range rules {
				seen[id] = true
			}
		}
	}
	return lines, seen
}

// unseen reports the rows that no line shows.
func (h History) unseen(t *testing.T, seen map[rgpd.RuleID]bool) {
	t.Helper()
	for row := range h.RuleSet.Rows() {
		if !seen[row.ID] && row.From <= h.until() {
			near, _ := (&rgpd.Study{RuleSet: h.RuleSet, Like: h.Plain}).Find(row.When, rgpd.Always(), max(row.From, 1))
			t.Errorf("%s is seen in no line of the history; a case that it applies to: %v", row.ID, near)
		}
	}
}

// stands checks that the lines stay when a column is added, and when a law opens later.
func (h History) stands(t *testing.T, lines []string) {
	t.Helper()
	same := func(what string, got []string) {
		t.Helper()
		if diff := cmp.Diff(lines, got); diff != "" {
			t.Errorf("%s changes the history:\n%s", what, diff)
		}
	}
	got, _ := h.with(t, 0, nil).lines()
	same("a fact that is new, and unknown in the cases told", got)

	other := engine.Mask(1 << 1) // rejects the ordinary value
	row := rgpd.Row{
		Rule: rgpd.Rule{
			ID: "house-added-for-a-test", Then: rgpd.Forbid, Says: rgpd.Text{FR: "essai", EN: "test"},
			From:    h.days()[0],
			Sources: []rgpd.Source{{Rank: rgpd.Statute, Ref: "test"}},
		},
	}
	got, _ = h.with(t, 1, func(masks []engine.Mask) rgpd.Row {
		row.When = append(masks, other)
		return row
	}).lines()
	same(
		"a fact that is new, at its ordinary value in the cases told",
		slices.DeleteFunc(slices.Clone(got), func(line string) bool {
			return strings.Contains(line, newFact+"=")
		}),
	)
	if len(got) == len(lines) {
		t.Error("a fact that is new, and a row that reads it, add no line")
	}

	row.From = h.until() + 1
	later := h.with(t, 0, func(masks []engine.Mask) rgpd.Row {
		row.When = append(masks, 0)
		return row
	})
	got, _ = later.lines()
	same("a law that opens later", got)
	later.Until = h.until() + 400
	got, _ = later.lines()
	if len(got) <= len(lines) {
		t.Error("a law that opened adds no line")
		return
	}
	same("a law that opened after the last day told", got[:len(lines)])
}

const newFact = "fact-added-for-a-test"

// with is the history with a column more, whose value in the cases told is given, and
// with a row more.
func (h History) with(t *testing.T, value uint8, row func(masks []engine.Mask) rgpd.Row) History {
	t.Helper()
	columns := slices.Collect(h.RuleSet.Columns())
	n := len(columns)
	columns = append(columns, rgpd.Column{Name: newFact, Values: []string{"ordinary", "other"}})
	wider := func(old *rgpd.RuleSet) *rgpd.RuleSet {
		var rows []rgpd.Row
		for r := range old.Rows() {
			r.When = append(slices.Clone(r.When), 0)
			rows = append(rows, r)
		}
		if row != nil {
			rows = append(rows, row(make([]engine.Mask, n)))
		}
		wide, err := rgpd.NewRuleSet(columns, nil, rows)
		if err != nil {
			t.Fatal(err)
		}
		return wide
	}
	facts := func(f engine.Facts) engine.Facts { f[n] = value; return f }

	out := h
	out.RuleSet = wider(h.RuleSet)
	out.Besides = map[string]*rgpd.RuleSet{}
	for name, other := range h.Besides {
		out.Besides[name] = wider(other)
	}
	out.Plain = slices.Clone(h.Plain)
	for i := range out.Plain {
		out.Plain[i].Facts = facts(out.Plain[i].Facts)
	}
	if h.Scenarios != nil {
		out.Scenarios = func(on rgpd.Date) map[string]engine.Facts {
			all := maps.Clone(h.Scenarios(on))
			for name, f := range all {
				all[name] = facts(f)
			}
			return all
		}
	}
	return out
}
