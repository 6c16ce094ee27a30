package prospect

import (
	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
	"github.com/rgpd-go/rgpd/internal/rows"
)

// What an insurer owed from 2022-04-01 to 2026-08-10, unless a contract was running with
// the distributor, or the person had asked for or agreed to the call in thirty days (V).
func insuranceDutyRows() []row {
	offered := When{
		Channel: rgpd.Is(rgpd.LiveCall), Audience: consumers, Place: inFrance, Purpose: commercial,
		Sector: insurers, Contract: rgpd.Not(RunningRelated, RunningUnrelated),
	}
	insured := offered
	insured.Request, insured.Recency = notAskedBack, rgpd.Is(OverThirtyDays)
	left := rgpd.Text{
		FR: "Le rapport de l'ordonnance 2026-2 dit l'article abrogé « en grande partie » au 11 août 2026 ; ce qui en " +
			"reste n'a pas été trouvé.",
		EN: "The report on ordonnance 2026-2 calls the article repealed “en grande partie” on 11 August 2026; what " +
			"is left of it was not found.",
	}
	return []row{
		{
			ID: "ask-insurance-agreement", Then: rgpd.Oblige,
			FR: "assurance : obtenir l'accord explicite dès le début ; sans lui, ou faute d'intérêt, raccrocher et " +
				"ne plus contacter à nouveau",
			EN: "insurance: get explicit agreement at the start; without it, or without interest, hang up and never " +
				"contact again",
			By:   rows.By(law.L11222.Part("I, 1°")),
			When: insured,
			Open: left,
		},
		{
			ID: "sign-insurance-after-a-day", Then: rgpd.Oblige,
			FR: "assurance : attendre 24 h après la réception des documents pour rappeler, sur accord exprès, et " +
				"pour faire signer, à la main ou par voie électronique, jamais pendant un appel",
			EN: "insurance: wait 24 hours after the documents were received before calling again, on express " +
				"agreement, and before any signature, by hand or electronic, never during a call",
			By:   rows.By(law.L11222.Part("I, 3°, et II")),
			When: insured,
		},
		{
			ID: "confirm-insurance", Then: rgpd.Oblige,
			FR: "assurance : si l'offre concerne un risque déjà couvert, s'assurer que la personne peut résilier son " +
				"contrat en cours quand le nouveau prend effet ; après la signature, informer sans délai par écrit " +
				"ou sur support durable",
			EN: "insurance: if the offer is of a risk that is covered already, make sure that the person can " +
				"terminate the running contract when the new one takes effect; after the signature, inform at once " +
				"in writing or on a durable medium",
			By:   rows.By(law.L11222.Part("I, 2°, et III")),
			When: insured,
		},
		{
			ID: "announce-insurance-recording", Then: rgpd.Oblige,
			FR: "assurance : dire au début que l'appel est enregistré, conservé deux ans après une signature, et " +
				"qu'une copie est due ; raccrocher si la personne ne veut pas être enregistrée",
			EN: "insurance: say at the start that the call is recorded, kept for two years after a signature, and " +
				"that a copy is owed; hang up if the person does not want to be recorded",
			By:   rows.By(law.R1127.Part("I")),
			When: insured,
		},
		{
			ID: "keep-insurance-recording", Then: rgpd.Oblige,
			FR: "assurance : conserver l'enregistrement deux ans à compter de la signature ; le détruire sans délai " +
				"en cas d'opposition explicite, dans le mois d'une proposition sans suite",
			EN: "insurance: keep the recording for two years from the signature; destroy it at once after an " +
				"explicit objection, within a month of a proposal that came to nothing",
			By:   rows.By(law.L11222.Part("IV"), law.R1127.Part("I et II")),
			When: insured,
			Open: left,
		},
		{
			ID: "keep-insurance-request", Then: rgpd.Oblige,
			FR: "assurance : conserver deux ans ce qui prouve que la personne a demandé l'appel ou y a consenti, " +
				"s'il en est",
			EN:   "insurance: keep for two years what proves that the person asked for the call or agreed to it, if so",
			By:   rows.By(law.L11222.Part("V"), law.R1127.Part("III, 3°")),
			When: offered,
		},
	}
}
