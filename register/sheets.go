package register

import (
	"cmp"
	"errors"
	"slices"
	"strings"

	"github.com/rgpd-go/rgpd"
)

// A Sheet is one sheet of a workbook: its name, and its rows from the first on, each with the texts of its cells from
// the first on.
type Sheet struct {
	Name string
	Rows [][]string
}

// Sheets are the sheets of the register in the CNIL's layout, as [Register.WriteODS] writes them and [ReadSheets]
// reads them. They hold the personal data of contacts.
func (r *Register) Sheets() []Sheet {
	grids, _ := r.grids()
	grids = append(grids, r.data())
	out := make([]Sheet, len(grids))
	for i := range grids {
		out[i] = Sheet{grids[i].name, grids[i].texts()}
	}
	return out
}

func (g *grid) texts() [][]string {
	rows := make([][]string, len(g.rows))
	for i, row := range g.rows {
		for k := range row {
			rows[i] = append(rows[i], row[k].Text)
		}
	}
	return rows
}

// ReadSheets reads a register of the sheets of a workbook, in the CNIL's layout or in that of [Register.WriteODS]. Of
// one that has the sheet [DataSheet], that is read, and every other sheet is compared with it: a cell that says
// something else, a row or a sheet that is gone, is a fault, so that no edit is lost in silence; a form of a
// processing whose reference the data do not have is one more entry. Of a workbook without it, the forms are read, as
// [ReadForm] and [ReadServiceForm] do, and the sheet of the processings, as [ReadHolder] does, must agree with them.
//
// Breaches are read of the sheet that has a line for each, whichever the layout of the rest.
//
// unread are the names of the sheets that hold something and are not read, those of this program into which somebody
// wrote among them: tell the user, who would lose it. A second sheet of data is a fault. A fault is a [TableError] with
// the sheet, the row and the column, every fault at once where the rows can be read.
func ReadSheets(sheets []Sheet) (r Register, unread []string, err error) {
	var b bookReader
	b.sort(sheets)
	if b.data != nil {
		b.readData()
	} else {
		b.readForms()
	}
	if len(b.errs) == 0 {
		if err := b.r.Check(); err != nil {
			b.errs = append(b.errs, err)
		}
	}
	if len(b.errs) > 0 {
		return Register{}, b.unread, errors.Join(b.errs...)
	}
	return b.r, b.unread, nil
}

// A bookReader reads a workbook.
type bookReader struct {
	r        Register
	data     *Sheet
	list     *Sheet
	breaches *Sheet
	forms    []Sheet // of processings
	services []Sheet // of processings for others
	models   []Sheet // forms that nobody filled in
	others   []Sheet
	unread   []string
	errs     []error
}

// sort tells the sheets apart, by their labels and then by their names.
func (b *bookReader) sort(sheets []Sheet) {
	for i := range sheets {
		s := &sheets[i]
		switch kind := formKind(s.Rows); {
		case blank(s.Rows):
		case alike(s.Name) == alike(DataSheet):
			if b.data != nil {
				b.fault(s.Name, 0, "", twoTables)
				continue
			}
			b.data = s
		case kind == 0 && isBreachTable(s.Rows):
			if b.breaches != nil {
				b.fault(s.Name, 0, "", twoBreachTables)
				continue
			}
			b.breaches = s
		case kind == emptyForm:
			b.models = append(b.models, *s)
		case strings.HasPrefix(s.Name, "4_-_") && refOf(s.Rows) == "1 - Exemple": // the CNIL's own example
		case kind == OfEntry:
			b.forms = append(b.forms, *s)
		case kind == OfService:
			b.services = append(b.services, *s)
		case kind == OfRegister:
			if b.list != nil && alike(s.Name) != alike(listSheet) {
				b.others = append(b.others, *s)
				continue
			}
			if b.list != nil {
				b.others = append(b.others, *b.list)
			}
			b.list = s
		case kind == 0:
			b.others = append(b.others, *s)
		}
	}
}

func blank(rows [][]string) bool {
	return !slices.ContainsFunc(rows, func(row []string) bool { return strings.TrimSpace(strings.Join(row, "")) != "" })
}

