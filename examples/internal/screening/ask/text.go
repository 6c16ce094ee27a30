package ask

import (
	"fmt"
	"io"
	"runtime"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/internal/screening/bins"
	"github.com/rgpd-go/rgpd/examples/internal/screening/say"
	"github.com/rgpd-go/rgpd/internal/french"
)

// textWidth is that of a line of questions, and optionWidth that of the column of options.
const (
	textWidth   = 102
	optionWidth = 46
)

// in is a text in the language of who is asked, set as it sets its texts.
func (s *Session) in(t rgpd.Text) string {
	if s.Lang == language.English {
		return t.EN
	}
	return french.Typeset(t.FR)
}

func (s *Session) say(fr, en string, args ...any) string {
	return s.in(rgpd.Text{FR: fmt.Sprintf(fr, args...), EN: fmt.Sprintf(en, args...)})
}

// count is a number as the reader writes it.
func (s *Session) count(n int) string {
	if s.Lang != language.English {
		return say.Count(n)
	}
	out := strconv.Itoa(n)
	for i := len(out) - 3; i > 0; i -= 3 {
		out = out[:i] + "," + out[i:]
	}
	return out
}

func (s *Session) rows(n int) string {
	if s.Lang != language.English {
		return say.Rows(n)
	}
	if n == 1 {
		return "1 row"
	}
	return s.count(n) + " rows"
}

// binNames are the six files in English; [bins.Name] has them in French.
var binNames = [bins.Count]string{"callable", "later", "refused", "to complete", "out of scope", "damaged"}

func (s *Session) bin(b bins.Bin) string {
	if s.Lang != language.English {
		return bins.Name(b, s.s.Channel)
	}
	return binNames[b]
}

// counted says how many rows go to each file.
func (s *Session) counted(c [bins.Count]int) string {
	var out []string
	for b := range bins.Count {
		out = append(out, s.bin(b)+" "+s.count(c[b]))
	}
	return strings.Join(out, " · ")
}

// consequence says what an answer would do, and by which rule.
func (s *Session) consequence(e Effect, before [bins.Count]int) string {
	var out []string
	for b := range bins.Count {
		if more := e.Counts[b] - before[b]; more > 0 {
			out = append(out, s.bin(b)+" +"+s.count(more))
		}
	}
	if out == nil {
		return s.say("ne décide encore aucune ligne", "decides no row yet")
	}
	text := strings.Join(out, ", ")
	if why := s.in(e.Why); why != "" {
		text += s.say(" : ", ": ") + why
	}
	return text
}

// Write writes the questions that are open as a text, each with the option that gives each answer and what leaving it
// open costs, and the whole command to repeat: with blanks, which say nothing as long as they stand. Nothing is written
// where nothing is worth asking. asked is the command that ran, more are blanks of what else is asked.
func (s *Session) Write(w io.Writer, asked string, more ...string) {
	notes := s.Notes()
	open := s.Weighed()
	moves := slices.ContainsFunc(open, func(o Open) bool { return o.moves })
	if len(more)+len(notes) == 0 && !moves && len(s.Open()) == 0 {
		return
	}
	line := func(text string) { _, _ = fmt.Fprintln(w, strings.TrimRight(text, " ")) }
	wrapped := func(text string) {
		for _, l := range say.Wrap(text, textWidth-2) {
			line("  " + l)
		}
	}
	before := s.Counts()
	if len(open)+len(notes) > 0 {
		line("")
		line(s.say("  QUESTIONS  dont la réponse change ce que devient le fichier : %s à compléter",
			"  QUESTIONS  whose answers change what comes of the file: %s to complete", s.rows(before[bins.Undecided])))
		wrapped(s.say("Ne répondre que ce que vous savez : une réponse est une affirmation de votre "+
			"part, et reste notée comme telle dans le rapport et le certificat. Sans réponse, rien n'est affirmé et "+
			"personne n'est appelé pour autant : chaque question dit combien de lignes resteraient à compléter.",
			"Answer what you know and no more: an answer is an assertion of yours, and stands as one in the report "+
				"and the certificate. Without an answer nothing is asserted, and nobody is called for it: each "+
				"question says how many rows would stay to complete."))
		if s.waiting.Rough {
			line("  " + s.rough())
		}
	}
	nth := 0
	asks := func(o *Open) { // the notes whose answers settle more stand before it
		for len(notes) > 0 && (o == nil || o.Costs == 0 || !o.Campaign && o.settles() < settledBy(&notes[0])) {
			s.note(line, nth, &notes[0])
			notes, nth = notes[1:], nth+1
		}
	}
	for i := range open {
		asks(&open[i])
		if o := &open[i]; o.Costs == 0 && (i == 0 || open[i-1].Costs > 0) {
			line("")
			wrapped(s.say("SELON VOS RÉPONSES  à laisser sans réponse, sauf dans les cas dits",
				"DEPENDING ON YOUR ANSWERS  to be left open, but in the cases that are said"))
		}
		s.question(line, nth, &open[i], before)
		nth++
	}
	asks(nil)
	if len(s.Notes()) > 0 {
		more = append(slices.Clone(more), harmlessBlank)
	}
	s.command(line, open, asked, more)
}

