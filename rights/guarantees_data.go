package rights

import (
	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
	"github.com/rgpd-go/rgpd/internal/rows"
)

// ofAccess are those of access.
var ofAccess = []guarantee{
	// Access.
	{
		ID: "access-opens", Never: always,
		FR: "l'accès n'est jamais refusé à une personne vivante, identifiée et sincère, que des données " +
			"soient traitées ou non",
		EN:     "access is never refused to a living person, known and sincere, whether data are processed or not",
		By:     rows.By(law.GDPR("15(1)")),
		Within: living(when{Right: rgpd.Is(Access)}),
	},
	{
		ID: "access-waits-and-is-not-refused", Never: rgpd.Always(rgpd.Deferred),
		FR: "un doute raisonnable sur l'identité suspend l'accès, il ne le refuse pas",
		EN: "a reasonable doubt on the identity delays access, it does not refuse it",
		By: rows.By(law.GDPR("12(6)")),
		Within: when{
			Right: rgpd.Is(Access), Deceased: rgpd.Is(rgpd.No), Identity: rgpd.Is(Doubtful), Abusive: rgpd.Is(rgpd.No),
		},
	},
	{
		ID: "nothing-held-is-an-answer", Brings: []rgpd.RuleID{"right-access-confirms"},
		Spares: []rgpd.RuleID{"right-access-others", "right-access-names-recipients"},
		FR:     "qui demande ses données quand il n'y en a pas en reçoit la confirmation",
		EN:     "who asks for their data where there are none has that confirmed",
		By:     rows.By(law.GDPR("15(1)")),
		Within: when{Right: rgpd.Is(Access), Held: rgpd.Is(rgpd.No)},
	},
	{
		ID:     "access-is-free-and-tells-the-source",
		Brings: []rgpd.RuleID{"right-access-names-source", "right-access-first-copy-free"},
		FR:     "une première copie ne coûte rien, et la réponse dit d'où viennent les données",
		EN:     "a first copy costs nothing, and the answer tells where the data come from",
		By:     rows.By(law.GDPR("15(1)(g), 15(3) et 12(5)")),
		Within: when{Right: rgpd.Is(Access), Held: rgpd.Is(rgpd.Yes), Abusive: rgpd.Is(rgpd.No)},
	},
	{
		ID:     "access-spares-others-and-names-recipients",
		Brings: []rgpd.RuleID{"right-access-others", "right-access-names-recipients"},
		Spares: []rgpd.RuleID{"right-access-confirms"},
		FR:     "l'accès nomme les destinataires et ne porte pas atteinte aux droits d'autrui",
		EN:     "access names the recipients and does not harm others",
		By:     rows.By(law.GDPR("15(1)(c) et 15(4)")),
		Within: when{Right: rgpd.Is(Access), Held: rgpd.Is(rgpd.Yes)},
	},
}

