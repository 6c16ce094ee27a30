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
// with its cells from the first on. A line is known by its label in column A, wherever it stands; what stands in a
// line that is not known becomes a note of the activity, so that nothing is lost. What cannot be read, and what art.
// 30(1) asks and the sheet lacks, is a [TableError] with the row and the column. An activity without faults is ready
// for [Activity.Build].
func ReadForm(rows [][]string) (a Activity, faults []error) {
	f := formReader{a: &a, rows: map[string]int{}}
	for i, cells := range rows {
		f.row = i + 1
		f.cells = cells
		f.line()
	}
	for _, found := range a.Faults() {
		if found.Level == rgpd.Error {
			f.fault(f.rowOf(found.Path), found.Path, rgpd.Text{
				FR: found.Says.FR + " ; " + found.Do.FR, EN: found.Says.EN + "; " + found.Do.EN,
			})
		}
	}
	return a, f.faults
}

type formReader struct {
	a      *Activity
	row    int
	cells  []string
	rows   map[string]int // where each part of the activity stands
	faults []error
}

func (f *formReader) fault(row int, column string, remedy rgpd.Text) {
	f.faults = append(f.faults, fault(row, column, remedy))
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

// at is the text of a cell, without the prompt of a drop-down.
func (f *formReader) at(col int) string {
	if col >= len(f.cells) {
		return ""
	}
	s := strings.TrimSpace(f.cells[col])
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
}

// formKinds are the categories of data by their labels.
var formKinds = sync.OnceValue(func() map[string]DataKind {
	out := map[string]DataKind{alike("Autres données"): 0}
	for k := Identity; int(k) < len(dataTexts); k++ {
		out[alike(dataTexts[k].FR)] = k
	}
	return out
})

func (f *formReader) line() {
	a, label := f.a, alike(f.at(0))
	text := func(col int) rgpd.Text { return rgpd.Text{FR: f.at(col)} }
	note := func(path string) { f.rows[path] = f.row }
	kind, isData := formKinds()[label]
	if m := numbered.FindStringSubmatch(label); m != nil {
		label = m[1]
	}
	switch {
	case label == "nom du traitement":
		a.Name = text(1)
		note("name")
	case label == "n° / ref":
		a.Ref = f.at(1)
		note("ref")
	case label == "date de creation du traitement":
		a.Created = f.day(1)
		note("created")
	case label == "mise a jour du traitement":
		a.Updated = f.day(1)
		note("updated")
	case label == "responsable du traitement":
		a.Controller = f.party()
		note("controller")
	case label == "delegue a la protection des donnees":
		a.DPO.Contact = f.party()
		note("dpo")
	case strings.HasPrefix(label, "societe du dpo"):
		a.DPO.Company = f.at(1)
	case label == "representant":
		a.Representative = f.party()
		note("representative")
	case label == "responsable(s) conjoint(s)":
		if p := f.party(); p != (Party{}) {
			note(fmt.Sprintf("joint[%d]", len(a.Joint)))
			a.Joint = append(a.Joint, p)
		}
	case label == "finalite principale":
		a.Purpose.Says = text(1)
		note("purpose")
	case label == "sous-finalite":
		if f.at(1) != "" {
			note(fmt.Sprintf("sub_purposes[%d]", len(a.SubPurposes)))
			a.SubPurposes = append(a.SubPurposes, Purpose{Says: text(1)})
		}
	case isData:
		f.data(kind)
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
	case label == "mesure de securite":
		if f.at(1)+f.at(4) != "" {
			note(fmt.Sprintf("security[%d]", len(a.Security)))
			kind := word(f, measureTexts[:], OtherMeasure)
			a.Security = append(a.Security, Measure{Kind: kind, Detail: text(4)})
		}
	case label == "organisme destinataire":
		f.transfer()
	case blocks[label]:
		if label == "transferts hors ue" {
			note("transfers")
		}
	default:
		var said []string
		for col := range f.cells {
			if s := f.at(col); s != "" {
				said = append(said, s)
			}
		}
		if len(said) > 0 {
			a.Notes = append(a.Notes, rgpd.Text{FR: strings.Join(said, " : ")})
		}
	}
}

// party reads who stands in a line of the actors.
func (f *formReader) party() Party {
	return Party{
		Name: f.at(1), Address: f.at(2), Postcode: f.at(3), City: f.at(4), Country: f.country(5), Phone: f.at(6),
		Email: f.at(7),
	}
}

func (f *formReader) data(kind DataKind) {
	if f.at(1)+f.at(4) == "" {
		return
	}
	f.rows[fmt.Sprintf("data[%d]", len(f.a.Data))] = f.row
	d := DataCategory{Kind: kind, Items: rgpd.Text{FR: f.at(1)}}
	if kept := f.at(4); kept != "" {
		d.Retention = []Retention{{Criterion: rgpd.Text{FR: kept}}}
	}
	f.a.Data = append(f.a.Data, d)
}

func (f *formReader) transfer() {
	if f.at(1)+f.at(2)+f.at(3)+f.at(5) == "" {
		return
	}
	f.rows[fmt.Sprintf("transfers[%d]", len(f.a.Transfers))] = f.row
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
	f.a.AnyTransfer = rgpd.Yes
	f.a.Transfers = append(f.a.Transfers, t)
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

func columnLetter(col int) string { return string(rune('A' + col)) }

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
	rows := make([][]string, len(g.rows))
	for i, row := range g.rows {
		for _, c := range row {
			rows[i] = append(rows[i], c.Text)
		}
	}
	return rows
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
