package main

import (
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/consent"
	"github.com/rgpd-go/rgpd/prospect"
)

// A reading is what the cells of one row say, before it is settled into the facts
// of a decision.
type reading struct {
	p        *prospect.Prospect
	memo     *memo
	numbers  []prospect.Number
	postcode string
	country  rgpd.Territories
	france   bool
	searched answer
	presumed bool // the place was presumed from several numbers

	stops    [4]answer // by kind; zero where the cells say nothing
	stopAt   [4]moment
	allStops answer // the column that speaks of all kinds

	consented bool // a cell of the consent is filled
	contract  contractWord
	related   answer
	called    bool // a cell of the call-back is filled
	attempted bool // the cell of the attempts is filled
	count     int  // attempts given as a number
}

// stopped notes what the column of one kind of stop says.
func (r *reading) stopped(kind rgpd.Stop, a answer, m moment) {
	r.stops[kind-1], r.stopAt[kind-1] = a, m
}

// stop notes what the column of all stops says.
func (r *reading) stop(s rgpd.Stop) {
	if s == rgpd.NoStop {
		r.allStops = no
		return
	}
	r.allStops = yes
	if r.stops[s-1] != yes {
		r.stopped(s, yes, r.stopAt[s-1])
	}
}

// settle turns the cells into facts, at an instant and for a channel. An empty
// cell is not a "no": only records that were searched make it one.
func (r *reading) settle(at time.Time, byDefault answer) *damage {
	if d := r.settlePlace(); d != nil {
		return d
	}
	if r.searched == 0 {
		r.searched = byDefault
	}
	r.settleStop()
	r.settleConsent()
	r.settleContract()
	if r.count > 0 {
		r.p.Attempts = prospect.NoAttempts()
		for range r.count {
			r.p.Attempts = r.p.Attempts.Add(at)
		}
	}
	if r.searched == yes {
		r.settleRest()
	}
	return nil
}

// settlePlace reads the postcode if the country allows it. Several numbers that
// belong to several places leave the place between them.
func (r *reading) settlePlace() *damage {
	if len(r.numbers) > 0 {
		r.p.Number = r.numbers[0]
	}
	abroad := rgpd.TerritoriesOf(rgpd.Abroad)
	switch {
	case r.p.Places != 0: // stated
	case r.country != 0:
		r.p.Places = r.country
	case r.postcode != "":
		if r.p.Places = prospect.TerritoriesOfPostcode(r.postcode); r.p.Places == 0 {
			return &damage{"code postal", "code postal inconnu", prospect.Shape(r.postcode), "cinq chiffres, de 01000 à 98890 ; pour un autre pays, le dire dans une colonne « pays »"}
		}
	default:
		var all rgpd.Territories
		for _, n := range r.numbers {
			all |= n.Territories()
		}
		if r.france && all&abroad != 0 {
			r.p.Number = prospect.Number{} // in France, and nobody knows where
		} else if all != r.p.Number.Territories() {
			r.p.Places, r.presumed = all, true
		}
	}
	return nil
}

// settleStop makes one stop of those that the cells tell: the gravest, at the
// latest date; without a date if one has none. A day without hour counts to its end,
// so that nothing of the same day reopens the contact.
func (r *reading) settleStop() {
	undated := false
	var last time.Time
	for _, kind := range []rgpd.Stop{rgpd.RefusedInCall, rgpd.WithdrewConsent, rgpd.Objected} {
		if r.stops[kind-1] != yes {
			continue
		}
		r.p.Stop = kind
		if m := r.stopAt[kind-1]; m.until.IsZero() {
			undated = true
		} else if m.last().After(last) {
			last = m.last()
		}
	}
	if r.p.Stop != 0 {
		if !undated {
			r.p.StoppedAt = last
		}
		return
	}
	// "No objection" does not say that nobody refused in a call.
	if r.allStops == no || r.stops[rgpd.Objected-1] == no && r.stops[rgpd.RefusedInCall-1] == no {
		r.p.Stop = rgpd.NoStop
	}
}

// settleConsent takes names that differ by case and accents alone for the same.
func (r *reading) settleConsent() {
	s, c := &r.p.Consent, &r.p.Campaign
	for _, n := range []struct {
		had  *string
		want string
	}{{&s.Use.Principal, c.Principal}, {&s.Use.Caller, c.Caller}, {&s.Use.Object, c.Object}, {&r.p.CallBack.Object, c.Object}} {
		if *n.had == n.want || *n.had != "" && r.memo.fold(*n.had) == r.memo.fold(n.want) {
			*n.had = n.want // the same text, held once
		}
	}
	// A file that lists what a consent lacks has judged it.
	if s.Broken != 0 && (s.State == 0 || s.State == consent.Valid) {
		s.State = consent.Flawed
	}
}

// settleContract joins the contract and its link. Running without a word on the
// link is unknown: both answers are open.
func (r *reading) settleContract() {
	switch r.contract {
	case noContract:
		r.p.Contract = prospect.NoContract
	case runningRelated:
		r.p.Contract = prospect.RunningRelated
	case runningUnrelated:
		r.p.Contract = prospect.RunningUnrelated
	case ended:
		r.p.Contract = prospect.Ended
	case accountOnly:
		r.p.Contract = prospect.AccountOnly
	case freeAccount:
		r.p.Contract = prospect.FreeAccount
	case running:
		switch r.related {
		case yes:
			r.p.Contract = prospect.RunningRelated
		case no:
			r.p.Contract = prospect.RunningUnrelated
		}
	}
}

// settleRest reads empty cells as none where the records were searched. A fact of
// which a cell says something, but not enough, stays unknown.
func (r *reading) settleRest() {
	p := r.p
	halfConsent := r.consented && p.Consent.State == 0
	halfContract := (r.contract != 0 || r.related != 0) && p.Contract == 0
	halfCalled := r.called && p.CallBack.Asked == 0
	if !halfConsent && !halfContract && !halfCalled {
		p.Rest = prospect.NothingOnFile
		return
	}
	if p.Stop == 0 {
		p.Stop = rgpd.NoStop
	}
	if p.Consent.State == 0 && !halfConsent {
		p.Consent.State = consent.None
	}
	if p.Contract == 0 && !halfContract {
		p.Contract = prospect.NoContract
	}
	if p.CallBack.Asked == 0 && !halfCalled {
		p.CallBack.Asked = prospect.NotAsked
	}
	if !r.attempted {
		p.Attempts = prospect.NoAttempts()
	}
}
