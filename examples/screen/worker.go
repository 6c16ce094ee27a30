package main

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/prospect"
	"github.com/rgpd-go/rgpd/prospect/number"
)

// batchRows is how many rows are looked up in the suppression lists at a time.
const batchRows = 256

// A worker decides the rows of chunks, one chunk after another, each in the order of the
// file. Every core has its own.
//
// What is said of a row follows from its decision, and decisions are few: their
// sentences are written once and kept.
type worker struct {
	s *screening
	t *headed
	scanner
	memo     *memo
	planner  *prospect.Planner
	windows  []prospect.Window
	days     [rgpd.Abroad + 1]daySpan
	next     nextCall
	wordings map[wordingKey]*wording
	tally    *tally

	n    int
	rows [batchRows]row
	ps   [batchRows]prospect.Prospect
	more []prospect.Prospect // for each further number of a row: see [worker.lookUp]
	of   []int               // whose
}

// A row is one on its way through a worker.
type row struct {
	line    int
	text    []byte
	cells   int
	kind    kind
	reading reading
	damage  []damage
}

func newWorker(s *screening, t *headed) *worker {
	return &worker{
		s: s, t: t, scanner: t.scanner(), memo: newMemo(),
		planner:  s.policy.LookUp(nil, s.at).Planner(s.channel), // of people looked up before
		wordings: map[wordingKey]*wording{}, tally: newTally(),
	}
}

// A job is a chunk and what becomes of it: what is to be written to each file.
type job struct {
	chunk
	out   [bins][]byte
	count [bins]int
	done  chan struct{} // receives once the chunk is decided
}

func (w *worker) do(j *job) {
	for b := range j.out {
		j.out[b], j.count[b] = j.out[b][:0], 0
	}
	w.scan(&j.chunk, func(rec *record) {
		r := &w.rows[w.n]
		r.line, r.text, r.cells, r.kind = rec.line, rec.text, len(rec.cells), rec.kind
		p := &w.ps[w.n]
		*p = prospect.Prospect{Campaign: w.s.campaign}
		r.reading.begin(p, w.memo)
		r.damage = w.s.read(&r.reading, w.t, rec)
		if w.n++; w.n == batchRows {
			w.flush(j)
		}
	})
	w.flush(j)
}

// flush decides the rows at hand.
func (w *worker) flush(j *job) {
	policy := w.lookUp()
	for i := range w.rows[:w.n] {
		r := &w.rows[i]
		if r.damage != nil {
			j.out[ruined] = w.ruin(j.out[ruined], r)
			j.count[ruined]++
			continue
		}
		d := policy.CanCallAt(*r.reading.p, w.s.channel, w.s.at)
		b := binOf(d.Verdict())
		j.out[b] = w.write(j.out[b], r, b, d)
		j.count[b]++
	}
	w.n = 0
}

// lookUp asks the suppression lists for all numbers of the rows. One number that is
// listed stops the row, and one that cannot be checked leaves it open: all would be
// called. It returns the policy that then decides.
func (w *worker) lookUp() *prospect.Policy {
	if len(w.s.stops) == 0 {
		return w.s.policy
	}
	w.more, w.of = w.more[:0], w.of[:0]
	for i := range w.rows[:w.n] {
		r := &w.rows[i].reading
		if len(r.numbers)+len(r.also) == 0 || w.rows[i].damage != nil {
			continue
		}
		for k, n := range r.numbers {
			// The place may have left the first number out.
			if k == 0 && n == r.p.Number || slices.Contains(r.numbers[:k], n) {
				continue
			}
			w.more, w.of = append(w.more, *r.p), append(w.of, i)
			w.more[len(w.more)-1].Number = n
		}
		for _, n := range r.also {
			w.more, w.of = append(w.more, *r.p), append(w.of, i)
			w.more[len(w.more)-1].Number = n
		}
	}
	w.s.policy.LookUp(w.more, w.s.at)
	policy := w.s.policy.LookUp(w.ps[:w.n], w.s.at)
	for k, i := range w.of {
		r := &w.rows[i].reading
		num := r.p.Number
		if num == (number.Number{}) && len(r.numbers) > 0 && w.more[k].Number == r.numbers[0] {
			*r.p = w.more[k] // asked for by no number at all
		} else {
			*r.p = graver(*r.p, w.more[k])
		}
		r.p.Number = num
	}
	return policy
}

// graver is what two prospects, alike but for what lists say of their numbers, are
// together: one who stopped if either did, by the graver stop at the later day; else one of
// whom it is not known, if either is.
func graver(a, b prospect.Prospect) prospect.Prospect {
	aStopped, bStopped := a.Stop > rgpd.NoStop, b.Stop > rgpd.NoStop
	switch {
	case aStopped && bStopped:
		a.Stop, a.StoppedAt = joined(a.Stop, a.StoppedAt, b.Stop, b.StoppedAt)
	case bStopped, !aStopped && b.Stop == 0:
		return b
	}
	return a
}

// A wordingKey is what the sentences about a row follow from.
type wordingKey struct {
	decision rgpd.Decision
	places   rgpd.Territories // where hours are told
	presumed bool
}

// A wording is what is said of all rows of a kind: the cells that are the same, as they
// are written, and the reasons that they count for.
type wording struct {
	tail    []byte
	place   rgpd.Territory
	reasons []*counted
	duties  *dutySet // nil if the row is not to be called
}

