package ask

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/rgpd-go/rgpd/examples/internal/screening/bins"
	"github.com/rgpd-go/rgpd/examples/internal/screening/say"
)

// Talk asks one question after another, and shows what each answer did. A number chooses, a text answers where there
// is no list, an empty line is "I do not know", and f ends it, as does the end of what is typed.
func (s *Session) Talk(in io.Reader, out io.Writer) error {
	lines := bufio.NewScanner(in)
	lines.Buffer(make([]byte, 0, 1<<10), 1<<16)
	line := func(text string) { _, _ = fmt.Fprintln(out, strings.TrimRight(text, " ")) }
	wrapped := func(first, rest, text string) {
		for i, l := range say.Wrap(text, textWidth-len([]rune(rest))) {
			line(map[bool]string{true: first, false: rest}[i == 0] + l)
		}
	}
	counts := s.Counts()
	if counts[bins.Undecided] == 0 {
		return nil
	}
	open := s.Open()
	if len(open) == 0 {
		return nil
	}
	line("")
	line("  " + s.counted(counts))
	line("")
	wrapped("  ", "  ", s.say("Des lignes attendent des faits que le fichier ne dit pas. Ne répondre que ce que vous "+
		"savez : une réponse est une affirmation de votre part, et reste notée comme telle. Entrée : je ne sais pas. "+
		"f : ne plus rien demander.",
		"Rows wait for facts that the file does not tell. Answer what you know and no more: an answer is an assertion "+
			"of yours, and stands as one. Enter: I do not know. f: ask no more."))
	if s.waiting.Rough {
		wrapped("  ", "  ", s.rough())
	}
	for len(open) > 0 {
		o := &open[0]
		line("")
		wrapped("  ", "  ", s.in(o.Ask))
		line("  " + s.say("nombre qui en dépend : %s", "how many hang on it: %s", s.rows(o.Waits)))
		s.weigh(open)
		s.pairUp(open)
		wrapped("  ", "  ", s.leftOpen(o))
		if claims := s.in(o.Claims); claims != "" {
			wrapped("  ", "  ", "("+claims+")")
		}
		for i, e := range o.Effects {
			wrapped(fmt.Sprintf("  %3d  ", i+1), "       ", s.in(e.Says))
			wrapped("       → ", "         ", s.consequence(e, counts))
			for _, t := range e.Together {
				wrapped("       → ", "         ", s.together(t))
			}
		}
		a, ended, err := s.hear(lines, out, o)
		switch {
		case err != nil:
			return err
		case ended:
			line("")
			return nil
		case a == nil:
			s.Skip(&o.Question)
			line("  " + s.say("Rien n'est affirmé.", "Nothing is asserted."))
		default:
			then, ok := s.Answer(*a)
			if !ok {
				s.Skip(&o.Question)
				line("  " + s.say("Cela contredit ce qui fut déjà dit : rien n'est affirmé.",
					"This contradicts what was said before: nothing is asserted."))
				break
			}
			counts = then
			wrapped("  ", "  ", s.say("Affirmé par vous : ", "Asserted by you: ")+say.Plain(s.in(a.Says)))
			line("  " + say.Plain(a.Option()))
			line("  " + s.counted(counts))
		}
		open = s.Open()
	}
	line("")
	return nil
}

// hear reads the answer to a question: none for "I do not know".
func (s *Session) hear(lines *bufio.Scanner, out io.Writer, o *Open) (a *Answer, ended bool, err error) {
	for {
		_, _ = io.WriteString(out, "  "+
			s.say("Réponse (Entrée : je ne sais pas) : ", "Answer (Enter: I do not know): "))
		if !lines.Scan() {
			if err := lines.Err(); err != nil && !errors.Is(err, bufio.ErrTooLong) {
				return nil, false, err
			}
			return nil, true, nil
		}
		text := strings.TrimSpace(lines.Text())
		switch {
		case text == "":
			return nil, false, nil
		case text == "f":
			return nil, true, nil
		case len(o.Answers) == 0:
			answer, err := o.Free(text)
			if err == nil {
				return &answer, false, nil
			}
			_, _ = fmt.Fprintln(out, "  "+say.Plain(err.Error()))
		default:
			if i, ok := number(text, len(o.Effects)); ok {
				return &o.Effects[i].Answer, false, nil
			}
			const fr, en = "Un nombre de 1 à %d, Entrée, ou f", "A number from 1 to %d, Enter, or f"
			_, _ = fmt.Fprintln(out, "  "+s.say(fr, en, len(o.Effects)))
		}
	}
}
