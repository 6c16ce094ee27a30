package main

import (
	"bytes"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	ical "github.com/arran4/golang-ical"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/golden"
	"github.com/rgpd-go/rgpd/rights"
)

// never is a clock that nobody may read: the sample has its own instant.
func never() time.Time { panic("the clock was read") }

func output(t *testing.T, code int, args ...string) (stdout, stderr string) {
	t.Helper()
	var out, errs bytes.Buffer
	require.Equal(t, code, run(args, &out, &errs, never, false), errs.String())
	return out.String(), errs.String()
}

func TestGolden(t *testing.T) {
	for name, args := range map[string][]string{
		"desk-fr":         nil,
		"desk-en":         {"-lang", "en"},
		"desk-later":      {"-at", "2027-01-04T09:00:00+01:00"},
		"identity":        {"-explain", "D-09"},
		"stop":            {"-explain", "D-05"},
		"late-extension":  {"-explain", "D-12", "-lang", "en"},
		"local-holiday":   {"-explain", "D-17/answer", "-lang", "en"},
		"refusal":         {"-explain", "D-08/refusal"},
		"minor":           {"-explain", "D-19/minor-silence"},
		"erased-prospect": {"-explain", "D-04"},
	} {
		t.Run(name, func(t *testing.T) {
			got, stderr := output(t, 0, args...)
			require.Empty(t, stderr)
			require.NotContains(t, got, "\x1b", "colour is for terminals")
			require.NotContains(t, got, "%!")
			golden.File(t, filepath.Join("testdata", name+".golden"), []byte(got))
		})
	}
}

func TestColourOnATerminalOnly(t *testing.T) {
	var plain, coloured, errs bytes.Buffer
	require.Zero(t, run(nil, &plain, &errs, never, false))
	require.Zero(t, run(nil, &coloured, &errs, never, true))
	require.Contains(t, coloured.String(), "\x1b[31m")
	require.Equal(t, plain.String(), regexp.MustCompile("\x1b\\[[0-9]+m").ReplaceAllString(coloured.String(), ""))

	f, err := os.Create(filepath.Join(t.TempDir(), "out"))
	require.NoError(t, err)
	defer f.Close()
	require.False(t, isTerminal(f))
}

// TestCalendarReadByAnother reads the feed with a parser that is not ours.
func TestCalendarReadByAnother(t *testing.T) {
	for _, lang := range []string{"fr", "en"} {
		path := filepath.Join(t.TempDir(), "due.ics")
		output(t, 0, "-ics", path, "-lang", lang)
		f, err := os.Open(path)
		require.NoError(t, err)
		defer f.Close()
		feed, err := ical.ParseCalendar(f)
		require.NoError(t, err)

		d, err := ofFiles(&options{now: sampleAt})
		require.NoError(t, err)
		require.Empty(t, d.faults)
		days, seen := map[string]string{}, map[string]bool{}
		for _, e := range feed.Events() {
			uid := e.GetProperty(ical.ComponentPropertyUniqueId).Value
			require.False(t, seen[uid], uid)
			seen[uid] = true
			require.Regexp(t, `^[0-9a-f]{32}@rightsdesk\.example$`, uid)
			start, err := e.GetAllDayStartAt()
			require.NoError(t, err)
			end, err := e.GetAllDayEndAt()
			require.NoError(t, err)
			require.Equal(t, start.AddDate(0, 0, 1), end)
			stamp, err := e.GetDtStampTime()
			require.NoError(t, err)
			require.True(t, stamp.Equal(sampleAt))
			summary := e.GetProperty(ical.ComponentPropertySummary).Value
			days[e.GetProperty(ical.ComponentPropertyCategories).Value+" "+regexp.MustCompile(`D-\d+`).FindString(summary)] = start.Format(time.DateOnly)
			require.NotContains(t, e.GetProperty(ical.ComponentPropertyDescription).Value, "%!")
		}
		for id, c := range d.Cases() {
			for _, x := range c.Owed(d.Now) {
				key := strings.ToUpper(x.Kind.String()) + " " + id
				switch {
				case x.Kind == rights.StopMarketing || x.Kind == rights.CarryOut: // it stands on the day of writing until it is done
					require.Equal(t, "2026-11-23", days[key], key)
				case x.State == rights.Dated || x.State == rights.Suspended:
					if want := x.WorkTo(); x.State == rights.Dated && want < x.Place().Day(d.Now) && x.Due >= x.Place().Day(d.Now) {
						require.Equal(t, x.Due.String(), days[key], "%s: the day to work to is over", key)
					} else {
						require.Equal(t, want.String(), days[key], key)
					}
					require.LessOrEqual(t, x.WorkTo(), x.Cautious, key)
					require.True(t, x.Due == 0 || x.WorkTo() <= x.Due, key)
				default:
					require.NotContains(t, days, key)
				}
			}
		}
		require.Equal(t, "2026-11-30", days["REFUSAL D-09"], "the check of identity does not move the refusal")
		require.NotContains(t, days, "ANSWER D-13")
	}
}

