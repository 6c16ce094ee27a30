package main

import (
	"net/http"
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/consent"
)

// A consentReply says what a consent is worth for a use. Nothing in it is a permission, nor has the name of one: a
// consent that carries may be of somebody who objected.
type consentReply struct {
	ID      string `json:"id,omitempty"`
	Carries bool   `json:"carries"`
	Says    string `json:"says"`
	// Status is what a question of /v1/decisions takes as prospect.consent.
	Status    consent.Status `json:"status"`
	Qualities []quality      `json:"qualities"`
	Findings  []flaw         `json:"findings,omitempty"`
	At        time.Time      `json:"at"`
	LawAsOf   rgpd.Date      `json:"law_as_of"`
	Later     bool           `json:"later,omitempty"`
}

type quality struct {
	Quality consent.Quality `json:"quality"`
	Says    string          `json:"says"`
	Outcome consent.Outcome `json:"outcome"`
}

// A flaw is a finding on a consent: where in the record it stands, and what mends it.
type flaw struct {
	Rule  rgpd.RuleID `json:"rule"`
	Level rgpd.Level  `json:"level"`
	Field string      `json:"field,omitempty"`
	Says  string      `json:"says"`
	Do    string      `json:"do"`
	Ref   string      `json:"ref"`
}

// consents assesses a record for a use on a channel.
func (s *server) consents(w http.ResponseWriter, r *http.Request) error {
	var q struct {
		ID      string         `json:"id,omitempty"`
		Channel rgpd.Channel   `json:"channel,omitzero"`
		At      instant        `json:"at,omitzero"` // left out: now
		Lang    string         `json:"lang,omitempty"`
		Use     consent.Use    `json:"use,omitzero"`
		Record  consent.Record `json:"record,omitzero"`
	}
	if err := take(w, r, &q); err != nil {
		return err
	}
	tag, err := common(q.ID, q.Lang)
	if err == nil && q.Channel == 0 {
		err = errNoChannel()
	}
	if err != nil {
		return err
	}
	q.At = q.At.or(s.now)
	a := consent.Assess(q.Record, q.Use, q.Channel, q.At.Time)
	d := a.Decision()
	out := consentReply{
		ID: q.ID, Carries: d.Allowed(), Says: d.In(tag), Status: a.Status(), At: d.At(), LawAsOf: rgpd.LawAsOf,
		Later: d.Later(),
	}
	for one := range consent.AllQualities() {
		out.Qualities = append(out.Qualities, quality{one, one.Text().In(tag), a.Quality(one)})
	}
	for _, f := range a.Findings() {
		out.Findings = append(out.Findings, flaw{
			f.Rule, f.Level, inRecord(f.Path), f.Says.In(tag), f.Do.In(tag), f.Sources[0].Ref,
		})
	}
	return answer(w, out)
}

// inRecord is where in the question a finding stands; nowhere, if it is of the whole.
func inRecord(path string) string {
	if path == "" {
		return ""
	}
	return "record." + path
}
