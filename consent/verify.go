package consent

import (
	"bufio"
	"bytes"
	"cmp"
	"crypto/ed25519"
	"crypto/hmac"
	"errors"
	"fmt"
	"io"
	"iter"
	"slices"
	"strconv"
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/input"
)

const journalFormat = "rgpd-consent-journal/1"

// A Header is the first line of a journal.
type Header struct {
	Format string    `json:"format"`
	Name   string    `json:"name"`
	Opened time.Time `json:"opened"`
}

// A Fault is the first thing wrong with a journal.
type Fault struct {
	// Why is what is wrong. Zero: nothing.
	Why FaultKind `json:"why,omitzero"`
	// Seq is the number that the bad entry has, or should have; 0 is the header.
	Seq uint64 `json:"seq"`
	// Offset is where its line starts, in bytes.
	Offset int64 `json:"offset"`
}

// Error says what is wrong and where; it holds nothing of the entry.
func (f Fault) Error() string {
	return fmt.Sprintf("entry %d, at byte %d: %s", f.Seq, f.Offset, f.Why)
}

// As lets [errors.As] find it as an [rgpd.InputError].
func (f Fault) As(target any) bool {
	as, ok := target.(**rgpd.InputError)
	if ok {
		path := fmt.Sprintf("entry %d, at byte %d", f.Seq, f.Offset)
		remedy := "; go back to a copy that verifies"
		if f.Why == TornTail {
			remedy = "; look, then accept RepairJournal"
		}
		*as = &rgpd.InputError{Path: path, Remedy: f.Why.Text().EN + remedy, Err: f}
	}
	return ok
}

// A FaultKind is what is wrong with an entry. Zero is nothing.
//
//enums:field fault
type FaultKind uint8

const (
	NoJournal   FaultKind = iota + 1 // no-journal: the first line is no header, or its seal is not of this key
	Malformed                        // malformed: the line is not in the form of a journal
	WrongSeal                        // wrong-seal: the entry, or its place, is not what was sealed
	WrongSeq                         // wrong-seq: the number does not follow
	WrongOrder                       // wrong-order: logged before the entry that precedes it
	TornTail                         // torn-tail: the last line has no end, as after a crash
	MissingTail                      // missing-tail: a checkpoint counts more entries than there are
	// OtherHistory: a checkpoint has another seal for this entry, or is of another
	// journal.
	OtherHistory // other-history
	// UnsignedCheckpoint: a checkpoint does not bear the signature of the key given.
	UnsignedCheckpoint // unsigned-checkpoint
)

var faultTexts = [...]rgpd.Text{
	NoJournal: {
		FR: "ce n'est pas un journal, ou son sceau est d'une autre clé",
		EN: "this is no journal, or its seal is of another key",
	},
	Malformed: {FR: "la ligne n'a pas la forme d'un journal", EN: "the line is not in the form of a journal"},
	WrongSeal: {
		FR: "l'inscription, ou sa place, n'est pas ce qui fut scellé",
		EN: "the entry, or its place, is not what was sealed",
	},
	WrongSeq:   {FR: "le numéro ne suit pas", EN: "the number does not follow"},
	WrongOrder: {FR: "inscrite avant celle qui la précède", EN: "logged before the entry that precedes it"},
	TornTail: {
		FR: "la dernière ligne n'a pas de fin, comme après une panne",
		EN: "the last line has no end, as after a crash",
	},
	MissingTail: {
		FR: "un point de contrôle compte plus d'inscriptions qu'il n'y en a",
		EN: "a checkpoint counts more entries than there are",
	},
	OtherHistory: {
		FR: "un point de contrôle porte un autre sceau, ou est d'un autre journal",
		EN: "a checkpoint has another seal, or is of another journal",
	},
	UnsignedCheckpoint: {
		FR: "un point de contrôle ne porte pas la signature de la clé donnée",
		EN: "a checkpoint does not bear the signature of the key given",
	},
}

// Text returns the fault for a reader; nothing for zero.
func (k FaultKind) Text() rgpd.Text {
	if int(k) < len(faultTexts) {
		return faultTexts[k]
	}
	return rgpd.Text{}
}

