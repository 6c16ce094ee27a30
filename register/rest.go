package register

import (
	"encoding"
	"fmt"
	"reflect"
	"strings"
	"time"

	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/transfer"
)

// shown are the fields that the sections of an export write in words of their own, by their names in JSON,
// those below them included, unless what they say depends on another that lacks. Whatever else is in the model
// is written by [leaf.rest]: nothing has to be added here for a new field to be in every export.
var shown = map[string]bool{
	"ref": true, "name": true, "status": true, "created": true, "updated": true, "controller": true, "joint": true,
	"representative": true, "dpo": true, "purpose.says": true, "sub_purposes.says": true, "data.name": true,
	"data.items": true, "data.exception": true, "data.retention.period": true, "data.retention.longest": true,
	"data.retention.trigger": true, "data.retention.criterion": true, "data.retention.archived": true,
	"data.retention.nature": true, "data.retention.source": true, "subjects": true, "recipients": true,
	"any_transfer": true, "transfers.recipient": true, "transfers.organisation": true, "transfers.documents": true,
	"transfers.link": true, "security": true, "bases": true, "origins": true, "rights": true, "information": true,
	"automated_decision": true, "dpia": true, "software": true, "owner": true, "notes": true,

	"processor": true, "clients.controller": true, "clients.representative": true, "clients.dpo.contact": true,
	"clients.operations": true, "clients.contract": true, "sub_processors.party": true,
	"sub_processors.service": true, "sub_processors.authorised.client": true, "sub_processors.authorised.on": true,

	"facts": true, "kinds": true, "occurred": true, "detected": true, "aware": true, "aware_by": true,
	"processor_aware": true, "people": true, "records": true, "effects": true, "measures": true, "risk": true,
	"reasoning": true, "contact": true, "notices.at": true, "notices.ref": true, "delay_reasons": true, "told": true,
	"telling": true, "closed": true,
}

