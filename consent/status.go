package consent

import (
	"database/sql/driver"
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
	"github.com/rgpd-go/rgpd/internal/names"
	"github.com/rgpd-go/rgpd/internal/stored"
)

// A State is what a consent is worth for a use. Zero is unknown.
//
//enums:field consent
type State uint8

const (
	// None: our records were searched and hold no consent, and no withdrawal.
	None State = iota + 1 // none
	// Flawed: a consent is on file and does not count for the use: a criterion
	// is broken, or it was given for another use.
	Flawed // flawed
	// Lapsed: the consent was good, and its time is over.
	Lapsed // lapsed
	// Withdrawn: the person took it back, whatever else fails.
	Withdrawn // withdrawn
	// Valid: all criteria hold.
	Valid // valid
)

// A Use is what a consent is wanted for: who prospects, who calls, for what. An
// empty field is unknown, and covers nothing.
type Use struct {
	// Principal is the professional in whose name the person is contacted.
	Principal string `json:"principal,omitempty"`
	// Caller is who places the call: a call centre, or the principal by its own
	// name.
	Caller string `json:"caller,omitempty"`
	// Object is the kind of goods or services offered.
	Object string `json:"object,omitempty"`
}

// A Status is an assessed consent, small enough to travel with a prospect into a
// dialler: what it is worth, for which use and which channels, until when, and
// what it lacks. It is made by [Assessment.Status]; a house that keeps its own
// assessments may fill it by hand, and answers for them. The zero Status is unknown.
type Status struct {
	State State `json:"state,omitzero"`
	Use   Use   `json:"use,omitzero"`
	// Channels the person agreed to, one by one.
	Channels rgpd.Channels `json:"channels,omitzero"`
	// GivenAt is when the consent was collected. Zero is unknown.
	GivenAt time.Time `json:"given_at,omitzero"`
	// Until is the first instant at which the consent no longer holds. Zero: it
	// has no end of its own. A consent to telephone calls ends after a year all the
	// same, since 2026-08-11.
	Until time.Time `json:"until,omitzero"`
	// Slot is the one precise date and hour to which the person agreed besides,
	// outside the hours of the law, and which the proof of the consent shows: C. conso.,
	// art. L. 223-1, al. 6. Zero: none.
	Slot Slot `json:"slot,omitzero"`
	// WithdrawnAt is when the person last took it back: the end of the day in Paris, where the
	// day alone is known, which then binds from its start. A call that they ask for later may
	// be made; without a day none may. It withdraws from then on, and not before, whatever State
	// says (RGPD, art. 7(3)); a State of Withdrawn is withdrawn whatever the day. Keep it in a
	// column that has a zone: one without reads the hours of Paris as those of UTC, and the
	// withdrawal binds one or two hours late. Zero: not withdrawn, or on a day that is not known.
	WithdrawnAt time.Time `json:"withdrawn_at,omitzero"`
	// Broken are the criteria that fail, and Open those that the record does
	// not settle.
	Broken Criteria `json:"broken,omitzero"`
	Open   Criteria `json:"open,omitzero"`
}

// Value stores the status as its JSON. It is a driver.Valuer.
func (s Status) Value() (driver.Value, error) { return stored.JSON(s) }

// Scan reads what Value stores; NULL is unknown. Beside an error s is unknown.
func (s *Status) Scan(from any) error { return stored.ScanJSON("consent", s, from) }

// A Slot is an agreed time of call, [From, Until). C. conso., art. L. 223-1, al.
// 6, lifts days and hours for consent to "a precise date and hour": a slot
// longer than an hour is not one, and opens nothing (strict reading).
type Slot struct {
	From  time.Time `json:"from,omitzero"`
	Until time.Time `json:"until,omitzero"`
}

// Holds reports whether the slot is a precise one and at lies in it.
func (s Slot) Holds(at time.Time) bool {
	return !s.From.IsZero() && s.Until.Sub(s.From) <= time.Hour && !at.Before(s.From) && at.Before(s.Until)
}

