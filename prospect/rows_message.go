package prospect

import (
	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
)

// Automated calls, SMS and e-mail: CPCE, art. L. 34-5. The exceptions of the Code
// de la consommation (running contract, press, call-back) do not lift its consent.
func messageRows() []row {
	consumer := When{Channel: messages, Audience: consumers, Place: inFrance, Purpose: commercial, Consent: notConsented}
	with := func(w When, change func(w *When)) When {
		change(&w)
		return w
	}
	return []row{
		{
			// The statute protects every natural person. CNIL asks of professionals
			// only information and a way to object, and accepts the customer
			// exception for machines too; the statute does neither. Strict reading.
			ID: MachineWithoutConsent, Then: rgpd.Forbid, From: law.DayGDPR,
			FR:      "appel par automate sans consentement préalable",
			EN:      "automated call without prior consent",
			When:    When{Channel: rgpd.Is(rgpd.AutomatedCall), Audience: naturals, Place: inFrance, Purpose: commercial, Consent: notConsented},
			Sources: rgpd.Cite(law.L345, law.Article("B2C « automate d'appel sans accord explicite »")),
		},
		{
			// A call that opens with a recorded or synthetic voice is an automated call,
			// whatever channel is named and whoever takes over (READING): such a contact is
			// classified so, and its consent asked for automated calls. Here a live call
			// waits until it is known who speaks.
			ID: MachineVoice, Then: rgpd.Forbid, From: law.DayGDPR,
			FR:      "un appel qui s'ouvre par une voix enregistrée ou artificielle est un appel automatisé",
			EN:      "a call that opens with a recorded or artificial voice is an automated call",
			When:    When{Channel: rgpd.Is(rgpd.LiveCall), Audience: naturals, Place: inFrance, Purpose: commercial, Voice: rgpd.Is(RecordedVoice, ArtificialVoice)},
			Sources: rgpd.Cite(law.L345, law.EPrivacy.Part("art. 13(1)")),
		},
		{
			ID: MessageToStranger, Then: rgpd.Forbid, From: law.DayGDPR,
			FR:      "message à un consommateur qui n'y a pas consenti et n'a rien acheté",
			EN:      "message to a consumer who did not consent and bought nothing",
			When:    with(consumer, func(w *When) { w.Contract = strangers }),
			Sources: rgpd.Cite(law.L345, law.BricoPrive),
		},
		{
			// The Court let a free account of a paid service count as a sale; CNIL's
			// reading before that did not.
			ID: MessageToFreeAccount, Then: rgpd.Forbid, From: law.DayGDPR, Until: law.DayInteligo,
			FR:      "message au titulaire d'un compte gratuit, sans consentement",
			EN:      "message to the holder of a free account, without consent",
			When:    with(consumer, func(w *When) { w.Contract = rgpd.Is(FreeAccount) }),
			Sources: rgpd.Cite(law.L345, law.CallingMachines),
		},
		{
			ID: MessageForOtherProducts, Then: rgpd.Forbid, From: law.DayGDPR,
			FR:      "message à un client pour d'autres produits que ceux achetés, sans consentement",
			EN:      "message to a customer for products other than those bought, without consent",
			When:    with(consumer, func(w *When) { w.Contract, w.Products = rgpd.Not(NoContract, AccountOnly), rgpd.Is(OtherProducts) }),
			Sources: rgpd.Cite(law.L345),
		},
		{
			ID: MessageWithoutChoice, Then: rgpd.Forbid, From: law.DayGDPR,
			FR:      "message à un client qui n'a pas pu refuser lors de la collecte, sans consentement",
			EN:      "message to a customer who could not refuse at collection, without consent",
			When:    with(consumer, func(w *When) { w.Contract, w.Information = rgpd.Not(NoContract, AccountOnly), rgpd.Not(ToldAndFree) }),
			Sources: rgpd.Cite(law.L345, law.TotalEnergies),
		},
		{
			ID: ProfessionalMessageUntold, Then: rgpd.Forbid, From: law.DayGDPR,
			FR:      "message à un professionnel qui n'a pas été informé ou ne peut pas refuser",
			EN:      "message to a professional who was not told or cannot refuse",
			When:    When{Channel: messages, Audience: professionals, Place: inFrance, Purpose: commercial, Consent: notConsented, Information: rgpd.Is(NeverTold, ToldOnly)},
			Sources: rgpd.Cite(law.GDPR("13"), law.GDPR("14"), law.ProfessionalsByMail),
		},

		{
			ID: MachineConsent, Then: rgpd.Permit, From: law.DayGDPR,
			FR:      "la personne a consenti aux appels par automate",
			EN:      "the person consented to automated calls",
			When:    When{Channel: rgpd.Is(rgpd.AutomatedCall), Audience: naturals, Place: inFrance, Purpose: commercial, Consent: consented},
			Sources: rgpd.Cite(law.L345),
		},
		{
			ID: MessageConsent, Then: rgpd.Permit, From: law.DayGDPR,
			FR:      "la personne a consenti à ces messages",
			EN:      "the person consented to these messages",
			When:    When{Channel: messages, Audience: naturals, Place: inFrance, Purpose: commercial, Consent: consented},
			Sources: rgpd.Cite(law.L345),
		},
		{
			// Electronic mail only, SMS included as CNIL reads it.
			ID: CustomerMessage, Then: rgpd.Permit, From: law.DayGDPR,
			FR: "message à un client pour des produits analogues, avec refus possible lors de la collecte",
			EN: "message to a customer for similar products, with a refusal possible at collection",
			When: with(consumer, func(w *When) {
				w.Contract, w.Products, w.Information = customers, rgpd.Is(SimilarProducts), rgpd.Is(ToldAndFree)
			}),
			Sources: rgpd.Cite(law.L345, law.TextMessages, law.Article("« client existant, produits similaires »")),
		},
		{
			ID: FreeAccountMessage, Then: rgpd.Permit, From: law.DayInteligo,
			FR: "message au titulaire d'un compte gratuit d'un service payant, pour des produits analogues",
			EN: "message to the holder of a free account of a paid service, for similar products",
			When: with(consumer, func(w *When) {
				w.Contract, w.Products, w.Information = rgpd.Is(FreeAccount), rgpd.Is(SimilarProducts), rgpd.Is(ToldAndFree)
			}),
			Sources: rgpd.Cite(law.L345, law.Inteligo),
		},
		{
			// CNIL since 2005; the statute, read alone, asks for consent.
			ID: ProfessionalMessage, Then: rgpd.Permit, From: law.DayGDPR,
			FR:      "message à un professionnel informé, en rapport avec son travail",
			EN:      "message to a professional who was told, related to their work",
			When:    When{Channel: messages, Audience: professionals, Place: inFrance, Purpose: commercial, Information: rgpd.Is(ToldAndFree, ToldByContact)},
			Sources: rgpd.Cite(law.GDPR("6(1)(f)"), law.ProfessionalsByMail),
		},
	}
}
