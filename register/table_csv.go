package register

import (
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/input"
)

// WriteTable writes the register as a table of facts in CSV, in UTF-8 with its mark, which [ReadTable] reads back
// into the same register; with semicolons in French, as French spreadsheets expect, with commas in English. A cell
// that a spreadsheet would run as a formula, or save as another number or day, has an apostrophe in front. It holds
// the personal data of contacts.
func (r *Register) WriteTable(w io.Writer, tag language.Tag) error {
	if err := r.Check(); err != nil {
		return err
	}
	if _, err := io.WriteString(w, "\ufeff"); err != nil {
		return err
	}
	out := csv.NewWriter(w)
	if french(tag) {
		out.Comma = ';'
	}
	if err := out.Write(tableTitles(tag)); err != nil {
		return err
	}
	for f := range r.Facts() {
		cells := f.cells(tag)
		cells[1] = steady(cells[1], wordField)
		cells[3] = steady(cells[3], f.kind())
		if err := out.Write(cells); err != nil {
			return err
		}
	}
	out.Flush()
	return out.Error()
}

// ReadTable reads what [Register.WriteTable] writes, saved again by a spreadsheet or not: with semicolons or commas or
// tabs, with the mark of UTF-8 or without. What a spreadsheet has changed by its look, as 6,1E+09, is a fault. Faults
// are those of [FromFacts], by the line of the file.
func ReadTable(from io.Reader) (Register, error) {
	b, err := io.ReadAll(io.LimitReader(from, 4*maxBytes+1))
	switch {
	case err != nil:
		return Register{}, fmt.Errorf("register: %w", err)
	case len(b) > 4*maxBytes:
		return Register{}, unread("1:1", "larger than a register may be; split it", ErrTooLarge)
	case !utf8.Valid(b):
		return Register{}, unread("1:1", "not UTF-8; save it as CSV in UTF-8", ErrForm)
	}
	b = input.Unmarked(b)
	head, _, _ := bytes.Cut(b, []byte("\n"))
	in := csv.NewReader(bytes.NewReader(b))
	in.FieldsPerRecord = -1
	for _, comma := range ";\t" {
		if bytes.ContainsRune(head, comma) {
			in.Comma = comma
			break
		}
	}
	if titles, err := in.Read(); err != nil || !isTable(titles) {
		return Register{}, unread("row 1", "want the titles "+strings.Join(tableTitles(language.French), ", "), ErrForm)
	}
	var t factRows
	for {
		cells, err := in.Read()
		if err == io.EOF {
			break
		}
		if err != nil {
			line := 0
			if wrong := (*csv.ParseError)(nil); errors.As(err, &wrong) {
				line = wrong.StartLine
			}
			return Register{}, fault(line, "cells", rgpd.Text{
				FR: "des guillemets qui ne se ferment pas, ou qui se trouvent dans une cellule",
				EN: "quotes that do not end, or stand within a cell",
			})
		}
		line, _ := in.FieldPos(0)
		t.add(line, cells)
	}
	t.spoilt(in.Comma)
	return assemble(slices.Values(t.facts), t.lines, t.errs)
}

// factRows are the rows of a table of facts.
type factRows struct {
	facts  []Fact
	lines  []int
	marked []rgpd.Answer // the datum stands as no spreadsheet changes it
	errs   []error
}

func (t *factRows) add(line int, cells []string) {
	if !slices.ContainsFunc(cells, func(c string) bool { return c != "" }) {
		return
	}
	f, err := parseFact(cells)
	if err != nil {
		t.errs = append(t.errs, placedAt(line, err))
		return
	}
	t.facts, t.lines = append(t.facts, f), append(t.lines, line)
	marked := rgpd.No
	if datum := cellAt(cells, 3); strings.HasPrefix(datum, "'") || strings.HasPrefix(datum, `"`) {
		marked = rgpd.Yes
	}
	t.marked = append(t.marked, marked)
}

// readRows reads the rows of a sheet as [ReadTable] reads lines.
func readRows(rows [][]string) (Register, error) {
	if len(rows) == 0 || !isTable(rows[0]) {
		return Register{}, fault(1, "A", rgpd.Text{
			FR: "il y faut les titres " + strings.Join(tableTitles(language.French), ", "),
			EN: "the titles " + strings.Join(tableTitles(language.French), ", ") + " belong here",
		})
	}
	var t factRows
	for i, cells := range rows[1:] {
		t.add(i+2, cells)
	}
	return assemble(slices.Values(t.facts), t.lines, t.errs)
}

// isTable reports whether the cells of a row are the titles of a table of facts.
func isTable(cells []string) bool {
	for len(cells) > 4 && cells[len(cells)-1] == "" {
		cells = cells[:len(cells)-1]
	}
	return slices.Equal(cells, tableTitles(language.French)) || slices.Equal(cells, tableTitles(language.English))
}
