package consent_test

import "github.com/rgpd-go/rgpd/internal/testkit"

var specificProofs = testkit.Proofs{
	"consent-principal-other": {
		Says: say("donné à un autre professionnel", "given to another professional"),
	},
	"consent-caller-unnamed": {
		Says: say("ne nommait pas le tiers qui appelle", "did not name the third party that calls"),
	},
	"consent-object-other": {
		Says: say("pour un autre objet", "for another object"),
	},
	"consent-object-unnamed": {
		Says: say("la nature des biens ou services", "the kind of goods or services"),
	},
	"consent-channel-other": {
		Says: say("pour un autre canal", "for another channel"),
	},
	"consent-channel-unnamed": {
		Says: say("se ferait par téléphone", "would be by telephone"),
	},
	"consent-message-unnamed": {
		Says: say("ne nommait pas l'automate", "did not name the machine"),
	},
	"consent-purposes-bundled": {
		Says: say("pour plusieurs finalités", "for several purposes"),
	},
	"consent-after-contact": {
		Says: say("n'est pas antérieur au contact", "did not come before the contact"),
	},
}
