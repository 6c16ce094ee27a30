package workbook

import (
	"encoding/xml"
	"io"
	"strconv"
	"strings"

	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
)

// What styles of LibreOffice show, and what they are called. One may follow another that stands behind it, and formats
// of numbers stand among them.

// An odsStyle is what a style shows.
type odsStyle struct {
	look
	says    string // its name, if it may say a refusal
	numbers *shape // in which numbers are in red; nil: in none
	shows   bool   // its format of numbers may say a refusal
	maps    []atSome
}

// An atSome is what a style shows of cells that meet a condition; of one that is not understood, any may.
type atSome struct {
	shows look
	of    *rule // nil: it is not understood
}

// isPlain reports whether a style shows nothing.
func (s *odsStyle) isPlain() bool {
	return s.look == look{} && s.says == "" && s.numbers == nil && len(s.maps) == 0
}

// at is what a style shows of a cell by what that holds.
func (s *odsStyle) at(h held, blank bool) look {
	out := s.look
	for _, m := range s.maps {
		if m.of == nil || blank && m.of.mayBlank() || !blank && m.of.may(h) {
			out.maybeRed, out.maybeStruck = out.maybeRed || m.shows.red, out.maybeStruck || m.shows.struck
		}
	}
	return out
}

// under is what a style shows where a condition puts it.
func (s *odsStyle) under() look {
	return look{red: s.red, struck: s.struck || s.says != "" || s.shows, filled: s.filled, inked: s.inked}
}

// An odsStyles is the styles of a workbook, by what they are of and by their names.
type odsStyles struct{ cells, rows, texts map[string]*odsStyle }

// plainStyle is that of what has none.
var plainStyle = &odsStyle{}

// cell is the style of cells of a name.
func (s *odsStyles) cell(name string) *odsStyle { return orPlain(s.cells[name]) }

// row is that of rows.
func (s *odsStyles) row(name string) *odsStyle { return orPlain(s.rows[name]) }

// text is that of parts of a text.
func (s *odsStyles) text(name string) *odsStyle { return orPlain(s.texts[name]) }

func orPlain(s *odsStyle) *odsStyle {
	if s == nil {
		return plainStyle
	}
	return s
}

// A writtenStyle is a style, or a format of numbers, as a part has it.
type writtenStyle struct {
	called      string // as people read it
	parent      string
	format      string   // of numbers
	maps        []mapped // what stands in its place where a cell meets a condition
	struck      string   // whether it has a line through letters; empty: as its parent
	ink, fill   string   // colours, so too
	flat        bool     // of a row: it has no height
	across, red bool     // a line from corner to corner; a side in red
	text        string   // of a format: what it shows beside the number
	ofTexts     bool     // so too
}

// A mapped is a condition, and the name of a style or of a format.
type mapped struct{ condition, style string }

// A styleSheet is what was read of all styles: those of one name in two parts are both meant.
type styleSheet struct {
	cells, rows, texts, formats map[string][]*writtenStyle
	at                          *writtenStyle       // at hand
	depth                       int                 // of it
	heads                       map[string][]string // of pages, by the names of those
	page                        string              // at hand
}

func newStyleSheet() *styleSheet {
	of := func() map[string][]*writtenStyle { return map[string][]*writtenStyle{} }
	return &styleSheet{cells: of(), rows: of(), texts: of(), formats: of(), heads: map[string][]string{}}
}

// read reads the styles of a part.
func (s *styleSheet) read(all parts, part string) error {
	if all[part] == nil {
		return nil
	}
	t, err := all.open(part, mostSheet)
	if err != nil {
		return err
	}
	err = t.each(func(el *xml.StartElement) error {
		if el.Name.Local == "body" {
			return io.EOF
		}
		if t.depth <= s.depth {
			s.at = nil // it has ended
		}
		if s.at != nil && t.depth == s.depth+1 {
			return s.at.element(t, el)
		}
		switch el.Name.Local {
		case "master-page":
			s.page = attr(el, "name")
		case "header", "footer", "header-left", "footer-left", "header-first", "footer-first":
			return s.header(t, el)
		}
		s.begin(el, t.depth)
		return nil
	})
	if err == io.EOF {
		return nil
	}
	return err
}

