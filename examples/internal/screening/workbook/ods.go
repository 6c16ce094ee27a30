package workbook

import (
	"encoding/xml"
	"io"
	"strconv"
	"strings"
)

// An ods is a workbook of LibreOffice.
type ods struct {
	all    parts
	looks  odsLooks
	leaves []leaf
	own    bool // LibreOffice wrote it
	names  []cellsName
}

func (o *ods) kind() string   { return "classeur LibreOffice" }
func (o *ods) sheets() []leaf { return o.leaves }

func (o *ods) properties() ([]string, error) { return o.all.properties() }

// openODS reads which sheets a workbook has.
func openODS(all parts) (book, error) {
	o, err := newODS(all)
	if err != nil {
		return nil, err
	}
	return o, o.walk(func(leaf) bool { return false }, nil)
}

// newODS reads what of a workbook stands before its sheets.
func newODS(all parts) (*ods, error) {
	o := &ods{all: all, looks: odsLooks{}, own: wroteItself(all)}
	for _, part := range []string{"styles.xml", "content.xml"} {
		if err := o.looks.read(all, part); err != nil {
			return nil, err
		}
	}
	if manifest, err := all.open("META-INF/manifest.xml", mostText); err == nil {
		if err := manifest.each(func(el *xml.StartElement) error {
			if el.Name.Local == "encryption-data" {
				return errSecret
			}
			return nil
		}); err != nil {
			return nil, err
		}
	}
	return o, nil
}

// sheet calls f with each element of a sheet that begins.
func (o *ods) sheet(nth int, f func(t *tokens, el *xml.StartElement) error) error {
	at := -1
	return o.walk(func(leaf) bool { at++; return at == nth }, f)
}

// walk reads which sheets there are, and calls f with each element that begins in those that are wanted, in one pass.
func (o *ods) walk(wanted func(leaf) bool, f func(t *tokens, el *xml.StartElement) error) error {
	t, err := o.all.open("content.xml", mostSheet)
	if err != nil {
		return err
	}
	o.leaves, o.names = nil, nil
	end, in, known := 0, false, false
	hiddenStyles, redTabs, style := map[string]bool{}, map[string]bool{}, ""
	err = t.each(func(el *xml.StartElement) error {
		switch {
		case el.Name.Local == "tracked-changes" || el.Name.Local == "dde-links":
			return t.skip()
		case el.Name.Local == "table" && (len(o.leaves) == 0 || t.depth <= end):
			end = t.depth // of every sheet: a table deeper than that stands in a cell
			one := leaf{attr(el, "name"), hiddenStyles[attr(el, "style-name")], redTabs[attr(el, "style-name")]}
			o.leaves = append(o.leaves, one)
			if in = wanted(one); !in {
				return t.skip()
			}
		case el.Name.Local == "named-range" || el.Name.Local == "database-range":
			o.names = append(o.names, namedODS(el))
		case in && t.depth > end:
			return f(t, el)
		case el.Name.Local == "style":
			style = attr(el, "name")
		case el.Name.Local == "table-properties":
			hiddenStyles[style] = attr(el, "display") == "false"
			redTabs[style] = isRed(strings.TrimPrefix(attr(el, "tab-color"), "#"))
		case el.Name.Local == "spreadsheet":
			known = true
		}
		return nil
	})
	if err == nil && !known {
		err = errNone
	}
	return err
}

func (o *ods) filled(nth int) (found bool, err error) {
	err = o.sheet(nth, func(t *tokens, el *xml.StartElement) error {
		switch el.Name.Local {
		case "shapes", "forms", "annotation":
			return t.skip()
		case "p":
			found = true
			return io.EOF
		}
		if el.Name.Local == "table-cell" && (attr(el, "value-type") != "" || attr(el, "formula") != "") {
			found = true
			return io.EOF
		}
		return nil
	})
	if found {
		return true, nil
	}
	return false, err
}

func (o *ods) read(nth int, to *rows) error {
	r := odsRows{to: to, looks: o.looks, own: o.own}
	to.comments, to.redTab = map[int][]string{}, o.leaves[nth].red
	if len(to.columns) > 0 {
		for n, texts := range to.late.comments {
			to.comments[n] = append(to.comments[n], texts...)
		}
	}
	if err := o.changes(nth, to); err != nil {
		return err
	}
	if err := o.sheet(nth, r.element); err != nil {
		return err
	}
	for _, one := range o.names {
		to.nameCells(one, o.leaves[nth].name)
	}
	return to.rest()
}

// element reads what begins in a sheet.
func (r *odsRows) element(t *tokens, el *xml.StartElement) error {
	to := r.to
	switch el.Name.Local {
	case "shapes":
		to.drawn++
		return r.drawing(t)
	case "forms":
		return t.skip()
	case "title", "desc":
		var b strings.Builder
		err := t.text(&b)
		to.named = append(to.named, strings.TrimSpace(b.String()))
		return err
	case "table-column":
		n, err := repeated(el, "number-columns-repeated", mostColumns)
		if err != nil {
			return err
		}
		if attr(el, "visibility") == "collapse" || attr(el, "visibility") == "filter" {
			to.hidden = append(to.hidden, [2]int{r.columns, r.columns + n - 1})
		}
		if style := attr(el, "default-cell-style-name"); r.looks[style] != (look{}) {
			for at := r.columns; at < r.columns+n; at++ {
				if r.of == nil {
					r.of = map[int]string{}
				}
				r.of[at] = style
			}
		}
		r.columns += n
	case "table-row":
		return r.row(t, el)
	}
	if len(to.columns) == 0 {
		r.behind(el)
	}
	return nil
}

