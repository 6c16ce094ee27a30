package survey

import (
	"strconv"

	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
)

// A naught among figures that say how far somebody is interested may stand for a word: where few rows have one, and all
// others are far from it. Where many have it, it is what the tool writes for nothing.

// fewOf is of how many rows one may have a naught; farFromNaught is the least of the others then.
const fewOf, farFromNaught = 20, 10

// rates notes a figure that says how far somebody is interested, and reports whether it is a naught.
func (c *Column) rates(cell string) bool {
	if c.of.Content() != words.OfRatings {
		return false
	}
	n, err := strconv.ParseFloat(cell, 64)
	if err == nil && n > 0 && (c.least == 0 || int(n) < c.least) {
		c.least = max(1, int(n))
	}
	return err == nil && n == 0
}
