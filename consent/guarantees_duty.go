package consent

import (
	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
	"github.com/rgpd-go/rgpd/internal/rows"
)

// brought: what a consent brings.
func brought() []guarantee {
	return []guarantee{
		{
			ID: "consent-brings-proof", Brings: duties("consent-prove-while-used"),
			FR:     "qui se prévaut d'un consentement doit pouvoir le montrer",
			EN:     "who relies on a consent must be able to show it",
			By:     rows.By(law.GDPR("7(1)")),
			Within: when{Answer: rgpd.Is(SaidYes)},
		},
		{
			ID: "consent-to-calls-brings-evidence", Brings: duties("consent-keep-evidence", "consent-show-evidence"),
			From: law.DayOptIn,
			FR: "depuis le 11 août 2026, tout consentement à être appelé s'archive trois ans et se montre " +
				"gratuitement",
			EN:     "since 11 August 2026 each consent to calls is archived for three years and shown free of charge",
			By:     rows.By(law.R2232),
			Within: when{Channel: telephone, Place: inFrance, Answer: rgpd.Is(SaidYes)},
		},
		{
			ID: "consent-to-calls-brings-oral-withdrawal", Brings: duties("consent-take-oral-withdrawal"),
			From: law.DayOptIn,
			FR: "depuis le 11 août 2026, tant qu'un consentement à être appelé n'est pas retiré, le retrait se " +
				"prend de " +
				"vive voix",
			EN: "since 11 August 2026, as long as a consent to calls is not withdrawn, its withdrawal is taken " +
				"by voice",
			By:     rows.By(law.R2233),
			Within: when{Channel: telephone, Place: inFrance, Answer: rgpd.Is(SaidYes), Standing: rgpd.Is(stands)},
		},
		{
			ID: "consent-older-than-the-decree-brings-proof-of-mentions", Brings: duties("consent-older-than-decree"),
			From: law.DayOptIn,
			FR: "depuis le 11 août 2026, qui appelle sur un consentement antérieur au décret prouve que la demande " +
				"avait " +
				"déjà les mentions",
			EN: "since 11 August 2026 who calls on a consent older than the decree proves that the request had the " +
				"mentions already",
			By:     rows.By(law.R2231.Strictly()),
			Within: when{Channel: telephone, Place: inFrance, Answer: rgpd.Is(SaidYes), Era: rgpd.Is(beforeDecree)},
		},
		{
			// READING: the EDPB gives no figure. The three years are the CNIL's, of prospects.
			ID: "consent-to-messages-grows-old", Brings: duties("consent-refresh-old"),
			FR:     "un consentement à des messages de plus de trois ans se redemande",
			EN:     "a consent to messages of over three years is asked for again",
			By:     rows.By(law.GuidelinesConsent, law.CommercialFiles),
			Within: when{Channel: messages, Answer: rgpd.Is(SaidYes), Seniority: rgpd.Is(overThreeYears)},
		},
		{
			ID: "consent-to-a-loose-slot-opens-no-hour", Brings: duties("consent-slot-too-loose"), From: law.DayOptIn,
			FR:     "depuis le 11 août 2026, un créneau vague n'ouvre pas les heures interdites",
			EN:     "since 11 August 2026 a loose slot does not open the hours of rest",
			By:     rows.By(law.L2231, law.D2239),
			Within: when{Place: inFrance, Slot: rgpd.Is(looseSlot)},
		},
	}
}

// notBrought: what it does not bring.
func notBrought() []guarantee {
	return []guarantee{
		{
			ID: "consent-to-messages-spares-the-duties-of-calls",
			Spares: duties(
				"consent-keep-evidence",
				"consent-show-evidence",
				"consent-take-oral-withdrawal",
				"consent-older-than-decree",
			),
			FR:     "les devoirs du décret ne pèsent que sur les appels",
			EN:     "the duties of the decree bind calls only",
			By:     rows.By(law.R2232, law.R2233),
			Within: when{Channel: rgpd.Not(rgpd.LiveCall, rgpd.AutomatedCall)},
		},
		{
			ID: "consent-before-the-decree-spares-its-duties",
			Spares: duties(
				"consent-keep-evidence",
				"consent-show-evidence",
				"consent-take-oral-withdrawal",
				"consent-older-than-decree",
				"consent-slot-too-loose",
			),
			From: law.DayGDPR, Until: law.DayOptIn,
			FR: "avant le 11 août 2026, ni les devoirs du décret ni le créneau convenu n'existaient",
			EN: "before 11 August 2026 there were neither the duties of the decree nor the slot agreed",
			By: rows.By(law.L2231, law.R2232, law.R2233),
		},
		{
			ID: "consent-abroad-spares-the-duties-of-the-decree",
			Spares: duties(
				"consent-keep-evidence",
				"consent-show-evidence",
				"consent-take-oral-withdrawal",
				"consent-older-than-decree",
				"consent-slot-too-loose",
			),
			FR:     "hors de France, les devoirs du décret et le créneau convenu ne pèsent pas",
			EN:     "outside France neither the duties of the decree nor the slot agreed bind",
			By:     rows.By(law.L2231, law.R2232, law.R2233),
			Within: when{Place: rgpd.Not(france)},
		},
		{
			ID: "consent-since-the-decree-needs-no-older-proof", Spares: duties("consent-older-than-decree"),
			FR:     "d'un consentement recueilli depuis le décret, on ne prouve pas l'ancienneté des mentions",
			EN:     "of a consent collected since the decree one need not prove older mentions",
			By:     rows.By(law.R2231.Strictly()),
			Within: when{Era: rgpd.Is(sinceDecree)},
		},
		{
			ID: "consent-young-is-not-asked-again", Spares: duties("consent-refresh-old"),
			FR:     "un consentement de moins de trois ans ne se redemande pas",
			EN:     "a consent of under three years is not asked for again",
			By:     rows.By(law.GuidelinesConsent, law.CommercialFiles),
			Within: when{Seniority: rgpd.Not(overThreeYears)},
		},
		{
			ID: "consent-to-calls-is-not-refreshed", Spares: duties("consent-refresh-old"),
			FR: "redemander à trois ans est affaire de messages : un consentement à être appelé a le terme de sa loi",
			EN: "to ask again at three years is a matter of messages: a consent to calls has the end that its " +
				"law gives",
			By:     rows.By(law.GuidelinesConsent, law.R2231.Part("I"), law.CommercialFiles),
			Within: when{Channel: telephone},
		},
		{
			ID: "consent-that-stands-is-not-erased", Spares: duties("consent-stop-and-erase", "consent-no-other-basis"),
			FR:     "sans retrait, rien n'oblige à cesser ni à effacer",
			EN:     "without a withdrawal nothing makes one stop or erase",
			By:     rows.By(law.GDPR("17(1)(b)"), law.GuidelinesConsent),
			Within: when{Standing: rgpd.Is(stands)},
		},
		{
			ID: "consent-to-a-precise-slot-brings-no-warning", Spares: duties("consent-slot-too-loose"),
			FR:     "un créneau précis, ou aucun, n'appelle pas de mise en garde",
			EN:     "a precise slot, or none, calls for no warning",
			By:     rows.By(law.L2231, law.D2239),
			Within: when{Slot: rgpd.Not(looseSlot)},
		},
	}
}
