package rights_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/testkit"
	"github.com/rgpd-go/rgpd/rights"
)

// TestLimitsSayTheirTime: the sentence of each time limit says what is owed, and by when.
func TestLimitsSayTheirTime(t *testing.T) {
	testkit.Sentences(t, rights.Limits(), map[rgpd.RuleID]testkit.Words{
		"deadline-answer": {
			FR: "un mois après la réception, trois si", EN: "a month after receipt, three if",
		},
		"deadline-extension-notice": {
			FR: "informer la personne d'une prolongation et de ses motifs dans le mois",
			EN: "tell of an extension and its reasons within a month",
		},
		"deadline-extended-answer": {
			FR: "dans les trois mois de la réception en tout", EN: "within three months of receipt in all",
		},
		"deadline-refusal":        {FR: "notifier un refus, même partiel", EN: "tell of a refusal, even in part"},
		"deadline-stop-marketing": {FR: "cesser la prospection dès l'instant", EN: "stop marketing at the instant"},
		"deadline-carry-out":      {FR: "effacer, rectifier ou limiter", EN: "erase, rectify or restrict"},
		"deadline-tell-recipients": {
			FR: "sauf impossibilité ou efforts disproportionnés", EN: "unless impossible or of disproportionate effort",
		},
		"deadline-lift-warning":         {FR: "avant de lever", EN: "before a restriction is lifted"},
		"deadline-inform-at-collection": {FR: "au moment de la collecte", EN: "at the time of collection"},
		"deadline-inform-elsewhere": {
			FR: "dans un délai raisonnable, d'un mois au plus, et au plus tard à la première communication",
			EN: "within a reasonable period, of a month at most, and at the latest at the first communication",
		},
		"deadline-inform-of-objection": {
			FR: "le droit d'opposition à l'attention de la personne", EN: "the right to object to notice, clearly and apart",
		},
		"deadline-minor-silence": {
			FR: "après un mois sans réponse, la CNIL", EN: "after a month without answer the CNIL",
		},
		"deadline-minor-ruling": {
			FR: "dans les trois semaines de la réclamation", EN: "within three weeks of the complaint",
		},
	})
}

