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
		out = append(out, area{min(from, to), max(from, to), min(left, right), max(left, right)})
	}
	return out
}

// has reports whether a row has a cell in it: one that holds nothing may have a colour as well.
func (a area) has(n int) bool { return a.from <= n && n <= a.to }

// promptRows is how many rows a text may be shown at that is of each of them; one of more explains a column.
const promptRows = 3

// prompt takes a text that is shown to who fills in cells of some rows.
func (l *late) prompt(text string, rows []int) {
	text = strings.Join(strings.Fields(text), " ")
	if text == "" {
		return
	}
	if len(rows) == 0 || len(rows) > promptRows {
		l.prompts++
		return
	}
	if l.comments == nil {
		l.comments = map[int][]string{}
	}
	for _, n := range rows {
		l.comments[n] = append(l.comments[n], unescape(text))
	}
}

// mistaken takes a text that is shown to who fills in cells of some rows wrongly. Most say what may be written there:
// only one that may say a refusal is taken.
func (m *marks) mistaken(text string, rows []int, column int) {
	text = strings.Join(strings.Fields(unescape(text)), " ")
	switch {
	case !m.refuses(text):
	case len(rows) == 0 || len(rows) > promptRows:
		m.late.prompts++
	default:
		for _, n := range rows {
			m.beside(n, column, text)
		}
	}
}

// shows takes a format that cells may have.
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
		r.validation(el)
	case "conditionalFormattings", "sparklineGroups", "dataValidations": // of what Excel added later
		r.ruled()
	case "conditionalFormatting":
		r.ruled()
		r.ranges = attr(el, "sqref")
	case "cfRule":
		one := aRule{of: excelRule(attr(el, "type"), attr(el, "operator"), attr(el, "text"))}
		if i, err := strconv.Atoi(attr(el, "dxfId")); err == nil && i >= 0 && i < len(r.x.conditional) {
			one.as = r.x.conditional[i]
		}
		r.pending = append(r.pending, one)
	case "formula", "f":
		text, err := r.textOf(len(r.pending) > 0)
		if err == nil && len(r.pending) > 0 {
			of := r.pending[len(r.pending)-1].of
			of.says = append(of.says, text)
		}
		return err
	case "sqref": // where it stands apart, it follows the rules
		text, err := r.textOf(true)
		r.ranges = strings.TrimSpace(r.ranges + " " + text)
		return err
	case "dxf": // a format of the rule itself, as those have that look at another sheet
		as, err := r.format(el)
		if n := len(r.pending); n > 0 {
			r.pending[n-1].as = r.pending[n-1].as.and(as)
		}
		return err
	case "colorScale", "iconSet":
		l.shades++
	}
	return nil
}

// validation reads what is shown to who fills in cells. Of many rows it explains a column.
func (r *xlsxRows) validation(el *xml.StartElement) {
	var rows []int
	cells := areasOf(attr(el, "sqref"))
	if len(cells) == 1 {
		for n := cells[0].from; n <= min(cells[0].to, cells[0].from+promptRows); n++ {
			rows = append(rows, n)
		}
	}
	r.to.late.prompt(attr(el, "promptTitle")+" "+attr(el, "prompt"), rows)
	if text := attr(el, "errorTitle") + " " + attr(el, "error"); len(cells) > 0 {
		r.to.mistaken(text, rows, cells[0].left)
	} else {
		r.to.mistaken(text, nil, 0)
	}
}

// An aRule is a rule of the format at hand, and what it shows.
type aRule struct {
	as look
	of *rule
}

// ruled takes the rules of the format at hand, which has ended. One of which nobody knows the cells is of all.
func (r *xlsxRows) ruled() {
	if r.ranges == "" {
		r.ranges = "A:XFD"
	}
	for _, one := range r.pending {
		r.to.late.rule(one.as, r.ranges, one.of)
	}
	r.pending, r.ranges = nil, ""
}

// textOf is the text of the element that has just begun, if it is wanted.
func (r *xlsxRows) textOf(wanted bool) (string, error) {
	if !wanted {
		return "", nil
	}
	r.b.Reset()
	err := r.t.text(&r.b)
	return r.b.String(), err
}

// format is what a format shows that stands in its rule.
func (r *xlsxRows) format(el *xml.StartElement) (look, error) {
	of := readLooks{in: "dxfs", theme: r.x.theme}
	if r.x.colours != nil {
		of.palette = r.x.colours.palette
	}
	of.element(el)
	err := r.t.within(func(el *xml.StartElement) error {
		of.element(el)
		return nil
	})
	return of.underConditions()[0], err
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
