package prospect

import (
	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
	"github.com/rgpd-go/rgpd/internal/rows"
)

// Where the number comes from.
func originRows() []row {
	unchecked := func(o Origin) When {
		return When{Purpose: prospected, Place: inFrance, Origin: rgpd.Is(o), Provenance: rgpd.Is(ProvenanceUnchecked)}
	}
	return []row{
		{
			ID: "bought-unchecked", Then: rgpd.Forbid,
			FR: "base achetée dont la collecte n'a pas été vérifiée",
			EN: "bought list whose collection was not checked",
			By: rows.By(
				law.GDPR("5(2), 6 et 14"), law.Foriou,
				law.Article("B2B-N4, B2C-N5"),
			),
			When: unchecked(BoughtList),
			Do: rgpd.Text{
				FR: "Vérifier soi-même la collecte d'origine : la clause du vendeur n'y suffit pas.",
				EN: "Check the first collection yourself: a clause of the seller's contract is no check.",
			},
		},
		{
			ID: "contest-unchecked", Then: rgpd.Forbid,
			FR:   "coordonnées d'un jeu-concours dont le formulaire n'a pas été vérifié",
			EN:   "details from a contest whose form was not checked",
			By:   rows.By(law.GDPR("6"), law.Foriou, law.Article("B2C-N2")),
			When: unchecked(Contest),
			Do: rgpd.Text{
				FR: "Vérifier le formulaire du jeu-concours.",
				EN: "Check the form of the contest.",
			},
		},
		{
			ID: "partner-unchecked", Then: rgpd.Forbid,
			FR: "numéro transmis par un partenaire dont le droit de le transmettre n'a pas été vérifié",
			EN: "number passed on by a partner whose right to do so was not checked",
			// CNIL's page of 28 December 2018 says what art. 14 had asked since it applies.
			By: rows.By(
				law.GDPR("14"), law.Partners2018.Explaining(law.GDPR("14")),
				law.Partners2026.Explaining(law.GDPR("14")),
			),
			When: unchecked(Partner),
			Do: rgpd.Text{
				FR: "Vérifier soi-même le droit du partenaire.",
				EN: "Check the partner's right yourself.",
			},
		},
		{
			// By machine, SMS and e-mail L. 34-5 forbids as much since 2018-05-25, by rows of its own.
			ID: "partner-without-consent", Then: rgpd.Forbid,
			FR: "numéro d'un consommateur transmis par un partenaire, pour un appel de vive voix, sans son " +
				"consentement",
			EN: "a consumer's number passed on by a partner, for a live call, without their consent",
			By: rows.By(law.Partners2026),
			When: When{
				Channel:  rgpd.Is(rgpd.LiveCall),
				Audience: consumers,
				Place:    inFrance,
				Purpose:  commercial,
				Origin:   rgpd.Is(Partner),
				Consent:  notConsented,
				Contract: unrelated,
				Request:  notAskedBack,
			},
			Do: rgpd.Text{
				FR: "Recueillir le consentement, ou attendre une demande ou un contrat en cours auquel l'offre se " +
					"rattache.",
				EN: "Get the consent, or wait for a request or a running contract that the offer relates to.",
			},
			Open: rgpd.Text{
				FR: "La page de la CNIL du 28 décembre 2018 laissait la remise pour de tels appels reposer sur " +
					"l'intérêt légitime, la personne informée et libre de s'opposer ; celle du 10 juin 2026, connue " +
					"par un compte rendu, demande le consentement : de son jour, et non de celui du RGPD.",
				EN: "The page of the CNIL of 28 December 2018 let the handing over for such calls rest on legitimate " +
					"interest, the person told and able to object; that of 10 June 2026, known by a report, asks " +
					"for consent: from its day, not from that of the RGPD.",
			},
		},
		{
			ID: "profile-unchecked", Then: rgpd.Forbid,
			FR:   "numéro tiré d'un profil sans vérifier qu'il pouvait l'être",
			EN:   "number taken from a profile without checking that it could be",
			By:   rows.By(law.GDPR("6"), law.PublishedData),
			When: unchecked(SocialProfile),
		},
		{
			ID: "profile-restricted", Then: rgpd.Forbid,
			FR: "numéro tiré d'un profil qui ne le montre pas à tous",
			EN: "number taken from a profile that does not show it to everybody",
			// The sanction of 5 December 2024 says what art. 6 had meant since it applies.
			By: rows.By(law.GDPR("6"), law.Kaspr.Explaining(law.GDPR("6"))),
			When: When{
				Purpose:    prospected,
				Place:      inFrance,
				Origin:     rgpd.Is(SocialProfile),
				Visibility: rgpd.Is(ShownToSome),
			},
		},
		{
			ID: "marked-against-marketing", Then: rgpd.Forbid,
			FR: "l'inscription publiée porte une mention contre la prospection",
			EN: "the published entry bears a mark against marketing",
			By: rows.By(law.R10, law.R101, law.PublishedData),
			When: When{
				Purpose: prospected,
				Place:   inFrance,
				Origin:  rgpd.Is(PublicDirectory),
				Marking: rgpd.Is(MarkedNoMarketing),
			},
		},
		{
			ID: "published-against-marketing", Then: rgpd.Forbid,
			FR: "le site, l'annuaire professionnel ou le profil d'où vient le numéro s'oppose à la prospection",
			EN: "the site, the business directory or the profile that the number comes from objects to prospecting",
			By: rows.By(law.GDPR("21(2)-(4)"), law.PublishedData),
			When: When{
				Purpose: prospected,
				Place:   inFrance,
				Origin:  rgpd.Is(EmployerSite, BusinessDirectory, SocialProfile),
				Marking: rgpd.Is(MarkedNoMarketing),
			},
			Open: rgpd.Text{
				FR: "R. 10 du CPCE ne vise que les listes d'abonnés ou d'utilisateurs du téléphone. Ailleurs, la " +
					"mention est lue comme une opposition dite d'avance à tous, art. 21(2).",
				EN: "R. 10 CPCE is about lists of telephone subscribers or users only. Elsewhere the mark is read as " +
					"an objection made beforehand to everybody, art. 21(2).",
			},
		},
		{
			// Whoever gave the number themselves was told of prospecting; what is published for work,
			// a site or a business directory, is a work line; a directory of subscribers is neither.
			ID: "professional-private-line", Then: rgpd.Forbid,
			FR: "ligne personnelle d'un professionnel, qu'il n'a ni remise lui-même ni publiée pour son travail, " +
				"sans consentement",
			EN: "private line of a professional, which they neither gave themselves nor published for their work, " +
				"without consent",
			By: rows.By(law.GDPR("6(1)(f)").Strictly()),
			When: When{
				Channel:  rgpd.Is(rgpd.LiveCall),
				Audience: professionals,
				Place:    inFrance,
				Purpose:  commercial,
				Line:     rgpd.Is(PersonalLine),
				Origin:   rgpd.Is(SocialProfile, PublicDirectory, Partner, BoughtList, Contest),
				Consent:  notConsented,
			},
			Open: rgpd.Text{
				FR: "L'intérêt légitime de qui appelle un professionnel s'étend-il à sa ligne personnelle ? Non, " +
					"faute pour lui de s'y attendre : aucun texte ne le dit, l'usage professionnel de la ligne " +
					"décide. L'annuaire du téléphone ne la publie pas pour son travail.",
				EN: "Does the legitimate interest of whoever calls a professional reach their private line? No, " +
					"since they do not expect it: no text says so, the use of the line for work decides. The " +
					"telephone directory does not publish it for their work.",
			},
		},
		{
			ID: "private-number-informal", Then: rgpd.Forbid,
			FR: "numéro personnel obtenu dans un échange informel, sans accord",
			EN: "personal number learnt in a private exchange, without agreement",
			By: rows.By(
				law.GDPR("5(1)(a)-(b)"), law.GDPR("6"),
				law.Article("B2B-N6"),
			),
			When: When{
				Purpose: prospected,
				Place:   inFrance,
				Line:    rgpd.Is(PersonalLine),
				Origin:  rgpd.Is(Informal),
				Consent: notConsented,
			},
		},
	}
}
