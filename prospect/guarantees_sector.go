package prospect

import (
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
	"github.com/rgpd-go/rgpd/internal/rows"
)

// Sectors where consent lifts nothing, and those whose own rules are not held here.
func sectorGuarantees() []guarantee {
	call := When{Channel: calls, Audience: consumers, Place: inFrance, Purpose: commercial}
	with := func(change func(w *When)) When {
		w := call
		change(&w)
		return w
	}
	works := rgpd.Is(EnergyRenovation, HomeAdaptation)
	byLawyer := When{
		Channel: rgpd.Not(rgpd.Email), Place: inFrance, Purpose: commercial, Sector: rgpd.Is(LegalServices),
	}
	return []guarantee{
		{
			ID: "no-works-by-telephone", By: rows.By(law.L2231), Never: forbidden, From: law.DayOptIn,
			FR: "depuis le 11 août 2026, aucun consommateur n'est démarché par téléphone pour la rénovation " +
				"énergétique ou l'adaptation du logement, même avec consentement, hors contrat en cours ou demande",
			EN: "since 11 August 2026 no consumer is called about energy renovation or home adaptation, consent or " +
				"not, outside a running contract or a request",
			Within: with(func(w *When) { w.Sector, w.Contract, w.Request = works, unrelated, notAskedBack }),
		},
		{
			ID: "no-energy-works-by-telephone",
			By: rows.By(law.L2231Of2020), Never: forbidden, From: law.Day2020, Until: law.DayOptIn,
			FR: "du 26 juillet 2020 au 10 août 2026, aucun consommateur n'est démarché par téléphone pour des " +
				"travaux d'économies d'énergie, hors contrat en cours ou demande des dernières quarante-huit heures",
			EN: "from 26 July 2020 to 10 August 2026 no consumer is called about energy-saving works, outside a " +
				"running contract or a request of the last forty-eight hours",
			Within: with(func(w *When) {
				w.Sector, w.Contract, w.Request = rgpd.Is(EnergyRenovation), unrelated, rgpd.Not(RequestPrompt)
			}),
		},
		{
			// READING: who asks to be called back does not ask for a machine.
			ID: "no-works-by-machine", By: rows.By(law.L2231, law.L2231Of2020), Never: forbidden, From: law.Day2020,
			FR: "depuis le 26 juillet 2020, aucun automate n'appelle un consommateur pour des travaux d'économies " +
				"d'énergie hors contrat en cours, même avec consentement ou sur demande de rappel",
			EN: "since 26 July 2020 no machine calls a consumer about energy-saving works outside a running " +
				"contract, consent or call-back request or not",
			Within: with(func(w *When) {
				w.Channel, w.Sector, w.Contract = rgpd.Is(rgpd.AutomatedCall), rgpd.Is(EnergyRenovation), unrelated
			}),
		},
		{
			ID: "no-works-by-message", By: rows.By(law.L2238), Never: forbidden, From: law.Day2025,
			FR: "depuis le 2 juillet 2025, aucun consommateur ne reçoit de SMS ni de courriel de rénovation " +
				"énergétique ou d'adaptation du logement, même avec consentement ou sur demande, hors contrat en " +
				"cours",
			EN: "since 2 July 2025 no consumer gets a text or an e-mail about energy renovation or home adaptation, " +
				"consent or request or not, outside a running contract",
			Within: with(func(w *When) { w.Channel, w.Sector, w.Contract = messages, works, unrelated }),
		},
		{
			ID: "no-training-account-is-canvassed", Never: forbidden, From: law.DayTraining,
			By: rows.By(law.L632381.BackTo(law.L632381Of2022)),
			FR: "depuis le 21 décembre 2022, aucun titulaire d'un compte de formation n'est prospecté, par aucun " +
				"moyen, hors formation en cours liée à l'offre",
			EN: "since 21 December 2022 no holder of a training account is prospected, by any means, outside a " +
				"course under way that the offer relates to",
			Within: When{
				Audience: naturals, Place: inFrance, Purpose: rgpd.Is(Sale), Sector: rgpd.Is(TrainingAccount),
				Contract: unrelated,
			},
		},
		{
			ID: "no-reward-for-enrolling", By: rows.By(law.L632381), Never: forbidden, From: law.DayReward,
			FR: "depuis le 11 juin 2023, aucun contact n'offre de produit, vendu ou en promotion, ni de rétribution " +
				"contre une inscription à une formation du compte, à qui que ce soit, formation en cours ou non",
			EN: "since 11 June 2023 no contact offers a product, sold or at a discount, or a reward against " +
				"enrolment in training of the account, to anybody, in a course under way or not",
			Within: When{
				Place: inFrance, Purpose: commercial, Sector: rgpd.Is(TrainingAccount), Reward: rgpd.Is(RewardOffered),
			},
		},
		{
			ID: "no-training-account-data-are-collected",
			By: rows.By(law.L632381.BackTo(law.L632381Of2022)), Never: forbidden, From: law.DayTraining,
			FR: "depuis le 21 décembre 2022, les données d'un titulaire de compte de formation ne sont recueillies " +
				"en aucun cas",
			EN: "since 21 December 2022 the data of a holder of a training account are collected in no case",
			Within: When{
				Audience: naturals, Place: inFrance, Purpose: rgpd.Is(CollectData), Sector: rgpd.Is(TrainingAccount),
			},
		},
		{
			ID: "lawyers-did-not-canvass", By: rows.By(law.Lawyers2014), Never: forbidden,
			Until:  rgpd.NewDate(2023, time.July, 3),
			FR:     "jusqu'au 2 juillet 2023, un avocat ne sollicite personne par téléphone ni par SMS",
			EN:     "until 2 July 2023 a lawyer canvasses nobody by telephone or text",
			Within: byLawyer,
		},
		{
			// READING: the wording of 2023 was not found, and the strict one is the same.
			ID: "lawyers-do-not-canvass", By: rows.By(law.Lawyers), Never: forbidden,
			From:   rgpd.NewDate(2023, time.July, 3),
			FR:     "depuis le 3 juillet 2023, un avocat ne sollicite personne par téléphone ni par SMS",
			EN:     "since 3 July 2023 a lawyer canvasses nobody by telephone or text",
			Within: byLawyer,
		},
		{
			// The sector is that of the text, see [Funeral].
			ID: "funerals-are-not-canvassed", By: rows.By(law.L222333), Never: forbidden,
			FR:     "nul n'est démarché en prévision d'obsèques ni dans les deux mois d'un décès",
			EN:     "nobody is canvassed in view of a funeral or within two months of a death",
			Within: When{Place: inFrance, Purpose: commercial, Sector: rgpd.Is(Funeral)},
		},
		{
			// That nothing is decided where nobody says so is no case of known facts: see
			// TestRulesThatNobodyChecked.
			ID: "nothing-is-allowed-on-rules-nobody-checked", By: rows.By(law.SectorRules), Never: forbidden,
			FR: "dans la finance, les jeux, la santé et chez les avocats, rien n'est permis contre les règles " +
				"propres au secteur",
			EN: "in finance, gambling, health care and from lawyers nothing is allowed against the sector's own rules",
			Within: When{
				Place: inFrance, Purpose: commercial, OwnRules: rgpd.Is(OwnRulesNotMet),
				Sector: rgpd.Is(FinancialServices, Gambling, HealthCare, LegalServices),
			},
		},
	}
}
