package main

import (
	"archive/zip"
	"bytes"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd/examples/internal/screening/bins"
	"github.com/rgpd-go/rgpd/examples/internal/screening/screentest"
)

// A looked is a row of a workbook: attributes of it, the style of its cells, and what they hold.
type looked struct {
	attrs, style string
	cells        []string
}

// workbookOf is a workbook of rows; a style is 0 for nothing, 1 for red letters, 2 for a line through them. comments
// are those of cells.
func workbookOf(t *testing.T, comments string, rows ...looked) string {
	t.Helper()
	return workbookWith(t, nil, comments, rows...)
}

// workbookWith is one with other parts, or with more.
func workbookWith(t *testing.T, parts map[string]string, comments string, rows ...looked) string {
	t.Helper()
	data := ""
	for i, row := range rows {
		n := strconv.Itoa(i + 1)
		data += `<row r="` + n + `"` + row.attrs + `>`
		for at, cell := range row.cells {
			if cell != "" {
				data += `<c r="` + string(rune('A'+at)) + n + `" s="` + row.style + `" t="inlineStr"><is><t>` + cell + `</t></is></c>`
			}
		}
		data += `</row>`
	}
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	all := map[string]string{
		"_rels/.rels": `<Relationships><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
		"xl/_rels/workbook.xml.rels": `<Relationships><Relationship Id="a" Type="x/worksheet" Target="sheet.xml"/>` +
			`<Relationship Id="b" Type="x/styles" Target="styles.xml"/></Relationships>`,
		"xl/_rels/sheet.xml.rels": `<Relationships><Relationship Id="a" Type="x/comments" Target="comments.xml"/></Relationships>`,
		"xl/comments.xml":         `<comments>` + comments + `</comments>`,
		"xl/workbook.xml":         `<workbook><sheets><sheet name="Prospects" id="a"/></sheets></workbook>`,
		"xl/styles.xml": `<styleSheet><fonts><font/><font><color rgb="FFFF0000"/></font><font><strike/></font></fonts><fills><fill/>` +
			`</fills><cellXfs><xf fontId="0"/><xf fontId="1"/><xf fontId="2"/></cellXfs></styleSheet>`,
		"xl/sheet.xml": `<worksheet><sheetData>` + data + `</sheetData></worksheet>`,
	}
	for name, part := range parts {
		all[name] = strings.ReplaceAll(part, "ROWS", `<sheetData>`+data+`</sheetData>`)
	}
	for name, part := range all {
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

func plainRow(cells ...string) looked { return looked{"", "0", cells} }

// TestWhatAWorkbookHidesOrReddensIsNotCalled: nobody knows why, until somebody says of that kind of mark, and of no
// other, that it is no refusal. Then nothing says any more that rows were set aside for it.
func TestWhatAWorkbookHidesOrReddensIsNotCalled(t *testing.T) {
	marked := map[string]looked{
		"lignes masquées": {` hidden='1'`, "0", []string{"0639980002", "Brun"}},
		"lignes en rouge": {"", "1", []string{"0639980003", "Colas"}},
		"lignes barrées":  {"", "2", []string{"0639980004", "Durin"}},
	}
	says := map[string]string{"lignes masquées": "ligne masquée ou filtrée", "lignes en rouge": "ligne en rouge",
		"lignes barrées": "un refus"}
	people := []looked{marked["lignes masquées"], marked["lignes en rouge"], marked["lignes barrées"],
		plainRow("0639980005", "Evrard")}
	for name, above := range map[string][]looked{
		"titles first": {plainRow("Mobile", "Nom"), plainRow("0639980001", "Aubry")},
		"below a name": {plainRow("Export des prospects"), {` hidden="1"`, "2", []string{"28/11/2026"}},
			plainRow("Mobile", "Nom")},
	} {
		evrard := strconv.Itoa(len(above) + len(people))
		path := workbookOf(t, `<comment ref="A`+evrard+`"><text><t>ne plus appeler</t></text></comment>`, append(above, people...)...)
		first := map[bool]int{true: 1}[name == "titles first"] // Aubry
		got, dir, stderr := counts(t, "", append([]string{"-in", path}, asProfessionals...)...)
		stderr = strings.ReplaceAll(stderr, "\u00a0", " ")
		require.Equal(t, first, got[bins.Callable], "%s: %v", name, got)
		for kind, said := range says {
			require.Contains(t, string(read(t, dir, bins.Ruined)), said, name)
			require.Contains(t, stderr, `-column "`+kind+`="`, name)
		}
		for kind, row := range marked {
			got, dir, stderr := counts(t, "", append([]string{"-in", path, "-column", kind + "="}, asProfessionals...)...)
			stderr = strings.ReplaceAll(stderr, "\u00a0", " ")
			require.Equal(t, first+1, got[bins.Callable], "%s, %s: %v", name, kind, got)
			require.Contains(t, string(read(t, dir, bins.Callable)), row.cells[1], name)
			require.NotContains(t, string(read(t, dir, bins.Callable)), "Evrard", name)
			require.Contains(t, stderr, "dans le tableur, lues comme les autres", "%s, %s", name, kind)
			require.NotContains(t, stderr, `-column "`+kind+`="`, name)
			got, _, _ = counts(t, "", append([]string{"-in", path, "-column", kind + "=stop"}, asProfessionals...)...)
			require.Equal(t, first, got[bins.Callable], "%s, %s", name, kind)
		}
		got, _, stderr = counts(t, "", append([]string{"-in", path, "-column", "notes des cellules="}, asProfessionals...)...)
		require.Equal(t, first+1, got[bins.Callable], "%s: the comments alone: %s", name, stderr)
	}
}

// TestWhatAWorkbookOfResultsHidesIsAsked: a row of results that is hidden or in red may be a refusal; a comment of one
// and a line through it are.
func TestWhatAWorkbookOfResultsHidesIsAsked(t *testing.T) {
	const campaign = "Mobile;Nom\n0639980001;Aubry\n0639980002;Brun\n"
	for mark, second := range map[string]looked{
		"ligne masquée ou filtrée": {` hidden="true"`, "0", []string{"0639980002", "absent", "2026-11-20 10:00"}},
		"ligne en rouge":           {"", "1", []string{"0639980002", "absent", "2026-11-20 10:00"}},
	} {
		args := append([]string{"-results", workbookOf(t, "", plainRow("Mobile", "Statut", "Date"), plainRow("0639980001", "absent", "2026-11-20 10:00"),
			second)}, asProfessionals...)
		code, _, stderr := screen(t, append([]string{"-in", screentest.File(t, "c.csv", campaign), "-out", t.TempDir() + "/o",
			"-ask", "never"}, args...)...)
		require.Equal(t, 2, code, mark)
		require.Contains(t, strings.ReplaceAll(stderr, "\u00a0", " "), `1 ligne : -result "`+mark+`=…"`)
		got, _, _ := counts(t, campaign, append(args, "-result", mark+"=tentative")...)
		require.Equal(t, 2, got[bins.Callable], "%s: %v", mark, got)
		got, dir, _ := counts(t, campaign, append(args, "-result", mark+"=opposition")...)
		require.Equal(t, [bins.Count]int{bins.Callable: 1, bins.Refused: 1}, got, mark)
		require.Contains(t, string(read(t, dir, bins.Refused)), "Brun", mark)
	}
	for comment, second := range map[string]looked{
		"": {"", "2", []string{"0639980002", "absent", "2026-11-20 10:00"}},
		`<comment ref="D3"><text><t>ne plus appeler</t></text></comment>`: plainRow("0639980002", "absent", "2026-11-20 10:00"),
	} {
		got, dir, _ := counts(t, campaign, append([]string{"-results", workbookOf(t, comment, plainRow("Mobile", "Statut", "Date"),
			plainRow("0639980001", "absent", "2026-11-20 10:00"), second)}, asProfessionals...)...)
		require.Equal(t, [bins.Count]int{bins.Callable: 1, bins.Refused: 1}, got, comment)
		require.Contains(t, string(read(t, dir, bins.Refused)), "Brun", comment)
	}
}

// TestTheCommentOfATitleIsAskedAbout wherever the titles stand.
func TestTheCommentOfATitleIsAskedAbout(t *testing.T) {
	for _, above := range []int{0, 1, 30} {
		rows := append(make([]looked, above), plainRow("Mobile", "Nom"), plainRow("0639980001", "Aubry"))
		if above == 1 {
			rows[0] = plainRow("Export\ndu lundi")
		}
		path := workbookWith(t, nil, `<comment ref="B`+strconv.Itoa(above+1)+`"><text><t>x = ne plus appeler</t></text></comment>`,
			rows...)
		code, _, stderr := screen(t, append([]string{"-in", path, "-out", filepath.Join(t.TempDir(), "o"), "-ask", "never"},
			asProfessionals...)...)
		require.Equal(t, 2, code, above)
		require.Contains(t, stderr, "le commentaire de son titre", above)
	}
}

// TestWhatStandsBesideTheRowsOfAWorkbookIsAsked: a drawing that says a refusal, another sheet of people who are not to be
// called, a tab in red, the comment of a title. What says nothing of the kind is not.
func TestWhatStandsBesideTheRowsOfAWorkbookIsAsked(t *testing.T) {
	const rels = `<Relationships><Relationship Id="a" Type="x/comments" Target="comments.xml"/>` +
		`<Relationship Id="b" Type="x/drawing" Target="d.xml"/></Relationships>`
	box := func(text string) map[string]string {
		return map[string]string{"xl/_rels/sheet.xml.rels": rels, "xl/d.xml": `<d><sp><txBody><t>` + text + `</t></txBody></sp></d>`}
	}
	other := func(name string) map[string]string {
		return map[string]string{"xl/workbook.xml": `<workbook><sheets><sheet name="Prospects" id="a"/><sheet name="` + name +
			`" id="c"/></sheets></workbook>`, "xl/two.xml": `<worksheet><sheetData><row><c><v>639980001</v></c></row></sheetData></worksheet>`,
			"xl/_rels/workbook.xml.rels": `<Relationships><Relationship Id="a" Type="x/worksheet" Target="sheet.xml"/>` +
				`<Relationship Id="b" Type="x/styles" Target="styles.xml"/><Relationship Id="c" Type="x/worksheet" Target="two.xml"/>` +
				`</Relationships>`}
	}
	tab := func(rgb string) map[string]string {
		return map[string]string{"xl/sheet.xml": `<worksheet><sheetPr><tabColor rgb="` + rgb + `"/></sheetPr>ROWS</worksheet>`}
	}
	struck := func(ref string) map[string]string {
		return map[string]string{"xl/sheet.xml": `<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Mobile</t></is></c><c r="` +
			ref + `" s="2" t="inlineStr"><is><t>Nom</t></is></c></row><row r="2"><c r="A2"><v>639980001</v></c><c r="B2" t="inlineStr"><is>` +
			`<t>Aubry</t></is></c></row></sheetData></worksheet>`}
	}
	comment := func(text string) string { return `<comment ref="B1"><text><t>` + text + `</t></text></comment>` }
	for _, c := range []struct {
		name, comments, says string
		parts                map[string]string
	}{
		{"a text box", "", "zone de texte", box("Rouge = ne plus appeler")},
		{"another text box", "", "zone de texte", box("Liste d'opposition")},
		{"a harmless text box", "", "", box("Export du lundi")},
		{"a list of stops beside", "", "« Blacklist »", other("Blacklist")},
		{"a list of stops beside, in a code", "", "« NPA »", other("NPA")},
		{"refusals beside", "", "« Refus 2026 »", other("Refus 2026")},
		{"a harmless sheet beside", "", "", other("Tarifs")},
		{"a tab in red", "", "l'onglet de la feuille est en rouge", tab("FFFF0000")},
		{"a tab in green", "", "", tab("FF00B050")},
		{"a comment of a title", comment("x = ne plus appeler"), "le commentaire de son titre", nil},
		{"a comment of a title, by its words", comment("barrer si opposition"), "le commentaire de son titre", nil},
		{"a harmless comment of a title", comment("en majuscules"), "", nil},
		{"a title struck out", "", "son titre est barré", struck("B1")},
		{"a comment beside the titles", strings.ReplaceAll(comment("ne plus appeler ces personnes"), "B1", "D1"), "n'est d'aucun titre", nil},
		{"a harmless comment beside the titles", strings.ReplaceAll(comment("export du lundi"), "B1", "D1"), "", nil},
	} {
		path := workbookWith(t, c.parts, c.comments, plainRow("Mobile", "Nom"), plainRow("0639980001", "Aubry"))
		args := append([]string{"-in", path, "-sheet", "Prospects", "-at", "2026-11-23 11:00", "-ask", "never"}, asProfessionals...)
		for _, lang := range []string{"fr", "en"} {
			code, _, stderr := screen(t, append(args, "-lang", lang, "-out", filepath.Join(t.TempDir(), "o"))...)
			require.Equal(t, map[bool]int{true: 2}[c.says != ""], code, "%s: %s", c.name, stderr)
			if lang == "fr" {
				require.Contains(t, strings.ReplaceAll(stderr, "\u00a0", " "), c.says, c.name)
			} else {
				require.NotContains(t, stderr, "appeler :", c.name)
			}
		}
		if c.comments != "" && c.says != "" && c.says != "n'est d'aucun titre" {
			code, _, stderr := screen(t, append(args, "-column", "Nom=note", "-out", filepath.Join(t.TempDir(), "o"))...)
			require.Zero(t, code, "%s: %s", c.name, stderr)
		}
	}
	// A cell that holds nothing, in a red.
	path := workbookWith(t, map[string]string{"xl/sheet.xml": `<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Mobile</t></is></c>` +
		`<c r="B1" t="inlineStr"><is><t>Nom</t></is></c></row><row r="2"><c r="A2"><v>639980001</v></c><c r="B2" s="1"/></row>` +
		`<row r="3"><c r="A3"><v>639980002</v></c></row></sheetData></worksheet>`}, "")
	got, dir, _ := counts(t, "", append([]string{"-in", path}, asProfessionals...)...)
	require.Equal(t, 1, got[bins.Callable])
	require.Contains(t, string(read(t, dir, bins.Ruined)), "ligne en rouge")
}

