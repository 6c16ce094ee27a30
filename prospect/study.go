package prospect

import (
	"slices"
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/consent"
	"github.com/rgpd-go/rgpd/internal/engine"
	"github.com/rgpd-go/rgpd/internal/rows"
)

// Study returns what asks the policy about all cases at once: whether anybody could be
// rung on a Sunday, what a change of law flips, whether a guarantee holds under the
// rules of the house. See [Policy.Find] for a question in the terms of a [When].
func (y *Policy) Study() *rgpd.Study {
	return rows.Study(y.RuleSet(), y.Assumptions(), y.orStandard().ordinary())
}

// Assumptions returns the combinations of columns that no prospect has under the policy,
// each with its reason: what is worked out from the same facts cannot contradict itself.
// Those of the hours and the cap of the house are among them. The search for cases leaves
// them out.
func (y *Policy) Assumptions() []rgpd.Assumption {
	y = y.orStandard()
	all := slices.Concat(assumptions, y.houseAssumptions())
	for i := range all {
		all[i].Within = slices.Clone(y.masks(all[i].Within))
	}
	return all
}

// houseAssumptions follow from the hours and the cap of the house: within its hours it is
// no day and no hour that they leave out; and four attempts are no fewer than its cap. A
// holiday may fall on any day.
func (y *Policy) houseAssumptions() (out []rgpd.Assumption) {
	inside := rgpd.Is(InsideHouseHours)
	never := func(fr, en string, w When) {
		out = append(out, rgpd.Assumption{Because: rgpd.Text{FR: fr, EN: en}, Within: w.Masks()})
	}
	if h := y.hours; h != nil {
		weekend := func(d time.Weekday) bool { return d == time.Saturday || d == time.Sunday }
		if !slices.ContainsFunc(h.Days, weekend) {
			never("la maison n'ouvre ni le samedi ni le dimanche", "the house opens neither on Saturday nor on Sunday",
				When{HouseHour: inside, Day: rgpd.Is(WeekendDay)})
		}
		if !slices.ContainsFunc(h.Days, func(d time.Weekday) bool { return !weekend(d) }) {
			never("la maison n'ouvre que le week-end", "the house opens on weekends only",
				When{HouseHour: inside, Day: rgpd.Is(WorkingDay)})
		}
		within := func(from, until time.Duration) bool { return h.From >= from && h.Until <= until }
		if within(morningFrom, morningUntil) || within(afternoonFrom, afternoonUntil) {
			never(
				"les horaires de la maison sont dans ceux de la loi",
				"the hours of the house are within those of the law",
				When{HouseHour: inside, Hour: rgpd.Is(OtherHour)},
			)
		}
		if within(0, morningFrom) || within(morningUntil, afternoonFrom) || within(afternoonUntil, 24*time.Hour) {
			never(
				"les horaires de la maison sont hors de ceux de la loi",
				"the hours of the house are outside those of the law",
				When{HouseHour: inside, Hour: rgpd.Is(CallingHour)},
			)
		}
	}
	if y.cap < attemptCap {
		never("quatre essais atteignent la limite de la maison", "four attempts reach the cap of the house",
			When{Frequency: rgpd.Is(CapReached), HouseCap: rgpd.Is(UnderHouseCap)})
	}
	return out
}

// Find looks for a contact within a condition that gets one of the verdicts under the
// rules of a day. It answers for all cases at once: if it finds none, there is none,
// whatever the other facts. Else it returns the case that is nearest to an ordinary
// one, in French, English, JSON and as a test. A question that cannot be asked is found,
// and [rgpd.Witness.Err] says why.
//
//	w, found := policy.Find(prospect.When{Day: rgpd.Is(prospect.WeekendDay)}, rgpd.LawAsOf, rgpd.Allowed)
//
// The facts are those that the rules read, as they are worked out from a [Prospect]: a
// stop is the last word of a person, and one that a later consent or request lifted is
// none; a person who consented, of whom nobody says what they were told, is presumed told.
func (y *Policy) Find(within When, on rgpd.Date, verdicts ...rgpd.Verdict) (rgpd.Witness, bool) {
	if s := y.orStandard(); s.lawUntil != 0 && on >= s.lawUntil {
		verdicts = slices.DeleteFunc(slices.Clone(verdicts), func(v rgpd.Verdict) bool { return v != rgpd.Forbidden })
		if len(verdicts) == 0 {
			return rgpd.Witness{}, false // the law was read too long ago: see LawReadWithin
		}
	}
	return y.Study().Find(y.orStandard().masks(within.Masks()), rgpd.VerdictsOf(verdicts...), on)
}

