// Package tried names rules that are none: see the test of ruleids.
package tried

import "github.com/rgpd-go/rgpd"

var ids = []rgpd.RuleID{"works-ban", "work-ban", "house-of-ours"}

func asked(id rgpd.RuleID) bool { return id == "energy-work-ban" }

var penalty rgpd.PenaltyID = "rgpd-83-7"
