package office

import (
	"archive/zip"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/internal/screening/say"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
	"github.com/rgpd-go/rgpd/prospect/number"
	"github.com/rgpd-go/rgpd/rights"
)

// leaf is a sheet of a workbook for tests: its name, and its rows with ; between cells. A row of which nothing stands is
// empty.
type leaf struct {
	name string
	rows []string
}

// excel writes a workbook of Excel; more are its further parts.
func excel(t *testing.T, name string, more map[string]string, leaves ...leaf) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	file, err := os.Create(path)
	require.NoError(t, err)
	z := zip.NewWriter(file)
	put := func(name, text string) {
		w, err := z.Create(name)
		require.NoError(t, err)
		_, err = w.Write([]byte(text))
		require.NoError(t, err)
	}
	var sheets, links strings.Builder
	for i, l := range leaves {
		fmt.Fprintf(&sheets, `<sheet name="%s" sheetId="%d" r:id="rId%d"/>`, l.name, i+1, i+1)
		fmt.Fprintf(&links, `<Relationship Id="rId%d" Type="x/worksheet" Target="worksheets/sheet%d.xml"/>`, i+1, i+1)
		var rows strings.Builder
		for n, row := range l.rows {
			if row == "" {
				continue
			}
			fmt.Fprintf(&rows, `<row r="%d">`, n+1)
			for k, cell := range strings.Split(row, ";") {
				if cell != "" {
					fmt.Fprintf(&rows, `<c r="%c%d" t="inlineStr"><is><t>%s</t></is></c>`, 'A'+k, n+1, cell)
				}
			}
			rows.WriteString(`</row>`)
		}
		put(fmt.Sprintf("xl/worksheets/sheet%d.xml", i+1), `<worksheet><sheetData>`+rows.String()+`</sheetData></worksheet>`)
	}
	const rels = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">`
	put("_rels/.rels", rels+`<Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.xml"/></Relationships>`)
	put("xl/_rels/workbook.xml.rels", rels+links.String()+`</Relationships>`)
	if more["xl/workbook.xml"] == "" {
		put("xl/workbook.xml", `<workbook xmlns:r="r"><sheets>`+sheets.String()+`</sheets></workbook>`)
	}
	for name, text := range more {
		put(name, text)
	}
	require.NoError(t, z.Close())
	require.NoError(t, file.Close())
	return path
}

// taken is the desk of a path.
func taken(t *testing.T, path string, sheets ...string) (*Desk, Taken) {
	t.Helper()
	files, err := TakeFile(path, filepath.Base(path), sheets...)
	require.NoError(t, err)
	return open(t, files.Files...), files
}

var requestRows = []string{"dossier;reçu le;droit;téléphone", "M-1;03/11/2026;accès;", "M-2;04/11/2026;stop pub;01 99 00 12 34", "",
	"M-3;05/11/2026;effacement et colère;01 99 00 12 35"}

// TestAWorkbookIsAList as the same rows in CSV are; each fault by sheet, line, column and cell.
func TestAWorkbookIsAList(t *testing.T) {
	book, _ := taken(t, excel(t, "demandes.xlsx", nil, leaf{"Demandes", requestRows}, leaf{"Vide", nil}))
	text := open(t, memory("list.csv", strings.Join(requestRows, "\n")+"\n"))
	require.Equal(t, text.IDs(), book.IDs())
	for _, id := range book.IDs() {
		want, _ := text.Events(id)
		got, _ := book.Events(id)
		require.Empty(t, cmp.Diff(want, got), id)
	}
	stops, faults := book.Stops()
	require.Empty(t, faults)
	require.Equal(t, []string{"+33199001234", "+33199001235"}, stopped(stops))
	require.Len(t, book.Faults(), 1)
	require.Contains(t, book.Faults()[0].In(language.French),
		"demandes.xlsx › Demandes, ligne 5, colonne « droit », cellule C5 : un droit n'est pas reconnu")
	require.Contains(t, book.Faults()[0].In(language.English), "demandes.xlsx › Demandes, line 5, column “droit”, cell C5: a right")
	require.NotContains(t, text.Faults()[0].In(language.French), "cellule", "a file of text has none")

	named, _ := taken(t, excel(t, "demandes.xlsx", nil, leaf{"Demandes", append([]string{"Registre des demandes", "", "Année 2026"}, requestRows...)}))
	require.Equal(t, book.IDs(), named.IDs(), "titles below the name of the list")
	require.Contains(t, named.Faults()[0].In(language.French), "ligne 8, colonne « droit », cellule C8")
	require.Equal(t, "demandes.xlsx › Demandes : 2 lignes au-dessus des titres ne sont pas lues.", named.Notes[0].FR)
}

