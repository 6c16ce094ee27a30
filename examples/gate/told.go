package main

import (
	"iter"
	"reflect"
	"slices"
	"strings"

	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/prospect"
)

// What a decision says, in the language of the caller and by the names of the JSON that they sent.

// A reason is a rule: its ID, its sentence, its first text.
type reason struct {
	ID   rgpd.RuleID `json:"id"`
	Says string      `json:"says"`
	Ref  string      `json:"ref"`
}

func reasons(rules []rgpd.Rule, tag language.Tag) (out []reason) {
	for _, r := range rules {
		out = append(out, reason{r.ID, r.Says.In(tag), r.Sources[0].Ref})
	}
	return out
}

// A question is a fact to find out: Fields are where it is told, such as prospect.campaign.shown.
type question struct {
	Fact   string   `json:"fact"`
	Ask    string   `json:"ask"`
	Fields []string `json:"fields,omitempty"`
	Values []string `json:"values,omitempty"`
}

// In stands before the names of the fields: where in the question they are.
func questions(missing iter.Seq[rgpd.Column], in string, tag language.Tag) (out []question) {
	for c := range missing {
		q := question{Fact: c.Name, Ask: c.Ask.In(tag), Values: c.Values}
		for _, f := range c.Fields {
			q.Fields = append(q.Fields, in+jsonName(reflect.TypeFor[prospect.Prospect](), f))
		}
		if c.Fields == nil {
			q.Fields = []string{"channel"}
		}
		out = append(out, q)
	}
	return out
}

// jsonName is the name in JSON of a field, or of a field of a field, "Campaign.Shown".
func jsonName(t reflect.Type, field string) string {
	first, rest, deeper := strings.Cut(field, ".")
	f, ok := t.FieldByName(first)
	if !ok {
		return field // a column's fields are those of a prospect: see the test
	}
	name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
	if deeper {
		name += "." + jsonName(f.Type, rest)
	}
	return name
}

// A step is one of those that a remedy needs, all of them.
type step struct {
	ID    string            `json:"id"`
	By    rgpd.Actor        `json:"by"`
	Says  string            `json:"says"`
	Facts map[string]string `json:"facts"`
}

func remedies(d rgpd.Decision, tag language.Tag) (out [][]step) {
	for _, r := range d.Remedies() {
		var steps []step
		for _, c := range r.Changes {
			steps = append(steps, step{c.ID, c.By, c.Says.In(tag), c.Facts})
		}
		out = append(out, steps)
	}
	return out
}

// duties are those of a contact that may be made, now or later.
func duties(d rgpd.Decision, tag language.Tag) []reason {
	if v := d.Verdict(); v != rgpd.Allowed && v != rgpd.Deferred {
		return nil
	}
	return reasons(slices.Collect(d.Duties()), tag)
}
