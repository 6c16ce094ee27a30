package prospect_test

import (
	"bytes"
	"encoding"
	"encoding/json"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/consent"
	"github.com/rgpd-go/rgpd/internal/golden"
	"github.com/rgpd-go/rgpd/internal/testkit"
	"github.com/rgpd-go/rgpd/prospect"
	"github.com/rgpd-go/rgpd/prospect/number"
)

// The published schemas are those of the Go types, with the doc comments as
// descriptions: go test ./prospect -run Schema -update writes them.
func TestSchemasAreThoseOfTheTypes(t *testing.T) {
	for _, c := range []struct {
		file      string
		published []byte
		build     func(*schemaBuilder) schemaObject
	}{
		{"prospect.schema.json", prospect.Schema(), func(b *schemaBuilder) schemaObject {
			b.closed = true
			out := b.document("Prospect", reflect.TypeFor[prospect.Prospect]())
			for i, m := range out {
				if properties, ok := m.value.(schemaObject); ok && m.name == "properties" {
					out[i].value = append(schemaObject{{"facts", schemaObject{
						{"description", "The version of the facts, which a sender may declare: one that is newer than the program that reads them is refused."},
						{"type", "string"},
						{"enum", []string{fmt.Sprintf("rgpd-facts/%d", prospect.FactsVersion)}},
					}}}, properties...)
				}
			}
			return out
		}},
		{"decision.schema.json", prospect.DecisionSchema(), func(b *schemaBuilder) schemaObject {
			return b.document("Decision", reflect.TypeFor[rgpd.Report]())
		}},
	} {
		t.Run(c.file, func(t *testing.T) {
			b := &schemaBuilder{t: t, docs: docComments(t, "..", ".", "number", "../consent"), defs: map[string]schemaObject{}}
			var want bytes.Buffer
			enc := json.NewEncoder(&want)
			enc.SetEscapeHTML(false)
			enc.SetIndent("", "  ")
			require.NoError(t, enc.Encode(c.build(b)))
			golden.File(t, c.file, want.Bytes())
			if !golden.Updating() {
				require.Equal(t, want.String(), string(c.published))
			}
		})
	}
}

// A schemaObject is a JSON object that keeps the order of its members.
type schemaObject []schemaMember

type schemaMember struct {
	name  string
	value any
}

func (o schemaObject) MarshalJSON() ([]byte, error) {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	b.WriteByte('{')
	for i, m := range o {
		if i > 0 {
			b.WriteByte(',')
		}
		if err := enc.Encode(m.name); err != nil {
			return nil, err
		}
		b.WriteByte(':')
		if err := enc.Encode(m.value); err != nil {
			return nil, err
		}
	}
	b.WriteByte('}')
	return b.Bytes(), nil
}

type schemaBuilder struct {
	t      *testing.T
	docs   map[string]string // of types, and of fields as Type.Field
	defs   map[string]schemaObject
	order  []string
	closed bool // no other property than those listed
}

func (b *schemaBuilder) document(title string, of reflect.Type) schemaObject {
	out := schemaObject{
		{"$schema", "https://json-schema.org/draft/2020-12/schema"},
		{"$id", "https://github.com/rgpd-go/rgpd/prospect/" + strings.ToLower(title) + ".schema.json"},
		{"title", title},
	}
	out = append(out, b.object(of)...)
	var defs schemaObject
	slices.Sort(b.order)
	for _, name := range b.order {
		defs = append(defs, schemaMember{name, b.defs[name]})
	}
	return append(out, schemaMember{"$defs", defs})
}

// object describes the exported fields of a struct.
func (b *schemaBuilder) object(of reflect.Type) schemaObject {
	var properties schemaObject
	required := []string{}
	for i := range of.NumField() {
		f := of.Field(i)
		name, options, tagged := strings.Cut(f.Tag.Get("json"), ",")
		if name == "-" || !f.IsExported() && !tagged {
			continue
		}
		require.True(b.t, f.IsExported() && tagged || name != "", "%s.%s has no JSON name", of.Name(), f.Name)
		value := b.value(f.Type)
		if doc := b.docs[of.Name()+"."+f.Name]; doc != "" {
			value = append(schemaObject{{"description", doc}}, value...)
		}
		properties = append(properties, schemaMember{name, value})
		if !strings.Contains(options, "omit") {
			required = append(required, name)
		}
	}
	out := b.described(of, schemaObject{{"type", "object"}, {"properties", properties}})
	if len(required) > 0 {
		out = append(out, schemaMember{"required", required})
	}
	if b.closed {
		out = append(out, schemaMember{"additionalProperties", false})
	}
	return out
}

