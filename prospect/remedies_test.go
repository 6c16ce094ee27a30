package prospect

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/consent"
	"github.com/rgpd-go/rgpd/internal/engine"
)

// told are remedies by the IDs of their changes: "wait", "consent + wait".
func told(remedies []rgpd.Remedy) (out []string) {
	for _, r := range remedies {
		var ids []string
		for _, c := range r.Changes {
			ids = append(ids, c.ID)
		}
		out = append(out, strings.Join(ids, " + "))
	}
	return out
}

// TestWhatWouldMakeItLawful: what may be done about a contact that is not allowed, and of
// whom nothing may be asked.
func TestWhatWouldMakeItLawful(t *testing.T) {
	weekday, sunday := rgpd.Mainland.Instant(rgpd.NewDate(2026, time.November, 23), 11*time.Hour),
		rgpd.Mainland.Instant(rgpd.NewDate(2026, time.November, 22), 11*time.Hour)
	none := uint8(consent.None)
	for name, c := range map[string]struct {
		facts engine.Facts
		at    time.Time
		want  []string
	}{
		"nothing is wrong":               {consenting, weekday, nil},
		"the number is withheld":         {with(consenting, colShown, uint8(ShownNone)), weekday, []string{"show-own-territorial-number", "show-own-verified-number"}},
		"nobody agreed to the number":    {with(consenting, colHolder, uint8(HeldWithoutRight)), weekday, []string{"show-own-number"}},
		"a consumer without a consent":   {with(consenting, colConsent, none), weekday, []string{"consent", "call-back-request"}},
		"a consent that came to its end": {with(consenting, colConsent, uint8(consent.Lapsed)), weekday, []string{"consent", "call-back-request"}},
		"on a Sunday":                    {with(consenting, colDay, uint8(WeekendDay)), sunday, []string{"wait", "consent-with-a-slot"}},
		"at night, called four times": {
			with(consenting, colHour, uint8(OtherHour), colFrequency, uint8(CapReached)), weekday, []string{"wait"},
		},
		"on a Sunday, withheld, without a consent": {
			with(consenting, colDay, uint8(WeekendDay), colShown, uint8(ShownNone), colConsent, none), sunday,
			[]string{
				"show-own-territorial-number + consent-with-a-slot", "show-own-verified-number + consent-with-a-slot",
				"show-own-territorial-number + wait + consent", "show-own-territorial-number + wait + call-back-request",
				"show-own-verified-number + wait + consent", "show-own-verified-number + wait + call-back-request",
			},
		},
		"a machine that calls from a geographic number": {
			with(consenting, colChannel, uint8(rgpd.AutomatedCall), colVoice, uint8(RecordedVoice), colDialling,
				uint8(DialledAutomatically)), weekday, []string{"show-own-verified-number"},
		},
		"a source that nobody checked": {
			with(consenting, colOrigin, uint8(BoughtList), colProvenance, uint8(ProvenanceUnchecked)), weekday,
			[]string{"check-the-source"},
		},

		"works in the home, where no consent counts": {with(consenting, colSector, uint8(EnergyRenovation)), weekday, []string{"call-back-request"}},
		// What was not said when the number or the consent was given, the contact does not mend.
		"a consent that nothing was told before":  {with(consenting, colInformation, uint8(NeverTold)), weekday, nil},
		"a consent taken elsewhere, nothing told": {with(consenting, colInformation, uint8(NeverTold), colOrigin, uint8(Partner), colProvenance, uint8(ProvenanceChecked)), weekday, nil},
		"a customer of ours, never told": {
			with(consenting, colConsent, none, colContract, uint8(RunningRelated), colOrigin, uint8(OwnSale), colInformation, uint8(NeverTold)), weekday, nil,
		},
		"a customer of a partner, never told": {
			with(consenting, colConsent, none, colContract, uint8(RunningRelated), colOrigin, uint8(Partner),
				colProvenance, uint8(ProvenanceChecked), colInformation, uint8(NeverTold)), weekday, []string{"inform-at-this-contact"},
		},

		// Of these nothing is asked, and no law lets anything be done.
		"a person who objected":             {with(consenting, colStop, uint8(rgpd.Objected), colConsent, none), weekday, nil},
		"a person who withdrew":             {with(consenting, colStop, uint8(rgpd.WithdrewConsent), colConsent, uint8(consent.Withdrawn)), weekday, nil},
		"a person who refused in a call":    {with(consenting, colStop, uint8(rgpd.RefusedInCall), colConsent, none), weekday, nil},
		"nobody knows whether they refused": {with(consenting, colStop, 0, colConsent, none), weekday, nil},
		"an entry marked against marketing": {with(consenting, colConsent, none, colOrigin, uint8(PublicDirectory), colMarking, uint8(MarkedNoMarketing)), weekday, nil},
		"numbers made up":                   {with(consenting, colOrigin, uint8(Invented), colDialling, uint8(DialledAtRandom)), weekday, nil},
		"a premium number as bait":          {with(consenting, colPurpose, uint8(PremiumNumberBait)), weekday, nil},
	} {
		d := standard.table.Decide(&c.facts, c.at, engine.Notes{})
		if diff := cmp.Diff(c.want, told(d.Remedies())); diff != "" {
			t.Errorf("%s: %v (-want +got)\n%s", name, d, diff)
		}
	}
}

