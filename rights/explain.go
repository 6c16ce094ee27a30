package rights

import (
	"encoding/json"
	"iter"
	"strconv"
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
)

// A Step is one step of the way to a date, as a sentence with its sources.
type Step struct {
	Says    rgpd.Text     `json:"says"`
	Sources []rgpd.Source `json:"sources,omitempty"`
}

// An OpenPoint is a point on which the law is open and that moves the date: both
// days, so that the reader can choose. Due follows one of them, Cautious the
// strictest of all together.
type OpenPoint struct {
	// ID is stable: lower-case words joined by hyphens.
	ID   string    `json:"id"`
	Asks rgpd.Text `json:"asks"`
	// Strict is the earlier day and Loose the later one. Loose is zero where
	// the looser reading gives no day yet, the period being suspended.
	Strict  rgpd.Date     `json:"strict"`
	Loose   rgpd.Date     `json:"loose,omitzero"`
	Sources []rgpd.Source `json:"sources,omitempty"`
}

// A step as it is kept: what happened, with its days. The sentence is made only
// when somebody reads it.
type step struct {
	code stepCode
	n    int32
	a, b rgpd.Date
	at   int64 // seconds since 1970-01-01 UTC
}

const maxSteps = 10

type trace struct {
	n  int8
	at [maxSteps]step
}

func (t *trace) add(s step) {
	if int(t.n) < maxSteps {
		t.at[t.n] = s
		t.n++
	}
}

// roll notes why the end of a period moves from a day to another, or that it does
// not.
func (t *trace) roll(p Place, from, to rgpd.Date, national bool) {
	code := stepRoll
	if national {
		code = stepRollNational
	}
	if from != to {
		t.add(step{code: code, a: from, b: to})
	}
}

type openID uint8

const (
	openSuspension openID = iota
	openSuspendedNotice
	openSuspendedRefusal
	openClarification
	openLocalHoliday
	openSinglePeriod
	openBothConditions
	openProcessorReceipt
	openNationalRoll
	openMinorExtension
)

const maxOpen = len(questions)

type opened struct {
	set           bool
	id            openID
	strict, loose rgpd.Date
}

// add notes the two days of an open point, the earlier first; a period that does
// not run has no day, and is the later.
func (a *openedList) add(id openID, x, y outcome) {
	for i := range a {
		if a[i].set {
			continue
		}
		o := opened{set: true, id: id}
		switch {
		case x.open:
			o.strict = y.due
		case y.open:
			o.strict = x.due
		default:
			o.strict, o.loose = min(x.due, y.due), max(x.due, y.due)
		}
		a[i] = o
		return
	}
}

type openedList [maxOpen]opened

