package register

import (
	_ "embed"
	"encoding/csv"
	"fmt"
	"html/template"
	"io"
	"iter"
	"strings"
	"sync"

	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd"
)

// WriteCSV writes the register one line a fact, in French (semicolons, as French
// spreadsheets expect) or English (commas), in UTF-8 with its mark. Nested facts do
// not fit one line an entry. It holds the personal data of contacts.
//
// A cell that a spreadsheet would run as a formula gets an apostrophe in front; one
// that is nothing but a telephone number with its + is written as a tel: address,
// "tel:+33199000000", so that the number stays a number for whoever reads it.
func (r *Register) WriteCSV(w io.Writer, tag language.Tag) error {
	if err := r.Check(); err != nil {
		return err
	}
	if _, err := io.WriteString(w, "\ufeff"); err != nil {
		return err
	}
	out := csv.NewWriter(w)
	out.UseCRLF = true
	if french(tag) {
		out.Comma = ';'
	}
	if err := out.Write(factTitles(tag)); err != nil {
		return err
	}
	for row := range r.lines(tag) {
		for i := range row {
			row[i] = harmless(row[i])
		}
		if err := out.Write(row); err != nil {
			return err
		}
	}
	out.Flush()
	return out.Error()
}

func french(tag language.Tag) bool { return (rgpd.Text{FR: "fr", EN: "en"}).In(tag) == "fr" }

// factTitles are those of the columns of [Register.lines].
func factTitles(tag language.Tag) []string {
	if french(tag) {
		return []string{"Partie", "Référence", "Nom", "Rubrique", "Intitulé", "Valeur", "Précisions"}
	}
	return []string{"Part", "Reference", "Name", "Section", "Label", "Value", "Detail"}
}

// A Line is one fact of a register as a reader sees it, in one language.
type Line struct {
	Part Part
	// Ref and Name are those of the entry, the service or the breach; Ref is empty of the register itself.
	Ref, Name string
	// Chapter is the record in which it stands, and Section the heading in the entry.
	Chapter, Section string
	// Label, Value and Detail are the fact; the detail may be empty.
	Label, Value, Detail string
	// Hole is Yes for a line that says what lacks, and No for one that says something.
	Hole rgpd.Answer
}

// Reading yields the register as a reader sees it, one line a fact, in French or English: what [Register.WriteHTML]
// shows, for a page of one's own. It holds the personal data of contacts.
func (r *Register) Reading(tag language.Tag) iter.Seq[Line] {
	own := part{OfRegister, rgpd.Text{FR: "Registre", EN: "Register"}.In(tag), []leaf{r.own(tag)}}
	return func(yield func(Line) bool) {
		for _, p := range append([]part{own}, r.parts(tag)...) {
			for _, l := range p.Leaves {
				for _, s := range l.Sections {
					for _, n := range s.Lines {
						told := Line{p.Of, l.Ref, l.Name, p.Title, s.Title, n.Label, n.Value, n.Detail, rgpd.No}
						if n.Class == hole {
							told.Hole = rgpd.Yes
						}
						if !yield(told) {
							return
						}
					}
				}
			}
		}
	}
}

// lines are the cells of [Register.Reading].
func (r *Register) lines(tag language.Tag) iter.Seq[[]string] {
	return func(yield func([]string) bool) {
		for n := range r.Reading(tag) {
			if !yield([]string{n.Chapter, n.Ref, n.Name, n.Section, n.Label, n.Value, n.Detail}) {
				return
			}
		}
	}
}

// harmless returns a cell that no spreadsheet runs.
func harmless(cell string) string {
	if number, ok := telephone(cell); ok {
		return "tel:" + number
	}
	// Spaces and marks before the sign do not stop every program.
	bare := strings.TrimLeft(cell, " \u00a0\ufeff'\"")
	if cell != "" && strings.ContainsAny(cell[:1], "\t\r\n") ||
		bare != "" && strings.ContainsAny(bare[:1], "=+-@\t\r\n|%") ||
		strings.HasPrefix(bare, "＝") || strings.HasPrefix(bare, "＋") ||
		strings.HasPrefix(bare, "－") ||
		strings.HasPrefix(bare, "＠") {
		return "'" + cell
	}
	return cell
}

