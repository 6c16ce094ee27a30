package rights

import (
	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
	"github.com/rgpd-go/rgpd/internal/rows"
)

// ofStop are what a word to stop is held to, and that every request is decided.
var ofStop = []guarantee{
	{
		ID: "every-request-is-decided", Never: rgpd.Never(rgpd.Undecided, rgpd.OutOfScope),
		FR: "une demande dont tout est connu reçoit une réponse : accueillie, refusée, ou suspendue à la levée d'un " +
			"doute sur l'identité",
		EN: "a request of which everything is known has an answer: it opens, is refused, or waits for a " +
			"doubt on the identity",
		By: rows.By(law.GDPR("12(3) et 12(4)")),
	},

	// Stop.
	{
		ID: "stop-is-never-refused", Never: always, Brings: []rgpd.RuleID{"right-objection-marketing-stops"},
		FR: "qui ne veut plus de prospection ne se voit opposer ni refus ni attente, et la prospection cesse " +
			"immédiatement, quels que soient la base, l'identité ou les motifs",
		EN: "who wants no more marketing is neither refused nor made to wait, and it stops at once, whatever " +
			"the basis, the identity or the reasons",
		By:     rows.By(law.GDPR("21(2), 21(3) et 7(3)")),
		Within: when{Right: ofWord, Purpose: rgpd.Is(Marketing)},
	},
	{
		ID: "consent-is-taken-back-at-any-time", Never: always,
		FR: "une personne retire à tout moment le consentement sur lequel un traitement repose, en quelques termes " +
			"que ce soit, sans motif ni pièce d'identité",
		EN: "a person takes back at any time the consent that a processing rests on, by whatever word, with " +
			"no reason and no proof of identity",
		By:     rows.By(law.GDPR("7(3)")),
		Within: when{Right: ofWord, Basis: rgpd.Is(Consent), Deceased: rgpd.Is(rgpd.No)},
	},
	{
		ID: "consent-taken-back-ends-what-rests-on-it", Brings: []rgpd.RuleID{"right-withdrawal-stops"},
		FR: "le traitement qui repose sur un consentement retiré cesse, que la personne ait parlé de retrait ou " +
			"d'opposition",
		EN:     "what rests on a consent taken back ceases, whether the person spoke of withdrawal or of objection",
		By:     rows.By(law.GDPR("7(3)"), law.GDPR("17(1)(b)")),
		Within: when{Right: ofWord, Purpose: rgpd.Not(Marketing), Basis: rgpd.Is(Consent)},
	},
	{
		ID: "explicit-consent-is-taken-back-at-any-time", Never: always,
		FR: "une personne retire à tout moment le consentement explicite donné au traitement de données " +
			"sensibles, sur quelque base que repose le reste",
		EN: "a person takes back at any time the explicit consent given to the processing of special data, " +
			"on whatever basis the rest is processed",
		By:     rows.By(law.GDPR("7(3) et 9(2)(a)")),
		Within: when{Right: ofWord, SpecialConsent: rgpd.Is(rgpd.Yes), Deceased: rgpd.Is(rgpd.No)},
	},
	{
		ID:     "explicit-consent-taken-back-ends-what-rests-on-it",
		Brings: []rgpd.RuleID{"right-withdrawal-special-stops"},
		FR:     "les données sensibles ne sont plus traitées sur un consentement explicite retiré",
		EN:     "special data are processed no more on an explicit consent that was taken back",
		By:     rows.By(law.GDPR("7(3)"), law.GDPR("17(1)(b)")),
		Within: when{
			Right: ofWord, Purpose: rgpd.Not(Marketing), Basis: rgpd.Not(Consent), SpecialConsent: rgpd.Is(rgpd.Yes),
		},
	},
	{
		ID: "withdrawing-is-as-easy-as-giving", Brings: []rgpd.RuleID{"right-withdrawal-as-easy"},
		FR:     "il est aussi simple de retirer son consentement que de le donner",
		EN:     "a withdrawal is taken as easily as the consent was given",
		By:     rows.By(law.GDPR("7(3)")),
		Within: when{Right: rgpd.Is(Withdrawal)},
	},
	{
		ID: "no-consent-no-withdrawal", Never: never,
		FR: "hors prospection, recherche et consentement explicite, le retrait est sans objet là où le traitement " +
			"repose sur un contrat, une obligation légale ou un intérêt vital",
		EN: "marketing, research and explicit consent apart, nobody withdraws from a contract, a law or a " +
			"vital interest",
		By: rows.By(law.GDPR("7(3)")),
		Within: when{
			Right: rgpd.Is(Withdrawal), Purpose: rgpd.Is(OtherPurpose),
			Basis: rgpd.Is(Contract, LegalObligation, VitalInterests), SpecialConsent: rgpd.Is(rgpd.No),
		},
	},
}

