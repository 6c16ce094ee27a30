package mailroom

import (
	"slices"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
)

// What stands on the titles of a workbook is of every row below: a comment may say of all of them that they refuse, or
// that what the column tells is only planned; a line through a title, that its column is worth nothing any more.

// overTitles takes what stands on the titles. A comment on the case or on the telephone tells nothing of what was done.
func (r *reading) overTitles(o *sheet.Origin, line int, titles []string) {
	if o == nil {
		return
	}
	for _, c := range o.OfTitles { // of a title, of a cell beside the titles or above them
		if c.Line <= line && words.Refuses(c.Says) {
			r.refused = rgpd.Yes
			r.fault(c.Line, "", rgpd.Text{
				FR: "un commentaire des titres a des mots d'un refus : la prospection s'arrête pour toutes les lignes",
				EN: "a comment of the titles has words of a refusal: marketing stops for all rows",
			}, rgpd.Text{FR: "écrire leur opposition sous « droit », ou ôter le commentaire",
				EN: "write their objection under “right”, or take the comment out"})
		}
	}
	for i, title := range titles {
		of := columnOf(title)
		struck := slices.ContainsFunc(o.Struck, func(at sheet.Place) bool { return o.IsTitle(at, line, i) })
		says := slices.ContainsFunc(o.OfTitles, func(c sheet.Commented) bool { return o.IsTitle(c.Place, line, i) })
		plain := of == nil || of.title.FR == "dossier" || of.title.FR == "téléphone"
		if of == nil || !struck && (!says || plain) {
			continue
		}
		if r.doubtful == nil {
			r.doubtful = map[string]bool{}
		}
		r.doubtful[sheet.ColumnName(i)] = true
		r.fault(line, title, rgpd.Text{
			FR: "le titre est barré, ou a un commentaire, et nul ne sait ce que la colonne dit encore : aucune " +
				"réponse ne part pour les lignes qui y disent quelque chose",
			EN: "the title is struck out, or has a comment, and nobody knows what the column still says: no answer " +
				"goes for the rows that say something there",
		}, rgpd.Text{FR: "lire le commentaire, corriger la colonne, puis ôter le commentaire ou le trait",
			EN: "read the comment, correct the column, then take the comment or the line out"})
	}
}
