package consent_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/consent"
)

// A million orders of what one person said about one use, by clocks that are right or wrong,
// under names that are right or wrong: nobody is callable without a yes before the call that
// comes after every no, by the clocks and by the order of entry; whoever gave one is, but that
// a renewal that was withdrawn may stand in its place.
func TestAMillionOrdersOfWords(t *testing.T) {
	orders := 1_000_000
	if testing.Short() {
		orders = 20_000
	}
	var wg sync.WaitGroup
	const parts = 4
	for part := range uint64(parts) {
		wg.Go(func() {
			rnd := rand.New(rand.NewPCG(part, 16))
			seen := [2]int{}
			for n := range orders / parts {
				h, at := someWords(rnd)
				want, past := comesAfterAll(h.Entries, at), h.AsOf(at)
				got := past.Assess(boiler, rgpd.LiveCall, at).Status()
				state, _, _ := got.At(&boiler, rgpd.LiveCall, at)
				stands := got.State == consent.Valid
				if n%8 == 0 && (!stands || laterNo(h.Entries, at)) &&
					h.Assess(boiler, rgpd.LiveCall, at).Status().State == consent.Valid {
					t.Errorf("stands against a no of a clock that is ahead, at %v: %s", at, tell(h))
					return
				}
				if stands && !want || want && !stands && !renewed(h) || state != got.State {
					t.Errorf("%v and %v; want it to stand: %v, at %v: %s", got.State, state, want, at, tell(h))
					return
				}
				if stands {
					seen[1]++
				} else {
					seen[0]++
				}
			}
			if seen[0] < orders/parts/5 || seen[1] < orders/parts/5 {
				t.Errorf("hardly tried: %v", seen)
			}
		})
	}
	wg.Wait()
}

// someWords are up to six, of which the names and days are often wrong.
func someWords(rnd *rand.Rand) (consent.History, time.Time) {
	pick := func(of ...string) string { return of[rnd.IntN(len(of))] }
	id := func() string { return pick("", "c-1", "C-1", "c 1", "ç1", "c-2", "nobody's") }
	h := consent.History{Person: "p", Entries: make([]consent.Entry, 0, 6)}
	for n := range 1 + rnd.IntN(6) {
		e := consent.Event{Person: "p", At: collected.Add(time.Duration(rnd.IntN(8)+3*n*rnd.IntN(2)) * time.Hour)}
		switch rnd.IntN(6) {
		case 0, 1:
			e.Kind, e.Means, e.Withdraws = consent.ConsentWithdrawn, consent.Means(rnd.IntN(9)), id()
		case 2:
			e.Kind, e.Record.Answer = consent.ConsentRefused, consent.SaidNo
			e.Record.Form.Principals = [...]consent.Names{nil, {}, {""}, {boiler.Principal}, {"CHALEUR-DURABLE sas"}}[rnd.IntN(5)]
		default:
			e.Kind, e.Record = consent.ConsentGiven, usual
			if rnd.IntN(3) == 0 {
				e.Kind, e.Renews = consent.ConsentRenewed, id()
			}
			e.Record.ID, e.Record.At = id(), e.At
		}
		h.Entries = append(h.Entries, consent.Entry{Seq: uint64(n + 1), Logged: opened.AddDate(0, 1, n/2), Event: e})
	}
	return h, collected.Add(time.Duration(rnd.IntN(26)) * time.Hour).Add(time.Minute)
}

func renewed(h consent.History) bool {
	return slices.ContainsFunc(h.Entries, func(e consent.Entry) bool { return e.Event.Kind == consent.ConsentRenewed })
}

// usual is a good consent, without what takes time.
var usual = func() consent.Record {
	r := good()
	r.Person.Ref, r.Form.Wording = "p", ""
	return r
}()

// laterNo reports whether somebody's clock, ahead of that of whoever asks, entered a no.
func laterNo(words []consent.Entry, at time.Time) bool {
	return slices.ContainsFunc(words, func(e consent.Entry) bool {
		return e.Event.Record.Answer != consent.SaidYes && e.Event.At.After(at)
	})
}

func comesAfterAll(words []consent.Entry, at time.Time) bool {
	yes := func(e *consent.Event) bool { return e.Record.Answer == consent.SaidYes }
	for i := range words {
		y := &words[i].Event
		if !yes(y) || !y.At.Before(at) {
			continue
		}
		last := true
		for k := range words {
			w := &words[k].Event
			last = last && (yes(w) || w.At.After(at) || w.At.Before(y.At) && k < i)
		}
		if last {
			return true
		}
	}
	return false
}

// A yes that is entered again after a late letter stands: it is how a house says that it came
// after.
func TestAConsentEnteredAgainAfterALateLetter(t *testing.T) {
	letter, gave := withdraws(1, ""), gives(5, "r2")
	at := collected.AddDate(0, 0, 10)
	for want, h := range map[consent.State]consent.History{
		consent.Withdrawn: told(gives(0, "r1"), gave, letter),
		consent.Valid:     told(gives(0, "r1"), gave, letter, gave),
	} {
		require.Equal(t, want, h.Assess(boiler, rgpd.LiveCall, at).Status().State, fmt.Sprint(want))
	}
}
