package transfer

import (
	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
	"github.com/rgpd-go/rgpd/internal/rows"
)

// whyAssessed: before that day no text was found that asks for an assessment.
const whyAssessed = "an assessment is due since C-311/18, of 2020-07-16"

// What the law of a country asks for: to export from it, and to be looked at.
var countryRows = []row{
	{
		ID: "transfer-duty-tunisian-export", Then: rgpd.Oblige,
		FR:   "obtenir de l'INPDP l'autorisation d'exporter les données de Tunisie",
		EN:   "obtain from the INPDP the authorisation to send data out of Tunisia",
		By:   rows.By(law.Tunisia, law.TunisiaReform),
		Open: withoutBoard,
		When: when{Importer: rgpd.Is(inside), Country: rgpd.Is(tunisia), Exporter: rgpd.Not(fromInside)},
	},
	{
		ID: "transfer-duty-moroccan-export", Then: rgpd.Oblige,
		FR:   "vérifier ce que la CNDP exige pour exporter les données du Maroc",
		EN:   "check what the CNDP asks for sending data out of Morocco",
		By:   rows.By(law.Morocco),
		When: when{Importer: rgpd.Is(inside), Country: rgpd.Is(morocco), Exporter: rgpd.Not(fromInside)},
	},
	{
		ID: "transfer-duty-tunisia", Then: rgpd.Oblige,
		FR: "examiner dans l'analyse la loi tunisienne 2004-63, l'INPDP, les accès des autorités ; la Convention " +
			"108 aide sans suffire",
		EN: "look in the assessment at the Tunisian law 2004-63, the INPDP, access by authorities; Convention 108 " +
			"helps and does not suffice",
		By:       rows.By(law.Tunisia, law.TunisiaReform),
		Open:     withoutBoard,
		From:     law.DaySchrems,
		Narrowed: whyAssessed,
		When:     transferring(when{Country: rgpd.Is(tunisia)}),
	},
	{
		ID: "transfer-duty-morocco", Then: rgpd.Oblige,
		FR:       "examiner dans l'analyse la loi marocaine 09-08 et la CNDP",
		EN:       "look in the assessment at the Moroccan law 09-08 and the CNDP",
		By:       rows.By(law.Morocco),
		From:     law.DaySchrems,
		Narrowed: whyAssessed,
		When:     transferring(when{Country: rgpd.Is(morocco)}),
	},
	{
		ID: "transfer-duty-madagascar", Then: rgpd.Oblige,
		FR:       "examiner dans l'analyse la loi malgache 2014-038 et la CMIL",
		EN:       "look in the assessment at the Malagasy law 2014-038 and the CMIL",
		By:       rows.By(law.Madagascar),
		From:     law.DaySchrems,
		Narrowed: whyAssessed,
		Open: rgpd.Text{
			FR: "D'après la presse, la CMIL n'est en service que depuis 2025 : avant, nulle autorité n'y veille.",
			EN: "By press reports the CMIL has been at work since 2025 only: before, no authority watches over it.",
		},
		When: transferring(when{Country: rgpd.Is(madagascar)}),
	},
	{
		ID: "transfer-duty-senegal", Then: rgpd.Oblige,
		FR:       "examiner dans l'analyse la loi sénégalaise 2008-12 et la CDP",
		EN:       "look in the assessment at the Senegalese law 2008-12 and the CDP",
		By:       rows.By(law.Senegal),
		From:     law.DaySchrems,
		Narrowed: whyAssessed,
		Open: rgpd.Text{
			FR: "D'après la presse, une révision de la loi est en cours : revoir l'analyse.",
			EN: "By press reports the law is being revised: look at the assessment again.",
		},
		When: transferring(when{Country: rgpd.Is(senegal)}),
	},
	{
		ID: "transfer-duty-mauritius", Then: rgpd.Oblige,
		FR:       "examiner dans l'analyse la loi mauricienne de 2017 et son autorité",
		EN:       "look in the assessment at the Mauritian act of 2017 and its office",
		By:       rows.By(law.Mauritius),
		From:     law.DaySchrems,
		Narrowed: whyAssessed,
		When:     transferring(when{Country: rgpd.Is(mauritius)}),
	},
	{
		ID: "transfer-duty-ivory-coast", Then: rgpd.Oblige,
		FR:       "examiner dans l'analyse la loi ivoirienne 2013-450 et l'ARTCI",
		EN:       "look in the assessment at the Ivorian law 2013-450 and the ARTCI",
		By:       rows.By(law.IvoryCoast),
		From:     law.DaySchrems,
		Narrowed: whyAssessed,
		When:     transferring(when{Country: rgpd.Is(ivoryCoast)}),
	},
}

// withoutBoard is what a statement of the Tunisian government of 2025-11-30 says, by report.
var withoutBoard = rgpd.Text{
	FR: "D'après la presse, l'INPDP n'a plus de collège depuis le 16 avril 2024, et une réforme est annoncée depuis " +
		"le 30 novembre 2025 : la loi demande encore l'autorisation, et l'analyse dit qui ne peut la donner.",
	EN: "By press reports the INPDP has had no board since 16 April 2024, and a reform is announced since 30 " +
		"November 2025: the law still asks for the authorisation, and the assessment says who cannot give it.",
}
