package main

import (
	"slices"
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/prospect"
	"github.com/rgpd-go/rgpd/prospect/number"
	"github.com/rgpd-go/rgpd/prospect/suppression"
)

// A listed is a contact under a suppression list.
type listed struct {
	contact
	List   *objections   `json:"list,omitempty"` // none: no list can be had
	MaxAge time.Duration `json:"max_age"`
}

// Objections are a suppression list: the numbers on it, with the day of their objection
// or none.
type objections struct {
	Principal string      `json:"principal"`
	AsOf      time.Time   `json:"as_of"`
	Numbers   []objection `json:"numbers,omitempty"`
}

type objection struct {
	Number number.Number `json:"number"`
	On     rgpd.Date     `json:"on,omitzero"`
}

var listedQuestion = asks("prospect", "listed", 10, func(d *drawer, c *listed) {
	drawContact(d, &c.contact)
	p := &c.Facts
	if p.Number == (number.Number{}) && d.chance(0.9) {
		p.Number, _ = number.Parse(d.number())
	}
	if p.Rest != 0 && d.chance(0.5) { // so that the list is what tells of a stop
		p.Stop, p.Rest = 0, 0
	}
	c.MaxAge = pick(d, 0, hour, 30*day, 30*day, 30*day)
	if d.chance(0.05) {
		return
	}
	age := pick(d, 0, hour, hour, day, 30*day, -hour)
	c.List = &objections{Principal: p.Campaign.Principal, AsOf: d.at.Add(-age).UTC()}
	if c.List.Principal == "" || d.chance(0.05) {
		c.List.Principal = pick(d, names...)
	}
	if d.chance(0.4) && p.Number != (number.Number{}) {
		c.List.Numbers = append(c.List.Numbers, objection{p.Number, pick(d, 0, d.date(), rgpd.ParisDay(d.at)-1)})
	}
}, func(c *listed) any {
	if policies[c.Policy] == nil {
		return refused{true}
	}
	var list *suppression.List
	if c.List != nil {
		info := suppression.Info{Principal: c.List.Principal, AsOf: c.List.AsOf}
		b := suppression.NewBuilder(madeUpKey, info)
		for _, o := range c.List.Numbers {
			b.Add(o.Number, o.On)
		}
		var err error
		if list, err = b.List(); err != nil {
			return refused{true}
		}
	}
	gate := suppression.NewGate(c.MaxAge) // which takes one list after another of one source only
	if list != nil {
		if err := gate.Put(list); err != nil {
			return refused{true}
		}
	}
	y := built(append(slices.Clone(policyOptions[c.Policy]), prospect.Lists(gate))...)
	return verdictOf(y.CanCallAt(c.Facts, c.Channel, c.At))
})

// madeUpKey seals lists of numbers that are nobody's.
var madeUpKey = func() suppression.Key {
	key, err := suppression.NewKey([]byte("sixteen bytes or more"))
	if err != nil {
		panic(err)
	}
	return key
}()
