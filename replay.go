package rgpd

import (
	"encoding/binary"
	"fmt"
	"iter"
	"slices"
	"strings"
	"time"

	"github.com/rgpd-go/rgpd/internal/engine"
)

// A Replay is a recorded decision taken again by a rule set.
type Replay struct {
	// Decision is what the rule set decides on the recorded facts, at the recorded instant,
	// by the law of the recorded day. [Decision.Report] makes the whole report of it.
	Decision Decision
	// Was is the verdict recorded.
	Was Verdict
	// Changed holds the rules that bear on one of the two decisions otherwise than on the
	// other: those recorded first, in their order, then those of this rule set.
	Changed []RuleChange
	// Unread counts recorded facts that this rule set does not have: they are unknown in
	// Decision.
	Unread int

	ruleSet string // the digest recorded
}

// Same reports whether the rule set is the one that decided: the verdict and the rules are
// then those recorded, or Replay returned an error.
func (r Replay) Same() bool { return r.Decision.table != nil && r.Decision.table.Digest() == r.ruleSet }

// A Bearing is what a rule does to a decision. Zero is nothing.
type Bearing uint8

const (
	// Carries: it carries the verdict, as in [Decision.Because].
	Carries Bearing = iota + 1 // carries
	// Binds: it is a duty of the contact that may be made.
	Binds // binds
)

// A RuleChange is a rule that bears otherwise on two decisions.
type RuleChange struct {
	// ID is the rule. It is empty for one that the rule set does not have, which its Code
	// alone tells apart.
	ID   RuleID  `json:"id,omitempty"`
	Code string  `json:"code"` // of the ID, in a record
	Was  Bearing `json:"was,omitzero"`
	Is   Bearing `json:"is,omitzero"`
}

// String is the rule and what changed: no-consent: carries, was nothing.
func (c RuleChange) String() string {
	name := string(c.ID)
	if name == "" {
		name = "a rule of code " + c.Code
	}
	return fmt.Sprintf("%s: %s, was %s", name, c.Is.orNothing(), c.Was.orNothing())
}

func (b Bearing) orNothing() string {
	if b == 0 {
		return "nothing"
	}
	return b.String()
}

// Replay takes a recorded decision again. Under the rule set that took it, the verdict and
// the rules are the same, or the error says that the record was altered or that the engine
// is another; under another rule set it says rule by rule what changed. A record of no rule
// set cannot be replayed. A policy has its rule set as RuleSet, see package prospect.
func (t *RuleSet) Replay(r Record) (Replay, error) {
	if t == nil || t.compiled == nil || r.RuleSet() == "" {
		return Replay{}, &InputError{Path: "record", Remedy: "no rules decided it; there is nothing to replay"}
	}
	p := r.parts()
	out := Replay{Was: p.verdict, ruleSet: r.RuleSet()}
	facts, notes, unread := t.recorded(&p)
	out.Unread = unread
	out.Decision = t.DecideOn(&facts, time.Unix(p.unix, int64(p.nanos)).UTC(), p.on, notes)
	out.Changed = t.changed(&p, &out.Decision)
	if out.Same() && (out.Decision.Verdict() != p.verdict || len(out.Changed) > 0 || unread > 0) {
		return out, &InputError{Path: "record", Remedy: "its verdict or rules are not those that its own facts and " +
			"rule set give; it was altered, or taken by another engine"}
	}
	return out, nil
}

// recorded are the facts and notes of a record, as far as the rule set has them.
func (t *RuleSet) recorded(p *parts) (facts engine.Facts, notes engine.Notes, unread int) {
	c := t.codes()
	for f := range fours(p.facts) {
		v := -1
		col := slices.Index(c.columns, uint16(f>>16))
		if col >= 0 {
			v = slices.Index(c.values[col], uint16(f))
		}
		if v < 0 {
			unread++
			continue
		}
		facts[col] = uint8(v + 1)
	}
	for n := range fours(p.notes) {
		if i := slices.Index(c.notes, n); i >= 0 {
			notes.Add(i)
		} else {
			unread++
		}
	}
	return facts, notes, unread
}

// changed are the rules that bear otherwise on a decision than on that of a record.
func (t *RuleSet) changed(p *parts, d *Decision) (out []RuleChange) {
	var now parts
	_ = now.read(string(d.AppendRecord(nil, PersonID{})))
	is, was := now.bearings(), p.bearings()
	c := t.codes()
	for _, b := range slices.Concat(was.order, is.order) {
		change := RuleChange{Code: fmt.Sprintf("%08x", b), Was: was.of[b], Is: is.of[b]}
		had := func(c RuleChange) bool { return c.Code == change.Code }
		if change.Was == change.Is || slices.ContainsFunc(out, had) {
			continue
		}
		if i := slices.Index(c.rules, b); i >= 0 {
			change.ID = t.rows[i].ID
		}
		out = append(out, change)
	}
	return out
}

type bearings struct {
	order []uint32
	of    map[uint32]Bearing
}

func (p *parts) bearings() bearings {
	b := bearings{of: map[uint32]Bearing{}}
	add := func(rules string, as Bearing) {
		for r := range fours(rules) {
			b.order = append(b.order, r)
			b.of[r] = as
		}
	}
	add(p.because, Carries)
	add(p.duties, Binds)
	return b
}

// fours yields the numbers of four bytes that a part of a record is made of.
func fours(s string) iter.Seq[uint32] {
	return func(yield func(uint32) bool) {
		for ; len(s) >= 4; s = s[4:] {
			if !yield(binary.BigEndian.Uint32([]byte(s[:4]))) {
				return
			}
		}
	}
}

// String says what a replay found, in a sentence for a reader.
func (r Replay) String() string {
	var b strings.Builder
	fmt.Fprintf(&b, "%v", r.Decision.Verdict())
	switch {
	case r.Same():
		b.WriteString(", by the rules that decided")
	case r.Was != r.Decision.Verdict():
		fmt.Fprintf(&b, ", was %v", r.Was)
	}
	for _, c := range r.Changed {
		b.WriteString("; " + c.String())
	}
	if r.Unread > 0 {
		fmt.Fprintf(&b, "; %d facts are not of these rules", r.Unread)
	}
	return b.String()
}
