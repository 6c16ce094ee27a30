package main

import (
	"bytes"
	"cmp"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"time"

	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/internal/registerbook"
	"github.com/rgpd-go/rgpd/register"
)

// write puts the register into a folder in its forms, and names them. A file that is there already is replaced once
// the new one is whole.
func write(w io.Writer, r register.Register, folder string, at time.Time, tag language.Tag) error {
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return err
	}
	for _, f := range registerbook.Forms(&r, at, tag) {
		var b bytes.Buffer
		if err := f.Write(&b); err != nil {
			return err
		}
		path := filepath.Join(folder, f.Name)
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
	for _, fault := range registerbook.Told(err) {
		lines = append(lines, in(fault.Says, tag))
	}
	return lines
}

// in is a text in a language; in the other, where it has no other.
func in(t rgpd.Text, tag language.Tag) string { return cmp.Or(t.In(tag), t.FR, t.EN) }
