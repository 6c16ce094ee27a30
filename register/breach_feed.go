package register

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"io"
	"strings"
	"time"

	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/ics"
)

// A BreachFeed writes the clocks of breaches as an iCalendar object (RFC 5545), to subscribe to: an event at the
// instant, in UTC, by which each of those who must be told has to be, until they are; where the law gives no hours, at
// the instant of writing; 72 hours after a first notice, its complement. What turns on a fact that nobody has said is
// tentative, and stands at the earlier of its limits as well; so is the complement, which the CNIL expects there and
// no law does. Its alarm rings twelve hours before, or at once where they are not left. Identifiers are stable,
// whatever is settled or moved, and the title of what is not settled asks to settle it; they and the texts hold the
// reference of the breach and no personal data.
type BreachFeed struct {
	// Stamp is the instant of writing, and that of the assessment. It is required, since the library reads no clock.
	Stamp time.Time
	// Place is where the controller is; zero: mainland France.
	Place rgpd.Territory
	// Language of the texts: French or English.
	Language language.Tag
	// Domain makes the identifiers unique in the world, such as "privacy.example.fr". Empty: "rgpd.invalid".
	Domain string
}

// A clockEvent is what a calendar shows of a breach.
type clockEvent struct {
	what    rgpd.Text
	apart   string    // tells the events of one name apart
	at      time.Time // zero: at once
	over    rgpd.Text // what is to be done once the instant is over
	open    rgpd.Text
	settled rgpd.Answer
	whether rgpd.Text // the title while it is not known whether it has to be done; empty: that of what
}

// Write writes the calendar of the breaches, closed ones too: what is not done stays.
func (f BreachFeed) Write(w io.Writer, breaches []Breach) error {
	c := ics.Writer{Out: w}
	c.Line("BEGIN:VCALENDAR")
	c.Line("VERSION:2.0")
	c.Line("PRODID:-//rgpd-go//register//FR")
	c.Line("CALSCALE:GREGORIAN")
	c.Line("METHOD:PUBLISH")
	c.Line("X-WR-CALNAME:" + ics.Escape(rgpd.Text{FR: "Violations de données", EN: "Data breaches"}.In(f.Language)))
	for i := range breaches {
		for _, e := range f.events(&breaches[i]) {
			f.event(&c, breaches[i].Ref, e)
		}
	}
	c.Line("END:VCALENDAR")
	return c.Err
}

var (
	complement = rgpd.Text{FR: "Compléter la notification à l'autorité", EN: "Complete the notice to the authority"}
	// complementOpen: RGPD, art. 33(4), has no hours.
	complementOpen = rgpd.Text{
		FR: "La CNIL l'attend si possible dans les 72 heures de la première notification ; l'article 33(4) permet " +
			"des " +
			"étapes et ne donne pas d'heures.",
		EN: "The CNIL expects it, if possible, within 72 hours of the first notice; art. 33(4) allows phases and " +
			"gives " +
			"no hours.",
	}
	completeNow = rgpd.Text{FR: "Compléter dès que possible.", EN: "Complete it as soon as possible."}
	tellNow     = rgpd.Text{FR: "Avertir aussitôt.", EN: "Tell at once."}
	// tellWithReasons: RGPD, art. 33(1), of the 72 hours alone, which a carrier does not have.
	tellWithReasons = rgpd.Text{FR: "Avertir aussitôt, avec les motifs.", EN: "Tell at once, with the reasons."}
)

