package kept

import (
	"bytes"
	"slices"

	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
	"github.com/rgpd-go/rgpd/prospect/number"
	"github.com/rgpd-go/rgpd/prospect/suppression"
)

// Whoever says no at an address may stand there once more, with an initial, or with no first name, or speak of others
// who live there: see [facts.Dwelling]. The rows at such addresses are few, and are asked for it.

// A homeSaid is a row that says no, and the keys of those of whom it says it there.
type homeSaid struct {
	line int
	at   facts.Dwelling
	by   facts.By // what ties them to it: the name, or that it speaks of them
	all  bool     // of all who live there, as far as nobody tells that they live in another flat
	keys []uint64
}

// A streets is where somebody is sought, whatever the name.
type streets struct {
	digests
	every bool // there are so many that each is taken for one
}

// mostStreets is how many keys of streets are kept: sixteen bytes each.
const mostStreets = 1 << 21

func (s *streets) add(at facts.Dwelling) {
	if s.every {
		return
	}
	for _, key := range at.SaidNear() {
		s.digests.add(key)
	}
	s.bound()
}

// join adds all streets of another.
func (s *streets) join(o *streets) {
	if s.every = s.every || o.every; !s.every {
		s.digests.join(&o.digests)
	}
	s.bound()
}

func (s *streets) bound() {
	if s.every = s.every || s.n > mostStreets; s.every {
		s.digests = digests{}
	}
}

func (s *streets) none() bool { return !s.every && s.digests.none() }

func (s *streets) may(at facts.Dwelling) bool {
	if s.every {
		return true
	}
	keys := at.AskedNear()
	return s.has(keys[0]) || s.has(keys[1])
}

// dwelling is where somebody of a row lives, if anybody is sought there.
func (s *streets) dwelling(h *facts.Home, cells []string) (at facts.Dwelling, is bool) {
	if h == nil || s.none() {
		return at, false
	}
	at, is = facts.DwellingOf(h, cells)
	return at, is && s.may(at)
}

// in reports whether anybody is sought where somebody of a row, uncut, lives.
func (s *streets) in(h *homed, row []byte, sep byte) bool {
	if h.home == nil || s.none() {
		return false
	}
	clear(h.at)
	for column := 0; column < len(h.at); column++ {
		to := bytes.IndexByte(row, sep)
		if to < 0 {
			h.lives(column, row)
			break
		}
		h.lives(column, row[:to])
		row = row[to+1:]
	}
	at, is := facts.DwellingOf(h.home, h.at)
	return is && s.may(at)
}

// besideSparse hears of the rows of whom lists or other rows say no by a number or an address for messages, where
// another tells less of who lives there. Any other row of theirs has a name in common with them: see [heard.gather].
func (h *heard) besideSparse(n *naming, s *facts.Reader, t *facts.Table, lists []*List, sparse *streets,
	cores int) error {
	if len(lists)+len(h.by)+len(h.called)+len(h.byAddress) == 0 {
		return nil
	}
	return eachChunk(t, cores, func() *listener {
		w, home := newListener(s, t), homedOf(t)
		w.asking = newAsking(s, lists)
		w.Pass = func(row []byte) bool { return !sparse.in(&home, row, t.Sep) }
		return w
	}, func(w *listener, c *sheet.Chunk, _ int) {
		w.Scan(c, func(rec *sheet.Record) {
			if _, is := sparse.dwelling(w.at, t.Cells(rec)); !is {
				return
			}
			w.hear(rec)
			who := whose{slices.Concat(w.r.Numbers, w.r.Also), w.r.Addresses}
			if h.binds(who) || w.asking != nil && w.asking.isListed(who.numbers) {
				w.speaksOfItself(rec)
			}
		})
	}, func(w *listener) { n.join(&w.speaking) })
}

// binds reports whether anything is said of somebody.
func (h *heard) binds(who whose) bool {
	return slices.ContainsFunc(who.numbers, func(n number.Number) bool { return h.by[n] != noSaid{} || h.called[n] }) ||
		slices.ContainsFunc(who.addresses, func(a string) bool { return h.byAddress[a] != noSaid{} })
}

// isListed reports whether a list has one of these numbers.
func (a *asking) isListed(numbers []number.Number) bool {
	var questions []suppression.Question
	for _, n := range numbers {
		questions = append(questions, suppression.Question{Number: n, Principal: a.principal})
	}
	return slices.ContainsFunc(a.lists, func(l *List) bool {
		a.room = l.Gate.AskAll(a.room[:0], questions, a.at)
		return slices.ContainsFunc(a.room, func(one suppression.Answer) bool {
			return one.Listing == suppression.Listed
		})
	})
}

// speaksOfItself hears of a row of somebody who said no elsewhere.
func (w *listener) speaksOfItself(rec *sheet.Record) {
	if w.at == nil {
		return
	}
	cells := w.t.Cells(rec)
	if at, is := facts.DwellingOf(w.at, cells); is {
		own := w.columns.Of(cells)
		w.speaksAt(at, &own, 0, rec.Line)
	}
}
