package input

import (
	"encoding/json"
	"errors"
	"fmt"
	"reflect"
	"regexp"
	"strconv"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	_ "github.com/rgpd-go/rgpd/internal/golden"
)

type person struct {
	Name   string    `json:"name"`
	Age    int8      `json:"age"`
	Since  time.Time `json:"since"`
	Colour colour    `json:"colour"`
	Homes  []home    `json:"homes"`
	First  *home     `json:"first"`
}

type home struct {
	Street string   `json:"street"`
	Rooms  []uint8  `json:"rooms"`
	Walls  []colour `json:"walls"`
	Warm   bool     `json:"warm"`
}

type colour string

var errColour = errors.New("no colour")

func (c *colour) UnmarshalText(b []byte) error {
	if string(b) != "red" {
		return &Error{Path: "colour", Shape: Shape(string(b)), Remedy: "want red", Err: errColour}
	}
	*c = "red"
	return nil
}

// TestJSON: the path of the first fault, how it was written, and what would do.
func TestJSON(t *testing.T) {
	for _, c := range []struct{ name, json, says string }{
		{"whole", `{"name":"a","homes":[{"rooms":[1]}],"first":{},"colour":"red"}`, ``},
		{"with an empty text", `{"name":"","homes":[]}`, ``},
		{"nothing", " \n", `2:1: nothing to read; give one JSON value`},
		{"cut off", `{"name":"Mar`, `1:13: the JSON ends before its value does; give all of it`},
		{"no JSON", "{\n \"name\": Martin}", `2:10: no JSON from here on; write the JSON of the schema`},
		{"no JSON at all", `Martin`, `1:1: no JSON from here on; write the JSON of the schema`},
		{"two values", `{} {}`, `1:3: there is more after the first JSON value; give one`},
		{"another kind", ` "Martin"`, `1:2: "aaaaaa": want an object`},
		{"a field that is unknown", `{"nom":"Martin"}`,
			`"aaa": unknown field; give the names of the schema, or leave it out`},
		{"a field misspelt", `{"homes":[{"stret":1}]}`, `homes[0]."aaaaa": unknown field; did you mean "street"?`},
		{"a field of another object", `{"street":1}`, `street: unknown field; give the names of the schema, or leave it out`},
		{"a field that is a number", `{"0612":1}`,
			`"####": unknown field; give the names of the schema, or leave it out`},
		{"a number for a text", `{"name":612}`, `name: "###": want a text`},
		{"a text for a number", `{"age":"six"}`, `age: "aaa": want a whole number within its range`},
		{"a number out of range", `{"age":612}`, `age: "###": want a whole number within its range`},
		{"a text for yes or no", `{"first":{"warm":"yes"}}`, `first.warm: "aaa": want true or false`},
		{"an object for a list", `{"homes":{}}`, `homes: "{}": want a list`},
		{"a list for an object", `{"first":[]}`, `first: "[]": want an object`},
		{"deep in a list", `{"homes":[{},{"rooms":[1,2,"x"]}]}`,
			`homes[1].rooms[2]: "a": want a whole number within its range`},
		{"a word", `{"colour":"blue"}`, `colour: "aaaa": want red`},
		{"a word of a list", `{"homes":[{"walls":["red","blue"]}]}`, `homes[0].walls[1]: "aaaa": want red`},
		{"a word of another kind", `{"colour":6}`, `colour: "#": want a text`},
		{"an instant", `{"since":"2026-11-23"}`,
			`since: "####-##-##": not an instant with its offset, such as 2026-11-23T10:00:00+01:00`},
		{"an instant of another kind", `{"since":6}`,
			`since: "#": not an instant with its offset, such as 2026-11-23T10:00:00+01:00`},
		{"two faults", `{"name":6,"age":"six"}`, `name: "#": want a text`},
		{"twice", `{"homes":[{},{"warm":true,"warm":false}]}`, `homes[1].warm: the field stands twice; give it once`},
		{"twice, in another case", `{"name":"a","NAME":"b"}`, `NAME: the field stands twice; give it once`},
		{"twice, in letters that count as others", `{"name":"a","first":{},"firſt":{}}`,
			`firſt: the field stands twice; give it once`},
		{"in two objects", `{"homes":[{"warm":true},{"warm":false}],"first":{"warm":true}}`, ``},
		{"a fault that a later value hides", `{"age":"six","age":6}`,
			`age: "aaa": want a whole number within its range`},
		{"null", `null`, `1:1: null or empty; leave the field out if it is unknown`},
		{"a null", `{"first":null}`, `first: null or empty; leave the field out if it is unknown`},
		{"a null in a list", `{"homes":[{},null]}`, `homes[1]: null or empty; leave the field out if it is unknown`},
		{"another case", `{"first":{"Warm":true}}`, `first.Warm: unknown field; names are in lower case`},
		{"letters that count as others", `{"firſt":{}}`, `firſt: unknown field; names are in lower case`},
		{"not UTF-8", "{\n\"name\":\"Mar\xfftin\"}", `2:12: not UTF-8; write the text in UTF-8`},
		{"a name that is not", "{\"n\xe9m\":1}", `1:4: not UTF-8; write the text in UTF-8`},
		{"half a character", `{"name":"a\ud83d"}`, `1:11: not UTF-8; write the text in UTF-8`},
		{"the other half", `{"name":"\ude00"}`, `1:10: not UTF-8; write the text in UTF-8`},
		{"half a character, and another escape", `{"name":"\ud83d\u0041"}`, `1:10: not UTF-8; write the text in UTF-8`},
		{"both halves", `{"name":"\\ud83d \ud83d\ude00"}`, ``},
		{"a name with an escape", `{"n\u0061me":6}`, `name: "#": want a text`},
		{"twice, one with an escape", `{"name":"a","n\u0061me":"b"}`, `name: the field stands twice; give it once`},
	} {
		t.Run(c.name, func(t *testing.T) {
			var got person
			err := JSON([]byte(c.json), &got)
			if c.says == "" {
				require.NoError(t, err)
				return
			}
			require.EqualError(t, err, c.says)
		})
	}
}

