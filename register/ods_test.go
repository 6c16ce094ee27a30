package register

import (
	"archive/zip"
	"bytes"
	"encoding/csv"
	"encoding/json"
	"encoding/xml"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/collate"
	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd"
)

// cnilForm is what the CNIL's own form holds, cell by cell.
type cnilForm struct {
	ListSheet2, RecordSheet3 []struct {
		Cell, Text, List string
		Colspan, Rowspan int
	}
	DropDowns map[string]struct{ Values json.RawMessage }
}

func cnilTemplate(t *testing.T) (out cnilForm) {
	b, err := os.ReadFile("testdata/cnil-template.json")
	require.NoError(t, err)
	require.NoError(t, json.Unmarshal(b, &out))
	return out
}

var address = regexp.MustCompile(`^([A-Z])([0-9]+)$`)

func at(t *testing.T, cell string) (row, col int) {
	m := address.FindStringSubmatch(cell)
	require.NotNil(t, m, cell)
	row, err := strconv.Atoi(m[2])
	require.NoError(t, err)
	return row - 1, int(m[1][0] - 'A')
}

// own are the cells of the template that hold no label of the form: its example line.
func own(cell string) bool { return strings.HasSuffix(cell, "9") && len(cell) == 2 }

// Every label, merge and drop-down of the form stands where the CNIL has it: in the list, in the empty
// form, and in each entry that the form is long enough for.
func TestFormIsTheCNILs(t *testing.T) {
	form2 := cnilTemplate(t)
	r := full(t)
	list := r.list()
	for _, c := range form2.ListSheet2 {
		if own(c.Cell) {
			continue
		}
		row, col := at(t, c.Cell)
		require.Equal(t, c.Text, list.rows[row][col].Text, c.Cell)
		require.Equal(t, max(1, c.Colspan), list.rows[row][col].Across, c.Cell)
		require.Equal(t, max(1, c.Rowspan), list.rows[row][col].Down, c.Cell)
	}
	model := form(&Activity{}, modelSheet, true)
	require.Len(t, model.rows, 62)
	pay := payroll()
	entry := form(&pay, "x", false)
	for _, c := range form2.RecordSheet3 {
		if c.List == "val4" { // a stray drop-down on a blank row of the form
			continue
		}
		row, col := at(t, c.Cell)
		require.Equal(t, c.Text, model.rows[row][col].Text, c.Cell)
		require.Equal(t, c.List, model.rows[row][col].List, c.Cell)
		if c.Colspan > 0 {
			require.Equal(t, c.Colspan, model.rows[row][col].Across, c.Cell)
		}
		if col == 0 && row > 0 {
			require.Equal(t, c.Text, entry.rows[row][col].Text, "entry, %s", c.Cell)
		}
	}
	choices, lists := r.choices()
	require.Len(t, choices, 5)
	for _, c := range choices {
		var want []string
		if json.Unmarshal(form2.DropDowns[c.name].Values, &want) != nil {
			continue // countries: the form's are out of date
		}
		row, col := at(t, strings.ReplaceAll(c.from, "$", ""))
		last, _ := at(t, strings.ReplaceAll(c.to, "$", ""))
		require.Equal(t, pickOne, lists.rows[row][col].Text)
		var got []string
		for k := row + 1; k <= last; k++ {
			got = append(got, lists.rows[k][col].Text)
		}
		require.Equal(t, want, got, c.name)
	}
}

// Countries are in the order of a French dictionary, and none is adequate by the form's
// own list of 2019.
func TestCountriesOfTheForm(t *testing.T) {
	r := Register{On: today}
	names, adequate := r.countries()
	state := map[string]string{}
	order := collate.New(language.French)
	for i, n := range names {
		state[n] = adequate[i]
		if i > 0 {
			require.LessOrEqual(t, order.CompareString(names[i-1], n), 0, "%s after %s", n, names[i-1])
		}
	}
	require.Greater(t, len(names), 150)
	require.Equal(t, "Non", state["Tunisie"])
	require.Equal(t, "Oui", state["Royaume-Uni"])
	require.Equal(t, "Sous conditions", state["États-Unis"])
	require.Equal(t, "Oui", state["Andorre"])
	require.NotContains(t, state, "France")
	require.NotContains(t, state, "Norvège")
	r.On = rgpd.NewDate(2019, 5, 13)
	names, adequate = r.countries()
	for i, n := range names {
		if n == "Japon" {
			require.Equal(t, "Sous conditions", adequate[i], "adequate since January 2019, whatever the form says")
		}
	}
}

