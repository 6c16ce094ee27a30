package consent

import (
	"iter"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
)

// NeedGuarantees yields what [Required] is held to as a whole, as [Guarantees] does for
// [Assess]: Forbidden is that consent is needed, Allowed that it is not.
func NeedGuarantees() iter.Seq[rgpd.Guarantee] {
	return func(yield func(rgpd.Guarantee) bool) {
		for i := range needGuarantees {
			if !yield(needGuarantees[i].compile()) {
				return
			}
		}
	}
}

// NeedStudy returns what asks the rules of [Required] about all occasions at once: see
// [rgpd.Study]. Its facts are the fields of an [Occasion], each of which may go with any
// other.
func NeedStudy() *rgpd.Study { return &rgpd.Study{Table: needs, Like: ordinaryOccasions} }

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

var needGuarantees = []guarantee[occasionIs]{
	{
		ID: "need-is-decided", Never: rgpd.Never(rgpd.Undecided, rgpd.Deferred, rgpd.OutOfScope),
		Sources: rgpd.Cite(law.GDPR("6(1)(a)")),
		Says: says(
			"une occasion dont tout est connu demande un consentement ou n'en demande pas",
			"an occasion of which everything is known takes consent or does not"),
	},
	{
		ID: "need-before-the-rgpd", Never: rgpd.Always(rgpd.Undecided), Until: law.DayGDPR,
		Sources: rgpd.Cite(law.GDPR("6(1)(a)")),
		Spares:  duties(InformAndLetObject, LetObjectEachTime, KeepCallBackRequest),
		Says: says(
			"avant le 25 mai 2018 rien n'est décidé et rien n'est dû",
			"before 25 May 2018 nothing is decided and nothing is due"),
	},
	// What takes consent, whatever the other facts.

	{
		ID: "need-for-sensitive-data", Never: isNeeded, Sources: rgpd.Cite(law.GDPR("9(2)(a)")),
		Within: occasionIs{Head: rgpd.Is(SensitiveData), Exception: rgpd.Not(OtherException)},
		Says: says(
			"sans autre exception de l'article 9, des données sensibles demandent un consentement explicite",
			"without another exception of article 9 sensitive data take explicit consent"),
	},
	{
		ID: "need-for-another-purpose", Never: isNeeded, Sources: rgpd.Cite(law.GDPR("6(4)")),
		Within: occasionIs{Head: rgpd.Is(Reuse), Fit: rgpd.Not(FittingPurpose)},
		Says: says(
			"une finalité incompatible avec celle du recueil demande un consentement",
			"a purpose that does not fit that of collection takes consent"),
	},
	{
		ID: "need-for-trackers", Never: isNeeded, Sources: rgpd.Cite(law.LIL82),
		Within: occasionIs{Head: rgpd.Is(Cookies), Cookie: rgpd.Not(ServiceCookie)},
		Says: says(
			"un traceur qui ne sert pas à la seule communication, ni n'est strictement nécessaire au service "+
				"expressément demandé, demande un consentement",
			"a tracker that neither serves communication alone nor is strictly needed by the service expressly asked "+
				"for takes consent"),
	},
	{
		ID: "need-for-machines", Never: isNeeded, Sources: rgpd.Cite(law.L345),
		Within: prospects(occasionIs{
			Channel: rgpd.Is(rgpd.AutomatedCall), Audience: rgpd.Is(rgpd.Consumer, rgpd.Professional),
			Aim: rgpd.Is(Commercial, Press),
		}),
		Says: says(
			"un automate ne vend à aucune personne physique sans son consentement, cliente ou professionnelle comprise",
			"no machine sells to a natural person without consent, customers and professionals included"),
	},
	{
		ID: "need-for-messages", Never: isNeeded, Sources: rgpd.Cite(law.L345),
		Within: sells(occasionIs{Channel: messages, Aim: rgpd.Is(Commercial, Press), Tie: rgpd.Not(SimilarToSale)}),
		Says: says(
			"un message pour vendre à un consommateur demande son consentement, hors offre analogue à ce qu'il a "+
				"acheté",
			"a message to sell to a consumer takes consent, but for an offer similar to what was bought"),
	},
	{
		ID: "need-without-tie", Never: isNeeded, From: law.DayOptIn, Sources: rgpd.Cite(law.L2231, law.L345),
		Within: sells(occasionIs{Tie: rgpd.Not(SimilarToSale, RunningContract, AskedCallBack)}),
		Says: says(
			"depuis le 11 août 2026, vendre à un consommateur que rien ne lie demande son consentement, par tout canal",
			"since 11 August 2026 selling to a consumer without any tie takes consent, by every channel"),
	},
	{
		ID: "need-for-calls-about-similar-products", Never: isNeeded, From: law.DayOptIn,
		Sources: rgpd.Cite(law.L2231, law.L345),
		Within:  sells(occasionIs{Channel: telephone, Tie: rgpd.Is(SimilarToSale)}),
		Says: says(
			"depuis le 11 août 2026, l'offre analogue à un achat ne s'appelle pas : elle s'écrit",
			"since 11 August 2026 an offer similar to a purchase is written, not called about"),
	},
	{
		// READING: see [NeededForPolitics].
		ID: "need-for-politics", Never: isNeeded, Sources: rgpd.Cite(law.Politics),
		Within: prospects(occasionIs{
			Channel: rgpd.Not(rgpd.LiveCall), Audience: rgpd.Not(rgpd.LegalPerson), Aim: rgpd.Is(Political),
		}),
		Says: says(
			"la prospection politique par automate, SMS ou courriel demande le consentement de la personne",
			"politics by machine, text message or e-mail takes the consent of the person"),
	},
	// What takes none.

	{
		ID: "need-spared-by-exception", Never: isSpared, Sources: rgpd.Cite(law.GDPR("9(2)")),
		Within: occasionIs{Head: rgpd.Is(SensitiveData), Exception: rgpd.Is(OtherException)},
		Says: says(
			"une autre exception de l'article 9 dispense du consentement",
			"another exception of article 9 spares consent"),
	},
	{
		ID: "need-spared-by-fit", Never: isSpared, Sources: rgpd.Cite(law.GDPR("6(4)")),
		Within: occasionIs{Head: rgpd.Is(Reuse), Fit: rgpd.Is(FittingPurpose)},
		Says: says(
			"une finalité compatible dispense du consentement",
			"a purpose that fits spares consent"),
	},
	{
		ID: "need-spared-by-service", Never: isSpared, Sources: rgpd.Cite(law.LIL82),
		Within: occasionIs{Head: rgpd.Is(Cookies), Cookie: rgpd.Is(ServiceCookie)},
		Says: says(
			"un traceur qui sert à la seule communication, ou strictement nécessaire au service expressément demandé, "+
				"dispense du consentement",
			"a tracker that serves communication alone, or is strictly needed by the service expressly asked for, "+
				"spares consent"),
	},
	{
		ID: "need-spared-for-legal-persons", Never: isSpared, Sources: rgpd.Cite(law.L345),
		Within: prospects(occasionIs{Audience: rgpd.Is(rgpd.LegalPerson)}),
		Says: says(
			"prospecter une personne morale ne demande le consentement de personne, par aucun canal",
			"prospecting a legal person takes nobody's consent, by any channel"),
	},
	{
		ID: "need-spared-without-trade", Never: isSpared, Sources: rgpd.Cite(law.Charities),
		Within: prospects(occasionIs{Aim: rgpd.Is(NonCommercial)}),
		Says: says(
			"un contact qui ne vend rien, hors politique, repose sur l'information et l'opposition, par tout canal",
			"a contact that sells nothing, politics apart, rests on information and objection, by every channel"),
	},
	{
		ID: "need-spared-for-political-calls", Never: isSpared, Sources: rgpd.Cite(law.GDPR("6(1)(f)"), law.Politics),
		Within: prospects(occasionIs{Channel: rgpd.Is(rgpd.LiveCall), Aim: rgpd.Is(Political)}),
		Says: says(
			"un appel politique de vive voix repose sur l'information et l'opposition",
			"a political call by voice rests on information and objection"),
	},
	{
		ID: "need-spared-for-professionals", Never: isSpared,
		Sources: rgpd.Cite(law.GDPR("6(1)(f)"), law.ProfessionalsByMail),
		Within: prospects(occasionIs{
			Channel: rgpd.Not(rgpd.AutomatedCall), Audience: rgpd.Is(rgpd.Professional), Aim: rgpd.Not(Political),
		}),
		Says: says(
			"appeler un professionnel ou lui écrire pour son métier ne demande pas de consentement, sauf par automate",
			"calling or writing to a professional about the trade takes no consent, but by machine"),
	},
	{
		ID: "need-spared-for-similar-products", Never: isSpared, Sources: rgpd.Cite(law.L345),
		Within: sells(occasionIs{Channel: messages, Aim: rgpd.Is(Commercial, Press), Tie: rgpd.Is(SimilarToSale)}),
		Says: says(
			"un client qui a pu s'y opposer reçoit sans consentement des offres analogues par message",
			"a customer who could object gets similar offers by message without consent"),
	},
	{
		ID: "need-spared-for-the-press", Never: isSpared, Sources: rgpd.Cite(law.L2235),
		Within: sells(occasionIs{Channel: rgpd.Is(rgpd.LiveCall), Aim: rgpd.Is(Press)}),
		Says: says(
			"proposer la presse de vive voix ne demande pas de consentement",
			"offering the press by voice takes no consent"),
	},
	{
		ID: "need-spared-before-opt-in", Never: isSpared, From: law.DayGDPR, Until: law.DayOptIn,
		Sources: rgpd.Cite(law.GDPR("6(1)(f)"), law.LetterAndTelephone),
		Within:  sells(occasionIs{Channel: rgpd.Is(rgpd.LiveCall)}),
		Says: says(
			"jusqu'au 10 août 2026, appeler un consommateur ne demandait pas de consentement",
			"until 10 August 2026 calling a consumer took no consent"),
	},
	{
		ID: "need-spared-by-contract-or-call-back", Never: isSpared, Sources: rgpd.Cite(law.L2231, law.R2234),
		Within: sells(occasionIs{Channel: rgpd.Is(rgpd.LiveCall), Tie: rgpd.Is(RunningContract, AskedCallBack)}),
		Says: says(
			"l'appel sur un contrat en cours, et le rappel demandé, ne demandent pas de consentement",
			"a call about a running contract, and a call-back asked for, take no consent"),
	},
	// What comes with it.

	{
		ID: "need-prospecting-brings-information", Brings: duties(InformAndLetObject),
		Sources: rgpd.Cite(law.GDPR("21(2)-(4)")),
		Within:  prospects(occasionIs{}),
		Says: says(
			"qui prospecte informe et laisse s'opposer, avec ou sans consentement",
			"who prospects informs and lets people object, with or without consent"),
	},
	{
		ID: "need-elsewhere-spares-prospecting", Sources: rgpd.Cite(law.GDPR("21(2)-(4)")),
		Within: occasionIs{Head: rgpd.Not(Prospecting)},
		Spares: duties(InformAndLetObject, LetObjectEachTime, KeepCallBackRequest),
		Says: says(
			"hors prospection, ses devoirs ne pèsent pas",
			"where nobody prospects its duties do not bind"),
	},
	{
		ID: "need-similar-offer-brings-objection-each-time", Brings: duties(LetObjectEachTime),
		Sources: rgpd.Cite(law.L345),
		Within:  prospects(occasionIs{Channel: messages, Tie: rgpd.Is(SimilarToSale)}),
		Says: says(
			"chaque message d'offre analogue permet de s'y opposer",
			"each message with a similar offer lets one object"),
	},
	{
		ID: "need-call-spares-objection-in-messages", Spares: duties(LetObjectEachTime), Sources: rgpd.Cite(law.L345),
		Within: occasionIs{Channel: telephone},
		Says: says(
			"l'opposition offerte dans chaque message n'est pas affaire d'appel",
			"the objection offered in each message is no matter of calls"),
	},
	{
		ID: "need-other-tie-spares-objection-of-customers", Spares: duties(LetObjectEachTime),
		Sources: rgpd.Cite(law.L345),
		Within:  occasionIs{Tie: rgpd.Not(SimilarToSale)},
		Says: says(
			"sans offre analogue à un achat, le devoir propre à cette exception ne pèse pas",
			"without an offer similar to a purchase the duty of that exception does not bind"),
	},
	{
		ID: "need-call-back-brings-its-proof", Brings: duties(KeepCallBackRequest), From: law.DayOptIn,
		Sources: rgpd.Cite(law.R2234),
		Within: prospects(occasionIs{
			Channel: rgpd.Is(rgpd.LiveCall), Audience: rgpd.Is(rgpd.Consumer), Tie: rgpd.Is(AskedCallBack),
		}),
		Says: says(
			"depuis le 11 août 2026, la demande de rappel d'un consommateur se conserve trois ans",
			"since 11 August 2026 a consumer's request to be called back is kept for three years"),
	},
	{
		ID: "need-before-the-decree-spares-proof-of-call-back", Spares: duties(KeepCallBackRequest),
		From: law.DayGDPR, Until: law.DayOptIn, Sources: rgpd.Cite(law.R2234),
		Says: says(
			"avant le 11 août 2026, aucun texte ne faisait conserver la demande de rappel",
			"before 11 August 2026 no text had the request to be called back kept"),
	},
	{
		ID: "need-no-call-back-spares-its-proof", Spares: duties(KeepCallBackRequest), Sources: rgpd.Cite(law.R2234),
		Within: occasionIs{Tie: rgpd.Not(AskedCallBack)},
		Says: says(
			"qui n'a pas demandé de rappel n'en laisse pas de preuve",
			"who asked for no call-back leaves no proof of one"),
	},
	{
		ID: "need-messages-and-machines-spare-proof-of-call-back", Spares: duties(KeepCallBackRequest),
		Sources: rgpd.Cite(law.R2234),
		Within:  occasionIs{Channel: rgpd.Not(rgpd.LiveCall)},
		Says: says(
			"un rappel est un appel de vive voix",
			"a call-back is a call by voice"),
	},
	{
		ID: "need-professionals-spare-proof-of-call-back", Spares: duties(KeepCallBackRequest),
		Sources: rgpd.Cite(law.R2234),
		Within:  occasionIs{Audience: rgpd.Not(rgpd.Consumer)},
		Says: says(
			"la demande de rappel d'un professionnel n'est pas celle du code de la consommation",
			"a professional's request to be called back is not that of the consumer code"),
	},
}
