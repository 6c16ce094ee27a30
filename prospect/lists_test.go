package prospect

import (
	"encoding/json"
	"iter"
	"math/rand/v2"
	"slices"
	"strconv"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/consent"
	"github.com/rgpd-go/rgpd/prospect/number"
	"github.com/rgpd-go/rgpd/prospect/suppression"
)

var raceDetector bool

// listedAsOf is the instant of the lists of these tests.
var listedAsOf = time.Date(2026, 11, 23, 8, 0, 0, 0, time.UTC)

// mobile is the i-th mobile number of the mainland, 06 00 00 00 00 being the first.
func mobile(i int) number.Number {
	n, err := number.Parse("0" + strconv.Itoa(600_000_000+i))
	if err != nil {
		panic(err)
	}
	return n
}

func listOf(t testing.TB, info suppression.Info, entries map[number.Number]rgpd.Date) *suppression.List {
	key, err := suppression.NewKey([]byte("a secret of at least 16 bytes"))
	require.NoError(t, err)
	b := suppression.NewBuilder(key, info)
	defer b.Close()
	for n, on := range entries {
		b.Add(n, on)
	}
	l, err := b.List()
	require.NoError(t, err)
	return l
}

func gateOf(l *suppression.List, maxAge time.Duration) *suppression.Gate {
	g := suppression.NewGate(maxAge)
	g.Put(l)
	return g
}

// openedOver is a gate that takes objections in, over a list for whoever is called for.
func openedOver(t testing.TB, l *suppression.List) *suppression.Gate {
	key, err := suppression.NewKey([]byte("a secret of at least 16 bytes"))
	require.NoError(t, err)
	g, err := suppression.Open(suppression.Keeping{Folder: t.TempDir(), MaxAge: 24 * time.Hour, Key: key})
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, g.Close()) })
	require.NoError(t, g.Put(l))
	return g
}

// bound is the policy with lists.
func bound(y *Policy, gates ...*suppression.Gate) *Policy {
	with := *y
	with.bind(gates)
	return &with
}

// lookedUp is what the lists make of a prospect, asked alone.
func lookedUp(p Prospect, at time.Time, gates ...*suppression.Gate) Prospect {
	bound(standard, gates...).lookUp(&p, at)
	return facts(p)
}

// facts is a prospect without a word on whose lists made it what it is.
func facts(p Prospect) Prospect {
	p.inquiry = inquiry{}
	return p
}

// TestListsOfAPolicy: lists that are none are an error, not a policy that asks nobody.
func TestListsOfAPolicy(t *testing.T) {
	gate := suppression.NewGate(time.Hour)
	for name, o := range map[string]Option{
		"none given":        Lists(),
		"an empty slice":    Lists([]*suppression.Gate{}...),
		"a gate is missing": Lists(gate, nil),
	} {
		_, err := NewPolicy(o)
		require.ErrorContains(t, err, "lists", name)
	}
	y, err := NewPolicy(Lists(gate), LawOnly(), Lists(suppression.NewGate(time.Hour)))
	require.NoError(t, err)
	require.Len(t, y.lists, 2, "lists add up")
	require.Equal(t, slices.Collect(policy(t, LawOnly()).Rules()), slices.Collect(y.Rules()), "the rules are the same")
	require.Same(t, standard, standard.LookUp(nil, listedAsOf))
}

