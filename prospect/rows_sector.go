package prospect

import "github.com/rgpd-go/rgpd"

// Sectors in which prospecting is banned, with consent or without.
func sectorRows() []row {
	return []row{
		{
			// The text of 2020 spoke of equipment and works; services (a free energy
			// diagnosis) were fined all the same. Strict reading: they count. A call
			// within 48 hours that the consumer asked of the firm itself was held
			// not to be prospecting.
			ID: EnergyWorksBan, Then: rgpd.Forbid, From: from2020, Until: fromOptIn,
			FR:      "démarchage interdit pour les travaux d'économies d'énergie, même avec consentement",
			EN:      "prospecting is banned for energy-saving works, consent or not",
			When:    When{Channel: calls, Audience: consumers, Place: inFrance, Purpose: commercial, Sector: rgpd.Is(EnergyRenovation), Contract: unrelated, Request: rgpd.Not(RequestPrompt)},
			Sources: sources(l2231v20, caaLyon),
		},
		{
			// A request made to the firm itself stands for five working days
			// (R. 223-4, which two transcriptions file under these very sectors). A
			// number left on a simulator is no such request (DGCCRF sheet, undated).
			ID: WorksBan, Then: rgpd.Forbid, From: fromOptIn,
			FR:      "démarchage interdit pour la rénovation énergétique et l'adaptation du logement, même avec consentement",
			EN:      "prospecting is banned for energy renovation and home adaptation, consent or not",
			When:    When{Channel: calls, Audience: consumers, Place: inFrance, Purpose: commercial, Sector: rgpd.Is(EnergyRenovation, HomeAdaptation), Contract: unrelated, Request: notAskedBack},
			Sources: sources(l2231, source(rgpd.Guidance, unread, "DGCCRF, rénovation énergétique : numéro laissé sur un simulateur", "https://www.economie.gouv.fr/dgccrf/les-fiches-pratiques/conseils-pour-reussir-la-renovation-energetique-de-son-logement")),
		},
		{
			ID: WorksMessageBan, Then: rgpd.Forbid, From: from2025,
			FR:      "messages interdits pour la rénovation énergétique et l'adaptation du logement, même avec consentement",
			EN:      "messages are banned for energy renovation and home adaptation, consent or not",
			When:    When{Channel: messages, Audience: consumers, Place: inFrance, Purpose: commercial, Sector: rgpd.Is(EnergyRenovation, HomeAdaptation), Contract: unrelated},
			Sources: sources(l2238),
		},
		{
			// Neither consent nor a call-back request is an exception in the text.
			ID: TrainingAccountBan, Then: rgpd.Forbid, From: fromTraining,
			FR:      "démarchage des titulaires d'un compte personnel de formation interdit, hors formation en cours",
			EN:      "prospecting holders of a training account is banned, outside a course under way",
			When:    When{Place: inFrance, Audience: naturals, Purpose: rgpd.Is(Sale), Sector: rgpd.Is(TrainingAccount), Contract: unrelated},
			Sources: sources(trainingLaw),
		},
		{
			ID: TrainingAccountData, Then: rgpd.Forbid, From: fromTraining,
			FR:      "collecte interdite des données des titulaires d'un compte personnel de formation",
			EN:      "collecting the data of holders of a training account is banned",
			When:    When{Place: inFrance, Audience: naturals, Purpose: rgpd.Is(CollectData), Sector: rgpd.Is(TrainingAccount)},
			Sources: sources(trainingLaw),
		},
	}
}

var trainingLaw = source(rgpd.Statute, read, "C. trav., art. L. 6323-8-1", "https://french-business-law.com/french-legislation-art/article-l6323-8-1-of-the-french-labour-code")
