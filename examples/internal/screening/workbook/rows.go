package workbook

import (
	"bufio"
	"io"
	"slices"
	"strings"

	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
)

// rows writes the rows of a sheet as CSV, each on the line that has its number.
type rows struct {
	out   *bufio.Writer
	bytes int64
	line  int  // the last that was written
	width int  // of the titles, most likely: behind it stand the columns of marks
	begun bool // a row with cells was written
	buf   []byte

	withMarks []string
	used      []bool // the columns that have a cell
	hidden    [][2]int
	heads     []string // of pages
	named     []string // tables, and cells with a name of their own
	redTab    bool
	gather    []*rule // which count cells, and no row is written
	marks
	joined bool // cells are joined within a row
	tall   bool // a cell that extends over rows counts in its first: a form, not a file of rows, kept in the table
	table  [][]string
	each   func(text string) // takes what a sheet says of which no row is written
	noted  []int             // rows of a form that have comments
	lined  []int             // rows of a form that have a line through a cell that holds something

	lines []sheet.Place // cells near the top with a line through them

	validated map[string]validated // rows of LibreOffice, by what is shown to who fills in their cells

	near    int // rows with cells among which the titles are sought
	fullest int // how many cells are filled of the one that has the most
	titled  int // how wide that one is
	widest  int // how wide the widest of them is: no row below the titles is written narrower
}

// A shown is what a spreadsheet shows of a row.
type shown struct {
	look
	hidden bool
	reds   []int // columns of cells in red
	inks   []int // of cells whose letters have a colour
	held   []int // of cells that hold something
	lines  []int // of those with a line through them, or through a part
	// bare are columns of cells in red that hold nothing, crossed those of such cells with a line through them.
	bare, crossed []int
}

// none is what a row shows at first.
func (s *shown) none() shown {
	return shown{reds: s.reds[:0], inks: s.inks[:0], held: s.held[:0], lines: s.lines[:0], bare: s.bare[:0],
		crossed: s.crossed[:0]}
}

// full takes what a cell shows that holds something, and how a part of it looks.
func (s *shown) full(column int, l look, part run) {
	l.struck = l.struck || part.struck
	s.look = s.and(l)
	if l.red || part.red {
		s.reds = append(s.reds, column)
	}
	if l.struck {
		s.lines = append(s.lines, column)
	}
	if s.held = append(s.held, column); l.inked {
		s.inks = append(s.inks, column)
	}
}

// mostEmpty is up to which column cells are looked at that hold nothing.
const mostEmpty = 256

// empty takes what a cell shows that holds nothing.
func (s *shown) empty(column int, l look) {
	if column >= mostEmpty {
		return
	}
	s.maybeRed, s.maybeStruck = s.maybeRed || l.maybeRed, s.maybeStruck || l.maybeStruck
	if l.red {
		s.bare = append(s.bare, column)
	}
	if l.struck {
		s.crossed = append(s.crossed, column)
	}
}

// nearRows is how many rows may hold the titles, of those with cells.
const nearRows = 12

// row writes a row. Its cells are those of the sheet from the first column on.
func (w *rows) row(n int, cells []string, s shown) error {
	for _, above := range w.before(n) {
		w.note(above)
		if err := w.write(above, nil, w.mark(above, nil, shown{})); err != nil {
			return err
		}
	}
	for len(cells) > 0 && cells[len(cells)-1] == "" {
		cells = cells[:len(cells)-1]
	}
	if len(cells) == 0 && len(w.comments[n]) == 0 {
		return nil
	}
	w.note(n)
	if w.tall && s.struck {
		w.lined = append(w.lined, n)
	}
	for len(w.used) < len(cells) {
		w.used = append(w.used, false)
	}
	w.seek(cells)
	for _, column := range s.lines {
		if n <= mostAbove {
			w.lines = append(w.lines, sheet.Place{Line: n, Column: column})
		}
	}
	if !w.begun && len(cells) > 0 { // the titles, or what stands above them
		w.ofTitles = len(w.comments[n])
		text := w.comment(n)
		return w.write(n, cells, [sheet.Marks]string{sheet.Comments: text})
	}
	if len(cells) > 0 {
		s.look = s.and(w.judgeBlanks(n, cells))
	}
	return w.write(n, cells, w.mark(n, cells, s))
}

// seek looks whether a row may be that of the titles: of the first rows it has the most cells.
func (w *rows) seek(cells []string) {
	if w.near == nearRows || len(cells) == 0 {
		return
	}
	w.near++
	w.widest = max(w.widest, len(cells))
	filled := 0
	for _, c := range cells {
		if c != "" {
			filled++
		}
	}
	if filled > w.fullest {
		w.fullest, w.titled = filled, len(cells)
	}
}

// note notes a row of a form that has comments, which the row takes with it.
func (w *rows) note(n int) {
	if w.tall && len(w.comments[n]) > 0 {
		w.noted = append(w.noted, n)
	}
}

// rest writes the comments below the last row.
func (w *rows) rest() error {
	if !w.begun {
		return nil
	}
	return w.row(mostRows+1, nil, shown{})
}

// again is what writes the rows once more, with a column for each kind of mark that they have; nil if they have none.
// What stands behind the rows is known only then.
func (w *rows) again(out *bufio.Writer) *rows {
	columns := w.needed()
	if len(columns) == 0 {
		return nil
	}
	to := &rows{out: out, width: w.titled}
	to.columns, to.late, to.all = columns, w.late, w.rows
	to.reds.whole, to.blanks.whole, to.crossed.whole = w.reds.seen, w.blanks.seen, w.crossed.seen
	return to
}

// gathering is what reads the rows for the formats that depend on them; nil if there are none.
func (w *rows) gathering(excel bool) *rows {
	if w.late.prepare(excel); len(w.late.rules) == 0 {
		return nil
	}
	return &rows{out: bufio.NewWriter(io.Discard), gather: w.late.rules}
}

// write writes a row, and what its columns of marks say.
func (w *rows) write(n int, cells []string, marked [sheet.Marks]string) error {
	if n <= w.line || n > mostRows {
		return errTorn
	}
	switch {
	case w.each != nil:
		w.give(n, cells, marked)
		return nil
	case w.tall:
		return w.keep(n, cells)
	}
	if err := w.lost(marked); err != nil {
		return err
	}
	w.buf = w.buf[:0]
	for ; w.line < n-1; w.line++ {
		w.buf = append(w.buf, '\n')
	}
	titles := !w.begun && len(cells) > 0
	if w.begun = w.begun || titles; titles && len(w.columns) == 0 {
		w.width = len(cells)
	}
	for i, c := range cells {
		w.used[i] = w.used[i] || c != ""
	}
	if len(w.columns) > 0 {
		w.withMarks = append(append(w.withMarks[:0], cells[:min(w.width, len(cells))]...),
			make([]string, max(0, w.width-len(cells)))...)
		for _, kind := range w.columns {
			w.withMarks = append(w.withMarks, marked[kind])
		}
		cells = append(w.withMarks, cells[min(w.width, len(cells)):]...)
		w.withMarks = cells
	}
	for i := range max(len(cells), w.width, w.widest+len(w.columns)) {
		if i > 0 {
			w.buf = append(w.buf, ';')
		}
		if i < len(cells) && cells[i] != "" {
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
	var names []string
	for i, used := range w.used {
		if used && slices.ContainsFunc(w.hidden, func(h [2]int) bool { return h[0] <= i && i <= h[1] }) {
			names = append(names, sheet.ColumnName(i))
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
