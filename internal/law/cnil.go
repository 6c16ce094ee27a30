package law

const cnil = "https://www.cnil.fr/fr/"

// Sanctions of the CNIL, each from its day.
var (
	Futura = Wording{
		Text: Text{
			Rank: CaseLaw, Ref: "CNIL, SAN-2019-010 (Futura Internationale)",
		},
		From: DayFutura, Note: others + "https://ewatchers.org/cnil/futura-internationale-2019-10-21-57",
	}
	BricoPrive = Wording{
		Text: Text{Rank: CaseLaw, Ref: "CNIL, SAN-2021-008 (Brico Privé)"}, From: on(2021, 6, 14),
		Note: others + "https://privacyvox.com/news/" +
			"cnil-france-a-purchase-is-required-for-sending-marketing-emails-without-the-account-holders-consent/",
	}
	TotalEnergies = Wording{
		Text: Text{Rank: CaseLaw, Ref: "CNIL, SAN-2022-011 (TotalEnergies)"}, From: on(2022, 6, 23), Note: reported,
	}
	EDF = Wording{
		Text: Text{Rank: CaseLaw, Ref: "CNIL, SAN-2022-021"},
		From: on(2022, 11, 24), Note: others + "https://ewatchers.org/cnil/edf-2022-11-24-75",
	}
	Foriou = Wording{
		Text: Text{
			CaseLaw, "CNIL, SAN-2024-003 (Foriou)",
			cnil + "prospection-commerciale-sanction-de-310-000-euros-lencontre-de-la-societe-foriou",
		},
		From: on(2024, 1, 31), Read: read, Note: own,
	}
	Hubside = Wording{
		Text: Text{Rank: CaseLaw, Ref: "CNIL, SAN-2024-004"}, From: on(2024, 4, 4),
		Note: others + "https://gdprhub.eu/index.php?title=CNIL_(France)_-_SAN-2024-004",
	}
	Spartoo = Wording{
		Text: Text{Rank: CaseLaw, Ref: "CNIL, SAN-2020-003 (Spartoo)"}, From: on(2020, 7, 28),
		Note: "a copy of the official page, in part, and reports: https://data.ewatchers.org/" +
			"protection-des-donnees/france/cnil-deliberation-n-san-2020-003-du-28-juillet-2020-concernant-la-" +
			"societe-spartoo-sas-18",
	}
	Cosmospace = Wording{
		Text: Text{
			CaseLaw, "CNIL, SAN-2024-014 (Cosmospace)",
			"https://www.legifrance.gouv.fr/cnil/id/CNILTEXT000050324625",
		},
		From: on(2024, 9, 26), Note: "a copy of the official page, in part, and reports",
	}
	Candidates = Wording{
		Text: Text{
			CaseLaw, "CNIL, cinq candidats de 2024, 18 décembre 2025",
			cnil + "prospection-politique-sanction-candidats-2024",
		},
		From: on(2025, 12, 18), Note: "a stored copy of the authority's own page, in part",
	}
	Kaspr = Wording{
		Text: Text{CaseLaw, "CNIL, SAN-2024-020 (Kaspr)", "https://cnil.fr/fr/node/166438"},
		From: DayKaspr, Read: read, Note: own,
	}
)

