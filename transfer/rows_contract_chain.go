package transfer

import (
	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
	"github.com/rgpd-go/rgpd/internal/rows"
)

// The rights of persons, the end of the contract, sub-processors, audits.
var chainChecks = []check{
	{
		ID: "contract-rights", Then: rgpd.Oblige,
		FR: "le contrat ne prévoit pas l'aide du sous-traitant pour répondre aux demandes des personnes",
		EN: "the processor does not help to answer the requests of persons",
		By: rows.By(law.GDPR("28(3)(e)")),
		Do: rgpd.Text{
			FR: "Ajoutez l'aide pour les droits des articles 15 à 22.",
			EN: "Add the help with the rights of articles 15 to 22.",
		},
		More: term{
			Level: rgpd.Error, Path: "rights.help", Clause: 5, Want: rgpd.Yes, Standard: rgpd.Yes,
			Of: func(c *Contract) rgpd.Answer { return c.Rights.Help },
		},
	},
	{
		ID: "contract-objections-live", Then: rgpd.Oblige,
		FR: "les oppositions ne sont pas relayées aussitôt à tous les centres",
		EN: "objections are not relayed at once to all centres",
		By: rows.By(law.GDPR("21(2)"), law.Futura),
		Do: rgpd.Text{
			FR: "Prévoyez un blocage automatique, dans tous les centres.",
			EN: "Provide for an automatic block, in all centres.",
		},
		More: term{
			Level: rgpd.Warning, Path: "rights.live_objections", Clause: 5, Want: rgpd.Yes, Standard: rgpd.No,
			Of: func(c *Contract) rgpd.Answer { return c.Rights.LiveObjections },
			If: func(c *Contract) rgpd.Answer { return c.Rights.Help },
		},
	},
	{
		ID: "contract-ending", Then: rgpd.Oblige,
		FR: "le contrat ne règle pas le sort des données au terme de la prestation",
		EN: "nothing is said of the data at the end",
		By: rows.By(law.GDPR("28(3)(g)")),
		Do: rgpd.Text{
			FR: "Ajoutez la suppression ou la restitution au terme de la prestation.",
			EN: "Add deletion or return at the end.",
		},
		More: term{
			Level: rgpd.Error, Path: "ending.deletes_or_returns", Clause: 6, Want: rgpd.Yes, Standard: rgpd.Yes,
			Of: func(c *Contract) rgpd.Answer { return c.Ending.DeletesOrReturns },
		},
	},
	{
		ID: "contract-ending-choice", Then: rgpd.Oblige,
		FR: "le choix entre suppression et restitution n'est pas au responsable",
		EN: "the choice between deletion and return is not the controller's",
		By: rows.By(law.GDPR("28(3)(g)")),
		Do: rgpd.Text{
			FR: "Donnez le choix au responsable.",
			EN: "Give the choice to the controller.",
		},
		More: term{
			Level: rgpd.Defect, Path: "ending.controller_chooses", Clause: 6, Want: rgpd.Yes, Standard: rgpd.Yes,
			Of: func(c *Contract) rgpd.Answer { return c.Ending.ControllerChooses },
			If: func(c *Contract) rgpd.Answer { return c.Ending.DeletesOrReturns },
		},
	},
	{
		ID: "contract-ending-copies", Then: rgpd.Oblige,
		FR: "les copies ne sont pas supprimées",
		EN: "copies are not deleted",
		By: rows.By(law.GDPR("28(3)(g)")),
		Do: rgpd.Text{
			FR: "Ajoutez la suppression des copies.",
			EN: "Add the deletion of copies.",
		},
		More: term{
			Level: rgpd.Defect, Path: "ending.copies_deleted", Clause: 6, Want: rgpd.Yes, Standard: rgpd.Yes,
			Of: func(c *Contract) rgpd.Answer { return c.Ending.CopiesDeleted },
			If: func(c *Contract) rgpd.Answer { return c.Ending.DeletesOrReturns },
		},
	},
	{
		ID: "contract-ending-foreign-law", Then: rgpd.Oblige,
		FR: "le contrat admet une conservation imposée par une loi étrangère",
		EN: "the contract admits keeping that a foreign law imposes",
		By: rows.By(law.GDPR("28(3)(g)")),
		Do: rgpd.Text{
			FR: "Limitez l'exception au droit de l'Union ou d'un État membre.",
			EN: "Limit the exception to Union or Member State law.",
		},
		More: term{
			Level: rgpd.Defect, Path: "ending.foreign_law_retention", Clause: 6, Want: rgpd.No, Standard: rgpd.Yes,
			Of: func(c *Contract) rgpd.Answer { return c.Ending.ForeignLawRetention },
			If: func(c *Contract) rgpd.Answer { return c.Ending.DeletesOrReturns },
		},
	},
	{
		ID: "contract-ending-proof", Then: rgpd.Oblige,
		FR: "aucune preuve de suppression n'est prévue",
		EN: "no proof of deletion is provided for",
		By: rows.By(law.StateOfTheArt),
		Do: rgpd.Text{
			FR: "Demandez une attestation de suppression.",
			EN: "Ask for a certificate of deletion.",
		},
		More: term{
			Level: rgpd.Warning, Path: "ending.proof", Clause: 6, Want: rgpd.Yes, Standard: rgpd.No,
			Of: func(c *Contract) rgpd.Answer { return c.Ending.Proof },
			If: func(c *Contract) rgpd.Answer { return c.Ending.DeletesOrReturns },
		},
	},
	{
		ID: "contract-sub-processing", Then: rgpd.Oblige,
		FR: "le contrat ne règle pas la sous-traitance ultérieure",
		EN: "the contract does not settle sub-processing",
		By: rows.By(law.GDPR("28(2)"), law.GDPR("28(3)(d)")),
		Do: rgpd.Text{
			FR: "Interdisez-la, ou prévoyez une autorisation écrite préalable.",
			EN: "Forbid it, or provide for prior written authorisation.",
		},
		More: term{
			Level: rgpd.Error, Path: "sub_processing.settled", Clause: 7, Want: rgpd.Yes, Standard: rgpd.Yes,
			Of: func(c *Contract) rgpd.Answer { return c.SubProcessing.Settled },
		},
	},
	{
		ID: "contract-sub-processing-prior", Then: rgpd.Oblige,
		FR: "l'autorisation n'est pas écrite et préalable",
		EN: "the authorisation is not prior and in writing",
		By: rows.By(law.GDPR("28(2)")),
		Do: rgpd.Text{
			FR: "Exigez une autorisation écrite préalable, spécifique ou générale.",
			EN: "Ask for prior written authorisation, specific or general.",
		},
		More: term{
			Level: rgpd.Error, Path: "sub_processing.prior_written", Clause: 7, Want: rgpd.Yes, Standard: rgpd.Yes,
			Of: func(c *Contract) rgpd.Answer { return c.SubProcessing.PriorWritten },
			If: func(c *Contract) rgpd.Answer { return c.SubProcessing.Settled },
		},
	},
	{
		ID: "contract-sub-processing-changes", Then: rgpd.Oblige,
		FR: "les changements de sous-traitants ne sont pas annoncés",
		EN: "changes of sub-processors are not announced",
		By: rows.By(law.GDPR("28(2)")),
		Do: rgpd.Text{
			FR: "Ajoutez l'information préalable et la possibilité de s'opposer.",
			EN: "Add the prior notice and the chance to object.",
		},
		More: term{
			Level: rgpd.Error, Path: "sub_processing.changes_notified", Clause: 7, Want: rgpd.Yes, Standard: rgpd.Yes,
			Of: func(c *Contract) rgpd.Answer { return c.SubProcessing.ChangesNotified },
			If: func(c *Contract) rgpd.Answer { return c.SubProcessing.Settled },
		},
	},
	{
		ID: "contract-sub-processing-objection", Then: rgpd.Oblige,
		FR: "le responsable ne peut pas s'opposer à un nouveau sous-traitant",
		EN: "the controller cannot object to a new sub-processor",
		By: rows.By(law.GDPR("28(2)")),
		Do: rgpd.Text{
			FR: "Ajoutez la possibilité de s'opposer.",
			EN: "Add the chance to object.",
		},
		More: term{
			Level: rgpd.Error, Path: "sub_processing.may_object", Clause: 7, Want: rgpd.Yes, Standard: rgpd.Yes,
			Of: func(c *Contract) rgpd.Answer { return c.SubProcessing.MayObject },
			If: func(c *Contract) rgpd.Answer { return c.SubProcessing.Settled },
		},
	},
	{
		ID: "contract-flow-down", Then: rgpd.Oblige,
		FR: "les mêmes obligations ne sont pas imposées aux sous-traitants ultérieurs",
		EN: "the same obligations are not imposed down the chain",
		By: rows.By(law.GDPR("28(4)")),
		Do: rgpd.Text{
			FR: "Imposez les mêmes obligations par contrat.",
			EN: "Impose the same obligations by contract.",
		},
		More: term{
			Level: rgpd.Error, Path: "sub_processing.flow_down", Want: rgpd.Yes, Standard: rgpd.Yes,
			Of: func(c *Contract) rgpd.Answer { return c.SubProcessing.FlowDown },
		},
	},
	{
		ID: "contract-sub-processing-liability", Then: rgpd.Oblige,
		FR: "le premier sous-traitant ne répond pas pleinement des suivants",
		EN: "the first processor is not fully liable for the next",
		By: rows.By(law.GDPR("28(4)")),
		Do: rgpd.Text{
			FR: "Ajoutez la pleine responsabilité du premier sous-traitant.",
			EN: "Add the full liability of the first processor.",
		},
		More: term{
			Level: rgpd.Error, Path: "sub_processing.full_liability", Want: rgpd.Yes, Standard: rgpd.Yes,
			Of: func(c *Contract) rgpd.Answer { return c.SubProcessing.FullLiability },
		},
	},
	{
		ID: "contract-sub-processing-list", Then: rgpd.Oblige,
		FR: "la liste des sous-traitants n'est pas annexée et tenue à jour",
		EN: "the list of sub-processors is not annexed and kept up to date",
		By: rows.By(law.GDPR("28(2)"), law.OpinionOnChains),
		Do: rgpd.Text{
			FR: "Annexez la liste et tenez-la à jour.",
			EN: "Annex the list and keep it up to date.",
		},
		More: term{
			Level: rgpd.Defect, Path: "sub_processing.listed", Clause: 7, Want: rgpd.Yes, Standard: rgpd.No,
			Of: func(c *Contract) rgpd.Answer { return c.SubProcessing.Listed },
			If: func(c *Contract) rgpd.Answer { return c.SubProcessing.Settled },
		},
	},
	{
		ID: "contract-audits", Then: rgpd.Oblige,
		FR: "aucune clause d'audit",
		EN: "no clause on audits",
		By: rows.By(law.GDPR("28(3)(h)")),
		Do: rgpd.Text{
			FR: "Ajoutez audits et inspections par le responsable ou son auditeur.",
			EN: "Add audits and inspections by the controller or its auditor.",
		},
		More: term{
			Level: rgpd.Error, Path: "audits.allowed", Clause: 8, Want: rgpd.Yes, Standard: rgpd.Yes,
			Of: func(c *Contract) rgpd.Answer { return c.Audits.Allowed },
		},
	},
	{
		ID: "contract-audits-information", Then: rgpd.Oblige,
		FR: "le sous-traitant ne doit pas toutes les informations nécessaires",
		EN: "the processor does not owe all information needed",
		By: rows.By(law.GDPR("28(3)(h)")),
		Do: rgpd.Text{
			FR: "Ajoutez « toutes les informations nécessaires ».",
			EN: "Add \"all information necessary\".",
		},
		More: term{
			Level: rgpd.Defect, Path: "audits.all_information", Clause: 8, Want: rgpd.Yes, Standard: rgpd.Yes,
			Of: func(c *Contract) rgpd.Answer { return c.Audits.AllInformation },
			If: func(c *Contract) rgpd.Answer { return c.Audits.Allowed },
		},
	},
	{
		ID: "contract-audits-certificate-only", Then: rgpd.Oblige,
		FR: "un certificat y tient lieu d'audit",
		EN: "a certificate stands in for audits",
		By: rows.By(law.GDPR("28(3)(h)")),
		Do: rgpd.Text{
			FR: "Gardez le droit d'inspecter.",
			EN: "Keep the right to inspect.",
		},
		More: term{
			Level: rgpd.Defect, Path: "audits.certificate_only", Clause: 8, Want: rgpd.No, Standard: rgpd.Yes,
			Of: func(c *Contract) rgpd.Answer { return c.Audits.CertificateOnly },
			If: func(c *Contract) rgpd.Answer { return c.Audits.Allowed },
		},
	},
}
