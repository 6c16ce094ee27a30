package rights

import (
	"iter"
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
)

// Opens decides whether a right opens on the facts, at an instant. Allowed: the
// person has it, and the duties say what goes with it. Forbidden: it does not
// open, and the reasons are those of a refusal, which is owed within the month as
// any answer is. Deferred: it opens once a reasonable doubt on the identity is
// settled. Undecided: [rgpd.Decision.Missing] says what to find out; nothing may
// be refused on it.
//
// An objection to marketing opens whatever else is known or unknown. The CNIL's
// matrix of legal bases and rights is a first answer; the conditions of the
// articles decide here.
func Opens(r Right, f Facts, at time.Time) rgpd.Decision {
	return rightsTable.Decide(pack(r, &f), at, rgpd.Notes{})
}

// Table returns the table that [Opens] decides by, to list and to study it.
func Table() *rgpd.Table { return rightsTable }

// Rules yields every rule of the package: those of [Opens], the time limits, and
// what the review of a case looks for.
func Rules() iter.Seq[rgpd.Rule] {
	return func(yield func(rgpd.Rule) bool) {
		for r := range rightsTable.Rules() {
			if !yield(r) {
				return
			}
		}
		for i := range limits {
			if !yield(limits[i]) {
				return
			}
		}
		for i := range reviews {
			if !yield(reviews[i].Rule) {
				return
			}
		}
	}
}

