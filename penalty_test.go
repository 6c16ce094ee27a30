package rgpd_test

import (
	"encoding/json"
	"fmt"
	"math"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/engine"
	"github.com/rgpd-go/rgpd/internal/law"
)

func company(turnover int64) rgpd.Body {
	return rgpd.Body{Kind: rgpd.Undertaking, GroupTurnover: rgpd.Euros(turnover)}
}

func TestCeilings(t *testing.T) {
	const M = 1_000_000
	for _, tc := range []struct {
		name string
		tier rgpd.Tier
		body rgpd.Body
		want rgpd.Ceiling
	}{
		{"lower tier, small company: the fixed amount", rgpd.LowerTier, company(100 * M), rgpd.Ceiling{Tier: rgpd.LowerTier, Amount: rgpd.Euros(10 * M), Bound: rgpd.Exact}},
		{"lower tier, where both meet", rgpd.LowerTier, company(500 * M), rgpd.Ceiling{Tier: rgpd.LowerTier, Amount: rgpd.Euros(10 * M), Bound: rgpd.Exact}},
		{"lower tier, one euro above", rgpd.LowerTier, company(500*M + 1), rgpd.Ceiling{Tier: rgpd.LowerTier, Amount: rgpd.Euros(10*M) + 2, Bound: rgpd.Exact}},
		{"lower tier, large group: the percentage", rgpd.LowerTier, company(1000 * M), rgpd.Ceiling{Tier: rgpd.LowerTier, Amount: rgpd.Euros(20 * M), Bound: rgpd.Exact}},
		{"higher tier, below", rgpd.HigherTier, company(400 * M), rgpd.Ceiling{Tier: rgpd.HigherTier, Amount: rgpd.Euros(20 * M), Bound: rgpd.Exact}},
		{"higher tier, where both meet", rgpd.HigherTier, company(500 * M), rgpd.Ceiling{Tier: rgpd.HigherTier, Amount: rgpd.Euros(20 * M), Bound: rgpd.Exact}},
		{"higher tier, large group", rgpd.HigherTier, company(1000 * M), rgpd.Ceiling{Tier: rgpd.HigherTier, Amount: rgpd.Euros(40 * M), Bound: rgpd.Exact}},
		{"no undertaking: the fixed amount", rgpd.HigherTier, rgpd.Body{Kind: rgpd.OtherBody, GroupTurnover: rgpd.Euros(1000 * M)}, rgpd.Ceiling{Tier: rgpd.HigherTier, Amount: rgpd.Euros(20 * M), Bound: rgpd.Exact}},
		{"turnover unknown: at least the fixed amount", rgpd.HigherTier, rgpd.Body{Kind: rgpd.Undertaking}, rgpd.Ceiling{Tier: rgpd.HigherTier, Amount: rgpd.Euros(20 * M), Bound: rgpd.AtLeast}},
		{"kind unknown: the percentage is not assumed", rgpd.HigherTier, rgpd.Body{GroupTurnover: rgpd.Euros(1000 * M)}, rgpd.Ceiling{Tier: rgpd.HigherTier, Amount: rgpd.Euros(20 * M), Bound: rgpd.AtLeast}},
		{"a negative turnover is none", rgpd.LowerTier, company(-5), rgpd.Ceiling{Tier: rgpd.LowerTier, Amount: rgpd.Euros(10 * M), Bound: rgpd.AtLeast}},
		{"no tier, no ceiling", 0, company(1000 * M), rgpd.Ceiling{}},
		{"the largest turnover does not overflow", rgpd.HigherTier, rgpd.Body{Kind: rgpd.Undertaking, GroupTurnover: math.MaxInt64}, rgpd.Ceiling{Tier: rgpd.HigherTier, Amount: math.MaxInt64/100*4 + 0, Bound: rgpd.Exact}},
	} {
		t.Run(tc.name, func(t *testing.T) {
			got := tc.tier.Ceiling(tc.body)
			if diff := cmp.Diff(tc.want, got); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

// RGPD, art. 83(4) and 83(5), article by article.
func TestTierOfEachArticle(t *testing.T) {
	lower := map[int]bool{8: true, 11: true, 41: true, 42: true, 43: true}
	for a := 25; a <= 39; a++ {
		lower[a] = true
	}
	higher := map[int]bool{5: true, 6: true, 7: true, 9: true, 58: true}
	for a := 12; a <= 22; a++ {
		higher[a] = true
	}
	for a := 44; a <= 49; a++ {
		higher[a] = true
	}
	for a := 85; a <= 91; a++ {
		higher[a] = true
	}
	for a := -1; a <= 100; a++ {
		tier, ok := rgpd.TierOf(a)
		require.Equal(t, lower[a] || higher[a], ok, "art. %d", a)
		switch {
		case lower[a]:
			require.Equal(t, rgpd.LowerTier, tier, "art. %d", a)
		case higher[a]:
			require.Equal(t, rgpd.HigherTier, tier, "art. %d", a)
		}
	}
}

var breaches = rgpd.Penalties{
	"no-contract": {"rgpd-83-4"},
	"no-tool":     {"rgpd-83-5", "cp-226-22-1"},
	"masked":      {"conso-l242-14"},
	"works-sms":   {"conso-l242-16-1", "cpce-l34-5", "cpce-r10-1"},
}

// Breaches in linked operations: the gravest ceiling, not the sum (art. 83(3)).
func TestConcurrentBreachesTakeTheGravestCeiling(t *testing.T) {
	e := breaches.OfRules([]rgpd.RuleID{"no-contract", "no-tool", "no-contract", "of-no-concern"}, rgpd.LawAsOf, company(1_000_000_000))
	require.Equal(t, rgpd.Ceiling{Tier: rgpd.HigherTier, Amount: rgpd.Euros(40_000_000), Bound: rgpd.Exact}, e.Ceiling)
	require.Equal(t, []rgpd.RuleID{"no-contract", "no-tool"}, e.Rules)
	require.Len(t, e.Beside, 1)
	require.Equal(t, rgpd.Euros(1_500_000), e.Beside[0].Legal)
}

func TestFrenchAmountsAreDated(t *testing.T) {
	rules := []rgpd.RuleID{"works-sms", "masked"}
	ids := func(on rgpd.Date) (out []rgpd.PenaltyID) {
		for _, p := range breaches.OfRules(rules, on, rgpd.Body{}).Beside {
			out = append(out, p.ID)
		}
		return out
	}
	all := []rgpd.PenaltyID{"cpce-r10-1", "cpce-l34-5", "conso-l242-14"}
	require.Equal(t, all, ids(rgpd.NewDate(2025, 7, 1)), "the day before loi 2025-594")
	require.Equal(t, append(all, "conso-l242-16-1"), ids(rgpd.NewDate(2025, 7, 2)), "its first day")
	require.Equal(t, all, ids(rgpd.NewDate(2020, 7, 25)), "the day before loi 2020-901, which raised the amounts")
}

// Loi 2020-901 raised the fines of the consumer authority on 2020-07-26.
func TestFinesRaisedIn2020(t *testing.T) {
	for id, before := range map[rgpd.PenaltyID][2]int64{
		"cpce-l34-5": {3_000, 15_000}, "conso-l242-12": {3_000, 15_000}, "conso-l242-14": {3_000, 15_000},
		"conso-l242-16": {15_000, 75_000},
	} {
		for day, want := range map[rgpd.Date][2]int64{
			rgpd.NewDate(2018, 5, 25): before, rgpd.NewDate(2020, 7, 25): before,
			rgpd.NewDate(2020, 7, 26): {75_000, 375_000}, rgpd.LawAsOf: {75_000, 375_000},
		} {
			p, ok := rgpd.PenaltyOn(id, day)
			require.True(t, ok, "%s on %s", id, day)
			require.Equal(t, [2]rgpd.Cents{rgpd.Euros(want[0]), rgpd.Euros(want[1])}, [2]rgpd.Cents{p.Person, p.Legal}, id)
		}
	}
}

// The abuse of weakness and the petty offence of insurers, on their first and last days.
func TestPenaltiesThatEnded(t *testing.T) {
	for id, days := range map[rgpd.PenaltyID][2]rgpd.Date{
		"conso-l132-14":   {rgpd.NewDate(2018, 5, 25), rgpd.NewDate(2025, 7, 1)},
		"cassur-r112-7":   {rgpd.NewDate(2022, 4, 1), rgpd.NewDate(2026, 8, 10)},
		"conso-l132-14-1": {rgpd.NewDate(2025, 7, 2), 0},
	} {
		_, ok := rgpd.PenaltyOn(id, days[0])
		require.True(t, ok, id)
		if last := days[1]; last != 0 {
			_, ok = rgpd.PenaltyOn(id, last)
			require.True(t, ok, id)
			_, ok = rgpd.PenaltyOn(id, last+1)
			require.False(t, ok, id)
		}
	}
}

// An amount starts on the day of the wording that set it.
func TestAmountsStartWithTheirWording(t *testing.T) {
	wordings := map[rgpd.PenaltyID][]law.Wording{
		"lil-22-1": {law.LIL221}, "cp-226-18-1": {law.CP226181}, "conso-l242-12": {law.L24212Of2016, law.L24212},
		"conso-l242-14": {law.L24214Of2016, law.L24214}, "conso-l242-16": {law.L24216Of2016, law.L24216},
		"conso-l242-16-1": {law.L242161}, "ctrav-l6323-8-1": {law.L632381Of2022}, "conso-l132-14-1": {law.L132141},
		"conso-l132-14": {law.L13214}, "conso-l132-11": {law.L13211}, "conso-l132-2": {law.L1322},
		"conso-l122-26": {law.L12226}, "cassur-r112-7": {law.R1127}, "cpce-l34-5": {law.L345},
	}
	for p := range rgpd.AllPenalties() {
		if ws := wordings[p.ID]; len(ws) > 0 {
			require.Equal(t, rgpd.Date(ws[0].From).String(), p.From.String(), p.ID)
			wordings[p.ID] = ws[1:]
		}
	}
	for id, rest := range wordings {
		require.Empty(t, rest, id)
	}
}

func TestFindingsExposeFromDefectOn(t *testing.T) {
	for level, want := range map[rgpd.Level]rgpd.Tier{rgpd.Error: rgpd.LowerTier, rgpd.Defect: rgpd.LowerTier, rgpd.Warning: 0, rgpd.Info: 0} {
		e := breaches.OfFindings([]rgpd.Finding{{Rule: "no-contract", Level: level}}, rgpd.LawAsOf, company(1))
		require.Equal(t, want, e.Ceiling.Tier, level)
	}
}

func TestExposureOfADecision(t *testing.T) {
	src := []rgpd.Source{{Rank: rgpd.Statute, Ref: "x"}}
	says := rgpd.Text{FR: "x", EN: "x"}
	table := must(rgpd.NewRuleSet(
		[]rgpd.Column{{Name: "masked", Values: []string{"yes", "no"}}}, nil,
		[]rgpd.Row{
			{Rule: rgpd.Rule{ID: "masked", Then: rgpd.Forbid, Says: says, Sources: src}, When: []engine.Mask{rgpd.Is(uint8(1)).Mask()}},
			{Rule: rgpd.Rule{ID: "may-call", Then: rgpd.Permit, Says: says, Sources: src}, When: []engine.Mask{0}},
		}))
	at := rgpd.Mainland.Instant(rgpd.LawAsOf, 0)
	of := func(v uint8) rgpd.Exposure {
		return breaches.OfDecision(table.Decide(&engine.Facts{v}, at, engine.Notes{}), company(1))
	}
	require.Equal(t, []rgpd.RuleID{"masked"}, of(1).Rules)
	require.Equal(t, rgpd.Forbidden, of(1).Verdict)
	require.Empty(t, of(2).Rules, "allowed")
	require.Equal(t, []rgpd.RuleID{"masked"}, of(0).Rules, "undecided: if it is done all the same")
	require.Equal(t, rgpd.Undecided, of(0).Verdict)
	require.Empty(t, breaches.OfDecision(rgpd.Decision{}, company(1)).Rules)
}

func TestPenaltyTableIsSound(t *testing.T) {
	form := regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`)
	var seen []rgpd.Penalty
	for p := range rgpd.AllPenalties() {
		require.Regexp(t, form, string(p.ID))
		require.NotZero(t, p.Kind, p.ID)
		require.NotEmpty(t, p.Breach.FR, p.ID)
		require.NotEmpty(t, p.Breach.EN, p.ID)
		require.NotEmpty(t, p.Source.Ref, p.ID)
		require.NotZero(t, p.Source.Rank, p.ID)
		require.False(t, p.From == 0 && p.Seen == 0, "%s: no date at all", p.ID)
		require.Equal(t, p.Kind == rgpd.RGPDFine, p.Tier != 0, p.ID)
		if p.Kind == rgpd.Crime && p.Legal != 0 {
			require.Equal(t, 5*p.Person, p.Legal, "%s: Code pénal, art. 131-38", p.ID)
		}
		if p.Kind == rgpd.ConsumerFine || p.Kind == rgpd.TelecomFine {
			require.Equal(t, 5*p.Person, p.Legal, p.ID)
			require.True(t, p.Person == rgpd.Euros(75_000) || p.Until == rgpd.NewDate(2020, 7, 26) ||
				p.ID == "conso-l122-26" && p.Person == rgpd.Euros(15_000), p.ID)
		}
		for _, q := range seen {
			if q.ID == p.ID {
				require.True(t, q.Until != 0 && q.Until <= p.From, "%s: periods overlap", p.ID)
			}
		}
		seen = append(seen, p)
		for _, tag := range []language.Tag{language.French, language.English} {
			require.NotEmpty(t, p.In(tag))
		}
		b, err := json.Marshal(p)
		require.NoError(t, err)
		var back rgpd.Penalty
		require.NoError(t, json.Unmarshal(b, &back))
		if diff := cmp.Diff(p, back); diff != "" {
			t.Errorf("%s (-want +got)\n%s", p.ID, diff)
		}
	}
	_, ok := rgpd.PenaltyOn("conso-l242-16-1", rgpd.NewDate(2025, 7, 1))
	require.False(t, ok)
	p, ok := rgpd.PenaltyOn("conso-l242-16-1", rgpd.NewDate(2025, 7, 2))
	require.True(t, ok)
	require.Equal(t, rgpd.PenaltyID("conso-l242-16-1"), p.ID)
}

func TestAmountsForAReader(t *testing.T) {
	for c, want := range map[rgpd.Cents][2]string{
		0:                                {"0 €", "€0"},
		5:                                {"0,05 €", "€0.05"},
		rgpd.Euros(750):                  {"750 €", "€750"},
		rgpd.Euros(1_500_000):            {"1 500 000 €", "€1,500,000"},
		rgpd.Euros(10_000_000) + 2:       {"10 000 000,02 €", "€10,000,000.02"},
		-rgpd.Euros(1234):                {"-1 234 €", "-€1,234"},
		rgpd.Cents(math.MinInt64 + 1):    {"-92 233 720 368 547 758,07 €", "-€92,233,720,368,547,758.07"},
		rgpd.Cents(math.MaxInt64):        {"92 233 720 368 547 758,07 €", "€92,233,720,368,547,758.07"},
		rgpd.Euros(999_999_999_999) + 99: {"999 999 999 999,99 €", "€999,999,999,999.99"},
	} {
		require.Equal(t, want[0], strings.ReplaceAll(c.In(language.French), "\u00a0", " "))
		require.Equal(t, want[1], c.In(language.English))
	}
}

// No word of an exposure speaks of a likely amount, or adds amounts up.
func TestExposureNeverForecasts(t *testing.T) {
	var every []rgpd.PenaltyID
	for p := range rgpd.AllPenalties() {
		every = append(every, p.ID)
	}
	e := rgpd.Penalties{"all": every}.OfRules([]rgpd.RuleID{"all"}, rgpd.LawAsOf, company(1_000_000_000))
	for _, tag := range []language.Tag{language.French, language.English} {
		text := strings.ToLower(e.In(tag))
		for _, word := range []string{"likely", "probable", "total", "expected", "somme"} {
			require.NotContains(t, text, word)
		}
	}
	require.Equal(t, "no known penalty", rgpd.Exposure{}.String())
}

func TestPenaltyWords(t *testing.T) {
	for i, name := range rgpd.Words[rgpd.Tier]() {
		var v rgpd.Tier
		require.NoError(t, v.UnmarshalText([]byte(name)))
		require.Equal(t, rgpd.Tier(i+1), v)
		require.Equal(t, name, v.String())
	}
	for i, name := range rgpd.Words[rgpd.BodyKind]() {
		var v rgpd.BodyKind
		require.NoError(t, v.UnmarshalText([]byte(name)))
		require.Equal(t, rgpd.BodyKind(i+1), v)
		require.Equal(t, name, v.String())
	}
	for i, name := range rgpd.Words[rgpd.PenaltyKind]() {
		var v rgpd.PenaltyKind
		require.NoError(t, v.UnmarshalText([]byte(name)))
		require.Equal(t, rgpd.PenaltyKind(i+1), v)
		require.Equal(t, name, v.String())
	}
	for i, name := range rgpd.Words[rgpd.Bound]() {
		var v rgpd.Bound
		require.NoError(t, v.UnmarshalText([]byte(name)))
		require.Equal(t, rgpd.Bound(i+1), v)
		require.Equal(t, name, v.String())
	}
	b, err := json.Marshal(rgpd.Body{Kind: rgpd.Undertaking, GroupTurnover: rgpd.Euros(1)})
	require.NoError(t, err)
	require.JSONEq(t, `{"kind":"undertaking","group_turnover":100}`, string(b))
}

func ExampleTier_Ceiling() {
	group := rgpd.Body{Kind: rgpd.Undertaking, GroupTurnover: rgpd.Euros(1_000_000_000)}
	fmt.Println(rgpd.LowerTier.Ceiling(group).Amount)
	fmt.Println(rgpd.HigherTier.Ceiling(group).Amount)
	// Output:
	// €20,000,000
	// €40,000,000
}

func ExamplePenalties_OfFindings() {
	penalties := rgpd.Penalties{"contract-missing": {"rgpd-83-4", "cp-226-17"}}
	findings := []rgpd.Finding{{Rule: "contract-missing", Level: rgpd.Error}}
	body := rgpd.Body{Kind: rgpd.Undertaking, GroupTurnover: rgpd.Euros(100_000_000)}
	fmt.Println(penalties.OfFindings(findings, rgpd.LawAsOf, body))
	// Output:
	// RGPD, art. 83(4): ceiling of €10,000,000 (a maximum, not a forecast)
	// Code pénal, art. 226-17: 5 years in prison, €300,000, legal person: €1,500,000
}

// Every numbered row of the notes of the law on sanctions, and what it became.
var sanctionRows = []struct {
	row       string
	penalties []rgpd.PenaltyID
	why       string
}{
	{"SAN-01", []rgpd.PenaltyID{"rgpd-83-4"}, ""},
	{"SAN-02", []rgpd.PenaltyID{"rgpd-83-5"}, ""},
	{"SAN-03", nil, "Body.Kind: OtherBody has the fixed amount only"},
	{"SAN-04", nil, "Body.GroupTurnover is that of the group"},
	{"SAN-05", nil, "an exposure prints ceilings and no forecast"},
	{"SAN-06", nil, "intent or negligence is a fact of the case, and no ceiling turns on it"},
	{"SAN-07", nil, "Penalties.OfRules takes the gravest tier"},
	{"SAN-08", nil, "the eleven factors set an amount, which is not forecast"},
	{"SAN-09", nil, "there is no floor in any amount"},
	{"SAN-10", []rgpd.PenaltyID{"rgpd-83-6"}, ""},
	{"SAN-11", nil, "damages are no penalty"},
	{"8.4", nil, "starting amounts by turnover: not read in the text, and not printed"},
	{"FR-01", []rgpd.PenaltyID{"lil-20"}, ""},
	{"FR-02", []rgpd.PenaltyID{"lil-22-1"}, ""},
	{"FR-03", nil, "a proposal, not seen in force"},
	{"FR-04", []rgpd.PenaltyID{"cp-226-22-1"}, ""},
	{"FR-05", []rgpd.PenaltyID{"cp-226-18-1"}, ""},
	{"FR-06", []rgpd.PenaltyID{"cp-226-17"}, ""},
	{"FR-06b", []rgpd.PenaltyID{"cp-226-17-1"}, ""},
	{"FR-06c", []rgpd.PenaltyID{"cp-226-18", "cp-226-20", "cp-226-22", "cp-226-22-2nd-para"}, ""},
	{"FR-06d", []rgpd.PenaltyID{"cp-226-21"}, ""},
	{"FR-06e", []rgpd.PenaltyID{"cp-226-22-2"}, ""},
	{"FR-07", []rgpd.PenaltyID{"cp-226-16"}, ""},
	{"FR-08", nil, "Penalty.Legal of crimes is five times Penalty.Person"},
	{"FR-09", []rgpd.PenaltyID{"cpce-r10-1"}, ""},
	{"FR-10", []rgpd.PenaltyID{"cpce-r10-1"}, ""},
	{"FR-11", []rgpd.PenaltyID{"conso-l242-16"}, ""},
	{"FR-12", []rgpd.PenaltyID{"conso-l242-12"}, ""},
	{"FR-12b", []rgpd.PenaltyID{"cpce-l34-5"}, ""},
	{"FR-13", []rgpd.PenaltyID{"conso-l132-14-1"}, ""},
	{"prospecting SAN-1b, SAN-3b", []rgpd.PenaltyID{"conso-l242-12", "conso-l242-14", "conso-l242-16", "cpce-l34-5"}, ""},
	{"official wordings, 38", []rgpd.PenaltyID{"conso-l132-14"}, ""},
	{"official wordings, 39", []rgpd.PenaltyID{"conso-l132-11", "conso-l132-2"}, ""},
	{"official wordings, 40", []rgpd.PenaltyID{"cassur-r112-7"}, ""},
	{"official wordings, C. conso., art. L. 122-26", []rgpd.PenaltyID{"conso-l122-26"}, ""},
	{"prospecting SAN-3", []rgpd.PenaltyID{"conso-l242-14"}, ""},
	{"prospecting SAN-4", []rgpd.PenaltyID{"conso-l242-16-1"}, ""},
	{"prospecting SAN-6", []rgpd.PenaltyID{"ctrav-l6323-8-1"}, ""},
	{"prospecting SAN-7", nil, "amounts are never added up"},
	{"prospecting SAN-10", []rgpd.PenaltyID{"conso-l132-14-1"}, ""},
	{"prospecting SAN-12", nil, "exchange between authorities"},
}

func TestEveryRowOfTheSanctions(t *testing.T) {
	mapped, names := map[rgpd.PenaltyID]bool{}, map[rgpd.PenaltyID]bool{}
	for p := range rgpd.AllPenalties() {
		names[p.ID] = true
	}
	for _, r := range sanctionRows {
		require.NotEqual(t, len(r.penalties) == 0, r.why == "", r.row)
		for _, id := range r.penalties {
			require.Contains(t, names, id)
			mapped[id] = true
		}
	}
	for p := range rgpd.AllPenalties() {
		require.True(t, mapped[p.ID], "%s comes from no row", p.ID)
	}
}

// A penalty is in force from the first day of its wording to the day before its end.
func TestDaysOfAPenalty(t *testing.T) {
	ended := 0
	for p := range rgpd.AllPenalties() {
		if p.From != 0 {
			require.True(t, p.InForce(p.From), p.ID)
			require.False(t, p.InForce(p.From-1), p.ID)
		}
		require.Equal(t, p.Until == 0, p.InForce(rgpd.LawAsOf), p.ID)
		if p.Until != 0 {
			ended++
			require.True(t, p.InForce(p.Until-1), p.ID)
			require.False(t, p.InForce(p.Until), p.ID)
		}
	}
	require.NotZero(t, ended)
}

// The CNIL may do more than fine; a contravention is no fine of an authority, and no crime.
func TestKindsOfPenalty(t *testing.T) {
	of := map[rgpd.PenaltyKind][]rgpd.PenaltyID{}
	for p := range rgpd.AllPenalties() {
		of[p.Kind] = append(of[p.Kind], p.ID)
	}
	require.Contains(t, of[rgpd.CNILMeasure], rgpd.PenaltyID("lil-20"))
	require.Contains(t, of[rgpd.PettyOffence], rgpd.PenaltyID("cpce-r10-1"))
	require.Equal(t, []string{"cnil-measure", "petty-offence"},
		[]string{rgpd.CNILMeasure.String(), rgpd.PettyOffence.String()})
	require.Empty(t, of[0])
}
