package rights

import (
	"iter"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
)

// Guarantees yields what [Opens] is held to as a whole, whatever the other facts: no
// right is refused that is due, none is granted that would harm, and what a request
// brings is never forgotten. The tests prove each for every rule set since
// 2018-05-25. What the plan of a request does is stated in the tests of [Request.Plan].
func Guarantees() iter.Seq[rgpd.Guarantee] {
	return func(yield func(rgpd.Guarantee) bool) {
		for i := range guarantees {
			if !yield(guarantees[i].compile()) {
				return
			}
		}
	}
}

// Study returns what asks the rules of [Opens] about all requests at once: see
// [rgpd.Study].
func Study() *rgpd.Study { return &rgpd.Study{Table: rightsTable, Like: ordinary} }

// A guarantee is a [rgpd.Guarantee] with its condition in the fields of a row. It holds
// from the first day of the RGPD.
type guarantee struct {
	ID             string
	Says           rgpd.Text
	By             []rgpd.Source
	Within         when
	Never          rgpd.Verdicts
	Brings, Spares []rgpd.RuleID
}

func (g *guarantee) compile() rgpd.Guarantee {
	return rgpd.Guarantee{
		ID: g.ID, Says: g.Says, Sources: g.By, Within: g.Within.masks(), Never: g.Never, Brings: g.Brings,
		Spares: g.Spares, From: law.DayGDPR,
	}
}

var (
	always = rgpd.Always(rgpd.Allowed)
	never  = rgpd.Never(rgpd.Allowed)
)

// asked is a request of a living person, known, sincere, whose data are held.
func asked(w when) when {
	w.Held = rgpd.Is(Yes)
	return living(w)
}

// living is a request of a living person, known and sincere.
func living(w when) when {
	w.Deceased, w.Identity, w.Abusive = rgpd.Is(No), rgpd.Is(Identified), rgpd.Is(No)
	return w
}

// erasable are data that a living person asks to erase, and that nothing of art. 17(3)
// needs.
func erasable(w when) when {
	w.Right, w.Needed = rgpd.Is(Erasure), rgpd.Is(NotNeeded)
	return asked(w)
}

var (
	ofOwn  = rgpd.Is(Access, Rectification, Erasure, Restriction, Portability, HumanReview)
	ofWord = rgpd.Is(Objection, Withdrawal)
)

