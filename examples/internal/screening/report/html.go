package report

import (
	_ "embed"
	"fmt"
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

// reportTemplates are of the page in French, which is set as the terminal is, and in English.
var reportTemplates = map[bool]*template.Template{
	false: template.Must(template.New("report").Parse(french.Typeset(reportText))),
	true:  template.Must(template.New("report").Parse(pageInEnglish(reportText))),
}

// A pageTongue is the language of the page.
type pageTongue struct{ english bool }

// in is a text in the language of the page, as that is set.
func (l pageTongue) in(fr, en string) string {
	if l.english {
		return en
	}
	return french.Typeset(fr)
}

func (l pageTongue) text(t rgpd.Text) string { return l.in(t.FR, t.EN) }

func (l pageTongue) rows(n int) string { return l.in(say.Rows(n), plural(n, "row")) }

func (l pageTongue) count(n int) string { return l.in(say.Count(n), thousands(n)) }

func (l pageTongue) percent(n, of int) string {
	return l.in(say.Percent(n, of), fmt.Sprintf("%.1f%%", 100*float64(n)/float64(max(1, of))))
}

// WritePage writes the screening as one page of HTML that needs nothing else: no
// network, no script. The same screening writes the same bytes. It shows masked
// numbers and lines of the input, and no other data of a person.
func WritePage(w io.Writer, s *decide.Screening, tl *decide.Tally, c *Certificate) error {
	return writePage(w, s, tl, c.page())
}

func writePage(w io.Writer, s *decide.Screening, tl *decide.Tally, pg reportPage) error {
	l := pageTongue{s.English != nil}
	at := s.At.In(rgpd.Mainland.Zone(s.At))
	when := l.in(say.Time(at), timeEN(at))
	v := pageView{
		Title:  l.in("Campagne non décrite", "Campaign not described"),
		Object: s.Campaign.Object,
		Lead:   l.lead(s, tl),
		Read:   l.text(rgpd.LawAsOf.Text()),
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
			caller = l.in("le même", "the same")
		}
		fact(l.in("Appelant", "Caller"), caller)
	}
	v.Head = v.Title + ", " + when
	fact(l.in("Canal", "Channel"), l.in(channelName(s.Channel), channelEN(s.Channel)))
	fact(l.in("Instant", "Instant"), when+l.in(", heure de Paris", ", Paris time"))
	fact(l.in("Fichier", "File"), say.Plain(pg.Input))
	v.Undescribed = s.Campaign == (prospect.Campaign{})
	v.Old = rgpd.ParisDay(s.At) > rgpd.LawAsOf

	for _, st := range pg.Stated {
		v.Stated = append(v.Stated, stated{Says: say.Capital(l.in(st.Says, st.en)), By: say.Plain(st.By)})
	}
	if pg.Waivers != "" {
		v.Stated = append(v.Stated, stated{Says: say.Capital(l.in(pg.Waivers, pg.Waivers)), By: "-column"})
	}
	for _, c := range pg.Columns {
		means := c.Means
		if c.Misread > 0 {
			means += ", " + l.in(misread(c.Misread), plural(c.Misread, "cell")+" not understood")
		}
		v.Columns = append(v.Columns, pageFact{say.Plain(c.Title), l.in(means, means)})
	}
	v.Bins, v.Label = l.binViews(s, tl)
	for _, set := range tl.DutySets() {
		d := dutyView{Code: set.Code, Lines: l.rows(set.Rows)}
		for _, r := range set.Rules {
			d.Rules = append(d.Rules, pageFact{string(r.ID), say.Capital(l.text(r.Says))})
		}
		v.Duties = append(v.Duties, d)
	}
	read := listed(pg.Separator, pg.Encoding, pg.Preset)
	v.Proofs = []pageFact{
		{l.in("Instant décidé", "Instant decided"), at.Format(time.RFC3339)},
		{l.in("Droit lu le", "Law read on"), v.Read},
		{l.in("Empreinte des règles", "Digest of the rules"), pg.RuleSet},
		{l.in("Lecture du fichier", "How the file was read"), l.in(read, read)},
	}
	v.Proofs = slices.DeleteFunc(append(v.Proofs, pg.Facts...), func(f pageFact) bool { return f.Value == "" })
	for _, p := range pg.Proofs {
		f := fileView{Role: p.Role, Name: p.Name, SHA256: p.SHA256, Bytes: l.count(int(p.Bytes))}
		if p.Rows >= 0 {
			f.Rows = l.count(p.Rows)
		}
		v.Files = append(v.Files, f)
	}
	return reportTemplates[l.english].Execute(w, v)
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
	bins.Ruined: "mis de côté : un refus lu ou possible, un doublon, ou ce qui ne se lit pas ; personne n'y est " +
		"contacté ; le fichier dit pour chaque ligne la colonne, la raison et le remède",
}

