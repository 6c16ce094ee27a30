package main

import (
	_ "embed"
	"encoding/json"
	"fmt"
	"maps"
	"net/http"
	"strings"

	"github.com/rgpd-go/rgpd/prospect"
)

// The service is described once, in api.json. The schemas of facts and of reports are those of the library: they are
// added to it here, so that nobody has to keep both alike. A number is taken as people write it, which they do not.

//go:embed api.json
var api []byte

// document is the whole description, OpenAPI 3.1.
func document() ([]byte, error) {
	var doc map[string]any
	if err := json.Unmarshal(api, &doc); err != nil {
		return nil, err
	}
	components, _ := doc["components"].(map[string]any)
	schemas, _ := components["schemas"].(map[string]any)
	for _, text := range [][]byte{prospect.Schema(), prospect.DecisionSchema()} {
		var schema map[string]any
		text = []byte(strings.ReplaceAll(string(text), `"#/$defs/`, `"#/components/schemas/`))
		if err := json.Unmarshal(text, &schema); err != nil {
			return nil, err
		}
		defs, _ := schema["$defs"].(map[string]any)
		name, _ := schema["title"].(string)
		defs = maps.Clone(defs)
		defs[name] = schema
		for _, inner := range []string{"$defs", "$schema", "$id"} {
			delete(schema, inner)
		}
		for name, def := range defs {
			if _, twice := schemas[name]; twice {
				return nil, fmt.Errorf("two schemas of the name %s", name)
			}
			schemas[name] = def
		}
	}
	addReserved(schemas)
	if err := addShapes(schemas); err != nil {
		return nil, err
	}
	const written = "As people write it: 06 39 98 12 34, +33 6 39 98 12 34."
	schemas["Number"] = map[string]any{"type": "string", "description": written}
	return json.MarshalIndent(doc, "", "  ")
}

// openAPI tells the description.
func openAPI(w http.ResponseWriter, _ *http.Request) error {
	b, err := document()
	if err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	_, err = w.Write(b)
	return ended(err)
}

// addReserved adds the decision of a reservation: it is that of an answer, but for what clients take for a permission.
func addReserved(schemas map[string]any) {
	of, _ := schemas["DecisionAnswer"].(map[string]any)
	fields, _ := of["properties"].(map[string]any)
	required, _ := of["required"].([]any)
	decision := maps.Clone(of)
	left := maps.Clone(fields)
	var need []any
	for _, name := range required {
		if name != "allowed" {
			need = append(need, name)
		}
	}
	for _, name := range []string{"id", "allowed", "report", "record"} {
		delete(left, name)
	}
	decision["properties"], decision["required"] = left, need
	schemas["ReservedDecision"] = decision
}
