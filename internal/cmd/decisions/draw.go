package main

import (
	"encoding"
	"iter"
	"math/rand/v2"
	"reflect"
	"slices"
	"sync"
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/consent"
	"github.com/rgpd-go/rgpd/prospect"
	"github.com/rgpd-go/rgpd/register"
	"github.com/rgpd-go/rgpd/rights"
	"github.com/rgpd-go/rgpd/transfer"
)

// A drawer draws the facts of one case, from their types: enumerations by their words,
// times around the instant of the case and around each other.
type drawer struct {
	*rand.Rand
	at      time.Time   // the instant of the case
	unknown float64     // the share of facts that are left out
	seen    []time.Time // the instants drawn so far
}

func newDrawer(r *rand.Rand) *drawer {
	d := &drawer{Rand: r}
	d.unknown = pick(d, 0, 0, 0.02, 0.1, 0.4)
	d.at = d.moment()
	d.seen = []time.Time{d.at}
	return d
}

func pick[T any](d *drawer, of ...T) T { return of[d.IntN(len(of))] }

func (d *drawer) chance(p float64) bool { return d.Float64() < p }

// rulesOf are the rules of the five packages, past ones included.
var rulesOf = map[string]func() iter.Seq[rgpd.Rule]{
	"prospect": prospect.Rules, "consent": consent.Rules, "rights": rights.Rules,
	"transfer": transfer.Rules, "register": register.Rules,
}

// turns are the days on which some rule begins or ends, and those on which a country
// becomes adequate or ceases to be.
var turns = sync.OnceValue(func() (days []rgpd.Date) {
	days = append(days, rgpd.LawAsOf)
	for _, rules := range rulesOf {
		for r := range rules() {
			days = append(days, r.From, r.Until)
		}
	}
	for a := range transfer.Adequacies() {
		days = append(days, a.From, a.Until)
	}
	slices.Sort(days)
	days = slices.Compact(days)
	// Nothing is decided of a day before the RGPD.
	return slices.DeleteFunc(days, func(d rgpd.Date) bool { return d < rgpd.NewDate(2018, 5, 25) })
})

// anyDay is the first day of the RGPD, or a later one, to the end of 2028.
func (d *drawer) anyDay() rgpd.Date {
	from, until := rgpd.NewDate(2018, 5, 20), rgpd.NewDate(2029, 1, 1)
	return from + rgpd.Date(d.IntN(int(until-from)))
}

func (d *drawer) today() rgpd.Date {
	switch n := d.IntN(100); {
	case n < 40:
		return pick(d, turns()...) + rgpd.Date(pick(d, -1, 0, 0, 1))
	case n < 45: // days on which the calendar does something
		in := 2018 + d.IntN(11)
		return pick(d,
			rgpd.NewDate(in, 1, 1), rgpd.NewDate(in, 5, 1), rgpd.NewDate(in, 5, 8), rgpd.NewDate(in, 7, 14),
			rgpd.NewDate(in, 8, 15), rgpd.NewDate(in, 11, 1), rgpd.NewDate(in, 11, 11), rgpd.NewDate(in, 12, 25),
			rgpd.NewDate(in, 12, 26), rgpd.NewDate(in, 3, 0), rgpd.NewDate(in, 3, 25+d.IntN(7)),
			rgpd.NewDate(in, 10, 25+d.IntN(7)),
		)
	case n < 65: // the law as it was last read
		return rgpd.NewDate(2026, 8, 11) + rgpd.Date(d.IntN(200))
	case n < 85: // between two turns, however near each other they are
		i := d.IntN(len(turns()) - 1)
		from, until := turns()[i], turns()[i+1]
		return from + rgpd.Date(d.IntN(int(until-from)))
	}
	return d.anyDay()
}

// moment is an instant on a day of today, by the clock of a territory: at an hour at
// which a window opens or closes, a second before, or at any.
func (d *drawer) moment() time.Time {
	place := rgpd.Mainland
	if d.chance(0.2) {
		place = 1 + rgpd.Territory(d.IntN(14))
	}
	since := time.Duration(d.IntN(24*3600)) * time.Second
	switch n := d.IntN(10); {
	case n < 4:
		since = 10*time.Hour + time.Duration(d.IntN(10*3600))*time.Second
	case n < 8:
		edge := time.Duration(pick(d, 0, 8, 9, 10, 12, 13, 14, 18, 20, 22, 24)) * time.Hour
		since = edge - time.Duration(d.IntN(2))*time.Second
	}
	return place.Instant(d.today(), max(since, 0)).UTC()
}

