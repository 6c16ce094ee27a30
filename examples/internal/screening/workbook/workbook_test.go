package workbook

import (
	"archive/zip"
	"bytes"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
	_ "github.com/rgpd-go/rgpd/internal/golden" // takes -update
)

// packed is a file of parts.
func packed(t testing.TB, name string, of map[string]string) string {
	t.Helper()
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	for part, text := range of {
		f, err := w.Create(part)
		require.NoError(t, err)
		_, err = io.WriteString(f, text)
		require.NoError(t, err)
	}
	require.NoError(t, w.Close())
	path := filepath.Join(t.TempDir(), name)
	require.NoError(t, os.WriteFile(path, b.Bytes(), 0o600))
	return path
}

const rels = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">`

// excel is a workbook of Excel with a sheet, and more parts or others.
func excel(t testing.TB, data string, more map[string]string) string {
	t.Helper()
	of := map[string]string{
		"[Content_Types].xml": `<Types/>`,
		"_rels/.rels":         rels + `<Relationship Id="r" Type="x/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
		"xl/workbook.xml":     `<workbook><sheets><sheet name="Prospects" sheetId="1" r:id="rId1"/></sheets></workbook>`,
		"xl/_rels/workbook.xml.rels": rels + `<Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/>` +
			`<Relationship Id="rId2" Type="x/sharedStrings" Target="/xl/sharedStrings.xml"/>` +
			`<Relationship Id="rId3" Type="x/styles" Target="styles.xml"/>` +
			`<Relationship Id="rId4" Type="x/worksheet" Target="worksheets/sheet2.xml"/></Relationships>`,
		"xl/sharedStrings.xml": `<sst><si><t>Mobile</t></si><si><r><t>Ne plus </t></r><r><rPr/><t>appeler</t></r>` +
			`<rPh><t>ヨミ</t></rPh></si><si><t>a_x000D_b</t></si></sst>`,
		"xl/styles.xml": `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="0#&quot; &quot;##&quot; &quot;##&quot; ` +
			`&quot;##&quot; &quot;##"/><numFmt numFmtId="165" formatCode="[$-40C]dd/mm/yyyy\ hh:mm"/><numFmt numFmtId="166" ` +
			`formatCode="00000"/><numFmt numFmtId="167" formatCode="#,##0.00"/></numFmts><cellStyleXfs><xf numFmtId="14"/>` +
			`</cellStyleXfs><cellXfs><xf/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/>` +
			`<xf numFmtId="167"/><xf numFmtId="11"/></cellXfs></styleSheet>`,
		"xl/worksheets/sheet1.xml": `<worksheet><sheetData>` + data + `</sheetData></worksheet>`,
	}
	for part, text := range more {
		of[part] = text
	}
	return packed(t, "c.xlsx", of)
}

// read is what a workbook is read as, and what is said of it.
func read(t testing.TB, path string, sheets ...string) (string, []string, error) {
	t.Helper()
	src, closed, err := Reader{Sheets: sheets}.OpenFile(path)
	if err != nil {
		return "", nil, err
	}
	defer func() { require.NoError(t, closed()) }()
	b, err := io.ReadAll(io.NewSectionReader(src.At, 0, src.Size))
	require.NoError(t, err)
	require.NotNil(t, src.Origin)
	sum, err := sheet.DigestOfFile(path)
	require.NoError(t, err)
	require.Equal(t, sum, src.Origin.SHA256, "of the workbook")
	text := string(b)
	if len(src.Origin.Marked) > 0 { // which get their titles once it is known in which row the others stand
		t1, err := sheet.Open(src, "f", 0, func([]string) int { return 0 })
		require.NoError(t, err)
		blank := len(text) - len(strings.TrimLeft(text, "\n"))
		_, rest, _ := strings.Cut(text[blank:], "\n")
		text = text[:blank] + strings.ReplaceAll(`"`+strings.Join(t1.Titles, `";"`)+`"`, `""`, "") + "\n" + rest
	}
	return text, src.Origin.Says(func(string) bool { return true }), nil
}

const title = `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>Note, ou pas</t></is></c></row>`

