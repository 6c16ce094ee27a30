// Package reservetest holds a store of reservations to what package reserve asks of it. Whoever
// writes one calls it from a test:
//
//	func TestStore(t *testing.T) {
//		reservetest.Run(t, func(t *testing.T) reserve.Store { return open(t) }, reservetest.Options{Restart: reopen})
//	}
//
// Each case has a store and people of its own, sleeps nowhere and reads no clock. When one fails
// it says what it saw, and why nobody could rely on such a store. The model is
// [reserve.State.Apply]: what 64 goroutines were answered at once has to be what it answers to one after
// the other, in an order that no clock contradicts. What a store does not promise
// is skipped, and so is what needs a hook that was not given: both are told as not run.
//
// It needs package testing and nothing else that is not of this module.
package reservetest

import (
	"errors"
	"fmt"
	"slices"
	"testing"

	"github.com/rgpd-go/rgpd/prospect/reserve"
)

// Options are what a store is tried with besides itself. The zero Options try what needs no
// more than the store.
type Options struct {
	// Restart ends the store as a crash would, without telling it, and opens what is left of it.
	// Without it nothing is tried of [reserve.Durable].
	Restart func(t *testing.T, s reserve.Store) reserve.Store
	// Another opens the store once more, as another process would. Without it nothing is tried of
	// [reserve.Shared].
	Another func(t *testing.T, s reserve.Store) reserve.Store
}

// Run tries a store. Open returns an empty one, for each case anew.
func Run(t *testing.T, open func(t *testing.T) reserve.Store, o Options) {
	t.Helper()
	for _, c := range cases() {
		t.Run(c.name, func(t *testing.T) {
			if saw := c.try(t, open(t), o); saw != nil {
				report(t, c, saw)
			}
		})
	}
}

func report(t *testing.T, c trial, saw error) {
	t.Helper()
	if errors.Is(saw, errNotRun) {
		t.Skip(saw)
	}
	t.Errorf("%v\nwhy it matters: %s", saw, c.why)
}

// A trial is one case: what holds, why it matters, and what tries it.
type trial struct {
	name  string
	why   string
	needs reserve.Promise // zero: none
	run   func(k *kit)
}

// errNotRun says that a case was not tried.
var errNotRun = errors.New("not run")

// try runs a case on a store, and says what it saw that may not be.
func (c *trial) try(t *testing.T, s reserve.Store, o Options) (saw error) {
	k := &kit{t: t, store: s, options: o, name: c.name}
	switch {
	case s == nil:
		return errors.New("there is no store")
	case c.needs != 0 && !slices.Contains(s.Promises(), c.needs):
		return fmt.Errorf("%w: the store does not promise to be %v", errNotRun, c.needs)
	case c.needs == reserve.Durable && o.Restart == nil:
		return fmt.Errorf("%w: Options.Restart was not given", errNotRun)
	case c.needs == reserve.Shared && o.Another == nil:
		return fmt.Errorf("%w: Options.Another was not given", errNotRun)
	}
	defer func() {
		switch r := recover().(type) {
		case nil:
		case seen:
			saw = r.error
		default:
			panic(r)
		}
	}()
	c.run(k)
	return nil
}

// seen is what ends a case.
type seen struct{ error }

// cases are all of them.
func cases() []trial {
	return slices.Concat(
		askingCases(),
		dayCases(),
		settlingCases(),
		wordCases(),
		keepingCases(),
		keyCases(),
		raceCases(),
	)
}
