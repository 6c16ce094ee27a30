package main

import (
	"archive/zip"
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"time"

	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/register"
)

// read reads a register that this program wrote, or that was made by its model: JSON, a table in CSV, or a workbook
// (ods, xlsx). unread are sheets of a workbook that are none of a register.
func read(path string) (r register.Register, unread []string, err error) {
	b, err := head(path)
	if err != nil {
		return register.Register{}, nil, err
	}
	switch {
	case bytes.HasPrefix(b, []byte("PK\x03\x04")):
		return readWorkbook(path)
	case bytes.HasPrefix(bytes.TrimSpace(bytes.TrimPrefix(b, []byte("\ufeff"))), []byte("{")):
		r, err = readWith(path, register.ReadJSON)
	default:
		r, err = readWith(path, register.ReadTable)
	}
	return r, nil, err
}

func head(path string) ([]byte, error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	b := make([]byte, 512)
	n, err := io.ReadFull(file, b)
	if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
		err = nil
	}
	return b[:n], err
}

func readWith(path string, read func(io.Reader) (register.Register, error)) (register.Register, error) {
	file, err := os.Open(path)
	if err != nil {
		return register.Register{}, err
	}
	defer file.Close()
	return read(file)
}

// forms are the files of a register that this program writes, at an instant: with breaches, their clocks as a
// calendar too.
func forms(r *register.Register, at time.Time, tag language.Tag) []form {
	out := []form{
		{"register.json", r.WriteJSON},
		{"register.html", func(w io.Writer) error { return r.WriteHTML(w, tag) }},
		{"register.ods", r.WriteODS},
		{"register.csv", func(w io.Writer) error { return r.WriteTable(w, tag) }},
	}
	if len(r.Breaches) > 0 {
		feed := register.BreachFeed{Stamp: at, Language: tag}
		out = append(out, form{"violations.ics", func(w io.Writer) error { return feed.Write(w, r.Breaches) }})
	}
	return out
}

type form struct {
	name  string
	write func(io.Writer) error
}

// write puts the register into a folder in its forms, and names them. A file that is there already is replaced once
// the new one is whole.
func write(w io.Writer, r register.Register, folder string, at time.Time, tag language.Tag) error {
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return err
	}
	for _, f := range forms(&r, at, tag) {
		var b bytes.Buffer
		if err := f.write(&b); err != nil {
			return err
		}
		path := filepath.Join(folder, f.name)
		if err := os.WriteFile(path+".new", b.Bytes(), 0o600); err != nil {
			return err
		}
		if err := os.Rename(path+".new", path); err != nil {
			return err
		}
		fmt.Fprintln(w, path)
	}
	return nil
}

// told writes an error for a reader, one fault a line.
func told(err error, tag language.Tag) (lines []string) {
	if many, is := err.(interface{ Unwrap() []error }); is {
		for _, one := range many.Unwrap() {
			lines = append(lines, told(one, tag)...)
		}
		return lines
	}
	var entry *register.Incomplete
	var row *register.TableError
	switch {
	case errors.As(err, &row):
		return []string{row.In(tag)}
	case errors.As(err, &entry):
		return []string{entry.Ref + "\n" + entry.In(tag)}
	case errors.Is(err, zip.ErrFormat):
		return []string{rgpd.Text{FR: "ce classeur est abîmé", EN: "this workbook is damaged"}.In(tag)}
	}
	if wrong := (*rgpd.InputError)(nil); errors.As(err, &wrong) {
		return []string{rgpd.Text{
			FR: wrong.Path + " : cette donnée ne se lit pas (" + wrong.Remedy + ")",
			EN: wrong.Path + ": " + wrong.Remedy,
		}.In(tag)}
	}
	if errors.Is(err, fs.ErrNotExist) || errors.Is(err, fs.ErrPermission) {
		return []string{rgpd.Text{
			FR: "ce fichier ne s'ouvre pas : vérifier son nom, et s'il peut être lu",
			EN: "this file does not open: check its name, and whether it may be read",
		}.In(tag)}
	}
	return []string{err.Error()}
}