// ofData are those of rectification, erasure and restriction.
var ofData = []guarantee{
	// Rectification, erasure, restriction.
	{
		ID: "wrong-data-are-put-right", Never: always,
		FR:     "des données inexactes ou incomplètes sont rectifiées, quelles que soient la finalité et la base",
		EN:     "inaccurate or incomplete data are put right, whatever the purpose and the basis",
		By:     rows.By(law.GDPR("16")),
		Within: asked(when{Right: rgpd.Is(Rectification), Accuracy: rgpd.Not(Accurate)}),
	},
	{
		ID: "right-data-stay", Never: never,
		FR:     "des données trouvées exactes ne sont pas changées",
		EN:     "data found accurate are not changed",
		By:     rows.By(law.GDPR("16 et 5(1)(d)")),
		Within: when{Right: rgpd.Is(Rectification), Accuracy: rgpd.Is(Accurate)},
	},
	{
		ID: "erasure-opens-whatever-the-basis", Never: always,
		FR: "des données inutiles, illicites, à effacer par la loi ou recueillies d'un enfant en ligne sont " +
			"effacées, quelle que soit la base, si rien ne les exige",
		EN: "data that are needed no more, unlawful, to be erased by law, or collected from a child online " +
			"are erased, whatever the basis, if nothing needs them",
		By: rows.By(law.GDPR("17(1)(a), (d), (e) et (f)"), law.LIL51.Part("II")),
		Within: erasable(when{
			ErasureGround: rgpd.Is(NoLongerNeeded, UnlawfulProcessing, ErasureLaidDown, ChildServiceCollectedIt),
		}),
	},
	{
		ID: "consent-gone-data-go", Never: always,
		FR: "le consentement retiré et aucune autre base ne permettant de les conserver, les données sont effacées, " +
			"sauf obligation légale",
		EN: "once the consent is taken back and nothing else keeps them, the data are erased, but for a " +
			"legal obligation",
		By:     rows.By(law.GDPR("17(1)(b)")),
		Within: erasable(when{Basis: rgpd.Not(LegalObligation), ErasureGround: rgpd.Is(ConsentGone)}),
	},
	{
		ID: "explicit-consent-gone-data-go", Never: always,
		FR: "des données sensibles dont le consentement explicite est retiré et que rien d'autre ne permet de " +
			"conserver sont effacées, quelle que soit la base du reste",
		EN: "special data whose explicit consent is taken back and that nothing else keeps are erased, " +
			"whatever the basis of the rest",
		By: rows.By(law.GDPR("17(1)(b) et 9(2)(a)")),
		Within: erasable(when{
			ErasureGround: rgpd.Is(ConsentGone, ObjectionGround), SpecialConsent: rgpd.Is(rgpd.Yes),
		}),
	},
	{
		ID: "objection-to-a-consent-erases", Never: always,
		FR:     "s'opposer à ce qui repose sur un consentement ouvre l'effacement comme le retirer",
		EN:     "to object to what rests on a consent erases as taking it back does",
		By:     rows.By(law.GDPR("17(1)(b) et 7(3)")),
		Within: erasable(when{Basis: rgpd.Is(Consent), ErasureGround: rgpd.Is(ObjectionGround)}),
	},
	{
		ID: "marketing-data-go", Never: always,
		FR: "qui s'oppose à la prospection obtient l'effacement de ses données de prospection, quelle que soit la " +
			"base notée",
		EN:     "who objects to marketing has their marketing data erased, whatever basis was noted",
		By:     rows.By(law.GDPR("17(1)(c) et 21(2)")),
		Within: erasable(when{Purpose: rgpd.Is(Marketing), ErasureGround: rgpd.Not(NoErasureGround)}),
	},
	{
		ID: "objected-data-go", Never: always,
		FR: "une opposition à laquelle aucun motif impérieux n'est opposé ouvre l'effacement des données d'une " +
			"mission publique ou d'un intérêt légitime",
		EN: "an objection that nothing compelling overrides has the data of a public task or a legitimate " +
			"interest erased",
		By: rows.By(law.GDPR("17(1)(c) et 21(1)")),
		Within: erasable(when{
			Purpose: rgpd.Is(OtherPurpose), Basis: rgpd.Is(PublicTask, LegitimateInterest),
			ErasureGround: rgpd.Not(NoErasureGround),
		}),
	},
	{
		ID: "needed-data-stay", Never: never,
		FR: "ce qui reste nécessaire à la liberté d'expression, à une obligation ou à une mission, à la santé " +
			"publique, aux archives ou à la défense de droits en justice n'est pas effacé",
		EN:     "what stays necessary for expression, a duty, health, archives or justice is not erased",
		By:     rows.By(law.GDPR("17(3)")),
		Within: when{Right: rgpd.Is(Erasure), Needed: rgpd.Not(NotNeeded)},
	},
	{
		ID: "no-ground-no-erasure", Never: never,
		FR:     "sans motif, rien n'est effacé",
		EN:     "without a ground nothing is erased",
		By:     rows.By(law.GDPR("17(1)")),
		Within: when{Right: rgpd.Is(Erasure), ErasureGround: rgpd.Is(NoErasureGround)},
	},
	{
		ID: "objection-that-cannot-be-erases-nothing", Never: never,
		FR: "hors prospection et consentement, une opposition à un contrat, à une loi ou à un intérêt vital " +
			"n'est pas un motif d'effacement",
		EN: "marketing and consent apart, an objection to a contract, a law or a vital interest is no ground " +
			"for erasure",
		By: rows.By(law.GDPR("17(1)(c) et 21(1)")),
		Within: when{
			Right: rgpd.Is(Erasure), Purpose: rgpd.Not(Marketing),
			Basis: rgpd.Is(Contract, LegalObligation, VitalInterests), ErasureGround: rgpd.Is(ObjectionGround),
			SpecialConsent: rgpd.Is(rgpd.No),
		},
	},
	{
		ID: "public-research-is-not-erased", Never: never,
		FR: "l'opposition que la recherche publique peut écarter ne fait rien effacer, hors consentement",
		EN: "the objection that public research may set aside erases nothing, consent apart",
		By: rows.By(law.GDPR("17(1)(c) et 21(6)")),
		Within: when{
			Right: rgpd.Is(Erasure), Purpose: rgpd.Is(Research), Basis: rgpd.Is(PublicTask),
			ErasureGround: rgpd.Is(ObjectionGround), SpecialConsent: rgpd.Is(rgpd.No),
		},
	},
	{
		ID: "a-law-outlasts-a-consent", Never: never,
		FR: "hors données sensibles, le retrait d'un consentement n'efface pas ce qu'une obligation légale " +
			"impose de conserver",
		EN: "special data apart, a consent taken back does not erase what a legal obligation keeps",
		By: rows.By(law.GDPR("17(1)(b)")),
		Within: when{
			Right: rgpd.Is(Erasure), Purpose: rgpd.Not(Marketing), Basis: rgpd.Is(LegalObligation),
			ErasureGround: rgpd.Is(ConsentGone), SpecialConsent: rgpd.Is(rgpd.No),
		},
	},
	{
		ID:     "erasure-keeps-the-word-of-the-person",
		Brings: []rgpd.RuleID{"right-erasure-keeps-suppression", "right-recipients-told"},
		FR: "l'effacement laisse l'inscription sur la liste repoussoir, et il est notifié aux destinataires, sauf " +
			"impossibilité ou efforts disproportionnés",
		EN: "to erase keeps the suppression entry, and the recipients hear of it, unless impossible or of " +
			"disproportionate effort",
		By:     rows.By(law.GDPR("21(3)"), law.GDPR("19")),
		Within: when{Right: rgpd.Is(Erasure)},
	},
	{
		ID: "others-hear-of-published-data", Brings: []rgpd.RuleID{"right-erasure-published"},
		FR:     "les autres responsables sont informés de l'effacement de données rendues publiques",
		EN:     "the erasure of data made public is told to other controllers",
		By:     rows.By(law.GDPR("17(2)")),
		Within: when{Right: rgpd.Is(Erasure), Published: rgpd.Is(rgpd.Yes)},
	},
	{
		ID: "restriction-opens", Never: always,
		FR: "le traitement de données contestées, illicites ou utiles en justice à la personne est limité, quelle " +
			"que soit la base",
		EN: "data that are contested, unlawful or needed for the person's claims are frozen, whatever the " +
			"basis",
		By: rows.By(law.GDPR("18(1)(a), (b) et (c)")),
		Within: asked(when{
			Right:             rgpd.Is(Restriction),
			RestrictionGround: rgpd.Is(AccuracyContested, UnlawfulButKept, NeededByPerson),
		}),
	},
	{
		ID: "objected-data-are-frozen", Never: always,
		FR: "le traitement est limité tant que l'opposition est examinée",
		EN: "data are frozen while the objection is examined",
		By: rows.By(law.GDPR("18(1)(d)")),
		Within: asked(when{
			Right: rgpd.Is(Restriction), Basis: rgpd.Is(PublicTask, LegitimateInterest),
			RestrictionGround: rgpd.Is(ObjectionPending),
		}),
	},
	{
		ID: "marketing-objected-to-is-frozen", Never: always,
		FR: "qui s'est opposé à la prospection et demande la limitation l'obtient, quelle que soit la base",
		EN: "who objected to marketing and asks for a freeze has it, whatever the basis",
		By: rows.By(law.GDPR("18(1)(d)"), law.GDPR("21(2)")),
		Within: asked(when{
			Right: rgpd.Is(Restriction), Purpose: rgpd.Is(Marketing),
			RestrictionGround: rgpd.Is(ObjectionPending),
		}),
	},
	{
		ID: "no-case-no-restriction", Never: never,
		FR:     "hors des quatre cas, le traitement n'est pas limité",
		EN:     "outside the four cases nothing is frozen",
		By:     rows.By(law.GDPR("18(1)")),
		Within: when{Right: rgpd.Is(Restriction), RestrictionGround: rgpd.Is(NoRestrictionGround)},
	},
	{
		ID: "no-freeze-for-an-objection-that-cannot-be", Never: never,
		FR: "hors prospection, l'examen d'une opposition ne limite que ce qui repose sur une mission publique ou " +
			"un intérêt légitime",
		EN: "marketing apart, the examination of an objection freezes only what rests on a public task or a " +
			"legitimate interest",
		By: rows.By(law.GDPR("18(1)(d) et 21(1)")),
		Within: when{
			Right: rgpd.Is(Restriction), Purpose: rgpd.Not(Marketing),
			Basis: rgpd.Not(PublicTask, LegitimateInterest), RestrictionGround: rgpd.Is(ObjectionPending),
		},
	},
	{
		ID:     "frozen-data-are-kept-and-warned-of",
		Brings: []rgpd.RuleID{"right-restriction-uses", "right-restriction-warning", "right-recipients-told"},
		FR: "des données dont le traitement est limité ne sont, sauf exceptions, que conservées, les " +
			"destinataires en sont informés, sauf impossibilité ou efforts disproportionnés, et la personne l'est " +
			"avant la levée",
		EN: "frozen data are but stored, exceptions apart, the recipients hear of it, unless impossible or of " +
			"disproportionate effort, and the person is warned before it is lifted",
		By:     rows.By(law.GDPR("18(2), 18(3) et 19")),
		Within: when{Right: rgpd.Is(Restriction)},
	},
	{
		ID: "recipients-hear-of-a-rectification", Brings: []rgpd.RuleID{"right-recipients-told"},
		FR:     "les destinataires sont informés de la rectification, sauf impossibilité ou efforts disproportionnés",
		EN:     "the recipients hear of a rectification, unless impossible or of disproportionate effort",
		By:     rows.By(law.GDPR("19")),
		Within: when{Right: rgpd.Is(Rectification)},
	},
}
