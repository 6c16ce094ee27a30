package workbook

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
)

const people = `<row r="1"><c r="A1" t="inlineStr"><is><t>Mobile</t></is></c></row>` +
	`<row r="2"><c r="A2"><v>1</v></c></row><row r="3"><c r="A3"><v>2</v></c></row>`

// TestACommentIsATextOfItsRow: of a cell, of an empty one, of a row without any, of a thread; not that of the titles.
func TestACommentIsATextOfItsRow(t *testing.T) {
	const sheetRels = "xl/worksheets/_rels/sheet1.xml.rels"
	got, notes, err := read(t, excel(t, people, map[string]string{
		sheetRels: rels + `<Relationship Id="a" Type="x/comments" Target="../comments1.xml"/>` +
			`<Relationship Id="b" Type="y/threadedComment" Target="../threadedComments/threadedComment1.xml"/>` +
			`<Relationship Id="c" Type="x/drawing" Target="../drawings/drawing1.xml"/></Relationships>`,
		"xl/comments1.xml": `<comments><commentList><comment ref="A1"><text><t>des titres</t></text></comment>` +
			`<comment ref="A2"><text><r><rPr><b/></rPr><t>Léa :</t></r><r><t xml:space="preserve">` + "\n" + `ne plus</t></r>` +
			`<r><t> appeler</t></r></text></comment><comment ref="A3"><text><t>[Fil] sera supprimé</t></text></comment>` +
			`<comment ref="F3"><text><t>vu</t></text></comment><comment ref="A9"><text><t>stop</t></text></comment>` +
			`</commentList></comments>`,
		"xl/threadedComments/threadedComment1.xml": `<ThreadedComments><threadedComment ref="A3"><text>refuse</text>` +
			`</threadedComment><threadedComment ref="A3"><text>encore</text></threadedComment></ThreadedComments>`,
		"xl/drawings/drawing1.xml": `<wsDr><sp><txBody><p><r><t>Ne plus appeler</t></r></p></txBody></sp><pic/></wsDr>`,
	}))
	require.NoError(t, err)
	want := "\"Mobile\";\"notes des cellules\"\n1;Léa : ne plus appeler\n2;refuse / encore / vu\n\n\n\n\n\n;stop\n"
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	said := strings.Join(notes, "\n")
	require.Contains(t, said, "comme un texte de leur ligne : 5")
	require.Contains(t, said, "commentaires de la ligne de titres, qui ne sont pas lus : 1")
	require.Contains(t, said, "zones de texte et dessins, qui ne sont pas lus : 2")

	_, notes, err = read(t, excel(t, people, map[string]string{"xl/comments1.xml": `<comments/>`}))
	require.NoError(t, err)
	require.Contains(t, strings.Join(notes, "\n"), "qui ne sont pas de cette feuille")

	_, _, err = read(t, excel(t, people, map[string]string{
		sheetRels:          rels + `<Relationship Id="a" Type="x/comments" Target="../comments1.xml"/></Relationships>`,
		"xl/comments1.xml": `<comments><comment ref="A2"><text><t>ne plus`}))
	require.ErrorIs(t, err, errTorn)
}

// TestALineThroughACellSetsItsRowAside, and colours are counted.
func TestALineThroughACellSetsItsRowAside(t *testing.T) {
	styles := map[string]string{"xl/styles.xml": `<styleSheet><fonts><font/><font><strike/></font><font><strike val="0"/></font>` +
		`</fonts><fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>` +
		`<fill><patternFill patternType="solid"><fgColor rgb="FFFF0000"/></patternFill></fill><fill><patternFill ` +
		`patternType="solid"><fgColor rgb="FFFFFFFF"/></patternFill></fill></fills><cellXfs><xf fontId="0" fillId="0"/>` +
		`<xf fontId="1" fillId="0"/><xf fontId="2" fillId="2"/><xf fontId="0" fillId="3"/></cellXfs></styleSheet>`,
		"xl/sharedStrings.xml": `<sst><si><t>Mobile</t></si><si><r><rPr><strike/></rPr><t>5</t></r></si></sst>`}
	rows := `<row r="1"><c r="A1" t="inlineStr"><is><t>Mobile</t></is></c></row>` +
		`<row r="2"><c r="A2" s="0"><v>1</v></c></row><row r="3"><c r="A3" s="1"><v>2</v></c></row>` +
		`<row r="4"><c r="A4" s="2"><v>3</v></c></row><row r="5"><c r="A5" s="3"><v>4</v></c><c r="B5" s="1"/></row>` +
		`<row r="6"><c r="A6" t="s"><v>1</v></c></row><row r="7"><c r="A7" t="inlineStr"><is><r><rPr><strike/></rPr>` +
		`<t>6</t></r></is></c></row>`
	got, notes, err := read(t, excel(t, rows, styles))
	require.NoError(t, err)
	want := "\"Mobile\";\"lignes barrées\";\"lignes en rouge\"\n1;;\n2;ligne barrée;\n3;;ligne en rouge\n4;ligne barrée;\n5;ligne barrée;\n" +
		"6;ligne barrée;\n"
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	said := strings.Join(notes, "\n")
	require.Contains(t, said, "lignes barrées dans le tableur, mises de côté : 4")
	require.Contains(t, said, "lignes en couleur : 1 sur 6")
}

