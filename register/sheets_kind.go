package register

import (
	"strings"
	"sync"

	"github.com/rgpd-go/rgpd"
)

// What a sheet is the form of.

// emptyForm is what formKind says of a form that nobody filled in.
const emptyForm = Part(255)

// formKind tells of which part a sheet is the form, by its labels: that of a processing, of one for others, or the
// list of the processings; zero: none.
func formKind(rows [][]string) Part {
	found, filled := map[string]bool{}, rgpd.No
	for _, cells := range rows {
		label := alike(cellAt(cells, 0))
		if label == "" {
			continue
		}
		found[label] = true
		if strings.HasPrefix(label, "coordonnees du responsable de l'organisme") ||
			label == "identification du traitement" {
			return OfRegister
		}
		if filled != rgpd.Yes && label != "n° / ref" && isFormLine(label) {
			for _, cell := range cells[1:min(len(cells), 8)] { // beyond H the model has links
				if s := strings.TrimSpace(cell); s != "" && alike(s) != alike(pickOne) {
					filled = rgpd.Yes
				}
			}
		}
	}
	kind := Part(0)
	for of, labels := range telling {
		n := 0
		for _, l := range labels {
			if found[l] {
				n++
			}
		}
		if n > 1 {
			kind = of
		}
	}
	if kind != 0 && filled != rgpd.Yes {
		return emptyForm
	}
	return kind
}

// telling are labels by which a form is known, two of them at least.
var telling = map[Part][]string{
	OfEntry: {
		"nom du traitement", "finalite principale", "responsable du traitement", "destinataire 1",
		"categorie de personnes 1",
	},
	OfService: {
		"nom de l'activite", "sous-traitant", "client 1", "client 1, categories de traitements",
		"sous-traitant ulterieur 1",
	},
}

func isFormLine(label string) bool {
	return formLabels()[label] || numbered.MatchString(label) || clientLine.MatchString(label) ||
		subProcessorLine.MatchString(label)
}

// formLabels are the labels of the lines of both forms.
var formLabels = sync.OnceValue(func() map[string]bool {
	out := map[string]bool{}
	for _, g := range []grid{form(&Activity{}, "", true), serviceForm(&Service{}, "", true)} {
		for _, row := range g.rows {
			if len(row) > 0 && row[0].Style == labelCell {
				out[alike(row[0].Text)] = true
			}
		}
	}
	return out
})
