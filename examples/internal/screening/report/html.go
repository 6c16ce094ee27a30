package report

import (
	_ "embed"
	"html/template"
	"io"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/internal/screening/bins"
	"github.com/rgpd-go/rgpd/examples/internal/screening/decide"
	"github.com/rgpd-go/rgpd/examples/internal/screening/say"
	"github.com/rgpd-go/rgpd/internal/french"
	"github.com/rgpd-go/rgpd/prospect"
)

// A reportPage is what the page shows besides the campaign and the tally.
type reportPage struct {
	Input, Separator, Encoding, Preset string
	Proofs                             []proofLine // in the order of the page
	RuleSet                            string      // digest of the rules: [rgpd.RuleSet.Digest]
	Facts                              []pageFact  // what else was asked of the run: a suppression list, a policy
	Stated                             []stated    // for all rows, by whoever asked
	Waivers                            string      // the columns that were left aside by name
	Columns                            []meaning
}

// A proofLine is a file that the screening read or wrote.
type proofLine struct {
	Role   string // "entrée", "campagne", "sortie"…
	Name   string
	SHA256 string // in hexadecimal
	Bytes  int64
	Rows   int // -1: the file has no rows
}

// A pageFact is a line of the page's table of proofs.
type pageFact struct{ Name, Value string }

//go:embed report.html
var reportText string

// reportTemplate is set as French is set, as the terminal is.
var reportTemplate = template.Must(template.New("report").Parse(french.Typeset(reportText)))

// WritePage writes the screening as one page of HTML that needs nothing else: no
// network, no script. The same screening writes the same bytes. It shows masked
// numbers and lines of the input, and no other data of a person.
func WritePage(w io.Writer, s *decide.Screening, tl *decide.Tally, c *Certificate) error {
	return writePage(w, s, tl, c.page())
}

func writePage(w io.Writer, s *decide.Screening, tl *decide.Tally, pg reportPage) error {
	at := s.At.In(rgpd.Mainland.Zone(s.At))
	v := pageView{
		Title:  "Campagne non décrite",
		Object: s.Campaign.Object,
		Lead:   lead(s, tl),
		Read:   say.Day(rgpd.LawAsOf),
	}
	fact := func(name, value string) {
		if value != "" {
			v.Facts = append(v.Facts, pageFact{name, value})
		}
	}
	if s.Campaign.Principal != "" {
		v.Title = s.Campaign.Principal
		caller := s.Campaign.Caller
		if caller == s.Campaign.Principal {
			caller = "le même"
		}
		fact("Appelant", caller)
	}
	v.Head = v.Title + ", " + say.Time(at)
	fact("Canal", channelName(s.Channel))
	fact("Instant", say.Time(at)+", heure de Paris")
	fact("Fichier", say.Plain(pg.Input))
	v.Undescribed = s.Campaign == (prospect.Campaign{})
	v.Old = rgpd.ParisDay(s.At) > rgpd.LawAsOf

	for _, st := range pg.Stated {
		v.Stated = append(v.Stated, stated{Says: say.Capital(french.Typeset(st.Says)), By: say.Plain(st.By)})
	}
	if pg.Waivers != "" {
		v.Stated = append(v.Stated, stated{Says: say.Capital(french.Typeset(pg.Waivers)), By: "-column"})
	}
	for _, c := range pg.Columns {
		means := c.Means
		if c.Misread > 0 {
			means += ", " + misread(c.Misread)
		}
		v.Columns = append(v.Columns, pageFact{say.Plain(c.Title), french.Typeset(means)})
	}
	v.Bins, v.Label = binViews(s, tl)
	for _, set := range tl.DutySets() {
		d := dutyView{Code: set.Code, Lines: say.Rows(set.Rows)}
		for _, r := range set.Rules {
			d.Rules = append(d.Rules, pageFact{string(r.ID), say.Capital(french.Typeset(r.Says.FR))})
		}
		v.Duties = append(v.Duties, d)
	}
	v.Proofs = []pageFact{
		{"Instant décidé", at.Format(time.RFC3339)},
		{"Droit lu le", say.Day(rgpd.LawAsOf)},
		{"Empreinte des règles", pg.RuleSet},
		{"Lecture du fichier", french.Typeset(listed(pg.Separator, pg.Encoding, pg.Preset))},
	}
	v.Proofs = slices.DeleteFunc(append(v.Proofs, pg.Facts...), func(f pageFact) bool { return f.Value == "" })
	for _, p := range pg.Proofs {
		f := fileView{Role: p.Role, Name: p.Name, SHA256: p.SHA256, Bytes: say.Count(int(p.Bytes))}
		if p.Rows >= 0 {
			f.Rows = say.Count(p.Rows)
		}
		v.Files = append(v.Files, f)
	}
	return reportTemplate.Execute(w, v)
}

