package rgpd

import (
	"math/bits"
	"strings"
	"time"

	"github.com/rgpd-go/rgpd/internal/calendar"
)

// A Territory is a part of France, or abroad. It decides which texts reach a
// person and what time it is there. Zero is unknown.
type Territory uint8

const (
	Mainland        Territory = iota + 1 // mainland: metropolitan France, Corsica included
	Guadeloupe                           // guadeloupe: département, +590
	Martinique                           // martinique: collectivité, +596
	Guyane                               // guyane: collectivité, +594
	Reunion                              // reunion: département, +262
	Mayotte                              // mayotte: département, +262
	SaintBarthelemy                      // saint-barthelemy: collectivité, +590
	SaintMartin                          // saint-martin: collectivité, +590
	// SaintPierreMiquelon: collectivité, +508; the one overseas part with summer time.
	SaintPierreMiquelon // saint-pierre-miquelon
	NewCaledonia        // new-caledonia: +687; reach of the consumer code not settled
	WallisFutuna        // wallis-futuna: +681; likewise
	Tahiti              // tahiti: French Polynesia but the two next, +689; likewise
	Marquesas           // marquesas: French Polynesia, +689, half an hour ahead of Tahiti
	Gambier             // gambier: French Polynesia, +689, an hour ahead of Tahiti
	Abroad              // abroad: any other place
)

var mainlandClock = calendar.Clock{Offset: 3600, Summer: calendar.UnionSummer}

// Legal time of the territories: décret 2017-292 du 6 mars 2017, and directive
// 2000/84/CE for summer time. Abroad has no clock of its own.
var clocks = [...]calendar.Clock{
	Mainland:            mainlandClock,
	Guadeloupe:          {Offset: -4 * 3600},
	Martinique:          {Offset: -4 * 3600},
	Guyane:              {Offset: -3 * 3600},
	Reunion:             {Offset: 4 * 3600},
	Mayotte:             {Offset: 3 * 3600},
	SaintBarthelemy:     {Offset: -4 * 3600},
	SaintMartin:         {Offset: -4 * 3600},
	SaintPierreMiquelon: {Offset: -3 * 3600, Summer: calendar.AmericanSummer},
	NewCaledonia:        {Offset: 11 * 3600},
	WallisFutuna:        {Offset: 12 * 3600},
	Tahiti:              {Offset: -10 * 3600},
	Marquesas:           {Offset: -9*3600 - 1800},
	Gambier:             {Offset: -9 * 3600},
	Abroad:              {},
}

// French reports whether t is a part of France.
func (t Territory) French() bool { return t >= Mainland && t < Abroad }

// InUnion reports whether t is territory of the European Union, where the RGPD
// applies of itself: the mainland, the five overseas regions, and Saint-Martin.
// Elsewhere in France it applies through the loi Informatique et Libertés.
// TFUE, art. 349 and 355(2).
func (t Territory) InUnion() bool {
	return t >= Mainland && t <= Mayotte || t == SaintMartin
}

// Local returns the day and the time of day in the territory at an instant. It
// needs no zone database. Abroad, and where the territory is unknown, it
// answers in UTC: ask [Territory.French] first.
func (t Territory) Local(at time.Time) (Date, time.Duration) {
	var day, second int32
	if t == Mainland {
		day, second = calendar.Paris(at.Unix())
	} else {
		day, second = t.clock().Local(at.Unix())
	}
	return Date(day), time.Duration(second)*time.Second + time.Duration(at.Nanosecond())
}

// Instant returns the instant at which clocks in the territory first show a time
// of day, given since midnight; where summer time skips it, the instant of the
// change.
func (t Territory) Instant(day Date, since time.Duration) time.Time {
	return time.Unix(t.clock().Instant(int32(day), int32(since/time.Second)), int64(since%time.Second)).UTC()
}

// Zone returns a fixed zone with the offset that the territory has at an
// instant, to print that instant for a reader.
func (t Territory) Zone(at time.Time) *time.Location {
	return time.FixedZone("", int(t.clock().At(at.Unix())))
}

func (t Territory) clock() calendar.Clock {
	if int(t) < len(clocks) {
		return clocks[t]
	}
	return calendar.Clock{}
}

// Territories is a set of territories: the places where a person may be. The
// zero set means that nothing is known of the place.
//
//enums:kept territories
type Territories uint16

// TerritoriesOf returns the set of the territories given.
func TerritoriesOf(ts ...Territory) (s Territories) {
	for _, t := range ts {
		if t >= Mainland && t <= Abroad {
			s |= 1 << t
		}
	}
	return s
}

// Has reports whether the set holds a territory.
func (s Territories) Has(t Territory) bool { return t != 0 && t <= Abroad && s>>t&1 == 1 }

// All yields the territories of the set, in the order of their values.
func (s Territories) All(yield func(Territory) bool) {
	for s &= everywhere; s != 0; s &= s - 1 {
		if !yield(Territory(bits.TrailingZeros16(uint16(s)))) {
			return
		}
	}
}

const everywhere Territories = 1<<(Abroad+1) - 1<<Mainland

// String lists the territories, separated by spaces.
func (s Territories) String() string {
	var out []string
	for t := range s.All {
		out = append(out, t.String())
	}
	return strings.Join(out, " ")
}

// MarshalText writes the words of the territories, separated by spaces.
func (s Territories) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText reads what [Territories.MarshalText] writes.
func (s *Territories) UnmarshalText(b []byte) error {
	var got Territories
	for _, word := range strings.Fields(string(b)) {
		var t Territory
		if err := t.UnmarshalText([]byte(word)); err != nil {
			return err
		}
		got |= TerritoriesOf(t)
	}
	*s = got
	return nil
}
