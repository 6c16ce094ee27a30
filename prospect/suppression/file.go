package suppression

import (
	"bufio"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"hash"
	"io"
	"iter"
	"math"
	"sync"
	"time"

	"github.com/rgpd-go/rgpd"
)

// An Error is a reason why a suppression list cannot be read or joined
// with another; compare with [errors.Is].
type Error string

func (e Error) Error() string { return "suppression list: " + string(e) }

// As lets [errors.As] find it as an [rgpd.InputError].
func (e Error) As(target any) bool {
	as, ok := target.(**rgpd.InputError)
	if ok {
		*as = &rgpd.InputError{Path: "suppression list", Remedy: string(e), Err: e}
	}
	return ok
}

const (
	// ErrFormat: the file is no suppression list.
	ErrFormat Error = "not a suppression list file; give one that WriteTo made"
	// ErrVersion: the file was made by a later version of this library.
	ErrVersion Error = "the file's version is not known here; update the library"
	// ErrKey: the key is not the one that the list was made with.
	ErrKey Error = "another key made this list"
	// ErrTruncated: the file is shorter than its header says.
	ErrTruncated Error = "the file is cut short; copy it again"
	// ErrAltered: the file is not what was written with this key.
	ErrAltered Error = "the file was altered after it was written; copy it again"
	// ErrPrincipal: the lists are of different principals.
	ErrPrincipal Error = "the lists are of different principals; ask each on its own"
	// ErrOlder: a list of this source that is as late, or later, is or was in force.
	ErrOlder Error = "the list is no later than one of its source that was put before; build it anew, or number it; " +
		"if that one was dated in the future, give this one another Source, and Adopt it"
	// ErrSource: another source made the list in force.
	ErrSource Error = "another source made the list in force, or a merger of others; Adopt it, if it is to take its " +
		"place, or keep a gate for each list"
	// ErrUnkept: a gate of NewGate would forget an objection.
	ErrUnkept Error = "the gate keeps nothing of what it is told; Open one that does"
	// ErrTaken: the folder is another gate's.
	ErrTaken Error = "another gate has the folder open; give each a folder of its own"
	// ErrClosed: the gate was closed, or could not write, and takes nothing more in.
	ErrClosed Error = "the gate is closed, or could not write before; open it again"
	// ErrChanged: the list is not the one that the diff starts from.
	ErrChanged Error = "the list is not what the diff starts from; make the diff from it as it is now"
)

// The file, all numbers big-endian:
//
//	8  magic
//	2  version
//	2  flags: bit 0, entries have days
//	8  key identifier
//	8  as of, seconds since 1970
//	8  count
//	2  length of the principal's name
//	   not in version 1:
//	   8  sequence
//	   2  length of the source's name
//	   in versions 4 and 5:
//	      2  length of the lineages of its parts
//	   the principal's name, then the source's, then the lineages, as in the journal
//	   entries in ascending order: 8 bytes of pseudonym, 2 of day if the flag is set
//	32 HMAC-SHA-256 of all the above
//
// Versions tell how the pseudonyms are made: by HMAC in 1, 2 and 4, by AES in 3 and 5. A list
// that was read is written after its pseudonyms, which nobody can make anew; one that is
// built has version 3. The merger of several sources' lists has version 4 or 5; one of before
// is a source by itself. Version 1 has no source, and is not written any more.
const (
	fileMagic   = "rgpdstop"
	fileVersion = 5
	fileDated   = 1
	fileHead    = 8 + 2 + 2 + 8 + 8 + 8 + 2 // of version 1
	fileLineage = 8 + 2
	fileParts   = 2
)

// A seal ends a file, and tells it from every other.
type seal = [sha256.Size]byte

// WriteTo writes the list as a file for [Read], changes included. The
// file tells its principal, its source, its instant and how many entries it has; the rest is
// pseudonyms. [List.Save] writes it where a reader finds the old file or the new one, whole.
func (l *List) WriteTo(w io.Writer) (int64, error) {
	n, _, err := l.writeSealed(w)
	return n, err
}

func (l *List) writeSealed(w io.Writer) (int64, seal, error) {
	if !l.made() {
		return 0, seal{}, fmt.Errorf("%w: no list to write", ErrFormat)
	}
	return writeFile(w, l.names, l.info, l.n, l.dated(), func(yield func(entry, error) bool) {
		for e := range l.all {
			if !yield(e, nil) {
				return
			}
		}
	})
}

