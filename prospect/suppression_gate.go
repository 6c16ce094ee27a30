package prospect

import (
	"sync/atomic"
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/consent"
	"github.com/rgpd-go/rgpd/prospect/number"
)

// Apply returns the prospect with what the list says of its number, for a decision
// at an instant: the fact [Prospect.Stop].
//
//   - Listed: the person objected, on the day that the list has. What the prospect
//     says of a later stop stays.
//   - Not listed, and the list is fresh: no stop, if the prospect says nothing of one.
//   - Not listed, and the list cannot be relied on: unknown, whatever the prospect says
//     short of a stop, [NothingOnFile] included. The call is then Undecided, never
//     clear. A stop that the prospect states stands, as an objection or
//     withdrawal that nothing reopens.
//
// A list is fresh at an instant if it is as of that instant or before, by maxAge at
// most; a maxAge of zero or less is never met. It cannot be relied on if it is not
// fresh, or nil, or of another principal than the campaign's, or if the number is
// unknown. A list that is not fresh still refuses whom it holds, and then no later consent
// reopens the contact: the person may have objected again since.
//
// So a list can only refuse. A prospect whose stop is known, or settled by
// NothingOnFile, is never Allowed with the list unless it was without; one whose stop
// is unknown is Allowed only if the list is fresh and it would be Allowed with
// [rgpd.NoStop]. What was Forbidden stays so. Where several lists bind, a house's own
// and a client's, give them to [ApplySuppression] together: applied one after the other,
// a fresh one would clear what a stale one could not.
//
// A list holds telephone numbers: it says nothing of e-mail.
func (l *SuppressionList) Apply(p Prospect, at time.Time, maxAge time.Duration) Prospect {
	settle(&p, l.ask(&p, at, maxAge))
	return p
}

// ApplyAll is [SuppressionList.Apply] for many prospects at once, in place; the look-ups
// go side by side, as in [SuppressionList.LookupAll]. It allocates nothing.
func (l *SuppressionList) ApplyAll(ps []Prospect, at time.Time, maxAge time.Duration) {
	for len(ps) > 0 {
		part := ps[:min(len(ps), lookupBatch)]
		var answers [lookupBatch]SuppressionAnswer
		l.askAll(&answers, part, at, maxAge)
		for i := range part {
			settle(&part[i], answers[i])
		}
		ps = ps[len(part):]
	}
}

// ask is the answer that can be relied on at an instant.
func (l *SuppressionList) ask(p *Prospect, at time.Time, maxAge time.Duration) SuppressionAnswer {
	if !l.covers(&p.Campaign) {
		return SuppressionAnswer{}
	}
	return relied(l.Lookup(p.Number), l.fresh(at, maxAge))
}

func (l *SuppressionList) askAll(out *[lookupBatch]SuppressionAnswer, ps []Prospect, at time.Time, maxAge time.Duration) {
	fresh := l.fresh(at, maxAge)
	l.lookup(out, len(ps), func(i int) number.Number { return ps[i].Number })
	for i := range ps {
		if out[i] = relied(out[i], fresh); !l.covers(&ps[i].Campaign) {
			out[i] = SuppressionAnswer{}
		}
	}
}

// relied is what is left of an answer by the age of its list.
func relied(a SuppressionAnswer, fresh bool) SuppressionAnswer {
	switch {
	case fresh:
		return a
	case a.Listing == Listed:
		return SuppressionAnswer{Listing: Listed}
	}
	return SuppressionAnswer{}
}

// join is what two lists say together: not listed if neither has the number, listed
// if one has. A day stands only if the other list answers too, since it may hold a
// later one.
func join(a, b SuppressionAnswer) SuppressionAnswer {
	switch {
	case a.Listing == Listed && b.Listing == Listed:
		return SuppressionAnswer{Listed, rgpd.Date(later(uint16(a.On), uint16(b.On)))}
	case a.Listing == NotListed:
		return b
	case b.Listing == NotListed:
		return a
	case a.Listing == Listed || b.Listing == Listed:
		return SuppressionAnswer{Listing: Listed}
	}
	return SuppressionAnswer{}
}

// covers reports whether the list speaks of the campaign's principal.
func (l *SuppressionList) covers(c *Campaign) bool {
	return l.made() && (l.info.Principal == "" || l.info.Principal == c.Principal)
}

// fresh reports whether "not listed" can be relied on. A list of after the instant
// cannot: who was removed in between was still listed then.
func (l *SuppressionList) fresh(at time.Time, maxAge time.Duration) bool {
	return l.made() && maxAge > 0 && !at.Before(l.info.AsOf) && !l.info.AsOf.Add(maxAge).Before(at)
}

// settle writes an answer into the facts.
func settle(p *Prospect, a SuppressionAnswer) {
	own := p.Stop >= rgpd.RefusedInCall && p.Stop <= rgpd.Restricted
	switch a.Listing {
	case Listed:
		said := own || p.Consent.State == consent.Withdrawn // by the prospect itself
		switch on := stoppedOn(a.On); {
		case a.On == 0 || said && p.StoppedAt.IsZero():
			p.StoppedAt = time.Time{}
		case on.After(p.StoppedAt):
			p.StoppedAt = on
		}
		if p.Stop != rgpd.WithdrewConsent {
			p.Stop = rgpd.Objected
		}
	case NotListed:
		if p.Stop == 0 {
			p.Stop = rgpd.NoStop
		}
	default:
		// The person may have objected since whatever the prospect says.
		switch {
		case !own:
			p.spreadRest()
			p.Stop = 0
		case p.Stop == rgpd.RefusedInCall:
			p.Stop = rgpd.Objected // a refusal alone could be over, or bind one channel
		}
		p.StoppedAt = time.Time{}
	}
}

