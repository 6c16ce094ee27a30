package rgpd

import (
	"errors"
	"fmt"
	"math/bits"
	"slices"

	"github.com/rgpd-go/rgpd/internal/engine"
)

// Verdicts is a set of verdicts. The zero set is empty.
type Verdicts uint8

// VerdictsOf returns the set of the verdicts given.
func VerdictsOf(vs ...Verdict) (s Verdicts) {
	for _, v := range vs {
		s |= 1 << v
	}
	return s
}

// Never is the set of the verdicts given, for [Guarantee.Never].
func Never(vs ...Verdict) Verdicts { return VerdictsOf(vs...) }

// Always is the set of all verdicts but those given, for [Guarantee.Never]: one of
// those given always comes out.
func Always(vs ...Verdict) Verdicts { return allVerdicts &^ VerdictsOf(vs...) }

const allVerdicts Verdicts = 1<<(OutOfScope+1) - 1

// Has reports whether the set holds a verdict.
func (s Verdicts) Has(v Verdict) bool { return v <= OutOfScope && s>>v&1 == 1 }

// A Guarantee is what a rule set as a whole is held to, whatever the facts that the
// condition leaves open: "no consumer is called to sell without consent, contract or
// request". It is proven, not sampled: see [Study.Refute].
//
// Known facts suffice for the proof: what is allowed while a fact is unknown is
// allowed under each of its values.
type Guarantee struct {
	// ID names the guarantee for ever: lower-case words joined by hyphens.
	ID string `json:"id"`
	// Says is the whole guarantee as a sentence.
	Says Text `json:"says"`
	// Sources holds the text that asks for it, the highest first.
	Sources []Source `json:"sources"`
	// Within is the condition, one mask for each column, as in a [Row]; see also
	// [Study.Within]. No masks hold every case.
	Within []engine.Mask `json:"-"`
	// Never holds the verdicts that never come out within the condition: made by
	// [Never] or [Always].
	Never Verdicts `json:"-"`
	// Brings and Spares name duties: those that go with every case within the
	// condition, whatever its verdict, and those that go with none.
	Brings []RuleID `json:"brings,omitempty"`
	Spares []RuleID `json:"spares,omitempty"`
	// From and Until bound the guarantee, [From, Until). Zero leaves that side open.
	From  Date `json:"from,omitzero"`
	Until Date `json:"until,omitzero"`
	// Fails is the number of the finding by which the guarantee does not hold yet;
	// empty if it holds.
	Fails string `json:"fails,omitempty"`
}

// Opens reports whether the guarantee says that something is allowed, whatever else is so:
// within its condition nothing but [Allowed] comes out. The others say what never happens,
// or which duty goes with a case. A rule set that refused everything would keep those, and
// not one of these.
func (g *Guarantee) Opens() bool { return g.Never == Always(Allowed) }

// An Assumption is a condition that no case meets, though the columns could say so:
// nobody agreed to a slot within a consent that is none. What makes facts of cases
// keeps to it, and the tests hold it to that.
type Assumption struct {
	Because Text
	// Within is the condition, as in a [Row].
	Within []engine.Mask
}

// An Ordinary case is a plain one, all of whose facts are known; one that has an unknown
// fact is passed over. A [Witness] is told by what differs from the nearest.
type Ordinary struct {
	ID    string
	Says  Text // "an ordinary sales call to a consumer who consented"
	Facts engine.Facts
}

// A Study asks a rule set about all cases at once. It answers exactly, over all facts
// together, and reads no clock. It is for those who answer for a rule set; no
// decision needs it.
//
// Its facts are those that the rules read, as a package works them out: a stop is the
// last word of a person, so that one which a later consent lifted is none.
type Study struct {
	RuleSet *RuleSet
	Assume  []Assumption
	Like    []Ordinary
}

// mostFacts is how far from an ordinary case a witness is sought. What lies farther
// is told by all its facts.
const mostFacts = 8

