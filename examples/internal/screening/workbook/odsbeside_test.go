package workbook

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
)

// TestWhatLibreOfficeShowsToWhoFillsIn is read as in Excel: of a few rows as their comment, of more it is counted; of what
// is shown to who errs only a refusal.
func TestWhatLibreOfficeShowsToWhoFillsIn(t *testing.T) {
	const help, err = `<help-message title="Note" display="true"><p>à voir</p></help-message>`, `<error-message title="Non"><p>%s</p></error-message>`
	for name, c := range map[string]struct {
		says, repeated, want string
		counted              int
	}{
		"a few rows":              {help, "1", "b;Note à voir", 0},
		"three rows":              {help, "3", "b;Note à voir", 0},
		"a column":                {help, "4", "b", 1},
		"an error":                {fmt.Sprintf(err, "ne plus appeler"), "1", "b;Non ne plus appeler", 0},
		"an error in a column":    {fmt.Sprintf(err, "ne plus appeler"), "4", "b", 1},
		"an error that says what": {`<error-message title="Date"><p>jj/mm/aaaa</p></error-message>`, "1", "b", 0},
		"nothing":                 {``, "1", "b", 0},
	} {
		text := func(of, s string) string {
			return `<table-cell` + of + ` value-type="string"><p>` + s + `</p></table-cell>`
		}
		rows := `<table-row>` + text("", "Nom") + `</table-row><table-row>` + text("", "a") + `</table-row><table-row number-rows-repeated="` +
			c.repeated + `">` + text(` content-validation-name="v"`, "b") + `</table-row>`
		got, notes, err := read(t, packed(t, "c.ods", map[string]string{"content.xml": `<document-content><body><spreadsheet><content-validations>` +
			`<content-validation name="v">` + c.says + `</content-validation></content-validations><table name="Feuille1">` + rows +
			`</table></spreadsheet></body></document-content>`}))
		require.NoError(t, err, name)
		lines := strings.Split(strings.TrimRight(got, "\n"), "\n")
		for _, line := range lines[2:] {
			require.Equal(t, c.want, strings.TrimRight(line, ";"), name)
		}
		require.Equal(t, c.counted > 0, strings.Contains(strings.Join(notes, "\n"), fmt.Sprintf("messages de saisie, de plus de trois "+
			"lignes, qui ne sont pas lus : %d", c.counted)), name)
	}
}

// TestWhatExcelShowsToWhoErrs is read where it is a refusal.
func TestWhatExcelShowsToWhoErrs(t *testing.T) {
	for name, c := range map[string]struct {
		validation, want string
		counted          bool
	}{
		"of a row":      {`sqref="A3" errorTitle="Stop" error="ne plus appeler"`, "2;Stop ne plus appeler", false},
		"of a column":   {`sqref="A2:A900" error="ne plus appeler"`, "2", true},
		"of no cell":    {`error="ne plus appeler"`, "2", true},
		"of what to do": {`sqref="A3" errorTitle="Date" error="jj/mm/aaaa"`, "2", false},
	} {
		got, notes, err := read(t, excel(t, "", map[string]string{"xl/worksheets/sheet1.xml": `<worksheet><sheetData>` + people +
			`</sheetData><dataValidations><dataValidation ` + c.validation + `/></dataValidations></worksheet>`}))
		require.NoError(t, err, name)
		require.Equal(t, c.want, strings.Split(got, "\n")[2], name)
		require.Equal(t, c.counted, strings.Contains(strings.Join(notes, "\n"), "qui ne sont pas lus : 1"), name)
	}
}

