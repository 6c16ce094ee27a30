package prospect

// Facts worked out. What the rows read is in part worked out from the facts that a caller
// fills in, at an instant: as what a person is called, what the clock shows where they are,
// whether a request still stands. These are the values of those columns. No field of a
// [Prospect] takes them; a [HouseRule] may use them in its [When].

// A Place says whether the person is called in France. It is worked out from
// [Prospect.Places], the postcode and the number: no caller sets it. Zero is unknown.
type Place uint8

const (
	// InFrance: in a territory that the Code de la consommation reaches, or is
	// presumed to.
	InFrance Place = iota + 1 // france
	// OutsideFrance: abroad.
	OutsideFrance // abroad
)

// A Day is what day it is where the person is. It is worked out from the instant and
// the places: no caller sets it. Zero is unknown.
type Day uint8

const (
	// WorkingDay: Monday to Friday, and no holiday.
	WorkingDay Day = iota + 1 // working
	// WeekendDay: Saturday or Sunday.
	WeekendDay // weekend
	// HolidayDay: one of the eleven days of C. trav., art. L. 3133-1.
	HolidayDay // holiday
)

// An Hour is what hour it is where the person is. It is worked out from the instant and
// the places: no caller sets it. Zero is unknown.
type Hour uint8

const (
	// CallingHour: from 10:00 to 13:00 or from 14:00 to 20:00, ends excluded.
	CallingHour Hour = iota + 1 // calling
	// OtherHour: any other.
	OtherHour // other
)

// An AgreedSlot says whether the person agreed to this precise date and hour. It is worked
// out from the slot of [Prospect.Consent]: no caller sets it. Zero is unknown.
//
//enums:field slot
type AgreedSlot uint8

const (
	// SlotNotAgreed: they did not.
	SlotNotAgreed AgreedSlot = iota + 1 // none
	// SlotAgreed: they did, within a valid consent, whose individual proof shows the slot.
	SlotAgreed // agreed
)

// A Frequency compares the attempts of the last thirty days with the cap of four. It is
// worked out from [Prospect.Attempts]: no caller sets it. Zero is unknown.
type Frequency uint8

const (
	// UnderCap: three at most.
	UnderCap Frequency = iota + 1 // under
	// CapReached: four or more.
	CapReached // reached
)

// A Request is what a call-back request is worth now. It is worked out from
// [Prospect.CallBack]: no caller sets it. Zero is unknown.
type Request uint8

const (
	// NoRequest: none was made.
	NoRequest Request = iota + 1 // none
	// RequestPrompt: asked of the principal, for this object, provable, and less than
	// 48 hours old.
	RequestPrompt // prompt
	// RequestStanding: the same, within five working days (jours ouvrables).
	RequestStanding // standing
	// RequestLapsed: the same, older.
	RequestLapsed // lapsed
	// RequestUnfit: asked of somebody else, left on a simulator, for another object,
	// or not provable; or the contact is a machine's or a message, and what was asked
	// for is a call by a person.
	RequestUnfit // unfit
)

// A Pause is the sixty days that followed a refusal, until 2026-08-10. It is worked out from
// [Prospect.StoppedAt]: no caller sets it. Zero is unknown.
type Pause uint8

const (
	// PauseOver: over, or no refusal on file.
	PauseOver Pause = iota + 1 // over
	// PauseRunning: running.
	PauseRunning // running
)

// A Register is what the Bloctel check is worth now. It is worked out from
// [Prospect.Bloctel] and the day of the check: no caller sets it. Zero is unknown.
type Register uint8

const (
	// RegisterClear: not listed, checked within a month.
	RegisterClear Register = iota + 1 // clear
	// RegisterListed: listed.
	RegisterListed // listed
	// RegisterStale: never checked, or more than a month ago.
	RegisterStale // stale
)

// A Recency is the age of a consent against the thirty days of the insurance rule
// of 2022 to 2026. It is worked out from [Prospect.Consent]: no caller sets it. Zero is
// unknown.
type Recency uint8

const (
	// WithinThirtyDays: thirty days old at most.
	WithinThirtyDays Recency = iota + 1 // within-30-days
	// OverThirtyDays: older, or no consent.
	OverThirtyDays // over-30-days
)

// A Keeping compares the last day on which the person is known to have dealt with the
// principal with the three years of the CNIL's reference framework on commercial files. It
// is worked out from [Prospect.LastContact], [Prospect.RelationEnded], the contract, the
// day of a consent and that of a call-back request: no caller sets it. Zero is unknown.
//
//enums:field last-contact
type Keeping uint8

const (
	// WithinThreeYears: three years ago at most, a contract is running, or the number was
	// never the person's to give.
	WithinThreeYears Keeping = iota + 1 // within-3-years
	// OverThreeYears: each day that is known is further back.
	OverThreeYears // over-3-years
)

// A HouseHour compares the instant with the hours of the house, [HouseHours]. It is worked
// out from the instant and the places: no caller sets it. Zero is unknown.
//
//enums:field house-hour
type HouseHour uint8

const (
	// InsideHouseHours: within them, or there are none.
	InsideHouseHours HouseHour = iota + 1 // inside
	// OutsideHouseHours: outside them.
	OutsideHouseHours // outside
)

// A HouseCapState compares the attempts of the last thirty days with the cap of the house,
// [HouseCap]. It is worked out from [Prospect.Attempts]: no caller sets it. Zero is unknown.
//
//enums:field house-cap
type HouseCapState uint8

const (
	// UnderHouseCap: fewer, or the house has no cap.
	UnderHouseCap HouseCapState = iota + 1 // under
	// HouseCapReached: as many, or more.
	HouseCapReached // reached
)