// A pageView is the page, each text as it is shown.
type pageView struct {
	Head, Title, Object string
	Facts               []pageFact
	Lead                []string // the count, and what is said of it
	Label               string   // of the chart, for who does not see it
	Bins                []binView
	Undescribed, Old    bool
	Read                string
	Duties              []dutyView
	Stated              []stated
	Columns             []pageFact // title, and what it was read as
	Proofs              []pageFact
	Files               []fileView
}

type binView struct {
	Class, Name, Means, Question, File string
	Heading, Count, Lines, Percent     string
	X, Width, Middle                   string // of its part of the chart, in percent
	Inside                             string // what is written in it, if there is room
	Empty                              bool
	Reasons                            []reasonView
}

type reasonView struct {
	Count, Percent, Width string
	Says, Code, Period    string
	Once                  string // what answers it for all rows, in the campaign
	Sources               []sourceView
	Example               []string
}

// A dutyView is duties that go together.
type dutyView struct {
	Code, Lines string
	Rules       []pageFact // rule and sentence
}

// A sourceView is a source, and what stands between it and the one before.
type sourceView struct{ Before, Ref, URL string }

type fileView struct{ Role, Name, SHA256, Bytes, Rows string }

var binClasses = [bins.Count]string{"callable", "later", "refused", "undecided", "outside", "ruined"}

var binMeanings = [bins.Count]string{
	bins.Callable: "permis à cet instant ; le fichier donne les créneaux du jour, à l'heure de la personne, et les " +
		"devoirs",
	bins.Later:   "permis, mais pas à cet instant ; le fichier dit à partir de quand",
	bins.Refused: "interdit ; le fichier donne la raison, la règle et l'article",
	bins.Undecided: "il manque de quoi décider ; le fichier dit ce qu'il faut trouver, et jusque-là personne n'est " +
		"contacté",
	bins.Outside: "hors du champ de ces règles ; ce n'est pas une permission",
	bins.Ruined:  "illisible ; le fichier dit la colonne, la forme et le remède",
}

// lead says the count that one looks for first.
func lead(s *decide.Screening, tl *decide.Tally) []string {
	n := tl.Bins[bins.Callable]
	verb := "appelée"
	if s.Channel == rgpd.SMS || s.Channel == rgpd.Email {
		verb = "jointe"
	}
	of := " des " + say.Rows(tl.Rows())
	if tl.Rows() < 2 {
		of = " de " + say.Rows(tl.Rows())
	}
	switch n {
	case 0:
		return []string{"Aucune", of + " ne peut être " + verb + " à cet instant"}
	case 1:
		return []string{"1", of + " peut être " + verb + " à cet instant"}
	}
	return []string{say.Count(n), of + " peuvent être " + verb + "s à cet instant"}
}

// The least width of a part of the chart that is not empty, and of one that has room
// for its percentage, in percent.
const (
	leastPart = 0.6
	roomyPart = 11
)

