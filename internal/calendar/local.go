package calendar

import "time"

// A Region is a part of France that keeps holidays besides the eleven national
// ones. Zero keeps none.
type Region uint8

const (
	// AlsaceMoselle keeps 26 December; AlsaceMoselleParish, the communes with a
	// Protestant church or a church used by both confessions, Good Friday too.
	// C. trav., art. L. 3134-13.
	AlsaceMoselle Region = iota + 1
	AlsaceMoselleParish
	// The days of the abolition of slavery: C. trav., art. L. 3422-2.
	Guadeloupe
	Martinique
	Guyane
	Reunion
	Mayotte
	SaintBarthelemy
	SaintMartin
	// The Pacific has labour codes of its own.
	Polynesia
	NewCaledonia
	WallisFutuna
)

// IsLocal reports whether a day is a holiday that a region keeps besides the
// national ones.
func IsLocal(day int32, r Region) bool {
	if r == 0 || r > WallisFutuna {
		return false
	}
	year, month, d := Civil(day)
	on := func(m time.Month, n int) bool { return month == m && d == n }
	goodFriday := func() bool { return day == Easter(year)-2 }
	switch r {
	case AlsaceMoselle:
		return on(time.December, 26)
	case AlsaceMoselleParish:
		return on(time.December, 26) || goodFriday()
	case Guadeloupe, SaintMartin: // the State's calendar has 28 May in Saint-Martin, by no text
		return on(time.May, 27)
	case Martinique:
		return on(time.May, 22)
	case Guyane:
		return on(time.June, 10)
	case Reunion:
		return on(time.December, 20)
	case Mayotte:
		return on(time.April, 27)
	case SaintBarthelemy:
		return on(time.October, 9)
	case Polynesia:
		// Autonomy day gave way to Matari'i on 1 January 2026.
		if year < 2026 && on(time.June, 29) || year >= 2026 && on(time.November, 20) {
			return true
		}
		return on(time.March, 5) || goodFriday()
	case NewCaledonia:
		return on(time.September, 24)
	case WallisFutuna:
		return on(time.April, 28) || on(time.July, 29)
	}
	return false
}
