package prospect

import (
	"iter"
	"slices"
	"sync"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/rows"
)

// Guarantees yields what the default policy is held to as a whole, whatever the facts
// that a condition leaves open: who is never contacted, what is never refused without
// a text. See [Policy.Guarantees].
func Guarantees() iter.Seq[rgpd.Guarantee] { return standard.Guarantees() }

// Guarantees yields what the policy is held to as a whole. The tests prove each for
// every rule set since 2018-05-25; those that do not hold yet say so by the number of
// the finding, in Fails. Those that say what is always allowed are not among those of
// a policy with rules of the house, which may forbid more. To prove one, or one of
// your own, ask [Policy.Study].
func (y *Policy) Guarantees() iter.Seq[rgpd.Guarantee] {
	y = y.orStandard()
	return func(yield func(rgpd.Guarantee) bool) {
		all := guarantees()
		for i := range all {
			if g := &all[i]; y.held(g) {
				made := g.Compile()
				made.Within = y.masks(made.Within)
				if !yield(made) {
					return
				}
			}
		}
	}
}

// A guarantee is a row of the table in guarantees*.go.
type guarantee = rows.Guarantee[When, scope]

// A scope is which policies a guarantee holds for.
type scope uint8

const (
	anyPolicy   scope = iota // every one
	withArticle              // of the source article: the default policy, not the law alone
	lawAlone                 // the law alone: the source article forbids more
	noHouse                  // no rules of the house, which may forbid more
)

// held reports whether the guarantee is one of the policy's.
func (y *Policy) held(g *guarantee) bool {
	switch g.More {
	case withArticle:
		return !y.lawOnly
	case lawAlone:
		return y.lawOnly && !y.house
	case noHouse:
		return !y.house
	}
	return true
}

// guarantees are all of them, in the order of the subjects. No decision needs them: they
// are made when first asked for.
var guarantees = sync.OnceValue(func() []guarantee {
	return slices.Concat(
		personGuarantees(), consumerGuarantees(), hourGuarantees(), sectorGuarantees(), messageGuarantees(),
		numberGuarantees(), originGuarantees(), scopeGuarantees(), permissionGuarantees(), dutyGuarantees(),
	)
})

var (
	forbidden = rgpd.Always(rgpd.Forbidden)
	never     = rgpd.Never(rgpd.Allowed)
)
