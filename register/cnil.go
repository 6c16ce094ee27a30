package register

import (
	"fmt"
	"io"
	"strings"

	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/transfer"
)

// The sheets of the CNIL's simplified register, by their names.
const (
	tutorialSheet = "Tutoriel"
	listSheet     = "2_-_Liste_des_traitements"
	modelSheet    = "3_-_Modèle_de_fiche_de_registre"
	choiceSheet   = "5_-_Listes"
	// serviceModelSheet is ours: the CNIL's model has no form of a processor.
	serviceModelSheet = "Modèle_de_fiche_sous-traitant"
	// breachSheet says of each breach what was done of it, and what lacks; [breachTableSheet] is to be filled in.
	breachSheet = "Registre_des_violations"
	factSheet   = "Tous_les_faits"
	// DataSheet is the sheet of [Register.WriteODS] that holds the register as [Register.WriteTable] writes it.
	DataSheet = "Données"
)

var ownSheets = [...]string{
	tutorialSheet, listSheet, modelSheet, choiceSheet, serviceModelSheet, breachSheet, breachTableSheet, factSheet,
	DataSheet,
}

const pickOne = "Sélectionnez un élément dans cette liste déroulante ►"

// WriteODS writes the register as a spreadsheet in the layout of the CNIL's simplified
// register: its sheets and their names, each label where the form has it, its merges and
// drop-downs. It is in French, as the form is. Every entry has a sheet of its own; where
// the form is too short, rows are inserted in the block, and what the form has no place
// for stands below its last row. The CNIL has no form of a processor, art. 30(2): ours is
// laid out as its other is, and [ReadServiceForm] reads it. Breaches follow: a sheet with a line for each and a column
// for each of its facts, to be filled in, and one that says who is to be told. The CNIL's
// worked example (its fourth sheet) is left out, since it is no processing of yours. The
// last sheet but one has every fact of the register, one a row, as [Register.WriteCSV] has
// them: what the form has no place for is there at least. [DataSheet] holds them once more,
// as [FromFacts] reads them.
//
// What is recorded is written, not corrected. The state of each country is that of
// package transfer on the day of the register, not the one the form still prints. It
// holds the personal data of contacts.
func (r *Register) WriteODS(w io.Writer) error {
	if err := r.Check(); err != nil {
		return err
	}
	sheets, choices := r.grids()
	return writeODS(w, append(sheets, r.data()), choices)
}

// grids are the sheets of [Register.WriteODS] but that of the data, and its drop-downs.
func (r *Register) grids() ([]grid, []choice) {
	taken := map[string]bool{}
	for _, name := range ownSheets {
		taken[strings.ToLower(name)] = true
	}
	sheets := []grid{r.tutorial(), r.list(), form(&Activity{}, modelSheet, true)}
	for _, e := range r.Entries {
		a := e.Activity()
		sheets = append(sheets, form(&a, sheetName("Fiche_"+a.Ref, taken), false))
	}
	sheets = append(sheets, serviceForm(&Service{}, serviceModelSheet, true))
	for _, e := range r.Services {
		s := e.Service()
		sheets = append(sheets, serviceForm(&s, sheetName("Sous-traitant_"+s.Ref, taken), false))
	}
	choices, lists := r.choices()
	sheets = append(sheets, lists, r.breachTable())
	if len(r.Breaches) > 0 {
		sheets = append(sheets, r.breachLog())
	}
	return append(sheets, r.everyFact()), choices
}

