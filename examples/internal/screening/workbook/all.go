package workbook

import (
	"encoding/xml"
	"fmt"
	"maps"
	"path/filepath"
	"slices"

	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
)

// A Sheet is one sheet of a workbook, whole.
type Sheet struct {
	Name string
	// Rows are its rows from the first on, each with its cells from the first on, as a person sees them.
	Rows [][]string
	// Comments are the rows that have comments beside their cells, from 1. What they say is not read.
	Comments []int
	// Struck are the rows that have a line through a cell, or part of one, that holds something, from 1.
	Struck []int
	// Drawn is how many drawings over the cells say something, such as text boxes. What they say is not read.
	Drawn int
}

// Sheets reads every sheet of a workbook in one pass, in order; those that are empty have no rows. A cell that extends
// over others counts in the first of them: it is for forms, whose cells have their places.
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
	all, err := openParts(src)
	if err != nil {
		return nil, err
	}
	var out []Sheet
	if all["content.xml"] != nil {
		out, err = sheetsODS(all)
	} else {
		out, err = sheetsOf(src)
	}
	if err != nil {
		return nil, err
	}
	return out, src.Unchanged()
}

func sheetsODS(all parts) ([]Sheet, error) {
	o, err := newODS(all)
	if err != nil {
		return nil, err
	}
	var at odsRows
	var to []*rows
	err = o.walk(func(leaf) bool {
		to = append(to, inPlace())
		at = odsRows{to: to[len(to)-1], styles: o.styles, own: o.own}
		return true
	}, func(t *tokens, el *xml.StartElement) error { return at.element(t, el) })
	return filledIn(o.leaves, to), err
}

func sheetsOf(src *sheet.Source) ([]Sheet, error) {
	b, err := openBook(src)
	if err != nil {
		return nil, err
	}
	var to []*rows
	for i := range b.sheets() {
		to = append(to, inPlace())
		if err := b.read(i, to[i]); err != nil {
			return nil, err
		}
	}
	return filledIn(b.sheets(), to), nil
}

// mostForm bounds what a sheet takes in memory.
const mostForm = 256 << 20

func inPlace() *rows { return &rows{tall: true, marks: marks{comments: map[int][]string{}}} }

func filledIn(leaves []leaf, to []*rows) (out []Sheet) {
	for i := range to {
		comments := slices.AppendSeq(to[i].noted, maps.Keys(to[i].comments)) // those below the last row
		slices.Sort(comments)
		out = append(out, Sheet{Name: leaves[i].name, Rows: to[i].table, Comments: comments, Struck: to[i].lined,
			Drawn: len(to[i].texts)})
	}
	return out
}

// keep puts a row in its place.
func (w *rows) keep(n int, cells []string) error {
	for len(w.table) < n-1 {
		w.table = append(w.table, nil)
	}
	w.table = append(w.table, slices.Clone(cells))
	w.line, w.width = n, max(w.width, 1)
	for _, c := range cells {
		w.bytes += int64(len(c)) + 16
	}
	if w.bytes += 32; w.bytes > mostForm {
		return errHuge
	}
	return nil
}
