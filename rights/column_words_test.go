package rights_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/engine"
	"github.com/rgpd-go/rgpd/internal/testkit"
	"github.com/rgpd-go/rgpd/rights"
)

// TestEveryValueHasItsWords: each value of each column has a clause of its own in
// French and in English, which a sentence may hold: no capital, no stop, no break.
func TestEveryValueHasItsWords(t *testing.T) {
	testkit.Clauses(t, rights.RuleSet())
}

// TestWordsMeanTheirValues: what a reader takes from a clause is the value it is said of.
func TestWordsMeanTheirValues(t *testing.T) {
	require.Empty(t, testkit.Mean(t, rights.RuleSet(), map[string][2]string{
		"right=access": {"accès", "access"}, "right=rectification": {"rectification", "rectification"},
		"right=erasure":     {"effacement", "erasure"},
		"right=restriction": {"limitation", "freeze"}, "right=portability": {"portabilité", "along"},
		"right=objection":    {"oppose", "objects"},
		"right=human-review": {"décision automatisée", "automated decision"},
		"right=withdrawal":   {"retire un consentement", "withdraws a consent"},
		"right=posthumous":   {"décédée", "dead"},
		"purpose=marketing":  {"de prospection", "about marketing"}, "purpose=research": {"recherche ou", "research or"},
		"purpose=other": {"autre finalité", "another purpose"},
		"basis=consent": {"consentement", "consent"}, "basis=contract": {"contrat", "contract"},
		"basis=legal-obligation": {"obligation", "obligation"},
		"basis=vital-interests":  {"vitaux", "vital"}, "basis=public-task": {"mission publique", "public task"},
		"basis=legitimate-interest": {"légitime", "legitimate"},
		"held=yes":                  {"sont traitées", "data about"}, "held=no": {"aucune", "no data"},
		"deceased=yes": {"décédée", "dead"}, "deceased=no": {"en vie", "alive"},
		"identity=identified": {"est identifiée", "is identified"}, "identity=doubtful": {"doute", "doubt"},
		"identity=not-identifiable": {"ne peut", "cannot"},
		"identity=named-only":       {"que ce que d'autres savent d'elle", "only what others know of them"},
		"abusive=yes":               {"preuve", "proved"}, "abusive=no": {"n'est pas", "is not"},
		"accuracy=accurate": {"sont exactes", "are accurate"}, "accuracy=inaccurate": {"inexactes", "inaccurate"},
		"accuracy=incomplete":             {"incomplètes", "incomplete"},
		"erasure-ground=none":             {"aucun motif", "no ground"},
		"erasure-ground=no-longer-needed": {"plus nécessaires", "no more"},
		"erasure-ground=consent-gone":     {"retiré", "withdrawn"},
		"erasure-ground=objection":        {"opposée", "objected"}, "erasure-ground=unlawful": {"illicite", "unlawful"},
		"erasure-ground=laid-down-by-law": {"ordonne", "orders"},
		"erasure-ground=child-service":    {"enfant", "child"},
		"needed=not-needed":               {"rien n'exige", "nothing requires"},
		"needed=expression":               {"expression", "expression"}, "needed=duty-or-task": {"obligation", "duty"},
		"needed=public-health": {"santé", "health"}, "needed=archives": {"archives", "archives"},
		"needed=claims":                         {"justice", "legal claims"},
		"published=yes":                         {"rendu les données publiques", "made the data public"},
		"published=no":                          {"n'a pas", "did not"},
		"restriction-ground=none":               {"aucun cas", "no case"},
		"restriction-ground=accuracy-contested": {"conteste", "contests"},
		"restriction-ground=unlawful-but-kept":  {"préfère", "prefers"},
		"restriction-ground=needed-by-person":   {"besoin", "needs"},
		"restriction-ground=objection-pending":  {"examinée", "examined"},
		"supply=provided":                       {"fourni", "provided"}, "supply=derived": {"déduit", "derived"},
		"automated=yes": {"automatisé", "automated"}, "automated=no": {"n'est pas automatisé", "hand"},
		"situation=yes": {"invoque sa", "relies on their"}, "situation=no": {"n'invoque pas", "no particular"},
		"overriding=yes": {"sont démontrés", "are shown"}, "overriding=no": {"aucun", "no compelling"},
		"decided=yes": {"la décision est", "alone decided"}, "decided=no": {"aucune décision", "no machine"},
		"excuse=none": {"rien n'autorise", "nothing authorises"}, "excuse=contract-need": {"contrat", "contract"},
		"excuse=authorised-by-law": {"loi", "law"}, "excuse=explicit-consent": {"consenti", "consented"},
		"title=none": {"aucune qualité", "no title"}, "title=directives": {"a laissé", "left"},
		"title=heir":          {"héritier", "heir"},
		"special-consent=yes": {"sont sensibles", "are special"},
		"special-consent=no":  {"aucun consentement", "no explicit"},
	}))
}

// TestAWitnessReadsAsASentence: what a lawyer is shown.
func TestAWitnessReadsAsASentence(t *testing.T) {
	study := rights.Study()
	facts, err := study.Case("objection", map[string]string{"identity": "doubtful"})
	require.NoError(t, err)
	within := make([]engine.Mask, len(slices.Collect(rights.RuleSet().Columns())))
	for c := range within {
		within[c] = rgpd.Is(facts[c]).Mask()
	}
	w, ok := study.Find(within, rgpd.VerdictsOf(rgpd.Deferred), rgpd.LawAsOf)
	require.True(t, ok)
	require.Equal(t, "Selon les règles du 23 novembre 2026, une opposition ordinaire à la lutte contre la fraude, à ceci près\u00a0: un doute raisonnable pèse sur l'identité. "+
		"À différer : un doute raisonnable quant à l'identité de la personne est à lever d'abord (RGPD, art. 12(6)).", w.In(
		language.French,
	))
	require.Equal(t, "By the rules of 23 November 2026, an ordinary objection to fraud prevention, but for this: a reasonable doubt is on the identity. "+
		"Deferred: a reasonable doubt on the identity is to be settled first (RGPD, art. 12(6)).", w.In(
		language.English,
	))
}
