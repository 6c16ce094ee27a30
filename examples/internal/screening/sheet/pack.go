package sheet

import (
	"encoding/binary"
	"errors"
	"fmt"
	"io"
)

// A table that is read on several machines is cut into chunks on one, and decided on all: each chunk goes there packed,
// and whoever has the titles alone reads it as it stands in the file.

// Pack is a chunk in bytes, its letters in UTF-8, for a table that was opened from [Table.TitlesAlone].
func (t *Table) Pack(c *Chunk) []byte {
	out := binary.AppendUvarint(nil, uint64(c.line))
	out = binary.AppendUvarint(out, uint64(len(c.parts)))
	var text []byte
	for _, p := range c.parts {
		from := len(text)
		text = t.utf8(text, c.data[p.from:p.to])
		out = binary.AppendUvarint(append(out, byte(p.kind)), uint64(len(text)-from))
	}
	return append(out, text...)
}

var errPacked = errors.New("les lignes d'un morceau ne se lisent pas : il est coupé, ou n'en est pas un")

// Unpack fills the chunk with what [Table.Pack] made of one. It keeps the bytes.
func (c *Chunk) Unpack(b []byte) error {
	next := func() (n int) {
		v, size := binary.Uvarint(b)
		if size <= 0 || v > 1<<40 {
			b = nil
			return -1
		}
		b = b[size:]
		return int(v)
	}
	line, parts := next(), next()
	if line < 0 || parts < 0 || parts > len(b) {
		return errPacked
	}
	c.line, c.parts = line, c.parts[:0]
	for at := 0; len(c.parts) < parts; {
		if len(b) == 0 || Kind(b[0]) > Torn {
			return errPacked
		}
		kind := Kind(b[0])
		b = b[1:]
		size := next()
		if size < 0 {
			return errPacked
		}
		c.parts = append(c.parts, part{at, at + size, kind})
		at += size
	}
	if n := len(c.parts); n == 0 && len(b) > 0 || n > 0 && c.parts[n-1].to != len(b) {
		return errPacked
	}
	c.data = b
	return nil
}

// TitlesAlone is a file in UTF-8 that has the titles of this one, as they are written there, and one row of nothing: it
// opens with the same titles, between the same separators.
func (t *Table) TitlesAlone() ([]byte, error) {
	in := t.text(t.raw())
	if _, err := io.CopyN(io.Discard, in, t.first); err != nil {
		return nil, notText(err)
	}
	titles := make([]byte, t.start-t.first)
	if _, err := io.ReadFull(in, titles); err != nil {
		return nil, notText(err)
	}
	out := fmt.Appendf(nil, "%ssep=%c\n", utf8BOM, t.Sep)
	return append(t.utf8(out, titles), "-\n"...), nil
}
