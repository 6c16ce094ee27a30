package main

import (
	"bytes"
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/prospect"
	"github.com/rgpd-go/rgpd/prospect/suppression"
)

// A stopFile is a suppression list that a screening asks, and what its certificate says
// of it.
type stopFile struct {
	input
	gate    *suppression.Gate
	list    *suppression.List
	maxAge  time.Duration
	inClear bool
	titles  []string // of a list in clear
	lost    int      // rows whose number cannot be read
}

// stopOptions are how the lists of a command line are read.
type stopOptions struct {
	key    string        // file of the key, in hexadecimal; for lists that are pseudonymous
	asOf   time.Time     // up to when objections are in; for lists in clear
	maxAge time.Duration // how old a list may be to clear a number
	names  renames
}

const listMagic = "rgpdstop"

// open reads a suppression list: one that the library wrote, with its key, or a file of
// rows in clear, which is made into one with a key that is then thrown away.
func (o *stopOptions) open(path string) (*stopFile, error) {
	src, closed, err := openSource(path)
	if err != nil {
		return nil, err
	}
	defer func() { _ = closed() }()
	f := &stopFile{gate: suppression.NewGate(o.maxAge), maxAge: o.maxAge}
	f.Name, f.Bytes = filepath.Base(path), src.size
	head := make([]byte, len(listMagic))
	_, _ = src.at.ReadAt(head, 0) // what cannot be read is said below
	if string(head) == listMagic {
		err = o.pseudonymous(f, src)
	} else {
		f.inClear = true
		err = o.clear(f, src)
	}
	if err != nil {
		return nil, fmt.Errorf("liste repoussoir %s : %w", f.Name, err)
	}
	f.gate.Put(f.list)
	f.Rows = f.list.Len()
	return f, nil
}

func (o *stopOptions) pseudonymous(f *stopFile, src *source) error {
	key, err := readKey(o.key)
	if err != nil {
		return err
	}
	if f.SHA256, err = digestOf(io.NewSectionReader(src.at, 0, src.size)); err != nil {
		return err
	}
	f.list, err = suppression.Read(io.NewSectionReader(src.at, 0, src.size), key)
	for _, e := range []struct {
		is   error
		says string
	}{
		{suppression.ErrKey, "elle fut faite avec une autre clé que celle de -stops-key"},
		{suppression.ErrTruncated, "le fichier est coupé : le copier à nouveau"},
		{suppression.ErrAltered, "le fichier fut modifié après avoir été écrit : le copier à nouveau"},
		{suppression.ErrVersion, "elle est d'une version plus récente que ce programme"},
		{suppression.ErrFormat, "ce n'est pas une liste repoussoir"},
	} {
		if errors.Is(err, e.is) {
			return errors.New(e.says)
		}
	}
	return err
}

func readKey(path string) (key suppression.Key, err error) {
	if path == "" {
		return key, errors.New("elle est pseudonyme : donner sa clé par -stops-key")
	}
	b, err := os.ReadFile(path)
	if err != nil {
		return key, unreadable(path, err)
	}
	secret, err := hex.DecodeString(string(bytes.TrimSpace(b)))
	if err != nil {
		return key, fmt.Errorf("clé %s : des chiffres hexadécimaux sont attendus, deux par octet", path)
	}
	if key, err = suppression.NewKey(secret); err != nil {
		return key, fmt.Errorf("clé %s : trop courte, 16 octets au moins", path)
	}
	return key, nil
}

// clear makes a list of the numbers of a file. Whoever is in it is stopped, but where
// a column says that there is no stop; the day is the last that the columns tell.
func (o *stopOptions) clear(f *stopFile, src *source) error {
	if o.asOf.IsZero() {
		return errors.New("dire par -stops-as-of jusqu'à quel instant les oppositions y sont")
	}
	t, err := open(src, f.Name, 0, o.names.inList())
	switch {
	case err != nil:
		return err
	case !t.hasNumber():
		return errNoNumber
	}
	f.titles = t.titles
	secret := make([]byte, sha256.Size)
	_, _ = rand.Read(secret) // never fails
	key, err := suppression.NewKey(secret)
	if err != nil {
		return err
	}
	build := suppression.NewBuilder(key, suppression.Info{AsOf: o.asOf})
	defer func() { _ = build.Close() }()
	var s rowReader
	whole := true // nobody of the list is unknown
	f.SHA256, err = t.each(func(rec *record) {
		var r reading
		r.begin(&prospect.Prospect{}, nil)
		switch {
		case rec.kind == tornRow:
			f.lost++
			whole = false
			return
		case blank(rec.cells):
			return
		}
		lost := t.overlong(rec.cells)
		if lost {
			t.readNumbers(&r, rec)
		}
		for _, d := range s.read(&r, t, rec) {
			// Any other damage leaves the stop without a day.
			lost = lost || d.column == "téléphone" && (r.unread || len(r.numbers) == 0)
			r.p.Stop, r.p.StoppedAt = rgpd.Objected, time.Time{}
		}
		if lost || len(r.numbers) == 0 {
			f.lost++
		}
		if t.overlong(rec.cells) && !r.unread && countDigits(strings.Join(rec.cells[len(t.titles):], "")) == 0 {
			lost = false // its numbers were read all the same
		}
		whole = whole && !lost && len(r.numbers) > 0
		// That nothing is on file, where the records were searched, is no word on who is here.
		if r.p.Stop == rgpd.NoStop && r.saysNoStop() {
			return
		}
		var on rgpd.Date
		if !r.p.StoppedAt.IsZero() {
			on = rgpd.ParisDay(r.p.StoppedAt)
		}
		for _, n := range slices.Concat(r.numbers, r.also) {
			build.Add(n, on)
		}
	})
	if err != nil {
		return err
	}
	if !whole {
		f.gate = suppression.NewGate(0) // whoever was lost may be anybody
	}
	f.list, err = build.List()
	return err
}

// warnings are what a user must know of the lists before believing the files.
func (f *stopFile) warnings(s *rowReader) (out []string) {
	info := f.list.Info()
	switch age := s.at.Sub(info.AsOf); {
	case age < 0:
		out = append(out, fmt.Sprintf("la liste %s date d'après l'instant demandé : elle refuse qui y est, et ne libère personne", f.Name))
	case age > f.maxAge:
		out = append(out, fmt.Sprintf("la liste %s a %s, plus que -stops-max-age : elle refuse qui y est, et ne libère personne", f.Name, frenchAge(age)))
	}
	if info.Principal != "" && info.Principal != s.campaign.Principal {
		out = append(out, fmt.Sprintf("la liste %s est celle d'un autre professionnel : elle ne libère personne", f.Name))
	}
	if f.lost > 0 {
		out = append(out, fmt.Sprintf("la liste %s a %s dont le numéro ne se lit pas : elle refuse qui y est, et "+
			"ne libère personne tant que ce n'est pas corrigé ou ôté", f.Name, lignes(f.lost)))
	}
	return out
}

// frenchAge writes a duration roughly.
func frenchAge(d time.Duration) string {
	switch h := int(d.Hours()); {
	case h >= 48:
		return frenchCount(h/24) + " jours"
	case h >= 1:
		return strings.TrimSuffix(fmt.Sprintf("%d heures", h), map[bool]string{true: "s"}[h == 1])
	}
	return "moins d'une heure"
}
