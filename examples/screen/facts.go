package main

import (
	"slices"
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/consent"
	"github.com/rgpd-go/rgpd/prospect"
	"github.com/rgpd-go/rgpd/prospect/number"
)

// A reading is what the cells of one row say, before it is settled into the facts
// of a decision.
type reading struct {
	p        *prospect.Prospect
	memo     *memo
	numbers  []number.Number
	also     []number.Number // numbers of other columns: looked up, not called
	several  bool            // a cell had several numbers, all of them read
	unread   bool            // a cell had a number that could not be read
	postcode string
	country  rgpd.Territories
	france   bool
	searched answer
	presumed bool // the place was presumed from several numbers

	stops    [4]answer // by kind; zero where the cells say nothing
	stopAt   [4]moment
	allStops answer // the column that speaks of all kinds
	withdrew answer // the state of a consent that -consents replaces: a withdrawal is the person's word

	consented bool // a cell of the consent is filled
	contract  contractWord
	related   answer
	called    bool // a cell of the call-back is filled
	attempted bool // the cell of the attempts is filled
	count     int  // attempts given as a number
}

// begin makes the reading ready for another row.
func (r *reading) begin(p *prospect.Prospect, m *memo) {
	*r = reading{p: p, memo: m, numbers: r.numbers[:0], also: r.also[:0]}
}

// replaceConsent writes a consent in the place of what the cells say of it.
func (r *reading) replaceConsent(s consent.Status) { r.consented, r.p.Consent = true, s }

// withdrawnWithoutDay reports whether a state says that the consent is withdrawn, and no column of withdrawals.
func (r *reading) withdrawnWithoutDay() bool {
	return r.p.Consent.State == consent.Withdrawn && r.stops[rgpd.WithdrewConsent-1] != yes
}

// stopped notes what a column says of one kind of stop. In whichever order columns stand, a
// no of one never takes back the yes of another, and a yes without date never its date.
func (r *reading) stopped(kind rgpd.Stop, a answer, m moment) {
	had := &r.stopAt[kind-1]
	if r.stops[kind-1] == yes && (a == no || m.until.IsZero() || !had.until.IsZero() && had.last().After(m.last())) {
		return
	}
	r.stops[kind-1], r.stopAt[kind-1] = a, m
}

// stop notes what the column of all stops says.
func (r *reading) stop(s rgpd.Stop) {
	if s == rgpd.NoStop {
		r.allStops = no
		return
	}
	r.allStops = yes
	r.stopped(s, yes, moment{})
}

// stoppedToo notes a stop that stands elsewhere than in the row, without a date if at is
// zero. It may be another one than that of the row: the later counts.
func (r *reading) stoppedToo(kind rgpd.Stop, at time.Time) {
	m := &r.stopAt[kind-1]
	switch had := r.stops[kind-1] == yes; {
	case at.IsZero():
		*m = moment{}
	case !had, !m.until.IsZero() && at.After(m.last()):
		*m = moment{from: at, until: at}
	}
	r.stops[kind-1] = yes
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
	r.settleContract()
	r.settleBloctel(at)
	r.settleStop()
	r.settleConsent()
	if r.count > 0 {
		r.p.Attempts = prospect.NoAttempts()
		for range r.count {
			r.p.Attempts.Add(at)
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
		if r.p.Places = number.TerritoriesOfPostcode(r.postcode); r.p.Places == 0 {
			return &damage{"code postal", "code postal inconnu", number.Shape(r.postcode), "cinq chiffres, de 01000 à 98890 ; pour un autre pays, le dire dans une colonne « pays »"}
		}
		// Five digits are a postcode of many countries: that of the number may be one of them.
		if !r.france && slices.ContainsFunc(r.numbers, func(n number.Number) bool { return n.Territories() == abroad }) {
			r.p.Places, r.presumed = r.p.Places|abroad, true
		}
	default:
		var all rgpd.Territories
		for _, n := range r.numbers {
			all |= n.Territories()
		}
		if r.france && all&abroad != 0 {
			r.p.Number = number.Number{} // in France, and nobody knows where
		} else if all != r.p.Number.Territories() {
			r.p.Places, r.presumed = all, true
		}
	}
	return nil
}

// bloctelEnd is when the last entry of the register was made.
var bloctelEnd = rgpd.Mainland.Instant(rgpd.NewDate(2026, time.August, 11), 0)

// settleBloctel takes an entry of the register for what it was, an objection to be called, now
// that no rule asks the register any more: what the person agreed to since then counts. It
// never was one to the firm whose contract runs.
func (r *reading) settleBloctel(at time.Time) {
	if r.p.Bloctel == prospect.OnBloctel && !at.Before(bloctelEnd) && r.p.Contract != prospect.RunningRelated {
		r.stoppedToo(rgpd.Objected, bloctelEnd.Add(-time.Second))
	}
}

// settleStop makes one stop of those that the cells tell. A state of consent that says
// withdrawn is one, without a date if no column has it: the date of another stop is not
// that of the withdrawal.
func (r *reading) settleStop() {
	kind, at := r.lastStop()
	if (r.withdrew == yes || r.p.Consent.State == consent.Withdrawn) && r.stops[rgpd.WithdrewConsent-1] != yes {
		if at = (time.Time{}); kind != rgpd.Objected {
			kind = rgpd.WithdrewConsent
		}
	}
	switch {
	case kind != 0:
		r.p.Stop, r.p.StoppedAt = kind, at
	case r.saysNoStop():
		r.p.Stop = rgpd.NoStop
	}
}

// saysNoStop reports whether the columns of stops say that there is none. "No objection"
// does not say that nobody refused in a call.
func (r *reading) saysNoStop() bool {
	return r.allStops == no || r.stops[rgpd.Objected-1] == no && r.stops[rgpd.RefusedInCall-1] == no
}

// lastStop is the gravest stop that the columns of stops tell, at the latest date; without
// a date if one has none. A day without hour counts to its end, so that nothing of the
// same day reopens the contact. It is zero if they tell none.
func (r *reading) lastStop() (stop rgpd.Stop, at time.Time) {
	undated := false
	for _, kind := range []rgpd.Stop{rgpd.RefusedInCall, rgpd.WithdrewConsent, rgpd.Objected} {
		if r.stops[kind-1] != yes {
			continue
		}
		stop = kind
		if m := &r.stopAt[kind-1]; m.until.IsZero() {
			undated = true
		} else if last := m.last(); last.After(at) {
			at = last
		}
	}
	if undated {
		at = time.Time{}
	}
	return stop, at
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
		if !r.attempted { // the column names the attempts among what was searched
			p.Attempts = prospect.NoAttempts()
		}
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

// joined is the graver of two stops, at the later day; without a day if one has none.
func joined(a rgpd.Stop, at time.Time, b rgpd.Stop, bt time.Time) (rgpd.Stop, time.Time) {
	if b == 0 {
		return a, at
	}
	if a == rgpd.Objected || b == rgpd.RefusedInCall {
		b = a
	}
	if !bt.IsZero() && (at.IsZero() || at.After(bt)) {
		bt = at
	}
	return b, bt
}
