package consent_test

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/consent"
)

// What happens to the consents of one person, n days after the first.

func happens(n int, kind consent.EventKind, change func(*consent.Event)) consent.Event {
	e := consent.Event{Kind: kind, Person: "p", At: collected.AddDate(0, 0, n)}
	switch kind {
	case consent.ConsentGiven, consent.ConsentRenewed:
		e.Record = good()
		e.Record.Person.Ref, e.Record.At = "p", e.At
	case consent.ConsentRefused:
		e.Record = consent.Record{Answer: consent.SaidNo, Form: goodForm()}
	case consent.ConsentWithdrawn:
		e.Means = consent.ByLink
	}
	if change != nil {
		change(&e)
	}
	return e
}

func gives(n int, id string, changes ...change) consent.Event {
	return happens(n, consent.ConsentGiven, func(e *consent.Event) {
		e.Record.ID = id
		for _, change := range changes {
			change(&e.Record)
		}
	})
}

func renews(n int, old, id string, changes ...change) consent.Event {
	e := gives(n, id, changes...)
	e.Kind, e.Renews = consent.ConsentRenewed, old
	return e
}

func withdraws(n int, id string) consent.Event {
	return happens(n, consent.ConsentWithdrawn, func(e *consent.Event) { e.Withdraws = id })
}

func refuses(n int, principals ...string) consent.Event {
	return happens(n, consent.ConsentRefused, func(e *consent.Event) { e.Record.Form.Principals = principals })
}

func told(es ...consent.Event) consent.History {
	h := consent.History{Person: "p-1"}
	for _, e := range es {
		h.Entries = append(h.Entries, consent.Entry{Event: e})
	}
	return h
}

