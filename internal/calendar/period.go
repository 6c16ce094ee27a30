package calendar

import "time"

// AddMonths returns the day that bears the same number n months later, or the
// last day of that month if it has no such number. It never runs over into the
// month after, as [time.Time.AddDate] does.
func AddMonths(day int32, n int) int32 {
	y, m, d := Civil(day)
	last := Day(y, m+1+time.Month(n), 0)
	if same := Day(y, m+time.Month(n), d); same < last {
		return same
	}
	return last
}

// AddHours counts a period of n hours from an event, given in seconds since
// 1970-01-01 UTC, in the two ways that are defended. strict is n hours elapsed.
// full leaves out the clock hour of the event, and so ends up to an hour later:
// Regulation 1182/71, art. 3(1) and 3(2)(a). Hours are elapsed hours: a change
// of clock moves the hand, not the period, and no holiday moves either.
func (c Clock) AddHours(event int64, n int) (strict, full int64) {
	_, second := c.Local(event)
	next := event - int64(second%3600) + 3600
	return event + int64(n)*3600, next + int64(n)*3600
}
