package prospect

import (
	"bytes"
	"encoding/json"
	"fmt"
	"hash/fnv"
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/prospect/number"
	"github.com/rgpd-go/rgpd/prospect/suppression"
)

// recorders are the policies under which records are tried.
func recorders(t *testing.T) map[string]*Policy {
	return map[string]*Policy{
		"default":  standard,
		"law only": policy(t, LawOnly()),
		"a house": policy(t, HouseHours(Hours{Days: []time.Weekday{time.Monday, time.Tuesday}, From: 11 * time.Hour, Until: 12 * time.Hour}),
			HouseCap(2, When{}), HouseRules(HouseRule{
				ID: "house-no-energy", Says: rgpd.Text{FR: "pas d'énergie", EN: "no energy"},
				When: When{Sector: rgpd.Is(EnergyRenovation)},
			})),
	}
}

// decided yields decisions of all kinds: the scenarios, drawn contacts, and some of whom
// little is known, on days on both sides of a change of law.
func decided(t *testing.T, yield func(name string, y *Policy, d rgpd.Decision)) {
	t.Helper()
	r := rand.New(rand.NewPCG(16, 4))
	for name, y := range recorders(t) {
		for _, at := range []time.Time{lawReadAgain, rgpd.Mainland.Instant(rgpd.NewDate(2026, 8, 10), 11*time.Hour), when(t, "2020-02-03T10:00:00Z")} {
			for s := range Scenarios() {
				yield(name+", "+s.ID, y, y.CanCallAt(s.At(at), s.Channel, at))
			}
			ps, ats := mix(200)
			for i := range ps {
				p := ps[i]
				switch r.IntN(7) {
				case 3:
					p.Campaign.Purpose = Service
				case 0:
					p.Campaign = Campaign{}
				case 1:
					p.Campaign.Sector, p.Origin = 0, 0
				case 2:
					p.Audience, p.Rest = 0, 0
				}
				yield(fmt.Sprint(name, ", drawn ", i), y, y.CanCallAt(p, rgpd.Channel(r.IntN(5)), ats[i]))
			}
		}
	}
}

// A record is at most 400 bytes, comes back from its bytes and its text as it was, and
// under the rules that decided gives the decision again, the whole of it.
func TestARecordReplaysToTheSameDecision(t *testing.T) {
	longest, verdicts := 0, map[rgpd.Verdict]int{}
	who := rgpd.PersonID{1, 2, 3}
	decided(t, func(name string, y *Policy, d rgpd.Decision) {
		verdicts[d.Verdict()]++
		r := d.Record(who)
		longest = max(longest, len(r.Bytes()))
		back, err := rgpd.ParseRecord(r.Bytes())
		require.NoError(t, err, name)
		require.Equal(t, r, back)
		text, err := r.MarshalText()
		require.NoError(t, err)
		require.NoError(t, back.UnmarshalText(text))
		require.Equal(t, r, back)

		require.Equal(t, d.Verdict(), r.Verdict())
		require.Equal(t, d.At(), r.At())
		require.Equal(t, d.Policy(), r.Policy())
		require.Equal(t, y.RuleSet().Digest(), r.RuleSet())
		require.Equal(t, who, r.Person())

		again, err := y.RuleSet().Replay(r)
		require.NoError(t, err, name)
		require.True(t, again.Same())
		require.Empty(t, again.Changed)
		want, err := json.Marshal(d)
		require.NoError(t, err)
		got, err := json.Marshal(again.Decision)
		require.NoError(t, err)
		require.Equal(t, string(want), string(got), name)
		require.Equal(t, r, again.Decision.Record(who), "the same decision has the same bytes")
	})
	require.LessOrEqual(t, longest, 400)
	require.Len(t, verdicts, 5, "%v", verdicts)
}

