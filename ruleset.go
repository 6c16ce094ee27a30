package rgpd

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"iter"
	"slices"
	"sync"
	"time"

	"github.com/rgpd-go/rgpd/internal/engine"
)

// A Column is one fact that the rows of a table read.
type Column struct {
	// Name is stable: a lower-case word, the name of the fact in JSON.
	Name string `json:"name"`
	// Fields are the Go fields that a caller fills in to tell the fact, one of them or all:
	// "Campaign.Purpose" of a prospect, which is asked once for all rows of a campaign.
	// Empty: none, as for the channel.
	Fields []string `json:"fields,omitempty"`
	// Ask is the question that settles the fact, for whoever must find it out.
	Ask Text `json:"ask"`
	// Values are the words of the values 1, 2, …
	Values []string `json:"values"`
	// Words are the values for a reader, in the same order, each a clause that stands
	// alone: "the person is never told". Empty: the question and the value stand for it.
	Words []Text `json:"words,omitempty"`
}

// A Note is something a decision must tell besides its rules: a presumption that
// it rests on, or a particular of a fact, such as which mention a consent lacks.
type Note struct {
	ID string `json:"id"`
	// Presumes is the name of the column that a presumption fills; empty for a
	// particular.
	Presumes string `json:"presumes,omitempty"`
	Says     Text   `json:"says"`
}

// A Row is a rule and its condition: one mask for each column, all of which must
// accept the case. Masks come from [Set.Mask].
type Row struct {
	Rule
	When []engine.Mask
}

// own is the column without what it shares with the table, see [Rule.own].
func (c Column) own() Column {
	c.Fields, c.Values, c.Words = slices.Clone(c.Fields), slices.Clone(c.Values), slices.Clone(c.Words)
	return c
}

// own is the row without what it shares with the table.
func (r Row) own() Row { return Row{Rule: r.Rule.own(), When: slices.Clone(r.When)} }

// A RuleSet decides cases by rows. It is immutable, and safe for use by several
// goroutines at once.
type RuleSet struct {
	columns  []Column
	notes    []Note
	rows     []Row
	policy   string  // whose rules they are, see Named
	means    []Means // of Decision.Remedies
	compiled *engine.Table

	forbid, exclude, permit, deferring, oblige engine.Bits

	once   sync.Once // guards digest, which no decision needs
	digest string

	coding sync.Once // guards coded, likewise
	coded  codes

	asked sync.Once // guards cubes, likewise
	cubes []engine.Cube
}

// wellFormed reports whether an ID is lower-case words joined by hyphens.
func wellFormed(id RuleID) bool {
	for i := 0; i < len(id); i++ {
		switch c := id[i]; {
		case c >= 'a' && c <= 'z' || c >= '0' && c <= '9':
		case c == '-' && i > 0 && i < len(id)-1 && id[i-1] != '-':
		default:
			return false
		}
	}
	return id != ""
}

// NewRuleSet compiles rows over columns. It is for the packages of this module, whose
// engine knows masks and facts: a house writes prospect.HouseRule. It reports the first
// row that cannot stand: an ID that is malformed or repeated, an effect, a sentence or a
// source that is missing, a period that ends before it starts, a set that accepts nothing
// or names a value that the column does not have.
func NewRuleSet(columns []Column, notes []Note, rows []Row) (*RuleSet, error) {
	t := &RuleSet{columns: columns, notes: notes, rows: rows}
	if len(notes) > engine.MaxNotes {
		return nil, fmt.Errorf("rgpd: %d notes; at most %d", len(notes), engine.MaxNotes)
	}
	widths := make([]int, len(columns))
	for c := range columns {
		widths[c] = len(columns[c].Values)
	}
	compiled := make([]engine.Row, len(rows))
	seen := make(map[RuleID]bool, len(rows))
	masks := make([]uint32, len(rows)*len(columns))
	for i := range rows {
		r := &rows[i]
		if err := r.check(len(columns)); err != nil {
			return nil, err
		}
		if seen[r.ID] {
			return nil, fmt.Errorf("rgpd: rule %s: the ID stands twice", r.ID)
		}
		seen[r.ID] = true
		reject := masks[i*len(columns) : (i+1)*len(columns) : (i+1)*len(columns)]
		for c, m := range r.When {
			if m&misuse != 0 {
				return nil, fmt.Errorf(
					"rgpd: rule %s: column %s: the set names unknown, or a value over 31",
					r.ID,
					columns[c].Name,
				)
			}
			// Is rejects all that it does not name, also past the column's width.
			full := uint32(1)<<(widths[c]+1) - 2
			reject[c] = uint32(m) & full
			if reject[c] == full {
				return nil, fmt.Errorf(
					"rgpd: rule %s: column %s: the set accepts no value of the column",
					r.ID,
					columns[c].Name,
				)
			}
		}
		compiled[i] = engine.Row{
			Reject: reject,
			From:   int32(r.From),
			Until:  int32(r.Until),
			Group:  uint8(r.Then - Forbid),
		}
		t.with(r.Then).Set(i)
	}
	if err := sharedCode(rows); err != nil {
		return nil, err
	}
	var err error
	if t.compiled, err = engine.New(widths, compiled); err != nil {
		return nil, fmt.Errorf("rgpd: %w", err)
	}
	return t, nil
}

