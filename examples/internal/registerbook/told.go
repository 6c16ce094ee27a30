package registerbook

import (
	"archive/zip"
	"cmp"
	"errors"
	"io/fs"

	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/input"
	"github.com/rgpd-go/rgpd/register"
)

// A Fault is one thing that is wrong with a file, for a reader. It holds nothing of what stands in a cell.
type Fault struct {
	Sheet  string // of a workbook; empty: there is one table, or it is known of no sheet
	Row    int    // from 1; 0: it is known of no row
	Column string // the letters or the title of the column, or the place of the fact; empty: of none
	Do     rgpd.Text
	// Says is all of it in one sentence. What the reader of workbooks says has no English.
	Says rgpd.Text
}

// Told is an error of [Read] for a reader, each fault by itself: where it stands and what to do. Of no
// error there is none.
func Told(err error) (faults []Fault) {
	if err == nil {
		return nil
	}
	if many, is := err.(interface{ Unwrap() []error }); is {
		for _, one := range many.Unwrap() {
			faults = append(faults, Told(one)...)
		}
		return faults
	}
	one := func(fr, en string) []Fault {
		says := rgpd.Text{FR: fr, EN: en}
		return []Fault{{Do: says, Says: says}}
	}
	var entry *register.Incomplete
	var row *register.TableError
	switch {
	case errors.As(err, &row):
		return []Fault{{row.Sheet, row.Row, row.Column, row.Remedy,
			rgpd.Text{FR: row.In(language.French), EN: row.In(language.English)}}}
	case errors.As(err, &entry):
		return one(entry.Ref+"\n"+entry.In(language.French), entry.Ref+"\n"+entry.In(language.English))
	case errors.Is(err, zip.ErrFormat):
		return one("ce classeur est abîmé", "this workbook is damaged")
	case errors.Is(err, fs.ErrNotExist), errors.Is(err, fs.ErrPermission):
		return one("ce fichier ne s'ouvre pas : vérifier son nom, et s'il peut être lu",
			"this file does not open: check its name, and whether it may be read")
	}
	if wrong := (*rgpd.InputError)(nil); errors.As(err, &wrong) {
		do := cmp.Or(input.French(wrong.Remedy), "reprendre le modèle")
		return one(input.FrenchPlace(wrong.Path)+" : cette donnée ne se lit pas : "+do, wrong.Path+": "+wrong.Remedy)
	}
	return one(err.Error(), "")
}
