package registerbook

import (
	"io"
	"time"

	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/register"
)

// A Form is one in which a register is written: the name of its file, and what writes it.
type Form struct {
	Name  string
	Write func(io.Writer) error
}

// Forms are those of a register at an instant, in French or English: JSON, HTML with its review, a spreadsheet in the
// CNIL's layout, a table, and with breaches their clocks as a calendar. What is dated after the instant is not done in
// any.
func Forms(of *register.Register, at time.Time, tag language.Tag) []Form {
	seen := *of
	seen.AsOf = at
	r := &seen
	out := []Form{
		{"register.json", r.WriteJSON},
		{"register.html", func(w io.Writer) error {
			on := rgpd.ParisDay(at)
			return writeReviewed(w, r, Of(r, on, at), on, tag)
		}},
		{"register.ods", r.WriteODS},
		{"register.csv", func(w io.Writer) error { return r.WriteTable(w, tag) }},
	}
	if len(r.Breaches) > 0 {
		feed := register.BreachFeed{Stamp: at, Language: tag}
		out = append(out, Form{"violations.ics", func(w io.Writer) error { return feed.Write(w, r.Breaches) }})
	}
	return out
}
