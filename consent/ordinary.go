package consent

import "github.com/rgpd-go/rgpd"

// ordinary are the plain consents from which a witness is told.
var ordinary = []rgpd.Ordinary{
	{
		ID: "consent-to-calls",
		Says: rgpd.Text{
			FR: "un consentement ordinaire à être appelé, auquel rien ne manque",
			EN: "an ordinary consent to calls that lacks nothing",
		},
		Facts: plainConsent(rgpd.LiveCall).table(),
	},
	{
		ID: "consent-to-automated-calls",
		Says: rgpd.Text{
			FR: "un consentement ordinaire à être appelé par automate, auquel rien ne manque",
			EN: "an ordinary consent to automated calls that lacks nothing",
		},
		Facts: plainConsent(rgpd.AutomatedCall).table(),
	},
	{
		ID: "consent-to-messages",
		Says: rgpd.Text{
			FR: "un consentement ordinaire à recevoir des courriels, auquel rien ne manque",
			EN: "an ordinary consent to e-mails that lacks nothing",
		},
		Facts: plainConsent(rgpd.Email).table(),
	},
}

func plainConsent(ch rgpd.Channel) *facts {
	return &facts{
		Answer: SaidYes, Channel: ch, Place: france, Standing: stands, Principal: same, Caller: same, Object: same,
		Agreed: same, Channels: Said, Order: before, Granularity: ChoicePerPurpose, Condition: Unconditional,
		Cost: NoCost, Footing: EvenFooting, Layout: Even, Purpose: Said, Data: Said, Choice: Said, Period: Said,
		Length: withinYear, Withdrawal: Said, Proof: Said, Placement: Apart, Act: TickedBox, Evidence: individual,
		Collector: ByPrincipal, Check: Checked, Exit: ExitAsEasy, Age: Adult, Parents: WithParents, Expiry: running,
		Seniority: underOneYear, Era: sinceDecree, Slot: noSlot,
	}
}

// ordinaryOccasions are the plain occasions from which a witness is told.
var ordinaryOccasions = []rgpd.Ordinary{
	occasion(Occasion{Head: Prospecting}, "sales-call",
		"un appel commercial ordinaire à un consommateur", "an ordinary sales call to a consumer"),
	occasion(Occasion{Head: Prospecting, Channel: rgpd.Email}, "sales-e-mail",
		"un courriel commercial ordinaire à un consommateur", "an ordinary sales e-mail to a consumer"),
	occasion(
		Occasion{Head: Prospecting, Channel: rgpd.AutomatedCall},
		"sales-machine",
		"un appel commercial ordinaire par automate à un consommateur",
		"an ordinary automated sales call to a consumer",
	),
	occasion(Occasion{Head: SensitiveData}, "sensitive-data",
		"un traitement ordinaire de données sensibles", "an ordinary use of sensitive data"),
	occasion(Occasion{Head: InboxAdvert}, "inbox-advert",
		"une annonce ordinaire dans une boîte de réception", "an ordinary advert in an inbox"),
	occasion(Occasion{Head: HandOver}, "hand-over", "une remise ordinaire de numéros à un partenaire, qui appellera",
		"an ordinary handing over of numbers to a partner, who will call"),
	occasion(Occasion{Head: Profiling}, "profiling",
		"un profilage ordinaire pour prospecter", "ordinary profiling in order to prospect"),
	occasion(Occasion{Head: Reuse}, "reuse", "une réutilisation ordinaire de données", "an ordinary reuse of data"),
	occasion(
		Occasion{Head: Cookies},
		"cookies",
		"un traceur publicitaire ordinaire",
		"an ordinary advertising tracker",
	),
}

// occasion fills what an occasion leaves out with what is plain.
func occasion(o Occasion, id, fr, en string) rgpd.Ordinary {
	if o.Channel == 0 {
		o.Channel = rgpd.LiveCall
	}
	o.Audience, o.Aim, o.Tie = rgpd.Consumer, Commercial, NoTie
	o.Fit, o.Cookie, o.Exception = OtherPurpose, OtherCookie, ConsentOnly
	o.Recipient, o.Notice, o.Stop, o.Weighing, o.Profile = ToPartner, NoticeGiven, rgpd.NoStop, Weighed, ChoosesOffers
	return rgpd.Ordinary{ID: id, Says: rgpd.Text{FR: fr, EN: en}, Facts: o.facts()}
}
