package report

import (
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/internal/screening/bins"
	"github.com/rgpd-go/rgpd/examples/internal/screening/decide"
	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
	"github.com/rgpd-go/rgpd/examples/internal/screening/say"
	"github.com/rgpd-go/rgpd/internal/french"
)

// A Summary is what the terminal shows of a screening: some hundred columns wide, in
// colour or not.
type Summary struct {
	Out    io.Writer
	Colour bool
	All    bool // every reason, not only the most frequent
}

const (
	summaryWidth = 105
	verdictBar   = 42
	reasonBar    = 8
	reasonText   = 86
	shownReasons = 5
)

// The escape codes of a terminal's own colours, so that its theme holds.
const (
	bold   = "1"
	dim    = "2"
	green  = "32"
	yellow = "33"
	red    = "31"
	violet = "35"
	blue   = "34"
	grey   = "90"
)

var binColours = [bins.Count]string{bins.Callable: green, bins.Later: yellow, bins.Refused: red, bins.Undecided: violet,
	bins.Outside: blue, bins.Ruined: grey}

var binQuestions = [bins.Count]string{
	bins.Callable:  "ce qui permet le contact",
	bins.Later:     "ce qui le diffère",
	bins.Refused:   "ce qui l'interdit",
	bins.Undecided: "ce qu'il faut trouver (une ligne peut attendre plusieurs réponses)",
	bins.Outside:   "ce qui échappe à ces règles, et n'est pas une permission",
	bins.Ruined:    "ce qui ne se lit pas",
}

func (s *Summary) paint(code, text string) string {
	if !s.Colour || text == "" {
		return text
	}
	return "\x1b[" + code + "m" + text + "\x1b[0m"
}

func (s *Summary) line(format string, args ...any) {
	_, _ = fmt.Fprintln(s.Out, french.Typeset(strings.TrimRight(fmt.Sprintf(format, args...), " ")))
}

// Print prints it, of a screening and its certificate, and says in which folder the files are.
func (s *Summary) Print(sc *decide.Screening, t *facts.Table, tl *decide.Tally, c *Certificate, dir string) {
	s.head("Campagne criblée", sc, t, tl)
	s.counts(sc, tl)
	s.examples(sc.Channel, tl)
	s.stated(sc, c)
	s.files(tl, dir)
	if rgpd.ParisDay(sc.At) > rgpd.LawAsOf {
		s.line("  %s", s.paint(yellow, "Le droit fut lu pour la dernière fois le "+say.Day(rgpd.LawAsOf)+
			", avant l'instant demandé : il a pu changer."))
		s.line("")
	}
}

// Preview prints what a screening would come to, of which nothing is written.
func (s *Summary) Preview(sc *decide.Screening, t *facts.Table, tl *decide.Tally) {
	s.head("Aperçu", sc, t, tl)
	s.line("  %s", s.paint(dim, "rien n'est écrit"))
	s.counts(sc, tl)
	s.line("")
}

// head prints what is screened.
func (s *Summary) head(what string, sc *decide.Screening, t *facts.Table, tl *decide.Tally) {
	at := sc.At.In(rgpd.Mainland.Zone(sc.At))
	s.line("")
	s.line("  %s", s.paint(bold, what+" : "+say.Rows(tl.Rows())+", "+say.Time(at)+" à Paris"))
	s.line("  %s", s.paint(dim, campaignName(sc)))
	s.line("  %s", s.paint(dim, say.Plain(t.Name)+", "+say.Plain(t.Form())))
	if t.Preset != nil {
		s.line("  %s", s.paint(dim, "lu comme un fichier de "+t.Preset.Says+" (-preset none : sans rien en supposer)"))
	}
}

// counts prints how many rows go to each file, and why.
func (s *Summary) counts(sc *decide.Screening, tl *decide.Tally) {
	s.line("")
	for b := range bins.Count {
		s.verdict(b, sc.Channel, tl)
	}
	for b := range bins.Count {
		s.reasons(b, sc.Channel, tl)
	}
}

func campaignName(sc *decide.Screening) string {
	how := channelName(sc.Channel)
	c := sc.Campaign
	if c.Principal == "" {
		return how + ", campagne non décrite"
	}
	out := how + " pour " + say.Plain(c.Principal)
	if c.Caller != "" && c.Caller != c.Principal {
		out += ", par " + say.Plain(c.Caller)
	}
	if c.Object != "" {
		out += ", « " + say.Plain(c.Object) + " »"
	}
	return out
}

// verdict prints one bin with its bar. The largest bin has the whole bar.
func (s *Summary) verdict(b bins.Bin, ch rgpd.Channel, tl *decide.Tally) {
	n := tl.Bins[b]
	most := 0
	for _, m := range tl.Bins {
		most = max(most, m)
	}
	s.line("  %s %s %9s %8s   %s", say.Pad(bins.Name(b, ch), 12),
		s.paint(binColours[b], say.Pad(say.Bar(n, most, verdictBar), verdictBar)), say.Count(n),
		say.Percent(n, tl.Rows()), bins.Files[b])
}