// TestEverySheetOfAWorkbookIsRead: one a year, say. One that is no list is told, and the list of stops frees nobody; who
// chooses others has it set aside, by name.
func TestEverySheetOfAWorkbookIsRead(t *testing.T) {
	path := excel(t, "demandes.xlsx", nil, leaf{"2025", []string{requestRows[0], "L-1;03/11/2025;accès;"}}, leaf{"2026", requestRows[:3]},
		leaf{"Numéros", []string{"Martin;01 99 00 12 99"}})
	d, files := taken(t, path)
	require.Equal(t, []string{"L-1", "M-1", "M-2"}, d.IDs())
	require.Empty(t, files.Aside)
	require.Len(t, d.Faults(), 1)
	require.Equal(t, ChooseSheet, d.Faults()[0].Hint)
	require.Contains(t, d.Faults()[0].In(language.French), "demandes.xlsx › Numéros : la feuille n'a aucun titre connu")
	require.NotContains(t, d.Faults()[0].In(language.French), "Martin")
	stops, faults := d.Stops()
	require.Len(t, faults, 1)
	require.Equal(t, number.Number{}, stops[len(stops)-1].Number, "a refusal may stand there")

	d, files = taken(t, path, "2025", "2026")
	require.Equal(t, []string{"L-1", "M-1", "M-2"}, d.IDs())
	require.Equal(t, []string{"Numéros"}, files.Aside)
	require.Empty(t, d.Faults())
	stops, faults = d.Stops(stops...)
	require.Empty(t, faults)
	require.Equal(t, []string{"", "+33199001234"}, stopped(stops), "what a list held stays until that sheet is given again")

	// A sheet that nobody sees is read as the others are, and told.
	hidden := excel(t, "cachée.xlsx", map[string]string{"xl/workbook.xml": `<workbook xmlns:r="r"><sheets><sheet name="2025" sheetId="1" ` +
		`state="hidden" r:id="rId1"/><sheet name="2026" sheetId="2" r:id="rId2"/></sheets></workbook>`},
		leaf{"2025", []string{requestRows[0], "L-1;03/11/2025;stop;01 99 00 12 99"}}, leaf{"2026", requestRows[:3]})
	d, _ = taken(t, hidden)
	require.Equal(t, []string{"L-1", "M-1", "M-2"}, d.IDs())
	var notes []string
	for _, n := range d.Notes {
		notes = append(notes, n.FR)
	}
	require.Contains(t, notes, "cachée.xlsx › 2025 : la feuille lue est masquée dans le tableur.")
	require.NotContains(t, strings.Join(notes, " "), "n'est pas lue")

	d, files = taken(t, path, "2026")
	require.Equal(t, []string{"M-1", "M-2"}, d.IDs())
	require.Equal(t, []string{"2025", "Numéros"}, files.Aside)
	for _, chosen := range [][]string{{"2027"}, {"2026", "2027"}} {
		_, err := TakeFile(path, "demandes.xlsx", chosen...)
		require.ErrorContains(t, err, "aucune feuille remplie de ce nom : 2027 ; il y a : 2025, 2026, Numéros / no filled sheet")
	}
	_, err := TakeFile(excel(t, "une.xlsx", nil, leaf{"2026", requestRows}), "une.xlsx", "2027")
	require.ErrorContains(t, err, "2027 ; il y a : 2026")

	// Of none that is a list there is no desk.
	none, err := TakeFile(excel(t, "rien.xlsx", nil, leaf{"Numéros", []string{"Martin;01 99 00 12 99"}}), "rien.xlsx")
	require.NoError(t, err)
	_, err = Open(Options{Place: rights.Place{Territory: rgpd.Mainland}, Now: monday}, none.Files...)
	require.ErrorContains(t, err, "rien.xlsx › Numéros")
}