// TestASheetThatIsNotReadMaySayWhoRefused: with words, a line through a row, a red or a comment somewhere in it, and
// people of the sheet that is read, by number or address, however they are written. Of others it says nothing here.
func TestASheetThatIsNotReadMaySayWhoRefused(t *testing.T) {
	row := func(n int, more string, cells ...string) string {
		out := `<row r="` + strconv.Itoa(n) + `">`
		for i, c := range cells {
			out += `<c r="` + string(rune('A'+i)) + strconv.Itoa(n) + `"` + more + ` t="inlineStr"><is><t>` + c + `</t></is></c>`
		}
		return out + `</row>`
	}
	const joined = `</sheetData><mergeCells><mergeCell ref="A1:A3"/></mergeCells>`
	header := func(says string) string {
		return `</sheetData><headerFooter><oddHeader>&amp;C` + says + `</oddHeader></headerFooter>`
	}
	head := row(1, "", "Nom", "Portable")
	for _, c := range []struct {
		name  string
		asks  bool
		sheet string
	}{
		{"words above its table", true, row(1, "", "à ne plus appeler") + row(2, "", "Nom", "Portable") + row(3, "", "Aubry", "06 39 98 00 01")},
		{"words in a cell, the number in another", true, row(1, "", "Portable", "Suivi") + row(2, "", "+33639980001", "ne veut plus d'appels")},
		{"a title that asks for refusals", true, row(1, "", "Portable", "Stop") + row(2, "", "0639980001", "x")},
		{"a number among words", true, head + row(2, "", "NE + APPELER le 06.39.98.00.01")},
		{"an address", true, head + row(2, "", "refus", "Aubry &lt;a@ex.fr&gt;")},
		{"a line through a row", true, head + row(2, ` s="2"`, "Aubry", "0639980001") + row(3, "", "Brun", "0639980009")},
		{"a row in red", true, head + row(2, ` s="1"`, "Aubry", "0639980001") + row(3, "", "Brun", "0639980009")},
		{"joined cells, a formula without result", true, row(1, "", "Ne plus appeler") + row(2, "", "Aubry", "0639980001") +
			`<row r="3"><c r="C3"><f>1+1</f></c></row>` + joined},
		{"words at the head of its pages", true, head + row(2, "", "Aubry", "0639980001") + header("Ne plus appeler")},
		{"other words there", false, head + row(2, "", "Aubry", "0639980001") + header("Secteur Ouest")},
		{"nothing that says no", false, head + row(2, "", "Aubry", "0639980001")},
		{"other people", false, row(1, "", "à ne plus appeler") + row(2, "", "Brun", "0639980009")},
		{"a name in the words", true, row(1, "", "Ne plus appeler Durin, Colas")},
		{"in capitals", true, row(1, "", "NE PLUS APPELER AUBRY SVP")},
		{"in small letters, both", true, row(1, "", "refus de m. colas le 12/03")},
		{"names below the words", true, row(1, "", "Ne plus appeler") + row(2, "", "Evrard") + row(3, "", "Colas Anne")},
		{"a row by its place", true, row(1, "", "Opposés : lignes 2, 5 et 8")},
		{"all", true, row(1, "", "Tous ont refusé")},
		{"a firm", true, row(1, "", "Ne plus appeler le Garage Lambda")},
		{"a town", true, row(1, "", "Les personnes de Rennes ne veulent plus être appelées")},
		{"names without a refusal", false, row(1, "", "À rappeler : Aubry, Colas")},
		{"a refusal of others", false, row(1, "", "Ne plus appeler Durin, Evrard")},
		{"names below words of others", false, row(1, "", "Ne plus appeler") + row(2, "", "Evrard")},
		{"a name that is another's", false, head + row(2, "", "Aubry", "0639980009") + row(3, "", "refus", "0639980008")},
		{"what a list offers", false, row(1, "", "Résultat") + row(2, "", "Refus") + row(3, "", "Rappel") + row(4, "", "Absent")},
		{"how to answer", false, row(1, "", "Si la personne refuse, dire : « Je le note, au revoir. »")},
		{"what a word means that a row has", true, row(1, "", "Brest", "ne plus appeler")},
		{"what a look means", true, row(1, "", "En gras : ne plus appeler")},
		{"what a sign means", true, row(1, "", "* = ne plus appeler")},
		{"what a word means that no row has", false, row(1, "", "RAS", "ne plus appeler")},
		{"what codes mean", false, row(1, "", "Code", "Sens") + row(2, "", "STOP", "ne plus appeler")},
	} {
		path := workbookWith(t, map[string]string{
			"xl/workbook.xml": `<workbook><sheets><sheet name="Prospects" id="a"/><sheet name="Feuil2" id="c"/></sheets></workbook>`,
			"xl/two.xml":      `<worksheet><sheetData>` + c.sheet + map[bool]string{false: `</sheetData>`}[strings.Contains(c.sheet, `</sheetData>`)] + `</worksheet>`,
			"xl/_rels/workbook.xml.rels": `<Relationships><Relationship Id="a" Type="x/worksheet" Target="sheet.xml"/><Relationship ` +
				`Id="b" Type="x/styles" Target="styles.xml"/><Relationship Id="c" Type="x/worksheet" Target="two.xml"/></Relationships>`,
		}, "", plainRow("Mobile", "Nom", "E-mail", "Société", "Ville"), plainRow("0639980001", "Aubry", "A@ex.fr", "Garage Lambda", "Brest"),
			plainRow("0639980002", "Colas", "", "", "Rennes"))
		for _, lang := range []string{"fr", "en"} {
			code, _, stderr := screen(t, append([]string{"-in", path, "-sheet", "Prospects", "-at", "2026-11-23 11:00", "-ask", "never",
				"-lang", lang, "-out", filepath.Join(t.TempDir(), "o")}, asProfessionals...)...)
			require.Equal(t, map[bool]int{true: 2}[c.asks], code, "%s: %s", c.name, stderr)
			says := map[string]string{"fr": "dit peut-être un refus", "en": "may say a refusal"}[lang]
			require.Equal(t, c.asks, strings.Contains(stderr, says), "%s: %s", c.name, stderr)
		}
	}
}