func (r *Register) tutorial() grid {
	g := grid{name: tutorialSheet, widths: []string{"24cm"}}
	for i, text := range []string{
		r.title(language.French), r.head(language.French), "",
		"Registre des activités de traitement, article 30 du RGPD, dans la disposition du registre simplifié de la " +
			"CNIL.",
		"« 2_-_Liste_des_traitements » : l'organisme, son délégué, une ligne par traitement.",
		"« 3_-_Modèle_de_fiche_de_registre » : la fiche vierge, à copier. « Fiche_… » : une feuille par traitement.",
		"« Modèle_de_fiche_sous-traitant » : une fiche vierge pour ce que l'organisme traite pour autrui, à " +
			"copier ; « Sous-traitant_… » : une feuille par activité. « 5_-_Listes » : les valeurs des listes. " +
			"« Violations » : une ligne par violation, à remplir ; « Registre_des_violations » : qui avertir de " +
			"chacune, et quand. « Tous_les_faits » : chaque fait du " +
			"registre, un par ligne ; la dernière feuille les redit, telle qu'un programme la relit.",
		"Sous la dernière ligne du modèle, chaque fiche porte les informations complémentaires : base légale, " +
			"source, droits, analyse d'impact.",
	} {
		style := plainCell
		if i == 0 {
			style = titleCell
		}
		g.put(i, 0, gridCell{Text: text, Style: style})
	}
	return g
}

// list is the sheet of the processings: who keeps the register, then a line each.
func (r *Register) list() grid {
	g := grid{name: listSheet, widths: []string{"7cm", "3.5cm", "4cm", "4cm", "4cm", "4cm", "4cm", "4cm", "4cm"}}
	block := func(row int, title string, pairs ...string) {
		g.put(row, 0, gridCell{Text: title, Style: headCell, Down: 2})
		for i := 0; i < len(pairs); i += 2 {
			at, col := row+i/8, 1+i%8
			g.put(at, col, gridCell{Text: pairs[i], Style: labelCell})
			g.put(at, col+1, gridCell{Text: pairs[i+1], Style: valueCell})
		}
	}
	const owner = " / (responsable de traitement ou son représentant si le responsable est situé en dehors de l’UE)"
	h, p, d := &r.Holder, &r.Representative, &r.DPO.Contact
	block(
		0,
		"Coordonnées du responsable de l’organisme"+owner,
		"Nom :",
		h.Name,
		"Prénom :",
		"",
		"Adresse :",
		h.Address,
		"Adresse mél :",
		h.Email,
		"Code postal :",
		h.Postcode,
		"Ville :",
		h.City,
		"Téléphone :",
		h.Phone,
	)
	block(
		2,
		"Coordonnées du représentant"+owner,
		"Nom :",
		p.Name,
		"Prénom :",
		"",
		"Adresse :",
		p.Address,
		"Adresse mél :",
		p.Email,
		"Code postal :",
		p.Postcode,
		"Ville :",
		p.City,
		"Téléphone :",
		p.Phone,
	)
	block(
		4, "Coordonnées du délégué à la protection des données (DPO)", "Nom :", d.Name, "Prénom :", "",
		"Société (si DPO externe) :", r.DPO.Company, "Adresse :", d.Address, "Code postal :", d.Postcode, "Ville :",
		d.City, "Téléphone :", d.Phone, "Adresse mél :", d.Email,
	)
	g.put(6, 0, gridCell{Text: "Identification du traitement", Style: headCell, Across: 4})
	g.put(6, 4, gridCell{Text: "Finalité du traitement", Style: headCell, Across: 3})
	g.put(6, 7, gridCell{Text: "Données sensibles ?", Style: headCell, Across: 2})
	for i, label := range []string{"Nom du traitement", "N° / RÉF", "Date de création de la fiche", "Dernière mise " +
		"à jour de la fiche"} {
		g.put(7, i, gridCell{Text: label, Style: headCell})
	}
	g.put(7, 4, gridCell{Style: headCell, Across: 3})
	g.put(7, 7, gridCell{Text: "Oui/non", Style: headCell, Across: 2})
	for i, e := range r.Entries {
		a := e.Activity()
		purposes, sensitive := []string{say(a.Purpose.Says, language.French)}, "Non"
		for _, p := range a.SubPurposes {
			purposes = append(purposes, say(p.Says, language.French))
		}
		for _, c := range a.Data {
			if c.Kind.sensitive() {
				sensitive = "Oui"
			}
		}
		for k, text := range []string{
			say(a.Name, language.French), a.Ref, day(a.Created, language.French), day(a.Updated, language.French),
		} {
			g.put(8+i, k, gridCell{Text: text, Style: valueCell})
		}
		g.put(8+i, 4, gridCell{Text: strings.Join(purposes, ", "), Style: valueCell, Across: 3})
		g.put(8+i, 7, gridCell{Text: sensitive, Style: valueCell, Across: 2})
	}
	return g
}