// questions are the points that the law leaves open, each with the flag that the
// prevailing reading is turned over by.
var questions = [...]struct {
	id   openID
	name string
	flip func(reading) reading
	asks rgpd.Text
	from []rgpd.Source
}{
	{openSuspension, "suspension", func(r reading) reading { r.suspend = false; return r },
		rgpd.Text{
			FR: "Le délai est-il suspendu pendant la vérification de l'identité, et de combien de jours ? Le décret suspend ; aucun texte ne dit comment compter, et le RGPD ne dit rien.",
			EN: "Is the period suspended while identity is checked, and for how many days? The decree suspends; no text says how to count, and the RGPD is silent.",
		}, rgpd.Cite(law.Decree77, law.GuidelinesAccess.Part("§159"))},
	{openSuspendedNotice, "suspended-notice", func(r reading) reading { r.suspendNotice = false; return r },
		rgpd.Text{
			FR: "La suspension déplace-t-elle aussi le délai pour annoncer la prolongation ? La lettre du décret le veut (« les délais prévus au 3 de l'article 12 »).",
			EN: "Does the suspension move the period for telling of an extension as well? The wording of the decree says so (“the periods of article 12(3)”).",
		}, rgpd.Cite(law.Decree77)},
	{openSuspendedRefusal, "suspended-refusal", func(r reading) reading { r.suspendRefuse = true; return r },
		rgpd.Text{
			FR: "La suspension déplace-t-elle le délai du refus ? La lettre du décret ne nomme pas le paragraphe 4 de l'article 12.",
			EN: "Does the suspension move the period for a refusal? The wording of the decree does not name article 12(4).",
		}, rgpd.Cite(law.GDPR("12(4)"), law.Decree77)},
	{openClarification, "clarification", func(r reading) reading { r.clarify = true; return r },
		rgpd.Text{
			FR: "Une demande de précision suspend-elle le délai ? Le CEPD l'admet pour de grandes quantités de données ; aucun texte français ne le prévoit.",
			EN: "Does a request for clarification suspend the period? The EDPB accepts it for large quantities of data; no French text provides for it.",
		}, rgpd.Cite(law.GDPR("consid. 63"), law.GuidelinesAccess.Part("§159"))},
	{openLocalHoliday, "local-holiday", func(r reading) reading { r.local = false; return r },
		rgpd.Text{
			FR: "Un jour férié d'une partie seulement du pays compte-t-il au sens du règlement 1182/71 ?",
			EN: "Does a holiday of only a part of the country count for Regulation 1182/71?",
		}, rgpd.Cite(law.Periods("2(1)"))},
	{openSinglePeriod, "single-period", func(r reading) reading { r.single = false; return r },
		rgpd.Text{
			FR: "La prolongation fait-elle un seul délai de trois mois, ou un mois puis deux ?",
			EN: "Does an extension make one period of three months, or one month and then two?",
		}, rgpd.Cite(law.GDPR("12(3)"), law.CNILAnswers)},
	{openBothConditions, "both-conditions", func(r reading) reading { r.either = false; return r },
		rgpd.Text{
			FR: "La complexité et le nombre des demandes sont-ils exigés ensemble ? Le texte les joint par « et » ; une seule est retenue ici.",
			EN: "Are complexity and number of requests required together? The text joins them with “and”; only one is recorded here.",
		}, rgpd.Cite(law.GDPR("12(3)"), law.GuidelinesAccess.Part("§162-164"))},
	{openProcessorReceipt, "processor-receipt", func(r reading) reading { r.fromReached = true; return r },
		rgpd.Text{
			FR: "La réception par le sous-traitant chargé de recueillir les demandes vaut-elle réception par le responsable ?",
			EN: "Does receipt by the processor that takes requests count as receipt by the controller?",
		}, rgpd.Cite(law.GDPR("28(3)(e)"), law.OurReading)},
	{openNationalRoll, "national-roll", func(r reading) reading { r.rollNational = false; return r },
		rgpd.Text{
			FR: "Le délai de la loi française est-il reporté au jour ouvrable suivant ? Elle ne dit pas comment il se compte.",
			EN: "Does the period of French law roll to the next working day? The statute does not say how to count it.",
		}, rgpd.Cite(law.LIL51.Part("II"), law.OurReading)},
	{openMinorExtension, "minor-extension", func(r reading) reading { r.extendMinor = true; return r },
		rgpd.Text{
			FR: "La prolongation retarde-t-elle aussi la saisine de la CNIL pour des données de mineur ?",
			EN: "Does the extension also delay the complaint to the CNIL about a minor's data?",
		}, rgpd.Cite(law.LIL51.Part("II"))},
}

// Open yields the points on which the law is open and that move this date, with
// both days.
func (d Deadline) Open() iter.Seq[OpenPoint] {
	return func(yield func(OpenPoint) bool) {
		for _, o := range d.opens {
			if !o.set {
				return
			}
			for i := range questions {
				q := &questions[i]
				if q.id == o.id && !yield(OpenPoint{q.name, q.asks, o.strict, o.loose, q.from}) {
					return
				}
			}
		}
	}
}

