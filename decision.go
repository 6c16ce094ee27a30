package rgpd

import (
	"encoding/json"
	"fmt"
	"iter"
	"log/slog"
	"slices"
	"strings"
	"time"

	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd/internal/engine"
)

// A Decision is a verdict that can explain itself: by which rules, with which
// duties, what is missing, what was presumed. It is a value: copy it, keep it,
// compare it with ==. It holds no personal data, neither a number nor a name.
//
// The zero Decision is Undecided and has nothing to say.
type Decision struct {
	table   *RuleSet
	facts   engine.Facts
	at      time.Time
	notes   engine.Notes
	on      Date
	verdict Verdict
}

// fire works out which rules applied: explanations are made when asked for.
func (d *Decision) fire() (sure, maybe engine.Bits) {
	if d.table == nil {
		return
	}
	return d.table.compiled.Fire((*[engine.MaxColumns]uint8)(&d.facts), int32(d.on))
}

// Verdict returns the verdict. Allowed alone is a permission.
func (d Decision) Verdict() Verdict { return d.verdict }

// Allowed reports whether the act is permitted at the instant it was asked for.
func (d Decision) Allowed() bool { return d.verdict == Allowed }

// At returns the instant that was decided, in UTC.
func (d Decision) At() time.Time { return d.at.UTC() }

// Later reports whether the instant lies after [LawAsOf]: the law may have
// changed since it was last read.
func (d Decision) Later() bool { return d.table != nil && d.on > LawAsOf }

// Policy names the policy that decided, word by word: the law, what was added to it and
// what bound it. A house that has rules, hours or lists of its own sees here whether they
// were asked: "law article presumptions" is the default policy, which knows none of
// them. It is empty where a package has no policies. See package prospect.
func (d Decision) Policy() string {
	if d.table == nil {
		return ""
	}
	return d.table.policy
}

// TakenBy reports whether the rule set took the decision: that of a policy, asked of a
// decision before one dials, tells whether the rules, the hours and the lists of the house
// were asked, or those of another policy.
//
//	if !d.TakenBy(house.RuleSet()) {
//		return errOtherPolicy // prospect.CanCall was called, for instance
//	}
func (d Decision) TakenBy(t *RuleSet) bool { return t != nil && d.table == t }

// Because yields the rules that carry the verdict, highest rank first and else
// in the order of the table. For Undecided they are the rules that could decide
// if more were known.
func (d Decision) Because() iter.Seq[Rule] { return d.ranked(d.why()) }

// Applying yields all rules that surely apply, duties included, in the order of
// the table.
func (d Decision) Applying() iter.Seq[Rule] {
	sure, _ := d.fire()
	return d.rules(sure)
}

// Unsettled yields the rules that may apply, or not, for want of a fact, in the
// order of the table; [Decision.Applying] has those that surely do.
func (d Decision) Unsettled() iter.Seq[Rule] {
	sure, maybe := d.fire()
	return d.rules(maybe.Less(sure))
}

// Duties yields the duties that go with the act, in the order of the table: all
// that the known facts do not rule out, so that a fact left out never drops one.
func (d Decision) Duties() iter.Seq[Rule] {
	if d.table == nil {
		return d.rules(engine.Bits{})
	}
	_, maybe := d.fire()
	return d.rules(maybe.And(d.table.oblige))
}

// open are the columns of Missing: those that are unknown and that a rule which may
// still decide waits for.
func (d Decision) open() uint64 {
	if d.table == nil || d.verdict != Undecided {
		return 0
	}
	t := d.table
	sure, maybe := d.fire()
	decide := t.forbid.Or(t.exclude).Or(t.deferring)
	if sure.And(t.permit).Empty() {
		decide = decide.Or(t.permit)
	}
	cols := t.compiled.Reads(maybe.Less(sure).And(decide))
	for c := range t.columns {
		if t.knows(&d.facts, c) {
			cols &^= 1 << c
		}
	}
	return cols
}

// Presumed yields the presumptions that the decision rests on: what the policy
// took for granted where the caller said nothing.
func (d Decision) Presumed() iter.Seq[Note] { return d.noted(true) }

// Particulars yields what more is known of the facts: which criterion a consent
// fails, for instance.
func (d Decision) Particulars() iter.Seq[Note] { return d.noted(false) }

func (d Decision) noted(presumptions bool) iter.Seq[Note] {
	return func(yield func(Note) bool) {
		if d.table == nil {
			return
		}
		for i, n := range d.table.notes {
			if d.notes.Has(i) && (n.Presumes != "") == presumptions && !yield(n) {
				return
			}
		}
	}
}

// Facts yields the facts that were known, as the names of their columns and the
// words of their values.
func (d Decision) Facts() iter.Seq2[string, string] {
	return func(yield func(string, string) bool) {
		if d.table == nil {
			return
		}
		for c, col := range d.table.columns {
			if d.table.knows(&d.facts, c) && !yield(col.Name, col.Values[d.facts[c]-1]) {
				return
			}
		}
	}
}

