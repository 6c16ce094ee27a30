// Package workbook reads the workbooks of Excel (xlsx) and of LibreOffice (ods) as files of rows: each cell is what a
// person sees in it, each row has the number that it has in the sheet, and nothing is left out without a word.
//
// It reads the parts of a workbook itself, in one pass and in little memory, since a row that a reader gives up on in
// silence may be somebody's refusal: what is damaged is an error, and so is what cannot be shown in rows.
package workbook

import (
	"archive/zip"
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
)

// A Reader opens files of rows, workbooks among them.
type Reader struct {
	// Sheets are the names of those to read, where a workbook has several that are not empty.
	Sheets []string
}

// A ChoiceError is that of a workbook with several sheets of which none, or more than one, was chosen.
type ChoiceError struct {
	Name   string   // of the file
	Sheets []string // those that are not empty, in order
}

// Error asks for a choice.
func (e *ChoiceError) Error() string {
	return fmt.Sprintf("%s a plusieurs feuilles : « %s » ; dire laquelle lire par -sheet", e.Name,
		strings.Join(e.Sheets, " », « "))
}

// Errors of a workbook. They say what to do.
var (
	errOld = errors.New("c'est un classeur d'un ancien format (.xls) : l'ouvrir, puis « Enregistrer sous », type " +
		"« Classeur Excel (.xlsx) »")
	errSecret = errors.New("le classeur est protégé par un mot de passe : l'ouvrir, ôter le mot de passe, et " +
		"l'enregistrer")
	errBinary = errors.New("c'est un classeur binaire (.xlsb) : l'ouvrir, puis « Enregistrer sous », type " +
		"« Classeur Excel (.xlsx) »")
	errNone = errors.New("ce n'est pas un classeur, ou il est abîmé : l'ouvrir dans Excel, puis « Enregistrer sous »" +
		", type « Classeur Excel (.xlsx) » ou « CSV »")
	errEmpty = errors.New("le classeur n'a rien dans ses feuilles")
	errTorn  = errors.New("le classeur est abîmé, une partie ne se lit pas jusqu'au bout : le copier à nouveau, ou " +
		"l'ouvrir dans un tableur et l'enregistrer")
	errMarked = errors.New("une marque du classeur n'a pas de colonne où s'écrire : l'enregistrer à nouveau, ou en CSV")
	errHuge   = errors.New("le classeur est trop grand : l'enregistrer en CSV, qui n'a pas de limite")
)

// errAlike is that of a row that stands so often that nobody wrote it.
func errAlike(row, times int) error {
	return errAt(row, fmt.Sprintf("elle s'y répète %d fois : supprimer les lignes en trop, et enregistrer", times))
}

// errAt says where a cell stands that cannot be read.
func errAt(row int, what string) error { return fmt.Errorf("ligne %d de la feuille : %s", row, what) }

// Limits of what is unpacked: a small file may hold an endless one.
const (
	mostRows    = 1_048_576
	mostColumns = 16_384
	mostText    = 512 << 20 // bytes of texts that cells share
	mostSheet   = 2 << 30   // bytes of a sheet, as it is kept and as it is given
	mostToken   = 8 << 20   // bytes of one piece of XML
	mostAlike   = 10_000    // rows that are one and the same, written once: a column that was filled to the end
)

// OpenFile opens a workbook, or a file of text as [sheet.OpenFile] does. A workbook is written to a temporary file that
// its owner alone reads, and that goes when it is closed.
func (r Reader) OpenFile(path string) (*sheet.Source, func() error, error) {
	src, closed, err := sheet.OpenFile(path)
	if err != nil {
		return nil, nil, err
	}
	var head [8]byte
	_, _ = src.At.ReadAt(head[:], 0) // what is shorter is no workbook
	zipped := bytes.HasPrefix(head[:], []byte("PK\x03\x04"))
	old := string(head[:]) == "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
	if !zipped && !old {
		return src, closed, nil
	}
	defer func() { _ = closed() }()
	name := filepath.Base(path)
	if old {
		return nil, nil, fmt.Errorf("%s : %w", name, ofOld(src))
	}
	out, gone, err := r.convert(src, path)
	if choice := (*ChoiceError)(nil); errors.As(err, &choice) {
		return nil, nil, err
	} else if err != nil {
		return nil, nil, fmt.Errorf("%s : %w", name, err)
	}
	return out, gone, nil
}

// ofOld tells an old workbook from a new one that is locked: both are in one kind of envelope.
func ofOld(src *sheet.Source) error {
	b := make([]byte, 1<<20)
	n, _ := io.ReadFull(io.NewSectionReader(src.At, 0, src.Size), b)
	locked := []byte(strings.Join(strings.Split("EncryptedPackage", ""), "\x00")) // in UTF-16
	if bytes.Contains(b[:n], locked) {
		return errSecret
	}
	return errOld
}

// A book is a workbook of either kind.
type book interface {
	// kind names it.
	kind() string
	// sheets are those that hold cells, in order.
	sheets() []leaf
	// properties are what it is called and said to be.
	properties() ([]string, error)
	// filled reports whether a sheet has a cell that is not empty.
	filled(nth int) (bool, error)
	// besides reports whether one that was asked whether it is filled has drawings or comments.
	besides(nth int) (bool, error)
	// read gives the rows of a sheet.
	read(nth int, to *rows) error
}

// A leaf is a sheet of a workbook.
type leaf struct {
	name   string
	hidden bool
	red    bool // its tab, in LibreOffice
}

// parts are the files in a workbook, by their names.
type parts map[string]*zip.File

func (p parts) open(name string, most int64) (*tokens, error) {
	f := p[strings.ToLower(name)]
	if f == nil {
		return nil, errNone
	}
	r, err := f.Open()
	if err != nil {
		return nil, errTorn
	}
	return newTokens(r, most), nil
}

