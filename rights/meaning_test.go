package rights_test

import (
	"slices"
	"testing"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/alter"
	"github.com/rgpd-go/rgpd/internal/testkit"
	"github.com/rgpd-go/rgpd/rights"
)

// TestDuties: what each request brings, and the single facts that spare it. From the
// articles, case by case.
func TestDuties(t *testing.T) {
	type f = map[string]string
	testkit.Reaches(t, rights.Study(), []testkit.Reach{
		// Art. 15.
		{
			Rule: rights.AccessConfirms, Like: "access", Facts: f{"held": "no"},
			Not: f{"right": "but access", "held": "yes"},
		},
		{Rule: rights.AccessOthers, Like: "access", Not: f{"right": "but access", "held": "no"}},
		{Rule: rights.AccessNamesRecipients, Like: "access", Not: f{"right": "but access", "held": "no"}},
		// Art. 17 and 19.
		{Rule: rights.ErasureKeepsSuppression, Like: "erasure", Not: f{"right": "but erasure"}},
		{
			Rule: rights.ErasurePublished, Like: "erasure", Facts: f{"published": "yes"},
			Not: f{"right": "but erasure", "published": "no"},
		},
		{Rule: rights.RecipientsAreTold, Like: "erasure", Not: f{"right": "but rectification erasure restriction"}},
		// Art. 18.
		{Rule: rights.RestrictionUses, Like: "restriction", Not: f{"right": "but restriction"}},
		{Rule: rights.RestrictionWarning, Like: "restriction", Not: f{"right": "but restriction"}},
		// Art. 20.
		{Rule: rights.PortabilityFormat, Like: "portability", Not: f{"right": "but portability"}},
		{Rule: rights.PortabilityOthers, Like: "portability", Not: f{"right": "but portability"}},
		// Art. 21 and 7(3).
		{
			Rule: rights.MarketingStops, Like: "objection", Facts: f{"purpose": "marketing"},
			Not: f{"right": "but objection withdrawal", "purpose": "but marketing"},
		},
		{
			Rule: rights.MarketingStops, Like: "withdrawal", Facts: f{"purpose": "marketing"},
			Not: f{"right": "but objection withdrawal", "purpose": "but marketing"},
		},
		{
			Rule: rights.ObjectionHold, Like: "objection",
			Not: f{
				"right": "but objection withdrawal", "purpose": "but other", "basis": "but public-task legitimate-interest",
			},
		},
		{
			Rule: rights.WithdrawalStops, Like: "withdrawal",
			Not: f{"right": "but objection withdrawal", "purpose": "marketing", "basis": "but consent"},
		},
		{
			Rule: rights.SpecialStops, Like: "objection", Facts: f{"special-consent": "yes"},
			Not: f{
				"right": "but objection withdrawal", "purpose": "marketing", "basis": "consent", "special-consent": "no",
			},
		},
		{Rule: rights.WithdrawalAsEasy, Like: "withdrawal", Not: f{"right": "but withdrawal"}},
	})
}

