// Package journal keeps the journal of a privacy desk: one event a line, as [rights.Record], each sealed with all that
// stands before it.
//
// # What the seal proves
//
// A seal is a digest of its line and of every line before it. Without a key it shows that a line was changed, put in,
// taken out or moved by accident or by hand; whoever seals the whole anew is not seen. With a key (HMAC-SHA256) nobody
// without the key can do so either. That the end was cut off is seen with the last seal, kept elsewhere: [Check].
//
// Lines that were typed before the first seal may stand without one: the first seal covers them as they were then. One
// without a seal below a sealed one is a [Fault].
package journal

import (
	"bytes"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"hash"
	"strconv"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/input"
	"github.com/rgpd-go/rgpd/rights"
)

// A Line is one line of a journal.
type Line struct {
	Number int // in the file, from 1
	Record rights.Record
	Seal   string // empty: it has none
	// Err is why it cannot be read as an event; the record is then empty.
	Err error
}

// A Journal is what was read of one.
type Journal struct {
	Lines []Line
	// Fault is the first place where the chain of seals does not hold; nil: it holds.
	Fault *Fault
	chain chain
}

// Seal is the last seal, to be kept elsewhere. Empty: the journal has none.
func (j *Journal) Seal() string {
	for i := len(j.Lines) - 1; i >= 0; i-- {
		if s := j.Lines[i].Seal; s != "" {
			return s
		}
	}
	return ""
}

// A Fault is a place where a journal is not what was sealed.
type Fault struct {
	Line     int // from 1
	Says, Do rgpd.Text
	Cause    Cause
}

// A Cause says what lies behind a [Fault], for a program that knows its own remedy. Zero: nothing that it can say.
type Cause uint8

const (
	KeyMissing Cause = iota + 1 // it is sealed with a key, and none was given
	KeyOfNone                   // it is sealed without a key, and one was given
	Unsealed                    // a line was typed below sealed ones
)

// Error gives the line, what is wrong and what to do, in English.
func (f *Fault) Error() string { return fmt.Sprintf("line %d: %s; %s", f.Line, f.Says.EN, f.Do.EN) }

const (
	sealField = `,"seal":"`
	keyed     = "k-" // before a seal that was made with a key
)

// chain is the state of the seals after a line.
type chain struct {
	key  []byte
	last []byte
}

func newChain(key []byte) chain {
	first := sha256.Sum256([]byte("rgpd privacy desk, journal 1"))
	return chain{key: key, last: first[:]}
}

// next is the seal of a line, without its own seal.
func (c *chain) next(body []byte) string {
	var sum hash.Hash
	prefix := ""
	if len(c.key) > 0 {
		sum, prefix = hmac.New(sha256.New, c.key), keyed
	} else {
		sum = sha256.New()
	}
	sum.Write(c.last)
	sum.Write([]byte(strconv.Itoa(len(body)) + ":"))
	sum.Write(body)
	c.last = sum.Sum(nil)
	return prefix + hex.EncodeToString(c.last)
}

// cut takes the seal off a line.
func cut(line []byte) (body []byte, seal string) {
	at := bytes.LastIndex(line, []byte(sealField))
	if at < 0 || !bytes.HasSuffix(line, []byte(`"}`)) {
		return line, ""
	}
	seal = string(line[at+len(sealField) : len(line)-len(`"}`)])
	return append(bytes.Clone(line[:at]), '}'), seal
}

// Read reads a journal, whose seals were made with a key or, where it is empty, without. A line that cannot be read,
// and a chain that does not hold, are told and hide none of the others.
func Read(b, key []byte) Journal {
	j := Journal{chain: newChain(key)}
	sealed := false
	number := 0
	for raw := range bytes.SplitSeq(b, []byte{'\n'}) {
		number++
		raw = bytes.TrimSuffix(raw, []byte{'\r'})
		if len(bytes.TrimSpace(input.Unmarked(raw))) == 0 {
			continue
		}
		body, seal := cut(raw)
		line := Line{Number: number, Seal: seal}
		want := j.chain.next(body)
		switch {
		case j.Fault != nil:
		case seal == "" && sealed:
			j.Fault = &Fault{number, rgpd.Text{FR: "une ligne sans sceau suit une ligne scellée",
				EN: "a line without a seal stands below a sealed one"}, rgpd.Text{
				FR: "l'ôter, et inscrire l'événement", EN: "take it out, and enter the event"}, Unsealed}
		case seal != "" && !hmac.Equal([]byte(seal), []byte(want)):
			j.Fault = broken(number, seal, key)
		}
		sealed = sealed || seal != ""
		line.Record, line.Err = rights.ParseRecord(body)
		if wrong := (*rgpd.InputError)(nil); errors.As(line.Err, &wrong) {
			line.Err = input.At(fmt.Sprintf("line %d: %s", number, wrong.Path), line.Err)
		}
		j.Lines = append(j.Lines, line)
	}
	return j
}

// broken says why a seal is not the one that the lines give.
func broken(number int, seal string, key []byte) *Fault {
	withKey := len(seal) > len(keyed) && seal[:len(keyed)] == keyed
	switch {
	case withKey && len(key) == 0:
		return &Fault{number, rgpd.Text{FR: "le journal est scellé avec une clé",
			EN: "the journal is sealed with a key"},
			rgpd.Text{FR: "donner cette clé", EN: "give this key"}, KeyMissing}
	case !withKey && len(key) > 0:
		return &Fault{number, rgpd.Text{FR: "le journal est scellé sans clé",
			EN: "the journal is sealed without a key"},
			rgpd.Text{FR: "le lire sans clé", EN: "read it without a key"}, KeyOfNone}
	}
	return &Fault{number, rgpd.Text{
		FR: "le sceau n'est pas celui de cette ligne et de celles qui la précèdent : l'une a été changée, ôtée, " +
			"ajoutée " +
			"ou déplacée, ou la clé est une autre",
		EN: "the seal is not that of this line and of those before it: one was changed, taken out, put in or moved, " +
			"or " +
			"the key is another",
	}, rgpd.Text{FR: "reprendre une bonne copie", EN: "go back to a good copy"}, 0}
}

// ErrCut: the journal does not hold the seal that was kept elsewhere.
var ErrCut = errors.New("le sceau gardé n'est pas dans le journal : sa fin a été coupée, ou c'en est un autre / the " +
	"seal " +
	"that was kept is not in the journal: its end was cut off, or it is another")

// Check returns why a journal is not what was sealed, or nil. kept is a seal of it that was kept elsewhere; empty:
// none.
func (j *Journal) Check(kept string) error {
	if j.Fault != nil {
		return j.Fault
	}
	if kept == "" {
		return nil
	}
	for _, line := range j.Lines {
		if line.Seal == kept {
			return nil
		}
	}
	return ErrCut
}
