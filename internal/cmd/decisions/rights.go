package main

import (
	"iter"
	"reflect"
	"slices"
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/rights"
)

// An opening is a case of [rights.Opens].
type opening struct {
	Right rights.Right `json:"right,omitzero"`
	Facts rights.Facts `json:"facts,omitzero"`
	At    time.Time    `json:"at"`
}

// A limit is a case of [rights.Request.Deadline] and of what else follows from a request.
type limit struct {
	Kind    rights.Kind    `json:"kind"`
	Request rights.Request `json:"request"`
	At      time.Time      `json:"at"`
}

// A plan is a case of [rights.Request.Plan].
type plan struct {
	Request rights.Request `json:"request"`
	Facts   rights.Facts   `json:"facts,omitzero"`
	At      time.Time      `json:"at"`
}

// A course is a case of [rights.Fold].
type course struct {
	Place  rights.Place   `json:"place,omitzero"`
	Events []rights.Event `json:"events"`
	At     time.Time      `json:"at"`
}

// A deadline is what a [rights.Deadline] says: days, and the steps to them.
type deadline struct {
	Kind     rights.Kind    `json:"kind"`
	Rule     rgpd.RuleID    `json:"rule,omitempty"`
	State    rights.State   `json:"state"`
	Nominal  rgpd.Date      `json:"nominal,omitzero"`
	Due      rgpd.Date      `json:"due,omitzero"`
	Limit    time.Time      `json:"limit,omitzero"`
	At       time.Time      `json:"at,omitzero"`
	Cautious rgpd.Date      `json:"cautious,omitzero"`
	Outer    rgpd.Date      `json:"outer,omitzero"`
	Days     int            `json:"suspended_days,omitzero"`
	Urgency  rights.Urgency `json:"urgency,omitzero"`
	Missing  string         `json:"missing,omitempty"`
	Steps    []string       `json:"steps,omitempty"`
	Open     []openPoint    `json:"open,omitempty"`
}

type openPoint struct {
	ID     string    `json:"id"`
	Strict rgpd.Date `json:"strict"`
	Loose  rgpd.Date `json:"loose,omitzero"`
}

func deadlineOf(d rights.Deadline, at time.Time) deadline {
	out := deadline{
		Kind: d.Kind, State: d.State, Nominal: d.Nominal, Due: d.Due, Limit: d.Limit, At: d.At, Cautious: d.Cautious,
		Outer: d.Outer, Days: d.SuspendedDays, Urgency: d.Urgency(at), Missing: d.Missing().EN,
	}
	if r, ok := d.Kind.Rule(); ok {
		out.Rule = r.ID
	}
	for s := range d.Steps() {
		out.Steps = append(out.Steps, s.Says.EN)
	}
	for o := range d.Open() {
		out.Open = append(out.Open, openPoint{o.ID, o.Strict, o.Loose})
	}
	return out
}

func deadlinesOf(ds iter.Seq[rights.Deadline], at time.Time) (out []deadline) {
	for d := range ds {
		out = append(out, deadlineOf(d, at))
	}
	return out
}

// kinds are how many time limits there are.
var kinds = len(wordsOf(reflect.TypeFor[rights.Kind]()))

