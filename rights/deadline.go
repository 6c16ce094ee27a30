package rights

import (
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/enum"
)

// A Kind is a time limit of the law. Zero is none.
type Kind uint8

const (
	// Answer: information on the action taken. One month from receipt, or
	// three if validly extended; a ceiling, since it is owed without undue
	// delay. RGPD, art. 12(3).
	Answer Kind = iota + 1 // answer
	// ExtensionNotice: telling the person of an extension, with its reasons.
	// One month from receipt. Art. 12(3).
	ExtensionNotice // extension-notice
	// ExtendedAnswer: the answer, were the period extended: three months from
	// receipt in all. Art. 12(3).
	ExtendedAnswer // extended-answer
	// Refusal: telling the person that no action is taken, wholly or in part,
	// why, and of the CNIL and the courts. One month from receipt, which neither
	// an extension nor a check of identity moves. Art. 12(4). An objection to
	// marketing knows none.
	Refusal // refusal
	// StopMarketing: no more marketing, from the instant of the objection or
	// the withdrawal. Art. 21(3) and 7(3).
	StopMarketing // stop-marketing
	// CarryOut: erasing, rectifying, restricting. No figure: without undue
	// delay. Art. 16, 17(1), 18(1).
	CarryOut // carry-out
	// TellRecipients: telling each recipient of what was erased, rectified or
	// restricted, processors included. No figure. Art. 19.
	TellRecipients // tell-recipients
	// LiftWarning: warning the person before a restriction is lifted. Art.
	// 18(3).
	LiftWarning // lift-warning
	// InformAtCollection: information of a person from whom data are collected,
	// at that instant. Art. 13.
	InformAtCollection // inform-at-collection
	// InformElsewhere: information of a person whose data come from elsewhere:
	// at the earliest of one month, the first communication, the first
	// disclosure. Art. 14(3).
	InformElsewhere // inform-elsewhere
	// InformOfObjection: the right to object, brought to notice clearly and
	// apart, at the first communication at the latest. Art. 21(4).
	InformOfObjection // inform-of-objection
	// MinorSilence: erasure of data collected by an online service from a minor:
	// after a month without answer the person may go to the CNIL. Loi
	// Informatique et Libertés, art. 51, II.
	MinorSilence // minor-silence
	// MinorRuling: three weeks for the CNIL to rule on that complaint. Art. 51,
	// II.
	MinorRuling // minor-ruling
)

// A State says what a [Deadline] is worth. Zero is FactMissing.
//
//enums:kept state
type State uint8

const (
	// FactMissing: a fact is missing; see [Deadline.Missing].
	FactMissing State = iota
	// Dated: Due is the last day, and Limit the instant at which it is over.
	Dated
	// Suspended: the period does not run; there is no last day yet. Cautious
	// is the day without suspension.
	Suspended
	// Instant: At is the instant, or Due the day of it where only the day is
	// known; not the end of that day.
	Instant
	// NoFigure: owed without undue delay; the law gives no figure.
	NoFigure
	// NotDue: nothing is owed.
	NotDue
)

var stateNames = enum.Names{"dated", "suspended", "instant", "no-figure", "not-due"}

// String returns a stable lower-case word; undecided for zero.
func (s State) String() string {
	if s == FactMissing {
		return "undecided"
	}
	return enum.String(stateNames, s)
}

// MarshalText writes the word of [State.String].
func (s State) MarshalText() ([]byte, error) {
	if s == FactMissing {
		return []byte("undecided"), nil
	}
	return enum.Marshal("state", stateNames, s)
}

// UnmarshalText reads the word of [State.String]; any other is an error.
func (s *State) UnmarshalText(b []byte) error {
	if string(b) == "undecided" {
		*s = FactMissing
		return nil
	}
	return enum.Unmarshal("state", stateNames, s, b)
}

// A Deadline is a time limit worked out for one request. It is a value: copy
// it, keep it, compare it with ==. It holds no personal data.
//
// Nominal, Due and Limit are three things. Nominal is the day that the month, or
// the three, give. Due is the last day in law, after suspension and after the roll
// over weekends and holidays. Limit is the instant at which that day is over: what
// is sent strictly before it is in time, and a draft approved is not sent. Work to
// [Deadline.WorkTo], the earliest of them.
type Deadline struct {
	Kind  Kind
	State State
	// Nominal and Due are days at the place of action.
	Nominal, Due rgpd.Date
	// Limit is exclusive, in UTC: midnight after Due, at the place of action.
	// Zero where an event sets the limit.
	Limit time.Time
	// At is the instant of that event, inclusive, in UTC.
	At time.Time
	// Cautious is the last day on the strictest reading of every point that the
	// law leaves open: the same as Due where none matters. See [Deadline.Open].
	Cautious rgpd.Date
	// Outer is, for InformElsewhere, the last day of the month limb.
	Outer rgpd.Date
	// SuspendedDays is how many days the check of identity added.
	SuspendedDays int

	place Place
	of    Right
	nth   int16 // of the requests of a case, from 0
	lack  lack
	steps trace
	opens openedList
}