// recipientType is the word of the form: one in a country that data are transferred to
// is a recipient in a third country, whatever else it is.
func (a *Activity) recipientType(r *Recipient) string {
	for i := range a.Transfers {
		if a.Transfers[i].Country == r.Country && r.Country != "" {
			return thirdCountryRecipient.FR
		}
	}
	return r.Kind.Text().FR
}

// choices are the drop-downs and the sheet that holds their values: a heading, the
// prompt, the values. The form's own list of recipients stops one row short; ours does
// not.
func (r *Register) choices() ([]choice, grid) {
	g := grid{name: choiceSheet, widths: []string{"7cm", "1cm", "6cm", "5cm", "1cm", "6cm", "1cm", "9cm", "1cm", "7cm"}}
	texts := func(n int, of func(int) string) (out []string) {
		for i := range n {
			out = append(out, of(i+1))
		}
		return out
	}
	recipients := []string{
		InternalDepartment.Text().FR,
		ProcessorRecipient.Text().FR,
		thirdCountryRecipient.FR,
		IndependentController.Text().FR,
		OtherRecipient.Text().FR,
	}
	countries, adequate := r.countries()
	var out []choice
	for _, c := range []struct {
		name, heading string
		col           int
		values        []string
	}{
		{"val6", "Type de garanties", 0, guarantees},
		{"val5", "Pays", 2, countries},
		{"val1", "Catégories de personnes", 5, texts(len(subjectKindNames), func(i int) string {
			return SubjectKind(i).Text().FR
		})},
		{"val2", "Destinataires", 7, recipients},
		{"val3", "Mesures de sécurité techniques", 9, texts(int(OtherMeasure), func(i int) string {
			return MeasureKind(i).Text().FR
		})},
	} {
		g.put(0, c.col, gridCell{Text: c.heading, Style: headCell})
		g.put(1, c.col, gridCell{Text: pickOne})
		for i, v := range c.values {
			g.put(2+i, c.col, gridCell{Text: v})
		}
		letter := string(rune('A' + c.col))
		out = append(
			out,
			choice{c.name, choiceSheet, "$" + letter + "$2", fmt.Sprintf("$%s$%d", letter, 2+len(c.values))},
		)
	}
	g.put(0, 3, gridCell{Text: "Décision d'adéquation au " + day(r.asOf(), language.French), Style: headCell})
	for i, text := range adequate {
		g.put(2+i, 3, gridCell{Text: text})
	}
	return out, g
}

// reserved are codes that ISO 3166 keeps for parts of countries and for unions.
const reserved = "AC CP DG EA EZ FX IC TA UN"

func (r *Register) asOf() rgpd.Date {
	if r.On != 0 {
		return r.On
	}
	return transfer.AdequacyAsOf
}

// countries lists the third countries by name, as a French dictionary has them, and
// whether a decision of adequacy was in force on the day of the register.
func (r *Register) countries() (names, adequate []string) {
	type country struct{ name, adequate string }
	var list []country
	for a := 'A'; a <= 'Z'; a++ {
		for b := 'A'; b <= 'Z'; b++ {
			code := transfer.Country(string(a) + string(b))
			region, err := language.ParseRegion(string(code))
			if err != nil || region.Canonicalize() != region || strings.Contains(reserved, string(code)) ||
				!known(code) ||
				abroad(code, r.asOf()) != rgpd.Yes {
				continue
			}
			c := country{countryName(code, language.French), "Non"}
			if c.name == string(code) { // a code that was withdrawn
				continue
			}
			if d, ok := transfer.AdequacyOf(code, r.asOf()); ok {
				c.adequate = "Oui"
				if d.Conditions != 0 {
					c.adequate = "Sous conditions"
				}
			}
			list = append(list, c)
		}
	}
	sortByName(list, func(c country) string { return c.name }, language.French)
	for _, c := range list {
		names, adequate = append(names, c.name), append(adequate, c.adequate)
	}
	return names, adequate
}
