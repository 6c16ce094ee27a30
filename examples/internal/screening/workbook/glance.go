package workbook

import (
	"bytes"
	"encoding/xml"
	"io"
	"strconv"
	"strings"
)

// What stands behind the rows of a sheet, or in few of them, has to be known before the first is written: whether the
// column of marks is needed.

// A glance is what a part has, at a glance: some of it may be of something else.
type glance struct {
	hidden     bool // rows that nobody sees
	prompts    bool // texts that are shown to who fills in a cell
	conditions bool // formats that depend on what cells hold
}

// glanceAt looks at the bytes of a part behind the first mark of rows.
func (p parts) glanceAt(part, rows string, of map[string]*bool) error {
	f := p[strings.ToLower(part)]
	if f == nil {
		return errNone
	}
	in, err := f.Open()
	if err != nil {
		return errTorn
	}
	defer func() { _ = in.Close() }()
	const longest = 40 // bytes of what is sought
	b, had, begun := make([]byte, 1<<16), 0, rows == ""
	for left := int64(mostSheet); left > 0; {
		n, err := in.Read(b[had:])
		left -= int64(n)
		text := b[:had+n]
		if !begun {
			at := bytes.Index(text, []byte(rows))
			if begun = at >= 0; begun {
				text = text[at:]
			}
		}
		if begun {
			for word, found := range of {
				*found = *found || bytes.Contains(text, []byte(word))
			}
		}
		if err == io.EOF {
			return nil
		} else if err != nil {
			return errTorn
		}
		had += n
		if keep := min(had, longest); keep < had {
			had = copy(b, b[had-keep:had])
		}
	}
	return errHuge
}

// glance looks at a sheet of Excel.
func (x *xlsx) glance(nth int) (g glance, err error) {
	truth := false
	err = x.all.glanceAt(x.paths[nth], "sheetData", map[string]*bool{` hidden="1"`: &g.hidden, ` hidden="true"`: &truth,
		` prompt="`: &g.prompts, "conditionalFormatting": &g.conditions})
	g.hidden = g.hidden || truth
	return g, err
}

// A span is rows, from the first to the last.
type span struct{ from, to int }

// spansOf are the rows of ranges: A2:D9 F12.
func spansOf(ranges string) (out []span) {
	for one := range strings.FieldsSeq(ranges) {
		first, last, is := strings.Cut(strings.ReplaceAll(one, "$", ""), ":")
		if !is {
			last = first
		}
		_, from, ok1 := position(first)
		_, to, ok2 := position(last)
		if !ok1 || !ok2 { // whole columns, A:D
			from, to = 1, mostRows
		}
		out = append(out, span{from, to})
	}
	return out
}

// promptRows is how many rows a text may be shown at that is of each of them; one of more explains a column.
const promptRows = 3

// readBehind reads what stands behind the rows of a sheet: texts shown to who fills in a cell, as a comment of its row,
// and formats that draw a line through cells if they hold something.
func (x *xlsx) readBehind(nth int, g glance, m *marks) error {
	if !g.prompts && !(g.conditions && len(x.striking) > 0) {
		return nil
	}
	t, err := x.all.open(x.paths[nth], mostSheet)
	if err != nil {
		return err
	}
	var ranges string
	return t.each(func(el *xml.StartElement) error {
		switch el.Name.Local {
		case "sheetData":
			return t.skip()
		case "dataValidation":
			text := strings.TrimSpace(strings.Join(strings.Fields(attr(el, "promptTitle")+" "+attr(el, "prompt")), " "))
			rows := spansOf(attr(el, "sqref"))
			if text == "" {
				return nil
			}
			if len(rows) != 1 || rows[0].to-rows[0].from >= promptRows {
				m.prompts++
				return nil
			}
			for n := rows[0].from; n <= rows[0].to; n++ {
				m.comments[n] = append(m.comments[n], unescape(text))
			}
		case "conditionalFormatting":
			ranges = attr(el, "sqref")
		case "cfRule":
			if i, err := strconv.Atoi(attr(el, "dxfId")); err == nil && x.striking[i] {
				m.maybe = append(m.maybe, spansOf(ranges)...)
			}
		}
		return nil
	})
}

// within reports whether a row is in one of some spans.
func within(n int, spans []span) bool {
	for _, s := range spans {
		if s.from <= n && n <= s.to {
			return true
		}
	}
	return false
}

// reddened counts the rows of a sheet that are in red, before they are written: all of them in red say nothing.
func (x *xlsx) reddened(nth int) (bool, error) {
	any := false
	for _, l := range x.looks {
		any = any || l.red
	}
	if !any {
		return false, nil
	}
	t, err := x.all.open(x.paths[nth], mostSheet)
	if err != nil {
		return false, err
	}
	r := xlsxRows{x: x, t: t, to: nil}
	red, plain, first := 0, 0, true
	err = t.each(func(el *xml.StartElement) error {
		if el.Name.Local == "col" {
			r.column(el)
		}
		if el.Name.Local != "row" {
			return nil
		}
		if err := r.read(el); err != nil {
			return err
		}
		switch {
		case len(r.cells) == 0:
		case first:
			first = false
		case r.look.red:
			red++
		default:
			plain++
		}
		return nil
	})
	return red > 0 && plain > 0, err
}

// isRed reports whether a colour is a red, by its red, green and blue: FFFF0000, FFC00000, FFFFC7CE.
func isRed(rgb string) bool {
	if len(rgb) > 6 {
		rgb = rgb[len(rgb)-6:]
	}
	v, err := strconv.ParseUint(rgb, 16, 32)
	if err != nil || len(rgb) != 6 {
		return false
	}
	red, green, blue := int(v>>16), int(v>>8&0xff), int(v&0xff)
	return red >= 0x90 && red-green >= 0x30 && red-blue >= 0x28 && green-blue < 0x30
}

// isRedOf reports whether an element of a style names a red.
func isRedOf(el *xml.StartElement) bool {
	return isRed(attr(el, "rgb")) || attr(el, "indexed") == "10" || attr(el, "indexed") == "2"
}

// look is what a style shows; nothing if there is no such style.
func (x *xlsx) look(style string) look {
	if i, err := strconv.Atoi(style); err == nil && i >= 0 && i < len(x.looks) {
		return x.looks[i]
	}
	return look{}
}

// readConditional reads the formats that depend on what cells hold.
func (x *xlsx) readConditional(t *tokens) error {
	x.striking = map[int]bool{}
	n := -1
	for end := t.depth - 1; t.depth > end; {
		tok, err := t.next()
		if err != nil {
			return orTorn(err)
		}
		if el, is := tok.(xml.StartElement); is {
			switch el.Name.Local {
			case "dxf":
				n++
			case "strike":
				if isStruck(&el) {
					x.striking[n] = true
				}
			}
		}
	}
	return nil
}
