package facts

// A NameSieve lets all rows pass in which one of some people may stand, and few others, from the letters alone: the key
// of a name tells how the longer of its words begins.
type NameSieve struct {
	begins [beginnings + 1]bool
}

// beginnings are the bits of a key that tell how its longer word begins: three letters of five bits.
const beginnings = 1<<15 - 1

// beginning is how a folded word begins. No letter is zero, as what a short word lacks is.
func beginning(word string) uint64 {
	var b uint64
	for i := range 3 {
		b <<= 5
		if i < len(word) {
			b |= letterOf(word[i])
		}
	}
	return b
}

// letterOf is a letter from one on, and notLetter of anything else.
func letterOf(c byte) uint64 {
	if c |= 0x20; 'a' <= c && c <= 'z' {
		return uint64(c-'a') + 1
	}
	return notLetter
}

const notLetter = 31

// Add lets rows pass that are found under a key: see [Person.Asked].
func (s *NameSieve) Add(key uint64) { s.begins[key&beginnings] = true }

// MayStand reports whether somebody may stand in a row, uncut, of the cells that sep parts: true wherever names have
// more than the letters of ASCII.
func (s *NameSieve) MayStand(n *NameColumns, row []byte, sep byte) bool {
	for column, at := 0, 0; at <= len(row) && column <= n.last; column, at = column+1, at+1 {
		named, two, one := n.parts[column] != noName, uint64(notLetter), uint64(notLetter)
		parted := false // by an apostrophe: of what two of them part, not all is kept
		for ; at < len(row) && row[at] != sep; at++ {
			if !named {
				continue
			}
			c := row[at]
			switch letter := letterOf(c); {
			case c >= 0x80, '0' <= c && c <= '9', c == '\'' && parted:
				return true // a word with a digit is none of a name, and those around it may join
			case c == '\'':
				parted = true
			case letter == notLetter: // Le Goff and Jean-Pierre are found by Legoff and Jeanpierre
			case s.begins[two<<10|one<<5|letter], s.begins[one<<10|letter<<5], s.begins[letter<<10]:
				return true
			default:
				two, one = one, letter
			}
		}
	}
	return false
}
