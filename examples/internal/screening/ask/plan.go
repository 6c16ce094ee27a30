package ask

import (
	"slices"

	"github.com/rgpd-go/rgpd/examples/internal/screening/bins"
	"github.com/rgpd-go/rgpd/examples/internal/screening/decide"
)

// ways are ordinary campaigns, by the answers that describe them: calls to people at work, and to people at home.
// What a question that is left open costs is seen beside them; they are shown to nobody, and answer nothing.
var ways = [][]string{
	{"purpose=sale", "sector=other", "offer=for-work", "dialling=by-hand", "shown=territorial", "holder=principal",
		"voice=human", "identity=true", "qualité=professionnel", "type de ligne=professionnelle", "origine=formulaire",
		"information=informé et libre de refuser", "contrat=aucun", "lien=non", searched},
	{"purpose=sale", "sector=other", "offer=for-private-life", "dialling=by-hand", "shown=territorial",
		"holder=principal", "voice=human", "identity=true", "qualité=particulier", "type de ligne=personnelle",
		"origine=vente", "information=informé et libre de refuser", "contrat=en cours, lié", "lien=oui", searched},
}

// A way is one of ways, as answers by their questions.
type way map[string]Answer

func waysOf(open []Open) (out []way) {
	for _, shorts := range ways {
		w := way{}
		for i := range open {
			for _, a := range open[i].Answers {
				if slices.Contains(shorts, a.Short()) {
					w[open[i].Name] = a
				}
			}
		}
		out = append(out, w)
	}
	return out
}

// along is the screening once all of a way is stated but the answer to one question, and a given answer besides.
func (s *Session) along(open []Open, w way, but string, also *Answer) decide.Screening {
	at := s.s
	if also != nil {
		if then, ok := with(at, *also); ok {
			at = then
		}
	}
	for i := range open {
		a, answers := w[open[i].Name]
		if !answers || open[i].Name == but {
			continue
		}
		if then, ok := with(at, a); ok {
			at = then
		}
	}
	return at
}

// waits is how many rows are to complete.
func (s *Session) waits(at decide.Screening) (rows int) {
	s.waiting.Decide(&at, func(w decide.Waited) {
		if w.Bin == bins.Undecided {
			rows += w.Rows
		}
	})
	return rows
}

// Weighed are the questions that are worth asking, those first that cost something where they are left open: then those
// that have to be answered only if others were answered in some way.
func (s *Session) Weighed() []Open {
	open := s.open(true)
	s.weigh(open)
	all := slices.Clone(open)
	open = slices.DeleteFunc(open, func(o Open) bool { return s.idle(all, &o) })
	defer s.pairUp(open)
	slices.SortStableFunc(open, func(a, b Open) int { return min(b.Costs, 1) - min(a.Costs, 1) })
	return open
}

// idle reports whether nothing waits for a question about the rows, whatever is answered to others, and no answer to it
// moves a row, now or in an ordinary campaign: it is asked once one does.
func (s *Session) idle(open []Open, o *Open) bool {
	if o.Campaign || o.Costs > 0 || len(o.Only) > 0 || len(o.Effects) == 0 {
		return false
	}
	now := s.Counts()
	if slices.ContainsFunc(o.Effects, func(e Effect) bool { return e.Counts != now }) {
		return false
	}
	some := s.waiting.First(kindsWeighed)
	for _, w := range waysOf(open) {
		left := s.along(open, w, o.Name, nil)
		before := binsOf(some, &left)
		for i := range o.Effects {
			given := s.along(open, w, o.Name, &o.Effects[i].Answer)
			if binsOf(some, &given) != before {
				return false
			}
		}
	}
	return true
}

// binsOf are rows by file, as a screening decides them.
func binsOf(some *decide.Waiting, at *decide.Screening) (out counts) {
	some.Decide(at, func(w decide.Waited) { out[w.Bin] += w.Rows })
	return out
}

// weigh says of each question how many rows stay to complete where it alone is left open, and of those for which there
// are none under which answers to others there would be.
func (s *Session) weigh(open []Open) {
	all := waysOf(open)
	some := s.waiting.First(kindsWeighed)
	for _, w := range all {
		whole := s.waits(s.along(open, w, "", nil))
		for i := range open {
			o := &open[i]
			if _, answers := w[o.Name]; answers {
				o.Costs = max(o.Costs, s.waits(s.along(open, w, o.Name, nil))-whole)
			} else if o.onNames() {
				o.Costs = max(o.Costs, o.Waits)
			}
		}
	}
	for _, w := range all {
		for i := range open {
			by := &open[i]
			for k := range by.Answers {
				a := &by.Answers[k]
				missing := map[string]bool{}
				at := s.along(open, w, by.Name, a)
				some.Decide(&at, func(one decide.Waited) {
					for c := range one.Decision.Missing() {
						missing[c.Name] = true
					}
				})
				for n := range open {
					o := &open[n]
					needs := slices.ContainsFunc(o.columns, func(fact string) bool { return missing[fact] })
					if o.Costs == 0 && n != i && needs && !slices.Contains(o.Only, *a) {
						o.Only = append(o.Only, *a)
					}
				}
			}
		}
	}
}