// Find looks for a case within a condition that gets one of the verdicts on a day. It
// returns the case that differs least from an ordinary one, and whether there is any:
// if not, no case gets such a verdict, which is proof. A condition of no masks holds
// every case.
//
// Undecided is sought among cases whose facts are all known: no rule settles them.
//
// A question that cannot be asked is no proof: one without a verdict, of a day on which
// no rule is in force, of a condition that holds no case or none that occurs. It is
// found, with a witness whose [Witness.Err] says what is wrong.
func (s *Study) Find(within []engine.Mask, verdicts Verdicts, on Date) (Witness, bool) {
	err := s.askable(within)
	switch {
	case err != nil:
	case verdicts&allVerdicts == 0:
		err = errors.New("rgpd: the question names no verdict")
	case s.RuleSet.compiled.Active(int32(on)).Empty():
		err = fmt.Errorf("rgpd: no rule is in force on %s", on)
	}
	if err != nil {
		return Witness{fault: err}, true
	}
	return s.find(engine.Region{In: [][]engine.Cube{{s.RuleSet.cube(within)}}}, verdicts, on)
}

// askable reports what keeps a condition from holding a case that occurs.
func (s *Study) askable(within []engine.Mask) error {
	if len(within) != 0 && len(within) != len(s.RuleSet.columns) {
		return fmt.Errorf("rgpd: the condition has %d sets for %d columns", len(within), len(s.RuleSet.columns))
	}
	for c, m := range within {
		col := &s.RuleSet.columns[c]
		if full := engine.Mask(1)<<(len(col.Values)+1) - 2; m&misuse != 0 || full&^m == 0 {
			return fmt.Errorf("rgpd: the condition on %s holds no value of it, or one that it does not have", col.Name)
		}
	}
	if len(engine.Uncovered(s.RuleSet.cube(within), s.assumed(), 1)) == 0 {
		return errors.New("rgpd: no case that occurs meets the condition: see the assumptions")
	}
	return nil
}

// find seeks the nearest case of a region with one of the verdicts.
func (s *Study) find(within engine.Region, verdicts Verdicts, on Date) (w Witness, ok bool) {
	best := mostFacts + 1
	for v := Undecided; v <= OutOfScope; v++ {
		if !verdicts.Has(v) {
			continue
		}
		r := s.region(v, on, within)
		some, found := r.Find(s.RuleSet.compiled.Known())
		if !found {
			continue
		}
		next, far := s.nearest(r, some, best)
		if !ok || far < best {
			next.On, next.Verdict = on, v
			w, ok, best = next, true, far
		}
	}
	return w, ok
}

// region is the cases of a region that get a verdict on a day, and occur.
func (s *Study) region(v Verdict, on Date, within engine.Region) engine.Region {
	r := s.RuleSet.region(v, on).And(within)
	r.Out = append(r.Out, s.assumed()...)
	return r
}

// nearest is the case of a region that differs least from an ordinary case, in fewer
// columns than best; else the first of some.
func (s *Study) nearest(r engine.Region, some engine.Cube, best int) (Witness, int) {
	t := s.RuleSet
	w, far := Witness{study: s, like: -1, facts: first(some), differs: 1<<len(t.columns) - 1}, mostFacts+1
	for i, o := range s.Like {
		if !t.known(&o.Facts) {
			continue
		}
		base := make(engine.Cube, len(t.columns))
		for c := range base {
			base[c] = 1 << o.Facts[c]
		}
		q, differs, ok := r.Nearest(t.compiled.Known(), base, 0, min(far, best)-1)
		if n := bits.OnesCount64(differs); ok && n < far {
			far = n
			w.like, w.facts, w.differs = i, first(q), differs
		}
	}
	return w, far
}

// known reports whether every fact is known.
func (t *RuleSet) known(f *engine.Facts) bool {
	for c := range t.columns {
		if f[c] == 0 || int(f[c]) > len(t.columns[c].Values) {
			return false
		}
	}
	return true
}

// first is the case of a cube whose values are the lowest.
func first(q engine.Cube) (f engine.Facts) {
	for c, m := range q {
		f[c] = uint8(bits.TrailingZeros32(m))
	}
	return f
}

// assumed are the cubes of the cases that do not occur.
func (s *Study) assumed() []engine.Cube {
	out := make([]engine.Cube, 0, len(s.Assume))
	for _, a := range s.Assume {
		if q := s.RuleSet.cube(a.Within); q != nil {
			out = append(out, q)
		}
	}
	return out
}

