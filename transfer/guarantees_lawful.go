package transfer

import (
	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
	"github.com/rgpd-go/rgpd/internal/rows"
)

// What is always allowed: the lawful ways of chapter V stay open.
var lawfulGuarantees = []guarantee{
	{
		ID: "tool-always-module-1",
		FR: "de responsable à responsable, le module 1 en ordre et une analyse favorable fondent toujours le " +
			"transfert",
		EN:     "from controller to controller, module 1 in order and a favourable assessment always bear the transfer",
		By:     rows.By(law.GDPR("46(2)(c)"), law.SCC),
		Within: abroad(clauses914(ControllerToController, cc)),
		Never:  always,
		From:   law.DayClauses,
	},
	{
		ID: "tool-always-module-2",
		FR: "de responsable à sous-traitant, le module 2 en ordre et une analyse favorable fondent toujours le " +
			"transfert",
		EN:     "from controller to processor, module 2 in order and a favourable assessment always bear the transfer",
		By:     rows.By(law.GDPR("46(2)(c)"), law.SCC),
		Within: abroad(clauses914(ControllerToProcessor, cp)),
		Never:  always,
		From:   law.DayClauses,
	},
	{
		ID: "tool-always-module-3",
		FR: "de sous-traitant à sous-traitant ultérieur, le module 3 en ordre et une analyse favorable fondent " +
			"toujours le transfert",
		EN: "from processor to sub-processor, module 3 in order and a favourable assessment always bear the " +
			"transfer",
		By:     rows.By(law.GDPR("46(2)(c)"), law.SCC),
		Within: abroad(clauses914(ProcessorToProcessor, pp)),
		Never:  always,
		From:   law.DayClauses,
	},
	{
		ID: "tool-always-module-4",
		FR: "du sous-traitant à son client, le module 4 en ordre encadre, sans analyse, le transfert des données que " +
			"le client avait confiées",
		EN: "from a processor to its client, module 4 in order bears, without an assessment, the data that the " +
			"client had given",
		By: rows.By(law.GDPR("46(2)(c)"), law.StandardClauses("clauses 14 et 15")),
		Within: abroad(when{
			Tool: rgpd.Is(StandardClauses), Module: rgpd.Is(ProcessorToController), Pair: rgpd.Is(pc),
			Passing: rgpd.Is(ownTool), Signature: rgpd.Is(signedInOverlap, signedAfterRepeal),
			Unaltered: rgpd.Is(rgpd.Yes), Annexes: rgpd.Is(rgpd.Yes), AssessmentDue: rgpd.Is(rgpd.No),
		}),
		Never: always,
		From:  law.DayClauses,
	},
	{
		ID: "tool-always-old-clauses",
		FR: "jusqu'au 27 décembre 2022, d'anciennes clauses signées à temps et une analyse favorable fondent " +
			"le transfert d'un traitement inchangé",
		EN: "until 27 December 2022 old clauses that were signed in time and a favourable assessment bear a " +
			"processing that has not changed",
		By:     rows.By(law.GDPR("46(2)(c), (5)"), law.StandardClauses("art. 4")),
		Within: abroad(inOrder(oldInOrder, OldClauses)),
		Never:  always,
		Until:  law.DayOldClausesOver,
	},
	{
		ID: "tool-always-before-schrems",
		FR: "avant Schrems II, les anciennes clauses encadraient un transfert sans analyse, quel que fût le " +
			"traitement depuis",
		EN: "before Schrems II the old clauses bore a transfer without an assessment, whatever became of the " +
			"processing",
		By: rows.By(law.GDPR("46(2)(c), (5)")),
		Within: abroad(when{
			Tool: rgpd.Is(OldClauses), Pair: rgpd.Is(cc, cp), Unaltered: rgpd.Is(rgpd.Yes), Annexes: rgpd.Is(rgpd.Yes),
			Signature: rgpd.Is(signedBefore914), Passing: rgpd.Is(ownTool, relayed),
		}),
		Never: always,
		Until: law.DaySchrems,
	},
	{
		ID: "tool-always-group-rules",
		FR: "des règles pour responsables approuvées et une analyse favorable fondent le transfert des données " +
			"propres du groupe vers une société qu'elles couvrent",
		EN: "rules for controllers that are approved and a favourable assessment bear the group's own data to " +
			"a company that they cover",
		By: rows.By(law.GDPR("46(2)(b), 47")),
		Within: abroad(inOrder(
			when{Approved: rgpd.Is(rgpd.Yes), Covers: rgpd.Is(rgpd.Yes), ClientsData: rgpd.Is(rgpd.No)}, BCRController,
		)),
		Never: always,
	},
	{
		ID: "tool-always-processor-rules",
		FR: "des règles pour sous-traitants approuvées et une analyse favorable fondent le transfert des données " +
			"de clients vers un sous-traitant qu'elles couvrent",
		EN: "rules for processors that are approved and a favourable assessment bear clients' data to a " +
			"processor that they cover",
		By: rows.By(law.GDPR("46(2)(b), 47")),
		Within: abroad(inOrder(
			when{
				Approved:    rgpd.Is(rgpd.Yes),
				Covers:      rgpd.Is(rgpd.Yes),
				ClientsData: rgpd.Is(rgpd.Yes),
				Pair:        rgpd.Is(cp, pp),
			},
			BCRProcessor,
		)),
		Never: always,
	},
	{
		ID: "tool-always-approved-clauses",
		FR: "des clauses d'une autorité approuvées, entières et inchangées, et une analyse favorable fondent " +
			"toujours le transfert",
		EN: "clauses of an authority that are approved, whole and unaltered, and a favourable assessment " +
			"always bear the transfer",
		By: rows.By(law.GDPR("46(2)(d)")),
		Within: abroad(inOrder(
			when{
				Approved:  rgpd.Is(rgpd.Yes),
				Unaltered: rgpd.Is(rgpd.Yes),
				Annexes:   rgpd.Is(rgpd.Yes),
			},
			AuthorityClauses,
		)),
		Never: always,
	},
	{
		ID:     "tool-always-authorised-clauses",
		FR:     "des clauses ad hoc autorisées et une analyse favorable fondent toujours le transfert",
		EN:     "ad hoc clauses that are authorised and a favourable assessment always bear the transfer",
		By:     rows.By(law.GDPR("46(3)(a)")),
		Within: abroad(inOrder(when{Approved: rgpd.Is(rgpd.Yes)}, AdHocClauses)),
		Never:  always,
	},
	{
		ID: "tool-always-adherence",
		FR: "un code ou une certification approuvés, l'engagement du destinataire qui y adhère et une analyse " +
			"favorable fondent toujours le transfert",
		EN: "a code or a certification that is approved, the commitment of the importer that adheres and a " +
			"favourable assessment always bear the transfer",
		By: rows.By(law.GDPR("46(2)(e), (f)")),
		Within: abroad(inOrder(
			when{
				Approved: rgpd.Is(rgpd.Yes),
				Bound:    rgpd.Is(rgpd.Yes),
				Passing:  rgpd.Is(ownTool),
			},
			CodeOfConduct,
			Certification,
		)),
		Never: always,
	},
	{
		ID: "tool-always-public-instrument",
		FR: "un instrument contraignant entre organismes publics et une analyse favorable fondent toujours le " +
			"transfert, sans autorisation",
		EN: "a binding instrument between public bodies and a favourable assessment always bear the transfer, " +
			"without an authorisation",
		By:     rows.By(law.GDPR("46(2)(a)")),
		Within: abroad(inOrder(when{PublicBodies: rgpd.Is(rgpd.Yes)}, PublicInstrument)),
		Never:  always,
	},
	{
		ID: "tool-always-arrangement",
		FR: "un arrangement administratif autorisé entre organismes publics et une analyse favorable fondent " +
			"toujours le transfert",
		EN: "an administrative arrangement between public bodies that is authorised and a favourable " +
			"assessment always bear the transfer",
		By: rows.By(law.GDPR("46(3)(b)")),
		Within: abroad(inOrder(
			when{PublicBodies: rgpd.Is(rgpd.Yes), Approved: rgpd.Is(rgpd.Yes)}, AdministrativeArrangement,
		)),
		Never: always,
	},
}

func clauses914(m Module, p pair) when {
	return inOrder(when{
		Module: rgpd.Is(m), Pair: rgpd.Is(p), Unaltered: rgpd.Is(rgpd.Yes), Annexes: rgpd.Is(rgpd.Yes),
		Signature: rgpd.Is(signedInOverlap, signedAfterRepeal),
	}, StandardClauses)
}

var oldInOrder = when{
	Pair: rgpd.Is(cc, cp), Unaltered: rgpd.Is(rgpd.Yes), Annexes: rgpd.Is(rgpd.Yes), Unchanged: rgpd.Is(rgpd.Yes),
	Signature: rgpd.Is(signedBefore914, signedInOverlap),
}
