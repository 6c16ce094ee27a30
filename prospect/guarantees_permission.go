package prospect

import (
	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/consent"
	"github.com/rgpd-go/rgpd/internal/law"
	"github.com/rgpd-go/rgpd/internal/rows"
)

// lawful is a sales call to a consumer who consented, in order in every respect, with
// all that does not matter left open; change says which other call it is.
func lawful(change func(w *When)) When {
	w := When{
		Channel: rgpd.Is(rgpd.LiveCall), Audience: consumers, Place: inFrance, Purpose: commercial,
		Sector:   plainSectors,
		Dialling: rgpd.Is(DialledByHand, DialledInSmallNumbers), Holder: rgpd.Is(HeldByPrincipal),
		Shown: rgpd.Not(ShownNone, ShownDeskMobile, ShownPremium), Voice: rgpd.Is(HumanVoice),
		Identity: rgpd.Is(TrueIdentity),
		Origin:   rgpd.Is(OwnForm, OwnSale, BusinessCard, Informal), Information: rgpd.Not(NeverTold),
		Stop:    rgpd.Is(rgpd.NoStop),
		Consent: consented, Register: rgpd.Is(RegisterClear), Day: rgpd.Is(WorkingDay), Hour: rgpd.Is(CallingHour),
		Frequency: rgpd.Is(UnderCap),
		Reward:    rgpd.Is(RewardNone),
		Keeping:   rgpd.Is(WithinThreeYears),
	}
	change(&w)
	return w
}

// plainSectors are those that no rule of a sector bans or leaves to rules that are not
// held here.
var plainSectors = rgpd.Is(
	OtherSector,
	Insurance,
	Press,
	SocialServices,
	PackageTravel,
	TimeShare,
	PassengerTransport,
	RealEstate,
	FuneralFinancing,
)

// atWorkLawful is a sales call to a professional, likewise.
func atWorkLawful(change func(w *When)) When {
	w := When{
		Channel: rgpd.Is(rgpd.LiveCall), Audience: professionals, Place: inFrance, Purpose: commercial,
		Sector:   plainSectors,
		Dialling: rgpd.Is(DialledByHand, DialledInSmallNumbers), Shown: rgpd.Not(ShownDeskMobile),
		Holder: rgpd.Not(HeldWithoutRight),
		Voice:  rgpd.Is(HumanVoice), Identity: rgpd.Is(TrueIdentity),
		Origin:  rgpd.Is(EmployerSite, BusinessDirectory),
		Marking: rgpd.Is(Unmarked), Information: rgpd.Is(ToldAndFree, ToldByContact), Stop: rgpd.Is(rgpd.NoStop),
		Reward:  rgpd.Is(RewardNone),
		Keeping: rgpd.Is(WithinThreeYears),
	}
	change(&w)
	return w
}

