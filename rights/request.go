package rights

import (
	"slices"
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
)

// PromptDays is how many days after receipt a request for information still
// counts as asked promptly. No text gives a figure: it is the library's.
const PromptDays = 5

// A Request is what is known of a request when its dates are worked out. The
// zero value of a field is unknown. [Fold] makes one from the events of a case.
type Request struct {
	Right   Right   `json:"right,omitzero"`
	Purpose Purpose `json:"purpose,omitzero"`
	// Regime is the law that the request is under; zero: taken to be the RGPD.
	Regime Regime `json:"regime,omitzero"`
	// Place is where the controller must act.
	Place Place `json:"place,omitzero"`
	// Received is when the request came in, at night and on holidays too,
	// whatever the zone the instant carries, read or not.
	Received time.Time `json:"received,omitzero"`
	// By is who took it in.
	By Intake `json:"by,omitzero"`
	// Reached is when a request taken in by a processor, or at a stray
	// address, reached the controller.
	Reached time.Time `json:"reached,omitzero"`
	// Identity is the information asked of the person to identify them.
	Identity Pause `json:"identity,omitzero"`
	// Clarity is what the person was asked in order to make an imprecise request
	// precise.
	Clarity Pause `json:"clarity,omitzero"`
	// Extension is the extension that the controller claims.
	Extension Extension `json:"extension,omitzero"`
	// Minor: an online service collected the data while the person was a minor.
	Minor rgpd.Answer `json:"minor,omitzero"`
	// Complained is when the CNIL received a complaint.
	Complained time.Time `json:"complained,omitzero"`
	// Status and Closed are how and when [Fold] found it answered, refused or taken back; zero
	// while it is open. No date is worked out from them.
	Status Status    `json:"status,omitzero"`
	Closed time.Time `json:"closed,omitzero"`
	// Besides are further requests received in the same case, in the order of their
	// receipt: an objection in the letter that asks for access. What they stop or hold, and
	// their periods, count from their own receipt: see [Case.About].
	Besides []Request `json:"besides,omitempty"`
}

// Extended says what the claim to an extension is worth.
func (r Request) Extended() Standing {
	if _, why := r.start(prevailing); why != 0 {
		return 0
	}
	return r.extended(prevailing)
}

// AboutMarketing reports whether the request stops marketing: an objection to
// it, or the withdrawal of a consent to it. Where the purpose is unknown it is
// taken to be marketing. No check of identity, no balancing and no month stand
// in its way.
func (r Request) AboutMarketing() bool {
	return (r.Right == Objection || r.Right == Withdrawal) && r.Purpose != Research && r.Purpose != OtherPurpose
}

// StopsMarketing reports whether the request stops the calls: it is about
// marketing, or asks for the erasure of marketing data. Who wants to be erased
// from a marketing file does not want its calls: the request is taken as an
// objection too, a strict reading. So is what an heir asks, whatever the purpose:
// the controller takes note of the death (loi Informatique et Libertés, art. 85, II, 2°).
func (r Request) StopsMarketing() bool {
	return r.stopsMarketing() || slices.ContainsFunc(r.Besides, Request.StopsMarketing)
}

// stopsMarketing is the same of the first request alone.
func (r *Request) stopsMarketing() bool {
	return r.AboutMarketing() || r.Right == Erasure && r.Purpose == Marketing || r.Right == Posthumous
}

// A reading settles the points that the law leaves open, each by a flag that is
// set where the laxer reading is taken.
type reading struct {
	suspend       bool // a check of identity suspends the period (see pausing)
	suspendNotice bool // … and that of the extension notice
	suspendRefuse bool // … and that of a refusal
	clarify       bool // a clarification suspends it too (EDPB 01/2022, §159)
	local         bool // holidays that only a part of France keeps count
	single        bool // an extension makes one period of three months, and not one month and two
	either        bool // complexity or number suffices for an extension
	fromReached   bool // a request to a mandated processor counts when it reaches the controller
	rollNational  bool // a period of national law rolls over weekends and holidays
	extendMinor   bool // an extension also delays a minor's way to the CNIL
}

