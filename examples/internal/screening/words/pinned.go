package words

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A mark is pinned to a name in a sign or a letter that is at hand: ~Petit, ?Petit, × Petit, _Petit,
// Petit#, qPetit, zPETIT, ZZPetit, 0 Petit, Petit (R), X-Petit. Nobody is called so; what a firm may be called is left
// to it.

// pins are signs that may mark a name in front of it, and behind it: 1 and 2. A point behind one is that of Jr.
var pins = func() (out [256]uint8) {
	for _, c := range []byte("~_#>^|$") {
		out[c] = 3
	}
	for _, c := range []byte(".=+?") {
		out[c] = 1
	}
	out['<'] = 2
	return out
}()

// mayBePinned reports whether a cell begins or ends with what may be pinned to a name.
func mayBePinned[S string | []byte](cell S) bool {
	n := len(cell)
	if n < 3 {
		return false
	}
	first, last := cell[0], cell[n-1]
	return isSymbol(first, cell[1]) ||
		pins[first]&1 != 0 || pins[last]&2 != 0 || cell[n-2] == '/' || cell[1] == '-' && first|0x20 >= 'x' ||
		(isAroundNaught(first) || isAroundNaught(last)) && mayPinNaught(cell)
}

// isAroundNaught reports whether a byte is a naught, or stands beside one that is pinned to a name: Petit - 00.
func isAroundNaught(c byte) bool { return c == '0' || c == ' ' || c == '-' }

// mayPinNaught reports whether a cell begins or ends with a naught, and no other figure is beside it.
func mayPinNaught[S string | []byte](cell S) bool {
	from, to, front, behind := 0, len(cell), false, false
	for ; from < to && isAroundNaught(cell[from]); from++ {
		front = front || cell[from] == '0'
	}
	for ; to > from && isAroundNaught(cell[to-1]); to-- {
		behind = behind || cell[to-1] == '0'
	}
	return from < to && (front && !isDigit(cell[from]) || behind && !isDigit(cell[to-1]))
}

// isSymbol reports whether a text begins as one of × and of other signs that no name begins with: ●, ✗.
func isSymbol(first, second byte) bool { return first == 0xe2 || first == 0xc3 && second == 0x97 }

// saysPinned reports whether a name has such a mark.
func saysPinned(cell string, firm bool) bool {
	if len(cell) < 3 {
		return false
	}
	if pins[cell[0]]&1 != 0 {
		bare := strings.TrimLeft(cell, string(cell[0])+" ")
		if c, _ := utf8.DecodeRuneInString(bare); unicode.IsUpper(c) && isBareName(bare) {
			return true
		}
	}
	if isSymbol(cell[0], cell[1]) {
		c, n := utf8.DecodeRuneInString(cell)
		bare := strings.TrimSpace(cell[n:])
		if name, _ := utf8.DecodeRuneInString(bare); unicode.IsSymbol(c) && unicode.IsUpper(name) && isBareName(bare) {
			return true
		}
	}
	if bare, is := strings.CutSuffix(cell, " !"); is && !firm && isBareName(bare) { // not Yahoo!
		return true
	}
	if last := cell[len(cell)-1]; pins[last]&2 != 0 {
		if isBareName(strings.TrimRight(cell, string(last)+" ")) {
			return true
		}
	}
	return !firm && (pinsLetter(cell) || pinsNaught(cell) || pinsCode(cell))
}

// isBareName reports whether a text has letters alone, of which there are several together, and signs of names.
func isBareName(s string) bool {
	const least = 3
	run, longest := 0, 0
	for _, c := range s {
		switch {
		case unicode.IsLetter(c) || unicode.Is(unicode.Mn, c):
			run++
			longest = max(longest, run)
		case strings.ContainsRune(" -'’.&,\u00a0", c):
			run = 0
		default:
			return false
		}
	}
	return longest >= least
}

// elisions and brands are letters that stand in front of a name, or of what is sold: dArtagnan, lEcuyer, iPhone, eBay.
const elidedLetters, brandLetters = "dlo", "iem"

// leastShouted are the letters of a name in capitals: xDSL is none.
const leastShouted = 4

// pinsLetter reports whether a small letter stands in front of a capital, or one again and again: qPetit, ZZPetit. In
// capitals, as who has them locked writes, x and z do alone.
func pinsLetter(cell string) bool {
	first := cell[0] | 0x20
	if first < 'a' || first > 'z' {
		return false
	}
	cross := first >= 'x'
	if cell[1] == '-' {
		c, _ := utf8.DecodeRuneInString(cell[2:])
		return cross && first != 'y' && unicode.IsUpper(c)
	}
	bare := strings.TrimLeft(cell, cell[:1])
	if bare == cell || bare == "" {
		return false
	}
	c, n := utf8.DecodeRuneInString(bare)
	next, _ := utf8.DecodeRuneInString(bare[n:])
	if !unicode.IsUpper(c) {
		return false
	}
	several := len(cell)-len(bare) > 1
	switch small := cell[0] >= 'a'; {
	case small && !several:
		return unicode.IsLower(next) && !strings.ContainsRune(elidedLetters+brandLetters, rune(first)) ||
			cross && len(bare) >= leastShouted && unicode.IsUpper(next) && strings.ToUpper(bare) == bare
	case several:
		return unicode.IsLower(next) && (small || cross || strings.IndexByte("aqkwy", first) >= 0)
	}
	return false
}

// pinsNaught reports whether a naught stands in front of a name or behind it, and no other figure in it: 0 Petit. An
// address has one behind a word of its own: étage 0.
func pinsNaught(cell string) bool {
	bare := strings.Trim(cell, "0 -")
	from := strings.Index(cell, bare)
	if bare == cell || !isBareName(bare) || !strings.Contains(cell[:from]+cell[from+len(bare):], "0") {
		return false
	}
	if behind := cell[from+len(bare):]; behind != "" && behind[0] == '0' || from > 0 && cell[from-1] == '-' {
		return false // Petit0, 0-Petit: of a code
	}
	said := strings.Split(Fold(bare), " ")
	for _, w := range said {
		if roads[w] || beforeCodes[w] || officesOf[w] || vocabulary[w].role&numbering != 0 {
			return false
		}
	}
	const most = 3 // words of a name
	return len(said) <= most
}

// pinned are letters that stand in brackets for a word of a refusal: (R), [N].
const pinned = "rnxdz0"

// pinsCode reports whether one of them stands beside a name, in brackets or behind a slash.
func pinsCode(cell string) bool {
	if n := len(cell); n > 4 && cell[n-2] == '/' && strings.IndexByte(pinned, cell[n-1]|0x20) >= 0 {
		return isBareName(strings.TrimSpace(cell[:n-2])) && cell[n-3] >= 'a'
	}
	for remark := range remarks(cell) {
		if remark = strings.TrimSpace(remark); len(remark) == 1 && strings.IndexByte(pinned, remark[0]|0x20) >= 0 {
			return true
		}
	}
	return false
}