// TestWhatStandsBesideCellsOfLibreOffice: comments, lines and colours of its styles, one of which follows another.
func TestWhatStandsBesideCellsOfLibreOffice(t *testing.T) {
	cell := func(style, text string) string {
		return `<table-row><table-cell style-name="` + style + `" value-type="string">` + text + `</table-cell></table-row>`
	}
	got, notes, err := read(t, libre(t, cell("", "<p>Mobile</p>")+cell("", "<p>1</p>")+cell("ce1", "<p>2</p>")+
		cell("ce2", "<p>3</p>")+cell("", `<p>4<span style-name="T1"> ou 5</span></p>`)+
		cell("", `<annotation><creator>Non</creator><date>2026-01-01</date><p>ne plus</p><p>appeler</p></annotation><p>6</p>`)+
		`<table-row><table-cell><annotation><p>stop</p></annotation></table-cell></table-row>`,
		`<style name="ce1"><text-properties text-line-through-style="solid"/><table-cell-properties background-color="#ff0000"/>`+
			`</style><style name="ce2" parent-style-name="ce1"/><style name="T1"><text-properties text-line-through-style="solid"/>`+
			`</style>`))
	require.NoError(t, err)
	want := "\"Mobile\";\"notes des cellules\";\"lignes barrées\";\"lignes en rouge\"\n1;;;\n2;;ligne barrée;ligne en rouge\n" +
		"3;;ligne barrée;ligne en rouge\n4 ou 5;;ligne barrée;\n6;ne plus appeler;;\n;stop;;\n"
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	said := strings.Join(notes, "\n")
	require.Contains(t, said, "mises de côté : 3")
	require.Contains(t, said, "lignes en couleur : 2 sur 6")
}

// TestAFormatThatShowsWordsShowsThem: a person sees those, and not the number below.
func TestAFormatThatShowsWordsShowsThem(t *testing.T) {
	for code, want := range map[string][3]string{
		`"Ne pas appeler"`: {"Ne pas appeler", "Ne pas appeler", "Ne pas appeler"}, `"oui";"?";"non"`: {"oui", "-1", "non"},
		`[Red]"stop";;0`: {"stop", "-1", "0"}, `0`: {"1", "-1", "0"}, `"n° "0`: {"1", "-1", "0"}, `General`: {"1", "-1", "0"},
	} {
		s := shapeOf(code)
		require.Equal(t, want, [3]string{s.show("1", false), s.show("-1", false), s.show("0", false)}, code)
	}
}

// TestTheNamesOfASheetAreTold, and what stands at the head of its pages.
func TestTheNamesOfASheetAreTold(t *testing.T) {
	path := excel(t, "", map[string]string{"xl/worksheets/sheet1.xml": `<worksheet><sheetData>` + people +
		`</sheetData><headerFooter><oddHeader>&amp;C&amp;"Arial,Gras"&amp;12Liste noire</oddHeader></headerFooter></worksheet>`})
	src, closed, err := Reader{}.OpenFile(path)
	require.NoError(t, err)
	defer func() { require.NoError(t, closed()) }()
	require.Len(t, src.Origin.Heads, 2)
	require.Equal(t, "Prospects", src.Origin.Heads[0])
	require.Contains(t, src.Origin.Heads[1], "Liste noire")
}

