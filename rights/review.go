package rights

import (
	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
)

// What a review of a case finds.
const (
	// EventUndated: an event has no instant, and is left out.
	EventUndated rgpd.RuleID = "request-event-undated"
	// EventUnknown: an event is of no known kind, and is left out.
	EventUnknown rgpd.RuleID = "request-event-unknown"
	// EventOutOfOrder: an event is recorded after a later one. It counts at its
	// own instant.
	EventOutOfOrder rgpd.RuleID = "request-event-out-of-order"
	// EventRepeated: an event is recorded twice, and counts once.
	EventRepeated rgpd.RuleID = "request-event-repeated"
	// BeforeReceipt: something was done about a request that had not come in.
	BeforeReceipt rgpd.RuleID = "request-event-before-receipt"
	// AfterClose: something was done after the answer, and does not count.
	AfterClose rgpd.RuleID = "request-event-after-close"
	// ReceivedTwice: a second receipt starts no period anew. What it stops or holds counts:
	// see [Request.Besides].
	ReceivedTwice rgpd.RuleID = "request-received-twice"
	// NotAsked: information came in that nobody had asked for.
	NotAsked rgpd.RuleID = "request-information-not-asked"
	// IdentityBeforeStop: an identity was asked before stopping marketing, which
	// nothing may delay.
	//
	// Source: RGPD, art. 21(3), 7(3) et 12(6).
	IdentityBeforeStop rgpd.RuleID = "request-identity-before-stop"
	// IdentityOutsideText: art. 12(6) does not cover this request.
	//
	// Source: RGPD, art. 12(6).
	IdentityOutsideText rgpd.RuleID = "request-identity-outside-text"
	// IdentityWithoutDoubt: an identity was asked without a reasonable doubt on
	// record; nothing is suspended.
	//
	// Source: RGPD, art. 12(6).
	IdentityWithoutDoubt rgpd.RuleID = "request-identity-without-doubt"
	// IdentityAskedLate: an identity was asked too late to suspend anything; five
	// days are the library's reading.
	//
	// Source: CEPD, lignes directrices 01/2022, §159.
	IdentityAskedLate rgpd.RuleID = "request-identity-late"
	// ExtensionLate: an extension told after the first month is none.
	//
	// Source: RGPD, art. 12(3).
	ExtensionLate rgpd.RuleID = "request-extension-late"
	// ExtensionWithoutReasons: an extension without its reasons is none.
	//
	// Source: RGPD, art. 12(3).
	ExtensionWithoutReasons rgpd.RuleID = "request-extension-without-reasons"
	// ExtensionUnfounded: neither complexity nor number of requests.
	//
	// Source: RGPD, art. 12(3).
	ExtensionUnfounded rgpd.RuleID = "request-extension-unfounded"
	// SecondExtension: the text knows one extension.
	//
	// Source: RGPD, art. 12(3).
	SecondExtension rgpd.RuleID = "request-second-extension"
	// AnswerLate: the answer was sent after the limit.
	//
	// Source: RGPD, art. 12(3).
	AnswerLate rgpd.RuleID = "request-answer-late"
	// AnswerPastStrict: the answer is in time on the prevailing reading, and late
	// on the strictest.
	AnswerPastStrict rgpd.RuleID = "request-answer-past-strict"
	// DraftIsNotSent: the draft was approved in time, and the answer sent late.
	//
	// Source: RGPD, art. 12(3).
	DraftIsNotSent rgpd.RuleID = "request-draft-is-not-sent"
	// RefusalLate: the refusal was sent after the first month.
	//
	// Source: RGPD, art. 12(4).
	RefusalLate rgpd.RuleID = "request-refusal-late"
	// RefusalIncomplete: a refusal gives its reasons, the complaint to the CNIL
	// and the judicial remedy, all three.
	//
	// Source: RGPD, art. 12(4).
	RefusalIncomplete rgpd.RuleID = "request-refusal-incomplete"
	// MarketingRefused: an objection to marketing cannot be refused.
	//
	// Source: RGPD, art. 21(3).
	MarketingRefused rgpd.RuleID = "request-marketing-refused"
	// NeverStopped: the case is closed, and nothing shows that marketing stopped.
	//
	// Source: RGPD, art. 21(3) et 7(3).
	NeverStopped rgpd.RuleID = "request-never-stopped"
	// StoppedLate: marketing stopped on a later day than the objection.
	//
	// Source: RGPD, art. 21(3) et 7(3).
	StoppedLate rgpd.RuleID = "request-stopped-late"
	// StopOutlivesRequest: a request taken back does not allow marketing again.
	StopOutlivesRequest rgpd.RuleID = "request-stop-outlives-request"
	// ReceiptOnTheSpot: a request made on the spot and not met at once calls for
	// a dated and signed receipt.
	//
	// Source: Décret 2019-536, art. 77.
	ReceiptOnTheSpot rgpd.RuleID = "request-receipt-on-the-spot"
)