// RGPD, art. 7(3): a withdrawal in doubt withdraws; saying no again, or agreeing to what
// does not carry the use, protects no less.
func TestNoWordThatTakesBackIsLost(t *testing.T) {
	const a, b = "Chaleur Durable SAS", "Toits Bleus SARL"
	of := func(names ...string) change {
		return func(r *consent.Record) { r.Form.Principals = consent.Named(names...) }
	}
	unnamed := func(r *consent.Record) { r.Form.Principals = nil }
	flawed := func(r *consent.Record) { r.Act = consent.PreTickedBox }
	roofs := func(r *consent.Record) { r.Form.Objects = consent.Named("toiture") }
	texts := func(r *consent.Record) { r.Channels = rgpd.ChannelsOf(rgpd.SMS) }
	month := func(r *consent.Record) { r.Form.Lasts = consent.Period{Days: 3} }
	byPost := func(n int) change {
		return func(r *consent.Record) {
			r.Withdrawal = consent.Withdrawal{By: consent.ByLetter, At: collected.AddDate(0, 0, n)}
		}
	}
	undated := func(r *consent.Record) { r.Withdrawal.By = consent.ByVoice }
	dayAlone := func(r *consent.Record) { r.Withdrawal = consent.Withdrawal{At: collected.AddDate(0, 0, 5)} }
	const valid, withdrawn, none, lapsed = consent.Valid, consent.Withdrawn, consent.None, consent.Lapsed
	for _, c := range []struct {
		name string
		h    consent.History
		want consent.State // for the principal a, by call, on day 10
	}{
		// What a withdrawal names.
		{"given, withdrawn", told(gives(0, "r1"), withdraws(1, "r1")), withdrawn},
		{"given, all withdrawn", told(gives(0, "r1"), withdraws(1, "")), withdrawn},
		{"renewed; the first withdrawn", told(gives(0, "r1"), renews(1, "r1", "r2"), withdraws(2, "r1")), withdrawn},
		{"at one instant", told(gives(0, "r1"), renews(1, "r1", "r2"), withdraws(1, "r1")), withdrawn},
		{"renewed twice; the first withdrawn",
			told(gives(0, "r1"), renews(1, "r1", "r2"), renews(2, "r2", "r3"), withdraws(3, "r1")), withdrawn},
		{"renewed; the renewal withdrawn", told(gives(0, "r1"), renews(1, "r1", "r2"), withdraws(2, "r2")), withdrawn},
		{"an ID that nobody has", told(gives(0, "r1"), withdraws(1, "R1")), withdrawn},
		{"an ID with a space", told(gives(0, "r1"), withdraws(1, "r1 ")), withdrawn},
		{"the renewal of an ID that nobody has, withdrawn",
			told(gives(0, "r1", unnamed), gives(0, "r0"), renews(1, "R1", "r2", of(b)), withdraws(2, "r2")), withdrawn},
		{"the first withdrawn, renewed by an ID that nobody has",
			told(gives(0, "r1", of(b)), renews(1, "R1", "r2"), withdraws(2, "r1")), withdrawn},
		{"given twice for one use; one withdrawn", told(gives(0, "r1"), gives(1, "r2"), withdraws(2, "r1")), withdrawn},
		{"the same, of which one names nobody", told(gives(0, "r1", unnamed), gives(1, "r2"), withdraws(2, "r1")), withdrawn},
		{"another channel withdrawn", told(gives(0, "r1", texts), gives(1, "r2", func(r *consent.Record) {
			r.Channels = rgpd.ChannelsOf(rgpd.LiveCall)
		}), withdraws(2, "r1")), valid},
		{"another object withdrawn", told(gives(0, "r1", roofs), gives(1, "r2"), withdraws(2, "r1")), valid},
		{"another principal withdrawn", told(gives(0, "r1", of(b)), gives(1, "r2"), withdraws(2, "r1")), valid},
		{"by no means", told(gives(0, "r1"), happens(1, consent.ConsentWithdrawn, func(e *consent.Event) {
			e.Means = consent.NoWithdrawal
		})), withdrawn},

		{"a channel not known", told(gives(0, "r1", func(r *consent.Record) { r.Channels = 0 }), gives(1, "r2"),
			withdraws(2, "r1")), withdrawn},
		{"the renewal of a renewal of an ID that nobody has", told(gives(0, "r0"), renews(1, "R1", "r2", of(b)),
			renews(2, "r2", "r3", of(b)), withdraws(3, "r3")), withdrawn},
		{"by no means, on no day", told(gives(2, "r1"), happens(0, consent.ConsentWithdrawn, func(e *consent.Event) {
			e.Means, e.At, e.Withdraws = consent.NoWithdrawal, time.Time{}, "r1"
		})), withdrawn},

		{"renewed for another use, the first withdrawn, and one more for the first use",
			told(gives(0, "r0"), gives(0, "r1"), renews(1, "r1", "r2", of(b)), withdraws(2, "r1")), withdrawn},
		{"a refusal is withdrawn", told(gives(0, "r1"), happens(1, consent.ConsentRefused, func(e *consent.Event) {
			e.Record.ID, e.Record.Form.Principals = "no", consent.Named(b)
		}), withdraws(2, "no")), withdrawn},
		{"renewed by the ID of a refusal, the refusal withdrawn",
			told(happens(0, consent.ConsentRefused, func(e *consent.Event) { e.Record.ID = "no" }),
				renews(1, "no", "r2"), withdraws(2, "no")), withdrawn},

		// When it was said, and entered.
		{"dated before, entered after", told(gives(2, "r1"), withdraws(1, "r1")), withdrawn},
		{"dated before, entered after, and renewed in between",
			told(gives(2, "r1"), renews(3, "r1", "r2"), withdraws(1, "r1")), withdrawn},
		{"dated before, entered after, and renewed since",
			told(gives(2, "r1"), withdraws(1, "r1"), renews(3, "r1", "r2")), valid},
		{"dated before, entered after, and given twice for one use",
			told(gives(2, "r1"), gives(1, "r0"), withdraws(0, "r1")), withdrawn},
		{"all, on no day, entered after", told(gives(2, "r1"), happens(0, consent.ConsentWithdrawn,
			func(e *consent.Event) { e.At = time.Time{} })), withdrawn},
		{"all, on no day, entered before", told(happens(0, consent.ConsentWithdrawn,
			func(e *consent.Event) { e.At = time.Time{} }), gives(2, "r1")), valid},
		{"refused, on no day, entered after", told(gives(2, "r1"), happens(0, consent.ConsentRefused,
			func(e *consent.Event) { e.At = time.Time{} })), withdrawn},
		{"the record says a day by no means, and all is taken back on no day", told(gives(2, "r1", dayAlone),
			happens(0, consent.ConsentWithdrawn, func(e *consent.Event) { e.At = time.Time{} })), withdrawn},
		{"the record says a day by no means, and all is refused on no day", told(gives(2, "r1", dayAlone),
			happens(0, consent.ConsentRefused, func(e *consent.Event) { e.At = time.Time{} })), withdrawn},
		{"all, dated before, entered after", told(gives(2, "r1"), withdraws(1, "")), withdrawn},
		{"all, dated years before, entered after", told(gives(2, "r1"), withdraws(-900, "")), withdrawn},
		{"refused, dated before, entered after", told(gives(2, "r1"), refuses(1, a)), withdrawn},
		{"another principal refused, dated before, entered after", told(gives(2, "r1"), refuses(1, b)), valid},
		{"an ID that nobody has, dated before, entered after", told(gives(2, "r1"), withdraws(1, "R9")), withdrawn},
		{"a record held by then, dated before one that was entered before",
			told(gives(0, "r1"), gives(2, "r2"), withdraws(1, "r1")), withdrawn},
		{"another object, dated before, entered after",
			told(gives(0, "r1", roofs), gives(2, "r2"), withdraws(1, "r1")), valid},
		{"the same, and given again", told(gives(2, "r1"), withdraws(1, ""), gives(3, "r2")), valid},
		{"the same, and the consent entered again", told(gives(2, "r1"), withdraws(1, ""), gives(2, "r1")), valid},
		{"the record of an earlier consent says an earlier day, entered after",
			told(gives(2, "r2"), gives(0, "r1", byPost(1))), withdrawn},
		{"dated before, entered after, then renewed with a flaw",
			told(gives(2, "r1"), withdraws(1, ""), renews(3, "r1", "r2", flawed)), withdrawn},
		{"the ID of another, but for its case", told(gives(0, "r1"), gives(0, "R1", of(b)), withdraws(1, "R1")), withdrawn},
		{"the ID of another, but for signs and accents",
			told(gives(0, "É-1"), gives(0, "e1", of(b)), withdraws(1, "e1")), withdrawn},
		{"the ID of another", told(gives(0, "r1"), gives(0, "r2", of(b)), withdraws(1, "r2")), valid},
		{"dated before, entered before", told(withdraws(1, "r1"), gives(2, "r1")), valid},
		{"withdrawn, then given", told(gives(0, "r1"), withdraws(1, ""), gives(2, "r2")), valid},
		{"withdrawn, then renewed", told(gives(0, "r1"), withdraws(1, "r1"), renews(2, "r1", "r2")), valid},
		{"the record says a later day, then renewed", told(gives(0, "r1", byPost(5)), renews(2, "r1", "r2")), withdrawn},
		{"the record says an earlier day, then renewed", told(gives(0, "r1", byPost(1)), renews(2, "r1", "r2")), valid},
		{"the record says no day, then renewed", told(gives(0, "r1", undated), renews(2, "r1", "r2")), withdrawn},
		{"the record says a later day, given again before it", told(gives(0, "r1", byPost(5)), gives(2, "r2")), withdrawn},
		{"the record says an earlier day, given again", told(gives(0, "r1", byPost(1)), gives(2, "r2")), valid},
		{"the record says a day to come", told(gives(0, "r1", byPost(30)), gives(2, "r2")), valid},
		{"the record says no day, given again before it was entered",
			told(gives(2, "r2"), gives(0, "r1", undated)), withdrawn},
		{"the record says no day, given again since", told(gives(0, "r1", undated), gives(2, "r2")), valid},
		{"the record of another use says a later day",
			told(gives(0, "r1", byPost(5), roofs), gives(2, "r2")), valid},
		{"the renewal says a later day, renewed by the first ID",
			told(gives(0, "r1"), renews(1, "r1", "r2", byPost(5)), renews(2, "r1", "r3")), withdrawn},
		{"two records of one ID say two days",
			told(gives(0, "r1", byPost(5)), gives(0, "r1", byPost(30)), renews(2, "r1", "r2")), withdrawn},
		{"the record consulted says a later day",
			told(gives(2, "r1"), happens(4, consent.EvidenceConsulted, func(e *consent.Event) { byPost(5)(&e.Record) })),
			withdrawn},
		{"the record of a withdrawal says a later day, and of another use", told(gives(2, "r1"),
			happens(1, consent.ConsentWithdrawn, func(e *consent.Event) {
				e.Withdraws = "r0"
				byPost(5)(&e.Record)
			})), withdrawn},
		{"a doubt is not settled by a withdrawal to come", told(gives(0, "r1", func(r *consent.Record) {
			r.Withdrawal.By, r.Withdrawal.At = 0, collected.AddDate(0, 0, 30)
		}), gives(0, "r2", flawed, byPost(20))), consent.Flawed},
		{"the refusal says a later day",
			told(gives(2, "r1"), happens(1, consent.ConsentRefused, func(e *consent.Event) { byPost(5)(&e.Record) })),
			withdrawn},

		// Nothing was given that we know of.
		{"nothing", told(), none},
		{"all withdrawn, nothing given", told(withdraws(1, "")), withdrawn},
		{"a record withdrawn, nothing given", told(withdraws(1, "r1")), withdrawn},
		{"refused, nothing given", told(refuses(1, a)), none},
		{"refused twice, nothing given", told(refuses(1, a), refuses(2, a)), none},

		{"refused, with a withdrawal of later, and all withdrawn",
			told(happens(0, consent.ConsentRefused, func(e *consent.Event) { byPost(30)(&e.Record) }),
				withdraws(1, "")), withdrawn},

		// No, once more.
		{"given, refused by name", told(gives(0, "r1"), refuses(1, a)), withdrawn},
		{"given, withdrawn, refused", told(gives(0, "r1"), withdraws(1, "r1"), refuses(2, a)), withdrawn},
		{"withdrawn, refused, nothing given", told(withdraws(1, ""), refuses(2, a)), withdrawn},
		{"given, withdrawn twice", told(gives(0, "r1"), withdraws(1, ""), withdraws(2, "r1")), withdrawn},
		{"given, asked again and no", told(gives(0, "r1"), happens(1, consent.ConsentAsked, func(e *consent.Event) {
			e.Record = consent.Record{Answer: consent.SaidNo, Form: goodForm()}
		})), withdrawn},
		{"given, asked again and withdrawn by letter",
			told(gives(0, "r1"), happens(3, consent.ConsentAsked, func(e *consent.Event) { byPost(2)(&e.Record) })), withdrawn},
		{"asked, and withdrawn by letter",
			told(happens(3, consent.ConsentAsked, func(e *consent.Event) { byPost(2)(&e.Record) })), withdrawn},
		{"asked", told(happens(3, consent.ConsentAsked, nil)), none},
		{"given, and no", told(gives(0, "r1"), happens(1, consent.ConsentGiven, func(e *consent.Event) {
			e.Record = consent.Record{Answer: consent.SaidNo, Form: goodForm()}
		})), withdrawn},
		{"given, another principal refused", told(gives(0, "r1"), refuses(1, b)), valid},

		// A yes that does not carry the use.
		{"withdrawn, then flawed", told(gives(0, "r1"), withdraws(1, "r1"), gives(2, "r2", flawed)), withdrawn},
		{"withdrawn, then renewed with a flaw",
			told(gives(0, "r1"), withdraws(1, "r1"), renews(2, "r1", "r2", flawed)), withdrawn},
		{"refused, then flawed", told(gives(0, "r1"), refuses(1, a), gives(2, "r2", flawed)), withdrawn},
		{"withdrawn, then for another object", told(gives(0, "r1"), withdraws(1, ""), gives(2, "r2", roofs)), withdrawn},
		{"withdrawn, then for messages", told(gives(0, "r1"), withdraws(1, ""), gives(2, "r2", texts)), withdrawn},
		{"withdrawn, then for another principal", told(gives(0, "r1"), withdraws(1, "r1"), gives(2, "r2", of(b))), withdrawn},
		{"withdrawn, given for a while, and over",
			told(gives(0, "r1"), withdraws(1, ""), gives(2, "r2", month)), withdrawn},
		{"of another principal, all withdrawn, then flawed",
			told(gives(0, "r1", of(b)), withdraws(1, ""), gives(2, "r2", flawed)), withdrawn},
		{"nothing given, all withdrawn, then flawed", told(withdraws(1, ""), gives(2, "r2", flawed)), withdrawn},
		{"one that names nobody, withdrawn, then flawed",
			told(gives(0, "r1", unnamed), withdraws(1, "r1"), gives(2, "r2", flawed)), withdrawn},
		{"flawed", told(gives(0, "r1", flawed)), consent.Flawed},
		{"over", told(gives(0, "r1", month)), lapsed},
		{"over; that of another principal withdrawn",
			told(gives(0, "r1", of(b)), gives(1, "r2", month), withdraws(2, "r1")), withdrawn},

		// Names, when a word takes back.
		{"a space before the name", told(gives(0, "r1"), refuses(1, " "+a)), withdrawn},
		{"spaces within", told(gives(0, "r1"), refuses(1, "Chaleur  Durable\u00a0SAS")), withdrawn},
		{"in capitals", told(gives(0, "r1"), refuses(1, "CHALEUR DURABLE SAS")), withdrawn},
		{"with signs", told(gives(0, "r1"), refuses(1, "Chaleur-Durable S.A.S.")), withdrawn},
		{"with accents", told(gives(0, "r1", of("Énergie", a)), refuses(1, "ENERGIE")), withdrawn},
		{"an accent apart from its letter", told(gives(0, "r1", of("Énergie", a)), refuses(1, "E\u0301nergie")), withdrawn},
		{"with ligatures", told(gives(0, "r1", of("Cœur & Fils", a)), refuses(1, "COEUR ET FILS")), withdrawn},
		{"one of several names", told(gives(0, "r1"), refuses(1, b, a)), withdrawn},
		{"no name", told(gives(0, "r1"), refuses(1)), withdrawn},
		{"an empty name", told(gives(0, "r1"), refuses(1, "")), withdrawn},
		{"a name without letters", told(gives(0, "r1"), refuses(1, " - ")), withdrawn},
		{"another number", told(gives(0, "r1", of(a, "Filiale 2")), refuses(1, "Filiale 1")), valid},
		{"the consent has an empty name", told(gives(0, "r1", of("")), refuses(1, a)), withdrawn},
		{"the consent names nobody", told(gives(0, "r1", unnamed), refuses(1, a)), withdrawn},
		{"the consent names none", told(gives(0, "r1", of()), refuses(1, a)), withdrawn},
		{"the consent has a space, and the refusal none, then flawed",
			told(gives(0, "r1", of(a+" ")), refuses(1, a), gives(2, "r2", flawed)), withdrawn},
		{"but for blanks and case when it gives", told(gives(0, "r1", of(strings.ToUpper(a)+" "))), valid},
		{"by its signs when it gives", told(gives(0, "r1", of(a+"."))), consent.Flawed},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := c.h.Assess(boiler, rgpd.LiveCall, collected.AddDate(0, 0, 10)).Status()
			require.Equal(t, c.want, s.State)
			state, _, _ := s.At(&boiler, rgpd.LiveCall, collected.AddDate(0, 0, 10))
			require.Equal(t, c.want, state)
		})
	}
}

