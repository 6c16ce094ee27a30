package rgpd_test

import (
	"bytes"
	"encoding"
	"encoding/json"
	"log/slog"
	"slices"
	"strings"
	"testing"
	"time"
	_ "time/tzdata" // the reference for local time

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/engine"
)

func TestDates(t *testing.T) {
	require.Equal(t, "2026-11-23", rgpd.LawAsOf.String())
	require.Equal(t, "", rgpd.Date(0).String())
	d, err := rgpd.ParseDate("2024-02-29")
	require.NoError(t, err)
	require.Equal(t, "2025-02-28", d.AddYears(1).String(), "a period that starts on 29 February ends sooner, not later")
	require.Equal(t, "2028-02-29", d.AddYears(4).String())
	require.Equal(t, "2024-03-01", (d + 1).String())
	require.Equal(t, rgpd.Text{FR: "1er mars 2024", EN: "1 March 2024"}, (d + 1).Text())
	require.Equal(t, rgpd.Text{}, rgpd.Date(0).Text(), "no date is not the first day of 1970")
	require.Equal(t, time.Thursday, d.Weekday())
	for _, bad := range []string{"", "29/02/2024", "2023-02-29", "2024-2-9", "2024-02-29T00:00:00Z"} {
		if _, err := rgpd.ParseDate(bad); err == nil {
			t.Errorf("%q is no date", bad)
		}
	}
	midnight := time.Date(2026, 8, 10, 22, 0, 0, 0, time.UTC)
	require.Equal(t, "2026-08-11", rgpd.ParisDay(midnight).String())
	require.Equal(t, "2026-08-10", rgpd.ParisDay(midnight.Add(-time.Nanosecond)).String())
	require.Equal(t, "2026-08-10", rgpd.DateOf(midnight).String(), "DateOf keeps the zone of the instant")
}

// TestLocalTime: every French territory shows the time of the zone database.
func TestLocalTime(t *testing.T) {
	zones := map[rgpd.Territory]string{
		rgpd.Mainland: "Europe/Paris", rgpd.Guadeloupe: "America/Guadeloupe", rgpd.Martinique: "America/Martinique", rgpd.Guyane: "America/Cayenne",
		rgpd.Reunion: "Indian/Reunion", rgpd.Mayotte: "Indian/Mayotte", rgpd.SaintBarthelemy: "America/St_Barthelemy", rgpd.SaintMartin: "America/Marigot",
		rgpd.SaintPierreMiquelon: "America/Miquelon", rgpd.NewCaledonia: "Pacific/Noumea", rgpd.WallisFutuna: "Pacific/Wallis",
		rgpd.Tahiti: "Pacific/Tahiti", rgpd.Marquesas: "Pacific/Marquesas", rgpd.Gambier: "Pacific/Gambier",
	}
	for place := rgpd.Mainland; place < rgpd.Abroad; place++ {
		loc, err := time.LoadLocation(zones[place])
		require.NoError(t, err)
		require.True(t, place.French())
		for at := time.Date(2018, 1, 1, 0, 0, 0, 0, time.UTC); at.Year() < 2038; at = at.Add(time.Hour) {
			want := at.In(loc)
			day, since := place.Local(at)
			if h, m, s := want.Clock(); day != rgpd.DateOf(want) || since != time.Duration(h)*time.Hour+time.Duration(m)*time.Minute+time.Duration(s)*time.Second {
				t.Fatalf("%v at %v: %v %v; the zone database says %v", place, at, day, since, want)
			}
		}
		at := time.Date(2026, 7, 14, 10, 30, 0, 0, time.UTC)
		if got, want := at.In(place.Zone(at)).Format(time.DateTime), at.In(loc).Format(time.DateTime); got != want {
			t.Errorf("%v: zone prints %s; want %s", place, got, want)
		}
	}
	require.False(t, rgpd.Abroad.French())
	require.False(t, rgpd.Territory(0).French())
	require.True(t, rgpd.Reunion.InUnion() && rgpd.SaintMartin.InUnion() && rgpd.Mainland.InUnion())
	require.False(t, rgpd.SaintBarthelemy.InUnion() || rgpd.NewCaledonia.InUnion() || rgpd.Abroad.InUnion())
}

// word is what every enumeration can do.
type word interface {
	encoding.TextMarshaler
	String() string
}

