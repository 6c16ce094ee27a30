package main

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/xuri/excelize/v2"
)

// outOfSight is a workbook whose rows say a refusal where no cell has it, one after another, and the names of those that
// say none.
func outOfSight(t *testing.T) (path string, callable []string) {
	t.Helper()
	const sheet, rest = "Prospects", "le reste"
	f := excelize.NewFile()
	require.NoError(t, f.SetSheetName("Sheet1", sheet))
	require.NoError(t, f.SetSheetRow(sheet, "A1", &[]any{"Nom", "Mobile", "Ville"}))
	style := func(s excelize.Style) func(cell string) {
		return func(cell string) {
			id, err := f.NewStyle(&s)
			require.NoError(t, err)
			require.NoError(t, f.SetCellStyle(sheet, cell, cell, id))
		}
	}
	format := func(code string) func(string) { return style(excelize.Style{CustomNumFmt: &code}) }
	under := func(rule excelize.ConditionalFormatOptions, s excelize.Style) func(string) {
		return func(cell string) {
			id, err := f.NewConditionalStyle(&s)
			require.NoError(t, err)
			rule.Format = &id
			require.NoError(t, f.SetConditionalFormat(sheet, cell, []excelize.ConditionalFormatOptions{rule}))
		}
	}
	holds := excelize.ConditionalFormatOptions{Type: "cell", Criteria: "equal to", Value: `"Rennes"`}
	formula := excelize.ConditionalFormatOptions{Type: "formula", Criteria: "LEN($C2)>1"}
	red := excelize.Style{Font: &excelize.Font{Color: "9C0006"}}
	for i, row := range []struct {
		name string
		on   func(cell string) // what is done to the town
	}{
		{"rien", nil},
		{"format de texte", format(`@" - NE PLUS APPELER"`)},
		{"format de nombre", func(cell string) {
			require.NoError(t, f.SetCellValue(sheet, cell, 35000.5))
			format(`"STOP "0`)(cell)
		}},
		{"format en rouge", format(`[Red]@`)},
		{"unité", func(cell string) {
			require.NoError(t, f.SetCellValue(sheet, cell, 35000.5))
			format(`0" hab."`)(cell)
		}},
		{"ligne au travers", style(excelize.Style{Font: &excelize.Font{Strike: true}})},
		{"lettres rouges", style(excelize.Style{Font: &excelize.Font{Color: "FF0000"}})},
		{"blanc sur rouge", style(excelize.Style{Font: &excelize.Font{Color: "FFFFFF"},
			Fill: excelize.Fill{Type: "pattern", Pattern: 1, Color: []string{"CC0000"}}})},
		{"croix", style(excelize.Style{Border: []excelize.Border{{Type: "diagonalUp", Style: 1, Color: "000000"},
			{Type: "diagonalDown", Style: 1, Color: "000000"}}})},
		{"gras", style(excelize.Style{Font: &excelize.Font{Bold: true}})},
		{"partie barrée", func(cell string) {
			require.NoError(t, f.SetCellRichText(sheet, cell, []excelize.RichTextRun{{Text: "Ren"},
				{Text: "nes", Font: &excelize.Font{Strike: true}}}))
		}},
		{"partie rouge", func(cell string) {
			require.NoError(t, f.SetCellRichText(sheet, cell, []excelize.RichTextRun{{Text: "Ren"},
				{Text: "nes", Font: &excelize.Font{Color: "FF0000"}}}))
		}},
		{"commentaire", func(cell string) {
			require.NoError(t, f.AddComment(sheet, excelize.Comment{Cell: cell, Author: "A",
				Paragraph: []excelize.RichTextRun{{Text: "ne plus appeler"}}}))
		}},
		{"message de saisie", func(cell string) {
			v := excelize.NewDataValidation(true)
			v.Sqref = cell
			v.SetInput("Note", "ne plus appeler")
			require.NoError(t, v.SetRange(0, 9, excelize.DataValidationTypeTextLength, excelize.DataValidationOperatorBetween))
			require.NoError(t, f.AddDataValidation(sheet, v))
		}},
		{"message d'erreur", func(cell string) {
			v := excelize.NewDataValidation(true)
			v.Sqref = cell
			v.SetError(excelize.DataValidationErrorStyleStop, "Non", "ne plus appeler")
			require.NoError(t, v.SetRange(0, 9, excelize.DataValidationTypeTextLength, excelize.DataValidationOperatorBetween))
			require.NoError(t, f.AddDataValidation(sheet, v))
		}},
		{"condition", under(holds, red)},
		{"formule de condition", under(formula, red)},
		{"autre condition", under(excelize.ConditionalFormatOptions{Type: "cell", Criteria: "equal to", Value: `"Lyon"`}, red)},
		{"condition en gras", under(formula, excelize.Style{Font: &excelize.Font{Bold: true}})},
		{"ligne masquée", func(cell string) {
			_, n, err := excelize.CellNameToCoordinates(cell)
			require.NoError(t, err)
			require.NoError(t, f.SetRowVisible(sheet, n, false))
		}},
		{rest, nil},
	} {
		at, err := excelize.CoordinatesToCellName(1, i+2)
		require.NoError(t, err)
		require.NoError(t, f.SetSheetRow(sheet, at, &[]any{row.name, "06399800" + string(rune('0'+(i+2)/10)) + string(rune('0'+(i+2)%10)), "Rennes"}))
		if row.on != nil {
			town, err := excelize.CoordinatesToCellName(3, i+2)
			require.NoError(t, err)
			row.on(town)
		}
	}
	path = filepath.Join(t.TempDir(), "prospects.xlsx")
	require.NoError(t, f.SaveAs(path))
	return path, []string{"rien", "unité", "gras", "autre condition", "condition en gras", rest}
}

// TestWhatAWorkbookSaysOutOfSightIsHeard alike in a workbook of Excel and in what LibreOffice makes of it.
func TestWhatAWorkbookSaysOutOfSightIsHeard(t *testing.T) {
	path, want := outOfSight(t)
	books := map[string]string{"xlsx": path}
	if office, err := exec.LookPath("soffice"); err == nil {
		dir := t.TempDir()
		said, err := exec.Command(office, "-env:UserInstallation=file://"+filepath.ToSlash(t.TempDir()), "--headless", "--convert-to",
			"ods", "--outdir", dir, path).CombinedOutput()
		require.NoError(t, err, string(said))
		books["ods"] = filepath.Join(dir, "prospects.ods")
	}
	for kind, in := range books {
		dir := filepath.Join(t.TempDir(), "out")
		var out bytes.Buffer
		require.Zero(t, program.Run([]string{"-in", in, "-out", dir}, &out, &out), out.String())
		b, err := os.ReadFile(filepath.Join(dir, "undecided.csv")) // of the campaign nothing is told: what is left is asked
		require.NoError(t, err)
		var left []string
		for _, line := range strings.Split(strings.TrimSpace(string(b)), "\n")[1:] {
			name, _, _ := strings.Cut(line, ";")
			left = append(left, name)
		}
		require.Equal(t, want, left, kind)
	}
}
