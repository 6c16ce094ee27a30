package transfer

import (
	"iter"
	"slices"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
)

// Guarantees yields what the rules of chapter V as a whole are held to, whatever the
// facts that a guarantee does not name: what is never allowed, what always is, which
// duties go with it. They are proven for every day in the tests.
//
// A guarantee that no tool bears a transfer is for a link that claims no derogation
// besides. The duties are those of the link as it was decided: where a derogation bears
// it after its tool failed, those of the link without the tool.
func Guarantees() iter.Seq[rgpd.Guarantee] { return slices.Values(guarantees) }

// Days of law that guarantees start or end on.
var (
	guided      = rgpd.NewDate(2023, 2, 14)  // EDPB, guidelines 05/2021, final version
	measured    = rgpd.NewDate(2021, 6, 18)  // EDPB, recommendations 01/2020, final version
	oldOver     = rgpd.NewDate(2022, 12, 28) // the old clauses have ceased to have effect
	dpfDecision = rgpd.NewDate(2023, 7, 10)  // decision (EU) 2023/1795
)

var tools = []Tool{
	StandardClauses, ProcessorClauses, OldClauses, BCRController, BCRProcessor, AuthorityClauses, CodeOfConduct,
	Certification,
	AdHocClauses, PublicInstrument, AdministrativeArrangement,
}

// abroad is a transfer: somebody under the RGPD, or who was handed the data, makes them
// available to another person in a third country.
func abroad(w when) []rgpd.Mask {
	w.Exporter, w.Importer = rgpd.Is(fromInside, fromOutsideSubject, fromOnward), rgpd.Is(outside)
	w.SameEntity, w.Collection = rgpd.Is(No), rgpd.Is(PassedOn, CollectedForExporter)
	return w.masks()
}

// restingOn is a link for which neither a decision nor a derogation stands in.
func restingOn(w when, t ...Tool) []rgpd.Mask {
	w.Coverage, w.Derogation = rgpd.Is(notCovered), rgpd.Is(NoDerogation)
	if len(t) > 0 {
		w.Tool = rgpd.Is(t...)
	}
	return w.masks()
}

// derogatingOn is a link that rests on points of art. 49.
func derogatingOn(w when, d ...Derogation) when {
	w.Tool, w.Derogation = rgpd.Is(NoTool, ClaimedAdequacy), rgpd.Is(d...)
	return w
}

// inOrder is a link whose tool has no fault of its own to be seen from the facts that all
// tools share: signed in time, the next importer bound, an assessment of the exporter's
// own that is favourable, in time, whole and not past its review.
func inOrder(w when, t ...Tool) when {
	w.Tool = rgpd.Is(t...)
	if w.Signature == (rgpd.Set[signature]{}) {
		w.Signature = rgpd.Not(signedAfterFlow)
	}
	w.Passing, w.Fits = rgpd.Is(ownTool, relayed), rgpd.Is(Yes)
	w.Evidence, w.Timing, w.CoversOnward = rgpd.Is(ExportersOwn), rgpd.Is(inTime), rgpd.Is(Yes)
	w.Outcome, w.Review = rgpd.Is(Favourable), rgpd.Is(Yes)
	return w
}

var never, always = rgpd.Never(rgpd.Allowed), rgpd.Always(rgpd.Allowed)

var guarantees = slices.Concat(
	groundGuarantees, derogationGuarantees, toolGuarantees, assessmentGuarantees, lawfulGuarantees, dutyGuarantees,
	narrowDutyGuarantees,
)

