package prospect_test

import (
	"encoding/json"
	"fmt"
	"time"

	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/consent"
	"github.com/rgpd-go/rgpd/prospect"
)

// A campaign, given once, and an instant to ask about: Monday 23 November 2026 at
// 11:00 in Paris.
var (
	campaign = prospect.Campaign{
		Principal: "Lumen Télécom", Caller: "Centre Azur", Object: "forfaits mobiles",
		Purpose: prospect.Sale, Sector: prospect.OtherSector, Offer: prospect.OfferForPrivateLife,
		Dialling: prospect.DialledByHand, Shown: prospect.ShownTerritorial, Holder: prospect.HeldByPrincipal,
		Voice: prospect.HumanVoice, Identity: prospect.TrueIdentity,
	}
	monday = time.Date(2026, time.November, 23, 10, 0, 0, 0, time.UTC)
)

// agreed is a consent as package consent assesses it: given on a form of 1
// September 2026, for a year.
var agreed = consent.Status{
	State:    consent.Valid,
	Use:      consent.Use{Principal: campaign.Principal, Caller: campaign.Caller, Object: campaign.Object},
	Channels: rgpd.ChannelsOf(rgpd.LiveCall),
	GivenAt:  time.Date(2026, time.September, 1, 16, 30, 0, 0, time.UTC),
	Until:    time.Date(2027, time.August, 31, 22, 0, 0, 0, time.UTC),
}

func Example() {
	p := prospect.Prospect{
		Campaign: campaign,
		Audience: rgpd.Consumer,
		Postcode: "59000",
		Line:     prospect.PersonalLine,
		Origin:   prospect.OwnForm,
		Rest:     prospect.NothingOnFile, Attempts: prospect.NoAttempts(),
		Consent: agreed,
	}
	d := prospect.CanCallAt(p, rgpd.LiveCall, monday)
	fmt.Println(d.In(language.French))
	for duty := range d.Duties() {
		if duty.ID == "say-who-calls" || duty.ID == "offer-to-object" {
			fmt.Println("-", duty.Says.FR)
		}
	}

	p.Consent = consent.Status{} // nothing on file
	fmt.Println(prospect.CanCallAt(p, rgpd.LiveCall, monday).In(language.French))
	// Output:
	// permis : le consommateur a consenti à la prospection par téléphone (C. conso., art. L. 223-1)
	// - dire dès le début qui appelle, pour qui, et que l'appel est commercial
	// - rappeler clairement, à part, le droit de s'opposer
	// interdit : appel d'un consommateur sans consentement préalable (C. conso., art. L. 223-1)
}

// What is not known is asked for, and never guessed.
func ExampleCanCallAt_undecided() {
	p := prospect.Prospect{Campaign: campaign, Audience: rgpd.Consumer, Postcode: "59000", Origin: prospect.OwnForm, Consent: agreed}
	d := prospect.CanCallAt(p, rgpd.LiveCall, monday)
	fmt.Println(d.Verdict())
	for fact := range d.Missing() {
		fmt.Println("-", fact.Ask.EN)
	}
	// Output:
	// undecided
	// - Did the person refuse, object or withdraw a consent?
	// - How many calls or attempts in the last thirty days?
}

// Ask first what may settle the case, and decide anew.
func ExampleCanCallAt_askFirst() {
	p := prospect.Prospect{Campaign: campaign, Audience: rgpd.Consumer, Postcode: "59000", Attempts: prospect.NoAttempts()}
	d := prospect.CanCallAt(p, rgpd.LiveCall, monday)
	for _, fact := range d.AskFirst() {
		fmt.Println(fact.Ask.EN)
		fmt.Println(fact.Fields, fact.Values)
	}
	p.Stop = rgpd.Objected
	fmt.Println(prospect.CanCallAt(p, rgpd.LiveCall, monday))
	// Output:
	// Did the person refuse, object or withdraw a consent?
	// [Stop] [none refused-in-call objected withdrew-consent restricted]
	// forbidden: the person objected to prospecting (RGPD, art. 21(2)-(4))
}

// A refusal names what the consent lacks.
func ExampleCanCallAt_flawedConsent() {
	p := prospect.Prospect{Campaign: campaign, Audience: rgpd.Consumer, Postcode: "59000", Origin: prospect.OwnForm, Rest: prospect.NothingOnFile, Attempts: prospect.NoAttempts(), Consent: agreed}
	p.Campaign.Caller = "Centre Béta" // another call centre than the one the form named
	d := prospect.CanCallAt(p, rgpd.LiveCall, monday)
	fmt.Println(d)
	for n := range d.Particulars() {
		fmt.Println("-", n.Says.EN)
	}
	// Output:
	// forbidden: the consumer's consent does not count for this call (C. conso., art. L. 223-1)
	// - condition not met: the request names the third party that calls for them
}