func writeFile(w io.Writer, names *pseudonyms, info Info, n int, dated bool, entries iter.Seq2[entry, error]) (
	_ int64, end seal, _ error,
) {
	if max(len(info.Principal), len(info.Source)) > principalMost || len(info.parts) > math.MaxUint16 {
		return 0, end, fmt.Errorf("suppression list: write: a name is too long; at most %d bytes", principalMost)
	}
	out := &counted{w: w}
	mac := hmac.New(sha256.New, names.key.derive("file", ""))
	most := fileHead + fileLineage + fileParts + len(info.Principal) + len(info.Source) + len(info.parts)
	size := most + runEntry*n
	buf := bufio.NewWriterSize(io.MultiWriter(out, mac), min(size, mergeBuffer))

	var flags uint16
	if dated {
		flags |= fileDated
	}
	version := uint16(names.scheme) + 1
	if info.parts != "" {
		version += 2
	}
	b := append(make([]byte, 0, most), fileMagic...)
	b = binary.BigEndian.AppendUint16(b, version)
	b = binary.BigEndian.AppendUint16(b, flags)
	b = append(b, names.id[:]...)
	b = binary.BigEndian.AppendUint64(b, uint64(info.AsOf.Unix()))
	b = binary.BigEndian.AppendUint64(b, uint64(n))
	b = binary.BigEndian.AppendUint16(b, uint16(len(info.Principal)))
	b = binary.BigEndian.AppendUint64(b, info.Sequence)
	b = binary.BigEndian.AppendUint16(b, uint16(len(info.Source)))
	if info.parts != "" {
		b = binary.BigEndian.AppendUint16(b, uint16(len(info.parts)))
	}
	b = append(b, info.Principal...)
	b = append(b, info.Source...)
	b = append(b, info.parts...)
	_, _ = buf.Write(b) // the error comes back from Flush
	left := n
	for e, err := range entries {
		if err != nil {
			return out.n, end, err
		}
		left--
		b = binary.BigEndian.AppendUint64(b[:0], e.key)
		if dated {
			b = binary.BigEndian.AppendUint16(b, e.day)
		}
		_, _ = buf.Write(b)
	}
	if err := buf.Flush(); err != nil {
		return out.n, end, fmt.Errorf("suppression list: write: %w", err)
	}
	if left != 0 {
		return out.n, end, errors.New("suppression list: write: what it is made from changed meanwhile")
	}
	mac.Sum(end[:0])
	if _, err := out.Write(end[:]); err != nil {
		return out.n, end, fmt.Errorf("suppression list: write: %w", err)
	}
	return out.n, end, nil
}

type counted struct {
	w io.Writer
	n int64
}

func (c *counted) Write(b []byte) (int, error) {
	n, err := c.w.Write(b)
	c.n += int64(n)
	return n, err
}

// Read reads a list that WriteTo wrote, from where r stands to its end, with the key that
// it was made with: the first, or one of the older ones.
// The error is, by [errors.Is], an [Error], or that of r; a
// list comes back only if the whole file is what was written with this key.
//
// Memory follows what the file holds, whatever its header claims: hence a reader
// that can tell its size, such as a file. A list that comes by a network is kept in a
// file first.
func Read(r io.ReadSeeker, key Key, older ...Key) (*List, error) {
	l, _, err := readSealed(r, key, older...)
	return l, err
}

func readSealed(r io.ReadSeeker, key Key, older ...Key) (*List, seal, error) {
	in, err := openFile(r, key, older...)
	if err != nil {
		return nil, seal{}, err
	}
	base, err := in.shelf(in.count, in.dated)
	if err != nil {
		return nil, seal{}, err
	}
	end, err := in.end()
	if err != nil {
		return nil, seal{}, err
	}
	return newList(in.info, in.key.named(in.info.Principal, in.scheme), base), end, nil
}

