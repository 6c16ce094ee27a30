package law

// Code des postes et des communications électroniques, and the numbering plan of the
// Arcep.
var (
	L345 = Wording{
		Text: Text{Statute, "CPCE, art. L. 34-5", postes}, From: on(2016, 7, 1), Read: read,
		Note: legi + "; on 2020-07-26 the fine of its al. 8 rose",
	}
	L44 = Wording{
		Text: Text{Statute, "CPCE, art. L. 44", postes}, From: on(2021, 11, 17), Read: read,
		Note: legi + " since 2023-07-25, the day from which IV applies (loi 2020-901); VI came with loi 2021-1485 of " +
			"2021-11-15, whose day of force was not seen; since 2025-07-02 VI spares numbers kept for the general " +
			"interest",
	}
	R10 = Wording{
		Text: Text{Decree, "CPCE, art. R. 10", postes}, From: on(2012, 4, 1), Read: read, Note: legi,
	}
	R101 = Wording{
		Text: Text{Decree, "CPCE, art. R. 10-1", postes}, From: on(2014, 10, 3), Read: read, Note: legi,
	}

	Numbering2022 = Wording{
		Text: Text{
			Decree, "Arcep, décision 2022-1583", journal + "JORFARTI000046830325",
		},
		From: DayNumbering, ID: "JORFARTI000046830325",
		Note: "transcription by others, https://legal.tricoteuses.fr/articles/JORFARTI000046830325",
	}
	Numbering2025 = Wording{
		Text: Text{Rank: Decree, Ref: "Arcep, décision 2025-2215"}, From: DayNumbers2026,
		Note: "report by others, https://www.technomedia.org/2025/12/telephone-larcep-lance-un-nouveau-plan.html",
	}
	NumberingAnswers = Wording{
		Text: Text{
			Guidance, "Arcep, plan de numérotation, questions des professionnels",
			"https://arcep.fr/demarches-et-services/professionnels/plan-numerotation-professionnels.html",
		},
		From: DayNumbering, Note: "the page of the Arcep, in part; the plan that it tells, annex 1 of " +
			"decision 2022-1583, 2.3.4 of mobile numbers, was not read on these points",
	}
)