// ordinary are the plain contacts, for the columns of the policy.
func (y *Policy) ordinary() []rgpd.Ordinary {
	if y.lawUntil == 0 {
		return ordinary
	}
	all := slices.Clone(ordinary)
	for i := range all {
		all[i].Facts[colLawRead] = lawUnchanged
	}
	return all
}

// assumptions are those of every policy.
var assumptions = []rgpd.Assumption{
	{
		Because: rgpd.Text{
			FR: "un créneau est convenu au sein d'un consentement valable, ou ne l'est pas",
			EN: "a slot is agreed within a valid consent, or is not agreed",
		},
		Within: When{AgreedSlot: rgpd.Is(SlotAgreed), Consent: notConsented}.Masks(),
	},
	{
		Because: rgpd.Text{
			FR: "qui a retiré son consentement n'est pas sans opposition au dossier, à moins d'une demande ultérieure",
			EN: "whoever withdrew their consent is not without a stop on file, but for a later request",
		},
		Within: When{
			Consent: rgpd.Is(consent.Withdrawn), Stop: rgpd.Is(rgpd.NoStop, rgpd.RefusedInCall), Request: notAskedBack,
		}.Masks(),
	},
	{
		Because: rgpd.Text{
			FR: "qui demande à être rappelé demande l'appel d'une personne, non un automate ni un message",
			EN: "whoever asks to be called back asks for a call by a person, not for a machine or a message",
		},
		Within: When{Channel: rgpd.Is(rgpd.AutomatedCall, rgpd.SMS, rgpd.Email), Request: askedBack}.Masks(),
	},
	{
		Because: rgpd.Text{
			FR: "un automate ou un SMS à des numéros composés au hasard n'est pas une personne qui parle",
			EN: "a machine or a text message to numbers dialled at random is no person who speaks",
		},
		Within: When{
			Channel: rgpd.Is(rgpd.AutomatedCall, rgpd.SMS), Dialling: rgpd.Is(DialledAtRandom),
			Voice: rgpd.Is(HumanVoice),
		}.Masks(),
	},
	{
		Because: rgpd.Text{
			FR: "un numéro inventé est composé au hasard, quel que soit celui qui le compose",
			EN: "a number that was made up is dialled at random, whoever dials it",
		},
		Within: When{Origin: rgpd.Is(Invented), Dialling: rgpd.Not(DialledAtRandom)}.Masks(),
	},
	{
		Because: rgpd.Text{
			FR: "un contrat en cours ne vieillit pas",
			EN: "a running contract does not age",
		},
		Within: When{Contract: rgpd.Is(RunningRelated, RunningUnrelated), Keeping: rgpd.Is(OverThreeYears)}.Masks(),
	},
	{
		Because: rgpd.Text{
			FR: "qui vient de demander à être rappelé s'est manifesté",
			EN: "whoever asked just now to be called back got in touch",
		},
		Within: When{Request: askedBack, Keeping: rgpd.Is(OverThreeYears)}.Masks(),
	},
}

