package workbook

import (
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
)

// TestASectionOfAFormatSays: by the sign of a number, by the condition that it meets, or as a text; of a section that
// has a place for the cell, what stands around it.
func TestASectionOfAFormatSays(t *testing.T) {
	for _, c := range []struct {
		code, value, want string
		red               bool
	}{
		{`@" - ne plus appeler"`, "Martin", "- ne plus appeler", false},
		{`"NE PLUS "@" APPELER"`, "Martin", "NE PLUS APPELER", false},
		{`@\ \s\t\o\p`, "Martin", "stop", false},
		{`0;-0;0;"STOP"`, "Martin", "STOP", false},
		{`0;@" stop"`, "Martin", "stop", false},
		{`0;@" stop"`, "-1", "", false},
		{`@" stop"`, "5", "stop", false},
		{`0" stop"`, "5", "stop", false},
		{`0" stop"`, "Martin", "", false},
		{`0;0;"STOP"`, "0", "STOP", false},
		{`0;0;"STOP"`, "1", "", false},
		{`0;"moins"`, "-1", "moins", false},
		{`"oui"`, "-1", "oui", false},
		{`[>5]"ok";"STOP"`, "3", "STOP", false},
		{`[>5]"ok";"STOP"`, "6", "ok", false},
		{`[=1]"STOP";[=2]"rappel";0`, "2", "rappel", false},
		{`[=1]"STOP";[=2]"rappel";0`, "3", "", false},
		{`[<=1]"STOP";0`, "1", "STOP", false},
		{`[<>1]"STOP";0`, "1", "", false},
		{`[>=1]"STOP";0`, "0.5", "", false},
		{`[<1]"STOP";0`, "0.5", "STOP", false},
		{`0\ [$STOP]`, "5", "STOP", false},
		{`0\ [$STOP-40C]`, "5", "STOP", false},
		{`[$-40C]dd/mm/yyyy`, "5", "", false},
		{`[Red]@`, "Martin", "", true},
		{`[Color3]0`, "5", "", true},
		{`[Blue]0`, "5", "", false},
		{`0;[Red]-0`, "-5", "", false}, // of an amount it says nothing
		{`[=5][Red]0;0`, "5", "", true},
		{`General`, "5", "", false},
		{`"no end`, "5", "", false},
		{`[no end`, "5", "", false},
	} {
		s := shapeOf(c.code)
		f, err := strconv.ParseFloat(c.value, 64)
		got := s.section(err != nil, f)
		said := ""
		if got.says {
			said = got.text
		}
		require.Equal(t, c.want, said, "%s of %s", c.code, c.value)
		require.Equal(t, c.red, got.red, "%s of %s", c.code, c.value)
	}
}

