package main

import (
	"fmt"
	"reflect"
	"slices"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/transfer"
)

// A flow is a case of [transfer.Assess].
type flow struct {
	Flow transfer.Flow `json:"flow"`
	On   rgpd.Date     `json:"on"`
}

// A role is a case of [transfer.AssessRole].
type role struct {
	Facts transfer.RoleFacts `json:"facts,omitzero"`
	On    rgpd.Date          `json:"on"`
}

// An adequacy is a case of [transfer.AdequacyOf].
type adequacy struct {
	Country transfer.Country `json:"country"`
	On      rgpd.Date        `json:"on"`
}

var transferQuestions = []question{
	asks("transfer", "flow", 55, drawFlow, decideFlow),
	asks("transfer", "role", 20, func(d *drawer, c *role) {
		all(d, &c.Facts)
		c.On = d.today()
	}, func(c *role) any {
		a := transfer.AssessRole(c.Facts, c.On)
		return struct {
			verdict
			Role     transfer.Role `json:"role,omitzero"`
			Findings []finding     `json:"findings,omitempty"`
		}{verdictOf(a.Decision), a.Role, findings(a.Findings)}
	}),
	asks("transfer", "contract", 15, func(d *drawer, c *transfer.Contract) {
		if d.chance(0.3) {
			all(d, c)
			return
		}
		yes(reflect.ValueOf(c).Elem())
		c.Form, c.Standard = transfer.Written, pick(d, transfer.OwnText, transfer.StandardText(1+d.IntN(4)))
		d.change(c, pick(d, 2, 6, 12))
	}, func(c *transfer.Contract) any {
		r := c.Review()
		return struct {
			Findings  []finding   `json:"findings,omitempty"`
			Missing   []string    `json:"missing,omitempty"`
			Unchecked []string    `json:"unchecked,omitempty"`
			Covered   rgpd.Answer `json:"covered,omitzero"`
			Complete  bool        `json:"complete"`
		}{findings(r.Findings), questions(r.Missing), questions(r.Unchecked), r.Covered, r.Complete()}
	}),
	asks("transfer", "operation", 7, func(d *drawer, c *transfer.OperationFacts) {
		all(d, c)
		c.Operation = pick(d, operations...)
	}, func(c *transfer.OperationFacts) any {
		r := transfer.ReviewOperation(*c)
		return struct {
			Reach    transfer.Reach `json:"reach"`
			Findings []finding      `json:"findings,omitempty"`
			Missing  []string       `json:"missing,omitempty"`
		}{r.Reach, findings(r.Findings), questions(r.Missing)}
	}),
	asks("transfer", "adequacy", 3, func(d *drawer, c *adequacy) {
		c.Country, c.On = pick(d, countries...), d.today()
		if d.chance(0.3) {
			c.On = rgpd.NewDate(2000, 1, 1) + rgpd.Date(d.IntN(7000)) // the oldest decisions
		}
	}, func(c *adequacy) any {
		a, ok := transfer.AdequacyOf(c.Country, c.On)
		return struct {
			Found  bool            `json:"found"`
			ID     string          `json:"id,omitempty"`
			Status transfer.Status `json:"status,omitzero"`
		}{ok, a.ID, a.Status}
	}),
}

var (
	operations = slices.Collect(transfer.Operations())
	// countries are the adequate ones, some of the Union, parts of France, and others.
	countries = func() []transfer.Country {
		out := []transfer.Country{
			"FR", "DE", "IE", "IS", "NO", "RE", "NC", "PF", "GF", "TN", "MA", "MG", "SN", "MU", "CI",
			"IN", "PH", "US", "GB", "CN", "AX",
		}
		for a := range transfer.Adequacies() {
			if a.Country != "" && !slices.Contains(out, a.Country) {
				out = append(out, a.Country)
			}
		}
		return out
	}()
)

func decideFlow(c *flow) any {
	type hop struct {
		From       string              `json:"from"`
		To         string              `json:"to"`
		Kind       transfer.LinkKind   `json:"kind"`
		Path       string              `json:"path"`
		Conclusion transfer.Conclusion `json:"conclusion,omitzero"`
		Decision   verdict             `json:"decision"`
		Tool       *verdict            `json:"tool,omitempty"`
		Record     string              `json:"record,omitempty"`
		Open       transfer.Conditions `json:"open,omitzero"`
		Unmet      transfer.Conditions `json:"unmet,omitzero"`
		Findings   []finding           `json:"findings,omitempty"`
	}
	a, err := transfer.Assess(c.Flow, c.On)
	if err != nil {
		return refused{true}
	}
	var out struct {
		Verdict rgpd.Verdict `json:"verdict"`
		Hops    []hop        `json:"hops"`
	}
	out.Verdict = a.Verdict
	for i := range a.Hops {
		h := &a.Hops[i]
		got := hop{
			From: h.From, To: h.To, Kind: h.Kind, Path: h.Path, Conclusion: h.Conclusion,
			Decision: verdictOf(h.Decision),
			Record:   h.Record, Open: h.Open, Unmet: h.Unmet, Findings: findings(h.Findings()),
		}
		if h.Tool != (rgpd.Decision{}) {
			tool := verdictOf(h.Tool)
			got.Tool = &tool
		}
		out.Hops = append(out.Hops, got)
	}
	return out
}

