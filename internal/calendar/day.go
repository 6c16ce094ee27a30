// Package calendar counts days and tells the time of the French territories.
// It knows arithmetic and calendars, no rule of law: which days a text means,
// and whose clock, is for the packages that cite it.
//
// A day is a count of days since 1970-01-01 in the proleptic Gregorian
// calendar. Nothing here reads a clock, a file or a zone database.
package calendar

import "time"

// Days of the civil calendar that bound the tables below; other days are
// worked out one by one, more slowly.
const (
	firstYear = 1970
	lastYear  = 2100
)

const secondsPerDay = 24 * 60 * 60

// Day returns the day of a civil date. Days and months out of range roll over,
// as with [time.Date].
func Day(year int, month time.Month, day int) int32 {
	return int32(floorDiv(time.Date(year, month, day, 0, 0, 0, 0, time.UTC).Unix(), secondsPerDay))
}

// Civil returns the civil date of a day.
func Civil(day int32) (year int, month time.Month, d int) {
	return time.Unix(int64(day)*secondsPerDay, 0).UTC().Date()
}

// Weekday returns the weekday of a day.
func Weekday(day int32) time.Weekday {
	w := (int64(day) + 4) % 7 // 1970-01-01 was a Thursday
	if w < 0 {
		w += 7
	}
	return time.Weekday(w)
}

func floorDiv(a, b int64) int64 {
	q := a / b
	if a%b < 0 {
		q--
	}
	return q
}