// TestWhatLibreOfficeSaysOfARowBesideItsCells: a text within a formula, a style upon a cell that holds nothing, a group of
// rows that is folded up.
func TestWhatLibreOfficeSaysOfARowBesideItsCells(t *testing.T) {
	const (
		text    = `<table-cell value-type="string"><p>b</p></table-cell>`
		formula = `<table-cell formula="of:=IF(1=1;&quot;b&quot;;&quot;ne plus appeler&quot;)" value-type="string"><p>b</p></table-cell>`
		styles  = `<style name="S" display-name="Ne plus appeler"/><style name="R" display-name="À rappeler"/>`
		hidden  = ";" + sheet.RowHidden
	)
	row := func(cells string) string { return `<table-row>` + cells + `</table-row>` }
	for name, c := range map[string]struct{ before, cells, behind, want string }{
		"a text in a formula":           {cells: formula, want: "b;ne plus appeler"},
		"in half of them":               {cells: formula, behind: row(formula) + row(formula), want: "b"},
		"a remark in all":               {cells: strings.ReplaceAll(formula, "IF(1=1;&quot;b&quot;;&quot;ne plus appeler&quot;)", "N(&quot;ne plus appeler&quot;)"), want: "b;ne plus appeler"},
		"a formula that says no no":     {cells: strings.ReplaceAll(formula, "ne plus appeler", "à rappeler"), want: "b"},
		"a cell that holds nothing":     {cells: text + `<table-cell style-name="S"/>`, want: "b;Ne plus appeler"},
		"a whole row":                   {cells: text + `<table-cell style-name="S" number-columns-repeated="16383"/>`, want: "b;Ne plus appeler"},
		"another style":                 {cells: text + `<table-cell style-name="R"/>`, want: "b"},
		"that of a column":              {before: `<table-column/><table-column default-cell-style-name="S"/>`, cells: text + `<table-cell/>`, want: "b"},
		"a group that is folded up":     {cells: text + `</table-row></table-row-group><table-row>` + text, want: "b" + hidden},
		"a group within it":             {cells: text + `</table-row></table-row-group></table-row-group><table-row>` + text, want: "b" + hidden},
		"rows behind it":                {cells: text, want: "b"},
		"a group that is not folded up": {cells: text + `</table-row></table-row-group><table-row>` + text, want: "b"},
	} {
		data := row(strings.ReplaceAll(text, ">b<", ">Nom<")) + row(strings.ReplaceAll(text, ">b<", ">a<"))
		third := row(c.cells)
		switch name {
		case "a group that is folded up":
			third = `<table-row-group display="false">` + third
		case "a group within it":
			third = `<table-row-group display="false"><table-row-group display="true">` + third
		case "rows behind it":
			data = `<table-row-group display="false">` + row(strings.ReplaceAll(text, ">b<", ">Nom<")) + `</table-row-group>` +
				row(strings.ReplaceAll(text, ">b<", ">a<"))
		case "a group that is not folded up":
			third = `<table-row-group display="true">` + third
		}
		got, _, err := read(t, libre(t, c.before+data+third+c.behind+row(text)+row(text), styles))
		require.NoError(t, err, name)
		lines := strings.Split(got, "\n")
		if diff := cmp.Diff(c.want, strings.TrimRight(lines[2], ";")); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
		if strings.Contains(name, "group") {
			require.Equal(t, "b", strings.TrimRight(lines[3], ";"), "%s: behind it", name)
		}
	}
}

// TestEachCellOfARunHasTheStyleOfItsColumn, where it has none of its own and is written once for several.
func TestEachCellOfARunHasTheStyleOfItsColumn(t *testing.T) {
	const styles = `<style name="S"><text-properties text-line-through-type="single"/></style>`
	const title = `<table-row><table-cell value-type="string" number-columns-repeated="2"><p>T</p></table-cell></table-row>`
	for want, columns := range map[string]string{
		"x;x;ligne barrée": `<table-column/><table-column default-cell-style-name="S"/>`,
		"x;x":              `<table-column number-columns-repeated="2"/><table-column default-cell-style-name="S"/>`,
	} {
		got, _, err := read(t, libre(t, columns+title+`<table-row><table-cell value-type="string" number-columns-repeated="2"><p>x</p>`+
			`</table-cell></table-row>`, styles))
		require.NoError(t, err)
		require.Equal(t, want, strings.Split(got, "\n")[1])
	}
}

// TestWhatStandsOverASheetOfLibreOfficeIsHandedOn: at the head of its pages, and upon the buttons of forms.
func TestWhatStandsOverASheetOfLibreOfficeIsHandedOn(t *testing.T) {
	page := func(name, in string) string { return `<master-page name="` + name + `">` + in + `</master-page>` }
	src, closed, err := Reader{}.OpenFile(libreWith(t, `<forms><form><fixed-text label="Ne plus appeler"/><button/></form></forms>`+
		`<table-row><table-cell value-type="string"><p>Mobile</p></table-cell></table-row>`,
		`<style name="ta1" master-page-name="P"/>`, map[string]string{"styles.xml": `<document-styles><automatic-styles>` +
			`<style name="MT1"><text-properties/></style></automatic-styles><master-styles>` +
			page("P", `<header><p><span>Liste noire</span><sheet-name>???</sheet-name></p></header><header-left display="false"><p>Caché</p></header-left>`+
				`<footer><p>Page <page-number>1</page-number></p></footer>`) + page("Q", `<header><p>D'une autre</p></header>`) + `</master-styles></document-styles>`}))
	require.NoError(t, err)
	require.NoError(t, closed())
	require.Equal(t, []string{"Feuille1", "Liste noire", "Page"}, src.Origin.Heads)
	require.Equal(t, []string{"Ne plus appeler"}, src.Origin.Drawn)
	require.Contains(t, strings.Join(src.Origin.Notes, "\n"), "dessins, qui ne sont pas lus : 1")
}

