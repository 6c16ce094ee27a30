package consent_test

import "github.com/rgpd-go/rgpd/internal/testkit"

var answerProofs = testkit.Proofs{
	"consent-not-on-file": {
		Says: say("aucun consentement ne figure", "no consent is on file"),
	},
	"consent-was-refused": {
		Says: say("la personne a refusé", "the person refused"),
	},
	"consent-was-withdrawn": {
		Says: say("consentement a été retiré", "was withdrawn"),
	},
	"consent-abroad": {
		Reach: []testkit.Reach{
			{Like: toCalls, Facts: words{"place": "abroad"}, Not: words{"place": "france"}},
		},
		Says: say("contactée hors de France", "contacted outside France"),
	},
	"consent-was-given": {
		Says: say("toutes les conditions du consentement sont réunies", "no condition of consent is lacking"),
	},
}
