// Package cases draws contacts at random, for the tests of the page: what a prospect may hold, known or not.
package cases

import (
	"encoding"
	"maps"
	"math/rand/v2"
	"reflect"
	"slices"
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/consent"
	"github.com/rgpd-go/rgpd/prospect"
	"github.com/rgpd-go/rgpd/prospect/number"
)

// A Case is the facts of a contact as the page asks them, and what the library decides on that contact.
type Case struct {
	Facts   map[string]string `json:"facts"`
	Where   rgpd.Territory    `json:"where,omitzero"`
	Day     rgpd.Date         `json:"day"`
	Time    string            `json:"time"`
	Verdict rgpd.Verdict      `json:"-"`
	// Because are the rules that carry the verdict.
	Because []rgpd.RuleID `json:"-"`
	// Next is the next permitted instant of this very contact; zero if none is known.
	Next time.Time `json:"-"`
}

// Draw draws a contact, and tells it by the facts that the library reads of it; what it presumes, nobody tells.
//
// Two are not drawn, since no fact tells them from others: a consent that is known in part, and so unknown, but is no
// withdrawal; a last contact that is old, unless there was another of which nobody knows.
func Draw(r *rand.Rand) Case {
	for {
		if c, ok := draw(r); ok && (c.Facts["consent"] != "" || c.Facts["stop"] != "none") {
			return c
		}
	}
}

func draw(r *rand.Rand) (c Case, ok bool) {
	day := rgpd.NewDate(2018, 5, 25) + rgpd.Date(r.IntN(3200))
	if r.IntN(2) == 0 { // of the days since the opt-in
		day = rgpd.NewDate(2026, 8, 11) + rgpd.Date(r.IntN(200))
	}
	since := time.Duration(r.IntN(24*4)) * 15 * time.Minute
	if r.IntN(3) > 0 {
		since = 11 * time.Hour
	}
	c = Case{Day: day, Time: time.Time{}.Add(since).Format("15:04")}
	if r.IntN(8) > 0 {
		c.Where = rgpd.Mainland
		if r.IntN(3) == 0 {
			c.Where = rgpd.Territory(1 + r.IntN(int(rgpd.Abroad)))
		}
	}
	clock := c.Where
	if !clock.French() {
		clock = rgpd.Mainland
	}
	at := clock.Instant(day, since)
	p, ch := contact(r, at)
	p.Places, p.Postcode, p.Number = 0, "", number.Number{}
	if c.Where != 0 {
		p.Places = rgpd.TerritoriesOf(c.Where)
	}
	d := prospect.CanCallAt(p, ch, at)
	c.Facts, c.Verdict = maps.Collect(d.Facts()), d.Verdict()
	for _, name := range []string{"day", "hour", "place", "house-hour", "house-cap"} {
		delete(c.Facts, name)
	}
	c.Next, _ = prospect.Next(p, ch, at)
	_, ok = c.Facts["last-contact"]
	for n := range d.Presumed() {
		delete(c.Facts, n.Presumes)
	}
	for rule := range d.Because() {
		c.Because = append(c.Because, rule.ID)
	}
	return c, ok
}

// contact is a prospect, near to one that may be contacted or of facts from anywhere.
func contact(r *rand.Rand, at time.Time) (prospect.Prospect, rgpd.Channel) {
	scenarios := slices.Collect(prospect.Scenarios())
	s := scenarios[r.IntN(len(scenarios))]
	p, ch := s.At(at), s.Channel
	most := []int{0, 2, 6, 40}[r.IntN(4)]
	for range most {
		alter(r, &p, at)
	}
	if r.IntN(3) == 0 {
		ch = rgpd.Channel(1 + r.IntN(4))
	}
	return p, ch
}

// ago is an instant of the past, far or near; now and then of no day.
func ago(r *rand.Rand, at time.Time) time.Time {
	if r.IntN(5) == 0 {
		return time.Time{}
	}
	hours := []int{72, 24 * 60, 24 * 400, 24 * 1500}[r.IntN(4)]
	return at.Add(-time.Duration(1+r.IntN(hours)) * time.Hour)
}

// alter makes one fact another, or unknown.
func alter(r *rand.Rand, p *prospect.Prospect, at time.Time) {
	day := func() rgpd.Date {
		if t := ago(r, at); !t.IsZero() {
			return rgpd.ParisDay(t)
		}
		return 0
	}
	switch r.IntN(14) {
	case 0:
		c := &p.CallBack
		*c = prospect.CallBack{Asked: prospect.Asked(r.IntN(4)), At: ago(r, at), Object: p.Campaign.Object,
			Proof: prospect.Proof(r.IntN(3))}
	case 1:
		p.Stop, p.StoppedAt = rgpd.Stop(r.IntN(6)), ago(r, at)
	case 2, 3:
		c := &p.Campaign
		p.Consent = consent.Status{
			State:    consent.State(r.IntN(6)),
			Use:      consent.Use{Principal: c.Principal, Caller: c.Caller, Object: c.Object},
			Channels: rgpd.Channels(r.IntN(32)) &^ 1, GivenAt: ago(r, at),
		}
		if r.IntN(4) == 0 {
			p.Consent.Slot = consent.Slot{From: at, Until: at.Add(time.Hour)}
		}
		if r.IntN(6) == 0 {
			p.Consent.WithdrawnAt = ago(r, at)
		}
	case 4:
		p.LastContact, p.RelationEnded = day(), day()
	case 5:
		p.Bloctel, p.Campaign.BloctelCheckedOn = prospect.Bloctel(r.IntN(4)), day()
	case 6:
		var times []time.Time
		for range r.IntN(6) {
			times = append(times, at.Add(-time.Duration(1+r.IntN(35*24))*time.Hour))
		}
		p.Attempts = prospect.AttemptsAt(times...)
	default:
		word(r, reflect.ValueOf(p).Elem())
	}
}

// word gives a field of the contact, or of its campaign, another of its words, or none.
func word(r *rand.Rand, v reflect.Value) {
	var fields []reflect.Value
	for _, of := range []reflect.Value{v, v.FieldByName("Campaign")} {
		for i := range of.NumField() {
			f := of.Type().Field(i)
			dated := f.Name == "Rest" || f.Name == "Bloctel" || f.Name == "Stop"
			if f.IsExported() && f.Type.Kind() == reflect.Uint8 && !dated {
				fields = append(fields, of.Field(i))
			}
		}
	}
	f := fields[r.IntN(len(fields))]
	if f.SetUint(uint64(r.IntN(20))); f.Uint() == 0 {
		return
	}
	if b, err := f.Interface().(encoding.TextMarshaler).MarshalText(); err != nil || len(b) == 0 {
		f.SetUint(0) // of no word
		word(r, v)
	}
}