// begin takes a style, or a format of numbers, that begins.
func (s *styleSheet) begin(el *xml.StartElement, depth int) {
	name := attr(el, "name")
	put := func(of map[string][]*writtenStyle) { of[name] = append(of[name], s.at) }
	switch el.Name.Local {
	case "style":
		s.at, s.depth = &writtenStyle{called: attr(el, "display-name"), parent: attr(el, "parent-style-name"),
			format: attr(el, "data-style-name")}, depth
		if s.at.called == "" {
			s.at.called = name
		}
		family := attr(el, "family")
		if family == "table-cell" || family == "" {
			put(s.cells)
		}
		if family == "table-row" || family == "" {
			put(s.rows)
		}
		if family == "text" || family == "paragraph" || family == "" {
			put(s.texts)
		}
	case "number-style", "currency-style", "percentage-style", "date-style", "time-style", "boolean-style",
		"text-style":
		s.at, s.depth = &writtenStyle{ofTexts: el.Name.Local == "text-style"}, depth
		put(s.formats)
	}
}

// element reads what a style or a format has.
func (w *writtenStyle) element(t *tokens, el *xml.StartElement) error {
	switch el.Name.Local {
	case "text-properties":
		if struck, said := lineThrough(el); said {
			w.struck = map[bool]string{true: "yes", false: "no"}[struck]
		}
		if c := attr(el, "color"); c != "" {
			w.ink = c
		} else if isTrue(attr(el, "use-window-font-color")) {
			w.ink = black
		}
		if c := attr(el, "background-color"); c != "" {
			w.fill = c
		}
	case "table-cell-properties":
		across, red := bordered(el)
		w.across, w.red = w.across || across, w.red || red
		if c := attr(el, "background-color"); c != "" {
			w.fill = c
		}
	case "table-row-properties":
		w.flat = w.flat || isFlat(attr(el, "row-height"), flatLength)
	case "map":
		w.maps = append(w.maps, mapped{attr(el, "condition"), attr(el, "apply-style-name")})
	case "text", "currency-symbol": // of a format
		var b strings.Builder
		err := t.text(&b)
		w.text = strings.Join(strings.Fields(w.text+" "+b.String()), " ")
		return err
	}
	return nil
}

const black = "#000000"

// styles are what they all show, once all are read.
func (s *styleSheet) styles() odsStyles {
	return odsStyles{s.resolved(s.cells), s.resolved(s.rows), s.resolved(s.texts)}
}

// resolved are the styles of a kind by their names, as the file and as people have them: formats that depend on what
// cells hold are said by the latter.
func (s *styleSheet) resolved(of map[string][]*writtenStyle) map[string]*odsStyle {
	out := map[string]*odsStyle{}
	for name, all := range of {
		for _, one := range all {
			got := s.plain(of, one)
			for at, depth := one, 0; at != nil && depth < mostParents; at, depth = first(of[at.parent]), depth+1 {
				for _, m := range at.maps {
					for _, by := range of[m.style] {
						shown := s.plain(of, by)
						if as := shown.under(); as.red || as.struck {
							got.maps = append(got.maps, atSome{as, mapRule(m.condition)})
						}
					}
				}
			}
			for _, known := range [...]string{name, one.called} {
				both := orPlain(out[known]).and(got)
				out[known] = &both
				if name == one.called {
					break
				}
			}
		}
	}
	return out
}

// and is two styles of one name.
func (s odsStyle) and(o odsStyle) odsStyle {
	s.look, s.shows, s.maps = s.look.and(o.look), s.shows || o.shows, append(s.maps, o.maps...)
	if s.says == "" {
		s.says = o.says
	}
	if s.numbers == nil {
		s.numbers = o.numbers
	}
	return s
}

func first(of []*writtenStyle) *writtenStyle {
	if len(of) == 0 {
		return nil
	}
	return of[0]
}

// mostParents bounds how many styles one follows: a ring of them has no end.
const mostParents = 32

// badNames are how spreadsheets call their own style of what is bad.
var badNames = map[string]bool{"bad": true, "insatisfaisant": true, "mauvais": true}

