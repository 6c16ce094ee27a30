package office

import (
	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/internal/desk/mailroom"
	"github.com/rgpd-go/rgpd/rights"
)

// mostTogether is how many requests a case may hold. Under more the number is that of a year or a service, and no
// case: what was done of one would be told of all.
const mostTogether = 100

// crowded reports whether a case has more requests than one case may hold: it has no plan and no letter, and stops the
// calls of all its numbers from ever.
func (d *Desk) crowded(id string) bool { return d.received[id] > mostTogether }

// crowds tells the cases that hold too many requests.
func (d *Desk) crowds() {
	for _, id := range d.ids {
		if d.crowded(id) {
			at := d.events[id][0]
			d.fault(Fault{Fault: mailroom.Fault{File: at.file, Line: at.line, Case: id, Says: textf(
				"%d demandes portent ce numéro, qui n'est pas celui d'un dossier : aucune lettre n'est écrite, et la "+
					"prospection s'arrête pour tous leurs numéros de téléphone",
				"%d requests bear this number, which is not that of a case: no letter is written, and marketing stops "+
					"for all their telephone numbers", d.received[id]), Do: numberEach}})
		}
	}
}

var numberEach = rgpd.Text{FR: "donner un numéro à chacune", EN: "give each its number"}

// tooMany is why a case that holds too many requests has no letter; nil: it does not.
func (d *Desk) tooMany(id string) *rights.LetterError {
	if !d.crowded(id) {
		return nil
	}
	return &rights.LetterError{Field: "case", Why: rgpd.Text{
		FR: "trop de demandes portent ce numéro ; " + numberEach.FR,
		EN: "too many requests bear this number; " + numberEach.EN,
	}}
}
