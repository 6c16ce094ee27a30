package workbook

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
)

// styledCell is what the third row of a workbook of LibreOffice is read as, whose cell stands between two others.
func styledCell(t *testing.T, cell, styles, behind string, more map[string]string) string {
	t.Helper()
	row := func(cell string) string { return `<table-row>` + cell + `</table-row>` }
	text := func(s string) string { return `<table-cell value-type="string"><p>` + s + `</p></table-cell>` }
	got, _, err := read(t, libreWith(t, row(text("Nom"))+row(text("a"))+row(cell)+row(text("c"))+behind, styles, more))
	require.NoError(t, err)
	return strings.TrimRight(strings.Split(got, "\n")[2], ";")
}

// TestWhatStylesOfLibreOfficeSay, as those of Excel do: by a format, the name of a style, a colour under another one.
func TestWhatStylesOfLibreOfficeSay(t *testing.T) {
	const (
		named = `<style name="Ne_20_plus_20_appeler" display-name="Ne plus appeler" family="table-cell"/>`
		text  = `<table-cell style-name="S" value-type="string"><p>b</p></table-cell>`
		five  = `<table-cell style-name="S" value-type="float" value="5"><p>5</p></table-cell>`
		less  = `<table-cell style-name="S" value-type="float" value="-5"><p>-5</p></table-cell>`
		red   = `<text-properties color="#ff0000"/>`
	)
	of := func(format string) string {
		return `<style name="S" family="table-cell" data-style-name="N1"/>` + format
	}
	for name, c := range map[string]struct{ cell, styles, want string }{
		"a format that shows nothing else": {`<table-cell value-type="float" value="1"><p>Ne pas appeler</p></table-cell>`, "",
			"Ne pas appeler"},
		"a format with a text before the number": {`<table-cell value-type="float" value="5"><p>STOP 5</p></table-cell>`, "", "STOP 5"},
		"one that rounds, too":                   {`<table-cell value-type="float" value="5.1"><p>STOP 5</p></table-cell>`, "", "5,1;STOP 5"},
		"a unit behind a rounded number":         {`<table-cell value-type="float" value="5.1"><p>5 appels</p></table-cell>`, "", "5,1"},
		"a text behind a day": {`<table-cell value-type="date" date-value="2026-11-23"><p>23/11/2026 STOP</p></table-cell>`, "",
			"2026-11-23;23/11/2026 STOP"},
		"a day in words": {`<table-cell value-type="date" date-value="2026-11-23"><p>lundi 23 novembre</p></table-cell>`, "",
			"2026-11-23"},
		"a text for a truth": {`<table-cell value-type="boolean" boolean-value="true"><p>Ne plus appeler</p></table-cell>`, "",
			"VRAI;Ne plus appeler"},

		"the name of a style":       {text, named + `<style name="S" family="table-cell" parent-style-name="Ne_20_plus_20_appeler"/>`, "b;Ne plus appeler"},
		"one that stands behind":    {text, `<style name="S" parent-style-name="Ne_20_plus_20_appeler"/>` + named, "b;Ne plus appeler"},
		"in one word, of a program": {text, `<style name="S" parent-style-name="NePlusAppeler"/><style name="NePlusAppeler"/>`, "b;NePlusAppeler"},
		"of the style above it": {text, `<style name="S" parent-style-name="VIP"/><style name="VIP" parent-style-name="Ne_20_plus_20_appeler"/>` +
			named, "b;Ne plus appeler"},
		"another name":            {text, `<style name="S" parent-style-name="R"/><style name="R" display-name="À rappeler"/>`, "b"},
		"the style of what's bad": {text, `<style name="S" parent-style-name="Bad"/><style name="Bad"/>`, "b;ligne en rouge"},
		"a ring of styles":        {text, `<style name="S" parent-style-name="R"/><style name="R" parent-style-name="S"/>`, "b"},

		"white letters upon red": {text, `<style name="S"><table-cell-properties background-color="#cc0000"/><text-properties ` +
			`color="#ffffff"/></style>`, "b;ligne en rouge"},
		"black letters upon the red above": {text, `<style name="S" parent-style-name="R"><text-properties color="#000000"/></style>` +
			`<style name="R"><table-cell-properties background-color="#cc0000"/></style>`, "b;ligne en rouge"},
		"black letters instead of red ones": {text, `<style name="S" parent-style-name="R"><text-properties color="#000000"/></style>` +
			`<style name="R">` + red + `</style>`, "b"},
		"the letters of the window": {text, `<style name="S" parent-style-name="R"><text-properties use-window-font-color="true"/></style>` +
			`<style name="R">` + red + `</style>`, "b"},
		"a line that the style above has": {text, `<style name="S" parent-style-name="R"/><style name="R"><text-properties ` +
			`text-line-through-type="single"/></style>`, "b;ligne barrée"},
		"a text marked in red": {`<table-cell value-type="string"><p><span style-name="T">b</span></p></table-cell>`,
			`<style name="T" family="text"><text-properties background-color="#ff0000"/></style>`, "b;ligne en rouge"},
		"a red of a list behind the style":     {text, `<style name="S"/><list-style><list-level-style-number>` + red + `</list-level-style-number></list-style>`, "b"},
		"a style of letters, and not of cells": {text, `<style name="S" family="text">` + red + `</style>`, "b"},

		"a red of numbers":               {five, of(`<number-style name="N1">` + red + `<number/></number-style>`), "5;ligne en rouge"},
		"of numbers, upon a text":        {text, of(`<number-style name="N1">` + red + `<number/></number-style>`), "b"},
		"a red of texts":                 {text, of(`<text-style name="N1">` + red + `<text-content/></text-style>`), "b;ligne en rouge"},
		"a format that no cell has":      {five, of("") + `<number-style name="N2">` + red + `</number-style>`, "5"},
		"a red of what is below nothing": {less, of(`<number-style name="N1">` + red + `<map condition="value()&gt;=0" apply-style-name="N1P0"/></number-style><number-style name="N1P0"/>`), "-5"},
		"a red under a condition": {five, of(`<number-style name="N1"><map condition="value()=5" apply-style-name="N1P0"/></number-style>` +
			`<number-style name="N1P0">` + red + `</number-style>`), "5;ligne en rouge"},
		"another condition": {five, of(`<number-style name="N1"><map condition="value()=6" apply-style-name="N1P0"/></number-style>` +
			`<number-style name="N1P0">` + red + `</number-style>`), "5"},
		"a red of what meets none": {less, of(`<number-style name="N1">` + red + `<map condition="value()=6" apply-style-name="N1P0"/></number-style>` +
			`<number-style name="N1P0"/>`), "-5;ligne en rouge"},
	} {
		if diff := cmp.Diff(c.want, styledCell(t, c.cell, c.styles, "", nil)); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
	}
}

