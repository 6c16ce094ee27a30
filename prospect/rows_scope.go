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
			FR:   "l'offre se rattache à la profession de la personne appelée, qui ne s'y est pas opposée",
			EN:   "the offer relates to the profession of the person called, who has not objected",
			By:   rows.By(law.GDPR("6(1)(f)"), law.SuppressionList, law.Article("B2B-Y1 à B2B-Y6")),
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
			FR: "sollicitation non commerciale, la personne étant informée et libre de refuser",
			EN: "non-commercial appeal to a person who is told and free to refuse",
			By: rows.By(
				law.GDPR("6(1)(f)"), law.Charities, law.Article("« la prospection n'est pas de nature commerciale »"),
			),
			When: When{Place: inFrance, Purpose: appeals, Information: rgpd.Is(ToldAndFree, ToldByContact)},
		},
		{
			ID: "politics-without-consent", Then: rgpd.Forbid,
			FR: "automate, SMS ou courriel politique à une personne physique qui n'y a pas consenti",
			EN: "political machine call, text message or e-mail to a natural person who did not consent",
			By: rows.By(law.Politics, law.PoliticsByText, law.PoliticsByMail),
			When: When{
				Channel: rgpd.Not(rgpd.LiveCall), Audience: naturals, Place: inFrance, Purpose: political,
				Consent: notConsented,
			},
			Do: rgpd.Text{
				FR: "Recueillir un consentement à la prospection politique par ce moyen, ou dire que la " +
					"sollicitation est celle d'une association, si elle l'est.",
				EN: "Get a consent to political prospecting by this means, or say that the appeal is a charity's, if " +
					"it is.",
			},
			Open: rgpd.Text{
				FR: "L. 34-5 ne vise que les biens, les services et l'image de qui les vend, et le RGPD ne nomme pas " +
					"la politique : la CNIL demande le consentement par automate (2017), le recommande comme une " +
					"bonne pratique par SMS, dans sa page d'aujourd'hui, et par courriel, et a admis en décembre " +
					"2025 un intérêt légitime dont on justifie. Lecture stricte.",
				EN: "L. 34-5 is about goods, services and the image of who sells them, and the RGPD does not name " +
					"politics: the CNIL asks for consent by machine (2017), advises it as good practice by text " +
					"message, on its page of today, and by e-mail, and in December 2025 accepted a legitimate " +
					"interest that is accounted for. Strict reading.",
			},
		},
		{
			// What CNIL's pages of 2022 say of art. 13: told, and able to object, at collection.
			ID: "charity-told-too-late", Then: rgpd.Forbid,
			FR: "automate, SMS ou courriel d'une association à une personne qui n'a pas été informée lors de la " +
				"collecte",
			EN: "machine call, text message or e-mail of a charity to a person who was not told at collection",
			By: rows.By(law.CallingMachines.Explaining(law.GDPR("13")), law.Charities.Explaining(law.GDPR("13"))),
			When: When{
				Channel: rgpd.Not(rgpd.LiveCall), Audience: naturals, Place: inFrance, Purpose: charitable,
				Information: rgpd.Is(ToldByContact), Consent: notConsented,
			},
			Do: rgpd.Text{
				FR: "Faire appeler de vive voix, en informant alors la personne, ou recueillir un consentement.",
				EN: "Have a person call, who tells them then, or get a consent.",
			},
			Open: rgpd.Text{
				FR: "Un syndicat est-il une association ou un parti ? Une association, tant qu'il parle pour " +
					"lui-même : aucun texte trouvé ne le range ailleurs. S'il appelle à voter pour un parti, il fait " +
					"de la politique.",
				EN: "Is a trade union a charity or a party? A charity, as long as it speaks for itself: no text was " +
					"found that files it elsewhere. Where it calls to vote for a party, it does politics.",
			},
		},
		{
			ID: "non-commercial-untold", Then: rgpd.Forbid,
			FR:   "sollicitation non commerciale à une personne qui n'est pas informée ou ne peut pas refuser",
			EN:   "non-commercial appeal to a person who is not told or cannot refuse",
			By:   rows.By(law.GDPR("13"), law.GDPR("14"), law.GDPR("21(2)-(4)")),
			When: When{Place: inFrance, Purpose: appeals, Information: rgpd.Is(NeverTold, ToldOnly)},
		},
	}
}
