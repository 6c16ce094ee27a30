package main

import (
	"cmp"
	"encoding/json"
	"net/http"

	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/input"
	"github.com/rgpd-go/rgpd/prospect"
)

// AuthZEN Authorization API 1.0, for a gateway that speaks it: the subject is the person, its properties the facts of
// them; the resource is the campaign, its properties those of it; the action is the channel; the context may have the
// instant, "at". Only Allowed is true. What the protocol has us ignore is ignored; a fact that is misspelt is not: the
// decision is then false, and says why. Who cannot carry out a duty of the answer's context must refuse.

// An entity is a subject or a resource.
type entity struct {
	Type       *string                    `json:"type"`
	ID         *string                    `json:"id"`
	Properties map[string]json.RawMessage `json:"properties"`
}

type action struct {
	Name       *string                    `json:"name"`
	Properties map[string]json.RawMessage `json:"properties"`
}

type evaluation struct {
	Subject  *entity                    `json:"subject"`
	Action   *action                    `json:"action"`
	Resource *entity                    `json:"resource"`
	Context  map[string]json.RawMessage `json:"context"`
}

// A finding is the answer of the protocol.
type finding struct {
	Decision bool `json:"decision"`
	Context  any  `json:"context,omitempty"`
}

// evaluation answers one.
func (s *server) evaluation(w http.ResponseWriter, r *http.Request) error {
	b, err := zen(w, r)
	if err != nil {
		return err
	}
	var e evaluation
	if json.Unmarshal(b, &e) != nil {
		return zenWrong("want an object with subject, action and resource")
	}
	if err := e.whole(); err != nil {
		return err
	}
	return answer(w, s.evaluate(e))
}

// evaluations answers many, in their order; what an item leaves out is that of the whole.
func (s *server) evaluations(w http.ResponseWriter, r *http.Request) error {
	b, err := zen(w, r)
	if err != nil {
		return err
	}
	var all struct {
		evaluation
		Evaluations []json.RawMessage `json:"evaluations"`
	}
	if json.Unmarshal(b, &all) != nil {
		return zenWrong("want an object with evaluations, a list of objects")
	}
	if len(all.Evaluations) == 0 { // as a single one
		if err := all.evaluation.whole(); err != nil {
			return err
		}
		return answer(w, s.evaluate(all.evaluation))
	}
	out := struct {
		Evaluations []finding `json:"evaluations"`
	}{make([]finding, 0, len(all.Evaluations))}
	for _, raw := range all.Evaluations {
		var e evaluation // a new one: what is read into that of another item would be facts of another person
		err := error(zenWrong("this item is no object of the right form"))
		if json.Unmarshal(raw, &e) == nil {
			e.orElse(&all.evaluation)
			err = e.whole()
		}
		if err != nil {
			out.Evaluations = append(out.Evaluations, refused(err))
			continue
		}
		out.Evaluations = append(out.Evaluations, s.evaluate(e))
	}
	return answer(w, out)
}

// zen reads a body of the protocol: all that is wrong with it is a 400.
func zen(w http.ResponseWriter, r *http.Request) ([]byte, error) {
	if lines, err := isJSON(r); err != nil || lines {
		return nil, zenWrong("send Content-Type: application/json")
	}
	b, err := body(w, r)
	if err == nil && input.Once(b) != nil { // of two stops the last would count
		err = zenWrong("no JSON, or a name stands twice in an object")
	}
	return b, err
}

func zenWrong(remedy string) problem {
	return problem{Status: http.StatusBadRequest, Title: "no evaluation of AuthZEN 1.0", Remedy: remedy}
}

// orElse takes from the whole what an item leaves out, each object as a whole.
func (e *evaluation) orElse(all *evaluation) {
	e.Subject, e.Action = cmp.Or(e.Subject, all.Subject), cmp.Or(e.Action, all.Action)
	if e.Resource = cmp.Or(e.Resource, all.Resource); e.Context == nil {
		e.Context = all.Context
	}
}

// whole is an error if the protocol asks for more.
func (e *evaluation) whole() error {
	named := func(of *entity) bool {
		return of != nil && of.Type != nil && of.ID != nil && *of.Type != "" && *of.ID != ""
	}
	switch {
	case !named(e.Subject):
		return zenWrong("subject: want a type and an id")
	case e.Action == nil || e.Action.Name == nil || *e.Action.Name == "":
		return zenWrong("action: want a name")
	case !named(e.Resource):
		return zenWrong("resource: want a type and an id")
	}
	return nil
}

func refused(err error) finding {
	return finding{Context: struct {
		Problem problem `json:"problem"`
	}{problemOf(err)}}
}

// evaluate decides.
func (s *server) evaluate(e evaluation) finding {
	q, err := e.inquiry()
	if err != nil {
		return refused(err)
	}
	q.At = q.At.or(s.now)
	a, err := s.decide(q)
	if err != nil {
		return refused(err)
	}
	return finding{a.Allowed, a}
}

// inquiry reads the facts strictly.
func (e *evaluation) inquiry() (q inquiry, err error) {
	if err := q.Channel.UnmarshalText([]byte(*e.Action.Name)); err != nil {
		return q, input.Below("action", input.At("name", err))
	}
	if raw, given := e.Context["at"]; given {
		if err := json.Unmarshal(raw, &q.At); err != nil || q.At.IsZero() {
			return q, &rgpd.InputError{Path: "context.at", Remedy: wantInstant}
		}
	}
	facts := map[string]json.RawMessage{}
	for name, v := range e.Subject.Properties {
		facts[name] = v
	}
	if _, both := facts["campaign"]; both && len(e.Resource.Properties) > 0 {
		return q, &rgpd.InputError{Path: "subject.properties.campaign", Remedy: "the campaign is the resource's"}
	}
	if len(e.Resource.Properties) > 0 {
		campaign, err := json.Marshal(e.Resource.Properties)
		if err != nil {
			return q, err
		}
		facts["campaign"] = campaign
	}
	b, err := json.Marshal(facts)
	if err != nil {
		return q, err
	}
	if q.Prospect, err = prospect.Parse(b); err != nil {
		return q, err
	}
	q.Lang = language.English.String()
	return q, nil
}

// discovery says where the endpoints are.
func (s *server) discovery(w http.ResponseWriter, r *http.Request) error {
	base := "http://" + r.Host
	if r.TLS != nil || r.Header.Get("X-Forwarded-Proto") == "https" {
		base = "https://" + r.Host
	}
	return answer(w, map[string]string{
		"policy_decision_point":       base,
		"access_evaluation_endpoint":  base + "/access/v1/evaluation",
		"access_evaluations_endpoint": base + "/access/v1/evaluations",
	})
}
