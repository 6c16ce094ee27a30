package prospect

import (
	"maps"
	"testing"

	"github.com/rgpd-go/rgpd/internal/testkit"
)

// values are facts and their values, in the words of JSON.
type values = map[string]string

// besides joins values; of a fact named twice the last counts.
func besides(sets ...values) values {
	all := values{}
	for _, set := range sets {
		maps.Copy(all, set)
	}
	return all
}

// The words that most reaches share.
const (
	noVoice  = "sms email"    // « par téléphone », « par voie téléphonique »
	notToBuy = "but consumer" // C. conso., article liminaire
	noSale   = "but sale collect-data"

	// C. conso., art. L. 221-2: contracts that the chapter of L. 221-16 and L. 221-17
	// does not reach.
	notChapter = "insurance financial-services health-care social-services gambling package-travel time-share " +
		"passenger-transport real-estate"
)

// TestDuties: whom each duty reaches, from the text that asks for it, and the single
// facts that spare it. Where a row goes further than its text, or less far, the line
// says so.
func TestDuties(t *testing.T) { testkit.Reaches(t, standard.Study(), dutyReaches()) }

func dutyReaches() []testkit.Reach {
	consumer := func(more values) values {
		return besides(values{"channel": noVoice, "audience": notToBuy, "place": "abroad", "purpose": noSale}, more)
	}
	chapter2 := consumer(values{"sector": notChapter})
	const lastOptOut = "2026-08-10"
	return []testkit.Reach{
		// L. 221-16 al. 1: who rings a consumer to sell a good or a service says who they
		// are, for whom, and that it is commercial. The text says « en vue de conclure un
		// contrat »: to collect data for it is held to be the same.
		{Rule: SayWhoCalls, Like: "consumer-who-consented", Not: chapter2},
		{Rule: SayWhoCalls, Like: "automated-call", Facts: values{"purpose": "collect-data"}, Not: chapter2},
		// R. 222-2: the same in distance selling of financial services, insurance included
		// (L. 222-1).
		{Rule: SayWhoCallsFinance, Like: "consumer-who-consented", Facts: values{"sector": "financial-services"},
			Not: consumer(values{"sector": "but financial-services insurance"})},
		{Rule: SayWhoCallsFinance, Like: "customer", Facts: values{"sector": "insurance"},
			Not: consumer(values{"sector": "but financial-services insurance"})},
		// L. 222-5 and L. 222-5-1 as of 2026-06-19: narrower than L. 222-1, which has
		// insurance; the human contact is asked where online tools are used.
		{Rule: InformOnFinance, Like: "consumer-who-consented", Facts: values{"sector": "financial-services"},
			Not: consumer(values{"sector": "but financial-services"})},
		// L. 221-16 al. 1, second sentence, 2020 to 2026: Bloctel is told in every such call.
		{Rule: MentionBloctel, Like: "customer", On: lastOptOut, Not: chapter2},
		// The same sentence since: the call ends when the consumer objects, consent or not,
		// customer or not.
		{Rule: EndOnObjection, Like: "customer", Not: chapter2},
		{Rule: EndOnObjection, Like: "consumer-who-consented", Not: chapter2},
		// L. 221-16 al. 2: the offer is confirmed; there is none where data are collected.
		{Rule: ConfirmInWriting, Like: "consumer-who-consented", Not: consumer(values{"sector": notChapter, "purpose": "but sale"})},
		// L. 221-17 al. 2: whoever rings back the number learns whose it is.
		{Rule: AnswerOnNumber, Like: "consumer-who-consented", Not: chapter2},
		// L. 223-1: « Les professionnels respectent un code de bonnes pratiques », in all
		// telephone prospecting of consumers.
		{Rule: FollowCodeOfPractice, Like: "consumer-who-consented", Not: consumer(nil)},
		{Rule: FollowCodeOfPractice, Like: "customer", Facts: values{"sector": "press"}, On: "2020-07-26", Not: consumer(nil)},
		// Loi 2020-901, art. 3, II: who rings somebody for a study or a poll. The text has
		// the telephone only, and the row every channel.
		{Rule: FollowSurveyCode, Like: "charity", Facts: values{"purpose": "survey"}, Not: values{"place": "abroad", "purpose": "but survey"}},
		{Rule: FollowSurveyCode, Like: "switchboard", Facts: values{"purpose": "survey"}, Not: values{"place": "abroad", "purpose": "but survey"}},
		// D. 223-9: four attempts at one consumer in thirty days; consent lifts no cap.
		{Rule: CountAttempt, Like: "consumer-who-consented", Not: consumer(nil)},
		{Rule: CountAttempt, Like: "customer", Facts: values{"sector": "press"}, On: "2023-03-01", Not: consumer(nil)},
		// L. 121-7 3°: « par téléphone, télécopieur, courrier électronique ou tout autre
		// outil »: every channel.
		{Rule: DoNotHarass, Like: "subscriber", Not: values{"audience": notToBuy, "place": "abroad", "purpose": noSale}},

		// RGPD, art. 14: the source is told where the number does not come from the person;
		// art. 13: they are told at collection where it does. A service call is no
		// prospecting, and is not reached.
		{Rule: TellSource, Like: "professional", Not: values{"place": "abroad", "purpose": "service", "origin": "own-form own-sale business-card"}},
		{Rule: TellSource, Like: "charity", Facts: values{"origin": "bought-list"}, Not: values{"place": "abroad", "purpose": "service", "origin": "own-form own-sale business-card"}},
		{Rule: InformAtCollection, Like: "consumer-who-consented", Not: values{"place": "abroad", "purpose": "service", "origin": "but own-form own-sale business-card"}},
		{Rule: InformAtCollection, Like: "charity", Not: values{"place": "abroad", "purpose": "service", "origin": "but own-form own-sale business-card"}},
		// Art. 21(4), whoever prospects, for whatever, by whatever means.
		{Rule: OfferToObject, Like: "professional", Not: values{"place": "abroad", "purpose": "service"}},
		{Rule: OfferToObject, Like: "charity", Facts: values{"channel": "sms"}, Not: values{"place": "abroad", "purpose": "service"}},
		// Art. 21(3), and the list that all call centres share.
		{Rule: RecordObjection, Like: "professional", Not: values{"place": "abroad", "purpose": "service"}},
		{Rule: RecordObjection, Like: "charity", Facts: values{"channel": "sms"}, Not: values{"place": "abroad", "purpose": "service"}},
		// L. 34-5 al. 5: machines, SMS and e-mail; consent lifts nothing. The text has
		// « prospection directe »: that of charities is kept to it by prudence.
		{Rule: OfferToStopMessages, Like: "subscriber", Not: values{"channel": "live-call", "place": "abroad", "purpose": "service"}},
		{Rule: OfferToStopMessages, Like: "automated-call", Facts: values{"audience": "professional"}, Not: values{"channel": "live-call", "place": "abroad", "purpose": "service"}},
		// AI Act, art. 50(1): systems that people speak with, whatever for.
		{Rule: DiscloseAI, Like: "automated-call", Facts: values{"voice": "artificial"}, Not: values{"channel": noVoice, "place": "abroad", "voice": "but artificial"}},
		{Rule: DiscloseAI, Like: "professional", Facts: values{"voice": "artificial", "purpose": "service"}, Not: values{"channel": noVoice, "place": "abroad", "voice": "but artificial"}},

		// R. 223-2: the proof of a consent that served.
		{Rule: KeepConsentProof, Like: "consumer-who-consented", Not: consumer(values{"consent": "but valid"})},
		// R. 223-4: the proof of a request that served.
		{Rule: KeepCallBackProof, Like: "consumer-who-consented", Facts: values{"consent": "none", "call-back": "standing"},
			Not: consumer(values{"call-back": "but prompt standing"})},
		// L. 223-2: « Lorsqu'un professionnel recueille les données téléphoniques d'un
		// consommateur »: any collection from the person. The row leaves out cards and
		// contests.
		{Rule: MentionConsentNeeded, Like: "consumer-who-consented", Not: consumer(values{"origin": "but own-form own-sale"})},
		{Rule: MentionBloctelAtCollection, Like: "customer", On: lastOptOut, Not: consumer(values{"origin": "but own-form own-sale"})},
		// C. assur., L. 112-2-2, I, IV and V: not where any contract is running, nor where
		// the person asked for the call, nor agreed to it within thirty days (R. 112-7, III).
		// « contacte par téléphone » would reach machines too; the row has live calls.
		{Rule: AskInsuranceAgreement, Like: "consumer-who-consented", Facts: values{"sector": "insurance"}, On: lastOptOut, Not: insured()},
		{Rule: AskInsuranceAgreement, Like: "consumer-who-consented", Facts: values{"sector": "insurance", "contract": "ended"}, On: lastOptOut, Not: insured()},
		{Rule: KeepInsuranceRecording, Like: "consumer-who-consented", Facts: values{"sector": "insurance"}, On: lastOptOut, Not: insured()},
		// CNIL, 25 April 2022: no recording to prove a contract by telephone, save where a
		// text asks for one. Insurers' text went on 2026-08-11 and the row still spares
		// them; banks have to record (C. mon. fin., art. L. 533-10) and it binds them.
		{Rule: DoNotProveByRecording, Like: "consumer-who-consented", Not: consumer(values{"sector": "insurance"})},

		// Numbering plan: who shows a number of the plan can be reached on it. Not read.
		{Rule: ShowNumberThatAnswers, Like: "professional", Not: values{"channel": "email", "place": "abroad", "shown": "but territorial own-mobile verified"}},
		{Rule: ShowNumberThatAnswers, Like: "professional", Facts: values{"shown": "verified", "purpose": "service"}, Not: values{"channel": "email", "place": "abroad", "shown": "but territorial own-mobile verified"}},
		// Arcep, décision 2025-2215: the numbers that calls show. Not read.
		{Rule: DeclareNumbersToOperator, Like: "switchboard", Not: values{"channel": noVoice, "place": "abroad"}},
		// Sectors with rules that no row holds.
		{Rule: CheckOwnSectorRules, Like: "professional", Facts: values{"sector": "legal-services"},
			Not: values{"place": "abroad", "purpose": noSale, "sector": "but financial-services health-care gambling funeral legal-services"}},
		{Rule: CheckOwnSectorRules, Like: "subscriber", Facts: values{"sector": "funeral"},
			Not: values{"place": "abroad", "purpose": noSale, "sector": "but financial-services health-care gambling funeral legal-services"}},
	}
}

// insured is what spares the rules of insurance by telephone.
func insured() values {
	return values{
		"channel": "but live-call", "audience": notToBuy, "place": "abroad", "purpose": noSale, "sector": "but insurance",
		"contract": "running-related running-unrelated", "call-back": "prompt standing", "recency": "within-30-days",
	}
}
