package main

import (
	"fmt"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd/examples/internal/screening/bins"
	"github.com/rgpd-go/rgpd/examples/internal/screening/results"
	"github.com/rgpd-go/rgpd/examples/internal/screening/screentest"
)

// TestANumberIsCalledOnce: of the rows of one number, however it is written, the first that may be called stays. The
// others are set aside and counted; who has another number besides stays, too.
func TestANumberIsCalledOnce(t *testing.T) {
	file := "Nom;Mobile;Tél. 2;Opposition le\nA;06 39 98 00 01;;\nB;0639980002;;\nA;+33639980001;;\nC;0639980003;;12/10/2026\n" +
		"C;0639980003;;\nA;0033 6 39 98 00 01;01 99 00 00 09;\nA;0199000009;0639980001;\n\"A\";\"0639980001\";;\n"
	got, dir, stderr := counts(t, file, append(asProfessionals, "-for", "plain")...)
	require.Equal(t, [bins.Count]int{bins.Callable: 3, bins.Refused: 2, bins.Ruined: 3}, got)
	require.Contains(t, strings.ReplaceAll(stderr, "\u00a0", " "), "en double : 3 lignes")
	damaged := string(read(t, dir, bins.Ruined))
	titles, rows := screentest.Written(t, read(t, dir, bins.Ruined))
	require.Contains(t, damaged, "doublon")
	for i, line := range []string{"4", "8", "9"} {
		require.Equal(t, line, rows[i][4], titles)
	}
	require.Contains(t, string(read(t, dir, bins.Callable)), "01 99 00 00 09")
	page := shelfOf(t, dir)["report.html"]
	require.Contains(t, page, "doublon")
	code, _, stderr := screen(t, "-check", dir)
	require.Equal(t, 0, code, stderr)
}

// TestDuplicatesAreThoseOfTheFileWhateverTheCores: in the order of the file, over all its parts.
func TestDuplicatesAreThoseOfTheFileWhateverTheCores(t *testing.T) {
	var b strings.Builder
	b.WriteString("Nom;Mobile;Opposition le;Note\n")
	for i := range 60_000 {
		fmt.Fprintf(&b, "P%d;06399%05d;%s;%s\n", i, i*7919%20_000, []string{"", "", "", "12/10/2026"}[i*7919%20_000%4],
			strings.Repeat("bonjour ", i%15))
	}
	var first shelf
	for _, cores := range []string{"1", "2", "7"} {
		got, dir, _ := counts(t, b.String(), append(asProfessionals, "-cores", cores, "-for", "vicidial")...)
		require.Equal(t, [bins.Count]int{bins.Callable: 15_000, bins.Refused: 15_000, bins.Ruined: 30_000}, got)
		files := shelfOf(t, dir)
		require.Equal(t, 15_001, strings.Count(files["handover-vicidial.csv"], "\n"))
		_, rows := screentest.Written(t, read(t, dir, bins.Ruined))
		was := 0
		for _, r := range rows {
			line := 0
			_, err := fmt.Sscan(r[4], &line)
			require.NoError(t, err)
			require.Greater(t, line, was, "in the order of the file")
			was = line
		}
		if first != nil {
			for name := range files {
				require.Equal(t, first[name], files[name], name)
			}
		}
		first = files
	}
}

// TestTheExampleOfResultsIsRead: what the program prints to be copied is what it takes back.
func TestTheExampleOfResultsIsRead(t *testing.T) {
	_, example, _ := screen(t, "-print-results")
	require.Equal(t, "\ufeff"+results.Example, example)
	_, help, _ := screen(t, "-h", "all")
	for line := range strings.SplitSeq(strings.TrimSpace(results.Example), "\r\n") {
		require.Contains(t, strings.ReplaceAll(help, "\u00a0", " "), "  "+line+"\n")
	}
	file := "Nom;Mobile\nA;0199000001\nB;0199000004\nC;0199000005\nD;0199000006\nE;0199000009\n"
	got, _, stderr := counts(t, file, append(asProfessionals, "-at", "2026-12-01 10:00", "-results",
		screentest.File(t, "r.csv", example))...)
	require.Equal(t, 2, got[bins.Callable], stderr)
	require.Contains(t, strings.ReplaceAll(stderr, "\u00a0", " "), "repris : 6 lignes")
	code, _, _ := screen(t, "-in", screentest.File(t, "c.csv", file), "-results", screentest.File(t, "r.csv", example),
		"-result", "RDV=…", "-out", filepath.Join(t.TempDir(), "o"))
	require.Equal(t, 0, code, "a blank says nothing")
}
