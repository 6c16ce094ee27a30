package facts

import (
	"encoding"
	"encoding/json"
	"fmt"
	"reflect"
	"slices"
	"strings"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/prospect"
)

// A Given is a fact of the campaign that somebody states without a file, by its names in JSON: see -fact.
type Given struct{ Name, Value string }

// A Givens is those of a command line, or of who was asked.
type Givens []Given

// String is a fact as an option writes it: sector=other.
func (g Given) String() string { return g.Name + "=" + g.Value }

// Add reads "fait=valeur", and refuses a fact that is given twice and otherwise.
func (g *Givens) Add(s string) error {
	name, value, is := strings.Cut(s, "=")
	one := Given{strings.TrimSpace(name), strings.TrimSpace(value)}
	if !is || one.Value == "" {
		return fmt.Errorf("-fact %q : écrire \"fait=valeur\", comme \"sector=other\"", s)
	}
	if err := one.fill(&prospect.Campaign{}); err != nil {
		return err
	}
	for _, had := range *g {
		if had.Name == one.Name && had.Value != one.Value {
			return fmt.Errorf("-fact %q : ce fait est donné deux fois, et autrement", one.Name)
		}
	}
	if !slices.Contains(*g, one) {
		*g = append(*g, one)
	}
	return nil
}

// Fill writes the facts into a campaign. One that it states otherwise is refused: nobody knows which is right.
func (g Givens) Fill(c *prospect.Campaign) error {
	for _, one := range g {
		if err := one.fill(c); err != nil {
			return err
		}
	}
	return nil
}

func (g Given) fill(c *prospect.Campaign) error {
	field := campaignField(c, g.Name)
	if !field.IsValid() {
		return fmt.Errorf("-fact %q : ce n'est pas un fait de la campagne ; écrire un de ceux-ci : %s", g.Name,
			strings.Join(campaignNames(), ", "))
	}
	value := reflect.New(field.Type())
	quoted, _ := json.Marshal(g.Value) // a string can be written
	if json.Unmarshal(quoted, value.Interface()) != nil || value.Elem().IsZero() {
		would := "une date, comme 2026-08-01"
		if c, ok := g.column(); ok && len(c.Fields) == 1 {
			would = strings.Join(c.Values, ", ")
		} else if ok {
			would = strings.Join(rgpd.Words[prospect.Offer](), ", ")
		}
		return fmt.Errorf("-fact %q : mot inconnu ; écrire %s", g.Name, would)
	}
	if !field.IsZero() && !reflect.DeepEqual(field.Interface(), value.Elem().Interface()) {
		return fmt.Errorf("-fact %q : la campagne de -campaign le dit autrement ; corriger l'un des deux", g.Name)
	}
	field.Set(value.Elem())
	return nil
}

// Says is what the fact claims, as a clause.
func (g Given) Says() rgpd.Text {
	c, ok := g.column()
	if i := slices.Index(c.Values, g.Value); ok && i >= 0 && i < len(c.Words) {
		return c.Words[i]
	}
	if says, ok := saysElse[g.String()]; ok {
		return says
	}
	if of, ok := saysElse[g.Name]; ok {
		return rgpd.Text{FR: of.FR + " : " + g.Value, EN: of.EN + ": " + g.Value}
	}
	return rgpd.Text{FR: g.String(), EN: g.String()}
}

// saysElse are the clauses of facts that no rule reads as they stand.
var saysElse = map[string]rgpd.Text{
	"principal":              {FR: "le contact est pris au nom de", EN: "the contact is made in the name of"},
	"caller":                 {FR: "qui appelle est", EN: "the caller is"},
	"object":                 {FR: "l'offre porte sur", EN: "the offer is for"},
	"bloctel_checked_on":     {FR: "Bloctel fut consulté le", EN: "Bloctel was checked on"},
	"offer=for-work":         {FR: "l'offre se rapporte au travail de la personne", EN: "the offer is for work"},
	"offer=for-private-life": {FR: "l'offre se rapporte à la vie privée", EN: "the offer is for private life"},
}

// GivensOf are the facts that a campaign states, in the order of its fields.
func GivensOf(c prospect.Campaign) (out Givens) {
	v := reflect.ValueOf(c)
	for i := range v.NumField() {
		if f := v.Field(i); !f.IsZero() {
			value := fmt.Sprint(f.Interface())
			if m, ok := f.Interface().(encoding.TextMarshaler); ok {
				if b, err := m.MarshalText(); err == nil {
					value = string(b)
				}
			}
			out = append(out, Given{jsonName(v.Type().Field(i)), value})
		}
	}
	return out
}

// column is what the rules call the fact.
func (g Given) column() (rgpd.Column, bool) {
	of := reflect.TypeFor[prospect.Campaign]()
	for c := range prospect.Standard().RuleSet().Columns() {
		for _, path := range c.Fields {
			name, ofCampaign := strings.CutPrefix(path, "Campaign.")
			f, ok := of.FieldByName(name)
			if ofCampaign && ok && jsonName(f) == g.Name && f.Type.Kind() == reflect.Uint8 {
				return c, true
			}
		}
	}
	return rgpd.Column{}, false
}

// CampaignName is the name in JSON of the fact of the campaign that a column of the rules is, word for word; empty: the
// column is of none, or of more than it.
func CampaignName(column string) string {
	of := reflect.TypeFor[prospect.Campaign]()
	for c := range prospect.Standard().RuleSet().Columns() {
		if c.Name != column || len(c.Fields) != 1 {
			continue
		}
		name, ofCampaign := strings.CutPrefix(c.Fields[0], "Campaign.")
		if f, ok := of.FieldByName(name); ofCampaign && ok && f.Type.Kind() == reflect.Uint8 {
			return jsonName(f)
		}
	}
	return ""
}

// campaignField is a field by its name in JSON; the zero Value if there is none.
func campaignField(c *prospect.Campaign, name string) reflect.Value {
	v := reflect.ValueOf(c).Elem()
	for i := range v.NumField() {
		if jsonName(v.Type().Field(i)) == name {
			return v.Field(i)
		}
	}
	return reflect.Value{}
}

func campaignNames() (out []string) {
	of := reflect.TypeFor[prospect.Campaign]()
	for i := range of.NumField() {
		out = append(out, jsonName(of.Field(i)))
	}
	return out
}

func jsonName(f reflect.StructField) string {
	name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
	return name
}
