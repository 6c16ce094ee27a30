package prospect

import (
	"testing"
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/testkit"
)

var sectorProofs = map[rgpd.RuleID]proof{
	"energy-works-ban": {
		name:  "heat pumps by telephone, with consent",
		set:   home(func(p *Prospect, at time.Time) { p.Campaign.Sector = EnergyRenovation }),
		near:  "the consumer asked the firm this morning to be called",
		undo:  callBackAsked,
		first: "2020-07-26", last: "2026-08-10",
		reach: []testkit.Reach{
			// L. 223-1 (2020) al. 3: « à l'exception des sollicitations intervenant dans le cadre
			// de l'exécution d'un contrat en cours »; what was asked within two days was held
			// to be no prospecting.
			{
				Like: "consumer-who-consented", Facts: values{"sector": "energy-renovation"}, On: lastDayOptOut,
				Not: besides(notCalled, values{
					"sector": "but energy-renovation", "contract": "running-related", "call-back": "prompt",
				}),
			},
		},
		says: testkit.Words{
			FR: "démarchage interdit pour les travaux d'économies d'énergie, même avec consentement",
			EN: "banned for energy-saving works, consent or not",
		},
	},
	"works-ban": {
		name:  "stair lifts by telephone, with consent",
		set:   home(func(p *Prospect, at time.Time) { p.Campaign.Sector = HomeAdaptation }),
		near:  "the consumer asked the firm to be called",
		undo:  callBackAsked,
		first: "2026-08-11",
		reach: []testkit.Reach{
			// (2026) al. 5, and R. 223-4.
			{
				Like: "consumer-who-consented", Facts: values{"sector": "home-adaptation"},
				Not: besides(notCalled, values{
					"sector": "but energy-renovation home-adaptation", "contract": "running-related",
					"call-back": "prompt standing",
				}),
			},
		},
		says: testkit.Words{
			FR: "démarchage interdit pour la rénovation énergétique et l'adaptation du logement",
			EN: "prospecting is banned for energy renovation and home adaptation",
		},
	},
	"works-message-ban": {
		name: "insulation by SMS, with consent",
		set: home(both(onChannels(rgpd.SMS), func(p *Prospect, at time.Time) {
			p.Campaign.Sector = EnergyRenovation
		})),
		near:  "in a running contract",
		undo:  running,
		first: "2025-07-02", ch: rgpd.SMS,
		reach: []testkit.Reach{
			// L. 223-8: no request is an exception.
			{
				Like: "subscriber", Facts: values{"sector": "energy-renovation"},
				Not: besides(notMessage, values{
					"sector": "but energy-renovation home-adaptation", "contract": "running-related",
				}),
			},
		},
		says: testkit.Words{
			FR: "messages interdits pour la rénovation énergétique et l'adaptation du logement",
			EN: "messages are banned for energy renovation and home adaptation",
		},
	},
	"training-account-ban": {
		name:  "training paid from the account",
		set:   sector(TrainingAccount),
		near:  "a course under way, with a direct link",
		undo:  running,
		first: "2022-12-21",
		reach: []testkit.Reach{
			// C. trav., L. 6323-8-1: 1° the data, without exception; 2° the sale, save a course
			// under way. Natural persons, by any means; consent is no exception.
			{
				Like: "subscriber", Facts: values{"sector": "training-account"},
				Not: values{
					"place": "abroad", "audience": "legal-person", "purpose": "but sale",
					"sector": "but training-account", "contract": "running-related",
				},
			},
		},
		says: testkit.Words{
			FR: "sauf action en cours présentant un lien direct",
			EN: "save in a course under way with a direct link",
		},
	},
	"training-account-reward": {
		name: "a tablet for whoever enrols, in a course under way",
		set: home(func(p *Prospect, at time.Time) {
			p.Campaign.Sector, p.Campaign.Reward, p.Contract = TrainingAccount, RewardOffered, RunningRelated
		}),
		near:  "nothing against enrolment",
		undo:  func(p *Prospect, at time.Time) { p.Campaign.Reward = RewardNone },
		first: "2023-06-11",
		reach: []testkit.Reach{
			// L. 6323-8-1, last sentence but two: no holder, no means, no course under way is named.
			{
				Like:  "customer",
				Facts: values{"sector": "training-account", "reward": "offered", "channel": "email"},
				Not: values{
					"place": "abroad", "purpose": noSale, "sector": "but training-account", "reward": "none",
				},
			},
			{
				Like:  "switchboard",
				Facts: values{"sector": "training-account", "reward": "offered", "purpose": "collect-data"},
				Not: values{
					"place": "abroad", "purpose": noSale, "sector": "but training-account", "reward": "none",
				},
			},
		},
		says: testkit.Words{
			FR: "en échange d'une inscription à une formation du compte personnel",
			EN: "against enrolment in training of the personal account",
		},
	},
	"training-account-data": {
		name: "collecting the account's data in a course under way",
		set: home(func(p *Prospect, at time.Time) {
			p.Campaign.Sector, p.Campaign.Purpose, p.Contract = TrainingAccount, CollectData, RunningRelated
		}),
		near:  "offering the next part of the course",
		undo:  func(p *Prospect, at time.Time) { p.Campaign.Purpose = Sale },
		first: "2022-12-21",
		reach: []testkit.Reach{
			{
				Like: "professional", Facts: values{"sector": "training-account", "purpose": "collect-data"},
				Not: values{
					"place": "abroad", "audience": "legal-person", "purpose": "but collect-data",
					"sector": "but training-account",
				},
			},
		},
		says: testkit.Words{
			FR: "collecte interdite des données des titulaires d'un compte personnel de formation",
			EN: "collecting the data of holders of a training account",
		},
	},
	"funeral-ban": {
		name: "a funeral in view, with consent",
		set:  home(func(p *Prospect, at time.Time) { p.Campaign.Sector = Funeral }),
		near: "the financing of a funeral",
		undo: func(p *Prospect, at time.Time) { p.Campaign.Sector = FuneralFinancing },
		reach: []testkit.Reach{
			// CGCT, L. 2223-33: « les offres de services », by any means and to anybody.
			{Like: "consumer-who-consented", Facts: values{"sector": "funeral"}, Not: notBySector("funeral")},
			{
				Like: "subscriber", Facts: values{"sector": "funeral", "call-back": "prompt", "channel": "email"},
				Not: notBySector("funeral"),
			},
			{
				Like: "switchboard", Facts: values{"sector": "funeral", "purpose": "collect-data"},
				Not: notBySector("funeral"),
			},
		},
		says: testkit.Words{
			FR: "interdites en prévision d'obsèques et dans les deux mois d'un décès",
			EN: "in view of a funeral and within two months of a death",
		},
	},
	"lawyer-solicitation": {
		name: "a lawyer rings somebody who consented",
		set:  home(func(p *Prospect, at time.Time) { p.Campaign.Sector = LegalServices }),
		near: "a notary, who is of no sector here",
		undo: func(p *Prospect, at time.Time) { p.Campaign.Sector = OtherSector },
		last: "2023-07-02",
		reach: []testkit.Reach{
			// Décret 2005-790, art. 15: « un envoi postal ou un courrier électronique », « à
			// l'exclusion de tout message textuel ».
			{
				Like: "consumer-who-consented", Facts: values{"sector": "legal-services"}, On: "2023-07-02",
				Not: besides(notBySector("legal-services"), values{"channel": "email"}),
			},
			{
				Like: "switchboard", Facts: values{"sector": "legal-services", "channel": "sms"}, On: "2018-05-25",
				Not: besides(notBySector("legal-services"), values{"channel": "email"}),
			},
		},
		says: testkit.Words{FR: "ni appel, ni SMS", EN: "no call, no text"},
	},
	"lawyer-solicitation-2023": {
		name:  "a lawyer texts a client in a case under way, who consented",
		set:   home(both(onChannels(rgpd.SMS), both(running, func(p *Prospect, at time.Time) { p.Campaign.Sector = LegalServices }))),
		ch:    rgpd.SMS,
		near:  "a lawyer's office about an appointment",
		undo:  service,
		first: "2023-07-03",
		reach: []testkit.Reach{
			// READING: as before; ordonnance of 1817, art. 15-3: « une personne physique ou morale ».
			{
				Like: "professional", Facts: values{"sector": "legal-services"},
				Not: besides(notBySector("legal-services"), values{"channel": "email"}),
			},
			{
				Like: "consumer-who-consented", Facts: values{"sector": "legal-services", "call-back": "prompt"},
				Not: besides(notBySector("legal-services"), values{"channel": "email"}),
			},
		},
		says: testkit.Words{FR: "ni appel, ni SMS", EN: "no call, no text"},
	},
	"own-rules-not-met": {
		name: "shares, by a canvasser without a licence",
		set: home(func(p *Prospect, at time.Time) {
			p.Campaign.Sector, p.Campaign.OwnRules = FinancialServices, OwnRulesNotMet
		}),
		near: "with one",
		undo: func(p *Prospect, at time.Time) { p.Campaign.OwnRules = OwnRulesMet },
		reach: []testkit.Reach{
			// CMF, L. 341-1: « une personne physique ou une personne morale », « par quelque moyen
			// que ce soit »; the others read alike.
			{
				Like: "consumer-who-consented", Facts: values{"sector": "gambling", "own-rules": "not-met"},
				Not: besides(notBySector("financial-services health-care gambling legal-services"), met),
			},
			{
				Like: "switchboard", Facts: values{"sector": "financial-services", "own-rules": "not-met", "channel": "email"},
				Not: besides(notBySector("financial-services health-care gambling legal-services"), met),
			},
		},
		says: testkit.Words{FR: "propres au secteur ne sont pas respectées", EN: "own canvassing rules are not met"},
	},
}