// Refute looks for a case that a guarantee does not hold for, on any day of its
// period: the first such day, and the case that differs least from an ordinary one.
// If there is none the guarantee is proven for this rule set. One that cannot be asked
// is not proven: [Witness.Err] says why.
func (s *Study) Refute(g *Guarantee) (w Witness, refuted bool) {
	if err := s.statable(g); err != nil {
		return Witness{fault: err}, true
	}
	s.breaches(g, func(b breach) bool {
		if w, refuted = s.find(b.within, b.verdicts, b.on); refuted {
			w.of, w.lacks, w.has = g.ID, b.lacks, b.has
		}
		return !refuted
	})
	return w, refuted
}

// Holds reports whether a guarantee is proven for this rule set: it is [Study.Refute]
// for who needs no case.
func (s *Study) Holds(g *Guarantee) bool {
	if s.statable(g) != nil {
		return false
	}
	holds := true
	s.breaches(g, func(b breach) bool {
		for v := Undecided; v <= OutOfScope && holds; v++ {
			if b.verdicts.Has(v) {
				_, found := s.region(v, b.on, b.within).Find(s.RuleSet.compiled.Known())
				holds = !found
			}
		}
		return holds
	})
	return holds
}

// A breach is what would break a guarantee on a day: cases of a region with one of the
// verdicts, that lack a duty or have one too many.
type breach struct {
	within     engine.Region
	verdicts   Verdicts
	on         Date
	lacks, has RuleID
}

// breaches yields what would break a guarantee, day by day.
func (s *Study) breaches(g *Guarantee, yield func(breach) bool) {
	t := s.RuleSet
	at := t.cube(g.Within)
	reach := t.meeting(at)
	var before engine.Bits
	for i, on := range s.days(g.From, g.Until) {
		// Rows that meet no case of the condition say nothing of it: a day on which
		// the others are as they were needs no new search.
		now := t.compiled.Active(int32(on)).And(reach)
		if i > 0 && now == before {
			continue
		}
		before = now
		if !yield(breach{within: engine.Region{In: [][]engine.Cube{{at}}}, verdicts: g.Never, on: on}) {
			return
		}
		for _, id := range g.Brings {
			lacks := engine.Region{In: [][]engine.Cube{{at}}}
			if i := t.index(id); i >= 0 && t.rows[i].InForce(on) {
				lacks.Out = []engine.Cube{t.accept(i)}
			}
			if !yield(breach{within: lacks, verdicts: allVerdicts, on: on, lacks: id}) {
				return
			}
		}
		for _, id := range g.Spares {
			i := t.index(id)
			if i < 0 || !t.rows[i].InForce(on) {
				continue
			}
			has := engine.Region{In: [][]engine.Cube{{at}, {t.accept(i)}}}
			if !yield(breach{within: has, verdicts: allVerdicts, on: on, has: id}) {
				return
			}
		}
	}
}

// days are the first day of a period and those within it on which the rules in force
// change: on the others nothing is new. A period that is open on the left is asked for
// on the day before the first change.
func (s *Study) days(from, until Date) []Date {
	changes := s.RuleSet.Changes()
	if from == 0 && len(changes) > 0 {
		from = changes[0] - 1
		if until != 0 {
			from = min(from, until-1)
		}
	}
	days := []Date{from}
	for _, day := range changes {
		if day > from && (until == 0 || day < until) {
			days = append(days, day)
		}
	}
	return days
}

// Check reports what is wrong with a guarantee: an ID that is malformed, a sentence,
// a source or a statement that is missing, a condition that does not fit the columns
// or holds no case, a duty that is none.
func (s *Study) Check(g *Guarantee) error {
	fault := func(what string) error { return fmt.Errorf("rgpd: guarantee %q: %s", g.ID, what) }
	switch {
	case !wellFormed(RuleID(g.ID)):
		return fault("an ID is lower-case words joined by hyphens")
	case g.Says.FR == "" || g.Says.EN == "":
		return fault("a sentence is missing in French or English")
	case len(g.Sources) == 0 || g.Sources[0].Ref == "":
		return fault("no source")
	}
	var errs []error
	if err := s.statable(g); err != nil {
		errs = append(errs, fmt.Errorf("rgpd: guarantee %q: %w", g.ID, err))
	}
	for _, id := range slices.Concat(g.Brings, g.Spares) {
		if i := s.RuleSet.index(id); i < 0 || s.RuleSet.rows[i].Then != Oblige {
			errs = append(errs, fault(string(id)+" is no duty of this rule set"))
		}
	}
	return errors.Join(errs...)
}

