package consent

import (
	"bytes"
	"math"
	"math/rand/v2"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/stretchr/testify/require"
)

// TestAtIsReview: what At settles at once is what its review settles criterion by
// criterion, a nanosecond before and after each instant, at the ends of time, and
// with the monotonic reading of a clock.
func TestAtIsReview(t *testing.T) {
	r := rand.New(rand.NewPCG(31, 32))
	instants := []time.Time{
		{}, time.Now(), time.Unix(0, 0), time.Unix(math.MaxInt64, 0), time.Unix(math.MinInt64, 0),
		time.Date(2026, 8, 10, 22, 0, 0, 0, time.UTC), time.Date(2026, 11, 23, 10, 0, 0, 0, time.UTC),
		time.Date(2027, 11, 22, 23, 0, 0, 0, time.UTC), time.Unix(math.MaxInt64-62_135_596_800, 0),
	}
	instant := func(near time.Time) time.Time {
		if r.IntN(3) == 0 {
			near = instants[r.IntN(len(instants))]
		}
		return near.Add([]time.Duration{-time.Second, -1, 0, 1, time.Second, 364 * 24 * time.Hour, -364 * 24 * time.Hour, 365 * 24 * time.Hour, -30 * 24 * time.Hour}[r.IntN(9)])
	}
	word := func() string { return []string{"", "a", "b", "a", "a", "a"}[r.IntN(6)] }
	valid := 0
	for range 200_000 {
		at := instant(instants[r.IntN(len(instants))])
		if r.IntN(2) == 0 {
			at = at.UTC()
		}
		use := Use{word(), word(), word()}
		s := Status{State: Valid, Use: use, Channels: 0xfe, GivenAt: instant(at), Until: instant(at)}
		switch r.IntN(8) {
		case 0:
			s.State = State(r.IntN(8))
		case 1:
			s.Use = Use{word(), word(), word()}
		case 2:
			s.Channels = rgpd.Channels(r.IntN(256))
		case 3:
			s.Broken = Criteria(r.Uint32())
		case 4:
			s.Open = Criteria(r.Uint32())
		case 5:
			s.WithdrawnAt = instant(at)
		}
		ch := rgpd.Channel(r.IntN(10))
		state, broken, open := s.At(&use, ch, at)
		wantState, wantBroken, wantOpen := s.review(&use, ch, at)
		if state != wantState || broken != wantBroken || open != wantOpen {
			t.Fatalf("at %v: %v %v %v; want %v %v %v\n%+v", at, state, broken, open, wantState, wantBroken, wantOpen, s)
		}
		if state == Valid {
			valid++
		}
	}
	require.Greater(t, valid, 1000)
}

