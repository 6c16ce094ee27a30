package main

import (
	"fmt"
	"slices"
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/consent"
	"github.com/rgpd-go/rgpd/prospect"
	"github.com/rgpd-go/rgpd/prospect/number"
)

// A contact is a case of [prospect.Policy.CanCallAt].
type contact struct {
	Policy  string            `json:"policy"`
	Channel rgpd.Channel      `json:"channel,omitzero"`
	At      time.Time         `json:"at"`
	Facts   prospect.Prospect `json:"facts"`
}

func built(options ...prospect.Option) *prospect.Policy {
	y, err := prospect.NewPolicy(options...)
	if err != nil {
		panic(err)
	}
	return y
}

var workWeek = []time.Weekday{time.Monday, time.Tuesday, time.Wednesday, time.Thursday, time.Friday, time.Saturday}

// policyOptions make the policies that a case may ask, by name.
var policyOptions = map[string][]prospect.Option{
	"standard":        nil,
	"law-only":        {prospect.LawOnly()},
	"no-presumptions": {prospect.NoPresumptions()},
	"house": {
		prospect.HouseCap(2, prospect.When{}),
		prospect.HouseHours(prospect.Hours{Days: workWeek, From: 11 * time.Hour, Until: 18 * time.Hour}),
		prospect.HouseRules(prospect.HouseRule{
			ID:   "house-no-machines",
			Says: rgpd.Text{FR: "la maison n'appelle pas par automate", EN: "the house does not call by machine"},
			When: prospect.When{Channel: rgpd.Is(rgpd.AutomatedCall)},
		}),
	},
}

var policies = func() map[string]*prospect.Policy {
	all := map[string]*prospect.Policy{}
	for name, options := range policyOptions {
		all[name] = built(options...)
	}
	return all
}()

// A showing is a case of [prospect.MayShow].
type showing struct {
	Number   string            `json:"number"`
	Campaign prospect.Campaign `json:"campaign,omitzero"`
	Audience rgpd.Audience     `json:"audience,omitzero"`
	Channel  rgpd.Channel      `json:"channel,omitzero"`
	On       rgpd.Date         `json:"on"`
}

var prospectQuestions = []question{
	asks("prospect", "contact", 75, drawContact, func(c *contact) any {
		y, ok := policies[c.Policy]
		if !ok {
			return refused{true}
		}
		return verdictOf(y.CanCallAt(c.Facts, c.Channel, c.At))
	}),
	asks("prospect", "windows", 8, drawContact, func(c *contact) any {
		y, ok := policies[c.Policy]
		if !ok {
			return refused{true}
		}
		var out struct {
			Next    time.Time         `json:"next,omitzero"`
			Windows []prospect.Window `json:"windows,omitempty"`
		}
		out.Next, _ = y.Next(c.Facts, c.Channel, c.At)
		out.Next = out.Next.UTC()
		for w := range y.Windows(c.Facts, c.Channel, c.At, c.At.Add(3*day)) {
			out.Windows = append(out.Windows, prospect.Window{From: w.From.UTC(), Until: w.Until.UTC()})
		}
		return out
	}),
	asks("prospect", "show", 7, func(d *drawer, c *showing) {
		all(d, c)
		c.Number, c.On = d.shown(), d.today()
	}, func(c *showing) any {
		n, err := number.ParseCaller(c.Number)
		if err != nil {
			return refused{true}
		}
		s := prospect.MayShow(n, c.Campaign, c.Audience, c.Channel, c.On)
		out := verdict{Verdict: s.Verdict, Because: ids(slices.Values(s.Because))}
		for _, col := range s.Missing {
			out.Missing = append(out.Missing, col.Name)
		}
		return out
	}),
	listedQuestion,
}

var scenarios = slices.Collect(prospect.Scenarios())

// rare are facts that chance seldom brings together, each the JSON of a part of a prospect.
var rare = []string{
	`{"campaign":{"sector":"press"},"audience":"consumer"}`,
	`{"contract":"ended","products":"similar","information":"told-and-free","origin":"own-sale","audience":"consumer"}`,
	`{"contract":"free-account","products":"similar","information":"told-and-free","audience":"consumer"}`,
	`{"contract":"running-related","products":"similar","information":"told-and-free","audience":"consumer"}`,
	`{"contract":"running-unrelated","campaign":{"sector":"energy-renovation"},"audience":"consumer"}`,
	`{"stop":"refused-in-call","audience":"consumer","information":"told-and-free"}`,
}

