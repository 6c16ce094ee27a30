package prospect

import (
	"testing"
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/consent"
)

// TestTheLastWordOfAPerson: an objection, a refusal or a withdrawal stands until the
// person says otherwise, later, and for what they then say. RGPD, art. 7(3) and 21.
func TestTheLastWordOfAPerson(t *testing.T) {
	at := lawReadAgain // Monday 23 November 2026, 11:00
	first, second, third := at.AddDate(0, 0, -22), at.AddDate(0, 0, -10), at.Add(-20*time.Hour)
	asked := func(p *Prospect) { p.CallBack = CallBack{AskedPrincipal, third, p.Campaign.Object, ProofKept} }
	agreedOn := func(when time.Time) func(*Prospect) {
		return func(p *Prospect) {
			p.Consent = agreed(p.Campaign, at)
			p.Consent.GivenAt, p.Consent.Channels = when, rgpd.ChannelsOf(rgpd.LiveCall, rgpd.AutomatedCall, rgpd.SMS, rgpd.Email)
		}
	}
	stopped := func(s rgpd.Stop, when time.Time) func(*Prospect) {
		return func(p *Prospect) { p.Stop, p.StoppedAt = s, when }
	}
	state := func(s consent.Status) func(*Prospect) { return func(p *Prospect) { p.Consent = s } }
	withdrew := func(when time.Time) func(*Prospect) {
		return state(consent.Status{State: consent.Withdrawn, WithdrawnAt: when})
	}
	customer := func(p *Prospect) { p.Contract = RunningRelated }
	opened := func(p *Prospect) { // of whom nothing else is on file, each said on its own
		p.Rest, p.Contract, p.Attempts, p.CallBack.Asked = 0, NoContract, NoAttempts(), NotAsked
	}
	machine := func(p *Prospect) {
		p.Campaign.Voice, p.Campaign.Shown, p.Campaign.Dialling = RecordedVoice, ShownVerified, DialledAutomatically
	}
	works := func(p *Prospect) { p.Campaign.Sector = EnergyRenovation }
	fromPartner := func(p *Prospect) { p.Origin, p.Provenance = Partner, ProvenanceChecked }
	doubtful := func(s consent.State, broken, open consent.Criteria) func(*Prospect) {
		return func(p *Prospect) {
			agreedOn(second)(p)
			p.Consent.State, p.Consent.Broken, p.Consent.Open = s, broken, open
		}
	}
	still := consent.CriteriaOf(consent.StillStands)
	for _, c := range []struct {
		name string
		ch   rgpd.Channel
		set  []func(*Prospect)
		want rgpd.Verdict
	}{
		// What a request covers: one call, by a person.
		{"objected, then asked to be called", rgpd.LiveCall, []func(*Prospect){noneGiven, stopped(rgpd.Objected, first), asked}, rgpd.Allowed},
		{"objected, then asked to be called, is written to", rgpd.Email, []func(*Prospect){noneGiven, stopped(rgpd.Objected, first), asked, ended}, rgpd.Forbidden},
		{"consented, objected, asked to be called, gets a text", rgpd.SMS, []func(*Prospect){agreedOn(first), stopped(rgpd.Objected, second), asked}, rgpd.Forbidden},
		{"consented, objected, asked to be called, is rung by a machine", rgpd.AutomatedCall, []func(*Prospect){agreedOn(first), stopped(rgpd.Objected, second), asked, machine}, rgpd.Forbidden},
		{"the same, and the call is named a live one", rgpd.LiveCall, []func(*Prospect){agreedOn(first), stopped(rgpd.Objected, second), asked, machine}, rgpd.Forbidden},
		{"consented to machines, asked a firm of energy works to be called, is rung by a machine", rgpd.AutomatedCall,
			[]func(*Prospect){agreedOn(first), asked, machine, works}, rgpd.Forbidden},
		{"the same, and a person calls", rgpd.LiveCall, []func(*Prospect){agreedOn(first), asked, works}, rgpd.Allowed},
		{"a former customer passed on by a partner, asked to be called, is written to", rgpd.Email,
			[]func(*Prospect){noneGiven, ended, asked, fromPartner}, rgpd.Forbidden},
		{"the same, and is called", rgpd.LiveCall,
			[]func(*Prospect){noneGiven, ended, asked, fromPartner}, rgpd.Allowed},
		{"objected, then asked to be called, and nobody says by what means they are met", 0,
			[]func(*Prospect){noneGiven, stopped(rgpd.Objected, first), asked}, rgpd.Forbidden},
		{"asked to be called, then objected", rgpd.LiveCall, []func(*Prospect){noneGiven, asked, stopped(rgpd.Objected, third.Add(time.Hour))}, rgpd.Forbidden},
		{"asked to be called at the very instant of the objection", rgpd.LiveCall, []func(*Prospect){noneGiven, asked, stopped(rgpd.Objected, third)}, rgpd.Forbidden},
		{"consented at the very instant of the objection", rgpd.LiveCall, []func(*Prospect){agreedOn(second), stopped(rgpd.Objected, second)}, rgpd.Forbidden},
		{"consented after the objection", rgpd.LiveCall, []func(*Prospect){agreedOn(second), stopped(rgpd.Objected, first)}, rgpd.Allowed},

		// A withdrawal has no day but its own.
		{"refused once, withdrew some day, asked to be called", rgpd.LiveCall, []func(*Prospect){state(consent.Status{State: consent.Withdrawn}), stopped(rgpd.RefusedInCall, first), asked}, rgpd.Forbidden},
		{"objected once, withdrew some day, asked to be called", rgpd.LiveCall, []func(*Prospect){state(consent.Status{State: consent.Withdrawn}), stopped(rgpd.Objected, first), asked}, rgpd.Forbidden},
		{"withdrew some day, a day without a stop, asked to be called", rgpd.LiveCall, []func(*Prospect){state(consent.Status{State: consent.Withdrawn}), stopped(0, first), asked}, rgpd.Forbidden},
		{"withdrew on a day, and asked to be called since", rgpd.LiveCall, []func(*Prospect){state(consent.Status{State: consent.Withdrawn}), stopped(rgpd.WithdrewConsent, first), asked}, rgpd.Allowed},

		// And the status may tell it.
		{"withdrew ten days ago, asked yesterday to be called", rgpd.LiveCall, []func(*Prospect){withdrew(second), asked}, rgpd.Allowed},
		{"the same, and nobody says what is on file", rgpd.LiveCall, []func(*Prospect){opened, withdrew(second), asked}, rgpd.Undecided},
		{"the same, and no other stop is on file", rgpd.LiveCall, []func(*Prospect){opened, withdrew(second), stopped(rgpd.NoStop, time.Time{}), asked}, rgpd.Allowed},
		{"the same, and gets a text", rgpd.SMS, []func(*Prospect){withdrew(second), asked}, rgpd.Forbidden},
		{"the same, and a machine rings", rgpd.AutomatedCall, []func(*Prospect){withdrew(second), asked, machine}, rgpd.Forbidden},
		{"asked for nothing since", rgpd.LiveCall, []func(*Prospect){withdrew(second), customer}, rgpd.Forbidden},
		{"withdrew at the very instant of the request", rgpd.LiveCall, []func(*Prospect){withdrew(third), asked}, rgpd.Forbidden},
		{"withdrew after the request", rgpd.LiveCall, []func(*Prospect){withdrew(third.Add(time.Hour)), asked}, rgpd.Forbidden},
		{"withdraws tomorrow, by the record", rgpd.LiveCall, []func(*Prospect){withdrew(at.AddDate(0, 0, 1)), asked}, rgpd.Forbidden},
		{"withdrew before, and again after the request, by the stop", rgpd.LiveCall,
			[]func(*Prospect){withdrew(second), stopped(rgpd.WithdrewConsent, third.Add(time.Hour)), asked}, rgpd.Forbidden},
		{"withdrew before, by the stop, and again after the request", rgpd.LiveCall,
			[]func(*Prospect){withdrew(third.Add(time.Hour)), stopped(rgpd.WithdrewConsent, first), asked}, rgpd.Forbidden},
		{"withdrew, and by a stop of no day", rgpd.LiveCall, []func(*Prospect){withdrew(second), stopped(rgpd.WithdrewConsent, time.Time{}), asked}, rgpd.Forbidden},
		{"withdrew, objected, then asked to be called", rgpd.LiveCall, []func(*Prospect){withdrew(first), stopped(rgpd.Objected, second), asked}, rgpd.Allowed},
		{"withdrew, and objected since the request", rgpd.LiveCall, []func(*Prospect){withdrew(first), stopped(rgpd.Objected, third.Add(time.Hour)), asked}, rgpd.Forbidden},
		{"withdrew, and objected some day", rgpd.LiveCall, []func(*Prospect){withdrew(first), stopped(rgpd.Objected, time.Time{}), asked}, rgpd.Forbidden},
		{"withdrew, and said no in a call since the request", rgpd.LiveCall, []func(*Prospect){withdrew(first), stopped(rgpd.RefusedInCall, third.Add(time.Hour)), asked}, rgpd.Forbidden},
		{"withdrew, and said no in a call some day", rgpd.LiveCall, []func(*Prospect){withdrew(first), stopped(rgpd.RefusedInCall, time.Time{}), asked}, rgpd.Forbidden},
		{"a consent that is called valid, and was withdrawn on a day", rgpd.LiveCall,
			[]func(*Prospect){agreedOn(first), func(p *Prospect) { p.Consent.WithdrawnAt = second }}, rgpd.Forbidden},
		{"the same, and gets a text", rgpd.SMS,
			[]func(*Prospect){agreedOn(first), func(p *Prospect) { p.Consent.WithdrawnAt = second }}, rgpd.Forbidden},
		{"a day of withdrawal, and nothing else of the consent", rgpd.LiveCall,
			[]func(*Prospect){customer, state(consent.Status{WithdrawnAt: second})}, rgpd.Forbidden},

		// An objection on file does not help.
		{"nobody knows the consent; no objection, asked to be called", rgpd.LiveCall, []func(*Prospect){opened, noneGiven, stopped(rgpd.NoStop, time.Time{}), asked}, rgpd.Undecided},
		{"nobody knows the consent; objected, asked to be called", rgpd.LiveCall, []func(*Prospect){opened, noneGiven, stopped(rgpd.Objected, first), asked}, rgpd.Undecided},

		// A consent that may have been withdrawn, and is on file.
		{"whether it stands is open, a customer", rgpd.LiveCall, []func(*Prospect){customer, doubtful(0, 0, still)}, rgpd.Undecided},
		{"valid, and whether it stands is open, a customer", rgpd.LiveCall, []func(*Prospect){customer, doubtful(consent.Valid, 0, still)}, rgpd.Undecided},
		{"flawed, since it no longer stands, a customer", rgpd.LiveCall, []func(*Prospect){customer, doubtful(consent.Flawed, still, 0)}, rgpd.Forbidden},
		{"its state is not told, but its channels are, a customer", rgpd.LiveCall, []func(*Prospect){customer, state(consent.Status{Channels: rgpd.ChannelsOf(rgpd.SMS)})}, rgpd.Undecided},
		{"its state is not told, but whose it is, a customer", rgpd.LiveCall,
			[]func(*Prospect){customer, state(consent.Status{Use: consent.Use{Principal: "Alizé Télécom"}})}, rgpd.Undecided},
		{"its state is not told, but its end, a customer", rgpd.LiveCall,
			[]func(*Prospect){customer, state(consent.Status{Until: at.AddDate(0, 0, 9)})}, rgpd.Undecided},
		{"its state is not told, but a slot, a customer", rgpd.LiveCall,
			[]func(*Prospect){customer, state(consent.Status{Slot: consent.Slot{From: at, Until: at.Add(time.Hour)}})}, rgpd.Undecided},
		{"of no state, and a criterion broken, a message to a customer", rgpd.SMS, []func(*Prospect){ended, state(consent.Status{Broken: consent.CriteriaOf(consent.Freely)})}, rgpd.Undecided},

		// A stop that is dated, and of no kind.
		{"something stopped, nobody says what; consented before", rgpd.LiveCall, []func(*Prospect){agreedOn(first), stopped(0, second)}, rgpd.Undecided},
		{"something stopped, and they say that nothing did; a customer", rgpd.LiveCall, []func(*Prospect){noneGiven, customer, stopped(rgpd.NoStop, second)}, rgpd.Undecided},
		{"something stopped; consented since", rgpd.LiveCall, []func(*Prospect){agreedOn(second), stopped(0, first)}, rgpd.Allowed},
	} {
		p := baseConsumer(at)
		p.Campaign.Shown = ShownTerritorial
		for _, set := range c.set {
			set(&p)
		}
		if d := CanCallAt(p, c.ch, at); d.Verdict() != c.want {
			t.Errorf("%s: %v; want %v", c.name, d, c.want)
		}
	}
}