// Whether there is a transfer at all, and what it rests on.
var groundGuarantees = []rgpd.Guarantee{
	{
		ID: "transfer-never-without-ground",
		Says: rgpd.Text{
			FR: "jamais de transfert permis vers un pays tiers sans décision d'adéquation, sans outil de " +
				"l'article 46 et sans dérogation",
			EN: "no transfer to a third country is ever allowed without an adequacy decision, a tool of article " +
				"46 or a derogation"},
		Sources: rgpd.Cite(law.GDPR("44")),
		Within:  restingOn(when{}, NoTool, ClaimedAdequacy),
		Never:   never,
	},
	{
		ID: "transfer-forbidden-without-ground",
		Says: rgpd.Text{
			FR: "un transfert sans décision d'adéquation, sans outil et sans dérogation est toujours interdit",
			EN: "a transfer without an adequacy decision, a tool or a derogation is always forbidden"},
		Sources: rgpd.Cite(law.GDPR("44, 46(1)")),
		Within: abroad(when{
			Coverage: rgpd.Is(notCovered), Tool: rgpd.Is(NoTool, ClaimedAdequacy), Derogation: rgpd.Is(NoDerogation),
		}),
		Never: rgpd.Always(rgpd.Forbidden), From: law.DayGDPR,
	},
	{
		ID: "transfer-never-out-of-scope-abroad",
		Says: rgpd.Text{
			FR: "mettre des données à la disposition d'une autre personne dans un pays tiers relève toujours du " +
				"chapitre V, transferts ultérieurs compris, si l'on relève du RGPD ou les tient de qui en relève",
			EN: "to make data available to another person in a third country is always under chapter V, onward " +
				"transfers included, if one is under the RGPD or got them from somebody who is"},
		Sources: rgpd.Cite(law.GDPR("44")),
		Within:  abroad(when{}),
		Never:   rgpd.Never(rgpd.OutOfScope),
	},
	{
		ID: "transfer-never-inside-the-union",
		Says: rgpd.Text{
			FR: "une remise à un destinataire dans l'Union ou l'EEE n'est jamais un transfert, d'où que viennent les " +
				"données",
			EN: "to hand data to an importer in the Union or the EEA is never a transfer, wherever they come from"},
		Sources: rgpd.Cite(law.GDPR("44")),
		Within:  when{Importer: rgpd.Is(inside)}.masks(),
		Never:   rgpd.Always(rgpd.OutOfScope), From: law.DayGDPR,
	},
	{
		ID: "transfer-never-from-outside-the-rgpd",
		Says: rgpd.Text{
			FR: "qui ne relève pas du RGPD pour un traitement, et ne tient pas les données de qui en relève, ne fait " +
				"aucun transfert au sens du chapitre V",
			EN: "who is not under the RGPD for a processing, and did not get the data from somebody who is, makes no " +
				"transfer under chapter V"},
		Sources: rgpd.Cite(law.GDPR("3, 44")),
		Within:  when{Exporter: rgpd.Is(fromOutsideFree)}.masks(),
		Never:   rgpd.Always(rgpd.OutOfScope), From: law.DayGDPR,
	},
	{
		ID: "transfer-unsettled-territory",
		Says: rgpd.Text{
			FR: "vers un territoire dont aucun texte ne dit s'il relève du chapitre V, jamais de permission ni " +
				"d'interdiction",
			EN: "to a territory of which no text says whether chapter V applies, never a permission and never a " +
				"prohibition"},
		Sources: rgpd.Cite(law.GDPR("44")),
		Within:  when{Importer: rgpd.Is(unsettled)}.masks(),
		Never:   rgpd.Never(rgpd.Allowed, rgpd.Forbidden),
	},
	{
		ID: "transfer-one-legal-person",
		Says: rgpd.Text{
			FR: "d'une personne morale à elle-même, jamais de transfert à permettre ni à interdire",
			EN: "from a legal person to itself there is never a transfer to allow or to forbid"},
		Sources: rgpd.Cite(law.GuidelinesTransfers),
		Within:  when{SameEntity: rgpd.Is(Yes)}.masks(),
		Never:   rgpd.Never(rgpd.Allowed, rgpd.Forbidden),
	},
	{
		ID: "transfer-one-legal-person-settled",
		Says: rgpd.Text{
			FR: "depuis les lignes directrices 05/2021, une seule personne morale des deux côtés n'est jamais un " +
				"transfert",
			EN: "since guidelines 05/2021 one legal person on both sides is never a transfer"},
		Sources: rgpd.Cite(law.GuidelinesTransfers),
		Within:  when{SameEntity: rgpd.Is(Yes)}.masks(),
		Never:   rgpd.Always(rgpd.OutOfScope), From: guided,
	},
	{
		ID: "transfer-given-by-the-person",
		Says: rgpd.Text{
			FR: "ce que la personne donne elle-même à qui agit pour lui seul n'est jamais un transfert à " +
				"permettre ni à interdire",
			EN: "what the person gives to somebody who acts for itself alone is never a transfer to allow or to " +
				"forbid"},
		Sources: rgpd.Cite(law.GuidelinesTransfers),
		Within:  when{Collection: rgpd.Is(CollectedForItself)}.masks(),
		Never:   rgpd.Never(rgpd.Allowed, rgpd.Forbidden),
	},
	{
		ID: "transfer-given-by-the-person-settled",
		Says: rgpd.Text{
			FR: "depuis les lignes directrices 05/2021, la collecte directe n'est jamais un transfert",
			EN: "since guidelines 05/2021 direct collection is never a transfer"},
		Sources: rgpd.Cite(law.GuidelinesTransfers),
		Within:  when{Collection: rgpd.Is(CollectedForItself)}.masks(),
		Never:   rgpd.Always(rgpd.OutOfScope), From: guided,
	},
	{
		ID: "transfer-adequate-always",
		Says: rgpd.Text{
			FR: "un transfert que couvre une décision d'adéquation est toujours permis, sans outil ni autorisation",
			EN: "a transfer that an adequacy decision covers is always allowed, without a tool or an authorisation"},
		Sources: rgpd.Cite(law.GDPR("45(1)")),
		Within:  abroad(when{Coverage: rgpd.Is(covered)}),
		Never:   always, From: law.DayGDPR,
	},
	{
		ID: "transfer-adequate-while-challenged",
		Says: rgpd.Text{
			FR: "une décision d'adéquation contestée vaut tant qu'elle n'est pas annulée ou abrogée",
			EN: "an adequacy decision that is challenged counts as long as it is neither annulled nor repealed"},
		Sources: rgpd.Cite(law.GDPR("45(1), (5)")),
		Within:  abroad(when{Coverage: rgpd.Is(covered, coveredAtRisk)}),
		Never:   always, From: dpfDecision,
	},
}

