package transfer

import "github.com/rgpd-go/rgpd"

var securityElements = elementsOf{
	"contract-security": {
		path: "security.clause", level: rgpd.Error, clause: 3, article: "28(3)(c)", settled: both915And914,
		fr: "aucune clause de sécurité", en: "no clause on security",
		doFR: "mesures de l'article 32", doEN: "measures of article 32",
	},
	"contract-security-concrete": {
		path: "security.concrete", level: rgpd.Defect, clause: 3, article: "28(3)(c)",
		within: "security.clause", settled: both915And914,
		fr: "aucune mesure concrète", en: "no concrete measure",
		doFR: "Listez les mesures", doEN: "List the measures",
	},
	"contract-security-encryption": {
		path: "security.encryption", level: rgpd.Warning, clause: 3, article: "32(1)(a)",
		within: "security.clause", settled: both915And914,
		fr: "chiffrement", en: "encryption",
		doFR: "chiffrement", doEN: "encryption",
	},
	"contract-security-pseudonymisation": {
		path: "security.pseudonymisation", level: rgpd.Warning, clause: 3, article: "32(1)(a)",
		within: "security.clause", settled: both915And914,
		fr: "pseudonymisation", en: "pseudonymisation",
		doFR: "pseudonymisation", doEN: "pseudonymisation",
	},
	"contract-security-resilience": {
		path: "security.resilience", level: rgpd.Warning, clause: 3, article: "32(1)(b)",
		within: "security.clause", settled: both915And914,
		fr: "résilience", en: "resilience",
		doFR: "résilience", doEN: "resilience",
	},
	"contract-security-restoration": {
		path: "security.restoration", level: rgpd.Warning, clause: 3, article: "32(1)(c)",
		within: "security.clause", settled: both915And914,
		fr: "rétablissement", en: "restoration",
		doFR: "rétablissement", doEN: "restoration",
	},
	"contract-security-testing": {
		path: "security.testing", level: rgpd.Warning, clause: 3, article: "32(1)(d)",
		within: "security.clause", settled: both915And914,
		fr: "tests réguliers", en: "regular testing",
		doFR: "tests réguliers", doEN: "regular testing",
	},
	"contract-security-access": {
		path: "security.access_control", level: rgpd.Warning, clause: 3,
		within: "security.clause", settled: both915And914,
		fr: "contrôle d'accès", en: "access control",
		doFR: "contrôle d'accès", doEN: "access control",
	},
	"contract-security-mfa": {
		path: "security.mfa", level: rgpd.Warning, clause: 3, within: "security.clause", settled: both915And914,
		fr: "plusieurs facteurs", en: "multi-factor",
		doFR: "plusieurs facteurs", doEN: "multi-factor",
	},
	"contract-security-logs": {
		path: "security.logs", level: rgpd.Warning, clause: 3, within: "security.clause", settled: both915And914,
		fr: "journaux", en: "logs",
		doFR: "journaux", doEN: "logs",
	},
	"contract-security-staff-instructed": {
		path: "security.staff_instructed", level: rgpd.Warning, clause: 3, article: "32(4)",
		within: "security.clause", settled: both915And914,
		fr: "instructions au personnel", en: "instructions to staff",
		doFR: "instructions au personnel", doEN: "instructions to staff",
	},
	// Point f): the help with art. 32 to 36, and art. 33(2).
	"contract-breach": {
		path: "breaches.notice", level: rgpd.Error, clause: 4, article: "33(2)", settled: both915And914,
		fr: "notification des violations au responsable", en: "telling the controller of breaches",
		doFR: "dans les meilleurs délais", doEN: "without undue delay",
	},
	"contract-help-security": {
		path: "breaches.helps_security", level: rgpd.Error, article: "32", settled: both915And914,
		fr: "l'aide du sous-traitant pour la sécurité", en: "help with security",
		doFR: "pour l'article 32", doEN: "with article 32",
	},
	"contract-help-authority": {
		path: "breaches.helps_authority", level: rgpd.Error, clause: 4, article: "33", settled: both915And914,
		fr: "notifier l'autorité", en: "notice to the authority",
		doFR: "pour l'article 33", doEN: "with article 33",
	},
	"contract-help-persons": {
		path: "breaches.helps_persons", level: rgpd.Error, clause: 4, article: "34", settled: both915And914,
		fr: "informer les personnes", en: "telling the persons",
		doFR: "pour l'article 34", doEN: "with article 34",
	},
	"contract-help-dpia": {
		path: "breaches.helps_dpia", level: rgpd.Error, article: "35", settled: both915And914,
		fr: "l'analyse d'impact (AIPD)", en: "impact assessment (DPIA)",
		doFR: "pour l'article 35", doEN: "with article 35",
	},
	"contract-help-consultation": {
		path: "breaches.helps_consultation", level: rgpd.Error, article: "36", settled: both915And914,
		fr: "consultation préalable", en: "prior consultation",
		doFR: "pour l'article 36", doEN: "with article 36",
	},
}
