package prospect

import (
	"testing"

	"github.com/rgpd-go/rgpd/internal/testkit"
)

// TestProhibitions: whom each prohibition reaches, from the text that it rests on, and
// the single facts that take a contact out of its reach. Where a row goes further than
// its text, or less far, the line says so.
func TestProhibitions(t *testing.T) { testkit.Reaches(t, standard.Study(), prohibitionReaches()) }

func prohibitionReaches() []testkit.Reach {
	const (
		consumer   = "consumer-who-consented"
		lastOptOut = "2026-08-10"
	)
	live := values{"channel": "but live-call", "audience": notToBuy, "place": "abroad", "purpose": noSale}
	called := values{"channel": noVoice, "audience": notToBuy, "place": "abroad", "purpose": noSale}
	message := values{"channel": "but sms email", "audience": notToBuy, "place": "abroad", "purpose": noSale}
	atWork := values{"channel": "but live-call", "audience": "but professional", "place": "abroad", "purpose": noSale}
	// The three ways out of L. 223-1, and the press of L. 223-5.
	spared := values{"sector": "press", "contract": "running-related", "call-back": "prompt standing"}
	from := func(origin string) values {
		return values{"purpose": "service", "place": "abroad", "origin": "but " + origin, "provenance": "checked"}
	}
	return []testkit.Reach{
		// RGPD, art. 21(2) and (3): prospecting of any kind, by any means, of anybody,
		// wherever they are; nothing but a later word of theirs lifts it, and that is
		// worked out before the rows.
		{Rule: Objected, Like: consumer, Facts: values{"stop": "objected"}, Not: values{"stop": "but objected", "purpose": "service"}},
		{Rule: Objected, Like: "switchboard", Facts: values{"stop": "objected", "place": "abroad", "channel": "email"}, Not: values{"stop": "but objected", "purpose": "service"}},
		{Rule: Objected, Like: "charity", Facts: values{"stop": "objected"}, Not: values{"stop": "but objected", "purpose": "service"}},
		// Art. 7(3).
		{Rule: ConsentWithdrawn, Like: "subscriber", Facts: values{"stop": "withdrew-consent"}, Not: values{"stop": "but withdrew-consent", "purpose": "service"}},
		{Rule: ConsentWithdrawn, Like: "customer", Facts: values{"stop": "withdrew-consent"}, Not: values{"stop": "but withdrew-consent", "purpose": "service"}},
		// Art. 18(2).
		{Rule: UseRestricted, Like: "professional", Facts: values{"stop": "restricted"}, Not: values{"stop": "but restricted", "purpose": "service"}},
		// Who refuses at work, or for a firm, objects.
		{Rule: RefusalProfessional, Like: "professional", Facts: values{"stop": "refused-in-call"}, Not: values{"stop": "but refused-in-call", "audience": "consumer", "purpose": "service"}},
		{Rule: RefusalProfessional, Like: "switchboard", Facts: values{"stop": "refused-in-call"}, Not: values{"stop": "but refused-in-call", "audience": "consumer", "purpose": "service"}},
		// The article knows no end to a refusal.
		{Rule: RefusalConsumer, Like: "customer", Facts: values{"stop": "refused-in-call"}, Not: values{"stop": "but refused-in-call", "audience": notToBuy, "purpose": "service"}},
		// L. 221-16 al. 1 as of 2026-08-11: « s'abstient de le contacter à nouveau », by any
		// means, in the sectors of its chapter.
		{Rule: RefusalFinal, Like: "customer", Facts: values{"stop": "refused-in-call"},
			Not: values{"stop": "but refused-in-call", "audience": notToBuy, "place": "abroad", "purpose": noSale, "sector": notChapter}},
		// In the other sectors, where nothing else speaks of a refusal: art. 21(2), wherever
		// the person is. A bank's and an insurer's text has the live call alone.
		{Rule: RefusalElsewhere, Like: "customer", Facts: values{"stop": "refused-in-call", "sector": "real-estate"},
			Not: values{"stop": "but refused-in-call", "audience": notToBuy, "purpose": noSale,
				"sector": "but " + notChapter}},
		{Rule: RefusalElsewhere, Like: "subscriber",
			Facts: values{"stop": "refused-in-call", "sector": "insurance", "place": "abroad"},
			Not: values{"stop": "but refused-in-call", "audience": notToBuy, "purpose": noSale,
				"sector": "but " + notChapter}},
		// L. 222-16 al. 2: other techniques than those of L. 34-5, « si le consommateur n'a
		// pas manifesté son opposition »; neither contract nor consent is an exception.
		{Rule: RefusalFinance, Like: "customer", Facts: values{"stop": "refused-in-call", "sector": "financial-services"}, On: "2026-06-18",
			Not: besides(live, values{"stop": "but refused-in-call", "sector": "but insurance financial-services"})},
		{Rule: RefusalFinanceSince2026, Like: consumer, Facts: values{"stop": "refused-in-call", "sector": "insurance"},
			Not: besides(live, values{"stop": "but refused-in-call", "sector": "but insurance financial-services"})},
		// C. assur., L. 112-2-2, I 1° and V: an agreement or a request before the no is none after it.
		{Rule: RefusalInsurance, Like: "subscriber",
			Facts: values{"stop": "refused-in-call", "sector": "insurance", "recency": "within-30-days"}, On: lastOptOut,
			Not: values{"stop": "but refused-in-call", "audience": notToBuy, "place": "abroad", "purpose": noSale, "sector": "but insurance",
				"contract": "running-related running-unrelated"}},
		// Who says no to an appeal objects: art. 21.
		{Rule: RefusalAppeal, Like: "charity", Facts: values{"stop": "refused-in-call"}, Not: values{"stop": "but refused-in-call", "audience": notToBuy, "purpose": "but charity survey"}},

		// Art. 13 and 14 have no exception in consent, contract, press or request. A legal
		// person has no personal data.
		{Rule: NeverToldOfUse, Like: "customer", Facts: values{"information": "never-told"}, Not: values{"information": "but never-told", "audience": "legal-person", "place": "abroad", "purpose": noSale}},
		{Rule: NeverToldOfUse, Like: "professional", Facts: values{"information": "never-told"}, Not: values{"information": "but never-told", "audience": "legal-person", "place": "abroad", "purpose": noSale}},
		// Art. 13(2)(b): the right to object is told when the person gives the number.
		{Rule: ProfessionalNoChoice, Like: "professional", Facts: values{"origin": "business-card", "information": "told-only"},
			Not: besides(atWork, values{"origin": "but own-form own-sale business-card", "information": "but told-only", "consent": "valid"})},
		{Rule: ArticleNoChoice, Like: "professional", Facts: values{"information": "told-only"},
			Not: besides(atWork, values{"information": "but told-only", "consent": "valid"})},
		// Art. 13(1): on a form or at a sale; a card may wait for the first contact.
		{Rule: ProfessionalToldTooLate, Like: "professional", Facts: values{"origin": "own-form"},
			Not: besides(atWork, values{"channel": "automated-call", "origin": "but own-form own-sale", "information": "but told-by-contact", "consent": "valid"})},
		// Legitimate interest asks for information and a way to refuse; consent and request
		// are informed of themselves.
		{Rule: ConsumerUntold, Like: "customer", Facts: values{"information": "told-only"},
			Not: besides(live, values{"information": "told-and-free told-by-contact", "consent": "valid", "call-back": "prompt standing"})},
		{Rule: ConsumerToldTooLate, Like: "customer", Facts: values{"information": "told-by-contact"},
			Not: besides(live, values{"origin": "but own-form own-sale business-card", "information": "but told-by-contact", "consent": "valid", "call-back": "prompt standing"})},
		{Rule: NonCommercialUntold, Like: "charity", Facts: values{"information": "told-only"},
			Not: values{"place": "abroad", "purpose": "but charity survey", "information": "told-and-free told-by-contact"}},
		{Rule: NonCommercialUntold, Like: "charity", Facts: values{"information": "never-told", "purpose": "survey", "audience": "professional", "channel": "sms"},
			Not: values{"place": "abroad", "purpose": "but charity survey", "information": "told-and-free told-by-contact"}},

		// L. 121-2 ff., C. pén. 226-18: whoever is called, wherever, for whatever.
		{Rule: DisguisedIdentity, Like: "professional", Facts: values{"identity": "false", "purpose": "service", "place": "abroad"}, Not: values{"identity": "true"}},
		// A number made up was collected from nobody: calls and SMS, surveys included.
		{Rule: RandomDialling, Like: "professional", Facts: values{"dialling": "random"}, Not: values{"channel": "email", "dialling": "but random"}},
		{Rule: RandomDialling, Like: "charity", Facts: values{"dialling": "random", "channel": "sms", "place": "abroad"}, Not: values{"channel": "email", "dialling": "but random"}},
		// L. 34-5 al. 3 makes it direct prospecting, and the row forbids it outright.
		{Rule: PremiumNumberBaited, Like: consumer, Facts: values{"purpose": "premium-number-bait"}, Not: values{"purpose": "but premium-number-bait"}},

		// L. 223-1 al. 1, 2, 4; R. 223-4; L. 223-5. By telephone: machines, too.
		{Rule: ConsumerOptIn, Like: consumer, Facts: values{"consent": "none"}, Not: besides(called, spared, values{"consent": "but none withdrawn"})},
		{Rule: ConsumerOptIn, Like: "automated-call", Facts: values{"consent": "withdrawn", "contract": "ended"}, Not: besides(called, spared, values{"consent": "but none withdrawn"})},
		{Rule: ConsumerConsentFlawed, Like: consumer, Facts: values{"consent": "flawed"}, Not: besides(called, spared, values{"consent": "but flawed"})},
		{Rule: ConsumerConsentLapsed, Like: consumer, Facts: values{"consent": "lapsed"}, Not: besides(called, spared, values{"consent": "but lapsed"})},
		// The article: consent for whoever is no customer; a customer's agreement to other
		// products.
		{Rule: ArticleOptIn, Like: consumer, Facts: values{"consent": "none"},
			Not: besides(live, values{"sector": "press", "contract": "running-related running-unrelated ended", "consent": "valid", "call-back": "prompt standing"})},
		{Rule: ArticleOtherProducts, Like: consumer, Facts: values{"consent": "none", "contract": "ended", "products": "other"},
			Not: besides(live, values{"sector": "press", "contract": "but running-unrelated ended", "products": "similar", "consent": "valid", "call-back": "prompt standing"})},
		// L. 223-1 (2016): « sauf en cas de relations contractuelles préexistantes »; then
		// (2020) only in the performance of a running contract. Consent is no exception of
		// the text. A free account is held to be a contract.
		{Rule: BloctelListedBefore2020, Like: consumer, Facts: values{"bloctel": "listed"}, On: "2020-07-25",
			Not: besides(called, values{"sector": "press", "contract": "but none account-only", "call-back": "prompt standing", "bloctel": "but listed"})},
		{Rule: BloctelListed, Like: consumer, Facts: values{"bloctel": "listed"}, On: lastOptOut, Not: besides(called, spared, values{"bloctel": "but listed"})},
		{Rule: BloctelUnchecked, Like: consumer, Facts: values{"bloctel": "stale"}, On: lastOptOut, Not: besides(called, spared, values{"bloctel": "but stale"})},

		// L. 223-1 (2020) al. 3: « à l'exception des sollicitations intervenant dans le cadre
		// de l'exécution d'un contrat en cours »; what was asked within two days was held
		// to be no prospecting.
		{Rule: EnergyWorksBan, Like: consumer, Facts: values{"sector": "energy-renovation"}, On: lastOptOut,
			Not: besides(called, values{"sector": "but energy-renovation", "contract": "running-related", "call-back": "prompt"})},
		// (2026) al. 5, and R. 223-4.
		{Rule: WorksBan, Like: consumer, Facts: values{"sector": "home-adaptation"},
			Not: besides(called, values{"sector": "but energy-renovation home-adaptation", "contract": "running-related", "call-back": "prompt standing"})},
		// L. 223-8: no request is an exception.
		{Rule: WorksMessageBan, Like: "subscriber", Facts: values{"sector": "energy-renovation"},
			Not: besides(message, values{"sector": "but energy-renovation home-adaptation", "contract": "running-related"})},
		// C. trav., L. 6323-8-1: 1° the data, without exception; 2° the sale, save a course
		// under way. Natural persons, by any means; consent is no exception.
		{Rule: TrainingAccountBan, Like: "subscriber", Facts: values{"sector": "training-account"},
			Not: values{"place": "abroad", "audience": "legal-person", "purpose": "but sale", "sector": "but training-account", "contract": "running-related"}},
		{Rule: TrainingAccountData, Like: "professional", Facts: values{"sector": "training-account", "purpose": "collect-data"},
			Not: values{"place": "abroad", "audience": "legal-person", "purpose": "but collect-data", "sector": "but training-account"}},

		// L. 34-5 al. 1: every natural person; contract, press and request are exceptions of
		// another text.
		{Rule: MachineWithoutConsent, Like: "automated-call", Facts: values{"consent": "lapsed"},
			Not: values{"channel": "but automated-call", "audience": "legal-person", "place": "abroad", "purpose": noSale, "consent": "valid"}},
		{Rule: MachineVoice, Like: consumer, Facts: values{"voice": "recorded"},
			Not: values{"channel": "but live-call", "audience": "legal-person", "place": "abroad", "purpose": noSale, "voice": "human"}},
		// L. 34-5 al. 1 and 4: SMS and e-mail to consumers without consent.
		{Rule: MessageToStranger, Like: "subscriber", Facts: values{"consent": "none"}, Not: besides(message, values{"consent": "valid", "contract": "but none account-only"})},
		{Rule: MessageToFreeAccount, Like: "customer", Facts: values{"channel": "email", "contract": "free-account"}, On: "2025-11-12",
			Not: besides(message, values{"consent": "valid", "contract": "but free-account"})},
		{Rule: MessageForOtherProducts, Like: "customer", Facts: values{"channel": "email", "products": "other"},
			Not: besides(message, values{"consent": "valid", "contract": "none account-only", "products": "similar"})},
		{Rule: MessageWithoutChoice, Like: "customer", Facts: values{"channel": "sms", "information": "told-only"},
			Not: besides(message, values{"consent": "valid", "contract": "none account-only", "information": "told-and-free"})},
		// CNIL since 2005: professionals are told, and free to refuse.
		{Rule: ProfessionalMessageUntold, Like: "professional", Facts: values{"channel": "email", "information": "told-only"},
			Not: besides(message, values{"audience": "but professional", "consent": "valid", "information": "told-and-free told-by-contact"})},

		// L. 221-17, in its chapter. L. 221-2 leaves financial services out; that the sectors
		// beside them are free to hide is what the chapter says (A10).
		{Rule: NumberWithheld, Like: consumer, Facts: values{"shown": "none"}, Not: besides(called, values{"sector": notChapter, "shown": "but none"})},
		{Rule: NumberNotPrincipals, Like: consumer, Facts: values{"holder": "other-agreed"}, Not: besides(called, values{"sector": notChapter, "holder": "principal"})},
		{Rule: NumberPremium, Like: consumer, Facts: values{"shown": "premium"}, Not: besides(called, values{"sector": notChapter, "shown": "but premium"})},
		// CPCE, L. 44 IV and V: every number of the plan, whoever is called for whatever. A
		// name on an SMS is left out (A10).
		{Rule: NumberWithoutRight, Like: "professional", Facts: values{"holder": "none"}, Not: values{"channel": "email", "place": "abroad", "shown": "none name foreign", "holder": "but none"}},
		{Rule: NumberWithoutRight, Like: "charity", Facts: values{"holder": "none", "channel": "sms", "purpose": "service"}, Not: values{"channel": "email", "place": "abroad", "shown": "none name foreign", "holder": "but none"}},
		// Arcep, décision 2022-1583: systems that dial or send, surveys and service included.
		{Rule: NumberTerritorialAutomatic, Like: "professional", Facts: values{"dialling": "automatic"},
			Not: values{"channel": "email", "place": "abroad", "dialling": "but automatic", "shown": "but territorial own-mobile desk-mobile"}},
		{Rule: NumberTerritorialAutomatic, Like: "charity", Facts: values{"dialling": "automatic", "channel": "sms", "purpose": "survey"},
			Not: values{"channel": "email", "place": "abroad", "dialling": "but automatic", "shown": "but territorial own-mobile desk-mobile"}},
		{Rule: NumberMobileDesk, Like: "professional", Facts: values{"shown": "desk-mobile"}, Not: values{"channel": noVoice, "place": "abroad", "shown": "but desk-mobile"}},

		// RGPD, art. 5(2), 6 and 14: who uses a list answers for its collection, whoever is
		// on it, and for whatever it is used.
		{Rule: BoughtUnchecked, Like: "professional", Facts: values{"origin": "bought-list", "provenance": "unchecked"}, Not: from("bought-list")},
		{Rule: BoughtUnchecked, Like: "charity", Facts: values{"origin": "bought-list", "provenance": "unchecked", "channel": "email"}, Not: from("bought-list")},
		{Rule: ContestUnchecked, Like: consumer, Facts: values{"origin": "contest", "provenance": "unchecked"}, Not: from("contest")},
		{Rule: PartnerUnchecked, Like: "professional", Facts: values{"origin": "partner", "provenance": "unchecked"}, Not: from("partner")},
		{Rule: ProfileUnchecked, Like: "professional", Facts: values{"origin": "social-profile", "provenance": "unchecked"}, Not: from("social-profile")},
		// CNIL, 10 June 2026: consumers, to sell.
		{Rule: PartnerWithoutConsent, Like: consumer, Facts: values{"origin": "partner", "consent": "none"},
			Not: values{"audience": notToBuy, "place": "abroad", "purpose": noSale, "origin": "but partner", "consent": "valid", "contract": "running-related", "call-back": "prompt standing"}},
		// CNIL, SAN-2024-020: a circle that the person chose.
		{Rule: ProfileRestricted, Like: "professional", Facts: values{"origin": "social-profile", "visibility": "some"},
			Not: values{"purpose": "service", "place": "abroad", "origin": "but social-profile", "visibility": "all"}},
		// CPCE, R. 10, 4° and R. 10-1, for lists of subscribers; CNIL for what is published.
		{Rule: MarkedAgainstMarketing, Like: "professional", Facts: values{"marking": "no-marketing"},
			Not: values{"purpose": "service", "place": "abroad", "origin": "but employer-site business-directory public-directory social-profile", "marking": "unmarked"}},
		// The article, B2B-N6; RGPD, art. 5 and 6: agreement alone lifts it.
		{Rule: PrivateNumberInformal, Like: "professional", Facts: values{"line": "personal", "origin": "informal"},
			Not: values{"purpose": "service", "place": "abroad", "line": "work", "origin": "but informal", "consent": "valid"}},
	}
}