// A withdrawal of which these journals hold no consent is on file: it stops, and stays on
// the list for three years.
func TestWithdrawalOfWhatWeDoNotHoldIsOnFile(t *testing.T) {
	h := told(withdraws(1, "r1"))
	day := collected.AddDate(0, 0, 1)
	require.Empty(t, h.AsOf(day.Add(-1)).Records(day.Add(-1)))
	want := []consent.Record{{
		Person: consent.Person{Ref: "p"}, Answer: consent.NothingOnFile,
		Withdrawal: consent.Withdrawal{By: consent.ByLink, At: day},
	}}
	got := h.Records(day)
	require.Empty(t, cmp.Diff(want, got))
	kept := got[0].Retention(rgpd.SMS)
	listed := consent.Retention{ListUntil: paris("2029-09-16", 0, 0), Rules: []rgpd.RuleID{"consent-stop-and-erase"}}
	require.Empty(t, cmp.Diff(listed, kept))
	require.True(t, applies(got[0], rgpd.LiveCall, day, "consent-stop-and-erase"))
}

// A renewal does not stand in place of a refusal, whatever ID it gives.
func TestRenewalRemovesNoRefusal(t *testing.T) {
	no := happens(0, consent.ConsentRefused, func(e *consent.Event) { e.Record.ID = "r1" })
	var answers []consent.Answer
	for _, r := range told(no, renews(1, "r1", "r2")).Records(later) {
		answers = append(answers, r.Answer)
	}
	require.Equal(t, []consent.Answer{consent.SaidNo, consent.SaidYes}, answers)
}

