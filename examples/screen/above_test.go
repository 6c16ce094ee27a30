package main

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd/examples/internal/screening/bins"
	"github.com/rgpd-go/rgpd/examples/internal/screening/screentest"
)

// TestAListBelowTheNameOfItsExport: its titles stand below lines that say what it is; whoever is in it is refused, and
// whoever is not may be called. A number above the titles is no line to pass over.
func TestAListBelowTheNameOfItsExport(t *testing.T) {
	const campaign = "Nom;Mobile\nA;0639980001\nB;0639980002\nC;0639980003\n"
	rows := "Nom;Téléphone;Date opposition\nA;06 39 98 00 01;12/10/2026\n"
	args := func(list string) []string {
		return append(slices.Clone(asProfessionals), "-stops", screentest.File(t, "list.csv", list), "-stops-as-of",
			"2026-11-23 10:30")
	}
	for name, above := range map[string]string{
		"nothing": "", "a name": "Liste noire\n", "a name and a day": "Export CRM - liste noire\nDate : 28/11/2026 08:00\n\n",
		"cells": "Export;;\n28/11/2026;;\n", "an end of line of Windows": "Export CRM\r\n\r\n",
	} {
		got, _, stderr := counts(t, campaign, args(above+strings.ReplaceAll(rows, "\n", "\r\n"))...)
		require.Equal(t, [bins.Count]int{bins.Callable: 2, bins.Refused: 1}, got, "%s: %s", name, stderr)
	}
	for name, above := range map[string]string{
		"a number above": "Opposé : 06 39 98 00 02\n", "a number alone": "0639980002\n",
		"too much": strings.Repeat("blabla\n", 11),
	} {
		code, _, stderr := screen(t, append(append([]string{"-in", screentest.File(t, "c.csv", campaign), "-at", "2026-11-23 11:00",
			"-out", t.TempDir() + "/o"}, args(above+rows)...), "-ask", "never")...)
		if code == 0 {
			require.Contains(t, strings.ReplaceAll(stderr, "\u00a0", " "), "ne libère personne", name)
		}
	}
}

// TestACampaignBelowTheNameOfItsExport is read, and what stands above its titles is said; but what may say a refusal
// there, or be of somebody, is no line to pass over.
func TestACampaignBelowTheNameOfItsExport(t *testing.T) {
	rows := "Nom;Téléphone;Code postal;Opposition le\nA;0639980001;75001;\nB;0639980002;75001;12/10/2026\n"
	for above, line := range map[string]string{
		"Export des prospects\n": "ligne 2", "Export des prospects;;;\n": "ligne 2", "Export CRM\n\n28/11/2026;;\n": "ligne 4",
		"28/11/2026\r\n\r\n": "ligne 3", "Export du 12/11/2026\n\n": "ligne 3", "Rapport généré par Jean, 120 lignes\n": "ligne 2",
	} {
		got, dir, stderr := counts(t, above+rows, asProfessionals...)
		require.Equal(t, [bins.Count]int{bins.Callable: 1, bins.Refused: 1}, got, above)
		stderr = strings.ReplaceAll(stderr, "\u00a0", " ")
		require.Contains(t, stderr, "titres lus à la "+line+" ; ce qui est au-dessus n'est pas lu", above)
		require.NotContains(t, stderr, strings.Trim(strings.Split(above, "\n")[0], ";\r"), "it may hold a name")
		require.Contains(t, string(read(t, dir, bins.Callable)), "A;0639980001;75001;;", above)
	}
	for _, above := range []string{"Ne plus appeler\n", "Liste rouge\n\n", "Export;refus\n", "Opposé : 06 39 98 00 01\n",
		"0639980001\n", "opposition de a@exemple.fr\n", "Filtre : statut <> désinscrit\n", "Clients perdus\n", "Stop\n"} {
		code, _, stderr := screen(t, "-in", screentest.File(t, "c.csv", above+rows), "-out", t.TempDir()+"/o", "-ask", "never")
		require.Equal(t, 2, code, above)
		if !strings.Contains(stderr, "aucune colonne de numéro") { // of a line that is a title itself
			require.Contains(t, stderr, "les titres semblent être à la ligne ", above)
		}
	}
	for _, other := range []string{"Export;Truc\nA;Bidule\n", "A;Truc\nB;0639980001\n", strings.Repeat("blabla\n", 11) + rows} {
		_, _, stderr := screen(t, "-in", screentest.File(t, "c.csv", other), "-out", t.TempDir()+"/o", "-ask", "never")
		require.Contains(t, stderr, "aucun titre de colonne reconnu", other)
	}
}

