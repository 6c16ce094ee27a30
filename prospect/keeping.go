package prospect

import (
	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/consent"
	"github.com/rgpd-go/rgpd/internal/engine"
)

// threeYears are those of the CNIL's reference framework on commercial files (délibération
// 2021-131), in months. The last day is that of the same date.
const threeYears = 36

// keeping says whether three years have run since the person last dealt with the principal,
// where no contract is running.
func (y *Policy) keeping(p *Prospect, state consent.State, m *moment, notes *engine.Notes) Keeping {
	nothing := p.Rest == NothingOnFile || p.searched
	switch last, known := p.lastDealing(state, m); {
	case known && kept(last, m.day) == WithinThreeYears:
		return WithinThreeYears // whatever else there was
	case known && p.maybeSince(state, nothing):
		return 0
	case known:
		return OverThreeYears
	case nothing && !p.dealt() && state == consent.None:
		return WithinThreeYears
	}
	return y.undated(p, notes)
}

// undated says so of who is known to have dealt with the principal on no day, or may have.
func (y *Policy) undated(p *Prospect, notes *engine.Notes) Keeping {
	switch {
	case p.Campaign.Purpose == Service:
	case !y.presumes:
		return 0
	case p.Audience != rgpd.LegalPerson && (p.Campaign.Purpose == Sale || p.Campaign.Purpose == CollectData):
		notes.Add(noteKept)
	}
	return WithinThreeYears
}

// lastDealing is the last known day on which the person dealt with the principal. What
// would be later than the instant is not known then.
func (p *Prospect) lastDealing(state consent.State, m *moment) (last rgpd.Date, known bool) {
	if p.LastContact|p.RelationEnded != 0 {
		last, known = later(last, known, p.LastContact, m.day)
		last, known = later(last, known, p.RelationEnded, m.day)
	}
	if t := p.Consent.GivenAt; (state == consent.Valid || state == consent.Lapsed) && !t.IsZero() {
		last, known = later(last, known, rgpd.ParisDay(t), m.day)
	}
	if t := p.CallBack.At; p.CallBack.Asked == AskedPrincipal && !t.IsZero() {
		last, known = later(last, known, rgpd.ParisDay(t), m.day)
	}
	return last, known
}

// later is the later of a day, if one is known, and another, if it is one and not to come.
func later(last rgpd.Date, known bool, d, today rgpd.Date) (rgpd.Date, bool) {
	if d != 0 && d <= today && (!known || d > last) {
		return d, true
	}
	return last, known
}

// maybeSince reports whether a dealing that is not told could be later than all that are:
// records that were searched, and hold nothing, hold none.
func (p *Prospect) maybeSince(state consent.State, nothing bool) bool {
	c := &p.CallBack
	return state == 0 || c.Asked > AskedElsewhere || c.Asked == AskedPrincipal && c.At.IsZero() ||
		!nothing && (p.LastContact == 0 || c.Asked == 0 || p.RelationEnded == 0 && p.Contract != NoContract)
}

// dealt reports whether the person was a customer, or gave the principal the number or a
// consent: there is then a day to know.
func (p *Prospect) dealt() bool {
	return p.Origin-OwnForm <= BusinessCard-OwnForm || p.Contract-Ended <= FreeAccount-Ended
}

// kept compares a day with the three years before another.
func kept(last, today rgpd.Date) Keeping {
	switch age := int64(today) - int64(last); {
	case age < 3*365:
		return WithinThreeYears
	case age > 3*366 || today > last.AddMonths(threeYears):
		return OverThreeYears
	}
	return WithinThreeYears
}