// Rules that say when a right does not open, opens, waits, and what goes with it.
const (
	// NothingHeld: no data about the person are processed; the answer says so. A
	// request for access is met by saying it: [AccessConfirms].
	//
	// Source: RGPD, art. 16, 17(1), 18(1) et 20(1).
	NothingHeld rgpd.RuleID = "right-nothing-held"
	// EndsAtDeath: the rights of a person end with their life; others act under
	// art. 84 and 85 of the statute ([Posthumous]).
	//
	// Source: Loi 78-17, art. 84 et 85.
	EndsAtDeath rgpd.RuleID = "right-ends-at-death"
	// ObjectionEndsAtDeath: so does an objection, but that to marketing: nobody
	// has an interest in calling the dead.
	//
	// Source: Loi 78-17, art. 84 et 85.
	ObjectionEndsAtDeath rgpd.RuleID = "right-objection-ends-at-death"
	// Abuse: a request proved manifestly unfounded or excessive. A motive, the
	// effort, an earlier request a year ago are no such proof.
	//
	// Source: RGPD, art. 12(5); CJUE, 19 mars 2026, C-526/24, Brillen Rottler.
	Abuse rgpd.RuleID = "right-abuse"
	// ObjectionAbuse: likewise for an objection that is not about marketing.
	//
	// Source: RGPD, art. 12(5).
	ObjectionAbuse rgpd.RuleID = "right-objection-abuse"
	// CannotIdentify: the controller demonstrates that it cannot identify the
	// person, who supplies nothing more.
	//
	// Source: RGPD, art. 11(2) et 12(2).
	CannotIdentify rgpd.RuleID = "right-cannot-identify"
	// ObjectionCannotIdentify: likewise for an objection that is not about
	// marketing, which art. 11(2) does not name.
	//
	// Source: RGPD, art. 12(2).
	ObjectionCannotIdentify rgpd.RuleID = "right-objection-cannot-identify"
	// DecisionCannotIdentify: likewise for an automated decision.
	//
	// Source: RGPD, art. 12(2).
	DecisionCannotIdentify rgpd.RuleID = "right-decision-cannot-identify"
	// IdentityInDoubt: a reasonable doubt is to be settled first.
	//
	// Source: RGPD, art. 12(6).
	IdentityInDoubt rgpd.RuleID = "right-identity-in-doubt"
	// ObjectionIdentityInDoubt: likewise for an objection that is not about
	// marketing.
	//
	// Source: RGPD, art. 12(6).
	ObjectionIdentityInDoubt rgpd.RuleID = "right-objection-identity-in-doubt"

	// AccessOpens: access to data that are processed.
	//
	// Source: RGPD, art. 15.
	AccessOpens rgpd.RuleID = "right-access"
	// AccessConfirms: that no data are processed is an answer, not a refusal.
	//
	// Source: RGPD, art. 15(1).
	AccessConfirms rgpd.RuleID = "right-access-confirms"
	// AccessOthers: the copy does not harm others, which never justifies a total
	// refusal.
	//
	// Source: RGPD, art. 15(4).
	AccessOthers rgpd.RuleID = "right-access-others"
	// AccessNamesRecipients: recipients are named, not only described.
	//
	// Source: RGPD, art. 15(1)(c); CJUE, 12 janvier 2023, C-154/21, Österreichische Post.
	AccessNamesRecipients rgpd.RuleID = "right-access-names-recipients"

	// RectificationOpens: data that are inaccurate or incomplete.
	//
	// Source: RGPD, art. 16.
	RectificationOpens rgpd.RuleID = "right-rectification"
	// DataAccurate: the check found the data accurate and complete.
	//
	// Source: RGPD, art. 16.
	DataAccurate rgpd.RuleID = "right-rectification-accurate"

	// ErasureOpens: erasure upon one of six grounds.
	//
	// Source: RGPD, art. 17(1).
	ErasureOpens rgpd.RuleID = "right-erasure"
	// ErasureWithoutGround: none of the six holds: a contract that runs, for
	// instance.
	//
	// Source: RGPD, art. 17(1).
	ErasureWithoutGround rgpd.RuleID = "right-erasure-without-ground"
	// ErasureHeldBack: what stays necessary for an end of art. 17(3) is kept, and
	// that only.
	//
	// Source: RGPD, art. 17(3).
	ErasureHeldBack rgpd.RuleID = "right-erasure-held-back"
	// ErasureLegalObligation: where a legal obligation is the basis, neither a
	// consent withdrawn nor an objection is a ground, but of special data the consent
	// of art. 9(2)(a), which 17(1)(b) names. Marketing is left out, since
	// the objection to it opens whatever the basis. The sheet of the CNIL denies
	// the ground f) as well; art. 17(1)(f) knows no such limit, and 17(3)(b) keeps
	// what the obligation needs.
	//
	// Source: RGPD, art. 17(1); CNIL, guide RGPD du développeur, fiche 15.
	ErasureLegalObligation rgpd.RuleID = "right-erasure-legal-obligation"
	// ErasureNoObjection: the ground c) supposes an objection that opens. One to
	// a consent is its withdrawal, the ground b).
	//
	// Source: RGPD, art. 17(1)(c) et 21(1).
	ErasureNoObjection rgpd.RuleID = "right-erasure-no-objection"
	// ErasureResearchTask: nor is there one to research that a task of public
	// interest needs; the ground c) names 21(1) and 21(2), not 21(6).
	//
	// Source: RGPD, art. 17(1)(c) et 21(6).
	ErasureResearchTask rgpd.RuleID = "right-erasure-research-task"
	// ErasureKeepsSuppression: the suppression entry survives the record.
	//
	// Source: RGPD, art. 21(3); CNIL, liste repoussoir, 27 janvier 2022.
	ErasureKeepsSuppression rgpd.RuleID = "right-erasure-keeps-suppression"
	// ErasurePublished: other controllers are told of data made public.
	//
	// Source: RGPD, art. 17(2).
	ErasurePublished rgpd.RuleID = "right-erasure-published"

	// RestrictionOpens: restriction in one of four cases.
	//
	// Source: RGPD, art. 18(1).
	RestrictionOpens rgpd.RuleID = "right-restriction"
	// RestrictionWithoutGround: none of the four holds.
	//
	// Source: RGPD, art. 18(1).
	RestrictionWithoutGround rgpd.RuleID = "right-restriction-without-ground"
	// RestrictionNoObjection: the case d) supposes an objection that opens. READING: the
	// text names 21(1) alone; an objection to marketing opens whatever the basis, and who
	// asks besides for a freeze is not told that there was none.
	//
	// Source: RGPD, art. 18(1)(d) et 21(1).
	RestrictionNoObjection rgpd.RuleID = "right-restriction-no-objection"
	// RestrictionUses: frozen data are stored, and serve only consent, claims,
	// another person's rights, an important public interest. A call is none.
	//
	// Source: RGPD, art. 18(2).
	RestrictionUses rgpd.RuleID = "right-restriction-uses"
	// RestrictionWarning: the person is warned before it is lifted.
	//
	// Source: RGPD, art. 18(3).
	RestrictionWarning rgpd.RuleID = "right-restriction-warning"

	// RecipientsAreTold: recipients are told, processors included.
	//
	// Source: RGPD, art. 19.
	RecipientsAreTold rgpd.RuleID = "right-recipients-told"

	// PortabilityOpens: data provided, on consent or contract, by automated means.
	//
	// Source: RGPD, art. 20(1).
	PortabilityOpens rgpd.RuleID = "right-portability"
	// PortabilitySpecial: likewise special data on the explicit consent of art.
	// 9(2)(a), whatever the basis of art. 6.
	//
	// Source: RGPD, art. 20(1)(a).
	PortabilitySpecial rgpd.RuleID = "right-portability-special"
	// PortabilityTask: a task of public interest gives none at all.
	//
	// Source: RGPD, art. 20(3).
	PortabilityTask rgpd.RuleID = "right-portability-public-task"
	// PortabilityBasis: no other basis gives portability.
	//
	// Source: RGPD, art. 20(1); CNIL, guide RGPD du développeur, fiche 15.
	PortabilityBasis rgpd.RuleID = "right-portability-basis"
	// PortabilityByHand: nor does processing by hand.
	//
	// Source: RGPD, art. 20(1)(b).
	PortabilityByHand rgpd.RuleID = "right-portability-by-hand"
	// PortabilityDerived: nor are scores and segments handed over.
	//
	// Source: RGPD, art. 20(1); G29, lignes directrices sur la portabilité, WP242.
	PortabilityDerived rgpd.RuleID = "right-portability-derived"
	// PortabilityFormat: structured, commonly used, machine-readable: a PDF is
	// not.
	//
	// Source: RGPD, art. 20(1).
	PortabilityFormat rgpd.RuleID = "right-portability-format"

	// PortabilityOthers: the file does not harm others.
	//
	// Source: RGPD, art. 20(4).
	PortabilityOthers rgpd.RuleID = "right-portability-others"

	// MarketingObjection: an objection to marketing, whatever the basis, without
	// reasons and without exception.
	//
	// Source: RGPD, art. 21(2) et 21(3).
	MarketingObjection rgpd.RuleID = "right-objection-marketing"
	// MarketingStops: it takes effect at once.
	//
	// Source: RGPD, art. 21(3) et 7(3).
	MarketingStops rgpd.RuleID = "right-objection-marketing-stops"
	// ObjectionOpens: another objection, on reasons of the person's situation.
	//
	// Source: RGPD, art. 21(1).
	ObjectionOpens rgpd.RuleID = "right-objection"
	// ObjectionBasis: only a public task and a legitimate interest can be objected
	// to.
	//
	// Source: RGPD, art. 21(1); CNIL, guide RGPD du développeur, fiche 15.
	ObjectionBasis rgpd.RuleID = "right-objection-basis"
	// ObjectionIsWithdrawal: an objection to what rests on consent withdraws the
	// consent: no reason, no balancing, no check of identity. READING: the CNIL's
	// sheet has « retrait » there, not an objection.
	//
	// Source: RGPD, art. 7(3); CNIL, guide RGPD du développeur, fiche 15.
	ObjectionIsWithdrawal rgpd.RuleID = "right-objection-is-withdrawal"
	// ObjectionWithoutReasons: no reason of a particular situation is given.
	//
	// Source: RGPD, art. 21(1) et 21(6).
	ObjectionWithoutReasons rgpd.RuleID = "right-objection-without-reasons"
	// ObjectionOverridden: the controller has shown compelling grounds, or legal
	// claims.
	//
	// Source: RGPD, art. 21(1).
	ObjectionOverridden rgpd.RuleID = "right-objection-overridden"
	// ObjectionHold: until then the processing stands still, asked or not.
	//
	// Source: RGPD, art. 18(1)(d) et 21(1).
	ObjectionHold rgpd.RuleID = "right-objection-hold"
	// ResearchObjection: an objection to research or statistics.
	//
	// Source: RGPD, art. 21(6).
	ResearchObjection rgpd.RuleID = "right-objection-research"
	// ResearchTask: none to what a task of public interest needs.
	//
	// Source: RGPD, art. 21(6).
	ResearchTask rgpd.RuleID = "right-objection-research-task"

	// DecisionOpens: a decision that nothing authorises is not taken, or is taken
	// again by a human being.
	//
	// Source: RGPD, art. 22(1).
	DecisionOpens rgpd.RuleID = "right-automated-decision"
	// DecisionIntervention: one that a contract or a consent authorises gives a
	// right to human intervention.
	//
	// Source: RGPD, art. 22(3).
	DecisionIntervention rgpd.RuleID = "right-human-intervention"
	// DecisionByLaw: one that a law authorises follows the safeguards of that law.
	//
	// Source: RGPD, art. 22(2)(b).
	DecisionByLaw rgpd.RuleID = "right-automated-decision-by-law"
	// NoSuchDecision: there is no decision of that kind.
	//
	// Source: RGPD, art. 22(1).
	NoSuchDecision rgpd.RuleID = "right-no-automated-decision"

	// WithdrawalOpens: a consent can always be withdrawn.
	//
	// Source: RGPD, art. 7(3).
	WithdrawalOpens rgpd.RuleID = "right-withdrawal"
	// MarketingWithdrawal: said about marketing it is an objection too, whatever
	// the basis.
	//
	// Source: RGPD, art. 7(3) et 21(2).
	MarketingWithdrawal rgpd.RuleID = "right-withdrawal-marketing"
	// WithdrawalStops: what rests on a consent withdrawn ceases, whatever word the
	// person used.
	//
	// Source: RGPD, art. 7(3).
	WithdrawalStops rgpd.RuleID = "right-withdrawal-stops"
	// SpecialWithdrawal: likewise the explicit consent to special data, beside another
	// basis of art. 6; by whatever word, as [ObjectionIsWithdrawal].
	//
	// Source: RGPD, art. 7(3) et 9(2)(a).
	SpecialWithdrawal rgpd.RuleID = "right-withdrawal-special"
	// SpecialStops: what rests on that consent ceases.
	//
	// Source: RGPD, art. 7(3).
	SpecialStops rgpd.RuleID = "right-withdrawal-special-stops"
	// NoConsentToWithdraw: the processing rests neither on consent nor on what can be
	// objected to. READING: to withdraw from what rests on a public task or a legitimate
	// interest, or from research, is to object to it, as to object to a consent is to
	// withdraw it.
	//
	// Source: RGPD, art. 7(3).
	NoConsentToWithdraw rgpd.RuleID = "right-withdrawal-no-consent"
	// WithdrawalAsEasy: it is as easy to withdraw as to give.
	//
	// Source: RGPD, art. 7(3).
	WithdrawalAsEasy rgpd.RuleID = "right-withdrawal-as-easy"

	// PosthumousOpens: directives of the dead person, or an heir.
	//
	// Source: Loi 78-17, art. 84 et 85.
	PosthumousOpens rgpd.RuleID = "right-posthumous"
	// PosthumousNoTitle: neither directives nor an heir.
	//
	// Source: Loi 78-17, art. 84 et 85.
	PosthumousNoTitle rgpd.RuleID = "right-posthumous-no-title"
	// PosthumousAlive: the person lives, and asks in their own name.
	//
	// Source: Loi 78-17, art. 84 et 85.
	PosthumousAlive rgpd.RuleID = "right-posthumous-alive"
)