// explain notes the steps that lead to the end of a period, up to its last day.
func (d *Deadline) explain(r *Request, o outcome, start time.Time) {
	t := &d.steps
	t.add(step{code: stepReceived, at: start.Unix()})
	switch r.By {
	case MandatedProcessor:
		t.add(step{code: stepMandated})
	case OtherProcessor, StrayAddress:
		t.add(step{code: stepReached})
	}
	switch o.standing {
	case Effective:
		t.add(step{code: stepExtended, a: r.Place.Day(r.Extension.Notified)})
	case NotifiedLate:
		t.add(step{code: stepExtendedLate, a: r.Place.Day(r.Extension.Notified)})
	case WithoutReason:
		t.add(step{code: stepExtendedBare})
	case Unfounded:
		t.add(step{code: stepExtendedUnfounded})
	}
	if d.Kind == Refusal && !r.Extension.Notified.IsZero() {
		t.add(step{code: stepRefusalNotExtended})
	}
	if d.Kind == MinorSilence {
		t.add(step{code: stepMinor})
	}
	t.add(step{code: stepMonths, n: int32(o.months), a: o.from, b: o.nominal})
	switch {
	case r.Identity.Asked == 0 || d.Kind == MinorSilence:
	case d.Kind == Refusal:
		t.add(step{code: stepRefusalStands})
	case !r.pausable():
		t.add(step{code: stepNoPause})
	case r.Identity.Asked < law.DayPause:
		t.add(step{code: stepPauseBefore})
	default:
		switch r.Identity.counts(o.from) {
		case pauseCounts:
			if !o.open {
				t.add(step{code: stepSuspended, n: int32(o.suspended), a: r.Identity.Asked, b: r.Identity.Enough})
			}
		case pauseGround:
			t.add(step{code: stepPauseGround})
		case pauseLate:
			t.add(step{code: stepPauseLate, a: r.Identity.Asked})
		case pauseEarly, pauseWrong:
			t.add(step{code: stepPauseWrong})
		}
	}
	if r.Clarity.Asked != 0 && d.Kind != MinorSilence {
		t.add(step{code: stepClarity})
	}
	if !o.open {
		t.roll(r.Place, o.nominal+rgpd.Date(o.suspended), o.due, d.Kind == MinorSilence)
	}
}

type stepCode uint8

const (
	stepReceived stepCode = iota
	stepMandated
	stepReached
	stepUnmandated
	stepStray
	stepMonths
	stepWeeks
	stepComplaint
	stepExtended
	stepExtendedLate
	stepExtendedBare
	stepExtendedUnfounded
	stepSuspended
	stepOpenPause
	stepNoPause
	stepPauseBefore
	stepPauseGround
	stepPauseLate
	stepPauseWrong
	stepRefusalStands
	stepClarity
	stepRefusalNotExtended
	stepNoRefusal
	stepRoll
	stepRollNational
	stepLimit
	stepNoFigure
	stepLift
	stepNotInMonth
	stepTakenAsMarketing
	stepTakenAsObjection
	stepDeathNoted
	stepStop
	stepMinor
	stepCollected
	stepObtained
	stepEvent
	stepEventDay
	stepInformed
	stepNoExemption
)

// Steps yields the way to the date, one sentence a step, with its sources.
func (d Deadline) Steps() iter.Seq[Step] {
	return func(yield func(Step) bool) {
		for _, s := range d.steps.at[:d.steps.n] {
			if s.code == stepRoll || s.code == stepRollNational {
				if !d.rolled(s, yield) {
					return
				}
				continue
			}
			if !yield(d.sentence(s)) {
				return
			}
		}
	}
}

// rolled tells, day by day, why the end of a period moves.
func (d Deadline) rolled(s step, yield func(Step) bool) bool {
	text := law.Periods("3(4)")
	meaning := rgpd.Text{FR: "au sens du règlement 1182/71", EN: "within the meaning of Regulation 1182/71"}
	if s.code == stepRollNational {
		text = law.OurReading
		meaning = rgpd.Text{FR: "(le report est un choix de la bibliothèque)", EN: "(to roll is the library's choice)"}
	}
	for day := s.a; day < s.b; day++ {
		st := Step{Sources: rgpd.Cite(text)}
		if name := d.place.HolidayName(day); name.FR != "" {
			st.Says = textf("Le %s est férié (%s) : le terme est reporté au lendemain.", "%s is a holiday (%s): the end moves to the day after.", dayText(day), name)
			st.Sources = rgpd.Cite(text, d.place.holidaySource(day))
		} else {
			st.Says = textf("Le %s n'est pas un jour ouvrable %s : le terme est reporté au lendemain.",
				"%s is not a working day %s: the end moves to the day after.", dayText(day), meaning)
		}
		if !yield(st) {
			return false
		}
	}
	return true
}

