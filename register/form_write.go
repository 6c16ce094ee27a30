package register

import (
	"fmt"

	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd"
)

// A formWriter writes a sheet in the layout of the CNIL's form.
type formWriter struct {
	g     grid
	row   int
	model bool // the empty form, to be filled in
}

// listed is how many columns a list has, B to D; its details have as many and one, E to H.
const listed = 3

func newForm(name string, model bool) *formWriter {
	return &formWriter{model: model, g: grid{
		name: name, widths: []string{"6cm", "4.5cm", "4.5cm", "3cm", "3.5cm", "3.5cm", "4cm", "5cm"},
	}}
}

func (f *formWriter) label(text string) { f.g.put(f.row, 0, gridCell{Text: text, Style: labelCell}) }

func (f *formWriter) wide(text, value string) {
	f.label(text)
	f.g.put(f.row, 1, gridCell{Text: value, Style: valueCell, Across: 7})
	f.row++
}

// heads opens a block, whose columns have titles.
func (f *formWriter) heads(titles ...string) {
	f.row++ // a blank row
	for i, text := range titles {
		f.g.put(f.row, i, gridCell{Text: text, Style: headCell})
	}
	f.row++
}

// header opens a block of three columns.
func (f *formWriter) header(title, left, right string) {
	f.row++
	f.g.put(f.row, 0, gridCell{Text: title, Style: headCell})
	f.g.put(f.row, 1, gridCell{Text: left, Style: headCell, Across: listed})
	f.g.put(f.row, 4, gridCell{Text: right, Style: headCell, Across: listed + 1})
	f.row++
}

func (f *formWriter) pair(text, left, right, list string) {
	f.label(text)
	f.g.put(f.row, 1, gridCell{Text: left, Style: valueCell, Across: listed, List: list})
	f.g.put(f.row, 4, gridCell{Text: right, Style: valueCell, Across: listed + 1})
	f.row++
}

// first is the prompt of a drop-down in the empty form.
func (f *formWriter) first(i int) string {
	if f.model && i == 0 {
		return pickOne
	}
	return ""
}

func (f *formWriter) party(text string, p *Party) {
	f.label(text)
	for i, value := range []string{
		p.Name, p.Address, p.Postcode, p.City, countryName(p.Country, language.French), p.Phone, p.Email,
	} {
		f.g.put(f.row, i+1, gridCell{Text: value, Style: valueCell})
	}
	f.row++
}

// begin writes the title and what a form is of.
func (f *formWriter) begin(title, about, called string, name rgpd.Text, ref string, created, updated rgpd.Date) {
	if f.model {
		ref = "ref-001"
	}
	f.g.put(0, 0, gridCell{Text: title, Style: titleCell})
	f.g.put(0, 7, gridCell{Text: ref, Style: valueCell})
	f.row = 2
	f.g.put(f.row, 0, gridCell{Text: about, Style: headCell})
	f.row++
	f.wide(called, say(name, language.French))
	f.wide("N° / RÉF", ref)
	f.wide("Date de création du traitement", day(created, language.French))
	f.wide("Mise à jour du traitement", day(updated, language.French))
}

var partyTitles = []string{"Nom", "Adresse", "Code Postal", "Ville", "Pays", "Téléphone", "Adresse mél"}

func (f *formWriter) measures(ms []Measure) {
	f.header("Mesures de sécurité", "Type de mesure de sécurité", "Précisions")
	for i := range max(3, len(ms)) {
		left, right := f.first(i), ""
		if i < len(ms) {
			m := &ms[i]
			left, right = m.Kind.Text().FR, say(m.Detail, language.French)
			if m.Kind > OtherMeasure { // the form has no such word
				left, right = OtherMeasure.Text().FR, joined(" : ", m.Kind.Text().FR, right)
			}
		}
		f.pair(fmt.Sprintf("Mesure de sécurité %d", i+1), left, right, "val3")
	}
}