var (
	// prevailing is what Due follows.
	prevailing = reading{
		suspend:       true,
		suspendNotice: true,
		local:         true,
		single:        true,
		either:        true,
		rollNational:  true,
	}
	// strictest is what Cautious follows.
	strictest = reading{}
)

// start is the instant from which the periods of the request run.
func (r *Request) start(rd reading) (time.Time, lack) {
	at := r.Received
	switch {
	case !r.Place.Known():
		return at, lackPlace
	case at.IsZero():
		return at, lackReceipt
	case r.regime().outside():
		return at, r.Regime.lack()
	}
	switch r.By {
	case OtherProcessor, StrayAddress:
		if r.Reached.IsZero() {
			return at, lackReach
		}
		at = r.Reached
	case MandatedProcessor:
		if rd.fromReached && !r.Reached.IsZero() {
			at = r.Reached
		}
	}
	if r.Place.Day(at) < law.DayGDPR {
		return at, lackEarly
	}
	return at, 0
}

// An outcome is a period of the request on one reading.
type outcome struct {
	start        time.Time
	from         rgpd.Date // the day of start
	months       int
	nominal, due rgpd.Date
	suspended    int
	open         bool // suspended, and not yet resumed
	standing     Standing
}

// work counts a period of months from the start. It is called only where start
// has one.
func (r *Request) work(k Kind, rd reading) (o outcome) {
	o.start, _ = r.start(rd)
	o.from, o.months = r.Place.Day(o.start), 1
	place := r.Place
	if !rd.local {
		place = place.national()
	}
	chained := false
	switch k {
	case ExtendedAnswer:
		o.months, chained = 3, !rd.single
	case Answer:
		if o.standing = r.extended(rd); o.standing == Effective {
			o.months, chained = 3, !rd.single
		}
	case MinorSilence:
		if rd.extendMinor && r.extended(rd) == Effective {
			o.months = 3
		}
	}
	suspends := rd.suspend
	switch k {
	case ExtensionNotice:
		suspends = suspends && rd.suspendNotice
	case Refusal:
		suspends = suspends && rd.suspendRefuse
	case MinorSilence:
		suspends = false
	}
	var pauses [2]Pause
	if suspends {
		if r.pausable() && r.Identity.Asked >= law.DayPause && r.Identity.counts(o.from) == pauseCounts {
			pauses[0] = r.Identity
		}
		if rd.clarify && !r.AboutMarketing() && r.Clarity.counts(o.from) == pauseCounts {
			pauses[1] = r.Clarity
		}
	}
	o.suspended, o.open = length(pauses)
	o.nominal = o.from.AddMonths(o.months)
	if chained {
		o.nominal = o.from.AddMonths(1).AddMonths(2)
	}
	o.due = o.nominal + rgpd.Date(o.suspended)
	if k != MinorSilence || rd.rollNational {
		o.due = place.roll(o.due)
	}
	return o
}

// extended says what the extension is worth on a reading.
func (r *Request) extended(rd reading) Standing {
	e := &r.Extension
	switch {
	case e.Notified.IsZero():
		return NotClaimed
	case e.Reasons != rgpd.Yes:
		return WithoutReason
	case e.Complexity == rgpd.No && e.Number == rgpd.No:
		return Unfounded
	case e.Complexity != rgpd.Yes && e.Number != rgpd.Yes: // reasons, and nobody knows whether they are the law's
		return WithoutReason
	case !rd.either && (e.Complexity != rgpd.Yes || e.Number != rgpd.Yes): // what is not known is not there
		return Unfounded
	case e.Notified.Before(r.Received):
		return NotClaimed // told before it was asked: the record is wrong
	}
	if o := r.work(ExtensionNotice, rd); !o.open && !e.Notified.Before(r.Place.Midnight(o.due+1)) {
		return NotifiedLate
	}
	return Effective
}

// pausable reports whether a check of identity can suspend the periods of the
// request: the decree is French, art. 12(6) covers art. 15 to 21, and no check
// stands before an objection to marketing.
func (r *Request) pausable() bool {
	return r.Place.Territory.French() && r.Right >= Access && r.Right <= Objection && !r.AboutMarketing()
}

type pauseState uint8

