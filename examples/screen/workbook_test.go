package main

import (
	"archive/zip"
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd/examples/internal/screening/bins"
)

// workbookOf is a workbook of three people, the second of whom looks otherwise than the others.
func workbookOf(t *testing.T, second, style string) string {
	t.Helper()
	const text = ` t="inlineStr"><is><t>`
	person := func(n, attrs, style, number string) string {
		return `<row r="` + n + `"` + attrs + `><c r="A` + n + `"` + style + text + number + `</t></is></c></row>`
	}
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for name, part := range map[string]string{
		"_rels/.rels": `<Relationships><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
		"xl/_rels/workbook.xml.rels": `<Relationships><Relationship Id="a" Type="x/worksheet" Target="sheet.xml"/>` +
			`<Relationship Id="b" Type="x/styles" Target="styles.xml"/></Relationships>`,
		"xl/workbook.xml": `<workbook><sheets><sheet name="Prospects" id="a"/></sheets></workbook>`,
		"xl/styles.xml": `<styleSheet><fonts><font/><font><color rgb="FFFF0000"/></font></fonts><fills><fill/></fills>` +
			`<cellXfs><xf fontId="0" fillId="0"/><xf fontId="1" fillId="0"/></cellXfs></styleSheet>`,
		"xl/sheet.xml": `<worksheet><sheetData><row r="1"><c r="A1"` + text + `Mobile</t></is></c></row>` +
			person("2", "", "", "0639980001") + person("3", second, style, "0639980002") +
			person("4", "", "", "0639980003") + `</sheetData></worksheet>`,
	} {
		w, err := z.Create(name)
		require.NoError(t, err)
		_, err = w.Write([]byte(part))
		require.NoError(t, err)
	}
	require.NoError(t, z.Close())
	path := filepath.Join(t.TempDir(), "mine.xlsx")
	require.NoError(t, os.WriteFile(path, b.Bytes(), 0o600))
	return path
}

// TestWhatAWorkbookHidesOrReddensIsNotCalled: nobody knows why, until somebody says that it is no refusal.
func TestWhatAWorkbookHidesOrReddensIsNotCalled(t *testing.T) {
	for says, path := range map[string]string{
		"ligne masquée ou filtrée": workbookOf(t, ` hidden="1"`, ""),
		"ligne en rouge":           workbookOf(t, "", ` s="1"`),
	} {
		got, dir, stderr := counts(t, "", append([]string{"-in", path}, asProfessionals...)...)
		require.Equal(t, [bins.Count]int{bins.Callable: 2, bins.Ruined: 1}, got, says)
		require.Contains(t, string(read(t, dir, bins.Ruined)), says)
		require.Contains(t, stderr, `-column "notes des cellules="`)
		got, _, _ = counts(t, "", append([]string{"-in", path, "-column", "notes des cellules="}, asProfessionals...)...)
		require.Equal(t, 3, got[bins.Callable], says)
	}
}