// TestWordsGoAndComeBack: every value of every enumeration and set has one word,
// and unknown words are refused.
func TestWordsGoAndComeBack(t *testing.T) {
	check := func(name string, n int, at func(i int) word, read func([]byte) (word, error)) {
		seen := map[string]bool{}
		for i := 1; i <= n; i++ {
			b, err := at(i).MarshalText()
			require.NoError(t, err)
			if seen[string(b)] || string(b) != at(i).String() {
				t.Errorf("%s %d: %q stands twice, or is not its String", name, i, b)
			}
			seen[string(b)] = true
			back, err := read(b)
			if err != nil || back != at(i) {
				t.Errorf("%s %q: read back as %v, %v", name, b, back, err)
			}
		}
		if _, err := at(n + 1).MarshalText(); err == nil {
			t.Errorf("%s: %d marshals", name, n+1)
		}
		for _, bad := range []string{"x", "1", " "} {
			if _, err := read([]byte(bad)); err == nil {
				t.Errorf("%s: %q is read", name, bad)
			}
		}
	}
	check("channel", 4, func(i int) word { return rgpd.Channel(i) }, func(b []byte) (word, error) { var v rgpd.Channel; err := v.UnmarshalText(b); return v, err })
	check("audience", 3, func(i int) word { return rgpd.Audience(i) }, func(b []byte) (word, error) { var v rgpd.Audience; err := v.UnmarshalText(b); return v, err })
	check("territory", 15, func(i int) word { return rgpd.Territory(i) }, func(b []byte) (word, error) { var v rgpd.Territory; err := v.UnmarshalText(b); return v, err })
	check("stop", 5, func(i int) word { return rgpd.Stop(i) }, func(b []byte) (word, error) { var v rgpd.Stop; err := v.UnmarshalText(b); return v, err })
	check("rank", 6, func(i int) word { return rgpd.Rank(i) }, func(b []byte) (word, error) { var v rgpd.Rank; err := v.UnmarshalText(b); return v, err })
	check("effect", 5, func(i int) word { return rgpd.Effect(i) }, func(b []byte) (word, error) { var v rgpd.Effect; err := v.UnmarshalText(b); return v, err })
	check("level", 4, func(i int) word { return rgpd.Level(i) }, func(b []byte) (word, error) { var v rgpd.Level; err := v.UnmarshalText(b); return v, err })
	require.Len(t, rgpd.Words[rgpd.Channel](), 4)
	require.Len(t, rgpd.Words[rgpd.Stop](), 5)
	for v := rgpd.Undecided; v <= rgpd.OutOfScope; v++ {
		b, err := v.MarshalText()
		require.NoError(t, err)
		var back rgpd.Verdict
		require.NoError(t, back.UnmarshalText(b))
		require.Equal(t, v, back)
		require.NotEmpty(t, v.Text().FR)
		require.NotEmpty(t, v.Text().EN)
	}
	var v rgpd.Verdict
	require.Error(t, v.UnmarshalText([]byte("maybe")))
	require.Equal(t, rgpd.Undecided.Text(), rgpd.Verdict(99).Text(), "a verdict out of range reads as undecided")

	var cs rgpd.Channels
	require.NoError(t, cs.UnmarshalText([]byte("sms live-call")))
	require.Equal(t, "live-call sms", cs.String())
	require.Error(t, cs.UnmarshalText([]byte("sms fax")))
	require.False(t, cs.Has(0) || cs.Has(rgpd.Email) || rgpd.ChannelsOf(0) != 0)
	var ts rgpd.Territories
	require.NoError(t, ts.UnmarshalText([]byte("reunion mainland")))
	require.Equal(t, "mainland reunion", ts.String())
	require.Equal(t, rgpd.Territories(0), rgpd.TerritoriesOf(0, 99))
	require.False(t, ts.Has(0) || ts.Has(99))
}

func TestLanguages(t *testing.T) {
	text := rgpd.Text{FR: "oui", EN: "yes"}
	for tag, want := range map[string]string{"fr": "oui", "fr-BE": "oui", "en": "yes", "en-GB": "yes", "de": "oui", "und": "oui", "ar-TN": "oui"} {
		if got := text.In(language.MustParse(tag)); got != want {
			t.Errorf("%s: %q; want %q", tag, got, want)
		}
	}
}

// A house table of two columns, as a caller of the root package writes one.
type colour uint8

var houseColumns = []rgpd.Column{
	{Name: "colour", Values: []string{"red", "green", "blue"}, Ask: rgpd.Text{FR: "Quelle couleur ?", EN: "Which colour?"}},
	{Name: "size", Values: []string{"small", "large"}, Ask: rgpd.Text{FR: "Quelle taille ?", EN: "Which size?"}},
}

var houseNotes = []rgpd.Note{
	{ID: "size-presumed", Presumes: "size", Says: rgpd.Text{FR: "taille présumée", EN: "size presumed"}},
	{ID: "colour-faded", Says: rgpd.Text{FR: "couleur passée", EN: "colour faded"}},
}

