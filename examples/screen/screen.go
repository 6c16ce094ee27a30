package main

import (
	"github.com/rgpd-go/rgpd/prospect"
	"github.com/rgpd-go/rgpd/prospect/suppression"
)

// A screening is what one run asks of each row.
type screening struct {
	rowReader
	policy  *prospect.Policy
	lawOnly bool
	codes   bool                // see titles
	stops   []*suppression.Gate // in which each number is looked up: see bind
}

// bind makes a suppression list bind the policy, beside those that do.
func (s *screening) bind(gate *suppression.Gate) (err error) {
	s.stops = append(s.stops, gate)
	options := []prospect.Option{prospect.Lists(s.stops...)}
	if s.lawOnly {
		options = append(options, prospect.LawOnly())
	}
	s.policy, err = prospect.NewPolicy(options...)
	return err
}
