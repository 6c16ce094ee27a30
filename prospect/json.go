package prospect

import (
	"bytes"
	_ "embed" // the schemas
	"encoding/json"
	"fmt"
	"log/slog"
	"strings"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/input"
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
// are errors that name the field: a [*rgpd.InputError] stands behind each. What is left
// out is unknown.
//
// It accepts what [Schema] describes; of a number, besides, whatever [number.Parse]
// reads.
func Parse(b []byte) (Prospect, error) {
	var p Prospect
	if err := input.JSON(b, &p); err != nil {
		return Prospect{}, fmt.Errorf("prospect: %w", err)
	}
	if err := exact(json.NewDecoder(bytes.NewReader(b)), ""); err != nil {
		return Prospect{}, fmt.Errorf("prospect: %w", err)
	}
	return p, nil
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
			path = "1:1" // of the document, as a JSON that cannot be read has it
		}
		return &rgpd.InputError{Path: path, Remedy: "null or empty; leave the field out if it is unknown"}
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
			field := input.Name(name)
			if path != "" {
				field = path + "." + field
			}
			switch {
			case strings.Trim(name, "abcdefghijklmnopqrstuvwxyz_") != "":
				return &rgpd.InputError{Path: field, Remedy: "unknown field; names are in lower case"}
			case seen[name]:
				return &rgpd.InputError{Path: field, Remedy: "the field stands twice; give it once"}
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