// TestWhatARowOrAColumnShows: a line by the style of a row or of a column, or by a condition; texts for who fills in;
// rows in red, unless all are.
func TestWhatARowOrAColumnShows(t *testing.T) {
	styles := map[string]string{"xl/styles.xml": `<styleSheet><fonts><font/><font><strike/></font><font><color rgb="FFC00000"/>` +
		`</font><font><color theme="5" tint="-0.25"/></font></fonts><fills><fill/><fill><patternFill patternType="solid"><fgColor ` +
		`indexed="16"/></patternFill></fill></fills><borders><border><left><color rgb="FFFF0000"/></left></border></borders>` +
		`<cellXfs><xf fontId="0" fillId="0"/><xf fontId="1" fillId="0"/><xf fontId="2" fillId="0"/><xf fontId="3" fillId="0"/>` +
		`<xf fontId="0" fillId="1"/></cellXfs><dxfs><dxf><font><b/></font><border><left><color rgb="FFFF0000"/></left></border></dxf>` +
		`<dxf><font><strike/></font></dxf><dxf><font><color rgb='FF9C0006'/></font></dxf><dxf><fill><patternFill><bgColor ` +
		`rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs></styleSheet>`,
		"xl/theme/theme1.xml": `<theme><themeElements><clrScheme><dk1><sysClr val="windowText" lastClr="000000"/></dk1><accent2>` +
			`<srgbClr val="C0504D"/></accent2></clrScheme></themeElements></theme>`,
		"xl/_rels/workbook.xml.rels": rels + `<Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/>` +
			`<Relationship Id="rId3" Type="x/styles" Target="styles.xml"/><Relationship Id="rId5" Type="x/theme" ` +
			`Target="theme/theme1.xml"/></Relationships>`}
	sheetOf := func(before, rows, after string) map[string]string {
		out := map[string]string{"xl/worksheets/sheet1.xml": `<worksheet>` + before + `<sheetData>` +
			`<row r="1"><c r="A1" t="inlineStr"><is><t>Mobile</t></is></c><c r="B1" t="inlineStr"><is><t>Nom</t></is></c></row>` +
			rows + `</sheetData>` + after + `</worksheet>`}
		for name, part := range styles {
			out[name] = part
		}
		return out
	}
	const two = `<row r="2"><c r="A2"><v>1</v></c></row><row r="3"><c r="A3"><v>2</v></c></row>`
	titles := func(marks ...string) string {
		return strings.Join(append([]string{`"Mobile"`, `"Nom"`}, marks...), ";") + "\n"
	}
	const struck, hidden, red, notes = `"lignes barrées"`, `"lignes masquées"`, `"lignes en rouge"`, `"notes des cellules"`
	for _, c := range []struct{ name, before, rows, after, want string }{
		{"a row", "", `<row r="2" s="1" customFormat="1"><c r="A2"><v>1</v></c></row><row r="3"><c r="A3"><v>2</v></c></row>`,
			"", titles(struck) + "1;;ligne barrée\n2;;\n"},
		{"a column", `<cols><col min="2" max="2" style="1"/></cols>`,
			`<row r="2"><c r="A2"><v>1</v></c><c r="B2" t="inlineStr"><is><t>x</t></is></c></row><row r="3"><c r="A3"><v>2</v></c></row>`,
			"", titles(struck) + "1;x;ligne barrée\n2;;\n"},
		{"a condition", "", two, `<conditionalFormatting sqref="A3:B9"><cfRule dxfId="1"/></conditionalFormatting>`,
			titles(struck) + "1;;\n2;;" + sheet.RowMaybeStruck + "\n"},
		{"another condition", "", two, `<conditionalFormatting sqref="A3:B9"><cfRule dxfId="0"/></conditionalFormatting>`,
			titles() + "1;\n2;\n"},
		{"a condition of a red", "", two, `<conditionalFormatting sqref="$A$3:B9"><cfRule dxfId="2"/></conditionalFormatting>`,
			titles(red) + "1;;\n2;;" + sheet.RowMaybeRed + "\n"},
		{"a condition of a red fill, of a column", "", two,
			`<conditionalFormatting sqref='A:A'><cfRule dxfId='3'/></conditionalFormatting>`,
			titles(red) + "1;;" + sheet.RowMaybeRed + "\n2;;" + sheet.RowMaybeRed + "\n"},
		{"a condition of a red, of cells that hold nothing", "", two,
			`<conditionalFormatting sqref="B2:B9"><cfRule dxfId="3"/></conditionalFormatting>`,
			titles(red) + "1;;" + sheet.RowMaybeRed + "\n2;;" + sheet.RowMaybeRed + "\n"},
		{"a text for who fills in", "", two, `<dataValidations><dataValidation sqref="B2" promptTitle="Note" prompt='ne plus appeler'/>` +
			`<dataValidation sqref="B2:B900" prompt="oui ou non"/></dataValidations>`, titles(notes) + "1;;Note ne plus appeler\n2;;\n"},
		{"red letters", "", `<row r="2"><c r="A2" s="2"><v>1</v></c></row><row r="3"><c r="A3"><v>2</v></c></row>`, "",
			titles(red) + "1;;ligne en rouge\n2;;\n"},
		{"a red by a theme", "", `<row r="2"><c r="A2" s="3"><v>1</v></c></row><row r="3"><c r="A3"><v>2</v></c></row>`, "",
			titles(red) + "1;;ligne en rouge\n2;;\n"},
		{"a dark red by its place", "", `<row r="2"><c r="A2" s="4"><v>1</v></c></row><row r="3"><c r="A3"><v>2</v></c></row>`, "",
			titles(red) + "1;;ligne en rouge\n2;;\n"},
		{"all in red", "", `<row r="2"><c r="A2" s="2"><v>1</v></c></row><row r="3"><c r="A3" s="2"><v>2</v></c></row>`, "",
			titles() + "1;\n2;\n"},
		{"a red column, and a red row", "", `<row r="2"><c r="A2" s="2"><v>1</v></c><c r="B2"><v>8</v></c></row>` +
			`<row r="3"><c r="A3" s="2"><v>2</v></c><c r="B3" s="2"><v>9</v></c></row>`, "", titles(red) + "1;8;\n2;9;ligne en rouge\n"},
		{"a red cell in each row, in some column", "", `<row r="2"><c r="A2" s="2"><v>1</v></c><c r="B2"><v>8</v></c></row>` +
			`<row r="3"><c r="A3"><v>2</v></c><c r="B3" s="2"><v>9</v></c></row>`, "",
			titles(red) + "1;8;ligne en rouge\n2;9;ligne en rouge\n"},
		{"hidden", "", `<row r="2" hidden="1"><c r="A2"><v>1</v></c></row><row r="3"><c r="A3"><v>2</v></c></row>`, "",
			titles(hidden) + "1;;ligne masquée ou filtrée\n2;;\n"},
		{"hidden, in other quotes", "", `<row r='2' hidden = '1'><c r="A2"><v>1</v></c></row><row r="3" hidden='true'><c r="A3"><v>2</v></c></row>`,
			"", titles(hidden) + "1;;ligne masquée ou filtrée\n2;;ligne masquée ou filtrée\n"},
		{"without a height", "", `<row r="2" ht="0.75" customHeight="1"><c r="A2"><v>1</v></c></row><row r="3" ht="15"><c r="A3"><v>2</v></c></row>`,
			"", titles(hidden) + "1;;ligne masquée ou filtrée\n2;;\n"},
		{"without a height, as all", `<sheetFormatPr zeroHeight="1"/>`, `<row r="2"><c r="A2"><v>1</v></c></row>` +
			`<row r="3" hidden="0"><c r="A3"><v>2</v></c></row>`, "", titles(hidden) + "1;;ligne masquée ou filtrée\n2;;\n"},
		{"two kinds", "", `<row r="2" hidden="1"><c r="A2" s="1"><v>1</v></c></row><row r="3"><c r="A3"><v>2</v></c></row>`, "",
			titles(struck, hidden) + "1;;ligne barrée;ligne masquée ou filtrée\n2;;;\n"},
	} {
		got, _, err := read(t, excel(t, "", sheetOf(c.before, c.rows, c.after)))
		require.NoError(t, err, c.name)
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%s: %s", c.name, diff)
		}
	}
	_, said, err := read(t, excel(t, "", sheetOf("", `<row r="2"><c r="A2" s="2"><v>1</v></c></row><row r="3"><c r="A3" s="2"><v>2</v></c></row>`,
		`<conditionalFormatting sqref="A2"><cfRule><iconSet/></cfRule></conditionalFormatting>`)))
	require.NoError(t, err)
	require.Contains(t, strings.Join(said, "\n"), "colonnes en rouge à toutes les lignes, ce qui est pris pour une présentation : 1")
	require.Contains(t, strings.Join(said, "\n"), "par nuances ou par icônes, qui ne sont pas lues : 1")
	cell := func(style, text string) string {
		return `<table-cell style-name="` + style + `" value-type="string"><p>` + text + `</p></table-cell>`
	}
	got, _, err := read(t, libre(t, `<table-column/><table-column default-cell-style-name="ce1"/>`+
		`<table-row>`+cell("ce0", "Mobile")+cell("ce0", "Nom")+`</table-row><table-row default-cell-style-name="ce1">`+
		`<table-cell value-type="string"><p>1</p></table-cell></table-row><table-row>`+cell("ce0", "2")+
		`<table-cell value-type="string"><p>x</p></table-cell></table-row><table-row>`+cell("ce0", "3")+cell("ce0", "y")+`</table-row>`+
		`<table-row>`+cell("ce2", "4")+`</table-row>`,
		`<style name="ce0"/><style name="ce1"><text-properties text-line-through-style="solid"/></style>`+
			`<style name="ce2"><text-properties color="#ff0000"/></style>`))
	require.NoError(t, err)
	if diff := cmp.Diff(titles(struck, red)+"1;;ligne barrée;\n2;x;ligne barrée;\n3;y;;\n4;;;ligne en rouge\n", got); diff != "" {
		t.Error(diff)
	}
	for attrs, styles := range map[string]string{
		` visibility='filter'`: "", ` visibility="collapse"`: "", ` style-name='ro2'`: `<style name="ro2"><table-row-properties ` +
			`row-height="0cm"/></style>`,
	} {
		got, _, err := read(t, libre(t, `<table-row>`+cell("", "Mobile")+cell("", "Nom")+`</table-row><table-row`+attrs+`>`+
			cell("", "1")+`</table-row><table-row>`+cell("", "2")+`</table-row>`, styles))
		require.NoError(t, err)
		if diff := cmp.Diff(titles(hidden)+"1;;ligne masquée ou filtrée\n2;;\n", got); diff != "" {
			t.Errorf("%s: %s", attrs, diff)
		}
	}
	for _, behind := range []string{`<conditional-formats><conditional-format target-range-address="F.A3:F.B9"><condition ` +
		`apply-style-name="bad"/></conditional-format></conditional-formats>`, ""} {
		style := "" // the older way to say it
		if behind == "" {
			style = "ce9"
		}
		got, _, err := read(t, libre(t, `<table-row>`+cell("", "Mobile")+cell("", "Nom")+`</table-row><table-row>`+
			cell("", "1")+`</table-row><table-row>`+cell(style, "2")+`</table-row>`+behind, `<style name="bad"><text-properties `+
			`color="#9C0006"/></style><style name="ce9"><map apply-style-name="bad"/></style>`))
		require.NoError(t, err)
		if diff := cmp.Diff(titles(red)+"1;;\n2;;"+sheet.RowMaybeRed+"\n", got); diff != "" {
			t.Error(diff)
		}
	}
}