// Named returns the table under the name of a policy, which all that it decides tells:
// see [Decision.Policy]. The rules are the same; the digest is of both.
func (t *RuleSet) Named(policy string) *RuleSet {
	return &RuleSet{
		columns: t.columns, notes: t.notes, rows: t.rows, policy: policy, means: t.means, compiled: t.compiled,
		forbid: t.forbid, exclude: t.exclude, permit: t.permit, deferring: t.deferring, oblige: t.oblige,
	}
}

func (r *Row) check(columns int) error {
	switch {
	case !wellFormed(r.ID):
		return fmt.Errorf("rgpd: rule %q: an ID is lower-case words joined by hyphens", r.ID)
	case r.Then < Forbid || r.Then > Oblige:
		return fmt.Errorf("rgpd: rule %s: no effect", r.ID)
	case r.Says.FR == "" || r.Says.EN == "":
		return fmt.Errorf("rgpd: rule %s: a sentence is missing in French or English", r.ID)
	case len(r.Sources) == 0 || r.Sources[0].Ref == "" || r.Rank() == 0:
		return fmt.Errorf("rgpd: rule %s: no source", r.ID)
	case r.Until != 0 && r.Until <= r.From:
		return fmt.Errorf("rgpd: rule %s: ends before it starts", r.ID)
	case len(r.When) != columns:
		return fmt.Errorf("rgpd: rule %s: %d sets for %d columns", r.ID, len(r.When), columns)
	}
	return nil
}

// with is the set of the rows that have an effect.
func (t *RuleSet) with(e Effect) *engine.Bits {
	return [...]*engine.Bits{
		Forbid: &t.forbid, Exclude: &t.exclude, Permit: &t.permit, Defer: &t.deferring, Oblige: &t.oblige,
	}[e]
}

// Columns yields the facts that the table reads, in order.
func (t *RuleSet) Columns() iter.Seq[Column] {
	return func(yield func(Column) bool) {
		for _, c := range t.columns {
			if !yield(c.own()) {
				return
			}
		}
	}
}

// Rules yields all rules, in the order of the table, past and future ones
// included.
func (t *RuleSet) Rules() iter.Seq[Rule] {
	return func(yield func(Rule) bool) {
		for i := range t.rows {
			if !yield(t.rows[i].Rule.own()) {
				return
			}
		}
	}
}

// Rows yields all rows, rules with their conditions, in the order of the table. With
// the columns they make the same table anew, or an altered one.
func (t *RuleSet) Rows() iter.Seq[Row] {
	return func(yield func(Row) bool) {
		for _, r := range t.rows {
			if !yield(r.own()) {
				return
			}
		}
	}
}

// WithRows compiles other rows over the columns and notes of the table: see [NewRuleSet].
func (t *RuleSet) WithRows(rows []Row) (*RuleSet, error) {
	own := make([]Row, len(rows)) // the caller's may change
	for i := range rows {
		own[i] = rows[i].own()
	}
	return NewRuleSet(t.columns, t.notes, own)
}

// Rule returns the rule that has an ID, and whether there is one.
func (t *RuleSet) Rule(id RuleID) (Rule, bool) {
	if i := t.index(id); i >= 0 {
		return t.rows[i].Rule.own(), true
	}
	return Rule{}, false
}

// Condition yields, for each column that the rule reads, its name and the words
// of the values that the rule accepts. All must hold for the rule to apply.
func (t *RuleSet) Condition(id RuleID) iter.Seq2[string, []string] {
	return func(yield func(string, []string) bool) {
		for i := range t.rows {
			if t.rows[i].ID != id {
				continue
			}
			for c, m := range t.rows[i].When {
				if m == 0 {
					continue
				}
				var words []string
				for v, w := range t.columns[c].Values {
					if m>>(v+1)&1 == 0 {
						words = append(words, w)
					}
				}
				if len(words) < len(t.columns[c].Values) && !yield(t.columns[c].Name, words) {
					return
				}
			}
		}
	}
}