// openFile reads a file up to its entries.
func openFile(r io.ReadSeeker, key Key, older ...Key) (*sealed, error) {
	if key.secret == nil {
		return nil, fmt.Errorf("%w: no key given; see NewKey", ErrKey)
	}
	size, err := remaining(r)
	if err != nil {
		return nil, fmt.Errorf("suppression list: read: %w", err)
	}
	in := &sealed{r: bufio.NewReaderSize(r, int(min(size, mergeBuffer)))}

	head := make([]byte, fileHead, fileHead+fileLineage+fileParts)
	if err := in.read(head[:min(size, fileHead)]); err != nil {
		return nil, err
	}
	if n := min(size, int64(len(fileMagic))); n == 0 || string(head[:n]) != fileMagic[:n] {
		return nil, ErrFormat
	}
	if size < fileHead {
		return nil, ErrTruncated
	}
	f := head[len(fileMagic):]
	version, flags := binary.BigEndian.Uint16(f), binary.BigEndian.Uint16(f[2:])
	if version == 0 || version > fileVersion {
		return nil, fmt.Errorf("%w: version %d, known %d", ErrVersion, version, fileVersion)
	}
	if in.key = keyOfID([8]byte(f[4:12]), key, older); in.key.secret == nil {
		return nil, fmt.Errorf("%w: list of key %x, given key %s", ErrKey, f[4:12], key.ID())
	}
	if in.scheme = aesNames; version < 3 || version == 4 {
		in.scheme = hmacNames
	}
	body := size - fileHead - sha256.Size
	if version > 1 {
		head = head[:fileHead+fileLineage]
		if version > 3 {
			head = head[:cap(head)]
		}
		body -= int64(len(head) - fileHead)
		if body < 0 {
			return nil, ErrTruncated
		}
		if err := in.read(head[fileHead:]); err != nil {
			return nil, err
		}
		in.info.Sequence = binary.BigEndian.Uint64(head[fileHead:])
	}
	in.mac = hmac.New(sha256.New, in.key.derive("file", ""))
	in.mac.Write(head)
	count, length := binary.BigEndian.Uint64(f[20:]), int64(binary.BigEndian.Uint16(f[28:]))
	source, parts := int64(0), int64(0)
	if version > 1 {
		source = int64(binary.BigEndian.Uint16(head[fileHead+8:]))
	}
	if version > 3 {
		parts = int64(binary.BigEndian.Uint16(head[fileHead+fileLineage:]))
	}
	if flags&^fileDated != 0 || length > principalMost || source > principalMost {
		return nil, ErrAltered
	}
	width := int64(8)
	if in.dated = flags&fileDated != 0; in.dated {
		width = runEntry
	}
	body -= length + source + parts
	switch {
	case count > entriesMost:
		return nil, ErrAltered
	case body < int64(count)*width:
		return nil, ErrTruncated
	case body > int64(count)*width:
		return nil, ErrAltered
	}
	names := make([]byte, length+source+parts)
	if err := in.full(names); err != nil {
		return nil, err
	}
	in.info.Principal, in.info.Source = string(names[:length]), string(names[length:length+source])
	in.info.parts = string(names[length+source:])
	if of, ok := partsOf(in.info.parts); !ok || version > 3 && len(of) < 2 {
		return nil, ErrAltered
	}
	in.info.AsOf = time.Unix(int64(binary.BigEndian.Uint64(f[12:])), 0).UTC()
	in.info.KeyID, in.count = in.key.ID(), int(count)
	return in, nil
}

// keyOfID is the key with an identifier, or the zero one.
func keyOfID(id [8]byte, key Key, older []Key) Key {
	for _, k := range append([]Key{key}, older...) {
		if k.secret != nil && k.id() == id {
			return k
		}
	}
	return Key{}
}

// remaining is how many bytes follow where r stands.
func remaining(r io.ReadSeeker) (int64, error) {
	at, err := r.Seek(0, io.SeekCurrent)
	if err != nil {
		return 0, err
	}
	end, err := r.Seek(0, io.SeekEnd)
	if err != nil {
		return 0, err
	}
	_, err = r.Seek(at, io.SeekStart)
	return max(end-at, 0), err
}

// A sealed reader digests what it reads.
type sealed struct {
	r   io.Reader
	mac hash.Hash
	key Key // which opens the file
	scheme

	info  Info // as the head says
	count int
	dated bool
}

// end reads the seal that follows the entries.
func (s *sealed) end() (end seal, err error) {
	if err := s.read(end[:]); err != nil {
		return seal{}, err
	}
	if !hmac.Equal(s.mac.Sum(nil), end[:]) {
		return seal{}, ErrAltered
	}
	return end, nil
}

func (s *sealed) full(b []byte) error {
	err := s.read(b)
	if err == nil {
		s.mac.Write(b)
	}
	return err
}

// read leaves the digesting to its caller.
func (s *sealed) read(b []byte) error {
	_, err := io.ReadFull(s.r, b)
	switch err {
	case nil:
		return nil
	case io.EOF, io.ErrUnexpectedEOF:
		return ErrTruncated
	}
	return fmt.Errorf("suppression list: read: %w", err)
}

// readBlock is how many entries are read at a time.
const readBlock = 8192

// shelf reads n entries. They are digested beside, while the ones before are put in
// their place.
func (s *sealed) shelf(n int, dated bool) (*shelf, error) {
	out := newShelf(n, dated)
	width := 8
	if dated {
		width = 10
	}
	// Three blocks go round: one is read or put, one waits, one is digested.
	digest, free := make(chan []byte, 1), make(chan []byte, 3)
	for range cap(free) {
		free <- make([]byte, min(n, readBlock)*width)
	}
	var digested sync.WaitGroup
	digested.Go(func() {
		for b := range digest {
			s.mac.Write(b)
			free <- b
		}
	})
	defer digested.Wait()
	defer close(digest)

	last := uint64(0)
	for n > 0 {
		b := <-free
		b = b[:min(n*width, len(b))]
		if err := s.read(b); err != nil {
			return nil, err
		}
		for at := 0; at < len(b); at += width {
			e := entry{key: binary.BigEndian.Uint64(b[at:])}
			if dated {
				e.day = binary.BigEndian.Uint16(b[at+8:])
			}
			if e.key <= last && out.n > 0 {
				return nil, ErrAltered
			}
			last = e.key
			out.put(e)
		}
		n -= len(b) / width
		digest <- b
	}
	return out.seal(), nil
}
