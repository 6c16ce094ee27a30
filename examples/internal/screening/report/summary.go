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
)

// A Summary is what the terminal shows of a screening: some hundred columns wide, in
// colour or not.
type Summary struct {
	Out    io.Writer
	Colour bool
	All    bool // every reason, not only the most frequent
	// English is its language; else it is French.
	English bool

	says map[string]string // of rules and questions, in English
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
	bins.Ruined:    "un refus lu ou possible, un doublon, ou illisible : voir rgpd_remede",
}

func (s *Summary) paint(code, text string) string {
	if !s.Colour || text == "" {
		return text
	}
	return "\x1b[" + code + "m" + text + "\x1b[0m"
}

func (s *Summary) line(format string, args ...any) {
	_, _ = fmt.Fprintln(s.Out, s.typeset(strings.TrimRight(fmt.Sprintf(format, args...), " ")))
}

// Print prints it, of a screening and its certificate, and says in which folder the files are.
func (s *Summary) Print(sc *decide.Screening, t *facts.Table, tl *decide.Tally, c *Certificate, dir string) {
	s.learn(sc)
	s.head(s.in("Campagne criblée", "Campaign screened"), sc, t, tl)
	s.counts(sc, tl)
	s.examples(sc.Channel, tl)
	s.stated(sc, c)
	s.files(tl, dir)
	if rgpd.ParisDay(sc.At) > rgpd.LawAsOf {
		s.line("  %s", s.paint(yellow, s.in("Le droit fut lu pour la dernière fois le "+say.Day(rgpd.LawAsOf)+
			", avant l'instant demandé : il a pu changer.", "The law was last read on "+rgpd.LawAsOf.Text().EN+
			", before the instant that is asked: it may have changed.")))
		s.line("")
	}
}

// Preview prints what a screening would come to, of which nothing is written.
func (s *Summary) Preview(sc *decide.Screening, t *facts.Table, tl *decide.Tally) {
	s.learn(sc)
	s.head(s.in("Aperçu", "Preview"), sc, t, tl)
	s.line("  %s", s.paint(dim, s.in("rien n'est écrit", "nothing is written")))
	s.counts(sc, tl)
	s.line("")
}