// question writes one, with its answers.
func (s *Session) question(line func(string), i int, o *Open, before [bins.Count]int) {
	wrapped := func(first, text string) {
		for j, l := range say.Wrap(text, textWidth-5) {
			line(map[bool]string{true: first, false: "     "}[j == 0] + l)
		}
	}
	line("")
	wrapped("  ", fmt.Sprintf("%d. %s", i+1, s.in(o.Ask)))
	about := s.rows(o.Waits)
	if claims := s.in(o.Claims); claims != "" {
		about += " ; " + claims
	}
	wrapped("     ", about)
	if open := s.leftOpen(o); open != "" {
		wrapped("     ", open)
	}
	if len(o.Effects) == 0 {
		line("     " + o.Blank())
	}
	for _, e := range o.Effects {
		s.option(line, e, before)
	}
}

// onlyShown is how many answers are named under which a question has to be answered.
const onlyShown = 6

// leftOpen says what leaving a question open costs.
func (s *Session) leftOpen(o *Open) string {
	if o.Costs > 0 {
		return s.say("sans réponse : %s à compléter", "left open: %s to complete", s.rows(o.Costs))
	}
	if len(o.Only) == 0 {
		return s.say("sans réponse : rien n'attend, le plus souvent", "left open: nothing waits for it, most often")
	}
	var only []string
	for _, a := range o.Only[:min(len(o.Only), onlyShown)] {
		only = append(only, a.Short())
	}
	if len(o.Only) > onlyShown {
		only = append(only, say.Blank)
	}
	return s.say("seulement si : ", "only if: ") + strings.Join(only, s.say(" ; ", "; ")) // which may have a comma
}

// command writes what to run next.
func (s *Session) command(line func(string), open []Open, asked string, more []string) {
	wrapped := func(text string) {
		for _, l := range say.Wrap(text, textWidth-2) {
			line("  " + l)
		}
	}
	line("")
	wrapped(s.say("Pour répondre : copier la commande, écrire chaque réponse à la place de son … ; ce qui garde "+
		"son … ne dit rien.",
		"To answer: copy the command, write each answer in the place of its …; what keeps its … says nothing."))
	if slices.ContainsFunc(more, func(o string) bool { return strings.HasPrefix(o, "-column") }) {
		wrapped(s.say("D'une colonne : note (les refus qui s'y lisent comptent), stop (oui y est un refus), accord "+
			"(non en est un), ou rien après le signe = si elle ne dit aucun refus.",
			"Of a column: note (refusals that are read there count), stop (yes is a refusal), accord (no is one), or "+
				"nothing after the sign = if it says no refusal."))
	}
	if names := s.told(open, more); names != "" {
		wrapped(s.say("De %s : oui ou non.", "Of %s: yes or no.", names))
	}
	command, turn := "    "+asked, ` \`
	if runtime.GOOS == "windows" {
		turn = "" // its shells take no command of several lines
	}
	add := func(part string) {
		if turn != "" && len([]rune(command))+len([]rune(part)) >= textWidth {
			line(command + turn)
			command = "       "
		}
		command += " " + part
	}
	for _, part := range more {
		add(part)
	}
	for _, o := range open {
		if o.Costs > 0 {
			add(o.Blank())
		}
	}
	if !strings.Contains(asked, "-save-campaign") {
		add("-save-campaign campagne.json")
	}
	line(command)
	line("")
}

// told names the options that are answered by yes or no.
func (s *Session) told(open []Open, more []string) string {
	var names []string
	for _, option := range more {
		if name, is := strings.CutPrefix(option, aside); is && name == "="+say.Blank {
			names = append(names, aside)
		}
	}
	if slices.ContainsFunc(open, func(o Open) bool { return o.Costs > 0 && o.Name == searched }) {
		names = append(names, searched)
	}
	return strings.Join(names, s.say(" et de ", " and "))
}

// aside is the option that leaves columns aside together: see package survey.
const aside = "-leave-aside"

// rough says that rows were told apart roughly.
func (s *Session) rough() string {
	return s.say("Il y a trop de sortes de lignes pour les compter chacune : les effets sont approchés.",
		"There are too many kinds of rows to count each: the effects are approximate.")
}

// option writes an answer: its option, what it claims, and what it would do.
func (s *Session) option(line func(string), e Effect, before [bins.Count]int) {
	claims := say.Wrap(s.in(e.Says), textWidth-optionWidth-5)
	if e.Settles > 0 {
		claims = append(claims, say.Wrap("→ "+s.consequence(e, before), textWidth-optionWidth-5)...)
	}
	for _, t := range e.Together {
		claims = append(claims, say.Wrap("→ "+s.together(t), textWidth-optionWidth-5)...)
	}
	pairs(line, e.Option(), claims)
}
