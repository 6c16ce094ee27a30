package consent

import (
	"slices"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/rows"
)

// A row is a rule by which [Assess] judges: a prohibition says what voids a consent for a
// use, and the one permission that it stands.
type row = rows.Row[when, more]

// more is what a rule means for a reader of the record.
type more struct {
	Path   string   // the field concerned
	Breaks Criteria // the criteria that it breaks
	Of     qualities
	Clause string // what the source article says, word for word
}

// conditionRows are the conditions of consent, each file in the order of the texts.
var conditionRows = rows.NewList(slices.Concat(
	answerRows(), specificRows(), informedRows(), actRows(), freeRows(), proofRows(), personRows(), dutyRows(),
))

// telephone: C. conso., art. L. 223-1, reaches automated calls as well, which
// CPCE, art. L. 34-5, governs besides (C. conso., art. L. 223-7).
var (
	telephone = rgpd.Is(rgpd.LiveCall, rgpd.AutomatedCall)
	messages  = rgpd.Is(rgpd.SMS, rgpd.Email)
	inFrance  = rgpd.Is(france)
)

// What the source article says of a form, word for word.
const (
	articleOnBoxes = "une case à cocher dédiée et NON pré-cochée"
	articleOnTerms = "L'acceptation de CGU n'est pas suffisante."
)