// TestIsRed: reds, and no brown, orange, pink or grey.
func TestIsRed(t *testing.T) {
	for rgb, want := range map[string]bool{"FFFF0000": true, "FFC00000": true, "FFFFC7CE": true, "9C0006": true,
		"FF800000": true, "660000": true, "FF8B4513": false, "FF333333": false, "FF330000": false, "FFFFC000": false,
		"FFF4CCCC": true, "FFE6B8AF": true, "FFFADBD8": true, "FFF2DCDB": true, "FFFFEBEE": true, "FFFFE5E5": true,
		"FFFFD7D7": true, "FFE6B8B7": true, "FFFBE9E7": true, "FFFFEEEE": true, "FFFF8080": true, "FFFF99CC": true,
		"FFFDE9D9": false, "FFFCE4D6": false, "FFFCE5CD": false, "FFFFF3E0": false, "FFFFF2CC": false, "FFEAD1DC": false,
		"FFFCE4EC": false, "FFD7CCC8": false, "FFEFEBE9": false, "FFE2EFDA": false, "FFDDEBF7": false, "FFFFF5F5": false,
		"FFED7D31": false, "FFFFFF00": false, "FF000000": false, "FFFFFFFF": false, "FF00B050": false, "": false, "zz": false} {
		require.Equal(t, want, isRed(rgb), rgb)
	}
}

