package register

import (
	"strconv"
	"strings"
	"unicode/utf8"
)

// A spreadsheet makes a row as high as its cells need, but for cells that extend over others: their text would be
// cut, or printed over that of the row below.
const (
	lineHeight = 0.45 // cm of a line
	perCM      = 4.6  // characters of a cm of a line, on the safe side
)

// heights are the lines that each row needs for the cells that extend over others; 0: the spreadsheet knows itself.
func (g *grid) heights() []int {
	own, out := make([]int, len(g.rows)), make([]int, len(g.rows))
	each := func(f func(row int, c gridCell, lines int)) {
		for r := range g.rows {
			for col, c := range g.rows[r] {
				if !c.covered && c.Text != "" {
					f(r, c, g.lines(c, col))
				}
			}
		}
	}
	each(func(r int, c gridCell, lines int) {
		if c.Down <= 1 {
			own[r] = max(own[r], lines)
			if c.Across > 1 && lines > 1 {
				out[r] = -1 // of a height that a merged cell may set
			}
		}
	})
	for r := range out {
		if out[r] < 0 {
			out[r] = own[r]
		}
	}
	each(func(r int, c gridCell, lines int) {
		if c.Down <= 1 {
			return
		}
		have := 0
		for k := r; k < r+c.Down; k++ {
			have += max(own[k], 1)
		}
		for k := r; have < lines; k = r + (k+1-r)%c.Down { // what lacks goes to each row in turn
			own[k] = max(own[k], 1) + 1
			out[k] = own[k]
			have++
		}
	})
	return out
}

// lines is how many lines the text of a cell takes.
func (g *grid) lines(c gridCell, col int) (n int) {
	width := 0.0
	for k := col; k < col+max(c.Across, 1); k++ {
		if k < len(g.widths) {
			cm, _ := strconv.ParseFloat(strings.TrimSuffix(g.widths[k], "cm"), 64) // written here
			width += cm
		}
	}
	room := max(1, int(width*perCM))
	if c.Style == titleCell {
		room = max(1, room*10/14)
	}
	for paragraph := range strings.SplitSeq(c.Text, "\n") {
		n += max(1, (utf8.RuneCountInString(paragraph)+room-1)/room)
	}
	return n
}