// binViews are the bins of the page. Their parts of the chart fill it together; a
// part that is not empty shows.
func binViews(s *decide.Screening, tl *decide.Tally) (out []binView, label string) {
	var widths [bins.Count]float64
	sum := 0.0
	for b := range bins.Count {
		if tl.Bins[b] > 0 {
			widths[b] = max(leastPart, 100*float64(tl.Bins[b])/float64(max(1, tl.Rows())))
			sum += widths[b]
		}
	}
	rules := map[string]rgpd.Rule{}
	for r := range s.Policy.Rules() {
		rules[string(r.ID)] = r
	}
	var labels []string
	x := 0.0
	for b := range bins.Count {
		v := binView{
			Class: binClasses[b], Name: bins.Name(b, s.Channel), Means: french.Typeset(binMeanings[b]),
			Question: say.Capital(french.Typeset(binQuestions[b])), File: bins.Files[b],
			Heading: say.Capital(bins.Name(b, s.Channel)), Count: say.Count(tl.Bins[b]), Lines: say.Rows(tl.Bins[b]),
			Percent: say.Percent(tl.Bins[b], tl.Rows()), Empty: tl.Bins[b] == 0,
		}
		labels = append(labels, v.Name+" "+v.Count)
		if !v.Empty {
			width := 100 * widths[b] / sum
			v.X, v.Width, v.Middle = hundredths(x), hundredths(width), hundredths(x+width/2)
			if x += width; width >= roomyPart {
				v.Inside = strconv.Itoa((200*tl.Bins[b]+tl.Rows())/(2*tl.Rows())) + "\u00a0%"
			}
		}
		ranked := tl.Ranked(b)
		if b == bins.Undecided {
			ranked = slices.Concat(tl.Asked())
		}
		for _, c := range ranked {
			v.Reasons = append(v.Reasons, reasonOf(b, c, tl.Bins[b], rules))
		}
		out = append(out, v)
	}
	return out, strings.Join(labels, ", ")
}

func hundredths(f float64) string { return strconv.FormatFloat(f, 'f', 2, 64) }

// reasonOf is a reason with all the sources of its rule.
func reasonOf(b bins.Bin, c *decide.Counted, of int, rules map[string]rgpd.Rule) reasonView {
	v := reasonView{
		Count: say.Count(c.Rows), Percent: say.Percent(c.Rows, of),
		Width: hundredths(100 * float64(c.Rows) / float64(max(1, of))), Says: say.Capital(french.Typeset(c.Says)),
		Code: c.Code, Once: c.Once,
	}
	if r, ok := rules[c.Code]; ok {
		for i, src := range r.Sources {
			before := ""
			if i > 0 {
				before = french.Typeset(" ; ")
			}
			v.Sources = append(v.Sources, sourceView{before, french.Typeset(src.Ref), src.URL})
		}
		switch {
		case r.From != 0 && r.Until != 0:
			v.Period = "du " + say.Day(r.From) + " au " + say.Day(r.Until-1)
		case r.From != 0:
			v.Period = "depuis le " + say.Day(r.From)
		case r.Until != 0:
			v.Period = "jusqu'au " + say.Day(r.Until-1)
		}
	} else if c.Ref != "" && b != bins.Ruined {
		v.Sources = []sourceView{{Ref: c.Ref}}
	}
	v.Example = []string{"ligne " + say.Count(c.Line)}
	if b == bins.Ruined {
		v.Code = ""
		v.add(c.Ref)
	}
	v.add(c.Masked)
	v.add(c.When)
	return v
}

// add adds a part to the example, if there is one.
func (v *reasonView) add(part string) {
	if part != "" {
		v.Example[len(v.Example)-1] += ","
		v.Example = append(v.Example, french.Typeset(part))
	}
}

// listed are texts that are not empty, after one another.
func listed(texts ...string) string {
	return strings.Join(slices.DeleteFunc(texts, func(s string) bool { return s == "" }), ", ")
}
