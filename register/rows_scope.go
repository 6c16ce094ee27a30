package register

import (
	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
	"github.com/rgpd-go/rgpd/internal/rows"
)

// scopeIs is the condition of a row on whether the RGPD governs a processing.
//
//columns:facts scopeCase
type scopeIs struct {
	// FR: Les données portent-elles sur une personne physique, même au travail ?
	// EN: Are the data about a natural person, if only at work?
	About rgpd.Set[About] `fact:"about"`
	// FR: Le traitement est-il automatisé, ou dans un fichier ?
	// EN: Is the processing automated, or in a filing system?
	Handling rgpd.Set[Handling] `fact:"handling"`
	// FR: Est-ce une activité strictement personnelle ou domestique ?
	// EN: Is it a purely personal or household activity?
	Household rgpd.Set[rgpd.Answer] `fact:"household"`
	// FR: Le traitement relève-t-il de l'article 2(2)(a), (b) ou (d) ?
	// EN: Does art. 2(2)(a), (b) or (d) leave the processing out?
	OtherLaw rgpd.Set[rgpd.Answer] `fact:"other-law"`
	// FR: Le traitement relève-t-il des activités d'un établissement dans l'Union ?
	// EN: Does the processing belong to the activities of an establishment in the Union?
	Established rgpd.Set[rgpd.Answer] `fact:"established"`
	// FR: Des biens ou services sont-ils offerts à des personnes dans l'Union ?
	// EN: Are goods or services offered to people in the Union?
	Offers rgpd.Set[rgpd.Answer] `fact:"offers-in-union"`
	// FR: Le comportement de personnes dans l'Union est-il suivi ?
	// EN: Is the behaviour of people in the Union monitored?
	Watches rgpd.Set[rgpd.Answer] `fact:"watches-in-union"`
}

var scopeWords = rows.Words{
	"about": {
		NaturalPerson: {
			FR: "les données portent sur une personne physique",
			EN: "the data are about a natural person",
		},
		LegalPerson: {
			FR: "les données ne portent que sur une personne morale",
			EN: "the data are about nothing but a legal person",
		},
		Nobody: {FR: "les données sont anonymes", EN: "the data are anonymous"},
	},
	"handling": {
		Automated: {FR: "le traitement est automatisé", EN: "the processing is automated"},
		Filed: {
			FR: "le traitement se fait à la main, dans un fichier",
			EN: "the processing is done by hand, in a filing system",
		},
		Unfiled: {
			FR: "le traitement se fait à la main, hors de tout fichier",
			EN: "the processing is done by hand, in no filing system",
		},
	},
	"household": {
		rgpd.Yes: {
			FR: "l'activité est strictement personnelle ou domestique",
			EN: "the activity is purely personal or of a household",
		},
		rgpd.No: {FR: "l'activité n'est pas domestique", EN: "the activity is not of a household"},
	},
	"other-law": {
		rgpd.Yes: {
			FR: "l'article 2(2) laisse le traitement à un autre droit",
			EN: "art 2(2) leaves the processing to another law",
		},
		rgpd.No: {
			FR: "l'article 2(2) n'écarte pas le traitement",
			EN: "art 2(2) does not leave the processing out",
		},
	},
	"established": {
		rgpd.Yes: {
			FR: "le traitement relève d'un établissement dans l'Union",
			EN: "the processing belongs to an establishment in the Union",
		},
		rgpd.No: {
			FR: "le traitement ne relève d'aucun établissement dans l'Union",
			EN: "the processing belongs to no establishment in the Union",
		},
	},
	"offers-in-union": {
		rgpd.Yes: {
			FR: "des biens ou services sont offerts dans l'Union",
			EN: "goods or services are offered in the Union",
		},
		rgpd.No: {FR: "rien n'est offert dans l'Union", EN: "nothing is offered in the Union"},
	},
	"watches-in-union": {
		rgpd.Yes: {FR: "des personnes sont suivies dans l'Union", EN: "people are monitored in the Union"},
		rgpd.No:  {FR: "nul n'est suivi dans l'Union", EN: "nobody is monitored in the Union"},
	},
}

