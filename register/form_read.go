package register

import (
	"fmt"
	"regexp"
	"strings"
	"sync"

	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/transfer"
)

// ReadForm reads the sheet of one processing that is laid out as the CNIL's form: its rows from the first on, each
// with its cells from the first on. A line is known by its label in column A, wherever it stands. What stands in a
// line that is not known, or in a cell for which the form has no place, becomes a note of the activity, so that
// nothing is lost; what is given twice is a fault, and so is a line that may be one of the form: whose label is nearly
// one of its labels, names sensitive data, or stands among the categories of data. What cannot be read, and what
// art. 30(1) asks and the sheet lacks, is a [TableError] with the row and the column. An activity without faults is
// ready for [Activity.Build].
func ReadForm(rows [][]string) (a Activity, faults []error) {
	e := &entryForm{a: &a}
	f := formReader{kind: e, rows: map[string]int{}}
	f.read(rows, func() []rgpd.Finding { e.settleExceptions(&f); return a.Faults() }, &a.Notes, &a.Ref)
	return a, f.faults
}

// ReadServiceForm reads the sheet of one activity of a processor as [Register.WriteODS] lays it out, as [ReadForm]
// reads that of a processing of the house's own.
func ReadServiceForm(rows [][]string) (s Service, faults []error) {
	f := formReader{kind: &serviceFormOf{&s}, rows: map[string]int{}}
	f.read(rows, s.Faults, &s.Notes, &s.Ref)
	return s, f.faults
}

// A formReader reads a form, line by line.
type formReader struct {
	kind interface {
		// line reads a line by its label; rgpd.No: it is none of the form.
		line(f *formReader, label string) rgpd.Answer
		// labels are those of the form, as ownLabels gives them.
		labels() map[string]string
	}
	block  string // the title above
	row    int
	cells  []string
	used   [64]rgpd.Answer // the cells of the line that were read
	rows   map[string]int  // where each part of the activity stands
	faults []error
}

// read reads the lines, and what of them is left.
func (f *formReader) read(rows [][]string, lacks func() []rgpd.Finding, notes *[]rgpd.Text, ref *string) {
	head := 0
	for i, cells := range rows {
		f.row, f.cells, f.used = i+1, cells, [64]rgpd.Answer{}
		label := alike(f.at(0))
		isTitle := blocks[label]
		if isTitle {
			f.rows[label], f.block = f.row, label
			if strings.Contains(label, "fiche d") && f.at(7) != "" {
				head = f.row
			}
		} else if label != "" && f.kind.line(f, label) != rgpd.No {
			isTitle = true
		} else {
			f.used = [64]rgpd.Answer{}
			if f.unknown(label) == rgpd.Yes {
				continue
			}
		}
		switch said := f.left(isTitle); {
		case said == "":
		case blocks[label] && dataBlocks[label]:
			f.fault(f.row, columnLetter(0), rgpd.Text{
				FR: "cette ligne est un titre : mettre ce qu'elle dit sous l'un des intitulés de son bloc",
				EN: "this line is a title: put what it says under one of the labels of its block",
			})
		default:
			*notes = append(*notes, rgpd.Text{FR: said})
		}
	}
	if head > 0 && *ref != "" && alike(cellAt(rows[head-1], 7)) != alike(*ref) && rows[head-1][7] != "ref-001" {
		f.fault(head, columnLetter(7), rgpd.Text{
			FR: "une autre référence que celle de la ligne « N° / RÉF » : n'en garder qu'une",
			EN: "another reference than that of the line “N° / RÉF”: keep one",
		})
	}
	for _, found := range lacks() {
		if found.Level == rgpd.Error {
			f.fault(f.rowOf(found.Path), found.Path, rgpd.Text{
				FR: found.Says.FR + " ; " + found.Do.FR, EN: found.Says.EN + "; " + found.Do.EN,
			})
		}
	}
}

// left is what of a line was not read, behind its label. A title of a column says nothing.
func (f *formReader) left(known bool) string {
	var said []string
	for col := range f.cells {
		s := f.peek(col)
		if s == "" || known && (col == 0 || f.used[min(col, 63)] == rgpd.Yes || formTitles()[alike(s)]) {
			continue
		}
		if known && blocks[alike(cellAt(f.cells, 0))] && col == 7 && strings.Contains(alike(f.cells[0]), "fiche d") {
			continue // the reference once more
		}
		said = append(said, s)
	}
	if len(said) > 0 && known {
		said = append([]string{f.at(0)}, said...)
	}
	return strings.Join(said, " : ")
}

