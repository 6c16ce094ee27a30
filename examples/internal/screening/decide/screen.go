// Package decide screens: it decides each row of a file and writes it, with the answer, to one of six.
//
// [Screening.Run] does so on all cores, in the order of the file, and returns a [Tally] of what it found.
package decide

import (
	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
	"github.com/rgpd-go/rgpd/prospect"
	"github.com/rgpd-go/rgpd/prospect/suppression"
)

// A Screening is what one run asks of each row.
type Screening struct {
	facts.Reader
	Policy  *prospect.Policy
	LawOnly bool
	Codes   bool      // see bins.Titles
	HandOn  []*Handed // to whom they who may be called are handed on; each is of another form
	// KeepWaiting has the tally keep what the rows to complete have in common.
	KeepWaiting bool
	// English gives what is wrong with rows in English, in which the files are written then; nil: they are in French.
	English func(fr string) string
	stops   []*suppression.Gate // in which each number is looked up: see Bind
}

// Unbind takes all suppression lists away: those which bind are to be bound anew.
func (s *Screening) Unbind() { s.stops = nil }

// Bind makes a suppression list bind the policy, beside those that do.
func (s *Screening) Bind(gate *suppression.Gate) (err error) {
	s.stops = append(s.stops, gate)
	options := []prospect.Option{prospect.Lists(s.stops...)}
	if s.LawOnly {
		options = append(options, prospect.LawOnly())
	}
	s.Policy, err = prospect.NewPolicy(options...)
	return err
}
