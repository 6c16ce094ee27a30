package prospect

import (
	"encoding/json"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/prospect/suppression"
)

const another = "Un Autre"

func particulars(d rgpd.Decision) (ids []string) {
	for n := range d.Particulars() {
		ids = append(ids, n.ID)
	}
	return ids
}

// TestAttemptsOfAnotherPrincipal: the cap counts the attempts of one principal, and those of
// another tell nothing of them, few or many.
func TestAttemptsOfAnotherPrincipal(t *testing.T) {
	at := lawReadAgain
	for n := range 6 {
		when := []time.Time{} // loaded, and may be none
		for i := range n {
			when = append(when, at.AddDate(0, 0, -i-1))
		}
		p := baseConsumer(at)
		decide := func(a Attempts) rgpd.Decision {
			p.Attempts = a
			return CanCallAt(p, rgpd.LiveCall, at)
		}
		want := decide(AttemptsAt(when...))
		require.Equal(t, n < 4, want.Allowed())
		require.Equal(t, want, decide(AttemptsOf(p.Campaign.Principal, when...)))
		require.Equal(t, p.Campaign.Principal, p.Attempts.Principal())

		d := decide(AttemptsOf(another, when...))
		require.Equal(t, rgpd.Undecided, d.Verdict(), d)
		require.Equal(t, []string{"attempts-of-another-principal"}, particulars(d))
		missing := slices.Collect(d.Missing())
		require.Len(t, missing, 1)
		require.Equal(t, "attempts", missing[0].Name)
		_, ok := Next(p, rgpd.LiveCall, at)
		require.False(t, ok)

		p.Campaign.Principal, p.Consent.Use.Principal = "", ""
		require.False(t, decide(AttemptsOf(another, when...)).Allowed(), "who calls is not known")
		require.Equal(t, uint8(0), factsOf(p, rgpd.LiveCall, at)[colFrequency])
	}
	a := AttemptsOf(another, at)
	a.Add(at)
	require.Equal(t, another, a.Principal(), "one more is the same principal's")
	require.Equal(t, AttemptsOf(another, at, at), a)
	require.Equal(t, NoAttempts(), NoAttemptsOf(""))
	require.Equal(t, another, NoAttemptsOf(another).Principal())
}

// TestAttemptsOfAPrincipalInJSON: with a principal and without, and nothing between.
func TestAttemptsOfAPrincipalInJSON(t *testing.T) {
	at := time.Date(2026, 11, 20, 10, 0, 0, 0, time.UTC)
	for want, a := range map[string]Attempts{
		`[]`:                               NoAttempts(),
		`["2026-11-20T10:00:00Z"]`:         AttemptsAt(at),
		`{"principal":"Un Autre","at":[]}`: NoAttemptsOf(another),
		`{"principal":"Un Autre","at":["2026-11-20T10:00:00Z"]}`: AttemptsOf(another, at),
	} {
		b, err := json.Marshal(a)
		require.NoError(t, err)
		require.Equal(t, want, string(b))
		got, err := Parse([]byte(`{"attempts":` + want + `}`))
		require.NoError(t, err)
		require.Equal(t, a, got.Attempts)
	}
	for _, bad := range []string{
		`{}`, `{"principal":"A"}`, `{"at":[]}`, `{"principal":"","at":[]}`, `{"principal":"A","at":null}`, `{"principal":"A","at":[null]}`,
		`{"principal":"A","at":["0001-01-01T00:00:00Z"]}`, `{"principal":"A","at":[],"of":"B"}`, `{"Principal":"A","at":[]}`,
		`{"principal":"A","principal":"B","at":[]}`, `{"principal":"A","at":"2026-11-20T10:00:00Z"}`,
	} {
		_, err := Parse([]byte(`{"attempts":` + bad + `}`))
		require.ErrorContains(t, err, "attempts", bad)
	}
}