var rightsQuestions = []question{
	asks("rights", "opens", 40, func(d *drawer, c *opening) {
		all(d, c)
		c.Facts, c.At = d.facts(), d.at
	}, func(c *opening) any { return verdictOf(rights.Opens(c.Right, c.Facts, c.At)) }),
	asks("rights", "deadline", 25, func(d *drawer, c *limit) {
		c.Kind, c.Request, c.At = 1+rights.Kind(d.IntN(kinds)), d.request(), d.at
	}, func(c *limit) any {
		r := &c.Request
		return struct {
			deadline
			Extended rights.Standing `json:"extended,omitzero"`
			Held     bool            `json:"held,omitempty"`
			Stops    bool            `json:"stops,omitempty"`
		}{deadlineOf(r.Deadline(c.Kind), c.At), r.Extended(), r.HeldPending(), r.StopsMarketing()}
	}),
	asks("rights", "plan", 10, func(d *drawer, c *plan) {
		c.Request, c.Facts, c.At = d.request(), d.facts(), d.at
	}, func(c *plan) any {
		type task struct {
			Action   rights.Action `json:"action"`
			Deadline deadline      `json:"deadline"`
		}
		p := c.Request.Plan(c.Facts, c.At)
		out := struct {
			Opens          verdict     `json:"opens"`
			Tasks          []task      `json:"tasks,omitempty"`
			Stop           rgpd.Stop   `json:"stop"`
			StopFrom       time.Time   `json:"stop_from,omitzero"`
			Restricted     rgpd.Answer `json:"restricted"`
			RestrictedFrom time.Time   `json:"restricted_from,omitzero"`
		}{verdictOf(p.Opens), nil, p.Stop, p.StopFrom, p.Restricted, p.RestrictedFrom}
		for _, t := range p.Tasks {
			out.Tasks = append(out.Tasks, task{t.Action, deadlineOf(t.Deadline, c.At)})
		}
		return out
	}),
	asks("rights", "case", 15, drawCourse, func(c *course) any {
		got := rights.Fold(c.Place, c.Events...)
		due, owed := deadlinesOf(got.Deadlines(), c.At), deadlinesOf(slices.Values(got.Owed(c.At)), c.At)
		return struct {
			Status    rights.Status `json:"status,omitzero"`
			Findings  []finding     `json:"findings,omitempty"`
			Deadlines []deadline    `json:"deadlines,omitempty"`
			Owed      []deadline    `json:"owed,omitempty"`
		}{got.Status, findings(got.Findings), due, owed}
	}),
	asks("rights", "inform", 10, func(d *drawer, c *rights.Collection) {
		all(d, c)
		c.Place = d.place()
	}, func(c *rights.Collection) any {
		return []deadline{deadlineOf(c.Inform(), c.Obtained), deadlineOf(c.InformOfObjection(), c.Obtained)}
	}),
}

// facts draws facts of which most, more often than not, open the way to a right.
func (d *drawer) facts() (f rights.Facts) {
	all(d, &f)
	if d.chance(0.6) {
		usual := `{"held":"yes","deceased":"no","identity":"identified",` +
			`"abusive":"no","automated":"yes","supply":"provided"}`
		if err := strict([]byte(usual), &f); err != nil {
			panic(err)
		}
		d.change(&f, 2)
	}
	return f
}

// request draws a request that came in at a known instant mostly.
func (d *drawer) request() (r rights.Request) {
	all(d, &r)
	r.Place = d.place()
	if d.chance(0.9) {
		r.Regime = 0 // of another law nothing is counted
	}
	if d.chance(0.9) {
		r.Received = d.near()
	}
	if r.Received.IsZero() {
		return r
	}
	came := rgpd.ParisDay(r.Received)
	if d.chance(0.7) {
		r.Identity.Asked = came + rgpd.Date(pick(d, 0, 1, 3, 10, 29, 30, 31, 40))
		r.Identity.Enough = pick(d, 0, r.Identity.Asked+rgpd.Date(d.IntN(40)))
	}
	if d.chance(0.7) {
		r.Identity.Asked, r.Identity.Enough = 0, 0
	}
	if d.chance(0.7) {
		r.Extension.Notified = r.Received.Add(pick(d, distances...) + pick(d, besides...))
	}
	return r
}

func rightsValue(d *drawer, p any) bool {
	besides, ok := p.(*[]rights.Request)
	if ok && d.chance(0.1) { // which may hold others: seldom, or there would be no end
		*besides = []rights.Request{d.request()}
	}
	return ok
}

func (d *drawer) place() (p rights.Place) {
	all(d, &p)
	if d.chance(0.6) {
		p = rights.Place{Territory: rgpd.Mainland}
	}
	return p
}

func drawCourse(d *drawer, c *course) {
	c.Place, c.At = d.place(), d.at
	at := d.near()
	for len(c.Events) <= d.IntN(7) {
		var e rights.Event
		all(d, &e)
		if d.chance(0.9) {
			e.Regime = 0
		}
		if e.Kind == 0 || len(c.Events) == 0 && d.chance(0.9) {
			e.Kind = rights.Received
		}
		if e.Kind != rights.Received && d.chance(0.8) {
			e.Right = 0 // of all that are open
		}
		e.At = at
		wait := pick(d, 0, time.Minute, hour, day, 3*day, 10*day, 29*day, 30*day, 31*day, 33*day, 61*day)
		at = at.Add(wait + pick(d, 0, time.Second))
		if d.chance(0.1) {
			at = d.near()
		}
		c.Events = append(c.Events, e)
		switch d.IntN(40) {
		case 0:
			c.Events = append(c.Events, e) // entered twice
		case 1:
			c.Events[0].At = time.Time{}
		}
	}
}
