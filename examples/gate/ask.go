package main

import (
	"net/http"
	"slices"
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/book"
	"github.com/rgpd-go/rgpd/internal/input"
	"github.com/rgpd-go/rgpd/internal/names"
	"github.com/rgpd-go/rgpd/prospect"
	"github.com/rgpd-go/rgpd/prospect/number"
	"github.com/rgpd-go/rgpd/prospect/suppression"
)

// take reads a body strictly into v.
func take(w http.ResponseWriter, r *http.Request, v any) error {
	if lines, err := isJSON(r); err != nil {
		return err
	} else if lines {
		return problem{
			Status: http.StatusUnsupportedMediaType, Title: "one object here", Remedy: "send application/json",
		}
	}
	b, err := body(w, r)
	if err != nil {
		return err
	}
	return input.Exact(b, v)
}

// longestPlan is how far windows may be asked.
const longestPlan = 62 * 24 * time.Hour

// windows are the spans in which a contact is permitted, and the next instant.
func (s *server) windows(w http.ResponseWriter, r *http.Request) error {
	var q struct {
		ID       string            `json:"id,omitempty"`
		Channel  rgpd.Channel      `json:"channel,omitzero"`
		From     instant           `json:"from,omitzero"`  // left out, or past: now
		Until    instant           `json:"until,omitzero"` // left out: a week later
		Prospect prospect.Prospect `json:"prospect,omitzero"`
	}
	if err := take(w, r, &q); err != nil {
		return err
	}
	if _, err := common(q.ID, ""); err != nil {
		return err
	}
	if q.Channel == 0 {
		return errNoChannel()
	}
	from := s.now()
	if q.From.After(from) { // nobody can be called in the past, and no list says who was clear then
		from = q.From.Time
	}
	until := q.Until.or(func() time.Time { return from.AddDate(0, 0, 7) })
	if d := until.Sub(from); d <= 0 || d > longestPlan {
		return &rgpd.InputError{Path: "until", Remedy: "want an instant after from and after now, by 62 days at most"}
	}
	out := struct {
		ID      string            `json:"id,omitempty"`
		From    time.Time         `json:"from"` // of the question, or now
		Next    time.Time         `json:"next,omitzero"`
		Windows []prospect.Window `json:"windows"`
	}{ID: q.ID, From: from.UTC(), Windows: slices.Collect(s.policy.Windows(q.Prospect, q.Channel, from, until.Time))}
	out.Next, _ = s.policy.Next(q.Prospect, q.Channel, from)
	if out.Windows == nil {
		out.Windows = []prospect.Window{}
	}
	return answer(w, out)
}

// numbers tells what a number says of itself. It is a POST: what stands in an address is logged on the way.
func (s *server) numbers(w http.ResponseWriter, r *http.Request) error {
	var q struct {
		Number string `json:"number"`
	}
	if err := take(w, r, &q); err != nil {
		return err
	}
	n, err := number.Parse(q.Number)
	if err != nil {
		return input.At("number", err)
	}
	return answer(w, struct {
		Number      number.Number    `json:"number"`
		Family      number.Family    `json:"family"`
		Territories rgpd.Territories `json:"territories,omitzero"`
		BlockKnown  bool             `json:"block_known"`
	}{n, n.Family(), n.Territories(), n.BlockKnown()})
}