// why is the set of the rules that carry the verdict; it follows cascade.
func (d Decision) why() engine.Bits {
	t := d.table
	if t == nil {
		return engine.Bits{}
	}
	sure, maybe := d.fire()
	switch d.verdict {
	case Forbidden:
		return sure.And(t.forbid)
	case OutOfScope:
		return sure.And(t.exclude)
	case Deferred:
		return sure.And(t.deferring)
	case Allowed:
		return sure.And(t.permit)
	}
	for _, of := range []engine.Bits{t.forbid, t.exclude} {
		if m := maybe.And(of); !m.Empty() {
			return m
		}
	}
	if sure.And(t.permit).Empty() {
		return maybe.And(t.permit)
	}
	return maybe.And(t.deferring)
}

func (d Decision) rules(rows engine.Bits) iter.Seq[Rule] {
	return func(yield func(Rule) bool) {
		for i := range rows.Each {
			if !yield(d.table.rows[i].Rule.own()) {
				return
			}
		}
	}
}

func (d Decision) ranked(rows engine.Bits) iter.Seq[Rule] {
	return func(yield func(Rule) bool) {
		for rank := Regulation; ; rank-- {
			for i := range rows.Each {
				if r := &d.table.rows[i].Rule; r.Rank() == rank && !yield(r.own()) {
					return
				}
			}
			if rank == 0 {
				return
			}
		}
	}
}

// Headline returns the rule that heads [Decision.Because], and whether there is
// one.
func (d Decision) Headline() (Rule, bool) {
	for r := range d.Because() {
		return r, true
	}
	return Rule{}, false
}

// In returns the decision in one line, in French or English: the verdict, the
// first reason and its source; for Undecided, what is missing.
func (d Decision) In(tag language.Tag) string {
	var b strings.Builder
	b.WriteString(d.verdict.Text().In(tag))
	sep := Text{FR: " : ", EN: ": "}.In(tag)
	if d.verdict == Undecided {
		var asks []string
		for c := range d.Missing() {
			asks = append(asks, c.Ask.In(tag))
		}
		if len(asks) > 0 {
			b.WriteString(sep)
			b.WriteString(strings.Join(asks, " "))
			return b.String()
		}
		if d.table != nil {
			b.WriteString(sep)
			b.WriteString(
				Text{
					FR: "aucune règle connue ne permet ni n'interdit ce cas",
					EN: "no rule known permits or forbids this case",
				}.In(
					tag,
				),
			)
		}
		return b.String()
	}
	if r, ok := d.Headline(); ok {
		b.WriteString(sep)
		b.WriteString(r.Says.In(tag))
		b.WriteString(" (")
		b.WriteString(r.Sources[0].Ref)
		b.WriteString(")")
	}
	return b.String()
}

// String returns the decision in one line, in English.
func (d Decision) String() string { return d.In(language.English) }

// Format prints what String says, and for %+v by which policy.
func (d Decision) Format(f fmt.State, verb rune) {
	s := d.String()
	if verb == 'v' && f.Flag('+') && d.Policy() != "" {
		s += " [" + d.Policy() + "]"
	}
	if verb == 'v' {
		verb = 's'
	}
	fmt.Fprintf(f, fmt.FormatString(f, verb), s)
}

// LogValue gives a log the verdict, the codes of the rules and of what is
// missing, the policy and its rule set, the instant and the state of the law: no personal
// data.
func (d Decision) LogValue() slog.Value {
	ids := func(seq iter.Seq[Rule]) (out []string) {
		for r := range seq {
			out = append(out, string(r.ID))
		}
		return out
	}
	attrs := []slog.Attr{slog.String("verdict", d.verdict.String())}
	if why := ids(d.Because()); why != nil {
		attrs = append(attrs, slog.Any("because", why))
	}
	var missing, presumed []string
	for c := range d.Missing() {
		missing = append(missing, c.Name)
	}
	if missing != nil {
		attrs = append(attrs, slog.Any("missing", missing))
	}
	for n := range d.Presumed() {
		presumed = append(presumed, n.ID)
	}
	if presumed != nil {
		attrs = append(attrs, slog.Any("presumed", presumed))
	}
	if d.table != nil {
		if d.Policy() != "" {
			attrs = append(attrs, slog.String("policy", d.Policy()))
		}
		attrs = append(
			attrs,
			slog.String("rule_set", d.table.Digest()),
			slog.Time("at", d.at),
			slog.String("law_as_of", LawAsOf.String()),
		)
	}
	return slog.GroupValue(attrs...)
}

// MarshalJSON writes the [Report] of the decision.
func (d Decision) MarshalJSON() ([]byte, error) { return json.Marshal(d.Report()) }

// Report returns all that the decision has to say, as plain data.
func (d Decision) Report() Report {
	r := Report{
		Verdict: d.verdict, At: d.at, LawAsOf: LawAsOf, Later: d.Later(),
		Because:     slices.Collect(d.Because()),
		Duties:      slices.Collect(d.Duties()),
		Presumed:    slices.Collect(d.Presumed()),
		Particulars: slices.Collect(d.Particulars()),
	}
	for c := range d.Missing() {
		r.Missing = append(r.Missing, Question{c.Name, c.Ask, c.Fields, c.Values})
	}
	for r2 := range d.Applying() {
		r.Applying = append(r.Applying, r2.ID)
	}
	for name, word := range d.Facts() {
		if r.Facts == nil {
			r.Facts = map[string]string{}
		}
		r.Facts[name] = word
	}
	if d.table != nil {
		r.Policy, r.RuleSet = d.Policy(), d.table.Digest()
	}
	return r
}
