package consent_test

import (
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/consent"
	"github.com/rgpd-go/rgpd/internal/engine"
	"github.com/rgpd-go/rgpd/internal/testkit"
)

// tables are those of the package.
func tables() map[string]*rgpd.RuleSet {
	return map[string]*rgpd.RuleSet{"conditions": consent.Study().RuleSet, "needs": consent.NeedStudy().RuleSet}
}

// TestEveryValueHasItsWords: each value of each column has a clause of its own in
// French and in English, which a sentence may hold: no capital, no stop, no break.
func TestEveryValueHasItsWords(t *testing.T) {
	for _, table := range tables() {
		testkit.Clauses(t, table)
	}
}

// TestWordsMeanTheirValues: what a reader takes from a clause is the value it is said of.
func TestWordsMeanTheirValues(t *testing.T) {
	channel := map[string][2]string{
		"channel=live-call": {"de vive voix", "a live"}, "channel=automated-call": {"automate", "automated"},
		"channel=sms": {"SMS", "SMS"}, "channel=email": {"courriel", "e-mail"},
	}
	mean := map[string]map[string][2]string{
		"conditions": {
			"answer=nothing-on-file": {"rien au dossier", "nothing on file"}, "answer=yes": {"oui", "yes"},
			"answer=no":          {"non", "said no"},
			"place=france":       {"en France", "in France"},
			"place=abroad":       {"hors de France", "outside France"},
			"standing=stands":    {"n'a pas été", "has not been"},
			"standing=withdrawn": {"a été retiré", "has been withdrawn"},
			"principal=same":     {"qui prospecte", "who prospects"}, "principal=other": {"autre", "another"},
			"principal=none-named": {"aucun professionnel", "no professional"},
			"caller=same":          {"celui qui appelle", "the one who calls"}, "caller=other": {"autre", "another"},
			"caller=none-named": {"pas de tiers", "no third-party"},
			"object=same":       {"ce qui est proposé", "what is offered"}, "object=other": {"d'autres", "other goods"},
			"object=none-named": {"aucun bien", "no goods"},
			"agreed=same":       {"ce canal", "this channel"}, "agreed=other": {"d'autres canaux", "other channels"},
			"order=before-contact":    {"consentement précède", "came before"},
			"order=after-contact":     {"ne précède pas", "not come before"},
			"granularity=per-purpose": {"un choix distinct", "of its own"},
			"granularity=one-for-all": {"plusieurs", "several"},
			"condition=none":          {"rien n'était", "nothing"}, "condition=service": {"un service", "a service"},
			"condition=sale": {"une vente", "a sale depended"}, "condition=separable-sale": {"aussi sans", "without"},
			"condition=contest": {"un jeu", "a contest"},
			"cost=none":         {"ni frais ni préjudice", "costs nothing"}, "cost=some": {"entraîne des frais", "costs something"},
			"footing=even": {"pouvait opposer", "could refuse"}, "footing=imbalance": {"en son pouvoir", "had power"},
			"footing=imbalance-overcome": {"surmonté", "overcome"},
			"layout=even":                {"aussi visible", "as visible"}, "layout=refusal-hidden": {"caché", "hidden"},
			"layout=no-refusal":    {"en partant", "by leaving"},
			"length=within-a-year": {"d'un an au plus", "at most"},
			"length=over-a-year":   {"dépasse", "over a year"},
			"placement=apart":      {"distincte", "apart"}, "placement=in-terms": {"dans les conditions", "among"},
			"act=ticked-box": {"coché elle-même", "ticked a box"}, "act=signed-paper": {"signé", "signed"},
			"act=spoke-on-own-call":     {"en appelant elle-même", "of their own"},
			"act=spoke-on-service-call": {"de service", "service call"},
			"act=spoke-on-sales-call":   {"de prospection", "prospecting call"},
			"act=pre-ticked-box":        {"par défaut", "beforehand"},
			"act=ticked-by-other":       {"un autre", "somebody else"},
			"act=opt-out-box":           {"de refus", "of refusal"}, "act=kept-still": {"s'est tue", "kept silent"},
			"act=accepted-terms":     {"conditions générales", "general terms"},
			"act=renewed-tacitly":    {"tacitement", "tacitly"},
			"evidence=individual":    {"propre à cette personne", "very person"},
			"evidence=partial":       {"incomplète", "incomplete"},
			"evidence=specimen-form": {"vierge", "blank"}, "evidence=supplier-word": {"assurance", "word"},
			"evidence=none": {"aucune preuve", "no proof"}, "evidence=contradicted": {"se contredit", "contradicts"},
			"collector=principal": {"le professionnel", "the professional"},
			"collector=processor": {"sous-traitant", "processor"},
			"collector=supplier":  {"un fournisseur", "a supplier"},
			"check=checked":       {"a contrôlé", "buyer checked"},
			"check=unchecked":     {"n'a pas contrôlé", "did not check"},
			"exit=as-easy":        {"aussi simple", "as easy"}, "exit=harder": {"plus difficile", "harder"},
			"exit=not-by-voice": {"n'est pas reçu", "not taken"},
			"age=under-15":      {"moins de quinze", "under fifteen"}, "age=15-to-17": {"dix-sept", "seventeen"},
			"age=adult":             {"majeure", "of age"},
			"parents=with-parents":  {"ensemble", "together"},
			"parents=minor-alone":   {"le mineur a consenti seul", "minor consented alone"},
			"parents=parents-alone": {"un parent a consenti seul", "a parent consented alone"},
			"expiry=running":        {"court encore", "still runs"}, "expiry=over": {"écoulée", "is over"},
			"seniority=under-a-year":     {"moins d'un an", "under a year"},
			"seniority=over-a-year":      {"de un à trois", "from one"},
			"seniority=over-three-years": {"trois ans ou plus", "or more"},
			"era=before-2026-08-11":      {"d'avant", "before"}, "era=since-2026-08-11": {"ou d'après", "or later"},
			"slot=none": {"aucun créneau", "no slot"}, "slot=precise": {"est précis", "is precise"},
			"slot=loose": {"vague", "loose"},
		},
		"needs": {
			"head=sensitive-data": {"sensibles", "special"}, "head=reuse": {"autre finalité", "another purpose"},
			"head=cookies": {"traceur", "tracker"}, "head=prospecting": {"prospection", "prospecting"},
			"head=inbox-advert": {"annonce", "advert"},
			"head=hand-over":    {"remettre", "handing numbers"},
			"head=profiling":    {"profiler", "profiling"},
			"recipient=partner": {"partenaire", "partner"}, "recipient=sister": {"du groupe", "of the group"},
			"recipient=buyer": {"reprend", "takes over"}, "recipient=processor": {"sous-traitant", "processor"},
			"notice=given":   {"pouvaient s'y opposer", "could object"},
			"notice=lacking": {"n'en ont pas été", "not fully told"},
			"stop=none":      {"personne n'a dit", "nobody said"}, "stop=refused-in-call": {"lors d'un appel", "in a call"},
			"stop=objected": {"s'est opposée", "objected"}, "stop=withdrew-consent": {"a retiré", "withdrew"},
			"stop=restricted":  {"limitation", "restricted"},
			"weighing=weighed": {"et l'emporte", "and prevails"}, "weighing=unweighed": {"ou ne l'emporte pas", "not weighed"},
			"profile=chooses-offers": {"choisit qui", "chooses whom"}, "profile=decides-alone": {"décide seul", "decides alone"},
			"audience=consumer":     {"consommateur", "consumer"},
			"audience=professional": {"professionnel", "professional"},
			"audience=legal-person": {"morale", "legal person"},
			"aim=commercial":        {"à vendre", "to sell"}, "aim=press": {"la presse", "the press"},
			"aim=non-commercial": {"association", "charity"}, "aim=political": {"parti", "party"},
			"tie=none": {"rien ne lie", "nothing ties"}, "tie=other": {"pour autre chose", "something else"},
			"tie=similar-to-sale": {"analogue", "similar"}, "tie=running-contract": {"en cours", "running"},
			"tie=asked-call-back": {"rappel", "call-back"},
			"fit=fitting":         {"est compatible", "fits"}, "fit=other": {"incompatible", "does not fit"},
			"cookie=service": {"au service demandé", "asked for"}, "cookie=other": {"autre chose", "something else"},
			"exception=consent-only": {"aucune autre", "no other"}, "exception=other": {"une autre", "another"},
		},
	}
	for column, about := range map[string][2]string{
		"channels": {"par quels canaux", "by which channels"}, "purpose": {"à prospecter", "serve prospecting"},
		"data": {"quelles données", "which data"}, "choice": {"libre", "free"}, "period": {"la durée", "the period"},
		"withdrawal": {"comment retirer", "how to withdraw"}, "proof": {"la preuve", "the proof"},
	} {
		for value, said := range map[string][2]string{
			"said": {"indiquait ", "said "}, "in-part": {"indiquait en partie ", "said in part "},
			"left-out": {"n'indiquait pas ", "did not say "},
		} {
			fr, en := said[0]+about[0], said[1]+about[1]
			if column == "purpose" {
				fr, en = said[0]+"que les données serviraient "+about[0], said[1]+"that the data would "+about[1]
			}
			if column == "choice" {
				fr, en = said[0]+"que l'on est "+about[0], said[1]+"that one is "+about[1]
			}
			if column == "proof" {
				fr, en = said[0]+"que "+about[0], said[1]+"that "+about[1]
			}
			mean["conditions"][column+"="+value] = [2]string{fr, en}
		}
	}
	for table, list := range mean {
		for where, clause := range channel {
			list[where] = clause
		}
		require.Empty(t, testkit.Mean(t, tables()[table], list), table)
	}
}

// TestAWitnessReadsAsASentence: what a lawyer is shown.
func TestAWitnessReadsAsASentence(t *testing.T) {
	study := consent.Study()
	facts, err := study.Case("consent-to-messages", map[string]string{"age": "15-to-17", "parents": "parents-alone"})
	require.NoError(t, err)
	var within []engine.Mask
	for range study.RuleSet.Columns() {
		within = append(within, rgpd.Is(facts[len(within)]).Mask())
	}
	w, ok := study.Find(within, rgpd.VerdictsOf(rgpd.Forbidden), rgpd.LawAsOf)
	require.True(t, ok)
	require.NoError(t, w.Err())
	for _, clause := range []string{"la personne a de quinze à dix-sept ans", "un parent a consenti seul"} {
		require.Contains(t, w.In(language.French), clause)
	}
	for _, clause := range []string{"the person is from fifteen to seventeen", "a parent consented alone"} {
		require.Contains(t, w.In(language.English), clause)
	}
}
