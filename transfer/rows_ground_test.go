package transfer

import "github.com/rgpd-go/rgpd/internal/testkit"

var groundProofs = proofs{
	"transfer-importer-inside": {
		like: "inside-the-union",
		not:  facts{"importer": "but inside"},
		says: testkit.Words{
			FR: "le destinataire est dans l'Union ou l'EEE",
			EN: "the importer is in the Union or the EEA",
		},
	},
	"transfer-direct-collection": {
		// EDPB, guidelines 05/2021, final version of that day.
		first: "2023-02-14",
		like:  "centre-under-clauses",
		facts: facts{"collection": "collected-for-itself"},
		not:   facts{"importer": "inside", "collection": "but collected-for-itself"},
		says:  testkit.Words{FR: "la personne donne elle-même", EN: "the person gives the data"},
	},
	"transfer-same-entity": {
		// EDPB, guidelines 05/2021, final version of that day.
		first: "2023-02-14",
		like:  "centre-under-clauses",
		facts: facts{"same-entity": "yes"},
		not:   facts{"importer": "inside", "same-entity": "no"},
		says:  testkit.Words{FR: "même personne morale des deux côtés", EN: "one legal person on both sides"},
	},
	"transfer-exporter-outside": {
		like:  "centre-under-clauses",
		facts: facts{"exporter": "outside-free"},
		not:   facts{"importer": "inside", "exporter": "but outside-free"},
		says:  testkit.Words{FR: "l'exportateur n'est pas soumis au RGPD", EN: "the exporter is not subject"},
	},
	"transfer-adequate": {
		like: "adequate-country",
		not:  out(noTransfer, facts{"adequacy": "but covered"}),
		says: testkit.Words{
			FR: "décision d'adéquation couvre le destinataire",
			EN: "adequacy decision covers the recipient",
		},
	},
	"transfer-adequate-challenged": {
		// Decision (EU) 2023/1795, challenged since.
		first: "2023-07-10",
		like:  "adequate-country",
		facts: facts{"adequacy": "covered-challenged"},
		not:   out(noTransfer, facts{"adequacy": "but covered-challenged"}),
		says:  testkit.Words{FR: "contestée, couvre", EN: "which is challenged, covers"},
	},
	"transfer-safeguard-missing": {
		like:  "centre-under-clauses",
		facts: facts{"tool": "none"},
		not:   out(noDerogationAsked, facts{"derogation": "but none"}),
		says: testkit.Words{
			FR: "sans outil de l'article 46 et sans dérogation",
			EN: "without an adequacy decision, a tool of article 46 or a derogation",
		},
	},
}
