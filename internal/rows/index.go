package rows

import (
	"iter"
	"sync"

	"github.com/rgpd-go/rgpd"
)

// An Index is the look-up of a package's rules by their ID. It is made at the first call,
// and its zero value refers to no rule: a program that looks none up does not pay for it,
// nor for rules that it never asks.
type Index struct {
	once sync.Once
	byID map[rgpd.RuleID]rgpd.Rule
}

// Of finds a rule among those of the package, the same at each call.
func (x *Index) Of(id rgpd.RuleID, rules func() iter.Seq[rgpd.Rule]) (rgpd.Rule, bool) {
	x.once.Do(func() {
		x.byID = map[rgpd.RuleID]rgpd.Rule{}
		for r := range rules() {
			x.byID[r.ID] = r
		}
	})
	r, ok := x.byID[id]
	return r, ok
}