// TestStatusAtOfWhatIsUnknownOrNotYet: what is unknown, and what is not yet so, is not valid.
func TestStatusAtOfWhatIsUnknownOrNotYet(t *testing.T) {
	at := time.Date(2026, 11, 23, 10, 0, 0, 0, time.UTC)
	full := Use{"Chaleur Durable SAS", "Voix du Midi SARL", "entretien de chaudière"}
	good := Status{
		State: Valid, Use: full, Channels: rgpd.ChannelsOf(rgpd.LiveCall),
		GivenAt: at.AddDate(0, -1, 0), Until: at.AddDate(0, 1, 0),
	}
	const call = rgpd.LiveCall
	principal, caller, object := CriteriaOf(NamesPrincipal), CriteriaOf(NamesCaller), CriteriaOf(NamesObject)
	channel, before, proof := CriteriaOf(NamesChannel), CriteriaOf(GivenBefore), CriteriaOf(Proven)
	given := func(at time.Time) func(*Status) { return func(s *Status) { s.GivenAt = at } }
	until := func(at time.Time) func(*Status) { return func(s *Status) { s.Until = at } }
	stateIs := func(x State) func(*Status) { return func(s *Status) { s.State = x } }
	without := func(u *Use, field string) { reflect.ValueOf(u).Elem().FieldByName(field).SetZero() }
	unused, unknown := func(s *Status) { s.Use = Use{} }, func(u *Use) { *u = Use{} }
	had := func(field string) func(*Status) { return func(s *Status) { without(&s.Use, field) } }
	wants := func(field string) func(*Use) { return func(u *Use) { without(u, field) } }
	for _, c := range []struct {
		name         string
		status       func(*Status)
		use          func(*Use)
		ch           rgpd.Channel
		want         State
		broken, open Criteria
	}{
		{"all is known and in time", nil, nil, call, Valid, 0, 0},
		{"channels unknown", func(s *Status) { s.Channels = 0 }, nil, call, 0, 0, channel},
		{"channel of the call unknown", nil, nil, 0, 0, 0, channel},
		{"a channel that is none", nil, nil, 200, 0, 0, channel},
		{"a channel that is none, among those agreed to", func(s *Status) { s.Channels = 0xfe }, nil, 5, 0, 0, channel},
		{"another channel", nil, nil, rgpd.SMS, Flawed, channel, 0},
		{"a consent of next week", given(at.AddDate(0, 0, 7)), nil, call, Flawed, before, 0},
		{"a consent of the next instant", given(at.Add(1)), nil, call, Flawed, before, 0},
		{"a consent of this instant is not prior", given(at), nil, call, Flawed, before, 0},
		{"a consent of the instant before", given(at.Add(-1)), nil, call, Valid, 0, 0},
		{"a consent of an unknown day", given(time.Time{}), nil, call, 0, 0, before},
		{"over at this instant", until(at), nil, call, Lapsed, 0, 0},
		{"over at the next instant", until(at.Add(1)), nil, call, Valid, 0, 0},
		{"object unknown on both sides", had("Object"), wants("Object"), call, 0, 0, object},
		{"principal unknown on both sides", had("Principal"), wants("Principal"), call, 0, 0, principal},
		{"caller unknown on both sides", had("Caller"), wants("Caller"), call, 0, 0, caller},
		{"nothing known on both sides", unused, unknown, call, 0, 0, principal | caller | object},
		{"object of the consent unknown", had("Object"), nil, call, 0, 0, object},
		{"object of the call unknown", nil, wants("Object"), call, 0, 0, object},
		{"another object", nil, func(u *Use) { u.Object = "autre" }, call, Flawed, object, 0},
		{"another principal", nil, func(u *Use) { u.Principal = "autre" }, call, Flawed, principal, 0},
		{"another caller", nil, func(u *Use) { u.Caller = "autre" }, call, Flawed, caller, 0},
		{"a criterion open", func(s *Status) { s.Open = CriteriaOf(Proven) }, nil, call, 0, 0, proof},
		{"a criterion broken", func(s *Status) { s.Broken = CriteriaOf(Proven) }, nil, call, Flawed, proof, 0},
		{"unknown", stateIs(0), nil, call, 0, 0, 0},
		{"a state that is none", stateIs(9), nil, call, 0, 0, 0},
		{"none on file", stateIs(None), nil, call, None, 0, 0},
		{"withdrawn, on another channel as well", stateIs(Withdrawn), nil, rgpd.SMS, Withdrawn, 0, 0},
	} {
		s, use := good, full
		if c.status != nil {
			c.status(&s)
		}
		if c.use != nil {
			c.use(&use)
		}
		state, broken, open := s.At(&use, c.ch, at)
		require.Equal(t, c.want, state, c.name)
		require.Equal(t, c.broken, broken, c.name)
		require.Equal(t, c.open, open, c.name)
	}
}

// TestAYearEndsAStatusOfCalls: one that a house filled by hand, and gave no end, does not
// outlive the year that C. conso., art. R. 223-1, gives to calls since 2026-08-11.
func TestAYearEndsAStatusOfCalls(t *testing.T) {
	use := Use{"Chaleur Durable SAS", "Voix du Midi SARL", "entretien de chaudière"}
	day := func(y int, m time.Month, d int) time.Time { return rgpd.Mainland.Instant(rgpd.NewDate(y, m, d), 0) }
	for _, c := range []struct {
		name        string
		given, last time.Time // the last instant is one before
	}{
		{"a year, since the decree", day(2026, 9, 14), day(2027, 9, 14)},
		{"a year with a leap day", day(2027, 9, 14), day(2028, 9, 13)},
		{"over a year old on the first day of the decree", day(2024, 3, 1), day(2026, 8, 11)},
		{"a year old on the first day of the decree", day(2025, 8, 11), day(2026, 8, 11)},
		{"a year less a day on the first day of the decree", day(2025, 8, 12), day(2026, 8, 12)},
	} {
		for ch := rgpd.LiveCall; ch <= rgpd.Email; ch++ {
			s := Status{State: Valid, Use: use, Channels: rgpd.ChannelsOf(ch), GivenAt: c.given.Add(12 * time.Hour)}
			before, _, _ := s.At(&use, ch, c.last.Add(-1))
			require.Equal(t, Valid, before, "%s, on %v", c.name, ch)
			want := Valid
			if ch == rgpd.LiveCall || ch == rgpd.AutomatedCall {
				want = Lapsed
			}
			after, _, _ := s.At(&use, ch, c.last)
			require.Equal(t, want, after, "%s, on %v", c.name, ch)
		}
	}
}

