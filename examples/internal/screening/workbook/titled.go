package workbook

import (
	"encoding/xml"
	"io"
	"strconv"
	"strings"

	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
)

// How a workbook and what is in it are called, beside the names of its sheets: its title and other properties, tables,
// cells with a name of their own.

// properties are those that somebody may have written.
func (p parts) properties() (out []string, err error) {
	for name := range p {
		switch {
		case name == "meta.xml", strings.HasPrefix(name, "docprops/") && strings.HasSuffix(name, ".xml") &&
			name != "docprops/app.xml":
		default:
			continue
		}
		t, err := p.open(name, mostText)
		if err != nil {
			return nil, err
		}
		err = t.each(func(el *xml.StartElement) error {
			switch el.Name.Local {
			case "property":
				out = append(out, attr(el, "name"))
			case "title", "subject", "description", "keywords", "keyword", "category", "contentStatus", "lpwstr",
				"lpstr", "user-defined":
				var b strings.Builder
				err := t.text(&b)
				out = append(out, strings.TrimSpace(b.String()))
				return err
			}
			return nil
		})
		if err != nil {
			return nil, err
		}
	}
	return out, nil
}

// A cellsName is that of cells.
type cellsName struct{ name, says, cells string }

// namedODS is the name of cells of LibreOffice: $Feuille1.$A$6:.$E$6.
func namedODS(el *xml.StartElement) cellsName {
	one := cellsName{name: attr(el, "name")}
	of := attr(el, "cell-range-address") + attr(el, "target-range-address")
	if at := strings.LastIndexByte(strings.Split(of, ":")[0], '.'); at >= 0 {
		one.cells = strings.TrimPrefix(of[:at], "$") + "!" + strings.ReplaceAll(of[at+1:], ":.", ":")
	}
	return one
}

// nameCells takes the name of cells of the sheet at hand. That of a few rows says it of those, that of more of the
// sheet; that of one column says what is in the column.
func (w *rows) nameCells(one cellsName, sheetName string) {
	text := strings.NewReplacer("_", " ", ".", " ").Replace(one.name)
	if strings.HasPrefix(one.name, "_xlnm") || !words.NamesRefusals(text) && !w.refuses(one.says) {
		return
	}
	const few = 50
	for cells := range strings.SplitSeq(strings.ReplaceAll(one.cells, "$", ""), ",") {
		of, ref := "", cells
		if at := strings.LastIndexAny(cells, "!"); at >= 0 {
			of, ref = cells[:at], cells[at+1:]
		}
		if of = strings.ReplaceAll(strings.Trim(of, "'"), "''", "'"); !strings.EqualFold(of, sheetName) {
			continue
		}
		for _, a := range areasOf(strings.ReplaceAll(ref, " ", "")) {
			switch {
			case a.to-a.from < few:
				for n := a.from; n <= a.to; n++ {
					w.called(n, a.left, text+" "+one.says)
				}
			case a.left == a.right:
				for n := max(1, a.from-1); n <= a.from+few && n <= a.to; n++ {
					w.title(n, a.left, text)
				}
			default:
				w.named = append(w.named, text, one.says)
			}
		}
	}
}

// called takes the name of a row.
func (w *rows) called(row, column int, text string) {
	text = strings.TrimSpace(text)
	if w.title(row, column, text); len(w.columns) > 0 {
		return
	}
	if w.late.comments == nil {
		w.late.comments = map[int][]string{}
	}
	w.late.comments[row] = append(w.late.comments[row], text)
}

// tables takes the names of the tables of a sheet.
func (x *xlsx) tables(nth int, to *rows) error {
	links, err := x.linksOf(nth)
	if err != nil {
		return err
	}
	for _, l := range links {
		if l.of != "table" {
			continue
		}
		t, err := x.all.open(l.target, mostText)
		if err != nil {
			return err
		}
		if err := t.each(func(el *xml.StartElement) error {
			switch el.Name.Local {
			case "table":
				to.named = append(to.named, attr(el, "name"), attr(el, "displayName"), attr(el, "comment"))
			}
			if says := attr(el, "altText") + " " + attr(el, "altTextSummary"); says != " " {
				to.named = append(to.named, says)
			}
			return nil
		}); err != nil {
			return err
		}
	}
	return nil
}

// changes takes what cells of a sheet of LibreOffice said before somebody changed them, where that may be a refusal.
func (o *ods) changes(nth int, to *rows) error {
	t, err := o.all.open("content.xml", mostSheet)
	if err != nil {
		return err
	}
	row, column, mine := 0, 0, false
	err = t.each(func(el *xml.StartElement) error {
		switch el.Name.Local {
		case "table":
			return io.EOF
		case "cell-content-change":
			row, column, mine = 0, 0, false
		case "cell-address":
			var at [3]int
			for i, name := range [...]string{"row", "column", "table"} {
				at[i], _ = strconv.Atoi(attr(el, name)) // none is the first
			}
			row, column, mine = at[0]+1, at[1], at[2] == nth && 0 <= at[0] && at[0] < mostRows
		case "previous", "change-info":
			text, err := t.lines("creator", "date")
			if err != nil {
				return err
			}
			if mine && to.refuses(text) {
				to.comments[row] = append(to.comments[row], text)
				to.title(row, column, text)
			}
		}
		return nil
	})
	if err == io.EOF {
		return nil
	}
	return err
}
