package calendar

import "time"

// A Clock is the legal time of a place: an offset from UTC, and a rule for
// summer time. The rules are those in force since 1996 (Union) and 2007
// (North America); the zone database agrees with them from 2018 to 2037, which
// a test checks hour by hour.
type Clock struct {
	Offset int32 // seconds east of UTC, in winter
	Summer Summer
}

// Summer says when a place adds an hour.
type Summer uint8

const (
	NoSummer Summer = iota
	// UnionSummer: from the last Sunday of March to the last Sunday of October,
	// at 01:00 UTC. Directive 2000/84/EC.
	UnionSummer
	// AmericanSummer: from the second Sunday of March to the first Sunday of
	// November, at 02:00 by the clock of the place. Saint-Pierre-et-Miquelon.
	AmericanSummer
)

// farthest is the last instant whose day an int32 holds by every clock.
const farthest = (1<<31 - 2) * secondsPerDay

// Local returns the civil day and the second of the day that the clock shows at
// an instant, given in seconds since 1970-01-01 UTC. An instant so far off that no Date
// holds its day is taken for the last that has one.
func (c Clock) Local(unix int64) (day, second int32) {
	unix = min(max(unix, -farthest), farthest)
	unix += int64(c.At(unix))
	if unix >= 0 {
		d := uint64(unix) / secondsPerDay
		return int32(d), int32(uint64(unix) - d*secondsPerDay)
	}
	d := floorDiv(unix, secondsPerDay)
	return int32(d), int32(unix - d*secondsPerDay)
}

// paris is the clock of the mainland.
var paris = Clock{3600, UnionSummer}

// Paris is Local of the clock of the mainland: asked most, and told in one step.
func Paris(unix int64) (day, second int32) {
	if d := uint64(unix-3600) / secondsPerDay; d < uint64(len(unionDays))*64 {
		s := int32(uint64(unix-3600)-d*secondsPerDay) + 2*3600 + int32(unionDays[d>>6]>>(d&63)&1)*3600
		if s >= secondsPerDay {
			return int32(d) + 1, s - secondsPerDay
		}
		return int32(d), s
	}
	return paris.Local(unix)
}

// At returns the offset from UTC in force at an instant, in seconds.
func (c Clock) At(unix int64) int32 {
	switch c.Summer {
	case NoSummer:
		return c.Offset
	case UnionSummer:
		// Both changes come at 01:00 UTC, so that days counted from there have
		// one offset each.
		if day := uint64(unix-3600) / secondsPerDay; day < uint64(len(unionDays))*64 {
			return c.Offset + int32(unionDays[day>>6]>>(day&63)&1)*3600
		}
	}
	return c.slow(unix)
}

// slow is At worked out from the rule of the year.
func (c Clock) slow(unix int64) int32 {
	// An average year is long enough to be sure of March to November.
	year := firstYear + int(floorDiv(unix, 31_556_952))
	var from, to int64
	if i := year - firstYear; uint(i) < uint(len(summers)) {
		from, to = summers[i].of(c.Summer)
	} else {
		s := summerOf(year)
		from, to = s.of(c.Summer)
	}
	if c.Summer == AmericanSummer {
		// The instants are kept for a clock at UTC; summer ends on the clock
		// that is an hour ahead.
		from -= int64(c.Offset)
		to -= int64(c.Offset) + 3600
	}
	if unix >= from && unix < to {
		return c.Offset + 3600
	}
	return c.Offset
}

// Instant returns the instant at which the clock first shows a second of a day,
// or, where summer time skips it, the instant of the change.
func (c Clock) Instant(day, second int32) int64 {
	local := int64(day)*secondsPerDay + int64(second)
	early := local - int64(c.Offset) - 3600 // what it is if summer time holds
	if c.Summer != NoSummer && c.At(early) != c.Offset {
		return early
	}
	late := local - int64(c.Offset)
	if c.Summer != NoSummer && c.At(late) != c.Offset {
		// The second does not exist: the clock jumped over it.
		for c.At(late-1) != c.Offset {
			late--
		}
	}
	return late
}

// summer holds the instants of change of a year: the Union's as they are, the
// American ones as the clock of the place reads.
type summer struct{ unionFrom, unionTo, americanFrom, americanTo int64 }

func (s *summer) of(k Summer) (from, to int64) {
	if k == UnionSummer {
		return s.unionFrom, s.unionTo
	}
	return s.americanFrom, s.americanTo
}

func summerOf(year int) summer {
	return summer{
		unionFrom:    int64(lastSunday(year, time.March))*secondsPerDay + 3600,
		unionTo:      int64(lastSunday(year, time.October))*secondsPerDay + 3600,
		americanFrom: int64(sundayFrom(Day(year, time.March, 8)))*secondsPerDay + 2*3600,
		americanTo:   int64(sundayFrom(Day(year, time.November, 1)))*secondsPerDay + 2*3600,
	}
}

var summers = func() (t [lastYear - firstYear + 1]summer) {
	for i := range t {
		t[i] = summerOf(firstYear + i)
	}
	return t
}()

// unionDays is one bit for each day that starts at 01:00 UTC: summer time in the
// Union.
var unionDays = func() (bits [(lastYear - firstYear + 1) * 366 / 64]uint64) {
	for y := firstYear; y <= lastYear; y++ {
		end := lastSunday(y, time.October)
		for d := lastSunday(y, time.March); d < end; d++ {
			bits[d>>6] |= 1 << (d & 63)
		}
	}
	return bits
}()

// sundayFrom is the first Sunday on or after a day.
func sundayFrom(day int32) int32 { return day + int32((7-Weekday(day))%7) }

func lastSunday(year int, month time.Month) int32 { return sundayFrom(Day(year, month+1, 1)) - 7 }
