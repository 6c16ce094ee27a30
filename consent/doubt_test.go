package consent_test

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/consent"
)

// tells is an event of a kind that takes nothing back, but for the withdrawal that its record tells.
func tells(kind consent.EventKind, person string, at time.Time, w consent.Withdrawal) consent.Event {
	e := consent.Event{Kind: kind, Person: person, At: at, By: "desk", Why: "letter"}
	if kind == consent.ConsentGiven {
		e = given(person, at)
		e.Record.ID, e.Record.Form.Objects = "of old", nil
	}
	e.Record.Withdrawal = w
	return e
}

// entered is what a journal holds, of events entered a minute apart from an instant on.
func entered(t *testing.T, from time.Time, es ...consent.Event) *consent.Journal {
	t.Helper()
	j, err := consent.CreateJournal(newMemory(nil), "doubt", journalKey, opened)
	require.NoError(t, err)
	for i, e := range es {
		_, err := j.Append(e, from.Add(time.Duration(i)*time.Minute))
		require.NoError(t, err)
	}
	return j
}

func stateOf(t *testing.T, j *consent.Journal, person string, at time.Time) consent.State {
	t.Helper()
	h, err := j.History(person)
	require.NoError(t, err)
	return h.Assess(boiler, rgpd.LiveCall, at).Status().State
}

// A withdrawal of an unknown day counts as late as its event says, or its entry, in whichever
// order it was entered.
func TestWithdrawalOfNoDayCountsAsLateAsItsEvent(t *testing.T) {
	at := func(hour int) time.Time { return collected.Add(time.Duration(hour) * time.Hour) }
	for _, kind := range []consent.EventKind{consent.ConsentAsked, consent.ConsentGiven, consent.EvidenceConsulted} {
		said := tells(kind, "p", at(2), consent.Withdrawal{By: consent.ByVoice})
		for name, es := range map[string][]consent.Event{
			"entered before": {said, given("p", at(1))},
			"entered after":  {given("p", at(1)), said},
		} {
			require.Equal(t, consent.Withdrawn, stateOf(t, entered(t, at(3), es...), "p", at(9)), "%v, %s", kind, name)
			require.Equal(t, consent.Withdrawn, told(es...).Assess(boiler, rgpd.LiveCall, at(9)).Status().State,
				"%v, %s, by hand", kind, name)
		}
		j := entered(t, at(3), said, given("p", at(2).Add(time.Minute)))
		require.Equal(t, consent.Withdrawn, stateOf(t, j, "p", at(9)), "%v, and given before it was entered", kind)

		j = entered(t, at(3), said)
		_, err := j.Append(given("p", at(4)), at(4))
		require.NoError(t, err)
		require.Equal(t, consent.Valid, stateOf(t, j, "p", at(9)), "%v, and given since", kind)
	}
}

// Whatever the histories: what stands beside withdrawals of unknown days stands as well if each
// of them was an event of its own, as late as it was said.
func TestWithdrawalsOfNoDayAsThoughTheyWereDated(t *testing.T) {
	runs := 100_000
	if testing.Short() {
		runs = 10_000
	}
	rnd := rand.New(rand.NewPCG(20, 61))
	seen := map[bool]int{}
	for range runs {
		var h, dated consent.History
		for n := range 2 + rnd.IntN(4) {
			when := collected.Add(time.Duration(rnd.IntN(8)) * time.Hour)
			e := given("p", when)
			e.Record.ID, e.Record.Form.Wording = fmt.Sprint("c-", n), ""
			entry := consent.Entry{Event: e}
			if rnd.IntN(2) == 0 {
				entry.Logged = when.Add(time.Duration(rnd.IntN(3)) * time.Hour)
			}
			if rnd.IntN(3) > 0 {
				h.Entries, dated.Entries = append(h.Entries, entry), append(dated.Entries, entry)
				continue
			}
			kind := []consent.EventKind{consent.ConsentAsked, consent.ConsentGiven, consent.EvidenceConsulted}[rnd.IntN(3)]
			entry.Event = tells(kind, "p", when, consent.Withdrawal{By: consent.ByVoice})
			h.Entries = append(h.Entries, entry)
			late := when
			if entry.Logged.After(late) {
				late = entry.Logged
			}
			entry.Event = consent.Event{Kind: consent.ConsentWithdrawn, Person: "p", At: late, Means: consent.ByVoice}
			dated.Entries = append(dated.Entries, entry)
		}
		at := collected.Add(24 * time.Hour)
		stands := h.Assess(boiler, rgpd.LiveCall, at).Decision().Allowed()
		if stands {
			require.True(t, dated.Assess(boiler, rgpd.LiveCall, at).Decision().Allowed(), tell(h))
		}
		seen[stands]++
	}
	require.Greater(t, seen[true], runs/10)
	require.Greater(t, seen[false], runs/10)
}

