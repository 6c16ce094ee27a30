package main

import (
	"bytes"
	"crypto/sha256"
	"encoding/json"
	"flag"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestNothingHalfDone(t *testing.T) {
	good := fileOf(t, "good.csv", "téléphone;qualité\r\n0199001122;particulier\r\n")
	for _, c := range []struct {
		name string
		args []string
		says string
	}{
		{"no such file", []string{"-in", "nowhere.csv"}, "nowhere.csv"},
		{"a folder in place of the file", []string{"-in", t.TempDir()}, "ne se lit pas"},
		{"no number column", []string{"-in", fileOf(t, "a.csv", "nom;qualité\nx;particulier\n")}, "numéro"},
		{"no known title", []string{"-in", fileOf(t, "b.csv", "a;b\n1;2\n")}, "titre"},
		{"a workbook", []string{"-in", fileOf(t, "c.xlsx", "PK\x03\x04")}, "Excel"},
		{"no such instant", []string{"-in", good, "-at", "demain"}, "-at"},
		{"a day without hour", []string{"-in", good, "-at", "2026-11-23"}, "-at"},
		{"no such channel", []string{"-in", good, "-channel", "fax"}, "-channel"},
		{"no such option", []string{"-fichier", "x"}, "-h"},
		{"a bare file name", []string{"prospects.csv"}, "-in"},
		{"no such colour", []string{"-color", "rouge"}, "-color"},
		{"no such campaign file", []string{"-in", good, "-campaign", "nowhere.json"}, "nowhere.json"},
		{"a misspelt campaign fact", []string{"-in", good, "-campaign", fileOf(t, "c.json", `{"secteur":"other"}`)}, "secteur"},
		{"a misspelt campaign word", []string{"-in", good, "-campaign", fileOf(t, "d.json", `{"sector":"autre"}`)}, "sector"},
		{"a campaign fact twice", []string{"-in", good, "-campaign", fileOf(t, "f.json", `{"sector":"energy-renovation","sector":"other"}`)}, "twice"},
		{"a campaign fact in another case", []string{"-in", good, "-campaign", fileOf(t, "g.json", `{"sector":"energy-renovation","Sector":"other"}`)}, "Sector"},
		{"a campaign fact that is null", []string{"-in", good, "-campaign", fileOf(t, "h.json", `{"sector":null}`)}, "sector"},
		{"two campaigns", []string{"-in", good, "-campaign", fileOf(t, "e.json", `{} {}`)}, "JSON"},
	} {
		t.Run(c.name, func(t *testing.T) {
			dir := filepath.Join(t.TempDir(), "out")
			var stdout, stderr bytes.Buffer
			require.Equal(t, 2, run(append([]string{"-out", dir}, c.args...), &stdout, &stderr))
			require.Empty(t, stdout.String())
			require.Contains(t, stderr.String(), c.says)
			require.NoDirExists(t, dir)
		})
	}
}

func TestAFolderThatCannotBeWritten(t *testing.T) {
	file := fileOf(t, "file", "")
	taken := t.TempDir()
	require.NoError(t, os.Mkdir(filepath.Join(taken, fileNames[later]), 0o700))
	for name, dir := range map[string]string{"a file stands where the folder should": file, "a folder stands where a file should": taken, "below a file": filepath.Join(file, "x")} {
		t.Run(name, func(t *testing.T) {
			var stdout, stderr bytes.Buffer
			require.Equal(t, 2, run([]string{"-out", dir}, &stdout, &stderr))
			require.Empty(t, stdout.String())
			require.Contains(t, stderr.String(), "rien n'a été écrit")
		})
	}
	left, err := os.ReadDir(taken)
	require.NoError(t, err)
	require.Len(t, left, 1, "nothing is left behind")
}

func TestTheInputIsNeverOverwritten(t *testing.T) {
	dir := t.TempDir()
	in := filepath.Join(dir, fileNames[callable])
	require.NoError(t, os.WriteFile(in, []byte("téléphone\n0199001122\n"), 0o600))
	var stdout, stderr bytes.Buffer
	require.Equal(t, 2, run([]string{"-in", in, "-out", dir}, &stdout, &stderr))
	require.Contains(t, stderr.String(), "-out")
	b, err := os.ReadFile(in)
	require.NoError(t, err)
	require.Equal(t, "téléphone\n0199001122\n", string(b))
}

func TestAnInterruptionLeavesNothing(t *testing.T) {
	s, tab := sampled(t)
	dir := filepath.Join(t.TempDir(), "out")
	f, err := newFolder(dir, resultNames)
	require.NoError(t, err)
	var to [bins]io.Writer
	for b := range to {
		to[b], err = f.create()
		require.NoError(t, err)
	}
	_, err = s.run(tab, &to, sha256.New(), 0, func(_ int64, rows int) error {
		if rows > 100 {
			return errInterrupted
		}
		return nil
	})
	require.ErrorIs(t, err, errInterrupted)
	f.drop()
	require.NoDirExists(t, dir)
}

func TestOnlyTheResultsAreLeft(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "a", "b")
	var stdout, stderr bytes.Buffer
	require.Equal(t, 0, run([]string{"-out", dir}, &stdout, &stderr))
	require.Equal(t, 0, run([]string{"-out", dir}, &stdout, &stderr), "again over the first")
	left, err := os.ReadDir(dir)
	require.NoError(t, err)
	require.Len(t, left, len(resultNames))
	for _, f := range left {
		info, err := f.Info()
		require.NoError(t, err)
		require.Equal(t, os.FileMode(0o600), info.Mode().Perm(), "personal data are for their owner")
	}
}

