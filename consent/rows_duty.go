package consent

import (
	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
	"github.com/rgpd-go/rgpd/internal/rows"
)

// dutyRows: duties that go with a consent.
func dutyRows() []row {
	return []row{
		{
			ID: "consent-keep-evidence", Then: rgpd.Oblige,
			FR: "conserver en archive, pendant trois ans à compter du recueil, l'information donnée, la date et " +
				"l'heure, le créneau convenu",
			EN:   "archive for three years from collection the information given, the day and hour, the slot agreed",
			By:   rows.By(law.R2232),
			When: when{Channel: telephone, Place: inFrance, Answer: rgpd.Is(SaidYes)},
		},
		{
			ID: "consent-show-evidence", Then: rgpd.Oblige,
			FR:   "communiquer gratuitement au consommateur qui la demande la preuve de son consentement",
			EN:   "give consumers who ask for it the proof of their consent, free of charge",
			By:   rows.By(law.R2232),
			When: when{Channel: telephone, Place: inFrance, Answer: rgpd.Is(SaidYes)},
		},
		{
			ID: "consent-prove-while-used", Then: rgpd.Oblige,
			FR:   "être en mesure de démontrer le consentement aussi longtemps que l'on s'en prévaut",
			EN:   "be able to show the consent as long as one relies on it",
			By:   rows.By(law.GDPR("7(1)")),
			When: when{Answer: rgpd.Is(SaidYes)},
		},
		{
			ID: "consent-take-oral-withdrawal", Then: rgpd.Oblige,
			FR:   "recevoir le retrait exprimé de vive voix",
			EN:   "take a withdrawal by voice",
			By:   rows.By(law.R2233),
			When: when{Channel: telephone, Place: inFrance, Answer: rgpd.Is(SaidYes), Standing: rgpd.Is(stands)},
		},
		{
			ID: "consent-stop-and-erase", Then: rgpd.Oblige,
			FR: "cesser aussitôt, et effacer les données qu'aucun autre fondement ne justifie ; le traitement " +
				"antérieur reste licite",
			EN:   "stop at once, and erase what has no other basis; the past stays lawful",
			By:   rows.By(law.GDPR("17(1)(b) et 7(3)")),
			When: when{Standing: rgpd.Is(takenBack)},
			More: more{Path: "withdrawal", Of: of(Revocable)},
		},
		{
			ID: "consent-no-other-basis", Then: rgpd.Oblige,
			FR:   "ne pas substituer l'intérêt légitime au consentement retiré",
			EN:   "do not put legitimate interest in place of the withdrawn consent",
			By:   rows.By(law.GuidelinesConsent.Explaining(law.GDPR("17(1)(b)"))),
			When: when{Standing: rgpd.Is(takenBack)},
			More: more{Path: "withdrawal", Of: of(Revocable)},
		},
		{
			ID: "consent-refresh-old", Then: rgpd.Oblige,
			FR: "recueillir un nouveau consentement lorsque le premier a plus de trois ans",
			EN: "ask again for a consent over three years old",
			By: rows.By(law.GuidelinesConsent.Explaining(law.GDPR("7(1)")), law.CommercialFiles),
			When: when{
				Channel: rgpd.Is(rgpd.SMS, rgpd.Email), Answer: rgpd.Is(SaidYes), Seniority: rgpd.Is(overThreeYears),
			},
			Open: rgpd.Text{
				FR: "Le CEPD recommande de renouveler la demande, sans donner de chiffre : les trois ans sont ceux " +
					"de la CNIL pour les données de prospects.",
				EN: "The EDPB would have consents refreshed, and gives no figure: the three years are the CNIL's, of " +
					"the data of prospects.",
			},
			More: more{Path: "at", Of: of(Current)},
		},
		{
			ID: "consent-older-than-decree", Then: rgpd.Oblige,
			FR:   "conserver la preuve que la demande, antérieure au décret, contenait déjà les cinq mentions",
			EN:   "hold the proof that the request, older than the decree, had the five mentions already",
			By:   rows.By(law.R2231.Strictly()),
			When: when{Channel: telephone, Place: inFrance, Answer: rgpd.Is(SaidYes), Era: rgpd.Is(beforeDecree)},
			Open: rgpd.Text{
				FR: "Aucune règle transitoire n'a été trouvée : un consentement d'avant le décret est jugé par la " +
					"loi du jour du contact. Lecture stricte.",
				EN: "No transitional rule was found: a consent of before the decree is judged by the law of the day " +
					"of the contact. Strict reading.",
			},
			More: more{Path: "at", Of: of(Informed)},
		},
		{
			ID: "consent-slot-too-loose", Then: rgpd.Oblige,
			FR: "ne pas appeler hors des heures légales : le créneau convenu n'est pas une date et un horaire " +
				"précisément spécifiés",
			EN:   "do not call outside the hours of the law: the slot agreed is no precise date and hour",
			By:   rows.By(law.L2231, law.D2239),
			When: when{Place: inFrance, Slot: rgpd.Is(looseSlot)},
			More: more{Path: "slot", Of: of(Specific)},
		},
	}
}
