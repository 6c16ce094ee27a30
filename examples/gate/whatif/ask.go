package whatif

import (
	"encoding/json"
	"maps"
	"slices"
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/input"
	"github.com/rgpd-go/rgpd/prospect"
)

// Asked are what [Answer] answers: the form, a case, its week, a scenario as answers to the form, verdicts of many.
func Asked() []string { return []string{"form", "case", "week", "scenario", "verdicts"} }

// most is how many cases are decided at once.
const most = 1000

// Answer answers what the page asks, as JSON; now is the instant of the machine. An error is that of a question that
// cannot be read, and shows nothing of it but its shape.
func Answer(what string, body []byte, now time.Time) ([]byte, error) {
	var q question
	switch what {
	case "form":
		return json.Marshal(formAt(now))
	case "case", "week":
		if err := input.Exact(body, &q); err != nil {
			return nil, err
		}
		if what == "week" {
			return marshal(weekOf(&q))
		}
		return marshal(answerTo(&q, now))
	case "scenario":
		var named scenarioAsked
		if err := input.Exact(body, &named); err != nil {
			return nil, err
		}
		return marshal(scenarioAs(&named))
	case "verdicts":
		var many struct {
			Cases []question `json:"cases"`
		}
		if err := input.Exact(body, &many); err != nil {
			return nil, err
		}
		return marshal(verdicts(many.Cases))
	}
	return nil, &rgpd.InputError{Remedy: "want form, case, week, scenario or verdicts"}
}

func marshal[T any](v T, err error) ([]byte, error) {
	if err != nil {
		return nil, err
	}
	return json.Marshal(v)
}

// verdicts are those of many cases, and nothing else of them.
func verdicts(cases []question) (out []rgpd.Verdict, err error) {
	if len(cases) > most {
		return nil, &rgpd.InputError{Path: "cases", Remedy: "want 1000 at most"}
	}
	for i := range cases {
		r, err := read(&cases[i])
		if err != nil {
			return nil, input.At("cases", err)
		}
		out = append(out, r.Verdict())
	}
	return out, nil
}

type scenarioAsked struct {
	ID   string    `json:"id"`
	Day  rgpd.Date `json:"day,omitzero"`
	Time string    `json:"time,omitempty"`
}

// scenarioAs is a scenario of the article as the answers of the form, at an hour of the mainland.
func scenarioAs(asked *scenarioAsked) (q question, err error) {
	since, err := hour(asked.Time)
	if err != nil {
		return q, err
	}
	at := rgpd.Mainland.Instant(asked.Day, since)
	for s := range prospect.Scenarios() {
		if s.ID != asked.ID {
			continue
		}
		p := s.At(at)
		d := policy.CanCallAt(p, s.Channel, at)
		q = question{Facts: maps.Collect(d.Facts()), Day: asked.Day, Time: asked.Time}
		for _, name := range workedOut {
			delete(q.Facts, name)
		}
		for n := range d.Presumed() { // the page presumes it, too, and says so
			delete(q.Facts, n.Presumes)
		}
		places := slices.Collect(p.Territories().All)
		if len(places) == 1 {
			q.Where = places[0]
		}
		return q, nil
	}
	return q, &rgpd.InputError{Path: "id", Shape: input.Shape(asked.ID), Remedy: "want the ID of a scenario"}
}