// head prints what is screened.
func (s *Summary) head(what string, sc *decide.Screening, t *facts.Table, tl *decide.Tally) {
	at := sc.At.In(rgpd.Mainland.Zone(sc.At))
	s.line("")
	s.line("  %s", s.paint(bold, what+s.in(" : "+say.Rows(tl.Rows())+", "+say.Time(at)+" à Paris",
		": "+s.rows(tl.Rows())+", "+timeEN(at)+" in Paris")))
	s.line("  %s", s.paint(dim, s.in(campaignName(sc), campaignEN(sc))))
	s.line("  %s", s.paint(dim, say.Plain(t.Name)+", "+say.Plain(s.in(t.Form(), FormInEnglish(t.Form())))))
	if t.Preset != nil {
		s.line("  %s", s.paint(dim, s.in("lu comme un fichier de "+t.Preset.Says+" (-preset none : sans rien en "+
			"supposer)",
			"read as a file of "+t.Preset.Says+" (-preset none: without supposing anything of it)")))
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
	s.refusedAll(tl)
}

func campaignEN(sc *decide.Screening) string {
	how, c := channelEN(sc.Channel), sc.Campaign
	if c.Principal == "" {
		return how + ", campaign not described"
	}
	out := how + " for " + say.Plain(c.Principal)
	if c.Caller != "" && c.Caller != c.Principal {
		out += ", by " + say.Plain(c.Caller)
	}
	if c.Object != "" {
		out += ", “" + say.Plain(c.Object) + "”"
	}
	return out
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
	s.line("  %s %s %9s %8s   %s", say.Pad(s.bin(b, ch), 12),
		s.paint(binColours[b], say.Pad(say.Bar(n, most, verdictBar), verdictBar)), say.Count(n),
		s.share(n, tl.Rows()), bins.Files[b])
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
	s.heading(b, ch, s.in(binQuestions[b], binQuestionsEN[b]))
	left, rows := 0, 0
	for i, c := range ranked {
		if i >= shownReasons && !s.All && len(ranked) > shownReasons+1 {
			left, rows = left+1, rows+c.Rows
			continue
		}
		gauge := s.paint(binColours[b], say.Pad(say.Bar(c.Rows, tl.Bins[b], reasonBar), reasonBar))
		count := say.Count(c.Rows)
		for _, says := range s.cited(s.reason(b, c), s.ref(b, c.Ref)) {
			s.line("  %s %6s  %s", gauge, count, says)
			gauge, count = say.Pad("", reasonBar), ""
		}
	}
	if left > 0 {
		s.line("  %s %6s  %s", say.Pad("", reasonBar), say.Count(rows),
			s.paint(dim, fmt.Sprintf(s.in("pour %d autres motifs (les voir : -all)",
				"for %d other reasons (see them: -all)"), left)))
	}
}

// onceQuestion heads what is asked of the campaign.
const onceQuestion = "à dire de la campagne, une fois pour tout le fichier (-campaign)"

// once prints what is asked of the campaign: each answer is that of all rows.
func (s *Summary) once(ch rgpd.Channel, tl *decide.Tally, asked []*decide.Counted) {
	s.heading(bins.Undecided, ch, s.in(onceQuestion, "to be said of the campaign, once for the whole file (-campaign)"))
	for _, c := range asked {
		gauge := s.paint(binColours[bins.Undecided],
			say.Pad(say.Bar(c.Rows, tl.Bins[bins.Undecided], reasonBar), reasonBar))
		count := say.Count(c.Rows)
		for _, says := range say.Wrap(s.reason(bins.Undecided, c), reasonText) {
			s.line("  %s %6s  %s", gauge, count, says)
			gauge, count = say.Pad("", reasonBar), ""
		}
		for _, answer := range say.Wrap(s.in(c.Once, strings.ReplaceAll(c.Once, " ou ", " or ")), reasonText) {
			s.line("  %s %6s  %s", gauge, count, s.paint(dim, answer))
		}
	}
}

func (s *Summary) heading(b bins.Bin, ch rgpd.Channel, question string) {
	s.line("")
	s.line("  %s  %s", s.paint(bold+";"+binColours[b], strings.ToUpper(s.bin(b, ch))), s.paint(dim, question))
}

// cited is a reason and its source, on as many lines as they need. The source is
// never broken.
func (s *Summary) cited(says, ref string) []string {
	lines := say.Wrap(says, reasonText)
	if ref == "" {
		return lines
	}
	last := &lines[len(lines)-1]
	if utf8.RuneCountInString(*last)+3+utf8.RuneCountInString(ref) > reasonText {
		return append(lines, s.paint(dim, say.Clip(ref, reasonText)))
	}
	*last += s.paint(dim, " · "+ref)
	return lines
}

// examples prints one row of each bin, that of the most frequent reason.
func (s *Summary) examples(ch rgpd.Channel, tl *decide.Tally) {
	s.line("")
	s.line("  %s  %s", s.paint(bold, s.in("UNE LIGNE DE CHAQUE", "A ROW OF EACH")),
		s.paint(dim, s.in("numéros masqués", "numbers masked")))
	for b := range bins.Count {
		ranked := tl.Ranked(b)
		if len(ranked) == 0 {
			continue
		}
		c := ranked[0]
		why := s.reason(b, c)
		if c.When != "" {
			why = c.When + " · " + why
		}
		if b == bins.Ruined {
			why += " " + s.ref(b, c.Ref)
		}
		singular := s.in(strings.TrimSuffix(strings.TrimSuffix(bins.Name(b, ch), "s"), "x"), binsEN[b])
		s.line("  %s  %s  %s  %s", say.Pad(fmt.Sprintf(s.in("ligne %d", "row %d"), c.Line), 10), say.Pad(c.Masked, 13),
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
	s.line("  %s%s", s.paint(bold, s.in("Six fichiers dans ", "Six files in ")+say.Plain(dir)),
		s.paint(dim, s.in(", avec le rapport ("+PageName+") et le certificat ("+CertificateName+")",
			", with the report ("+PageName+") and the certificate ("+CertificateName+")")))
	s.line("  %s", s.paint(dim, strings.Join(sum, " + ")+" = "+say.Count(tl.Rows())+s.in(" : chaque ligne est dans un "+
		"fichier et un seul, vos colonnes intactes d'abord.",
		": each row is in one file and in one alone, your columns untouched and first.")))
	s.line("")
}
