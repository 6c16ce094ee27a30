package prospect

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
	"sync"
	"time"
)

// A SuppressionError is a reason why a suppression list cannot be read or joined
// with another; compare with [errors.Is].
type SuppressionError string

func (e SuppressionError) Error() string { return "suppression list: " + string(e) }

const (
	// ErrSuppressionFormat: the file is no suppression list.
	ErrSuppressionFormat SuppressionError = "not a suppression list file; give one that WriteTo made"
	// ErrSuppressionVersion: the file was made by a later version of this library.
	ErrSuppressionVersion SuppressionError = "the file's version is not known here; update the library"
	// ErrSuppressionKey: the key is not the one that the list was made with.
	ErrSuppressionKey SuppressionError = "another key made this list"
	// ErrSuppressionTruncated: the file is shorter than its header says.
	ErrSuppressionTruncated SuppressionError = "the file is cut short; copy it again"
	// ErrSuppressionAltered: the file is not what was written with this key.
	ErrSuppressionAltered SuppressionError = "the file was altered after it was written; copy it again"
	// ErrSuppressionPrincipal: the lists are of different principals.
	ErrSuppressionPrincipal SuppressionError = "the lists are of different principals; ask each on its own"
)

// The file, all numbers big-endian:
//
//	8  magic
//	2  version
//	2  flags: bit 0, entries have days
//	8  key identifier
//	8  as of, seconds since 1970
//	8  count
//	2  length of the principal's name, then the name
//	   entries in ascending order: 8 bytes of pseudonym, 2 of day if the flag is set
//	32 HMAC-SHA-256 of all the above
const (
	suppressionMagic   = "rgpdstop"
	suppressionVersion = 1
	suppressionDated   = 1
	suppressionHead    = 8 + 2 + 2 + 8 + 8 + 8 + 2
)

// WriteTo writes the list as a file for [ReadSuppression], changes included. The
// file tells its principal, its instant and how many entries it has; the rest is
// pseudonyms.
func (l *SuppressionList) WriteTo(w io.Writer) (int64, error) {
	if !l.made() {
		return 0, fmt.Errorf("%w: no list to write", ErrSuppressionFormat)
	}
	return writeSuppression(w, l.key, l.info, l.n, l.dated(), func(yield func(entry, error) bool) {
		for e := range l.all {
			if !yield(e, nil) {
				return
			}
		}
	})
}

