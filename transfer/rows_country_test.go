package transfer

import "github.com/rgpd-go/rgpd/internal/testkit"

var countryProofs = proofs{
	"transfer-duty-tunisian-export": {
		like:  "results-sent-home",
		facts: facts{"country": "TN"},
		not:   facts{"importer": "but inside", "exporter": "inside", "country": "but TN"},
		says: testkit.Words{
			FR: "l'autorisation d'exporter les données de Tunisie",
			EN: "the authorisation to send data out of Tunisia",
		},
	},
	"transfer-duty-moroccan-export": {
		like:  "results-sent-home",
		facts: facts{"country": "MA"},
		not:   facts{"importer": "but inside", "exporter": "inside", "country": "but MA"},
		says:  testkit.Words{FR: "exporter les données du Maroc", EN: "sending data out of Morocco"},
	},
	"transfer-duty-tunisia": {
		first: "2020-07-16",
		like:  "centre-under-clauses",
		facts: facts{"country": "TN"},
		not:   out(noTransfer, facts{"country": "but TN"}),
		says:  testkit.Words{FR: "loi tunisienne", EN: "Tunisian law"},
	},
	"transfer-duty-morocco": {
		first: "2020-07-16",
		like:  "centre-under-clauses",
		facts: facts{"country": "MA"},
		not:   out(noTransfer, facts{"country": "but MA"}),
		says:  testkit.Words{FR: "loi marocaine", EN: "Moroccan law"},
	},
	"transfer-duty-madagascar": {
		first: "2020-07-16",
		like:  "centre-under-clauses",
		facts: facts{"country": "MG"},
		not:   out(noTransfer, facts{"country": "but MG"}),
		says:  testkit.Words{FR: "loi malgache", EN: "Malagasy law"},
	},
	"transfer-duty-senegal": {
		first: "2020-07-16",
		like:  "centre-under-clauses",
		facts: facts{"country": "SN"},
		not:   out(noTransfer, facts{"country": "but SN"}),
		says:  testkit.Words{FR: "loi sénégalaise", EN: "Senegalese law"},
	},
	"transfer-duty-mauritius": {
		first: "2020-07-16",
		like:  "centre-under-clauses",
		facts: facts{"country": "MU"},
		not:   out(noTransfer, facts{"country": "but MU"}),
		says:  testkit.Words{FR: "loi mauricienne", EN: "Mauritian act"},
	},
	"transfer-duty-ivory-coast": {
		first: "2020-07-16",
		like:  "centre-under-clauses",
		facts: facts{"country": "CI"},
		not:   out(noTransfer, facts{"country": "but CI"}),
		says:  testkit.Words{FR: "loi ivoirienne", EN: "Ivorian law"},
	},
}
