package facts

import (
	"slices"
	"strings"

	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
)

// Two rows of one first and last name at one postal address are one person's, whatever their numbers are: that a name
// and an address have is as the number of a record. Of one last name at one address they are of one family, whose noes
// are each their own.

// HomeColumn is the column of an [ID] that stands for a name at an address.
const HomeColumn = -2

// A Home is where a table has names and postal addresses.
type Home struct {
	names  NameColumns
	street []int
	beside []int  // lines beside the street, where some write it
	places []int  // postcode and town, the first that a row has
	has    []bool // of each column, that it is one of those
	last   int
}

// Home is that of the table; nil if it has no names, or no streets.
func (t *Table) Home() *Home { return t.home }

func (t *Table) findHome() *Home {
	h := &Home{names: t.NameColumns(), has: make([]bool, len(t.Titles)), last: -1}
	var lines, more []int
	for i := range t.Others {
		o := &t.Others[i]
		switch title := words.Compact(o.Title); {
		case o.class == waived:
		case streetTitles[title] == 1:
			lines = append(lines, o.index)
		case streetTitles[title] == 2:
			more = append(more, o.index)
		case streetTitles[title] == 3:
			h.beside = append(h.beside, o.index)
		case townTitles[title]:
			h.places = append(h.places, o.index)
		}
	}
	if h.street = lines; len(h.street) == 0 {
		h.street = more
	}
	slices.Sort(h.street)
	slices.Sort(h.beside)
	for _, p := range t.Columns {
		if p.Column.Name == postcodeName {
			h.places = slices.Insert(h.places, 0, p.Index)
		}
	}
	people := false
	for i, part := range h.names.parts {
		h.has[i] = part != noName && part != firmName
		people = people || h.has[i]
	}
	if !people || len(h.street) == 0 {
		return nil
	}
	for _, i := range slices.Concat(h.street, h.beside, h.places) {
		h.has[i] = true
	}
	for i, is := range h.has {
		if is {
			h.last = i
		}
	}
	return h
}

const postcodeName = "code postal"

// streetTitles are titles, compact, of where in a town somebody lives: 1, 2 of more than one such address, and 3 of
// what stands beside.
var streetTitles = func() map[string]int {
	m := map[string]int{}
	for t := range strings.SplitSeq("adresse|adresse 1|adresse postale|adresse ligne 1|adresse complète|rue|voie|"+
		"n° de voie|numéro de voie|numéro voie|type de voie|nom de voie|libellé voie|address|address 1|street|"+
		"street address|address line 1|adresse client|adresse du client|adresse domicile|adresse rue", "|") {
		m[words.Compact(t)] = 1
	}
	for t := range strings.SplitSeq("mailing street|mailing address|billing street|billing address|other street|"+
		"adresse de livraison|adresse de facturation|home street|home address|"+
		"rue bureau|rue domicile|business street", "|") {
		m[words.Compact(t)] = 2
	}
	for t := range strings.SplitSeq("adresse 2|adresse 3|adresse ligne 2|adresse ligne 3|address 2|address line 2|"+
		"street 2|complément d'adresse|complément adresse|complément|adresse complément|adresse complémentaire", "|") {
		m[words.Compact(t)] = 3
	}
	return m
}()

var townTitles = compacted("ville bureau|ville domicile|business city|" +
	"ville|commune|localité|town|city|mailing city|billing city|other city|home city")

// Last is the last column of a name or an address.
func (h *Home) Last() int { return h.last }

// Has reports whether a column is one of a name or an address.
func (h *Home) Has(column int) bool { return column < len(h.has) && h.has[column] }

// IDOf stands for the name and the address of a row, as they are written there: of two rows with a last name alone
// nobody can tell that they are of two people. It is false if one of both is not known.
func IDOf[S string | []byte](h *Home, cells []S) (id ID, is bool) {
	id, _, is = SparseIDOf(h, cells)
	return id, is
}

