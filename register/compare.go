package register

import (
	"cmp"
	"encoding"
	"reflect"
	"strings"

	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd"
)

// A Change is one fact that two versions of a register say differently. An entry that one of them lacks is one
// change, without a path; so is a member of a list, whose path ends with its number. It may hold personal data of
// contacts.
type Change struct {
	Part Part
	Ref  string
	// Path is the place of the fact in the newer version, as in [Fact]; of a member of a list that is gone, its place
	// in the older; of a list whose members have another order, that of the list. Empty of an entry as a whole.
	Path string
	// Was and Is are its values, each empty where that version has none. Of an entry or a member they are its name, or
	// the first that it says.
	Was, Is string
}

// Changes returns what changed from an older register to a newer one, in the order of the newer; entries that it no
// longer has come last. Members of a list are the same by what names them, wherever they stand: one more at the top
// is one change.
func Changes(older, newer *Register) (out []Change) {
	type key struct {
		part Part
		ref  string
	}
	was := map[key]*partOf{}
	var order, gone []key
	for part, one := range older.members() {
		k := key{part, one.ref}
		was[k] = one
		order = append(order, k)
	}
	is := map[key]rgpd.Answer{}
	for part, one := range newer.members() {
		k := key{part, one.ref}
		is[k] = rgpd.Yes
		if had := was[k]; had != nil {
			differences(had.root, one.root, "", func(path, w, i string) {
				out = append(out, Change{part, one.ref, path, w, i})
			})
		} else {
			out = append(out, Change{Part: part, Ref: one.ref, Is: one.root.summary()})
		}
	}
	for _, k := range order {
		if is[k] != rgpd.Yes {
			gone = append(gone, k)
		}
	}
	for _, k := range gone {
		out = append(out, Change{Part: k.part, Ref: k.ref, Was: was[k].root.summary()})
	}
	return out
}

// In writes the change for a reader, in French or English.
func (c Change) In(tag language.Tag) string {
	in := func(fr, en string) string { return rgpd.Text{FR: fr, EN: en}.In(tag) }
	what := joined(" ", c.Part.Text().In(tag), c.Ref)
	if c.Path == "" {
		if c.Was == "" {
			return what + in(" : ajouté", ": added")
		}
		return what + in(" : retiré", ": taken out")
	}
	label := placeIn(c.Path, tag)
	switch {
	case strings.HasSuffix(c.Path, ".en"):
		label += in(" (anglais)", " (English)")
	case strings.HasSuffix(c.Path, ".fr"):
		label += in("", " (French)")
	}
	value := func(s string) string {
		if s == "" {
			return in("rien", "nothing")
		}
		return c.Part.valueIn(c.Path, s, tag)
	}
	return what + ", " + label + in(" : ", ": ") + value(c.Was) + " → " + value(c.Is)
}

// valueIn is the value of a fact of a part in words; what is none of a list of values stays as it is.
func (p Part) valueIn(path, value string, tag language.Tag) string {
	of := map[Part]string{OfEntry: "entries[].", OfService: "services[].", OfBreach: "breaches[]."}[p]
	t := factTypes()[of+plainPath(path)]
	if t == nil {
		return value
	}
	fact := reflect.New(t)
	text, is := fact.Interface().(encoding.TextUnmarshaler)
	if !is || text.UnmarshalText([]byte(value)) != nil {
		return value
	}
	words := textOf(changeTexts[t], uint8Of(fact.Elem())).In(tag)
	if of, is := fact.Elem().Interface().(interface{ in(language.Tag) string }); is {
		words = of.in(tag)
	}
	if words == "" {
		words, _ = factWords(fact.Elem().Interface(), tag)
	}
	return cmp.Or(words, value)
}

// changeTexts are the words of values that exports write within a line of their own.
var changeTexts = map[reflect.Type][]rgpd.Text{
	reflect.TypeFor[Status](): statusTexts[:], reflect.TypeFor[DPIAStatus](): dpiaTexts[:],
	reflect.TypeFor[Risk](): riskTexts[:], reflect.TypeFor[BreachKind](): breachTexts[:],
	reflect.TypeFor[Right](): rightTexts[:],
}

func uint8Of(v reflect.Value) uint8 {
	if v.Kind() != reflect.Uint8 {
		return 0
	}
	return uint8(v.Uint())
}

// FieldName is what a field is called in words, by its path in JSON, as findings, facts and changes give it:
// "data[0].kind" is the category of data. A part of a field without words of its own has those of the field:
// "recipients[0].name" is the recipients. It is empty where there are none.
func FieldName(path string) rgpd.Text {
	plain := strings.TrimSuffix(strings.TrimSuffix(unindexed(path), ".fr"), ".en")
	for ; plain != ""; plain = plain[:max(0, strings.LastIndexByte(plain, '.'))] {
		for _, labels := range []map[string]rgpd.Text{restLabels, listLabels, fieldLabels} {
			if label, is := labels[plain]; is {
				return label
			}
		}
	}
	return rgpd.Text{}
}

// fieldLabels are what fields are called that the sections of an export write in words of their own.
var fieldLabels = map[string]rgpd.Text{
	"ref":                   {FR: "N° / RÉF", EN: "Reference"},
	"controller":            {FR: "Responsable du traitement", EN: "Controller"},
	"processor":             {FR: "Sous-traitant", EN: "Processor"},
	"representative":        {FR: "Représentant", EN: "Representative"},
	"dpo":                   {FR: "Délégué à la protection des données", EN: "Data protection officer"},
	"holder":                {FR: "Tenu par", EN: "Held by"},
	"purpose":               {FR: "Finalité principale", EN: "Main purpose"},
	"data.exception":        {FR: "Exception de l'art. 9", EN: "Exception of art. 9"},
	"data.retention.period": {FR: "Durée de conservation", EN: "Period of retention"},
	"any_transfer":          {FR: "Transferts hors UE", EN: "Transfers outside the Union"},
	"bases.interest":        {FR: "Intérêt légitime", EN: "Legitimate interest"},
	"information":           {FR: "Information des personnes", EN: "Information of people"},
	"automated_decision":    {FR: "Décision automatisée", EN: "Automated decision"},
	"dpia":                  {FR: "Analyse d'impact", EN: "Impact assessment"},
	"owner":                 {FR: "Service responsable", EN: "Owner"},
	"occurred":              {FR: "Survenue", EN: "Occurred"},
	"detected":              {FR: "Détection", EN: "Detected"},
	"aware":                 {FR: "Connaissance", EN: "Aware"},
	"aware_by":              {FR: "Connue par", EN: "Known by"},
	"processor_aware":       {FR: "Connaissance du sous-traitant", EN: "Processor aware"},
	"people":                {FR: "Personnes", EN: "People"},
	"records":               {FR: "Enregistrements", EN: "Records"},
	"reasoning":             {FR: "Raisonnement sur le risque", EN: "Reasoning on the risk"},
	"contact":               {FR: "Point de contact", EN: "Contact"},
	"delay_reasons":         {FR: "Motifs du retard", EN: "Reasons of the delay"},
	"told":                  {FR: "Information des personnes", EN: "People told"},
	"telling":               {FR: "Information des personnes, comment", EN: "People told, how"},
	"closed":                {FR: "Clôture", EN: "Closed"},
}

func unindexed(path string) string { return strings.ReplaceAll(plainPath(path), "[]", "") }