// joined is what two journals hold on one person.
func joined(h, more consent.History) consent.History {
	h.Join(more)
	return h
}

// The day of entry tells which of two was entered first, in whichever order the journals
// are read; of records that are worth the same, the latest speaks.
func TestOrderOfEntryIsThatOfTheClock(t *testing.T) {
	entry := func(e consent.Event, logged int) consent.History {
		return consent.History{Entries: []consent.Entry{{Logged: collected.AddDate(0, 0, logged), Event: e}}}
	}
	gave, took := gives(2, "r1"), withdraws(1, "r1")
	for _, c := range []struct {
		gave, took int
		want       consent.State
	}{{3, 4, consent.Withdrawn}, {4, 3, consent.Valid}} {
		for _, h := range []consent.History{
			joined(entry(gave, c.gave), entry(took, c.took)), joined(entry(took, c.took), entry(gave, c.gave)),
		} {
			require.Equal(t, c.want, h.Assess(boiler, rgpd.LiveCall, later).Status().State)
		}
	}
	flawed := func(r *consent.Record) { r.Act = consent.PreTickedBox }
	s := told(gives(0, "r1", flawed), gives(1, "r2", flawed)).Assess(boiler, rgpd.LiveCall, later).Status()
	require.Equal(t, collected.AddDate(0, 0, 1), s.GivenAt)
}

