package rights

import (
	"crypto/sha256"
	"encoding/hex"
	"io"
	"iter"
	"strconv"
	"strings"
	"time"

	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/ics"
)

// A Feed writes the due dates of open cases as an iCalendar object (RFC 5545),
// to subscribe to: a whole day for each date, the one to work to ([Deadline.WorkTo]),
// with the last day in law beside it and the way to both as its description; once that day is
// over, the last in law. A limit of a law that is not counted here (see [Regime]) is to be found, and
// an answer that cannot be dated, for want of the day of receipt say, is to be settled: both stand on the
// day of writing. Marketing that has not stopped, and processing that is not held, stand on the day of
// writing. The alarm of a date rings five days before, or at once where they are not left. Identifiers are stable, so
// that a date that moves moves in the calendar; they and the texts hold the number of the case and no personal data.
type Feed struct {
	// Stamp is the instant of writing. It is required, since the library reads
	// no clock.
	Stamp time.Time
	// Language of the texts: French or English.
	Language language.Tag
	// Domain makes the identifiers unique in the world, such as
	// "privacy.example.fr". Empty: "rgpd.invalid".
	Domain string
	// House is what the house sets itself. Its day is told in the description, beside the law's.
	House House
}

// Write writes the calendar of the cases, in the order given.
func (f Feed) Write(w io.Writer, cases iter.Seq2[string, Case]) error {
	c := ics.Writer{Out: w}
	c.Line("BEGIN:VCALENDAR")
	c.Line("VERSION:2.0")
	c.Line("PRODID:-//rgpd-go//rights//FR")
	c.Line("CALSCALE:GREGORIAN")
	c.Line("METHOD:PUBLISH")
	c.Line(
		"X-WR-CALNAME:" + ics.Escape(
			rgpd.Text{FR: "Demandes d'exercice des droits", EN: "Data subject requests"}.In(f.Language),
		),
	)
	for id, one := range cases {
		for _, d := range f.dates(one) {
			f.event(&c, id, d, f.House.Target(*one.nth(int(d.nth)), d))
		}
	}
	c.Line("END:VCALENDAR")
	return c.Err
}

// dates are those worth a day in a calendar: what is owed, and the refusal where
// it ends on another day than the answer.
func (f Feed) dates(c Case) (out []Deadline) {
	for _, d := range c.Owed(f.Stamp) {
		open := d.State == Suspended || d.State == FactMissing
		if d.State == Dated || open && d.Cautious != 0 || d.atOnce() {
			out = append(out, d)
		}
		if d.Kind == Answer && (d.AnotherLaw() || d.State == FactMissing && d.Cautious == 0) {
			find := d
			find.Cautious = 0
			out = append(out, find)
		}
		if one := c.nth(int(d.nth)); d.Kind == Answer && !one.AboutMarketing() {
			if r := one.Deadline(Refusal); r.State == Dated && r.Due != d.Due {
				r.nth = d.nth
				out = append(out, r)
			}
		}
	}
	return out
}

var summaries = [...]rgpd.Text{
	Answer:        {FR: "Répondre", EN: "Answer"},
	Refusal:       {FR: "Dernier jour pour refuser", EN: "Last day to refuse"},
	StopMarketing: {FR: "Arrêter la prospection sans attendre", EN: "Stop marketing at once"},
	CarryOut:      {FR: "Geler ou arrêter le traitement sans attendre", EN: "Freeze or stop the processing at once"},
}

// atOnce reports whether a deadline of [Case.Owed] is one that no day moves: marketing to stop, a processing to hold.
func (d Deadline) atOnce() bool { return d.Kind == StopMarketing || d.Kind == CarryOut }

// findLimit stands in the calendar for a limit that is not counted here.
var findLimit = rgpd.Text{FR: "Délai d'une autre loi, à chercher", EN: "A limit of another law: find it"}

// settleLimit stands there for one that a fact is wanted to count.
var settleLimit = rgpd.Text{FR: "Délai de réponse, à établir", EN: "The time limit of the answer: settle it"}

