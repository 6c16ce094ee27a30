package consent

import (
	"bytes"
	"crypto/ed25519"
	"fmt"
	"io"
	"time"
)

// A Repair is what mending the end of a journal comes to.
type Repair struct {
	// Kept is how many entries the journal has then.
	Kept uint64
	// Ended is how many of them were whole but for the end of their line.
	Ended int
	// Cut is how many bytes are taken off since they are of no whole entry. They are one
	// whose Append did not return, unless the file was damaged since: nobody can tell.
	Cut int64
	// Aside is the file in which they are kept. They are personal data.
	Aside string
}

// A TornError is that of opening a journal whose last line has no end, as a crash in the
// middle of an append leaves it, or a byte that was damaged. Nothing was changed.
type TornError struct {
	Fault Fault
	// Entries is how many are whole before that line.
	Entries uint64
	// Tail is how many bytes it has.
	Tail int64
	// Repair is what [RepairJournal] would do.
	Repair Repair
}

// Error says what was found, and what a repair would do. It holds nothing of an entry.
func (e *TornError) Error() string {
	return fmt.Sprintf(
		"consent: journal: line %d, %v: %d bytes after entry %d, the last one with an end; nothing was changed; "+
			"RepairJournal would keep %d entries and put %d bytes aside",
		e.Fault.Seq+1, e.Fault, e.Tail, e.Entries, e.Repair.Kept, e.Repair.Cut,
	)
}

// Unwrap returns the [Fault].
func (e *TornError) Unwrap() error { return e.Fault }

// RepairJournal mends the end of a journal that [OpenJournal] refused with a [TornError]. To
// call it is to accept what that says: look first, at Cut above all. Entries that are whole
// stay, be it only the end of their line that was lost or damaged. What is cut off is kept
// first, in a new file beside the journal, NAME.cut-1 or a higher number, for which the
// file must have a name, as [os.File] has.
//
// It does nothing to a journal that is in order, and refuses what OpenJournal refuses
// otherwise: a journal that is damaged elsewhere, one in which a checkpoint counts more
// entries than would stay, one that somebody else has open. Open the journal afterwards.
func RepairJournal(f File, key Key, by ed25519.PublicKey, checkpoints ...Checkpoint) (Repair, error) {
	j, torn, release, err := open(f, key, by, checkpoints)
	defer release()
	switch {
	case err == nil:
		return Repair{Kept: j.seq}, nil
	case torn == nil:
		return Repair{}, err
	}
	done := torn.repair()
	if len(torn.cut) > 0 {
		if done.Aside, err = aside(f, torn.read); err != nil {
			return Repair{}, fmt.Errorf("consent: journal: %w", err)
		}
	}
	if err := torn.mend(f); err != nil {
		return Repair{}, fmt.Errorf("consent: journal: %w; open it again", err)
	}
	return done, nil
}

// A tornEnd is what stands in a journal behind its last whole line.
type tornEnd struct {
	at    int64  // where it starts
	read  []byte // all of it
	whole []byte // its whole entries, as lines
	cut   []byte // what is of no whole entry
	ended int    // how many are whole
	kept  uint64 // entries, with those before
}

func (e *tornEnd) repair() Repair {
	return Repair{Kept: e.kept, Ended: e.ended, Cut: int64(len(e.cut))}
}

// mend puts the whole lines in place of what was read. Whatever stops it, they are there, or
// still are.
func (e *tornEnd) mend(f File) error {
	if len(e.whole) > 0 {
		if _, err := f.Seek(e.at, io.SeekStart); err != nil {
			return err
		}
		if _, err := f.Write(e.whole); err != nil {
			return err
		}
		if err := f.Sync(); err != nil {
			return err
		}
	}
	if err := f.Truncate(e.at + int64(len(e.whole))); err != nil {
		return err
	}
	return f.Sync()
}

// tornEnd takes the end of a journal apart, and tells of it as an error: as a [TornError], or
// as [ErrDamaged] where a checkpoint counts more entries than are whole.
func (s *scanner) tornEnd(f File, key Key, by ed25519.PublicKey, marks []Checkpoint) (*tornEnd, error) {
	e := &tornEnd{at: s.good, read: s.torn}
	told := &TornError{Fault: s.fault, Entries: s.seq, Tail: int64(len(s.torn))}
	for rest := s.torn; ; {
		end, seal, logged := s.wholeEntry(rest)
		if end == 0 {
			e.cut = append(e.cut, rest...)
			break
		}
		e.whole = append(append(e.whole, rest[:end]...), '\n')
		e.ended++
		s.sealer.last, s.logged, s.seq = seal, logged, s.seq+1
		rest = rest[end:]
		if len(rest) > 0 && rest[0] != '{' { // what was the end of the line
			e.cut, rest = append(e.cut, rest[0]), rest[1:]
		}
	}
	e.kept = s.seq
	told.Repair = e.repair()

	if _, err := f.Seek(0, io.SeekStart); err != nil {
		return nil, fmt.Errorf("consent: journal: %w", err)
	}
	mended := newScanner(io.MultiReader(io.LimitReader(f, e.at), bytes.NewReader(e.whole)), key)
	switch v := mended.verify(by, marks); {
	case mended.err != nil:
		return nil, fmt.Errorf("consent: journal: %w", mended.err)
	case v.Fault != (Fault{}):
		return nil, fmt.Errorf("%w: %w", ErrDamaged, v.Fault)
	}
	return e, told
}

// wholeEntry is where an entry ends that these bytes start with, and bears the seal that
// follows; 0: nowhere.
func (s *scanner) wholeEntry(b []byte) (end int, seal Seal, logged time.Time) {
	for from := 0; ; {
		i := bytes.Index(b[from:], []byte(sealField))
		if i < 0 || from+i+sealSuffix > len(b) {
			return 0, seal, logged
		}
		end = from + i + sealSuffix
		if seal, logged, why := s.check(b[:end], s.seq+1); why == 0 {
			return end, seal, logged
		}
		from += i + 1
	}
}