// Whatever the history: one more no never protects less, and one more yes that does not
// carry the use lifts no withdrawal.
func TestOneMoreNoNeverProtectsLess(t *testing.T) {
	rnd := rand.New(rand.NewPCG(41, 42))
	names := []string{"Chaleur Durable SAS", "CHALEUR DURABLE SAS ", "Toits Bleus SARL", ""}
	id := func() string { return []string{"", "r0", "r1", "r2", "R1", "r3"}[rnd.IntN(6)] }
	no := func(n int) consent.Event {
		if rnd.IntN(2) == 0 {
			return refuses(n, names[rnd.IntN(len(names))])
		}
		return withdraws(n, id())
	}
	yes := func(n int) consent.Event {
		r := renews(n, id(), fmt.Sprint("r", n%4))
		if rnd.IntN(2) == 0 {
			r.Kind, r.Renews = consent.ConsentGiven, ""
		}
		r.Record.Form.Wording = "" // to compare it with its digest takes time
		r.Record.Form.Principals = consent.Named(names[rnd.IntN(len(names))])
		switch rnd.IntN(4) {
		case 0:
			r.Record.Act = consent.PreTickedBox
		case 1:
			r.Record.Form.Objects = consent.Named("toiture")
		case 2:
			r.Record.Form.Lasts = consent.Period{Days: uint16(1 + rnd.IntN(9))}
		}
		return r
	}
	at := collected.AddDate(0, 0, 10)
	state := func(h consent.History, at time.Time) consent.State {
		return h.Assess(boiler, rgpd.LiveCall, at).Status().State
	}
	seen := map[consent.State]int{}
	for range 4000 {
		var h consent.History
		for range rnd.IntN(6) {
			e := yes(rnd.IntN(9))
			if rnd.IntN(3) == 0 {
				e = no(rnd.IntN(9))
			}
			h.Entries = append(h.Entries, consent.Entry{Event: e})
		}
		before := state(h, at)
		seen[before]++

		refusal := no(rnd.IntN(10))
		after := state(joined(h, told(refusal)), at)
		require.False(t, after == consent.Valid && before != consent.Valid, "%+v\nthen %+v", h.Entries, refusal)
		if before == consent.Withdrawn {
			require.Equal(t, consent.Withdrawn, after, "%+v\nthen %+v", h.Entries, refusal)
		}
		if more := state(joined(h, told(yes(9))), at); before == consent.Withdrawn && more != consent.Valid {
			require.Equal(t, consent.Withdrawn, more, "%+v", h.Entries)
		}
		require.Equal(t, consent.Withdrawn, state(joined(h, told(withdraws(9, ""))), at), "%+v", h.Entries)
		require.Equal(t, consent.Withdrawn, state(joined(h, told(withdraws(9, "unheard of"))), at), "%+v", h.Entries)
	}
	for _, s := range []consent.State{consent.None, consent.Flawed, consent.Lapsed, consent.Withdrawn, consent.Valid} {
		require.Greater(t, seen[s], 50, "%v is hardly tried", s)
	}
}

