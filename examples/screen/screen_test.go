package main

import (
	"bytes"
	"crypto/sha256"
	"encoding/csv"
	"flag"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/prospect/number"
)

var update = flag.Bool("update", false, "write sample.csv and the golden files")

// screened runs a screening over a file in memory and returns the six files.
func screened(t *testing.T, s *screening, tab *table) (out [bins][]byte, tl *tally) {
	t.Helper()
	var bufs [bins]bytes.Buffer
	var to [bins]io.Writer
	for b := range bins {
		to[b] = &bufs[b]
	}
	tl, err := s.run(tab, &to, sha256.New(), 2, func(int64, int) error { return nil })
	require.NoError(t, err)
	for b := range bins {
		out[b] = bufs[b].Bytes()
	}
	return out, tl
}

func sampleScreening(t testing.TB) (*screening, *table) {
	t.Helper()
	o := options{channel: "live-call"}
	s, err := o.screening()
	require.NoError(t, err)
	src, name, _, err := o.source()
	require.NoError(t, err)
	tab, err := o.table(src, name)
	require.NoError(t, err)
	return s, tab
}

// rowsOf reads a file back, without its titles.
func rowsOf(t *testing.T, b []byte) (titles []string, rows [][]string) {
	t.Helper()
	text, marked := strings.CutPrefix(string(b), "\ufeff")
	require.True(t, marked)
	all, torn := slowRows(text, ';')
	require.Zero(t, torn, "a row we wrote is badly quoted")
	for _, rec := range all {
		rows = append(rows, rec.cells)
	}
	return rows[0], rows[1:]
}

// requireWhole proves that the six files together are the input: each row in
// exactly one, in order, its cells first and as they were.
func requireWhole(t *testing.T, tab *table, out [bins][]byte) {
	t.Helper()
	type found struct {
		cells []string
		last  string
		bin   bin
	}
	byLine := map[int]found{}
	total := 0
	for b := range bins {
		titles, rows := rowsOf(t, out[b])
		width := len(tab.titles)
		require.Equal(t, tab.titles, titles[:len(tab.titles)])
		last := 0
		for _, row := range rows {
			require.Len(t, row, len(titles))
			line, err := strconv.Atoi(row[width])
			require.NoError(t, err)
			require.Greater(t, line, last, "%s is out of order", fileNames[b])
			last = line
			if _, twice := byLine[line]; twice {
				require.Fail(t, "a row stands in two files", "line %d", line)
			}
			byLine[line] = found{row[:width], row[len(row)-1], b}
			total++
		}
	}
	in := rowsIn(t, tab)
	require.Equal(t, len(in), total)
	for _, rec := range in {
		got, ok := byLine[rec.line]
		require.True(t, ok, "the row of line %d is in no file", rec.line)
		for i, cell := range got.cells {
			want := ""
			if i < len(rec.cells) {
				want = rec.cells[i]
			}
			if cell != want {
				require.Equal(t, want, cell, "line %d, cell %d", rec.line, i+1)
			}
		}
		if n := len(got.cells); n < len(rec.cells) && !blank(rec.cells[n:]) {
			require.Equal(t, ruined, got.bin)
			require.Equal(t, rec.starts[n], got.last, "what stands past the titles")
		}
	}
}

func TestTheSixFilesAreTheInput(t *testing.T) {
	for _, ch := range rgpd.Words[rgpd.Channel]() {
		t.Run(ch, func(t *testing.T) {
			s, tab := sampleScreening(t)
			require.NoError(t, s.channel.UnmarshalText([]byte(ch)))
			out, tl := screened(t, s, tab)
			requireWhole(t, tab, out)
			sum := 0
			for _, n := range tl.bins {
				sum += n
			}
			require.Equal(t, len(rowsIn(t, tab)), sum)
		})
	}
}

func TestFilesReadByTheStandardLibrary(t *testing.T) {
	s, tab := sampleScreening(t)
	out, tl := screened(t, s, tab)
	for b := range bins {
		r := csv.NewReader(bytes.NewReader(bytes.TrimPrefix(out[b], []byte("\ufeff"))))
		r.Comma = ';'
		rows, err := r.ReadAll()
		require.NoError(t, err, fileNames[b])
		require.Len(t, rows, tl.bins[b]+1)
	}
}

func TestGolden(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "out")
	var stdout, stderr bytes.Buffer
	require.Equal(t, 0, run([]string{"-out", dir}, &stdout, &stderr), stderr.String())
	require.Empty(t, stderr.String())
	got := map[string][]byte{"summary.txt": []byte(strings.ReplaceAll(stdout.String(), dir, filepath.Join("out", "screen")))}
	golden := append(fileNames[:len(fileNames):len(fileNames)], certificateName) // html_test.go has the page
	for _, f := range golden {
		b, err := os.ReadFile(filepath.Join(dir, f))
		require.NoError(t, err)
		got[f] = b
	}
	for _, f := range append(golden, "summary.txt") {
		golden := filepath.Join("testdata", f)
		if *update {
			require.NoError(t, os.MkdirAll("testdata", 0o755))
			require.NoError(t, os.WriteFile(golden, got[f], 0o644))
			continue
		}
		want, err := os.ReadFile(golden)
		require.NoError(t, err)
		was, is := strings.Split(string(want), "\n"), strings.Split(string(got[f]), "\n")
		for i := range min(len(was), len(is)) {
			if was[i] != is[i] {
				t.Errorf("%s, line %d; look at what moved, then run go test -update\nwas %s\nis  %s", f, i+1, was[i], is[i])
				break
			}
		}
		if len(was) != len(is) {
			t.Errorf("%s has %d lines, had %d", f, len(is), len(was))
		}
	}
}

