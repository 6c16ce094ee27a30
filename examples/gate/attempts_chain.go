package main

import (
	"bytes"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"os"
)

// The lines of the file of attempts are a chain: before each stands the HMAC-SHA-256 of that of the line before it and
// of the line. How far what was acknowledged goes is in marks in the file of the lock, which take turns: a line is on
// the disk before its mark, and the mark before anybody is told. So what is behind the last mark is one line at most,
// which may be torn and was not answered; what is damaged or missing before it was, and is not passed over.

// A seal is the HMAC of a line.
type seal [sha256.Size]byte

// A chain is where the next line goes.
type chain struct {
	key  []byte
	end  int64
	last seal
}

// sealer is the key of the seals, by that of the pseudonyms.
func sealer(secret []byte) []byte {
	mac := hmac.New(sha256.New, secret)
	mac.Write([]byte("gate attempts"))
	return mac.Sum(nil)
}

// of is the seal of what follows.
func (c *chain) of(b []byte) (s seal) {
	mac := hmac.New(sha256.New, c.key)
	mac.Write(c.last[:])
	mac.Write(b)
	mac.Sum(s[:0])
	return s
}

// line is the next line, and the chain behind it.
func (c chain) line(b []byte) ([]byte, chain) {
	c.last = c.of(b)
	text := fmt.Appendf(nil, "%x %s\n", c.last[:], b)
	c.end += int64(len(text))
	return text, c
}

// sealed is what a line says, and the chain behind it; not ok if it does not follow.
func (c chain) sealed(text []byte) (says []byte, next chain, ok bool) {
	var s seal
	says, whole := bytes.CutSuffix(text, []byte("\n"))
	const head = 2*sha256.Size + 1
	if !whole || len(says) < head || says[head-1] != ' ' {
		return nil, c, false
	}
	if _, err := hex.Decode(s[:], says[:head-1]); err != nil {
		return nil, c, false
	}
	says = says[head:]
	if want := c.of(says); !hmac.Equal(want[:], s[:]) {
		return nil, c, false
	}
	c.last = s
	c.end += int64(len(text))
	return says, c, true
}

// A mark says how far what was acknowledged goes.
type mark struct {
	Number uint64 `json:"number"`
	End    int64  `json:"end"`
	Last   []byte `json:"last"`
	// Anew is of a file that is written anew, and may not be in its place yet: the mark before it holds then.
	Anew bool `json:"anew,omitempty"`
}

// markSize is that of a mark with what fills it up, and markPlace how far they are apart: no write tears both.
const (
	markSize  = 512
	markPlace = 4096
)

// mark writes the next mark, for good.
func (a *attempts) mark(to chain, anew bool) error {
	m := mark{Number: a.marked + 1, End: to.end, Last: to.last[:], Anew: anew}
	b, err := json.Marshal(m)
	if err != nil {
		return err
	}
	text, _ := (chain{key: to.key}).line(b)
	text = append(text, bytes.Repeat([]byte(" "), markSize-len(text))...)
	if _, err := a.lock.WriteAt(text, int64(m.Number%2)*markPlace); err != nil {
		return err
	}
	if err := a.lock.Sync(); err != nil {
		return err
	}
	a.marked = m.Number
	return nil
}

// marks are the last mark and the one before it, which the first has not, and whether one is damaged.
func marks(b, key []byte) (last, before *mark, torn bool) {
	unwritten := false
	for i := range 2 {
		slot := b[min(len(b), i*markPlace):min(len(b), i*markPlace+markSize)]
		line, _, _ := bytes.Cut(slot, []byte("\n"))
		says, _, ok := (chain{key: key}).sealed(append(bytes.Clone(line), '\n'))
		m := &mark{}
		switch {
		case len(bytes.Trim(slot, "\x00")) == 0:
			unwritten = true
		case !ok || json.Unmarshal(says, m) != nil:
			torn = true
		case last == nil || m.Number > last.Number:
			last, before = m, last
		default:
			before = m
		}
	}
	return last, before, torn || unwritten && last != nil && last.Number > 1
}

// at reports whether a chain is where a mark is.
func (m *mark) at(c chain) bool { return m != nil && c.end == m.End && bytes.Equal(c.last[:], m.Last) }

var (
	errDamaged = errors.New("it is damaged, cut, or not the file that its .lock was written for, so that attempts " +
		"are missing: bring both back as they were when the service ended last; or, for forty days, tell of calls " +
		"made before as prospect.attempts with another file")
	errGoneFile = errors.New("the file is gone, or its .lock: bring both back; or, for forty days, tell of calls " +
		"made before as prospect.attempts with another file")
	errMoved = errors.New("the file or its .lock is no longer the one that was opened: put it back")
)

// sameFile is an error if a path does not name the file that is open.
func sameFile(path string, f *os.File) error {
	held, err := f.Stat()
	if err != nil {
		return err
	}
	if named, err := os.Stat(path); err != nil || !os.SameFile(held, named) {
		return errMoved
	}
	return nil
}
