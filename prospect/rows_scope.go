package prospect

import (
	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
	"github.com/rgpd-go/rgpd/internal/rows"
)

// What these rules do not govern, and the permissions that are not the consumer's.
func scopeRows() []row {
	return []row{
		{
			ID: "called-abroad", Then: rgpd.Exclude,
			FR:   "la personne est contactée hors de France : voir la loi de son pays",
			EN:   "the person is contacted outside France: see the law of their country",
			By:   rows.By(law.RomeI.Part("art. 6"), law.EPrivacy.Part("art. 13")),
			When: When{Place: rgpd.Is(OutsideFrance)},
		},
		{
			ID: "service-contact", Then: rgpd.Exclude,
			FR:   "le contact n'est pas de la prospection : il ne propose rien",
			EN:   "the contact is not prospecting: it offers nothing",
			By:   rows.By(law.L2231.BackTo(law.L2231Of2016).Part("« prospection commerciale »").Reading()),
			When: When{Purpose: rgpd.Is(Service), Place: inFrance},
			Open: rgpd.Text{
				FR: "Lecture de « prospection commerciale » : un contact de service n'en est pas ; une offre qui s'y " +
					"ajoute en fait une vente.",
				EN: "A reading of “prospection commerciale”: a contact about a service is none; an offer added makes " +
					"it a sale.",
			},
		},
		{
			ID: "professional-interest", Then: rgpd.Permit,
			FR:   "le professionnel est appelé pour son travail, jusqu'à ce qu'il s'oppose",
			EN:   "the professional is called about their work, until they object",
			By:   rows.By(law.GDPR("6(1)(f)"), law.SuppressionList, law.Article("B2B, les six cas permis")),
			When: When{Channel: rgpd.Is(rgpd.LiveCall), Audience: professionals, Place: inFrance, Purpose: commercial},
			Open: rgpd.Text{
				FR: "Entrepreneur individuel, profession libérale : l'objet de l'offre décide, non la ligne.",
				EN: "Sole traders and liberal professions: the purpose of the offer decides, not the line.",
			},
		},
		{
			// Neither L. 223-1 nor L. 34-5 names legal persons.
			ID: "legal-person-line", Then: rgpd.Permit,
			FR:   "la ligne d'une personne morale, sans nom de personne",
			EN:   "the line of a legal person that names nobody",
			By:   rows.By(law.L345, law.Consumer),
			When: When{Audience: rgpd.Is(rgpd.LegalPerson), Place: inFrance, Purpose: commercial},
			Open: rgpd.Text{
				FR: "La ligne d'une société, et une offre pour la vie privée : qui répond est un consommateur.",
				EN: "A company's line, and an offer for private life: whoever answers is a consumer.",
			},
		},
		{
			// Not commercial, so outside L. 223-1; L. 34-5 speaks of goods, services
			// and image. Information and objection remain.
			ID: "non-commercial-appeal", Then: rgpd.Permit,
			FR:   "appel non commercial, la personne étant informée et libre de refuser",
			EN:   "non-commercial appeal to a person who is told and free to refuse",
			By:   rows.By(law.GDPR("6(1)(f)"), law.Charities, law.Article("« organismes à but non lucratif »")),
			When: When{Place: inFrance, Purpose: appeals, Information: rgpd.Is(ToldAndFree, ToldByContact)},
		},
		{
			ID: "non-commercial-untold", Then: rgpd.Forbid,
			FR:   "appel non commercial à une personne qui n'est pas informée ou ne peut pas refuser",
			EN:   "non-commercial appeal to a person who is not told or cannot refuse",
			By:   rows.By(law.GDPR("13"), law.GDPR("14"), law.GDPR("21(2)-(4)")),
			When: When{Place: inFrance, Purpose: appeals, Information: rgpd.Is(NeverTold, ToldOnly)},
		},
	}
}