// applied are the facts of a case once the changes are made.
func applied(t *testing.T, f engine.Facts, changes []rgpd.Change) engine.Facts {
	t.Helper()
	for _, c := range changes {
		for name, word := range c.Facts {
			col := slices.IndexFunc(columns, func(c rgpd.Column) bool { return c.Name == name })
			f[col] = uint8(1 + slices.Index(columns[col].Values, word))
		}
	}
	return f
}

// drawnNear is a case drawn near an ordinary one, some facts of it unknown.
func drawnNear(r *rand.Rand) engine.Facts {
	f := ordinary[r.IntN(len(ordinary))].Facts
	for range 1 + r.IntN(5) {
		c := r.IntN(colCount)
		f[c] = uint8(r.IntN(len(columns[c].Values) + 1))
	}
	return f
}

// TestRemediesAreTheSmallest: over cases drawn at random, each remedy makes the act allowed, nothing
// in it can be spared, and none is missing: a search through every choice of means is the oracle.
func TestRemediesAreTheSmallest(t *testing.T) {
	r := rand.New(rand.NewPCG(20, 4))
	days := append(boundaries(), rgpd.LawAsOf)
	seen, helped := 0, 0
	for range 4000 {
		f := drawnNear(r)
		at := rgpd.Mainland.Instant(days[r.IntN(len(days))], 11*time.Hour)
		d := standard.table.Decide(&f, at, engine.Notes{})
		remedies := d.Remedies()
		seen++
		if len(remedies) > 0 {
			helped++
		}
		for _, remedy := range remedies {
			changed := applied(t, f, remedy.Changes)
			require.Equal(t, rgpd.Allowed, verdictOf(changed, at), "%v: %v", d, remedy)
			for i := range remedy.Changes {
				some := slices.Delete(slices.Clone(remedy.Changes), i, i+1)
				require.NotEqual(t, rgpd.Allowed, verdictOf(applied(t, f, some), at), "%v: %v", d, remedy)
			}
		}
		require.Equal(t, some(f, at) && d.Verdict() != rgpd.Allowed && d.Verdict() != rgpd.OutOfScope,
			len(remedies) > 0, "%v %v %v", d, f, remedies)
	}
	require.Greater(t, helped, seen/10)
	require.Less(t, helped, seen*9/10)
}

// some reports whether four of the means, or fewer, make an act allowed: by trying all of them.
func some(f engine.Facts, at time.Time) bool {
	var lawful []rgpd.Means
	for _, m := range means {
		if meets(m.Only, f) && !slices.ContainsFunc(m.Never, func(w []engine.Mask) bool { return meets(w, f) }) {
			lawful = append(lawful, m)
		}
	}
	var try func(g engine.Facts, from, left int, set uint64) bool
	try = func(g engine.Facts, from, left int, set uint64) bool {
		if verdictOf(g, at) == rgpd.Allowed {
			return true
		}
		for i := from; left > 0 && i < len(lawful); i++ {
			h, now := g, set
			for _, to := range lawful[i].Sets {
				if (f[to.Column] != 0 || lawful[i].By != rgpd.ByTime) && f[to.Column] != to.Value {
					h[to.Column], now = to.Value, now|1<<to.Column
				}
			}
			if h != g && try(h, i+1, left-1, now) {
				return true
			}
		}
		return false
	}
	return try(f, 0, 4, 0)
}

// meets is by its definition what a condition says of known facts.
func meets(when []engine.Mask, f engine.Facts) bool {
	for c, m := range when {
		for v := range columns[c].Values {
			if m>>(v+1)&1 == 1 && (f[c] == 0 || int(f[c]) == v+1) {
				return false
			}
		}
	}
	return true
}

