package survey

import (
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
	"github.com/rgpd-go/rgpd/examples/internal/screening/say"
	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
	"github.com/rgpd-go/rgpd/internal/french"
)

// stateNames are the states for a French reader.
var stateNames = [...]string{Unexplained: "à dire", Read: "lue", Aside: "laissée", Explained: "fouillée"}

// Widths of the table.
const titleWidth, stateWidth, saysWidth = 30, 10, 52

// Write shows the table, what has to be asked first. No value of a cell is in it.
func (s *Survey) Write(w io.Writer) error {
	of := say.Rows(s.Rows)
	if !s.Whole {
		of += ", les premières"
	}
	head := fmt.Sprintf("COLONNES  %d, d'après %s", len(s.Columns), of)
	_, err := io.WriteString(w, french.Typeset(s.lines(head, stateName, say.Percent, (*Column).says)))
	return err
}

// lines are those of the table under a head, in the words of a language.
func (s *Survey) lines(head string, state func(*Column) string, share func(n, of int) string,
	says func(*Column) string) string {
	var b strings.Builder
	fmt.Fprintf(&b, "\n  %s\n", head)
	for _, c := range s.sorted() {
		fmt.Fprintf(&b, "  %3d  %s %s %s %s\n", c.Index+1, say.Pad(say.Clip(shown(c.Title), titleWidth), titleWidth),
			say.Pad(state(c), stateWidth), say.Pad(share(c.Filled, max(1, s.Rows)), 8), say.Clip(says(c), saysWidth))
	}
	return b.String()
}

func stateName(c *Column) string {
	if c.State == Unexplained && c.Grave {
		return "À DIRE !"
	}
	if c.State == Explained && c.of != nil && c.of.Watched() {
		return "surveillée" // a no there has its effect
	}
	return stateNames[c.State]
}

// says is what the table says of a column, after its state.
func (c *Column) says() string {
	out := c.Means
	if c.State != Read {
		out = c.Why
	}
	if c.Misread > 0 && c.State == Read {
		out += fmt.Sprintf(", %s non comprises", say.Count(c.Misread))
	}
	if kinds := c.kinds(); kinds != "" {
		out += " · " + kinds
	}
	return out
}

// kinds are the shapes of its cells, the most frequent first.
func (c *Column) kinds() string { return c.kindsIn(words.ShapeNames[:], " : ") }

func (c *Column) kindsIn(shapeNames []string, colon string) string {
	var names []string
	var shapes []words.Shape
	counts := c.Kinds()
	for k := range words.Shapes {
		if counts[k] > 0 {
			shapes = append(shapes, k)
		}
	}
	slices.SortStableFunc(shapes, func(a, b words.Shape) int { return counts[b] - counts[a] })
	for _, k := range shapes {
		name := shapeNames[k]
		if c.State == Unexplained {
			name += colon + say.Count(counts[k])
		}
		names = append(names, name)
	}
	return strings.Join(names, ", ")
}

func (s *Survey) sorted() []*Column {
	var out []*Column
	for i := range s.Columns {
		out = append(out, &s.Columns[i])
	}
	slices.SortStableFunc(out, func(a, b *Column) int { return order(a) - order(b) })
	return out
}

// order is that of the table: what has to be asked first.
func order(c *Column) int {
	switch {
	case c.State == Unexplained && c.Grave:
		return 0
	case c.State == Unexplained:
		return 1
	case c.State == Aside:
		return 2
	case c.State == Read && c.Misread > 0:
		return 3
	case c.State == Read:
		return 4
	}
	return 5
}

// shown is a title as a terminal may have it.
func shown(title string) string {
	if strings.TrimSpace(title) == "" {
		return "(sans titre)"
	}
	title = words.TitleWithoutNumbers(title)
	return strings.Map(func(c rune) rune {
		if !unicode.IsPrint(c) || c == utf8.RuneError {
			return '·'
		}
		return c
	}, title)
}

// A columnJSON is a column as -json has it.
type columnJSON struct {
	Column  int            `json:"column"` // from 1
	Title   string         `json:"title"`
	State   string         `json:"state"`
	Grave   bool           `json:"grave,omitempty"`
	Means   string         `json:"means,omitempty"`
	Why     string         `json:"why,omitempty"`
	Filled  int            `json:"filled"`
	Misread int            `json:"misread,omitempty"`
	Kinds   map[string]int `json:"kinds,omitempty"`
	Values  int            `json:"values"` // different ones
	Answers []string       `json:"answers,omitempty"`
}

