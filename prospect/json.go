package prospect

import (
	"bytes"
	_ "embed" // the schemas
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
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

// Parse reads the JSON of one prospect, strictly: a field or a value that it does
// not know is an error that names it, since a fact that is misspelt would
// otherwise be an unknown one. What is left out is unknown.
func Parse(b []byte) (Prospect, error) {
	var p Prospect
	dec := json.NewDecoder(bytes.NewReader(b))
	dec.DisallowUnknownFields()
	if err := dec.Decode(&p); err != nil {
		return Prospect{}, fmt.Errorf("prospect: %w", err)
	}
	if _, err := dec.Token(); err != io.EOF {
		return Prospect{}, fmt.Errorf("prospect: there is more after the first JSON value")
	}
	return p, nil
}

// LogValue gives a log the facts as codes, with the number masked and the postcode
// cut to its department. Names of principal, caller and object are those of firms
// and goods, and are kept.
func (p Prospect) LogValue() slog.Value {
	p.Postcode = department(p.Postcode)
	masked := p.Number.String()
	p.Number = Number{}
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
