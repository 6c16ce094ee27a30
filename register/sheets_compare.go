package register

import (
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd"
)

// compare names the cells of a sheet that do not say what the data say.
func (b *bookReader) compare(written [][]string, s Sheet) {
	type left struct {
		row   int
		cells []string
	}
	key := func(cells []string) string {
		if len(cells) == 0 {
			return ""
		}
		return alike(cells[0])
	}
	gone := map[string][]left{} // by label
	for i, cells := range written {
		if (i >= len(s.Rows) || !sameCells(cells, s.Rows[i])) && strings.Join(cells, "") != "" {
			gone[key(cells)] = append(gone[key(cells)], left{i, cells})
		}
	}
	var odd []left
	for i, cells := range s.Rows {
		if i < len(written) && sameCells(written[i], cells) || strings.TrimSpace(strings.Join(cells, "")) == "" {
			continue
		}
		of := gone[key(cells)]
		if at := slices.IndexFunc(of, func(l left) bool { return sameCells(l.cells, cells) }); at >= 0 { // it moved
			gone[key(cells)] = slices.Delete(of, at, at+1)
			continue
		}
		odd = append(odd, left{i, cells})
	}
	for _, l := range odd {
		of := gone[key(l.cells)]
		if len(of) == 0 {
			b.fault(s.Name, l.row+1, "A", newRow)
			continue
		}
		was := of[0].cells
		gone[key(l.cells)] = of[1:]
		for col := range max(len(was), len(l.cells)) {
			if !sameCell(col, cellAt(was, col), cellAt(l.cells, col)) {
				b.fault(s.Name, l.row+1, columnLetter(col), otherCell)
			}
		}
	}
	for _, of := range gone {
		if len(of) > 0 {
			b.fault(s.Name, 0, "", goneRow)
			break
		}
	}
}

// moreBreaches reads the lines of the sheet of breaches that stand below those of the data, which must say the same.
func (b *bookReader) moreBreaches(written [][]string) {
	s := *b.breaches
	rows := s.Rows[:min(len(s.Rows), len(written))]
	b.compare(written, Sheet{s.Name, rows})
	if len(b.errs) > 0 || len(s.Rows) <= len(written) {
		return
	}
	b.r.Breaches = append(b.r.Breaches, b.breachesFrom(len(written))...)
}

// breachesFrom reads the sheet of breaches from a line on.
func (b *bookReader) breachesFrom(line int) []Breach {
	var taken []string
	for i := range b.r.Breaches {
		taken = append(taken, b.r.Breaches[i].Ref)
	}
	out, faults := breachesOf(b.breaches.Rows, line, taken...)
	for _, f := range faults {
		b.errs = append(b.errs, inSheet(b.breaches.Name, f)...)
	}
	return out
}

// logged reports whether a sheet says of breaches what the program wrote of them, of some or of all: nothing is lost
// with it.
func (b *bookReader) logged(s Sheet) bool {
	if alike(s.Name) != alike(breachSheet) || len(b.r.Breaches) == 0 {
		return false
	}
	named := map[string]bool{}
	for _, cells := range s.Rows {
		if alike(cellAt(cells, 0)) == "n° / ref" {
			named[strings.TrimSpace(cellAt(cells, 1))] = true
		}
	}
	r := Register{On: b.r.On, AsOf: loggedAsOf([]Sheet{s})}
	for _, one := range b.r.Breaches {
		if named[one.Ref] {
			r.Breaches = append(r.Breaches, one)
		}
	}
	g := r.breachLog()
	return sameRows(g.texts(), s.Rows)
}

func cellAt(cells []string, col int) string {
	if col < len(cells) {
		return cells[col]
	}
	return ""
}

func sameCells(a, b []string) bool {
	for col := range max(len(a), len(b)) {
		if !sameCell(col, cellAt(a, col), cellAt(b, col)) {
			return false
		}
	}
	return true
}

// sameCell reports whether two cells of a column say the same; the first is a label.
func sameCell(col int, a, b string) bool {
	return a == b || seenAs(a) == seenAs(b) || col == 0 && a != "" && alike(a) == alike(b)
}