// TestStopOfAnotherPrincipal: a no stands for whoever calls, and its lack clears the one
// principal alone.
func TestStopOfAnotherPrincipal(t *testing.T) {
	at := lawReadAgain
	free := baseConsumer(at)
	free.Stop = rgpd.NoStop
	require.True(t, CanCallAt(free, rgpd.LiveCall, at).Allowed())
	for stop := rgpd.NoStop; stop <= rgpd.Restricted; stop++ {
		p := free
		p.Stop, p.StoppedTo = stop, p.Campaign.Principal
		if stop != rgpd.NoStop {
			p.StoppedAt = at.AddDate(0, 0, -1)
		}
		own := CanCallAt(p, rgpd.LiveCall, at)
		require.Empty(t, particulars(own))
		p.StoppedTo = another
		d := CanCallAt(p, rgpd.LiveCall, at)
		require.Equal(t, []string{"stop-of-another-principal"}, particulars(d))
		if stop != rgpd.NoStop {
			require.Equal(t, rgpd.Forbidden, d.Verdict(), stop)
			require.Equal(t, own.Verdict(), d.Verdict())
			continue
		}
		require.True(t, own.Allowed())
		require.Equal(t, rgpd.Undecided, d.Verdict())
		missing := slices.Collect(d.Missing())
		require.Len(t, missing, 1)
		require.Equal(t, "stop", missing[0].Name)
	}
	// That our records were searched does not settle what another principal was told, and a
	// list of this one does.
	p := free
	p.Stop, p.Rest, p.StoppedTo, p.Number = 0, NothingOnFile, another, mobile(1)
	require.Equal(t, rgpd.Undecided, CanCallAt(p, rgpd.LiveCall, at).Verdict())
	gate := gateOf(listOf(t, suppression.Info{Principal: p.Campaign.Principal, AsOf: at}, nil), time.Hour)
	require.True(t, policy(t, Lists(gate)).CanCallAt(p, rgpd.LiveCall, at).Allowed())
	gate = gateOf(listOf(t, suppression.Info{Principal: another, AsOf: at}, nil), time.Hour)
	require.Equal(t, rgpd.Undecided, policy(t, Lists(gate)).CanCallAt(p, rgpd.LiveCall, at).Verdict())
	// What the person told this principal later prevails.
	p.Stop, p.StoppedAt = rgpd.Objected, p.Consent.GivenAt.Add(-time.Hour)
	require.True(t, CanCallAt(p, rgpd.LiveCall, at).Allowed())
}

// TestAnotherPrincipalClearsNobody, on prospects drawn at random: records of another never
// make a contact Allowed that it would not be with one's own, and take back no refusal.
func TestAnotherPrincipalClearsNobody(t *testing.T) {
	r := rand.New(rand.NewPCG(19, 14))
	policies := []*Policy{standard, policy(t, LawOnly()), policy(t, NoPresumptions())}
	days := []time.Time{lawReadAgain, rgpd.Mainland.Instant(rgpd.NewDate(2024, 5, 14), 11*time.Hour)}
	for range 30_000 {
		at, y, ch := days[r.IntN(len(days))], policies[r.IntN(len(policies))], rgpd.Channel(1+r.IntN(4))
		p := someProspect(r, at)
		p.StoppedTo = ""
		before := y.CanCallAt(p, ch, at)
		p.StoppedTo = another
		after := y.CanCallAt(p, ch, at)
		if after.Allowed() && !before.Allowed() {
			t.Fatalf("%v became allowed by another's records: %+v", before, p)
		}
		if before.Verdict() == rgpd.Forbidden && after.Verdict() != rgpd.Forbidden {
			t.Fatalf("%v was taken back: %+v", before, p)
		}
		if !after.Allowed() {
			continue
		}
		if p.Stop <= rgpd.NoStop {
			t.Fatalf("allowed, and of a stop nothing is known: %+v", p)
		}
		p.Attempts = AttemptsOf(another, p.Attempts.All()...)
		if d := y.CanCallAt(p, ch, at); d.Allowed() && p.Attempts.Principal() != p.Campaign.Principal && factsOf(p, ch, at)[colFrequency] != 0 {
			t.Fatalf("the attempts of another count: %+v", p)
		}
	}
}