// TestFormatsUnderAConditionOfLibreOffice name their style as people do, where the style itself has its name in code;
// they may say no by a colour, a line, a name, or what the format of numbers shows.
func TestFormatsUnderAConditionOfLibreOffice(t *testing.T) {
	const (
		text    = `<table-cell value-type="string"><p>b</p></table-cell>`
		mapped  = `<table-cell style-name="S" value-type="string"><p>b</p></table-cell>`
		maybe   = "b;" + sheet.RowMaybeStruck
		red     = `<text-properties color="#9C0006"/>`
		coded   = `<style name="Cond_5f_1" display-name="Cond_1" family="table-cell" `
		days    = `<date-is style="Cond_1" date="today"/>`
		formula = `<condition apply-style-name="Cond_1" value="formula-is(TODAY()&gt;1)"/>`
		equal   = `<condition apply-style-name="Cond_1" value="=&quot;b&quot;"/>`
	)
	behind := func(in string) string {
		return `<conditional-formats><conditional-format target-range-address="F.A3:F.A3">` + in +
			`</conditional-format></conditional-formats>`
	}
	for name, c := range map[string]struct{ cell, styles, behind, want string }{
		"a colour":           {text, coded + `>` + red + `</style>`, behind(formula), "b;" + sheet.RowMaybeRed},
		"by the day":         {text, coded + `>` + red + `</style>`, behind(days), "b;" + sheet.RowMaybeRed},
		"another cell":       {text, coded + `>` + red + `</style>`, strings.ReplaceAll(behind(days), "A3", "A9"), "b"},
		"no colour":          {text, coded + `/>`, behind(days), "b"},
		"a name":             {text, `<style name="Cond_1" parent-style-name="R"/><style name="R" display-name="Ne plus appeler"/>`, behind(equal), maybe},
		"a format":           {text, coded + `data-style-name="N1"/><number-style name="N1"><text>STOP</text></number-style>`, behind(equal), maybe},
		"one of its parts":   {text, coded + `data-style-name="N1"/><number-style name="N1"><map condition="value()=1" apply-style-name="N2"/></number-style><number-style name="N2"><text>STOP</text></number-style>`, behind(equal), maybe},
		"another format":     {text, coded + `data-style-name="N1"/><number-style name="N1"><text> appels</text></number-style>`, behind(equal), "b"},
		"of its style":       {mapped, `<style name="S"><map apply-style-name="Cond_5f_1"/></style>` + coded + `>` + red + `</style>`, "", "b;" + sheet.RowMaybeRed},
		"a line, of the one": {mapped, `<style name="S" parent-style-name="R"/><style name="R"><map apply-style-name="C"/></style><style name="C"><text-properties text-line-through-type="single"/></style>`, "", maybe},
		"a name, so too":     {mapped, `<style name="S"><map apply-style-name="C"/></style><style name="C" display-name="Refus"/>`, "", maybe},
	} {
		if diff := cmp.Diff(c.want, styledCell(t, c.cell, c.styles, c.behind, nil)); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
	}
}

