package ask

import (
	"fmt"
	"io"
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

// Write writes the questions that are open as a text, each with the option that gives each answer, and the whole
// command to repeat. Nothing is written where nothing is worth asking. asked is the command that ran.
func (s *Session) Write(w io.Writer, asked string) {
	if len(s.Open()) == 0 {
		return
	}
	open := s.open(true)
	s.depend(open)
	slices.SortStableFunc(open, func(a, b Open) int { return min(len(a.Only), 1) - min(len(b.Only), 1) })
	line := func(text string) { _, _ = fmt.Fprintln(w, strings.TrimRight(text, " ")) }
	before := s.Counts()
	line("")
	line(s.say("  QUESTIONS  dont la réponse change ce que devient le fichier : %s à compléter",
		"  QUESTIONS  whose answers change what comes of the file: %s to complete", s.rows(before[bins.Undecided])))
	for _, l := range say.Wrap(s.say("Ne répondre que ce que vous savez : une réponse est une affirmation de votre "+
		"part, et reste notée comme telle dans le rapport et le certificat. Sans réponse, rien n'est affirmé et "+
		"personne n'est appelé pour autant.",
		"Answer what you know and no more: an answer is an assertion of yours, and stands as one in the report and "+
			"the certificate. Without an answer nothing is asserted, and nobody is called for it."), textWidth-2) {
		line("  " + l)
	}
	if s.waiting.Rough {
		line("  " + s.rough())
	}
	for i, o := range open {
		line("")
		for j, l := range say.Wrap(fmt.Sprintf("%d. %s", i+1, s.in(o.Ask)), textWidth-4) {
			line(map[bool]string{true: "  ", false: "     "}[j == 0] + l)
		}
		about := s.rows(o.Waits)
		if s.in(o.Claims) != "" {
			about += " ; " + s.in(o.Claims)
		}
		for _, l := range say.Wrap(about, textWidth-5) {
			line("     " + l)
		}
		if len(o.Only) > 0 {
			var only []string
			for _, a := range o.Only {
				only = append(only, a.short())
			}
			for _, l := range say.Wrap(s.say("seulement si : ", "only if: ")+strings.Join(only, ", "), textWidth-5) {
				line("     " + l)
			}
		}
		if len(o.Effects) == 0 {
			line("     " + o.Blank())
		}
		for _, e := range o.Effects {
			s.option(line, e, before)
		}
	}
	line("")
	line("  " + s.say("Répondre, et écrire la campagne pour la prochaine fois : remplacer chaque … ou ôter l'option",
		"To answer, and to write the campaign down for the next time: replace each … or leave the option out"))
	command := "    " + asked
	add := func(part string) {
		if len([]rune(command))+len([]rune(part)) >= textWidth {
			line(command + ` \`)
			command = "       "
		}
		command += " " + part
	}
	for _, o := range open {
		if len(o.Only) == 0 {
			add(o.Blank())
		}
	}
	if !strings.Contains(asked, "-save-campaign") {
		add("-save-campaign campagne.json")
	}
	line(command)
	line("")
}

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
	option := e.Option()
	if len([]rune(option)) > optionWidth-2 {
		line("     " + option)
		option = ""
	}
	for _, c := range claims {
		line("     " + say.Pad(option, optionWidth) + c)
		option = ""
	}
}
