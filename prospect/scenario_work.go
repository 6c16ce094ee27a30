package prospect

import (
	"time"

	"github.com/rgpd-go/rgpd"
)

// workScenarios are the article's table towards professionals: six that it allows, six that
// it forbids.
func workScenarios() []Scenario {
	return []Scenario{
		toProfessional("B2B-Y1", rgpd.Allowed,
			"Directeur des achats, numéro professionnel trouvé sur le site de son entreprise",
			"Purchasing manager, work number found on the firm's site",
			func(p *Prospect, _ time.Time) {
				p.Origin, p.Marking, p.Information = EmployerSite, Unmarked, ToldByContact
			}).near(
			"l'offre est pour sa vie privée", "the offer is for private life", rgpd.Forbidden,
			func(p *Prospect, _ time.Time) { p.Campaign.Offer = OfferForPrivateLife },
		),
		toProfessional("B2B-Y2", rgpd.Allowed,
			"Dirigeant dont les coordonnées figurent dans un annuaire professionnel public",
			"Head of a firm listed in a public business directory",
			func(p *Prospect, _ time.Time) {
				p.Origin, p.Marking, p.Information = BusinessDirectory, Unmarked, ToldByContact
			}).near(
			"l'annuaire porte une mention contre la prospection", "the entry is marked against prospecting",
			rgpd.Forbidden, func(p *Prospect, _ time.Time) { p.Marking = MarkedNoMarketing },
		),
		toProfessional("B2B-Y3", rgpd.Allowed,
			"Responsable marketing rencontré en salon, numéro de sa carte de visite",
			"Marketing head met at a fair, number of the business card",
			func(p *Prospect, _ time.Time) { p.Origin, p.Information = BusinessCard, ToldAndFree }).also(
			"informé au premier appel, et non à la remise de la carte (lecture)",
			"told at the first call, and not when handing over the card (a reading)",
			rgpd.LiveCall, func(p *Prospect, _ time.Time) { p.Information = ToldByContact }).near(
			"la carte prise, rien n'est dit de la prospection", "the card taken, nothing is said of prospecting",
			rgpd.Forbidden, func(p *Prospect, _ time.Time) { p.Information = NeverTold }).near(
			"informé, sans pouvoir refuser", "told, and not able to refuse",
			rgpd.Forbidden, func(p *Prospect, _ time.Time) { p.Information = ToldOnly },
		),
		toProfessional("B2B-Y4", rgpd.Allowed,
			"Ancien client, sur son numéro professionnel, pour une mise à jour du produit acheté",
			"Former client, on the work number, about an update of the product bought",
			func(p *Prospect, _ time.Time) {
				p.Origin, p.Information, p.Contract, p.Products = OwnSale, ToldAndFree, Ended, SimilarProducts
			}).near(
			"il n'a pas été informé lors de son achat", "they were not told at the sale",
			rgpd.Forbidden, func(p *Prospect, _ time.Time) { p.Information = ToldByContact }).near(
			"le produit était pour sa vie privée", "the product was for private life",
			rgpd.Forbidden, func(p *Prospect, _ time.Time) { p.Campaign.Offer = OfferForPrivateLife },
		),
		toProfessional("B2B-Y5", rgpd.Allowed,
			"Numéro recommandé par un partenaire, source de la recommandation dite",
			"Number recommended by a partner, the source named",
			func(p *Prospect, _ time.Time) {
				p.Origin, p.Provenance, p.Information = Partner, ProvenanceChecked, ToldByContact
			}).near(
			"la source n'est pas dite", "the source is not named",
			rgpd.Forbidden, func(p *Prospect, _ time.Time) { p.Information = NeverTold }).near(
			"le droit du partenaire n'est pas vérifié", "the partner's right is not checked",
			rgpd.Forbidden, func(p *Prospect, _ time.Time) { p.Provenance = ProvenanceUnchecked },
		),
		toProfessional("B2B-Y6", rgpd.Allowed,
			"Prospect trouvé sur LinkedIn, numéro professionnel affiché sur son profil",
			"Prospect found on LinkedIn, work number shown on the profile",
			func(p *Prospect, _ time.Time) {
				p.Origin, p.Provenance, p.Visibility, p.Marking = SocialProfile, ProvenanceChecked, ShownToAll, Unmarked
				p.Information = ToldByContact
			}).near(
			"le profil ne montre le numéro qu'à un cercle choisi", "the profile shows the number to a chosen circle",
			rgpd.Forbidden, func(p *Prospect, _ time.Time) { p.Visibility = ShownToSome }).near(
			"le numéro du profil est personnel", "the number of the profile is private",
			rgpd.Forbidden, func(p *Prospect, _ time.Time) { p.Line = PersonalLine },
		),

		toProfessional("B2B-N1", rgpd.Forbidden,
			"Professionnel qui a demandé à ne plus être contacté",
			"Professional who asked not to be contacted any more",
			func(p *Prospect, at time.Time) {
				p.Origin, p.Marking, p.Information = EmployerSite, Unmarked, ToldByContact
				p.Stop, p.StoppedAt = rgpd.Objected, at.AddDate(0, -1, 0)
			}).near(
			"il ne l'a pas demandé", "they did not ask",
			rgpd.Allowed, func(p *Prospect, _ time.Time) { p.Stop, p.StoppedAt = 0, time.Time{} },
		),
		toProfessional("B2B-N2", rgpd.Forbidden,
			"Système automatisé qui compose des numéros au hasard", "Automatic system that dials numbers at random",
			func(p *Prospect, _ time.Time) {
				p.Campaign.Dialling, p.Campaign.Shown = DialledAtRandom, ShownVerified
				p.Information = ToldByContact
			}).also(
			"une voix enregistrée parle à qui décroche", "a recorded voice speaks to whoever answers",
			rgpd.AutomatedCall, func(p *Prospect, _ time.Time) { p.Campaign.Voice = RecordedVoice }).also(
			"des SMS à des numéros faits au hasard", "text messages to numbers made up at random",
			rgpd.SMS, func(*Prospect, time.Time) {}).near(
			"le numéro est lu sur le site de l'entreprise, et composé à la main",
			"the number is read on the firm's site, and dialled by hand",
			rgpd.Allowed, func(p *Prospect, _ time.Time) {
				p.Campaign.Dialling, p.Campaign.Shown = DialledByHand, ShownTerritorial
				p.Origin, p.Marking = EmployerSite, Unmarked
			},
		),
		toProfessional("B2B-N3", rgpd.Forbidden,
			"Se faire passer pour un autre service de leur société, afin d'obtenir des informations",
			"Posing as another department of their company to get information",
			func(p *Prospect, _ time.Time) {
				p.Campaign.Purpose, p.Campaign.Identity = CollectData, FalseIdentity
				p.Origin, p.Marking, p.Information = EmployerSite, Unmarked, ToldByContact
			}).near(
			"l'appelant dit qui il est et pourquoi il appelle", "the caller says who they are and why they call",
			rgpd.Allowed, func(p *Prospect, _ time.Time) { p.Campaign.Identity = TrueIdentity },
		),
		toProfessional("B2B-N4", rgpd.Forbidden,
			"Base achetée sans garantie d'une collecte légale", "Bought list without a guarantee of lawful collection",
			func(p *Prospect, _ time.Time) {
				p.Origin, p.Provenance, p.Information = BoughtList, ProvenanceUnchecked, ToldByContact
			}).near(
			"l'appelant a vérifié la collecte, elle est régulière",
			"the caller checked the collection, which is lawful",
			rgpd.Allowed, func(p *Prospect, _ time.Time) { p.Provenance = ProvenanceChecked },
		),
		toProfessional("B2B-N5", rgpd.Forbidden,
			"Poursuivre l'appel après un refus clair, dit pendant la conversation",
			"Going on with the call after a clear refusal in it",
			func(p *Prospect, at time.Time) {
				p.Origin, p.Marking, p.Information = EmployerSite, Unmarked, ToldByContact
				// The call that goes on is the one attempt made.
				p.Attempts = AttemptsOf(p.Campaign.Principal, at.Add(-3*time.Minute))
				p.Stop, p.StoppedAt = rgpd.RefusedInCall, at.Add(-time.Minute)
			}).near(
			"dans le même appel, il n'a rien refusé", "in the same call, nothing was refused",
			rgpd.Allowed, func(p *Prospect, _ time.Time) { p.Stop, p.StoppedAt = 0, time.Time{} },
		),
		informal(),
	}
}

