package main

import (
	"bytes"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"github.com/xuri/excelize/v2"

	"github.com/rgpd-go/rgpd/examples/internal/screening/command"
	"github.com/rgpd-go/rgpd/examples/internal/screening/report"
)

// asCSV is what the workbooks below hold, as somebody would have saved them.
const asCSV = `Nom;Mobile;Code postal;Opposition le;Stop;Note
Durand;06 39 98 00 01;01000;;FAUX;
Martin;639980002;75001;2026-10-12;FAUX;
Petit;33639980003;75001;;VRAI;
Blanc;639980004;75001;;FAUX;ne plus appeler
Noir;06 39 98 00 05 / 06 39 98 00 06;75001;;FAUX;bonjour
`

// written is a workbook that another program writes, in the ways of people: telephones as numbers, days as days.
func written(t *testing.T) string {
	t.Helper()
	f := excelize.NewFile()
	style := func(code string) int {
		s, err := f.NewStyle(&excelize.Style{CustomNumFmt: &code})
		require.NoError(t, err)
		return s
	}
	tel, cp, day := style(`0#" "##" "##" "##" "##`), style("00000"), style("dd/mm/yyyy")
	w, err := f.NewStreamWriter("Sheet1")
	require.NoError(t, err)
	on := excelize.Cell{StyleID: day, Value: time.Date(2026, 10, 12, 0, 0, 0, 0, time.UTC)}
	for i, row := range [][]any{
		{"Nom", "Mobile", "Code postal", "Opposition le", "Stop", "Note"},
		{"Durand", excelize.Cell{StyleID: tel, Value: 639980001}, excelize.Cell{StyleID: cp, Value: 1000}, nil, false},
		{"Martin", 639980002, 75001, on, false},
		{"Petit", 33639980003.0, 75001, nil, true},
		{"Blanc", 639980004, 75001, nil, false, "ne plus appeler"},
		{"Noir", "06 39 98 00 05\n06 39 98 00 06", 75001, nil, false, "bonjour"},
	} {
		at, err := excelize.CoordinatesToCellName(1, i+1)
		require.NoError(t, err)
		require.NoError(t, w.SetRow(at, row))
	}
	require.NoError(t, w.Flush())
	path := filepath.Join(t.TempDir(), "prospects.xlsx")
	require.NoError(t, f.SaveAs(path))
	return path
}

// counted is what a run writes of a file: the rows of each answer, and the lines of those that are not callable.
func counted(t *testing.T, in string, more ...string) map[string]int {
	t.Helper()
	dir := filepath.Join(t.TempDir(), "out")
	campaign := filepath.Join(t.TempDir(), "campagne.json")
	b, err := json.Marshal(toProfessionals().Campaign)
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(campaign, b, 0o600))
	var stdout, stderr bytes.Buffer
	args := append([]string{"-in", in, "-out", dir, "-campaign", campaign, "-at", "2026-11-30 10:00", "-searched", "-set",
		"qualité=professionnel", "-set", "offre pour=travail", "-set", "origine=carte de visite", "-set",
		"information=informé et libre de refuser"}, more...)
	require.Equal(t, 0, command.Program{Name: "campaign"}.Run(args, &stdout, &stderr), stderr.String())
	out := map[string]int{}
	for _, name := range report.Files[:6] {
		b, err := os.ReadFile(filepath.Join(dir, name))
		require.NoError(t, err)
		out[name] = bytes.Count(b, []byte("\n")) - 1
	}
	return out
}

// TestAWorkbookIsTheFileThatItHolds: xlsx and ods, as the campaign and as a list.
func TestAWorkbookIsTheFileThatItHolds(t *testing.T) {
	csv := filepath.Join(t.TempDir(), "prospects.csv")
	require.NoError(t, os.WriteFile(csv, []byte(asCSV), 0o600))
	want := counted(t, csv)
	require.Equal(t, 2, want["refused.csv"])
	require.Positive(t, want["callable.csv"])
	books := map[string]string{"xlsx": written(t)}
	if office, err := exec.LookPath("soffice"); err == nil {
		dir := t.TempDir()
		cmd := exec.Command(office, "-env:UserInstallation=file://"+filepath.ToSlash(t.TempDir()), "--headless", "--convert-to",
			"ods", "--outdir", dir, books["xlsx"])
		said, err := cmd.CombinedOutput()
		require.NoError(t, err, string(said))
		books["ods"] = filepath.Join(dir, "prospects.ods")
	}
	list := filepath.Join(t.TempDir(), "repoussoir.xlsx")
	f := excelize.NewFile()
	require.NoError(t, f.SetSheetRow("Sheet1", "A1", &[]any{"Mobile"}))
	require.NoError(t, f.SetSheetRow("Sheet1", "A2", &[]any{639980001}))
	require.NoError(t, f.SaveAs(list))
	for kind, path := range books {
		if diff := cmp.Diff(want, counted(t, path)); diff != "" {
			t.Errorf("%s: %s", kind, diff)
		}
		listed := counted(t, path, "-stops", list, "-stops-as-of", "2026-11-30 08:00")
		require.Equal(t, want["callable.csv"]-1, listed["callable.csv"], "%s: a list binds", kind)
	}
}

// TestTitlesBelowOthersInAWorkbook are on the row that a spreadsheet shows.
func TestTitlesBelowOthersInAWorkbook(t *testing.T) {
	f := excelize.NewFile()
	for cell, row := range map[string][]any{"A1": {"Export des prospects"}, "A4": {"Nom", "Téléphone", "Code postal"},
		"A5": {"A", "0639980001", "75001"}} {
		require.NoError(t, f.SetSheetRow("Sheet1", cell, &row))
	}
	in := filepath.Join(t.TempDir(), "p.xlsx")
	require.NoError(t, f.SaveAs(in))
	var out bytes.Buffer
	require.Zero(t, program.Run([]string{"-in", in, "-out", filepath.Join(t.TempDir(), "out")}, &out, &out))
	require.Contains(t, out.String(), "titres lus à la ligne 4")
}
