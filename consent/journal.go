package consent

import (
	"crypto/ed25519"
	"encoding/base64"
	"errors"
	"fmt"
	"io"
	"strings"
	"sync"
	"time"
	"unicode/utf8"
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
// # What is promised
//
// Once [Journal.Append] returned an entry, it is on the disk, as far as the disk says so,
// and no function of this package takes it out again: not by opening, whatever a crash left
// behind it, not by a repair, as long as its own bytes are there, not by a second writer,
// which gets an error and writes nothing. A word that takes consents back binds whoever
// reads it, whatever it names and whatever instant it bears, since a clock may be ahead: see
// [History.Records]. What was so at an instant of the past is asked of [History.AsOf].
//
// After a crash the file ends where the crash left it. Opening it changes nothing, and is a
// [TornError] if the last line has no end, until somebody accepts [RepairJournal]. An event
// whose Append returned an error, or did not return, may be in the journal or not: look, and
// enter it again.
//
// What cannot be known from the file alone is that its end was cut off at the end of a
// line, by a copy that stopped or by a hand: give [OpenJournal] the last checkpoint. Nor
// can an entry be read whose own bytes were damaged: that is an error to whoever opens or
// reads the journal, and nobody is callable by it until a good copy is back, or until
// somebody accepts a repair, which may cut a last word that was acknowledged.
//
// # Keeping and forgetting
//
// A journal holds the evidence and cannot forget one entry. Open a new one each
// month, and delete a whole one on the day its last evidence must go:
// [Record.Retention]. Name persons by pseudonyms.
//
// # One writer
//
// A Journal is safe for use by several goroutines, readers and writers, and takes its file
// for itself: a file of the operating system is locked until it is closed, and before each
// entry it must be where it was, as long as it was, and end in the last seal. Give one
// [File] to one journal. [Journal.History] reads beside the writers; [HistoryOf], in
// another program, may meet half an entry, which is an error, and reads again.
type Journal struct {
	mu     sync.Mutex
	file   File
	name   string
	key    Key
	sealer *sealer
	seq    uint64
	size   int64
	logged time.Time
	path   string // where the file lies; empty: nowhere
	broken error
}

// A File is what a journal is kept in; [os.File] is one, opened for reading and
// writing. One that has the method SyscallConn, as [os.File] has, is locked; another is
// for its owner to keep from a second writer.
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
	// ErrInUse: another writer has the file open, in this program or in another. Close it
	// there, or append there.
	ErrInUse = errors.New("consent: journal: another writer has the file; nothing was changed")
	// ErrChanged: the file is not as this journal left it. Another writer added to it, or it
	// was cut, restored or moved. Nothing was written; open it again.
	ErrChanged = errors.New(
		"consent: journal: the file is not as this journal left it; nothing was written; open it again",
	)
	// ErrClock: an entry would be logged more than a minute before the one that precedes it.
	ErrClock = errors.New("consent: journal: the clock went backwards since the last entry")
	// ErrTooLong: an entry is longer than MaxEntry.
	ErrTooLong = errors.New(
		"consent: journal: the entry is too long; keep recordings and scans elsewhere, and refer to them",
	)
)

// MaxEntry is the longest entry that a journal takes, in bytes.
const MaxEntry = 1 << 20

// CreateJournal starts a journal in an empty file, which it takes for itself. The name tells
// it from others, and stands in its checkpoints.
func CreateJournal(f File, name string, key Key, now time.Time) (*Journal, error) {
	if err := key.none(); err != nil {
		return nil, fmt.Errorf("consent: journal: %w", err)
	}
	if name == "" || len(name) > 200 || !utf8.ValidString(name) {
		return nil, unread("name", "", "empty, not UTF-8, or over 200 bytes; name the journal by what it is of")
	}
	release, err := take(f)
	if err != nil {
		return nil, err
	}
	j := &Journal{file: f, name: name, key: key, sealer: key.sealer(), logged: now.UTC()}
	j.path, _ = pathOf(f)
	if err := j.head(now); err != nil {
		release()
		return nil, err
	}
	return j, nil
}

// head writes the header of a new journal.
func (j *Journal) head(now time.Time) error {
	end, err := j.file.Seek(0, io.SeekEnd)
	if err != nil {
		return fmt.Errorf("consent: journal: %w", err)
	}
	if end != 0 {
		return ErrNotEmpty
	}
	payload, err := canonical(Header{Format: journalFormat, Name: j.name, Opened: now.UTC()})
	if err != nil {
		return err
	}
	if _, err := j.write(payload); err != nil {
		return err
	}
	if j.path == "" {
		return nil
	}
	if err := syncFolder(j.path); err != nil { // or a crash may lose the file, with all that it holds
		return fmt.Errorf("consent: journal: %w", err)
	}
	return nil
}

