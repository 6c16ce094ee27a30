package transfer

import (
	"slices"

	"github.com/rgpd-go/rgpd"
)

// A course is the way of the data through the parties of a flow: for each, those
// that pass data on to it. It has no cycle if the hops have none.
type course map[string][]string

// course works out the way of the data: along the hops, then, from the parties
// that they reach, along the places kept by others. A place kept by a party that
// the data came through is a way back, and adds nothing.
func (f *Flow) course() course {
	way := make(course, len(f.Parties))
	for i := range f.Hops {
		h := &f.Hops[i]
		way[h.To] = append(way[h.To], h.From)
	}
	others := func(p Party) bool {
		return slices.ContainsFunc(p.Places, func(pl Place) bool { return pl.By != "" && pl.By != p.ID })
	}
	if len(f.Hops) == 0 || !slices.ContainsFunc(f.Parties, others) {
		return way
	}
	reached := map[string]bool{}
	var queue []string
	reach := func(id string) {
		if !reached[id] {
			reached[id] = true
			queue = append(queue, id)
		}
	}
	for i := range f.Hops {
		reach(f.Hops[i].From)
		reach(f.Hops[i].To)
	}
	for ; len(queue) > 0; queue = queue[1:] {
		p := f.party(queue[0])
		for k := range p.Places {
			if by := p.Places[k].By; by != "" && by != p.ID && !way.through(by, p.ID) {
				way[by] = append(way[by], p.ID)
				reach(by)
			}
		}
	}
	return way
}

// through reports whether the data pass through one party on their way to
// another. A party is on the way to itself.
func (way course) through(one, another string) bool {
	return one == another || len(way[another]) > 0 && way.upTo(another)[one]
}

// upTo is the set of a party and of all that the data pass through on their way to
// it.
func (way course) upTo(id string) map[string]bool {
	up := map[string]bool{}
	var walk func(id string)
	walk = func(id string) {
		if up[id] {
			return
		}
		up[id] = true
		for _, from := range way[id] {
			walk(from)
		}
	}
	walk(id)
	return up
}

// touchesRGPD says whether the data of a party came through the Union, or through
// somebody else who processes them under the RGPD: what leaves that party again is
// then an onward transfer (RGPD, art. 44), wherever the party is.
func (f *Flow) touchesRGPD(way course, id string, on rgpd.Date) rgpd.Answer {
	touches := rgpd.No
	for up := range way.upTo(id) {
		if up != id {
			touches = either(touches, underRGPD(f.party(up), on))
		}
	}
	return touches
}

// underRGPD says whether a party processes the data under the RGPD: it is in the
// Union, in a French territory with the same law, or art. 3(2) takes it in.
func underRGPD(p *Party, on rgpd.Date) rgpd.Answer {
	switch at := placeOfParty(p, on); {
	case at == inside, at == unsettled && overseasByStatute(p.Country), p.UnderRGPD == rgpd.Yes:
		return rgpd.Yes
	case at == outside:
		return p.UnderRGPD // no, or unknown
	}
	return 0
}

// either is yes if one is, no if both are.
func either(a, b rgpd.Answer) rgpd.Answer {
	switch {
	case a == rgpd.Yes || b == rgpd.Yes:
		return rgpd.Yes
	case a == rgpd.No && b == rgpd.No:
		return rgpd.No
	}
	return 0
}
