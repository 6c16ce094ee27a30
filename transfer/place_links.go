package transfer

import (
	"fmt"
	"slices"

	"github.com/rgpd-go/rgpd"
)

// apart are the links that places tell of besides: data that a party keeps or sees elsewhere than in its own country,
// where that is outside the Union or not known. What a hop says of the party's own country, a tool, an assessment or an
// adequacy decision, is not said of another: nothing is known of the safeguard there. CJUE, C-311/18; decision (EU)
// 2021/914, clause 14: it is the law of each country of destination that is assessed. Describe the place as a party of
// its own, a branch, for which a hop answers.
func (f *Flow) apart(way course, on rgpd.Date) (out []HopAssessment) {
	type kept struct {
		from, by string
		at       Country
	}
	var told []kept
	for i := range f.Parties {
		p := &f.Parties[i]
		for k := range p.Places {
			pl := &p.Places[k]
			keeper := p
			if pl.By != "" {
				keeper = f.party(pl.By)
			}
			if pl.Country == keeper.Country && pl.Country != "" || placeOf(pl.Country, on) == inside {
				continue
			}
			// EDPB, guidelines 05/2021, example 5: one's own staff abroad are the same person.
			staff := pl.Country != "" && placeOfParty(keeper, on) == inside
			if staff && f.reached(keeper.ID) {
				continue // a duty of the link to them says so: see staffAbroad
			}
			for _, from := range f.exportersTo(p, keeper) {
				one := kept{from, keeper.ID, pl.Country}
				if slices.Contains(told, one) {
					continue
				}
				told = append(told, one)
				h := Hop{From: from, To: keeper.ID, Means: pl.Means}
				if staff {
					h.From, h.SameEntity = keeper.ID, rgpd.Yes
				}
				there := *keeper
				there.Country, there.Organisation = pl.Country, ""
				l := f.link(way, &h, on)
				l.to = &there
				judged := l.judge(on, Implied, fmt.Sprintf("parties[%d].places[%d]", i, k))
				judged.Elsewhere, judged.Country = rgpd.Yes, pl.Country
				out = append(out, judged)
			}
		}
	}
	return out
}

// reached reports whether a link is judged that ends at a party.
func (f *Flow) reached(id string) bool {
	by := func(p Party) bool {
		return p.ID != id && slices.ContainsFunc(p.Places, func(pl Place) bool { return pl.By == id })
	}
	return len(f.before(id)) > 0 || slices.ContainsFunc(f.Parties, by) ||
		slices.ContainsFunc(f.Returns, func(h Hop) bool { return h.To == id })
}

// exportersTo are those who make the data available to the party that keeps them at a place of p: p itself, or for p's
// own place whoever brings p the data, one of them abroad and another in the Union.
func (f *Flow) exportersTo(p, keeper *Party) (out []string) {
	if keeper.ID != p.ID {
		return []string{p.ID}
	}
	for _, i := range f.before(p.ID) {
		out = append(out, f.Hops[i].From)
	}
	for i := range f.Parties {
		by := func(pl Place) bool { return pl.By == p.ID }
		one := &f.Parties[i]
		if one.ID != p.ID && !slices.Contains(out, one.ID) && slices.ContainsFunc(one.Places, by) {
			out = append(out, one.ID)
		}
	}
	if len(out) == 0 {
		out = []string{p.ID}
	}
	return out
}