// TestAFormulaThatNothingCountedStopsTheRun: in a campaign and in any file that is kept, whatever its column is. What
// it gives may be anybody's refusal.
func TestAFormulaThatNothingCountedStopsTheRun(t *testing.T) {
	const number = `<c r="A2" t="inlineStr"><is><t>0639980001</t></is></c>`
	book := func(titles []string, row, asks string) string {
		return workbookWith(t, map[string]string{"xl/workbook.xml": `<workbook><sheets><sheet name="P" id="a"/></sheets>` + asks + `</workbook>`,
			"xl/sheet.xml": `<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>` +
				titles[0] + `</t></is></c><c r="B1" t="inlineStr"><is><t>` + titles[1] + `</t></is></c></row><row r="2">` + row + `</row></sheetData></worksheet>`},
			"", plainRow(""))
	}
	const asks = `<calcPr calcId="124519" fullCalcOnLoad="1"/>`
	csv := screentest.File(t, "c.csv", "Mobile;Nom\n0639980001;Aubry\n0639980002;Brun\n")
	for what, formula := range map[string]string{
		"an empty place": `<f>IF(A2=1,"oui","non")</f><v></v>`, "a 0 to be counted": `<f>IF(A2=1,"oui","non")</f><v>0</v>`,
	} {
		second := number + `<c r="B2">` + formula + `</c>`
		for _, c := range []struct {
			flag, title string
		}{{"-in", "Stop"}, {"-in", "Remarques"}, {"-in", "Nom"}, {"-stops", "Motif"}, {"-consents", "Opposition le"}, {"-results", "Statut"}} {
			args := append([]string{"-at", "2026-11-23 11:00", "-ask", "never", "-out", filepath.Join(t.TempDir(), "o")}, asProfessionals...)
			args = append(args, c.flag, book([]string{"Mobile", c.title}, second, asks))
			if c.flag != "-in" {
				args = append(args, "-in", csv)
			}
			for lang, says := range map[string]string{"fr": "le donner à nouveau", "en": "give it again"} {
				code, _, stderr := screen(t, append(args, "-lang", lang)...)
				require.Equal(t, 2, code, "%s, %s %s: %s", what, c.flag, c.title, stderr)
				require.Contains(t, stderr, says, "%s, %s %s", what, c.flag, c.title)
			}
		}
	}
	args := append([]string{"-at", "2026-11-23 11:00", "-ask", "never", "-out", filepath.Join(t.TempDir(), "o"), "-in",
		book([]string{"Mobile", "Stop"}, number+`<c r="B2" t="str"><f>IF(A2=1,"oui","")</f><v></v></c>`, "")}, asProfessionals...)
	code, _, stderr := screen(t, args...)
	require.Zero(t, code, stderr)
}

