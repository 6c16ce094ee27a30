package register

import (
	"cmp"
	"slices"
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/transfer"
)

// A Breach is an entry of the log of RGPD, art. 33(5): facts, effects, remedial
// action, of every breach, notified or not; and what art. 33(3) and 34 turn on.
// Zero is unknown throughout. The clock of art. 33 is in [Breach.Assess].
type Breach struct {
	// Ref is the reference in the log. Unique in a [Register].
	Ref string `json:"ref,omitzero"`
	// Incident says whether personal data were breached at all.
	Incident Incident `json:"incident,omitzero"`
	// Role is that of the house: controller, or processor of another's data.
	Role  transfer.Role `json:"role,omitzero"`
	Facts rgpd.Text     `json:"facts,omitzero"`
	// Kinds are what the data lost.
	Kinds []BreachKind `json:"kinds,omitempty"`

	// Occurred and Detected are for the record. Aware starts the clock: when it was
	// reasonably certain that an incident had compromised personal data, to any employee or
	// the officer; a short inquiry may come before. Of a breach at a processor the
	// controller is aware when told.
	Occurred time.Time `json:"occurred,omitzero"`
	Detected time.Time `json:"detected,omitzero"`
	Aware    time.Time `json:"aware,omitzero"`
	AwareBy  string    `json:"aware_by,omitzero"` // a function, not a name
	// ProcessorAware is when the processor was aware, of a breach that it told of.
	ProcessorAware time.Time `json:"processor_aware,omitzero"`
	// ControllerTold is when the house, a processor, told its controller: art. 33(2).
	ControllerTold time.Time `json:"controller_told,omitzero"`

	People  Count `json:"people,omitzero"`
	Records Count `json:"records,omitzero"`
	// Effects are the effects and likely consequences, Measures what was done or is
	// proposed.
	Effects  rgpd.Text `json:"effects,omitzero"`
	Measures rgpd.Text `json:"measures,omitzero"`
	// Risk is for the rights and freedoms of people, and Reasoning why.
	Risk      Risk      `json:"risk,omitzero"`
	Reasoning rgpd.Text `json:"reasoning,omitzero"`
	// Contact is the officer, or another point where more can be learnt.
	Contact Party `json:"contact,omitzero"`

	Notices      []Notice  `json:"notices,omitempty"`
	DelayReasons rgpd.Text `json:"delay_reasons,omitzero"`

	// The exceptions of art. 34(3), each enough; a yes holds. For a provider of electronic
	// communications there is the first alone, and the authority is the judge of it.
	Unintelligible   rgpd.Answer `json:"unintelligible,omitzero"`   // such as well encrypted
	RiskRemoved      rgpd.Answer `json:"risk_removed,omitzero"`     // by measures taken since
	Disproportionate rgpd.Answer `json:"disproportionate,omitzero"` // effort: a public communication instead
	// Ordered is a yes if the authority ordered to tell people: art. 34(4).
	Ordered rgpd.Answer `json:"ordered,omitzero"`
	// Told is when people were told, and Telling how.
	Told    time.Time `json:"told,omitzero"`
	Telling rgpd.Text `json:"telling,omitzero"`
	// ToldOf is what they were told: RGPD, art. 34(2). Empty: nobody wrote it down.
	ToldOf []NoticeItem `json:"told_of,omitempty"`
	// Published is when the breach was communicated to the public, or a similar measure taken that informs
	// people just as effectively, in place of telling each person. RGPD, art. 34(3)(c).
	Published time.Time `json:"published,omitzero"`

	// Seat tells which authority hears of it, and Carrier is a yes for a provider of
	// electronic communications, which notifies every breach, within 24 hours, and tells people
	// of it without a high risk.
	Seat    Seat        `json:"seat,omitzero"`
	Carrier rgpd.Answer `json:"carrier,omitzero"`
	Closed  rgpd.Date   `json:"closed,omitzero"`
}

// clone copies the breach with its lists.
func (b *Breach) clone() Breach {
	c := *b
	c.Kinds, c.Notices, c.ToldOf = listOf(b.Kinds), listOf(b.Notices), listOf(b.ToldOf)
	for i := range c.Notices {
		c.Notices[i].Contains = listOf(c.Notices[i].Contains)
	}
	return c
}

// A Count is an approximate number, with its categories. Number 0 is unknown.
type Count struct {
	Number     uint64    `json:"number,omitzero"`
	Categories rgpd.Text `json:"categories,omitzero"`
}

