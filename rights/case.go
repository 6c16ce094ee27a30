package rights

import (
	"cmp"
	"iter"
	"slices"
	"strconv"
	"time"

	"github.com/rgpd-go/rgpd"
)

// A Status says where a case stands. Zero: no request is on record.
type Status uint8

const (
	Running             Status = iota + 1 // running: the month runs
	RunningExtended                       // running-extended: the three months run
	AwaitingIdentity                      // awaiting-identity: suspended until the person is identified
	ClosedAnswered                        // closed-answered: answered
	ClosedPartlyRefused                   // closed-partly-refused: answered, a part refused
	ClosedRefused                         // closed-refused: refused
	ClosedWithdrawn                       // closed-withdrawn: the person took the request back
)

// Closed reports whether the controller has answered, or need not any more.
func (s Status) Closed() bool { return s >= ClosedAnswered && s <= ClosedWithdrawn }

// A Case is a request and what became of it: the fold of its events. It holds no
// personal data.
type Case struct {
	// Request is what the dates are worked out from.
	Request Request `json:"request"`
	Status  Status  `json:"status,omitzero"`
	Means   Means   `json:"means,omitzero"`
	// The instants at which things were done. Zero: not done. Stopped and Held are the
	// first since the last request of the case that stops or holds anything, CarriedOut the
	// first since the last that asks for more than data and a stop, RecipientsTold since that.
	Acknowledged   time.Time `json:"acknowledged,omitzero"`
	Stopped        time.Time `json:"stopped,omitzero"`
	Held           time.Time `json:"held,omitzero"`
	CarriedOut     time.Time `json:"carried_out,omitzero"`
	Drafted        time.Time `json:"drafted,omitzero"`
	Closed         time.Time `json:"closed,omitzero"`
	RecipientsTold time.Time `json:"recipients_told,omitzero"`
	// Findings are what was late, void, contradictory or out of order. Their
	// Path is the event, as it stood in the order given.
	Findings []rgpd.Finding `json:"findings,omitempty"`
}

// Fold makes a case from its events, at the place where the controller must act.
// It is pure and total: any events, in any order, give a case, and what does not
// fit together is a finding. Events count in the order of their instants. The
// events so far always give the case so far. A request without its day binds all the
// same, from ever, and nothing on file is taken to follow it; any other event without
// its instant does not count.
func Fold(place Place, events ...Event) Case {
	f := folding{Case: Case{Request: Request{Place: place}}}
	type placed struct {
		Event
		index int
	}
	sorted := make([]placed, 0, len(events))
	last := time.Time{}
	for i, e := range events {
		e.At = e.At.UTC().Round(0)
		f.index = i
		if e.Kind == 0 || int(e.Kind) > len(eventKindNames) {
			f.find("request-event-unknown")
			if e.Right == 0 {
				continue
			}
			e.Kind = Received // nothing else has a right
		}
		switch {
		case !e.At.IsZero():
			if e.At.Before(last) {
				f.find("request-event-out-of-order")
			}
			last = e.At
		case e.Kind == Received:
			f.find("request-receipt-undated")
		default:
			f.find("request-event-undated")
			continue
		}
		sorted = append(sorted, placed{e, i})
	}
	slices.SortStableFunc(sorted, func(a, b placed) int { return a.compare(b.Event) })
	undated := max(0, slices.IndexFunc(sorted, func(e placed) bool { return !e.At.IsZero() }))
	if slices.ContainsFunc(sorted[undated:], func(e placed) bool { return e.Kind == Received }) {
		// The periods are those of a request that has its day.
		sorted = slices.Concat(sorted[undated:], sorted[:undated])
	}
	for i, e := range sorted {
		f.index = e.index
		if i > 0 && e.compare(sorted[i-1].Event) == 0 {
			f.find("request-event-repeated")
			continue
		}
		f.apply(e.Event)
	}
	f.settle()
	return f.Case
}

// asked reports whether a request is on record, with its day or without.
func (c *Case) asked() bool { return c.Status != 0 || !c.Request.Received.IsZero() }

// Deadline works out one time limit of the case, on the events so far.
func (c Case) Deadline(k Kind) Deadline { return c.Request.Deadline(k) }

