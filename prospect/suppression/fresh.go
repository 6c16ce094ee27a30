package suppression

import "time"

// FreshUntil is the last instant at which the list in force clears a number for a principal,
// if no other takes its place, and whether there is such a list. After it no number is clear.
func (g *Gate) FreshUntil(principal string) (time.Time, bool) {
	if g == nil {
		return time.Time{}, false
	}
	v, maxAge := g.inForce()
	if !v.covers(principal) || v.list == nil || maxAge <= 0 {
		return time.Time{}, false
	}
	return v.list.info.AsOf.Add(maxAge), true
}

// MaxAge is the age that a list may have to clear a number: see [NewGate]. A nil gate, and
// zero or less, clear nobody.
func (g *Gate) MaxAge() time.Duration {
	if g == nil {
		return 0
	}
	_, maxAge := g.inForce()
	return maxAge
}
