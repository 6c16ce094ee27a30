package main

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd/examples/internal/screening/bins"
	"github.com/rgpd-go/rgpd/examples/internal/screening/report"
	"github.com/rgpd-go/rgpd/examples/internal/screening/screentest"
)

// TestNoResultOfOursIsReadAgain: none of the six files, with words or with codes, nor one that a dialler was given, as
// a campaign, as a list or as consents. What to give instead is said.
func TestNoResultOfOursIsReadAgain(t *testing.T) {
	campaign := screentest.File(t, "mine.csv", "téléphone;stop\n0639980001;\n")
	for _, codes := range []bool{false, true} {
		dir := filepath.Join(t.TempDir(), "out")
		args := []string{"-out", dir, "-for", "plain", "-for", "hubspot"}
		if codes {
			args = append(args, "-codes")
		}
		code, _, stderr := screen(t, args...)
		require.Zero(t, code, stderr)
		for _, name := range append(bins.Files[:], "handover-plain.csv", "handover-hubspot.csv") {
			ours := filepath.Join(dir, name)
			for _, args := range [][]string{
				{"-in", ours},
				{"-in", campaign, "-stops", ours, "-stops-as-of", "2026-11-30 08:00"},
				{"-in", campaign, "-consents", ours},
			} {
				code, _, stderr := screen(t, append(args, "-out", filepath.Join(t.TempDir(), "out"), "-ask", "never")...)
				require.Equal(t, 2, code, args)
				if !slices.Contains(args, "-stops") && !slices.Contains(bins.Files[:], name) {
					continue // it has no title that is known: nothing of it is read
				}
				require.Contains(t, stderr, "d'un résultat de ce programme", args)
				require.Contains(t, stderr, "fichier d'origine", args)
			}
		}
	}
}

// TestATitleOfOnesOwnMayBeginAsOurs: it is read once -column says what it is, and not before.
func TestATitleOfOnesOwnMayBeginAsOurs(t *testing.T) {
	const file = "téléphone;rgpd_optout\n0639980001;oui\n0639980002;\n"
	code, _, stderr := screen(t, "-in", screentest.File(t, "a.csv", file), "-out", filepath.Join(t.TempDir(), "out"))
	require.Equal(t, 2, code)
	require.Contains(t, stderr, "d'un résultat de ce programme")
	got, _, _ := counts(t, file, append(asProfessionals, "-column", "rgpd_optout=stop")...)
	require.Equal(t, [bins.Count]int{bins.Callable: 1, bins.Refused: 1}, got)

	const written = "téléphone;rgpd_remede\n0639980001;\n0639980002;\n" // ours, whatever is said of it
	code, _, stderr = screen(t, "-in", screentest.File(t, "a.csv", written), "-column", "rgpd_remede=stop", "-ask", "never")
	require.Equal(t, 2, code)
	require.Contains(t, stderr, "d'un résultat de ce programme")
}

// TestAWrongTitleNamesTheNearest: of what was meant, most likely.
func TestAWrongTitleNamesTheNearest(t *testing.T) {
	file := screentest.File(t, "a.csv", "Mobile;Nom;Ne veut plus d'appel;Ville\n0639980001;A;;Paris\n")
	for written, want := range map[string]string{
		"Ne veut plus d'apel": "« Ne veut plus d'appel »", "plus d'appel": "« Ne veut plus d'appel »",
		"Vile": "« Ville »", "opposition téléphonique": "écrire le titre comme il y est",
	} {
		code, _, stderr := screen(t, "-in", file, "-column", written+"=stop", "-ask", "never")
		require.Equal(t, 2, code)
		require.Contains(t, strings.ReplaceAll(stderr, "\u00a0", " "), want, written)
	}
}

// TestCheckFollowsNoLink: what a link leads to may be another file tomorrow, be it today what it was.
func TestCheckFollowsNoLink(t *testing.T) {
	key := screentest.File(t, "key", "00112233445566778899aabbccddeeff")
	for _, name := range append(bins.Files[:], report.PageName, report.CertificateName) {
		dir := filepath.Join(t.TempDir(), "out")
		code, _, stderr := screen(t, "-out", dir, "-key", key)
		require.Zero(t, code, stderr)
		away := filepath.Join(t.TempDir(), "away")
		require.NoError(t, os.Rename(filepath.Join(dir, name), away))
		if err := os.Symlink(away, filepath.Join(dir, name)); err != nil {
			t.Skip("no links here:", err)
		}
		for _, args := range [][]string{{"-check", dir}, {"-check", dir, "-key", key}} {
			code, _, stderr := screen(t, args...)
			require.Equal(t, 2, code, name)
			require.Contains(t, stderr, name+" n'est pas un fichier ordinaire")
		}
	}
}
