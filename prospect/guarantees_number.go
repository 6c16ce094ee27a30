package prospect

import (
	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
	"github.com/rgpd-go/rgpd/internal/rows"
)

// The number that the person sees.
func numberGuarantees() []guarantee {
	call := When{Channel: calls, Audience: consumers, Place: inFrance, Purpose: commercial}
	with := func(change func(w *When)) When {
		w := call
		change(&w)
		return w
	}
	ofChapter := rgpd.Is(OtherSector, EnergyRenovation, HomeAdaptation, TrainingAccount, Press, Funeral, LegalServices)
	return []guarantee{
		{
			ID: "no-withheld-number", By: rows.By(law.L22117), Never: forbidden,
			FR: "aucun consommateur n'est appelé pour une vente d'un numéro masqué, hors des secteurs de l'article " +
				"L. 221-2",
			EN:     "no consumer is called to sell from a withheld number, outside the sectors of article L. 221-2",
			Within: with(func(w *When) { w.Sector, w.Shown = ofChapter, rgpd.Is(ShownNone) }),
		},
		{
			ID: "the-number-is-the-principals", By: rows.By(law.L22117), Never: forbidden,
			FR: "le numéro affiché à un consommateur est affecté au professionnel pour qui l'on appelle, hors des " +
				"mêmes secteurs",
			EN: "the number shown to a consumer is assigned to the professional on whose behalf the call is made, " +
				"outside the same sectors",
			Within: with(func(w *When) { w.Sector, w.Holder = ofChapter, rgpd.Is(HeldByOther, HeldWithoutRight) }),
		},
		{
			ID: "no-premium-number-is-shown", By: rows.By(law.CallerNumbers), Never: forbidden,
			FR:     "aucun numéro surtaxé n'est affiché à un consommateur, hors des mêmes secteurs",
			EN:     "no premium number is shown to a consumer, outside the same sectors",
			Within: with(func(w *When) { w.Sector, w.Shown = ofChapter, rgpd.Is(ShownPremium) }),
		},
		{
			// READING: L. 44 IV binds operators, who cut the call; what is cut is not made.
			ID: "no-number-without-right", By: rows.By(law.L44), Never: forbidden, From: law.DayNumberRight,
			FR: "depuis le 25 juillet 2023, nul numéro français n'est affiché, à qui que ce soit, par qui n'y a pas " +
				"droit",
			EN: "since 25 July 2023 no French number is shown, to anybody, by whoever has no right to it",
			Within: When{
				Channel: rgpd.Not(rgpd.Email), Place: inFrance, Holder: rgpd.Is(HeldWithoutRight),
				Shown: rgpd.Is(
					ShownTerritorial,
					ShownOwnMobile,
					ShownDeskMobile,
					ShownVerified,
					ShownGeneralInterest,
					ShownService,
					ShownPlatform,
					ShownPremium,
				),
			},
		},
		{
			ID: "no-territorial-number-by-automatic-dialling",
			By: rows.By(law.Numbering2022), Never: forbidden, From: law.DayNumbering,
			FR: "depuis le 1er janvier 2023, aucun système automatique n'affiche un numéro territorial ou mobile, à " +
				"qui que ce soit et pour quelque objet que ce soit",
			EN: "since 1 January 2023 no automatic system shows a territorial or mobile number, to anybody, for " +
				"anything",
			Within: When{
				Channel: rgpd.Not(rgpd.Email), Place: inFrance, Dialling: rgpd.Is(DialledAutomatically),
				Shown: rgpd.Is(ShownTerritorial, ShownOwnMobile, ShownDeskMobile),
			},
		},
		{
			ID: "no-call-centre-shows-a-mobile", By: rows.By(law.NumberingAnswers.Explaining(law.Numbering2022)),
			Never: forbidden, From: law.DayNumbering,
			FR:     "depuis le 1er janvier 2023, aucun centre d'appels n'affiche un numéro mobile",
			EN:     "since 1 January 2023 no call centre shows a mobile number",
			Within: When{Channel: calls, Place: inFrance, Shown: rgpd.Is(ShownDeskMobile)},
		},
		{
			// READING: the arrêté binds the sectors of its chapter; the numbering plan was not read.
			ID: "no-premium-number-in-any-sector", By: rows.By(law.L345.Part("al. 3").Reading()), Never: forbidden,
			FR: "aucun numéro surtaxé n'est affiché à un consommateur dans les secteurs que l'article L. 221-2 " +
				"laisse de côté non plus",
			EN: "no premium number is shown to a consumer in the sectors that article L. 221-2 leaves out, either",
			Within: with(func(w *When) {
				w.Sector = rgpd.Is(Insurance, FinancialServices, HealthCare, SocialServices, Gambling,
					PackageTravel, TimeShare, PassengerTransport, RealEstate, FuneralFinancing)
				w.Shown = rgpd.Is(ShownPremium)
			}),
		},
		{
			// READING: L. 44 speaks of numbers of the plan, and a name stands in the place of one.
			ID: "no-name-without-right", By: rows.By(law.L44.Part("IV").Reading()), Never: forbidden,
			From: law.DayNumberRight,
			FR:   "aucun nom n'est affiché sur un SMS par qui n'y a pas droit",
			EN:   "no name is shown on a text by whoever has no right to it",
			Within: When{
				Channel: rgpd.Is(rgpd.SMS), Place: inFrance, Shown: rgpd.Is(ShownName),
				Holder: rgpd.Is(HeldWithoutRight),
			},
		},
	}
}