// TestControlsOfExcelAreRead: what is written upon them; a comment is none, and what cannot be read is counted.
func TestControlsOfExcelAreRead(t *testing.T) {
	for name, c := range map[string]struct {
		vml   string
		says  []string
		drawn bool
	}{
		"a label":        {`<xml><shape><textbox><div><font>Ne plus</font> appeler</div></textbox></shape></xml>`, []string{"Ne plus appeler"}, true},
		"a comment":      {`<xml><shape><textbox><div></div></textbox></shape></xml>`, nil, false},
		"a broken label": {`<xml><shape><textbox><div>Ne plus<br>appeler</div></textbox></shape></xml>`, []string{"Ne plus appeler"}, true},
		"a broken part":  {`<xml><shape><textbox a=b`, nil, true},
	} {
		src, closed, err := Reader{}.OpenFile(excel(t, people, map[string]string{
			"xl/worksheets/_rels/sheet1.xml.rels": rels + `<Relationship Id="c" Type="x/vmlDrawing" Target="../drawings/vml1.vml"/></Relationships>`,
			"xl/drawings/vml1.vml":                c.vml}))
		require.NoError(t, err, name)
		require.NoError(t, closed())
		require.Equal(t, c.says, src.Origin.Drawn, name)
		require.Equal(t, c.drawn, strings.Contains(strings.Join(src.Origin.Notes, "\n"), "dessins, qui ne sont pas lus : "), name)
	}
}

// TestAFormatUnderAConditionMayShowAWord in Excel too, or a red of numbers; a style says its name upon a cell that holds
// nothing, if another of its row holds something.
func TestAFormatUnderAConditionMayShowAWord(t *testing.T) {
	const styles = `<styleSheet><cellStyleXfs><xf/><xf/></cellStyleXfs><cellXfs><xf/><xf xfId="1"/></cellXfs><cellStyles><cellStyle ` +
		`name="Ne plus appeler" xfId="1"/></cellStyles><dxfs><dxf><numFmt formatCode="%s"/></dxf></dxfs></styleSheet>`
	const rule = `<conditionalFormatting sqref="A3"><cfRule dxfId="0" type="cellIs" operator="equal"><formula>2</formula></cfRule></conditionalFormatting>`
	for name, c := range map[string]struct{ code, cell, behind, want string }{
		"a word":            {`&quot;STOP&quot;`, "", rule, "2;" + sheet.RowMaybeStruck},
		"a red":             {`[Red]0`, "", rule, "2;" + sheet.RowMaybeRed},
		"a unit":            {`0&quot; appels&quot;`, "", rule, "2"},
		"of no cell":        {`&quot;STOP&quot;`, "", "", "2"},
		"an empty cell":     {"0", `<c r="C3" s="1"/>`, "", "2;Ne plus appeler"},
		"of a usual style":  {"0", `<c r="C3" s="0"/>`, "", "2"},
		"a row of no cells": {"0", `</row><row r="4"><c r="C4" s="1"/>`, "", "2"},
	} {
		data := strings.TrimSuffix(people, `</row>`) + c.cell + `</row>`
		got, _, err := read(t, excel(t, "", map[string]string{"xl/styles.xml": fmt.Sprintf(styles, c.code),
			"xl/worksheets/sheet1.xml": `<worksheet><sheetData>` + data + `</sheetData>` + c.behind + `</worksheet>`}))
		require.NoError(t, err, name)
		if diff := cmp.Diff(c.want, strings.TrimRight(strings.Split(got, "\n")[2], ";")); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
	}
}

