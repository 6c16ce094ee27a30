package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/internal/desk/office"
	"github.com/rgpd-go/rgpd/rights"
)

// writeLetters writes one letter for each request that is open, or the extension that was asked for, and says of each
// what it wrote, or what lacks. What an earlier run left in the folder stays, and is named.
func (d *desk) writeLetters(w io.Writer) error {
	head := rights.Letterhead{Controller: d.controller, Contact: d.contact}
	all, err := d.lettersAsked(head)
	if err != nil {
		return err
	}
	if err := os.MkdirAll(d.letters, 0o700); err != nil {
		return err
	}
	var written []string
	for _, l := range all {
		says, err := d.writeLetter(&l)
		if err != nil {
			return err
		}
		if l.Kind != 0 {
			written = append(written, l.Name+".txt")
		}
		fmt.Fprintf(w, "%s, %s : %s\n", l.Case, l.Right.Text().In(d.tag), says)
	}
	there, err := os.ReadDir(d.letters)
	if err != nil {
		return err
	}
	for _, f := range there {
		if name := f.Name(); d.extend == "" && filepath.Ext(name) == ".txt" && !slices.Contains(written, name) {
			fmt.Fprintf(w, d.say(
				"%s : d'avant, aucune lettre d'aujourd'hui ne porte ce nom ; ne pas l'envoyer sans la relire\n",
				"%s: from before, no letter of today has this name; do not send it unread\n",
			), filepath.Join(d.letters, name))
		}
	}
	fmt.Fprintln(w)
	return nil
}

// lettersAsked are the letters to write.
func (d *desk) lettersAsked(head rights.Letterhead) ([]office.Letter, error) {
	if d.extend == "" {
		return d.Letters(head)
	}
	id, of, named := strings.Cut(d.extend, "/")
	right := rights.Right(0)
	if named {
		var err error
		if right, err = rightNamed(of, d.tag); err != nil {
			return nil, fmt.Errorf("-extend %s%s%w", d.extend, d.say(" : ", ": "), err)
		}
	}
	l, ok := d.Extension(id, right, head, rgpd.Text{FR: d.reason, EN: d.reason})
	if !ok {
		return nil, fmt.Errorf(d.say("-extend %s : aucune demande ouverte de ce dossier",
			"-extend %s: no open request of this case"), d.extend)
	}
	return []office.Letter{l}, nil
}

// writeLetter writes one, where there is none of its name, and says which.
func (d *desk) writeLetter(l *office.Letter) (string, error) {
	if l.Kind == 0 {
		return l.Says().In(d.tag), nil
	}
	path, text := filepath.Join(d.letters, l.Name+".txt"), l.Text.In(d.tag)
	f, err := os.OpenFile(path, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
	if errors.Is(err, os.ErrExist) {
		had, err := os.ReadFile(path)
		if err != nil {
			return "", err
		}
		if string(had) == text {
			return fmt.Sprintf(d.say("%s est déjà là, la même", "%s is there already, the same"), path), nil
		}
		return fmt.Sprintf(d.say(
			"%s est déjà là, et reste ; ce n'est pas la lettre d'aujourd'hui (%s) : l'ôter pour l'écrire",
			"%s is there already, and stays; it is not the letter of today (%s): take it away to have that written",
		), path, l.Says().In(d.tag)), nil
	}
	if err != nil {
		return "", err
	}
	_, err = f.WriteString(text)
	return path + ", " + l.Says().In(d.tag), errors.Join(err, f.Close())
}