// objections takes an objection in: once it is answered, every later answer has it.
func (s *server) objections(w http.ResponseWriter, r *http.Request) error {
	if s.gate == nil {
		return problem{
			Status: http.StatusNotImplemented, Title: "no list is kept here",
			Remedy: "start the service with -lists, -key and -principal: an objection that is not kept would be lost",
		}
	}
	var q struct {
		Number    number.Number `json:"number,omitzero"`
		On        rgpd.Date     `json:"on,omitzero"` // the day in Paris; zero: today
		Principal string        `json:"principal,omitempty"`
	}
	if err := take(w, r, &q); err != nil {
		return err
	}
	if q.Number == (number.Number{}) {
		return &rgpd.InputError{Path: "number", Remedy: "missing; whose objection is it?"}
	}
	today, given := rgpd.ParisDay(s.now()), rgpd.Date(0)
	switch {
	case q.On == 0:
		q.On = today
	case q.On > today: // a wrong clock or a day to come: it is their word today, and nobody is called until then
		given, q.On = q.On, today
	case q.On < 0:
		return &rgpd.InputError{Path: "on", Remedy: "before 1970; leave it out if the day is unknown"}
	}
	if q.Principal != "" && !names.Same(q.Principal, s.principal) {
		return problem{
			Status: http.StatusConflict, Title: "another principal",
			Remedy: "the list of this service is that of the principal it was started with: nothing was entered",
		}
	}
	if err := s.gate.Change(suppression.Change{Do: suppression.Add, Number: q.Number, On: q.On}); err != nil {
		s.log.Error("an objection is not kept: send it again once the service was started anew", "why", err.Error())
		return errUnkept
	}
	if err := s.stopReserved(r.Context(), q.Number, q.On); err != nil {
		return err
	}
	s.meter.objection()
	return answer(w, struct {
		InForce bool      `json:"in_force"`
		On      rgpd.Date `json:"on"`
		Given   rgpd.Date `json:"given,omitzero"` // the day that was sent, if it is to come
	}{true, q.On, given})
}

// errUnkept is an objection that the next start of the service would not find.
var errUnkept = problem{
	Status: http.StatusInternalServerError, Title: "the objection is not kept",
	Remedy: "the number is refused until this service ends, and not after: see its log, put the folder of -lists " +
		"right, start it again and send the objection again",
}

// replays decides a record again, by the rules of this program.
func (s *server) replays(w http.ResponseWriter, r *http.Request) error {
	var q struct {
		Record rgpd.Record `json:"record,omitzero"`
	}
	if err := take(w, r, &q); err != nil {
		return err
	}
	if q.Record.IsZero() {
		return &rgpd.InputError{Path: "record", Remedy: "missing; a decision has it where the inquiry says record: yes"}
	}
	again, err := s.policy.RuleSet().Replay(q.Record)
	if err != nil {
		return err
	}
	report := again.Decision.Report()
	return answer(w, struct {
		Was      rgpd.Verdict      `json:"was"`
		Is       rgpd.Verdict      `json:"is"`
		SameRule bool              `json:"same_rules"`
		Changed  []rgpd.RuleChange `json:"changed,omitempty"`
		Unread   int               `json:"unread,omitempty"`
		Report   rgpd.Report       `json:"report"`
	}{again.Was, again.Decision.Verdict(), again.Same(), again.Changed, again.Unread, report})
}

// rules are all of the policy.
func (s *server) rules(w http.ResponseWriter, _ *http.Request) error {
	return answer(w, struct {
		RuleSet string      `json:"rule_set"`
		LawAsOf rgpd.Date   `json:"law_as_of"`
		Rules   []rgpd.Rule `json:"rules"`
	}{s.policy.RuleSet().Digest(), rgpd.LawAsOf, slices.Collect(s.policy.Rules())})
}

// rule is one of any package.
func (s *server) rule(w http.ResponseWriter, r *http.Request) error {
	c, rule, ok := book.Find(rgpd.RuleID(r.PathValue("id")))
	if !ok {
		return problem{Status: http.StatusNotFound, Title: "no such rule", Remedy: "GET /v1/rules lists them"}
	}
	return answer(w, struct {
		Package string    `json:"package"`
		Rule    rgpd.Rule `json:"rule"`
		Do      rgpd.Text `json:"do,omitzero"`
		Open    rgpd.Text `json:"open,omitzero"`
	}{c.Package, rule, rule.Do, rule.Open})
}

func schema(b []byte) handler {
	return func(w http.ResponseWriter, _ *http.Request) error {
		w.Header().Set("Content-Type", "application/schema+json")
		_, err := w.Write(b)
		return ended(err)
	}
}

func healthy(w http.ResponseWriter, _ *http.Request) error {
	return answer(w, struct {
		LawAsOf rgpd.Date `json:"law_as_of"`
	}{rgpd.LawAsOf})
}