// ordinary are the plain contacts from which a witness is told.
var ordinary = []rgpd.Ordinary{
	{
		ID: "consumer-who-consented",
		Says: rgpd.Text{
			FR: "un appel commercial ordinaire à un consommateur qui y a consenti",
			EN: "an ordinary sales call to a consumer who consented to it",
		},
		Facts: consenting,
	},
	{
		ID: "customer",
		Says: rgpd.Text{
			FR: "un appel commercial ordinaire à un client, dans un contrat en cours",
			EN: "an ordinary sales call to a customer, in a running contract",
		},
		Facts: with(
			consenting,
			colConsent,
			uint8(consent.None),
			colContract,
			uint8(RunningRelated),
			colOrigin,
			uint8(OwnSale),
		),
	},
	{
		ID: "professional",
		Says: rgpd.Text{
			FR: "un appel commercial ordinaire à un professionnel, pour son travail",
			EN: "an ordinary sales call to a professional, about their work",
		},
		Facts: working,
	},
	{
		ID: "switchboard",
		Says: rgpd.Text{
			FR: "un appel commercial ordinaire au standard d'une société",
			EN: "an ordinary sales call to a company's switchboard",
		},
		Facts: with(working, colAudience, uint8(rgpd.LegalPerson)),
	},
	{
		ID: "subscriber",
		Says: rgpd.Text{
			FR: "un courriel commercial ordinaire à un consommateur qui y a consenti",
			EN: "an ordinary sales e-mail to a consumer who consented to it",
		},
		Facts: with(consenting, colChannel, uint8(rgpd.Email)),
	},
	{
		ID: "automated-call",
		Says: rgpd.Text{
			FR: "un appel commercial ordinaire par automate à un consommateur qui y a consenti",
			EN: "an ordinary automated sales call to a consumer who consented to it",
		},
		Facts: with(consenting, colChannel, uint8(rgpd.AutomatedCall), colVoice, uint8(RecordedVoice),
			colDialling, uint8(DialledAutomatically), colShown, uint8(ShownVerified)),
	},
	{
		ID: "charity",
		Says: rgpd.Text{
			FR: "un appel ordinaire d'une association à un particulier, pour un don",
			EN: "an ordinary call of a charity to a private person, for a gift",
		},
		Facts: with(consenting, colPurpose, uint8(CharitableAppeal), colConsent, uint8(consent.None)),
	},
}

var (
	consenting = engine.Facts{
		colChannel: uint8(rgpd.LiveCall), colAudience: uint8(rgpd.Consumer), colPlace: uint8(InFrance),
		colPurpose: uint8(Sale), colSector: uint8(OtherSector), colDialling: uint8(DialledByHand),
		colShown: uint8(ShownTerritorial), colHolder: uint8(HeldByPrincipal), colVoice: uint8(HumanVoice),
		colIdentity: uint8(TrueIdentity), colLine: uint8(PersonalLine), colOrigin: uint8(OwnForm),
		colProvenance: uint8(ProvenanceChecked), colMarking: uint8(Unmarked), colVisibility: uint8(ShownToAll),
		colInformation: uint8(ToldAndFree), colStop: uint8(rgpd.NoStop), colPause: uint8(PauseOver),
		colConsent: uint8(consent.Valid), colRecency: uint8(OverThirtyDays), colAgreedSlot: uint8(SlotNotAgreed),
		colContract: uint8(NoContract), colProducts: uint8(SimilarProducts), colRequest: uint8(NoRequest),
		colRegister: uint8(RegisterClear), colDay: uint8(WorkingDay), colHour: uint8(CallingHour),
		colFrequency: uint8(UnderCap), colHouseHour: uint8(InsideHouseHours), colHouseCap: uint8(UnderHouseCap),
		colOwnRules:        uint8(OwnRulesMet),
		colRecording:       uint8(RecordingNone),
		colRecordingUse:    uint8(RecordingUseTraining),
		colRecordingNotice: uint8(RecordingNoticeTold),
		colReward:          uint8(RewardNone),
		colWeighing:        uint8(WeighingDone),
		colKeeping:         uint8(WithinThreeYears),
	}
	working = with(consenting, colAudience, uint8(rgpd.Professional), colLine, uint8(WorkLine),
		colOrigin, uint8(EmployerSite), colInformation, uint8(ToldByContact), colConsent, uint8(consent.None))
)

// with changes facts: a column, its value, and so on.
func with(f engine.Facts, changes ...uint8) engine.Facts {
	for i := 0; i < len(changes); i += 2 {
		f[changes[i]] = changes[i+1]
	}
	return f
}
