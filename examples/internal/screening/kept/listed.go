package kept

import (
	"io"
	"slices"
	"sync"
	"sync/atomic"
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
	"github.com/rgpd-go/rgpd/prospect/suppression"
)

// Who is on a suppression list under one number objected under all that are theirs: those of the same row, and those
// of other rows by the number of a record, an address, a number between. Each number of a row that has something which
// other rows have, too, is looked up once more for that; most files have few such rows.

// asking asks the lists for rows, many numbers at a time: see [suppression.Gate.AskAll].
type asking struct {
	lists     []*List
	principal string
	at        time.Time
	rows      []whoseRow
	questions []suppression.Question
	answers   []suppression.Answer
	room      []suppression.Answer
}

// A whoseRow is by what a row is known, and how many questions were asked before its own.
type whoseRow struct {
	linking
	from int
}

const askedAtOnce = 256

func newAsking(s *facts.Reader, lists []*List) *asking {
	if len(lists) == 0 {
		return nil
	}
	return &asking{lists: lists, principal: s.Campaign.Principal, at: s.At}
}

// ask looks a row up, now or with others: what comes of it is heard once they were answered.
func (w *listener) ask(one linking) {
	a := w.asking
	a.rows = append(a.rows, whoseRow{one, len(a.questions)})
	for _, n := range one.numbers {
		a.questions = append(a.questions, suppression.Question{Number: n, Principal: a.principal})
	}
	if len(a.questions) >= askedAtOnce {
		w.answered()
	}
}

// answered binds whoever has one of the numbers that are listed.
func (w *listener) answered() {
	a := w.asking
	if a == nil || len(a.rows) == 0 {
		return
	}
	a.answers = a.answers[:0]
	for range a.questions {
		a.answers = append(a.answers, suppression.Answer{Listing: suppression.NotListed})
	}
	for _, l := range a.lists {
		a.room = l.Gate.AskAll(a.room[:0], a.questions, a.at)
		for i, one := range a.room {
			a.answers[i].Join(one)
		}
	}
	for i, row := range a.rows {
		to := len(a.questions)
		if i+1 < len(a.rows) {
			to = a.rows[i+1].from
		}
		w.listed(&row.linking, a.answers[row.from:to])
	}
	a.rows, a.questions = a.rows[:0], a.questions[:0]
}

// listed is a row of which the lists said something of each number.
func (w *listener) listed(row *linking, said []suppression.Answer) {
	no := noSaid{}
	for _, a := range said {
		if a.Listing == suppression.Listed {
			no = objectedOn(a.On).and(no)
		}
	}
	if no == (noSaid{}) {
		return
	}
	for i, n := range row.numbers {
		// One that the lists hold with that day is refused by them, wherever it stands. Where other rows say so, too,
		// it is before they make anybody doubt it.
		known := said[i].Listing == suppression.Listed && objectedOn(said[i].On) == no
		if !known || len(row.ids)+len(row.addresses) > 0 {
			w.said.by[n] = no.and(w.said.by[n])
		}
	}
	for _, id := range row.ids {
		w.said.bindRecord(id, row.names, row.line)
	}
	w.said.bind(whose{addresses: row.addresses}, no.ofAddress(w.s.Channel, row.line))
}

// objectedOn is the no of somebody on a list, to the end of the day.
func objectedOn(day rgpd.Date) noSaid {
	no := noSaid{stop: rgpd.Objected}
	if day != 0 {
		no.at = nanos(rgpd.Mainland.Instant(day+1, 0).Add(-time.Nanosecond))
	}
	return no
}

// mostTied is how many rows are kept that have something in common with others: some 150 bytes each.
const mostTied = 1 << 18

// A gathered is the rows that have something in common with others.
type gathered struct {
	rows []linking
	all  bool // none is missing
}

// A gathering is what is asked of those rows: the lists, and the attempts, if any row may tell of some.
type gathering struct {
	lists []*List
	calls facts.Calls
	tries bool
}

