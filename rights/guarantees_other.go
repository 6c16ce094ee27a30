package rights

import (
	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
	"github.com/rgpd-go/rgpd/internal/rows"
)

// ofPortability are those of portability.
var ofPortability = []guarantee{
	// Portability.
	{
		ID: "portability-opens", Never: always,
		FR: "qui a fourni des données traitées de façon automatisée sur consentement ou contrat en obtient la " +
			"portabilité",
		EN: "who provided data on consent or contract takes them along",
		By: rows.By(law.GDPR("20(1)")),
		Within: asked(when{
			Right: rgpd.Is(Portability), Basis: rgpd.Is(Consent, Contract), Supply: rgpd.Is(Provided),
			Automated: rgpd.Is(rgpd.Yes),
		}),
	},
	{
		ID: "special-data-are-portable", Never: always,
		FR: "qui a fourni des données sensibles, traitées de façon automatisée sur un consentement explicite, en " +
			"obtient la portabilité, hors mission publique",
		EN: "who provided special data on an explicit consent takes them along, a public task apart",
		By: rows.By(law.GDPR("20(1)(a)")),
		Within: asked(when{
			Right: rgpd.Is(Portability), Basis: rgpd.Not(PublicTask), Supply: rgpd.Is(Provided),
			Automated: rgpd.Is(rgpd.Yes), SpecialConsent: rgpd.Is(rgpd.Yes),
		}),
	},
	{
		ID: "public-tasks-hand-nothing-over", Never: never,
		FR:     "une mission publique n'ouvre pas la portabilité",
		EN:     "a public task gives no portability",
		By:     rows.By(law.GDPR("20(3)")),
		Within: when{Right: rgpd.Is(Portability), Basis: rgpd.Is(PublicTask)},
	},
	{
		ID: "other-bases-hand-nothing-over", Never: never,
		FR: "sans consentement ni contrat, pas de portabilité",
		EN: "no portability without consent or contract",
		By: rows.By(law.GDPR("20(1)(a)")),
		Within: when{
			Right: rgpd.Is(Portability), Basis: rgpd.Not(Consent, Contract), SpecialConsent: rgpd.Is(rgpd.No),
		},
	},
	{
		ID: "only-provided-data-are-portable", Never: never,
		FR:     "les données déduites par le responsable ne sont pas portables",
		EN:     "what the controller derived is not taken along",
		By:     rows.By(law.GDPR("20(1)")),
		Within: when{Right: rgpd.Is(Portability), Supply: rgpd.Is(Derived)},
	},
	{
		ID: "only-automated-data-are-portable", Never: never,
		FR:     "les données d'un traitement non automatisé ne sont pas portables",
		EN:     "a file kept by hand is not taken along",
		By:     rows.By(law.GDPR("20(1)(b)")),
		Within: when{Right: rgpd.Is(Portability), Automated: rgpd.Is(rgpd.No)},
	},
	{
		ID:     "portable-data-are-usable-and-harm-nobody",
		Brings: []rgpd.RuleID{"right-portability-format", "right-portability-others"},
		FR:     "les données remises sont lisibles par machine et ne portent pas atteinte aux droits de tiers",
		EN:     "data taken along can be read by a machine and harm no third party",
		By:     rows.By(law.GDPR("20(1) et 20(4)")),
		Within: when{Right: rgpd.Is(Portability)},
	},
}

// ofDecisions are those of automated decisions.
var ofDecisions = []guarantee{
	// Automated decisions.
	{
		ID: "a-human-being-looks-again", Never: always,
		FR: "une décision exclusivement automatisée qu'aucune loi n'autorise donne droit à une intervention " +
			"humaine, sans attendre la preuve de l'identité",
		EN: "an automated decision that no law authorises is looked at by a human being, without waiting for " +
			"proof of identity",
		By: rows.By(law.GDPR("22(1) et 22(3)")),
		Within: when{
			Right: rgpd.Is(HumanReview), Deceased: rgpd.Is(rgpd.No), Identity: rgpd.Not(NotIdentifiable),
			Abusive: rgpd.Is(rgpd.No), Decided: rgpd.Is(rgpd.Yes), Excuse: rgpd.Not(AuthorisedByLaw),
		},
	},
	{
		ID: "a-law-that-lets-machines-decide", Never: never,
		FR:     "une décision qu'une loi autorise suit les garanties de cette loi",
		EN:     "a decision that a law authorises follows the safeguards of that law",
		By:     rows.By(law.GDPR("22(2)(b)")),
		Within: when{Right: rgpd.Is(HumanReview), Decided: rgpd.Is(rgpd.Yes), Excuse: rgpd.Is(AuthorisedByLaw)},
	},
	{
		ID: "no-decision-no-review", Never: never,
		FR:     "sans décision exclusivement automatisée, aucun réexamen n'est dû",
		EN:     "without an automated decision there is nothing to look at again",
		By:     rows.By(law.GDPR("22(1)")),
		Within: when{Right: rgpd.Is(HumanReview), Decided: rgpd.Is(rgpd.No)},
	},
}

