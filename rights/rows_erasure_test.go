package rights_test

import "github.com/rgpd-go/rgpd/internal/testkit"

var erasureProofs = testkit.Proofs{
	"right-erasure": {
		Says: testkit.Words{FR: "un motif d'effacement est établi", EN: "a ground for erasure is established"},
	},
	"right-erasure-without-ground": {
		Says: testkit.Words{FR: "aucun des six motifs", EN: "none of the six grounds"},
	},
	"right-erasure-held-back": {
		Says: testkit.Words{FR: "le traitement reste nécessaire", EN: "the processing stays necessary"},
	},
	"right-erasure-legal-obligation": {
		Says: testkit.Words{
			FR: "à une obligation légale : ni le retrait", EN: "a legal obligation: neither a consent withdrawn",
		},
	},
	"right-erasure-no-objection": {
		Says: testkit.Words{
			FR: "le motif tiré d'une opposition suppose", EN: "the ground of an objection supposes",
		},
	},
	"right-erasure-research-task": {
		Says: testkit.Words{FR: "n'est pas un motif d'effacement", EN: "is no ground for erasure"},
	},
	"right-erasure-keeps-suppression": {
		Reach: []testkit.Reach{
			// Art. 17 and 19.
			{Like: "erasure", Not: values{"right": "but erasure"}},
		},
		Says: testkit.Words{
			FR: "conserver l'inscription sur la liste repoussoir", EN: "keep the suppression entry",
		},
	},
	"right-erasure-published": {
		Reach: []testkit.Reach{
			{Like: "erasure", Facts: values{"published": "yes"}, Not: values{"right": "but erasure", "published": "no"}},
		},
		Says: testkit.Words{FR: "données rendues publiques", EN: "data made public"},
	},
}
