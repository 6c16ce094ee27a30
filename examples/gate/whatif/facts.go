package whatif

import (
	"encoding"
	"reflect"
	"slices"
	"strings"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/input"
	"github.com/rgpd-go/rgpd/internal/law"
	"github.com/rgpd-go/rgpd/prospect"
)

var (
	policy   = prospect.Standard()
	rules    = policy.RuleSet()
	firstDay = rgpd.Date(law.DayGDPR)
	lastDay  = rgpd.NewDate(2099, 12, 31)
)

// columns are those of the library, by their names, with their places.
var columns = func() map[string]column {
	out, n := map[string]column{}, 0
	for c := range rules.Columns() {
		one := column{Column: c, place: n, field: map[string]string{"consent": "Consent.State"}[c.Name]}
		// A column of one field takes its words; of what it is worked out, contactOf knows.
		if len(c.Fields) > 0 && one.field == "" {
			one.field = c.Fields[0]
		}
		out[c.Name] = one
		n++
	}
	return out
}()

// A column is one of the library's.
type column struct {
	rgpd.Column
	place int
	field string // of a Prospect, which may take the word
}

// value is the number of a word, zero for none.
func (c *column) value(word string) uint8 {
	for i, v := range c.Values {
		if v == word {
			return uint8(i + 1)
		}
	}
	return 0
}

// says is a value for a reader.
func (c *column) says(word string) rgpd.Text {
	if i := c.value(word); i > 0 && c.Words != nil {
		return c.Words[i-1]
	}
	return rgpd.Text{FR: word, EN: word}
}

// tell writes the facts that have a field of their own.
func tell(c *contact, facts map[string]string) error {
	p := reflect.ValueOf(&c.Prospect).Elem()
	for name, word := range facts {
		col, ok := columns[name]
		switch {
		case !ok:
			return &rgpd.InputError{Path: "facts", Shape: input.Shape(name), Remedy: "want the name of a column"}
		case slices.Contains(workedOut, name):
			return &rgpd.InputError{Path: "facts." + name, Remedy: "is worked out; tell where, day and time"}
		case word == "":
			continue
		case col.value(word) == 0:
			return &rgpd.InputError{
				Path: "facts." + name, Shape: input.Shape(word), Remedy: "want " + strings.Join(col.Values, ", "),
			}
		case name == "channel":
			c.channel = rgpd.Channel(col.value(word))
			continue
		case derived[name]:
			continue // contactOf makes them
		}
		field := p
		for part := range strings.SplitSeq(col.field, ".") {
			field = field.FieldByName(part)
		}
		if err := field.Addr().Interface().(encoding.TextUnmarshaler).UnmarshalText([]byte(word)); err != nil {
			return input.At("facts."+name, err)
		}
	}
	return nil
}

// derived are the columns that follow from dates and counts.
var derived = map[string]bool{
	"call-back": true, "pause": true, "slot": true, "last-contact": true, "recency": true, "attempts": true,
	"bloctel": true,
}
