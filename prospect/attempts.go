package prospect

import (
	"bytes"
	"encoding/json"
	"fmt"
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/input"
)

// The cap and its window are those of C. conso., art. D. 223-9: four calls or attempts
// in thirty calendar days.
const (
	attemptCap    = 4
	attemptWindow = 30
)

// Attempts are the last calls and attempts of a principal to a person, as many
// as the law's cap needs: four. They are all of the principal's: unanswered ones count,
// and so do those of every call centre. It is a small comparable value, to be kept by
// its owner under the principal and the person, not under a number or a
// campaign, and it says whose it is: [AttemptsOf]. In a campaign of another principal, or
// of one that nobody names, they are unknown ones. The zero Attempts are unknown;
// [NoAttempts] are none.
//
// A decision does not record an attempt: the store that dials does, before it
// dials.
type Attempts struct {
	principal string
	known     uint8 // 1 + how many are held
	at        [attemptCap]int64
}

// NoAttempts says that the records of the campaign's principal were searched and hold no
// attempt.
func NoAttempts() Attempts { return Attempts{known: 1} }

// NoAttemptsOf is [NoAttempts] of a principal.
func NoAttemptsOf(principal string) Attempts { return Attempts{principal: principal, known: 1} }

// AttemptsAt returns the attempts of the campaign's principal, made at the instants given,
// in any order. A slice that holds none says that there were none; a nil one, or no instant at
// all, may be one that nobody loaded, and is unknown: say [NoAttempts].
func AttemptsAt(at ...time.Time) Attempts { return AttemptsOf("", at...) }

// AttemptsOf is [AttemptsAt] of a principal: for what keeps the attempts of several. The name,
// in the words of [Campaign.Principal], is compared with the campaign at each call.
func AttemptsOf(principal string, at ...time.Time) Attempts {
	if at == nil {
		return Attempts{}
	}
	a := NoAttemptsOf(principal)
	for _, t := range at {
		a.Add(t)
	}
	return a
}

// Add adds an attempt. Unknown attempts stay unknown: start from [NoAttempts]. One that has
// no day makes them unknown, since it may be of these thirty: the zero time, one before 1980
// (the zero of Unix, seconds read as milliseconds) or one after the year 9999.
func (a *Attempts) Add(at time.Time) {
	if !dated(at) {
		*a = Attempts{}
	}
	if a.known == 0 {
		return
	}
	unix, n := at.Unix(), len(a.held())
	switch {
	case n < attemptCap:
		a.known = uint8(n) + 2
	case unix <= a.at[0]:
		return
	default: // the oldest gives way
		copy(a.at[:], a.at[1:])
		n--
	}
	for ; n > 0 && a.at[n-1] > unix; n-- {
		a.at[n] = a.at[n-1]
	}
	a.at[n] = unix
}

// Principal is whose attempts they are; empty: those of the campaign's principal.
func (a Attempts) Principal() string { return a.principal }

// dated reports whether a call can have been made, or a word said, at an instant: a zero
// date of another system, in 1899 or 1970 or in a zone of its own, is none, nor are seconds
// that were read as milliseconds, which are of January 1970. Nobody keeps a call or a word of
// before 1980.
func dated(at time.Time) bool { return at.Unix() >= firstYearStart && at.Unix() < lastYearEnd }

// firstYearStart is the start of 1980, in seconds.
var firstYearStart = time.Date(1980, time.January, 1, 0, 0, 0, 0, time.UTC).Unix()

// lastYearEnd is the end of the year 9999, in seconds: no later instant can be written.
var lastYearEnd = time.Date(10_000, time.January, 1, 0, 0, 0, 0, time.UTC).Unix()

// held are the instants kept, oldest first.
func (a *Attempts) held() []int64 {
	if a.known <= 1 || int(a.known) > attemptCap+1 {
		return nil
	}
	return a.at[:a.known-1]
}

// Len returns how many are held, four at most, and whether they are known.
func (a Attempts) Len() (n int, known bool) { return len(a.held()), a.known != 0 }

// All returns the instants held, oldest first, in UTC.
func (a Attempts) All() []time.Time {
	var out []time.Time
	for _, u := range a.held() {
		out = append(out, time.Unix(u, 0).UTC())
	}
	return out
}

// reached reports whether limit attempts lie in the thirty calendar days that end
// with today, by the clock of a place.
func (a *Attempts) reached(limit int, t rgpd.Territory, today rgpd.Date) bool {
	return len(a.held()) >= limit && today-a.first(limit, t) < attemptWindow
}

// first is the day of the first of the last limit attempts, of which there are as many.
func (a *Attempts) first(limit int, t rgpd.Territory) rgpd.Date {
	held := a.held()
	day, _ := t.Local(time.Unix(held[len(held)-limit], 0))
	return day
}

// attemptsJSON is how the attempts of a principal are written who is named.
type attemptsJSON struct {
	Principal string      `json:"principal"`
	At        []time.Time `json:"at"`
}

// MarshalJSON writes the instants as a list, under the name of the principal if there is
// one; unknown attempts as null.
func (a Attempts) MarshalJSON() ([]byte, error) {
	if a.known == 0 {
		return []byte("null"), nil
	}
	list := append(make([]time.Time, 0, attemptCap), a.All()...)
	if a.principal != "" {
		return json.Marshal(attemptsJSON{a.principal, list})
	}
	return json.Marshal(list)
}

// UnmarshalJSON reads a list of instants, or {"principal": …, "at": [ … ]}. The list is all
// attempts of the last thirty days, or the last four; null is unknown.
func (a *Attempts) UnmarshalJSON(b []byte) error {
	var of attemptsJSON
	var err error
	within := ""
	switch b = bytes.TrimSpace(b); {
	case string(b) == "null":
		*a = Attempts{}
		return nil
	case bytes.HasPrefix(b, []byte("{")):
		within = "at"
		err = input.JSON(b, &of)
		if err == nil && (of.Principal == "" || of.At == nil) {
			return unreadAttempts("1:1", "want principal, and instants as at")
		}
	default:
		if !bytes.HasPrefix(b, []byte("[")) {
			return unreadAttempts("1:1", "want instants in a list, or an object of principal and of such a list as at")
		}
		err = input.JSON(b, &of.At)
	}
	if err != nil {
		return fmt.Errorf("attempts: %w", err)
	}
	got := NoAttemptsOf(of.Principal)
	for i, at := range of.At {
		if !dated(at) {
			return unreadAttempts(fmt.Sprintf("%s[%d]", within, i),
				"no call was made on such a day; leave the field out if the attempts are unknown")
		}
		got.Add(at)
	}
	*a = got
	return nil
}

func unreadAttempts(path, remedy string) error {
	return fmt.Errorf("attempts: %w", &rgpd.InputError{Path: path, Remedy: remedy})
}