// formTitles are the titles of the columns of forms.
var formTitles = sync.OnceValue(func() map[string]bool {
	out := map[string]bool{}
	for _, g := range []grid{form(&Activity{}, "", true), serviceForm(&Service{}, "", true)} {
		for _, row := range g.rows {
			for _, c := range row {
				if c.Style == headCell {
					out[alike(c.Text)] = true
				}
			}
		}
	}
	return out
})

func (f *formReader) fault(row int, column string, remedy rgpd.Text) {
	f.faults = append(f.faults, fault(row, column, remedy))
}

// once notes where a fact stands of which a form has one, and reports whether it is to be read here: an empty line
// takes nothing back, and a second that says something is a fault.
func (f *formReader) once(path string) rgpd.Answer {
	switch {
	case f.rows["said "+path] == 0:
		if f.rows[path] = f.row; f.peekAll() != "" {
			f.rows["said "+path] = f.row
		}
		return rgpd.Yes
	case f.peekAll() != "":
		f.fault(f.row, columnLetter(0), rgpd.Text{
			FR: "cette ligne est donnée deux fois : n'en garder qu'une", EN: "this line is given twice: keep one",
		})
	}
	return rgpd.No
}

// rowOf is the row of a path, or of what it stands in; of what stands nowhere, the first.
func (f *formReader) rowOf(path string) int {
	for path != "" {
		if row := f.rows[path]; row > 0 {
			return row
		}
		path = path[:max(0, strings.LastIndexAny(path, ".["))]
	}
	return 1
}

// at is the text of a cell, without the prompt of a drop-down; it has been read then.
func (f *formReader) at(col int) string {
	if col < len(f.used) {
		f.used[col] = rgpd.Yes
	}
	return f.peek(col)
}

// peek is the text of a cell that may not be read.
func (f *formReader) peek(col int) string {
	s := strings.TrimSpace(cellAt(f.cells, col))
	if alike(s) == alike(pickOne) {
		return ""
	}
	return s
}

// alike is a label as it is compared: without accents, capitals, colons and the kinds of spaces and apostrophes.
func alike(s string) string {
	s = alikeMarks.Replace(lowered(s))
	return strings.Trim(strings.Join(strings.Fields(s), " "), " :.►")
}

var alikeMarks = strings.NewReplacer("’", "'", "\u00a0", " ", "\u202f", " ", "œ", "oe", "…", "...")

var numbered = regexp.MustCompile(
	`^(sous-finalite|categorie de personnes|destinataire|mesure de securite|organisme destinataire) \d+$`,
)

// blocks are labels of titles, whose lines hold no fact.
var blocks = map[string]bool{
	"fiche de registre": true, "modele de fiche de registre a completer": true, "description du traitement": true,
	"acteurs": true, "finalite(s) du traitement effectue": true, "categories de donnees personnelles concernees": true,
	"donnees sensibles": true, "categories de personnes concernees": true, "destinataires": true,
	"mesures de securite": true, "transferts hors ue": true, "informations complementaires": true,
	"fiche de registre du sous-traitant": true, "modele de fiche du sous-traitant a completer": true,
	"description de l'activite de sous-traitance": true, "clients": true, "sous-traitants ulterieurs": true,
	"autres faits consignes": true, "notes": true,
}

// formKinds are the categories of data by their labels.
var formKinds = sync.OnceValue(func() map[string]DataKind {
	out := map[string]DataKind{alike("Autres données"): 0}
	for k := Identity; int(k) < len(dataTexts); k++ {
		out[alike(dataTexts[k].FR)] = k
	}
	return out
})

