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
		rights.AnswerLimit: {
			FR: "un mois après la réception, trois si", EN: "a month after receipt, three if",
		},
		rights.ExtensionNoticeLimit: {
			FR: "annoncer une prolongation et ses motifs dans le mois",
			EN: "tell of an extension and its reasons within a month",
		},
		rights.ExtendedAnswerLimit: {
			FR: "dans les trois mois de la réception en tout", EN: "within three months of receipt in all",
		},
		rights.RefusalLimit:        {FR: "notifier un refus, même partiel", EN: "tell of a refusal, even in part"},
		rights.StopLimit:           {FR: "arrêter la prospection à l'instant", EN: "stop marketing at the instant"},
		rights.CarryOutLimit:       {FR: "effacer, rectifier ou limiter", EN: "erase, rectify or restrict"},
		rights.TellRecipientsLimit: {FR: "prévenir les destinataires", EN: "tell recipients"},
		rights.LiftWarningLimit:    {FR: "avant de lever", EN: "before a restriction is lifted"},
		rights.CollectionLimit:     {FR: "au moment de la collecte", EN: "at the time of collection"},
		rights.ElsewhereLimit: {
			FR: "première communication ou divulgation", EN: "first communication or disclosure",
		},
		rights.ObjectionNoticeLimit: {
			FR: "le droit d'opposition, clairement et à part", EN: "the right to object to notice, clearly and apart",
		},
		rights.MinorSilenceLimit: {
			FR: "après un mois sans réponse, la CNIL", EN: "after a month without answer the CNIL",
		},
		rights.MinorRulingLimit: {
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
			rights.EventUndated, rgpd.Defect, words{FR: "dater chaque événement", EN: "date each event"},
			words{FR: "n'a pas d'instant", EN: "has no instant"},
		},
		{
			rights.EventUnknown, rgpd.Defect, words{FR: "ce qu'il est", EN: "what it is"},
			words{FR: "d'aucun genre connu", EN: "of no known kind"},
		},
		{
			rights.EventOutOfOrder, rgpd.Info, words{FR: "dans leur ordre", EN: "in their order"},
			words{FR: "compte à son propre instant", EN: "counts at its own instant"},
		},
		{
			rights.EventRepeated, rgpd.Info, words{FR: "événement une fois", EN: "event once"},
			words{FR: "consigné deux fois", EN: "recorded twice"},
		},
		{
			rights.BeforeReceipt, rgpd.Defect,
			words{FR: "la réception avant ses suites", EN: "the receipt before what follows"},
			words{FR: "précède la réception", EN: "before the receipt"},
		},
		{
			rights.AfterClose, rgpd.Info, words{FR: "un nouveau dossier", EN: "a new case"},
			words{FR: "suit la clôture", EN: "follows the end"},
		},
		{
			rights.ReceivedTwice, rgpd.Warning, words{FR: "la première réception", EN: "the first receipt"},
			words{FR: "part de la première", EN: "starts at the first"},
		},
		{
			rights.NotAsked, rgpd.Info, words{FR: "la demande de pièces", EN: "that information was asked"},
			words{FR: "sans avoir été demandés", EN: "nobody had asked for"},
		},
		{
			rights.IdentityBeforeStop, rgpd.Error,
			words{FR: "sans vérifier d'identité", EN: "without checking an identity"},
			words{FR: "que rien ne peut retarder", EN: "which nothing may delay"},
		},
		{
			rights.IdentityOutsideText, rgpd.Warning, words{FR: "des articles 15 à 21", EN: "of articles 15 to 21"},
			words{FR: "ne couvre pas cette demande", EN: "does not cover this request"},
		},
		{
			rights.IdentityWithoutDoubt, rgpd.Defect,
			words{FR: "que sur un doute raisonnable", EN: "only upon a reasonable doubt"},
			words{FR: "sans doute raisonnable consigné", EN: "without a reasonable doubt on record"},
		},
		{
			rights.IdentityAskedLate, rgpd.Warning, words{FR: "demander promptement", EN: "ask promptly"},
			words{FR: "trop tard pour suspendre", EN: "too late to suspend"},
		},
		{
			rights.ExtensionLate, rgpd.Error,
			words{FR: "la prolongation dans le mois", EN: "an extension within a month"},
			words{FR: "après le premier mois : elle ne vaut", EN: "after the first month: it is void"},
		},
		{
			rights.ExtensionWithoutReasons, rgpd.Error,
			words{FR: "la prolongation avec ses motifs", EN: "an extension with its reasons"},
			words{FR: "sans que ses motifs soient établis", EN: "without reasons on record"},
		},
		{
			rights.ExtensionUnfounded, rgpd.Error,
			words{FR: "que pour la complexité et le nombre", EN: "only for complexity and number"},
			words{FR: "Ni complexité ni nombre", EN: "Neither complexity nor number"},
		},
		{
			rights.SecondExtension, rgpd.Error, words{FR: "prolonger qu'une fois", EN: "extend only once"},
			words{FR: "seconde prolongation", EN: "second extension"},
		},
		{
			rights.AnswerLate, rgpd.Error, words{FR: "la réponse dans le délai", EN: "the answer in time"},
			words{FR: "envoyée après le terme", EN: "sent after the limit"},
		},
		{
			rights.AnswerPastStrict, rgpd.Warning, words{FR: "la plus prudente", EN: "the most cautious"},
			words{FR: "en retard selon la plus stricte", EN: "late on the strictest"},
		},
		{
			rights.DraftIsNotSent, rgpd.Info, words{FR: "compter l'envoi", EN: "count the sending"},
			words{FR: "validé dans le délai", EN: "approved in time"},
		},
		{
			rights.RefusalLate, rgpd.Error,
			words{FR: "envoyer un refus, même partiel", EN: "send a refusal, even in part"},
			words{FR: "que rien ne prolonge", EN: "which nothing extends"},
		},
		{
			rights.RefusalIncomplete, rgpd.Error, words{FR: "donner dans un refus", EN: "give in a refusal"},
			words{FR: "rien ne montre qu'il porte", EN: "nothing shows that it gives"},
		},
		{
			rights.MarketingRefused, rgpd.Error, words{FR: "ne jamais refuser", EN: "never refuse"},
			words{FR: "ne souffre aucune exception", EN: "knows no exception"},
		},
		{
			rights.NeverStopped, rgpd.Error, words{FR: "non seulement le confirmer", EN: "not only confirm it"},
			words{FR: "rien ne montre que la prospection", EN: "nothing shows that marketing"},
		},
		{
			rights.StoppedLate, rgpd.Error, words{FR: "le jour même", EN: "on the same day"},
			words{FR: "qu'un autre jour", EN: "only on a later day"},
		},
		{
			rights.StopOutlivesRequest, rgpd.Warning,
			words{FR: "laisser l'opposition en vigueur", EN: "leave the objection in force"},
			words{FR: "ne permet pas de la prospecter", EN: "does not allow marketing again"},
		},
		{
			rights.ReceiptOnTheSpot, rgpd.Defect,
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
