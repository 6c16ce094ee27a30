package law

// Other codes, the loi Informatique et Libertés and decrees.
var (
	L11222 = Wording{
		Text: Text{Statute, "C. assur., art. L. 112-2-2", assur}, From: DayInsurance, Until: DayOptIn, Read: read27,
		Note: legi + ", state 2026-04-03; its first day by report; what ordonnance 2026-2 leaves of it was not found",
	}
	R1127 = Wording{
		Text: Text{Decree, "C. assur., art. R. 112-7", assur}, From: DayInsurance, Until: DayOptIn, Read: read27,
		Note: legi + ", state 2026-04-03; what is left of it since was not found",
	}

	CivilCode2224 = Wording{
		Text: Text{Statute, "C. civ., art. 2224", civil}, From: on(2008, 6, 19),
		Note: legi + ", which agrees; not marked as read while the notes of our periods have it unverified",
	}
	L12322 = Wording{
		Text: Text{Statute, "C. com., art. L. 123-22", commerce}, From: on(2003, 1, 4),
		Read: read27, Note: legi + "; it does not say from when the ten years run",
	}
	L222333 = Wording{
		Text: Text{Statute, "CGCT, art. L. 2223-33", cgct}, From: on(2008, 12, 21), Read: read27,
		Note: "transcription of the version of 2022-02-23, which adds a sentence that no row takes; the rest is that " +
			"of 2008 by report",
	}

	L31331 = Wording{
		Text: Text{Statute, "C. trav., art. L. 3133-1", travail}, From: on(2016, 8, 10),
		ID: "LEGIARTI000033020901", Read: read, Note: legi,
	}
	L313413 = Wording{
		Text: Text{Statute, "C. trav., art. L. 3134-13", travail}, From: on(2008, 5, 1),
		ID: "LEGIARTI000006902635", Read: read27, Note: legi,
	}
	L34222 = Wording{
		Text: Text{Statute, "C. trav., art. L. 3422-2", travail}, From: on(2018, 1, 1),
		ID: "LEGIARTI000035902463", Read: read, Note: legi,
	}
	// L632381 forbids rewards, too, which L632381Of2022 did not.
	L632381 = Wording{
		Text: Text{Statute, "C. trav., art. L. 6323-8-1", travail}, From: DayReward,
		ID: "LEGIARTI000047666673", Read: read, Note: legi,
	}
	L632381Of2022 = Wording{
		Text: Text{Statute, "C. trav., art. L. 6323-8-1", travail}, As: "2022", From: DayTraining, Until: DayReward,
		Read: read, Note: "loi 2022-1587, art. 1, II, in a copy of the Journal officiel that lacks its last sentence",
	}

	LCEN20 = Wording{
		Text: Text{
			Statute, "Loi 2004-575 (LCEN), art. 20", "https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000801164",
		},
		From: on(2004, 6, 22), Note: "quoted by a law firm; its first two sentences",
	}

	// OwnRules and SectorRules send a caller to the rules of its trade; of the texts
	// they name only CGCT, art. L. 2223-33, was read.
	OwnRules = Wording{
		Text: Text{
			Rank: Practice, Ref: "C. mon. fin., art. L. 341-1 s. ; CGCT, art. L. 2223-33 ; règles professionnelles",
		},
	}
	SectorRules = Wording{
		Text: Text{
			Rank: Statute, Ref: "C. mon. fin., art. L. 341-1 s. ; CSI, art. L. 320-11 et L. 320-12 ; " +
				"code de la santé publique ; déontologie des avocats",
		},
	}
)

