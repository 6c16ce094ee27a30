package suppression

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"math"
)

// The journal of a gate, all numbers big-endian:
//
//	   0  8 magic, 2 version, 8 key identifier
//	4096  a mark
//	8192  a mark
//	   12288 the frames
//
// A frame is 4 bytes of length, what it says, and 32 of HMAC-SHA-256 of the seal before
// it, the length and what it says: the frames are a chain. What was acknowledged is in
// the frames up to the mark with the highest number:
//
//	8  number of the mark
//	8  where the frames end
//	32 seal of the last frame
//	32 HMAC-SHA-256 of all the above
//
// A frame is on the disk before its mark is written, and the mark before the change is
// acknowledged; the two marks take turns. So a frame beyond the last mark may be torn, and
// nothing is lost with it, whereas a frame before it that is missing or damaged was
// acknowledged; and if a mark is torn, the frame is there that it was written for.
const (
	journalMagic   = "rgpdgate"
	journalVersion = 1
	journalHead    = 8 + 2 + 8
	journalFrames  = 3 * journalBlock
	journalBlock   = 4096 // what a disk writes as a whole, or more
	markSize       = 8 + 8 + sha256.Size + sha256.Size
	frameHead      = 4
)

const (
	journalName = "journal"
	listName    = "list"
	newSuffix   = ".new" // of what is not yet whole
)

// A journal is open for what comes.
type journal struct {
	f      file
	key    []byte
	marked uint64 // number of the last mark
	end    int64
	last   seal
}

// sealer is the key of a journal.
func (k Key) sealer() []byte { return k.derive("journal", "") }

// sum is the HMAC of parts.
func sum(key []byte, parts ...[]byte) (out seal) {
	mac := hmac.New(sha256.New, key)
	for _, p := range parts {
		mac.Write(p)
	}
	mac.Sum(out[:0])
	return out
}

func appendJournalHead(b []byte, key Key) []byte {
	id := key.id()
	b = append(b, journalMagic...)
	b = binary.BigEndian.AppendUint16(b, journalVersion)
	return append(b, id[:]...)
}

// frame is a frame that follows what the journal has.
func (j *journal) frame(says []byte) ([]byte, error) {
	if uint64(len(says)) > math.MaxUint32 {
		return nil, errors.New("too much at once")
	}
	b := binary.BigEndian.AppendUint32(make([]byte, 0, frameHead+len(says)+sha256.Size), uint32(len(says)))
	b = append(b, says...)
	end := sum(j.key, j.last[:], b)
	return append(b, end[:]...), nil
}

// follow moves the end of the journal past a frame.
func (j *journal) follow(frame []byte) {
	j.end += int64(len(frame))
	j.last = seal(frame[len(frame)-sha256.Size:])
}

// mark is the next mark, and where it stands.
func (j *journal) mark() (b []byte, at int64) {
	b = binary.BigEndian.AppendUint64(make([]byte, 0, markSize), j.marked)
	b = binary.BigEndian.AppendUint64(b, uint64(j.end))
	b = append(b, j.last[:]...)
	end := sum(j.key, []byte("mark"), b)
	return append(b, end[:]...), markAt(j.marked)
}

func markAt(number uint64) int64 { return int64(1+number%2) * journalBlock }

// append keeps what is said, if the error is nil. If it is not, nothing more can be
// appended: nobody knows what the disk has.
func (j *journal) append(says []byte) error {
	b, err := j.frame(says)
	if err != nil {
		return err
	}
	if _, err := j.f.WriteAt(b, j.end); err != nil {
		return err
	}
	if err := j.f.Sync(); err != nil {
		return err
	}
	j.follow(b)
	j.marked++
	b, at := j.mark()
	if _, err := j.f.WriteAt(b, at); err != nil {
		return err
	}
	return j.f.Sync()
}

