package consent

import (
	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
	"github.com/rgpd-go/rgpd/internal/rows"
)

// personRows: of age. In time.
func personRows() []row {
	return []row{
		// Of age.

		{
			ID: "consent-child-not-joint", Then: rgpd.Forbid,
			FR: "avant quinze ans, le consentement n'est pas donné conjointement par l'enfant et un titulaire de " +
				"l'autorité parentale",
			EN:   "under fifteen, child and holder of parental authority did not consent together",
			By:   rows.By(law.LIL45),
			When: when{Place: inFrance, Age: rgpd.Is(Under15), Parents: rgpd.Not(WithParents)},
			Do: rgpd.Text{
				FR: "Recueillir le consentement conjoint de l'enfant et du parent.",
				EN: "Collect the joint consent of child and parent.",
			},
			Open: rgpd.Text{
				FR: "L'alinéa 1 de l'art. 45 parle des services en ligne ; l'alinéa 2, qui ne les nomme pas, est lu " +
					"de tout canal. Avant le 1er juin 2019 c'était, d'après une source secondaire, l'art. 7-1.",
				EN: "Paragraph 1 of art. 45 is about online services; paragraph 2, which does not name them, is read " +
					"of every channel. By report it was art. 7-1 before 2019-06-01.",
			},
			More: more{Path: "person.parents", Breaks: CriteriaOf(Capable), Of: of(OfAge)},
		},
		{
			ID: "consent-minor-by-telephone", Then: rgpd.Forbid,
			FR:   "un mineur n'est pas appelé sans l'accord d'un parent",
			EN:   "a minor is not called without a parent's consent",
			By:   rows.By(law.GDPR("8").Strictly()),
			When: when{Channel: telephone, Place: inFrance, Age: rgpd.Is(From15To17), Parents: rgpd.Is(MinorAlone)},
			Do: rgpd.Text{
				FR: "Ne pas appeler, ou recueillir l'accord d'un parent.",
				EN: "Do not call, or collect a parent's consent.",
			},
			Open: rgpd.Text{
				FR: "L'art. 8 ne parle que des services en ligne ; aucun texte ne parle d'appels à des mineurs. " +
					"Lecture de prudence.",
				EN: "Art. 8 speaks of online services only; no text is about calls to minors. A reading of prudence.",
			},
			More: more{Path: "person.parents", Breaks: CriteriaOf(Capable), Of: of(OfAge)},
		},
		{
			ID: "consent-minor-passed-over", Then: rgpd.Forbid,
			FR:   "de quinze à dix-sept ans, le mineur consent lui-même : un parent ne le fait pas à sa place",
			EN:   "from fifteen to seventeen the minor consents: a parent does not do so in their place",
			By:   rows.By(law.GDPR("4(11)"), law.LIL45),
			When: when{Place: inFrance, Age: rgpd.Is(From15To17), Parents: rgpd.Is(ParentsAlone)},
			Do:   rgpd.Text{FR: "Recueillir le consentement du mineur.", EN: "Collect the consent of the minor."},
			Open: rgpd.Text{
				FR: "Aucun texte ne laisse un parent consentir à la place d'un mineur qui peut consentir seul. " +
					"Lecture stricte.",
				EN: "No text lets a parent consent in the place of a minor who may consent alone. Strict reading.",
			},
			More: more{Path: "person.parents", Breaks: CriteriaOf(Capable), Of: of(OfAge)},
		},

		// In time.

		{
			ID: "consent-period-over", Then: rgpd.Forbid,
			FR:   "la durée indiquée à la personne est écoulée",
			EN:   "the period told to the person is over",
			By:   rows.By(law.GDPR("4(11)")),
			When: when{Expiry: rgpd.Is(over)},
			Do:   rgpd.Text{FR: "Recueillir un nouveau consentement.", EN: "Ask for consent again."},
			Open: rgpd.Text{
				FR: "La durée indiquée met fin au consentement, quoi que le dossier dise de cette mention.",
				EN: "The period told ends the consent, whatever the record says of that mention.",
			},
			More: more{Path: "form.lasts", Breaks: CriteriaOf(InTime), Of: of(Current)},
		},
		{
			ID: "consent-year-over", Then: rgpd.Forbid,
			FR:   "un consentement à être appelé vaut un an au plus",
			EN:   "a consent to telephone calls holds for a year at most",
			By:   rows.By(law.R2231.Part("I")),
			When: when{Channel: telephone, Place: inFrance, Seniority: rgpd.Not(underOneYear)},
			Do:   rgpd.Text{FR: "Recueillir un nouveau consentement.", EN: "Ask for consent again."},
			Open: rgpd.Text{
				FR: "Un an : l'anniversaire ou 365 jours ? Aucun texte ne le dit : le premier échu est retenu, et le " +
					"jour du terme est exclu.",
				EN: "Is a year the anniversary or 365 days? No text says so: the earlier is taken, and the day of " +
					"the end is out.",
			},
			More: more{Path: "at", Breaks: CriteriaOf(InTime), Of: of(Current)},
		},
	}
}
