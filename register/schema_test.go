package register

import (
	"bytes"
	"encoding/json"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/enum"
	"github.com/rgpd-go/rgpd/internal/golden"
	"github.com/rgpd-go/rgpd/transfer"
)

// words are the enumerations that the JSON of a register holds.
var words = map[string][]string{
	"Status": enum.Words[Status](), "SubjectKind": enum.Words[SubjectKind](), "DataKind": enum.Words[DataKind](), "RecipientKind": enum.Words[RecipientKind](), "MeasureKind": enum.Words[MeasureKind](),
	"Basis": enum.Words[Basis](), "Exception": enum.Words[Exception](), "Right": enum.Words[Right](), "DPIAStatus": enum.Words[DPIAStatus](), "Sense": enum.Words[Sense](), "Nature": enum.Words[Nature](),
	"Incident": enum.Words[Incident](), "BreachKind": enum.Words[BreachKind](), "NoticeItem": enum.Words[NoticeItem](), "Risk": enum.Words[Risk](), "Seat": enum.Words[Seat](),
	"Answer": enum.Words[rgpd.Answer](), "Role": enum.Words[transfer.Role](), "Tool": enum.Words[transfer.Tool](), "Module": enum.Words[transfer.Module](), "Means": enum.Words[transfer.Means](),
	"Evidence": enum.Words[transfer.Evidence](), "Outcome": enum.Words[transfer.Outcome](), "Measures": enum.Words[transfer.Measures](), "Derogation": enum.Words[transfer.Derogation](), "Frequency": enum.Words[transfer.Frequency](),
}

type object = map[string]any

// schemaOf draws the schema from the types, so that neither can move alone.
func schemaOf(t *testing.T, ty reflect.Type, defs object) object {
	switch ty {
	case reflect.TypeFor[rgpd.Date]():
		return object{"type": "string", "format": "date"}
	case reflect.TypeFor[time.Time]():
		return object{"type": "string", "format": "date-time"}
	case reflect.TypeFor[Period]():
		return object{"type": "string", "pattern": "^P(?=[0-9])([0-9]{1,4}Y)?([0-9]{1,4}M)?([0-9]{1,4}D)?$"}
	case reflect.TypeFor[transfer.Country]():
		return object{"type": "string", "pattern": "^[A-Z]{2}$"}
	case reflect.TypeFor[transfer.Conditions]():
		return object{"type": "string", "description": "conditions of an adequacy decision, separated by spaces"}
	}
	switch ty.Kind() {
	case reflect.Slice:
		return object{"type": "array", "maxItems": maxItems, "items": schemaOf(t, ty.Elem(), defs)}
	case reflect.String:
		return object{"type": "string"}
	case reflect.Uint8:
		names, ok := words[ty.Name()]
		require.True(t, ok, "no words for %s", ty.Name())
		return object{"enum": names}
	case reflect.Uint64, reflect.Uint32:
		return object{"type": "integer", "minimum": 0}
	case reflect.Struct:
		name := ty.Name()
		if _, done := defs[name]; !done {
			defs[name] = nil
			properties := object{}
			for i := range ty.NumField() {
				f := ty.Field(i)
				key, _, _ := strings.Cut(f.Tag.Get("json"), ",")
				require.NotEmpty(t, key, "%s.%s", name, f.Name)
				require.True(t, plain(key), key)
				properties[key] = schemaOf(t, f.Type, defs)
			}
			def := object{"type": "object", "additionalProperties": false, "properties": properties}
			if name == "Text" {
				def["required"] = []string{"fr", "en"}
			}
			defs[name] = def
		}
		return object{"$ref": "#/$defs/" + name}
	}
	require.Fail(t, "no schema", "%s", ty)
	return nil
}

func TestSchemaFollowsTheTypes(t *testing.T) {
	defs := object{}
	schemaOf(t, reflect.TypeFor[wire](), defs)
	root := defs["wire"].(object)
	delete(defs, "wire")
	root["properties"].(object)["format"] = object{"const": Format}
	root["required"] = []string{"format"}
	// What art. 30 makes compulsory; the reader asks for more: names, contact details.
	defs["Activity"].(object)["required"] = []string{"ref", "controller", "purpose", "subjects", "data", "recipients"}
	defs["Service"].(object)["required"] = []string{"ref", "processor", "clients"}
	defs["Breach"].(object)["required"] = []string{"ref"}
	root["$schema"], root["$id"], root["title"], root["$defs"] = "https://json-schema.org/draft/2020-12/schema", "https://github.com/rgpd-go/rgpd/register/register.schema.json", "Record of processing activities, RGPD art. 30", defs
	b, err := json.MarshalIndent(root, "", "  ")
	require.NoError(t, err)
	golden.File(t, "register.schema.json", append(b, '\n'))
	if !golden.Updating() {
		require.Equal(t, string(b)+"\n", string(Schema()))
	}
}

// What we write is what the schema says, by a plain reading of the few words of JSON
// Schema that it uses.
func TestJSONIsWhatTheSchemaSays(t *testing.T) {
	var root object
	require.NoError(t, json.Unmarshal(Schema(), &root))
	defs := root["$defs"].(object)
	var holds func(path string, s object, v any)
	holds = func(path string, s object, v any) {
		if ref, ok := s["$ref"].(string); ok {
			s = defs[strings.TrimPrefix(ref, "#/$defs/")].(object)
		}
		switch s["type"] {
		case "object":
			properties := s["properties"].(object)
			for k, w := range v.(object) {
				require.Contains(t, properties, k, path)
				holds(path+"."+k, properties[k].(object), w)
			}
			if required, ok := s["required"].([]any); ok {
				for _, k := range required {
					require.Contains(t, v, k, path)
				}
			}
		case "array":
			for _, w := range v.([]any) {
				holds(path+"[]", s["items"].(object), w)
			}
		case "integer":
			require.IsType(t, float64(0), v, path)
		case "string":
			require.IsType(t, "", v, path)
		default:
			if of, ok := s["enum"].([]any); ok {
				require.Contains(t, of, v, path)
			} else {
				require.Equal(t, s["const"], v, path)
			}
		}
	}
	r := full(t)
	var b bytes.Buffer
	require.NoError(t, r.WriteJSON(&b))
	var doc any
	require.NoError(t, json.Unmarshal(b.Bytes(), &doc))
	holds("", root, doc)
}

// Every word of an enumeration is read back, and no other.
func TestWords(t *testing.T) {
	for name, list := range words {
		require.NotEmpty(t, list, name)
	}
	require.Equal(t, "unknown", Status(0).String())
	require.Equal(t, enum.String(enum.Words[Sense](), Range), "range")
	var s Sense
	require.ErrorContains(t, s.UnmarshalText([]byte("maximum")), "sense")
	_, err := DataKind(99).MarshalText()
	require.ErrorContains(t, err, "data")
}

// plain reports whether a key is written as ours are.
func plain(key string) bool {
	return key != "" && len(key) <= 40 && strings.Trim(key, "abcdefghijklmnopqrstuvwxyz_") == ""
}