func houseRow(id rgpd.RuleID, then rgpd.Effect, colours, sizes rgpd.Set[colour]) rgpd.Row {
	return rgpd.Row{
		Rule: rgpd.Rule{ID: id, Then: then, Says: rgpd.Text{FR: "phrase", EN: "sentence"}, Sources: []rgpd.Source{{Rank: rgpd.Practice, Ref: "house"}}},
		When: []engine.Mask{colours.Mask(), sizes.Mask()},
	}
}

func must(s *rgpd.RuleSet, err error) *rgpd.RuleSet {
	if err != nil {
		panic(err)
	}
	return s
}

func houseTable(t *testing.T) *rgpd.RuleSet {
	t.Helper()
	any := rgpd.Set[colour]{}
	statute := houseRow("no-red", rgpd.Forbid, rgpd.Is[colour](1), any)
	statute.Sources = []rgpd.Source{{Rank: rgpd.Statute, Ref: "statute"}}
	tb, err := rgpd.NewRuleSet(houseColumns, houseNotes, []rgpd.Row{
		houseRow("no-large-red", rgpd.Forbid, rgpd.Is[colour](1), rgpd.Is[colour](2)),
		statute,
		houseRow("not-here", rgpd.Exclude, rgpd.Is[colour](3), rgpd.Is[colour](1)),
		houseRow("yes", rgpd.Permit, rgpd.Not[colour](1), any),
		houseRow("later", rgpd.Defer, any, rgpd.Is[colour](2)),
		houseRow("duty", rgpd.Oblige, rgpd.Is[colour](2), any),
	})
	require.NoError(t, err)
	return tb
}

// TestCascade follows the list in the package documentation, line by line.
func TestCascade(t *testing.T) {
	tb := houseTable(t)
	at := time.Date(2026, 11, 23, 10, 0, 0, 0, time.UTC)
	for _, c := range []struct {
		name         string
		colour, size uint8
		want         rgpd.Verdict
		because      []rgpd.RuleID
		missing      []string
		duties       []rgpd.RuleID
	}{
		{"a prohibition surely applies; the highest rank heads", 1, 2, rgpd.Forbidden, []rgpd.RuleID{"no-red", "no-large-red"}, nil, nil},
		{"a prohibition surely applies whatever the size", 1, 0, rgpd.Forbidden, []rgpd.RuleID{"no-red"}, nil, nil},
		{"a prohibition may apply", 0, 1, rgpd.Undecided, []rgpd.RuleID{"no-red"}, []string{"colour"}, []rgpd.RuleID{"duty"}},
		{"a scope row surely applies", 3, 1, rgpd.OutOfScope, []rgpd.RuleID{"not-here"}, nil, nil},
		{"a scope row may apply", 3, 0, rgpd.Undecided, []rgpd.RuleID{"not-here"}, []string{"size"}, nil},
		{"an obstacle surely applies", 2, 2, rgpd.Deferred, []rgpd.RuleID{"later"}, nil, []rgpd.RuleID{"duty"}},
		{"an obstacle may apply", 2, 0, rgpd.Undecided, []rgpd.RuleID{"later"}, []string{"size"}, []rgpd.RuleID{"duty"}},
		{"otherwise", 2, 1, rgpd.Allowed, []rgpd.RuleID{"yes"}, nil, []rgpd.RuleID{"duty"}},
		{"a value out of range is unknown", 200, 1, rgpd.Undecided, []rgpd.RuleID{"no-red"}, []string{"colour"}, []rgpd.RuleID{"duty"}},
		{"nothing is known", 0, 0, rgpd.Undecided, []rgpd.RuleID{"no-red", "no-large-red"}, []string{"colour", "size"}, []rgpd.RuleID{"duty"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			d := tb.Decide(&engine.Facts{c.colour, c.size}, at, engine.Notes{})
			var because, duties []rgpd.RuleID
			for r := range d.Because() {
				because = append(because, r.ID)
			}
			for r := range d.Duties() {
				duties = append(duties, r.ID)
			}
			var missing []string
			for m := range d.Missing() {
				missing = append(missing, m.Name)
			}
			if d.Verdict() != c.want || d.Allowed() != (c.want == rgpd.Allowed) {
				t.Errorf("%v; want %v", d.Verdict(), c.want)
			}
			for _, diff := range []string{cmp.Diff(c.because, because), cmp.Diff(c.missing, missing), cmp.Diff(c.duties, duties)} {
				if diff != "" {
					t.Errorf("(-want +got):\n%s", diff)
				}
			}
		})
	}
}

