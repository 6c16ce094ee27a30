package main

import (
	"net/http"
	"slices"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/input"
	"github.com/rgpd-go/rgpd/prospect"
	"github.com/rgpd-go/rgpd/prospect/number"
)

// callers says whether a campaign may show a number to those it calls. That is no permission to call anybody.
func (s *server) callers(w http.ResponseWriter, r *http.Request) error {
	var q struct {
		ID   string `json:"id,omitempty"`
		Lang string `json:"lang,omitempty"`
		// Number is as a dialler shows it: "anonymous", "3639" and a sender's name too.
		Number   string            `json:"number,omitempty"`
		Campaign prospect.Campaign `json:"campaign,omitzero"`
		Audience rgpd.Audience     `json:"audience,omitzero"`
		Channel  rgpd.Channel      `json:"channel,omitzero"`
		On       rgpd.Date         `json:"on,omitzero"` // the day in Paris; zero: today
	}
	if err := take(w, r, &q); err != nil {
		return err
	}
	tag, err := common(q.ID, q.Lang)
	if err != nil {
		return err
	}
	if q.Number == "" {
		return &rgpd.InputError{Path: "number", Remedy: "missing; a number, 3639, anonymous, the name of a sender"}
	}
	n, err := number.ParseCaller(q.Number)
	if err != nil {
		return input.At("number", err)
	}
	if q.On == 0 {
		q.On = rgpd.ParisDay(s.now())
	}
	shows := prospect.MayShow(n, q.Campaign, q.Audience, q.Channel, q.On)
	out := struct {
		ID       string         `json:"id,omitempty"`
		MayShow  bool           `json:"may_show"`
		Verdict  rgpd.Verdict   `json:"verdict"`
		Shown    prospect.Shown `json:"shown,omitzero"`
		Because  []reason       `json:"because,omitempty"`
		MayApply []reason       `json:"may_apply,omitempty"`
		Missing  []question     `json:"missing,omitempty"`
		On       rgpd.Date      `json:"on"`
		LawAsOf  rgpd.Date      `json:"law_as_of"`
	}{
		ID: q.ID, MayShow: shows.Verdict == rgpd.Allowed, Verdict: shows.Verdict, Shown: prospect.ShownOf(n),
		Missing: questions(slices.Values(shows.Missing), "", tag), On: q.On, LawAsOf: rgpd.LawAsOf,
	}
	if why := reasons(shows.Because, tag); shows.Verdict == rgpd.Undecided {
		out.MayApply = why
	} else {
		out.Because = why
	}
	return answer(w, out)
}
