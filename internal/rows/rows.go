// Package rows is the one shape in which the five packages write rules: a row is one
// literal and holds all there is of a rule for a reader. Tables, rules, pages and
// look-ups are made from rows. It knows no rule; the rows know no engine.
package rows

import (
	"fmt"
	"iter"
	"slices"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/engine"
	"github.com/rgpd-go/rgpd/internal/french"
	"github.com/rgpd-go/rgpd/internal/law"
)

// A Row is one rule. W is the type of its condition, M what the package adds for its
// own use: a criterion, a conclusion, a level.
type Row[W, M any] struct {
	ID   rgpd.RuleID
	Then rgpd.Effect
	// FR and EN are the rule as the end of a sentence that starts with the verdict, or
	// for a duty as an instruction.
	FR, EN string
	// By are the wordings that the rule rests on. The first dates it.
	By []law.Wording
	// From and Until only narrow the days of the first wording; Narrowed says why, and
	// is empty where they are.
	From, Until rgpd.Date
	Narrowed    string
	When        W
	// Do is what to do about it: what mends a fault, or what lawful change would lift
	// a prohibition. Empty: the sentence says it.
	Do rgpd.Text
	// Open is an open point of law, and the reading that the row takes.
	Open rgpd.Text
	// More is what the package adds.
	More M

	rule *rgpd.Rule // as NewList worked it out
}

// None is the condition of rows that code, not a table, brings to bear.
type None struct{}

// Days are the days in force, [from, until): those of the first wording, narrowed by
// the row. No rule starts before the first day that the library decides.
func (r *Row[W, M]) Days() (from, until rgpd.Date) {
	from, until = r.wording()
	from = max(from, r.From)
	if r.Until != 0 && (until == 0 || r.Until < until) {
		until = r.Until
	}
	return from, until
}

// wording is the days of the first wording.
func (r *Row[W, M]) wording() (from, until rgpd.Date) {
	return max(rgpd.Date(r.By[0].From), law.DayGDPR), rgpd.Date(r.By[0].Until)
}

// known is the first day on which a text that only explains an older one showed the rule;
// zero if that is no later than its own.
func (r *Row[W, M]) known(from rgpd.Date) (known rgpd.Date) {
	for _, w := range r.By {
		if day := rgpd.Date(w.Known); day > from && (known == 0 || day < known) {
			known = day
		}
	}
	return known
}

// Rule is the row as the vocabulary has it. It is worked out once for a row of a list;
// its sources are the caller's own, who may write to them.
func (r *Row[W, M]) Rule() rgpd.Rule {
	if r.rule != nil {
		rule := *r.rule
		rule.Sources = slices.Clone(rule.Sources)
		return rule
	}
	from, until := r.Days()
	return rgpd.Rule{
		ID: r.ID, Then: r.Then, Says: says(r.FR, r.EN), From: from, Until: until, Known: r.known(from),
		Sources: rgpd.Cite(r.By...), Do: Typeset(r.Do), Open: Typeset(r.Open),
	}
}

// fault is what is wrong with the days of a row: a bound that narrows nothing, or does
// without a reason.
func (r *Row[W, M]) fault() error {
	if len(r.By) == 0 {
		return fmt.Errorf("rule %s: no text", r.ID)
	}
	from, until := r.wording()
	switch {
	case r.From != 0 && r.From <= from:
		return fmt.Errorf("rule %s: starts on %s, and its wording on %s", r.ID, r.From, from)
	case r.Until != 0 && until != 0 && r.Until >= until:
		return fmt.Errorf("rule %s: ends on %s, and its wording on %s", r.ID, r.Until, until)
	case (r.From != 0 || r.Until != 0) != (r.Narrowed != ""):
		return fmt.Errorf("rule %s: days of its own go with a reason, and a reason with days", r.ID)
	}
	return nil
}

// A Condition is a struct of sets, a field for each fact. Its methods are written by
// internal/cmd/columns.
type Condition interface {
	Columns() []rgpd.Column
	Masks() []engine.Mask
}

// A List is the rows of a package on one subject, whether a table decides by them or
// code does. It is immutable.
type List[W, M any] struct {
	rows []Row[W, M]
	at   map[rgpd.RuleID]int
}

// NewList panics where an ID stands twice, or the days of a row cannot be: the program
// itself writes the rows.
func NewList[W, M any](rows []Row[W, M]) *List[W, M] {
	l := &List[W, M]{rows, make(map[rgpd.RuleID]int, len(rows))}
	rules := make([]rgpd.Rule, len(rows))
	for i := range rows {
		r := &rows[i]
		if err := r.fault(); err != nil {
			panic("rows: " + err.Error())
		}
		if _, twice := l.at[r.ID]; twice {
			panic(fmt.Sprintf("rows: rule %s stands twice", r.ID))
		}
		r.rule = nil // of a row that was copied and altered
		rules[i] = r.Rule()
		l.at[r.ID], r.rule = i, &rules[i]
	}
	return l
}