// wordingsKept bounds the memory of a worker; a campaign has some hundreds.
const wordingsKept = 8192

func (w *worker) wording(r *reading, b bin, d rgpd.Decision) *wording {
	key := wordingKey{decision: d}
	if b == callable || b == later {
		key.places, key.presumed = r.p.Territories(), r.presumed
	}
	a := w.wordings[key]
	if a != nil {
		return a
	}
	a = &wording{place: clockOf(key.places)}
	head := headline(d)
	cells := []string{head.says, head.code, head.ref}
	if w.s.codes {
		cells = cells[1:2]
	}
	switch b {
	case callable, later:
		cells = append([]string{zone(key.places, w.s.at)}, cells...)
		a.duties = w.tally.dutiesOf(d)
		cells = append(cells, a.duties.code, presumed(key.presumed, d))
	case refused:
		cells = append(cells, says(d.Particulars()), others(d))
	case undecided:
		asks, facts := questions(d)
		if facts == nil {
			asks = []string{noRule}
		}
		cells = []string{strings.Join(asks, " "), strings.Join(facts, " "), says(d.Particulars()), ids(d.Because())}
		if w.s.codes {
			cells = cells[1:]
		}
	}
	for _, c := range cells {
		a.tail = appendOurs(append(a.tail, ';'), c)
	}
	a.tail = append(a.tail, "\r\n"...)
	for _, q := range reasonsOf(d) {
		a.reasons = append(a.reasons, w.tally.reason(b, q))
	}
	if len(w.wordings) == wordingsKept {
		clear(w.wordings)
	}
	w.wordings[key] = a
	return a
}

// write appends a row and its answer to what goes to its file.
func (w *worker) write(out []byte, r *row, b bin, d rgpd.Decision) []byte {
	a := w.wording(&r.reading, b, d)
	w.tally.bins[b]++
	out = w.t.appendCells(out, r.text, r.cells, r.kind)
	out = appendLine(out, r.line)
	p := r.reading.p
	var when string
	switch b {
	case callable:
		out = append(appendNumbers(append(out, ';'), r.reading.numbers), ';')
		start := len(out)
		out = w.hours(out, p, w.today(a.place), w.s.at)
		if a.first() {
			when = string(out[start:])
		}
	case later:
		out = append(appendNumbers(append(out, ';'), r.reading.numbers), ';')
		next, ok := w.planner.Next(*p, w.s.at)
		if !ok {
			const never = "aucun instant permis dans les cent jours"
			if out = append(out, ';'); !w.s.codes {
				out = append(append(out, never...), ';')
			}
			when = never
			break
		}
		call := w.callAt(next, a.place)
		out = append(out, call.cells...)
		out = w.hours(out, p, &call.day, next)
		if a.first() {
			when = shortTime(call.local) + ", " + territoryName(a.place)
		}
	}
	if a.duties != nil {
		a.duties.rows++
	}
	for _, c := range a.reasons {
		if c.rows++; c.rows == 1 {
			c.line, c.masked, c.when = r.line, p.Number.String(), when
		}
	}
	return append(out, a.tail...)
}

// first reports whether no row of the kind was counted yet.
func (a *wording) first() bool {
	return slices.ContainsFunc(a.reasons, func(c *counted) bool { return c.rows == 0 })
}

// hours appends the windows of a day of a place that are not over at an instant.
func (w *worker) hours(out []byte, p *prospect.Prospect, on *daySpan, at time.Time) []byte {
	w.windows = w.planner.AppendWindows(w.windows[:0], *p, on.from, on.until)
	return appendHours(out, w.windows, on, at)
}

// today is the day of the screening at a place.
func (w *worker) today(place rgpd.Territory) *daySpan {
	on := &w.days[place]
	if on.place == 0 {
		*on = dayOf(place, w.s.at)
	}
	return on
}

// A nextCall is when somebody may be called, as it is written.
type nextCall struct {
	at    time.Time
	place rgpd.Territory
	local time.Time
	cells []byte // 2026-11-24T10:00:00+11:00;mardi 24 novembre 2026 à 10:00;
	day   daySpan
}

// callAt writes an instant to call. Most people are to be called at the same as the one
// before.
func (w *worker) callAt(at time.Time, place rgpd.Territory) *nextCall {
	n := &w.next
	if place != n.place || !at.Equal(n.at) {
		n.at, n.place, n.local, n.day = at, place, at.In(place.Zone(at)), dayOf(place, at)
		n.cells = append(n.local.AppendFormat(n.cells[:0], time.RFC3339), ';')
		if !w.s.codes {
			n.cells = append(append(n.cells, frenchTime(n.local)...), ';')
		}
	}
	return n
}

// ruin appends a row that cannot be read, and why.
func (w *worker) ruin(out []byte, r *row) []byte {
	w.tally.bins[ruined]++
	c := w.tally.reason(ruined, brokenReason(r.damage))
	if c.rows++; c.rows == 1 {
		c.line = r.line
	}
	var surplus []byte
	out, surplus = w.t.appendTorn(out, r.text)
	out = strconv.AppendInt(out, int64(r.line), 10)
	for _, says := range brokenCells(r.damage) {
		out = appendOurs(append(out, ';'), says)
	}
	out = appendCell(append(out, ';'), string(surplus))
	return append(out, "\r\n"...)
}