// restLabels say in words what a field of the rest is. One that has none is named as in JSON.
var restLabels = map[string]rgpd.Text{
	"purpose.id": {FR: "Repère de la finalité", EN: "Label of the purpose"},
	"sub_purposes.id": {
		FR: "Repère de la sous-finalité",
		EN: "Label of the sub-purpose",
	},
	"data.kind":                  {FR: "Catégorie de données", EN: "Category of data"},
	"data.for":                   {FR: "Finalité servie", EN: "Purpose served"},
	"data.retention.longest":     {FR: "Durée, au plus", EN: "Period, at most"},
	"data.retention.trigger":     {FR: "Point de départ de la durée", EN: "Start of the period"},
	"data.retention.criterion":   {FR: "Critère de la durée", EN: "Criterion of the period"},
	"data.retention.archived":    {FR: "Archivage", EN: "Archive"},
	"data.retention.nature":      {FR: "Nature de la durée", EN: "Nature of the period"},
	"data.retention.source":      {FR: "Source de la durée", EN: "Source of the period"},
	"transfers.documents":        {FR: "Documents du transfert", EN: "Documents of the transfer"},
	"transfers.link":             {FR: "Lien vers les documents", EN: "Link to the documents"},
	"data.retention.like":        {FR: "Durée d'après la règle", EN: "Period by the rule"},
	"data.retention.sense":       {FR: "Sens de la durée", EN: "Sense of the period"},
	"transfers.country":          {FR: "Pays du transfert", EN: "Country of the transfer"},
	"transfers.safeguard.tool":   {FR: "Garantie", EN: "Safeguard"},
	"transfers.safeguard.module": {FR: "Module des clauses", EN: "Module of the clauses"},
	"transfers.safeguard.signed": {FR: "Clauses signées", EN: "Clauses signed"},
	"transfers.derogation":       {FR: "Dérogation (art. 49)", EN: "Derogation (art. 49)"},
	"transfers.role":             {FR: "Rôle de l'importateur", EN: "Role of the importer"},
	"transfers.means":            {FR: "Moyen du transfert", EN: "Means of the transfer"},
	"transfers.assessment.on": {
		FR: "Analyse du transfert, faite le",
		EN: "Transfer assessment, made on",
	},
	"transfers.assessment.outcome": {
		FR: "Analyse du transfert, résultat",
		EN: "Transfer assessment, outcome",
	},
	"transfers.derogation_met": {
		FR: "Conditions de la dérogation réunies",
		EN: "Conditions of the derogation met",
	},
	"transfers.frequency":                {FR: "Fréquence", EN: "Frequency"},
	"transfers.clear_data":               {FR: "Données en clair", EN: "Data in clear"},
	"transfers.list_checked_on":          {FR: "Liste vérifiée le", EN: "List checked on"},
	"transfers.safeguard.unaltered":      {FR: "Clauses non modifiées", EN: "Clauses unaltered"},
	"transfers.safeguard.annexes_filled": {FR: "Annexes remplies", EN: "Annexes filled in"},
	"transfers.safeguard.processing_unchanged": {
		FR: "Traitement inchangé depuis la signature",
		EN: "Processing unchanged since the signature",
	},
	"transfers.safeguard.approved": {
		FR: "Approuvée par l'autorité",
		EN: "Approved by the authority",
	},
	"transfers.safeguard.importer_bound": {FR: "Importateur engagé", EN: "Importer bound"},
	"transfers.safeguard.covers":         {FR: "Elle couvre ce transfert", EN: "It covers this transfer"},
	"transfers.safeguard.clients_data": {
		FR: "Données de clients hors du groupe",
		EN: "Data of clients outside the group",
	},
	"transfers.safeguard.union_data_added": {
		FR: "Données collectées dans l'Union ajoutées",
		EN: "Data collected in the Union added",
	},
	"transfers.safeguard.relayed": {
		FR: "Tenu par les clauses du transfert précédent",
		EN: "Bound by the clauses of the transfer before",
	},
	"transfers.safeguard.sub_processors_bound": {
		FR: "Sous-traitants ultérieurs tenus",
		EN: "Sub-processors bound",
	},
	"transfers.assessment.evidence": {
		FR: "Analyse du transfert, sources",
		EN: "Transfer assessment, evidence",
	},
	"transfers.assessment.measures": {
		FR: "Analyse du transfert, mesures",
		EN: "Transfer assessment, measures",
	},
	"transfers.assessment.review_by": {
		FR: "Analyse du transfert, à revoir le",
		EN: "Transfer assessment, review by",
	},
	"transfers.assessment.covers_onward": {
		FR: "Analyse du transfert, transferts ultérieurs compris",
		EN: "Transfer assessment, onward transfers included",
	},
	"transfers.met": {
		FR: "Conditions de l'adéquation réunies",
		EN: "Conditions of adequacy met",
	},
	"transfers.unmet": {
		FR: "Conditions de l'adéquation non réunies",
		EN: "Conditions of adequacy not met",
	},
	"transfers.stable": {FR: "Transferts réguliers", EN: "Stable transfers"},
	"design.every_field_serves": {
		FR: "Chaque champ sert une finalité",
		EN: "Every field serves a purpose",
	},
	"design.campaign_fields_only": {
		FR: "Une campagne ne voit que ses champs",
		EN: "A campaign sees its fields alone",
	},
	"design.retention_enforced": {
		FR: "Les durées sont appliquées par le système",
		EN: "The system enforces the periods",
	},
	"design.closed_by_default": {FR: "Aucun accès par défaut", EN: "No access by default"},
	"design.unticked_by_default": {
		FR: "Cases décochées par défaut",
		EN: "Boxes unticked by default",
	},
	"design.objection_blocks_calls": {
		FR: "Une opposition bloque les appels d'elle-même", EN: "An objection blocks the calls by itself",
	},
	"design.free_text_watched": {FR: "Zones de texte libre surveillées", EN: "Free text watched"},
	"design.test_data_masked":  {FR: "Données de test masquées", EN: "Test data masked"},
	"design.recording_off":     {FR: "Pas d'enregistrement par défaut", EN: "No recording by default"},
	"design.stays_in_union":    {FR: "Les données restent dans l'Union", EN: "Data stay in the Union"},
	"clients.dpo.company": {
		FR: "Société du délégué du client",
		EN: "Firm of the client's officer",
	},
	"sub_processors.authorised.general": {FR: "Autorisation générale", EN: "General authorisation"},
	"incident":                          {FR: "Incident", EN: "Incident"},
	"role":                              {FR: "Rôle", EN: "Role"},
	"notices.complete":                  {FR: "Notification complète", EN: "Notice complete"},
	"notices.contains":                  {FR: "La notification contenait", EN: "The notice contained"},
	"told_of":                           {FR: "Il a été dit aux personnes", EN: "People were told of"},
	"unintelligible": {
		FR: "Données incompréhensibles pour des tiers",
		EN: "Data unintelligible to others",
	},
	"risk_removed":     {FR: "Risque écarté depuis", EN: "Risk removed since"},
	"disproportionate": {FR: "Effort disproportionné", EN: "Disproportionate effort"},
	"ordered": {
		FR: "Information des personnes ordonnée",
		EN: "Telling people was ordered",
	},
	"seat":            {FR: "Siège", EN: "Seat"},
	"controller_told": {FR: "Responsable averti", EN: "Controller told"},
	"published":       {FR: "Communication au public", EN: "Communication to the public"},
	"carrier": {
		FR: "Fournisseur de communications électroniques",
		EN: "Provider of electronic communications",
	},
}

