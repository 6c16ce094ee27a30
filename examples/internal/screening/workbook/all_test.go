package workbook

import (
	"errors"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
)

// Every sheet of a workbook is read, in order and at its rows; a form's cell that extends over rows counts in its
// first, where a file of rows is refused.
func TestEverySheetIsRead(t *testing.T) {
	const tall = `<table-row><table-cell value-type="string" number-rows-spanned="2"><p>haut</p></table-cell>` +
		`<table-cell value-type="string"><p>a</p></table-cell></table-row>` +
		`<table-row><covered-table-cell/><table-cell value-type="string"><p>b</p></table-cell></table-row>`
	libre := libre(t, tall+`</table><table name="Vide"></table><table name="Oppositions"><table-row/><table-row>`+
		`<table-cell value-type="string"><p>x</p></table-cell></table-row>`, "")
	sheets, err := Sheets(libre)
	require.NoError(t, err)
	require.Empty(t, cmp.Diff([]Sheet{
		{"Feuille1", [][]string{{"haut", "a"}, {"", "b"}}, nil, nil, 0}, {"Vide", nil, nil, nil, 0},
		{"Oppositions", [][]string{nil, {"x"}}, nil, nil, 0},
	}, sheets))

	// So is one of Excel, and the reader of rows asks which.
	const cell = `<row r="2"><c r="B2" t="inlineStr"><is><t>x</t></is></c></row>`
	two := excel(t, `<row r="1"><c r="A1" t="inlineStr"><is><t>haut</t></is></c></row>`, map[string]string{
		"xl/workbook.xml": `<workbook><sheets><sheet name="Prospects" sheetId="1" r:id="rId1"/>` +
			`<sheet name="Oppositions" sheetId="2" r:id="rId4"/></sheets></workbook>`,
		"xl/worksheets/sheet2.xml": `<worksheet><sheetData>` + cell + `</sheetData><mergeCells><mergeCell ref="B2:B3"/></mergeCells></worksheet>`,
	})
	sheets, err = Sheets(two)
	require.NoError(t, err)
	require.Empty(t, cmp.Diff([]Sheet{{"Prospects", [][]string{{"haut"}}, nil, nil, 0}, {"Oppositions", [][]string{nil, {"", "x"}}, nil, nil, 0}}, sheets))
	for _, path := range []string{libre, two} {
		_, _, err = Reader{}.OpenFile(path)
		var choice *ChoiceError
		require.True(t, errors.As(err, &choice), "%v", err)
		require.Contains(t, choice.Sheets, "Oppositions")
	}
	_, err = Sheets(packed(t, "x.ods", map[string]string{"content.xml": "<document-content><body>"}))
	require.Error(t, err)
}

// The rows of a form that have comments beside their cells are told, in either kind of workbook.
func TestCommentsOfASheetAreTold(t *testing.T) {
	const cell = `<table-cell value-type="string"><p>a</p></table-cell>`
	libre := libre(t, `<table-row>`+cell+`</table-row><table-row/><table-row><table-cell value-type="string"><annotation><p>voir Martin`+
		`</p></annotation><p>b</p></table-cell></table-row>`, "")
	const rels = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">`
	excel := excel(t, `<row r="1"><c r="A1" t="inlineStr"><is><t>a</t></is></c></row><row r="3"><c r="A3" t="inlineStr"><is><t>b</t></is></c></row>`,
		map[string]string{"xl/worksheets/_rels/sheet1.xml.rels": rels + `<Relationship Id="a" Type="x/comments" Target="../comments1.xml"/></Relationships>`,
			"xl/comments1.xml": `<comments><commentList><comment ref="A3"><text><t>voir Martin</t></text></comment></commentList></comments>`})
	for kind, path := range map[string]string{"ods": libre, "xlsx": excel} {
		sheets, err := Sheets(path)
		require.NoError(t, err, kind)
		require.Equal(t, []int{3}, sheets[0].Comments, kind)
		require.Equal(t, [][]string{{"a"}, nil, {"b"}}, sheets[0].Rows, kind)
	}
}

// So are the text boxes over the cells: beside a table, in a cell, in a drawing of Excel. A drawing that says nothing
// is none.
func TestTextBoxesOfASheetAreTold(t *testing.T) {
	const cell = `<table-cell value-type="string"><p>a</p></table-cell>`
	const box = `<frame><text-box><p>durée : trois ans</p></text-box></frame>`
	const rels = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
		`<Relationship Id="a" Type="x/drawing" Target="../drawings/drawing1.xml"/></Relationships>`
	const row = `<row r="1"><c r="A1" t="inlineStr"><is><t>a</t></is></c></row>`
	shape := func(text string) map[string]string {
		return map[string]string{"xl/worksheets/_rels/sheet1.xml.rels": rels,
			"xl/drawings/drawing1.xml": `<wsDr><twoCellAnchor><sp><txBody><p><r><t>` + text + `</t></r></p></txBody></sp></twoCellAnchor></wsDr>`}
	}
	for name, x := range map[string]struct {
		path string
		want int
	}{
		"ods, over the sheet": {libre(t, `<shapes>`+box+`</shapes><table-row>`+cell+`</table-row>`, ""), 1},
		"ods, in a cell":      {libre(t, `<table-row><table-cell value-type="string">`+box+`<p>a</p></table-cell></table-row>`, ""), 1},
		"ods, empty":          {libre(t, `<shapes><frame/></shapes><table-row>`+cell+`</table-row>`, ""), 0},
		"ods, none":           {libre(t, `<table-row>`+cell+`</table-row>`, ""), 0},
		"xlsx":                {excel(t, row, shape("durée : trois ans")), 1},
		"xlsx, empty":         {excel(t, row, shape(" ")), 0},
		"xlsx, none":          {excel(t, row, nil), 0},
	} {
		sheets, err := Sheets(x.path)
		require.NoError(t, err, name)
		require.Equal(t, x.want, sheets[0].Drawn, name)
		require.Equal(t, [][]string{{"a"}}, sheets[0].Rows, name)
	}
}