// Deadlines yields the time limits that concern the case, dated or not, whether
// or not they have been met.
func (c Case) Deadlines() iter.Seq[Deadline] {
	return func(yield func(Deadline) bool) {
		if !c.asked() {
			return
		}
		for _, k := range [...]Kind{
			StopMarketing, Answer, ExtensionNotice, ExtendedAnswer, Refusal, MinorSilence, MinorRuling,
		} {
			d := c.Deadline(k)
			switch {
			case d.State == NotDue,
				(k == MinorSilence || k == MinorRuling) && d.State == FactMissing,
				k == ExtendedAnswer && c.Request.Extended() == Effective: // it is the Answer
				continue
			}
			if !yield(d) {
				return
			}
		}
	}
}

// Owed returns what remains to be done at an instant, in this order: what is owed
// at once, what is owed without delay, what has a date, by the day to work to, and what
// waits for something.
func (c Case) Owed(at time.Time) []Deadline {
	if !c.asked() {
		return nil
	}
	r := c.Request
	var out []Deadline
	add := func(k Kind) {
		if d := c.Deadline(k); d.State != NotDue {
			out = append(out, d)
		}
	}
	stop, hold := c.pending(at)
	if stop {
		add(StopMarketing)
	}
	if hold {
		add(CarryOut)
	}
	early := at.Before(r.Received)
	if !c.Status.Closed() && !early {
		add(Answer)
	}
	done := !early && (c.Status == ClosedAnswered || c.Status == ClosedPartlyRefused)
	if done && c.RecipientsTold.IsZero() && (r.Right == Erasure || r.Right == Rectification || r.Right == Restriction) {
		add(TellRecipients)
	}
	slices.SortStableFunc(out, func(a, b Deadline) int {
		return cmp.Or(cmp.Compare(weight(a), weight(b)), cmp.Compare(a.WorkTo(), b.WorkTo()), a.Limit.Compare(b.Limit))
	})
	return out
}

// pending reports what the requests received by an instant still make the controller stop
// or hold.
func (c *Case) pending(at time.Time) (stop, hold bool) {
	see := func(r *Request) {
		if !at.Before(r.Received) {
			s, h := c.owes(r)
			stop, hold = stop || s, hold || h
		}
	}
	see(&c.Request)
	for i := range c.Request.Besides {
		see(&c.Request.Besides[i])
	}
	return stop, hold
}

// owes reports what one request of the case still makes the controller stop or hold.
// Nothing shows what followed a request without its day.
func (c *Case) owes(r *Request) (stop, hold bool) {
	dated := !r.Received.IsZero()
	stopped := dated && !c.Stopped.IsZero() && !c.Stopped.Before(r.Received)
	held := dated && !c.Held.IsZero() && !c.Held.Before(r.Received)
	// An answer does not decide a request that came in after it.
	status := c.Status
	if status.Closed() && (!dated || r.Received.After(c.Closed)) {
		status = Running
	}
	refused := status == ClosedRefused || status == ClosedWithdrawn
	// A stop does not end with the case: an answer stops no dialler. But an heir who is
	// refused stops nothing.
	stop = !stopped && r.ownStop().State != NotDue && (r.Right != Posthumous || status != ClosedRefused)
	switch {
	case held:
	case r.HeldPending():
		hold = !status.Closed()
	case r.Right == Restriction:
		hold = !refused
	case r.Right == Withdrawal && r.Purpose != Marketing:
		hold = !stopped
	}
	return stop, hold
}

func weight(d Deadline) int {
	switch {
	case d.State == Instant, d.Kind == StopMarketing:
		return 0
	case d.State == NoFigure:
		return 1
	case d.State == Dated:
		return 2
	case d.State == Suspended:
		return 3
	}
	return 4
}

type folding struct {
	Case
	index int // of the event at hand, in the order given
	// owed is since when marketing should have stopped, zero if it did; late says that it
	// stopped on a later day.
	owed time.Time
	late bool
	word time.Time // the last request that stops or holds anything
	last time.Time // the last request that something is carried out for
}

