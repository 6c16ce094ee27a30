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
			Rule: "right-access-confirms", Like: "access", Facts: f{"held": "no"},
			Not: f{"right": "but access", "held": "yes"},
		},
		{Rule: "right-access-others", Like: "access", Not: f{"right": "but access", "held": "no"}},
		{Rule: "right-access-names-recipients", Like: "access", Not: f{"right": "but access", "held": "no"}},
		// Art. 17 and 19.
		{Rule: "right-erasure-keeps-suppression", Like: "erasure", Not: f{"right": "but erasure"}},
		{
			Rule: "right-erasure-published", Like: "erasure", Facts: f{"published": "yes"},
			Not: f{"right": "but erasure", "published": "no"},
		},
		{Rule: "right-recipients-told", Like: "erasure", Not: f{"right": "but rectification erasure restriction"}},
		// Art. 18.
		{Rule: "right-restriction-uses", Like: "restriction", Not: f{"right": "but restriction"}},
		{Rule: "right-restriction-warning", Like: "restriction", Not: f{"right": "but restriction"}},
		// Art. 20.
		{Rule: "right-portability-format", Like: "portability", Not: f{"right": "but portability"}},
		{Rule: "right-portability-others", Like: "portability", Not: f{"right": "but portability"}},
		// Art. 21 and 7(3).
		{
			Rule: "right-objection-marketing-stops", Like: "objection", Facts: f{"purpose": "marketing"},
			Not: f{"right": "but objection withdrawal", "purpose": "but marketing"},
		},
		{
			Rule: "right-objection-marketing-stops", Like: "withdrawal", Facts: f{"purpose": "marketing"},
			Not: f{"right": "but objection withdrawal", "purpose": "but marketing"},
		},
		{
			Rule: "right-objection-hold", Like: "objection",
			Not: f{
				"right": "but objection withdrawal", "purpose": "but other", "basis": "but public-task legitimate-interest",
			},
		},
		{
			Rule: "right-withdrawal-stops", Like: "withdrawal",
			Not: f{"right": "but objection withdrawal", "purpose": "marketing", "basis": "but consent"},
		},
		{
			Rule: "right-withdrawal-special-stops", Like: "objection", Facts: f{"special-consent": "yes"},
			Not: f{
				"right": "but objection withdrawal", "purpose": "marketing", "basis": "consent", "special-consent": "no",
			},
		},
		{Rule: "right-withdrawal-as-easy", Like: "withdrawal", Not: f{"right": "but withdrawal"}},
	})
}

