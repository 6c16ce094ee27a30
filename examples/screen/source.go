package main

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

// A source is a file of rows that is read more than once, and never held whole.
type source struct {
	name string
	at   io.ReaderAt
	size int64
	file *os.File    // nil: in memory
	had  os.FileInfo // when it was opened
}

// newSource is a file that is held elsewhere.
func newSource(at io.ReaderAt, size int64) *source { return &source{at: at, size: size} }

// openSource opens a file of the user. A pipe cannot be read twice, and to open it would
// wait for a writer.
func openSource(path string) (*source, func() error, error) {
	switch info, err := os.Stat(path); {
	case err != nil:
		return nil, nil, unreadable(path, err)
	case info.IsDir():
		return nil, nil, fmt.Errorf("%s ne se lit pas : c'est un dossier", path)
	case !info.Mode().IsRegular():
		return nil, nil, fmt.Errorf("%s n'est pas un fichier ordinaire : l'enregistrer d'abord sur le disque", path)
	}
	f, err := os.Open(path)
	if err != nil {
		return nil, nil, unreadable(path, err)
	}
	info, err := f.Stat()
	if err != nil {
		_ = f.Close()
		return nil, nil, unreadable(path, err)
	}
	return &source{name: path, at: f, size: info.Size(), file: f, had: info}, f.Close, nil
}

var errChanged = errors.New("le fichier a changé pendant sa lecture : le fermer dans les autres programmes, et recommencer")

// unchanged returns errChanged if the file is no longer what was opened: what was read of
// it is then neither the one nor the other.
func (s *source) unchanged() error {
	if s.file == nil {
		return nil
	}
	now, err := s.file.Stat()
	if err == nil && (now.Size() != s.size || !now.ModTime().Equal(s.had.ModTime())) {
		err = errChanged
	}
	return err
}

// unreadable says in French why a file cannot be read.
func unreadable(name string, err error) error {
	switch {
	case errors.Is(err, os.ErrNotExist):
		return fmt.Errorf("%s : ce fichier n'existe pas", name)
	case errors.Is(err, os.ErrPermission):
		return fmt.Errorf("%s : lecture refusée", name)
	}
	return fmt.Errorf("%s ne se lit pas : %w", name, err)
}

// A table is a file that was read as far as its titles.
type table struct {
	name string
	src  *source
	look
	sep    byte
	titles []string
	alone  bool  // nothing follows the titles
	start  int64 // where the rows start in the text, and on which line
	line   int
	block  int // bytes of a chunk
}

// Where the titles are sought.
const titlesWithin = 64 << 10

// openTable reads the titles of a file: with the separator under which most of them are
// known, by a count of those that are.
func openTable(src *source, name string, wanted encoding, known func(titles []string) int) (*table, error) {
	l, err := lookAt(src, wanted)
	if path := (*os.PathError)(nil); errors.As(err, &path) {
		return nil, fmt.Errorf("il ne se lit pas : %w", err)
	} else if err != nil {
		return nil, err
	}
	t := &table{name: name, src: src, look: l, block: blockSize}
	head := make([]byte, titlesWithin)
	n, err := io.ReadFull(t.text(t.raw()), head)
	whole := err == io.EOF || err == io.ErrUnexpectedEOF
	if err != nil && !whole {
		return nil, notText(err)
	}
	head = head[:n]

	start, line := 0, 1
	candidates := []byte{';', ',', '\t'}
	// Excel reads a first line "sep=;" as an instruction, and writes it too.
	if first, rest, found := bytes.Cut(head, []byte{'\n'}); found {
		if sep, is := instruction(first); is {
			candidates, start, line = []byte{sep}, len(head)-len(rest), 2
		}
	}
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
		if found := 1000*known(titles) + len(titles); found > best {
			best = found
			t.sep, t.titles = sep, titles
			t.start, t.line = int64(start+end), line+bytes.Count(row, []byte{'\n'})
		}
	}
	if best < 0 {
		return nil, errors.New("la ligne des titres ne se lit pas : ses guillemets ne se ferment pas, ou elle n'a pas de fin")
	}
	t.alone = whole && len(bytes.TrimLeft(head[t.start:], "\r\n")) == 0
	return t, nil
}

var errTitlesAlone = errors.New("le fichier n'a que sa ligne de titres : aucune ligne à cribler")

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
func (t *table) raw() io.Reader { return io.NewSectionReader(t.src.at, 0, t.src.size) }

// rows cuts the file into chunks, from the first row on. All its bytes pass by digest,
// if there is one.
func (t *table) rows(digest hash.Hash) (*splitter, error) {
	raw := t.raw()
	if digest != nil {
		raw = io.TeeReader(raw, digest)
	}
	in := t.text(raw)
	if _, err := io.CopyN(io.Discard, in, t.start); err != nil {
		return nil, notText(err)
	}
	return &splitter{in: in, sep: t.sep, line: t.line, block: t.block, read: t.start, ended: t.src.unchanged}, nil
}

// utf8 appends a piece of the text as UTF-8, which it is but for Windows-1252.
func (t *table) utf8(out, text []byte) []byte {
	if t.encoding == windows1252 {
		return appendWindows1252(out, text)
	}
	return append(out, text...)
}

// separator names what stands between the cells.
func (t *table) separator() string { return separatorName(t.sep) }

// separatorName names a separator, and shows one that has no name.
func separatorName(sep byte) string {
	switch sep {
	case ';':
		return "point-virgule"
	case ',':
		return "virgule"
	case '\t':
		return "tabulation"
	}
	return fmt.Sprintf("%q", sep)
}

// An input is a file that was read, as a certificate tells of it.
type input struct {
	Name   string `json:"name"`
	Bytes  int64  `json:"bytes"`
	SHA256 string `json:"sha256"`
	Rows   int    `json:"rows"`
	Lost   int    `json:"rows_without_readable_number,omitempty"`
}

// digestOf is the SHA-256 of what is read.
func digestOf(r io.Reader) (string, error) {
	sum := sha256.New()
	_, err := io.Copy(sum, r)
	return hex.EncodeToString(sum.Sum(nil)), err
}

// fileDigest is the SHA-256 of a file.
func fileDigest(path string) (string, error) {
	f, err := os.Open(path)
	if err != nil {
		return "", err
	}
	defer func() { _ = f.Close() }()
	return digestOf(f)
}