// At re-checks the status at the moment of a call: is it for this use and this
// channel, was it given before that instant, is its time over. It returns the state and the
// criteria that are broken and open for the use. It allocates nothing.
func (s *Status) At(use *Use, ch rgpd.Channel, at time.Time) (state State, broken, open Criteria) {
	// Nothing to find fault with is the common case, and whole seconds settle it. In
	// UTC an instant has no monotonic reading, by which package time would compare.
	if s.State == Valid && s.Broken|s.Open == 0 && s.WithdrawnAt == (time.Time{}) &&
		ch-1 < rgpd.Email && s.Channels>>ch&1 == 1 && at == at.UTC() {
		now, given := seconds(at), seconds(s.GivenAt)
		if given < now && uint64(now-given) < youngest && s.GivenAt.Unix() > 0 &&
			(now < seconds(s.Until) || s.Until.IsZero()) &&
			use.Principal != "" && use.Caller != "" && use.Object != "" &&
			s.Use.Principal == use.Principal && s.Use.Caller == use.Caller && s.Use.Object == use.Object {
			return Valid, 0, 0
		}
	}
	return s.review(use, ch, at)
}

// seconds counts from year 1, as package time does: as Unix does, the end of time
// would come before its start.
func seconds(t time.Time) int64 { return t.Unix() + 62_135_596_800 }

// review is At, criterion by criterion.
func (s *Status) review(use *Use, ch rgpd.Channel, at time.Time) (state State, broken, open Criteria) {
	broken, open = s.Broken, s.Open
	if !s.WithdrawnAt.IsZero() && !at.Before(withdrawnFrom(s.WithdrawnAt)) {
		return Withdrawn, broken, open
	}
	switch s.State {
	case None, Withdrawn:
		return s.State, broken, open
	case Flawed, Lapsed, Valid:
	default:
		return 0, broken, open // unknown, or a number that is no state
	}
	if s.Use != *use || use.Principal == "" || use.Caller == "" || use.Object == "" {
		broken, open = s.Use.compare(use, broken, open)
	}
	switch {
	case ch == 0 || ch > rgpd.Email || s.Channels == 0:
		open.Add(NamesChannel)
	case !s.Channels.Has(ch):
		broken.Add(NamesChannel)
	}
	switch {
	case s.GivenAt.Unix() <= 0: // a zero date of another system is none: year 1, 1899, 1970
		open.Add(GivenBefore)
	case !at.After(s.GivenAt): // prior: C. conso., art. L. 223-1
		broken.Add(GivenBefore)
	}
	switch {
	case broken != 0 || s.State == Flawed:
		return Flawed, broken, open
	case s.State == Lapsed || !s.Until.IsZero() && !at.Before(s.Until) || s.yearOver(ch, at):
		return Lapsed, broken, open
	case open != 0:
		return 0, broken, open
	}
	return Valid, broken, open
}

// withdrawnFrom is the instant from which a withdrawal binds: its own, and the first of its
// day in Paris where it is written as the last, since the day alone is then known.
func withdrawnFrom(at time.Time) time.Time {
	if day, since := rgpd.Mainland.Local(at); since >= 24*time.Hour-time.Second {
		return rgpd.Mainland.Instant(day, 0)
	}
	return at
}

// compare adds what the use wanted does not share with the one assessed, and what
// cannot be told.
func (u *Use) compare(want *Use, broken, open Criteria) (Criteria, Criteria) {
	for _, m := range [...]struct {
		had, want string
		c         Criterion
	}{
		{u.Principal, want.Principal, NamesPrincipal},
		{u.Caller, want.Caller, NamesCaller},
		{u.Object, want.Object, NamesObject},
	} {
		if m.had == "" || m.want == "" {
			open.Add(m.c)
		} else if !names.Same(m.had, m.want) {
			broken.Add(m.c)
		}
	}
	return broken, open
}

const (
	year     = 365                    // days: the earlier of the anniversary and 365 days, see yearAfter
	youngest = (year - 1) * 24 * 3600 // seconds: at that age a year may be over by the calendar of Paris
)

// yearOver reports whether a consent to telephone calls is over a year old since
// the law knows a year, whatever Until says: a status that a house filled by hand
// does not outlive it. C. conso., art. R. 223-1, I, 3°.
func (s *Status) yearOver(ch rgpd.Channel, at time.Time) bool {
	if ch != rgpd.LiveCall && ch != rgpd.AutomatedCall || s.GivenAt.IsZero() || at.Unix()-s.GivenAt.Unix() < youngest {
		return false
	}
	today := rgpd.ParisDay(at)
	return today >= law.DayOptIn && today >= rgpd.ParisDay(s.GivenAt)+year
}
