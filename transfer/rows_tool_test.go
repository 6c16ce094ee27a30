package transfer

import "github.com/rgpd-go/rgpd/internal/testkit"

var toolProofs = proofs{
	"transfer-not-approved": {
		like:  "group-rules",
		facts: facts{"approved": "no"},
		not: out(
			noToolAsked,
			facts{"tool": "none adequacy scc-2021-914 scc-2021-915 scc-old public-instrument", "approved": "yes"},
		),
		says: testkit.Words{FR: "ni approuvé ni autorisé", EN: "neither approved nor authorised"},
	},
	"transfer-bcr-not-covered": {
		like:  "group-rules",
		facts: facts{"covers": "no"},
		not:   out(noToolAsked, facts{"tool": "but bcr-c bcr-p", "covers": "yes"}),
		says:  testkit.Words{FR: "ne couvrent pas ce destinataire", EN: "do not cover this importer"},
	},
	"transfer-bcr-clients-data": {
		like:  "group-rules",
		facts: facts{"clients-data": "yes"},
		not:   out(noToolAsked, facts{"tool": "but bcr-c", "clients-data": "no"}),
		says: testkit.Words{
			FR: "pour responsables (BCR-C) ne couvrent pas les données de clients",
			EN: "for controllers do not cover the data of outside clients",
		},
	},
	"transfer-bcr-own-data": {
		like:  "group-rules",
		facts: facts{"tool": "bcr-p"},
		not:   out(noToolAsked, facts{"tool": "but bcr-p", "clients-data": "yes"}),
		says: testkit.Words{
			FR: "ne couvrent que les données de clients extérieurs",
			EN: "cover the data of outside clients only",
		},
	},
	"transfer-bcr-for-processors": {
		like:  "group-rules",
		facts: facts{"tool": "bcr-p"},
		not:   out(noToolAsked, facts{"tool": "but bcr-p", "roles": "controller-processor processor-sub-processor"}),
		says:  testkit.Words{FR: "que pour un destinataire sous-traitant", EN: "for an importer that is a processor"},
	},
	"transfer-importer-not-bound": {
		like:  "group-rules",
		facts: facts{"tool": "certification", "bound": "no"},
		not:   out(noToolAsked, facts{"tool": "but code-of-conduct certification", "bound": "yes"}),
		says: testkit.Words{
			FR: "n'a pas pris les engagements contraignants",
			EN: "did not give the binding commitments",
		},
	},
	"transfer-tool-of-public-bodies": {
		like:  "centre-under-clauses",
		facts: facts{"tool": "public-instrument"},
		not: out(
			noToolAsked,
			facts{"tool": "but public-instrument administrative-arrangement", "public-bodies": "yes"},
		),
		says: testkit.Words{FR: "qu'entre organismes publics", EN: "between public bodies only"},
	},
	"transfer-signed-after-flow": {
		like:  "centre-under-clauses",
		facts: facts{"signed": "after-the-flow"},
		not:   out(noToolAsked, noTool, facts{"signed": "but after-the-flow"}),
		says:  testkit.Words{FR: "signé après le flux", EN: "signed after the flow"},
	},
	"transfer-not-relayed": {
		like:  "clauses-handed-down",
		facts: facts{"relay": "not-relayed"},
		not:   out(noToolAsked, noTool, facts{"relay": "but not-relayed"}),
		says: testkit.Words{
			FR: "n'est pas lié par les clauses du maillon précédent",
			EN: "not bound by the clauses of the hop before",
		},
	},
	"transfer-adherence-not-handed-down": {
		like:  "clauses-handed-down",
		facts: facts{"tool": "certification"},
		not:   out(noToolAsked, facts{"tool": "but code-of-conduct certification", "relay": "own"}),
		says:  testkit.Words{FR: "n'engage que celui qui y adhère", EN: "binds only who adheres"},
	},
	"transfer-no-module-further-down": {
		// Decisions (EU) 2021/914 and 2021/915, in force from that day.
		first: "2021-06-27",
		like:  "clauses-handed-down",
		facts: facts{"module-further-down": "no"},
		not:   out(noToolAsked, facts{"tool": "but scc-2021-914", "module-further-down": "yes"}),
		says: testkit.Words{
			FR: "pas de module pour les rôles de ce maillon",
			EN: "no module for the roles of this hop",
		},
	},
	"transfer-standard-clauses": {
		// Decisions (EU) 2021/914 and 2021/915, in force from that day.
		first: "2021-06-27",
		like:  "centre-under-clauses",
		not:   out(noTransfer, facts{"tool": "but scc-2021-914"}),
		says:  testkit.Words{FR: "les clauses types 2021/914 encadrent", EN: "the standard clauses 2021/914 frame"},
	},
	"transfer-old-clauses": {
		// Decision (EU) 2021/914, art. 4: the old sets, until then.
		last:  "2022-12-27",
		like:  "centre-under-clauses",
		facts: facts{"tool": "scc-old"},
		not:   out(noTransfer, facts{"tool": "but scc-old"}),
		says: testkit.Words{
			FR: "les anciennes clauses types encadrent encore",
			EN: "the old standard clauses still frame",
		},
	},
	"transfer-bcr-controller": {
		like: "group-rules",
		not:  out(noTransfer, facts{"tool": "but bcr-c"}),
		says: testkit.Words{FR: "règles d'entreprise contraignantes encadrent", EN: "binding corporate rules frame"},
	},
	"transfer-bcr-processor": {
		like:  "group-rules",
		facts: facts{"tool": "bcr-p"},
		not:   out(noTransfer, facts{"tool": "but bcr-p"}),
		says:  testkit.Words{FR: "règles d'entreprise contraignantes pour sous-traitants encadrent", EN: "rules for processors frame"},
	},
	"transfer-authority-clauses": {
		like:  "group-rules",
		facts: facts{"tool": "scc-authority"},
		not:   out(noTransfer, facts{"tool": "but scc-authority"}),
		says:  testkit.Words{FR: "clauses d'une autorité", EN: "clauses of an authority"},
	},
	"transfer-code-of-conduct": {
		like:  "group-rules",
		facts: facts{"tool": "code-of-conduct"},
		not:   out(noTransfer, facts{"tool": "but code-of-conduct"}),
		says: testkit.Words{
			FR: "un code de conduite et l'engagement",
			EN: "a code of conduct and the importer's commitment",
		},
	},
	"transfer-certification": {
		like:  "group-rules",
		facts: facts{"tool": "certification"},
		not:   out(noTransfer, facts{"tool": "but certification"}),
		says: testkit.Words{
			FR: "une certification et l'engagement",
			EN: "a certification and the importer's commitment",
		},
	},
	"transfer-ad-hoc-clauses": {
		like:  "group-rules",
		facts: facts{"tool": "ad-hoc"},
		not:   out(noTransfer, facts{"tool": "but ad-hoc"}),
		says:  testkit.Words{FR: "clauses ad hoc autorisées", EN: "authorised ad hoc clauses"},
	},
	"transfer-public-instrument": {
		like:  "group-rules",
		facts: facts{"tool": "public-instrument"},
		not:   out(noTransfer, facts{"tool": "but public-instrument"}),
		says: testkit.Words{
			FR: "instrument contraignant entre organismes publics",
			EN: "binding instrument between public bodies",
		},
	},
	"transfer-administrative-arrangement": {
		like:  "group-rules",
		facts: facts{"tool": "administrative-arrangement"},
		not:   out(noTransfer, facts{"tool": "but administrative-arrangement"}),
		says:  testkit.Words{FR: "arrangement administratif autorisé", EN: "authorised administrative arrangement"},
	},
}