// gather looks those rows up, binds by the numbers of their records what they say, since of most rows nobody else has
// them, and keeps as many as most at the most: see [heard.link].
func (h *heard) gather(s *facts.Reader, t *facts.Table, of gathering, cores int, most int64, with *shared) (
	gathered, error) {
	lists := of.lists
	of.tries = of.tries && !with.keys.none()
	none := len(lists)+len(h.by)+len(h.byID)+len(h.byAddress)+len(h.called)+len(h.byStem) == 0 && !h.recorded
	switch {
	case of.tries:
	case none, with.keys.none() && (!h.many && len(h.rows) == 0 || with.noNumber()):
		return gathered{h.rows, true}, nil
	case with.keys.none() && !h.many:
		if w := newListener(s, t); len(lists) > 0 {
			w.asking = newAsking(s, lists)
			for _, row := range h.rows {
				w.ask(row)
			}
			w.answered()
			h.join(w.said)
		}
		return gathered{h.rows, true}, nil
	}
	bare := *s
	bare.Results = nil // of those the rows are heard elsewhere
	var (
		out  = gathered{all: true}
		tied atomic.Int64 // rows of all cores
	)
	err := eachChunk(t, cores, func() *listener {
		w := newListener(&bare, t)
		if w.asking, w.keyed = newAsking(s, lists), keyedOf(s, t, nil); with.keys.none() {
			clear(w.keyed.ids) // nothing but numbers ties rows
			clear(w.keyed.addresses)
			w.keyed.homed = homed{}
			w.keyed.last = -1
		}
		w.Pass = func(row []byte) bool {
			if h.referring.has(w.Line()) {
				return false
			}
			if h.single.has(w.Line()) {
				return w.keyed.records(row, t.Sep) && !with.ties(&w.keyed)
			}
			return w.keyed.row(row, t.Sep) && !with.ties(&w.keyed)
		}
		return w
	}, func(w *listener, c *sheet.Chunk, _ int) {
		w.Scan(c, func(rec *sheet.Record) {
			no := w.hear(rec)
			if w.keyed.reading(&w.r); !with.ties(&w.keyed) && !h.referring.has(rec.Line) {
				return
			}
			one := linking{line: rec.Line, numbers: slices.Concat(w.r.Numbers, w.r.Also)}
			with.of(&one, &w.r)
			w.said.own(one.ids, &h.strays)
			if of.tries {
				w.tries = w.r.AppendTries(w.tries[:0], s.At, of.calls)
				w.said.try(&one, w.tries)
			}
			if no != (noSaid{}) {
				for _, id := range one.ids {
					w.said.bindRecord(id, one.names, rec.Line)
				}
			}
			if w.asking != nil && len(one.numbers) > 0 {
				w.ask(one)
			}
			if h.refer(&one, w, rec); one.ways() > 1 && tied.Add(1) <= most {
				w.linked = append(w.linked, one)
			}
		})
		if w.asking != nil {
			w.answered()
		}
	}, func(w *listener) {
		h.join(w.said)
		out.rows = append(out.rows, w.linked...)
	})
	if tied.Load() > most {
		out = gathered{}
	}
	return out, err
}

// eachChunk reads a table on some cores. Of each chunk its place is told, from zero; one core at a time ends.
func eachChunk(t *facts.Table, cores int, begin func() *listener, do func(w *listener, c *sheet.Chunk, nth int),
	end func(*listener)) error {
	split, err := t.Rows(nil)
	if err != nil {
		return err
	}
	var (
		next  int
		mine  sync.Mutex // of split, next and err, and to end
		ended sync.WaitGroup
	)
	for range cores {
		ended.Go(func() {
			w := begin()
			for c := (sheet.Chunk{}); ; {
				mine.Lock()
				if err == nil {
					err = split.Next(&c)
				}
				nth, over := next, err != nil
				next++
				mine.Unlock()
				if over {
					break
				}
				do(w, &c, nth)
			}
			mine.Lock()
			defer mine.Unlock()
			end(w)
		})
	}
	ended.Wait()
	if err != io.EOF {
		return err
	}
	return nil
}
