package consent_test

import "github.com/rgpd-go/rgpd/internal/testkit"

var requiredProofs = testkit.Proofs{
	"consent-needed-for-sensitive-data": {
		Says: say("sans autre exception, demandent", "without another exception, take"),
	},
	"consent-spared-by-sensitive-exception": {
		Says: say("une autre exception lève", "another exception lifts"),
	},
	"consent-needed-for-reuse": {
		Says: say("une finalité incompatible", "a purpose that does not fit"),
	},
	"consent-spared-by-fit": {
		Says: say("une finalité compatible", "a purpose that fits"),
	},
	"consent-needed-for-cookies": {
		Says: say("un traceur qui ne sert pas", "a tracker that neither serves"),
	},
	"consent-spared-by-cookie-use": {
		Says: say(
			"un traceur qui sert à la seule communication", "a tracker that serves communication alone",
		),
	},
	"consent-needed-for-call": {
		Says: say("appeler un consommateur demande", "calling a consumer takes"),
	},
	"consent-spared-before-opt-in": {
		Says: say("reposait sur l'information", "rested on information"),
	},
	"consent-spared-by-running-contract": {
		Says: say("l'exécution d'un contrat en cours", "the performance of a running contract"),
	},
	"consent-spared-by-call-back": {
		Says: say("dans les cinq jours ouvrables", "within five working days"),
	},
	"consent-spared-by-press": {
		Says: say("un journal, un périodique ou un magazine", "a newspaper, a periodical or a magazine"),
	},
	"consent-spared-professional-call": {
		Says: say("appeler un professionnel", "calling a professional"),
	},
	"consent-needed-for-machine": {
		Says: say("un automate d'appel demande", "a calling machine takes"),
	},
	"consent-needed-for-message": {
		Says: say("un SMS ou un courriel à", "a text message or an e-mail to"),
	},
	"consent-spared-by-similar-sale": {
		Says: say("des offres analogues", "similar offers"),
	},
	"consent-spared-professional-message": {
		Says: say("écrire à un professionnel", "writing to a professional"),
	},
	"consent-needed-for-inbox-advert": {
		Reach: []testkit.Reach{{Like: "inbox-advert", Not: words{"head": "but inbox-advert"}}},
		Says:  say("parmi les messages d'une boîte", "among the messages of an inbox"),
	},
	"consent-spared-legal-person": {
		Says: say("d'une personne morale", "of a legal person"),
	},
	"consent-spared-non-commercial": {
		Says: say("sans objet commercial", "without commercial aim"),
	},
	"consent-needed-for-politics": {
		Says: say("la prospection politique", "politics by machine"),
	},
	"consent-spared-political-call": {
		Says: say("un appel politique", "a political call"),
	},
	"consent-inform-and-let-object": {
		Reach: []testkit.Reach{
			// RGPD, art. 21(2) to (4): of all prospecting.
			{Like: "sales-call", Not: words{"head": "but prospecting"}},
		},
		Says: say("informer la personne", "inform the person"),
	},
	"consent-let-object-each-time": {
		Reach: []testkit.Reach{
			// CPCE, art. L. 34-5: of the customer's exception, which is for messages.
			{
				Like:  "sales-e-mail",
				Facts: words{"tie": "similar-to-sale"},
				Not:   words{"head": "but prospecting", "channel": "but sms email", "tie": "but similar-to-sale"},
			},
		},
		Says: say("hormis ceux de la transmission du refus", "what it costs to send the refusal"),
	},
	"consent-keep-call-back-request": {
		First: "2026-08-11",
		Reach: []testkit.Reach{
			// C. conso., art. R. 223-4: of a consumer's request to be called back.
			{
				Like:  "sales-call",
				Facts: words{"tie": "asked-call-back"},
				Not: words{
					"head": "but prospecting", "channel": "but live-call", "audience": "but consumer", "tie": "but asked-call-back",
				},
			},
		},
		Says: say("la preuve de la demande de rappel", "the proof of the call-back request"),
	},
}