// TestNobodyForgetsTheList: whatever is asked of a policy with lists, the number is looked
// up; a list that cannot be read, or is not there yet, clears nobody.
func TestNobodyForgetsTheList(t *testing.T) {
	at := lawReadAgain
	free := baseConsumer(at)
	require.True(t, CanCallAt(free, rgpd.LiveCall, at).Allowed())
	good := func() *suppression.Gate {
		return gateOf(listOf(t, suppression.Info{AsOf: at.Add(-time.Hour)}, map[number.Number]rgpd.Date{mobile(1): 0}), 24*time.Hour)
	}
	old := gateOf(listOf(t, suppression.Info{AsOf: at.Add(-48 * time.Hour)}, map[number.Number]rgpd.Date{mobile(1): 0}), 24*time.Hour)
	for _, c := range []struct {
		name  string
		n     number.Number
		gates []*suppression.Gate
		want  rgpd.Verdict
	}{
		{"listed", mobile(1), []*suppression.Gate{good()}, rgpd.Forbidden},
		{"listed by one of two", mobile(1), []*suppression.Gate{gateOf(listOf(t, suppression.Info{AsOf: at}, nil), time.Hour), good()}, rgpd.Forbidden},
		{"listed by a list that is too old", mobile(1), []*suppression.Gate{old}, rgpd.Forbidden},
		{"clear", mobile(2), []*suppression.Gate{good()}, rgpd.Allowed},
		{"clear by one, and the other is too old", mobile(2), []*suppression.Gate{good(), old}, rgpd.Undecided},
		{"a list that was not read", mobile(2), []*suppression.Gate{suppression.NewGate(time.Hour)}, rgpd.Undecided},
		{"no number", number.Number{}, []*suppression.Gate{good()}, rgpd.Undecided},
	} {
		t.Run(c.name, func(t *testing.T) {
			y := policy(t, Lists(c.gates...))
			p := free
			p.Number = c.n
			allowed := c.want == rgpd.Allowed
			d := y.CanCallAt(p, rgpd.LiveCall, at)
			require.Equal(t, c.want, d.Verdict(), d)
			if c.want == rgpd.Undecided {
				missing := slices.Collect(d.Missing())
				require.Len(t, missing, 1)
				require.Equal(t, "stop", missing[0].Name, "what is missing is said")
			}
			_, next := y.Next(p, rgpd.LiveCall, at)
			require.Equal(t, allowed, next)
			windows := slices.Collect(y.Windows(p, rgpd.LiveCall, at, at.Add(48*time.Hour)))
			require.Equal(t, allowed, len(windows) > 0)
			pl := y.Planner(rgpd.LiveCall)
			for range 2 { // worked out, and kept
				_, next = pl.Next(p, at)
				require.Equal(t, allowed, next)
				require.Equal(t, windows, slices.Collect(pl.Windows(p, at, at.Add(48*time.Hour))))
				require.Equal(t, windows, pl.AppendWindows(nil, p, at, at.Add(48*time.Hour)))
			}
			one := func(yield func(Prospect, error) bool) { yield(p, nil) }
			for got, err := range y.Screen(one, rgpd.LiveCall, at) {
				require.NoError(t, err)
				require.Equal(t, d, got)
			}
			s := Screening{Policy: y, Channel: rgpd.LiveCall, At: at}
			for got, err := range ScreenRows(s, one, func(p Prospect) (Prospect, error) { return p, nil }) {
				require.NoError(t, err)
				require.Equal(t, d, got.Decision)
			}
			ps := []Prospect{p}
			require.Equal(t, d, y.LookUp(ps, at).CanCallAt(ps[0], rgpd.LiveCall, at))
			require.Equal(t, d, y.CanCallAt(ps[0], rgpd.LiveCall, at), "looked up twice")
			require.Equal(t, d, y.CanCallAt(p, rgpd.LiveCall, at), "nothing is kept")
		})
	}

	// Somebody objects, and the next decision knows it: of the policy that is there.
	gate := openedOver(t, listOf(t, suppression.Info{AsOf: at.Add(-time.Hour)}, map[number.Number]rgpd.Date{mobile(1): 0}))
	y, pl := policy(t, Lists(gate)), (*Planner)(nil)
	p := free
	p.Number = mobile(2)
	pl = y.Planner(rgpd.LiveCall)
	_, next := pl.Next(p, at)
	require.True(t, next)
	require.True(t, y.CanCallAt(p, rgpd.LiveCall, at).Allowed())
	require.NoError(t, gate.Change(suppression.Change{Do: suppression.Add, Number: p.Number}))
	require.Equal(t, rgpd.Forbidden, y.CanCallAt(p, rgpd.LiveCall, at).Verdict())
	_, next = pl.Next(p, at)
	require.False(t, next)
}

