package transfer

import (
	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
	"github.com/rgpd-go/rgpd/internal/rows"
)

// The faults of the other tools of art. 46, and of any.
var toolRows = []row{
	{
		ID: "transfer-not-approved", Then: rgpd.Forbid,
		FR: "l'outil n'a été ni approuvé ni autorisé par l'autorité",
		EN: "the tool was neither approved nor authorised by the authority",
		By: rows.By(law.GDPR("46(2), (3), 47")),
		When: uncovered(when{
			Tool: rgpd.Is(
				BCRController, BCRProcessor, AuthorityClauses, CodeOfConduct, Certification, AdHocClauses,
				AdministrativeArrangement,
			),
			Approved: rgpd.Is(rgpd.No),
		}),
		Do: rgpd.Text{
			FR: "Obtenez l'approbation ou l'autorisation, ou signez les clauses 2021/914.",
			EN: "Obtain the approval or the authorisation, or sign the clauses 2021/914.",
		},
		More: SafeguardDefective,
	},
	{
		ID: "transfer-bcr-not-covered", Then: rgpd.Forbid,
		FR:   "les règles d'entreprise contraignantes ne couvrent pas ce destinataire ou ces données",
		EN:   "the binding corporate rules do not cover this importer or these data",
		By:   rows.By(law.GDPR("47")),
		When: uncovered(when{Tool: rgpd.Is(BCRController, BCRProcessor), Covers: rgpd.Is(rgpd.No)}),
		Do: rgpd.Text{
			FR: "Faites adhérer le destinataire aux règles, ou signez les clauses 2021/914.",
			EN: "Have the importer join the rules, or sign the clauses 2021/914.",
		},
		Open: rgpd.Text{
			FR: "On demande de chaque destinataire, plus loin aussi, si les règles du groupe le couvrent.",
			EN: "Of each importer, further down too, it is asked whether the group's rules cover it.",
		},
		More: SafeguardDefective,
	},
	{
		ID: "transfer-bcr-clients-data", Then: rgpd.Forbid,
		FR:   "les règles d'un groupe pour responsables (BCR-C) ne couvrent pas les données de clients extérieurs",
		EN:   "a group's rules for controllers do not cover the data of outside clients",
		By:   rows.By(law.BindingRulesControllers.Explaining(law.GDPR("47"))),
		When: uncovered(when{Tool: rgpd.Is(BCRController), ClientsData: rgpd.Is(rgpd.Yes)}),
		Do: rgpd.Text{
			FR: "Utilisez des règles pour sous-traitants (BCR-P) ou les clauses 2021/914.",
			EN: "Use rules for processors (BCR-P) or the clauses 2021/914.",
		},
		More: SafeguardDefective,
	},
	{
		ID: "transfer-bcr-own-data", Then: rgpd.Forbid,
		FR:   "les règles d'un groupe pour sous-traitants (BCR-P) ne couvrent que les données de clients extérieurs",
		EN:   "a group's rules for processors cover the data of outside clients only",
		By:   rows.By(law.GDPR("47"), law.BindingRulesProcessors),
		When: uncovered(when{Tool: rgpd.Is(BCRProcessor), ClientsData: rgpd.Is(rgpd.No)}),
		Do: rgpd.Text{
			FR: "Utilisez des règles pour responsables (BCR-C) ou les clauses 2021/914.",
			EN: "Use rules for controllers (BCR-C) or the clauses 2021/914.",
		},
		Open: rgpd.Text{
			FR: "WP257 n'est connu que par un compte rendu. À qui sont les données est demandé.",
			EN: "WP257 is known through a report alone. Whose data they are is asked.",
		},
		More: SafeguardDefective,
	},
	{
		ID: "transfer-bcr-for-processors", Then: rgpd.Forbid,
		FR:   "les règles d'un groupe pour sous-traitants (BCR-P) ne valent que pour un destinataire sous-traitant",
		EN:   "a group's rules for processors are for an importer that is a processor",
		By:   rows.By(law.GDPR("47"), law.BindingRulesProcessors),
		When: uncovered(when{Tool: rgpd.Is(BCRProcessor), Pair: rgpd.Not(cp, pp)}),
		Do: rgpd.Text{
			FR: "Utilisez des règles pour responsables (BCR-C) ou les clauses 2021/914.",
			EN: "Use rules for controllers (BCR-C) or the clauses 2021/914.",
		},
		Open: rgpd.Text{
			FR: "WP257, d'après un compte rendu : le destinataire est sous-traitant de l'exportateur, ou le " +
				"suivant. Un responsable qui n'est pas le client de l'exportateur n'en est pas un ; un " +
				"sous-traitant ultérieur qui tient les données d'un responsable même est un rôle à revoir.",
			EN: "WP257, through a report: the importer is a processor of the exporter, or its sub-processor. A " +
				"controller that is not the exporter's client is none; a sub-processor straight from a " +
				"controller is a role to look at again.",
		},
		More: SafeguardDefective,
	},
	{
		ID: "transfer-importer-not-bound", Then: rgpd.Forbid,
		FR:   "le destinataire n'a pas pris les engagements contraignants qu'exige le code ou la certification",
		EN:   "the importer did not give the binding commitments that the code or certification takes",
		By:   rows.By(law.GDPR("46(2)(e), (f)")),
		When: uncovered(when{Tool: rgpd.Is(CodeOfConduct, Certification), Bound: rgpd.Is(rgpd.No)}),
		Do: rgpd.Text{
			FR: "Obtenez l'engagement contraignant et exécutoire du destinataire.",
			EN: "Obtain the importer's binding and enforceable commitment.",
		},
		More: SafeguardDefective,
	},
	{
		ID: "transfer-tool-of-public-bodies", Then: rgpd.Forbid,
		FR: "cet outil n'est ouvert qu'entre organismes publics",
		EN: "this tool is open between public bodies only",
		By: rows.By(law.GDPR("46(2)(a), (3)(b)")),
		When: uncovered(when{
			Tool: rgpd.Is(PublicInstrument, AdministrativeArrangement), PublicBodies: rgpd.Is(rgpd.No),
		}),
		Do: rgpd.Text{
			FR: "Signez les clauses types 2021/914 (bon module, annexes remplies) et menez l'analyse d'impact " +
				"du transfert ; ou gardez les données et les écrans dans l'EEE.",
			EN: "Sign the standard clauses 2021/914 (right module, annexes filled in) and carry out the " +
				"transfer impact assessment; or keep data and screens in the EEA.",
		},
		More: SafeguardDefective,
	},
	{
		ID: "transfer-signed-after-flow", Then: rgpd.Forbid,
		FR:   "l'outil a été signé après le flux",
		EN:   "the tool was signed after the flow",
		By:   rows.By(law.GDPR("44, 46")),
		When: uncovered(when{Tool: rgpd.Not(NoTool, ClaimedAdequacy), Signature: rgpd.Is(signedAfterFlow)}),
		Do: rgpd.Text{
			FR: "Suspendez le flux jusqu'à la signature.",
			EN: "Suspend the flow until the signature.",
		},
		More: SafeguardDefective,
	},
	{
		ID: "transfer-not-relayed", Then: rgpd.Forbid,
		FR:   "le destinataire ultérieur n'est pas lié par les clauses du maillon précédent",
		EN:   "the onward importer is not bound by the clauses of the hop before",
		By:   rows.By(law.GDPR("44"), law.StandardClauses("clauses 8 et 9")),
		When: uncovered(when{Tool: rgpd.Not(NoTool, ClaimedAdequacy), Passing: rgpd.Is(notRelayed)}),
		Do: rgpd.Text{
			FR: "Imposez-lui les mêmes obligations par écrit, ou signez avec lui un outil propre.",
			EN: "Impose the same obligations on it in writing, or sign a tool of its own with it.",
		},
		Open: rgpd.Text{
			FR: "Un outil ne se transmet qu'à qui est lié par écrit à chaque étape, le jour du flux. Un " +
				"sous-traitant de plus dans le même pays tiers est un maillon comme dans un autre. Les anciens " +
				"jeux se transmettaient de même, par des écrits d'avant leur abrogation (décision 2021/914, art. " +
				"4(4), consid. 24).",
			EN: "A tool is handed down only to who is bound in writing at each step, on the day of the flow. A " +
				"further processor in the same third country is a hop like one in another. The old sets went " +
				"down the same way, in writings of before their repeal (decision 2021/914, art. 4(4), recital 24).",
		},
		More: SafeguardDefective,
	},
	{
		ID: "transfer-adherence-not-handed-down", Then: rgpd.Forbid,
		FR: "un code de conduite ou une certification n'engage que celui qui y adhère : il ne se transmet pas " +
			"au maillon suivant",
		EN: "a code of conduct or a certification binds only who adheres to it: it is not handed down to the " +
			"next hop",
		By:   rows.By(law.GDPR("46(2)(e), (f)")),
		When: uncovered(when{Tool: rgpd.Is(CodeOfConduct, Certification), Passing: rgpd.Not(ownTool)}),
		Do: rgpd.Text{
			FR: "Faites adhérer le destinataire ultérieur lui-même, ou signez avec lui les clauses 2021/914.",
			EN: "Have the onward importer adhere itself, or sign the clauses 2021/914 with it.",
		},
		Open: rgpd.Text{
			FR: "Les engagements des points (e) et (f) sont ceux du destinataire qui adhère : le suivant " +
				"adhère lui-même, et invoque l'outil comme le sien.",
			EN: "The commitments of points (e) and (f) are those of the importer that adheres: the next one " +
				"adheres itself, and claims the tool as its own.",
		},
		More: SafeguardDefective,
	},
	{
		ID: "transfer-no-module-further-down", Then: rgpd.Forbid,
		FR:   "les clauses transmises n'ont pas de module pour les rôles de ce maillon",
		EN:   "the clauses handed down have no module for the roles of this hop",
		By:   rows.By(law.StandardClauses("clauses 8.7 et 8.8")),
		When: uncovered(when{Tool: rgpd.Is(StandardClauses), Fits: rgpd.Is(rgpd.No)}),
		Do: rgpd.Text{
			FR: "Signez avec le destinataire ultérieur le module des deux rôles, ou ne lui transmettez rien.",
			EN: "Sign the module of the two roles with the onward importer, or pass nothing on to it.",
		},
		Open: rgpd.Text{
			FR: "Les clauses se transmettent sous le module qui convient aux rôles : sous les modules 2 et 3, à un " +
				"sous-traitant ultérieur seulement ; sous le module 1, à un responsable ou à son sous-traitant ; " +
				"sous le module 4, à personne. Lecture stricte.",
			EN: "The clauses are handed down \"under the appropriate Module\": below modules 2 and 3 to a " +
				"sub-processor only; below module 1 to a controller or its processor; below module 4 to nobody. " +
				"Strict reading.",
		},
		More: SafeguardDefective,
	},
}