// The rights that art. 11(2) names, and that a doubt or a death can touch without
// regard to the purpose.
var aboutData = rgpd.Is(Access, Rectification, Erasure, Restriction, Portability)

func row(id rgpd.RuleID, then rgpd.Effect, w when, says rgpd.Text, texts ...law.Wording) rgpd.Row {
	return rgpd.Row{Rule: rgpd.Rule{ID: id, Then: then, Says: says, From: law.DayGDPR,
		Sources: rgpd.Cite(texts...)}, When: w.masks()}
}

var rightsTable = rgpd.MustTable(worded(columns), nil, []rgpd.Row{
	row(NothingHeld, rgpd.Forbid, when{
		Right: rgpd.Is(Rectification, Erasure, Restriction, Portability), Held: rgpd.Is(No),
	},
		rgpd.Text{FR: "aucune donnée de la personne n'est traitée ; la réponse le dit", EN: "no data about the person are processed; the answer says so"},
		law.GDPR("16, 17(1), 18(1) et 20(1)")),
	row(EndsAtDeath, rgpd.Forbid, when{Right: rgpd.Is(Access, Rectification, Erasure, Restriction, Portability, HumanReview), Deceased: rgpd.Is(Yes)},
		rgpd.Text{FR: "les droits s'éteignent au décès ; directives et héritiers agissent à leur propre titre", EN: "rights end at death; directives and heirs have a title of their own"},
		law.LIL84),
	row(ObjectionEndsAtDeath, rgpd.Forbid, when{Right: rgpd.Is(Objection, Withdrawal), Purpose: rgpd.Not(Marketing), Deceased: rgpd.Is(Yes)},
		rgpd.Text{FR: "les droits s'éteignent au décès ; directives et héritiers agissent à leur propre titre", EN: "rights end at death; directives and heirs have a title of their own"},
		law.LIL84),
	row(Abuse, rgpd.Forbid, when{Right: rgpd.Is(Access, Rectification, Erasure, Restriction, Portability, HumanReview), Abusive: rgpd.Is(Yes)},
		rgpd.Text{FR: "demande manifestement infondée ou excessive, ce que le responsable prouve : refus, ou frais raisonnables annoncés d'avance", EN: "request manifestly unfounded or excessive, as the controller proves: refusal, or a reasonable fee told beforehand"},
		law.GDPR("12(5)"), law.BrillenRottler),
	row(ObjectionAbuse, rgpd.Forbid, when{
		Right: rgpd.Is(Objection), Purpose: rgpd.Not(Marketing), Basis: rgpd.Not(Consent), Abusive: rgpd.Is(Yes),
		SpecialConsent: rgpd.Is(No),
	},
		rgpd.Text{FR: "opposition manifestement infondée ou excessive, ce que le responsable prouve", EN: "objection manifestly unfounded or excessive, as the controller proves"},
		law.GDPR("12(5)")),
	row(CannotIdentify, rgpd.Forbid, when{Right: aboutData, Identity: rgpd.Is(NotIdentifiable)},
		rgpd.Text{FR: "le responsable démontre qu'il ne peut identifier la personne, qui ne fournit rien de plus", EN: "the controller demonstrates that it cannot identify the person, who supplies nothing more"},
		law.GDPR("11(2) et 12(2)")),
	row(ObjectionCannotIdentify, rgpd.Forbid, when{
		Right: rgpd.Is(Objection), Purpose: rgpd.Not(Marketing), Basis: rgpd.Not(Consent),
		Identity: rgpd.Is(NotIdentifiable), SpecialConsent: rgpd.Is(No),
	},
		rgpd.Text{
			FR: "le responsable démontre qu'il ne peut identifier qui s'oppose",
			EN: "the controller demonstrates that it cannot identify who objects",
		}, law.GDPR("12(2)")),
	row(DecisionCannotIdentify, rgpd.Forbid, when{Right: rgpd.Is(HumanReview), Identity: rgpd.Is(NotIdentifiable)},
		rgpd.Text{
			FR: "le responsable démontre qu'il ne peut identifier qui la décision vise",
			EN: "the controller demonstrates that it cannot identify whom the decision is about",
		}, law.GDPR("12(2)")),
	row(IdentityInDoubt, rgpd.Defer, when{Right: aboutData, Identity: rgpd.Is(Doubtful)},
		rgpd.Text{FR: "un doute raisonnable sur l'identité est à lever d'abord", EN: "a reasonable doubt on the identity is to be settled first"},
		law.GDPR("12(6)"), law.Decree77),
	row(ObjectionIdentityInDoubt, rgpd.Defer, when{
		Right: rgpd.Is(Objection), Purpose: rgpd.Not(Marketing), Basis: rgpd.Not(Consent),
		Identity: rgpd.Is(Doubtful), SpecialConsent: rgpd.Is(No),
	},
		rgpd.Text{FR: "un doute raisonnable sur l'identité est à lever d'abord", EN: "a reasonable doubt on the identity is to be settled first"},
		law.GDPR("12(6)"), law.Decree77),

	row(AccessOpens, rgpd.Permit, when{Right: rgpd.Is(Access)},
		rgpd.Text{FR: "la personne a accès à ses données et à une copie", EN: "the person has access to their data, and a copy"},
		law.GDPR("15"), law.DeveloperGuide.Part("fiche 15")),
	row(AccessConfirms, rgpd.Oblige, when{Right: rgpd.Is(Access), Held: rgpd.Is(No)},
		rgpd.Text{
			FR: "confirmer qu'aucune donnée de la personne n'est traitée ; c'est une réponse, non un refus",
			EN: "confirm that no data about the person are processed; it is an answer, not a refusal",
		}, law.GDPR("15(1)")),
	row(AccessOthers, rgpd.Oblige, when{Right: rgpd.Is(Access), Held: rgpd.Is(Yes)},
		rgpd.Text{FR: "occulter ce qui porterait atteinte aux droits d'autrui, sans jamais refuser le tout pour cela", EN: "black out what would harm the rights of others, and never refuse the whole for that"},
		law.GDPR("15(4)")),
	row(AccessNamesRecipients, rgpd.Oblige, when{Right: rgpd.Is(Access), Held: rgpd.Is(Yes)},
		rgpd.Text{FR: "nommer chaque destinataire, sous-traitants compris, sauf si c'est impossible", EN: "name each recipient, processors included, unless that is impossible"},
		law.GDPR("15(1)(c)"), law.OesterreichischePost),

	row(RectificationOpens, rgpd.Permit, when{Right: rgpd.Is(Rectification), Accuracy: rgpd.Is(Inaccurate, Incomplete)},
		rgpd.Text{FR: "les données inexactes sont rectifiées, les incomplètes complétées", EN: "inaccurate data are rectified, incomplete ones completed"},
		law.GDPR("16"), law.DeveloperGuide.Part("fiche 15")),
	row(DataAccurate, rgpd.Forbid, when{Right: rgpd.Is(Rectification), Accuracy: rgpd.Is(Accurate)},
		rgpd.Text{FR: "la vérification montre des données exactes et complètes", EN: "the check shows accurate and complete data"},
		law.GDPR("16")),

	row(ErasureOpens, rgpd.Permit, when{Right: rgpd.Is(Erasure), ErasureGround: rgpd.Not(NoErasureGround), Needed: rgpd.Is(NotNeeded)},
		rgpd.Text{FR: "un motif d'effacement est établi et rien n'oblige à garder les données", EN: "a ground for erasure is established, and nothing requires to keep the data"},
		law.GDPR("17(1)"), law.DeveloperGuide.Part("fiche 15")),
	row(ErasureWithoutGround, rgpd.Forbid, when{Right: rgpd.Is(Erasure), ErasureGround: rgpd.Is(NoErasureGround)},
		rgpd.Text{FR: "aucun des six motifs d'effacement n'est établi", EN: "none of the six grounds for erasure is established"},
		law.GDPR("17(1)")),
	row(ErasureHeldBack, rgpd.Forbid, when{Right: rgpd.Is(Erasure), Needed: rgpd.Not(NotNeeded)},
		rgpd.Text{FR: "le traitement reste nécessaire ; seul ce qui l'est est gardé, le reste est effacé", EN: "the processing stays necessary; only what is so is kept, the rest is erased"},
		law.GDPR("17(3)")),
	row(ErasureLegalObligation, rgpd.Forbid, when{
		Right: rgpd.Is(Erasure), Purpose: rgpd.Not(Marketing), Basis: rgpd.Is(LegalObligation),
		ErasureGround: rgpd.Is(ConsentGone, ObjectionGround), SpecialConsent: rgpd.Is(No),
	},
		rgpd.Text{
			FR: "le traitement répond à une obligation légale : ni le retrait d'un consentement ni une opposition " +
				"n'y mettent fin",
			EN: "the processing meets a legal obligation: neither a consent withdrawn nor an objection ends it",
		}, law.GDPR("17(1)"), law.DeveloperGuide.Part("fiche 15")),
	row(ErasureNoObjection, rgpd.Forbid, when{
		Right: rgpd.Is(Erasure), Purpose: rgpd.Not(Marketing), Basis: rgpd.Is(Contract, VitalInterests),
		ErasureGround: rgpd.Is(ObjectionGround), SpecialConsent: rgpd.Is(No),
	},
		rgpd.Text{FR: "le motif tiré d'une opposition suppose une opposition possible", EN: "the ground of an objection supposes that an objection opens"},
		law.GDPR("17(1)(c) et 21(1)")),
	row(ErasureResearchTask, rgpd.Forbid, when{
		Right: rgpd.Is(Erasure), Purpose: rgpd.Is(Research), Basis: rgpd.Is(PublicTask),
		ErasureGround: rgpd.Is(ObjectionGround), SpecialConsent: rgpd.Is(No),
	},
		rgpd.Text{
			FR: "on ne s'oppose pas à la recherche d'une mission d'intérêt public, et cette opposition n'est pas " +
				"un motif d'effacement",
			EN: "research of a task of public interest cannot be objected to, and such an objection is no ground " +
				"for erasure",
		}, law.GDPR("17(1)(c) et 21(6)")),
	row(ErasureKeepsSuppression, rgpd.Oblige, when{Right: rgpd.Is(Erasure)},
		rgpd.Text{FR: "garder l'inscription sur la liste repoussoir, réduite au minimum, pour que la prochaine liste achetée ne rappelle pas", EN: "keep the suppression entry, cut down to the least, so that the next list bought does not call again"},
		law.GDPR("21(3)"), law.SuppressionList),
	row(ErasurePublished, rgpd.Oblige, when{Right: rgpd.Is(Erasure), Published: rgpd.Is(Yes)},
		rgpd.Text{FR: "informer les autres responsables des données rendues publiques, par des mesures raisonnables", EN: "tell other controllers of the data made public, by reasonable steps"},
		law.GDPR("17(2)")),

	row(RestrictionOpens, rgpd.Permit, when{Right: rgpd.Is(Restriction), RestrictionGround: rgpd.Not(NoRestrictionGround)},
		rgpd.Text{FR: "un cas de limitation est établi", EN: "a case for restriction is established"},
		law.GDPR("18(1)"), law.DeveloperGuide.Part("fiche 15")),
	row(RestrictionWithoutGround, rgpd.Forbid, when{Right: rgpd.Is(Restriction), RestrictionGround: rgpd.Is(NoRestrictionGround)},
		rgpd.Text{FR: "aucun des quatre cas de limitation n'est établi", EN: "none of the four cases for restriction is established"},
		law.GDPR("18(1)")),
	row(RestrictionNoObjection, rgpd.Forbid, when{
		Right: rgpd.Is(Restriction), Purpose: rgpd.Not(Marketing), Basis: rgpd.Not(PublicTask, LegitimateInterest),
		RestrictionGround: rgpd.Is(ObjectionPending),
	},
		rgpd.Text{FR: "la limitation pendant l'examen d'une opposition suppose une opposition possible", EN: "restriction while an objection is examined supposes that an objection opens"},
		law.GDPR("18(1)(d) et 21(1)")),
	row(RestrictionUses, rgpd.Oblige, when{Right: rgpd.Is(Restriction)},
		rgpd.Text{FR: "ne plus faire que conserver, sauf consentement, droits en justice, droits d'autrui, intérêt public important ; appeler n'en fait pas partie", EN: "do nothing but store, save with consent, for legal claims, another's rights or an important public interest; calling is none of these"},
		law.GDPR("18(2)")),
	row(RestrictionWarning, rgpd.Oblige, when{Right: rgpd.Is(Restriction)},
		rgpd.Text{FR: "avertir la personne avant de lever la limitation", EN: "warn the person before the restriction is lifted"},
		law.GDPR("18(3)")),
	row(RecipientsAreTold, rgpd.Oblige, when{Right: rgpd.Is(Rectification, Erasure, Restriction)},
		rgpd.Text{FR: "prévenir chaque destinataire, sous-traitants compris, sauf impossibilité ou effort disproportionné", EN: "tell each recipient, processors included, unless impossible or of disproportionate effort"},
		law.GDPR("19")),

	row(PortabilityOpens, rgpd.Permit, when{Right: rgpd.Is(Portability), Basis: rgpd.Is(Consent, Contract), Supply: rgpd.Is(Provided), Automated: rgpd.Is(Yes)},
		rgpd.Text{FR: "données fournies par la personne, traitées de façon automatisée sur consentement ou contrat", EN: "data provided by the person, processed by automated means on consent or contract"},
		law.GDPR("20(1)"), law.DeveloperGuide.Part("fiche 15")),
	row(PortabilitySpecial, rgpd.Permit, when{
		Right: rgpd.Is(Portability), Basis: rgpd.Is(LegalObligation, VitalInterests, LegitimateInterest),
		Supply: rgpd.Is(Provided), Automated: rgpd.Is(Yes), SpecialConsent: rgpd.Is(Yes),
	},
		rgpd.Text{
			FR: "données sensibles fournies par la personne, traitées de façon automatisée sur son consentement " +
				"explicite",
			EN: "special data provided by the person, processed by automated means on their explicit consent",
		}, law.GDPR("20(1)(a)")),
	row(PortabilityTask, rgpd.Forbid, when{Right: rgpd.Is(Portability), Basis: rgpd.Is(PublicTask)},
		rgpd.Text{
			FR: "le traitement est nécessaire à une mission d'intérêt public",
			EN: "the processing is necessary for a task of public interest",
		}, law.GDPR("20(3)"), law.DeveloperGuide.Part("fiche 15")),
	row(PortabilityBasis, rgpd.Forbid, when{
		Right: rgpd.Is(Portability), Basis: rgpd.Is(LegalObligation, VitalInterests, LegitimateInterest),
		SpecialConsent: rgpd.Is(No),
	},
		rgpd.Text{FR: "le traitement ne repose ni sur le consentement ni sur un contrat", EN: "the processing rests neither on consent nor on a contract"},
		law.GDPR("20(1)"), law.DeveloperGuide.Part("fiche 15")),
	row(PortabilityByHand, rgpd.Forbid, when{Right: rgpd.Is(Portability), Automated: rgpd.Is(No)},
		rgpd.Text{FR: "le traitement n'est pas automatisé", EN: "the processing is not automated"},
		law.GDPR("20(1)(b)")),
	row(PortabilityDerived, rgpd.Forbid, when{Right: rgpd.Is(Portability), Supply: rgpd.Is(Derived)},
		rgpd.Text{FR: "données déduites par le responsable, non fournies par la personne", EN: "data derived by the controller, not provided by the person"},
		law.GDPR("20(1)"), law.GuidelinesPortability),
	row(PortabilityFormat, rgpd.Oblige, when{Right: rgpd.Is(Portability)},
		rgpd.Text{FR: "remettre un format structuré, couramment utilisé et lisible par machine ; un PDF ne suffit pas", EN: "hand over a structured, commonly used, machine-readable format; a PDF is not enough"},
		law.GDPR("20(1)")),

	row(PortabilityOthers, rgpd.Oblige, when{Right: rgpd.Is(Portability)},
		rgpd.Text{
			FR: "remettre le fichier sans porter atteinte aux droits et libertés de tiers",
			EN: "hand the file over without harm to the rights and freedoms of third parties",
		}, law.GDPR("20(4)")),

	row(MarketingObjection, rgpd.Permit, when{Right: rgpd.Is(Objection), Purpose: rgpd.Is(Marketing)},
		rgpd.Text{FR: "opposition à la prospection : sans motif, sans exception, quelle que soit la base", EN: "objection to marketing: no reason, no exception, whatever the basis"},
		law.GDPR("21(2) et 21(3)"), law.SuppressionList),
	row(MarketingStops, rgpd.Oblige, when{Right: rgpd.Is(Objection, Withdrawal), Purpose: rgpd.Is(Marketing)},
		rgpd.Text{FR: "arrêter à l'instant la prospection et le profilage qui s'y rattache", EN: "stop at once marketing and the profiling that goes with it"},
		law.GDPR("21(3) et 7(3)"), law.SuppressionList),
	row(ObjectionOpens, rgpd.Permit, when{
		Right: rgpd.Is(Objection, Withdrawal), Purpose: rgpd.Is(OtherPurpose),
		Basis: rgpd.Is(PublicTask, LegitimateInterest), Situation: rgpd.Is(Yes), Overriding: rgpd.Is(No),
	},
		rgpd.Text{FR: "opposition pour des raisons tenant à la situation particulière, que rien d'impérieux ne contredit", EN: "objection on reasons of a particular situation, which nothing compelling overrides"},
		law.GDPR("21(1)"), law.DeveloperGuide.Part("fiche 15")),
	row(ObjectionBasis, rgpd.Forbid, when{
		Right: rgpd.Is(Objection), Purpose: rgpd.Is(OtherPurpose),
		Basis: rgpd.Is(Contract, LegalObligation, VitalInterests), SpecialConsent: rgpd.Is(No),
	},
		rgpd.Text{FR: "on ne s'oppose qu'à une mission publique ou à un intérêt légitime ; la prospection reste ouverte à l'opposition", EN: "only a public task or a legitimate interest can be objected to; marketing always can"},
		law.GDPR("21(1)"), law.DeveloperGuide.Part("fiche 15")),
	row(ObjectionIsWithdrawal, rgpd.Permit, when{
		Right: rgpd.Is(Objection), Purpose: rgpd.Not(Marketing), Basis: rgpd.Is(Consent),
	},
		rgpd.Text{
			FR: "s'opposer à ce qui repose sur un consentement, c'est le retirer : ni motif, ni mise en balance",
			EN: "to object to what rests on a consent is to withdraw it: no reason, no balancing",
		}, law.GDPR("7(3)"), law.DeveloperGuide.Part("fiche 15")),
	row(ObjectionWithoutReasons, rgpd.Forbid, when{
		Right: rgpd.Is(Objection, Withdrawal), Purpose: rgpd.Not(Marketing), Basis: rgpd.Not(Consent),
		Situation: rgpd.Is(No), SpecialConsent: rgpd.Is(No),
	},
		rgpd.Text{FR: "aucune raison tenant à la situation particulière n'est donnée", EN: "no reason of a particular situation is given"},
		law.GDPR("21(1) et 21(6)")),
	row(ObjectionOverridden, rgpd.Forbid, when{
		Right: rgpd.Is(Objection, Withdrawal), Purpose: rgpd.Is(OtherPurpose), Basis: rgpd.Not(Consent),
		Overriding: rgpd.Is(Yes), SpecialConsent: rgpd.Is(No),
	},
		rgpd.Text{FR: "le responsable démontre des motifs légitimes et impérieux, ou des droits à défendre en justice", EN: "the controller shows compelling legitimate grounds, or legal claims"},
		law.GDPR("21(1)")),
	row(ObjectionHold, rgpd.Oblige, when{
		Right: rgpd.Is(Objection, Withdrawal), Purpose: rgpd.Is(OtherPurpose),
		Basis: rgpd.Is(PublicTask, LegitimateInterest),
	},
		rgpd.Text{FR: "suspendre le traitement tant que les motifs impérieux ne sont pas démontrés, même sans demande de limitation", EN: "hold the processing until compelling grounds are shown, restriction asked or not"},
		law.GDPR("18(1)(d) et 21(1)")),
	row(ResearchObjection, rgpd.Permit, when{
		Right: rgpd.Is(Objection, Withdrawal), Purpose: rgpd.Is(Research), Basis: rgpd.Not(Consent, PublicTask),
		Situation: rgpd.Is(Yes),
	},
		rgpd.Text{FR: "opposition à la recherche ou à la statistique, pour des raisons tenant à la situation particulière", EN: "objection to research or statistics, on reasons of a particular situation"},
		law.GDPR("21(6)")),
	row(ResearchTask, rgpd.Forbid, when{
		Right: rgpd.Is(Objection, Withdrawal), Purpose: rgpd.Is(Research), Basis: rgpd.Is(PublicTask),
		SpecialConsent: rgpd.Is(No),
	},
		rgpd.Text{FR: "la recherche est nécessaire à une mission d'intérêt public", EN: "the research is necessary for a task of public interest"},
		law.GDPR("21(6)")),

	row(DecisionOpens, rgpd.Permit, when{Right: rgpd.Is(HumanReview), Decided: rgpd.Is(Yes), Excuse: rgpd.Is(NoExcuse)},
		rgpd.Text{FR: "la personne n'a pas à subir une décision exclusivement automatisée que rien n'autorise", EN: "the person need not bear a solely automated decision that nothing authorises"},
		law.GDPR("22(1)")),
	row(DecisionIntervention, rgpd.Permit, when{Right: rgpd.Is(HumanReview), Decided: rgpd.Is(Yes), Excuse: rgpd.Is(ContractNeed, ExplicitConsent)},
		rgpd.Text{FR: "intervention humaine, point de vue, contestation de la décision", EN: "human intervention, the person's view, a challenge to the decision"},
		law.GDPR("22(3)")),
	row(DecisionByLaw, rgpd.Forbid, when{Right: rgpd.Is(HumanReview), Decided: rgpd.Is(Yes), Excuse: rgpd.Is(AuthorisedByLaw)},
		rgpd.Text{FR: "une loi autorise la décision et fixe ses garanties", EN: "a law authorises the decision and lays down the safeguards"},
		law.GDPR("22(2)(b)")),
	row(NoSuchDecision, rgpd.Forbid, when{Right: rgpd.Is(HumanReview), Decided: rgpd.Is(No)},
		rgpd.Text{FR: "aucune décision exclusivement automatisée aux effets significatifs", EN: "no solely automated decision with significant effects"},
		law.GDPR("22(1)")),

	row(WithdrawalOpens, rgpd.Permit, when{Right: rgpd.Is(Withdrawal), Basis: rgpd.Is(Consent)},
		rgpd.Text{FR: "le consentement se retire à tout moment ; le passé reste licite", EN: "a consent can be withdrawn at any time; what was done before stays lawful"},
		law.GDPR("7(3)")),
	row(MarketingWithdrawal, rgpd.Permit, when{Right: rgpd.Is(Withdrawal), Purpose: rgpd.Is(Marketing)},
		rgpd.Text{FR: "« stop » vaut retrait et opposition, quelle que soit la base", EN: "“stop” is a withdrawal and an objection, whatever the basis"},
		law.GDPR("7(3) et 21(2)"), law.SuppressionList),
	row(WithdrawalStops, rgpd.Oblige, when{
		Right: rgpd.Is(Objection, Withdrawal), Purpose: rgpd.Not(Marketing), Basis: rgpd.Is(Consent),
	},
		rgpd.Text{
			FR: "cesser sans attendre ce qui repose sur le consentement retiré ; effacer ce qu'aucune autre base " +
				"ne retient",
			EN: "cease without waiting what rests on the consent withdrawn; erase what no other basis keeps",
		}, law.GDPR("7(3)"), law.GDPR("17(1)(b)")),
	row(SpecialWithdrawal, rgpd.Permit, when{
		Right: rgpd.Is(Objection, Withdrawal), Purpose: rgpd.Not(Marketing), Basis: rgpd.Not(Consent),
		SpecialConsent: rgpd.Is(Yes),
	},
		rgpd.Text{
			FR: "le consentement explicite au traitement de données sensibles se retire à tout moment, par quelque mot que " +
				"ce soit",
			EN: "an explicit consent to the processing of special data can be withdrawn at any time, by whatever word",
		}, law.GDPR("7(3) et 9(2)(a)")),
	row(SpecialStops, rgpd.Oblige, when{
		Right: rgpd.Is(Objection, Withdrawal), Purpose: rgpd.Not(Marketing), Basis: rgpd.Not(Consent),
		SpecialConsent: rgpd.Is(Yes),
	},
		rgpd.Text{
			FR: "ne plus traiter les données sensibles que ce consentement permettait ; effacer celles qu'aucune autre base " +
				"ne retient",
			EN: "process no more the special data that this consent allowed; erase those that no other basis keeps",
		}, law.GDPR("7(3)"), law.GDPR("17(1)(b)")),
	row(NoConsentToWithdraw, rgpd.Forbid, when{
		Right: rgpd.Is(Withdrawal), Purpose: rgpd.Is(OtherPurpose),
		Basis: rgpd.Is(Contract, LegalObligation, VitalInterests), SpecialConsent: rgpd.Is(No),
	},
		rgpd.Text{
			FR: "le traitement ne repose ni sur le consentement, ni sur ce à quoi on s'oppose",
			EN: "the processing rests neither on consent nor on what can be objected to",
		}, law.GDPR("7(3)")),
	row(WithdrawalAsEasy, rgpd.Oblige, when{Right: rgpd.Is(Withdrawal)},
		rgpd.Text{FR: "prendre le retrait par la voie où il arrive, aussi simplement que le consentement a été donné", EN: "take the withdrawal by the channel it comes by, as easily as the consent was given"},
		law.GDPR("7(3)")),

	row(PosthumousOpens, rgpd.Permit, when{Right: rgpd.Is(Posthumous), Deceased: rgpd.Is(Yes), Title: rgpd.Is(Directives, Heir)},
		rgpd.Text{FR: "suivre les directives, ou prendre acte du décès à la demande d'un héritier et arrêter les traitements", EN: "follow the directives, or take note of the death for an heir and stop the processing"},
		law.LIL84),
	row(PosthumousNoTitle, rgpd.Forbid, when{Right: rgpd.Is(Posthumous), Title: rgpd.Is(NoTitle)},
		rgpd.Text{FR: "ni directives ni qualité d'héritier", EN: "neither directives nor the quality of heir"},
		law.LIL84),
	row(PosthumousAlive, rgpd.Forbid, when{Right: rgpd.Is(Posthumous), Deceased: rgpd.Is(No)},
		rgpd.Text{FR: "la personne est en vie et exerce ses droits elle-même", EN: "the person is alive, and has rights of their own"},
		law.LIL84),
})