// drawContact draws a case near a row of the source article, or any.
func drawContact(d *drawer, c *contact) {
	c.Policy = pick(d, "standard", "standard", "standard", "law-only", "no-presumptions", "house")
	c.Channel, c.At = rgpd.LiveCall, d.at.In(pick(d, zones...))
	if d.chance(0.4) {
		c.Channel = rgpd.Channel(d.IntN(5))
	}
	p := &c.Facts
	if d.chance(0.3) {
		all(d, p)
	} else {
		*p = pick(d, scenarios...).At(d.at)
		d.change(p, pick(d, 0, 1, 1, 3, 6))
	}
	if d.chance(0.3) {
		if err := strict([]byte(pick(d, rare...)), p); err != nil {
			panic(err)
		}
		if p.Stop != 0 && p.StoppedAt.IsZero() {
			p.StoppedAt = d.at.Add(pick(d, besides...) - pick(d, day, 30*day, 59*day, 60*day, 61*day))
		}
	}
	if d.chance(0.1) {
		p.Rest = 0
	}
	if p.Campaign.Caller == "" && d.chance(0.8) {
		p.Campaign.Caller = p.Campaign.Principal
	}
	// A use or an object that stands alone would be a consent, or a request, that nobody knows.
	if p.Consent != (consent.Status{}) && d.chance(0.8) {
		use := &p.Consent.Use
		use.Principal, use.Caller, use.Object = p.Campaign.Principal, p.Campaign.Caller, p.Campaign.Object
	}
	if p.CallBack != (prospect.CallBack{}) && d.chance(0.8) {
		p.CallBack.Object = p.Campaign.Object
	}
	if d.chance(0.3) {
		p.Attempts = d.attempts()
	}
	if c.Channel != rgpd.LiveCall && p.Consent.State != 0 && d.chance(0.5) {
		p.Consent.Channels = rgpd.ChannelsOf(c.Channel)
	}
	if d.chance(0.15) { // what a person said last, an instant before or after what they said before
		p.StoppedAt = p.Consent.GivenAt.Add(pick(d, besides...))
		if d.chance(0.5) {
			p.StoppedAt = p.CallBack.At.Add(pick(d, besides...))
		}
		if p.StoppedAt.Year() < 2 {
			p.StoppedAt = time.Time{}
		}
	}
}

// attempts are some attempts around the cap of the law, and around the days that it counts.
func (d *drawer) attempts() prospect.Attempts {
	a := prospect.NoAttempts()
	for range d.IntN(6) {
		days := pick(d, 0, 1, 2, 10, 28, 29, 30, 30, 31, 31, 32)
		a.Add(d.at.Add(pick(d, besides...) - time.Duration(days)*day))
	}
	return a
}

var names = []string{"Lumen Télécom", "Nova Logiciels", "Centre Azur"}

func prospectValue(d *drawer, p any) bool {
	switch p := p.(type) {
	case *prospect.Campaign:
		type plain prospect.Campaign
		all(d, (*plain)(p))
		p.Principal, p.Caller = pick(d, names...), pick(d, names...)
		p.Object = pick(d, "forfaits mobiles", "logiciel de gestion")
		if d.chance(d.unknown) {
			p.Caller = ""
		}
	case *number.Number:
		*p, _ = number.Parse(d.number())
	case *prospect.Attempts:
		*p = d.attempts()
	default:
		return false
	}
	return true
}

// number is a number of any plan and territory: nobody's, since eight of its digits are
// drawn.
func (d *drawer) number() string {
	begins := pick(d,
		"+331", "+335", "+336", "+337", "+339", "+33948", "+33162", "+33270", "+338", "+590690", "+590590", "+596696",
		"+594694", "+262692", "+262639", "+508708", "+687", "+681", "+68987", "+3247", "+4477", "+2162")
	return begins + fmt.Sprintf("%08d", d.IntN(100_000_000))[:max(12-len(begins), 6)]
}

// shown is a number that a caller may want to show, short ones and names among them.
func (d *drawer) shown() string {
	if d.chance(0.2) {
		return pick(d, "3900", "3000", "36100", "118000", "10 13", "112", "116000", "", "Lumen")
	}
	return d.number()
}
