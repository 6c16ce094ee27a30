// Package screentest helps the tests of the rooms: files as one would read them first, letter by letter, to
// compare with.
package screentest

import (
	"encoding/json"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/rgpd-go/rgpd/examples/internal/screening/sample"
	"github.com/rgpd-go/rgpd/prospect"
)

// slowCell is what a cell in quotes holds at most.
const slowCell = 32_767

// A Row is a row, its cells as they stand between the separators, without their
// quotes.
type Row struct {
	Line   int
	Cells  []string
	Starts []string // the text from each cell to the end of its row
	Torn   bool
}

// A slowReader reads rows letter by letter. It never fails: a row that is badly quoted is
// returned all the same, and marked.
type slowReader struct {
	text string
	sep  byte
	line int
}

func (r *slowReader) next() (Row, bool) {
	for r.atEnd() {
		r.newline()
	}
	if r.text == "" {
		return Row{}, false
	}
	rec := Row{Line: r.line}
	for {
		rec.Starts = append(rec.Starts, r.text)
		cell, ok := r.cell()
		rec.Torn = rec.Torn || !ok
		rec.Cells = append(rec.Cells, cell)
		if r.text == "" || r.atEnd() {
			break
		}
		r.text = r.text[1:]
	}
	for i, s := range rec.Starts {
		rec.Starts[i] = s[:len(s)-len(r.text)]
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

// Rows are all rows of a text, and how many are torn.
func Rows(text string, sep byte) (out []Row, torn int) {
	r := slowReader{text: text, sep: sep, line: 1}
	for {
		rec, ok := r.next()
		if !ok {
			return out, torn
		}
		if rec.Torn {
			torn++
		}
		out = append(out, rec)
	}
}

// Written reads a file that the program wrote, without its titles.
func Written(t testing.TB, b []byte) (titles []string, rows [][]string) {
	t.Helper()
	text, marked := strings.CutPrefix(string(b), "\ufeff")
	all, torn := Rows(text, ';')
	if !marked || torn > 0 {
		t.Fatalf("marked as UTF-8: %t; rows badly quoted: %d", marked, torn)
	}
	for _, rec := range all {
		rows = append(rows, rec.Cells)
	}
	return rows[0], rows[1:]
}

// File writes a file that is gone after the test.
func File(t testing.TB, name, content string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

// UTF16 is a text in UTF-16, marked, the little end of a letter first.
func UTF16(s string) []byte {
	b := []byte{0xff, 0xfe}
	for _, u := range utf16.Encode([]rune(s)) {
		b = append(b, byte(u), byte(u>>8))
	}
	return b
}

// Campaign are those of the sample's campaign.
func Campaign(t testing.TB) (c prospect.Campaign) {
	t.Helper()
	if err := json.Unmarshal(sample.Campaign, &c); err != nil {
		t.Fatal(err)
	}
	return c
}

// A LongFile is titles and then one row, again and again: a file that takes no memory.
type LongFile struct {
	Titles, Row string
	Rows        int
}

// Size is that of the whole file.
func (f LongFile) Size() int64 { return int64(len(f.Titles) + f.Rows*len(f.Row)) }

// ReadAt is that of [io.ReaderAt].
func (f LongFile) ReadAt(b []byte, at int64) (n int, err error) {
	for n < len(b) && at < f.Size() {
		var from string
		if at < int64(len(f.Titles)) {
			from = f.Titles[at:]
		} else {
			from = f.Row[(at-int64(len(f.Titles)))%int64(len(f.Row)):]
		}
		got := copy(b[n:], from)
		n, at = n+got, at+int64(got)
	}
	if n < len(b) {
		return n, io.EOF
	}
	return n, nil
}

// Cells are those of a row, by title.
type Cells map[string]string

// With returns a row with more cells: title, cell, title, cell.
func (r Cells) With(cells ...string) Cells {
	out := Cells{}
	for k, v := range r {
		out[k] = v
	}
	for i := 0; i < len(cells); i += 2 {
		out[cells[i]] = cells[i+1]
	}
	return out
}

// Consumer adds what makes of a row one of a consumer who was told, and whom the records were searched for.
func Consumer(r Cells) Cells {
	return r.With("qualité", "particulier", "origine", "formulaire", "information", "informé et libre de refuser",
		"fichier consulté", "oui")
}
