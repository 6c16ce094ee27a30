package rows

import (
	"iter"
	"sync"

	"github.com/rgpd-go/rgpd"
)

// Index is the look-up of a package's rules by their ID. It is made at the first call,
// so that a program that looks none up does not pay for it.
func Index(rules func() iter.Seq[rgpd.Rule]) func(rgpd.RuleID) (rgpd.Rule, bool) {
	index := sync.OnceValue(func() map[rgpd.RuleID]rgpd.Rule {
		m := map[rgpd.RuleID]rgpd.Rule{}
		for r := range rules() {
			m[r.ID] = r
		}
		return m
	})
	return func(id rgpd.RuleID) (rgpd.Rule, bool) {
		r, ok := index()[id]
		return r, ok
	}
}