// TestListsAllocateNothing: a decision with two lists, and many look-ups at once.
func TestListsAllocateNothing(t *testing.T) {
	if raceDetector {
		t.Skip("a pool allocates under the race detector")
	}
	at := lawReadAgain
	entries := map[number.Number]rgpd.Date{}
	for i := range 10_000 {
		entries[mobile(7*i)] = 0
	}
	gate := openedOver(t, listOf(t, suppression.Info{AsOf: at}, entries))
	require.NoError(t, gate.Change(suppression.Change{Do: suppression.Add, Number: mobile(1)}))
	y := policy(t, Lists(gate, gate))
	ps := make([]Prospect, 1000)
	for i := range ps {
		ps[i] = baseConsumer(at)
		ps[i].Number = mobile(i)
	}
	require.Zero(t, testing.AllocsPerRun(100, func() { sinkDecision = y.CanCallAt(ps[2], rgpd.LiveCall, at) }))
	require.True(t, sinkDecision.Allowed())
	require.Zero(t, testing.AllocsPerRun(20, func() { y.LookUp(ps, at) }))
}

// TestWhatAListMakesOfAProspect: the fact that a list makes, case by case.
func TestWhatAListMakesOfAProspect(t *testing.T) {
	day := rgpd.NewDate(2026, 9, 1)
	endOfDay := rgpd.Mainland.Instant(day+1, 0).Add(-1)
	l := listOf(t, suppression.Info{Principal: "Lumen", AsOf: listedAsOf}, map[number.Number]rgpd.Date{mobile(1): day, mobile(2): 0})
	lumen := Campaign{Principal: "Lumen"}
	const maxAge = 24 * time.Hour
	fresh, stale := listedAsOf.Add(maxAge), listedAsOf.Add(maxAge+1)
	earlier, later := endOfDay.Add(-time.Hour), endOfDay.Add(time.Hour)
	for name, c := range map[string]struct {
		p      Prospect
		list   *suppression.List
		at     time.Time
		stop   rgpd.Stop
		stopAt time.Time
		rest   Rest
	}{
		"listed with a day":                            {Prospect{Number: mobile(1)}, l, fresh, rgpd.Objected, endOfDay, 0},
		"listed without a day":                         {Prospect{Number: mobile(2)}, l, fresh, rgpd.Objected, time.Time{}, 0},
		"listed, though our records hold nothing":      {Prospect{Number: mobile(1), Rest: NothingOnFile}, l, fresh, rgpd.Objected, endOfDay, NothingOnFile},
		"listed, though no stop is stated":             {Prospect{Number: mobile(1), Stop: rgpd.NoStop}, l, fresh, rgpd.Objected, endOfDay, 0},
		"listed, refused later":                        {Prospect{Number: mobile(1), Stop: rgpd.RefusedInCall, StoppedAt: later}, l, fresh, rgpd.Objected, later, 0},
		"listed, objected earlier":                     {Prospect{Number: mobile(1), Stop: rgpd.Objected, StoppedAt: earlier}, l, fresh, rgpd.Objected, endOfDay, 0},
		"listed, withdrew at an unknown instant":       {Prospect{Number: mobile(1), Stop: rgpd.WithdrewConsent}, l, fresh, rgpd.WithdrewConsent, time.Time{}, 0},
		"listed, consent withdrawn at an unknown time": {Prospect{Number: mobile(1), Consent: consent.Status{State: consent.Withdrawn}}, l, fresh, rgpd.Objected, time.Time{}, 0},
		"listed in a stale list: nothing reopens":      {Prospect{Number: mobile(1)}, l, stale, rgpd.Objected, time.Time{}, 0},
		"clear":                                         {Prospect{Number: mobile(3)}, l, fresh, rgpd.NoStop, time.Time{}, 0},
		"clear on the instant of the list":              {Prospect{Number: mobile(3)}, l, listedAsOf, rgpd.NoStop, time.Time{}, 0},
		"clear, and a stop of our own":                  {Prospect{Number: mobile(3), Stop: rgpd.RefusedInCall, StoppedAt: earlier}, l, fresh, rgpd.RefusedInCall, earlier, 0},
		"clear, but stale":                              {Prospect{Number: mobile(3)}, l, stale, 0, time.Time{}, 0},
		"clear, but stale, and nothing on file":         {Prospect{Number: mobile(3), Rest: NothingOnFile}, l, stale, 0, time.Time{}, 0},
		"clear, but stale, and no stop stated":          {Prospect{Number: mobile(3), Stop: rgpd.NoStop}, l, stale, 0, time.Time{}, 0},
		"clear, but stale, and a stop of our own":       {Prospect{Number: mobile(3), Stop: rgpd.Objected}, l, stale, rgpd.Objected, time.Time{}, 0},
		"clear, but the list is later than the instant": {Prospect{Number: mobile(3)}, l, listedAsOf.Add(-time.Second), 0, time.Time{}, 0},
		"clear, but stale, and a stop with its day":     {Prospect{Number: mobile(3), Stop: rgpd.WithdrewConsent, StoppedAt: earlier}, l, stale, rgpd.WithdrewConsent, time.Time{}, 0},
		"clear, but stale, and a refusal with its day":  {Prospect{Number: mobile(3), Stop: rgpd.RefusedInCall, StoppedAt: earlier}, l, stale, rgpd.Objected, time.Time{}, 0},
		"no list":                         {Prospect{Number: mobile(3), Stop: rgpd.NoStop}, nil, fresh, 0, time.Time{}, 0},
		"number unknown":                  {Prospect{Rest: NothingOnFile}, l, fresh, 0, time.Time{}, 0},
		"a stop that is no stop, no list": {Prospect{Number: mobile(3), Stop: 99}, nil, fresh, 0, time.Time{}, 0},
	} {
		t.Run(name, func(t *testing.T) {
			c.p.Campaign = lumen
			got := lookedUp(c.p, c.at, gateOf(c.list, maxAge))
			require.Equal(t, c.stop, got.Stop)
			require.True(t, got.StoppedAt.Equal(c.stopAt), "stopped at %v, want %v", got.StoppedAt, c.stopAt)
			require.Equal(t, c.rest, got.Rest)
		})
	}
	// A list of one principal says nothing of another's campaign; one of all does.
	for _, n := range []number.Number{mobile(1), mobile(3)} {
		for _, principal := range []string{"", "Autre"} {
			p := Prospect{Number: n, Campaign: Campaign{Principal: principal}, Rest: NothingOnFile}
			require.Zero(t, lookedUp(p, fresh, gateOf(l, maxAge)).Stop)
		}
	}
	all := gateOf(listOf(t, suppression.Info{AsOf: listedAsOf}, map[number.Number]rgpd.Date{mobile(1): 0}), maxAge)
	require.Equal(t, rgpd.Objected, lookedUp(Prospect{Number: mobile(1), Campaign: lumen}, fresh, all).Stop)
	require.Equal(t, rgpd.NoStop, lookedUp(Prospect{Number: mobile(2)}, fresh, all).Stop)
	require.Zero(t, lookedUp(Prospect{Number: mobile(2)}, listedAsOf, gateOf(all.List(), 0)).Stop, "no age is allowed")
}