func TestFaults(t *testing.T) {
	path := filepath.Join(t.TempDir(), "journal.jsonl")
	journal := `{"case":"J-1","place":{"territory":"mainland"},"event":"received","at":"2026-11-02T09:00:00+01:00","right":"access"}
{"case":"J-1","event":"received","at":"2026-11-02","telephone":"+33612345678"}
`
	require.NoError(t, os.WriteFile(path, []byte(journal), 0o600))
	out, stderr := output(t, 1, "-at", "2026-11-23T10:00:00+01:00", "-lang", "en", path)
	require.Contains(t, out, "2026-12-02")
	require.Contains(t, stderr, "line 2")
	require.Contains(t, stderr, `line 2: "aaaaaaaaa": unknown field`)
	require.NotContains(t, stderr, "33612345678")

	// Without -at the journal is looked at now.
	var now, errs bytes.Buffer
	require.Equal(t, 1, run([]string{path}, &now, &errs, func() time.Time { return sampleAt }, false))
	require.Contains(t, now.String(), "2026-11-23 10:00")
}

// TestDatesHaveNamesInFrench: each by a word of its own, and by the name that it has in English.
func TestDatesHaveNamesInFrench(t *testing.T) {
	said := map[string]bool{}
	for _, name := range rgpd.Words[rights.Kind]() {
		k, err := kindNamed(name, language.French)
		require.NoError(t, err, name)
		word := kindWords[k]
		require.NotEmpty(t, word, name)
		require.False(t, said[word], "two dates are called %s", word)
		said[word] = true
		again, err := kindNamed(word, language.French)
		require.NoError(t, err, word)
		require.Equal(t, k, again)
	}
	french, _ := output(t, 0, "-explain", "D-08/refus")
	english, _ := output(t, 0, "-explain", "D-08/refusal")
	require.Equal(t, english, french)
	for word, want := range map[string]rights.Right{"accès": rights.Access, "access": rights.Access, "effacement": rights.Erasure} {
		got, err := rightNamed(word, language.French)
		require.NoError(t, err, word)
		require.Equal(t, want, got)
	}
	_, err := rightNamed("colère", language.French)
	require.ErrorContains(t, err, "écrire accès, rectification")
	require.NotContains(t, err.Error(), "plusieurs")
}

func TestMisuse(t *testing.T) {
	for _, c := range []struct {
		names string
		args  []string
	}{
		{"D-01", []string{"-explain", "D-99"}},
		{"réponse-prolongée, refus, arrêt", []string{"-explain", "D-09/tomorrow"}},
		{"extended-answer, refusal, stop-marketing", []string{"-explain", "D-09/tomorrow", "-lang", "en"}},
		{"-at", []string{"-at", "tomorrow"}},
		{"-lang", []string{"-lang", "?"}},
		{"n'existe pas", []string{"-at", at, "missing.jsonl"}},
		{"there is no such file", []string{"-at", at, "-lang", "en", "missing.jsonl"}},
		{"-nothing", []string{"-nothing"}},
	} {
		out, stderr := output(t, 2, c.args...)
		require.Contains(t, stderr, c.names)
		require.Empty(t, out)
	}
}
