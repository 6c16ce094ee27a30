package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd/examples/internal/screening/report"
	"github.com/rgpd-go/rgpd/examples/internal/screening/screentest"
)

// Kind 18: what is stated for the whole file, and not by its rows, stands where people look: on the screen, in the
// report and in the certificate.
func TestWhatIsStatedStandsWherePeopleLook(t *testing.T) {
	in := screentest.File(t, "f.csv", "téléphone;couleur\n0612345678;bleu\n0612345679;vert\n")
	stops := screentest.File(t, "stop.csv", "tel\n0639980001\n")
	dir := filepath.Join(t.TempDir(), "out")
	code, stdout, stderr := screen(t, "-in", in, "-out", dir, "-at", "2026-11-23 11:00", "-searched",
		"-set", "qualité=professionnel", "-fact", "sector=insurance", "-fact", "principal=Alizé", "-column", "couleur=",
		"-stops", stops, "-stops-as-of", "2026-11-20 11:00")
	require.Equal(t, 0, code, stderr)
	files := shelfOf(t, dir)
	for _, c := range []struct{ shown, sealed string }{
		{"-searched", `"records_searched": true`},
		{"qualité=professionnel", `"cell": "professionnel"`},
		{"sector=insurance", `"sector=insurance"`},
		{"principal=Alizé", `"principal=Alizé"`},
		{"couleur", `"title": "couleur"`},
		{"stop.csv", `"as_of": "2026-11-20T10:00:00Z"`},
		{"3 jours avant l'instant", `"max_age": "24h0m0s"`},
		{"offre est une assurance", `"insurance"`},
	} {
		page := strings.NewReplacer("&#34;", `"`, "&#39;", "'").Replace(files[report.PageName])
		for where, text := range map[string]string{"the screen": stdout, "the report": page} {
			text = strings.NewReplacer("\u00a0", " ", "\u202f", " ", "\n   ", "").Replace(text)
			require.Contains(t, text, c.shown, where)
		}
		require.Contains(t, files[report.CertificateName], c.sealed)
	}
}

// R12: neither the name of a file nor that of a principal commands the terminal.
func TestNamesCommandNoTerminal(t *testing.T) {
	evil := "\x1b]0;t\a\x1b[2J\u202e"
	in := filepath.Join(t.TempDir(), evil+".csv")
	require.NoError(t, os.WriteFile(in, []byte("téléphone;qualité\n0612345678;professionnel\n"), 0o600))
	campaign := screentest.File(t, "c.json", `{"principal":"\u001b[31mAlizé","caller":"\u009b1m","object":"a\r\nb"}`)
	dir := filepath.Join(t.TempDir(), evil)
	var shown []string
	for _, args := range [][]string{
		{"-in", in, "-campaign", campaign, "-out", dir},
		{"-in", in, "-fact", "principal=" + evil, "-out", dir, "-stops", in, "-stops-as-of", "2020-01-01 10:00"},
		{"-in", in + ".none", "-out", dir},
		{"-in", in, "-campaign", in, "-out", dir},
		{"-in", in, "-column", evil + "=stop", "-out", dir},
		{"-in", in, "-fact", evil + "=" + evil, "-out", dir},
		{"-check", dir},
		{"-check", filepath.Join(dir, evil)},
		{evil},
		{"-" + evil},
	} {
		_, stdout, stderr := screen(t, args...)
		shown = append(shown, stdout, stderr)
	}
	for _, text := range shown {
		require.NotContains(t, text, "\x1b")
		require.NotContains(t, text, "\a")
		require.NotContains(t, text, "\r")
		require.NotContains(t, text, "\u009b")
		require.NotContains(t, text, "\u202e")
	}
	require.Contains(t, shown[0], `\x1b[31mAlizé`, "it is shown, as it is written")
}