var met = values{"own-rules": "met"}

// TestRulesThatNobodyChecked: where a sector's codes have rules of their own, and nobody
// says that they are met, nothing is allowed: it is asked; nowhere else.
func TestRulesThatNobodyChecked(t *testing.T) {
	at := lawReadAgain
	for s := OtherSector; s <= FuneralFinancing; s++ {
		for _, base := range []Prospect{baseConsumer(at), baseProfessional(at)} {
			base.Campaign.Sector = s
			for ch := rgpd.LiveCall; ch <= rgpd.Email; ch++ {
				for v := range OwnRules(5) { // 0 and 3 and 4 are unknown
					p := base
					p.Campaign.OwnRules = v
					open := v != OwnRulesMet && v != OwnRulesNotMet
					d := CanCallAt(p, ch, at)
					asked := false
					for c := range d.Missing() {
						asked = asked || c.Name == "own-rules"
					}
					if open && ownRules.Accepts(s) {
						if d.Verdict() == rgpd.Allowed || d.Verdict() == rgpd.Deferred || d.Verdict() == rgpd.Undecided && !asked {
							t.Errorf("%v, %v, %v: %v", s, ch, v, d)
						}
					} else if asked {
						t.Errorf("%v, %v, %v: asked for nothing", s, ch, v)
					}
				}
			}
		}
	}
}

// notBySector is what spares a ban that knows no person and no word of theirs.
func notBySector(s string) values {
	return values{"place": "abroad", "purpose": noSale, "sector": "but " + s}
}