func writeSuppression(w io.Writer, key SuppressionKey, info SuppressionInfo, n int, dated bool, entries iter.Seq2[entry, error]) (int64, error) {
	out := &counted{w: w}
	mac := hmac.New(sha256.New, key.derive("file", ""))
	buf := bufio.NewWriterSize(io.MultiWriter(out, mac), mergeBuffer)

	id := key.id()
	var flags uint16
	if dated {
		flags |= suppressionDated
	}
	b := append(make([]byte, 0, suppressionHead+len(info.Principal)), suppressionMagic...)
	b = binary.BigEndian.AppendUint16(b, suppressionVersion)
	b = binary.BigEndian.AppendUint16(b, flags)
	b = append(b, id[:]...)
	b = binary.BigEndian.AppendUint64(b, uint64(info.AsOf.Unix()))
	b = binary.BigEndian.AppendUint64(b, uint64(n))
	b = binary.BigEndian.AppendUint16(b, uint16(len(info.Principal)))
	b = append(b, info.Principal...)
	_, _ = buf.Write(b) // the error comes back from Flush
	left := n
	for e, err := range entries {
		if err != nil {
			return out.n, err
		}
		left--
		b = binary.BigEndian.AppendUint64(b[:0], e.key)
		if dated {
			b = binary.BigEndian.AppendUint16(b, e.day)
		}
		_, _ = buf.Write(b)
	}
	if err := buf.Flush(); err != nil {
		return out.n, fmt.Errorf("suppression list: write: %w", err)
	}
	if left != 0 {
		return out.n, errors.New("suppression list: write: what it is made from changed meanwhile")
	}
	if _, err := out.Write(mac.Sum(nil)); err != nil {
		return out.n, fmt.Errorf("suppression list: write: %w", err)
	}
	return out.n, nil
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

// ReadSuppression reads a list that WriteTo wrote, from where r stands to its end.
// The error is, by [errors.Is], one of the ErrSuppression constants, or that of r; a
// list comes back only if the whole file is what was written with this key.
//
// Memory follows what the file holds, whatever its header claims: hence a reader
// that can tell its size, such as a file. A list that comes by a network is kept in a
// file first.
func ReadSuppression(r io.ReadSeeker, key SuppressionKey) (*SuppressionList, error) {
	in, err := openSuppression(r, key)
	if err != nil {
		return nil, err
	}
	base, err := in.shelf(in.count, in.dated)
	if err != nil {
		return nil, err
	}
	if err := in.end(); err != nil {
		return nil, err
	}
	return newList(key, in.info, key.pseudonyms(in.info.Principal), base), nil
}

// openSuppression reads a file up to its entries.
func openSuppression(r io.ReadSeeker, key SuppressionKey) (*sealed, error) {
	if key.secret == nil {
		return nil, fmt.Errorf("%w: no key given; see NewSuppressionKey", ErrSuppressionKey)
	}
	size, err := remaining(r)
	if err != nil {
		return nil, fmt.Errorf("suppression list: read: %w", err)
	}
	in := &sealed{r: bufio.NewReaderSize(r, mergeBuffer), mac: hmac.New(sha256.New, key.derive("file", ""))}

	var head [suppressionHead]byte
	if err := in.full(head[:min(size, suppressionHead)]); err != nil {
		return nil, err
	}
	if n := min(size, int64(len(suppressionMagic))); n == 0 || string(head[:n]) != suppressionMagic[:n] {
		return nil, ErrSuppressionFormat
	}
	if size < suppressionHead {
		return nil, ErrSuppressionTruncated
	}
	f := head[len(suppressionMagic):]
	version, flags := binary.BigEndian.Uint16(f), binary.BigEndian.Uint16(f[2:])
	if version != suppressionVersion {
		return nil, fmt.Errorf("%w: version %d, known %d", ErrSuppressionVersion, version, suppressionVersion)
	}
	if id := key.id(); [8]byte(f[4:12]) != id {
		return nil, fmt.Errorf("%w: list of key %x, given key %x", ErrSuppressionKey, f[4:12], id)
	}
	seconds, count, length := int64(binary.BigEndian.Uint64(f[12:])), binary.BigEndian.Uint64(f[20:]), int64(binary.BigEndian.Uint16(f[28:]))
	if flags&^suppressionDated != 0 || length > principalMost {
		return nil, ErrSuppressionAltered
	}
	dated, width := flags&suppressionDated != 0, int64(8)
	if dated {
		width = 10
	}
	body := size - suppressionHead - length - sha256.Size
	switch {
	case count > suppressionMost:
		return nil, ErrSuppressionAltered
	case body < int64(count)*width:
		return nil, ErrSuppressionTruncated
	case body > int64(count)*width:
		return nil, ErrSuppressionAltered
	}
	name := make([]byte, length)
	if err := in.full(name); err != nil {
		return nil, err
	}
	in.info = SuppressionInfo{Principal: string(name), AsOf: time.Unix(seconds, 0).UTC(), KeyID: key.ID()}
	in.count, in.dated = int(count), dated
	return in, nil
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

	info  SuppressionInfo // as the head says
	count int
	dated bool
}

// end reads the seal that follows the entries.
func (s *sealed) end() error {
	want := s.mac.Sum(nil)
	got := make([]byte, sha256.Size)
	if err := s.read(got); err != nil {
		return err
	}
	if !hmac.Equal(want, got) {
		return ErrSuppressionAltered
	}
	return nil
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
		return ErrSuppressionTruncated
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
				return nil, ErrSuppressionAltered
			}
			last = e.key
			out.put(e)
		}
		n -= len(b) / width
		digest <- b
	}
	return out.seal(), nil
}
