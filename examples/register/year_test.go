package main

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/internal/registerbook"
	"github.com/rgpd-go/rgpd/internal/golden"
	"github.com/rgpd-go/rgpd/register"
)

// TestAYear: the register of a house of forty people after a year, 12 processings and 3 breaches, reviewed on the first
// working day after.
func TestAYear(t *testing.T) {
	const on = "2026-11-02"
	table := filepath.Join("testdata", "year", "registre.csv")
	for _, lang := range []string{"fr", "en"} {
		out, stderr := output(t, 0, at, "-on", on, "-lang", lang, table)
		require.Empty(t, stderr)
		golden.File(t, filepath.Join("testdata", "year", "register-"+lang+".golden"), []byte(out))
	}
	r, unread, err := registerbook.Read(table)
	require.NoError(t, err)
	require.Empty(t, unread)
	require.Equal(t, []int{12, 0, 3}, []int{len(r.Entries), len(r.Services), len(r.Breaches)})

	// What the golden must mean: of each part, what the law asks and it lacks, and what else is found.
	day, err := rgpd.ParseDate(on)
	require.NoError(t, err)
	end := endOf(day)
	found := map[string][]string{}
	review := registerbook.Of(&r, day, end)
	for _, p := range review {
		for _, f := range p.Findings {
			if f.Level >= rgpd.Warning && f.Path != "security" {
				found[p.Ref] = append(found[p.Ref], fmt.Sprint(f.Rule, " ", f.Path))
			}
		}
	}
	require.Empty(t, cmp.Diff(map[string][]string{
		"T-01": {"transfer-assessment-stale transfers[0]", "design-leaves-union-by-default design.stays_in_union"},
		"T-02": {"retention-too-long data[0].retention[0].period"},
		"T-04": {"retention-against-law data[0].retention[0].period"}, // P5Y against 3 years: R. 223-2
		"T-10": {"register-special-without-exception data[0].exception"},
		"T-11": {"register-retention-missing data[0].retention"},
		"V-2":  {"breach-delay-unreasoned delay_reasons"},
		"V-3": {"breach-persons-not-told told", "breach-notice-without-consequences notices", "breach-notice-without-measures notices",
			"breach-processor-too-slow processor_aware", "breach-complement-open notices"},
	}, found))
	require.Equal(t, []register.Retention{{Like: "retention-consent-proof", Period: "P5Y", Trigger: rgpd.Text{FR: "Fin du consentement"},
		Sense: register.Ceiling, Nature: register.ControllersChoice}}, r.Entries[3].Activity().Data[0].Retention)

	// The clocks: one of them runs through the night on which the hour changed.
	type told struct {
		who            string
		need           register.Need
		by, done, late string
	}
	var got [][]told
	show := func(at time.Time) string {
		if at.IsZero() {
			return ""
		}
		return at.In(rgpd.Mainland.Zone(at)).Format("2006-01-02 15:04 -07:00")
	}
	for _, p := range review[12:] {
		var one []told
		for _, x := range p.Tellings {
			t := told{x.Who.FR, x.Need, show(x.By), show(x.Done), ""}
			if !x.Done.IsZero() && x.Done.After(x.By) {
				t.late = x.Done.Sub(p.Assessment.Clock.Aware).String()
			}
			one = append(one, t)
		}
		got = append(got, one)
	}
	authority, people := "l'autorité de contrôle", "les personnes concernées"
	require.Empty(t, cmp.Diff([][]told{
		{{authority, register.NotNeeded, "", "", ""}, {people, register.NotNeeded, "", "", ""}},
		{{authority, register.Needed, "2026-03-30 10:10 +02:00", "2026-03-30 18:10 +02:00", "80h0m0s"}, {people, register.NotNeeded, "", "", ""}},
		{{authority, register.Needed, "2026-10-31 17:20 +01:00", "2026-10-30 11:00 +01:00", ""}, {people, register.Needed, "", "", ""}},
	}, got, cmp.AllowUnexported(told{})))
	require.Equal(t, "2026-03-27 09:10 +01:00", show(r.Breaches[1].Aware))
	require.Equal(t, "2026-04-02 16:00 +02:00", show(r.Breaches[1].Notices[1].At), "the complement")

	// Each form that holds it whole reads back as the same, and is written to the same bytes.
	folder := t.TempDir()
	output(t, 0, at, "-on", on, "-out", folder, table)
	for _, name := range []string{"register.json", "register.csv", "register.ods"} {
		path := filepath.Join(folder, name)
		back, unread, err := registerbook.Read(path)
		require.NoError(t, err, name)
		require.Empty(t, unread, name)
		require.Empty(t, cmp.Diff(r, back), name)
		again := t.TempDir()
		output(t, 0, at, "-on", on, "-out", again, path)
		one, err := os.ReadFile(path)
		require.NoError(t, err)
		two, err := os.ReadFile(filepath.Join(again, name))
		require.NoError(t, err)
		require.True(t, bytes.Equal(one, two), name)
	}
	calendar, err := os.ReadFile(filepath.Join(folder, "violations.ics"))
	require.NoError(t, err)
	var owed []string
	for line := range strings.Lines(string(calendar)) {
		if says, is := strings.CutPrefix(strings.TrimSpace(line), "SUMMARY:"); is {
			owed = append(owed, says)
		}
	}
	require.Equal(t, []string{"Avertir les personnes concernées - V-3", "Compléter la notification à l'autorité - V-3"}, owed)
}