// telephone reads "+33 1 99 00 00 00" as +33199000000.
func telephone(cell string) (string, bool) {
	digits := strings.Map(func(r rune) rune {
		switch r {
		case ' ', '\u00a0', '\u202f', '.':
			return -1
		}
		return r
	}, cell)
	if len(digits) < 8 || len(digits) > 16 || digits[0] != '+' || digits[1] == '0' ||
		strings.Trim(digits[1:], "0123456789") != "" {
		return "", false
	}
	return digits, true
}

// WriteMarkdown writes the register as Markdown, in French or English, with an index
// in the order of names. It holds the personal data of contacts.
func (r *Register) WriteMarkdown(w io.Writer, tag language.Tag) error {
	if err := r.Check(); err != nil {
		return err
	}
	var b strings.Builder
	fmt.Fprintf(&b, "# %s\n\n%s\n\n| | | |\n|---|---|---|\n", marked(r.title(tag)), marked(r.head(tag)))
	for _, n := range r.own(tag).Sections[0].Lines[1:] { // the title stands above
		fmt.Fprintf(&b, "| %s | %s | %s |\n", marked(n.Label), marked(n.Value), marked(n.Detail))
	}
	for _, p := range r.parts(tag) {
		fmt.Fprintf(&b, "\n## %s\n\n", marked(p.Title))
		for _, l := range byName(p.Leaves, tag) {
			fmt.Fprintf(&b, "- %s (%s)\n", marked(l.Name), marked(l.Ref))
		}
		for _, l := range p.Leaves {
			fmt.Fprintf(&b, "\n### %s — %s\n", marked(l.Ref), marked(l.Name))
			for _, s := range l.Sections {
				fmt.Fprintf(&b, "\n**%s**\n\n| | | |\n|---|---|---|\n", marked(s.Title))
				for _, n := range s.Lines {
					fmt.Fprintf(&b, "| %s | %s | %s |\n", marked(n.Label), marked(n.Value), marked(n.Detail))
				}
			}
		}
	}
	_, err := io.WriteString(w, b.String())
	return err
}

var markdown = strings.NewReplacer(
	"\\",
	"\\\\",
	"|",
	"\\|",
	"<",
	"&lt;",
	">",
	"&gt;",
	"&",
	"&amp;",
	"*",
	"\\*",
	"_",
	"\\_",
	"`",
	"\\`",
	"[",
	"\\[",
	"]",
	"\\]",
	"#",
	"\\#",
	"~",
	"\\~",
	"!",
	"\\!",
	"\r\n",
	"<br>",
	"\n",
	"<br>",
	"\r",
	"<br>",
)

// marked returns a text that Markdown shows as it is, on one line.
func marked(s string) string { return markdown.Replace(s) }

func byName(leaves []leaf, tag language.Tag) []leaf {
	out := append([]leaf(nil), leaves...)
	sortByName(out, func(l leaf) string { return l.Name }, tag)
	return out
}

//go:embed register.html
var pageSource string

// page is read when it is first written: most programs write none.
var page = sync.OnceValue(func() *template.Template {
	return template.Must(template.New("register").Parse(pageSource))
})

// WriteHTML writes the register as one HTML page, in French or English, that fetches
// nothing and prints well: each entry starts a sheet. It holds the personal data of
// contacts.
func (r *Register) WriteHTML(w io.Writer, tag language.Tag) error {
	if err := r.Check(); err != nil {
		return err
	}
	type chapter struct {
		part
		Index []leaf
	}
	data := struct {
		Lang, Title, Head, Contents string
		Own                         []line
		Parts                       []chapter
	}{
		Lang: rgpd.Text{
			FR: "fr",
			EN: "en",
		}.In(
			tag,
		), Title: r.title(tag), Head: r.head(tag), Own: r.own(tag).Sections[0].Lines[1:],
		Contents: rgpd.Text{FR: "Sommaire", EN: "Contents"}.In(tag),
	}
	for _, p := range r.parts(tag) {
		data.Parts = append(data.Parts, chapter{p, byName(p.Leaves, tag)})
	}
	return page().Execute(w, data)
}
