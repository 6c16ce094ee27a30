package main

import (
	"reflect"
	"slices"
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/register"
)

// A duty is a case of one of the questions of package register, on facts F.
type duty[F any] struct {
	Facts F         `json:"facts,omitzero"`
	At    time.Time `json:"at"`
}

// requirement makes a question of a function of package register.
func requirement[F any](ask string, share int, of func(F, time.Time) register.Requirement) question {
	return asks("register", ask, share, func(d *drawer, c *duty[F]) {
		all(d, &c.Facts)
		c.At = d.at
	}, func(c *duty[F]) any { return needOf(of(c.Facts, c.At)) })
}

type need struct {
	verdict
	Need register.Need `json:"need,omitzero"`
}

func needOf(r register.Requirement) need { return need{verdictOf(r.Decision()), r.Need()} }

// A breach is a case of [register.Breach.Assess].
type breach struct {
	Breach register.Breach `json:"breach"`
	Place  rgpd.Territory  `json:"place,omitzero"`
	At     time.Time       `json:"at"`
}

// An entry is a case of [register.Activity.Faults] and of its review.
type entry struct {
	Activity register.Activity `json:"activity"`
	On       rgpd.Date         `json:"on"`
}

// A storage is a case of [register.Suggestions].
type storage struct {
	On rgpd.Date `json:"on"`
}

var registerQuestions = []question{
	requirement("applies", 15, register.Applies),
	requirement("record", 10, register.RecordRequired),
	requirement("officer", 10, register.OfficerRequired),
	requirement("assessment", 15, register.AssessmentRequired),
	asks("register", "breach", 25, drawBreach, func(c *breach) any {
		a := c.Breach.Assess(c.At, c.Place)
		return struct {
			Authority need            `json:"authority"`
			Persons   need            `json:"persons"`
			Clock     register.Clock  `json:"clock,omitzero"`
			Timing    register.Timing `json:"timing,omitzero"`
			Findings  []finding       `json:"findings,omitempty"`
		}{needOf(a.Authority), needOf(a.Persons), a.Clock, a.Timing, findings(a.Findings)}
	}),
	asks("register", "entry", 18, func(d *drawer, c *entry) {
		c.On = d.today()
		if d.chance(0.05) {
			all(d, &c.Activity)
			return
		}
		c.Activity = pick(d, slices.Collect(register.ReadyEntries())...)
		shorten(reflect.ValueOf(&c.Activity).Elem())
		if d.chance(0.7) {
			c.Activity.Created, c.Activity.Updated = d.date(), d.date()
			d.fill(reflect.ValueOf(&c.Activity.Controller).Elem())
		}
		d.change(&c.Activity, pick(d, 4, 12))
	}, func(c *entry) any {
		r := c.Activity.Review(c.On)
		return struct {
			Faults   []finding `json:"faults,omitempty"`
			Findings []finding `json:"findings,omitempty"`
			Missing  []string  `json:"missing,omitempty"`
			Sound    bool      `json:"sound"`
		}{findings(c.Activity.Faults()), findings(r.Findings), questions(r.Missing), r.Sound()}
	}),
	asks("register", "service", 5, func(d *drawer, c *register.Service) {
		if d.chance(0.2) {
			all(d, c)
			return
		}
		*c = register.OutboundCalls()
		shorten(reflect.ValueOf(c).Elem())
		d.change(c, pick(d, 3, 12))
	}, func(c *register.Service) any { return findings(c.Faults()) }),
	asks("register", "retention", 2, func(d *drawer, c *storage) { c.On = d.today() }, func(c *storage) any {
		type period struct {
			Rule    rgpd.RuleID     `json:"rule"`
			Period  register.Period `json:"period,omitzero"`
			Longest register.Period `json:"longest,omitzero"`
		}
		var out []period
		for s := range register.Suggestions(c.On) {
			out = append(out, period{s.Rule.ID, s.Retention.Period, s.Retention.Longest})
		}
		return out
	}),
}

func drawBreach(d *drawer, c *breach) {
	all(d, &c.Breach)
	c.Place, c.At = 1+rgpd.Territory(d.IntN(15)), d.at
	if d.chance(0.7) {
		c.Place = rgpd.Mainland
	}
	b := &c.Breach
	if b.Aware.IsZero() {
		return
	}
	if d.chance(0.5) {
		b.Aware = d.at.Add(-pick(d, 0, hour, 24*hour, 48*hour, 72*hour, 96*hour, 30*day) + pick(d, besides...))
	}
	for i := range b.Notices {
		if d.chance(0.7) {
			b.Notices[i].At = b.Aware.Add(pick(d, hour, 24*hour, 71*hour, 72*hour, 73*hour, 100*hour, 20*day))
		}
	}
}

// shorten makes the texts of a ready entry a word: what they say no rule reads.
func shorten(v reflect.Value) {
	switch v.Kind() {
	case reflect.Struct:
		if t, ok := v.Addr().Interface().(*rgpd.Text); ok {
			if *t != (rgpd.Text{}) {
				*t = rgpd.Text{FR: "texte", EN: "text"}
			}
			return
		}
		for i := range v.NumField() {
			shorten(v.Field(i))
		}
	case reflect.Slice:
		// A ready entry is made anew each time, but its lists need not be.
		v.Set(reflect.AppendSlice(reflect.MakeSlice(v.Type(), 0, v.Len()), v))
		for i := range v.Len() {
			shorten(v.Index(i))
		}
	}
}

// kept are the rules of storage that an entry may follow.
var kept = func() (ids []rgpd.RuleID) {
	for s := range register.Suggestions(rgpd.LawAsOf) {
		ids = append(ids, s.Rule.ID)
	}
	return ids
}()

func registerValue(d *drawer, p any) bool {
	switch p := p.(type) {
	case *register.Period:
		*p = pick(d, register.Period("P1Y"), "P3Y", "P6M", "P30D", "P5Y", "P10Y", "P0D", "P13M", "three years")
	case *rgpd.RuleID:
		*p = pick(d, kept...)
	default:
		return false
	}
	return true
}
