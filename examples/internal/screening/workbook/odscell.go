package workbook

import (
	"encoding/xml"
	"strings"
	"unicode"
)

// What a cell of LibreOffice says, and what is said in it beside that.

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
			l := r.styles.text(attr(&in, "style-name"))
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
	switch {
	case lines == 0 && typ == "string":
		return attr(el, "string-value"), nil
	case typ == "date":
		r.saysBeside(shown)
		day := strings.Replace(attr(el, "date-value"), "T", " ", 1)
		day, _, _ = strings.Cut(day, ".")
		return strings.TrimSuffix(day, " 00:00:00"), nil
	case typ == "boolean":
		r.saysBeside(shown)
		return map[bool]string{true: "VRAI", false: "FAUX"}[isTrue(attr(el, "boolean-value"))], nil
	case typ == "float" || typ == "percentage" || typ == "currency":
		// An error is a number for LibreOffice, and a word for who reads it.
		plain := shape{}.show(attr(el, "value"), false)
		isError := strings.ContainsAny(shown, "#:") && strings.Trim(shown, "#") != ""
		sameDigits := strings.TrimLeft(onlyDigits(shown), "0") == strings.TrimLeft(plain, "0")
		inWords := onlyDigits(shown) == "" && strings.ContainsFunc(shown, unicode.IsLetter)
		if isError || inWords || shown != "" && sameDigits {
			return shown, nil
		}
		r.saysBeside(shown)
		return plain, nil
	}
	return shown, nil
}

// shortest is how long a text is that a format shows, or the name of a style, for it to be a word.
const shortest = 3

// saysBeside takes what the format of a cell shows beside what the cell holds.
func (r *odsRows) saysBeside(shown string) {
	if len(shown) >= shortest && strings.ContainsFunc(shown, unicode.IsLetter) && r.to.refuses(shown) {
		r.notes = append(r.notes, shown)
	}
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
	text, err := t.lines("creator", "date", "creator-initials", "date-string")
	if text != "" {
		r.notes = append(r.notes, text)
	}
	return err
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
				l := r.styles.text(attr(&tok, "style-name"))
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