// InTime reports whether something sent at an instant met the deadline. It is
// false where nothing dated is due yet: see State.
func (d Deadline) InTime(sent time.Time) bool {
	switch d.State {
	case Dated:
		return sent.Before(d.Limit)
	case Instant:
		if d.At.IsZero() {
			return d.place.Day(sent) < d.Due
		}
		return !sent.After(d.At)
	}
	return false
}

// WorkTo is the day to work to: the earliest of Nominal, Due and Cautious that are known, at the
// place of action; the day of At where an event sets the limit. Nominal may be a Saturday or a Sunday,
// on which no period ends: it is the day that the month gives, before any roll. Zero: there is no day.
func (d Deadline) WorkTo() rgpd.Date {
	if d.State == NoFigure || d.State == NotDue {
		return 0
	}
	day := d.Due
	if day == 0 && !d.At.IsZero() {
		day = d.place.Day(d.At)
	}
	for _, other := range [...]rgpd.Date{d.Nominal, d.Cautious} {
		if other != 0 && (day == 0 || other < day) {
			day = other
		}
	}
	return day
}

// An Urgency says how near a deadline is at an instant. Zero: it has no date, or
// not yet.
type Urgency uint8

const (
	NotPressing Urgency = iota + 1 // not-pressing: more than a week is left
	WithinAWeek                    // within-a-week: seven days or less, to the day to work to
	LastDay                        // last-day: the last day in law, or the day to work to
	Overdue                        // overdue: over
	AtOnce                         // at-once: owed at once, or without delay
	PastStrict                     // past-strict: the strictest reading of the law is over, the prevailing one is not
)

// Urgency says how near the deadline is at an instant. Marketing stops at once, were
// the day of the word unknown.
func (d Deadline) Urgency(at time.Time) Urgency {
	today := d.place.Day(at)
	switch d.State {
	case FactMissing:
		switch {
		case d.Kind == StopMarketing:
			return AtOnce
		case d.Cautious == 0:
		case today > d.Cautious:
			return PastStrict
		case today == d.Cautious:
			return LastDay
		case today+7 >= d.Cautious:
			return WithinAWeek
		}
	case NoFigure:
		return AtOnce
	case Instant:
		if d.At.IsZero() && today < d.Due || !d.At.IsZero() && at.Before(d.At) {
			return NotPressing
		}
		if d.Kind == StopMarketing {
			return AtOnce
		}
		return Overdue
	case Dated, Suspended:
		switch {
		case d.State == Dated && !at.Before(d.Limit):
			return Overdue
		case d.State == Dated && (today == d.Due || today == d.WorkTo()):
			return LastDay
		case d.Cautious != 0 && today > d.Cautious:
			return PastStrict
		case d.State == Suspended:
			return 0
		case today+7 >= d.WorkTo():
			return WithinAWeek
		}
		return NotPressing
	}
	return 0
}

// Left is the time that is left until the deadline, negative once it is over.
// ok is false where it has no instant.
func (d Deadline) Left(at time.Time) (left time.Duration, ok bool) {
	switch {
	case d.State == Dated:
		return d.Limit.Sub(at), true
	case d.State == Instant && !d.At.IsZero():
		return d.At.Sub(at), true
	}
	return 0, false
}

// Right returns what the request asks for that the deadline is of: a case may hold several.
func (d Deadline) Right() Right { return d.of }

// Place returns the place of action that the deadline was worked out for.
func (d Deadline) Place() Place { return d.place }

// roll is the first working day from a day on. Regulation 1182/71, art. 3(4).
func (p Place) roll(d rgpd.Date) rgpd.Date {
	for !p.IsWorking(d) {
		d++
	}
	return d
}

// end fills the deadline of a period that ends on a day.
func (d *Deadline) end(nominal, due rgpd.Date) {
	d.State, d.Nominal, d.Due = Dated, nominal, due
	d.Limit = d.place.Midnight(due + 1)
}

// A lack is what keeps a deadline undecided.
type lack uint8

const (
	lackReceipt lack = iota + 1
	lackPlace
	lackRight
	lackReach
	lackEarly
	lackKind
	lackMinor
	lackComplaint
	lackObtained
	lackContact
	lackOrigin
	lackPurpose
	lackRegime // from here on another law is to be found: see [Deadline.AnotherLaw]
	lackPolice
	lackDefence
	lackMedical
	lackForeign
)