// stoppedOn is the last instant of a day: what the person said later on that same
// day is not known to be later (strict reading).
func stoppedOn(d rgpd.Date) time.Time {
	return rgpd.Mainland.Instant(d+1, 0).Add(-time.Nanosecond)
}

// spreadRest says of each fact on its own what [NothingOnFile] says of all, but of
// the stop.
func (p *Prospect) spreadRest() {
	if p.Rest != NothingOnFile {
		return
	}
	p.Rest = 0
	if leftOut(&p.Consent, true) {
		p.Consent = consent.Status{State: consent.None}
	}
	p.Contract = orNone(p.Contract, NoContract, true)
	p.CallBack.Asked = orNone(p.CallBack.Asked, NotAsked, true)
	if p.Attempts == (Attempts{}) {
		p.Attempts = NoAttempts()
	}
}

// A SuppressionGate holds the list in force, and how old it may be, in front of
// decisions. A new list takes the place of the old one while others read. It is safe
// for use by several goroutines at once.
//
// Until a list is given, and for a nil gate, no number is clear.
type SuppressionGate struct {
	maxAge time.Duration
	list   atomic.Pointer[SuppressionList]
}

// NewSuppressionGate returns a gate without a list. maxAge is the age that a list may
// have to clear a number: an hour or less where objections are pushed as they come, a
// day where a night builds the list. An objection is to be respected at once (RGPD,
// art. 21(3)); no text grants a delay.
func NewSuppressionGate(maxAge time.Duration) *SuppressionGate {
	return &SuppressionGate{maxAge: maxAge}
}

// List returns the list in force, or nil.
func (g *SuppressionGate) List() *SuppressionList {
	if g == nil {
		return nil
	}
	return g.list.Load()
}

// Put puts a list in the place of the one in force, which it returns. What was
// changed by [SuppressionGate.Change] since the new list's instant must be in it:
// make those changes again with [SuppressionList.With] first. If a new list cannot be
// read, leave the old one: it goes stale, and clears nobody then.
func (g *SuppressionGate) Put(l *SuppressionList) (old *SuppressionList) { return g.list.Swap(l) }

// Change changes the list in force, as [SuppressionList.With] does: call it as soon as a
// person objects. The next decision sees it.
func (g *SuppressionGate) Change(asOf time.Time, changes ...SuppressionChange) error {
	for {
		old := g.list.Load()
		l, err := old.With(asOf, changes...)
		if err != nil {
			return err
		}
		if g.list.CompareAndSwap(old, l) {
			return nil
		}
	}
}

// Apply is [SuppressionList.Apply] with the list in force.
func (g *SuppressionGate) Apply(p Prospect, at time.Time) Prospect {
	return ApplySuppression(p, at, g)
}

// ApplyAll is [SuppressionList.ApplyAll] with the list in force.
func (g *SuppressionGate) ApplyAll(ps []Prospect, at time.Time) {
	ApplySuppressionAll(ps, at, g)
}

func (g *SuppressionGate) inForce() (*SuppressionList, time.Duration) {
	if g == nil {
		return nil, 0
	}
	return g.list.Load(), g.maxAge
}

// ApplySuppression is [SuppressionList.Apply] with several lists at once, those in
// force: the number is listed if one of them has it, and clear only if all are fresh
// and none has it. A day of objection is kept only if every list can be relied on.
// Give the lists that bind the campaign: one of another principal cannot be relied on.
// Without a gate the prospect comes back as it is.
func ApplySuppression(p Prospect, at time.Time, gates ...*SuppressionGate) Prospect {
	if len(gates) == 0 {
		return p
	}
	all := SuppressionAnswer{Listing: NotListed}
	for _, g := range gates {
		l, maxAge := g.inForce()
		all = join(all, l.ask(&p, at, maxAge))
	}
	settle(&p, all)
	return p
}

// ApplySuppressionAll is [ApplySuppression] for many prospects at once, in place; the
// look-ups go side by side, as in [SuppressionList.LookupAll]. It allocates nothing.
func ApplySuppressionAll(ps []Prospect, at time.Time, gates ...*SuppressionGate) {
	for len(ps) > 0 && len(gates) > 0 {
		part := ps[:min(len(ps), lookupBatch)]
		var all [lookupBatch]SuppressionAnswer
		for i, g := range gates {
			l, maxAge := g.inForce()
			if i == 0 {
				l.askAll(&all, part, at, maxAge)
				continue
			}
			var more [lookupBatch]SuppressionAnswer
			l.askAll(&more, part, at, maxAge)
			for j := range part {
				all[j] = join(all[j], more[j])
			}
		}
		for i := range part {
			settle(&part[i], all[i])
		}
		ps = ps[len(part):]
	}
}
