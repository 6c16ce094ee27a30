package rights

import (
	"encoding/json"
	"iter"
	"strconv"
	"strings"
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
)

// A Step is one step of the way to a date, as a sentence with its sources.
type Step struct {
	Says    rgpd.Text     `json:"says"`
	Sources []rgpd.Source `json:"sources,omitempty"`
}

// A step as it is kept: what happened, with its days. The sentence is made only
// when somebody reads it.
type step struct {
	id   string // of a [saying]; or rolled, nationally or not
	n    int32
	a, b rgpd.Date // of a [moment]: the day in UTC, and the second of it
}

// moment is a step that has an instant.
func moment(id string, at time.Time) step {
	const day = 24 * 60 * 60
	seconds := at.Unix()
	return step{id: id, a: rgpd.Date(seconds / day), b: rgpd.Date(seconds % day)}
}

// maxSteps is more than any deadline has; a test holds that.
const maxSteps = 11

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

// The end of a period moves for a reason of each day: see [Deadline.rolled].
const (
	rolled         = "rolled"
	rolledNational = "rolled-nationally"
)

// months notes that a period of months ends on a day, by the count of the RGPD or, for
// want of one, that of a statute. Regulation 1182/71, art. 3(2)(c): without such a day
// number the month ends the period.
func (t *trace) months(n int, from, to rgpd.Date, statute bool) {
	_, _, first := from.Civil()
	_, _, last := to.Civil()
	id := "months"
	switch {
	case statute:
		id = "months-of-statute"
	case first != last && from.AddMonths(n) == to:
		id = "months-to-the-end"
	}
	t.add(step{id: id, n: int32(n), a: from, b: to})
}

// roll notes why the end of a period moves from a day to another, or that it does
// not.
func (t *trace) roll(p Place, from, to rgpd.Date, national bool) {
	id := rolled
	if national {
		id = rolledNational
	}
	if from != to {
		t.add(step{id: id, a: from, b: to})
	}
}

// explain notes the steps that lead to the end of a period, up to its last day.
func (d *Deadline) explain(r *Request, o outcome, start time.Time) {
	t := &d.steps
	t.add(moment("received", start))
	switch r.By {
	case MandatedProcessor:
		t.add(step{id: "mandated"})
	case OtherProcessor:
		t.add(step{id: "unmandated"})
	case StrayAddress:
		t.add(step{id: "reached"})
	}
	switch o.standing {
	case Effective:
		t.add(step{id: "extended", a: r.Place.Day(r.Extension.Notified)})
	case NotifiedLate:
		t.add(step{id: "extended-late", a: r.Place.Day(r.Extension.Notified)})
	case WithoutReason:
		t.add(step{id: "extended-bare"})
	case Unfounded:
		t.add(step{id: "extended-unfounded"})
	}
	if d.Kind == Refusal && !r.Extension.Notified.IsZero() {
		t.add(step{id: "refusal-not-extended"})
	}
	if d.Kind == MinorSilence {
		t.add(step{id: "minor"})
	}
	t.months(o.months, o.from, o.nominal, d.Kind == MinorSilence)
	switch {
	case r.Identity.Asked == 0 || d.Kind == MinorSilence:
	case d.Kind == Refusal:
		t.add(step{id: "refusal-stands"})
	case !r.pausable() && r.Place.Territory == rgpd.Abroad:
		t.add(step{id: "no-pause-abroad"})
	case !r.pausable():
		t.add(step{id: "no-pause"})
	case r.Identity.Asked < law.DayPause:
		t.add(step{id: "pause-before"})
	default:
		switch r.Identity.counts(o.from) {
		case pauseCounts:
			if !o.open {
				id := "suspended"
				if r.Identity.Asked < law.DayPauseMoved {
					id = "suspended-by-decree-92"
				}
				t.add(step{id: id, n: int32(o.suspended), a: r.Identity.Asked, b: r.Identity.Enough})
			}
		case pauseGround:
			t.add(step{id: "pause-ground"})
		case pauseLate:
			t.add(step{id: "pause-late", a: r.Identity.Asked})
		case pauseEarly, pauseWrong:
			t.add(step{id: "pause-wrong"})
		}
	}
	if r.Clarity.Asked != 0 && d.Kind != MinorSilence {
		t.add(step{id: "clarity"})
	}
	if !o.open {
		t.roll(r.Place, o.nominal+rgpd.Date(o.suspended), o.due, d.Kind == MinorSilence)
	}
}

// Steps yields the way to the date, one sentence a step, with its sources.
func (d Deadline) Steps() iter.Seq[Step] {
	return func(yield func(Step) bool) {
		for _, s := range d.steps.at[:d.steps.n] {
			if s.id == rolled || s.id == rolledNational {
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
	if s.id == rolledNational {
		text = law.OurReading
		meaning = rgpd.Text{FR: "(le report est un choix de la bibliothèque)", EN: "(to roll is the library's choice)"}
	}
	for day := s.a; day < s.b; day++ {
		st := Step{Sources: rgpd.Cite(text)}
		if name := d.place.HolidayName(day); name.FR != "" {
			st.Says = textf(
				"Le %s est férié (%s) : le terme est reporté au lendemain.",
				"%s is a holiday (%s): the end moves to the day after.",
				dayText(day),
				name,
			)
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

// sentence is a step for a reader.
func (d Deadline) sentence(s step) Step {
	say := sayings()[s.id]
	day, since := d.place.Local(time.Unix(int64(s.a)*24*60*60+int64(s.b), 0))
	_, _, number := s.a.Civil()
	n := strconv.Itoa(number)
	months := rgpd.Text{FR: "Un mois", EN: "One month"}
	if s.n == 3 {
		months = rgpd.Text{FR: "Trois mois", EN: "Three months"}
	}
	var fr, en []string
	for slot, t := range map[string]rgpd.Text{
		"{at}":   textf("%s à %s", "%s at %s", dayText(day), hourText(since)),
		"{day}":  dayText(s.a),
		"{end}":  dayText(s.b),
		"{date}": dateText(s.a), "{to}": dateText(s.b),
		"{number}": {FR: n, EN: n},
		"{months}": months,
		"{days}":   days(int(s.n)),
	} {
		fr, en = append(fr, slot, t.FR), append(en, slot, t.EN)
	}
	return Step{
		Says: rgpd.Text{
			FR: strings.NewReplacer(fr...).Replace(say.FR),
			EN: strings.NewReplacer(en...).Replace(say.EN),
		},
		Sources: rgpd.Cite(say.By...),
	}
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
