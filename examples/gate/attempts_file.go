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

const attemptsForm = "gate attempts/2"

// openAttempts opens the file of attempts, or begins it, for this program alone. What is left of a line that was never
// answered is put aside; any other fault is an error, since attempts that are not read would not be counted.
func openAttempts(path, keyID string, secret []byte) (a *attempts, err error) {
	opened := &attempts{
		path: path, people: map[pseudonym]*attempted{}, holders: map[reserve.ID]pseudonym{},
		chain: chain{key: sealer(secret)},
	}
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
	if a.isNew = errors.Is(err, os.ErrNotExist); err != nil && !a.isNew {
		return nil, err
	}
	said, err := io.ReadAll(io.NewSectionReader(a.lock, 0, markPlace+markSize))
	if err != nil {
		return nil, err
	}
	if err := a.read(b, said, keyID); err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	if err := a.writeAll(keyID); err != nil {
		return nil, err
	}
	a.file, err = os.OpenFile(path, os.O_WRONLY, 0o600)
	return a, err
}

// read takes in what a file holds, as far as its marks say; of what is behind them, one line if it is whole.
func (a *attempts) read(b, said []byte, keyID string) error {
	last, before, torn := marks(said, a.chain.key)
	if a.isNew {
		switch {
		case len(said) == 0, last != nil && last.Number == 1 && !torn: // it began, and nobody was told of anything
			return nil
		}
		return errGoneFile
	}
	if err := head(b, keyID); err != nil {
		return err
	}
	if len(said) == 0 {
		return errGoneFile
	}
	in, c := bufio.NewReader(bytes.NewReader(b)), a.chain
	var lines []entry
	var reached *mark
	behind := 0 // lines that nobody may have been told of
	for {
		text, err := in.ReadBytes('\n')
		says, next, ok := c.sealed(text)
		if !ok {
			if _, more := in.Peek(1); len(text) > 0 && (behind > 0 || err == nil && more == nil) {
				return errDamaged // of what was not answered there is one line
			}
			break
		}
		if c = next; reached != nil {
			behind++
		}
		var l entry
		if err := input.Exact(says, &l); err != nil {
			return fmt.Errorf("line %d: %w", len(lines)+1, err)
		}
		lines = append(lines, l)
		switch {
		case last != nil && last.at(c):
			reached, behind = last, 0
		case reached == nil && last != nil && last.Anew && before.at(c):
			reached = before
		}
	}
	if reached == nil || behind > 1 || torn && behind == 0 {
		return errDamaged
	}
	a.marked = reached.Number
	for n, l := range lines {
		if n > 0 && l.Purged.IsZero() && (l.State.IsZero() || l.Principal == "" || l.Person == rgpd.PersonID{}) {
			return fmt.Errorf("line %d: nobody's", n+1)
		}
		if err := a.take(l); err != nil {
			return fmt.Errorf("line %d: %w", n+1, err)
		}
	}
	return nil
}

// head is an error if a file is none of attempts, or one under another key.
func head(b []byte, keyID string) error {
	line, _, _ := bytes.Cut(b, []byte("\n"))
	if _, text, is := bytes.Cut(line, []byte(" ")); is {
		var l entry
		switch err := input.Exact(text, &l); {
		case err != nil || l.Form != attemptsForm:
		case l.KeyID != keyID:
			return fmt.Errorf("its people are named by another -key, and would not be found again; else %w", errDamaged)
		default:
			return nil
		}
	}
	return fmt.Errorf("no file of attempts of this program, or %w", errDamaged)
}

// writeAll writes the file anew, without what later lines took the place of.
func (a *attempts) writeAll(keyID string) (err error) {
	anew := a.path + ".new"
	f, err := os.OpenFile(anew, os.O_CREATE|os.O_WRONLY|os.O_TRUNC, 0o600)
	if err != nil {
		return err
	}
	out := bufio.NewWriter(f)
	to := chain{key: a.chain.key}
	write := func(l entry) error {
		b, err := json.Marshal(l)
		if err != nil {
			return err
		}
		b, to = to.line(b)
		_, err = out.Write(b)
		return err
	}
	err = write(entry{Form: attemptsForm, KeyID: keyID, Purged: a.purged})
	for who, p := range a.people {
		l := entry{Principal: who.principal, Person: who.id, State: p.state, Kept: map[string]promise{}}
		for id, one := range p.kept {
			l.Kept[id.String()] = one
		}
		err = errors.Join(err, write(l))
	}
	if err = errors.Join(err, out.Flush(), f.Sync(), f.Close()); err != nil {
		return err
	}
	if err := a.mark(to, true); err != nil {
		return err
	}
	if err := os.Rename(anew, a.path); err != nil {
		return err
	}
	a.chain = to
	return syncFolder(filepath.Dir(a.path))
}

// append keeps a line in the file that the path names, for good.
func (a *attempts) append(l entry) error {
	b, err := json.Marshal(l)
	if err != nil {
		return err
	}
	text, next := a.chain.line(b)
	if _, err := a.file.WriteAt(text, a.chain.end); err != nil {
		return err
	}
	if err := a.file.Sync(); err != nil {
		return err
	}
	if err := a.mark(next, false); err != nil {
		return err
	}
	a.chain = next
	return errors.Join(sameFile(a.path, a.file), sameFile(a.path+".lock", a.lock))
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
