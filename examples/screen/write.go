package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// The files of a screening.
var fileNames = [bins]string{"callable.csv", "later.csv", "refused.csv", "undecided.csv", "outside.csv", "damaged.csv"}

// A writer writes a file that Excel opens right in France, whatever the input was:
// UTF-8 with its mark, semicolons, CR LF.
type writer struct {
	out   *bufio.Writer
	width int // cells of the user's part
}

func newWriter(to io.Writer, width int) *writer {
	return &writer{bufio.NewWriterSize(to, 1<<16), width}
}

// header writes the titles. Ours get a number where the file has them already, as
// one has that was screened before.
func (w *writer) header(titles, ours []string) error {
	names := make([]string, len(ours))
	for i, name := range ours {
		names[i] = name
		for n := 2; slices.Contains(titles, names[i]); n++ {
			names[i] = fmt.Sprintf("%s_%d", name, n)
		}
	}
	if _, err := w.out.WriteString("\ufeff"); err != nil {
		return err
	}
	return w.row(titles, names)
}

// row writes the user's cells as they are, up to the width of the file, then ours.
func (w *writer) row(cells, ours []string) error {
	for i := range w.width {
		if i < len(cells) {
			w.cell(cells[i])
		}
		_ = w.out.WriteByte(';')
	}
	for i, c := range ours {
		if i > 0 {
			_ = w.out.WriteByte(';')
		}
		w.cell(harmless(c))
	}
	_, err := w.out.WriteString("\r\n") // bufio keeps the first error
	return err
}

func (w *writer) cell(s string) {
	if !strings.ContainsAny(s, ";\"\r\n") {
		_, _ = w.out.WriteString(s)
		return
	}
	_ = w.out.WriteByte('"')
	_, _ = w.out.WriteString(strings.ReplaceAll(s, `"`, `""`))
	_ = w.out.WriteByte('"')
}

func (w *writer) flush() error { return w.out.Flush() }

// harmless keeps a spreadsheet from taking a cell of ours for a formula.
func harmless(s string) string {
	if s != "" && strings.ContainsRune("=+-@\t\r", rune(s[0])) {
		return "'" + s
	}
	return s
}

// A folder receives the six files under temporary names, and gives them their own
// once all are whole. The files hold personal data: only their owner reads them.
type folder struct {
	dir   string
	made  bool // the folder did not exist
	files [bins]*os.File
}

func newFolder(dir string) (*folder, error) {
	f := &folder{dir: dir}
	if _, err := os.Stat(dir); errors.Is(err, os.ErrNotExist) {
		f.made = true
	}
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, err
	}
	for b, name := range fileNames {
		if at, err := os.Stat(filepath.Join(dir, name)); err == nil && at.IsDir() {
			f.drop()
			return nil, fmt.Errorf("%s est un dossier", filepath.Join(dir, name))
		}
		var err error
		if f.files[b], err = os.CreateTemp(dir, ".screen-*.csv"); err != nil {
			f.drop()
			return nil, err
		}
	}
	return f, nil
}

func (f *folder) writers() (out [bins]io.Writer) {
	for b := range f.files {
		out[b] = f.files[b]
	}
	return out
}

// keep gives the files their names. A file of an earlier screening is replaced.
func (f *folder) keep() error {
	for _, file := range f.files {
		if err := file.Close(); err != nil {
			f.drop()
			return err
		}
	}
	for b, file := range f.files {
		if err := os.Rename(file.Name(), filepath.Join(f.dir, fileNames[b])); err != nil {
			f.drop()
			return err
		}
	}
	return nil
}

// drop leaves the folder as it was.
func (f *folder) drop() {
	for _, file := range f.files {
		if file != nil {
			_ = file.Close()
			_ = os.Remove(file.Name())
		}
	}
	if f.made {
		_ = os.Remove(f.dir)
	}
}