var binMeaningsEN = [bins.Count]string{
	bins.Callable: "permitted at this instant; the file gives the hours of the day, by the clock of the person, and " +
		"the duties",
	bins.Later:   "permitted, but not at this instant; the file says from when on",
	bins.Refused: "forbidden; the file gives the reason, the rule and the article",
	bins.Undecided: "there is too little to decide; the file says what has to be found, and until then nobody is " +
		"contacted",
	bins.Outside: "outside of these rules; it is no permission",
	bins.Ruined: "set aside: a refusal that is read or possible, a double, or what cannot be read; nobody there is " +
		"contacted; the file says of each row the column, the reason and the remedy",
}

// lead says the count that one looks for first.
func (l pageTongue) lead(s *decide.Screening, tl *decide.Tally) []string {
	n := tl.Bins[bins.Callable]
	verb, en := "appelée", "called"
	if s.Channel == rgpd.SMS || s.Channel == rgpd.Email {
		verb, en = "jointe", "contacted"
	}
	if l.english {
		return []string{map[bool]string{true: "None", false: thousands(n)}[n == 0], " of " + plural(tl.Rows(), "row") +
			" may be " + en + " at this instant"}
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
func (l pageTongue) binViews(s *decide.Screening, tl *decide.Tally) (out []binView, label string) {
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
			Class: binClasses[b], Name: l.in(bins.Name(b, s.Channel), binsEN[b]),
			Means:    l.in(binMeanings[b], binMeaningsEN[b]),
			Question: say.Capital(l.in(binQuestions[b], binQuestionsEN[b])), File: bins.Files[b],
			Count: l.count(tl.Bins[b]), Lines: l.rows(tl.Bins[b]),
			Percent: l.percent(tl.Bins[b], tl.Rows()), Empty: tl.Bins[b] == 0,
		}
		v.Heading = say.Capital(v.Name)
		labels = append(labels, v.Name+" "+v.Count)
		if !v.Empty {
			width := 100 * widths[b] / sum
			v.X, v.Width, v.Middle = hundredths(x), hundredths(width), hundredths(x+width/2)
			if x += width; width >= roomyPart {
				v.Inside = strconv.Itoa((200*tl.Bins[b]+tl.Rows())/(2*tl.Rows())) + l.in("\u00a0%", "%")
			}
		}
		ranked := tl.Ranked(b)
		if b == bins.Undecided {
			ranked = slices.Concat(tl.Asked())
		}
		for _, c := range ranked {
			v.Reasons = append(v.Reasons, l.reasonOf(b, c, tl.Bins[b], rules))
		}
		out = append(out, v)
	}
	return out, strings.Join(labels, ", ")
}

func hundredths(f float64) string { return strconv.FormatFloat(f, 'f', 2, 64) }

// reasonOf is a reason with all the sources of its rule.
func (l pageTongue) reasonOf(b bins.Bin, c *decide.Counted, of int, rules map[string]rgpd.Rule) reasonView {
	v := reasonView{
		Count: l.count(c.Rows), Percent: l.percent(c.Rows, of),
		Width: hundredths(100 * float64(c.Rows) / float64(max(1, of))), Says: say.Capital(l.in(c.Says, c.Says)),
		Code: c.Code, Once: c.Once,
	}
	if r, ok := rules[c.Code]; ok {
		for i, src := range r.Sources {
			before := ""
			if i > 0 {
				before = l.in(" ; ", "; ")
			}
			v.Sources = append(v.Sources, sourceView{before, l.in(src.Ref, src.Ref), src.URL})
		}
		switch {
		case r.From != 0 && r.Until != 0:
			last := (r.Until - 1).Text()
			v.Period = l.in("du "+say.Day(r.From)+" au "+last.FR, "from "+r.From.Text().EN+" to "+last.EN)
		case r.From != 0:
			v.Period = l.in("depuis le "+say.Day(r.From), "since "+r.From.Text().EN)
		case r.Until != 0:
			v.Period = l.in("jusqu'au "+say.Day(r.Until-1), "until "+(r.Until-1).Text().EN)
		}
	} else if c.Ref != "" && b != bins.Ruined {
		v.Sources = []sourceView{{Ref: c.Ref}}
	}
	v.Example = []string{l.in("ligne "+say.Count(c.Line), "row "+thousands(c.Line))}
	if b == bins.Ruined {
		v.Code = ""
		v.add(l.in(c.Ref, c.Ref))
	}
	v.add(l.in(c.Masked, c.Masked))
	v.add(l.in(c.When, c.When))
	return v
}

// add adds a part to the example, if there is one.
func (v *reasonView) add(part string) {
	if part != "" {
		v.Example[len(v.Example)-1] += ","
		v.Example = append(v.Example, part)
	}
}

// listed are texts that are not empty, after one another.
func listed(texts ...string) string {
	return strings.Join(slices.DeleteFunc(texts, func(s string) bool { return s == "" }), ", ")
}
