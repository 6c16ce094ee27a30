package register

import (
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/enum"
	"github.com/rgpd-go/rgpd/internal/law"
	"github.com/rgpd-go/rgpd/transfer"
)

// ScopeFacts are what tells whether the RGPD governs a processing: RGPD, art. 2 to
// 4. Zero is unknown.
type ScopeFacts struct {
	About    About    `json:"about,omitzero"`
	Handling Handling `json:"handling,omitzero"`
	// Household is a yes for a purely personal activity of a natural person.
	Household transfer.Answer `json:"household,omitzero"`
	// OtherLaw is a yes for what art. 2(2)(a), (b) and (d) leave out: outside Union
	// law, foreign and security policy, crime and its prosecution by authorities.
	OtherLaw transfer.Answer `json:"other_law,omitzero"`
	// Established is a yes if the processing belongs to the activities of an
	// establishment in the Union, wherever the data are processed.
	Established transfer.Answer `json:"established,omitzero"`
	// OffersInUnion is a yes if goods or services are offered to people who are in
	// the Union, and WatchesInUnion if their behaviour there is monitored.
	OffersInUnion  transfer.Answer `json:"offers_in_union,omitzero"`
	WatchesInUnion transfer.Answer `json:"watches_in_union,omitzero"`
}

// About is whom the data are about. The direct line or the named address of
// somebody who works in a company is about that person. Zero is unknown.
type About uint8

const (
	NaturalPerson About = iota + 1 // natural-person: sole traders included
	LegalPerson                    // legal-person: nothing but a legal person: its switchboard, its name
	Nobody                         // nobody: anonymous data
)

// Handling is how the data are handled. Zero is unknown.
type Handling uint8

const (
	Automated Handling = iota + 1 // automated: wholly or partly: a spreadsheet, a dialler
	Filed                         // filed: by hand, in a filing system
	Unfiled                       // unfiled: by hand, and in no filing system
)

// Applies says whether the RGPD governs a processing at all; not whether French law
// does besides, nor the rules on calls, which also protect legal persons.
func Applies(f ScopeFacts, at time.Time) Requirement {
	return weigh(scopeTable, rgpd.Facts{
		uint8(f.About), uint8(f.Handling), uint8(f.Household), uint8(f.OtherLaw), uint8(f.Established), uint8(f.OffersInUnion), uint8(f.WatchesInUnion),
	}, at)
}

type scopeIs struct {
	About                                             rgpd.Set[About]
	Handling                                          rgpd.Set[Handling]
	Household, OtherLaw, Established, Offers, Watches rgpd.Set[transfer.Answer]
}

func (w scopeIs) masks() []rgpd.Mask {
	return []rgpd.Mask{w.About.Mask(), w.Handling.Mask(), w.Household.Mask(), w.OtherLaw.Mask(), w.Established.Mask(), w.Offers.Mask(), w.Watches.Mask()}
}

var (
	yes = rgpd.Is(transfer.Yes)
	no  = rgpd.Is(transfer.No)
)

// governed is a processing within the matters of the RGPD, wherever it is.
func governed(w scopeIs) scopeIs {
	w.About, w.Handling, w.Household, w.OtherLaw = rgpd.Is(NaturalPerson), rgpd.Not(Unfiled), no, no
	return w
}

