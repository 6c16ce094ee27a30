package consent

import (
	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
)

// needRows say when an occasion needs consent (Forbid: not without) and when it
// does not (Permit).
var needRows = []needRow{
	// Sensitive data, another purpose, cookies.

	{
		ID: NeededForSensitiveData, Then: rgpd.Forbid, From: law.DayGDPR,
		When:    occasionIs{Head: rgpd.Is(SensitiveData), Exception: rgpd.Is(ConsentOnly)},
		Says:    rgpd.Text{FR: "des données sensibles, sans autre exception, demandent un consentement explicite", EN: "sensitive data, without another exception, take explicit consent"},
		Sources: rgpd.Cite(law.GDPR("9(2)(a)")),
	},
	{
		ID: SparedBySensitiveException, Then: rgpd.Permit, From: law.DayGDPR,
		When:    occasionIs{Head: rgpd.Is(SensitiveData), Exception: rgpd.Is(OtherException)},
		Says:    rgpd.Text{FR: "une autre exception lève l'interdiction de traiter des données sensibles", EN: "another exception lifts the ban on sensitive data"},
		Sources: rgpd.Cite(law.GDPR("9(2)")),
	},
	{
		ID: NeededForReuse, Then: rgpd.Forbid, From: law.DayGDPR,
		When:    occasionIs{Head: rgpd.Is(Reuse), Fit: rgpd.Is(OtherPurpose)},
		Says:    rgpd.Text{FR: "une finalité incompatible avec celle du recueil demande un consentement ou un texte", EN: "a purpose that does not fit that of collection takes consent, or a text"},
		Sources: rgpd.Cite(law.GDPR("6(4)")),
	},
	{
		ID: SparedByFit, Then: rgpd.Permit, From: law.DayGDPR,
		When:    occasionIs{Head: rgpd.Is(Reuse), Fit: rgpd.Is(FittingPurpose)},
		Says:    rgpd.Text{FR: "une finalité compatible avec celle du recueil ne demande pas de consentement", EN: "a purpose that fits that of collection takes no consent"},
		Sources: rgpd.Cite(law.GDPR("6(4)")),
	},
	{
		ID: NeededForCookies, Then: rgpd.Forbid, From: law.DayGDPR,
		When: occasionIs{Head: rgpd.Is(Cookies), Cookie: rgpd.Is(OtherCookie)},
		Says: rgpd.Text{
			FR: "un traceur qui ne sert pas à la seule communication, ni n'est strictement nécessaire au service " +
				"expressément demandé, demande un consentement",
			EN: "a tracker that neither serves communication alone nor is strictly needed by the service expressly " +
				"asked for takes consent",
		},
		Sources: rgpd.Cite(law.LIL82),
	},
	{
		ID: SparedByCookieUse, Then: rgpd.Permit, From: law.DayGDPR,
		When: occasionIs{Head: rgpd.Is(Cookies), Cookie: rgpd.Is(ServiceCookie)},
		Says: rgpd.Text{
			FR: "un traceur qui sert à la seule communication, ou strictement nécessaire au service expressément " +
				"demandé, ne demande pas de consentement",
			EN: "a tracker that serves communication alone, or is strictly needed by the service expressly asked " +
				"for, takes no consent",
		},
		Sources: rgpd.Cite(law.LIL82),
	},
	// Prospecting by a call in which a person speaks.

	{
		ID: NeededForCall, Then: rgpd.Forbid, From: law.DayOptIn,
		When:    occasionIs{Head: rgpd.Is(Prospecting), Channel: rgpd.Is(rgpd.LiveCall), Audience: rgpd.Is(rgpd.Consumer), Aim: rgpd.Is(Commercial), Tie: rgpd.Not(RunningContract, AskedCallBack)},
		Says:    rgpd.Text{FR: "appeler un consommateur demande son consentement préalable", EN: "calling a consumer takes prior consent"},
		Sources: rgpd.Cite(law.L2231),
	},
	{
		ID: SparedBeforeOptIn, Then: rgpd.Permit, From: law.DayGDPR, Until: law.DayOptIn,
		When:    occasionIs{Head: rgpd.Is(Prospecting), Channel: rgpd.Is(rgpd.LiveCall), Audience: rgpd.Is(rgpd.Consumer), Aim: rgpd.Is(Commercial)},
		Says:    rgpd.Text{FR: "appeler un consommateur reposait sur l'information et l'opposition", EN: "calling a consumer rested on information and objection"},
		Sources: rgpd.Cite(law.GDPR("6(1)(f)"), law.LetterAndTelephone),
	},
	{
		ID: SparedByRunningContract, Then: rgpd.Permit, From: law.DayOptIn,
		When:    occasionIs{Head: rgpd.Is(Prospecting), Channel: rgpd.Is(rgpd.LiveCall), Audience: rgpd.Is(rgpd.Consumer), Aim: rgpd.Is(Commercial), Tie: rgpd.Is(RunningContract)},
		Says:    rgpd.Text{FR: "un appel dans l'exécution d'un contrat en cours et en rapport avec son objet ne demande pas de consentement", EN: "a call in the performance of a running contract and about its object takes no consent"},
		Sources: rgpd.Cite(law.L2231),
	},
	{
		ID: SparedByCallBack, Then: rgpd.Permit, From: law.DayOptIn,
		When:    occasionIs{Head: rgpd.Is(Prospecting), Channel: rgpd.Is(rgpd.LiveCall), Audience: rgpd.Is(rgpd.Consumer), Aim: rgpd.Is(Commercial), Tie: rgpd.Is(AskedCallBack)},
		Says:    rgpd.Text{FR: "rappeler, dans les cinq jours ouvrables et sur le seul objet demandé, qui l'a demandé ne demande pas de consentement", EN: "calling back those who asked, within five working days and on what they asked about only, takes no consent"},
		Sources: rgpd.Cite(law.R2234),
	},
	{
		ID: SparedByPress, Then: rgpd.Permit, From: law.DayGDPR,
		When:    occasionIs{Head: rgpd.Is(Prospecting), Channel: rgpd.Is(rgpd.LiveCall), Audience: rgpd.Is(rgpd.Consumer), Aim: rgpd.Is(Press)},
		Says:    rgpd.Text{FR: "proposer par téléphone un journal, un périodique ou un magazine ne demande pas de consentement", EN: "offering a newspaper, a periodical or a magazine by telephone takes no consent"},
		Sources: rgpd.Cite(law.L2235),
	},
	{
		ID: SparedProfessionalCall, Then: rgpd.Permit, From: law.DayGDPR,
		When:    occasionIs{Head: rgpd.Is(Prospecting), Channel: rgpd.Is(rgpd.LiveCall), Audience: rgpd.Is(rgpd.Professional)},
		Says:    rgpd.Text{FR: "appeler un professionnel pour une offre liée à son métier repose sur l'intérêt légitime", EN: "calling a professional about an offer linked to the trade rests on legitimate interest"},
		Sources: rgpd.Cite(law.GDPR("6(1)(f)"), law.SuppressionList),
	},
	// Prospecting by machine or by message.

	{
		ID: NeededForMachine, Then: rgpd.Forbid, From: law.DayGDPR,
		When:    occasionIs{Head: rgpd.Is(Prospecting), Channel: rgpd.Is(rgpd.AutomatedCall), Audience: rgpd.Not(rgpd.LegalPerson), Aim: rgpd.Is(Commercial, Press)},
		Says:    rgpd.Text{FR: "un automate d'appel demande le consentement préalable d'une personne physique", EN: "a calling machine takes the prior consent of a natural person"},
		Sources: rgpd.Cite(law.L345),
	},
	{
		ID: NeededForMessage, Then: rgpd.Forbid, From: law.DayGDPR,
		When:    occasionIs{Head: rgpd.Is(Prospecting), Channel: messages, Audience: rgpd.Is(rgpd.Consumer), Aim: rgpd.Is(Commercial, Press), Tie: rgpd.Not(SimilarToSale)},
		Says:    rgpd.Text{FR: "un SMS ou un courriel à un consommateur demande son consentement préalable", EN: "a text message or an e-mail to a consumer takes prior consent"},
		Sources: rgpd.Cite(law.L345),
	},
	{
		ID: SparedBySimilarSale, Then: rgpd.Permit, From: law.DayGDPR,
		When:    occasionIs{Head: rgpd.Is(Prospecting), Channel: messages, Audience: rgpd.Is(rgpd.Consumer), Aim: rgpd.Is(Commercial, Press), Tie: rgpd.Is(SimilarToSale)},
		Says:    rgpd.Text{FR: "un client peut recevoir par courriel ou SMS des offres analogues, s'il a pu s'y opposer", EN: "a customer may get similar offers by e-mail or text message, having been able to object"},
		Sources: rgpd.Cite(law.L345),
	},
	{
		ID: SparedProfessionalMessage, Then: rgpd.Permit, From: law.DayGDPR,
		When: occasionIs{
			Head: rgpd.Is(Prospecting), Channel: messages, Audience: rgpd.Is(rgpd.Professional),
			Aim: rgpd.Not(Political),
		},
		Says:    rgpd.Text{FR: "écrire à un professionnel pour une offre liée à sa fonction repose sur l'information et l'opposition", EN: "writing to a professional about an offer linked to the job rests on information and objection"},
		Sources: rgpd.Cite(law.ProfessionalsByMail),
	},
	// Prospecting of whoever is no consumer, and for no trade.

	{
		ID: SparedLegalPerson, Then: rgpd.Permit, From: law.DayGDPR,
		When:    occasionIs{Head: rgpd.Is(Prospecting), Audience: rgpd.Is(rgpd.LegalPerson)},
		Says:    rgpd.Text{FR: "la ligne ou l'adresse d'une personne morale ne demande pas de consentement", EN: "the line or address of a legal person takes no consent"},
		Sources: rgpd.Cite(law.L345),
	},
	{
		ID: SparedNonCommercial, Then: rgpd.Permit, From: law.DayGDPR,
		When: occasionIs{Head: rgpd.Is(Prospecting), Aim: rgpd.Is(NonCommercial)},
		Says: rgpd.Text{
			FR: "un contact sans objet commercial, hors politique, repose sur l'information et l'opposition",
			EN: "a contact without commercial aim, politics apart, rests on information and objection",
		},
		Sources: rgpd.Cite(law.Charities),
	},
	{
		// READING: L. 34-5, al. 3, is about goods, services and the image of who sells them. The
		// CNIL, as reported, asks for consent to political messages all the same.
		ID: NeededForPolitics, Then: rgpd.Forbid, From: law.DayGDPR,
		When: occasionIs{
			Head: rgpd.Is(Prospecting), Channel: rgpd.Not(rgpd.LiveCall), Audience: rgpd.Not(rgpd.LegalPerson),
			Aim: rgpd.Is(Political),
		},
		Says: rgpd.Text{
			FR: "la prospection politique par automate, SMS ou courriel demande le consentement préalable d'une " +
				"personne physique",
			EN: "politics by machine, text message or e-mail takes the prior consent of a natural person",
		},
		Sources: rgpd.Cite(law.Politics),
	},
	{
		ID: SparedPoliticalCall, Then: rgpd.Permit, From: law.DayGDPR,
		When: occasionIs{Head: rgpd.Is(Prospecting), Channel: rgpd.Is(rgpd.LiveCall), Aim: rgpd.Is(Political)},
		Says: rgpd.Text{
			FR: "un appel politique de vive voix repose sur l'information et l'opposition",
			EN: "a political call by voice rests on information and objection",
		},
		Sources: rgpd.Cite(law.GDPR("6(1)(f)"), law.Politics),
	},
	// Duties where consent is spared.

	{
		ID: InformAndLetObject, Then: rgpd.Oblige, From: law.DayGDPR,
		When:    occasionIs{Head: rgpd.Is(Prospecting)},
		Says:    rgpd.Text{FR: "informer la personne et lui permettre de s'opposer, sans frais ni motif", EN: "inform the person, who may object without fee or reason"},
		Sources: rgpd.Cite(law.GDPR("21(2)-(4)")),
	},
	{
		ID: LetObjectEachTime, Then: rgpd.Oblige, From: law.DayGDPR,
		When:    occasionIs{Head: rgpd.Is(Prospecting), Channel: messages, Tie: rgpd.Is(SimilarToSale)},
		Says:    rgpd.Text{FR: "offrir dans chaque message de s'opposer, sans frais", EN: "offer in each message to object, free of charge"},
		Sources: rgpd.Cite(law.L345),
	},
	{
		ID: KeepCallBackRequest, Then: rgpd.Oblige, From: law.DayOptIn,
		When:    occasionIs{Head: rgpd.Is(Prospecting), Channel: rgpd.Is(rgpd.LiveCall), Audience: rgpd.Is(rgpd.Consumer), Tie: rgpd.Is(AskedCallBack)},
		Says:    rgpd.Text{FR: "conserver trois ans la preuve de la demande de rappel", EN: "keep the proof of the call-back request for three years"},
		Sources: rgpd.Cite(law.R2234),
	},
}
