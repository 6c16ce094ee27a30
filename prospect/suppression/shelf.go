package suppression

import (
	"encoding/binary"
	"math/bits"

	"github.com/rgpd-go/rgpd"
)

// An entry is a pseudonym and the day of its objection, 0 where unknown. The day is
// a [rgpd.Date] that fits 16 bits: until 2149.
type entry struct {
	key uint64
	day uint16
}

const lastDay = rgpd.Date(1<<16 - 1)

// later joins the days of two objections of one person: the later one, and unknown
// if either is, since the unknown one may be the later.
func later(a, b uint16) uint16 {
	if a == 0 || b == 0 {
		return 0
	}
	return max(a, b)
}

// A shelf holds entries in the order of their keys. Pseudonyms are evenly spread, so
// their first bits point to a place where 32 to 64 entries stand, the next bits tell
// where in it to a few entries, and only what the place does not tell is kept: at 10
// million entries, 6 bytes each and 0.1 for the places. The places stay in the cache
// of the processor, and a search waits for the memory once.
type shelf struct {
	n     int
	shift uint     // a key's place is key >> shift
	width int      // bytes kept of a key, the low ones
	first []uint32 // where a place starts; one more than there are places
	rest  []byte   // the low bytes, little-endian, and 8 bytes to read beyond the last
	days  []uint16 // nil if no day is known
	place uint64   // while it is filled: the places that have their start
}

// newShelf makes room for n entries, to be filled by put in ascending order.
func newShelf(n int, days bool) *shelf {
	placeBits := max(bits.Len(uint(n))-6, 0)
	if n >= 1<<18 {
		placeBits = max(placeBits, 16) // a byte less of each entry is worth the places
	}
	s := &shelf{shift: uint(64 - placeBits), width: (64 - placeBits + 7) / 8}
	s.first = make([]uint32, 1<<placeBits+1)
	s.rest = make([]byte, n*s.width+8)
	if days {
		s.days = make([]uint16, n)
	}
	return s
}

func (s *shelf) put(e entry) {
	for ; s.place <= e.key>>s.shift; s.place++ {
		s.first[s.place] = uint32(s.n)
	}
	// Bytes too many are overwritten by the next entry, or not read.
	binary.LittleEndian.PutUint64(s.rest[s.n*s.width:], e.key)
	if s.days != nil {
		s.days[s.n] = e.day
	}
	s.n++
}

// seal ends the filling.
func (s *shelf) seal() *shelf {
	for ; s.place < uint64(len(s.first)); s.place++ {
		s.first[s.place] = uint32(s.n)
	}
	return s
}

func (s *shelf) mask() uint64 { return ^uint64(0) >> (64 - 8*s.width) }

// find returns the day of an entry, and whether there is one.
func (s *shelf) find(key uint64) (day uint16, ok bool) {
	c := s.open(key)
	return s.search(key, &c)
}

// A cursor is where the search for a key starts, and what stands there.
type cursor struct {
	from, until, at uint32
	got             uint64
}

// open reads where the key would stand if its place were filled evenly.
func (s *shelf) open(key uint64) (c cursor) {
	place := key >> s.shift
	c.from, c.until = s.first[place], s.first[place+1]
	if c.from < c.until {
		within, _ := bits.Mul64(key<<(64-s.shift), uint64(c.until-c.from))
		c.at = c.from + uint32(within)
		c.got = s.low(c.at)
	}
	return c
}

// low is the low bytes of an entry.
func (s *shelf) low(i uint32) uint64 {
	return binary.LittleEndian.Uint64(s.rest[int(i)*s.width:]) & s.mask()
}

// search goes from the cursor to the key.
func (s *shelf) search(key uint64, c *cursor) (day uint16, ok bool) {
	if c.from == c.until {
		return 0, false
	}
	want, got, i := key&s.mask(), c.got, c.at
	for got < want && i+1 < c.until {
		i++
		got = s.low(i)
	}
	for got > want && i > c.from {
		i--
		got = s.low(i)
	}
	if got != want {
		return 0, false
	}
	if s.days != nil {
		day = s.days[i]
	}
	return day, true
}

// all yields the entries in the order of their keys.
func (s *shelf) all(yield func(entry) bool) {
	mask := s.mask()
	if s.shift < 64 {
		mask = 1<<s.shift - 1 // the bits of the place are known from the place
	}
	for place := range len(s.first) - 1 {
		for i := int(s.first[place]); i < int(s.first[place+1]); i++ {
			e := entry{key: binary.LittleEndian.Uint64(s.rest[i*s.width:]) & mask}
			e.key |= uint64(place) << s.shift
			if s.days != nil {
				e.day = s.days[i]
			}
			if !yield(e) {
				return
			}
		}
	}
}

// bytes is the memory that the shelf holds.
func (s *shelf) bytes() int { return 4*cap(s.first) + cap(s.rest) + 2*cap(s.days) }
