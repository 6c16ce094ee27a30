package prospect

import (
	"testing"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/testkit"
)

// TestPermissions: whom each permission, each rule of scope and each obstacle reaches,
// from the text that it rests on, and the single facts that take it out of reach. Where
// a row goes further than its text, or less far, the line says so.
func TestPermissions(t *testing.T) { testkit.Reaches(t, standard.Study(), permissionReaches()) }

func permissionReaches() []testkit.Reach {
	const lastOptOut = "2026-08-10"
	// A person speaks to a consumer, in France, to sell. An automated call has rules of
	// its own (L. 223-7), and needs the consent that L. 34-5 asks for.
	live := values{"channel": "but live-call", "audience": notToBuy, "place": "abroad", "purpose": noSale}
	// D. 223-9: « par voie téléphonique », machines included.
	called := values{"channel": noVoice, "audience": notToBuy, "place": "abroad", "purpose": noSale}
	message := values{"channel": "but sms email", "audience": notToBuy, "place": "abroad", "purpose": noSale}
	noConsent := values{"consent": "none"}
	return []testkit.Reach{
		// Consent: RGPD, art. 6(1)(a), then L. 223-1 al. 1. One that is flawed, lapsed or
		// withdrawn is none.
		{Rule: ConsumerConsentGiven, Like: "consumer-who-consented", On: lastOptOut, Not: besides(live, values{"consent": "but valid"})},
		{Rule: ConsumerConsent, Like: "consumer-who-consented", Not: besides(live, values{"consent": "but valid"})},
		// L. 223-1 (2020) al. 2 and (2026) al. 4: in the performance of a running contract,
		// and related to its object. The version of 2016 had « relations contractuelles
		// préexistantes », which is wider.
		{Rule: RunningContractOptOut, Like: "customer", On: lastOptOut, Not: besides(live, values{"contract": "but running-related"})},
		{Rule: RunningContract, Like: "customer", Not: besides(live, values{"contract": "but running-related"})},
		// R. 223-4: a request to this firm, for this object, on proof, five working days
		// old at most.
		{Rule: CallBackTolerated, Like: "consumer-who-consented", Facts: values{"consent": "none", "call-back": "prompt"}, On: lastOptOut,
			Not: besides(live, values{"call-back": "but prompt standing"})},
		{Rule: CallBackRequested, Like: "consumer-who-consented", Facts: values{"consent": "none", "call-back": "standing"},
			Not: besides(live, values{"call-back": "but prompt standing"})},
		// L. 223-5.
		{Rule: PressOffer, Like: "consumer-who-consented", Facts: values{"consent": "none", "sector": "press"}, Not: besides(live, values{"sector": "but press"})},
		// Legitimate interest before 2026-08-11, where nothing above permits the call.
		{Rule: ConsumerOptOut, Like: "consumer-who-consented", Facts: noConsent, On: lastOptOut,
			Not: besides(live, values{"sector": "press", "contract": "running-related", "consent": "valid", "call-back": "prompt standing"})},

		// L. 34-5 al. 1 protects every natural person, at work too, and asks for consent
		// « par ce moyen ».
		{Rule: MachineConsent, Like: "automated-call", Not: values{"channel": "but automated-call", "audience": "legal-person", "place": "abroad", "purpose": noSale, "consent": "but valid"}},
		{Rule: MachineConsent, Like: "automated-call", Facts: values{"audience": "professional"},
			Not: values{"channel": "but automated-call", "audience": "legal-person", "place": "abroad", "purpose": noSale, "consent": "but valid"}},
		{Rule: MessageConsent, Like: "subscriber", Not: values{"channel": "but sms email", "audience": "legal-person", "place": "abroad", "purpose": noSale, "consent": "but valid"}},
		{Rule: MessageConsent, Like: "subscriber", Facts: values{"audience": "professional"},
			Not: values{"channel": "but sms email", "audience": "legal-person", "place": "abroad", "purpose": noSale, "consent": "but valid"}},
		// L. 34-5 al. 4: a customer, similar products of the same firm, able to refuse when
		// the address was taken. The text also wants it taken from the person at the sale:
		// the row does not read the origin.
		{Rule: CustomerMessage, Like: "customer", Facts: values{"channel": "email"},
			Not: besides(message, values{"consent": "valid", "contract": "none account-only free-account", "products": "other", "information": "but told-and-free"})},
		{Rule: CustomerMessage, Like: "customer", Facts: values{"channel": "sms", "contract": "ended"},
			Not: besides(message, values{"consent": "valid", "contract": "none account-only free-account", "products": "other", "information": "but told-and-free"})},
		// C-654/23: the free account of a paid service is a sale, too.
		{Rule: FreeAccountMessage, Like: "customer", Facts: values{"channel": "email", "contract": "free-account"},
			Not: besides(message, values{"consent": "valid", "contract": "but free-account", "products": "other", "information": "but told-and-free"})},
		// CNIL since 2005: a professional who is told, and free to refuse.
		{Rule: ProfessionalMessage, Like: "professional", Facts: values{"channel": "email"},
			Not: besides(message, values{"audience": "but professional", "information": "told-only never-told"})},
		{Rule: ProfessionalMessage, Like: "professional", Facts: values{"channel": "sms", "information": "told-and-free"},
			Not: besides(message, values{"audience": "but professional", "information": "told-only never-told"})},

		// Scope.
		{Rule: CalledAbroad, Like: "consumer-who-consented", Facts: values{"place": "abroad"}, Not: values{"place": "france"}},
		{Rule: CalledAbroad, Like: "charity", Facts: values{"place": "abroad", "channel": "email"}, Not: values{"place": "france"}},
		{Rule: ServiceContact, Like: "consumer-who-consented", Facts: values{"purpose": "service"}, Not: values{"purpose": "but service", "place": "abroad"}},
		{Rule: ServiceContact, Like: "professional", Facts: values{"purpose": "service", "channel": "sms"}, Not: values{"purpose": "but service", "place": "abroad"}},

		// RGPD, art. 6(1)(f): a person at work is rung by a person about their work.
		{Rule: ProfessionalInterest, Like: "professional", Not: besides(live, values{"audience": "but professional"})},
		// C. conso., article liminaire, and L. 34-5 al. 1: a legal person is neither
		// consumer nor « personne physique ».
		{Rule: LegalPersonLine, Like: "switchboard", Not: values{"audience": "but legal-person", "place": "abroad", "purpose": noSale}},
		{Rule: LegalPersonLine, Like: "switchboard", Facts: values{"channel": "email"}, Not: values{"audience": "but legal-person", "place": "abroad", "purpose": noSale}},
		// A gift is no « prospection commerciale », nor is a poll; told and free to refuse.
		// The text for machines and SMS wants more (A7).
		{Rule: NonCommercialAppeal, Like: "charity", Not: values{"place": "abroad", "purpose": "but charity survey", "information": "told-only never-told"}},
		{Rule: NonCommercialAppeal, Like: "charity", Facts: values{"purpose": "survey", "audience": "professional", "information": "told-by-contact"},
			Not: values{"place": "abroad", "purpose": "but charity survey", "information": "told-only never-told"}},

		// D. 223-9 (décret 2022-1313): days and hours bind customers and the press; express
		// consent lifts them.
		{Rule: WeekendUnlessConsent, Like: "customer", Facts: values{"day": "weekend"}, On: lastOptOut, Not: besides(called, values{"day": "but weekend", "consent": "valid"})},
		{Rule: HolidayUnlessConsent, Like: "customer", Facts: values{"day": "holiday", "sector": "press"}, On: lastOptOut, Not: besides(called, values{"day": "but holiday", "consent": "valid"})},
		{Rule: HourUnlessConsent, Like: "customer", Facts: values{"hour": "other"}, On: lastOptOut, Not: besides(called, values{"hour": "calling", "consent": "valid"})},
		// D. 223-9 (décret 2026-662) and L. 223-1 al. 6: only consent to one precise date
		// and hour lifts them.
		{Rule: Weekend, Like: "consumer-who-consented", Facts: values{"day": "weekend"}, Not: besides(called, values{"day": "but weekend", "slot": "agreed"})},
		{Rule: Holiday, Like: "customer", Facts: values{"day": "holiday", "sector": "press"}, Not: besides(called, values{"day": "but holiday", "slot": "agreed"})},
		{Rule: OutsideHours, Like: "automated-call", Facts: values{"hour": "other"}, Not: besides(called, values{"hour": "calling", "slot": "agreed"})},
		// The cap has no exception, in consent or slot.
		{Rule: AttemptCapBefore2026, Like: "consumer-who-consented", Facts: values{"attempts": "reached"}, On: lastOptOut, Not: besides(called, values{"attempts": "under"})},
		{Rule: AttemptCapReached, Like: "consumer-who-consented", Facts: values{"attempts": "reached", "slot": "agreed"}, Not: besides(called, values{"attempts": "under"})},
		// « lorsque le consommateur refuse ce démarchage lors de la conversation »: sixty days.
		{Rule: RefusalPause, Like: "customer", Facts: values{"stop": "refused-in-call", "pause": "running"}, On: lastOptOut,
			Not: besides(called, values{"stop": "but refused-in-call", "pause": "over"})},
	}
}

// TestEachRuleHasItsReach: none is without one.
func TestEachRuleHasItsReach(t *testing.T) {
	shown := map[rgpd.RuleID]bool{}
	for _, reaches := range [][]testkit.Reach{prohibitionReaches(), permissionReaches(), dutyReaches()} {
		for _, r := range reaches {
			shown[r.Rule] = true
		}
	}
	for r := range standard.Rules() {
		if !shown[r.ID] {
			t.Errorf("%s: nothing says how far it reaches", r.ID)
		}
	}
}