// A review is a rule that a case may break, with what is said when it does.
type review struct {
	rgpd.Rule
	level       rgpd.Level
	found, mend rgpd.Text
}

func rule(id rgpd.RuleID, level rgpd.Level, says, found, mend rgpd.Text, texts ...law.Wording) review {
	return review{rgpd.Rule{ID: id, Then: rgpd.Oblige, Says: says, From: law.DayGDPR,
		Sources: rgpd.Cite(texts...)}, level, found, mend}
}

var reviews = [...]review{
	rule(EventUndated, rgpd.Defect,
		rgpd.Text{FR: "dater chaque événement d'une demande", EN: "date each event of a request"},
		rgpd.Text{FR: "L'événement n'a pas d'instant : il n'est pas compté.", EN: "The event has no instant: it does not count."},
		rgpd.Text{FR: "Consigner l'instant, avec son fuseau.", EN: "Record the instant, with its offset."},
		law.GDPR("5(2)")),
	rule(EventUnknown, rgpd.Defect,
		rgpd.Text{FR: "dire de chaque événement ce qu'il est", EN: "say of each event what it is"},
		rgpd.Text{FR: "L'événement n'est d'aucun genre connu : il n'est pas compté.", EN: "The event is of no known kind: it does not count."},
		rgpd.Text{FR: "Consigner ce qui s'est passé.", EN: "Record what happened."}, law.GDPR("5(2)")),
	rule(EventOutOfOrder, rgpd.Info,
		rgpd.Text{FR: "consigner les événements dans leur ordre", EN: "record events in their order"},
		rgpd.Text{FR: "L'événement est consigné après un autre qui lui est postérieur ; il compte à son propre instant.", EN: "The event is recorded after a later one; it counts at its own instant."},
		rgpd.Text{FR: "Vérifier l'instant.", EN: "Check the instant."}, law.GDPR("5(2)")),
	rule(EventRepeated, rgpd.Info,
		rgpd.Text{FR: "consigner chaque événement une fois", EN: "record each event once"},
		rgpd.Text{FR: "L'événement est consigné deux fois ; il compte une fois.", EN: "The event is recorded twice; it counts once."},
		rgpd.Text{FR: "Supprimer le doublon.", EN: "Remove the double."}, law.GDPR("5(2)")),
	rule(BeforeReceipt, rgpd.Defect,
		rgpd.Text{FR: "consigner la réception avant ses suites", EN: "record the receipt before what follows from it"},
		rgpd.Text{FR: "L'événement précède la réception de la demande : il n'est pas compté.", EN: "The event comes before the receipt of the request: it does not count."},
		rgpd.Text{FR: "Vérifier l'instant de la réception : le délai part du jour où la demande est arrivée, non de l'ouverture du dossier.", EN: "Check the instant of receipt: the period starts on the day the request came in, not when the file was opened."},
		law.GDPR("5(2)")),
	rule(AfterClose, rgpd.Info,
		rgpd.Text{FR: "ouvrir un nouveau dossier pour ce qui suit la réponse", EN: "open a new case for what follows the answer"},
		rgpd.Text{FR: "L'événement suit la clôture du dossier : il n'est pas compté.", EN: "The event follows the end of the case: it does not count."},
		rgpd.Text{FR: "S'il s'agit d'une nouvelle demande, ouvrir un dossier.", EN: "If it is a new request, open a case."},
		law.GDPR("5(2)")),
	rule(ReceivedTwice, rgpd.Warning,
		rgpd.Text{FR: "compter depuis la première réception", EN: "count from the first receipt"},
		rgpd.Text{FR: "Une seconde demande est consignée au dossier : le délai part de la première ; ce que la seconde fait arrêter ou geler compte.", EN: "A second request is on record in the case: the period starts at the first; what the second stops or holds counts."},
		rgpd.Text{FR: "Une nouvelle demande fait un nouveau dossier ; un transfert interne n'est pas une réception.", EN: "A new request is a new case; a transfer inside the house is no receipt."},
		law.GDPR("12(3)")),
	rule(NotAsked, rgpd.Info,
		rgpd.Text{FR: "consigner la demande de pièces avant leur réception", EN: "record that information was asked before it comes in"},
		rgpd.Text{FR: "Des éléments sont arrivés sans avoir été demandés : ils ne suspendent rien.", EN: "Information came in that nobody had asked for: it suspends nothing."},
		rgpd.Text{FR: "Consigner le jour où ils ont été demandés, s'ils l'ont été.", EN: "Record the day on which it was asked, if it was."},
		law.GDPR("5(2)")),
	rule(IdentityBeforeStop, rgpd.Error,
		rgpd.Text{FR: "arrêter la prospection sans vérifier d'identité : un numéro à ne plus appeler suffit", EN: "stop marketing without checking an identity: a number not to call again is enough"},
		rgpd.Text{FR: "Une identité a été demandée pour une opposition à la prospection, que rien ne peut retarder.", EN: "An identity was asked for an objection to marketing, which nothing may delay."},
		rgpd.Text{FR: "Arrêter aussitôt et ne pas exiger de pièce.", EN: "Stop at once, and ask for no document."},
		law.GDPR("21(3), 7(3) et 12(6)"), law.SuppressionList),
	rule(IdentityOutsideText, rgpd.Warning,
		rgpd.Text{FR: "ne demander une identité que pour les droits des articles 15 à 21", EN: "ask for an identity only for the rights of articles 15 to 21"},
		rgpd.Text{FR: "L'article 12(6) ne couvre pas cette demande : rien n'est suspendu.", EN: "Article 12(6) does not cover this request: nothing is suspended."},
		rgpd.Text{FR: "Traiter la demande sans attendre.", EN: "Deal with the request without waiting."},
		law.GDPR("12(6)")),
	rule(IdentityWithoutDoubt, rgpd.Defect,
		rgpd.Text{FR: "ne demander une identité que sur un doute raisonnable, consigné avec sa raison", EN: "ask for an identity only upon a reasonable doubt, recorded with its reason"},
		rgpd.Text{FR: "Une identité a été demandée sans doute raisonnable consigné : rien n'est suspendu.", EN: "An identity was asked without a reasonable doubt on record: nothing is suspended."},
		rgpd.Text{FR: "Consigner la raison du doute, ou traiter la demande sans attendre.", EN: "Record the reason of the doubt, or deal with the request without waiting."},
		law.GDPR("12(6)"), law.GuidelinesAccess.Part("§73-79"), law.AccessSheet),
	rule(IdentityAskedLate, rgpd.Warning,
		rgpd.Text{FR: "demander promptement de quoi identifier la personne", EN: "ask promptly for what identifies the person"},
		rgpd.Text{FR: "L'identité a été demandée trop tard pour suspendre le délai.", EN: "The identity was asked too late to suspend the period."},
		rgpd.Text{FR: "Tenir la date sans suspension.", EN: "Keep to the date without suspension."},
		law.GuidelinesAccess.Part("§159"), law.OurReading),
	rule(ExtensionLate, rgpd.Error,
		rgpd.Text{FR: "annoncer la prolongation dans le mois de la réception", EN: "tell of an extension within a month of receipt"},
		rgpd.Text{FR: "La prolongation a été annoncée après le premier mois : elle ne vaut rien.", EN: "The extension was told after the first month: it is void."},
		rgpd.Text{FR: "Répondre aussitôt : la date d'un mois demeure.", EN: "Answer at once: the date of one month stands."},
		law.GDPR("12(3)")),
	rule(ExtensionWithoutReasons, rgpd.Error,
		rgpd.Text{FR: "annoncer la prolongation avec ses motifs", EN: "tell of an extension with its reasons"},
		rgpd.Text{FR: "La prolongation a été annoncée sans que ses motifs soient établis : elle ne vaut rien.", EN: "The extension was told without reasons on record: it is void."},
		rgpd.Text{FR: "Tant que le mois court, l'annoncer de nouveau avec ses motifs ; sinon répondre.", EN: "While the month runs, tell of it again with its reasons; else answer."},
		law.GDPR("12(3)")),
	rule(ExtensionUnfounded, rgpd.Error,
		rgpd.Text{FR: "ne prolonger que pour la complexité et le nombre des demandes", EN: "extend only for complexity and number of requests"},
		rgpd.Text{FR: "Ni complexité ni nombre de demandes, selon le responsable lui-même : la prolongation ne vaut rien.", EN: "Neither complexity nor number of requests, by the controller's own assessment: the extension is void."},
		rgpd.Text{FR: "Répondre dans le mois.", EN: "Answer within the month."},
		law.GDPR("12(3)"), law.GuidelinesAccess.Part("§162-164")),
	rule(SecondExtension, rgpd.Error,
		rgpd.Text{FR: "ne prolonger qu'une fois", EN: "extend only once"},
		rgpd.Text{FR: "Une seconde prolongation a été annoncée : le texte n'en connaît qu'une.", EN: "A second extension was told: the text knows one."},
		rgpd.Text{FR: "Répondre dans les trois mois de la réception.", EN: "Answer within three months of receipt."},
		law.GDPR("12(3)")),
	rule(AnswerLate, rgpd.Error,
		rgpd.Text{FR: "envoyer la réponse dans le délai", EN: "send the answer in time"},
		rgpd.Text{FR: "La réponse a été envoyée après le terme.", EN: "The answer was sent after the limit."},
		rgpd.Text{FR: "Consigner la cause du retard et ce qui l'empêchera.", EN: "Record the cause of the delay and what will prevent it."},
		law.GDPR("12(3)")),
	rule(AnswerPastStrict, rgpd.Warning,
		rgpd.Text{FR: "tenir la date la plus prudente quand la loi est incertaine", EN: "keep to the most cautious day where the law is uncertain"},
		rgpd.Text{FR: "La réponse est dans le délai selon la lecture retenue, en retard selon la plus stricte.", EN: "The answer is in time on the prevailing reading, late on the strictest."},
		rgpd.Text{FR: "Garder au dossier la raison de la lecture retenue.", EN: "Keep the reason of the reading on file."},
		law.OurReading),
	rule(DraftIsNotSent, rgpd.Info,
		rgpd.Text{FR: "compter l'envoi, non la validation du projet", EN: "count the sending, not the approval of a draft"},
		rgpd.Text{FR: "Le projet était validé dans le délai ; la réponse est partie après.", EN: "The draft was approved in time; the answer left after."},
		rgpd.Text{FR: "Envoyer dès la validation.", EN: "Send upon approval."}, law.GDPR("12(3)")),
	rule(RefusalLate, rgpd.Error,
		rgpd.Text{FR: "envoyer un refus, même partiel, dans le mois, prolongation ou non", EN: "send a refusal, even in part, within the month, extension or not"},
		rgpd.Text{FR: "Le refus a été envoyé après le premier mois, que rien ne prolonge.", EN: "The refusal was sent after the first month, which nothing extends."},
		rgpd.Text{FR: "Consigner la cause du retard ; la charge de la preuve pèse sur le responsable.", EN: "Record the cause of the delay; the burden of proof is on the controller."},
		law.GDPR("12(4)")),
	rule(RefusalIncomplete, rgpd.Error,
		rgpd.Text{FR: "donner dans un refus ses motifs, la réclamation à la CNIL et le recours au juge", EN: "give in a refusal its reasons, the complaint to the CNIL and the remedy before a court"},
		rgpd.Text{FR: "Le refus ne porte pas, ou rien ne montre qu'il porte, ses motifs, la réclamation à la CNIL et le recours juridictionnel.", EN: "The refusal does not give, or nothing shows that it gives, its reasons, the complaint to the CNIL and the judicial remedy."},
		rgpd.Text{FR: "Compléter le refus sans tarder.", EN: "Complete the refusal without delay."}, law.GDPR("12(4)")),
	rule(MarketingRefused, rgpd.Error,
		rgpd.Text{FR: "ne jamais refuser une opposition à la prospection", EN: "never refuse an objection to marketing"},
		rgpd.Text{FR: "Une opposition à la prospection a été refusée : elle ne souffre aucune exception.", EN: "An objection to marketing was refused: it knows no exception."},
		rgpd.Text{FR: "Arrêter aussitôt et le confirmer.", EN: "Stop at once, and confirm it."},
		law.GDPR("21(3)"), law.SuppressionList),
	rule(NeverStopped, rgpd.Error,
		rgpd.Text{FR: "arrêter la prospection, non seulement le confirmer", EN: "stop marketing, and not only confirm it"},
		rgpd.Text{FR: "Le dossier est clos et rien ne montre que la prospection a cessé.", EN: "The case is closed and nothing shows that marketing stopped."},
		rgpd.Text{FR: "Inscrire la personne sur la liste repoussoir et consigner l'instant.", EN: "Enter the person in the suppression list and record the instant."},
		law.GDPR("21(3) et 7(3)"), law.SuppressionList),
	rule(StoppedLate, rgpd.Error,
		rgpd.Text{FR: "arrêter la prospection le jour même, à l'instant", EN: "stop marketing on the same day, at once"},
		rgpd.Text{FR: "La prospection n'a cessé qu'un autre jour que celui de l'opposition.", EN: "Marketing stopped only on a later day than the objection."},
		rgpd.Text{FR: "Relier l'opposition au composeur ; vérifier les appels passés dans l'intervalle.", EN: "Wire the objection to the dialler; check the calls made in between."},
		law.GDPR("21(3) et 7(3)"), law.SuppressionList),
	rule(StopOutlivesRequest, rgpd.Warning,
		rgpd.Text{FR: "laisser l'opposition en vigueur quand la demande est retirée", EN: "leave the objection in force when the request is taken back"},
		rgpd.Text{FR: "La personne a retiré sa demande ; cela ne permet pas de la prospecter de nouveau.", EN: "The person took the request back; that does not allow marketing again."},
		rgpd.Text{FR: "Garder l'inscription sur la liste repoussoir, sauf nouveau consentement.", EN: "Keep the suppression entry, unless a new consent is given."},
		law.OurReading),
	rule(ReceiptOnTheSpot, rgpd.Defect,
		rgpd.Text{FR: "remettre un récépissé daté et signé pour une demande faite sur place et non satisfaite aussitôt", EN: "hand a dated and signed receipt for a request made on the spot and not met at once"},
		rgpd.Text{FR: "La demande a été faite sur place, n'a pas été satisfaite aussitôt, et aucun récépissé n'est consigné.", EN: "The request was made on the spot, was not met at once, and no receipt is on record."},
		rgpd.Text{FR: "Remettre un récépissé daté et signé.", EN: "Hand over a dated and signed receipt."},
		law.Decree77),
}
