package workbook

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// ruledBeside is a workbook of Excel of three rows, of which the second column holds 20, nothing and 30 (or, in the
// third, a formula that gives no letters), with what stands behind its rows.
func ruledBeside(t *testing.T, behind, third string) string {
	t.Helper()
	const name = `<c r="A%"><v>6%</v></c>`
	row := func(n, more string) string {
		return `<row r="` + n + `">` + strings.ReplaceAll(name, "%", n) + more + `</row>`
	}
	return excel(t, "", map[string]string{
		"xl/styles.xml": `<styleSheet><dxfs><dxf><font><color rgb="FF9C0006"/></font></dxf><dxf><font><strike/></font></dxf></dxfs>` +
			`<colors><indexedColors><rgbColor rgb="FF00FF00"/><rgbColor rgb="FFFF0000"/></indexedColors></colors></styleSheet>`,
		"xl/worksheets/sheet1.xml": `<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Mobile</t></is></c>` +
			`<c r="B1" t="inlineStr"><is><t>Ville</t></is></c></row>` + row("2", `<c r="B2"><v>20</v></c>`) +
			row("3", "") + row("4", third) + `</sheetData>` + behind + `</worksheet>`})
}

// TestACellThatHoldsNothingHasAFormatToo: a program counts it as zero beside numbers, and as a text without letters.
func TestACellThatHoldsNothingHasAFormatToo(t *testing.T) {
	rule := func(kind, more string, says ...string) string {
		return `<cfRule type="` + kind + `" dxfId="0" ` + more + `><formula>` + strings.Join(says, "</formula><formula>") +
			`</formula></cfRule>`
	}
	is := func(operator string, says ...string) string {
		return rule("cellIs", `operator="`+operator+`"`, says...)
	}
	const thirty, none = `<c r="B4"><v>30</v></c>`, `<c r="B4" t="str"><f>IF(1,"","x")</f><v></v></c>`
	for _, c := range []struct{ name, rule, area, third, want string }{
		{"blanks", rule("containsBlanks", "", "LEN(TRIM(B2))=0"), "B2:B9", thirty, "1"},
		{"blanks, and a formula without letters", rule("containsBlanks", "", "LEN(TRIM(B2))=0"), "B2:B9", none, "12"},
		{"blanks, of another cell", rule("containsBlanks", "", "LEN(TRIM(A2))=0"), "B2:B9", thirty, "012"},
		{"blanks, without a formula", `<cfRule type="containsBlanks" dxfId="0"/>`, "B2:B9", thirty, "012"},
		{"blanks, struck", `<cfRule type="containsBlanks" dxfId="1"><formula>LEN(TRIM(B2))=0</formula></cfRule>`, "B2:B9", thirty, "1"},
		{"blanks, the range written backwards", rule("containsBlanks", "", "LEN(TRIM(A2))=0"), "B9:A2", thirty, "1"},
		{"no blanks", rule("notContainsBlanks", "", "LEN(TRIM(B2))&gt;0"), "B2:B9", thirty, "02"},
		{"less", is("lessThan", "25"), "B2:B9", thirty, "01"},
		{"less, and no letters", is("lessThan", "25"), "B2:B9", none, "012"},
		{"less than nothing", is("lessThan", "-1"), "B2:B9", thirty, ""},
		{"more", is("greaterThan", "25"), "B2:B9", thirty, "2"},
		{"more than a debt", is("greaterThan", "-25"), "B2:B9", thirty, "012"},
		{"zero", is("equal", "0"), "B2:B9", thirty, "1"},
		{"no letters", is("equal", `""`), "B2:B9", thirty, "1"},
		{"some letters", is("notEqual", `""`), "B2:B9", thirty, "02"},
		{"another number", is("notEqual", "20"), "B2:B9", thirty, "12"},
		{"a word", is("equal", `"ok"`), "B2:B9", thirty, ""},
		{"another word", is("notEqual", `"ok"`), "B2:B9", thirty, "012"},
		{"behind a word", is("greaterThan", `"b"`), "B3:B3", thirty, ""},
		{"before a word", is("lessThan", `"b"`), "B3:B3", thirty, "1"},
		{"around zero", is("between", "-5", "5"), "B2:B9", thirty, "1"},
		{"far from zero", is("between", "5", "25"), "B2:B9", thirty, "0"},
		{"outside", is("notBetween", "5", "25"), "B2:B9", thirty, "12"},
		{"without a text", rule("notContainsText", `text="ok"`, `ISERROR(SEARCH("ok",B2))`), "B3:B9", thirty, "12"},
		{"with a text", rule("containsText", `text="ok"`, `NOT(ISERROR(SEARCH("ok",B2)))`), "B2:B9", thirty, ""},
		{"once", `<cfRule type="uniqueValues" dxfId="0"/>`, "B3:B3", thirty, "1"},
		{"twice", `<cfRule type="duplicateValues" dxfId="0"/>`, "B2:B9", thirty, ""},
		{"twice, as zeros", `<cfRule type="duplicateValues" dxfId="0"/>`, "B2:C9", `<c r="B4"><v>0</v></c><c r="C4"><v>0</v></c>`, "012"},
		{"a formula", rule("expression", "", `$A2=63`), "B3:B3", thirty, "1"},
		{"a formula, of a column beside the rows", rule("expression", "", `$A2=63`), "E3:E9", thirty, "12"},
		{"outside the range", rule("containsBlanks", "", "LEN(TRIM(B4))=0"), "B4:B9", thirty, ""},
		{"beside the rows", rule("containsBlanks", "", "LEN(TRIM(E4))=0"), "E4:E9", thirty, "2"},
	} {
		behind := `<conditionalFormatting sqref="` + c.area + `">` + c.rule + `</conditionalFormatting>`
		require.Equal(t, c.want, inRed(t, ruledBeside(t, behind, c.third), 3), c.name)
	}
}

