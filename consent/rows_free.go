package consent

import (
	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
	"github.com/rgpd-go/rgpd/internal/rows"
)

// freeRows: free: nothing is bought, lost or forced by the answer.
func freeRows() []row {
	return []row{
		{
			ID: "consent-service-conditional", Then: rgpd.Forbid,
			FR:   "un service ou une vente est subordonné à un consentement qui ne lui est pas nécessaire",
			EN:   "a service or a sale depends on a consent that it does not need",
			By:   rows.By(law.GDPR("7(4)"), law.GuidelinesConsent),
			When: when{Condition: rgpd.Is(ForService, ForSale)},
			Do: rgpd.Text{
				FR: "Dissocier le consentement du service ou de la vente.",
				EN: "Take the consent apart from the service or the sale.",
			},
			More: more{Path: "form.condition", Breaks: CriteriaOf(Freely), Of: of(Free)},
		},
		{
			ID: "consent-sale-conditional", Then: rgpd.Forbid,
			FR: "la vente ou le service est subordonné au consentement au démarchage téléphonique, sans pouvoir " +
				"être obtenu séparément",
			EN:   "the sale or the service depends on consent to telephone prospecting, and cannot be had apart",
			By:   rows.By(law.L12111.Part("al. 3")),
			When: when{Channel: telephone, Place: inFrance, Condition: rgpd.Is(ForService, ForSale)},
			Do: rgpd.Text{
				FR: "Permettre d'obtenir le bien ou le service sans ce consentement.",
				EN: "Sell or serve without this consent as well.",
			},
			More: more{Path: "form.condition", Breaks: CriteriaOf(Freely), Of: of(Free)},
		},
		{
			ID: "consent-contest-conditional", Then: rgpd.Forbid,
			FR:   "la participation au jeu ou au test est subordonnée au consentement",
			EN:   "entry to the contest or the test depends on the consent",
			By:   rows.By(law.Foriou.Explaining(law.GDPR("7(4)")), law.Hubside),
			When: when{Condition: rgpd.Is(ForContest)},
			Do: rgpd.Text{
				FR: "Permettre de participer sans consentir, par un bouton aussi visible.",
				EN: "Let people enter without agreeing, by a button as visible.",
			},
			More: more{Path: "form.condition", Breaks: CriteriaOf(Freely), Of: of(Free)},
		},
		{
			ID: "consent-refusal-costs", Then: rgpd.Forbid,
			FR:   "le refus ou le retrait du consentement entraîne des frais ou un autre préjudice",
			EN:   "refusing or withdrawing costs something",
			By:   rows.By(law.GDPR("consid. 42"), law.GuidelinesConsent),
			When: when{Cost: rgpd.Is(SomeCost)},
			Do: rgpd.Text{
				FR: "Supprimer les frais, et rendre le même service à la personne qui refuse.",
				EN: "Drop the fee, and give the same service to those who refuse.",
			},
			More: more{Path: "form.cost", Breaks: CriteriaOf(NoDetriment), Of: of(Free)},
		},
		{
			ID: "consent-imbalance-of-power", Then: rgpd.Forbid,
			FR:   "un déséquilibre manifeste rend improbable un choix libre",
			EN:   "a clear imbalance makes a free choice unlikely",
			By:   rows.By(law.GDPR("consid. 43"), law.MetaPlatforms, law.GuidelinesConsent),
			When: when{Footing: rgpd.Is(Imbalance)},
			Do: rgpd.Text{
				FR: "Ne pas se fonder sur le consentement, ou consigner pourquoi le choix était réel.",
				EN: "Do not rest on consent, or put on file why the choice was real.",
			},
			More: more{Path: "form.footing", Breaks: CriteriaOf(FairFooting), Of: of(Free)},
		},
		{
			ID: "consent-layout-deceptive", Then: rgpd.Forbid,
			FR:   "refuser n'était pas aussi visible et aussi simple qu'accepter",
			EN:   "refusing was not as visible and as easy as accepting",
			By:   rows.By(law.GDPR("4(11)"), law.Foriou, law.Hubside),
			When: when{Layout: rgpd.Not(Even)},
			Do: rgpd.Text{
				FR: "Mettre côte à côte deux boutons de même taille et de même couleur.",
				EN: "Put two buttons side by side, of one size and one colour.",
			},
			More: more{Path: "form.layout", Breaks: CriteriaOf(FairLayout), Of: of(Free, Unambiguous)},
		},
	}
}
