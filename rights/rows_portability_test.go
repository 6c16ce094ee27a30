package rights_test

import "github.com/rgpd-go/rgpd/internal/testkit"

var portabilityProofs = testkit.Proofs{
	"right-portability": {
		Says: testkit.Words{
			FR: "automatisée sur consentement ou contrat", EN: "automated means on consent or contract",
		},
	},
	"right-portability-special": {
		Says: testkit.Words{
			FR: "données sensibles fournies par la personne", EN: "special data provided by the person",
		},
	},
	"right-portability-public-task": {
		Says: testkit.Words{
			FR: "le traitement est nécessaire à une mission", EN: "the processing is necessary for a task",
		},
	},
	"right-portability-basis": {
		Says: testkit.Words{
			FR: "ne repose ni sur le consentement ni sur un contrat", EN: "neither on consent nor on a contract",
		},
	},
	"right-portability-by-hand": {
		Says: testkit.Words{FR: "le traitement n'est pas automatisé", EN: "the processing is not automated"},
	},
	"right-portability-derived": {
		Says: testkit.Words{FR: "déduites par le responsable", EN: "derived by the controller"},
	},
	"right-portability-format": {
		Reach: []testkit.Reach{
			// Art. 20.
			{Like: "portability", Not: values{"right": "but portability"}},
		},
		Says: testkit.Words{
			FR: "lisible par machine ; un PDF ne suffit pas", EN: "machine-readable format; a PDF is not enough",
		},
	},
	"right-portability-others": {
		Reach: []testkit.Reach{
			{Like: "portability", Not: values{"right": "but portability"}},
		},
		Says: testkit.Words{FR: "droits et libertés de tiers", EN: "rights and freedoms of third parties"},
	},
}