// What art. 49 never bears, and what it does.
var derogationGuarantees = []rgpd.Guarantee{
	{
		ID: "derogation-never-for-outsourcing",
		Says: rgpd.Text{
			FR: "aucune dérogation ne porte jamais une externalisation ni une autre relation stable",
			EN: "no derogation ever bears an outsourcing or another stable relationship"},
		Sources: rgpd.Cite(
			law.GDPR("49(1)"), law.GuidelinesDerogations,
		),
		Within: when{
			Coverage: rgpd.Is(notCovered), Tool: rgpd.Is(NoTool, ClaimedAdequacy), Stable: rgpd.Is(Yes),
		}.masks(),
		Never: never,
	},
	{
		ID: "derogation-never-repeated",
		Says: rgpd.Text{
			FR: "jamais de flux récurrent pour un contrat, des droits en justice ou un intérêt impérieux",
			EN: "no recurrent flow for a contract, for legal claims or for a compelling interest"},
		Sources: rgpd.Cite(law.GDPR("49(1), consid. 111")),
		Within: derogatingOn(when{Coverage: rgpd.Is(notCovered), Frequency: rgpd.Is(Recurrent)},
			ContractWithPerson, ContractInInterest, LegalClaims, CompellingInterest).masks(),
		Never: never,
	},
	{
		ID: "derogation-never-for-public-powers",
		Says: rgpd.Text{
			FR: "jamais, pour une autorité qui exerce ses prérogatives, de consentement, de contrat ni d'intérêt " +
				"impérieux",
			EN: "never, for an authority that exercises its powers, consent, a contract or a compelling interest"},
		Sources: rgpd.Cite(law.GDPR("49(3)")),
		Within: derogatingOn(when{Coverage: rgpd.Is(notCovered), PublicPowers: rgpd.Is(Yes)},
			ExplicitConsent, ContractWithPerson, ContractInInterest, CompellingInterest).masks(),
		Never: never,
	},
	{
		ID: "derogation-never-half-met",
		Says: rgpd.Text{
			FR: "aucun point de l'article 49 dont une condition manque ne porte un transfert",
			EN: "no point of article 49 of which a condition is missing bears a transfer"},
		Sources: rgpd.Cite(law.GDPR("49(1)")),
		Within: when{
			Coverage: rgpd.Is(notCovered), Tool: rgpd.Is(NoTool, ClaimedAdequacy), DerogationMet: rgpd.Is(No),
		}.masks(),
		Never: never,
	},
	{
		ID: "derogation-consent-always",
		Says: rgpd.Text{
			FR: "un consentement exprès et informé porte toujours un transfert hors relation stable et hors " +
				"prérogatives",
			EN: "an explicit and informed consent always bears a transfer outside stable relationships and " +
				"public powers"},
		Sources: rgpd.Cite(law.GDPR("49(1)(a)")),
		Within: abroad(
			derogatingOn(
				when{DerogationMet: rgpd.Is(Yes), Stable: rgpd.Is(No), PublicPowers: rgpd.Is(No)}, ExplicitConsent,
			),
		),
		Never: always, From: law.DayGDPR,
	},
	{
		ID: "derogation-contract-always",
		Says: rgpd.Text{
			FR: "un contrat avec la personne, ou dans son intérêt, porte toujours le transfert occasionnel qu'il " +
				"demande",
			EN: "a contract with the person, or in their interest, always bears the occasional transfer that it " +
				"takes"},
		Sources: rgpd.Cite(law.GDPR("49(1)(b), (c)")),
		Within: abroad(derogatingOn(when{
			DerogationMet: rgpd.Is(Yes), Stable: rgpd.Is(No), PublicPowers: rgpd.Is(No), Frequency: rgpd.Is(OneOff),
		},
			ContractWithPerson, ContractInInterest)),
		Never: always, From: law.DayGDPR,
	},
	{
		ID: "derogation-public-interest-always",
		Says: rgpd.Text{
			FR: "intérêt public important, intérêts vitaux et registre public portent un transfert même répété, " +
				"même d'une autorité",
			EN: "important public interest, vital interests and a public register bear a transfer, be it " +
				"repeated, be it of an authority"},
		Sources: rgpd.Cite(law.GDPR("49(1)(d), (f), (g)")),
		Within: abroad(derogatingOn(when{DerogationMet: rgpd.Is(Yes), Stable: rgpd.Is(No)},
			PublicInterest, VitalInterests, PublicRegister)),
		Never: always, From: law.DayGDPR,
	},
	{
		ID: "derogation-claims-always",
		Says: rgpd.Text{
			FR: "la défense de droits en justice porte un transfert occasionnel, même d'une autorité",
			EN: "the defence of legal claims bears an occasional transfer, be it of an authority"},
		Sources: rgpd.Cite(law.GDPR("49(1)(e)")),
		Within: abroad(
			derogatingOn(
				when{DerogationMet: rgpd.Is(Yes), Stable: rgpd.Is(No), Frequency: rgpd.Is(OneOff)}, LegalClaims,
			),
		),
		Never: always, From: law.DayGDPR,
	},
	{
		ID: "derogation-residual-always",
		Says: rgpd.Text{
			FR: "l'intérêt légitime impérieux porte un transfert non répétitif dont toutes les conditions sont " +
				"réunies, hors prérogatives",
			EN: "a compelling legitimate interest bears a transfer that is not repetitive and meets all " +
				"conditions, outside public powers"},
		Sources: rgpd.Cite(law.GDPR("49(1), al. 2")),
		Within: abroad(derogatingOn(when{
			DerogationMet: rgpd.Is(Yes), Stable: rgpd.Is(No), PublicPowers: rgpd.Is(No), Frequency: rgpd.Is(OneOff),
		},
			CompellingInterest)),
		Never: always, From: law.DayGDPR,
	},
}

