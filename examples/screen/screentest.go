package main

import (
	"encoding/json"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/rgpd-go/rgpd/prospect"
)

// slowCell is what a cell in quotes holds at most.
const slowCell = 32_767

// A slowRecord is a row, its cells as they stand between the separators, without their
// quotes.
type slowRecord struct {
	line   int
	cells  []string
	starts []string // the text from each cell to the end of its row
	torn   bool
}

// A slowReader reads rows letter by letter. It never fails: a row that is badly quoted is
// returned all the same, and marked.
type slowReader struct {
	text string
	sep  byte
	line int
}

func (r *slowReader) next() (slowRecord, bool) {
	for r.atEnd() {
		r.newline()
	}
	if r.text == "" {
		return slowRecord{}, false
	}
	rec := slowRecord{line: r.line}
	for {
		rec.starts = append(rec.starts, r.text)
		cell, ok := r.cell()
		rec.torn = rec.torn || !ok
		rec.cells = append(rec.cells, cell)
		if r.text == "" || r.atEnd() {
			break
		}
		r.text = r.text[1:]
	}
	for i, s := range rec.starts {
		rec.starts[i] = s[:len(s)-len(r.text)]
	}
	if r.text != "" {
		r.newline()
	}
	return rec, true
}

// atEnd reports whether a line ends here: LF, CR LF, or a CR that ends the file.
func (r *slowReader) atEnd() bool {
	return strings.HasPrefix(r.text, "\n") || strings.HasPrefix(r.text, "\r\n") || r.text == "\r" && r.line > 0
}

func (r *slowReader) newline() {
	if r.text == "\r" {
		r.text = ""
		return
	}
	_, r.text, _ = strings.Cut(r.text, "\n")
	r.line++
}

func (r *slowReader) cell() (string, bool) {
	if !strings.HasPrefix(r.text, `"`) {
		return r.bare(), true
	}
	if cell, n, ok := r.quoted(); ok {
		r.line += strings.Count(r.text[:n], "\n")
		r.text = r.text[n:]
		return cell, true
	}
	return r.bare(), false
}

func (r *slowReader) bare() string {
	start := r.text
	for r.text != "" && r.text[0] != r.sep && !r.atEnd() {
		r.text = r.text[1:]
	}
	return start[:len(start)-len(r.text)]
}

// quoted reads a cell in quotes and returns how many bytes it takes.
func (r *slowReader) quoted() (cell string, n int, ok bool) {
	for n = 1; n < len(r.text) && n < slowCell; n++ {
		if r.text[n] != '"' {
			continue
		}
		if strings.HasPrefix(r.text[n:], `""`) {
			n++
			continue
		}
		cell = strings.ReplaceAll(r.text[1:n], `""`, `"`)
		n++
		after := slowReader{text: r.text[n:], line: 1}
		return cell, n, n == len(r.text) || r.text[n] == r.sep || after.atEnd()
	}
	return "", 0, false
}

// slowRows are all rows of a text, and how many are torn.
func slowRows(text string, sep byte) (out []slowRecord, torn int) {
	r := slowReader{text: text, sep: sep, line: 1}
	for {
		rec, ok := r.next()
		if !ok {
			return out, torn
		}
		if rec.torn {
			torn++
		}
		out = append(out, rec)
	}
}

// rowsOf reads a file that the program wrote, without its titles.
func rowsOf(t testing.TB, b []byte) (titles []string, rows [][]string) {
	t.Helper()
	text, marked := strings.CutPrefix(string(b), "\ufeff")
	all, torn := slowRows(text, ';')
	if !marked || torn > 0 {
		t.Fatalf("marked as UTF-8: %t; rows badly quoted: %d", marked, torn)
	}
	for _, rec := range all {
		rows = append(rows, rec.cells)
	}
	return rows[0], rows[1:]
}

// fileOf writes a file that is gone after the test.
func fileOf(t testing.TB, name, content string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

// utf16le is a text in UTF-16, marked, the little end of a letter first.
func utf16le(s string) []byte {
	b := []byte{0xff, 0xfe}
	for _, u := range utf16.Encode([]rune(s)) {
		b = append(b, byte(u), byte(u>>8))
	}
	return b
}

// sampleFacts are those of the sample's campaign.
func sampleFacts(t testing.TB) (c prospect.Campaign) {
	t.Helper()
	if err := json.Unmarshal(sampleCampaign, &c); err != nil {
		t.Fatal(err)
	}
	return c
}

// A longFile is titles and then one row, again and again: a file that takes no memory.
type longFile struct {
	titles, row string
	rows        int
}

func (f longFile) size() int64 { return int64(len(f.titles) + f.rows*len(f.row)) }

func (f longFile) ReadAt(b []byte, at int64) (n int, err error) {
	for n < len(b) && at < f.size() {
		var from string
		if at < int64(len(f.titles)) {
			from = f.titles[at:]
		} else {
			from = f.row[(at-int64(len(f.titles)))%int64(len(f.row)):]
		}
		got := copy(b[n:], from)
		n, at = n+got, at+int64(got)
	}
	if n < len(b) {
		return n, io.EOF
	}
	return n, nil
}

// A row of the sample, by title.
type sampleRow map[string]string

// with returns a row with more cells: title, cell, title, cell.
func (r sampleRow) with(cells ...string) sampleRow {
	out := sampleRow{}
	for k, v := range r {
		out[k] = v
	}
	for i := 0; i < len(cells); i += 2 {
		out[cells[i]] = cells[i+1]
	}
	return out
}

// The parts that rows share.
func consumer(r sampleRow) sampleRow {
	return r.with("qualité", "particulier", "origine", "formulaire", "information", "informé et libre de refuser", "fichier consulté", "oui")
}