// A withdrawal is told, whatever else is wrong with the record.
func TestWithdrawnComesBeforeAllOtherFaults(t *testing.T) {
	for name, fault := range map[string]change{
		"nothing else":           unchanged,
		"flawed":                 func(r *consent.Record) { r.Act = consent.PreTickedBox },
		"for another object":     func(r *consent.Record) { r.Form.Objects = consent.Named("toiture") },
		"over":                   func(r *consent.Record) { r.Form.Lasts = consent.Period{Days: 3} },
		"refused":                func(r *consent.Record) { r.Answer = consent.SaidNo },
		"nothing on file":        func(r *consent.Record) { r.Answer = consent.NothingOnFile },
		"not known to be a yes":  func(r *consent.Record) { r.Answer = 0 },
		"after the contact":      func(r *consent.Record) { r.At = later.Add(time.Hour) },
		"nothing known but this": func(r *consent.Record) { *r = consent.Record{} },
	} {
		r := with(fault)
		r.Withdrawal = consent.Withdrawal{By: consent.ByVoice, At: later.AddDate(0, 0, -1)}
		for ch := rgpd.LiveCall; ch <= rgpd.Email; ch++ {
			s := consent.Assess(r, boiler, ch, later).Status()
			require.Equal(t, consent.Withdrawn, s.State, "%s, on %v", name, ch)
			state, _, _ := s.At(&boiler, ch, later.AddDate(2, 0, 0))
			require.Equal(t, consent.Withdrawn, state, "%s, on %v", name, ch)
		}
	}
}