func TestADecisionIsAValue(t *testing.T) {
	tb := houseTable(t)
	at := time.Date(2026, 11, 23, 11, 0, 0, 0, time.FixedZone("", 3600))
	var notes engine.Notes
	notes.Add(0)
	d := tb.Decide(&engine.Facts{2, 1}, at, notes)
	require.True(t, d == tb.Decide(&engine.Facts{2, 1}, at.UTC(), notes), "equal by ==, whatever the zone of the instant")
	require.False(t, d == tb.Decide(&engine.Facts{2, 1}, at, engine.Notes{}))
	require.False(t, d.Later())
	require.True(t, tb.Decide(&engine.Facts{2, 1}, at.AddDate(0, 0, 1), notes).Later())
	require.Equal(t, "permis : phrase (house)", d.In(language.French))
	require.Equal(t, "allowed: sentence (house)", d.String())
	require.Equal(t, "undecided: Which size?", tb.Decide(&engine.Facts{2}, at, notes).String())

	var zero rgpd.Decision
	require.Equal(t, rgpd.Undecided, zero.Verdict())
	require.Equal(t, "undecided", zero.String())
	require.Empty(t, slices.Collect(zero.Because()))
	require.Empty(t, slices.Collect(zero.Duties()))
	require.Empty(t, slices.Collect(zero.Missing()))
	require.Empty(t, slices.Collect(zero.Presumed()))
	b, err := json.Marshal(zero)
	require.NoError(t, err)
	require.JSONEq(t, `{"verdict":"undecided","law_as_of":"2026-11-23"}`, string(b))
}

func TestAReportGoesAndComesBack(t *testing.T) {
	tb := houseTable(t)
	at := time.Date(2026, 11, 23, 10, 0, 0, 0, time.UTC)
	var notes engine.Notes
	notes.Add(0)
	notes.Add(1)
	for _, facts := range []engine.Facts{{1, 2}, {2, 1}, {2, 2}, {3, 1}, {0, 0}} {
		d := tb.Decide(&facts, at, notes)
		b, err := json.Marshal(d)
		require.NoError(t, err)
		back, err := rgpd.ParseReport(b)
		require.NoError(t, err)
		if diff := cmp.Diff(d.Report(), back); diff != "" {
			t.Errorf("%v (-want +got):\n%s", facts, diff)
		}
		require.Equal(t, tb.Digest(), back.RuleSet)
		require.Len(t, back.Presumed, 1)
		require.Len(t, back.Particulars, 1)
	}
	for _, bad := range []string{
		``, `{}{}`, `{"verdict":"perhaps","law_as_of":"2026-11-23"}`, `{"verdict":"allowed","law_as_of":null}`,
		`{"law_as_of":"2026-11-23"}`, `{"Verdict":"allowed","law_as_of":"2026-11-23"}`, `{"verdict":"allowed","law_as_of":"\xff"}`,
		`{"verdict":"allowed","law_as_of":"23/11/2026"}`, `{"because":[{"id":"x","effect":"forbids"}]}`,
	} {
		if _, err := rgpd.ParseReport([]byte(bad)); err == nil {
			t.Errorf("%s is read", bad)
		}
	}

	var log bytes.Buffer
	slog.New(slog.NewJSONHandler(&log, nil)).Info("decided", "decision", tb.Decide(&engine.Facts{0, 2}, at, notes))
	for _, want := range []string{`"verdict":"undecided"`, `"because":["no-red","no-large-red"]`, `"missing":["colour"]`, `"presumed":["size-presumed"]`, `"law_as_of":"2026-11-23"`} {
		if !strings.Contains(log.String(), want) {
			t.Errorf("the log lacks %s: %s", want, &log)
		}
	}
}

