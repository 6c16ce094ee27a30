package results

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
	"github.com/rgpd-go/rgpd/examples/internal/screening/say"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
)

// A column whose title nobody knows may be one of refusals: Retour with o and n, Zorglub with 1 and 0. It stops the
// run, as one of the campaign does, unless its values say themselves what they are: days, addresses, numbers of many
// things, notes that are understood.

// A seenColumn is what was seen of a column whose title nobody knows, or of one that somebody said not to be read.
type seenColumn struct {
	index  int
	title  string
	filled int
	counts [words.Shapes]int
	values map[string]bool // different ones, up to mostValues, and whether it says nothing of itself

	answers, texts bool // a yes, a no or a mark; a text that is not understood
	first          string
	constant       bool
	waived, noes   int // cells, and those that would have been a no, if it is not to be read
}

const (
	// mostValues is how many values of a column are told apart; manyValues are as many as things that are counted have.
	mostValues, manyValues = 1 << 12, 20
	// longCode is how many letters and digits the number of a call has.
	longCode = 8
)

// see looks at the cells of a row under titles that nobody knows.
func (r *Results) see(c *columns, rec *sheet.Record, inRow func(name string) bool) {
	for _, s := range c.unknown {
		if s.index >= len(rec.Cells) {
			continue
		}
		cell := strings.TrimSpace(rec.Cells[s.index])
		if cell == "" {
			continue
		}
		if c.noted[s.index].Waived {
			a, is := words.YesNo.Find(cell)
			if s.waived++; is && a == words.Yes {
				continue
			}
			if words.IsLone(cell, words.OfRemarks) || r.memo.Refuses(cell, true) {
				s.noes++
			}
			continue
		}
		if s.filled++; s.filled == 1 {
			s.first, s.constant = strings.Clone(cell), true
		}
		s.constant = s.constant && cell == s.first
		shape := words.ShapeOf(r.memo, cell)
		s.counts[shape]++
		if _, had := s.values[cell]; had {
			continue
		} else if len(s.values) < mostValues {
			s.values[strings.Clone(cell)] = true
		}
		switch shape {
		case words.OfMark:
			s.answers = true
		case words.OfRefusal: // it was heard
			s.answers = s.answers || utf8.RuneCountInString(cell) < leastLetters
		case words.OfWord, words.OfText:
			is := r.memo.Understands(cell)
			if !is {
				is, _ = r.memo.UnderstandsInRow(cell, inRow)
			}
			s.texts = s.texts || !is
			s.answers = s.answers || words.IsSignal(s.title, cell)
		case words.OfAmount, words.OfCode:
			if len(cell) < longCode {
				s.values[cell] = false
			}
		}
	}
}

// isAsked reports whether nobody can tell what stands in a column.
func (s *seenColumn) isAsked() bool {
	figures := s.counts[words.OfAmount] + s.counts[words.OfCode] + s.counts[words.OfDay]
	switch {
	case s.filled == 0, s.waived > 0:
		return false
	case s.constant && s.filled >= manyValues && !s.answers && s.counts[words.OfRefusal] == 0 && !words.Grave(s.title):
		return false
	case len(s.values) >= manyValues && figures+s.counts[words.OfMark] == s.filled && 2*figures > s.filled:
		return false // a length, a number of something
	case s.answers || s.texts:
		return true
	}
	for _, says := range s.values {
		if !says {
			return len(s.values) < manyValues
		}
	}
	return false
}

// An UnknownColumn is one of which neither title nor values say what it is: it may be one of refusals.
type UnknownColumn struct {
	File, Title string
	Column      int // from 1
	Texts       bool
	counts      [words.Shapes]int
}

// unexplained are the columns of a file that have to be asked about; of those that are not to be read, what they have
// is said.
func (r *Results) unexplained(c *columns, file string) {
	for _, s := range c.unknown {
		switch {
		case s.isAsked():
			r.columns = append(r.columns, UnknownColumn{file, s.title, s.index + 1, s.texts, s.counts})
		case s.noes > 0:
			r.Notes = append(r.Notes, fmt.Sprintf("résultats %s, colonne %s : par -column, elle ne dit aucun refus ; "+
				"cellules qui y ressemblent, et dont les personnes restent appelables : %s", file,
				facts.PlacedOf(s.index, s.title), say.Count(s.noes)))
		}
	}
}

