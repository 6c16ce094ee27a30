package register

import (
	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
	"github.com/rgpd-go/rgpd/internal/rows"
)

// reviewChecks are what an entry is reviewed for beyond its form.
var reviewChecks = []check{
	{
		ID: "register-category-without-purpose", Then: rgpd.Oblige,
		FR: "aucune finalité ne dit avoir besoin de cette catégorie",
		EN: "no purpose is said to need this category",
		By: rows.By(law.GDPR("5(1)(c)"), law.GDPR("25(2)")),
		Do: rgpd.Text{
			FR: "nommer les finalités qui en ont besoin, ou cesser de la collecter",
			EN: "name the purposes that need it, or stop collecting it",
		},
		More: inspection{Level: rgpd.Warning},
	},
	{
		ID: "register-special-without-exception", Then: rgpd.Oblige,
		FR: "des données sensibles sont traitées sans exception de l'article 9(2)",
		EN: "special categories are processed without an exception of art. 9(2)",
		By: rows.By(law.GDPR("9(1), 9(2)")),
		Do: rgpd.Text{
			FR: "dire l'exception, ou cesser le traitement de ces données ; dans une fiche : à la fin de leur " +
				"description, comme exception : RGPD, art. 9(2)(b)",
			EN: "state the exception, or stop processing these data; in a form: at the end of their description, " +
				"as exception : RGPD, art. 9(2)(b)",
		},
		Open: rgpd.Text{
			FR: "l'article 30 ne demande pas que la fiche dise l'exception ; l'article 9 la demande pour le " +
				"traitement, et la fiche la dit",
			EN: "art. 30 does not ask that the entry state the exception; art. 9 asks for one for the " +
				"processing, and the entry states it",
		},
		More: inspection{Level: rgpd.Error},
	},
	{
		ID: "register-convictions-unauthorised", Then: rgpd.Oblige,
		FR: "des données pénales sont traitées sans le contrôle de l'autorité ni le droit qui l'autorise",
		EN: "criminal data are processed without official control or a law that authorises it",
		By: rows.By(law.GDPR("10")),
		Do: rgpd.Text{
			FR: "dire le texte qui l'autorise, ou cesser le traitement de ces données",
			EN: "name the law that authorises it, or stop processing these data",
		},
		More: inspection{Level: rgpd.Error},
	},
	{
		ID: "register-assessment-not-done", Then: rgpd.Oblige,
		FR: "le traitement est en cours, et l'analyse d'impact qu'il exige n'est pas faite",
		EN: "the processing is under way, and the impact assessment that it takes is not made",
		By: rows.By(law.GDPR("35(1)")),
		Do: rgpd.Text{
			FR: "suspendre le traitement, ou faire l'analyse sans attendre : elle vient avant",
			EN: "suspend the processing, or make the assessment at once: it comes before",
		},
		More: inspection{Level: rgpd.Defect},
	},
	{
		ID: "retention-against-law", Then: rgpd.Oblige,
		FR: "la durée contredit celle qu'un texte impose",
		EN: "the period contradicts the one that a text sets",
		By: rows.By(law.GDPR("5(1)(e)")),
		Do: rgpd.Text{
			FR: "prendre la durée du texte",
			EN: "take the period of the text",
		},
		Open: rgpd.Text{
			FR: "seule une durée qui dit la règle qu'elle suit y est comparée ; une durée du choix du " +
				"responsable ne vient d'aucun texte et n'est comparée à rien",
			EN: "only a period that says which rule it follows is compared with it; a controller's choice comes " +
				"from no text and is compared with nothing",
		},
		More: inspection{Level: rgpd.Error},
	},
	{
		ID: "retention-too-long", Then: rgpd.Oblige,
		FR: "la durée dépasse celle que la CNIL recommande",
		EN: "the period is longer than the CNIL recommends",
		By: rows.By(law.GDPR("5(1)(e)")),
		Do: rgpd.Text{
			FR: "la raccourcir, ou écrire les raisons de s'en écarter",
			EN: "shorten it, or write the reasons to depart from it",
		},
		More: inspection{Level: rgpd.Warning},
	},
	{
		ID: "retention-too-short", Then: rgpd.Oblige,
		FR: "la durée est plus courte que le minimum recommandé, ou nécessaire pour appliquer une règle",
		EN: "the period is shorter than the minimum advised, or than a rule needs",
		By: rows.By(law.GDPR("5(2)")),
		Do: rgpd.Text{
			FR: "l'allonger, ou écrire les raisons de s'en écarter",
			EN: "lengthen it, or write the reasons to depart from it",
		},
		More: inspection{Level: rgpd.Warning},
	},
	{
		ID: "retention-rule-not-in-force", Then: rgpd.Oblige,
		FR: "la règle que la durée dit suivre n'est pas en vigueur ce jour",
		EN: "the rule that the period is said to follow is not in force on the day",
		By: rows.By(law.GDPR("5(1)(e)")),
		Do: rgpd.Text{
			FR: "citer la règle du jour",
			EN: "cite the rule of the day",
		},
		More: inspection{Level: rgpd.Warning},
	},
	{
		ID: "security-pseudonymisation", Then: rgpd.Oblige,
		FR: "la pseudonymisation n'est pas décrite ; l'anonymisation n'en tient pas lieu",
		EN: "pseudonymisation is not described; anonymisation is not the same",
		By: rows.By(law.GDPR("32(1)(a)")),
		Do: rgpd.Text{
			FR: "la décrire, ou dire pourquoi elle n'est pas adaptée au risque",
			EN: "describe it, or say why it does not suit the risk",
		},
		More: inspection{Level: rgpd.Info},
	},
	{
		ID: "security-encryption", Then: rgpd.Oblige,
		FR: "le chiffrement n'est pas décrit",
		EN: "encryption is not described",
		By: rows.By(law.GDPR("32(1)(a)")),
		Do: rgpd.Text{
			FR: "le décrire, en transit et au repos, ou dire pourquoi il n'est pas adapté",
			EN: "describe it, in transit and at rest, or say why it does not suit",
		},
		More: inspection{Level: rgpd.Warning},
	},
	{
		ID: "security-resilience", Then: rgpd.Oblige,
		FR: "confidentialité, intégrité, disponibilité et résilience ne sont pas décrites",
		EN: "confidentiality, integrity, availability and resilience are not described",
		By: rows.By(law.GDPR("32(1)(b)")),
		Do: rgpd.Text{
			FR: "décrire ce qui les garantit",
			EN: "describe what ensures them",
		},
		More: inspection{Level: rgpd.Warning},
	},
	{
		ID: "security-restoration", Then: rgpd.Oblige,
		FR: "le rétablissement après un incident n'est pas décrit",
		EN: "restoration after an incident is not described",
		By: rows.By(law.GDPR("32(1)(c)")),
		Do: rgpd.Text{
			FR: "décrire comment et en combien de temps les données sont rétablies",
			EN: "describe how, and how fast, data are restored",
		},
		More: inspection{Level: rgpd.Warning},
	},
	{
		ID: "security-testing", Then: rgpd.Oblige,
		FR: "le test régulier des mesures n'est pas décrit",
		EN: "regular testing of the measures is not described",
		By: rows.By(law.GDPR("32(1)(d)")),
		Do: rgpd.Text{
			FR: "décrire les essais et leur fréquence",
			EN: "describe the tests and how often they are made",
		},
		More: inspection{Level: rgpd.Warning},
	},
	{
		ID: "security-staff", Then: rgpd.Oblige,
		FR: "les instructions au personnel ne sont pas décrites",
		EN: "the instructions to staff are not described",
		By: rows.By(law.GDPR("32(4)")),
		Do: rgpd.Text{
			FR: "décrire les consignes, la formation et l'engagement de confidentialité",
			EN: "describe the instructions, the training and the confidentiality undertaking",
		},
		More: inspection{Level: rgpd.Warning},
	},
	{
		ID: "security-access", Then: rgpd.Oblige,
		FR: "le contrôle des accès n'est pas décrit",
		EN: "access control is not described",
		By: rows.By(law.Article("mesures de sécurité")),
		Do: rgpd.Text{
			FR: "le décrire : habilitations, revue, départs",
			EN: "describe it: grants, reviews, leavers",
		},
		More: inspection{Level: rgpd.Info},
	},
	{
		ID: "security-authentication", Then: rgpd.Oblige,
		FR: "l'authentification à plusieurs facteurs n'est pas décrite",
		EN: "authentication by several factors is not described",
		By: rows.By(law.Article("mesures de sécurité")),
		Do: rgpd.Text{
			FR: "la décrire, ou la mettre en place",
			EN: "describe it, or put it in place",
		},
		More: inspection{Level: rgpd.Info},
	},
	{
		ID: "security-logs", Then: rgpd.Oblige,
		FR: "la journalisation n'est pas décrite",
		EN: "logging is not described",
		By: rows.By(law.Article("mesures de sécurité")),
		Do: rgpd.Text{
			FR: "la décrire : ce qui est tracé, pour combien de temps",
			EN: "describe it: what is logged, for how long",
		},
		More: inspection{Level: rgpd.Info},
	},
}
