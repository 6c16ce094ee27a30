package prospect

import (
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/consent"
	"github.com/rgpd-go/rgpd/internal/testkit"
)

var hourProofs = map[rgpd.RuleID]proof{
	"weekend-unless-consent": {
		name:  "Saturday, a customer without consent",
		set:   home(both(noConsent, running)),
		near:  "with consent",
		undo:  consents,
		first: "2023-03-01", last: "2026-08-10", day: "2026-08-08",
		reach: []testkit.Reach{
			// D. 223-9 (décret 2022-1313): days and hours bind customers and the press; express
			// consent lifts them.
			{
				Like: "customer", Facts: values{"day": "weekend"}, On: lastDayOptOut,
				Not: besides(notCalled, values{"day": "but weekend", "consent": "valid"}),
			},
		},
		says: testkit.Words{
			FR:  "pas d'appel le samedi ni le dimanche",
			EN:  "no call on Saturday or Sunday",
			Not: []string{"consent"},
		},
	},
	"holiday-unless-consent": {
		name:  "14 July, a customer without consent",
		set:   home(both(noConsent, running)),
		near:  "with consent",
		undo:  consents,
		first: "2023-03-01", last: "2026-08-10", day: "2026-07-14",
		reach: []testkit.Reach{
			{
				Like: "customer", Facts: values{"day": "holiday", "sector": "press"}, On: lastDayOptOut,
				Not: besides(notCalled, values{"day": "but holiday", "consent": "valid"}),
			},
		},
		says: testkit.Words{
			FR:  "pas d'appel un jour férié",
			EN:  "no call on a public holiday",
			Not: []string{"consent"},
		},
	},
	"hour-unless-consent": {
		name:  "half past eight in the evening",
		set:   home(both(noConsent, running)),
		near:  "with consent",
		undo:  consents,
		first: "2023-03-01", last: "2026-08-10", hour: 20,
		reach: []testkit.Reach{
			{
				Like: "customer", Facts: values{"hour": "other"}, On: lastDayOptOut,
				Not: besides(notCalled, values{"hour": "calling", "consent": "valid"}),
			},
		},
		says: testkit.Words{
			FR:  "hors de 10 h à 13 h et de 14 h à 20 h",
			EN:  "outside 10:00 to 13:00 and 14:00 to 20:00",
			Not: []string{"consent"},
		},
	},
	"weekend": {
		name:  "Saturday, with consent",
		set:   home(asIs),
		near:  "to a slot agreed that Saturday",
		undo:  func(p *Prospect, at time.Time) { p.Consent.Slot = consent.Slot{From: at, Until: at.Add(time.Hour)} },
		first: "2026-08-11", day: "2026-11-21",
		reach: []testkit.Reach{
			// D. 223-9 (décret 2026-662) and L. 223-1 al. 6: only consent to one precise date
			// and hour lifts them.
			{
				Like: "consumer-who-consented", Facts: values{"day": "weekend"},
				Not: besides(notCalled, values{"day": "but weekend", "slot": "agreed"}),
			},
		},
		says: testkit.Words{
			FR: "le samedi ni le dimanche, même avec consentement",
			EN: "on Saturday or Sunday, consent or not",
		},
	},
	"holiday": {
		name:  "11 November, with consent",
		set:   home(asIs),
		near:  "to a slot agreed that day",
		undo:  func(p *Prospect, at time.Time) { p.Consent.Slot = consent.Slot{From: at, Until: at.Add(time.Hour)} },
		first: "2026-08-11", day: "2026-11-11",
		reach: []testkit.Reach{
			{
				Like: "customer", Facts: values{"day": "holiday", "sector": "press"},
				Not: besides(notCalled, values{"day": "but holiday", "slot": "agreed"}),
			},
		},
		says: testkit.Words{FR: "un jour férié, même avec consentement", EN: "on a public holiday, consent or not"},
	},
	"outside-hours": {
		name:  "one in the afternoon",
		set:   home(asIs),
		near:  "to a professional",
		undo:  atWork,
		first: "2026-08-11", hour: 13,
		reach: []testkit.Reach{
			{
				Like: "automated-call", Facts: values{"hour": "other"},
				Not: besides(notCalled, values{"hour": "calling", "slot": "agreed"}),
			},
		},
		says: testkit.Words{
			FR: "hors de 10 h à 13 h et de 14 h à 20 h, même avec consentement",
			EN: "outside 10:00 to 13:00 and 14:00 to 20:00, consent or not",
		},
	},
	"attempt-cap-before-2026": {
		name: "four attempts in three weeks",
		set: home(func(p *Prospect, at time.Time) {
			p.Attempts = daysAgo(at, 21, 14, 7, 1)
		}),
		near: "the first of them thirty days ago",
		undo: func(p *Prospect, at time.Time) {
			p.Attempts = daysAgo(at, 30, 14, 7, 1)
		},
		first: "2023-03-01", last: "2026-08-10",
		reach: []testkit.Reach{
			// The cap has no exception, in consent or slot.
			{
				Like: "consumer-who-consented", Facts: values{"attempts": "reached"}, On: lastDayOptOut,
				Not: besides(notCalled, values{"attempts": "under"}),
			},
		},
		says: testkit.Words{
			FR: "quatre appels ou tentatives ont déjà eu lieu en trente jours",
			EN: "four calls or attempts were already made in thirty days",
		},
	},
	"attempt-cap-reached": {
		name: "four attempts in three weeks",
		set: home(func(p *Prospect, at time.Time) {
			p.Attempts = daysAgo(at, 21, 14, 7, 1)
		}),
		near: "the first of them thirty days ago",
		undo: func(p *Prospect, at time.Time) {
			p.Attempts = daysAgo(at, 30, 14, 7, 1)
		},
		first: "2026-08-11",
		reach: []testkit.Reach{
			{
				Like: "consumer-who-consented", Facts: values{"attempts": "reached", "slot": "agreed"},
				Not: besides(notCalled, values{"attempts": "under"}),
			},
		},
		says: testkit.Words{
			FR: "quatre appels ou tentatives ont déjà eu lieu en trente jours",
			EN: "four calls or attempts were already made in thirty days",
		},
	},
	"refusal-pause": {
		name: "refused sixty days ago",
		set: home(func(p *Prospect, at time.Time) {
			p.Stop, p.StoppedAt, p.Consent = rgpd.RefusedInCall, at.AddDate(0, 0, -60), consent.Status{}
		}),
		near:  "sixty-one days ago",
		undo:  func(p *Prospect, at time.Time) { p.StoppedAt = at.AddDate(0, 0, -61) },
		first: "2023-03-01", last: "2026-08-10",
		reach: []testkit.Reach{
			// « lorsque le consommateur refuse ce démarchage lors de la conversation »: sixty days.
			{
				Like: "customer", Facts: values{"stop": "refused-in-call", "pause": "running"}, On: lastDayOptOut,
				Not: besides(notCalled, values{"stop": "but refused-in-call", "pause": "over"}),
			},
		},
		says: testkit.Words{FR: "soixante jours", EN: "sixty days"},
	},
}
