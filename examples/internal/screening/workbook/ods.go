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
	styles odsStyles
	leaves []leaf
	own    bool // LibreOffice wrote it
	names  []cellsName
	// validations are what is shown to who fills in cells, by their names; heads what stands at the head of pages, by
	// those of the pages, and pages those of the sheets.
	validations map[string]validation
	heads       map[string][]string
	pages       []string
	beside      map[int]bool // the sheets that have drawings or comments, as far as it was looked at
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
	o, written := &ods{all: all, own: wroteItself(all)}, newStyleSheet()
	for _, part := range []string{"styles.xml", "content.xml"} {
		if err := written.read(all, part); err != nil {
			return nil, err
		}
	}
	o.styles, o.heads = written.styles(), written.heads
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
	o.leaves, o.names, o.pages, o.validations = nil, nil, nil, nil
	pages := map[string]string{}
	end, in, known := 0, false, false
	hiddenStyles, redTabs, style := map[string]bool{}, map[string]bool{}, ""
	err = t.each(func(el *xml.StartElement) error {
		switch {
		case el.Name.Local == "tracked-changes" || el.Name.Local == "dde-links":
			return t.skip()
		case el.Name.Local == "table" && (len(o.leaves) == 0 || t.depth <= end):
			end = t.depth // of every sheet: a table deeper than that stands in a cell
			one := leaf{attr(el, "name"), hiddenStyles[attr(el, "style-name")], redTabs[attr(el, "style-name")]}
			o.leaves, o.pages = append(o.leaves, one), append(o.pages, pages[attr(el, "style-name")])
			if in = wanted(one); !in {
				return t.skip()
			}
		case el.Name.Local == "named-range" || el.Name.Local == "database-range":
			o.names = append(o.names, namedODS(el))
		case in && t.depth > end:
			return f(t, el)
		case el.Name.Local == "style":
			style = attr(el, "name")
			if page := attr(el, "master-page-name"); page != "" {
				pages[style] = page
			}
		case el.Name.Local == "content-validation":
			return o.validation(t, el)
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
		case "shapes", "annotation":
			if o.beside == nil {
				o.beside = map[int]bool{}
			}
			o.beside[nth] = true
			return t.skip()
		case "forms":
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

func (o *ods) besides(nth int) (bool, error) { return o.beside[nth], nil }

func (o *ods) read(nth int, to *rows) error {
	r := odsRows{to: to, styles: o.styles, own: o.own}
	to.comments, to.redTab = map[int][]string{}, o.leaves[nth].red
	if len(to.columns) > 0 {
		for n, texts := range to.late.comments {
			to.comments[n] = append(to.comments[n], texts...)
		}
	}
	if err := o.changes(nth, to); err != nil {
		return err
	}
	if err := o.sheet(nth, func(t *tokens, el *xml.StartElement) error {
		r.validations = o.validations
		return r.element(t, el)
	}); err != nil {
		return err
	}
	to.heads = o.heads[o.pages[nth]]
	to.validations(o.validations)
	to.formulas()
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
		return r.buttons(t)
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
		style := attr(el, "default-cell-style-name")
		if !r.styles.cell(style).isPlain() {
			for at := r.columns; at < r.columns+n; at++ {
				if r.of == nil {
					r.of = map[int]string{}
				}
				r.of[at] = style
			}
		}
		r.columns += n
	case "table-row-group":
		if r.folded == 0 && attr(el, "display") == "false" {
			r.folded = t.depth
		}
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
		r.condition(attr(el, "apply-style-name"), libreRule(attr(el, "value")))
	case "date-is": // of days nobody tells which
		r.condition(attr(el, "style"), &rule{})
	case "color-scale", "icon-set":
		r.to.late.shades++
	}
}

// condition takes a condition of the format at hand, and the style that it puts.
func (r *odsRows) condition(style string, of *rule) {
	r.to.late.rule(r.styles.cell(style).under(), r.ranges, of)
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
	styles  odsStyles
	of      map[int]string // the styles of columns, for cells that have none
	shown   shown          // of the row at hand
	notes   []string
	helds   []heldAt // what the cells hold, for formats that depend on it
	b       strings.Builder
	ranges  string // of the format behind the rows that is at hand
	part    run    // how a part of the cell at hand looks
	own     bool   // LibreOffice wrote the workbook
	// folded is how deep the group of rows stands that is folded up; none: 0.
	folded      int
	validations map[string]validation
}

// lookAt is what a cell shows by its own style, or, if it has none, by that of its column.
func (r *odsRows) lookAt(column int, own string, by *odsStyle, h held, blank bool) look {
	if own == "" && len(r.of) > 0 {
		by = r.styles.cell(r.of[column])
	}
	return by.at(h, blank)
}

// drawing reads what a drawing says that has just begun.
func (r *odsRows) drawing(t *tokens) error {
	text, err := t.lines()
	r.to.says(text)
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
	if r.folded >= t.depth {
		r.folded = 0 // it has ended
	}
	r.shown.hidden = visibility == "collapse" || visibility == "filter" || r.folded > 0 ||
		r.styles.row(attr(el, "style-name")).flat
	column, below, called := 0, false, ""
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
		own := attr(&c, "style-name")
		if own == "" {
			own = attr(el, "default-cell-style-name")
		}
		style := r.styles.cell(own)
		if own == "" {
			style = r.styles.cell(r.of[column])
		}
		switch {
		case style.says == "":
		case text != "":
			r.notes = append(r.notes, style.says)
		case column < mostEmpty && attr(&c, "style-name") != "":
			called = style.says
		}
		if len(r.validations) > 0 {
			r.validated(attr(&c, "content-validation-name"), column, times)
		}
		if formula := attr(&c, "formula"); strings.Contains(formula, `"`) {
			for at := range min(times, mostAlike) {
				r.to.formula(r.n+1+at, column, formula)
			}
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
		if text == "" {
			filled := attr(&c, "value-type") == "string" || attr(&c, "formula") != ""
			if style.isPlain() && (own != "" || len(r.of) == 0) && !r.to.judges() {
				continue // as most
			}
			for at := column - n; at < min(column, mostEmpty); at++ {
				r.shown.empty(at, r.lookAt(at, own, style, held{}, !filled))
				if r.to.judges() && filled {
					r.helds = append(r.helds, heldAt{column: at})
				}
			}
			continue
		}
		if column > mostColumns {
			return errHuge
		}
		r.part.red = r.part.red || style.numbers != nil && reddens(style.numbers, &c)
		var h held
		if len(style.maps) > 0 || own == "" && len(r.of) > 0 || r.to.judges() {
			h = heldIn(&c, text)
		}
		for at := column - n; at < column; at++ {
			r.shown.full(at, r.lookAt(at, own, style, h, false), r.part)
		}
		for len(r.cells) < column-n {
			r.cells = append(r.cells, "")
		}
		for at := range n {
			r.cells = append(r.cells, text)
			if r.to.judges() {
				r.helds = append(r.helds, heldAt{column - n + at, h})
			}
		}
	}
	if below {
		return errJoined(r.n + 1)
	}
	if len(r.cells) == 0 {
		if len(r.notes) > 0 {
			r.to.comments[r.n+1] = append(r.to.comments[r.n+1], r.notes...)
		}
		r.n += times
		return nil
	}
	if called != "" { // by a cell that holds nothing
		r.notes = append(r.notes, called)
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
		if len(r.notes) > 0 {
			r.to.comments[r.n] = append(r.to.comments[r.n], r.notes...)
		}
		for _, h := range r.helds {
			r.shown.look = r.shown.and(r.to.judge(r.n, h.column, h.held))
		}
		if err := r.to.row(r.n, r.cells, r.shown); err != nil {
			return err
		}
	}
	return nil
}