// Where the number comes from.
func originGuarantees() []guarantee {
	return []guarantee{
		{
			ID: "no-list-taken-on-trust", By: rows.By(law.GDPR("6"), law.GDPR("14"), law.Foriou), Never: forbidden,
			FR: "nul n'est prospecté à partir d'une base achetée, d'un jeu-concours ou d'un profil dont personne n'a " +
				"vérifié la collecte",
			EN: "nobody is prospected from a bought list, a contest or a profile whose collection nobody checked",
			Within: When{
				Purpose: prospected, Place: inFrance, Origin: rgpd.Is(BoughtList, Contest, SocialProfile),
				Provenance: rgpd.Is(ProvenanceUnchecked),
			},
		},
		{
			ID: "no-partner-taken-on-trust",
			By: rows.By(law.GDPR("14"), law.Partners2018.Explaining(law.GDPR("14"))), Never: forbidden,
			FR: "nul n'est prospecté sur la foi d'un partenaire dont personne n'a vérifié le droit",
			EN: "nobody is prospected on the word of a partner whose right nobody checked",
			Within: When{
				Purpose: prospected, Place: inFrance, Origin: rgpd.Is(Partner),
				Provenance: rgpd.Is(ProvenanceUnchecked),
			},
		},
		{
			ID: "no-consumer-is-passed-on-without-consent",
			By: rows.By(law.L345, law.Partners2018.Explaining(law.L345)), Never: forbidden,
			FR: "aucun consommateur n'est prospecté par automate, SMS ou courriel sur des coordonnées transmises " +
				"sans son consentement, hors contrat en cours ou demande",
			EN: "no consumer is prospected by machine, text message or e-mail on details passed on without their " +
				"consent, outside a running contract or a request",
			Within: When{
				Channel:  rgpd.Not(rgpd.LiveCall),
				Audience: consumers, Place: inFrance, Purpose: commercial, Origin: rgpd.Is(Partner),
				Consent:  notConsented,
				Contract: unrelated, Request: notAskedBack,
			},
		},
		{
			ID: "no-consumer-passed-on-without-consent-is-called",
			By: rows.By(law.Partners2026), Never: forbidden, From: law.DayPartners26,
			FR: "depuis le 10 juin 2026, aucun consommateur n'est appelé non plus sur un numéro transmis sans son " +
				"consentement, hors contrat en cours ou demande, presse comprise",
			EN: "since 10 June 2026 no consumer is called, either, on a number passed on without their consent, " +
				"outside a running contract or a request, the press included",
			Within: When{
				Channel:  rgpd.Is(rgpd.LiveCall),
				Audience: consumers, Place: inFrance, Purpose: commercial, Origin: rgpd.Is(Partner),
				Consent:  notConsented,
				Contract: unrelated, Request: notAskedBack,
			},
		},
		{
			ID: "no-circle-of-friends", By: rows.By(law.GDPR("6"), law.Kaspr.Explaining(law.GDPR("6"))),
			Never: forbidden,
			FR:    "nul n'est prospecté sur un numéro que son profil ne montre pas à tous",
			EN:    "nobody is prospected on a number that their profile does not show to everybody",
			Within: When{
				Purpose: prospected, Place: inFrance, Origin: rgpd.Is(SocialProfile),
				Visibility: rgpd.Is(ShownToSome),
			},
		},
		{
			ID: "a-mark-against-marketing-is-obeyed",
			By: rows.By(law.R10, law.R101, law.GDPR("21(2)-(4)"), law.PublishedData), Never: forbidden,
			FR: "nul n'est prospecté sur une inscription publiée qui porte une mention contre la prospection",
			EN: "nobody is prospected on a published entry that bears a mark against marketing",
			Within: When{
				Purpose: prospected, Place: inFrance, Marking: rgpd.Is(MarkedNoMarketing),
				Origin: rgpd.Is(EmployerSite, BusinessDirectory, PublicDirectory, SocialProfile),
			},
		},
		{
			// READING, as for the row.
			ID: "no-private-line-of-a-professional-passed-on",
			By: rows.By(law.GDPR("6(1)(f)").Strictly()), Never: forbidden,
			FR: "aucun professionnel n'est appelé pour une vente, sans consentement, sur une ligne personnelle " +
				"trouvée sur un profil ou dans l'annuaire du téléphone, achetée ou transmise",
			EN: "no professional is called to sell, without consent, on a private line found on a profile or in the " +
				"telephone directory, bought or passed on",
			Within: When{
				Channel: rgpd.Is(rgpd.LiveCall), Audience: professionals, Place: inFrance, Purpose: commercial,
				Line: rgpd.Is(PersonalLine), Consent: notConsented,
				Origin: rgpd.Is(SocialProfile, PublicDirectory, Partner, BoughtList, Contest),
			},
		},
		{
			ID: "no-private-number-learnt-in-private",
			By: rows.By(law.GDPR("5(1)(a)-(b)"), law.GDPR("6")), Never: forbidden,
			FR: "nul n'est prospecté sur un numéro personnel obtenu dans un échange privé, sans son consentement",
			EN: "nobody is prospected on a personal number learnt in a private exchange, without their consent",
			Within: When{
				Purpose: prospected, Place: inFrance, Line: rgpd.Is(PersonalLine), Origin: rgpd.Is(Informal),
				Consent: notConsented,
			},
		},
	}
}

