package rights

import (
	"slices"
	"strconv"
	"time"

	"github.com/rgpd-go/rgpd"
)

type folding struct {
	Case
	index int // of the event at hand, in the order given
	// owed is since when marketing should have stopped, zero if it did; late says that it
	// stopped on a later day.
	owed time.Time
	late bool
	word time.Time // the last request that stops or holds anything
	last time.Time // the last request that something is carried out for
	data time.Time // the last request that asks for data
	// found are the findings by rule and event, heard the requests by what they ask for, and closed is how many of them
	// are: a case of many events is folded in a time that grows with them.
	found  map[finding]bool
	heard  map[Right]*heard
	closed int
}

// finding names one: of several requests that an event is about it is told once.
type finding struct {
	id    rgpd.RuleID
	index int
}

// heard are the requests of one right.
type heard struct {
	waiting []int // by their place in the case, those that are not closed, and that something may follow
	any     bool  // something may follow one of them
}

// hear notes the last request of the case, and what it stops or holds from its receipt on.
func (f *folding) hear(r *Request) {
	if f.heard == nil {
		f.heard = map[Right]*heard{}
	}
	h := f.heard[r.Right]
	if h == nil {
		h = &heard{}
		f.heard[r.Right] = h
	}
	if last := f.all() - 1; last == 0 || !r.Received.IsZero() {
		h.waiting, h.any = append(h.waiting, last), true
	}
	if r.Received.IsZero() {
		return
	}
	if r.carriedOut() {
		f.last = r.Received
	}
	if r.Right == Access || r.Right == Portability {
		f.data = r.Received
	}
	if r.stopsMarketing() && f.owed.IsZero() {
		f.owed = r.Received
	}
	if stop, hold := (&Case{}).owes(r); stop || hold {
		f.word = r.Received
	}
}

// done notes the first instant at which something was done since a request.
func (f *folding) done(at *time.Time, since, when time.Time) {
	if at.IsZero() || at.Before(since) {
		*at = when
	}
}

func (f *folding) find(id rgpd.RuleID) {
	path := ""
	if f.index >= 0 {
		path = "events[" + strconv.Itoa(f.index) + "]"
	}
	r := reviewRows.Row(id)
	rule := r.Rule()
	if f.found[finding{id, f.index}] {
		return
	}
	if f.found == nil {
		f.found = map[finding]bool{}
	}
	f.found[finding{id, f.index}] = true
	f.Findings = append(f.Findings, rgpd.Finding{
		Rule: id, Level: r.More.level, Path: path, Says: r.More.says(), Do: rule.Do, Sources: rule.Sources,
	})
}

func (f *folding) apply(e Event) {
	r := &f.Request
	if e.Kind == Received {
		next := Request{
			Right: e.Right, Purpose: e.Purpose, Regime: e.Regime, Place: r.Place, Received: e.At, By: e.By,
			Minor: e.Minor,
		}
		if f.asked() {
			if !f.besides(&next) {
				f.find("request-received-twice")
			}
			r.Besides = append(r.Besides, next)
			f.Status, f.Closed = Running, time.Time{} // it has an answer of its own to come
		} else {
			f.Request, f.Means, f.Status = next, e.Means, Running
		}
		f.hear(&next)
		return
	}
	if !f.asked() {
		f.find("request-event-before-receipt")
		return
	}
	switch e.Kind {
	case Stopped:
		if !f.owed.IsZero() {
			f.late = f.late || r.Place.Day(e.At) > r.Place.Day(f.owed)
			f.owed = time.Time{}
		}
		f.done(&f.Stopped, f.word, e.At)
		return
	case Complained:
		once(&r.Complained, e.At)
		return
	case RecipientsTold:
		f.done(&f.RecipientsTold, later(f.last, f.CarriedOut), e.At)
		return
	case CarriedOut:
		// Of data alone, or of the rest alone, where the event says which; else of the whole case.
		data := e.Right == Access || e.Right == Portability
		if e.Right == 0 || data {
			f.done(&f.Gathered, f.data, e.At)
		}
		if !data {
			f.done(&f.CarriedOut, f.last, e.At)
		}
		return
	case Held:
		f.done(&f.Held, f.word, e.At)
		return
	}
	open := f.open(e)
	if len(open) == 0 {
		return
	}
	switch e.Kind {
	case Reached:
		for _, r := range open {
			once(&r.Reached, e.At)
		}
	case Acknowledged:
		once(&f.Acknowledged, e.At)
	case IdentityAsked:
		f.identityAsked(e, open)
	case IdentityPart, IdentityEnough:
		f.supplied(e, open, func(r *Request) *Pause { return &r.Identity })
	case ClarityAsked:
		for _, r := range open {
			if r.Clarity.Asked == 0 {
				r.Clarity = Pause{Ground: e.Ground, Asked: r.Place.Day(e.At), Enough: r.Clarity.Enough}
			}
		}
	case ClarityEnough:
		f.supplied(e, open, func(r *Request) *Pause { return &r.Clarity })
	case Extended:
		for _, r := range open {
			f.extend(r, e)
		}
	case Drafted:
		once(&f.Drafted, e.At)
	case Answered:
		f.close(e, ClosedAnswered, open)
	case PartlyRefused:
		f.close(e, ClosedPartlyRefused, open)
	case Refused:
		f.close(e, ClosedRefused, open)
	case RequestWithdrawn:
		f.settleAll(e, ClosedWithdrawn, open)
		if slices.ContainsFunc(open, (*Request).stopsMarketing) {
			f.find("request-stop-outlives-request")
		}
	}
}

