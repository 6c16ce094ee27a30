package rights

import (
	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
	"github.com/rgpd-go/rgpd/internal/rows"
)

// A limit is a time limit, of a kind, as a rule.
type limit = rows.Row[rows.None, Kind]

var limitRows = rows.NewList([]limit{
	{
		ID: "deadline-answer", Then: rgpd.Oblige,
		FR: "répondre dans les meilleurs délais, et au plus tard un mois après la réception, trois si la " +
			"prolongation est valable",
		EN: "answer without undue delay, and at the latest a month after receipt, three if validly extended",
		By: rows.By(law.GDPR("12(3)"), law.CNILAnswers),
		Open: rgpd.Text{
			FR: "Une vérification d'identité suspend-elle le mois ? Suspendu, sur un doute raisonnable " +
				"consigné, entre la demande et les éléments suffisants, si elle est faite dans les cinq " +
				"jours (chiffre de la bibliothèque). Les points ouverts et leurs deux dates : Deadline.Open.",
			EN: "Does a check of identity suspend the month? Suspended, on a recorded reasonable doubt, from " +
				"asking to having enough, if asked within five days (the figure is the library's). The open " +
				"points with both their days: Deadline.Open.",
		},
		More: Answer,
	},
	{
		ID: "deadline-extension-notice", Then: rgpd.Oblige,
		FR: "informer la personne d'une prolongation et de ses motifs dans le mois de la réception",
		EN: "tell of an extension and its reasons within a month of receipt",
		By: rows.By(law.GDPR("12(3)")),
		Open: rgpd.Text{
			FR: "La suspension déplace-t-elle aussi ce délai ? Oui : le décret nomme « les délais prévus au " +
				"3 de l'article 12 ».",
			EN: "Does the suspension move this period as well? Yes: the decree names “les délais prévus au 3 " +
				"de l'article 12”.",
		},
		More: ExtensionNotice,
	},
	{
		ID: "deadline-extended-answer", Then: rgpd.Oblige,
		FR: "si la prolongation est valable, répondre dans les trois mois de la réception en tout",
		EN: "if validly extended, answer within three months of receipt in all",
		By: rows.By(law.GDPR("12(3)"), law.CNILAnswers),
		Open: rgpd.Text{
			FR: "Un seul délai de trois mois, ou un mois puis deux ? Un seul. Complexité et nombre des " +
				"demandes ensemble ? L'un des deux suffit ; le responsable l'apprécie.",
			EN: "One period of three months, or one and then two? One. Complexity and number of requests " +
				"together? Either is enough; the assessment is the controller's.",
		},
		More: ExtendedAnswer,
	},
	{
		ID: "deadline-refusal", Then: rgpd.Oblige,
		FR: "notifier un refus, même partiel, sans tarder, et au plus tard un mois après la réception",
		EN: "tell of a refusal, even in part, without delay, and at the latest a month after receipt",
		By: rows.By(law.GDPR("12(4)")),
		Open: rgpd.Text{
			FR: "La suspension déplace-t-elle le délai du refus ? Non : le décret ne nomme pas 12(4).",
			EN: "Does the suspension move the period for a refusal? No: the decree does not name 12(4).",
		},
		More: Refusal,
	},
	{
		ID: "deadline-stop-marketing", Then: rgpd.Oblige,
		FR:   "cesser la prospection dès l'instant de l'opposition ou du retrait",
		EN:   "stop marketing at the instant of the objection or the withdrawal",
		By:   rows.By(law.GDPR("21(3) et 7(3)"), law.SuppressionList),
		More: StopMarketing,
	},
	{
		ID: "deadline-carry-out", Then: rgpd.Oblige,
		FR:   "effacer, rectifier ou limiter le traitement dans les meilleurs délais",
		EN:   "erase, rectify or restrict without undue delay",
		By:   rows.By(law.GDPR("16, 17(1) et 18(1)")),
		More: CarryOut,
	},
	{
		ID: "deadline-tell-recipients", Then: rgpd.Oblige,
		FR: "notifier la rectification, l'effacement ou la limitation à chaque destinataire, sauf impossibilité " +
			"ou efforts disproportionnés",
		EN: "tell each recipient of the rectification, erasure or restriction, unless impossible or of " +
			"disproportionate effort",
		By:   rows.By(law.GDPR("19")),
		More: TellRecipients,
	},
	{
		ID: "deadline-lift-warning", Then: rgpd.Oblige,
		FR:   "informer la personne avant de lever une limitation",
		EN:   "warn the person before a restriction is lifted",
		By:   rows.By(law.GDPR("18(3)")),
		More: LiftWarning,
	},
	{
		ID: "deadline-inform-at-collection", Then: rgpd.Oblige,
		FR:   "informer la personne au moment de la collecte, sauf de ce dont elle dispose déjà",
		EN:   "inform the person at the time of collection, save of what they have already",
		By:   rows.By(law.GDPR("13(1) et 13(4)")),
		More: InformAtCollection,
	},
	{
		ID: "deadline-inform-elsewhere", Then: rgpd.Oblige,
		FR: "informer la personne dans un délai raisonnable, d'un mois au plus, et au plus tard à la première " +
			"communication ou divulgation, sauf exception de l'article 14(5)",
		EN: "inform the person within a reasonable period, of a month at most, and at the latest at the first " +
			"communication or disclosure, save for an exemption of article 14(5)",
		By: rows.By(law.GDPR("14(3) et 14(5)")),
		Open: rgpd.Text{
			FR: "L'exception de 14(5)(b) n'est pas admise pour un numéro destiné à être appelé.",
			EN: "The exemption of 14(5)(b) is not accepted for a number about to be called.",
		},
		More: InformElsewhere,
	},
	{
		ID: "deadline-inform-of-objection", Then: rgpd.Oblige,
		FR: "porter le droit d'opposition à l'attention de la personne, clairement et séparément de toute autre " +
			"information, au plus tard à la première communication",
		EN:   "bring the right to object to notice, clearly and apart, at the first communication at the latest",
		By:   rows.By(law.GDPR("21(4)")),
		More: InformOfObjection,
	},
	{
		ID: "deadline-minor-silence", Then: rgpd.Oblige,
		FR: "effacer dans les meilleurs délais, à la demande de la personne, les données collectées par un service " +
			"en ligne alors qu'elle était mineure, et prendre des mesures raisonnables pour en informer les tiers " +
			"responsables à qui elles ont été transmises ; sans effacement, ou après un mois sans réponse, la " +
			"CNIL peut être saisie",
		EN: "erase without undue delay, when the person asks for it, the data an online service collected while " +
			"they were a minor, and take reasonable steps to inform the third-party controllers who got them; " +
			"where nothing is erased, or after a month without answer the CNIL may be seized",
		By: rows.By(law.LIL51.Part("II")),
		Open: rgpd.Text{
			FR: "La loi ne dit pas comment ce mois se compte : comme ceux du RGPD, report compris. Il court de la " +
				"demande : envoyée ailleurs que chez le responsable, la date prudente est comptée de sa réception " +
				"là-bas. Une prolongation de la réponse ne le déplace pas.",
			EN: "The statute does not say how to count this month: as those of the RGPD, roll included. It runs from " +
				"the request: sent elsewhere than to the controller, the cautious date counts from its receipt " +
				"there. An extension of the answer does not move it.",
		},
		More: MinorSilence,
	},
	{
		ID: "deadline-minor-ruling", Then: rgpd.Oblige,
		FR: "la CNIL se prononce dans les trois semaines de la réclamation",
		EN: "the CNIL rules within three weeks of the complaint",
		By: rows.By(law.LIL51.Part("II")),
		Open: rgpd.Text{
			FR: "La loi ne dit pas comment ces semaines se comptent : report au jour ouvrable suivant compris.",
			EN: "The statute does not say how to count these weeks: they roll to the next working day.",
		},
		More: MinorRuling,
	},
})

// limitOf is the rule of each kind.
var limitOf = func() map[Kind]rgpd.Rule {
	out := map[Kind]rgpd.Rule{}
	for r := range limitRows.All() {
		out[r.More] = r.Rule()
	}
	return out
}()

// Rule returns the time limit as a rule: its sentence, its sources. ok is false
// for no kind.
func (k Kind) Rule() (r rgpd.Rule, ok bool) {
	r, ok = limitOf[k]
	return r, ok
}
