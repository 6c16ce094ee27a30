package register

import (
	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
	"github.com/rgpd-go/rgpd/internal/rows"
	"github.com/rgpd-go/rgpd/transfer"
)

// clauseOnBreaches is the fourth of the article's nine: it has a processor notify
// within 72 hours. That is a contractual choice and not art. 33: the 72 hours are the
// controller's, and start when it is told.
var clauseOnBreaches = transfer.ArticleClauses()[3].FR

// noHours: no text says when telling people is late.
var noHours = rgpd.Text{
	FR: "la loi dit « dans les meilleurs délais » et ne donne pas d'heures : les 72 de l'autorité sont prises ici, " +
		"lecture stricte ; un risque élevé peut demander bien moins",
	EN: "the law says \"without undue delay\" and gives no hours: the 72 of the authority are taken here, strict " +
		"reading; a high risk may ask for much less",
}

// noLagHours: no text says when a processor is late.
var noLagHours = rgpd.Text{
	FR: "l'article 33(2) dit « dans les meilleurs délais » et ne donne pas d'heures : 72 et 24 sont ceux de la " +
		"bibliothèque, lecture stricte",
	EN: "art. 33(2) says \"without undue delay\" and gives no hours: 72 and 24 are the library's, strict reading",
}

// breachChecks are what the log of a breach, its notice or its timing lacks.
var breachChecks = []check{
	{
		ID: "breach-facts-missing", Then: rgpd.Oblige,
		FR: "les faits ne sont pas écrits",
		EN: "the facts are not written down",
		By: rows.By(law.GDPR("33(5)")),
		Do: rgpd.Text{
			FR: "écrire ce qui s'est passé, quand et comment on l'a su",
			EN: "write what happened, when, and how it was found",
		},
		More: inspection{Level: rgpd.Error},
	},
	{
		ID: "breach-none-unexplained", Then: rgpd.Oblige,
		FR: "rien n'est dit de l'incident dont aucune donnée personnelle n'est touchée",
		EN: "nothing is said of the incident that touched no personal data",
		By: rows.By(law.GDPR("4(12), 33(5)")),
		Do: rgpd.Text{
			FR: "noter ce qui s'est passé, et ce qui montre qu'aucune donnée personnelle n'est touchée",
			EN: "note what happened, and what shows that no personal data were touched",
		},
		Open: rgpd.Text{
			FR: "ce n'est pas une violation, et l'article 33(5) n'en demande pas la trace ; qui la garde peut " +
				"montrer pourquoi il n'a rien notifié",
			EN: "it is no breach, and art. 33(5) asks for no record of it; who keeps one can show why nothing was " +
				"notified",
		},
		More: inspection{Level: rgpd.Info},
	},
	{
		ID: "breach-effects-missing", Then: rgpd.Oblige,
		FR: "les effets ne sont pas écrits",
		EN: "the effects are not written down",
		By: rows.By(law.GDPR("33(5), 33(3)(c)")),
		Do: rgpd.Text{
			FR: "écrire les effets et les conséquences probables",
			EN: "write the effects and likely consequences",
		},
		More: inspection{Level: rgpd.Error},
	},
	{
		ID: "breach-measures-missing", Then: rgpd.Oblige,
		FR: "les mesures ne sont pas écrites",
		EN: "the remedial action is not written down",
		By: rows.By(law.GDPR("33(5), 33(3)(d)")),
		Do: rgpd.Text{
			FR: "écrire les mesures prises ou proposées",
			EN: "write the measures taken or proposed",
		},
		More: inspection{Level: rgpd.Error},
	},
	{
		ID: "breach-awareness-missing", Then: rgpd.Oblige,
		FR: "l'instant de la connaissance n'est pas écrit : le délai ne se compte pas",
		EN: "the instant of awareness is not written: the limit cannot be counted",
		By: rows.By(law.GDPR("33(1), 33(5)")),
		Do: rgpd.Text{
			FR: "écrire quand la violation a été raisonnablement certaine, ou dite par le sous-traitant",
			EN: "write when the breach was reasonably certain, or told by the processor",
		},
		Open: rgpd.Text{
			FR: "connaître est une certitude raisonnable, celle de n'importe quel employé ; le responsable " +
				"connaît une violation chez son sous-traitant quand il est averti",
			EN: "to be aware is to be reasonably certain, as any employee may be; the controller is aware of a " +
				"breach at its processor when told",
		},
		More: inspection{Level: rgpd.Error},
	},
	{
		ID: "breach-notice-overdue", Then: rgpd.Oblige,
		FR: "la CNIL n'est pas notifiée, et les 72 heures sont passées",
		EN: "the authority is not notified, and the 72 hours are over",
		By: rows.By(law.GDPR("33(1)")),
		Do: rgpd.Text{
			FR: "notifier aussitôt, avec les motifs du retard",
			EN: "notify at once, with the reasons of the delay",
		},
		More: inspection{Level: rgpd.Error},
	},
	{
		ID: "breach-carrier-overdue", Then: rgpd.Oblige,
		FR: "le fournisseur de communications électroniques n'a pas notifié dans les 24 heures",
		EN: "the provider of electronic communications did not notify within 24 hours",
		By: rows.By(law.Carriers.Part("art. 2")),
		Do: rgpd.Text{
			FR: "notifier aussitôt ce que l'on sait, et compléter ensuite",
			EN: "notify at once what is known, and complete it afterwards",
		},
		Open: rgpd.Text{
			FR: "le règlement n'a pas été lu ; les 24 heures se comptent ici de la connaissance de la violation",
			EN: "the regulation was not read; the 24 hours are counted here from awareness of the breach",
		},
		More: inspection{Level: rgpd.Error},
	},
	{
		ID: "breach-carrier-unsaid", Then: rgpd.Oblige,
		FR: "rien ne dit si l'organisme est fournisseur de communications électroniques, et 24 heures sont passées " +
			"sans " +
			"notification : on ne sait pas si elle est à temps",
		EN: "nothing says whether the house is a provider of electronic communications, and 24 hours went by " +
			"without a " +
			"notice: it is not known whether it is in time",
		By: rows.By(law.Carriers.Part("art. 2"), law.LIL83),
		Do: rgpd.Text{
			FR: "dire si l'organisme est fournisseur de communications électroniques",
			EN: "say whether the house is a provider of electronic communications",
		},
		Open: rgpd.Text{
			FR: "ni le règlement ni l'article 83 n'ont été lus ; les 24 heures se comptent ici de la connaissance " +
				"de la " +
				"violation",
			EN: "neither the regulation nor article 83 was read; the 24 hours are counted here from awareness of the " +
				"breach",
		},
		More: inspection{Level: rgpd.Warning},
	},
	{
		ID: "breach-delay-unreasoned", Then: rgpd.Oblige,
		FR: "la notification est tardive et sans motifs",
		EN: "the notice is late and has no reasons",
		By: rows.By(law.GDPR("33(1)")),
		Do: rgpd.Text{
			FR: "écrire les motifs du retard et les donner à l'autorité",
			EN: "write the reasons of the delay and give them to the authority",
		},
		More: inspection{Level: rgpd.Error},
	},
	{
		ID: "breach-persons-not-told", Then: rgpd.Oblige,
		FR: "les personnes qui doivent être informées ne le sont pas",
		EN: "people who must be told are not",
		By: rows.By(law.GDPR("34(1), 34(4)")),
		Do: rgpd.Text{
			FR: "les informer dans les meilleurs délais ; la loi ne donne pas d'heures",
			EN: "tell them without undue delay; the law gives no hours",
		},
		More: inspection{Level: rgpd.Error},
	},
	{
		ID: "breach-unsettled-late", Then: rgpd.Oblige,
		FR: "les 72 heures sont passées et l'on ne sait pas encore s'il fallait notifier",
		EN: "the 72 hours are over and it is not known yet whether to notify",
		By: rows.By(law.GDPR("33(1)"), law.BreachSheet),
		Do: rgpd.Text{
			FR: "établir le rôle, le risque, et si l'on est fournisseur de communications électroniques ; un risque " +
				"qui n'est pas exclu est notifié",
			EN: "settle the role, the risk, and whether one is a provider of electronic communications; a risk that " +
				"is not excluded is notified",
		},
		More: inspection{Level: rgpd.Error},
	},
	{
		ID: "breach-nature-missing", Then: rgpd.Oblige,
		FR: "la nature, les catégories ou les nombres approximatifs manquent",
		EN: "the nature, the categories or the approximate numbers are missing",
		By: rows.By(law.GDPR("33(3)(a)")),
		Do: rgpd.Text{
			FR: "les écrire, et les envoyer par étapes s'ils ne sont pas connus",
			EN: "write them, and send them in phases if they are not known",
		},
		More: inspection{Level: rgpd.Defect},
	},
	{
		ID: "breach-contact-missing", Then: rgpd.Oblige,
		FR: "le point de contact manque",
		EN: "the contact point is missing",
		By: rows.By(law.GDPR("33(3)(b)")),
		Do: rgpd.Text{
			FR: "écrire les coordonnées du délégué ou d'un autre contact",
			EN: "write the contact details of the officer or of another contact",
		},
		More: inspection{Level: rgpd.Defect},
	},
	{
		ID: "breach-risk-unreasoned", Then: rgpd.Oblige,
		FR: "le risque n'est pas apprécié, ou l'on ne dit pas pourquoi",
		EN: "the risk is not assessed, or the reason is not given",
		By: rows.By(law.GDPR("33(5)"), law.BreachSheet),
		Do: rgpd.Text{
			FR: "écrire le niveau de risque et le raisonnement",
			EN: "write the level of risk and the reasoning",
		},
		More: inspection{Level: rgpd.Defect},
	},
	{
		ID: "breach-processor-too-slow", Then: rgpd.Oblige,
		FR: "le sous-traitant a mis plus de 72 heures à avertir le responsable",
		EN: "the processor took more than 72 hours to tell the controller",
		By: rows.By(law.GDPR("33(2)")),
		Do: rgpd.Text{
			FR: "demander pourquoi ; un délai écrit au contrat aide à en juger, sans remplacer les meilleurs délais",
			EN: "ask why; a limit in the contract helps to judge, and does not replace \"without undue delay\"",
		},
		Open: noLagHours,
		More: inspection{Level: rgpd.Defect, Clause: clauseOnBreaches},
	},
	{
		ID: "breach-processor-slow", Then: rgpd.Oblige,
		FR: "le sous-traitant a mis plus de 24 heures à avertir le responsable ; une clause de 72 heures ne " +
			"prouve pas les meilleurs délais",
		EN: "the processor took more than 24 hours to tell the controller; a clause of 72 hours does not prove " +
			"that there was no undue delay",
		By: rows.By(law.GuidelinesBreach2018.Explaining(law.GDPR("33"))),
		Do: rgpd.Text{
			FR: "prévoir au contrat un délai court, un contact permanent, un contenu par étapes",
			EN: "agree in the contract on a short limit, a permanent contact, content in phases",
		},
		Open: noLagHours,
		More: inspection{Level: rgpd.Warning, Clause: clauseOnBreaches},
	},
	{
		ID: "breach-notice-late", Then: rgpd.Oblige,
		FR: "la notification est tardive ; ses motifs seront appréciés",
		EN: "the notice is late; its reasons will be weighed",
		By: rows.By(law.GDPR("33(1)")),
		Do: rgpd.Text{
			FR: "garder la preuve des motifs",
			EN: "keep the proof of the reasons",
		},
		More: inspection{Level: rgpd.Warning},
	},
	{
		ID: "breach-delay-disputed", Then: rgpd.Oblige,
		FR: "la notification suit les 72 heures écoulées et précède les 72 heures pleines",
		EN: "the notice came after 72 elapsed hours and before 72 full hours",
		By: rows.By(law.GDPR("33(1)")),
		Do: rgpd.Text{
			FR: "donner tout de même les motifs",
			EN: "state the reasons anyway",
		},
		More: inspection{Level: rgpd.Warning},
	},
	{
		ID: "breach-complement-open", Then: rgpd.Oblige,
		FR: "la première notification n'est pas complétée, 72 heures après",
		EN: "the first notice is not completed, 72 hours after it",
		By: rows.By(law.BreachSheet),
		Do: rgpd.Text{
			FR: "envoyer ce que l'on sait, et dire quand suivra le reste",
			EN: "send what is known, and say when the rest will follow",
		},
		More: inspection{Level: rgpd.Warning},
	},
	{
		ID: "breach-not-published", Then: rgpd.Oblige,
		FR: "informer chacun serait disproportionné, et ni communication publique ni mesure similaire n'est écrite : " +
			"l'exception ne tient pas",
		EN: "telling each person would be disproportionate, and neither a public communication nor a similar " +
			"measure is written: the exception does not hold",
		By: rows.By(law.GDPR("34(3)(c)")),
		Do: rgpd.Text{
			FR: "communiquer publiquement, ou prendre une mesure similaire, avec la même efficacité, et écrire quand",
			EN: "communicate publicly, or take a similar measure, just as effectively, and write when",
		},
		More: inspection{Level: rgpd.Error},
	},
	{
		ID: "breach-persons-unsettled", Then: rgpd.Oblige,
		FR: "plus de 72 heures après la connaissance, l'on ne sait pas encore s'il faut informer les personnes",
		EN: "more than 72 hours after awareness it is not known yet whether people must be told",
		By: rows.By(law.GDPR("34(1)")),
		Do: rgpd.Text{
			FR: "établir le risque et les exceptions de l'article 34(3) ; dans le doute, informer",
			EN: "settle the risk and the exceptions of art. 34(3); in doubt, tell",
		},
		Open: noHours,
		More: inspection{Level: rgpd.Defect},
	},
	{
		ID: "breach-persons-told-late", Then: rgpd.Oblige,
		FR: "les personnes ont été informées plus de 72 heures après la connaissance",
		EN: "people were told more than 72 hours after awareness",
		By: rows.By(law.GDPR("34(1)")),
		Do: rgpd.Text{
			FR: "écrire pourquoi, et garder la preuve que l'on n'a pas tardé",
			EN: "write why, and keep the proof that there was no undue delay",
		},
		Open: noHours,
		More: inspection{Level: rgpd.Defect},
	},
	{
		ID: "breach-controller-not-told", Then: rgpd.Oblige,
		FR: "l'organisme est sous-traitant, et rien ne dit qu'il a averti le responsable",
		EN: "the house is a processor, and nothing says that it told the controller",
		By: rows.By(law.GDPR("33(2)")),
		Do: rgpd.Text{
			FR: "avertir le responsable dans les meilleurs délais, et écrire quand",
			EN: "tell the controller without undue delay, and write when",
		},
		More: inspection{Level: rgpd.Error, Clause: clauseOnBreaches},
	},
	{
		ID: "breach-controller-told-late", Then: rgpd.Oblige,
		FR: "l'organisme, sous-traitant, a mis plus de 72 heures à avertir le responsable",
		EN: "the house, a processor, took more than 72 hours to tell the controller",
		By: rows.By(law.GDPR("33(2)")),
		Do: rgpd.Text{
			FR: "écrire pourquoi, et tenir un contact prêt à avertir aussitôt",
			EN: "write why, and keep a contact ready to tell at once",
		},
		Open: noLagHours,
		More: inspection{Level: rgpd.Defect, Clause: clauseOnBreaches},
	},
	{
		ID: "breach-controller-told-slowly", Then: rgpd.Oblige,
		FR: "l'organisme, sous-traitant, a mis plus de 24 heures à avertir le responsable ; une clause de 72 heures " +
			"ne prouve pas les meilleurs délais",
		EN: "the house, a processor, took more than 24 hours to tell the controller; a clause of 72 hours does not " +
			"prove that there was no undue delay",
		By: rows.By(law.GuidelinesBreach2018.Explaining(law.GDPR("33"))),
		Do: rgpd.Text{
			FR: "écrire pourquoi ; avertir d'abord, compléter ensuite",
			EN: "write why; tell first, complete afterwards",
		},
		Open: noLagHours,
		More: inspection{Level: rgpd.Warning, Clause: clauseOnBreaches},
	},
	{
		ID: "breach-inquiry-long", Then: rgpd.Oblige,
		FR: "plus de 24 heures séparent la détection de la connaissance : le délai court peut-être plus tôt",
		EN: "more than 24 hours lie between detection and awareness: the limit may run from earlier",
		By: rows.By(law.GuidelinesBreach2018.Explaining(law.GDPR("33"))),
		Do: rgpd.Text{
			FR: "écrire ce que l'enquête cherchait, et pourquoi l'on n'était pas certain plus tôt",
			EN: "write what the inquiry was looking for, and why one was not certain before",
		},
		Open: rgpd.Text{
			FR: "l'enquête qui précède la connaissance est brève ; aucun texte ne donne d'heures, et 24 sont " +
				"prises ici : lecture stricte",
			EN: "the inquiry that comes before awareness is short; no text gives hours, and 24 are taken here: " +
				"strict reading",
		},
		More: inspection{Level: rgpd.Warning},
	},
}
