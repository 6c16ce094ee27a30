package workbook

import (
	"encoding/xml"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
)

// What a sheet says beside its cells: comments, lines through them, rows that nobody sees, colours. A comment is a text
// of its row; the others may be the refusal of the person, and nobody knows: each kind is written into a column of its
// own, the last ones, with a title that -column can set aside. Which kinds there are is known once the rows were read:
// where there are some, the rows are read and written once more.

// A look is what a style shows of a cell, beside the shape of its number.
type look struct {
	struck   bool
	filled   bool // with a colour
	inked    bool // letters in a colour of their own
	red      bool // the colour, or that of the letters
	maybeRed bool // so, by what cells hold or do not hold
	flat     bool // of a row: it has no height
	// maybeStruck is a line through it, so too.
	maybeStruck bool
}

// and is what two cells of a row show.
func (l look) and(o look) look {
	return look{l.struck || o.struck, l.filled || o.filled, l.inked || o.inked, l.red || o.red,
		l.maybeRed || o.maybeRed, l.flat || o.flat, l.maybeStruck || o.maybeStruck}
}

// A late is what stands behind the rows of a sheet, and says something of them.
type late struct {
	comments map[int][]string // texts that are shown to who fills in a cell
	prompts  int              // those that are shown for many rows
	striking []area           // through which a line may go
	reddens  []area           // which may be in red
	rules    []*rule          // formats of which it can be told which cells have them
	shades   int              // formats of shades and signs
	coloured int              // formats in a colour that is no red, which cells may have
}

// marks are what a sheet says beside its cells.
type marks struct {
	columns  []sheet.Mark // that are written; none the first time
	late     late
	comments map[int][]string // of a row that was not written yet
	counts   [sheet.Marks]sheet.Marked
	ofTitles int              // comments of the first row
	filled   int              // rows with a cell of a colour
	bare     int              // rows without
	drawn    int              // drawings with a text, or a picture
	texts    []string         // of drawings
	titled   map[place]string // comments near the top, of which one may be of a title
	heard    map[string]bool  // texts that no cell has: whether they may say a refusal
	inFormulas
	beyond int // parts of comments that are not of the sheet
	rows   int // with cells, below the first
	all    int // rows of the first time
	// reds are of cells in red, blanks of those too that hold nothing, crossed of such cells with a line through them.
	reds, blanks, crossed spread
	// inks are of cells whose letters have a colour of their own, held of cells that hold something.
	inks, held spread
}

// A place is that of a cell.
type place struct{ row, column int }

// A spread is how many rows show something in each column, and how many did the first time: what all rows show says
// nothing of any.
type spread struct{ seen, whole []int }

// add counts a row that shows it in some columns.
func (s *spread) add(columns []int) {
	for _, c := range columns {
		for len(s.seen) <= c {
			s.seen = append(s.seen, 0)
		}
		s.seen[c]++
	}
}

// tells reports whether one of the columns is not so in all rows. The first time none is: it is learnt which are.
func (s *spread) tells(columns []int, all int) bool {
	return slices.ContainsFunc(columns, func(c int) bool { return c < len(s.whole) && s.whole[c] < all })
}

// some reports whether a column is so in some rows.
func (s *spread) some(rows int) bool {
	return slices.ContainsFunc(s.seen, func(n int) bool { return 0 < n && n < rows })
}

// needed are the kinds of marks that the rows have.
func (m *marks) needed() (out []sheet.Mark) {
	for kind := range sheet.Marks {
		var is bool
		switch kind {
		case sheet.Comments:
			is = m.ofTitles > 0 || len(m.late.comments) > 0
		case sheet.Struck:
			is = len(m.late.striking) > 0 || m.crossed.some(m.rows) ||
				slices.ContainsFunc(m.late.rules, func(r *rule) bool { return r.shows.struck })
		case sheet.Red:
			is = len(m.late.reddens) > 0 || m.reds.some(m.rows) || m.blanks.some(m.rows) ||
				slices.ContainsFunc(m.late.rules, func(r *rule) bool { return r.shows.red })
		}
		if is || m.counts[kind].Count+m.counts[kind].Maybe > 0 {
			out = append(out, kind)
		}
	}
	return out
}

// lost is an error if a mark has no column to stand in, once the columns are known.
func (m *marks) lost(marked [sheet.Marks]string) error {
	if len(m.columns) == 0 {
		return nil // the first time
	}
	for kind, text := range marked {
		if text != "" && !slices.Contains(m.columns, sheet.Mark(kind)) {
			return errMarked
		}
	}
	return nil
}

