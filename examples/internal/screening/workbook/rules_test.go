package workbook

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
)

// rowsOf are rows of Excel below a title, of texts and, where they are written so, of numbers: #12.
func rowsOf(cells ...string) string {
	var b strings.Builder
	for i, c := range append([]string{"Mobile"}, cells...) {
		if number, is := strings.CutPrefix(c, "#"); is {
			fmt.Fprintf(&b, `<row r="%d"><c r="A%[1]d"><v>%s</v></c></row>`, i+1, number)
			continue
		}
		fmt.Fprintf(&b, `<row r="%d"><c r="A%[1]d" t="inlineStr"><is><t>%s</t></is></c></row>`, i+1, c)
	}
	return b.String()
}

// inRed are the rows of a workbook that are in red, or struck, by a format, from zero: the first below the titles.
func inRed(t *testing.T, path string, n int) string {
	t.Helper()
	got, _, err := read(t, path)
	require.NoError(t, err)
	lines := strings.Split(strings.TrimSuffix(got, "\n"), "\n")
	require.Len(t, lines, n+1)
	out := ""
	for i, line := range lines[1:] {
		switch {
		case strings.HasSuffix(line, sheet.RowMaybeRed), strings.HasSuffix(line, sheet.RowMaybeStruck):
			out += fmt.Sprint(i)
		default:
			require.NotContains(t, line, "rouge")
		}
	}
	return out
}

// ruled is a workbook of Excel whose first column has a format that depends on what its cells hold.
func ruled(t *testing.T, rule, area string, cells ...string) string {
	t.Helper()
	return excel(t, "", map[string]string{
		"xl/styles.xml": `<styleSheet><dxfs><dxf><font><color rgb="FF9C0006"/></font></dxf><dxf><font><strike/></font></dxf>` +
			`<dxf><font><b/></font></dxf></dxfs></styleSheet>`,
		"xl/worksheets/sheet1.xml": `<worksheet><sheetData>` + rowsOf(cells...) + `</sheetData><conditionalFormatting sqref="` + area +
			`">` + rule + `</conditionalFormatting></worksheet>`})
}

