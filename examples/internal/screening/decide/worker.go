package decide

import (
	"slices"
	"strconv"
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/internal/screening/bins"
	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
	"github.com/rgpd-go/rgpd/examples/internal/screening/handover"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
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
	s *Screening
	t *facts.Table
	sheet.Scanner
	memo     *words.Memo
	planner  *prospect.Planner
	windows  []prospect.Window
	days     [rgpd.Abroad + 1]daySpan
	next     nextCall
	wordings map[wordingKey]*wording
	ruins    map[words.Damage]*ruined
	tally    *Tally
	own      handover.Own
	in       tongue

	cells, from, to int // of the row written last: where the user's cells end, and where its hours stand

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
	kind    sheet.Kind
	own     [3]string // what a dialler is given besides the number: see [handover.Own]
	reading facts.Reading
	damage  []words.Damage
}

func newWorker(s *Screening, t *facts.Table) *worker {
	w := &worker{
		s: s, t: t, Scanner: t.Scanner(), memo: words.NewMemo().Harmless(s.Harmless.Set()),
		planner:  s.Policy.LookUp(nil, s.At).Planner(s.Channel), // of people looked up before
		wordings: map[wordingKey]*wording{}, ruins: map[words.Damage]*ruined{}, tally: NewTally(),
		own: handover.OwnOf(t.Titles), in: tongue{s.English},
	}
	if s.KeepWaiting {
		w.tally.Waiting = newWaiting(t)
	}
	return w
}

// A job is a chunk and what becomes of it: what is to be written to each file.
type job struct {
	sheet.Chunk
	out   [bins.Count][]byte
	count [bins.Count]int
	done  chan struct{} // receives once the chunk is decided

	called  []calledRow // see once
	numbers []uint64
	ruined  []ruinedRow
	again   []bool

	handed     []handedRow
	handedText []byte
}

func (w *worker) do(j *job) {
	for b := range j.out {
		j.out[b], j.count[b] = j.out[b][:0], 0
	}
	j.handed, j.handedText = j.handed[:0], j.handedText[:0]
	j.called, j.numbers, j.ruined = j.called[:0], j.numbers[:0], j.ruined[:0]
	w.Scan(&j.Chunk, func(rec *sheet.Record) {
		r := &w.rows[w.n]
		r.line, r.text, r.cells, r.kind = rec.Line, rec.Text, len(rec.Cells), rec.Kind
		if len(w.s.HandOn) > 0 {
			for i, at := range [...]int{w.own.ID, w.own.First, w.own.Last} {
				if r.own[i] = ""; at >= 0 && at < len(rec.Cells) {
					r.own[i] = rec.Cells[at]
				}
			}
		}
		p := &w.ps[w.n]
		*p = prospect.Prospect{Campaign: w.s.Campaign}
		r.reading.Begin(p, w.memo)
		r.damage = w.s.Read(&r.reading, w.t, rec)
		w.tally.Misread.Add(&r.reading)
		w.tally.Unknown.Add(r.reading.UnknownNotes())
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
			j.out[bins.Ruined] = w.ruin(j.out[bins.Ruined], r)
			j.count[bins.Ruined]++
			j.ruined = append(j.ruined, ruinedRow{len(j.out[bins.Ruined]), r.line})
			continue
		}
		d := policy.CanCallAt(*r.reading.Prospect, w.s.Channel, w.s.At)
		b := bins.Of(d.Verdict())
		if b == bins.Undecided && w.tally.Waiting != nil {
			w.tally.Waiting.add(r, d)
		}
		j.out[b] = w.write(j.out[b], r, b, d)
		if b == bins.Callable {
			w.mayBeCalled(j, r, d)
		}
		j.count[b]++
	}
	w.n = 0
}