// A Verification is what verifying a journal found.
type Verification struct {
	Header Header `json:"header"`
	// Entries are the good ones, from the first on.
	Entries uint64 `json:"entries"`
	// Last is the seal of the last of them.
	Last Seal `json:"last"`
	// Checkpoints is how many of those given agree.
	Checkpoints int `json:"checkpoints"`
	// Fault is the first thing wrong; its zero value is nothing.
	Fault Fault `json:"fault,omitzero"`

	whole bool // the journal was read to its end
}

// OK reports whether the whole journal was read and nothing is wrong. It is false beside
// an error of [Verify], and for the zero Verification.
func (v Verification) OK() bool { return v.whole && v.Fault == (Fault{}) }

// Verify reads a journal from its first byte, in one pass and in little memory, and
// names the first entry that is bad. Checkpoints, if any are given, must bear the
// signature of a key and agree with the journal. The error is that of reading.
func Verify(r io.Reader, key Key, by ed25519.PublicKey, checkpoints ...Checkpoint) (Verification, error) {
	s := newScanner(r, key)
	v := s.verify(by, checkpoints)
	if s.err != nil {
		return v, fmt.Errorf("consent: journal: %w", s.err)
	}
	v.whole = true
	return v, nil
}

// verify reads all there is, and asks each checkpoint where it belongs.
func (s *scanner) verify(by ed25519.PublicKey, checkpoints []Checkpoint) (v Verification) {
	due := slices.SortedFunc(slices.Values(checkpoints), func(a, b Checkpoint) int { return cmp.Compare(a.Seq, b.Seq) })
	agrees := func() bool {
		for len(due) > 0 && due[0].Seq <= s.seq {
			c := due[0]
			switch {
			case !c.Signed(by):
				v.Fault = Fault{Why: UnsignedCheckpoint, Seq: s.seq, Offset: s.start}
			case c.Journal != s.header.Name || c.Seal != s.sealer.last:
				v.Fault = Fault{Why: OtherHistory, Seq: s.seq, Offset: s.start}
			default:
				v.Checkpoints++
				due = due[1:]
				continue
			}
			return false
		}
		return true
	}
	ok := true
	for ok && s.next() {
		ok = agrees()
	}
	if ok && s.fault == (Fault{}) && s.err == nil && len(due) > 0 {
		v.Fault = Fault{Why: MissingTail, Seq: s.seq + 1, Offset: s.good}
		if !due[0].Signed(by) {
			v.Fault.Why = UnsignedCheckpoint
		}
	}
	if v.Fault == (Fault{}) {
		v.Fault = s.fault
	}
	v.Header, v.Entries, v.Last = s.header, s.seq, s.sealer.last
	return v
}

// Entries yields the entries of a journal, verified one by one. It stops at the
// first fault or error of reading, which it yields: as a [Fault] for [errors.As].
func Entries(r io.Reader, key Key) iter.Seq2[Entry, error] {
	return func(yield func(Entry, error) bool) {
		s := newScanner(r, key)
		for s.next() {
			if s.seq == 0 {
				continue // the header
			}
			e, err := s.entry()
			if !yield(e, err) || err != nil {
				return
			}
		}
		if err := s.problem(); err != nil {
			yield(Entry{}, err)
		}
	}
}

// A scanner reads lines and follows the chain.
type scanner struct {
	in     *bufio.Reader
	sealer *sealer
	header Header
	headed bool

	line   []byte // the line last read, without its end
	long   []byte // room for a line longer than the buffer
	start  int64  // where it starts
	read   int64  // bytes read
	good   int64  // bytes that belong to good lines
	seq    uint64
	logged time.Time
	torn   []byte // a last line without its end
	fault  Fault
	err    error
}

func newScanner(r io.Reader, key Key) *scanner {
	return &scanner{in: bufio.NewReaderSize(r, 64<<10), sealer: key.sealer(), err: key.none()}
}

// problem is what ended the scan before its time, as an error.
func (s *scanner) problem() error {
	switch {
	case s.err != nil:
		return fmt.Errorf("consent: journal: %w", s.err)
	case s.fault != (Fault{}):
		return fmt.Errorf("%w: %w", ErrDamaged, s.fault)
	}
	return nil
}

// nextLine reads a line with its end. What it returns lasts until the next call.
func (s *scanner) nextLine() ([]byte, error) {
	line, err := s.in.ReadSlice('\n')
	if err != bufio.ErrBufferFull {
		return line, err
	}
	s.long = append(s.long[:0], line...)
	for err == bufio.ErrBufferFull && len(s.long) <= MaxEntry {
		line, err = s.in.ReadSlice('\n')
		s.long = append(s.long, line...)
	}
	if len(s.long) > MaxEntry {
		err = bufio.ErrBufferFull
	}
	return s.long, err
}

