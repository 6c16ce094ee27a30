package law

// Code de la consommation: canvassing by telephone.
var (
	l2231       = Text{Statute, "C. conso., art. L. 223-1", conso}
	L2231Of2016 = Wording{
		Text: l2231, As: "version de 2016", From: on(2016, 7, 1), Until: Day2020, ID: "JORFARTI000032209958",
		Read: read, Note: legi,
	}
	L2231Of2020 = Wording{
		Text: l2231, As: "version du 26 juillet 2020", From: Day2020, Until: DayOptIn, Read: read, Note: legi,
	}
	L2231 = Wording{Text: l2231, From: DayOptIn, ID: "LEGIARTI000051830285", Read: read, Note: legi}

	l2232       = Text{Statute, "C. conso., art. L. 223-2", conso}
	L2232Of2016 = Wording{
		Text: l2232, As: "version de 2016", From: on(2016, 7, 1), Until: DayOptIn, Read: read, Note: legi,
	}
	L2232 = Wording{Text: l2232, From: DayOptIn, ID: "LEGIARTI000051830282", Read: read, Note: legi}

	L2235 = Wording{
		Text: Text{Statute, "C. conso., art. L. 223-5", conso}, From: on(2016, 7, 1), Read: read,
		Note: legi + "; on 2020-07-26 a decree on hours was announced, on 2026-08-11 a reference to L. 223-3 went",
	}
	L2238 = Wording{
		Text: Text{Statute, "C. conso., art. L. 223-8", conso}, From: Day2025, ID: "LEGIARTI000051828335", Read: read,
		Note: legi,
	}
)

// Code de la consommation: décret 2026-662, whose wording was not found, and what it
// replaced.
var (
	R2231 = Wording{
		Text: Text{Decree, "C. conso., art. R. 223-1", dec2026}, From: DayOptIn, ID: "LEGIARTI000054491464",
		Note: report,
	}
	R2232 = Wording{Text: Text{Decree, "C. conso., art. R. 223-2", dec2026}, From: DayOptIn, Note: report}

	r2233       = Text{Decree, "C. conso., art. R. 223-3", dec2026}
	R2233Of2016 = Wording{
		Text: Text{r2233.Rank, r2233.Ref, conso}, As: "version de 2016", From: on(2016, 7, 1), Until: on(2022, 1, 1),
		Read: read, Note: legi,
	}
	R2233Of2022 = Wording{
		Text: Text{r2233.Rank, r2233.Ref, conso}, As: "version du 1er janvier 2022", From: on(2022, 1, 1),
		Until: DayOptIn, Read: read, Note: legi,
	}
	R2233 = Wording{Text: r2233, From: DayOptIn, Note: report}

	R2234 = Wording{Text: Text{Decree, "C. conso., art. R. 223-4", dec2026}, From: DayOptIn, Note: report}
	R2236 = Wording{
		Text: Text{Decree, "C. conso., art. R. 223-6", conso}, From: on(2016, 7, 1), Until: DayOptIn, Read: read,
		Note: legi,
	}

	R2237 = Wording{
		Text: Text{Decree, "C. conso., art. R. 223-7", conso}, From: on(2016, 7, 1), Until: DayOptIn, Read: read27,
		Note: legi + "; what became of it with Bloctel was not seen",
	}

	d2239       = Text{Decree, "C. conso., art. D. 223-9", dec2026}
	D2239Of2022 = Wording{
		Text: Text{d2239.Rank, d2239.Ref, dec2022}, As: "décret 2022-1313", From: DayHours, Until: DayOptIn,
		ID: "LEGIARTI000046422695", Read: read, Note: legi,
	}
	Decree1313Notice = Wording{
		Text: Text{Guidance, "Décret 2022-1313, notice", dec2022}, From: DayHours, Read: read27,
		Note: "copy of the notice",
	}
	D2239 = Wording{Text: d2239, From: DayOptIn, ID: "LEGIARTI000054491498", Note: report}
)