// TestARowThatIsRepeatedSaysItEachTime, where it is written once.
func TestARowThatIsRepeatedSaysItEachTime(t *testing.T) {
	got, _, err := read(t, libre(t, `<table-row><table-cell value-type="string"><p>Nom</p></table-cell></table-row>`+
		`<table-row number-rows-repeated="2"><table-cell style-name="S" value-type="string"><p>b</p></table-cell></table-row>`,
		`<style name="S" display-name="Ne plus appeler"/>`))
	require.NoError(t, err)
	require.Equal(t, "\"Nom\";\"notes des cellules\"\nb;Ne plus appeler\nb;Ne plus appeler\n", got)
}

// TestAnOlderFormatOfLibreOfficeIsAskedOfEachCell: of a condition that compares with a constant it is told which cells
// surely do not meet it; of any other all may.
func TestAnOlderFormatOfLibreOfficeIsAskedOfEachCell(t *testing.T) {
	const (
		refus  = `<table-cell style-name="S" value-type="string"><p>refus</p></table-cell>`
		number = `<table-cell style-name="S" value-type="float" value="5"><p>5</p></table-cell>`
		blank  = `<table-cell value-type="string"><p>b</p></table-cell><table-cell style-name="S"/>`
		styles = `<style name="S"><map condition="%s" apply-style-name="C"/></style><style name="C"><text-properties color="#9C0006"/></style>`
		maybe  = ";" + sheet.RowMaybeRed
	)
	for _, c := range []struct{ name, cell, condition, want string }{
		{"the word", refus, `cell-content()=&quot;Refus&quot;`, "refus" + maybe},
		{"another word", refus, `cell-content()=&quot;rappel&quot;`, "refus"},
		{"the number", number, `cell-content()=5`, "5" + maybe},
		{"another number", number, `cell-content()&gt;6`, "5"},
		{"between", number, `cell-content-is-between(1,5)`, "5" + maybe},
		{"not between", number, `cell-content-is-not-between(1,9)`, "5"},
		{"a cell", number, `cell-content()=[.$D$1]`, "5" + maybe},
		{"a formula", refus, `is-true-formula([.A1]=1)`, "refus" + maybe},
		{"nothing said", refus, ``, "refus" + maybe},
		{"a cell that holds nothing", blank, `cell-content()=&quot;rappel&quot;`, "b"},
		{"that may be zero", blank, `cell-content()&lt;1`, "b" + maybe},
	} {
		got := styledCell(t, c.cell, strings.Replace(styles, "%s", c.condition, 1), "", nil)
		if diff := cmp.Diff(c.want, strings.Replace(got, ";;", ";", 1)); diff != "" {
			t.Errorf("%s: %s", c.name, diff)
		}
	}
	const column = `<table-column/><table-column default-cell-style-name="S"/>`
	text := func(s string) string { return `<table-cell value-type="string"><p>` + s + `</p></table-cell>` }
	got, _, err := read(t, libre(t, column+`<table-row>`+text("Nom")+text("Suivi")+`</table-row><table-row>`+text("a")+text("refus")+
		`</table-row><table-row>`+text("b")+text("vu")+`</table-row><table-row>`+text("c")+`<table-cell/></table-row>`,
		strings.Replace(styles, "%s", `cell-content()=&quot;refus&quot;`, 1)))
	require.NoError(t, err)
	require.Equal(t, "\"Nom\";\"Suivi\";\"lignes en rouge\"\na;refus;"+sheet.RowMaybeRed+"\nb;vu;\nc;;\n", got)
}

// TestTheRedBehindAPatternIsSeen in Excel: of hatching, not of a fill that covers it, nor of none.
func TestTheRedBehindAPatternIsSeen(t *testing.T) {
	for fill, want := range map[string]bool{
		`<patternFill patternType="lightUp"><fgColor rgb="FF000000"/><bgColor rgb="FFFF0000"/></patternFill>`: true,
		`<patternFill patternType="gray125"><bgColor rgb="FFFF0000"/></patternFill>`:                          true,
		`<patternFill patternType="lightUp"><fgColor rgb="FFFF0000"/><bgColor indexed="65"/></patternFill>`:   true,
		`<patternFill patternType="solid"><fgColor rgb="FF00B050"/><bgColor rgb="FFFF0000"/></patternFill>`:   false,
		`<patternFill patternType="none"><bgColor rgb="FFFF0000"/></patternFill>`:                             false,
		`<patternFill patternType="gray125"><bgColor indexed="64"/></patternFill>`:                            false,
	} {
		got, _, err := read(t, excel(t, people+`<row r="4"><c r="A4" s="1"><v>3</v></c></row>`, map[string]string{"xl/styles.xml": `<styleSheet>` +
			`<fills><fill/><fill>` + fill + `</fill></fills><cellXfs><xf/><xf fillId="1"/></cellXfs></styleSheet>`}))
		require.NoError(t, err)
		require.Equal(t, want, strings.Contains(got, "3;ligne en rouge"), fill)
	}
}
