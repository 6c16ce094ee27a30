package main

import (
	"bytes"
	"encoding/csv"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd/examples/internal/screening/handover"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sample"
	"github.com/rgpd-go/rgpd/examples/internal/screening/screentest"
)

const handedTitles = "nom;téléphone;portable;code postal;qualité;offre pour;origine;information;fichier consulté;stop\n"

// handedRow is somebody who may be called, but for what is added.
func handedRow(name, phone, mobile, stop string) string {
	return name + ";" + phone + ";" + mobile + ";75011;professionnel;travail;carte de visite;informé et libre de refuser;oui;" +
		stop + "\n"
}

// handedOver runs with options into a folder, and returns what was said.
func handedOver(t *testing.T, dir, file string, options ...string) string {
	t.Helper()
	var stdout, stderr bytes.Buffer
	require.Equal(t, 0, run(append([]string{"-print-campaign"}, options...), &stdout, &stderr), stderr.String())
	campaign := screentest.File(t, "campagne.json", stdout.String())
	args := append([]string{"-in", screentest.File(t, "in.csv", file), "-out", dir, "-campaign", campaign,
		"-at", "2026-11-30 10:30"}, options...)
	require.Equal(t, 0, run(args, &stdout, &stderr), stderr.String())
	return stderr.String()
}

func textOf(t *testing.T, dir, name string) string {
	t.Helper()
	b, err := os.ReadFile(filepath.Join(dir, name))
	require.NoError(t, err)
	return string(b)
}

// TestWhoMayBeCalledIsHandedOn: the callable alone, one number a row, each once, in each form; the files stand in the
// certificate, and are no attempts.
func TestWhoMayBeCalledIsHandedOn(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "out")
	said := handedOver(t, dir, handedTitles+
		handedRow("D", "pas un numéro", "", "")+
		handedRow("A", "01 99 00 00 01", "", "")+
		handedRow("B", "01 99 00 00 02", "", "opposition")+
		handedRow("C", "01 99 00 00 03", "06 39 98 00 03", "")+
		handedRow("E", "0199000001", "", ""),
		"-for", "plain", "-for", "vicidial", "-for", "hubspot", "-for", "plain")
	plain := textOf(t, dir, "handover-plain.csv")
	rows, err := csv.NewReader(strings.NewReader(plain)).ReadAll()
	require.NoError(t, err)
	var got []string
	for _, row := range rows {
		got = append(got, strings.Join(row[:4], "|"))
	}
	if d := cmp.Diff([]string{"numero|rgpd_ligne|rgpd_creneaux_du_jour|rgpd_jusqu_a",
		"+33199000001|3|00:00-24:00|2026-12-01T00:00:00+01:00",
		"+33199000003|5|00:00-24:00|2026-12-01T00:00:00+01:00"}, got); d != "" {
		t.Error(d)
	}
	require.Equal(t, "en attente", rows[1][7])
	require.Contains(t, said, "handover-plain.csv\u00a0: 2 lignes à composer")
	require.Contains(t, textOf(t, dir, "certificate.json"), "handover-hubspot.csv")
	require.Contains(t, textOf(t, dir, "report.html"), "handover-vicidial.csv")
	require.Equal(t, 3, strings.Count(textOf(t, dir, "handover-vicidial.csv"), "\r\n"))
	for _, name := range handover.Files() {
		require.NotContains(t, textOf(t, dir, name), "199000002", "whoever said no is in no file")
	}

	// What was handed on is awaited: it counts for nobody.
	var stdout, stderr bytes.Buffer
	require.Equal(t, 0, run([]string{"-check", dir}, &stdout, &stderr))
	require.Contains(t, stdout.String(), "conforme    handover-plain.csv")
	require.NoError(t, os.WriteFile(filepath.Join(dir, "handover-plain.csv"), []byte(plain+"+33199000002,3\r\n"), 0o600))
	require.Equal(t, 2, run([]string{"-check", dir}, &stdout, &stderr))
	require.Contains(t, stdout.String(), "modifié     handover-plain.csv")
}