// statable reports what keeps a guarantee from stating anything.
func (s *Study) statable(g *Guarantee) error {
	switch {
	case g.Never == 0 && len(g.Brings)+len(g.Spares) == 0, g.Never == allVerdicts:
		return errors.New("rgpd: it states nothing, or what nothing can hold")
	case g.From != 0 && g.Until != 0 && g.Until <= g.From:
		return errors.New("rgpd: it ends before it starts")
	}
	return s.askable(g.Within)
}

// Follows reports whether a guarantee follows from another: it says nothing that the
// other does not say of more cases and more days, whatever is assumed.
func (s *Study) Follows(g, from *Guarantee) bool {
	a, b := s.RuleSet.cube(g.Within), s.RuleSet.cube(from.Within)
	if a == nil || b == nil {
		return a == nil
	}
	subset := func(x, y []RuleID) bool {
		return !slices.ContainsFunc(x, func(id RuleID) bool { return !slices.Contains(y, id) })
	}
	return g.Never&^from.Never == 0 && subset(g.Brings, from.Brings) && subset(g.Spares, from.Spares) &&
		(from.From == 0 || g.From != 0 && g.From >= from.From) &&
		(from.Until == 0 || g.Until != 0 && g.Until <= from.Until) &&
		a.Within(b)
}

// cube is the cases that a condition holds; nil if there are none. Sets that name
// values which the column does not have hold those that it has.
func (t *RuleSet) cube(within []engine.Mask) engine.Cube {
	q := t.compiled.Known()
	for c, m := range within {
		if c < len(q) {
			if q[c] &^= uint32(m); q[c] == 0 {
				return nil
			}
		}
	}
	return q
}

// accepts are the cubes of those of the rows that have an effect.
func (t *RuleSet) accepts(rows engine.Bits, effects ...Effect) (out []engine.Cube) {
	for _, e := range effects {
		for i := range rows.And(*t.with(e)).Each {
			out = append(out, t.accept(i))
		}
	}
	return out
}

// accept is the cases in which a row applies. They are worked out when first asked
// for: no decision needs them.
func (t *RuleSet) accept(row int) engine.Cube {
	t.asked.Do(func() {
		t.cubes = make([]engine.Cube, len(t.rows))
		for i := range t.cubes {
			t.cubes[i] = t.compiled.Accepts(i)
		}
	})
	return t.cubes[row]
}

// meeting are the rows that apply in some case of a cube.
func (t *RuleSet) meeting(q engine.Cube) (rows engine.Bits) {
	for i := range t.rows {
		if t.accept(i).Meets(q) {
			rows.Set(i)
		}
	}
	return rows
}

// region is the known cases that get a verdict on a day: the cascade of
// [RuleSet.Decide], over all cases at once.
func (t *RuleSet) region(v Verdict, on Date) engine.Region {
	return t.regionOf(v, t.compiled.Active(int32(on)))
}

// regionOf is the known cases that get a verdict by some of the rows.
func (t *RuleSet) regionOf(v Verdict, rows engine.Bits) engine.Region {
	one := func(e Effect) []engine.Cube { return t.accepts(rows, e) }
	switch v {
	case Forbidden:
		return engine.Region{In: [][]engine.Cube{one(Forbid)}}
	case OutOfScope:
		return engine.Region{In: [][]engine.Cube{one(Exclude)}, Out: one(Forbid)}
	case Deferred:
		return engine.Region{In: [][]engine.Cube{one(Permit), one(Defer)}, Out: t.accepts(rows, Forbid, Exclude)}
	case Allowed:
		return engine.Region{In: [][]engine.Cube{one(Permit)}, Out: t.accepts(rows, Forbid, Exclude, Defer)}
	}
	return engine.Region{Out: t.accepts(rows, Forbid, Exclude, Permit)}
}

func (t *RuleSet) index(id RuleID) int {
	return slices.IndexFunc(t.rows, func(r Row) bool { return r.ID == id })
}
