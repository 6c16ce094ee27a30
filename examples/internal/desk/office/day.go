package office

import (
	"cmp"
	"slices"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/rights"
)

// A Tone says how a line is shown. Zero: plainly.
type Tone uint8

const (
	Soon Tone = iota + 1 // within a week, or waiting
	Now                  // today, late or at once
)

// A Due is something that is owed: one line of the list of a day.
type Due struct {
	Case string
	// Right is what the request asks for, in words, and Deadline what is owed; zero: nothing is, but somebody must
	// look; see [Desk.MayObject].
	Right    rgpd.Text
	Deadline rights.Deadline
	// WorkTo is the day to work to, and Last the last in law; zero: there is none. House is the day that the house has
	// set itself, of no effect in law; zero: none, or the house has no days of its own.
	WorkTo, Last, House rgpd.Date
	// Past: the day to work to is over, the last in law is not.
	Past rgpd.Answer
	// Left is how much time is left, in words, and Owed what is to be done.
	Left, Owed rgpd.Text
	Tone       Tone
}

// Day is what is owed at the instant of looking: what is owed at once first, then what somebody must look at, then
// what has a date by the day to work to, then what waits.
func (d *Desk) Day() (out []Due) {
	for id, c := range d.Cases() {
		if look, ok := d.MayObject(id); ok {
			what := mayObject
			if d.toRead(id) {
				what = toRead
			}
			out = append(out, Due{Case: id, Right: what, Left: atOnce, Owed: look, Tone: Now})
		}
		out = append(out, d.dueUndone(id)...)
		for _, x := range c.Owed(d.Now) {
			one := Due{Case: id, Right: x.Right().Text(), Deadline: x, WorkTo: x.WorkTo(), Last: x.Due, Owed: owed(x)}
			one.Left, one.Tone = d.left(x)
			if x.Urgency(d.Now) == rights.PastStrict {
				one.Past = rgpd.Yes
			}
			if d.House.Set() {
				one.House = d.House.Target(c.Of(x), x)
			}
			out = append(out, one)
		}
	}
	slices.SortStableFunc(out, func(a, b Due) int {
		return cmp.Or(
			cmp.Compare(a.rank(), b.rank()),
			cmp.Compare(a.WorkTo, b.WorkTo),
			a.Deadline.Limit.Compare(b.Deadline.Limit),
			a.Deadline.At.Compare(b.Deadline.At),
		)
	})
	return out
}

// rank puts what is owed at once first, then what is to be looked at, what has a date by the time left, what waits.
func (x *Due) rank() int {
	switch {
	case x.Deadline.State == rights.Instant, x.Deadline.Kind == rights.StopMarketing: // were its day unknown
		return 0
	case x.Deadline.Kind == 0:
		return 1
	case x.Deadline.State == rights.NoFigure:
		return 2
	case x.Deadline.State == rights.Dated, x.Deadline.State == rights.FactMissing && x.WorkTo != 0:
		return 3
	}
	return 4
}

var (
	atOnce    = rgpd.Text{FR: "à l'instant", EN: "at once"}
	undecided = rgpd.Text{FR: "à établir", EN: "undecided"}
	suspended = rgpd.Text{FR: "suspendu", EN: "suspended"}
)

// left says how much time is left.
func (d *Desk) left(x rights.Deadline) (rgpd.Text, Tone) {
	today := x.Place().Day(d.Now)
	switch x.Urgency(d.Now) {
	case rights.AtOnce:
		return atOnce, Now
	case rights.Overdue:
		n := days(int(today - x.Due))
		return rgpd.Text{FR: "en retard, " + n.FR, EN: "late, " + n.EN}, Now
	case rights.LastDay:
		return rgpd.Text{FR: "aujourd'hui", EN: "today"}, Now
	case rights.PastStrict:
		switch x.State {
		case rights.FactMissing:
			return undecided, Now
		case rights.Suspended:
			return suspended, Soon
		}
		return days(int(x.Due - today)), Now
	case rights.WithinAWeek:
		return days(int(x.WorkTo() - today)), Soon
	case rights.NotPressing:
		return days(int(x.WorkTo() - today)), 0
	}
	if x.State == rights.Suspended {
		return suspended, 0
	}
	return undecided, Soon
}

func days(n int) rgpd.Text {
	fr, en := "%d jours", "%d days"
	if n < 2 {
		fr = "%d jour"
	}
	if n == 1 {
		en = "%d day"
	}
	return textf(fr, en, n)
}

// owed says what is to be done about a deadline.
func owed(x rights.Deadline) rgpd.Text {
	switch x.Kind {
	case rights.Answer:
		if x.AnotherLaw() {
			return rgpd.Text{FR: "chercher le délai d'une autre loi, répondre",
				EN: "find the limit of another law, answer"}
		}
		return rgpd.Text{FR: "envoyer la réponse", EN: "send the answer"}
	case rights.StopMarketing:
		return rgpd.Text{FR: "arrêter la prospection", EN: "stop marketing"}
	case rights.CarryOut:
		return rgpd.Text{FR: "arrêter ou geler le traitement", EN: "stop or freeze the processing"}
	case rights.TellRecipients:
		return rgpd.Text{FR: "prévenir les destinataires", EN: "tell recipients"}
	}
	return rgpd.Text{FR: x.Kind.String(), EN: x.Kind.String()}
}