// drawFlow draws a chain of two to four parties from France on, and now and then a
// return. What contradicts itself is drawn again, a few times.
func drawFlow(d *drawer, c *flow) {
	c.On = d.today()
	for range 5 {
		c.Flow = transfer.Flow{}
		f := &c.Flow
		for i := range pick(d, 2, 2, 2, 3, 3, 4) {
			p := transfer.Party{}
			all(d, &p)
			p.ID, p.Country, p.Organisation = fmt.Sprintf("p-%d", i), pick(d, countries...), ""
			if d.chance(0.05) {
				p.Country, p.Organisation = "", "EPO"
			}
			if i == 0 && d.chance(0.9) {
				p.Country, p.Organisation = "FR", ""
			}
			if len(p.Places) > 1 || d.chance(0.7) {
				p.Places = nil
			}
			for k := range p.Places {
				p.Places[k].By = pick(d, "", "p-0", "p-1")
			}
			f.Parties = append(f.Parties, p)
			if i > 0 {
				from := i - 1
				if d.chance(0.2) {
					from = d.IntN(i)
				}
				f.Hops = append(f.Hops, d.hop(fmt.Sprintf("p-%d", from), p.ID))
			}
		}
		if d.chance(0.15) {
			f.Returns = append(f.Returns, d.hop(f.Hops[0].To, f.Hops[0].From))
		}
		if f.Check() == nil {
			return
		}
	}
}

// sound is the JSON of a hop on standard clauses that lacks nothing but its days.
const sound = `{"from":"","to":"","means":"sent","same_entity":"no","same_group":"no","collection":"passed-on",
"to_client":"no","frequency":"recurrent","stable":"yes","clear_data":"yes",
"safeguard":{"tool":"scc-2021-914","module":"2","unaltered":"yes","annexes_filled":"yes","processing_unchanged":"yes",
"approved":"yes","importer_bound":"yes","covers":"yes","clients_data":"no","union_data_added":"no","relayed":"yes",
"sub_processors_bound":"yes"},
"assessment":{"evidence":"exporters-own","outcome":"favourable","covers_onward":"yes"},"derogation":"none"}`

func (d *drawer) hop(from, to string) (h transfer.Hop) {
	if d.chance(0.2) {
		all(d, &h)
	} else {
		if err := strict([]byte(sound), &h); err != nil {
			panic(err)
		}
		today := rgpd.ParisDay(d.at)
		h.ListCheckedOn, h.Safeguard.Signed = d.date(), pick(d, d.date(), today-400)
		h.Assessment.On, h.Assessment.ReviewBy = pick(d, d.date(), today-200), pick(d, today+200, today-1, today)
		h.Met = transfer.Conditions(d.set(reflect.TypeOf(h.Met)))
		if d.chance(0.6) {
			d.fill(reflect.ValueOf(&h.Safeguard.Tool).Elem())
			d.fill(reflect.ValueOf(&h.Safeguard.Module).Elem())
		}
		d.change(&h, pick(d, 0, 1, 3, 8))
	}
	if d.chance(0.3) { // a group, and its rules
		h.SameGroup, h.Safeguard.Covers = rgpd.Yes, rgpd.Yes
	}
	if h.SameEntity == rgpd.Yes && d.chance(0.7) {
		h.SameEntity = rgpd.No
	}
	if h.SameGroup == rgpd.No && h.Safeguard.Covers == rgpd.Yes {
		h.SameGroup = 0
	}
	if h.Collection == transfer.CollectedForItself && h.Means == transfer.Sent {
		h.Means = transfer.OnScreen
	}
	h.From, h.To = from, to
	return h
}

func transferValue(d *drawer, p any) bool {
	switch p := p.(type) {
	case *transfer.Conditions:
		*p = transfer.Conditions(d.set(reflect.TypeOf(*p)))
	case *transfer.Needs:
		*p = transfer.Needs(d.set(reflect.TypeOf(*p)))
	case *transfer.Country:
		*p = pick(d, countries...)
	default:
		return false
	}
	return true
}
