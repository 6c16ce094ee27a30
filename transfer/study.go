package transfer

import (
	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/engine"
	"github.com/rgpd-go/rgpd/internal/rows"
)

// Study returns what asks the rules of chapter V about all links at once: whether any
// is allowed without a tool, what a day of law flips, which case refutes a guarantee.
//
// The table decides a link by its tool. Where that fails and a derogation is claimed,
// [Assess] asks it of the same link without the tool: see [HopAssessment.Tool]. Which
// country a decision of adequacy covers on which day is a list beside the table: here
// being covered is a fact like another, and a day on which a decision ends flips nothing.
func Study() *rgpd.Study {
	return rows.Study(compiled, assumptions, ordinaryHops)
}

// RoleStudy returns what asks the rules of [AssessRole] about all cases at once.
func RoleStudy() *rgpd.Study { return rows.Study(roleTable, nil, ordinaryRoles) }

// assumptions are the combinations of columns that no link has, each with its reason.
// The search for cases leaves them out.
var assumptions = []rgpd.Assumption{
	{
		Because: rgpd.Text{
			FR: "des clauses signées pour le maillon lui-même ont, ou n'ont pas, le module de ses rôles\u00a0: rien " +
				"n'est transmis",
			EN: "clauses signed for the link itself have the module of its roles, or do not: nothing is handed down",
		},
		Within: when{Passing: rgpd.Is(ownTool), Fits: rgpd.Is(rgpd.No)}.Masks(),
	},
	{
		Because: rgpd.Text{
			FR: "seules les clauses 2021/914 peuvent se passer d'analyse d'impact",
			EN: "only the clauses 2021/914 can do without an impact assessment",
		},
		Within: when{AssessmentDue: rgpd.Is(rgpd.No), Tool: rgpd.Not(StandardClauses)}.Masks(),
	},
	{
		Because: rgpd.Text{
			FR: "des clauses 2021/914, seul le module 4 peut s'en passer",
			EN: "of the clauses 2021/914, only module 4 can",
		},
		Within: when{AssessmentDue: rgpd.Is(rgpd.No), Module: rgpd.Not(ProcessorToController)}.Masks(),
	},
}

// plain is an ordinary link, all of whose facts are known: a French firm, its call
// centre outside the Union, clauses in order.
func plain(change func(*hopCase)) engine.Facts {
	c := hopCase{
		Exporter: fromInside, Importer: outside, SameEntity: rgpd.No, Collection: PassedOn, Coverage: notCovered,
		Tool: StandardClauses, Module: ControllerToProcessor, Pair: cp, Passing: ownTool, Fits: rgpd.Yes,
		Signature: signedAfterRepeal, Unaltered: rgpd.Yes, Annexes: rgpd.Yes, Unchanged: rgpd.Yes,
		Approved: rgpd.Yes, Bound: rgpd.Yes, Covers: rgpd.Yes, ClientsData: rgpd.No, PublicBodies: rgpd.No,
		AssessmentDue: rgpd.Yes, Evidence: ExportersOwn, Timing: inTime, CoversOnward: rgpd.Yes, Outcome: Favourable,
		Measures: NotOnlyTechnical, Review: rgpd.Yes, ClearData: rgpd.Yes,
		Derogation: NoDerogation, DerogationMet: rgpd.No, Frequency: Recurrent, Stable: rgpd.Yes, PublicPowers: rgpd.No,
		Means: Sent, UnderRGPD: rgpd.No, StaffAbroad: rgpd.No, Relays: rgpd.Yes, Country: elsewhere,
	}
	change(&c)
	return c.table()
}

// ordinaryHops are the plain links from which a witness is told.
var ordinaryHops = []rgpd.Ordinary{
	{
		ID: "centre-under-clauses",
		Says: rgpd.Text{
			FR: "un centre d'appels hors de l'Union, clauses signées et analyse favorable",
			EN: "a call centre outside the Union, with clauses signed and a favourable assessment",
		},
		Facts: plain(func(*hopCase) {}),
	},
	{
		ID: "affiliate-under-clauses",
		Says: rgpd.Text{
			FR: "la filiale étrangère d'un prestataire français, clauses signées et analyse favorable",
			EN: "the foreign affiliate of a French outsourcer, with clauses signed and a favourable assessment",
		},
		Facts: plain(func(c *hopCase) { c.Pair, c.Module, c.ClientsData = pp, ProcessorToProcessor, rgpd.Yes }),
	},
	{
		ID: "clauses-handed-down",
		Says: rgpd.Text{
			FR: "le sous-traitant d'un centre hors de l'Union, lié par écrit par les clauses de celui-ci",
			EN: "the sub-processor of a centre outside the Union, bound in writing by the clauses of the centre",
		},
		Facts: plain(func(c *hopCase) { c.Exporter, c.Passing = fromOnward, relayed }),
	},
	{
		ID: "group-rules",
		Says: rgpd.Text{
			FR: "une société d'un même groupe, sous des règles d'entreprise approuvées",
			EN: "a company of the same group, under binding corporate rules that are approved",
		},
		Facts: plain(func(c *hopCase) { c.Tool, c.Pair, c.Module = BCRController, cc, ControllerToController }),
	},
	{
		ID: "adequate-country",
		Says: rgpd.Text{
			FR: "un destinataire couvert par une décision d'adéquation",
			EN: "a recipient that an adequacy decision covers",
		},
		Facts: plain(func(c *hopCase) { c.Coverage, c.Tool = covered, ClaimedAdequacy }),
	},
	{
		ID: "one-booking",
		Says: rgpd.Text{
			FR: "une réservation à l'étranger, une fois, pour un voyageur, sans outil",
			EN: "one booking abroad for a traveller, without a tool",
		},
		Facts: plain(func(c *hopCase) {
			c.Tool, c.Pair, c.Derogation, c.DerogationMet = NoTool, cc, ContractWithPerson, rgpd.Yes
			c.Frequency, c.Stable, c.Evidence = OneOff, rgpd.No, NoAssessment
		}),
	},
	{
		ID: "inside-the-union",
		Says: rgpd.Text{
			FR: "un destinataire dans l'Union",
			EN: "a recipient in the Union",
		},
		Facts: plain(func(c *hopCase) { c.Importer, c.Tool, c.Evidence = inside, NoTool, NoAssessment }),
	},
	{
		ID: "results-sent-home",
		Says: rgpd.Text{
			FR: "les résultats d'un centre d'appels renvoyés dans l'Union",
			EN: "the results of a call centre sent home to the Union",
		},
		Facts: plain(func(c *hopCase) {
			c.Exporter, c.Importer, c.Tool, c.Evidence, c.Pair = fromOnward, inside, NoTool, NoAssessment, pc
		}),
	},
}

var ordinaryRoles = []rgpd.Ordinary{
	{
		ID: "centre-for-its-client",
		Says: rgpd.Text{
			FR: "un centre qui appelle pour son client, d'après la liste et les règles de celui-ci",
			EN: "a centre that calls for its client, from its client's list and by its rules",
		},
		Facts: (&RoleFacts{
			ClientGivesList: rgpd.Yes, ClientFixesEssentials: rgpd.Yes, CentreChoosesTools: rgpd.Yes,
			CentrePicksPeople: rgpd.No,
			ReusesData:        rgpd.No, SellsLeads: rgpd.No, DecideTogether: rgpd.No, RecordsForItself: rgpd.No,
			EngagedByProcessor: rgpd.No,
			Freelancers:        rgpd.No,
		}).table(),
	},
}
