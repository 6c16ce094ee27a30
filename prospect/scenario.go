package prospect

import (
	"iter"
	"slices"
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/consent"
	"github.com/rgpd-go/rgpd/internal/rows"
)

// A Scenario is one row of the source article's two tables of what is allowed and
// what is not: twelve towards professionals, ten towards consumers. It is also a
// complete [Prospect] to start from. ARTICLE.md, beside the sources, tells them all
// with what decides each.
type Scenario struct {
	// ID is the row: B2B-Y1 to B2B-Y6 and B2C-Y1 to B2C-Y5 are those that the
	// article allows, B2B-N1 to B2B-N6 and B2C-N1 to B2C-N5 those that it forbids.
	ID      string
	Name    rgpd.Text
	Channel rgpd.Channel
	// Article is what the article says: Allowed or Forbidden.
	Article rgpd.Verdict
	// At returns the row's facts for a call at an instant: a consent is given
	// before it, a call-back asked for the day before.
	At func(at time.Time) Prospect
	// Record returns the consent on file that [Prospect.Consent] was assessed from, for
	// the use of the campaign; nil if there is none.
	Record func(at time.Time) consent.Record
	// Also are the other cases that the same sentence of the article holds, and decides alike.
	Also []Variant
	// Near are cases that differ in what the sentence turns on.
	Near []Variant
}

// A Variant is a case beside a [Scenario]: what is otherwise, and what the default
// policy answers on [rgpd.LawAsOf].
type Variant struct {
	Says    rgpd.Text
	Channel rgpd.Channel
	Verdict rgpd.Verdict
	At      func(at time.Time) Prospect
}

// Scenarios yields the 22 rows, in the order of the article.
func Scenarios() iter.Seq[Scenario] {
	return slices.Values(slices.Concat(workScenarios(), homeScenarios()))
}

// but is the case with something otherwise.
func (s Scenario) but(change func(p *Prospect, at time.Time)) func(at time.Time) Prospect {
	return func(at time.Time) Prospect {
		p := s.At(at)
		change(&p, at)
		return p
	}
}

// also adds another case that the sentence holds.
func (s Scenario) also(fr, en string, ch rgpd.Channel, change func(p *Prospect, at time.Time)) Scenario {
	s.Also = append(s.Also, Variant{rows.Typeset(rgpd.Text{FR: fr, EN: en}), ch, s.Article, s.but(change)})
	return s
}

// near adds a case that differs in what the sentence turns on, by the same channel.
func (s Scenario) near(fr, en string, want rgpd.Verdict, change func(p *Prospect, at time.Time)) Scenario {
	s.Near = append(s.Near, Variant{rows.Typeset(rgpd.Text{FR: fr, EN: en}), s.Channel, want, s.but(change)})
	return s
}

// on has the scenario's consent on file, for the campaign of the case.
func (s Scenario) on(file agreement) Scenario {
	bare := s.At
	s.Record = func(at time.Time) consent.Record { return file.record(bare(at).Campaign, at) }
	s.At = func(at time.Time) Prospect {
		p := bare(at)
		p.agree(file, s.Channel, at)
		return p
	}
	return s
}

// agree puts an agreement on file, assessed for the campaign and a channel.
func (p *Prospect) agree(a agreement, ch rgpd.Channel, at time.Time) {
	c := &p.Campaign
	use := consent.Use{Principal: c.Principal, Caller: c.Caller, Object: c.Object}
	p.Consent = consent.Assess(a.record(*c, at), use, ch, at).Status()
}

// An agreement is a consent as a scenario tells it. The zero one is good: a box of its own,
// ticked by the person two months ago on a form that says all that it must.
type agreement struct {
	form   string // empty: the form on which one asks for an offer
	page   string // where it was given
	days   int    // ago; 0: two months
	change func(r *consent.Record)
}

// but is the agreement with something otherwise.
func (a agreement) but(change func(r *consent.Record)) agreement {
	was := a.change
	a.change = func(r *consent.Record) {
		if was != nil {
			was(r)
		}
		change(r)
	}
	return a
}