// TestACellIsWhatAPersonSees in Excel: and no number loses a digit.
func TestACellIsWhatAPersonSees(t *testing.T) {
	for _, c := range []struct{ name, cell, want string }{
		{"a number that lost its zero", `<c r="A2"><v>639980001</v></c>`, "639980001"},
		{"a number with the shape of a telephone", `<c r="A2" s="2"><v>639980001</v></c>`, "06 39 98 00 01"},
		{"a number longer than its shape", `<c r="A2" s="4"><v>33639980001</v></c>`, "33639980001"},
		{"an exponent", `<c r="A2"><v>3.3639980001E10</v></c>`, "33639980001"},
		{"the shape of an exponent", `<c r="A2" s="6"><v>33639980001</v></c>`, "33639980001"},
		{"thousands", `<c r="A2" s="5"><v>639980001</v></c>`, "639980001"},
		{"a postcode", `<c r="A2" s="4"><v>1000</v></c>`, "01000"},
		{"a fraction", `<c r="A2"><v>0.30000000000000004</v></c>`, "0,3"},
		{"a negative number", `<c r="A2" s="2"><v>-5</v></c>`, "-5"},
		{"a day", `<c r="A2" s="1"><v>46349</v></c>`, "2026-11-23"},
		{"an instant", `<c r="A2" s="3"><v>46349.4375</v></c>`, "2026-11-23 10:30"},
		{"an hour", `<c r="A2" s="3"><v>0.4375</v></c>`, "10:30"},
		{"no day", `<c r="A2" s="1"><v>639980001</v></c>`, "639980001"},
		{"the day that never was", `<c r="A2" s="1"><v>60</v></c>`, "60"},
		{"the first days", `<c r="A2" s="1"><v>59</v></c>`, "1900-02-28"},
		{"a day in ISO", `<c r="A2" t="d"><v>2026-11-23T00:00:00</v></c>`, "2026-11-23"},
		{"yes", `<c r="A2" t="b"><v>1</v></c>`, "VRAI"},
		{"no", `<c r="A2" t="b"><v>0</v></c>`, "FAUX"},
		{"an error", `<c r="A2" t="e"><v>#N/A</v></c>`, "#N/A"},
		{"a formula", `<c r="A2" t="str"><f>"s"&amp;"top"</f><v>stop</v></c>`, "stop"},
		{"runs, not how they are said", `<c r="A2" t="s"><v>1</v></c>`, "Ne plus appeler"},
		{"a sign that XML has not", `<c r="A2" t="s"><v>2</v></c>`, "a / b"},
		{"two lines", `<c r="A2" t="inlineStr"><is><t>06` + "\n" + `07</t></is></c>`, "06 / 07"},
		{"quotes and semicolons", `<c r="A2" t="inlineStr"><is><t>a;"b"</t></is></c>`, `"a;""b"""`},
		{"white space that is kept", `<c r="A2" t="inlineStr"><is><t xml:space="preserve"> a </t></is></c>`, " a "},
		{"a cell without its place", `<c t="inlineStr"><is><t>a</t></is></c>`, "a"},
		{"a prefix", `<x:c r="A2" t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c>`, "a"},
	} {
		got, notes, err := read(t, excel(t, title+`<row r="2">`+c.cell+`</row>`, nil))
		require.NoError(t, err, c.name)
		require.Empty(t, notes, c.name)
		if diff := cmp.Diff("\"Mobile\";\"Note, ou pas\"\n"+c.want+";\n", got); diff != "" {
			t.Errorf("%s: %s", c.name, diff)
		}
	}
	got, _, err := read(t, excel(t, title+`<row r="2"><c r="A2" s="1"><v>44887</v></c></row>`, map[string]string{
		"xl/workbook.xml": `<workbook><workbookPr date1904="1"/><sheets><sheet name="P" r:id="rId1"/></sheets></workbook>`}))
	require.NoError(t, err)
	require.Contains(t, got, "2026-11-23", "days from 1904 on")
}

// TestARowHasItsNumber: that of the sheet, whatever stands between, and as many cells as there are titles.
func TestARowHasItsNumber(t *testing.T) {
	got, _, err := read(t, excel(t, `<row r="2"/><row r="3"><c r="A3" t="s"><v>0</v></c><c r="C3"><v>1</v></c></row>`+
		`<row r="5"><c r="B5"><v>7</v></c><c r="C5" s="1"/></row><row><c><v>8</v></c></row><row r="900000"/>`, nil))
	require.NoError(t, err)
	require.Equal(t, "\n\n\"Mobile\";;\"1\"\n\n;7;\n8;;\n", got)
}

