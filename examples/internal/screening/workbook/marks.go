package workbook

import (
	"encoding/xml"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
)

// What a sheet says beside its cells: comments, lines through them, colours. A comment is a text of its row, and so is
// a line through it, which may be the refusal of the person: both are written into a column of their own, the last.

// MarksTitle is the title of that column.
const MarksTitle = "notes des cellules"

// struckRow is what the column says of a row with a line through a cell.
const struckRow = "ligne barrée"

// maybeStruckRow is what it says of a row through which a format draws a line if its cells hold something.
const maybeStruckRow = "ligne barrée, peut-être, par une mise en forme conditionnelle"

// A look is what a style shows of a cell, beside the shape of its number.
type look struct {
	struck bool
	filled bool // with a colour
	red    bool // the colour, or that of the letters
}

// and is what two cells of a row show.
func (l look) and(o look) look {
	return look{l.struck || o.struck, l.filled || o.filled, l.red || o.red}
}

// marks are what a sheet says beside its cells.
type marks struct {
	has      bool             // the column is written
	comments map[int][]string // of a row that was not written yet
	read     int              // comments that were
	ofTitles int              // comments of the row of titles
	struck   int              // rows
	filled   int              // rows with a cell of a colour
	bare     int              // rows without
	drawn    int              // drawings with a text, which are not read
	beyond   int              // parts of comments that are not of the sheet
	reds     bool             // some rows are in red, and others are not
	inRed    int              // rows in red
	prompts  int              // texts shown to who fills in many rows
	maybe    []span           // rows through which a line may go, if they hold something
	doubtful int              // rows of those
}

// mark is what the column says of a row.
func (m *marks) mark(n int, l look, hidden bool) string {
	texts := slices.Clone(m.comments[n])
	m.read += len(texts)
	delete(m.comments, n)
	if l.filled {
		m.filled++
	} else {
		m.bare++
	}
	if l.struck {
		m.struck++
		texts = append(texts, struckRow)
	} else if within(n, m.maybe) {
		m.doubtful++
		texts = append(texts, maybeStruckRow)
	}
	if m.reds && l.red {
		m.inRed++
		texts = append(texts, sheet.RowRed)
	}
	if hidden {
		texts = append(texts, sheet.RowHidden)
	}
	return strings.Join(texts, " / ")
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

// notes are what somebody must know of them.
func (m *marks) notes() (out []string) {
	if m.read > 0 {
		out = append(out, fmt.Sprintf("commentaires de cellules lus comme un texte de leur ligne : %d (colonne « %s »)",
			m.read, MarksTitle))
	}
	if m.beyond > 0 {
		out = append(out, "des commentaires de cellules, qui ne sont pas de cette feuille, ne sont pas lus")
	}
	if m.ofTitles > 0 {
		out = append(out, fmt.Sprintf("commentaires de la ligne de titres, qui ne sont pas lus : %d ; voir s'ils "+
			"disent un refus", m.ofTitles))
	}
	if m.struck > 0 {
		out = append(out, fmt.Sprintf("lignes barrées dans le tableur, mises de côté : %d", m.struck))
	}
	if m.doubtful > 0 {
		out = append(out, fmt.Sprintf("lignes qu'une mise en forme conditionnelle barre peut-être, mises de côté : %d "+
			"; écrire dans une colonne ce qu'elle veut dire, et la supprimer", m.doubtful))
	}
	if m.inRed > 0 {
		out = append(out, fmt.Sprintf("lignes en rouge, mises de côté : %d ; ce que le rouge veut dire ne se lit "+
			"pas : l'écrire dans une colonne, ou, s'il ne dit aucun refus, -column %q", m.inRed, MarksTitle+"="))
	}
	if m.prompts > 0 {
		out = append(out, fmt.Sprintf("messages de saisie, de plus de trois lignes, qui ne sont pas lus : %d ; voir "+
			"s'ils disent un refus", m.prompts))
	}
	if m.filled > 0 && m.bare > 0 {
		out = append(out, fmt.Sprintf("lignes en couleur : %d sur %d ; ce qu'une couleur veut dire ne se lit pas : si "+
			"c'est un refus, l'écrire dans une colonne avant d'appeler", m.filled, m.filled+m.bare))
	}
	if m.drawn > 0 {
		out = append(out, fmt.Sprintf("zones de texte et dessins, qui ne sont pas lus : %d ; y chercher un refus, et "+
			"l'écrire dans une colonne", m.drawn))
	}
	return out
}

// isStruck reads the element of a font that has a line through it.
func isStruck(el *xml.StartElement) bool {
	v := attr(el, "val")
	return v == "" || isTrue(v)
}

// readMarks reads what the parts say that a sheet is linked to.
func (x *xlsx) readMarks(nth int, m *marks) error {
	m.comments = map[int][]string{}
	for name := range x.all {
		if strings.Contains(name, "comment") && strings.HasSuffix(name, ".xml") {
			m.beyond++
		}
	}
	links, err := x.links(x.paths[nth])
	if err != nil {
		return nil // it is linked to none
	}
	var parts []link
	for _, l := range links {
		parts = append(parts, l)
	}
	slices.SortFunc(parts, func(a, b link) int { return strings.Compare(a.target, b.target) })
	threaded := map[string]bool{}
	for _, of := range []string{"threadedComment", "comments", "drawing"} {
		for _, l := range parts {
			if l.of != of {
				continue
			}
			switch of {
			case "threadedComment", "comments":
				m.beyond--
				err = x.readComments(l.target, m, threaded, of == "comments")
			case "drawing":
				err = x.countDrawn(l.target, m)
			}
			if err != nil {
				return err
			}
		}
	}
	m.has = len(m.comments) > 0
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
		_, row, ok := position(first)
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
		return nil
	})
}

