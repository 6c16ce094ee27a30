package workbook

import (
	"encoding/xml"
	"io"
	"slices"
	"strconv"
	"strings"
)

// An xlsx is a workbook of Excel.
type xlsx struct {
	all     parts
	leaves  []leaf
	paths   []string // of the leaves
	shared  []string // texts that cells name by their place
	shapes  []shape  // of numbers, by the style of their cells
	looks   []look   // of cells, so too
	runs    []run    // how parts of shared texts look
	theme   theme
	colours *readLooks // by which it names them
	names   []cellsName
	// conditional are what formats show that depend on what cells hold, by their place.
	conditional []look
	date1904    bool
	// styleOf are which styles those of cells are made of, styleNames how they are called by who made them.
	styleOf    []string
	styleNames map[string]string
	stale      bool // what its formulas give is to be counted by who opens it
	others     int  // sheets that have no cells
}

func (x *xlsx) kind() string   { return "classeur Excel" }
func (x *xlsx) sheets() []leaf { return x.leaves }

func (x *xlsx) properties() ([]string, error) { return x.all.properties() }

func openXLSX(all parts) (book, error) {
	x := &xlsx{all: all}
	main := "xl/workbook.xml"
	links, err := x.links("")
	if err != nil {
		return nil, err
	}
	for _, l := range links {
		if l.of == "officeDocument" {
			main = l.target
		}
	}
	if links, err = x.links(main); err != nil {
		return nil, err
	}
	for _, part := range []struct {
		of   string
		read func(part string) error
	}{{"theme", x.readTheme}, {"styles", x.readStyles}, {"sharedStrings", x.readShared}} {
		for _, l := range links {
			if l.of != part.of || l.of == "theme" && all[strings.ToLower(l.target)] == nil {
				continue
			}
			if err = part.read(l.target); err != nil {
				return nil, err
			}
		}
	}
	t, err := all.open(main, mostText)
	if err != nil {
		return nil, err
	}
	return x, t.each(func(el *xml.StartElement) error {
		switch el.Name.Local {
		case "workbookPr":
			x.date1904 = isTrue(attr(el, "date1904"))
		case "definedName":
			one := cellsName{name: attr(el, "name"), says: attr(el, "comment") + " " + attr(el, "description")}
			var b strings.Builder
			err := t.text(&b)
			one.cells = b.String()
			x.names = append(x.names, one)
			return err
		case "calcPr":
			x.stale = isTrue(attr(el, "fullCalcOnLoad"))
		case "sheet":
			id := ""
			for _, a := range el.Attr {
				if a.Name.Local == "id" {
					id = a.Value
				}
			}
			l, known := links[id]
			if !known {
				return errTorn
			}
			if l.of != "worksheet" {
				x.others++ // a chart, or a macro
				return nil
			}
			state := attr(el, "state")
			x.leaves = append(x.leaves, leaf{name: attr(el, "name"), hidden: state != "" && state != "visible"})
			x.paths = append(x.paths, l.target)
		}
		return nil
	})
}

func (x *xlsx) readShared(part string) error {
	t, err := x.all.open(part, mostText)
	if err != nil {
		return err
	}
	var b strings.Builder
	return t.each(func(el *xml.StartElement) error {
		if el.Name.Local != "si" {
			return nil
		}
		s, as, err := x.rich(t, &b)
		x.shared, x.runs = append(x.shared, s), append(x.runs, as)
		return err
	})
}

// builtIn are the formats of dates that have no code.
func builtIn(id int) (s shape, is bool) {
	switch {
	case id == 46:
		return shape{date: true, elapsed: true}, true
	case 14 <= id && id <= 22, 27 <= id && id <= 36, 45 <= id && id <= 47, 50 <= id && id <= 58, 71 <= id && id <= 81:
		return shape{date: true}, true
	}
	return shape{}, false
}

func (x *xlsx) readStyles(part string) error {
	t, err := x.all.open(part, mostText)
	if err != nil {
		return err
	}
	codes := map[string]shape{}
	inCells := false
	looks := readLooks{theme: x.theme}
	bad := map[string]bool{}
	x.styleNames = map[string]string{}
	defer func() {
		x.looks, x.conditional, x.colours = looks.looks(), looks.underConditions(), &looks
		for i := range x.looks {
			x.looks[i].red = x.looks[i].red || bad[x.styleOf[i]]
		}
	}()
	return t.each(func(el *xml.StartElement) error {
		looks.element(el)
		switch el.Name.Local {
		case "numFmt":
			codes[attr(el, "numFmtId")] = shapeOf(attr(el, "formatCode"))
		case "cellStyleXfs":
			return t.skip()
		case "cellStyle":
			x.named(el, bad)
		case "dxfs":
			inCells = false
		case "cellXfs":
			inCells = true
		case "xf":
			if !inCells {
				return nil
			}
			id := attr(el, "numFmtId")
			s, own := codes[id]
			if !own {
				n, _ := strconv.Atoi(id) // none is the general one
				s, _ = builtIn(n)
			}
			x.shapes, x.styleOf = append(x.shapes, s), append(x.styleOf, attr(el, "xfId"))
			looks.cells = append(looks.cells, [3]string{attr(el, "fontId"), attr(el, "fillId"), attr(el, "borderId")})
		}
		return nil
	})
}