// TestWhatIsHiddenIsReadAndSaid: a column or a row that is hidden may hold a refusal.
func TestWhatIsHiddenIsReadAndSaid(t *testing.T) {
	path := excel(t, "", map[string]string{
		"xl/worksheets/sheet1.xml": `<worksheet><cols><col min="2" max="3" hidden="1"/><col min="5" max="16384" hidden="1"/></cols>` +
			`<sheetData>` + title + `<row r="2" hidden="1"><c r="A2"><v>1</v></c><c r="C2"><v>2</v></c></row></sheetData>` +
			`<mergeCells><mergeCell ref="A1:B1"/></mergeCells></worksheet>`,
		"xl/comments1.xml": `<comments/>`,
		"xl/workbook.xml": `<workbook><sheets><sheet name="P" state="veryHidden" r:id="rId1"/>` +
			`<sheet name="Liste rouge" state="hidden" r:id="rId4"/></sheets></workbook>`,
		"xl/worksheets/sheet2.xml": `<worksheet><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>`,
	})
	got, notes, err := read(t, path, "P")
	require.NoError(t, err)
	require.Contains(t, got, "\n1;;ligne masquée ou filtrée;2\n")
	said := strings.Join(notes, "\n")
	for _, want := range []string{"une ligne masquée", "colonnes masquées B, C sont lues", "fusionnées", "commentaires",
		"la feuille lue est masquée", "la feuille masquée « Liste rouge » n'est pas lue"} {
		require.Contains(t, said, want)
	}

	_, _, err = read(t, path)
	var choice *ChoiceError
	require.ErrorAs(t, err, &choice)
	require.Equal(t, []string{"P", "Liste rouge"}, choice.Sheets)
	require.ErrorContains(t, err, "-sheet")
	_, _, err = read(t, path, "P", "Liste rouge")
	require.ErrorAs(t, err, &choice)
}

// TestWhatCannotBeReadWholeIsRefused, with what to do, and no cell in the message.
func TestWhatCannotBeReadWholeIsRefused(t *testing.T) {
	row := `<row r="2"><c r="A2" t="inlineStr"><is><t>0639980001</t></is></c></row>`
	part := func(s string) map[string]string { return map[string]string{"xl/worksheets/sheet1.xml": s} }
	whole := `<worksheet><sheetData>` + title + row + `</sheetData></worksheet>`
	for name, c := range map[string]struct {
		more map[string]string
		data string
		want error
		says string
	}{
		"cut within a row":         {more: part(whole[:len(whole)-60]), want: errTorn},
		"cut between rows":         {more: part(whole[:strings.Index(whole, row)]), want: errTorn},
		"no rows at all":           {more: part(`<worksheet><v/></worksheet>`), want: errTorn},
		"an end of nothing":        {more: part(`<worksheet><sheetData>` + title + `</sheetData></worksheet></x>`), want: errTorn},
		"an entity":                {data: title + `<row r="2"><c r="A2" t="str"><v>&xxe;</v></c></row>`, want: errTorn},
		"a text that is not there": {data: title + `<row r="2"><c r="A2" t="s"><v>99</v></c></row>`, want: errTorn},
		"rows out of order":        {data: title + `<row r="1"><c r="A1"><v>1</v></c></row>`, want: errTorn},
		"cells out of order":       {data: `<row r="1"><c r="B1"><v>1</v></c><c r="A1"><v>1</v></c></row>`, want: errTorn},
		"a cell of another row":    {data: `<row r="1"><c r="A2"><v>1</v></c></row>`, want: errTorn},
		"too many rows":            {data: `<row r="1048577"><c r="A1048577"><v>1</v></c></row>`, want: errTorn},
		"rows that are joined": {more: part(strings.Replace(whole, "</sheetData>",
			`</sheetData><mergeCells><mergeCell ref="B2:B9"/></mergeCells>`, 1)), says: "fusion"},
		"titles that are joined": {more: part(strings.Replace(whole, "</sheetData>",
			`</sheetData><mergeCells><mergeCell ref="A1:A2"/></mergeCells>`, 1)), says: "fusion"},
		"a formula without a result": {data: title + `<row r="2"><c r="A2"><f>B2</f></c></row>`, says: "formule"},
		"nothing":                    {data: "", want: errEmpty},
		"a binary workbook":          {more: map[string]string{"xl/workbook.bin": ""}, want: errBinary},
		"a locked one":               {more: map[string]string{"content.xml": "", "META-INF/manifest.xml": `<m><encryption-data/></m>`}, want: errSecret},
		"two parts of a name":        {more: map[string]string{`xl\workbook.xml`: ""}, want: errNone},
		"no workbook":                {more: map[string]string{"xl/workbook.xml": "", "_rels/.rels": "<x/>"}, says: "classeur"},
	} {
		_, _, err := read(t, excel(t, c.data, c.more))
		require.Error(t, err, name)
		if c.want != nil {
			require.ErrorIs(t, err, c.want, name)
		}
		require.Contains(t, err.Error(), c.says, name)
		require.NotContains(t, err.Error(), "639980001", name)
	}
	for name, c := range map[string]struct {
		head string
		want error
	}{
		"an old workbook": {"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", errOld},
		"a locked one": {"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1..E\x00n\x00c\x00r\x00y\x00p\x00t\x00e\x00d\x00P\x00a\x00c\x00k\x00a\x00" +
			"g\x00e\x00", errSecret},
		"no zip after all": {"PK\x03\x04....", errNone},
	} {
		path := filepath.Join(t.TempDir(), "c.xls")
		require.NoError(t, os.WriteFile(path, []byte(c.head), 0o600))
		_, _, err := read(t, path)
		require.ErrorIs(t, err, c.want, name)
	}
}

