package workbook

import (
	"encoding/xml"
	"strconv"
	"strings"
)

// Formulas whose result a file does not have: a program that knows no formula wrote it, and left the place of the
// result out, or empty, or put a 0 there. What a person sees once a spreadsheet has opened it may be anybody's refusal.

// errUncounted is that of a formula whose result the file does not have.
func errUncounted(row int) error {
	return errAt(row, "une formule n'a pas de résultat dans le fichier : l'ouvrir dans Excel ou LibreOffice, "+
		"l'enregistrer, et le donner à nouveau")
}

// errStale is that of a formula with 0 for a result, or nothing, in a workbook that asks to be counted when it is
// opened: LibreOffice shows the 0 until it is told to count.
func errStale(row int) error {
	return errAt(row, "le résultat d'une formule y est 0 ou vide, dans un classeur que rien n'a calculé : l'ouvrir "+
		"dans Excel (ou dans LibreOffice, et le recalculer par Ctrl+Maj+F9), l'enregistrer, et le donner à nouveau")
}

// counted returns an error if a formula of Excel has no result: of one that is a text, an empty result is one. given is
// whether the cell has a place for it.
func (r *xlsxRows) counted(value, typ string, given bool) error {
	value = strings.TrimSpace(value)
	number, err := strconv.ParseFloat(value, 64)
	switch {
	case r.to.each != nil: // no row is made of it
	case !given || value == "" && typ != "str":
		return errUncounted(r.n)
	case r.x.stale && (value == "" || err == nil && number == 0 && typ != "b" && typ != "s"):
		return errStale(r.n)
	}
	return nil
}

// valueOf is where LibreOffice writes the result of a formula, by its type.
var valueOf = map[string]string{"float": "value", "percentage": "value", "currency": "value", "date": "date-value",
	"time": "time-value", "boolean": "boolean-value"}

// counted returns an error if a formula of LibreOffice has no result: lines are those that are shown of its cell. Of an
// empty text LibreOffice itself writes an empty line, and nothing else.
func (r *odsRows) counted(el *xml.StartElement, lines int) error {
	if r.to.each != nil || attr(el, "formula") == "" {
		return nil
	}
	is, typ := false, attr(el, "value-type")
	switch in, known := valueOf[typ]; {
	case known:
		is = strings.TrimSpace(attr(el, in)) != ""
	case typ == "":
		is = lines > 0 && r.b.Len() == 0 && r.own
	default:
		is = lines > 0 || has(el, "string-value")
	}
	if !is {
		return errUncounted(r.n + 1)
	}
	return nil
}

// wroteItself reports whether LibreOffice or OpenOffice wrote a workbook, by its own word.
func wroteItself(all parts) bool {
	t, err := all.open("meta.xml", mostText)
	if err != nil {
		return false
	}
	is := false
	err = t.each(func(el *xml.StartElement) error {
		if el.Name.Local != "generator" {
			return nil
		}
		var b strings.Builder
		err := t.text(&b)
		name := strings.TrimSpace(b.String())
		is = strings.HasPrefix(name, "LibreOffice/") || strings.HasPrefix(name, "OpenOffice/")
		return err
	})
	return err == nil && is
}

// has reports whether an element has an attribute, by its name without prefix.
func has(el *xml.StartElement, name string) bool {
	for i := range el.Attr {
		if el.Attr[i].Name.Local == name {
			return true
		}
	}
	return false
}