// digestKind is how a digest was made.
const digestKind = "sha256:"

// engineVersion stands in every digest. It is raised when the same rules decide the same
// facts otherwise: by the cascade of effects, or by how facts are worked out.
const engineVersion = 1

// Digest identifies all that decides: SHA-256 over the version of the engine, the policy
// with its presumptions, hours, caps and lists, the columns and their values, and every
// rule with its effect, period, condition, sentences and sources. Two programs whose
// digests are equal decide alike.
func (t *RuleSet) Digest() string {
	t.once.Do(func() {
		h := sha256.New()
		// Quoted, so that no text stands for another's end.
		fmt.Fprintf(h, "engine %d %q\n", engineVersion, t.policy)
		for _, c := range t.columns {
			fmt.Fprintf(h, "%q %q\n", c.Name, c.Values)
		}
		for _, n := range t.notes {
			fmt.Fprintf(h, "%q %q\n", n.ID, n.Presumes)
		}
		for _, r := range t.rows {
			fmt.Fprintf(h, "%q %q %q %q %q %q", r.ID, r.Then, r.From, r.Until, r.Says.FR, r.Says.EN)
			for name, words := range t.Condition(r.ID) {
				fmt.Fprintf(h, " %q %q", name, words)
			}
			for _, s := range r.Sources {
				fmt.Fprintf(h, " %q %q %q %q", s.Rank, s.Ref, s.URL, s.Checked)
			}
			fmt.Fprintln(h)
		}
		t.digest = digestKind + hex.EncodeToString(h.Sum(nil))
	})
	return t.digest
}

// Decide decides one case at an instant. The rules in force are those of the day
// in Paris. Notes are those of the table's notes that the caller found to hold. It
// reads nothing else and allocates nothing.
func (t *RuleSet) Decide(facts *engine.Facts, at time.Time, notes engine.Notes) Decision {
	return t.DecideOn(facts, at.UTC(), ParisDay(at), notes)
}

// DecideOn is [RuleSet.Decide] for a caller who has worked out the day in Paris
// already, and has the instant in UTC. A day that is not that of the instant
// replays the case under the law of the day given.
func (t *RuleSet) DecideOn(facts *engine.Facts, at time.Time, on Date, notes engine.Notes) (d Decision) {
	t.DecideInto(&d, facts, at, on, notes)
	return d
}

// DecideInto is [RuleSet.DecideOn] for a caller who has room for the decision
// already: it writes it there, which spares a copy. What stood there is lost.
func (t *RuleSet) DecideInto(d *Decision, facts *engine.Facts, at time.Time, on Date, notes engine.Notes) {
	// The verdict last: the rest is in the cache when the caller copies it.
	facts.CopyTo(&d.facts)
	d.table, d.at, d.notes, d.on = t, at, notes, on
	sure, maybe := t.compiled.Groups((*[engine.MaxColumns]uint8)(facts), int32(on))
	d.verdict = verdicts[sure|maybe<<4]
}

// verdicts is cascade worked out beforehand.
var verdicts = func() (v [256]Verdict) {
	for i := range v {
		v[i] = cascade(uint8(i&15), uint8(i>>4))
	}
	return v
}()

// The groups of a compiled table are the effects that decide, in the order in
// which they do; a duty has none.
const (
	forbids uint8 = 1 << iota
	excludes
	permits
	defers
)

// cascade stops at the first line that holds.
func cascade(sure, maybe uint8) Verdict {
	switch {
	case sure&forbids != 0:
		return Forbidden
	case maybe&forbids != 0:
		return Undecided
	case sure&excludes != 0:
		return OutOfScope
	case maybe&excludes != 0:
		return Undecided
	case sure&permits == 0:
		return Undecided
	case sure&defers != 0:
		return Deferred
	case maybe&defers != 0:
		return Undecided
	}
	return Allowed
}

// knows reports whether a fact is known: a value that its column does not have is unknown.
func (t *RuleSet) knows(f *engine.Facts, c int) bool {
	return f[c] != 0 && int(f[c]) <= len(t.columns[c].Values)
}

// Changes returns the days on which the rules in force change, in order.
func (t *RuleSet) Changes() (days []Date) {
	for _, day := range t.compiled.Epochs() {
		if day != engine.Open {
			days = append(days, Date(day))
		}
	}
	return days
}

// Compiled is for the tests of this module: gaps, shadowed rows, oracle. Its type
// is internal and may change.
func (t *RuleSet) Compiled() *engine.Table { return t.compiled }

// With is for the tests of this module: the rows that have an effect.
func (t *RuleSet) With(e Effect) engine.Bits { return *t.with(e) }
