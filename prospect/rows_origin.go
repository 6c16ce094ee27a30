package prospect

import "github.com/rgpd-go/rgpd"

// Where the number comes from.
func originRows() []row {
	unchecked := func(o Origin) When {
		return When{Purpose: prospected, Place: inFrance, Origin: rgpd.Is(o), Provenance: rgpd.Is(ProvenanceUnchecked)}
	}
	return []row{
		{
			ID: BoughtUnchecked, Then: rgpd.Forbid, From: fromGDPR,
			FR:      "base achetée dont la collecte n'a pas été vérifiée",
			EN:      "bought list whose collection was not checked",
			When:    unchecked(BoughtList),
			Sources: sources(source(rgpd.Regulation, unread, "RGPD, art. 5(2), 6 et 14", eurlexGDPR), foriou, article("B2B « base achetée sans garantie », B2C « base achetée sans preuve »")),
		},
		{
			ID: ContestUnchecked, Then: rgpd.Forbid, From: fromGDPR,
			FR:      "coordonnées d'un jeu-concours dont le formulaire n'a pas été vérifié",
			EN:      "details from a contest whose form was not checked",
			When:    unchecked(Contest),
			Sources: sources(art6, foriou, article("B2C « jeu-concours sans consentement »")),
		},
		{
			ID: PartnerUnchecked, Then: rgpd.Forbid, From: fromPartners,
			FR:      "numéro transmis par un partenaire dont le droit de le transmettre n'a pas été vérifié",
			EN:      "number passed on by a partner whose right to do so was not checked",
			When:    unchecked(Partner),
			Sources: sources(cnilPart18, art14),
		},
		{
			// Live calls rested on legitimate interest until CNIL's page of 10 June
			// 2026 asked for consent to the passing on.
			ID: PartnerWithoutConsent, Then: rgpd.Forbid, From: fromPartners26,
			FR:      "coordonnées d'un consommateur transmises par un partenaire sans son consentement",
			EN:      "a consumer's details passed on by a partner without their consent",
			When:    When{Audience: consumers, Place: inFrance, Purpose: commercial, Origin: rgpd.Is(Partner), Consent: notConsented, Contract: unrelated, Request: notAskedBack},
			Sources: sources(cnilPart26),
		},
		{
			ID: ProfileUnchecked, Then: rgpd.Forbid, From: fromGDPR,
			FR:      "numéro tiré d'un profil sans vérifier qu'il pouvait l'être",
			EN:      "number taken from a profile without checking that it could be",
			When:    unchecked(SocialProfile),
			Sources: sources(art6, cnilWeb20),
		},
		{
			ID: ProfileRestricted, Then: rgpd.Forbid, From: fromKaspr,
			FR:      "numéro tiré d'un profil qui ne le montre pas à tous",
			EN:      "number taken from a profile that does not show it to everybody",
			When:    When{Purpose: prospected, Place: inFrance, Origin: rgpd.Is(SocialProfile), Visibility: rgpd.Is(ShownToSome)},
			Sources: sources(art6, kaspr),
		},
		{
			ID: MarkedAgainstMarketing, Then: rgpd.Forbid, From: fromGDPR,
			FR:      "l'inscription publiée porte une mention contre la prospection",
			EN:      "the published entry bears a mark against marketing",
			When:    When{Purpose: prospected, Place: inFrance, Origin: rgpd.Is(EmployerSite, BusinessDirectory, PublicDirectory, SocialProfile), Marking: rgpd.Is(MarkedNoMarketing)},
			Sources: sources(r10, cnilWeb20),
		},
		{
			ID: PrivateNumberInformal, Then: rgpd.Forbid, From: fromGDPR,
			FR:      "numéro personnel obtenu dans un échange informel, sans accord",
			EN:      "personal number learnt in a private exchange, without agreement",
			When:    When{Purpose: prospected, Place: inFrance, Line: rgpd.Is(PersonalLine), Origin: rgpd.Is(Informal), Consent: notConsented},
			Sources: sources(art5, art6, article("B2B « numéro personnel obtenu lors d'un échange informel »")),
		},
	}
}
