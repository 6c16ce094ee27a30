package rgpd

import (
	"bufio"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"iter"
)

// mostRecord is the longest record that is read: an honest one has some 300 bytes.
const mostRecord = 1 << 16

// WriteTo writes the record with its length before it: records written one after the other,
// to a file or a connection, are read by [ReadRecords]. It is an io.WriterTo, and writes
// once. The zero Record is an error.
func (r Record) WriteTo(w io.Writer) (int64, error) {
	if r.IsZero() {
		return 0, &InputError{Path: "record", Remedy: "there is none; make one of a decision"}
	}
	b := binary.AppendUvarint(make([]byte, 0, binary.MaxVarintLen64+len(r.raw)), uint64(len(r.raw)))
	b = append(b, r.raw...)
	n, err := w.Write(b)
	if err == nil && n < len(b) {
		err = io.ErrShortWrite
	}
	return int64(n), err
}

// ReadRecords yields the records of a stream, in their order. A cut or damaged one is an
// error that says which it is, counted from 1, and nothing follows it. A stream that was cut
// between two records is a shorter one: count them where they are kept.
func ReadRecords(r io.Reader) iter.Seq2[Record, error] {
	return func(yield func(Record, error) bool) {
		in := bufio.NewReader(r)
		for n := 1; ; n++ {
			rec, err := readRecord(in)
			if err == io.EOF {
				return
			}
			if err != nil {
				yield(Record{}, fmt.Errorf("record %d: %w", n, err))
				return
			}
			if !yield(rec, nil) {
				return
			}
		}
	}
}

var errCut = &InputError{Path: "record", Remedy: "it is cut; keep what stands before it, and look for the rest"}

func readRecord(in *bufio.Reader) (Record, error) {
	length, err := binary.ReadUvarint(in)
	switch {
	case errors.Is(err, io.ErrUnexpectedEOF):
		return Record{}, errCut
	case err == io.EOF:
		return Record{}, io.EOF
	case err != nil || length > mostRecord:
		remedy := "its length is none; it is no stream of records from here on"
		return Record{}, &InputError{Path: "record", Remedy: remedy}
	}
	b := make([]byte, length)
	if _, err := io.ReadFull(in, b); err != nil {
		if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
			return Record{}, errCut
		}
		return Record{}, err
	}
	return ParseRecord(b)
}

// PurgeRecords copies the records that are to be kept, and leaves out the others: those of
// before a day, those of a person whose data are erased. It returns how many of each. Beside
// an error what was written is not whole: leave the old file in its place.
func PurgeRecords(to io.Writer, from io.Reader, keep func(Record) bool) (kept, purged int, err error) {
	for r, err := range ReadRecords(from) {
		switch {
		case err != nil:
			return kept, purged, err
		case !keep(r):
			purged++
			continue
		}
		if _, err := r.WriteTo(to); err != nil {
			return kept, purged, err
		}
		kept++
	}
	return kept, purged, nil
}