func (f *formWriter) transfers(ts []Transfer) {
	tag := language.French
	f.row++
	f.g.put(f.row, 0, gridCell{Text: "Transferts hors UE", Style: headCell})
	f.g.put(f.row, 1, gridCell{Text: "Destinataire", Style: headCell})
	f.g.put(f.row, 2, gridCell{Text: "Pays", Style: headCell})
	f.g.put(f.row, 3, gridCell{Text: "Type de Garanties", Style: headCell, Across: 2})
	f.g.put(f.row, 5, gridCell{Text: "Liens vers la documentation", Style: headCell, Across: 3})
	f.row++
	for i := range max(4, len(ts)) {
		t := &Transfer{}
		country, tool := f.first(i), f.first(i)
		if i < len(ts) {
			t = &ts[i]
			country, tool = t.place(tag), t.guarantee().FR
		}
		f.label(fmt.Sprintf("Organisme destinataire %d", i+1))
		f.g.put(f.row, 1, gridCell{Text: say(t.Recipient, tag), Style: valueCell})
		f.g.put(f.row, 2, gridCell{Text: country, Style: valueCell, List: "val5"})
		f.g.put(f.row, 3, gridCell{Text: tool, Style: valueCell, Across: 2, List: "val6"})
		f.g.put(f.row, 5, gridCell{Text: joined(" ; ", say(t.Documents, tag), t.Link), Style: valueCell, Across: 3})
		f.row++
	}
}

// rest writes what the form has no place for.
func (f *formWriter) rest(sections []section) {
	for _, s := range sections {
		f.header(s.Title, "Description", "Précisions")
		for _, l := range s.Lines {
			f.pair(l.Label, l.Value, l.Detail, "")
		}
	}
}

// data writes the categories of data of some kinds, each at least once.
func (f *formWriter) data(all []DataCategory, from, to DataKind) {
	tag := language.French
	for kind := from; kind <= to; kind++ {
		text, found := kind.Text().FR, rgpd.No
		if kind == 0 {
			text, found = "Autres données", rgpd.Yes
		}
		for i := range all {
			if d := &all[i]; d.Kind == kind {
				found = rgpd.Yes
				exception := d.Exception.in(tag)
				if exception != "" { // the CNIL's form has no place for it
					exception = "exception : " + exception
				}
				said := joined("\n", joined(" : ", say(d.Name, tag), say(d.Items, tag)), exception)
				f.pair(text, said, retentionsIn(d.Retention, tag), "")
			}
		}
		if found != rgpd.Yes {
			f.pair(text, "", "", "")
		}
	}
}

// form is the sheet of one processing: rows 1 to 62 as the CNIL has them, rows
// inserted where its lists are longer, and what it has no place for below.
func form(a *Activity, name string, model bool) grid {
	tag := language.French
	f := newForm(name, model)
	f.g.of, f.g.ref = OfEntry, a.Ref
	title := "Fiche de registre"
	if model {
		title, f.g.of = "Modèle de fiche de registre à compléter", 0
	}
	f.begin(title, "Description du traitement", "Nom du traitement", a.Name, a.Ref, a.Created, a.Updated)

	f.heads(append([]string{"Acteurs"}, partyTitles...)...)
	f.party("Responsable du traitement", &a.Controller)
	f.party("Délégué à la protection des données", &a.DPO.Contact)
	f.party("Société du DPO (si celui-ci est externe)", &Party{Name: a.DPO.Company})
	f.party("Représentant", &a.Representative)
	for i := range max(1, len(a.Joint)) {
		p := &Party{}
		if i < len(a.Joint) {
			p = &a.Joint[i]
		}
		f.party("Responsable(s) conjoint(s)", p)
	}

	f.row++
	f.g.put(f.row, 0, gridCell{Text: "Finalité(s) du traitement effectué", Style: headCell, Across: 8})
	f.row++
	f.wide("Finalité principale", say(a.Purpose.Says, tag))
	for i := range max(5, len(a.SubPurposes)) {
		value := ""
		if i < len(a.SubPurposes) {
			value = say(a.SubPurposes[i].Says, tag)
		}
		f.wide(fmt.Sprintf("Sous-finalité %d", i+1), value)
	}

	f.header("Catégories de données personnelles concernées", "Description", "Durée de conservation")
	f.data(a.Data, Identity, NationalNumber)
	f.data(a.Data, 0, 0)
	f.header("Données sensibles", "Description", "Durée de conservation")
	f.data(a.Data, RacialOrigin, Convictions)

	f.header("Catégories de personnes concernées", "Description", "Précisions")
	for i := range max(2, len(a.Subjects)) {
		left, right := f.first(i), ""
		if i < len(a.Subjects) {
			left, right = a.Subjects[i].Kind.Text().FR, say(a.Subjects[i].Name, tag)
		}
		f.pair(fmt.Sprintf("Catégorie de personnes %d", i+1), left, right, "val1")
	}
	f.header("Destinataires", "Type de destinataire", "Précisions")
	for i := range max(4, len(a.Recipients)) {
		left, right := f.first(i), ""
		if i < len(a.Recipients) {
			r := &a.Recipients[i]
			left, right = a.recipientType(r), joined(", ", say(r.Name, tag), countryName(r.Country, tag), r.Contract)
		}
		f.pair(fmt.Sprintf("Destinataire %d", i+1), left, right, "val2")
	}
	f.measures(a.Security)
	f.transfers(a.Transfers)
	if !model {
		for _, s := range a.leaf(tag).Sections {
			if s.Title == "Informations complémentaires" {
				f.rest([]section{s})
			}
		}
	}
	return f.g
}