var lacks = [...]rgpd.Text{
	lackReceipt: {FR: "Quand la demande a-t-elle été reçue ?", EN: "When was the request received?"},
	lackPlace: {
		FR: "Où le responsable doit-il agir (territoire, jours fériés) ?",
		EN: "Where must the controller act (territory, holidays)?",
	},
	lackRight: {
		FR: "Que demande la personne ? S'oppose-t-elle à la prospection ?",
		EN: "What does the person ask for? Do they object to marketing?",
	},
	lackReach: {
		FR: "Quand la demande est-elle parvenue au responsable ?",
		EN: "When did the request reach the controller?",
	},
	lackEarly: {
		FR: "La demande est sous la loi d'avant le 25 mai 2018, premier jour du RGPD, qui n'est pas comptée ici : " +
			"quel délai donnait la loi Informatique et Libertés d'alors ?",
		EN: "The request is under the law from before 25 May 2018, the first day of the RGPD, which is not counted " +
			"here: which limit did the loi Informatique et Libertés give then?",
	},
	lackRegime: {FR: "De quelle loi la demande relève-t-elle ?", EN: "Which law is the request under?"},
	lackPolice: {
		FR: "La demande relève du régime de police et justice (directive 2016/680 ; loi Informatique et Libertés, " +
			"titre III), qui n'est pas compté ici : quel délai ces textes donnent-ils ?",
		EN: "The request is under the law of police and justice (directive 2016/680; loi Informatique et Libertés, " +
			"title III), which is not counted here: which limit do these texts give?",
	},
	lackDefence: {
		FR: "La demande relève du régime de la sûreté de l'État et de la défense (loi Informatique et Libertés, " +
			"titre IV), qui n'est pas compté ici : quel délai ce texte donne-t-il ?",
		EN: "The request is under the law of state security and defence (loi Informatique et Libertés, title IV), " +
			"which is not counted here: which limit does this text give?",
	},
	lackMedical: {
		FR: "La demande porte sur l'accès à un dossier médical (Code de la santé publique), dont les délais sont " +
			"autres (art. L. 1111-7 : huit jours, deux mois au-delà de cinq ans ou si la commission départementale " +
			"des soins psychiatriques est saisie, rien avant quarante-huit heures) ; n'y sont comptés que les huit " +
			"jours, comme jour prudent : quel est le dernier jour ?",
		EN: "The request is about access to a medical file (Code de la santé publique), whose limits are others " +
			"(art. L. 1111-7: eight days, two months where older than five years or where the departmental " +
			"commission for psychiatric care is seised, nothing before forty-eight hours); of them only the " +
			"eight days are counted, as the cautious day: which is the last day?",
	},
	lackForeign: {
		FR: "La demande relève de la loi d'un pays hors de l'Espace économique européen, comme le Royaume-Uni, " +
			"qui n'est pas comptée ici : quel délai donne-t-elle ?",
		EN: "The request is under the law of a country outside the European Economic Area, such as the United " +
			"Kingdom, which is not counted here: which limit does it give?",
	},
	lackPurpose: {
		FR: "La demande vise-t-elle la prospection, qui ne se refuse pas, ou un autre traitement, dont le refus se " +
			"dit dans le mois ?",
		EN: "Is the request about marketing, which cannot be refused, or about another processing, whose refusal " +
			"is told within the month?",
	},
	lackKind: {FR: "De quel délai s'agit-il ?", EN: "Which time limit is meant?"},
	lackMinor: {
		FR: "Les données ont-elles été collectées par un service en ligne alors que la personne était mineure ?",
		EN: "Were the data collected by an online service while the person was a minor?",
	},
	lackComplaint: {FR: "Quand la CNIL a-t-elle reçu la réclamation ?", EN: "When did the CNIL receive the complaint?"},
	lackObtained:  {FR: "Quand les données ont-elles été obtenues ?", EN: "When were the data obtained?"},
	lackOrigin: {
		FR: "Les données viennent-elles de la personne ou d'ailleurs ?",
		EN: "Do the data come from the person or from elsewhere?",
	},
	lackContact: {
		FR: "Quand la première communication a-t-elle lieu ?",
		EN: "When does the first communication take place?",
	},
}

// Missing returns the question that settles an undecided deadline; the empty
// text for any other.
func (d Deadline) Missing() rgpd.Text {
	if int(d.lack) < len(lacks) {
		return lacks[d.lack]
	}
	return rgpd.Text{}
}

// AnotherLaw reports whether a law other than the RGPD gives a limit, which is not counted
// here: it is to be found, and may end before [Deadline.WorkTo]. See [Deadline.Missing].
func (d Deadline) AnotherLaw() bool {
	return d.State == FactMissing && (d.lack == lackEarly || d.lack >= lackRegime)
}

func undecided(k Kind, p Place, why lack) Deadline {
	return Deadline{Kind: k, place: p, lack: why}
}
