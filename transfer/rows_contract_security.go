package transfer

import (
	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
	"github.com/rgpd-go/rgpd/internal/rows"
)

// Security, breaches, the help that the processor owes.
var securityChecks = []check{
	{
		ID: "contract-security", Then: rgpd.Oblige,
		FR: "aucune clause de sécurité",
		EN: "no clause on security",
		By: rows.By(law.GDPR("28(3)(c)"), law.GDPR("32")),
		Do: rgpd.Text{
			FR: "Ajoutez les mesures de l'article 32.",
			EN: "Add the measures of article 32.",
		},
		More: term{
			Level: rgpd.Error, Path: "security.clause", Clause: 3, Want: rgpd.Yes, Standard: rgpd.Yes,
			Of: func(c *Contract) rgpd.Answer { return c.Security.Clause },
		},
	},
	{
		ID: "contract-security-concrete", Then: rgpd.Oblige,
		FR: "la clause de sécurité ne liste aucune mesure concrète",
		EN: "the clause on security lists no concrete measure",
		By: rows.By(law.GDPR("28(3)(c)"), law.GDPR("32")),
		Do: rgpd.Text{
			FR: "Listez les mesures, dans une annexe.",
			EN: "List the measures, in an annex.",
		},
		More: term{
			Level: rgpd.Defect, Path: "security.concrete", Clause: 3, Want: rgpd.Yes, Standard: rgpd.Yes,
			Of: func(c *Contract) rgpd.Answer { return c.Security.Concrete },
			If: func(c *Contract) rgpd.Answer { return c.Security.Clause },
		},
	},
	{
		ID: "contract-security-encryption", Then: rgpd.Oblige,
		FR: "mesure absente : chiffrement en transit et au repos",
		EN: "measure missing: encryption in transit and at rest",
		By: rows.By(law.GDPR("32(1)(a)")),
		Do: rgpd.Text{
			FR: "Ajoutez, selon le risque : chiffrement en transit et au repos.",
			EN: "Add, according to the risk: encryption in transit and at rest.",
		},
		More: term{
			Level: rgpd.Warning, Path: "security.encryption", Clause: 3, Want: rgpd.Yes, Standard: rgpd.Yes,
			Of: func(c *Contract) rgpd.Answer { return c.Security.Encryption },
			If: func(c *Contract) rgpd.Answer { return c.Security.Clause },
		},
	},
	{
		ID: "contract-security-pseudonymisation", Then: rgpd.Oblige,
		FR: "mesure absente : pseudonymisation",
		EN: "measure missing: pseudonymisation",
		By: rows.By(law.GDPR("32(1)(a)")),
		Do: rgpd.Text{
			FR: "Ajoutez, selon le risque : pseudonymisation.",
			EN: "Add, according to the risk: pseudonymisation.",
		},
		More: term{
			Level: rgpd.Warning, Path: "security.pseudonymisation", Clause: 3, Want: rgpd.Yes, Standard: rgpd.Yes,
			Of: func(c *Contract) rgpd.Answer { return c.Security.Pseudonymisation },
			If: func(c *Contract) rgpd.Answer { return c.Security.Clause },
		},
	},
	{
		ID: "contract-security-resilience", Then: rgpd.Oblige,
		FR: "mesure absente : confidentialité, intégrité, disponibilité et résilience",
		EN: "measure missing: confidentiality, integrity, availability and resilience",
		By: rows.By(law.GDPR("32(1)(b)")),
		Do: rgpd.Text{
			FR: "Ajoutez, selon le risque : confidentialité, intégrité, disponibilité et résilience.",
			EN: "Add, according to the risk: confidentiality, integrity, availability and resilience.",
		},
		More: term{
			Level: rgpd.Warning, Path: "security.resilience", Clause: 3, Want: rgpd.Yes, Standard: rgpd.Yes,
			Of: func(c *Contract) rgpd.Answer { return c.Security.Resilience },
			If: func(c *Contract) rgpd.Answer { return c.Security.Clause },
		},
	},
	{
		ID: "contract-security-restoration", Then: rgpd.Oblige,
		FR: "mesure absente : rétablissement après un incident",
		EN: "measure missing: restoration after an incident",
		By: rows.By(law.GDPR("32(1)(c)")),
		Do: rgpd.Text{
			FR: "Ajoutez, selon le risque : rétablissement après un incident.",
			EN: "Add, according to the risk: restoration after an incident.",
		},
		More: term{
			Level: rgpd.Warning, Path: "security.restoration", Clause: 3, Want: rgpd.Yes, Standard: rgpd.Yes,
			Of: func(c *Contract) rgpd.Answer { return c.Security.Restoration },
			If: func(c *Contract) rgpd.Answer { return c.Security.Clause },
		},
	},
	{
		ID: "contract-security-testing", Then: rgpd.Oblige,
		FR: "mesure absente : tests réguliers",
		EN: "measure missing: regular testing",
		By: rows.By(law.GDPR("32(1)(d)")),
		Do: rgpd.Text{
			FR: "Ajoutez, selon le risque : tests réguliers.",
			EN: "Add, according to the risk: regular testing.",
		},
		More: term{
			Level: rgpd.Warning, Path: "security.testing", Clause: 3, Want: rgpd.Yes, Standard: rgpd.Yes,
			Of: func(c *Contract) rgpd.Answer { return c.Security.Testing },
			If: func(c *Contract) rgpd.Answer { return c.Security.Clause },
		},
	},
	{
		ID: "contract-security-access", Then: rgpd.Oblige,
		FR: "mesure absente : contrôle d'accès",
		EN: "measure missing: access control",
		By: rows.By(law.StateOfTheArt),
		Do: rgpd.Text{
			FR: "Ajoutez, selon le risque : contrôle d'accès.",
			EN: "Add, according to the risk: access control.",
		},
		More: term{
			Level: rgpd.Warning, Path: "security.access_control", Clause: 3, Want: rgpd.Yes, Standard: rgpd.Yes,
			Of: func(c *Contract) rgpd.Answer { return c.Security.AccessControl },
			If: func(c *Contract) rgpd.Answer { return c.Security.Clause },
		},
	},
	{
		ID: "contract-security-mfa", Then: rgpd.Oblige,
		FR: "mesure absente : authentification à plusieurs facteurs",
		EN: "measure missing: multi-factor authentication",
		By: rows.By(law.StateOfTheArt),
		Do: rgpd.Text{
			FR: "Ajoutez, selon le risque : authentification à plusieurs facteurs.",
			EN: "Add, according to the risk: multi-factor authentication.",
		},
		More: term{
			Level: rgpd.Warning, Path: "security.mfa", Clause: 3, Want: rgpd.Yes, Standard: rgpd.Yes,
			Of: func(c *Contract) rgpd.Answer { return c.Security.MFA },
			If: func(c *Contract) rgpd.Answer { return c.Security.Clause },
		},
	},
	{
		ID: "contract-security-logs", Then: rgpd.Oblige,
		FR: "mesure absente : journaux",
		EN: "measure missing: logs",
		By: rows.By(law.StateOfTheArt),
		Do: rgpd.Text{
			FR: "Ajoutez, selon le risque : journaux.",
			EN: "Add, according to the risk: logs.",
		},
		More: term{
			Level: rgpd.Warning, Path: "security.logs", Clause: 3, Want: rgpd.Yes, Standard: rgpd.Yes,
			Of: func(c *Contract) rgpd.Answer { return c.Security.Logs },
			If: func(c *Contract) rgpd.Answer { return c.Security.Clause },
		},
	},
	{
		ID: "contract-security-staff-instructed", Then: rgpd.Oblige,
		FR: "mesure absente : instructions au personnel",
		EN: "measure missing: instructions to staff",
		By: rows.By(law.GDPR("32(4)")),
		Do: rgpd.Text{
			FR: "Ajoutez, selon le risque : instructions au personnel.",
			EN: "Add, according to the risk: instructions to staff.",
		},
		More: term{
			Level: rgpd.Warning, Path: "security.staff_instructed", Clause: 3, Want: rgpd.Yes, Standard: rgpd.Yes,
			Of: func(c *Contract) rgpd.Answer { return c.Security.StaffInstructed },
			If: func(c *Contract) rgpd.Answer { return c.Security.Clause },
		},
	},
	{
		ID: "contract-breach", Then: rgpd.Oblige,
		FR: "aucune clause sur la notification des violations au responsable ; un sous-traitant qui se tait " +
			"commet le délit de l'article 226-17-1 du code pénal",
		EN: "no clause on telling the controller of breaches; a processor that stays silent commits the " +
			"offence of art. 226-17-1 code pénal",
		By: rows.By(law.GDPR("28(3)(f)"), law.GDPR("33(2)")),
		Do: rgpd.Text{
			FR: "Ajoutez la notification au responsable dans les meilleurs délais, par exemple 24 heures au plus.",
			EN: "Add the notice to the controller without undue delay, for example 24 hours at most.",
		},
		Open: rgpd.Text{
			FR: "L'article 33(2) dit « dans les meilleurs délais » ; 24 heures sont un usage, et le contrat en " +
				"fixe le nombre.",
			EN: "Art. 33(2) says \"without undue delay\"; 24 hours are a practice, and the contract sets the number.",
		},
		More: term{
			Level: rgpd.Error, Path: "breaches.notice", Clause: 4, Want: rgpd.Yes, Standard: rgpd.Yes,
			Of: func(c *Contract) rgpd.Answer { return c.Breaches.Notice },
		},
	},
	{
		ID: "contract-help-security", Then: rgpd.Oblige,
		FR: "le contrat ne prévoit pas l'aide du sous-traitant pour la sécurité",
		EN: "the processor does not help with security",
		By: rows.By(law.GDPR("28(3)(f)"), law.GDPR("32")),
		Do: rgpd.Text{
			FR: "Ajoutez l'aide pour l'article 32.",
			EN: "Add the help with article 32.",
		},
		More: term{
			Level: rgpd.Error, Path: "breaches.helps_security", Want: rgpd.Yes, Standard: rgpd.Yes,
			Of: func(c *Contract) rgpd.Answer { return c.Breaches.HelpsSecurity },
		},
	},
	{
		ID: "contract-help-authority", Then: rgpd.Oblige,
		FR: "le contrat ne prévoit pas l'aide du sous-traitant pour notifier l'autorité",
		EN: "the processor does not help with the notice to the authority",
		By: rows.By(law.GDPR("28(3)(f)"), law.GDPR("33")),
		Do: rgpd.Text{
			FR: "Ajoutez l'aide pour l'article 33.",
			EN: "Add the help with article 33.",
		},
		More: term{
			Level: rgpd.Error, Path: "breaches.helps_authority", Clause: 4, Want: rgpd.Yes, Standard: rgpd.Yes,
			Of: func(c *Contract) rgpd.Answer { return c.Breaches.HelpsAuthority },
		},
	},
	{
		ID: "contract-help-persons", Then: rgpd.Oblige,
		FR: "le contrat ne prévoit pas l'aide du sous-traitant pour informer les personnes",
		EN: "the processor does not help with telling the persons",
		By: rows.By(law.GDPR("28(3)(f)"), law.GDPR("34")),
		Do: rgpd.Text{
			FR: "Ajoutez l'aide pour l'article 34.",
			EN: "Add the help with article 34.",
		},
		More: term{
			Level: rgpd.Error, Path: "breaches.helps_persons", Clause: 4, Want: rgpd.Yes, Standard: rgpd.Yes,
			Of: func(c *Contract) rgpd.Answer { return c.Breaches.HelpsPersons },
		},
	},
	{
		ID: "contract-help-dpia", Then: rgpd.Oblige,
		FR: "le contrat ne prévoit pas l'aide du sous-traitant pour l'analyse d'impact (AIPD)",
		EN: "the processor does not help with the impact assessment (DPIA)",
		By: rows.By(law.GDPR("28(3)(f)"), law.GDPR("35")),
		Do: rgpd.Text{
			FR: "Ajoutez l'aide pour l'article 35.",
			EN: "Add the help with article 35.",
		},
		More: term{
			Level: rgpd.Error, Path: "breaches.helps_dpia", Want: rgpd.Yes, Standard: rgpd.Yes,
			Of: func(c *Contract) rgpd.Answer { return c.Breaches.HelpsDPIA },
		},
	},
	{
		ID: "contract-help-consultation", Then: rgpd.Oblige,
		FR: "le contrat ne prévoit pas l'aide du sous-traitant pour la consultation préalable",
		EN: "the processor does not help with prior consultation",
		By: rows.By(law.GDPR("28(3)(f)"), law.GDPR("36")),
		Do: rgpd.Text{
			FR: "Ajoutez l'aide pour l'article 36.",
			EN: "Add the help with article 36.",
		},
		More: term{
			Level: rgpd.Error, Path: "breaches.helps_consultation", Want: rgpd.Yes, Standard: rgpd.Yes,
			Of: func(c *Contract) rgpd.Answer { return c.Breaches.HelpsConsultation },
		},
	},
}