const (
	pauseNone   pauseState = iota // nothing was asked
	pauseCounts                   // suspends
	pauseGround                   // no reason to ask, or none on record
	pauseLate                     // asked too late
	pauseEarly                    // asked before the request: the record is wrong
	pauseWrong                    // came in before it was asked: the record is wrong
)

// counts says whether the pause suspends a period that runs from a day.
func (p Pause) counts(from rgpd.Date) pauseState {
	within := rgpd.Date(p.Within)
	if within <= 0 {
		within = PromptDays
	}
	switch {
	case p.Asked == 0:
		return pauseNone
	case p.Ground != rgpd.Yes:
		return pauseGround
	case p.Asked < from:
		return pauseEarly
	case p.Asked > from+within:
		return pauseLate
	case p.Enough != 0 && p.Enough < p.Asked:
		return pauseWrong
	}
	return pauseCounts
}

// length is how many days the pauses last together; days that they share count
// once. open: one of them is not over.
func length(pauses [2]Pause) (n int, open bool) {
	a, b := pauses[0], pauses[1]
	if a.Asked != 0 && a.Enough == 0 || b.Asked != 0 && b.Enough == 0 {
		return 0, true
	}
	n = int(a.Enough-a.Asked) + int(b.Enough-b.Asked)
	if shared := min(a.Enough, b.Enough) - max(a.Asked, b.Asked); a.Asked != 0 && b.Asked != 0 && shared > 0 {
		n -= int(shared)
	}
	return n, false
}

// Deadline works out one time limit of the request. It is total: what it cannot
// date is [FactMissing] and says what is missing.
//
// Answer is the date in force, extended or not; ExtendedAnswer is what it would
// be with an extension, claimed or not.
func (r Request) Deadline(k Kind) Deadline {
	d := r.limit(k)
	if k != StopMarketing { // that may be of a request beside it
		d.of = r.Right
	}
	return d
}

func (r *Request) limit(k Kind) Deadline {
	d := Deadline{Kind: k, place: r.Place}
	switch k {
	case Answer:
		if r.Right == Withdrawal && !r.AboutMarketing() || r.Right == Posthumous && r.regime() != MedicalFile {
			d.State = NoFigure
			d.steps.add(step{id: "not-in-month"})
			return d
		}
	case Refusal:
		if r.AboutMarketing() && r.Purpose == Marketing {
			d.State = NotDue // it cannot be refused
			d.steps.add(step{id: "no-refusal"})
			return d
		}
	case ExtensionNotice, ExtendedAnswer:
	case StopMarketing:
		return r.stop()
	case CarryOut, TellRecipients:
		d.State = NoFigure
		d.steps.add(step{id: "no-figure"})
		return d
	case LiftWarning:
		d.State = NoFigure
		d.steps.add(step{id: "lift"})
		return d
	case MinorSilence:
		switch {
		case r.Minor == rgpd.No || r.Right != Erasure && r.Right != 0:
			d.State = NotDue
			return d
		case r.Minor != rgpd.Yes || r.Right == 0:
			return undecided(k, r.Place, lackMinor)
		}
	case MinorRuling:
		return r.ruling()
	case InformAtCollection, InformElsewhere, InformOfObjection:
		return undecided(k, r.Place, lackObtained) // see Collection
	default:
		return undecided(0, r.Place, lackKind)
	}

	start, why := r.start(prevailing)
	switch {
	case why == lackReach:
		d.lack = why
		if r.Place.Day(r.Received) >= law.DayGDPR {
			own := *r
			own.By = MandatedProcessor
			d.Cautious = own.work(k, strictest).due
			switch {
			case r.By != StrayAddress:
				d.steps.add(step{id: "unmandated"})
			case k != MinorSilence:
				d.steps.add(step{id: "stray"})
			}
		}
		return d
	case why == lackMedical && (k == Answer || k == Refusal) && r.Place.Day(r.Received) >= law.DayGDPR:
		own := r.beside()
		d.lack, d.Cautious = why, own.work(k, strictest).due
		if r.Right == Posthumous && k == Answer { // an heir has the days of that law, and no month of the RGPD
			d.Cautious = r.medicalDay()
		} else {
			d.steps.add(step{id: "month-beside"})
		}
		if k == Answer {
			d.Cautious = min(d.Cautious, r.medicalDay())
			d.steps.add(step{id: "eight-days", a: r.medicalDay()})
		}
		return d
	case why != 0:
		return undecided(k, r.Place, why)
	case k == Refusal && r.AboutMarketing(): // nobody noted the purpose: it may be another, and then refused
		d.lack, d.Cautious = lackPurpose, r.work(k, strictest).due
		return d
	}

	o := r.work(k, prevailing)
	d.explain(r, o, start)
	asked := *r
	// A month "à compter de la demande" runs wherever it was sent; a processor may have been mandated all the same.
	if k == MinorSilence || r.By == OtherProcessor {
		asked.By = MandatedProcessor
	}
	strict := asked.work(k, strictest)
	d.Cautious = strict.due
	d.SuspendedDays = o.suspended
	if o.open {
		d.State, d.Nominal = Suspended, o.nominal
		d.steps.add(step{id: "open-pause", a: d.Cautious})
	} else {
		d.end(o.nominal, o.due)
		if o.due < d.Cautious {
			d.Cautious = o.due
		}
		id := "limit"
		if k == MinorSilence {
			id = "limit-of-silence"
		}
		d.steps.add(step{id: id, a: o.due})
	}
	for _, q := range questions {
		alt := r.work(k, q.flip(prevailing))
		if alt.due != o.due || alt.open != o.open {
			d.opens.add(q.id, o, alt)
		}
	}
	return d
}

