package transfer

import (
	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
	"github.com/rgpd-go/rgpd/internal/rows"
)

// What a tool of art. 46 never bears. No derogation is claimed.
var toolGuarantees = []guarantee{
	{
		ID:     "tool-never-2021-915",
		FR:     "les clauses 2021/915 n'encadrent jamais un transfert",
		EN:     "the clauses 2021/915 never bear a transfer",
		By:     rows.By(law.ProcessorClauses, law.GDPR("28(7)")),
		Within: restingOn(when{}, ProcessorClauses),
		Never:  never,
	},
	{
		ID: "tool-forbidden-2021-915",
		FR: "depuis leur premier jour, un transfert qui ne repose que sur les clauses 2021/915 est toujours " +
			"interdit",
		EN: "since their first day a transfer that rests on the clauses 2021/915 alone is always forbidden",
		By: rows.By(law.ProcessorClauses, law.GDPR("28(7)")),
		Within: abroad(when{
			Coverage: rgpd.Is(notCovered), Tool: rgpd.Is(ProcessorClauses), Derogation: rgpd.Is(NoDerogation),
		}),
		Never: rgpd.Always(rgpd.Forbidden),
		From:  law.DayClauses,
	},
	{
		ID: "tool-forbidden-old-clauses-over",
		FR: "depuis le 28 décembre 2022, un transfert qui ne repose que sur les anciennes clauses est toujours " +
			"interdit",
		EN: "since 28 December 2022 a transfer that rests on the old clauses alone is always forbidden",
		By: rows.By(law.StandardClauses("art. 4")),
		Within: abroad(when{
			Coverage: rgpd.Is(notCovered), Tool: rgpd.Is(OldClauses), Derogation: rgpd.Is(NoDerogation),
		}),
		Never: rgpd.Always(rgpd.Forbidden),
		From:  law.DayOldClausesOver,
	},
	{
		ID:     "tool-never-2021-914-before-its-day",
		FR:     "avant leur premier jour, les clauses 2021/914 n'encadrent aucun transfert",
		EN:     "before their first day the clauses 2021/914 bear no transfer",
		By:     rows.By(law.SCC),
		Within: restingOn(when{}, StandardClauses),
		Never:  never,
		Until:  law.DayClauses,
	},
	{
		ID:     "tool-never-2021-914-signed-before",
		FR:     "des clauses 2021/914 datées d'avant leur premier jour n'encadrent jamais un transfert",
		EN:     "clauses 2021/914 that bear a date before their first day never bear a transfer",
		By:     rows.By(law.SCC),
		Within: restingOn(when{Signature: rgpd.Is(signedBefore914)}, StandardClauses),
		Never:  never,
	},
	{
		ID:     "tool-never-old-clauses-over",
		FR:     "depuis le 28 décembre 2022, les anciennes clauses n'encadrent plus aucun transfert",
		EN:     "since 28 December 2022 the old clauses bear nothing",
		By:     rows.By(law.StandardClauses("art. 4")),
		Within: restingOn(when{}, OldClauses),
		Never:  never,
		From:   law.DayOldClausesOver,
	},
	{
		ID:     "tool-never-old-clauses-signed-late",
		FR:     "d'anciennes clauses signées depuis leur abrogation n'encadrent jamais un transfert",
		EN:     "old clauses signed since their repeal never bear a transfer",
		By:     rows.By(law.StandardClauses("art. 4")),
		Within: restingOn(when{Signature: rgpd.Is(signedAfterRepeal)}, OldClauses),
		Never:  never,
		From:   law.DayOldClauses,
	},
	{
		ID:     "tool-never-old-clauses-changed",
		FR:     "depuis leur abrogation, les anciennes clauses n'encadrent jamais un traitement qui a changé",
		EN:     "since their repeal the old clauses never bear a processing that has changed",
		By:     rows.By(law.StandardClauses("art. 4")),
		Within: restingOn(when{Unchanged: rgpd.Is(rgpd.No)}, OldClauses),
		Never:  never,
		From:   law.DayOldClauses,
	},
	{
		ID: "tool-never-old-clauses-of-a-processor",
		FR: "les anciennes clauses n'encadrent jamais un transfert qui ne va pas d'un responsable à un " +
			"responsable ou à son sous-traitant",
		EN: "the old clauses never bear a transfer other than from a controller to a controller or to its " +
			"processor",
		By:     rows.By(law.OldProcessorClauses.Part("considérant 23"), law.OldClauses),
		Within: restingOn(when{Pair: rgpd.Not(cc, cp)}, OldClauses),
		Never:  never,
	},
	{
		ID:     "tool-never-module-1-else",
		FR:     "le module 1 n'encadre que le transfert d'un responsable à un responsable",
		EN:     "module 1 never bears but from a controller to a controller",
		By:     rows.By(law.SCC),
		Within: restingOn(when{Module: rgpd.Is(ControllerToController), Pair: rgpd.Not(cc)}, StandardClauses),
		Never:  never,
	},
	{
		ID:     "tool-never-module-2-else",
		FR:     "le module 2 n'encadre que le transfert d'un responsable à un sous-traitant",
		EN:     "module 2 never bears but from a controller to a processor",
		By:     rows.By(law.SCC),
		Within: restingOn(when{Module: rgpd.Is(ControllerToProcessor), Pair: rgpd.Not(cp)}, StandardClauses),
		Never:  never,
	},
	{
		ID:     "tool-never-module-3-else",
		FR:     "le module 3 n'encadre que le transfert d'un sous-traitant à un autre",
		EN:     "module 3 never bears but from a processor to another",
		By:     rows.By(law.SCC),
		Within: restingOn(when{Module: rgpd.Is(ProcessorToProcessor), Pair: rgpd.Not(pp)}, StandardClauses),
		Never:  never,
	},
	{
		ID:     "tool-never-module-4-else",
		FR:     "le module 4 n'encadre que le transfert d'un sous-traitant à son propre client",
		EN:     "module 4 never bears but from a processor to its own client",
		By:     rows.By(law.SCC),
		Within: restingOn(when{Module: rgpd.Is(ProcessorToController), Pair: rgpd.Not(pc)}, StandardClauses),
		Never:  never,
	},
	{
		ID: "tool-never-altered",
		FR: "des clauses types dont le texte est modifié n'encadrent jamais un transfert",
		EN: "standard clauses whose text was altered never bear a transfer",
		By: rows.By(law.GDPR("46(2)(c)"), law.StandardClauses("clause 2(a)")),
		Within: restingOn(
			when{Unaltered: rgpd.Is(rgpd.No)}, StandardClauses, ProcessorClauses, OldClauses, AuthorityClauses,
		),
		Never: never,
	},
	{
		ID: "tool-never-blank-annex",
		FR: "des clauses types dont une annexe est vide n'encadrent jamais un transfert",
		EN: "standard clauses of which an annex is blank never bear a transfer",
		By: rows.By(law.GDPR("46(2)(c)"), law.StandardClauses("annexes I à III")),
		Within: restingOn(
			when{Annexes: rgpd.Is(rgpd.No)}, StandardClauses, ProcessorClauses, OldClauses, AuthorityClauses,
		),
		Never: never,
	},
	{
		ID: "tool-never-unapproved",
		FR: "jamais de règles d'entreprise, de code, de certification, de clauses ad hoc ni d'arrangement sans " +
			"l'approbation qu'ils demandent",
		EN: "never group rules, a code, a certification, ad hoc clauses or an arrangement without the approval " +
			"that they take",
		By: rows.By(law.GDPR("46(2), (3), 47(1)")),
		Within: restingOn(
			when{Approved: rgpd.Is(rgpd.No)}, BCRController, BCRProcessor, AuthorityClauses, CodeOfConduct,
			Certification, AdHocClauses, AdministrativeArrangement,
		),
		Never: never,
	},
	{
		ID:     "tool-never-group-rules-elsewhere",
		FR:     "les règles d'un groupe n'encadrent jamais un transfert vers un destinataire qu'elles ne couvrent pas",
		EN:     "the rules of a group never bear a transfer to whom they do not cover",
		By:     rows.By(law.GDPR("47(1)(a), (2)(b)")),
		Within: restingOn(when{Covers: rgpd.Is(rgpd.No)}, BCRController, BCRProcessor),
		Never:  never,
	},
	{
		ID:     "tool-never-group-rules-for-others-data",
		FR:     "les règles pour responsables n'encadrent jamais le transfert des données de clients extérieurs",
		EN:     "rules for controllers never bear the data of outside clients",
		By:     rows.By(law.GDPR("47"), law.BindingRulesControllers),
		Within: restingOn(when{ClientsData: rgpd.Is(rgpd.Yes)}, BCRController),
		Never:  never,
	},
	{
		ID:     "tool-never-processor-rules-for-own-data",
		FR:     "les règles pour sous-traitants n'encadrent jamais le transfert des données propres du groupe",
		EN:     "rules for processors never bear the group's own data",
		By:     rows.By(law.GDPR("47"), law.BindingRulesProcessors),
		Within: restingOn(when{ClientsData: rgpd.Is(rgpd.No)}, BCRProcessor),
		Never:  never,
	},
	{
		ID: "tool-never-processor-rules-to-a-controller",
		FR: "les règles pour sous-traitants n'encadrent que le transfert d'un responsable à son sous-traitant, ou " +
			"d'un sous-traitant à un autre : aucun responsable, client ou non",
		EN: "rules for processors never bear but from a controller to its processor or from a processor to " +
			"another: to no controller, client or not",
		By:     rows.By(law.GDPR("47"), law.BindingRulesProcessors),
		Within: restingOn(when{Pair: rgpd.Not(cp, pp)}, BCRProcessor),
		Never:  never,
	},
	{
		ID: "tool-never-adherence-without-commitment",
		FR: "un code ou une certification n'encadre jamais un transfert sans l'engagement contraignant du " +
			"destinataire",
		EN:     "a code or a certification never bears a transfer without the binding commitment of the importer",
		By:     rows.By(law.GDPR("46(2)(e), (f)")),
		Within: restingOn(when{Bound: rgpd.Is(rgpd.No)}, CodeOfConduct, Certification),
		Never:  never,
	},
	{
		ID:     "tool-never-adherence-handed-down",
		FR:     "un code ou une certification ne se transmet jamais à qui n'y adhère pas",
		EN:     "a code or a certification is never handed down to who does not adhere",
		By:     rows.By(law.GDPR("46(2)(e), (f)")),
		Within: restingOn(when{Passing: rgpd.Is(relayed, notRelayed)}, CodeOfConduct, Certification),
		Never:  never,
	},
	{
		ID: "tool-never-between-private-bodies",
		FR: "un instrument ou un arrangement d'organismes publics n'encadre jamais un transfert où l'un des " +
			"deux est privé",
		EN:     "an instrument or arrangement of public bodies never bears a transfer of which one side is private",
		By:     rows.By(law.GDPR("46(2)(a), (3)(b)")),
		Within: restingOn(when{PublicBodies: rgpd.Is(rgpd.No)}, PublicInstrument, AdministrativeArrangement),
		Never:  never,
	},
	{
		ID:     "tool-never-signed-after",
		FR:     "aucun outil signé après le flux ne l'encadre jamais",
		EN:     "no tool that was signed after the flow ever bears it",
		By:     rows.By(law.GDPR("44, 46")),
		Within: restingOn(when{Signature: rgpd.Is(signedAfterFlow)}),
		Never:  never,
	},
	{
		ID:     "tool-never-unwritten-below",
		FR:     "aucun outil n'encadre un maillon dont le destinataire n'est pas lié par écrit",
		EN:     "no tool bears a hop whose importer is not bound in writing",
		By:     rows.By(law.GDPR("44")),
		Within: restingOn(when{Passing: rgpd.Is(notRelayed)}),
		Never:  never,
	},
	{
		ID:     "tool-never-below-its-modules",
		FR:     "les clauses 2021/914 ne se transmettent jamais à des rôles pour lesquels elles n'ont pas de module",
		EN:     "the clauses 2021/914 are never handed down to roles for which they have no module",
		By:     rows.By(law.StandardClauses("clauses 8.7 et 8.8")),
		Within: restingOn(when{Fits: rgpd.Is(rgpd.No)}, StandardClauses),
		Never:  never,
	},
}
