package prospect

import (
	"sync/atomic"
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/consent"
	"github.com/rgpd-go/rgpd/internal/names"
	"github.com/rgpd-go/rgpd/prospect/number"
	"github.com/rgpd-go/rgpd/prospect/suppression"
)

// Lists makes suppression lists bind the policy: all that it decides or plans looks the
// number up in each of them, a house's own and a client's, and reads the answer as the
// fact [Prospect.Stop].
//
//   - Listed: the person objected, on the day that the list has. What the prospect
//     says of a later stop stays.
//   - Not listed, by lists that are all fresh: no stop, if the prospect says nothing of
//     one.
//   - Not listed, and a list cannot be relied on: unknown, whatever the prospect says
//     short of a stop, [NothingOnFile] included. The contact is then Undecided, never
//     Allowed, and the stop is what is missing. A stop that the prospect states stands,
//     as an objection or withdrawal that nothing reopens.
//
// [suppression.Gate.Ask] says which lists can be relied on: not one that is too old, nor
// another principal's, nor one that could not be read; and none for a number that is
// unknown. A list that is not fresh still refuses whom it holds, and then no later consent
// reopens the contact.
//
// So lists can only refuse. A prospect whose stop is known, or settled by NothingOnFile,
// is never Allowed with a list unless it was without; one whose stop is unknown is Allowed
// only if the lists are fresh and it would be Allowed with [rgpd.NoStop]. What was
// Forbidden stays so.
//
// The lists are asked at the instant of the decision; [Policy.Next] and [Policy.Windows]
// ask them once, at the first instant: plan from now on. They hold telephone numbers: an
// e-mail is looked up by the number of the person, and is Undecided without it.
func Lists(gates ...*suppression.Gate) Option {
	return func(b *builder) { b.lists = append(b.lists, gates) }
}

// An inquiry is of which number lists were asked, at what second, and whose lists. The zero
// inquiry is of nobody.
type inquiry struct {
	number number.Number
	at     int64
	by     binding
	// open is who could not rely on its lists, and has not found the person clear since:
	// the lists of another cannot answer for it.
	open binding
}

// A binding numbers the policies that lists bind, each by itself: what the lists of one
// answered is no answer of another's. Zero is no policy with lists.
type binding uint64

// several is the binding of no policy: more than one could not rely on its lists.
const several = ^binding(0)

var bindings atomic.Uint64

// of reports whether the lists of a policy were asked of a prospect. Whoever has no number
// at all is nobody else.
func (i *inquiry) of(p *Prospect, by binding) bool { return i.by == by && i.same(p) }

// same reports whether lists were asked of the number of a prospect.
func (i *inquiry) same(p *Prospect) bool {
	return i.number != (number.Number{}) && (p.Number == i.number || p.Number == (number.Number{}))
}

// unanswered is whose lists could not be relied on for a prospect, if others than those of
// a policy; else zero.
func (i *inquiry) unanswered(p *Prospect, by binding) binding {
	if i.open == by || !i.same(p) {
		return 0
	}
	return i.open
}

// lookUp writes into a prospect what the lists say of its number at an instant, and
// returns the policy that then decides at that instant. It allocates nothing.
func (y *Policy) lookUp(p *Prospect, at time.Time) *Policy {
	if y.unlisted == nil && !y.asked {
		return y
	}
	if y.asked && p.inquiry.at != at.Unix() {
		p.inquiry.by = 0 // the lists may say something else by now
	}
	return y.ask(p, at)
}

// ask is lookUp for plans, which stand on what the lists said when they were asked.
func (y *Policy) ask(p *Prospect, at time.Time) *Policy {
	switch {
	case y.asked:
		if p.inquiry.open != 0 || !p.inquiry.of(p, y.binding) {
			y.settle(p, suppression.Answer{}, at)
		}
		return y
	case y.unlisted == nil:
		return y
	}
	q := suppression.Question{Number: p.Number, Principal: p.Campaign.Principal}
	all := suppression.Answer{Listing: suppression.NotListed}
	for _, g := range y.lists {
		all.Join(g.Ask(q, at))
	}
	y.settle(p, all, at)
	return y.unlisted
}