// hear notes what a request stops or holds from its receipt on.
func (f *folding) hear(r *Request) {
	if r.Received.IsZero() {
		return
	}
	if r.carriedOut() {
		f.last = r.Received
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
	f.Findings = append(f.Findings, rgpd.Finding{
		Rule: id, Level: r.More.level, Path: path, Says: r.More.says(), Do: rule.Do, Sources: rule.Sources,
	})
}

func (f *folding) apply(e Event) {
	r := &f.Request
	if e.Kind == Received {
		next := Request{
			Right: e.Right, Purpose: e.Purpose, Place: r.Place, Received: e.At, By: e.By, Minor: e.Minor,
		}
		if f.asked() {
			f.find("request-received-twice")
			r.Besides = append(r.Besides, next)
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
		f.done(&f.CarriedOut, f.last, e.At)
		return
	case Held:
		f.done(&f.Held, f.word, e.At)
		return
	}
	if f.Status.Closed() {
		f.find("request-event-after-close")
		return
	}
	day := r.Place.Day(e.At)
	switch e.Kind {
	case Reached:
		once(&r.Reached, e.At)
	case Acknowledged:
		once(&f.Acknowledged, e.At)
	case IdentityAsked:
		f.identityAsked(e, day)
	case IdentityPart, IdentityEnough:
		switch {
		case r.Identity.Asked == 0:
			f.find("request-information-not-asked")
		case e.Kind == IdentityEnough && r.Identity.Enough == 0:
			r.Identity.Enough = day
		}
	case ClarityAsked:
		if r.Clarity.Asked == 0 {
			r.Clarity = Pause{Ground: e.Ground, Asked: day}
		}
	case ClarityEnough:
		switch {
		case r.Clarity.Asked == 0:
			f.find("request-information-not-asked")
		case r.Clarity.Enough == 0:
			r.Clarity.Enough = day
		}
	case Extended:
		f.extend(e)
	case Drafted:
		once(&f.Drafted, e.At)
	case Answered:
		f.close(e, ClosedAnswered)
	case PartlyRefused:
		f.close(e, ClosedPartlyRefused)
	case Refused:
		f.close(e, ClosedRefused)
	case RequestWithdrawn:
		f.Status, f.Closed = ClosedWithdrawn, e.At
		if r.StopsMarketing() {
			f.find("request-stop-outlives-request")
		}
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

func (f *folding) identityAsked(e Event, day rgpd.Date) {
	r := &f.Request
	asked := Pause{Ground: e.Ground, Asked: day}
	switch {
	case r.AboutMarketing():
		f.find("request-identity-before-stop")
	case r.Right == HumanReview || r.Right == Withdrawal || r.Right == Posthumous:
		f.find("request-identity-outside-text")
	case e.Ground != rgpd.Yes:
		f.find("request-identity-without-doubt")
	default:
		if start, why := r.start(prevailing); why == 0 && asked.counts(r.Place.Day(start)) == pauseLate {
			f.find("request-identity-late")
		}
	}
	// The first request counts, and among them one that rests on a doubt.
	if r.Identity.Asked == 0 || r.Identity.Ground != rgpd.Yes && r.Identity.Enough == 0 && e.Ground == rgpd.Yes {
		r.Identity = asked
	}
}

func (f *folding) extend(e Event) {
	r := &f.Request
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

func (f *folding) close(e Event, s Status) {
	r := &f.Request
	f.Status, f.Closed = s, e.At
	if s != ClosedAnswered {
		if r.AboutMarketing() || s == ClosedRefused && slices.ContainsFunc(r.Besides, Request.AboutMarketing) {
			f.find("request-marketing-refused")
		}
		if e.Reasons != rgpd.Yes || e.Authority != rgpd.Yes || e.Court != rgpd.Yes {
			f.find("request-refusal-incomplete")
		}
		if d := r.Deadline(Refusal); d.State == Dated && !d.InTime(e.At) {
			f.find("request-refusal-late")
		}
	}
	if s != ClosedRefused {
		d := r.Deadline(Answer)
		switch {
		case d.State != Dated && d.State != Suspended:
		case d.State == Dated && !d.InTime(e.At):
			f.find("request-answer-late")
			if d.InTime(f.Drafted) && !f.Drafted.IsZero() {
				f.find("request-draft-is-not-sent")
			}
		case d.Cautious != 0 && r.Place.Day(e.At) > d.Cautious:
			f.find("request-answer-past-strict")
		}
	}
}

// settle finds what only the whole of the events shows, and settles the status.
func (f *folding) settle() {
	r := &f.Request
	f.index = -1
	if !f.asked() {
		return
	}
	if f.Means == InPerson && f.Acknowledged.IsZero() && !r.Received.IsZero() &&
		(f.Closed.IsZero() || r.Place.Day(f.Closed) > r.Place.Day(r.Received)) {
		f.find("request-receipt-on-the-spot")
	}
	if f.late {
		f.find("request-stopped-late")
	}
	if stop, _ := f.pending(f.word); stop && f.Status.Closed() {
		f.find("request-never-stopped")
	}
	if f.Status != Running {
		return
	}
	switch d := r.Deadline(Answer); {
	case d.State == Suspended:
		f.Status = AwaitingIdentity
	case r.Extended() == Effective:
		f.Status = RunningExtended
	}
}
