package consent

import "github.com/rgpd-go/rgpd"

// The rules, in the order of the table. A prohibition says what voids a consent
// for a use; [WasGiven] is the one permission; the last are duties.
const (
	// Was there an answer, and does it stand.

	// NotOnFile: no consent is on file.
	//
	// Source: RGPD, art. 6(1)(a). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	NotOnFile rgpd.RuleID = "consent-not-on-file"

	// WasRefused: the person refused.
	//
	// Source: RGPD, art. 4(11). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	WasRefused rgpd.RuleID = "consent-was-refused"

	// WasWithdrawn: the consent was withdrawn.
	//
	// Source: RGPD, art. 7(3). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	WasWithdrawn rgpd.RuleID = "consent-was-withdrawn"

	// WasGiven: the person consented, and no condition of consent is lacking.
	//
	// Source: RGPD, art. 4(11). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	WasGiven rgpd.RuleID = "consent-was-given"

	// Specific: this professional, this caller, this object, this channel.

	// PrincipalOther: the consent was given to another professional.
	//
	// Source: RGPD, art. 4(11). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	PrincipalOther rgpd.RuleID = "consent-principal-other"

	// CallerUnnamed: the request did not name the third party that calls.
	//
	// Source: C. conso., art. R. 223-1, I. In force from 2026-08-11.
	// https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000054483939
	CallerUnnamed rgpd.RuleID = "consent-caller-unnamed"

	// ObjectOther: the consent was given for another object.
	//
	// Source: RGPD, art. 6(4) et 13(3). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	ObjectOther rgpd.RuleID = "consent-object-other"

	// ObjectUnnamed: the request did not state the kind of goods or services.
	//
	// Source: C. conso., art. R. 223-1, I. In force from 2026-08-11.
	// https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000054483939
	ObjectUnnamed rgpd.RuleID = "consent-object-unnamed"

	// ChannelOther: the consent was given for another channel.
	//
	// Source: RGPD, art. 4(11). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	ChannelOther rgpd.RuleID = "consent-channel-other"

	// ChannelUnnamed: the request did not say that prospecting would be by
	// telephone.
	//
	// Source: C. conso., art. L. 223-1. In force from 2026-08-11.
	// https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000051830285
	ChannelUnnamed rgpd.RuleID = "consent-channel-unnamed"

	// MessageUnnamed: the request did not name the machine, the text message or
	// the e-mail.
	//
	// L. 34-5 speaks of consent to prospecting "par ce moyen"; that the request
	// must name the means is the strict reading.
	//
	// Source: CPCE, art. L. 34-5. In force from 2018-05-25.
	// https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070987
	MessageUnnamed rgpd.RuleID = "consent-message-unnamed"

	// PurposesBundled: one acceptance stands for several purposes.
	//
	// Source: RGPD, consid. 43. In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	PurposesBundled rgpd.RuleID = "consent-purposes-bundled"

	// AfterContact: the consent did not come before the contact.
	//
	// Source: RGPD, art. 6(1)(a). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	AfterContact rgpd.RuleID = "consent-after-contact"

	// Informed: what the person was told before answering.

	// PrincipalUnnamed: the request did not name the professional.
	//
	// Source: RGPD, consid. 42. In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	PrincipalUnnamed rgpd.RuleID = "consent-principal-unnamed"

	// IdentityUnsaid: the request did not state the identity of the professional.
	//
	// Source: C. conso., art. R. 223-1, I. In force from 2026-08-11.
	// https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000054483939
	IdentityUnsaid rgpd.RuleID = "consent-identity-unsaid"

	// PurposeUnsaid: the request did not say that the data would serve
	// prospecting.
	//
	// Source: RGPD, consid. 42. In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	PurposeUnsaid rgpd.RuleID = "consent-purpose-unsaid"

	// DataUnsaid: the request did not say which data would serve.
	//
	// Source: CEPD, lignes directrices 05/2020. In force from 2018-05-25.
	DataUnsaid rgpd.RuleID = "consent-data-unsaid"

	// WithdrawalUnsaid: the request did not say that consent can be withdrawn.
	//
	// Source: RGPD, art. 7(3). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	WithdrawalUnsaid rgpd.RuleID = "consent-withdrawal-unsaid"

	// WithdrawalWayUnsaid: the request did not say how to withdraw at any time.
	//
	// Source: C. conso., art. R. 223-1, I. In force from 2026-08-11.
	// https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000054483939
	WithdrawalWayUnsaid rgpd.RuleID = "consent-withdrawal-way-unsaid"

	// ChoiceUnsaid: the request did not say that one may agree or not, for this
	// professional and this object.
	//
	// Source: C. conso., art. R. 223-1, I. In force from 2026-08-11.
	// https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000054483939
	ChoiceUnsaid rgpd.RuleID = "consent-choice-unsaid"

	// PeriodUnsaid: the request did not state the period of the consent.
	//
	// Source: C. conso., art. R. 223-1, I. In force from 2026-08-11.
	// https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000054483939
	PeriodUnsaid rgpd.RuleID = "consent-period-unsaid"

	// PeriodTooLong: the period stated is over a year.
	//
	// The text caps the period that the request states; that a longer one voids
	// the consent, rather than being cut down, is the strict reading.
	//
	// Source: C. conso., art. R. 223-1, I. In force from 2026-08-11.
	// https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000054483939
	PeriodTooLong rgpd.RuleID = "consent-period-too-long"

	// ProofUnsaid: the request did not say that the proof would be available on a
	// durable medium.
	//
	// Source: C. conso., art. R. 223-1, I. In force from 2026-08-11.
	// https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000054483939
	ProofUnsaid rgpd.RuleID = "consent-proof-unsaid"

	// BuriedInTerms: the request was not apart from the general terms.
	//
	// Source: RGPD, art. 7(2). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	BuriedInTerms rgpd.RuleID = "consent-buried-in-terms"

	// Unambiguous: a statement or a clear positive act.

	// BoxPreticked: the box was ticked beforehand.
	//
	// Source: RGPD, consid. 32. In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	BoxPreticked rgpd.RuleID = "consent-box-preticked"

	// Silence: silence, continued browsing or inaction is no act.
	//
	// Source: RGPD, consid. 32. In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	Silence rgpd.RuleID = "consent-silence"

	// TickedForPerson: the box was ticked by someone else.
	//
	// Source: CJUE, C-61/19. In force from 2018-05-25.
	// https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX%3A62019CJ0061
	TickedForPerson rgpd.RuleID = "consent-ticked-for-person"

	// OptOutOnly: not ticking "I do not want" is no consent.
	//
	// Source: RGPD, art. 4(11). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	OptOutOnly rgpd.RuleID = "consent-opt-out-only"

	// TermsAccepted: accepting general terms is no consent to prospecting.
	//
	// Source: RGPD, art. 7(2). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	TermsAccepted rgpd.RuleID = "consent-terms-accepted"

	// NoPositiveAct: no clear positive act: a clause written beforehand, or mere
	// browsing.
	//
	// Source: C. conso., art. L. 223-1. In force from 2026-08-11.
	// https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000051830285
	NoPositiveAct rgpd.RuleID = "consent-no-positive-act"

	// TacitRenewal: a consent is not renewed tacitly.
	//
	// Source: C. conso., art. R. 223-1, I. In force from 2026-08-11.
	// https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000054483939
	TacitRenewal rgpd.RuleID = "consent-tacit-renewal"

	// AskedOnSalesCall: the consent was asked for on a call that already needed
	// it.
	//
	// No text says so in these words: a call placed to sell, or to get this
	// consent, is itself one that nobody had agreed to. Strict reading.
	//
	// Source: C. conso., art. L. 223-1, lecture stricte. In force from 2026-08-11.
	// https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000051830285
	AskedOnSalesCall rgpd.RuleID = "consent-asked-on-sales-call"

	// Free: nothing is bought, lost or forced by the answer.

	// ServiceConditional: a service or a sale depends on a consent that it does
	// not need.
	//
	// Source: RGPD, art. 7(4). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	ServiceConditional rgpd.RuleID = "consent-service-conditional"

	// SaleConditional: a sale or a service may not depend, with no other way to it, on
	// consent to telephone prospecting.
	//
	// Source: C. conso., art. L. 121-11, al. 3. In force from 2025-07-02.
	// https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069565
	SaleConditional rgpd.RuleID = "consent-sale-conditional"

	// ContestConditional: entry to the contest or the test depends on the consent.
	//
	// Source: CNIL, SAN-2024-003 (Foriou). In force from 2018-05-25.
	// https://www.cnil.fr/fr/prospection-commerciale-sanction-de-310-000-euros-lencontre-de-la-societe-foriou
	ContestConditional rgpd.RuleID = "consent-contest-conditional"

	// RefusalCosts: refusing or withdrawing costs something.
	//
	// Source: RGPD, consid. 42. In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	RefusalCosts rgpd.RuleID = "consent-refusal-costs"

	// ImbalanceOfPower: a clear imbalance makes a free choice unlikely.
	//
	// Source: RGPD, consid. 43. In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	ImbalanceOfPower rgpd.RuleID = "consent-imbalance-of-power"

	// LayoutDeceptive: refusing was not as visible and as easy as accepting.
	//
	// Source: RGPD, art. 4(11). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	LayoutDeceptive rgpd.RuleID = "consent-layout-deceptive"

	// Proven: the house can show it.

	// Unproven: instant, wording, origin or person is not proven.
	//
	// Source: RGPD, art. 7(1). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	Unproven rgpd.RuleID = "consent-unproven"

	// ProofContradicted: the proof contradicts itself: digest of another wording,
	// a form that is younger, or a period both left out and stated.
	//
	// Source: RGPD, art. 7(1). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	ProofContradicted rgpd.RuleID = "consent-proof-contradicted"

	// SpecimenOnly: a specimen form proves nobody's consent.
	//
	// Source: RGPD, art. 7(1). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	SpecimenOnly rgpd.RuleID = "consent-specimen-only"

	// SupplierAssurance: the supplier's assurance is no proof.
	//
	// Source: RGPD, art. 7(1). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	SupplierAssurance rgpd.RuleID = "consent-supplier-assurance"

	// SupplierUnchecked: the buyer did not itself check how it was collected.
	//
	// Source: CNIL, SAN-2024-003 (Foriou). In force from 2018-05-25.
	// https://www.cnil.fr/fr/prospection-commerciale-sanction-de-310-000-euros-lencontre-de-la-societe-foriou
	SupplierUnchecked rgpd.RuleID = "consent-supplier-unchecked"

	// BurdenOfProof: the professional bears the burden of proof.
	//
	// Source: C. conso., art. L. 223-1. In force from 2026-08-11.
	// https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000051830285
	BurdenOfProof rgpd.RuleID = "consent-burden-of-proof"

	// Revocable.

	// WithdrawalHarder: withdrawing is harder than agreeing.
	//
	// Source: RGPD, art. 7(3). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	WithdrawalHarder rgpd.RuleID = "consent-withdrawal-harder"

	// OralWithdrawalRefused: a withdrawal by voice is not taken.
	//
	// Source: C. conso., art. R. 223-3. In force from 2026-08-11.
	// https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000054483939
	OralWithdrawalRefused rgpd.RuleID = "consent-oral-withdrawal-refused"

	// Of age.

	// ChildNotJoint: a child under fifteen consents together with a holder of
	// parental authority.
	//
	// The article is about online services in its first paragraph; the second is
	// read of every channel.
	//
	// Source: Loi 78-17, art. 45 (art. 7-1 jusqu'au 31 mai 2019). In force from
	// 2018-05-25.
	// https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000886460
	ChildNotJoint rgpd.RuleID = "consent-child-not-joint"

	// MinorByTelephone: a minor is not called without a parent's consent.
	//
	// Article 8 speaks of online services only; prudence, rank Guidance.
	//
	// Source: RGPD, art. 8, lecture stricte. In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	MinorByTelephone rgpd.RuleID = "consent-minor-by-telephone"

	// MinorPassedOver: from fifteen to seventeen the minor consents: a parent does
	// not do so in their place.
	//
	// No text lets a parent consent in the place of a minor who may consent alone.
	// Strict reading.
	//
	// Source: RGPD, art. 4(11). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	MinorPassedOver rgpd.RuleID = "consent-minor-passed-over"

	// In time.

	// PeriodOver: the period told to the person is over.
	//
	// Source: RGPD, art. 4(11). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	PeriodOver rgpd.RuleID = "consent-period-over"

	// YearOver: a consent to telephone calls holds for a year at most.
	//
	// Whether a year is the anniversary or 365 days no text says: the earlier is
	// taken, and the day of the end is out.
	//
	// Source: C. conso., art. R. 223-1, I. In force from 2026-08-11.
	// https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000054483939
	YearOver rgpd.RuleID = "consent-year-over"

	// Duties that go with a consent.

	// KeepEvidence: archive for three years from collection the information given,
	// the day and hour, the slot agreed.
	//
	// Source: C. conso., art. R. 223-2. In force from 2026-08-11.
	// https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000054483939
	KeepEvidence rgpd.RuleID = "consent-keep-evidence"

	// ShowEvidence: give consumers who ask for it the proof of their consent, free
	// of charge.
	//
	// Source: C. conso., art. R. 223-2. In force from 2026-08-11.
	// https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000054483939
	ShowEvidence rgpd.RuleID = "consent-show-evidence"

	// ProveWhileUsed: be able to show the consent as long as one relies on it.
	//
	// Source: RGPD, art. 7(1). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	ProveWhileUsed rgpd.RuleID = "consent-prove-while-used"

	// TakeOralWithdrawal: take a withdrawal by voice.
	//
	// Source: C. conso., art. R. 223-3. In force from 2026-08-11.
	// https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000054483939
	TakeOralWithdrawal rgpd.RuleID = "consent-take-oral-withdrawal"

	// StopAndErase: stop at once, and erase what has no other basis; the past
	// stays lawful.
	//
	// Source: RGPD, art. 17(1)(b). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	StopAndErase rgpd.RuleID = "consent-stop-and-erase"

	// NoOtherBasis: do not put legitimate interest in place of the withdrawn
	// consent.
	//
	// Source: CEPD, lignes directrices 05/2020. In force from 2018-05-25.
	NoOtherBasis rgpd.RuleID = "consent-no-other-basis"

	// RefreshOld: ask again for a consent over three years old.
	//
	// The EDPB gives no figure; the three years are those of the CNIL's délibération
	// 2021-131 for the data of prospects. Strict reading.
	//
	// Source: CEPD, lignes directrices 05/2020. In force from 2018-05-25.
	RefreshOld rgpd.RuleID = "consent-refresh-old"

	// OlderThanDecree: hold the proof that the request, older than the decree, had
	// the five mentions already.
	//
	// No transitional rule was found: a consent collected before is judged by the
	// law of the day of the call.
	//
	// Source: C. conso., art. R. 223-1, lecture stricte. In force from 2026-08-11.
	// https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000054483939
	OlderThanDecree rgpd.RuleID = "consent-older-than-decree"

	// SlotTooLoose: do not call outside the hours of the law: the slot agreed is
	// no precise date and hour.
	//
	// Source: C. conso., art. L. 223-1. In force from 2026-08-11.
	// https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000051830285
	SlotTooLoose rgpd.RuleID = "consent-slot-too-loose"
)