// OpenJournal opens a journal to append to it, and takes the file for itself: [ErrInUse].
// It verifies the whole file first, against the checkpoints that are given, as [Verify] does;
// give it the last one: without, nobody can tell that entries were cut off at the end of a
// line. It changes nothing. A journal whose last line has no end, as after a crash, is a
// [TornError]; any other fault is [ErrDamaged].
func OpenJournal(f File, key Key, by ed25519.PublicKey, checkpoints ...Checkpoint) (*Journal, error) {
	j, _, release, err := open(f, key, by, checkpoints)
	if err != nil {
		release()
		return nil, err
	}
	return j, nil
}

// open is OpenJournal; it tells besides of an end to be mended, and how to give the file back.
func open(
	f File, key Key, by ed25519.PublicKey, marks []Checkpoint,
) (j *Journal, torn *tornEnd, release func(), err error) {
	if release, err = take(f); err != nil {
		return nil, nil, func() {}, err
	}
	if _, err := f.Seek(0, io.SeekStart); err != nil {
		return nil, nil, release, fmt.Errorf("consent: journal: %w", err)
	}
	s := newScanner(f, key)
	switch v := s.verify(by, marks); {
	case s.err != nil:
		return nil, nil, release, fmt.Errorf("consent: journal: %w", s.err)
	case v.Fault.Why == TornTail && s.headed:
		torn, err = s.tornEnd(f, key, by, marks)
		return nil, torn, release, err
	case v.Fault != (Fault{}):
		return nil, nil, release, fmt.Errorf("%w: %w", ErrDamaged, v.Fault)
	}
	j = &Journal{file: f, name: s.header.Name, key: key, sealer: s.sealer, seq: s.seq, size: s.good, logged: s.logged}
	j.path, _ = pathOf(f)
	return j, nil, release, nil
}

// backwards is how far the clock of an entry may be behind that of the one before: callers
// read it each for themselves, and wait for each other.
const backwards = time.Minute

// Append enters an event at an instant, and returns when it is on the disk. Beside an error
// there is no entry to rely on: the person is as before, so refuse them yourself until it is
// entered. After an error of the disk that could not be undone the journal takes no more, and
// the event may be found in it when it is opened again.
//
// It refuses what no reader could take or place: an event of a later instant than now, a
// withdrawal of no day or means, blanks around a person, text that is not UTF-8, a clock that
// is over a minute behind the last entry.
//
// Of callers who read the clock and then wait for each other, the later to write is logged
// at the instant of the one before.
func (j *Journal) Append(e Event, now time.Time) (Entry, error) {
	if err := e.check(); err != nil {
		return Entry{}, err
	}
	if strings.TrimSpace(e.Person) != e.Person { // nobody would ask for it by that name
		return Entry{}, unfit("person", "has blanks around it; leave them out")
	}
	j.mu.Lock()
	defer j.mu.Unlock()
	entry := Entry{Seq: j.seq + 1, Logged: now.UTC().Round(0), Event: e}
	switch {
	case j.broken != nil:
		return Entry{}, j.broken
	case entry.Logged.Add(backwards).Before(j.logged):
		return Entry{}, ErrClock
	case e.At.After(now):
		return Entry{}, unfit("at", "lies after the instant of entry")
	case withdrawnFrom(e.Record.Withdrawal.At).After(now): // nothing stands until a day to come
		return Entry{}, unfit("record.withdrawal.at", "lies after the instant of entry")
	case withdrawnFrom(e.Record.Withdrawal.Again).After(now):
		return Entry{}, unfit("record.withdrawal.again", "lies after the instant of entry")
	case entry.Logged.Before(j.logged):
		entry.Logged = j.logged
	}
	payload, err := canonical(entry)
	if err != nil {
		return Entry{}, err
	}
	if _, err := parseEntry(payload); err != nil { // what no reader takes would close the journal to all
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

// put writes a line at the end, or nothing.
func (j *Journal) put(line []byte) error {
	if err := j.unchanged(); err != nil {
		return err
	}
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
		// tells.
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

// unchanged holds that the file is where, and as long, as this journal left it, and ends in
// its last seal. Another writer is not to be written over, nor is what nobody will read.
func (j *Journal) unchanged() error {
	end, err := j.file.Seek(0, io.SeekEnd)
	if err != nil {
		return fmt.Errorf("consent: journal: %w", err)
	}
	same := end == j.size && (j.path == "" || !isAway(j.file, j.path))
	if same && end > 0 {
		want := sealField + j.sealer.last.String() + "\"}\n"
		got := make([]byte, len(want))
		if _, err := j.file.Seek(-int64(len(want)), io.SeekEnd); err != nil {
			return fmt.Errorf("consent: journal: %w", err)
		}
		if _, err := io.ReadFull(j.file, got); err != nil {
			return fmt.Errorf("consent: journal: %w", err)
		}
		same = string(got) == want
	}
	if !same {
		j.broken = ErrChanged
		return ErrChanged
	}
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
