package main

import (
	"reflect"
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/consent"
)

// An assessment is a case of [consent.Assess].
type assessment struct {
	Record  consent.Record `json:"record"`
	Use     consent.Use    `json:"use,omitzero"`
	Channel rgpd.Channel   `json:"channel,omitzero"`
	At      time.Time      `json:"at"`
}

// An occasion is a case of [consent.Required].
type occasion struct {
	Occasion consent.Occasion `json:"occasion"`
	At       time.Time        `json:"at"`
}

// A past is a case of [consent.History.Assess].
type past struct {
	Entries []consent.Entry `json:"entries"`
	Use     consent.Use     `json:"use,omitzero"`
	Channel rgpd.Channel    `json:"channel,omitzero"`
	At      time.Time       `json:"at"`
}

type assessed struct {
	verdict
	Status    consent.Status             `json:"status"`
	Broken    consent.Criteria           `json:"broken,omitzero"`
	Open      consent.Criteria           `json:"open,omitzero"`
	Qualities map[string]consent.Outcome `json:"qualities"`
	Findings  []finding                  `json:"findings,omitempty"`
}

func assessedOf(a consent.Assessment) assessed {
	out := assessed{
		verdict: verdictOf(a.Decision()), Status: a.Status(), Broken: a.Broken(), Open: a.Open(),
		Qualities: map[string]consent.Outcome{}, Findings: findings(a.Findings()),
	}
	for q := range consent.AllQualities() {
		out.Qualities[q.String()] = a.Quality(q)
	}
	return out
}

var consentQuestions = []question{
	asks("consent", "assess", 60, func(d *drawer, c *assessment) {
		c.Record = d.record()
		c.Use, c.Channel, c.At = d.use(), d.channel(), d.at
	}, func(c *assessment) any {
		type kept struct {
			assessed
			Kept consent.Retention `json:"kept"`
		}
		return kept{assessedOf(consent.Assess(c.Record, c.Use, c.Channel, c.At)), c.Record.Retention(c.Channel)}
	}),
	asks("consent", "required", 25, func(d *drawer, c *occasion) {
		all(d, &c.Occasion)
		if d.chance(0.5) {
			c.Occasion.Head = consent.Prospecting
		}
		c.At = d.at
	}, func(c *occasion) any {
		r := consent.Required(c.Occasion, c.At)
		_, differ := r.Difference()
		return struct {
			verdict
			Law     consent.Need `json:"law,omitzero"`
			Article consent.Need `json:"article,omitzero"`
			Differ  bool         `json:"differ,omitempty"`
		}{verdictOf(r.Decision()), r.Law(), r.Article(), differ}
	}),
	asks("consent", "history", 15, drawPast, func(c *past) any {
		h := consent.History{Person: "p-1", Entries: c.Entries}
		var out struct {
			assessed
			Records []consent.Withdrawal `json:"records,omitempty"`
		}
		out.assessed = assessedOf(h.Assess(c.Use, c.Channel, c.At))
		for _, r := range h.Records(c.At) {
			out.Records = append(out.Records, r.Withdrawal)
		}
		return out
	}),
}

func drawPast(d *drawer, c *past) {
	c.Use, c.Channel, c.At = d.use(), d.channel(), d.at
	ids := []string{"", "r-1", "r-2", "r-3"}
	for i := range 1 + d.IntN(4) {
		e := consent.Event{Kind: consent.ConsentGiven, At: d.near(), Person: "p-1"}
		if i > 0 {
			e.Kind = 1 + consent.EventKind(d.IntN(6))
		}
		switch e.Kind {
		case consent.ConsentAsked, consent.ConsentGiven, consent.ConsentRefused, consent.ConsentRenewed:
			e.Record = d.record()
			e.Record.ID, e.Record.At, e.Record.Person.Ref = pick(d, ids...), e.At, "p-1"
			if e.Kind == consent.ConsentRefused {
				e.Record.Answer = consent.SaidNo
			}
			e.Renews = pick(d, ids...)
		case consent.ConsentWithdrawn:
			e.Withdraws = pick(d, ids...)
			d.fill(reflect.ValueOf(&e.Means).Elem())
		}
		logged := e.At.Add(pick(d, 0, hour, day)).UTC()
		c.Entries = append(c.Entries, consent.Entry{Seq: uint64(i + 1), Logged: logged, Event: e})
	}
}

// good is the JSON of a record that lacks nothing but its times and its digest.
const good = `{"answer":"yes","act":"ticked-box","channels":"live-call",
"person":{"ref":"p-1","seen":["number"],"age":"adult"},
"form":{"id":"rappel","version":"1","wording":"J'accepte d'être appelé.","notice":"n-1",
"principals":["Lumen Télécom"],"callers":["Centre Azur"],"objects":["forfaits mobiles"],
"purpose":"said","data":"said","channels":"said","choice":"said","period":"said","lasts":"P1Y","withdrawal":"said",
"proof":"said","placement":"apart","layout":"even","granularity":"per-purpose","condition":"none","cost":"none",
"footing":"even","exit":"as-easy","exit_at":"https://lumen.example/stop"},
"evidence":{"kind":"individual","origin":"https://lumen.example","refs":["log-1"]},
"collection":{"by":"principal","collector":"Lumen Télécom"},"withdrawal":{"by":"none"}}`

// record draws a record near the good one, or any.
func (d *drawer) record() (r consent.Record) {
	if d.chance(0.2) {
		all(d, &r)
	} else {
		if err := strict([]byte(good), &r); err != nil {
			panic(err)
		}
		r.At = d.near()
		r.Form.Since = r.At.AddDate(-1, 0, 0)
		if d.chance(0.5) {
			r.Channels = rgpd.ChannelsOf(1, 2, 3, 4)
		}
		d.change(&r, pick(d, 0, 1, 3, 6))
	}
	if d.chance(0.9) {
		r.Form.Digest = consent.DigestOf(r.Form.Wording)
	}
	return r
}

func (d *drawer) use() consent.Use {
	u := consent.Use{Principal: "Lumen Télécom", Caller: "Centre Azur", Object: "forfaits mobiles"}
	d.change(&u, pick(d, 0, 0, 0, 1))
	return u
}

func (d *drawer) channel() rgpd.Channel {
	if d.chance(0.6) {
		return rgpd.LiveCall
	}
	return rgpd.Channel(d.IntN(5))
}

func consentValue(d *drawer, p any) bool {
	switch p := p.(type) {
	case *consent.Criteria:
		*p = consent.Criteria(d.set(reflect.TypeOf(*p)))
		if d.chance(0.7) {
			*p = 0
		}
	case *consent.Names:
		*p = consent.Named()
		for _, n := range append(names, "forfaits mobiles") {
			if d.chance(0.3) {
				*p = append(*p, n)
			}
		}
	case *consent.Period:
		*p = consent.Period{Years: uint16(d.IntN(3)), Months: uint16(d.IntN(3)), Days: uint16(d.IntN(3))}
	case *consent.Slot:
		*p = consent.Slot{From: d.near()}
		p.Until = p.From.Add(pick(d, time.Duration(0), hour/2, hour, hour+time.Second))
	default:
		return false
	}
	return true
}