// mayBeCalled notes a row for the writer, which keeps each number once, and for diallers.
func (w *worker) mayBeCalled(j *job, r *row, d rgpd.Decision) {
	for _, n := range r.reading.Numbers {
		if digits := n.RevealDigits(); digits != 0 {
			j.numbers = append(j.numbers, digits)
		}
	}
	as := w.wording(&r.reading, bins.Callable, d)
	j.called = append(j.called, calledRow{cells: w.cells, end: len(j.out[bins.Callable]), numbers: len(j.numbers),
		line: r.line, from: w.from, to: w.to, number: r.reading.Prospect.Number, as: as})
	if len(w.s.HandOn) > 0 {
		w.handOn(j, r, d)
	}
}

// lookUp asks the suppression lists for all numbers of the rows. One number that is
// listed stops the row, and one that cannot be checked leaves it open: all would be
// called. It returns the policy that then decides.
func (w *worker) lookUp() *prospect.Policy {
	if len(w.s.stops) == 0 {
		return w.s.Policy
	}
	w.more, w.of = w.more[:0], w.of[:0]
	for i := range w.rows[:w.n] {
		r := &w.rows[i].reading
		if len(r.Numbers)+len(r.Also) == 0 || w.rows[i].damage != nil {
			continue
		}
		for k, n := range r.Numbers {
			// The place may have left the first number out.
			if k == 0 && n == r.Prospect.Number || slices.Contains(r.Numbers[:k], n) {
				continue
			}
			w.more, w.of = append(w.more, *r.Prospect), append(w.of, i)
			w.more[len(w.more)-1].Number = n
		}
		for _, n := range r.Also {
			w.more, w.of = append(w.more, *r.Prospect), append(w.of, i)
			w.more[len(w.more)-1].Number = n
		}
	}
	w.s.Policy.LookUp(w.more, w.s.At)
	policy := w.s.Policy.LookUp(w.ps[:w.n], w.s.At)
	for k, i := range w.of {
		r := &w.rows[i].reading
		num := r.Prospect.Number
		if num == (number.Number{}) && len(r.Numbers) > 0 && w.more[k].Number == r.Numbers[0] {
			*r.Prospect = w.more[k] // asked for by no number at all
		} else {
			*r.Prospect = graver(*r.Prospect, w.more[k])
		}
		r.Prospect.Number = num
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
		a.Stop, a.StoppedAt = facts.Joined(a.Stop, a.StoppedAt, b.Stop, b.StoppedAt)
	case bStopped, !aStopped && b.Stop == 0:
		// No more of b: a is of whom the lists were asked, and is decided on.
		a.Stop, a.StoppedAt, a.StoppedTo, a.Rest = b.Stop, b.StoppedAt, b.StoppedTo, b.Rest
		a.Consent, a.Contract, a.CallBack = b.Consent, b.Contract, b.CallBack
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
	reasons []*Counted
	duties  *dutySet // nil if the row is not to be called
}

// wordingsKept bounds the memory of a worker; a campaign has some hundreds.
const wordingsKept = 8192

func (w *worker) wording(r *facts.Reading, b bins.Bin, d rgpd.Decision) *wording {
	key := wordingKey{decision: d}
	if b == bins.Callable || b == bins.Later {
		key.places, key.presumed = r.Prospect.Territories(), r.Presumed
	}
	a := w.wordings[key]
	if a != nil {
		return a
	}
	a = &wording{place: clockOf(key.places)}
	head := w.in.headline(d)
	cells := []string{head.Says, head.Code, head.Ref}
	if w.s.Codes {
		cells = cells[1:2]
	}
	switch b {
	case bins.Callable, bins.Later:
		cells = append([]string{w.in.zone(key.places, w.s.At)}, cells...)
		a.duties = w.tally.dutiesOf(d)
		cells = append(cells, a.duties.Code, w.in.presumed(key.presumed, d))
	case bins.Refused:
		cells = append(cells, w.in.says(d.Particulars()), others(d))
	case bins.Undecided:
		asks, facts := w.in.toFind(d)
		cells = []string{asks, facts, w.in.says(d.Particulars()), ids(d.Because())}
		if w.s.Codes {
			cells = cells[1:]
		}
	}
	for _, c := range cells {
		a.tail = sheet.AppendOurs(append(a.tail, ';'), c)
	}
	a.tail = append(a.tail, "\r\n"...)
	for _, q := range w.in.reasonsOf(d) {
		a.reasons = append(a.reasons, w.tally.Reason(b, q))
	}
	if len(w.wordings) == wordingsKept {
		clear(w.wordings)
	}
	w.wordings[key] = a
	return a
}

// write appends a row and its answer to what goes to its file.
func (w *worker) write(out []byte, r *row, b bins.Bin, d rgpd.Decision) []byte {
	a := w.wording(&r.reading, b, d)
	w.tally.Bins[b]++
	out = w.t.AppendCells(out, r.text, r.cells, r.kind)
	w.cells = len(out)
	out = sheet.AppendLine(out, r.line)
	p := r.reading.Prospect
	var when string
	switch b {
	case bins.Callable:
		out = append(appendNumbers(append(out, ';'), r.reading.Numbers), ';')
		start := len(out)
		out = w.hours(out, p, w.today(a.place), w.s.At)
		w.from, w.to = start, len(out)
		if a.first() {
			when = string(out[start:])
		}
	case bins.Later:
		out = append(appendNumbers(append(out, ';'), r.reading.Numbers), ';')
		next, ok := w.planner.Next(*p, w.s.At)
		over := ok && r.reading.ContractEndsBy(next)
		if !ok || over {
			if when = w.in.in(never); over {
				when = w.in.in(endsBefore)
			}
			if out = append(out, ';'); !w.s.Codes {
				out = append(append(out, when...), ';')
			}
			break
		}
		call := w.callAt(next, a.place)
		out = append(out, call.cells...)
		out = w.hours(out, p, &call.day, next)
		if a.first() {
			when = w.in.time(call.local, true) + ", " + w.in.place(a.place)
		}
	}
	if a.duties != nil {
		a.duties.Rows++
	}
	for _, c := range a.reasons {
		if c.Rows++; c.Rows == 1 {
			c.Line, c.Masked, c.When = r.line, p.Number.String(), when
		}
	}
	return append(out, a.tail...)
}

// first reports whether no row of the kind was counted yet.
func (a *wording) first() bool {
	return slices.ContainsFunc(a.reasons, func(c *Counted) bool { return c.Rows == 0 })
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
		*on = dayOf(place, w.s.At)
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
		if !w.s.Codes {
			n.cells = append(append(n.cells, w.in.time(n.local, false)...), ';')
		}
	}
	return n
}

