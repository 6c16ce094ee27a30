package prospect

import (
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/consent"
)

// The consents of the article's table towards consumers, each as its sentence has it.
var (
	// inTheShop: a box of its own, ticked on a form of any kind, here on a screen.
	inTheShop = agreement{form: "borne", page: "borne de la boutique de Lille", days: 75}
	// atTheSale: an agreement to hear of other products, given with the order.
	atTheSale = agreement{form: "commande", page: "https://lumen.example/commande", days: 120}
	// onTheSite: an online form with a box that lets call.
	onTheSite = agreement{form: "devis", page: "https://lumen.example/devis", days: 20}
	// onTheList: joining a list by telephone, of one's own accord, with a clear way out.
	onTheList = agreement{form: "liste", page: "https://lumen.example/liste", days: 300}
	// ofTheSeller: what the seller of a list says that people agreed to, and cannot prove.
	ofTheSeller = agreement{}.but(func(r *consent.Record) {
		r.Collection = consent.Collection{By: consent.BySupplier, Collector: "Fichiers & Cie", Check: consent.Unchecked}
		r.Evidence = consent.Evidence{Kind: consent.SupplierWord}
	})
)

// homeScenarios are the article's table towards consumers: five that it allows, five that it
// forbids.
func homeScenarios() []Scenario {
	none := func(p *Prospect, _ time.Time) { p.Consent = consent.Status{} }
	instead := func(a agreement) func(*Prospect, time.Time) {
		return func(p *Prospect, at time.Time) { p.agree(a, rgpd.LiveCall, at) }
	}
	withoutConsent := rgpd.Text{FR: "sans ce consentement", EN: "without that consent"}
	return []Scenario{
		toConsumer("B2C-Y1", rgpd.Allowed,
			"Case non cochée d'avance, cochée : consentement explicite à être appelé",
			"A box not ticked beforehand, ticked: explicit consent to be called",
			func(p *Prospect, _ time.Time) { p.Origin, p.Information = OwnForm, ToldAndFree }).on(inTheShop).near(
			"la case était cochée d'avance", "the box was ticked beforehand", rgpd.Forbidden,
			instead(inTheShop.but(func(r *consent.Record) { r.Act = consent.PreTickedBox }))).near(
			withoutConsent.FR, withoutConsent.EN, rgpd.Forbidden, none),
		toConsumer("B2C-Y2", rgpd.Allowed,
			"Client, produits complémentaires, accord explicite donné lors de la collecte",
			"Customer, complementary products, explicit agreement given at collection",
			func(p *Prospect, _ time.Time) {
				p.Campaign.Object = "accessoires de téléphonie"
				p.Origin, p.Information, p.Contract, p.Products = OwnSale, ToldAndFree, RunningUnrelated, OtherProducts
			}).on(atTheSale).near(
			"sans cet accord", "without that agreement", rgpd.Forbidden, none).near(
			"l'accord ne porte que sur les forfaits", "the agreement is about the plans only", rgpd.Forbidden,
			instead(atTheSale.but(func(r *consent.Record) { r.Form.Objects = consent.Named("forfaits mobiles") }))),
		toConsumer("B2C-Y3", rgpd.Allowed,
			"Formulaire en ligne dont la case, non cochée d'avance, autorise les appels",
			"Online form whose box, not ticked beforehand, lets call",
			func(p *Prospect, _ time.Time) { p.Origin, p.Information = OwnForm, ToldAndFree }).on(onTheSite).near(
			"la case n'autorise que les courriels", "the box lets write by e-mail only", rgpd.Forbidden,
			instead(onTheSite.but(func(r *consent.Record) { r.Channels = rgpd.ChannelsOf(rgpd.Email) }))).near(
			withoutConsent.FR, withoutConsent.EN, rgpd.Forbidden, none),
		toConsumer("B2C-Y4", rgpd.Allowed,
			"Rappel expressément demandé par le formulaire de contact du site",
			"Call-back expressly asked for on the site's contact form",
			func(p *Prospect, at time.Time) {
				p.Origin, p.Information = OwnForm, ToldAndFree
				p.CallBack = CallBack{
					Asked: AskedPrincipal, At: at.Add(-26 * time.Hour), Object: p.Campaign.Object, Proof: ProofKept,
				}
			}).near(
			"rien n'a été demandé", "nothing was asked for",
			rgpd.Forbidden, func(p *Prospect, _ time.Time) { p.CallBack = CallBack{} }).near(
			"le rappel demandé portait sur autre chose", "the call-back was about something else",
			rgpd.Forbidden, func(p *Prospect, _ time.Time) { p.CallBack.Object = "résiliation" }).near(
			"la demande a trois semaines", "the request is three weeks old",
			rgpd.Forbidden, func(p *Prospect, at time.Time) { p.CallBack.At = at.AddDate(0, 0, -21) }),
		toConsumer("B2C-Y5", rgpd.Allowed,
			"Inscription volontaire à une liste de diffusion téléphonique, désinscription claire à tout moment",
			"Joined a telephone list of their own accord, with a clear way out at any moment",
			func(p *Prospect, _ time.Time) { p.Origin, p.Information = OwnForm, ToldAndFree }).on(onTheList).near(
			"s'en désinscrire est plus difficile que s'y inscrire", "leaving is harder than joining", rgpd.Forbidden,
			instead(onTheList.but(func(r *consent.Record) { r.Form.Exit = consent.ExitHarder }))).near(
			"l'inscription a plus d'un an", "joined more than a year ago", rgpd.Forbidden,
			instead(agreement{form: onTheList.form, page: onTheList.page, days: 370})),

		toConsumer("B2C-N1", rgpd.Forbidden,
			"Numéro trouvé dans un annuaire public, sans consentement",
			"Number found in a public directory, without consent",
			func(p *Prospect, _ time.Time) {
				p.Origin, p.Marking, p.Information = PublicDirectory, Unmarked, ToldByContact
			}).near(
			"il a consenti à cet appel", "they consented to this call", rgpd.Allowed, instead(agreement{})),
		toConsumer("B2C-N2", rgpd.Forbidden,
			"Coordonnées d'un jeu-concours, sans consentement à être appelé",
			"Details from a contest, without consent to be called",
			func(p *Prospect, _ time.Time) {
				p.Origin, p.Provenance, p.Information = Contest, ProvenanceChecked, ToldAndFree
			}).near(
			"le joueur a consenti à cet appel", "the entrant consented to this call", rgpd.Allowed,
			instead(agreement{})),
		toConsumer("B2C-N3", rgpd.Forbidden,
			"Automate d'appel, sans accord explicite préalable", "Calling machine, without prior explicit agreement",
			func(p *Prospect, _ time.Time) {
				c := &p.Campaign
				c.Dialling, c.Shown, c.Voice = DialledAutomatically, ShownVerified, RecordedVoice
				p.Origin, p.Information = OwnForm, ToldAndFree
			}).by(rgpd.AutomatedCall).near(
			"il a accepté l'automate", "they agreed to the machine", rgpd.Allowed,
			func(p *Prospect, at time.Time) {
				p.agree(agreement{}.but(func(r *consent.Record) {
					r.Channels = rgpd.ChannelsOf(rgpd.AutomatedCall)
				}), rgpd.AutomatedCall, at)
			}),
		toConsumer("B2C-N4", rgpd.Forbidden,
			"Poursuivre les appels après un retrait du consentement, ou une demande de ne plus être contacté",
			"Calling on after a withdrawal of consent, or a request not to be contacted any more",
			func(p *Prospect, at time.Time) {
				p.Origin, p.Information = OwnForm, ToldAndFree
				p.Stop, p.StoppedAt = rgpd.WithdrewConsent, at.AddDate(0, 0, -3)
			}).on(onTheSite.but(func(r *consent.Record) {
			r.Withdrawal = consent.Withdrawal{By: consent.ByVoice, At: r.At.AddDate(0, 0, 17)}
		})).also(
			"il n'a rien retiré, et demandé à ne plus être contacté",
			"nothing was withdrawn, and they asked not to be contacted any more",
			rgpd.LiveCall, func(p *Prospect, at time.Time) {
				p.Stop = rgpd.Objected
				p.agree(onTheSite, rgpd.LiveCall, at)
			}).near(
			"ni retrait ni opposition", "neither withdrawal nor objection", rgpd.Allowed,
			func(p *Prospect, at time.Time) {
				p.Stop, p.StoppedAt = 0, time.Time{}
				p.agree(onTheSite, rgpd.LiveCall, at)
			}),
		toConsumer("B2C-N5", rgpd.Forbidden,
			"Base achetée, sans preuve d'un consentement explicite à être appelé",
			"Bought list, without proof of explicit consent to be called",
			func(p *Prospect, _ time.Time) {
				p.Origin, p.Provenance, p.Information = BoughtList, ProvenanceUnchecked, ToldByContact
			}).on(ofTheSeller).near(
			"la collecte est vérifiée, la preuve du consentement manque toujours",
			"the collection is checked, the proof of consent still missing", rgpd.Forbidden,
			func(p *Prospect, _ time.Time) { p.Provenance = ProvenanceChecked }).near(
			"la collecte est vérifiée et le consentement prouvé", "the collection is checked and the consent proven",
			rgpd.Allowed, func(p *Prospect, at time.Time) {
				p.Provenance = ProvenanceChecked
				p.agree(agreement{}, rgpd.LiveCall, at)
			}),
	}
}

// by is the scenario on another channel.
func (s Scenario) by(ch rgpd.Channel) Scenario {
	s.Channel = ch
	return s
}