// governed is a processing within the matters of the RGPD, wherever it is.
func governed(w scopeIs) scopeIs {
	w.About, w.Handling, w.Household, w.OtherLaw = rgpd.Is(NaturalPerson), rgpd.Not(Unfiled), no, no
	return w
}

var scopeTable = rows.Table(scopeRows, scopeWords)

var scopeRows = rows.NewList([]rows.Row[scopeIs, rows.None]{
	{
		ID: "accountability-scope-applies-by-establishment", Then: rgpd.Forbid,
		FR:   "le RGPD régit le traitement des activités d'un établissement dans l'Union",
		EN:   "the RGPD governs processing in the activities of an establishment in the Union",
		By:   rows.By(law.GDPR("3(1)"), law.GDPR("2(1)")),
		When: governed(scopeIs{Established: yes}),
	},
	{
		ID: "accountability-scope-applies-by-offer", Then: rgpd.Forbid,
		FR:   "le RGPD régit l'offre de biens ou de services à des personnes dans l'Union",
		EN:   "the RGPD governs the offer of goods or services to people in the Union",
		By:   rows.By(law.GDPR("3(2)(a)"), law.GDPR("2(1)")),
		When: governed(scopeIs{Offers: yes}),
	},
	{
		ID: "accountability-scope-applies-by-monitoring", Then: rgpd.Forbid,
		FR:   "le RGPD régit le suivi du comportement de personnes dans l'Union",
		EN:   "the RGPD governs monitoring the behaviour of people in the Union",
		By:   rows.By(law.GDPR("3(2)(b)"), law.GDPR("2(1)")),
		When: governed(scopeIs{Watches: yes}),
	},
	{
		ID: "accountability-scope-spared-no-person", Then: rgpd.Permit,
		FR:   "des données qui ne portent que sur une personne morale, ou sur personne, ne sont pas personnelles",
		EN:   "data about nothing but a legal person, or about nobody, are not personal data",
		By:   rows.By(law.GDPR("4(1)")),
		When: scopeIs{About: rgpd.Is(LegalPerson, Nobody)},
	},
	{
		ID: "accountability-scope-spared-unfiled", Then: rgpd.Permit,
		FR:   "un traitement manuel hors de tout fichier n'est pas régi par le RGPD",
		EN:   "processing by hand outside any filing system is not governed by the RGPD",
		By:   rows.By(law.GDPR("2(1)")),
		When: scopeIs{Handling: rgpd.Is(Unfiled)},
	},
	{
		ID: "accountability-scope-spared-household", Then: rgpd.Permit,
		FR:   "une activité strictement personnelle ou domestique n'est pas régie par le RGPD",
		EN:   "a purely personal or household activity is not governed by the RGPD",
		By:   rows.By(law.GDPR("2(2)(c)")),
		When: scopeIs{Household: yes},
	},
	{
		ID: "accountability-scope-spared-other-law", Then: rgpd.Permit,
		FR:   "un autre droit que le RGPD régit ce traitement",
		EN:   "another law than the RGPD governs this processing",
		By:   rows.By(law.GDPR("2(2)(a), 2(2)(b), 2(2)(d)")),
		When: scopeIs{OtherLaw: yes},
	},
	{
		ID: "accountability-scope-spared-outside", Then: rgpd.Permit,
		FR:   "ni établissement, ni offre, ni suivi dans l'Union : le RGPD ne s'applique pas",
		EN:   "no establishment, no offer, no monitoring in the Union: the RGPD does not apply",
		By:   rows.By(law.GDPR("3")),
		When: scopeIs{Established: no, Offers: no, Watches: no},
		Open: rgpd.Text{
			FR: "l'article 3(3), le droit d'un État membre en vertu du droit international public (ambassades), n'a " +
				"pas de fait ici : qui en relève n'est pas dispensé",
			EN: "article 3(3), the law of a Member State by virtue of public international law (embassies), has no " +
				"fact here: who is under it is not spared",
		},
	},
})
