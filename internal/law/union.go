package law

import "slices"

// Law of the Union beside the RGPD.
var (
	EPrivacy = Wording{
		Text: Text{Regulation, "Directive 2002/58/CE", "https://eur-lex.europa.eu/eli/dir/2002/58/oj"},
		From: on(2002, 7, 31), ID: "32002L0058", Note: remembered,
	}
	RomeI = Wording{
		Text: Text{Regulation, "Règlement (CE) 593/2008", "https://eur-lex.europa.eu/eli/reg/2008/593/oj"},
		From: on(2009, 12, 17), ID: "32008R0593", Note: remembered,
	}
	AIAct = Wording{
		Text: Text{Regulation, "Règlement (UE) 2024/1689", "https://eur-lex.europa.eu/eli/reg/2024/1689/oj"},
		From: DayVoices, ID: "32024R1689", Read: read27, Note: "art. 50(1) alone",
	}
	Carriers = Wording{
		Text: Text{Regulation, "Règlement (UE) 611/2013", "https://eur-lex.europa.eu/eli/reg/2013/611/oj"},
		From: on(2013, 8, 25), ID: "32013R0611", Note: remembered,
	}

	// SCC is the decision on standard clauses as a whole; see StandardClauses.
	SCC = Wording{
		Text: Text{Regulation, "Décision (UE) 2021/914", "https://eur-lex.europa.eu/eli/dec_impl/2021/914/oj"},
		From: on(2021, 6, 27), ID: "32021D0914", Note: reported,
	}
	ProcessorClauses = Wording{
		Text: Text{Regulation, "Décision (UE) 2021/915", "https://eur-lex.europa.eu/eli/dec_impl/2021/915/oj"},
		From: on(2021, 6, 27), ID: "32021D0915", Read: read, Note: "the Official Journal, in English",
	}
	OldClauses = Wording{
		Text: Text{Regulation, "Décision 2001/497/CE", ""}, From: on(2001, 9, 3), Until: on(2021, 9, 27),
		ID: "32001D0497", Note: "contracts made before it ended ran until 2022-12-27",
	}
	OldProcessorClauses = Wording{
		Text: Text{
			Regulation, "Décision 2010/87/UE", "https://eur-lex.europa.eu/legal-content/EN/ALL/?uri=celex:32010D0087",
		},
		From: on(2010, 5, 15), Until: on(2021, 9, 27), ID: "32010D0087",
		Note: "contracts made before it ended ran until 2022-12-27",
	}
)

// clauses are the parts of decision 2021/914 that were read.
var clauses = []string{
	"art. 4", "art. 4, consid. 24", "modules 1 à 4", "clause 2(a)", "clauses 8 et 9", "clauses 8.7 et 8.8",
}

// StandardClauses cites decision 2021/914 by part.
func StandardClauses(which string) Wording {
	w := SCC.Part(which)
	if slices.Contains(clauses, which) {
		w.Read, w.Note = read, "EUR-Lex, or a copy of it"
	}
	return w
}

// Periods cites règlement 1182/71 by article. Of its French text one sentence of
// 3(1) was found; 3(4) was read as another act recites it.
func Periods(which string) Wording {
	return Wording{
		Text: Text{Regulation, "Règlement 1182/71, art. " + which, "https://eur-lex.europa.eu/eli/reg/1971/1182/oj"},
		From: on(1971, 7, 1), ID: "31971R1182", Note: "fragments",
	}
}

const amended2016 = "http://eur-lex.europa.eu/eli/dec_impl/2016/2295/oj"

