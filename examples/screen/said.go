package main

import (
	"slices"
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/prospect"
	"github.com/rgpd-go/rgpd/prospect/number"
)

// hearAll reads a campaign once, before any row is decided, for what people said against being
// called: who stands in it twice said it for both rows. It keeps those numbers alone.
func (s *screening) hearAll(t *table) error {
	said := map[number.Number]told{}
	memo := newMemo()
	_, err := t.each(func(rec *record) {
		r := reading{p: &prospect.Prospect{Campaign: s.campaign}, memo: memo}
		for _, d := range s.read(&r, t, rec) {
			if d.what == refusalSaid || stopNames[d.column] { // or a stop that cannot be read
				r.stoppedToo(rgpd.Objected, time.Time{})
			}
		}
		one := tell(&r)
		if one.stop == 0 && one.withdrew != yes {
			return
		}
		for _, n := range slices.Concat(r.numbers, r.also) {
			got := one
			if had, twice := said[n]; twice {
				got = both(&got, &had, &s.campaign)
			}
			said[n] = got
		}
	})
	s.said = said
	return err
}

// hear writes into a row what any row of the campaign says of its numbers.
func (s *screening) hear(r *reading) {
	if len(s.said) == 0 {
		return
	}
	for _, n := range r.numbers {
		if t, ok := s.said[n]; ok {
			t.refusals(r)
		}
	}
	for _, n := range r.also {
		if t, ok := s.said[n]; ok {
			t.refusals(r)
		}
	}
}