func (e *entryForm) line(f *formReader, label string) rgpd.Answer {
	a := e.a
	text := func(col int) rgpd.Text { return rgpd.Text{FR: f.at(col)} }
	note := func(path string) { f.rows[path] = f.row }
	kind, isData := formKinds()[label]
	if m := numbered.FindStringSubmatch(label); m != nil {
		label = m[1]
	}
	switch {
	case label == "nom du traitement":
		if f.once("name") == rgpd.Yes {
			a.Name = text(1)
		}
	case label == "finalite principale":
		if f.once("purpose") == rgpd.Yes {
			a.Purpose.Says = text(1)
		}
	case label == "responsable du traitement":
		if f.once("controller") == rgpd.Yes {
			a.Controller = f.party()
		}
	case label == "responsable(s) conjoint(s)":
		if p := f.party(); p != (Party{}) {
			note(fmt.Sprintf("joint[%d]", len(a.Joint)))
			a.Joint = append(a.Joint, p)
		}
	case label == "sous-finalite":
		if f.at(1) != "" {
			note(fmt.Sprintf("sub_purposes[%d]", len(a.SubPurposes)))
			a.SubPurposes = append(a.SubPurposes, Purpose{Says: text(1)})
		}
	case isData:
		a.Data = f.data(a.Data, kind)
	case label == "categorie de personnes":
		if f.at(1)+f.at(4) != "" {
			note(fmt.Sprintf("subjects[%d]", len(a.Subjects)))
			kind := word(f, subjectTexts[:], OtherPeople)
			a.Subjects = append(a.Subjects, Subject{Kind: kind, Name: text(4)})
		}
	case label == "destinataire":
		if f.at(1)+f.at(4) != "" {
			note(fmt.Sprintf("recipients[%d]", len(a.Recipients)))
			r := Recipient{}
			if alike(f.at(1)) != alike(thirdCountryRecipient.FR) {
				r.Kind = word(f, recipientTexts[:], OtherRecipient)
			}
			if r.Name = text(4); r.Name.FR == "" { // its type names it
				r.Name.FR = f.at(1)
			}
			a.Recipients = append(a.Recipients, r)
		}
	case (f.block == "informations complementaires" || ownLine(label) != "") && e.more(f, label) == rgpd.Yes:
	default:
		return f.shared(label, sharedParts{
			&a.Ref, &a.Created, &a.Updated, &a.DPO, &a.Representative, &a.Security, &a.AnyTransfer, &a.Transfers,
		})
	}
	return rgpd.Yes
}

// sharedParts are the facts that both forms hold.
type sharedParts struct {
	ref              *string
	created, updated *rgpd.Date
	dpo              *Officer
	representative   *Party
	security         *[]Measure
	anyTransfer      *rgpd.Answer
	transfers        *[]Transfer
}

// shared reads a line that both forms have; rgpd.No: it is none.
func (f *formReader) shared(label string, to sharedParts) rgpd.Answer {
	switch {
	case label == "n° / ref":
		if f.once("ref") == rgpd.Yes {
			*to.ref = f.at(1)
		}
	case label == "date de creation du traitement":
		if f.once("created") == rgpd.Yes {
			*to.created = f.day(1)
		}
	case label == "mise a jour du traitement":
		if f.once("updated") == rgpd.Yes {
			*to.updated = f.day(1)
		}
	case label == "delegue a la protection des donnees":
		if f.once("dpo") == rgpd.Yes {
			to.dpo.Contact = f.party()
		}
	case strings.HasPrefix(label, "societe du dpo"):
		if f.once("dpo.company") == rgpd.Yes {
			to.dpo.Company = f.at(1)
		}
	case label == "representant":
		if f.once("representative") == rgpd.Yes {
			*to.representative = f.party()
		}
	case label == "mesure de securite":
		if f.at(1)+f.at(4) != "" {
			f.rows[fmt.Sprintf("security[%d]", len(*to.security))] = f.row
			kind := word(f, measureTexts[:], OtherMeasure)
			*to.security = append(*to.security, Measure{Kind: kind, Detail: rgpd.Text{FR: f.at(4)}})
		}
	case label == "organisme destinataire":
		if f.at(1)+f.at(2)+f.at(3)+f.at(5) != "" {
			f.rows[fmt.Sprintf("transfers[%d]", len(*to.transfers))] = f.row
			*to.transfers = append(*to.transfers, f.transfer())
			*to.anyTransfer = rgpd.Yes
		}
	default:
		return rgpd.No
	}
	return rgpd.Yes
}

// party reads who stands in a line of the actors.
func (f *formReader) party() Party {
	return Party{
		Name: f.at(1), Address: f.at(2), Postcode: f.at(3), City: f.at(4), Country: f.country(5), Phone: f.at(6),
		Email: f.at(7),
	}
}

func (f *formReader) data(all []DataCategory, kind DataKind) []DataCategory {
	if f.at(1)+f.at(4) == "" {
		return all
	}
	f.rows[fmt.Sprintf("data[%d]", len(all))] = f.row
	d := DataCategory{Kind: kind, Items: rgpd.Text{FR: f.at(1)}}
	if kept := f.at(4); kept != "" {
		d.Retention = []Retention{{Criterion: rgpd.Text{FR: kept}}}
	}
	f.described(&d)
	return append(all, d)
}

