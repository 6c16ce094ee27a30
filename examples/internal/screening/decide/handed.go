package decide

import (
	"io"
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/internal/screening/bins"
	"github.com/rgpd-go/rgpd/examples/internal/screening/handover"
	"github.com/rgpd-go/rgpd/prospect/number"
)

// A Handed is a file in which whoever may be called now is handed on to a dialler: see package handover.
type Handed struct {
	Form handover.Form
	To   io.Writer

	Rows    int // that were handed on
	Twice   int // that were not, since another row handed on their number
	Strange int // that were not, since the form cannot hold their number
}

// A handedRow is a row of a chunk that is to be handed on: one number, the first of the person. All numbers of a row
// were looked up in the lists.
type handedRow struct {
	digits uint64
	ends   [handover.Count]int // of its text for each form; the same as before if the form cannot hold it
}

// handOn writes a row that may be called for each dialler. The hours of the row are in w.windows.
func (w *worker) handOn(j *job, r *row, d rgpd.Decision) {
	p := r.reading.Prospect
	n := number.Number{}
	if len(r.reading.Numbers) > 0 {
		n = r.reading.Numbers[0]
	}
	a := w.wording(&r.reading, bins.Callable, d)
	c := handover.Contact{Line: r.line, ID: r.own[0], First: r.own[1], Last: r.own[2], Number: n,
		Windows: w.windows, At: w.s.At, Until: w.until(), Zone: a.place.Zone(w.s.At),
		Shown: p.Campaign.Shown, Rule: w.in.headline(d).Code, Duties: a.duties.Code}
	one := handedRow{digits: n.RevealDigits()}
	for i, h := range w.s.HandOn {
		if h.Form.Takes(n) {
			j.handedText = h.Form.Append(j.handedText, &c)
		}
		one.ends[i] = len(j.handedText)
	}
	j.handed = append(j.handed, one)
}

// until is the first instant of the day at which the facts of the row at hand allow no call any more: what
// [prospect.Policy.Until] tells, which would look beyond the day, at a hundred times the cost. What is known today is
// asked again tomorrow. The windows of the day are those in which the contact is allowed; the lists grow old besides.
func (w *worker) until() time.Time {
	end := w.s.At
	for _, hours := range w.windows {
		if !hours.From.After(w.s.At) && hours.Until.After(end) {
			end = hours.Until
		}
	}
	for _, g := range w.s.stops {
		fresh, is := g.FreshUntil(w.s.Campaign.Principal)
		if !is {
			return w.s.At
		}
		if fresh = fresh.Add(1); fresh.Before(end) {
			end = fresh
		}
	}
	return end
}

// beginHandOn writes the titles of what is handed on.
func (s *Screening) beginHandOn() error {
	for _, h := range s.HandOn {
		h.Rows, h.Twice, h.Strange = 0, 0, 0
		if _, err := h.To.Write(h.Form.AppendTitles(nil)); err != nil {
			return &WriteError{err}
		}
	}
	return nil
}

// handOn writes what a chunk hands on, in the order of the file: a number that was handed on is not handed on again.
func (s *Screening) handOn(j *job, seen map[uint64]bool) error {
	at := 0
	for i := range j.handed {
		r := &j.handed[i]
		twice := seen[r.digits] || j.again[i]
		seen[r.digits] = true
		for k, h := range s.HandOn {
			text := j.handedText[at:r.ends[k]]
			at = r.ends[k]
			switch {
			case len(text) == 0:
				h.Strange++
			case twice:
				h.Twice++
			default:
				if _, err := h.To.Write(text); err != nil {
					return &WriteError{err}
				}
				h.Rows++
			}
		}
	}
	return nil
}
