// Package sheet reads and writes files of rows, as spreadsheets do in France: what letters they are in, what
// parts their cells, where a row ends. It knows nothing of what a cell means.
//
// [OpenFile] and [Open] read as far as the titles. [Table.Each] then reads all rows, one after another, and
// [Table.Rows] cuts the file into chunks, each of which a [Scanner] reads on its own.
package sheet

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"hash"
	"io"
	"os"
	"strings"
)

// A Source is a file of rows that is read more than once, and never held whole.
type Source struct {
	name string
	At   io.ReaderAt
	Size int64
	// Origin is the file that this one was made of; nil where it is the user's own.
	Origin *Origin
	file   *os.File    // nil: in memory
	had    os.FileInfo // when it was opened
}

// An Origin is a file that was turned into rows of text before it was read.
type Origin struct {
	Bytes  int64
	SHA256 string
	Form   string   // what it is, for a reader: a workbook and its sheet
	Notes  []string // what somebody must know who sees it otherwise
	Heads  []string // what names it: its sheet, what stands at the head of its pages
	// Named is how else it is called, and what it is said to be: the title and other properties of a workbook, tables
	// and cells with a name of their own.
	Named []string
	// Beside are the other sheets that hold something, Drawn what drawings say, and RedTab is that the tab is in red.
	Beside []Another
	Drawn  []string
	RedTab bool
	// OfTitles are the comments of cells near the top, of which some may be titles.
	OfTitles []Commented
	// Struck are cells near the top with a line through them, of which some may be titles.
	Struck []Place
	// Marked are the columns of marks, in order, the first of which is at MarksAt, from zero.
	Marked  []Marked
	MarksAt int
}

// An Another is a sheet of a workbook beside the one that is read.
type Another struct {
	Name string
	// Look gives each text of it: of cells, comments and drawings, at the head of its pages, what else names it. marked
	// is that lines go through some rows, or that they or its tab are in red.
	Look func(each func(text string)) (marked bool, err error)
}

// A Place is that of a cell: its line, from 1, and its column, from zero.
type Place struct{ Line, Column int }

// A Commented is a cell that has a comment.
type Commented struct {
	Place
	Says string
}

// IsTitle reports whether a cell near the top is a title of a table: of the line of its titles and of a column, from
// zero, among which the columns of marks stand.
func (o *Origin) IsTitle(at Place, line, column int) bool {
	if at.Column >= o.MarksAt {
		at.Column += len(o.Marked)
	}
	return at == Place{line, column}
}

// Told is an input as a certificate tells of it: the file that the user has.
func (s *Source) Told(in Input) Input {
	if o := s.Origin; o != nil {
		in.Bytes, in.SHA256 = o.Bytes, o.SHA256
	}
	return in
}

// NewSource is a file that is held elsewhere.
func NewSource(at io.ReaderAt, size int64) *Source { return &Source{At: at, Size: size} }

// OpenFile opens a file of the user. A pipe cannot be read twice, and to open it would
// wait for a writer.
func OpenFile(path string) (*Source, func() error, error) {
	switch info, err := os.Stat(path); {
	case err != nil:
		return nil, nil, Unreadable(path, err)
	case info.IsDir():
		return nil, nil, fmt.Errorf("%s ne se lit pas : c'est un dossier", path)
	case !info.Mode().IsRegular():
		return nil, nil, fmt.Errorf("%s n'est pas un fichier ordinaire : l'enregistrer d'abord sur le disque", path)
	}
	f, err := os.Open(path)
	if err != nil {
		return nil, nil, Unreadable(path, err)
	}
	info, err := f.Stat()
	if err != nil {
		_ = f.Close()
		return nil, nil, Unreadable(path, err)
	}
	return &Source{name: path, At: f, Size: info.Size(), file: f, had: info}, f.Close, nil
}

// ErrChanged is that of a file which is no longer what was opened.
var ErrChanged = errors.New("le fichier a changé pendant sa lecture : le fermer dans les autres programmes, et " +
	"recommencer")

// Unchanged returns ErrChanged if the file is no longer what was opened: what was read of
// it is then neither the one nor the other.
func (s *Source) Unchanged() error {
	if s.file == nil {
		return nil
	}
	now, err := s.file.Stat()
	if err == nil && (now.Size() != s.Size || !now.ModTime().Equal(s.had.ModTime())) {
		err = ErrChanged
	}
	return err
}

