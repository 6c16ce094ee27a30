package register

import (
	"errors"
	"strconv"

	"github.com/rgpd-go/rgpd"
)

// A Period is a length of time as ISO 8601 writes it, in civil years, months and
// days: "P3Y", "P6M", "P30D". "P0D" is at once. Empty is unknown.
type Period string

var errPeriod = errors.New(
	"not a period of ISO 8601 in years, months and days; write P3Y, P6M or P30D, and P0D for at once",
)

// parts reads a period.
func (p Period) parts() (years, months, days int, err error) {
	if len(p) < 3 || len(p) > 16 || p[0] != 'P' {
		return 0, 0, 0, errPeriod
	}
	order := "YMD"
	for rest := string(p[1:]); rest != ""; {
		i := 0
		for i < len(rest) && rest[i] >= '0' && rest[i] <= '9' {
			i++
		}
		if i == 0 || i > 4 || i == len(rest) {
			return 0, 0, 0, errPeriod
		}
		n, _ := strconv.Atoi(rest[:i]) // four digits at most
		k := 0
		for k < len(order) && order[k] != rest[i] {
			k++
		}
		if k == len(order) {
			return 0, 0, 0, errPeriod
		}
		switch order[k] {
		case 'Y':
			years = n
		case 'M':
			months = n
		default:
			days = n
		}
		order, rest = order[k+1:], rest[i+1:]
	}
	return years, months, days, nil
}

// After returns the first day outside a period that starts on a day: years and months
// at once, as [rgpd.Date.AddMonths] counts them, then the days. A malformed or unknown
// period returns no date.
func (p Period) After(day rgpd.Date) rgpd.Date {
	years, months, days, err := p.parts()
	if err != nil || day == 0 {
		return 0
	}
	return day.AddMonths(12*years+months) + rgpd.Date(days)
}

// longer reports whether a period is longer than another, both of them sound.
// Both start on a 1 March, so that a year is twelve months and 365 days.
func (p Period) longer(than Period) bool {
	from := rgpd.NewDate(2025, 3, 1)
	a, b := p.After(from), than.After(from)
	return a != 0 && b != 0 && a > b
}

// Text returns the period for a reader: "3 ans", "6 months". A malformed one is
// returned as it is written.
func (p Period) Text() rgpd.Text {
	years, months, days, err := p.parts()
	if err != nil {
		return rgpd.Text{FR: string(p), EN: string(p)}
	}
	if years+months+days == 0 {
		return rgpd.Text{FR: "aussitôt", EN: "at once"}
	}
	var t rgpd.Text
	add := func(n int, oneFR, manyFR, oneEN, manyEN string) {
		if n == 0 {
			return
		}
		fr, en := manyFR, manyEN
		if n == 1 {
			fr, en = oneFR, oneEN
		}
		if t.FR != "" {
			t.FR, t.EN = t.FR+" ", t.EN+" "
		}
		t.FR += strconv.Itoa(n) + " " + fr
		t.EN += strconv.Itoa(n) + " " + en
	}
	add(years, "an", "ans", "year", "years")
	add(months, "mois", "mois", "month", "months")
	add(days, "jour", "jours", "day", "days")
	return t
}
