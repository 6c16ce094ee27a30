package consent_test

import (
	"fmt"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/consent"
	"github.com/rgpd-go/rgpd/internal/testkit"
)

var noContactProofs = testkit.Proofs{
	"consent-needed-to-hand-over-for-messages": {
		// L. 34-5 and the page of 2018: consumers, whoever is no processor or buyer, whatever is sold.
		Reach: []testkit.Reach{{
			Like: "hand-over", Facts: words{"channel": "email"},
			Not: words{
				"head": "but hand-over", "recipient": "but partner sister", "audience": "but consumer",
				"channel": "but automated-call sms email", "aim": "but commercial press political",
			},
		}},
		Says: say("prospectera par automate, SMS ou courriel", "prospect them by machine, text message or e-mail"),
	},
	"consent-needed-to-hand-over-for-calls": {
		First: "2026-06-10",
		Reach: []testkit.Reach{{
			Like: "hand-over",
			Not: words{
				"head": "but hand-over", "recipient": "but partner sister", "audience": "but consumer",
				"channel": "but live-call", "aim": "but commercial press",
			},
		}},
		Says: say("à qui l'appellera pour vendre", "to who will call to sell"),
	},
	"consent-needed-to-hand-over-for-another-purpose": {
		Reach: []testkit.Reach{{
			Like: "hand-over", Facts: words{"recipient": "buyer"},
			Not: words{
				"head": "but hand-over", "recipient": "but buyer", "audience": "but consumer professional", "fit": "but other",
			},
		}},
		Says: say("tout autre finalité", "quite another purpose"),
	},
	"consent-needed-to-hand-over-the-untold": {
		Reach: []testkit.Reach{{
			Like: "hand-over", Facts: words{"notice": "lacking", "audience": "professional"},
			Not: words{
				"head": "but hand-over", "recipient": "but partner sister buyer", "audience": "but consumer professional",
				"notice": "but lacking",
			},
		}},
		Says: say("ne sont pas remises à un tiers", "are not handed to a third party"),
	},
	"consent-needed-to-hand-over-after-a-no": {
		// RGPD, art. 21(3): of prospecting, whoever does it.
		Reach: []testkit.Reach{{
			Like: "hand-over", Facts: words{"stop": "refused-in-call", "recipient": "buyer"},
			Not: words{
				"head": "but hand-over", "recipient": "but partner sister buyer", "audience": "but consumer professional",
				"stop": "none",
			},
		}},
		Says: say("ne sont pas remises à qui le prospectera", "are not handed to who will prospect them"),
	},
	"consent-needed-to-hand-over-unweighed": {
		Reach: []testkit.Reach{{
			Like: "hand-over", Facts: words{"weighing": "unweighed"},
			Not: words{
				"head": "but hand-over", "recipient": "but partner sister buyer", "audience": "but consumer professional",
				"weighing": "but unweighed",
			},
		}},
		Says: say("remettre des coordonnées à un tiers demande", "handing details to a third party takes"),
	},
	"consent-spared-to-hand-over": {
		Reach: []testkit.Reach{{
			Like: "hand-over",
			Not: words{
				"head": "but hand-over", "recipient": "but partner sister buyer", "audience": "but consumer professional",
				"notice": "but given", "stop": "but none", "weighing": "but weighed",
			},
		}},
		Says: say("remettre à un tiers les coordonnées", "to a third party rests"),
	},
	"consent-spared-by-processor": {
		Reach: []testkit.Reach{{
			Like: "hand-over", Facts: words{"recipient": "processor", "notice": "lacking", "stop": "objected"},
			Not: words{
				"head": "but hand-over", "recipient": "but processor", "audience": "but consumer professional",
			},
		}},
		Says: say("sur nos instructions", "on our instructions"),
	},
	"consent-spared-for-lines-of-organisations": {
		Reach: []testkit.Reach{
			{
				Like: "hand-over", Facts: words{"audience": "legal-person", "stop": "objected"},
				Not: words{"head": "but hand-over profiling", "audience": "but legal-person"},
			},
			{Like: "profiling", Facts: words{"audience": "legal-person"}, Not: words{"head": "but hand-over profiling", "audience": "but legal-person"}},
		},
		Says: say("qui ne nomme personne", "that names nobody"),
	},
	"consent-tell-recipients": {
		Reach: []testkit.Reach{{
			Like: "hand-over",
			Not: words{
				"head": "but hand-over", "recipient": "but partner sister buyer", "audience": "but consumer professional",
			},
		}},
		Says: say("à quelles catégories de destinataires", "which categories of recipients"),
	},
	"consent-recipient-tells-the-source": {
		Reach: []testkit.Reach{{
			Like: "hand-over", Facts: words{"recipient": "buyer"},
			Not: words{
				"head": "but hand-over", "recipient": "but partner sister buyer", "audience": "but consumer professional",
			},
		}},
		Says: say("dans un délai raisonnable ne dépassant pas un mois", "within a reasonable period of a month at most"),
	},
	"consent-pass-erasures-on": {
		Reach: []testkit.Reach{{
			Like: "hand-over", Facts: words{"recipient": "processor"}, // art. 4(9): a processor is a recipient
			Not: words{"head": "but hand-over", "audience": "but consumer professional"},
		}},
		Says: say("impossible ou exige des efforts disproportionnés", "impossible or takes disproportionate effort"),
	},
	"consent-needed-for-decisive-profiling": {
		Reach: []testkit.Reach{{
			Like: "profiling", Facts: words{"profile": "decides-alone"},
			Not: words{
				"head": "but profiling", "audience": "but consumer professional", "profile": "but decides-alone",
			},
		}},
		Says: say("de manière significative de façon similaire", "similarly significant effect"),
	},
	"consent-needed-to-profile-the-untold": {
		Reach: []testkit.Reach{{
			Like: "profiling", Facts: words{"notice": "lacking"},
			Not: words{"head": "but profiling", "audience": "but consumer professional", "notice": "but lacking"},
		}},
		Says: say("n'est pas profilé pour être prospecté", "is profiled in order to be prospected"),
	},
	"consent-needed-to-profile-after-a-no": {
		Reach: []testkit.Reach{{
			Like: "profiling", Facts: words{"stop": "objected"},
			Not: words{"head": "but profiling", "audience": "but consumer professional", "stop": "none"},
		}},
		Says: say("n'est plus profilé à cette fin", "is profiled for it any more"),
	},
	"consent-needed-to-profile-unweighed": {
		Reach: []testkit.Reach{{
			Like: "profiling", Facts: words{"weighing": "unweighed"},
			Not: words{"head": "but profiling", "audience": "but consumer professional", "weighing": "but unweighed"},
		}},
		Says: say("profiler pour prospecter demande", "profiling in order to prospect takes"),
	},
	"consent-spared-to-profile": {
		Reach: []testkit.Reach{{
			Like: "profiling",
			Not: words{
				"head": "but profiling", "audience": "but consumer professional", "notice": "but given", "stop": "but none",
				"weighing": "but weighed", "profile": "but chooses-offers",
			},
		}},
		Says: say("choisir par profil", "choosing by profile"),
	},
	"consent-tell-of-profiling": {
		Reach: []testkit.Reach{{
			Like: "profiling", Not: words{"head": "but profiling", "audience": "but consumer professional"},
		}},
		Says: say("dire aux personnes qu'elles sont profilées", "tell the persons that they are profiled"),
	},
}