// What a tool of art. 46 never bears. No derogation is claimed.
var toolGuarantees = []rgpd.Guarantee{
	{
		ID: "tool-never-2021-915",
		Says: rgpd.Text{
			FR: "les clauses 2021/915 ne portent jamais un transfert",
			EN: "the clauses 2021/915 never bear a transfer"},
		Sources: rgpd.Cite(law.ProcessorClauses, law.GDPR("28(7)")),
		Within:  restingOn(when{}, ProcessorClauses),
		Never:   never,
	},
	{
		ID: "tool-forbidden-2021-915",
		Says: rgpd.Text{
			FR: "depuis leur premier jour, un transfert qui ne repose que sur les clauses 2021/915 est toujours " +
				"interdit",
			EN: "since their first day a transfer that rests on the clauses 2021/915 alone is always forbidden"},
		Sources: rgpd.Cite(law.ProcessorClauses, law.GDPR("28(7)")),
		Within: abroad(
			when{Coverage: rgpd.Is(notCovered), Tool: rgpd.Is(ProcessorClauses), Derogation: rgpd.Is(NoDerogation)},
		),
		Never: rgpd.Always(rgpd.Forbidden), From: newClausesFrom,
	},
	{
		ID: "tool-forbidden-old-clauses-over",
		Says: rgpd.Text{
			FR: "depuis le 28 décembre 2022, un transfert qui ne repose que sur les anciennes clauses est " +
				"toujours interdit",
			EN: "since 28 December 2022 a transfer that rests on the old clauses alone is always forbidden"},
		Sources: rgpd.Cite(law.StandardClauses("art. 4")),
		Within: abroad(
			when{Coverage: rgpd.Is(notCovered), Tool: rgpd.Is(OldClauses), Derogation: rgpd.Is(NoDerogation)},
		),
		Never: rgpd.Always(rgpd.Forbidden), From: oldOver,
	},
	{
		ID: "tool-never-2021-914-before-its-day",
		Says: rgpd.Text{
			FR: "avant leur premier jour, les clauses 2021/914 ne portent aucun transfert",
			EN: "before their first day the clauses 2021/914 bear no transfer"},
		Sources: rgpd.Cite(law.SCC),
		Within:  restingOn(when{}, StandardClauses),
		Never:   never, Until: newClausesFrom,
	},
	{
		ID: "tool-never-2021-914-signed-before",
		Says: rgpd.Text{
			FR: "des clauses 2021/914 datées d'avant leur premier jour ne portent jamais un transfert",
			EN: "clauses 2021/914 that bear a date before their first day never bear a transfer"},
		Sources: rgpd.Cite(law.SCC),
		Within:  restingOn(when{Signature: rgpd.Is(signedBefore914)}, StandardClauses),
		Never:   never,
	},
	{
		ID: "tool-never-old-clauses-over",
		Says: rgpd.Text{
			FR: "depuis le 28 décembre 2022, les anciennes clauses ne portent plus rien",
			EN: "since 28 December 2022 the old clauses bear nothing"},
		Sources: rgpd.Cite(law.StandardClauses("art. 4")),
		Within:  restingOn(when{}, OldClauses),
		Never:   never, From: oldOver,
	},
	{
		ID: "tool-never-old-clauses-signed-late",
		Says: rgpd.Text{
			FR: "d'anciennes clauses signées depuis leur abrogation ne portent jamais un transfert",
			EN: "old clauses signed since their repeal never bear a transfer"},
		Sources: rgpd.Cite(law.StandardClauses("art. 4")),
		Within:  restingOn(when{Signature: rgpd.Is(signedAfterRepeal)}, OldClauses),
		Never:   never, From: oldClausesUntil,
	},
	{
		ID: "tool-never-old-clauses-changed",
		Says: rgpd.Text{
			FR: "depuis leur abrogation, les anciennes clauses ne portent jamais un traitement qui a changé",
			EN: "since their repeal the old clauses never bear a processing that has changed"},
		Sources: rgpd.Cite(law.StandardClauses("art. 4")),
		Within:  restingOn(when{Unchanged: rgpd.Is(No)}, OldClauses),
		Never:   never, From: oldClausesUntil,
	},
	{
		ID: "tool-never-old-clauses-of-a-processor",
		Says: rgpd.Text{
			FR: "les anciennes clauses ne portent jamais un transfert qui ne va pas d'un responsable à un " +
				"responsable ou à son sous-traitant",
			EN: "the old clauses never bear a transfer other than from a controller to a controller or to its " +
				"processor"},
		Sources: rgpd.Cite(
			law.OldProcessorClauses.Part("considérant 23"),
			law.OldClauses,
		),
		Within: restingOn(when{Pair: rgpd.Not(cc, cp)}, OldClauses),
		Never:  never,
	},
	{
		ID: "tool-never-module-1-else",
		Says: rgpd.Text{
			FR: "le module 1 ne porte jamais que d'un responsable à un responsable",
			EN: "module 1 never bears but from a controller to a controller"},
		Sources: rgpd.Cite(law.SCC),
		Within:  restingOn(when{Module: rgpd.Is(ControllerToController), Pair: rgpd.Not(cc)}, StandardClauses),
		Never:   never,
	},
	{
		ID: "tool-never-module-2-else",
		Says: rgpd.Text{
			FR: "le module 2 ne porte jamais que d'un responsable à un sous-traitant",
			EN: "module 2 never bears but from a controller to a processor"},
		Sources: rgpd.Cite(law.SCC),
		Within:  restingOn(when{Module: rgpd.Is(ControllerToProcessor), Pair: rgpd.Not(cp)}, StandardClauses),
		Never:   never,
	},
	{
		ID: "tool-never-module-3-else",
		Says: rgpd.Text{
			FR: "le module 3 ne porte jamais que d'un sous-traitant à un autre",
			EN: "module 3 never bears but from a processor to another"},
		Sources: rgpd.Cite(law.SCC),
		Within:  restingOn(when{Module: rgpd.Is(ProcessorToProcessor), Pair: rgpd.Not(pp)}, StandardClauses),
		Never:   never,
	},
	{
		ID: "tool-never-module-4-else",
		Says: rgpd.Text{
			FR: "le module 4 ne porte jamais que d'un sous-traitant à son propre client",
			EN: "module 4 never bears but from a processor to its own client"},
		Sources: rgpd.Cite(law.SCC),
		Within:  restingOn(when{Module: rgpd.Is(ProcessorToController), Pair: rgpd.Not(pc)}, StandardClauses),
		Never:   never,
	},
	{
		ID: "tool-never-altered",
		Says: rgpd.Text{
			FR: "des clauses types dont le texte est modifié ne portent jamais un transfert",
			EN: "standard clauses whose text was altered never bear a transfer"},
		Sources: rgpd.Cite(
			law.GDPR("46(2)(c)"), law.StandardClauses("clause 2(a)"),
		),
		Within: restingOn(when{Unaltered: rgpd.Is(No)},
			StandardClauses, ProcessorClauses, OldClauses, AuthorityClauses),
		Never: never,
	},
	{
		ID: "tool-never-blank-annex",
		Says: rgpd.Text{
			FR: "des clauses types dont une annexe est vide ne portent jamais un transfert",
			EN: "standard clauses of which an annex is blank never bear a transfer"},
		Sources: rgpd.Cite(
			law.GDPR("46(2)(c)"), law.StandardClauses("annexes I à III"),
		),
		Within: restingOn(when{Annexes: rgpd.Is(No)},
			StandardClauses, ProcessorClauses, OldClauses, AuthorityClauses),
		Never: never,
	},
	{
		ID: "tool-never-unapproved",
		Says: rgpd.Text{
			FR: "jamais de règles d'entreprise, de code, de certification, de clauses ad hoc ni d'arrangement " +
				"sans l'approbation qu'ils demandent",
			EN: "never group rules, a code, a certification, ad hoc clauses or an arrangement without the " +
				"approval that they take"},
		Sources: rgpd.Cite(law.GDPR("46(2), (3), 47(1)")),
		Within: restingOn(when{Approved: rgpd.Is(No)},
			BCRController, BCRProcessor, AuthorityClauses, CodeOfConduct, Certification, AdHocClauses,
			AdministrativeArrangement),
		Never: never,
	},
	{
		ID: "tool-never-group-rules-elsewhere",
		Says: rgpd.Text{
			FR: "les règles d'un groupe ne portent jamais un transfert vers qui elles ne couvrent pas",
			EN: "the rules of a group never bear a transfer to whom they do not cover"},
		Sources: rgpd.Cite(law.GDPR("47(1)(a), (2)(b)")),
		Within:  restingOn(when{Covers: rgpd.Is(No)}, BCRController, BCRProcessor),
		Never:   never,
	},
	{
		ID: "tool-never-group-rules-for-others-data",
		Says: rgpd.Text{
			FR: "les règles « responsable » ne portent jamais les données de clients extérieurs",
			EN: "rules for controllers never bear the data of outside clients"},
		Sources: rgpd.Cite(
			law.GDPR("47"), law.BindingRulesControllers,
		),
		Within: restingOn(when{ClientsData: rgpd.Is(Yes)}, BCRController),
		Never:  never,
	},
	{
		ID: "tool-never-processor-rules-for-own-data",
		Says: rgpd.Text{
			FR: "les règles « sous-traitant » ne portent jamais les données propres du groupe",
			EN: "rules for processors never bear the group's own data"},
		Sources: rgpd.Cite(law.GDPR("47"), law.BindingRulesProcessors),
		Within:  restingOn(when{ClientsData: rgpd.Is(No)}, BCRProcessor),
		Never:   never,
	},
	{
		ID: "tool-never-processor-rules-to-a-controller",
		Says: rgpd.Text{
			FR: "les règles « sous-traitant » ne portent jamais que d'un responsable à son sous-traitant, ou d'un " +
				"sous-traitant à un autre : aucun responsable, client ou non",
			EN: "rules for processors never bear but from a controller to its processor or from a processor to " +
				"another: to no controller, client or not"},
		Sources: rgpd.Cite(law.GDPR("47"), law.BindingRulesProcessors),
		Within:  restingOn(when{Pair: rgpd.Not(cp, pp)}, BCRProcessor),
		Never:   never,
	},
	{
		ID: "tool-never-adherence-without-commitment",
		Says: rgpd.Text{
			FR: "un code ou une certification ne porte jamais un transfert sans l'engagement contraignant du " +
				"destinataire",
			EN: "a code or a certification never bears a transfer without the binding commitment of the importer"},
		Sources: rgpd.Cite(law.GDPR("46(2)(e), (f)")),
		Within:  restingOn(when{Bound: rgpd.Is(No)}, CodeOfConduct, Certification),
		Never:   never,
	},
	{
		ID: "tool-never-adherence-handed-down",
		Says: rgpd.Text{
			FR: "un code ou une certification ne se transmet jamais à qui n'y adhère pas",
			EN: "a code or a certification is never handed down to who does not adhere"},
		Sources: rgpd.Cite(law.GDPR("46(2)(e), (f)")),
		Within:  restingOn(when{Passing: rgpd.Is(relayed, notRelayed)}, CodeOfConduct, Certification),
		Never:   never,
	},
	{
		ID: "tool-never-between-private-bodies",
		Says: rgpd.Text{
			FR: "un instrument ou un arrangement d'organismes publics ne porte jamais un transfert où l'un des " +
				"deux est privé",
			EN: "an instrument or arrangement of public bodies never bears a transfer of which one side is private"},
		Sources: rgpd.Cite(law.GDPR("46(2)(a), (3)(b)")),
		Within:  restingOn(when{PublicBodies: rgpd.Is(No)}, PublicInstrument, AdministrativeArrangement),
		Never:   never,
	},
	{
		ID: "tool-never-signed-after",
		Says: rgpd.Text{
			FR: "aucun outil signé après le flux ne le porte jamais",
			EN: "no tool that was signed after the flow ever bears it"},
		Sources: rgpd.Cite(law.GDPR("44, 46")),
		Within:  restingOn(when{Signature: rgpd.Is(signedAfterFlow)}),
		Never:   never,
	},
	{
		ID: "tool-never-unwritten-below",
		Says: rgpd.Text{
			FR: "aucun outil ne porte un maillon dont le destinataire n'est pas lié par écrit",
			EN: "no tool bears a hop whose importer is not bound in writing"},
		Sources: rgpd.Cite(law.GDPR("44")),
		Within:  restingOn(when{Passing: rgpd.Is(notRelayed)}),
		Never:   never,
	},
	{
		ID: "tool-never-below-its-modules",
		Says: rgpd.Text{
			FR: "les clauses 2021/914 ne se transmettent jamais à des rôles pour lesquels elles n'ont pas de module",
			EN: "the clauses 2021/914 are never handed down to roles for which they have no module"},
		Sources: rgpd.Cite(law.StandardClauses("clauses 8.7 et 8.8")),
		Within:  restingOn(when{Fits: rgpd.Is(No)}, StandardClauses),
		Never:   never,
	},
}