// A record that says no word on a withdrawal may be that of one: every status of it says
// so, and its re-check at the call as well.
func TestUnknownWithdrawalTravelsWithTheStatus(t *testing.T) {
	for name, c := range map[string]struct {
		change change
		want   consent.State
	}{
		"all else holds":  {unchanged, 0},
		"flawed":          {func(r *consent.Record) { r.Act = consent.PreTickedBox }, consent.Flawed},
		"over":            {func(r *consent.Record) { r.Form.Lasts = consent.Period{Days: 3} }, consent.Lapsed},
		"refused":         {func(r *consent.Record) { r.Answer = consent.SaidNo }, consent.None},
		"nothing on file": {func(r *consent.Record) { r.Answer = consent.NothingOnFile }, consent.None},
		"nothing known":   {func(r *consent.Record) { *r = consent.Record{} }, 0},
	} {
		for _, by := range []consent.Means{0, meansThatAreNone} {
			r := with(c.change)
			r.Withdrawal.By = by
			for ch := rgpd.LiveCall; ch <= rgpd.SMS; ch++ {
				s := consent.Assess(r, boiler, rgpd.LiveCall, later).Status()
				require.Equal(t, c.want, s.State, name)
				require.True(t, s.Open.Has(consent.StillStands), name)
				state, _, open := s.At(&boiler, ch, later)
				require.NotEqual(t, consent.Valid, state, name)
				require.True(t, open.Has(consent.StillStands), name)
			}
		}
	}
	s := told().Assess(boiler, rgpd.LiveCall, later).Status()
	require.Equal(t, consent.None, s.State)
	require.False(t, s.Open.Has(consent.StillStands), "the journals were read, and hold no withdrawal")
}

// C. conso., art. L. 223-1: the consent is prior to the call, on every channel, and the
// status says what the assessment says.
func TestConsentOfTheVeryInstantIsNotPrior(t *testing.T) {
	for _, c := range []struct {
		name string
		at   time.Time
		want rgpd.Verdict
	}{
		{"the instant before", collected.Add(-1), rgpd.Forbidden},
		{"the very instant", collected, rgpd.Forbidden},
		{"the very instant, by another clock", collected.In(time.FixedZone("", 4*3600)), rgpd.Forbidden},
		{"the next instant", collected.Add(1), rgpd.Allowed},
	} {
		for _, ch := range []rgpd.Channel{rgpd.LiveCall, rgpd.SMS} {
			require.Empty(t, cmp.Diff([]rgpd.Verdict{c.want}, verdicts(good(), ch, c.at)), c.name)
			s := consent.Assess(good(), boiler, ch, later).Status() // fast path and review
			state, broken, _ := s.At(&boiler, ch, c.at)
			require.Equal(t, c.want == rgpd.Allowed, state == consent.Valid, c.name)
			require.Equal(t, c.want == rgpd.Forbidden, broken.Has(consent.GivenBefore), c.name)
		}
	}
}

// RGPD, art. 7(1): an individual proof shows who agreed, when, to what and where. Without
// one of them it is not known to be one.
func TestProofWithoutWhatItNeedsShowsNothing(t *testing.T) {
	for name, c := range map[string]struct {
		change change
		want   rgpd.Verdict
	}{
		"all of it":           {unchanged, rgpd.Allowed},
		"without the person":  {func(r *consent.Record) { r.Person.Ref = "" }, rgpd.Undecided},
		"without the instant": {func(r *consent.Record) { r.At = time.Time{} }, rgpd.Undecided},
		"without the origin":  {func(r *consent.Record) { r.Evidence.Origin = "" }, rgpd.Undecided},
		"without the wording": {func(r *consent.Record) {
			r.Form.Wording, r.Form.Digest, r.Form.Version = "", "", ""
		}, rgpd.Undecided},
	} {
		for _, ch := range []rgpd.Channel{rgpd.LiveCall, rgpd.SMS} {
			r := with(c.change)
			require.Empty(t, cmp.Diff([]rgpd.Verdict{c.want}, verdicts(r, ch, later)), name)
			open := consent.Assess(r, boiler, ch, later).Open()
			require.Equal(t, c.want == rgpd.Undecided, open.Has(consent.Proven), name)
		}
	}
}

