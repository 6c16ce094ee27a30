package rights_test

import "github.com/rgpd-go/rgpd/internal/testkit"

var deathProofs = testkit.Proofs{
	"right-posthumous": {
		Says: testkit.Words{FR: "exécuter les directives", EN: "follow the directives"},
	},
	"right-posthumous-no-title": {
		Says: testkit.Words{
			FR: "ni directives ni qualité d'héritier", EN: "neither directives nor the quality of heir",
		},
	},
	"right-posthumous-alive": {
		Says: testkit.Words{FR: "est en vie", EN: "is alive"},
	},
}
