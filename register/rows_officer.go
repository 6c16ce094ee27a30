package register

import (
	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
	"github.com/rgpd-go/rgpd/internal/rows"
)

// officerIs is the condition of a row on whether an officer must be designated.
//
//columns:facts officerCase
type officerIs struct {
	// FR: Est-ce une autorité publique ou un organisme public, hors juridiction dans sa fonction juridictionnelle ?
	// EN: Is it a public authority or body, other than a court acting in its judicial capacity?
	Public rgpd.Set[rgpd.Answer] `fact:"public-body"`
	// FR: Les activités de base consistent-elles en un suivi régulier et systématique des personnes, et à grande
	// échelle ?
	// EN: Do the core activities consist of regular and systematic monitoring of people, and on a large scale?
	Monitoring rgpd.Set[Extent] `fact:"monitoring"`
	// FR: Les activités de base consistent-elles en un traitement de données sensibles ou pénales, et à grande
	// échelle ?
	// EN: Do the core activities consist of processing special or criminal data, and on a large scale?
	Sensitive rgpd.Set[Extent] `fact:"sensitive"`
	// FR: Un délégué est-il désigné ?
	// EN: Is an officer designated?
	Designated rgpd.Set[rgpd.Answer] `fact:"designated"`
}

var officerWords = rows.Words{
	"public-body": {
		rgpd.Yes: {FR: "c'est un organisme public", EN: "it is a public body"},
		rgpd.No:  {FR: "ce n'est pas un organisme public", EN: "it is no public body"},
	},
	"monitoring": {
		NotCore: {
			FR: "le suivi régulier et systématique des personnes n'est pas le métier",
			EN: "regular and systematic monitoring of people is not the trade",
		},
		SmallScale: {
			FR: "le suivi régulier et systématique des personnes est le métier, à petite échelle",
			EN: "regular and systematic monitoring of people is the trade, on a small scale",
		},
		LargeScale: {
			FR: "le suivi régulier et systématique des personnes est le métier, à grande échelle",
			EN: "regular and systematic monitoring of people is the trade, on a large scale",
		},
	},
	"sensitive": {
		NotCore: {FR: "les données sensibles ne sont pas le métier", EN: "special data are not the trade"},
		SmallScale: {
			FR: "les données sensibles sont le métier, à petite échelle",
			EN: "special data are the trade, on a small scale",
		},
		LargeScale: {
			FR: "les données sensibles sont le métier, à grande échelle",
			EN: "special data are the trade, on a large scale",
		},
	},
	"designated": {
		rgpd.Yes: {FR: "un délégué est désigné", EN: "an officer is designated"},
		rgpd.No:  {FR: "aucun délégué n'est désigné", EN: "no officer is designated"},
	},
}

var officerTable = rows.Table(officerRows, officerWords)

var officerRows = rows.NewList([]rows.Row[officerIs, rows.None]{
	{
		ID: "accountability-officer-of-public-body", Then: rgpd.Forbid,
		FR: "une autorité publique ou un organisme public désigne un délégué, sauf une juridiction dans l'exercice " +
			"de sa fonction juridictionnelle",
		EN:   "a public authority or body designates an officer, except a court acting in its judicial capacity",
		By:   rows.By(law.GDPR("37(1)(a)")),
		When: officerIs{Public: yes},
	},
	{
		ID: "accountability-officer-for-monitoring", Then: rgpd.Forbid,
		FR:   "un suivi régulier et systématique à grande échelle, comme activité de base, demande un délégué",
		EN:   "regular and systematic monitoring on a large scale, as a core activity, takes an officer",
		By:   rows.By(law.GDPR("37(1)(b)")),
		When: officerIs{Monitoring: rgpd.Is(LargeScale)},
	},
	{
		ID: "accountability-officer-for-sensitive-data", Then: rgpd.Forbid,
		FR:   "des données sensibles ou pénales à grande échelle, comme activité de base, demandent un délégué",
		EN:   "special or criminal data on a large scale, as a core activity, take an officer",
		By:   rows.By(law.GDPR("37(1)(c)")),
		When: officerIs{Sensitive: rgpd.Is(LargeScale)},
	},
	{
		ID: "accountability-officer-voluntary", Then: rgpd.Permit,
		FR: "hors des trois cas, et sauf loi qui l'exige, la désignation est volontaire, et la CNIL y encourage",
		EN: "outside the three cases, and save where a law requires it, designation is voluntary, and the CNIL " +
			"encourages it",
		By:   rows.By(law.GDPR("37(4)"), law.CNILAnswers),
		When: officerIs{Public: no, Monitoring: rgpd.Not(LargeScale), Sensitive: rgpd.Not(LargeScale)},
	},
	{
		ID: "accountability-officer-published", Then: rgpd.Oblige,
		FR:   "publier les coordonnées du délégué et les communiquer à la CNIL",
		EN:   "publish the officer's contact details and tell them to the CNIL",
		By:   rows.By(law.GDPR("37(7)")),
		When: officerIs{Designated: yes},
	},
})
