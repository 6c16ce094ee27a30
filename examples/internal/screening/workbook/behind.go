package workbook

import (
	"encoding/xml"
	"strconv"
	"strings"
)

// What stands behind the rows of a sheet and says something of them: texts shown to who fills in a cell, and formats
// that depend on what cells hold.

// An area is cells, from the first row and column to the last; columns count from zero.
type area struct{ from, to, left, right int }

// areasOf are those of ranges: A2:D9 F12, and Feuille1.A2:Feuille1.D9 in LibreOffice.
func areasOf(ranges string) (out []area) {
	for one := range strings.FieldsSeq(ranges) {
		first, last, is := strings.Cut(strings.ReplaceAll(one, "$", ""), ":")
		if !is {
			last = first
		}
		left, from, ok1 := position(first[strings.LastIndexByte(first, '.')+1:])
		right, to, ok2 := position(last[strings.LastIndexByte(last, '.')+1:])
		if !ok1 || !ok2 { // whole columns, A:D, or rows
			left, from, right, to = 0, 1, mostColumns, mostRows
		}
		out = append(out, area{from, to, left, right})
	}
	return out
}

// has reports whether a row has a cell in it that is filled.
func (a area) has(n int, cells []string) bool {
	if n < a.from || a.to < n {
		return false
	}
	for at := a.left; at <= a.right && at < len(cells); at++ {
		if cells[at] != "" {
			return true
		}
	}
	return false
}

// promptRows is how many rows a text may be shown at that is of each of them; one of more explains a column.
const promptRows = 3

// prompt takes a text that is shown to who fills in cells.
func (l *late) prompt(text, ranges string) {
	text = strings.Join(strings.Fields(text), " ")
	if text == "" {
		return
	}
	rows := areasOf(ranges)
	if len(rows) != 1 || rows[0].to-rows[0].from >= promptRows {
		l.prompts++
		return
	}
	if l.comments == nil {
		l.comments = map[int][]string{}
	}
	for n := rows[0].from; n <= rows[0].to; n++ {
		l.comments[n] = append(l.comments[n], unescape(text))
	}
}

// shows takes a format that cells may have if they hold something.
func (l *late) shows(as look, ranges string) { l.showsIn(as, areasOf(ranges)) }

func (l *late) showsIn(as look, areas []area) {
	if as.struck {
		l.striking = append(l.striking, areas...)
	}
	if as.red {
		l.reddens = append(l.reddens, areas...)
	}
}

// behind reads an element behind the rows of a sheet.
func (r *xlsxRows) behind(el *xml.StartElement) error {
	l := &r.to.late
	switch el.Name.Local {
	case "dataValidation":
		l.prompt(attr(el, "promptTitle")+" "+attr(el, "prompt"), attr(el, "sqref"))
	case "conditionalFormatting":
		r.ranges, r.rule = attr(el, "sqref"), nil
	case "cfRule":
		r.rule = nil
		if i, err := strconv.Atoi(attr(el, "dxfId")); err == nil && i >= 0 && i < len(r.x.conditional) {
			r.rule = excelRule(attr(el, "type"), attr(el, "operator"), attr(el, "text"))
			l.rule(r.x.conditional[i], r.ranges, r.rule)
		}
	case "formula":
		if r.rule != nil {
			r.b.Reset()
			if err := r.t.text(&r.b); err != nil {
				return err
			}
			r.rule.says = append(r.rule.says, r.b.String())
		}
	case "colorScale", "iconSet", "dxf": // the last is of a rule that looks at another sheet
		l.shades++
	}
	return nil
}

// Heights of rows that nobody sees: in points as Excel writes them, in centimetres or inches as LibreOffice does.
const flatPoints, flatLength = 2, 0.06

// isFlat reports whether a height is next to none.
func isFlat(height string, most float64) bool {
	number := strings.TrimRight(height, "abcdefghijklmnopqrstuvwxyz ")
	f, err := strconv.ParseFloat(number, 64)
	return height != "" && err == nil && f <= most
}

// headerText is what a header of pages says, without its codes: &"Arial"&12.
func headerText(s string) string {
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		if s[i] != '&' || i+1 == len(s) {
			b.WriteByte(s[i])
			continue
		}
		if i++; s[i] == '"' {
			if to := strings.IndexByte(s[i+1:], '"'); to >= 0 {
				i += to + 1
			}
		}
		b.WriteByte(' ')
	}
	return strings.TrimSpace(b.String())
}
