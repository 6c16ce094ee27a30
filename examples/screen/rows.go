package main

import (
	"bytes"
	"encoding/csv"
	"io"
	"strings"
)

// A record is one row of a file.
type record struct {
	line  int      // line of the file on which the row starts, from 1
	text  []byte   // the row in UTF-8 as it stands in the file, without its end of line
	cells []string // what its cells hold; reused for the next row
	torn  bool     // its quotes do not match: there are no cells then
}

// A scanner reads the rows of chunks, by encoding/csv but for those whose quotes do not
// match. It keeps what it needs from one chunk to the next.
type scanner struct {
	t    *table
	text []byte
}

// scan calls row for each row of a chunk, in order. Lines without any character are no
// rows. What row is given holds until scan is called again, its cells until it
// returns.
func (sc *scanner) scan(c *chunk, row func(*record)) {
	sc.text = sc.text[:0]
	from := make([]int, 0, 8)
	for _, p := range c.parts {
		from = append(from, len(sc.text))
		sc.text = sc.t.utf8(sc.text, c.data[p.from:p.to])
	}
	from = append(from, len(sc.text))
	line := c.line
	for i, p := range c.parts {
		text := sc.text[from[i]:from[i+1]]
		if p.torn {
			row(&record{line: line, text: trimEnd(text), torn: true})
		} else {
			sc.stretch(text, line, row)
		}
		line += bytes.Count(text, []byte{'\n'})
	}
}

// stretch reads rows that are well quoted.
func (sc *scanner) stretch(text []byte, line int, row func(*record)) {
	in := reader(text, sc.t.sep)
	rec := record{}
	for at := 0; ; {
		cells, err := in.Read()
		end := int(in.InputOffset())
		if err == io.EOF {
			return
		}
		rec.text, rec.cells, rec.torn = trimEnd(trimStart(text[at:end])), cells, err != nil
		if err != nil {
			rec.cells = nil // not known to happen: the row is kept all the same
		}
		n, _ := in.FieldPos(0)
		rec.line = line + n - 1
		row(&rec)
		at = end
	}
}

// reader reads text whose quoted cells are whole; a quote elsewhere is a character.
func reader(text []byte, sep byte) *csv.Reader {
	in := csv.NewReader(bytes.NewReader(text))
	in.Comma, in.LazyQuotes, in.FieldsPerRecord, in.ReuseRecord = rune(sep), true, -1, true
	return in
}

// cellsOf are the cells of one row.
func cellsOf(text []byte, sep byte) ([]string, error) {
	cells, err := reader(text, sep).Read()
	return append([]string(nil), cells...), err
}

// trimStart passes lines without any character.
func trimStart(text []byte) []byte {
	for {
		switch {
		case bytes.HasPrefix(text, []byte{'\n'}):
			text = text[1:]
		case bytes.HasPrefix(text, []byte("\r\n")):
			text = text[2:]
		default:
			return text
		}
	}
}

// trimEnd takes one end of line off.
func trimEnd(text []byte) []byte {
	return bytes.TrimSuffix(bytes.TrimSuffix(text, []byte{'\n'}), []byte{'\r'})
}

// overlong reports whether a row says something past the titles. Separators too
// many at its end are no harm.
func (t *table) overlong(cells []string) bool {
	return len(cells) > len(t.titles) && !blank(cells[len(t.titles):])
}

func blank(cells []string) bool {
	for _, c := range cells {
		if strings.TrimSpace(c) != "" {
			return false
		}
	}
	return true
}

// A cell is one of a row of text: what stands between two separators, its quotes
// included if they match.
type cell struct {
	text   []byte
	quoted bool
}

// cutCell cuts the first cell off a row of text, and reports whether another follows.
func cutCell(text []byte, sep byte) (c cell, rest []byte, more bool) {
	n := 0
	if len(text) > 0 && text[0] == '"' {
		n, _ = quotedEnd(text, sep, true)
		c.quoted = n > 0 && (n == len(text) || text[n] == sep)
	}
	if !c.quoted {
		if n = bytes.IndexByte(text, sep); n < 0 {
			n = len(text)
		}
	}
	c.text = text[:n]
	if n == len(text) {
		return c, nil, false
	}
	return c, text[n+1:], true
}
