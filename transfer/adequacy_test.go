package transfer

import (
	"bytes"
	"encoding/json"
	"maps"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
)

// A sourceRecord is the schema of testdata/adequacy.json: the notes from which the
// table of the package was made. Unknown fields are refused.
type sourceRecord struct {
	ID         string     `json:"id"`
	Country    *Country   `json:"country"`
	NameFR     string     `json:"name_fr"`
	NameEN     string     `json:"name_en"`
	EntityKind string     `json:"entity_kind"`
	Scope      string     `json:"scope"`
	Area       string     `json:"territory_or_sector_scope"`
	Decision   string     `json:"decision"`
	LegalBasis string     `json:"legal_basis"`
	Adopted    rgpd.Date  `json:"date_adopted"`
	From       rgpd.Date  `json:"in_force_from"`
	FromNote   *string    `json:"in_force_from_note"`
	Expires    *rgpd.Date `json:"expires"`  // last day in
	EndedOn    *rgpd.Date `json:"ended_on"` // first day out
	EndReason  *string    `json:"end_reason"`
	Partial    *string    `json:"partial_scope"`
	Conditions []string   `json:"conditions"`
	Amended    []struct {
		Decision string    `json:"decision"`
		Date     rgpd.Date `json:"date"`
		Effect   string    `json:"effect"`
	} `json:"amended_by"`
	NextReview      *string           `json:"next_review"`
	Status          Status            `json:"status"`
	RiskNote        *string           `json:"risk_note"`
	SourceURL       string            `json:"source_url"`
	OtherSources    []string          `json:"other_sources"`
	Confidence      string            `json:"confidence"`
	ConfidenceNote  string            `json:"confidence_note"`
	ByField         map[string]string `json:"confidence_by_field"`
	StatusSeen      *rgpd.Date        `json:"status_last_seen"`
	StatusSeenNote  *string           `json:"status_last_seen_note"`
	StatusSourceURL string            `json:"status_source_url"`
	AsOf            rgpd.Date         `json:"as_of"`
}

func sourceRecords(t *testing.T) []sourceRecord {
	t.Helper()
	b, err := os.ReadFile("testdata/adequacy.json")
	require.NoError(t, err)
	dec := json.NewDecoder(bytes.NewReader(b))
	dec.DisallowUnknownFields()
	var out []sourceRecord
	require.NoError(t, dec.Decode(&out))
	return out
}

func TestRecordsAgreeWithTheirSource(t *testing.T) {
	var got []Adequacy
	for a := range Adequacies() {
		got = append(got, a)
	}
	notes := sourceRecords(t)
	require.Len(t, got, len(notes))
	for i, n := range notes {
		a := got[i]
		t.Run(n.ID, func(t *testing.T) {
			var until rgpd.Date
			if n.EndedOn != nil {
				until = *n.EndedOn
			} else if n.Expires != nil {
				until = *n.Expires + 1
			}
			require.Equal(t, n.ID, a.ID)
			if n.Country != nil {
				require.Equal(t, *n.Country, a.Country)
				require.NoError(t, a.Country.check())
			} else {
				require.Equal(t, n.ID, a.Organisation)
			}
			require.Equal(t, rgpd.Text{FR: n.NameFR, EN: n.NameEN}, a.Name)
			if !a.bridge() {
				require.Equal(t, n.Decision, a.Decision)
			}
			require.Equal(t, [3]rgpd.Date{n.Adopted, n.From, until}, [3]rgpd.Date{a.Adopted, a.From, a.Until})
			require.Equal(t, n.Status, a.Status)
			require.Equal(t, strings.Join(n.Conditions, " "), a.Conditions.String())
			require.Equal(t, n.Scope == "conditional", a.Conditions != 0)
			// What was read stands as the address where it is official, and in the note else.
			if a.Source.URL != n.SourceURL {
				require.True(t, a.Source.URL == "" || strings.HasPrefix(a.Source.URL, "https://eur-lex.europa.eu/"), a.Source.URL)
				require.True(t, slices.ContainsFunc(slices.Collect(maps.Values(law.All())), func(w law.Wording) bool {
					return w.Cited() == a.Source.Ref && strings.HasSuffix(w.Note, n.SourceURL)
				}), "no note names %s", n.SourceURL)
			}
			require.Equal(t, n.Confidence == "VERIFIED", a.Source.Checked == AdequacyAsOf)
			require.Equal(t, AdequacyAsOf, n.AsOf)
			if n.StatusSeen != nil {
				require.Equal(t, *n.StatusSeen, a.Seen)
			} else {
				require.Zero(t, a.Seen)
			}
			require.Len(t, a.Amended, len(n.Amended))
			for k, m := range n.Amended {
				require.Equal(t, Amendment{m.Decision, m.Date}, a.Amended[k])
			}
			require.NotEmpty(t, a.Scope.FR)
			require.NotEmpty(t, a.Scope.EN)
		})
	}
}

