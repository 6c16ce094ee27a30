package register

import (
	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
)

var reviewChecks = []check{
	{
		ID: "register-category-without-purpose", Level: rgpd.Warning, Sources: rgpd.Cite(law.GDPR("5(1)(c)"), law.GDPR("25(2)")),
		Says: rgpd.Text{FR: "aucune finalité ne dit avoir besoin de cette catégorie", EN: "no purpose is said to need this category"},
		Do:   rgpd.Text{FR: "nommer les finalités qui en ont besoin, ou cesser de la collecter", EN: "name the purposes that need it, or stop collecting it"},
	},
	{
		ID: "register-special-without-exception", Level: rgpd.Error, Sources: rgpd.Cite(law.GDPR("9(1), 9(2)")),
		Says: rgpd.Text{FR: "des données sensibles sont traitées sans exception de l'article 9(2)", EN: "special categories are processed without an exception of art. 9(2)"},
		Do:   rgpd.Text{FR: "dire l'exception, ou cesser le traitement de ces données", EN: "state the exception, or stop processing these data"},
	},
	{
		ID: "register-convictions-unauthorised", Level: rgpd.Error, Sources: rgpd.Cite(law.GDPR("10")),
		Says: rgpd.Text{FR: "des données pénales sont traitées sans le contrôle de l'autorité ni le droit qui l'autorise", EN: "criminal data are processed without official control or a law that authorises it"},
		Do:   rgpd.Text{FR: "dire le texte qui l'autorise, ou cesser le traitement de ces données", EN: "name the law that authorises it, or stop processing these data"},
	},
	{
		ID: "retention-against-law", Level: rgpd.Error, Sources: rgpd.Cite(law.GDPR("5(1)(e)")),
		Says: rgpd.Text{FR: "la durée contredit celle qu'un texte impose", EN: "the period contradicts the one that a text sets"},
		Do:   rgpd.Text{FR: "prendre la durée du texte", EN: "take the period of the text"},
	},
	{
		ID: "retention-too-long", Level: rgpd.Warning, Sources: rgpd.Cite(law.GDPR("5(1)(e)")),
		Says: rgpd.Text{FR: "la durée dépasse celle que la CNIL recommande", EN: "the period is longer than the CNIL recommends"},
		Do:   rgpd.Text{FR: "la raccourcir, ou écrire les raisons de s'en écarter", EN: "shorten it, or write the reasons to depart from it"},
	},
	{
		ID: "retention-too-short", Level: rgpd.Warning, Sources: rgpd.Cite(law.GDPR("5(2)")),
		Says: rgpd.Text{FR: "la durée est plus courte que le minimum recommandé, ou nécessaire pour appliquer une règle", EN: "the period is shorter than the minimum advised, or than a rule needs"},
		Do:   rgpd.Text{FR: "l'allonger, ou écrire les raisons de s'en écarter", EN: "lengthen it, or write the reasons to depart from it"},
	},
	{
		ID: "retention-rule-not-in-force", Level: rgpd.Warning, Sources: rgpd.Cite(law.GDPR("5(1)(e)")),
		Says: rgpd.Text{FR: "la règle que la durée dit suivre n'est pas en vigueur ce jour", EN: "the rule that the period is said to follow is not in force on the day"},
		Do:   rgpd.Text{FR: "citer la règle du jour", EN: "cite the rule of the day"},
	},
	{
		ID: "security-pseudonymisation", Level: rgpd.Info, Sources: rgpd.Cite(law.GDPR("32(1)(a)")),
		Says: rgpd.Text{FR: "la pseudonymisation n'est pas décrite ; l'anonymisation n'en tient pas lieu", EN: "pseudonymisation is not described; anonymisation is not the same"},
		Do:   rgpd.Text{FR: "la décrire, ou dire pourquoi elle n'est pas adaptée au risque", EN: "describe it, or say why it does not suit the risk"},
	},
	{
		ID: "security-encryption", Level: rgpd.Warning, Sources: rgpd.Cite(law.GDPR("32(1)(a)")),
		Says: rgpd.Text{FR: "le chiffrement n'est pas décrit", EN: "encryption is not described"},
		Do:   rgpd.Text{FR: "le décrire, en transit et au repos, ou dire pourquoi il n'est pas adapté", EN: "describe it, in transit and at rest, or say why it does not suit"},
	},
	{
		ID: "security-resilience", Level: rgpd.Warning, Sources: rgpd.Cite(law.GDPR("32(1)(b)")),
		Says: rgpd.Text{FR: "confidentialité, intégrité, disponibilité et résilience ne sont pas décrites", EN: "confidentiality, integrity, availability and resilience are not described"},
		Do:   rgpd.Text{FR: "décrire ce qui les garantit", EN: "describe what ensures them"},
	},
	{
		ID: "security-restoration", Level: rgpd.Warning, Sources: rgpd.Cite(law.GDPR("32(1)(c)")),
		Says: rgpd.Text{FR: "le rétablissement après un incident n'est pas décrit", EN: "restoration after an incident is not described"},
		Do:   rgpd.Text{FR: "décrire comment et en combien de temps les données sont rétablies", EN: "describe how, and how fast, data are restored"},
	},
	{
		ID: "security-testing", Level: rgpd.Warning, Sources: rgpd.Cite(law.GDPR("32(1)(d)")),
		Says: rgpd.Text{FR: "le test régulier des mesures n'est pas décrit", EN: "regular testing of the measures is not described"},
		Do:   rgpd.Text{FR: "décrire les essais et leur fréquence", EN: "describe the tests and how often they are made"},
	},
	{
		ID: "security-staff", Level: rgpd.Warning, Sources: rgpd.Cite(law.GDPR("32(4)")),
		Says: rgpd.Text{FR: "les instructions au personnel ne sont pas décrites", EN: "the instructions to staff are not described"},
		Do:   rgpd.Text{FR: "décrire les consignes, la formation et l'engagement de confidentialité", EN: "describe the instructions, the training and the confidentiality undertaking"},
	},
	{
		ID: "security-access", Level: rgpd.Info, Sources: rgpd.Cite(law.Article("mesures de sécurité")),
		Says: rgpd.Text{FR: "le contrôle des accès n'est pas décrit", EN: "access control is not described"},
		Do:   rgpd.Text{FR: "le décrire : habilitations, revue, départs", EN: "describe it: grants, reviews, leavers"},
	},
	{
		ID: "security-authentication", Level: rgpd.Info, Sources: rgpd.Cite(law.Article("mesures de sécurité")),
		Says: rgpd.Text{FR: "l'authentification à plusieurs facteurs n'est pas décrite", EN: "authentication by several factors is not described"},
		Do:   rgpd.Text{FR: "la décrire, ou la mettre en place", EN: "describe it, or put it in place"},
	},
	{
		ID: "security-logs", Level: rgpd.Info, Sources: rgpd.Cite(law.Article("mesures de sécurité")),
		Says: rgpd.Text{FR: "la journalisation n'est pas décrite", EN: "logging is not described"},
		Do:   rgpd.Text{FR: "la décrire : ce qui est tracé, pour combien de temps", EN: "describe it: what is logged, for how long"},
	},
}
