package main

import (
	"bufio"
	"fmt"
	"io"
	"maps"
	"slices"
	"strconv"
	"strings"
	"unicode"
)

// A document is what the client needs of a description.
type document struct {
	Paths      map[string]map[string]operation `json:"paths"`
	Components struct {
		Schemas map[string]schema `json:"schemas"`
	} `json:"components"`
}

type operation struct {
	ID         string `json:"operationId"`
	Summary    string `json:"summary"`
	Parameters []struct {
		Name string `json:"name"`
	} `json:"parameters"`
	Request struct {
		Content content `json:"content"`
	} `json:"requestBody"`
	Responses map[string]struct {
		Content content `json:"content"`
	} `json:"responses"`
}

type content map[string]struct {
	Schema schema `json:"schema"`
}

const (
	object = "application/json"
	lines  = "application/x-ndjson"
)

// A schema is as much of one as a type of Python holds.
type schema struct {
	Ref        string            `json:"$ref"`
	Type       any               `json:"type"`
	Enum       []any             `json:"enum"`
	Const      any               `json:"const"`
	Properties map[string]schema `json:"properties"`
	Required   []string          `json:"required"`
	Items      *schema           `json:"items"`
	AllOf      []schema          `json:"allOf"`
	AnyOf      []schema          `json:"anyOf"`
	OneOf      []schema          `json:"oneOf"`
	Says       string            `json:"description"`
}

// hint is the type of what a schema describes.
func (s schema) hint() string {
	one := append(slices.Clone(s.AnyOf), s.OneOf...)
	switch {
	case s.Ref != "":
		return s.Ref[strings.LastIndexByte(s.Ref, '/')+1:]
	case len(s.AllOf) == 1 && len(s.Properties) == 0:
		return s.AllOf[0].hint()
	case len(one) > 0:
		var all []string
		for _, s := range one {
			all = append(all, s.hint())
		}
		slices.Sort(all)
		return "Union[" + strings.Join(slices.Compact(all), ", ") + "]"
	case len(s.Enum) > 0:
		var all []string
		for _, v := range s.Enum {
			text, is := v.(string)
			if !is {
				return "Any"
			}
			all = append(all, strconv.Quote(text))
		}
		return "Literal[" + strings.Join(all, ", ") + "]"
	}
	if is, yes := s.Const.(bool); yes {
		return map[bool]string{true: "Literal[True]", false: "Literal[False]"}[is]
	}
	switch s.Type {
	case "string":
		return "str"
	case "integer":
		return "int"
	case "number":
		return "float"
	case "boolean":
		return "bool"
	case "array":
		if s.Items == nil {
			return "List[Any]"
		}
		return "List[" + s.Items.hint() + "]"
	case "object":
		return "Dict[str, Any]"
	}
	return "Any"
}

// fields are those of an object, with those that it takes from others.
func (d *document) fields(s schema) (all map[string]schema, required []string) {
	all, required = maps.Clone(s.Properties), slices.Clone(s.Required)
	if all == nil {
		all = map[string]schema{}
	}
	for _, of := range s.AllOf {
		if of.Ref != "" {
			of = d.Components.Schemas[of.hint()]
		}
		more, need := d.fields(of)
		maps.Copy(all, more)
		required = append(required, need...)
	}
	return all, required
}

