package main

import (
	"context"
	"slices"
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/prospect/reserve"
)

// begins notes that a call is about to leave, and how it is ended.
func (d *dialler) begins(l *lead, end context.CancelFunc) {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.under[l] = end
}

// over notes that a call is under way no more, or that nobody but the person ends it.
func (d *dialler) over(l *lead) {
	d.mu.Lock()
	defer d.mu.Unlock()
	delete(d.under, l)
}

// hear ends the calls of people who object anywhere. It is a hint: what binds is read before each call.
func (d *dialler) hear(ctx context.Context) {
	for ctx.Err() == nil {
		_ = d.kept.hear(ctx, d.objected)
		select {
		case <-ctx.Done():
		case <-time.After(time.Second):
		}
	}
}

// objected ends the calls to whoever has a pseudonym, and to whoever it is told beside.
func (d *dialler) objected(_ string, who rgpd.PersonID) {
	d.mu.Lock()
	defer d.mu.Unlock()
	for l, end := range d.under {
		if l.has(who) {
			end()
		}
	}
}

// has reports whether a pseudonym is one of those that bind a lead.
func (l *lead) has(who rgpd.PersonID) bool {
	of := func(k reserve.Key) bool { return k.Person == who || slices.Contains(k.Also, who) }
	return of(l.key) || slices.ContainsFunc(l.kin, of)
}