// A ruined is what is said of all rows with one damage.
type ruined struct {
	cells   []byte
	counted *Counted
}

// ruined is what is said of damages: kept if there is one, since a row that is read badly may set many aside.
func (w *worker) ruined(ds []words.Damage) *ruined {
	if a := w.ruins[ds[0]]; a != nil && len(ds) == 1 {
		return a
	}
	a := &ruined{counted: w.tally.Reason(bins.Ruined, w.in.brokenReason(ds))}
	for _, says := range w.in.brokenCells(ds) {
		a.cells = sheet.AppendOurs(append(a.cells, ';'), says)
	}
	if len(ds) == 1 {
		if len(w.ruins) == wordingsKept {
			clear(w.ruins)
		}
		w.ruins[ds[0]] = a
	}
	return a
}

// ruin appends a row that cannot be read, and why.
func (w *worker) ruin(out []byte, r *row) []byte {
	w.tally.Bins[bins.Ruined]++
	said := w.ruined(r.damage)
	c := said.counted
	if c.Rows++; c.Rows == 1 {
		c.Line = r.line
	}
	var surplus []byte
	out, surplus = w.t.AppendTorn(out, r.text)
	out = strconv.AppendInt(out, int64(r.line), 10)
	out = append(out, said.cells...)
	out = sheet.AppendCell(append(out, ';'), string(surplus))
	return append(out, "\r\n"...)
}