// Deliberations and pages of the CNIL, and of the DGCCRF. A page starts on the day it
// bears, one without a day on none.
var (
	ImpactList = Wording{
		Text: Text{Rank: Decree, Ref: "CNIL, délibération 2018-327 du 11 octobre 2018"}, From: DayImpactList,
		Note: "report by others, https://www.twobirds.com/fr/news/articles/2018/france/" +
			"la-cnil-vient-de-publier-au-jorf-la-liste-des-traitements; from its adoption: the Journal officiel " +
			"brought it on 2018-11-06",
	}
	AccessLogs = Wording{
		Text: Text{
			Guidance, "CNIL, délibération 2021-122 du 14 octobre 2021",
			"https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000044272396",
		},
		From: on(2021, 10, 14), ID: "JORFTEXT000044272396", Note: remembered,
	}
	CommercialFiles = Wording{
		Text: Text{
			Guidance, "CNIL, délibération 2021-131 du 23 septembre 2021",
			"https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000045538574",
		},
		From: on(2021, 9, 23), ID: "JORFTEXT000045538574", Note: reported,
	}
	RecordingNorm = Wording{
		Text: Text{Rank: Guidance, Ref: "CNIL, norme NS-57 (délib. 2014-474)"},
		From: on(2014, 11, 27), Note: others + "https://telnowedge.com/node/35; the Journal officiel brought " +
			"it on 2015-01-06",
	}
	StaffFiles = Wording{
		Text: Text{Rank: Guidance, Ref: "CNIL, référentiel durées RH du 2 avril 2026"}, From: on(2026, 4, 2),
		Note: reported,
	}
	CookieGuidelines = Wording{
		Text: Text{Rank: Guidance, Ref: "CNIL, lignes directrices et recommandation cookies, 2020"},
		From: on(2020, 9, 17), Note: reported,
	}

	// SuppressionList was seen in part: one of four who used it says so.
	SuppressionList = Wording{
		Text: Text{
			Guidance, "CNIL, liste repoussoir, 27 janvier 2022",
			cnil + "comment-utiliser-une-liste-repoussoir-pour-respecter-lopposition-la-prospection-commerciale",
		},
		From: on(2022, 1, 27), Note: own + ", in part",
	}
	CallingMachines = Wording{
		Text: Text{
			Guidance, "CNIL, automates d'appel, 26 janvier 2022",
			"https://www.cnil.fr/la-prospection-commerciale-par-automates-dappel",
		},
		From: on(2022, 1, 26), Read: read, Note: own,
	}
	PublishedData = Wording{
		Text: Text{
			Guidance, "CNIL, données publiées en ligne, 30 avril 2020", "https://cnil.fr/fr/" +
				"la-reutilisation-des-donnees-publiquement-accessibles-en-ligne-des-fins-de-demarchage-commercial",
		},
		From: on(2020, 4, 30), Read: read, Note: own,
	}
	ProofByRecording = Wording{
		Text: Text{
			Guidance, "CNIL, enregistrement des conversations, 25 avril 2022", "https://cnil.fr/fr/" +
				"lenregistrement-des-conversations-telephoniques-afin-detablir-la-preuve-de-la-formation-dun-contrat",
		},
		From: DayRecording, Note: own + ", in part: two who used it disagree",
	}
	Partners2018 = Wording{
		Text: Text{Guidance, "CNIL, transmission à des partenaires, 28 décembre 2018", partners},
		From: DayPartners, Until: DayPartners26, Read: read, Note: own,
	}
	Partners2026 = Wording{
		Text: Text{
			Rank: Guidance, Ref: "CNIL, transmission à des partenaires, 10 juin 2026",
		},
		From: DayPartners26,
		Note: others + "https://viqtor.eu/en/business-prospecting-rules-for-transmitting-data-to-b2c-partners/",
	}
	LetterAndTelephone = Wording{
		Text: Text{
			Guidance, "CNIL, prospection par courrier et téléphone, 6 décembre 2019",
			cnil + "la-prospection-commerciale-par-courrier-postal-et-par-telephone-appel-telephonique",
		},
		From: on(2019, 12, 6), Note: "an archived copy of the page, and a report of it",
	}
	TextMessages = Wording{
		Text: Text{
			Guidance,
			"CNIL, prospection par SMS et MMS",
			"https://www.cnil.fr/la-prospection-commerciale-par-sms-mms",
		},
		Read: read, Note: own,
	}
	ProfessionalsByMail = Wording{
		Text: Text{
			Rank: Guidance, Ref: "CNIL, prospection des professionnels, 17 février 2005",
		},
		From: on(2005, 2, 17), Note: others + "https://www.eoxia.com/position-cnil-pour-emailing-professionnel/",
	}
	Charities = Wording{
		Text: Text{Rank: Guidance, Ref: "CNIL, prospection caritative"},
		Note: "report of a trade body, " +
			"https://francegenerosites.org/prospection-caritative-et-commerciale-quelles-regles",
	}
	Politics = Wording{
		Text: Text{
			Guidance, "CNIL, prospection politique par automate d'appel, 21 avril 2017",
			cnil + "elections/la-prospection-politique-par-automate-dappel-rappel-des-regles",
		},
		From: on(2017, 4, 21), Note: "a stored copy of the authority's own page",
	}
	PoliticsByText = Wording{
		Text: Text{
			Guidance, "CNIL, communication politique par téléphone, 20 octobre 2016",
			cnil + "la-communication-politique-par-telephone",
		},
		From: on(2016, 10, 20), Note: "two stored copies of the authority's own page, of which the later, since the " +
			"RGPD, calls consent a good practice",
	}
	PoliticsByMail = Wording{
		Text: Text{
			Guidance, "CNIL, communication politique par courrier électronique, 14 mars 2012",
			"https://www.cnil.fr/la-communication-politique-par-courrier-electronique",
		},
		From: on(2012, 3, 14), Note: "a stored copy of the authority's own page, in part",
	}
	PremiumBait = Wording{
		Text: Text{
			Guidance, "CNIL, appels incitant à rappeler un numéro surtaxé", "https://cnil.fr/cnil-direct/question/374",
		},
		Read: read, Note: own,
	}
	ListeningIn = Wording{
		Text: Text{
			Guidance, "CNIL, écoute et enregistrement des appels sur le lieu de travail",
			"http://www.cnil.fr/les-themes/travail/fiche-pratique/article/" +
				"lenregistrement-des-conversations-telephoniques-sur-le-lieu-de-travail/",
		},
		Note: "an older sheet of the CNIL, at the address given",
	}
	CNILAnswers = Wording{
		Text: Text{Guidance, "CNIL, questions-réponses", "https://github.com/LINCnil/mon_assistant_cnil"},
		Read: read, Note: "the CNIL's own base, 2016 to 2019",
	}
	DeveloperGuide = Wording{
		Text: Text{
			Guidance, "CNIL, guide RGPD du développeur", "https://github.com/LINCnil/Guide-RGPD-du-developpeur",
		},
		Read: read, Note: own,
	}
	AccessSheet = Wording{
		Text: Text{
			Rank: Guidance, Ref: "CNIL, fiche sur le droit d'accès",
		},
		Note: others + "https://derriennic.com/la-cnil-actualise-sa-fiche-pratique-sur-le-droit-dacces/",
	}
	RecordsSheet = Wording{
		Text: Text{
			Guidance, "CNIL, registre des activités de traitement",
			cnil + "RGPD-le-registre-des-activites-de-traitement",
		},
		Read: read, Note: own,
	}
	BreachSheet = Wording{
		Text: Text{
			Guidance, "CNIL, notifier une violation", cnil + "notifier-une-violation-de-donnees-personnelles",
		},
		Read: read, Note: own,
	}
	TransferGuide = Wording{
		Text: Text{Rank: Guidance, Ref: "CNIL, guide AITD"}, From: on(2025, 1, 31),
		Note: others + "https://derriennic.com/guide-cnil-analyse-impact-transferts-donnees/",
	}
	CallBacks = Wording{
		Text: Text{Rank: Guidance, Ref: "DGCCRF, rappel à la demande du consommateur"},
	}
	Renovation = Wording{
		Text: Text{
			Guidance, "DGCCRF, rénovation énergétique : numéro laissé sur un simulateur",
			"https://www.economie.gouv.fr/dgccrf/les-fiches-pratiques/" +
				"conseils-pour-reussir-la-renovation-energetique-de-son-logement",
		},
	}
)

const partners = "http://cnil.fr/fr/" +
	"la-prospection-vers-les-particuliers-b-c-quelles-regles-pour-transmettre-des-donnees-des-partenaires"