// TestActsThatAreNoContact: to whom numbers may go without consent, and who may be profiled,
// on both sides of the day that moved it; what is not told decides nothing.
func TestActsThatAreNoContact(t *testing.T) {
	given := consent.Occasion{
		Head: consent.HandOver, Recipient: consent.ToPartner, Channel: rgpd.LiveCall, Audience: rgpd.Consumer,
		Aim: consent.Commercial, Notice: consent.NoticeGiven, Stop: rgpd.NoStop, Weighing: consent.Weighed,
	}
	profile := consent.Occasion{
		Head: consent.Profiling, Audience: rgpd.Consumer, Notice: consent.NoticeGiven, Stop: rgpd.NoStop,
		Weighing: consent.Weighed, Profile: consent.ChoosesOffers,
	}
	lastDay, firstDay := paris("2026-06-09", 23, 59), paris("2026-06-10", 0, 0)
	for _, c := range []struct {
		says     string
		occasion consent.Occasion
		at       time.Time
		want     consent.Need
		by       rgpd.RuleID
	}{
		{"numbers for a partner who calls, until 9 June 2026", given, lastDay, consent.NotNeeded, "consent-spared-to-hand-over"},
		{"the same since", given, firstDay, consent.Needed, "consent-needed-to-hand-over-for-calls"},
		{"addresses for a partner who writes, in 2019", but(given, func(o *consent.Occasion) { o.Channel = rgpd.Email }), paris("2019-03-01", 12, 0),
			consent.Needed, "consent-needed-to-hand-over-for-messages"},
		{"a sister firm is a partner", but(given, func(o *consent.Occasion) { o.Recipient = consent.ToSister }), firstDay,
			consent.Needed, "consent-needed-to-hand-over-for-calls"},
		{"professionals", but(given, func(o *consent.Occasion) { o.Audience = rgpd.Professional }), firstDay,
			consent.NotNeeded, "consent-spared-to-hand-over"},
		{"who takes over the business", but(given, func(o *consent.Occasion) { o.Recipient, o.Fit = consent.ToBuyer, consent.FittingPurpose }),
			firstDay, consent.NotNeeded, "consent-spared-to-hand-over"},
		{"to do something else", but(given, func(o *consent.Occasion) { o.Recipient, o.Fit = consent.ToBuyer, consent.OtherPurpose }),
			firstDay, consent.Needed, "consent-needed-to-hand-over-for-another-purpose"},
		{"nobody knows what for", but(given, func(o *consent.Occasion) { o.Recipient = consent.ToBuyer }), firstDay, 0,
			"consent-needed-to-hand-over-for-another-purpose"},
		{"donors, for another charity", but(given, func(o *consent.Occasion) { o.Aim, o.Channel = consent.NonCommercial, rgpd.SMS }), firstDay,
			consent.NotNeeded, "consent-spared-to-hand-over"},
		{"members of a sports federation, for its sponsors, when nobody weighed it", but(given, func(o *consent.Occasion) {
			o.Weighing = consent.Unweighed
		}), lastDay, consent.Needed, "consent-needed-to-hand-over-unweighed"},
		{"a professional who was not told", but(given, func(o *consent.Occasion) {
			o.Audience, o.Notice = rgpd.Professional, consent.NoticeLacking
		}), firstDay, consent.Needed, "consent-needed-to-hand-over-the-untold"},
		{"a professional who objected", but(given, func(o *consent.Occasion) {
			o.Audience, o.Stop = rgpd.Professional, rgpd.Objected
		}), firstDay, consent.Needed, "consent-needed-to-hand-over-after-a-no"},
		{"whether they objected is not known", but(given, func(o *consent.Occasion) {
			o.Audience, o.Stop = rgpd.Professional, 0
		}), firstDay, 0, "consent-needed-to-hand-over-after-a-no"},
		{"a call centre of ours", consent.Occasion{Head: consent.HandOver, Recipient: consent.ToProcessor, Audience: rgpd.Consumer},
			firstDay, consent.NotNeeded, "consent-spared-by-processor"},
		{"to whom is not known", but(given, func(o *consent.Occasion) { o.Recipient = 0 }), firstDay, 0,
			"consent-needed-to-hand-over-for-calls"},
		{"a list of switchboards", consent.Occasion{Head: consent.HandOver, Audience: rgpd.LegalPerson}, firstDay,
			consent.NotNeeded, "consent-spared-for-lines-of-organisations"},
		{"before the RGPD", given, paris("2018-05-24", 23, 59), 0, ""},

		{"a score that chooses whom to call", profile, firstDay, consent.NotNeeded, "consent-spared-to-profile"},
		{"on the first day", profile, paris("2018-05-25", 0, 0), consent.NotNeeded, "consent-spared-to-profile"},
		{"a score that refuses a contract", but(profile, func(o *consent.Occasion) { o.Profile = consent.DecidesAlone }), firstDay,
			consent.Needed, "consent-needed-for-decisive-profiling"},
		{"nobody was told", but(profile, func(o *consent.Occasion) { o.Notice = consent.NoticeLacking }), firstDay,
			consent.Needed, "consent-needed-to-profile-the-untold"},
		{"they objected to prospecting", but(profile, func(o *consent.Occasion) { o.Stop = rgpd.Objected }), firstDay,
			consent.Needed, "consent-needed-to-profile-after-a-no"},
		{"nobody weighed it", but(profile, func(o *consent.Occasion) { o.Weighing = consent.Unweighed }), firstDay,
			consent.Needed, "consent-needed-to-profile-unweighed"},
		{"what it decides is not known", but(profile, func(o *consent.Occasion) { o.Profile = 0 }), firstDay, 0,
			"consent-needed-for-decisive-profiling"},
	} {
		r := consent.Required(c.occasion, c.at)
		require.Equal(t, c.want, r.Law(), "%s: %v", c.says, r.Decision())
		var why []rgpd.RuleID
		for rule := range r.Decision().Because() {
			why = append(why, rule.ID)
		}
		if c.by != "" {
			require.Contains(t, why, c.by, c.says)
		}
		require.Zero(t, r.Article(), "%s: the article is silent", c.says)
	}
}

// Handing numbers to a partner is no contact: package prospect is not asked. When the
// partner calls, it asks whether it may, with the origin of the number.
func ExampleRequired_handOver() {
	partners := consent.Occasion{
		Head: consent.HandOver, Recipient: consent.ToPartner, Channel: rgpd.LiveCall, Audience: rgpd.Consumer,
		Aim: consent.Commercial, Notice: consent.NoticeGiven, Stop: rgpd.NoStop, Weighing: consent.Weighed,
	}
	for _, day := range []rgpd.Date{rgpd.NewDate(2026, 6, 9), rgpd.NewDate(2026, 6, 10)} {
		fmt.Println(day, consent.Required(partners, rgpd.Mainland.Instant(day, 12*time.Hour)).Law())
	}
	// Output:
	// 2026-06-09 not-needed
	// 2026-06-10 needed
}
