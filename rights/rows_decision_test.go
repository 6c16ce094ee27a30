package rights_test

import "github.com/rgpd-go/rgpd/internal/testkit"

var decisionProofs = testkit.Proofs{
	"right-automated-decision": {
		Says: testkit.Words{FR: "que rien n'autorise", EN: "that nothing authorises"},
	},
	"right-human-intervention": {
		Says: testkit.Words{FR: "obtient l'intervention d'un humain", EN: "obtains human intervention"},
	},
	"right-automated-decision-by-law": {
		Says: testkit.Words{FR: "une loi autorise la décision", EN: "a law authorises the decision"},
	},
	"right-no-automated-decision": {
		Says: testkit.Words{FR: "aucune décision exclusivement automatisée", EN: "no solely automated decision"},
	},
}
