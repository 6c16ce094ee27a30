package consent_test

import "github.com/rgpd-go/rgpd/internal/testkit"

var proofProofs = testkit.Proofs{
	"consent-unproven": {
		Says: say("l'instant, le texte, l'origine ou la personne", "instant, wording, origin or person"),
	},
	"consent-proof-contradicted": {
		Says: say("la preuve se contredit", "the proof contradicts itself"),
	},
	"consent-specimen-only": {
		Says: say("un formulaire type ne prouve", "a specimen form proves"),
	},
	"consent-supplier-assurance": {
		Says: say("l'assurance du fournisseur", "the supplier's assurance"),
	},
	"consent-supplier-unchecked": {
		Says: say("l'acheteur n'a pas vérifié", "the buyer did not itself check"),
	},
	"consent-burden-of-proof": {
		First: "2026-08-11",
		Reach: []testkit.Reach{
			{
				Like:  toCalls,
				Facts: words{"evidence": "none"},
				Not:   words{"channel": byVoice, "place": "abroad", "evidence": "individual"},
			},
		},
		Says: say("incombe au professionnel", "the burden of proof"),
	},
	"consent-withdrawal-harder": {
		Says: say("retirer son consentement est plus difficile", "withdrawing is harder"),
	},
	"consent-oral-withdrawal-refused": {
		Says: say("exprimé de vive voix n'est pas reçu", "by voice is not taken"),
	},
}
