package consent

import (
	"slices"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
	"github.com/rgpd-go/rgpd/internal/rows"
)

// A need is a rule by which [Required] answers: a prohibition says that an occasion needs
// consent (not without), and a permission that it does not.
type need = rows.Row[occasionIs, rows.None]

func needRows() *rows.List[occasionIs, rows.None] {
	return rows.NewList(slices.Concat(occasionRows(), handOverRows(), profilingRows()))
}

func occasionRows() []need {
	return []need{
		// Sensitive data, another purpose, cookies.

		{
			ID: "consent-needed-for-sensitive-data", Then: rgpd.Forbid,
			FR:   "des données sensibles, sans autre exception, demandent un consentement explicite",
			EN:   "sensitive data, without another exception, take explicit consent",
			By:   rows.By(law.GDPR("9(2)(a)")),
			When: occasionIs{Head: rgpd.Is(SensitiveData), Exception: rgpd.Is(ConsentOnly)},
		},
		{
			ID: "consent-spared-by-sensitive-exception", Then: rgpd.Permit,
			FR:   "une autre exception lève l'interdiction de traiter des données sensibles",
			EN:   "another exception lifts the ban on sensitive data",
			By:   rows.By(law.GDPR("9(2)")),
			When: occasionIs{Head: rgpd.Is(SensitiveData), Exception: rgpd.Is(OtherException)},
		},
		{
			ID: "consent-needed-for-reuse", Then: rgpd.Forbid,
			FR:   "une finalité incompatible avec celle du recueil demande un consentement ou un texte",
			EN:   "a purpose that does not fit that of collection takes consent, or a text",
			By:   rows.By(law.GDPR("6(4)")),
			When: occasionIs{Head: rgpd.Is(Reuse), Fit: rgpd.Is(OtherPurpose)},
		},
		{
			ID: "consent-spared-by-fit", Then: rgpd.Permit,
			FR:   "une finalité compatible avec celle du recueil ne demande pas de consentement",
			EN:   "a purpose that fits that of collection takes no consent",
			By:   rows.By(law.GDPR("6(4)")),
			When: occasionIs{Head: rgpd.Is(Reuse), Fit: rgpd.Is(FittingPurpose)},
		},
		{
			ID: "consent-needed-for-cookies", Then: rgpd.Forbid,
			FR: "un traceur qui ne sert pas à la seule communication, ni n'est strictement nécessaire au service " +
				"expressément demandé, demande un consentement",
			EN: "a tracker that neither serves communication alone nor is strictly needed by the service expressly " +
				"asked for takes consent",
			By:   rows.By(law.LIL82),
			When: occasionIs{Head: rgpd.Is(Cookies), Cookie: rgpd.Is(OtherCookie)},
		},
		{
			ID: "consent-spared-by-cookie-use", Then: rgpd.Permit,
			FR: "un traceur qui sert à la seule communication, ou strictement nécessaire au service expressément " +
				"demandé, ne demande pas de consentement",
			EN: "a tracker that serves communication alone, or is strictly needed by the service expressly asked " +
				"for, takes no consent",
			By:   rows.By(law.LIL82),
			When: occasionIs{Head: rgpd.Is(Cookies), Cookie: rgpd.Is(ServiceCookie)},
		},

		// Prospecting by a call in which a person speaks.

		{
			ID: "consent-needed-for-call", Then: rgpd.Forbid,
			FR: "appeler un consommateur demande son consentement préalable",
			EN: "calling a consumer takes prior consent",
			By: rows.By(law.L2231),
			When: occasionIs{
				Head: rgpd.Is(Prospecting), Channel: rgpd.Is(rgpd.LiveCall), Audience: rgpd.Is(rgpd.Consumer),
				Aim: rgpd.Is(Commercial), Tie: rgpd.Not(RunningContract, AskedCallBack),
			},
		},
		{
			ID: "consent-spared-before-opt-in", Then: rgpd.Permit,
			FR:       "appeler un consommateur reposait sur l'information et l'opposition",
			EN:       "calling a consumer rested on information and objection",
			By:       rows.By(law.GDPR("6(1)(f)"), law.LetterAndTelephone),
			Until:    law.DayOptIn,
			Narrowed: "since 2026-08-11 C. conso., art. L. 223-1, asks for consent: \"consent-needed-for-call\"",
			When: occasionIs{
				Head: rgpd.Is(Prospecting), Channel: rgpd.Is(rgpd.LiveCall), Audience: rgpd.Is(rgpd.Consumer),
				Aim: rgpd.Is(Commercial),
			},
		},
		{
			ID: "consent-spared-by-running-contract", Then: rgpd.Permit,
			FR: "un appel dans l'exécution d'un contrat en cours et en rapport avec son objet ne demande pas de " +
				"consentement",
			EN: "a call in the performance of a running contract and about its object takes no consent",
			By: rows.By(law.L2231),
			When: occasionIs{
				Head: rgpd.Is(Prospecting), Channel: rgpd.Is(rgpd.LiveCall), Audience: rgpd.Is(rgpd.Consumer),
				Aim: rgpd.Is(Commercial), Tie: rgpd.Is(RunningContract),
			},
		},
		{
			ID: "consent-spared-by-call-back", Then: rgpd.Permit,
			FR: "rappeler, dans les cinq jours ouvrables et sur le seul objet demandé, qui l'a demandé ne demande " +
				"pas de consentement",
			EN: "calling back those who asked, within five working days and on what they asked about only, takes no " +
				"consent",
			By: rows.By(law.R2234),
			When: occasionIs{
				Head: rgpd.Is(Prospecting), Channel: rgpd.Is(rgpd.LiveCall), Audience: rgpd.Is(rgpd.Consumer),
				Aim: rgpd.Is(Commercial), Tie: rgpd.Is(AskedCallBack),
			},
			Open: rgpd.Text{
				FR: "R. 223-4 ne vaut-il que pour les secteurs interdits ? Il est lu comme général, ainsi que les " +
					"pages des autorités, dit-on : ce n'est pas la lecture la plus stricte.",
				EN: "Is R. 223-4 for the banned sectors only? It is read as general, as the authorities' pages are " +
					"said to: not the strictest reading.",
			},
		},
		{
			ID: "consent-spared-by-press", Then: rgpd.Permit,
			FR: "proposer par téléphone un journal, un périodique ou un magazine ne demande pas de consentement",
			EN: "offering a newspaper, a periodical or a magazine by telephone takes no consent",
			By: rows.By(law.L2235),
			When: occasionIs{
				Head: rgpd.Is(Prospecting), Channel: rgpd.Is(rgpd.LiveCall), Audience: rgpd.Is(rgpd.Consumer),
				Aim: rgpd.Is(Press),
			},
		},
		{
			ID: "consent-spared-professional-call", Then: rgpd.Permit,
			FR: "appeler un professionnel pour une offre liée à son métier repose sur l'intérêt légitime",
			EN: "calling a professional about an offer linked to the trade rests on legitimate interest",
			By: rows.By(law.GDPR("6(1)(f)"), law.SuppressionList),
			When: occasionIs{
				Head: rgpd.Is(Prospecting), Channel: rgpd.Is(rgpd.LiveCall), Audience: rgpd.Is(rgpd.Professional),
			},
		},

		// Prospecting by machine or by message.

		{
			ID: "consent-needed-for-machine", Then: rgpd.Forbid,
			FR: "un automate d'appel demande le consentement préalable d'une personne physique",
			EN: "a calling machine takes the prior consent of a natural person",
			By: rows.By(law.L345),
			When: occasionIs{
				Head: rgpd.Is(Prospecting), Channel: rgpd.Is(rgpd.AutomatedCall), Audience: rgpd.Not(rgpd.LegalPerson),
				Aim: rgpd.Is(Commercial, Press),
			},
			Open: rgpd.Text{
				FR: "La CNIL, dans une page du 26 janvier 2022, se contente de l'information et de l'opposition pour " +
					"les professionnels et les clients ; le texte, non : il est suivi.",
				EN: "The CNIL, in a page of 2022-01-26, is content with information and objection for professionals " +
					"and customers; the text, which is followed, is not.",
			},
		},
		{
			ID: "consent-needed-for-message", Then: rgpd.Forbid,
			FR: "un SMS ou un courriel à un consommateur demande son consentement préalable",
			EN: "a text message or an e-mail to a consumer takes prior consent",
			By: rows.By(law.L345),
			When: occasionIs{
				Head: rgpd.Is(Prospecting), Channel: messages, Audience: rgpd.Is(rgpd.Consumer),
				Aim: rgpd.Is(Commercial, Press), Tie: rgpd.Not(SimilarToSale),
			},
		},
		{
			ID: "consent-spared-by-similar-sale", Then: rgpd.Permit,
			FR: "un client peut recevoir par courriel ou SMS des offres analogues, à l'adresse recueillie auprès de " +
				"lui lors d'une vente où il a pu s'y opposer",
			EN: "a customer may get similar offers by e-mail or text message, at the address taken from them at a " +
				"sale where they could object",
			By: rows.By(law.L345),
			When: occasionIs{
				Head: rgpd.Is(Prospecting), Channel: messages, Audience: rgpd.Is(rgpd.Consumer),
				Aim: rgpd.Is(Commercial, Press), Tie: rgpd.Is(SimilarToSale),
			},
		},
		{
			ID: "consent-spared-professional-message", Then: rgpd.Permit,
			FR: "écrire à un professionnel, à son adresse professionnelle, pour une offre liée à sa fonction repose " +
				"sur l'information et l'opposition",
			EN: "writing to a professional, at the work address, about an offer linked to the job rests on " +
				"information and objection",
			By: rows.By(law.ProfessionalsByMail),
			When: occasionIs{
				Head: rgpd.Is(Prospecting), Channel: messages, Audience: rgpd.Is(rgpd.Professional),
				Aim: rgpd.Not(Political),
			},
			Open: rgpd.Text{
				FR: "La loi, lue seule, demande un consentement ; la CNIL, depuis 2005, se contente de l'opposition " +
					"si l'offre convient à la fonction. Ce n'est pas la lecture la plus stricte.",
				EN: "The statute, read alone, asks for consent; the CNIL, since 2005, is content with objection if " +
					"the offer fits the job. Not the strictest reading.",
			},
		},

		{
			ID: "consent-needed-for-inbox-advert", Then: rgpd.Forbid,
			FR: "une annonce affichée parmi les messages d'une boîte de réception demande le consentement préalable " +
				"de l'utilisateur, même client",
			EN: "an advert shown among the messages of an inbox takes the prior consent of the user, " +
				"customers included",
			By:   rows.By(law.StWL.Explaining(law.L345), law.L345),
			When: occasionIs{Head: rgpd.Is(InboxAdvert)},
			Open: rgpd.Text{
				FR: "L'arrêt lit la directive 2002/58, art. 13(1). L'exception du client suppose des coordonnées qui " +
					"servent à écrire : aucune ne sert ici. Toute boîte est lue comme celle d'une personne physique. " +
					"Lecture stricte.",
				EN: "The judgment reads directive 2002/58, art. 13(1). The customer's exception is of contact " +
					"details that serve to write: none does here. Every inbox is read as that of a natural person. " +
					"Strict reading.",
			},
		},

		// Prospecting of whoever is no consumer, and for no trade.

		{
			ID: "consent-spared-legal-person", Then: rgpd.Permit,
			FR:   "la ligne ou l'adresse d'une personne morale ne demande pas de consentement",
			EN:   "the line or address of a legal person takes no consent",
			By:   rows.By(law.L345),
			When: occasionIs{Head: rgpd.Is(Prospecting), Audience: rgpd.Is(rgpd.LegalPerson)},
		},
		{
			ID: "consent-spared-non-commercial", Then: rgpd.Permit,
			FR:   "un contact sans objet commercial, hors politique, repose sur l'information et l'opposition",
			EN:   "a contact without commercial aim, politics apart, rests on information and objection",
			By:   rows.By(law.Charities),
			When: occasionIs{Head: rgpd.Is(Prospecting), Aim: rgpd.Is(NonCommercial)},
		},
		{
			ID: "consent-needed-for-politics", Then: rgpd.Forbid,
			FR: "la prospection politique par automate, SMS ou courriel demande le consentement préalable d'une " +
				"personne physique",
			EN: "politics by machine, text message or e-mail takes the prior consent of a natural person",
			By: rows.By(law.Politics),
			When: occasionIs{
				Head: rgpd.Is(Prospecting), Channel: rgpd.Not(rgpd.LiveCall), Audience: rgpd.Not(rgpd.LegalPerson),
				Aim: rgpd.Is(Political),
			},
			Open: rgpd.Text{
				FR: "L. 34-5, al. 3, ne vise que les biens, les services et l'image de qui les vend ; la CNIL " +
					"demande le consentement par automate (2017) et le recommande comme une bonne pratique par SMS, " +
					"dans sa page d'aujourd'hui, et par courriel. Lecture stricte.",
				EN: "L. 34-5, al. 3, is about goods, services and the image of who sells them; the CNIL asks for " +
					"consent by machine (2017) and advises it as good practice by text message, on its page of " +
					"today, and by e-mail. Strict reading.",
			},
		},
		{
			ID: "consent-spared-political-call", Then: rgpd.Permit,
			FR:   "un appel politique de vive voix repose sur l'information et l'opposition",
			EN:   "a political call by voice rests on information and objection",
			By:   rows.By(law.GDPR("6(1)(f)"), law.Politics),
			When: occasionIs{Head: rgpd.Is(Prospecting), Channel: rgpd.Is(rgpd.LiveCall), Aim: rgpd.Is(Political)},
		},

		// Duties where consent is spared.

		{
			ID: "consent-inform-and-let-object", Then: rgpd.Oblige,
			FR:   "informer la personne et lui permettre de s'opposer, sans frais ni motif",
			EN:   "inform the person, who may object without fee or reason",
			By:   rows.By(law.GDPR("21(2)-(4)")),
			When: occasionIs{Head: rgpd.Is(Prospecting)},
		},
		{
			ID: "consent-let-object-each-time", Then: rgpd.Oblige,
			FR:   "offrir dans chaque message de s'opposer, sans frais hormis ceux de la transmission du refus",
			EN:   "offer in each message to object, free of charge but for what it costs to send the refusal",
			By:   rows.By(law.L345),
			When: occasionIs{Head: rgpd.Is(Prospecting), Channel: messages, Tie: rgpd.Is(SimilarToSale)},
		},
		{
			ID: "consent-keep-call-back-request", Then: rgpd.Oblige,
			FR: "conserver trois ans la preuve de la demande de rappel",
			EN: "keep the proof of the call-back request for three years",
			By: rows.By(law.R2234),
			When: occasionIs{
				Head: rgpd.Is(Prospecting), Channel: rgpd.Is(rgpd.LiveCall), Audience: rgpd.Is(rgpd.Consumer),
				Tie: rgpd.Is(AskedCallBack),
			},
		},
	}
}