// Code de la consommation: the call itself, and distance sales.
var (
	l22116       = Text{Statute, "C. conso., art. L. 221-16", conso}
	L22116Of2016 = Wording{
		Text: l22116, As: "version de 2016", From: on(2016, 7, 1), Until: Day2020, Read: read, Note: legi,
	}
	L22116Of2020 = Wording{
		Text: l22116, As: "version du 26 juillet 2020", From: Day2020, Until: DayDurable, Read: read, Note: legi,
	}
	L22116Of2022 = Wording{
		Text: l22116, As: "version du 28 mai 2022", From: DayDurable, Until: DayOptIn, Read: read, Note: legi,
	}
	L22116 = Wording{Text: l22116, From: DayOptIn, Read: read27, Note: legi}

	L22117 = Wording{
		Text: Text{Statute, "C. conso., art. L. 221-17", conso}, From: on(2016, 7, 1), Read: read,
		Note: legi + "; on 2019-10-20 the regulator changed its name",
	}

	l22216       = Text{Statute, "C. conso., art. L. 222-16", conso}
	L22216Of2016 = Wording{
		Text: l22216, As: "version de 2016", From: on(2016, 7, 1), Until: DayDistance, Read: read27, Note: legi,
	}
	// L22216 is what ordonnance 2026-2 made of the article.
	L22216 = Wording{
		Text: l22216, From: DayDistance, Note: "not found; L. 222-16-3, put after it, shows that its number lives",
	}

	R2222 = Wording{
		Text: Text{Decree, "C. conso., art. R. 222-2", conso}, From: on(2016, 7, 1), Until: DayDistance, Read: read27,
		Note: legi + "; what décret 2026-3 made of it was not found: VoiceCalls took its first paragraph",
	}

	L2225 = Wording{
		Text: Text{Statute, "C. conso., art. L. 222-5 et L. 222-5-1", conso}, From: DayDistance, Read: read27,
		Note: "copy of the JORF, of L. 222-5 the beginning only; what décret 2026-3 adds was not found",
	}
	// VoiceCalls is an article of the same chapter. The copy does not print its number.
	VoiceCalls = Wording{
		Text: Text{Statute, "C. conso., ordonnance 2026-2, article sur la téléphonie vocale", conso}, From: DayDistance,
		ID: "LEGIARTI000053310539", Read: read27, Note: "copy of the JORF",
	}

	Consumer = Wording{
		Text: Text{Statute, "C. conso., article liminaire", conso}, From: on(2017, 2, 23), Read: read,
		Note: legi + "; 2021 and later: words that no row takes",
	}
	L1212 = Wording{
		Text: Text{Statute, "C. conso., art. L. 121-2 à L. 121-5", conso}, From: on(2016, 7, 1), Read: read,
		Note: legi + "; many changes that no row takes",
	}
	L1217 = Wording{
		Text: Text{Statute, "C. conso., art. L. 121-7", conso}, From: on(2016, 7, 1), Read: read, Note: legi,
	}
	// L12226 sends to an order, which was not read: of 7 July 2026, for 1 October, by report.
	L12226 = Wording{
		Text: Text{Statute, "C. conso., art. L. 122-26", conso}, From: Day2025,
		Note: legi + ", state 2026-04-03, of which no digest was kept; not the order that it sends to",
	}
	L12111 = Wording{
		Text: Text{Statute, "C. conso., art. L. 121-11", conso}, From: Day2025, Read: read,
		Note: legi + "; al. 3 came with loi 2025-594",
	}
	L1322 = Wording{
		Text: Text{Statute, "C. conso., art. L. 132-2", conso}, From: on(2016, 7, 1), Read: read,
		Note: legi + "; graver penalties since 2024-05-12",
	}
	L2131 = Wording{
		Text: Text{Statute, "C. conso., art. L. 213-1", conso}, From: on(2016, 7, 1),
		Read: read27, Note: legi,
	}
	D2131 = Wording{
		Text: Text{Decree, "C. conso., art. D. 213-1 et D. 213-2", conso}, From: on(2016, 7, 1),
		Read: read27, Note: legi,
	}

	CallerNumbers = Wording{
		Text: Text{Rank: Decree, Ref: "Arrêté du 5 juillet 2016"}, From: on(2016, 8, 1), Read: read,
		Note: "transcription of the whole arrêté, https://juriblio.fr/arretes/arrete-du-5-juillet-2016/167105253",
	}
)

// Code de la consommation: fines and crimes.
var (
	L132141 = Wording{
		Text: Text{Statute, "C. conso., art. L. 132-14-1", conso}, From: Day2025, Read: read, Note: legi,
	}
	// L13214 is, since 2025-07-02, no longer that of canvassing by telephone: see L132141.
	L13214 = Wording{
		Text: Text{Statute, "C. conso., art. L. 132-14", conso}, From: on(2016, 7, 1), Read: read27, Note: legi,
	}
	L13211 = Wording{
		Text: Text{Statute, "C. conso., art. L. 132-11 et L. 132-11-1", conso}, From: on(2016, 7, 1), Read: read27,
		Note: legi + "; L. 132-11-1 came on 2022-08-18",
	}
	L24212Of2016, L24212 = raised("C. conso., art. L. 242-12", "")
	L24214Of2016, L24214 = raised("C. conso., art. L. 242-14", "")
	L24216Of2016, L24216 = raised("C. conso., art. L. 242-16", "LEGIARTI000042155954")
	L242161              = Wording{
		Text: Text{Statute, "C. conso., art. L. 242-16-1", conso}, From: Day2025, Read: read, Note: legi,
	}
)

// raised is a fine that loi 2020-901 raised on 2020-07-26, before and since.
func raised(ref, id string) (before, since Wording) {
	text := Text{Statute, ref, conso}
	return Wording{Text: text, As: "version de 2016", From: on(2016, 7, 1), Until: Day2020, Read: read, Note: legi},
		Wording{Text: text, From: Day2020, ID: id, Read: read, Note: legi}
}
