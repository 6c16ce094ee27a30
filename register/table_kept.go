package register

import (
	"regexp"
	"strings"

	"github.com/rgpd-go/rgpd"
)

// A spreadsheet that opens a CSV takes what looks like a number, a day or a truth for one, and saves it otherwise:
// 0612 as 612, 1-2 as 01/02/2026, 6123456789012 as 6,12E+12. What it would change has an apostrophe in front, which
// makes it text and which reading takes off.

// steady is a cell that a spreadsheet saves as it stands.
func steady(cell string, kind fieldKind) string {
	if kind == dayField || strings.HasPrefix(cell, "'") || strings.HasPrefix(cell, `"`) || !rewritten(cell) {
		return cell
	}
	return "'" + cell
}

var (
	numberLike = regexp.MustCompile(`^[0-9\pZ.,:;/+\-eEhH%€$£()'’\\]*[0-9][0-9\pZ.,:;/+\-eEhH%€$£()'’\\]*$`)
	ofTheClock = regexp.MustCompile(`(?i)^[0-9:. ]+(am|pm|a|p)$`)
	plainCount = regexp.MustCompile(`^(0|[1-9][0-9]{0,10})$`)
	monthLike  = regexp.MustCompile(
		`(?i)^[0-9]{0,4}[ ./-]*(jan|f[eé]v|feb|mar|avr|apr|mai|may|jui|jun|jul|ao[uû]|aug|sep|oct|nov|d[eé]c)` +
			`\pL{0,8}\.?[ ./,-]*[0-9]{0,4}[ ./,-]*[0-9]{0,4}$`,
	)
	truths     = regexp.MustCompile(`(?i)^(true|false|vrai|faux)$`)
	scientific = regexp.MustCompile(`^-?[0-9]+([.,][0-9]+)?[eE][+-]?[0-9]+$`)
	fourDigits = regexp.MustCompile(`^[0-9]{4}$`)
)

// rewritten reports whether a spreadsheet may save a text otherwise than it was.
func rewritten(cell string) bool {
	if plainCount.MatchString(cell) {
		return false
	}
	return numberLike.MatchString(cell) || monthLike.MatchString(cell) && strings.ContainsAny(cell, "0123456789") ||
		truths.MatchString(cell) || ofTheClock.MatchString(cell)
}

// kind is that of the field of the fact; zero: a register has none of that name.
func (f Fact) kind() fieldKind { return fieldKinds()[f.typePath()] }

// spoilt names what a spreadsheet has changed already, by its look: comma is what parts the cells.
func (t *factRows) spoilt(comma rune) {
	type place struct {
		part      Part
		ref, path string
	}
	country := map[place]string{}
	for _, f := range t.facts {
		if at, is := strings.CutSuffix(f.Path, ".country"); is {
			country[place{f.Part, f.Ref, at}] = f.Value
		}
	}
	for i, f := range t.facts {
		if t.marked[i] == rgpd.Yes {
			continue
		}
		switch at, isPostcode := strings.CutSuffix(f.Path, ".postcode"); {
		case scientific.MatchString(f.Value):
			t.errs = append(t.errs, fault(t.lines[i], "datum", rgpd.Text{
				FR: "un tableur a récrit ce nombre : remettre ses chiffres, dans une cellule au format Texte",
				EN: "a spreadsheet rewrote this number: put its digits back, in a cell formatted as text",
			}))
		case f.kind() == dayField && comma != ';' && strings.Contains(f.Value, "/"):
			t.errs = append(t.errs, fault(t.lines[i], "datum", rgpd.Text{
				FR: "un tableur a récrit ce jour, et le mois peut y venir d'abord : l'écrire comme 2026-11-23",
				EN: "a spreadsheet rewrote this day, and its month may come first: write it as 2026-11-23",
			}))
		case isPostcode && fourDigits.MatchString(f.Value) && country[place{f.Part, f.Ref, at}] == "FR":
			t.errs = append(t.errs, fault(t.lines[i], "datum", rgpd.Text{
				FR: "un code postal français a cinq chiffres : un tableur en a ôté le zéro, le remettre",
				EN: "a French postcode has five digits: a spreadsheet took its zero off, put it back",
			}))
		}
	}
}