// writeJournal writes a journal whose one frame says what it starts from, in the place of
// the one that is there, and opens it.
func writeJournal(in folder, key Key, says []byte) (*journal, error) {
	j := &journal{key: key.sealer(), end: journalFrames, marked: 1}
	head := appendJournalHead(nil, key)
	j.last = sum(j.key, head)
	frame, err := j.frame(says)
	if err != nil {
		return nil, err
	}
	j.follow(frame)
	mark, at := j.mark()
	err = writeWhole(in, journalName+newSuffix, func(w io.Writer) error {
		all := make([]byte, journalFrames, journalFrames+len(frame))
		copy(all, head)
		copy(all[at:], mark)
		_, err := w.Write(append(all, frame...))
		return err
	})
	if err == nil {
		err = in.rename(journalName+newSuffix, journalName)
	}
	if err == nil {
		j.f, err = in.edit(journalName)
	}
	if err != nil {
		return nil, err
	}
	return j, nil
}

// readJournal returns what the frames of a journal say, the key that seals it, and the
// journal, not open yet.
func readJournal(b []byte, key Key, older []Key) (says [][]byte, sealing Key, _ *journal, _ error) {
	fail := func(err error) ([][]byte, Key, *journal, error) { return nil, Key{}, nil, err }
	switch {
	case len(b) < journalHead || string(b[:len(journalMagic)]) != journalMagic:
		return fail(ErrFormat)
	case binary.BigEndian.Uint16(b[len(journalMagic):]) != journalVersion:
		return fail(ErrVersion)
	}
	if sealing = keyOfID([8]byte(b[journalHead-8:]), key, older); sealing.secret == nil {
		return fail(fmt.Errorf("%w: journal of key %x, given key %s", ErrKey, b[journalHead-8:journalHead], key.ID()))
	}
	if len(b) < journalFrames {
		return fail(ErrTruncated)
	}
	j := &journal{key: sealing.sealer(), end: journalFrames}
	j.last = sum(j.key, b[:journalHead])
	marked, torn := j.readMarks(b)
	if marked == nil {
		return fail(ErrAltered)
	}
	reached, beyond := false, 0
	for {
		frame := j.next(b)
		if frame == nil {
			break
		}
		says = append(says, frame[frameHead:len(frame)-sha256.Size])
		j.follow(frame)
		if reached {
			beyond++
		}
		reached = reached || j.end == marked.end && j.last == marked.last
	}
	switch {
	case !reached && int64(len(b)) < marked.end:
		return fail(ErrTruncated)
	case !reached, torn && beyond == 0:
		return fail(ErrAltered)
	}
	j.marked = marked.number
	return says, sealing, j, nil
}

// A mark says how far what was acknowledged goes.
type mark struct {
	number uint64
	end    int64
	last   seal
}

// readMarks returns the last mark, and whether the other one is damaged: there is none
// beside the first.
func (j *journal) readMarks(b []byte) (last *mark, torn bool) {
	unwritten := 0
	for i := range uint64(2) {
		at := markAt(i)
		m := b[at : at+markSize]
		if end := sum(j.key, []byte("mark"), m[:markSize-sha256.Size]); !hmac.Equal(end[:], m[markSize-sha256.Size:]) {
			if torn = true; [markSize]byte(m) == [markSize]byte{} {
				unwritten++
			}
			continue
		}
		got := mark{binary.BigEndian.Uint64(m), int64(binary.BigEndian.Uint64(m[8:])), seal(m[16:])}
		if last == nil || got.number > last.number {
			last = &got
		}
	}
	if last != nil && last.number == 1 && unwritten == 1 {
		torn = false
	}
	return last, torn
}

// next is the frame that follows, or nil if none does that is whole.
func (j *journal) next(b []byte) []byte {
	left := b[min(j.end, int64(len(b))):]
	if len(left) < frameHead+sha256.Size {
		return nil
	}
	size := uint64(frameHead+sha256.Size) + uint64(binary.BigEndian.Uint32(left))
	if size > uint64(len(left)) {
		return nil
	}
	frame := left[:size]
	end := sum(j.key, j.last[:], frame[:size-sha256.Size])
	if !hmac.Equal(end[:], frame[size-sha256.Size:]) {
		return nil
	}
	return frame
}
