package workbook

import (
	"encoding/xml"
	"errors"
	"slices"
	"strings"
)

// What a workbook of Excel says in pictures that hold words, titles of charts and diagrams, and in the log of what was
// changed while it was shared.

// pictured takes the words of the charts and diagrams that a drawing is linked to. What a chart repeats of cells is
// theirs.
func (x *xlsx) pictured(drawing string, m *marks) error {
	links, err := x.links(drawing)
	if errors.Is(err, errNone) {
		return nil
	} else if err != nil {
		return err
	}
	for _, l := range links {
		within := []string{"rich", "txBody"}
		switch l.of {
		case "chart", "chartEx":
		case "diagramData":
			within = []string{"t"}
		default:
			continue
		}
		if err := x.wordsIn(l.target, within, m.says); err != nil {
			return err
		}
	}
	return nil
}

// wordsIn gives the words within elements of some names of a part; one that is not there has none.
func (x *xlsx) wordsIn(part string, within []string, to func(text string)) error {
	t, err := x.all.open(part, mostText)
	if errors.Is(err, errNone) {
		return nil
	} else if err != nil {
		return err
	}
	return t.each(func(el *xml.StartElement) error {
		if !slices.Contains(within, el.Name.Local) {
			return nil
		}
		text, err := t.lines()
		to(text)
		return err
	})
}

// revised takes what the log of a shared workbook says, where it may be a refusal.
func (x *xlsx) revised(m *marks) error {
	for name := range x.all {
		if !isLog(name) {
			continue
		}
		if err := x.wordsIn(name, []string{"is", "v", "t"}, func(text string) {
			if m.refuses(text) {
				m.says(text)
			}
		}); err != nil {
			return err
		}
	}
	return nil
}

func isLog(part string) bool {
	return strings.HasPrefix(part, "xl/revisions/revisionlog") && strings.HasSuffix(part, ".xml")
}
