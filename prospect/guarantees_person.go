package prospect

import (
	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/consent"
	"github.com/rgpd-go/rgpd/internal/law"
	"github.com/rgpd-go/rgpd/internal/rows"
)

// What nobody may do to a person: their word, and what they are told.
func personGuarantees() []guarantee {
	return []guarantee{
		{
			ID: "no-objector-is-prospected", By: rows.By(law.GDPR("21(2)-(4)")), Never: forbidden,
			FR: "quiconque s'est opposé à la prospection, et n'est pas revenu sur son opposition, n'est prospecté " +
				"par aucun canal, pour aucun objet, où qu'il soit",
			EN: "nobody whose last word is an objection to prospecting is prospected, by any channel, for any " +
				"purpose, wherever they are",
			Within: When{Purpose: prospected, Stop: rgpd.Is(rgpd.Objected)},
		},
		{
			ID: "no-withdrawn-consent-is-used", By: rows.By(law.GDPR("7(3)")), Never: forbidden,
			FR:     "quiconque a retiré son consentement, sans y revenir, n'est plus prospecté",
			EN:     "nobody whose last word is the withdrawal of a consent is prospected any more",
			Within: When{Purpose: prospected, Stop: rgpd.Is(rgpd.WithdrewConsent)},
		},
		{
			ID: "no-frozen-data-are-used", By: rows.By(law.GDPR("18(2)")), Never: forbidden,
			FR:     "des données dont l'usage est limité ne servent pas à prospecter",
			EN:     "data whose use is restricted do not serve prospecting",
			Within: When{Purpose: prospected, Stop: rgpd.Is(rgpd.Restricted)},
		},
		{
			ID: "no-withdrawal-without-a-later-word", By: rows.By(law.GDPR("7(3)")), Never: never,
			FR: "un consentement retiré n'ouvre plus rien, sans demande ultérieure de la personne",
			EN: "a consent that was withdrawn opens nothing, without a later request of the person",
			Within: When{
				Purpose: prospected, Consent: rgpd.Is(consent.Withdrawn), Request: notAskedBack,
			},
		},
		{
			// READING, as for the row: art. 21 names no switchboard.
			ID: "no-professional-is-called-after-a-no", By: rows.By(law.GDPR("21(2)-(4)")), Never: forbidden,
			FR: "un professionnel, ou le standard d'une société, qui a dit non lors d'un appel n'est plus " +
				"prospecté",
			EN:     "no professional, nor a company's switchboard, that said no in a call is prospected again",
			Within: When{Audience: rgpd.Not(rgpd.Consumer), Purpose: prospected, Stop: rgpd.Is(rgpd.RefusedInCall)},
		},
		{
			ID: "no-consumer-is-called-after-a-no",
			By: rows.By(law.Article("B2C-N4 ; B2B-N5 par analogie")), Never: forbidden, More: withArticle,
			FR:     "sous la politique par défaut, un consommateur qui a dit non lors d'un appel n'est plus prospecté",
			EN:     "under the default policy no consumer who said no in a call is prospected again",
			Within: When{Audience: consumers, Purpose: prospected, Stop: rgpd.Is(rgpd.RefusedInCall)},
		},
		{
			ID: "no-new-contact-after-a-no", By: rows.By(law.L22116), Never: forbidden, From: law.DayOptIn,
			FR: "depuis le 11 août 2026, le professionnel s'abstient de contacter à nouveau qui s'est opposé à un " +
				"appel, hors des secteurs de l'article L. 221-2",
			EN: "since 11 August 2026 whoever objected to a call is not contacted again, outside the sectors of " +
				"article L. 221-2",
			Within: When{
				Audience: consumers, Place: inFrance, Purpose: commercial, Stop: rgpd.Is(rgpd.RefusedInCall),
				Sector: rgpd.Is(
					OtherSector,
					EnergyRenovation,
					HomeAdaptation,
					TrainingAccount,
					Press,
					Funeral,
					LegalServices,
				),
			},
		},
		{
			// READING, as for the row.
			ID: "no-new-contact-in-any-sector-after-a-no",
			By: rows.By(law.GDPR("21(2)-(4)")), Never: forbidden, From: law.DayOptIn,
			FR: "depuis le 11 août 2026, dans les secteurs que l'article L. 221-2 laisse de côté aussi, qui a refusé " +
				"lors d'un appel n'est plus contacté, par aucun moyen, pour une vente",
			EN: "since 11 August 2026, in the sectors that article L. 221-2 leaves out, too, nobody who refused " +
				"during a call is contacted again, by any means, to sell",
			Within: When{
				Audience: consumers, Purpose: commercial, Stop: rgpd.Is(rgpd.RefusedInCall),
				Sector: rgpd.Is(Insurance, FinancialServices, HealthCare, SocialServices, Gambling,
					PackageTravel, TimeShare, PassengerTransport, RealEstate, FuneralFinancing),
			},
		},
		{
			ID: "no-bank-calls-after-a-no", By: rows.By(law.L22216Of2016.Part("al. 2")), Never: forbidden,
			FR: "ni banque ni assureur n'appelle de vive voix un consommateur qui a manifesté son opposition en " +
				"refusant un appel, client ou non",
			EN: "neither bank nor insurer has people call a consumer who showed opposition by refusing a call, a " +
				"customer or not",
			Within: When{
				Channel: rgpd.Is(rgpd.LiveCall), Audience: consumers, Place: inFrance, Purpose: commercial,
				Sector: rgpd.Is(Insurance, FuneralFinancing, FinancialServices), Stop: rgpd.Is(rgpd.RefusedInCall),
			},
		},
		{
			ID: "no-insurer-contacts-after-a-no", By: rows.By(law.L11222.Part("I, 1°")), Never: forbidden,
			From: law.DayInsurance, Until: law.DayOptIn,
			FR: "du 1er avril 2022 au 10 août 2026, un assureur ne contacte plus, par aucun moyen, qui n'a pas voulu " +
				"poursuivre un appel, sauf contrat en cours, ou demande ou accord plus récents",
			EN: "from 1 April 2022 to 10 August 2026 an insurer contacts nobody, by any means, who did not want a " +
				"call to go on, without a running contract, or a later request or agreement",
			Within: When{
				Audience: consumers, Place: inFrance, Purpose: commercial,
				Sector:   rgpd.Is(Insurance, FuneralFinancing),
				Stop:     rgpd.Is(rgpd.RefusedInCall),
				Contract: rgpd.Is(NoContract, Ended, AccountOnly, FreeAccount),
			},
		},
		{
			// READING, as for the row.
			ID: "no-appeal-after-a-no", By: rows.By(law.GDPR("21(1) et (2)")), Never: forbidden,
			FR:     "qui a dit non à une association ou à un sondeur n'est plus sollicité par eux",
			EN:     "nobody who said no to a charity or a pollster is asked by it again",
			Within: When{Purpose: appeals, Stop: rgpd.Is(rgpd.RefusedInCall)},
		},

		{
			// READING, as for the row: the RGPD itself counts no years.
			ID: "nobody-is-prospected-after-three-years",
			By: rows.By(law.CommercialFiles.Explaining(law.GDPR("5(1)(e)"))), Never: forbidden,
			FR: "aucune personne physique n'est prospectée en France, par aucun moyen, plus de trois ans après la " +
				"fin de la relation et son dernier contact, cliente, prospecte ou consentante, là où ces jours " +
				"sont connus",
			EN: "no natural person in France is prospected, by any means, over three years after the end of the " +
				"relation and their last contact, customer, prospect or consenting, where those days are known",
			Within: When{Audience: naturals, Place: inFrance, Purpose: commercial, Keeping: rgpd.Is(OverThreeYears)},
		},
		{
			ID: "nobody-never-told-is-prospected",
			By: rows.By(law.GDPR("13"), law.GDPR("14"), law.GDPR("21(2)-(4)")), Never: forbidden,
			FR: "aucune personne physique en France n'est contactée pour une vente sans avoir été informée, ni " +
				"l'être à ce contact : cliente, consentante, professionnelle ou non",
			EN: "no natural person in France is contacted to sell without having been told, or being told at this " +
				"contact: customer, consenting, professional or not",
			Within: When{Audience: naturals, Place: inFrance, Purpose: commercial, Information: rgpd.Is(NeverTold)},
		},
		{
			ID: "no-appeal-to-the-untold",
			By: rows.By(law.GDPR("13"), law.GDPR("14"), law.GDPR("21(2)-(4)")), Never: forbidden,
			FR:     "aucune association, aucun sondeur n'appelle qui n'est pas informé ou ne peut pas refuser",
			EN:     "no charity or pollster calls anybody who is not told or cannot refuse",
			Within: When{Place: inFrance, Purpose: appeals, Information: rgpd.Is(NeverTold, ToldOnly)},
		},
		{
			ID: "no-appeal-to-those-told-late", By: rows.By(law.GDPR("13(1)-(2)")), Never: forbidden,
			FR: "qui a donné lui-même son numéro ou son adresse sans être informé alors n'est sollicité par aucune " +
				"association, aucun parti, aucun sondeur, à moins de l'avoir accepté ou demandé",
			EN: "whoever gave their number or address themselves and was not told then gets no appeal of a charity, " +
				"a party or a pollster, unless they agreed or asked for it",
			Within: When{
				Audience: naturals, Place: inFrance, Purpose: appeals, Information: rgpd.Is(ToldByContact),
				Origin: rgpd.Is(OwnForm, OwnSale, BusinessCard), Consent: notConsented, Request: notAskedBack,
			},
		},
		{
			ID: "no-consumer-without-a-way-to-refuse",
			By: rows.By(law.GDPR("13"), law.GDPR("21(2)-(4)")), Never: forbidden,
			FR: "aucun consommateur n'est appelé pour une vente sans avoir pu refuser, s'il n'a ni consenti ni " +
				"demandé l'appel : client ou presse compris",
			EN: "no consumer is called to sell without having been able to refuse, unless they consented or asked " +
				"for the call: customers and the press included",
			Within: When{
				Channel: rgpd.Is(rgpd.LiveCall), Audience: consumers, Place: inFrance, Purpose: commercial,
				Information: rgpd.Is(ToldOnly),
				Consent:     notConsented, Request: notAskedBack,
			},
		},
		{
			ID: "consumers-are-told-at-collection", By: rows.By(law.GDPR("13")), Never: forbidden,
			FR: "un consommateur appelé pour une vente sur le numéro qu'il a donné lui-même en a été informé alors, " +
				"et non à l'appel, sauf consentement ou demande de sa part",
			EN: "a consumer called to sell on the number that they gave themselves was told then, and not in the " +
				"call, unless they consented or asked for it",
			Within: When{
				Channel: rgpd.Is(rgpd.LiveCall), Audience: consumers, Place: inFrance, Purpose: commercial,
				Information: rgpd.Is(ToldByContact),
				Origin:      rgpd.Is(OwnForm, OwnSale, BusinessCard), Consent: notConsented, Request: notAskedBack,
			},
		},
		{
			ID: "no-professional-without-a-way-to-refuse", By: rows.By(law.GDPR("13(2)(b)")), Never: forbidden,
			FR: "aucun professionnel n'est appelé pour une vente sur le numéro qu'il a donné, sans consentement, si " +
				"on ne lui a pas dit qu'il peut s'opposer",
			EN: "no professional is called to sell on the number they gave, without consent, unless they were told " +
				"that they may object",
			Within: When{
				Channel: rgpd.Is(rgpd.LiveCall), Audience: professionals, Place: inFrance, Purpose: commercial,
				Information: rgpd.Is(ToldOnly),
				Origin:      rgpd.Is(OwnForm, OwnSale, BusinessCard), Consent: notConsented,
			},
		},
		{
			ID:    "every-professional-can-refuse",
			By:    rows.By(law.Article("condition générale : informer et laisser refuser")),
			Never: forbidden,
			More:  withArticle,
			FR: "sous la politique par défaut, aucun professionnel n'est appelé pour une vente sans consentement ni " +
				"moyen de refuser, d'où que vienne son numéro",
			EN: "under the default policy no professional is called to sell without consent or a means to refuse, " +
				"wherever their number comes from",
			Within: When{
				Channel: rgpd.Is(rgpd.LiveCall), Audience: professionals, Place: inFrance, Purpose: commercial,
				Information: rgpd.Is(ToldOnly),
				Consent:     notConsented,
			},
		},
		{
			ID: "professionals-are-told-at-collection", By: rows.By(law.GDPR("13(1)")), Never: forbidden,
			FR: "un professionnel qui a rempli un formulaire ou acheté, et n'a pas consenti, est informé alors, pour " +
				"un appel, un SMS ou un courriel de vente",
			EN: "a professional who filled in a form or bought, and did not consent, is told then, for a call, a " +
				"text or an e-mail to sell",
			Within: When{
				Channel: rgpd.Is(rgpd.LiveCall, rgpd.SMS, rgpd.Email), Audience: professionals, Place: inFrance,
				Purpose:     commercial,
				Information: rgpd.Is(ToldByContact), Origin: rgpd.Is(OwnForm, OwnSale), Consent: notConsented,
			},
		},

		{
			ID: "nobody-is-deceived",
			By: rows.By(law.GDPR("5(1)(a)-(b)"), law.L1212, law.L1322, law.CP22618), Never: forbidden,
			FR:     "aucun contact ne cache qui le fait ni pourquoi",
			EN:     "no contact hides who makes it or why",
			Within: When{Identity: rgpd.Is(FalseIdentity)},
		},
		{
			ID: "no-number-at-random", By: rows.By(law.GDPR("6"), law.GDPR("14"), law.L345), Never: forbidden,
			FR: "aucun numéro composé au hasard en France n'est appelé ni ne reçoit de SMS pour une vente ou un " +
				"appel aux dons",
			EN: "no number made up at random in France is called or texted to sell or to ask for gifts",
			Within: When{
				Channel: rgpd.Not(rgpd.Email), Place: inFrance, Dialling: rgpd.Is(DialledAtRandom),
				Purpose: rgpd.Is(Sale, CollectData, Appeal, CharitableAppeal, PoliticalAppeal),
			},
		},
		{
			ID: "no-number-invented-is-sold-to", By: rows.By(law.GDPR("6"), law.GDPR("14"), law.L345), Never: forbidden,
			FR: "aucun numéro inventé n'est appelé ni ne reçoit de SMS pour une vente ou un appel aux dons, même " +
				"composé à la main",
			EN: "no number that was made up is called or texted to sell or to ask for gifts, dialled by hand or not",
			Within: When{
				Channel: rgpd.Not(rgpd.Email), Place: inFrance, Origin: rgpd.Is(Invented),
				Purpose: rgpd.Is(Sale, CollectData, Appeal, CharitableAppeal, PoliticalAppeal),
			},
		},
		{
			// READING, as for the row.
			ID: "no-machine-polls-at-random", By: randomPolls, Never: forbidden,
			FR: "ni automate ni SMS n'interroge un numéro composé au hasard",
			EN: "no machine and no text message polls a number made up at random",
			Within: When{
				Channel: rgpd.Is(rgpd.AutomatedCall, rgpd.SMS), Place: inFrance, Purpose: rgpd.Is(Survey),
				Dialling: rgpd.Is(DialledAtRandom),
			},
		},
		{
			// L. 34-5 al. 3 makes it prospecting; that it is unlawful by any channel is the
			// CNIL's view, and the strict reading of L. 121-2.
			ID: "no-premium-number-bait", Never: forbidden,
			By:     rows.By(law.L1212, law.L345.Part("al. 3"), law.PremiumBait),
			FR:     "aucun contact ne pousse à appeler un numéro surtaxé ni à y envoyer un message",
			EN:     "no contact urges to ring a premium-rate number, or to text to one",
			Within: When{Purpose: rgpd.Is(PremiumNumberBait)},
		},
	}
}
