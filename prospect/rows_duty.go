package prospect

import (
	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
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
		w.Channel, w.Sector, w.Contract, w.Request = rgpd.Is(rgpd.LiveCall), rgpd.Is(Insurance), rgpd.Not(RunningRelated, RunningUnrelated), notAskedBack
		w.Recency = rgpd.Is(OverThirtyDays)
	})
	return []row{
		{
			ID: SayWhoCalls, Then: rgpd.Oblige, From: law.DayGDPR,
			FR:      "dire dès le début qui appelle, pour qui, et que l'appel est commercial",
			EN:      "say at the start who calls, for whom, and that the call is commercial",
			When:    with(func(w *When) { w.Sector = chapter2 }),
			Sources: rgpd.Cite(law.L22116.BackTo(law.L22116Of2016)),
		},
		{
			ID: SayWhoCallsFinance, Then: rgpd.Oblige, From: law.DayGDPR,
			FR:      "dire dès le début l'identité du fournisseur et le caractère commercial de l'appel",
			EN:      "say at the start who the supplier is and that the call is commercial",
			When:    with(func(w *When) { w.Sector = rgpd.Is(FinancialServices, Insurance) }),
			Sources: rgpd.Cite(law.R2222),
		},
		{
			ID: InformOnFinance, Then: rgpd.Oblige, From: law.DayDistance,
			FR:      "donner l'information précontractuelle et un interlocuteur humain sur demande",
			EN:      "give the pre-contract information, and a human contact on request",
			When:    with(func(w *When) { w.Sector = rgpd.Is(FinancialServices) }),
			Sources: rgpd.Cite(law.Ordonnance2026, law.Decree2026Finance),
		},
		{
			ID: MentionBloctel, Then: rgpd.Oblige, From: law.Day2020, Until: law.DayOptIn,
			FR:      "dire que le consommateur peut s'inscrire sur Bloctel",
			EN:      "say that the consumer may register on Bloctel",
			When:    with(func(w *When) { w.Sector = chapter2 }),
			Sources: rgpd.Cite(law.L22116Of2020),
		},
		{
			ID: EndOnObjection, Then: rgpd.Oblige, From: law.DayOptIn,
			FR:      "mettre fin à l'appel sans délai si la personne s'y oppose, et ne plus la contacter",
			EN:      "end the call at once if the person objects, and contact them no more",
			When:    with(func(w *When) { w.Sector = chapter2 }),
			Sources: rgpd.Cite(law.L22116),
		},
		{
			ID: ConfirmInWriting, Then: rgpd.Oblige, From: law.DayGDPR,
			FR:      "confirmer l'offre sur support durable ; le consommateur n'est engagé qu'après l'avoir signée",
			EN:      "confirm the offer on a durable medium; the consumer is bound only once they signed it",
			When:    with(func(w *When) { w.Purpose, w.Sector = rgpd.Is(Sale), chapter2 }),
			Sources: rgpd.Cite(law.L22116.BackTo(law.L22116Of2016)),
		},
		{
			ID: AnswerOnNumber, Then: rgpd.Oblige, From: law.DayGDPR,
			FR:      "s'identifier quand le consommateur rappelle le numéro affiché",
			EN:      "say who one is when the consumer rings back the number shown",
			When:    with(func(w *When) { w.Sector = chapter2 }),
			Sources: rgpd.Cite(law.L22117),
		},
		{
			ID: FollowCodeOfPractice, Then: rgpd.Oblige, From: law.Day2020,
			FR:      "respecter le code de bonnes pratiques de la profession",
			EN:      "follow the trade's code of good practice",
			When:    consumer,
			Sources: rgpd.Cite(law.L2231.BackTo(law.L2231Of2020)),
		},
		{
			ID: FollowSurveyCode, Then: rgpd.Oblige, From: law.Day2020,
			FR:      "respecter le code de conduite des études et sondages",
			EN:      "follow the code of conduct of studies and polls",
			When:    When{Place: inFrance, Purpose: rgpd.Is(Survey)},
			Sources: rgpd.Cite(law.Loi2020Surveys),
		},
		{
			ID: CountAttempt, Then: rgpd.Oblige, From: law.DayHours,
			FR:      "compter cet appel, même sans réponse ou abandonné, parmi les quatre tentatives",
			EN:      "count this call, unanswered or abandoned ones too, among the four attempts",
			When:    consumer,
			Sources: rgpd.Cite(law.D2239.BackTo(law.D2239Of2022)),
		},
		{
			// L. 121-7 3° has no figure; it binds SMS and e-mail as well.
			ID: DoNotHarass, Then: rgpd.Oblige, From: law.DayGDPR,
			FR:      "ne pas solliciter de façon répétée et non souhaitée",
			EN:      "do not solicit repeatedly against the person's wish",
			When:    with(func(w *When) { w.Channel = rgpd.Set[rgpd.Channel]{} }),
			Sources: rgpd.Cite(law.L1217),
		},
		{
			ID: TellSource, Then: rgpd.Oblige, From: law.DayGDPR,
			FR:      "informer au premier contact, et dire d'où vient le numéro",
			EN:      "inform at the first contact, and say where the number comes from",
			When:    When{Place: inFrance, Purpose: prospected, Origin: indirect},
			Sources: rgpd.Cite(law.GDPR("14"), law.Partners2018, law.Article("B2B « source citée »")),
		},
		{
			ID: InformAtCollection, Then: rgpd.Oblige, From: law.DayGDPR,
			FR:      "avoir informé la personne lors de la collecte, prospection et droit d'opposition compris",
			EN:      "have told the person at collection, prospecting and the right to object included",
			When:    When{Place: inFrance, Purpose: prospected, Origin: direct},
			Sources: rgpd.Cite(law.GDPR("13"), law.LetterAndTelephone, law.Article("« information lors de la collecte »")),
		},
		{
			ID: OfferToObject, Then: rgpd.Oblige, From: law.DayGDPR,
			FR:      "rappeler clairement, à part, le droit de s'opposer",
			EN:      "point out clearly and separately the right to object",
			When:    When{Place: inFrance, Purpose: prospected},
			Sources: rgpd.Cite(law.GDPR("21(2)-(4)"), law.Article("« droit d'opposition »")),
		},
		{
			ID: RecordObjection, Then: rgpd.Oblige, From: law.DayFutura,
			FR:      "inscrire toute opposition sur la liste repoussoir, commune à tous les centres d'appels",
			EN:      "enter any objection in the suppression list, shared by all call centres",
			When:    When{Place: inFrance, Purpose: prospected},
			Sources: rgpd.Cite(law.Futura, law.SuppressionList),
		},
		{
			ID: OfferToStopMessages, Then: rgpd.Oblige, From: law.DayGDPR,
			FR:      "indiquer dans chaque message un moyen gratuit de dire stop, et l'expéditeur véritable",
			EN:      "give in each message a free way to say stop, and the true sender",
			When:    When{Channel: rgpd.Not(rgpd.LiveCall), Place: inFrance, Purpose: prospected},
			Sources: rgpd.Cite(law.L345),
		},
		{
			// Art. 50(1) binds the provider of the system, whatever the call is named; what
			// is evident need not be told. That the caller makes sure of it is prudence.
			ID: DiscloseAI, Then: rgpd.Oblige, From: law.DayVoices,
			FR:      "s'assurer que le système fait savoir qu'une intelligence artificielle parle, ce dont son fournisseur répond, sauf évidence",
			EN:      "make sure that the system lets it be known that an AI speaks, for which its provider answers, unless it is evident",
			When:    When{Channel: calls, Place: inFrance, Voice: rgpd.Is(ArtificialVoice)},
			Sources: rgpd.Cite(law.AIAct.Part("art. 50(1)")),
		},
		{
			ID: KeepConsentProof, Then: rgpd.Oblige, From: law.DayOptIn,
			FR:      "garder trois ans la preuve du consentement, et la donner à qui la demande",
			EN:      "keep the proof of consent for three years, and give it on request",
			When:    with(func(w *When) { w.Consent = consented }),
			Sources: rgpd.Cite(law.R2232),
		},
		{
			ID: KeepCallBackProof, Then: rgpd.Oblige, From: law.DayOptIn,
			FR:      "garder trois ans la preuve de la demande de rappel",
			EN:      "keep the proof of the call-back request for three years",
			When:    with(func(w *When) { w.Request = askedBack }),
			Sources: rgpd.Cite(law.R2234),
		},
		{
			ID: MentionConsentNeeded, Then: rgpd.Oblige, From: law.DayOptIn,
			FR:      "avoir dit, en recueillant le numéro, que l'appel commercial demande un consentement",
			EN:      "have said, when collecting the number, that sales calls need consent",
			When:    When{Channel: calls, Audience: consumers, Place: inFrance, Purpose: commercial, Origin: rgpd.Is(OwnForm, OwnSale)},
			Sources: rgpd.Cite(law.L2232),
		},
		{
			ID: MentionBloctelAtCollection, Then: rgpd.Oblige, From: law.DayGDPR, Until: law.DayOptIn,
			FR:      "avoir dit, en recueillant le numéro, que l'on peut s'inscrire sur Bloctel",
			EN:      "have said, when collecting the number, that one may register on Bloctel",
			When:    When{Channel: calls, Audience: consumers, Place: inFrance, Purpose: commercial, Origin: rgpd.Is(OwnForm, OwnSale)},
			Sources: rgpd.Cite(law.L2232Of2016),
		},
		{
			// Until 2026-08-10, unless a contract was running with the distributor,
			// or the person had asked for or agreed to the call in thirty days.
			ID: AskInsuranceAgreement, Then: rgpd.Oblige, From: law.DayInsurance, Until: law.DayOptIn,
			FR:      "assurance : obtenir l'accord explicite dès le début, raccrocher et ne plus rappeler faute d'intérêt, attendre 24 h après l'envoi des documents, ne pas faire signer pendant l'appel",
			EN:      "insurance: get explicit agreement at the start, hang up and never call again without interest, wait 24 hours after sending the documents, take no signature during the call",
			When:    insured,
			Sources: rgpd.Cite(law.L11222, law.R1127),
		},
		{
			ID: KeepInsuranceRecording, Then: rgpd.Oblige, From: law.DayInsurance, Until: law.DayOptIn,
			FR:      "assurance : conserver deux ans l'enregistrement si un contrat est signé, le détruire sinon",
			EN:      "insurance: keep the recording for two years if a contract is signed, destroy it otherwise",
			When:    insured,
			Sources: rgpd.Cite(law.L11222, law.R1127),
		},
		{
			ID: DoNotProveByRecording, Then: rgpd.Oblige, From: law.DayRecording,
			FR:      "ne pas enregistrer pour prouver le contrat, ni de façon systématique",
			EN:      "do not record to prove the contract, nor systematically",
			When:    with(func(w *When) { w.Sector = rgpd.Not(Insurance) }),
			Sources: rgpd.Cite(law.ProofByRecording),
		},
		{
			ID: ShowNumberThatAnswers, Then: rgpd.Oblige, From: law.DayNumbering,
			FR:      "afficher un numéro qui permet de joindre l'appelant ou l'organisme qu'il représente",
			EN:      "show a number on which the caller, or the organisation it represents, can be reached",
			When:    When{Channel: rgpd.Not(rgpd.Email), Place: inFrance, Shown: rgpd.Is(ShownTerritorial, ShownOwnMobile, ShownVerified)},
			Sources: rgpd.Cite(law.NumberingAnswers),
		},
		{
			ID: DeclareNumbersToOperator, Then: rgpd.Oblige, From: law.DayNumbers2026,
			FR:      "n'afficher que les numéros déclarés à l'opérateur",
			EN:      "show only numbers declared to the operator",
			When:    When{Channel: calls, Place: inFrance},
			Sources: rgpd.Cite(law.Numbering2025),
		},
		{
			// Not read: CMF, art. L. 341-1 ff., crypto-assets, CGCT, art. L. 2223-33,
			// the rules of lawyers, of gambling and of the health professions.
			ID: CheckOwnSectorRules, Then: rgpd.Oblige, From: law.DayGDPR,
			FR:      "vérifier les règles propres au secteur, que la bibliothèque ne contient pas",
			EN:      "check the sector's own rules, which the library does not hold",
			When:    When{Place: inFrance, Purpose: commercial, Sector: rgpd.Is(FinancialServices, HealthCare, Gambling, Funeral, LegalServices)},
			Sources: rgpd.Cite(law.OwnRules),
		},
	}
}
