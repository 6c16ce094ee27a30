package prospect

import (
	"bytes"
	_ "embed" // the schemas
	"encoding/json"
	"fmt"
	"log/slog"

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
// reads. A sender may declare the version of its facts, see [Prospect.FactsJSON]: one that
// is newer than [FactsVersion] is refused as a whole, by [ErrNewerFacts].
func Parse(b []byte) (Prospect, error) {
	var p sent
	if err := input.Exact(b, &p); err != nil {
		if newer := newer(b); newer != nil {
			err = newer
		}
		return Prospect{}, fmt.Errorf("prospect: %w", err)
	}
	return Prospect(p.strictly), nil
}

// strictly is a prospect without its own reading.
type strictly Prospect

// UnmarshalJSON reads as [Parse] does: package json alone would take the last of two stops,
// and a null for none. What p held before is gone; beside an error it holds nothing.
func (p *Prospect) UnmarshalJSON(b []byte) error {
	if p == nil { // package json asks for it, of a pointer that is embedded
		return &input.Error{Path: "prospect", Remedy: "embed a prospect and not a pointer to one, or make it first"}
	}
	got, err := Parse(b)
	*p = got
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
