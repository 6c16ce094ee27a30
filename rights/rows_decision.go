package rights

import (
	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
	"github.com/rgpd-go/rgpd/internal/rows"
)

// decisionRows are the rules on automated decisions: art. 22.
func decisionRows() []row {
	return []row{
		{
			ID: "right-automated-decision", Then: rgpd.Permit,
			FR:   "la personne ne peut faire l'objet d'une décision exclusivement automatisée que rien n'autorise",
			EN:   "the person need not bear a solely automated decision that nothing authorises",
			By:   rows.By(law.GDPR("22(1)")),
			When: when{Right: rgpd.Is(HumanReview), Decided: rgpd.Is(rgpd.Yes), Excuse: rgpd.Is(NoExcuse)},
		},
		{
			ID: "right-human-intervention", Then: rgpd.Permit,
			FR: "la personne obtient l'intervention d'un humain, exprime son point de vue et conteste la décision",
			EN: "the person obtains human intervention, expresses their point of view and contests the decision",
			By: rows.By(law.GDPR("22(3)")),
			When: when{
				Right: rgpd.Is(HumanReview), Decided: rgpd.Is(rgpd.Yes),
				Excuse: rgpd.Is(ContractNeed, ExplicitConsent),
			},
		},
		{
			ID: "right-automated-decision-by-law", Then: rgpd.Forbid,
			FR:   "une loi autorise la décision et fixe ses garanties",
			EN:   "a law authorises the decision and lays down the safeguards",
			By:   rows.By(law.GDPR("22(2)(b)")),
			When: when{Right: rgpd.Is(HumanReview), Decided: rgpd.Is(rgpd.Yes), Excuse: rgpd.Is(AuthorisedByLaw)},
			Open: rgpd.Text{
				FR: "Les garanties sont celles de cette loi, à suivre d'abord : elle peut prévoir un recours humain " +
					"que l'art. 22(3) ne donne pas ici.",
				EN: "The safeguards are those of that law, to be followed first: it may provide a human review that " +
					"art. 22(3) does not give here.",
			},
		},
		{
			ID: "right-no-automated-decision", Then: rgpd.Forbid,
			FR:   "aucune décision exclusivement automatisée aux effets juridiques ou significatifs",
			EN:   "no solely automated decision with legal or significant effects",
			By:   rows.By(law.GDPR("22(1)")),
			When: when{Right: rgpd.Is(HumanReview), Decided: rgpd.Is(rgpd.No)},
		},
	}
}
