package consent

import (
	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
	"github.com/rgpd-go/rgpd/internal/rows"
)

// informedRows: informed: what the person was told before answering.
func informedRows() []row {
	return []row{
		{
			ID: "consent-principal-unnamed", Then: rgpd.Forbid,
			FR:   "la demande ne nommait pas le professionnel",
			EN:   "the request did not name the professional",
			By:   rows.By(law.GDPR("consid. 42")),
			When: when{Principal: rgpd.Is(unnamed)},
			Do: rgpd.Text{
				FR: "Nommer le professionnel : parler de ses partenaires ne nomme personne.",
				EN: "Name the professional; \"our partners\" names nobody.",
			},
			Open: rgpd.Text{
				FR: "Des partenaires peuvent-ils rester sans nom ? CJUE, C-317/25, est pendante : chaque " +
					"professionnel doit être nommé, pour les messages aussi.",
				EN: "May partners stay unnamed? CJUE, C-317/25, is pending: each principal must be named, for " +
					"messages too.",
			},
			More: more{Path: "form.principals", Breaks: CriteriaOf(NamesPrincipal), Of: of(Informed)},
		},
		{
			ID: "consent-identity-unsaid", Then: rgpd.Forbid,
			FR:   "la demande n'indiquait pas l'identité du professionnel",
			EN:   "the request did not state the identity of the professional",
			By:   rows.By(law.R2231.Part("I")),
			When: when{Channel: telephone, Place: inFrance, Principal: rgpd.Is(unnamed)},
			Do: rgpd.Text{
				FR: "Nommer le professionnel pour le compte duquel les appels sont passés.",
				EN: "Name the professional for whom calls are placed.",
			},
			More: more{Path: "form.principals", Breaks: CriteriaOf(NamesPrincipal), Of: of(Informed)},
		},
		{
			ID: "consent-purpose-unsaid", Then: rgpd.Forbid,
			FR:   "la demande n'indiquait pas que les données serviraient à prospecter",
			EN:   "the request did not say that the data would serve prospecting",
			By:   rows.By(law.GDPR("consid. 42")),
			When: when{Purpose: rgpd.Not(Said)},
			Do: rgpd.Text{
				FR: "Indiquer que les données serviront à la prospection commerciale.",
				EN: "Say that the data will serve direct marketing.",
			},
			More: more{Path: "form.purpose", Breaks: CriteriaOf(NamesPurpose), Of: of(Informed)},
		},
		{
			ID: "consent-data-unsaid", Then: rgpd.Forbid,
			FR:   "la demande n'indiquait pas quelles données seraient utilisées",
			EN:   "the request did not say which data would serve",
			By:   rows.By(law.GuidelinesConsent.Explaining(law.GDPR("4(11)"))),
			When: when{Data: rgpd.Is(LeftOut)},
			Do: rgpd.Text{
				FR: "Indiquer quelles données seront utilisées : le numéro, l'adresse électronique.",
				EN: "Say which data will serve: the number, the e-mail address.",
			},
			Open: rgpd.Text{
				FR: "Le CEPD, non le RGPD, demande d'indiquer quelles données seront utilisées. Lecture stricte.",
				EN: "The EDPB, not the RGPD, asks that the data be told. Strict reading.",
			},
			More: more{Path: "form.data", Breaks: CriteriaOf(NamesData), Of: of(Informed)},
		},
		{
			ID: "consent-withdrawal-unsaid", Then: rgpd.Forbid,
			FR:   "la demande n'indiquait pas que le consentement peut être retiré",
			EN:   "the request did not say that consent can be withdrawn",
			By:   rows.By(law.GDPR("7(3)")),
			When: when{Withdrawal: rgpd.Is(LeftOut)},
			Do: rgpd.Text{
				FR: "Indiquer avant la réponse que le consentement peut être retiré à tout moment.",
				EN: "Say before the answer that one may withdraw at any time.",
			},
			More: more{Path: "form.withdrawal", Breaks: CriteriaOf(TellsWithdrawal), Of: of(Informed)},
		},
		{
			ID: "consent-withdrawal-way-unsaid", Then: rgpd.Forbid,
			FR:   "la demande n'indiquait pas comment retirer son consentement à tout moment",
			EN:   "the request did not say how to withdraw at any time",
			By:   rows.By(law.R2231.Part("I")),
			When: when{Channel: telephone, Place: inFrance, Withdrawal: rgpd.Not(Said)},
			Do: rgpd.Text{
				FR: "Indiquer comment retirer son consentement : de vive voix, par un lien, à un numéro.",
				EN: "Say how to withdraw: by voice, by a link, at a number.",
			},
			More: more{Path: "form.withdrawal", Breaks: CriteriaOf(TellsWithdrawal), Of: of(Informed)},
		},
		{
			ID: "consent-choice-unsaid", Then: rgpd.Forbid,
			FR:   "la demande n'indiquait pas que l'on peut accepter ou non, pour ce professionnel et cet objet",
			EN:   "the request did not say that one may agree or not, for this professional and this object",
			By:   rows.By(law.R2231.Part("I")),
			When: when{Channel: telephone, Place: inFrance, Choice: rgpd.Not(Said)},
			Do: rgpd.Text{
				FR: "Indiquer que la personne est libre d'accepter ou non, pour ce professionnel et cet objet.",
				EN: "Say that the person is free to agree or not, for this professional and this object.",
			},
			More: more{Path: "form.choice", Breaks: CriteriaOf(TellsChoice), Of: of(Informed)},
		},
		{
			ID: "consent-period-unsaid", Then: rgpd.Forbid,
			FR:   "la demande n'indiquait pas la durée du consentement",
			EN:   "the request did not state the period of the consent",
			By:   rows.By(law.R2231.Part("I")),
			When: when{Channel: telephone, Place: inFrance, Period: rgpd.Not(Said)},
			Do: rgpd.Text{
				FR: "Indiquer la durée : un an au plus à compter du recueil.",
				EN: "State the period: a year at most from collection.",
			},
			More: more{Path: "form.period", Breaks: CriteriaOf(TellsPeriod), Of: of(Informed)},
		},
		{
			ID: "consent-period-too-long", Then: rgpd.Forbid,
			FR:   "la durée indiquée dépasse un an",
			EN:   "the period stated is over a year",
			By:   rows.By(law.R2231.Part("I")),
			When: when{Channel: telephone, Place: inFrance, Length: rgpd.Is(overYear)},
			Do:   rgpd.Text{FR: "Indiquer une durée d'un an au plus.", EN: "State a period of a year at most."},
			Open: rgpd.Text{
				FR: "Une durée de plus d'un an vicie-t-elle la demande, ou se réduit-elle à un an ? Lecture stricte " +
					": elle la vicie.",
				EN: "Does a period of over a year void the consent, or is it cut down to a year? Strict reading: it " +
					"voids it.",
			},
			More: more{Path: "form.lasts", Breaks: CriteriaOf(TellsPeriod), Of: of(Informed)},
		},
		{
			ID: "consent-proof-unsaid", Then: rgpd.Forbid,
			FR:   "la demande n'indiquait pas que la preuve serait tenue à disposition sur un support durable",
			EN:   "the request did not say that the proof would be available on a durable medium",
			By:   rows.By(law.R2231.Part("I")),
			When: when{Channel: telephone, Place: inFrance, Proof: rgpd.Not(Said)},
			Do: rgpd.Text{
				FR: "Indiquer que la preuve du consentement est tenue à disposition sur un support durable.",
				EN: "Say that the proof of consent is kept available on a durable medium.",
			},
			More: more{Path: "form.proof", Breaks: CriteriaOf(TellsProof), Of: of(Informed)},
		},
		{
			ID: "consent-buried-in-terms", Then: rgpd.Forbid,
			FR:   "la demande n'était pas distincte des conditions générales",
			EN:   "the request was not apart from the general terms",
			By:   rows.By(law.GDPR("7(2)"), law.SourceArticle),
			When: when{Placement: rgpd.Is(InTerms)},
			Do: rgpd.Text{
				FR: "Sortir la demande des conditions générales, et lui réserver une case distincte.",
				EN: "Take the request out of the general terms, and give it a box of its own.",
			},
			More: more{
				Path: "form.placement", Breaks: CriteriaOf(Separate), Of: of(Informed, Unambiguous),
				Clause: articleOnTerms,
			},
		},
	}
}
