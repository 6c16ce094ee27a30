package prospect

import (
	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
)

// Where the number comes from.
func originRows() []row {
	unchecked := func(o Origin) When {
		return When{Purpose: prospected, Place: inFrance, Origin: rgpd.Is(o), Provenance: rgpd.Is(ProvenanceUnchecked)}
	}
	return []row{
		{
			ID: BoughtUnchecked, Then: rgpd.Forbid, From: law.DayGDPR,
			FR:      "base achetée dont la collecte n'a pas été vérifiée",
			EN:      "bought list whose collection was not checked",
			When:    unchecked(BoughtList),
			Sources: rgpd.Cite(law.GDPR("5(2), 6 et 14"), law.Foriou, law.Article("B2B « base achetée sans garantie », B2C « base achetée sans preuve »")),
		},
		{
			ID: ContestUnchecked, Then: rgpd.Forbid, From: law.DayGDPR,
			FR:      "coordonnées d'un jeu-concours dont le formulaire n'a pas été vérifié",
			EN:      "details from a contest whose form was not checked",
			When:    unchecked(Contest),
			Sources: rgpd.Cite(law.GDPR("6"), law.Foriou, law.Article("B2C « jeu-concours sans consentement »")),
		},
		{
			ID: PartnerUnchecked, Then: rgpd.Forbid, From: law.DayPartners,
			FR:      "numéro transmis par un partenaire dont le droit de le transmettre n'a pas été vérifié",
			EN:      "number passed on by a partner whose right to do so was not checked",
			When:    unchecked(Partner),
			Sources: rgpd.Cite(law.Partners2018, law.GDPR("14")),
		},
		{
			// Live calls rested on legitimate interest until CNIL's page of 10 June
			// 2026 asked for consent to the passing on.
			ID: PartnerWithoutConsent, Then: rgpd.Forbid, From: law.DayPartners26,
			FR:      "coordonnées d'un consommateur transmises par un partenaire sans son consentement",
			EN:      "a consumer's details passed on by a partner without their consent",
			When:    When{Audience: consumers, Place: inFrance, Purpose: commercial, Origin: rgpd.Is(Partner), Consent: notConsented, Contract: unrelated, Request: notAskedBack},
			Sources: rgpd.Cite(law.Partners2026),
		},
		{
			ID: ProfileUnchecked, Then: rgpd.Forbid, From: law.DayGDPR,
			FR:      "numéro tiré d'un profil sans vérifier qu'il pouvait l'être",
			EN:      "number taken from a profile without checking that it could be",
			When:    unchecked(SocialProfile),
			Sources: rgpd.Cite(law.GDPR("6"), law.PublishedData),
		},
		{
			ID: ProfileRestricted, Then: rgpd.Forbid, From: law.DayKaspr,
			FR:      "numéro tiré d'un profil qui ne le montre pas à tous",
			EN:      "number taken from a profile that does not show it to everybody",
			When:    When{Purpose: prospected, Place: inFrance, Origin: rgpd.Is(SocialProfile), Visibility: rgpd.Is(ShownToSome)},
			Sources: rgpd.Cite(law.GDPR("6"), law.Kaspr),
		},
		{
			ID: MarkedAgainstMarketing, Then: rgpd.Forbid, From: law.DayGDPR,
			FR:      "l'inscription publiée porte une mention contre la prospection",
			EN:      "the published entry bears a mark against marketing",
			When:    When{Purpose: prospected, Place: inFrance, Origin: rgpd.Is(EmployerSite, BusinessDirectory, PublicDirectory, SocialProfile), Marking: rgpd.Is(MarkedNoMarketing)},
			Sources: rgpd.Cite(law.R10, law.R101, law.PublishedData),
		},
		{
			ID: PrivateNumberInformal, Then: rgpd.Forbid, From: law.DayGDPR,
			FR:      "numéro personnel obtenu dans un échange informel, sans accord",
			EN:      "personal number learnt in a private exchange, without agreement",
			When:    When{Purpose: prospected, Place: inFrance, Line: rgpd.Is(PersonalLine), Origin: rgpd.Is(Informal), Consent: notConsented},
			Sources: rgpd.Cite(law.GDPR("5(1)(a)-(b)"), law.GDPR("6"), law.Article("B2B « numéro personnel obtenu lors d'un échange informel »")),
		},
	}
}