// A Notice is one sent to the authority. Several are phases: art. 33(4).
type Notice struct {
	At time.Time `json:"at,omitzero"`
	// Complete is a no for a first notice that another will complete.
	Complete rgpd.Answer `json:"complete,omitzero"`
	Ref      string      `json:"ref,omitzero"`
	// Contains is what it contained: RGPD, art. 33(3). Empty: nobody wrote it down.
	Contains []NoticeItem `json:"contains,omitempty"`
}

// An Incident says whether personal data were breached. Zero is unknown.
type Incident uint8

const (
	PersonalDataBreach Incident = iota + 1 // personal-data-breach: RGPD, art. 4(12)
	NoPersonalData                         // no-personal-data: an incident that touched none
)

// A BreachKind is what the data lost. Zero is unknown.
//
//enums:field kind
type BreachKind uint8

const (
	Confidentiality BreachKind = iota + 1 // confidentiality
	Integrity                             // integrity
	Availability                          // availability
)

// A Risk is that of a breach for people. Zero is unknown: nobody has said anything.
type Risk uint8

const (
	RiskUnlikely Risk = iota + 1 // unlikely
	RiskLikely                   // likely
	RiskHigh                     // high
	// RiskOpen: it was looked at and could not be settled. What is not excluded is
	// notified.
	RiskOpen // open
)

// A Seat is where the controller of a breach is. Zero is unknown.
type Seat uint8

const (
	OneState      Seat = iota + 1 // one-state: and the breach concerns no one elsewhere
	SeveralStates                 // several-states: a cross-border processing
	OutsideUnion                  // outside-union: no establishment in the Union
)

// A Timing is when a notice came. Zero is unknown.
type Timing uint8

const (
	InTime Timing = iota + 1 // in-time
	// Disputed: after 72 hours of elapsed time, and not after 72 full hours counted
	// from the next one. State the reasons anyway.
	Disputed // disputed
	Late     // late: the reasons are compulsory: RGPD, art. 33(1)
)

// seventyTwo is the limit of RGPD, art. 33(1).
const seventyTwo = 72 * time.Hour

// carrierLimit is that of Regulation 611/2013, art. 2, which was not read.
const carrierLimit = 24 * time.Hour

// A Clock is the limit of art. 33(1) for one breach: two instants, on the clock of a
// place. They are hours that elapse: weekends, holidays and changes of the clock
// move neither.
type Clock struct {
	Aware time.Time `json:"aware,omitzero"`
	// Strict is 72 hours after awareness: work to this one.
	Strict time.Time `json:"strict,omitzero"`
	// Full is 72 full hours, counted from the next hour of the clock: Regulation
	// 1182/71, art. 3(1), by which the hour of awareness does not count. Whether it
	// applies is not settled.
	Full time.Time `json:"full,omitzero"`
}

// AuthorityClock returns the clock of a controller who was aware at an instant, in a
// territory; the zero territory, and abroad, is Paris. The zero instant has the zero Clock.
func AuthorityClock(aware time.Time, place rgpd.Territory) Clock {
	if aware.IsZero() {
		return Clock{}
	}
	place = clockPlace(place)
	local := func(at time.Time) time.Time { return at.In(place.Zone(at)) }
	here := local(aware)
	hour := here.Add(
		-time.Duration(
			here.Minute(),
		)*time.Minute - time.Duration(
			here.Second(),
		)*time.Second - time.Duration(
			here.Nanosecond(),
		),
	)
	return Clock{Aware: here, Strict: local(aware.Add(seventyTwo)), Full: local(hour.Add(time.Hour + seventyTwo))}
}

// Timing returns how an instant stands to the clock; zero if either is unknown. The
// limits themselves are in time.
func (c Clock) Timing(at time.Time) Timing {
	switch {
	case c.Aware.IsZero() || at.IsZero():
		return 0
	case !at.After(c.Strict):
		return InTime
	case !at.After(c.Full):
		return Disputed
	}
	return Late
}

// ComplementBy returns when the CNIL expects the complement of a first notice, if
// possible: 72 hours after it. It is no limit of art. 33.
func ComplementBy(first time.Time) time.Time { return first.Add(seventyTwo) }