// TestAWorkbookBelowABannerReadsAsWithoutIt: whatever the width of the banner, and whichever of the last columns hold
// nothing in a row, in a few or in all. A spreadsheet writes no cell that holds nothing: no row is incomplete for it.
func TestAWorkbookBelowABannerReadsAsWithoutIt(t *testing.T) {
	titles := plainRow("Nom", "Mobile", "Code postal", "Opposition le", "Commentaire", "Remarques")
	people := map[string][]looked{
		"the last columns are empty": {plainRow("A", "0639980001", "75001"), plainRow("B", "0639980002", "75001", "12/10/2026"),
			plainRow("C", "0639980003", "75001")},
		"of one row alone they are not": {plainRow("A", "0639980001"), plainRow("B", "0639980002", "75001", "12/10/2026", "", "vu"),
			plainRow("C", "0639980003", "75001")},
		"a refusal in the last": {plainRow("A", "0639980001"), plainRow("C", "0639980003"),
			plainRow("B", "0639980002", "", "", "", "ne plus appeler")},
		"a row is hidden": {plainRow("A", "0639980001"), {` hidden="1"`, "0", []string{"B", "0639980002", "75001", "12/10/2026"}},
			plainRow("C", "0639980003", "75001")},
	}
	for name, rows := range people {
		want, _, stderr := counts(t, "", append([]string{"-in", workbookOf(t, "", append([]looked{titles}, rows...)...)},
			asProfessionals...)...)
		require.Equal(t, 2, want[bins.Callable], "%s: %s", name, stderr)
		for banner, above := range map[string][]looked{
			"a cell": {plainRow("Export des prospects")}, "a cell, and nothing": {plainRow("Export des prospects"), plainRow()},
			"two lines": {plainRow("Export CRM"), plainRow("", "28/11/2026")}, "wide": {plainRow("Export", "", "", "", "", "", "Page 1")},
		} {
			path := workbookOf(t, "", append(append(slices.Clone(above), titles), rows...)...)
			got, dir, stderr := counts(t, "", append([]string{"-in", path}, asProfessionals...)...)
			require.Equal(t, want, got, "%s, %s: %s", name, banner, stderr)
			require.NotContains(t, string(read(t, dir, bins.Callable)), "\nB;", name)
		}
	}
}

// TestAListBelowABannerReadsAsWithoutIt does so, too: who is in it is refused, and who is not may be called.
func TestAListBelowABannerReadsAsWithoutIt(t *testing.T) {
	const campaign = "Nom;Mobile\nA;0639980001\nB;0639980002\n"
	rows := []looked{plainRow("Nom", "Téléphone", "Date opposition", "Motif"), plainRow("A", "06 39 98 00 01")}
	for _, above := range [][]looked{nil, {plainRow("Liste noire")}, {plainRow("Liste noire"), plainRow(), plainRow("28/11/2026")}} {
		got, _, stderr := counts(t, campaign, append(slices.Clone(asProfessionals), "-stops",
			workbookOf(t, "", append(above, rows...)...), "-stops-as-of", "2026-11-23 10:30")...)
		require.Equal(t, [bins.Count]int{bins.Callable: 1, bins.Refused: 1}, got, "%d above: %s", len(above), stderr)
	}
}
