package consent

import (
	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
	"github.com/rgpd-go/rgpd/internal/rows"
)

// answerRows: was there an answer, and does it stand.
func answerRows() []row {
	return []row{
		{
			ID: "consent-not-on-file", Then: rgpd.Forbid,
			FR:   "aucun consentement ne figure au dossier",
			EN:   "no consent is on file",
			By:   rows.By(law.GDPR("6(1)(a)")),
			When: when{Answer: rgpd.Is(NothingOnFile)},
			Do: rgpd.Text{
				FR: "Demander le consentement, ou fonder la prospection sur une autre règle qui la permet.",
				EN: "Ask for consent, or rest on another rule that permits the contact.",
			},
			More: more{Path: "answer", Breaks: CriteriaOf(Agreed), Of: of(Unambiguous)},
		},
		{
			ID: "consent-was-refused", Then: rgpd.Forbid,
			FR:   "la personne a refusé",
			EN:   "the person refused",
			By:   rows.By(law.GDPR("4(11)")),
			When: when{Answer: rgpd.Is(SaidNo)},
			Do:   rgpd.Text{FR: "Ne pas prospecter ; inscrire le refus.", EN: "Do not prospect; enter the refusal."},
			More: more{Path: "answer", Breaks: CriteriaOf(Agreed), Of: of(Unambiguous)},
		},
		{
			ID: "consent-was-withdrawn", Then: rgpd.Forbid,
			FR:   "le consentement a été retiré",
			EN:   "the consent was withdrawn",
			By:   rows.By(law.GDPR("7(3)")),
			When: when{Standing: rgpd.Is(takenBack)},
			Do: rgpd.Text{
				FR: "Cesser aussitôt, et inscrire le retrait sur la liste d'opposition.",
				EN: "Stop at once, and enter the withdrawal in the suppression list.",
			},
			Open: rgpd.Text{
				FR: "Dans le doute, le consentement est tenu pour retiré (art. 7(3)) : une date au dossier est celle " +
					"d'un retrait, quel qu'en soit le moyen ; un retrait sans date compte dès le premier jour.",
				EN: "A withdrawal in doubt withdraws (art. 7(3)): a day on file is that of a withdrawal, whatever " +
					"the means; without a day it counts from the first.",
			},
			More: more{Path: "withdrawal", Breaks: CriteriaOf(StillStands), Of: of(Revocable)},
		},
		{
			ID: "consent-abroad", Then: rgpd.Exclude,
			FR:   "la personne est contactée hors de France : la loi de son pays s'ajoute au RGPD",
			EN:   "the person is contacted outside France: the law of their country stands beside the RGPD",
			By:   rows.By(law.RomeI.Part("art. 6"), law.EPrivacy.Part("art. 13")),
			When: when{Place: rgpd.Is(abroad)},
			Open: rgpd.Text{
				FR: "Le RGPD suit le responsable établi en France (art. 3(1)) : ce qu'il interdit reste interdit. " +
					"Les codes français et la loi 78-17 ne sont pas appliqués hors de France ; un lieu inconnu est " +
					"tenu pour la France.",
				EN: "The RGPD follows a controller established in France (art. 3(1)): what it forbids stays " +
					"forbidden. The French codes and loi 78-17 are not applied outside France; a place unknown is " +
					"taken to be France.",
			},
			More: more{Path: "person.places"},
		},
		{
			ID: "consent-was-given", Then: rgpd.Permit,
			FR:   "la personne a consenti, et toutes les conditions du consentement sont réunies",
			EN:   "the person consented, and no condition of consent is lacking",
			By:   rows.By(law.GDPR("4(11)"), law.L345),
			When: when{Answer: rgpd.Is(SaidYes)},
			More: more{Path: "answer"},
		},
	}
}
