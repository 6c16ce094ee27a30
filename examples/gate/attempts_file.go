package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/input"
	"github.com/rgpd-go/rgpd/internal/onewriter"
	"github.com/rgpd-go/rgpd/prospect/reserve"
)

// An entry is a line of the file of attempts: its head, the state of a person with what was promised since, or that all
// before an instant was let go. It holds pseudonyms and no number; it is personal data all the same.
type entry struct {
	Form string `json:"form,omitempty"`
	// KeyID is that of the key of the pseudonyms: under another one nobody would be found again.
	KeyID     string             `json:"key_id,omitempty"`
	Principal string             `json:"principal,omitempty"`
	Person    rgpd.PersonID      `json:"person,omitzero"`
	State     reserve.State      `json:"state,omitzero"`
	Kept      map[string]promise `json:"kept,omitempty"`
	Purged    time.Time          `json:"purged,omitzero"`
}

const attemptsForm = "gate attempts/1"

// openAttempts opens the file of attempts, or begins it, for this program alone. What is left of a line that was never
// answered is put aside; any other fault is an error, since attempts that are not read would not be counted.
func openAttempts(path, keyID string) (a *attempts, err error) {
	opened := &attempts{people: map[pseudonym]*attempted{}, holders: map[reserve.ID]pseudonym{}}
	a = opened
	if a.lock, err = os.OpenFile(path+".lock", os.O_CREATE|os.O_RDWR, 0o600); err != nil {
		return nil, err
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, opened.Close())
		}
	}()
	if _, err := onewriter.Lock(a.lock); err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	b, err := os.ReadFile(path)
	if err != nil && !errors.Is(err, os.ErrNotExist) {
		return nil, err
	}
	if err := a.read(b, keyID); err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	if err := a.writeAll(path, keyID); err != nil {
		return nil, err
	}
	a.file, err = os.OpenFile(path, os.O_WRONLY|os.O_APPEND, 0o600)
	return a, err
}

// read takes in what a file holds. Its last line counts if it is whole.
func (a *attempts) read(b []byte, keyID string) error {
	in := bufio.NewReader(bytes.NewReader(b))
	for n := 1; ; n++ {
		text, err := in.ReadBytes('\n')
		if errors.Is(err, io.EOF) {
			if n == 1 && len(text) > 0 {
				return errors.New("no file of attempts; name another")
			}
			return nil
		}
		var l entry
		err = input.Exact(text, &l)
		switch {
		case n == 1 && (err != nil || l.Form != attemptsForm):
			return errors.New("no file of attempts; name another")
		case err != nil:
			return fmt.Errorf("line %d: %w", n, err)
		case n > 1 && l.Purged.IsZero() && (l.State.IsZero() || l.Principal == "" || l.Person == rgpd.PersonID{}):
			return fmt.Errorf("line %d: nobody's", n)
		case n == 1 && l.KeyID != keyID:
			return errors.New("its people are named by another -key, and would not be found again")
		}
		if err := a.take(l); err != nil {
			return fmt.Errorf("line %d: %w", n, err)
		}
	}
}

// writeAll writes the file anew, without what later lines took the place of.
func (a *attempts) writeAll(path, keyID string) (err error) {
	anew := path + ".new"
	f, err := os.OpenFile(anew, os.O_CREATE|os.O_WRONLY|os.O_TRUNC, 0o600)
	if err != nil {
		return err
	}
	out := bufio.NewWriter(f)
	enc := json.NewEncoder(out)
	err = enc.Encode(entry{Form: attemptsForm, KeyID: keyID, Purged: a.purged})
	for who, p := range a.people {
		l := entry{Principal: who.principal, Person: who.id, State: p.state, Kept: map[string]promise{}}
		for id, one := range p.kept {
			l.Kept[id.String()] = one
		}
		err = errors.Join(err, enc.Encode(l))
	}
	if err = errors.Join(err, out.Flush(), f.Sync(), f.Close()); err != nil {
		return err
	}
	if err := os.Rename(anew, path); err != nil {
		return err
	}
	return syncFolder(filepath.Dir(path))
}

// syncFolder keeps the name of a file, where the system can: some cannot open a folder, and keep it anyway.
func syncFolder(path string) error {
	f, err := os.Open(path)
	if err != nil {
		return nil
	}
	_ = f.Sync()
	return f.Close()
}

// Close gives the file back.
func (a *attempts) Close() error {
	var errs []error
	for _, f := range []*os.File{a.file, a.lock} {
		if f != nil {
			errs = append(errs, f.Close())
		}
	}
	return errors.Join(errs...)
}