// option names the column of its file: what -column says of a title alone is of the campaign.
func (u *UnknownColumn) option(means string) string {
	return say.Column(u.File+":"+say.Title(u.Title), means)
}

// kinds are the shapes of its cells.
func (u *UnknownColumn) kinds(names []string) string {
	var out []string
	for shape, n := range u.counts {
		if n > 0 {
			out = append(out, fmt.Sprintf("%s : %s", names[shape], say.Count(n)))
		}
	}
	return strings.Join(out, ", ")
}

// answers are the options of which one says what it is.
func (u *UnknownColumn) answers() []string {
	all := []string{"stop", "accord", facts.NoteName, ""}
	if u.Texts {
		all = []string{facts.NoteName, "stop", "accord", ""}
	}
	if say.Title(u.Title) == "" || strings.ContainsRune(u.File, ':') {
		return nil
	}
	return slices.Clip(all)
}

// asksInFrench asks about columns, with the options that answer.
func asksInFrench(b *strings.Builder, columns []UnknownColumn) {
	b.WriteString("-results : ni le titre ni les valeurs de ces colonnes ne disent ce que c'est, et un refus peut " +
		"s'y lire ; dire de chacune ce qu'elle est, par l'une de ces options :")
	for i := range columns {
		u := &columns[i]
		fmt.Fprintf(b, "\n    %s, colonne %s (%s) :", u.File, facts.PlacedOf(u.Column-1, u.Title),
			u.kinds(words.ShapeNames[:]))
		if u.answers() == nil {
			b.WriteString("\n        lui donner un titre dans le fichier, dont le nom soit sans « : »")
		}
		for _, means := range u.answers() {
			fmt.Fprintf(b, "\n        %s   → %s", u.option(means), map[string]string{"stop": "oui y est un refus",
				"accord": "non y est un refus", "": "elle ne dit aucun refus ; rien n'y est lu",
				facts.NoteName: "les refus qui s'y lisent comptent, et une note qui n'est pas comprise met de côté",
			}[means])
		}
	}
}

func asksInEnglish(b *strings.Builder, columns []UnknownColumn) {
	b.WriteString("-results: neither titles nor values of these columns say what they are, and a refusal may be read " +
		"there; say of each what it is, by one of these options:")
	for i := range columns {
		u := &columns[i]
		fmt.Fprintf(b, "\n    %s, column %s:", u.File, facts.PlacedOf(u.Column-1, u.Title))
		if u.answers() == nil {
			b.WriteString("\n        give it a title in the file, whose name be without “:”")
		}
		for _, means := range u.answers() {
			fmt.Fprintf(b, "\n        %s   → %s", u.option(means), map[string]string{"stop": "yes is a refusal there",
				"accord": "no is a refusal there", "": "it tells of no refusal; nothing is read there",
				facts.NoteName: "refusals that are read there count, and a note that is not understood sets aside",
			}[means])
		}
	}
}

// OnPage says of columns that have to be asked about what to do where no option is given: in the file.
func (e *Unknown) OnPage(inEnglish bool) string {
	var named []string
	for i := range e.Columns {
		u := &e.Columns[i]
		named = append(named, u.File+", "+facts.PlacedOf(u.Column-1, u.Title))
	}
	all := strings.Join(named, " ; ")
	if inEnglish {
		return "Neither titles nor values of these columns of results say what they are, and a refusal may be " +
			"read there: " + all + ". Title each, in the file, by what it is: note, stop (yes is a refusal) or " +
			"accord (no is one); or take it out, if it tells of no refusal. Then drop the file again."
	}
	return "Ni le titre ni les valeurs de ces colonnes de résultats ne disent ce que c'est, et un refus peut s'y " +
		"lire : " + all + ". Titrer chacune, dans le fichier, par ce qu'elle est : note, stop (oui y est un refus) " +
		"ou accord (non en est un) ; ou l'ôter, si elle ne dit aucun refus. Puis redonner le fichier."
}