// comment takes what the comments of a row say.
func (m *marks) comment(n int) string {
	texts := m.comments[n]
	delete(m.comments, n)
	return strings.Join(texts, " / ")
}

// mark is what the columns say of a row.
func (m *marks) mark(n int, cells []string, s shown) (out [sheet.Marks]string) {
	if len(cells) > 0 {
		m.rows++
	}
	m.counts[sheet.Comments].Count += len(m.comments[n])
	out[sheet.Comments] = m.comment(n)
	if s.filled {
		m.filled++
	} else {
		m.bare++
	}
	if m.inks.add(s.inks); len(cells) > 0 {
		m.held.add(s.held)
	}
	switch {
	case m.struck(s):
		m.counts[sheet.Struck].Count++
		out[sheet.Struck] = sheet.RowStruck
	case s.maybeStruck || slices.ContainsFunc(m.late.striking, func(a area) bool { return a.has(n) }):
		m.counts[sheet.Struck].Maybe++
		out[sheet.Struck] = sheet.RowMaybeStruck
	}
	if s.hidden && len(cells) > 0 {
		m.counts[sheet.Hidden].Count++
		out[sheet.Hidden] = sheet.RowHidden
	}
	switch {
	case m.red(s):
		m.counts[sheet.Red].Count++
		out[sheet.Red] = sheet.RowRed
	case s.maybeRed || len(cells) > 0 && slices.ContainsFunc(m.late.reddens, func(a area) bool { return a.has(n) }):
		m.counts[sheet.Red].Maybe++
		out[sheet.Red] = sheet.RowMaybeRed
	}
	return out
}

// red reports whether a row is in red where others are not, in a cell that holds something or in another.
func (m *marks) red(s shown) bool {
	m.reds.add(s.reds)
	m.blanks.add(s.reds)
	m.blanks.add(s.bare)
	return m.reds.tells(s.reds, m.all) || m.blanks.tells(s.bare, m.all)
}

// struck reports whether a line goes through a row: through what it holds, or where others have none.
func (m *marks) struck(s shown) bool {
	m.crossed.add(s.crossed)
	return s.struck || m.crossed.tells(s.crossed, m.all)
}

// marked are the columns of marks and what they have.
func (m *marks) marked() (out []sheet.Marked) {
	for _, kind := range m.columns {
		one := m.counts[kind]
		one.Kind = kind
		out = append(out, one)
	}
	return out
}

// before are the rows above one that have a comment and no cell.
func (m *marks) before(n int) (rows []int) {
	for at := range m.comments {
		if at < n {
			rows = append(rows, at)
		}
	}
	slices.Sort(rows)
	return rows
}

// notes are what somebody must know of what has no column.
func (m *marks) notes() (out []string) {
	if m.beyond > 0 {
		out = append(out, "des commentaires de cellules, qui ne sont pas de cette feuille, ne sont pas lus")
	}
	if m.ofTitles > 0 {
		out = append(out, fmt.Sprintf("commentaires de la ligne de titres, qui ne sont pas lus : %d ; voir s'ils "+
			"disent un refus", m.ofTitles))
	}
	if n := m.everywhere(); n > 0 {
		out = append(out, fmt.Sprintf("colonnes en rouge à toutes les lignes, ce qui est pris pour une présentation : "+
			"%d ; si c'est un refus, l'écrire dans une colonne avant d'appeler", n))
	}
	if m.late.prompts > 0 {
		out = append(out, fmt.Sprintf("messages de saisie, de plus de trois lignes, qui ne sont pas lus : %d ; voir "+
			"s'ils disent un refus", m.late.prompts))
	}
	if m.late.shades > 0 {
		out = append(out, fmt.Sprintf("mises en forme par nuances ou par icônes, qui ne sont pas lues : %d ; si l'une "+
			"dit un refus, l'écrire dans une colonne avant d'appeler", m.late.shades))
	}
	if m.late.coloured > 0 {
		out = append(out, fmt.Sprintf("mises en forme conditionnelles d'une autre couleur que le rouge, qui ne sont "+
			"pas lues : %d ; si l'une dit un refus, l'écrire dans une colonne avant d'appeler", m.late.coloured))
	}
	if n, of := m.coloured(); n > 0 {
		out = append(out, fmt.Sprintf("lignes en couleur : %d sur %d, ou plus ; ce qu'une couleur veut dire ne se "+
			"lit pas : si c'est un refus, l'écrire dans une colonne avant d'appeler", n, of))
	}
	if m.drawn > 0 {
		out = append(out, fmt.Sprintf("zones de texte et dessins, qui ne sont pas lus : %d ; y chercher un refus, et "+
			"l'écrire dans une colonne", m.drawn))
	}
	return out
}