const (
	dayPattern     = `^[0-9]{4}-[0-9]{2}-[0-9]{2}$`
	instantPattern = `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})$`
	numberPattern  = `^\+[1-9][0-9]{6,14}$`
	rulePattern    = `^[a-z0-9]+(-[a-z0-9]+)*$`
)

// value describes a type where it is used; named types of ours stand in $defs.
func (b *schemaBuilder) value(of reflect.Type) schemaObject {
	text := func(more ...schemaMember) schemaObject {
		return append(schemaObject{{"type", "string"}}, more...)
	}
	instant := text(schemaMember{"format", "date-time"}, schemaMember{"pattern", instantPattern})
	switch of {
	case reflect.TypeFor[time.Time]():
		return instant
	case reflect.TypeFor[rgpd.Date]():
		return text(schemaMember{"format", "date"}, schemaMember{"pattern", dayPattern})
	case reflect.TypeFor[rgpd.RuleID]():
		return text(schemaMember{"pattern", rulePattern})
	case reflect.TypeFor[number.Number]():
		return b.def(of, text(schemaMember{"pattern", numberPattern}))
	case reflect.TypeFor[prospect.Attempts]():
		list := schemaObject{{"type", "array"}, {"items", instant}}
		return b.def(of, schemaObject{{"oneOf", []schemaObject{list, {
			{"type", "object"}, {"properties", schemaObject{{"principal", b.value(reflect.TypeFor[string]())}, {"at", list}}},
			{"required", []string{"principal", "at"}}, {"additionalProperties", false},
		}}}})
	case reflect.TypeFor[rgpd.Territories]():
		return b.def(of, text(schemaMember{"pattern", wordList(rgpd.Words[rgpd.Territory]())}))
	case reflect.TypeFor[rgpd.Channels]():
		return b.def(of, text(schemaMember{"pattern", wordList(rgpd.Words[rgpd.Channel]())}))
	case reflect.TypeFor[consent.Criteria]():
		var words []string
		for c := range consent.AllCriteria() {
			words = append(words, c.String())
		}
		return b.def(of, text(schemaMember{"pattern", wordList(words)}))
	}
	switch of.Kind() {
	case reflect.String:
		return text(schemaMember{"minLength", 1})
	case reflect.Bool:
		return schemaObject{{"type", "boolean"}}
	case reflect.Slice:
		return schemaObject{{"type", "array"}, {"items", b.value(of.Elem())}}
	case reflect.Map:
		return schemaObject{{"type", "object"}, {"additionalProperties", b.value(of.Elem())}}
	case reflect.Struct:
		if _, known := b.defs[of.Name()]; !known {
			b.defs[of.Name()] = nil // a type may hold itself
			b.order = append(b.order, of.Name())
			b.defs[of.Name()] = b.object(of)
		}
		return schemaObject{{"$ref", "#/$defs/" + of.Name()}}
	case reflect.Uint8:
		return b.def(of, text(schemaMember{"enum", enumWords(b.t, of)}))
	}
	b.t.Fatalf("no schema for %v", of)
	return nil
}

func (b *schemaBuilder) def(of reflect.Type, schema schemaObject) schemaObject {
	if _, known := b.defs[of.Name()]; !known {
		b.order = append(b.order, of.Name())
		b.defs[of.Name()] = b.described(of, schema)
	}
	return schemaObject{{"$ref", "#/$defs/" + of.Name()}}
}

func (b *schemaBuilder) described(of reflect.Type, schema schemaObject) schemaObject {
	doc := b.docs[of.Name()]
	require.NotEmpty(b.t, doc, "%v has no doc comment", of)
	return append(schemaObject{{"description", doc}}, schema...)
}

func wordList(words []string) string {
	one := "(" + strings.Join(words, "|") + ")"
	return "^" + one + "( " + one + ")*$"
}

// enumWords are the words of an enumeration, in the order of its values.
func enumWords(t *testing.T, of reflect.Type) (words []string) {
	t.Helper()
	for v := uint64(0); ; v++ {
		value := reflect.New(of).Elem()
		value.SetUint(v)
		word, err := value.Interface().(encoding.TextMarshaler).MarshalText()
		if err != nil {
			require.NotEmpty(t, words, "%v", of)
			return words
		}
		if len(word) > 0 { // the zero value of most has no word
			words = append(words, string(word))
		}
	}
}

var docLink = regexp.MustCompile(`\[([A-Za-z][A-Za-z.]*)\]`)