// A call that is refused now may be permitted later.
func ExampleNext() {
	p := prospect.Prospect{Campaign: campaign, Audience: rgpd.Consumer, Postcode: "97410", Origin: prospect.OwnForm, Rest: prospect.NothingOnFile, Attempts: prospect.NoAttempts(), Consent: agreed}
	at := time.Date(2026, time.November, 20, 16, 15, 0, 0, time.UTC) // Friday, 20:15 in Réunion
	fmt.Println(prospect.CanCallAt(p, rgpd.LiveCall, at))
	next, ok := prospect.Next(p, rgpd.LiveCall, at)
	fmt.Println(next.In(rgpd.Reunion.Zone(next)).Format("Monday 2 January 15:04 -0700"), ok)
	// Output:
	// deferred: no call outside 10:00 to 13:00 and 14:00 to 20:00, consent or not (C. conso., art. L. 223-1, al. 6)
	// Monday 23 November 10:00 +0400 true
}

// The hours in which a person may be called on a day, by their own clock.
func ExampleWindows() {
	p := prospect.Prospect{Campaign: campaign, Audience: rgpd.Consumer, Postcode: "97200", Origin: prospect.OwnForm, Rest: prospect.NothingOnFile, Attempts: prospect.NoAttempts(), Consent: agreed}
	day := rgpd.NewDate(2026, time.November, 23)
	for w := range prospect.Windows(p, rgpd.LiveCall, rgpd.Martinique.Instant(day, 0), rgpd.Martinique.Instant(day+1, 0)) {
		zone := rgpd.Martinique.Zone(w.From)
		fmt.Println(w.From.In(zone).Format("15:04"), "to", w.Until.In(zone).Format("15:04"), "in Fort-de-France, from", w.From.In(rgpd.Mainland.Zone(w.From)).Format("15:04"), "in Paris")
	}
	// Output:
	// 10:00 to 13:00 in Fort-de-France, from 15:00 in Paris
	// 14:00 to 20:00 in Fort-de-France, from 19:00 in Paris
}

// The law of the day decides: the same contact on the last day of opt-out and on
// the first of prior consent.
func ExampleLawOnly() {
	law, err := prospect.NewPolicy(prospect.LawOnly())
	if err != nil {
		panic(err)
	}
	p := prospect.Prospect{
		Campaign: campaign, Audience: rgpd.Consumer, Postcode: "59000", Origin: prospect.PublicDirectory, Marking: prospect.Unmarked,
		Information: prospect.ToldByContact, Rest: prospect.NothingOnFile, Attempts: prospect.NoAttempts(), Bloctel: prospect.NotOnBloctel,
	}
	p.Campaign.BloctelCheckedOn = rgpd.NewDate(2026, time.August, 3)
	for day := 10; day <= 11; day++ {
		at := rgpd.Mainland.Instant(rgpd.NewDate(2026, time.August, day), 11*time.Hour)
		fmt.Println(rgpd.ParisDay(at), law.CanCallAt(p, rgpd.LiveCall, at))
	}
	// Output:
	// 2026-08-10 allowed: the consumer could be called as long as they did not object (RGPD, art. 6(1)(f))
	// 2026-08-11 forbidden: call to a consumer without prior consent (C. conso., art. L. 223-1)
}

// A house may be stricter than the law, and never laxer.
func ExampleNewPolicy() {
	house, err := prospect.NewPolicy(
		prospect.HouseRules(prospect.HouseRule{
			ID:   "house-no-contest",
			Says: rgpd.Text{FR: "la maison n'appelle pas les inscrits à un jeu", EN: "the house calls no contest entrants"},
			When: prospect.When{Origin: rgpd.Is(prospect.Contest)},
			Ref:  "Charte d'appel, § 4",
		}),
		prospect.HouseHours(prospect.Hours{Days: []time.Weekday{time.Monday, time.Thursday}, From: 10 * time.Hour, Until: 17 * time.Hour}),
		prospect.HouseCap(2, prospect.When{}),
	)
	if err != nil {
		panic(err)
	}
	p := prospect.Prospect{Campaign: campaign, Audience: rgpd.Consumer, Postcode: "59000", Origin: prospect.OwnForm, Rest: prospect.NothingOnFile, Attempts: prospect.NoAttempts(), Consent: agreed}
	fmt.Println(house.CanCallAt(p, rgpd.LiveCall, monday).Verdict())
	fmt.Println(house.CanCallAt(p, rgpd.LiveCall, monday.Add(7*time.Hour)))
	p.Origin, p.Provenance = prospect.Contest, prospect.ProvenanceChecked
	fmt.Println(house.CanCallAt(p, rgpd.LiveCall, monday))
	// Output:
	// allowed
	// deferred: outside the hours of the house (house rule)
	// forbidden: the house calls no contest entrants (Charte d'appel, § 4)
}