// someProspect draws a lawful contact, with some facts of the relation left out or
// drawn anew.
func someProspect(r *rand.Rand, at time.Time) Prospect {
	p := baseConsumer(at)
	if r.IntN(3) == 0 {
		p = baseProfessional(at)
	}
	p.Number = mobile(r.IntN(4))
	when := func() time.Time {
		if r.IntN(3) == 0 {
			return time.Time{}
		}
		return at.Add(-time.Duration(r.IntN(60*24)) * time.Hour)
	}
	p.Stop, p.StoppedAt = rgpd.Stop(r.IntN(6)), when()
	if r.IntN(6) == 0 {
		p.StoppedTo = another
	}
	p.Rest = Rest(r.IntN(2))
	if r.IntN(2) == 0 {
		p.Consent.State, p.Consent.GivenAt = consent.State(r.IntN(6)), when()
	}
	if r.IntN(4) == 0 {
		p.Consent = consent.Status{}
	}
	if r.IntN(2) == 0 {
		p.Contract = Contract(r.IntN(7))
	}
	if r.IntN(2) == 0 {
		p.CallBack = CallBack{Asked: Asked(r.IntN(3)), At: when(), Object: p.Campaign.Object, Proof: Proof(r.IntN(3))}
	}
	if r.IntN(2) == 0 {
		p.Attempts = AttemptsAt(at.Add(-time.Hour))
	}
	if r.IntN(4) == 0 {
		*pick(r, &p.Audience, rgpd.Consumer, rgpd.Professional, rgpd.LegalPerson) = 0
	}
	return p
}
func pick[T any](r *rand.Rand, at *T, values ...T) *T {
	*at = values[r.IntN(len(values))]
	if r.IntN(2) == 0 {
		return new(T)
	}
	return at
}