var otherFacts = rgpd.Text{FR: "Autres faits consignés", EN: "Other facts on record"}

// rest adds a section of all that the others leave out of a value of the model.
func (l *leaf) rest(model any, tag language.Tag) {
	l.section(tag, otherFacts.FR, otherFacts.EN)
	var said strings.Builder
	for _, s := range l.Sections {
		for _, n := range s.Lines {
			said.WriteString(n.Label + "\n" + n.Value + "\n" + n.Detail + "\n")
		}
	}
	l.facts(reflect.ValueOf(model), "", "", tag, said.String(), false)
}

// facts writes those of a value that said does not have. here: its section has words of its own for it.
func (l *leaf) facts(v reflect.Value, name, at string, tag language.Tag, said string, here bool) {
	if v.IsZero() {
		return
	}
	here = here || shown[name]
	if words, is := factWords(v.Interface(), tag); is {
		if c, is := v.Interface().(transfer.Country); is && here {
			words = countryName(c, tag)
		}
		coded := v.CanUint() && v.Type() != reflect.TypeFor[uint64]()
		if here && (coded || strings.Contains(said, words)) {
			return
		}
		label := restLabels[name].In(tag)
		if label == "" {
			label = name
		}
		l.line(label+at, words, "")
		return
	}
	switch v.Kind() {
	case reflect.Slice:
		for i := range v.Len() {
			place := at
			if v.Len() > 1 {
				place = fmt.Sprintf("%s %d", at, i+1)
			}
			l.facts(v.Index(i), name, place, tag, said, here)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			field, _, _ := strings.Cut(v.Type().Field(i).Tag.Get("json"), ",")
			l.facts(v.Field(i), strings.TrimPrefix(name+"."+field, "."), at, tag, said, here)
		}
	}
}

// factWords writes one fact for a reader; is: it is one, and no list or group of facts.
func factWords(fact any, tag language.Tag) (words string, is bool) {
	switch f := fact.(type) {
	case rgpd.Text:
		return say(f, tag), true
	case rgpd.Date:
		return day(f, tag), true
	case time.Time:
		return hour(f, tag), true
	case transfer.Country:
		return joined(", ", countryName(f, tag), string(f)), true
	case rgpd.Answer:
		return textOf(answerTexts[:], uint8(f)).In(tag), true
	case interface{ Text() rgpd.Text }:
		if words = say(f.Text(), tag); words != "" {
			return words, true
		}
	}
	if words = codeText(fact).In(tag); words != "" {
		return words, true
	}
	if f, coded := fact.(encoding.TextMarshaler); coded {
		if b, err := f.MarshalText(); err == nil {
			return string(b), true
		}
	}
	switch reflect.TypeOf(fact).Kind() {
	case reflect.Slice, reflect.Struct:
		return "", false
	}
	return fmt.Sprint(fact), true
}

