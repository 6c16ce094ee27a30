package consent

import (
	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/rows"
)

// Rule returns the rule with an ID among [Rules], of any period, and whether there is
// one. An ID is a string, which the compiler does not check: a program that has one
// written down looks it up once, at its start or in a test.
func Rule(id rgpd.RuleID) (rgpd.Rule, bool) { return ruleIndex.Of(id, Rules) }

var ruleIndex rows.Index
