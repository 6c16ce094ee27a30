package rgpd

import "github.com/rgpd-go/rgpd/internal/law"

// penalties are listed side by side and never added up. Each amount is a maximum; for
// crimes that of a legal person is five times that of a natural one (Code pénal, art.
// 131-38, 226-24).
var penalties = [...]Penalty{
	{
		ID: "rgpd-83-4", Kind: RGPDFine, Breach: Text{
			FR: "obligations du responsable et du sous-traitant (art. 8, 11, 25 à 39, 42, 43)",
			EN: "duties of controller and processor (art. 8, 11, 25 to 39, 42, 43)",
		},
		Tier:   LowerTier,
		From:   NewDate(2018, 5, 25),
		Source: cite(law.GDPR("83(4)")),
	},
	{
		ID: "rgpd-83-5", Kind: RGPDFine, Breach: Text{
			FR: "principes, droits, transferts (art. 5, 6, 7, 9, 12 à 22, 44 à 49)",
			EN: "principles, rights, transfers (art. 5, 6, 7, 9, 12 to 22, 44 to 49)",
		},
		Tier:   HigherTier,
		From:   NewDate(2018, 5, 25),
		Source: cite(law.GDPR("83(5)")),
	},
	{
		ID: "rgpd-83-6", Kind: RGPDFine,
		Breach: Text{FR: "non-respect d'une injonction de l'autorité", EN: "disobeying an order of the authority"},
		Tier:   HigherTier,
		From:   NewDate(2018, 5, 25),
		Source: cite(law.GDPR("83(6)")),
	},
	{
		ID: "lil-20", Kind: CNILMeasure, Breach: Text{
			FR: "tout manquement au RGPD ou à la loi",
			EN: "any breach of the RGPD or of the act",
		},
		Daily: Euros(100_000),
		Note: Text{
			FR: "rappel à l'ordre, limitation, suspension des flux vers un pays tiers, publication",
			EN: "reprimand, limitation, suspension of flows to a third country, publication",
		},
		Seen:   NewDate(2019, 10, 28),
		Source: cite(law.LIL20),
	},
	{
		ID: "lil-22-1", Kind: CNILMeasure,
		Breach: Text{FR: "affaires simples, procédure simplifiée", EN: "simple cases, simplified procedure"},
		Person: Euros(20_000), Legal: Euros(20_000), Daily: Euros(100),
		Note:   Text{FR: "non publiée", EN: "not published"},
		From:   NewDate(2022, 1, 26),
		Source: cite(law.LIL221),
	},
	{
		ID: "cp-226-16", Kind: Crime, Breach: Text{
			FR: "traitement malgré une limitation de la CNIL, ou sans les formalités",
			EN: "processing despite a limitation by the CNIL, or without the formalities",
		},
		Prison: 5, Person: Euros(300_000), Legal: Euros(1_500_000),
		Seen:   NewDate(2026, 4, 2),
		Source: cite(law.CP22616),
	},
	{
		ID: "cp-226-17", Kind: Crime,
		Breach: Text{
			FR: "absence des mesures des articles 24, 25, 30 ou 32 du RGPD",
			EN: "no measures under articles 24, 25, 30 or 32 of the RGPD",
		},
		Prison: 5, Person: Euros(300_000), Legal: Euros(1_500_000),
		Seen:   NewDate(2026, 4, 2),
		Source: cite(law.CP22617),
	},
	{
		ID: "cp-226-17-1", Kind: Crime, Breach: Text{
			FR: "violation non notifiée : par le responsable (art. 33, 34), ou par le sous-traitant à son " +
				"responsable (art. 33)",
			EN: "breach not notified: by the controller (art. 33, 34), or by the processor to its controller (art. " +
				"33)",
		},
		Prison: 5, Person: Euros(300_000), Legal: Euros(1_500_000),
		Seen:   NewDate(2026, 4, 2),
		Source: cite(law.CP226171),
	},
	{
		ID: "cp-226-18", Kind: Crime,
		Breach: Text{FR: "collecte frauduleuse, déloyale ou illicite", EN: "fraudulent, unfair or unlawful collection"},
		Prison: 5, Person: Euros(300_000), Legal: Euros(1_500_000),
		Seen:   NewDate(2026, 4, 2),
		Source: cite(law.CP22618),
	},
	{
		ID: "cp-226-18-1", Kind: Crime,
		Breach: Text{
			FR: "prospection malgré l'opposition de la personne", EN: "prospecting despite the person's objection",
		},
		Prison: 5, Person: Euros(300_000), Legal: Euros(1_500_000),
		From: NewDate(2004, 8, 7), Seen: NewDate(2026, 4, 2),
		Source: cite(law.CP226181),
	},
	{
		ID: "cp-226-20", Kind: Crime, Breach: Text{
			FR: "conservation au-delà de la durée d'une loi, d'un décret ou d'une formalité",
			EN: "keeping beyond the period of a law, a decree or a formality",
		},
		Prison: 5, Person: Euros(300_000), Legal: Euros(1_500_000),
		Seen:   NewDate(2026, 4, 2),
		Source: cite(law.CP22620),
	},
	{
		ID: "cp-226-21", Kind: Crime, Breach: Text{
			FR: "détournement de finalité",
			EN: "diverting data from their purpose",
		},
		Prison: 5, Person: Euros(300_000), Legal: Euros(1_500_000),
		Seen:   NewDate(2026, 4, 2),
		Source: cite(law.CP22621),
	},
	{
		ID: "cp-226-22", Kind: Crime, Breach: Text{
			FR: "divulgation à un tiers qui porte atteinte à la considération ou à la vie privée",
			EN: "disclosure to a third party that harms reputation or privacy",
		},
		Prison: 5, Person: Euros(300_000), Legal: Euros(1_500_000),
		Note:   Text{FR: "sur plainte de la victime", EN: "on the victim's complaint"},
		Seen:   NewDate(2026, 4, 2),
		Source: cite(law.CP22622),
	},
	{
		ID: "cp-226-22-2nd-para", Kind: Crime,
		Breach: Text{FR: "la même divulgation, par imprudence ou négligence", EN: "the same disclosure, by negligence"},
		Prison: 3, Person: Euros(100_000), Legal: Euros(500_000),
		Note:   Text{FR: "sur plainte de la victime", EN: "on the victim's complaint"},
		Seen:   NewDate(2026, 4, 2),
		Source: cite(law.CP22622.Part("al. 2")),
	},
	{
		ID: "cp-226-22-1", Kind: Crime,
		Breach: Text{
			FR: "transfert contraire au chapitre V du RGPD", EN: "transfer in breach of chapter V of the RGPD",
		},
		Prison: 5, Person: Euros(300_000), Legal: Euros(1_500_000),
		Seen:   NewDate(2026, 4, 2),
		Source: cite(law.CP226221),
	},
	{
		ID: "cp-226-22-2", Kind: Crime, Breach: Text{FR: "entrave à l'action de la CNIL", EN: "obstructing the CNIL"},
		Prison: 1, Person: Euros(15_000), Legal: Euros(75_000),
		Seen:   NewDate(2026, 4, 2),
		Source: cite(law.CP226222),
	},
	{
		ID: "cpce-r10-1", Kind: PettyOffence, Breach: Text{
			FR: "prospection directe contraire à l'article L. 34-5, al. 1, ou malgré l'opposition portée à " +
				"l'annuaire",
			EN: "direct prospecting against article L. 34-5, para. 1, or despite an objection in the directory",
		},
		Person: Euros(750), Legal: Euros(3_750),
		Note:   Text{FR: "par appel ou par message", EN: "for each call or message"},
		Seen:   NewDate(2026, 4, 3),
		Source: cite(law.R101),
	},
	{
		ID: "cpce-l34-5", Kind: TelecomFine, Breach: againstL345,
		Person: Euros(3_000), Legal: Euros(15_000),
		Note: Text{FR: "par la DGCCRF", EN: "by the DGCCRF"},
		From: NewDate(2016, 7, 1), Until: NewDate(2020, 7, 26),
		Source: cite(law.L345.Part("al. 8")),
	},
	{
		ID: "cpce-l34-5", Kind: TelecomFine, Breach: againstL345,
		Person: Euros(75_000), Legal: Euros(375_000),
		Note: Text{FR: "par la DGCCRF", EN: "by the DGCCRF"},
		From: NewDate(2020, 7, 26), Seen: NewDate(2026, 4, 3),
		Source: cite(law.L345.Part("al. 8")),
	},
	{
		ID: "conso-l242-12", Kind: ConsumerFine, Breach: startOfCall,
		Person: Euros(3_000), Legal: Euros(15_000),
		From: NewDate(2016, 7, 1), Until: NewDate(2020, 7, 26),
		Source: cite(law.L24212Of2016),
	},
	{
		ID: "conso-l242-12", Kind: ConsumerFine, Breach: startOfCall,
		Person: Euros(75_000), Legal: Euros(375_000),
		From: NewDate(2020, 7, 26), Seen: NewDate(2026, 4, 2),
		Source: cite(law.L24212),
	},
	{
		ID: "conso-l242-14", Kind: ConsumerFine, Breach: numberShown,
		Person: Euros(3_000), Legal: Euros(15_000),
		Note: maskedOnly,
		From: NewDate(2016, 7, 1), Until: NewDate(2020, 7, 26),
		Source: cite(law.L24214Of2016),
	},
	{
		ID: "conso-l242-14", Kind: ConsumerFine, Breach: numberShown,
		Person: Euros(75_000), Legal: Euros(375_000),
		Note: maskedOnly,
		From: NewDate(2020, 7, 26), Seen: NewDate(2026, 4, 2),
		Source: cite(law.L24214),
	},
	{
		ID: "conso-l242-16", Kind: ConsumerFine, Breach: telephoneSales,
		Person: Euros(15_000), Legal: Euros(75_000),
		From: NewDate(2016, 7, 1), Until: NewDate(2020, 7, 26),
		Source: cite(law.L24216Of2016),
	},
	{
		ID: "conso-l242-16", Kind: ConsumerFine, Breach: telephoneSales,
		Person: Euros(75_000), Legal: Euros(375_000),
		Note: Text{
			FR: "publication, sauf préjudice grave et disproportionné ou trouble d'une enquête ; si L. 223-1 est " +
				"violé, contrat nul, et qui en a tiré profit présumé responsable",
			EN: "published, unless that does grave and disproportionate harm or disturbs an inquiry; where L. 223-1 " +
				"is broken the contract is void, and whoever profited is presumed liable",
		},
		From: NewDate(2020, 7, 26), Seen: NewDate(2026, 4, 2),
		Source: cite(law.L24216),
	},
	{
		ID: "conso-l242-16-1", Kind: ConsumerFine, Breach: Text{
			FR: "messages pour des travaux de rénovation ou d'adaptation (L. 223-8)",
			EN: "messages for renovation or adaptation works (L. 223-8)",
		},
		Person: Euros(75_000), Legal: Euros(375_000),
		Note: Text{FR: "nullité du contrat", EN: "the contract is void"},
		From: NewDate(2025, 7, 2), Seen: NewDate(2026, 4, 2),
		Source: cite(law.L242161),
	},
	{
		ID: "ctrav-l6323-8-1", Kind: ConsumerFine,
		Breach: Text{
			FR: "prospection pour le compte de formation (CPF) ; depuis le 11 juin 2023, vente, offre " +
				"promotionnelle ou rétribution contre une inscription",
			EN: "prospecting for training accounts (CPF); since 11 June 2023 a sale, a promotional offer or a " +
				"reward against enrolment",
		},
		Person: Euros(75_000), Legal: Euros(375_000),
		From:   NewDate(2022, 12, 21),
		Source: cite(law.L632381.BackTo(law.L632381Of2022)),
	},
	{
		ID: "conso-l132-14", Kind: Crime, Breach: weakness,
		Prison: 3, Person: Euros(375_000), Legal: Euros(1_875_000),
		Note: tenPercent,
		From: NewDate(2016, 7, 1), Until: NewDate(2025, 7, 2),
		Source: cite(law.L13214),
	},
	{
		ID: "conso-l132-14-1", Kind: Crime, Breach: weakness,
		Prison: 5, Person: Euros(500_000), Legal: Euros(2_500_000),
		Note: tenPercent,
		From: NewDate(2025, 7, 2), Seen: NewDate(2026, 4, 2),
		Source: cite(law.L132141),
	},
	{
		ID: "conso-l132-11", Kind: Crime,
		Breach: Text{FR: "pratique commerciale agressive", EN: "aggressive commercial practice"},
		Prison: 2, Person: Euros(300_000), Legal: Euros(1_500_000),
		Note: Text{
			FR: tenPercent.FR + " ; depuis le 18 août 2022, trois ans si un contrat a suivi (L. 132-11-1), sept en " +
				"bande organisée (L. 132-11-2)",
			EN: tenPercent.EN + "; since 18 August 2022 three years if a contract followed (L. 132-11-1), seven in " +
				"an organised gang (L. 132-11-2)",
		},
		From: NewDate(2016, 7, 1), Seen: NewDate(2026, 4, 2),
		Source: cite(law.L13211),
	},
	{
		ID: "conso-l132-2", Kind: Crime,
		Breach: Text{FR: "pratique commerciale trompeuse", EN: "misleading commercial practice"},
		Prison: 2, Person: Euros(300_000), Legal: Euros(1_500_000),
		Note: Text{
			FR: tenPercent.FR + ", ou 50 % des dépenses de la pratique ; depuis le 18 août 2022, trois ans si un " +
				"contrat a suivi (L. 132-2-1), davantage en bande organisée (L. 132-2-2), articles non lus ; depuis " +
				"le 12 mai 2024, cinq ans et 750 000 € en ligne ou par un support numérique ou électronique",
			EN: tenPercent.EN + ", or 50 % of what was spent on the practice; since 18 August 2022 three years if a " +
				"contract followed (L. 132-2-1), more in an organised gang (L. 132-2-2), articles not read; since " +
				"12 May 2024 five years and €750,000 online or by a digital or electronic medium",
		},
		From: NewDate(2016, 7, 1), Seen: NewDate(2026, 4, 2),
		Source: cite(law.L1322),
	},
	{
		ID: "conso-l122-26", Kind: ConsumerFine,
		Breach: Text{
			FR: "mention du service public de la rénovation", EN: "mention of the public service of renovation",
		},
		Person: Euros(15_000), Legal: Euros(75_000),
		From: NewDate(2025, 7, 2), Seen: NewDate(2026, 4, 3),
		Source: cite(law.L12226),
	},
	{
		ID: "cassur-r112-7", Kind: PettyOffence,
		Breach: Text{
			FR: "démarchage téléphonique en assurance (L. 112-2-2, I à V)",
			EN: "telephone canvassing in insurance (L. 112-2-2, I to V)",
		},
		Person: Euros(1_500), Legal: Euros(7_500),
		Note: Text{FR: "outre les sanctions de l'ACPR (VI)", EN: "beside the sanctions of the ACPR (VI)"},
		From: NewDate(2022, 4, 1), Until: NewDate(2026, 8, 11),
		Source: cite(law.R1127.Part("IV")),
	},
}

// What is punished, of penalties that changed.
var (
	againstL345 = Text{
		FR: "prospection directe contraire à l'article L. 34-5", EN: "direct prospecting against article L. 34-5",
	}
	startOfCall = Text{
		FR: "début d'appel, confirmation (L. 221-16)", EN: "start of the call, confirmation (L. 221-16)",
	}
	numberShown = Text{FR: "numéro masqué (L. 221-17)", EN: "masked number (L. 221-17)"}
	maskedOnly  = Text{
		FR: "le texte ne nomme que les numéros masqués ; pour les alinéas 2 et 3 de L. 221-17, lecture",
		EN: "the text names masked numbers only; a reading for paragraphs 2 and 3 of L. 221-17",
	}
	telephoneSales = Text{
		FR: "démarchage téléphonique (L. 223-1 à L. 223-5)", EN: "telephone prospecting (L. 223-1 to L. 223-5)",
	}
	weakness = Text{
		FR: "abus de faiblesse après un démarchage par téléphone ou télécopie",
		EN: "abuse of weakness after canvassing by telephone or fax",
	}
	tenPercent = Text{
		FR: "ou 10 % du chiffre d'affaires moyen de trois ans", EN: "or 10 % of the average turnover of three years",
	}
)
