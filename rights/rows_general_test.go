package rights_test

import "github.com/rgpd-go/rgpd/internal/testkit"

var generalProofs = testkit.Proofs{
	"right-nothing-held": {
		Says: testkit.Words{FR: "traitée ; la réponse le confirme", EN: "processed; the answer says so"},
	},
	"right-ends-at-death": {
		Says: testkit.Words{FR: "s'éteignent au décès", EN: "rights end at death"},
	},
	"right-objection-ends-at-death": {
		Says: testkit.Words{FR: "s'éteignent au décès", EN: "rights end at death"},
	},
	"right-abuse": {
		Says: testkit.Words{
			FR: "frais raisonnables annoncés d'avance", EN: "a reasonable fee told beforehand",
		},
	},
	"right-objection-abuse": {
		Says: testkit.Words{
			FR: "opposition manifestement infondée ou excessive", EN: "objection manifestly unfounded or excessive",
		},
	},
	"right-cannot-identify": {
		Says: testkit.Words{FR: "qui ne fournit rien de plus", EN: "who supplies nothing more"},
	},
	"right-objection-cannot-identify": {
		Says: testkit.Words{FR: "n'est pas en mesure d'identifier la personne qui s'oppose", EN: "cannot identify who objects"},
	},
	"right-decision-cannot-identify": {
		Says: testkit.Words{
			FR: "n'est pas en mesure d'identifier la personne que la décision vise", EN: "cannot identify whom the decision is about",
		},
	},
	"right-identity-in-doubt": {
		Says: testkit.Words{
			FR: "un doute raisonnable quant à l'identité de la personne", EN: "a reasonable doubt on the identity",
		},
	},
	"right-identity-named-only": {
		Reach: []testkit.Reach{
			{Like: "access", Facts: values{"identity": "named-only"},
				Not: values{"identity": "but named-only", "right": "objection human-review withdrawal posthumous"}},
		},
		Says: testkit.Words{FR: "ne prouvent pas qui demande", EN: "is no proof of who asks"},
	},
	"right-free-of-charge": {
		Reach: []testkit.Reach{
			{Like: "access", Not: values{"right": "withdrawal posthumous", "abusive": "yes"}},
		},
		Says: testkit.Words{FR: "n'exiger aucun paiement", EN: "ask for no payment"},
	},
	"right-joint-controllers": {
		Reach: []testkit.Reach{{Like: "access", Not: values{"right": "posthumous"}}},
		Says:  testkit.Words{FR: "elle peut s'adresser à chacun", EN: "they may turn to each"},
	},
	"right-objection-identity-in-doubt": {
		Says: testkit.Words{
			FR: "un doute raisonnable quant à l'identité de la personne", EN: "a reasonable doubt on the identity",
		},
	},
}
