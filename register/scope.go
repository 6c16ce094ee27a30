package register

import (
	"time"

	"github.com/rgpd-go/rgpd"
)

// ScopeFacts are what tells whether the RGPD governs a processing: RGPD, art. 2 to
// 4. Zero is unknown.
type ScopeFacts struct {
	About    About    `json:"about,omitzero"`
	Handling Handling `json:"handling,omitzero"`
	// Household is a yes for a purely personal activity of a natural person.
	Household rgpd.Answer `json:"household,omitzero"`
	// OtherLaw is a yes for what art. 2(2)(a), (b) and (d) leave out: outside Union
	// law, foreign and security policy, crime and its prosecution by authorities.
	OtherLaw rgpd.Answer `json:"other_law,omitzero"`
	// Established is a yes if the processing belongs to the activities of an
	// establishment in the Union, wherever the data are processed.
	Established rgpd.Answer `json:"established,omitzero"`
	// OffersInUnion is a yes if goods or services are offered to people who are in
	// the Union, and WatchesInUnion if their behaviour there is monitored.
	OffersInUnion  rgpd.Answer `json:"offers_in_union,omitzero"`
	WatchesInUnion rgpd.Answer `json:"watches_in_union,omitzero"`
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
	return weigh(scopeTable, (&scopeCase{
		About: f.About, Handling: f.Handling, Household: f.Household, OtherLaw: f.OtherLaw,
		Established: f.Established, Offers: f.OffersInUnion, Watches: f.WatchesInUnion,
	}).table(), at)
}
