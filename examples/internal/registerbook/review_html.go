package registerbook

import (
	"bytes"
	"errors"
	"html"
	"io"
	"strings"

	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/register"
)

// writeReviewed writes the page of a register with its review below: what each part lacks or does wrong, and every
// fact that is to be established.
func writeReviewed(w io.Writer, r *register.Register, of Review, on rgpd.Date, tag language.Tag) error {
	var page bytes.Buffer
	if err := r.WriteHTML(&page, tag); err != nil {
		return err
	}
	before, after, is := strings.Cut(page.String(), "</body>")
	if !is {
		return errors.New("registerbook: a page without an end")
	}
	_, err := io.WriteString(w, before+of.html(on, tag)+"</body>"+after)
	return err
}

// html is the review as a chapter of a page.
func (v Review) html(on rgpd.Date, tag language.Tag) string {
	in := func(fr, en string) string { return html.EscapeString(rgpd.Text{FR: fr, EN: en}.In(tag)) }
	var b strings.Builder
	b.WriteString("<h2>" + in("Revue du ", "Review of ") + on.String() + "</h2>\n")
	for _, p := range v {
		b.WriteString("<article>\n<h3><b>" + html.EscapeString(p.Ref) + "</b>" + html.EscapeString(p.Name.In(tag)) +
			"</h3>\n")
		list := func(title string, lines []string) {
			if len(lines) == 0 {
				return
			}
			b.WriteString("<p>" + title + "</p>\n<ul>\n")
			for _, one := range lines {
				b.WriteString("<li>" + html.EscapeString(one) + "</li>\n")
			}
			b.WriteString("</ul>\n")
		}
		var found, missing []string
		for i := range p.Findings {
			found = append(found, strings.TrimSpace(register.Lines(p.Findings[i:i+1], tag)))
		}
		for _, q := range p.Missing {
			missing = append(missing, q.Ask.In(tag))
		}
		if len(found)+len(missing) == 0 {
			b.WriteString("<p>" + in("Rien à redire.", "Nothing to remark.") + "</p>\n")
		}
		list(in("À corriger, ou à compléter", "To be mended, or completed"), found)
		list(in("À établir", "To be established"), missing)
		b.WriteString("</article>\n")
	}
	return b.String()
}
