package ask

import (
	"maps"
	"slices"
	"strings"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/internal/screening/bins"
	"github.com/rgpd-go/rgpd/examples/internal/screening/decide"
)

// A Together is what an answer refuses beside answers to another question, where neither refuses it alone: a system
// that dials, and the number that is shown.
type Together struct {
	With []Answer // to one question, any of them
	Rows int      // that are refused, in an ordinary campaign
	Why  rgpd.Text
}

// kindsPaired are the kinds of rows, those of the most, by which one sees what answers refuse together.
const kindsPaired = 4

// pairUp says of the answers to the questions of the campaign what they refuse beside each other.
func (s *Session) pairUp(open []Open) {
	some := s.waiting.First(kindsPaired)
	for _, w := range waysOf(open) {
		for i := range open {
			for j := i + 1; j < len(open); j++ {
				if open[i].Campaign && open[j].Campaign {
					s.pairOf(some, open, w, &open[i], &open[j])
				}
			}
		}
	}
}

// A clash is two answers that refuse together what some other answer to either would not.
type clash struct {
	rows int // none: they do not
	why  rgpd.Text
}

// pairOf compares each answer to a with each to b, the others being those of a way. What one refuses beside most
// answers to the other question is its own; what two refuse is said once, of the one that has more such answers.
func (s *Session) pairOf(some *decide.Waiting, open []Open, w way, a, b *Open) {
	at := func(i, k int) decide.Screening {
		w := maps.Clone(w)
		w[b.Name] = b.Effects[k].Answer
		return s.along(open, w, a.Name, &a.Effects[i].Answer)
	}
	found := make([][]clash, len(a.Effects))
	for i := range a.Effects {
		for k := range b.Effects {
			n, why := refused(some, at(i, k))
			found[i] = append(found[i], clash{n, why})
		}
	}
	clashes := func(i, k int) bool {
		alone, beside := slices.MinFunc(found[i], byRefused).rows, found[i][k].rows
		for _, other := range found {
			beside = min(beside, other[k].rows)
		}
		return found[i][k].rows > max(alone, beside)
	}
	for i := range a.Effects {
		for k := range b.Effects {
			if !clashes(i, k) {
				continue
			}
			ofA, ofB := 0, 0
			for n := range b.Effects {
				if clashes(i, n) && found[i][n].why == found[i][k].why {
					ofA++
				}
			}
			for n := range a.Effects {
				if clashes(n, k) && found[n][k].why == found[i][k].why {
					ofB++
				}
			}
			mine, its := 2*ofA >= len(b.Effects), 2*ofB >= len(a.Effects)
			switch {
			case mine || its:
			case ofA >= ofB:
				a.Effects[i].refuses(b.Effects[k].Answer, s.waiting, at(i, k))
			default:
				b.Effects[k].refuses(a.Effects[i].Answer, s.waiting, at(i, k))
			}
		}
	}
}

func byRefused(a, b clash) int { return a.rows - b.rows }

// refuses adds what the answer refuses beside another.
func (e *Effect) refuses(beside Answer, all *decide.Waiting, at decide.Screening) {
	if slices.ContainsFunc(e.Together, func(t Together) bool { return slices.Contains(t.With, beside) }) {
		return // in another way
	}
	rows, why := refused(all, at)
	for i := range e.Together {
		if t := &e.Together[i]; t.Why == why && t.With[0].name() == beside.name() {
			t.With, t.Rows = append(t.With, beside), max(t.Rows, rows)
			return
		}
	}
	e.Together = append(e.Together, Together{With: []Answer{beside}, Rows: rows, Why: why})
}

// name is that of the question which an answer is to.
func (a Answer) name() string {
	name, _, _ := strings.Cut(a.Short(), "=")
	return name
}

// refused is how many rows a screening refuses, and the rule that refuses the most of them.
func refused(w *decide.Waiting, at decide.Screening) (rows int, why rgpd.Text) {
	by := map[rgpd.Text]int{}
	w.Decide(&at, func(one decide.Waited) {
		if one.Bin != bins.Refused {
			return
		}
		rows += one.Rows
		if r, ok := one.Decision.Headline(); ok {
			if by[r.Says] += one.Rows; by[r.Says] > by[why] {
				why = r.Says
			}
		}
	})
	return rows, why
}

// together says what an answer refuses beside others.
func (s *Session) together(t Together) string {
	var with []string
	for _, a := range t.With[:min(len(t.With), onlyShown)] {
		with = append(with, a.Short())
	}
	if len(t.With) > onlyShown {
		with = append(with, "…")
	}
	return s.say("avec %s : refuse %s : ", "with %s: refuses %s: ", strings.Join(with, s.say(" ou ", " or ")),
		s.rows(t.Rows)) + s.in(t.Why)
}