// holidaySource is the text that makes a day a holiday there.
func (p Place) holidaySource(d rgpd.Date) law.Wording {
	if p.national().IsHoliday(d) {
		return law.L31331
	}
	switch {
	case p.Holidays >= AlsaceMoselle:
		return law.L313413
	case p.Territory >= rgpd.NewCaledonia:
		return law.PacificLabour
	}
	return law.L34222
}

func (d Deadline) sentence(s step) Step {
	one := func(fr, en string, parts ...rgpd.Text) rgpd.Text { return textf(fr, en, parts...) }
	day, since := d.place.Local(time.Unix(s.at, 0))
	at := textf("%s à %s", "%s at %s", dayText(day), hourText(since))
	switch s.code {
	case stepReceived:
		return Step{one("Reçue le %s, heure du lieu où le responsable doit agir : ce jour civil est le point de départ, même la nuit ou un jour férié.",
			"Received on %s, by the clock of the place where the controller must act: that civil day is the start, even at night or on a holiday.", at),
			rgpd.Cite(law.GuidelinesAccess.Part("§159-161"), law.ICOAccess)}
	case stepMandated:
		return Step{one("Le sous-traitant chargé de recueillir les demandes est une voie du responsable : recevoir, c'est déjà être saisi.",
			"The processor that takes requests is a channel of the controller: what it receives, the controller has received."),
			rgpd.Cite(law.OurReading)}
	case stepReached:
		return Step{one("Le délai part du jour où la demande est parvenue au responsable.", "The period starts on the day the request reached the controller."),
			rgpd.Cite(law.OurReading)}
	case stepUnmandated:
		return Step{one("Reçue par un sous-traitant sans mandat : le délai part quand elle parvient au responsable ; la date prudente compte depuis sa réception.",
			"Received by a processor without mandate: the period starts when it reaches the controller; the cautious day counts from its receipt."),
			rgpd.Cite(law.OurReading)}
	case stepStray:
		return Step{one("Adresse manifestement étrangère aux demandes : tant qu'elle n'est pas parvenue au responsable, la demande peut être laissée de côté.",
			"An address plainly unfit for requests: as long as it has not reached the controller, the request may be disregarded."),
			rgpd.Cite(law.GuidelinesAccess.Part("exemple 9"))}
	case stepNoRefusal:
		return Step{one("Une opposition à la prospection ne se refuse pas.", "An objection to marketing cannot be refused."),
			rgpd.Cite(law.GDPR("21(3)"), law.SuppressionList)}
	case stepMonths:
		_, _, n := s.a.Civil()
		_, _, m := s.b.Civil()
		span := rgpd.Text{FR: "Un mois", EN: "One month"}
		if s.n == 3 {
			span = rgpd.Text{FR: "Trois mois", EN: "Three months"}
		}
		if d.Kind == MinorSilence {
			return Step{one("%s plus tard : le %s. La loi ne dit pas comment compter ; le compte des délais du RGPD est suivi.",
				"%s later: %s. The statute does not say how to count; the count of the periods of the RGPD is followed.", span, dayText(s.b)),
				rgpd.Cite(law.LIL51.Part("II"), law.OurReading)}
		}
		if n != m && s.a.AddMonths(int(s.n)) == s.b {
			return Step{one("%s plus tard : ce mois n'a pas de "+strconv.Itoa(n)+", le délai finit donc avec le mois, le %s.",
				"%s later: that month has no "+strconv.Itoa(n)+", so the period ends on its last day, %s.", span, dayText(s.b)),
				rgpd.Cite(law.Periods("3(2)(c)"), law.Toeters)}
		}
		return Step{one("%s plus tard, au même quantième : le %s. Le jour de la réception ne compte pas, mais c'est lui qui donne le quantième.",
			"%s later, the same day number: %s. The day of receipt does not count, but it gives the number.", span, dayText(s.b)),
			rgpd.Cite(law.Periods("3(2)(c)"), law.Toeters)}
	case stepWeeks:
		return Step{one("Trois semaines plus tard, le même jour de la semaine : le %s.", "Three weeks later, the same weekday: %s.", dayText(s.a)),
			rgpd.Cite(law.LIL51.Part("II"))}
	case stepComplaint:
		return Step{one("La CNIL a reçu la réclamation le %s.", "The CNIL received the complaint on %s.", at),
			rgpd.Cite(law.LIL51.Part("II"))}
	case stepExtended:
		return Step{one("Prolongation annoncée avec ses motifs le %s, dans le premier mois : trois mois au total depuis la réception.",
			"Extension told with its reasons on %s, within the first month: three months in all from receipt.", dayText(s.a)),
			rgpd.Cite(law.GDPR("12(3)"), law.CNILAnswers)}
	case stepExtendedLate:
		return Step{one("Prolongation annoncée le %s, après le premier mois : elle ne vaut rien, la date d'un mois demeure.",
			"Extension told on %s, after the first month: it is void, and the date of one month stands.", dayText(s.a)),
			rgpd.Cite(law.GDPR("12(3)"))}
	case stepExtendedBare:
		return Step{one("Prolongation annoncée sans que ses motifs soient établis : elle ne vaut rien, la date d'un mois demeure.",
			"Extension told without reasons on record: it is void, and the date of one month stands."),
			rgpd.Cite(law.GDPR("12(3)"))}
	case stepExtendedUnfounded:
		return Step{one("Ni complexité ni nombre de demandes, selon le responsable lui-même : pas de prolongation.",
			"Neither complexity nor number of requests, by the controller's own assessment: no extension."),
			rgpd.Cite(law.GDPR("12(3)"), law.GuidelinesAccess.Part("§162-164"))}
	case stepSuspended:
		return Step{one("Identité demandée le %s sur un doute raisonnable, éléments suffisants reçus le %s : %s de suspension s'ajoutent.",
			"Identity asked on %s upon a reasonable doubt, enough received on %s: %s of suspension are added.", dateText(s.a), dateText(s.b), days(int(s.n))),
			rgpd.Cite(suspending(s.a), law.GuidelinesAccess.Part("§159"))}
	case stepOpenPause:
		return Step{one("Le délai est suspendu tant que la personne n'a pas fourni de quoi l'identifier. Sans suspension, il finirait le %s : c'est la date prudente.",
			"The period is suspended until the person supplies what identifies them. Without suspension it would end on %s: the cautious day.", dayText(s.a)),
			rgpd.Cite(law.Decree77, law.GuidelinesAccess.Part("§159"))}
	case stepNoPause:
		if d.place.Territory == rgpd.Abroad {
			return Step{one("Aucune suspension : le décret qui la prévoit est français.", "No suspension: the decree that provides for it is French."),
				rgpd.Cite(law.Decree77)}
		}
		return Step{one("Aucune suspension : une vérification d'identité ne retarde pas cette demande.", "No suspension: no check of identity delays this request."),
			rgpd.Cite(law.GDPR("12(6)"))}
	case stepPauseBefore:
		return Step{one("Aucune suspension : le décret qui la prévoit est en vigueur depuis le 4 août 2018.",
			"No suspension: the decree that provides for it is in force since 4 August 2018."), rgpd.Cite(law.Decree92)}
	case stepPauseGround:
		return Step{one("Identité demandée sans doute raisonnable consigné : aucune suspension.", "Identity asked without a reasonable doubt on record: no suspension."),
			rgpd.Cite(law.GDPR("12(6)"), law.GuidelinesAccess.Part("§73-79"))}
	case stepPauseLate:
		return Step{one("Identité demandée le %s seulement, ce qui n'est pas prompt : aucune suspension.", "Identity asked on %s only, which is not prompt: no suspension.", dateText(s.a)),
			rgpd.Cite(law.GuidelinesAccess.Part("§159"), law.OurReading)}
	case stepPauseWrong:
		return Step{one("Les dates de la vérification d'identité se contredisent : aucune suspension.", "The days of the identity check contradict each other: no suspension."),
			rgpd.Cite(law.OurReading)}
	case stepRefusalStands:
		return Step{one("La vérification d'identité ne déplace pas le délai du refus, que le décret ne nomme pas.", "The check of identity does not move the period for a refusal, which the decree does not name."),
			rgpd.Cite(law.GDPR("12(4)"), law.Decree77)}
	case stepClarity:
		return Step{one("Demander des précisions ne suspend pas le délai : aucun texte français ne le prévoit.", "To ask for clarification does not suspend the period: no French text says so."),
			rgpd.Cite(law.GuidelinesAccess.Part("§159"))}
	case stepRefusalNotExtended:
		return Step{one("La prolongation ne vaut que pour la réponse : un refus, même partiel, est dû dans le premier mois.",
			"An extension is for the answer only: a refusal, even in part, is owed within the first month."),
			rgpd.Cite(law.GDPR("12(4)"))}
	case stepLimit:
		switch d.Kind {
		case MinorSilence:
			return Step{one("Dernier jour avant que la CNIL puisse être saisie du silence : le %s, jusqu'à minuit.",
				"Last day before the CNIL can be seized of the silence: %s, until midnight.", dayText(s.a)),
				rgpd.Cite(law.LIL51.Part("II"))}
		case MinorRuling:
			return Step{one("Dernier jour pour la CNIL : le %s, jusqu'à minuit à Paris.", "Last day for the CNIL: %s, until midnight in Paris.", dayText(s.a)),
				rgpd.Cite(law.LIL51.Part("II"))}
		case InformElsewhere:
			return Step{one("Dernier jour : le %s, jusqu'à minuit au lieu de l'action. L'information est due dans un délai raisonnable : le mois est un plafond.",
				"Last day: %s, until midnight at the place of action. The information is owed within a reasonable period: the month is a ceiling.", dayText(s.a)),
				rgpd.Cite(law.Periods("3(2)(b)"), law.GDPR("14(3)(a)"))}
		}
		return Step{one("Dernier jour : le %s, jusqu'à minuit au lieu de l'action. Ce qui compte est l'envoi, et il est dû dans les meilleurs délais : le terme est un plafond.",
			"Last day: %s, until midnight at the place of action. What counts is the sending, and it is owed without undue delay: the end is a ceiling.", dayText(s.a)),
			rgpd.Cite(law.Periods("3(2)(b)"), law.GDPR("12(3)"))}
	case stepNoFigure:
		return Step{one("Dans les meilleurs délais : la loi ne donne pas de chiffre.", "Without undue delay: the law gives no figure."),
			rgpd.Cite(law.GDPR("16, 17(1) et 19"))}
	case stepLift:
		return Step{one("Avant de lever la limitation, et non après.", "Before the restriction is lifted, not after."),
			rgpd.Cite(law.GDPR("18(3)"))}
	case stepNotInMonth:
		return Step{one("L'article 12(3) ne vise pas cette demande : dans les meilleurs délais, sans chiffre.", "Article 12(3) does not name this request: without undue delay, no figure."),
			rgpd.Cite(law.GDPR("12(3)"))}
	case stepTakenAsMarketing:
		return Step{one("La finalité n'est pas consignée : la demande est prise comme visant la prospection, ce qui arrête les appels.",
			"The purpose is not on record: the request is taken to be about marketing, which stops the calls."),
			rgpd.Cite(law.OurReading)}
	case stepTakenAsObjection:
		return Step{one("Demander l'effacement d'un fichier de prospection, c'est ne plus vouloir ses appels : la demande vaut aussi opposition.",
			"Who asks to be erased from a marketing file does not want its calls: the request is an objection too."),
			rgpd.Cite(law.OurReading)}
	case stepDeathNoted:
		return Step{one("Un décès est annoncé : les héritiers peuvent s'opposer à la poursuite des traitements, et nul n'appelle un mort.",
			"A death is told of: the heirs may object to further processing, and nobody calls the dead."),
			rgpd.Cite(law.LIL84)}
	case stepStop:
		return Step{one("Effet immédiat, sans motif, sans mise en balance et sans vérification d'identité : plus aucun appel à compter de cet instant.",
			"Effect at once, no reason asked, nothing balanced, no identity checked: no call from that instant."),
			rgpd.Cite(law.GDPR("21(3) et 7(3)"), law.SuppressionList)}
	case stepMinor:
		return Step{one("Délai de droit français : passé un mois sans réponse, la personne peut saisir la CNIL.", "A period of French law: after a month without answer the person may go to the CNIL."),
			rgpd.Cite(law.LIL51.Part("II"))}
	case stepCollected:
		return Step{one("Données recueillies auprès de la personne le %s : l'information est due à cet instant, non à la fin du jour.",
			"Data collected from the person on %s: the information is owed at that instant, not at the end of the day.", at),
			rgpd.Cite(law.GDPR("13(1)"))}
	case stepObtained:
		return Step{one("Données obtenues ailleurs le %s : le délai d'un mois part de ce jour.", "Data obtained elsewhere on %s: the month runs from that day.", at),
			rgpd.Cite(law.GDPR("14(3)(a)"))}
	case stepEvent:
		return Step{one("Première communication ou divulgation le %s : l'information est due à cet instant au plus tard.",
			"First communication or disclosure on %s: the information is owed at that instant at the latest.", at),
			rgpd.Cite(law.GDPR("14(3)(b) et (c)"))}
	case stepEventDay:
		return Step{one("Première communication ou divulgation le %s, l'heure n'étant pas connue : l'information est due au plus tard à cet instant, non à la fin du jour.",
			"First communication or disclosure on %s, the hour being unknown: the information is owed then at the latest, not at the end of the day.", dayText(s.a)),
			rgpd.Cite(law.GDPR("14(3)(b) et (c)"))}
	case stepInformed:
		return Step{one("L'exception joue : rien n'est dû.", "The exception holds: nothing is owed."),
			rgpd.Cite(law.GDPR("13(4) et 14(5)"))}
	case stepNoExemption:
		return Step{one("L'exception d'impossibilité ou d'effort disproportionné ne joue pas pour un numéro que l'on va appeler.",
			"The exception of impossibility or disproportionate effort does not hold for a number about to be called."),
			rgpd.Cite(law.GDPR("14(5)(b)"), law.OurReading)}
	}
	return Step{}
}

