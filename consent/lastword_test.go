package consent_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/consent"
)

// A wordsOf tells of each consent of a history whether a word of the person takes it
// back, consent by consent and word by word: nothing is folded, and nothing replaced.
type wordsOf struct {
	entries []consent.Entry
	at      time.Time
}

// before reports whether an event comes before another, by the clock and then by entry.
func (w wordsOf) before(i, j int) bool {
	order := w.entries[i].Event.At.Compare(w.entries[j].Event.At)
	return order < 0 || order == 0 && i < j
}

// enteredBefore is by the clock of the journal, then by place.
func (w wordsOf) enteredBefore(i, j int) bool {
	a, b := w.entries[i].Logged, w.entries[j].Logged
	if !a.IsZero() && !b.IsZero() && !a.Equal(b) {
		return a.Before(b)
	}
	return i < j
}

// yeses are the events until an instant by which the person said yes.
func (w wordsOf) yeses(until time.Time) (out []int) {
	for i, e := range w.entries {
		if e.Event.Record.Answer == consent.SaidYes && !e.Event.At.After(until) {
			out = append(out, i)
		}
	}
	return out
}

// line is a consent and all that it renews; loose says that it may be anything besides.
func (w wordsOf) line(y int) (line []int, loose bool) {
	e := w.entries[y].Event
	line = []int{y}
	if e.Kind != consent.ConsentRenewed {
		return line, false
	}
	loose = true
	known := false
	for _, z := range w.yeses(e.At) {
		if z == y || !w.before(z, y) {
			continue
		}
		renewed := func(i int) bool { return w.entries[i].Event.Record.ID == e.Renews }
		if l, vague := w.line(z); slices.ContainsFunc(l, renewed) {
			line = append(line, l...)
			loose = known && loose || vague
			known = true
		}
	}
	return line, loose
}

// about are the consents until an instant that a word names, with their lines.
func (w wordsOf) about(named func(int) bool, until time.Time) (line []int, loose bool) {
	for _, z := range w.yeses(until) {
		if l, vague := w.line(z); slices.ContainsFunc(l, named) {
			line, loose = append(line, l...), loose || vague
		}
	}
	return line, loose
}

// means reports whether a withdrawal means a consent, of what was given until an instant and
// is known: all, if it names none of that.
func (w wordsOf) means(e consent.Event, until time.Time, known func(int) bool, uses func([]int, bool) bool) bool {
	id := func(z int) string { return w.entries[z].Event.Record.ID }
	exact, _ := w.about(func(z int) bool { return known(z) && id(z) == e.Withdraws }, until)
	if e.Withdraws == "" || exact == nil {
		return true
	}
	return uses(w.about(func(z int) bool { return known(z) && strings.EqualFold(id(z), e.Withdraws) }, until))
}

func someName(a, b consent.Names) bool {
	plain := func(s string) string { return strings.ToLower(strings.ReplaceAll(s, " ", "")) }
	for _, x := range a {
		for _, y := range b {
			if x == "" || y == "" || plain(x) == plain(y) {
				return true
			}
		}
	}
	return len(a) == 0 || len(b) == 0
}

// oneUse reports whether two events may be about one use.
func (w wordsOf) oneUse(i, j int) bool {
	a, b := w.entries[i].Event.Record, w.entries[j].Event.Record
	channel := a.Channels == 0 || b.Channels == 0
	for ch := rgpd.LiveCall; ch <= rgpd.Email; ch++ {
		channel = channel || a.Channels.Has(ch) && b.Channels.Has(ch)
	}
	return channel && someName(a.Form.Principals, b.Form.Principals) && someName(a.Form.Objects, b.Form.Objects)
}