// TestACellThatHoldsNothingMarksItsRow: in red, by a colour of whichever kind, or with a line through it, unless all rows
// have that there.
func TestACellThatHoldsNothingMarksItsRow(t *testing.T) {
	styles := map[string]string{"xl/styles.xml": `<styleSheet><fonts><font/><font><strike/></font><font><color indexed="45"/></font>` +
		`</fonts><fills><fill/><fill><patternFill patternType="solid"><fgColor rgb="FFF4CCCC"/></patternFill></fill>` +
		`<fill><gradientFill degree="90"><stop position="0"><color rgb="FFFFFFFF"/></stop><stop position="1"><color rgb="FFFF0000"/>` +
		`</stop></gradientFill></fill><fill><patternFill patternType="solid"><fgColor indexed="29"/></patternFill></fill><fill>` +
		`<patternFill patternType="solid"><fgColor rgb="FF00B050"/></patternFill></fill></fills><cellXfs><xf/>` +
		`<xf fontId="1"/><xf fontId="0" fillId="1"/><xf fontId="0" fillId="2"/><xf fontId="0" fillId="3"/><xf fontId="2"/>` +
		`<xf fontId="0" fillId="4"/></cellXfs></styleSheet>`}
	row := func(n, cells string) string {
		return `<row r="` + n + `"><c r="A` + n + `"><v>` + n + `</v></c>` + cells + `</row>`
	}
	bare := func(at, style string) string { return `<c r="` + at + `" s="` + style + `"/>` }
	const title = `<row r="1"><c r="A1" t="inlineStr"><is><t>Mobile</t></is></c><c r="B1" t="inlineStr"><is><t>Nom</t></is></c></row>`
	for _, c := range []struct{ name, rows, want string }{
		{"a pale red", row("2", bare("B2", "2")) + row("3", ""), "2;;ligne en rouge\n3;;\n"},
		{"a gradient", row("2", bare("B2", "3")) + row("3", ""), "2;;ligne en rouge\n3;;\n"},
		{"a red of the old palette", row("2", bare("B2", "4")) + row("3", bare("C3", "5")) + row("4", ""),
			"2;;ligne en rouge\n3;;ligne en rouge\n4;;\n"},
		{"behind the titles", row("2", "") + row("3", bare("F3", "2")), "2;;\n3;;ligne en rouge\n"},
		{"a line through it", row("2", bare("B2", "1")) + row("3", ""), "2;;ligne barrée\n3;;\n"},
		{"in all rows", row("2", bare("B2", "2")+bare("C2", "1")) + row("3", bare("B3", "2")+bare("C3", "1")), "2;\n3;\n"},
		{"another colour", row("2", bare("B2", "6")) + row("3", ""), "2;\n3;\n"},
		{"a text in a red column", row("2", bare("B2", "2")) + row("3", `<c r="B3" s="2"><v>9</v></c>`), "2;;\n3;9;ligne en rouge\n"},
		{"far away", row("2", bare("ZZ2", "2")) + row("3", ""), "2;\n3;\n"},
		{"a row of nobody", row("2", "") + `<row r="3">` + bare("A3", "2") + `</row>`, "2;\n"},
	} {
		got, _, err := read(t, excel(t, title+c.rows, styles))
		require.NoError(t, err, c.name)
		_, got, _ = strings.Cut(got, "\n")
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%s: %s", c.name, diff)
		}
	}
	cell := func(style, text string) string {
		return `<table-cell style-name="` + style + `" value-type="string"><p>` + text + `</p></table-cell>`
	}
	for style, want := range map[string]string{"ce1": "ligne en rouge", "ce2": "ligne barrée", "ce0": ""} {
		got, _, err := read(t, libre(t, `<table-row>`+cell("ce0", "Mobile")+cell("ce0", "Nom")+`</table-row><table-row>`+
			cell("ce0", "1")+`<table-cell style-name="`+style+`" number-columns-repeated="16383"/></table-row><table-row>`+
			cell("ce0", "2")+`</table-row>`, `<style name="ce0"/><style name="ce1"><table-cell-properties `+
			`background-color="#f2dcdb"/></style><style name="ce2"><text-properties text-line-through-style="solid"/></style>`))
		require.NoError(t, err)
		require.Contains(t, got, "\n1;"+map[bool]string{true: ";" + want}[want != ""]+"\n", style)
		require.NotContains(t, got, "2;;ligne", style)
	}
}

