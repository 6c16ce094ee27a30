package book

import "github.com/rgpd-go/rgpd"

var statementsOnRights = []Topic{
	{
		Title: rgpd.Text{FR: "Les droits des personnes", EN: "The rights of persons"},
		Of: []Statement{
			{
				Says: rgpd.Text{
					FR: "Accès, en un mois",
					EN: "Access, in a month",
				},
				Rules: []rgpd.RuleID{
					"right-access", "deadline-answer", "deadline-extension-notice", "deadline-refusal",
				},
				Law: rgpd.Text{
					FR: "Un mois pour tout droit ; trois si prolongé et motivé ; le refus toujours en un.",
					EN: "A month for every right; three if extended with reasons; a refusal always in one.",
				},
			},
			{
				Says: rgpd.Text{
					FR: "Rectification, en un mois",
					EN: "Rectification, in a month",
				},
				Rules: []rgpd.RuleID{
					"right-rectification", "deadline-answer", "right-recipients-told",
				},
				Law: rgpd.Text{
					FR: "De même.",
					EN: "The same.",
				},
			},
			{
				Says: rgpd.Text{
					FR: "Effacement de toutes les données, sur demande",
					EN: "Erasure of all data, on request",
				},
				Rules: []rgpd.RuleID{
					"right-erasure", "right-erasure-without-ground", "right-erasure-held-back",
					"right-erasure-keeps-suppression",
				},
				Law: rgpd.Text{
					FR: "Pour un motif de l'article 17(1), sous réserve de 17(3) ; l'inscription sur la liste " +
						"repoussoir demeure.",
					EN: "On a ground of article 17(1), subject to 17(3); the entry on the suppression list stays.",
				},
			},
			{
				Says: rgpd.Text{
					FR: "Gel des données dont l'exactitude est contestée",
					EN: "Freezing of data whose accuracy is contested",
				},
				Rules: []rgpd.RuleID{
					"right-restriction", "right-restriction-without-ground", "right-restriction-uses",
					"use-restricted",
				},
				Law: rgpd.Text{
					FR: "Quatre cas (art. 18(1)) ; gelées, elles ne servent pas à appeler.",
					EN: "Four cases (art. 18(1)); frozen, they do not serve to call.",
				},
			},
			{
				Says: rgpd.Text{
					FR: "Portabilité des données recueillies sur la personne",
					EN: "Portability of data collected on the person",
				},
				Rules: []rgpd.RuleID{
					"right-portability", "right-portability-basis", "right-portability-derived",
				},
				Law: rgpd.Text{
					FR: "De celles qu'elle a fournies, sur un consentement ou un contrat (art. 20).",
					EN: "Of those that they provided, on a consent or a contract (art. 20).",
				},
			},
			{
				Says: rgpd.Text{
					FR: "Opposition, sauf obligation légale",
					EN: "Objection, but for a legal obligation",
				},
				Words: "Toute personne a le droit de s'opposer au traitement de ses données, sauf si celui-ci " +
					"répond à une obligation légale",
				Rules: []rgpd.RuleID{
					"right-objection", "right-objection-basis", "right-objection-overridden",
				},
				Law: rgpd.Text{
					FR: "À ce qui repose sur une mission publique ou un intérêt légitime (art. 21(1)).",
					EN: "To what rests on a public task or a legitimate interest (art. 21(1)).",
				},
			},
			{
				Says: rgpd.Text{
					FR: "Opposition à la prospection",
					EN: "Objection to prospecting",
				},
				Words: "Les prospects doivent avoir la possibilité de s'opposer à la réutilisation de leurs " +
					"coordonnées à des fins de sollicitations, notamment commerciales.",
				Rules: []rgpd.RuleID{
					"right-objection-marketing", "right-objection-marketing-stops", "deadline-stop-marketing",
					"objected", "record-objection",
				},
				Law: rgpd.Text{
					FR: "Sans exception, sans motif, sans attendre (art. 21(2) et (3)).",
					EN: "Without exception, reason or delay (art. 21(2) and (3)).",
				},
			},
		},
	},
	{
		Title: rgpd.Text{FR: "Les principes, le registre, la sécurité", EN: "Principles, record, security"},
		Of: []Statement{
			{
				Says: rgpd.Text{
					FR: "Des principes à respecter",
					EN: "Principles to be kept",
				},
				Rules: []rgpd.RuleID{
					"register-principle-lawfulness", "register-principle-purpose-limitation",
					"register-principle-minimisation", "register-principle-accuracy",
					"register-principle-storage-limitation", "register-principle-integrity",
					"register-principle-accountability",
				},
				Law: rgpd.Text{
					FR: "L'article 5 en a sept ; `register.Entry.Principles` les contrôle ensemble. Le titre " +
						"de l'article en annonce cinq : lesquels, on ne l'a pas au dossier.",
					EN: "Article 5 has seven; `register.Entry.Principles` checks them as one. The article's " +
						"title announces five: which, is not at hand.",
				},
			},
			{
				Says: rgpd.Text{
					FR: "Un registre, pour toute entreprise",
					EN: "A record, for every company",
				},
				Rules: []rgpd.RuleID{
					"accountability-record-by-size", "accountability-record-by-risk",
					"accountability-record-by-habit", "accountability-record-spared",
				},
				Law: rgpd.Text{
					FR: "Art. 30(5) : l'exception sous 250 employés est étroite.",
					EN: "Art. 30(5): the exception under 250 staff is narrow.",
				},
			},
			{
				Says: rgpd.Text{
					FR: "Un délégué, pour toute entreprise",
					EN: "An officer, for every company",
				},
				Rules: []rgpd.RuleID{
					"accountability-officer-of-public-body", "accountability-officer-for-monitoring",
					"accountability-officer-for-sensitive-data", "accountability-officer-voluntary",
				},
				Law: rgpd.Text{
					FR: "Trois cas seulement (art. 37(1)) ; la CNIL y encourage dans les autres.",
					EN: "Three cases only (art. 37(1)); the CNIL encourages it in the others.",
				},
			},
			{
				Says: rgpd.Text{
					FR: "Dès la conception et par défaut, la protection la plus élevée",
					EN: "By design and by default, the highest protection",
				},
				Rules: []rgpd.RuleID{
					"design-field-without-purpose", "design-campaign-sees-too-much", "design-retention-not-enforced",
					"design-access-open-by-default", "design-permissive-by-default",
					"design-objection-not-effective",
				},
				Law: rgpd.Text{
					FR: "Art. 25 : des mesures, et par défaut ce que chaque finalité demande.",
					EN: "Art. 25: measures, and by default what each purpose needs.",
				},
			},
			{
				Says: rgpd.Text{
					FR: "Chiffrer, anonymiser, limiter l'accès, plusieurs facteurs, journaliser, éprouver",
					EN: "Encrypt, anonymise, limit access, several factors, log, test",
				},
				Rules: []rgpd.RuleID{
					"security-encryption", "security-pseudonymisation", "security-access", "security-authentication",
					"security-logs", "security-testing", "security-resilience", "security-restoration",
					"security-staff",
				},
				Law: rgpd.Text{
					FR: "Art. 32(1)(a) dit la pseudonymisation ; l'accès, les facteurs et les journaux sont " +
						"l'état de l'art. L'article omet la résilience.",
					EN: "Art. 32(1)(a) has pseudonymisation; access, factors and logs are the state of the " +
						"art. The article leaves out resilience.",
				},
			},
			{
				Says: rgpd.Text{
					FR: "Avertir les utilisateurs d'une fuite",
					EN: "Tell users of a leak",
				},
				Rules: []rgpd.RuleID{
					"breach-notify", "breach-risk-unlikely", "breach-tell-persons", "breach-not-grave",
					"breach-document",
				},
				Law: rgpd.Text{
					FR: "L'autorité, sauf risque improbable (art. 33) ; les personnes, si le risque est élevé " +
						"(art. 34).",
					EN: "The authority, unless a risk is unlikely (art. 33); the persons, if the risk is high " +
						"(art. 34).",
				},
			},
		},
	},
}
