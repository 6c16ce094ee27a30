package prospect

import (
	"strings"
	"testing"

	"github.com/rgpd-go/rgpd"
)

// lawMap says what became of each numbered rule of the research on which the rows
// rest (its sections 1 to 6): the rules it is in, or why it is in none.
var lawMap = []struct {
	law   string
	rules []rgpd.RuleID
	why   string // where no rule of this package carries it
}{
	// Section 1: consumers.
	{law: "DEF-1", why: "definition: rgpd.Consumer"},
	{law: "DEF-2", rules: []rgpd.RuleID{LegalPersonLine}},
	{law: "DEF-3", why: "definition: no consumer row accepts a professional"},
	{law: "DEF-4", why: "classification: Professional with OfferForPrivateLife is a consumer"},
	{law: "BLO-0", rules: []rgpd.RuleID{BloctelListedBefore2020}},
	{law: "BLO-1", rules: []rgpd.RuleID{BloctelListed}},
	{law: "BLO-2", rules: []rgpd.RuleID{BloctelUnchecked}},
	{law: "BLO-3", why: "data rule of the register, which is no more: NotOnBloctel and OnBloctel say what it answered"},
	{law: "BLO-4", why: "forbids renting a file, not calling; a listed number is BloctelListed"},
	{law: "BLO-5", rules: []rgpd.RuleID{BloctelListed, BloctelUnchecked}},
	{law: "OPT-1", rules: []rgpd.RuleID{ConsumerOptIn}},
	{law: "OPT-2", rules: []rgpd.RuleID{ConsumerConsentFlawed}},
	{law: "OPT-3", rules: []rgpd.RuleID{ConsumerConsentFlawed}},
	{law: "OPT-4", rules: []rgpd.RuleID{RunningContract}},
	{law: "OPT-5", rules: []rgpd.RuleID{ConsumerOptIn, BloctelListed}},
	{law: "OPT-6", rules: []rgpd.RuleID{PressOffer}},
	{law: "OPT-7", rules: []rgpd.RuleID{NonCommercialAppeal, NonCommercialUntold, FollowSurveyCode}},
	{law: "OPT-8", why: "liability: who answers for a call, not whether it may be made"},
	{law: "OPT-9", why: "nullity of the contract: a consequence, not a condition"},
	{law: "OPT-10", rules: []rgpd.RuleID{MentionConsentNeeded}},
	{law: "OPT-11", rules: []rgpd.RuleID{MentionBloctelAtCollection}},
	{law: "OPT-12", why: "package consent: criterion Freely"},
	{law: "OPT-13", rules: []rgpd.RuleID{FollowCodeOfPractice}},
	{law: "OPT-14", rules: []rgpd.RuleID{ServiceContact}},
	// Section 1b: the decree of 2026.
	{law: "CON-1", rules: []rgpd.RuleID{ConsumerConsentFlawed}},
	{law: "CON-2", rules: []rgpd.RuleID{ConsumerConsentLapsed}},
	{law: "CON-3", rules: []rgpd.RuleID{ConsumerConsentLapsed}},
	{law: "CON-4", rules: []rgpd.RuleID{ConsumerConsentFlawed, ConsumerConsentLapsed}},
	{law: "CON-5", rules: []rgpd.RuleID{KeepConsentProof}},
	{law: "CON-6", rules: []rgpd.RuleID{ConsentWithdrawn}},
	{law: "CON-7", rules: []rgpd.RuleID{CallBackRequested, KeepCallBackProof}},
	{law: "CON-8", rules: []rgpd.RuleID{CallBackRequested, WorksBan}},
	{law: "CON-9", rules: []rgpd.RuleID{CallBackTolerated}},
	// Section 1c: the start of the call.
	{law: "CALL-0", why: "scope of CALL-1 to CALL-6: the set chapter2"},
	{law: "CALL-1", rules: []rgpd.RuleID{SayWhoCalls}},
	{law: "CALL-2", rules: []rgpd.RuleID{MentionBloctel}},
	{law: "CALL-3", rules: []rgpd.RuleID{RefusalFinal, EndOnObjection}},
	{law: "CALL-4", rules: []rgpd.RuleID{ConfirmInWriting}},
	{law: "CALL-5", rules: []rgpd.RuleID{NumberWithheld, NumberNotPrincipals, AnswerOnNumber}},
	{law: "CALL-6", rules: []rgpd.RuleID{NumberPremium}},
	{law: "CALL-7", rules: []rgpd.RuleID{DoNotHarass}},
	{law: "CALL-8", rules: []rgpd.RuleID{DisguisedIdentity}},
	{law: "CALL-9", rules: []rgpd.RuleID{DiscloseAI}},
	// Section 2: days, hours, attempts.
	{law: "HRS-1", rules: []rgpd.RuleID{WeekendUnlessConsent, Weekend}},
	{law: "HRS-2", rules: []rgpd.RuleID{HolidayUnlessConsent, Holiday}},
	{law: "HRS-3", why: "calendar: the eleven days of internal/calendar.National"},
	{law: "HRS-4", rules: []rgpd.RuleID{HourUnlessConsent, OutsideHours}},
	{law: "HRS-5", rules: []rgpd.RuleID{WeekendUnlessConsent, HolidayUnlessConsent, HourUnlessConsent}},
	{law: "HRS-6", rules: []rgpd.RuleID{Weekend, Holiday, OutsideHours}},
	{law: "HRS-7", rules: []rgpd.RuleID{AttemptCapBefore2026, AttemptCapReached}},
	{law: "HRS-8", rules: []rgpd.RuleID{AttemptCapBefore2026, AttemptCapReached, CountAttempt}},
	{law: "HRS-9", rules: []rgpd.RuleID{RefusalPause, RefusalConsumer}},
	{law: "HRS-10", rules: []rgpd.RuleID{RefusalFinal, ConsentWithdrawn}},
	{law: "HRS-11", rules: []rgpd.RuleID{WeekendUnlessConsent, Weekend, AttemptCapBefore2026, AttemptCapReached}},
	{law: "HRS-12", why: "scope: the rows of hours accept consumers only"},
	{law: "HRS-13", rules: []rgpd.RuleID{Weekend, Holiday, OutsideHours}},
	// Section 3: sectors.
	{law: "SEC-1", rules: []rgpd.RuleID{EnergyWorksBan}},
	{law: "SEC-2", rules: []rgpd.RuleID{WorksBan}},
	{law: "SEC-3", rules: []rgpd.RuleID{WorksMessageBan}},
	{law: "SEC-4", rules: []rgpd.RuleID{WorksBan}},
	{law: "SEC-5", rules: []rgpd.RuleID{TrainingAccountBan, TrainingAccountData}},
	{law: "SEC-6", rules: []rgpd.RuleID{AskInsuranceAgreement, KeepInsuranceRecording, RefusalInsurance}},
	{law: "SEC-7", rules: []rgpd.RuleID{AskInsuranceAgreement}},
	{law: "SEC-8", rules: []rgpd.RuleID{ConsumerOptIn}},
	{law: "SEC-9", rules: []rgpd.RuleID{SayWhoCallsFinance, InformOnFinance, Objected}},
	{law: "SEC-10", rules: []rgpd.RuleID{CheckOwnSectorRules}},
	{law: "SEC-11", rules: []rgpd.RuleID{EnergyWorksBan, WorksBan}},
	// Section 4: machines and messages.
	{law: "L345-1", rules: []rgpd.RuleID{MachineWithoutConsent, MachineVoice, MessageToStranger}},
	{law: "L345-2", rules: []rgpd.RuleID{MachineConsent, MessageConsent}},
	{law: "L345-3", rules: []rgpd.RuleID{CustomerMessage, MessageForOtherProducts, MessageWithoutChoice}},
	{law: "L345-4", rules: []rgpd.RuleID{MachineWithoutConsent}},
	{law: "L345-5", rules: []rgpd.RuleID{MessageToStranger, MessageToFreeAccount, FreeAccountMessage}},
	{law: "L345-6", rules: []rgpd.RuleID{OfferToStopMessages, DisguisedIdentity}},
	{law: "L345-7", rules: []rgpd.RuleID{PremiumNumberBaited}},
	{law: "L345-8", rules: []rgpd.RuleID{ProfessionalMessage, ProfessionalMessageUntold}},
	{law: "L345-9", rules: []rgpd.RuleID{MachineWithoutConsent}},
	{law: "L345-10", rules: []rgpd.RuleID{LegalPersonLine}},
	{law: "L345-11", why: "definition: rgpd.AutomatedCall"},
	{law: "L345-12", why: "classification: who speaks is the Channel, how numbers are dialled is Dialling"},
	{law: "L345-13", rules: []rgpd.RuleID{CountAttempt}},
	{law: "L345-14", rules: []rgpd.RuleID{ConsumerOptIn, MachineWithoutConsent}},
	{law: "L345-15", rules: []rgpd.RuleID{MachineWithoutConsent, MessageToStranger}},
	{law: "L345-16", why: "scope: the rows of hours, attempts and opt-in accept calls only"},
	{law: "L345-17", why: "no law: operators' usage; a house sets its own with HouseHours"},
	{law: "L345-18", why: "definition: rgpd.Email includes a message left in a voicemail box"},
	// Section 5: numbers shown.
	{law: "NUM-1", why: "held illegal by the Conseil d'État on 2021-02-12 (434538): never encoded"},
	{law: "NUM-2", why: "a power given to Arcep: source of NumberTerritorialAutomatic"},
	{law: "NUM-3", rules: []rgpd.RuleID{NumberTerritorialAutomatic}},
	{law: "NUM-4", why: "classification: DialledInSmallNumbers"},
	{law: "NUM-5", why: "classification: ShownVerified"},
	{law: "NUM-6", why: "classification: ShownService and ShownPlatform, which no row forbids to professionals"},
	{law: "NUM-7", rules: []rgpd.RuleID{NumberMobileDesk}},
	{law: "NUM-8", rules: []rgpd.RuleID{NumberWithoutRight}},
	{law: "NUM-9", why: "a duty of operators, whose date is not confirmed"},
	{law: "NUM-10", rules: []rgpd.RuleID{DeclareNumbersToOperator}},
	{law: "NUM-11", why: "classification: ShownGeneralInterest"},
	{law: "NUM-12", why: "future: a new version of L. 44 on 2027-01-01, whose wording was not read"},
	{law: "NUM-13", rules: []rgpd.RuleID{ShowNumberThatAnswers}},
	// Section 6: data protection.
	{law: "GDPR-1", rules: []rgpd.RuleID{ProfessionalInterest, ProfessionalNoChoice}},
	{law: "GDPR-2", rules: []rgpd.RuleID{ConsumerOptOut, ConsumerUntold, ConsumerToldTooLate}},
	{law: "GDPR-3", rules: []rgpd.RuleID{InformAtCollection, NeverToldOfUse, ProfessionalToldTooLate}},
	{law: "GDPR-4", rules: []rgpd.RuleID{TellSource, NeverToldOfUse}},
	{law: "GDPR-5", rules: []rgpd.RuleID{Objected, OfferToObject}},
	{law: "GDPR-6", rules: []rgpd.RuleID{RecordObjection}},
	{law: "GDPR-7", rules: []rgpd.RuleID{RecordObjection}},
	{law: "GDPR-8", why: "retention, recommended: package register"},
	{law: "GDPR-9", rules: []rgpd.RuleID{MarkedAgainstMarketing, ProfileUnchecked}},
	{law: "GDPR-10", rules: []rgpd.RuleID{ProfileRestricted}},
	{law: "GDPR-11", rules: []rgpd.RuleID{BoughtUnchecked, ContestUnchecked}},
	{law: "GDPR-12", rules: []rgpd.RuleID{PartnerUnchecked, PartnerWithoutConsent}},
	{law: "GDPR-13", rules: []rgpd.RuleID{MarkedAgainstMarketing}},
	{law: "GDPR-14", why: "operators' lists: a number there without consent is the operator's breach; MarkedNoMarketing covers the unlisted"},
	{law: "GDPR-15", rules: []rgpd.RuleID{DoNotProveByRecording}},
	{law: "GDPR-16", why: "retention of recordings, recommended: package register"},
	{law: "GDPR-17", rules: []rgpd.RuleID{KeepInsuranceRecording}},
}

