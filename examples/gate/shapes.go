package main

import (
	"encoding"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/consent"
	"github.com/rgpd-go/rgpd/rights"
)

// A shapes adds the schemas of types of the library to those of the description, as package json reads them: a field or
// a word that comes is described.
type shapes struct {
	schemas map[string]any
	made    map[string]reflect.Type
}

// addShapes adds what questions hold that no schema of the library describes.
func addShapes(schemas map[string]any) (err error) {
	s := shapes{schemas, map[string]reflect.Type{}}
	_, err = s.of(reflect.TypeFor[consent.Record]())
	if err == nil {
		_, err = s.of(reflect.TypeFor[rights.Request]())
	}
	return err
}

// unasked are fields that the service does not take: see alone.
var unasked = []string{"RightsRequest.besides", "RightsRequest.status", "RightsRequest.closed"}

// known are the schemas of the library by their own names.
var known = map[reflect.Type]string{
	reflect.TypeFor[rgpd.Channels]():    "Channels",
	reflect.TypeFor[rgpd.Territories](): "Territories",
	reflect.TypeFor[consent.Slot]():     "Slot",
}

// of is the schema of a type where it stands.
func (s *shapes) of(t reflect.Type) (map[string]any, error) {
	switch t {
	case reflect.TypeFor[time.Time]():
		return map[string]any{"type": "string", "format": "date-time"}, nil
	case reflect.TypeFor[rgpd.Date]():
		return map[string]any{"type": "string", "format": "date"}, nil
	case reflect.TypeFor[consent.Period]():
		return map[string]any{"type": "string", "description": "A period of ISO 8601, such as P1Y6M."}, nil
	}
	switch t.Kind() {
	case reflect.String:
		return map[string]any{"type": "string"}, nil
	case reflect.Int8:
		return map[string]any{"type": "integer"}, nil
	case reflect.Slice:
		items, err := s.of(t.Elem())
		return map[string]any{"type": "array", "items": items}, err
	}
	if name, is := known[t]; is {
		return map[string]any{"$ref": "#/components/schemas/" + name}, nil
	}
	return s.named(t)
}

// named is the schema of a type under its name: that of its package first, since Purpose is one of two.
func (s *shapes) named(t reflect.Type) (map[string]any, error) {
	pkg := t.PkgPath()[strings.LastIndexByte(t.PkgPath(), '/')+1:]
	if pkg == "" {
		return nil, fmt.Errorf("no schema is made of %v", t)
	}
	name := strings.ToUpper(pkg[:1]) + pkg[1:] + t.Name()
	ref := map[string]any{"$ref": "#/components/schemas/" + name}
	if s.made[name] == t {
		return ref, nil
	}
	if _, other := s.schemas[name]; other {
		return nil, fmt.Errorf("two schemas of the name %s", name)
	}
	s.made[name] = t
	switch t.Kind() {
	case reflect.Uint8:
		s.schemas[name] = map[string]any{"type": "string", "enum": wordsOf(t)}
		return ref, nil
	case reflect.Struct:
	default:
		return nil, fmt.Errorf("no schema is made of %v", t)
	}
	fields := map[string]any{}
	s.schemas[name] = map[string]any{"type": "object", "additionalProperties": false, "properties": fields}
	for i := range t.NumField() {
		f := t.Field(i)
		field, _, _ := strings.Cut(f.Tag.Get("json"), ",")
		if field == "" || field == "-" || slices.Contains(unasked, name+"."+field) {
			continue
		}
		var err error
		if fields[field], err = s.of(f.Type); err != nil {
			return nil, err
		}
	}
	return ref, nil
}

// wordsOf are the words of an enumeration, in the order of its values.
func wordsOf(t reflect.Type) (words []string) {
	for i := range uint64(256) {
		v := reflect.New(t).Elem()
		v.SetUint(i)
		text, is := v.Interface().(encoding.TextMarshaler)
		if !is {
			return words
		}
		if word, err := text.MarshalText(); err == nil && len(word) > 0 {
			words = append(words, string(word))
		}
	}
	return words
}