// TestWhichCellsAFormatShows: those that hold what it asks, as loosely as any program may compare them; where it cannot
// be told, all of its area.
func TestWhichCellsAFormatShows(t *testing.T) {
	is := func(operator string, says ...string) string {
		return `<cfRule type="cellIs" dxfId="0" operator="` + operator + `"><formula>` + strings.Join(says, `</formula><formula>`) +
			`</formula></cfRule>`
	}
	const twice, once = `<cfRule type="duplicateValues" dxfId="0" priority="1"/>`, `<cfRule type="uniqueValues" dxfId="0"/>`
	contains := `<cfRule type="containsText" dxfId="0" operator="containsText" text="stop"><formula>` +
		`NOT(ISERROR(SEARCH("stop",A2)))</formula></cfRule>`
	for _, c := range []struct{ name, rule, area, cells, want string }{
		{"twice", twice, "A2:A9", "0639980001|0639980002|0639980001|0639980003", "02"},
		{"none twice", twice, "A2:A9", "0639980001|0639980002|0639980003", ""},
		{"twice, written otherwise", twice, "A:A", "0639980001|#639980001|06 39 98 00 02|06.39.98.00.02|0639980003", "0123"},
		{"twice, as numbers", twice, "A2:A9", "#100000|1E5|1,50|#1.5|15", "01234"},
		{"twice, by fifteen digits", twice, "A2:A9", "1234567890123456|1234567890123459|1234567890123", "01"},
		{"twice, in capitals", twice, "A1:A1048576", "Martin|MARTIN |Petit|mobile", "013"},
		{"twice, one of them outside", twice, "A2:A3", "0639980001|0639980002|0639980001", ""},
		{"twice, in two areas", twice, "A2 A4:A5", "0639980001|0639980001|0639980001|0639980002", "02"},
		{"twice, with a star", twice, "A2:A9", "063998*|0639980002|0639980003", "012"},
		{"twice, and struck", `<cfRule type="duplicateValues" dxfId="1"/>`, "A2:A9", "a|b|a", "02"},
		{"twice, and bold", `<cfRule type="duplicateValues" dxfId="2"/>`, "A2:A9", "a|b|a", ""},
		{"once", once, "A2:A9", "a|b|a|c", "13"},
		{"once, of what differs by its letters", once, "A2:A9", "a|A|b|b", "01"},
		{"once, of a column", once, "A:A", "a|a|b", "012"},
		{"a number", is("equal", "3"), "A2:A9", "#3|#4|#3.0000000000001|3|x", "023"},
		{"another number", is("notEqual", "3"), "A2:A9", "#3|#4|3", "12"},
		{"more", is("greaterThan", "3"), "A2:A9", "#2|#3|#4|x", "123"},
		{"less", is("lessThanOrEqual", "-3.5"), "A2:A9", "#-4|#3", "0"},
		{"between", is("between", "2", "4"), "A2:A9", "#1|#2|#5|#3", "13"},
		{"not between", is("notBetween", "2", "4"), "A2:A9", "#1|#3|#5", "02"},
		{"not between, the wrong way round", is("notBetween", "4", "2"), "A2:A9", "#1|#3|#5", "012"},
		{"a word", is("equal", `"refus"`), "A2:A9", "refus|Refus |ok|#3", "01"},
		{"another word", is("notEqual", `"ok"`), "A2:A9", "ok|OK|non", "12"},
		{"more than a word", is("greaterThan", `"b"`), "A2:A9", "a|c", "01"},
		{"what stands in a cell", is("equal", "$D$1"), "A2:A9", "a|b", "01"},
		{"a truth", is("equal", "TRUE"), "A2:A9", "a", "0"},
		{"half of an interval", is("between", "2"), "A2:A9", "#9", "0"},
		{"a text", contains, "A2:A9", "stop|Client STOP|ok", "01"},
		{"a text of a cell", strings.ReplaceAll(contains, `"stop",A2`, `$D$1,A2`), "A2:A9", "stop|ok", "01"},
		{"another text than its name", strings.ReplaceAll(contains, `"stop",A2`, `"non",A2`), "A2:A9", "stop|ok", "01"},
		{"no text", `<cfRule type="notContainsText" dxfId="0" text="ok"><formula>ISERROR(SEARCH("ok",A2))</formula></cfRule>`, "A2:A9",
			"ok|OK|non|tout est ok", "12"},
		{"a beginning", `<cfRule type="beginsWith" dxfId="0" text="06"><formula>LEFT(A2,LEN("06"))="06"</formula></cfRule>`, "A2:A9",
			"0639980001|0199001122|06", "02"},
		{"an end", `<cfRule type="endsWith" dxfId="0" text="no"><formula>RIGHT(A2,LEN("no"))="no"</formula></cfRule>`, "A2:A9",
			"a no|no a", "0"},
		{"a formula", `<cfRule type="expression" dxfId="0"><formula>COUNTIF(A:A,A2)&gt;1</formula></cfRule>`, "A2:A9", "a|b", "01"},
		{"the first ten", `<cfRule type="top10" dxfId="0" rank="1"/>`, "A2:A9", "#1|#2", "01"},
	} {
		cells := strings.Split(c.cells, "|")
		require.Equal(t, c.want, inRed(t, ruled(t, c.rule, c.area, cells...), len(cells)), c.name)
	}
}

// TestWhichCellsAFormatOfLibreOfficeShows, rows that are repeated among them.
func TestWhichCellsAFormatOfLibreOfficeShows(t *testing.T) {
	const text = `<table-cell value-type="string"><p>%s</p></table-cell>`
	number := func(s string) string {
		return `<table-cell value-type="float" value="` + s + `"><p>` + s + `</p></table-cell>`
	}
	for _, c := range []struct{ condition, cells, want string }{
		{"duplicate", "0639980001|0639980002|0639980001", "02"}, {"duplicate", "a|b", ""}, {"unique", "a|b|a", "1"},
		{"duplicate", "a|a*2", "012"}, {"duplicate", "b|a*1", ""},
		{"=3", "#3|#4|x", "0"}, {"!=3", "#3|#4", "1"}, {"<>3", "#3|#4", "1"}, {">=3", "#2|#3", "1"}, {"between(2,4)", "#1|#3", "1"},
		{"not-between(2,4)", "#1|#3", "0"}, {`="refus"`, "refus|ok", "0"}, {`contains-text("stop")`, "stop là|ok", "0"},
		{`begins-with("06")`, "0612|0712", "0"}, {`ends-with("x")`, "ax|xa", "0"}, {`not-contains-text("ok")`, "ok|non", "1"},
		{`formula-is(COUNTIF([.A:.A];[.A2])>1)`, "a|b", "01"}, {`contains-text([.D1])`, "a|b", "01"}, {"", "a|b", "01"},
		{"top-elements(3)", "a|b", "01"}, {"=[.B2]", "a|b", "01"}, {"between(2,4,5)", "#9", "0"},
	} {
		n := 0
		rows := `<table-row>` + fmt.Sprintf(text, "Mobile") + `</table-row>`
		for cell := range strings.SplitSeq(c.cells, "|") {
			times := 1
			if s, more, is := strings.Cut(cell, "*"); is {
				cell, times = s, int(more[0]-'0')
			}
			n += times
			in := fmt.Sprintf(text, cell)
			if s, is := strings.CutPrefix(cell, "#"); is {
				in = number(s)
			}
			rows += fmt.Sprintf(`<table-row number-rows-repeated="%d">%s</table-row>`, times, in)
		}
		condition := strings.NewReplacer(`"`, "&quot;", "<", "&lt;", ">", "&gt;").Replace(c.condition)
		path := libre(t, rows+`<conditional-formats><conditional-format target-range-address="F.A2:F.A99"><condition value="`+
			condition+`" apply-style-name="bad"/></conditional-format></conditional-formats>`,
			`<style name="bad"><text-properties color="#9C0006"/></style>`)
		require.Equal(t, c.want, inRed(t, path, n), "%s: %s", c.condition, c.cells)
	}
}

