package consent_test

import (
	"math/rand/v2"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/consent"
)

const no, ask, yes = rgpd.Forbidden, rgpd.Undecided, rgpd.Allowed

// S11(b): a channel that is not among those agreed to is another channel, whatever the
// request said of channels. CPCE, art. L. 34-5, al. 1; RGPD, art. 4(11).
// S29: a request that named the channels in part did not name the means.
func TestChannelThatWasNotAgreedToIsAnother(t *testing.T) {
	onDay, sinceDecree := paris("2026-08-10", 23, 59), paris("2026-08-11", 0, 0)
	calls := rgpd.ChannelsOf(rgpd.LiveCall)
	machines, texts := rgpd.ChannelsOf(rgpd.AutomatedCall), rgpd.ChannelsOf(rgpd.SMS)
	for _, c := range []struct {
		name         string
		channels     rgpd.Channels
		said         consent.Mention
		ch           rgpd.Channel
		before, then rgpd.Verdict
	}{
		{"agreed to machines, called by a person, channels left out", machines, consent.LeftOut, rgpd.LiveCall, no, no},
		{"the same, channels not known", machines, 0, rgpd.LiveCall, no, no},
		{"the same, channels in part", machines, consent.SaidInPart, rgpd.LiveCall, no, no},
		{"the same, channels said", machines, consent.Said, rgpd.LiveCall, no, no},
		{"agreed to calls, written to", calls, consent.LeftOut, rgpd.SMS, no, no},
		{"agreed to calls, called by a machine", calls, consent.Said, rgpd.AutomatedCall, no, no},

		{"agreed to calls, channels said", calls, consent.Said, rgpd.LiveCall, yes, yes},
		{"agreed to calls, channels in part", calls, consent.SaidInPart, rgpd.LiveCall, yes, no},
		{"agreed to calls, channels left out", calls, consent.LeftOut, rgpd.LiveCall, yes, no},
		{"agreed to calls, channels not known", calls, 0, rgpd.LiveCall, yes, ask},
		{"agreed to messages, channels said", texts, consent.Said, rgpd.SMS, yes, yes},
		{"agreed to messages, channels in part", texts, consent.SaidInPart, rgpd.SMS, no, no},
		{"agreed to messages, channels left out", texts, consent.LeftOut, rgpd.SMS, no, no},
		{"agreed to messages, channels not known", texts, 0, rgpd.SMS, ask, ask},

		{"channels agreed to not known, said", 0, consent.Said, rgpd.LiveCall, ask, ask},
		{"channels agreed to not known, left out", 0, consent.LeftOut, rgpd.LiveCall, ask, no},
		{"channels agreed to not known, left out, written to", 0, consent.LeftOut, rgpd.Email, no, no},
		{"no channel", calls, consent.Said, 0, ask, ask},
		{"a channel that is none", calls, consent.Said, 200, ask, ask},
		{"a channel that is none, among those agreed to", 0xfe, consent.Said, 5, ask, ask},
		{"a channel that is none, nothing known", 0, 0, 200, ask, ask},
	} {
		t.Run(c.name, func(t *testing.T) {
			r := with(func(r *consent.Record) {
				r.At, r.Form.Since = paris("2026-03-02", 10, 0), time.Time{}
				r.Channels, r.Form.Channels = c.channels, c.said
			})
			require.Empty(t, cmp.Diff([]rgpd.Verdict{c.before, c.then}, verdicts(r, c.ch, onDay, sinceDecree)))
		})
	}
}

// S11(a): a status covers a channel if an assessment for that channel would stand, and
// no other, on every day and whatever the request said of channels.
func TestStatusCoversAChannelOnlyIfAnAssessmentWould(t *testing.T) {
	rnd := rand.New(rand.NewPCG(13, 14))
	covered, left := 0, 0
	for range 9000 {
		r := randomRecord(rnd)
		r.Form.Wording = "" // to compare it with its digest takes time
		if rnd.IntN(2) == 0 {
			r.Form.Channels = consent.LeftOut
		}
		at := r.At.Add(time.Duration(rnd.IntN(400*24)) * time.Hour)
		s := consent.Assess(r, boiler, rgpd.Channel(1+rnd.IntN(4)), at).Status()
		for ch := rgpd.Channel(0); ch <= 9; ch++ {
			state, _, _ := s.At(&boiler, ch, at)
			stands := consent.Assess(r, boiler, ch, at).Decision().Allowed()
			if s.State == consent.Valid {
				require.False(t, s.Channels.Has(ch) && !stands, "%v is covered, and does not stand:\n%+v", ch, r)
			}
			require.False(t, state == consent.Valid && !stands, "%v is valid, and does not stand:\n%+v", ch, r)
			if state == consent.Valid {
				covered++
			} else if stands {
				left++
			}
		}
	}
	require.Greater(t, covered, 2000)
	require.Less(t, left, covered, "a status that covers little is of little use")
}