// own is what the register says of itself, as a reader sees it.
func (r *Register) own(tag language.Tag) leaf {
	in := func(fr, en string) string { return rgpd.Text{FR: fr, EN: en}.In(tag) }
	l := leaf{Name: r.title(tag)}
	l.section(tag, "Le registre", "The register")
	l.line(in("Titre", "Title"), r.title(tag), "")
	l.line(in("Tenu par", "Held by"), r.Holder.in(tag), "")
	l.line(in("Représentant", "Representative"), r.Representative.in(tag), "")
	l.line(in("Délégué à la protection des données", "Data protection officer"), r.DPO.Contact.in(tag), r.DPO.Company)
	l.line(in("État au", "As of"), day(r.On, tag), "")
	return l.done()
}

// everyFact is a sheet of all facts, one a row.
func (r *Register) everyFact() grid {
	g := grid{name: factSheet, widths: []string{"5cm", "3cm", "5cm", "5cm", "6cm", "8cm", "8cm"}}
	for col, title := range factTitles(language.French) {
		g.put(0, col, gridCell{Text: title, Style: headCell})
	}
	row := 1
	for cells := range r.lines(language.French) {
		for col, cell := range cells {
			g.put(row, col, gridCell{Text: cell, Style: valueCell})
		}
		row++
	}
	return g
}

// data is the sheet that is read back.
func (r *Register) data() grid {
	g := grid{name: DataSheet, widths: []string{"3cm", "3cm", "8cm", "16cm"}}
	for col, title := range tableTitles(language.French) {
		g.put(0, col, gridCell{Text: title, Style: headCell})
	}
	row := 1
	for f := range r.Facts() {
		for col, cell := range f.cells(language.French) {
			g.put(row, col, gridCell{Text: cell, Style: valueCell})
		}
		row++
	}
	return g
}

// ofLeaf is a sheet for what the form has none for.
func ofLeaf(l leaf, name string) grid {
	g := grid{name: name, widths: []string{"8cm", "10cm", "10cm"}}
	g.put(0, 0, gridCell{Text: joined(" — ", l.Ref, l.Name), Style: titleCell, Across: 3})
	row := 2
	for _, s := range l.Sections {
		g.put(row, 0, gridCell{Text: s.Title, Style: headCell, Across: 3})
		row++
		for _, n := range s.Lines {
			g.put(row, 0, gridCell{Text: n.Label, Style: labelCell})
			g.put(row, 1, gridCell{Text: n.Value, Style: valueCell})
			g.put(row, 2, gridCell{Text: n.Detail, Style: valueCell})
			row++
		}
		row++
	}
	return g
}

// asOfLabel stands before the instant as of which the log says what was done.
const asOfLabel = "Dit ce qui était fait au"

// loggedAsOf is the instant as of which a log of breaches says what was done; zero: it names none.
func loggedAsOf(sheets []Sheet) time.Time {
	for _, s := range sheets {
		if alike(s.Name) != alike(breachSheet) {
			continue
		}
		for _, cells := range s.Rows {
			if alike(cellAt(cells, 0)) == alike(asOfLabel) {
				at, _ := time.Parse(time.RFC3339, strings.TrimSpace(cellAt(cells, 2)))
				return at
			}
		}
	}
	return time.Time{}
}

// breachLog is one sheet with a block for each breach.
func (r *Register) breachLog() grid {
	g := grid{name: breachSheet, widths: []string{"8cm", "10cm", "10cm"}}
	g.put(0, 0, gridCell{Text: "Registre des violations (RGPD, art. 33(5))", Style: titleCell, Across: 3})
	if !r.AsOf.IsZero() {
		g.put(1, 0, gridCell{Text: asOfLabel, Style: labelCell})
		g.put(1, 1, gridCell{Text: hour(r.AsOf, language.French), Style: valueCell})
		g.put(1, 2, gridCell{Text: r.AsOf.UTC().Format(time.RFC3339), Style: valueCell})
	}
	for i := range r.Breaches {
		one := ofLeaf(r.Breaches[i].leaf(r.seen(&r.Breaches[i]), language.French), "")
		g.rows = append(append(g.rows, nil), one.rows...)
	}
	return g
}
