package rights

import (
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/calendar"
)

// A Place is where the controller must act. Its clock says on which day a
// request came in and when a day is over; its holidays, which days are working
// days. It is neither the place of the person nor that of the server.
// Regulation (EEC, Euratom) 1182/71, art. 2(1).
//
// The zero Place is unknown: nothing can be dated. Most controllers in France
// are at
//
//	rights.Place{Territory: rgpd.Mainland}
type Place struct {
	Territory rgpd.Territory `json:"territory,omitzero"`
	// Holidays is the list that counts. Zero is National: local days can only be
	// asked for, and a date that rests on one says so ([Deadline.Open]).
	Holidays Holidays `json:"holidays,omitzero"`
	// Clock is the legal time of a place abroad; it is not read elsewhere. Of a
	// place abroad no holiday is known, and its dates may be too early by one,
	// never too late.
	Clock Clock `json:"clock,omitzero"`
}

// Holidays says which holidays move a date. Zero is as [National].
type Holidays uint8

const (
	// National: the eleven days of C. trav., art. L. 3133-1, and no other.
	National Holidays = iota + 1 // national
	// Local: the days of the overseas territory besides. C. trav., art. L.
	// 3422-2; local codes in the Pacific.
	Local // local
	// AlsaceMoselle: 26 December besides (Moselle, Bas-Rhin, Haut-Rhin). C.
	// trav., art. L. 3134-13.
	AlsaceMoselle // alsace-moselle
	// AlsaceMoselleGoodFriday: 26 December and Good Friday besides, for a
	// commune of Alsace-Moselle that has a Protestant church or one used by both
	// confessions.
	AlsaceMoselleGoodFriday // alsace-moselle-good-friday
)

// A Clock is the legal time of a place outside France. Zero is unknown.
type Clock uint8

const (
	WesternEurope Clock = iota + 1 // western-europe: Lisbon, Dublin, London: UTC, summer time of the Union
	CentralEurope                  // central-europe: Brussels, Madrid, Berlin, Rome: UTC+1, summer time of the Union
	EasternEurope                  // eastern-europe: Athens, Helsinki, Bucharest: UTC+2, summer time of the Union
	Maghreb                        // maghreb: Tunis, Algiers: UTC+1 all year
)

var clocks = [...]calendar.Clock{
	WesternEurope: {Offset: 0, Summer: calendar.UnionSummer},
	CentralEurope: {Offset: 3600, Summer: calendar.UnionSummer},
	EasternEurope: {Offset: 2 * 3600, Summer: calendar.UnionSummer},
	Maghreb:       {Offset: 3600},
}

// Known reports whether the place has a clock and a list of holidays that go
// together: nothing can be dated elsewhere.
func (p Place) Known() bool {
	switch {
	case int(p.Holidays) > len(holidaysNames):
		return false
	case p.Holidays >= AlsaceMoselle:
		return p.Territory == rgpd.Mainland
	case p.Territory == rgpd.Abroad:
		return p.Holidays == 0 && p.Clock != 0 && int(p.Clock) < len(clocks)
	}
	return p.Territory.French()
}

// Local returns the day and the time of day that the clock of the place shows at
// an instant, whatever zone the instant carries. Where the place is not
// [Place.Known], it answers in UTC.
func (p Place) Local(at time.Time) (rgpd.Date, time.Duration) {
	if p.Territory != rgpd.Abroad || !p.Known() {
		return p.Territory.Local(at)
	}
	day, second := clocks[p.Clock].Local(at.Unix())
	return rgpd.Date(day), time.Duration(second) * time.Second
}

// Day returns the day at the place at an instant.
func (p Place) Day(at time.Time) rgpd.Date {
	d, _ := p.Local(at)
	return d
}

// Midnight returns the instant at which a day begins at the place, in UTC. The
// day before is over at that instant, and not earlier.
func (p Place) Midnight(d rgpd.Date) time.Time {
	if p.Territory != rgpd.Abroad || !p.Known() {
		return p.Territory.Instant(d, 0)
	}
	return time.Unix(clocks[p.Clock].Instant(int32(d), 0), 0).UTC()
}

// Time returns an instant with the offset that the place has then, to print it for
// a reader.
func (p Place) Time(at time.Time) time.Time {
	if p.Territory != rgpd.Abroad || !p.Known() {
		return at.In(p.Territory.Zone(at))
	}
	return at.In(time.FixedZone("", int(clocks[p.Clock].At(at.Unix()))))
}

// national is the place without the holidays that are not national.
func (p Place) national() Place {
	p.Holidays = 0
	return p
}

func (p Place) region() calendar.Region {
	switch p.Holidays {
	case AlsaceMoselle:
		return calendar.AlsaceMoselle
	case AlsaceMoselleGoodFriday:
		return calendar.AlsaceMoselleParish
	case Local:
		if int(p.Territory) < len(regions) {
			return regions[p.Territory]
		}
	}
	return 0
}