// The case of the finding: channels left out, the day before the decree.
func TestStatusOfARequestThatLeftChannelsOut(t *testing.T) {
	r := with(func(r *consent.Record) {
		r.At, r.Form.Since, r.Form.Channels = paris("2026-03-02", 10, 0), time.Time{}, consent.LeftOut
		r.Channels = rgpd.ChannelsOf(rgpd.LiveCall, rgpd.AutomatedCall, rgpd.SMS, rgpd.Email)
	})
	at := paris("2026-08-10", 23, 59)
	s := consent.Assess(r, boiler, rgpd.LiveCall, at).Status()
	require.Equal(t, consent.Valid, s.State)
	require.Equal(t, rgpd.ChannelsOf(rgpd.LiveCall), s.Channels)
	require.Equal(t, paris("2026-08-11", 0, 0), s.Until)
	for _, ch := range []rgpd.Channel{rgpd.AutomatedCall, rgpd.SMS, rgpd.Email} {
		state, broken, _ := s.At(&boiler, ch, at)
		require.Equal(t, consent.Flawed, state)
		require.Equal(t, consent.CriteriaOf(consent.NamesChannel), broken)
		require.NotEqual(t, consent.Valid, consent.Assess(r, boiler, ch, at).Status().State)
	}
}

// A status that permits nothing names channels agreed to, so that a refusal says what
// is wrong: those on which no more is wrong than on the one assessed.
func TestStatusOfNoValueNamesChannelsAgreedTo(t *testing.T) {
	for _, c := range []struct {
		name   string
		change change
		ch     rgpd.Channel
		want   rgpd.Channels
	}{
		{"the call was not agreed to", func(r *consent.Record) { r.Channels = rgpd.ChannelsOf(rgpd.SMS) },
			rgpd.LiveCall, rgpd.ChannelsOf(rgpd.SMS)},
		{"as bad on both", func(r *consent.Record) { r.Form.Purpose = consent.LeftOut },
			rgpd.LiveCall, rgpd.ChannelsOf(rgpd.LiveCall, rgpd.SMS)},
		{"worse for calls", func(r *consent.Record) { r.Form.Purpose, r.Form.Proof = consent.LeftOut, consent.LeftOut },
			rgpd.SMS, rgpd.ChannelsOf(rgpd.SMS)},
		{"better for messages", func(r *consent.Record) { r.Form.Purpose, r.Form.Proof = consent.LeftOut, consent.LeftOut },
			rgpd.LiveCall, rgpd.ChannelsOf(rgpd.LiveCall, rgpd.SMS)},
	} {
		s := consent.Assess(with(c.change), boiler, c.ch, later).Status()
		require.Equal(t, consent.Flawed, s.State, c.name)
		require.Equal(t, c.want, s.Channels, c.name)
	}
}

// The caller that is the principal, or that the request named as one, is named. Who is
// not known may be it: learning more takes no refusal back.
func TestCallerIsOtherOnlyIfAllAreKnown(t *testing.T) {
	const house, centre = "Chaleur Durable SAS", "Voix du Midi SARL"
	for _, c := range []struct {
		name                string
		principals, callers consent.Names
		principal, caller   string
		want                rgpd.Verdict
	}{
		{"named", consent.Named(house), consent.Named(centre), house, centre, yes},
		{"named as a principal", consent.Named(house, centre), consent.Named(), house, centre, yes},
		{"calls by itself", consent.Named(house), consent.Named(), house, house, yes},
		{"another", consent.Named(house), consent.Named("autre"), house, centre, no},
		{"none named", consent.Named(house), consent.Named(), house, centre, no},
		{"caller unknown, none named", consent.Named(house), consent.Named(), house, "", ask},
		{"caller unknown, another named", consent.Named(house), consent.Named("autre"), house, "", ask},
		{"principals unknown, none named", nil, consent.Named(), house, centre, ask},
		{"principal unknown, none named", consent.Named(house), consent.Named(), "", centre, ask},
		{"callers unknown", consent.Named(house), nil, house, centre, ask},
		{"nobody is named by an empty name", consent.Named(house), consent.Named(""), house, "", ask},
	} {
		r := with(func(r *consent.Record) { r.Form.Principals, r.Form.Callers = c.principals, c.callers })
		use := consent.Use{Principal: c.principal, Caller: c.caller, Object: boiler.Object}
		got := consent.Assess(r, use, rgpd.LiveCall, later).Decision().Verdict()
		require.Empty(t, cmp.Diff(c.want, got), c.name)
	}
}
