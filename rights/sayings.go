package rights

import (
	"sync"

	"github.com/rgpd-go/rgpd/internal/law"
	"github.com/rgpd-go/rgpd/internal/rows"
)

// A saying is a step of the way to a date, for a reader. In braces stand {at}, the
// instant of the step; {day} and {end}, its two days, or {date} and {to} without the
// weekday; {number}, the day of the month of the first; {months} and {days}, how many.
type saying struct {
	FR, EN string
	By     []law.Wording
}

// sayings are the steps by their ID. They are made when somebody reads one: a program
// that asks for dates alone does not pay for them.
var sayings = sync.OnceValue(func() map[string]saying {
	return map[string]saying{
		"received": {
			FR: "Reçue le {at}, heure du lieu où le responsable doit agir : ce jour civil est le point de " +
				"départ, même la nuit ou un jour férié.",
			EN: "Received on {at}, by the clock of the place where the controller must act: that civil day is " +
				"the start, even at night or on a holiday.",
			By: rows.By(law.GuidelinesAccess.Part("§159-161"), law.ICOAccess),
		},
		"mandated": {
			FR: "Le sous-traitant chargé de recueillir les demandes les reçoit pour le compte du responsable : " +
				"le délai court de cette réception.",
			EN: "The processor that takes requests is a channel of the controller: what it receives, the " +
				"controller has received.",
			By: rows.By(law.OurReading),
		},
		"reached": {
			FR: "Le délai court du jour où la demande est parvenue au responsable.",
			EN: "The period starts on the day the request reached the controller.",
			By: rows.By(law.OurReading),
		},
		"unmandated": {
			FR: "Reçue par un sous-traitant sans mandat : le délai court du jour où elle parvient au " +
				"responsable ; la date prudente est comptée de sa réception.",
			EN: "Received by a processor without mandate: the period starts when it reaches the controller; " +
				"the cautious day counts from its receipt.",
			By: rows.By(law.OurReading),
		},
		"month-beside": {
			FR: "L'accès du RGPD comprend le dossier médical (considérant 63) : le mois du RGPD court à côté, au " +
				"plus strict ; le délai de l'autre loi peut finir avant.",
			EN: "Access under the RGPD includes the medical file (recital 63): its month runs beside, on the " +
				"strictest reading; the limit of the other law may end before.",
			By: rows.By(law.GDPR("consid. 63"), law.OurReading),
		},
		"eight-days": {
			FR: "Code de la santé publique, art. L. 1111-7 : huit jours suivant la demande, le {day}, sauf pour ce " +
				"qui date de plus de cinq ans et si la commission départementale des soins psychiatriques est saisie " +
				"(deux mois). Rien n'établit que tout soit aussi ancien, ni l'autre cas : c'est la date prudente.",
			EN: "French Public Health Code, art. L. 1111-7: eight days after the request, {day}, but for what is " +
				"older than five years and where the departmental commission for psychiatric care is seised (two " +
				"months). Nothing shows that all is that old, nor the other: it is the cautious day.",
			By: rows.By(law.CNILAnswers, law.OurReading),
		},
		"stray": {
			FR: "Adresse dite manifestement étrangère aux demandes : l'exemple 9 permet de laisser la demande de " +
				"côté ; notre lecture : le délai court du jour où elle parvient au responsable. Elle est pourtant " +
				"inscrite ici : la date prudente est comptée de sa réception, tant que ce jour n'est pas établi.",
			EN: "An address said to be plainly unfit for requests: example 9 allows to leave the request aside; our " +
				"reading: the period starts when it reaches the controller. It is on record here all the same: the " +
				"cautious day counts from its receipt, as long as that day is not established.",
			By: rows.By(law.GuidelinesAccess.Part("exemple 9"), law.OurReading),
		},
		"no-refusal": {
			FR: "Une opposition à la prospection ne se refuse pas.",
			EN: "An objection to marketing cannot be refused.",
			By: rows.By(law.GDPR("21(3)"), law.SuppressionList),
		},
		"months-of-statute": {
			FR: "{months} plus tard : le {end}. La loi ne dit pas comment compter ; le compte des délais du " +
				"RGPD est suivi.",
			EN: "{months} later: {end}. The statute does not say how to count; the count of the periods of the " +
				"RGPD is followed.",
			By: rows.By(law.LIL51.Part("II"), law.OurReading),
		},
		"months-to-the-end": {
			FR: "{months} plus tard : ce mois n'a pas de {number}, le délai finit donc avec le mois, le {end}.",
			EN: "{months} later: that month has no {number}, so the period ends on its last day, {end}.",
			By: rows.By(law.Periods("3(2)(c)"), law.Toeters),
		},
		"months": {
			FR: "{months} plus tard, au même quantième : le {end}. Le jour de la réception ne compte pas, mais " +
				"c'est lui qui donne le quantième.",
			EN: "{months} later, the same day number: {end}. The day of receipt does not count, but it gives " +
				"the number.",
			By: rows.By(law.Periods("3(2)(c)"), law.Toeters),
		},
		"weeks": {
			FR: "Trois semaines plus tard, le même jour de la semaine : le {day}.",
			EN: "Three weeks later, the same weekday: {day}.",
			By: rows.By(law.LIL51.Part("II")),
		},
		"complaint": {
			FR: "La CNIL a reçu la réclamation le {at}.",
			EN: "The CNIL received the complaint on {at}.",
			By: rows.By(law.LIL51.Part("II")),
		},
		"extended": {
			FR: "Prolongation annoncée avec ses motifs le {day}, dans le premier mois : trois mois au total " +
				"depuis la réception.",
			EN: "Extension told with its reasons on {day}, within the first month: three months in all from " +
				"receipt.",
			By: rows.By(law.GDPR("12(3)"), law.CNILAnswers),
		},
		"extended-late": {
			FR: "Prolongation annoncée le {day}, après le premier mois : elle est sans effet, le terme d'un mois " +
				"demeure.",
			EN: "Extension told on {day}, after the first month: it is void, and the date of one month stands.",
			By: rows.By(law.GDPR("12(3)")),
		},
		"extended-bare": {
			FR: "Prolongation annoncée sans qu'il soit établi que la personne en a reçu un motif de la loi " +
				"(complexité, nombre des demandes) : elle est sans effet, le terme d'un mois demeure.",
			EN: "Extension told without it being on record that the person was given a reason of the law " +
				"(complexity, number of requests): it is void, and the date of one month stands.",
			By: rows.By(law.GDPR("12(3)")),
		},
		"extended-unfounded": {
			FR: "Ni complexité ni nombre de demandes, selon le responsable lui-même : pas de prolongation.",
			EN: "Neither complexity nor number of requests, by the controller's own assessment: no extension.",
			By: rows.By(law.GDPR("12(3)"), law.GuidelinesAccess.Part("§162-164")),
		},
		"suspended": {
			FR: "Identité demandée le {date} sur un doute raisonnable, éléments suffisants reçus le {to} : " +
				"{days} de suspension s'ajoutent.",
			EN: "Identity asked on {date} upon a reasonable doubt, enough received on {to}: {days} of " +
				"suspension are added.",
			By: rows.By(law.Decree77, law.GuidelinesAccess.Part("§159")),
		},
		"suspended-by-decree-92": {
			FR: "Identité demandée le {date} sur un doute raisonnable, éléments suffisants reçus le {to} : " +
				"{days} de suspension s'ajoutent.",
			EN: "Identity asked on {date} upon a reasonable doubt, enough received on {to}: {days} of " +
				"suspension are added.",
			By: rows.By(law.Decree92, law.GuidelinesAccess.Part("§159")),
		},
		"open-pause": {
			FR: "Le délai est suspendu tant que la personne n'a pas fourni de quoi l'identifier. Sans " +
				"suspension, il finirait le {day} : c'est la date prudente.",
			EN: "The period is suspended until the person supplies what identifies them. Without suspension it " +
				"would end on {day}: the cautious day.",
			By: rows.By(law.Decree77, law.GuidelinesAccess.Part("§159")),
		},
		"no-pause-abroad": {
			FR: "Aucune suspension : le décret qui la prévoit est français.",
			EN: "No suspension: the decree that provides for it is French.",
			By: rows.By(law.Decree77),
		},
		"no-pause": {
			FR: "Aucune suspension : une vérification d'identité ne retarde pas cette demande.",
			EN: "No suspension: no check of identity delays this request.",
			By: rows.By(law.GDPR("12(6)")),
		},
		"pause-before": {
			FR: "Aucune suspension : le décret qui la prévoit est en vigueur depuis le 4 août 2018.",
			EN: "No suspension: the decree that provides for it is in force since 4 August 2018.",
			By: rows.By(law.Decree92),
		},
		"pause-ground": {
			FR: "Identité demandée sans doute raisonnable consigné : aucune suspension.",
			EN: "Identity asked without a reasonable doubt on record: no suspension.",
			By: rows.By(law.GDPR("12(6)"), law.GuidelinesAccess.Part("§73-79")),
		},
		"pause-late": {
			FR: "Identité demandée le {date} seulement, donc tardivement : aucune suspension.",
			EN: "Identity asked on {date} only, which is not prompt: no suspension.",
			By: rows.By(law.GuidelinesAccess.Part("§159"), law.OurReading),
		},
		"pause-wrong": {
			FR: "Les dates de la vérification d'identité se contredisent : aucune suspension.",
			EN: "The days of the identity check contradict each other: no suspension.",
			By: rows.By(law.OurReading),
		},
		"refusal-stands": {
			FR: "La vérification d'identité ne déplace pas le délai du refus, que le décret ne nomme pas.",
			EN: "The check of identity does not move the period for a refusal, which the decree does not name.",
			By: rows.By(law.GDPR("12(4)"), law.Decree77),
		},
		"clarity": {
			FR: "Demander des précisions ne suspend pas le délai : aucun texte français ne le prévoit.",
			EN: "To ask for clarification does not suspend the period: no French text says so.",
			By: rows.By(law.GuidelinesAccess.Part("§159")),
		},
		"refusal-not-extended": {
			FR: "La prolongation ne vaut que pour la réponse : un refus, même partiel, est dû dans le premier " +
				"mois.",
			EN: "An extension is for the answer only: a refusal, even in part, is owed within the first month.",
			By: rows.By(law.GDPR("12(4)")),
		},
		"limit-of-silence": {
			FR: "Dernier jour avant que la CNIL puisse être saisie du silence : le {day}, jusqu'à minuit.",
			EN: "Last day before the CNIL can be seized of the silence: {day}, until midnight.",
			By: rows.By(law.LIL51.Part("II")),
		},
		"limit-of-ruling": {
			FR: "Dernier jour pour la CNIL : le {day}, jusqu'à minuit à Paris.",
			EN: "Last day for the CNIL: {day}, until midnight in Paris.",
			By: rows.By(law.LIL51.Part("II")),
		},
		"limit-of-information": {
			FR: "Dernier jour : le {day}, jusqu'à minuit au lieu de l'action. L'information est due dans un " +
				"délai raisonnable : le mois est un plafond.",
			EN: "Last day: {day}, until midnight at the place of action. The information is owed within a " +
				"reasonable period: the month is a ceiling.",
			By: rows.By(law.Periods("3(2)(b)"), law.GDPR("14(3)(a)")),
		},
		"limit": {
			FR: "Dernier jour : le {day}, jusqu'à minuit au lieu de l'action. Ce qui compte est l'envoi, et il " +
				"est dû dans les meilleurs délais : le terme est un plafond.",
			EN: "Last day: {day}, until midnight at the place of action. What counts is the sending, and it is " +
				"owed without undue delay: the end is a ceiling.",
			By: rows.By(law.Periods("3(2)(b)"), law.GDPR("12(3)")),
		},
		"no-figure": {
			FR: "Dans les meilleurs délais : la loi ne donne pas de chiffre.",
			EN: "Without undue delay: the law gives no figure.",
			By: rows.By(law.GDPR("16, 17(1) et 19")),
		},
		"lift": {
			FR: "Avant de lever la limitation, et non après.",
			EN: "Before the restriction is lifted, not after.",
			By: rows.By(law.GDPR("18(3)")),
		},
		"not-in-month": {
			FR: "L'article 12(3) ne vise pas cette demande : dans les meilleurs délais, sans chiffre.",
			EN: "Article 12(3) does not name this request: without undue delay, no figure.",
			By: rows.By(law.GDPR("12(3)")),
		},
		"taken-as-marketing": {
			FR: "La finalité n'est pas consignée : la demande est réputée viser la prospection, et les appels " +
				"cessent.",
			EN: "The purpose is not on record: the request is taken to be about marketing, which stops the " +
				"calls.",
			By: rows.By(law.OurReading),
		},
		"taken-as-objection": {
			FR: "Qui demande à être effacé d'un fichier de prospection n'en veut plus les appels : la demande " +
				"vaut aussi opposition.",
			EN: "Who asks to be erased from a marketing file does not want its calls: the request is an " +
				"objection too.",
			By: rows.By(law.OurReading),
		},
		"death-noted": {
			FR: "Un décès est signalé : les héritiers peuvent s'opposer à la poursuite des traitements, et une " +
				"personne décédée n'est plus prospectée.",
			EN: "A death is told of: the heirs may object to further processing, and nobody calls the dead.",
			By: rows.By(law.LIL84),
		},
		"stop": {
			FR: "Effet immédiat, sans motif, sans mise en balance et sans vérification d'identité : aucun appel à " +
				"compter de cet instant.",
			EN: "Effect at once, no reason asked, nothing balanced, no identity checked: no call from that " +
				"instant.",
			By: rows.By(law.GDPR("21(3) et 7(3)"), law.SuppressionList),
		},
		"minor": {
			FR: "Délai de droit français : passé un mois sans réponse, la personne peut saisir la CNIL.",
			EN: "A period of French law: after a month without answer the person may go to the CNIL.",
			By: rows.By(law.LIL51.Part("II")),
		},
		"collected": {
			FR: "Données recueillies auprès de la personne le {at} : l'information est due à cet instant, non " +
				"à la fin du jour.",
			EN: "Data collected from the person on {at}: the information is owed at that instant, not at the " +
				"end of the day.",
			By: rows.By(law.GDPR("13(1)")),
		},
		"obtained": {
			FR: "Données obtenues ailleurs le {at} : un délai raisonnable, d'un mois au plus, court de ce jour.",
			EN: "Data obtained elsewhere on {at}: a reasonable period, of a month at most, runs from that day.",
			By: rows.By(law.GDPR("14(3)(a)")),
		},
		"event": {
			FR: "Première communication ou divulgation le {at} : l'information est due à cet instant au plus " +
				"tard.",
			EN: "First communication or disclosure on {at}: the information is owed at that instant at the " +
				"latest.",
			By: rows.By(law.GDPR("14(3)(b) et (c)")),
		},
		"event-day": {
			FR: "Première communication ou divulgation le {day}, l'heure n'étant pas connue : l'information " +
				"est due au plus tard à cet instant, non à la fin du jour.",
			EN: "First communication or disclosure on {day}, the hour being unknown: the information is owed " +
				"then at the latest, not at the end of the day.",
			By: rows.By(law.GDPR("14(3)(b) et (c)")),
		},
		"informed": {
			FR: "Une exception s'applique : aucune information n'est due.",
			EN: "The exception holds: nothing is owed.",
			By: rows.By(law.GDPR("13(4) et 14(5)")),
		},
		"informed-in-public": {
			FR: "L'exception de l'impossibilité ou des efforts disproportionnés joue : à la place de " +
				"l'information de chacun, des mesures appropriées, dont l'information rendue publique.",
			EN: "The exemption of impossibility or disproportionate effort holds: in place of telling each " +
				"person, appropriate measures, the information made public among them.",
			By: rows.By(law.GDPR("14(5)(b)")),
		},
		"no-exemption": {
			FR: "L'exception de l'impossibilité ou des efforts disproportionnés n'est pas admise pour un numéro " +
				"destiné à être appelé.",
			EN: "The exception of impossibility or disproportionate effort does not hold for a number about to " +
				"be called.",
			By: rows.By(law.GDPR("14(5)(b)"), law.OurReading),
		},
	}
})