func TestOwnFile(t *testing.T) {
	in := fileOf(t, "mine.csv", "ID,Phone,Type,Origin,Searched,Consent State,Consent Date,Consent Channels,Consent For,Consent Caller,Consent Object\n"+
		"k1,0199001122,b2c,own-form,yes,valid,2026-09-01,live-call,ACME,ACME,fibre\n"+
		"k2,0199001123,b2c,own-form,yes,,,,,,\n")
	campaign := fileOf(t, "c.json", `{"principal":"ACME","caller":"ACME","object":"fibre","purpose":"sale","sector":"other","dialling":"by-hand","shown":"territorial","holder":"principal","voice":"human","identity":"true"}`)
	dir := filepath.Join(t.TempDir(), "out")
	var stdout, stderr bytes.Buffer
	require.Equal(t, 0, run([]string{"-in", in, "-campaign", campaign, "-out", dir, "-at", "2026-11-24T10:30:00+01:00"}, &stdout, &stderr), stderr.String())
	_, rows := rowsOf(t, read(t, dir, callable))
	require.Len(t, rows, 1)
	require.Equal(t, "k1", rows[0][0])
	require.Equal(t, "01 99 00 11 22", rows[0][12])
	require.Equal(t, "10:00-13:00 14:00-20:00", rows[0][13])
	_, rows = rowsOf(t, read(t, dir, refused))
	require.Len(t, rows, 1)
	require.Equal(t, "consumer-opt-in", rows[0][13])

	// The same file for messages: the consent was to calls.
	require.Equal(t, 0, run([]string{"-in", in, "-campaign", campaign, "-out", dir, "-at", "2026-11-24 10:30", "-channel", "sms"}, &stdout, &stderr))
	_, rows = rowsOf(t, read(t, dir, callable))
	require.Empty(t, rows)

	// Without campaign facts nothing is allowed, and the program says why.
	stderr.Reset()
	require.Equal(t, 0, run([]string{"-in", in, "-out", dir, "-at", "2026-11-24 10:30"}, &stdout, &stderr))
	require.Contains(t, stderr.String(), "-campaign")
	_, rows = rowsOf(t, read(t, dir, callable))
	require.Empty(t, rows)
}

func read(t *testing.T, dir string, b bin) []byte {
	t.Helper()
	out, err := os.ReadFile(filepath.Join(dir, fileNames[b]))
	require.NoError(t, err)
	return out
}

func TestLawOnly(t *testing.T) {
	// Before the opt-in the article asked for a consent that the law did not.
	in := fileOf(t, "old.csv", "téléphone;qualité;origine;information;fichier consulté;bloctel\n0199001122;particulier;formulaire;informé et libre de refuser;oui;non inscrit\n")
	campaign := strings.Replace(string(sampleCampaign), `"principal"`, `"bloctel_checked_on": "2026-07-20", "principal"`, 1)
	file := fileOf(t, "c.json", campaign)
	dir := filepath.Join(t.TempDir(), "out")
	for policy, want := range map[string]bin{"-law-only=false": refused, "-law-only": callable} {
		var stdout, stderr bytes.Buffer
		require.Equal(t, 0, run([]string{"-in", in, "-campaign", file, "-out", dir, "-at", "2026-08-10 11:00", policy}, &stdout, &stderr), stderr.String())
		_, rows := rowsOf(t, read(t, dir, want))
		require.Len(t, rows, 1, policy)
	}
}