// openParts lists the files in a workbook.
func openParts(src *sheet.Source) (parts, error) {
	zr, err := zip.NewReader(src.At, src.Size)
	if err != nil {
		return nil, errNone
	}
	all := parts{}
	for _, f := range zr.File {
		key := strings.ToLower(strings.TrimPrefix(strings.ReplaceAll(f.Name, `\`, "/"), "/"))
		switch {
		case f.Flags&1 != 0:
			return nil, errSecret
		case all[key] != nil:
			return nil, errNone // which of the two would a spreadsheet show?
		}
		all[key] = f
	}
	return all, nil
}

// openBook opens a workbook of either kind.
func openBook(src *sheet.Source) (book, error) {
	all, err := openParts(src)
	if err != nil {
		return nil, err
	}
	switch {
	case all["content.xml"] != nil:
		return openODS(all)
	case all["xl/workbook.bin"] != nil:
		return nil, errBinary
	}
	return openXLSX(all)
}

func (r Reader) convert(src *sheet.Source, path string) (_ *sheet.Source, _ func() error, err error) {
	b, err := openBook(src)
	if err != nil {
		return nil, nil, err
	}
	nth, others, notes, err := r.choose(b, path)
	if err != nil {
		return nil, nil, err
	}
	file, gone, err := temporary()
	if err != nil {
		return nil, nil, err
	}
	defer func() {
		if err != nil {
			_ = gone()
		}
	}()
	to := &rows{out: bufio.NewWriterSize(file, 1<<16)}
	if err := b.read(nth, to); err != nil {
		return nil, nil, err
	}
	_, excel := b.(*xlsx)
	if gather := to.gathering(excel); gather != nil {
		if err := b.read(nth, gather); err != nil {
			return nil, nil, err
		}
		to.late.settle()
	}
	if again := to.again(to.out); again != nil {
		if _, err := file.Seek(0, io.SeekStart); err != nil {
			return nil, nil, err
		}
		if err := file.Truncate(0); err != nil {
			return nil, nil, err
		}
		to = again
		to.out.Reset(file)
		if err := b.read(nth, to); err != nil {
			return nil, nil, err
		}
	}
	if to.line == 0 {
		return nil, nil, errEmpty // cells that stand in no row
	}
	if err := to.out.Flush(); err != nil {
		return nil, nil, err
	}
	named, err := b.properties()
	if err != nil {
		return nil, nil, err
	}
	sum, err := sheet.Digest(io.NewSectionReader(src.At, 0, src.Size))
	if err == nil {
		err = src.Unchanged()
	}
	if err != nil {
		return nil, nil, err
	}
	out := sheet.NewSource(file, to.bytes)
	out.Origin = &sheet.Origin{Bytes: src.Size, SHA256: sum, Notes: append(notes, to.notes()...),
		Marked: to.marked(), MarksAt: to.width,
		Heads: append([]string{b.sheets()[nth].name}, to.heads...), Beside: others, Drawn: to.texts, RedTab: to.redTab,
		OfTitles: to.ofCells(), Struck: to.lines, Named: append(named, to.named...),
		Form: b.kind() + ", feuille « " + b.sheets()[nth].name + " »"}
	return out, gone, nil
}

// choose is the sheet to read, the others that have something, and what is to be said of them.
func (r Reader) choose(b book, path string) (nth int, others []sheet.Another, notes []string, err error) {
	var filled, chosen []int
	all := b.sheets()
	for i := range all {
		is, err := b.filled(i)
		if err != nil {
			return 0, nil, nil, err
		}
		if is {
			filled = append(filled, i)
			if slices.Contains(r.Sheets, all[i].name) {
				chosen = append(chosen, i)
			}
			continue
		}
		if is, err = b.besides(i); err != nil {
			return 0, nil, nil, err
		}
		if is { // no cell of it says anything, and a text box over it may
			others = append(others, sheet.Another{Name: all[i].name, Look: lookInto(path, i)})
		}
	}
	switch {
	case len(filled) == 0:
		return 0, nil, nil, errEmpty
	case len(filled) == 1:
		nth = filled[0]
	case len(chosen) == 1:
		nth = chosen[0]
	default:
		e := &ChoiceError{Name: filepath.Base(path)}
		for _, i := range filled {
			e.Sheets = append(e.Sheets, all[i].name)
		}
		return 0, nil, nil, e
	}
	if x, is := b.(*xlsx); is && x.others > 0 {
		notes = append(notes, fmt.Sprintf("feuilles de graphiques, de macros ou de dialogue, qui ne sont pas lues : %d",
			x.others))
	}
	if all[nth].hidden {
		notes = append(notes, "la feuille lue est masquée dans le tableur")
	}
	for _, i := range filled {
		if i != nth {
			others = append(others, sheet.Another{Name: all[i].name, Look: lookInto(path, i)})
		}
		if i != nth && all[i].hidden {
			notes = append(notes, fmt.Sprintf("la feuille masquée « %s » n'est pas lue : si elle dit qui ne plus "+
				"appeler, la donner par -stops", all[i].name))
		} else if i != nth {
			notes = append(notes, fmt.Sprintf("la feuille « %s » n'est pas lue", all[i].name))
		}
	}
	return nth, others, notes, nil
}

// temporary is a file that nobody finds, where the system allows that, and that is gone once it is closed.
func temporary() (*os.File, func() error, error) {
	f, err := os.CreateTemp("", "rgpd-*.csv") // its owner alone reads it
	if err != nil {
		return nil, nil, err
	}
	early := os.Remove(f.Name()) == nil
	return f, func() error {
		err := f.Close()
		if !early {
			err = errors.Join(err, os.Remove(f.Name()))
		}
		return err
	}, nil
}