// A BreachAssessment is what a breach makes one do.
type BreachAssessment struct {
	// Authority is whether the authority must be notified, Persons whether the people
	// must be told. Every breach is documented, whatever these say.
	Authority Requirement `json:"-"`
	Persons   Requirement `json:"-"`
	// Clock runs even while the risk is unknown; it is zero where it is settled that
	// nobody is to be notified.
	Clock Clock `json:"clock,omitzero"`
	// Carrier is the limit of a provider of electronic communications, 24 hours after awareness:
	// it comes before those of the clock. Zero for any other house.
	Carrier time.Time `json:"carrier,omitzero"`
	// Timing is that of the first notice to the clock; without one, of the instant of the assessment. It is in time
	// only if it is by every limit that may bind: within the 72 hours, and after the 24 of a carrier, it is unknown for
	// a house that is one, since Regulation 611/2013 was not read, and for one of which nobody says.
	Timing Timing `json:"timing,omitzero"`
	// Findings are what the log, the notice or the timing lacks, the gravest first.
	Findings []rgpd.Finding `json:"findings,omitempty"`
}

// until is the breach as of an instant: what has no date, is dated later, or before the breach was known, has not been
// done.
func (b *Breach) until(at time.Time) *Breach {
	c := *b
	c.Notices = slices.DeleteFunc(slices.Clone(b.Notices), func(n Notice) bool { return !b.done(n.At, at) })
	if c.Aware.After(at) {
		c.Aware = time.Time{} // somebody knows of it, nobody knows since when: its limits are at once
	}
	if b.deniesItself() {
		c.Incident = 0 // its limits run until somebody says which is true
	}
	for _, done := range []*time.Time{&c.Told, &c.Published, &c.ControllerTold} {
		if !b.done(*done, at) {
			*done = time.Time{}
		}
	}
	return &c
}

// done reports whether a telling dated on an instant is done as of another: nobody tells of a breach before knowing it.
func (b *Breach) done(told, at time.Time) bool {
	return !told.IsZero() && !told.After(at) && (b.Aware.IsZero() || !told.Before(b.Aware))
}

// Assess says what a breach makes one do, as known at an instant: a parameter, as
// everywhere. place is the controller's. A notice, and a day on which people were told, that
// lie after the instant, or before the breach was known, have not been done; nor has a notice without a date.
func (b *Breach) Assess(at time.Time, place rgpd.Territory) BreachAssessment {
	logged := b
	b = b.until(at)
	clock := AuthorityClock(b.Aware, place)
	out := BreachAssessment{Clock: clock, Timing: clock.Timing(at)}
	first := b.first()
	if !first.At.IsZero() {
		out.Timing = clock.Timing(first.At)
	}
	out.Authority = weigh(authorityTable, (&authorityCase{
		Incident: b.Incident, Role: b.Role, Risk: b.Risk, Timing: out.Timing, Seat: b.Seat, Carrier: b.Carrier,
	}).table(), at)
	out.Persons = weigh(personsTable, (&personsCase{
		Incident: b.Incident, Role: b.Role, Risk: b.Risk, Unintelligible: b.Unintelligible,
		RiskRemoved: b.RiskRemoved, Disproportionate: b.Disproportionate, Ordered: b.Ordered,
		Carrier: b.Carrier,
	}).table(), at)
	if out.Authority.Need() == NotNeeded {
		out.Clock, out.Timing = Clock{}, 0
	} else if b.Carrier == rgpd.Yes && !clock.Aware.IsZero() {
		limit := clock.Aware.Add(carrierLimit)
		out.Carrier = limit.In(clockPlace(place).Zone(limit))
	}
	out.Findings = b.review(logged, at, &out)
	if out.Timing == InTime && b.Carrier != rgpd.No && b.afterCarrierLimit(at) {
		out.Timing = 0
	}
	return out
}

// afterCarrierLimit reports whether the first notice, or without one the instant, is later than a carrier may be.
func (b *Breach) afterCarrierLimit(at time.Time) bool {
	return !b.Aware.IsZero() && cmp.Or(b.first().At, at).After(b.Aware.Add(carrierLimit))
}

// completed reports whether a notice that was sent is said to be complete; unknown is not.
func (b *Breach) completed() bool {
	return slices.ContainsFunc(b.Notices, func(n Notice) bool { return !n.At.IsZero() && n.Complete == rgpd.Yes })
}

// clockPlace is the place whose clock counts: Paris for one that is not known, or abroad.
func clockPlace(place rgpd.Territory) rgpd.Territory {
	if !place.French() {
		return rgpd.Mainland
	}
	return place
}

// first is the first notice sent.
func (b *Breach) first() (n Notice) {
	for _, m := range b.Notices {
		if !m.At.IsZero() && (n.At.IsZero() || m.At.Before(n.At)) {
			n = m
		}
	}
	return n
}