func TestTheSampleShowsEverything(t *testing.T) {
	s, tab := sampleScreening(t)
	_, tl := screened(t, s, tab)
	for b := range bins {
		require.NotZero(t, tl.bins[b], "no row is %s", binName(b, s.channel))
	}
	reasons := 0
	for b := range bins {
		reasons += len(tl.reasons[b])
	}
	require.GreaterOrEqual(t, reasons, 25)
	require.GreaterOrEqual(t, len(tl.reasons[refused]), 12, "articles that refuse")
	require.GreaterOrEqual(t, len(tl.reasons[undecided]), 8, "facts to find out")
	require.GreaterOrEqual(t, len(tl.reasons[ruined]), 12, "damages")
	for _, id := range []rgpd.RuleID{
		"consumer-opt-in", "consumer-consent-flawed", "consumer-consent-lapsed", "objected", "refusal-final",
		"bought-unchecked", "partner-unchecked", "marked-against-marketing",
	} {
		require.Contains(t, tl.reasons[refused], string(id))
	}
	for _, id := range []rgpd.RuleID{"consumer-consent", "running-contract", "call-back-requested", "professional-interest", "legal-person-line"} {
		require.Contains(t, tl.reasons[callable], string(id))
	}
}

// The numbers of the sample are nobody's: Arcep keeps six ranges for fiction; no
// subscriber of an overseas part has a number that goes on with 00.
func TestTheSampleCallsNobody(t *testing.T) {
	_, tab := sampleScreening(t)
	column := slices.Index(tab.titles, "Téléphone")
	for _, rec := range rowsIn(t, tab) {
		if column >= len(rec.cells) {
			continue
		}
		n, err := number.Parse(rec.cells[column])
		if err != nil || n == (number.Number{}) {
			continue
		}
		ten := strings.ReplaceAll(string(appendNumbers(nil, []number.Number{n})), " ", "")
		fictional := slices.ContainsFunc([]string{
			"019900", "026191", "035301", "046571", "053649", "063998", // Arcep, décision 2018-0881
			"06920000", "02620000", "06900000", "06960000", "05940000", "05960000", "02690000", "05080000", "05900000", "006870000", "0068940", "006810000",
			"00320000", "003220000", "0041220000", "004420794", "001202555",
		}, func(prefix string) bool { return strings.HasPrefix(ten, prefix) })
		require.True(t, fictional, "line %d may be somebody's number", rec.line)
	}
}

// No cell of a person reaches the terminal.
func TestTheSummaryHoldsNoPersonalData(t *testing.T) {
	var stdout, stderr bytes.Buffer
	require.Equal(t, 0, run([]string{"-out", filepath.Join(t.TempDir(), "o"), "-all"}, &stdout, &stderr))
	_, tab := sampleScreening(t)
	for _, rec := range rowsIn(t, tab) {
		for _, title := range []string{"réf.", "nom", "Téléphone"} {
			if i := slices.Index(tab.titles, title); i < len(rec.cells) && len(rec.cells[i]) > 4 {
				require.NotContains(t, stdout.String(), rec.cells[i])
			}
		}
	}
}

func TestColourIsForTerminals(t *testing.T) {
	var plain, colour, stderr bytes.Buffer
	dir := filepath.Join(t.TempDir(), "o")
	require.Equal(t, 0, run([]string{"-out", dir}, &plain, &stderr))
	require.Equal(t, 0, run([]string{"-out", dir, "-color", "always"}, &colour, &stderr))
	require.NotContains(t, plain.String(), "\x1b")
	require.Contains(t, colour.String(), "\x1b[32m")
	for line := range strings.Lines(plain.String()) {
		require.Equal(t, strings.TrimRight(line, " \n")+"\n", line)
	}
}

func TestBar(t *testing.T) {
	require.Equal(t, "", bar(0, 10, 8))
	require.Equal(t, "████████", bar(10, 10, 8))
	require.Equal(t, "████", bar(5, 10, 8))
	require.Equal(t, "▍", bar(3, 64, 8))
	require.Equal(t, "▏", bar(1, 1_000_000, 8), "what is not nothing shows")
}

func TestFrenchWriting(t *testing.T) {
	require.Equal(t, "1\u202f234\u202f567", frenchCount(1_234_567))
	require.Equal(t, "999", frenchCount(999))
	require.Equal(t, "1 ligne", lignes(1))
	require.Equal(t, "33,3\u00a0%", percent(1, 3))
	require.Equal(t, "lundi 23 novembre 2026 à 11:00", frenchTime(sampleInstant.In(rgpd.Mainland.Zone(sampleInstant))))
	require.Equal(t, []string{"pourquoi pas\u00a0?", "non"}, wrap("pourquoi pas ? non", 14))
}