// to is a first sending from a French controller to a country, on nothing but
// adequacy.
func to(c Country, met Conditions, checked rgpd.Date) Flow {
	f := Flow{
		Parties: []Party{{ID: "us", Country: "FR", Role: Controller}, {ID: "them", Country: c, Role: Processor}},
		Hops: []Hop{{
			From: "us", To: "them", Met: met, ListCheckedOn: checked,
			Safeguard: Safeguard{Tool: ClaimedAdequacy}, Derogation: NoDerogation,
		}},
	}
	if c == "EPO" {
		f.Parties[1].Country, f.Parties[1].Organisation = "", "EPO"
	}
	return f
}

func assess(t *testing.T, f Flow, on rgpd.Date) HopAssessment {
	t.Helper()
	a, err := Assess(f, on)
	require.NoError(t, err)
	return a.Hops[0]
}

// Each record on the day before it, its first and last day, and the day after;
// with its conditions met, open, and refused.
func TestEachRecordOnItsBounds(t *testing.T) {
	for a := range Adequacies() {
		t.Run(a.ID, func(t *testing.T) {
			c := a.Country
			if c == "" {
				c = "EPO"
			}
			first := max(a.From, law.DayGDPR) // no decision is taken before the RGPD
			in := []rgpd.Date{first, first + 1}
			var out []rgpd.Date
			if a.From > law.DayGDPR {
				out = append(out, a.From-1)
			}
			if a.Until != 0 {
				in = append(in, a.Until-1)
				out = append(out, a.Until)
			} else {
				in = append(in, rgpd.NewDate(2050, 1, 1))
			}
			want := Adequate
			if a.Status == Challenged {
				want = AdequateAtRisk
			}
			if a.bridge() {
				want = NoTransferInside
			}
			for _, day := range in {
				if day < law.DayGDPR || a.Until != 0 && day >= a.Until {
					continue // Safe Harbor ended before the RGPD; see below
				}
				require.Equal(t, want, assess(t, to(c, a.Conditions, day), day).Conclusion, "in force on %s", day)
				if a.Conditions == 0 {
					continue
				}
				h := assess(t, to(c, 0, day), day)
				require.Equal(t, AdequateIf, h.Conclusion, "unanswered on %s", day)
				require.Equal(t, a.Conditions, h.Open)
				require.Equal(t, rgpd.Undecided, h.Decision.Verdict())
				for k := range a.Conditions.All() {
					f := to(c, a.Conditions&^ConditionsOf(k), day)
					require.Equal(t, AdequateIf, assess(t, f, day).Conclusion, "all but %s", k)
					f.Hops[0].Unmet = ConditionsOf(k)
					h := assess(t, f, day)
					require.Equal(t, SafeguardMissing, h.Conclusion, "without %s", k)
					require.Equal(t, ConditionsOf(k), h.Unmet)
				}
			}
			// The record itself, also before the RGPD.
			holds := func(day rgpd.Date) bool {
				got := adequacyOf(a.Country, a.Organisation, day)
				return got != nil && got.ID == a.ID
			}
			require.False(t, holds(a.From-1), "the day before")
			require.True(t, holds(a.From), "the first day")
			if a.Until != 0 {
				require.True(t, holds(a.Until-1), "the last day")
				require.False(t, holds(a.Until), "the day after")
			}
			for _, day := range out {
				if day < law.DayGDPR {
					continue
				}
				h := assess(t, to(c, a.Conditions, day), day)
				got := h.Conclusion
				switch {
				case a.ID == "GB-BRIDGE" && day < a.From, a.ID == "GB" && day < a.From:
					require.Equal(t, NoTransferInside, got, "no hole before it")
				case a.ID == "GB-BRIDGE":
					require.Equal(t, Adequate, got, "no hole after it")
				default:
					require.Equal(t, SafeguardMissing, got, "out of force on %s", day)
					require.Equal(t, rgpd.Forbidden, h.Decision.Verdict())
				}
			}
		})
	}
}