// ofObjection are those of an objection to what is not marketing.
var ofObjection = []guarantee{
	// Objection to what is not marketing.
	{
		ID: "objection-opens", Never: always,
		FR: "une opposition motivée à une mission publique ou à un intérêt légitime, même présentée comme un " +
			"retrait, n'est pas refusée si rien d'impérieux n'est démontré",
		EN: "a reasoned objection to a public task or a legitimate interest, were it called a withdrawal, is " +
			"not refused where nothing compelling is shown",
		By: rows.By(law.GDPR("21(1)")),
		Within: living(when{
			Right: ofWord, Purpose: rgpd.Is(OtherPurpose), Basis: rgpd.Is(PublicTask, LegitimateInterest),
			Situation: rgpd.Is(rgpd.Yes), Overriding: rgpd.Is(rgpd.No),
		}),
	},
	{
		ID: "withdrawal-needs-no-proof", Never: always,
		FR: "qui déclare retirer son accord à un traitement susceptible d'opposition n'a pas à prouver son " +
			"identité, et aucun abus ne lui est opposé",
		EN: "who says “I withdraw” to what can be objected to need not prove who they are, and is not put " +
			"off as abusive",
		By: rows.By(law.GDPR("7(3)"), law.GDPR("21(1)")),
		Within: when{
			Right: rgpd.Is(Withdrawal), Purpose: rgpd.Is(OtherPurpose),
			Basis: rgpd.Is(PublicTask, LegitimateInterest), Deceased: rgpd.Is(rgpd.No), Situation: rgpd.Is(rgpd.Yes),
			Overriding: rgpd.Is(rgpd.No),
		},
	},
	{
		ID: "objection-holds-the-processing", Brings: []rgpd.RuleID{"right-objection-hold"},
		FR: "le traitement est suspendu tant que l'opposition est examinée",
		EN: "the processing stands still while an objection is examined",
		By: rows.By(law.GDPR("18(1)(d) et 21(1)")),
		Within: when{
			Right: ofWord, Purpose: rgpd.Is(OtherPurpose), Basis: rgpd.Is(PublicTask, LegitimateInterest),
		},
	},
	{
		ID: "compelling-grounds-prevail", Never: never,
		FR: "hors prospection et consentement, l'opposition cède devant des motifs impérieux démontrés",
		EN: "marketing and consent apart, an objection yields to compelling grounds that are shown",
		By: rows.By(law.GDPR("21(1)")),
		Within: when{
			Right: ofWord, Purpose: rgpd.Is(OtherPurpose), Basis: rgpd.Not(Consent), Overriding: rgpd.Is(rgpd.Yes),
			SpecialConsent: rgpd.Is(rgpd.No),
		},
	},
	{
		ID: "no-objection-to-a-contract-or-a-law", Never: never,
		FR: "hors prospection et consentement, nul ne s'oppose à ce qu'exigent un contrat, une obligation légale " +
			"ou la sauvegarde d'intérêts vitaux",
		EN: "marketing and consent apart, nobody objects to what a contract, a law or a life to save requires",
		By: rows.By(law.GDPR("21(1)")),
		Within: when{
			Right: rgpd.Is(Objection), Purpose: rgpd.Is(OtherPurpose),
			Basis: rgpd.Is(Contract, LegalObligation, VitalInterests), SpecialConsent: rgpd.Is(rgpd.No),
		},
	},
	{
		ID: "objection-gives-its-reasons", Never: never,
		FR: "hors prospection et consentement, l'opposition invoque une situation particulière",
		EN: "marketing and consent apart, an objection gives its reason",
		By: rows.By(law.GDPR("21(1) et 21(6)")),
		Within: when{
			Right: ofWord, Purpose: rgpd.Not(Marketing), Basis: rgpd.Not(Consent), Situation: rgpd.Is(rgpd.No),
			SpecialConsent: rgpd.Is(rgpd.No),
		},
	},
	{
		ID: "research-is-objected-to", Never: always,
		FR: "une opposition motivée à la recherche ou à la statistique n'est pas refusée, sauf mission " +
			"d'intérêt public",
		EN: "a reasoned objection to research or statistics is not refused, but for a task of public interest",
		By: rows.By(law.GDPR("21(6)")),
		Within: living(when{
			Right: ofWord, Purpose: rgpd.Is(Research), Basis: rgpd.Not(PublicTask), Situation: rgpd.Is(rgpd.Yes),
		}),
	},
	{
		ID: "public-research-goes-on", Never: never,
		FR: "la recherche qu'exige une mission d'intérêt public ne cède pas à l'opposition, hors consentement",
		EN: "research that a task of public interest needs does not yield to an objection, consent apart",
		By: rows.By(law.GDPR("21(6)")),
		Within: when{
			Right: ofWord, Purpose: rgpd.Is(Research), Basis: rgpd.Is(PublicTask), SpecialConsent: rgpd.Is(rgpd.No),
		},
	},
}
