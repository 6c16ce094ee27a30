package whatif

import (
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

// columns are those of the library, by their names.
var columns = func() map[string]*column {
	out, n := map[string]*column{}, 0
	for c := range rules.Columns() {
		one := &column{Column: c, place: n}
		if c.Name == "consent" {
			one.Fields = []string{"Consent.State"} // of which the column has the words
		}
		if len(one.Fields) > 0 && !derived[c.Name] && !slices.Contains(workedOut, c.Name) {
			one.field = reflected(one.Fields[0])
		}
		out[c.Name] = one
		n++
	}
	return out
}()

// reflected is where a Prospect has a field, such as Campaign.Purpose.
func reflected(path string) (at []int) {
	t := reflect.TypeFor[prospect.Prospect]()
	for part := range strings.SplitSeq(path, ".") {
		f, ok := t.FieldByName(part)
		if !ok {
			panic("a column of a field that is not there") // of the library itself
		}
		at, t = append(at, f.Index...), f.Type
	}
	return at
}

// A column is one of the library's.
type column struct {
	rgpd.Column
	place int   // among them
	field []int // of a Prospect, whose values are those of the column; nil: it is worked out
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
		case col.field != nil:
			p.FieldByIndex(col.field).SetUint(uint64(col.value(word)))
		}
	}
	return nil
}

// derived are the columns that follow from dates and counts.
var derived = map[string]bool{
	"call-back": true, "pause": true, "slot": true, "last-contact": true, "recency": true, "attempts": true,
	"bloctel": true,
}
