package register

import (
	"slices"
	"strconv"
	"strings"

	"github.com/rgpd-go/rgpd"
)

// Penalties says which penalties a breach of each rule of the package is exposed to,
// for [rgpd.Penalties.OfRules]. They are ceilings, and never added up. Rules that
// permit or only advise have none.
//
//   - record, officer, impact assessment, design, security, breaches (RGPD, art. 25
//     to 39): art. 83(4)
//   - principles and special categories (art. 5, 9): art. 83(5)
//   - record, design and security, besides: Code pénal, art. 226-17
//   - a breach that is not notified: art. 226-17-1; data kept too long: art. 226-20
func Penalties() rgpd.Penalties {
	out := rgpd.Penalties{}
	for r := range Rules() {
		if r.Then == rgpd.Permit || r.Sources[0].Rank != rgpd.Regulation {
			continue
		}
		switch n := articleOf(r.Sources[0].Ref); {
		case n >= 25 && n <= 39:
			out[r.ID] = append(out[r.ID], "rgpd-83-4")
			if n == 25 || n == 30 || n == 32 {
				out[r.ID] = append(out[r.ID], "cp-226-17")
			}
		case n == 5 || n == 9:
			out[r.ID] = append(out[r.ID], "rgpd-83-5")
		}
	}
	for _, id := range []rgpd.RuleID{
		"breach-notify", "breach-tell-controller", "breach-tell-persons", "breach-tell-by-order",
		"breach-notice-overdue", "breach-persons-not-told",
	} {
		out[id] = append(out[id], "cp-226-17-1")
	}
	for _, id := range []rgpd.RuleID{"retention-against-law", "retention-too-long", "design-retention-not-enforced"} {
		out[id] = append(out[id], "cp-226-20")
	}
	for id, ps := range out {
		slices.Sort(ps)
		out[id] = slices.Compact(ps)
	}
	return out
}

// articleOf is the number of the first article of a reference to the RGPD.
func articleOf(ref string) int {
	rest, ok := strings.CutPrefix(ref, "RGPD, art. ")
	if !ok {
		return 0
	}
	end := strings.IndexFunc(rest, func(r rune) bool { return r < '0' || r > '9' })
	if end >= 0 {
		rest = rest[:end]
	}
	n, _ := strconv.Atoi(rest) // no number: none of ours
	return n
}
