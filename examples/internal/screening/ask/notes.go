package ask

import (
	"fmt"
	"slices"
	"strings"

	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
	"github.com/rgpd-go/rgpd/examples/internal/screening/say"
)

// A column of notes asks whether the words of it that nobody here knows say no refusal. No answer decides what stands
// in the other notes: it is no [Question] of facts, and stands among them by how many rows it settles.

// harmlessBlank is the option that answers, with the answer left out.
const harmlessBlank = "-harmless " + say.Blank

// Notes are the columns of which rows are set aside for a note that is not understood, and whose most frequent words
// may be said to be harmless.
func (s *Session) Notes() []facts.UnknownColumn {
	return slices.DeleteFunc(s.unknown.Columns(), func(c facts.UnknownColumn) bool { return len(c.Words) == 0 })
}

// Title is that of a column of the file.
func (s *Session) Title(column int) string { return s.titles[column] }

// settledBy is how many rows may no more be set aside once words are said to be harmless: at the most.
func settledBy(c *facts.UnknownColumn) (rows int) {
	for _, w := range c.Words {
		rows += w.Rows
	}
	return min(rows, c.Rows)
}

// note writes the question of a column of notes, with its answers.
func (s *Session) note(line func(string), nth int, c *facts.UnknownColumn) {
	wrapped := func(first, text string) {
		for j, l := range say.Wrap(text, textWidth-5) {
			line(map[bool]string{true: first, false: "     "}[j == 0] + l)
		}
	}
	title := say.Title(s.titles[c.Column])
	line("")
	wrapped("  ", fmt.Sprintf("%d. %s", nth+1, s.say("Dans les notes de la colonne « %s », ces mots peuvent-ils dire "+
		"un refus ? (mots inconnus, et dans combien de lignes)", "In the notes of column “%s”, may these words say a "+
		"refusal? (unknown words, and in how many rows)", title)))
	var shown, names []string
	for _, w := range c.Words {
		shown, names = append(shown, w.Word+" ("+s.count(w.Rows)+")"), append(names, w.Word)
	}
	wrapped("     ", strings.Join(shown, ", "))
	wrapped("     ", s.say("de côté pour une note qui n'est pas comprise en entier : %s ; sans réponse, elles y "+
		"restent", "set aside for a note that is not understood whole: %s; left open, they stay so", s.rows(c.Rows)))
	s.pair(line, "-harmless "+say.Quoted(strings.Join(names, ",")),
		s.say("aucun n'y dit un refus ; → de côté, jusqu'à -%s", "none says a refusal there; → set aside, up to -%s",
			s.count(settledBy(c))))
	s.pair(line, say.Column(s.titles[c.Column], ""),
		s.say("si elle ne dit de refus nulle part : rien n'y est lu ; → plus de côté pour elle : %s, ceux qui y "+
			"refusent compris", "if it tells of no refusal anywhere: nothing is read there; → no more set aside for "+
			"it: %s, those who refuse there among them", s.rows(max(c.Rows, s.asideFor[c.Column]))))
}

// pair writes an option and what it says.
func (s *Session) pair(line func(string), option, says string) {
	pairs(line, option, say.Wrap(says, textWidth-optionWidth-5))
}

// pairs writes an option, and beside it lines.
func pairs(line func(string), option string, says []string) {
	if len([]rune(option)) > optionWidth-2 {
		line("     " + option)
		option = ""
	}
	for _, l := range says {
		line("     " + say.Pad(option, optionWidth) + l)
		option = ""
	}
}