// The United Kingdom has no hole between membership, bridge and decision.
func TestUnitedKingdomThroughTheYears(t *testing.T) {
	for _, tc := range []struct {
		day  rgpd.Date
		want Conclusion
	}{
		{rgpd.NewDate(2018, 5, 25), NoTransferInside},
		{rgpd.NewDate(2020, 12, 31), NoTransferInside},
		{rgpd.NewDate(2021, 1, 1), NoTransferInside},
		{rgpd.NewDate(2021, 6, 27), NoTransferInside},
		{rgpd.NewDate(2021, 6, 28), Adequate},
		{rgpd.NewDate(2031, 12, 27), Adequate},
		{rgpd.NewDate(2031, 12, 28), SafeguardMissing},
	} {
		require.Equal(t, tc.want, assess(t, to("GB", 0, 0), tc.day).Conclusion, tc.day)
	}
}

// No country outside the list is ever adequate, whatever is claimed.
func TestNoOtherCountryIsAdequate(t *testing.T) {
	listed := map[Country]bool{}
	for a := range Adequacies() {
		listed[a.Country] = true
	}
	for a := 'A'; a <= 'Z'; a++ {
		for b := 'A'; b <= 'Z'; b++ {
			c := Country(string(a) + string(b))
			if listed[c] || c.check() != nil {
				continue
			}
			for _, day := range boundaryDays() {
				h := assess(t, to(c, everyCondition, day), day)
				require.NotContains(
					t, []Conclusion{Adequate, AdequateAtRisk, AdequateIf}, h.Conclusion, "%s on %s", c, day,
				)
				require.False(t, h.Decision.Allowed(), "%s on %s", c, day)
			}
		}
	}
	for _, c := range []Country{
		"TN", "MA", "MG", "SN", "MU", "CI", "MC", "SM", "VA", "GI", "GL", "AW", "CW", "SX", "BQ", "KE",
	} {
		require.Equal(t, SafeguardMissing, assess(t, to(c, everyCondition, 0), rgpd.LawAsOf).Conclusion, c)
	}
}

// A list that was looked at before the flow, or never, says nothing of the day of
// the flow.
func TestListCheck(t *testing.T) {
	day := rgpd.NewDate(2026, 11, 23)
	dpf := ConditionsOf(OnDPFList, CertificationCoversData, EntityMatchesListing)
	for checked, want := range map[rgpd.Date]Conclusion{
		0: AdequateIf, day - 1: AdequateIf, day: AdequateAtRisk, day + 1: AdequateAtRisk,
	} {
		require.Equal(t, want, assess(t, to("US", dpf, checked), day).Conclusion, checked)
	}
}

// boundaryDays are the first days of all periods of the package, with the day
// before and the day after.
func boundaryDays() (days []rgpd.Date) {
	seen := map[rgpd.Date]bool{}
	add := func(d rgpd.Date) {
		for _, x := range []rgpd.Date{d - 1, d, d + 1} {
			if d != 0 && !seen[x] {
				seen[x] = true
				days = append(days, x)
			}
		}
	}
	for r := range hopRows.Rules() {
		add(r.From)
		add(r.Until)
	}
	add(rgpd.LawAsOf)
	return days
}

func TestConditionsInWords(t *testing.T) {
	s := ConditionsOf(OnDPFList, EntityMatchesListing)
	b, err := s.MarshalText()
	require.NoError(t, err)
	var back Conditions
	require.NoError(t, back.UnmarshalText(b))
	require.Empty(t, cmp.Diff(s, back))
	require.ErrorContains(t, back.UnmarshalText([]byte("on_some_list")), "condition")
	for c := FaroeseAct; int(c) <= len(conditionNames); c++ {
		require.NotEmpty(t, c.Ask().FR, c)
		require.NotEmpty(t, c.Ask().EN, c)
	}
}
