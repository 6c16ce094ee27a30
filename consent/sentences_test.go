package consent_test

import (
	"slices"
	"testing"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/consent"
	"github.com/rgpd-go/rgpd/internal/testkit"
)

func say(fr, en string) testkit.Words { return testkit.Words{FR: fr, EN: en} }

// TestSentencesSayWhatTheyMean: each sentence holds the words that no other of the
// package holds, in French and in English.
func TestSentencesSayWhatTheyMean(t *testing.T) {
	testkit.Sentences(t, slices.Collect(consent.Rules()), map[rgpd.RuleID]testkit.Words{
		// Was there an answer, and does it stand.
		"consent-not-on-file":   say("aucun consentement ne figure", "no consent is on file"),
		"consent-was-refused":   say("la personne a refusé", "the person refused"),
		"consent-was-withdrawn": say("consentement a été retiré", "was withdrawn"),
		"consent-was-given":     say("aucune des conditions du consentement ne manque", "no condition of consent is lacking"),

		// Specific.
		"consent-principal-other":  say("donné à un autre professionnel", "given to another professional"),
		"consent-caller-unnamed":   say("ne nommait pas le tiers qui appelle", "did not name the third party that calls"),
		"consent-object-other":     say("pour un autre objet", "for another object"),
		"consent-object-unnamed":   say("la nature des biens ou services", "the kind of goods or services"),
		"consent-channel-other":    say("pour un autre canal", "for another channel"),
		"consent-channel-unnamed":  say("se ferait par téléphone", "would be by telephone"),
		"consent-message-unnamed":  say("ne nommait pas l'automate", "did not name the machine"),
		"consent-purposes-bundled": say("pour plusieurs finalités", "for several purposes"),
		"consent-after-contact":    say("n'est pas antérieur au contact", "did not come before the contact"),

		// Informed.
		"consent-principal-unnamed":     say("ne nommait pas le professionnel", "did not name the professional"),
		"consent-identity-unsaid":       say("ne disait pas l'identité du professionnel", "did not state the identity"),
		"consent-purpose-unsaid":        say("que les données serviraient à prospecter", "that the data would serve prospecting"),
		"consent-data-unsaid":           say("quelles données serviraient", "which data would serve"),
		"consent-withdrawal-unsaid":     say("que l'on peut retirer son consentement", "that consent can be withdrawn"),
		"consent-withdrawal-way-unsaid": say("comment retirer son consentement", "how to withdraw"),
		"consent-choice-unsaid":         say("que l'on peut accepter ou non", "that one may agree or not"),
		"consent-period-unsaid":         say("ne disait pas la durée", "did not state the period"),
		"consent-period-too-long":       say("la durée dite dépasse un an", "the period stated is over a year"),
		"consent-proof-unsaid":          say("disponible sur un support durable", "available on a durable medium"),
		"consent-buried-in-terms":       say("n'était pas distincte des conditions", "not apart from"),

		// Unambiguous.
		"consent-box-preticked":       say("cochée d'avance", "ticked beforehand"),
		"consent-silence":             say("le silence, la navigation poursuivie", "silence, continued browsing"),
		"consent-ticked-for-person":   say("cochée par un autre que la personne", "ticked by someone else"),
		"consent-opt-out-only":        say("ne pas cocher « je ne veux pas »", "not ticking \"I do not want\""),
		"consent-terms-accepted":      say("accepter les conditions générales", "accepting general terms"),
		"consent-no-positive-act":     say("aucun acte positif clair", "no clear positive act"),
		"consent-tacit-renewal":       say("ne se renouvelle pas tacitement", "is not renewed tacitly"),
		"consent-asked-on-sales-call": say("demandé pendant un appel", "asked for on a call"),

		// Free.
		"consent-service-conditional": say("un service ou une vente dépend", "a service or a sale depends"),
		"consent-sale-conditional":    say("ne peut dépendre, sans autre voie", "with no other way to it"),
		"consent-contest-conditional": say("participation au jeu ou au test", "entry to the contest or the test"),
		"consent-refusal-costs":       say("coûte quelque chose", "costs something"),
		"consent-imbalance-of-power":  say("un déséquilibre manifeste", "a clear imbalance"),
		"consent-layout-deceptive":    say("refuser n'était pas aussi visible", "refusing was not as visible"),

		// Proven.
		"consent-unproven":           say("l'instant, le texte, l'origine ou la personne", "instant, wording, origin or person"),
		"consent-proof-contradicted": say("la preuve se contredit", "the proof contradicts itself"),
		"consent-specimen-only":      say("un formulaire type ne prouve", "a specimen form proves"),
		"consent-supplier-assurance": say("l'assurance du fournisseur", "the supplier's assurance"),
		"consent-supplier-unchecked": say("l'acheteur n'a pas vérifié", "the buyer did not itself check"),
		"consent-burden-of-proof":    say("incombe au professionnel", "the burden of proof"),

		// Revocable, of age, in time.
		"consent-withdrawal-harder":       say("retirer son consentement est plus difficile", "withdrawing is harder"),
		"consent-oral-withdrawal-refused": say("dit de vive voix n'est pas pris", "by voice is not taken"),
		"consent-child-not-joint":         say("moins de quinze ans", "under fifteen"),
		"consent-minor-by-telephone":      say("un mineur n'est pas appelé", "a minor is not called"),
		"consent-minor-passed-over":       say("un parent ne le fait pas à sa place", "a parent does not do so in their place"),
		"consent-period-over":             say("la durée dite à la personne", "the period told to the person"),
		"consent-year-over":               say("vaut un an au plus", "holds for a year at most"),

		// Duties that go with a consent.
		"consent-keep-evidence":        say("archiver trois ans", "archive for three years"),
		"consent-show-evidence":        say("donner gratuitement au consommateur", "give consumers who ask for it the proof"),
		"consent-prove-while-used":     say("tant que l'on s'en prévaut", "as long as one relies on it"),
		"consent-take-oral-withdrawal": say("accepter un retrait dit de vive voix", "take a withdrawal by voice"),
		"consent-stop-and-erase":       say("cesser aussitôt, et effacer", "stop at once, and erase"),
		"consent-no-other-basis":       say("ne pas substituer l'intérêt légitime", "do not put legitimate interest in place"),
		"consent-refresh-old":          say("consentement de plus de trois ans", "consent over three years old"),
		"consent-older-than-decree":    say("contenait déjà les cinq mentions", "had the five mentions already"),
		"consent-slot-too-loose":       say("hors des heures légales", "outside the hours of the law"),

		// When consent is needed.
		"consent-needed-for-sensitive-data": say("sans autre exception, demandent", "without another exception, take"),
		"consent-needed-for-reuse":          say("une finalité incompatible", "a purpose that does not fit"),
		"consent-needed-for-cookies":        say("un traceur qui ne sert pas", "a tracker that neither serves"),
		"consent-needed-for-call":           say("appeler un consommateur demande", "calling a consumer takes"),
		"consent-needed-for-machine":        say("un automate d'appel demande", "a calling machine takes"),
		"consent-needed-for-message":        say("un SMS ou un courriel à", "a text message or an e-mail to"),

		// When it is not.
		"consent-spared-by-sensitive-exception": say("une autre exception lève", "another exception lifts"),
		"consent-spared-by-fit":                 say("une finalité compatible", "a purpose that fits"),
		"consent-spared-by-cookie-use": say(
			"un traceur qui sert à la seule communication", "a tracker that serves communication alone",
		),
		"consent-spared-before-opt-in":        say("reposait sur l'information", "rested on information"),
		"consent-spared-by-running-contract":  say("l'exécution d'un contrat en cours", "the performance of a running contract"),
		"consent-spared-by-call-back":         say("dans les cinq jours ouvrables", "within five working days"),
		"consent-spared-by-press":             say("un journal, un périodique ou un magazine", "a newspaper, a periodical or a magazine"),
		"consent-spared-professional-call":    say("appeler un professionnel", "calling a professional"),
		"consent-spared-by-similar-sale":      say("des offres analogues", "similar offers"),
		"consent-spared-professional-message": say("écrire à un professionnel", "writing to a professional"),
		"consent-spared-legal-person":         say("d'une personne morale", "of a legal person"),
		"consent-spared-non-commercial":       say("sans objet commercial", "without commercial aim"),
		"consent-needed-for-politics":         say("la prospection politique", "politics by machine"),
		"consent-spared-political-call":       say("un appel politique", "a political call"),

		// What comes instead.
		"consent-inform-and-let-object":  say("informer la personne", "inform the person"),
		"consent-let-object-each-time":   say("dans chaque message", "in each message"),
		"consent-keep-call-back-request": say("la preuve de la demande de rappel", "the proof of the call-back request"),
	})
}
