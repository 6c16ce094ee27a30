package facts

import (
	"iter"
	"strings"

	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
)

// Of two rows of one last name at one address, that may be one person's: an initial is that of whatever first name
// begins so, and one that is not told is that of anybody. Both are sought from the row that says no.

// A Dwelling is where somebody of a row lives, as far as it tells.
type Dwelling struct {
	street   uint64
	postcode int    // zero: not told
	town     uint64 // the bits of its words; zero: not told
	units    [unitKinds]uint32
}

// DwellingOf is that of a row. It is false if the row tells none.
func DwellingOf[S string | []byte](h *Home, cells []S) (d Dwelling, is bool) {
	var w wordSum
	is = streetOf(h, cells, &w)
	if d.street = Mixed(w.street.sum() ^ keyOfHome<<56); !is {
		return d, false
	}
	d.units, d.town = w.street.units, w.street.town
	for _, i := range h.places {
		if i < len(cells) && len(cells[i]) > 0 {
			isWithin(&d, cells[i])
		}
	}
	return d, true
}

// SaidNear are the keys of a dwelling of which something is said, and AskedNear those of one that may be it: one of the
// keys of both is the same then.
func (d Dwelling) SaidNear() [2]uint64 { return [...]uint64{d.in(d.postcode), d.in(anywhere)} }

// AskedNear is of a row that is asked: see [Dwelling.SaidNear].
func (d Dwelling) AskedNear() [2]uint64 {
	if d.postcode == 0 {
		return [...]uint64{d.in(anywhere), d.in(anywhere)}
	}
	return [...]uint64{d.in(d.postcode), d.in(0)}
}

// in stands for the street in a department.
func (d Dwelling) in(postcode int) uint64 { return Mixed(d.street ^ uint64(postcode/belowDepartment)) }

const belowDepartment, anywhere = 1000, 999_000

// MayBe reports whether two dwellings may be one: what both tell of them agrees. A street is one in its town, whatever
// postcode of it is written.
func (d Dwelling) MayBe(o Dwelling) bool {
	if d.street != o.street {
		return false
	}
	const rest = belowDepartment
	switch a, b := d.postcode, o.postcode; {
	case a == b && a != 0:
		return true
	case a == 0 || b == 0:
	case a/rest != b/rest:
		return false
	case d.town == 0 || o.town == 0: // 69000 is written for each part of Lyon
		return a%rest == 0 || b%rest == 0
	}
	both := d.town & o.town
	return both == d.town || both == o.town
}

// Apart reports whether two dwellings at one address are surely not one: another building, floor or flat of it.
func (d Dwelling) Apart(o Dwelling) bool {
	for i := building; i < otherUnit; i++ {
		if d.units[i] != 0 && o.units[i] != 0 && d.units[i] != o.units[i] {
			return true
		}
	}
	return false
}

// isWithin adds what a cell tells of a postcode or a town.
func isWithin[S string | []byte](d *Dwelling, cell S) {
	const least, most = 4, 5 // figures of a postcode: some lose the zero before
	figures, code := 0, 0
	for i := 0; i <= len(cell); i++ {
		if i < len(cell) && '0' <= cell[i] && cell[i] <= '9' {
			if figures++; figures <= most {
				code = code*10 + int(cell[i]-'0')
			}
			continue
		}
		if least <= figures && figures <= most && d.postcode == 0 {
			d.postcode = code
		}
		figures, code = 0, 0
	}
	town := wordSum{kind: sumTown}
	sumWords(&town, cell)
	d.town |= town.sum
}

// SaidAt are the keys under which rows at a dwelling are found that may be of a person who says something there: of a
// first name alone, whoever has it there.
func (d Dwelling) SaidAt(p *Person) []uint64 {
	figures := Mixed(p.figures + 1) // none, as well
	var keys []uint64
	for _, key := range p.Said() {
		keys = append(keys, d.keyed(key), d.keyed(key^figures))
	}
	of := anyLast
	if p.isFirstAlone() {
		of = noLast
	}
	return append(keys, d.firsts(p, of)...)
}

// figuresIn stand for those in a name, which tell firms apart, and who lives where: Menuiserie Fontaine 2. There are
// none in most. Two names that have other figures are not one; one without any may be either.
func figuresIn(name string) (sum uint64) {
	if words.CountDigits(name) == 0 {
		return 0
	}
	for w := range strings.FieldsFuncSeq(name, func(c rune) bool { return c < '0' || c > '9' }) {
		sum += KeyOf(w) | 1
	}
	return sum
}

// AskedAt yields the keys under which the row of a person at a dwelling is looked up.
func (d Dwelling) AskedAt(p *Person) iter.Seq[uint64] {
	return func(yield func(uint64) bool) {
		figures := p.figures
		for key := range p.Asked() {
			if figures == 0 && !yield(d.keyed(key)) ||
				figures != 0 && (!yield(d.keyed(key^Mixed(figures+1))) || !yield(d.keyed(key^Mixed(1)))) {
				return
			}
		}
		for _, key := range d.firsts(p, noLast) {
			if !yield(key) {
				return
			}
		}
		if !p.isFirstAlone() {
			return
		}
		for _, key := range d.firsts(p, anyLast) {
			if !yield(key) {
				return
			}
		}
	}
}

// Of whom a first name is that somebody says.
const anyLast, noLast = "*", ""

func (d Dwelling) firsts(p *Person, of string) (out []uint64) {
	for i := range p.first {
		for _, x := range p.first[i].ways {
			out = append(out, d.keyed(nameKey(keyOfMate, x, of)))
		}
	}
	return out
}

// isFirstAlone reports whether nothing but a first name is known.
func (p *Person) isFirstAlone() bool { return len(p.first) > 0 && len(p.last)+len(p.full) == 0 }

// Family are keys that stand for each last name that a row may have, at its dwelling.
func (d Dwelling) Family(p *Person) (out []uint64) {
	for _, names := range [...][]nameWord{p.last, p.full} {
		for i := range names {
			for _, x := range names[i].ways {
				out = append(out, d.keyed(nameKey(keyOfFamily, x, "")))
			}
		}
	}
	return out
}

// All is a key that stands for all who live at a dwelling.
func (d Dwelling) All() uint64 { return d.keyed(keyOfHome << 56) }

func (d Dwelling) keyed(key uint64) uint64 { return Mixed(key ^ d.street) }