// The distances at which time limits of the rules end, and what is just beside them.
var (
	hour      = time.Hour
	day       = 24 * time.Hour
	distances = []time.Duration{
		0, hour, 24 * hour, 48 * hour, 72 * hour, 5 * day, 7 * day, 8 * day, 9 * day, 21 * day, 28 * day, 29 * day,
		30 * day, 31 * day, 59 * day, 60 * day, 61 * day, 89 * day, 90 * day, 92 * day, 180 * day, 364 * day, 365 * day,
		366 * day, 730 * day, 1095 * day, 1096 * day, 1826 * day,
	}
	besides = []time.Duration{0, 0, 0, -time.Second, time.Second, -time.Nanosecond, -hour, hour, -day, day}
	zones   = []*time.Location{
		time.UTC, time.UTC, time.FixedZone("", 3600), time.FixedZone("", 7200), time.FixedZone("", -4*3600),
		time.FixedZone("", 11*3600),
	}
)

// near is an instant at a telling distance from that of the case, or beside another that
// was drawn before.
func (d *drawer) near() time.Time {
	t := d.at
	switch n := d.IntN(10); {
	case n < 2:
		t = pick(d, d.seen...).Add(pick(d, besides...))
	case n < 6:
		t = t.Add(pick(d, besides...) - pick(d, distances...))
	case n < 7:
		t = t.Add(pick(d, besides...) + pick(d, distances...)/4)
	default:
		t = t.Add(-time.Duration(d.Int64N(int64(400 * day)))).Truncate(time.Second)
	}
	d.seen = append(d.seen, t)
	return t.In(pick(d, zones...))
}

// date is a day at a telling distance from that of the case.
func (d *drawer) date() rgpd.Date {
	if d.chance(0.1) {
		return pick(d, turns()...)
	}
	return rgpd.ParisDay(d.near())
}

// fill draws a value and all that it holds, or leaves it unknown, which is zero.
func (d *drawer) fill(v reflect.Value) {
	if d.chance(d.unknown) {
		v.SetZero()
		return
	}
	d.put(v)
}

// put draws a value: a member of a list is never unknown.
func (d *drawer) put(v reflect.Value) {
	p := v.Addr().Interface()
	if d.known(p) {
		return
	}
	if words := wordsOf(v.Type()); len(words) > 0 {
		v.SetUint(pick(d, words...))
		return
	}
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			if f := v.Field(i); f.CanSet() {
				d.fill(f)
			}
		}
	case reflect.Slice:
		n := pick(d, 0, 1, 1, 2, 3)
		v.Set(reflect.MakeSlice(v.Type(), n, n))
		for i := range n {
			d.put(v.Index(i))
		}
	case reflect.String:
		v.SetString(pick(d, "a", "b", "main", "sub-1", "n-1"))
	case reflect.Int, reflect.Int8, reflect.Int64:
		v.SetInt(pick(d, int64(0), 1, 2, 3, 6, 12, 24, 48, 72, 100))
	case reflect.Uint32, reflect.Uint64:
		v.SetUint(pick(d, uint64(0), 1, 10, 249, 250, 251, 750, 1000))
	default:
		panic("nothing draws a " + v.Type().String())
	}
}

// known draws the values that take more than their type to draw.
func (d *drawer) known(p any) bool {
	switch p := p.(type) {
	case *time.Time:
		*p = d.near()
	case *rgpd.Date:
		*p = d.date()
	case *rgpd.Text:
		*p = rgpd.Text{FR: "texte", EN: "text"}
	case *rgpd.Territories:
		*p = rgpd.Territories(d.set(reflect.TypeOf(*p)))
		if d.chance(0.8) {
			*p = rgpd.TerritoriesOf(1 + rgpd.Territory(d.IntN(15)))
		}
	case *rgpd.Channels:
		*p = rgpd.Channels(d.set(reflect.TypeOf(*p)))
	default:
		return prospectValue(d, p) || consentValue(d, p) ||
			rightsValue(d, p) || transferValue(d, p) || registerValue(d, p)
	}
	return true
}

