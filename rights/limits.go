package rights

import (
	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
)

// Time limits, as rules.
const (
	// AnswerLimit: the answer within a month, three if extended.
	//
	// Source: RGPD, art. 12(3).
	AnswerLimit rgpd.RuleID = "deadline-answer"
	// ExtensionNoticeLimit: the notice of an extension within the month.
	//
	// Source: RGPD, art. 12(3).
	ExtensionNoticeLimit rgpd.RuleID = "deadline-extension-notice"
	// ExtendedAnswerLimit: three months in all.
	//
	// Source: RGPD, art. 12(3).
	ExtendedAnswerLimit rgpd.RuleID = "deadline-extended-answer"
	// RefusalLimit: a refusal within the month, which nothing extends.
	//
	// Source: RGPD, art. 12(4).
	RefusalLimit rgpd.RuleID = "deadline-refusal"
	// StopLimit: marketing stops at once.
	//
	// Source: RGPD, art. 21(3) et 7(3).
	StopLimit rgpd.RuleID = "deadline-stop-marketing"
	// CarryOutLimit: erasing, rectifying, restricting without undue delay.
	//
	// Source: RGPD, art. 16, 17(1) et 18(1).
	CarryOutLimit rgpd.RuleID = "deadline-carry-out"
	// TellRecipientsLimit: recipients are told; no figure.
	//
	// Source: RGPD, art. 19.
	TellRecipientsLimit rgpd.RuleID = "deadline-tell-recipients"
	// LiftWarningLimit: a warning before a restriction is lifted.
	//
	// Source: RGPD, art. 18(3).
	LiftWarningLimit rgpd.RuleID = "deadline-lift-warning"
	// CollectionLimit: information at collection.
	//
	// Source: RGPD, art. 13(1).
	CollectionLimit rgpd.RuleID = "deadline-inform-at-collection"
	// ElsewhereLimit: information on data obtained elsewhere.
	//
	// Source: RGPD, art. 14(3).
	ElsewhereLimit rgpd.RuleID = "deadline-inform-elsewhere"
	// ObjectionNoticeLimit: the right to object told at the first communication.
	//
	// Source: RGPD, art. 21(4).
	ObjectionNoticeLimit rgpd.RuleID = "deadline-inform-of-objection"
	// MinorSilenceLimit: a month of silence opens the complaint of a minor.
	//
	// Source: Loi 78-17, art. 51, II.
	MinorSilenceLimit rgpd.RuleID = "deadline-minor-silence"
	// MinorRulingLimit: the CNIL rules on it within three weeks.
	//
	// Source: Loi 78-17, art. 51, II.
	MinorRulingLimit rgpd.RuleID = "deadline-minor-ruling"
)

func limit(id rgpd.RuleID, fr, en string, texts ...law.Wording) rgpd.Rule {
	return rgpd.Rule{ID: id, Then: rgpd.Oblige, Says: rgpd.Text{FR: fr, EN: en}, From: law.DayGDPR,
		Sources: rgpd.Cite(texts...)}
}

// limits holds one rule for each kind, in the order of their values.
var limits = [...]rgpd.Rule{
	limit(AnswerLimit, "répondre dans les meilleurs délais, et au plus tard un mois après la réception, trois si la prolongation est valable",
		"answer without undue delay, and at the latest a month after receipt, three if validly extended",
		law.GDPR("12(3)"), law.CNILAnswers),
	limit(ExtensionNoticeLimit, "annoncer une prolongation et ses motifs dans le mois de la réception",
		"tell of an extension and its reasons within a month of receipt", law.GDPR("12(3)")),
	limit(ExtendedAnswerLimit, "si la prolongation est valable, répondre dans les trois mois de la réception en tout",
		"if validly extended, answer within three months of receipt in all", law.GDPR("12(3)"), law.CNILAnswers),
	limit(RefusalLimit, "notifier un refus, même partiel, sans tarder, et au plus tard un mois après la réception",
		"tell of a refusal, even in part, without delay, and at the latest a month after receipt", law.GDPR("12(4)")),
	limit(StopLimit, "arrêter la prospection à l'instant de l'opposition ou du retrait", "stop marketing at the instant of the objection or the withdrawal",
		law.GDPR("21(3) et 7(3)"), law.SuppressionList),
	limit(CarryOutLimit, "effacer, rectifier ou limiter dans les meilleurs délais", "erase, rectify or restrict without undue delay",
		law.GDPR("16, 17(1) et 18(1)")),
	limit(TellRecipientsLimit, "prévenir les destinataires et les sous-traitants", "tell recipients and processors",
		law.GDPR("19")),
	limit(LiftWarningLimit, "avertir la personne avant de lever une limitation", "warn the person before a restriction is lifted",
		law.GDPR("18(3)")),
	limit(CollectionLimit, "informer la personne au moment de la collecte", "inform the person at the time of collection",
		law.GDPR("13(1)")),
	limit(ElsewhereLimit, "informer la personne dans le mois, et au plus tard à la première communication ou divulgation",
		"inform the person within a month, and at the latest at the first communication or disclosure",
		law.GDPR("14(3)")),
	limit(ObjectionNoticeLimit, "faire connaître le droit d'opposition, clairement et à part, au plus tard à la première communication",
		"bring the right to object to notice, clearly and apart, at the first communication at the latest",
		law.GDPR("21(4)")),
	limit(MinorSilenceLimit, "effacer les données collectées d'un mineur par un service en ligne ; après un mois sans réponse, la CNIL peut être saisie",
		"erase the data an online service collected from a minor; after a month without answer the CNIL may be seized",
		law.LIL51.Part("II")),
	limit(MinorRulingLimit, "la CNIL se prononce dans les trois semaines de la réclamation", "the CNIL rules within three weeks of the complaint",
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
