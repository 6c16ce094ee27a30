package main

import (
	"net/http"
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/rights"
)

// A deadline is a time limit of the law, its days those of the controller's place.
type deadline struct {
	Kind    rights.Kind    `json:"kind"`
	State   rights.State   `json:"state"`
	Urgency rights.Urgency `json:"urgency,omitzero"`
	// WorkTo is the earliest of the days below: none is owed later on any reading of the law.
	WorkTo   rgpd.Date `json:"work_to,omitzero"`
	Nominal  rgpd.Date `json:"nominal,omitzero"`
	Due      rgpd.Date `json:"due,omitzero"`
	Cautious rgpd.Date `json:"cautious,omitzero"`
	// Limit is the instant at which Due is over: what is sent at it is late. At is that of an event.
	Limit         time.Time `json:"limit,omitzero"`
	At            time.Time `json:"at,omitzero"`
	SuspendedDays int       `json:"suspended_days,omitzero"`
	Steps         []because `json:"steps,omitempty"`
	Open          []reading `json:"open,omitempty"`
	Missing       string    `json:"missing,omitempty"`
	AnotherLaw    bool      `json:"another_law,omitzero"`
}

// A because is a step of the way to a date, and its texts.
type because struct {
	Says string   `json:"says"`
	Refs []string `json:"refs,omitempty"`
}

// A reading is a point that the law leaves open, with the day of each reading.
type reading struct {
	ID     string    `json:"id"`
	Asks   string    `json:"asks"`
	Strict rgpd.Date `json:"strict"`
	Loose  rgpd.Date `json:"loose,omitzero"`
}

// deadlines are those of one request of a person.
func (s *server) deadlines(w http.ResponseWriter, r *http.Request) error {
	var q struct {
		ID      string          `json:"id,omitempty"`
		At      instant         `json:"at,omitzero"` // for the urgency; left out: now
		Lang    string          `json:"lang,omitempty"`
		Request *rights.Request `json:"request,omitempty"`
	}
	if err := take(w, r, &q); err != nil {
		return err
	}
	tag, err := common(q.ID, q.Lang)
	if err == nil {
		err = alone(q.Request)
	}
	if err != nil {
		return err
	}
	q.At = q.At.or(s.now)
	out := struct {
		ID        string     `json:"id,omitempty"`
		Deadlines []deadline `json:"deadlines"`
		LawAsOf   rgpd.Date  `json:"law_as_of"`
	}{q.ID, []deadline{}, rgpd.LawAsOf}
	// A request of which nobody noted the day is one all the same.
	for d := range (rights.Case{Request: *q.Request, Status: rights.Running}).Deadlines() {
		one := deadline{
			Kind: d.Kind, State: d.State, Urgency: d.Urgency(q.At.Time), WorkTo: d.WorkTo(), Nominal: d.Nominal,
			Due:      d.Due,
			Cautious: d.Cautious, Limit: d.Limit, At: d.At, SuspendedDays: d.SuspendedDays,
			Missing: d.Missing().In(tag), AnotherLaw: d.AnotherLaw(),
		}
		for step := range d.Steps() {
			b := because{Says: step.Says.In(tag)}
			for _, source := range step.Sources {
				b.Refs = append(b.Refs, source.Ref)
			}
			one.Steps = append(one.Steps, b)
		}
		for o := range d.Open() {
			one.Open = append(one.Open, reading{o.ID, o.Asks.In(tag), o.Strict, o.Loose})
		}
		out.Deadlines = append(out.Deadlines, one)
	}
	return answer(w, out)
}

// alone refuses of a request what no date here is worked out from.
func alone(r *rights.Request) error {
	switch {
	case r == nil:
		return &rgpd.InputError{Path: "request", Remedy: "missing; what was asked, when, and where must you act?"}
	case len(r.Besides) > 0:
		return &rgpd.InputError{Path: "request.besides", Remedy: "leave it out; ask of each request by itself"}
	case r.Status != 0:
		return &rgpd.InputError{Path: "request.status", Remedy: "leave it out; no date is worked out from it"}
	case !r.Closed.IsZero():
		return &rgpd.InputError{Path: "request.closed", Remedy: "leave it out; no date is worked out from it"}
	}
	return nil
}
