package facts

import (
	"math/bits"
	"slices"
	"strconv"
	"strings"

	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
	"github.com/rgpd-go/rgpd/prospect/number"
)

// Marks are by what other files name the people who said no in them, besides their numbers: numbers of records, and
// addresses. They hold twenty bytes for each, twice that at the most, and none of what it says but the number beside
// it. The zero Marks are none.
type Marks struct {
	slots []marked
	n     int
}

// A marked is a mark, and the digits of the number that stands beside it, or a key of several; a free one has no mark.
type marked struct{ mark, digits uint64 }

// manyDigits is of a mark beside which other numbers stand elsewhere, or none: they are those of no number.
// keyOfSeveral is of a key of several numbers of one row, and of no number either.
const manyDigits, keyOfSeveral = 1, 1 << 63

// digitsOf are those of one number, or a key of several.
func digitsOf(numbers []number.Number) (out uint64) {
	switch len(numbers) {
	case 0:
		return manyDigits
	case 1:
		return numbers[0].RevealDigits()
	}
	for _, n := range numbers {
		out += Mixed(n.RevealDigits())
	}
	return out | keyOfSeveral
}

// None reports whether there are none.
func (m *Marks) None() bool { return m == nil || m.n == 0 }

// Add adds what names somebody in a row that has these numbers.
func (m *Marks) Add(marks []uint64, numbers []number.Number) {
	digits := digitsOf(numbers)
	for _, mark := range marks {
		m.add(marked{max(mark, 1), digits})
	}
}

func (m *Marks) add(one marked) {
	if 5*(m.n+1) > 4*len(m.slots) {
		old := m.slots
		m.slots, m.n = make([]marked, max(1<<8, 2*len(old))), 0
		for _, had := range old {
			if had.mark != 0 {
				m.add(had)
			}
		}
	}
	switch had := &m.slots[m.find(one.mark)]; {
	case had.mark == 0:
		*had = one
		m.n++
	case had.digits != one.digits:
		had.digits = manyDigits
	}
}

// find is where a mark stands, or would.
func (m *Marks) find(mark uint64) uint64 {
	at := mark * 0x9e3779b97f4a7c15 >> (64 - bits.TrailingZeros(uint(len(m.slots))))
	for m.slots[at].mark != 0 && m.slots[at].mark != mark {
		at = (at + 1) & uint64(len(m.slots)-1)
	}
	return at
}

// Names reports whether somebody is named who said no under another number than all of these: under one of them, it is
// known by that.
func (m *Marks) Names(mark uint64, numbers []number.Number) bool {
	if m.None() {
		return false
	}
	had := m.slots[m.find(max(mark, 1))]
	return had.mark != 0 &&
		!slices.ContainsFunc(numbers, func(n number.Number) bool { return n.RevealDigits() == had.digits })
}

// NamesBeside reports whether somebody is named beside other numbers than these: one of them alone, or all.
func (m *Marks) NamesBeside(mark uint64, numbers []number.Number) bool {
	return m.Names(mark, numbers) && m.slots[m.find(max(mark, 1))].digits != digitsOf(numbers)
}

// Has reports whether somebody is named, under whatever number.
func (m *Marks) Has(mark uint64) bool { return !m.None() && m.slots[m.find(max(mark, 1))].mark != 0 }

// Join adds those of another.
func (m *Marks) Join(o *Marks) {
	for _, one := range o.slots {
		if one.mark != 0 {
			m.add(one)
		}
	}
}

// A Marking is how the cells of a column name people. The zero Marking is that of one which does not.
type Marking struct {
	record    record
	addresses bool
	notes     bool // it speaks of records
}

// MarkingOf is that of a column by its title.
func MarkingOf(title string) Marking {
	return Marking{record: recordOf(title), addresses: ofAddresses(title)}
}

// WithAddresses names people by the addresses in its cells, too.
func (k Marking) WithAddresses() Marking { return Marking{k.record, true, k.notes} }

// WithNotes names people by the numbers of records of which its cells speak, too.
func (k Marking) WithNotes() Marking { return Marking{k.record, k.addresses, k.record.kind == 0} }

// Append appends the marks of a cell, in a row of which nobody reads a name.
func (k Marking) Append(to []uint64, cell string) []uint64 { return k.append(to, cell, nil) }

