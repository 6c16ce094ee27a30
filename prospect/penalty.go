package prospect

import (
	"maps"

	"github.com/rgpd-go/rgpd"
)

// Penalties says which penalties a breach of each rule is exposed to, for
// [rgpd.Penalties.OfDecision] and [rgpd.Penalties.OfRules]. Amounts of different
// powers stand side by side and are never added up; what is likely is not said. A
// rule that only the source article carries, and one whose penalty was not read,
// have none. The map is the caller's own.
func Penalties() rgpd.Penalties { return maps.Clone(penalties) }

var penalties = func() rgpd.Penalties {
	out := rgpd.Penalties{}
	add := func(rules []rgpd.RuleID, ps ...rgpd.PenaltyID) {
		for _, r := range rules {
			out[r] = append(out[r], ps...)
		}
	}
	// RGPD: principles and rights; using data despite an objection is a crime, and
	// so is collecting them unlawfully.
	add([]rgpd.RuleID{Objected, ConsentWithdrawn, RefusalProfessional}, rgpd.PenaltyHigherTier, rgpd.CrimeObjectionIgnored)
	add([]rgpd.RuleID{
		DisguisedIdentity, BoughtUnchecked, ContestUnchecked, PartnerUnchecked, PartnerWithoutConsent, ProfileUnchecked, ProfileRestricted,
		PrivateNumberInformal, RandomDialling,
	}, rgpd.PenaltyHigherTier, rgpd.CrimeUnfairCollection)
	add([]rgpd.RuleID{
		ConsumerUntold, ConsumerToldTooLate, ProfessionalMessageUntold, NeverToldOfUse, ProfessionalNoChoice, ProfessionalToldTooLate,
		NonCommercialUntold, TellSource, InformAtCollection, OfferToObject, RecordObjection, DoNotProveByRecording, UseRestricted,
		RefusalAppeal, RefusalElsewhere,
	}, rgpd.PenaltyHigherTier)
	add([]rgpd.RuleID{MarkedAgainstMarketing}, rgpd.PenaltyHigherTier, rgpd.OffenceDirectProspecting)
	// C. conso., art. L. 242-16: telephone prospecting; its days, hours and attempts
	// are those of a decree taken for L. 223-1.
	add([]rgpd.RuleID{
		ConsumerOptIn, ConsumerConsentFlawed, ConsumerConsentLapsed, BloctelListedBefore2020, BloctelListed, BloctelUnchecked,
		EnergyWorksBan, WorksBan, WeekendUnlessConsent, HolidayUnlessConsent, HourUnlessConsent, Weekend, Holiday, OutsideHours,
		AttemptCapBefore2026, AttemptCapReached, RefusalPause, FollowCodeOfPractice, CountAttempt, KeepConsentProof, KeepCallBackProof,
		MentionConsentNeeded, MentionBloctelAtCollection,
	}, rgpd.FineTelephoneProspecting)
	// A consumer called without a consent that the law asks for is also a person
	// whose data are used without a legal basis.
	add([]rgpd.RuleID{ConsumerOptIn, ConsumerConsentFlawed, ConsumerConsentLapsed}, rgpd.PenaltyHigherTier)
	add([]rgpd.RuleID{RefusalFinal, SayWhoCalls, MentionBloctel, EndOnObjection, ConfirmInWriting}, rgpd.FineCallStart)
	add([]rgpd.RuleID{NumberWithheld, NumberNotPrincipals, NumberPremium, AnswerOnNumber}, rgpd.FineMaskedNumber)
	add([]rgpd.RuleID{WorksMessageBan}, rgpd.FineWorksMessages)
	add([]rgpd.RuleID{TrainingAccountBan, TrainingAccountData}, rgpd.FineTrainingAccount)
	// CPCE, art. L. 34-5: the consumer authority, or CNIL under the RGPD; and a petty
	// offence for each message.
	add([]rgpd.RuleID{
		MachineWithoutConsent, MachineVoice, MessageToStranger, MessageToFreeAccount, MessageForOtherProducts, MessageWithoutChoice, PremiumNumberBaited,
		RandomDialling, OfferToStopMessages,
	}, rgpd.FineAutomatedProspecting, rgpd.OffenceDirectProspecting)
	return out
}()
