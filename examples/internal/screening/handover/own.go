package handover

import (
	"strings"
	"unicode/utf8"

	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
)

// An Own is where a file has what a dialler shows of a person and gives back: columns from zero, less than zero for
// none.
type Own struct{ ID, First, Last int }

// OwnOf finds them by the titles of the file.
func OwnOf(titles []string) Own {
	find := func(list string) int {
		for known := range strings.SplitSeq(list, "|") { // the surest first
			for i, t := range titles {
				if words.Compact(t) == words.Compact(known) {
					return i
				}
			}
		}
		return -1
	}
	return Own{
		ID: find("vendor lead code|record id|id de fiche d'informations|lead id|contact id|person id|external id|" +
			"id externe|identifiant|id client|code client|id|référence|réf"),
		First: find("first name|prénom|given name"),
		Last: find("last name|nom de famille|family name|surname|nom|nom complet|full name|display name|" +
			"nom d'affichage|person name|name"),
	}
}

// How long the fields of a lead may be.
const leadCode, leadName = 20, 30

// cut is a text as long as a field at most.
func cut(s string, most int) string {
	for n := range s {
		if most--; most < 0 {
			return s[:n]
		}
	}
	return s
}

// code is what comes back with a lead: the identifier of the person in the file, or the line where it has none, or one
// that the field would cut.
func (c *Contact) code() (code string, own bool) {
	id := strings.TrimSpace(c.ID)
	return id, id != "" && utf8.RuneCountInString(id) <= leadCode
}
