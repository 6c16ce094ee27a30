package main

import (
	"bytes"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"os"
	"slices"
	"strconv"
	"sync"
	"time"

	"github.com/rgpd-go/rgpd/internal/onewriter"
	"github.com/rgpd-go/rgpd/prospect/number"
)

// month is how long an attempt counts, and a day more.
const month = 31 * 24 * time.Hour

// A person is a pseudonym: the number under a key.
type person [sha256.Size]byte

// calls are the attempts of the last month: in memory, and in a file that holds them before anybody is called.
type calls struct {
	mu    sync.Mutex
	path  string
	f     *os.File
	lock  *os.File // a second program would take the file from the first, whose attempts would be lost
	key   []byte
	at    map[person][]int64
	asked map[person]bool // of whom an answer is awaited
}

// openCalls opens the file, which must be there, for this program alone, and leaves out what is over. A line that was
// torn, the last, is of a call that was not made.
func openCalls(path string, key []byte, now time.Time) (_ *calls, err error) {
	c := &calls{path: path, key: key, at: map[person][]int64{}, asked: map[person]bool{}}
	if c.lock, err = os.OpenFile(path+".lock", os.O_CREATE|os.O_RDWR, 0o600); err != nil {
		return nil, err
	}
	defer func() {
		if err != nil {
			_ = c.lock.Close()
		}
	}()
	if _, err := onewriter.Lock(c.lock); err != nil {
		return nil, fmt.Errorf("-calls: %w", err)
	}
	b, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	head := []byte(fmt.Sprintf("key %x\n", c.under("key of these calls")))
	whole := b[:bytes.LastIndexByte(b, '\n')+1]
	if len(b) == 0 {
		whole = head
	} else if !bytes.HasPrefix(whole, head) {
		return nil, errors.New("-calls: another key, or another file than one of this program: attempts would be lost")
	}
	kept := *bytes.NewBuffer(slices.Clone(head))
	for n, l := range bytes.Split(whole[len(head):], []byte("\n")) {
		if len(l) == 0 {
			continue // the end
		}
		epoch, who, cut := bytes.Cut(l, []byte(" "))
		at, err := strconv.ParseInt(string(epoch), 10, 64)
		var p person
		if m, wrong := hex.Decode(p[:], pad(who)); !cut || err != nil || wrong != nil || m != len(p) || at <= 0 {
			return nil, fmt.Errorf("-calls: line %d is none of this program; without it attempts would be lost", n+2)
		}
		if time.Unix(at, 0).Before(now.Add(-month)) {
			continue
		}
		c.at[p] = append(c.at[p], at)
		kept.Write(l)
		kept.WriteByte('\n')
	}
	if err := replace(path, kept.Bytes()); err != nil {
		return nil, err
	}
	if c.f, err = os.OpenFile(path, os.O_WRONLY|os.O_APPEND, 0o600); err != nil {
		return nil, err
	}
	return c, nil
}

// pad is hexadecimal of the length of a person, or nothing that can be decoded.
func pad(who []byte) []byte {
	if len(who) != 2*sha256.Size {
		return []byte("x")
	}
	return who
}

// replace writes a file whole, or not at all.
func replace(path string, b []byte) error {
	f, err := os.OpenFile(path+".new", os.O_CREATE|os.O_TRUNC|os.O_WRONLY, 0o600)
	if err != nil {
		return err
	}
	_, err = f.Write(b)
	if err = errors.Join(err, f.Sync(), f.Close()); err != nil {
		return err
	}
	return os.Rename(path+".new", path)
}

// Close closes the file, for another program to open.
func (c *calls) Close() error { return errors.Join(c.f.Close(), c.lock.Close()) }

func (c *calls) person(n number.Number) (p person) {
	b, err := n.MarshalText()
	if err != nil {
		return p
	}
	return c.under(string(b))
}

func (c *calls) under(text string) (p person) {
	m := hmac.New(sha256.New, c.key)
	_, _ = m.Write([]byte(text))
	copy(p[:], m.Sum(nil))
	return p
}

// begin gives the attempts of a person, of whom nobody else asks meanwhile: two at once would both be allowed the
// fourth.
func (c *calls) begin(p person) (at []int64, alone bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.asked[p] {
		return nil, false
	}
	c.asked[p] = true
	return slices.Clone(c.at[p]), true
}

func (c *calls) end(p person) {
	c.mu.Lock()
	defer c.mu.Unlock()
	delete(c.asked, p)
}

// enter keeps an attempt, before it is made, in the file that the next program will read.
func (c *calls) enter(p person, at time.Time) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.at[p] = append(c.at[p], at.Unix())
	_, err := fmt.Fprintf(c.f, "%d %x\n", at.Unix(), p)
	own, gone := c.f.Stat()
	named, missing := os.Stat(c.path)
	if err = errors.Join(err, gone, missing); err == nil && !os.SameFile(own, named) {
		err = errors.New("-calls: the file was moved or replaced")
	}
	return errors.Join(err, c.f.Sync())
}
