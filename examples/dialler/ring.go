package main

import (
	"context"
	"crypto/rand"
	"encoding/hex"
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
	"time"

	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
	"github.com/rgpd-go/rgpd/prospect"
	"github.com/rgpd-go/rgpd/prospect/reserve"
)

// A dialler rings whoever may be rung, with so many lines at once: a call leaves when a line is free, and never before.
type dialler struct {
	clock   *clock
	hopper  *hopper
	kept    *keeping
	policy  *prospect.Policy
	line    line
	sink    *sink // of its own; nil where a peer rings
	journal *journal
	live    *live
	scripts *scripts
	tag     language.Tag

	lines    int
	patience time.Duration
	calls    int           // at most; 0: no end
	retry    time.Duration // between two calls of a person at the least

	left   atomic.Int64 // calls that left
	failed atomic.Int64 // calls that failed, one after the other

	mu     sync.Mutex
	under  map[*lead]context.CancelFunc // calls under way
	untold map[rgpd.PersonID]bool       // people whose word the store does not have
}

// mostFailed is how many calls may fail one after the other before the run ends.
const mostFailed = 20

// A fate is what becomes of a lead after a turn: another turn at an instant, or none, and why.
type fate struct {
	lead  *lead
	again time.Time
	why   string
	err   error // nothing is known: the run ends
}

// run rings until nobody is left who may be rung, the calls are used up, or ctx ends; it waits for calls under way.
func (d *dialler) run(ctx context.Context) error {
	d.under = map[*lead]context.CancelFunc{}
	ctx, end := context.WithCancel(ctx)
	defer end()
	var hearing sync.WaitGroup
	if d.kept.hear != nil {
		hearing.Go(func() { d.hear(ctx) })
	}
	fates := make(chan fate)
	var broken error
	for active := 0; ; {
		for active < d.lines && broken == nil && ctx.Err() == nil && !d.usedUp(active) {
			l, due := d.hopper.next(d.clock.now())
			if l != nil {
				active++
				go func() { fates <- d.turn(ctx, l) }()
				continue
			}
			if active > 0 || due.IsZero() {
				break
			}
			d.clock.until(ctx, due)
		}
		if active == 0 {
			end()
			hearing.Wait()
			return broken
		}
		var soon <-chan time.Time
		if active < d.lines && len(d.hopper.leads) > 0 && !d.usedUp(active) && ctx.Err() == nil && broken == nil {
			_, due := d.hopper.peek()
			soon = d.clock.after(due)
		}
		select {
		case f := <-fates:
			active--
			if broken == nil && (ctx.Err() == nil || !errors.Is(f.err, context.Canceled)) {
				broken = f.err
			}
			d.settle(f)
		case <-soon:
		}
	}
}

// usedUp reports whether no further call may leave. Each line under way may be one.
func (d *dialler) usedUp(active int) bool { return d.calls > 0 && int(d.left.Load())+active >= d.calls }

// settle puts a lead back, or out.
func (d *dialler) settle(f fate) {
	switch {
	case f.err != nil:
		d.live.leaves(d.says("rien n'est su de la réponse du magasin", "nothing is known of what the store did"))
	case f.why != "":
		d.live.leaves(f.why)
	case !d.hopper.later(f.lead, f.again):
		d.live.leaves(d.says("plus d'heures criblées : cribler de nouveau", "no more screened hours: screen again"))
	}
}

// turn is one look at a lead: a decision, and a call if it is allowed and reserved.
func (d *dialler) turn(ctx context.Context, l *lead) fate {
	now := d.clock.now()
	if !l.open(now) {
		return fate{lead: l, again: now}
	}
	// A person in a campaign: screened again tomorrow, or by another house of the principal, they are the same.
	job := fmt.Sprintf("campaign %s, person %s", d.hopper.name, hex.EncodeToString(l.key.Person[:]))
	row := reserve.IDOf(job)
	state, err := d.kept.store.View(ctx, l.key)
	if err != nil {
		return fate{lead: l, err: err}
	}
	// After the state: what another process released, it ended before.
	if how, err := d.kept.ends.ended(ctx, row); err != nil {
		return fate{lead: l, err: err}
	} else if how != "" {
		return fate{lead: l, why: d.saysEnd(how)}
	}
	if f := d.house(l, state.Known(), now); f != nil {
		return *f
	}
	if said, err := d.kinSaid(ctx, l); err != nil || said {
		return fate{lead: l, why: reserve.Stopped.Says().In(d.tag), err: err}
	}
	request := reserve.Request{At: now, Places: l.prospect.Territories(), Of: row32(row)}
	for try := 1; request.ID == (reserve.ID{}); try++ { // the first that was not reserved, by whatever process
		id := reserve.IDOf(fmt.Sprintf("%s, try %d", job, try))
		if _, held := state.Find(id); !held {
			request.ID = id
		}
	}
	var asked prospect.Prospect
	var on reserve.Known
	var no *fate
	taken, err := d.kept.ledger.ReserveOn(ctx, l.key, request, state, func(k reserve.Known) rgpd.Decision {
		on, asked = k, facts.WithLedger(l.prospect, k)
		if no = d.house(l, k, now); no != nil { // another process rang them since
			return rgpd.Decision{}
		}
		return d.policy.CanCallAt(asked, rgpd.LiveCall, now)
	})
	switch {
	case err != nil:
		return fate{lead: l, err: err}
	case no != nil && !taken.MayDial():
		return *no
	}
	if !taken.Record.IsZero() {
		if err := d.journal.record(taken.Record); err != nil {
			return fate{lead: l, err: err}
		}
	}
	if !taken.MayDial() {
		return d.notNow(l, &asked, taken, now)
	}
	if ctx.Err() != nil {
		return d.release(ctx, l, request.ID, fate{lead: l, again: now})
	}
	return d.call(ctx, l, row, &reserved{request.ID, asked, on, taken.Decision})
}