// TestADayIsComparedByNobody: how a day, a truth or an error compares is told otherwise than it is shown.
func TestADayIsComparedByNobody(t *testing.T) {
	for _, h := range []held{{text: "2026-11-23", raw: "2026-11-23", odd: true}, {text: "VRAI", raw: "VRAI", odd: true}} {
		for _, r := range []*rule{libreRule("=46349"), libreRule("!=1"), libreRule(`contains-text("46")`), libreRule("between(1,2)")} {
			require.True(t, r.understood(false))
			require.True(t, r.may(h))
		}
	}
}

// TestFormatsUnderAConditionInAnotherColourAreCounted: nobody reads what a grey says; bold letters say nothing.
func TestFormatsUnderAConditionInAnotherColourAreCounted(t *testing.T) {
	const says = "conditionnelles d'une autre couleur que le rouge, qui ne sont pas lues : 1"
	for dxf, want := range map[string]bool{
		`<fill><patternFill><bgColor rgb="FF808080"/></patternFill></fill>`: true, `<font><color rgb="FFFFFFFF"/></font>`: true,
		`<font><b/></font>`: false, `<font><color rgb="FF000000"/></font>`: false, `<font><color rgb="FF9C0006"/></font>`: false,
	} {
		_, notes, err := read(t, excel(t, "", map[string]string{"xl/styles.xml": `<styleSheet><dxfs><dxf>` + dxf + `</dxf></dxfs></styleSheet>`,
			"xl/worksheets/sheet1.xml": `<worksheet><sheetData>` + people + `</sheetData><conditionalFormatting sqref="A2"><cfRule ` +
				`type="expression" dxfId="0"><formula>TRUE</formula></cfRule></conditionalFormatting></worksheet>`}))
		require.NoError(t, err)
		require.Equal(t, want, strings.Contains(strings.Join(notes, "\n"), says), dxf)
	}
	for properties, want := range map[string]bool{`<table-cell-properties background-color="#808080"/>`: true,
		`<text-properties font-weight="bold"/>`: false} {
		_, notes, err := read(t, libre(t, `<table-row><table-cell value-type="string"><p>T</p></table-cell></table-row><table-row>`+
			`<table-cell value-type="string"><p>1</p></table-cell></table-row><conditional-formats><conditional-format `+
			`target-range-address="F.A2:F.A2"><condition value="=1" apply-style-name="C"/></conditional-format></conditional-formats>`,
			`<style name="C">`+properties+`</style>`))
		require.NoError(t, err)
		require.Equal(t, want, strings.Contains(strings.Join(notes, "\n"), says), properties)
	}
}

// TestLinksOfASheetThatAreDamagedAreAnError: its comments may stand behind them; a sheet without any has none.
func TestLinksOfASheetThatAreDamagedAreAnError(t *testing.T) {
	const part = "xl/worksheets/_rels/sheet1.xml.rels"
	whole := rels + `<Relationship Id="a" Type="x/comments" Target="../comments1.xml"/></Relationships>`
	comments := `<comments><comment ref="A2"><text><t>ne plus appeler</t></text></comment></comments>`
	_, _, err := read(t, excel(t, people, map[string]string{part: whole[:len(whole)-40], "xl/comments1.xml": comments}))
	require.ErrorIs(t, err, errTorn)
	got, _, err := read(t, excel(t, people, map[string]string{part: whole, "xl/comments1.xml": comments}))
	require.NoError(t, err)
	require.Contains(t, got, "ne plus appeler")
	_, _, err = read(t, excel(t, people, nil))
	require.NoError(t, err)
}