func (f Feed) event(c *ics.Writer, id string, d Deadline, own rgpd.Date) {
	day, today, status := d.WorkTo(), d.Place().Day(f.Stamp), "CONFIRMED"
	if d.State == Suspended {
		status = "TENTATIVE"
	}
	switch {
	case day == 0 || d.atOnce():
		day = today // and tomorrow, until it is done
	case d.State == Dated && day < today && today <= d.Due:
		day = d.Due
	}
	domain := f.Domain
	if domain == "" {
		domain = "rgpd.invalid"
	}
	named := id + "\x00" + d.Kind.String()
	if d.nth > 0 { // the others of a case have names of their own
		named += "\x00" + strconv.Itoa(int(d.nth))
	}
	title := summaries[d.Kind]
	switch {
	case d.AnotherLaw() && d.WorkTo() == 0:
		title, named = findLimit, named+"\x00another-law"
	case d.Kind == Answer && d.WorkTo() == 0:
		title = settleLimit
	}
	sum := sha256.Sum256([]byte(named))
	summary := title.In(f.Language) + " - " + id + " (" +
		rightTexts[d.of.index()].In(f.Language) + ")"
	var why []string
	if d.State == Dated && d.Due != day {
		last := dateText(d.Due)
		summary += rgpd.Text{FR: ", dernier jour le " + last.FR, EN: ", last day on " + last.EN}.In(f.Language)
		says := rgpd.Text{
			FR: "Ce jour est celui de la lecture la plus stricte ; en droit, le dernier est le " + last.FR + ".",
			EN: "This day is that of the strictest reading; in law the last is " + last.EN + ".",
		}
		if d.Cautious == d.Due {
			says = rgpd.Text{
				FR: "Ce jour est celui que donne le mois, avant tout report ; en droit, le dernier est le " +
					last.FR + ".",
				EN: "This day is the one that the month gives, before any roll; in law the last is " + last.EN + ".",
			}
		}
		why = append(why, says.In(f.Language))
	}
	if f.House.Set() && own != 0 {
		last := dateText(own)
		why = append(why, rgpd.Text{
			FR: "Jour que la maison s'est fixé, sans effet en droit : " + last.FR + ".",
			EN: "The day that the house has set itself, of no effect in law: " + last.EN + ".",
		}.In(f.Language))
	}
	for s := range d.Steps() {
		why = append(why, s.Says.In(f.Language))
	}
	for o := range d.Open() {
		why = append(why, o.Asks.In(f.Language))
	}
	if d.State == FactMissing {
		why = append(why, d.Missing().In(f.Language))
	}
	c.Line("BEGIN:VEVENT")
	c.Line("UID:" + hex.EncodeToString(sum[:16]) + "@" + ics.Escape(domain))
	c.Line("DTSTAMP:" + f.Stamp.UTC().Format("20060102T150405Z"))
	c.Line("DTSTART;VALUE=DATE:" + icsDay(day))
	c.Line("DTEND;VALUE=DATE:" + icsDay(day+1))
	c.Line("SUMMARY:" + ics.Escape(summary))
	c.Line("DESCRIPTION:" + ics.Escape(strings.Join(why, "\n")))
	c.Line("STATUS:" + status)
	c.Line("TRANSP:TRANSPARENT")
	c.Line("CATEGORIES:" + strings.ToUpper(d.Kind.String()))
	if d.State == Dated || d.State == FactMissing || d.atOnce() {
		trigger := "TRIGGER:-P5D"
		if day-5 <= today {
			trigger = "TRIGGER;VALUE=DATE-TIME:" + f.Stamp.UTC().Format("20060102T150405Z")
		}
		c.Line("BEGIN:VALARM")
		c.Line("ACTION:DISPLAY")
		c.Line(trigger)
		c.Line("DESCRIPTION:" + ics.Escape(title.In(f.Language)+" - "+id))
		c.Line("END:VALARM")
	}
	c.Line("END:VEVENT")
}

func icsDay(d rgpd.Date) string { return strings.ReplaceAll(d.String(), "-", "") }

// index is the right as an index: that of no right for a number that is none.
func (r Right) index() Right {
	if int(r) < len(rightTexts) {
		return r
	}
	return 0
}

var rightTexts = [...]rgpd.Text{
	0:             {FR: "droit non précisé", EN: "right not stated"},
	Access:        {FR: "accès", EN: "access"},
	Rectification: {FR: "rectification", EN: "rectification"},
	Erasure:       {FR: "effacement", EN: "erasure"},
	Restriction:   {FR: "limitation", EN: "restriction"},
	Portability:   {FR: "portabilité", EN: "portability"},
	Objection:     {FR: "opposition", EN: "objection"},
	HumanReview:   {FR: "décision automatisée", EN: "automated decision"},
	Withdrawal:    {FR: "retrait du consentement", EN: "withdrawal of consent"},
	Posthumous:    {FR: "personne décédée", EN: "deceased person"},
}

// Text returns the right for a reader.
func (r Right) Text() rgpd.Text { return rightTexts[r.index()] }