var guarantees = []guarantee{
	{
		ID: "every-request-is-decided", By: rgpd.Cite(law.GDPR("12(3) et 12(4)")),
		Never: rgpd.Never(rgpd.Undecided, rgpd.OutOfScope),
		Says: rgpd.Text{
			FR: "une demande dont tout est connu reçoit une réponse : ouverte, refusée, ou suspendue au doute sur " +
				"l'identité",
			EN: "a request of which everything is known has an answer: it opens, is refused, or waits for a doubt " +
				"on the identity",
		},
	},

	// Stop.
	{
		ID: "stop-is-never-refused", By: rgpd.Cite(law.GDPR("21(2), 21(3) et 7(3)")), Never: always,
		Brings: []rgpd.RuleID{"right-objection-marketing-stops"},
		Within: when{Right: ofWord, Purpose: rgpd.Is(Marketing)},
		Says: rgpd.Text{
			FR: "qui ne veut plus de prospection n'est ni refusé ni mis en attente, et la prospection s'arrête à " +
				"l'instant, quels que soient la base, l'identité ou les motifs",
			EN: "who wants no more marketing is neither refused nor made to wait, and it stops at once, whatever " +
				"the basis, the identity or the reasons",
		},
	},
	{
		ID: "consent-is-taken-back-at-any-time", By: rgpd.Cite(law.GDPR("7(3)")), Never: always,
		Within: when{Right: ofWord, Basis: rgpd.Is(Consent), Deceased: rgpd.Is(No)},
		Says: rgpd.Text{
			FR: "une personne reprend à tout moment le consentement sur lequel un traitement repose, par quelque " +
				"mot que ce soit, sans motif ni pièce d'identité",
			EN: "a person takes back at any time the consent that a processing rests on, by whatever word, with no " +
				"reason and no proof of identity",
		},
	},
	{
		ID: "consent-taken-back-ends-what-rests-on-it", By: rgpd.Cite(law.GDPR("7(3)"), law.GDPR("17(1)(b)")),
		Brings: []rgpd.RuleID{"right-withdrawal-stops"},
		Within: when{Right: ofWord, Purpose: rgpd.Not(Marketing), Basis: rgpd.Is(Consent)},
		Says: rgpd.Text{
			FR: "ce qui repose sur un consentement repris cesse, que la personne ait parlé de retrait ou d'opposition",
			EN: "what rests on a consent taken back ceases, whether the person spoke of withdrawal or of objection",
		},
	},
	{
		ID: "explicit-consent-is-taken-back-at-any-time", By: rgpd.Cite(law.GDPR("7(3) et 9(2)(a)")), Never: always,
		Within: when{Right: ofWord, SpecialConsent: rgpd.Is(Yes), Deceased: rgpd.Is(No)},
		Says: rgpd.Text{
			FR: "une personne reprend à tout moment le consentement explicite donné au traitement de données sensibles, " +
				"sur quelque base que repose le reste",
			EN: "a person takes back at any time the explicit consent given to the processing of special data, on " +
				"whatever basis the rest is processed",
		},
	},
	{
		ID: "explicit-consent-taken-back-ends-what-rests-on-it", By: rgpd.Cite(law.GDPR("7(3)"), law.GDPR("17(1)(b)")),
		Brings: []rgpd.RuleID{"right-withdrawal-special-stops"},
		Within: when{
			Right: ofWord, Purpose: rgpd.Not(Marketing), Basis: rgpd.Not(Consent), SpecialConsent: rgpd.Is(Yes),
		},
		Says: rgpd.Text{
			FR: "les données sensibles ne sont plus traitées sur un consentement explicite repris",
			EN: "special data are processed no more on an explicit consent that was taken back",
		},
	},
	{
		ID: "withdrawing-is-as-easy-as-giving",
		By: rgpd.Cite(law.GDPR("7(3)")), Brings: []rgpd.RuleID{"right-withdrawal-as-easy"},
		Within: when{Right: rgpd.Is(Withdrawal)},
		Says: rgpd.Text{
			FR: "le retrait se prend aussi simplement que le consentement s'est donné",
			EN: "a withdrawal is taken as easily as the consent was given",
		},
	},
	{
		ID: "no-consent-no-withdrawal", By: rgpd.Cite(law.GDPR("7(3)")), Never: never,
		Within: when{
			Right: rgpd.Is(Withdrawal), Purpose: rgpd.Is(OtherPurpose),
			Basis: rgpd.Is(Contract, LegalObligation, VitalInterests), SpecialConsent: rgpd.Is(No),
		},
		Says: rgpd.Text{
			FR: "hors prospection, recherche et consentement explicite, on ne retire rien à un contrat, à une loi ou à un " +
				"intérêt vital",
			EN: "marketing, research and explicit consent apart, nobody withdraws from a contract, a law or a vital " +
				"interest",
		},
	},

	// Objection to what is not marketing.
	{
		ID: "objection-opens", By: rgpd.Cite(law.GDPR("21(1)")), Never: always,
		Within: living(when{
			Right: ofWord, Purpose: rgpd.Is(OtherPurpose), Basis: rgpd.Is(PublicTask, LegitimateInterest),
			Situation: rgpd.Is(Yes), Overriding: rgpd.Is(No),
		}),
		Says: rgpd.Text{
			FR: "une opposition motivée à une mission publique ou à un intérêt légitime, même dite « retrait », n'est " +
				"pas refusée si rien d'impérieux n'est démontré",
			EN: "a reasoned objection to a public task or a legitimate interest, were it called a withdrawal, is " +
				"not refused where nothing compelling is shown",
		},
	},
	{
		ID: "withdrawal-needs-no-proof", By: rgpd.Cite(law.GDPR("7(3)"), law.GDPR("21(1)")), Never: always,
		Within: when{
			Right: rgpd.Is(Withdrawal), Purpose: rgpd.Is(OtherPurpose), Basis: rgpd.Is(PublicTask, LegitimateInterest),
			Deceased: rgpd.Is(No), Situation: rgpd.Is(Yes), Overriding: rgpd.Is(No),
		},
		Says: rgpd.Text{
			FR: "qui dit « je retire » à ce à quoi on s'oppose n'a pas à prouver son identité, et n'est pas " +
				"renvoyé à un abus",
			EN: "who says “I withdraw” to what can be objected to need not prove who they are, and is not put off " +
				"as abusive",
		},
	},
	{
		ID: "objection-holds-the-processing",
		By: rgpd.Cite(law.GDPR("18(1)(d) et 21(1)")), Brings: []rgpd.RuleID{"right-objection-hold"},
		Within: when{
			Right: ofWord, Purpose: rgpd.Is(OtherPurpose), Basis: rgpd.Is(PublicTask, LegitimateInterest),
		},
		Says: rgpd.Text{
			FR: "le traitement est suspendu tant que l'opposition est examinée",
			EN: "the processing stands still while an objection is examined",
		},
	},
	{
		ID: "compelling-grounds-prevail", By: rgpd.Cite(law.GDPR("21(1)")), Never: never,
		Within: when{
			Right: ofWord, Purpose: rgpd.Is(OtherPurpose), Basis: rgpd.Not(Consent),
			Overriding: rgpd.Is(Yes), SpecialConsent: rgpd.Is(No),
		},
		Says: rgpd.Text{
			FR: "hors prospection et consentement, l'opposition cède devant des motifs impérieux démontrés",
			EN: "marketing and consent apart, an objection yields to compelling grounds that are shown",
		},
	},
	{
		ID: "no-objection-to-a-contract-or-a-law", By: rgpd.Cite(law.GDPR("21(1)")), Never: never,
		Within: when{
			Right: rgpd.Is(Objection), Purpose: rgpd.Is(OtherPurpose),
			Basis: rgpd.Is(Contract, LegalObligation, VitalInterests), SpecialConsent: rgpd.Is(No),
		},
		Says: rgpd.Text{
			FR: "hors prospection et consentement, on ne s'oppose pas à ce qu'exigent un contrat, une loi ou une vie à sauver",
			EN: "marketing and consent apart, nobody objects to what a contract, a law or a life to save requires",
		},
	},
	{
		ID: "objection-gives-its-reasons", By: rgpd.Cite(law.GDPR("21(1) et 21(6)")), Never: never,
		Within: when{
			Right: ofWord, Purpose: rgpd.Not(Marketing), Basis: rgpd.Not(Consent), Situation: rgpd.Is(No),
			SpecialConsent: rgpd.Is(No),
		},
		Says: rgpd.Text{
			FR: "hors prospection et consentement, l'opposition dit sa raison",
			EN: "marketing and consent apart, an objection gives its reason",
		},
	},
	{
		ID: "research-is-objected-to", By: rgpd.Cite(law.GDPR("21(6)")), Never: always,
		Within: living(
			when{
				Right: ofWord, Purpose: rgpd.Is(Research), Basis: rgpd.Not(PublicTask),
				Situation: rgpd.Is(Yes),
			},
		),
		Says: rgpd.Text{
			FR: "une opposition motivée à la recherche ou à la statistique n'est pas refusée, sauf mission " +
				"d'intérêt public",
			EN: "a reasoned objection to research or statistics is not refused, but for a task of public interest",
		},
	},
	{
		ID: "public-research-goes-on", By: rgpd.Cite(law.GDPR("21(6)")), Never: never,
		Within: when{
			Right: ofWord, Purpose: rgpd.Is(Research), Basis: rgpd.Is(PublicTask), SpecialConsent: rgpd.Is(No),
		},
		Says: rgpd.Text{
			FR: "la recherche qu'exige une mission d'intérêt public ne cède pas à l'opposition, hors consentement",
			EN: "research that a task of public interest needs does not yield to an objection, consent apart",
		},
	},

	// Access.
	{
		ID: "access-opens",
		By: rgpd.Cite(law.GDPR("15(1)")), Never: always, Within: living(when{Right: rgpd.Is(Access)}),
		Says: rgpd.Text{
			FR: "l'accès n'est jamais refusé à une personne vivante, identifiée et sincère, que des données soient " +
				"traitées ou non",
			EN: "access is never refused to a living person, known and sincere, whether data are processed or not",
		},
	},
	{
		ID: "access-waits-and-is-not-refused", By: rgpd.Cite(law.GDPR("12(6)")), Never: rgpd.Always(rgpd.Deferred),
		Within: when{Right: rgpd.Is(Access), Deceased: rgpd.Is(No), Identity: rgpd.Is(Doubtful), Abusive: rgpd.Is(No)},
		Says: rgpd.Text{
			FR: "un doute raisonnable sur l'identité suspend l'accès, il ne le refuse pas",
			EN: "a reasonable doubt on the identity delays access, it does not refuse it",
		},
	},
	{
		ID: "nothing-held-is-an-answer", By: rgpd.Cite(law.GDPR("15(1)")), Brings: []rgpd.RuleID{"right-access-confirms"},
		Spares: []rgpd.RuleID{"right-access-others", "right-access-names-recipients"},
		Within: when{Right: rgpd.Is(Access), Held: rgpd.Is(No)},
		Says: rgpd.Text{
			FR: "qui demande ses données quand il n'y en a pas en reçoit la confirmation",
			EN: "who asks for their data where there are none has that confirmed",
		},
	},
	{
		ID: "access-spares-others-and-names-recipients", By: rgpd.Cite(law.GDPR("15(1)(c) et 15(4)")),
		Within: when{Right: rgpd.Is(Access), Held: rgpd.Is(Yes)},
		Brings: []rgpd.RuleID{"right-access-others", "right-access-names-recipients"}, Spares: []rgpd.RuleID{"right-access-confirms"},
		Says: rgpd.Text{
			FR: "l'accès nomme les destinataires et ne nuit pas à autrui",
			EN: "access names the recipients and does not harm others",
		},
	},

	// Rectification, erasure, restriction.
	{
		ID: "wrong-data-are-put-right", By: rgpd.Cite(law.GDPR("16")), Never: always,
		Within: asked(when{Right: rgpd.Is(Rectification), Accuracy: rgpd.Not(Accurate)}),
		Says: rgpd.Text{
			FR: "des données inexactes ou incomplètes sont rectifiées, quelles que soient la finalité et la base",
			EN: "inaccurate or incomplete data are put right, whatever the purpose and the basis",
		},
	},
	{
		ID: "right-data-stay", By: rgpd.Cite(law.GDPR("16 et 5(1)(d)")), Never: never,
		Within: when{Right: rgpd.Is(Rectification), Accuracy: rgpd.Is(Accurate)},
		Says: rgpd.Text{
			FR: "des données trouvées exactes ne sont pas changées", EN: "data found accurate are not changed",
		},
	},
	{
		ID: "erasure-opens-whatever-the-basis",
		By: rgpd.Cite(law.GDPR("17(1)(a), (d), (e) et (f)"), law.LIL51.Part("II")), Never: always,
		Within: erasable(
			when{ErasureGround: rgpd.Is(NoLongerNeeded, UnlawfulProcessing, ErasureLaidDown, ChildServiceCollectedIt)},
		),
		Says: rgpd.Text{
			FR: "des données inutiles, illicites, à effacer par la loi ou recueillies d'un enfant en ligne sont " +
				"effacées, quelle que soit la base, si rien ne les exige",
			EN: "data that are needed no more, unlawful, to be erased by law, or collected from a child online are " +
				"erased, whatever the basis, if nothing needs them",
		},
	},
	{
		ID: "consent-gone-data-go", By: rgpd.Cite(law.GDPR("17(1)(b)")), Never: always,
		Within: erasable(when{Basis: rgpd.Not(LegalObligation), ErasureGround: rgpd.Is(ConsentGone)}),
		Says: rgpd.Text{
			FR: "le consentement repris et rien d'autre ne les retenant, les données sont effacées, sauf obligation " +
				"légale",
			EN: "once the consent is taken back and nothing else keeps them, the data are erased, but for a legal " +
				"obligation",
		},
	},
	{
		ID: "explicit-consent-gone-data-go", By: rgpd.Cite(law.GDPR("17(1)(b) et 9(2)(a)")), Never: always,
		Within: erasable(
			when{ErasureGround: rgpd.Is(ConsentGone, ObjectionGround), SpecialConsent: rgpd.Is(Yes)},
		),
		Says: rgpd.Text{
			FR: "des données sensibles dont le consentement explicite est repris et que rien d'autre ne retient sont " +
				"effacées, quelle que soit la base du reste",
			EN: "special data whose explicit consent is taken back and that nothing else keeps are erased, whatever " +
				"the basis of the rest",
		},
	},
	{
		ID: "objection-to-a-consent-erases", By: rgpd.Cite(law.GDPR("17(1)(b) et 7(3)")), Never: always,
		Within: erasable(when{Basis: rgpd.Is(Consent), ErasureGround: rgpd.Is(ObjectionGround)}),
		Says: rgpd.Text{
			FR: "s'opposer à ce qui repose sur un consentement fait effacer comme le reprendre",
			EN: "to object to what rests on a consent erases as taking it back does",
		},
	},
	{
		ID: "marketing-data-go", By: rgpd.Cite(law.GDPR("17(1)(c) et 21(2)")), Never: always,
		Within: erasable(when{Purpose: rgpd.Is(Marketing), ErasureGround: rgpd.Not(NoErasureGround)}),
		Says: rgpd.Text{
			FR: "qui s'oppose à la prospection fait effacer ses données de prospection, quelle que soit la base notée",
			EN: "who objects to marketing has their marketing data erased, whatever basis was noted",
		},
	},
	{
		ID: "objected-data-go", By: rgpd.Cite(law.GDPR("17(1)(c) et 21(1)")), Never: always,
		Within: erasable(
			when{
				Purpose: rgpd.Is(OtherPurpose), Basis: rgpd.Is(PublicTask, LegitimateInterest),
				ErasureGround: rgpd.Not(NoErasureGround),
			},
		),
		Says: rgpd.Text{
			FR: "une opposition que rien d'impérieux ne contredit fait effacer les données d'une mission publique " +
				"ou d'un intérêt légitime",
			EN: "an objection that nothing compelling overrides has the data of a public task or a legitimate " +
				"interest erased",
		},
	},
	{
		ID: "needed-data-stay", By: rgpd.Cite(law.GDPR("17(3)")), Never: never,
		Within: when{Right: rgpd.Is(Erasure), Needed: rgpd.Not(NotNeeded)},
		Says: rgpd.Text{
			FR: "ce qui reste nécessaire à l'expression, à une obligation, à la santé, aux archives ou à la justice " +
				"n'est pas effacé",
			EN: "what stays necessary for expression, a duty, health, archives or justice is not erased",
		},
	},
	{
		ID: "no-ground-no-erasure", By: rgpd.Cite(law.GDPR("17(1)")), Never: never,
		Within: when{Right: rgpd.Is(Erasure), ErasureGround: rgpd.Is(NoErasureGround)},
		Says:   rgpd.Text{FR: "sans motif, rien n'est effacé", EN: "without a ground nothing is erased"},
	},
	{
		ID: "objection-that-cannot-be-erases-nothing", By: rgpd.Cite(law.GDPR("17(1)(c) et 21(1)")), Never: never,
		Within: when{
			Right: rgpd.Is(Erasure), Purpose: rgpd.Not(Marketing),
			Basis: rgpd.Is(Contract, LegalObligation, VitalInterests), ErasureGround: rgpd.Is(ObjectionGround),
			SpecialConsent: rgpd.Is(No),
		},
		Says: rgpd.Text{
			FR: "hors prospection et consentement, une opposition à un contrat, à une loi ou à un intérêt vital n'est pas un motif " +
				"d'effacement",
			EN: "marketing and consent apart, an objection to a contract, a law or a vital interest is no ground for erasure",
		},
	},
	{
		ID: "public-research-is-not-erased", By: rgpd.Cite(law.GDPR("17(1)(c) et 21(6)")), Never: never,
		Within: when{
			Right: rgpd.Is(Erasure), Purpose: rgpd.Is(Research), Basis: rgpd.Is(PublicTask),
			ErasureGround: rgpd.Is(ObjectionGround), SpecialConsent: rgpd.Is(No),
		},
		Says: rgpd.Text{
			FR: "l'opposition que la recherche publique peut écarter ne fait rien effacer, hors consentement",
			EN: "the objection that public research may set aside erases nothing, consent apart",
		},
	},
	{
		ID: "a-law-outlasts-a-consent", By: rgpd.Cite(law.GDPR("17(1)(b)")), Never: never,
		Within: when{
			Right: rgpd.Is(Erasure), Purpose: rgpd.Not(Marketing), Basis: rgpd.Is(LegalObligation),
			ErasureGround: rgpd.Is(ConsentGone), SpecialConsent: rgpd.Is(No),
		},
		Says: rgpd.Text{
			FR: "hors données sensibles, un consentement repris n'efface pas ce qu'une obligation légale fait garder",
			EN: "special data apart, a consent taken back does not erase what a legal obligation keeps",
		},
	},
	{
		ID: "erasure-keeps-the-word-of-the-person", By: rgpd.Cite(law.GDPR("21(3)"), law.GDPR("19")),
		Within: when{Right: rgpd.Is(Erasure)},
		Brings: []rgpd.RuleID{"right-erasure-keeps-suppression", "right-recipients-told"},
		Says: rgpd.Text{
			FR: "effacer garde l'inscription sur la liste repoussoir, et les destinataires l'apprennent",
			EN: "to erase keeps the suppression entry, and the recipients hear of it",
		},
	},
	{
		ID: "others-hear-of-published-data", By: rgpd.Cite(law.GDPR("17(2)")),
		Within: when{Right: rgpd.Is(Erasure), Published: rgpd.Is(Yes)},
		Brings: []rgpd.RuleID{"right-erasure-published"},
		Says: rgpd.Text{
			FR: "l'effacement de données rendues publiques est dit aux autres responsables",
			EN: "the erasure of data made public is told to other controllers",
		},
	},
	{
		ID: "restriction-opens", By: rgpd.Cite(law.GDPR("18(1)(a), (b) et (c)")), Never: always,
		Within: asked(
			when{
				Right:             rgpd.Is(Restriction),
				RestrictionGround: rgpd.Is(AccuracyContested, UnlawfulButKept, NeededByPerson),
			},
		),
		Says: rgpd.Text{
			FR: "des données contestées, illicites ou utiles en justice à la personne sont gelées, quelle que soit " +
				"la base",
			EN: "data that are contested, unlawful or needed for the person's claims are frozen, whatever the basis",
		},
	},
	{
		ID: "objected-data-are-frozen", By: rgpd.Cite(law.GDPR("18(1)(d)")), Never: always,
		Within: asked(
			when{
				Right: rgpd.Is(Restriction), Basis: rgpd.Is(PublicTask, LegitimateInterest),
				RestrictionGround: rgpd.Is(ObjectionPending),
			},
		),
		Says: rgpd.Text{
			FR: "les données sont gelées tant que l'opposition est examinée",
			EN: "data are frozen while the objection is examined",
		},
	},
	{
		ID: "marketing-objected-to-is-frozen", By: rgpd.Cite(law.GDPR("18(1)(d)"), law.GDPR("21(2)")), Never: always,
		Within: asked(
			when{
				Right: rgpd.Is(Restriction), Purpose: rgpd.Is(Marketing),
				RestrictionGround: rgpd.Is(ObjectionPending),
			},
		),
		Says: rgpd.Text{
			FR: "qui s'est opposé à la prospection et demande le gel l'obtient, quelle que soit la base",
			EN: "who objected to marketing and asks for a freeze has it, whatever the basis",
		},
	},
	{
		ID: "no-case-no-restriction", By: rgpd.Cite(law.GDPR("18(1)")), Never: never,
		Within: when{Right: rgpd.Is(Restriction), RestrictionGround: rgpd.Is(NoRestrictionGround)},
		Says:   rgpd.Text{FR: "hors des quatre cas, rien n'est gelé", EN: "outside the four cases nothing is frozen"},
	},
	{
		ID: "no-freeze-for-an-objection-that-cannot-be", By: rgpd.Cite(law.GDPR("18(1)(d) et 21(1)")), Never: never,
		Within: when{
			Right: rgpd.Is(Restriction), Purpose: rgpd.Not(Marketing), Basis: rgpd.Not(PublicTask, LegitimateInterest),
			RestrictionGround: rgpd.Is(ObjectionPending),
		},
		Says: rgpd.Text{
			FR: "hors prospection, l'examen d'une opposition ne gèle que ce qui repose sur une mission publique ou un " +
				"intérêt légitime",
			EN: "marketing apart, the examination of an objection freezes only what rests on a public task or a " +
				"legitimate interest",
		},
	},
	{
		ID: "frozen-data-are-kept-and-warned-of", By: rgpd.Cite(law.GDPR("18(2), 18(3) et 19")),
		Within: when{Right: rgpd.Is(Restriction)},
		Brings: []rgpd.RuleID{"right-restriction-uses", "right-restriction-warning", "right-recipients-told"},
		Says: rgpd.Text{
			FR: "des données gelées ne sont que conservées, les destinataires l'apprennent, et la personne est " +
				"avertie avant la levée",
			EN: "frozen data are but stored, the recipients hear of it, and the person is warned before it is lifted",
		},
	},
	{
		ID: "recipients-hear-of-a-rectification",
		By: rgpd.Cite(law.GDPR("19")), Within: when{Right: rgpd.Is(Rectification)},
		Brings: []rgpd.RuleID{"right-recipients-told"},
		Says: rgpd.Text{
			FR: "les destinataires apprennent la rectification", EN: "the recipients hear of a rectification",
		},
	},

	// Portability.
	{
		ID: "portability-opens", By: rgpd.Cite(law.GDPR("20(1)")), Never: always,
		Within: asked(
			when{
				Right: rgpd.Is(Portability), Basis: rgpd.Is(Consent, Contract), Supply: rgpd.Is(Provided),
				Automated: rgpd.Is(Yes),
			},
		),
		Says: rgpd.Text{
			FR: "qui a fourni des données sur consentement ou contrat les emporte",
			EN: "who provided data on consent or contract takes them along",
		},
	},
	{
		ID: "special-data-are-portable", By: rgpd.Cite(law.GDPR("20(1)(a)")), Never: always,
		Within: asked(when{
			Right: rgpd.Is(Portability), Basis: rgpd.Not(PublicTask), Supply: rgpd.Is(Provided),
			Automated: rgpd.Is(Yes), SpecialConsent: rgpd.Is(Yes),
		}),
		Says: rgpd.Text{
			FR: "qui a fourni des données sensibles sur un consentement explicite les emporte, hors mission publique",
			EN: "who provided special data on an explicit consent takes them along, a public task apart",
		},
	},
	{
		ID: "public-tasks-hand-nothing-over", By: rgpd.Cite(law.GDPR("20(3)")), Never: never,
		Within: when{Right: rgpd.Is(Portability), Basis: rgpd.Is(PublicTask)},
		Says: rgpd.Text{
			FR: "une mission publique n'ouvre pas la portabilité", EN: "a public task gives no portability",
		},
	},
	{
		ID: "other-bases-hand-nothing-over", By: rgpd.Cite(law.GDPR("20(1)(a)")), Never: never,
		Within: when{Right: rgpd.Is(Portability), Basis: rgpd.Not(Consent, Contract), SpecialConsent: rgpd.Is(No)},
		Says: rgpd.Text{
			FR: "sans consentement ni contrat, pas de portabilité", EN: "no portability without consent or contract",
		},
	},
	{
		ID: "only-provided-data-are-portable", By: rgpd.Cite(law.GDPR("20(1)")), Never: never,
		Within: when{Right: rgpd.Is(Portability), Supply: rgpd.Is(Derived)},
		Says: rgpd.Text{
			FR: "ce que le responsable a déduit n'est pas emporté",
			EN: "what the controller derived is not taken along",
		},
	},
	{
		ID: "only-automated-data-are-portable", By: rgpd.Cite(law.GDPR("20(1)(b)")), Never: never,
		Within: when{Right: rgpd.Is(Portability), Automated: rgpd.Is(No)},
		Says: rgpd.Text{
			FR: "un fichier tenu à la main n'est pas emporté", EN: "a file kept by hand is not taken along",
		},
	},
	{
		ID: "portable-data-are-usable-and-harm-nobody", By: rgpd.Cite(law.GDPR("20(1) et 20(4)")),
		Within: when{Right: rgpd.Is(Portability)},
		Brings: []rgpd.RuleID{"right-portability-format", "right-portability-others"},
		Says: rgpd.Text{
			FR: "les données emportées sont lisibles par une machine et ne nuisent à aucun tiers",
			EN: "data taken along can be read by a machine and harm no third party",
		},
	},

	// Automated decisions.
	{
		ID: "a-human-being-looks-again", By: rgpd.Cite(law.GDPR("22(1) et 22(3)")), Never: always,
		Within: when{
			Right: rgpd.Is(HumanReview), Deceased: rgpd.Is(No), Identity: rgpd.Not(NotIdentifiable),
			Abusive: rgpd.Is(No),
			Decided: rgpd.Is(Yes), Excuse: rgpd.Not(AuthorisedByLaw),
		},
		Says: rgpd.Text{
			FR: "une décision automatique qu'aucune loi n'autorise est revue par un être humain, sans attendre la " +
				"preuve de l'identité",
			EN: "an automated decision that no law authorises is looked at by a human being, without waiting for " +
				"proof of identity",
		},
	},
	{
		ID: "a-law-that-lets-machines-decide", By: rgpd.Cite(law.GDPR("22(2)(b)")), Never: never,
		Within: when{Right: rgpd.Is(HumanReview), Decided: rgpd.Is(Yes), Excuse: rgpd.Is(AuthorisedByLaw)},
		Says: rgpd.Text{
			FR: "une décision qu'une loi autorise suit les garanties de cette loi",
			EN: "a decision that a law authorises follows the safeguards of that law",
		},
	},
	{
		ID: "no-decision-no-review", By: rgpd.Cite(law.GDPR("22(1)")), Never: never,
		Within: when{Right: rgpd.Is(HumanReview), Decided: rgpd.Is(No)},
		Says: rgpd.Text{
			FR: "sans décision automatique, rien n'est à revoir",
			EN: "without an automated decision there is nothing to look at again",
		},
	},

	// Death.
	{
		ID: "directives-and-heirs-are-heard", By: rgpd.Cite(law.LIL84), Never: always,
		Within: when{Right: rgpd.Is(Posthumous), Deceased: rgpd.Is(Yes), Title: rgpd.Not(NoTitle)},
		Says: rgpd.Text{
			FR: "les directives d'une personne décédée, ou à défaut ses héritiers, ne sont pas refusés",
			EN: "the directives of a dead person, or else the heirs, are not refused",
		},
	},
	{
		ID: "no-title-no-say", By: rgpd.Cite(law.LIL84), Never: never,
		Within: when{Right: rgpd.Is(Posthumous), Title: rgpd.Is(NoTitle)},
		Says: rgpd.Text{
			FR: "sans directives ni qualité d'héritier, nul n'agit pour un mort",
			EN: "with neither directives nor the quality of heir nobody acts for the dead",
		},
	},
	{
		ID: "nobody-speaks-for-the-living", By: rgpd.Cite(law.LIL84), Never: never,
		Within: when{Right: rgpd.Is(Posthumous), Deceased: rgpd.Is(No)},
		Says:   rgpd.Text{FR: "nul héritier n'agit pour un vivant", EN: "no heir acts for the living"},
	},
	{
		ID: "death-ends-the-rights", By: rgpd.Cite(law.LIL84), Never: rgpd.Never(rgpd.Allowed, rgpd.Deferred),
		Within: when{Right: ofOwn, Deceased: rgpd.Is(Yes)},
		Says: rgpd.Text{
			FR: "nul n'exerce à titre personnel les droits d'une personne décédée",
			EN: "nobody exercises the rights of a dead person as their own",
		},
	},
	{
		ID: "death-ends-objections", By: rgpd.Cite(law.LIL84), Never: rgpd.Never(rgpd.Allowed, rgpd.Deferred),
		Within: when{Right: ofWord, Purpose: rgpd.Not(Marketing), Deceased: rgpd.Is(Yes)},
		Says: rgpd.Text{
			FR: "hors prospection, nul ne s'oppose ni ne retire au nom d'une personne décédée comme si elle vivait",
			EN: "marketing apart, nobody objects or withdraws for a dead person as if they lived",
		},
	},

	// Identity, abuse, nothing held.
	{
		ID: "no-data-to-a-stranger", By: rgpd.Cite(law.GDPR("12(6) et 11(2)")), Never: never,
		Within: when{Right: aboutData, Identity: rgpd.Not(Identified)},
		Says: rgpd.Text{
			FR: "rien n'est remis, changé, effacé ni gelé pour qui n'est pas identifié",
			EN: "nothing is handed over, changed, erased or frozen for somebody not identified",
		},
	},
	{
		ID: "objections-of-strangers-wait", By: rgpd.Cite(law.GDPR("12(2) et 12(6)")), Never: never,
		Within: when{
			Right: rgpd.Is(Objection), Purpose: rgpd.Not(Marketing), Basis: rgpd.Not(Consent),
			Identity: rgpd.Not(Identified), SpecialConsent: rgpd.Is(No),
		},
		Says: rgpd.Text{
			FR: "hors prospection et consentement, l'opposition attend que la personne soit identifiée",
			EN: "marketing and consent apart, an objection waits until the person is identified",
		},
	},
	{
		ID: "unknown-persons-have-no-review", By: rgpd.Cite(law.GDPR("12(2)")), Never: never,
		Within: when{Right: rgpd.Is(HumanReview), Identity: rgpd.Is(NotIdentifiable)},
		Says: rgpd.Text{
			FR: "une décision sur quelqu'un que le responsable ne peut identifier n'est pas revue",
			EN: "a decision on somebody whom the controller cannot identify is not looked at again",
		},
	},
	{
		ID: "only-a-doubt-delays", By: rgpd.Cite(law.GDPR("12(6)")), Never: rgpd.Never(rgpd.Deferred),
		Within: when{Identity: rgpd.Not(Doubtful)},
		Says: rgpd.Text{
			FR: "seul un doute sur l'identité fait attendre",
			EN: "nothing but a doubt on the identity makes anybody wait",
		},
	},
	{
		ID: "no-wait-outside-the-text", By: rgpd.Cite(law.GDPR("12(6)")), Never: rgpd.Never(rgpd.Deferred),
		Within: when{Right: rgpd.Is(HumanReview, Withdrawal, Posthumous)},
		Says: rgpd.Text{
			FR: "une décision automatique, un retrait, la suite d'un décès n'attendent pas de preuve d'identité",
			EN: "an automated decision, a withdrawal, what follows a death wait for no proof of identity",
		},
	},
	{
		ID: "abuse-is-not-owed",
		By: rgpd.Cite(law.GDPR("12(5)"), law.BrillenRottler), Never: rgpd.Never(rgpd.Allowed, rgpd.Deferred),
		Within: when{Right: ofOwn, Abusive: rgpd.Is(Yes)},
		Says: rgpd.Text{
			FR: "une demande dont l'abus est prouvé n'est pas due", EN: "a request proved abusive is not owed",
		},
	},
	{
		ID: "abusive-objections-are-not-owed",
		By: rgpd.Cite(law.GDPR("12(5)")), Never: rgpd.Never(rgpd.Allowed, rgpd.Deferred),
		Within: when{
			Right: rgpd.Is(Objection), Purpose: rgpd.Not(Marketing), Basis: rgpd.Not(Consent), Abusive: rgpd.Is(Yes),
			SpecialConsent: rgpd.Is(No),
		},
		Says: rgpd.Text{
			FR: "hors prospection et consentement, une opposition dont l'abus est prouvé n'est pas due",
			EN: "marketing and consent apart, an objection proved abusive is not owed",
		},
	},
	{
		ID: "nothing-held-nothing-done", By: rgpd.Cite(law.GDPR("16, 17(1), 18(1) et 20(1)")),
		Never:  rgpd.Never(rgpd.Allowed, rgpd.Deferred),
		Within: when{Right: rgpd.Is(Rectification, Erasure, Restriction, Portability), Held: rgpd.Is(No)},
		Says: rgpd.Text{
			FR: "là où rien n'est traité, rien n'est à changer, effacer, geler ou emporter",
			EN: "where nothing is processed there is nothing to change, erase, freeze or take along",
		},
	},
}