// stateWords are the states in JSON.
var stateWords = [...]string{Unexplained: "unexplained", Read: "read", Aside: "aside", Explained: "explained"}

// WriteJSON writes the columns, in the order of the file, as one JSON object.
func (s *Survey) WriteJSON(w io.Writer) error {
	out := struct {
		Rows    int          `json:"rows"`
		Whole   bool         `json:"whole"` // they are all rows of the file
		Columns []columnJSON `json:"columns"`
	}{Rows: s.Rows, Whole: s.Whole}
	for i := range s.Columns {
		c := &s.Columns[i]
		one := columnJSON{c.Index + 1, c.Title, stateWords[c.State], c.Grave, c.Means, c.Why, c.Filled, c.Misread,
			map[string]int{}, c.Values, nil}
		counts := c.Kinds()
		for k := range words.Shapes {
			if counts[k] > 0 {
				one.Kinds[words.ShapeNames[k]] = counts[k]
			}
		}
		if c.State == Unexplained {
			one.Answers = c.Answers()
		}
		out.Columns = append(out.Columns, one)
	}
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(out)
}

// An Answer is one of the options that settle a column, and what it would come to.
type Answer struct {
	Means string // the column of the program; empty: it is not read, and says no refusal
	// Noes are cells that would be a refusal, and Misread cells that would set their row aside, of those looked at.
	Noes, Misread int
}

// Fitting are the answers of which one settles a column, the most likely first. A column of words is offered as none of
// which each word has to be known, since each would set its row aside, unless one of them would be a refusal. There
// is none where it has no title by which it can be named.
func (c *Column) Fitting() (out []Answer) {
	if words.Fold(c.Title) == "" {
		return nil
	}
	var as []string
	var bad []Answer // of which each would set more aside than it reads
	switch {
	case c.means != nil: // it is read, and its title has a comment
		as = append(as, c.means.Name, "")
	case c.Counts[words.OfNumber] > 0 && 2*c.Counts[words.OfNumber] >= c.Filled:
		as = append(as, "téléphone")
	case c.Counts[words.OfCountry] > 0 && 2*c.Counts[words.OfCountry] >= c.Filled:
		as = append(as, "pays")
	}
	if c.of != nil {
		as = append(as, c.of.Answers()...)
	}
	for _, name := range as {
		a := Answer{Means: name}
		if i := slices.Index(triedAs[:], name); i >= 0 {
			a.Noes, a.Misread = c.tries[i][facts.TriesNo], c.tries[i][facts.TriesBad]
		}
		marks := c.Counts[words.OfMark] + c.Counts[words.OfDay]
		if name == facts.NoteName {
			// Words are sought: what has few of them would be asked about again.
			a.Noes, a.Misread = c.Counts[words.OfRefusal], c.noted[facts.TriesBad]
			if !c.signal() && 2*(a.Noes+c.Counts[words.OfWord]+c.Counts[words.OfText]) >= max(c.Filled, 1) {
				out = append(out, a)
			}
			continue
		}
		answers := marks + c.Counts[words.OfRefusal]
		if a.Misread*third <= c.Filled || a.Noes > 0 || name == triedAs[0] && 2*answers >= c.Filled {
			out = append(out, a)
		} else {
			bad = append(bad, a)
		}
	}
	if len(out) == 1 && out[0].Means == "" && (c.standing == facts.Judged || words.Refuses(c.Title)) {
		// it alone would free whoever said no
		return append(bad, out...)
	}
	return out
}

// Answers are the options of [Column.Fitting].
func (c *Column) Answers() (out []string) {
	for _, a := range c.Fitting() {
		out = append(out, say.Column(c.Title, a.Means))
	}
	return out
}

// noes are the rows that say no, under a title that asks for leave.
func (c *Column) noes() int {
	if c.of == nil || !c.of.AsksForLeave() {
		return 0
	}
	return c.tries[1][facts.TriesNo]
}