// The rules by which [Required] answers: prohibitions say when consent is needed,
// permissions when it is not, the last are duties.
const (
	// Sensitive data, another purpose, cookies.

	// NeededForSensitiveData: sensitive data, without another exception, take
	// explicit consent.
	//
	// Source: RGPD, art. 9(2)(a). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	NeededForSensitiveData rgpd.RuleID = "consent-needed-for-sensitive-data"

	// SparedBySensitiveException: another exception lifts the ban on sensitive
	// data.
	//
	// Source: RGPD, art. 9(2). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	SparedBySensitiveException rgpd.RuleID = "consent-spared-by-sensitive-exception"

	// NeededForReuse: a purpose that does not fit that of collection takes
	// consent, or a text.
	//
	// Source: RGPD, art. 6(4). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	NeededForReuse rgpd.RuleID = "consent-needed-for-reuse"

	// SparedByFit: a purpose that fits that of collection takes no consent.
	//
	// Source: RGPD, art. 6(4). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	SparedByFit rgpd.RuleID = "consent-spared-by-fit"

	// NeededForCookies: a tracker that neither serves communication alone nor is
	// strictly needed by the service expressly asked for takes consent.
	//
	// Source: Loi 78-17, art. 82 (art. 32, II, jusqu'au 31 mai 2019). In force from
	// 2018-05-25.
	// https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000886460
	NeededForCookies rgpd.RuleID = "consent-needed-for-cookies"

	// SparedByCookieUse: a tracker that serves communication alone, or is strictly
	// needed by the service expressly asked for, takes no consent.
	//
	// Source: Loi 78-17, art. 82 (art. 32, II, jusqu'au 31 mai 2019). In force from
	// 2018-05-25.
	// https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000886460
	SparedByCookieUse rgpd.RuleID = "consent-spared-by-cookie-use"

	// Prospecting by a call in which a person speaks.

	// NeededForCall: calling a consumer takes prior consent.
	//
	// Source: C. conso., art. L. 223-1. In force from 2026-08-11.
	// https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000051830285
	NeededForCall rgpd.RuleID = "consent-needed-for-call"

	// SparedBeforeOptIn: calling a consumer rested on information and objection.
	//
	// Source: RGPD, art. 6(1)(f). In force from 2018-05-25 until 2026-08-11.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	SparedBeforeOptIn rgpd.RuleID = "consent-spared-before-opt-in"

	// SparedByRunningContract: a call in the performance of a running contract and
	// about its object takes no consent.
	//
	// Source: C. conso., art. L. 223-1. In force from 2026-08-11.
	// https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000051830285
	SparedByRunningContract rgpd.RuleID = "consent-spared-by-running-contract"

	// SparedByCallBack: calling back those who asked, within five working days and
	// on what they asked about only, takes no consent.
	//
	// Two notes read the article as opened for the banned sectors only; the pages
	// of the authorities, as reported, read it as general. This follows the
	// authorities: the one reading here that is not the strictest.
	//
	// Source: C. conso., art. R. 223-4. In force from 2026-08-11.
	// https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000054483939
	SparedByCallBack rgpd.RuleID = "consent-spared-by-call-back"

	// SparedByPress: offering a newspaper, a periodical or a magazine by telephone
	// takes no consent.
	//
	// Source: C. conso., art. L. 223-5. In force from 2018-05-25.
	// https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069565
	SparedByPress rgpd.RuleID = "consent-spared-by-press"

	// SparedProfessionalCall: calling a professional about an offer linked to the
	// trade rests on legitimate interest.
	//
	// Source: RGPD, art. 6(1)(f). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	SparedProfessionalCall rgpd.RuleID = "consent-spared-professional-call"

	// Prospecting by machine or by message.

	// NeededForMachine: a calling machine takes the prior consent of a natural
	// person.
	//
	// CNIL, in a page of 2022-01-26, is content with information and objection for
	// professionals and for customers; the text is not.
	//
	// Source: CPCE, art. L. 34-5. In force from 2018-05-25.
	// https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070987
	NeededForMachine rgpd.RuleID = "consent-needed-for-machine"

	// NeededForMessage: a text message or an e-mail to a consumer takes prior
	// consent.
	//
	// Source: CPCE, art. L. 34-5. In force from 2018-05-25.
	// https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070987
	NeededForMessage rgpd.RuleID = "consent-needed-for-message"

	// SparedBySimilarSale: a customer may get similar offers by e-mail or text
	// message, having been able to object.
	//
	// Source: CPCE, art. L. 34-5. In force from 2018-05-25.
	// https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070987
	SparedBySimilarSale rgpd.RuleID = "consent-spared-by-similar-sale"

	// SparedProfessionalMessage: writing to a professional about an offer linked
	// to the job rests on information and objection.
	//
	// Source: CNIL, prospection des professionnels, 17 février 2005. In force from
	// 2018-05-25.
	// https://www.eoxia.com/position-cnil-pour-emailing-professionnel/
	SparedProfessionalMessage rgpd.RuleID = "consent-spared-professional-message"

	// Prospecting of whoever is no consumer, and for no trade.

	// SparedLegalPerson: the line or address of a legal person takes no consent.
	//
	// Source: CPCE, art. L. 34-5. In force from 2018-05-25.
	// https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070987
	SparedLegalPerson rgpd.RuleID = "consent-spared-legal-person"

	// SparedNonCommercial: a contact without commercial aim, politics apart, rests
	// on information and objection.
	//
	// Source: CNIL, prospection caritative. In force from 2018-05-25.
	// https://francegenerosites.org/prospection-caritative-et-commerciale-quelles-regles
	SparedNonCommercial rgpd.RuleID = "consent-spared-non-commercial"

	// NeededForPolitics: politics by machine, text message or e-mail takes the prior
	// consent of a natural person.
	//
	// L. 34-5 does not reach it; CNIL asks for consent, as reported. Strict reading.
	//
	// Source: CNIL, communication politique, 21 avril 2017. In force from 2018-05-25.
	NeededForPolitics rgpd.RuleID = "consent-needed-for-politics"

	// SparedPoliticalCall: a political call by voice rests on information and
	// objection.
	//
	// Source: RGPD, art. 6(1)(f). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	SparedPoliticalCall rgpd.RuleID = "consent-spared-political-call"

	// Duties where consent is spared.

	// InformAndLetObject: inform the person, who may object without fee or reason.
	//
	// Source: RGPD, art. 21(2)-(4). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	InformAndLetObject rgpd.RuleID = "consent-inform-and-let-object"

	// LetObjectEachTime: offer in each message to object, free of charge.
	//
	// Source: CPCE, art. L. 34-5. In force from 2018-05-25.
	// https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070987
	LetObjectEachTime rgpd.RuleID = "consent-let-object-each-time"

	// KeepCallBackRequest: keep the proof of the call-back request for three
	// years.
	//
	// Source: C. conso., art. R. 223-4. In force from 2026-08-11.
	// https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000054483939
	KeepCallBackRequest rgpd.RuleID = "consent-keep-call-back-request"
)
