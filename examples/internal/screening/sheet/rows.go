package sheet

import (
	"bufio"
	"bytes"
	"crypto/sha256"
	"encoding/csv"
	"encoding/hex"
	"io"
	"strings"
)

// A Record is one row of a file.
type Record struct {
	Line  int      // line of the file on which the row starts, from 1
	Text  []byte   // the row in UTF-8 as it stands in the file, without its end of line
	Cells []string // what its cells hold; reused for the next row
	Kind  Kind
}

// Record cuts the text of a row again, as a scanner gave it.
func (t *Table) Record(line int, text []byte, kind Kind) *Record {
	r := &Record{Line: line, Text: bytes.Clone(text), Kind: kind}
	switch kind {
	case plainRows:
		r.Cells = split(nil, string(text), text, t.Sep)
	case quotedRows:
		var err error
		if r.Cells, err = cellsOf(r.Text, t.Sep); err != nil { // not known to happen: it was cut before
			r.Kind, r.Cells = Torn, nil
		}
	}
	return r
}

// Plain reports whether a row has no quote: its separators cut it.
func (r *Record) Plain() bool { return r.Kind == plainRows }

// A Scanner reads the rows of chunks. It keeps what it needs from one chunk to the next.
type Scanner struct {
	// Pass reports whether a row without a quote, which it is given uncut, is to be passed over. Nil: none is.
	Pass  func(row []byte) bool
	t     *Table
	text  []byte
	rec   Record
	ahead *bufio.Reader // of the rows with quotes
	in    *csv.Reader   // those rows, one part after another
	lines int           // that it has read
}

// Scanner reads the rows of the table's chunks.
func (t *Table) Scanner() Scanner { return Scanner{t: t} }

// Line is that of the row at hand.
func (sc *Scanner) Line() int { return sc.rec.Line }

// Scan calls row for each row of a chunk, in order. Lines without any character are no
// rows. What row is given holds until scan is called again, its cells until it
// returns.
func (sc *Scanner) Scan(c *Chunk, row func(*Record)) {
	text := c.data
	if sc.t.Encoding == Windows1252 {
		sc.text = sc.text[:0]
		for i := range c.parts {
			p := &c.parts[i]
			from := len(sc.text)
			sc.text = appendWindows1252(sc.text, c.data[p.from:p.to])
			p.from, p.to = from, len(sc.text)
		}
		text = sc.text
	}
	sc.rec.Line = c.line
	for _, p := range c.parts {
		sc.rec.Kind = p.kind
		part := text[p.from:p.to]
		switch p.kind {
		case plainRows:
			sc.plain(part, row)
		case quotedRows:
			sc.quoted(part, row)
		default:
			sc.rec.Text, sc.rec.Cells = trimEnd(part), sc.rec.Cells[:0]
			row(&sc.rec)
			sc.rec.Line += bytes.Count(part, []byte{'\n'})
		}
	}
}

// plain reads rows without a quote: each is a line, and its separators cut it.
func (sc *Scanner) plain(text []byte, row func(*Record)) {
	rec := &sc.rec
	cells := "" // all cells are pieces of it
	for at := 0; at < len(text); rec.Line++ {
		end, next := len(text), len(text)
		if n := bytes.IndexByte(text[at:], '\n'); n >= 0 {
			end, next = at+n, at+n+1
		}
		if end > at && text[end-1] == '\r' {
			end--
		}
		switch {
		case end == at:
		case sc.Pass == nil:
			if cells == "" {
				cells = string(text)
			}
			rec.Text = text[at:end]
			rec.Cells = split(rec.Cells[:0], cells[at:end], rec.Text, sc.t.Sep)
			row(rec)
		case !sc.Pass(text[at:end]):
			rec.Text = text[at:end]
			rec.Cells = split(rec.Cells[:0], string(rec.Text), rec.Text, sc.t.Sep)
			row(rec)
		}
		at = next
	}
}

// quoted reads rows that have quotes.
func (sc *Scanner) quoted(text []byte, row func(*Record)) {
	rec, line := &sc.rec, sc.rec.Line
	if sc.ahead == nil {
		sc.ahead = bufio.NewReader(nil)
		sc.in = reader(sc.ahead, sc.t.Sep)
	}
	sc.ahead.Reset(bytes.NewReader(text))
	lines := bytes.Count(text, []byte{'\n'})
	read := lines
	if !bytes.HasSuffix(text, []byte{'\n'}) {
		read++
	}
	in, from := sc.in, int(sc.in.InputOffset())
	for at := 0; at < len(text); {
		cells, err := in.Read()
		if err == io.EOF { // lines without any character are left
			read++
			break
		}
		end := int(in.InputOffset()) - from
		rec.Text, rec.Cells = trimEnd(trimStart(text[at:end])), cells
		if err != nil { // not known to happen: the row is kept all the same
			rec.Kind, rec.Cells = Torn, nil
		}
		n, _ := in.FieldPos(0)
		rec.Line = line + n - sc.lines - 1
		row(rec)
		rec.Kind = quotedRows
		at = end
	}
	sc.lines += read
	rec.Cells = nil // csv's own
	rec.Line = line + lines
}

// reader reads text whose quoted cells are whole; a quote elsewhere is a character.
func reader(text io.Reader, sep byte) *csv.Reader {
	in := csv.NewReader(text)
	in.Comma, in.LazyQuotes, in.FieldsPerRecord, in.ReuseRecord = rune(sep), true, -1, true
	return in
}

// cellsOf are the cells of one row.
func cellsOf(text []byte, sep byte) ([]string, error) {
	cells, err := reader(bytes.NewReader(text), sep).Read()
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

// Overlong reports whether a row says something past the titles. Separators too
// many at its end are no harm.
func (t *Table) Overlong(cells []string) bool {
	return len(cells) > len(t.Titles) && !Blank(cells[len(t.Titles):])
}

// Blank reports whether nothing stands in cells.
func Blank(cells []string) bool {
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

// Each reads all rows of a file, one after another, and returns its digest.
func (t *Table) Each(row func(*Record)) (string, error) {
	digest := sha256.New()
	split, err := t.Rows(digest)
	if err != nil {
		return "", err
	}
	sc := t.Scanner()
	for c := (Chunk{}); ; {
		switch err := split.Next(&c); {
		case err == io.EOF:
			return hex.EncodeToString(digest.Sum(nil)), nil
		case err != nil:
			return "", err
		}
		sc.Scan(&c, row)
	}
}

// ColumnName is the name that spreadsheets give a column, counted from zero: A, B, ..., AA.
func ColumnName(i int) string {
	name := ""
	for i++; i > 0; i = (i - 1) / 26 {
		name = string(rune('A'+(i-1)%26)) + name
	}
	return name
}