// sentences are the words that tell each sentence from all others.
var sentences = map[rgpd.RuleID]testkit.Words{
	"right-nothing-held":            {FR: "traitée ; la réponse le dit", EN: "processed; the answer says so"},
	"right-ends-at-death":           {FR: "s'éteignent au décès", EN: "rights end at death"},
	"right-objection-ends-at-death": {FR: "s'éteignent au décès", EN: "rights end at death"},
	"right-abuse": {
		FR: "frais raisonnables annoncés d'avance", EN: "a reasonable fee told beforehand",
	},
	"right-objection-abuse": {
		FR: "opposition manifestement infondée ou excessive", EN: "objection manifestly unfounded or excessive",
	},
	"right-cannot-identify":           {FR: "qui ne fournit rien de plus", EN: "who supplies nothing more"},
	"right-objection-cannot-identify": {FR: "ne peut identifier qui s'oppose", EN: "cannot identify who objects"},
	"right-decision-cannot-identify": {
		FR: "ne peut identifier qui la décision vise", EN: "cannot identify whom the decision is about",
	},
	"right-identity-in-doubt": {
		FR: "un doute raisonnable sur l'identité", EN: "a reasonable doubt on the identity",
	},

	"right-objection-identity-in-doubt": {
		FR: "un doute raisonnable sur l'identité", EN: "a reasonable doubt on the identity",
	},

	"right-access": {
		FR: "a accès à ses données et à une copie", EN: "has access to their data, and a copy",
	},
	"right-access-confirms": {FR: "confirmer qu'aucune donnée", EN: "confirm that no data"},
	"right-access-others": {
		FR: "aux droits d'autrui, sans jamais refuser le tout", EN: "the rights of others, and never refuse the whole",
	},
	"right-access-names-recipients": {FR: "nommer chaque destinataire", EN: "name each recipient"},

	"right-rectification":          {FR: "inexactes sont rectifiées", EN: "inaccurate data are rectified"},
	"right-rectification-accurate": {FR: "données exactes et complètes", EN: "accurate and complete data"},

	"right-erasure":                {FR: "un motif d'effacement est établi", EN: "a ground for erasure is established"},
	"right-erasure-without-ground": {FR: "aucun des six motifs", EN: "none of the six grounds"},
	"right-erasure-held-back":      {FR: "le traitement reste nécessaire", EN: "the processing stays necessary"},
	"right-erasure-legal-obligation": {
		FR: "à une obligation légale : ni le retrait", EN: "a legal obligation: neither a consent withdrawn",
	},
	"right-erasure-no-objection": {
		FR: "le motif tiré d'une opposition suppose", EN: "the ground of an objection supposes",
	},
	"right-erasure-research-task": {FR: "n'est pas un motif d'effacement", EN: "is no ground for erasure"},
	"right-erasure-keeps-suppression": {
		FR: "garder l'inscription sur la liste repoussoir", EN: "keep the suppression entry",
	},
	"right-erasure-published": {FR: "données rendues publiques", EN: "data made public"},

	"right-restriction": {
		FR: "un cas de limitation est établi", EN: "a case for restriction is established",
	},
	"right-restriction-without-ground": {FR: "aucun des quatre cas", EN: "none of the four cases"},
	"right-restriction-no-objection": {
		FR: "la limitation pendant l'examen d'une opposition", EN: "restriction while an objection is examined",
	},
	"right-restriction-uses":    {FR: "appeler n'en fait pas partie", EN: "calling is none of these"},
	"right-restriction-warning": {FR: "avertir la personne avant de lever", EN: "warn the person before"},
	"right-recipients-told":     {FR: "prévenir chaque destinataire", EN: "tell each recipient"},

	"right-portability": {
		FR: "automatisée sur consentement ou contrat", EN: "automated means on consent or contract",
	},
	"right-portability-special": {
		FR: "données sensibles fournies par la personne", EN: "special data provided by the person",
	},
	"right-portability-public-task": {
		FR: "le traitement est nécessaire à une mission", EN: "the processing is necessary for a task",
	},
	"right-portability-basis": {
		FR: "ne repose ni sur le consentement ni sur un contrat", EN: "neither on consent nor on a contract",
	},
	"right-portability-by-hand": {FR: "le traitement n'est pas automatisé", EN: "the processing is not automated"},
	"right-portability-derived": {FR: "déduites par le responsable", EN: "derived by the controller"},
	"right-portability-format": {
		FR: "lisible par machine ; un PDF ne suffit pas", EN: "machine-readable format; a PDF is not enough",
	},
	"right-portability-others": {FR: "droits et libertés de tiers", EN: "rights and freedoms of third parties"},

	"right-objection-marketing":       {FR: "sans motif, sans exception", EN: "no reason, no exception"},
	"right-objection-marketing-stops": {FR: "arrêter à l'instant la prospection", EN: "stop at once marketing"},
	"right-objection":                 {FR: "que rien d'impérieux ne contredit", EN: "which nothing compelling overrides"},
	"right-objection-basis": {
		FR: "on ne s'oppose qu'à une mission publique", EN: "only a public task or a legitimate interest",
	},
	"right-objection-is-withdrawal": {
		FR: "s'opposer à ce qui repose sur un consentement, c'est le retirer",
		EN: "to object to what rests on a consent is to withdraw it",
	},
	"right-objection-without-reasons": {
		FR: "aucune raison tenant à la situation", EN: "no reason of a particular situation",
	},
	"right-objection-overridden": {
		FR: "démontre des motifs légitimes et impérieux", EN: "shows compelling legitimate grounds",
	},
	"right-objection-hold": {FR: "suspendre le traitement", EN: "hold the processing"},
	"right-objection-research": {
		FR: "opposition à la recherche ou à la statistique", EN: "objection to research or statistics",
	},
	"right-objection-research-task": {FR: "la recherche est nécessaire", EN: "the research is necessary"},

	"right-automated-decision":        {FR: "que rien n'autorise", EN: "that nothing authorises"},
	"right-human-intervention":        {FR: "intervention humaine", EN: "human intervention"},
	"right-automated-decision-by-law": {FR: "une loi autorise la décision", EN: "a law authorises the decision"},
	"right-no-automated-decision":     {FR: "aucune décision exclusivement automatisée", EN: "no solely automated decision"},

	"right-withdrawal": {FR: "le consentement se retire à tout moment", EN: "a consent can be withdrawn at any time"},
	"right-withdrawal-marketing": {
		FR: "« stop » vaut retrait et opposition", EN: "“stop” is a withdrawal and an objection",
	},
	"right-withdrawal-stops": {FR: "cesser sans attendre", EN: "cease without waiting"},
	"right-withdrawal-special": {
		FR: "le consentement explicite au traitement", EN: "an explicit consent to the processing",
	},
	"right-withdrawal-special-stops": {
		FR: "que ce consentement permettait", EN: "that this consent allowed",
	},
	"right-withdrawal-no-consent": {FR: "ni sur ce à quoi on s'oppose", EN: "on what can be objected to"},
	"right-withdrawal-as-easy":    {FR: "aussi simplement que le consentement", EN: "as easily as the consent"},

	"right-posthumous": {FR: "suivre les directives", EN: "follow the directives"},
	"right-posthumous-no-title": {
		FR: "ni directives ni qualité d'héritier", EN: "neither directives nor the quality of heir",
	},
	"right-posthumous-alive": {FR: "est en vie", EN: "is alive"},
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
