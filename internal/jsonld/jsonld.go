// Package jsonld writes documents of JSON-LD in the terms of the W3C Data Privacy
// Vocabulary. Their members keep their order, and those that say nothing are left out.
package jsonld

import (
	"bytes"
	"encoding/json"
	"errors"
	"net/url"
	"strings"
)

type (
	// A Node is a JSON object whose members keep their order.
	Node []Member
	// A Member is a name and its value: a string, a Node, or a list of them.
	Member [2]any
)

// MarshalJSON writes the members in order.
func (n Node) MarshalJSON() ([]byte, error) {
	var b bytes.Buffer
	b.WriteByte('{')
	for i, m := range n {
		if i > 0 {
			b.WriteByte(',')
		}
		for j, v := range m {
			if j > 0 {
				b.WriteByte(':')
			}
			text, err := json.Marshal(v)
			if err != nil {
				return nil, err
			}
			b.Write(text)
		}
	}
	b.WriteByte('}')
	return b.Bytes(), nil
}

// Marshal writes a document, indented, without the members that say nothing.
func Marshal(document Node) ([]byte, error) {
	said, _ := spoken(document)
	b, err := json.MarshalIndent(said, "", "  ")
	return append(b, '\n'), err
}

// spoken leaves out what says nothing, deep inside, and reports whether anything is left.
func spoken(v any) (any, bool) {
	switch v := v.(type) {
	case string:
		return v, v != ""
	case []string:
		return v, len(v) > 0
	case Node:
		kept := make(Node, 0, len(v))
		for _, m := range v {
			if said, ok := spoken(m[1]); ok {
				kept = append(kept, Member{m[0], said})
			}
		}
		return kept, len(kept) > 0
	case []Node:
		return spokenOf(v)
	case []any:
		return spokenOf(v)
	}
	return v, true
}

func spokenOf[T any](list []T) (kept []any, ok bool) {
	for _, v := range list {
		if said, ok := spoken(v); ok {
			kept = append(kept, said)
		}
	}
	return kept, len(kept) > 0
}

// A Base is the absolute IRI under which a house names its things, with its slash.
type Base string

// ParseBase reads a base, with or without a slash at its end.
func ParseBase(s string) (Base, error) {
	if u, err := url.Parse(s); err != nil || !u.IsAbs() || u.Host == "" {
		return "", errors.New("base: not an absolute IRI such as https://register.example/")
	}
	return Base(strings.TrimSuffix(s, "/") + "/"), nil
}

// IRI names a thing of a kind.
func (b Base) IRI(kind, name string) string { return string(b) + kind + "/" + url.PathEscape(name) }

// Text is a sentence in a language.
func Text(says, language string) Node { return Node{{"@value", says}, {"@language", language}} }

var vocabularies = map[string]string{
	"dpv":      "https://w3id.org/dpv#",
	"eu-gdpr":  "https://w3id.org/dpv/legal/eu/gdpr#",
	"legal-eu": "https://w3id.org/dpv/legal/eu#",
	"legal-fr": "https://w3id.org/dpv/legal/fr#",
	"pd":       "https://w3id.org/dpv/pd#",
	"loc":      "https://w3id.org/dpv/loc#",
	"dct":      "http://purl.org/dc/terms/",
	"dcat":     "http://www.w3.org/ns/dcat#",
	"skos":     "http://www.w3.org/2004/02/skos/core#",
	"rdf":      "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
	"xsd":      "http://www.w3.org/2001/XMLSchema#",
}

// Context names vocabularies by their prefixes: DPV publishes no context to point to.
func Context(prefixes ...string) Node {
	var c Node
	for _, p := range prefixes {
		c = append(c, Member{p, vocabularies[p]})
	}
	return c
}

// Typed says of the values of terms what they are, such as "@id".
func (n Node) Typed(kind string, terms ...string) Node {
	for _, term := range terms {
		n = append(n, Member{term, Node{{"@type", kind}}})
	}
	return n
}