// plain is what a style shows whatever a cell holds.
func (s *styleSheet) plain(of map[string][]*writtenStyle, one *writtenStyle) (out odsStyle) {
	var struck, ink, fill, format string
	either := func(to *string, own string) {
		if *to == "" {
			*to = own
		}
	}
	for at, depth := one, 0; at != nil && depth < mostParents; at, depth = first(of[at.parent]), depth+1 {
		either(&struck, at.struck)
		either(&ink, at.ink)
		either(&fill, at.fill)
		either(&format, at.format)
		out.flat, out.struck, out.red = out.flat || at.flat, out.struck || at.across, out.red || at.red
		switch {
		case badNames[strings.ToLower(at.called)]:
			out.red = true
		case out.says == "" && len(at.called) >= shortest && words.Refuses(at.called):
			out.says = at.called
		}
	}
	out.struck = out.struck || struck == "yes"
	out.inked = ink != "" && ink != black
	out.filled = fill != "" && fill != "transparent" && !strings.EqualFold(fill, "#ffffff")
	out.red = out.red || isRed(strings.TrimPrefix(ink, "#")) || isRed(strings.TrimPrefix(fill, "#"))
	out.numbers, out.shows = s.numbers(format)
	return out
}

// bySign are the conditions of formats that part numbers by their sign alone, as those of amounts do.
var bySign = map[string]bool{">=0": true, ">0": true, ">0<0": true, ">0<0=0": true}

// numbers is a format of numbers, if it shows some in red, and whether it may say a refusal.
func (s *styleSheet) numbers(name string) (red *shape, says bool) {
	base := first(s.formats[name])
	if base == nil {
		return nil, false
	}
	all, conditions := []*writtenStyle{}, ""
	var of []section
	for _, m := range base.maps {
		condition := strings.ReplaceAll(strings.TrimPrefix(m.condition, "value()"), "!=", "<>")
		conditions += condition
		var one section
		one.bracket(condition)
		if by := first(s.formats[m.style]); by != nil {
			all, of = append(all, by), append(of, one)
		}
	}
	all, of = append(all, base), append(of, section{at: base.ofTexts})
	inRed := false
	for i, w := range all {
		of[i].red = isRed(strings.TrimPrefix(w.ink, "#"))
		inRed, says = inRed || of[i].red, says || words.Refuses(w.text)
		if bySign[conditions] {
			of[i].asks = ""
		}
	}
	if !inRed {
		return nil, says
	}
	return &shape{sections: of}, says
}

// heldIn is what a cell holds, of which text is seen.
func heldIn(el *xml.StartElement, text string) held {
	h := held{raw: text, text: text}
	switch attr(el, "value-type") {
	case "float", "percentage", "currency":
		h.raw, h.number = attr(el, "value"), true
	case "date", "time", "boolean":
		h.odd = true
	}
	return h
}

// reddens reports whether the format of a cell's numbers shows it in red.
func reddens(by *shape, el *xml.StartElement) bool {
	isText, f := false, 1.0 // a day
	switch typ := attr(el, "value-type"); typ {
	case "float", "percentage", "currency":
		f, _ = strconv.ParseFloat(attr(el, "value"), 64) // what is none is shown as it is
	case "", "string":
		isText = true
	}
	return by.section(isText, f).red
}

// lineThrough reports whether letters have a line through them, and whether their style says so at all: by the kind of
// the line, by how it is drawn, or by the sign that makes it. LibreOffice writes any of the three.
func lineThrough(el *xml.StartElement) (struck, said bool) {
	for _, by := range []string{"style", "type", "text"} {
		line := attr(el, "text-line-through-"+by)
		said = said || line != ""
		struck = struck || line != "" && line != "none"
	}
	return struck, said
}

// bordered reports whether a line goes from corner to corner of a cell, which crosses it out, and whether one at its
// sides is in red.
func bordered(el *xml.StartElement) (across, red bool) {
	for i := range el.Attr {
		name, line := el.Attr[i].Name.Local, el.Attr[i].Value
		if line == "none" || line == "" {
			continue
		}
		switch name {
		case "diagonal-bl-tr", "diagonal-tl-br":
			across = true
		case "border", "border-top", "border-bottom", "border-left", "border-right":
			if _, colour, is := strings.Cut(line, "#"); is {
				red = red || isRed(colour)
			}
		}
	}
	return across, red
}
