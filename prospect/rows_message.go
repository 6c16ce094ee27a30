package prospect

import (
	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
	"github.com/rgpd-go/rgpd/internal/rows"
)

// Automated calls, SMS and e-mail: CPCE, art. L. 34-5. The exceptions of the Code
// de la consommation (running contract, press, call-back) do not lift its consent.
func messageRows() []row {
	consumer := When{
		Channel: messages, Audience: consumers, Place: inFrance, Purpose: commercial, Consent: notConsented,
	}
	with := func(w When, change func(w *When)) When {
		change(&w)
		return w
	}
	return []row{
		{
			ID: "machine-without-consent", Then: rgpd.Forbid,
			FR: "appel par automate sans consentement préalable",
			EN: "automated call without prior consent",
			By: rows.By(law.L345, law.Article("B2C-N3")),
			When: When{
				Channel:  rgpd.Is(rgpd.AutomatedCall),
				Audience: naturals,
				Place:    inFrance,
				Purpose:  commercial,
				Consent:  notConsented,
			},
			Do: rgpd.Text{
				FR: "Recueillir un consentement aux appels par automate, ou faire appeler par une personne.",
				EN: "Get a consent to automated calls, or have a person call.",
			},
			Open: rgpd.Text{
				FR: "La loi protège toute personne physique. La CNIL ne demande, envers les professionnels, que " +
					"l'information et l'opposition, et admet pour les automates l'exception du client : la loi ne " +
					"fait ni l'un ni l'autre. Lecture stricte.",
				EN: "The statute protects every natural person. CNIL asks of professionals only information and a " +
					"way to object, and accepts the customer exception for machines too: the statute does neither. " +
					"Strict reading.",
			},
		},
		{
			// Such a contact is classified as an automated call, and its consent asked for
			// automated calls. Here a live call waits until it is known who speaks.
			ID: "machine-voice", Then: rgpd.Forbid,
			FR: "un appel qui s'ouvre par une voix enregistrée ou artificielle est un appel automatisé",
			EN: "a call that opens with a recorded or artificial voice is an automated call",
			By: rows.By(law.L345, law.EPrivacy.Part("art. 13(1)")),
			When: When{
				Channel:  rgpd.Is(rgpd.LiveCall),
				Audience: naturals,
				Place:    inFrance,
				Purpose:  prospected,
				Voice:    rgpd.Is(RecordedVoice, ArtificialVoice),
			},
			Open: rgpd.Text{
				FR: "L'appel qu'une voix enregistrée ou de synthèse ouvre est un appel automatisé, quel que soit le " +
					"canal nommé et qui le reprenne. Tant que nul ne dit qui parle, rien n'est décidé.",
				EN: "A call that opens with a recorded or synthetic voice is an automated call, whatever channel is " +
					"named and whoever takes over. As long as nobody says who speaks, nothing is decided.",
			},
		},
		{
			ID: "message-to-stranger", Then: rgpd.Forbid,
			FR:   "message à un consommateur qui n'y a pas consenti et n'a rien acheté",
			EN:   "message to a consumer who did not consent and bought nothing",
			By:   rows.By(law.L345, law.BricoPrive),
			When: with(consumer, func(w *When) { w.Contract = strangers }),
			Do: rgpd.Text{
				FR: "Recueillir un consentement aux messages.",
				EN: "Get a consent to messages.",
			},
		},
		{
			ID: "message-for-other-products", Then: rgpd.Forbid,
			FR: "message à un client pour d'autres produits que ceux achetés, sans consentement",
			EN: "message to a customer for products other than those bought, without consent",
			By: rows.By(law.L345),
			When: with(consumer, func(w *When) {
				w.Contract, w.Products = rgpd.Not(NoContract, AccountOnly), rgpd.Is(OtherProducts)
			}),
			Do: rgpd.Text{
				FR: "Recueillir un consentement aux messages, ou proposer des produits analogues.",
				EN: "Get a consent to messages, or offer similar products.",
			},
		},
		{
			// Al. 4: « recueillies auprès de lui […] à l'occasion d'une vente ou d'une prestation
			// de services ».
			ID: "message-address-not-of-sale", Then: rgpd.Forbid,
			FR: "message à un client dont l'adresse n'a pas été recueillie auprès de lui lors d'une vente ou d'une " +
				"prestation, sans consentement",
			EN: "message to a customer whose address was not taken from them at a sale or a service, without consent",
			By: rows.By(law.L345),
			When: with(consumer, func(w *When) {
				w.Contract, w.Origin = rgpd.Not(NoContract, AccountOnly), rgpd.Not(OwnSale)
			}),
			Do: rgpd.Text{
				FR: "Recueillir un consentement aux messages. L'adresse inscrite sur le formulaire de la commande, " +
					"ou du compte gratuit d'un service payant, a été recueillie lors de la vente.",
				EN: "Get a consent to messages. An address entered on the form of the order, or of the free account " +
					"of a paid service, was taken at the sale.",
			},
			Open: rgpd.Text{
				FR: "Un autre formulaire du professionnel suffit-il au client ? Non, lecture stricte : le texte veut " +
					"« à l'occasion d'une vente ou d'une prestation de services ».",
				EN: "Will another form of the professional do for a customer? No, the strict reading: the text wants " +
					"the occasion of a sale or a service.",
			},
		},
		{
			ID: "message-without-choice", Then: rgpd.Forbid,
			FR: "message à un client qui n'a pas pu refuser lors de la collecte, sans consentement",
			EN: "message to a customer who could not refuse at collection, without consent",
			By: rows.By(law.L345, law.TotalEnergies),
			When: with(consumer, func(w *When) {
				w.Contract, w.Information = rgpd.Not(NoContract, AccountOnly), rgpd.Not(ToldAndFree)
			}),
			Do: rgpd.Text{
				FR: "Recueillir un consentement aux messages.",
				EN: "Get a consent to messages.",
			},
		},
		{
			ID: "professional-message-untold", Then: rgpd.Forbid,
			FR: "message à un professionnel qui n'a pas été informé ou ne peut pas refuser",
			EN: "message to a professional who was not told or cannot refuse",
			By: rows.By(law.GDPR("13"), law.GDPR("14"), law.ProfessionalsByMail),
			When: When{
				Channel:     messages,
				Audience:    professionals,
				Place:       inFrance,
				Purpose:     commercial,
				Consent:     notConsented,
				Information: rgpd.Is(NeverTold, ToldOnly),
			},
		},
		{
			ID: "professional-message-private-line", Then: rgpd.Forbid,
			FR: "message à un professionnel à son adresse ou à son numéro personnel, sans consentement",
			EN: "message to a professional at their private address or number, without consent",
			By: rows.By(law.L345, law.ProfessionalsByMail),
			When: When{
				Channel:  messages,
				Audience: professionals,
				Place:    inFrance,
				Purpose:  commercial,
				Line:     rgpd.Is(PersonalLine),
				Consent:  notConsented,
			},
			Do: rgpd.Text{
				FR: "Écrire à l'adresse professionnelle, ou recueillir un consentement aux messages.",
				EN: "Write to the work address, or get a consent to messages.",
			},
			Open: rgpd.Text{
				FR: "La CNIL n'assouplit la loi que pour l'adresse professionnelle : l'adresse personnelle reste à " +
					"la loi, d'où qu'elle vienne.",
				EN: "CNIL relaxes the statute for the work address only: the private address stays with the statute, " +
					"wherever it comes from.",
			},
		},

		{
			ID: "machine-consent", Then: rgpd.Permit,
			FR: "la personne a consenti aux appels par automate",
			EN: "the person consented to automated calls",
			By: rows.By(law.L345),
			When: When{
				Channel:  rgpd.Is(rgpd.AutomatedCall),
				Audience: naturals,
				Place:    inFrance,
				Purpose:  commercial,
				Consent:  consented,
			},
		},
		{
			ID: "message-consent", Then: rgpd.Permit,
			FR:   "la personne a consenti à ces messages",
			EN:   "the person consented to these messages",
			By:   rows.By(law.L345),
			When: When{Channel: messages, Audience: naturals, Place: inFrance, Purpose: commercial, Consent: consented},
		},
		{
			// Electronic mail only, SMS included as CNIL reads it.
			ID: "customer-message", Then: rgpd.Permit,
			FR: "message à un client pour des produits analogues, à l'adresse recueillie auprès de lui lors d'une " +
				"vente avec refus possible",
			EN: "message to a customer for similar products, at the address taken from them at a sale with a refusal " +
				"possible",
			By: rows.By(
				law.L345, law.TextMessages, law.Article("« des produits ou services similaires à ceux déjà achetés »"),
			),
			When: with(consumer, func(w *When) {
				w.Contract, w.Products, w.Information = customers, rgpd.Is(SimilarProducts), rgpd.Is(ToldAndFree)
				w.Origin = rgpd.Is(OwnSale)
			}),
		},
		{
			ID: "free-account-message", Then: rgpd.Permit,
			FR: "message au titulaire d'un compte gratuit d'un service payant, pour des produits analogues",
			EN: "message to the holder of a free account of a paid service, for similar products",
			By: rows.By(law.Inteligo.Explaining(law.L345), law.L345),
			When: with(consumer, func(w *When) {
				w.Contract, w.Products = rgpd.Is(FreeAccount), rgpd.Is(SimilarProducts)
				w.Information, w.Origin = rgpd.Is(ToldAndFree), rgpd.Is(OwnSale)
			}),
			Open: rgpd.Text{
				FR: "Le compte gratuit d'un service payant vaut vente, aux autres conditions de l'exception : " +
					"l'arrêt dit ce que la directive signifiait depuis l'origine.",
				EN: "A free account of a paid service counts as a sale, with the other conditions of the exception: " +
					"the judgment says what the directive had meant from the first.",
			},
		},
		{
			ID: "professional-message", Then: rgpd.Permit,
			FR: "message à un professionnel informé, à son adresse professionnelle, en rapport avec son travail",
			EN: "message to a professional who was told, at their work address, related to their work",
			By: rows.By(law.GDPR("6(1)(f)"), law.ProfessionalsByMail),
			When: When{
				Channel:     messages,
				Audience:    professionals,
				Place:       inFrance,
				Purpose:     commercial,
				Line:        rgpd.Is(WorkLine),
				Information: rgpd.Is(ToldAndFree, ToldByContact),
			},
			Open: rgpd.Text{
				FR: "Position de la CNIL depuis 2005 : informé, libre de refuser, en rapport avec le travail. Pas la " +
					"lecture la plus stricte : la loi, lue seule, exige le consentement.",
				EN: "CNIL's position since 2005: informed, able to refuse, related to the work. Not the strictest " +
					"reading: the statute, read alone, asks for consent.",
			},
		},
	}
}