// behind reads an element behind the rows of a sheet.
func (r *odsRows) behind(el *xml.StartElement) {
	switch el.Name.Local {
	case "conditional-format":
		r.ranges = attr(el, "target-range-address")
	case "condition":
		r.to.late.rule(r.looks[attr(el, "apply-style-name")], r.ranges, libreRule(attr(el, "value")))
	case "color-scale", "icon-set":
		r.to.late.shades++
	}
}

// repeated is how often an element stands, once or more.
func repeated(el *xml.StartElement, name string, most int) (int, error) {
	s := attr(el, name)
	if s == "" {
		return 1, nil
	}
	n, err := strconv.Atoi(s)
	if err != nil || n < 1 {
		return 0, errTorn
	}
	if n > most {
		return 0, errHuge
	}
	return n, nil
}

// An odsRows reads the rows of a sheet.
type odsRows struct {
	to      *rows
	columns int
	n       int // the last row that was read
	cells   []string
	looks   odsLooks
	of      map[int]string // the styles of columns, for cells that have none
	shown   shown          // of the row at hand
	notes   []string
	helds   []heldAt // what the cells hold, for formats that depend on it
	b       strings.Builder
	ranges  string // of the format behind the rows that is at hand
	part    run    // how a part of the cell at hand looks
	own     bool   // LibreOffice wrote the workbook
}

// drawing reads what a drawing says that has just begun.
func (r *odsRows) drawing(t *tokens) error {
	var b strings.Builder
	err := t.text(&b)
	r.to.says(b.String())
	return err
}

// row reads the row that has just begun.
func (r *odsRows) row(t *tokens, el *xml.StartElement) error {
	times, err := repeated(el, "number-rows-repeated", mostRows)
	if err != nil {
		return err
	}
	visibility := attr(el, "visibility")
	r.cells, r.shown, r.notes, r.helds = r.cells[:0], r.shown.none(), nil, r.helds[:0]
	r.shown.hidden = visibility == "collapse" || visibility == "filter" || r.looks[attr(el, "style-name")].flat
	column, below := 0, false
	for end := t.depth - 1; t.depth > end; {
		tok, err := t.next()
		if err != nil {
			return orTorn(err)
		}
		c, is := tok.(xml.StartElement)
		if !is {
			continue
		}
		if c.Name.Local != "table-cell" && c.Name.Local != "covered-table-cell" {
			if err := t.skip(); err != nil {
				return err
			}
			continue
		}
		n, err := repeated(&c, "number-columns-repeated", mostColumns)
		if err != nil {
			return err
		}
		noted := len(r.notes)
		text, err := r.cell(t, &c)
		if err != nil {
			return err
		}
		for _, note := range r.notes[noted:] {
			r.to.title(r.n+1, column, note)
		}
		if spanned := attr(&c, "number-rows-spanned"); text != "" && spanned != "" && spanned != "1" {
			below = !r.to.tall
		}
		if spanned := attr(&c, "number-columns-spanned"); text != "" && spanned != "" && spanned != "1" {
			r.to.joined = true
		}
		column += n
		own := attr(&c, "style-name")
		if own == "" {
			if own = attr(el, "default-cell-style-name"); own == "" {
				own = r.of[column-n]
			}
		}
		l := r.looks[own]
		if text == "" {
			for at := column - n; at < min(column, mostEmpty); at++ {
				r.shown.empty(at, l)
				if r.to.judges() && (attr(&c, "value-type") == "string" || attr(&c, "formula") != "") {
					r.helds = append(r.helds, heldAt{column: at})
				}
			}
			continue
		}
		if column > mostColumns {
			return errHuge
		}
		for at := column - n; at < column; at++ {
			r.shown.full(at, l, r.part)
		}
		for len(r.cells) < column-n {
			r.cells = append(r.cells, "")
		}
		for at := range n {
			r.cells = append(r.cells, text)
			if r.to.judges() {
				h := held{raw: text, text: text}
				switch attr(&c, "value-type") {
				case "float", "percentage", "currency":
					h.raw, h.number = attr(&c, "value"), true
				case "date", "time", "boolean":
					h.odd = true
				}
				r.helds = append(r.helds, heldAt{column - n + at, h})
			}
		}
	}
	if below {
		return errJoined(r.n + 1)
	}
	if len(r.notes) > 0 {
		r.to.comments[r.n+1] = append(r.to.comments[r.n+1], r.notes...)
	}
	if len(r.cells) == 0 {
		r.n += times
		return nil
	}
	switch {
	case r.n+times > mostRows:
		return errHuge
	case r.to.each != nil: // what it says once
		r.n += times - 1
		times = 1
	case times > mostAlike:
		return errAlike(r.n+1, times)
	}
	for range times {
		r.n++
		for _, h := range r.helds {
			r.shown.look = r.shown.and(r.to.judge(r.n, h.column, h.held))
		}
		if err := r.to.row(r.n, r.cells, r.shown); err != nil {
			return err
		}
	}
	return nil
}