// readData reads the sheet of data, and compares the others with it.
func (b *bookReader) readData() {
	r, err := readRows(b.data.Rows)
	if err != nil {
		b.errs = append(b.errs, inSheet(b.data.Name, err)...)
		return
	}
	b.r = r
	r.AsOf = loggedAsOf(b.others)
	grids, _ := r.grids()
	written := map[string]*grid{}
	for i := range grids {
		written[strings.ToLower(grids[i].name)] = &grids[i]
	}
	found := map[*grid]bool{}
	compared := func(s Sheet, of Part) bool {
		g := written[strings.ToLower(s.Name)]
		if g == nil || found[g] || g.of != of { // a model that is filled in is a form
			return false
		}
		found[g] = true
		b.compare(g.texts(), s)
		return true
	}
	ours := 0 // forms that the program wrote
	var more []Sheet
	for i, s := range slices.Concat(b.forms, b.services) {
		of := OfEntry
		if i >= len(b.forms) {
			of = OfService
		}
		if compared(s, of) {
			ours++
		} else {
			more = append(more, s)
		}
	}
	for _, s := range more { // renamed, or new
		if g := b.gridOf(s, grids); g != nil && !found[g] {
			found[g] = true
			ours++
			b.compare(g.texts(), s)
			continue
		}
		b.add(s)
	}
	if b.list != nil && !compared(*b.list, 0) {
		b.unread = append(b.unread, b.list.Name)
	}
	for _, s := range b.others {
		switch {
		case isDataSheet(s.Rows):
			b.fault(s.Name, 0, "", twoTables)
		case explains(s):
			b.edited(s, written)
		case !compared(s, 0):
			b.unread = append(b.unread, s.Name)
		}
	}
	for _, s := range b.models {
		b.edited(s, written)
	}
	if b.breaches != nil {
		g := written[strings.ToLower(breachTableSheet)]
		found[g] = true
		b.moreBreaches(g.texts())
	}
	for i := range grids {
		of := grids[i].of != 0 || grids[i].name == breachSheet // workbooks of before have no sheet of lines
		if ours+len(found) > 0 && !found[&grids[i]] && of {
			b.fault(grids[i].name, 0, "", goneSheet)
		}
	}
}

// edited names a sheet that is not read, if somebody wrote into it: a page of explanations, or a form to copy under
// whatever name.
func (b *bookReader) edited(s Sheet, written map[string]*grid) {
	for _, name := range []string{s.Name, modelSheet, serviceModelSheet} {
		if g := written[strings.ToLower(name)]; g != nil && sameRows(g.texts(), s.Rows) {
			return
		}
	}
	b.unread = append(b.unread, s.Name)
}

func sameRows(a, b [][]string) bool {
	for i := range max(len(a), len(b)) {
		var left, right []string
		if i < len(a) {
			left = a[i]
		}
		if i < len(b) {
			right = b[i]
		}
		if !sameCells(left, right) {
			return false
		}
	}
	return true
}

// isDataSheet reports whether a sheet is a table of facts, as [DataSheet] is, by its titles.
func isDataSheet(rows [][]string) bool {
	for _, cells := range rows {
		if strings.TrimSpace(strings.Join(cells, "")) == "" {
			continue
		}
		return isTable(cells)
	}
	return false
}

// explains reports whether a sheet says how the workbook is used, and nothing of a register.
func explains(s Sheet) bool {
	return slices.ContainsFunc([]string{tutorialSheet, choiceSheet}, func(name string) bool {
		return alike(s.Name) == alike(name)
	})
}

// gridOf is the sheet that was written of the entry whose reference a form has.
func (b *bookReader) gridOf(s Sheet, grids []grid) *grid {
	ref, kind := refOf(s.Rows), formKind(s.Rows)
	for i := range grids {
		if ref != "" && grids[i].ref == ref && grids[i].of == kind {
			return &grids[i]
		}
	}
	return nil
}

func refOf(rows [][]string) string {
	for _, cells := range rows {
		if len(cells) > 1 && alike(cells[0]) == "n° / ref" {
			return strings.TrimSpace(cells[1])
		}
	}
	return ""
}

// add reads a form into the register.
func (b *bookReader) add(s Sheet) {
	var faults []error
	var err error
	if formKind(s.Rows) == OfService {
		service, of := ReadServiceForm(s.Rows)
		e, built := service.Build()
		if faults, err = of, built; len(of) == 0 && built == nil {
			b.named(s, "nom de l'activite", service.Name)
			b.once(s, slices.ContainsFunc(b.r.Services, func(x ServiceEntry) bool { return x.Ref() == e.Ref() }))
			b.r.Services = append(b.r.Services, e)
			return
		}
	} else {
		a, of := ReadForm(s.Rows)
		e, built := a.Build()
		if faults, err = of, built; len(of) == 0 && built == nil {
			b.named(s, "nom du traitement", a.Name)
			b.once(s, slices.ContainsFunc(b.r.Entries, func(x Entry) bool { return x.Ref() == e.Ref() }))
			b.r.Entries = append(b.r.Entries, e)
			return
		}
	}
	if len(faults) == 0 {
		faults = []error{err}
	}
	b.errs = append(b.errs, inSheet(s.Name, errors.Join(faults...))...)
}

// named asks for the name of a form: without one, the list of processings has a line that nobody understands.
func (b *bookReader) named(s Sheet, label string, name rgpd.Text) {
	if silent(name) {
		row := 1 + slices.IndexFunc(s.Rows, func(c []string) bool { return alike(cellAt(c, 0)) == label })
		b.fault(s.Name, max(row, 1), "B", rgpd.Text{
			FR: "cette fiche est remplie et n'a pas de nom : l'écrire ici",
			EN: "this form is filled in and has no name: write it here",
		})
	}
}

