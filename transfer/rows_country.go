package transfer

import (
	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
	"github.com/rgpd-go/rgpd/internal/rows"
)

// What the law of a country asks for: to export from it, and to be looked at.
var countryRows = []row{
	{
		ID: "transfer-duty-tunisian-export", Then: rgpd.Oblige,
		FR: "obtenir de l'INPDP l'autorisation d'exporter les données de Tunisie (dont le collège n'a plus de " +
			"mandat depuis le 16 avril 2024)",
		EN: "obtain from the INPDP the authorisation to send data out of Tunisia (its board has had no mandate " +
			"since 16 April 2024)",
		By:   rows.By(law.Tunisia, law.TunisiaReform),
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
		FR: "examiner dans l'analyse la loi tunisienne 2004-63, l'INPDP sans collège depuis 2024, les accès " +
			"des autorités ; la Convention 108 aide sans suffire",
		EN: "look in the assessment at the Tunisian law 2004-63, the INPDP without a board since 2024, access " +
			"by authorities; Convention 108 helps and does not suffice",
		By:   rows.By(law.TunisiaReform.Explaining(law.Tunisia)),
		When: transferring(when{Country: rgpd.Is(tunisia)}),
	},
	{
		ID: "transfer-duty-morocco", Then: rgpd.Oblige,
		FR:   "examiner dans l'analyse la loi marocaine 09-08 et la CNDP",
		EN:   "look in the assessment at the Moroccan law 09-08 and the CNDP",
		By:   rows.By(law.Morocco),
		When: transferring(when{Country: rgpd.Is(morocco)}),
	},
	{
		ID: "transfer-duty-madagascar", Then: rgpd.Oblige,
		FR:   "examiner dans l'analyse la loi malgache 2014-038 et la CMIL, en service depuis 2025 seulement",
		EN:   "look in the assessment at the Malagasy law 2014-038 and the CMIL, at work since 2025 only",
		By:   rows.By(law.Madagascar),
		When: transferring(when{Country: rgpd.Is(madagascar)}),
	},
	{
		ID: "transfer-duty-senegal", Then: rgpd.Oblige,
		FR:   "examiner dans l'analyse la loi sénégalaise 2008-12, en révision, et la CDP",
		EN:   "look in the assessment at the Senegalese law 2008-12, under revision, and the CDP",
		By:   rows.By(law.Senegal),
		When: transferring(when{Country: rgpd.Is(senegal)}),
	},
	{
		ID: "transfer-duty-mauritius", Then: rgpd.Oblige,
		FR:   "examiner dans l'analyse la loi mauricienne de 2017 et son autorité",
		EN:   "look in the assessment at the Mauritian act of 2017 and its office",
		By:   rows.By(law.Mauritius),
		When: transferring(when{Country: rgpd.Is(mauritius)}),
	},
	{
		ID: "transfer-duty-ivory-coast", Then: rgpd.Oblige,
		FR:   "examiner dans l'analyse la loi ivoirienne 2013-450 et l'ARTCI",
		EN:   "look in the assessment at the Ivorian law 2013-450 and the ARTCI",
		By:   rows.By(law.IvoryCoast),
		When: transferring(when{Country: rgpd.Is(ivoryCoast)}),
	},
}