// What no tool bears since an assessment goes with it. No derogation is claimed.
var assessmentGuarantees = []rgpd.Guarantee{
	{
		ID: "assessment-never-left-out",
		Says: rgpd.Text{
			FR: "depuis Schrems II, aucun outil autre que les clauses 2021/914 ne porte un transfert sans " +
				"analyse propre de l'exportateur",
			EN: "since Schrems II no tool but the clauses 2021/914 bears a transfer without an assessment of the " +
				"exporter's own"},
		Sources: rgpd.Cite(law.GDPR("46(1)"), law.Schrems),
		Within:  restingOn(when{Tool: rgpd.Not(StandardClauses), Evidence: rgpd.Not(ExportersOwn)}),
		Never:   never, From: law.DaySchrems,
	},
	{
		ID: "assessment-never-left-out-of-modules-1-to-3",
		Says: rgpd.Text{
			FR: "les modules 1 à 3 ne portent jamais un transfert sans analyse propre de l'exportateur",
			EN: "modules 1 to 3 never bear a transfer without an assessment of the exporter's own"},
		Sources: rgpd.Cite(law.Schrems, law.StandardClauses("clause 14")),
		Within: restingOn(
			when{Module: rgpd.Not(ProcessorToController), Evidence: rgpd.Not(ExportersOwn)}, StandardClauses,
		),
		Never: never,
	},
	{
		ID: "assessment-never-left-out-where-due",
		Says: rgpd.Text{
			FR: "le module 4 ne porte jamais sans analyse des données collectées dans l'Union",
			EN: "module 4 never bears data collected in the Union without an assessment"},
		Sources: rgpd.Cite(law.Schrems, law.StandardClauses("clauses 14 et 15")),
		Within: restingOn(when{
			Module: rgpd.Is(ProcessorToController), AssessmentDue: rgpd.Is(Yes), Evidence: rgpd.Not(ExportersOwn),
		}, StandardClauses),
		Never: never,
	},
	{
		ID: "assessment-never-late",
		Says: rgpd.Text{
			FR: "depuis Schrems II, jamais de transfert permis avant l'analyse qu'il demande",
			EN: "since Schrems II no transfer is allowed before the assessment that it takes"},
		Sources: rgpd.Cite(law.GDPR("46(1)"), law.Schrems),
		Within:  restingOn(when{AssessmentDue: rgpd.Is(Yes), Timing: rgpd.Is(tooLate)}),
		Never:   never, From: law.DaySchrems,
	},
	{
		ID: "assessment-never-stops-short",
		Says: rgpd.Text{
			FR: "une analyse qui laisse de côté les transferts ultérieurs ne suffit jamais",
			EN: "an assessment that leaves the onward hops out is never enough"},
		Sources: rgpd.Cite(law.GDPR("44"), law.Schrems),
		Within:  restingOn(when{AssessmentDue: rgpd.Is(Yes), CoversOnward: rgpd.Is(No)}),
		Never:   never, From: law.DaySchrems,
	},
	{
		ID: "assessment-never-against-its-outcome",
		Says: rgpd.Text{
			FR: "jamais de transfert permis que l'analyse de l'exportateur condamne",
			EN: "no transfer is ever allowed that the exporter's assessment condemns"},
		Sources: rgpd.Cite(law.GDPR("46(1)"), law.Schrems),
		Within:  restingOn(when{AssessmentDue: rgpd.Is(Yes), Outcome: rgpd.Is(Unfavourable)}),
		Never:   never, From: law.DaySchrems,
	},
	{
		ID: "assessment-never-by-encryption-alone",
		Says: rgpd.Text{
			FR: "le chiffrement seul ne porte jamais un transfert dont le destinataire a besoin des données en clair",
			EN: "encryption alone never bears a transfer whose importer needs the data in clear"},
		Sources: rgpd.Cite(law.SupplementaryMeasures),
		Within: restingOn(when{
			AssessmentDue: rgpd.Is(Yes), Outcome: rgpd.Is(FavourableWithMeasures, Unfavourable),
			Measures: rgpd.Is(TechnicalOnly), ClearData: rgpd.Is(Yes),
		}),
		Never: never, From: measured,
	},
	{
		ID: "assessment-never-past-its-review",
		Says: rgpd.Text{
			FR: "une analyse dont la date de réexamen est passée ne porte plus rien",
			EN: "an assessment past the day of its review bears nothing"},
		Sources: rgpd.Cite(law.SupplementaryMeasures),
		Within:  restingOn(when{AssessmentDue: rgpd.Is(Yes), Review: rgpd.Is(No)}),
		Never:   never, From: measured,
	},
}

