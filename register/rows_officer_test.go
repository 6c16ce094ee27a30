package register

import "github.com/rgpd-go/rgpd/internal/testkit"

var officerProofs = testkit.Proofs{
	"accountability-officer-of-public-body": {
		Says: testkit.Words{
			FR: "sauf une juridiction dans l'exercice de sa fonction juridictionnelle",
			EN: "except a court acting in its judicial capacity",
		},
	},
	"accountability-officer-for-monitoring": {
		Says: testkit.Words{FR: "un suivi régulier et systématique", EN: "regular and systematic monitoring"},
	},
	"accountability-officer-for-sensitive-data": {
		Says: testkit.Words{FR: "demandent un délégué", EN: "take an officer"},
	},
	"accountability-officer-voluntary": {
		Says: testkit.Words{FR: "la désignation est volontaire", EN: "designation is voluntary"},
	},
	"accountability-officer-published": {
		Reach: []testkit.Reach{
			{Like: "seller", Facts: values{"designated": "yes"}, Not: values{"designated": "no"}},
		},
		Says: testkit.Words{FR: "publier les coordonnées", EN: "publish the officer's contact details"},
	},
}
