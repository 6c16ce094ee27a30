package rights

import (
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
)

// An Origin says where data come from. Zero is unknown.
type Origin uint8

const (
	FromPerson Origin = iota + 1 // from-person: the person gave them: RGPD, art. 13
	Elsewhere                    // elsewhere: a bought list, a directory, a partner: art. 14
)

// An Exemption is a reason not to inform. Zero is unknown, and exempts nothing.
type Exemption uint8

const (
	// NoExemption: none is relied on.
	NoExemption Exemption = iota + 1 // none
	// AlreadyInformed: it is proved that the person has every item already, the
	// source of the data included. RGPD, art. 13(4), 14(5)(a).
	AlreadyInformed // already-informed
	// Disproportionate: informing is impossible or takes a disproportionate
	// effort. Art. 14(5)(b). Never so for a number about to be called. Other measures are
	// then owed, the information made public among them.
	Disproportionate // disproportionate
	// LaidDownByLaw: a law lays the obtaining down. Art. 14(5)(c).
	LaidDownByLaw // laid-down-by-law
	// Secrecy: professional secrecy. Art. 14(5)(d).
	Secrecy // secrecy
)

// A Moment is an event whose instant is known, or only its day at the place of
// action. The zero Moment is not known to happen.
type Moment struct {
	At  time.Time `json:"at,omitzero"`
	Day rgpd.Date `json:"day,omitzero"`
}

func (m Moment) on(p Place) rgpd.Date {
	if !m.At.IsZero() {
		return p.Day(m.At)
	}
	return m.Day
}

// A Collection is how and when data about a person came in, for the information
// that they are owed. The zero value of a field is unknown.
type Collection struct {
	From  Origin `json:"from,omitzero"`
	Place Place  `json:"place,omitzero"`
	// Obtained is when the data were collected from the person, or obtained
	// elsewhere.
	Obtained time.Time `json:"obtained,omitzero"`
	// FirstContact is the first communication to the person, a first call
	// included; FirstDisclosure the first disclosure to another recipient.
	// Zero: none is planned.
	FirstContact    Moment `json:"first_contact,omitzero"`
	FirstDisclosure Moment `json:"first_disclosure,omitzero"`
	// Exempt is the exemption relied on.
	Exempt Exemption `json:"exempt,omitzero"`
	// Calling: the number is about to be called. Unknown counts as yes.
	Calling rgpd.Answer `json:"calling,omitzero"`
}

// Inform works out when the person must be informed: at the instant of
// collection, or, for data obtained elsewhere, within a reasonable period that ends at the
// earliest of one month, the first communication and the first disclosure. A number held
// for more than a month untold is late before the call. It is total: what it cannot date
// is [FactMissing].
func (c Collection) Inform() Deadline {
	k := InformElsewhere
	if c.From == FromPerson {
		k = InformAtCollection
	}
	d := Deadline{Kind: k, place: c.Place}
	switch {
	case !c.Place.Known():
		return undecided(k, c.Place, lackPlace)
	case c.Exempt == AlreadyInformed,
		c.From == Elsewhere && (c.Exempt == LaidDownByLaw || c.Exempt == Secrecy),
		c.From == Elsewhere && c.Exempt == Disproportionate && c.Calling == rgpd.No:
		d.State = NotDue
		id := "informed"
		if c.Exempt == Disproportionate {
			id = "informed-in-public"
		}
		d.steps.add(step{id: id})
		return d
	case c.From != FromPerson && c.From != Elsewhere:
		return undecided(k, c.Place, lackOrigin)
	case c.Obtained.IsZero():
		return undecided(k, c.Place, lackObtained)
	}
	from := c.Place.Day(c.Obtained)
	if from < law.DayGDPR {
		return undecided(k, c.Place, lackEarly)
	}
	if c.From == FromPerson {
		d.State, d.At = Instant, c.Obtained.UTC()
		d.Nominal, d.Due, d.Cautious = from, from, from
		d.steps.add(moment("collected", c.Obtained))
		return d
	}
	if c.Exempt == Disproportionate {
		d.steps.add(step{id: "no-exemption"})
	}
	d.steps.add(moment("obtained", c.Obtained))
	nominal := from.AddMonths(1)
	due, cautious := c.Place.roll(nominal), c.Place.national().roll(nominal)
	d.steps.months(1, from, nominal, false)
	d.steps.roll(c.Place, nominal, due, false)
	d.Outer = due

	first, when := rgpd.Date(0), Moment{}
	for _, m := range [...]Moment{c.FirstContact, c.FirstDisclosure} {
		day := m.on(c.Place)
		if day == 0 {
			continue
		}
		earlier := first == 0 || day < first ||
			day == first && !m.At.IsZero() && !when.At.IsZero() && m.At.Before(when.At)
		if earlier {
			first, when = day, m
		} else if day == first && (m.At.IsZero() || when.At.IsZero()) {
			// Two events on a day, one without its hour: the day is all that
			// is known of the first.
			when = Moment{Day: day}
		}
	}
	if first != 0 && first <= due {
		d.State, d.Nominal, d.Due, d.Cautious = Instant, min(nominal, first), first, min(first, cautious)
		if when.At.IsZero() {
			d.steps.add(step{id: "event-day", a: first})
		} else {
			d.At = when.At.UTC()
			d.steps.add(moment("event", when.At))
		}
		return d
	}
	d.end(nominal, due)
	d.Cautious = cautious
	d.steps.add(step{id: "limit-of-information", a: due})
	if cautious != due {
		d.opens.add(openLocalHoliday, outcome{due: due}, outcome{due: cautious})
	}
	return d
}

// InformOfObjection works out when the right to object must be brought to the
// person's notice, clearly and apart from all else: at the first communication.
// RGPD, art. 21(4).
func (c Collection) InformOfObjection() Deadline {
	k := InformOfObjection
	switch day := c.FirstContact.on(c.Place); {
	case !c.Place.Known():
		return undecided(k, c.Place, lackPlace)
	case day == 0:
		return undecided(k, c.Place, lackContact)
	case day < law.DayGDPR:
		return undecided(k, c.Place, lackEarly)
	default:
		d := Deadline{Kind: k, State: Instant, Nominal: day, Due: day, Cautious: day, place: c.Place}
		if c.FirstContact.At.IsZero() {
			d.steps.add(step{id: "event-day", a: day})
		} else {
			d.At = c.FirstContact.At.UTC()
			d.steps.add(moment("event", d.At))
		}
		return d
	}
}