var scopeTable = tableOf([]rgpd.Column{
	column("about", enum.Words[About](), "Les données portent-elles sur une personne physique, même au travail ?", "Are the data about a natural person, if only at work?"),
	column("handling", enum.Words[Handling](), "Le traitement est-il automatisé, ou dans un fichier ?", "Is the processing automated, or in a filing system?"),
	column("household", enum.Words[transfer.Answer](), "Est-ce une activité strictement personnelle ou domestique ?", "Is it a purely personal or household activity?"),
	column("other-law", enum.Words[transfer.Answer](), "Le traitement relève-t-il de l'article 2(2)(a), (b) ou (d) ?", "Does art. 2(2)(a), (b) or (d) leave the processing out?"),
	column("established", enum.Words[transfer.Answer](), "Le traitement relève-t-il des activités d'un établissement dans l'Union ?", "Does the processing belong to the activities of an establishment in the Union?"),
	column("offers-in-union", enum.Words[transfer.Answer](), "Des biens ou services sont-ils offerts à des personnes dans l'Union ?", "Are goods or services offered to people in the Union?"),
	column("watches-in-union", enum.Words[transfer.Answer](), "Le comportement de personnes dans l'Union est-il suivi ?", "Is the behaviour of people in the Union monitored?"),
}, []row[scopeIs]{
	{
		ID: "accountability-scope-applies-by-establishment", Then: rgpd.Forbid,
		Sources: rgpd.Cite(law.GDPR("3(1)"), law.GDPR("2(1)")), When: governed(scopeIs{Established: yes}),
		Says: rgpd.Text{FR: "le RGPD régit le traitement des activités d'un établissement dans l'Union", EN: "the RGPD governs processing in the activities of an establishment in the Union"},
	},
	{
		ID: "accountability-scope-applies-by-offer", Then: rgpd.Forbid,
		Sources: rgpd.Cite(law.GDPR("3(2)(a)"), law.GDPR("2(1)")), When: governed(scopeIs{Offers: yes}),
		Says: rgpd.Text{FR: "le RGPD régit l'offre de biens ou de services à des personnes dans l'Union", EN: "the RGPD governs the offer of goods or services to people in the Union"},
	},
	{
		ID: "accountability-scope-applies-by-monitoring", Then: rgpd.Forbid,
		Sources: rgpd.Cite(law.GDPR("3(2)(b)"), law.GDPR("2(1)")), When: governed(scopeIs{Watches: yes}),
		Says: rgpd.Text{FR: "le RGPD régit le suivi du comportement de personnes dans l'Union", EN: "the RGPD governs monitoring the behaviour of people in the Union"},
	},
	{
		ID: "accountability-scope-spared-no-person", Then: rgpd.Permit,
		Sources: rgpd.Cite(law.GDPR("4(1)")), When: scopeIs{About: rgpd.Is(LegalPerson, Nobody)},
		Says: rgpd.Text{FR: "des données qui ne portent que sur une personne morale, ou sur personne, ne sont pas personnelles", EN: "data about nothing but a legal person, or about nobody, are not personal data"},
	},
	{
		ID: "accountability-scope-spared-unfiled", Then: rgpd.Permit,
		Sources: rgpd.Cite(law.GDPR("2(1)")), When: scopeIs{Handling: rgpd.Is(Unfiled)},
		Says: rgpd.Text{FR: "un traitement manuel hors de tout fichier n'est pas régi par le RGPD", EN: "processing by hand outside any filing system is not governed by the RGPD"},
	},
	{
		ID: "accountability-scope-spared-household", Then: rgpd.Permit, Sources: rgpd.Cite(law.GDPR("2(2)(c)")), When: scopeIs{Household: yes},
		Says: rgpd.Text{FR: "une activité strictement personnelle ou domestique n'est pas régie par le RGPD", EN: "a purely personal or household activity is not governed by the RGPD"},
	},
	{
		ID: "accountability-scope-spared-other-law", Then: rgpd.Permit,
		Sources: rgpd.Cite(law.GDPR("2(2)(a), 2(2)(b), 2(2)(d)")), When: scopeIs{OtherLaw: yes},
		Says: rgpd.Text{FR: "un autre droit que le RGPD régit ce traitement", EN: "another law than the RGPD governs this processing"},
	},
	{
		ID: "accountability-scope-spared-outside", Then: rgpd.Permit,
		Sources: rgpd.Cite(law.GDPR("3")), When: scopeIs{Established: no, Offers: no, Watches: no},
		Says: rgpd.Text{FR: "ni établissement, ni offre, ni suivi dans l'Union : le RGPD ne s'applique pas", EN: "no establishment, no offer, no monitoring in the Union: the RGPD does not apply"},
	},
})
