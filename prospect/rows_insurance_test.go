package prospect

import (
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/testkit"
)

var insuranceDutyProofs = map[rgpd.RuleID]proof{
	"ask-insurance-agreement": {
		name:  "an insurer rings a stranger",
		set:   sector(Insurance),
		near:  "who agreed a fortnight ago",
		undo:  func(p *Prospect, at time.Time) { consents(p, at); p.Consent.GivenAt = at.AddDate(0, 0, -14) },
		first: "2022-04-01", last: "2026-08-10",
		reach: []testkit.Reach{
			// C. assur., L. 112-2-2, I, IV and V: not where any contract is running, nor where
			// the person asked for the call, nor agreed to it within thirty days (R. 112-7, III).
			// « contacte par téléphone » would reach machines too; the row has live calls.
			{Like: "consumer-who-consented", Facts: values{"sector": "insurance"}, On: lastDayOptOut, Not: insured()},
			{
				Like: "consumer-who-consented", On: lastDayOptOut,
				Facts: values{"sector": "insurance", "contract": "ended"},
				Not:   insured(),
			},
		},
		says: testkit.Words{
			FR: "assurance : obtenir l'accord explicite dès le début",
			EN: "insurance: get explicit agreement at the start",
		},
	},
	"sign-insurance-after-a-day": {
		name:  "an insurer rings a stranger",
		set:   sector(Insurance),
		near:  "who holds another contract of his",
		undo:  func(p *Prospect, at time.Time) { p.Contract = RunningUnrelated },
		first: "2022-04-01", last: "2026-08-10",
		reach: []testkit.Reach{
			// I, last paragraph: « entre la réception […] et tout nouveau contact »; II.
			{Like: "consumer-who-consented", Facts: values{"sector": "insurance"}, On: lastDayOptOut, Not: insured()},
		},
		says: testkit.Words{
			FR: "attendre 24 h après la réception des documents",
			EN: "wait 24 hours after the documents were received",
		},
	},
	"confirm-insurance": {
		name:  "an insurer rings a stranger",
		set:   sector(Insurance),
		near:  "who holds another contract of his",
		undo:  func(p *Prospect, at time.Time) { p.Contract = RunningUnrelated },
		first: "2022-04-01", last: "2026-08-10",
		reach: []testkit.Reach{
			// I, 2°: « peut résilier son contrat en cours concomitamment à la prise d'effet du contrat
			// proposé si son offre concerne un risque déjà couvert »; III: at once, in writing.
			{Like: "consumer-who-consented", Facts: values{"sector": "insurance"}, On: lastDayOptOut, Not: insured()},
		},
		says: testkit.Words{
			FR: "un risque déjà couvert, s'assurer que la personne peut résilier",
			EN: "a risk that is covered already, make sure that the person can terminate",
		},
	},
	"announce-insurance-recording": {
		name:  "an insurer rings a stranger",
		set:   sector(Insurance),
		near:  "who holds another contract of his",
		undo:  func(p *Prospect, at time.Time) { p.Contract = RunningUnrelated },
		first: "2022-04-01", last: "2026-08-10",
		reach: []testkit.Reach{
			// R. 112-7, I, 1°: recorded, a copy, and the call ends where it is not wanted.
			{Like: "consumer-who-consented", Facts: values{"sector": "insurance"}, On: lastDayOptOut, Not: insured()},
		},
		says: testkit.Words{
			FR: "dire au début que l'appel est enregistré",
			EN: "say at the start that the call is recorded",
		},
	},
	"keep-insurance-request": {
		name: "an insurer rings who asked for it",
		set: home(func(p *Prospect, at time.Time) {
			p.Campaign.Sector = Insurance
			callBackAsked(p, at)
		}),
		near:  "who holds another contract of his",
		undo:  func(p *Prospect, at time.Time) { p.Contract = RunningUnrelated },
		first: "2022-04-01", last: "2026-08-10",
		reach: []testkit.Reach{
			// R. 112-7, III, 3°: what proves the request or the consent that V speaks of.
			{
				Like: "consumer-who-consented", Facts: values{"sector": "insurance", "recency": "within-30-days"},
				On:  lastDayOptOut,
				Not: besides(notLive, values{"sector": "but insurance funeral-financing", "contract": "running-related running-unrelated"}),
			},
		},
		says: testkit.Words{FR: "prouve que la personne a demandé l'appel", EN: "that the person asked for the call"},
	},
	"keep-insurance-recording": {
		name:  "an insurer rings a stranger",
		set:   sector(Insurance),
		near:  "who holds another contract of his",
		undo:  func(p *Prospect, at time.Time) { p.Contract = RunningUnrelated },
		first: "2022-04-01", last: "2026-08-10",
		reach: []testkit.Reach{
			{Like: "consumer-who-consented", Facts: values{"sector": "insurance"}, On: lastDayOptOut, Not: insured()},
		},
		says: testkit.Words{FR: "deux ans à compter de la signature", EN: "two years from the signature"},
	},
}
