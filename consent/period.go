package consent

import (
	"strconv"

	"github.com/rgpd-go/rgpd"
)

// A Period is for how long a request said that the consent would hold, in civil
// years, months and days: a year is Period{Years: 1}. The zero Period is none. In
// JSON it is written as ISO 8601 has it: "P1Y", "P6M", "P30D".
//
//enums:kept period
type Period struct {
	Years, Months, Days uint16
}

// String writes the period as ISO 8601 has it, and none as the empty string.
func (p Period) String() string {
	if p == (Period{}) {
		return ""
	}
	out := []byte{'P'}
	for _, part := range [...]struct {
		n    uint16
		unit byte
	}{{p.Years, 'Y'}, {p.Months, 'M'}, {p.Days, 'D'}} {
		if part.n != 0 {
			out = append(strconv.AppendUint(out, uint64(part.n), 10), part.unit)
		}
	}
	return string(out)
}

// ParsePeriod reads "P1Y", "P1Y6M", "P12M", "P30D".
func ParsePeriod(s string) (Period, error) {
	wrong := func() (Period, error) {
		return Period{}, unread("period", s, "no ISO 8601 period of years, months or days, such as P1Y or P6M")
	}
	if len(s) < 3 || s[0] != 'P' {
		return wrong()
	}
	var p Period
	for rest, last := s[1:], byte(0); rest != ""; {
		i := 0
		for i < len(rest) && rest[i] >= '0' && rest[i] <= '9' {
			i++
		}
		if i == 0 || i > 4 || i == len(rest) {
			return wrong()
		}
		n, _ := strconv.ParseUint(rest[:i], 10, 16) // four digits at most
		unit := rest[i]
		switch {
		case unit == 'Y' && last == 0:
			p.Years = uint16(n)
		case unit == 'M' && (last == 0 || last == 'Y'):
			p.Months = uint16(n)
		case unit == 'D' && last != 'D':
			p.Days = uint16(n)
		default:
			return wrong()
		}
		last, rest = unit, rest[i+1:]
	}
	if p == (Period{}) {
		return Period{}, unread("period", s, "a period of no length; leave it out if none was stated")
	}
	return p, nil
}

// MarshalText writes what [Period.String] does.
func (p Period) MarshalText() ([]byte, error) { return []byte(p.String()), nil }

// UnmarshalText reads what [ParsePeriod] does, and the empty string as none.
func (p *Period) UnmarshalText(b []byte) error {
	if len(b) == 0 {
		*p = Period{}
		return nil
	}
	got, err := ParsePeriod(string(b))
	if err == nil {
		*p = got
	}
	return err
}

// After returns the day on which a period that starts on a day is over: the
// first one outside it. Years and months are counted at once, as
// [rgpd.Date.AddMonths] does, and the days after them.
func (p Period) After(day rgpd.Date) rgpd.Date {
	return day.AddMonths(12*int(p.Years)+int(p.Months)) + rgpd.Date(p.Days)
}

// yearAfter is the first day on which a consent to telephone calls that was
// collected on a day no longer holds. C. conso., art. R. 223-1, I, 3°, says "one
// year"; whether that is the anniversary or 365 days no text says. The earlier is
// taken: they differ when a 29 February lies between.
func yearAfter(day rgpd.Date) rgpd.Date { return min(day.AddYears(1), day+365) }
