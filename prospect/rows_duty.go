package prospect

import (
	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
	"github.com/rgpd-go/rgpd/internal/rows"
)

// What the caller owes when the contact is made. A duty decides nothing.
func dutyRows() []row {
	consumer := When{Channel: calls, Audience: consumers, Place: inFrance, Purpose: commercial}
	with := func(change func(w *When)) When {
		w := consumer
		change(&w)
		return w
	}
	insured := with(func(w *When) {
		w.Channel, w.Sector = rgpd.Is(rgpd.LiveCall), rgpd.Is(Insurance)
		w.Contract = rgpd.Not(RunningRelated, RunningUnrelated)
		w.Request, w.Recency = notAskedBack, rgpd.Is(OverThirtyDays)
	})
	return []row{
		{
			ID: "say-who-calls", Then: rgpd.Oblige,
			FR:   "dire dès le début qui appelle, pour qui, et que l'appel est commercial",
			EN:   "say at the start who calls, for whom, and that the call is commercial",
			By:   rows.By(law.L22116.BackTo(law.L22116Of2016)),
			When: with(func(w *When) { w.Sector = chapter2 }),
			Open: rgpd.Text{
				FR: "L. 221-16 et L. 221-17 atteignent-ils la finance et l'assurance depuis le 19 juin 2026 ? Non ; " +
					"L. 223-1, D. 223-9, L. 34-5 et le RGPD, oui.",
				EN: "Do L. 221-16 and L. 221-17 reach finance and insurance since 19 June 2026? No; L. 223-1, D. " +
					"223-9, L. 34-5 and the RGPD do.",
			},
		},
		{
			ID: "say-who-calls-finance", Then: rgpd.Oblige,
			FR:   "dire dès le début l'identité du fournisseur et le caractère commercial de l'appel",
			EN:   "say at the start who the supplier is and that the call is commercial",
			By:   rows.By(law.R2222),
			When: with(func(w *When) { w.Sector = rgpd.Is(FinancialServices, Insurance) }),
		},
		{
			ID: "inform-on-finance", Then: rgpd.Oblige,
			FR:   "donner l'information précontractuelle et un interlocuteur humain sur demande",
			EN:   "give the pre-contract information, and a human contact on request",
			By:   rows.By(law.Ordonnance2026, law.Decree2026Finance),
			When: with(func(w *When) { w.Sector = rgpd.Is(FinancialServices) }),
		},
		{
			ID: "mention-bloctel", Then: rgpd.Oblige,
			FR:   "dire que le consommateur peut s'inscrire sur Bloctel",
			EN:   "say that the consumer may register on Bloctel",
			By:   rows.By(law.L22116Of2020),
			When: with(func(w *When) { w.Sector = chapter2 }),
		},
		{
			ID: "end-on-objection", Then: rgpd.Oblige,
			FR:   "mettre fin à l'appel sans délai si la personne s'y oppose, et ne plus la contacter",
			EN:   "end the call at once if the person objects, and contact them no more",
			By:   rows.By(law.L22116),
			When: with(func(w *When) { w.Sector = chapter2 }),
		},
		{
			ID: "confirm-in-writing", Then: rgpd.Oblige,
			FR:   "confirmer l'offre sur support durable ; le consommateur n'est engagé qu'après l'avoir signée",
			EN:   "confirm the offer on a durable medium; the consumer is bound only once they signed it",
			By:   rows.By(law.L22116.BackTo(law.L22116Of2016)),
			When: with(func(w *When) { w.Purpose, w.Sector = rgpd.Is(Sale), chapter2 }),
		},
		{
			ID: "answer-on-number", Then: rgpd.Oblige,
			FR:   "s'identifier quand le consommateur rappelle le numéro affiché",
			EN:   "say who one is when the consumer rings back the number shown",
			By:   rows.By(law.L22117),
			When: with(func(w *When) { w.Sector = chapter2 }),
		},
		{
			ID: "follow-code-of-practice", Then: rgpd.Oblige,
			FR:   "respecter le code de bonnes pratiques de la profession",
			EN:   "follow the trade's code of good practice",
			By:   rows.By(law.L2231.BackTo(law.L2231Of2020)),
			When: consumer,
		},
		{
			ID: "follow-survey-code", Then: rgpd.Oblige,
			FR:   "respecter le code de conduite des études et sondages",
			EN:   "follow the code of conduct of studies and polls",
			By:   rows.By(law.Loi2020Surveys),
			When: When{Place: inFrance, Purpose: rgpd.Is(Survey)},
		},
		{
			ID: "count-attempt", Then: rgpd.Oblige,
			FR:   "compter cet appel, même sans réponse ou abandonné, parmi les quatre tentatives",
			EN:   "count this call, unanswered or abandoned ones too, among the four attempts",
			By:   rows.By(law.D2239.BackTo(law.D2239Of2022)),
			When: consumer,
		},
		{
			// L. 121-7 3° has no figure; it binds SMS and e-mail as well.
			ID: "do-not-harass", Then: rgpd.Oblige,
			FR:   "ne pas solliciter de façon répétée et non souhaitée",
			EN:   "do not solicit repeatedly against the person's wish",
			By:   rows.By(law.L1217),
			When: with(func(w *When) { w.Channel = rgpd.Set[rgpd.Channel]{} }),
		},
		{
			ID: "tell-source", Then: rgpd.Oblige,
			FR:   "informer au premier contact, et dire d'où vient le numéro",
			EN:   "inform at the first contact, and say where the number comes from",
			By:   rows.By(law.GDPR("14"), law.Partners2018, law.Article("B2B « source citée »")),
			When: When{Place: inFrance, Purpose: prospected, Origin: indirect},
		},
		{
			ID: "inform-at-collection", Then: rgpd.Oblige,
			FR:   "avoir informé la personne lors de la collecte, prospection et droit d'opposition compris",
			EN:   "have told the person at collection, prospecting and the right to object included",
			By:   rows.By(law.GDPR("13"), law.LetterAndTelephone, law.Article("« information lors de la collecte »")),
			When: When{Place: inFrance, Purpose: prospected, Origin: direct},
		},
		{
			ID: "offer-to-object", Then: rgpd.Oblige,
			FR:   "rappeler clairement, à part, le droit de s'opposer",
			EN:   "point out clearly and separately the right to object",
			By:   rows.By(law.GDPR("21(2)-(4)"), law.Article("« droit d'opposition »")),
			When: When{Place: inFrance, Purpose: prospected},
		},
		{
			ID: "record-objection", Then: rgpd.Oblige,
			FR:   "inscrire toute opposition sur la liste repoussoir, commune à tous les centres d'appels",
			EN:   "enter any objection in the suppression list, shared by all call centres",
			By:   rows.By(law.Futura, law.SuppressionList),
			When: When{Place: inFrance, Purpose: prospected},
		},
		{
			ID: "offer-to-stop-messages", Then: rgpd.Oblige,
			FR:   "indiquer dans chaque message un moyen gratuit de dire stop, et l'expéditeur véritable",
			EN:   "give in each message a free way to say stop, and the true sender",
			By:   rows.By(law.L345),
			When: When{Channel: rgpd.Not(rgpd.LiveCall), Place: inFrance, Purpose: prospected},
		},
		{
			ID: "disclose-ai", Then: rgpd.Oblige,
			FR: "s'assurer que le système fait savoir qu'une intelligence artificielle parle, ce dont son " +
				"fournisseur répond, sauf évidence",
			EN: "make sure that the system lets it be known that an AI speaks, for which its provider answers, " +
				"unless it is evident",
			By:   rows.By(law.AIAct.Part("art. 50(1)")),
			When: When{Channel: calls, Place: inFrance, Voice: rgpd.Is(ArtificialVoice)},
			Open: rgpd.Text{
				FR: "L'art. 50(1) oblige le fournisseur du système, quel que soit le nom de l'appel, et ne vise pas " +
					"ce qui est évident ; que l'appelant s'en assure est de la prudence.",
				EN: "Art. 50(1) binds the provider of the system, whatever the call is named; what is evident need " +
					"not be told. That the caller makes sure of it is prudence.",
			},
		},
		{
			ID: "keep-consent-proof", Then: rgpd.Oblige,
			FR:   "garder trois ans la preuve du consentement, et la donner à qui la demande",
			EN:   "keep the proof of consent for three years, and give it on request",
			By:   rows.By(law.R2232),
			When: with(func(w *When) { w.Consent = consented }),
		},
		{
			ID: "keep-call-back-proof", Then: rgpd.Oblige,
			FR:   "garder trois ans la preuve de la demande de rappel",
			EN:   "keep the proof of the call-back request for three years",
			By:   rows.By(law.R2234),
			When: with(func(w *When) { w.Request = askedBack }),
		},
		{
			ID: "mention-consent-needed", Then: rgpd.Oblige,
			FR: "avoir dit, en recueillant le numéro, que l'appel commercial demande un consentement",
			EN: "have said, when collecting the number, that sales calls need consent",
			By: rows.By(law.L2232),
			When: When{
				Channel:  calls,
				Audience: consumers,
				Place:    inFrance,
				Purpose:  commercial,
				Origin:   rgpd.Is(OwnForm, OwnSale),
			},
		},
		{
			ID: "mention-bloctel-at-collection", Then: rgpd.Oblige,
			FR: "avoir dit, en recueillant le numéro, que l'on peut s'inscrire sur Bloctel",
			EN: "have said, when collecting the number, that one may register on Bloctel",
			By: rows.By(law.L2232Of2016),
			When: When{
				Channel:  calls,
				Audience: consumers,
				Place:    inFrance,
				Purpose:  commercial,
				Origin:   rgpd.Is(OwnForm, OwnSale),
			},
		},
		{
			// Until 2026-08-10, unless a contract was running with the distributor,
			// or the person had asked for or agreed to the call in thirty days.
			ID: "ask-insurance-agreement", Then: rgpd.Oblige,
			FR: "assurance : obtenir l'accord explicite dès le début, raccrocher et ne plus rappeler faute " +
				"d'intérêt, attendre 24 h après l'envoi des documents, ne pas faire signer pendant l'appel",
			EN: "insurance: get explicit agreement at the start, hang up and never call again without interest, wait " +
				"24 hours after sending the documents, take no signature during the call",
			By:   rows.By(law.L11222, law.R1127),
			When: insured,
		},
		{
			ID: "keep-insurance-recording", Then: rgpd.Oblige,
			FR:   "assurance : conserver deux ans l'enregistrement si un contrat est signé, le détruire sinon",
			EN:   "insurance: keep the recording for two years if a contract is signed, destroy it otherwise",
			By:   rows.By(law.L11222, law.R1127),
			When: insured,
		},
		{
			ID: "do-not-prove-by-recording", Then: rgpd.Oblige,
			FR:   "ne pas enregistrer pour prouver le contrat, ni de façon systématique",
			EN:   "do not record to prove the contract, nor systematically",
			By:   rows.By(law.ProofByRecording),
			When: with(func(w *When) { w.Sector = rgpd.Not(Insurance) }),
		},
		{
			ID: "show-number-that-answers", Then: rgpd.Oblige,
			FR: "afficher un numéro qui permet de joindre l'appelant ou l'organisme qu'il représente",
			EN: "show a number on which the caller, or the organisation it represents, can be reached",
			By: rows.By(law.NumberingAnswers),
			When: When{
				Channel: rgpd.Not(rgpd.Email),
				Place:   inFrance,
				Shown:   rgpd.Is(ShownTerritorial, ShownOwnMobile, ShownVerified),
			},
		},
		{
			ID: "declare-numbers-to-operator", Then: rgpd.Oblige,
			FR:   "n'afficher que les numéros déclarés à l'opérateur",
			EN:   "show only numbers declared to the operator",
			By:   rows.By(law.Numbering2025),
			When: When{Channel: calls, Place: inFrance},
		},
		{
			ID: "check-own-sector-rules", Then: rgpd.Oblige,
			FR: "vérifier les règles propres au secteur, que la bibliothèque ne contient pas",
			EN: "check the sector's own rules, which the library does not hold",
			By: rows.By(law.OwnRules),
			When: When{
				Place:   inFrance,
				Purpose: commercial,
				Sector:  rgpd.Is(FinancialServices, HealthCare, Gambling, Funeral, LegalServices),
			},
			Open: rgpd.Text{
				FR: "Non lus : CMF, art. L. 341-1 s., cryptoactifs, CGCT, art. L. 2223-33, les règles des avocats, " +
					"des jeux et des professions de santé.",
				EN: "Not read: CMF, art. L. 341-1 ff., crypto-assets, CGCT, art. L. 2223-33, the rules of lawyers, " +
					"of gambling and of the health professions.",
			},
		},
	}
}