// Unreadable says in French why a file cannot be read; [Plain], in English too.
func Unreadable(name string, err error) error {
	switch {
	case errors.Is(err, os.ErrNotExist):
		return &NotThereError{fmt.Errorf("%s : ce fichier n'existe pas", name), name + ": there is no such file"}
	case errors.Is(err, os.ErrPermission):
		return &NotThereError{fmt.Errorf("%s : lecture refusée", name), name + ": it may not be read"}
	}
	return fmt.Errorf("%s ne se lit pas : %w", name, err)
}

// A NotThereError is that of a file that is not there, or that is somebody else's.
type NotThereError struct {
	error
	en string
}

// A Table is a file that was read as far as its titles.
type Table struct {
	Name   string
	Source *Source
	look
	Sep    byte
	Titles []string
	Alone  bool  // nothing follows the titles
	start  int64 // where the rows start in the text, and on which line
	line   int
	Block  int // bytes of a chunk

	first     int64 // where the row of titles starts, and on which line
	firstLine int

	Above string // what stands above the titles: see [OpenBelow]
	// Commented is that the titles of a workbook have a comment, which is not read.
	Commented bool
}

// Untitled has a table start with the row that was taken for its titles, under others.
func (t *Table) Untitled(titles []string) {
	t.Titles, t.start, t.line, t.Alone = titles, t.first, t.firstLine, false
}

// TitlesLine is on which line of the file the titles stand, from 1.
func (t *Table) TitlesLine() int { return t.firstLine }

// Skipped is what stands above the titles, in one line and cut short; empty where they stand first.
func (t *Table) Skipped() string {
	const most = 160 // letters
	var parts []string
	for line := range strings.Lines(t.Above) {
		if line = strings.Trim(line, ";,\"\t\r\n "); line != "" {
			parts = append(parts, strings.Join(strings.Fields(strings.ReplaceAll(line, string(rune(t.Sep)), " ")), " "))
		}
	}
	out := []rune(strings.Join(parts, " / "))
	if len(out) > most {
		return string(out[:most]) + "…"
	}
	return string(out)
}

// Where the titles are sought.
const titlesWithin = 64 << 10

// Open reads the titles of a file: with the separator under which most of them are
// known, by a count of those that are.
func Open(src *Source, name string, wanted Encoding, known func(titles []string) int) (*Table, error) {
	return OpenBelow(src, name, wanted, 0, known)
}

// OpenBelow is Open of a file whose titles stand below so many lines: the name of an export, its day.
func OpenBelow(src *Source, name string, wanted Encoding, above int, known func(titles []string) int) (*Table, error) {
	if src.Origin != nil {
		wanted = UTF8 // it was written by this program
	}
	l, err := lookAt(src, wanted)
	if path := (*os.PathError)(nil); errors.As(err, &path) {
		return nil, fmt.Errorf("il ne se lit pas : %w", err)
	} else if err != nil {
		return nil, err
	}
	t := &Table{Name: name, Source: src, look: l, Block: blockSize}
	head := make([]byte, titlesWithin)
	n, err := io.ReadFull(t.text(t.raw()), head)
	whole := err == io.EOF || err == io.ErrUnexpectedEOF
	if err != nil && !whole {
		return nil, notText(err)
	}
	head = head[:n]

	start, line := 0, 1
	candidates := []byte{';', ',', '\t', bar}
	if src.Origin != nil {
		candidates = candidates[:1] // as it was written
	}
	// Excel reads a first line "sep=;" as an instruction, and writes it too.
	if first, rest, found := bytes.Cut(head, []byte{'\n'}); found {
		if sep, is := instruction(first); is {
			candidates, start, line = []byte{sep}, len(head)-len(rest), 2
		}
	}
	from := start
	for range above {
		n := bytes.IndexByte(head[start:], '\n')
		if n < 0 {
			return nil, errEmpty
		}
		start, line = start+n+1, line+1
	}
	t.Above = string(t.utf8(nil, head[from:start]))
	for start < len(head) && (head[start] == '\n' || bytes.HasPrefix(head[start:], []byte("\r\n"))) {
		line += bytes.Count(head[start:start+1], []byte{'\n'})
		start++
	}
	if start == len(head) {
		return nil, errEmpty
	}
	best := -1
	for _, sep := range candidates {
		end, torn := rowEnd(head[start:], sep, whole)
		if end == 0 || torn {
			continue
		}
		row := head[start : start+end]
		titles, err := cellsOf(t.utf8(nil, row), sep)
		if err != nil {
			continue
		}
		commented := src.Origin != nil && src.Origin.titled(titles)
		if sep == bar && len(candidates) > 1 && (known(titles) <= best/1000 || !agree(head[start:], bar, whole)) {
			continue // bars in the cells of a file that has another separator, or of one column
		}
		if found := 1000*known(titles) + len(titles); found > best {
			best = found
			t.Sep, t.Titles = sep, titles
			t.start, t.line = int64(start+end), line+bytes.Count(row, []byte{'\n'})
			t.first, t.firstLine = int64(start), line
			t.Commented = commented
		}
	}
	if best < 0 {
		return nil, errors.New("la ligne des titres ne se lit pas : ses guillemets ne se ferment pas, ou elle n'a " +
			"pas de fin")
	}
	t.Alone = whole && len(bytes.TrimLeft(head[t.start:], "\r\n")) == 0
	return t, nil
}