// commentText reads all that a comment says, whatever it is in.
func commentText(t *tokens, b *strings.Builder) (string, error) {
	b.Reset()
	for end := t.depth - 1; t.depth > end; {
		tok, err := t.next()
		if err != nil {
			return "", orTorn(err)
		}
		el, is := tok.(xml.StartElement)
		if !is {
			continue
		}
		switch el.Name.Local {
		case "t":
			err = t.text(b)
		case "text": // of a thread it is the text itself, of others it holds runs
			err = t.text(b, "rPh", "rPr")
			b.WriteByte(' ')
		case "rPh", "rPr":
			err = t.skip()
		}
		if err != nil {
			return "", err
		}
	}
	return unescape(b.String()), nil
}

// countDrawn counts the shapes of a drawing that have a text, or are a picture.
func (x *xlsx) countDrawn(part string, m *marks) error {
	t, err := x.all.open(part, mostText)
	if err != nil {
		return err
	}
	return t.each(func(el *xml.StartElement) error {
		switch el.Name.Local {
		case "txBody", "pic":
			m.drawn++
		}
		return nil
	})
}

// readLooks reads the fonts and the fills of styles, and of the styles of cells which they have.
type readLooks struct {
	fonts, fills       []bool
	redFonts, redFills []bool
	in                 string // the list at hand
}

// element reads one of a part of styles.
func (l *readLooks) element(el *xml.StartElement) {
	switch el.Name.Local {
	case "fonts", "fills", "borders", "cellXfs":
		l.in = el.Name.Local
	case "font":
		l.fonts, l.redFonts = append(l.fonts, false), append(l.redFonts, false)
	case "color":
		if l.in == "fonts" && len(l.fonts) > 0 && isRedOf(el) {
			l.redFonts[len(l.redFonts)-1] = true
		}
	case "strike":
		if l.in == "fonts" && len(l.fonts) > 0 && isStruck(el) {
			l.fonts[len(l.fonts)-1] = true
		}
	case "fill":
		l.fills, l.redFills = append(l.fills, false), append(l.redFills, false)
	case "patternFill", "gradientFill":
		if kind := attr(el, "patternType"); l.in == "fills" && len(l.fills) > 0 && kind != "none" && kind != "gray125" {
			l.fills[len(l.fills)-1] = true
		}
	case "fgColor":
		white := strings.HasSuffix(strings.ToUpper(attr(el, "rgb")), "FFFFFF") ||
			attr(el, "theme") == "0" && attr(el, "tint") == ""
		if l.in == "fills" && len(l.fills) > 0 && white {
			l.fills[len(l.fills)-1] = false
		}
		if l.in == "fills" && len(l.fills) > 0 && isRedOf(el) {
			l.redFills[len(l.redFills)-1] = true
		}
	}
}

// of is what a style of cells shows.
func (l *readLooks) of(el *xml.StartElement) look {
	at := func(list []bool, id string) bool {
		i, err := strconv.Atoi(id)
		return err == nil && i >= 0 && i < len(list) && list[i]
	}
	font, fill := attr(el, "fontId"), attr(el, "fillId")
	return look{at(l.fonts, font), at(l.fills, fill), at(l.redFonts, font) || at(l.fills, fill) && at(l.redFills, fill)}
}

// An odsLooks is what styles of LibreOffice show.
type odsLooks map[string]look

// read reads the styles of a part.
func (o odsLooks) read(all parts, part string) error {
	if all[part] == nil {
		return nil
	}
	t, err := all.open(part, mostSheet)
	if err != nil {
		return err
	}
	style := ""
	err = t.each(func(el *xml.StartElement) error {
		switch el.Name.Local {
		case "style":
			if style = attr(el, "name"); o[attr(el, "parent-style-name")] != (look{}) {
				o[style] = o[attr(el, "parent-style-name")]
			}
		case "text-properties":
			if line := attr(el, "text-line-through-style"); line != "" && style != "" {
				l := o[style]
				l.struck = line != "none"
				o[style] = l
			}
			if c := attr(el, "color"); c != "" && style != "" {
				l := o[style]
				l.red = isRed(strings.TrimPrefix(c, "#"))
				o[style] = l
			}
		case "table-cell-properties":
			if c := attr(el, "background-color"); c != "" && style != "" {
				l := o[style]
				l.filled = c != "transparent" && !strings.EqualFold(c, "#ffffff")
				l.red = l.red || isRed(strings.TrimPrefix(c, "#"))
				o[style] = l
			}
		case "map": // a style that takes its place if the cell holds something
			if l := o[attr(el, "apply-style-name")]; l.struck && style != "" {
				mine := o[style]
				mine.struck = true
				o[style] = mine
			}
		case "body":
			return io.EOF
		}
		return nil
	})
	if err == io.EOF {
		return nil
	}
	return err
}

// struck reports whether any of the styles is one of a line through a cell.
func (o odsLooks) struck() bool {
	for _, l := range o {
		if l.struck {
			return true
		}
	}
	return false
}
