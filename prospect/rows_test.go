package prospect

import (
	"testing"
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/consent"
	"github.com/rgpd-go/rgpd/internal/law"
)

// firing shows one row at work: a contact to which it applies, the change that
// makes it just miss, and the days on which it opens and closes. The contact is an
// ordinary lawful one, to a consumer at home or a professional at work, with what
// set changes.
type firing struct {
	id    rgpd.RuleID
	name  string
	set   func(p *Prospect, at time.Time)
	near  string
	undo  func(p *Prospect, at time.Time)
	first string       // first day in force; empty: 2018-05-25, the library's first
	last  string       // last day in force; empty: still in force
	ch    rgpd.Channel // zero: a live call
	hour  int          // zero: eleven
	day   string       // a day to be asked on, where the weekday matters
}

func home(set func(p *Prospect, at time.Time)) func(*Prospect, time.Time) {
	return func(p *Prospect, at time.Time) { *p = baseConsumer(at); set(p, at) }
}

func work(set func(p *Prospect, at time.Time)) func(*Prospect, time.Time) {
	return func(p *Prospect, at time.Time) { *p = baseProfessional(at); set(p, at) }
}

func asIs(*Prospect, time.Time) {}

// sector is a home contact of a sector, without consent.
func sector(s Sector) func(*Prospect, time.Time) {
	return home(func(p *Prospect, at time.Time) { p.Campaign.Sector, p.Consent = s, consent.Status{} })
}

func noConsent(p *Prospect, _ time.Time)  { p.Consent = consent.Status{} }
func consents(p *Prospect, at time.Time)  { p.Consent = agreed(p.Campaign, at) }
func objectsTo(p *Prospect, at time.Time) { p.Stop, p.StoppedAt = rgpd.Objected, at.AddDate(0, -1, 0) }
func running(p *Prospect, _ time.Time)    { p.Contract = RunningRelated }
func privately(p *Prospect, _ time.Time) {
	p.Campaign.Offer, p.Audience = OfferForPrivateLife, rgpd.Consumer
}
func atWork(p *Prospect, _ time.Time) {
	p.Campaign.Offer, p.Audience = OfferForWork, rgpd.Professional
}
func service(p *Prospect, _ time.Time) { p.Campaign.Purpose = Service }
func callBackAsked(p *Prospect, at time.Time) {
	p.CallBack = CallBack{Asked: AskedPrincipal, At: at.Add(-3 * time.Hour), Object: p.Campaign.Object, Proof: ProofKept}
}
func onChannels(cs ...rgpd.Channel) func(*Prospect, time.Time) {
	return func(p *Prospect, at time.Time) { consents(p, at); p.Consent.Channels = rgpd.ChannelsOf(cs...) }
}
func both(a, b func(*Prospect, time.Time)) func(*Prospect, time.Time) {
	return func(p *Prospect, at time.Time) { a(p, at); b(p, at) }
}

