package suppression

import (
	"encoding/binary"
	"fmt"
	"io"
	"iter"
	"math"
)

// MergeFiles is [Merge] for lists that stay in their files: it
// writes to w the list of all that stands in one of them, in 100 KiB of memory a file
// however long they are. All have one key and one principal. What is written is whole
// if the error is nil, and cannot be read otherwise.
//
// Each file is read twice, from where it stands to its end: give each a reader of its
// own. The error is one that [Read] returns of a file, with the place of
// the file in the call, or that of w.
func MergeFiles(w io.Writer, key Key, files ...io.ReadSeeker) (int64, error) {
	if len(files) == 0 {
		return 0, fmt.Errorf("%w: no file to merge", ErrFormat)
	}
	in, err := openStreams(key, files)
	if err != nil {
		return 0, err
	}
	n, dated := 0, false
	for _, err := range in.merged() {
		if err != nil {
			return 0, err
		}
		n++
	}
	infos := make([]Info, len(in))
	for i, s := range in {
		dated = dated || s.anyDay
		infos[i] = s.info
	}
	info := mergedInfo(infos)
	if err := in.rewind(key, files); err != nil {
		return 0, err
	}
	written, _, err := writeFile(w, key.named(info.Principal, in[0].scheme), info, n, dated, in.merged())
	return written, err
}

// A Tally counts what makes one list into another.
type Tally struct {
	// From and To say what the two lists are lists of.
	From Info `json:"from,omitzero"`
	To   Info `json:"to,omitzero"`
	// Added and Removed count the entries that came and went, Redated those whose day
	// changed, Kept those that are the same in both.
	Added   int `json:"added"`
	Removed int `json:"removed"`
	Redated int `json:"redated"`
	Kept    int `json:"kept"`
}

// DiffFiles counts what makes the list in one file into the one in a newer
// file, of the same key and principal, in 100 KiB of memory a file: to see what a night
// changed before the file is read, or sent on. A night that removes many has lost a
// part of its source. [List.Diff] has the changes themselves.
//
// Give each file a reader of its own. The error is one that [Read]
// returns of a file, with the place of the file in the call. The tally beside an error
// removes all that there can be: no check of what was lost passes by it.
func DiffFiles(key Key, older, newer io.ReadSeeker) (Tally, error) {
	lost := Tally{Removed: math.MaxInt}
	in, err := openStreams(key, []io.ReadSeeker{older, newer})
	if err != nil {
		return lost, err
	}
	t := Tally{From: in[0].info, To: in[1].info}
	a, errA := in[0].next()
	b, errB := in[1].next()
	for errA != io.EOF || errB != io.EOF {
		switch {
		case errA != nil && errA != io.EOF:
			return lost, errA
		case errB != nil && errB != io.EOF:
			return lost, errB
		case errA == io.EOF || errB == nil && b.key < a.key:
			t.Added++
			b, errB = in[1].next()
		case errB == io.EOF || a.key < b.key:
			t.Removed++
			a, errA = in[0].next()
		default:
			if a.day == b.day {
				t.Kept++
			} else {
				t.Redated++
			}
			a, errA = in[0].next()
			b, errB = in[1].next()
		}
	}
	return t, nil
}

// A stream is a suppression file that is read entry by entry. Its seal is checked
// before it ends.
type stream struct {
	*sealed
	at     int64 // where the file starts
	place  int   // in the call
	left   int
	block  []byte
	room   []byte
	last   uint64
	first  bool // the next entry is
	anyDay bool
}

type streams []*stream

// openStreams opens files of one principal.
func openStreams(key Key, files []io.ReadSeeker) (streams, error) {
	var out streams
	for i, f := range files {
		at, err := f.Seek(0, io.SeekCurrent)
		if err != nil {
			return nil, fmt.Errorf("file %d: suppression list: read: %w", i, err)
		}
		s := &stream{at: at, place: i}
		if err := s.open(key, f); err != nil {
			return nil, err
		}
		out = append(out, s)
		if s.scheme != out[0].scheme {
			return nil, s.named(fmt.Errorf("%w, or made it before version 3 of its file: build it anew", ErrKey))
		}
		if a, b := out[0].info.Principal, s.info.Principal; a != b {
			return nil, fmt.Errorf("file %d: %w", i, otherPrincipal(a, b))
		}
	}
	return out, nil
}

func (s *stream) open(key Key, f io.ReadSeeker) (err error) {
	if s.sealed, err = openFile(f, key); err != nil {
		return s.named(err)
	}
	s.left, s.first, s.block, s.room = s.count, true, nil, nil
	return nil
}

func (s *stream) named(err error) error { return fmt.Errorf("file %d: %w", s.place, err) }

// rewind goes back to where the files started.
func (in streams) rewind(key Key, files []io.ReadSeeker) error {
	for i, s := range in {
		if _, err := files[i].Seek(s.at, io.SeekStart); err != nil {
			return s.named(fmt.Errorf("suppression list: read: %w", err))
		}
		was := s.info
		if err := s.open(key, files[i]); err != nil {
			return err
		}
		if !s.info.Equal(was) {
			return s.named(ErrAltered)
		}
	}
	return nil
}

func (in streams) merged() iter.Seq2[entry, error] {
	var sources []entrySource
	for _, s := range in {
		sources = append(sources, s)
	}
	return mergeSources(sources)
}

// streamBlock is how many entries are read at a time.
const streamBlock = mergeBuffer / 2 / runEntry

func (s *stream) next() (e entry, err error) {
	width := 8
	if s.dated {
		width = 10
	}
	if len(s.block) == 0 {
		if s.left == 0 {
			if _, err := s.end(); err != nil {
				return e, s.named(err)
			}
			return e, io.EOF
		}
		if s.room == nil {
			s.room = make([]byte, streamBlock*width)
		}
		n := min(s.left, len(s.room)/width)
		s.block = s.room[:n*width]
		if err := s.full(s.block); err != nil {
			return e, s.named(err)
		}
		s.left -= n
	}
	e.key = binary.BigEndian.Uint64(s.block)
	if e.key <= s.last && !s.first {
		return e, s.named(ErrAltered)
	}
	s.last, s.first = e.key, false
	if s.dated {
		e.day = binary.BigEndian.Uint16(s.block[8:])
		s.anyDay = s.anyDay || e.day != 0
	}
	s.block = s.block[width:]
	return e, nil
}