// Under other rules a replay says rule by rule what changed, and its verdict is theirs.
func TestAReplayUnderOtherRulesSaysWhatChanged(t *testing.T) {
	at := lawReadAgain
	p := baseConsumer(at)
	p.Campaign.Sector = EnergyRenovation
	y := recorders(t)["a house"]
	got, err := y.RuleSet().Replay(CanCallAt(p, rgpd.LiveCall, at).Record(rgpd.PersonID{}))
	require.NoError(t, err)
	require.False(t, got.Same())
	var changed []string
	for _, c := range got.Changed {
		changed = append(changed, c.String())
	}
	want := []string{"house-no-energy: carries, was nothing"}
	h := fnv.New32a()
	h.Write([]byte("house-no-energy"))
	require.Equal(t, fmt.Sprintf("%08x", h.Sum32()), got.Changed[0].Code)
	if diff := cmp.Diff(want, changed); diff != "" {
		t.Error(diff)
	}

	// The other way about: the default policy does not have the house's rule, and says so.
	got, err = standard.RuleSet().Replay(y.CanCallAt(p, rgpd.LiveCall, at).Record(rgpd.PersonID{}))
	require.NoError(t, err)
	require.Len(t, got.Changed, 1)
	require.Empty(t, got.Changed[0].ID)
	require.Equal(t, rgpd.Carries, got.Changed[0].Was)
	require.Contains(t, got.String(), got.Changed[0].Code)

	total := 0
	lawOnly := policy(t, LawOnly())
	decided(t, func(name string, _ *Policy, d rgpd.Decision) {
		got, err := lawOnly.RuleSet().Replay(d.Record(rgpd.PersonID{}))
		require.NoError(t, err, name)
		require.Equal(t, d.Verdict(), got.Was)
		is, was := map[rgpd.RuleID]bool{}, map[rgpd.RuleID]bool{}
		for r := range d.Because() {
			was[r.ID] = true
		}
		for r := range got.Decision.Because() {
			is[r.ID] = true
		}
		for _, c := range got.Changed {
			total++
			if c.ID != "" && c.Was != rgpd.Binds && c.Is != rgpd.Binds {
				require.Equal(t, was[c.ID], c.Was == rgpd.Carries, "%s: %v", name, c)
				require.Equal(t, is[c.ID], c.Is == rgpd.Carries, "%s: %v", name, c)
			}
		}
		if d.Verdict() != got.Decision.Verdict() {
			require.NotEmpty(t, got.Changed, name)
		}
	})
	require.Greater(t, total, 100)
}

// A record that was altered does not stand: a byte by its sum, a verdict, a fact or a rule
// with its sum made anew by the rules.
func TestAnAlteredRecordIsRefused(t *testing.T) {
	at := lawReadAgain
	r := CanCallAt(baseConsumer(at), rgpd.LiveCall, at).Record(rgpd.PersonID{9})
	raw := r.Bytes()
	for i := range raw {
		b := bytes.Clone(raw)
		b[i] ^= 0x40
		_, err := rgpd.ParseRecord(b)
		require.Error(t, err, "byte %d", i)
		_, err = rgpd.ParseRecord(raw[:i])
		require.Error(t, err, "cut at %d", i)
	}
	_, err := rgpd.ParseRecord(append(bytes.Clone(raw), 0))
	require.Error(t, err)
	resum := func(b []byte) rgpd.Record {
		h := uint32(2166136261)
		for _, c := range b[:len(b)-4] {
			h = (h ^ uint32(c)) * 16777619
		}
		copy(b[len(b)-4:], []byte{byte(h >> 24), byte(h >> 16), byte(h >> 8), byte(h)})
		r, err := rgpd.ParseRecord(b)
		require.NoError(t, err)
		return r
	}
	forged := bytes.Clone(raw)
	forged[1] = byte(rgpd.Forbidden)
	_, err = standard.RuleSet().Replay(resum(forged))
	require.ErrorContains(t, err, "altered")
	forged = bytes.Clone(raw)
	forged[17] ^= 1 // the day of law: by that of the day before it is the same; by that of 1970 it is not
	forged[14], forged[15], forged[16] = 0, 0, 0
	_, err = standard.RuleSet().Replay(resum(forged))
	require.ErrorContains(t, err, "altered")

	_, err = standard.RuleSet().Replay(rgpd.Record{})
	require.ErrorContains(t, err, "nothing to replay")
	_, err = standard.RuleSet().Replay(rgpd.Decision{}.Record(rgpd.PersonID{}))
	require.ErrorContains(t, err, "nothing to replay")
}

// A record says nothing of the person to who has no key: no digit of the number, no name.
func TestARecordHoldsNobodysNumber(t *testing.T) {
	key, err := suppression.NewKey([]byte("a key that is thirty-two bytes.."))
	require.NoError(t, err)
	of := func(principal string) *suppression.Persons {
		p, err := key.Persons(principal)
		require.NoError(t, err)
		return p
	}
	n, err := number.Parse("01 99 00 11 22")
	require.NoError(t, err)
	other, err := number.Parse("01 99 00 11 23")
	require.NoError(t, err)
	alize := of("Alizé Télécom")
	require.Equal(t, alize.ID(n), of("Alizé Télécom").ID(n))
	require.NotEqual(t, alize.ID(n), alize.ID(other))
	require.NotEqual(t, alize.ID(n), of("Mistral").ID(n))
	require.Equal(t, rgpd.PersonID{}, alize.ID(number.Number{}))
	require.Equal(t, rgpd.PersonID{}, (*suppression.Persons)(nil).ID(n))
	_, err = suppression.Key{}.Persons("Alizé Télécom")
	require.Error(t, err)

	p := baseConsumer(lawReadAgain)
	p.Number = n
	r := CanCallAt(p, rgpd.LiveCall, lawReadAgain).Record(alize.ID(n))
	for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%q", "%x", "%d"} {
		for _, v := range []any{r, &r, struct{ R rgpd.Record }{r}, alize.ID(n), alize, struct{ P *suppression.Persons }{alize}} {
			got := fmt.Sprintf(verb, v)
			require.NotContains(t, got, "199001122", verb)
			require.Less(t, len(got), 120, "%s of %T: %s", verb, v, got)
		}
	}
	require.False(t, strings.Contains(string(r.Bytes()), "Alizé"))
}