func (a agreement) record(c Campaign, at time.Time) consent.Record {
	given := at.AddDate(0, -2, 0)
	if a.days > 0 {
		given = at.AddDate(0, 0, -a.days)
	}
	form, page := "rappel", "https://lumen.example/rappel"
	if a.form != "" {
		form, page = a.form, a.page
	}
	askedFor := "J'accepte que " + c.Principal + ", ou " + c.Caller + " pour elle, m'appelle pour me proposer : " +
		c.Object + ", pendant un an. Je peux retirer mon consentement à tout moment, de vive voix ou sur " +
		"lumen.example/stop, et en demander la preuve."
	record := consent.Record{
		Answer: consent.SaidYes, At: given, Act: consent.TickedBox, Channels: rgpd.ChannelsOf(rgpd.LiveCall),
		Person: consent.Person{Ref: "p-0001", Seen: []string{"name", "number"}, Age: consent.Adult},
		Form: consent.Form{
			ID: form, Version: "1", Since: given.AddDate(-1, 0, 0), Wording: askedFor,
			Digest: consent.DigestOf(askedFor), Notice: "confidentialite-1",
			Principals: consent.Named(c.Principal), Callers: consent.Named(c.Caller), Objects: consent.Named(c.Object),
			Purpose: consent.Said, Data: consent.Said, Channels: consent.Said, Choice: consent.Said,
			Period: consent.Said,
			Lasts:  consent.Period{Years: 1}, Withdrawal: consent.Said, Proof: consent.Said,
			Placement: consent.Apart, Layout: consent.Even, Granularity: consent.ChoicePerPurpose,
			Condition: consent.Unconditional,
			Cost:      consent.NoCost, Footing: consent.EvenFooting, Exit: consent.ExitAsEasy,
			ExitAt: "https://lumen.example/stop",
		},
		Evidence:   consent.Evidence{Kind: consent.IndividualProof, Origin: page, Refs: []string{"log-0001"}},
		Collection: consent.Collection{By: consent.ByPrincipal, Collector: c.Principal},
		Withdrawal: consent.Withdrawal{By: consent.NoWithdrawal},
	}
	if a.change != nil {
		a.change(&record)
	}
	return record
}

// workCampaign is a software firm that calls people at work itself, by hand.
func workCampaign() Campaign {
	return Campaign{
		Principal: "Nova Logiciels", Caller: "Nova Logiciels", Object: "logiciel de gestion", Purpose: Sale,
		Sector: OtherSector,
		Offer:  OfferForWork, Dialling: DialledByHand, Shown: ShownTerritorial, Holder: HeldByPrincipal,
		Voice: HumanVoice, Identity: TrueIdentity, Recording: RecordingNone,
	}
}

// homeCampaign is a telephone company that has a call centre call people at home;
// while Bloctel lived, it had its file checked ten days before.
func homeCampaign(at time.Time) Campaign {
	return Campaign{
		Principal: "Lumen Télécom", Caller: "Centre Azur", Object: "forfaits mobiles", Purpose: Sale,
		Sector: OtherSector,
		Offer:  OfferForPrivateLife, Dialling: DialledByHand, Shown: ShownTerritorial, Holder: HeldByPrincipal,
		Voice:    HumanVoice,
		Identity: TrueIdentity, Recording: RecordingNone, BloctelCheckedOn: rgpd.ParisDay(at) - 10,
	}
}

// toProfessional is a scenario of the first table: what its sentence says, of a person at work.
func toProfessional(
	id string, article rgpd.Verdict, fr, en string, change func(p *Prospect, at time.Time),
) Scenario {
	return Scenario{
		ID: id, Name: rows.Typeset(rgpd.Text{FR: fr, EN: en}), Channel: rgpd.LiveCall, Article: article,
		At: func(at time.Time) Prospect {
			p := Prospect{
				Campaign: workCampaign(), Audience: rgpd.Professional, Places: mainland, Line: WorkLine,
				Rest: NothingOnFile, Attempts: NoAttempts(),
			}
			change(&p, at)
			return p
		},
	}
}

// toConsumer is a scenario of the second table: what its sentence says, of a person at home.
func toConsumer(id string, article rgpd.Verdict, fr, en string, change func(p *Prospect, at time.Time)) Scenario {
	return Scenario{
		ID: id, Name: rows.Typeset(rgpd.Text{FR: fr, EN: en}), Channel: rgpd.LiveCall, Article: article,
		At: func(at time.Time) Prospect {
			p := Prospect{
				Campaign: homeCampaign(at), Audience: rgpd.Consumer, Places: mainland, Line: PersonalLine,
				Rest: NothingOnFile, Attempts: NoAttempts(), Bloctel: NotOnBloctel,
			}
			change(&p, at)
			return p
		},
	}
}
