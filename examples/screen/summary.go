package main

import (
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/french"
)

// A summary is what the terminal shows of a screening: some hundred columns wide, in
// colour or not.
type summary struct {
	out    io.Writer
	colour bool
	all    bool // every reason, not only the most frequent
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

var binColours = [bins]string{callable: green, later: yellow, refused: red, undecided: violet, outside: blue, ruined: grey}

var binQuestions = [bins]string{
	callable:  "ce qui permet le contact",
	later:     "ce qui le diffère",
	refused:   "ce qui l'interdit",
	undecided: "ce qu'il faut trouver (une ligne peut attendre plusieurs réponses)",
	outside:   "ce qui échappe à ces règles, et n'est pas une permission",
	ruined:    "ce qui ne se lit pas",
}

func (s *summary) paint(code, text string) string {
	if !s.colour || text == "" {
		return text
	}
	return "\x1b[" + code + "m" + text + "\x1b[0m"
}

func (s *summary) line(format string, args ...any) {
	_, _ = fmt.Fprintln(s.out, french.Typeset(strings.TrimRight(fmt.Sprintf(format, args...), " ")))
}

func (s *summary) print(sc *screening, t *headed, tl *tally, dir string) {
	at := sc.at.In(rgpd.Mainland.Zone(sc.at))
	s.line("")
	s.line("  %s", s.paint(bold, "Campagne criblée : "+lignes(tl.rows())+", "+frenchTime(at)+" à Paris"))
	s.line("  %s", s.paint(dim, campaignName(sc)))
	s.line("  %s", s.paint(dim, fmt.Sprintf("%s, %s, %s", t.name, t.separator(), t.encoding)))
	s.line("")
	for b := range bins {
		s.verdict(b, sc.channel, tl)
	}
	for b := range bins {
		s.reasons(b, sc.channel, tl)
	}
	s.examples(sc.channel, tl)
	s.files(tl, dir)
	if rgpd.ParisDay(sc.at) > rgpd.LawAsOf {
		s.line("  %s", s.paint(yellow, "Le droit fut lu pour la dernière fois le "+frenchDay(rgpd.LawAsOf)+", avant l'instant demandé : il a pu changer."))
		s.line("")
	}
}

func campaignName(sc *screening) string {
	how := map[rgpd.Channel]string{rgpd.LiveCall: "appel par une personne", rgpd.AutomatedCall: "appel par automate", rgpd.SMS: "SMS", rgpd.Email: "e-mail"}[sc.channel]
	c := sc.campaign
	if c.Principal == "" {
		return how + ", campagne non décrite"
	}
	out := how + " pour " + c.Principal
	if c.Caller != "" && c.Caller != c.Principal {
		out += ", par " + c.Caller
	}
	if c.Object != "" {
		out += ", « " + c.Object + " »"
	}
	return out
}

// verdict prints one bin with its bar. The largest bin has the whole bar.
func (s *summary) verdict(b bin, ch rgpd.Channel, tl *tally) {
	n := tl.bins[b]
	most := 0
	for _, m := range tl.bins {
		most = max(most, m)
	}
	s.line("  %s %s %9s %8s   %s", pad(binName(b, ch), 12), s.paint(binColours[b], pad(bar(n, most, verdictBar), verdictBar)), frenchCount(n), percent(n, tl.rows()), fileNames[b])
}

// reasons prints the reasons of one bin. Their bars are shares of the bin.
func (s *summary) reasons(b bin, ch rgpd.Channel, tl *tally) {
	ranked := tl.ranked(b)
	if len(ranked) == 0 {
		return
	}
	s.line("")
	s.line("  %s  %s", s.paint(bold+";"+binColours[b], strings.ToUpper(binName(b, ch))), s.paint(dim, binQuestions[b]))
	left, rows := 0, 0
	for i, c := range ranked {
		if i >= shownReasons && !s.all && len(ranked) > shownReasons+1 {
			left, rows = left+1, rows+c.rows
			continue
		}
		gauge := s.paint(binColours[b], pad(bar(c.rows, tl.bins[b], reasonBar), reasonBar))
		count := frenchCount(c.rows)
		for _, says := range s.cited(c.reason) {
			s.line("  %s %6s  %s", gauge, count, says)
			gauge, count = pad("", reasonBar), ""
		}
	}
	if left > 0 {
		s.line("  %s %6s  %s", pad("", reasonBar), frenchCount(rows), s.paint(dim, fmt.Sprintf("pour %d autres motifs (les voir : -all)", left)))
	}
}

// cited is a reason and its source, on as many lines as they need. The source is
// never broken.
func (s *summary) cited(r reason) []string {
	lines := wrap(r.says, reasonText)
	if r.ref == "" {
		return lines
	}
	last := &lines[len(lines)-1]
	if utf8.RuneCountInString(*last)+3+utf8.RuneCountInString(r.ref) > reasonText {
		return append(lines, s.paint(dim, clip(r.ref, reasonText)))
	}
	*last += s.paint(dim, " · "+r.ref)
	return lines
}

// examples prints one row of each bin, that of the most frequent reason.
func (s *summary) examples(ch rgpd.Channel, tl *tally) {
	s.line("")
	s.line("  %s  %s", s.paint(bold, "UNE LIGNE DE CHAQUE"), s.paint(dim, "numéros masqués"))
	for b := range bins {
		ranked := tl.ranked(b)
		if len(ranked) == 0 {
			continue
		}
		c := ranked[0]
		why := c.says
		if c.when != "" {
			why = c.when + " · " + why
		}
		if b == ruined {
			why += " " + c.ref
		}
		singular := strings.TrimSuffix(strings.TrimSuffix(binName(b, ch), "s"), "x")
		s.line("  %s  %s  %s  %s", pad(fmt.Sprintf("ligne %d", c.line), 10), pad(c.masked, 13), s.paint(binColours[b], pad(singular, 11)), clip(why, summaryWidth-44))
	}
}

// files prints where the rows went, and that none was lost.
func (s *summary) files(tl *tally, dir string) {
	var sum []string
	for b := range bins {
		sum = append(sum, frenchCount(tl.bins[b]))
	}
	s.line("")
	s.line("  %s%s", s.paint(bold, "Six fichiers dans "+dir), s.paint(dim, ", avec le rapport ("+reportName+") et le certificat ("+certificateName+")"))
	s.line("  %s", s.paint(dim, strings.Join(sum, " + ")+" = "+frenchCount(tl.rows())+" : chaque ligne est dans un fichier et un seul, vos colonnes intactes d'abord."))
	s.line("")
}