// The tools that frame a transfer, where nothing forbids it.
var soundRows = []row{
	{
		ID: "transfer-standard-clauses", Then: rgpd.Permit,
		FR:       "les clauses types 2021/914 encadrent le transfert",
		EN:       "the standard clauses 2021/914 frame the transfer",
		By:       rows.By(law.GDPR("46(2)(c)"), law.SCC),
		From:     rgpd.Date(law.SCC.From),
		Narrowed: "art. 46(2)(c) had no such clauses before the decision",
		When:     transferring(when{Tool: rgpd.Is(StandardClauses)}),
		More:     AllowedWithSafeguard,
	},
	{
		ID: "transfer-old-clauses", Then: rgpd.Permit,
		FR:       "les anciennes clauses types encadrent encore le transfert",
		EN:       "the old standard clauses still frame the transfer",
		By:       rows.By(law.GDPR("46(2)(c), (5)"), law.StandardClauses("art. 4")),
		Until:    law.DayOldClausesOver,
		Narrowed: "decision (EU) 2021/914, art. 4(4): contracts of before the repeal run on until 27 December 2022",
		When:     transferring(when{Tool: rgpd.Is(OldClauses)}),
		More:     AllowedWithSafeguard,
	},
	{
		ID: "transfer-bcr-controller", Then: rgpd.Permit,
		FR:   "des règles d'entreprise contraignantes encadrent le transfert",
		EN:   "binding corporate rules frame the transfer",
		By:   rows.By(law.GDPR("46(2)(b), 47")),
		When: transferring(when{Tool: rgpd.Is(BCRController)}),
		More: AllowedWithSafeguard,
	},
	{
		ID: "transfer-bcr-processor", Then: rgpd.Permit,
		FR:   "des règles d'entreprise contraignantes pour sous-traitants encadrent le transfert",
		EN:   "binding corporate rules for processors frame the transfer",
		By:   rows.By(law.GDPR("46(2)(b), 47"), law.BindingRulesProcessors),
		When: transferring(when{Tool: rgpd.Is(BCRProcessor)}),
		More: AllowedWithSafeguard,
	},
	{
		ID: "transfer-authority-clauses", Then: rgpd.Permit,
		FR:   "des clauses d'une autorité, approuvées par la Commission, encadrent le transfert",
		EN:   "clauses of an authority, approved by the Commission, frame the transfer",
		By:   rows.By(law.GDPR("46(2)(d)")),
		When: transferring(when{Tool: rgpd.Is(AuthorityClauses)}),
		More: AllowedWithSafeguard,
	},
	{
		ID: "transfer-code-of-conduct", Then: rgpd.Permit,
		FR:   "un code de conduite et l'engagement du destinataire encadrent le transfert",
		EN:   "a code of conduct and the importer's commitment frame the transfer",
		By:   rows.By(law.GDPR("46(2)(e)")),
		When: transferring(when{Tool: rgpd.Is(CodeOfConduct)}),
		More: AllowedWithSafeguard,
	},
	{
		ID: "transfer-certification", Then: rgpd.Permit,
		FR:   "une certification et l'engagement du destinataire encadrent le transfert",
		EN:   "a certification and the importer's commitment frame the transfer",
		By:   rows.By(law.GDPR("46(2)(f)")),
		When: transferring(when{Tool: rgpd.Is(Certification)}),
		More: AllowedWithSafeguard,
	},
	{
		ID: "transfer-ad-hoc-clauses", Then: rgpd.Permit,
		FR:   "des clauses ad hoc autorisées encadrent le transfert",
		EN:   "authorised ad hoc clauses frame the transfer",
		By:   rows.By(law.GDPR("46(3)(a)")),
		When: transferring(when{Tool: rgpd.Is(AdHocClauses)}),
		More: AllowedWithSafeguard,
	},
	{
		ID: "transfer-public-instrument", Then: rgpd.Permit,
		FR:   "un instrument contraignant entre organismes publics encadre le transfert",
		EN:   "a binding instrument between public bodies frames the transfer",
		By:   rows.By(law.GDPR("46(2)(a)")),
		When: transferring(when{Tool: rgpd.Is(PublicInstrument)}),
		More: AllowedWithSafeguard,
	},
	{
		ID: "transfer-administrative-arrangement", Then: rgpd.Permit,
		FR:   "un arrangement administratif autorisé encadre le transfert",
		EN:   "an authorised administrative arrangement frames the transfer",
		By:   rows.By(law.GDPR("46(3)(b)")),
		When: transferring(when{Tool: rgpd.Is(AdministrativeArrangement)}),
		More: AllowedWithSafeguard,
	},
}