// Where an entry has more than the form has rows, rows are inserted and nothing is cut.
func TestFormGrows(t *testing.T) {
	a := filled(ConsumerCampaigns())
	for i := range 4 {
		a.SubPurposes = append(a.SubPurposes, Purpose{Says: text("finalité " + strconv.Itoa(i))})
		a.Transfers = append(a.Transfers, Transfer{Recipient: text("destinataire " + strconv.Itoa(i)), Country: "MA"})
		a.Joint = append(a.Joint, Party{Name: "Conjoint " + strconv.Itoa(i), Email: "x@y.example"})
	}
	a.Security = append(a.Security, Measure{Kind: Resilience, Detail: text("deux sites")})
	g := form(&a, "x", false)
	var all strings.Builder
	for _, row := range g.rows {
		for _, c := range row {
			all.WriteString(c.Text + "\n")
		}
	}
	got := all.String()
	for _, s := range a.leaf(language.French).Sections {
		for _, l := range s.Lines {
			if s.Title != "Acteurs" && s.Title != "Autres faits consignés" && l.Label != "N° / RÉF" && l.Label != "Des données quittent-elles l'Union ?" && s.Title != "Transferts hors UE" {
				require.Contains(t, got, l.Value, s.Title)
			}
		}
	}
	for _, want := range []string{"Sous-finalité 7", "Organisme destinataire 5", "destinataire 3", "Conjoint 3", "Mesure de sécurité 6", "Disponibilité et résilience : deux sites", "Destinataire 5", "Catégorie de personnes 3"} {
		require.Contains(t, got, want)
	}
}

func ods(t testing.TB, r Register) []byte {
	var b bytes.Buffer
	require.NoError(t, r.WriteODS(&b))
	return b.Bytes()
}

func TestODSRepeatsAndIsSound(t *testing.T) {
	first := ods(t, full(t))
	require.Equal(t, first, ods(t, full(t)), "the bytes repeat")
	z, err := zip.NewReader(bytes.NewReader(first), int64(len(first)))
	require.NoError(t, err)
	require.Equal(t, "mimetype", z.File[0].Name)
	require.Equal(t, zip.Store, z.File[0].Method)
	require.Zero(t, z.File[0].Flags&8, "no data descriptor")
	require.Equal(t, "mimetypeapplication/vnd.oasis.opendocument.spreadsheet", string(first[30:30+54]))
	for _, f := range z.File[1:] {
		r, err := f.Open()
		require.NoError(t, err)
		dec := xml.NewDecoder(r)
		for {
			if _, err = dec.Token(); err != nil {
				break
			}
		}
		require.Equal(t, io.EOF, err, f.Name)
	}
}

func TestSheetNames(t *testing.T) {
	taken := map[string]bool{}
	for _, c := range [][2]string{
		{"Fiche_T-001", "Fiche_T-001"}, {"fiche_t-001", "fiche_t-001_2"}, {"a/b:c*[d]?'\\", "a-b-c--d----"},
		{strings.Repeat("é", 40), strings.Repeat("é", 31)}, {strings.Repeat("é", 40), strings.Repeat("é", 29) + "_2"},
	} {
		require.Equal(t, c[1], sheetName(c[0], taken))
	}
}

func FuzzODS(f *testing.F) {
	f.Add("=1+1", "a\tb  c\n\x00\xff")
	f.Add("<b>&\"", " T-1")
	f.Fuzz(func(t *testing.T, a, b string) {
		p := payroll()
		p.Ref, p.Name.FR, p.Purpose.Says.FR = a+"r", b, a+"x"
		var file bytes.Buffer
		require.NoError(t, writeODS(&file, []grid{form(&p, sheetName(a, map[string]bool{}), false)}, nil))
		out := file.Bytes()
		z, err := zip.NewReader(bytes.NewReader(out), int64(len(out)))
		require.NoError(t, err)
		r, err := z.File[1].Open()
		require.NoError(t, err)
		dec := xml.NewDecoder(r)
		for err == nil {
			_, err = dec.Token()
		}
		require.Equal(t, io.EOF, err)
	})
}

