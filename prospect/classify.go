package prospect

import (
	"encoding/binary"
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/consent"
	"github.com/rgpd-go/rgpd/internal/calendar"
	"github.com/rgpd-go/rgpd/internal/engine"
	"github.com/rgpd-go/rgpd/internal/names"
	"github.com/rgpd-go/rgpd/prospect/number"
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
func (y *Policy) classify(p *Prospect, ch rgpd.Channel, m *moment, f *engine.Facts) (notes engine.Notes) {
	c := &p.Campaign
	if c.Voice-RecordedVoice <= ArtificialVoice-RecordedVoice && ch == rgpd.LiveCall {
		ch = rgpd.AutomatedCall // whatever it is named: see machine-voice
	}
	nothing := p.Rest == NothingOnFile

	places := p.Places
	if places == 0 {
		places = y.presumed(p, &notes)
	}
	place := InFrance
	if places != mainland {
		places = known(places)
		place = y.place(places, &notes)
	}
	dialling, voice := c.Dialling, c.Voice
	if p.Origin == Invented {
		dialling = DialledAtRandom // whoever dials
	}
	if c.Purpose != Sale && c.Purpose != CollectData && (p.Origin == 0 || p.Origin > Invented) {
		dialling = 0 // an appeal does not ask whence the number is, and it may be nobody's
	}
	if (ch == rgpd.AutomatedCall || ch == rgpd.SMS) && voice <= HumanVoice {
		switch {
		case dialling == DialledAtRandom:
			voice = RecordedVoice // whatever is told, a machine asks
		case dialling == 0 || dialling > DialledAtRandom:
			voice = 0 // it would, if numbers are dialled at random
		}
	}
	// The columns in their order, eight to a store: the table reads eight at a time,
	// and a read of what several stores have just written waits for all of them.
	eight(f, colChannel, uint8(ch), uint8(c.Purpose), uint8(dialling), uint8(c.Holder), uint8(voice),
		uint8(c.Identity), uint8(c.Reward), uint8(c.Weighing))

	request := NoRequest
	if p.CallBack.Asked != 0 || !nothing {
		request = p.CallBack.request(c.Object, m)
		if ch > rgpd.LiveCall && ch <= rgpd.Email && (request == RequestPrompt || request == RequestStanding) {
			request = RequestUnfit // what was asked for is a call by a person
		}
	}
	state, slot, recency, young := consent.None, SlotNotAgreed, OverThirtyDays, false
	told := uint8(0)
	onFile := p.Consent.State != 0 || !nothing || !leftOut(&p.Consent)
	if onFile {
		state, slot, recency, young = y.consent(p, ch, m.at, &notes)
		if state == consent.Valid && p.Information == 0 {
			told = uint8(y.toldByConsent(c, &notes))
		}
	}
	stop := orNone(p.Stop, rgpd.NoStop, nothing)
	if stop > rgpd.Restricted {
		stop = 0 // a word that nobody knows is lifted by nothing
	}
	if p.StoppedTo != "" && !names.Same(p.StoppedTo, c.Principal) {
		notes.Add(noteStopOfAnother)
		if stop == rgpd.NoStop {
			stop = 0
		}
	}
	if s := &p.Consent; stop != rgpd.NoStop || p.StoppedAt != (time.Time{}) ||
		onFile && (s.State != consent.Valid || state == consent.Withdrawn || s.Broken|s.Open != 0) {
		stop = y.lastWord(p, ch, stop, state, request, &notes)
	}
	pause := PauseOver
	if stop == 0 || stop == rgpd.RefusedInCall {
		pause = sixtyDays(p, stop, places, m)
	}
	register := registered(p.Bloctel, c.BloctelCheckedOn, m.day)
	var k clock
	if places == mainland {
		k.set(y, &p.Attempts, rgpd.Mainland, m.day, m.since)
	} else {
		y.clocks(&k, p, places, m)
	}
	var frequency Frequency
	var houseCap HouseCapState
	if p.Attempts.known != 0 {
		if of := p.Attempts.principal; of == "" || names.Same(of, c.Principal) {
			frequency, houseCap = k.caps()
		} else {
			notes.Add(noteAttemptsOfAnother)
		}
	}
	// Most have a young consent, a running contract, or nothing that has a day: they are told
	// apart here, which spares a call.
	keeping := WithinThreeYears
	days, running := p.LastContact|p.RelationEnded != 0, p.Contract == RunningRelated || p.Contract == RunningUnrelated
	switch {
	case running || young && !days:
	case days || onFile || p.CallBack.Asked != 0:
		keeping = y.keeping(p, state, m, &notes)
	case p.dealt():
		keeping = y.undated(p, &notes)
	}
	eight(f, colAudience, uint8(audience(p.Audience, c.Offer)), uint8(p.Origin), uint8(p.Provenance),
		uint8(p.Marking), uint8(p.Information)|told, uint8(request), uint8(k.day), uint8(pause))
	eight(f, colStop, uint8(stop), uint8(state), uint8(slot), uint8(orNone(p.Contract, NoContract, nothing)),
		uint8(p.Products), uint8(keeping), uint8(p.Line), uint8(recency))
	eight(f, colPlace, uint8(place), uint8(c.Sector), uint8(c.Shown), uint8(c.OwnRules), uint8(k.hour),
		uint8(frequency), uint8(p.Visibility), uint8(k.houseHour))
	eight(f, colHouseCap, uint8(houseCap), uint8(register), uint8(c.Recording), uint8(c.RecordingUse),
		uint8(c.RecordingNotice), 0, 0, 0)
	if y.lawUntil != 0 {
		f[colLawRead] = y.lawReadFact(m.day)
	}
	return notes
}

// eight writes eight facts, from a column on.
func eight(f *engine.Facts, from int, a, b, c, d, e, g, h, i uint8) {
	binary.LittleEndian.PutUint64(f[from:from+8], uint64(a)|uint64(b)<<8|uint64(c)<<16|uint64(d)<<24|
		uint64(e)<<32|uint64(g)<<40|uint64(h)<<48|uint64(i)<<56)
}

// orNone reads a fact that is left out as none where our records were searched.
func orNone[T ~uint8](v, none T, nothing bool) T {
	if v == 0 && nothing {
		return none
	}
	return v
}

// leftOut reports whether nothing is said of a consent: a status of which anything is said
// is on file, and not told in full.
func leftOut(s *consent.Status) bool {
	return s.State == 0 && s.Open|s.Broken == 0 && s.Channels == 0 && s.GivenAt.IsZero() &&
		s.Until.IsZero() && s.WithdrawnAt.IsZero() &&
		s.Slot.From.IsZero() && s.Slot.Until.IsZero() &&
		len(s.Use.Principal)+len(s.Use.Caller)+len(s.Use.Object) == 0
}

// audience is as what the person is called: what decides is the purpose of the
// call, not the line. C. conso., article liminaire (reading). Nobody offers a company
// something for its private life: whoever answers its line is then a consumer. What is
// offered to a line of work, and not told, leaves both open.
func audience(a rgpd.Audience, o Offer) rgpd.Audience {
	switch {
	case a != rgpd.Professional && a != rgpd.LegalPerson:
	case o == OfferForPrivateLife:
		return rgpd.Consumer
	case o != OfferForWork:
		return 0
	}
	return a
}

// consent re-checks the status for this use, and what follows from its dates; young says
// that it is valid and certainly given within three years.
func (y *Policy) consent(
	p *Prospect, ch rgpd.Channel, at time.Time, notes *engine.Notes,
) (state consent.State, slot AgreedSlot, recency Recency, young bool) {
	s, c := &p.Consent, &p.Campaign
	state, broken, open := s.At(&consent.Use{Principal: c.Principal, Caller: c.Caller, Object: c.Object}, ch, at)
	if broken|open != 0 {
		addCriteria(notes, broken, open)
	}
	slot = SlotNotAgreed
	switch {
	case s.Slot.From.IsZero():
		if state == 0 && s.State == 0 {
			slot = 0
		}
	case !s.Slot.Holds(at):
	case state == consent.Valid:
		slot = SlotAgreed
	case state == 0:
		slot = 0
	}
	recency = OverThirtyDays // a consent that does not count is none
	switch {
	case state == 0:
		recency = 0
	case state == consent.Valid: // its day is known
		age := at.Unix() - s.GivenAt.Unix()
		if age <= int64(recent/time.Second) {
			recency = WithinThirtyDays
		}
		young = age < 3*365*24*3600
	}
	return state, slot, recency, young
}

// toldByConsent is what a person was told who consented validly, where nobody says: a
// valid consent is an informed one (RGPD, art. 4(11)). It is kept out of line: rare, it
// would make every decision's code longer.
//
//go:noinline
func (y *Policy) toldByConsent(c *Campaign, notes *engine.Notes) Information {
	if y.presumes && (c.Purpose == Sale || c.Purpose == CollectData) {
		notes.Add(noteToldByConsent)
		return ToldAndFree
	}
	return 0
}

// recent is how long a consent is of these thirty days.
const recent = 30 * 24 * time.Hour

const refusalPause = 60 // full calendar days, D. 223-9 of 2023

// sixtyDays says whether the pause after a refusal runs.
func sixtyDays(p *Prospect, stop rgpd.Stop, places rgpd.Territories, m *moment) Pause {
	if stop == 0 || !dated(p.StoppedAt) {
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
	var notes engine.Notes
	return standard.places(&p, &notes)
}

// places are the territories where the person may be: as stated, else read from
// the postcode, else presumed from the number.
func (y *Policy) places(p *Prospect, notes *engine.Notes) rgpd.Territories {
	if p.Places != 0 {
		return known(p.Places)
	}
	return y.presumed(p, notes)
}

// known is the set, or none if a member of it is no territory: the person may then be
// anywhere.
func known(s rgpd.Territories) rgpd.Territories {
	if s&^(anywhere|abroad) != 0 {
		return 0
	}
	return s
}

// presumed are the places where none is stated.
func (y *Policy) presumed(p *Prospect, notes *engine.Notes) rgpd.Territories {
	if p.Postcode != "" {
		return number.TerritoriesOfPostcode(p.Postcode)
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
	mainland = rgpd.TerritoriesOf(rgpd.Mainland)
	abroad   = rgpd.TerritoriesOf(rgpd.Abroad)
	// New Caledonia, Wallis-et-Futuna and French Polynesia have a consumer law partly of
	// their own: that the Code de la consommation reaches them is an open point.
	openReach = rgpd.TerritoriesOf(rgpd.NewCaledonia, rgpd.WallisFutuna, rgpd.Tahiti, rgpd.Marquesas, rgpd.Gambier)
)

func (y *Policy) place(s rgpd.Territories, notes *engine.Notes) Place {
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

// A clock gathers what depends on day and hour where the person is: closed in one
// of the places is closed. Abroad the hours are not ours to tell; nowhere known,
// they are unknown.
type clock struct {
	day                 Day
	hour                Hour
	houseHour           HouseHour
	capped, houseCapped bool
}

// caps says which caps are reached.
func (k *clock) caps() (Frequency, HouseCapState) {
	frequency, house := UnderCap, UnderHouseCap
	if k.capped {
		frequency = CapReached
	}
	if k.houseCapped {
		house = HouseCapReached
	}
	return frequency, house
}

// set shows one place.
func (k *clock) set(y *Policy, a *Attempts, t rgpd.Territory, today rgpd.Date, since time.Duration) {
	k.day, k.hour, k.houseHour = dayOf(today), hourOf(since), InsideHouseHours
	if y.hours != nil && !y.hours.open(today, since) {
		k.houseHour = OutsideHouseHours
	}
	if len(a.held()) >= y.cap {
		k.tally(y, a, t, today)
	}
}

// show adds a place.
func (k *clock) show(y *Policy, a *Attempts, t rgpd.Territory, today rgpd.Date, since time.Duration) {
	was := *k
	k.set(y, a, t, today, since)
	k.day, k.hour, k.houseHour = max(k.day, was.day), max(k.hour, was.hour), max(k.houseHour, was.houseHour)
}

// tally adds the attempts as a place counts their days. No cap is above the law's.
func (k *clock) tally(y *Policy, a *Attempts, t rgpd.Territory, today rgpd.Date) {
	k.capped = k.capped || a.reached(attemptCap, t, today)
	k.houseCapped = k.houseCapped || y.cap != attemptCap && a.reached(y.cap, t, today)
}

// clocks gathers what the clocks of several places show, or of none that is known.
func (y *Policy) clocks(k *clock, p *Prospect, places rgpd.Territories, m *moment) {
	if french := places &^ abroad; french != 0 {
		k.day, k.hour, k.houseHour = WorkingDay, CallingHour, InsideHouseHours
		for t := range french.All {
			today, since := m.local(t)
			k.show(y, &p.Attempts, t, today, since)
		}
		return
	}
	if len(p.Attempts.held()) >= y.cap {
		for t := range anywhere.All {
			today, _ := m.local(t)
			k.tally(y, &p.Attempts, t, today)
		}
	}
}

func dayOf(d rgpd.Date) Day {
	switch {
	case !calendar.IsClosed(int32(d)):
		return WorkingDay
	case calendar.IsNational(int32(d)):
		return HolidayDay
	}
	return WeekendDay
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

// registered is what the Bloctel check is worth: a month at most.
func registered(b Bloctel, checked, today rgpd.Date) Register {
	switch {
	case b == 0 || b == NotOnBloctel && checked == 0 || b > BloctelNeverChecked:
		return 0
	case b == OnBloctel:
		return RegisterListed
	case b == BloctelNeverChecked || checked > today || today-checked > 27 && today > monthAfter(checked):
		return RegisterStale
	}
	return RegisterClear
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
