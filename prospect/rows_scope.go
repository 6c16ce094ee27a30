package prospect

import (
	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
)

// What these rules do not govern, and the permissions that are not the consumer's.
func scopeRows() []row {
	return []row{
		{
			ID: CalledAbroad, Then: rgpd.Exclude, From: law.DayGDPR,
			FR:      "la personne est contactée hors de France : voir la loi de son pays",
			EN:      "the person is contacted outside France: see the law of their country",
			When:    When{Place: rgpd.Is(OutsideFrance)},
			Sources: rgpd.Cite(law.RomeI.Part("art. 6"), law.EPrivacy.Part("art. 13")),
		},
		{
			// Reading of "prospection commerciale"; an offer added makes it a sale.
			ID: ServiceContact, Then: rgpd.Exclude, From: law.DayGDPR,
			FR:      "le contact n'est pas de la prospection : il ne propose rien",
			EN:      "the contact is not prospecting: it offers nothing",
			When:    When{Purpose: rgpd.Is(Service), Place: inFrance},
			Sources: rgpd.Cite(law.L2231.BackTo(law.L2231Of2016).Part("« prospection commerciale »").Reading()),
		},
		{
			ID: ProfessionalInterest, Then: rgpd.Permit, From: law.DayGDPR,
			FR:      "le professionnel est appelé pour son travail, jusqu'à ce qu'il s'oppose",
			EN:      "the professional is called about their work, until they object",
			When:    When{Channel: rgpd.Is(rgpd.LiveCall), Audience: professionals, Place: inFrance, Purpose: commercial},
			Sources: rgpd.Cite(law.GDPR("6(1)(f)"), law.SuppressionList, law.Article("B2B, les six cas permis")),
		},
		{
			// Neither L. 223-1 nor L. 34-5 names legal persons.
			ID: LegalPersonLine, Then: rgpd.Permit, From: law.DayGDPR,
			FR:      "la ligne d'une personne morale, sans nom de personne",
			EN:      "the line of a legal person that names nobody",
			When:    When{Audience: rgpd.Is(rgpd.LegalPerson), Place: inFrance, Purpose: commercial},
			Sources: rgpd.Cite(law.L345, law.Consumer),
		},
		{
			// Not commercial, so outside L. 223-1; L. 34-5 speaks of goods, services
			// and image. Information and objection remain.
			ID: NonCommercialAppeal, Then: rgpd.Permit, From: law.DayGDPR,
			FR:      "appel non commercial, la personne étant informée et libre de refuser",
			EN:      "non-commercial appeal to a person who is told and free to refuse",
			When:    When{Place: inFrance, Purpose: appeals, Information: rgpd.Is(ToldAndFree, ToldByContact)},
			Sources: rgpd.Cite(law.GDPR("6(1)(f)"), law.Charities, law.Article("« organismes à but non lucratif »")),
		},
		{
			ID: NonCommercialUntold, Then: rgpd.Forbid, From: law.DayGDPR,
			FR:      "appel non commercial à une personne qui n'est pas informée ou ne peut pas refuser",
			EN:      "non-commercial appeal to a person who is not told or cannot refuse",
			When:    When{Place: inFrance, Purpose: appeals, Information: rgpd.Is(NeverTold, ToldOnly)},
			Sources: rgpd.Cite(law.GDPR("13"), law.GDPR("14"), law.GDPR("21(2)-(4)")),
		},
	}
}