// TestAPartOfATextInRedMarksItsRow: as one with a line through it does; another colour does not.
func TestAPartOfATextInRedMarksItsRow(t *testing.T) {
	more := map[string]string{"xl/sharedStrings.xml": `<sst><si><t>Mobile</t></si><si><r><t>Martin </t></r><r><rPr><color ` +
		`rgb="FFFF0000"/></rPr><t>(à voir)</t></r></si><si><r><rPr><color rgb="FF0070C0"/></rPr><t>Petit</t></r></si></sst>`}
	rows := `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>Nom</t></is></c></row><row r="2"><c r="A2"><v>1</v></c>` +
		`<c r="B2" t="s"><v>1</v></c></row><row r="3"><c r="A3"><v>2</v></c><c r="B3" t="s"><v>2</v></c></row><row r="4"><c r="A4"><v>3</v>` +
		`</c><c r="B4" t="inlineStr"><is><r><rPr><color indexed="10"/></rPr><t>Roux</t></r></is></c></row>`
	got, _, err := read(t, excel(t, rows, more))
	require.NoError(t, err)
	want := "\"Mobile\";\"Nom\";\"lignes en rouge\"\n1;Martin (à voir);ligne en rouge\n2;Petit;\n3;Roux;ligne en rouge\n"
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	cell := func(text string) string { return `<table-cell value-type="string"><p>` + text + `</p></table-cell>` }
	got, _, err = read(t, libre(t, `<table-row>`+cell("Mobile")+`</table-row><table-row>`+cell(`1 <span style-name="T1">x</span>`)+
		`</table-row><table-row>`+cell(`2 <span style-name="T2">x</span>`)+`</table-row>`,
		`<style name="T1"><text-properties color="#c00000"/></style><style name="T2"><text-properties color="#0070c0"/></style>`))
	require.NoError(t, err)
	require.Equal(t, "\"Mobile\";\"lignes en rouge\"\n1 x;ligne en rouge\n2 x;\n", got)
}

// TestWhatAWorkbookSaysBesideItsRowsIsHandedOn: what drawings say, comments of what may be titles, the tab, other sheets.
func TestWhatAWorkbookSaysBesideItsRowsIsHandedOn(t *testing.T) {
	origin := func(path string) *sheet.Origin {
		src, closed, err := Reader{Sheets: []string{"P", "Feuille1"}}.OpenFile(path)
		require.NoError(t, err)
		require.NoError(t, closed())
		return src.Origin
	}
	o := origin(excel(t, "", map[string]string{
		"xl/worksheets/sheet1.xml": `<worksheet><sheetPr><tabColor rgb="FFFF0000"/></sheetPr><sheetData>` + people + `</sheetData></worksheet>`,
		"xl/worksheets/_rels/sheet1.xml.rels": rels + `<Relationship Id="a" Type="x/comments" Target="../comments1.xml"/>` +
			`<Relationship Id="c" Type="x/drawing" Target="../drawings/drawing1.xml"/></Relationships>`,
		"xl/comments1.xml":         `<comments><comment ref="A1"><text><t>x = ne plus appeler</t></text></comment></comments>`,
		"xl/drawings/drawing1.xml": `<wsDr><sp><txBody><p><r><t>Ne plus</t></r><r><t> appeler</t></r></p></txBody></sp></wsDr>`,
		"xl/workbook.xml": `<workbook><sheets><sheet name="P" r:id="rId1"/><sheet name="Blacklist" r:id="rId4"/></sheets>` +
			`</workbook>`,
		"xl/worksheets/sheet2.xml": `<worksheet><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>`,
	}))
	require.Equal(t, []string{"Ne plus appeler"}, o.Drawn)
	require.Len(t, o.Beside, 1)
	require.Equal(t, "Blacklist", o.Beside[0].Name)
	require.True(t, o.RedTab)
	require.Equal(t, []sheet.Commented{{Place: sheet.Place{Line: 1, Column: 0}, Says: "x = ne plus appeler"}}, o.OfTitles)

	o = origin(libre(t, `<shapes><custom-shape><p>Ne plus appeler</p></custom-shape></shapes><table-row><table-cell value-type="string">`+
		`<p>Mobile</p></table-cell><table-cell value-type="string"><annotation><p>x = refus</p></annotation><p>Vu</p></table-cell>`+
		`</table-row>`, `<style name="ta1"><table-properties tab-color="#c00000"/></style>`))
	require.Equal(t, []string{"Ne plus appeler"}, o.Drawn)
	require.True(t, o.RedTab)
	require.Equal(t, []sheet.Commented{{Place: sheet.Place{Line: 1, Column: 1}, Says: "x = refus"}}, o.OfTitles)

	o = origin(excel(t, people, nil))
	require.False(t, o.RedTab)
	require.Empty(t, o.Drawn)
}

