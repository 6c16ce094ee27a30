package prospect

import "github.com/rgpd-go/rgpd"

// What these rules do not govern, and the permissions that are not the consumer's.
func scopeRows() []row {
	return []row{
		{
			ID: CalledAbroad, Then: rgpd.Exclude, From: fromGDPR,
			FR:      "la personne est contactée hors de France : voir la loi de son pays",
			EN:      "the person is contacted outside France: see the law of their country",
			When:    When{Place: rgpd.Is(OutsideFrance)},
			Sources: sources(source(rgpd.Regulation, unread, "Règlement (CE) 593/2008, art. 6, et directive 2002/58/CE, art. 13", "https://eur-lex.europa.eu/eli/reg/2008/593/oj")),
		},
		{
			// Reading of "prospection commerciale"; an offer added makes it a sale.
			ID: ServiceContact, Then: rgpd.Exclude, From: fromGDPR,
			FR:      "le contact n'est pas de la prospection : il ne propose rien",
			EN:      "the contact is not prospecting: it offers nothing",
			When:    When{Purpose: rgpd.Is(Service), Place: inFrance},
			Sources: sources(l2231word),
		},
		{
			ID: ProfessionalInterest, Then: rgpd.Permit, From: fromGDPR,
			FR:      "le professionnel est appelé pour son travail, jusqu'à ce qu'il s'oppose",
			EN:      "the professional is called about their work, until they object",
			When:    When{Channel: rgpd.Is(rgpd.LiveCall), Audience: professionals, Place: inFrance, Purpose: commercial},
			Sources: sources(art6f, cnilList22, article("B2B, les six cas permis")),
		},
		{
			// Neither L. 223-1 nor L. 34-5 names legal persons.
			ID: LegalPersonLine, Then: rgpd.Permit, From: fromGDPR,
			FR:      "la ligne d'une personne morale, sans nom de personne",
			EN:      "the line of a legal person that names nobody",
			When:    When{Audience: rgpd.Is(rgpd.LegalPerson), Place: inFrance, Purpose: commercial},
			Sources: sources(l345, source(rgpd.Statute, read, "C. conso., article liminaire", codeConso)),
		},
		{
			// Not commercial, so outside L. 223-1; L. 34-5 speaks of goods, services
			// and image. Information and objection remain.
			ID: NonCommercialAppeal, Then: rgpd.Permit, From: fromGDPR,
			FR:      "appel non commercial, la personne étant informée et libre de refuser",
			EN:      "non-commercial appeal to a person who is told and free to refuse",
			When:    When{Place: inFrance, Purpose: appeals, Information: rgpd.Is(ToldAndFree, ToldByContact)},
			Sources: sources(art6f, source(rgpd.Guidance, unread, "CNIL, prospection caritative", "https://francegenerosites.org/prospection-caritative-et-commerciale-quelles-regles"), article("« organismes à but non lucratif »")),
		},
		{
			ID: NonCommercialUntold, Then: rgpd.Forbid, From: fromGDPR,
			FR:      "appel non commercial à une personne qui n'est pas informée ou ne peut pas refuser",
			EN:      "non-commercial appeal to a person who is not told or cannot refuse",
			When:    When{Place: inFrance, Purpose: appeals, Information: rgpd.Is(NeverTold, ToldOnly)},
			Sources: sources(art13, art14, art21),
		},
	}
}
