package sheet

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"slices"
)

// blockSize is how much of a file goes to a core at a time: some two thousand rows.
const blockSize = 256 << 10

// rowLimit is where a row is taken for none: the file has no ends of line.
const rowLimit = 16 << 20

// A Chunk is whole rows of a file, and how they are quoted.
type Chunk struct {
	data  []byte // ends of line included; in the file's own letters, or UTF-8
	line  int    // line of the file on which it starts, from 1
	parts []part
	Read  int64 // bytes of the file read so far
}

// A part is rows of a chunk, one after another, of one kind.
type part struct {
	from, to int
	kind     Kind
}

// A Kind is how rows are quoted.
type Kind uint8

const (
	plainRows  Kind = iota // without a quote
	quotedRows             // each with quotes, and all well quoted
	Torn                   // a single row, whose quotes do not match
)

// A Splitter cuts a file into chunks, never in the middle of a row, so that each can be
// read on its own. An end of line in quotes ends no row.
type Splitter struct {
	in    io.Reader
	sep   byte
	line  int
	block int    // bytes of a chunk, or more where a row needs them
	rest  []byte // read, and not yet given
	over  bool
	read  int64
	// ended is asked, at the end of the file, whether all of it was read.
	ended func() error
}

// Next fills the chunk, and returns io.EOF when nothing is left.
func (s *Splitter) Next(c *Chunk) error {
	c.data = append(c.data[:0], s.rest...)
	c.line, c.parts = s.line, c.parts[:0]
	for size := s.block; ; size *= 2 {
		if err := s.fill(c, size); err != nil {
			return notText(err)
		}
		var n int
		n, c.parts = cut(c.data, s.sep, s.over, c.parts[:0])
		if n == 0 && !s.over {
			if size >= rowLimit {
				return errEndless(s.line)
			}
			continue
		}
		s.rest = append(s.rest[:0], c.data[n:]...)
		c.data = c.data[:n]
		if n == 0 {
			if err := s.ended(); err != nil {
				return err
			}
			return io.EOF
		}
		s.line += bytes.Count(c.data, []byte{'\n'})
		c.Read = s.read
		return nil
	}
}

// fill reads until the chunk has size bytes, or the file ends.
func (s *Splitter) fill(c *Chunk, size int) error {
	have := len(c.data)
	if s.over || have >= size {
		return nil
	}
	c.data = slices.Grow(c.data, size-have)[:size]
	n, err := io.ReadFull(s.in, c.data[have:])
	c.data = c.data[:have+n]
	s.read += int64(n)
	if s.over = err == io.EOF || err == io.ErrUnexpectedEOF; s.over {
		return nil
	}
	return err
}

func errEndless(line int) error {
	return fmt.Errorf("la ligne %d dépasse %d Mio : %w", line, rowLimit>>20, errNoRows)
}

var errNoRows = errors.New("ce n'est pas un fichier de lignes, exporter la campagne au format CSV")

// cut returns how many bytes of data are whole rows, and their parts. If data is the
// last of the file, all is.
func cut(data []byte, sep byte, last bool, parts []part) (int, []part) {
	pos := 0 // where a row starts
	add := func(to int, k Kind) {
		last := len(parts) - 1
		switch {
		case to == pos:
		case k == quotedRows && last >= 0 && parts[last].kind == quotedRows:
			parts[last].to = to
		default:
			parts = append(parts, part{pos, to, k})
		}
		pos = to
	}
	for {
		quote := bytes.IndexByte(data[pos:], '"')
		if quote < 0 {
			end := len(data)
			if !last {
				end = pos + bytes.LastIndexByte(data[pos:], '\n') + 1
			}
			add(end, plainRows)
			return end, parts
		}
		add(pos+bytes.LastIndexByte(data[pos:pos+quote], '\n')+1, plainRows)
		n, torn := rowEnd(data[pos:], sep, last)
		switch {
		case n == 0:
			return pos, parts
		case torn:
			add(pos+n, Torn)
		default:
			add(pos+n, quotedRows)
		}
	}
}

// rowEnd is the length of the first row, its end of line included, and whether its
// quotes do not match; zero where the row goes on beyond data.
func rowEnd(data []byte, sep byte, last bool) (n int, torn bool) {
	for {
		quoted, whole := 0, true
		if n < len(data) && data[n] == '"' {
			if quoted, whole = quotedEnd(data[n:], sep, last); !whole {
				return 0, false
			}
			torn = torn || quoted == 0
		}
		n += quoted
		for n < len(data) && data[n] != sep && data[n] != '\n' {
			n++
		}
		switch {
		case n == len(data) && !last:
			return 0, false
		case n == len(data):
			return n, torn
		case data[n] == '\n':
			return n + 1, torn
		}
		n++
	}
}

// cellLimit is what a cell of Excel holds at most. A quote that is not closed
// within it was not meant as one, and does not swallow the rest of the file.
const cellLimit = 32_767

// quotedEnd is the length of the quoted cell that data starts with, zero if its quotes
// do not match; and whether data is enough to tell.
func quotedEnd(data []byte, sep byte, last bool) (n int, whole bool) {
	for n = 1; n < cellLimit; n++ {
		quote := bytes.IndexByte(data[min(n, len(data)):min(len(data), cellLimit)], '"')
		if quote < 0 {
			return 0, last || len(data) >= cellLimit
		}
		n += quote
		switch after := data[n+1:]; {
		case len(after) == 0, len(after) == 1 && after[0] == '\r':
			return n + 1, last
		case after[0] == '"':
			n++
		case after[0] == sep, after[0] == '\n', after[0] == '\r' && after[1] == '\n':
			return n + 1, true
		default:
			return 0, true
		}
	}
	return 0, true
}
