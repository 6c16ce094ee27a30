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

// The rights that art. 11(2) names, and that a doubt or a death can touch without
// regard to the purpose.
var aboutData = rgpd.Is(Access, Rectification, Erasure, Restriction, Portability)

func row(id rgpd.RuleID, then rgpd.Effect, w when, says rgpd.Text, texts ...law.Wording) rgpd.Row {
	return rgpd.Row{Rule: rgpd.Rule{ID: id, Then: then, Says: says, From: law.DayGDPR,
		Sources: rgpd.Cite(texts...)}, When: w.masks()}
}

var rightsTable = rgpd.MustTable(worded(columns), nil, []rgpd.Row{
	// A request for access is met by saying it: "right-access-confirms".
	row("right-nothing-held", rgpd.Forbid, when{
		Right: rgpd.Is(Rectification, Erasure, Restriction, Portability), Held: rgpd.Is(No),
	},
		rgpd.Text{FR: "aucune donnée de la personne n'est traitée ; la réponse le dit", EN: "no data about the person are processed; the answer says so"},
		law.GDPR("16, 17(1), 18(1) et 20(1)")),
	row("right-ends-at-death", rgpd.Forbid, when{Right: rgpd.Is(Access, Rectification, Erasure, Restriction, Portability, HumanReview), Deceased: rgpd.Is(Yes)},
		rgpd.Text{FR: "les droits s'éteignent au décès ; directives et héritiers agissent à leur propre titre", EN: "rights end at death; directives and heirs have a title of their own"},
		law.LIL84),
	// Marketing is left out: nobody has an interest in calling the dead.
	row("right-objection-ends-at-death", rgpd.Forbid, when{Right: rgpd.Is(Objection, Withdrawal), Purpose: rgpd.Not(Marketing), Deceased: rgpd.Is(Yes)},
		rgpd.Text{FR: "les droits s'éteignent au décès ; directives et héritiers agissent à leur propre titre", EN: "rights end at death; directives and heirs have a title of their own"},
		law.LIL84),
	// A motive, the effort, an earlier request a year ago are no such proof.
	row("right-abuse", rgpd.Forbid, when{Right: rgpd.Is(Access, Rectification, Erasure, Restriction, Portability, HumanReview), Abusive: rgpd.Is(Yes)},
		rgpd.Text{FR: "demande manifestement infondée ou excessive, ce que le responsable prouve : refus, ou frais raisonnables annoncés d'avance", EN: "request manifestly unfounded or excessive, as the controller proves: refusal, or a reasonable fee told beforehand"},
		law.GDPR("12(5)"), law.BrillenRottler),
	row("right-objection-abuse", rgpd.Forbid, when{
		Right: rgpd.Is(Objection), Purpose: rgpd.Not(Marketing), Basis: rgpd.Not(Consent), Abusive: rgpd.Is(Yes),
		SpecialConsent: rgpd.Is(No),
	},
		rgpd.Text{FR: "opposition manifestement infondée ou excessive, ce que le responsable prouve", EN: "objection manifestly unfounded or excessive, as the controller proves"},
		law.GDPR("12(5)")),
	row("right-cannot-identify", rgpd.Forbid, when{Right: aboutData, Identity: rgpd.Is(NotIdentifiable)},
		rgpd.Text{FR: "le responsable démontre qu'il ne peut identifier la personne, qui ne fournit rien de plus", EN: "the controller demonstrates that it cannot identify the person, who supplies nothing more"},
		law.GDPR("11(2) et 12(2)")),
	// Art. 11(2) does not name the objection.
	row("right-objection-cannot-identify", rgpd.Forbid, when{
		Right: rgpd.Is(Objection), Purpose: rgpd.Not(Marketing), Basis: rgpd.Not(Consent),
		Identity: rgpd.Is(NotIdentifiable), SpecialConsent: rgpd.Is(No),
	},
		rgpd.Text{
			FR: "le responsable démontre qu'il ne peut identifier qui s'oppose",
			EN: "the controller demonstrates that it cannot identify who objects",
		}, law.GDPR("12(2)")),
	row("right-decision-cannot-identify", rgpd.Forbid, when{Right: rgpd.Is(HumanReview), Identity: rgpd.Is(NotIdentifiable)},
		rgpd.Text{
			FR: "le responsable démontre qu'il ne peut identifier qui la décision vise",
			EN: "the controller demonstrates that it cannot identify whom the decision is about",
		}, law.GDPR("12(2)")),
	row("right-identity-in-doubt", rgpd.Defer, when{Right: aboutData, Identity: rgpd.Is(Doubtful)},
		rgpd.Text{FR: "un doute raisonnable sur l'identité est à lever d'abord", EN: "a reasonable doubt on the identity is to be settled first"},
		law.GDPR("12(6)"), law.Decree77),
	row("right-objection-identity-in-doubt", rgpd.Defer, when{
		Right: rgpd.Is(Objection), Purpose: rgpd.Not(Marketing), Basis: rgpd.Not(Consent),
		Identity: rgpd.Is(Doubtful), SpecialConsent: rgpd.Is(No),
	},
		rgpd.Text{FR: "un doute raisonnable sur l'identité est à lever d'abord", EN: "a reasonable doubt on the identity is to be settled first"},
		law.GDPR("12(6)"), law.Decree77),

	row("right-access", rgpd.Permit, when{Right: rgpd.Is(Access)},
		rgpd.Text{FR: "la personne a accès à ses données et à une copie", EN: "the person has access to their data, and a copy"},
		law.GDPR("15"), law.DeveloperGuide.Part("fiche 15")),
	row("right-access-confirms", rgpd.Oblige, when{Right: rgpd.Is(Access), Held: rgpd.Is(No)},
		rgpd.Text{
			FR: "confirmer qu'aucune donnée de la personne n'est traitée ; c'est une réponse, non un refus",
			EN: "confirm that no data about the person are processed; it is an answer, not a refusal",
		}, law.GDPR("15(1)")),
	row("right-access-others", rgpd.Oblige, when{Right: rgpd.Is(Access), Held: rgpd.Is(Yes)},
		rgpd.Text{FR: "occulter ce qui porterait atteinte aux droits d'autrui, sans jamais refuser le tout pour cela", EN: "black out what would harm the rights of others, and never refuse the whole for that"},
		law.GDPR("15(4)")),
	row("right-access-names-recipients", rgpd.Oblige, when{Right: rgpd.Is(Access), Held: rgpd.Is(Yes)},
		rgpd.Text{FR: "nommer chaque destinataire, sous-traitants compris, sauf si c'est impossible", EN: "name each recipient, processors included, unless that is impossible"},
		law.GDPR("15(1)(c)"), law.OesterreichischePost),

	row("right-rectification", rgpd.Permit, when{Right: rgpd.Is(Rectification), Accuracy: rgpd.Is(Inaccurate, Incomplete)},
		rgpd.Text{FR: "les données inexactes sont rectifiées, les incomplètes complétées", EN: "inaccurate data are rectified, incomplete ones completed"},
		law.GDPR("16"), law.DeveloperGuide.Part("fiche 15")),
	row("right-rectification-accurate", rgpd.Forbid, when{Right: rgpd.Is(Rectification), Accuracy: rgpd.Is(Accurate)},
		rgpd.Text{FR: "la vérification montre des données exactes et complètes", EN: "the check shows accurate and complete data"},
		law.GDPR("16")),

	row("right-erasure", rgpd.Permit, when{Right: rgpd.Is(Erasure), ErasureGround: rgpd.Not(NoErasureGround), Needed: rgpd.Is(NotNeeded)},
		rgpd.Text{FR: "un motif d'effacement est établi et rien n'oblige à garder les données", EN: "a ground for erasure is established, and nothing requires to keep the data"},
		law.GDPR("17(1)"), law.DeveloperGuide.Part("fiche 15")),
	row("right-erasure-without-ground", rgpd.Forbid, when{Right: rgpd.Is(Erasure), ErasureGround: rgpd.Is(NoErasureGround)},
		rgpd.Text{FR: "aucun des six motifs d'effacement n'est établi", EN: "none of the six grounds for erasure is established"},
		law.GDPR("17(1)")),
	row("right-erasure-held-back", rgpd.Forbid, when{Right: rgpd.Is(Erasure), Needed: rgpd.Not(NotNeeded)},
		rgpd.Text{FR: "le traitement reste nécessaire ; seul ce qui l'est est gardé, le reste est effacé", EN: "the processing stays necessary; only what is so is kept, the rest is erased"},
		law.GDPR("17(3)")),
	// Art. 17(1)(b) names the consent of art. 9(2)(a) as well, so special data that rest
	// on it are left out. Marketing is left out, since the objection to it opens whatever
	// the basis. The sheet of the CNIL denies the ground f) as well; art. 17(1)(f) knows
	// no such limit, and 17(3)(b) keeps what the obligation needs.
	row("right-erasure-legal-obligation", rgpd.Forbid, when{
		Right: rgpd.Is(Erasure), Purpose: rgpd.Not(Marketing), Basis: rgpd.Is(LegalObligation),
		ErasureGround: rgpd.Is(ConsentGone, ObjectionGround), SpecialConsent: rgpd.Is(No),
	},
		rgpd.Text{
			FR: "le traitement répond à une obligation légale : ni le retrait d'un consentement ni une opposition " +
				"n'y mettent fin",
			EN: "the processing meets a legal obligation: neither a consent withdrawn nor an objection ends it",
		}, law.GDPR("17(1)"), law.DeveloperGuide.Part("fiche 15")),
	// An objection to a consent is its withdrawal, the ground b).
	row("right-erasure-no-objection", rgpd.Forbid, when{
		Right: rgpd.Is(Erasure), Purpose: rgpd.Not(Marketing), Basis: rgpd.Is(Contract, VitalInterests),
		ErasureGround: rgpd.Is(ObjectionGround), SpecialConsent: rgpd.Is(No),
	},
		rgpd.Text{FR: "le motif tiré d'une opposition suppose une opposition possible", EN: "the ground of an objection supposes that an objection opens"},
		law.GDPR("17(1)(c) et 21(1)")),
	// The ground c) names 21(1) and 21(2), not 21(6).
	row("right-erasure-research-task", rgpd.Forbid, when{
		Right: rgpd.Is(Erasure), Purpose: rgpd.Is(Research), Basis: rgpd.Is(PublicTask),
		ErasureGround: rgpd.Is(ObjectionGround), SpecialConsent: rgpd.Is(No),
	},
		rgpd.Text{
			FR: "on ne s'oppose pas à la recherche d'une mission d'intérêt public, et cette opposition n'est pas " +
				"un motif d'effacement",
			EN: "research of a task of public interest cannot be objected to, and such an objection is no ground " +
				"for erasure",
		}, law.GDPR("17(1)(c) et 21(6)")),
	row("right-erasure-keeps-suppression", rgpd.Oblige, when{Right: rgpd.Is(Erasure)},
		rgpd.Text{FR: "garder l'inscription sur la liste repoussoir, réduite au minimum, pour que la prochaine liste achetée ne rappelle pas", EN: "keep the suppression entry, cut down to the least, so that the next list bought does not call again"},
		law.GDPR("21(3)"), law.SuppressionList),
	row("right-erasure-published", rgpd.Oblige, when{Right: rgpd.Is(Erasure), Published: rgpd.Is(Yes)},
		rgpd.Text{FR: "informer les autres responsables des données rendues publiques, par des mesures raisonnables", EN: "tell other controllers of the data made public, by reasonable steps"},
		law.GDPR("17(2)")),

	row("right-restriction", rgpd.Permit, when{Right: rgpd.Is(Restriction), RestrictionGround: rgpd.Not(NoRestrictionGround)},
		rgpd.Text{FR: "un cas de limitation est établi", EN: "a case for restriction is established"},
		law.GDPR("18(1)"), law.DeveloperGuide.Part("fiche 15")),
	row("right-restriction-without-ground", rgpd.Forbid, when{Right: rgpd.Is(Restriction), RestrictionGround: rgpd.Is(NoRestrictionGround)},
		rgpd.Text{FR: "aucun des quatre cas de limitation n'est établi", EN: "none of the four cases for restriction is established"},
		law.GDPR("18(1)")),
	// READING: the text names 21(1) alone; an objection to marketing opens whatever the
	// basis, and who asks besides for a freeze is not told that there was none.
	row("right-restriction-no-objection", rgpd.Forbid, when{
		Right: rgpd.Is(Restriction), Purpose: rgpd.Not(Marketing), Basis: rgpd.Not(PublicTask, LegitimateInterest),
		RestrictionGround: rgpd.Is(ObjectionPending),
	},
		rgpd.Text{FR: "la limitation pendant l'examen d'une opposition suppose une opposition possible", EN: "restriction while an objection is examined supposes that an objection opens"},
		law.GDPR("18(1)(d) et 21(1)")),
	row("right-restriction-uses", rgpd.Oblige, when{Right: rgpd.Is(Restriction)},
		rgpd.Text{FR: "ne plus faire que conserver, sauf consentement, droits en justice, droits d'autrui, intérêt public important ; appeler n'en fait pas partie", EN: "do nothing but store, save with consent, for legal claims, another's rights or an important public interest; calling is none of these"},
		law.GDPR("18(2)")),
	row("right-restriction-warning", rgpd.Oblige, when{Right: rgpd.Is(Restriction)},
		rgpd.Text{FR: "avertir la personne avant de lever la limitation", EN: "warn the person before the restriction is lifted"},
		law.GDPR("18(3)")),
	row("right-recipients-told", rgpd.Oblige, when{Right: rgpd.Is(Rectification, Erasure, Restriction)},
		rgpd.Text{FR: "prévenir chaque destinataire, sous-traitants compris, sauf impossibilité ou effort disproportionné", EN: "tell each recipient, processors included, unless impossible or of disproportionate effort"},
		law.GDPR("19")),

	row("right-portability", rgpd.Permit, when{Right: rgpd.Is(Portability), Basis: rgpd.Is(Consent, Contract), Supply: rgpd.Is(Provided), Automated: rgpd.Is(Yes)},
		rgpd.Text{FR: "données fournies par la personne, traitées de façon automatisée sur consentement ou contrat", EN: "data provided by the person, processed by automated means on consent or contract"},
		law.GDPR("20(1)"), law.DeveloperGuide.Part("fiche 15")),
	row("right-portability-special", rgpd.Permit, when{
		Right: rgpd.Is(Portability), Basis: rgpd.Is(LegalObligation, VitalInterests, LegitimateInterest),
		Supply: rgpd.Is(Provided), Automated: rgpd.Is(Yes), SpecialConsent: rgpd.Is(Yes),
	},
		rgpd.Text{
			FR: "données sensibles fournies par la personne, traitées de façon automatisée sur son consentement " +
				"explicite",
			EN: "special data provided by the person, processed by automated means on their explicit consent",
		}, law.GDPR("20(1)(a)")),
	row("right-portability-public-task", rgpd.Forbid, when{Right: rgpd.Is(Portability), Basis: rgpd.Is(PublicTask)},
		rgpd.Text{
			FR: "le traitement est nécessaire à une mission d'intérêt public",
			EN: "the processing is necessary for a task of public interest",
		}, law.GDPR("20(3)"), law.DeveloperGuide.Part("fiche 15")),
	row("right-portability-basis", rgpd.Forbid, when{
		Right: rgpd.Is(Portability), Basis: rgpd.Is(LegalObligation, VitalInterests, LegitimateInterest),
		SpecialConsent: rgpd.Is(No),
	},
		rgpd.Text{FR: "le traitement ne repose ni sur le consentement ni sur un contrat", EN: "the processing rests neither on consent nor on a contract"},
		law.GDPR("20(1)"), law.DeveloperGuide.Part("fiche 15")),
	row("right-portability-by-hand", rgpd.Forbid, when{Right: rgpd.Is(Portability), Automated: rgpd.Is(No)},
		rgpd.Text{FR: "le traitement n'est pas automatisé", EN: "the processing is not automated"},
		law.GDPR("20(1)(b)")),
	row("right-portability-derived", rgpd.Forbid, when{Right: rgpd.Is(Portability), Supply: rgpd.Is(Derived)},
		rgpd.Text{FR: "données déduites par le responsable, non fournies par la personne", EN: "data derived by the controller, not provided by the person"},
		law.GDPR("20(1)"), law.GuidelinesPortability),
	row("right-portability-format", rgpd.Oblige, when{Right: rgpd.Is(Portability)},
		rgpd.Text{FR: "remettre un format structuré, couramment utilisé et lisible par machine ; un PDF ne suffit pas", EN: "hand over a structured, commonly used, machine-readable format; a PDF is not enough"},
		law.GDPR("20(1)")),

	row("right-portability-others", rgpd.Oblige, when{Right: rgpd.Is(Portability)},
		rgpd.Text{
			FR: "remettre le fichier sans porter atteinte aux droits et libertés de tiers",
			EN: "hand the file over without harm to the rights and freedoms of third parties",
		}, law.GDPR("20(4)")),

	row("right-objection-marketing", rgpd.Permit, when{Right: rgpd.Is(Objection), Purpose: rgpd.Is(Marketing)},
		rgpd.Text{FR: "opposition à la prospection : sans motif, sans exception, quelle que soit la base", EN: "objection to marketing: no reason, no exception, whatever the basis"},
		law.GDPR("21(2) et 21(3)"), law.SuppressionList),
	row("right-objection-marketing-stops", rgpd.Oblige, when{Right: rgpd.Is(Objection, Withdrawal), Purpose: rgpd.Is(Marketing)},
		rgpd.Text{FR: "arrêter à l'instant la prospection et le profilage qui s'y rattache", EN: "stop at once marketing and the profiling that goes with it"},
		law.GDPR("21(3) et 7(3)"), law.SuppressionList),
	row("right-objection", rgpd.Permit, when{
		Right: rgpd.Is(Objection, Withdrawal), Purpose: rgpd.Is(OtherPurpose),
		Basis: rgpd.Is(PublicTask, LegitimateInterest), Situation: rgpd.Is(Yes), Overriding: rgpd.Is(No),
	},
		rgpd.Text{FR: "opposition pour des raisons tenant à la situation particulière, que rien d'impérieux ne contredit", EN: "objection on reasons of a particular situation, which nothing compelling overrides"},
		law.GDPR("21(1)"), law.DeveloperGuide.Part("fiche 15")),
	row("right-objection-basis", rgpd.Forbid, when{
		Right: rgpd.Is(Objection), Purpose: rgpd.Is(OtherPurpose),
		Basis: rgpd.Is(Contract, LegalObligation, VitalInterests), SpecialConsent: rgpd.Is(No),
	},
		rgpd.Text{FR: "on ne s'oppose qu'à une mission publique ou à un intérêt légitime ; la prospection reste ouverte à l'opposition", EN: "only a public task or a legitimate interest can be objected to; marketing always can"},
		law.GDPR("21(1)"), law.DeveloperGuide.Part("fiche 15")),
	// READING: the CNIL's sheet has « retrait » there, not an objection.
	row("right-objection-is-withdrawal", rgpd.Permit, when{
		Right: rgpd.Is(Objection), Purpose: rgpd.Not(Marketing), Basis: rgpd.Is(Consent),
	},
		rgpd.Text{
			FR: "s'opposer à ce qui repose sur un consentement, c'est le retirer : ni motif, ni mise en balance",
			EN: "to object to what rests on a consent is to withdraw it: no reason, no balancing",
		}, law.GDPR("7(3)"), law.DeveloperGuide.Part("fiche 15")),
	row("right-objection-without-reasons", rgpd.Forbid, when{
		Right: rgpd.Is(Objection, Withdrawal), Purpose: rgpd.Not(Marketing), Basis: rgpd.Not(Consent),
		Situation: rgpd.Is(No), SpecialConsent: rgpd.Is(No),
	},
		rgpd.Text{FR: "aucune raison tenant à la situation particulière n'est donnée", EN: "no reason of a particular situation is given"},
		law.GDPR("21(1) et 21(6)")),
	row("right-objection-overridden", rgpd.Forbid, when{
		Right: rgpd.Is(Objection, Withdrawal), Purpose: rgpd.Is(OtherPurpose), Basis: rgpd.Not(Consent),
		Overriding: rgpd.Is(Yes), SpecialConsent: rgpd.Is(No),
	},
		rgpd.Text{FR: "le responsable démontre des motifs légitimes et impérieux, ou des droits à défendre en justice", EN: "the controller shows compelling legitimate grounds, or legal claims"},
		law.GDPR("21(1)")),
	row("right-objection-hold", rgpd.Oblige, when{
		Right: rgpd.Is(Objection, Withdrawal), Purpose: rgpd.Is(OtherPurpose),
		Basis: rgpd.Is(PublicTask, LegitimateInterest),
	},
		rgpd.Text{FR: "suspendre le traitement tant que les motifs impérieux ne sont pas démontrés, même sans demande de limitation", EN: "hold the processing until compelling grounds are shown, restriction asked or not"},
		law.GDPR("18(1)(d) et 21(1)")),
	row("right-objection-research", rgpd.Permit, when{
		Right: rgpd.Is(Objection, Withdrawal), Purpose: rgpd.Is(Research), Basis: rgpd.Not(Consent, PublicTask),
		Situation: rgpd.Is(Yes),
	},
		rgpd.Text{FR: "opposition à la recherche ou à la statistique, pour des raisons tenant à la situation particulière", EN: "objection to research or statistics, on reasons of a particular situation"},
		law.GDPR("21(6)")),
	row("right-objection-research-task", rgpd.Forbid, when{
		Right: rgpd.Is(Objection, Withdrawal), Purpose: rgpd.Is(Research), Basis: rgpd.Is(PublicTask),
		SpecialConsent: rgpd.Is(No),
	},
		rgpd.Text{FR: "la recherche est nécessaire à une mission d'intérêt public", EN: "the research is necessary for a task of public interest"},
		law.GDPR("21(6)")),

	row("right-automated-decision", rgpd.Permit, when{Right: rgpd.Is(HumanReview), Decided: rgpd.Is(Yes), Excuse: rgpd.Is(NoExcuse)},
		rgpd.Text{FR: "la personne n'a pas à subir une décision exclusivement automatisée que rien n'autorise", EN: "the person need not bear a solely automated decision that nothing authorises"},
		law.GDPR("22(1)")),
	row("right-human-intervention", rgpd.Permit, when{Right: rgpd.Is(HumanReview), Decided: rgpd.Is(Yes), Excuse: rgpd.Is(ContractNeed, ExplicitConsent)},
		rgpd.Text{FR: "intervention humaine, point de vue, contestation de la décision", EN: "human intervention, the person's view, a challenge to the decision"},
		law.GDPR("22(3)")),
	row("right-automated-decision-by-law", rgpd.Forbid, when{Right: rgpd.Is(HumanReview), Decided: rgpd.Is(Yes), Excuse: rgpd.Is(AuthorisedByLaw)},
		rgpd.Text{FR: "une loi autorise la décision et fixe ses garanties", EN: "a law authorises the decision and lays down the safeguards"},
		law.GDPR("22(2)(b)")),
	row("right-no-automated-decision", rgpd.Forbid, when{Right: rgpd.Is(HumanReview), Decided: rgpd.Is(No)},
		rgpd.Text{FR: "aucune décision exclusivement automatisée aux effets significatifs", EN: "no solely automated decision with significant effects"},
		law.GDPR("22(1)")),

	row("right-withdrawal", rgpd.Permit, when{Right: rgpd.Is(Withdrawal), Basis: rgpd.Is(Consent)},
		rgpd.Text{FR: "le consentement se retire à tout moment ; le passé reste licite", EN: "a consent can be withdrawn at any time; what was done before stays lawful"},
		law.GDPR("7(3)")),
	row("right-withdrawal-marketing", rgpd.Permit, when{Right: rgpd.Is(Withdrawal), Purpose: rgpd.Is(Marketing)},
		rgpd.Text{FR: "« stop » vaut retrait et opposition, quelle que soit la base", EN: "“stop” is a withdrawal and an objection, whatever the basis"},
		law.GDPR("7(3) et 21(2)"), law.SuppressionList),
	row("right-withdrawal-stops", rgpd.Oblige, when{
		Right: rgpd.Is(Objection, Withdrawal), Purpose: rgpd.Not(Marketing), Basis: rgpd.Is(Consent),
	},
		rgpd.Text{
			FR: "cesser sans attendre ce qui repose sur le consentement retiré ; effacer ce qu'aucune autre base " +
				"ne retient",
			EN: "cease without waiting what rests on the consent withdrawn; erase what no other basis keeps",
		}, law.GDPR("7(3)"), law.GDPR("17(1)(b)")),
	row("right-withdrawal-special", rgpd.Permit, when{
		Right: rgpd.Is(Objection, Withdrawal), Purpose: rgpd.Not(Marketing), Basis: rgpd.Not(Consent),
		SpecialConsent: rgpd.Is(Yes),
	},
		rgpd.Text{
			FR: "le consentement explicite au traitement de données sensibles se retire à tout moment, par quelque mot que " +
				"ce soit",
			EN: "an explicit consent to the processing of special data can be withdrawn at any time, by whatever word",
		}, law.GDPR("7(3) et 9(2)(a)")),
	row("right-withdrawal-special-stops", rgpd.Oblige, when{
		Right: rgpd.Is(Objection, Withdrawal), Purpose: rgpd.Not(Marketing), Basis: rgpd.Not(Consent),
		SpecialConsent: rgpd.Is(Yes),
	},
		rgpd.Text{
			FR: "ne plus traiter les données sensibles que ce consentement permettait ; effacer celles qu'aucune autre base " +
				"ne retient",
			EN: "process no more the special data that this consent allowed; erase those that no other basis keeps",
		}, law.GDPR("7(3)"), law.GDPR("17(1)(b)")),
	// READING: to withdraw from what rests on a public task or a legitimate interest, or
	// from research, is to object to it, as to object to a consent is to withdraw it.
	row("right-withdrawal-no-consent", rgpd.Forbid, when{
		Right: rgpd.Is(Withdrawal), Purpose: rgpd.Is(OtherPurpose),
		Basis: rgpd.Is(Contract, LegalObligation, VitalInterests), SpecialConsent: rgpd.Is(No),
	},
		rgpd.Text{
			FR: "le traitement ne repose ni sur le consentement, ni sur ce à quoi on s'oppose",
			EN: "the processing rests neither on consent nor on what can be objected to",
		}, law.GDPR("7(3)")),
	row("right-withdrawal-as-easy", rgpd.Oblige, when{Right: rgpd.Is(Withdrawal)},
		rgpd.Text{FR: "prendre le retrait par la voie où il arrive, aussi simplement que le consentement a été donné", EN: "take the withdrawal by the channel it comes by, as easily as the consent was given"},
		law.GDPR("7(3)")),

	row("right-posthumous", rgpd.Permit, when{Right: rgpd.Is(Posthumous), Deceased: rgpd.Is(Yes), Title: rgpd.Is(Directives, Heir)},
		rgpd.Text{FR: "suivre les directives, ou prendre acte du décès à la demande d'un héritier et arrêter les traitements", EN: "follow the directives, or take note of the death for an heir and stop the processing"},
		law.LIL84),
	row("right-posthumous-no-title", rgpd.Forbid, when{Right: rgpd.Is(Posthumous), Title: rgpd.Is(NoTitle)},
		rgpd.Text{FR: "ni directives ni qualité d'héritier", EN: "neither directives nor the quality of heir"},
		law.LIL84),
	row("right-posthumous-alive", rgpd.Forbid, when{Right: rgpd.Is(Posthumous), Deceased: rgpd.Is(No)},
		rgpd.Text{FR: "la personne est en vie et exerce ses droits elle-même", EN: "the person is alive, and has rights of their own"},
		law.LIL84),
})
