package kept

import (
	"bytes"
	"iter"
	"math"
	"math/bits"
	"slices"
	"strings"

	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
	"github.com/rgpd-go/rgpd/prospect/number"
)

// Most numbers, those of records and telephone numbers, and most addresses, stand in one row alone, and tie nobody to
// anybody. Which do not is learnt as the file is read, from eight bytes for each.

// A keys is what rows have, each as a number that stands for it, see [facts.KeyOf], or as the end of one. They are kept
// in blocks, which are not moved as more come.
type keys[K uint32 | uint64] struct{ parts [keyParts][][]K }

// keyParts are as many that the keys of one are looked through near at hand.
const keyParts = 1 << keyPartBits

const (
	keyPartBits = 8
	keysOfBlock = 1 << 9
)

func (k *keys[K]) add(key K) {
	part := &k.parts[mixed(key)>>(64-keyPartBits)]
	last := len(*part) - 1
	if last < 0 || len((*part)[last]) == keysOfBlock {
		*part, last = append(*part, make([]K, 0, keysOfBlock)), last+1
	}
	(*part)[last] = append((*part)[last], key)
}

// mixed is a key, of which each bit tells as much as the others. The end of a number is made one.
func mixed[K uint32 | uint64](key K) uint64 {
	if uint64(^K(0)) == math.MaxUint32 {
		return facts.Mixed(uint64(key) + 1)
	}
	return uint64(key)
}

// twice are the keys that come more than once, mixed.
func twice[K uint32 | uint64](all []*keys[K]) digests {
	var out, once digests
	for i := range keyParts {
		once.clear()
		for _, k := range all {
			for _, block := range k.parts[i] {
				for _, key := range block {
					if key := mixed(key); once.add(key) {
						out.add(key)
					}
				}
			}
			k.parts[i] = nil
		}
	}
	return out
}

// A digests is a set of keys: sixteen bytes each at the most, and half of that at the least.
type digests struct {
	slots []uint64
	n     int
	zero  bool // it has the key that stands for a free slot
}

func (s *digests) clear() {
	clear(s.slots)
	s.n, s.zero = 0, false
}

// add adds a key, and reports whether it was there.
func (s *digests) add(key uint64) (had bool) {
	if key == 0 {
		had, s.zero = s.zero, true
		return had
	}
	if 2*(s.n+1) > len(s.slots) {
		old := s.slots
		s.slots, s.n = make([]uint64, max(1<<8, 2*len(old))), 0
		for _, k := range old {
			if k != 0 {
				s.add(k)
			}
		}
	}
	at := s.find(key)
	if had = s.slots[at] == key; !had {
		s.slots[at] = key
		s.n++
	}
	return had
}

// all yields the keys.
func (s *digests) all() iter.Seq[uint64] {
	return func(yield func(uint64) bool) {
		if s.zero && !yield(0) {
			return
		}
		for _, key := range s.slots {
			if key != 0 && !yield(key) {
				return
			}
		}
	}
}

// join adds all keys of another.
func (s *digests) join(o *digests) {
	for key := range o.all() {
		s.add(key)
	}
}

// find is where a key stands, or would.
func (s *digests) find(key uint64) uint64 {
	at := key * 0x9e3779b97f4a7c15 >> (64 - bits.TrailingZeros(uint(len(s.slots))))
	for s.slots[at] != 0 && s.slots[at] != key {
		at = (at + 1) & uint64(len(s.slots)-1)
	}
	return at
}

func (s *digests) has(key uint64) bool {
	if key == 0 || s.n == 0 {
		return key == 0 && s.zero
	}
	return s.slots[s.find(key)] == key
}

func (s *digests) none() bool { return s.n == 0 && !s.zero }

// A keyed is the columns by which rows are somebody's.
type keyed struct {
	ids       []bool // of each column: it has numbers of records
	loose     []bool // those may be of several people
	firms     []bool // they are those of firms
	stands    []int  // the first column that has those of the same records
	addresses []bool // addresses are sought in it
	strays    []facts.Straying
	// unrecorded is that the row at hand has none in one of the columns of numbers of records; cells are its own then.
	unrecorded bool
	cells      [][]byte
	numbers    []bool // it has numbers to call
	looked     []bool // numbers are sought in it
	asked      []bool // it asks for a day or a word: a number in it is of whoever the row speaks of
	counted    bool   // what rows have is noted: else it may be that of any other
	named      []*facts.Marks
	last       int // the last column of records or of addresses; -1: none
	t          *facts.Table
	keys       []uint64
	ends       []uint32 // of numbers: see [endOf]
	marks      []uint64 // if people are named elsewhere
	rises      []risen  // of each column, whether its numbers of records rise: see [rising]; nil: none
	counts     []parted // those of the row at hand
	rising     []int    // the columns in which they do
	room       [64]byte // of an address: see [facts.PlainAddress]
	homed               // see [facts.Home]
}

