package register

import (
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
	"github.com/rgpd-go/rgpd/internal/rows"
)

// A keeping is what a row of the periods adds.
type keeping struct {
	Period, Longest Period
	Sense           Sense
	Nature          Nature
	Trigger, Note   rgpd.Text
}

// yearOfCookies: whether an earlier recommendation had the same periods was not looked up.
const yearOfCookies = "the first day of the year of the recommendation, which is of 17 September"

// periods has no row earlier than the RGPD. Where a source bears no day, the row
// runs from the RGPD on, the stricter of the two readings for a ceiling.
var periods = rows.NewList([]rows.Row[rows.None, keeping]{
	{
		ID: "retention-prospects", Then: rgpd.Oblige,
		FR: "conserver les données de prospects : 3 ans au plus ; point de départ : collecte par le responsable, " +
			"ou dernier contact émanant de la personne",
		EN: "keep data of prospects: 3 years at most, from collection by the controller, or the last contact " +
			"coming from the person",
		By: rows.By(law.CommercialFiles),
		More: keeping{
			Period: "P3Y", Sense: Ceiling, Nature: Recommendation,
			Trigger: rgpd.Text{
				FR: "collecte par le responsable, ou dernier contact émanant de la personne",
				EN: "collection by the controller, or the last contact coming from the person",
			},
			Note: rgpd.Text{
				FR: "à l'échéance on peut demander une fois à la personne si elle veut continuer ; sans oui " +
					"exprès, effacer ; ouvrir un courriel n'est pas un contact, un appel sans réponse non plus",
				EN: "when it is over one may ask the person once whether to go on; without an express yes, " +
					"erase; opening an e-mail is no contact, nor is an unanswered call",
			},
		},
	},
	{
		ID: "retention-customers", Then: rgpd.Oblige,
		FR: "conserver les données de clients, pour la prospection : 3 ans au plus ; point de départ : fin de la " +
			"relation commerciale",
		EN: "keep data of customers, for prospecting: 3 years at most, from the end of the business relationship",
		By: rows.By(law.CommercialFiles),
		More: keeping{
			Period: "P3Y", Sense: Ceiling, Nature: Recommendation,
			Trigger: rgpd.Text{
				FR: "fin de la relation commerciale",
				EN: "the end of the business relationship",
			},
		},
	},
	{
		ID: "retention-inactive-accounts", Then: rgpd.Oblige,
		FR: "conserver un compte en ligne inactif : 2 ans au plus ; point de départ : dernière activité",
		EN: "keep an inactive online account: 2 years at most, from the last activity",
		By: rows.By(law.CommercialFiles),
		More: keeping{
			Period: "P2Y", Sense: Ceiling, Nature: Recommendation,
			Trigger: rgpd.Text{
				FR: "dernière activité",
				EN: "the last activity",
			},
		},
	},
	{
		ID: "retention-consent-valid", Then: rgpd.Oblige,
		FR: "conserver un consentement au démarchage téléphonique dans la base active : 1 an au plus ; point de " +
			"départ : date de recueil du consentement",
		EN: "keep a consent to telephone prospecting in the active base: 1 year at most, from the day the " +
			"consent was collected",
		By: rows.By(law.R2231),
		More: keeping{
			Period: "P1Y", Sense: Ceiling, Nature: Statutory,
			Trigger: rgpd.Text{
				FR: "date de recueil du consentement",
				EN: "the day the consent was collected",
			},
			Note: rgpd.Text{
				FR: "c'est la validité du consentement, non une durée de conservation ; la durée dite peut être " +
					"plus courte ; pas de reconduction tacite",
				EN: "this is how long the consent holds, not a period of keeping; the period stated may be " +
					"shorter; no tacit renewal",
			},
		},
	},
	{
		ID: "retention-consent-proof", Then: rgpd.Oblige,
		FR: "conserver la preuve du consentement au démarchage téléphonique : 3 ans exactement ; point de départ " +
			": date de recueil du consentement",
		EN: "keep the proof of a consent to telephone prospecting: 3 years exactly, from the day the consent was " +
			"collected",
		By: rows.By(law.R2232),
		Open: rgpd.Text{
			FR: "l'article R. 223-2 ne donne pas de durée à la preuve du retrait : elle est ici au choix du " +
				"responsable",
			EN: "art. R. 223-2 has no period for the proof of a withdrawal: here it is the controller's choice",
		},
		More: keeping{
			Period: "P3Y", Sense: Fixed, Nature: Statutory,
			Trigger: rgpd.Text{
				FR: "date de recueil du consentement",
				EN: "the day the consent was collected",
			},
			Note: rgpd.Text{
				FR: "part du recueil, et non de la fin de validité ni du retrait",
				EN: "runs from collection, not from the end of validity nor from withdrawal",
			},
		},
	},
	{
		ID: "retention-call-back-proof", Then: rgpd.Oblige,
		FR: "conserver la preuve d'une demande de rappel : 3 ans exactement ; point de départ : date de la " +
			"demande (point de départ à vérifier dans le texte)",
		EN: "keep the proof of a call-back request: 3 years exactly, from the day of the request (the start is " +
			"to be checked in the text)",
		By: rows.By(law.R2234),
		Open: rgpd.Text{
			FR: "le point de départ n'a pas été lu dans le texte officiel : le jour de la demande",
			EN: "where the period starts was not read in the official text: the day of the request",
		},
		More: keeping{
			Period: "P3Y", Sense: Fixed, Nature: Statutory,
			Trigger: rgpd.Text{
				FR: "date de la demande (point de départ à vérifier dans le texte)",
				EN: "the day of the request (the start is to be checked in the text)",
			},
		},
	},
	{
		ID: "retention-attempts", Then: rgpd.Oblige,
		FR: "conserver les tentatives d'appel : 30 jours au moins ; point de départ : date de chaque tentative",
		EN: "keep call attempts: 30 days at least, from the day of each attempt",
		By: rows.By(law.D2239.BackTo(law.D2239Of2022)),
		More: keeping{
			Period: "P30D", Sense: Floor, Nature: Derived,
			Trigger: rgpd.Text{
				FR: "date de chaque tentative",
				EN: "the day of each attempt",
			},
			Note: rgpd.Text{
				FR: "sans trente jours de tentatives, le plafond de quatre ne peut être appliqué ; garder plus " +
					"longtemps est un choix du responsable",
				EN: "without thirty days of attempts the cap of four cannot be applied; keeping longer is the " +
					"controller's choice",
			},
		},
	},
	{
		ID: "retention-objections", Then: rgpd.Oblige,
		FR: "conserver la liste d'opposition : 3 ans au moins ; point de départ : date de l'opposition",
		EN: "keep the suppression list: 3 years at least, from the day of the objection",
		By: rows.By(law.SuppressionList),
		More: keeping{
			Period: "P3Y", Sense: Floor, Nature: Recommendation,
			Trigger: rgpd.Text{
				FR: "date de l'opposition",
				EN: "the day of the objection",
			},
			Note: rgpd.Text{
				FR: "un minimum, à la différence de la durée des prospects ; aucun autre usage de la liste ; une " +
					"empreinte à clé du numéro suffit",
				EN: "a minimum, unlike the period of prospects; no other use of the list; a keyed hash of the " +
					"number is enough",
			},
		},
	},
	{
		ID: "retention-recordings", Then: rgpd.Oblige,
		FR: "conserver les enregistrements faits pour la formation, l'évaluation ou la qualité : 6 mois au plus " +
			"; point de départ : date de l'enregistrement",
		EN: "keep recordings made for training, assessment or quality: 6 months at most, from the day of the " +
			"recording",
		By: rows.By(law.ListeningIn, law.StaffFiles),
		Open: rgpd.Text{
			FR: "la page de la CNIL ne porte pas de jour : le plafond court depuis le RGPD",
			EN: "the CNIL's page bears no day: the ceiling runs from the RGPD",
		},
		More: keeping{
			Period: "P6M", Sense: Ceiling, Nature: Recommendation,
			Trigger: rgpd.Text{
				FR: "date de l'enregistrement",
				EN: "the day of the recording",
			},
			Note: rgpd.Text{
				FR: "écouter sous quelques jours, écrire la grille, effacer",
				EN: "listen within days, write the analysis sheet, erase",
			},
		},
	},
	{
		ID: "retention-analysis-sheets", Then: rgpd.Oblige,
		FR: "conserver les documents d'analyse des appels : 1 an au plus ; point de départ : date du document",
		EN: "keep analysis sheets of calls: 1 year at most, from the day of the sheet",
		By: rows.By(law.ListeningIn, law.StaffFiles),
		Open: rgpd.Text{
			FR: "la page de la CNIL ne porte pas de jour : le plafond court depuis le RGPD",
			EN: "the CNIL's page bears no day: the ceiling runs from the RGPD",
		},
		More: keeping{
			Period: "P1Y", Sense: Ceiling, Nature: Recommendation,
			Trigger: rgpd.Text{
				FR: "date du document",
				EN: "the day of the sheet",
			},
		},
	},
	{
		ID: "retention-oral-contracts", Then: rgpd.Oblige,
		FR: "conserver l'enregistrement qui prouve un contrat conclu oralement : 5 ans en archive à accès " +
			"restreint ; point de départ : connaissance du contrat",
		EN: "keep the recording that proves an oral contract: 5 years in a restricted archive, from knowledge of " +
			"the contract",
		By: rows.By(law.ProofByRecording, law.StaffFiles),
		Open: rgpd.Text{
			FR: "deux lecteurs de la page de la CNIL ne s'accordent pas sur la durée : cinq ans, en archive, si " +
				"c'est nécessaire",
			EN: "two who read the CNIL's page disagree on the period: five years, in an archive, if necessary",
		},
		More: keeping{
			Period: "P5Y", Sense: Archive, Nature: Recommendation,
			Trigger: rgpd.Text{
				FR: "connaissance du contrat",
				EN: "knowledge of the contract",
			},
			Note: rgpd.Text{
				FR: "si c'est nécessaire, jamais systématique ; pas pour le démarchage de consommateurs, qu'engage " +
					"seule l'offre signée et acceptée sur support durable depuis le 28 mai 2022 ; avant, signée et " +
					"acceptée par écrit ou consentie par voie électronique (C. conso., art. L. 221-16)",
				EN: "only if necessary, never systematic; not for calls that canvass consumers, whom only the offer " +
					"binds that was signed and accepted on a durable medium, since 28 May 2022; before that, signed " +
					"and accepted in writing or agreed to electronically (C. conso., art. L. 221-16)",
			},
		},
	},
	{
		ID: "retention-electronic-contracts", Then: rgpd.Oblige,
		FR: "conserver un contrat électronique de 120 euros ou plus : 10 ans en archive à accès restreint ; " +
			"point de départ : conclusion du contrat si la livraison ou l'exécution est immédiate, sinon livraison " +
			"ou exécution",
		EN: "keep an electronic contract of 120 euros or more: 10 years in a restricted archive, from the " +
			"conclusion of the contract if delivery or performance is immediate, else from delivery or performance",
		By: rows.By(law.L2131, law.D2131),
		More: keeping{
			Period: "P10Y", Sense: Archive, Nature: Statutory,
			Trigger: rgpd.Text{
				FR: "conclusion du contrat si la livraison ou l'exécution est immédiate, sinon livraison ou exécution",
				EN: "the conclusion of the contract if delivery or performance is immediate, else from delivery or " +
					"performance",
			},
			Note: rgpd.Text{
				FR: "dans le second cas, le contrat se conserve aussi de sa conclusion à la livraison ou à l'exécution",
				EN: "in the second case the contract is kept from its conclusion to delivery or performance as well",
			},
		},
	},
	{
		ID: "retention-accounts", Then: rgpd.Oblige,
		FR: "conserver les documents comptables et les pièces justificatives : 10 ans en archive à accès restreint " +
			"; point de départ : clôture de l'exercice",
		EN: "keep accounting documents and vouchers: 10 years in a restricted archive, from the end of the " +
			"financial year",
		By: rows.By(law.L12322),
		Open: rgpd.Text{
			FR: "l'article L. 123-22 ne dit pas d'où partent les dix ans : la clôture de l'exercice est l'usage",
			EN: "art. L. 123-22 does not say from when the ten years run: the end of the financial year is the usage",
		},
		More: keeping{
			Period: "P10Y", Sense: Archive, Nature: Statutory,
			Trigger: rgpd.Text{
				FR: "clôture de l'exercice",
				EN: "the end of the financial year",
			},
		},
	},
	{
		ID: "retention-for-limitation", Then: rgpd.Oblige,
		FR: "conserver ce que demande la défense d'un droit : 5 ans en archive à accès restreint ; point de " +
			"départ : jour où le titulaire du droit a connu ou aurait dû connaître les faits",
		EN: "keep what the defence of a right needs: 5 years in a restricted archive, from the day the holder of " +
			"the right knew or should have known",
		By: rows.By(law.CivilCode2224),
		More: keeping{
			Period: "P5Y", Sense: Archive, Nature: Statutory,
			Trigger: rgpd.Text{
				FR: "jour où le titulaire du droit a connu ou aurait dû connaître les faits",
				EN: "the day the holder of the right knew or should have known",
			},
			Note: rgpd.Text{
				FR: "le motif usuel d'un archivage intermédiaire ; il n'a rien d'automatique",
				EN: "the usual ground of an intermediate archive; nothing automatic",
			},
		},
	},
	{
		ID: "retention-requests", Then: rgpd.Oblige,
		FR: "conserver le dossier d'une demande d'exercice des droits : 5 ans en archive à accès restreint ; " +
			"point de départ : clôture de la demande",
		EN: "keep the file of a request by a data subject: 5 years in a restricted archive, from closure of the " +
			"request",
		By: rows.By(law.Custom),
		More: keeping{
			Period: "P5Y", Sense: Archive, Nature: ControllersChoice,
			Trigger: rgpd.Text{
				FR: "clôture de la demande",
				EN: "closure of the request",
			},
		},
	},
	{
		ID: "retention-identity-proofs", Then: rgpd.Oblige,
		FR: "effacer la pièce d'identité jointe à une demande : aussitôt ; point de départ : fin de la vérification",
		EN: "erase the identity document of a request: at once, from the end of the check",
		By: rows.By(law.Custom),
		More: keeping{
			Period: "P0D", Sense: Ceiling, Nature: ControllersChoice,
			Trigger: rgpd.Text{
				FR: "fin de la vérification",
				EN: "the end of the check",
			},
		},
	},
	{
		ID: "retention-breach-log", Then: rgpd.Oblige,
		FR: "conserver une violation inscrite au registre : 5 ans en archive à accès restreint ; point de départ " +
			": clôture de l'incident",
		EN: "keep a breach in the log: 5 years in a restricted archive, from closure of the incident",
		By: rows.By(law.Custom),
		More: keeping{
			Period: "P5Y", Sense: Archive, Nature: ControllersChoice,
			Trigger: rgpd.Text{
				FR: "clôture de l'incident",
				EN: "closure of the incident",
			},
			Note: rgpd.Text{
				FR: "l'article 33(5) ne fixe aucune durée",
				EN: "art. 33(5) sets no period",
			},
		},
	},
	{
		ID: "retention-access-logs", Then: rgpd.Oblige,
		FR: "conserver les journaux d'accès : 6 mois à 12 mois ; point de départ : événement",
		EN: "keep access logs: 6 months to 12 months, from the event",
		By: rows.By(law.AccessLogs),
		More: keeping{
			Period: "P6M", Longest: "P12M", Sense: Range, Nature: Recommendation,
			Trigger: rgpd.Text{
				FR: "événement",
				EN: "the event",
			},
		},
	},
	{
		ID: "retention-audience-cookies", Then: rgpd.Oblige,
		FR:   "conserver un traceur de mesure d'audience : 13 mois au plus ; point de départ : dépôt",
		EN:   "keep an audience tracker: 13 months at most, from the deposit",
		By:   rows.By(law.CookieGuidelines.Explaining(law.GDPR("5(1)(e)"))),
		From: rgpd.NewDate(2020, time.January, 1), Narrowed: yearOfCookies,
		More: keeping{
			Period: "P13M", Sense: Ceiling, Nature: Recommendation,
			Trigger: rgpd.Text{
				FR: "dépôt",
				EN: "the deposit",
			},
			Note: rgpd.Text{
				FR: "les données qu'il recueille : 25 mois",
				EN: "the data it collects: 25 months",
			},
		},
	},
	{
		ID: "retention-cookie-choices", Then: rgpd.Oblige,
		FR:   "conserver le choix fait sur les traceurs : 6 mois exactement ; point de départ : choix",
		EN:   "keep the choice made on trackers: 6 months exactly, from the choice",
		By:   rows.By(law.CookieGuidelines.Explaining(law.GDPR("5(1)(e)"))),
		From: rgpd.NewDate(2020, time.January, 1), Narrowed: yearOfCookies,
		More: keeping{
			Period: "P6M", Sense: Fixed, Nature: Recommendation,
			Trigger: rgpd.Text{
				FR: "choix",
				EN: "the choice",
			},
		},
	},
	{
		ID: "retention-bloctel-before-2022", Then: rgpd.Oblige,
		FR: "conserver une inscription sur Bloctel, sans reconduction : 3 ans au plus ; point de départ : inscription",
		EN: "keep an entry on Bloctel, without renewal: 3 years at most, from registration",
		By: rows.By(law.R2233Of2016, law.R2237),
		More: keeping{
			Period: "P3Y", Sense: Ceiling, Nature: Statutory,
			Trigger: rgpd.Text{FR: "inscription", EN: "registration"},
			Note:    bloctelNote,
		},
	},
	{
		ID: "retention-bloctel", Then: rgpd.Oblige,
		FR: "conserver une inscription sur Bloctel : 3 ans exactement ; point de départ : inscription, " +
			"tacitement reconductible par période de trois ans",
		EN: "keep an entry on Bloctel: 3 years exactly, from registration, tacitly renewed for periods of three " +
			"years",
		By: rows.By(law.R2233Of2022, law.R2237),
		More: keeping{
			Period: "P3Y", Sense: Fixed, Nature: Statutory,
			Trigger: rgpd.Text{
				FR: "inscription, tacitement reconductible par période de trois ans",
				EN: "registration, tacitly renewed for periods of three years",
			},
			Note: bloctelNote,
		},
	},
})

var bloctelNote = rgpd.Text{
	FR: "pour rejouer des appels d'avant le 11 août 2026 ; l'organisme garde les données trois ans de plus après " +
		"l'expiration, sauf désinscription (C. conso., art. R. 223-7)",
	EN: "to replay calls from before 11 August 2026; the body keeps the data three years more after expiry, unless " +
		"the person left the list (C. conso., art. R. 223-7)",
}