func (b *bookReader) once(s Sheet, known bool) {
	if !known {
		return
	}
	row := 1 + slices.IndexFunc(s.Rows, func(c []string) bool { return alike(cellAt(c, 0)) == "n° / ref" })
	b.fault(s.Name, row, "B", rgpd.Text{
		FR: "une autre fiche a cette référence : en donner une autre, ou retirer l'une des deux",
		EN: "another form has this reference: give another, or take one of the two out",
	})
}

// readForms reads a workbook that has forms alone.
func (b *bookReader) readForms() {
	for _, s := range slices.Concat(b.forms, b.services) {
		b.add(s)
	}
	if b.breaches != nil {
		b.r.Breaches = b.breachesFrom(0)
	}
	for _, s := range b.others {
		if !explains(s) && !b.logged(s) {
			b.unread = append(b.unread, s.Name)
		}
	}
	if len(b.forms)+len(b.services)+len(b.r.Breaches) == 0 && len(b.errs) == 0 {
		b.fault("", 0, "", noForm)
		return
	}
	if b.list != nil {
		b.readList()
	}
}

// readList reads who keeps the register, and names what the lines of the list say that no form does.
func (b *bookReader) readList() {
	b.r.Holder, b.r.Representative, b.r.DPO = ReadHolder(b.list.Rows)
	below := false
	for i, cells := range b.list.Rows {
		first := alike(cellAt(cells, 0))
		if !below && first != "nom du traitement" && first != "identification du traitement" {
			b.beside(i, cells)
		}
		switch {
		case first == "nom du traitement":
			below = true
			continue
		case !below || strings.TrimSpace(strings.Join(cells, "")) == "" || strings.HasPrefix(first, "(exemple)"):
			continue
		}
		name, ref := seenAs(cellAt(cells, 0)), strings.TrimSpace(cellAt(cells, 1))
		at := slices.IndexFunc(b.r.Entries, func(e Entry) bool { return ref != "" && e.a.Ref == ref })
		if at < 0 {
			at = slices.IndexFunc(b.r.Entries, func(e Entry) bool { return seenAs(e.a.Name.FR) == name })
		}
		if at < 0 {
			if len(b.errs) == 0 {
				b.fault(b.list.Name, i+1, "A", noFormOf)
			}
			continue
		}
		b.purposes(at, cellAt(cells, 4))
		a := b.r.Entries[at].a
		for col, said := range []string{a.Name.FR, a.Ref, a.Created.String(), a.Updated.String()} {
			cell := strings.TrimSpace(cellAt(cells, col))
			if col > 1 {
				cell = isoDay(cell)
			}
			if cell != "" && seenAs(cell) != seenAs(said) {
				b.fault(b.list.Name, i+1, columnLetter(col), otherThanForm)
			}
		}
		sensitive := slices.ContainsFunc(a.Data, func(d DataCategory) bool { return d.Kind.sensitive() })
		said := alike(cellAt(cells, 7))
		if said != "" && (said == "oui") != sensitive {
			b.fault(b.list.Name, i+1, columnLetter(7), otherThanForm)
		}
		for col := 5; col < len(cells); col++ {
			if col != 7 && strings.TrimSpace(cells[col]) != "" {
				b.fault(b.list.Name, i+1, columnLetter(col), noPlace)
			}
		}
	}
}

// beside names the cells about the holder that stand beside a label of the sheet.
func (b *bookReader) beside(row int, cells []string) {
	for col := 1; col < len(cells); col++ {
		label := alike(cells[col])
		switch {
		case label == "":
		case col > 8, col%2 == 1 && !holderLabels[label] && !strings.HasPrefix(label, "societe"),
			col%2 == 0 && alike(cells[col-1]) == "":
			b.fault(b.list.Name, row+1, columnLetter(col), noPlace)
		}
	}
}

var holderLabels = map[string]bool{
	"nom": true, "prenom": true, "adresse": true, "adresse mel": true, "code postal": true, "ville": true,
	"telephone": true,
}

func (b *bookReader) fault(sheet string, row int, column string, remedy rgpd.Text) {
	b.errs = append(b.errs, &TableError{Sheet: sheet, Row: row, Column: column, Remedy: remedy})
}

// inSheet puts the name of a sheet before faults.
func inSheet(name string, err error) (out []error) {
	if many, is := err.(interface{ Unwrap() []error }); is {
		for _, one := range many.Unwrap() {
			out = append(out, inSheet(name, one)...)
		}
		return out
	}
	if at := (*TableError)(nil); errors.As(err, &at) {
		placed := *at
		placed.Sheet = cmp.Or(placed.Sheet, name)
		return []error{&placed}
	}
	if entry := (*Incomplete)(nil); errors.As(err, &entry) {
		for _, f := range entry.Faults {
			if f.Level == rgpd.Error {
				out = append(out, &TableError{Sheet: name, Column: f.Path, Err: err, Remedy: rgpd.Text{
					FR: f.Says.FR + " ; " + f.Do.FR, EN: f.Says.EN + "; " + f.Do.EN,
				}})
			}
		}
		return out
	}
	return []error{err}
}