// purposes keeps what the list says of the purposes of an entry, where its form has other words for them: what it says
// may be one more, and becomes a note.
func (b *bookReader) purposes(at int, cell string) {
	a := b.r.Entries[at].Activity()
	said := spacedWords(cell)
	all := []string{spacedWords(say(a.Purpose.Says, language.French))}
	for _, p := range a.SubPurposes {
		all = append(all, spacedWords(say(p.Says, language.French)))
	}
	if strings.Contains(strings.Join(all, ""), said) {
		return
	}
	slices.SortFunc(all, func(a, b string) int { return len(b) - len(a) })
	for _, p := range all {
		said = strings.ReplaceAll(said, p, "  ")
	}
	if strings.TrimSpace(said) == "" {
		return
	}
	a.Notes = append(a.Notes, rgpd.Text{FR: "Finalité du traitement, selon la liste : " + strings.TrimSpace(cell)})
	e, err := a.Build()
	if err != nil {
		b.errs = append(b.errs, inSheet(b.list.Name, err)...)
		return
	}
	b.r.Entries[at] = e
}

// spacedWords are the words of a text, each with a space on either side: none is found within another.
func spacedWords(text string) string {
	words := strings.FieldsFunc(alike(text), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	return " " + strings.Join(words, " ") + " "
}

// seenAs is a text as any two readers of a sheet have it: neither spaces nor what no sheet holds count.
func seenAs(cell string) string {
	return strings.Join(strings.Fields(strings.Map(func(r rune) rune {
		switch {
		case r == '\t' || r == '\n' || r == '\r':
			return ' '
		case unicode.IsControl(r) || r >= 0xfffd && r <= 0xffff:
			return -1
		}
		return r
	}, cell)), " ")
}

var (
	otherCell = rgpd.Text{
		FR: "cette cellule ne dit pas ce que dit la feuille « " + DataSheet + " », qui est lue : y reporter " +
			"le changement, ou retirer cette feuille-là pour que les fiches soient lues",
		EN: "this cell does not say what the sheet “" + DataSheet + "” says, which is read: make the change " +
			"there, or take that sheet out for the forms to be read",
	}
	newRow = rgpd.Text{
		FR: "la feuille « " + DataSheet + " », qui est lue, n'a pas cette ligne : l'y porter, ou retirer cette " +
			"feuille-là pour que les fiches soient lues",
		EN: "the sheet “" + DataSheet + "”, which is read, does not have this row: put it there, or take that sheet " +
			"out for the forms to be read",
	}
	goneRow = rgpd.Text{
		FR: "des lignes en ont été retirées que la feuille « " + DataSheet + " », qui est lue, a encore : les " +
			"retirer là aussi, ou les remettre",
		EN: "rows were taken out that the sheet “" + DataSheet + "”, which is read, still has: take them out " +
			"there as well, or put them back",
	}
	goneSheet = rgpd.Text{
		FR: "cette feuille a été retirée, et la feuille « " + DataSheet + " », qui est lue, a encore sa fiche : " +
			"retirer là aussi les lignes de sa référence, ou remettre la feuille",
		EN: "this sheet was taken out, and the sheet “" + DataSheet + "”, which is read, still has its entry: " +
			"take the rows of its reference out there as well, or put the sheet back",
	}
	twoTables = rgpd.Text{
		FR: "c'est une feuille de données de plus, et la feuille « " + DataSheet + " » est seule lue : n'en garder " +
			"qu'une, sous ce nom",
		EN: "this is one more sheet of data, and the sheet “" + DataSheet + "” alone is read: keep one, under that " +
			"name",
	}
	twoBreachTables = rgpd.Text{
		FR: "c'est une feuille de violations de plus : mettre toutes les lignes dans la même",
		EN: "this is one more sheet of breaches: put all lines into the same",
	}
	noForm = rgpd.Text{
		FR: "ni feuille « " + DataSheet + " », ni fiche remplie selon le modèle de la CNIL : partir de register.ods, " +
			"qu'écrit ce programme, ou du modèle",
		EN: "neither a sheet “" + DataSheet + "” nor a form of the CNIL's model that is filled in: start from " +
			"register.ods, which this program writes, or from the model",
	}
	noFormOf = rgpd.Text{
		FR: "aucune fiche n'est celle de ce traitement : en remplir une, ou retirer la ligne",
		EN: "no form is that of this processing: fill one in, or take the line out",
	}
	noPlace = rgpd.Text{
		FR: "le modèle n'a pas de place pour cette cellule : la porter dans une fiche, ou la vider",
		EN: "the model has no place for this cell: put it into a form, or empty it",
	}
	otherThanForm = rgpd.Text{
		FR: "la fiche de ce traitement dit autre chose : corriger l'une ou l'autre",
		EN: "the form of this processing says something else: mend one of them",
	}
)