// TestTheLinesOfADrawingAreParted, as words are: of a text box of either kind, and what stands in its place.
func TestTheLinesOfADrawingAreParted(t *testing.T) {
	for name, path := range map[string]string{
		"of LibreOffice": libre(t, `<shapes><custom-shape><title>Avis</title><p>Ne</p><p>plus<line-break/>appeler<s/>Martin</p></custom-shape>`+
			`</shapes><table-row><table-cell value-type="string"><p>Mobile</p></table-cell></table-row>`, ""),
		"of Excel": excel(t, people, map[string]string{
			"xl/worksheets/_rels/sheet1.xml.rels": rels + `<Relationship Id="c" Type="x/drawing" Target="../drawings/drawing1.xml"/></Relationships>`,
			"xl/drawings/drawing1.xml":            `<wsDr><sp><txBody><p><r><t>Avis Ne</t></r></p><p><r><t>pl</t></r><r><t>us</t></r><br/><r><t>appeler Martin</t></r></p></txBody></sp></wsDr>`}),
	} {
		src, closed, err := Reader{}.OpenFile(path)
		require.NoError(t, err, name)
		require.NoError(t, closed())
		require.Equal(t, []string{"Avis Ne plus appeler Martin"}, src.Origin.Drawn, name)
	}
}

// TestASheetWithoutACellIsLookedInto, if a drawing or a comment is over it: it is one beside the sheet that is read. One
// that is empty is none.
func TestASheetWithoutACellIsLookedInto(t *testing.T) {
	const book = `<workbook><sheets><sheet name="P" r:id="rId1"/><sheet name="Avis" r:id="rId4"/></sheets></workbook>`
	of := func(over string) map[string]string {
		out := map[string]string{"xl/workbook.xml": book, "xl/worksheets/sheet2.xml": `<worksheet><sheetData/></worksheet>`}
		if over != "" {
			out["xl/worksheets/_rels/sheet2.xml.rels"] = rels + `<Relationship Id="c" Type="x/drawing" Target="../drawings/d.xml"/></Relationships>`
			out["xl/drawings/d.xml"] = `<wsDr><sp><txBody>` + over + `</txBody></sp></wsDr>`
		}
		return out
	}
	second := func(over string) string {
		return libre(t, `<table-row><table-cell value-type="string"><p>Mobile</p></table-cell></table-row></table><table name="Avis">`+over, "")
	}
	for name, c := range map[string]struct {
		path string
		want []string
	}{
		"a text box":                 {excel(t, people, of(`<p><r><t>Ne plus appeler Martin</t></r></p>`)), []string{"Ne plus appeler Martin"}},
		"nothing":                    {excel(t, people, of("")), nil},
		"a text box of LibreOffice":  {second(`<shapes><custom-shape><p>Ne plus appeler Martin</p></custom-shape></shapes>`), []string{"Ne plus appeler Martin"}},
		"a comment of LibreOffice":   {second(`<table-row><table-cell><annotation><p>Ne plus appeler Martin</p></annotation></table-cell></table-row>`), []string{"Ne plus appeler Martin"}},
		"nothing, and empty buttons": {second(`<forms/>`), nil},
	} {
		src, closed, err := Reader{}.OpenFile(c.path)
		require.NoError(t, err, name)
		require.NoError(t, closed())
		var got []string
		for _, one := range src.Origin.Beside {
			require.Equal(t, "Avis", one.Name)
			_, err := one.Look(func(text string) { got = append(got, text) })
			require.NoError(t, err)
		}
		require.Equal(t, c.want, got, name)
	}
}

// TestSheetsWithoutCellsAreCounted: a chart has a sheet of its own.
func TestSheetsWithoutCellsAreCounted(t *testing.T) {
	of := func(kind string) map[string]string {
		return map[string]string{"xl/workbook.xml": `<workbook><sheets><sheet name="P" r:id="rId1"/><sheet name="Graphique" r:id="rId9"/></sheets></workbook>`,
			"xl/worksheets/sheet2.xml": `<worksheet><sheetData/></worksheet>`,
			"xl/_rels/workbook.xml.rels": rels + `<Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/>` +
				`<Relationship Id="rId9" Type="x/` + kind + `" Target="worksheets/sheet2.xml"/></Relationships>`}
	}
	for kind, want := range map[string]bool{"chartsheet": true, "worksheet": false} {
		_, notes, err := read(t, excel(t, `<row r="1"><c r="A1" t="inlineStr"><is><t>Mobile</t></is></c></row>`, of(kind)))
		require.NoError(t, err)
		require.Equal(t, want, strings.Contains(strings.Join(notes, "\n"), "qui ne sont pas lues : 1"), kind)
	}
}