// next reads one line, the header first, and reports whether it is good.
func (s *scanner) next() bool {
	if s.err != nil {
		return false
	}
	line, err := s.nextLine()
	s.start = s.read
	s.read += int64(len(line))
	seq := s.seq
	if s.headed {
		seq++
	}
	fail := func(why FaultKind) bool {
		s.fault = Fault{Why: why, Seq: seq, Offset: s.start}
		return false
	}
	switch {
	case err == io.EOF && len(line) == 0:
		if !s.headed {
			return fail(NoJournal)
		}
		return false
	case err == io.EOF:
		s.torn = slices.Clone(line)
		return fail(TornTail)
	case errors.Is(err, bufio.ErrBufferFull):
		return fail(Malformed)
	case err != nil:
		s.err = err
		return false
	}
	s.line = line[:len(line)-1]
	if !s.headed {
		return s.head(fail)
	}
	seal, logged, why := s.check(s.line, seq)
	if why != 0 {
		return fail(why)
	}
	s.sealer.last, s.logged, s.seq, s.good = seal, logged, seq, s.read
	return true
}

func (s *scanner) head(fail func(FaultKind) bool) bool {
	body, seal, ok := s.unseal(s.line)
	if !ok {
		return fail(NoJournal)
	}
	var h Header
	if err := input.JSON(append(slices.Clone(body), '}'), &h); err != nil || h.Format != journalFormat || h.Name == "" {
		return fail(NoJournal)
	}
	if want := s.sealer.next(body); !hmac.Equal(want[:], seal[:]) {
		return fail(NoJournal)
	}
	s.header, s.headed, s.sealer.last, s.logged, s.good = h, true, seal, h.Opened, s.read
	return true
}

// unseal takes a line apart. The body lacks its last brace.
func (s *scanner) unseal(line []byte) (body []byte, seal Seal, ok bool) {
	cut := len(line) - sealSuffix
	if cut < 1 || string(line[cut:cut+len(sealField)]) != sealField || string(line[len(line)-2:]) != `"}` {
		return nil, Seal{}, false
	}
	digits := line[cut+len(sealField) : len(line)-2]
	if seal.UnmarshalText(digits) != nil || bytes.ContainsAny(digits, "ABCDEF") {
		return nil, Seal{}, false
	}
	return line[:cut], seal, true
}

var (
	seqField    = []byte(`{"seq":`)
	loggedField = []byte(`,"logged":"`)
)

// check verifies a line that is an entry.
func (s *scanner) check(line []byte, seq uint64) (seal Seal, logged time.Time, why FaultKind) {
	body, seal, ok := s.unseal(line)
	if !ok {
		return seal, logged, Malformed
	}
	if want := s.sealer.next(body); !hmac.Equal(want[:], seal[:]) {
		return seal, logged, WrongSeal
	}
	// What follows bears the seal of the key: a fault here is the writer's.
	rest, ok := bytes.CutPrefix(body, seqField)
	if !ok {
		return seal, logged, Malformed
	}
	number, rest, ok := bytes.Cut(rest, loggedField)
	if !ok {
		return seal, logged, Malformed
	}
	if got, err := strconv.ParseUint(string(number), 10, 64); err != nil {
		return seal, logged, Malformed
	} else if got != seq {
		return seal, logged, WrongSeq
	}
	when, _, _ := bytes.Cut(rest, []byte{'"'})
	if err := logged.UnmarshalText(when); err != nil {
		return seal, logged, Malformed
	}
	if logged.Before(s.logged) {
		return seal, logged, WrongOrder
	}
	return seal, logged, 0
}

// entry reads the line last found good. A line that is not in canonical form is
// malformed, though sealed.
func (s *scanner) entry() (Entry, error) {
	body, seal, _ := s.unseal(s.line)
	e, err := parseEntry(append(slices.Clone(body), '}'))
	if err != nil {
		return Entry{}, fmt.Errorf("%w: %w", ErrDamaged, Fault{Why: Malformed, Seq: s.seq, Offset: s.start})
	}
	e.Seal = seal
	return e, nil
}