// python writes the client.
func (d *document) python(to io.Writer) error {
	out := bufio.NewWriter(to)
	_, _ = out.WriteString(head)
	names := slices.Sorted(maps.Keys(d.Components.Schemas))
	for _, name := range names {
		s := d.Components.Schemas[name]
		fields, required := d.fields(s)
		if s.Says != "" {
			fmt.Fprintf(out, "\n%s", comment(s.Says))
		} else {
			fmt.Fprintln(out)
		}
		if len(fields) == 0 {
			fmt.Fprintf(out, "%s = %s\n", name, forward(s.hint()))
			continue
		}
		fmt.Fprintf(out, "%s = TypedDict(%s, {\n", name, strconv.Quote(name))
		for _, field := range slices.Sorted(maps.Keys(fields)) {
			hint := forward(fields[field].hint())
			if slices.Contains(required, field) {
				hint = "Required[" + hint + "]"
			}
			fmt.Fprintf(out, "    %s: %s,\n", strconv.Quote(field), hint)
		}
		fmt.Fprint(out, "}, total=False)\n")
	}
	_, _ = out.WriteString(client)
	for _, path := range slices.Sorted(maps.Keys(d.Paths)) {
		for _, method := range slices.Sorted(maps.Keys(d.Paths[path])) {
			o := d.Paths[path][method]
			asked := o.Request.Content[object].Schema.hint()
			fields, _ := d.fields(d.Components.Schemas[asked])
			_, named := fields["id"]
			o.python(out, strings.ToUpper(method), path, named)
		}
	}
	return out.Flush()
}

// forward puts names of types between quotes, as they may stand further down.
func forward(hint string) string {
	var b strings.Builder
	for i := 0; i < len(hint); {
		if hint[i] == '"' { // a value
			end := i + 1
			for hint[end] != '"' {
				end++
			}
			b.WriteString(hint[i : end+1])
			i = end + 1
			continue
		}
		end := i
		for end < len(hint) && ofName(rune(hint[end])) {
			end++
		}
		switch word := hint[i:end]; {
		case word == "":
			b.WriteByte(hint[i])
			i++
		case slices.Contains(ofPython, word):
			b.WriteString(word)
			i = end
		default:
			b.WriteString(strconv.Quote(word))
			i = end
		}
	}
	return b.String()
}

func ofName(c rune) bool { return unicode.IsLetter(c) || unicode.IsDigit(c) || c == '_' }

var ofPython = []string{"Any", "Dict", "List", "Literal", "Union", "Required", "True", "False", "str", "int", "float",
	"bool"}

// python writes the method of an operation, whose questions have an id or none.
func (o operation) python(out io.Writer, method, path string, named bool) {
	args, body := "self", "None"
	if asked, is := o.Request.Content[object]; is {
		args, body = "self, question: "+forward(asked.Schema.hint()), "question"
	}
	place := strconv.Quote(path)
	for _, p := range o.Parameters {
		args += ", " + p.Name + ": str"
		place = strings.ReplaceAll(place, "{"+p.Name+"}", `" + quote(`+p.Name+`, safe="") + "`)
	}
	told, how := "str", "_text"
	for kind, c := range o.Responses["200"].Content {
		if strings.HasSuffix(kind, "json") && kind != lines {
			told, how = forward(c.Schema.hint()), "_object"
		}
	}
	if named {
		how = "_answer"
	}
	place = strings.TrimSuffix(place, ` + ""`)
	const form = "\n    def %s(%s) -> %s:\n        %s\n        return self.%s(%s, %s, %s)\n"
	fmt.Fprintf(out, form, snake(o.ID), args, told, docstring(o.Summary), how, strconv.Quote(method), place, body)
}

func docstring(s string) string { return `"""` + strings.Join(wrapped(s, 100), "\n        ") + `"""` }

func comment(s string) string { return "# " + strings.Join(wrapped(s, 114), "\n# ") + "\n" }

// wrapped cuts a text into lines.
func wrapped(s string, wide int) (out []string) {
	for _, word := range strings.Fields(s) {
		if n := len(out); n > 0 && len(out[n-1])+1+len(word) <= wide {
			out[n-1] += " " + word
			continue
		}
		out = append(out, word)
	}
	return out
}

// snake is evaluateAll as evaluate_all.
func snake(s string) string {
	var b strings.Builder
	for _, c := range s {
		if unicode.IsUpper(c) {
			b.WriteByte('_')
		}
		b.WriteRune(unicode.ToLower(c))
	}
	return b.String()
}