// sentences are the words that tell each sentence from all others.
var sentences = map[rgpd.RuleID]testkit.Words{
	rights.NothingHeld:          {FR: "traitée ; la réponse le dit", EN: "processed; the answer says so"},
	rights.EndsAtDeath:          {FR: "s'éteignent au décès", EN: "rights end at death"},
	rights.ObjectionEndsAtDeath: {FR: "s'éteignent au décès", EN: "rights end at death"},
	rights.Abuse: {
		FR: "frais raisonnables annoncés d'avance", EN: "a reasonable fee told beforehand",
	},
	rights.ObjectionAbuse: {
		FR: "opposition manifestement infondée ou excessive", EN: "objection manifestly unfounded or excessive",
	},
	rights.CannotIdentify:          {FR: "qui ne fournit rien de plus", EN: "who supplies nothing more"},
	rights.ObjectionCannotIdentify: {FR: "ne peut identifier qui s'oppose", EN: "cannot identify who objects"},
	rights.DecisionCannotIdentify: {
		FR: "ne peut identifier qui la décision vise", EN: "cannot identify whom the decision is about",
	},
	rights.IdentityInDoubt: {
		FR: "un doute raisonnable sur l'identité", EN: "a reasonable doubt on the identity",
	},

	rights.ObjectionIdentityInDoubt: {
		FR: "un doute raisonnable sur l'identité", EN: "a reasonable doubt on the identity",
	},

	rights.AccessOpens: {
		FR: "a accès à ses données et à une copie", EN: "has access to their data, and a copy",
	},
	rights.AccessConfirms: {FR: "confirmer qu'aucune donnée", EN: "confirm that no data"},
	rights.AccessOthers: {
		FR: "aux droits d'autrui, sans jamais refuser le tout", EN: "the rights of others, and never refuse the whole",
	},
	rights.AccessNamesRecipients: {FR: "nommer chaque destinataire", EN: "name each recipient"},

	rights.RectificationOpens: {FR: "inexactes sont rectifiées", EN: "inaccurate data are rectified"},
	rights.DataAccurate:       {FR: "données exactes et complètes", EN: "accurate and complete data"},

	rights.ErasureOpens:         {FR: "un motif d'effacement est établi", EN: "a ground for erasure is established"},
	rights.ErasureWithoutGround: {FR: "aucun des six motifs", EN: "none of the six grounds"},
	rights.ErasureHeldBack:      {FR: "le traitement reste nécessaire", EN: "the processing stays necessary"},
	rights.ErasureLegalObligation: {
		FR: "à une obligation légale : ni le retrait", EN: "a legal obligation: neither a consent withdrawn",
	},
	rights.ErasureNoObjection: {
		FR: "le motif tiré d'une opposition suppose", EN: "the ground of an objection supposes",
	},
	rights.ErasureResearchTask: {FR: "n'est pas un motif d'effacement", EN: "is no ground for erasure"},
	rights.ErasureKeepsSuppression: {
		FR: "garder l'inscription sur la liste repoussoir", EN: "keep the suppression entry",
	},
	rights.ErasurePublished: {FR: "données rendues publiques", EN: "data made public"},

	rights.RestrictionOpens: {
		FR: "un cas de limitation est établi", EN: "a case for restriction is established",
	},
	rights.RestrictionWithoutGround: {FR: "aucun des quatre cas", EN: "none of the four cases"},
	rights.RestrictionNoObjection: {
		FR: "la limitation pendant l'examen d'une opposition", EN: "restriction while an objection is examined",
	},
	rights.RestrictionUses:    {FR: "appeler n'en fait pas partie", EN: "calling is none of these"},
	rights.RestrictionWarning: {FR: "avertir la personne avant de lever", EN: "warn the person before"},
	rights.RecipientsAreTold:  {FR: "prévenir chaque destinataire", EN: "tell each recipient"},

	rights.PortabilityOpens: {
		FR: "automatisée sur consentement ou contrat", EN: "automated means on consent or contract",
	},
	rights.PortabilitySpecial: {
		FR: "données sensibles fournies par la personne", EN: "special data provided by the person",
	},
	rights.PortabilityTask: {
		FR: "le traitement est nécessaire à une mission", EN: "the processing is necessary for a task",
	},
	rights.PortabilityBasis: {
		FR: "ne repose ni sur le consentement ni sur un contrat", EN: "neither on consent nor on a contract",
	},
	rights.PortabilityByHand:  {FR: "le traitement n'est pas automatisé", EN: "the processing is not automated"},
	rights.PortabilityDerived: {FR: "déduites par le responsable", EN: "derived by the controller"},
	rights.PortabilityFormat: {
		FR: "lisible par machine ; un PDF ne suffit pas", EN: "machine-readable format; a PDF is not enough",
	},
	rights.PortabilityOthers: {FR: "droits et libertés de tiers", EN: "rights and freedoms of third parties"},

	rights.MarketingObjection: {FR: "sans motif, sans exception", EN: "no reason, no exception"},
	rights.MarketingStops:     {FR: "arrêter à l'instant la prospection", EN: "stop at once marketing"},
	rights.ObjectionOpens:     {FR: "que rien d'impérieux ne contredit", EN: "which nothing compelling overrides"},
	rights.ObjectionBasis: {
		FR: "on ne s'oppose qu'à une mission publique", EN: "only a public task or a legitimate interest",
	},
	rights.ObjectionIsWithdrawal: {
		FR: "s'opposer à ce qui repose sur un consentement, c'est le retirer",
		EN: "to object to what rests on a consent is to withdraw it",
	},
	rights.ObjectionWithoutReasons: {
		FR: "aucune raison tenant à la situation", EN: "no reason of a particular situation",
	},
	rights.ObjectionOverridden: {
		FR: "démontre des motifs légitimes et impérieux", EN: "shows compelling legitimate grounds",
	},
	rights.ObjectionHold: {FR: "suspendre le traitement", EN: "hold the processing"},
	rights.ResearchObjection: {
		FR: "opposition à la recherche ou à la statistique", EN: "objection to research or statistics",
	},
	rights.ResearchTask: {FR: "la recherche est nécessaire", EN: "the research is necessary"},

	rights.DecisionOpens:        {FR: "que rien n'autorise", EN: "that nothing authorises"},
	rights.DecisionIntervention: {FR: "intervention humaine", EN: "human intervention"},
	rights.DecisionByLaw:        {FR: "une loi autorise la décision", EN: "a law authorises the decision"},
	rights.NoSuchDecision:       {FR: "aucune décision exclusivement automatisée", EN: "no solely automated decision"},

	rights.WithdrawalOpens: {FR: "le consentement se retire à tout moment", EN: "a consent can be withdrawn at any time"},
	rights.MarketingWithdrawal: {
		FR: "« stop » vaut retrait et opposition", EN: "“stop” is a withdrawal and an objection",
	},
	rights.WithdrawalStops: {FR: "cesser sans attendre", EN: "cease without waiting"},
	rights.SpecialWithdrawal: {
		FR: "le consentement explicite au traitement", EN: "an explicit consent to the processing",
	},
	rights.SpecialStops: {
		FR: "que ce consentement permettait", EN: "that this consent allowed",
	},
	rights.NoConsentToWithdraw: {FR: "ni sur ce à quoi on s'oppose", EN: "on what can be objected to"},
	rights.WithdrawalAsEasy:    {FR: "aussi simplement que le consentement", EN: "as easily as the consent"},

	rights.PosthumousOpens: {FR: "suivre les directives", EN: "follow the directives"},
	rights.PosthumousNoTitle: {
		FR: "ni directives ni qualité d'héritier", EN: "neither directives nor the quality of heir",
	},
	rights.PosthumousAlive: {FR: "est en vie", EN: "is alive"},
}

// TestSentences: the sentence of each rule says what the rule is about, and no other
// says it.
func TestSentences(t *testing.T) {
	testkit.Sentences(t, slices.Collect(rights.Table().Rules()), sentences)
}

// TestAlterations alters the rows, one thing at a time, and asks which tests notice.
func TestAlterations(t *testing.T) {
	alter.Run(t, alter.Subject{
		Name: "rights", Study: rights.Study(), Swap: rights.SwapRows,
		Tests: []testing.InternalTest{
			{Name: "TestOpens", F: TestOpens},
			{Name: "TestDuties", F: TestDuties},
			{Name: "TestSentences", F: TestSentences},
			{Name: "TestGuarantees", F: TestGuarantees},
			{Name: "TestMatrixOfTheCNIL", F: TestMatrixOfTheCNIL},
		},
	})
}
