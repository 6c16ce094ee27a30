package prospect

import (
	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
	"github.com/rgpd-go/rgpd/internal/rows"
)

// What a contact brings with it, allowed or not.
func dutyGuarantees() []guarantee {
	call := When{Channel: calls, Audience: consumers, Place: inFrance, Purpose: commercial}
	with := func(change func(w *When)) When {
		w := call
		change(&w)
		return w
	}
	inChapter := with(func(w *When) {
		w.Sector = rgpd.Is(
			OtherSector, EnergyRenovation, HomeAdaptation, TrainingAccount, Press, Funeral, LegalServices,
		)
	})
	financial := with(func(w *When) { w.Sector = rgpd.Is(Insurance, FuneralFinancing, FinancialServices) })
	prospecting := When{Place: inFrance, Purpose: rgpd.Is(
		Sale, CollectData, Appeal, CharitableAppeal, PoliticalAppeal, Survey, PremiumNumberBait,
	)}
	brings := func(ids ...rgpd.RuleID) []rgpd.RuleID { return ids }
	return []guarantee{
		{
			ID: "every-sales-call-says-who-calls",
			By: rows.By(law.L22116.BackTo(law.L22116Of2016)), Brings: brings("say-who-calls"), Within: inChapter,
			FR: "tout appel de vente à un consommateur dit dès le début qui appelle, pour qui et pourquoi, hors des " +
				"secteurs de l'article L. 221-2",
			EN: "every sales call to a consumer says at the start who calls, for whom and why, outside the sectors " +
				"of article L. 221-2",
		},
		{
			ID: "banks-and-insurers-say-who-calls", By: rows.By(law.R2222), Until: law.DayDistance,
			FR: "jusqu'au 18 juin 2026, tout appel de vente d'une banque ou d'un assureur à un consommateur dit dès " +
				"le début qui appelle et pourquoi",
			EN: "until 18 June 2026 every sales call of a bank or an insurer to a consumer says at the start who " +
				"calls and why",
			Brings: brings("say-who-calls-finance"),
			Within: financial,
		},
		{
			ID: "banks-and-insurers-say-who-calls-and-inform", By: rows.By(law.VoiceCalls, law.L2225),
			From:   law.DayDistance,
			Brings: brings("say-who-calls-finance-2026", "announce-recording-finance", "inform-on-finance"),
			FR: "depuis le 19 juin 2026, tout appel de vente d'une banque ou d'un assureur à un consommateur dit " +
				"dès le début qui parle, pour qui et pourquoi, annonce l'enregistrement, et s'accompagne " +
				"d'explications adéquates",
			EN: "since 19 June 2026 every sales call of a bank or an insurer to a consumer says at the start who " +
				"speaks, for whom and why, announces a recording, and comes with adequate explanations",
			Within: financial,
		},
		{
			ID: "an-insurer-asks-records-and-waits", By: rows.By(law.L11222, law.R1127), From: law.DayInsurance,
			Until: law.DayOptIn,
			Brings: brings(
				"ask-insurance-agreement", "announce-insurance-recording", "keep-insurance-recording",
				"sign-insurance-after-a-day", "confirm-insurance",
			),
			FR: "du 1er avril 2022 au 10 août 2026, un assureur qui appelle un inconnu demande son accord, annonce " +
				"et conserve l'enregistrement, et ne fait signer qu'un jour après la réception des documents",
			EN: "from 1 April 2022 to 10 August 2026 an insurer that calls a stranger asks for agreement, announces " +
				"and keeps the recording, and has nothing signed before a day after the documents were received",
			Within: with(func(w *When) {
				w.Channel, w.Sector = rgpd.Is(rgpd.LiveCall), rgpd.Is(Insurance, FuneralFinancing)
				w.Contract = rgpd.Not(RunningRelated, RunningUnrelated)
				w.Request, w.Recency = notAskedBack, rgpd.Is(OverThirtyDays)
			}),
		},
		{
			ID: "a-call-ends-when-the-consumer-objects", By: rows.By(law.L22116),
			Brings: brings("end-on-objection"), From: law.DayOptIn, Within: inChapter,
			FR: "depuis le 11 août 2026, tout appel de vente prend fin si le consommateur s'y oppose, client ou " +
				"consentant, hors des mêmes secteurs",
			EN: "since 11 August 2026 every sales call ends if the consumer objects, a customer or consenting, " +
				"outside the same sectors",
		},
		{
			ID: "a-sale-by-telephone-is-confirmed",
			By: rows.By(law.L22116Of2020.BackTo(law.L22116Of2016)), Brings: brings("confirm-in-writing"),
			Until: law.DayDurable,
			FR: "jusqu'au 27 mai 2022, toute vente par téléphone à un consommateur se confirme, et s'accepte par " +
				"écrit ou par voie électronique, hors des mêmes secteurs",
			EN: "until 27 May 2022 every sale by telephone to a consumer is confirmed, and accepted in writing or " +
				"electronically, outside the same sectors",
			Within: with(func(w *When) { w.Purpose, w.Sector = rgpd.Is(Sale), inChapter.Sector }),
		},
		{
			ID: "a-sale-by-telephone-is-signed-on-a-durable-medium",
			By: rows.By(law.L22116.BackTo(law.L22116Of2022)), Brings: brings("confirm-on-durable-medium"),
			From: law.DayDurable,
			FR: "depuis le 28 mai 2022, toute vente par téléphone à un consommateur se confirme, et s'accepte sur " +
				"support durable, hors des mêmes secteurs",
			EN: "since 28 May 2022 every sale by telephone to a consumer is confirmed, and accepted on a durable " +
				"medium, outside the same sectors",
			Within: with(func(w *When) { w.Purpose, w.Sector = rgpd.Is(Sale), inChapter.Sector }),
		},
		{
			ID: "every-attempt-is-counted",
			By: rows.By(law.D2239Of2022, law.D2239), Brings: brings("count-attempt"), From: law.DayHours, Within: call,
			FR: "depuis le 1er mars 2023, tout appel de vente à un consommateur compte, sans réponse, consenti ou de " +
				"presse",
			EN: "since 1 March 2023 every sales call to a consumer counts, unanswered, consented to or about the press",
		},
		{
			ID: "everybody-is-told-that-they-may-object",
			By: rows.By(law.GDPR("21(2)-(4)")), Brings: brings("offer-to-object"), Within: prospecting,
			FR: "quiconque est prospecté en France se voit rappeler qu'il peut s'opposer, par tout canal et pour " +
				"tout objet",
			EN: "whoever is prospected in France is told that they may object, by any channel and for any purpose",
		},
		{
			ID:     "every-objection-is-kept",
			By:     rows.By(law.GDPR("21(2)-(4)"), law.Futura.Explaining(law.GDPR("21(2)-(4)"))),
			Brings: brings("record-objection"),
			Within: prospecting,
			FR:     "toute opposition est inscrite sur une liste commune à tous les centres d'appels",
			EN:     "every objection is entered in a list shared by all call centres",
		},
		{
			ID: "the-source-is-told", By: rows.By(law.GDPR("14")), Brings: brings("tell-source"),
			FR: "qui n'a pas donné son numéro lui-même apprend d'où il vient",
			EN: "whoever did not give the number themselves learns where it comes from",
			Within: When{
				Place: inFrance, Purpose: prospecting.Purpose,
				Origin: rgpd.Is(
					EmployerSite,
					BusinessDirectory,
					PublicDirectory,
					SocialProfile,
					Partner,
					BoughtList,
					Contest,
					Informal,
				),
			},
		},
		{
			ID: "who-gave-the-number-was-told", By: rows.By(law.GDPR("13")), Brings: brings("inform-at-collection"),
			FR: "qui a donné son numéro lui-même en a été informé alors",
			EN: "whoever gave the number themselves was told then",
			Within: When{
				Place: inFrance, Purpose: prospecting.Purpose, Origin: rgpd.Is(OwnForm, OwnSale, BusinessCard),
			},
		},
		{
			ID: "every-message-can-be-stopped", By: rows.By(law.L345), Brings: brings("offer-to-stop-messages"),
			FR: "tout automate, SMS ou courriel commercial offre un moyen gratuit de l'arrêter, consenti ou non",
			EN: "every machine call, text or e-mail to sell offers a free way to stop it, consented to or not",
			Within: When{
				Channel: rgpd.Is(rgpd.AutomatedCall, rgpd.SMS, rgpd.Email), Place: inFrance,
				Purpose: rgpd.Is(Sale, CollectData, PremiumNumberBait),
			},
		},
		{
			// READING, as for the row.
			ID: "every-appeal-can-be-stopped", By: rows.By(law.GDPR("21(2)-(4)").Strictly()),
			Brings: brings("offer-to-stop-appeals"),
			FR:     "de même de ceux d'une association, d'un parti ou d'un enquêteur",
			EN:     "so does every one of a charity, a party or a pollster",
			Within: When{
				Channel: rgpd.Is(rgpd.AutomatedCall, rgpd.SMS, rgpd.Email), Place: inFrance,
				Purpose: rgpd.Is(CharitableAppeal, PoliticalAppeal, Appeal, Survey),
			},
		},
		{
			ID: "every-advert-says-that-it-is-one", By: rows.By(law.LCEN20), Brings: brings("identify-advert"),
			FR:     "tout message publicitaire, à qui que ce soit, dit qu'il en est un, et pour qui",
			EN:     "every message that advertises, to anybody, says that it does, and for whom",
			Within: When{Channel: messages, Place: inFrance, Purpose: commercial},
		},
		{
			ID: "renovation-names-the-public-service", By: rows.By(law.L12226),
			Brings: brings("mention-renovation-service"), From: law.Day2025,
			FR: "depuis le 2 juillet 2025, tout message, enregistré ou écrit, qui propose une rénovation énergétique " +
				"nomme le service public",
			EN: "since 2 July 2025 every message, recorded or written, that offers energy renovation names the " +
				"public service",
			Within: When{
				Channel: rgpd.Not(rgpd.LiveCall), Place: inFrance, Purpose: rgpd.Is(Sale),
				Sector: rgpd.Is(EnergyRenovation),
			},
		},
		{
			ID: "a-recording-is-announced", By: rows.By(law.GDPR("13")), Brings: brings("announce-recording"),
			FR: "qui est ou peut être enregistré au téléphone en est prévenu, quel que soit l'objet de l'appel",
			EN: "whoever is or may be recorded on the telephone is told, whatever the call is for",
			Within: When{
				Channel: calls, Place: inFrance, Recording: rgpd.Is(RecordingSomeCalls, RecordingEveryCall),
			},
		},
		{
			ID: "not-every-call-is-recorded", Brings: brings("record-samples-only"),
			By: rows.By(law.GDPR("5(1)(c)"), law.Spartoo.Explaining(law.GDPR("5(1)(c)"))),
			FR: "ni la formation ni la preuve ne justifient d'enregistrer tous les appels",
			EN: "neither training nor proof justifies recording every call",
			Within: When{
				Channel: calls, Place: inFrance, Recording: rgpd.Is(RecordingEveryCall),
				RecordingUse: rgpd.Is(RecordingUseTraining, RecordingUseProof),
			},
		},
		{
			ID: "a-recording-that-a-text-orders-is-made",
			By: rows.By(law.GDPR("6(1)(c)")), Spares: brings("record-samples-only"),
			FR:     "qu'un texte impose d'enregistrer, et nul n'est tenu de s'en tenir à des échantillons",
			EN:     "where a text orders recordings nobody is held to samples",
			Within: When{RecordingUse: rgpd.Is(RecordingUseRequired)},
		},
		{
			ID: "nobody-is-recorded-untold",
			By: rows.By(law.GDPR("5(1)(a) et 13")), Brings: brings("record-nobody-untold"),
			FR: "qui n'est pas prévenu n'est pas enregistré",
			EN: "whoever is not told is not recorded",
			Within: When{
				Channel: calls, Place: inFrance, Recording: rgpd.Is(RecordingSomeCalls, RecordingEveryCall),
				RecordingNotice: rgpd.Is(RecordingNoticeNotTold),
			},
		},
		{
			ID: "an-appeal-is-weighed",
			By: rows.By(law.GDPR("5(2) et 6(1)(f)")), Brings: brings("weigh-interest"),
			FR: "qui sollicite une personne physique sans consentement ni rien vendre justifie par écrit d'un " +
				"intérêt légitime",
			EN: "whoever appeals to a natural person, selling nothing, without consent, accounts in writing for a " +
				"legitimate interest",
			Within: When{
				Audience: naturals, Place: inFrance, Purpose: appeals, Consent: notConsented,
				Weighing: rgpd.Is(WeighingNone),
			},
		},
		{
			ID: "no-sale-waits-for-a-weighing",
			By: rows.By(law.GDPR("6(1)(f)")), Spares: brings("weigh-interest"),
			FR:     "rien ne demande à qui vend de justifier ici d'un intérêt mis en balance",
			EN:     "nothing here asks whoever sells to account for a weighed interest",
			Within: When{Purpose: rgpd.Is(Sale, CollectData, Service)},
		},
		{
			ID: "an-ai-is-told", By: rows.By(law.AIAct.Part("art. 50(1)")),
			Brings: brings("disclose-ai"), From: law.DayVoices,
			FR: "depuis le 2 août 2026, qui parle à une intelligence artificielle au téléphone doit pouvoir le " +
				"savoir, quel que soit l'objet de l'appel",
			EN: "since 2 August 2026 whoever speaks with an AI on the telephone is to be able to know, whatever the " +
				"call is for",
			Within: When{
				Channel: rgpd.Is(rgpd.AutomatedCall),
				Place:   inFrance,
				Voice:   rgpd.Is(ArtificialVoice),
			}, // as classified
		},
		{
			ID: "the-consent-that-served-is-kept",
			By: rows.By(law.R2232), Brings: brings("keep-consent-proof"), From: law.DayOptIn,
			FR:     "depuis le 11 août 2026, la preuve du consentement qui a servi à un appel est conservée",
			EN:     "since 11 August 2026 the proof of the consent that served a call is kept",
			Within: with(func(w *When) { w.Consent = consented }),
		},
		{
			ID: "the-request-that-served-is-kept",
			By: rows.By(law.R2234), Brings: brings("keep-call-back-proof"), From: law.DayOptIn,
			FR:     "depuis le 11 août 2026, la preuve de la demande de rappel qui a servi à un appel est conservée",
			EN:     "since 11 August 2026 the proof of the call-back request that served a call is kept",
			Within: with(func(w *When) { w.Request = askedBack }),
		},
		{
			ID: "a-service-contact-owes-what-prospecting-owes-not",
			By: rows.By(law.L2231.BackTo(law.L2231Of2016).Part("« prospection commerciale »").Reading()),
			Spares: brings(
				"say-who-calls",
				"say-who-calls-finance",
				"say-who-calls-finance-2026",
				"confirm-in-writing",
				"confirm-on-durable-medium",
				"count-attempt",
				"offer-to-object",
				"record-objection",
				"tell-source",
				"inform-at-collection",
				"offer-to-stop-messages",
				"offer-to-stop-appeals",
			),
			FR:     "un contact de service n'a aucun des devoirs de la prospection",
			EN:     "a service contact has none of the duties of prospecting",
			Within: When{Purpose: rgpd.Is(Service)},
		},
	}
}
