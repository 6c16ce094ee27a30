package transfer

import (
	"maps"
	"testing"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/testkit"
)

type facts = map[string]string

// out joins the facts that take a rule out of its reach.
func out(parts ...facts) facts {
	all := facts{}
	for _, p := range parts {
		maps.Copy(all, p)
	}
	return all
}

var (
	// A transfer is none from outside the RGPD, to the Union, to oneself, or of what the
	// person gives: EDPB, guidelines 05/2021.
	noTransfer = facts{
		"exporter": "outside-free", "importer": "but outside", "same-entity": "yes",
		"collection": "collected-for-itself",
	}
	// A tool is asked for where no decision covers the recipient: RGPD, art. 46(1).
	noToolAsked = out(noTransfer, facts{"adequacy": "but not-covered"})
	// A derogation is asked for where there is no tool either: art. 49(1).
	noDerogationAsked = out(noToolAsked, facts{"tool": "but none adequacy"})
	// What art. 46 lists, or what is taken for it.
	noTool = facts{"tool": "none adequacy"}
	// An assessment goes with a tool that asks for it: C-311/18.
	notAssessed = out(noToolAsked, noTool, facts{"assessment-due": "no"})
)

// How far each rule reaches: a case in which it applies, and the single facts that take
// it out. No other fact does.
var reaches = []testkit.Reach{
	// Whether there is a transfer.
	{Rule: "transfer-importer-inside", Like: "inside-the-union", Not: facts{"importer": "but inside"}},
	{Rule: "transfer-direct-collection", Like: "centre-under-clauses", Facts: facts{"collection": "collected-for-itself"},
		Not: facts{"importer": "inside", "collection": "but collected-for-itself"}},
	{Rule: "transfer-same-entity", Like: "centre-under-clauses", Facts: facts{"same-entity": "yes"},
		Not: facts{"importer": "inside", "same-entity": "no"}},
	{Rule: "transfer-exporter-outside", Like: "centre-under-clauses", Facts: facts{"exporter": "outside-free"},
		Not: facts{"importer": "inside", "exporter": "but outside-free"}},
	{Rule: "transfer-adequate", Like: "adequate-country", Not: out(noTransfer, facts{"adequacy": "but covered"})},
	{Rule: "transfer-adequate-challenged", Like: "adequate-country", Facts: facts{"adequacy": "covered-challenged"},
		Not: out(noTransfer, facts{"adequacy": "but covered-challenged"})},
	{Rule: "transfer-safeguard-missing", Like: "centre-under-clauses", Facts: facts{"tool": "none"},
		Not: out(noDerogationAsked, facts{"derogation": "but none"})},

	// Derogations.
	{
		Rule: "transfer-derogation-outsourcing", Like: "one-booking", Facts: facts{"stable": "yes"},
		Not: out(noDerogationAsked, facts{"stable": "no"}),
	},
	{Rule: "transfer-derogation-recurrent", Like: "one-booking", Facts: facts{"frequency": "recurrent"},
		Not: out(noDerogationAsked, facts{"derogation": "none a d f g", "frequency": "one-off"})},
	{Rule: "transfer-derogation-public-authority", Like: "one-booking", Facts: facts{"public-powers": "yes"},
		Not: out(noDerogationAsked, facts{"derogation": "none d e f g", "public-powers": "no"})},
	{Rule: "transfer-derogation-condition", Like: "one-booking", Facts: facts{"derogation-met": "no"},
		Not: out(noDerogationAsked, facts{"derogation": "none", "derogation-met": "yes"})},
	{Rule: "transfer-derogation-consent", Like: "one-booking", Facts: facts{"derogation": "a"},
		Not: out(noTransfer, facts{"tool": "but none adequacy", "derogation": "but a"})},
	{
		Rule: "transfer-derogation-contract", Like: "one-booking",
		Not: out(noTransfer, facts{"tool": "but none adequacy", "derogation": "but b c"}),
	},
	{Rule: "transfer-derogation-special", Like: "one-booking", Facts: facts{"derogation": "e"},
		Not: out(noTransfer, facts{"tool": "but none adequacy", "derogation": "but d e f g"})},
	{Rule: "transfer-derogation-residual", Like: "one-booking", Facts: facts{"derogation": "residual"},
		Not: out(noTransfer, facts{"tool": "but none adequacy", "derogation": "but residual"})},

	// Faults of a tool.
	{Rule: "transfer-clauses-2021-915", Like: "centre-under-clauses", Facts: facts{"tool": "scc-2021-915"},
		Not: out(noToolAsked, facts{"tool": "but scc-2021-915"})},
	{Rule: "transfer-old-clauses-signed-late", Like: "centre-under-clauses", Facts: facts{"tool": "scc-old"},
		Not: out(noToolAsked, facts{"tool": "but scc-old", "signed": "but from-2021-09-27"})},
	{Rule: "transfer-old-clauses-changed", Like: "centre-under-clauses", Facts: facts{
		"tool": "scc-old", "unchanged": "no",
	}, On: "2022-12-27",
		Not: out(noToolAsked, facts{"tool": "but scc-old", "unchanged": "yes"})},
	{
		Rule: "transfer-old-clauses-over", Like: "centre-under-clauses", Facts: facts{"tool": "scc-old"},
		Not: out(noToolAsked, facts{"tool": "but scc-old"}),
	},
	{Rule: "transfer-old-clauses-roles", Like: "affiliate-under-clauses", Facts: facts{"tool": "scc-old"}, On: "2022-12-27",
		Not: out(noToolAsked, facts{"tool": "but scc-old", "roles": "controller-controller controller-processor"})},
	{Rule: "transfer-new-clauses-too-early", Like: "centre-under-clauses", Facts: facts{"signed": "before-2021-06-27"},
		Not: out(noToolAsked, facts{"tool": "but scc-2021-914", "signed": "but before-2021-06-27"})},
	{Rule: "transfer-module-1", Like: "centre-under-clauses", Facts: facts{"roles": "controller-controller"},
		Not: out(
			noToolAsked, facts{"tool": "but scc-2021-914", "module": "1", "roles": "but controller-controller"},
		)},
	{Rule: "transfer-module-2", Like: "centre-under-clauses", Facts: facts{"module": "1"},
		Not: out(noToolAsked, facts{"tool": "but scc-2021-914", "module": "2", "roles": "but controller-processor"})},
	{Rule: "transfer-module-3", Like: "affiliate-under-clauses", Facts: facts{"module": "2"},
		Not: out(
			noToolAsked, facts{"tool": "but scc-2021-914", "module": "3", "roles": "but processor-sub-processor"},
		)},
	{Rule: "transfer-module-4", Like: "affiliate-under-clauses", Facts: facts{"roles": "processor-client"},
		Not: out(noToolAsked, facts{"tool": "but scc-2021-914", "module": "4", "roles": "but processor-client"})},
	{Rule: "transfer-no-module", Like: "centre-under-clauses", Facts: facts{"roles": "other"},
		Not: out(noToolAsked, facts{"tool": "but scc-2021-914", "roles": "but other"})},
	{Rule: "transfer-clauses-altered", Like: "centre-under-clauses", Facts: facts{"unaltered": "no"},
		Not: out(noToolAsked, facts{"tool": "but scc-2021-914 scc-old scc-authority", "unaltered": "yes"})},
	{Rule: "transfer-annex-blank", Like: "centre-under-clauses", Facts: facts{"annexes": "no"},
		Not: out(noToolAsked, facts{"tool": "but scc-2021-914 scc-old scc-authority", "annexes": "yes"})},
	{Rule: "transfer-not-approved", Like: "group-rules", Facts: facts{"approved": "no"},
		Not: out(
			noToolAsked,
			facts{"tool": "none adequacy scc-2021-914 scc-2021-915 scc-old public-instrument", "approved": "yes"},
		)},
	{Rule: "transfer-bcr-not-covered", Like: "group-rules", Facts: facts{"covers": "no"},
		Not: out(noToolAsked, facts{"tool": "but bcr-c bcr-p", "covers": "yes"})},
	{Rule: "transfer-bcr-clients-data", Like: "group-rules", Facts: facts{"clients-data": "yes"},
		Not: out(noToolAsked, facts{"tool": "but bcr-c", "clients-data": "no"})},
	{Rule: "transfer-bcr-own-data", Like: "group-rules", Facts: facts{"tool": "bcr-p"},
		Not: out(noToolAsked, facts{"tool": "but bcr-p", "clients-data": "yes"})},
	{Rule: "transfer-bcr-for-processors", Like: "group-rules", Facts: facts{"tool": "bcr-p"},
		Not: out(noToolAsked, facts{"tool": "but bcr-p", "roles": "controller-processor processor-sub-processor"})},
	{Rule: "transfer-importer-not-bound", Like: "group-rules", Facts: facts{"tool": "certification", "bound": "no"},
		Not: out(noToolAsked, facts{"tool": "but code-of-conduct certification", "bound": "yes"})},
	{Rule: "transfer-tool-of-public-bodies", Like: "centre-under-clauses", Facts: facts{"tool": "public-instrument"},
		Not: out(
			noToolAsked, facts{"tool": "but public-instrument administrative-arrangement", "public-bodies": "yes"},
		)},
	{Rule: "transfer-signed-after-flow", Like: "centre-under-clauses", Facts: facts{"signed": "after-the-flow"},
		Not: out(noToolAsked, noTool, facts{"signed": "but after-the-flow"})},
	{Rule: "transfer-not-relayed", Like: "clauses-handed-down", Facts: facts{"relay": "not-relayed"},
		Not: out(noToolAsked, noTool, facts{"relay": "but not-relayed"})},
	{Rule: "transfer-adherence-not-handed-down", Like: "clauses-handed-down", Facts: facts{"tool": "certification"},
		Not: out(noToolAsked, facts{"tool": "but code-of-conduct certification", "relay": "own"})},
	{Rule: "transfer-no-module-further-down", Like: "clauses-handed-down", Facts: facts{"module-further-down": "no"},
		Not: out(noToolAsked, facts{"tool": "but scc-2021-914", "module-further-down": "yes"})},

	// Faults of the assessment.
	{
		Rule: "transfer-assessment-missing", Like: "centre-under-clauses", Facts: facts{"assessment": "none"},
		Not: out(notAssessed, facts{"assessment": "but none"}),
	},
	{Rule: "transfer-assessment-late", Like: "centre-under-clauses", Facts: facts{"assessment-day": "after-the-flow"},
		Not: out(notAssessed, facts{"assessment-day": "before-the-flow"})},
	{Rule: "transfer-assessment-importers-summary", Like: "centre-under-clauses", Facts: facts{"assessment": "importers-summary"},
		Not: out(notAssessed, facts{"assessment": "but importers-summary"})},
	{Rule: "transfer-assessment-stops-short", Like: "centre-under-clauses", Facts: facts{"assessment-onward": "no"},
		Not: out(notAssessed, facts{"assessment-onward": "yes"})},
	{Rule: "transfer-assessment-negative", Like: "centre-under-clauses", Facts: facts{"outcome": "unfavourable"},
		Not: out(notAssessed, facts{"outcome": "but unfavourable"})},
	{Rule: "transfer-technical-measures-alone", Like: "centre-under-clauses", Facts: facts{
		"outcome": "favourable-with-measures", "measures": "technical-only",
	},
		Not: out(
			notAssessed,
			facts{"outcome": "but favourable-with-measures", "measures": "not-only-technical", "clear-data": "no"},
		)},
	{
		Rule: "transfer-assessment-stale", Like: "centre-under-clauses", Facts: facts{"review": "no"},
		Not: out(notAssessed, facts{"review": "yes"}),
	},

	// What a tool permits. An adequacy decision does not close it.
	{
		Rule: "transfer-standard-clauses", Like: "centre-under-clauses",
		Not: out(noTransfer, facts{"tool": "but scc-2021-914"}),
	},
	{Rule: "transfer-old-clauses", Like: "centre-under-clauses", Facts: facts{"tool": "scc-old"}, On: "2022-12-27",
		Not: out(noTransfer, facts{"tool": "but scc-old"})},
	{Rule: "transfer-bcr-controller", Like: "group-rules", Not: out(noTransfer, facts{"tool": "but bcr-c"})},
	{
		Rule: "transfer-bcr-processor", Like: "group-rules", Facts: facts{"tool": "bcr-p"},
		Not: out(noTransfer, facts{"tool": "but bcr-p"}),
	},
	{
		Rule: "transfer-authority-clauses", Like: "group-rules", Facts: facts{"tool": "scc-authority"},
		Not: out(noTransfer, facts{"tool": "but scc-authority"}),
	},
	{
		Rule: "transfer-code-of-conduct", Like: "group-rules", Facts: facts{"tool": "code-of-conduct"},
		Not: out(noTransfer, facts{"tool": "but code-of-conduct"}),
	},
	{
		Rule: "transfer-certification", Like: "group-rules", Facts: facts{"tool": "certification"},
		Not: out(noTransfer, facts{"tool": "but certification"}),
	},
	{
		Rule: "transfer-ad-hoc-clauses", Like: "group-rules", Facts: facts{"tool": "ad-hoc"},
		Not: out(noTransfer, facts{"tool": "but ad-hoc"}),
	},
	{Rule: "transfer-public-instrument", Like: "group-rules", Facts: facts{"tool": "public-instrument"},
		Not: out(noTransfer, facts{"tool": "but public-instrument"})},
	{Rule: "transfer-administrative-arrangement", Like: "group-rules", Facts: facts{"tool": "administrative-arrangement"},
		Not: out(noTransfer, facts{"tool": "but administrative-arrangement"})},

	// Duties where there is no transfer.
	{
		Rule: "transfer-duty-staff-abroad", Like: "inside-the-union", Facts: facts{"staff-abroad": "yes"},
		Not: facts{"importer": "but inside", "staff-abroad": "no"},
	},
	{
		Rule: "transfer-duty-own-branch", Like: "centre-under-clauses", Facts: facts{"same-entity": "yes"},
		Not: facts{"importer": "inside", "same-entity": "no"},
	},
	{Rule: "transfer-duty-tunisian-export", Like: "results-sent-home", Facts: facts{"country": "TN"},
		Not: facts{"importer": "but inside", "exporter": "inside", "country": "but TN"}},
	{Rule: "transfer-duty-moroccan-export", Like: "results-sent-home", Facts: facts{"country": "MA"},
		Not: facts{"importer": "but inside", "exporter": "inside", "country": "but MA"}},

	// Duties of a transfer.
	{
		Rule: "transfer-duty-screens", Like: "centre-under-clauses", Facts: facts{"means": "on-screen"},
		Not: out(noTransfer, facts{"means": "sent"}),
	},
	{Rule: "transfer-duty-notice", Like: "centre-under-clauses", Not: noTransfer},
	{Rule: "transfer-duty-access", Like: "centre-under-clauses", Not: out(noTransfer, noTool)},
	{Rule: "transfer-duty-register", Like: "centre-under-clauses", Not: noTransfer},
	{Rule: "transfer-duty-other-checks", Like: "adequate-country", Not: out(noTransfer, facts{"adequacy": "not-covered"})},
	{Rule: "transfer-duty-keep-fallback", Like: "adequate-country", Facts: facts{"adequacy": "covered-challenged"},
		Not: out(noTransfer, facts{"adequacy": "but covered-challenged"})},
	{
		Rule: "transfer-duty-assessment-by-exporter", Like: "centre-under-clauses",
		Not: out(noTransfer, noTool, facts{"assessment-due": "no"}),
	},
	{Rule: "transfer-duty-importer-under-rgpd", Like: "centre-under-clauses", Facts: facts{"under-rgpd": "yes"},
		Not: out(noTransfer, facts{"tool": "but scc-2021-914", "under-rgpd": "no"})},
	{Rule: "transfer-duty-relay", Like: "centre-under-clauses", Facts: facts{"relays": "no"},
		Not: out(noTransfer, facts{"tool": "but scc-2021-914", "relays": "yes"})},
	{Rule: "transfer-duty-foreign-orders", Like: "centre-under-clauses", Not: noTransfer},
	{
		Rule: "transfer-duty-derogation", Like: "one-booking",
		Not: out(noTransfer, facts{"tool": "but none adequacy", "derogation": "none"}),
	},
	{Rule: "transfer-duty-derogation-residual", Like: "one-booking", Facts: facts{"derogation": "residual"},
		Not: out(noTransfer, facts{"tool": "but none adequacy", "derogation": "but residual"})},
	{
		Rule: "transfer-duty-tunisia", Like: "centre-under-clauses", Facts: facts{"country": "TN"},
		Not: out(noTransfer, facts{"country": "but TN"}),
	},
	{
		Rule: "transfer-duty-morocco", Like: "centre-under-clauses", Facts: facts{"country": "MA"},
		Not: out(noTransfer, facts{"country": "but MA"}),
	},
	{
		Rule: "transfer-duty-madagascar", Like: "centre-under-clauses", Facts: facts{"country": "MG"},
		Not: out(noTransfer, facts{"country": "but MG"}),
	},
	{
		Rule: "transfer-duty-senegal", Like: "centre-under-clauses", Facts: facts{"country": "SN"},
		Not: out(noTransfer, facts{"country": "but SN"}),
	},
	{
		Rule: "transfer-duty-mauritius", Like: "centre-under-clauses", Facts: facts{"country": "MU"},
		Not: out(noTransfer, facts{"country": "but MU"}),
	},
	{
		Rule: "transfer-duty-ivory-coast", Like: "centre-under-clauses", Facts: facts{"country": "CI"},
		Not: out(noTransfer, facts{"country": "but CI"}),
	},
}