// TestAWorkbookThatIsCalledAListOfRefusalsIsNoCampaign: by its title, its subject, a table; whatever its file is called.
func TestAWorkbookThatIsCalledAListOfRefusalsIsNoCampaign(t *testing.T) {
	core := func(of, says string) map[string]string {
		return map[string]string{"docProps/core.xml": `<coreProperties><` + of + `>` + says + `</` + of + `></coreProperties>`}
	}
	table := func(name string) map[string]string {
		return map[string]string{"xl/_rels/sheet.xml.rels": `<Relationships><Relationship Id="a" Type="x/table" Target="table.xml"/></Relationships>`,
			"xl/table.xml": `<table name="` + name + `" displayName="` + name + `" ref="A1:B2"/>`}
	}
	for _, c := range []struct {
		parts map[string]string
		asks  bool
	}{
		{core("title", "Liste des opposés"), true}, {core("subject", "Ne plus appeler"), true}, {core("keywords", "blacklist"), true},
		{core("description", "Toutes ces personnes nous ont dit au téléphone de ne plus les appeler, voir le mail"), true},
		{table("Liste_Repoussoir"), true}, {table("NePlusAppeler"), true},
		{core("title", "Prospects de novembre"), false}, {core("title", "Prospects sans bloctel"), false},
		{core("creator", "Refus"), false}, {table("Tableau1"), false}, {nil, false},
	} {
		path := workbookWith(t, c.parts, "", plainRow("Mobile", "Nom"), plainRow("0639980001", "Aubry"))
		for lang, says := range map[string]string{"fr": "un tableau ou un nom défini du classeur", "en": "a table or a defined name of the workbook"} {
			code, _, stderr := screen(t, append([]string{"-in", path, "-at", "2026-11-23 11:00", "-ask", "never", "-lang", lang,
				"-out", filepath.Join(t.TempDir(), "o")}, asProfessionals...)...)
			require.Equal(t, map[bool]int{true: 2}[c.asks], code, "%v: %s", c.parts, stderr)
			require.Equal(t, c.asks, strings.Contains(stderr, says), "%v: %s", c.parts, stderr)
		}
	}
}