// Row returns the row of a rule, nil if it is none of the list.
func (l *List[W, M]) Row(id rgpd.RuleID) *Row[W, M] {
	i, ok := l.at[id]
	if !ok {
		return nil
	}
	return &l.rows[i]
}

// All yields the rows in their order.
func (l *List[W, M]) All() iter.Seq[*Row[W, M]] {
	return func(yield func(*Row[W, M]) bool) {
		for i := range l.rows {
			if !yield(&l.rows[i]) {
				return
			}
		}
	}
}

// Rules yields the rows as rules.
func (l *List[W, M]) Rules() iter.Seq[rgpd.Rule] {
	return func(yield func(rgpd.Rule) bool) {
		for i := range l.rows {
			if !yield(l.rows[i].Rule()) {
				return
			}
		}
	}
}

// Compile returns the rows of a list as a table takes them.
func Compile[W Condition, M any](l *List[W, M]) []rgpd.Row {
	out := make([]rgpd.Row, len(l.rows))
	for i := range l.rows {
		r := &l.rows[i]
		out[i] = rgpd.Row{Rule: r.Rule(), When: r.When.Masks()}
	}
	return out
}

// Words are the values of columns for a reader, by the name of the column: each a
// clause that stands alone, in French and English. They stand in the order of the
// values, or, better, each at its constant; the place of zero is then empty.
type Words map[string][]rgpd.Text

// Columns are the facts of a condition, each with its values in words.
func Columns[W Condition](words Words) []rgpd.Column {
	var w W
	columns := w.Columns()
	for i := range columns {
		columns[i].Ask = Typeset(columns[i].Ask)
		columns[i].Words = make([]rgpd.Text, 0, len(words[columns[i].Name]))
		for v, word := range words[columns[i].Name] {
			if v == 0 && word == (rgpd.Text{}) {
				continue
			}
			columns[i].Words = append(columns[i].Words, Typeset(word))
		}
	}
	return columns
}

// Table compiles a list. It panics where a row cannot stand, see [rgpd.NewRuleSet]: the
// program itself writes the rows.
func Table[W Condition, M any](l *List[W, M], words Words, notes ...rgpd.Note) *rgpd.RuleSet {
	t, err := rgpd.NewRuleSet(Columns[W](words), notes, Compile(l))
	if err != nil {
		panic(err)
	}
	return t
}

// A Guarantee has the shape of a row: what a rule set as a whole is held to.
type Guarantee[W Condition, M any] struct {
	ID     string
	FR, EN string
	By     []law.Wording
	Within W
	// Never holds the verdicts that never come out; Brings and Spares name duties that
	// go with every case, and with none.
	Never          rgpd.Verdicts
	Brings, Spares []rgpd.RuleID
	From, Until    rgpd.Date // From zero is the first day that the library decides
	Fails          string    // the number of the finding by which it does not hold yet
	More           M
}

// Compile is the guarantee as the vocabulary has it.
func (g *Guarantee[W, M]) Compile() rgpd.Guarantee {
	from := g.From
	if from == 0 && g.Until != law.DayGDPR { // what holds before there is a law has no beginning
		from = law.DayGDPR
	}
	return rgpd.Guarantee{
		ID: g.ID, Says: says(g.FR, g.EN), Sources: rgpd.Cite(g.By...), Within: g.Within.Masks(),
		Never: g.Never, Brings: slices.Clone(g.Brings), Spares: slices.Clone(g.Spares),
		From: from, Until: g.Until, Fails: g.Fails,
	}
}

// Guarantees yields some as the vocabulary has them.
func Guarantees[W Condition, M any](some []Guarantee[W, M]) iter.Seq[rgpd.Guarantee] {
	return func(yield func(rgpd.Guarantee) bool) {
		for i := range some {
			if !yield(some[i].Compile()) {
				return
			}
		}
	}
}

// Study is what asks a rule set about all its cases. Whoever is handed it may write to it: what
// the package assumes, and takes for ordinary, stays as it is.
func Study(set *rgpd.RuleSet, assume []rgpd.Assumption, like []rgpd.Ordinary) *rgpd.Study {
	own := slices.Clone(assume)
	for i := range own {
		own[i].Within = slices.Clone(own[i].Within)
	}
	return &rgpd.Study{RuleSet: set, Assume: own, Like: slices.Clone(like)}
}

// By lists wordings, for a literal that reads aloud.
func By(ws ...law.Wording) []law.Wording { return ws }

func says(fr, en string) rgpd.Text { return rgpd.Text{FR: french.Typeset(fr), EN: en} }

// Typeset is a text whose French has its non-breaking spaces.
func Typeset(t rgpd.Text) rgpd.Text { return says(t.FR, t.EN) }
