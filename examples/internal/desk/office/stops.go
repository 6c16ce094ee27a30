package office

import (
	"encoding/csv"
	"io"
	"slices"
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/prospect/number"
)

// A Stop is a number that is not to be called any more.
type Stop struct {
	Case   string
	Number number.Number
	// Since is the instant from which it binds; zero: nobody knows, it binds from ever.
	Since time.Time
}

// Stops are the numbers of those who are not to be called any more. Whose number is not on file, or cannot be read, is
// a fault: no list holds them, and somebody must.
func (d *Desk) Stops() (stops []Stop, faults []Fault) {
	for _, id := range d.ids {
		stopped, since := false, time.Time{}
		for _, r := range d.Requests(id) {
			if r.Plan.Stop == rgpd.NoStop {
				continue
			}
			// Each plan has what stands beside it: the last word counts, and one without its day is the last.
			switch from := r.Plan.StopFrom; {
			case !stopped || from.IsZero():
				since = from
			case !since.IsZero() && from.After(since):
				since = from
			}
			stopped = true
		}
		if !stopped {
			continue
		}
		found := 0
		var written []string
		for _, s := range d.phones[id] {
			n, err := number.Parse(s)
			if err != nil || n.Reveal() == "" {
				faults = append(faults, ofCase(id,
					rgpd.Text{FR: "un numéro de téléphone ne se lit pas, il n'est pas dans la liste",
						EN: "a telephone number cannot be read, it is not in the list"},
					rgpd.Text{FR: "l'y écrire", EN: "write it there"}))
				continue
			}
			if found++; slices.Contains(written, n.Reveal()) {
				continue
			}
			written = append(written, n.Reveal())
			stops = append(stops, Stop{id, n, since})
		}
		if found == 0 {
			faults = append(faults, ofCase(id,
				rgpd.Text{FR: "la personne n'est plus à appeler, et aucun numéro n'est au dossier",
					EN: "the person is not to be called any more, and no number is on file"},
				rgpd.Text{FR: "l'inscrire sur la liste", EN: "enter it in the list"}))
		}
	}
	return stops, faults
}

// WriteStops writes a list that screen reads as one of stops: each number with the instant from which it binds, by the
// clock of the mainland, empty where that is unknown.
func WriteStops(w io.Writer, stops []Stop) error {
	out := csv.NewWriter(w)
	out.Comma = ';'
	if err := out.Write([]string{"téléphone", "opposition le", "dossier"}); err != nil {
		return err
	}
	for _, s := range stops {
		since := ""
		if !s.Since.IsZero() {
			since = s.Since.In(rgpd.Mainland.Zone(s.Since)).Format("2006-01-02 15:04:05")
		}
		if err := out.Write([]string{s.Number.Reveal(), since, s.Case}); err != nil {
			return err
		}
	}
	out.Flush()
	return out.Error()
}