// besides reports whether a request came in with others of the case, in one letter, and asks for something else.
func (f *folding) besides(next *Request) bool {
	for i := range f.all() {
		if r := f.nth(i); r.Right == next.Right || !r.Received.Equal(next.Received) || r.Received.IsZero() {
			return false
		}
	}
	return true
}

// open are the requests that an event is about; where there are none it says why.
func (f *folding) open(e Event) []*Request {
	open, of, here := f.waiting(e.Right)
	switch {
	case !of:
		f.find("request-event-before-receipt")
	case here && len(open) == 0:
		f.find("request-event-after-close")
	}
	return open
}

// waiting are the requests of a right, zero for all, that are not closed; of: the case holds one, here: something may
// follow one. A request beside the first that has no day is never among them: nothing is taken to follow it.
func (f *folding) waiting(right Right) (open []*Request, of, here bool) {
	var at []int
	for r, h := range f.heard {
		if right == 0 || r == right {
			of, here = true, here || h.any
			at = append(at, h.waiting...)
		}
	}
	slices.Sort(at)
	for _, i := range at {
		open = append(open, f.nth(i))
	}
	return open, of, here
}

// supplied notes what came in of what the person was asked.
func (f *folding) supplied(e Event, open []*Request, of func(*Request) *Pause) {
	asked := false
	for _, r := range open {
		p := of(r)
		if p.Asked == 0 {
			if e.Kind != IdentityPart && p.Enough == 0 {
				p.Enough = r.Place.Day(e.At) // what is asked after that suspends nothing
			}
			continue
		}
		asked = true
		if e.Kind != IdentityPart && p.Enough == 0 {
			p.Enough = r.Place.Day(e.At)
		}
	}
	if !asked {
		f.find("request-information-not-asked")
	}
}

// settleAll closes requests; the case is closed with the last of them.
func (f *folding) settleAll(e Event, s Status, open []*Request) {
	for _, r := range open {
		r.Status, r.Closed = s, e.At
		f.heard[r.Right].waiting = nil // an event closes all that wait of a right
	}
	if f.closed += len(open); f.closed == f.all() {
		f.Status, f.Closed = s, e.At
	}
}

func later(a, b time.Time) time.Time {
	if b.After(a) {
		return b
	}
	return a
}

func once(at *time.Time, when time.Time) {
	if at.IsZero() {
		*at = when
	}
}

func (f *folding) identityAsked(e Event, open []*Request) {
	// Of several requests it is asked for those whose periods it may suspend.
	about := slices.DeleteFunc(slices.Clone(open), func(r *Request) bool { return r.AboutMarketing() || r.noCheck() })
	if len(about) == 0 {
		about = open[:1]
	}
	for _, r := range about {
		asked := Pause{Ground: e.Ground, Asked: r.Place.Day(e.At)}
		if r.Identity.Asked == 0 {
			asked.Enough = r.Identity.Enough // that was there before
		}
		switch {
		case r.AboutMarketing():
			f.find("request-identity-before-stop")
		case r.noCheck():
			f.find("request-identity-outside-text")
		case e.Ground != rgpd.Yes:
			f.find("request-identity-without-doubt")
		default:
			if start, why := r.start(prevailing); why == 0 && asked.counts(r.Place.Day(start)) == pauseLate {
				f.find("request-identity-late")
			}
		}
		// The first time counts, and among them one that rests on a doubt.
		if r.Identity.Asked == 0 || r.Identity.Ground != rgpd.Yes && r.Identity.Enough == 0 && e.Ground == rgpd.Yes {
			r.Identity = asked
		}
	}
}