// ofDeath are those of a death.
var ofDeath = []guarantee{
	// Death.
	{
		ID: "directives-and-heirs-are-heard", Never: always,
		FR:     "aucun refus n'est opposé aux directives d'une personne décédée ni, à défaut, à ses héritiers",
		EN:     "the directives of a dead person, or else the heirs, are not refused",
		By:     rows.By(law.LIL84),
		Within: when{Right: rgpd.Is(Posthumous), Deceased: rgpd.Is(rgpd.Yes), Title: rgpd.Not(NoTitle)},
	},
	{
		ID: "no-title-no-say", Never: never,
		FR:     "sans directives ni qualité d'héritier, nul n'agit pour une personne décédée",
		EN:     "with neither directives nor the quality of heir nobody acts for the dead",
		By:     rows.By(law.LIL84),
		Within: when{Right: rgpd.Is(Posthumous), Title: rgpd.Is(NoTitle)},
	},
	{
		ID: "nobody-speaks-for-the-living", Never: never,
		FR:     "nul héritier n'agit pour une personne en vie",
		EN:     "no heir acts for the living",
		By:     rows.By(law.LIL84),
		Within: when{Right: rgpd.Is(Posthumous), Deceased: rgpd.Is(rgpd.No)},
	},
	{
		ID: "death-ends-the-rights", Never: rgpd.Never(rgpd.Allowed, rgpd.Deferred),
		FR:     "nul n'exerce à titre personnel les droits d'une personne décédée",
		EN:     "nobody exercises the rights of a dead person as their own",
		By:     rows.By(law.LIL84),
		Within: when{Right: ofOwn, Deceased: rgpd.Is(rgpd.Yes)},
	},
	{
		ID: "death-ends-objections", Never: rgpd.Never(rgpd.Allowed, rgpd.Deferred),
		FR: "hors prospection, nul ne s'oppose ni ne retire un consentement au nom d'une personne décédée comme si " +
			"elle vivait",
		EN:     "marketing apart, nobody objects or withdraws for a dead person as if they lived",
		By:     rows.By(law.LIL84),
		Within: when{Right: ofWord, Purpose: rgpd.Not(Marketing), Deceased: rgpd.Is(rgpd.Yes)},
	},
}