func TestARecordIsMadeWithoutAllocation(t *testing.T) {
	d := CanCallAt(baseConsumer(lawReadAgain), rgpd.LiveCall, lawReadAgain)
	room := make([]byte, 0, 400)
	require.Zero(t, testing.AllocsPerRun(100, func() { room = d.AppendRecord(room[:0], rgpd.PersonID{}) }))
	key, err := suppression.NewKey(make([]byte, 32))
	require.NoError(t, err)
	people, err := key.Persons("")
	require.NoError(t, err)
	n, err := number.Parse("0199001122")
	require.NoError(t, err)
	require.LessOrEqual(t, testing.AllocsPerRun(100, func() { sinkPerson = people.ID(n) }), 1.0)
}

var sinkPerson rgpd.PersonID

// Whatever decides otherwise has another digest.
func TestWhateverDecidesIsInTheDigest(t *testing.T) {
	key, err := suppression.NewKey(make([]byte, 32))
	require.NoError(t, err)
	_ = key
	seen := map[string]string{}
	for name, y := range map[string]*Policy{
		"default": standard, "law only": policy(t, LawOnly()), "no presumptions": policy(t, NoPresumptions()),
		"hours":       policy(t, HouseHours(Hours{Days: []time.Weekday{time.Monday}, From: 11 * time.Hour, Until: 12 * time.Hour})),
		"other hours": policy(t, HouseHours(Hours{Days: []time.Weekday{time.Monday}, From: 11 * time.Hour, Until: 13 * time.Hour})),
		"a cap":       policy(t, HouseCap(2, When{})), "another cap": policy(t, HouseCap(3, When{})), "law read": policy(t, LawReadWithin(30)),
		"law read longer": policy(t, LawReadWithin(31)), "a list": policy(t, Lists(suppression.NewGate(time.Hour))),
		"an older list": policy(t, Lists(suppression.NewGate(2*time.Hour))),
	} {
		digest := y.RuleSet().Digest()
		require.Empty(t, seen[digest], name)
		seen[digest] = name
	}
}

func BenchmarkRecord(b *testing.B) {
	d := CanCallAt(baseConsumer(lawReadAgain), rgpd.LiveCall, lawReadAgain)
	room := make([]byte, 0, 400)
	b.ReportAllocs()
	for b.Loop() {
		room = d.AppendRecord(room[:0], rgpd.PersonID{})
	}
	b.ReportMetric(float64(len(room)), "B")
}

func BenchmarkReplay(b *testing.B) {
	r := CanCallAt(baseConsumer(lawReadAgain), rgpd.LiveCall, lawReadAgain).Record(rgpd.PersonID{})
	for b.Loop() {
		if _, err := standard.RuleSet().Replay(r); err != nil {
			b.Fatal(err)
		}
	}
}

// No sentence of a house can stand for the condition of another rule.
func TestNoTextStandsForAnotherInTheDigest(t *testing.T) {
	of := func(en string, w When) string {
		return policy(t, HouseRules(HouseRule{ID: "house-rule", Says: rgpd.Text{FR: "non", EN: en}, When: w})).RuleSet().Digest()
	}
	require.NotEqual(t, of("no|audience=consumer", When{}), of("no", When{Audience: rgpd.Is(rgpd.Consumer)}))
	require.NotEqual(t, of(`no" "audience" ["consumer"]`, When{}), of("no", When{Audience: rgpd.Is(rgpd.Consumer)}))
}

// Two rules that would be one in a record are no policy.
func TestTwoRulesOfOneCodeAreRefused(t *testing.T) {
	rule := func(id rgpd.RuleID) HouseRule { return HouseRule{ID: id, Says: rgpd.Text{FR: "non", EN: "no"}} }
	for _, id := range []rgpd.RuleID{"house-r242846", "house-r1295230"} {
		_, err := NewPolicy(HouseRules(rule(id)))
		require.NoError(t, err)
	}
	_, err := NewPolicy(HouseRules(rule("house-r242846"), rule("house-r1295230")))
	require.ErrorContains(t, err, "another ID")
}