// TestABombIsRefused: a small file that unpacks to a large one is read no further than it may be.
func TestABombIsRefused(t *testing.T) {
	_, _, err := read(t, excel(t, "", map[string]string{"xl/sharedStrings.xml": `<sst><si><t>` +
		strings.Repeat("a", 2*mostToken) + `</t></si></sst>`}))
	require.ErrorIs(t, err, errHuge)
	_, _, err = read(t, excel(t, `<row r="1" x="`+strings.Repeat("a", 2*mostToken)+`"><c><v>1</v></c></row>`, nil))
	require.ErrorIs(t, err, errHuge)
	cell := `<table-cell number-columns-repeated="16384" value-type="string"><p>` + strings.Repeat("a", 9_000) + `</p></table-cell>`
	_, _, err = read(t, libre(t, `<table-row number-rows-repeated="10000">`+cell+`</table-row>`, ""))
	require.ErrorIs(t, err, errHuge)
	_, _, err = read(t, libre(t, `<table-row number-rows-repeated="1048576">`+cell+`</table-row>`, ""))
	require.ErrorContains(t, err, "elle s'y répète 1048576 fois")
}

// libre is a workbook of LibreOffice with a sheet.
func libre(t testing.TB, data, styles string) string {
	t.Helper()
	return libreWith(t, data, styles, nil)
}

// libreWith is one with more parts, or others.
func libreWith(t testing.TB, data, styles string, more map[string]string) string {
	t.Helper()
	of := map[string]string{"content.xml": `<document-content><automatic-styles>` + styles +
		`</automatic-styles><body><spreadsheet><tracked-changes><table-cell><p>non</p></table-cell></tracked-changes>` +
		`<table name="Feuille1" style-name="ta1">` + data + `</table></spreadsheet></body></document-content>`}
	for part, text := range more {
		of[part] = text
	}
	return packed(t, "c.ods", of)
}

