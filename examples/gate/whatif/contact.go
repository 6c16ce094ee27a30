package whatif

import (
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/consent"
	"github.com/rgpd-go/rgpd/internal/calendar"
	"github.com/rgpd-go/rgpd/internal/input"
	"github.com/rgpd-go/rgpd/prospect"
)

// A question is what the page asks about: facts by the names and words of the library's columns, and the day and the
// hour of the place. A fact that is left out is unknown.
type question struct {
	Facts map[string]string `json:"facts,omitempty"`
	Where rgpd.Territory    `json:"where,omitzero"` // zero: nobody knows
	Day   rgpd.Date         `json:"day,omitzero"`   // where the person is; in Paris, where that is unknown or abroad
	Time  string            `json:"time,omitempty"` // 11:00
	Lang  string            `json:"lang,omitempty"` // en or fr; empty: en
}

// A contact is the question as the library takes it.
type contact struct {
	prospect.Prospect
	channel rgpd.Channel
	at      time.Time
	clock   rgpd.Territory // whose hours are shown
	// assumed are columns that stand for an answer that nobody gave: what follows from them is not known.
	assumed []string
	// dated are the days that the form does not ask for: what comes later hangs on them. Those of calls and refusals
	// are the latest that the facts allow, so that nothing is permitted too early.
	dated []rgpd.Text
}

// hour reads 09:30.
func hour(s string) (time.Duration, error) {
	t, err := time.Parse("15:04", s)
	if err != nil {
		return 0, &rgpd.InputError{
			Path: "time", Shape: input.Shape(s), Remedy: "want an hour and minutes, such as 09:30",
		}
	}
	return time.Duration(t.Hour())*time.Hour + time.Duration(t.Minute())*time.Minute, nil
}

// Names that the facts speak of: that a consent or a request is for this campaign is told by the fact itself.
const principal, caller, object = "the principal", "the caller", "the offer"

// contactOf makes the contact of a question: one whose facts are those told, its dates being counted from the instant
// asked about. That there is no such contact shows when it is decided: see [read].
func contactOf(q *question) (c contact, err error) {
	since, err := hour(q.Time)
	if err != nil {
		return c, err
	}
	c.clock = q.Where
	if !c.clock.French() {
		c.clock = rgpd.Mainland
	}
	if q.Day < firstDay || q.Day > lastDay {
		return c, &rgpd.InputError{Path: "day", Remedy: "want a day from 2018-05-25 to 2099-12-31"}
	}
	c.at = c.clock.Instant(q.Day, since)
	if err := tell(&c, q.Facts); err != nil {
		return c, err
	}
	if q.Where != 0 {
		c.Places = rgpd.TerritoriesOf(q.Where)
	}
	f := q.Facts
	c.Campaign.Principal, c.Campaign.Caller, c.Campaign.Object = principal, caller, object
	switch c.Audience {
	case rgpd.Consumer:
		c.Campaign.Offer = prospect.OfferForPrivateLife
	case rgpd.Professional, rgpd.LegalPerson:
		c.Campaign.Offer = prospect.OfferForWork
	}
	c.request(f["call-back"], f["last-contact"])
	c.consented(f)
	c.kept(f, q.Day)
	c.stopped(f)
	switch f["bloctel"] {
	case "clear":
		c.Bloctel, c.Campaign.BloctelCheckedOn = prospect.NotOnBloctel, rgpd.ParisDay(c.at)-3
	case "listed":
		c.Bloctel = prospect.OnBloctel
	case "stale":
		c.Bloctel = prospect.BloctelNeverChecked
	}
	switch f["attempts"] {
	case "under":
		c.Attempts = prospect.NoAttempts()
	case "reached":
		c.Attempts = prospect.AttemptsAt(c.before(4), c.before(3), c.before(2), c.before(1))
		c.dates("quatre appels passés juste avant", "four calls made just before")
	}
	return c, nil
}

func (c *contact) ago(days int) time.Time { return c.at.AddDate(0, 0, -days) }

func (c *contact) before(minutes int) time.Time {
	return c.at.Add(-time.Duration(minutes) * time.Minute)
}

