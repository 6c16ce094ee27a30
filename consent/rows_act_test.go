package consent_test

import "github.com/rgpd-go/rgpd/internal/testkit"

var actProofs = testkit.Proofs{
	"consent-box-preticked": {
		Says: say("cochée par défaut", "ticked beforehand"),
	},
	"consent-silence": {
		Says: say("le silence, la poursuite de la navigation", "silence, continued browsing"),
	},
	"consent-ticked-for-person": {
		Says: say("cochée par un autre que la personne", "ticked by someone else"),
	},
	"consent-opt-out-only": {
		Says: say("ne pas cocher une case de refus", "not ticking \"I do not want\""),
	},
	"consent-terms-accepted": {
		Says: say("accepter les conditions générales", "accepting general terms"),
	},
	"consent-no-positive-act": {
		First: "2026-08-11",
		Reach: []testkit.Reach{
			{
				Like:  toCalls,
				Facts: words{"act": "kept-still"},
				Not: words{
					"channel": byVoice, "place": "abroad", "act": "but pre-ticked-box opt-out-box kept-still accepted-terms renewed-tacitly",
				},
			},
		},
		Says: say("aucun acte positif clair", "no clear positive act"),
	},
	"consent-tacit-renewal": {
		First: "2026-08-11",
		Reach: []testkit.Reach{
			{
				Like:  toCalls,
				Facts: words{"act": "renewed-tacitly"},
				Not:   words{"channel": byVoice, "place": "abroad", "act": "but renewed-tacitly"},
			},
		},
		Says: say("ne se renouvelle pas tacitement", "is not renewed tacitly"),
	},
	"consent-asked-on-sales-call": {
		Says: say("demandé au cours d'un appel", "asked for on a call"),
	},
}
