package consent

import (
	"iter"
	"slices"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
	"github.com/rgpd-go/rgpd/internal/rows"
)

// NeedGuarantees yields what [Required] is held to as a whole, as [Guarantees] does for
// [Assess]: Forbidden is that consent is needed, Allowed that it is not.
func NeedGuarantees() iter.Seq[rgpd.Guarantee] { return rows.Guarantees(needGuarantees()) }

// NeedStudy returns what asks the rules of [Required] about all occasions at once: see
// [rgpd.Study]. Its facts are the fields of an [Occasion], each of which may go with any
// other.
func NeedStudy() *rgpd.Study { return rows.Study(needTable(), nil, ordinaryOccasions) }

var (
	isNeeded = rgpd.Always(rgpd.Forbidden)
	isSpared = rgpd.Always(rgpd.Allowed)
)

// prospects is an occasion of prospecting.
func prospects(w occasionIs) occasionIs {
	w.Head = rgpd.Is(Prospecting)
	return w
}

// sells is prospecting of a consumer to sell.
func sells(w occasionIs) occasionIs {
	w.Audience, w.Aim = rgpd.Is(rgpd.Consumer), or(w.Aim, rgpd.Is(Commercial))
	return prospects(w)
}

func needGuarantees() []rows.Guarantee[occasionIs, rows.None] {
	return slices.Concat(occasionGuarantees(), actGuarantees())
}