// dates says which day was taken.
func (c *contact) dates(fr, en string) { c.dated = append(c.dated, rgpd.Text{FR: fr, EN: en}) }

// request is the call-back that was asked for.
func (c *contact) request(word, kept string) {
	ask := func(who prospect.Asked, at time.Time) {
		c.CallBack = prospect.CallBack{Asked: who, At: at, Object: object, Proof: prospect.ProofKept}
	}
	switch word {
	case "none":
		c.CallBack.Asked = prospect.NotAsked
	case "prompt":
		ask(prospect.AskedPrincipal, c.at.Add(-47*time.Hour))
		c.dates("rappel demandé 47 heures avant", "call-back asked for 47 hours before")
	case "standing":
		days := 2
		for calendar.AddBusiness(int32(rgpd.ParisDay(c.ago(days+1))), 5) >= int32(rgpd.ParisDay(c.at)) {
			days++
		}
		ask(prospect.AskedPrincipal, c.ago(days))
		c.dates("rappel demandé cinq jours ouvrables avant", "call-back asked for five working days before")
	case "lapsed":
		ask(prospect.AskedPrincipal, c.ago(20))
		switch kept {
		case "over-3-years":
			c.CallBack.At = c.ago(1300)
		case "":
			c.assumed = append(c.assumed, "last-contact")
		}
	case "unfit":
		ask(prospect.AskedElsewhere, c.ago(1))
	}
}

// consented is the consent on file.
func (c *contact) consented(f map[string]string) {
	s := consent.Status{State: c.Consent.State}
	if s.State == consent.Valid || s.State == consent.Lapsed || s.State == consent.Flawed {
		s.Use = consent.Use{Principal: principal, Caller: caller, Object: object}
		if c.channel != 0 { // this use is by this channel, whatever the library makes of it
			s.Channels = rgpd.ChannelsOf(c.channel)
		}
	}
	if s.State == consent.Valid {
		switch {
		case f["last-contact"] == "over-3-years":
			s.GivenAt = c.ago(1300)
		case f["recency"] == "within-30-days":
			s.GivenAt = c.ago(29)
			c.dates("consentement donné 29 jours avant", "consent given 29 days before")
		case f["recency"] == "over-30-days":
			s.GivenAt = c.ago(200)
			c.dates("consentement donné 200 jours avant", "consent given 200 days before")
		default: // of a day that nobody told
			s.GivenAt = c.ago(200)
			c.assumed = append(c.assumed, "recency")
		}
		if f["last-contact"] == "" && f["recency"] != "within-30-days" { // it may be older than three years
			c.assumed = append(c.assumed, "last-contact")
		}
	}
	if f["slot"] == "agreed" {
		s.Slot = consent.Slot{From: c.at, Until: c.at.Add(time.Hour)}
		c.dates("créneau d'une heure dès l'instant choisi", "a slot of an hour from the instant chosen")
	}
	if s.State == consent.Valid && f["slot"] == "" {
		c.assumed = append(c.assumed, "slot")
	}
	c.Consent = s
}

// kept is when the person last dealt with the principal.
func (c *contact) kept(f map[string]string, day rgpd.Date) {
	switch f["last-contact"] {
	case "within-3-years":
		c.LastContact = day - 100
	case "over-3-years":
		c.LastContact, c.RelationEnded = day-1200, day-1250
	}
}

// stopped is the day of a refusal. An objection, a withdrawal and a restriction have none, so that nothing is later;
// but for a consent that was withdrawn before the person asked for a call, where nobody says that a stop stands.
func (c *contact) stopped(f map[string]string) {
	asked := f["call-back"] == "prompt" || f["call-back"] == "standing"
	switch {
	case c.Stop == rgpd.RefusedInCall && f["pause"] == "running":
		c.StoppedAt = c.at.Add(-time.Hour)
		c.dates("refus dit une heure avant", "refusal said an hour before")
	case c.Stop == rgpd.RefusedInCall && f["pause"] == "over":
		c.StoppedAt = c.ago(90)
	case c.Stop <= rgpd.NoStop && c.Consent.State == consent.Withdrawn && asked:
		c.Consent.WithdrawnAt = c.ago(90)
	}
}
