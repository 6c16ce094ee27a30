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
		consent.NotOnFile:    say("aucun consentement ne figure", "no consent is on file"),
		consent.WasRefused:   say("la personne a refusé", "the person refused"),
		consent.WasWithdrawn: say("consentement a été retiré", "was withdrawn"),
		consent.WasGiven:     say("aucune des conditions du consentement ne manque", "no condition of consent is lacking"),

		// Specific.
		consent.PrincipalOther:  say("donné à un autre professionnel", "given to another professional"),
		consent.CallerUnnamed:   say("ne nommait pas le tiers qui appelle", "did not name the third party that calls"),
		consent.ObjectOther:     say("pour un autre objet", "for another object"),
		consent.ObjectUnnamed:   say("la nature des biens ou services", "the kind of goods or services"),
		consent.ChannelOther:    say("pour un autre canal", "for another channel"),
		consent.ChannelUnnamed:  say("se ferait par téléphone", "would be by telephone"),
		consent.MessageUnnamed:  say("ne nommait pas l'automate", "did not name the machine"),
		consent.PurposesBundled: say("pour plusieurs finalités", "for several purposes"),
		consent.AfterContact:    say("n'est pas antérieur au contact", "did not come before the contact"),

		// Informed.
		consent.PrincipalUnnamed:    say("ne nommait pas le professionnel", "did not name the professional"),
		consent.IdentityUnsaid:      say("ne disait pas l'identité du professionnel", "did not state the identity"),
		consent.PurposeUnsaid:       say("que les données serviraient à prospecter", "that the data would serve prospecting"),
		consent.DataUnsaid:          say("quelles données serviraient", "which data would serve"),
		consent.WithdrawalUnsaid:    say("que l'on peut retirer son consentement", "that consent can be withdrawn"),
		consent.WithdrawalWayUnsaid: say("comment retirer son consentement", "how to withdraw"),
		consent.ChoiceUnsaid:        say("que l'on peut accepter ou non", "that one may agree or not"),
		consent.PeriodUnsaid:        say("ne disait pas la durée", "did not state the period"),
		consent.PeriodTooLong:       say("la durée dite dépasse un an", "the period stated is over a year"),
		consent.ProofUnsaid:         say("disponible sur un support durable", "available on a durable medium"),
		consent.BuriedInTerms:       say("n'était pas distincte des conditions", "not apart from"),

		// Unambiguous.
		consent.BoxPreticked:     say("cochée d'avance", "ticked beforehand"),
		consent.Silence:          say("le silence, la navigation poursuivie", "silence, continued browsing"),
		consent.TickedForPerson:  say("cochée par un autre que la personne", "ticked by someone else"),
		consent.OptOutOnly:       say("ne pas cocher « je ne veux pas »", "not ticking \"I do not want\""),
		consent.TermsAccepted:    say("accepter les conditions générales", "accepting general terms"),
		consent.NoPositiveAct:    say("aucun acte positif clair", "no clear positive act"),
		consent.TacitRenewal:     say("ne se renouvelle pas tacitement", "is not renewed tacitly"),
		consent.AskedOnSalesCall: say("demandé pendant un appel", "asked for on a call"),

		// Free.
		consent.ServiceConditional: say("un service ou une vente dépend", "a service or a sale depends"),
		consent.SaleConditional:    say("ne peut dépendre, sans autre voie", "with no other way to it"),
		consent.ContestConditional: say("participation au jeu ou au test", "entry to the contest or the test"),
		consent.RefusalCosts:       say("coûte quelque chose", "costs something"),
		consent.ImbalanceOfPower:   say("un déséquilibre manifeste", "a clear imbalance"),
		consent.LayoutDeceptive:    say("refuser n'était pas aussi visible", "refusing was not as visible"),

		// Proven.
		consent.Unproven:          say("l'instant, le texte, l'origine ou la personne", "instant, wording, origin or person"),
		consent.ProofContradicted: say("la preuve se contredit", "the proof contradicts itself"),
		consent.SpecimenOnly:      say("un formulaire type ne prouve", "a specimen form proves"),
		consent.SupplierAssurance: say("l'assurance du fournisseur", "the supplier's assurance"),
		consent.SupplierUnchecked: say("l'acheteur n'a pas vérifié", "the buyer did not itself check"),
		consent.BurdenOfProof:     say("incombe au professionnel", "the burden of proof"),

		// Revocable, of age, in time.
		consent.WithdrawalHarder:      say("retirer son consentement est plus difficile", "withdrawing is harder"),
		consent.OralWithdrawalRefused: say("dit de vive voix n'est pas pris", "by voice is not taken"),
		consent.ChildNotJoint:         say("moins de quinze ans", "under fifteen"),
		consent.MinorByTelephone:      say("un mineur n'est pas appelé", "a minor is not called"),
		consent.MinorPassedOver:       say("un parent ne le fait pas à sa place", "a parent does not do so in their place"),
		consent.PeriodOver:            say("la durée dite à la personne", "the period told to the person"),
		consent.YearOver:              say("vaut un an au plus", "holds for a year at most"),

		// Duties that go with a consent.
		consent.KeepEvidence:       say("archiver trois ans", "archive for three years"),
		consent.ShowEvidence:       say("donner gratuitement au consommateur", "give consumers who ask for it the proof"),
		consent.ProveWhileUsed:     say("tant que l'on s'en prévaut", "as long as one relies on it"),
		consent.TakeOralWithdrawal: say("accepter un retrait dit de vive voix", "take a withdrawal by voice"),
		consent.StopAndErase:       say("cesser aussitôt, et effacer", "stop at once, and erase"),
		consent.NoOtherBasis:       say("ne pas substituer l'intérêt légitime", "do not put legitimate interest in place"),
		consent.RefreshOld:         say("consentement de plus de trois ans", "consent over three years old"),
		consent.OlderThanDecree:    say("contenait déjà les cinq mentions", "had the five mentions already"),
		consent.SlotTooLoose:       say("hors des heures légales", "outside the hours of the law"),

		// When consent is needed.
		consent.NeededForSensitiveData: say("sans autre exception, demandent", "without another exception, take"),
		consent.NeededForReuse:         say("une finalité incompatible", "a purpose that does not fit"),
		consent.NeededForCookies:       say("un traceur qui ne sert pas", "a tracker that neither serves"),
		consent.NeededForCall:          say("appeler un consommateur demande", "calling a consumer takes"),
		consent.NeededForMachine:       say("un automate d'appel demande", "a calling machine takes"),
		consent.NeededForMessage:       say("un SMS ou un courriel à", "a text message or an e-mail to"),

		// When it is not.
		consent.SparedBySensitiveException: say("une autre exception lève", "another exception lifts"),
		consent.SparedByFit:                say("une finalité compatible", "a purpose that fits"),
		consent.SparedByCookieUse: say(
			"un traceur qui sert à la seule communication", "a tracker that serves communication alone",
		),
		consent.SparedBeforeOptIn:         say("reposait sur l'information", "rested on information"),
		consent.SparedByRunningContract:   say("l'exécution d'un contrat en cours", "the performance of a running contract"),
		consent.SparedByCallBack:          say("dans les cinq jours ouvrables", "within five working days"),
		consent.SparedByPress:             say("un journal, un périodique ou un magazine", "a newspaper, a periodical or a magazine"),
		consent.SparedProfessionalCall:    say("appeler un professionnel", "calling a professional"),
		consent.SparedBySimilarSale:       say("des offres analogues", "similar offers"),
		consent.SparedProfessionalMessage: say("écrire à un professionnel", "writing to a professional"),
		consent.SparedLegalPerson:         say("d'une personne morale", "of a legal person"),
		consent.SparedNonCommercial:       say("sans objet commercial", "without commercial aim"),
		consent.NeededForPolitics:         say("la prospection politique", "politics by machine"),
		consent.SparedPoliticalCall:       say("un appel politique", "a political call"),

		// What comes instead.
		consent.InformAndLetObject:  say("informer la personne", "inform the person"),
		consent.LetObjectEachTime:   say("dans chaque message", "in each message"),
		consent.KeepCallBackRequest: say("la preuve de la demande de rappel", "the proof of the call-back request"),
	})
}
