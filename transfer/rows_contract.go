package transfer

import (
	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
	"github.com/rgpd-go/rgpd/internal/rows"
)

// What the contract describes, instructions, confidentiality.
var termChecks = []check{
	{
		ID: "contract-description-subject", Then: rgpd.Oblige,
		FR: "le contrat ne définit pas l'objet du traitement",
		EN: "the contract does not state the subject-matter of the processing",
		By: rows.By(law.GDPR("28(3)")),
		Do: rgpd.Text{
			FR: "Ajoutez l'objet du traitement.",
			EN: "Add the subject-matter of the processing.",
		},
		More: term{
			Level: rgpd.Error, Path: "description.subject_matter", Want: rgpd.Yes, Standard: rgpd.Yes,
			Of: func(c *Contract) rgpd.Answer { return c.Description.SubjectMatter },
		},
	},
	{
		ID: "contract-description-duration", Then: rgpd.Oblige,
		FR: "le contrat ne définit pas la durée du traitement",
		EN: "the contract does not state the duration of the processing",
		By: rows.By(law.GDPR("28(3)")),
		Do: rgpd.Text{
			FR: "Ajoutez la durée du traitement.",
			EN: "Add the duration of the processing.",
		},
		More: term{
			Level: rgpd.Error, Path: "description.duration", Want: rgpd.Yes, Standard: rgpd.Yes,
			Of: func(c *Contract) rgpd.Answer { return c.Description.Duration },
		},
	},
	{
		ID: "contract-description-nature", Then: rgpd.Oblige,
		FR: "le contrat ne définit pas la nature du traitement",
		EN: "the contract does not state the nature of the processing",
		By: rows.By(law.GDPR("28(3)")),
		Do: rgpd.Text{
			FR: "Ajoutez la nature du traitement.",
			EN: "Add the nature of the processing.",
		},
		More: term{
			Level: rgpd.Error, Path: "description.nature", Want: rgpd.Yes, Standard: rgpd.Yes,
			Of: func(c *Contract) rgpd.Answer { return c.Description.Nature },
		},
	},
	{
		ID: "contract-description-purpose", Then: rgpd.Oblige,
		FR: "le contrat ne définit pas la finalité du traitement",
		EN: "the contract does not state the purpose of the processing",
		By: rows.By(law.GDPR("28(3)")),
		Do: rgpd.Text{
			FR: "Ajoutez la finalité du traitement.",
			EN: "Add the purpose of the processing.",
		},
		More: term{
			Level: rgpd.Error, Path: "description.purpose", Want: rgpd.Yes, Standard: rgpd.Yes,
			Of: func(c *Contract) rgpd.Answer { return c.Description.Purpose },
		},
	},
	{
		ID: "contract-description-data", Then: rgpd.Oblige,
		FR: "le contrat ne définit pas les types de données",
		EN: "the contract does not state the types of data",
		By: rows.By(law.GDPR("28(3)")),
		Do: rgpd.Text{
			FR: "Ajoutez les types de données.",
			EN: "Add the types of data.",
		},
		More: term{
			Level: rgpd.Error, Path: "description.data_types", Want: rgpd.Yes, Standard: rgpd.Yes,
			Of: func(c *Contract) rgpd.Answer { return c.Description.DataTypes },
		},
	},
	{
		ID: "contract-description-persons", Then: rgpd.Oblige,
		FR: "le contrat ne définit pas les catégories de personnes",
		EN: "the contract does not state the categories of persons",
		By: rows.By(law.GDPR("28(3)")),
		Do: rgpd.Text{
			FR: "Ajoutez les catégories de personnes.",
			EN: "Add the categories of persons.",
		},
		More: term{
			Level: rgpd.Error, Path: "description.persons", Want: rgpd.Yes, Standard: rgpd.Yes,
			Of: func(c *Contract) rgpd.Answer { return c.Description.Persons },
		},
	},
	{
		ID: "contract-description-duties", Then: rgpd.Oblige,
		FR: "le contrat ne définit pas les droits et obligations du responsable",
		EN: "the contract does not state the rights and duties of the controller",
		By: rows.By(law.GDPR("28(3)")),
		Do: rgpd.Text{
			FR: "Ajoutez les droits et obligations du responsable.",
			EN: "Add the rights and duties of the controller.",
		},
		More: term{
			Level: rgpd.Error, Path: "description.controller_duties", Want: rgpd.Yes, Standard: rgpd.Yes,
			Of: func(c *Contract) rgpd.Answer { return c.Description.ControllerDuties },
		},
	},
	{
		ID: "contract-instructions", Then: rgpd.Oblige,
		FR: "aucune clause ne limite le sous-traitant aux instructions documentées",
		EN: "no clause holds the processor to documented instructions",
		By: rows.By(law.GDPR("28(3)(a)"), law.GDPR("29")),
		Do: rgpd.Text{
			FR: "Ajoutez : le sous-traitant ne traite les données que sur instruction documentée du responsable.",
			EN: "Add: the processor processes the data only on documented instructions of the controller.",
		},
		More: term{
			Level: rgpd.Error, Path: "instructions.documented", Clause: 1, Want: rgpd.Yes, Standard: rgpd.Yes,
			Of: func(c *Contract) rgpd.Answer { return c.Instructions.Documented },
		},
	},
	{
		ID: "contract-instructions-transfers", Then: rgpd.Oblige,
		FR: "la clause d'instructions ne vise pas les transferts",
		EN: "the clause on instructions does not name transfers",
		By: rows.By(law.GDPR("28(3)(a)")),
		Do: rgpd.Text{
			FR: "Ajoutez : « y compris en ce qui concerne les transferts de données à caractère personnel vers un " +
				"pays tiers ou à une organisation internationale ».",
			EN: "Add: \"including with regard to transfers of personal data to a third country or an " +
				"international organisation\".",
		},
		More: term{
			Level: rgpd.Defect, Path: "instructions.cover_transfers", Clause: 1, Want: rgpd.Yes, Standard: rgpd.Yes,
			Of: func(c *Contract) rgpd.Answer { return c.Instructions.CoverTransfers },
			If: func(c *Contract) rgpd.Answer { return c.Instructions.Documented },
		},
	},
	{
		ID: "contract-instructions-union-law", Then: rgpd.Oblige,
		FR: "l'exception du droit de l'Union, avec avis préalable, manque",
		EN: "the exception for Union law, with prior notice, is missing",
		By: rows.By(law.GDPR("28(3)(a)")),
		Do: rgpd.Text{
			FR: "Ajoutez l'exception de l'article 28(3)(a) et l'avis préalable.",
			EN: "Add the exception of article 28(3)(a) and the prior notice.",
		},
		More: term{
			Level: rgpd.Defect, Path: "instructions.union_law_exception", Clause: 1, Want: rgpd.Yes, Standard: rgpd.Yes,
			Of: func(c *Contract) rgpd.Answer { return c.Instructions.UnionLawException },
			If: func(c *Contract) rgpd.Answer { return c.Instructions.Documented },
		},
	},
	{
		ID: "contract-instructions-foreign-law", Then: rgpd.Oblige,
		FR: "le contrat laisse le sous-traitant obéir à une loi étrangère : ce n'est pas l'exception de " +
			"l'article 28(3)(a)",
		EN: "the contract lets the processor obey a foreign law: that is not the exception of article 28(3)(a)",
		By: rows.By(law.GDPR("28(3)(a)"), law.OpinionOnChains),
		Do: rgpd.Text{
			FR: "Limitez l'exception au droit de l'Union ou d'un État membre.",
			EN: "Limit the exception to Union or Member State law.",
		},
		More: term{
			Level: rgpd.Defect, Path: "instructions.foreign_law_exception", Clause: 1, Want: rgpd.No,
			Standard: rgpd.Yes,
			Of:       func(c *Contract) rgpd.Answer { return c.Instructions.ForeignLawException },
			If:       func(c *Contract) rgpd.Answer { return c.Instructions.Documented },
		},
	},
	{
		ID: "contract-unlawful-instruction", Then: rgpd.Oblige,
		FR: "le sous-traitant n'est pas tenu d'alerter d'une instruction illicite",
		EN: "the processor need not warn of an unlawful instruction",
		By: rows.By(law.GDPR("28(3), dernier alinéa")),
		Do: rgpd.Text{
			FR: "Ajoutez l'alerte immédiate si une instruction paraît illicite.",
			EN: "Add the immediate warning if an instruction seems unlawful.",
		},
		More: term{
			Level: rgpd.Error, Path: "instructions.warns_of_unlawful", Want: rgpd.Yes, Standard: rgpd.Yes,
			Of: func(c *Contract) rgpd.Answer { return c.Instructions.WarnsOfUnlawful },
		},
	},
	{
		ID: "contract-confidentiality", Then: rgpd.Oblige,
		FR: "le personnel n'est pas tenu à la confidentialité",
		EN: "the staff are not bound to confidentiality",
		By: rows.By(law.GDPR("28(3)(b)"), law.GDPR("32(4)")),
		Do: rgpd.Text{
			FR: "Ajoutez l'engagement de confidentialité des personnes autorisées.",
			EN: "Add the commitment of the authorised persons to confidentiality.",
		},
		More: term{
			Level: rgpd.Error, Path: "confidentiality.staff_bound", Clause: 2, Want: rgpd.Yes, Standard: rgpd.Yes,
			Of: func(c *Contract) rgpd.Answer { return c.Confidentiality.StaffBound },
		},
	},
}