// filled reports whether a sheet has a cell with something in it.
func (x *xlsx) filled(nth int) (found bool, err error) {
	t, err := x.all.open(x.paths[nth], mostSheet)
	if err != nil {
		return false, err
	}
	err = t.each(func(el *xml.StartElement) error {
		if el.Name.Local == "v" || el.Name.Local == "is" || el.Name.Local == "f" {
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

func (x *xlsx) read(nth int, to *rows) error {
	t, err := x.all.open(x.paths[nth], mostSheet)
	if err != nil {
		return err
	}
	if err := x.readMarks(nth, &to.marks); err != nil {
		return err
	}
	if len(to.columns) > 0 {
		for n, texts := range to.late.comments {
			to.comments[n] = append(to.comments[n], texts...)
		}
	}
	if err := x.tables(nth, to); err != nil {
		return err
	}
	for _, one := range x.names {
		to.nameCells(one, x.leaves[nth].name)
	}
	r := xlsxRows{x: x, t: t, to: to}
	whole := false // the rows came, and had an end
	err = t.each(func(el *xml.StartElement) error {
		if el.Name.Local == "hyperlink" {
			to.besideAll(areasOf(attr(el, "ref")), attr(el, "tooltip"))
		}
		if whole && len(to.columns) == 0 {
			if err := r.behind(el); err != nil {
				return err
			}
		}
		switch el.Name.Local {
		case "tabColor":
			to.redTab = x.isRed(colourOf(el))
		case "sheetFormatPr":
			r.flat = isTrue(attr(el, "zeroHeight"))
		case "col":
			r.column(el)
			if isTrue(attr(el, "hidden")) {
				from, _ := strconv.Atoi(attr(el, "min"))
				until, _ := strconv.Atoi(attr(el, "max"))
				to.hidden = append(to.hidden, [2]int{from - 1, until - 1})
			}
		case "sheetData":
			whole = true
		case "row":
			return r.row(el)
		case "oddHeader", "evenHeader", "firstHeader", "oddFooter", "evenFooter", "firstFooter":
			r.b.Reset()
			if err := t.text(&r.b); err != nil {
				return err
			}
			to.heads = append(to.heads, headerText(r.b.String()))
		case "mergeCell":
			first, last, _ := strings.Cut(attr(el, "ref"), ":")
			c1, r1, ok1 := position(first)
			c2, r2, ok2 := position(last)
			switch {
			case !ok1 || !ok2:
				return errTorn
			case !to.tall && r2 > r1 && r2 > r.first && r1 <= to.line:
				return errJoined(r1)
			case c2 > c1:
				to.joined = true
			}
		}
		return nil
	})
	if err == nil && !whole {
		return errTorn
	}
	if err != nil {
		return err
	}
	r.ruled()
	to.formulas()
	return to.rest()
}

// An xlsxRows reads the rows of a sheet.
type xlsxRows struct {
	x     *xlsx
	t     *tokens
	to    *rows
	n     int // the row at hand
	first int // the row of titles
	cells []string
	shown shown          // of the row at hand: what any cell shows that holds something
	own   string         // the style of the row, for cells that have none
	of    map[int]string // that of a column
	b     strings.Builder

	called string // the style of a cell that holds nothing, if it may say a refusal

	flat   bool              // rows have no height but where it is said
	ranges string            // of the format behind the rows that is at hand
	shared map[string]string // formulas that several cells have

	pending []aRule // its rules
}

// row reads the row that has just begun, and writes it.
func (r *xlsxRows) row(el *xml.StartElement) error {
	height, hidden := attr(el, "ht"), attr(el, "hidden")
	if err := r.read(el); err != nil {
		return err
	}
	if r.called != "" && slices.ContainsFunc(r.cells, func(c string) bool { return c != "" }) {
		r.to.beside(r.n, len(r.cells), r.called)
	}
	before := r.to.line
	r.shown.hidden = isTrue(hidden) || isFlat(height, flatPoints) || r.flat && hidden == "" && height == ""
	err := r.to.row(r.n, r.cells, r.shown)
	if before == 0 && r.to.line > 0 {
		r.first = r.to.line
	}
	return err
}

// column keeps the style of columns.
func (r *xlsxRows) column(el *xml.StartElement) {
	style := attr(el, "style")
	from, _ := strconv.Atoi(attr(el, "min"))
	until, _ := strconv.Atoi(attr(el, "max"))
	for at := max(from, 1); style != "" && at <= min(until, mostColumns); at++ {
		if r.of == nil {
			r.of = map[int]string{}
		}
		r.of[at-1] = style
	}
}

// read reads the row that has just begun.
func (r *xlsxRows) read(el *xml.StartElement) error {
	n := r.n + 1
	if ref := attr(el, "r"); ref != "" {
		var err error
		if n, err = strconv.Atoi(ref); err != nil || n <= r.n {
			return errTorn
		}
	}
	r.n, r.cells, r.shown, r.own, r.called = n, r.cells[:0], r.shown.none(), attr(el, "s"), ""
	for end := r.t.depth - 1; r.t.depth > end; {
		tok, err := r.t.next()
		if err != nil {
			return orTorn(err)
		}
		c, is := tok.(xml.StartElement)
		switch {
		case !is:
		case c.Name.Local != "c":
			err = r.t.skip()
		default:
			err = r.cell(&c)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// cell reads the cell that has just begun.
func (r *xlsxRows) cell(el *xml.StartElement) error {
	var ref, style, typ string
	for i := range el.Attr {
		switch a := &el.Attr[i]; a.Name.Local {
		case "r":
			ref = a.Value
		case "s":
			style = a.Value
		case "t":
			typ = a.Value
		}
	}
	column := len(r.cells)
	if ref != "" {
		at, row, ok := position(ref)
		if !ok || row != r.n || at < column {
			return errTorn
		}
		column = at
	}
	value, formula, given, part := "", false, false, run{}
	for end := r.t.depth - 1; r.t.depth > end; {
		tok, err := r.t.next()
		if err != nil {
			return orTorn(err)
		}
		in, is := tok.(xml.StartElement)
		if !is {
			continue
		}
		switch in.Name.Local {
		case "v":
			r.b.Reset()
			err = r.t.text(&r.b)
			value, given = r.b.String(), true
		case "is":
			value, part, err = r.x.rich(r.t, &r.b)
			given = true
		case "f":
			formula = true
			err = r.formula(&in, column)
		default:
			err = r.t.skip()
		}
		if err != nil {
			return err
		}
	}
	if formula {
		if err := r.counted(value, typ, given); err != nil {
			return err
		}
	}
	switch {
	case !given || value == "" && typ != "s":
		r.bare(column, style, formula || given)
		return nil
	case column >= mostColumns:
		return errHuge
	}
	text, err := r.x.seen(value, typ, style)
	if err != nil {
		return err
	}
	for len(r.cells) < column {
		r.cells = append(r.cells, "")
	}
	r.cells = append(r.cells, text)
	if i, err := strconv.Atoi(strings.TrimSpace(value)); typ == "s" && err == nil {
		part = r.x.runs[i]
	}
	if text == "" {
		r.bare(column, style, true)
		return nil
	}
	r.besides(column, style, typ, value, &part)
	l := r.styled(style, column)
	if r.to.judges() {
		h := held{raw: text, text: text, odd: typ == "b" || typ == "d" || typ == "e"}
		if typ == "" || typ == "n" {
			h.raw, h.number = strings.TrimSpace(value), true
		}
		l = l.and(r.to.judge(r.n, column, h))
	}
	r.shown.full(column, l, part)
	return nil
}

// seen is what a person sees of a value.
func (x *xlsx) seen(value, typ, style string) (string, error) {
	switch typ {
	case "s":
		i, err := strconv.Atoi(strings.TrimSpace(value))
		if err != nil || i < 0 || i >= len(x.shared) {
			return "", errTorn
		}
		return x.shared[i], nil
	case "b":
		return map[bool]string{true: "VRAI", false: "FAUX"}[isTrue(strings.TrimSpace(value))], nil
	case "str", "inlineStr", "e":
		return unescape(value), nil
	case "d":
		return strings.TrimSuffix(strings.Replace(value, "T", " ", 1), " 00:00:00"), nil
	}
	var s shape
	if i, err := strconv.Atoi(style); err == nil && i >= 0 && i < len(x.shapes) {
		s = x.shapes[i]
	}
	return s.show(strings.TrimSpace(value), x.date1904), nil
}