// docComments are the doc comments of the types in some folders, and of the fields
// of structs.
func docComments(t *testing.T, folders ...string) map[string]string {
	t.Helper()
	docs := map[string]string{}
	plain := func(c *ast.CommentGroup) string {
		text := docLink.ReplaceAllString(strings.Join(strings.Fields(c.Text()), " "), "$1")
		return strings.ReplaceAll(text, "Zero is unknown", "Left out, it is unknown") // JSON has no zero
	}
	for _, folder := range folders {
		files, err := filepath.Glob(filepath.Join(folder, "*.go"))
		require.NoError(t, err)
		for _, file := range files {
			if strings.HasSuffix(file, "_test.go") {
				continue
			}
			parsed, err := parser.ParseFile(token.NewFileSet(), file, nil, parser.ParseComments)
			require.NoError(t, err)
			for _, d := range parsed.Decls {
				gen, ok := d.(*ast.GenDecl)
				if !ok || gen.Tok != token.TYPE {
					continue
				}
				for _, s := range gen.Specs {
					spec := s.(*ast.TypeSpec)
					doc := spec.Doc
					if doc == nil {
						doc = gen.Doc
					}
					if _, twice := docs[spec.Name.Name]; !twice {
						docs[spec.Name.Name] = plain(doc)
					}
					fields, ok := spec.Type.(*ast.StructType)
					if !ok {
						continue
					}
					for _, f := range fields.Fields.List {
						for _, name := range f.Names {
							docs[spec.Name.Name+"."+name.Name] = plain(f.Doc)
						}
					}
				}
			}
		}
	}
	return docs
}

// Every fact of a prospect has its words in the schema, and they are those of the
// decoder.
func TestSchemaSpeaksTheWordsOfTheDecoder(t *testing.T) {
	var schema struct {
		Properties map[string]struct {
			Ref string `json:"$ref"`
		} `json:"properties"`
		Defs map[string]struct {
			Enum []string `json:"enum"`
		} `json:"$defs"`
	}
	require.NoError(t, json.Unmarshal(prospect.Schema(), &schema))
	read := 0
	for name, property := range schema.Properties {
		for _, word := range schema.Defs[strings.TrimPrefix(property.Ref, "#/$defs/")].Enum {
			_, err := prospect.Parse([]byte(`{"` + name + `":"` + word + `"}`))
			require.NoError(t, err)
			read++
		}
	}
	require.Greater(t, read, 40)
}

func FuzzParse(f *testing.F) {
	for _, s := range []string{
		`{}`, `null`, `[]`, `{"audience":"consumer","places":"mainland reunion","number":"0692 12 34 56","rest":"nothing-on-file"}`,
		`{"campaign":{"purpose":"sale","sector":"press","bloctel_checked_on":"2026-08-01"},"postcode":"97400","bloctel":"not-listed"}`,
		`{"consent":{"state":"valid","use":{"principal":"a","caller":"b","object":"c"},"channels":"sms email","given_at":"2026-01-01T10:00:00+02:00","broken":"freely","slot":{"from":"2026-01-01T10:00:00Z"}}}`,
		`{"stop":"objected","stopped_at":"0001-01-01T00:00:00Z","attempts":["2026-01-01T10:00:00Z"],"call_back":{"asked":"principal","at":"9999-12-31T23:59:59Z"}}`,
		`{"stop":"none","stop":"objected"}`,
	} {
		f.Add([]byte(s), int64(1_795_428_000), uint8(1))
	}
	f.Fuzz(func(t *testing.T, b []byte, unix int64, ch uint8) {
		p, err := prospect.Parse(b)
		testkit.Refused(t, err)
		if err != nil {
			if !reflect.DeepEqual(p, prospect.Prospect{}) {
				t.Fatal("an error and a prospect")
			}
			return
		}
		at := time.Unix(unix, 0)
		d := prospect.CanCallAt(p, rgpd.Channel(ch), at)
		_, _ = d.String(), p.LogValue().Resolve()

		once, err := json.Marshal(p)
		if err != nil {
			t.Fatal(err)
		}
		back, err := prospect.Parse(once)
		if err != nil {
			t.Fatalf("%s: %v", once, err)
		}
		twice, err := json.Marshal(back)
		if err != nil || !bytes.Equal(once, twice) {
			t.Fatalf("%s became %s: %v", once, twice, err)
		}
		if again := prospect.CanCallAt(back, rgpd.Channel(ch), at); again != d {
			t.Fatalf("%v became %v", d, again)
		}
	})
}