// TestWhatASheetShowsBesideItsRows is told: a comment is a note of its row, and binds as one; a text box is not read, and
// is a fault.
func TestWhatASheetShowsBesideItsRows(t *testing.T) {
	const rels = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">`
	d, _ := taken(t, excel(t, "demandes.xlsx", map[string]string{
		"xl/worksheets/_rels/sheet1.xml.rels": rels + `<Relationship Id="a" Type="x/comments" Target="../comments1.xml"/>` +
			`<Relationship Id="b" Type="x/drawing" Target="../drawings/drawing1.xml"/></Relationships>`,
		"xl/comments1.xml": `<comments><commentList><comment ref="A2"><text><t>ne plus appeler, dit sa fille</t></text></comment>` +
			`</commentList></comments>`,
		"xl/drawings/drawing1.xml": `<wsDr><twoCellAnchor><sp><txBody><p><r><t>voir Martin</t></r></p></txBody></sp></twoCellAnchor></wsDr>`,
	}, leaf{"Demandes", []string{requestRows[0], "M-1;03/11/2026;accès;01 99 00 12 34"}}))
	_, may := d.MayObject("M-1")
	require.True(t, may)
	stops, _ := d.Stops()
	require.Equal(t, []string{"", "+33199001234"}, stopped(stops), "a refusal may stand in the box: nobody is freed")
	all := strings.Join(says(d.Faults()), "\n")
	require.Contains(t, all, "des zones de texte ou des dessins posés sur la feuille disent quelque chose")
	require.NotContains(t, all, "Martin")
	var notes string
	for _, n := range d.Notes {
		notes += n.FR + "\n" + n.EN + "\n"
	}
	require.Contains(t, notes, "commentaires de cellules lus comme un texte de leur ligne : 1")
	require.NotContains(t, notes, "sa fille")
}

// TestAWorkbookThatDoesNotOpen has a remedy in both languages, and shows nothing of what it holds.
func TestAWorkbookThatDoesNotOpen(t *testing.T) {
	for name, content := range map[string]string{
		"torn.xlsx": "PK\x03\x04 Quatrepin", "old.xls": "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 Quatrepin",
	} {
		path := filepath.Join(t.TempDir(), name)
		require.NoError(t, os.WriteFile(path, []byte(content), 0o600))
		_, err := TakeFile(path, name)
		require.ErrorContains(t, err, "Enregistrer sous", name)
		require.ErrorContains(t, err, " / the workbook cannot be read", name)
		require.NotContains(t, err.Error(), "Quatrepin", name)
	}
	_, err := TakeFile(filepath.Join(t.TempDir(), "nowhere.xlsx"), "nowhere.xlsx")
	require.Error(t, err)
}

// TestWhatASheetShowsIsToldInEnglish: every note that the reader of workbooks makes.
func TestWhatASheetShowsIsToldInEnglish(t *testing.T) {
	notes := []string{"la feuille lue est masquée dans le tableur", "la colonne masquée B est lue comme les autres",
		"les colonnes masquées A, B sont lues comme les autres", "des cellules fusionnées sur plusieurs colonnes comptent dans la première"}
	for kind := range sheet.Marks {
		notes = append(notes, sheet.Marked{Kind: kind, Count: 2, Maybe: 1}.Says(kind == sheet.Comments)...)
	}
	require.Len(t, notes, 8)
	for _, fr := range notes {
		require.NotRegexp(t, "lue|ligne|colonne|feuille", say.English(fr, sheet.SeenInEnglish()), fr)
	}
}