// review judges the breach as of an instant; logged is the breach with what is no telling as well.
func (b *Breach) review(logged *Breach, at time.Time, a *BreachAssessment) []rgpd.Finding {
	var f findings
	if logged.deniesItself() {
		f.malformed("incident", rgpd.Text{
			FR: "aucune donnée personnelle ne serait touchée, et la fiche compte des personnes ou des " +
				"enregistrements : corriger l'un ou l'autre ; d'ici là les délais courent",
			EN: "no personal data are said to be touched, and the entry counts people or records: correct one or " +
				"the other; until then the limits run",
		})
	}
	if b.Incident == NoPersonalData { // no breach: RGPD, art. 4(12)
		if unsaid(b.Facts) {
			f.add("breach-none-unexplained", "facts")
		}
		f.unwritten(OfBreach, *logged)
		return f
	}
	if unsaid(b.Facts) {
		f.add("breach-facts-missing", "facts")
	}
	if unsaid(b.Effects) {
		f.add("breach-effects-missing", "effects")
	}
	if unsaid(b.Measures) {
		f.add("breach-measures-missing", "measures")
	}
	if logged.Aware.IsZero() {
		f.add("breach-awareness-missing", "aware")
	}
	first := b.first()
	switch {
	case !first.At.IsZero() && a.Authority.Need() != NotNeeded:
		switch a.Timing {
		case Late:
			if unsaid(b.DelayReasons) {
				f.add("breach-delay-unreasoned", "delay_reasons")
			} else {
				f.add("breach-notice-late", "delay_reasons")
			}
		case Disputed:
			if unsaid(b.DelayReasons) && b.Carrier != rgpd.Yes { // who has 24 hours is late by any count
				f.add("breach-delay-disputed", "delay_reasons")
			}
		}
		if !b.completed() && at.After(ComplementBy(first.At)) {
			f.add("breach-complement-open", "notices")
		}
	case a.Authority.Need() == Needed && a.Timing > InTime && b.Carrier != rgpd.Yes:
		f.add("breach-notice-overdue", "notices")
	case a.Authority.Need() == 0 && a.Timing > InTime:
		f.add("breach-unsettled-late", "risk")
	}
	if a.Authority.Need() != NotNeeded && b.afterCarrierLimit(at) {
		switch b.Carrier {
		case rgpd.Yes:
			if a.Authority.Need() == Needed {
				f.add("breach-carrier-overdue", "notices")
			}
		case 0:
			f.add("breach-carrier-unsaid", "carrier")
		}
	}
	if a.Authority.Need() == Needed {
		if len(b.Kinds) == 0 || b.People.Number == 0 || unsaid(b.People.Categories) || b.Records.Number == 0 ||
			unsaid(b.Records.Categories) {
			f.add("breach-nature-missing", "kinds")
		}
		if !b.Contact.reachable() {
			f.add("breach-contact-missing", "contact")
		}
	}
	if b.Role == transfer.Controller || b.Role == transfer.JointController {
		// A risk unknown past the limit was filed above.
		if b.Risk == 0 && a.Timing <= InTime || unsaid(b.Reasoning) {
			f.add("breach-risk-unreasoned", "reasoning")
		}
	}
	b.content(at, a, &f)
	b.persons(at, a, &f)
	b.processors(&f)
	logged.order(at, &f)
	logged.untold(at, &f)
	f.unwritten(OfBreach, *logged)
	return f.graded()
}

// AuthorityNotice returns what a notice to the authority contains: RGPD, art. 33(3).
func AuthorityNotice() []rgpd.Text { return append([]rgpd.Text(nil), noticeItems...) }

// PersonsNotice returns what people are told, in plain words: RGPD, art. 34(2).
func PersonsNotice() []rgpd.Text {
	return append([]rgpd.Text{{FR: "la nature de la violation", EN: "the nature of the breach"}}, noticeItems[1:]...)
}

var noticeItems = []rgpd.Text{
	{
		FR: "la nature de la violation, avec les catégories et le nombre approximatif de personnes et " +
			"d'enregistrements",
		EN: "the nature of the breach, with the categories and approximate numbers of people and of records",
	},
	{
		FR: "le nom et les coordonnées du délégué ou d'un autre point de contact",
		EN: "the name and contact details of the officer or of another contact point",
	},
	{FR: "les conséquences probables", EN: "the likely consequences"},
	{FR: "les mesures prises ou proposées", EN: "the measures taken or proposed"},
}