var roleReaches = []testkit.Reach{
	{
		Rule: "role-joint-controllers", Like: "centre-for-its-client", Facts: facts{"decide-together": "yes"},
		Not: facts{"decide-together": "no"},
	},
	{
		Rule: "role-controller-of-base", Like: "centre-for-its-client", Facts: facts{"centre-picks-people": "yes"},
		Not: facts{"centre-picks-people": "no"},
	},
	{
		Rule: "role-seller-of-leads", Like: "centre-for-its-client", Facts: facts{"sells-leads": "yes"},
		Not: facts{"sells-leads": "no"},
	},
	{Rule: "role-controller-of-essential-means", Like: "centre-for-its-client", Facts: facts{"client-fixes-essentials": "no"},
		Not: facts{"client-fixes-essentials": "yes", "engaged-by-processor": "yes"}},
	{
		Rule: "role-processor", Like: "centre-for-its-client",
		Not: facts{"client-gives-list": "no", "client-fixes-essentials": "no"},
	},
	{Rule: "role-non-essential-means", Like: "centre-for-its-client", Not: facts{"centre-chooses-tools": "no"}},
	{
		Rule: "role-controller-of-reuse", Like: "centre-for-its-client", Facts: facts{"reuses-data": "yes"},
		Not: facts{"reuses-data": "no"},
	},
	{
		Rule: "role-controller-of-recordings", Like: "centre-for-its-client", Facts: facts{"records-for-itself": "yes"},
		Not: facts{"records-for-itself": "no"},
	},
	{
		Rule: "role-sub-processor", Like: "centre-for-its-client", Facts: facts{"engaged-by-processor": "yes"},
		Not: facts{"engaged-by-processor": "no"},
	},
	{
		Rule: "role-freelancers", Like: "centre-for-its-client", Facts: facts{"freelancers": "yes"},
		Not: facts{"freelancers": "no"},
	},
}

func tables() []*rgpd.Table { return []*rgpd.Table{compiled, roleTable} }

func TestReachOfEachRule(t *testing.T) {
	testkit.Reaches(t, Study(), reaches)
	testkit.Reaches(t, RoleStudy(), roleReaches)
	all := append(append([]testkit.Reach(nil), reaches...), roleReaches...)
	shown := map[rgpd.RuleID]bool{}
	for _, r := range all {
		shown[r.Rule] = true
	}
	for _, table := range tables() {
		for r := range table.Rules() {
			if !shown[r.ID] {
				t.Errorf("nothing shows how far %s reaches", r.ID)
			}
		}
	}
}