func keyedOf(s *facts.Reader, t *facts.Table, named []*facts.Marks) keyed {
	n := len(t.Titles)
	k := keyed{ids: make([]bool, n), loose: make([]bool, n), firms: make([]bool, n), addresses: t.Addressed(s.Channel),
		numbers: make([]bool, n), looked: make([]bool, n), asked: make([]bool, n), named: named, t: t}
	for i := range n {
		k.strays = append(k.strays, t.StraysIn(i))
		k.stands = append(k.stands, t.Stands(i))
	}
	for _, i := range t.IDs() {
		k.ids[i], k.loose[i], k.firms[i] = true, t.IsLoose(i), t.IsOfFirms(i)
	}
	own := 0
	for i, kind := range t.Kinds() {
		k.looked[i] = t.Other(i) != nil
		k.asked[i] = kind == facts.Read && !k.looked[i]
		if kind == facts.OfNumbers {
			k.numbers[i] = true
			own++
		}
	}
	k.last = n - 1
	k.homed = homedOf(t)
	for k.last >= 0 && !k.ids[k.last] && !k.addresses[k.last] && !k.livesIn(k.last) {
		k.last--
	}
	k.counted = own > 1 || k.home != nil || slices.Contains(k.ids, true) || slices.Contains(k.addresses, true)
	return k
}

func (k *keyed) begin() {
	k.keys, k.ends, k.marks, k.stays, k.unrecorded = k.keys[:0], k.ends[:0], k.marks[:0], k.stays[:0], false
	for _, column := range k.rising {
		k.counts[column].some = false
	}
	clear(k.at)
}

// cell adds what a cell that is not empty has. It is false if it is to be read for that.
func (k *keyed) cell(column int, cell []byte) bool {
	switch {
	case k.numbers[column]:
		return k.end(cell)
	case !k.record(column, cell):
		return false
	case !words.HasDigits(cell, leastDigits):
	case k.asked[column]:
		return holdsNoNumber(cell)
	case k.looked[column]:
		return k.among(cell)
	}
	return true
}

// among adds the numbers to call among the words of a cell.
func (k *keyed) among(cell []byte) bool {
	return numbersIn(cell, func(end uint64) { k.ends = append(k.ends, uint32(end)) })
}

// keeps reports whether a column may have the number of a record, an address, or whoever lives where.
func (k *keyed) keeps(column int) bool {
	return k.ids[column] || k.addresses[column] || k.livesIn(column)
}

// record adds the number of a record and the address that a cell has.
func (k *keyed) record(column int, cell []byte) bool {
	k.lives(column, cell)
	var count parted
	if k.isRising(column) {
		count = partedOf(cell)
	}
	switch {
	case !k.ids[column]:
	case count.is && len(k.named) == 0 && len(cell) <= mostFigures:
		k.counts[column] = count // its key is asked by nobody
	default:
		key, plain := facts.RecordKey(cell, k.firms[column])
		if !plain {
			if len(bytes.TrimSpace(cell)) > 0 {
				return false
			}
			k.unrecorded = true
			break
		}
		if count.some {
			k.counts[column] = count
		}
		k.id(facts.ID{Column: k.stands[column], Key: key, Loose: k.loose[column]}, nil)
	}
	if !k.addresses[column] {
		return true
	}
	switch {
	case bytes.IndexByte(cell, '@') >= 0:
		address, plain := facts.PlainAddress(cell, k.room[:0])
		if !plain {
			return false
		}
		k.address(facts.KeyOf(address))
	case bytes.IndexByte(cell, wideAt) >= 0:
		return false
	}
	return true
}

// holdsNoNumber reports whether no part of a cell, of those with bars between, may be a number: 03/11/2026|12/11/2026
// 18:30.
func holdsNoNumber(cell []byte) bool {
	for part := range bytes.SplitSeq(cell, []byte{'|'}) {
		if words.CountDigits(part) >= leastDigits && !facts.IsInstant(bytes.TrimSpace(part)) {
			return false
		}
	}
	return true
}

// id adds the number of a record, in a row whose names are not known if there are none.
func (k *keyed) id(id facts.ID, names []uint64) {
	if !k.isRising(id.Column) {
		k.keys = append(k.keys, id.Of())
	}
	if len(k.named) > 0 {
		k.marks = k.t.AppendMarks(k.marks, id, names)
	}
}

func (k *keyed) address(key uint64) {
	if k.keys = append(k.keys, key); len(k.named) > 0 {
		k.marks = append(k.marks, facts.AddressMark(key))
	}
}

