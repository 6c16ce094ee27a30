package consent_test

import "github.com/rgpd-go/rgpd/internal/testkit"

var informedProofs = testkit.Proofs{
	"consent-principal-unnamed": {
		Says: say("ne nommait pas le professionnel", "did not name the professional"),
	},
	"consent-identity-unsaid": {
		First: "2026-08-11",
		Reach: []testkit.Reach{
			// What the consumer code says again for calls.
			{
				Like:  toCalls,
				Facts: words{"principal": "none-named"},
				Not:   words{"channel": byVoice, "place": "abroad", "principal": "same other"},
			},
		},
		Says: say("n'indiquait pas l'identité du professionnel", "did not state the identity"),
	},
	"consent-purpose-unsaid": {
		Says: say("que les données serviraient à prospecter", "that the data would serve prospecting"),
	},
	"consent-data-unsaid": {
		Says: say("quelles données seraient utilisées", "which data would serve"),
	},
	"consent-withdrawal-unsaid": {
		Says: say("que le consentement peut être retiré", "that consent can be withdrawn"),
	},
	"consent-withdrawal-way-unsaid": {
		Says: say("comment retirer son consentement", "how to withdraw"),
	},
	"consent-choice-unsaid": {
		Says: say("que l'on peut accepter ou non", "that one may agree or not"),
	},
	"consent-period-unsaid": {
		Says: say("n'indiquait pas la durée", "did not state the period"),
	},
	"consent-period-too-long": {
		Says: say("la durée indiquée dépasse un an", "the period stated is over a year"),
	},
	"consent-proof-unsaid": {
		Says: say("tenue à disposition sur un support durable", "available on a durable medium"),
	},
	"consent-buried-in-terms": {
		Says: say("n'était pas distincte des conditions", "not apart from"),
	},
}
