package main

import (
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd/examples/internal/screening/bins"
	"github.com/rgpd-go/rgpd/examples/internal/screening/screentest"
)

// TestBarsBetweenTheCells are read in a campaign, in a list and in results, and each of the six files is as it would be
// with other separators.
func TestBarsBetweenTheCells(t *testing.T) {
	barred := func(s string) string { return strings.ReplaceAll(s, ";", "|") }
	const file = "Nom;Mobile;Opposition le;Note\nA;0639980001;;\nB;0639980002;12/10/2026;\n" +
		"C;0639980003;;ne plus appeler\nD;0639980004;;\"dit : \"\"ok\"\"\"\nE;0639980005;;\n"
	list := screentest.File(t, "stop.csv", barred("tel;nom\n06 39 98 00 05;E\n"))
	results := screentest.File(t, "r.csv", barred("numero;date;resultat\n0639980001;22/11/2026 10:12;refus\n"))
	args := append([]string{"-stops", list, "-stops-as-of", "2026-11-23 08:00", "-results", results}, asProfessionals...)
	want, _, _ := counts(t, file, args...)
	got, dir, stderr := counts(t, barred(file), args...)
	require.Equal(t, want, got, stderr)
	require.Equal(t, [bins.Count]int{bins.Callable: 1, bins.Refused: 3, bins.Ruined: 1}, got)
	require.Contains(t, string(read(t, dir, bins.Refused)), "B;0639980002;12/10/2026;")
	require.Contains(t, textOf(t, dir, "report.html"), "barre verticale")
	code, _, stderr := screen(t, "-check", dir)
	require.Zero(t, code, stderr)
	require.FileExists(t, filepath.Join(dir, "certificate.json"))
}
