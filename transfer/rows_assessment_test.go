package transfer

import "github.com/rgpd-go/rgpd/internal/testkit"

var assessmentProofs = proofs{
	"transfer-assessment-missing": {
		// CJUE, C-311/18 (Schrems II), of that day.
		first: "2020-07-16",
		like:  "centre-under-clauses",
		facts: facts{"assessment": "none"},
		not:   out(notAssessed, facts{"assessment": "but none"}),
		says:  testkit.Words{FR: "aucune analyse d'impact du transfert", EN: "no transfer impact assessment"},
	},
	"transfer-assessment-late": {
		// CJUE, C-311/18 (Schrems II), of that day.
		first: "2020-07-16",
		like:  "centre-under-clauses",
		facts: facts{"assessment-day": "after-the-flow"},
		not:   out(notAssessed, facts{"assessment-day": "before-the-flow"}),
		says:  testkit.Words{FR: "postérieure au flux", EN: "dated after the flow"},
	},
	"transfer-assessment-importers-summary": {
		// CJUE, C-311/18 (Schrems II), of that day.
		first: "2020-07-16",
		like:  "centre-under-clauses",
		facts: facts{"assessment": "importers-summary"},
		not:   out(notAssessed, facts{"assessment": "but importers-summary"}),
		says:  testkit.Words{FR: "un résumé remis par le destinataire", EN: "a summary handed over by the importer"},
	},
	"transfer-assessment-stops-short": {
		// CJUE, C-311/18 (Schrems II), of that day.
		first: "2020-07-16",
		like:  "centre-under-clauses",
		facts: facts{"assessment-onward": "no"},
		not:   out(notAssessed, facts{"assessment-onward": "yes"}),
		says:  testkit.Words{FR: "laisse de côté les transferts ultérieurs", EN: "leaves the onward hops out"},
	},
	"transfer-assessment-negative": {
		// CJUE, C-311/18 (Schrems II), of that day.
		first: "2020-07-16",
		like:  "centre-under-clauses",
		facts: facts{"outcome": "unfavourable"},
		not:   out(notAssessed, facts{"outcome": "but unfavourable"}),
		says:  testkit.Words{FR: "la protection n'est pas assurée", EN: "the protection does not hold"},
	},
	"transfer-technical-measures-alone": {
		// EDPB, recommendations 01/2020, final version of that day.
		first: "2021-06-18",
		like:  "centre-under-clauses",
		facts: facts{"outcome": "favourable-with-measures", "measures": "technical-only"},
		not: out(
			notAssessed,
			facts{"outcome": "but favourable-with-measures", "measures": "not-only-technical", "clear-data": "no"},
		),
		says: testkit.Words{FR: "aucune mesure technique", EN: "no technical measure"},
	},
	"transfer-assessment-stale": {
		// EDPB, recommendations 01/2020, final version of that day.
		first: "2021-06-18",
		like:  "centre-under-clauses",
		facts: facts{"review": "no"},
		not:   out(notAssessed, facts{"review": "yes"}),
		says:  testkit.Words{FR: "dépassé sa date de réexamen", EN: "past its review date"},
	},
}