// TestALineThroughLettersOfLibreOffice: it is written by its kind, by how it is drawn, or by its sign; of a cell, of a
// paragraph, a part or a link in it.
func TestALineThroughLettersOfLibreOffice(t *testing.T) {
	const struck, not = "ligne barrée", ""
	for properties, want := range map[string]string{
		`text-line-through-type="single"`:                                 struck,
		`text-line-through-type="double"`:                                 struck,
		`text-line-through-style="wave"`:                                  struck,
		`text-line-through-text="X"`:                                      struck,
		`text-line-through-style="solid" text-line-through-type="single"`: struck,
		`text-line-through-style="none" text-line-through-type="none"`:    not,
		`text-line-through-type="none"`:                                   not,
		`text-underline-style="solid"`:                                    not,
	} {
		styles := `<style name="S"><text-properties ` + properties + `/></style>`
		for what, cell := range map[string]string{
			"a cell":          `<table-cell style-name="S" value-type="string"><p>2</p></table-cell>`,
			"a paragraph":     `<table-cell value-type="string"><p style-name="S">2</p></table-cell>`,
			"a part of it":    `<table-cell value-type="string"><p>1<span style-name="S">2</span></p></table-cell>`,
			"a link":          `<table-cell value-type="string"><p><a style-name="S">2</a></p></table-cell>`,
			"one of its rows": `<table-cell value-type="string"><p>1</p><p><span><span style-name="S">2</span></span></p></table-cell>`,
		} {
			got, _, err := read(t, libre(t, `<table-row><table-cell value-type="string"><p>Mobile</p></table-cell></table-row>`+
				`<table-row>`+cell+`</table-row>`, styles))
			require.NoError(t, err)
			require.Equal(t, want == struck, strings.Contains(got, struck), "%s: %s", what, properties)
		}
	}
}

// TestALineAcrossACellCrossesItOut: from corner to corner, one or both, in Excel and in LibreOffice; not at its sides.
func TestALineAcrossACellCrossesItOut(t *testing.T) {
	for border, want := range map[string]string{
		`<border diagonalUp="1"><left/><diagonal style="thin"><color auto="1"/></diagonal></border>`:       "ligne barrée",
		`<border diagonalDown="1" diagonalUp="1"><diagonal style="double"/></border>`:                      "ligne barrée",
		`<border diagonalUp="1"><diagonal/></border>`:                                                      "",
		`<border><diagonal style="thin"/></border>`:                                                        "",
		`<border><left style="thin"><color rgb="FF000000"/></left><bottom style="thick"/></border>`:        "",
		`<border><left style="thin"><color rgb="FFFF0000"/></left></border>`:                               "ligne en rouge",
		`<border><left style="none"><color rgb="FFFF0000"/></left><diagonal/></border>`:                    "",
		`<border diagonalUp="1"><diagonal style="thin"><color rgb="FFFF0000"/></diagonal></border>`:        "ligne barrée;ligne en rouge",
		`<border><diagonal style="thin"><color rgb="FFFF0000"/></diagonal></border>`:                       "",
		`<border><top style="thin"><color indexed="10"/></top><bottom><color auto="1"/></bottom></border>`: "ligne en rouge",
	} {
		got, _, err := read(t, excel(t, people+`<row r="4"><c r="A4" s="1"><v>3</v></c></row>`, map[string]string{"xl/styles.xml": `<styleSheet>` +
			`<borders><border/>` + border + `</borders><cellXfs><xf borderId="0"/><xf borderId="1"/></cellXfs></styleSheet>`}))
		require.NoError(t, err)
		_, marks, _ := strings.Cut(strings.TrimRight(got[strings.LastIndex(got, "3"):], "\n"), ";")
		require.Equal(t, want, marks, border)
	}
	for properties, want := range map[string]string{
		`diagonal-bl-tr="0.74pt solid #000000"`:                        ";ligne barrée",
		`diagonal-bl-tr="none" diagonal-tl-br="0.06pt double #808080"`: ";ligne barrée",
		`diagonal-bl-tr="none" diagonal-tl-br="none"`:                  "",
		`border="0.74pt solid #000000"`:                                "",
		`border-left="0.74pt solid #c9211e" border-right="none"`:       ";ligne en rouge",
	} {
		cell := func(of, text string) string {
			return `<table-row><table-cell` + of + ` value-type="string"><p>` + text + `</p></table-cell></table-row>`
		}
		got, _, err := read(t, libre(t, cell("", "Mobile")+cell("", "1")+cell("", "2")+cell(` style-name="S"`, "3"),
			`<style name="S"><table-cell-properties `+properties+`/></style>`))
		require.NoError(t, err)
		require.Equal(t, "3"+want, strings.TrimSpace(got[strings.LastIndex(got, "3"):]), properties)
	}
}

