package consent

import (
	"crypto/ed25519"
	"encoding/base64"
	"errors"
	"fmt"
	"io"
	"sync"
	"time"
)

// A Journal is an append-only file of events, one canonical JSON line each, in
// which every entry is chained to all before it by a keyed digest. The first line
// is the [Header].
//
// # What the seal proves
//
// With the key, that no entry was changed, put in, taken out or moved since it was
// sealed, by anyone without the key. With a [Checkpoint] kept elsewhere, that
// nothing before it was changed even by someone with the key, and that no entry
// before it was cut off. It does not prove that an event was true when it was
// entered, nor when: the clock is the caller's. Entries after the last checkpoint
// kept elsewhere can be cut off unseen, so make checkpoints often.
//
// # Keeping and forgetting
//
// A journal holds the evidence and cannot forget one entry. Open a new one each
// month, and delete a whole one on the day its last evidence must go:
// [Record.Retention]. Name persons by pseudonyms.
//
// A Journal is safe for use by several goroutines, and takes its file for itself:
// two programs must not append to one file.
type Journal struct {
	mu     sync.Mutex
	file   File
	name   string
	sealer *sealer
	seq    uint64
	size   int64
	logged time.Time
	broken error
}

// A File is what a journal is kept in; [os.File] is one, opened for reading and
// writing.
type File interface {
	io.ReadWriteSeeker
	Truncate(size int64) error
	Sync() error
}

// Errors of journals, to be asked for with [errors.Is].
var (
	// ErrNotEmpty: a journal can only be created in an empty file.
	ErrNotEmpty = errors.New("consent: journal: the file is not empty; open it instead")
	// ErrDamaged: the journal does not verify, and not for want of the end of its
	// last line. Nothing is repaired then: see [Verify].
	ErrDamaged = errors.New("consent: journal: it does not verify")
	// ErrClock: an entry would be logged before the one that precedes it.
	ErrClock = errors.New("consent: journal: the clock went backwards since the last entry")
	// ErrTooLong: an entry is longer than MaxEntry.
	ErrTooLong = errors.New(
		"consent: journal: the entry is too long; keep recordings and scans elsewhere, and refer to them",
	)
)

// MaxEntry is the longest entry that a journal takes, in bytes.
const MaxEntry = 1 << 20

// CreateJournal starts a journal in an empty file. The name tells it from others,
// and stands in its checkpoints.
func CreateJournal(f File, name string, key Key, now time.Time) (*Journal, error) {
	if key.secret == nil {
		return nil, errors.New("consent: journal: key: empty")
	}
	if name == "" || len(name) > 200 {
		return nil, unread("name", "", "empty, or over 200 bytes; name the journal by what it is of")
	}
	end, err := f.Seek(0, io.SeekEnd)
	if err != nil {
		return nil, fmt.Errorf("consent: journal: %w", err)
	}
	if end != 0 {
		return nil, ErrNotEmpty
	}
	j := &Journal{file: f, name: name, sealer: key.sealer(), logged: now.UTC()}
	payload, err := canonical(Header{Format: journalFormat, Name: name, Opened: now.UTC()})
	if err != nil {
		return nil, err
	}
	if _, err := j.write(payload); err != nil {
		return nil, err
	}
	return j, nil
}

// A Repair is what opening a journal had to mend: the traces of a crash in the
// middle of an append, whose caller got no entry back.
type Repair struct {
	// Cut is how many bytes of an unfinished entry were cut off.
	Cut int64
	// Ended is how many last entries, one at most, were whole but for the end of
	// their line, which was put there.
	Ended int
}

