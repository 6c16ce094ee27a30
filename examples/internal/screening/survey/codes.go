package survey

import (
	"fmt"
	"math/bits"
	"slices"
	"strings"

	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
)

// Codes under a title of where a contact stands, A, B and C or 1, 2 and 3, say what a house alone knows, and one of
// them may be a refusal: they are asked about, and shown with how many cells have each. A code is no name.

// mostCodes is how many are shown. One of several letters may be somebody's initials: it is if as many rows have it as
// have a word that is shown.
const mostCodes, leastShown = 8, 5

// noteCode counts a cell that is a code of which nobody knows what it says.
func (c *Column) noteCode(code string, shape words.Shape) {
	c.asCodes[shape]++
	if c.codes == nil {
		c.codes = map[string]int{}
	}
	if len(c.codes) < keptShapes || c.codes[code] > 0 {
		c.codes[code]++
	}
}

// Kinds are how many cells of a column have each shape: a code has that of codes, whatever else its letter or its
// digit might say.
func (c *Column) Kinds() [words.Shapes]int {
	out := c.Counts
	for shape, n := range c.asCodes {
		out[shape] -= n
		out[words.OfCode] += n
	}
	return out
}

// ofCodes are the codes of a column that has to be asked about, the most frequent first, behind a colon if there are
// some to show; and whether it has any.
func (c *Column) ofCodes(colon string) (string, bool) {
	if c.State != Unexplained || len(c.codes) == 0 {
		return "", false
	}
	var all []string
	for code, n := range c.codes {
		if len(code) == 1 || words.CountDigits(code) > 0 || n >= leastShown {
			all = append(all, code)
		}
	}
	slices.SortFunc(all, func(a, b string) int {
		if n := c.codes[b] - c.codes[a]; n != 0 {
			return n
		}
		return strings.Compare(a, b)
	})
	var shown []string
	for _, code := range all[:min(len(all), mostCodes)] {
		shown = append(shown, fmt.Sprintf("%s (%d)", code, c.codes[code]))
	}
	if len(shown) == 0 {
		return "", true
	}
	if len(shown) < len(c.codes) {
		shown = append(shown, "…")
	}
	return colon + strings.Join(shown, ", "), true
}

// lettered reports whether the letters and digits of a column are codes or initials: there are others than those that
// say yes and no.
func (c *Column) lettered() bool {
	letters, digits := c.tellsCodes()
	return letters || digits && c.ones&allLetters == 0
}

// tellsCodes reports whether the letters of a column are codes or initials, and its digits count something: those
// tell nothing of letters. Where employees are counted, 2, 3, X, the X is a mark.
func (c *Column) tellsCodes() (letters, digits bool) {
	least, leastLetters := 2, 2
	switch in := c.of.Content(); {
	case in == words.OfAnswers:
		least, leastLetters = 5, 5
	case in == words.OfFigures, in == words.OfAmounts:
		leastLetters = 3 // one or two may be marks
	}
	others := c.ones &^ answers
	letters = bits.OnesCount64(others&allLetters) >= leastLetters
	return letters, bits.OnesCount64(others&^allLetters) >= least
}

// marksCodes reports whether a column of codes, by its title, has letters alone that can be marks, and longer codes.
func (c *Column) marksCodes() bool {
	return c.of.Content() == words.OfLetters && c.ones&^answers&allLetters == 0 && c.ones&allLetters != 0 &&
		2*c.Counts[words.OfMark] < c.Filled
}

// harmlessMarks reports whether a column of a harmless title, all of whose cells may be a yes or a mark, is none of
// those all the same: its letters or figures are others, or its title asks about something else.
func harmlessMarks(c *Column) bool {
	if c.of == nil {
		return false
	}
	in := c.of.Content()
	return (c.standing == facts.Searched || c.standing == facts.Known) && c.has&(1<<words.OfDay) == 0 &&
		(!c.clear && (c.lettered() || (in.Figured() || in.Lettered()) && c.ones&yesOrNo == 0) ||
			in == words.OfElse)
}

// one is the bit of a letter or a digit that stands alone.
func one(cell string) uint64 {
	if len(cell) > 3 { // M., (N)
		return 0
	}
	f := words.Fold(cell)
	switch {
	case len(f) != 1:
		return 0
	case 'a' <= f[0] && f[0] <= 'z':
		return 1 << (f[0] - 'a')
	case '0' <= f[0] && f[0] <= '9':
		return 1 << (26 + f[0] - '0')
	}
	return 0
}

// answers are the letters and digits that may say yes and no, yesOrNo the letters that say nothing else.
var answers, yesOrNo = all("01onyxvtf"), all("onyxv")

// allLetters are the bits of letters.
const allLetters = 1<<26 - 1

func all(letters string) (out uint64) {
	for i := range len(letters) {
		out |= one(letters[i : i+1])
	}
	return out
}