// TestExact: what JSON lets pass.
func TestExact(t *testing.T) {
	for in, says := range map[string]string{
		`{"name":"a","homes":[{"rooms":[1]}],"first":{}}`: "",
		`null`:                          "1:1: null or empty; leave the field out if it is unknown",
		`{"name":""}`:                   "name: null or empty; leave the field out if it is unknown",
		`{"homes":[{},{"rooms":null}]}`: "homes[1].rooms: null or empty; leave the field out if it is unknown",
		`{"homes":[{},null]}`:           "homes[1]: null or empty; leave the field out if it is unknown",
		`{"Name":"a"}`:                  "Name: unknown field; names are in lower case",
		`{"name":"a","first":{"walls":["red",""]}}`: "first.walls[1]: null or empty; leave the field out if it is unknown",
		`{"name":"a","name":"b"}`:                   "name: the field stands twice; give it once",
		`{"nom":"a"}`:                               "\"aaa\": unknown field; give the names of the schema, or leave it out",
	} {
		err := Exact([]byte(in), new(person))
		if says == "" {
			require.NoError(t, err, in)
		} else {
			require.EqualError(t, err, says, in)
		}
	}
}

// TestManyNames: many are told apart as few are, and in time.
func TestManyNames(t *testing.T) {
	object := func(n int, last string) []byte {
		b := []byte("{")
		for i := range n {
			b = append(b, fmt.Sprintf(`"a%d":1,`, i)...)
		}
		return append(b, last+":1}"...)
	}
	for _, n := range []int{0, 1, 63, 64, 65, 200_000} {
		require.NoError(t, Once(object(n, `"b"`)), n)
		if n > 0 {
			require.ErrorContains(t, Once(object(n, `"A0"`)), "twice", n)
			require.ErrorContains(t, Once(object(n, fmt.Sprintf(`"a%d"`, n-1))), "twice", n)
		}
	}
}

// TestAnswer: what a newer program answers is read but for what it adds; all else is refused.
func TestAnswer(t *testing.T) {
	var got person
	require.NoError(t, Answer([]byte(`{"mood":{"a":[null,{"A":1,"b":2}]},"name":"a","homes":[{"garden":6,"street":"b"}]}`), &got))
	require.Equal(t, person{Name: "a", Homes: []home{{Street: "b"}}}, got)
	for in, says := range map[string]string{
		`{"name":"a","name":"b"}`:                "name: the field stands twice; give it once",
		`{"mood":{"a":1,"a":2}}`:                 `"aaaa"."a": the field stands twice; give it once`,
		`{"Name":"a"}`:                           "Name: unknown field; names are in lower case",
		`{"name":null}`:                          "name: null or empty; leave the field out if it is unknown",
		`{"colour":"blue"}`:                      `colour: "aaaa": want red`,
		`{"mood":1,"homes":[{"rooms":["six"]}]}`: `homes[0].rooms[0]: "aaa": want a whole number within its range`,
	} {
		require.EqualError(t, Answer([]byte(in), new(person)), says, in)
	}
}

