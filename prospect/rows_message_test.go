package prospect

import (
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/consent"
	"github.com/rgpd-go/rgpd/internal/testkit"
)

var messageProofs = map[rgpd.RuleID]proof{
	"machine-without-consent": {
		name: "a recording rings a professional",
		set:  work(asIs),
		near: "who consented to recordings",
		undo: onChannels(rgpd.AutomatedCall),
		ch:   rgpd.AutomatedCall,
		reach: []testkit.Reach{
			// L. 34-5 al. 1: every natural person; contract, press and request are exceptions of
			// another text.
			{
				Like: "automated-call", Facts: values{"consent": "lapsed"},
				Not: values{
					"channel": "but automated-call", "audience": "legal-person", "place": "abroad", "purpose": noSale,
					"consent": "valid",
				},
			},
		},
		says: testkit.Words{FR: "automate sans consentement préalable", EN: "automated call without prior consent"},
	},
	"machine-voice": {
		reach: []testkit.Reach{
			{
				Like: "consumer-who-consented", Facts: values{"voice": "recorded"},
				Not: values{
					"channel": "but live-call", "audience": "legal-person", "place": "abroad", "purpose": "service",
					"voice": "human",
				},
			},
		},
		says: testkit.Words{
			FR: "voix enregistrée ou artificielle est un appel automatisé",
			EN: "recorded or artificial voice is an automated call",
		},
	},
	"message-to-stranger": {
		name: "an account without a purchase",
		set:  home(func(p *Prospect, at time.Time) { p.Consent, p.Contract = consent.Status{}, AccountOnly }),
		near: "a customer",
		undo: func(p *Prospect, at time.Time) { p.Contract = Ended },
		ch:   rgpd.Email,
		reach: []testkit.Reach{
			// L. 34-5 al. 1 and 4: SMS and e-mail to consumers without consent.
			{
				Like: "subscriber", Facts: values{"consent": "none"},
				Not: besides(notMessage, values{"consent": "valid", "contract": "but none account-only"}),
			},
		},
		says: testkit.Words{FR: "n'y a pas consenti et n'a rien acheté", EN: "did not consent and bought nothing"},
	},
	"message-for-other-products": {
		name: "a customer is sent a partner's offer",
		set: home(func(p *Prospect, at time.Time) {
			p.Consent, p.Contract, p.Products = consent.Status{}, Ended, OtherProducts
		}),
		near: "similar products",
		undo: func(p *Prospect, at time.Time) { p.Products = SimilarProducts },
		ch:   rgpd.Email,
		reach: []testkit.Reach{
			{
				Like: "customer", Facts: values{"channel": "email", "products": "other"},
				Not: besides(notMessage, values{
					"consent": "valid", "contract": "none account-only", "products": "similar",
				}),
			},
		},
		says: testkit.Words{FR: "d'autres produits que ceux achetés", EN: "products other than those bought"},
	},
	"message-address-not-of-sale": {
		name: "a customer whose address was bought",
		set: home(func(p *Prospect, at time.Time) {
			p.Consent, p.Contract, p.Origin = consent.Status{}, Ended, BoughtList
		}),
		near: "given with the order",
		undo: func(p *Prospect, at time.Time) { p.Origin = OwnSale },
		ch:   rgpd.Email,
		reach: []testkit.Reach{
			// L. 34-5 al. 4: « recueillies auprès de lui […] à l'occasion d'une vente ou d'une
			// prestation de services ».
			{
				Like: "customer", Facts: values{"channel": "email", "origin": "contest"},
				Not: besides(notMessage, values{
					"consent": "valid", "contract": "none account-only", "origin": "own-sale",
				}),
			},
			{
				Like: "customer", Facts: values{"channel": "sms", "origin": "own-form", "contract": "free-account"},
				Not: besides(notMessage, values{
					"consent": "valid", "contract": "none account-only", "origin": "own-sale",
				}),
			},
		},
		says: testkit.Words{
			FR: "n'a pas été recueillie auprès de lui lors d'une vente",
			EN: "was not taken from them at a sale",
		},
	},
	"message-without-choice": {
		name: "a form without a box to refuse",
		set: home(func(p *Prospect, at time.Time) {
			p.Consent, p.Contract, p.Information = consent.Status{}, Ended, ToldOnly
		}),
		near: "a form with one",
		undo: func(p *Prospect, at time.Time) { p.Information = ToldAndFree },
		ch:   rgpd.SMS,
		reach: []testkit.Reach{
			{
				Like: "customer", Facts: values{"channel": "sms", "information": "told-only"},
				Not: besides(notMessage, values{
					"consent": "valid", "contract": "none account-only", "information": "told-and-free",
				}),
			},
		},
		says: testkit.Words{
			FR: "message à un client qui n'a pas pu refuser",
			EN: "message to a customer who could not refuse",
		},
	},
	"professional-message-untold": {
		name: "a buyer who was never told",
		set:  work(func(p *Prospect, at time.Time) { p.Information = NeverTold }),
		near: "who is told in the message",
		undo: func(p *Prospect, at time.Time) { p.Information = ToldByContact },
		ch:   rgpd.Email,
		reach: []testkit.Reach{
			// CNIL since 2005: professionals are told, and free to refuse.
			{
				Like: "professional", Facts: values{"channel": "email", "information": "told-only"},
				Not: besides(notMessage, values{
					"audience": "but professional", "consent": "valid",
					"information": "told-and-free told-by-contact",
				}),
			},
		},
		says: testkit.Words{
			FR: "message à un professionnel qui n'a pas été informé ou ne peut pas refuser",
			EN: "message to a professional who was not told or cannot refuse",
		},
	},
	"professional-message-private-line": {
		name: "accounting software to the private mobile of the finance director",
		set:  work(func(p *Prospect, at time.Time) { p.Line = PersonalLine }),
		near: "to the work mobile",
		undo: func(p *Prospect, at time.Time) { p.Line = WorkLine },
		ch:   rgpd.SMS,
		reach: []testkit.Reach{
			// L. 34-5 al. 1: every natural person; the CNIL's leave of 2005 is for the work address.
			{
				Like: "professional", Facts: values{"channel": "email", "line": "personal"},
				Not: besides(notMessage, values{
					"audience": "but professional", "consent": "valid", "line": "work",
				}),
			},
		},
		says: testkit.Words{
			FR: "à son adresse ou à son numéro personnel",
			EN: "at their private address or number",
		},
	},
	"machine-consent": {
		name: "consent to automated calls",
		set:  home(onChannels(rgpd.AutomatedCall)),
		near: "consent to live calls",
		undo: onChannels(rgpd.LiveCall),
		ch:   rgpd.AutomatedCall,
		reach: []testkit.Reach{
			// L. 34-5 al. 1 protects every natural person, at work too, and asks for consent
			// « par ce moyen ».
			{
				Like: "automated-call",
				Not: values{
					"channel": "but automated-call", "audience": "legal-person", "place": "abroad", "purpose": noSale,
					"consent": "but valid",
				},
			},
			{
				Like: "automated-call", Facts: values{"audience": "professional"},
				Not: values{
					"channel": "but automated-call", "audience": "legal-person", "place": "abroad", "purpose": noSale,
					"consent": "but valid",
				},
			},
		},
		says: testkit.Words{FR: "consenti aux appels par automate", EN: "consented to automated calls"},
	},
	"message-consent": {
		name: "consent to SMS",
		set:  home(onChannels(rgpd.SMS)),
		near: "consent to e-mail",
		undo: onChannels(rgpd.Email),
		ch:   rgpd.SMS,
		reach: []testkit.Reach{
			{
				Like: "subscriber",
				Not: values{
					"channel": "but sms email", "audience": "legal-person", "place": "abroad", "purpose": noSale,
					"consent": "but valid",
				},
			},
			{
				Like: "subscriber", Facts: values{"audience": "professional"},
				Not: values{
					"channel": "but sms email", "audience": "legal-person", "place": "abroad", "purpose": noSale,
					"consent": "but valid",
				},
			},
		},
		says: testkit.Words{FR: "consenti à ces messages", EN: "consented to these messages"},
	},
	"customer-message": {
		name: "a customer, similar products, a box to refuse",
		set: home(func(p *Prospect, at time.Time) {
			p.Consent, p.Contract, p.Origin = consent.Status{}, Ended, OwnSale
		}),
		near: "an account only",
		undo: func(p *Prospect, at time.Time) { p.Contract = AccountOnly },
		ch:   rgpd.SMS,
		reach: []testkit.Reach{
			// L. 34-5 al. 4: a customer, similar products of the same firm, able to refuse when
			// the address was taken, from the person and at the sale.
			{
				Like: "customer", Facts: values{"channel": "email"},
				Not: besides(notMessage, values{
					"consent": "valid", "contract": "none account-only free-account", "products": "other", "origin": "but own-sale",
					"information": "but told-and-free",
				}),
			},
			{
				Like: "customer", Facts: values{"channel": "sms", "contract": "ended"},
				Not: besides(notMessage, values{
					"consent": "valid", "contract": "none account-only free-account", "products": "other", "origin": "but own-sale",
					"information": "but told-and-free",
				}),
			},
		},
		says: testkit.Words{
			FR: "recueillie auprès de lui lors d'une vente avec refus possible",
			EN: "taken from them at a sale with a refusal possible",
		},
	},
	"free-account-message": {
		name: "a free account",
		set: home(func(p *Prospect, at time.Time) {
			p.Consent, p.Contract, p.Origin = consent.Status{}, FreeAccount, OwnSale
		}),
		near: "an account only",
		undo: func(p *Prospect, at time.Time) { p.Contract = AccountOnly },
		ch:   rgpd.Email,
		reach: []testkit.Reach{
			// C-654/23: the free account of a paid service is a sale, too.
			{
				Like: "customer", Facts: values{"channel": "email", "contract": "free-account"},
				Not: besides(notMessage, values{
					"consent": "valid", "contract": "but free-account", "products": "other", "origin": "but own-sale",
					"information": "but told-and-free",
				}),
			},
		},
		says: testkit.Words{
			FR: "compte gratuit d'un service payant, pour des produits analogues",
			EN: "free account of a paid service, for similar products",
		},
	},
	"professional-message": {
		name: "accounting software to the finance director",
		set:  work(asIs),
		near: "lunches to the finance director",
		undo: func(p *Prospect, at time.Time) { p.Campaign.Offer = OfferForPrivateLife },
		ch:   rgpd.Email,
		reach: []testkit.Reach{
			// CNIL since 2005: a professional who is told, and free to refuse.
			{
				Like: "professional", Facts: values{"channel": "email"},
				Not: besides(notMessage, values{
					"audience": "but professional", "information": "told-only never-told", "line": "personal",
				}),
			},
			{
				Like: "professional", Facts: values{"channel": "sms", "information": "told-and-free"},
				Not: besides(notMessage, values{
					"audience": "but professional", "information": "told-only never-told", "line": "personal",
				}),
			},
		},
		says: testkit.Words{
			FR: "informé, à son adresse professionnelle, en rapport avec son travail",
			EN: "who was told, at their work address, related to their work",
		},
	},
}