// does says what an answer would come to.
func (c *Column) does(a Answer) string {
	var out string
	switch refusals := c.Counts[words.OfRefusal]; {
	case a.Means == "" && c.noes() > 0:
		return "rien n'y est lu ; un non dans " + say.Rows(c.noes())
	case a.Means == "" && refusals > 0:
		return "rien n'y est lu ; des mots d'un refus dans " + say.Rows(refusals)
	case a.Means == "" && facts.IsOfDeath(c.Title):
		return "rien n'y est lu : qui y est dit mort serait appelable ; seulement si elle ne parle pas de la personne"
	case a.Means == "" && words.Refuses(c.Title):
		return "rien n'y est lu ; son titre dit un refus : qui y est visé serait appelable"
	case a.Means == "":
		return "si elle ne dit de refus nulle part : rien n'y est lu"
	case a.Means == facts.NoteName && a.Noes == 0:
		out = "les refus qui s'y liront compteront ; aucun ne s'y lit à ce jour"
	case a.Means == facts.NoteName:
		out = "les refus qui s'y lisent comptent : " + say.Rows(a.Noes)
	case !slices.Contains(triedAs[:], a.Means):
		return "elle est lue ainsi"
	case a.Noes == 0:
		out = "aucun refus"
	default:
		out = say.Rows(a.Noes) + map[bool]string{true: " refuse", false: " refusent"}[a.Noes == 1]
	}
	if a.Misread > 0 {
		out += " ; de côté, faute d'être comprises : " + say.Rows(a.Misread)
	}
	if a.Means == triedAs[1] && c.Empty > 0 {
		out += " ; vide pour " + say.Rows(c.Empty) + ", qui attendront une réponse"
	}
	return out
}

// An Unanswered is columns that have to be asked about before anybody is screened.
type Unanswered struct {
	Columns []*Column // grave ones first
}

// Options are the blanks by which all of them are answered: each grave one by its name, the others together.
func (e *Unanswered) Options() (out []string) {
	together := false
	for _, c := range e.Columns {
		switch {
		case !c.Grave:
			together = true
		case len(c.Fitting()) > 0:
			out = append(out, say.Column(c.Title, say.Blank))
		}
	}
	if together {
		out = append(out, "-leave-aside="+say.Blank)
	}
	return out
}

// Error asks about all of them at once, with the options to answer, and what each would come to.
func (e *Unanswered) Error() string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s : ni le titre ni les valeurs ne disent ce que c'est, et un refus peut s'y lire. Dire de "+
		"chacune ce qu'elle est (note : les refus qui s'y lisent comptent ; stop : oui y est un refus ; accord : non "+
		"en est un), ou qu'elle ne dit aucun refus (\"TITRE=\") :", plural(len(e.Columns), "colonne"))
	together := 0
	for _, c := range e.Columns {
		fmt.Fprintf(&b, "\n    colonne %d", c.Index+1)
		if title := words.TitleWithoutNumbers(say.Title(c.Title)); title != "" {
			fmt.Fprintf(&b, " « %s »", title)
		}
		b.WriteString(", " + c.Why)
		if kinds := c.kinds(); kinds != "" {
			b.WriteString(" (" + kinds + ")")
		}
		if codes, is := c.ofCodes(" : "); is {
			b.WriteString(", des codes que rien n'explique" + codes + " ; si l'un d'eux dit un refus, l'écrire " +
				"d'abord dans une colonne « stop »")
		}
		b.WriteString(" :")
		answers := c.Fitting()
		if answers == nil {
			b.WriteString("\n        lui donner un titre dans le fichier")
		}
		for _, a := range answers {
			fmt.Fprintf(&b, "\n        %s   → %s", say.Column(c.Title, a.Means), c.does(a))
		}
		if !c.Grave {
			together++
		}
	}
	if together > 0 {
		fmt.Fprintf(&b, "\n    ou, ensemble, ce qui ne parle ni de refus, ni d'accord, ni de statut, ni de numéro, "+
			"ni de pays (%s) : -leave-aside, ou -leave-aside=oui ; un refus y est cherché tout de même",
			plural(together, "colonne"))
	}
	b.WriteString("\n    le tableau de toutes les colonnes : -columns ; rien n'a été écrit")
	return b.String()
}

func plural(n int, noun string) string {
	if n > 1 {
		noun += "s"
	}
	return say.Count(n) + " " + noun
}