// SparseIDOf is IDOf. sparse is that the row tells less than another of its person may: no whole first name, no
// postcode.
func SparseIDOf[S string | []byte](h *Home, cells []S) (id ID, sparse, is bool) {
	home, is := homeOf(h, cells)
	if !is {
		return id, false, false
	}
	lasts, last := sumOf(h, cells, lastName)
	firsts, first := sumOf(h, cells, firstName)
	name := last + first
	if lasts == 0 || firsts == 0 {
		all, full := sumOf(h, cells, fullName)
		if name = full; all+lasts+firsts == 0 {
			return id, false, false
		}
		name += last + first
		const whole = 2 // words of a last and a first name
		sparse = firsts == 0 && (lasts > 0 || all < whole)
	}
	if len(h.places) > 0 {
		i := h.places[0]
		sparse = sparse || i >= len(cells) || len(cells[i]) == 0
	}
	return ID{Column: HomeColumn, Key: Mixed(home ^ name)}, sparse, true
}

// sumOf stands for the words of the names in the columns of a kind, in whatever order, and how many there are.
func sumOf[S string | []byte](h *Home, cells []S, part namePart) (n int, sum uint64) {
	w := wordSum{kind: sumNames}
	for i, is := range h.names.parts {
		if is == part && i < len(cells) && len(cells[i]) > 0 {
			sumWords(&w, cells[i])
		}
	}
	return w.n, w.sum
}

// homeOf stands for the address of a row. It is false if there is none.
func homeOf[S string | []byte](h *Home, cells []S) (sum uint64, is bool) {
	var street wordSum
	if !streetOf(h, cells, &street) {
		return 0, false
	}
	for _, i := range h.places {
		var place wordSum
		if i < len(cells) && len(cells[i]) > 0 {
			sumWords(&place, cells[i])
		}
		if place.n > 0 {
			return Mixed(street.street.sum() ^ Mixed(place.sum)), true
		}
	}
	if sum = street.street.sum(); street.street.within {
		sum = Mixed(sum ^ Mixed(street.street.code))
	}
	return sum, true
}

// streetOf adds the words of the address of a row. It is false if it tells none.
func streetOf[S string | []byte](h *Home, cells []S, w *wordSum) bool {
	w.kind = sumStreet
	for _, i := range h.street {
		if i < len(cells) && len(cells[i]) > 0 {
			sumWords(w, cells[i])
		}
	}
	if w.street.way != 0 && !w.street.weak {
		return w.told
	}
	for _, i := range h.beside { // bât. B;12 rue des Lilas
		if i < len(cells) && len(cells[i]) > 0 {
			other := wordSum{kind: sumStreet}
			if sumWords(&other, cells[i]); other.street.way != 0 && !other.street.weak {
				*w = other
				break
			}
		}
	}
	return w.told
}

// A sumKind is of what the words are.
type sumKind uint8

const (
	sumPlace sumKind = iota // in their order
	sumNames
	sumTown // the bits of its words, whatever stands beside
	sumStreet
)

// A wordSum stands for words: of names in whatever order, of a place in their own.
type wordSum struct {
	kind   sumKind
	told   bool // of an address, a word that names something
	n      int
	sum    uint64
	street street
}

// sumWords adds the words of a cell, folded.
func sumWords[S string | []byte](w *wordSum, cell S) {
	had := *w
	if !sumPlain(w, cell, false) {
		*w = had
		sumPlain(w, words.Fold(string(cell)), true)
	}
}

// sumPlain is sumWords of a cell that has no other letters than ours, or was folded. It is false of any other.
func sumPlain[S string | []byte](w *wordSum, cell S, folded bool) bool {
	word, letters, digits := uint64(0), 0, false // of the word at hand
	zeros := 0                                   // before a number
	for i := 0; i < len(cell); i++ {
		c := plainOf[cell[i]]
		switch {
		case c == accentFollows && !folded && i+1 < len(cell) && plainAccents[cell[i+1]] != 0:
			i++
			c = plainAccents[cell[i]]
		case folded && (c == accentFollows || c == otherSign): // of other scripts
			c = cell[i]
		case c == accentFollows, c == otherSign: // as few cells have
			return false
		case c == atSign: // an address of messages
			*w = wordSum{kind: w.kind}
			return true
		case c == 0:
			if letters > 0 && !w.joins(word) {
				w.add(word, letters+zeros, digits)
				word, letters = 0, 0
			}
			zeros = 0
			continue
		}
		digit := c <= '9'
		if letters > 0 && digit != digits { // 12bis
			w.add(word, letters+zeros, digits)
			word, letters, zeros = 0, 0, 0
		}
		if letters == 0 && c == '0' { // some lose it
			zeros++
			continue
		}
		word, letters, digits = withLetter(word, c), letters+1, digit
	}
	if letters > 0 {
		w.add(word, letters+zeros, digits)
	}
	return true
}