// stop is the one limit that has no length. It starts when the word is said to
// whoever acts for the controller, mandated or not. Of several requests it is that of the
// first that stops marketing.
func (r *Request) stop() Deadline {
	d := r.ownStop()
	for i := range r.Besides {
		if d.State == Instant {
			break
		}
		if other := r.Besides[i].stop(); other.State == Instant || d.State == NotDue {
			d = other
		}
	}
	return d
}

func (r *Request) ownStop() Deadline {
	d := Deadline{Kind: StopMarketing, place: r.Place, of: r.Right}
	switch {
	case r.Right == 0 || r.Right > Posthumous:
		d.lack = lackRight
		return d
	case !r.stopsMarketing():
		d.State = NotDue
		return d
	case r.Received.IsZero():
		d.lack = lackReceipt
		return d
	case rgpd.ParisDay(r.Received) < law.DayGDPR:
		d.lack = lackEarly
		return d
	}
	d.State, d.At = Instant, r.Received.UTC()
	if r.Place.Known() {
		d.Nominal = r.Place.Day(r.Received)
		d.Due, d.Cautious = d.Nominal, d.Nominal
		d.steps.add(moment("received", r.Received))
	}
	switch {
	case r.Right == Posthumous:
		d.steps.add(step{id: "death-noted"})
	case r.Right == Erasure:
		d.steps.add(step{id: "taken-as-objection"})
	case r.Purpose != Marketing:
		d.steps.add(step{id: "taken-as-marketing"})
	}
	d.steps.add(step{id: "stop"})
	return d
}

func (r *Request) ruling() Deadline {
	switch {
	case r.Minor == rgpd.No:
		return Deadline{Kind: MinorRuling, State: NotDue, place: r.Place}
	case r.regime().outside():
		return undecided(MinorRuling, r.Place, r.Regime.lack())
	case r.Minor != rgpd.Yes:
		return undecided(MinorRuling, r.Place, lackMinor)
	case r.Complained.IsZero():
		return undecided(MinorRuling, r.Place, lackComplaint)
	}
	// The CNIL acts in Paris, whatever the place of the controller.
	d := Deadline{Kind: MinorRuling, place: Place{Territory: rgpd.Mainland}}
	from := d.place.Day(r.Complained)
	if from < law.DayGDPR {
		return undecided(MinorRuling, r.Place, lackEarly)
	}
	nominal := from + 21
	due := d.place.roll(nominal)
	d.steps.add(moment("complaint", r.Complained))
	d.steps.add(step{id: "weeks", a: nominal})
	d.steps.roll(d.place, nominal, due, true)
	d.end(nominal, due)
	d.Cautious = nominal
	d.steps.add(step{id: "limit-of-ruling", a: due})
	if due != nominal {
		d.opens.add(openNationalRoll, outcome{due: due}, outcome{due: nominal})
	}
	return d
}