var regions = [...]calendar.Region{
	rgpd.Guadeloupe:      calendar.Guadeloupe,
	rgpd.Martinique:      calendar.Martinique,
	rgpd.Guyane:          calendar.Guyane,
	rgpd.Reunion:         calendar.Reunion,
	rgpd.Mayotte:         calendar.Mayotte,
	rgpd.SaintBarthelemy: calendar.SaintBarthelemy,
	rgpd.SaintMartin:     calendar.SaintMartin,
	rgpd.NewCaledonia:    calendar.NewCaledonia,
	rgpd.WallisFutuna:    calendar.WallisFutuna,
	rgpd.Tahiti:          calendar.Polynesia,
	rgpd.Marquesas:       calendar.Polynesia,
	rgpd.Gambier:         calendar.Polynesia,
}

// IsHoliday reports whether a day is a holiday of the list that counts at the
// place.
func (p Place) IsHoliday(d rgpd.Date) bool {
	if p.Territory == rgpd.Abroad {
		return false
	}
	return calendar.IsNational(int32(d)) || calendar.IsLocal(int32(d), p.region())
}

// IsWorking reports whether a day is a working day at the place: neither a
// holiday, nor a Sunday, nor a Saturday. Regulation 1182/71, art. 2(2). It is
// not the "jour ouvrable" of French law, which counts Saturdays.
func (p Place) IsWorking(d rgpd.Date) bool { return !weekend(d) && !p.IsHoliday(d) }

func weekend(d rgpd.Date) bool {
	w := d.Weekday()
	return w == time.Saturday || w == time.Sunday
}

// HolidayName returns the name of a holiday of the place, and the empty text for
// any other day.
func (p Place) HolidayName(d rgpd.Date) rgpd.Text {
	if !p.IsHoliday(d) {
		return rgpd.Text{}
	}
	year, month, day := d.Civil()
	switch d - rgpd.Date(calendar.Easter(year)) {
	case -2:
		return rgpd.Text{FR: "Vendredi saint", EN: "Good Friday"}
	case 1:
		return rgpd.Text{FR: "lundi de Pâques", EN: "Easter Monday"}
	case 39:
		return rgpd.Text{FR: "Ascension", EN: "Ascension Day"}
	case 50:
		return rgpd.Text{FR: "lundi de Pentecôte", EN: "Whit Monday"}
	}
	for _, h := range fixedHolidays {
		if h.month == month && h.day == day {
			return h.name
		}
	}
	return rgpd.Text{FR: "jour férié local", EN: "local holiday"}
}

var fixedHolidays = [...]struct {
	month time.Month
	day   int
	name  rgpd.Text
}{
	{time.January, 1, rgpd.Text{FR: "jour de l'An", EN: "New Year's Day"}},
	{time.March, 5, rgpd.Text{FR: "arrivée de l'Évangile", EN: "Gospel Day"}},
	{time.April, 27, rgpd.Text{FR: "abolition de l'esclavage", EN: "abolition of slavery"}},
	{time.April, 28, rgpd.Text{FR: "Saint-Pierre-Chanel", EN: "Saint Peter Chanel"}},
	{time.May, 1, rgpd.Text{FR: "fête du Travail", EN: "Labour Day"}},
	{time.May, 8, rgpd.Text{FR: "Victoire 1945", EN: "Victory in Europe Day"}},
	{time.May, 22, rgpd.Text{FR: "abolition de l'esclavage", EN: "abolition of slavery"}},
	{time.May, 27, rgpd.Text{FR: "abolition de l'esclavage", EN: "abolition of slavery"}},
	{time.June, 10, rgpd.Text{FR: "abolition de l'esclavage", EN: "abolition of slavery"}},
	{time.June, 29, rgpd.Text{FR: "fête de l'autonomie", EN: "Autonomy Day"}},
	{time.July, 14, rgpd.Text{FR: "fête nationale", EN: "Bastille Day"}},
	{time.July, 29, rgpd.Text{FR: "fête du Territoire", EN: "Territory Day"}},
	{time.August, 15, rgpd.Text{FR: "Assomption", EN: "Assumption Day"}},
	{time.September, 24, rgpd.Text{FR: "fête de la Citoyenneté", EN: "Citizenship Day"}},
	{time.October, 9, rgpd.Text{FR: "abolition de l'esclavage", EN: "abolition of slavery"}},
	{time.November, 1, rgpd.Text{FR: "Toussaint", EN: "All Saints' Day"}},
	{time.November, 11, rgpd.Text{FR: "Armistice 1918", EN: "Armistice Day"}},
	{time.November, 20, rgpd.Text{FR: "Matari'i i ni'a", EN: "Matari'i i ni'a"}},
	{time.December, 20, rgpd.Text{FR: "abolition de l'esclavage", EN: "abolition of slavery"}},
	{time.December, 25, rgpd.Text{FR: "Noël", EN: "Christmas Day"}},
	{time.December, 26, rgpd.Text{FR: "second jour de Noël", EN: "second day of Christmas"}},
}
