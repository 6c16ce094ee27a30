package prospect

import (
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/consent"
	"github.com/rgpd-go/rgpd/internal/calendar"
)

// A moment is an instant and what the clock shows in Paris, worked out once.
type moment struct {
	at    time.Time
	day   rgpd.Date
	since time.Duration
}

// local is what the clock shows in a territory.
func (m *moment) local(t rgpd.Territory) (rgpd.Date, time.Duration) {
	if t == rgpd.Mainland {
		return m.day, m.since
	}
	return t.Local(m.at)
}

// classify works out the columns of the table from the facts, at an instant. It
// says unknown where the facts leave more than one answer.
func (y *Policy) classify(p *Prospect, ch rgpd.Channel, m *moment, f *rgpd.Facts) (notes rgpd.Notes) {
	c := &p.Campaign
	f[colChannel] = uint8(ch)
	f[colAudience] = uint8(audience(p.Audience, c.Offer))
	f[colPurpose] = uint8(c.Purpose)
	f[colSector] = uint8(c.Sector)
	f[colDialling] = uint8(c.Dialling)
	f[colShown] = uint8(c.Shown)
	f[colHolder] = uint8(c.Holder)
	f[colVoice] = uint8(c.Voice)
	f[colIdentity] = uint8(c.Identity)
	f[colLine] = uint8(p.Line)
	f[colOrigin] = uint8(p.Origin)
	f[colProvenance] = uint8(p.Provenance)
	f[colMarking] = uint8(p.Marking)
	f[colVisibility] = uint8(p.Visibility)
	f[colInformation] = uint8(p.Information)
	f[colProducts] = uint8(p.Products)

	nothing := p.Rest == NothingOnFile
	f[colContract] = uint8(orNone(p.Contract, NoContract, nothing))

	request := p.CallBack.request(c.Object, m)
	if p.CallBack.Asked == 0 && nothing {
		request = NoRequest
	}
	f[colRequest] = uint8(request)

	state, slot, recency := y.consent(p, ch, m.at, nothing, &notes)
	f[colConsent] = uint8(state)
	f[colAgreedSlot] = uint8(slot)
	f[colRecency] = uint8(recency)

	places := y.places(p, &notes)
	f[colPlace] = uint8(y.place(places, &notes))

	stop := stop(p, state, request, nothing)
	f[colStop] = uint8(stop)
	f[colPause] = uint8(pause(p, stop, places, m))

	y.clock(p, places, m, nothing, f)
	f[colRegister] = uint8(register(p.Bloctel, c.BloctelCheckedOn, m.day))
	return notes
}

// orNone reads a fact that is left out as none where our records were searched.
func orNone[T ~uint8](v, none T, nothing bool) T {
	if v == 0 && nothing {
		return none
	}
	return v
}

// audience is as what the person is called: what decides is the purpose of the
// call, not the line. C. conso., article liminaire (reading).
func audience(a rgpd.Audience, o Offer) rgpd.Audience {
	if a == rgpd.Professional {
		switch o {
		case OfferForWork:
			return rgpd.Professional
		case OfferForPrivateLife:
			return rgpd.Consumer
		}
		return 0
	}
	return a
}

// consent re-checks the status for this use, and what follows from its dates.
func (y *Policy) consent(p *Prospect, ch rgpd.Channel, at time.Time, nothing bool, notes *rgpd.Notes) (consent.State, AgreedSlot, Recency) {
	s := &p.Consent
	if s.State == 0 && s.Open == 0 && s.Broken == 0 && nothing {
		return consent.None, SlotNotAgreed, OverThirtyDays
	}
	c := &p.Campaign
	state, broken, open := s.At(&consent.Use{Principal: c.Principal, Caller: c.Caller, Object: c.Object}, ch, at)
	if broken|open != 0 {
		addCriteria(notes, broken, open)
	}
	var slot AgreedSlot
	switch {
	case state == 0 && s.Slot.From.IsZero() && s.State == 0:
	case s.Slot.From.IsZero() || !s.Slot.Holds(at):
		slot = SlotNotAgreed
	case state == consent.Valid:
		slot = SlotAgreed
	case state != 0:
		slot = SlotNotAgreed
	}
	var recency Recency
	switch {
	case state == consent.None:
		recency = OverThirtyDays
	case state == 0 || s.GivenAt.IsZero():
	case state == consent.Valid && at.Unix()-s.GivenAt.Unix() <= 30*24*3600:
		recency = WithinThirtyDays
	default:
		recency = OverThirtyDays
	}
	return state, slot, recency
}

// stop is the last word of the person. What they dated later, a valid consent or a
// request that stands, prevails for what it covers; a running contract does not.
func stop(p *Prospect, state consent.State, request Request, nothing bool) rgpd.Stop {
	s := orNone(p.Stop, rgpd.NoStop, nothing)
	if p.Consent.State == consent.Withdrawn && s <= rgpd.RefusedInCall {
		s = rgpd.WithdrewConsent
	}
	if s <= rgpd.NoStop || p.StoppedAt.IsZero() {
		return s
	}
	if state == consent.Valid && p.Consent.GivenAt.After(p.StoppedAt) {
		return rgpd.NoStop
	}
	if (request == RequestPrompt || request == RequestStanding) && p.CallBack.At.After(p.StoppedAt) {
		return rgpd.NoStop
	}
	return s
}

const refusalPause = 60 // full calendar days, D. 223-9 of 2023

