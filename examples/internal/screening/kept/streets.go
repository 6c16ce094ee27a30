package kept

import (
	"bytes"

	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
)

// Whoever says no at an address may stand there once more, with an initial, or with no first name, or speak of others
// who live there: see [facts.Dwelling]. The rows at such addresses are few, and are asked for it.

// A homeSaid is a row that says no, and the keys of those of whom it says it there.
type homeSaid struct {
	line int
	at   facts.Dwelling
	by   facts.By // what ties them to it: the name, or that it speaks of them
	all  bool     // of all who live there, as far as nobody tells that they live in another flat
	keys []uint64
}

// A streets is where somebody is sought, whatever the name.
type streets struct{ digests }

func (s *streets) add(at facts.Dwelling) {
	for _, key := range at.SaidNear() {
		s.digests.add(key)
	}
}

func (s *streets) may(at facts.Dwelling) bool {
	keys := at.AskedNear()
	return s.has(keys[0]) || s.has(keys[1])
}

// dwelling is where somebody of a row lives, if anybody is sought there.
func (s *streets) dwelling(h *facts.Home, cells []string) (at facts.Dwelling, is bool) {
	if h == nil || s.none() {
		return at, false
	}
	at, is = facts.DwellingOf(h, cells)
	return at, is && s.may(at)
}

// in reports whether anybody is sought where somebody of a row, uncut, lives.
func (s *streets) in(h *homed, row []byte, sep byte) bool {
	if h.home == nil || s.none() {
		return false
	}
	clear(h.at)
	for column := 0; column < len(h.at); column++ {
		to := bytes.IndexByte(row, sep)
		if to < 0 {
			h.lives(column, row)
			break
		}
		h.lives(column, row[:to])
		row = row[to+1:]
	}
	at, is := facts.DwellingOf(h.home, h.at)
	return is && s.may(at)
}