// TestReviewsSayWhatIsAskedAndWhatWasFound: of each thing that the review of a case
// looks for, what is asked and what was found.
func TestReviewsSayWhatIsAskedAndWhatWasFound(t *testing.T) {
	type words = testkit.Words
	asked, found, levels := map[rgpd.RuleID]words{}, map[rgpd.RuleID]words{}, map[rgpd.RuleID]rgpd.Level{}
	for _, c := range []struct {
		id          rgpd.RuleID
		level       rgpd.Level
		asks, finds words
	}{
		{
			"request-event-undated", rgpd.Defect, words{FR: "dater chaque événement", EN: "date each event"},
			words{FR: "n'a pas d'instant", EN: "has no instant"},
		},
		{
			"request-receipt-undated", rgpd.Error,
			words{FR: "la réception de chaque demande", EN: "the receipt of each request"},
			words{FR: "elle lie dès maintenant", EN: "it binds from now on"},
		},
		{
			"request-event-unknown", rgpd.Defect, words{FR: "ce qu'il est", EN: "what it is"},
			words{FR: "d'aucun genre connu", EN: "of no known kind"},
		},
		{
			"request-event-out-of-order", rgpd.Info, words{FR: "dans leur ordre", EN: "in their order"},
			words{FR: "compte à son propre instant", EN: "counts at its own instant"},
		},
		{
			"request-event-repeated", rgpd.Info, words{FR: "événement une fois", EN: "event once"},
			words{FR: "consigné deux fois", EN: "recorded twice"},
		},
		{
			"request-event-before-receipt", rgpd.Defect,
			words{FR: "la réception avant ses suites", EN: "the receipt before what follows"},
			words{FR: "précède la réception", EN: "before the receipt"},
		},
		{
			"request-event-after-close", rgpd.Info, words{FR: "un nouveau dossier", EN: "a new case"},
			words{FR: "suit la clôture", EN: "follows the end"},
		},
		{
			"request-received-twice", rgpd.Warning, words{FR: "sa propre réception", EN: "its own receipt"},
			words{FR: "chacune a son délai", EN: "each has its own period"},
		},
		{
			"request-information-not-asked", rgpd.Info, words{FR: "la demande de pièces", EN: "that information was asked"},
			words{FR: "sans avoir été demandés", EN: "nobody had asked for"},
		},
		{
			"request-identity-before-stop", rgpd.Error,
			words{FR: "sans vérifier d'identité", EN: "without checking an identity"},
			words{FR: "que rien ne peut retarder", EN: "which nothing may delay"},
		},
		{
			"request-identity-outside-text", rgpd.Warning, words{FR: "des articles 15 à 21", EN: "of articles 15 to 21"},
			words{FR: "ne couvre pas cette demande", EN: "does not cover this request"},
		},
		{
			"request-identity-without-doubt", rgpd.Defect,
			words{FR: "que sur un doute raisonnable", EN: "only upon a reasonable doubt"},
			words{FR: "sans doute raisonnable consigné", EN: "without a reasonable doubt on record"},
		},
		{
			"request-identity-late", rgpd.Warning, words{FR: "demander promptement", EN: "ask promptly"},
			words{FR: "trop tard pour suspendre", EN: "too late to suspend"},
		},
		{
			"request-extension-late", rgpd.Error,
			words{FR: "la prolongation dans le mois", EN: "an extension within a month"},
			words{FR: "après le premier mois : elle est sans effet", EN: "after the first month: it is void"},
		},
		{
			"request-extension-without-reasons", rgpd.Error,
			words{FR: "la prolongation avec ses motifs", EN: "an extension with its reasons"},
			words{FR: "établi que la personne en a reçu un motif de la loi", EN: "on record that the person was given a reason of the law"},
		},
		{
			"request-extension-unfounded", rgpd.Error,
			words{FR: "que pour la complexité et le nombre", EN: "only for complexity and number"},
			words{FR: "Ni complexité ni nombre", EN: "Neither complexity nor number"},
		},
		{
			"request-second-extension", rgpd.Error, words{FR: "prolonger qu'une fois", EN: "extend only once"},
			words{FR: "seconde prolongation", EN: "second extension"},
		},
		{
			"request-answer-late", rgpd.Error, words{FR: "la réponse dans le délai", EN: "the answer in time"},
			words{FR: "envoyée après le terme", EN: "sent after the limit"},
		},
		{
			"request-answer-names-none", rgpd.Warning,
			words{FR: "à laquelle des demandes", EN: "which of the requests"},
			words{FR: "elle les clôt toutes", EN: "it closes them all"},
		},
		{
			"request-answer-past-strict", rgpd.Warning, words{FR: "la plus prudente", EN: "the most cautious"},
			words{FR: "en retard selon la plus stricte", EN: "late on the strictest"},
		},
		{
			"request-answer-past-cautious", rgpd.Warning, words{FR: "la date prudente", EN: "the cautious day"},
			words{FR: "après la date prudente", EN: "after the cautious day"},
		},
		{
			"request-medical-file-past-eight-days", rgpd.Warning, words{FR: "dans les huit jours", EN: "within eight days"},
			words{FR: "après les huit jours", EN: "after the eight days"},
		},
		{
			"request-draft-is-not-sent", rgpd.Info, words{FR: "compter l'envoi", EN: "count the sending"},
			words{FR: "validé dans le délai", EN: "approved in time"},
		},
		{
			"request-refusal-late", rgpd.Error,
			words{FR: "envoyer un refus, même partiel", EN: "send a refusal, even in part"},
			words{FR: "que rien ne prolonge", EN: "which nothing extends"},
		},
		{
			"request-refusal-incomplete", rgpd.Error, words{FR: "donner dans un refus", EN: "give in a refusal"},
			words{FR: "rien ne montre qu'il porte", EN: "nothing shows that it gives"},
		},
		{
			"request-marketing-refused", rgpd.Error, words{FR: "ne jamais refuser", EN: "never refuse"},
			words{FR: "ne souffre aucune exception", EN: "knows no exception"},
		},
		{
			"request-never-stopped", rgpd.Error, words{FR: "non seulement le confirmer", EN: "not only confirm it"},
			words{FR: "rien ne montre que la prospection", EN: "nothing shows that marketing"},
		},
		{
			"request-stopped-late", rgpd.Error, words{FR: "le jour même", EN: "on the same day"},
			words{FR: "qu'un autre jour", EN: "only on a later day"},
		},
		{
			"request-stop-outlives-request", rgpd.Warning,
			words{FR: "laisser l'opposition en vigueur", EN: "leave the objection in force"},
			words{FR: "ne permet pas de la prospecter", EN: "does not allow marketing again"},
		},
		{
			"request-receipt-on-the-spot", rgpd.Defect,
			words{FR: "un récépissé daté et signé", EN: "a dated and signed receipt"},
			words{FR: "aucun récépissé", EN: "no receipt is on record"},
		},
	} {
		asked[c.id], found[c.id], levels[c.id] = c.asks, c.finds, c.level
	}
	testkit.Sentences(t, rights.ReviewRules(), asked)
	var says []rgpd.Rule
	got := map[rgpd.RuleID]rgpd.Level{}
	for _, f := range rights.ReviewFindings() {
		says = append(says, rgpd.Rule{ID: f.Rule, Says: f.Says})
		got[f.Rule] = f.Level
	}
	testkit.Sentences(t, says, found)
	if diff := cmp.Diff(levels, got); diff != "" {
		t.Errorf("how grave it is (-want +got):\n%s", diff)
	}
}