// cell reads the cell that has just begun, as a person sees it.
func (r *odsRows) cell(t *tokens, el *xml.StartElement) (string, error) {
	r.b.Reset()
	r.part = run{}
	lines := 0
	for end := t.depth - 1; t.depth > end; {
		tok, err := t.next()
		if err != nil {
			return "", orTorn(err)
		}
		in, is := tok.(xml.StartElement)
		if !is {
			continue
		}
		switch in.Name.Local {
		case "p":
			if lines++; lines > 1 {
				r.b.WriteByte('\n')
			}
			l := r.looks[attr(&in, "style-name")]
			r.part = run{r.part.struck || l.struck, r.part.red || l.red}
			err = r.paragraph(t)
		case "annotation":
			err = r.annotation(t)
		case "frame", "custom-shape", "rect", "ellipse", "circle", "line", "polyline", "polygon", "regular-polygon",
			"path", "connector", "caption", "measure", "g":
			r.to.drawn++
			err = r.drawing(t)
		default: // a note of what was changed
			err = t.skip()
		}
		if err != nil {
			return "", err
		}
	}
	shown, typ := r.b.String(), attr(el, "value-type")
	if err := r.counted(el, lines); err != nil {
		return "", err
	}
	for _, at := range remarks.FindAllStringSubmatch(attr(el, "formula"), -1) {
		if text := unquoted(at[1]); r.to.refuses(text) {
			r.notes = append(r.notes, text)
		}
	}
	switch {
	case lines == 0 && typ == "string":
		return attr(el, "string-value"), nil
	case typ == "date":
		day := strings.Replace(attr(el, "date-value"), "T", " ", 1)
		day, _, _ = strings.Cut(day, ".")
		return strings.TrimSuffix(day, " 00:00:00"), nil
	case typ == "boolean":
		return map[bool]string{true: "VRAI", false: "FAUX"}[isTrue(attr(el, "boolean-value"))], nil
	case typ == "float" || typ == "percentage" || typ == "currency":
		// An error is a number for LibreOffice, and a word for who reads it.
		plain := shape{}.show(attr(el, "value"), false)
		isError := strings.ContainsAny(shown, "#:") && strings.Trim(shown, "#") != ""
		sameDigits := strings.TrimLeft(onlyDigits(shown), "0") == strings.TrimLeft(plain, "0")
		if isError || shown != "" && sameDigits {
			return shown, nil
		}
		return plain, nil
	}
	return shown, nil
}

func onlyDigits(s string) string {
	return strings.Map(func(r rune) rune {
		if r >= '0' && r <= '9' {
			return r
		}
		return -1
	}, s)
}

// annotation reads a comment that has just begun, without who wrote it and when.
func (r *odsRows) annotation(t *tokens) error {
	var b strings.Builder
	for end := t.depth - 1; t.depth > end; {
		tok, err := t.next()
		if err != nil {
			return orTorn(err)
		}
		switch tok := tok.(type) {
		case xml.CharData:
			b.Write(tok)
		case xml.StartElement:
			switch tok.Name.Local {
			case "creator", "date", "creator-initials", "date-string":
				if err := t.skip(); err != nil {
					return err
				}
			case "p", "s", "line-break", "tab":
				b.WriteByte(' ')
			}
		}
		if b.Len() > mostToken {
			return errHuge
		}
	}
	if text := strings.Join(strings.Fields(b.String()), " "); text != "" {
		r.notes = append(r.notes, text)
	}
	return nil
}

// paragraph reads the text of a paragraph that has just begun, in which spaces and ends of line are elements.
func (r *odsRows) paragraph(t *tokens) error {
	for end := t.depth - 1; t.depth > end; {
		tok, err := t.next()
		if err != nil {
			return orTorn(err)
		}
		switch tok := tok.(type) {
		case xml.CharData:
			r.b.Write(tok)
		case xml.StartElement:
			switch tok.Name.Local {
			case "s":
				n, err := repeated(&tok, "c", mostToken)
				if err != nil {
					return err
				}
				for range min(n, 100) {
					r.b.WriteByte(' ')
				}
			case "tab":
				r.b.WriteByte(' ')
			case "line-break":
				r.b.WriteByte('\n')
			case "span", "a":
				l := r.looks[attr(&tok, "style-name")]
				r.part = run{r.part.struck || l.struck, r.part.red || l.red}
				if tip := attr(&tok, "title"); r.to.refuses(tip) {
					r.notes = append(r.notes, tip)
				}
			case "annotation":
				if err := r.annotation(t); err != nil {
					return err
				}
			}
		}
		if r.b.Len() > mostToken {
			return errHuge
		}
	}
	return nil
}
