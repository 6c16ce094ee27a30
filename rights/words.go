package rights

import (
	"fmt"
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/french"
)

// dayText writes a day for a reader: "lundi 1er mars 2027", "Monday 1 March 2027".
func dayText(d rgpd.Date) rgpd.Text {
	if d == 0 {
		return rgpd.Text{FR: "une date inconnue", EN: "an unknown date"}
	}
	t := dateText(d)
	return rgpd.Text{FR: french.Weekday(d.Weekday()) + " " + t.FR, EN: d.Weekday().String() + " " + t.EN}
}

// dateText writes a day without its weekday: "1er mars 2027", "1 March 2027".
func dateText(d rgpd.Date) rgpd.Text {
	if d == 0 {
		return rgpd.Text{FR: "une date inconnue", EN: "an unknown date"}
	}
	return d.Text()
}

// hourText writes a time of day: "9 h 05", "09:05".
func hourText(since time.Duration) rgpd.Text {
	h, m := int(since/time.Hour), int(since%time.Hour/time.Minute)
	return rgpd.Text{FR: fmt.Sprintf("%d h %02d", h, m), EN: fmt.Sprintf("%02d:%02d", h, m)}
}

// count writes a number of things: French has no plural below two, English has
// one for all but one.
func count(n int, fr, frs, en, ens string) rgpd.Text {
	if n >= 2 || n <= -2 {
		fr = frs
	}
	if n != 1 && n != -1 {
		en = ens
	}
	return rgpd.Text{FR: fmt.Sprintf("%d\u00a0%s", n, fr), EN: fmt.Sprintf("%d %s", n, en)}
}

func days(n int) rgpd.Text { return count(n, "jour", "jours", "day", "days") }

// textf fills the two languages of a sentence with the same parts, each in its
// own language.
func textf(fr, en string, parts ...rgpd.Text) rgpd.Text {
	frs, ens := make([]any, len(parts)), make([]any, len(parts))
	for i, p := range parts {
		frs[i], ens[i] = p.FR, p.EN
	}
	return rgpd.Text{FR: fmt.Sprintf(fr, frs...), EN: fmt.Sprintf(en, ens...)}
}
