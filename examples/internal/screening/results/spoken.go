package results

import (
	"slices"

	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
	"github.com/rgpd-go/rgpd/prospect/number"
)

// names keeps the notes of a row that says no which may name somebody: a comment, and a refusal under whatever title.
// Whoever called names nobody there.
func (r *Results) names(c *columns, rec *sheet.Record, numbers []number.Number) {
	to := r.Spoken[len(r.Spoken)-1]
	for i, cell := range rec.Cells {
		if i == c.time || i == c.code || slices.Contains(c.numbers, i) || cell == "" {
			continue
		}
		if to.Says(i < len(c.ofNotes) && c.ofNotes[i], cell) {
			to.Add(rec.Line, cell, numbers)
		}
	}
}