// What is always allowed: the lawful ways of chapter V stay open.
var lawfulGuarantees = []rgpd.Guarantee{
	{
		ID: "tool-always-module-1",
		Says: rgpd.Text{
			FR: "de responsable à responsable, le module 1 en ordre et une analyse favorable portent toujours le " +
				"transfert",
			EN: "from controller to controller, module 1 in order and a favourable assessment always bear the " +
				"transfer"},
		Sources: rgpd.Cite(law.GDPR("46(2)(c)"), law.SCC),
		Within:  abroad(clauses914(ControllerToController, cc)),
		Never:   always, From: newClausesFrom,
	},
	{
		ID: "tool-always-module-2",
		Says: rgpd.Text{
			FR: "de responsable à sous-traitant, le module 2 en ordre et une analyse favorable portent toujours " +
				"le transfert",
			EN: "from controller to processor, module 2 in order and a favourable assessment always bear the " +
				"transfer"},
		Sources: rgpd.Cite(law.GDPR("46(2)(c)"), law.SCC),
		Within:  abroad(clauses914(ControllerToProcessor, cp)),
		Never:   always, From: newClausesFrom,
	},
	{
		ID: "tool-always-module-3",
		Says: rgpd.Text{
			FR: "de sous-traitant à sous-traitant ultérieur, le module 3 en ordre et une analyse favorable " +
				"portent toujours le transfert",
			EN: "from processor to sub-processor, module 3 in order and a favourable assessment always bear the " +
				"transfer"},
		Sources: rgpd.Cite(law.GDPR("46(2)(c)"), law.SCC),
		Within:  abroad(clauses914(ProcessorToProcessor, pp)),
		Never:   always, From: newClausesFrom,
	},
	{
		ID: "tool-always-module-4",
		Says: rgpd.Text{
			FR: "du sous-traitant à son client, le module 4 en ordre porte, sans analyse, les données que le " +
				"client avait confiées",
			EN: "from a processor to its client, module 4 in order bears, without an assessment, the data that " +
				"the client had given"},
		Sources: rgpd.Cite(
			law.GDPR("46(2)(c)"), law.StandardClauses("clauses 14 et 15"),
		),
		Within: abroad(when{
			Tool: rgpd.Is(StandardClauses), Module: rgpd.Is(ProcessorToController), Pair: rgpd.Is(pc),
			Passing: rgpd.Is(ownTool), Signature: rgpd.Is(signedInOverlap, signedAfterRepeal),
			Unaltered: rgpd.Is(Yes), Annexes: rgpd.Is(Yes), AssessmentDue: rgpd.Is(No),
		}),
		Never: always, From: newClausesFrom,
	},
	{
		ID: "tool-always-old-clauses",
		Says: rgpd.Text{
			FR: "jusqu'au 27 décembre 2022, d'anciennes clauses signées à temps et une analyse favorable portent un " +
				"traitement inchangé",
			EN: "until 27 December 2022 old clauses that were signed in time and a favourable assessment bear a " +
				"processing that has not changed"},
		Sources: rgpd.Cite(
			law.GDPR("46(2)(c), (5)"), law.StandardClauses("art. 4"),
		),
		Within: abroad(inOrder(oldInOrder, OldClauses)),
		Never:  always, From: law.DayGDPR, Until: oldOver,
	},
	{
		ID: "tool-always-before-schrems",
		Says: rgpd.Text{
			FR: "avant Schrems II, les anciennes clauses portaient un transfert sans analyse, quel que fût le " +
				"traitement depuis",
			EN: "before Schrems II the old clauses bore a transfer without an assessment, whatever became of the " +
				"processing"},
		Sources: rgpd.Cite(law.GDPR("46(2)(c), (5)")),
		Within: abroad(when{
			Tool: rgpd.Is(OldClauses), Pair: rgpd.Is(cc, cp), Unaltered: rgpd.Is(Yes), Annexes: rgpd.Is(Yes),
			Signature: rgpd.Is(signedBefore914), Passing: rgpd.Is(ownTool, relayed),
		}),
		Never: always, From: law.DayGDPR, Until: law.DaySchrems,
	},
	{
		ID: "tool-always-group-rules",
		Says: rgpd.Text{
			FR: "des règles « responsable » approuvées et une analyse favorable portent les données propres du " +
				"groupe vers une société qu'elles couvrent",
			EN: "rules for controllers that are approved and a favourable assessment bear the group's own data to a " +
				"company that they cover"},
		Sources: rgpd.Cite(law.GDPR("46(2)(b), 47")),
		Within: abroad(
			inOrder(when{Approved: rgpd.Is(Yes), Covers: rgpd.Is(Yes), ClientsData: rgpd.Is(No)}, BCRController),
		),
		Never: always, From: law.DayGDPR,
	},
	{
		ID: "tool-always-processor-rules",
		Says: rgpd.Text{
			FR: "des règles « sous-traitant » approuvées et une analyse favorable portent les données de clients " +
				"vers un sous-traitant qu'elles couvrent",
			EN: "rules for processors that are approved and a favourable assessment bear clients' data to a " +
				"processor that they cover"},
		Sources: rgpd.Cite(law.GDPR("46(2)(b), 47")),
		Within: abroad(inOrder(when{
			Approved: rgpd.Is(Yes), Covers: rgpd.Is(Yes), ClientsData: rgpd.Is(Yes), Pair: rgpd.Is(cp, pp),
		}, BCRProcessor)),
		Never: always, From: law.DayGDPR,
	},
	{
		ID: "tool-always-approved-clauses",
		Says: rgpd.Text{
			FR: "des clauses d'une autorité approuvées, entières et inchangées, et une analyse favorable portent " +
				"toujours le transfert",
			EN: "clauses of an authority that are approved, whole and unaltered, and a favourable assessment always " +
				"bear the transfer"},
		Sources: rgpd.Cite(law.GDPR("46(2)(d)")),
		Within: abroad(inOrder(when{
			Approved: rgpd.Is(Yes), Unaltered: rgpd.Is(Yes), Annexes: rgpd.Is(Yes),
		}, AuthorityClauses)),
		Never: always, From: law.DayGDPR,
	},
	{
		ID: "tool-always-authorised-clauses",
		Says: rgpd.Text{
			FR: "des clauses ad hoc autorisées et une analyse favorable portent toujours le transfert",
			EN: "ad hoc clauses that are authorised and a favourable assessment always bear the transfer"},
		Sources: rgpd.Cite(law.GDPR("46(3)(a)")),
		Within:  abroad(inOrder(when{Approved: rgpd.Is(Yes)}, AdHocClauses)),
		Never:   always, From: law.DayGDPR,
	},
	{
		ID: "tool-always-adherence",
		Says: rgpd.Text{
			FR: "un code ou une certification approuvés, l'engagement du destinataire qui y adhère et une analyse " +
				"favorable portent toujours le transfert",
			EN: "a code or a certification that is approved, the commitment of the importer that adheres and a " +
				"favourable assessment always bear the transfer"},
		Sources: rgpd.Cite(law.GDPR("46(2)(e), (f)")),
		Within: func() []rgpd.Mask {
			w := inOrder(when{Approved: rgpd.Is(Yes), Bound: rgpd.Is(Yes)}, CodeOfConduct, Certification)
			w.Passing = rgpd.Is(ownTool)
			return abroad(w)
		}(),
		Never: always, From: law.DayGDPR,
	},
	{
		ID: "tool-always-public-instrument",
		Says: rgpd.Text{
			FR: "un instrument contraignant entre organismes publics et une analyse favorable portent toujours le " +
				"transfert, sans autorisation",
			EN: "a binding instrument between public bodies and a favourable assessment always bear the transfer, " +
				"without an authorisation"},
		Sources: rgpd.Cite(law.GDPR("46(2)(a)")),
		Within:  abroad(inOrder(when{PublicBodies: rgpd.Is(Yes)}, PublicInstrument)),
		Never:   always, From: law.DayGDPR,
	},
	{
		ID: "tool-always-arrangement",
		Says: rgpd.Text{
			FR: "un arrangement administratif autorisé entre organismes publics et une analyse favorable portent " +
				"toujours le transfert",
			EN: "an administrative arrangement between public bodies that is authorised and a favourable assessment " +
				"always bear the transfer"},
		Sources: rgpd.Cite(law.GDPR("46(3)(b)")),
		Within:  abroad(inOrder(when{PublicBodies: rgpd.Is(Yes), Approved: rgpd.Is(Yes)}, AdministrativeArrangement)),
		Never:   always, From: law.DayGDPR,
	},
}

func clauses914(m Module, p pair) when {
	return inOrder(when{
		Module: rgpd.Is(m), Pair: rgpd.Is(p), Unaltered: rgpd.Is(Yes), Annexes: rgpd.Is(Yes),
		Signature: rgpd.Is(signedInOverlap, signedAfterRepeal),
	}, StandardClauses)
}

var oldInOrder = when{
	Pair: rgpd.Is(cc, cp), Unaltered: rgpd.Is(Yes), Annexes: rgpd.Is(Yes), Unchanged: rgpd.Is(Yes),
	Signature: rgpd.Is(signedBefore914, signedInOverlap),
}