// Loi 78-17 du 6 janvier 1978 (Informatique et Libertés). Its articles have their
// numbers since 2019-06-01; those that had others before say so where rows of 2018
// rest on them.
var (
	LIL20 = Wording{
		Text: Text{Statute, "Loi 78-17, art. 20", lil}, From: DayPauseMoved, Read: read,
		Note: "version of 2019-06-01; of that of 2022-01-26 the beginning only",
	}
	LIL221 = Wording{
		Text: Text{Statute, "Loi 78-17, art. 22-1", lil}, From: on(2022, 1, 26),
		Note: "reports by others; applied since décret 2022-517, of 2022-04-08",
	}
	LIL45 = Wording{
		Text: Text{Statute, "Loi 78-17, art. 45 (art. 7-1 jusqu'au 31 mai 2019)", lil}, From: DayGDPR, Read: read,
		Note: "copy of the version of 2019-06-01, and a page of the CNIL",
	}
	LIL51 = Wording{
		Text: Text{
			Statute, "Loi 78-17, art. 51 (art. 40 jusqu'au 31 mai 2019)",
			"https://www.legifrance.gouv.fr/loda/article_lc/LEGIARTI000037823120/",
		},
		From: on(2016, 10, 9), ID: "LEGIARTI000037823120", Read: read,
		Note: "Légifrance; art. 40 by report, its II by loi 2016-1321 of 2016-10-07, whose day of force was not seen",
	}
	LIL82 = Wording{
		Text: Text{Statute, "Loi 78-17, art. 82 (art. 32, II, jusqu'au 31 mai 2019)", lil}, From: on(2011, 8, 26),
		Read: read, Note: "copy of the version of 2019-06-01; the article before it, by report",
	}
	LIL83 = Wording{
		Text: Text{Statute, "Loi 78-17, art. 83 (art. 34 bis jusqu'au 31 mai 2019)", lil}, From: on(2011, 8, 26),
		Note: remembered,
	}
	LIL84 = Wording{
		Text: Text{Statute, "Loi 78-17, art. 84 et 85 (art. 40-1 jusqu'au 31 mai 2019)", lil},
		From: on(2016, 10, 9),
		Note: "copy of the version of 2019-06-01; what 85 became since was not found; art. 40-1 by report, of loi " +
			"2016-1321 of 2016-10-07, whose day of force was not seen",
	}

	Loi2020Surveys = Wording{
		Text: Text{Statute, "Loi 2020-901, art. 3", loi2020}, From: Day2020, ID: "JORFTEXT000042148119",
		Read: read27, Note: "Légifrance",
	}
	decree92 = Text{
		Decree, "Décret 2005-1309, art. 92",
		"https://www.legifrance.gouv.fr/loda/article_lc/LEGIARTI000037300884/2024-03-01",
	}
	// Decree92Before has no pause of the periods yet.
	Decree92Before = Wording{
		Text: decree92, As: "jusqu'au 3 août 2018", Until: DayPause,
		Note: "not read; that a receipt was owed on the spot then is from memory",
	}
	Decree92 = Wording{
		Text: decree92,
		From: DayPause, Until: DayPauseMoved, ID: "LEGIARTI000037300884", Read: read27,
		Note: "Légifrance, but for its end",
	}
	Decree77 = Wording{
		Text: Text{
			Decree, "Décret 2019-536, art. 77",
			"https://www.legifrance.gouv.fr/loda/article_lc/LEGIARTI000037300884/2024-03-01",
		},
		From: DayPauseMoved, Note: "not found; the article that it took over, at the address given, was read",
	}
	Lawyers2014 = Wording{
		Text: Text{
			Decree, "Décret 2005-790, art. 15 (décret 2014-1251)",
			journal + "JORFARTI000029644244",
		},
		From: on(2014, 10, 30), Until: on(2023, 7, 3), ID: "JORFARTI000029644244", Read: read27,
		Note: "transcription, https://legal.tricoteuses.fr/articles/JORFARTI000029644244",
	}
	Lawyers = Wording{
		Text: Text{Rank: Decree, Ref: "Décret 2023-552"}, From: on(2023, 7, 3),
		Note: "the day by report; its article was not found",
	}
	CouncilLawyers = Wording{
		Text: Text{
			Statute, "Ordonnance du 10 septembre 1817, art. 15-3, II",
			"https://www.legifrance.gouv.fr/loda/article_lc/LEGIARTI000038320288",
		},
		From: on(2019, 4, 1), ID: "LEGIARTI000038320288", Read: read27,
		Note: "transcription, https://www.doctrine.fr/l/texts/ordonnances/JORFTEXT000000692746/articles/" +
			"LEGIARTI000038320288; on 2022-07-01 a reference in its I",
	}
)
