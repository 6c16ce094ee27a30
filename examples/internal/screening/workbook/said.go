package workbook

import (
	"encoding/xml"
	"regexp"
	"strconv"
	"strings"
	"unicode"

	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
)

// What a workbook says of a row, and no cell has: by a format, a tip over a link, the name of a style or of cells, a
// text within a formula. Of all that only what may say a refusal is taken, as a comment of its row.

// beside takes such a text, of a cell.
func (m *marks) beside(row, column int, text string) {
	if text = strings.Join(strings.Fields(unescape(text)), " "); !m.refuses(text) {
		return
	}
	if m.title(row, column, text); len(m.columns) > 0 {
		return // it was taken the first time
	}
	if m.late.comments == nil {
		m.late.comments = map[int][]string{}
	}
	if of := m.late.comments[row]; len(of) == 0 || of[len(of)-1] != text {
		m.late.comments[row] = append(of, text)
	}
}

// refuses reports whether a text may say a refusal. Those of formats and formulas come again and again.
func (m *marks) refuses(text string) bool {
	is, known := m.heard[text]
	if !known && strings.ContainsFunc(text, unicode.IsLetter) {
		is = words.Refuses(text)
		if m.heard == nil {
			m.heard = map[string]bool{}
		}
		if len(m.heard) < mostKnown {
			m.heard[strings.Clone(text)] = is
		}
	}
	return is
}

// besideAll takes a text that is of several cells; of very many it is one of the sheet.
func (m *marks) besideAll(cells []area, text string) {
	const most = 1000
	for _, a := range cells {
		if a.to-a.from >= most {
			if m.refuses(text) {
				m.says(text)
			}
			continue
		}
		for n := a.from; n <= a.to; n++ {
			m.beside(n, a.left, text)
		}
	}
}

// besides takes what is said of a cell of Excel by its format and by the name of its style. How its letters look by the
// format is part of how it looks.
func (r *xlsxRows) besides(column int, style, typ, value string, part *run) {
	for _, of := range [...]string{style, r.own, r.of[column]} {
		i, err := strconv.Atoi(of)
		if err != nil || i < 0 || i >= len(r.x.shapes) {
			continue
		}
		f, err := strconv.ParseFloat(strings.TrimSpace(value), 64)
		isText := typ == "s" || typ == "str" || typ == "inlineStr"
		if isText || err == nil && (typ == "" || typ == "n") {
			by := r.x.shapes[i].section(isText, f)
			if part.red = part.red || by.red; by.says && (by.places || isText) {
				r.to.beside(r.n, column, by.text)
			}
		}
		if name := r.x.styleNames[r.x.styleOf[i]]; name != "" {
			r.to.beside(r.n, column, name)
		}
		if style != "" {
			break
		}
	}
}

// formula reads the formula that has just begun, of a cell. One that several cells have is written in the first.
func (r *xlsxRows) formula(el *xml.StartElement, column int) error {
	r.b.Reset()
	if err := r.t.text(&r.b); err != nil {
		return err
	}
	text := r.b.String()
	if id := attr(el, "si"); id != "" {
		if text == "" {
			text = r.shared[id]
		} else if strings.Contains(text, `"`) {
			if r.shared == nil {
				r.shared = map[string]string{}
			}
			r.shared[id] = text
		}
	}
	if strings.Contains(text, `"`) {
		r.to.formula(r.n, column, text)
	}
	return nil
}

// inFormulas are texts within formulas that say a refusal, by the column: of all its rows they say nothing of any.
type inFormulas map[int]map[string][]int

var (
	quoted  = regexp.MustCompile(`"(?:[^"]|"")*"`)
	remarks = regexp.MustCompile(`\bN\s*\(\s*("(?:[^"]|"")*")\s*\)`) // a number of a text is 0
)

// formula takes the texts within the formula of a cell.
func (m *marks) formula(row, column int, formula string) {
	for _, at := range remarks.FindAllStringSubmatch(formula, -1) {
		m.beside(row, column, unquoted(at[1]))
	}
	if len(m.columns) > 0 {
		return
	}
	const short = 4
	for _, text := range quoted.FindAllString(remarks.ReplaceAllString(formula, ""), -1) {
		if text = unquoted(text); len(text) < short || !m.refuses(text) {
			continue
		}
		if m.inFormulas == nil {
			m.inFormulas = inFormulas{}
		}
		if m.inFormulas[column] == nil {
			m.inFormulas[column] = map[string][]int{}
		}
		if of := m.inFormulas[column][text]; len(of) == 0 || of[len(of)-1] != row {
			m.inFormulas[column][text] = append(of, row)
		}
	}
}

func unquoted(s string) string { return strings.ReplaceAll(s[1:len(s)-1], `""`, `"`) }

// formulas takes those texts that fewer than half of the cells of their column have, once all are known.
func (m *marks) formulas() {
	for column, texts := range m.inFormulas {
		for text, rows := range texts {
			if column < len(m.held.seen) && 2*len(rows) >= m.held.seen[column] {
				continue
			}
			for _, n := range rows {
				m.beside(n, column, text)
			}
		}
	}
}

// names reads the names of styles: those of Excel that show a red, by what they are called, and others that may say a
// refusal.
func (x *xlsx) named(el *xml.StartElement, bad map[string]bool) {
	id, name := attr(el, "xfId"), attr(el, "name")
	const ofBad = "27"
	switch {
	case attr(el, "builtinId") == ofBad || strings.EqualFold(name, "Bad") || strings.EqualFold(name, "Insatisfaisant"):
		bad[id] = true
	case attr(el, "builtinId") == "" && words.Refuses(name):
		x.styleNames[id] = name
	}
}

// controls takes what is written upon the buttons and labels over a sheet. Their part is not the strictest XML: where
// it cannot be read on, a drawing is counted.
func (x *xlsx) controls(part string, m *marks) {
	t, err := x.all.open(part, mostText)
	if err == nil {
		err = t.each(func(el *xml.StartElement) error {
			if el.Name.Local != "textbox" {
				return nil
			}
			text, err := t.lines()
			if text = strings.TrimSpace(text); text != "" {
				m.drawn++
				m.says(text)
			}
			return err
		})
	}
	if err != nil {
		m.drawn++
	}
}

// countDrawn counts the shapes and pictures of a drawing, and keeps what they say, and what is said in their place.
func (x *xlsx) countDrawn(part string, m *marks) error {
	t, err := x.all.open(part, mostText)
	if err != nil {
		return err
	}
	return t.each(func(el *xml.StartElement) error {
		switch el.Name.Local {
		case "pic", "sp", "cxnSp", "graphicFrame":
			m.drawn++
		case "cNvPr":
			m.says(attr(el, "title"))
			m.says(attr(el, "descr"))
		case "txBody":
			text, err := t.lines()
			m.says(text)
			return err
		}
		return nil
	})
}