// OpenJournal opens a journal to append to it. It verifies the whole file first. The
// traces of a crash in the middle of an append are repaired and reported; any other
// fault is [ErrDamaged], and leaves the file as it is.
func OpenJournal(f File, key Key) (*Journal, Repair, error) {
	if _, err := f.Seek(0, io.SeekStart); err != nil {
		return nil, Repair{}, fmt.Errorf("consent: journal: %w", err)
	}
	s := newScanner(f, key)
	for s.next() {
	}
	j := &Journal{file: f, name: s.header.Name, sealer: s.sealer, seq: s.seq, size: s.good, logged: s.logged}
	var mended Repair
	switch fault := s.fault; {
	case s.err != nil:
		return nil, Repair{}, fmt.Errorf("consent: journal: %w", s.err)
	case fault == (Fault{}):
	case fault.Why == TornTail && s.header.Name != "":
		if s.unended != nil { // whole, but for the end of the line
			if err := j.put(append(s.unended, '\n')); err != nil {
				return nil, Repair{}, err
			}
			mended.Ended = 1
			j.seq++
			j.sealer.last, j.logged = s.unendedSeal, s.unendedLogged
			break
		}
		mended.Cut = s.read - s.good
		if err := errors.Join(f.Truncate(s.good), f.Sync()); err != nil {
			return nil, Repair{}, fmt.Errorf("consent: journal: %w", err)
		}
	default:
		return nil, Repair{}, fmt.Errorf("%w: %w", ErrDamaged, fault)
	}
	return j, mended, nil
}

// Append enters an event at an instant, and returns when it is on the disk. An
// error means that it is not in the journal.
func (j *Journal) Append(e Event, now time.Time) (Entry, error) {
	if err := e.check(); err != nil {
		return Entry{}, err
	}
	j.mu.Lock()
	defer j.mu.Unlock()
	entry := Entry{Seq: j.seq + 1, Logged: now.UTC().Round(0), Event: e}
	switch {
	case j.broken != nil:
		return Entry{}, j.broken
	case entry.Logged.Before(j.logged):
		return Entry{}, ErrClock
	case e.At.After(now):
		return Entry{}, unfit("at", "lies after the instant of entry")
	}
	payload, err := canonical(entry)
	if err != nil {
		return Entry{}, err
	}
	if entry.Seal, err = j.write(payload); err != nil {
		return Entry{}, err
	}
	j.seq, j.logged = entry.Seq, entry.Logged
	return entry, nil
}

const (
	sealField  = `,"seal":"`
	sealSuffix = len(sealField) + 2*len(Seal{}) + len(`"}`)
)

// write seals a payload, a JSON object, and puts it in the file as one line.
func (j *Journal) write(payload []byte) (Seal, error) {
	if len(payload)+sealSuffix+1 > MaxEntry {
		return Seal{}, ErrTooLong
	}
	body := payload[:len(payload)-1] // without its last brace
	seal := j.sealer.next(body)
	line := make([]byte, 0, len(body)+sealSuffix+1)
	line = append(line, body...)
	line = append(line, sealField...)
	line = append(line, seal.String()...)
	line = append(line, '"', '}', '\n')
	if err := j.put(line); err != nil {
		return Seal{}, err
	}
	j.sealer.last = seal
	return seal, nil
}

func (j *Journal) put(line []byte) error {
	err := func() error {
		if _, err := j.file.Seek(j.size, io.SeekStart); err != nil {
			return err
		}
		if _, err := j.file.Write(line); err != nil {
			return err
		}
		return j.file.Sync()
	}()
	if err != nil {
		// What reached the disk is not known: open the journal again, which
		// repairs it.
		err = fmt.Errorf("consent: journal: %w", err)
		if undo := j.file.Truncate(j.size); undo != nil {
			j.broken = err
		} else if undo := j.file.Sync(); undo != nil {
			j.broken = err
		}
		return err
	}
	j.size += int64(len(line))
	return nil
}

// Checkpoint signs the state of the journal at an instant. Keep the result where
// the keeper of the journal cannot change it.
func (j *Journal) Checkpoint(signer ed25519.PrivateKey, now time.Time) (Checkpoint, error) {
	if len(signer) != ed25519.PrivateKeySize {
		return Checkpoint{}, fmt.Errorf(
			"consent: checkpoint: the private key has %d bytes; want %d",
			len(signer),
			ed25519.PrivateKeySize,
		)
	}
	j.mu.Lock()
	defer j.mu.Unlock()
	c := Checkpoint{Journal: j.name, Seq: j.seq, Seal: j.sealer.last, At: now.UTC().Round(0)}
	c.Signature = base64.StdEncoding.EncodeToString(ed25519.Sign(signer, c.signed()))
	return c, nil
}

// Len is the number of entries.
func (j *Journal) Len() uint64 {
	j.mu.Lock()
	defer j.mu.Unlock()
	return j.seq
}
