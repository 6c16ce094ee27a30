package consent_test

import "github.com/rgpd-go/rgpd/internal/testkit"

var personProofs = testkit.Proofs{
	"consent-child-not-joint": {
		Says: say("avant quinze ans", "under fifteen"),
	},
	"consent-minor-by-telephone": {
		Says: say("un mineur n'est pas appelé", "a minor is not called"),
	},
	"consent-minor-passed-over": {
		Says: say("un parent ne le fait pas à sa place", "a parent does not do so in their place"),
	},
	"consent-period-over": {
		Says: say("la durée indiquée à la personne", "the period told to the person"),
	},
	"consent-year-over": {
		Says: say("vaut un an au plus", "holds for a year at most"),
	},
}
