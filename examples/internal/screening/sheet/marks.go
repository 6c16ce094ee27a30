package sheet

import (
	"fmt"
	"slices"
)

// A Mark is what a workbook says of a row beside its cells. Each kind has a column of its own, so that one of them can
// be set aside by its title and the others are read all the same.
type Mark uint8

// The kinds of marks, in the order of their columns.
const (
	Comments Mark = iota // texts beside cells: they are read as a text of the row
	Struck               // a line through a cell
	Hidden               // nobody sees the row, and nobody knows why
	Red                  // the row is in red, among others that are not
	Marks                // how many kinds there are
)

var markTitles = [Marks]string{"notes des cellules", "lignes barrées", "lignes masquées", "lignes en rouge"}

// Title is that of the column of a kind.
func (m Mark) Title() string { return markTitles[m] }

// IsMarkTitle reports whether a title is that of a column of marks, which any row of a workbook has.
func IsMarkTitle(title string) bool { return slices.Contains(markTitles[:], title) }

// What the columns of marks say of a row.
const (
	RowStruck      = "ligne barrée"
	RowMaybeStruck = "ligne barrée, peut-être, par une mise en forme conditionnelle"
	RowHidden      = "ligne masquée ou filtrée"
	RowRed         = "ligne en rouge"
	RowMaybeRed    = "ligne en rouge, peut-être, par une mise en forme conditionnelle"
)

// IsMark reports whether a cell is a mark of a workbook, and no text that somebody wrote.
func IsMark(cell string) bool {
	return cell == RowStruck || cell == RowMaybeStruck || IsUnknown(cell)
}

// IsUnknown reports whether a cell is a mark of which nobody can tell what it means; a line through a row says no.
func IsUnknown(cell string) bool { return cell == RowHidden || cell == RowRed || cell == RowMaybeRed }

// A Marked is how many marks of a kind a workbook has.
type Marked struct {
	Kind  Mark
	Count int // rows; of comments, how many there are
	Maybe int // more rows, of which a format decides that depends on what cells hold
}

// Says tells of the marks in French: aside is that their rows are set aside for them, or that comments are read.
func (m Marked) Says(aside bool) (out []string) {
	title := m.Kind.Title()
	switch {
	case m.Kind == Comments && m.Count > 0 && aside:
		return []string{fmt.Sprintf("commentaires de cellules lus comme un texte de leur ligne : %d (colonne « %s »)",
			m.Count, title)}
	case m.Kind == Comments && m.Count > 0:
		return []string{fmt.Sprintf("commentaires de cellules qui ne sont pas lus : %d", m.Count)}
	case m.Kind == Comments:
		return nil
	case !aside:
		what := [Marks]string{Struck: "lignes barrées", Hidden: "lignes masquées ou filtrées", Red: title}[m.Kind]
		return []string{fmt.Sprintf("%s dans le tableur, lues comme les autres : %d", what, m.Count+m.Maybe)}
	}
	switch {
	case m.Count == 0:
	case m.Kind == Struck:
		out = append(out, fmt.Sprintf("lignes barrées dans le tableur, mises de côté : %d", m.Count))
	case m.Kind == Hidden && m.Count == 1:
		out = append(out, "une ligne masquée ou filtrée dans le tableur est mise de côté ; l'afficher si rien n'y est "+
			"caché pour un refus, ou l'ôter")
	case m.Kind == Hidden:
		out = append(out, fmt.Sprintf("lignes masquées ou filtrées dans le tableur, mises de côté : %d ; les afficher "+
			"si rien n'y est caché pour un refus, ou les ôter", m.Count))
	default:
		out = append(out, fmt.Sprintf("lignes en rouge, mises de côté : %d ; ce que le rouge veut dire ne se lit "+
			"pas : l'écrire dans une colonne, ou, s'il ne dit aucun refus, -column %q", m.Count, title+"="))
	}
	if m.Maybe > 0 {
		does := "barre, ou marque d'un refus,"
		if m.Kind == Red {
			does = "met en rouge"
		}
		out = append(out, fmt.Sprintf("lignes qu'une mise en forme conditionnelle %s peut-être, mises de côté : %d ; "+
			"écrire dans une colonne ce qu'elle veut dire, et la supprimer, ou -column %q", does, m.Maybe, title+"="))
	}
	return out
}

// Says is what somebody must know who sees a workbook otherwise than its rows say. aside reports whether the rows that
// have a mark in a column are set aside, by its title.
func (o *Origin) Says(aside func(title string) bool) []string {
	out := slices.Clone(o.Notes)
	for _, m := range o.Marked {
		out = append(out, m.Says(aside(m.Kind.Title()))...)
	}
	return out
}

// titled gives the columns of marks their titles, in whichever row the others are. commented is that the row has a
// comment, which is not read then.
func (o *Origin) titled(titles []string) (commented bool) {
	for i, m := range o.Marked {
		if at := o.MarksAt + i; at < len(titles) {
			commented = commented || m.Kind == Comments && titles[at] != ""
			titles[at] = m.Kind.Title()
		}
	}
	return commented
}