func pause(p *Prospect, stop rgpd.Stop, places rgpd.Territories, m *moment) Pause {
	switch {
	case stop == 0:
		return 0
	case stop != rgpd.RefusedInCall:
		return PauseOver
	case p.StoppedAt.IsZero():
		return 0
	}
	if places == 0 {
		places = anywhere
	}
	for t := range places.All {
		today, _ := m.local(t)
		day, _ := t.Local(p.StoppedAt)
		if today-day <= refusalPause {
			return PauseRunning
		}
	}
	return PauseOver
}

// anywhere is what a place that nobody knows may be.
var anywhere = func() (s rgpd.Territories) {
	for t := rgpd.Mainland; t < rgpd.Abroad; t++ {
		s |= rgpd.TerritoriesOf(t)
	}
	return s
}()

// Territories returns the places where the default policy takes the person to be:
// as stated, else read from the postcode, else presumed from the number. It is
// empty where none of them tells.
func (p Prospect) Territories() rgpd.Territories {
	var notes rgpd.Notes
	return standard.places(&p, &notes)
}

// places are the territories where the person may be: as stated, else read from
// the postcode, else presumed from the number.
func (y *Policy) places(p *Prospect, notes *rgpd.Notes) rgpd.Territories {
	if p.Places != 0 {
		return p.Places
	}
	if p.Postcode != "" {
		return TerritoriesOfPostcode(p.Postcode)
	}
	if !y.presumes {
		return 0
	}
	s := p.Number.Territories()
	if s != 0 {
		notes.Add(notePlaceFromNumber)
	}
	return s
}

var (
	abroad    = rgpd.TerritoriesOf(rgpd.Abroad)
	openReach = rgpd.TerritoriesOf(rgpd.NewCaledonia, rgpd.WallisFutuna, rgpd.Tahiti, rgpd.Marquesas, rgpd.Gambier)
)

func (y *Policy) place(s rgpd.Territories, notes *rgpd.Notes) Place {
	switch {
	case s == 0:
		return 0
	case s == abroad:
		return OutsideFrance
	case s&abroad != 0:
		return 0
	case s&openReach == 0:
		return InFrance
	case y.presumes:
		notes.Add(noteCodeReach)
		return InFrance
	}
	return 0
}

// clock fills day, hour and attempts: closed in one of the places is closed.
func (y *Policy) clock(p *Prospect, places rgpd.Territories, m *moment, nothing bool, f *rgpd.Facts) {
	attempts := &p.Attempts
	known := attempts.known != 0 || nothing
	frequency, houseCap := UnderCap, UnderHouseCap
	count := func(t rgpd.Territory, today rgpd.Date) {
		if attempts.reached(attemptCap, t, today) {
			frequency = CapReached
		}
		if y.cap != attemptCap && attempts.reached(y.cap, t, today) {
			houseCap = HouseCapReached
		}
	}
	french := places &^ abroad
	switch {
	case french == 0:
		// Abroad the hours are not ours to tell; nowhere known, they are unknown.
		if attempts.known > 1 {
			for t := range anywhere.All {
				today, _ := m.local(t)
				count(t, today)
			}
		}
	default:
		day, hour, house := WorkingDay, CallingHour, InsideHouseHours
		for t := range french.All {
			today, since := m.local(t)
			day = max(day, dayOf(today))
			hour = max(hour, hourOf(since))
			if y.hours != nil && !y.hours.open(today, since) {
				house = OutsideHouseHours
			}
			if attempts.known > 1 {
				count(t, today)
			}
		}
		f[colDay], f[colHour], f[colHouseHour] = uint8(day), uint8(hour), uint8(house)
	}
	if known {
		f[colFrequency], f[colHouseCap] = uint8(frequency), uint8(houseCap)
	}
}

func dayOf(d rgpd.Date) Day {
	if calendar.IsNational(int32(d)) {
		return HolidayDay
	}
	if w := d.Weekday(); w == time.Saturday || w == time.Sunday {
		return WeekendDay
	}
	return WorkingDay
}

const (
	morningFrom, morningUntil     = 10 * time.Hour, 13 * time.Hour
	afternoonFrom, afternoonUntil = 14 * time.Hour, 20 * time.Hour
)

func hourOf(since time.Duration) Hour {
	if since >= morningFrom && since < morningUntil || since >= afternoonFrom && since < afternoonUntil {
		return CallingHour
	}
	return OtherHour
}

func (h *Hours) open(day rgpd.Date, since time.Duration) bool {
	if since < h.From || since >= h.Until {
		return false
	}
	w := day.Weekday()
	for _, d := range h.Days {
		if d == w {
			return true
		}
	}
	return false
}

// register is what the Bloctel check is worth: a month at most.
func register(b Bloctel, checked, today rgpd.Date) Register {
	switch b {
	case OnBloctel:
		return RegisterListed
	case BloctelNeverChecked:
		return RegisterStale
	case NotOnBloctel:
		if checked == 0 {
			return 0
		}
		if checked > today || today-checked > 27 && today > monthAfter(checked) {
			return RegisterStale
		}
		return RegisterClear
	}
	return 0
}

// monthAfter is the same day of the next month, or its last day.
func monthAfter(d rgpd.Date) rgpd.Date {
	y, m, day := d.Civil()
	next := rgpd.NewDate(y, m+1, day)
	if _, nm, _ := next.Civil(); nm != m+1 && !(m == time.December && nm == time.January) {
		return rgpd.NewDate(y, m+2, 0)
	}
	return next
}