// TestLettersInAColourAreCounted, where others of their column have none: grey, green, white; not black, nor links.
func TestLettersInAColourAreCounted(t *testing.T) {
	for colour, want := range map[string]bool{`rgb="FF808080"`: true, `rgb="FFFFFFFF"`: true, `rgb="FF00B050"`: true,
		`theme="0"`: true, `theme="4"`: true, `theme="1" tint="0.499"`: true, `indexed="17"`: true,
		`rgb="FF000000"`: false, `theme="1"`: false, `theme="10"`: false, `indexed="64"`: false, `auto="1"`: false} {
		styles := map[string]string{"xl/styles.xml": `<styleSheet><fonts><font/><font><color ` + colour + `/></font></fonts><cellXfs>` +
			`<xf fontId="0"/><xf fontId="1"/></cellXfs></styleSheet>`}
		_, notes, err := read(t, excel(t, people+`<row r="4"><c r="A4" s="1"><v>3</v></c></row>`, styles))
		require.NoError(t, err)
		require.Equal(t, want, strings.Contains(strings.Join(notes, "\n"), "lignes en couleur : 1 sur 3"), colour)

		_, notes, err = read(t, excel(t, people+`<row r="4"><c r="B4" s="1"><v>3</v></c></row>`, styles))
		require.NoError(t, err)
		require.NotContains(t, strings.Join(notes, "\n"), "en couleur", "all that its column holds is so")
	}
	_, notes, err := read(t, libre(t, `<table-row><table-cell value-type="string"><p>Mobile</p></table-cell></table-row>`+
		`<table-row><table-cell value-type="string"><p>1</p></table-cell></table-row>`+
		`<table-row><table-cell style-name="S" value-type="string"><p>2</p></table-cell></table-row>`,
		`<style name="S"><text-properties color="#808080"/></style>`))
	require.NoError(t, err)
	require.Contains(t, strings.Join(notes, "\n"), "lignes en couleur : 1 sur 2")
}

// TestARowThatIsRepeatedWithoutEndIsRefusedAtOnce: it is written once in the file; rows that hold nothing may go on.
func TestARowThatIsRepeatedWithoutEndIsRefusedAtOnce(t *testing.T) {
	row := func(times, cell string) string {
		return `<table-row number-rows-repeated="` + times + `"><table-cell value-type="string">` + cell + `</table-cell></table-row>`
	}
	title := row("1", "<p>Mobile</p>")
	got, _, err := read(t, libre(t, title+row("3", "<p>1</p>")+`<table-row number-rows-repeated="1000000"><table-cell/></table-row>`, ""))
	require.NoError(t, err)
	require.Equal(t, "\"Mobile\"\n1\n1\n1\n", got)
	_, _, err = read(t, libre(t, title+row("1000000", "<p>1</p>"), ""))
	require.ErrorContains(t, err, "ligne 2 de la feuille : elle s'y répète 1000000 fois : supprimer les lignes en trop")
	_, err = Sheets(libre(t, title+row("1000000", "<p>1</p>"), ""))
	require.ErrorContains(t, err, "1000000 fois")
}

// TestALineThroughATitleIsKnownByItsPlace, of the cell or of a part of it, in Excel and in LibreOffice.
func TestALineThroughATitleIsKnownByItsPlace(t *testing.T) {
	styles := map[string]string{"xl/styles.xml": `<styleSheet><fonts><font/><font><strike/></font></fonts><cellXfs><xf fontId="0"/>` +
		`<xf fontId="1"/></cellXfs></styleSheet>`}
	for name, path := range map[string]string{
		"a cell": excel(t, `<row r="1"><c r="A1" t="inlineStr"><is><t>Mobile</t></is></c><c r="B1" s="1" t="inlineStr"><is><t>Nom</t></is></c></row>`,
			styles),
		"a part of one": excel(t, `<row r="1"><c r="A1" t="inlineStr"><is><t>Mobile</t></is></c><c r="B1" t="inlineStr"><is><r><rPr><strike/>`+
			`</rPr><t>No</t></r><r><t>m</t></r></is></c></row>`, styles),
		"a part of one of LibreOffice": libre(t, `<table-row><table-cell value-type="string"><p>Mobile</p></table-cell><table-cell `+
			`value-type="string"><p>N<span style-name="S">om</span></p></table-cell></table-row>`,
			`<style name="S"><text-properties text-line-through-type="single"/></style>`),
	} {
		src, closed, err := Reader{}.OpenFile(path)
		require.NoError(t, err)
		require.Equal(t, []sheet.Place{{Line: 1, Column: 1}}, src.Origin.Struck, name)
		require.True(t, src.Origin.IsTitle(src.Origin.Struck[0], 1, 1))
		require.NoError(t, closed())
	}
}
