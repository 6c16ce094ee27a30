package workbook

import (
	"bufio"
	"bytes"
	"encoding/xml"
	"fmt"
	"path/filepath"

	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
)

// A Sheet is one sheet of a workbook, whole.
type Sheet struct {
	Name string
	// Rows are its rows as CSV with semicolons, each on the line that has its number.
	Rows []byte
}

// Sheets reads every sheet of a workbook in one pass, in order; those that are empty have no rows. A cell that extends
// over others counts in the first of them, and comments are not read: it is for forms, whose cells have their places.
func Sheets(path string) (_ []Sheet, err error) {
	src, closed, err := sheet.OpenFile(path)
	if err != nil {
		return nil, err
	}
	defer func() { _ = closed() }()
	defer func() {
		if err != nil {
			err = fmt.Errorf("%s : %w", filepath.Base(path), err)
		}
	}()
	b, err := openBook(src)
	if err != nil {
		return nil, err
	}
	all := b.sheets()
	buffers, to := make([]bytes.Buffer, len(all)), make([]*rows, len(all))
	for i := range to {
		to[i] = &rows{out: bufio.NewWriter(&buffers[i]), tall: true, marks: marks{comments: map[int][]string{}}}
	}
	if o, is := b.(*ods); is {
		var at odsRows
		err = o.walk(func(nth int) bool {
			if nth < len(to) {
				at = odsRows{to: to[nth], looks: o.looks}
			}
			return nth < len(to)
		}, func(t *tokens, el *xml.StartElement) error { return at.element(t, el) })
	} else {
		for i := range to {
			if err = b.read(i, to[i]); err != nil {
				break
			}
		}
	}
	if err != nil {
		return nil, err
	}
	out := make([]Sheet, len(all))
	for i := range all {
		if err := to[i].out.Flush(); err != nil {
			return nil, err
		}
		out[i] = Sheet{Name: all[i].name, Rows: buffers[i].Bytes()}
	}
	return out, src.Unchanged()
}
