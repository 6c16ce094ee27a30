package rgpd

import (
	"database/sql/driver"
	"fmt"
	"strconv"
	"time"

	"github.com/rgpd-go/rgpd/internal/calendar"
	"github.com/rgpd-go/rgpd/internal/french"
	"github.com/rgpd-go/rgpd/internal/input"
	"github.com/rgpd-go/rgpd/internal/stored"
)

// A Date is a civil day, without hour or zone: the day a text comes into force,
// or a consent was given. The zero Date is no date; as a bound of a period it
// leaves that side open.
//
// Dates compare with < and ==, and d+1 is the day after d. The day 1970-01-01
// shares the value of "no date"; the library has no use for it.
type Date int32

// NewDate returns the date of a year, month and day. A day out of range rolls
// over, as with [time.Date].
func NewDate(year int, month time.Month, day int) Date {
	return Date(calendar.Day(year, month, day))
}

// ParseDate reads a date written 2026-08-11.
func ParseDate(s string) (Date, error) {
	at, err := time.Parse(time.DateOnly, s)
	if err != nil {
		remedy := "not a day written year-month-day, such as 2026-08-11"
		return 0, &InputError{Path: "date", Shape: input.Shape(s), Remedy: remedy}
	}
	return NewDate(at.Date()), nil
}

// DateOf returns the day that a clock shows at an instant, in the zone that the
// instant carries.
func DateOf(at time.Time) Date { return NewDate(at.Date()) }

// ParisDay returns the day in Paris at an instant, whatever zone the instant
// carries. A law enters into force, and leaves it, at midnight in Paris.
func ParisDay(at time.Time) Date {
	day, _ := mainlandClock.Local(at.Unix())
	return Date(day)
}

// Civil returns the year, month and day.
func (d Date) Civil() (year int, month time.Month, day int) { return calendar.Civil(int32(d)) }

// Weekday returns the weekday.
func (d Date) Weekday() time.Weekday { return calendar.Weekday(int32(d)) }

// AddMonths returns the day that bears the same number n months later, or the last
// day of that month if it has no such number: 31 January and one month is 28 or 29
// February, and never March. So a period ends sooner and not later. Regulation 1182/71,
// art. 3(2)(c). The period of a text that counts otherwise stands with that text.
func (d Date) AddMonths(n int) Date { return Date(calendar.AddMonths(int32(d), n)) }

// AddYears is [Date.AddMonths] of twelve times as many: 29 February becomes 28
// February where the year has none.
func (d Date) AddYears(n int) Date { return d.AddMonths(12 * n) }

// String writes the date as 2026-08-11, and no date as the empty string.
func (d Date) String() string {
	if d == 0 {
		return ""
	}
	y, m, day := d.Civil()
	return fmt.Sprintf("%04d-%02d-%02d", y, int(m), day)
}

// Text writes the date for a reader: "1er août 2026", "1 August 2026". No date is the
// empty text.
func (d Date) Text() Text {
	if d == 0 {
		return Text{}
	}
	y, m, day := d.Civil()
	return Text{FR: french.Day(y, m, day), EN: strconv.Itoa(day) + " " + m.String() + " " + strconv.Itoa(y)}
}

// MarshalText writes the date as [Date.String] does.
func (d Date) MarshalText() ([]byte, error) { return []byte(d.String()), nil }

// UnmarshalText reads what [Date.MarshalText] writes.
func (d *Date) UnmarshalText(b []byte) error {
	if len(b) == 0 {
		*d = 0
		return nil
	}
	got, err := ParseDate(string(b))
	if err == nil {
		*d = got
	}
	return err
}

// Value stores the date as text, which fits a column of text and one of days; no date
// as NULL. It is a driver.Valuer.
func (d Date) Value() (driver.Value, error) { return stored.Text(d.MarshalText()) }

// Scan reads what Value stores, and what a driver gives of a column of days, midnight in
// UTC. A column of numbers or of instants is an error, and leaves no date.
func (d *Date) Scan(from any) error {
	if at, ok := from.(time.Time); ok {
		*d = 0
		day := DateOf(at)
		_, offset := at.Zone()
		if offset != 0 || at.Unix() != int64(day)*86400 || at.Nanosecond() != 0 || day == 0 || at.IsZero() {
			return &InputError{Path: "date", Remedy: "an instant, or no day; keep it as text, or in a column of days"}
		}
		*d = day
		return nil
	}
	return stored.Scan("date", d, from)
}

// GobEncode writes what MarshalText does.
func (d Date) GobEncode() ([]byte, error) { return d.MarshalText() }

// GobDecode reads what GobEncode writes.
func (d *Date) GobDecode(b []byte) error { return stored.Gob(d, b) }
