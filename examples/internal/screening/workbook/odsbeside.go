package workbook

import (
	"encoding/xml"
	"maps"
	"slices"
	"strings"
)

// What a workbook of LibreOffice says beside the cells of a sheet: to who fills in cells, at the head of its pages, on
// the buttons over it.

// A validation is what is shown to who fills in cells: when they begin, and when they err.
type validation struct{ help, err string }

// A validated is the first rows of a sheet whose cells have a validation: of more, it explains a column.
type validated struct {
	rows   []int
	column int
}

// validation reads one that has just begun.
func (o *ods) validation(t *tokens, el *xml.StartElement) error {
	name, one := attr(el, "name"), validation{}
	err := t.within(func(el *xml.StartElement) error {
		to := &one.help
		switch el.Name.Local {
		case "error-message":
			to = &one.err
		case "help-message":
		default:
			return nil
		}
		text, err := t.lines()
		*to = strings.TrimSpace(attr(el, "title") + " " + text)
		return err
	})
	if one != (validation{}) {
		if o.validations == nil {
			o.validations = map[string]validation{}
		}
		o.validations[name] = one
	}
	return err
}

// validated takes cells of the row at hand that have a validation, or of so many rows alike.
func (r *odsRows) validated(name string, column, times int) {
	if _, says := r.validations[name]; !says || len(r.to.columns) > 0 {
		return
	}
	of := r.to.validated[name]
	if of.rows == nil {
		of.column = column
	}
	for n := r.n + 1; n <= r.n+times && len(of.rows) <= promptRows; n++ {
		if len(of.rows) == 0 || of.rows[len(of.rows)-1] != n {
			of.rows = append(of.rows, n)
		}
	}
	if r.to.validated == nil {
		r.to.validated = map[string]validated{}
	}
	r.to.validated[name] = of
}

// validations takes what the cells of a sheet show to who fills them in, once all are known.
func (w *rows) validations(says map[string]validation) {
	for _, name := range slices.Sorted(maps.Keys(w.validated)) {
		of := w.validated[name]
		w.late.prompt(says[name].help, of.rows)
		w.mistaken(says[name].err, of.rows, of.column)
	}
}

// header takes what stands at the head or the foot of the pages of a master page.
func (s *styleSheet) header(t *tokens, el *xml.StartElement) error {
	if attr(el, "display") == "false" {
		return t.skip()
	}
	text, err := t.lines("sheet-name", "page-number", "page-count", "date", "time", "title", "file-name")
	if text != "" {
		s.heads[s.page] = append(s.heads[s.page], text)
	}
	return err
}

// buttons takes what is written upon the buttons and fields of forms that stand over a sheet.
func (r *odsRows) buttons(t *tokens) error {
	return t.within(func(el *xml.StartElement) error {
		if label := strings.TrimSpace(attr(el, "label")); label != "" {
			r.to.drawn++
			r.to.says(label)
		}
		return nil
	})
}
