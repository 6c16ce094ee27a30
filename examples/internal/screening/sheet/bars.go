package sheet

import "bytes"

// bar stands between cells where a tool of a mainframe wrote them, and in cells between several values: it is taken for
// a separator only if all first rows agree on it.
const bar = '|'

// agreed is how many rows are looked at, the titles included.
const agreed = 25

// agree reports whether the first rows of a text have as many cells as the first one has, two or more. A row that
// nobody can read, and the last one if the text goes on, tell nothing.
func agree(head []byte, sep byte, whole bool) bool {
	width := 0
	for range agreed {
		end, torn := rowEnd(head, sep, whole)
		if end == 0 {
			break
		}
		row := bytes.TrimRight(head[:end], "\r\n")
		if head = head[end:]; torn || len(row) == 0 {
			continue
		}
		cells, err := cellsOf(row, sep)
		switch {
		case err != nil:
		case width == 0:
			width = len(cells)
		case len(cells) != width:
			return false
		}
		if len(head) == 0 {
			break
		}
	}
	return width > 1
}
