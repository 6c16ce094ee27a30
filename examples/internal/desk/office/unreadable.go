package office

import (
	"strings"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/internal/desk/mailroom"
	"github.com/rgpd-go/rgpd/prospect/number"
)

// mostTold is how many lines of a list are told one by one.
const mostTold = 20

// Unreadable tells the lines of a list of stops that have no number, by line and case: as long as one is there gate
// does not start on the list, and screen frees nobody by it. ok: there is one.
func Unreadable(name string, stops []Stop) (f Fault, ok bool) {
	var fr, en []string
	n := 0
	for i, s := range stops {
		if s.Number != (number.Number{}) {
			continue
		}
		if n++; n > mostTold {
			continue
		}
		at := textf("ligne %d (dossier %s)", "line %d (case %s)", i+2, s.Case)
		if place, lost := strings.CutPrefix(s.Case, "?"); lost {
			at = textf("ligne %d (pour %s)", "line %d (for %s)", i+2, place)
		}
		fr, en = append(fr, at.FR), append(en, at.EN)
	}
	if n == 0 {
		return f, false
	}
	if n > mostTold {
		more := textf("et %d autres", "and %d others", n-mostTold)
		fr, en = append(fr, more.FR), append(en, more.EN)
	}
	return Fault{Fault: mailroom.Fault{File: name, Says: rgpd.Text{
		FR: "tant que la liste d'arrêts a une ligne illisible, gate ne démarre pas et screen ne libère personne : " +
			strings.Join(fr, ", "),
		EN: "as long as the list of stops has a line that cannot be read, gate does not start and screen frees " +
			"nobody: " + strings.Join(en, ", "),
	}, Do: rgpd.Text{
		FR: "mettre le numéro au dossier et récrire la liste, ou l'écrire dans la liste à la place de « illisible »",
		EN: "put the number on file and write the list again, or write it into the list in the place of “illisible”",
	}}}, true
}