// all fills a whole case type; of what it is, something is always known.
func all[T any](d *drawer, v *T) {
	known := d.unknown
	d.unknown = 0
	r := reflect.ValueOf(v).Elem()
	for i := range r.NumField() {
		d.unknown = known
		if f := r.Field(i); f.CanSet() { // what a caller fills in
			d.fill(f)
		}
	}
	d.unknown = known
}

// change draws a few facts of a case anew.
func (d *drawer) change(v any, most int) {
	var leaves []reflect.Value
	var walk func(v reflect.Value)
	walk = func(v reflect.Value) {
		switch {
		case v.Kind() == reflect.Struct && !opaque(v.Type()):
			for i := range v.NumField() {
				if f := v.Field(i); f.CanSet() {
					walk(f)
				}
			}
			return
		case v.Kind() == reflect.Slice && v.Type().Elem().Kind() == reflect.Struct:
			for i := range v.Len() {
				walk(v.Index(i))
			}
		}
		leaves = append(leaves, v)
	}
	walk(reflect.ValueOf(v).Elem())
	known := d.unknown
	d.unknown = 0.2
	for range d.IntN(most + 1) {
		d.fill(pick(d, leaves...))
	}
	d.unknown = known
}

// opaque reports whether a struct is one fact: it is written as a text or a list.
func opaque(t reflect.Type) bool {
	for i := range t.NumField() {
		if t.Field(i).IsExported() && t != reflect.TypeFor[rgpd.Text]() && t != reflect.TypeFor[consent.Period]() {
			return false
		}
	}
	return true
}

// yes answers every question of a case with a yes.
func yes(v reflect.Value) {
	switch {
	case v.Kind() == reflect.Struct:
		for i := range v.NumField() {
			yes(v.Field(i))
		}
	case v.Kind() == reflect.Uint8:
		for _, w := range wordsOf(v.Type()) {
			v.SetUint(w)
			if text(v) == "yes" {
				return
			}
		}
		v.SetZero()
	}
}

// text is the word of a value, or none.
func text(v reflect.Value) string {
	m, ok := v.Interface().(encoding.TextMarshaler)
	if !ok {
		return ""
	}
	b, err := m.MarshalText()
	if err != nil {
		return ""
	}
	return string(b)
}

// worded keeps what wordsOf and bitsOf found of a type.
var worded sync.Map

// wordsOf are the values of an enumeration that have a word; none for another type.
func wordsOf(t reflect.Type) []uint64 {
	if t.Kind() != reflect.Uint8 {
		return nil
	}
	if found, ok := worded.Load(t); ok {
		return found.([]uint64)
	}
	var words []uint64
	v := reflect.New(t).Elem()
	for n := uint64(1); n < 256; n++ {
		v.SetUint(n)
		if text(v) != "" {
			words = append(words, n)
		}
	}
	worded.Store(t, words)
	return words
}

// bitsOf are the members of a set that have a word, each as a set of its own.
func bitsOf(t reflect.Type) []uint64 {
	if found, ok := worded.Load(t); ok {
		return found.([]uint64)
	}
	var bits []uint64
	v := reflect.New(t).Elem()
	for n := range t.Bits() {
		v.SetUint(1 << n)
		again := reflect.New(t)
		err := again.Interface().(encoding.TextUnmarshaler).UnmarshalText([]byte(text(v)))
		if err == nil && again.Elem().Uint() == v.Uint() {
			bits = append(bits, v.Uint())
		}
	}
	worded.Store(t, bits)
	return bits
}

// set draws a set: none of its members, one, some or all.
func (d *drawer) set(t reflect.Type) (s uint64) {
	bits := bitsOf(t)
	share := pick(d, 0, 0.1, 0.5, 0.9, 1)
	for _, b := range bits {
		if d.chance(share) {
			s |= b
		}
	}
	if s == 0 && d.chance(0.8) {
		s = pick(d, bits...)
	}
	return s
}