// What is never refused without a text.
func permissionGuarantees() []guarantee {
	allowed := rgpd.Always(rgpd.Allowed)
	verified := rgpd.Is(ShownVerified, ShownGeneralInterest, ShownService, ShownPlatform, ShownName, ShownForeign)
	given := rgpd.Is(OwnForm, OwnSale, BusinessCard)
	contract := func(w *When) {
		w.Contract = rgpd.Is(RunningRelated)
		w.Consent = rgpd.Set[consent.State]{}
		w.Information = rgpd.Is(ToldAndFree)
		w.Register = rgpd.Set[Register]{}
		w.Keeping = rgpd.Set[Keeping]{}
		w.Origin = given
	}
	asked := func(w *When) {
		w.Request, w.Consent, w.Register, w.Origin = askedBack, rgpd.Set[consent.State]{}, rgpd.Set[Register]{}, given
		w.Keeping = rgpd.Set[Keeping]{}
	}
	return []guarantee{
		{
			ID: "consent-opens-a-call", By: rows.By(law.L2231, law.GDPR("6(1)(a)")), Never: allowed, More: noHouse,
			FR: "un consommateur dont le consentement est plein et valable, appelé aux heures, dans la limite " +
				"d'essais, peut l'être, client ou non",
			EN: "a consumer whose consent is full and valid, called within the hours and under the cap, may be " +
				"called, a customer or not",
			Within: lawful(func(*When) {}),
		},
		{
			ID: "rules-of-a-sector-that-are-met-are-no-bar",
			By: rows.By(law.L2231, law.GDPR("6(1)(a)")), Never: allowed, More: noHouse,
			FR: "de même dans la finance, les jeux et la santé, si les règles propres au secteur sont respectées",
			EN: "so in finance, gambling and health care, if the sector's own rules are met",
			Within: lawful(func(w *When) {
				w.Sector, w.OwnRules = rgpd.Is(FinancialServices, Gambling, HealthCare), rgpd.Is(OwnRulesMet)
			}),
		},
		{
			ID: "lawyers-write", By: rows.By(law.Lawyers2014, law.Lawyers), Never: allowed, More: noHouse,
			FR: "un avocat écrit un courriel à qui y a consenti, si les règles de sa profession sont respectées",
			EN: "a lawyer writes an e-mail to whoever consented to it, if the rules of the profession are met",
			Within: lawful(func(w *When) {
				w.Channel, w.Audience = rgpd.Is(rgpd.Email), naturals
				w.Sector, w.OwnRules = rgpd.Is(LegalServices), rgpd.Is(OwnRulesMet)
			}),
		},
		{
			ID: "a-published-number-is-no-bar-to-consent",
			By: rows.By(law.L2231, law.GDPR("6(1)(a)")), Never: allowed, More: noHouse,
			FR: "un consommateur qui a valablement consenti peut l'être aussi si son numéro était publié sans " +
				"mention contraire",
			EN: "a consumer who validly consented may be called, too, if the number was published without a mark " +
				"against it",
			Within: lawful(func(w *When) {
				w.Origin, w.Marking = rgpd.Is(EmployerSite, BusinessDirectory, PublicDirectory), rgpd.Is(Unmarked)
			}),
		},
		{
			ID: "a-checked-list-is-no-bar-to-consent",
			By: rows.By(law.L2231, law.GDPR("6(1)(a)")), Never: allowed, More: noHouse,
			FR: "de même si le numéro vient d'une base, d'un partenaire ou d'un jeu dont la collecte a été vérifiée",
			EN: "so if the number comes from a list, a partner or a contest whose collection was checked",
			Within: lawful(func(w *When) {
				w.Origin, w.Provenance = rgpd.Is(BoughtList, Partner, Contest), rgpd.Is(ProvenanceChecked)
			}),
		},
		{
			ID: "an-open-profile-is-no-bar-to-consent",
			By: rows.By(law.L2231, law.GDPR("6(1)(a)")), Never: allowed, More: noHouse,
			FR: "un consommateur qui a valablement consenti peut être appelé sur le numéro que montre un profil " +
				"ouvert à tous",
			EN: "a consumer who validly consented may be called on the number that a profile open to everybody shows",
			Within: lawful(func(w *When) {
				w.Origin = rgpd.Is(SocialProfile)
				w.Provenance = rgpd.Is(ProvenanceChecked)
				w.Marking = rgpd.Is(Unmarked)
				w.Visibility = rgpd.Is(ShownToAll)
			}),
		},
		{
			ID: "automatic-dialling-with-a-verified-number",
			By: rows.By(law.Numbering2022), Never: allowed, More: noHouse,
			FR: "un consommateur qui a valablement consenti peut être appelé par un système automatique qui affiche " +
				"un numéro polyvalent vérifié ou non territorial",
			EN: "a consumer who validly consented may be called by an automatic system that shows a verified " +
				"polyvalent number, or one that is not territorial",
			Within: lawful(func(w *When) { w.Dialling, w.Shown = rgpd.Is(DialledAutomatically), verified }),
		},
		{
			ID: "no-hours-before-2023",
			By: rows.By(law.GDPR("6(1)(a)")), Never: allowed, Until: law.DayHours, More: noHouse,
			FR: "avant le 1er mars 2023, ni jour, ni heure, ni nombre d'essais n'arrête l'appel d'un consommateur " +
				"qui a consenti",
			EN: "before 1 March 2023 no day, hour or number of attempts stops the call of a consumer who consented",
			Within: lawful(func(w *When) {
				w.Day, w.Hour, w.Frequency = rgpd.Set[Day]{}, rgpd.Set[Hour]{}, rgpd.Set[Frequency]{}
			}),
		},
		{
			ID: "consent-lifted-hours-until-2026",
			By: rows.By(law.D2239Of2022), Never: allowed, From: law.DayHours, Until: law.DayOptIn, More: noHouse,
			FR:     "du 1er mars 2023 au 10 août 2026, le consentement levait jours et heures",
			EN:     "from 1 March 2023 to 10 August 2026 consent lifted days and hours",
			Within: lawful(func(w *When) { w.Day, w.Hour = rgpd.Set[Day]{}, rgpd.Set[Hour]{} }),
		},
		{
			ID: "an-agreed-slot-lifts-hours", By: rows.By(law.L2231), Never: allowed, From: law.DayOptIn, More: noHouse,
			FR: "depuis le 11 août 2026, le créneau précis dont la personne est convenue lève jours et heures",
			EN: "since 11 August 2026 the precise slot that the person agreed to lifts days and hours",
			Within: lawful(func(w *When) {
				w.Day = rgpd.Set[Day]{}
				w.Hour = rgpd.Set[Hour]{}
				w.AgreedSlot = rgpd.Is(SlotAgreed)
			}),
		},
		{
			ID: "bloctel-is-over", By: rows.By(law.L2231), Never: allowed, From: law.DayOptIn, More: noHouse,
			FR:     "depuis le 11 août 2026, Bloctel n'arrête plus qui a consenti",
			EN:     "since 11 August 2026 Bloctel stops nobody who consented",
			Within: lawful(func(w *When) { w.Register = rgpd.Set[Register]{} }),
		},
		{
			ID:    "a-running-contract-opens-a-call",
			By:    rows.By(law.L2231, law.L2231Of2020, law.L2231Of2016, law.GDPR("6(1)(f)")),
			Never: allowed,
			More:  noHouse,
			FR: "un client informé peut être appelé dans un contrat en cours pour une offre liée, sans consentement, " +
				"inscrit sur Bloctel ou non",
			EN: "a customer who was told may be called in a running contract about a related offer, without consent, " +
				"on Bloctel or not",
			Within: lawful(contract),
		},
		{
			ID: "a-running-contract-opens-works",
			By: rows.By(law.L2231, law.L2231Of2020), Never: allowed, More: noHouse,
			FR: "un client informé peut être appelé dans un contrat en cours pour des travaux liés, ou dans une " +
				"formation en cours pour sa suite",
			EN: "a customer who was told may be called in a running contract about related works, or in a course " +
				"under way about what follows",
			Within: lawful(func(w *When) {
				contract(w)
				w.Purpose, w.Sector = rgpd.Is(Sale), rgpd.Is(EnergyRenovation, HomeAdaptation, TrainingAccount)
			}),
		},
		{
			ID: "a-request-opens-a-call", By: rows.By(law.R2234), Never: allowed, From: law.DayOptIn, More: noHouse,
			FR: "depuis le 11 août 2026, qui a demandé à être rappelé peut l'être pendant cinq jours ouvrables, sans " +
				"consentement",
			EN: "since 11 August 2026 whoever asked to be called back may be called for five working days, without " +
				"consent",
			Within: lawful(asked),
		},
		{
			ID: "a-request-opens-works", By: rows.By(law.R2234), Never: allowed, From: law.DayOptIn, More: noHouse,
			FR: "depuis le 11 août 2026, de même pour des travaux de rénovation ou d'adaptation du logement",
			EN: "since 11 August 2026 so about energy renovation or home adaptation",
			Within: lawful(func(w *When) {
				asked(w)
				w.Sector = rgpd.Is(EnergyRenovation, HomeAdaptation)
			}),
		},
		{
			ID: "a-request-was-tolerated",
			By: rows.By(law.CallBacks), Never: allowed, Until: law.DayOptIn, More: noHouse,
			FR: "jusqu'au 10 août 2026, qui avait demandé à être rappelé pouvait l'être, inscrit sur Bloctel " +
				"ou non",
			EN:     "until 10 August 2026 whoever had asked to be called back could be, on Bloctel or not",
			Within: lawful(asked),
		},
		{
			ID: "a-fresh-request-opened-works",
			By: rows.By(law.CallBacks, law.Lyon2023), Never: allowed, Until: law.DayOptIn, More: noHouse,
			FR: "jusqu'au 10 août 2026, de même pour des travaux, dans les quarante-huit heures de la demande",
			EN: "until 10 August 2026 so about works, within forty-eight hours of the request",
			Within: lawful(func(w *When) {
				asked(w)
				w.Sector, w.Request = rgpd.Is(EnergyRenovation, HomeAdaptation), rgpd.Is(RequestPrompt)
			}),
		},
		{
			ID: "the-press-needs-no-consent", By: rows.By(law.L2235), Never: allowed, More: lawAlone,
			FR: "selon la loi seule, la presse appelle sans consentement qui est informé et n'a pas refusé, inscrit " +
				"sur Bloctel ou non",
			EN: "by the law alone the press calls, without consent, whoever was told and did not refuse, on Bloctel " +
				"or not",
			Within: lawful(func(w *When) {
				w.Sector = rgpd.Is(Press)
				w.Consent = rgpd.Set[consent.State]{}
				w.Information = rgpd.Is(ToldAndFree)
				w.Register = rgpd.Set[Register]{}
				w.Origin = given
			}),
		},
		{
			ID:    "opt-out-until-2026",
			By:    rows.By(law.GDPR("6(1)(f)"), law.LetterAndTelephone),
			Never: allowed,
			Until: law.DayOptIn,
			More:  lawAlone,
			FR: "selon la loi seule, jusqu'au 10 août 2026, un consommateur informé, libre de refuser et absent de " +
				"Bloctel peut être appelé sans consentement",
			EN: "by the law alone, until 10 August 2026, a consumer who was told, free to refuse and not on Bloctel " +
				"may be called without consent",
			Within: lawful(func(w *When) {
				w.Consent, w.Information, w.Origin = rgpd.Set[consent.State]{}, rgpd.Is(ToldAndFree), given
			}),
		},
		{
			ID: "machines-by-consent", By: rows.By(law.L345), Never: allowed, More: noHouse,
			FR: "un automate appelle qui y a consenti, professionnel compris",
			EN: "a machine calls whoever consented to it, professionals included",
			Within: lawful(func(w *When) {
				w.Channel, w.Audience = rgpd.Is(rgpd.AutomatedCall), naturals
				w.Dialling = rgpd.Is(DialledAutomatically, DialledInSmallNumbers)
				w.Shown = verified
				w.Voice = rgpd.Set[Voice]{}
			}),
		},
		{
			ID: "messages-by-consent", By: rows.By(law.L345), Never: allowed, More: noHouse,
			FR: "un message est envoyé à qui y a consenti, à toute heure",
			EN: "a message is sent to whoever consented to it, at any hour",
			Within: lawful(func(w *When) {
				w.Channel, w.Audience, w.Shown = messages, naturals, rgpd.Not(ShownDeskMobile)
				w.Register = rgpd.Set[Register]{}
				w.Day = rgpd.Set[Day]{}
				w.Hour = rgpd.Set[Hour]{}
				w.Frequency = rgpd.Set[Frequency]{}
				w.Holder, w.Voice = rgpd.Not(HeldWithoutRight), rgpd.Set[Voice]{}
			}),
		},
		{
			ID: "messages-to-customers", By: rows.By(law.L345), Never: allowed, More: noHouse,
			FR: "un client reçoit des messages pour des produits analogues, s'il a donné son adresse lors de la " +
				"vente et pouvait refuser",
			EN: "a customer gets messages about similar products, if they gave the address at the sale and could " +
				"refuse",
			Within: lawful(func(w *When) {
				w.Channel, w.Shown, w.Origin = messages, rgpd.Not(ShownDeskMobile), rgpd.Is(OwnSale)
				w.Contract = rgpd.Is(RunningRelated, RunningUnrelated, Ended)
				w.Products = rgpd.Is(SimilarProducts)
				w.Information = rgpd.Is(ToldAndFree)
				w.Consent, w.Register, w.Day = rgpd.Set[consent.State]{}, rgpd.Set[Register]{}, rgpd.Set[Day]{}
				w.Hour, w.Frequency, w.Voice = rgpd.Set[Hour]{}, rgpd.Set[Frequency]{}, rgpd.Set[Voice]{}
			}),
		},
		{
			ID: "messages-to-free-accounts",
			By: rows.By(law.L345, law.Inteligo.Explaining(law.L345)), Never: allowed, More: noHouse,
			FR: "le titulaire du compte gratuit d'un service payant reçoit des messages pour des produits analogues, " +
				"aux mêmes conditions",
			EN: "the holder of the free account of a paid service gets messages about similar products, on the same " +
				"conditions",
			Within: lawful(func(w *When) {
				w.Channel, w.Shown, w.Origin = messages, rgpd.Not(ShownDeskMobile), rgpd.Is(OwnSale)
				w.Contract = rgpd.Is(FreeAccount)
				w.Products = rgpd.Is(SimilarProducts)
				w.Information = rgpd.Is(ToldAndFree)
				w.Consent, w.Day, w.Hour = rgpd.Set[consent.State]{}, rgpd.Set[Day]{}, rgpd.Set[Hour]{}
			}),
		},

		{
			ID: "professionals-are-called-about-their-work",
			By: rows.By(law.GDPR("6(1)(f)"), law.SuppressionList), Never: allowed, More: noHouse,
			FR: "un professionnel informé, qui ne s'y est pas opposé, peut être appelé pour son travail sur un " +
				"numéro que publie son employeur ou un annuaire professionnel, à toute heure",
			EN: "a professional who was told and did not object may be called about their work on a number that the " +
				"employer or a business directory publishes, at any hour",
			Within: atWorkLawful(func(*When) {}),
		},
		{
			ID: "professionals-are-called-on-the-work-line-of-the-directory",
			By: rows.By(law.GDPR("6(1)(f)"), law.SuppressionList), Never: allowed, More: noHouse,
			FR:     "de même sur une ligne professionnelle que publie l'annuaire du téléphone, sans mention contraire",
			EN:     "so on a work line that the telephone directory publishes, without a mark against it",
			Within: atWorkLawful(func(w *When) { w.Origin, w.Line = rgpd.Is(PublicDirectory), rgpd.Is(WorkLine) }),
		},
		{
			ID: "professionals-are-called-on-the-card-they-gave",
			By: rows.By(law.GDPR("6(1)(f)"), law.SuppressionList), Never: allowed, More: noHouse,
			FR: "un professionnel informé peut être appelé pour son travail sur la carte qu'il a remise, ou sur un " +
				"numéro professionnel transmis et vérifié",
			EN: "a professional who was told may be called about their work on the card they gave, or on a work " +
				"number that was passed on and checked",
			Within: atWorkLawful(func(w *When) {
				w.Information = rgpd.Is(ToldAndFree) // on a card at the first contact: a reading, not held here
				w.Line = rgpd.Is(WorkLine)
				w.Origin = rgpd.Is(BusinessCard, Partner, BoughtList, Informal)
				w.Provenance = rgpd.Is(ProvenanceChecked)
				w.Marking = rgpd.Set[Marking]{}
			}),
		},
		{
			ID: "professionals-are-called-on-the-form-they-filled-in",
			By: rows.By(law.GDPR("6(1)(f)"), law.SuppressionList), Never: allowed, More: noHouse,
			FR: "un professionnel peut être appelé pour son travail sur le numéro d'un formulaire qu'il a rempli, " +
				"informé alors et libre de refuser",
			EN: "a professional may be called about their work on the number of a form they filled in, told then and " +
				"free to refuse",
			Within: atWorkLawful(func(w *When) {
				w.Line, w.Origin, w.Information = rgpd.Is(WorkLine), rgpd.Is(OwnForm, OwnSale), rgpd.Is(ToldAndFree)
				w.Marking = rgpd.Set[Marking]{}
			}),
		},
		{
			ID: "professionals-are-written-to-about-their-work",
			By: rows.By(law.GDPR("6(1)(f)"), law.ProfessionalsByMail), Never: allowed, More: noHouse,
			FR: "un professionnel informé reçoit des messages pour son travail à son adresse professionnelle",
			EN: "a professional who was told gets messages about their work at their work address",
			Within: atWorkLawful(func(w *When) {
				w.Channel = messages
				w.Line = rgpd.Is(WorkLine)
				w.Voice = rgpd.Set[Voice]{}
			}),
		},
		{
			ID: "switchboards-are-called", By: rows.By(law.L345), Never: allowed, More: noHouse,
			FR: "le standard d'une société qui ne s'y est pas opposée peut être contacté par tout canal, dans tout " +
				"secteur hors obsèques et avocats, ses règles propres étant respectées",
			EN: "the switchboard of a company that did not object may be contacted by any channel, in any sector but " +
				"funerals and lawyers, whose own rules are met",
			Within: atWorkLawful(func(w *When) {
				w.Channel = rgpd.Set[rgpd.Channel]{}
				w.Audience = rgpd.Is(rgpd.LegalPerson)
				w.Information = rgpd.Set[Information]{}
				w.Sector, w.Voice = rgpd.Not(Funeral, LegalServices), rgpd.Set[Voice]{}
				w.OwnRules = rgpd.Is(OwnRulesMet)
			}),
		},
		{
			ID: "appeals-to-the-told", By: rows.By(law.GDPR("6(1)(f)")), Never: allowed, More: noHouse,
			FR: "une association ou un sondeur appelle qui est informé et peut refuser, à toute heure, dans tout " +
				"secteur",
			EN: "a charity or a pollster calls whoever is told and can refuse, at any hour, in any sector",
			Within: atWorkLawful(func(w *When) {
				w.Audience, w.Purpose, w.Sector = rgpd.Set[rgpd.Audience]{}, appeals, rgpd.Set[Sector]{}
			}),
		},
		{
			ID: "polls-by-message-to-the-told",
			By: rows.By(law.GDPR("6(1)(f)")), Never: allowed, More: noHouse,
			FR: "un sondage, qui ne propose rien, s'envoie par message à qui est informé et peut refuser, sans " +
				"consentement",
			EN: "a poll, which offers nothing, is sent by message to whoever is told and can refuse, without consent",
			Within: atWorkLawful(func(w *When) {
				w.Audience, w.Purpose, w.Sector = rgpd.Set[rgpd.Audience]{}, rgpd.Is(Survey), rgpd.Set[Sector]{}
				w.Channel, w.Voice = messages, rgpd.Set[Voice]{}
			}),
		},
		{
			ID: "a-no-lasted-sixty-days",
			By: rows.By(law.D2239Of2022), Never: allowed, From: law.DayHours, Until: law.DayOptIn, More: lawAlone,
			FR: "selon la loi seule, du 1er mars 2023 au 10 août 2026, qui avait dit non lors d'un appel pouvait " +
				"être rappelé après soixante jours, hors banque, assurance et secteurs interdits",
			EN: "by the law alone, from 1 March 2023 to 10 August 2026, whoever had said no in a call could be " +
				"called again after sixty days, but by banks, insurers and in banned sectors",
			Within: lawful(func(w *When) {
				w.Stop, w.Pause, w.Origin = rgpd.Is(rgpd.RefusedInCall), rgpd.Is(PauseOver), given
				w.Sector = rgpd.Not(Insurance, FuneralFinancing, FinancialServices, EnergyRenovation, HomeAdaptation,
					TrainingAccount, Funeral, LegalServices)
				w.OwnRules, w.Consent = rgpd.Is(OwnRulesMet), rgpd.Set[consent.State]{}
				w.Information = rgpd.Is(ToldAndFree)
			}),
		},
		{
			// CE, 6 June 2024, 489787, has them under the numbering plan, and so lawful.
			ID: "a-person-polls-numbers-at-random", By: rows.By(law.L345, law.GDPR("6(1)(f)")), Never: allowed,
			More: noHouse,
			FR: "un enquêteur appelle de vive voix un numéro tiré au hasard, à toute heure, sans consentement, s'il " +
				"dit qui il est et ne propose rien, à qui ne s'y est pas opposé, sur un numéro non territorial ou " +
				"vérifié",
			EN: "a pollster calls in person a number drawn at random, at any hour, without consent, who says who " +
				"they are and offers nothing, to whoever did not object, showing a number that is verified or not " +
				"territorial",
			Within: lawful(func(w *When) {
				w.Audience, w.Purpose, w.Sector = rgpd.Set[rgpd.Audience]{}, rgpd.Is(Survey), rgpd.Set[Sector]{}
				w.Dialling, w.Origin, w.Shown = rgpd.Is(DialledAtRandom), rgpd.Is(Invented), verified
				w.Holder, w.Information = rgpd.Not(HeldWithoutRight), rgpd.Is(ToldAndFree, ToldByContact)
				w.Consent, w.Register, w.Day = rgpd.Set[consent.State]{}, rgpd.Set[Register]{}, rgpd.Set[Day]{}
				w.Hour, w.Frequency = rgpd.Set[Hour]{}, rgpd.Set[Frequency]{}
			}),
		},
		{
			ID:    "service-is-out-of-scope",
			By:    rows.By(law.L2231.BackTo(law.L2231Of2016).Part("« prospection commerciale »").Reading()),
			Never: rgpd.Always(rgpd.OutOfScope), More: noHouse,
			FR: "un contact de service est hors champ, quoi que la personne ait dit de la prospection",
			EN: "a service contact is out of scope, whatever the person said of prospecting",
			Within: When{
				Purpose: rgpd.Is(Service), Identity: rgpd.Is(TrueIdentity), Dialling: rgpd.Is(DialledByHand),
				Shown:  rgpd.Not(ShownDeskMobile),
				Holder: rgpd.Not(HeldWithoutRight),
			},
		},
		{
			ID: "abroad-is-out-of-scope", By: rows.By(law.RomeI.Part("art. 6")),
			Never: rgpd.Always(rgpd.OutOfScope), More: noHouse,
			FR: "une personne à l'étranger, qui ne s'est pas opposée, relève de la loi de son pays",
			EN: "a person abroad who did not object is under the law of their country",
			Within: When{
				Place: rgpd.Is(OutsideFrance), Purpose: rgpd.Not(PremiumNumberBait), Identity: rgpd.Is(TrueIdentity),
				Stop: rgpd.Is(rgpd.NoStop),
			},
		},
	}
}
