package prospect

import (
	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
	"github.com/rgpd-go/rgpd/internal/rows"
)

// Automated calls, SMS and e-mail.
func messageGuarantees() []guarantee {
	consumer := When{
		Channel: messages, Audience: consumers, Place: inFrance, Purpose: commercial, Consent: notConsented,
	}
	with := func(change func(w *When)) When {
		w := consumer
		change(&w)
		return w
	}
	return []guarantee{
		{
			ID: "no-machine-calls-without-consent", By: rows.By(law.L345), Never: forbidden,
			FR: "aucun automate n'appelle une personne physique, même professionnelle ou cliente, pour une vente " +
				"sans son consentement",
			EN: "no machine calls a natural person, even a professional or a customer, to sell without their consent",
			Within: When{
				Channel: rgpd.Is(rgpd.AutomatedCall), Audience: naturals, Place: inFrance, Purpose: commercial,
				Consent: notConsented,
			},
		},
		{
			ID: "no-message-to-a-stranger", By: rows.By(law.L345), Never: forbidden,
			FR: "aucun message commercial à un consommateur qui n'y a pas consenti, n'a rien acheté et n'a pas de " +
				"compte gratuit d'un service payant",
			EN: "no sales message to a consumer who did not consent, bought nothing and has no free account of a " +
				"paid service",
			Within: with(func(w *When) { w.Contract = rgpd.Is(NoContract, AccountOnly) }),
		},
		{
			ID: "no-message-about-other-products", By: rows.By(law.L345), Never: forbidden,
			FR:     "aucun message à un consommateur, client ou non, pour d'autres produits sans consentement",
			EN:     "no message to a consumer, a customer or not, about other products without consent",
			Within: with(func(w *When) { w.Products = rgpd.Is(OtherProducts) }),
		},
		{
			ID: "no-message-without-a-choice-at-collection", By: rows.By(law.L345), Never: forbidden,
			FR:     "aucun message à un consommateur qui n'a pas pu refuser lors de la collecte, sans consentement",
			EN:     "no message to a consumer who could not refuse at collection, without consent",
			Within: with(func(w *When) { w.Information = rgpd.Is(ToldOnly, ToldByContact, NeverTold) }),
		},
		{
			ID: "no-message-to-an-address-not-given-in-a-sale", By: rows.By(law.L345), Never: forbidden,
			FR: "aucun message à un consommateur, client ou non, à une adresse qui n'a pas été recueillie auprès de " +
				"lui lors d'une vente ou d'une prestation, sans consentement",
			EN: "no message to a consumer, a customer or not, at an address that was not taken from them at a sale " +
				"or a service, without consent",
			Within: with(func(w *When) { w.Origin = rgpd.Not(OwnSale) }),
		},
		{
			ID: "no-message-to-a-professional-without-a-choice",
			By: rows.By(law.GDPR("13"), law.ProfessionalsByMail), Never: forbidden,
			FR: "aucun message à un professionnel informé sans pouvoir refuser, sans consentement",
			EN: "no message to a professional who was told without a means to refuse, without consent",
			Within: When{
				Channel: messages, Audience: professionals, Place: inFrance, Purpose: commercial,
				Consent: notConsented, Information: rgpd.Is(ToldOnly),
			},
		},
		{
			ID: "no-message-to-a-private-address",
			By: rows.By(law.L345, law.ProfessionalsByMail), Never: forbidden,
			FR: "aucun message à un professionnel sur son adresse ou son numéro privé, sans consentement",
			EN: "no message to a professional at their private address or number, without consent",
			Within: When{
				Channel: messages, Audience: professionals, Place: inFrance, Purpose: commercial,
				Consent: notConsented, Line: rgpd.Is(PersonalLine),
			},
		},
		{
			ID: "no-charity-by-machine-to-the-untold", By: rows.By(law.CallingMachines), Never: forbidden,
			FR: "aucun automate ni message d'un parti ou d'une association à qui n'a été informé qu'au premier contact",
			EN: "no machine or message of a party or a charity to anybody told at the first contact only",
			Within: When{
				Channel: rgpd.Not(rgpd.LiveCall), Audience: naturals, Place: inFrance,
				Purpose:     rgpd.Is(Appeal, CharitableAppeal, PoliticalAppeal),
				Consent:     notConsented,
				Information: rgpd.Is(ToldByContact),
			},
		},
		{
			// READING, as for the row.
			ID: "no-politics-by-machine-without-consent", By: rows.By(law.Politics), Never: forbidden,
			FR: "aucun automate, SMS ou courriel ne fait de politique auprès d'une personne physique qui n'y a pas " +
				"consenti, membre ou non, ni tant que l'on ne sait pas qu'il n'en fait pas",
			EN: "no machine, text message or e-mail does politics with a natural person who did not consent, a " +
				"member or not, nor as long as nobody says that it does none",
			Within: When{
				Channel: rgpd.Not(rgpd.LiveCall), Audience: naturals, Place: inFrance,
				Purpose: rgpd.Is(Appeal, PoliticalAppeal),
				Consent: notConsented,
			},
		},
	}
}
