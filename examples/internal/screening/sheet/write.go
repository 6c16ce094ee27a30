package sheet

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
)

// The files are written as Excel opens them right in France, whatever the input was:
// UTF-8 with its mark, semicolons, CR LF.

// AppendTitles begins a file. Our titles get a number where the file has them already, as
// one has that was screened before.
func AppendTitles(out []byte, titles, ours []string) []byte {
	out = append(out, utf8BOM...)
	for _, t := range titles {
		out = append(AppendCell(out, t), ';')
	}
	for i, name := range ours {
		for n := 2; slices.Contains(titles, name); n++ {
			name = fmt.Sprintf("%s_%d", ours[i], n)
		}
		if i > 0 {
			out = append(out, ';')
		}
		out = AppendCell(out, name)
	}
	return append(out, "\r\n"...)
}

// AppendLine appends the number of a line in decimal: strconv writes it elsewhere first,
// and every row has one.
func AppendLine(out []byte, line int) []byte {
	n := 1
	for more := line / 10; more > 0; more /= 10 {
		n++
	}
	out = append(out, "00000000000000000000"[:n]...)
	for at := len(out) - 1; line > 0; at-- {
		out[at] = byte('0' + line%10)
		line /= 10
	}
	return out
}

// AppendCells appends the user's cells of a row as they are, as many as there are titles, each
// with the separator that follows it.
func (t *Table) AppendCells(out, row []byte, cells int, k Kind) []byte {
	width := len(t.Titles)
	if t.Sep == ';' && cells == width && k == plainRows && bytes.IndexByte(row, '\r') < 0 {
		return append(append(out, row...), ';') // it is written so already
	}
	out, _ = t.appendText(out, row)
	return out
}

// AppendTorn is AppendCells for a row that cannot be read. It returns what the row has
// past the titles, as it stands there.
func (t *Table) AppendTorn(out, row []byte) (_, surplus []byte) {
	out, surplus = t.appendText(out, row)
	if len(bytes.Trim(surplus, string(rune(t.Sep))+" ")) == 0 {
		surplus = nil
	}
	return out, surplus
}

func (t *Table) appendText(out, text []byte) (_, surplus []byte) {
	more := true
	for range t.Titles {
		var c cell
		if more {
			c, text, more = cutCell(text, t.Sep)
		}
		if c.quoted {
			out = appendCellBytes(out, c.text[1:len(c.text)-1], false)
		} else {
			out = appendCellBytes(out, c.text, true)
		}
		out = append(out, ';')
	}
	return out, text
}

// appendCellBytes appends a cell whose quotes are doubled already, or are not.
func appendCellBytes(out, c []byte, single bool) []byte {
	if !bytes.ContainsAny(c, ";\"\r\n") {
		return append(out, c...)
	}
	out = append(out, '"')
	if single {
		c = bytes.ReplaceAll(c, []byte{'"'}, []byte(`""`))
	}
	return append(append(out, c...), '"')
}

// AppendCell appends a cell, in quotes if it needs them.
func AppendCell(out []byte, s string) []byte {
	if !strings.ContainsAny(s, ";\"\r\n") {
		return append(out, s...)
	}
	out = append(out, '"')
	out = append(out, strings.ReplaceAll(s, `"`, `""`)...)
	return append(out, '"')
}

// AppendOurs appends a cell of ours.
func AppendOurs(out []byte, s string) []byte { return AppendCell(out, harmless(s)) }

// harmless keeps a spreadsheet from taking a cell of ours for a formula.
func harmless(s string) string {
	if s != "" && strings.ContainsRune("=+-@\t\r", rune(s[0])) {
		return "'" + s
	}
	return s
}