func TestACellOfLibreOfficeIsWhatAPersonSees(t *testing.T) {
	for _, c := range []struct{ name, cell, want string }{
		{"text", `<table-cell value-type="string"><p>ne <span>plus</span><s c="2"/>appeler</p></table-cell>`, "ne plus  appeler"},
		{"two lines", `<table-cell value-type="string"><p>06</p><p>07<line-break/>08</p></table-cell>`, "06 / 07 / 08"},
		{"a number", `<table-cell value-type="float" value="639980001"><p>639980001</p></table-cell>`, "639980001"},
		{"as it is shown", `<table-cell value-type="float" value="639980001"><p>06 39 98 00 01</p></table-cell>`, "06 39 98 00 01"},
		{"an exponent", `<table-cell value-type="float" value="33639980001"><p>3,36E+10</p></table-cell>`, "33639980001"},
		{"rounded", `<table-cell value-type="float" value="639980001"><p>639 980 000</p></table-cell>`, "639980001"},
		{"too narrow", `<table-cell value-type="float" value="639980001"><p>###</p></table-cell>`, "639980001"},
		{"an error", `<table-cell value-type="string" string-value=""><p>#N/A</p></table-cell>`, "#N/A"},
		{"a day", `<table-cell value-type="date" date-value="2026-11-23"><p>23/11/26</p></table-cell>`, "2026-11-23"},
		{"an instant", `<table-cell value-type="date" date-value="2026-11-23T10:30:00.5"><p>x</p></table-cell>`, "2026-11-23 10:30:00"},
		{"a yes", `<table-cell value-type="boolean" boolean-value="true"><p>WAHR</p></table-cell>`, "VRAI"},
	} {
		got, _, err := read(t, libre(t, `<table-row><table-cell value-type="string"><p>T</p></table-cell></table-row>`+
			`<table-row>`+c.cell+`</table-row>`, ""))
		require.NoError(t, err, c.name)
		if diff := cmp.Diff("\"T\"\n"+c.want+"\n", got); diff != "" {
			t.Errorf("%s: %s", c.name, diff)
		}
	}
	got, notes, err := read(t, libre(t, `<table-column number-columns-repeated="2"/><table-column visibility="collapse"/>`+
		`<table-header-rows><table-row><table-cell number-columns-repeated="3" value-type="string"><p>T</p></table-cell>`+
		`<table-cell number-columns-repeated="16381"/></table-row></table-header-rows><table-row number-rows-repeated="2"/>`+
		`<table-row visibility="filter"><table-cell/><covered-table-cell/><table-cell value-type="string"><annotation><p>non</p>`+
		`</annotation><p>x</p></table-cell></table-row><table-row number-rows-repeated="1048572"><table-cell/></table-row>`,
		`<style name="ta1"><table-properties display="false"/></style>`))
	require.NoError(t, err)
	require.Equal(t, "\"T\";\"T\";\"T\";\"notes des cellules\";\"lignes masquées\"\n\n\n;;x;non;ligne masquée ou filtrée\n", got)
	for _, want := range []string{"feuille lue est masquée", "une ligne masquée", "colonne masquée C", "commentaires"} {
		require.Contains(t, strings.Join(notes, "\n"), want)
	}
	for name, data := range map[string]string{
		"joined":  `<table-row><table-cell value-type="string" number-rows-spanned="2"><p>non</p></table-cell></table-row>`,
		"formula": `<table-row><table-cell formula="of:=1"/></table-row>`,
	} {
		_, _, err := read(t, libre(t, data, ""))
		require.ErrorContains(t, err, "ligne 1 de la feuille", name)
	}
}

// TestTheTemporaryFileIsOfItsOwnerAlone, and nothing is left of it.
func TestTheTemporaryFileIsOfItsOwnerAlone(t *testing.T) {
	dir := t.TempDir()
	t.Setenv("TMPDIR", dir)
	src, closed, err := Reader{}.OpenFile(excel(t, title, nil))
	require.NoError(t, err)
	info, err := src.At.(*os.File).Stat()
	require.NoError(t, err)
	require.Zero(t, info.Mode().Perm()&0o077)
	require.NoError(t, closed())
	_, _, err = Reader{}.OpenFile(excel(t, `<row r="2"/><row r="1"><c><v>1</v></c></row>`, nil))
	require.Error(t, err)
	left, err := filepath.Glob(filepath.Join(dir, "rgpd-*"))
	require.NoError(t, err)
	require.Empty(t, left)
}

// FuzzSheet: whatever stands in a sheet is read or refused, and each of its rows keeps its place.
func FuzzSheet(f *testing.F) {
	f.Add(title+`<row r="2"><c r="A2" s="1"><v>46349</v></c></row>`, true)
	f.Add(`<table-row number-rows-repeated="3"><table-cell value-type="float" value="1"><p>1</p></table-cell></table-row>`, false)
	f.Fuzz(func(t *testing.T, data string, isExcel bool) {
		path := ""
		if isExcel {
			path = excel(t, data, nil)
		} else {
			path = libre(t, data, "")
		}
		got, _, err := read(t, path)
		if err == nil {
			require.NotEmpty(t, strings.Trim(got, "\n"))
			require.LessOrEqual(t, strings.Count(got, "\n"), mostRows)
		}
	})
}
