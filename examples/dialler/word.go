package main

import (
	"context"
	"errors"
	"fmt"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/names"
	"github.com/rgpd-go/rgpd/prospect/reserve"
)

// errUnwritten says that a word is in force, and that the journal does not have it.
var errUnwritten = errors.New("a word against calls is in force, and the journal could not be written")

// stops keeps what a person said against calls, in the store whatever becomes of the journal. It is in force once this
// returns nil or errUnwritten, and acknowledged after that.
func (d *dialler) stops(ctx context.Context, e event, said rgpd.Stop) error {
	e.At, e.What, e.Stop = d.clock.now(), saidStop, said
	unwritten := d.journal.enter(e)
	err := d.inForce(ctx, e)
	d.mu.Lock()
	if d.untold == nil {
		d.untold = map[rgpd.PersonID]bool{}
	}
	if d.untold[e.Who] = true; err == nil {
		delete(d.untold, e.Who)
	}
	d.mu.Unlock()
	if err != nil {
		return errors.Join(err, unwritten)
	}
	if unwritten == nil {
		unwritten = d.told(e)
	}
	if unwritten != nil {
		return fmt.Errorf("%w: %w", errUnwritten, unwritten)
	}
	return nil
}

// told notes that the store has a word.
func (d *dialler) told(e event) error {
	e.What = toldStop
	return d.journal.enter(e)
}

// inForce tells the store what a person said.
func (d *dialler) inForce(ctx context.Context, e event) error {
	a, err := d.kept.ledger.Tell(ctx, e.key(), reserve.Stops(e.Stop, e.At))
	if err == nil && a.Result == reserve.Refused {
		err = errors.New("a word against calls was not kept: " + a.Reason.String())
	}
	return err
}

// errForgotten says that a store is not the one that the journal is of.
var errForgotten = errors.New("the journal has calls of these thirty days that the store lacks: it was emptied, " +
	"or is another one; restore it")

// retell tells the store the words that the journals of a folder have, and that it lacks: those that runs before this
// one could not tell, and all, if it was emptied. Those for another principal are left alone. It is an error if the
// store lacks calls that count: nobody knows then how often people were rung.
func (d *dialler) retell(ctx context.Context, dir, key string) error {
	principal, _ := names.Fold(d.hopper.campaign.Principal)
	all, err := readEvents(dir)
	if err != nil {
		return err
	}
	told := toldOf(all)
	states := map[rgpd.PersonID]reserve.State{}
	from := d.clock.now().Add(-reserve.Remembered).AddDate(0, 0, 1) // a purge leaves those of after it
	for _, e := range all {
		ours := e.Principal == principal
		switch {
		case e.What == keyed && key != "" && e.Key != key:
			return errors.New("-key: it is not the one that the journal was written with")
		case e.What != boundCall && e.What != saidStop, !ours && e.Principal != "":
			continue
		}
		e.Principal = principal
		state, read := states[e.Who]
		if !read {
			if state, err = d.kept.store.View(ctx, e.key()); err != nil {
				return err
			}
			states[e.Who] = state
		}
		if e.What == boundCall {
			if _, held := state.Find(e.ID); !held && ours && d.kept.outlives && e.At.After(from) {
				return errForgotten
			}
			continue
		}
		if told[e.word()] && state.Known().Stop > rgpd.NoStop {
			continue
		}
		if err := d.inForce(ctx, e); err != nil {
			return err
		}
		if !told[e.word()] && ours { // a line that does not name its principal may be another's
			if err := d.told(e); err != nil {
				return err
			}
		}
	}
	if key == "" {
		return nil
	}
	return d.journal.enter(event{What: keyed, Principal: principal, At: d.clock.now(), Key: key})
}