// Decisions of the Commission that find a country adequate, and the treaty clause
// that stood in for one.
var (
	Andorra     = adequate("Décision 2010/625/UE", "32010D0625", amended2016, on(2010, 10, 19))
	Argentina   = adequate("Décision 2003/490/CE", "32003D0490", amended2016, on(2003, 6, 30))
	Brazil      = adequate("Décision (UE) 2026/179", "32026D0179", eli("2026/179"), on(2026, 1, 28))
	Canada      = adequate("Décision 2002/2/CE", "32002D0002", amended2016, on(2001, 12, 20))
	Switzerland = adequate("Décision 2000/518/CE", "32000D0518", amended2016, on(2000, 7, 26))
	Faroes      = adequate("Décision 2010/146/UE", "32010D0146", amended2016, on(2010, 3, 5))
	Guernsey    = adequate("Décision 2003/821/CE", "32003D0821", amended2016, on(2003, 11, 21))
	IsleOfMan   = adequate("Décision 2004/411/CE", "32004D0411", amended2016, on(2004, 4, 28))
	Israel      = adequate("Décision 2011/61/UE", "32011D0061",
		"http://eur-lex.europa.eu/LexUriServ/LexUriServ.do?uri=CELEX%3A02011D0061-20161217%3Aen%3ANOT", on(2011, 1, 31))
	Jersey = adequate("Décision 2008/393/CE", "32008D0393", amended2016, on(2008, 5, 8))
	Japan  = adequateBy("https://www.legislation.gov.uk/eudn/2019/419/body/2020-01-31",
		"Décision (UE) 2019/419", "32019D0419", eli("2019/419"), on(2019, 1, 23))
	Korea = adequateBy("https://cnpd.public.lu/en/actualites/international/2021/12/adequacy-south-korea.html",
		"Décision (UE) 2022/254", "32022D0254", eli("2022/254"), on(2021, 12, 17))
	NewZealand = adequate("Décision 2013/65/UE", "32013D0065", amended2016, on(2012, 12, 19))
	Uruguay    = adequate("Décision 2012/484/UE", "32012D0484", amended2016, on(2012, 8, 21))
	Britain    = adequate("Décision (UE) 2021/1772", "32021D1772",
		"https://cnil.fr/fr/royaume-uni-la-commission-europeenne-renouvelle-ses-decisions-dadequation", on(2021, 6, 28))
	DataPrivacyFramework = adequateBy(
		"https://www.data-privacy-framework.com/Commission_Implementing_Decision_EU_2023_1795.html",
		"Décision (UE) 2023/1795", "32023D1795", eli("2023/1795"), on(2023, 7, 10))
	PatentOrganisation = adequateBy("https://www.lex24.ro/celex32025d1382-decizia-de-punere-in-aplicare-ue-2025-1382-"+
		"a-comisiei-din-15-iulie-2025-in-temeiul-regulamentului-ue-2016-679-al-"+
		"parlamentului-european-si-al-consiliului-privind-protectia-a",
		"Décision (UE) 2025/1382", "32025D1382", eli("2025/1382"), on(2025, 7, 18))

	SafeHarbor = Wording{
		Text: Text{Regulation, "Décision 2000/520/CE", "https://eur-lex.europa.eu/eli/dec/2000/520/oj"},
		From: on(2000, 7, 26), Until: on(2015, 10, 6), ID: "32000D0520", Note: gtlaw,
	}
	PrivacyShield = Wording{
		Text: Text{Regulation, "Décision (UE) 2016/1250", eli("2016/1250")}, From: on(2016, 7, 12), Until: DaySchrems,
		ID: "32016D1250", Note: gtlaw,
	}
	BritishBridge = Wording{
		Text: Text{Rank: Regulation, Ref: "Accord de commerce et de coopération UE-Royaume-Uni, art. 782"},
		From: on(2021, 1, 1), Until: on(2021, 6, 28),
		Note: "report of an authority, https://www.datatilsynet.no/aktuelt/aktuelle-nyheter-2020/" +
			"overforing-av-personopplysninger-til-storbritannia-kan-fortsette-som-for/",
	}
)

const gtlaw = "report by others, " +
	"https://www.gtlaw-dataprivacydish.com/2023/07/european-commission-adopts-eu-u-s-adequacy-decision/"

func eli(number string) string { return "https://eur-lex.europa.eu/eli/dec_impl/" + number + "/oj" }

// adequate is a decision from its adoption, or from the later day that its page gives: it
// takes effect when the Member States are notified, on a day that was seen of
// [DataPrivacyFramework] and [PatentOrganisation] alone.
func adequate(ref, celex, url string, from Day) Wording {
	return Wording{
		Text: Text{Regulation, ref, url}, From: from, ID: celex, Read: read, Note: "the page at the address given",
	}
}

// adequateBy is a decision that was read elsewhere than on its official page.
func adequateBy(page, ref, celex, url string, from Day) Wording {
	w := adequate(ref, celex, url, from)
	w.Note = "copy, or page of an authority, " + page
	return w
}
