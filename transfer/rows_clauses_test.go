package transfer

import "github.com/rgpd-go/rgpd/internal/testkit"

var clauseProofs = proofs{
	"transfer-clauses-2021-915": {
		// Decisions (EU) 2021/914 and 2021/915, in force from that day.
		first: "2021-06-27",
		like:  "centre-under-clauses",
		facts: facts{"tool": "scc-2021-915"},
		not:   out(noToolAsked, facts{"tool": "but scc-2021-915"}),
		says:  testkit.Words{FR: "pas un outil de transfert", EN: "not a transfer tool"},
	},
	"transfer-old-clauses-signed-late": {
		// Decision (EU) 2021/914, art. 4: the old sets are repealed.
		first: "2021-09-27",
		like:  "centre-under-clauses",
		facts: facts{"tool": "scc-old"},
		not:   out(noToolAsked, facts{"tool": "but scc-old", "signed": "but from-2021-09-27"}),
		says:  testkit.Words{FR: "signées après leur abrogation", EN: "signed after their repeal"},
	},
	"transfer-old-clauses-changed": {
		// Decision (EU) 2021/914, art. 4: running contracts, if the processing is unchanged, until 27 December 2022.
		first: "2021-09-27", last: "2022-12-27",
		like:  "centre-under-clauses",
		facts: facts{"tool": "scc-old", "unchanged": "no"},
		not:   out(noToolAsked, facts{"tool": "but scc-old", "unchanged": "yes"}),
		says:  testkit.Words{FR: "que pour un traitement inchangé", EN: "only for processing that had not changed"},
	},
	"transfer-old-clauses-over": {
		// Decision (EU) 2021/914, art. 4: nothing after.
		first: "2022-12-28",
		like:  "centre-under-clauses",
		facts: facts{"tool": "scc-old"},
		not:   out(noToolAsked, facts{"tool": "but scc-old"}),
		says:  testkit.Words{FR: "cessé de produire effet", EN: "ceased to have effect"},
	},
	"transfer-old-clauses-roles": {
		// Decision (EU) 2021/914, art. 4: the old sets, until then.
		last:  "2022-12-27",
		like:  "affiliate-under-clauses",
		facts: facts{"tool": "scc-old"},
		not:   out(noToolAsked, facts{"tool": "but scc-old", "roles": "controller-controller controller-processor"}),
		says:  testkit.Words{FR: "ne liaient qu'un responsable", EN: "bound only a controller"},
	},
	"transfer-new-clauses-too-early": {
		like:  "centre-under-clauses",
		facts: facts{"signed": "before-2021-06-27"},
		not:   out(noToolAsked, facts{"tool": "but scc-2021-914", "signed": "but before-2021-06-27"}),
		says:  testkit.Words{FR: "date antérieure à leur application", EN: "a date before they applied"},
	},
	"transfer-module-1": {
		// Decisions (EU) 2021/914 and 2021/915, in force from that day.
		first: "2021-06-27",
		like:  "centre-under-clauses",
		facts: facts{"roles": "controller-controller"},
		not: out(
			noToolAsked,
			facts{"tool": "but scc-2021-914", "module": "1", "roles": "but controller-controller"},
		),
		says: testkit.Words{
			FR: "de responsable à responsable, il faut le module 1",
			EN: "from controller to controller it takes module 1",
		},
	},
	"transfer-module-2": {
		// Decisions (EU) 2021/914 and 2021/915, in force from that day.
		first: "2021-06-27",
		like:  "centre-under-clauses",
		facts: facts{"module": "1"},
		not: out(
			noToolAsked,
			facts{"tool": "but scc-2021-914", "module": "2", "roles": "but controller-processor"},
		),
		says: testkit.Words{
			FR: "de responsable à sous-traitant, il faut le module 2",
			EN: "from controller to processor it takes module 2",
		},
	},
	"transfer-module-3": {
		// Decisions (EU) 2021/914 and 2021/915, in force from that day.
		first: "2021-06-27",
		like:  "affiliate-under-clauses",
		facts: facts{"module": "2"},
		not: out(
			noToolAsked,
			facts{"tool": "but scc-2021-914", "module": "3", "roles": "but processor-sub-processor"},
		),
		says: testkit.Words{
			FR: "à sous-traitant ultérieur, il faut le module 3",
			EN: "to sub-processor it takes module 3",
		},
	},
	"transfer-module-4": {
		// Decisions (EU) 2021/914 and 2021/915, in force from that day.
		first: "2021-06-27",
		like:  "affiliate-under-clauses",
		facts: facts{"roles": "processor-client"},
		not:   out(noToolAsked, facts{"tool": "but scc-2021-914", "module": "4", "roles": "but processor-client"}),
		says: testkit.Words{
			FR: "à son propre client, il faut le module 4",
			EN: "to its own client it takes module 4",
		},
	},
	"transfer-no-module": {
		// Decisions (EU) 2021/914 and 2021/915, in force from that day.
		first: "2021-06-27",
		like:  "centre-under-clauses",
		facts: facts{"roles": "other"},
		not:   out(noToolAsked, facts{"tool": "but scc-2021-914", "roles": "but other"}),
		says:  testkit.Words{FR: "aucun module", EN: "no module of the clauses 2021/914"},
	},
	"transfer-clauses-altered": {
		like:  "centre-under-clauses",
		facts: facts{"unaltered": "no"},
		not:   out(noToolAsked, facts{"tool": "but scc-2021-914 scc-old scc-authority", "unaltered": "yes"}),
		says: testkit.Words{
			FR: "le texte des clauses types a été modifié",
			EN: "text of the standard clauses was altered",
		},
	},
	"transfer-annex-blank": {
		like:  "centre-under-clauses",
		facts: facts{"annexes": "no"},
		not:   out(noToolAsked, facts{"tool": "but scc-2021-914 scc-old scc-authority", "annexes": "yes"}),
		says: testkit.Words{
			FR: "une annexe des clauses types est vide",
			EN: "an annex of the standard clauses is blank",
		},
	},
}
