package prospect

import (
	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
)

// Sectors in which prospecting is banned, with consent or without.
func sectorRows() []row {
	return []row{
		{
			// The text of 2020 spoke of equipment and works; services (a free energy
			// diagnosis) were fined all the same. Strict reading: they count. A call
			// within 48 hours that the consumer asked of the firm itself was held
			// not to be prospecting.
			ID: EnergyWorksBan, Then: rgpd.Forbid, From: law.Day2020, Until: law.DayOptIn,
			FR:      "démarchage interdit pour les travaux d'économies d'énergie, même avec consentement",
			EN:      "prospecting is banned for energy-saving works, consent or not",
			When:    When{Channel: calls, Audience: consumers, Place: inFrance, Purpose: commercial, Sector: rgpd.Is(EnergyRenovation), Contract: unrelated, Request: rgpd.Not(RequestPrompt)},
			Sources: rgpd.Cite(law.L2231Of2020, law.Lyon2023),
		},
		{
			// A request made to the firm itself stands for five working days
			// (R. 223-4, which two transcriptions file under these very sectors). A
			// number left on a simulator is no such request (DGCCRF sheet, undated).
			ID: WorksBan, Then: rgpd.Forbid, From: law.DayOptIn,
			FR:      "démarchage interdit pour la rénovation énergétique et l'adaptation du logement, même avec consentement",
			EN:      "prospecting is banned for energy renovation and home adaptation, consent or not",
			When:    When{Channel: calls, Audience: consumers, Place: inFrance, Purpose: commercial, Sector: rgpd.Is(EnergyRenovation, HomeAdaptation), Contract: unrelated, Request: notAskedBack},
			Sources: rgpd.Cite(law.L2231, law.Renovation),
		},
		{
			ID: WorksMessageBan, Then: rgpd.Forbid, From: law.Day2025,
			FR:      "messages interdits pour la rénovation énergétique et l'adaptation du logement, même avec consentement",
			EN:      "messages are banned for energy renovation and home adaptation, consent or not",
			When:    When{Channel: messages, Audience: consumers, Place: inFrance, Purpose: commercial, Sector: rgpd.Is(EnergyRenovation, HomeAdaptation), Contract: unrelated},
			Sources: rgpd.Cite(law.L2238),
		},
		{
			// Neither consent nor a call-back request is an exception in the text.
			ID: TrainingAccountBan, Then: rgpd.Forbid, From: law.DayTraining,
			FR:      "démarchage des titulaires d'un compte personnel de formation interdit, hors formation en cours",
			EN:      "prospecting holders of a training account is banned, outside a course under way",
			When:    When{Place: inFrance, Audience: naturals, Purpose: rgpd.Is(Sale), Sector: rgpd.Is(TrainingAccount), Contract: unrelated},
			Sources: rgpd.Cite(law.L632381),
		},
		{
			ID: TrainingAccountData, Then: rgpd.Forbid, From: law.DayTraining,
			FR:      "collecte interdite des données des titulaires d'un compte personnel de formation",
			EN:      "collecting the data of holders of a training account is banned",
			When:    When{Place: inFrance, Audience: naturals, Purpose: rgpd.Is(CollectData), Sector: rgpd.Is(TrainingAccount)},
			Sources: rgpd.Cite(law.L632381),
		},
	}
}