// TestOfLibreOfficeTooACellThatHoldsNothing, by the rule behind the rows or by the style of the cell.
func TestOfLibreOfficeTooACellThatHoldsNothing(t *testing.T) {
	const filled = `<table-cell value-type="float" value="%"><p>%</p></table-cell>`
	cell := func(s string) string { return strings.ReplaceAll(filled, "%", s) }
	sheetOf := func(empty, behind, styles string) string {
		rows := `<table-row><table-cell value-type="string"><p>Mobile</p></table-cell><table-cell value-type="string"><p>Ville</p>` +
			`</table-cell></table-row>`
		for _, c := range []string{cell("20"), empty, cell("30")} {
			rows += `<table-row>` + cell("63") + c + `</table-row>`
		}
		return libre(t, rows+behind, `<style name="bad"><text-properties color="#9C0006"/></style>`+styles)
	}
	for _, c := range []struct{ condition, empty, want string }{
		{"&lt;25", "<table-cell/>", "01"}, {"&lt;-1", "<table-cell/>", ""}, {"&gt;25", "<table-cell/>", "2"},
		{"&gt;25", `<table-cell value-type="string" formula="of:=&quot;&quot;"><p/></table-cell>`, "12"},
		{`=&quot;&quot;`, "<table-cell/>", "1"}, {"formula-is([.$A2]=63)", "<table-cell/>", "012"}, {"unique", "<table-cell/>", "012"},
	} {
		require.Equal(t, c.want, inRed(t, sheetOf(c.empty, `<conditional-formats><conditional-format target-range-address="F.B2:F.B9">`+
			`<condition value="`+c.condition+`" apply-style-name="bad"/></conditional-format></conditional-formats>`, ""), 3), c.condition)
	}
	require.Equal(t, "1", inRed(t, sheetOf(`<table-cell style-name="mapped"/>`, "", `<style name="mapped"><map condition="cell-content()=0" `+
		`apply-style-name="bad"/></style>`), 3))
}

// TestAFormatThatExcelAddedLaterIsReadAsAnother: it has its look and its cells in it, and may look at another sheet.
func TestAFormatThatExcelAddedLaterIsReadAsAnother(t *testing.T) {
	const red, struck, palette = `<dxf><font><color rgb="FF9C0006"/></font></dxf>`, `<dxf><font><strike/></font></dxf>`,
		`<dxf><fill><patternFill><bgColor indexed="1"/></patternFill></fill></dxf>`
	later := func(rules, where string) string {
		return `<extLst><ext><x14:conditionalFormattings xmlns:x14="a" xmlns:xm="b"><x14:conditionalFormatting>` + rules + where +
			`</x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>`
	}
	one := func(kind, more, f, dxf string) string {
		if f != "" {
			f = `<xm:f>` + f + `</xm:f>`
		}
		return `<x14:cfRule type="` + kind + `" ` + more + `>` + f + strings.ReplaceAll(dxf, "dxf>", "x14:dxf>") + `</x14:cfRule>`
	}
	other := one("expression", "", "COUNTIF(Feuil2!$A:$A,$B2)&gt;0", red)
	const at = `<xm:sqref>B2:B3</xm:sqref>`
	for _, c := range []struct{ name, behind, want string }{
		{"a formula of another sheet", later(other, at), "01"},
		{"a line", later(one("expression", "", "Feuil2!A1", struck), at), "01"},
		{"a red of the palette", later(one("expression", "", "Feuil2!A1", palette), at), "01"},
		{"a constant", later(one("cellIs", `operator="equal"`, "20", red), at), "0"},
		{"nothing", later(one("cellIs", `operator="equal"`, "0", red), at), "1"},
		{"a cell of another sheet", later(one("cellIs", `operator="equal"`, "Feuil2!$A$1", red), at), "01"},
		{"twice", later(one("duplicateValues", "", "", red), "<xm:sqref>A2:A4</xm:sqref>"), ""},
		{"twice, of two ranges", later(one("duplicateValues", "", "", red), "<xm:sqref>A2:A4 A2:B4</xm:sqref>"), ""},
		{"no range", later(other, ""), "012"},
		{"the range first", later(at+other, ""), "01"},
		{"the second of two", later(one("expression", "", "TRUE", `<dxf><font><b/></font></dxf>`)+other, at), "01"},
		{"bold", later(one("expression", "", "TRUE", `<dxf><font><b/></font></dxf>`), at), ""},
		{"one of each kind", `<conditionalFormatting sqref="B4"><cfRule type="expression" dxfId="0"><formula>TRUE</formula></cfRule>` +
			`</conditionalFormatting>` + later(other, "<xm:sqref>B2</xm:sqref>"), "02"},
		{"and a list of what may be written", later(other, "<xm:sqref>B2</xm:sqref>") + `<extLst><ext><x14:dataValidations>` +
			`<x14:dataValidation><x14:formula1><xm:f>Feuil2!A1</xm:f></x14:formula1><xm:sqref>B4</xm:sqref></x14:dataValidation>` +
			`</x14:dataValidations></ext></extLst>`, "0"},
	} {
		path := ruledBeside(t, c.behind, `<c r="B4"><v>30</v></c>`)
		require.Equal(t, c.want, inRed(t, path, 3), c.name)
		_, said, err := read(t, path)
		require.NoError(t, err)
		require.NotContains(t, strings.Join(said, " "), "nuances", c.name)
	}
	_, said, err := read(t, ruledBeside(t, later(one("iconSet", "", "", "")+`<x14:iconSet/>`, at), ""))
	require.NoError(t, err)
	require.Contains(t, strings.Join(said, " "), "nuances", "signs are not read, and said")
}
