package consent_test

import "github.com/rgpd-go/rgpd/internal/testkit"

var freeProofs = testkit.Proofs{
	"consent-service-conditional": {
		Says: say("un service ou une vente est subordonné", "a service or a sale depends"),
	},
	"consent-sale-conditional": {
		First: "2025-07-02",
		Reach: []testkit.Reach{
			{
				Like:  toCalls,
				Facts: words{"condition": "sale"},
				On:    "2025-07-02",
				Not:   words{"channel": byVoice, "place": "abroad", "condition": "but service sale"},
			},
		},
		Says: say("sans pouvoir être obtenu séparément", "cannot be had apart"),
	},
	"consent-contest-conditional": {
		Says: say("participation au jeu ou au test", "entry to the contest or the test"),
	},
	"consent-refusal-costs": {
		Says: say("entraîne des frais ou un autre préjudice", "costs something"),
	},
	"consent-imbalance-of-power": {
		Says: say("un déséquilibre manifeste", "a clear imbalance"),
	},
	"consent-layout-deceptive": {
		Says: say("refuser n'était pas aussi visible", "refusing was not as visible"),
	},
}
