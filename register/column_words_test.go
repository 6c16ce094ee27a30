package register

import (
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
	"github.com/rgpd-go/rgpd/internal/testkit"
)

// TestEveryValueHasItsWords: each value of each column has a clause of its own in
// French and in English, which a sentence may hold: no capital, no stop, no break.
func TestEveryValueHasItsWords(t *testing.T) {
	for q := range Questions() {
		testkit.Clauses(t, q.Study().RuleSet)
	}
}

// TestWordsMeanTheirValues: what a reader takes from a clause is the value it is said of.
func TestWordsMeanTheirValues(t *testing.T) {
	for q, values := range map[Question]map[string][2]string{
		WhetherApplies: {
			"about=natural-person": {"personne physique", "natural person"},
			"about=legal-person":   {"personne morale", "legal person"}, "about=nobody": {"anonymes", "anonymous"},
			"handling=automated": {"automatisé", "automated"},
			"handling=filed":     {"dans un fichier", "in a filing system"},
			"handling=unfiled":   {"hors de tout fichier", "no filing system"},
			"household=yes":      {"ou domestique", "or of a household"}, "household=no": {"n'est pas", "is not"},
			"other-law=yes": {"à un autre droit", "to another law"}, "other-law=no": {"n'écarte pas", "does not"},
			"established=yes": {"d'un établissement", "belongs to an"}, "established=no": {"d'aucun", "belongs to no"},
			"offers-in-union=yes": {"sont offerts", "are offered"}, "offers-in-union=no": {"rien", "nothing"},
			"watches-in-union=yes": {"sont suivies", "people are"}, "watches-in-union=no": {"nul", "nobody"},
		},
		WhetherRecord: {
			"staff=below-threshold": {"moins", "fewer"}, "staff=from-threshold": {"atteint", "reached"},
			"risk=yes": {"sans doute un risque", "is likely"}, "risk=no": {"ne comporte pas", "not likely"},
			"occasional=yes": {"occasionnel", "occasional"}, "occasional=no": {"régulier", "regular"},
			"sensitive=yes": {"des données sensibles ou", "includes special"}, "sensitive=no": {"aucune", "no special"},
		},
		WhetherOfficer: {
			"public-body=yes": {"c'est un", "it is a"}, "public-body=no": {"ce n'est pas", "no public"},
			"designated=yes": {"un délégué", "an officer"}, "designated=no": {"aucun", "no officer"},
			"monitoring=not-core": {"systématique des personnes n'est pas", "monitoring of people is not"},
			"monitoring=small-scale": {
				"systématique des personnes est le métier, à petite",
				"systematic monitoring of people is the trade, on a small",
			},
			"monitoring=large-scale": {
				"systématique des personnes est le métier, à grande",
				"systematic monitoring of people is the trade, on a large",
			},
			"sensitive=not-core":    {"sensibles ne sont pas", "special data are not"},
			"sensitive=small-scale": {"sensibles sont le métier, à petite", "special data are the trade, on a small"},
			"sensitive=large-scale": {"sensibles sont le métier, à grande", "special data are the trade, on a large"},
		},
		WhetherAssess: {
			"systematic-evaluation=yes":  {"approfondie et automatisée fonde des décisions", "extensive and automated"},
			"systematic-evaluation=no":   {"ne fonde", "no such decision"},
			"large-scale-sensitive=yes":  {"des données sensibles ou", "or criminal data"},
			"large-scale-sensitive=no":   {"aucune", "no special"},
			"public-monitoring=yes":      {"est surveillée systématiquement", "area is monitored systematically"},
			"public-monitoring=no":       {"aucune", "no public"},
			"listed=not-listed":          {"n'est pas sur", "is not on"},
			"listed=hr-profiling":        {"salariés pour les gérer", "staff in order"},
			"listed=constant-monitoring": {"constamment", "constantly"},
			"listed=outside-sources":     {"sources externes", "outside sources"},
			"listed=contract-exclusion":  {"exclure", "exclude"}, "listed=shared-defaults": {"mutualise", "pools"},
			"listed=large-scale-location": {"localise", "locates"}, "listed=other": {"autre titre", "another reason"},
			"criteria=fewer-than-two": {"moins de deux", "fewer than two"},
			"criteria=two-or-more":    {"ou plus", "or more"},
			"high-residual-risk=yes":  {"laisse un", "leaves a"},
			"high-residual-risk=no":   {"ne laisse pas", "leaves no"}, "high-risk=yes": {"sans doute", "is likely"},
			"high-risk=no": {"n'est pas", "not likely"},
		},
		WhetherNotify: {
			"incident=personal-data-breach": {"sont touchées", "personal data are"},
			"incident=no-personal-data":     {"aucune", "no personal"},
			"role=controller":               {"est responsable de", "the controller"}, "role=joint-controller": {"conjoint", "joint"},
			"role=processor":     {"sous-traitant de ces", "a processor of these"},
			"role=sub-processor": {"d'un sous-traitant", "of a processor"},
			"risk=unlikely":      {"improbable", "unlikely"}, "risk=likely": {"est probable", "is likely"},
			"risk=high": {"élevé", "high"}, "risk=open": {"n'a pu", "could not"},
			"timing=in-time":  {"ne sont pas", "are not over"},
			"timing=disputed": {"non les 72 heures pleines", "full hours are not"},
			"timing=late":     {"de toute façon", "on any count"},
			"seat=one-state":  {"un seul", "one State"}, "seat=several-states": {"plusieurs", "several"},
			"seat=outside-union": {"n'a pas", "has no"},
			"carrier=yes":        {"c'est un", "it is a"}, "carrier=no": {"ce n'est pas", "it is no"},
		},
		WhetherTellThem: {
			"unintelligible=yes": {"incompréhensibles", "unintelligible"},
			"unintelligible=no":  {"lisibles", "were intelligible"}, "risk-removed=yes": {"ont écarté", "have removed"},
			"risk-removed=no":      {"rien", "nothing"},
			"disproportionate=yes": {"disproportionné", "disproportionate"},
			"disproportionate=no":  {"peut être informé", "can be told"}, "ordered=yes": {"a ordonné", "has ordered to"},
			"ordered=no": {"n'a rien", "ordered nothing"},
		},
	} {
		rest := testkit.Mean(t, q.Study().RuleSet, values)
		if q != WhetherTellThem { // its other columns are those of the authority
			require.Empty(t, rest, q)
		}
	}
}

// TestAWitnessReadsAsASentence: a case of a provider, as a lawyer is shown it.
func TestAWitnessReadsAsASentence(t *testing.T) {
	within := atControllers(authorityIs{Risk: rgpd.Is(RiskUnlikely), Carrier: yes})
	w, ok := WhetherNotify.Study().Find(within.Masks(), rgpd.Never(rgpd.Forbidden), rgpd.Date(law.DayGDPR))
	require.True(t, ok)
	require.Equal(t, "By the rules of 25 May 2018, an outage without a risk at a controller's, but for this: it is a "+
		"provider of electronic communications. Forbidden: a provider of electronic communications notifies every "+
		"breach, whatever the risk (Règlement (UE) 611/2013, art. 2).", w.In(language.English))
	require.Contains(
		t, w.In(language.French), "à ceci près\u00a0: c'est un fournisseur de communications électroniques.",
	)
}
