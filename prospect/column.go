package prospect

import "github.com/rgpd-go/rgpd/internal/enum"

// What the rows read is in part worked out from the facts: as what a person is
// called, what the clock shows where they are, whether a request still stands.
// These are the values of those columns; a house rule may use them in its [When].

// A Place says whether the person is called in France. Zero is unknown.
type Place uint8

const (
	// InFrance: in a territory that the Code de la consommation reaches, or is
	// presumed to.
	InFrance Place = iota + 1
	// OutsideFrance: abroad.
	OutsideFrance
)

var placeNames = enum.Names{"france", "abroad"}

func (p Place) String() string                { return enum.String(placeNames, p) }
func (p Place) MarshalText() ([]byte, error)  { return enum.Marshal("place", placeNames, p) }
func (p *Place) UnmarshalText(b []byte) error { return enum.Unmarshal("place", placeNames, p, b) }

// A Day is what day it is where the person is. Zero is unknown.
type Day uint8

const (
	// WorkingDay: Monday to Friday, and no holiday.
	WorkingDay Day = iota + 1
	// WeekendDay: Saturday or Sunday.
	WeekendDay
	// HolidayDay: one of the eleven days of C. trav., art. L. 3133-1.
	HolidayDay
)

var dayNames = enum.Names{"working", "weekend", "holiday"}

func (d Day) String() string                { return enum.String(dayNames, d) }
func (d Day) MarshalText() ([]byte, error)  { return enum.Marshal("day", dayNames, d) }
func (d *Day) UnmarshalText(b []byte) error { return enum.Unmarshal("day", dayNames, d, b) }

// An Hour is what hour it is where the person is. Zero is unknown.
type Hour uint8

const (
	// CallingHour: from 10:00 to 13:00 or from 14:00 to 20:00, ends excluded.
	CallingHour Hour = iota + 1
	// OtherHour: any other.
	OtherHour
)

var hourNames = enum.Names{"calling", "other"}

func (h Hour) String() string                { return enum.String(hourNames, h) }
func (h Hour) MarshalText() ([]byte, error)  { return enum.Marshal("hour", hourNames, h) }
func (h *Hour) UnmarshalText(b []byte) error { return enum.Unmarshal("hour", hourNames, h, b) }

// An AgreedSlot says whether the person agreed to this precise date and hour. Zero is unknown.
type AgreedSlot uint8

const (
	// SlotNotAgreed: they did not.
	SlotNotAgreed AgreedSlot = iota + 1
	// SlotAgreed: they did, within a valid consent.
	SlotAgreed
)

var agreedSlotNames = enum.Names{"none", "agreed"}

func (a AgreedSlot) String() string               { return enum.String(agreedSlotNames, a) }
func (a AgreedSlot) MarshalText() ([]byte, error) { return enum.Marshal("slot", agreedSlotNames, a) }
func (a *AgreedSlot) UnmarshalText(b []byte) error {
	return enum.Unmarshal("slot", agreedSlotNames, a, b)
}

// A Frequency compares the attempts of the last thirty days with the cap of four. Zero is unknown.
type Frequency uint8

const (
	// UnderCap: three at most.
	UnderCap Frequency = iota + 1
	// CapReached: four or more.
	CapReached
)

var frequencyNames = enum.Names{"under", "reached"}

func (f Frequency) String() string               { return enum.String(frequencyNames, f) }
func (f Frequency) MarshalText() ([]byte, error) { return enum.Marshal("frequency", frequencyNames, f) }
func (f *Frequency) UnmarshalText(b []byte) error {
	return enum.Unmarshal("frequency", frequencyNames, f, b)
}

// A Request is what a call-back request is worth now. Zero is unknown.
type Request uint8

const (
	// NoRequest: none was made.
	NoRequest Request = iota + 1
	// RequestPrompt: asked of the principal, for this object, provable, and less than
	// 48 hours old.
	RequestPrompt
	// RequestStanding: the same, within five working days (jours ouvrables).
	RequestStanding
	// RequestLapsed: the same, older.
	RequestLapsed
	// RequestUnfit: asked of somebody else, left on a simulator, for another object,
	// or not provable; or the contact is a machine's or a message, and what was asked
	// for is a call by a person.
	RequestUnfit
)

var requestNames = enum.Names{"none", "prompt", "standing", "lapsed", "unfit"}

func (r Request) String() string                { return enum.String(requestNames, r) }
func (r Request) MarshalText() ([]byte, error)  { return enum.Marshal("request", requestNames, r) }
func (r *Request) UnmarshalText(b []byte) error { return enum.Unmarshal("request", requestNames, r, b) }

// A Pause is the sixty days that followed a refusal, until 2026-08-10. Zero is unknown.
type Pause uint8

const (
	// PauseOver: over, or no refusal on file.
	PauseOver Pause = iota + 1
	// PauseRunning: running.
	PauseRunning
)

var pauseNames = enum.Names{"over", "running"}

func (p Pause) String() string                { return enum.String(pauseNames, p) }
func (p Pause) MarshalText() ([]byte, error)  { return enum.Marshal("pause", pauseNames, p) }
func (p *Pause) UnmarshalText(b []byte) error { return enum.Unmarshal("pause", pauseNames, p, b) }

// A Register is what the Bloctel check is worth now. Zero is unknown.
type Register uint8

const (
	// RegisterClear: not listed, checked within a month.
	RegisterClear Register = iota + 1
	// RegisterListed: listed.
	RegisterListed
	// RegisterStale: never checked, or more than a month ago.
	RegisterStale
)

var registerNames = enum.Names{"clear", "listed", "stale"}

func (r Register) String() string               { return enum.String(registerNames, r) }
func (r Register) MarshalText() ([]byte, error) { return enum.Marshal("register", registerNames, r) }
func (r *Register) UnmarshalText(b []byte) error {
	return enum.Unmarshal("register", registerNames, r, b)
}

// A Recency is the age of a consent against the thirty days of the insurance rule
// of 2022 to 2026. Zero is unknown.
type Recency uint8

const (
	// WithinThirtyDays: thirty days old at most.
	WithinThirtyDays Recency = iota + 1
	// OverThirtyDays: older, or no consent.
	OverThirtyDays
)

var recencyNames = enum.Names{"within-30-days", "over-30-days"}

func (r Recency) String() string                { return enum.String(recencyNames, r) }
func (r Recency) MarshalText() ([]byte, error)  { return enum.Marshal("recency", recencyNames, r) }
func (r *Recency) UnmarshalText(b []byte) error { return enum.Unmarshal("recency", recencyNames, r, b) }
