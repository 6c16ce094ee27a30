package rights

import (
	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
	"github.com/rgpd-go/rgpd/internal/rows"
)

// generalRows are the rules on what holds of several rights: nothing held, a death, an abuse, an identity.
func generalRows() []row {
	return []row{
		{
			// A request for access is met by saying so: see right-access-confirms.
			ID: "right-nothing-held", Then: rgpd.Forbid,
			FR: "aucune donnée concernant la personne n'est traitée ; la réponse le confirme",
			EN: "no data about the person are processed; the answer says so",
			By: rows.By(law.GDPR("16, 17(1), 18(1) et 20(1)")),
			When: when{
				Right: rgpd.Is(Rectification, Erasure, Restriction, Portability), Held: rgpd.Is(rgpd.No),
			},
		},
		{
			ID: "right-ends-at-death", Then: rgpd.Forbid,
			FR: "les droits s'éteignent au décès de leur titulaire ; les personnes désignées par ses directives et " +
				"ses héritiers agissent à leur propre titre",
			EN: "rights end at death; directives and heirs have a title of their own",
			By: rows.By(law.LIL84),
			When: when{
				Right:    rgpd.Is(Access, Rectification, Erasure, Restriction, Portability, HumanReview),
				Deceased: rgpd.Is(rgpd.Yes),
			},
		},
		{
			// But for marketing: nobody has an interest in calling the dead.
			ID: "right-objection-ends-at-death", Then: rgpd.Forbid,
			FR: "les droits s'éteignent au décès de leur titulaire ; les personnes désignées par ses directives et " +
				"ses héritiers agissent à leur propre titre",
			EN: "rights end at death; directives and heirs have a title of their own",
			By: rows.By(law.LIL84),
			When: when{
				Right: rgpd.Is(Objection, Withdrawal), Purpose: rgpd.Not(Marketing), Deceased: rgpd.Is(rgpd.Yes),
			},
		},
		{
			// A motive, the effort, an earlier request a year ago are no proof of it.
			ID: "right-abuse", Then: rgpd.Forbid,
			FR: "demande manifestement infondée ou excessive, ce qu'il incombe au responsable de démontrer : refus, " +
				"ou paiement de frais raisonnables annoncés d'avance",
			EN: "request manifestly unfounded or excessive, as the controller proves: refusal, or a " +
				"reasonable fee told beforehand",
			By: rows.By(law.GDPR("12(5)"), law.BrillenRottler),
			When: when{
				Right:   rgpd.Is(Access, Rectification, Erasure, Restriction, Portability, HumanReview),
				Abusive: rgpd.Is(rgpd.Yes),
			},
			Open: rgpd.Text{
				FR: "Annoncer les frais d'avance n'est pas dans le texte, 12(5)(a) : lecture prudente, pour que la " +
					"personne puisse y renoncer.",
				EN: "To tell of the fee beforehand is not in the text, 12(5)(a): the prudent reading, so that the " +
					"person may leave it.",
			},
		},
		{
			ID: "right-objection-abuse", Then: rgpd.Forbid,
			FR: "opposition manifestement infondée ou excessive, ce qu'il incombe au responsable de démontrer",
			EN: "objection manifestly unfounded or excessive, as the controller proves",
			By: rows.By(law.GDPR("12(5)")),
			When: when{
				Right: rgpd.Is(Objection), Purpose: rgpd.Not(Marketing), Basis: rgpd.Not(Consent),
				Abusive: rgpd.Is(rgpd.Yes), SpecialConsent: rgpd.Is(rgpd.No),
			},
		},
		{
			ID: "right-cannot-identify", Then: rgpd.Forbid,
			FR: "le responsable démontre qu'il n'est pas en mesure d'identifier la personne, qui ne fournit rien " +
				"de plus",
			EN:   "the controller demonstrates that it cannot identify the person, who supplies nothing more",
			By:   rows.By(law.GDPR("11(2) et 12(2)")),
			When: when{Right: aboutData, Identity: rgpd.Is(NotIdentifiable)},
		},
		{
			// Art. 11(2) does not name art. 21.
			ID: "right-objection-cannot-identify", Then: rgpd.Forbid,
			FR: "le responsable démontre qu'il n'est pas en mesure d'identifier la personne qui s'oppose",
			EN: "the controller demonstrates that it cannot identify who objects",
			By: rows.By(law.GDPR("12(2)")),
			When: when{
				Right: rgpd.Is(Objection), Purpose: rgpd.Not(Marketing), Basis: rgpd.Not(Consent),
				Identity: rgpd.Is(NotIdentifiable), SpecialConsent: rgpd.Is(rgpd.No),
			},
		},
		{
			ID: "right-decision-cannot-identify", Then: rgpd.Forbid,
			FR:   "le responsable démontre qu'il n'est pas en mesure d'identifier la personne que la décision vise",
			EN:   "the controller demonstrates that it cannot identify whom the decision is about",
			By:   rows.By(law.GDPR("12(2)")),
			When: when{Right: rgpd.Is(HumanReview), Identity: rgpd.Is(NotIdentifiable)},
		},
		{
			ID: "right-identity-in-doubt", Then: rgpd.Defer,
			FR:   "un doute raisonnable quant à l'identité de la personne est à lever d'abord",
			EN:   "a reasonable doubt on the identity is to be settled first",
			By:   rows.By(law.GDPR("12(6)"), law.Decree77.BackTo(law.Decree92Before)),
			When: when{Right: aboutData, Identity: rgpd.Is(Doubtful)},
		},
		{
			// Who objects takes nothing from anybody: their word is enough.
			ID: "right-identity-named-only", Then: rgpd.Defer,
			FR: "un nom, une date de naissance ou ce que d'autres savent de la personne ne prouvent pas qui demande " +
				": " +
				"s'en assurer autrement avant de communiquer ou de changer des données",
			EN: "a name, a birth date or what others know of the person is no proof of who asks: make sure by other " +
				"means before data are handed out or changed",
			By:   rows.By(law.GDPR("12(6) et 32(1)"), law.Decree77.BackTo(law.Decree92Before), law.Bonn2020.Strictly()),
			When: when{Right: aboutData, Identity: rgpd.Is(NamedOnly)},
			Open: rgpd.Text{
				FR: "Aucun texte ne dit qu'un nom ou une date de naissance fait toujours naître le doute raisonnable " +
					"de " +
					"l'art. 12(6) : lecture stricte, tirée de la sécurité (art. 32(1)) et d'un jugement allemand de " +
					"première instance, qui ne lie pas en France.",
				EN: "No text says that a name or a birth date always gives rise to the reasonable doubt of art. " +
					"12(6): " +
					"strict reading, from security (art. 32(1)) and from a German judgment of first instance, which " +
					"binds nobody in France.",
			},
		},
		{
			ID: "right-free-of-charge", Then: rgpd.Oblige,
			FR: "n'exiger aucun paiement pour donner suite à la demande ; seule une copie supplémentaire peut se payer",
			EN: "ask for no payment to act on the request; a further copy alone may cost",
			By: rows.By(law.GDPR("12(5) et 15(3)")),
			When: when{
				Right:   rgpd.Is(Access, Rectification, Erasure, Restriction, Portability, Objection, HumanReview),
				Abusive: rgpd.Is(rgpd.No),
			},
		},
		{
			ID: "right-joint-controllers", Then: rgpd.Oblige,
			FR: "si d'autres décident du traitement avec le responsable, y donner suite sans renvoyer la personne à " +
				"l'un " +
				"d'eux : elle peut s'adresser à chacun, quel que soit leur accord",
			EN: "if others decide on the processing together with the controller, act on it and send the person to " +
				"none of " +
				"them: they may turn to each, whatever the arrangement",
			By: rows.By(law.GDPR("26(3)")),
			When: when{
				Right: rgpd.Is(Access, Rectification, Erasure, Restriction, Portability, Objection, HumanReview,
					Withdrawal),
			},
			Open: rgpd.Text{
				FR: "L'art. 26(3) permet de s'adresser à chacun et contre chacun ; qu'il faille alors répondre " +
					"soi-même, " +
					"et non transmettre à celui que l'accord désigne, est une lecture stricte.",
				EN: "Art. 26(3) lets the person turn to each and against each; that whoever was asked answers, and " +
					"does " +
					"not pass it on to the one that the arrangement names, is a strict reading.",
			},
		},
		{
			ID: "right-objection-identity-in-doubt", Then: rgpd.Defer,
			FR: "un doute raisonnable quant à l'identité de la personne est à lever d'abord",
			EN: "a reasonable doubt on the identity is to be settled first",
			By: rows.By(law.GDPR("12(6)"), law.Decree77.BackTo(law.Decree92Before)),
			When: when{
				Right: rgpd.Is(Objection), Purpose: rgpd.Not(Marketing), Basis: rgpd.Not(Consent),
				Identity: rgpd.Is(Doubtful), SpecialConsent: rgpd.Is(rgpd.No),
			},
			Open: rgpd.Text{
				FR: "L'art. 12(6) et le décret (art. 77 ; art. 92 de celui de 2005 avant) permettent de demander " +
					"l'identité de qui s'oppose ; qu'une opposition attende, et non qu'elle soit traitée d'abord, " +
					"est une " +
					"lecture : le traitement reste suspendu entre-temps.",
				EN: "Art. 12(6) and the decree (art. 77; art. 92 of that of 2005 before) let one ask who objects; " +
					"that an " +
					"objection waits, and is not acted on first, is a reading: the processing stands still meanwhile.",
			},
		},
	}
}
