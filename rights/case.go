package rights

import (
	"cmp"
	"iter"
	"slices"

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
	// Request is what the dates are worked out from, with those that the case holds beside it.
	Request Request `json:"request"`
	// Status is closed once every request is, and else that of the first that is open.
	Status Status `json:"status,omitzero"`
	Means  Means  `json:"means,omitzero"`
	// The instants at which things were done. Zero: not done. Stopped and Held are the
	// first since the last request of the case that stops or holds anything, CarriedOut the
	// first since the last that asks for more than data and a stop, RecipientsTold since that.
	Acknowledged time.Time `json:"acknowledged,omitzero"`
	Stopped      time.Time `json:"stopped,omitzero"`
	Held         time.Time `json:"held,omitzero"`
	CarriedOut   time.Time `json:"carried_out,omitzero"`
	// Gathered is the first CarriedOut since the last request that asks for data, access or portability: they are
	// ready to be sent.
	Gathered       time.Time `json:"gathered,omitzero"`
	Drafted        time.Time `json:"drafted,omitzero"`
	Closed         time.Time `json:"closed,omitzero"` // the last request of the case
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
// waits for something. Each request of the case has an answer of its own.
func (c Case) Owed(at time.Time) []Deadline {
	if !c.asked() {
		return nil
	}
	var out []Deadline
	add := func(k Kind) {
		if d := c.Deadline(k); d.State != NotDue {
			out = append(out, d)
		}
	}
	stop, hold, of := c.pending(at)
	if stop {
		add(StopMarketing)
	}
	if hold {
		add(CarryOut)
		out[len(out)-1].of = of
	}
	told := false
	for i := range c.all() {
		one := c.nth(i)
		if at.Before(one.Received) {
			continue
		}
		if !one.Status.Closed() {
			d := one.Deadline(Answer)
			d.nth = int16(i)
			if d.State != NotDue {
				out = append(out, d)
			}
		}
		if !told && c.RecipientsTold.IsZero() && one.tellsRecipients() {
			d := one.Deadline(TellRecipients)
			d.nth = int16(i)
			out, told = append(out, d), true
		}
	}
	slices.SortStableFunc(out, func(a, b Deadline) int {
		return cmp.Or(cmp.Compare(weight(a), weight(b)), cmp.Compare(a.WorkTo(), b.WorkTo()), a.Limit.Compare(b.Limit))
	})
	return out
}

// tellsRecipients reports whether the request was granted, and what was done is to be told.
func (r *Request) tellsRecipients() bool {
	return (r.Status == ClosedAnswered || r.Status == ClosedPartlyRefused) &&
		(r.Right == Erasure || r.Right == Rectification || r.Right == Restriction)
}

// all is how many requests the case holds, and nth one of them, the first at 0.
func (c *Case) all() int { return 1 + len(c.Request.Besides) }

func (c *Case) nth(i int) *Request {
	if i == 0 {
		return &c.Request
	}
	return &c.Request.Besides[i-1]
}

// About returns the case as it stands for one request that it holds: that request first, the others
// beside it, with its own status; for its letters and its dates. Of several of one right it is the first that
// is open, else the last. ok: the case holds one.
func (c Case) About(right Right) (about Case, ok bool) {
	found := -1
	for i := range c.all() {
		if c.nth(i).Right == right && (found < 0 || c.nth(found).Status.Closed()) {
			found = i
		}
	}
	if found < 0 {
		return Case{}, false
	}
	return c.at(found), true
}

// Each yields the case as it stands for each request that it holds, as [Case.About] does, in the order of their
// receipt: two of one right are two. A case without a request yields nothing.
func (c Case) Each() iter.Seq[Case] {
	return func(yield func(Case) bool) {
		for i := range c.all() {
			if !c.asked() || !yield(c.at(i)) {
				return
			}
		}
	}
}

// Of returns the request that a deadline of [Case.Owed] is of, with none beside it.
func (c Case) Of(d Deadline) Request {
	i := int(d.nth)
	if d.atOnce() { // of the first that asks it
		for i = 0; i < c.all()-1 && c.nth(i).Right != d.of; i++ {
		}
	}
	if i >= c.all() {
		i = 0
	}
	r := *c.nth(i)
	r.Besides = nil
	return r
}

// at is the case as it stands for one of its requests.
func (c Case) at(i int) Case {
	if i > 0 {
		first, rest := c.Request, slices.Clone(c.Request.Besides)
		c.Request = rest[i-1]
		first.Besides = nil
		rest[i-1] = first
		c.Request.Besides = rest
	}
	c.Closed = c.Request.Closed
	c.Status = c.Request.settled()
	return c
}

// settled is the status of the request.
func (r *Request) settled() Status {
	switch {
	case r.Status.Closed():
		return r.Status
	case r.Deadline(Answer).State == Suspended:
		return AwaitingIdentity
	case r.Extended() == Effective:
		return RunningExtended
	}
	return Running
}

// pending reports what the requests received by an instant still make the controller stop
// or hold, and what the first of them asks that holds.
func (c *Case) pending(at time.Time) (stop, hold bool, of Right) {
	for i := range c.all() {
		r := c.nth(i)
		if at.Before(r.Received) {
			continue
		}
		s, h := c.owes(r)
		if h && !hold {
			of = r.Right
		}
		stop, hold = stop || s, hold || h
	}
	return stop, hold, of
}

// owes reports what one request of the case still makes the controller stop or hold.
// Nothing shows what followed a request without its day.
func (c *Case) owes(r *Request) (stop, hold bool) {
	dated := !r.Received.IsZero()
	stopped := dated && !c.Stopped.IsZero() && !c.Stopped.Before(r.Received)
	held := dated && !c.Held.IsZero() && !c.Held.Before(r.Received)
	status := Running
	if dated && r.Status.Closed() {
		status = r.Status
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
	case d.State == Dated, d.State == FactMissing && d.WorkTo() != 0:
		return 2
	case d.State == Suspended:
		return 3
	}
	return 4
}