// TestSealedLineThatCannotBeReadStopsAHistory: a withdrawal that bears the seal of the
// key and cannot be read is not passed over.
func TestSealedLineThatCannotBeReadStopsAHistory(t *testing.T) {
	key, err := NewKey(bytes.Repeat([]byte{7}, 32))
	require.NoError(t, err)
	const head = `{"format":"rgpd-consent-journal/1","name":"j","opened":"2026-09-01T06:00:00Z"`
	write := func(bodies ...string) []byte {
		var out []byte
		s := key.sealer()
		for _, body := range append([]string{head}, bodies...) {
			s.last = s.next([]byte(body))
			out = append(append(append(out, body...), sealField...), s.last.String()+"\"}\n"...)
		}
		return out
	}
	entry := func(event string) string {
		return `{"seq":1,"logged":"2026-09-14T09:00:00Z","event":{"kind":"withdrawn","at":"2026-09-14T09:00:00Z",` + event
	}
	good := entry(`"person":"p-1","means":"voice"}`)
	h, err := HistoryOf(bytes.NewReader(write(good)), key, "p-1")
	require.NoError(t, err)
	require.Len(t, h.Entries, 1)
	for name, body := range map[string]string{
		"a word unknown":             entry(`"person":"p-1","means":"pigeon"}`),
		"a field unknown":            entry(`"person":"p-1","means":"voice","x":1}`),
		"no means":                   entry(`"person":"p-1"}`),
		"no instant":                 strings.Replace(good, `:"2026-09-14T09:00:00Z","person`, `:"hier","person`, 1),
		"the person in other digits": entry(`"person":"p\u002d1","means":"voice"}`),
	} {
		_, err := HistoryOf(bytes.NewReader(write(body)), key, "p-1")
		require.ErrorIs(t, err, ErrDamaged, name)
		last := error(nil)
		for _, err := range Entries(bytes.NewReader(write(body)), key) {
			last = err
		}
		require.ErrorIs(t, last, ErrDamaged, name)
	}
}

// Whoever passes an error over is not told that nothing is on file: a withdrawal may
// stand in what could not be read.
func TestAHistoryThatCouldNotBeReadIsUnknown(t *testing.T) {
	nobody := History{Person: "p-1"}
	var never History
	_, err := HistoryOf(strings.NewReader("torn"), Key{}, "p-1")
	require.Error(t, err)
	torn, _ := HistoryOf(strings.NewReader("torn"), Key{}, "p-1")
	joined := nobody
	joined.Join(torn)
	use := Use{Principal: "Chaleur Durable SAS", Object: "entretien de chaudière"}
	at := time.Date(2026, 9, 14, 10, 0, 0, 0, time.UTC)
	require.Equal(t, None, nobody.Assess(use, rgpd.LiveCall, at).Status().State, "the journals hold nothing on them")
	for name, h := range map[string]History{"torn": torn, "joined to one that is": joined, "never read": never} {
		require.Equal(t, State(0), h.Assess(use, rgpd.LiveCall, at).Status().State, name)
		require.False(t, h.Assess(use, rgpd.LiveCall, at).Decision().Allowed(), name)
	}
}

// TestADayOfWithdrawalWithdraws: from then on, whatever the state says, and not before.
func TestADayOfWithdrawalWithdraws(t *testing.T) {
	on := time.Date(2026, 11, 23, 10, 0, 0, 0, time.UTC)
	use := Use{"a", "b", "c"}
	for state := range Valid + 1 {
		s := Status{State: state, Use: use, Channels: 0xfe, GivenAt: on.AddDate(0, -1, 0), WithdrawnAt: on}
		for _, c := range []struct {
			at   time.Time
			want State
		}{{on.Add(-1), state}, {on, Withdrawn}, {on.AddDate(1, 0, 0), Withdrawn}} {
			got, _, _ := s.At(&use, rgpd.LiveCall, c.at)
			require.Equal(t, c.want, got, "%v at %v", state, c.at)
		}
	}
}