// takenBack reports whether a word takes a consent back.
func (w wordsOf) takenBack(y int) bool {
	_, loose := w.line(y)
	uses := func(line []int, any bool) bool {
		return any || loose || slices.ContainsFunc(line, func(u int) bool { return w.oneUse(u, y) })
	}
	given := w.entries[y].Event.At
	for i, entry := range w.entries {
		e := entry.Event
		if e.At.After(w.at) {
			continue
		}
		said := !e.At.Before(given) // the consent, or at one instant with it
		switch {
		case e.Record.Answer == consent.SaidNo:
			if (said || w.enteredBefore(y, i)) &&
				someName(e.Record.Form.Principals, w.entries[y].Event.Record.Form.Principals) {
				return true
			}
		case e.Kind == consent.ConsentWithdrawn:
			// By its day, and by its place.
			if said && w.means(e, e.At, func(int) bool { return true }, uses) {
				return true
			}
			known := func(z int) bool { return w.enteredBefore(z, i) || !w.entries[z].Event.At.After(e.At) }
			if w.enteredBefore(y, i) && w.means(e, w.at, known, uses) {
				return true
			}
		}
		// What the record says of a withdrawal is one more word, about that record.
		own := e.Record.Withdrawal
		if own.By <= consent.NoWithdrawal && own.At.IsZero() || own.At.After(w.at) {
			continue
		}
		itself := func(z int) bool { return z == i }
		until, asLate := own.At, own.At
		if until.IsZero() { // it counts as late as its event, and as its entry
			until, asLate = w.at, e.At
			if entry.Logged.After(asLate) {
				asLate = entry.Logged
			}
		}
		line, any := w.about(itself, until)
		mine, _ := w.line(y)
		switch {
		case y == i:
			return true
		case own.At.IsZero() && slices.Contains(mine, i):
			return true
		case !asLate.Before(given) && uses(append(line, i), any):
			return true
		}
		if line, any := w.about(itself, w.at); w.enteredBefore(y, i) && uses(append(line, i), any) {
			return true
		}
	}
	return false
}

// stands reports whether a consent carries the use of the tests on a channel, and no
// renewal came in its place.
func (w wordsOf) stands(y int, ch rgpd.Channel) bool {
	e := w.entries[y].Event
	r := e.Record
	for z, renewal := range w.entries {
		n := renewal.Event
		if n.Kind == consent.ConsentRenewed && n.Record.Answer == consent.SaidYes && n.Renews == r.ID &&
			!n.At.After(w.at) && w.before(y, z) {
			return false
		}
	}
	doubt := r.Withdrawal.By == 0 && !r.Withdrawal.At.IsZero()
	return !doubt && e.At.Before(w.at) && r.Act == consent.TickedBox && r.Channels.Has(ch) &&
		r.Form.Principals.Has(boiler.Principal) && r.Form.Objects.Has(boiler.Object)
}

