package main

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"errors"
	"path/filepath"
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/internal/screening/workbook"
	"github.com/rgpd-go/rgpd/internal/names"
	"github.com/rgpd-go/rgpd/register"
)

// readWorkbook reads a workbook (ods, xlsx): of its sheet of data where it has one, else of the sheets that are laid
// out as the CNIL's form.
func readWorkbook(path string) (register.Register, error) {
	sheets, err := workbook.Sheets(path)
	if err != nil {
		return register.Register{}, err
	}
	var data []byte
	var forms []sheetForm
	var r register.Register
	for _, s := range sheets {
		switch {
		case s.Name == register.DataSheet:
			data = s.Rows
		case strings.HasPrefix(s.Name, "4_-_"): // the CNIL's own example
		default:
			rows := rowsOf(s.Rows)
			if isForm(rows) {
				forms = append(forms, sheetForm{s.Name, rows})
			} else if strings.HasPrefix(s.Name, "2_-_") {
				r.Holder, r.Representative, r.DPO = register.ReadHolder(rows)
			}
		}
	}
	switch {
	case data != nil:
		return withForms(data, forms)
	case len(forms) == 0:
		return register.Register{}, &sheetError{filepath.Base(path), noSheet}
	}
	var errs []error
	for _, f := range forms {
		a, faults := register.ReadForm(f.rows)
		for _, fault := range faults {
			errs = append(errs, &sheetError{f.name, saidOf(fault)})
		}
		e, err := a.Build()
		if err == nil {
			r.Entries = append(r.Entries, e)
		} else if len(faults) == 0 {
			errs = append(errs, &sheetError{f.name, saidOf(err)})
		}
	}
	if err := r.Check(); err != nil && len(errs) == 0 {
		errs = append(errs, err)
	}
	if len(errs) > 0 {
		return register.Register{}, errors.Join(errs...)
	}
	return r, nil
}

// withForms reads the sheet of data, and makes sure that no form of a processing says something else: what somebody
// changed there must not be lost. The sheets of the holder, of services and of breaches are written for people; beside
// one of data they are not read.
func withForms(data []byte, forms []sheetForm) (register.Register, error) {
	r, err := register.ReadTable(bytes.NewReader(data))
	if err != nil {
		return register.Register{}, err
	}
	var errs []error
	for _, f := range forms {
		said, _ := register.ReadForm(seen(f.rows))
		at := slices.IndexFunc(r.Entries, func(e register.Entry) bool { return e.Ref() == said.Ref })
		if at >= 0 {
			if written, _ := register.ReadForm(seen(r.Entries[at].FormRows())); alike(said, written) {
				continue
			}
		}
		errs = append(errs, &sheetError{f.name, changed})
	}
	if len(errs) > 0 {
		return register.Register{}, errors.Join(errs...)
	}
	return r, nil
}

// seen are the cells as two readers have them alike: an end of line parts as the reader of workbooks has it, and
// neither spaces nor what no sheet holds count.
func seen(rows [][]string) [][]string {
	out := make([][]string, len(rows))
	for i, row := range rows {
		for _, cell := range row {
			lines := strings.FieldsFunc(cell, func(r rune) bool { return r == '\n' || r == '\r' })
			cell = strings.Map(func(r rune) rune {
				if r != '\t' && unicode.IsControl(r) || r >= 0xfffd && r <= 0xffff {
					return -1
				}
				return r
			}, strings.Join(lines, " / "))
			out[i] = append(out[i], strings.Join(strings.Fields(cell), " "))
		}
	}
	return out
}

func alike(a, b register.Activity) bool {
	x, errA := json.Marshal(a)
	y, errB := json.Marshal(b)
	return errA == nil && errB == nil && bytes.Equal(x, y)
}

// A sheetForm is a sheet that is laid out as the CNIL's form.
type sheetForm struct {
	name string
	rows [][]string
}

// isForm reports whether a sheet is a form that is filled in: the model itself has no name of a processing.
func isForm(rows [][]string) bool {
	starts := func(label string) func(cells []string) bool {
		return func(cells []string) bool {
			return len(cells) > 1 && names.Same(strings.Trim(cells[0], " :\u00a0\u202f"), label)
		}
	}
	at := slices.IndexFunc(rows, starts("Nom du traitement"))
	list := slices.ContainsFunc(rows, starts("Identification du traitement")) // it has titles alone
	return at >= 0 && strings.TrimSpace(rows[at][1]) != "" && !list
}

// rowsOf are the rows of a sheet, each at its number, from the first on.
func rowsOf(text []byte) (rows [][]string) {
	in := csv.NewReader(bytes.NewReader(text))
	in.Comma, in.FieldsPerRecord = ';', -1
	for {
		cells, err := in.Read()
		if err != nil {
			return rows
		}
		line, _ := in.FieldPos(0)
		for len(rows) < line-1 { // an empty row
			rows = append(rows, nil)
		}
		rows = append(rows, cells)
	}
}

// A sheetError is a fault of a sheet of a workbook, or of a workbook.
type sheetError struct {
	name string
	says rgpd.Text
}

var noSheet = rgpd.Text{
	FR: "ni feuille « " + register.DataSheet + " », ni fiche selon le modèle de la CNIL : partir de register.ods, " +
		"qu'écrit ce programme",
	EN: "neither a sheet “" + register.DataSheet + "” nor a form of the CNIL's model: start from register.ods, which " +
		"this program writes",
}

var changed = rgpd.Text{
	FR: "cette fiche ne dit pas ce que dit la feuille « " + register.DataSheet + " », qui est lue : y reporter le " +
		"changement, ou retirer cette feuille pour que les fiches soient lues",
	EN: "this form does not say what the sheet “" + register.DataSheet + "” says, which is read: make the change " +
		"there, or take that sheet out for the forms to be read",
}

// saidOf is a fault in both languages.
func saidOf(err error) rgpd.Text {
	return rgpd.Text{
		FR: strings.Join(told(err, language.French), "\n"), EN: strings.Join(told(err, language.English), "\n"),
	}
}

func (e *sheetError) Error() string { return e.In(language.English) }

// In writes the error in French or English, with what to do.
func (e *sheetError) In(tag language.Tag) string {
	return rgpd.Text{FR: "« " + e.name + " » : " + e.says.FR, EN: "“" + e.name + "”: " + e.says.EN}.In(tag)
}