// TestNobodyWhoRefusedIsAsked: whoever has a stop on file, or may have one, is proposed to be asked
// nothing; and no remedy changes what the person said or is.
func TestNobodyWhoRefusedIsAsked(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 21))
	theirs := []string{
		"purpose", "audience", "origin", "marking", "visibility", "stop", "bloctel", "place", "sector", "contract", "products", "line",
	}
	asked := 0
	for range 6000 {
		f := drawnNear(r)
		f[colStop] = uint8(r.IntN(len(columns[colStop].Values) + 1))
		d := standard.table.Decide(&f, wednesday(11), engine.Notes{})
		for _, remedy := range d.Remedies() {
			for _, c := range remedy.Changes {
				if c.By == rgpd.ByPerson {
					asked++
					require.Equal(t, uint8(rgpd.NoStop), f[colStop], "%v: %v", d, remedy)
					require.NotEqual(t, uint8(MarkedNoMarketing), f[colMarking])
					require.NotEqual(t, uint8(consent.Withdrawn), f[colConsent])
					require.NotEqual(t, uint8(RegisterListed), f[colRegister])
				}
				for name := range c.Facts {
					require.NotContains(t, theirs, name)
				}
				if c.ID == "inform-at-this-contact" {
					require.True(t, f[colConsent] != 0 && f[colConsent] != uint8(consent.Valid), "%v: %v", d, remedy)
					require.False(t, f[colOrigin] == 0 || direct.Accepts(Origin(f[colOrigin])), "%v: %v", d, remedy)
				}
			}
		}
	}
	require.Greater(t, asked, 100)
}

func wednesday(hour int) time.Time {
	return rgpd.Mainland.Instant(rgpd.NewDate(2026, time.November, 25), time.Duration(hour)*time.Hour)
}

// TestARemedyIsAContact: where a contact can be made of the case, one can be made of the case
// with the remedy, and it is allowed: not facts alone.
func TestARemedyIsAContact(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 9))
	made := 0
	for range 30_000 {
		f := drawnNear(r)
		f[colHouseHour], f[colHouseCap] = uint8(InsideHouseHours), uint8(UnderHouseCap) // this policy has none
		if slices.Contains(f[:colCount], 0) || !occurs(standard.Study(), &f) {
			continue
		}
		d := standard.table.Decide(&f, wednesday(11), engine.Notes{})
		for _, remedy := range d.Remedies() {
			changed := applied(t, f, remedy.Changes)
			if !occurs(standard.Study(), &changed) || Place(changed[colPlace]) == OutsideFrance {
				continue
			}
			p, ch, at, ok := contactOf(changed, rgpd.LawAsOf, 0)
			require.True(t, ok)
			require.Empty(t, cmp.Diff(changed, factsOf(p, ch, at)))
			require.Equal(t, rgpd.Allowed, CanCallAt(p, ch, at).Verdict(), "%v", remedy)
			made++
		}
	}
	require.Greater(t, made, 300)
}

// TestMeansAreWellMade: each has its word, once, its sentences, its facts.
func TestMeansAreWellMade(t *testing.T) {
	seen := map[string]bool{}
	for _, m := range means {
		require.Regexp(t, `^[a-z]+(-[a-z]+)*$`, m.ID)
		require.False(t, seen[m.ID], m.ID)
		seen[m.ID] = true
		require.NotEmpty(t, m.Says.FR)
		require.NotEmpty(t, m.Says.EN)
		require.NotContains(t, m.Says.FR, " ;", "a breaking space")
		require.NotZero(t, m.By, m.ID)
		require.NotEmpty(t, m.Sets, m.ID)
		for _, to := range m.Sets {
			require.NotZero(t, to.Value)
			require.LessOrEqual(t, int(to.Value), len(columns[to.Column].Values), m.ID)
		}
		require.Equal(t, m.By == rgpd.ByPerson, m.Only != nil && len(m.Never) == len(averse), m.ID)
		if m.By == rgpd.ByPerson {
			require.Equal(t, rgpd.Is(rgpd.NoStop).Mask(), m.Only[colStop], m.ID)
		}
	}
	plain, err := standard.RuleSet().WithRows(slices.Collect(standard.RuleSet().Rows()))
	require.NoError(t, err)
	require.Equal(t, plain.Named("x").Digest(), standard.RuleSet().Named("x").Digest(), "means decide nothing")
}

// TestAHousesRuleHasNoRemedyOfTheLaw: what a house forbids, no change of other facts allows.
func TestAHousesRuleHasNoRemedyOfTheLaw(t *testing.T) {
	y := policy(t, HouseRules(HouseRule{ID: "house-no", Says: rgpd.Text{FR: "non", EN: "no"}}))
	f := consenting
	require.Nil(t, y.table.Decide(&f, wednesday(11), engine.Notes{}).Remedies())

	hours := policy(t, HouseHours(Hours{Days: []time.Weekday{time.Wednesday}, From: 14 * time.Hour, Until: 16 * time.Hour}))
	f[colHouseHour] = uint8(OutsideHouseHours)
	require.Equal(t, []string{"wait"}, told(hours.table.Decide(&f, wednesday(11), engine.Notes{}).Remedies()))
}