// TestAForeignNumberIsHandedOnAsItCanBe: VICIdial takes none whose code is not one of France.
func TestAForeignNumberIsHandedOnAsItCanBe(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "out")
	said := handedOver(t, dir, strings.Replace(handedTitles, "portable", "pays", 1)+
		handedRow("A", "+32 2 555 12 34", "France", ""), "-for", "vicidial", "-for", "plain")
	require.Contains(t, textOf(t, dir, "handover-plain.csv"), "+3225551234")
	require.Contains(t, said, "1 ligne d'un numéro que ce format ne prend pas")
	require.Equal(t, 1, strings.Count(textOf(t, dir, "handover-vicidial.csv"), "\r\n"))
}

// TestWhatIsHandedOnIsSealed: with the key, a file for a dialler is none too many, and none changes unseen.
func TestWhatIsHandedOnIsSealed(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "out")
	key := screentest.File(t, "key.hex", strings.Repeat("0123456789abcdef", 4))
	handedOver(t, dir, handedTitles+handedRow("A", "01 99 00 00 01", "", ""), "-for", "vicidial", "-key", key)
	var stdout, stderr bytes.Buffer
	require.Equal(t, 0, run([]string{"-check", dir, "-key", key}, &stdout, &stderr), stdout.String())
	require.Contains(t, stdout.String(), "conforme    handover-vicidial.csv")
	require.NotContains(t, stdout.String(), "en trop")
	require.NoError(t, os.WriteFile(filepath.Join(dir, "handover-plain.csv"), nil, 0o600))
	require.Equal(t, 2, run([]string{"-check", dir, "-key", key}, &stdout, &stderr))
	require.Contains(t, stdout.String(), "en trop")
}

// TestNoOldFileIsHandedOn: a file for a dialler that an earlier run wrote goes with the results of that run.
func TestNoOldFileIsHandedOn(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "out")
	file := handedTitles + handedRow("A", "01 99 00 00 01", "", "")
	handedOver(t, dir, file, "-for", "plain", "-for", "vicidial")
	require.FileExists(t, filepath.Join(dir, "handover-plain.csv"))
	handedOver(t, dir, file, "-for", "vicidial")
	require.NoFileExists(t, filepath.Join(dir, "handover-plain.csv"))
	require.FileExists(t, filepath.Join(dir, "handover-vicidial.csv"))
	handedOver(t, dir, file)
	require.NoFileExists(t, filepath.Join(dir, "handover-vicidial.csv"))
}

// TestTheAnswerHoldsToTheEndOfItsHours: nobody of the sample is handed on beyond the hours in which they may be called.
func TestTheAnswerHoldsToTheEndOfItsHours(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "out")
	var stdout, stderr bytes.Buffer
	require.Equal(t, 0, run([]string{"-out", dir, "-for", "plain"}, &stdout, &stderr), stderr.String())
	rows, err := csv.NewReader(strings.NewReader(textOf(t, dir, "handover-plain.csv"))).ReadAll()
	require.NoError(t, err)
	require.Greater(t, len(rows), 3)
	lunch := 0
	for _, row := range rows[1:] {
		until, err := time.Parse(time.RFC3339, row[3])
		require.NoError(t, err)
		require.True(t, until.After(sample.Instant), row[1])
		end := until.Format("15:04")
		if end == "00:00" {
			end = "24:00"
		}
		require.Contains(t, row[2], "-"+end, "line %s", row[1])
		if end == "13:00" {
			lunch++
		}
	}
	require.Positive(t, lunch, "a consumer is not called at lunch")
}

func TestNobodyIsHandedOnToNobody(t *testing.T) {
	in := screentest.File(t, "in.csv", handedTitles+handedRow("A", "01 99 00 00 01", "", ""))
	for says, args := range map[string][]string{
		"vicidial, hubspot, plain": {"-in", in, "-for", "excel"},
		"e-mail":                   {"-in", in, "-for", "plain", "-channel", "email"},
	} {
		var stdout, stderr bytes.Buffer
		require.Equal(t, 2, run(append(args, "-out", filepath.Join(t.TempDir(), "out")), &stdout, &stderr))
		require.Contains(t, stderr.String(), says)
	}
}
