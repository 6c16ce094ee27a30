package main

import (
	"errors"
	"fmt"
	"strings"
)

// A record is one row of a file, its cells as they stand between the separators,
// without their quotes.
type record struct {
	line  int      // line of the file on which the row starts, from 1
	cells []string // reused by the next call of [reader.next]
	torn  bool     // its quotes do not match: cells may be cut at the wrong place
}

// A reader reads rows one by one. It never fails: a row that is badly quoted is
// returned all the same, and marked. Lines without any character are no rows.
type reader struct {
	text  string
	sep   byte
	line  int
	cells []string
}

// cellLimit is what a cell of Excel holds at most. A quote that is not closed
// within it was not meant as one, and does not swallow the rest of the file.
const cellLimit = 32_767

func (r *reader) next() (record, bool) {
	for r.text != "" && (r.text[0] == '\n' || r.text[0] == '\r') {
		r.newline()
	}
	if r.text == "" {
		return record{}, false
	}
	rec := record{line: r.line}
	r.cells = r.cells[:0]
	for {
		cell, ok := r.cell()
		if !ok {
			rec.torn = true
		}
		r.cells = append(r.cells, cell)
		if r.text == "" {
			break
		}
		if r.text[0] != r.sep {
			r.newline()
			break
		}
		r.text = r.text[1:]
	}
	rec.cells = r.cells
	return rec, true
}

// newline passes one end of line: CR LF, LF, or the lone CR of old Macs.
func (r *reader) newline() {
	if strings.HasPrefix(r.text, "\r\n") {
		r.text = r.text[1:]
	}
	r.text = r.text[1:]
	r.line++
}

// cell reads up to the next separator, end of line or end of file, and reports
// whether its quotes match.
func (r *reader) cell() (string, bool) {
	if !strings.HasPrefix(r.text, `"`) {
		return r.bare(), true
	}
	if cell, n, ok := r.quoted(); ok {
		r.line += breaks(r.text[:n])
		r.text = r.text[n:]
		return cell, true
	}
	return r.bare(), false
}

func (r *reader) bare() string {
	n := 0
	for n < len(r.text) && r.text[n] != r.sep && r.text[n] != '\n' && r.text[n] != '\r' {
		n++
	}
	cell := r.text[:n]
	r.text = r.text[n:]
	return cell
}

// quoted reads a cell in quotes and returns how many bytes it takes.
func (r *reader) quoted() (cell string, n int, ok bool) {
	doubled := false
	for n = 1; n < len(r.text) && n < cellLimit; n++ {
		if r.text[n] != '"' {
			continue
		}
		if n+1 < len(r.text) && r.text[n+1] == '"' {
			doubled = true
			n++
			continue
		}
		cell = r.text[1:n]
		if doubled {
			cell = strings.ReplaceAll(cell, `""`, `"`)
		}
		n++
		return cell, n, n == len(r.text) || r.text[n] == r.sep || r.text[n] == '\n' || r.text[n] == '\r'
	}
	return "", 0, false
}

// breaks counts ends of line as [reader.newline] does.
func breaks(s string) int {
	return strings.Count(s, "\n") + strings.Count(s, "\r") - strings.Count(s, "\r\n")
}

// A table is a file that was read as far as its titles.
type table struct {
	name     string
	encoding string
	sep      byte
	titles   []string
	rows     int
	body     reader // at the first row
	columns  []place

	// How many cells the widest row has, of those that can be read, and of all.
	width, ruinedWidth int
}

// overlong reports whether a row says something past the titles. Separators too
// many at its end are no harm.
func (t *table) overlong(rec record) bool {
	return len(rec.cells) > len(t.titles) && !blank(rec.cells[len(t.titles):])
}

func blank(cells []string) bool {
	for _, c := range cells {
		if strings.TrimSpace(c) != "" {
			return false
		}
	}
	return true
}

var separators = []struct {
	sep  byte
	name string
}{{';', "point-virgule"}, {',', "virgule"}, {'\t', "tabulation"}}

func (t *table) separator() string {
	for _, s := range separators {
		if s.sep == t.sep {
			return s.name
		}
	}
	return fmt.Sprintf("%q", t.sep)
}

// open reads the titles of a file: with the separator under which most of them
// are known.
func open(name string, b []byte) (*table, error) {
	text, encoding, err := decode(b)
	if err != nil {
		return nil, err
	}
	t := &table{name: name, encoding: encoding}
	start := reader{text: text, line: 1}
	candidates := []byte{';', ',', '\t'}
	// Excel reads a first line "sep=;" as an instruction, and writes it too.
	if len(text) > 5 && strings.EqualFold(text[:4], "sep=") && (text[5] == '\n' || text[5] == '\r') {
		candidates = []byte{text[4]}
		start.text = text[5:]
		start.newline()
	}
	best := -1
	for _, sep := range candidates {
		r := start
		r.sep = sep
		first, ok := r.next()
		if !ok {
			return nil, errEmpty
		}
		found := 1000*len(known(first.cells)) + len(first.cells)
		if found > best {
			best = found
			t.sep, t.titles, t.body = sep, append([]string(nil), first.cells...), r
		}
	}
	t.body.cells = nil
	if t.columns, err = match(t.titles); err != nil {
		return nil, err
	}
	t.width, t.ruinedWidth = len(t.titles), len(t.titles)
	scan := t.body
	for {
		rec, ok := scan.next()
		if !ok {
			break
		}
		t.rows++
		t.ruinedWidth = max(t.ruinedWidth, len(rec.cells))
		if !t.overlong(rec) {
			t.width = max(t.width, len(rec.cells))
		}
	}
	if t.rows == 0 {
		return nil, errors.New("le fichier n'a que sa ligne de titres : aucune ligne à cribler")
	}
	return t, nil
}