// TestEveryRuleOfTheLawIsAccountedFor: each number of the research stands once in
// the map, and each row of the package rests on one of them or on the article.
func TestEveryRuleOfTheLawIsAccountedFor(t *testing.T) {
	counts := map[string]int{"DEF": 4, "BLO": 6, "OPT": 14, "CON": 9, "CALL": 10, "HRS": 13, "SEC": 11, "L345": 18, "NUM": 13, "GDPR": 17}
	carried := map[rgpd.RuleID]bool{}
	seen := map[string]bool{}
	for _, m := range lawMap {
		if seen[m.law] || (len(m.rules) == 0) == (m.why == "") {
			t.Errorf("%s: stands twice, or has both rules and a reason, or neither", m.law)
		}
		seen[m.law] = true
		counts[strings.Split(m.law, "-")[0]]--
		for _, id := range m.rules {
			if _, ok := standard.table.Rule(id); !ok {
				t.Errorf("%s: no rule %s", m.law, id)
			}
			carried[id] = true
		}
	}
	for group, left := range counts {
		if left != 0 {
			t.Errorf("%s: %d rules too few in the map", group, left)
		}
	}
	// Rules that rest on no numbered rule: the article's own, and what it shares
	// with the law by name.
	for _, id := range []rgpd.RuleID{
		ArticleOptIn, ArticleOtherProducts, // the article asks for opt-in throughout
		RefusalProfessional, RandomDialling, PrivateNumberInformal, // rows of its table that GDPR art. 5, 6, 21 carry
		ConsumerConsentGiven, ConsumerConsent, RunningContractOptOut, // permissions that the prohibitions imply
		ArticleNoChoice,                         // the article's one condition
		RefusalFinance, RefusalFinanceSince2026, // the official wording of L. 222-16
		RefusalAppeal, RefusalElsewhere, // RGPD art. 21, a reading
		UseRestricted, // RGPD art. 18, from the law of rights
		CalledAbroad,  // the reach of the whole
	} {
		carried[id] = true
	}
	for r := range Rules() {
		if !carried[r.ID] {
			t.Errorf("%s: rests on no rule of the map", r.ID)
		}
	}
}