// noCheck reports whether no text of the request knows a check of identity.
func (r *Request) noCheck() bool {
	return r.Right == HumanReview || r.Right == Withdrawal || r.Right == Posthumous
}

func (f *folding) extend(r *Request, e Event) {
	if r.Extended() == Effective {
		f.find("request-second-extension")
		return
	}
	r.Extension = Extension{Notified: e.At, Reasons: e.Reasons, Complexity: e.Complexity, Number: e.Number}
	switch r.Extended() {
	case NotifiedLate:
		f.find("request-extension-late")
	case WithoutReason:
		f.find("request-extension-without-reasons")
	case Unfounded:
		f.find("request-extension-unfounded")
	}
}

func (f *folding) close(e Event, s Status, open []*Request) {
	marketing := func(r *Request) bool { return r.AboutMarketing() }
	if s != ClosedAnswered && marketing(open[0]) || s == ClosedRefused && slices.ContainsFunc(open, marketing) {
		f.find("request-marketing-refused")
	}
	if e.Right == 0 && len(open) > 1 {
		f.find("request-answer-names-none")
	}
	for _, r := range open {
		f.closeOne(e, s, r)
	}
	f.settleAll(e, s, open)
}

func (f *folding) closeOne(e Event, s Status, r *Request) {
	pastMedical := false
	if r.regime() == MedicalFile {
		pastMedical = r.Place.Known() && r.Place.Day(e.At) > r.medicalDay()
		own := r.beside()
		r = &own
	}
	if s != ClosedAnswered {
		if !r.regime().without() && (e.Reasons != rgpd.Yes || e.Authority != rgpd.Yes || e.Court != rgpd.Yes) {
			f.find("request-refusal-incomplete")
		}
		switch d := r.Deadline(Refusal); {
		case d.State == Dated && !d.InTime(e.At):
			f.find("request-refusal-late")
		case r.pastUnreached(&d, e.At):
			f.find("request-answer-past-cautious")
		}
	}
	if s != ClosedRefused {
		d := r.Deadline(Answer)
		switch {
		case d.State == Dated && !d.InTime(e.At):
			f.find("request-answer-late")
			if d.InTime(f.Drafted) && !f.Drafted.IsZero() {
				f.find("request-draft-is-not-sent")
			}
		case pastMedical:
			f.find("request-medical-file-past-eight-days")
		case r.pastUnreached(&d, e.At):
			f.find("request-answer-past-cautious")
		case (d.State == Dated || d.State == Suspended) && d.Cautious != 0 && r.Place.Day(e.At) > d.Cautious:
			f.find("request-answer-past-strict")
		}
	}
}

// pastUnreached reports whether an instant is after the cautious day of a request of which nobody knows when it
// reached the controller: it has no other day.
func (r *Request) pastUnreached(d *Deadline, at time.Time) bool {
	return d.State == FactMissing && d.lack == lackReach && d.Cautious != 0 && r.Place.Day(at) > d.Cautious
}

// settle finds what only the whole of the events shows, and settles the status.
func (f *folding) settle() {
	r := &f.Request
	f.index = -1
	if !f.asked() {
		return
	}
	if f.Means == InPerson && f.Acknowledged.IsZero() && !r.Received.IsZero() &&
		(r.Closed.IsZero() || r.Place.Day(r.Closed) > r.Place.Day(r.Received)) {
		f.find("request-receipt-on-the-spot")
	}
	if f.late {
		f.find("request-stopped-late")
	}
	for i := range f.all() {
		if one := f.nth(i); one.Status.Closed() {
			if stop, _ := f.owes(one); stop {
				f.find("request-never-stopped")
			}
		}
	}
	if f.Status == Running {
		f.Status = f.running()
	}
}

// running is the status of a case that has a request open: that of the first of them.
func (f *folding) running() Status {
	for i := range f.all() {
		if r := f.nth(i); !r.Status.Closed() {
			return r.settled()
		}
	}
	return f.Status
}