// TestWhatNoCellSaysOfARowIsReadAsItsComment: a format, a tip, the name of a style, a text within a formula, if they may
// say a refusal. What a whole column has says nothing of any row.
func TestWhatNoCellSaysOfARowIsReadAsItsComment(t *testing.T) {
	const styles = `<styleSheet><numFmts><numFmt numFmtId="170" formatCode="@&quot; - NE PLUS APPELER&quot;"/>` +
		`<numFmt numFmtId="171" formatCode="0&quot; appels&quot;"/><numFmt numFmtId="172" formatCode="0&quot; stop&quot;"/>` +
		`<numFmt numFmtId="173" formatCode="[Red]@"/></numFmts>` +
		`<cellStyleXfs><xf/><xf/><xf/><xf/></cellStyleXfs><cellXfs><xf/><xf numFmtId="170"/><xf numFmtId="171"/><xf numFmtId="172"/>` +
		`<xf xfId="1"/><xf xfId="2"/><xf xfId="3"/><xf numFmtId="173"/></cellXfs><cellStyles><cellStyle name="Normal" xfId="0" builtinId="0"/>` +
		`<cellStyle name="Ne plus appeler" xfId="1"/><cellStyle name="À rappeler" xfId="2"/>` +
		`<cellStyle name="Insatisfaisant" xfId="3" builtinId="27"/></cellStyles></styleSheet>`
	text := func(at, style, s string) string {
		return `<c r="` + at + `"` + style + ` t="inlineStr"><is><t>` + s + `</t></is></c>`
	}
	for name, c := range map[string]struct{ third, style, formulas, behind, want string }{
		"a format of a text":       {third: text("A3", ` s="1"`, "b"), want: "b;- NE PLUS APPELER"},
		"of its row":               {third: text("A3", ``, "b"), style: "1", want: "b;- NE PLUS APPELER"},
		"a format of a number":     {third: `<c r="A3" s="3"><v>5</v></c>`, want: "5;stop"},
		"one that says nothing":    {third: `<c r="A3" s="2"><v>5</v></c>`, want: "5"},
		"of texts, on a number":    {third: text("A3", ` s="3"`, "b"), want: "b"},
		"a red":                    {third: text("A3", ` s="7"`, "b"), want: "b;ligne en rouge"},
		"the name of a style":      {third: text("A3", ` s="4"`, "b"), want: "b;Ne plus appeler"},
		"of another":               {third: text("A3", ` s="5"`, "b"), want: "b"},
		"the style of what is bad": {third: text("A3", ` s="6"`, "b"), want: "b;ligne en rouge"},
		"a tip over a link": {third: text("A3", ``, "b"), behind: `<hyperlinks><hyperlink ref="A3" tooltip="Ne plus appeler"/>` +
			`</hyperlinks>`, want: "b;Ne plus appeler"},
		"a tip that says none": {third: text("A3", ``, "b"), behind: `<hyperlinks><hyperlink ref="A3" tooltip="Voir la fiche"/>` +
			`</hyperlinks>`, want: "b"},
		"a remark in a formula": {third: `<c r="A3" t="str"><f>"b"&amp;T(N("ne plus appeler"))</f><v>b</v></c>`, want: "b;ne plus appeler"},
		"a text in a formula":   {third: `<c r="A3" t="str"><f>IF(1=1,"b","ne plus appeler")</f><v>b</v></c>`, want: "b;ne plus appeler"},
		"a text in all": {third: `<c r="A3" t="str"><f t="shared" si="0"/><v>b</v></c>`, formulas: `<f t="shared" si="0">` +
			`IF(1=1,"b","ne plus appeler")</f>`, want: "b"},
		"a remark in all": {third: `<c r="A3" t="str"><f t="shared" si="0"/><v>b</v></c>`, formulas: `<f t="shared" si="0">` +
			`"b"&amp;N("ne plus appeler")</f>`, want: "b;ne plus appeler"},
	} {
		second := text("A2", "", "a")
		if c.formulas != "" {
			second = `<c r="A2" t="str">` + c.formulas + `<v>a</v></c>`
		}
		got, _, err := read(t, excel(t, "", map[string]string{"xl/styles.xml": styles, "xl/worksheets/sheet1.xml": `<worksheet><sheetData>` +
			`<row r="1">` + text("A1", "", "Nom") + `</row><row r="2">` + second + `</row><row r="3" s="` + c.style + `">` + c.third + `</row><row r="4">` +
			text("A4", "", "c") + `</row></sheetData>` + c.behind + `</worksheet>`}))
		require.NoError(t, err, name)
		if diff := cmp.Diff(c.want, strings.TrimRight(strings.Split(got, "\n")[2], ";")); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
	}
}

// TestWhatIsSaidOfATitleIsHandedOn, as a comment of it.
func TestWhatIsSaidOfATitleIsHandedOn(t *testing.T) {
	src, closed, err := Reader{}.OpenFile(excel(t, "", map[string]string{"xl/worksheets/sheet1.xml": `<worksheet><sheetData>` + people +
		`</sheetData><hyperlinks><hyperlink ref="A1" tooltip="x = ne plus appeler"/></hyperlinks></worksheet>`}))
	require.NoError(t, err)
	require.NoError(t, closed())
	require.Equal(t, []sheet.Commented{{Place: sheet.Place{Line: 1, Column: 0}, Says: "x = ne plus appeler"}}, src.Origin.OfTitles)
}

// TestWhatStandsInThePlaceOfADrawingIsRead: of shapes without a text too, which are counted.
func TestWhatStandsInThePlaceOfADrawingIsRead(t *testing.T) {
	src, closed, err := Reader{}.OpenFile(excel(t, people, map[string]string{
		"xl/worksheets/_rels/sheet1.xml.rels": rels + `<Relationship Id="c" Type="x/drawing" Target="../drawings/drawing1.xml"/></Relationships>`,
		"xl/drawings/drawing1.xml": `<wsDr><sp><nvSpPr><cNvPr name="Croix" descr="ne plus appeler"/></nvSpPr></sp><cxnSp/>` +
			`<pic><cNvPr title="Vu"/></pic><sp><txBody><p><r><t>Bas</t></r></p></txBody></sp></wsDr>`,
	}))
	require.NoError(t, err)
	require.NoError(t, closed())
	require.Equal(t, []string{"ne plus appeler", "Vu", "Bas"}, src.Origin.Drawn)
	require.Contains(t, strings.Join(src.Origin.Notes, "\n"), "dessins, qui ne sont pas lus : 4")
}
