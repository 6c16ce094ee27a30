package survey

import (
	"fmt"
	"io"
	"strings"

	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
	"github.com/rgpd-go/rgpd/examples/internal/screening/say"
	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
)

// English is Error in English, without the kinds of values, which the table of columns has.
func (e *Unanswered) English() string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s: neither title nor values say what it is, and a refusal may be read there. Say of each what "+
		"it is (note: refusals that are read there count; stop: yes is a refusal; accord: no is one), or "+
		"that it tells of no refusal (\"TITLE=\"):", counted(len(e.Columns), "column"))
	together := 0
	for _, c := range e.Columns {
		fmt.Fprintf(&b, "\n    column %d", c.Index+1)
		if title := words.TitleWithoutNumbers(say.Title(c.Title)); title != "" {
			fmt.Fprintf(&b, " “%s”", title)
		}
		if codes, is := c.ofCodes(": "); is {
			b.WriteString(", codes that nothing explains" + codes + "; if one of them says a refusal, write that " +
				"in a column “stop” first")
		}
		b.WriteString(":")
		answers := c.Fitting()
		if answers == nil {
			b.WriteString("\n        give it a title in the file")
		}
		for _, a := range answers {
			fmt.Fprintf(&b, "\n        %s   → %s", say.Column(c.Title, a.Means), c.would(a))
		}
		if !c.Grave {
			together++
		}
	}
	if together > 0 {
		fmt.Fprintf(&b, "\n    or, together, what speaks neither of a refusal, nor of an agreement, a status, a "+
			"number or a country (%s): -leave-aside, or -leave-aside=yes; a refusal is sought there all the same",
			counted(together, "column"))
	}
	b.WriteString("\n    the table of all columns: -columns; nothing was written")
	return b.String()
}

// would is [Column.does] in English.
func (c *Column) would(a Answer) string {
	out := "it is read so"
	switch refusals := c.Counts[words.OfRefusal]; {
	case a.Means == "" && c.noes() > 0:
		return "nothing is read there; a no in " + counted(c.noes(), "row")
	case a.Means == "" && refusals > 0:
		return "nothing is read there; words of a refusal in " + counted(refusals, "row")
	case a.Means == "" && facts.IsOfDeath(c.Title):
		return "nothing is read there: whoever it says is dead would be callable; only if it is not of the person"
	case a.Means == "" && words.Refuses(c.Title):
		return "nothing is read there; its title says a refusal: whom it is about would be callable"
	case a.Means == "":
		return "if it tells of no refusal anywhere: nothing is read there"
	case a.Means == facts.NoteName:
		out = "refusals that are read there count: " + counted(a.Noes, "row")
	case a.Means == triedAs[0] || a.Means == triedAs[1]:
		if out = counted(a.Noes, "row") + " refused"; a.Noes == 0 {
			out = "no refusal"
		}
	}
	if a.Misread > 0 {
		out += "; set aside, since they are not understood: " + counted(a.Misread, "row")
	}
	if a.Means == triedAs[1] && c.Empty > 0 {
		out += "; empty in " + counted(c.Empty, "row") + ", which will wait for an answer"
	}
	return out
}

func counted(n int, noun string) string {
	if n != 1 {
		noun += "s"
	}
	return fmt.Sprintf("%d %s", n, noun)
}

// WriteEnglish is [Survey.Write] in English. What a column is read as keeps the name by which -column takes it.
func (s *Survey) WriteEnglish(w io.Writer) error {
	of := counted(s.Rows, "row")
	if !s.Whole {
		of = "the first " + of
	}
	share := func(n, of int) string { return fmt.Sprintf("%.1f%%", 100*float64(n)/float64(of)) }
	head := fmt.Sprintf("COLUMNS  %d, by %s", len(s.Columns), of)
	_, err := io.WriteString(w, s.lines(head, stateIn, share, (*Column).saysIn))
	return err
}

// stateIn is [stateName] in English.
func stateIn(c *Column) string {
	switch {
	case c.State == Unexplained && c.Grave:
		return "TO SAY!"
	case c.State == Explained && c.of != nil && c.of.Watched():
		return "watched"
	}
	return [...]string{Unexplained: "to say", Read: "read", Aside: "left", Explained: "searched"}[c.State]
}

// saysIn is [Column.says] in English.
func (c *Column) saysIn() string {
	out := c.Means
	if c.State != Read {
		out = whys[c.Why]
	} else if effect, is := effects[out]; is {
		out = effect
	}
	if c.Misread > 0 && c.State == Read {
		out += fmt.Sprintf(", %d not understood", c.Misread)
	}
	if kinds := c.kindsIn(shapeNames[:], ": "); kinds != "" {
		out += " · " + kinds
	}
	return out
}

// shapeNames are the shapes of cells for an English reader: see [words.ShapeNames].
var shapeNames = [words.Shapes]string{"yes or no", "words of a refusal", "dates", "numbers", "countries", "e-mails",
	"web addresses", "amounts", "codes", "words", "texts"}

// effects are what is read of columns of tools.
var effects = map[string]string{"appels déjà passés": "calls that were made", "dernier appel": "the last call",
	"indicatif du pays": "code of the country"}

// whys are what explains a column, or does not.
var whys = map[string]string{
	"titre inconnu":       "unknown title",
	"son titre est barré": "its title is struck out",
	"le commentaire de son titre dit peut-être un refus, ou comment il s'y écrit": "the comment of its title may say " +
		"a refusal, or how one is written there",
	"son titre peut dire un refus, et ses valeurs ne le disent pas toutes": "its title may say a refusal, and not " +
		"all of its values do",
	"des oui, des non, des marques ou des jours, sous un titre qui n'en dit rien": "yes, no, marks or days, under a " +
		"title that says nothing of them",
	"des couleurs ou des sens, qui peuvent dire oui ou non, sous un titre qui n'en dit rien": "colours or sides, " +
		"which may say yes or no, under a title that says nothing of it",
	"écrite par ce programme": "written by this program", "par -column": "by -column",
	"connue de l'outil": "known of the tool", "un non y met la ligne de côté": "a no there sets the row aside",
	"vide": "empty", "un refus y est cherché": "searched for a refusal",
	"un mineur y met la ligne de côté":                     "a minor there sets the row aside",
	"un refus y met la ligne de côté":                      "a refusal there sets the row aside",
	"des noms : ils lient des lignes":                      "names: they tie rows",
	"une marque y met la ligne de côté":                    "a mark there sets the row aside",
	"la même valeur à chaque ligne":                        "the same value in each row",
	"un code propre à chaque ligne":                        "a code of each row",
	"des numéros de dossiers, de contrats ou de personnes": "numbers of files, contracts or people",
	"par -leave-aside, avec d'autres":                      "by -leave-aside, with others",
}
