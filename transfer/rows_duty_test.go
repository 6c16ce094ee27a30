package transfer

import "github.com/rgpd-go/rgpd/internal/testkit"

var dutyProofs = proofs{
	"transfer-duty-staff-abroad": {
		// EDPB, guidelines 05/2021, final version of that day.
		first: "2023-02-14",
		like:  "inside-the-union",
		facts: facts{"staff-abroad": "yes"},
		not:   facts{"importer": "but inside", "staff-abroad": "no"},
		says: testkit.Words{
			FR: "l'accès du personnel situé hors de l'Union",
			EN: "the access of staff outside the Union",
		},
	},
	"transfer-duty-own-branch": {
		// EDPB, guidelines 05/2021, final version of that day.
		first: "2023-02-14",
		like:  "centre-under-clauses",
		facts: facts{"same-entity": "yes"},
		not:   facts{"importer": "inside", "same-entity": "no"},
		says:  testkit.Words{FR: "l'établissement situé hors de l'Union", EN: "the branch outside the Union"},
	},
	"transfer-duty-screens": {
		// EDPB, guidelines 05/2021, final version of that day.
		first: "2023-02-14",
		like:  "centre-under-clauses",
		facts: facts{"means": "on-screen"},
		not:   out(noTransfer, facts{"means": "sent"}),
		says: testkit.Words{
			FR: "traiter l'accès à distance comme un transfert",
			EN: "treat remote access as a transfer",
		},
	},
	"transfer-duty-notice": {
		like: "centre-under-clauses",
		not:  noTransfer,
		says: testkit.Words{
			FR: "dire aux personnes que leurs données partent",
			EN: "tell the persons that their data go outside",
		},
	},
	"transfer-duty-access": {
		like: "centre-under-clauses",
		not:  out(noTransfer, noTool),
		says: testkit.Words{FR: "à qui exerce son droit d'accès", EN: "to whoever asks for access"},
	},
	"transfer-duty-register": {
		like: "centre-under-clauses",
		not:  noTransfer,
		says: testkit.Words{FR: "inscrire le pays tiers au registre", EN: "enter the third country in the register"},
	},
	"transfer-duty-other-checks": {
		like: "adequate-country",
		not:  out(noTransfer, facts{"adequacy": "not-covered"}),
		says: testkit.Words{FR: "l'adéquation ne remplace que l'outil", EN: "adequacy replaces only the tool"},
	},
	"transfer-duty-keep-fallback": {
		// Decision (EU) 2023/1795, challenged since.
		first: "2023-07-10",
		like:  "adequate-country",
		facts: facts{"adequacy": "covered-challenged"},
		not:   out(noTransfer, facts{"adequacy": "but covered-challenged"}),
		says: testkit.Words{
			FR: "garder au dossier des clauses types et une analyse",
			EN: "keep standard clauses and an assessment on file",
		},
	},
	"transfer-duty-assessment-by-exporter": {
		// CNIL, guide on transfer impact assessments, of that day.
		first: "2025-01-31",
		like:  "centre-under-clauses",
		not:   out(noTransfer, noTool, facts{"assessment-due": "no"}),
		says: testkit.Words{
			FR: "faire mener l'analyse par l'exportateur",
			EN: "have the exporter carry out the assessment",
		},
	},
	"transfer-duty-importer-under-rgpd": {
		// Decisions (EU) 2021/914 and 2021/915, in force from that day.
		first: "2021-06-27",
		like:  "centre-under-clauses",
		facts: facts{"under-rgpd": "yes"},
		not:   out(noTransfer, facts{"tool": "but scc-2021-914", "under-rgpd": "no"}),
		says:  testkit.Words{FR: "justifier par écrit", EN: "state in writing why"},
	},
	"transfer-duty-relay": {
		// Decisions (EU) 2021/914 and 2021/915, in force from that day.
		first: "2021-06-27",
		like:  "centre-under-clauses",
		facts: facts{"relays": "no"},
		not:   out(noTransfer, facts{"tool": "but scc-2021-914", "relays": "yes"}),
		says: testkit.Words{
			FR: "imposer aux sous-traitants du destinataire les mêmes obligations",
			EN: "obligations passed on to its own processors",
		},
	},
	"transfer-duty-foreign-orders": {
		like: "centre-under-clauses",
		not:  noTransfer,
		says: testkit.Words{
			FR: "contestation des demandes d'autorités étrangères",
			EN: "challenge of foreign authorities' requests",
		},
	},
	"transfer-duty-derogation": {
		like: "one-booking",
		not:  out(noTransfer, facts{"tool": "but none adequacy", "derogation": "none"}),
		says: testkit.Words{FR: "lire la dérogation étroitement", EN: "read the derogation narrowly"},
	},
	"transfer-duty-derogation-residual": {
		like:  "one-booking",
		facts: facts{"derogation": "residual"},
		not:   out(noTransfer, facts{"tool": "but none adequacy", "derogation": "but residual"}),
		says:  testkit.Words{FR: "informer la CNIL", EN: "inform the CNIL"},
	},
}