func (k Marking) append(to []uint64, cell string, names []uint64) []uint64 {
	if strings.TrimSpace(cell) == "" {
		return to
	}
	if k.record.kind != 0 {
		from := len(to)
		for key := range RecordKeys(cell, k.record.kind == ofFirm) {
			to = k.record.kind.append(to, key)
		}
		if k.record.loose && len(names) > 0 {
			marks := slices.Clone(to[from:])
			to = to[:from]
			for _, mark := range marks {
				to = append(to, namelessMark(mark))
				for _, name := range names {
					to = append(to, Mixed(mark^name))
				}
			}
		}
	}
	if k.notes {
		to = appendSpokenOf(to, cell)
	}
	if k.addresses {
		r := Reading{}
		r.LookForAddresses(cell)
		for _, a := range r.Addresses {
			to = append(to, AddressMark(KeyOf(a)))
		}
	}
	return to
}

// appendSpokenOf appends the marks of the numbers of records of which a note speaks, of whatever they are.
func appendSpokenOf(to []uint64, note string) []uint64 {
	add := func(number string) {
		for _, firm := range [...]bool{false, true} {
			for key := range RecordKeys(number, firm) {
				to = anyRecord.append(to, key)
			}
		}
	}
	for number := range words.RecordsIn(note) {
		add(number)
	}
	for number := range words.MayBeRecordsIn(note) {
		add(number)
	}
	return to
}

// namelessMark is by what a row without a name finds what another, which has one, says of a number of several people.
func namelessMark(mark uint64) uint64 { return Mixed(mark ^ 1) }

// AddressMarks are those of addresses, folded.
func AddressMarks(addresses []string) (out []uint64) {
	for _, a := range addresses {
		out = append(out, AddressMark(KeyOf(a)))
	}
	return out
}

// AddressMark is that of an address by its key.
func AddressMark(key uint64) uint64 { return Mixed(key ^ 1<<63) }

// append appends the marks of the number of a record: a long one is nobody else's under another title, a short one may
// be.
func (k recordKind) append(to []uint64, key uint64) []uint64 {
	switch {
	case key&1 == 1:
		return append(to, Mixed(key))
	case k == anyRecord: // of whatever, or what another tool wrote down of ours
		for of := anyRecord; of < recordKinds; of++ {
			to = append(to, Mixed(key^uint64(of)<<32))
		}
		return to
	}
	return append(to, Mixed(key^uint64(k)<<32))
}

// AppendMarks appends those by which a row of the table that has the number of a record, and names, is named elsewhere.
func (t *Table) AppendMarks(to []uint64, id ID, names []uint64) []uint64 {
	if id.Column == HomeColumn {
		return to // other files name nobody so
	}
	from := len(to)
	to = t.recordAt(id.Column).kind.append(to, id.Key)
	for _, mark := range to[from:] {
		if !id.Loose || len(names) == 0 {
			to = append(to, namelessMark(mark))
			continue
		}
		for _, name := range names {
			to = append(to, Mixed(mark^name))
		}
	}
	return to
}

// MarksIn are those of a row of a list, of a file of consents: in all columns that are read. Numbered are those of
// numbers that a row has, whatever they count.
func (t *Table) MarksIn(rec *sheet.Record) (out, numbered []uint64) {
	var names []uint64
	for i := range t.Others {
		if o := &t.Others[i]; o.people && o.index < len(rec.Cells) && o.class != waived {
			names = appendNames(names, rec.Cells[o.index])
		}
	}
	for i := range t.Others {
		o := &t.Others[i]
		if o.index >= len(rec.Cells) || o.class == waived {
			continue
		}
		cell := rec.Cells[o.index]
		k := Marking{o.record, o.addresses || o.class == free && strings.IndexByte(cell, '@') >= 0,
			o.class == free && o.record.kind == 0}
		if o.record.kind == ofRow {
			numbered = k.append(numbered, cell, names)
			continue
		}
		out = k.append(out, cell, names)
	}
	return out, numbered
}

// CountsRows reports whether a row may be counted in a column of a list, by its place among the rows that are
// somebody's, from one: a file that counts its rows names nobody by their numbers.
func (t *Table) CountsRows(rec *sheet.Record, nth int) bool {
	for i := range t.Others {
		o := &t.Others[i]
		if o.record.kind == ofRow && o.class != waived && o.index < len(rec.Cells) {
			n, err := strconv.Atoi(strings.TrimSpace(rec.Cells[o.index]))
			return err == nil && n == nth
		}
	}
	return false
}

// AnyOther reports whether a cell of a row is such, of the columns that are not read and that nobody waived.
func (t *Table) AnyOther(rec *sheet.Record, is func(cell string) bool) bool {
	return slices.ContainsFunc(t.Others, func(o Other) bool {
		return o.class != waived && o.index < len(rec.Cells) && is(rec.Cells[o.index])
	})
}