// A status tells the day on which the person last took anything back: a call that they ask
// for later may be made. RGPD, art. 7(3): where one day is not known, none is told.
func TestAStatusTellsTheDayOfTheLastWithdrawal(t *testing.T) {
	day := func(n int) time.Time { return collected.AddDate(0, 0, n) }
	own := func(by consent.Means, at time.Time) change {
		return func(r *consent.Record) { r.Withdrawal = consent.Withdrawal{By: by, At: at} }
	}
	use := consent.Use{Principal: boiler.Principal, Caller: boiler.Caller, Object: boiler.Object}
	for _, c := range []struct {
		name  string
		h     consent.History
		state consent.State
		want  time.Time
	}{
		{"withdrawn once", told(gives(0, "r1"), withdraws(3, "r1")), consent.Withdrawn, day(3)},
		{"withdrawn twice", told(gives(0, "r1"), withdraws(3, "r1"), withdraws(5, "r1")), consent.Withdrawn, day(5)},
		{"entered the other way round", told(withdraws(5, "r1"), gives(0, "r1"), withdraws(3, "r1")), consent.Withdrawn, day(5)},
		{"withdrawn, and refused later", told(gives(0, "r1"), withdraws(3, "r1"), refuses(6, "somebody else")), consent.Withdrawn, day(6)},
		{"two consents, withdrawn one after the other",
			told(gives(0, "r1"), gives(1, "r2"), withdraws(3, "r1"), withdraws(7, "r2")), consent.Withdrawn, day(7)},
		{"by the record itself", told(gives(0, "r1", own(consent.ByLetter, day(4)))), consent.Withdrawn, day(4)},
		{"by the record itself, on no day", told(gives(0, "r1", own(consent.ByLetter, time.Time{})), withdraws(3, "r1")), consent.Withdrawn, time.Time{}},
		{"naming a record that nobody holds", told(gives(0, "r1"), withdraws(3, "r9"), withdraws(4, "r1")), consent.Withdrawn, time.Time{}},
		{"dated before the consent, entered after", told(gives(4, "r1"), withdraws(3, "")), consent.Withdrawn, time.Time{}},
		{"withdrawn, and given again", told(gives(0, "r1"), withdraws(3, "r1"), gives(4, "r2")), consent.Valid, time.Time{}},
		{"never withdrawn", told(gives(0, "r1")), consent.Valid, time.Time{}},
	} {
		s := c.h.Assess(use, rgpd.LiveCall, day(9)).Status()
		require.Equal(t, c.state, s.State, c.name)
		require.True(t, c.want.Equal(s.WithdrawnAt), "%s: %v; want %v", c.name, s.WithdrawnAt, c.want)
	}

	// So does each of the records, of what took it back.
	got := told(gives(0, "r1"), withdraws(5, "r1"), withdraws(3, "r1")).Records(day(9))[0]
	require.Empty(t, cmp.Diff(consent.Withdrawal{By: consent.ByLink, At: day(3), Again: day(5)}, got.Withdrawal))
	require.Equal(t, day(5), consent.Assess(got, use, rgpd.LiveCall, day(9)).Status().WithdrawnAt)
	got.Withdrawal.At = time.Time{}
	require.Zero(t, consent.Assess(got, use, rgpd.LiveCall, day(9)).Status().WithdrawnAt, "first on no day: said again, but when last?")
}

// A withdrawal that a machine entered whose clock is ahead binds whoever reads it now, by the
// clock of everybody else; what was so before it is asked of the history as of then.
func TestAWithdrawalByAClockThatIsAheadBindsAtOnce(t *testing.T) {
	now := collected.AddDate(0, 0, 3)
	took := withdraws(0, "r1")
	own := gives(0, "r2")
	own.Record.Withdrawal = consent.Withdrawal{By: consent.ByVoice}
	refused := consent.Event{Kind: consent.ConsentRefused, Person: "p", Record: consent.Record{Answer: consent.SaidNo}}
	unmet := withdraws(0, "nobody's")
	for name, no := range map[string]consent.Event{
		"withdrawn": took, "told by a record": own, "refused": refused, "of an unknown record": unmet,
	} {
		for _, ahead := range []time.Duration{time.Second, time.Hour, 24 * 365 * time.Hour} {
			no.At = now.Add(ahead)
			if no.Record.Answer == consent.SaidYes {
				no.Record.At = no.At
			}
			h := told(gives(0, "r1"), no)
			for i := range h.Entries {
				h.Entries[i].Logged = h.Entries[i].Event.At
			}
			status := h.Assess(boiler, rgpd.LiveCall, now).Status()
			require.NotEqual(t, consent.Valid, status.State, "%s, %v ahead", name, ahead)
			require.True(t, status.WithdrawnAt.IsZero(), "%s: its day is not known", name)
			require.Equal(t, consent.Valid, h.AsOf(now).Assess(boiler, rgpd.LiveCall, now).Status().State, name)
			require.Len(t, h.Entries, 2, "AsOf changes no history")
		}
	}
}