// A real LibreOffice opens the file and finds every label where the CNIL has it, and
// every entry whole. Skipped only where there is none: on Debian,
// apt-get install -y --no-install-recommends libreoffice-calc.
func TestLibreOfficeOpensTheForm(t *testing.T) {
	soffice, err := exec.LookPath("soffice")
	if err != nil {
		t.Skip("no soffice on the path")
	}
	if testing.Short() {
		t.Skip("starts LibreOffice")
	}
	r := full(t)
	dir := t.TempDir()
	file := filepath.Join(dir, "r.ods")
	require.NoError(t, os.WriteFile(file, ods(t, r), 0o644))
	cmd := exec.Command(soffice, "-env:UserInstallation=file://"+filepath.Join(dir, "profile"), "--headless", "--norestore",
		"--convert-to", "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1", "--outdir", dir, file)
	cmd.Env = append(os.Environ(), "HOME="+dir)
	out, err := cmd.CombinedOutput()
	require.NoError(t, err, "%s", out)
	sheet := func(name string) [][]string {
		b, err := os.ReadFile(filepath.Join(dir, "r-"+name+".csv"))
		require.NoError(t, err)
		c := csv.NewReader(bytes.NewReader(b))
		c.FieldsPerRecord = -1
		rows, err := c.ReadAll()
		require.NoError(t, err)
		return rows
	}
	form := cnilTemplate(t)
	list := sheet(listSheet)
	for _, c := range form.ListSheet2 {
		if row, col := at(t, c.Cell); !own(c.Cell) {
			require.Equal(t, c.Text, list[row][col], c.Cell)
		}
	}
	model := padded(sheet(modelSheet))
	pay := padded(sheet("Fiche_1 - Exemple"))
	for _, c := range form.RecordSheet3 {
		row, col := at(t, c.Cell)
		if c.List != "val4" {
			require.Equal(t, c.Text, model[row][col], c.Cell)
		}
		if col == 0 && row > 0 {
			require.Equal(t, c.Text, pay[row][col], "payroll, %s", c.Cell)
		}
	}
	// The CNIL's example stands whole, its clauses for Andorra as recorded.
	for cell, want := range map[string]string{
		"B4": "Gestion de la paie", "B5": "1 - Exemple", "B6": "26/05/2018", "B7": "13/05/2019", "B10": "Exemple Services SAS", "G10": "+33 1 99 00 00 00",
		"B18": "Calcul des rémunérations", "B25": "Noms et adresses", "B44": "Salariés", "B48": "Service interne qui traite les données",
		"B50": "Destinataires dans des pays tiers ou organisations internationales", "B54": "Mesures de protection des logiciels",
		"B59": "Banque d'Andorre", "C59": "Andorre", "D59": "Clauses contractuelles types (CCT)", "F59": "Contrat du 23/01/2018",
	} {
		row, col := at(t, cell)
		require.Equal(t, want, pay[row][col], cell)
	}
	for _, e := range r.Entries {
		a := e.Activity()
		rows := sheet("Fiche_" + a.Ref)
		var all strings.Builder
		for _, row := range rows {
			all.WriteString(strings.Join(row, "\n") + "\n")
		}
		for _, d := range a.Data {
			require.Contains(t, all.String(), say(d.Items, language.French), a.Ref)
			require.Contains(t, all.String(), retentionsIn(d.Retention, language.French), a.Ref)
		}
		for _, x := range append(a.Origins, a.Notes...) {
			require.Contains(t, all.String(), say(x, language.French), a.Ref)
		}
	}
	require.Equal(t, "P-001", sheet("Sous-traitant_P-001")[4][1])
	require.Greater(t, len(sheet(breachSheet)), 20)
	require.Greater(t, len(sheet(choiceSheet)), 150)
	require.NotEmpty(t, sheet(tutorialSheet))
}

// padded gives every row eight cells.
func padded(rows [][]string) [][]string {
	for i := range rows {
		for len(rows[i]) < 8 {
			rows[i] = append(rows[i], "")
		}
	}
	return rows
}
