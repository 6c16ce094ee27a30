package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/rgpd-go/rgpd/examples/internal/desk/office"
	"github.com/rgpd-go/rgpd/rights"
)

// writeLetters writes one letter for each request that is open, and says of each what it wrote, or what lacks.
func (d *desk) writeLetters(w io.Writer) error {
	if strings.TrimSpace(d.controller) == "" || strings.TrimSpace(d.contact) == "" {
		return errors.New(d.say(
			"-letters : dire qui répond et comment le joindre, par -controller et -contact",
			"-letters: say who answers and how to reach them, with -controller and -contact",
		))
	}
	all, err := d.Letters(rights.Letterhead{Controller: d.controller, Contact: d.contact})
	if err != nil {
		return err
	}
	if err := os.MkdirAll(d.letters, 0o700); err != nil {
		return err
	}
	for _, l := range all {
		says, err := d.writeLetter(&l)
		if err != nil {
			return err
		}
		fmt.Fprintf(w, "%s, %s : %s\n", l.Case, l.Right.Text().In(d.tag), says)
	}
	fmt.Fprintln(w)
	return nil
}

// writeLetter writes one, where there is none of its name, and says which.
func (d *desk) writeLetter(l *office.Letter) (string, error) {
	if l.Kind == 0 {
		return l.Says().In(d.tag), nil
	}
	path := filepath.Join(d.letters, l.Name+".txt")
	f, err := os.OpenFile(path, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
	if errors.Is(err, os.ErrExist) {
		return fmt.Sprintf(d.say("%s est déjà là, et reste", "%s is there already, and stays"), path), nil
	}
	if err != nil {
		return "", err
	}
	_, err = f.WriteString(l.Text.In(d.tag))
	return path + ", " + l.Says().In(d.tag), errors.Join(err, f.Close())
}