// coloured is how many rows have a cell of a colour, or letters of one in a column where others have none, and of how
// many.
func (m *marks) coloured() (n, of int) {
	if m.filled > 0 && m.bare > 0 {
		n = m.filled
	}
	for c, inks := range m.inks.seen {
		if inks < m.held.seen[c] {
			n = max(n, inks)
		}
	}
	return n, m.filled + m.bare
}

// everywhere is how many columns are in red in every row.
func (m *marks) everywhere() (n int) {
	for _, red := range m.reds.seen {
		if red == m.rows && red > 0 {
			n++
		}
	}
	return n
}

// readMarks reads what the parts say that a sheet is linked to.
func (x *xlsx) readMarks(nth int, m *marks) error {
	m.comments = map[int][]string{}
	for name := range x.all {
		if strings.Contains(name, "comment") && strings.HasSuffix(name, ".xml") {
			m.beyond++
		}
	}
	links, err := x.linksOf(nth)
	if err != nil {
		return err
	}
	var parts []link
	for _, l := range links {
		parts = append(parts, l)
	}
	slices.SortFunc(parts, func(a, b link) int { return strings.Compare(a.target, b.target) })
	if err := x.revised(m); err != nil {
		return err
	}
	threaded := map[string]bool{}
	for _, of := range []string{"threadedComment", "comments", "drawing", "vmlDrawing"} {
		for _, l := range parts {
			if l.of != of {
				continue
			}
			switch of {
			case "threadedComment", "comments":
				m.beyond--
				err = x.readComments(l.target, m, threaded, of == "comments")
			case "drawing":
				err = errors.Join(x.countDrawn(l.target, m), x.pictured(l.target, m))
			case "vmlDrawing":
				x.controls(l.target, m)
			}
			if err != nil {
				return err
			}
		}
	}
	return nil
}

// readComments reads a part of comments. Of a thread, an older part has a copy, with a word of the program before it.
func (x *xlsx) readComments(part string, m *marks, threaded map[string]bool, old bool) error {
	t, err := x.all.open(part, mostText)
	if err != nil {
		return err
	}
	var b strings.Builder
	return t.each(func(el *xml.StartElement) error {
		if el.Name.Local != "comment" && el.Name.Local != "threadedComment" {
			return nil
		}
		ref := attr(el, "ref")
		first, _, _ := strings.Cut(ref, ":")
		column, row, ok := position(first)
		if !ok {
			return errTorn
		}
		text, err := commentText(t, &b)
		if err != nil {
			return err
		}
		if text = strings.Join(strings.Fields(text), " "); text == "" || old && threaded[ref] {
			return nil
		}
		threaded[ref] = threaded[ref] || !old
		m.comments[row] = append(m.comments[row], text)
		m.title(row, column, text)
		return nil
	})
}

// mostAbove is in how many rows the titles are sought, empty ones among them.
const mostAbove = 1000

// title keeps the comment of a cell that may be a title.
func (m *marks) title(row, column int, text string) {
	if row > mostAbove {
		return
	}
	if m.titled == nil {
		m.titled = map[place]string{}
	}
	at := place{row, column}
	m.titled[at] = strings.TrimSpace(m.titled[at] + " " + text)
}

// ofCells are the comments of cells that may be titles.
func (m *marks) ofCells() (out []sheet.Commented) {
	for at, text := range m.titled {
		out = append(out, sheet.Commented{Place: sheet.Place{Line: at.row, Column: at.column}, Says: text})
	}
	return out
}

// commentText reads all that a comment says, whatever it is in.
func commentText(t *tokens, b *strings.Builder) (string, error) {
	b.Reset()
	err := t.within(func(el *xml.StartElement) error {
		switch el.Name.Local {
		case "t":
			return t.text(b)
		case "text": // of a thread it is the text itself, of others it holds runs
			err := t.text(b, "rPh", "rPr")
			b.WriteByte(' ')
			return err
		case "rPh", "rPr":
			return t.skip()
		}
		return nil
	})
	return unescape(b.String()), err
}

// says keeps what a drawing says.
func (m *marks) says(text string) {
	if text = strings.Join(strings.Fields(text), " "); text != "" {
		m.texts = append(m.texts, text)
	}
}