// ordinary are plain requests, one for each right, all of whose facts are known.
var ordinary = func() (out []rgpd.Ordinary) {
	for _, o := range []struct {
		right  Right
		says   rgpd.Text
		change func(*Facts)
	}{
		{Access, rgpd.Text{FR: "une demande d'accès ordinaire", EN: "an ordinary request for access"}, nil},
		{
			Rectification,
			rgpd.Text{
				FR: "une demande ordinaire de rectifier un numéro", EN: "an ordinary request to put a number right",
			},
			nil,
		},
		{
			Erasure,
			rgpd.Text{
				FR: "une demande ordinaire d'effacer des données inutiles",
				EN: "an ordinary request to erase data needed no more",
			},
			nil,
		},
		{
			Restriction,
			rgpd.Text{
				FR: "une demande ordinaire de geler des données contestées",
				EN: "an ordinary request to freeze contested data",
			},
			nil,
		},
		{
			Portability,
			rgpd.Text{
				FR: "une demande ordinaire d'emporter les données d'un contrat",
				EN: "an ordinary request to take the data of a contract along",
			},
			func(f *Facts) { f.Basis = Contract },
		},
		{
			Objection,
			rgpd.Text{
				FR: "une opposition ordinaire à la lutte contre la fraude",
				EN: "an ordinary objection to fraud prevention",
			},
			nil,
		},
		{HumanReview, rgpd.Text{FR: "un refus de crédit par une machine", EN: "a credit refused by a machine"}, nil},
		{
			Withdrawal,
			rgpd.Text{FR: "un retrait ordinaire d'un consentement", EN: "an ordinary withdrawal of a consent"},
			func(f *Facts) { f.Basis = Consent },
		},
		{
			Posthumous,
			rgpd.Text{FR: "la demande ordinaire d'un héritier", EN: "an ordinary request of an heir"},
			func(f *Facts) { f.Deceased, f.Title = Yes, Heir },
		},
	} {
		f := Facts{
			Purpose: OtherPurpose, Basis: LegitimateInterest, Held: Yes, Deceased: No, Identity: Identified,
			Abusive: No, Accuracy: Inaccurate,
			ErasureGround: NoLongerNeeded, Needed: NotNeeded, Published: No, RestrictionGround: AccuracyContested,
			Supply: Provided, Automated: Yes,
			Situation: Yes, Overriding: No, Decided: Yes, Excuse: NoExcuse, Title: NoTitle, SpecialConsent: No,
		}
		if o.change != nil {
			o.change(&f)
		}
		out = append(out, rgpd.Ordinary{ID: o.right.String(), Says: o.says, Facts: *pack(o.right, &f)})
	}
	return out
}()