func occasionGuarantees() []rows.Guarantee[occasionIs, rows.None] {
	return []rows.Guarantee[occasionIs, rows.None]{
		{
			ID: "need-is-decided", Never: rgpd.Never(rgpd.Undecided, rgpd.Deferred, rgpd.OutOfScope),
			FR: "une occasion dont tout est connu demande un consentement ou n'en demande pas",
			EN: "an occasion of which everything is known takes consent or does not",
			By: rows.By(law.GDPR("6(1)(a)")),
		},
		{
			ID: "need-before-the-rgpd", Never: rgpd.Always(rgpd.Undecided),
			Spares: duties(
				"consent-inform-and-let-object",
				"consent-let-object-each-time",
				"consent-keep-call-back-request",
				"consent-tell-recipients",
				"consent-recipient-tells-the-source",
				"consent-pass-erasures-on",
				"consent-tell-of-profiling",
			), Until: law.DayGDPR,
			FR: "avant le 25 mai 2018 rien n'est décidé et rien n'est dû",
			EN: "before 25 May 2018 nothing is decided and nothing is due",
			By: rows.By(law.GDPR("6(1)(a)")),
		},
		// What takes consent, whatever the other facts.

		{
			ID: "need-for-sensitive-data", Never: isNeeded,
			FR:     "sans autre exception de l'article 9, des données sensibles demandent un consentement explicite",
			EN:     "without another exception of article 9 sensitive data take explicit consent",
			By:     rows.By(law.GDPR("9(2)(a)")),
			Within: occasionIs{Head: rgpd.Is(SensitiveData), Exception: rgpd.Not(OtherException)},
		},
		{
			ID: "need-for-another-purpose", Never: isNeeded,
			FR:     "une finalité incompatible avec celle du recueil demande un consentement",
			EN:     "a purpose that does not fit that of collection takes consent",
			By:     rows.By(law.GDPR("6(4)")),
			Within: occasionIs{Head: rgpd.Is(Reuse), Fit: rgpd.Not(FittingPurpose)},
		},
		{
			ID: "need-for-trackers", Never: isNeeded,
			FR: "un traceur qui ne sert pas à la seule communication, ni n'est strictement nécessaire au service " +
				"expressément demandé, demande un consentement",
			EN: "a tracker that neither serves communication alone nor is strictly needed by the service expressly " +
				"asked " +
				"for takes consent",
			By:     rows.By(law.LIL82),
			Within: occasionIs{Head: rgpd.Is(Cookies), Cookie: rgpd.Not(ServiceCookie)},
		},
		{
			ID: "need-for-adverts-in-an-inbox", Never: isNeeded,
			FR:     "une annonce parmi les messages d'une boîte de réception demande toujours un consentement",
			EN:     "an advert among the messages of an inbox takes consent, whatever the tie",
			By:     rows.By(law.StWL.Explaining(law.L345), law.L345),
			Within: occasionIs{Head: rgpd.Is(InboxAdvert)},
		},
		{
			ID: "need-for-machines", Never: isNeeded,
			FR: "un automate ne vend à aucune personne physique sans son consentement, cliente ou professionnelle " +
				"comprise",
			EN: "no machine sells to a natural person without consent, customers and professionals included",
			By: rows.By(law.L345),
			Within: prospects(occasionIs{
				Channel: rgpd.Is(rgpd.AutomatedCall), Audience: rgpd.Is(rgpd.Consumer, rgpd.Professional),
				Aim: rgpd.Is(Commercial, Press),
			}),
		},
		{
			ID: "need-for-messages", Never: isNeeded,
			FR: "un message pour vendre à un consommateur demande son consentement, hors offre analogue à ce qu'il a " +
				"acheté",
			EN:     "a message to sell to a consumer takes consent, but for an offer similar to what was bought",
			By:     rows.By(law.L345),
			Within: sells(occasionIs{Channel: messages, Aim: rgpd.Is(Commercial, Press), Tie: rgpd.Not(SimilarToSale)}),
		},
		{
			ID: "need-without-tie", Never: isNeeded, From: law.DayOptIn,
			FR: "depuis le 11 août 2026, vendre à un consommateur que rien ne lie demande son consentement, par " +
				"tout canal",
			EN:     "since 11 August 2026 selling to a consumer without any tie takes consent, by every channel",
			By:     rows.By(law.L2231, law.L345),
			Within: sells(occasionIs{Tie: rgpd.Not(SimilarToSale, RunningContract, AskedCallBack)}),
		},
		{
			ID: "need-for-calls-about-similar-products", Never: isNeeded, From: law.DayOptIn,
			FR:     "depuis le 11 août 2026, proposer par téléphone l'analogue d'un achat demande un consentement",
			EN:     "since 11 August 2026 to offer by telephone what is similar to a purchase takes consent",
			By:     rows.By(law.L2231, law.L345),
			Within: sells(occasionIs{Channel: telephone, Tie: rgpd.Is(SimilarToSale)}),
		},
		{
			// READING: see "consent-needed-for-politics".
			ID: "need-for-politics", Never: isNeeded,
			FR: "la prospection politique par automate, SMS ou courriel demande le consentement de la personne",
			EN: "politics by machine, text message or e-mail takes the consent of the person",
			By: rows.By(law.Politics),
			Within: prospects(occasionIs{
				Channel: rgpd.Not(rgpd.LiveCall), Audience: rgpd.Not(rgpd.LegalPerson), Aim: rgpd.Is(Political),
			}),
		},
		// What takes none.

		{
			ID: "need-spared-by-exception", Never: isSpared,
			FR:     "une autre exception de l'article 9 dispense du consentement",
			EN:     "another exception of article 9 spares consent",
			By:     rows.By(law.GDPR("9(2)")),
			Within: occasionIs{Head: rgpd.Is(SensitiveData), Exception: rgpd.Is(OtherException)},
		},
		{
			ID: "need-spared-by-fit", Never: isSpared,
			FR:     "une finalité compatible dispense du consentement",
			EN:     "a purpose that fits spares consent",
			By:     rows.By(law.GDPR("6(4)")),
			Within: occasionIs{Head: rgpd.Is(Reuse), Fit: rgpd.Is(FittingPurpose)},
		},
		{
			ID: "need-spared-by-service", Never: isSpared,
			FR: "un traceur qui sert à la seule communication, ou strictement nécessaire au service expressément " +
				"demandé, dispense du consentement",
			EN: "a tracker that serves communication alone, or is strictly needed by the service expressly asked " +
				"for, " +
				"spares consent",
			By:     rows.By(law.LIL82),
			Within: occasionIs{Head: rgpd.Is(Cookies), Cookie: rgpd.Is(ServiceCookie)},
		},
		{
			ID: "need-spared-for-legal-persons", Never: isSpared,
			FR:     "prospecter une personne morale ne demande le consentement de personne, par aucun canal",
			EN:     "prospecting a legal person takes nobody's consent, by any channel",
			By:     rows.By(law.L345),
			Within: prospects(occasionIs{Audience: rgpd.Is(rgpd.LegalPerson)}),
		},
		{
			ID: "need-spared-without-trade", Never: isSpared,
			FR: "un contact qui ne vend rien, hors politique, repose sur l'information et l'opposition, par " +
				"tout canal",
			EN: "a contact that sells nothing, politics apart, rests on information and objection, by every " +
				"channel",
			By:     rows.By(law.Charities),
			Within: prospects(occasionIs{Aim: rgpd.Is(NonCommercial)}),
		},
		{
			ID: "need-spared-for-political-calls", Never: isSpared,
			FR:     "un appel politique de vive voix repose sur l'information et l'opposition",
			EN:     "a political call by voice rests on information and objection",
			By:     rows.By(law.GDPR("6(1)(f)"), law.Politics),
			Within: prospects(occasionIs{Channel: rgpd.Is(rgpd.LiveCall), Aim: rgpd.Is(Political)}),
		},
		{
			ID: "need-spared-for-professionals", Never: isSpared,
			FR: "appeler un professionnel ou lui écrire pour son métier ne demande pas de consentement, sauf par " +
				"automate",
			EN: "calling or writing to a professional about the trade takes no consent, but by machine",
			By: rows.By(law.GDPR("6(1)(f)"), law.ProfessionalsByMail),
			Within: prospects(occasionIs{
				Channel: rgpd.Not(rgpd.AutomatedCall), Audience: rgpd.Is(rgpd.Professional), Aim: rgpd.Not(Political),
			}),
		},
		{
			ID: "need-spared-for-similar-products", Never: isSpared,
			FR:     "un client qui a pu s'y opposer reçoit sans consentement des offres analogues par message",
			EN:     "a customer who could object gets similar offers by message without consent",
			By:     rows.By(law.L345),
			Within: sells(occasionIs{Channel: messages, Aim: rgpd.Is(Commercial, Press), Tie: rgpd.Is(SimilarToSale)}),
		},
		{
			ID: "need-spared-for-the-press", Never: isSpared,
			FR:     "proposer la presse de vive voix ne demande pas de consentement",
			EN:     "offering the press by voice takes no consent",
			By:     rows.By(law.L2235),
			Within: sells(occasionIs{Channel: rgpd.Is(rgpd.LiveCall), Aim: rgpd.Is(Press)}),
		},
		{
			ID: "need-spared-before-opt-in", Never: isSpared, From: law.DayGDPR, Until: law.DayOptIn,
			FR:     "jusqu'au 10 août 2026, appeler un consommateur ne demandait pas de consentement",
			EN:     "until 10 August 2026 calling a consumer took no consent",
			By:     rows.By(law.GDPR("6(1)(f)"), law.LetterAndTelephone),
			Within: sells(occasionIs{Channel: rgpd.Is(rgpd.LiveCall)}),
		},
		{
			ID: "need-spared-by-contract-or-call-back", Never: isSpared,
			FR:     "l'appel sur un contrat en cours, et le rappel demandé, ne demandent pas de consentement",
			EN:     "a call about a running contract, and a call-back asked for, take no consent",
			By:     rows.By(law.L2231, law.R2234),
			Within: sells(occasionIs{Channel: rgpd.Is(rgpd.LiveCall), Tie: rgpd.Is(RunningContract, AskedCallBack)}),
		},
		// What comes with it.

		{
			ID: "need-prospecting-brings-information", Brings: duties("consent-inform-and-let-object"),
			FR:     "qui prospecte informe et laisse s'opposer, avec ou sans consentement",
			EN:     "who prospects informs and lets people object, with or without consent",
			By:     rows.By(law.GDPR("21(2)-(4)")),
			Within: prospects(occasionIs{}),
		},
		{
			ID: "need-elsewhere-spares-prospecting",
			Spares: duties(
				"consent-inform-and-let-object",
				"consent-let-object-each-time",
				"consent-keep-call-back-request",
			),
			FR:     "hors prospection, ses devoirs ne pèsent pas",
			EN:     "where nobody prospects its duties do not bind",
			By:     rows.By(law.GDPR("21(2)-(4)")),
			Within: occasionIs{Head: rgpd.Not(Prospecting)},
		},
		{
			ID: "need-similar-offer-brings-objection-each-time", Brings: duties("consent-let-object-each-time"),
			FR:     "chaque message d'offre analogue permet de s'y opposer",
			EN:     "each message with a similar offer lets one object",
			By:     rows.By(law.L345),
			Within: prospects(occasionIs{Channel: messages, Tie: rgpd.Is(SimilarToSale)}),
		},
		{
			ID: "need-call-spares-objection-in-messages", Spares: duties("consent-let-object-each-time"),
			FR:     "l'opposition offerte dans chaque message n'est pas affaire d'appel",
			EN:     "the objection offered in each message is no matter of calls",
			By:     rows.By(law.L345),
			Within: occasionIs{Channel: telephone},
		},
		{
			ID: "need-other-tie-spares-objection-of-customers", Spares: duties("consent-let-object-each-time"),
			FR:     "sans offre analogue à un achat, le devoir propre à cette exception ne pèse pas",
			EN:     "without an offer similar to a purchase the duty of that exception does not bind",
			By:     rows.By(law.L345),
			Within: occasionIs{Tie: rgpd.Not(SimilarToSale)},
		},
		{
			ID: "need-call-back-brings-its-proof", Brings: duties("consent-keep-call-back-request"), From: law.DayOptIn,
			FR: "depuis le 11 août 2026, la demande de rappel d'un consommateur se conserve trois ans",
			EN: "since 11 August 2026 a consumer's request to be called back is kept for three years",
			By: rows.By(law.R2234),
			Within: prospects(occasionIs{
				Channel: rgpd.Is(rgpd.LiveCall), Audience: rgpd.Is(rgpd.Consumer), Tie: rgpd.Is(AskedCallBack),
			}),
		},
		{
			ID: "need-before-the-decree-spares-proof-of-call-back", Spares: duties("consent-keep-call-back-request"),
			From:  law.DayGDPR,
			Until: law.DayOptIn,
			FR:    "avant le 11 août 2026, aucun texte ne faisait conserver la demande de rappel",
			EN:    "before 11 August 2026 no text had the request to be called back kept",
			By:    rows.By(law.R2234),
		},
		{
			ID: "need-no-call-back-spares-its-proof", Spares: duties("consent-keep-call-back-request"),
			FR:     "qui n'a pas demandé de rappel n'en laisse pas de preuve",
			EN:     "who asked for no call-back leaves no proof of one",
			By:     rows.By(law.R2234),
			Within: occasionIs{Tie: rgpd.Not(AskedCallBack)},
		},
		{
			ID: "need-messages-and-machines-spare-proof-of-call-back", Spares: duties("consent-keep-call-back-request"),
			FR:     "un rappel est un appel de vive voix",
			EN:     "a call-back is a call by voice",
			By:     rows.By(law.R2234),
			Within: occasionIs{Channel: rgpd.Not(rgpd.LiveCall)},
		},
		{
			ID: "need-professionals-spare-proof-of-call-back", Spares: duties("consent-keep-call-back-request"),
			FR:     "la demande de rappel d'un professionnel n'est pas celle du code de la consommation",
			EN:     "a professional's request to be called back is not that of the consumer code",
			By:     rows.By(law.R2234),
			Within: occasionIs{Audience: rgpd.Not(rgpd.Consumer)},
		},
	}
}
