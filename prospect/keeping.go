package prospect

import (
	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/consent"
	"github.com/rgpd-go/rgpd/internal/engine"
)

// threeYears are those of the CNIL's reference framework on commercial files (délibération
// 2021-131), in months. The last day is that of the same date.
const threeYears = 36

// keeping says whether three years have run since the person last dealt with the principal.
func (y *Policy) keeping(p *Prospect, state consent.State, m *moment, notes *engine.Notes) Keeping {
	if p.Contract == RunningRelated || p.Contract == RunningUnrelated {
		return WithinThreeYears
	}
	nothing := p.Rest == NothingOnFile || p.searched
	if nothing && p.LastContact|p.RelationEnded == 0 && p.CallBack.Asked == 0 && state == consent.None {
		return y.undated(p, state, nothing, notes) // nothing to date
	}
	switch last, known := p.lastDealing(state, m); {
	case known && kept(last, m.day) == WithinThreeYears:
		return WithinThreeYears // whatever else there was
	case known && p.maybeSince(state, nothing):
		return 0
	case known:
		return OverThreeYears
	}
	return y.undated(p, state, nothing, notes)
}

// undated says so of who is known to have dealt with the principal on no day.
func (y *Policy) undated(p *Prospect, state consent.State, nothing bool, notes *engine.Notes) Keeping {
	if p.Campaign.Purpose == Service || nothing && !p.dealt(state) {
		return WithinThreeYears
	}
	if !y.presumes {
		return 0
	}
	if p.Audience != rgpd.LegalPerson && (p.Campaign.Purpose == Sale || p.Campaign.Purpose == CollectData) {
		notes.Add(noteKept)
	}
	return WithinThreeYears
}

// lastDealing is the last known day on which the person dealt with the principal. What
// would be later than the instant is not known then.
func (p *Prospect) lastDealing(state consent.State, m *moment) (last rgpd.Date, known bool) {
	day := func(d rgpd.Date) {
		if d <= m.day && (!known || d > last) {
			last, known = d, true
		}
	}
	for _, d := range [...]rgpd.Date{p.LastContact, p.RelationEnded} {
		if d != 0 {
			day(d)
		}
	}
	if t := p.Consent.GivenAt; !t.IsZero() && (state == consent.Valid || state == consent.Lapsed) {
		day(rgpd.ParisDay(t))
	}
	if t := p.CallBack.At; !t.IsZero() && p.CallBack.Asked == AskedPrincipal {
		day(rgpd.ParisDay(t))
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
func (p *Prospect) dealt(state consent.State) bool {
	switch p.Contract {
	case Ended, AccountOnly, FreeAccount:
		return true
	}
	switch p.Origin {
	case OwnForm, OwnSale, BusinessCard:
		return true
	}
	return state != consent.None
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
