package prospect

import (
	"bytes"
	_ "embed" // the schemas
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/rgpd-go/rgpd/prospect/number"
)

//go:embed prospect.schema.json
var schema []byte

//go:embed decision.schema.json
var decisionSchema []byte

// Schema returns the JSON Schema (draft 2020-12) of a [Prospect].
func Schema() []byte { return bytes.Clone(schema) }

// DecisionSchema returns the JSON Schema (draft 2020-12) of a decision, that is of
// an [rgpd.Report].
func DecisionSchema() []byte { return bytes.Clone(decisionSchema) }

// Parse reads the JSON of one prospect, strictly, since a fact that is misspelt
// would otherwise be an unknown one, and one that stands twice would be the last:
// an unknown field or value, a field that stands twice, a null and an empty text
// are errors that name the field and the value. What is left out is unknown.
//
// It accepts what [Schema] describes; of a number, besides, whatever [number.Parse]
// reads.
func Parse(b []byte) (Prospect, error) {
	var p Prospect
	if err := decode(b, &p); err != nil {
		return Prospect{}, fmt.Errorf("prospect: %w", within(b, err))
	}
	if err := exact(json.NewDecoder(bytes.NewReader(b)), ""); err != nil {
		return Prospect{}, fmt.Errorf("prospect: %w", err)
	}
	return p, nil
}

func decode(b []byte, p *Prospect) error {
	dec := json.NewDecoder(bytes.NewReader(b))
	dec.DisallowUnknownFields()
	if err := dec.Decode(p); err != nil {
		return err
	}
	if _, err := dec.Token(); err != io.EOF {
		return errors.New("there is more after the first JSON value")
	}
	return nil
}

// within adds to an error of decode the path of the field that it comes from:
// package encoding/json names it for some errors only.
func within(b []byte, err error) error {
	path := faulty(b, func(v []byte) []byte { return v })
	if path == nil || !json.Valid(b) {
		return err
	}
	last := len(path) - 1
	if strings.HasPrefix(err.Error(), path[last]+": ") || strings.HasSuffix(err.Error(), strconv.Quote(path[last])) { // it names the field already
		if last == 0 {
			return err
		}
		return fmt.Errorf("%s: %w", strings.Join(path[:last], "."), err)
	}
	return fmt.Errorf("%s: %w", strings.Join(path, "."), err)
}

// faulty is the path of the first field of an object that decode refuses. Put back
// in its place, by in, the object is refused for that field alone.
func faulty(object []byte, in func([]byte) []byte) []string {
	var fields map[string]json.RawMessage
	if json.Unmarshal(object, &fields) != nil {
		return nil
	}
	refused := func(v []byte) bool { return decode(in(v), new(Prospect)) != nil }
	for _, name := range slices.Sorted(maps.Keys(fields)) {
		key, _ := json.Marshal(name)
		field := func(v []byte) []byte { return slices.Concat([]byte("{"), key, []byte(":"), v, []byte("}")) }
		if !refused(field(fields[name])) {
			continue
		}
		path := []string{name}
		if !refused(field([]byte("{}"))) { // an object that we know: look inside
			path = append(path, faulty(fields[name], func(v []byte) []byte { return in(field(v)) })...)
		}
		return path
	}
	return nil
}

// exact refuses what encoding/json lets pass: names in another case, a field that
// stands twice, null and empty texts.
func exact(dec *json.Decoder, path string) error {
	token, err := dec.Token()
	if err != nil {
		return err
	}
	switch token {
	case nil, "":
		if path == "" {
			path = "the document"
		}
		return fmt.Errorf("%s: null or empty; leave the field out if it is unknown", path)
	case json.Delim('['):
		for dec.More() {
			if err := exact(dec, path); err != nil {
				return err
			}
		}
		_, err = dec.Token()
	case json.Delim('{'):
		seen := map[string]bool{}
		for dec.More() {
			key, err := dec.Token()
			if err != nil {
				return err
			}
			name, _ := key.(string)
			field := name
			if path != "" {
				field = path + "." + name
			}
			switch {
			case strings.Trim(name, "abcdefghijklmnopqrstuvwxyz_") != "":
				return fmt.Errorf("unknown field %q: names are in lower case", field)
			case seen[name]:
				return fmt.Errorf("%s: the field stands twice", field)
			}
			seen[name] = true
			if err := exact(dec, field); err != nil {
				return err
			}
		}
		_, err = dec.Token()
	}
	return err
}

// LogValue gives a log the facts as codes, with the number masked and the postcode
// cut to its department. Names of principal, caller and object are those of firms
// and goods, and are kept. Log one prospect at a time: a list of them, given to a
// JSON handler, is written as their JSON.
func (p Prospect) LogValue() slog.Value {
	p.Postcode = number.Department(p.Postcode)
	masked := p.Number.String()
	p.Number = number.Number{}
	b, err := json.Marshal(p)
	if err != nil {
		return slog.StringValue("prospect: " + err.Error())
	}
	var facts map[string]any
	if err := json.Unmarshal(b, &facts); err != nil {
		return slog.StringValue("prospect: " + err.Error())
	}
	if masked != "" {
		facts["number"] = masked
	}
	return slog.AnyValue(facts)
}
