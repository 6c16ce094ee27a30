package prospect_test

import (
	"fmt"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/prospect"
)

// A program that counts the calls lost to one rule has its ID written down. An ID that is
// misspelt is found at the start, not in a count that stays zero.
func ExampleRule() {
	for _, id := range []rgpd.RuleID{"works-ban", "work-ban"} {
		rule, ok := prospect.Rule(id)
		if !ok {
			fmt.Println(id, "is no rule")
			continue
		}
		fmt.Println(rule.ID, rule.Then, "from", rule.From)
		fmt.Println(rule.Says.EN)
	}
	// Output:
	// works-ban forbid from 2026-08-11
	// prospecting is banned for energy renovation and home adaptation, consent or not
	// work-ban is no rule
}