// What these rules do not govern.
func scopeGuarantees() []guarantee {
	return []guarantee{
		{
			ID: "nothing-is-decided-before-the-regulation", By: rows.By(law.GDPR("99(2)")),
			Never: rgpd.Always(rgpd.Undecided), Until: law.DayGDPR, More: noHouse,
			FR: "avant le 25 mai 2018, rien n'est décidé",
			EN: "before 25 May 2018 nothing is decided",
		},
		{
			ID: "nothing-is-allowed-abroad", By: rows.By(law.RomeI.Part("art. 6")),
			Never:  rgpd.Never(rgpd.Allowed, rgpd.Deferred, rgpd.Undecided),
			FR:     "à l'étranger rien n'est permis ici : hors champ, ou interdit partout",
			EN:     "abroad nothing is allowed here: out of scope, or forbidden anywhere",
			Within: When{Place: rgpd.Is(OutsideFrance)},
		},
		{
			ID:     "a-service-call-is-not-judged",
			By:     rows.By(law.L2231.BackTo(law.L2231Of2016).Part("« prospection commerciale »").Reading()),
			Never:  rgpd.Never(rgpd.Allowed, rgpd.Deferred, rgpd.Undecided),
			FR:     "un contact qui ne propose rien n'est ni permis ni différé ici",
			EN:     "a contact that offers nothing is neither allowed nor deferred here",
			Within: When{Purpose: rgpd.Is(Service)},
		},
		{
			// No text asks it: it is the library's own word.
			ID: "every-case-is-settled", By: rows.By(law.TheLibrary), Never: rgpd.Never(rgpd.Undecided),
			FR: "aucun cas dont tout est connu ne reste indécis",
			EN: "no case of which everything is known stays undecided",
		},
	}
}