func noneGiven(p *Prospect) { p.Consent = consent.Status{} }
func ended(p *Prospect)     { p.Contract, p.Origin = Ended, OwnSale }

// TestWhoIsAConsumer: what is offered decides, not the line.
func TestWhoIsAConsumer(t *testing.T) {
	for _, c := range []struct {
		audience rgpd.Audience
		offer    Offer
		want     rgpd.Audience
	}{
		{rgpd.Professional, OfferForWork, rgpd.Professional},
		{rgpd.Professional, OfferForPrivateLife, rgpd.Consumer},
		{rgpd.Professional, 0, 0},
		{rgpd.Professional, 9, 0},
		{rgpd.LegalPerson, OfferForWork, rgpd.LegalPerson},
		{rgpd.LegalPerson, OfferForPrivateLife, rgpd.Consumer},
		{rgpd.LegalPerson, 0, 0}, // what is offered could be for private life
		{rgpd.Consumer, OfferForWork, rgpd.Consumer},
		{0, OfferForWork, 0},
	} {
		if got := audience(c.audience, c.offer); got != c.want {
			t.Errorf("%v, %v: %v; want %v", c.audience, c.offer, got, c.want)
		}
	}
}

// TestWhatACheckAgainstTheRegisterIsWorth: a month, and not a day longer; a check of
// tomorrow is none.
func TestWhatACheckAgainstTheRegisterIsWorth(t *testing.T) {
	day := func(m time.Month, d int) rgpd.Date { return rgpd.NewDate(2026, m, d) }
	for _, c := range []struct {
		name    string
		says    Bloctel
		checked rgpd.Date
		today   rgpd.Date
		want    Register
	}{
		{"checked today", NotOnBloctel, day(time.March, 10), day(time.March, 10), RegisterClear},
		{"checked a month ago", NotOnBloctel, day(time.February, 10), day(time.March, 10), RegisterClear},
		{"checked a month and a day ago", NotOnBloctel, day(time.February, 10), day(time.March, 11), RegisterStale},
		{"checked on the last day of January", NotOnBloctel, day(time.January, 31), day(time.February, 28), RegisterClear},
		{"and on the first of March", NotOnBloctel, day(time.January, 31), day(time.March, 1), RegisterStale},
		{"checked tomorrow", NotOnBloctel, day(time.March, 11), day(time.March, 10), RegisterStale},
		{"never checked", BloctelNeverChecked, 0, day(time.March, 10), RegisterStale},
		{"not on it, nobody says when", NotOnBloctel, 0, day(time.March, 10), 0},
		{"on it, whenever checked", OnBloctel, 0, day(time.March, 10), RegisterListed},
		{"an answer that is none", 7, day(time.March, 10), day(time.March, 10), 0},
	} {
		if got := registered(c.says, c.checked, c.today); got != c.want {
			t.Errorf("%s: %v; want %v", c.name, got, c.want)
		}
	}
}
