package register

import "github.com/rgpd-go/rgpd/internal/testkit"

var scopeProofs = testkit.Proofs{
	"accountability-scope-applies-by-establishment": {
		Says: testkit.Words{FR: "d'un établissement dans l'Union", EN: "of an establishment in the Union"},
	},
	"accountability-scope-applies-by-offer": {
		Says: testkit.Words{FR: "régit l'offre de biens", EN: "governs the offer of goods"},
	},
	"accountability-scope-applies-by-monitoring": {
		Says: testkit.Words{FR: "régit le suivi du comportement", EN: "governs monitoring the behaviour"},
	},
	"accountability-scope-spared-no-person": {
		Says: testkit.Words{FR: "ne sont pas personnelles", EN: "are not personal data"},
	},
	"accountability-scope-spared-unfiled": {
		Says: testkit.Words{FR: "hors de tout fichier", EN: "outside any filing system"},
	},
	"accountability-scope-spared-household": {
		Says: testkit.Words{FR: "personnelle ou domestique", EN: "personal or household"},
	},
	"accountability-scope-spared-other-law": {
		Says: testkit.Words{FR: "un autre droit", EN: "another law"},
	},
	"accountability-scope-spared-outside": {
		Says: testkit.Words{
			FR: "ni établissement, ni offre, ni suivi", EN: "no establishment, no offer, no monitoring",
		},
	},
}
