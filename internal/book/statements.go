package book

import (
	"slices"

	"github.com/rgpd-go/rgpd"
)

// A Statement is what the source article says outside its two tables, in other words than its
// own, with the rules that have it and what the law says of the point.
type Statement struct {
	Says  rgpd.Text
	Words string // literal words of the article; empty: none were noted
	Rules []rgpd.RuleID
	Law   rgpd.Text
}

// A Topic is some of them.
type Topic struct {
	Title rgpd.Text
	Of    []Statement
}

// Statements are what the source article says outside its tables, in its order.
func Statements() []Topic { return statements }

// statements are all that the notes of the project hold of the article, in its order as far
// as it is known: its beginning, the sentences that were noted word for word, and what was
// found to part from the law.
var statements = slices.Concat(statementsOnProspecting, statementsOnRights, statementsAbroad)

var statementsOnProspecting = []Topic{
	{
		Title: rgpd.Text{FR: "Le règlement, et à qui il s'applique", EN: "The regulation, and to whom it applies"},
		Of: []Statement{
			{
				Says: rgpd.Text{
					FR: "Adopté en avril 2016, appliqué depuis le 25 mai 2018, à la place de la directive 95/46",
					EN: "Adopted in April 2016, applied since 2018-05-25, in the place of directive 95/46",
				},
				Law: rgpd.Text{
					FR: "Aucune règle : une date. Rien n'est décidé avant le 25 mai 2018.",
					EN: "No rule: a date. Nothing is decided before 2018-05-25.",
				},
			},
			{
				Says: rgpd.Text{
					FR: "Est donnée personnelle ce qui participe à identifier une personne, directement ou non",
					EN: "Personal data is whatever helps to identify a person, directly or not",
				},
				Law: rgpd.Text{
					FR: "Aucune règle : la définition de l'article 4(1), que toutes supposent.",
					EN: "No rule: the definition of article 4(1), which all of them suppose.",
				},
			},
			{
				Says: rgpd.Text{
					FR: "Les données des personnes morales sont hors du champ",
					EN: "Data of legal persons are out of scope",
				},
				Rules: []rgpd.RuleID{
					"legal-person-line", "consent-spared-legal-person",
				},
				Law: rgpd.Text{
					FR: "La ligne qui ne nomme personne. Qui y travaille reste une personne physique.",
					EN: "The line that names nobody. Whoever works there stays a natural person.",
				},
			},
			{
				Says: rgpd.Text{
					FR: "En France, la CNIL contrôle",
					EN: "In France, the CNIL controls",
				},
				Law: rgpd.Text{
					FR: "Aucune règle : l'autorité, non ce qu'elle demande.",
					EN: "No rule: the authority, and not what it asks.",
				},
			},
			{
				Says: rgpd.Text{
					FR: "S'y soumet tout organisme, européen ou non, qui traite des données de citoyens ou de " +
						"résidents de l'Union",
					EN: "Every organisation, European or not, that processes data of citizens or residents of " +
						"the Union",
				},
				Rules: []rgpd.RuleID{
					"accountability-scope-applies-by-establishment", "accountability-scope-applies-by-offer",
					"accountability-scope-applies-by-monitoring", "accountability-scope-spared-outside",
				},
				Law: rgpd.Text{
					FR: "Art. 3 : un établissement dans l'Union, ou des personnes qui s'y trouvent. La " +
						"citoyenneté n'est un fait d'aucune règle.",
					EN: "Art. 3: an establishment in the Union, or people who are in it. Citizenship is a fact " +
						"of no rule.",
				},
			},
			{
				Says: rgpd.Text{
					FR: "Les organismes publics, les associations et les fondations aussi",
					EN: "Public bodies, associations and foundations too",
				},
				Rules: []rgpd.RuleID{
					"accountability-scope-spared-household", "accountability-officer-of-public-body",
				},
				Law: rgpd.Text{
					FR: "Aucune règle ne demande la nature de l'organisme, sauf pour le délégué ; l'article 2(2) " +
						"exclut l'usage domestique, ce qui échappe au droit de l'Union, la politique étrangère et " +
						"de sécurité commune, et la police et la justice pénale.",
					EN: "No rule asks the kind of body but for the officer; article 2(2) leaves out household use, " +
						"what is outside the law of the Union, the common foreign and security policy, and police " +
						"and criminal justice.",
				},
			},
		},
	},
	{
		Title: rgpd.Text{FR: "Le consentement", EN: "Consent"},
		Of: []Statement{
			{
				Says: rgpd.Text{
					FR: "Quatre critères, tous à la fois",
					EN: "Four criteria, all at once",
				},
				Words: "Le consentement, pour être valable, doit respecter 4 critères cumulatifs.",
				Rules: []rgpd.RuleID{
					"consent-imbalance-of-power", "consent-service-conditional", "consent-purposes-bundled",
					"consent-identity-unsaid", "consent-no-positive-act",
				},
				Law: rgpd.Text{
					FR: "Art. 4(11) : libre, spécifique, éclairé, univoque. S'y ajoutent ici le retrait, la " +
						"preuve et la durée.",
					EN: "Art. 4(11): free, specific, informed, unambiguous. Withdrawal, proof and age come " +
						"besides here.",
				},
			},
			{
				Says: rgpd.Text{
					FR: "Un acte positif et spécifique",
					EN: "A positive, specific act",
				},
				Words: "une case à cocher dédiée et NON pré-cochée",
				Rules: []rgpd.RuleID{
					"consent-box-preticked", "consent-silence", "consent-opt-out-only", "consent-ticked-for-person",
				},
				Law: rgpd.Text{
					FR: "De même.",
					EN: "The same.",
				},
			},
			{
				Says: rgpd.Text{
					FR: "Accepter des conditions générales ne suffit pas",
					EN: "Accepting general terms will not do",
				},
				Words: "L'acceptation de CGU n'est pas suffisante.",
				Rules: []rgpd.RuleID{
					"consent-terms-accepted", "consent-buried-in-terms",
				},
				Law: rgpd.Text{
					FR: "De même.",
					EN: "The same.",
				},
			},
			{
				Says: rgpd.Text{
					FR: "Il se prouve",
					EN: "It is proven",
				},
				Words: "Il vous sera demandé de prouver ce consentement en cas de contrôle de la CNIL.",
				Rules: []rgpd.RuleID{
					"consent-unproven", "consent-burden-of-proof", "consent-keep-evidence", "keep-consent-proof",
				},
				Law: rgpd.Text{
					FR: "De même, et au consommateur qui la demande (R. 223-2).",
					EN: "The same, and to the consumer who asks (R. 223-2).",
				},
			},
			{
				Says: rgpd.Text{
					FR: "Il se retire",
					EN: "It can be withdrawn",
				},
				Words: "toute personne a la possibilité de retirer ce consentement à tout moment",
				Rules: []rgpd.RuleID{
					"consent-was-withdrawn", "consent-withdrawal-harder", "consent-oral-withdrawal-refused",
					"consent-withdrawn", "right-withdrawal",
				},
				Law: rgpd.Text{
					FR: "De même ; aussi simplement qu'il a été donné (art. 7(3)), de vive voix compris.",
					EN: "The same; as easily as it was given (art. 7(3)), by voice included.",
				},
			},
			{
				Says: rgpd.Text{
					FR: "Il est nécessaire pour les données sensibles",
					EN: "It is needed for sensitive data",
				},
				Words: "Le consentement préalable est notamment nécessaire en cas :",
				Rules: []rgpd.RuleID{
					"consent-needed-for-sensitive-data", "consent-spared-by-sensitive-exception",
				},
				Law: rgpd.Text{
					FR: "L'une des exceptions de l'article 9(2) seulement.",
					EN: "One of the exceptions of article 9(2) only.",
				},
			},
			{
				Says: rgpd.Text{
					FR: "Pour réutiliser des données",
					EN: "To reuse data",
				},
				Rules: []rgpd.RuleID{
					"consent-needed-for-reuse", "consent-spared-by-fit",
				},
				Law: rgpd.Text{
					FR: "Seulement si la nouvelle finalité est incompatible (art. 6(4)).",
					EN: "Only if the new purpose does not fit (art. 6(4)).",
				},
			},
			{
				Says: rgpd.Text{
					FR: "Pour les cookies",
					EN: "For cookies",
				},
				Rules: []rgpd.RuleID{
					"consent-needed-for-cookies", "consent-spared-by-cookie-use",
				},
				Law: rgpd.Text{
					FR: "Sauf ceux de la communication ou du service demandé (LIL, art. 82).",
					EN: "But for those of communication or of the service asked for (LIL, art. 82).",
				},
			},
			{
				Says: rgpd.Text{
					FR: "Pour la prospection",
					EN: "For prospecting",
				},
				Rules: []rgpd.RuleID{
					"consent-needed-for-call", "consent-needed-for-machine", "consent-needed-for-message",
				},
				Law: rgpd.Text{
					FR: "Par automate, d'un consommateur ou d'un professionnel, et par SMS ou courriel, d'un " +
						"consommateur : avant le 25 mai 2018 déjà ; de vive voix, d'un consommateur : depuis le " +
						"11 août 2026. Hors les exceptions de chaque règle, dont la clientèle.",
					EN: "By machine, of a consumer or a professional, and by SMS or e-mail, of a consumer: before " +
						"2018-05-25 already; by voice, of a consumer: since 2026-08-11. But for the exceptions of " +
						"each rule, customers among them.",
				},
			},
			{
				Says: rgpd.Text{
					FR: "Sauf un client et des produits similaires",
					EN: "But a customer and similar products",
				},
				Words: "la personne prospectée est déjà cliente ET que la prospection concerne des produits ou " +
					"services similaires à ceux déjà achetés",
				Rules: []rgpd.RuleID{
					"customer-message", "consent-spared-by-similar-sale", "running-contract",
					"running-contract-opt-out", "consent-spared-by-running-contract", "article-other-products",
				},
				Law: rgpd.Text{
					FR: "C'est l'exception des messages (L. 34-5, al. 4) ; au téléphone, c'est le contrat en " +
						"cours et son objet. Dans son tableau (B2C-Y2), l'article demande un accord : le texte " +
						"du jour décide.",
					EN: "That is the exception of messages (L. 34-5, al. 4); by telephone it is the running " +
						"contract and its object. In its table (B2C-Y2) the article asks for an agreement: the " +
						"text of the day decides.",
				},
			},
			{
				Says: rgpd.Text{
					FR: "Sauf la prospection qui n'est pas commerciale",
					EN: "But prospecting that is not commercial",
				},
				Words: "la prospection n'est pas de nature commerciale",
				Rules: []rgpd.RuleID{
					"non-commercial-appeal", "non-commercial-untold", "consent-spared-non-commercial",
					"consent-inform-and-let-object",
				},
				Law: rgpd.Text{
					FR: "Avec l'information et l'opposition ; la politique par automate ou message demande un " +
						"consentement.",
					EN: "With information and objection; politics by machine or message takes consent.",
				},
			},
			{
				Says: rgpd.Text{
					FR: "Sur un intérêt légitime",
					EN: "On a legitimate interest",
				},
				Words: "l'intérêt légitime de la personne",
				Rules: []rgpd.RuleID{
					"professional-interest",
				},
				Law: rgpd.Text{
					FR: "Celui du responsable ou d'un tiers, non de la personne (art. 6(1)(f)).",
					EN: "That of the controller or a third party, not of the person (art. 6(1)(f)).",
				},
			},
		},
	},
	{
		Title: rgpd.Text{FR: "Accord préalable ou opposition", EN: "Opt-in or opt-out"},
		Of: []Statement{
			{
				Says: rgpd.Text{
					FR: "D'un consommateur, l'accord préalable seul",
					EN: "Of a consumer, prior agreement alone",
				},
				Words: "En France, la prospection commerciale B2C autorise seulement le recours à l'opt-in.",
				Rules: []rgpd.RuleID{
					"article-opt-in", "consumer-opt-in", "consumer-opt-out",
				},
				Law: rgpd.Text{
					FR: "Au téléphone, la loi seulement depuis le 11 août 2026 ; avant, l'opposition et " +
						"Bloctel. La politique par défaut tient les deux.",
					EN: "By telephone, the law since 2026-08-11 only; before, objection and Bloctel. The " +
						"default policy holds both.",
				},
			},
			{
				Says: rgpd.Text{
					FR: "D'un professionnel, l'opposition suffit",
					EN: "Of a professional, objection will do",
				},
				Words: "L'opt-out autorise les organismes à traiter les données à caractère personnel sans " +
					"recueillir de consentement.",
				Rules: []rgpd.RuleID{
					"professional-interest", "professional-message",
				},
				Law: rgpd.Text{
					FR: "De même ; un automate demande un consentement (`machine-without-consent`).",
					EN: "The same; a machine takes consent (`machine-without-consent`).",
				},
			},
			{
				Says: rgpd.Text{
					FR: "À trois conditions : entre professionnels",
					EN: "On three conditions: among professionals",
				},
				Words: "dans le contexte de relations commerciales professionnelles",
				Rules: []rgpd.RuleID{
					"professional-interest", "consumer-opt-in",
				},
				Law: rgpd.Text{
					FR: "Les trois à la fois : `TestTheOptOutOfTheArticleIsReasonable`, dans prospect.",
					EN: "All three at once: `TestTheOptOutOfTheArticleIsReasonable`, in prospect.",
				},
			},
			{
				Says: rgpd.Text{
					FR: "Une offre liée à la profession",
					EN: "An offer linked to the profession",
				},
				Words: "pour partager du contenu en lien avec la profession du destinataire",
				Rules: []rgpd.RuleID{
					"professional-interest", "consumer-opt-in",
				},
				Law: rgpd.Text{
					FR: "Sans lien avec le travail, la personne est un consommateur.",
					EN: "Without a link to the work the person is a consumer.",
				},
			},
			{
				Says: rgpd.Text{
					FR: "Et le droit de s'y opposer",
					EN: "And the right to object",
				},
				Words: "si le destinataire est en mesure de s'y opposer à tout moment",
				Rules: []rgpd.RuleID{
					"objected", "never-told", "professional-no-choice", "article-no-choice", "offer-to-object",
				},
				Law: rgpd.Text{
					FR: "De même (art. 21(2) à (4)).",
					EN: "The same (art. 21(2) to (4)).",
				},
			},
			{
				Says: rgpd.Text{
					FR: "Au téléphone, informer et laisser refuser lors de la collecte",
					EN: "By telephone, inform and let refuse at collection",
				},
				Words: "La prospection téléphonique est toujours possible et légale, à condition que, au " +
					"moment de la collecte de leur numéro de téléphone, les personnes aient :",
				Rules: []rgpd.RuleID{
					"consumer-untold", "consumer-told-too-late", "professional-told-too-late",
					"inform-at-collection", "offer-to-object",
				},
				Law: rgpd.Text{
					FR: "La règle pour tous jusqu'au 10 août 2026 ; depuis, un consommateur consent en outre. " +
						"L'article dit l'un et l'autre : l'accord préalable l'emporte.",
					EN: "The rule for all until 2026-08-10; since, a consumer consents besides. The article " +
						"says both: prior agreement prevails.",
				},
			},
		},
	},
}