// MarshalJSON writes the dates, and with them the steps, the open points and,
// where the deadline is undecided, what is missing.
func (d Deadline) MarshalJSON() ([]byte, error) {
	out := struct {
		Kind          Kind        `json:"kind"`
		State         State       `json:"state"`
		Nominal       rgpd.Date   `json:"nominal,omitzero"`
		Due           rgpd.Date   `json:"due,omitzero"`
		Limit         time.Time   `json:"limit,omitzero"`
		At            time.Time   `json:"at,omitzero"`
		Cautious      rgpd.Date   `json:"cautious,omitzero"`
		Outer         rgpd.Date   `json:"outer,omitzero"`
		SuspendedDays int         `json:"suspended_days,omitzero"`
		Missing       rgpd.Text   `json:"missing,omitzero"`
		Steps         []Step      `json:"steps,omitempty"`
		Open          []OpenPoint `json:"open,omitempty"`
	}{
		Kind: d.Kind, State: d.State, Nominal: d.Nominal, Due: d.Due, Limit: d.Limit, At: d.At,
		Cautious: d.Cautious, Outer: d.Outer, SuspendedDays: d.SuspendedDays, Missing: d.Missing(),
	}
	for s := range d.Steps() {
		out.Steps = append(out.Steps, s)
	}
	for o := range d.Open() {
		out.Open = append(out.Open, o)
	}
	return json.Marshal(out)
}