var firings = []firing{
	// What the person said.
	{id: Objected, name: "a buyer objected a month ago", set: work(objectsTo), near: "it is a service call", undo: service},
	{id: ConsentWithdrawn, name: "a subscriber withdrew by voice", set: home(func(p *Prospect, at time.Time) { p.Stop = rgpd.WithdrewConsent }), near: "a fresh consent came after the withdrawal", undo: func(p *Prospect, at time.Time) { p.StoppedAt = at.AddDate(0, -3, 0) }},
	{id: UseRestricted, name: "a person had their data frozen", set: home(func(p *Prospect, at time.Time) { p.Stop = rgpd.Restricted }), near: "the delivery of what they bought is announced", undo: service},
	{id: RefusalProfessional, name: "a manager said no last week", set: work(func(p *Prospect, at time.Time) { p.Stop = rgpd.RefusedInCall }), near: "the offer is for private life", undo: privately},
	{id: RefusalConsumer, name: "a consumer said no in a call", set: home(func(p *Prospect, at time.Time) { p.Stop = rgpd.RefusedInCall }), near: "they asked to be called back since", undo: func(p *Prospect, at time.Time) { p.StoppedAt = at.AddDate(0, 0, -2); callBackAsked(p, at) }},
	{id: RefusalFinal, name: "a consumer said no, a contract is running", set: home(both(running, func(p *Prospect, at time.Time) { p.Stop = rgpd.RefusedInCall })), near: "the offer is insurance, whose chapter is another", undo: func(p *Prospect, at time.Time) { p.Campaign.Sector = Insurance }, first: "2026-08-11"},
	{id: RefusalElsewhere, name: "a tenant said no to an estate agent, a contract is running", set: home(both(running, func(p *Prospect, at time.Time) {
		p.Stop, p.Campaign.Sector = rgpd.RefusedInCall, RealEstate
	})), near: "the offer is a telephone plan, which L. 221-16 reaches", undo: func(p *Prospect, at time.Time) { p.Campaign.Sector = OtherSector }, first: "2026-08-11"},
	{id: RefusalFinance, name: "a bank's customer said no in a call", set: home(both(running, func(p *Prospect, at time.Time) {
		p.Stop, p.Campaign.Sector = rgpd.RefusedInCall, FinancialServices
	})), near: "the offer is a telephone plan", undo: func(p *Prospect, at time.Time) { p.Campaign.Sector = OtherSector }, last: "2026-06-18"},
	{id: RefusalFinanceSince2026, name: "an insurer's customer said no in a call", set: home(both(running, func(p *Prospect, at time.Time) {
		p.Stop, p.Campaign.Sector = rgpd.RefusedInCall, Insurance
	})), near: "the offer is a telephone plan", undo: func(p *Prospect, at time.Time) { p.Campaign.Sector = OtherSector }, first: "2026-06-19"},
	{id: RefusalInsurance, name: "a stranger hung up on an insurer, who now writes", set: home(both(noConsent, func(p *Prospect, at time.Time) {
		p.Stop, p.Campaign.Sector = rgpd.RefusedInCall, Insurance
	})), near: "who holds another contract of his", undo: func(p *Prospect, at time.Time) { p.Contract = RunningUnrelated }, first: "2022-04-01", last: "2026-08-10", ch: rgpd.Email},
	{id: RefusalAppeal, name: "a donor said no a minute ago", set: home(func(p *Prospect, at time.Time) {
		p.Stop, p.StoppedAt, p.Campaign.Purpose = rgpd.RefusedInCall, at.Add(-time.Minute), Charity
	}), near: "no refusal is on file", undo: func(p *Prospect, at time.Time) { p.Stop, p.StoppedAt = rgpd.NoStop, time.Time{} }},
	{id: NeverToldOfUse, name: "a manager who was never told", set: work(func(p *Prospect, at time.Time) { p.Information = NeverTold }), near: "who is told in the call", undo: func(p *Prospect, at time.Time) { p.Information = ToldByContact }},
	{id: ProfessionalNoChoice, name: "a card handed over, no word of a right to object", set: work(func(p *Prospect, at time.Time) { p.Origin, p.Information = BusinessCard, ToldOnly }), near: "a number from the firm's site, whose owner is told at the first contact", undo: func(p *Prospect, at time.Time) { p.Origin = EmployerSite }},
	{id: ArticleNoChoice, name: "a number from the firm's site, no word of a right to object", set: work(func(p *Prospect, at time.Time) { p.Information = ToldOnly }), near: "with such a word in the call", undo: func(p *Prospect, at time.Time) { p.Information = ToldByContact }},
	{id: ProfessionalToldTooLate, name: "a form that said nothing, told in the call", set: work(func(p *Prospect, at time.Time) { p.Origin, p.Information = OwnForm, ToldByContact }), near: "a card handed over at a fair", undo: func(p *Prospect, at time.Time) { p.Origin = BusinessCard }},
	{id: DisguisedIdentity, name: "the caller poses as the accounts department", set: work(func(p *Prospect, at time.Time) { p.Campaign.Identity = FalseIdentity }), near: "the caller says who they are", undo: func(p *Prospect, at time.Time) { p.Campaign.Identity = TrueIdentity }},
	{id: RandomDialling, name: "a machine makes up numbers", set: work(func(p *Prospect, at time.Time) { p.Campaign.Dialling = DialledAtRandom }), near: "it dials those of a list", undo: func(p *Prospect, at time.Time) { p.Campaign.Dialling = DialledAutomatically }},
	{id: PremiumNumberBaited, name: "a ping call from a premium number", set: home(func(p *Prospect, at time.Time) { p.Campaign.Purpose = PremiumNumberBait }), near: "it offers a contract", undo: func(p *Prospect, at time.Time) { p.Campaign.Purpose = Sale }},

	// Calls to consumers.
	{id: ConsumerOptIn, name: "no consent on file", set: home(noConsent), near: "the contract is running and the offer relates to it", undo: running, first: "2026-08-11"},
	{id: ConsumerConsentFlawed, name: "consent given to another firm", set: home(func(p *Prospect, at time.Time) { p.Consent.Use.Principal = "Partenaires" }), near: "consent given to the principal", undo: consents, first: "2026-08-11"},
	{id: ConsumerConsentLapsed, name: "consent of thirteen months", set: home(func(p *Prospect, at time.Time) { p.Consent.Until = at.AddDate(0, -1, 0) }), near: "consent of two months", undo: consents, first: "2026-08-11"},
	{id: ArticleOptIn, name: "a stranger, no consent, off Bloctel", set: home(noConsent), near: "a press subscription", undo: func(p *Prospect, at time.Time) { p.Campaign.Sector = Press }},
	{id: ArticleOtherProducts, name: "a former customer, other products", set: home(func(p *Prospect, at time.Time) {
		p.Consent, p.Contract, p.Products = consent.Status{}, Ended, OtherProducts
	}), near: "similar products", undo: func(p *Prospect, at time.Time) { p.Products = SimilarProducts }},
	{id: BloctelListedBefore2020, name: "listed, never a customer", set: home(func(p *Prospect, at time.Time) { p.Bloctel = OnBloctel }), near: "listed, a former customer", undo: func(p *Prospect, at time.Time) { p.Contract = Ended }, last: "2020-07-25"},
	{id: BloctelListed, name: "listed, a former customer", set: home(func(p *Prospect, at time.Time) { p.Bloctel, p.Contract = OnBloctel, Ended }), near: "listed, in a running contract", undo: running, first: "2020-07-26", last: "2026-08-10"},
	{id: BloctelUnchecked, name: "the file was checked five weeks ago", set: home(func(p *Prospect, at time.Time) { p.Campaign.BloctelCheckedOn = rgpd.ParisDay(at) - 35 }), near: "it was checked four weeks ago", undo: func(p *Prospect, at time.Time) { p.Campaign.BloctelCheckedOn = rgpd.ParisDay(at) - 28 }, last: "2026-08-10"},
	{id: ConsumerUntold, name: "told on the form, without a means to refuse", set: home(func(p *Prospect, at time.Time) { p.Consent, p.Information = consent.Status{}, ToldOnly }), near: "told, and able to refuse", undo: func(p *Prospect, at time.Time) { p.Information = ToldAndFree }},
	{id: ConsumerToldTooLate, name: "told in the call of what a form should have said", set: home(func(p *Prospect, at time.Time) { p.Consent, p.Information = consent.Status{}, ToldByContact }), near: "the number came from a directory", undo: func(p *Prospect, at time.Time) { p.Origin = PublicDirectory }},
	{id: ConsumerConsentGiven, name: "consent, while the law was opt-out", set: home(asIs), near: "no consent", undo: noConsent, last: "2026-08-10"},
	{id: ConsumerConsent, name: "consent of two months", set: home(asIs), near: "consent to SMS only", undo: onChannels(rgpd.SMS), first: "2026-08-11"},
	{id: RunningContractOptOut, name: "a running contract, while the law was opt-out", set: home(both(noConsent, running)), near: "the contract is over", undo: func(p *Prospect, at time.Time) { p.Contract = Ended }, last: "2026-08-10"},
	{id: RunningContract, name: "a running contract, a complement offered", set: home(both(noConsent, running)), near: "something else is offered", undo: func(p *Prospect, at time.Time) { p.Contract = RunningUnrelated }, first: "2026-08-11"},
	{id: CallBackTolerated, name: "a call-back asked for this morning", set: home(both(noConsent, callBackAsked)), near: "asked of a comparator", undo: func(p *Prospect, at time.Time) { p.CallBack.Asked = AskedElsewhere }, last: "2026-08-10"},
	{id: CallBackRequested, name: "a call-back asked for this morning", set: home(both(noConsent, callBackAsked)), near: "asked two weeks ago", undo: func(p *Prospect, at time.Time) { p.CallBack.At = at.AddDate(0, 0, -14) }, first: "2026-08-11"},
	{id: PressOffer, name: "a newspaper offers a subscription", set: sector(Press), near: "it offers insurance", undo: func(p *Prospect, at time.Time) { p.Campaign.Sector = Insurance }},
	{id: ConsumerOptOut, name: "a stranger, told, off Bloctel", set: home(noConsent), near: "a newspaper calls, which another row permits", undo: func(p *Prospect, at time.Time) { p.Campaign.Sector = Press }, last: "2026-08-10"},

	// Sectors.
	{id: EnergyWorksBan, name: "heat pumps by telephone, with consent", set: home(func(p *Prospect, at time.Time) { p.Campaign.Sector = EnergyRenovation }), near: "the consumer asked the firm this morning to be called", undo: callBackAsked, first: "2020-07-26", last: "2026-08-10"},
	{id: WorksBan, name: "stair lifts by telephone, with consent", set: home(func(p *Prospect, at time.Time) { p.Campaign.Sector = HomeAdaptation }), near: "the consumer asked the firm to be called", undo: callBackAsked, first: "2026-08-11"},
	{id: WorksMessageBan, name: "insulation by SMS, with consent", set: home(both(onChannels(rgpd.SMS), func(p *Prospect, at time.Time) { p.Campaign.Sector = EnergyRenovation })), near: "in a running contract", undo: running, first: "2025-07-02", ch: rgpd.SMS},
	{id: TrainingAccountBan, name: "training paid from the account", set: sector(TrainingAccount), near: "a course under way, with a direct link", undo: running, first: "2022-12-21"},
	{id: TrainingAccountData, name: "collecting the account's data in a course under way", set: home(func(p *Prospect, at time.Time) {
		p.Campaign.Sector, p.Campaign.Purpose, p.Contract = TrainingAccount, CollectData, RunningRelated
	}), near: "offering the next part of the course", undo: func(p *Prospect, at time.Time) { p.Campaign.Purpose = Sale }, first: "2022-12-21"},

	// Machines and messages.
	{id: MachineWithoutConsent, name: "a recording rings a professional", set: work(asIs), near: "who consented to recordings", undo: onChannels(rgpd.AutomatedCall), ch: rgpd.AutomatedCall},
	{id: MessageToStranger, name: "an account without a purchase", set: home(func(p *Prospect, at time.Time) { p.Consent, p.Contract = consent.Status{}, AccountOnly }), near: "a customer", undo: func(p *Prospect, at time.Time) { p.Contract = Ended }, ch: rgpd.Email},
	{id: MessageToFreeAccount, name: "a free account before the Court's judgment", set: home(func(p *Prospect, at time.Time) { p.Consent, p.Contract = consent.Status{}, FreeAccount }), near: "who consented to e-mail", undo: onChannels(rgpd.Email), last: "2025-11-12", ch: rgpd.Email},
	{id: MessageForOtherProducts, name: "a customer is sent a partner's offer", set: home(func(p *Prospect, at time.Time) {
		p.Consent, p.Contract, p.Products = consent.Status{}, Ended, OtherProducts
	}), near: "similar products", undo: func(p *Prospect, at time.Time) { p.Products = SimilarProducts }, ch: rgpd.Email},
	{id: MessageWithoutChoice, name: "a form without a box to refuse", set: home(func(p *Prospect, at time.Time) {
		p.Consent, p.Contract, p.Information = consent.Status{}, Ended, ToldOnly
	}), near: "a form with one", undo: func(p *Prospect, at time.Time) { p.Information = ToldAndFree }, ch: rgpd.SMS},
	{id: ProfessionalMessageUntold, name: "a buyer who was never told", set: work(func(p *Prospect, at time.Time) { p.Information = NeverTold }), near: "who is told in the message", undo: func(p *Prospect, at time.Time) { p.Information = ToldByContact }, ch: rgpd.Email},
	{id: MachineConsent, name: "consent to automated calls", set: home(onChannels(rgpd.AutomatedCall)), near: "consent to live calls", undo: onChannels(rgpd.LiveCall), ch: rgpd.AutomatedCall},
	{id: MessageConsent, name: "consent to SMS", set: home(onChannels(rgpd.SMS)), near: "consent to e-mail", undo: onChannels(rgpd.Email), ch: rgpd.SMS},
	{id: CustomerMessage, name: "a customer, similar products, a box to refuse", set: home(func(p *Prospect, at time.Time) { p.Consent, p.Contract = consent.Status{}, Ended }), near: "an account only", undo: func(p *Prospect, at time.Time) { p.Contract = AccountOnly }, ch: rgpd.SMS},
	{id: FreeAccountMessage, name: "a free account, after the Court's judgment", set: home(func(p *Prospect, at time.Time) { p.Consent, p.Contract = consent.Status{}, FreeAccount }), near: "an account only", undo: func(p *Prospect, at time.Time) { p.Contract = AccountOnly }, first: "2025-11-13", ch: rgpd.Email},
	{id: ProfessionalMessage, name: "accounting software to the finance director", set: work(asIs), near: "lunches to the finance director", undo: func(p *Prospect, at time.Time) { p.Campaign.Offer = OfferForPrivateLife }, ch: rgpd.Email},

	// The number shown.
	{id: NumberWithheld, name: "the number is withheld", set: home(func(p *Prospect, at time.Time) { p.Campaign.Shown = ShownNone }), near: "real estate, whose chapter is another", undo: func(p *Prospect, at time.Time) { p.Campaign.Sector = RealEstate }},
	{id: NumberNotPrincipals, name: "the call centre's own number", set: home(func(p *Prospect, at time.Time) { p.Campaign.Holder = HeldByOther }), near: "to a professional", undo: atWork},
	{id: NumberPremium, name: "an 089 number", set: home(func(p *Prospect, at time.Time) { p.Campaign.Shown = ShownPremium }), near: "an 080 number", undo: func(p *Prospect, at time.Time) { p.Campaign.Shown = ShownService }},
	{id: NumberWithoutRight, name: "somebody else's number, without leave", set: work(func(p *Prospect, at time.Time) { p.Campaign.Holder = HeldWithoutRight }), near: "with leave", undo: func(p *Prospect, at time.Time) { p.Campaign.Holder = HeldByOther }, first: "2023-07-25"},
	{id: NumberTerritorialAutomatic, name: "a predictive dialler shows an 01", set: work(func(p *Prospect, at time.Time) { p.Campaign.Dialling = DialledAutomatically }), near: "it shows an 0162", undo: func(p *Prospect, at time.Time) { p.Campaign.Shown = ShownVerified }, first: "2023-01-01"},
	{id: NumberMobileDesk, name: "a call centre shows an 06", set: work(func(p *Prospect, at time.Time) { p.Campaign.Shown = ShownDeskMobile }), near: "a salesman rings from his own mobile", undo: func(p *Prospect, at time.Time) { p.Campaign.Shown = ShownOwnMobile }, first: "2023-01-01"},

	// Where the number comes from.
	{id: BoughtUnchecked, name: "a bought list, taken on trust", set: work(func(p *Prospect, at time.Time) { p.Origin, p.Provenance = BoughtList, ProvenanceUnchecked }), near: "checked by the buyer", undo: func(p *Prospect, at time.Time) { p.Provenance = ProvenanceChecked }},
	{id: ContestUnchecked, name: "contest entries, form not seen", set: home(func(p *Prospect, at time.Time) { p.Origin, p.Provenance = Contest, ProvenanceUnchecked }), near: "form checked", undo: func(p *Prospect, at time.Time) { p.Provenance = ProvenanceChecked }},
	{id: PartnerUnchecked, name: "a partner's list, taken on trust", set: work(func(p *Prospect, at time.Time) { p.Origin, p.Provenance = Partner, ProvenanceUnchecked }), near: "the partner's right was checked", undo: func(p *Prospect, at time.Time) { p.Provenance = ProvenanceChecked }, first: "2018-12-28"},
	{id: PartnerWithoutConsent, name: "a consumer passed on without consent", set: home(func(p *Prospect, at time.Time) { p.Origin, p.Consent = Partner, consent.Status{} }), near: "with consent", undo: consents, first: "2026-06-10"},
	{id: ProfileUnchecked, name: "numbers scraped from profiles", set: work(func(p *Prospect, at time.Time) { p.Origin, p.Provenance = SocialProfile, ProvenanceUnchecked }), near: "taken from one profile, by hand, and checked", undo: func(p *Prospect, at time.Time) { p.Provenance = ProvenanceChecked }},
	{id: ProfileRestricted, name: "a number that the profile shows to contacts", set: work(func(p *Prospect, at time.Time) { p.Origin, p.Visibility = SocialProfile, ShownToSome }), near: "to everybody", undo: func(p *Prospect, at time.Time) { p.Visibility = ShownToAll }, first: "2024-12-05"},
	{id: MarkedAgainstMarketing, name: "a directory entry that says no", set: work(func(p *Prospect, at time.Time) { p.Origin, p.Marking = BusinessDirectory, MarkedNoMarketing }), near: "given on a card", undo: func(p *Prospect, at time.Time) { p.Origin = BusinessCard }},
	{id: PrivateNumberInformal, name: "a private mobile learnt at dinner", set: work(func(p *Prospect, at time.Time) { p.Origin, p.Line = Informal, PersonalLine }), near: "a work number learnt at dinner", undo: func(p *Prospect, at time.Time) { p.Line = WorkLine }},

	// Scope and the other permissions.
	{id: CalledAbroad, name: "a person in Belgium", set: home(func(p *Prospect, at time.Time) { p.Places = abroad }), near: "in Lille", undo: func(p *Prospect, at time.Time) { p.Places = mainland }},
	{id: ServiceContact, name: "a delivery is announced", set: home(service), near: "and an offer added", undo: func(p *Prospect, at time.Time) { p.Campaign.Purpose = Sale }},
	{id: ProfessionalInterest, name: "software to a purchasing manager", set: work(asIs), near: "holidays to a purchasing manager", undo: func(p *Prospect, at time.Time) { p.Campaign.Offer = OfferForPrivateLife }},
	{id: LegalPersonLine, name: "a switchboard", set: work(func(p *Prospect, at time.Time) { p.Audience = rgpd.LegalPerson }), near: "a direct line", undo: atWork},
	{id: NonCommercialAppeal, name: "a charity asks for a gift", set: home(func(p *Prospect, at time.Time) { p.Campaign.Purpose = Charity }), near: "of somebody who was never told", undo: func(p *Prospect, at time.Time) { p.Information = NeverTold }},
	{id: NonCommercialUntold, name: "a poll rings people who were never told", set: home(func(p *Prospect, at time.Time) { p.Campaign.Purpose, p.Information = Survey, NeverTold }), near: "who are told in the call", undo: func(p *Prospect, at time.Time) { p.Information = ToldByContact }},

	// Days, hours, attempts.
	{id: WeekendUnlessConsent, name: "Saturday, a customer without consent", set: home(both(noConsent, running)), near: "with consent", undo: consents, first: "2023-03-01", last: "2026-08-10", day: "2026-08-08"},
	{id: HolidayUnlessConsent, name: "14 July, a customer without consent", set: home(both(noConsent, running)), near: "with consent", undo: consents, first: "2023-03-01", last: "2026-08-10", day: "2026-07-14"},
	{id: HourUnlessConsent, name: "half past eight in the evening", set: home(both(noConsent, running)), near: "with consent", undo: consents, first: "2023-03-01", last: "2026-08-10", hour: 20},
	{id: Weekend, name: "Saturday, with consent", set: home(asIs), near: "to a slot agreed that Saturday", undo: func(p *Prospect, at time.Time) { p.Consent.Slot = consent.Slot{From: at, Until: at.Add(time.Hour)} }, first: "2026-08-11", day: "2026-11-21"},
	{id: Holiday, name: "11 November, with consent", set: home(asIs), near: "to a slot agreed that day", undo: func(p *Prospect, at time.Time) { p.Consent.Slot = consent.Slot{From: at, Until: at.Add(time.Hour)} }, first: "2026-08-11", day: "2026-11-11"},
	{id: OutsideHours, name: "one in the afternoon", set: home(asIs), near: "to a professional", undo: atWork, first: "2026-08-11", hour: 13},
	{id: AttemptCapBefore2026, name: "four attempts in three weeks", set: home(func(p *Prospect, at time.Time) {
		p.Attempts = AttemptsAt(at.AddDate(0, 0, -21), at.AddDate(0, 0, -14), at.AddDate(0, 0, -7), at.AddDate(0, 0, -1))
	}), near: "the first of them thirty days ago", undo: func(p *Prospect, at time.Time) {
		p.Attempts = AttemptsAt(at.AddDate(0, 0, -30), at.AddDate(0, 0, -14), at.AddDate(0, 0, -7), at.AddDate(0, 0, -1))
	}, first: "2023-03-01", last: "2026-08-10"},
	{id: AttemptCapReached, name: "four attempts in three weeks", set: home(func(p *Prospect, at time.Time) {
		p.Attempts = AttemptsAt(at.AddDate(0, 0, -21), at.AddDate(0, 0, -14), at.AddDate(0, 0, -7), at.AddDate(0, 0, -1))
	}), near: "the first of them thirty days ago", undo: func(p *Prospect, at time.Time) {
		p.Attempts = AttemptsAt(at.AddDate(0, 0, -30), at.AddDate(0, 0, -14), at.AddDate(0, 0, -7), at.AddDate(0, 0, -1))
	}, first: "2026-08-11"},
	{id: RefusalPause, name: "refused sixty days ago", set: home(func(p *Prospect, at time.Time) {
		p.Stop, p.StoppedAt, p.Consent = rgpd.RefusedInCall, at.AddDate(0, 0, -60), consent.Status{}
	}), near: "sixty-one days ago", undo: func(p *Prospect, at time.Time) { p.StoppedAt = at.AddDate(0, 0, -61) }, first: "2023-03-01", last: "2026-08-10"},

	// Duties.
	{id: SayWhoCalls, name: "a sales call to a consumer", set: home(asIs), near: "of an insurer", undo: func(p *Prospect, at time.Time) { p.Campaign.Sector = Insurance }},
	{id: SayWhoCallsFinance, name: "a bank's call to a consumer", set: sector(FinancialServices), near: "a telephone company's", undo: func(p *Prospect, at time.Time) { p.Campaign.Sector = OtherSector }},
	{id: InformOnFinance, name: "a bank's call to a consumer", set: sector(FinancialServices), near: "an insurer's", undo: func(p *Prospect, at time.Time) { p.Campaign.Sector = Insurance }, first: "2026-06-19"},
	{id: MentionBloctel, name: "a sales call while Bloctel lived", set: home(asIs), near: "to a professional", undo: atWork, first: "2020-07-26", last: "2026-08-10"},
	{id: EndOnObjection, name: "a sales call to a consumer", set: home(asIs), near: "to a professional", undo: atWork, first: "2026-08-11"},
	{id: ConfirmInWriting, name: "a sale by telephone", set: home(asIs), near: "a collection of data", undo: func(p *Prospect, at time.Time) { p.Campaign.Purpose = CollectData }},
	{id: AnswerOnNumber, name: "a sales call to a consumer", set: home(asIs), near: "a travel agency's", undo: func(p *Prospect, at time.Time) { p.Campaign.Sector = PackageTravel }},
	{id: FollowCodeOfPractice, name: "a sales call to a consumer", set: home(asIs), near: "a charity's", undo: func(p *Prospect, at time.Time) { p.Campaign.Purpose = Charity }, first: "2020-07-26"},
	{id: FollowSurveyCode, name: "a poll", set: home(func(p *Prospect, at time.Time) { p.Campaign.Purpose = Survey }), near: "a charity's appeal", undo: func(p *Prospect, at time.Time) { p.Campaign.Purpose = Charity }, first: "2020-07-26"},
	{id: CountAttempt, name: "a sales call to a consumer", set: home(asIs), near: "to a professional", undo: atWork, first: "2023-03-01"},
	{id: DoNotHarass, name: "an SMS to a consumer", set: home(asIs), near: "to a professional", undo: atWork, ch: rgpd.SMS},
	{id: TellSource, name: "a number from the company's site", set: work(asIs), near: "from a card", undo: func(p *Prospect, at time.Time) { p.Origin = BusinessCard }},
	{id: InformAtCollection, name: "a number from our form", set: home(asIs), near: "from a directory", undo: func(p *Prospect, at time.Time) { p.Origin = PublicDirectory }},
	{id: OfferToObject, name: "any prospecting", set: work(asIs), near: "a service call", undo: service},
	{id: RecordObjection, name: "any prospecting", set: home(asIs), near: "a service call", undo: service, first: "2019-11-21"},
	{id: OfferToStopMessages, name: "an SMS", set: home(asIs), near: "about a delivery", undo: service, ch: rgpd.SMS},
	{id: DiscloseAI, name: "an artificial voice", set: home(func(p *Prospect, at time.Time) { p.Campaign.Voice = ArtificialVoice }), near: "a recording", undo: func(p *Prospect, at time.Time) { p.Campaign.Voice = RecordedVoice }, first: "2026-08-02", ch: rgpd.AutomatedCall},
	{id: KeepConsentProof, name: "a call on consent", set: home(asIs), near: "on a running contract", undo: both(noConsent, running), first: "2026-08-11"},
	{id: KeepCallBackProof, name: "a call-back", set: home(callBackAsked), near: "none was asked", undo: func(p *Prospect, at time.Time) { p.CallBack = CallBack{} }, first: "2026-08-11"},
	{id: MentionConsentNeeded, name: "a number from our form", set: home(asIs), near: "from a directory", undo: func(p *Prospect, at time.Time) { p.Origin = PublicDirectory }, first: "2026-08-11"},
	{id: MentionBloctelAtCollection, name: "a number from our form, while Bloctel lived", set: home(asIs), near: "from a directory", undo: func(p *Prospect, at time.Time) { p.Origin = PublicDirectory }, last: "2026-08-10"},
	{id: AskInsuranceAgreement, name: "an insurer rings a stranger", set: sector(Insurance), near: "who agreed a fortnight ago", undo: func(p *Prospect, at time.Time) { consents(p, at); p.Consent.GivenAt = at.AddDate(0, 0, -14) }, first: "2022-04-01", last: "2026-08-10"},
	{id: KeepInsuranceRecording, name: "an insurer rings a stranger", set: sector(Insurance), near: "who holds another contract of his", undo: func(p *Prospect, at time.Time) { p.Contract = RunningUnrelated }, first: "2022-04-01", last: "2026-08-10"},
	{id: DoNotProveByRecording, name: "a sales call to a consumer", set: home(asIs), near: "an insurer's, who then had to record", undo: func(p *Prospect, at time.Time) { p.Campaign.Sector = Insurance }, first: "2022-04-25"},
	{id: ShowNumberThatAnswers, name: "an 01 is shown", set: work(asIs), near: "an 0800 is shown", undo: func(p *Prospect, at time.Time) { p.Campaign.Shown = ShownService }, first: "2023-01-01"},
	{id: DeclareNumbersToOperator, name: "a call", set: work(asIs), near: "to Belgium", undo: func(p *Prospect, at time.Time) { p.Places = abroad }, first: "2026-01-01"},
	{id: CheckOwnSectorRules, name: "funeral plans", set: sector(Funeral), near: "telephone plans", undo: func(p *Prospect, at time.Time) { p.Campaign.Sector = OtherSector }},
}