// ErrTitlesAlone is that of a file without rows.
var ErrTitlesAlone = errors.New("le fichier n'a que sa ligne de titres : aucune ligne à cribler")

// instruction reads "sep=;".
func instruction(line []byte) (sep byte, is bool) {
	line = bytes.TrimSuffix(line, []byte{'\r'})
	if len(line) != 5 || !strings.EqualFold(string(line[:4]), "sep=") {
		return 0, false
	}
	return line[4], line[4] != '"' && line[4] >= '\t' && line[4] < 0x7f && line[4] != '\r'
}

func notText(err error) error {
	if errors.Is(err, io.ErrUnexpectedEOF) {
		return errBinary
	}
	return err
}

// raw is the file from its first byte.
func (t *Table) raw() io.Reader { return io.NewSectionReader(t.Source.At, 0, t.Source.Size) }

// Rows cuts the file into chunks, from the first row on. All its bytes pass by digest,
// if there is one.
func (t *Table) Rows(digest hash.Hash) (*Splitter, error) {
	raw := t.raw()
	if digest != nil {
		raw = io.TeeReader(raw, digest)
	}
	in := t.text(raw)
	if _, err := io.CopyN(io.Discard, in, t.start); err != nil {
		return nil, notText(err)
	}
	return &Splitter{in: in, sep: t.Sep, line: t.line, block: t.Block, read: t.start, ended: t.Source.Unchanged}, nil
}

// All is the whole text in UTF-8, its titles included.
func (t *Table) All() (string, error) {
	b, err := io.ReadAll(t.text(t.raw()))
	return string(t.utf8(nil, b)), err
}

// utf8 appends a piece of the text as UTF-8, which it is but for Windows-1252.
func (t *Table) utf8(out, text []byte) []byte {
	if t.Encoding == Windows1252 {
		return appendWindows1252(out, text)
	}
	return append(out, text...)
}

// Form says of what form the file is: what stands between its cells, and how its letters are written.
func (t *Table) Form() string {
	if o := t.Source.Origin; o != nil {
		return o.Form
	}
	return SeparatorName(t.Sep) + ", " + t.Encoding.String()
}

// SeparatorName names a separator, and shows one that has no name.
func SeparatorName(sep byte) string {
	switch sep {
	case ';':
		return "point-virgule"
	case ',':
		return "virgule"
	case '\t':
		return "tabulation"
	case bar:
		return "barre verticale"
	}
	return fmt.Sprintf("%q", sep)
}

// An Input is a file that was read, as a certificate tells of it.
type Input struct {
	Name   string `json:"name"`
	Bytes  int64  `json:"bytes"`
	SHA256 string `json:"sha256"`
	Rows   int    `json:"rows"`
	Lost   int    `json:"rows_without_readable_number,omitempty"`
}

// Digest is the SHA-256 of what is read.
func Digest(r io.Reader) (string, error) {
	sum := sha256.New()
	_, err := io.Copy(sum, r)
	return hex.EncodeToString(sum.Sum(nil)), err
}

// DigestOfFile is the SHA-256 of a file.
func DigestOfFile(path string) (string, error) {
	f, err := os.Open(path)
	if err != nil {
		return "", err
	}
	defer func() { _ = f.Close() }()
	return Digest(f)
}