// What plainOf has of a byte that is no letter of ours: zero stands between words.
const (
	accentFollows = iota + 1
	otherSign
	atSign
)

// plainOf is the folded letter or digit of a byte; plainAccents that of one behind 0xc3.
var plainOf, plainAccents = func() (plain, accents [256]byte) {
	for c := range 256 {
		switch {
		case '0' <= c && c <= '9', 'a' <= c && c <= 'z':
			plain[c] = byte(c)
		case 'A' <= c && c <= 'Z':
			plain[c] = byte(c) | 0x20
		case c == '@':
			plain[c] = atSign
		case c == 0xc3:
			plain[c] = accentFollows
		case c >= 0x80:
			plain[c] = otherSign
		}
		if folded := words.Fold(string([]byte{0xc3, byte(c)})); 0x80 <= c && c < 0xc0 && len(folded) == 1 {
			accents[c] = folded[0]
		}
	}
	return plain, accents
}()

func withLetter(word uint64, c byte) uint64 { return (word ^ uint64(c)) * 0x9e3779b97f4a7c15 }

// keyOfWord stands for a folded word as wordSum has it.
func keyOfWord(word string) (key uint64) {
	for i := range len(word) {
		key = withLetter(key, word[i])
	}
	return key
}

// joins reports whether a word is one with the next: Le Goff, Legoff.
func (w *wordSum) joins(word uint64) bool { return w.kind == sumNames && specialOf(word).particle }

// add adds a word.
func (w *wordSum) add(word uint64, letters int, digits bool) {
	as := specialOf(word)
	if w.kind == sumNames {
		if digits { // of a firm, or of a place where it is
			w.sum += Mixed(word)
		} else if letters > 1 && !as.around {
			w.n++
			w.sum += Mixed(word)
		}
		return
	}
	w.told = w.told || letters > 2 && !digits && as.long == 0 && !as.particle && !as.nowhere
	if as.long != 0 {
		word = as.long
	}
	switch {
	case w.kind == sumStreet:
		w.street.add(word, letters, digits, &as)
		return
	case as.long == 0 && (as.particle || as.nowhere):
		return
	case w.kind == sumTown:
		w.sum |= townBits(word, letters, digits)
	default:
		w.sum = Mixed(w.sum ^ word)
	}
	w.n++
}

// A special is a word that does not count as it is written.
type special struct {
	particle, around, nowhere bool
	long                      uint64 // what it is short for
	street                    streetWord
	unit                      unitKind
}

// specials are those words, and which of their keys may be: most words are none.
var specials, maySpecial = func() (map[uint64]special, [1 << 6]uint64) {
	m, may := map[uint64]special{}, [1 << 6]uint64{}
	for _, of := range [...]struct {
		words map[string]bool
		as    func(*special)
	}{
		{particles, func(s *special) { s.particle = true }}, {aroundNames, func(s *special) { s.around = true }},
		{noPlace, func(s *special) { s.nowhere = true }},
	} {
		for word := range of.words {
			s := m[keyOfWord(word)]
			of.as(&s)
			m[keyOfWord(word)] = s
		}
	}
	for word, long := range wayNames {
		s := m[keyOfWord(word)]
		s.long, s.street, s.unit = keyOfWord(long), roles[long].street, roles[long].unit
		m[keyOfWord(word)] = s
	}
	for word, as := range roles {
		s := m[keyOfWord(word)]
		s.street, s.unit = as.street, as.unit
		m[keyOfWord(word)] = s
	}
	for key := range m {
		may[key>>58] |= 1 << (key >> 52 & 63)
	}
	return m, may
}()

func specialOf(word uint64) (s special) {
	if maySpecial[word>>58]>>(word>>52&63)&1 == 1 {
		s = specials[word]
	}
	return s
}

// noPlace are what stands where nobody knows an address.
var noPlace = setOf("nc na nr inconnu inconnue inconnus neant idem non renseigne renseignee npai adresse null none " +
	"unknown vide test xxx cedex")
