package decide

import (
	"github.com/rgpd-go/rgpd/examples/screen/internal/facts"
	"github.com/rgpd-go/rgpd/prospect"
	"github.com/rgpd-go/rgpd/prospect/suppression"
)

// A Screening is what one run asks of each row.
type Screening struct {
	facts.Reader
	Policy  *prospect.Policy
	LawOnly bool
	Codes   bool                // see titles
	stops   []*suppression.Gate // in which each number is looked up: see bind
}

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
