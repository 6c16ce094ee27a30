package rights_test

import "github.com/rgpd-go/rgpd/internal/testkit"

var restrictionProofs = testkit.Proofs{
	"right-restriction": {
		Says: testkit.Words{
			FR: "un cas de limitation est établi", EN: "a case for restriction is established",
		},
	},
	"right-restriction-without-ground": {
		Says: testkit.Words{FR: "aucun des quatre cas", EN: "none of the four cases"},
	},
	"right-restriction-no-objection": {
		Says: testkit.Words{
			FR: "la limitation pendant l'examen d'une opposition", EN: "restriction while an objection is examined",
		},
	},
	"right-restriction-uses": {
		Reach: []testkit.Reach{
			// Art. 18.
			{Like: "restriction", Not: values{"right": "but restriction"}},
		},
		Says: testkit.Words{FR: "prospecter n'en fait pas partie", EN: "calling is none of these"},
	},
	"right-restriction-warning": {
		Reach: []testkit.Reach{
			{Like: "restriction", Not: values{"right": "but restriction"}},
		},
		Says: testkit.Words{FR: "informer la personne avant de lever", EN: "warn the person before"},
	},
	"right-recipients-told": {
		Reach: []testkit.Reach{
			{Like: "erasure", Not: values{"right": "but rectification erasure restriction"}},
		},
		Says: testkit.Words{
			FR: "sauf impossibilité ou efforts disproportionnés ; nommer", EN: "disproportionate effort; name these recipients",
		},
	},
}
