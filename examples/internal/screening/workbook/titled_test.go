package workbook

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
)

// TestHowAWorkbookIsCalledIsHandedOn: its properties, the names of its tables, and those of cells that are of no few rows.
func TestHowAWorkbookIsCalledIsHandedOn(t *testing.T) {
	named := func(path string) (out []string) {
		src, closed, err := Reader{}.OpenFile(path)
		require.NoError(t, err)
		require.NoError(t, closed())
		for _, n := range src.Origin.Named {
			if n = strings.TrimSpace(n); n != "" {
				out = append(out, n)
			}
		}
		return out
	}
	book := func(names string) map[string]string {
		return map[string]string{"xl/workbook.xml": `<workbook><sheets><sheet name="Mes prospects" r:id="rId1"/></sheets><definedNames>` +
			names + `</definedNames></workbook>`}
	}
	require.Empty(t, named(excel(t, people, nil)))
	for part, text := range map[string]string{
		"docProps/core.xml":   `<coreProperties><title>Ne plus appeler</title><creator>Refus</creator></coreProperties>`,
		"docProps/custom.xml": `<Properties><property name="Ne plus appeler"><i4>1</i4></property></Properties>`,
	} {
		require.Equal(t, []string{"Ne plus appeler"}, named(excel(t, people, map[string]string{part: text})), part)
	}
	require.Equal(t, []string{"Liste_Repoussoir", "Repoussoir"}, named(excel(t, people, map[string]string{
		"xl/worksheets/_rels/sheet1.xml.rels": rels + `<Relationship Id="a" Type="x/table" Target="../tables/table1.xml"/></Relationships>`,
		"xl/tables/table1.xml":                `<table name="Liste_Repoussoir" displayName="Repoussoir" ref="A1:B3"/>`,
	})))
	for names, want := range map[string][]string{
		`<definedName name="Ne_plus_appeler">'Mes prospects'!$A$2:$E$900</definedName>`:       {"Ne plus appeler"},
		`<definedName name="Ne_plus_appeler">'Mes prospects'!$A:$E</definedName>`:             {"Ne plus appeler"},
		`<definedName name="Ne_plus_appeler">Listes!$A$2:$E$900</definedName>`:                nil,
		`<definedName name="Ne_plus_appeler">'Mes prospects'!$B$2:$B$900</definedName>`:       nil, // of a column
		`<definedName name="A_rappeler">'Mes prospects'!$A$2:$E$900</definedName>`:            nil,
		`<definedName name="_xlnm._FilterDatabase">'Mes prospects'!$A$2:$E$900</definedName>`: nil,
	} {
		if diff := cmp.Diff(want, named(excel(t, people, book(names)))); diff != "" {
			t.Errorf("%s: %s", names, diff)
		}
	}
	got, _, err := read(t, excel(t, people, book(`<definedName name="Ne_plus_appeler">'Mes prospects'!$A$3:$B$3</definedName>`)))
	require.NoError(t, err)
	require.Contains(t, strings.Split(got, "\n")[2], ";Ne plus appeler")
	require.NotContains(t, strings.Split(got, "\n")[1], "Ne plus appeler")

	require.Equal(t, []string{"Ne plus appeler", "liste"}, named(libre(t, `<title>Ne plus appeler</title><desc>liste</desc>`+libreRows(""), "")))
	require.Equal(t, []string{"Opposés"}, named(libreWith(t, libreRows(""), "", map[string]string{
		"meta.xml": `<document-meta><meta><generator>x</generator><title>Opposés</title></meta></document-meta>`})))
}

// libreRows are titles and two rows, of which the second holds a cell.
func libreRows(cell string) string {
	if cell == "" {
		cell = `<table-cell value-type="string"><p>b</p></table-cell>`
	}
	row := func(c string) string { return `<table-row>` + c + `</table-row>` }
	return row(`<table-cell value-type="string"><p>Nom</p></table-cell>`) + row(`<table-cell value-type="string"><p>a</p></table-cell>`) +
		row(cell)
}

// TestWhatNoCellOfLibreOfficeSaysOfARowIsReadAsItsComment: the tip of a link, a remark in a formula, the name of a few
// rows, what a cell said before it was changed.
func TestWhatNoCellOfLibreOfficeSaysOfARowIsReadAsItsComment(t *testing.T) {
	const body = `<document-content><body><spreadsheet>CHANGES<table name="Feuille1">ROWS</table>NAMES</spreadsheet></body></document-content>`
	change := func(table, says string) string {
		return `<tracked-changes><cell-content-change><cell-address column="0" row="2" table="` + table + `"/><change-info><creator>stop` +
			`</creator></change-info><previous><change-track-table-cell><p>` + says + `</p></change-track-table-cell></previous>` +
			`</cell-content-change></tracked-changes>`
	}
	name := func(of, is string) string {
		return `<named-expressions><named-range name="` + is + `" cell-range-address="$` + of + `.$A$3:.$E$3"/></named-expressions>`
	}
	for what, c := range map[string]struct{ cell, changes, names, want string }{
		"nothing": {want: "b"},
		"a tip": {cell: `<table-cell value-type="string"><p><a title="ne plus appeler">b</a></p></table-cell>`,
			want: "b;ne plus appeler"},
		"a tip that says none": {cell: `<table-cell value-type="string"><p><a title="sa fiche">b</a></p></table-cell>`, want: "b"},
		"a remark": {cell: `<table-cell formula="of:=&quot;b&quot;&amp;T(N(&quot;ne plus appeler&quot;))" value-type="string" string-value="b">` +
			`<p>b</p></table-cell>`, want: "b;ne plus appeler"},
		"a change":                 {changes: change("0", "ne plus appeler"), want: "b;ne plus appeler"},
		"a change of another":      {changes: change("1", "ne plus appeler"), want: "b"},
		"a change that says none":  {changes: change("0", "bonjour"), want: "b"},
		"the name of the row":      {names: name("Feuille1", "Ne_plus_appeler"), want: "b;Ne plus appeler"},
		"of a row of another":      {names: name("Feuille2", "Ne_plus_appeler"), want: "b"},
		"a name that says nothing": {names: name("Feuille1", "Semaine_12"), want: "b"},
	} {
		got, _, err := read(t, libreWith(t, "", "", map[string]string{"content.xml": strings.NewReplacer("CHANGES", c.changes, "ROWS",
			libreRows(c.cell), "NAMES", c.names).Replace(body)}))
		require.NoError(t, err, what)
		if diff := cmp.Diff(c.want, strings.TrimRight(strings.Split(got, "\n")[2], ";")); diff != "" {
			t.Errorf("%s: %s", what, diff)
		}
	}
}

// TestADrawingInACellOfLibreOfficeIsRead, of whatever shape: what it says, and what is said in its place.
func TestADrawingInACellOfLibreOfficeIsRead(t *testing.T) {
	for _, shape := range []string{"frame", "custom-shape", "line", "path", "polygon", "connector", "circle", "caption", "g"} {
		src, closed, err := Reader{}.OpenFile(libre(t, libreRows(`<table-cell value-type="string"><`+shape+`><desc>ne plus appeler</desc></`+
			shape+`><p>b</p></table-cell>`), ""))
		require.NoError(t, err, shape)
		require.NoError(t, closed())
		require.Equal(t, []string{"ne plus appeler"}, src.Origin.Drawn, shape)
	}
}
