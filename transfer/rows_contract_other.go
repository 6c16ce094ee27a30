package transfer

import (
	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
	"github.com/rgpd-go/rgpd/internal/rows"
)

// Elements that are no plain answer: see [Contract.Review].
var otherChecks = rows.NewList([]check{
	{
		ID: "contract-breach-limit", Then: rgpd.Oblige,
		FR: "la limite dépasse 24 heures ; le RGPD dit « dans les meilleurs délais »",
		EN: "the limit is over 24 hours; the RGPD says \"without undue delay\"",
		By: rows.By(law.GDPR("33(2)")),
		Do: rgpd.Text{
			FR: "Ramenez-la à 24 heures au plus.",
			EN: "Bring it down to 24 hours at most.",
		},
		Open: rgpd.Text{
			FR: "L'article 33(2) n'a pas de chiffre : 24, 48 et 72 heures sont des seuils de l'examen, non du " +
				"droit.",
			EN: "Art. 33(2) has no figure: 24, 48 and 72 hours are thresholds of the review, not law.",
		},
		More: term{Level: rgpd.Info, Clause: 4},
	},
	{
		ID: "contract-breach-limit-48", Then: rgpd.Oblige,
		FR: "la limite dépasse 48 heures : les 72 heures sont celles du responsable envers l'autorité (art. " +
			"33(1)), pas celles du sous-traitant",
		EN: "the limit is over 48 hours: the 72 hours are the controller's towards the authority (art. 33(1)), " +
			"not the processor's",
		By: rows.By(law.GDPR("33(2)")),
		Do: rgpd.Text{
			FR: "Ramenez-la à 24 heures au plus.",
			EN: "Bring it down to 24 hours at most.",
		},
		Open: rgpd.Text{
			FR: "L'article 33(2) n'a pas de chiffre : 24, 48 et 72 heures sont des seuils de l'examen, non du " +
				"droit.",
			EN: "Art. 33(2) has no figure: 24, 48 and 72 hours are thresholds of the review, not law.",
		},
		More: term{Level: rgpd.Warning, Clause: 4},
	},
	{
		ID: "contract-breach-limit-72", Then: rgpd.Oblige,
		FR: "la limite dépasse 72 heures : le responsable ne pourrait plus notifier à temps",
		EN: "the limit is over 72 hours: the controller could no longer notify in time",
		By: rows.By(law.GDPR("33(1), (2)")),
		Do: rgpd.Text{
			FR: "Ramenez-la à 24 heures au plus.",
			EN: "Bring it down to 24 hours at most.",
		},
		Open: rgpd.Text{
			FR: "L'article 33(2) n'a pas de chiffre : 24, 48 et 72 heures sont des seuils de l'examen, non du " +
				"droit.",
			EN: "Art. 33(2) has no figure: 24, 48 and 72 hours are thresholds of the review, not law.",
		},
		More: term{Level: rgpd.Error, Clause: 4},
	},
	{
		ID: "contract-chain-known", Then: rgpd.Oblige,
		FR: "le responsable n'a pas sous la main l'identité de toute la chaîne",
		EN: "the controller does not have the identity of the whole chain at hand",
		By: rows.By(law.GDPR("28(1)"), law.OpinionOnChains),
		Do: rgpd.Text{
			FR: "Tenez un registre de la chaîne : nom, adresse, contact.",
			EN: "Keep a register of the chain: name, address, contact.",
		},
		More: term{Level: rgpd.Defect},
	},
	{
		ID: "contract-missing", Then: rgpd.Oblige,
		FR: "aucun contrat ne lie le sous-traitant",
		EN: "no contract binds the processor",
		By: rows.By(law.GDPR("28(3)")),
		Do: rgpd.Text{
			FR: "Signez un contrat de l'article 28 (les clauses 2021/915 conviennent dans l'Union).",
			EN: "Sign a contract under article 28 (the clauses 2021/915 do inside the Union).",
		},
		More: term{Level: rgpd.Error},
	},
	{
		ID: "contract-missing-abroad", Then: rgpd.Oblige,
		FR: "sans contrat, rien n'encadre les données qui quittent l'Union",
		EN: "without a contract nothing frames the data that leave the Union",
		By: rows.By(law.GDPR("44"), law.GDPR("46")),
		Do: rgpd.Text{
			FR: "Signez les clauses 2021/914, qui valent aussi contrat de l'article 28 (modules 2 et 3).",
			EN: "Sign the clauses 2021/914, which are the contract of article 28 as well (modules 2 and 3).",
		},
		More: term{Level: rgpd.Error},
	},
	{
		ID: "contract-standard-text", Then: rgpd.Oblige,
		FR: "les clauses types du contrat ne sont pas complètes ou ont été modifiées : elles ne dispensent de rien",
		EN: "the contract's standard clauses are not complete or were altered: they dispense with nothing",
		By: rows.By(law.GDPR("28(6)")),
		Do: rgpd.Text{
			FR: "Complétez-les, ou faites vérifier chaque clause.",
			EN: "Complete them, or have each clause checked.",
		},
		Open: rgpd.Text{
			FR: "Des clauses types sont permises, non dues (art. 28(6)). Une réponse sur une clause l'emporte " +
				"sur l'étiquette du contrat : démentie ou modifiée, celle-ci ne règle rien, et chaque clause est " +
				"demandée.",
			EN: "Standard clauses are permitted, not owed (art. 28(6)). An answer about a clause beats the " +
				"label of the contract: belied or altered, it settles nothing, and each clause is asked for.",
		},
		More: term{Level: rgpd.Warning},
	},
	{
		ID: "contract-sub-processor-authorised", Then: rgpd.Oblige,
		FR: "un sous-traitant ultérieur n'est pas autorisé",
		EN: "a sub-processor is not authorised",
		By: rows.By(law.GDPR("28(2)")),
		Do: rgpd.Text{
			FR: "Obtenez l'autorisation écrite du responsable.",
			EN: "Obtain the controller's written authorisation.",
		},
		More: term{Level: rgpd.Error, Clause: 7},
	},
	{
		ID: "contract-sub-processor-bound", Then: rgpd.Oblige,
		FR: "un sous-traitant ultérieur n'est pas lié par les mêmes obligations",
		EN: "a sub-processor is not bound by the same obligations",
		By: rows.By(law.GDPR("28(4)")),
		Do: rgpd.Text{
			FR: "Imposez-lui les mêmes obligations par contrat.",
			EN: "Impose the same obligations on it by contract.",
		},
		More: term{Level: rgpd.Error},
	},
	{
		ID: "contract-sub-processor-written", Then: rgpd.Oblige,
		FR: "le contrat avec un sous-traitant ultérieur n'est pas écrit",
		EN: "the contract with a sub-processor is not in writing",
		By: rows.By(law.GDPR("28(9)")),
		Do: rgpd.Text{
			FR: "Mettez-le par écrit.",
			EN: "Put it in writing.",
		},
		More: term{Level: rgpd.Error},
	},
	{
		ID: "contract-sufficient-guarantees", Then: rgpd.Oblige,
		FR: "rien ne prouve que le sous-traitant a été choisi pour ses garanties",
		EN: "nothing shows that the processor was chosen for its guarantees",
		By: rows.By(law.GDPR("28(1)")),
		Do: rgpd.Text{
			FR: "Gardez les éléments du choix : questionnaire, audit, certificats.",
			EN: "Keep the evidence of the choice: questionnaire, audit, certificates.",
		},
		More: term{Level: rgpd.Defect},
	},
	{
		ID: "contract-unwritten", Then: rgpd.Oblige,
		FR: "le contrat n'est pas écrit",
		EN: "the contract is not in writing",
		By: rows.By(law.GDPR("28(9)")),
		Do: rgpd.Text{
			FR: "Mettez-le par écrit ; la forme électronique suffit.",
			EN: "Put it in writing; electronic form will do.",
		},
		More: term{Level: rgpd.Error},
	},
})