// TestATypeThatReadsItself says where in it, and is put where it stands.
func TestATypeThatReadsItself(t *testing.T) {
	type street struct {
		People []strict `json:"people"`
	}
	for in, says := range map[string]string{
		`{"people":[{},{"homes":[{"rooms":[1,"x"]}]}]}`: `people[1].homes[0].rooms[1]: "a": want a whole number within its range`,
		`{"people":[{"homes":[{"stret":1}]}]}`:          `people[0].homes[0]."aaaaa": unknown field; did you mean "street"?`,
		`{"people":[{"name":"a","Name":"b"}]}`:          "people[0].Name: the field stands twice; give it once",
		`{"people":[{},[]]}`:                            `people[1]: "[]": want an object`,
		`{"people":[{},null]}`:                          "people[1]: null or empty; leave the field out if it is unknown",
	} {
		require.EqualError(t, JSON([]byte(in), new(street)), says, in)
	}
}

type strict person

func (s *strict) UnmarshalJSON(b []byte) error { return JSON(b, (*person)(s)) }

func TestShape(t *testing.T) {
	for of, want := range map[string]string{
		"":                               "",
		"06 12-34":                       "## ##-##",
		"Été, ½":                         "aaa, #",
		"٠٦١":                            "###",
		"a\nb\u202e":                     "a a ",
		"\xff":                           "\ufffd",
		"Ⓐⓝⓝⓔ 🅜 🇫🇷":                      "aaaa a aa",
		"हिन्दी e\u0301":                 "aaaaaa aa",
		"“a” – b, $+":                    "“a” – a, $+",
		"anne.martin@example.fr":         "aaaa.aaaaaa@aaaaaaa.aa",
		"123456789012345678901234":       "########################",
		"a sentence that is rather long": "a aaaaaaaa aaaa aa aaaaa…",
	} {
		require.Equal(t, want, Shape(of), of)
	}
	known := []string{"call_back", "sector", "at"}
	for of, want := range map[string]string{
		"call_back": "call_back", "Sector": "Sector", "": `""`, "anne@example.fr": `"aaaa@aaaaaaa.aa"`, "a1b": `"a#a"`,
		"Dupont": `"aaaaaa"`,
	} {
		require.Equal(t, want, Name(of, known), of)
	}
	for of, want := range map[string]string{
		"sektor": `did you mean "sector"?`, "Setcro": `did you mean "sector"?`, "sctro": `did you mean "sector"?`,
		"scto": `did you mean "sector"?`, "ta": `did you mean "at"?`, "on": "no", "actor": `did you mean "sector"?`, "Dupont": "no",
	} {
		require.Equal(t, want, Meant(of, known, "no"), of)
	}
	require.Equal(t, []string{
		"age", "colour", "first", "homes", "name", "rooms", "since", "street", "walls", "warm",
	}, NamesOf(reflect.TypeFor[[]*person]()))
	require.Empty(t, NamesOf(nil))
}

// TestDistance: letters changed, put in, taken out, or exchanged with the next; either way round.
func TestDistance(t *testing.T) {
	for pair, want := range map[[2]string]int{
		{"", ""}: 0, {"nom", "nom"}: 0, {"", "nom"}: 3, {"nom", "nim"}: 1, {"nom", "noms"}: 1, {"nom", "om"}: 1,
		{"finalite", "fianlite"}: 1, {"ab", "ba"}: 1, {"abc", "cab"}: 2, {"client", "telephone"}: 7, {"abcd", "dcba"}: 3,
	} {
		require.Equal(t, want, Distance(pair[0], pair[1]), "%q", pair)
		require.Equal(t, want, Distance(pair[1], pair[0]), "%q", pair)
	}
}