// Nothing stands until a day to come: a withdrawal that is told is one already.
func TestWithdrawalToComeIsRefusedOrBinds(t *testing.T) {
	now := collected.Add(time.Hour)
	toCome := now.AddDate(36, 0, 0)
	for name, w := range map[string]consent.Withdrawal{
		"at":            {By: consent.ByVoice, At: toCome},
		"at, by none":   {By: consent.NoWithdrawal, At: toCome},
		"an instant on": {By: consent.ByVoice, At: now.Add(1)},
		"again":         {By: consent.ByVoice, At: collected, Again: toCome},
		"again only":    {By: consent.ByVoice, Again: toCome},
	} {
		for _, kind := range []consent.EventKind{consent.ConsentAsked, consent.ConsentGiven, consent.EvidenceConsulted} {
			j := entered(t, collected, given("p", collected))
			_, err := j.Append(tells(kind, "p", now, w), now)
			var refused *rgpd.InputError
			require.True(t, errors.As(err, &refused), "%s, %v", name, kind)
			require.Equal(t, "lies after the instant of entry", refused.Remedy)
			require.EqualValues(t, 1, j.Len())

			// A journal of before, in which it is.
			h := consent.History{Entries: []consent.Entry{
				{Event: given("p", collected), Logged: collected}, {Event: tells(kind, "p", now, w), Logged: now},
			}}
			for _, at := range []time.Time{now.Add(1), now.AddDate(0, 1, 0)} {
				s := h.Assess(boiler, rgpd.LiveCall, at).Status()
				require.Equal(t, consent.Withdrawn, s.State, "%s, %v", name, kind)
				require.False(t, s.WithdrawnAt.After(at), "%s, %v", name, kind)
			}
		}
	}
	// It counts as late as its entry.
	told := tells(consent.ConsentAsked, "p", now, consent.Withdrawal{By: consent.ByVoice, At: toCome})
	late := consent.History{Entries: []consent.Entry{
		{Event: told, Logged: now.Add(2 * time.Hour)},
		{Event: given("p", now.Add(time.Hour)), Logged: now.Add(3 * time.Hour)},
	}}
	require.Equal(t, consent.Withdrawn, late.Assess(boiler, rgpd.LiveCall, later).Status().State)

	// The day alone, which binds from its start, is today's.
	today := tells(consent.ConsentAsked, "p", now,
		consent.Withdrawal{By: consent.ByVoice, At: paris("2026-09-14", 23, 59).Add(59 * time.Second)})
	j := entered(t, collected, given("p", collected))
	_, err := j.Append(today, now)
	require.NoError(t, err)
	require.Equal(t, consent.Withdrawn, stateOf(t, j, "p", now))
}

// What takes back is found in another spelling of the reference of the person; what gives is not.
func TestWithdrawalInAnotherSpellingWithdraws(t *testing.T) {
	now := collected.Add(time.Hour)
	for _, c := range []struct{ gave, took string }{
		{"p", "P"}, {"P", "p"}, {"p", "p\u200b"}, {"p", "\ufeffp"}, {"p q", "pq"}, {"pq", "p\u00a0q"}, {"pq", "p\u00adq"},
		{"p\tq", "pq"}, {"\u00e9", "e\u0301"}, {"e\u0301", "\u00e9"}, {"\u00e9-1", "E-1"}, {"p", "\uff50"}, {"p", "p\u3164"},
		{`a\b`, `A\b`}, {`a"b`, `A"b`}, {"stra\u00dfe", "STRASSE"}, {"a&b", "A&B"},
	} {
		asked := tells(consent.ConsentAsked, c.took, now, consent.Withdrawal{By: consent.ByVoice})
		gaveOld := tells(consent.ConsentGiven, c.took, now, consent.Withdrawal{By: consent.ByVoice, At: now})
		for i, e := range []consent.Event{
			{Kind: consent.ConsentWithdrawn, Person: c.took, At: now, Means: consent.ByVoice},
			{Kind: consent.ConsentRefused, Person: c.took, At: now, Record: consent.Record{Answer: consent.SaidNo}},
			asked, gaveOld,
		} {
			j := entered(t, now, given(c.gave, collected), e)
			require.NotEqual(t, consent.Valid, stateOf(t, j, c.gave, now.Add(time.Hour)), "%+q took %+q: %d", c.took, c.gave, i)
			if j := entered(t, now, e); i != 1 {
				state := stateOf(t, j, c.gave, now.Add(time.Hour))
				require.Equal(t, consent.Withdrawn, state, "%+q took %+q: %d", c.took, c.gave, i)
			}
		}
		h, err := entered(t, now, given(c.took, collected)).History(c.gave)
		require.NoError(t, err)
		require.Empty(t, h.Entries, "%+q gave", c.took)
		h = consent.History{Person: c.gave, Entries: []consent.Entry{{Event: given(c.took, collected)}}}
		require.Equal(t, consent.None, h.Assess(boiler, rgpd.LiveCall, now).Status().State, "%+q gave, by hand", c.took)
	}
	for _, other := range []string{"p-1", "q", "1-23", "pp"} { // another person
		j := entered(t, now, given("p", collected), given("12-3", collected),
			consent.Event{Kind: consent.ConsentWithdrawn, Person: other, At: now, Means: consent.ByVoice})
		require.Equal(t, consent.Valid, stateOf(t, j, "p", now.Add(time.Hour)), other)
		require.Equal(t, consent.Valid, stateOf(t, j, "12-3", now.Add(time.Hour)), other)
	}
}