// serviceForm is the sheet of one activity of a processor, as the CNIL lays out its other form: RGPD, art. 30(2).
func serviceForm(s *Service, name string, model bool) grid {
	tag := language.French
	f := newForm(name, model)
	f.g.of, f.g.ref = OfService, s.Ref
	title := "Fiche de registre du sous-traitant"
	if model {
		title, f.g.of = "Modèle de fiche du sous-traitant à compléter", 0
	}
	f.begin(
		title, "Description de l'activité de sous-traitance", "Nom de l'activité", s.Name, s.Ref, s.Created, s.Updated,
	)
	f.heads(append([]string{"Acteurs"}, partyTitles...)...)
	f.party("Sous-traitant", &s.Processor)
	f.party("Délégué à la protection des données", &s.DPO.Contact)
	f.party("Société du DPO (si celui-ci est externe)", &Party{Name: s.DPO.Company})
	f.party("Représentant", &s.Representative)

	f.heads(append([]string{"Clients"}, partyTitles...)...)
	for i := range max(1, len(s.Clients)) {
		c := &Client{}
		if i < len(s.Clients) {
			c = &s.Clients[i]
		}
		who := fmt.Sprintf("Client %d", i+1)
		f.party(who, &c.Controller)
		f.party(who+", représentant", &c.Representative)
		f.party(who+", délégué", &c.DPO.Contact)
		f.wide(who+", société du délégué", c.DPO.Company)
		f.wide(who+", catégories de traitements", say(c.Operations, tag))
		f.wide(who+", date du contrat", day(c.Contract, tag))
	}
	f.heads(append([]string{"Sous-traitants ultérieurs"}, partyTitles...)...)
	for i := range max(1, len(s.SubProcessors)) {
		p := &SubProcessor{}
		if i < len(s.SubProcessors) {
			p = &s.SubProcessors[i]
		}
		who := fmt.Sprintf("Sous-traitant ultérieur %d", i+1)
		f.party(who, &p.Party)
		f.wide(who+", service", say(p.Service, tag))
		for k := range max(1, len(p.Authorised)) {
			by := Authorisation{}
			if k < len(p.Authorised) {
				by = p.Authorised[k]
			}
			f.pair(who+", autorisé par le client", by.Client, day(by.On, tag), "")
		}
	}
	f.measures(s.Security)
	f.transfers(s.Transfers)
	if !model {
		for _, part := range s.leaf(tag).Sections {
			if part.Title == "Notes" || part.Title == otherFacts.In(tag) {
				f.rest([]section{part})
			}
		}
	}
	return f.g
}
