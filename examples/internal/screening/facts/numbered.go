package facts

import (
	"strings"

	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
)

// Under some titles stand the numbers of records, or something else: "Dossier" is a number, or where it stands; "TVA"
// that of a firm, or a rate. The first rows of a file tell.

// mayBeRecords are such titles.
var mayBeRecords = func() map[string]record {
	m := map[string]record{}
	for kind, list := range map[recordKind]string{
		ofReference: "dossier|dossiers|dossier client|fiche|fiche client|fiche contact|foyer|ménage|household|code|" +
			"clé|key|clé client|carte|carte de fidélité|adhésion|inscription",
		ofAccount:  "compte client|compte clients|compte tiers|compte auxiliaire|client compte|customer account",
		ofContract: "police|polices|abonnement|compteur|pdl actuel",
		ofDocument: "ticket|sinistre|bon de commande|réservation|opportunité",
		ofFirm:     "tva|vat|rcs siren|identifiant entreprise",
	} {
		for t := range strings.SplitSeq(list, "|") {
			if t = words.Compact(t); recordTitles[t] == (record{}) && byCompact[t] == nil {
				m[t] = record{kind, true}
			}
		}
	}
	return m
}()

// recordsIn are what the columns of a file say of the numbers below them, by their titles and, where those leave it
// open, by the first rows. What of them cannot be read is told to whoever reads them all.
func recordsIn(t *sheet.Table) []record {
	out, open := make([]record, len(t.Titles)), map[int]*numberedSoFar{}
	for i, title := range t.Titles {
		out[i] = recordOf(title)
		if may := mayBeRecords[words.Compact(title)]; may.kind != 0 {
			open[i] = &numberedSoFar{firm: may.kind == ofFirm, seen: map[uint64]struct{}{}}
		}
	}
	if len(open) == 0 {
		return out
	}
	split, err := t.Rows(nil)
	if err != nil {
		return out
	}
	var c sheet.Chunk
	if err := split.Next(&c); err != nil {
		return out
	}
	rows := t.Scanner()
	rows.Scan(&c, func(rec *sheet.Record) {
		for i, so := range open {
			if rec.Kind != sheet.Torn && i < len(rec.Cells) && so.filled < firstOfNumbers {
				so.cell(strings.TrimSpace(rec.Cells[i]))
			}
		}
	})
	for i, so := range open {
		if so.is() {
			out[i] = mayBeRecords[words.Compact(t.Titles[i])]
		}
	}
	return out
}

// firstOfNumbers is how many cells tell.
const firstOfNumbers = 1000

// A numberedSoFar is what the first cells of a column tell.
type numberedSoFar struct {
	firm              bool
	filled, numbering int
	seen              map[uint64]struct{}
}

func (s *numberedSoFar) cell(cell string) {
	const least, longest = 3, 40
	if cell == "" {
		return
	}
	s.filled++
	figures := words.CountDigits(cell)
	if _, d := words.ParseMoment(cell); d == nil || figures < least || len(cell) > longest ||
		s.firm && figures < sirenDigits || !s.firm && strings.ContainsAny(cell, "€%") {
		return
	}
	s.numbering++
	s.seen[KeyOf(cell)] = struct{}{}
}

// is reports whether most are numbers, each of a few rows.
func (s *numberedSoFar) is() bool {
	return s.filled > 0 && 4*s.numbering >= 3*s.filled && 4*len(s.seen) >= s.numbering
}

// number says of the columns whose numbers are those of records.
func (t *Table) number(all []record) {
	t.records = all
	for i := range t.Others {
		o := &t.Others[i]
		o.record = all[o.index]
	}
	t.stands = standsOf(t.Titles, all)
}

// recordAt is what a column says of the numbers below it; zero if they are none of records.
func (t *Table) recordAt(column int) record {
	if column < len(t.records) {
		return t.records[column]
	}
	return recordOf(t.Titles[column])
}
