package transfer

import (
	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
	"github.com/rgpd-go/rgpd/internal/rows"
)

// The faults of standard clauses.
var clauseRows = []row{
	{
		ID: "transfer-clauses-2021-915", Then: rgpd.Forbid,
		FR:   "les clauses 2021/915 forment un contrat de sous-traitance, pas un outil de transfert",
		EN:   "the clauses 2021/915 are a processing contract, not a transfer tool",
		By:   rows.By(law.ProcessorClauses),
		When: uncovered(when{Tool: rgpd.Is(ProcessorClauses)}),
		Do: rgpd.Text{
			FR: "Signez les clauses 2021/914 avec le module des deux rôles.",
			EN: "Sign the clauses 2021/914 with the module of the two roles.",
		},
		More: SafeguardDefective,
	},
	{
		ID: "transfer-old-clauses-signed-late", Then: rgpd.Forbid,
		FR:       "les anciennes clauses ont été signées après leur abrogation",
		EN:       "the old clauses were signed after their repeal",
		By:       rows.By(law.StandardClauses("art. 4, consid. 24")),
		From:     law.DayOldClauses,
		Narrowed: "art. 4(2) and (3) repeal the old sets three months after the decision is in force",
		When:     uncovered(when{Tool: rgpd.Is(OldClauses), Signature: rgpd.Is(signedAfterRepeal)}),
		Do: rgpd.Text{
			FR: "Signez les clauses 2021/914.",
			EN: "Sign the clauses 2021/914.",
		},
		More: SafeguardDefective,
	},
	{
		ID: "transfer-old-clauses-changed", Then: rgpd.Forbid,
		FR:   "les anciennes clauses ne valaient plus que pour un traitement inchangé",
		EN:   "the old clauses counted only for processing that had not changed",
		By:   rows.By(law.StandardClauses("art. 4")),
		From: law.DayOldClauses, Until: law.DayOldClausesOver,
		Narrowed: "art. 4(4): contracts of before the repeal run on until 27 December 2022",
		When:     uncovered(when{Tool: rgpd.Is(OldClauses), Unchanged: rgpd.Is(rgpd.No)}),
		Do: rgpd.Text{
			FR: "Signez les clauses 2021/914.",
			EN: "Sign the clauses 2021/914.",
		},
		More: SafeguardDefective,
	},
	{
		ID: "transfer-old-clauses-over", Then: rgpd.Forbid,
		FR:       "les anciennes clauses ont cessé de produire effet",
		EN:       "the old clauses have ceased to have effect",
		By:       rows.By(law.StandardClauses("art. 4")),
		From:     law.DayOldClausesOver,
		Narrowed: "art. 4(4): contracts of before the repeal run on until 27 December 2022",
		When:     uncovered(when{Tool: rgpd.Is(OldClauses)}),
		Do: rgpd.Text{
			FR: "Signez les clauses 2021/914.",
			EN: "Sign the clauses 2021/914.",
		},
		More: SafeguardDefective,
	},
	{
		// Until: the repealed sets run on, for contracts of before: decision (EU) 2021/914, art. 4(4).
		ID: "transfer-old-clauses-roles", Then: rgpd.Forbid,
		FR:   "les anciennes clauses ne liaient qu'un responsable, envers un responsable ou un sous-traitant",
		EN:   "the old clauses bound only a controller, towards a controller or a processor",
		By:   rows.By(law.OldProcessorClauses.Part("considérant 23").Lasting(law.DayOldClausesOver), law.OldClauses),
		When: uncovered(when{Tool: rgpd.Is(OldClauses), Pair: rgpd.Is(pp, pc, otherPair)}),
		Do: rgpd.Text{
			FR: "Signez les clauses 2021/914 avec le module des deux rôles, ou faites signer le responsable.",
			EN: "Sign the clauses 2021/914 with the module of the two roles, or have the controller sign.",
		},
		Open: rgpd.Text{
			FR: "Les anciens jeux liaient un responsable (2001/497 ; 2010/87, considérant 23, d'après des " +
				"comptes rendus) : un sous-traitant de l'Union ne pouvait pas les signer. Entre un sous-traitant " +
				"et le suivant, tous deux hors de l'Union, celui de 2010 se transmet par écrit selon sa clause 11.",
			EN: "The old sets bound a controller (2001/497; 2010/87, recital 23, through reports): a processor " +
				"in the Union could not sign them. Between a processor and the next, both outside, that of 2010 " +
				"is passed on in writing by its own clause 11.",
		},
		More: SafeguardDefective,
	},
	{
		// Since the RGPD: a date before the clauses existed is wrong on any day.
		ID: "transfer-new-clauses-too-early", Then: rgpd.Forbid,
		FR:   "les clauses 2021/914 portent une date antérieure à leur application",
		EN:   "the clauses 2021/914 bear a date before they applied",
		By:   rows.By(law.GDPR("46(2)(c)"), law.SCC),
		When: uncovered(when{Tool: rgpd.Is(StandardClauses), Signature: rgpd.Is(signedBefore914)}),
		Do: rgpd.Text{
			FR: "Signez à nouveau les clauses 2021/914, à la date du jour.",
			EN: "Sign the clauses 2021/914 again, dated today.",
		},
		More: SafeguardDefective,
	},
	{
		ID: "transfer-module-1", Then: rgpd.Forbid,
		FR: "de responsable à responsable, il faut le module 1",
		EN: "from controller to controller it takes module 1",
		By: rows.By(law.StandardClauses("modules 1 à 4")),
		When: uncovered(when{
			Tool: rgpd.Is(StandardClauses), Pair: rgpd.Is(cc), Module: rgpd.Not(ControllerToController),
		}),
		Do: rgpd.Text{
			FR: "Signez le module 1.",
			EN: "Sign module 1.",
		},
		More: SafeguardDefective,
	},
	{
		ID: "transfer-module-2", Then: rgpd.Forbid,
		FR: "de responsable à sous-traitant, il faut le module 2",
		EN: "from controller to processor it takes module 2",
		By: rows.By(law.StandardClauses("modules 1 à 4")),
		When: uncovered(when{
			Tool: rgpd.Is(StandardClauses), Pair: rgpd.Is(cp), Module: rgpd.Not(ControllerToProcessor),
		}),
		Do: rgpd.Text{
			FR: "Signez le module 2.",
			EN: "Sign module 2.",
		},
		More: SafeguardDefective,
	},
	{
		ID: "transfer-module-3", Then: rgpd.Forbid,
		FR: "de sous-traitant à sous-traitant ultérieur, il faut le module 3",
		EN: "from processor to sub-processor it takes module 3",
		By: rows.By(law.StandardClauses("modules 1 à 4")),
		When: uncovered(when{
			Tool: rgpd.Is(StandardClauses), Pair: rgpd.Is(pp), Module: rgpd.Not(ProcessorToProcessor),
		}),
		Do: rgpd.Text{
			FR: "Signez le module 3.",
			EN: "Sign module 3.",
		},
		More: SafeguardDefective,
	},
	{
		ID: "transfer-module-4", Then: rgpd.Forbid,
		FR: "du sous-traitant à son propre client, il faut le module 4",
		EN: "from processor to its own client it takes module 4",
		By: rows.By(law.StandardClauses("modules 1 à 4")),
		When: uncovered(when{
			Tool: rgpd.Is(StandardClauses), Pair: rgpd.Is(pc), Module: rgpd.Not(ProcessorToController),
		}),
		Do: rgpd.Text{
			FR: "Signez le module 4.",
			EN: "Sign module 4.",
		},
		More: SafeguardDefective,
	},
	{
		ID: "transfer-no-module", Then: rgpd.Forbid,
		FR:   "aucun module des clauses 2021/914 ne correspond aux deux rôles",
		EN:   "no module of the clauses 2021/914 fits the two roles",
		By:   rows.By(law.StandardClauses("modules 1 à 4")),
		When: uncovered(when{Tool: rgpd.Is(StandardClauses), Pair: rgpd.Is(otherPair)}),
		Do: rgpd.Text{
			FR: "Revoyez les rôles d'après les faits : voir AssessRole.",
			EN: "Look at the roles again, from the facts: see AssessRole.",
		},
		More: SafeguardDefective,
	},
	{
		// Since the RGPD: the clause says of the new set what held of the old ones.
		ID: "transfer-clauses-altered", Then: rgpd.Forbid,
		FR: "le texte des clauses types a été modifié",
		EN: "the text of the standard clauses was altered",
		By: rows.By(
			law.StandardClauses("clause 2(a)").Explaining(law.GDPR("46(2)(c)")),
			law.GDPR("46(2)(c), (d), 46(3)(a)"),
		),
		When: uncovered(
			when{Tool: rgpd.Is(StandardClauses, OldClauses, AuthorityClauses), Unaltered: rgpd.Is(rgpd.No)},
		),
		Do: rgpd.Text{
			FR: "Rétablissez le texte publié ; ajoutez sans contredire, ou demandez l'autorisation de la CNIL " +
				"pour des clauses ad hoc.",
			EN: "Restore the text as published; add without contradicting, or ask the CNIL to authorise ad hoc " +
				"clauses.",
		},
		Open: rgpd.Text{
			FR: "Les anciens jeux et ceux d'une autorité sont lus comme les nouveaux. Ce qu'une autorité a " +
				"adopté est approuvé tel quel ; modifié, il demande une autorisation (art. 46(3)(a)).",
			EN: "The old sets and those of an authority are read like the new ones. What an authority adopted " +
				"is approved as it stands; altered, it is for authorisation (art. 46(3)(a)).",
		},
		More: SafeguardDefective,
	},
	{
		// Since the RGPD: the old sets had an appendix to be filled in as well.
		ID: "transfer-annex-blank", Then: rgpd.Forbid,
		FR:   "une annexe des clauses types est vide",
		EN:   "an annex of the standard clauses is blank",
		By:   rows.By(law.StandardClauses("annexes I à III").Explaining(law.GDPR("46(2)(c)"))),
		When: uncovered(when{Tool: rgpd.Is(StandardClauses, OldClauses, AuthorityClauses), Annexes: rgpd.Is(rgpd.No)}),
		Do: rgpd.Text{
			FR: "Remplissez I.A, I.B, I.C (CNIL), II (sécurité) et III (sous-traitants).",
			EN: "Fill in I.A, I.B, I.C (CNIL), II (security) and III (sub-processors).",
		},
		Open: rgpd.Text{
			FR: "L'appendice vide d'un ancien jeu, ou de celui d'une autorité, est lu comme celui du nouveau.",
			EN: "The blank appendix of an old set, or of an authority's, is read like that of the new one.",
		},
		More: SafeguardDefective,
	},
}
