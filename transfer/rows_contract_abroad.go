package transfer

import (
	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
	"github.com/rgpd-go/rgpd/internal/rows"
)

// Data outside the Union, and what a contract with a call centre had better settle.
var abroadChecks = []check{
	{
		ID: "contract-transfers", Then: rgpd.Oblige,
		FR: "des données quittent l'Union et le contrat ne dit rien des transferts",
		EN: "data leave the Union and the contract says nothing of transfers",
		By: rows.By(law.GDPR("28(3)(a)"), law.GDPR("44"), law.GDPR("46")),
		Do: rgpd.Text{
			FR: "Ajoutez les transferts permis, les pays et les garanties.",
			EN: "Add the transfers allowed, the countries and the safeguards.",
		},
		More: term{
			Level: rgpd.Error, Path: "abroad.clause", Clause: 9, Want: rgpd.Yes, Standard: rgpd.No,
			Of: func(c *Contract) rgpd.Answer { return c.Abroad.Clause },
			If: func(c *Contract) rgpd.Answer { return c.Abroad.DataLeave },
		},
	},
	{
		ID: "contract-transfers-countries", Then: rgpd.Oblige,
		FR: "les pays ne sont pas nommés",
		EN: "the countries are not named",
		By: rows.By(law.GDPR("28(3)(a)"), law.GDPR("44")),
		Do: rgpd.Text{
			FR: "Nommez les pays, lieux d'accès à distance compris.",
			EN: "Name the countries, places of remote access included.",
		},
		More: term{
			Level: rgpd.Defect, Path: "abroad.countries_listed", Clause: 9, Want: rgpd.Yes, Standard: rgpd.No,
			Of: func(c *Contract) rgpd.Answer { return c.Abroad.CountriesListed },
			If: func(c *Contract) rgpd.Answer { return c.Abroad.DataLeave },
		},
	},
	{
		ID: "contract-transfers-tool", Then: rgpd.Oblige,
		FR: "l'outil de transfert est nommé sans être signé",
		EN: "the transfer tool is named without being signed",
		By: rows.By(law.GDPR("44"), law.GDPR("46")),
		Do: rgpd.Text{
			FR: "Signez l'outil : clauses 2021/914, module des deux rôles.",
			EN: "Sign the tool: clauses 2021/914, the module of the two roles.",
		},
		More: term{
			Level: rgpd.Error, Path: "abroad.tool_signed", Clause: 9, Want: rgpd.Yes, Standard: rgpd.No,
			Of: func(c *Contract) rgpd.Answer { return c.Abroad.ToolSigned },
			If: func(c *Contract) rgpd.Answer { return c.Abroad.DataLeave },
		},
	},
	{
		ID: "contract-transfers-annexes", Then: rgpd.Oblige,
		FR: "les annexes de l'outil sont vides",
		EN: "the annexes of the tool are blank",
		By: rows.By(law.GDPR("46")),
		Do: rgpd.Text{
			FR: "Remplissez les annexes I à III.",
			EN: "Fill in annexes I to III.",
		},
		More: term{
			Level: rgpd.Defect, Path: "abroad.annexes_filled", Clause: 9, Want: rgpd.Yes, Standard: rgpd.No,
			Of: func(c *Contract) rgpd.Answer { return c.Abroad.AnnexesFilled },
			If: func(c *Contract) rgpd.Answer { return c.Abroad.DataLeave },
		},
	},
	{
		ID: "contract-transfers-assessment", Then: rgpd.Oblige,
		FR: "aucune analyse d'impact du transfert",
		EN: "no transfer impact assessment",
		By: rows.By(law.GDPR("46"), law.Schrems),
		Do: rgpd.Text{
			FR: "Menez l'analyse avant tout envoi.",
			EN: "Carry out the assessment before anything is sent.",
		},
		More: term{
			Level: rgpd.Error, Path: "abroad.impact_assessed", Clause: 9, Want: rgpd.Yes, Standard: rgpd.No,
			Of: func(c *Contract) rgpd.Answer { return c.Abroad.ImpactAssessed },
			If: func(c *Contract) rgpd.Answer { return c.Abroad.DataLeave },
		},
	},
	{
		ID: "contract-telephony-retention", Then: rgpd.Oblige,
		FR: "le contrat ne règle pas : la conservation par catégorie de données",
		EN: "the contract does not settle: retention for each class of data",
		By: rows.By(law.StateOfTheArt),
		Do: rgpd.Text{
			FR: "Réglez : la conservation par catégorie de données.",
			EN: "Settle: retention for each class of data.",
		},
		More: term{
			Level: rgpd.Info, Path: "telephony.retention", Want: rgpd.Yes, Standard: rgpd.No,
			Of: func(c *Contract) rgpd.Answer { return c.Telephony.Retention },
		},
	},
	{
		ID: "contract-telephony-recording", Then: rgpd.Oblige,
		FR: "le contrat ne règle pas : l'enregistrement des appels",
		EN: "the contract does not settle: call recording",
		By: rows.By(law.StateOfTheArt),
		Do: rgpd.Text{
			FR: "Réglez : l'enregistrement des appels.",
			EN: "Settle: call recording.",
		},
		More: term{
			Level: rgpd.Info, Path: "telephony.recording", Want: rgpd.Yes, Standard: rgpd.No,
			Of: func(c *Contract) rgpd.Answer { return c.Telephony.Recording },
		},
	},
	{
		ID: "contract-telephony-free-text", Then: rgpd.Oblige,
		FR: "le contrat ne règle pas : les zones de commentaire libre",
		EN: "the contract does not settle: free-text fields",
		By: rows.By(law.StateOfTheArt),
		Do: rgpd.Text{
			FR: "Réglez : les zones de commentaire libre.",
			EN: "Settle: free-text fields.",
		},
		More: term{
			Level: rgpd.Info, Path: "telephony.free_text", Want: rgpd.Yes, Standard: rgpd.No,
			Of: func(c *Contract) rgpd.Answer { return c.Telephony.FreeText },
		},
	},
	{
		ID: "contract-telephony-locations", Then: rgpd.Oblige,
		FR: "le contrat ne règle pas : la liste des lieux et des accès à distance",
		EN: "the contract does not settle: the list of places and of remote access",
		By: rows.By(law.StateOfTheArt),
		Do: rgpd.Text{
			FR: "Réglez : la liste des lieux et des accès à distance.",
			EN: "Settle: the list of places and of remote access.",
		},
		More: term{
			Level: rgpd.Info, Path: "telephony.locations", Want: rgpd.Yes, Standard: rgpd.No,
			Of: func(c *Contract) rgpd.Answer { return c.Telephony.Locations },
		},
	},
	{
		ID: "contract-telephony-contact", Then: rgpd.Oblige,
		FR: "le contrat ne règle pas : le contact en cas d'incident",
		EN: "the contract does not settle: the contact for incidents",
		By: rows.By(law.StateOfTheArt),
		Do: rgpd.Text{
			FR: "Réglez : le contact en cas d'incident.",
			EN: "Settle: the contact for incidents.",
		},
		More: term{
			Level: rgpd.Info, Path: "telephony.incident_contact", Want: rgpd.Yes, Standard: rgpd.No,
			Of: func(c *Contract) rgpd.Answer { return c.Telephony.IncidentContact },
		},
	},
	{
		ID: "contract-telephony-government-requests", Then: rgpd.Oblige,
		FR: "le contrat ne règle pas : les demandes d'autorités étrangères",
		EN: "the contract does not settle: requests of foreign governments",
		By: rows.By(law.StateOfTheArt),
		Do: rgpd.Text{
			FR: "Réglez : les demandes d'autorités étrangères.",
			EN: "Settle: requests of foreign governments.",
		},
		More: term{
			Level: rgpd.Info, Path: "telephony.government_requests", Want: rgpd.Yes, Standard: rgpd.No,
			Of: func(c *Contract) rgpd.Answer { return c.Telephony.GovernmentRequests },
		},
	},
	{
		ID: "contract-telephony-numbering", Then: rgpd.Oblige,
		FR: "le contrat ne règle pas : l'authentification des numéros affichés",
		EN: "the contract does not settle: authentication of the numbers shown",
		By: rows.By(law.StateOfTheArt),
		Do: rgpd.Text{
			FR: "Réglez : l'authentification des numéros affichés.",
			EN: "Settle: authentication of the numbers shown.",
		},
		More: term{
			Level: rgpd.Info, Path: "telephony.numbering", Want: rgpd.Yes, Standard: rgpd.No,
			Of: func(c *Contract) rgpd.Answer { return c.Telephony.Numbering },
		},
	},
	{
		ID: "contract-telephony-insurance", Then: rgpd.Oblige,
		FR: "le contrat ne règle pas : l'assurance et la responsabilité",
		EN: "the contract does not settle: insurance and liability",
		By: rows.By(law.StateOfTheArt),
		Do: rgpd.Text{
			FR: "Réglez : l'assurance et la responsabilité.",
			EN: "Settle: insurance and liability.",
		},
		More: term{
			Level: rgpd.Info, Path: "telephony.insurance", Want: rgpd.Yes, Standard: rgpd.No,
			Of: func(c *Contract) rgpd.Answer { return c.Telephony.Insurance },
		},
	},
}
