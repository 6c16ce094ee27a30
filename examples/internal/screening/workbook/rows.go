package workbook

import (
	"bufio"
	"fmt"
	"slices"
	"strings"
)

// rows writes the rows of a sheet as CSV, each on the line that has its number.
type rows struct {
	out   *bufio.Writer
	bytes int64
	line  int // the last that was written
	width int // of the titles
	buf   []byte

	withMark   []string
	hiddenRows int
	used       []bool // the columns that have a cell
	hidden     [][2]int
	heads      []string // of pages
	marks
	joined bool // cells are joined within a row
	tall   bool // a cell that extends over rows counts in its first: a form, not a file of rows, kept in the table
	table  [][]string
	noted  []int // rows of a form that have comments
}

// row writes a row. Its cells are those of the sheet from the first column on.
func (w *rows) row(n int, cells []string, hidden bool, l look) error {
	for _, above := range w.before(n) {
		w.note(above)
		if err := w.write(above, nil, w.mark(above, look{}, false)); err != nil {
			return err
		}
	}
	for len(cells) > 0 && cells[len(cells)-1] == "" {
		cells = cells[:len(cells)-1]
	}
	if len(cells) == 0 && len(w.comments[n]) == 0 {
		return nil
	}
	if hidden {
		w.hiddenRows++
	}
	w.note(n)
	for len(w.used) < len(cells) {
		w.used = append(w.used, false)
	}
	if w.width == 0 {
		w.ofTitles = len(w.comments[n])
		delete(w.comments, n)
		return w.write(n, cells, "")
	}
	return w.write(n, cells, w.mark(n, l, hidden))
}

// note notes a row of a form that has comments, which the row takes with it.
func (w *rows) note(n int) {
	if w.tall && len(w.comments[n]) > 0 {
		w.noted = append(w.noted, n)
	}
}

// rest writes the comments below the last row.
func (w *rows) rest() error {
	if w.width == 0 {
		return nil
	}
	return w.row(mostRows+1, nil, false, look{})
}

// write writes a row, and what its column of marks says.
func (w *rows) write(n int, cells []string, mark string) error {
	if n <= w.line || n > mostRows {
		return errTorn
	}
	if w.tall {
		return w.keep(n, cells)
	}
	w.buf = w.buf[:0]
	for ; w.line < n-1; w.line++ {
		w.buf = append(w.buf, '\n')
	}
	titles := w.width == 0
	if titles {
		w.width, mark = len(cells), MarksTitle
	}
	used := len(cells)
	if w.has {
		w.withMark = append(append(w.withMark[:0], cells[:min(w.width, len(cells))]...),
			make([]string, max(0, w.width-len(cells)))...)
		w.withMark = append(append(w.withMark, mark), cells[min(w.width, len(cells)):]...)
		cells = w.withMark
	}
	for i := range max(len(cells), w.width) {
		if i > 0 {
			w.buf = append(w.buf, ';')
		}
		if i < len(cells) && cells[i] != "" {
			if i < used {
				w.used[i] = true
			}
			w.cell(cells[i], titles)
			if len(w.buf) > mostToken {
				return errHuge
			}
		}
	}
	w.buf = append(w.buf, '\n')
	w.line = n
	if w.bytes += int64(len(w.buf)); w.bytes > mostSheet {
		return errHuge
	}
	_, err := w.out.Write(w.buf)
	return err
}

// cell writes a cell. An end of line in it would move the numbers of the rows below: in a title it is a space, and
// elsewhere it parts what it parted. Titles are in quotes, so that no other sign is taken for what parts them.
func (w *rows) cell(s string, title bool) {
	if strings.ContainsAny(s, "\r\n") {
		lines := strings.FieldsFunc(s, func(r rune) bool { return r == '\n' || r == '\r' })
		s = strings.Join(lines, map[bool]string{true: " ", false: " / "}[title])
	}
	if !title && !strings.ContainsAny(s, `;"`) {
		w.buf = append(w.buf, s...)
		return
	}
	w.buf = append(w.buf, '"')
	w.buf = append(w.buf, strings.ReplaceAll(s, `"`, `""`)...)
	w.buf = append(w.buf, '"')
}

// notes are what somebody must know who sees the sheet otherwise.
func (w *rows) notes() (out []string) {
	switch {
	case w.hiddenRows == 1:
		out = append(out, "une ligne masquée ou filtrée dans le tableur est mise de côté ; l'afficher si "+
			"rien n'y est caché pour un refus, ou l'ôter")
	case w.hiddenRows > 1:
		out = append(out, fmt.Sprintf("%d lignes masquées ou filtrées dans le tableur sont mises de côté ; les "+
			"afficher si rien n'y est caché pour un refus, ou les ôter", w.hiddenRows))
	}
	var names []string
	for i, used := range w.used {
		if used && slices.ContainsFunc(w.hidden, func(h [2]int) bool { return h[0] <= i && i <= h[1] }) {
			names = append(names, columnName(i))
		}
	}
	switch {
	case len(names) == 1:
		out = append(out, "la colonne masquée "+names[0]+" est lue comme les autres")
	case len(names) > 1:
		out = append(out, "les colonnes masquées "+strings.Join(names, ", ")+" sont lues comme les autres")
	}
	if w.joined {
		out = append(out, "des cellules fusionnées sur plusieurs colonnes comptent dans la première")
	}
	out = append(out, w.marks.notes()...)
	return out
}

// columnName is that of a column, from zero: A, B, ..., AA.
func columnName(i int) string {
	name := ""
	for i++; i > 0; i = (i - 1) / 26 {
		name = string(rune('A'+(i-1)%26)) + name
	}
	return name
}

// position reads the name of a cell, AB12: its column from zero, and its row.
func position(ref string) (column, row int, ok bool) {
	i := 0
	for ; i < len(ref) && ref[i]&^0x20 >= 'A' && ref[i]&^0x20 <= 'Z' && i < 4; i++ {
		column = 26*column + int(ref[i]&^0x20-'A') + 1
	}
	digits := ref[i:]
	for ; i < len(ref) && ref[i]-'0' <= 9 && row <= mostRows; i++ {
		row = 10*row + int(ref[i]-'0')
	}
	return column - 1, row, i == len(ref) && column > 0 && column <= mostColumns && digits != "" && row > 0 &&
		row <= mostRows
}

// errJoined is that of cells that are joined over several rows: only the first would have what all show.
func errJoined(row int) error {
	return errAt(row, "des cellules y sont fusionnées avec celles du dessous : défaire la fusion (« Fusionner et "+
		"centrer »), écrire la valeur dans chaque ligne, et enregistrer")
}

// errUncounted is that of a formula whose result the file does not have.
func errUncounted(row int) error {
	return errAt(row, "une formule n'a pas de résultat dans le fichier : l'ouvrir dans un tableur, et l'enregistrer")
}