// Whatever was said, in whichever order, form and zone it was entered and whatever it
// names: a consent stands if and only if no word takes it back, and once the person
// withdrew something, nothing but a consent that stands is told instead.
func TestNoWordIsLostInAnyOrderFormOrZone(t *testing.T) {
	rnd := rand.New(rand.NewPCG(51, 52))
	pick := func(of ...string) string { return of[rnd.IntN(len(of))] }
	id := func() string { return pick("r1", "r2", "r3", "r4", "R1") }
	names := func() consent.Names {
		const a = "Chaleur Durable SAS"
		return []consent.Names{consent.Named(a), consent.Named(a), consent.Named(a), consent.Named("Toits Bleus SARL"),
			consent.Named("CHALEUR DURABLE SAS", "Filiale"), consent.Named(), nil}[rnd.IntN(7)]
	}
	zones := []*time.Location{time.UTC, time.FixedZone("", 2*3600), time.FixedZone("", -9*3600)}
	when := func() time.Time { return collected.Add(time.Duration(rnd.IntN(8)) * time.Hour).In(zones[rnd.IntN(3)]) }
	event := func() consent.Event {
		e := consent.Event{Kind: consent.ConsentGiven, Person: "p", At: when()}
		switch rnd.IntN(12) {
		case 0, 1:
			e.Kind, e.Means, e.Withdraws = consent.ConsentWithdrawn, consent.ByVoice, pick("", id(), id(), id())
			return e
		case 2:
			e.Kind = []consent.EventKind{consent.ConsentRefused, consent.ConsentAsked}[rnd.IntN(2)]
			e.Record = consent.Record{Answer: consent.SaidNo, Form: consent.Form{Principals: names()}}
			return e
		case 3, 4, 5:
			e.Kind, e.Renews = consent.ConsentRenewed, id()
		}
		e.Record = good()
		r := &e.Record
		r.ID, r.Person.Ref, r.At = id(), "p", e.At
		r.Form.Wording, r.Form.Principals = "", names()
		if rnd.IntN(6) == 0 {
			r.Form.Objects = consent.Named("toiture")
		}
		r.Channels = []rgpd.Channels{r.Channels, rgpd.ChannelsOf(rgpd.LiveCall), rgpd.ChannelsOf(rgpd.SMS), 0}[rnd.IntN(4)]
		if rnd.IntN(6) == 0 {
			r.Act = consent.PreTickedBox
		}
		switch rnd.IntN(24) {
		case 0:
			r.Withdrawal = consent.Withdrawal{By: consent.ByLetter, At: when()}
		case 1:
			r.Withdrawal = consent.Withdrawal{By: consent.Means(rnd.IntN(3)), At: when()}
		case 2:
			r.Withdrawal.By = consent.ByEmail
		}
		return e
	}
	seen := map[string]int{}
	for range 12000 {
		var h consent.History
		for range 2 + rnd.IntN(5) {
			h.Entries = append(h.Entries, consent.Entry{Event: event()})
		}
		if rnd.IntN(2) == 0 { // the journals are not read in the order of their entries
			for i := range h.Entries {
				h.Entries[i].Logged = collected.AddDate(0, 0, 1+i/2)
			}
			rnd.Shuffle(len(h.Entries), func(i, j int) { h.Entries[i], h.Entries[j] = h.Entries[j], h.Entries[i] })
		}
		ch, at := rgpd.LiveCall, collected.Add(time.Duration(4+rnd.IntN(5))*time.Hour)
		if rnd.IntN(3) == 0 {
			ch = rgpd.SMS
		}
		w := wordsOf{h.Entries, at}
		stands := slices.ContainsFunc(w.yeses(at), func(y int) bool { return w.stands(y, ch) && !w.takenBack(y) })
		withdrawn := slices.ContainsFunc(h.Entries, func(e consent.Entry) bool {
			return e.Event.Kind == consent.ConsentWithdrawn && !e.Event.At.After(at)
		})
		status := h.AsOf(at).Assess(boiler, ch, at).Status()
		state := status.State
		for _, e := range h.Entries { // no word that takes back is later than the day that is told
			if state == consent.Withdrawn && !status.WithdrawnAt.IsZero() && !e.Event.At.After(at) &&
				(e.Event.Kind == consent.ConsentWithdrawn || e.Event.Record.Answer == consent.SaidNo) {
				require.False(t, e.Event.At.After(status.WithdrawnAt), "told %v: %s", status.WithdrawnAt, tell(h))
			}
		}
		require.Equal(t, stands, state == consent.Valid, "%v on %v at %v: %s", state, ch, at, tell(h))
		if withdrawn && !stands {
			require.Equal(t, consent.Withdrawn, state, "on %v at %v: %s", ch, at, tell(h))
		}
		seen[fmt.Sprint(stands, withdrawn)]++
	}
	for _, s := range []string{"true true", "true false", "false true", "false false"} {
		require.Greater(t, seen[s], 150, "stands, and something withdrawn: %s is hardly tried", s)
	}
}

// tell writes a history for who reads a failure.
func tell(h consent.History) string {
	var b strings.Builder
	for _, e := range h.Entries {
		v, r := e.Event, e.Event.Record
		fmt.Fprintf(&b, "\n%v at %v (entered %v) id=%q renews=%q withdraws=%q principals=%q objects=%q %v %v own=%+v",
			v.Kind, v.At, e.Logged, r.ID, v.Renews, v.Withdraws, r.Form.Principals, r.Form.Objects, r.Channels, r.Act,
			r.Withdrawal)
	}
	return b.String()
}