// A reserved is an attempt that was reserved, and what it was decided on.
type reserved struct {
	id       reserve.ID
	asked    prospect.Prospect
	on       reserve.Known
	decision rgpd.Decision
}

// house is what the house's own rules say of what is known; nil: nothing against a call.
func (d *dialler) house(l *lead, k reserve.Known, now time.Time) *fate {
	if rest := d.rested(k); now.Before(rest) {
		return &fate{lead: l, again: rest}
	}
	if l.prospect.Audience != rgpd.Consumer && l.tired(k, now) {
		return &fate{lead: l, why: d.says("quatre tentatives en trente jours, plafond de la maison",
			"four attempts in thirty days, the cap of the house")}
	}
	return nil
}

// rested is when a person may be tried again, as the house wants it: after those who ring them now, too.
func (d *dialler) rested(k reserve.Known) (at time.Time) {
	for _, made := range k.Attempts {
		if next := made.Add(d.retry); next.After(at) {
			at = next
		}
	}
	return at
}

// kinSaid reports whether a number beside those of the person is of somebody who wants no call.
func (d *dialler) kinSaid(ctx context.Context, l *lead) (bool, error) {
	for _, k := range l.kin {
		of, err := d.kept.store.View(ctx, k)
		if err != nil || of.Known().Stop != rgpd.NoStop {
			return true, err
		}
	}
	return false, nil
}

// notNow is the fate of a lead for whom no call was reserved.
func (d *dialler) notNow(l *lead, asked *prospect.Prospect, taken reserve.Taken, now time.Time) fate {
	switch {
	case taken.Result == reserve.Replayed, taken.Reason == reserve.OtherRequest, taken.Reason == reserve.Moved:
		return fate{lead: l, again: now.Add(d.retry)} // another process has them
	case taken.Decision.Verdict() == rgpd.Deferred:
		next, ok := d.policy.Next(*asked, rgpd.LiveCall, now)
		if ok && l.opens(next) {
			return fate{lead: l, again: next}
		}
		return fate{lead: l, why: d.because(taken.Decision)}
	case !taken.Decision.Allowed():
		return fate{lead: l, why: d.because(taken.Decision)}
	case taken.NotBefore.After(now) && l.opens(taken.NotBefore):
		return fate{lead: l, again: taken.NotBefore}
	}
	return fate{lead: l, why: taken.Reason.Says().In(d.tag)}
}

