package rights

import (
	"iter"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
)

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
			FR: "Le délai est-il suspendu pendant la vérification de l'identité, et de combien de jours ? Le " +
				"décret suspend ; aucun texte ne dit comment compter, et le RGPD ne dit rien.",
			EN: "Is the period suspended while identity is checked, and for how many days? The decree suspends; no " +
				"text says how to count, and the RGPD is silent.",
		}, rgpd.Cite(law.Decree77, law.GuidelinesAccess.Part("§159"))},
	{openSuspendedNotice, "suspended-notice", func(r reading) reading { r.suspendNotice = false; return r },
		rgpd.Text{
			FR: "La suspension déplace-t-elle aussi le délai pour annoncer la prolongation ? La lettre du décret " +
				"le veut (« les délais prévus au 3 de l'article 12 »).",
			EN: "Does the suspension move the period for telling of an extension as well? The wording of the " +
				"decree says so (“the periods of article 12(3)”).",
		}, rgpd.Cite(law.Decree77)},
	{openSuspendedRefusal, "suspended-refusal", func(r reading) reading { r.suspendRefuse = true; return r },
		rgpd.Text{
			FR: "La suspension déplace-t-elle le délai du refus ? La lettre du décret ne nomme pas le paragraphe 4 " +
				"de l'article 12.",
			EN: "Does the suspension move the period for a refusal? The wording of the decree does not name " +
				"article 12(4).",
		}, rgpd.Cite(law.GDPR("12(4)"), law.Decree77)},
	{openClarification, "clarification", func(r reading) reading { r.clarify = true; return r },
		rgpd.Text{
			FR: "Une demande de précision suspend-elle le délai ? Le CEPD l'admet pour de grandes quantités de " +
				"données ; aucun texte français ne le prévoit.",
			EN: "Does a request for clarification suspend the period? The EDPB accepts it for large quantities of " +
				"data; no French text provides for it.",
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
			FR: "La complexité et le nombre des demandes sont-ils exigés ensemble ? Le texte les joint par « et » " +
				"; les deux ne sont pas retenues ici.",
			EN: "Are complexity and number of requests required together? The text joins them with “and”; not both " +
				"are recorded here.",
		}, rgpd.Cite(law.GDPR("12(3)"), law.GuidelinesAccess.Part("§162-164"))},
	{openProcessorReceipt, "processor-receipt", func(r reading) reading { r.fromReached = true; return r },
		rgpd.Text{
			FR: "La réception par le sous-traitant chargé de recueillir les demandes vaut-elle réception par le " +
				"responsable ?",
			EN: "Does receipt by the processor that takes requests count as receipt by the controller?",
		}, rgpd.Cite(law.GDPR("28(3)(e)"), law.OurReading)},
	{openNationalRoll, "national-roll", func(r reading) reading { r.rollNational = false; return r },
		rgpd.Text{
			FR: "Le délai de la loi française est-il reporté au jour ouvrable suivant ? Elle ne dit pas comment il " +
				"se compte.",
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
