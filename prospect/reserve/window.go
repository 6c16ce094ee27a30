package reserve

import (
	"slices"
	"time"

	"github.com/rgpd-go/rgpd"
)

// The cap and its window are those of C. conso., art. D. 223-9: four calls or attempts in
// thirty calendar days; so is the pause, until 2026-08-10: sixty full days after a refusal.
const (
	attemptCap    = 4
	attemptWindow = 30
	refusalPause  = 60
)

// refusalCloses is the first day on which a refusal in a call closes for good: C. conso., art.
// L. 221-16 as loi 2025-594 has it.
var refusalCloses = rgpd.NewDate(2026, time.August, 11)

// france is where a person may be of whom nobody says where.
var france = func() (s rgpd.Territories) {
	for t := rgpd.Mainland; t.French(); t++ {
		s |= rgpd.TerritoriesOf(t)
	}
	return s
}()

// where are the places by whose days is counted: abroad has none of its own.
func where(places rgpd.Territories) rgpd.Territories {
	if places & ^france != 0 || places == 0 {
		return france
	}
	return places
}

// capped reports whether the cap is reached at an instant, in one of the places, and from when
// on it is in none. Attempts of after the instant count: a clock runs ahead somewhere.
func (s *State) capped(at time.Time, places rgpd.Territories) (until time.Time, reached bool) {
	for place := range where(places).All {
		today, _ := place.Local(at)
		days := make([]rgpd.Date, 0, len(s.held))
		for _, r := range s.held {
			if day, _ := place.Local(r.At); r.Counts() && today-day < attemptWindow {
				days = append(days, day)
			}
		}
		if len(days) < attemptCap {
			continue
		}
		slices.Sort(days)
		reached = true
		if free := place.Instant(days[len(days)-attemptCap]+attemptWindow, 0); free.After(until) {
			until = free
		}
	}
	return until, reached
}

// closed reports why the person is not to be called at an instant, by what they said; and until
// when, if that ends by itself.
func (s *State) closed(at time.Time, places rgpd.Territories) (until time.Time, why Reason) {
	if s.stop != 0 && !s.reopened(s.stoppedAt, at) {
		return time.Time{}, Stopped
	}
	if s.refused == 0 || s.reopened(s.refusedAt, at) {
		return time.Time{}, 0
	}
	if s.refusedAt.IsZero() || rgpd.ParisDay(s.refusedAt) >= refusalCloses {
		return time.Time{}, Stopped
	}
	for place := range where(places).All {
		today, _ := place.Local(at)
		if day, _ := place.Local(s.refusedAt); today-day <= refusalPause {
			why = Paused
			if free := place.Instant(day+refusalPause+1, 0); free.After(until) {
				until = free
			}
		}
	}
	return until, why
}

// reopened reports whether a word against calls is followed by one for them that holds at an
// instant.
func (s *State) reopened(word, at time.Time) bool {
	if word.IsZero() {
		return false
	}
	after := func(t time.Time) bool { return t.After(word) && !at.Before(t) }
	return after(s.consentedAt) || after(s.requestedAt) && at.Before(s.requestUntil)
}