func TestHelpAndModel(t *testing.T) {
	var stdout, stderr bytes.Buffer
	require.Equal(t, 0, run([]string{"-h"}, &stdout, &stderr))
	for c := range everyColumn {
		require.Contains(t, stdout.String(), c.name)
		require.NotEmpty(t, c.says)
	}
	stdout.Reset()
	require.Equal(t, 0, run([]string{"-print-campaign"}, &stdout, &stderr))
	require.Equal(t, string(sampleCampaign), stdout.String())
	require.Empty(t, stderr.String())
}

// The package comment is a manual: it names every column.
func TestThePackageCommentNamesTheColumns(t *testing.T) {
	b, err := os.ReadFile("doc.go")
	require.NoError(t, err)
	comment, _, _ := strings.Cut(string(b), "\npackage main")
	comment = strings.Join(strings.Fields(strings.ReplaceAll(comment, "//", "")), " ")
	for c := range everyColumn {
		require.Contains(t, comment, c.name)
	}
}

// With -codes a row has names and no sentence, and the certificate says what each name
// stands for.
func TestFilesWithoutWords(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "out")
	var stdout, stderr bytes.Buffer
	require.Equal(t, 0, run([]string{"-codes", "-out", dir}, &stdout, &stderr), stderr.String())
	b, err := os.ReadFile(filepath.Join(dir, certificateName))
	require.NoError(t, err)
	var c certificate
	require.NoError(t, json.Unmarshal(b, &c))
	says := map[string]bool{}
	for _, r := range c.Rules {
		require.NotEmpty(t, r.Says.FR, r.Rule)
		require.NotEmpty(t, r.Says.EN, r.Rule)
		require.NotEmpty(t, r.Source, r.Rule)
		says[r.Rule] = true
	}
	seen := 0
	for b := range ruined {
		file, err := os.ReadFile(filepath.Join(dir, fileNames[b]))
		require.NoError(t, err)
		titles, rows := rowsOf(t, file)
		for _, word := range spelt {
			require.NotContains(t, titles, word)
		}
		for i, title := range titles {
			if title != "rgpd_regle" && title != "rgpd_autres_regles" && title != "rgpd_regles_en_jeu" {
				continue
			}
			for _, row := range rows {
				for _, rule := range strings.Fields(row[i]) {
					require.True(t, says[rule], "%s in %s", rule, fileNames[b])
					seen++
				}
			}
		}
	}
	require.Greater(t, seen, 300)
	require.Equal(t, 0, run([]string{"-check", dir}, &stdout, &stderr), stderr.String())
}

func TestAProfileOfTheRun(t *testing.T) {
	dir := t.TempDir()
	profile := filepath.Join(dir, "cpu.prof")
	var stdout, stderr bytes.Buffer
	require.Equal(t, 0, run([]string{"-cpuprofile", profile, "-out", filepath.Join(dir, "out")}, &stdout, &stderr), stderr.String())
	b, err := os.ReadFile(profile)
	require.NoError(t, err)
	require.NotEmpty(t, b)
	require.Equal(t, 2, run([]string{"-cpuprofile", filepath.Join(dir, "no", "cpu.prof"), "-out", filepath.Join(dir, "none")}, &stdout, &stderr))
	require.Contains(t, stderr.String(), "-cpuprofile")
	require.NoDirExists(t, filepath.Join(dir, "none"))

	mine := fileOf(t, "mine.csv", "téléphone\r\n0199001122\r\n")
	require.Equal(t, 2, run([]string{"-in", mine, "-cpuprofile", mine, "-out", filepath.Join(dir, "none")}, &stdout, &stderr))
	require.Contains(t, stderr.String(), "écrasé")
	b, err = os.ReadFile(mine)
	require.NoError(t, err)
	require.Equal(t, "téléphone\r\n0199001122\r\n", string(b))
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

// No cell of a person reaches the terminal.
func TestTheSummaryHoldsNoPersonalData(t *testing.T) {
	var stdout, stderr bytes.Buffer
	require.Equal(t, 0, run([]string{"-out", filepath.Join(t.TempDir(), "o"), "-all"}, &stdout, &stderr))
	_, tab := sampled(t)
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

var update = flag.Bool("update", false, "write sample.csv and the golden files")

// sampled is what the program asks of the sample.
func sampled(t testing.TB) (*screening, *headed) {
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