// TestListsCanOnlyRefuse states what the doc of [Lists] says, on prospects drawn at
// random: no list makes a contact Allowed that was not, but a fresh one that says what
// nobody had said; and none takes back a refusal.
func TestListsCanOnlyRefuse(t *testing.T) {
	r := rand.New(rand.NewPCG(11, 23))
	policies := []*Policy{standard, policy(t, LawOnly()), policy(t, NoPresumptions())}
	tally := map[string]int{}
	n := 60_000
	if testing.Short() {
		n = 6_000
	}
	days := []time.Time{lawReadAgain, rgpd.Mainland.Instant(rgpd.NewDate(2024, 5, 14), 11*time.Hour)}
	const maxAge = 24 * time.Hour
	gates := map[time.Time][]*suppression.Gate{} // the first of each is fresh, and no other
	for _, at := range days {
		for _, age := range []time.Duration{time.Minute, 48 * time.Hour, -time.Hour} {
			gates[at] = append(gates[at], gateOf(listOf(t, suppression.Info{AsOf: at.Add(-age)}, map[number.Number]rgpd.Date{
				mobile(1): 0, mobile(2): rgpd.ParisDay(at) - rgpd.Date(30+len(gates[at])),
			}), maxAge))
		}
		gates[at] = append(gates[at], suppression.NewGate(maxAge))
	}
	for range n {
		at, y := days[r.IntN(len(days))], policies[r.IntN(len(policies))]
		p := someProspect(r, at)
		ch := rgpd.Channel(1 + r.IntN(4))
		k := r.IntN(len(gates[at]))
		g1 := gates[at][k]
		one := bound(y, g1)
		before, after := y.CanCallAt(p, ch, at), one.CanCallAt(p, ch, at)

		own := p.Stop > rgpd.NoStop && p.Stop <= rgpd.Restricted
		settled := own || p.StoppedTo == "" && (p.Rest == NothingOnFile || p.Stop == rgpd.NoStop)
		tally[before.Verdict().String()+" to "+after.Verdict().String()]++
		if after.Allowed() {
			if settled && !before.Allowed() {
				t.Fatalf("%v became allowed by a list: %+v", before, p)
			}
			none := p
			if none.Stop <= rgpd.NoStop {
				none.Stop, none.StoppedTo = rgpd.NoStop, ""
			}
			if k != 0 || !y.CanCallAt(none, ch, at).Allowed() {
				t.Fatalf("allowed by a list that cannot: %+v", p)
			}
		}
		if before.Verdict() == rgpd.Forbidden && after.Verdict() != rgpd.Forbidden {
			t.Fatalf("a refusal was taken back, %v: %+v", after, p)
		}
		// Two lists together allow no more than either does, in any order.
		g2 := gates[at][r.IntN(len(gates[at]))]
		joined := lookedUp(p, at, g1, g2)
		if joined != lookedUp(p, at, g2, g1) {
			t.Fatalf("the order of the lists tells: %+v", p)
		}
		two := bound(y, g1, g2)
		both := two.CanCallAt(p, ch, at)
		if both.Allowed() && !(after.Allowed() && bound(y, g2).CanCallAt(p, ch, at).Allowed()) {
			t.Fatalf("two lists allow what one does not: %+v", p)
		}
		if before.Verdict() == rgpd.Forbidden && both.Verdict() != rgpd.Forbidden {
			t.Fatalf("two lists took back a refusal, %v: %+v", both, p)
		}
		// In place and in numbers it is the same, and once more changes nothing.
		for _, with := range []struct {
			y    *Policy
			want Prospect
			d    rgpd.Decision
		}{{one, lookedUp(p, at, g1), after}, {two, joined, both}} {
			ps := []Prospect{p, p}
			for range 2 {
				asked := with.y.LookUp(ps, at)
				if facts(ps[0]) != with.want || facts(ps[1]) != with.want {
					t.Fatalf("asked with others: %+v, alone: %+v", ps[0], with.want)
				}
				if asked.CanCallAt(ps[0], ch, at) != with.d || with.y.CanCallAt(ps[1], ch, at) != with.d {
					t.Fatalf("decided otherwise: %+v", p)
				}
			}
		}
	}
	for _, seen := range []string{"allowed to allowed", "allowed to forbidden", "allowed to undecided", "undecided to allowed", "undecided to forbidden", "undecided to undecided"} {
		require.Positive(t, tally[seen], "no case drawn: %s; %v", seen, tally)
	}
}

