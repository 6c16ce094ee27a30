package law

// Courts. A judgment starts on its day.
var (
	Toeters = Wording{
		Text: Text{
			CaseLaw, "CJCE, 11 novembre 2004, C-171/03, Toeters et Verberk",
			"https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:62003CJ0171",
		},
		From: on(2004, 11, 11), ID: "62003CJ0171", Read: read, Note: "the judgment",
	}
	Planet49 = Wording{
		Text: Text{
			CaseLaw, "CJUE, C-673/17", "https://lawandreligionuk.com/2019/10/02/" +
				"cjeu-declares-pre-checked-boxes-for-cookie-consent-illegal-planet49/",
		},
		From: on(2019, 10, 1), ID: "62017CJ0673", Note: report,
	}
	Schrems = Wording{
		Text: Text{
			CaseLaw, "CJUE, C-311/18 (Schrems II)", "https://cnil.fr/fr/analyse-dimpact-des-transferts-des-donnees-" +
				"la-cnil-publie-la-version-finale-de-son-guide-aitd",
		},
		From: DaySchrems, ID: "62018CJ0311", Note: "a page of the CNIL that tells of it",
	}
	OrangeRomania = Wording{
		Text: Text{
			CaseLaw, "CJUE, C-61/19", "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX%3A62019CJ0061",
		},
		From: on(2020, 11, 11), ID: "62019CJ0061", Read: read, Note: "the judgment",
	}
	Proximus = Wording{
		Text: Text{Rank: CaseLaw, Ref: "CJUE, 27 octobre 2022, C-129/21, Proximus"},
		From: on(2022, 10, 27), ID: "62021CJ0129", Note: reported,
	}
	Bonn2020 = Wording{
		Text: Text{
			CaseLaw, "LG Bonn, 11 novembre 2020, 29 OWi 1/20 (1&1 Telecom)",
			"https://gdprhub.eu/index.php?title=LG_Bonn_-_29_OWi_1/20",
		},
		From: on(2020, 11, 11), Note: reported,
	}
	OesterreichischePost = Wording{
		Text: Text{Rank: CaseLaw, Ref: "CJUE, 12 janvier 2023, C-154/21, Österreichische Post"},
		From: on(2023, 1, 12), ID: "62021CJ0154", Note: reported,
	}
	MetaPlatforms = Wording{
		Text: Text{Rank: CaseLaw, Ref: "CJUE, C-252/21"}, From: on(2023, 7, 4), ID: "62021CJ0252", Note: reported,
	}
	StWL = Wording{
		Text: Text{Rank: CaseLaw, Ref: "CJUE, 25 novembre 2021, C-102/20 (StWL)"}, From: on(2021, 11, 25),
		ID: "62020CJ0102", Note: reported,
	}
	KNLTB = Wording{
		Text: Text{Rank: CaseLaw, Ref: "CJUE, 4 octobre 2024, C-621/22 (KNLTB)"}, From: on(2024, 10, 4),
		ID: "62022CJ0621", Note: reported,
	}
	Lyon2023 = Wording{
		Text: Text{
			CaseLaw, "CAA Lyon, 10 novembre 2023, 22LY01667",
			"https://juricaf.org/arret/FRANCE-COURADMINISTRATIVEDAPPEL-20231110-22LY01667",
		},
		From: on(2023, 11, 10), Note: reported,
	}
	Inteligo = Wording{
		Text: Text{
			CaseLaw, "CJUE, 13 novembre 2025, C-654/23 (Inteligo Media)",
			"https://www.dpcuria.eu/case?reference=C-654%2F23",
		},
		From: DayInteligo, ID: "62023CJ0654", Read: read, Note: "transcription, at the address given",
	}
	BrillenRottler = Wording{
		Text: Text{
			CaseLaw, "CJUE, 19 mars 2026, C-526/24, Brillen Rottler",
			"https://infocuriaws.curia.europa.eu/blob/download-file-html/C/2024/" +
				"C_0526_24_00000000RP_01_P_01/321939-EN-1.html",
		},
		From: on(2026, 3, 19), ID: "62024CJ0526", Read: read, Note: "the judgment",
	}

	// FrameworkAppeal decides nothing yet, and is the source of a prudence.
	FrameworkAppeal = Wording{
		Text: Text{
			Practice, "Recours C-703/25 P (JO C, C/2025/6610)", "https://eur-lex.europa.eu/eli/C/2025/6610/oj/eng",
		},
		Read: read, Note: "the Official Journal",
	}
)
