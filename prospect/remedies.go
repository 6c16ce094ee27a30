package prospect

import (
	"slices"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/consent"
	"github.com/rgpd-go/rgpd/internal/engine"
	"github.com/rgpd-go/rgpd/internal/rows"
)

// Whom a step that waits for the person may be proposed for. "Never ask an objector" is read
// strictly: of whoever objected, withdrew, refused in a call, or of whom nobody knows whether
// they did, nothing is asked; nor of who was on Bloctel, or publishes a mark against marketing.
// RGPD, art. 7(3), 21(3); CPCE, art. R. 10.
var (
	unasked = When{Stop: rgpd.Is(rgpd.NoStop)}.Masks()
	averse  = [][]engine.Mask{
		When{Marking: rgpd.Is(MarkedNoMarketing)}.Masks(),
		When{Consent: rgpd.Is(consent.Withdrawn)}.Masks(),
		When{Register: rgpd.Is(RegisterListed)}.Masks(),
	}
)

// newlyConsented are the facts of a consent that is given now.
var newlyConsented = []engine.Setting{
	to(colConsent, consent.Valid), to(colRecency, WithinThirtyDays), to(colKeeping, WithinThreeYears),
}

// means are what may lawfully be done about a contact that is not allowed, see
// [rgpd.Decision.Remedies]. What is not here nobody may bring about: who the person is, what
// the contact is for, where the number comes from, what was said at collection, a stop.
var means = typeset([]rgpd.Means{
	{
		ID: "show-own-territorial-number", By: rgpd.ByPrincipal,
		Says: rgpd.Text{
			FR: "afficher un numéro géographique, ou un 09 ordinaire, affecté au professionnel pour qui " +
				"l'appel est passé",
			EN: "show a geographic number, or an ordinary 09, that is assigned to the principal",
		},
		Sets:  []engine.Setting{to(colShown, ShownTerritorial), to(colHolder, HeldByPrincipal)},
		Never: [][]engine.Mask{When{Shown: rgpd.Is(ShownTerritorial)}.Masks()}, // of the same kind: see below
	},
	{
		ID: "show-own-verified-number", By: rgpd.ByPrincipal,
		Says: rgpd.Text{
			FR: "afficher un numéro polyvalent vérifié affecté au professionnel pour qui l'appel est passé",
			EN: "show a verified polyvalent number that is assigned to the principal",
		},
		Sets:  []engine.Setting{to(colShown, ShownVerified), to(colHolder, HeldByPrincipal)},
		Never: [][]engine.Mask{When{Shown: rgpd.Is(ShownVerified)}.Masks()},
	},
	{
		ID: "show-own-number", By: rgpd.ByPrincipal,
		Says: rgpd.Text{
			FR: "afficher un numéro de la même catégorie, affecté au professionnel pour qui l'appel est passé",
			EN: "show a number of the same kind that is assigned to the principal",
		},
		Sets: []engine.Setting{to(colHolder, HeldByPrincipal)},
	},
	{
		ID: "obtain-the-holders-agreement", By: rgpd.ByPrincipal,
		Says: rgpd.Text{
			FR: "obtenir l'accord de l'affectataire du numéro affiché",
			EN: "obtain the agreement of whom the number shown is assigned to",
		},
		Sets: []engine.Setting{to(colHolder, HeldByOther)},
		Only: When{Holder: rgpd.Is(HeldWithoutRight)}.Masks(),
	},
	{
		ID: "dial-by-hand", By: rgpd.ByPrincipal,
		Says: rgpd.Text{
			FR: "faire composer chaque numéro par un agent",
			EN: "have an agent dial each number",
		},
		Sets: []engine.Setting{to(colDialling, DialledByHand)},
		// A number that was made up is at random, whoever dials it.
		Only: When{Origin: rgpd.Not(Invented), Channel: rgpd.Is(rgpd.LiveCall)}.Masks(),
	},
	{
		ID: "have-a-person-speak", By: rgpd.ByPrincipal,
		Says: rgpd.Text{
			FR: "faire appeler par une personne, et non par une machine",
			EN: "have a person call, not a machine",
		},
		Sets: []engine.Setting{to(colChannel, rgpd.LiveCall), to(colVoice, HumanVoice)},
		Only: When{Channel: rgpd.Is(rgpd.AutomatedCall)}.Masks(),
	},
	{
		ID: "say-truly-who-calls", By: rgpd.ByPrincipal,
		Says: rgpd.Text{
			FR: "dire vraiment qui appelle, pour qui et dans quel but",
			EN: "say truly who calls, for whom and why",
		},
		Sets: []engine.Setting{to(colIdentity, TrueIdentity)},
	},
	{
		ID: "check-the-source", By: rgpd.ByPrincipal,
		Says: rgpd.Text{
			FR: "vérifier soi-même que le numéro a été collecté et transmis licitement ; sinon, y renoncer",
			EN: "check for oneself that the number was lawfully collected and passed on; else leave it",
		},
		Sets: []engine.Setting{to(colProvenance, ProvenanceChecked)},
	},
	{
		ID: "inform-at-this-contact", By: rgpd.ByPrincipal,
		Says: rgpd.Text{
			FR: "informer la personne lors de ce contact, de la source et du droit d'opposition notamment",
			EN: "inform the person at this contact, of the source and the right to object among others",
		},
		Sets: []engine.Setting{to(colInformation, ToldByContact)},
		// Who gave the number themselves is told then (art. 13(1)); a consent is informed, or none.
		Only: When{Origin: indirect, Consent: notConsented}.Masks(),
		// Of what was said at collection, nothing can be made better or worse now.
		Never: [][]engine.Mask{When{Information: rgpd.Is(ToldAndFree, ToldOnly)}.Masks()},
	},
	{
		ID: "weigh-the-interest", By: rgpd.ByPrincipal,
		Says: rgpd.Text{
			FR: "mettre par écrit l'intérêt légitime en balance avec ceux des personnes ; y renoncer " +
				"s'il ne prévaut pas",
			EN: "weigh the legitimate interest against those of the persons, in writing; leave it if it does " +
				"not prevail",
		},
		Sets: []engine.Setting{to(colWeighing, WeighingDone)},
	},
	{
		ID: "meet-the-sectors-rules", By: rgpd.ByPrincipal,
		Says: rgpd.Text{
			FR: "respecter les règles de démarchage propres au secteur, et l'avoir vérifié",
			EN: "meet the canvassing rules of the sector, and have it checked",
		},
		Sets: []engine.Setting{to(colOwnRules, OwnRulesMet)},
	},
	{
		ID: "offer-no-reward", By: rgpd.ByPrincipal,
		Says: rgpd.Text{
			FR: "ne rien offrir ni vendre à prix promotionnel contre l'inscription",
			EN: "give nothing, and sell nothing at a promotional price, against enrolment",
		},
		Sets: []engine.Setting{to(colReward, RewardNone)},
	},
	{
		ID: "wait", By: rgpd.ByTime,
		Says: rgpd.Text{
			FR: "attendre le prochain instant permis",
			EN: "wait for the next permitted instant",
		},
		Sets: []engine.Setting{
			to(colDay, WorkingDay), to(colHour, CallingHour), to(colFrequency, UnderCap),
			to(colPause, PauseOver), to(colHouseHour, InsideHouseHours), to(colHouseCap, UnderHouseCap),
		},
	},
	{
		ID: "consent", By: rgpd.ByPerson,
		Says: rgpd.Text{
			FR: "recevoir de la personne un consentement valable, donné d'elle-même ou demandé autrement que par " +
				"un appel ou un message de prospection",
			EN: "receive from the person a valid consent, given of their own accord or asked for otherwise than by a " +
				"marketing call or message",
		},
		Sets: newlyConsented,
		Only: unasked, Never: averse,
	},
	{
		ID: "call-back-request", By: rgpd.ByPerson,
		Says: rgpd.Text{
			FR: "recevoir de la personne, d'elle-même, une demande de rappel pour cette offre, dont la " +
				"preuve est gardée",
			EN: "receive from the person, of their own accord, a request to be called back about this offer, with " +
				"its proof",
		},
		Sets: []engine.Setting{to(colRequest, RequestPrompt), to(colKeeping, WithinThreeYears)},
		Only: When{Stop: rgpd.Is(rgpd.NoStop), Channel: rgpd.Is(rgpd.LiveCall)}.Masks(), Never: averse,
	},
	{
		ID: "consent-with-a-slot", By: rgpd.ByPerson,
		Says: rgpd.Text{
			FR: "convenir avec la personne d'une date et d'un horaire précis, dans un consentement valable, donné " +
				"d'elle-même ou demandé autrement que par un appel ou un message de prospection",
			EN: "agree with the person on a precise date and hour, within a valid consent, given of their own " +
				"accord or asked for otherwise than by a marketing call or message",
		},
		Sets: append(slices.Clone(newlyConsented), to(colAgreedSlot, SlotAgreed)),
		Only: unasked, Never: averse,
	},
})

// to sets a fact.
func to[T ~uint8](column uint8, value T) engine.Setting {
	return engine.Setting{Column: column, Value: uint8(value)}
}

// typeset gives the sentences their non-breaking spaces.
func typeset(all []rgpd.Means) []rgpd.Means {
	for i := range all {
		all[i].Says = rows.Typeset(all[i].Says)
	}
	return all
}