// lookupBatch is how many numbers are looked up side by side.
const lookupBatch = 256

// LookUp asks the lists of the policy for many people at once, at an instant, and writes
// what they say into the prospects, in place. It returns the policy that decides on these
// prospects as they now are, and asks no list again; a policy without lists returns
// itself.
//
// No decision needs it: a policy looks every number up by itself, one that LookUp has
// looked up too. It is for runs over many rows, whose look-ups go side by side, and which
// decide, plan and tell people apart by one answer of the lists.
//
// What it returns is for these prospects and this instant alone, and holds itself to that:
// whoever was not looked up, has another number since, comes back from JSON, or is to be
// contacted at another instant, or was looked up last by another policy, of the same lists
// too, is one of whom the lists cannot be relied on, see [Lists]. Plans alone may start at
// another instant: they stand on what the lists said at this one. Whoever could not be
// cleared by the lists of one policy is cleared by no other policy, until that one looks
// them up again and finds them clear; if several could not, by none: read them anew.
func (y *Policy) LookUp(ps []Prospect, at time.Time) *Policy {
	if y = y.orStandard(); y.unlisted == nil {
		return y
	}
	for len(ps) > 0 {
		part := ps[:min(len(ps), lookupBatch)]
		var (
			questions [lookupBatch]suppression.Question
			room      [lookupBatch]suppression.Answer
			all       [lookupBatch]suppression.Answer
		)
		for i := range part {
			questions[i] = suppression.Question{Number: part[i].Number, Principal: part[i].Campaign.Principal}
			all[i].Listing = suppression.NotListed
		}
		for _, g := range y.lists {
			for i, a := range g.AskAll(room[:0], questions[:len(part)], at) {
				all[i].Join(a)
			}
		}
		for i := range part {
			y.settle(&part[i], all[i], at)
		}
		ps = ps[len(part):]
	}
	return y.unlisted
}

// settle writes an answer of the lists of the policy into the facts.
func (y *Policy) settle(p *Prospect, a suppression.Answer, at time.Time) {
	open := p.inquiry.unanswered(p, y.binding)
	switch {
	case open != 0 && a.Listing == 0:
		open = several
	case open != 0:
		a.Join(suppression.Answer{}) // as if one policy had the lists of both
	case a.Listing == 0:
		open = y.binding
	}
	asked := p.Number
	if open != 0 && asked == (number.Number{}) {
		asked = p.inquiry.number // it is still open of that number
	}
	p.inquiry = inquiry{asked, at.Unix(), y.binding, open}
	if p.StoppedTo != "" && !names.Same(p.StoppedTo, p.Campaign.Principal) && p.Stop <= rgpd.NoStop {
		p.Stop = 0 // that another principal was told nothing says nothing here
	}
	own := p.Stop >= rgpd.RefusedInCall && p.Stop <= rgpd.Restricted
	switch a.Listing {
	case suppression.Listed:
		// By the prospect itself; a withdrawal whose day is known has a day of its own.
		said := own || p.Consent.State == consent.Withdrawn && !dated(p.Consent.WithdrawnAt)
		switch on := stoppedOn(a.On); {
		case a.On == 0 || said && !dated(p.StoppedAt):
			p.StoppedAt = time.Time{}
		case on.After(p.StoppedAt):
			p.StoppedAt = on
		}
		if p.Stop != rgpd.WithdrewConsent {
			p.Stop = rgpd.Objected
		}
		p.StoppedTo = p.Campaign.Principal // a list of another's is not asked
	case suppression.NotListed:
		if p.Stop == 0 {
			p.Stop = rgpd.NoStop
		}
		if p.Stop == rgpd.NoStop {
			p.StoppedTo = p.Campaign.Principal
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
	p.Rest, p.searched = 0, true
	if leftOut(&p.Consent) {
		p.Consent = consent.Status{State: consent.None}
	}
	p.Contract = orNone(p.Contract, NoContract, true)
	p.CallBack.Asked = orNone(p.CallBack.Asked, NotAsked, true)
}
