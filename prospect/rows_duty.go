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
	financial := with(func(w *When) { w.Sector = rgpd.Is(FinancialServices, Insurance, FuneralFinancing) })
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
			When: financial,
		},
		{
			ID: "say-who-calls-finance-2026", Then: rgpd.Oblige,
			FR: "dire sans équivoque dès le début le but commercial de l'appel, le nom du professionnel, qui parle " +
				"et quel est son lien avec lui",
			EN: "say plainly at the start the commercial aim of the call, the name of the professional, who speaks " +
				"and how they are tied to it",
			By:   rows.By(law.VoiceCalls),
			When: financial,
		},
		{
			ID: "announce-recording-finance", Then: rgpd.Oblige,
			FR:   "si l'appel est enregistré ou pourrait l'être, le dire dès le début, dans la finance et l'assurance",
			EN:   "if the call is or might be recorded, say so at the start, in finance and insurance",
			By:   rows.By(law.VoiceCalls),
			When: financial,
		},
		{
			ID: "inform-on-finance", Then: rgpd.Oblige,
			FR: "donner à temps l'information précontractuelle et, sans frais, des explications adéquates ; où des " +
				"outils en ligne servent, permettre de parler à une personne humaine",
			EN: "give the pre-contract information in time and, free, adequate explanations; where online tools are " +
				"used, let the consumer speak to a human being",
			By:   rows.By(law.L2225),
			When: financial,
			Open: rgpd.Text{
				FR: "L'assurance en est par L. 222-1 ; des règles propres sur les explications, s'il en est pour le " +
					"produit, prennent la place de L. 222-5-1. Au professionnel de prouver.",
				EN: "Insurance is in it by L. 222-1; rules of its own on explanations, if the product has any, take " +
					"the place of L. 222-5-1. The professional bears the proof.",
			},
		},
		{
			ID: "mention-bloctel", Then: rgpd.Oblige,
			FR:   "dire que le consommateur peut s'inscrire sur Bloctel",
			EN:   "say that the consumer may register on Bloctel",
			By:   rows.By(law.L22116Of2022.BackTo(law.L22116Of2020)),
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
			FR: "confirmer l'offre sur papier ou support durable ; elle n'engage le consommateur qu'après signature " +
				"et acceptation par écrit, ou consentement par voie électronique",
			EN: "confirm the offer on paper or a durable medium; it binds the consumer only once signed and " +
				"accepted in writing, or agreed to electronically",
			By:   rows.By(law.L22116Of2020.BackTo(law.L22116Of2016)),
			When: with(func(w *When) { w.Purpose, w.Sector = rgpd.Is(Sale), chapter2 }),
		},
		{
			ID: "confirm-on-durable-medium", Then: rgpd.Oblige,
			FR: "confirmer l'offre sur papier ou support durable ; elle n'engage le consommateur qu'après signature " +
				"et acceptation sur support durable",
			EN: "confirm the offer on paper or a durable medium; it binds the consumer only once signed and " +
				"accepted on a durable medium",
			By:   rows.By(law.L22116.BackTo(law.L22116Of2022)),
			When: with(func(w *When) { w.Purpose, w.Sector = rgpd.Is(Sale), chapter2 }),
		},
		{
			ID: "answer-on-number", Then: rgpd.Oblige,
			FR: "s'identifier quand le consommateur rappelle le numéro affiché, avant de facturer tout service autre " +
				"que le prix de la communication",
			EN: "say who one is when the consumer rings back the number shown, before any service but the price of " +
				"the call is charged",
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
			FR: "respecter les règles déontologiques publiques des études et sondages, jours, horaires et fréquence " +
				"compris",
			EN:   "follow the public rules of conduct of studies and polls, their days, hours and frequency included",
			By:   rows.By(law.Loi2020Surveys),
			When: When{Channel: calls, Place: inFrance, Purpose: rgpd.Is(Survey)},
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
			FR: "informer dans un délai raisonnable, d'un mois au plus, et au plus tard au premier contact, et dire " +
				"d'où vient le numéro",
			EN: "inform within a reasonable time, a month at most, and at the first contact at the latest, and say " +
				"where the number comes from",
			By:   rows.By(law.GDPR("14"), law.Partners2018, law.Partners2026, law.Article("B2B-Y5")),
			When: When{Place: inFrance, Purpose: prospected, Origin: indirect},
		},
		{
			ID: "inform-at-collection", Then: rgpd.Oblige,
			FR: "avoir informé la personne lors de la collecte, prospection et droit d'opposition compris",
			EN: "have told the person at collection, prospecting and the right to object included",
			By: rows.By(
				law.GDPR("13"), law.LetterAndTelephone,
				law.Article("« informées du traitement de leurs données à des fins de prospection »"),
			),
			When: When{Place: inFrance, Purpose: prospected, Origin: direct},
		},
		{
			ID: "offer-to-object", Then: rgpd.Oblige,
			FR:   "rappeler clairement, à part, le droit de s'opposer",
			EN:   "point out clearly and separately the right to object",
			By:   rows.By(law.GDPR("21(2)-(4)"), law.Article("« Droit d'opposition »")),
			When: When{Place: inFrance, Purpose: prospected},
		},
		{
			ID: "record-objection", Then: rgpd.Oblige,
			FR: "inscrire toute opposition sur la liste repoussoir, commune à tous les centres d'appels",
			EN: "enter any objection in the suppression list, shared by all call centres",
			// The sanction of 21 November 2019 says what art. 21(3) had asked since it applies.
			By: rows.By(
				law.GDPR("21(2)-(4)"), law.Futura.Explaining(law.GDPR("21(2)-(4)")), law.SuppressionList,
			),
			When: When{Place: inFrance, Purpose: prospected},
		},
		{
			ID: "offer-to-stop-messages", Then: rgpd.Oblige,
			FR: "donner dans chaque message des coordonnées valables où s'opposer sans autre frais que l'envoi, sans " +
				"cacher l'expéditeur ni afficher un objet étranger à l'offre",
			EN: "give in each message a valid address at which to object at no cost but that of sending, hide no " +
				"sender, name no subject foreign to the offer",
			By: rows.By(law.L345.Part("al. 5")),
			When: When{
				Channel: rgpd.Not(rgpd.LiveCall), Place: inFrance,
				Purpose: rgpd.Is(Sale, CollectData, PremiumNumberBait),
			},
		},
		{
			ID: "offer-to-stop-appeals", Then: rgpd.Oblige,
			FR: "sans rien vendre non plus, donner dans chaque message le moyen simple et gratuit de s'opposer, sans " +
				"cacher l'expéditeur",
			EN: "selling nothing, too, give in each message a simple and free means to object, and hide no sender",
			By: rows.By(law.GDPR("21(2)-(4)").Strictly()),
			When: When{
				Channel: rgpd.Not(rgpd.LiveCall), Place: inFrance, Purpose: appeals,
			},
			Open: rgpd.Text{
				FR: "L. 34-5, al. 5, ne vise que la prospection de biens, de services et de l'image de qui les vend. " +
					"L'art. 21 du RGPD veut que l'on informe du droit de s'opposer au plus tard au premier message : " +
					"dans chacun, et pour une enquête aussi, c'est une lecture stricte.",
				EN: "L. 34-5, al. 5, is about prospecting for goods, services and the image of who sells them alone. " +
					"Art. 21 RGPD wants the right to object told in the first message at the latest: in each, and " +
					"of a survey too, is the strict reading.",
			},
		},
		{
			ID: "guard-political-opinions", Then: rgpd.Oblige,
			FR: "politique : ne pas choisir qui contacter d'après ses opinions, réelles ou supposées, sauf membre ou " +
				"ancien membre, contact régulier, consentement explicite, ou opinion que la personne a " +
				"manifestement rendue publique",
			EN: "politics: do not choose whom to contact by their opinions, real or supposed, members and former " +
				"members, regular contacts, explicit consent and opinions that the person manifestly made public " +
				"apart",
			By:   rows.By(law.GDPR("9(1)"), law.GDPR("9(2)(a), (d) et (e)")),
			When: When{Audience: naturals, Place: inFrance, Purpose: political},
		},
		{
			ID: "ask-consent-to-political-hours", Then: rgpd.Oblige,
			FR: "automate politique : le consentement porte aussi sur la plage horaire précise des appels",
			EN: "political machine calls: the consent bears on the precise hours of the calls, too",
			By: rows.By(law.Politics),
			When: When{
				Channel: rgpd.Is(rgpd.AutomatedCall), Audience: naturals, Place: inFrance, Purpose: political,
			},
			Open: rgpd.Text{
				FR: "Aucun texte ne parle d'heures : la page de la CNIL sur les automates le recommande. Suivie " +
					"comme un devoir : lecture stricte.",
				EN: "No text speaks of hours: the CNIL's page on calling machines recommends it. Followed as a duty: " +
					"the strict reading.",
			},
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
			FR: "conserver trois ans la preuve du consentement, et la communiquer gratuitement au consommateur qui " +
				"la demande",
			EN:   "keep the proof of consent for three years, and give it free to the consumer who asks for it",
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
			FR: "avoir dit, pour un numéro recueilli depuis le 11 août 2026, qu'un appel commercial suppose un " +
				"consentement préalable, hors contrat en cours ; et l'avoir mis au contrat, s'il en est",
			EN: "have said, of a number collected since 11 August 2026, that a sales call supposes prior consent, a " +
				"running contract apart; and have put it in the contract, if there is one",
			By:   rows.By(law.L2232),
			When: consumer,
			Open: rgpd.Text{
				FR: "« Recueille les données téléphoniques d'un consommateur » : de lui ou d'ailleurs, lecture " +
					"stricte.",
				EN: "“Recueille les données téléphoniques d'un consommateur”: from them or elsewhere, the strict " +
					"reading.",
			},
		},
		{
			ID: "mention-bloctel-at-collection", Then: rgpd.Oblige,
			FR: "avoir dit, en recueillant le numéro, que l'on peut s'inscrire sur Bloctel ; et l'avoir mis au " +
				"contrat, s'il en est",
			EN: "have said, when collecting the number, that one may register on Bloctel; and have put it in the " +
				"contract, if there is one",
			By: rows.By(law.L2232Of2016),
			When: When{
				Channel:  calls,
				Audience: consumers,
				Place:    inFrance,
				Purpose:  commercial,
				Origin:   direct,
			},
		},
		{
			ID: "do-not-prove-by-recording", Then: rgpd.Oblige,
			FR: "ne pas enregistrer pour prouver le contrat, ni de façon systématique",
			EN: "do not record to prove the contract, nor systematically",
			// The page says of art. 5(1)(c) that the confirmation of L. 221-16 proves the contract.
			By:   rows.By(law.GDPR("5(1)(c)"), law.ProofByRecording.Explaining(law.GDPR("5(1)(c)"))),
			When: with(func(w *When) { w.Sector = chapter2 }),
		},
		{
			ID: "record-what-a-text-asks", Then: rgpd.Oblige,
			FR: "n'enregistrer que ce qu'un texte impose : rien de façon systématique, ni pour prouver un contrat " +
				"que l'on prouve autrement",
			EN: "record only what a text asks for: nothing systematically, nor to prove a contract that is proven " +
				"otherwise",
			By:   rows.By(law.GDPR("5(1)(c)"), law.ProofByRecording.Explaining(law.GDPR("5(1)(c)"))),
			When: financial,
			Open: rgpd.Text{
				FR: "Un texte l'impose aux services d'investissement (C. mon. fin., art. L. 533-10, non lu) et, " +
					"jusqu'au 10 août 2026, à l'assurance (C. assur., art. L. 112-2-2, IV).",
				EN: "A text asks it of investment services (C. mon. fin., art. L. 533-10, not read) and, until 10 " +
					"August 2026, of insurance (C. assur., art. L. 112-2-2, IV).",
			},
		},
		{
			ID: "identify-advert", Then: rgpd.Oblige,
			FR: "dans chaque message, faire clairement reconnaître une publicité, et pour le compte de qui elle est " +
				"faite",
			EN:   "in each message make it plain that it is an advert, and on whose behalf it is made",
			By:   rows.By(law.LCEN20),
			When: When{Channel: messages, Place: inFrance, Purpose: commercial},
			Open: rgpd.Text{
				FR: "L'art. 20 vise la publicité accessible par un service de communication au public en ligne : un " +
					"courriel, un SMS en sont-ils ? Oui, lecture stricte.",
				EN: "Art. 20 is of adverts accessible by a service of communication to the public online: are an " +
					"e-mail, a text message? Yes, the strict reading.",
			},
		},
		{
			ID: "mention-renovation-service", Then: rgpd.Oblige,
			FR: "rénovation énergétique : mentionner l'existence et le rôle du service public de la performance " +
				"énergétique de l'habitat (France Rénov')",
			EN: "energy renovation: mention that the public service of energy performance of housing (France Rénov') " +
				"exists, and what it does",
			By: rows.By(law.L12226),
			When: When{
				Channel: rgpd.Not(rgpd.LiveCall), Place: inFrance, Purpose: rgpd.Is(Sale),
				Sector: rgpd.Is(EnergyRenovation),
			},
			Open: rgpd.Text{
				FR: "« Tout support de promotion ou de publicité » : un message, enregistré ou écrit, en est un ; la " +
					"parole d'un appelant, non. L'arrêté qui en fixe le contenu, du 7 juillet 2026 pour le 1er " +
					"octobre, dit-on, n'a pas été lu : le devoir est pris du jour de la loi.",
				EN: "“Tout support de promotion ou de publicité”: a message, recorded or written, is one; what a " +
					"caller says is not. The order that sets what it says, of 7 July 2026 for 1 October by report, " +
					"was not read: the duty is taken from the day of the statute.",
			},
		},
		{
			// A call is no less lawful for what is recorded of it: duties, whatever is said.
			ID: "announce-recording", Then: rgpd.Oblige,
			FR: "si l'appel est enregistré ou peut l'être, en prévenir la personne dès le début : pourquoi, pour " +
				"qui, combien de temps, comment s'y opposer",
			EN: "if the call is or may be recorded, tell the person at the start: why, for whom, for how long, how " +
				"to object",
			By:   rows.By(law.GDPR("13"), law.ListeningIn),
			When: When{Channel: calls, Place: inFrance, Recording: rgpd.Not(RecordingNone)},
		},
		{
			ID: "record-nobody-untold", Then: rgpd.Oblige,
			FR: "ne pas enregistrer qui n'en est pas prévenu",
			EN: "do not record anybody who is not told of it",
			By: rows.By(law.GDPR("5(1)(a) et 13"), law.ListeningIn),
			When: When{
				Channel: calls, Place: inFrance, Recording: rgpd.Not(RecordingNone),
				RecordingNotice: rgpd.Is(RecordingNoticeNotTold),
			},
		},
		{
			// What both decisions say of art. 5(1)(c), which had this meaning all along.
			ID: "record-samples-only", Then: rgpd.Oblige,
			FR: "ne pas enregistrer tous les appels, sauf texte qui l'impose : des échantillons suffisent à former " +
				"et à évaluer, et ce qui prouve un contrat à le prouver",
			EN: "do not record every call, unless a text orders it: samples are enough to train and to assess, and " +
				"what proves a contract is enough to prove it",
			By: rows.By(law.GDPR("5(1)(c)"), law.Spartoo.Explaining(law.GDPR("5(1)(c)")),
				law.Cosmospace.Explaining(law.GDPR("5(1)(c)"))),
			When: When{
				Channel: calls, Place: inFrance, Recording: rgpd.Is(RecordingEveryCall),
				RecordingUse: rgpd.Not(RecordingUseRequired),
			},
			Open: rgpd.Text{
				FR: "Où un texte impose d'enregistrer, lui seul décide de ce qui l'est : investissement (C. mon. " +
					"fin., art. L. 533-10, non lu) ; assurance, du 1er avril 2022 au 10 août 2026.",
				EN: "Where a text orders recordings, it alone decides what is recorded: investment (C. mon. fin., " +
					"art. L. 533-10, not read); insurance, from 1 April 2022 to 10 August 2026.",
			},
		},
		{
			ID: "weigh-interest", Then: rgpd.Oblige,
			FR: "sollicitation non commerciale sans consentement : mettre par écrit l'intérêt légitime, pourquoi il " +
				"l'emporte, et pourquoi la personne peut s'y attendre",
			EN: "non-commercial appeal without consent: write down the legitimate interest, why it prevails, and why " +
				"the person can expect this appeal",
			By: rows.By(
				law.GDPR("5(2) et 6(1)(f)"), law.Candidates.Explaining(law.GDPR("5(2) et 6(1)(f)")),
			),
			When: When{
				Audience: naturals, Place: inFrance, Purpose: appeals, Consent: notConsented,
				Weighing: rgpd.Not(WeighingDone),
			},
		},
		{
			ID: "show-number-that-answers", Then: rgpd.Oblige,
			FR: "afficher un numéro qui permet de joindre l'appelant ou l'organisme qu'il représente",
			EN: "show a number on which the caller, or the organisation it represents, can be reached",
			By: rows.By(law.NumberingAnswers.Explaining(law.Numbering2022)),
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
				Sector:  ownRules,
			},
			Open: rgpd.Text{
				FR: "Non lus : CMF, art. L. 341-1 s., cryptoactifs, les règles des jeux, des professions de santé " +
					"et, pour ce qu'ils écrivent, des avocats.",
				EN: "Not read: CMF, art. L. 341-1 ff., crypto-assets, the rules of gambling, of the health " +
					"professions, and of lawyers for what they write.",
			},
		},
	}
}