// reasons prints the reasons of one bin. Their bars are shares of the bin.
func (s *Summary) reasons(b bins.Bin, ch rgpd.Channel, tl *decide.Tally) {
	ranked := tl.Ranked(b)
	if b == bins.Undecided {
		var once []*decide.Counted
		if once, ranked = tl.Asked(); len(once) > 0 {
			s.once(ch, tl, once)
		}
	}
	if len(ranked) == 0 {
		return
	}
	s.heading(b, ch, binQuestions[b])
	left, rows := 0, 0
	for i, c := range ranked {
		if i >= shownReasons && !s.All && len(ranked) > shownReasons+1 {
			left, rows = left+1, rows+c.Rows
			continue
		}
		gauge := s.paint(binColours[b], say.Pad(say.Bar(c.Rows, tl.Bins[b], reasonBar), reasonBar))
		count := say.Count(c.Rows)
		for _, says := range s.cited(c.Reason) {
			s.line("  %s %6s  %s", gauge, count, says)
			gauge, count = say.Pad("", reasonBar), ""
		}
	}
	if left > 0 {
		s.line("  %s %6s  %s", say.Pad("", reasonBar), say.Count(rows),
			s.paint(dim, fmt.Sprintf("pour %d autres motifs (les voir : -all)", left)))
	}
}

// onceQuestion heads what is asked of the campaign.
const onceQuestion = "à dire de la campagne, une fois pour tout le fichier (-campaign)"

// once prints what is asked of the campaign: each answer is that of all rows.
func (s *Summary) once(ch rgpd.Channel, tl *decide.Tally, asked []*decide.Counted) {
	s.heading(bins.Undecided, ch, onceQuestion)
	for _, c := range asked {
		gauge := s.paint(binColours[bins.Undecided],
			say.Pad(say.Bar(c.Rows, tl.Bins[bins.Undecided], reasonBar), reasonBar))
		count := say.Count(c.Rows)
		for _, says := range say.Wrap(c.Says, reasonText) {
			s.line("  %s %6s  %s", gauge, count, says)
			gauge, count = say.Pad("", reasonBar), ""
		}
		for _, answer := range say.Wrap(c.Once, reasonText) {
			s.line("  %s %6s  %s", gauge, count, s.paint(dim, answer))
		}
	}
}

func (s *Summary) heading(b bins.Bin, ch rgpd.Channel, question string) {
	s.line("")
	s.line("  %s  %s", s.paint(bold+";"+binColours[b], strings.ToUpper(bins.Name(b, ch))), s.paint(dim, question))
}

// cited is a reason and its source, on as many lines as they need. The source is
// never broken.
func (s *Summary) cited(r decide.Reason) []string {
	lines := say.Wrap(r.Says, reasonText)
	if r.Ref == "" {
		return lines
	}
	last := &lines[len(lines)-1]
	if utf8.RuneCountInString(*last)+3+utf8.RuneCountInString(r.Ref) > reasonText {
		return append(lines, s.paint(dim, say.Clip(r.Ref, reasonText)))
	}
	*last += s.paint(dim, " · "+r.Ref)
	return lines
}

// examples prints one row of each bin, that of the most frequent reason.
func (s *Summary) examples(ch rgpd.Channel, tl *decide.Tally) {
	s.line("")
	s.line("  %s  %s", s.paint(bold, "UNE LIGNE DE CHAQUE"), s.paint(dim, "numéros masqués"))
	for b := range bins.Count {
		ranked := tl.Ranked(b)
		if len(ranked) == 0 {
			continue
		}
		c := ranked[0]
		why := c.Says
		if c.When != "" {
			why = c.When + " · " + why
		}
		if b == bins.Ruined {
			why += " " + c.Ref
		}
		singular := strings.TrimSuffix(strings.TrimSuffix(bins.Name(b, ch), "s"), "x")
		s.line("  %s  %s  %s  %s", say.Pad(fmt.Sprintf("ligne %d", c.Line), 10), say.Pad(c.Masked, 13),
			s.paint(binColours[b], say.Pad(singular, 11)), say.Clip(why, summaryWidth-44))
	}
}

// files prints where the rows went, and that none was lost.
func (s *Summary) files(tl *decide.Tally, dir string) {
	var sum []string
	for b := range bins.Count {
		sum = append(sum, say.Count(tl.Bins[b]))
	}
	s.line("")
	s.line("  %s%s", s.paint(bold, "Six fichiers dans "+say.Plain(dir)),
		s.paint(dim, ", avec le rapport ("+PageName+") et le certificat ("+CertificateName+")"))
	s.line("  %s", s.paint(dim, strings.Join(sum, " + ")+" = "+say.Count(tl.Rows())+" : chaque ligne est dans un "+
		"fichier et un seul, vos colonnes intactes d'abord."))
	s.line("")
}
