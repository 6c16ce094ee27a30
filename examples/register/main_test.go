package main

import (
	"archive/zip"
	"bytes"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/internal/registerbook"
	"github.com/rgpd-go/rgpd/examples/internal/screening/workbook"
	"github.com/rgpd-go/rgpd/internal/golden"
	"github.com/rgpd-go/rgpd/register"
	"github.com/rgpd-go/rgpd/transfer"
)

// never is the clock of a test that needs none.
func never() time.Time { panic("the clock is asked") }

// at is a clock that stands still.
func at() time.Time { return time.Date(2026, 11, 28, 9, 0, 0, 0, time.UTC) }

// output runs the program and returns what it says.
func output(t *testing.T, code int, now func() time.Time, args ...string) (stdout, stderr string) {
	t.Helper()
	var out, errs bytes.Buffer
	got := run(args, &out, &errs, now)
	require.Equal(t, code, got, "%s%s", out.String(), errs.String())
	return out.String(), errs.String()
}

func TestExample(t *testing.T) {
	for _, tag := range []language.Tag{language.French, language.English} {
		t.Run(tag.String(), func(t *testing.T) {
			folder := t.TempDir()
			said, _ := output(t, 0, at, "-lang", tag.String(), "-out", folder)
			got := strings.ReplaceAll(said, folder+string(filepath.Separator), "")
			golden.File(t, filepath.Join("testdata", tag.String()+".golden"), []byte(got))

			// And a second run writes the same bytes.
			again := t.TempDir()
			output(t, 0, at, "-lang", tag.String(), "-out", again)
			for _, form := range []string{"register.json", "register.html", "register.ods", "register.csv", "violations.ics"} {
				one, err := os.ReadFile(filepath.Join(folder, form))
				require.NoError(t, err)
				two, err := os.ReadFile(filepath.Join(again, form))
				require.NoError(t, err)
				require.NotEmpty(t, one)
				require.True(t, bytes.Equal(one, two), form)
			}
		})
	}
}

// What was written reads back as the register it came from, fact for fact, in each form that holds it whole; and
// written again it is the same file.
func TestItReadsWhatItWrites(t *testing.T) {
	want, err := company()
	require.NoError(t, err)
	folder := t.TempDir()
	output(t, 0, at, "-out", folder)
	for _, name := range []string{"register.json", "register.csv", "register.ods"} {
		path := filepath.Join(folder, name)
		back, _, err := registerbook.Read(path)
		require.NoError(t, err, name)
		require.Empty(t, cmp.Diff(want, back), name)
		again := t.TempDir()
		said, _ := output(t, 0, at, "-out", again, "-on", "2026-11-23", path)
		require.Contains(t, said, "T-001")
		one, err := os.ReadFile(path)
		require.NoError(t, err)
		two, err := os.ReadFile(filepath.Join(again, name))
		require.NoError(t, err)
		require.True(t, bytes.Equal(one, two), name)
	}
}

// What LibreOffice saved again, as its own or as Excel's, is the same register.
func TestASpreadsheetSavesItAgain(t *testing.T) {
	soffice, err := exec.LookPath("soffice")
	if err != nil || testing.Short() {
		t.Skip("starts LibreOffice, where there is one")
	}
	want, err := company()
	require.NoError(t, err)
	// As people paste them: a table of an e-mail, a list, what was indented. Each stands in a form and in the data.
	pasted := []string{"a\tb", "a\t\tb\tc", "\ta\t", "a\nb", "a\n\nb\n", "a\r\nb", "  a   b ", " \t ", "a \n\t b", "a\u00a0b\u2028c"}
	b := &want.Breaches[0]
	b.Facts.FR, b.Effects.FR, b.Measures.FR, b.Reasoning.FR = pasted[0], pasted[1], pasted[2], pasted[3]
	b.People.Categories.FR, b.Contact.Address, b.Telling.FR = pasted[4], pasted[5], pasted[6]
	a := want.Entries[0].Activity()
	for _, s := range pasted {
		a.Notes = append(a.Notes, rgpd.Text{FR: "note : " + s, EN: "note: " + s})
	}
	a.Purpose.Says.FR, a.Data[0].Items.FR = "appels\tsortants\n - clients", pasted[8]
	want.Entries[0], err = a.Build()
	require.NoError(t, err)
	folder := t.TempDir()
	require.NoError(t, write(new(bytes.Buffer), want, folder, endOf(today), language.French))
	for _, name := range []string{"register.json", "register.csv", "register.ods"} {
		back, _, err := registerbook.Read(filepath.Join(folder, name))
		require.NoError(t, err, name)
		require.Empty(t, cmp.Diff(want, back), name)
	}
	for _, kind := range []string{"ods", "xlsx"} {
		again := t.TempDir()
		cmd := exec.Command(soffice, "-env:UserInstallation=file://"+filepath.Join(again, "profile"), "--headless", "--norestore",
			"--convert-to", kind, "--outdir", again, filepath.Join(folder, "register.ods"))
		cmd.Env = append(os.Environ(), "HOME="+again)
		said, err := cmd.CombinedOutput()
		require.NoError(t, err, "%s", said)
		back, unread, err := registerbook.Read(filepath.Join(again, "register."+kind))
		require.NoError(t, err, kind)
		require.Empty(t, unread, kind)
		require.Empty(t, cmp.Diff(want, back), kind)
	}
}