// The rules as a lawyer checks them: the sentence, the days, the condition and the
// sources.
func ExampleRules() {
	table := prospect.Standard().RuleSet()
	for r := range prospect.Rules() {
		if r.ID != "works-ban" {
			continue
		}
		fmt.Println(r.Then, "from", r.From)
		fmt.Println(r.Says.FR)
		for fact, values := range table.Condition(r.ID) {
			fmt.Println(" ", fact, values)
		}
		for _, s := range r.Sources {
			fmt.Println(s.Rank, "-", s.Ref)
		}
	}
	// Output:
	// forbid from 2026-08-11
	// démarchage interdit pour la rénovation énergétique et l'adaptation du logement, même avec consentement
	//   channel [live-call automated-call]
	//   purpose [sale collect-data]
	//   audience [consumer]
	//   call-back [none lapsed unfit]
	//   contract [none running-unrelated ended account-only free-account]
	//   place [france]
	//   sector [energy-renovation home-adaptation]
	// statute - C. conso., art. L. 223-1
	// guidance - DGCCRF, rénovation énergétique : numéro laissé sur un simulateur
}

// The article's table, with what the law says today.
func ExampleScenarios() {
	for s := range prospect.Scenarios() {
		d := prospect.CanCallAt(s.At(monday), s.Channel, monday)
		r, _ := d.Headline()
		fmt.Printf("%s  article %-9v  today %-9v  %s\n", s.ID, s.Article, d.Verdict(), r.ID)
	}
	// Output:
	// B2B-Y1  article allowed    today allowed    professional-interest
	// B2B-Y2  article allowed    today allowed    professional-interest
	// B2B-Y3  article allowed    today allowed    professional-interest
	// B2B-Y4  article allowed    today allowed    professional-interest
	// B2B-Y5  article allowed    today allowed    professional-interest
	// B2B-Y6  article allowed    today allowed    professional-interest
	// B2B-N1  article forbidden  today forbidden  objected
	// B2B-N2  article forbidden  today forbidden  random-dialling
	// B2B-N3  article forbidden  today forbidden  disguised-identity
	// B2B-N4  article forbidden  today forbidden  bought-unchecked
	// B2B-N5  article forbidden  today forbidden  refusal-professional
	// B2B-N6  article forbidden  today forbidden  private-number-informal
	// B2C-Y1  article allowed    today allowed    consumer-consent
	// B2C-Y2  article allowed    today allowed    consumer-consent
	// B2C-Y3  article allowed    today allowed    consumer-consent
	// B2C-Y4  article allowed    today allowed    call-back-requested
	// B2C-Y5  article allowed    today allowed    consumer-consent
	// B2C-N1  article forbidden  today forbidden  consumer-opt-in
	// B2C-N2  article forbidden  today forbidden  consumer-opt-in
	// B2C-N3  article forbidden  today forbidden  consumer-opt-in
	// B2C-N4  article forbidden  today forbidden  consent-withdrawn
	// B2C-N5  article forbidden  today forbidden  bought-unchecked
}

// Facts come as JSON, read strictly; a decision goes as JSON, with stable codes.
func ExampleParse() {
	p, err := prospect.Parse([]byte(`{
		"campaign": {"purpose": "sale", "sector": "other", "offer": "for-work", "dialling": "by-hand", "shown": "territorial",
			"holder": "principal", "identity": "true"},
		"audience": "professional", "postcode": "75011", "origin": "employer-site", "marking": "unmarked",
		"rest": "nothing-on-file", "stop": "objected"
	}`))
	if err != nil {
		panic(err)
	}
	b, err := json.Marshal(prospect.CanCallAt(p, rgpd.LiveCall, monday))
	if err != nil {
		panic(err)
	}
	var d struct {
		Verdict string
		Because []struct{ ID string }
	}
	if err := json.Unmarshal(b, &d); err != nil {
		panic(err)
	}
	fmt.Println(d.Verdict, d.Because[0].ID)

	_, err = prospect.Parse([]byte(`{"audience": "professionnal"}`))
	fmt.Println(err)
	_, err = prospect.Parse([]byte(`{"audiance": "professional"}`)) // what is no name of ours may be data: its shape shows
	fmt.Println(err)
	// Output:
	// forbidden objected
	// prospect: audience: "aaaaaaaaaaaaa": unknown value; want one of consumer, professional, legal-person
	// prospect: "aaaaaaaa": unknown field; did you mean "audience"?
}

// Four attempts in thirty days are the most; a fifth waits for the first to be
// thirty days old.
func ExampleAttemptsAt() {
	p := prospect.Prospect{Campaign: campaign, Audience: rgpd.Consumer, Postcode: "59000", Origin: prospect.OwnForm, Rest: prospect.NothingOnFile, Attempts: prospect.NoAttempts(), Consent: agreed}
	p.Attempts = prospect.AttemptsAt(monday.AddDate(0, 0, -21), monday.AddDate(0, 0, -14), monday.AddDate(0, 0, -7), monday.AddDate(0, 0, -3))
	fmt.Println(prospect.CanCallAt(p, rgpd.LiveCall, monday))
	next, _ := prospect.Next(p, rgpd.LiveCall, monday)
	fmt.Println(next.Format(time.DateOnly))
	// Output:
	// deferred: four calls or attempts were already made in thirty days (C. conso., art. D. 223-9)
	// 2026-12-02
}
