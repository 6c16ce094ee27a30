package main

import (
	"encoding/csv"
	"fmt"
	"io"
	"slices"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/prospect/number"
)

// writeStops writes the numbers of those who are not to be called any more, as a list that screen reads with -stops:
// each with the instant from which it binds, empty where that is unknown. Whose number is not on file, or cannot be
// read, is a fault: no list holds them, and somebody must.
func (d *desk) writeStops(w io.Writer) error {
	out := csv.NewWriter(w)
	out.Comma = ';'
	if err := out.Write([]string{"téléphone", "opposition le", "dossier"}); err != nil {
		return err
	}
	for id, c := range d.cases {
		plan := d.planOf(id, &c)
		if plan.Stop == rgpd.NoStop {
			continue
		}
		since := ""
		if !plan.StopFrom.IsZero() {
			since = plan.StopFrom.In(rgpd.Mainland.Zone(plan.StopFrom)).Format("2006-01-02 15:04:05")
		}
		found := 0
		var written []string
		for _, s := range d.phones[id] {
			n, err := number.Parse(s)
			if err != nil || n.Reveal() == "" {
				d.faults = append(d.faults, fmt.Sprintf(d.say(
					"dossier %s : un numéro de téléphone ne se lit pas, il n'est pas dans la liste ; l'y écrire",
					"case %s: a telephone number cannot be read, it is not in the list; write it there",
				), id))
				continue
			}
			if found++; slices.Contains(written, n.Reveal()) {
				continue
			}
			written = append(written, n.Reveal())
			if err := out.Write([]string{n.Reveal(), since, id}); err != nil {
				return err
			}
		}
		if found == 0 {
			d.faults = append(d.faults, fmt.Sprintf(d.say(
				"dossier %s : la personne n'est plus à appeler, et aucun numéro n'est au dossier ; l'inscrire sur "+
					"la liste",
				"case %s: the person is not to be called any more, and no number is on file; enter it in the list",
			), id))
		}
	}
	out.Flush()
	return out.Error()
}
