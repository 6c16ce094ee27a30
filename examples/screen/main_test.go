package main

import (
	"bytes"
	"crypto/sha256"
	"encoding/json"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd/examples/internal/screening/bins"
	"github.com/rgpd-go/rgpd/examples/internal/screening/decide"
	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
	"github.com/rgpd-go/rgpd/examples/internal/screening/folder"
	"github.com/rgpd-go/rgpd/examples/internal/screening/report"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sample"
	"github.com/rgpd-go/rgpd/examples/internal/screening/screentest"
	"github.com/rgpd-go/rgpd/internal/golden"
	"github.com/rgpd-go/rgpd/prospect"
	"github.com/rgpd-go/rgpd/prospect/number"
)

func TestNothingHalfDone(t *testing.T) {
	good := screentest.File(t, "good.csv", "téléphone;qualité\r\n0199001122;particulier\r\n")
	for _, c := range []struct {
		name string
		args []string
		says string
	}{
		{"no such file", []string{"-in", "nowhere.csv"}, "nowhere.csv"},
		{"a folder in place of the file", []string{"-in", t.TempDir()}, "ne se lit pas"},
		{"no number column", []string{"-in", screentest.File(t, "a.csv", "nom;qualité\nx;particulier\n")}, "numéro"},
		{"no known title", []string{"-in", screentest.File(t, "b.csv", "a;b\n1;2\n")}, "titre"},
		{"a workbook", []string{"-in", screentest.File(t, "c.xlsx", "PK\x03\x04")}, "Excel"},
		{"no such instant", []string{"-in", good, "-at", "demain"}, "-at"},
		{"a day without hour", []string{"-in", good, "-at", "2026-11-23"}, "-at"},
		{"no such channel", []string{"-in", good, "-channel", "fax"}, "-channel"},
		{"no such option", []string{"-fichier", "x"}, "-h"},
		{"a bare file name", []string{"prospects.csv"}, "-in"},
		{"no such colour", []string{"-color", "rouge"}, "-color"},
		{"no such campaign file", []string{"-in", good, "-campaign", "nowhere.json"}, "nowhere.json"},
		{"a misspelt campaign fact", []string{"-in", good, "-campaign",
			screentest.File(t, "c.json", `{"secteur":"other"}`)}, `did you mean "sector"?`},
		{"a misspelt campaign word", []string{"-in", good, "-campaign",
			screentest.File(t, "d.json", `{"sector":"autre"}`)}, "sector"},
		{"a campaign fact twice", []string{"-in", good, "-campaign",
			screentest.File(t, "f.json", `{"sector":"energy-renovation","sector":"other"}`)}, "donné deux fois"},
		{"a campaign fact in another case", []string{"-in", good, "-campaign",
			screentest.File(t, "g.json", `{"sector":"energy-renovation","Sector":"other"}`)}, "Sector"},
		{"a campaign fact that is null", []string{"-in", good, "-campaign",
			screentest.File(t, "h.json", `{"sector":null}`)}, "sector"},
		{"two campaigns", []string{"-in", good, "-campaign", screentest.File(t, "e.json", `{} {}`)}, "JSON"},
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
	file := screentest.File(t, "file", "")
	taken := t.TempDir()
	require.NoError(t, os.Mkdir(filepath.Join(taken, bins.Files[bins.Later]), 0o700))
	for name, dir := range map[string]string{"a file stands where the folder should": file,
		"a folder stands where a file should": taken, "below a file": filepath.Join(file, "x")} {
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
	in := filepath.Join(dir, bins.Files[bins.Callable])
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
	f, err := folder.New(dir, report.Files)
	require.NoError(t, err)
	var to [bins.Count]io.Writer
	for b := range to {
		to[b], err = f.Create()
		require.NoError(t, err)
	}
	_, err = s.Run(tab, &to, sha256.New(), 0, func(_ int64, rows int) error {
		if rows > 100 {
			return errInterrupted
		}
		return nil
	})
	require.ErrorIs(t, err, errInterrupted)
	f.Drop()
	require.NoDirExists(t, dir)
}

func TestOnlyTheResultsAreLeft(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "a", "b")
	var stdout, stderr bytes.Buffer
	require.Equal(t, 0, run([]string{"-out", dir}, &stdout, &stderr))
	require.Equal(t, 0, run([]string{"-out", dir}, &stdout, &stderr), "again over the first")
	left, err := os.ReadDir(dir)
	require.NoError(t, err)
	require.Len(t, left, len(report.Files))
	for _, f := range left {
		info, err := f.Info()
		require.NoError(t, err)
		require.Equal(t, os.FileMode(0o600), info.Mode().Perm(), "personal data are for their owner")
	}
}

func TestOwnFile(t *testing.T) {
	in := screentest.File(t, "mine.csv", "ID,Phone,Type,Origin,Searched,Consent State,Consent Date,Consent "+
		"Channels,Consent For,Consent Caller,Consent Object\n"+
		"k1,0199001122,b2c,own-form,yes,valid,2026-09-01,live-call,ACME,ACME,fibre\n"+
		"k2,0199001123,b2c,own-form,yes,,,,,,\n")
	campaign := screentest.File(t, "c.json",
		`{"principal":"ACME","caller":"ACME","object":"fibre","purpose":"sale","sector":"other","dialling":"by-hand",`+
			`"shown":"territorial","holder":"principal","voice":"human","identity":"true"}`)
	dir := filepath.Join(t.TempDir(), "out")
	var stdout, stderr bytes.Buffer
	require.Equal(t, 0, run([]string{"-in", in, "-campaign", campaign, "-out", dir, "-at", "2026-11-24T10:30:00+01:00"},
		&stdout, &stderr), stderr.String())
	_, rows := screentest.Written(t, read(t, dir, bins.Callable))
	require.Len(t, rows, 1)
	require.Equal(t, "k1", rows[0][0])
	require.Equal(t, "01 99 00 11 22", rows[0][12])
	require.Equal(t, "10:00-13:00 14:00-20:00", rows[0][13])
	_, rows = screentest.Written(t, read(t, dir, bins.Refused))
	require.Len(t, rows, 1)
	require.Equal(t, "consumer-opt-in", rows[0][13])

	// The same file for messages: the consent was to calls.
	require.Equal(t, 0, run([]string{"-in", in, "-campaign", campaign, "-out", dir, "-at", "2026-11-24 10:30",
		"-channel", "sms"}, &stdout, &stderr))
	_, rows = screentest.Written(t, read(t, dir, bins.Callable))
	require.Empty(t, rows)

	// Without campaign facts nothing is allowed, and the program says why.
	stderr.Reset()
	require.Equal(t, 0, run([]string{"-in", in, "-out", dir, "-at", "2026-11-24 10:30"}, &stdout, &stderr))
	require.Contains(t, stderr.String(), "-campaign")
	_, rows = screentest.Written(t, read(t, dir, bins.Callable))
	require.Empty(t, rows)
}

func read(t *testing.T, dir string, b bins.Bin) []byte {
	t.Helper()
	out, err := os.ReadFile(filepath.Join(dir, bins.Files[b]))
	require.NoError(t, err)
	return out
}

func TestLawOnly(t *testing.T) {
	// Before the opt-in the article asked for a consent that the law did not.
	in := screentest.File(t, "old.csv", "téléphone;qualité;origine;information;fichier "+
		"consulté;bloctel\n0199001122;particulier;formulaire;informé et libre de refuser;oui;non inscrit\n")
	campaign := strings.Replace(string(sample.Campaign), `"principal"`,
		`"bloctel_checked_on": "2026-07-20", "principal"`, 1)
	file := screentest.File(t, "c.json", campaign)
	dir := filepath.Join(t.TempDir(), "out")
	for policy, want := range map[string]bins.Bin{"-law-only=false": bins.Refused, "-law-only": bins.Callable} {
		var stdout, stderr bytes.Buffer
		require.Equal(t, 0, run([]string{"-in", in, "-campaign", file, "-out", dir, "-at", "2026-08-10 11:00", policy},
			&stdout, &stderr), stderr.String())
		_, rows := screentest.Written(t, read(t, dir, want))
		require.Len(t, rows, 1, policy)
	}
}

func TestHelpAndModel(t *testing.T) {
	var stdout, stderr bytes.Buffer
	for _, lang := range []string{"fr", "en"} {
		require.Equal(t, 0, run([]string{"-lang", lang, "-h"}, &stdout, &stderr))
		require.LessOrEqual(t, strings.Count(stdout.String(), "\n"), 60, "one screen")
		for _, want := range []string{"go run ./examples/screen -h all", "callable.csv", "-stops-as-of"} {
			require.Contains(t, stdout.String(), want)
		}
		stdout.Reset()
	}
	for _, args := range [][]string{{"-lang=en", "-h"}, {"--lang=en", "-h"}, {"-h", "-lang", "en"}} {
		require.Equal(t, 0, run(args, &stdout, &stderr))
		require.Contains(t, stdout.String(), "Nothing leaves", args)
		stdout.Reset()
	}
	require.Equal(t, 0, run([]string{"-h", "all"}, &stdout, &stderr))
	for c := range facts.Columns {
		require.Contains(t, stdout.String(), c.Name)
		require.NotEmpty(t, c.Says)
	}
	stdout.Reset()
	require.Equal(t, 0, run([]string{"-print-campaign"}, &stdout, &stderr))
	require.Equal(t, string(sample.Campaign), stdout.String())
	require.Empty(t, stderr.String())
}

// TestARunInEnglish: but for names, for references of texts and for what stands in the files, no French is shown.
func TestARunInEnglish(t *testing.T) {
	for _, args := range [][]string{{"-all"}, {"-preview"}} {
		var stdout, stderr bytes.Buffer
		require.Equal(t, 0, run(append(args, "-lang", "en", "-out", filepath.Join(t.TempDir(), "o")), &stdout, &stderr))
		for _, fr := range []string{"ligne", "Campagne", "À ", "refus ", "règle", "pour ", " ou ", "n'est", "numéro", "jour"} {
			require.NotContains(t, strings.ReplaceAll(stdout.String(), "Bonjour", ""), fr, args)
		}
		require.Contains(t, stdout.String(), "359 rows")
		require.NotContains(t, stderr.String(), "é")
	}
}

// The package comment is a manual: it names every column.
func TestThePackageCommentNamesTheColumns(t *testing.T) {
	b, err := os.ReadFile("doc.go")
	require.NoError(t, err)
	comment, _, _ := strings.Cut(string(b), "\npackage main")
	comment = strings.Join(strings.Fields(strings.ReplaceAll(comment, "//", "")), " ")
	for c := range facts.Columns {
		require.Contains(t, comment, c.Name)
	}
}

// With -codes a row has names and no sentence, and the certificate says what each name
// stands for.
func TestFilesWithoutWords(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "out")
	var stdout, stderr bytes.Buffer
	require.Equal(t, 0, run([]string{"-codes", "-out", dir}, &stdout, &stderr), stderr.String())
	b, err := os.ReadFile(filepath.Join(dir, report.CertificateName))
	require.NoError(t, err)
	var c report.Certificate
	require.NoError(t, json.Unmarshal(b, &c))
	says := map[string]bool{}
	for _, r := range c.Rules {
		require.NotEmpty(t, r.Says.FR, r.Rule)
		require.NotEmpty(t, r.Says.EN, r.Rule)
		require.NotEmpty(t, r.Source, r.Rule)
		says[r.Rule] = true
	}
	seen := 0
	for b := range bins.Ruined {
		file, err := os.ReadFile(filepath.Join(dir, bins.Files[b]))
		require.NoError(t, err)
		titles, rows := screentest.Written(t, file)
		for _, word := range []string{"rgpd_raison", "rgpd_article", "rgpd_en_clair", "rgpd_a_trouver"} {
			require.NotContains(t, titles, word)
		}
		for i, title := range titles {
			if title != "rgpd_regle" && title != "rgpd_autres_regles" && title != "rgpd_regles_en_jeu" {
				continue
			}
			for _, row := range rows {
				for _, rule := range strings.Fields(row[i]) {
					require.True(t, says[rule], "%s in %s", rule, bins.Files[b])
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
	require.Equal(t, 0, run([]string{"-cpuprofile", profile, "-out", filepath.Join(dir, "out")}, &stdout, &stderr),
		stderr.String())
	b, err := os.ReadFile(profile)
	require.NoError(t, err)
	require.NotEmpty(t, b)
	require.Equal(t, 2, run([]string{"-cpuprofile", filepath.Join(dir, "no", "cpu.prof"), "-out",
		filepath.Join(dir, "none")}, &stdout, &stderr))
	require.Contains(t, stderr.String(), "-cpuprofile")
	require.NoDirExists(t, filepath.Join(dir, "none"))

	mine := screentest.File(t, "mine.csv", "téléphone\r\n0199001122\r\n")
	require.Equal(t, 2, run([]string{"-in", mine, "-cpuprofile", mine, "-out", filepath.Join(dir, "none")}, &stdout,
		&stderr))
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
	got := map[string][]byte{"summary.txt": []byte(strings.ReplaceAll(stdout.String(), dir,
		filepath.Join("out", "screen")))}
	files := append(bins.Files[:len(bins.Files):len(bins.Files)], report.CertificateName) // html_test.go has the page
	for _, f := range files {
		b, err := os.ReadFile(filepath.Join(dir, f))
		require.NoError(t, err)
		got[f] = b
	}
	// Which rules decided is held here; in the golden it would change with a word of any rule.
	rules := []byte(prospect.Standard().RuleSet().Digest())
	require.Contains(t, string(got[report.CertificateName]), string(rules))
	got[report.CertificateName] = bytes.ReplaceAll(got[report.CertificateName], rules, []byte("(the rules)"))
	for f, b := range got {
		golden.File(t, filepath.Join("testdata", f), b)
	}
}

// No cell of a person reaches the terminal.
func TestTheSummaryHoldsNoPersonalData(t *testing.T) {
	var stdout, stderr bytes.Buffer
	require.Equal(t, 0, run([]string{"-out", filepath.Join(t.TempDir(), "o"), "-all"}, &stdout, &stderr))
	_, tab := sampled(t)
	for _, rec := range rowsIn(t, tab) {
		for _, title := range []string{"réf.", "nom", "Téléphone"} {
			if i := slices.Index(tab.Titles, title); i < len(rec.Cells) && len(rec.Cells[i]) > 4 {
				require.NotContains(t, stdout.String(), rec.Cells[i])
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

// sampled is what the program asks of the sample.
func sampled(t testing.TB) (*decide.Screening, *facts.Table) {
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

// rowsIn are the rows of a file that begins with its titles.
func rowsIn(t testing.TB, tab *facts.Table) []screentest.Row {
	t.Helper()
	text, err := tab.All()
	require.NoError(t, err)
	rows, _ := screentest.Rows(text, tab.Sep)
	return rows[1:]
}

func discard() *[bins.Count]io.Writer {
	var to [bins.Count]io.Writer
	for b := range to {
		to[b] = io.Discard
	}
	return &to
}

func numbered(t testing.TB, s string) number.Number {
	t.Helper()
	n, err := number.Parse(s)
	require.NoError(t, err)
	return n
}

// TestREADMESample: what the READMEs show of the sample is what it prints.
func TestREADMESample(t *testing.T) {
	b, err := os.ReadFile("testdata/summary.txt")
	require.NoError(t, err)
	plain := func(line string) string { return strings.Join(strings.Fields(line), " ") }
	printed := map[string]bool{}
	for line := range strings.Lines(string(b)) {
		printed[plain(line)] = true
	}
	for _, name := range []string{"README.md", "README.fr.md"} {
		b, err := os.ReadFile("../../" + name)
		require.NoError(t, err)
		_, block, found := strings.Cut(string(b), "```text\nCampagne criblée")
		require.True(t, found, name)
		block, _, _ = strings.Cut("Campagne criblée"+block, "```")
		for line := range strings.Lines(block) {
			require.True(t, printed[plain(line)], "%s: the sample does not print: %s", name, line)
		}
	}
}
