package prospect

import (
	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
)

// Days, hours and attempts: C. conso., art. D. 223-9, by the clock and the calendar
// of the person. A call must start inside the hours (reading). They bind calls to
// consumers, customers and press included; a call-back that was asked for may fall
// outside the article, and is kept inside by prudence.
func hourRows() []row {
	base := When{Channel: calls, Audience: consumers, Place: inFrance, Purpose: commercial}
	with := func(change func(w *When)) When {
		w := base
		change(&w)
		return w
	}
	// Version A let express consent lift days and hours; version B, since L. 223-1
	// al. 6 says so, only consent to one precise date and hour.
	return []row{
		{
			ID: WeekendUnlessConsent, Then: rgpd.Defer, From: law.DayHours, Until: law.DayOptIn,
			FR:      "pas d'appel le samedi ni le dimanche",
			EN:      "no call on Saturday or Sunday",
			When:    with(func(w *When) { w.Day, w.Consent = rgpd.Is(WeekendDay), notConsented }),
			Sources: rgpd.Cite(law.D2239Of2022),
		},
		{
			ID: HolidayUnlessConsent, Then: rgpd.Defer, From: law.DayHours, Until: law.DayOptIn,
			FR:      "pas d'appel un jour férié",
			EN:      "no call on a public holiday",
			When:    with(func(w *When) { w.Day, w.Consent = rgpd.Is(HolidayDay), notConsented }),
			Sources: rgpd.Cite(law.D2239Of2022),
		},
		{
			ID: HourUnlessConsent, Then: rgpd.Defer, From: law.DayHours, Until: law.DayOptIn,
			FR:      "pas d'appel hors de 10 h à 13 h et de 14 h à 20 h",
			EN:      "no call outside 10:00 to 13:00 and 14:00 to 20:00",
			When:    with(func(w *When) { w.Hour, w.Consent = rgpd.Is(OtherHour), notConsented }),
			Sources: rgpd.Cite(law.D2239Of2022),
		},
		{
			ID: Weekend, Then: rgpd.Defer, From: law.DayOptIn,
			FR:      "pas d'appel le samedi ni le dimanche, même avec consentement",
			EN:      "no call on Saturday or Sunday, consent or not",
			When:    with(func(w *When) { w.Day, w.AgreedSlot = rgpd.Is(WeekendDay), rgpd.Is(SlotNotAgreed) }),
			Sources: rgpd.Cite(law.D2239),
		},
		{
			// Only the eleven days of C. trav., art. L. 3133-1: Good Friday and 26
			// December in Alsace-Moselle, and the overseas days, are callable.
			ID: Holiday, Then: rgpd.Defer, From: law.DayOptIn,
			FR:      "pas d'appel un jour férié, même avec consentement",
			EN:      "no call on a public holiday, consent or not",
			When:    with(func(w *When) { w.Day, w.AgreedSlot = rgpd.Is(HolidayDay), rgpd.Is(SlotNotAgreed) }),
			Sources: rgpd.Cite(law.D2239),
		},
		{
			ID: OutsideHours, Then: rgpd.Defer, From: law.DayOptIn,
			FR:      "pas d'appel hors de 10 h à 13 h et de 14 h à 20 h, même avec consentement",
			EN:      "no call outside 10:00 to 13:00 and 14:00 to 20:00, consent or not",
			When:    with(func(w *When) { w.Hour, w.AgreedSlot = rgpd.Is(OtherHour), rgpd.Is(SlotNotAgreed) }),
			Sources: rgpd.Cite(law.D2239),
		},
		{
			// Thirty calendar days that slide: with four attempts, the first on day
			// d, the fifth is possible on d+30. Both versions say the same.
			ID: AttemptCapBefore2026, Then: rgpd.Defer, From: law.DayHours, Until: law.DayOptIn,
			FR:      "quatre appels ou tentatives ont déjà eu lieu en trente jours",
			EN:      "four calls or attempts were already made in thirty days",
			When:    with(func(w *When) { w.Frequency = rgpd.Is(CapReached) }),
			Sources: rgpd.Cite(law.D2239Of2022),
		},
		{
			ID: AttemptCapReached, Then: rgpd.Defer, From: law.DayOptIn,
			FR:      "quatre appels ou tentatives ont déjà eu lieu en trente jours",
			EN:      "four calls or attempts were already made in thirty days",
			When:    with(func(w *When) { w.Frequency = rgpd.Is(CapReached) }),
			Sources: rgpd.Cite(law.D2239),
		},
		{
			// Sixty full days: after a refusal on day d, the first possible day is
			// d+61 (reading).
			ID: RefusalPause, Then: rgpd.Defer, From: law.DayHours, Until: law.DayOptIn,
			FR:      "le consommateur a refusé il y a moins de soixante jours",
			EN:      "the consumer refused less than sixty days ago",
			When:    with(func(w *When) { w.Stop, w.Pause = rgpd.Is(rgpd.RefusedInCall), rgpd.Is(PauseRunning) }),
			Sources: rgpd.Cite(law.D2239Of2022),
		},
	}
}