// BenchmarkRead300 reads a register of 300 entries in each form.
func BenchmarkRead300(b *testing.B) {
	r, err := company()
	require.NoError(b, err)
	base := r.Entries
	r.Entries = nil
	for i := range 300 {
		a := base[i%len(base)].Activity()
		a.Ref = fmt.Sprintf("T-%03d", i)
		e, err := a.Build()
		require.NoError(b, err)
		r.Entries = append(r.Entries, e)
	}
	folder := b.TempDir()
	require.NoError(b, write(new(bytes.Buffer), r, folder, endOf(today), language.French))
	for _, name := range []string{"register.json", "register.csv", "register.ods"} {
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				if _, _, err := registerbook.Read(filepath.Join(folder, name)); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// What of a workbook is not read is said, and counted, and the program ends with 1: the log of breaches without the data,
// a comment, what was written into the explanations.
func TestWhatIsNotReadIsCounted(t *testing.T) {
	r, err := company()
	require.NoError(t, err)
	var book bytes.Buffer
	require.NoError(t, r.WriteODS(&book))
	folder := t.TempDir()
	path := filepath.Join(folder, "mine.ods")
	write := func(change func(string) string) {
		require.NoError(t, os.WriteFile(path, reworked(t, book.Bytes(), change), 0o600))
	}
	write(func(content string) string {
		return withoutTable(strings.Replace(content, `table:name="`+register.DataSheet, `table:name="Autre`, 1), "Violations")
	})
	said, errs := output(t, 1, at, path)
	require.Contains(t, said, "T-001")
	require.Contains(t, errs, "« Registre_des_violations » est un registre de violations, et n'est pas lue")
	require.Contains(t, errs, "porter chaque violation sur une ligne de la feuille « Violations » qu'écrit ce programme")
	require.Contains(t, errs, "choses qui ne sont pas lues, dites ci-dessus : 3") // the data under another name, all facts, the log
	write(func(content string) string {
		return strings.Replace(content, "la fiche vierge, à copier", "voir Martin", 1)
	})
	_, errs = output(t, 1, at, "-lang", "en", path)
	require.Contains(t, errs, "what was written into the sheet “Tutoriel” is not read, and will be lost")
	require.Contains(t, errs, "things that are not read, told above: 1")
	write(func(content string) string {
		return strings.Replace(content, "<text:p>Nom du traitement</text:p>",
			"<office:annotation><text:p>voir Martin</text:p></office:annotation><text:p>Nom du traitement</text:p>", 1)
	})
	_, errs = output(t, 1, at, path)
	require.Contains(t, errs, "un commentaire est posé sur une cellule, et n'est pas lu")
	require.NotContains(t, errs, "Martin")
	write(func(content string) string { return content })
	_, errs = output(t, 0, at, path)
	require.Empty(t, errs)
}

// withoutTable is the content of a workbook without one of its sheets.
func withoutTable(content, name string) string {
	from := strings.Index(content, `<table:table table:name="`+name+`"`)
	return content[:from] + content[from+strings.Index(content[from:], "</table:table>")+len("</table:table>"):]
}

// TestBreachesComeFromASheet: a workbook that is laid out, without the sheet of data, has its breaches in the sheet that
// has a line for each; those that somebody adds there are read too, beside the data as well, and each fault has its cell.
func TestBreachesComeFromASheet(t *testing.T) {
	r, err := company()
	require.NoError(t, err)
	r.AsOf = endOf(today)
	var book bytes.Buffer
	require.NoError(t, r.WriteODS(&book))
	folder := t.TempDir()
	path := filepath.Join(folder, "mine.ods")
	row := func(cells ...string) string {
		out := `<table:table-row>`
		for _, c := range cells {
			out += `<table:table-cell office:value-type="string"><text:p>` + c + `</text:p></table:table-cell>`
		}
		return out + `</table:table-row>`
	}
	added := func(content string, cells ...string) string {
		from := strings.Index(content, `<table:table table:name="Violations"`)
		end := from + strings.Index(content[from:], "</table:table>")
		return content[:end] + row(cells...) + content[end:]
	}
	laidOut := func(content string) string { return withoutTable(withoutTable(content, "Tous_les_faits"), "Données") }
	french := func(all []register.Breach) (out []string) {
		for _, b := range all {
			out = append(out, b.Ref+" "+b.Facts.FR)
		}
		return out
	}
	more := []string{"V-99", "oui", "responsable du traitement", "non", "", "", "", "", "22/11/2026 09:10", "", "confidentialité", "Clé USB perdue"}
	for name, change := range map[string]func(string) string{
		"with the data": func(s string) string { return added(s, more...) },
		"without them":  func(s string) string { return added(laidOut(s), more...) },
	} {
		require.NoError(t, os.WriteFile(path, reworked(t, book.Bytes(), change), 0o600))
		out := t.TempDir()
		said, errs := output(t, 0, at, "-on", "2026-11-23", "-out", out, path)
		require.Empty(t, errs, name)
		require.Regexp(t, `(?s)V-99  Clé USB perdue.*l'autorité de contrôle : `, said, name)
		back, unread, err := registerbook.Read(filepath.Join(out, "register.ods"))
		require.NoError(t, err, name)
		require.Empty(t, unread, name)
		require.Equal(t, append(french(r.Breaches), "V-99 Clé USB perdue"), french(back.Breaches), name)
		require.Equal(t, time.Date(2026, 11, 22, 8, 10, 0, 0, time.UTC), back.Breaches[len(back.Breaches)-1].Aware.UTC(), name)
	}
	more[8], more[10] = "dimanche", "fuite"
	require.NoError(t, os.WriteFile(path, reworked(t, book.Bytes(), func(s string) string { return added(laidOut(s), more...) }), 0o600))
	_, errs := output(t, 1, at, path)
	line := len(r.Breaches) + 2
	require.Contains(t, errs, fmt.Sprintf("« Violations » : ligne %d, I : écrire le jour et l'heure, à Paris : 27/03/2026 09:10", line))
	require.Contains(t, errs, fmt.Sprintf("« Violations » : ligne %d, K : écrire l'un de ces mots : confidentialité, intégrité, disponibilité", line))
	require.NotContains(t, errs, "fuite")
}

// A register is not written without the breaches that a sheet of its workbook tells, whoever laid that out: it would
// pass for whole. What else is not read does not stop it.
func TestNothingIsWrittenWithoutItsBreaches(t *testing.T) {
	r, err := company()
	require.NoError(t, err)
	folder := t.TempDir()
	for name, c := range map[string]struct {
		breaches []register.Breach
		sheet    string // that the log of breaches is called, or another
		first    string
		code     int
		written  bool
	}{
		"the log of the program": {r.Breaches, "Registre_des_violations", "", 1, false},
		"under another name":     {r.Breaches, "Incidents", "", 1, false},
		"by its first line":      {nil, "Incidents", "Registre des violations de données", 1, false},
		"by its name":            {nil, "Violations 2026", "Date", 1, false},
		"in English":             {nil, "Data breaches", "Date", 1, false},
		"another sheet":          {nil, "Congés", "Date", 1, true},
		"none":                   {nil, "", "", 0, true},
	} {
		one := r
		one.Breaches = c.breaches
		var book bytes.Buffer
		require.NoError(t, one.WriteODS(&book))
		path := filepath.Join(folder, "mine.ods")
		require.NoError(t, os.WriteFile(path, reworked(t, book.Bytes(), func(content string) string {
			if c.sheet == "" {
				return content
			}
			facts := strings.Index(content, `<table:table table:name="Tous_les_faits"`)
			end := strings.LastIndex(content, "</office:spreadsheet>")
			content = content[:facts] + content[end:] // neither facts nor data
			if c.breaches != nil {
				content = withoutTable(content, "Violations")
				return strings.Replace(content, `table:name="Registre_des_violations"`, `table:name="`+c.sheet+`"`, 1)
			}
			cell := func(text string) string {
				return `<table:table-row><table:table-cell office:value-type="string"><text:p>` + text + `</text:p></table:table-cell></table:table-row>`
			}
			return strings.Replace(content, "</office:spreadsheet>", `<table:table table:name="`+c.sheet+`">`+cell(c.first)+cell("12/03/2026")+
				"</table:table></office:spreadsheet>", 1)
		}), 0o600))
		for _, args := range [][]string{{path}, {"-add", path, filepath.Join(folder, "whole.json")}} {
			var whole bytes.Buffer
			require.NoError(t, r.WriteJSON(&whole))
			require.NoError(t, os.WriteFile(filepath.Join(folder, "whole.json"), whole.Bytes(), 0o600))
			out := filepath.Join(t.TempDir(), "out")
			said, errs := output(t, c.code, at, append([]string{"-out", out}, args...)...)
			require.Contains(t, said, "T-001", name)
			if c.written {
				require.FileExists(t, filepath.Join(out, "register.ods"), name)
				require.NotContains(t, errs, "rien n'a été écrit", name)
				continue
			}
			require.NoDirExists(t, out, name)
			require.Contains(t, errs, "-out : rien n'a été écrit, il y manquerait des violations", name)
		}
	}
}

// A register that was kept in one language has its names in a review in the other, and one without a title a heading.
func TestNamesOfOneLanguageAreShownInBoth(t *testing.T) {
	r, err := company()
	require.NoError(t, err)
	a := r.Entries[0].Activity()
	path := filepath.Join(t.TempDir(), "mine.json")
	for _, name := range []rgpd.Text{{FR: "Appels d'automne"}, {EN: "Calls of autumn"}, {}} {
		r.Title, a.Name, r.Breaches[0].Facts = name, name, name
		e, err := a.Build()
		require.NoError(t, err)
		r.Entries = []register.Entry{e}
		var b bytes.Buffer
		require.NoError(t, r.WriteJSON(&b))
		require.NoError(t, os.WriteFile(path, b.Bytes(), 0o600))
		for lang, none := range map[string][2]string{"fr": {"Registre des activités de traitement", "sans nom"},
			"en": {"Record of processing activities", "no name"}} {
			said, _ := output(t, 0, at, "-lang", lang, path)
			lines := strings.Split(said, "\n")
			require.Equal(t, orElse(name.FR+name.EN, none[0])+", 2026-11-28", lines[0])
			require.Contains(t, lines, a.Ref+"  "+orElse(name.FR+name.EN, none[1]))
			require.Contains(t, lines, "V-001  "+orElse(name.FR+name.EN, none[1]))
		}
	}
}

func orElse(s, or string) string {
	if s == "" {
		return or
	}
	return s
}

// A workbook of several sheets is never read as if it had one.
func TestAWorkbookOfAnotherIsNotTakenForOne(t *testing.T) {
	folder := t.TempDir()
	output(t, 0, at, "-out", folder)
	_, _, err := workbook.Reader{Sheets: []string{"Autre"}}.OpenFile(filepath.Join(folder, "register.ods"))
	var choice *workbook.ChoiceError
	require.ErrorAs(t, err, &choice)
	require.Contains(t, choice.Sheets, register.DataSheet)
	require.Greater(t, len(choice.Sheets), 8)
}

// What somebody changed in a form is never passed over: the sheet of data is read, and a form that says something
// else stops it. Without that sheet the forms are read, by the labels of the CNIL's model.
func TestFormsAreReadOrAgree(t *testing.T) {
	r, err := company()
	require.NoError(t, err)
	folder := t.TempDir()
	other := r
	a := r.Entries[0].Activity()
	a.Purpose.Says.FR += ", et autre chose"
	e, err := a.Build()
	require.NoError(t, err)
	other.Entries = append([]register.Entry{e}, r.Entries[1:]...)
	var ours, theirs bytes.Buffer
	require.NoError(t, r.WriteODS(&ours))
	require.NoError(t, other.WriteODS(&theirs))

	// The data of one, the forms of the other.
	mixed := filepath.Join(folder, "mixed.ods")
	require.NoError(t, os.WriteFile(mixed, reworked(t, ours.Bytes(), func(content string) string {
		i := strings.Index(content, `table:name="`+register.DataSheet)
		theirs := content0(t, theirs.Bytes())
		k := strings.Index(theirs, `table:name="`+register.DataSheet)
		return theirs[:k] + content[i:]
	}), 0o600))
	_, errs := output(t, 1, at, mixed)
	require.Contains(t, errs, "« Fiche_T-001 » : ligne 17, B : cette cellule ne dit pas ce que dit la feuille « Données »")
	require.Contains(t, errs, "« 2_-_Liste_des_traitements » : ligne 9, E : ")
	require.Contains(t, errs, "« Tous_les_faits » : ligne 10, F : ")
	require.Equal(t, 3, strings.Count(errs, "\n"))

	// Forms alone.
	forms := filepath.Join(folder, "forms.ods")
	require.NoError(t, os.WriteFile(forms, reworked(t, theirs.Bytes(), func(content string) string {
		return strings.Replace(content, `table:name="`+register.DataSheet, `table:name="Autre`, 1)
	}), 0o600))
	back, _, err := registerbook.Read(forms)
	require.NoError(t, err)
	require.Len(t, back.Entries, len(other.Entries))
	require.Equal(t, other.Holder.Name, back.Holder.Name)
	for i, e := range back.Entries {
		require.Equal(t, other.Entries[i].Activity().Purpose.Says.FR, e.Activity().Purpose.Says.FR)
	}

	// A form whose labels somebody wrote again is one all the same: no processing is passed over.
	require.NoError(t, os.WriteFile(forms, reworked(t, theirs.Bytes(), func(content string) string {
		content = strings.Replace(content, `table:name="`+register.DataSheet, `table:name="Autre`, 1)
		at := strings.Index(content, `table:name="Fiche_T-001"`)
		require.Contains(t, content[at:], "Nom du traitement")
		return content[:at] + strings.Replace(content[at:], "Nom du traitement", "NOM DU TRAITEMENT :", 1)
	}), 0o600))
	back, _, err = registerbook.Read(forms)
	require.NoError(t, err)
	require.Len(t, back.Entries, len(other.Entries))

	// A fault of a form, by its sheet, row and column.
	require.NoError(t, os.WriteFile(forms, reworked(t, theirs.Bytes(), func(content string) string {
		content = strings.Replace(content, `table:name="`+register.DataSheet, `table:name="Autre`, 1)
		at := strings.Index(content, `table:name="Fiche_T-001"`)
		return content[:at] + strings.Replace(content[at:], "11/08/2026", "l'été", 1)
	}), 0o600))
	_, errs = output(t, 1, at, forms)
	require.Contains(t, errs, "« Fiche_T-001 » : ligne 6, B : écrire le jour comme 23/11/2026")

	none := filepath.Join(folder, "none.ods")
	require.NoError(t, os.WriteFile(none, reworked(t, theirs.Bytes(), func(content string) string {
		return strings.NewReplacer(`table:name="`+register.DataSheet, `table:name="Autre`, "Nom du traitement", "Autre").Replace(content)
	}), 0o600))
	_, errs = output(t, 1, at, "-lang", "en", none)
	require.Contains(t, errs, "“Fiche_T-001”: row 1: B: this form is filled in and has no name")
	require.Contains(t, errs, "the sheet “Tous_les_faits” is none of a register: it is not read")
}

func content0(t *testing.T, book []byte) string {
	z, err := zip.NewReader(bytes.NewReader(book), int64(len(book)))
	require.NoError(t, err)
	f, err := z.Open("content.xml")
	require.NoError(t, err)
	b, err := io.ReadAll(f)
	require.NoError(t, err)
	return string(b)
}

// reworked is a workbook whose content was changed.
func reworked(t *testing.T, book []byte, change func(string) string) []byte {
	var out bytes.Buffer
	w := zip.NewWriter(&out)
	f, err := w.Create("content.xml")
	require.NoError(t, err)
	_, err = f.Write([]byte(change(content0(t, book))))
	require.NoError(t, err)
	require.NoError(t, w.Close())
	return out.Bytes()
}

// A workbook holds texts that a sheet would fold, cut or run, as a table does.
func TestAWorkbookKeepsAwkwardTexts(t *testing.T) {
	r, err := company()
	require.NoError(t, err)
	for _, text := range []string{
		"=1+1", "deux\nlignes\n", "\ttab", "  deux  espaces  ", "'apostrophe", "\"guillemets\"", "a;b,c", "\u00a0insécable\u202f", "\r\n", "\u0001\u007f",
		"\ufffe\uffff\ufffd", "+33 1 99 00 00 00", "😀", "<b>&amp;</b>", "a\\nb", "0012", "01/02/2026", "TRUE", "/",
	} {
		a := r.Entries[0].Activity()
		a.Owner.FR, a.Software = text+"z", []string{text, "x" + text}
		e, err := a.Build()
		require.NoError(t, err)
		r.Entries[0] = e
		folder := t.TempDir()
		require.NoError(t, write(new(bytes.Buffer), r, folder, endOf(today), language.French))
		for _, name := range []string{"register.json", "register.csv", "register.ods"} {
			back, _, err := registerbook.Read(filepath.Join(folder, name))
			require.NoError(t, err, "%s %q", name, text)
			require.Empty(t, cmp.Diff(r, back), "%s %q", name, text)
		}
	}
}

// What changed since the last review, and two files put together.
func TestChangesAndMerges(t *testing.T) {
	folder, out := t.TempDir(), t.TempDir()
	output(t, 0, at, "-out", folder)
	table, err := os.ReadFile(filepath.Join(folder, "register.csv"))
	require.NoError(t, err)
	newer := filepath.Join(folder, "newer.csv")
	changed := strings.NewReplacer("T-001;status;active", "T-001;status;ended", "traitement;T-101;", "traitement;T-102;").Replace(string(table))
	require.NoError(t, os.WriteFile(newer, []byte(changed), 0o600))
	older := filepath.Join(folder, "register.ods")

	said, _ := output(t, 0, at, "-since", older, newer)
	require.Equal(t, []string{
		"3 changements", "traitement T-001, État : en cours → terminé", "traitement T-102 : ajouté", "traitement T-101 : retiré", "",
	}, strings.Split(said, "\n"))
	said, _ = output(t, 0, at, "-lang", "en", "-since", older, older)
	require.Equal(t, "0 changes\n", said)

	ours, _, err := registerbook.Read(older)
	require.NoError(t, err)
	said, _ = output(t, 0, at, "-add", newer, "-out", out, older)
	require.Contains(t, said, "6 fiches de même référence, gardées telles quelles\n  autre contenu : T-001\n"+
		"  même contenu : T-003, T-004, T-005, T-009, V-001\n")
	folded := strings.NewReplacer("traitement;T-001;", "traitement;t-001;", "traitement;T-003;", "traitement;T\u2011003;",
		"traitement;T-004;", `traitement;"""T-004 """;`).Replace(string(table))
	near := filepath.Join(folder, "near.csv")
	require.NoError(t, os.WriteFile(near, []byte(folded), 0o600))
	said, _ = output(t, 0, at, "-add", near, older)
	require.Contains(t, said, "7 fiches de même référence, gardées telles quelles\n  référence écrite autrement (casse, "+
		"espaces ou tirets), contenu à comparer : « T-004  », « T\u2011003 », « t-001 »\n  même contenu : T-005, T-009, T-101, V-001\n")
	added, _, err := registerbook.Read(filepath.Join(out, "register.json"))
	require.NoError(t, err)
	require.Len(t, added.Entries, len(ours.Entries)+1)
	require.Equal(t, register.Active, added.Entries[0].Activity().Status)
	said, _ = output(t, 0, at, "-update", newer, "-out", out, older)
	require.Contains(t, said, "6 fiches de même référence, remplacées")
	require.NotContains(t, said, "L'en-tête")

	// Of another holder, another officer: said, and not taken.
	other, apart := filepath.Join(folder, "other.csv"), t.TempDir()
	lines := strings.SplitAfter(string(table), "\n")
	for i, line := range lines {
		if strings.HasPrefix(line, "registre;;holder.name;") {
			lines[i] = "registre;;holder.name;Maison Zorglub\n"
		}
	}
	require.NotEqual(t, string(table), strings.Join(lines, ""))
	require.NoError(t, os.WriteFile(other, []byte(strings.Join(lines, "")), 0o600))
	for _, how := range []string{"-add", "-update"} {
		said, _ = output(t, 0, at, how, other, "-out", apart, older)
		require.Contains(t, said, "L'en-tête de l'autre registre n'est pas repris : un autre titulaire, dont les fiches")
		require.NotContains(t, said, "un autre délégué")
		kept, _, err := registerbook.Read(filepath.Join(apart, "register.json"))
		require.NoError(t, err)
		require.Equal(t, ours.Holder, kept.Holder)
	}
	updated, _, err := registerbook.Read(filepath.Join(out, "register.json"))
	require.NoError(t, err)
	require.Len(t, updated.Entries, len(ours.Entries)+1)
	require.Equal(t, register.Ended, updated.Entries[0].Activity().Status)
}

// A file that cannot be read gets its faults by line, in French or English, and nothing is written.
func TestFaultsAreToldByLine(t *testing.T) {
	folder := t.TempDir()
	output(t, 0, at, "-out", folder)
	table, err := os.ReadFile(filepath.Join(folder, "register.csv"))
	require.NoError(t, err)
	for name, c := range map[string]struct {
		text   string
		fr, en []string
	}{
		"two lines at once": {strings.NewReplacer("T-001;status;active", "T-001;couleur;x", "T-003;status;active", "T-003;;x").Replace(string(table)),
			[]string{"ligne ", "un registre n'a pas ce champ"}, []string{"no such field"}},
		"a word":          {strings.Replace(string(table), "T-001;status;active", "T-001;status;Martin", 1), []string{"entries[0].status : cette donnée ne se lit pas : valeur inconnue ; écrire l'une de : "}, []string{"entries[0].status"}},
		"an entry":        {"Partie;Référence;Champ;Donnée\ntraitement;T-1;name.fr;x\n", []string{"ligne 2, entries[0].purpose : "}, []string{"row 2: entries[0].purpose: "}},
		"another file":    {"a;b\n1;2\n", []string{"ligne 1 : cette donnée ne se lit pas : il faut les titres"}, []string{"row 1"}},
		"nothing":         {"", []string{"ligne 1 : cette donnée ne se lit pas : il faut les titres"}, []string{"row 1"}},
		"half a JSON":     {`{"format":`, []string{"JSON"}, []string{"JSON"}},
		"a torn workbook": {"PK\x03\x04 Martin", []string{"classeur"}, []string{"classeur"}},
	} {
		path := filepath.Join(folder, "in")
		require.NoError(t, os.WriteFile(path, []byte(c.text), 0o600))
		out := filepath.Join(folder, "none")
		for lang, says := range map[string][]string{"fr": c.fr, "en": c.en} {
			said, errs := output(t, 1, at, "-lang", lang, "-out", out, path)
			require.Empty(t, said, name)
			for _, s := range says {
				require.Contains(t, errs, s, name)
			}
			require.NotContains(t, errs, "Martin", name)
			require.NoDirExists(t, out)
		}
	}
	_, errs := output(t, 1, at, filepath.Join(folder, "nowhere.csv"))
	require.Contains(t, errs, "nowhere.csv")
	_, errs = output(t, 2, never, "a", "b")
	require.Contains(t, errs, "-add")
	_, errs = output(t, 1, at, "-since", filepath.Join(folder, "nowhere.csv"), filepath.Join(folder, "register.csv"))
	require.Contains(t, errs, "nowhere.csv : ce fichier ne s'ouvre pas")
	_, errs = output(t, 2, never, filepath.Join(folder, "register.csv"), "-since", "x")
	require.Equal(t, "register: les options se mettent avant le fichier\n", errs)
	_, errs = output(t, 2, never, "-lang", "en", "-couleur")
	require.Equal(t, "register: an option that is unknown, or lacks its value; -h shows them\n", errs)
	_, errs = output(t, 2, never, "-on", "demain")
	require.Contains(t, errs, "-on")
	_, errs = output(t, 0, never, "-h")
	require.Contains(t, errs, "Lit un registre")
	require.Contains(t, errs, "Reads a register")
	model, _ := output(t, 0, at, "-print")
	path := filepath.Join(folder, "model.csv")
	require.NoError(t, os.WriteFile(path, []byte(model), 0o600))
	want, err := company()
	require.NoError(t, err)
	back, _, err := registerbook.Read(path)
	require.NoError(t, err)
	require.Empty(t, cmp.Diff(want, back))
}

// What was done on the day of the review is done: a notice of the afternoon stands in no calendar, read in the evening
// or for that day; at noon it was not sent.
func TestANoticeOfTheDayOfTheReview(t *testing.T) {
	aware := time.Date(2026, 9, 21, 6, 0, 0, 0, time.UTC)
	b := register.Breach{
		Ref: "V-1", Incident: register.PersonalDataBreach, Role: transfer.Controller, Risk: register.RiskLikely, Aware: aware,
		Unintelligible: rgpd.No, RiskRemoved: rgpd.No, Disproportionate: rgpd.No, Ordered: rgpd.No, Carrier: rgpd.No,
		Notices: []register.Notice{{At: aware.Add(7 * time.Hour), Complete: rgpd.Yes}}, // 15:00 in Paris
	}
	folder := t.TempDir()
	r := register.Register{Title: rgpd.Text{FR: "Registre", EN: "Record"}, Breaches: []register.Breach{b}}
	var w bytes.Buffer
	require.NoError(t, r.WriteJSON(&w))
	path := filepath.Join(folder, "mine.json")
	require.NoError(t, os.WriteFile(path, w.Bytes(), 0o600))
	for name, x := range map[string]struct {
		hours time.Duration
		args  []string
		open  int
	}{
		"in the evening": {14, nil, 0}, "at noon": {4, nil, 1}, "for that day": {400, []string{"-on", "2026-09-21"}, 0},
		"for the day before": {400, []string{"-on", "2026-09-20"}, 1},
	} {
		out := filepath.Join(folder, name)
		output(t, 0, func() time.Time { return aware.Add(x.hours * time.Hour) }, append(x.args, "-out", out, path)...)
		calendar, err := os.ReadFile(filepath.Join(out, "violations.ics"))
		require.NoError(t, err)
		require.Equal(t, x.open, strings.Count(string(calendar), "SUMMARY:Avertir l'autorité"), name)
	}
	_, errs := output(t, 2, never, "-lang", "de", path)
	require.Equal(t, "register: -lang fr|en\n", errs)
}

// TestWhatIsShownIsInWords: no field stands in a review under its name in JSON, and no fact that is missing.
func TestWhatIsShownIsInWords(t *testing.T) {
	codes := regexp.MustCompile(`\b[a-z]+(_[a-z]+)+\b|\w\[\d+\]|\b[a-z]+\.[a-z]+[_.]|(?m)^(erreur|défaut|attention|conseil|error|defect|warning|advice), [a-z]`)
	for _, lang := range []string{"fr", "en"} {
		for _, args := range [][]string{{"-out", t.TempDir()}, {"-on", "2026-11-02", filepath.Join("testdata", "year", "registre.csv")}} {
			said, _ := output(t, 0, at, append([]string{"-lang", lang}, args...)...)
			said = regexp.MustCompile(`(?m)^/.*$`).ReplaceAllString(said, "") // the files that were written
			require.NotRegexp(t, codes, said, lang)
			require.Regexp(t, map[string]string{"fr": "(?m)^attention, Mesures de sécurité : ", "en": "(?m)^warning, Security measures: "}[lang], said)
		}
	}
}
