package register

import (
	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
	"github.com/rgpd-go/rgpd/transfer"
)

// clauseOnBreaches is the fourth of the article's nine: it has a processor notify
// within 72 hours. That is a contractual choice and not art. 33: the 72 hours are the
// controller's, and start when it is told.
var clauseOnBreaches = transfer.ArticleClauses()[3].FR

var breachChecks = []check{
	{
		ID: "breach-facts-missing", Level: rgpd.Error, Sources: rgpd.Cite(law.GDPR("33(5)")),
		Says: rgpd.Text{FR: "les faits ne sont pas écrits", EN: "the facts are not written down"},
		Do:   rgpd.Text{FR: "écrire ce qui s'est passé, quand et comment on l'a su", EN: "write what happened, when, and how it was found"},
	},
	{
		ID: "breach-effects-missing", Level: rgpd.Error, Sources: rgpd.Cite(law.GDPR("33(5), 33(3)(c)")),
		Says: rgpd.Text{FR: "les effets ne sont pas écrits", EN: "the effects are not written down"},
		Do:   rgpd.Text{FR: "écrire les effets et les conséquences probables", EN: "write the effects and likely consequences"},
	},
	{
		ID: "breach-measures-missing", Level: rgpd.Error, Sources: rgpd.Cite(law.GDPR("33(5), 33(3)(d)")),
		Says: rgpd.Text{FR: "les mesures ne sont pas écrites", EN: "the remedial action is not written down"},
		Do:   rgpd.Text{FR: "écrire les mesures prises ou proposées", EN: "write the measures taken or proposed"},
	},
	{
		ID: "breach-awareness-missing", Level: rgpd.Error, Sources: rgpd.Cite(law.GDPR("33(1), 33(5)")),
		Says: rgpd.Text{FR: "l'instant de la connaissance n'est pas écrit : le délai ne se compte pas", EN: "the instant of awareness is not written: the limit cannot be counted"},
		Do:   rgpd.Text{FR: "écrire quand la violation a été raisonnablement certaine, ou dite par le sous-traitant", EN: "write when the breach was reasonably certain, or told by the processor"},
	},
	{
		ID: "breach-notice-overdue", Level: rgpd.Error, Sources: rgpd.Cite(law.GDPR("33(1)")),
		Says: rgpd.Text{FR: "la CNIL n'est pas notifiée, et les 72 heures sont passées", EN: "the authority is not notified, and the 72 hours are over"},
		Do:   rgpd.Text{FR: "notifier aussitôt, avec les motifs du retard", EN: "notify at once, with the reasons of the delay"},
	},
	{
		ID: "breach-delay-unreasoned", Level: rgpd.Error, Sources: rgpd.Cite(law.GDPR("33(1)")),
		Says: rgpd.Text{FR: "la notification est tardive et sans motifs", EN: "the notice is late and has no reasons"},
		Do:   rgpd.Text{FR: "écrire les motifs du retard et les donner à l'autorité", EN: "write the reasons of the delay and give them to the authority"},
	},
	{
		ID: "breach-persons-not-told", Level: rgpd.Error, Sources: rgpd.Cite(law.GDPR("34(1)")),
		Says: rgpd.Text{FR: "les personnes ne sont pas informées d'un risque élevé", EN: "people are not told of a high risk"},
		Do:   rgpd.Text{FR: "les informer dans les meilleurs délais ; la loi ne donne pas d'heures", EN: "tell them without undue delay; the law gives no hours"},
	},
	{
		ID: "breach-unsettled-late", Level: rgpd.Error, Sources: rgpd.Cite(law.GDPR("33(1)"), law.BreachSheet),
		Says: rgpd.Text{FR: "les 72 heures sont passées et l'on ne sait pas encore s'il fallait notifier", EN: "the 72 hours are over and it is not known yet whether to notify"},
		Do:   rgpd.Text{FR: "établir le rôle et le risque ; un risque qui n'est pas exclu est notifié", EN: "settle the role and the risk; a risk that is not excluded is notified"},
	},
	{
		ID: "breach-nature-missing", Level: rgpd.Defect, Sources: rgpd.Cite(law.GDPR("33(3)(a)")),
		Says: rgpd.Text{FR: "la nature, les catégories ou les nombres approximatifs manquent", EN: "the nature, the categories or the approximate numbers are missing"},
		Do:   rgpd.Text{FR: "les écrire, et les envoyer par étapes s'ils ne sont pas connus", EN: "write them, and send them in phases if they are not known"},
	},
	{
		ID: "breach-contact-missing", Level: rgpd.Defect, Sources: rgpd.Cite(law.GDPR("33(3)(b)")),
		Says: rgpd.Text{FR: "le point de contact manque", EN: "the contact point is missing"},
		Do:   rgpd.Text{FR: "écrire les coordonnées du délégué ou d'un autre contact", EN: "write the contact details of the officer or of another contact"},
	},
	{
		ID: "breach-risk-unreasoned", Level: rgpd.Defect, Sources: rgpd.Cite(law.GDPR("33(5)"), law.BreachSheet),
		Says: rgpd.Text{FR: "le risque n'est pas apprécié, ou l'on ne dit pas pourquoi", EN: "the risk is not assessed, or the reason is not given"},
		Do:   rgpd.Text{FR: "écrire le niveau de risque et le raisonnement", EN: "write the level of risk and the reasoning"},
	},
	{
		ID: "breach-processor-too-slow", Level: rgpd.Defect, Sources: rgpd.Cite(law.GDPR("33(2)")), Clause: clauseOnBreaches,
		Says: rgpd.Text{FR: "le sous-traitant a mis plus de 72 heures à avertir le responsable", EN: "the processor took more than 72 hours to tell the controller"},
		Do:   rgpd.Text{FR: "demander des comptes, et fixer au contrat 24 heures au plus", EN: "ask for an account, and set 24 hours at most in the contract"},
	},
	{
		ID: "breach-processor-slow", Level: rgpd.Warning,
		Sources: rgpd.Cite(law.GuidelinesBreach), Clause: clauseOnBreaches,
		Says: rgpd.Text{FR: "le sous-traitant a mis plus de 24 heures à avertir le responsable ; une clause de 72 heures ne prouve pas les meilleurs délais", EN: "the processor took more than 24 hours to tell the controller; a clause of 72 hours does not prove that there was no undue delay"},
		Do:   rgpd.Text{FR: "fixer au contrat 24 heures au plus, un contact permanent, un contenu par étapes", EN: "set 24 hours at most in the contract, a permanent contact, content in phases"},
	},
	{
		ID: "breach-notice-late", Level: rgpd.Warning, Sources: rgpd.Cite(law.GDPR("33(1)")),
		Says: rgpd.Text{FR: "la notification est tardive ; ses motifs seront appréciés", EN: "the notice is late; its reasons will be weighed"},
		Do:   rgpd.Text{FR: "garder la preuve des motifs", EN: "keep the proof of the reasons"},
	},
	{
		ID: "breach-delay-disputed", Level: rgpd.Warning, Sources: rgpd.Cite(law.GDPR("33(1)")),
		Says: rgpd.Text{FR: "la notification suit les 72 heures écoulées et précède les 72 heures pleines", EN: "the notice came after 72 elapsed hours and before 72 full hours"},
		Do:   rgpd.Text{FR: "donner tout de même les motifs", EN: "state the reasons anyway"},
	},
	{
		ID: "breach-complement-open", Level: rgpd.Warning, Sources: rgpd.Cite(law.BreachSheet),
		Says: rgpd.Text{FR: "la première notification n'est pas complétée, 72 heures après", EN: "the first notice is not completed, 72 hours after it"},
		Do:   rgpd.Text{FR: "envoyer ce que l'on sait, et dire quand suivra le reste", EN: "send what is known, and say when the rest will follow"},
	},
}