// TestSpreadRest: saying each fact on its own is saying [NothingOnFile].
func TestSpreadRest(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 9))
	for range 5000 {
		p := someProspect(r, lawReadAgain)
		p.Rest, p.Attempts = NothingOnFile, NoAttempts()
		if p.Stop == 0 {
			p.Stop = rgpd.NoStop
		}
		want := CanCallAt(p, rgpd.LiveCall, lawReadAgain)
		p.spreadRest()
		require.Zero(t, p.Rest)
		require.Equal(t, want, CanCallAt(p, rgpd.LiveCall, lawReadAgain))
	}
}

// BenchmarkListedDecision is a decision whose number is looked up among a million.
func BenchmarkListedDecision(b *testing.B) {
	at := lawReadAgain
	key, err := suppression.NewKey([]byte("a secret of at least 16 bytes"))
	require.NoError(b, err)
	sb := suppression.NewBuilder(key, suppression.Info{AsOf: at})
	for i := range 1_000_000 {
		sb.Add(mobile(i*17), 0)
	}
	l, err := sb.List()
	require.NoError(b, err)
	y := policy(b, Lists(gateOf(l, time.Hour)))
	p := baseConsumer(at)
	numbers := make([]number.Number, 1<<16)
	for i := range numbers {
		numbers[i] = mobile(i * 1009)
	}
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		p.Number = numbers[i&(1<<16-1)]
		sinkDecision = y.CanCallAt(p, rgpd.LiveCall, at)
	}
}