// isNamed reports whether another file names somebody as the row at hand is named, under whatever number.
func (k *keyed) isNamed() bool {
	for _, in := range k.named {
		if slices.ContainsFunc(k.marks, in.Has) {
			return true
		}
	}
	return k.staysAt((*facts.Marks).Has)
}

// isNamedElse reports whether it does under another number than these.
func (k *keyed) isNamedElse(numbers []number.Number) bool {
	for _, in := range k.named {
		if slices.ContainsFunc(k.marks, func(mark uint64) bool { return in.Names(mark, numbers) }) {
			return true
		}
	}
	return k.staysAt(func(in *facts.Marks, mark uint64) bool { return in.Names(mark, numbers) })
}

func (k *keyed) end(cell []byte) bool {
	end, _, plain := endOf(cell)
	if plain {
		k.ends = append(k.ends, uint32(end))
	}
	return plain
}

func endOfNumber(n number.Number) uint32 { return uint32(n.RevealDigits() % endsWith) }

// wideAt is how a sign begins that some write for that of addresses.
const wideAt = 0xef

// row takes a row, uncut. It is false if it is to be read for what it has.
func (k *keyed) row(row []byte, sep byte) bool {
	k.begin()
	column, from := 0, 0
	for at := 0; at <= len(row); at++ {
		if at < len(row) && row[at] != sep {
			continue
		}
		if column == len(k.ids) || from < at && !k.cell(column, row[from:at]) {
			return false
		}
		column, from = column+1, at+1
	}
	k.endHome()
	return column == len(k.ids)
}

// records takes a row, uncut, for the numbers of records and the addresses that it has alone.
func (k *keyed) records(row []byte, sep byte) bool {
	k.begin()
	for column, from := 0, 0; column <= k.last; column++ {
		to := len(row)
		if n := bytes.IndexByte(row[from:], sep); n >= 0 {
			to = from + n
		}
		if from < to && !k.record(column, row[from:to]) {
			return false
		}
		if to == len(row) {
			k.endHome()
			return column == k.last
		}
		from = to + 1
	}
	k.endHome()
	return true
}

// reading takes a row that was read.
func (k *keyed) reading(r *facts.Reading) {
	k.begin()
	for _, n := range r.Numbers {
		k.ends = append(k.ends, endOfNumber(n))
	}
	for _, n := range r.Also {
		k.ends = append(k.ends, endOfNumber(n))
	}
	var names []uint64
	if len(k.named) > 0 {
		names = r.Names()
	}
	for _, id := range r.IDs {
		k.id(id, names)
	}
	for _, a := range r.Addresses {
		k.address(facts.KeyOf(a))
	}
}

// A noted is what all rows have that one core read.
type noted struct {
	keys keys[uint64]
	ends keys[uint32]
}

// add adds what a row has, each once.
func (n *noted) add(k *keyed) {
	n.keys.addAll(k.keys)
	n.ends.addAll(k.ends)
}

func (k *keys[K]) addAll(row []K) {
	for i, key := range row {
		if !slices.Contains(row[:i], key) {
			k.add(key)
		}
	}
}

// A shared is what several rows have: numbers of records and addresses, and ends of numbers.
type shared struct {
	keys, ends digests // an end as it is mixed
	counted    bool    // else any number may be that of several rows
}

func sharedBy(all []*noted, counted bool) *shared {
	var (
		byKeys []*keys[uint64]
		byEnds []*keys[uint32]
	)
	for _, n := range all {
		byKeys, byEnds = append(byKeys, &n.keys), append(byEnds, &n.ends)
	}
	return &shared{twice(byKeys), twice(byEnds), counted}
}

// noNumber reports whether no number is that of several rows.
func (s *shared) noNumber() bool { return s.counted && s.ends.none() }

func (s *shared) hasEnd(end uint32) bool { return !s.counted || s.ends.has(mixed(end)) }

// ties reports whether a row has something that is that of other rows, too: a key, or one of several numbers.
func (s *shared) ties(k *keyed) bool {
	return slices.ContainsFunc(k.keys, s.keys.has) || len(k.ends) > 1 && slices.ContainsFunc(k.ends, s.hasEnd)
}

// of gives a row what it has in common with others besides numbers.
func (s *shared) of(one *linking, r *facts.Reading) {
	for _, id := range r.IDs {
		if s.keys.has(id.Of()) {
			one.ids = append(one.ids, id)
		}
	}
	if slices.ContainsFunc(one.ids, isLoose) {
		one.names = r.Names()
	}
	for _, a := range r.Addresses {
		if s.keys.has(facts.KeyOf(a)) && !slices.Contains(one.addresses, a) {
			one.addresses = append(one.addresses, strings.Clone(a))
		}
	}
}
