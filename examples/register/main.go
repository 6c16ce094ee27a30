// Register builds the register of a small company that sells by telephone, prints
// what a reviewer would say of it, and writes it as JSON, as an HTML page to print,
// and as a spreadsheet in the CNIL's own layout.
//
//	go run ./examples/register                  # in French, into a new folder
//	go run ./examples/register -lang en -out reg
//
// The day is fixed, so that the output is always the same.
package main

import (
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd/register"
)

func main() {
	lang := flag.String("lang", "fr", "language of the output: fr or en")
	out := flag.String("out", "", "folder to write into; empty: a new one among the temporary files")
	flag.Parse()
	tag, err := language.Parse(*lang)
	if err == nil {
		err = run(os.Stdout, *out, tag)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "register:", err)
		os.Exit(1)
	}
}

func run(w io.Writer, folder string, tag language.Tag) error {
	r, err := company()
	if err != nil {
		return err
	}
	if err := review(w, r, tag); err != nil {
		return err
	}
	if folder == "" {
		if folder, err = os.MkdirTemp("", "register-"); err != nil {
			return err
		}
	}
	return write(w, r, folder, tag)
}

// write puts the register into a folder in three forms, and names them.
func write(w io.Writer, r register.Register, folder string, tag language.Tag) error {
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return err
	}
	for _, form := range []struct {
		name  string
		write func(io.Writer) error
	}{
		{"register.json", r.WriteJSON},
		{"register.html", func(w io.Writer) error { return r.WriteHTML(w, tag) }},
		{"register.ods", r.WriteODS},
	} {
		path := filepath.Join(folder, form.name)
		file, err := os.Create(path)
		if err != nil {
			return err
		}
		err = form.write(file)
		if closed := file.Close(); err == nil {
			err = closed
		}
		if err != nil {
			return err
		}
		fmt.Fprintln(w, path)
	}
	return nil
}