func TestATableRefusesWhatCannotStand(t *testing.T) {
	any := rgpd.Set[colour]{}
	good := houseRow("a", rgpd.Permit, any, any)
	row := func(change func(r *rgpd.Row)) []rgpd.Row {
		r := houseRow("b", rgpd.Permit, any, any)
		change(&r)
		return []rgpd.Row{good, r}
	}
	for name, rows := range map[string][]rgpd.Row{
		"an ID in capitals":           row(func(r *rgpd.Row) { r.ID = "Rule" }),
		"an ID with a double hyphen":  row(func(r *rgpd.Row) { r.ID = "a--b" }),
		"an ID that ends in a hyphen": row(func(r *rgpd.Row) { r.ID = "a-" }),
		"no ID":                       row(func(r *rgpd.Row) { r.ID = "" }),
		"an ID twice":                 row(func(r *rgpd.Row) { r.ID = "a" }),
		"no effect":                   row(func(r *rgpd.Row) { r.Then = 0 }),
		"an effect out of range":      row(func(r *rgpd.Row) { r.Then = 9 }),
		"no French":                   row(func(r *rgpd.Row) { r.Says.FR = "" }),
		"no source":                   row(func(r *rgpd.Row) { r.Sources = nil }),
		"a source without rank":       row(func(r *rgpd.Row) { r.Sources = []rgpd.Source{{Ref: "x"}} }),
		"an end before the start":     row(func(r *rgpd.Row) { r.From, r.Until = 9, 9 }),
		"a set too few":               row(func(r *rgpd.Row) { r.When = r.When[:1] }),
		"a set of nothing":            row(func(r *rgpd.Row) { r.When[0] = rgpd.Is[colour]().Mask() }),
		"a set of unknown":            row(func(r *rgpd.Row) { r.When[0] = rgpd.Is[colour](0).Mask() }),
		"a set of all but unknown":    row(func(r *rgpd.Row) { r.When[0] = rgpd.Not[colour](0).Mask() }),
		"a value that no mask holds":  row(func(r *rgpd.Row) { r.When[0] = rgpd.Not[colour](40).Mask() }),
		"a value not in the column":   row(func(r *rgpd.Row) { r.When[0] = rgpd.Is[colour](7).Mask() }),
	} {
		if _, err := rgpd.NewRuleSet(houseColumns, nil, rows); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
	_, err := rgpd.NewRuleSet(houseColumns, make([]rgpd.Note, engine.MaxNotes+1), nil)
	require.Error(t, err)
}

func TestSets(t *testing.T) {
	require.True(t, rgpd.Set[colour]{}.Accepts(0), "the zero set accepts all, the unknown too")
	is, not := rgpd.Is[colour](1, 2), rgpd.Not[colour](1, 2)
	for v := colour(1); v < 32; v++ {
		require.Equal(t, v <= 2, is.Accepts(v))
		require.Equal(t, v > 2, not.Accepts(v))
	}
	require.False(t, is.Accepts(0) || not.Accepts(0) || is.Accepts(40))
}

func TestTablesTellAboutThemselves(t *testing.T) {
	tb := houseTable(t)
	r, ok := tb.Rule("no-red")
	require.True(t, ok)
	require.Equal(t, rgpd.Statute, r.Rank())
	_, ok = tb.Rule("no-blue")
	require.False(t, ok)
	got := map[string][]string{}
	for column, words := range tb.Condition("no-large-red") {
		got[column] = words
	}
	require.Equal(t, map[string][]string{"colour": {"red"}, "size": {"large"}}, got)
	require.Len(t, slices.Collect(tb.Columns()), 2)
	require.Len(t, slices.Collect(tb.Rules()), 6)
	require.Equal(t, tb.Digest(), houseTable(t).Digest(), "the digest is of the rules, not of the table")
	require.True(t, strings.HasPrefix(tb.Digest(), "sha256:"))
}

// TestDecideInto: what stood there is gone, and all facts are there, to the last.
func TestDecideInto(t *testing.T) {
	columns := make([]rgpd.Column, engine.MaxColumns)
	want := map[string]string{}
	var facts engine.Facts
	for c := range columns {
		name := "column-" + string(rune('a'+c/26)) + string(rune('a'+c%26))
		columns[c] = rgpd.Column{Name: name, Values: []string{"one", "two", "three"}}
		facts[c] = uint8(c%3 + 1)
		want[name] = columns[c].Values[c%3]
	}
	wide := must(rgpd.NewRuleSet(columns, nil, nil))
	at := time.Date(2026, 11, 23, 10, 0, 0, 0, time.UTC)
	d := houseTable(t).Decide(&engine.Facts{1, 2}, at.Add(time.Hour), engine.Notes{})
	require.Equal(t, rgpd.Forbidden, d.Verdict())

	wide.DecideInto(&d, &facts, at, rgpd.ParisDay(at), engine.Notes{})
	require.Equal(t, rgpd.Undecided, d.Verdict())
	require.Equal(t, at, d.At())
	require.Equal(t, want, d.Report().Facts)
	require.True(t, d == wide.Decide(&facts, at, engine.Notes{}))
}

// What the tests make up: see internal/cmd/ruleids.
//
//ruleids:made-up Rule a a- a--b all anybody b child-needs-yes dusk duty ever gift-official gift-small knock late
//ruleids:made-up later letters masked may-call night no-blue no-contract no-large-red no-red no-tool not-here
//ruleids:made-up of-no-concern once said-no since works-sms yes
