package transfer

import (
	"slices"

	"github.com/rgpd-go/rgpd"
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
	for i := range rows {
		if rows[i].Then == rgpd.Forbid {
			add(rows[i].ID, unlawfulTransfer...)
		}
	}
	for _, k := range checks {
		switch {
		case k.Sources[0].Rank != rgpd.Regulation:
		case k.Clause == 9:
			add(k.ID, unlawfulTransfer...)
		default:
			add(k.ID, "rgpd-83-4")
		}
	}
	for id := range otherChecks {
		add(id, "rgpd-83-4")
	}
	for tier, ids := range byTier {
		for _, id := range ids {
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
		"transfer-duty-register", "transfer-duty-derogation-residual",
		"role-joint-controllers", "role-sub-processor", "role-freelancers", "role-controller-of-reuse",
		ProcessorContract.Rule(), RegisterEntry.Rule(), EncryptedInTransit.Rule(), SecurityAnnex.Rule(), BoundStaff.Rule(), NeedToKnow.Rule(),
		AccessLog.Rule(), TrainedStaff.Rule(), StaffImpactAssessment.Rule(), ScoringAsProfiling.Rule(), NoOwnReuse.Rule(), DeletionDone.Rule(), ReturnSecured.Rule(),
	},
	"rgpd-83-5": {
		"transfer-duty-notice", "transfer-duty-access", "transfer-duty-derogation", "transfer-duty-derogation-residual", "transfer-duty-foreign-orders",
		"contract-objections-live",
		LegalBasis.Rule(), TransferNotice.Rule(), MinimisedFile.Rule(), RetentionRule.Rule(), NeedToKnow.Rule(), Accuracy.Rule(), RelayOfChanges.Rule(),
		ObjectionAtOnce.Rule(), FreeTextControl.Rule(), ObjectionLog.Rule(), RecordingPurpose.Rule(), RecordingNotice.Rule(), RecordingObjection.Rule(),
		SamplingRule.Rule(), StaffInformed.Rule(), AggregatedReports.Rule(), DeletionDone.Rule(), ObjectionListKept.Rule(), ReturnSecured.Rule(), "operation-recording-retention",
		TransferDescribed.Rule(), TransferTool.Rule(), TransferAssessment.Rule(), LocalAccessAnalysis.Rule(),
	},
}

// besides lists what French law adds.
var besides = rgpd.Penalties{
	"contract-missing-abroad":    unlawfulTransfer,
	"contract-breach":            {"cp-226-17-1"},
	"contract-breach-limit-72":   {"cp-226-17-1"},
	"contract-security":          {"cp-226-17"},
	"contract-security-concrete": {"cp-226-17"},
	"transfer-duty-register":     {"cp-226-17"},
	RegisterEntry.Rule():         {"cp-226-17"},
	SecurityAnnex.Rule():         {"cp-226-17"},
	"contract-objections-live":   {"cp-226-18-1"},
	ObjectionAtOnce.Rule():       {"cp-226-18-1"},
	ObjectionListKept.Rule():     {"cp-226-18-1"},
	NoOwnReuse.Rule():            {"cp-226-21"},
	TransferTool.Rule():          unlawfulTransfer,
	TransferAssessment.Rule():    unlawfulTransfer,
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
