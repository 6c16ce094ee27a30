package calendar

import "time"

// Easter returns Easter Sunday of a year of the Gregorian calendar (the method
// called anonymous, or of Meeus, Jones and Butcher).
func Easter(year int) int32 {
	a, b, c := year%19, year/100, year%100
	d, e := b/4, b%4
	f := (b + 8) / 25
	g := (b - f + 1) / 3
	h := (19*a + b - d - g + 15) % 30
	i, k := c/4, c%4
	l := (32 + 2*e + 2*i - h - k) % 7
	m := (a + 11*h + 22*l) / 451
	n := h + l - 7*m + 114
	return Day(year, time.Month(n/31), n%31+1)
}

// National returns the eleven legal holidays of C. trav., art. L. 3133-1, in a
// year, in order of the article. Good Friday and 26 December (Alsace and
// Moselle, L. 3134-13) and the days of the abolition of slavery (L. 3422-2) are
// not among them.
func National(year int) [11]int32 {
	easter := Easter(year)
	return [...]int32{
		Day(year, time.January, 1),
		easter + 1, // Easter Monday
		Day(year, time.May, 1),
		Day(year, time.May, 8),
		easter + 39, // Ascension
		easter + 50, // Whit Monday
		Day(year, time.July, 14),
		Day(year, time.August, 15),
		Day(year, time.November, 1),
		Day(year, time.November, 11),
		Day(year, time.December, 25),
	}
}

// holidays is one bit a day from firstYear on: a decision asks for it ten thousand
// times a second. Its last word ends within the year after lastYear.
var holidays = func() (bits [(lastYear - firstYear + 1) * 366 / 64]uint64) {
	for y := firstYear; y <= lastYear+1; y++ {
		for _, d := range National(y) {
			if int(d>>6) < len(bits) {
				bits[d>>6] |= 1 << (d & 63)
			}
		}
	}
	return bits
}()

// IsNational reports whether a day is one of the eleven of L. 3133-1.
func IsNational(day int32) bool {
	if i := uint(uint32(day)); i < uint(len(holidays))*64 {
		return holidays[i/64]>>(i%64)&1 == 1
	}
	return isNational(day)
}

// closed is one bit a day, as holidays is: Saturdays, Sundays and the eleven.
var closed = func() (bits [len(holidays)]uint64) {
	for i := range bits {
		bits[i] = holidays[i]
		for d := range 64 {
			if w := Weekday(int32(i*64 + d)); w == time.Saturday || w == time.Sunday {
				bits[i] |= 1 << d
			}
		}
	}
	return bits
}()

// IsClosed reports whether a day is a Saturday, a Sunday or one of the eleven of L. 3133-1.
func IsClosed(day int32) bool {
	if i := uint(uint32(day)); i < uint(len(closed))*64 {
		return closed[i/64]>>(i%64)&1 == 1
	}
	w := Weekday(day)
	return w == time.Saturday || w == time.Sunday || isNational(day)
}

// isNational is IsNational for the days that the table does not have.
func isNational(day int32) bool {
	year, _, _ := Civil(day)
	for _, d := range National(year) {
		if d == day {
			return true
		}
	}
	return false
}

// IsBusiness reports whether a day is a "jour ouvrable" of the national
// calendar: any day but Sundays and the eleven holidays. Saturdays count.
func IsBusiness(day int32) bool { return Weekday(day) != time.Sunday && !IsNational(day) }

// AddBusiness returns the n-th "jour ouvrable" after a day, which itself does
// not count.
func AddBusiness(day int32, n int) int32 {
	for n > 0 {
		day++
		if IsBusiness(day) {
			n--
		}
	}
	return day
}