// call binds a reservation to a call, and places it. What was reserved counts unless nobody surely was rung.
func (d *dialler) call(ctx context.Context, l *lead, row reserve.ID, r *reserved) fate {
	calling, cancel := context.WithCancel(ctx)
	defer cancel()
	d.begins(l, cancel) // before the last look: who objects after it is heard
	defer d.over(l)
	id, call, at := r.id, newCall(), d.clock.now()
	ctx = context.WithoutCancel(ctx) // what became of it is kept, whoever ends the program
	if !d.stillMay(calling, l, r) {  // the hours ended in between
		return d.release(ctx, l, id, fate{lead: l, again: at})
	}
	binding, done := context.WithTimeout(ctx, d.patience)
	bound, err := d.kept.ledger.Tell(binding, l.key, reserve.Binds(id, call, at))
	late := binding.Err() != nil
	done()
	switch {
	case err != nil && late: // it may be bound: no call leaves under that name
		return d.release(ctx, l, id, fate{lead: l, again: at.Add(d.retry)})
	case err != nil:
		return fate{lead: l, err: err} // it stays reserved, and counts
	case bound.Result != reserve.Done && bound.Reason == reserve.Late:
		return d.release(ctx, l, id, fate{lead: l, again: at})
	case bound.Result != reserve.Done:
		return d.release(ctx, l, id, fate{lead: l, why: bound.Reason.Says().In(d.tag)})
	}
	e := event{At: at, What: boundCall, Principal: l.key.Principal, Who: l.key.Person, ID: id, Call: call}
	if err := d.journal.enter(e); err != nil {
		return d.release(ctx, l, id, fate{lead: l, err: err})
	}
	read := d.scripts.of(r.decision)
	shown := d.live.begins(l.prospect.Number, read)
	if said, err := d.saidSince(ctx, l, r); said || err != nil || !d.stillMay(calling, l, r) {
		d.live.withdraws(shown)
		d.scripts.unread(read)
		e.At, e.What, e.End = d.clock.now(), endedCall, unsent
		f := fate{lead: l, again: e.At, err: d.journal.enter(e)}
		if err != nil && !errors.Is(err, context.DeadlineExceeded) {
			f.err = errors.Join(f.err, err)
		}
		return d.release(ctx, l, id, f)
	}
	d.left.Add(1)
	var stop rgpd.Stop // what the person said, under mu
	var unkept error   // that it could not be kept, likewise
	how := d.line.ring(calling, outgoing{
		id: call, to: l.prospect.Number,
		rings:  func() { d.live.rings(shown) },
		closes: d.clock.after(l.closes(d.clock.now())),
		heard: func(key string) (bool, error) {
			said := wordOf(key)
			if said == 0 {
				return false, nil
			}
			d.over(l) // they are told first, then it ends
			err := d.stops(ctx, e, said)
			d.mu.Lock()
			stop, unkept = said, errors.Join(unkept, err)
			d.mu.Unlock()
			if errors.Is(err, errUnwritten) { // it is in force, and that is what is acknowledged
				err = nil
			}
			return true, err
		},
	})
	if how == unwanted {
		if err := d.stops(ctx, e, rgpd.Objected); err != nil {
			return fate{lead: l, err: err}
		}
		d.mu.Lock()
		stop = rgpd.Objected
		d.mu.Unlock()
	}
	d.live.ends(shown, how, d.saysEnd(how))
	e.At, e.What, e.End = d.clock.now(), endedCall, how
	if err := d.journal.enter(e); err != nil {
		return fate{lead: l, err: err}
	}
	if how != failed {
		d.failed.Store(0)
	} else if d.failed.Add(1) >= mostFailed { // each is an attempt of somebody
		return fate{lead: l, err: fmt.Errorf("%d calls failed one after the other: look at the peer", mostFailed)}
	}
	d.mu.Lock()
	said, broken := stop, unkept
	d.mu.Unlock()
	switch {
	case broken != nil:
		return fate{lead: l, err: broken}
	case said != 0:
		return fate{lead: l, why: d.saysStop(said)}
	case how == answered, how == nobody:
		if err := d.kept.ends.end(ctx, row, how); err != nil {
			return fate{lead: l, err: err}
		}
		if how == nobody { // the network refused it for good, and no telephone rang
			_, err := d.kept.ledger.Tell(ctx, l.key, reserve.Releases(id, reserve.NetworkRefused))
			return fate{lead: l, why: d.saysEnd(how), err: err}
		}
		return fate{lead: l, why: d.saysEnd(how)}
	}
	return fate{lead: l, again: e.At.Add(d.retry)}
}

// stillMay is the last look of this process, by the clock as it is now: nobody said anything, nobody stops the program,
// the hours are those of the screening and of the law, and the decision is not old.
func (d *dialler) stillMay(calling context.Context, l *lead, r *reserved) bool {
	now := d.clock.now()
	return calling.Err() == nil && l.open(now) && now.Sub(r.decision.At()) <= promptly &&
		d.policy.CanCallAt(r.asked, rgpd.LiveCall, now).Allowed()
}

// promptly is how old a decision may be when a call leaves: that of prospect/reserve.
const promptly = 5 * time.Minute

// patience is how long a store may take to bind a call.
const patience = 20 * time.Second

// saidSince reports whether the store has a word of the person that the decision did not know: what was said while the
// call was bound may be heard here later than there.
func (d *dialler) saidSince(ctx context.Context, l *lead, r *reserved) (bool, error) {
	ctx, done := context.WithTimeout(ctx, d.patience)
	defer done()
	state, err := d.kept.store.View(ctx, l.key)
	if err != nil {
		return true, err
	}
	if k := state.Known(); k.Stop != r.on.Stop || !k.StoppedAt.Equal(r.on.StoppedAt) {
		return true, nil
	}
	return d.kinSaid(ctx, l)
}

// release gives back a reservation whose request never left.
func (d *dialler) release(ctx context.Context, l *lead, id reserve.ID, f fate) fate {
	ctx, done := context.WithTimeout(context.WithoutCancel(ctx), d.patience)
	defer done()
	a, err := d.kept.ledger.Tell(ctx, l.key, reserve.Releases(id, reserve.NotSent))
	if err == nil && a.Result == reserve.Refused {
		err = errors.New("a reservation could not be released: " + a.Reason.String())
	}
	f.err = errors.Join(f.err, err)
	return f
}

// wordOf is what a key says: 9 objects, 8 refuses. An agent who hears it in words presses the same.
func wordOf(key string) rgpd.Stop {
	switch key {
	case "9":
		return rgpd.Objected
	case "8":
		return rgpd.RefusedInCall
	}
	return 0
}

// newCall is the name of a call, drawn: it tells nothing of the person.
func newCall() string {
	var b [16]byte
	_, _ = rand.Read(b[:])
	return hex.EncodeToString(b[:]) + "@dialler"
}

func row32(id reserve.ID) (out [32]byte) {
	copy(out[:], id[:])
	return out
}
