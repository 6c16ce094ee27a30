package rights

import (
	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
	"github.com/rgpd-go/rgpd/internal/rows"
)

// recordReviews look at what is on record of a case, and at a check of identity.
func recordReviews() []review {
	return []review{
		{
			ID: "request-event-undated", Then: rgpd.Oblige,
			FR: "dater chaque événement d'une demande",
			EN: "date each event of a request",
			By: rows.By(law.GDPR("5(2)")),
			Do: rgpd.Text{
				FR: "Consigner l'instant, avec son fuseau.",
				EN: "Record the instant, with its offset.",
			},
			More: breach{
				level: rgpd.Defect,
				found: rgpd.Text{
					FR: "L'événement n'a pas d'instant : il n'est pas compté.",
					EN: "The event has no instant: it does not count.",
				},
			},
		},
		{
			ID: "request-receipt-undated", Then: rgpd.Oblige,
			FR: "dater la réception de chaque demande",
			EN: "date the receipt of each request",
			By: rows.By(law.GDPR("12(3) et 21(3)"), law.OurReading),
			Do: rgpd.Text{
				FR: "Arrêter et geler dès maintenant ; retrouver et consigner l'instant de la réception.",
				EN: "Stop and freeze now; find out the instant of receipt, and record it.",
			},
			Open: rgpd.Text{
				FR: "Que vaut une opposition sans sa date ? Elle vaut depuis toujours : ni arrêt, ni réponse, ni " +
					"consentement consigné n'est tenu pour postérieur.",
				EN: "What is an objection without its day worth? It holds from ever: no stop, no answer and no " +
					"consent on record is taken to have come later.",
			},
			More: breach{
				level: rgpd.Error,
				found: rgpd.Text{
					FR: "Le jour où la demande a été reçue n'est pas établi : elle lie dès maintenant, et aucun " +
						"délai ne peut être compté.",
					EN: "The day on which the request came in is not settled: it binds from now on, and no period " +
						"can be counted.",
				},
			},
		},
		{
			ID: "request-event-unknown", Then: rgpd.Oblige,
			FR: "dire de chaque événement ce qu'il est",
			EN: "say of each event what it is",
			By: rows.By(law.GDPR("5(2)")),
			Do: rgpd.Text{FR: "Consigner ce qui s'est passé.", EN: "Record what happened."},
			More: breach{
				level: rgpd.Defect,
				found: rgpd.Text{
					FR: "L'événement n'est d'aucun genre connu : il n'est pas compté, sauf s'il porte un droit, " +
						"comme une demande.",
					EN: "The event is of no known kind: it does not count, but as a request if it names a right.",
				},
			},
		},
		{
			ID: "request-event-out-of-order", Then: rgpd.Oblige,
			FR: "consigner les événements dans leur ordre",
			EN: "record events in their order",
			By: rows.By(law.GDPR("5(2)")),
			Do: rgpd.Text{FR: "Vérifier l'instant.", EN: "Check the instant."},
			More: breach{
				level: rgpd.Info,
				found: rgpd.Text{
					FR: "L'événement est consigné après un autre qui lui est postérieur ; il compte à son " +
						"propre instant.",
					EN: "The event is recorded after a later one; it counts at its own instant.",
				},
			},
		},
		{
			ID: "request-event-repeated", Then: rgpd.Oblige,
			FR: "consigner chaque événement une fois",
			EN: "record each event once",
			By: rows.By(law.GDPR("5(2)")),
			Do: rgpd.Text{FR: "Supprimer le doublon.", EN: "Remove the double."},
			More: breach{
				level: rgpd.Info,
				found: rgpd.Text{
					FR: "L'événement est consigné deux fois ; il compte une fois.",
					EN: "The event is recorded twice; it counts once.",
				},
			},
		},
		{
			ID: "request-event-before-receipt", Then: rgpd.Oblige,
			FR: "consigner la réception avant ses suites",
			EN: "record the receipt before what follows from it",
			By: rows.By(law.GDPR("5(2)")),
			Do: rgpd.Text{
				FR: "Vérifier l'instant de la réception : le délai part du jour où la demande est arrivée, " +
					"non de l'ouverture du dossier.",
				EN: "Check the instant of receipt: the period starts on the day the request came in, not " +
					"when the file was opened.",
			},
			More: breach{
				level: rgpd.Defect,
				found: rgpd.Text{
					FR: "L'événement précède la réception de la demande : il n'est pas compté.",
					EN: "The event comes before the receipt of the request: it does not count.",
				},
			},
		},
		{
			ID: "request-event-after-close", Then: rgpd.Oblige,
			FR: "ouvrir un nouveau dossier pour ce qui suit la réponse",
			EN: "open a new case for what follows the answer",
			By: rows.By(law.GDPR("5(2)")),
			Do: rgpd.Text{
				FR: "S'il s'agit d'une nouvelle demande, ouvrir un dossier.",
				EN: "If it is a new request, open a case.",
			},
			More: breach{
				level: rgpd.Info,
				found: rgpd.Text{
					FR: "L'événement suit la clôture du dossier : il n'est pas compté.",
					EN: "The event follows the end of the case: it does not count.",
				},
			},
		},
		{
			ID: "request-received-twice", Then: rgpd.Oblige,
			FR: "compter chaque demande d'un dossier depuis sa propre réception",
			EN: "count each request of a case from its own receipt",
			By: rows.By(law.GDPR("12(3)")),
			Do: rgpd.Text{
				FR: "Répondre à chacune ; si c'est la même, transmise dans la maison ou entrée deux fois, seule " +
					"compte la " +
					"première réception.",
				EN: "Answer each; if it is the same one, handed on inside the house or entered twice, the first " +
					"receipt " +
					"alone counts.",
			},
			More: breach{
				level: rgpd.Warning,
				found: rgpd.Text{
					FR: "Une autre demande est consignée au dossier : chacune a son délai, depuis sa propre réception.",
					EN: "Another request is on record in the case: each has its own period, from its own receipt.",
				},
			},
		},
		{
			ID: "request-information-not-asked", Then: rgpd.Oblige,
			FR: "consigner la demande de pièces avant leur réception",
			EN: "record that information was asked before it comes in",
			By: rows.By(law.GDPR("5(2)")),
			Do: rgpd.Text{
				FR: "Consigner le jour où ils ont été demandés, s'ils l'ont été.",
				EN: "Record the day on which it was asked, if it was.",
			},
			More: breach{
				level: rgpd.Info,
				found: rgpd.Text{
					FR: "Des éléments sont arrivés sans avoir été demandés : ils ne suspendent rien.",
					EN: "Information came in that nobody had asked for: it suspends nothing.",
				},
			},
		},
		{
			ID: "request-identity-before-stop", Then: rgpd.Oblige,
			FR: "arrêter la prospection sans vérifier d'identité : un numéro à ne plus appeler suffit",
			EN: "stop marketing without checking an identity: a number not to call again is enough",
			By: rows.By(law.GDPR("21(3), 7(3) et 12(6)"), law.SuppressionList),
			Do: rgpd.Text{
				FR: "Arrêter aussitôt et ne pas exiger de pièce.",
				EN: "Stop at once, and ask for no document.",
			},
			More: breach{
				level: rgpd.Error,
				found: rgpd.Text{
					FR: "Une identité a été demandée pour une opposition à la prospection, que rien ne peut " +
						"retarder.",
					EN: "An identity was asked for an objection to marketing, which nothing may delay.",
				},
			},
		},
		{
			ID: "request-identity-outside-text", Then: rgpd.Oblige,
			FR: "ne demander une identité que pour les droits des articles 15 à 21",
			EN: "ask for an identity only for the rights of articles 15 to 21",
			By: rows.By(law.GDPR("12(6)")),
			Do: rgpd.Text{
				FR: "Traiter la demande sans attendre.",
				EN: "Deal with the request without waiting.",
			},
			More: breach{
				level: rgpd.Warning,
				found: rgpd.Text{
					FR: "L'article 12(6) ne couvre pas cette demande : rien n'est suspendu.",
					EN: "Article 12(6) does not cover this request: nothing is suspended.",
				},
			},
		},
		{
			ID: "request-identity-without-doubt", Then: rgpd.Oblige,
			FR: "ne demander une identité que sur un doute raisonnable, consigné avec sa raison",
			EN: "ask for an identity only upon a reasonable doubt, recorded with its reason",
			By: rows.By(law.GDPR("12(6)"), law.GuidelinesAccess.Part("§73-79"), law.AccessSheet),
			Do: rgpd.Text{
				FR: "Consigner la raison du doute, ou traiter la demande sans attendre.",
				EN: "Record the reason of the doubt, or deal with the request without waiting.",
			},
			More: breach{
				level: rgpd.Defect,
				found: rgpd.Text{
					FR: "Une identité a été demandée sans doute raisonnable consigné : rien n'est suspendu.",
					EN: "An identity was asked without a reasonable doubt on record: nothing is suspended.",
				},
			},
		},
		{
			ID: "request-identity-late", Then: rgpd.Oblige,
			FR: "demander promptement de quoi identifier la personne",
			EN: "ask promptly for what identifies the person",
			By: rows.By(law.GuidelinesAccess.Part("§159").Explaining(law.GDPR("12(6)")), law.OurReading),
			Do: rgpd.Text{FR: "Tenir la date sans suspension.", EN: "Keep to the date without suspension."},
			Open: rgpd.Text{
				FR: "Aucun texte ne chiffre ce délai : cinq jours après la réception, choix de la bibliothèque.",
				EN: "“Promptly” has no figure: five days after receipt, the library's.",
			},
			More: breach{
				level: rgpd.Warning,
				found: rgpd.Text{
					FR: "L'identité a été demandée trop tard pour suspendre le délai.",
					EN: "The identity was asked too late to suspend the period.",
				},
			},
		},
	}
}