// TestLookedUpForOthers: the policy that LookUp returns is kept, and decides of people whom no
// list was asked for. Their records were searched, which settles no stop.
func TestLookedUpForOthers(t *testing.T) {
	at := listedAsOf.Add(2 * time.Hour)
	listed := mobile(1)
	y := bound(standard, gateOf(listOf(t, suppression.Info{AsOf: listedAsOf}, map[number.Number]rgpd.Date{listed: 0}), 24*time.Hour))
	searched := Prospect{
		Number: mobile(2), Audience: rgpd.Professional, Origin: BusinessCard, Information: ToldAndFree,
		Rest: NothingOnFile, Attempts: NoAttempts(),
		Campaign: Campaign{
			Principal: "Alizé", Purpose: Sale, Sector: OtherSector, Offer: OfferForWork, Dialling: DialledByHand,
			Shown: ShownTerritorial, Holder: HeldByPrincipal, Voice: HumanVoice, Identity: TrueIdentity,
		},
	}
	ps := []Prospect{searched}
	kept := y.LookUp(ps, at)
	require.True(t, kept.CanCallAt(ps[0], rgpd.LiveCall, at).Allowed())

	other := searched
	other.Number = listed
	require.True(t, CanCallAt(other, rgpd.LiveCall, at).Allowed(), "without lists the records are believed")
	require.Equal(t, rgpd.Forbidden, y.CanCallAt(other, rgpd.LiveCall, at).Verdict())
	d := kept.CanCallAt(other, rgpd.LiveCall, at)
	require.Equal(t, rgpd.Undecided, d.Verdict())
	var missing []string
	for q := range d.Missing() {
		missing = append(missing, q.Name)
	}
	require.Equal(t, []string{"stop"}, missing)
	_, ok := kept.Next(other, rgpd.LiveCall, at)
	require.False(t, ok)
	_, ok = kept.Planner(rgpd.LiveCall).Next(other, at)
	require.False(t, ok)

	// Whatever their own records say short of a stop, or whoever takes the place of one who
	// was looked up: nothing that the kept policy answers is a permission.
	agreed := baseConsumer(at)
	agreed.Number, agreed.Stop, agreed.StoppedAt = listed, rgpd.RefusedInCall, agreed.Consent.GivenAt.Add(-time.Hour)
	require.True(t, CanCallAt(agreed, rgpd.LiveCall, at).Allowed(), "without lists the later consent reopens")
	for name, change := range map[string]func(p *Prospect){
		"no stop is stated":          func(p *Prospect) { *p = searched; p.Number, p.Stop = listed, rgpd.NoStop },
		"a refusal before a consent": func(p *Prospect) { *p = agreed },
		"the number is another's":    func(p *Prospect) { p.Number = listed },
		"the principal is another":   func(p *Prospect) { p.Campaign.Principal = another },
		"it went through JSON": func(p *Prospect) {
			b, err := json.Marshal(p)
			require.NoError(t, err)
			*p, err = Parse(b)
			require.NoError(t, err)
		},
	} {
		t.Run(name, func(t *testing.T) {
			p := ps[0]
			change(&p)
			require.False(t, kept.CanCallAt(p, rgpd.LiveCall, at).Allowed())
			_, ok := kept.Next(p, rgpd.LiveCall, at)
			require.False(t, ok)
			require.Empty(t, slices.Collect(kept.Windows(p, rgpd.LiveCall, at, at.Add(48*time.Hour))))
			pl := kept.Planner(rgpd.LiveCall)
			_, ok = pl.Next(p, at)
			require.False(t, ok)
			require.Empty(t, pl.AppendWindows(nil, p, at, at.Add(48*time.Hour)))
			for d := range kept.Screen(func(yield func(Prospect, error) bool) { yield(p, nil) }, rgpd.LiveCall, at) {
				require.False(t, d.Allowed())
			}
			again := []Prospect{p}
			require.False(t, kept.LookUp(again, at).CanCallAt(again[0], rgpd.LiveCall, at).Allowed(), "it has no lists to ask")
		})
	}
	require.Equal(t, rgpd.Undecided, kept.CanCallAt(ps[0], rgpd.LiveCall, at.Add(time.Second)).Verdict(), "another instant")
	require.True(t, kept.CanCallAt(ps[0], rgpd.LiveCall, at).Allowed())
	for d := range kept.Screen(slicesOf(ps), rgpd.LiveCall, at.Add(time.Second)) {
		require.Equal(t, rgpd.Undecided, d.Verdict(), "another instant")
	}
	_, ok = kept.Next(ps[0], rgpd.LiveCall, at.Add(time.Hour))
	require.True(t, ok, "a plan may start later")
	for d := range kept.Screen(slicesOf(ps), rgpd.LiveCall, at) {
		require.True(t, d.Allowed())
	}
}

func slicesOf(ps []Prospect) iter.Seq2[Prospect, error] {
	return func(yield func(Prospect, error) bool) {
		for _, p := range ps {
			if !yield(p, nil) {
				return
			}
		}
	}
}