func (f *formReader) transfer() Transfer {
	t := Transfer{Recipient: rgpd.Text{FR: f.at(1)}, Country: f.country(2), Documents: rgpd.Text{FR: f.at(5)}}
	switch tool := alike(f.at(3)); tool {
	case "":
	case alike(guarantees[0]):
		t.Safeguard.Tool = transfer.StandardClauses
	case alike(guarantees[1]):
		t.Safeguard.Tool = transfer.BCRController
	case alike(guarantees[2]):
		t.Safeguard.Tool = transfer.ClaimedAdequacy
	case alike(guarantees[4]):
		t.Safeguard.Tool = transfer.CodeOfConduct
	case alike(guarantees[5]):
		t.Safeguard.Tool = transfer.Certification
	default: // what the word leaves open is kept as it stands
		t.Documents.FR = joined(" ; ", f.at(3), t.Documents.FR)
	}
	return t
}

// word reads a word of a drop-down; one that it does not have is kept, as the value other, in the details.
func word[T ~uint8](f *formReader, texts []rgpd.Text, other T) T {
	said := alike(f.at(1))
	for i := 1; i < len(texts); i++ {
		if said == alike(texts[i].FR) {
			return T(i)
		}
	}
	if said == "" {
		return 0
	}
	for len(f.cells) < 5 {
		f.cells = append(f.cells, "")
	}
	f.cells[4] = joined(" : ", f.at(1), f.at(4))
	return other
}

// day reads a day as a French form has it, or as JSON.
func (f *formReader) day(col int) rgpd.Date {
	s := f.at(col)
	if s == "" {
		return 0
	}
	d, err := rgpd.ParseDate(isoDay(s))
	if err != nil {
		f.fault(f.row, columnLetter(col), rgpd.Text{
			FR: "écrire le jour comme 23/11/2026", EN: "write the day as 23/11/2026",
		})
	}
	return d
}

// country reads the name of a country in French, or its code.
func (f *formReader) country(col int) transfer.Country {
	s := f.at(col)
	if s == "" {
		return ""
	}
	if code := transfer.Country(s); len(s) == 2 && known(code) {
		return code
	}
	code, is := countryCodes()[alike(s)]
	if !is {
		f.fault(f.row, columnLetter(col), rgpd.Text{
			FR: "nommer le pays en français, ou par son code : Tunisie, TN",
			EN: "name the country in French, or by its code: Tunisie, TN",
		})
	}
	return code
}

// columnLetter is that of a column of a sheet, from zero: AB.
func columnLetter(col int) string {
	name := ""
	for col++; col > 0; col = (col - 1) / 26 {
		name = string(rune('A'+(col-1)%26)) + name
	}
	return name
}

// countryCodes are the codes of countries by their names in French.
var countryCodes = sync.OnceValue(func() map[string]transfer.Country {
	out := map[string]transfer.Country{}
	for a := 'A'; a <= 'Z'; a++ {
		for b := 'A'; b <= 'Z'; b++ {
			code := transfer.Country(string(a) + string(b))
			region, err := language.ParseRegion(string(code))
			if err != nil || region.Canonicalize() != region || !known(code) {
				continue
			}
			if name := countryName(code, language.French); name != string(code) {
				out[alike(name)] = code
			}
		}
	}
	return out
})

// FormRows are the rows of the sheet of the entry in the CNIL's layout, as [Register.WriteODS] writes it and
// [ReadForm] reads it.
func (e Entry) FormRows() [][]string {
	a := e.Activity()
	g := form(&a, "", false)
	return g.texts()
}

// ReadHolder reads who keeps the register, their representative and their officer from the CNIL's sheet of the
// processings.
func ReadHolder(rows [][]string) (holder, representative Party, dpo Officer) {
	to := &holder
	for _, cells := range rows {
		f := formReader{cells: cells}
		switch title := alike(f.at(0)); {
		case strings.HasPrefix(title, "coordonnees du responsable"):
			to = &holder
		case strings.HasPrefix(title, "coordonnees du representant"):
			to = &representative
		case strings.HasPrefix(title, "coordonnees du delegue"):
			to = &dpo.Contact
		case title != "":
			return holder, representative, dpo
		}
		for col := 1; col+1 < len(cells); col += 2 {
			value := f.at(col + 1)
			switch label := alike(f.at(col)); {
			case label == "nom":
				to.Name = joined(" ", to.Name, value)
			case label == "prenom":
				to.Name = joined(" ", value, to.Name)
			case label == "adresse":
				to.Address = value
			case label == "adresse mel":
				to.Email = value
			case label == "code postal":
				to.Postcode = value
			case label == "ville":
				to.City = value
			case label == "telephone":
				to.Phone = value
			case strings.HasPrefix(label, "societe"):
				dpo.Company = value
			}
		}
	}
	return holder, representative, dpo
}