func (f BreachFeed) events(b *Breach) (out []clockEvent) {
	known := b.until(f.Stamp)
	for _, t := range b.Tellings(f.Stamp, f.Place) {
		if t.Need == NotNeeded || !t.Done.IsZero() {
			continue
		}
		settled := rgpd.No
		if t.Need == Needed {
			settled = rgpd.Yes
		}
		what := rgpd.Text{FR: "Avertir " + t.Who.FR, EN: "Tell " + t.Who.EN}
		whether := rgpd.Text{}
		if t.Need == 0 {
			whether = rgpd.Text{FR: "Établir s'il faut avertir " + t.Who.FR, EN: "Settle whether to tell " + t.Who.EN}
		}
		if t.Open != (rgpd.Text{}) && !known.Aware.IsZero() {
			out = append(out, clockEvent{what, "carrier", known.Aware.Add(carrierLimit), tellNow, t.Open, rgpd.No,
				whether})
		}
		over := tellNow
		if b.Carrier != rgpd.Yes && !known.Aware.IsZero() && f.Stamp.After(known.Aware.Add(seventyTwo)) {
			over = tellWithReasons
		}
		out = append(out, clockEvent{what, "", t.By, over, t.Open, settled, whether})
	}
	if first := known.first(); !first.At.IsZero() && !known.completed() {
		out = append(out, clockEvent{complement, "", ComplementBy(first.At), completeNow, complementOpen, rgpd.No,
			rgpd.Text{}})
	}
	return out
}

func (f BreachFeed) event(c *ics.Writer, ref string, e clockEvent) {
	const utc = "20060102T150405Z"
	domain := f.Domain
	if domain == "" {
		domain = "rgpd.invalid"
	}
	at := e.at
	if at.IsZero() {
		at = f.Stamp
	}
	named := ref + "\x00" + e.what.EN
	if e.apart != "" {
		named += "\x00" + e.apart
	}
	sum := sha256.Sum256([]byte(named))
	place := clockPlace(f.Place)
	limit := rgpd.Text{
		FR: "La loi dit « dans les meilleurs délais » et ne donne pas d'heures.",
		EN: "The law says \"without undue delay\" and gives no hours.",
	}
	if !e.at.IsZero() {
		shown := at.In(place.Zone(at)).Format("2006-01-02 15:04 -07:00")
		limit = rgpd.Text{FR: "Jusqu'au " + shown + ".", EN: "By " + shown + "."}
		if at.Before(f.Stamp) {
			limit = rgpd.Text{
				FR: "Cet instant est passé : " + shown + ". " + e.over.FR,
				EN: "This instant is over: " + shown + ". " + e.over.EN,
			}
		}
	}
	why := []string{limit.In(f.Language)}
	if open := e.open.In(f.Language); open != "" {
		why = append(why, open)
	}
	status := "TENTATIVE"
	if e.settled == rgpd.Yes {
		status = "CONFIRMED"
	} else if e.open == (rgpd.Text{}) {
		why = append(why, rgpd.Text{
			FR: "On ne sait pas encore s'il le faut : l'établir.",
			EN: "It is not known yet whether this is needed: settle it.",
		}.In(f.Language))
	}
	start := at
	if start.Before(f.Stamp) {
		start = f.Stamp // until it is done
	}
	title := cmp.Or(e.whether, e.what).In(f.Language) + " - " + ref
	c.Line("BEGIN:VEVENT")
	c.Line("UID:" + hex.EncodeToString(sum[:16]) + "@" + ics.Escape(domain))
	c.Line("DTSTAMP:" + f.Stamp.UTC().Format(utc))
	c.Line("DTSTART:" + start.UTC().Format(utc))
	c.Line("DTEND:" + start.UTC().Format(utc))
	c.Line("SUMMARY:" + ics.Escape(title))
	c.Line("DESCRIPTION:" + ics.Escape(strings.Join(why, "\n")))
	c.Line("STATUS:" + status)
	c.Line("TRANSP:TRANSPARENT")
	c.Line("BEGIN:VALARM")
	c.Line("ACTION:DISPLAY")
	if start.Add(-12 * time.Hour).After(f.Stamp) {
		c.Line("TRIGGER:-PT12H")
	} else {
		c.Line("TRIGGER;VALUE=DATE-TIME:" + f.Stamp.UTC().Format(utc))
	}
	c.Line("DESCRIPTION:" + ics.Escape(title))
	c.Line("END:VALARM")
	c.Line("END:VEVENT")
}