// TestEachRowFires: every row applies in a named case, misses in a near one, opens
// on its first day and not the day before, closes after its last day and not on it.
func TestEachRowFires(t *testing.T) {
	rows := map[rgpd.RuleID]rgpd.Rule{}
	for r := range ruleRows.Rules() {
		rows[r.ID] = r
	}
	day := func(s string, or rgpd.Date) rgpd.Date {
		if s == "" {
			return or
		}
		d, err := rgpd.ParseDate(s)
		if err != nil {
			t.Fatal(err)
		}
		return d
	}
	delete(rows, MachineVoice) // it waits for a voice: see TestARecordedVoiceIsAnAutomatedCall
	for _, f := range firings {
		r, ok := rows[f.id]
		if !ok {
			t.Errorf("%s: no such row, or shown twice", f.id)
			continue
		}
		delete(rows, f.id)
		t.Run(string(f.id)+": "+f.name, func(t *testing.T) {
			first, last := day(f.first, law.DayGDPR), day(f.last, 0)
			on := day(f.day, 0)
			if on == 0 {
				on = rgpd.LawAsOf
				if last != 0 {
					on = last
				}
			}
			hour := 11
			if f.hour != 0 {
				hour = f.hour
			}
			ch := rgpd.LiveCall
			if f.ch != 0 {
				ch = f.ch
			}
			at := rgpd.Mainland.Instant(on, time.Duration(hour)*time.Hour)
			applies := func(facts rgpd.Facts, on rgpd.Date) bool {
				for rule := range standard.table.Decide(&facts, rgpd.Mainland.Instant(on, 11*time.Hour), rgpd.Notes{}).Applying() {
					if rule.ID == f.id {
						return true
					}
				}
				return false
			}
			var p Prospect
			f.set(&p, at)
			facts := factsOf(p, ch, at)
			if !applies(facts, on) {
				t.Errorf("does not apply: %s on %v", f.name, on)
			}
			f.undo(&p, at)
			if applies(factsOf(p, ch, at), on) {
				t.Errorf("still applies: %s", f.near)
			}
			if applies(facts, first-1) || !applies(facts, first) {
				t.Errorf("does not open on %v", first)
			}
			if last != 0 && (!applies(facts, last) || applies(facts, last+1)) {
				t.Errorf("does not close after %v", last)
			}
			if last == 0 && r.Until != 0 {
				t.Errorf("closes on %v; the table says it does not", r.Until)
			}
		})
	}
	for id := range rows {
		t.Errorf("%s: no case shows it", id)
	}
}
