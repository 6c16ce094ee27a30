package kept

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
	"sync/atomic"
	"unicode/utf8"

	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
	"github.com/rgpd-go/rgpd/examples/internal/screening/say"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
)

// A row without a number may tell what a sign stands for: * = ne plus appeler. Each row with that sign is set aside. If
// none has it, it may be one that the file has lost, as a colour is.

// A Legend is that a row tells so.
type Legend struct {
	Line  int
	Rows  int // that have the sign
	signs words.Legend
}

// mostLegends is how many rows of a file may be ones.
const mostLegends = 64

// legend hears of signs in the row at hand, which says no, or could.
func (w *listener) legend(rec *sheet.Record) {
	if w.isOfRecord(rec) {
		return
	}
	add := func(text string, whole bool) {
		for _, l := range words.LegendsIn(text) {
			if len(w.legends) <= mostLegends && (whole || l.Signs[0].Kind != words.OfSpelt) { // idem;oui is none
				w.legends = append(w.legends, Legend{Line: rec.Line, signs: l})
			}
		}
	}
	before := ""
	for _, cell := range rec.Cells {
		if cell = strings.TrimSpace(cell); cell == "" || cell == before {
			continue
		}
		const mostOfSign = 4
		if n := utf8.RuneCountInString(before); n > 0 && n <= mostOfSign {
			add(before+" = "+cell, false)
		}
		add(cell, true)
		before = cell
	}
}

// titleLegends are those of titles: Remarques (jaune : refus), Nom (* = opposé). Letters and figures may be the answers
// of the column itself: Accord (0 = non).
func titleLegends(t *facts.Table) (out []Legend) {
	for _, title := range t.Titles {
		for _, l := range words.LegendsOfTitle(title) {
			out = append(out, Legend{Line: t.TitlesLine(), signs: l})
		}
	}
	return out
}

// isLegend reports whether a text that stands alone is a legend and no heading, as 2 : ne plus appeler may be.
func isLegend(cell string) bool {
	return slices.ContainsFunc(words.LegendsIn(cell), func(l words.Legend) bool {
		return l.Told && (l.Signs[0].Kind != words.OfSigns || strings.IndexByte(cell, '=') > 0)
	})
}

// bindLegends binds whoever has a sign of which another row tells that it stands for a refusal.
func (h *heard) bindLegends(s *facts.Reader, t *facts.Table, all []Legend, cores int) error {
	if len(all) == 0 {
		return nil
	}
	slices.SortStableFunc(all, func(a, b Legend) int { return a.Line - b.Line })
	if len(all) > mostLegends {
		return fmt.Errorf("ligne %d : des légendes disent un refus, plus qu'il ne s'en lit d'un fichier : écrire ces "+
			"refus dans une colonne stop des lignes dont elles parlent, puis ôter les légendes", all[0].Line)
	}
	found := make([]atomic.Int64, len(all))
	err := eachChunk(t, cores, func() *listener {
		w := newListener(s, t)
		w.Pass = func(row []byte) bool {
			return !slices.ContainsFunc(all, func(l Legend) bool { return l.mayBeIn(row) })
		}
		return w
	}, func(w *listener, c *sheet.Chunk, _ int) {
		w.Scan(c, func(rec *sheet.Record) {
			for i := range all {
				if !slices.ContainsFunc(rec.Cells, all[i].isIn) {
					continue
				}
				if w.hear(rec); !w.isSomebody(false) {
					return
				}
				found[i].Add(1)
				no := noSaid{line: all[i].Line, by: facts.ByLegend}
				w.said.bind(w.known(), no)
				w.said.bindParts(&w.r, no, true)
				w.bindRecords(rec.Line)
				w.said.recorded = w.said.recorded || len(w.r.IDs) > 0
			}
		})
	}, func(w *listener) { h.join(w.said) })
	if err != nil {
		return err
	}
	for i := range all {
		if all[i].Rows = int(found[i].Load()); all[i].isLost(t) {
			return fmt.Errorf("ligne %d : une légende dit un refus, et aucune ligne ne porte son signe, sa couleur ou "+
				"son trait : écrire ce refus dans une colonne stop des lignes dont elle parle, puis ôter la légende",
				all[i].Line)
		}
	}
	return nil
}

// mayBeIn reports whether a row, uncut, may have one of the signs.
func (l Legend) mayBeIn(row []byte) bool {
	return slices.ContainsFunc(l.signs.Signs, func(s words.Sign) bool {
		return s.Kind != words.OfDrawn || bytes.Contains(row, []byte(s.Text))
	})
}

func (l Legend) isIn(cell string) bool {
	return slices.ContainsFunc(l.signs.Signs, func(s words.Sign) bool { return s.IsIn(cell) })
}

// isLost reports whether the rows that a legend is about may be marked by what the file has lost. Letters are not; what
// is in red, and what a line goes through, a workbook tells of each row.
func (l Legend) isLost(t *facts.Table) bool {
	return l.Rows == 0 && l.signs.Told && slices.ContainsFunc(l.signs.Signs, func(s words.Sign) bool {
		known := t.Source.Origin != nil && slices.Contains(strings.Fields("rouge red barre struck"), s.Text)
		return s.Kind == words.OfDrawn || s.Kind == words.OfSpelt || s.Kind == words.OfLook && !known
	})
}

// legendWarnings are what a user must know of legends.
func (said *Noes) legendWarnings() (out []string) {
	for _, l := range said.legends {
		switch {
		case l.Rows > 0:
			out = append(out, fmt.Sprintf("ligne %d : une légende dit un refus : %s de son signe, mises de côté ; "+
				"l'écrire dans une colonne stop de ces lignes, ou ôter la légende si elle n'en dit rien", l.Line,
				say.Rows(l.Rows)))
		case l.signs.Told:
			out = append(out, fmt.Sprintf("ligne %d : une légende dit un refus, et aucune ligne ne porte son signe : "+
				"voir s'il y est écrit autrement", l.Line))
		}
	}
	return out
}