// informal is B2B-N6: personal data learnt in a private exchange, whatever the use.
func informal() Scenario {
	s := toProfessional("B2B-N6", rgpd.Forbidden,
		"Numéro personnel obtenu lors d'un échange informel, utilisé sans accord",
		"Personal number learnt in a private exchange, used without agreement",
		func(p *Prospect, _ time.Time) {
			p.Line, p.Origin, p.Information = PersonalLine, Informal, ToldByContact
		})
	return s.also(
		"un SMS à ce numéro", "a text message to that number",
		rgpd.SMS, func(*Prospect, time.Time) {}).also(
		"un courriel à une adresse apprise de même", "an e-mail to an address learnt likewise",
		rgpd.Email, func(*Prospect, time.Time) {}).also(
		"un appel enregistré à ce numéro", "a recorded call to that number",
		rgpd.AutomatedCall, func(p *Prospect, _ time.Time) {
			p.Campaign.Voice, p.Campaign.Dialling, p.Campaign.Shown = RecordedVoice, DialledAutomatically, ShownVerified
		}).also(
		"un appel pour recueillir des données en vue d'une vente", "a call to collect data for a later sale",
		rgpd.LiveCall, func(p *Prospect, _ time.Time) { p.Campaign.Purpose = CollectData }).near(
		"son titulaire a consenti à cet appel", "its holder consented to this call",
		rgpd.Allowed, func(p *Prospect, at time.Time) { p.agree(agreement{}, rgpd.LiveCall, at) },
	)
}
