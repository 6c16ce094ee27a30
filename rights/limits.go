package rights

import (
	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
)

func limit(id rgpd.RuleID, fr, en string, texts ...law.Wording) rgpd.Rule {
	return rgpd.Rule{ID: id, Then: rgpd.Oblige, Says: rgpd.Text{FR: fr, EN: en}, From: law.DayGDPR,
		Sources: rgpd.Cite(texts...)}
}

// limits holds one rule for each kind, in the order of their values.
var limits = [...]rgpd.Rule{
	limit("deadline-answer", "répondre dans les meilleurs délais, et au plus tard un mois après la réception, trois si la prolongation est valable",
		"answer without undue delay, and at the latest a month after receipt, three if validly extended",
		law.GDPR("12(3)"), law.CNILAnswers),
	limit("deadline-extension-notice", "annoncer une prolongation et ses motifs dans le mois de la réception",
		"tell of an extension and its reasons within a month of receipt", law.GDPR("12(3)")),
	limit("deadline-extended-answer", "si la prolongation est valable, répondre dans les trois mois de la réception en tout",
		"if validly extended, answer within three months of receipt in all", law.GDPR("12(3)"), law.CNILAnswers),
	limit("deadline-refusal", "notifier un refus, même partiel, sans tarder, et au plus tard un mois après la réception",
		"tell of a refusal, even in part, without delay, and at the latest a month after receipt", law.GDPR("12(4)")),
	limit("deadline-stop-marketing", "arrêter la prospection à l'instant de l'opposition ou du retrait", "stop marketing at the instant of the objection or the withdrawal",
		law.GDPR("21(3) et 7(3)"), law.SuppressionList),
	limit("deadline-carry-out", "effacer, rectifier ou limiter dans les meilleurs délais", "erase, rectify or restrict without undue delay",
		law.GDPR("16, 17(1) et 18(1)")),
	limit("deadline-tell-recipients", "prévenir les destinataires et les sous-traitants", "tell recipients and processors",
		law.GDPR("19")),
	limit("deadline-lift-warning", "avertir la personne avant de lever une limitation", "warn the person before a restriction is lifted",
		law.GDPR("18(3)")),
	limit("deadline-inform-at-collection", "informer la personne au moment de la collecte", "inform the person at the time of collection",
		law.GDPR("13(1)")),
	limit("deadline-inform-elsewhere", "informer la personne dans le mois, et au plus tard à la première communication ou divulgation",
		"inform the person within a month, and at the latest at the first communication or disclosure",
		law.GDPR("14(3)")),
	limit("deadline-inform-of-objection", "faire connaître le droit d'opposition, clairement et à part, au plus tard à la première communication",
		"bring the right to object to notice, clearly and apart, at the first communication at the latest",
		law.GDPR("21(4)")),
	limit("deadline-minor-silence", "effacer les données collectées d'un mineur par un service en ligne ; après un mois sans réponse, la CNIL peut être saisie",
		"erase the data an online service collected from a minor; after a month without answer the CNIL may be seized",
		law.LIL51.Part("II")),
	limit("deadline-minor-ruling", "la CNIL se prononce dans les trois semaines de la réclamation", "the CNIL rules within three weeks of the complaint",
		law.LIL51.Part("II")),
}

// Rule returns the time limit as a rule: its sentence, its sources. ok is false
// for no kind.
func (k Kind) Rule() (r rgpd.Rule, ok bool) {
	if k == 0 || int(k) > len(limits) {
		return rgpd.Rule{}, false
	}
	return limits[k-1], true
}
