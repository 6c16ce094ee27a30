package main

import (
	"encoding/json"
	"maps"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/prospect"
)

// The schema of the facts is that of the library: it is put into those of the arguments here, so that nobody keeps both
// alike. A number is taken as people write it.

// instant is the schema of a question: its channel, its instants and its facts. described keeps what each fact is;
// tools beside the first do without, as an assistant reads them all.
func instant(name, says string, described bool) json.RawMessage {
	var facts map[string]any
	if err := json.Unmarshal(prospect.Schema(), &facts); err != nil {
		panic(err) // it is the library's
	}
	defs, _ := facts["$defs"].(map[string]any)
	for _, outer := range []string{"$defs", "$schema", "$id"} {
		delete(facts, outer)
	}
	if !described {
		facts, _ = bare(facts).(map[string]any)
		defs, _ = bare(defs).(map[string]any)
	}
	defs = maps.Clone(defs)
	defs["Number"] = map[string]any{
		"type": "string", "description": "As people write it: 06 39 98 12 34, +33 6 39 98 12 34.",
	}
	channels := []string{}
	for ch := rgpd.LiveCall; ch <= rgpd.Email; ch++ {
		channels = append(channels, ch.String())
	}
	moment := func(says string) any {
		return map[string]any{"type": "string", "format": "date-time", "description": says}
	}
	properties := map[string]any{
		"channel":  map[string]any{"type": "string", "enum": channels},
		name:       moment(says),
		"lang":     map[string]any{"type": "string", "enum": []string{"en", "fr"}},
		"prospect": facts,
	}
	if name == "from" {
		properties["until"] = moment("62 days after from at most. Left out: a week later.")
	}
	b, err := json.Marshal(map[string]any{
		"type": "object", "additionalProperties": false, "required": []string{"channel", "prospect"},
		"properties": properties, "$defs": defs,
	})
	if err != nil {
		panic(err)
	}
	return b
}

// bare is a schema without its descriptions.
func bare(v any) any {
	switch v := v.(type) {
	case map[string]any:
		out := map[string]any{}
		for name, inner := range v {
			if _, says := inner.(string); name != "description" || !says {
				out[name] = bare(inner)
			}
		}
		return out
	case []any:
		out := []any{}
		for _, inner := range v {
			out = append(out, bare(inner))
		}
		return out
	}
	return v
}

var takesRule = json.RawMessage(`{"type":"object","additionalProperties":false,"required":["id"],"properties":{` +
	`"id":{"type":"string","description":"The id of a reason, as may_i_call gives it."},` +
	`"lang":{"type":"string","enum":["en","fr"]}}}`)

// What is given is what GET /openapi.json of gate describes; a client needs these.
const (
	givesVerdict = `{"type":"object","required":["allowed"],"properties":{` +
		`"allowed":{"type":"boolean","description":"True is a permission, and nothing else is."},` +
		`"verdict":{"type":"string"},"says":{"type":"string"},"problem":{"type":"object"}}}`
	givesWindows = `{"type":"object","properties":{"next":{"type":"string","format":"date-time"},` +
		`"windows":{"type":"array","items":{"type":"object"}},"allowed":{"const":false},"problem":{"type":"object"}}}`
	givesRule = `{"type":"object","properties":{"package":{"type":"string"},"rule":{"type":"object"},` +
		`"allowed":{"const":false},"problem":{"type":"object"}}}`
)