// ofIdentity are those of identity, abuse and data that are not held.
var ofIdentity = []guarantee{
	// Identity, abuse, nothing held.
	{
		ID: "no-data-to-a-stranger", Never: never,
		FR:     "rien n'est remis, rectifié, effacé ni limité pour qui n'est pas identifié",
		EN:     "nothing is handed over, changed, erased or frozen for somebody not identified",
		By:     rows.By(law.GDPR("12(6) et 11(2)")),
		Within: when{Right: aboutData, Identity: rgpd.Not(Identified)},
	},
	{
		ID: "a-name-is-no-refusal", Never: rgpd.Always(rgpd.Deferred),
		FR: "l'accès de qui ne donne qu'un nom attend, il n'est pas refusé",
		EN: "access of somebody who gives but a name waits, and is not refused",
		By: rows.By(law.GDPR("12(6)"), law.Bonn2020.Strictly()),
		Within: when{
			Right: rgpd.Is(Access), Deceased: rgpd.Is(rgpd.No), Identity: rgpd.Is(NamedOnly), Abusive: rgpd.Is(rgpd.No),
		},
	},
	{
		ID: "rights-cost-nothing", Brings: []rgpd.RuleID{"right-free-of-charge"},
		FR: "donner suite à une demande qui n'est pas abusive ne coûte rien à la personne, une copie de plus mise à " +
			"part",
		EN: "to act on a request that is not abusive costs the person nothing, a further copy apart",
		By: rows.By(law.GDPR("12(5) et 15(3)")),
		Within: when{
			Right:   rgpd.Is(Access, Rectification, Erasure, Restriction, Portability, Objection, HumanReview),
			Abusive: rgpd.Is(rgpd.No),
		},
	},
	{
		ID: "each-of-several-controllers-answers", Brings: []rgpd.RuleID{"right-joint-controllers"},
		FR:     "la personne s'adresse à celui des responsables qu'elle veut",
		EN:     "the person turns to whichever of the controllers they like",
		By:     rows.By(law.GDPR("26(3)")),
		Within: when{Right: rgpd.Not(Posthumous)},
	},
	{
		ID: "a-withdrawal-goes-where-the-data-went", Brings: []rgpd.RuleID{"right-withdrawal-reaches-others"},
		FR: "le retrait d'un consentement atteint ceux qui ont reçu et ceux qui ont fourni les données : lecture " +
			"d'un " +
			"arrêt rendu sur des annuaires",
		EN: "a withdrawal reaches those who received the data and those who supplied them: a reading of a judgment " +
			"about directories",
		By:     rows.By(law.GDPR("5(2) et 24"), law.Proximus.Strictly()),
		Within: when{Right: rgpd.Is(Withdrawal)},
	},
	{
		ID: "objections-of-strangers-wait", Never: never,
		FR: "hors prospection et consentement, une opposition n'est pas accueillie tant que l'identité est douteuse " +
			"ou " +
			"que la personne ne peut être identifiée ; le traitement reste suspendu",
		EN: "marketing and consent apart, an objection is not granted while the identity is in doubt, or nobody can " +
			"be " +
			"identified; the processing stands still",
		By: rows.By(law.GDPR("12(2) et 12(6)"), law.Decree77.BackTo(law.Decree92Before)),
		Within: when{
			Right: rgpd.Is(Objection), Purpose: rgpd.Not(Marketing), Basis: rgpd.Not(Consent),
			Identity: rgpd.Is(Doubtful, NotIdentifiable), SpecialConsent: rgpd.Is(rgpd.No),
		},
	},
	{
		ID: "unknown-persons-have-no-review", Never: never,
		FR:     "une décision sur une personne que le responsable ne peut identifier n'est pas réexaminée",
		EN:     "a decision on somebody whom the controller cannot identify is not looked at again",
		By:     rows.By(law.GDPR("12(2)")),
		Within: when{Right: rgpd.Is(HumanReview), Identity: rgpd.Is(NotIdentifiable)},
	},
	{
		ID: "only-a-doubt-delays", Never: rgpd.Never(rgpd.Deferred),
		FR:     "seul un doute raisonnable sur l'identité, ou un nom pour toute preuve, diffère la réponse",
		EN:     "nothing but a doubt on the identity, or a name for a proof, makes anybody wait",
		By:     rows.By(law.GDPR("12(6)")),
		Within: when{Identity: rgpd.Not(Doubtful, NamedOnly)},
	},
	{
		ID: "no-wait-outside-the-text", Never: rgpd.Never(rgpd.Deferred),
		FR: "une décision automatisée, un retrait, la suite d'un décès ne sont pas subordonnés à une preuve " +
			"d'identité",
		EN:     "an automated decision, a withdrawal, what follows a death wait for no proof of identity",
		By:     rows.By(law.GDPR("12(6)")),
		Within: when{Right: rgpd.Is(HumanReview, Withdrawal, Posthumous)},
	},
	{
		ID: "abuse-is-not-owed", Never: rgpd.Never(rgpd.Allowed, rgpd.Deferred),
		FR:     "il n'est pas donné suite à une demande dont l'abus est prouvé",
		EN:     "a request proved abusive is not owed",
		By:     rows.By(law.GDPR("12(5)"), law.BrillenRottler),
		Within: when{Right: ofOwn, Abusive: rgpd.Is(rgpd.Yes)},
	},
	{
		ID: "abusive-objections-are-not-owed", Never: rgpd.Never(rgpd.Allowed, rgpd.Deferred),
		FR: "hors prospection et consentement, il n'est pas donné suite à une opposition dont l'abus est prouvé",
		EN: "marketing and consent apart, an objection proved abusive is not owed",
		By: rows.By(law.GDPR("12(5)")),
		Within: when{
			Right: rgpd.Is(Objection), Purpose: rgpd.Not(Marketing), Basis: rgpd.Not(Consent),
			Abusive: rgpd.Is(rgpd.Yes), SpecialConsent: rgpd.Is(rgpd.No),
		},
	},
	{
		ID: "nothing-held-nothing-done", Never: rgpd.Never(rgpd.Allowed, rgpd.Deferred),
		FR:     "là où rien n'est traité, rien n'est à rectifier, effacer, limiter ou remettre",
		EN:     "where nothing is processed there is nothing to change, erase, freeze or take along",
		By:     rows.By(law.GDPR("16, 17(1), 18(1) et 20(1)")),
		Within: when{Right: rgpd.Is(Rectification, Erasure, Restriction, Portability), Held: rgpd.Is(rgpd.No)},
	},
}
