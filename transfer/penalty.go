package transfer

import (
	"maps"
	"slices"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
)

// Penalties says which penalties a breach of each rule of the package is exposed
// to. Rules that only advise have none. Give it to [Assessment.Exposure], or join it
// with those of other packages.
//
//   - what forbids a transfer, and the transfer clause of a contract: RGPD, art.
//     83(5)(c), and Code pénal, art. 226-22-1
//   - the contract with a processor, the register, security: art. 83(4)
//   - notice, rights, principles: art. 83(5)
//   - a processor that keeps a breach to itself: Code pénal, art. 226-17-1
func Penalties() rgpd.Penalties {
	out := rgpd.Penalties{}
	add := func(id rgpd.RuleID, ps ...rgpd.PenaltyID) {
		for _, p := range ps {
			if !slices.Contains(out[id], p) {
				out[id] = append(out[id], p)
			}
		}
	}
	for r := range hopRows.All() {
		if r.Then == rgpd.Forbid {
			add(r.ID, unlawfulTransfer...)
		}
	}
	for k := range checks.All() {
		switch {
		case k.By[0].Rank != law.Regulation:
		case k.More.Clause == 9:
			add(k.ID, unlawfulTransfer...)
		default:
			add(k.ID, "rgpd-83-4")
		}
	}
	for k := range otherChecks.All() {
		add(k.ID, "rgpd-83-4")
	}
	for _, tier := range slices.Sorted(maps.Keys(byTier)) { // the same order each time
		for _, id := range byTier[tier] {
			add(id, tier)
		}
	}
	for id, ps := range besides {
		add(id, ps...)
	}
	delete(out, "contract-breach-limit")    // under the duty of art. 33(2): advice
	delete(out, "contract-breach-limit-48") // likewise
	delete(out, "contract-standard-text")   // art. 28(6) permits standard clauses and owes none
	return out
}

var unlawfulTransfer = []rgpd.PenaltyID{"rgpd-83-5", "cp-226-22-1", "lil-20"}

// byTier lists the other rules by the tier of their article.
var byTier = map[rgpd.PenaltyID][]rgpd.RuleID{
	"rgpd-83-4": {
		"transfer-duty-register", "transfer-duty-derogation-residual", "role-joint-controllers",
		"role-sub-processor", "role-freelancers", "role-controller-of-reuse", "operation-processor-contract",
		"operation-register-entry", "operation-encrypted-in-transit", "operation-security-annex",
		"operation-bound-staff", "operation-need-to-know", "operation-access-log", "operation-trained-staff",
		"operation-staff-impact-assessment", "operation-scoring-as-profiling", "operation-no-own-reuse",
		"operation-deletion-done", "operation-return-secured",
	},
	"rgpd-83-5": {
		"transfer-duty-notice", "transfer-duty-access", "transfer-duty-derogation",
		"transfer-duty-derogation-residual", "transfer-duty-foreign-orders", "contract-objections-live",
		"operation-legal-basis", "operation-transfer-notice", "operation-minimised-file",
		"operation-retention-rule", "operation-need-to-know", "operation-accuracy",
		"operation-relay-of-changes", "operation-objection-at-once", "operation-free-text-control",
		"operation-objection-log", "operation-recording-purpose", "operation-recording-notice",
		"operation-recording-objection", "operation-sampling-rule", "operation-staff-informed",
		"operation-aggregated-reports", "operation-deletion-done", "operation-objection-list-kept",
		"operation-return-secured", "operation-recording-retention", "operation-transfer-described",
		"operation-transfer-tool", "operation-transfer-assessment", "operation-local-access-analysis",
	},
}

// besides lists what French law adds.
var besides = rgpd.Penalties{
	"contract-missing-abroad":       unlawfulTransfer,
	"contract-breach":               {"cp-226-17-1"},
	"contract-breach-limit-72":      {"cp-226-17-1"},
	"contract-security":             {"cp-226-17"},
	"contract-security-concrete":    {"cp-226-17"},
	"transfer-duty-register":        {"cp-226-17"},
	"operation-register-entry":      {"cp-226-17"},
	"operation-security-annex":      {"cp-226-17"},
	"contract-objections-live":      {"cp-226-18-1"},
	"operation-objection-at-once":   {"cp-226-18-1"},
	"operation-objection-list-kept": {"cp-226-18-1"},
	"operation-no-own-reuse":        {"cp-226-21"},
	"operation-transfer-tool":       unlawfulTransfer,
	"operation-transfer-assessment": unlawfulTransfer,
}

// Exposure returns what the flow is exposed to on its day: the rules that forbid its
// hops; where nothing forbids and something is open, what the open rules may cost.
func (a *Assessment) Exposure(p rgpd.Penalties, b rgpd.Body) rgpd.Exposure {
	var rules []rgpd.RuleID
	for i := range a.Hops {
		d := a.Hops[i].Decision
		if d.Verdict() != a.Verdict || a.Verdict == rgpd.Allowed || a.Verdict == rgpd.OutOfScope {
			continue
		}
		rules = append(rules, p.OfDecision(d, b).Rules...)
		if a.Verdict == rgpd.Forbidden && a.Hops[i].Tool.Verdict() == rgpd.Forbidden {
			rules = append(rules, p.OfDecision(a.Hops[i].Tool, b).Rules...)
		}
	}
	e := p.OfRules(rules, a.On, b)
	e.Verdict = a.Verdict
	return e
}

// Exposure returns what the gaps of the contract are exposed to on a day.
func (r *ContractReview) Exposure(p rgpd.Penalties, on rgpd.Date, b rgpd.Body) rgpd.Exposure {
	return p.OfFindings(r.Findings, on, b)
}