// TestPointer: a path of names and numbers is a JSON Pointer, and no other is.
func TestPointer(t *testing.T) {
	for path, want := range map[string]string{
		"": "", "number": "/number", "hops[1].from": "/hops/1/from", "at[0]": "/at/0", "[0]": "/0", "a[1][2].b_c": "/a/1/2/b_c",
		`homes[0]."aaaa"`: "/homes/0", `"####"`: "", "REF": "/REF", "3:17": "", "line 3: at": "", "by, why": "", "a[x]": "", "a[1": "",
		"a..b": "", "a[1]b": "", "dpo.": "/dpo",
	} {
		require.Equal(t, want, (&Error{Path: path}).Pointer(), path)
	}
}

func TestAnErrorElsewhere(t *testing.T) {
	inner := &Error{Path: "colour", Shape: "aaaa", Remedy: "want red", Err: errColour}
	var got *Error
	require.ErrorAs(t, At("row 3", errors.Join(inner)), &got)
	require.Equal(t, &Error{Path: "row 3", Shape: "aaaa", Remedy: "want red", Err: errColour}, got)
	require.ErrorIs(t, got, errColour)
	require.Equal(t, "colour", inner.Path, "the error itself stays as it is")

	cause := errors.New("cause")
	require.ErrorAs(t, Because(inner, cause), &got)
	require.ErrorIs(t, got, cause)
	require.Equal(t, "colour", got.Path)
	require.Equal(t, cause, At("row 3", cause), "what is no error of input stays")
	require.Equal(t, cause, Below("row", cause))
	require.EqualError(t, Below("row", inner), `row.colour: "aaaa": want red`)
	require.EqualError(t, Below("row", &Error{Path: "1:1", Remedy: "want red"}), `row: want red`)
	require.Equal(t, errColour, Because(errColour, cause))

	b, err := json.Marshal(inner)
	require.NoError(t, err)
	require.JSONEq(t, `{"path":"colour","pointer":"/colour","shape":"aaaa","remedy":"want red"}`, string(b))
	require.Equal(t, "want red", (&Error{Remedy: "want red"}).Error())
}

// FuzzJSON: whatever is refused is refused with a place and a remedy, and nothing of it shows.
func FuzzJSON(f *testing.F) {
	for _, s := range []string{
		`{"homes":[{"rooms":[1,"x"]}]}`, `{"first":{"street":6}}`, `{"Name":1,"name":2}`, `[{}]`, `null`, `{"a":{"b":[{}]}}`,
		`{"0612":{}}`, `{"since":"now"}`, `{"Dupont":1}`, `{"nme":1}`, `{"Ⓐ":1}`, "\xff", `{"\u0000":1}`,
	} {
		f.Add([]byte(s))
	}
	shown := regexp.MustCompile(`[b-z]|[^\P{L}a]|\pN|\pM`)
	hidden, steps := regexp.MustCompile(`"(\\.|[^"\\])*"`), regexp.MustCompile(`[.\[\]:\d]+`)
	known := NamesOf(reflect.TypeFor[person]())
	stricter := regexp.MustCompile("null or empty|names are in lower case")
	f.Fuzz(func(t *testing.T, b []byte) {
		var got, want person
		err := JSON(b, &got)
		if err == nil && (Decode(b, &want) != nil || Once(b) != nil || !reflect.DeepEqual(got, want)) {
			t.Fatalf("%q: it is read, as something else", b)
		}
		var wrong *Error
		if naive := Decode(b, &want) == nil && Once(b) == nil; naive && err != nil && !stricter.MatchString(err.Error()) {
			t.Fatalf("%q: %v", b, err)
		}
		if err != nil && (!errors.As(err, &wrong) || wrong.Path == "" || wrong.Remedy == "") {
			t.Fatalf("%q: %#v", b, err)
		}
		if wrong != nil && shown.MatchString(wrong.Shape) {
			t.Fatalf("%q: %q", b, wrong.Shape)
		}
		if wrong == nil {
			return
		}
		for _, name := range steps.Split(hidden.ReplaceAllString(wrong.Path, "."), -1) {
			if name != "" && Name(name, known) != name {
				t.Fatalf("%q: %q", b, wrong.Path)
			}
		}
		for _, quoted := range hidden.FindAllString(wrong.Path, -1) {
			if name, _ := strconv.Unquote(quoted); shown.MatchString(name) {
				t.Fatalf("%q: %q", b, wrong.Path)
			}
		}
	})
}
