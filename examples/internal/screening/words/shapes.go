package words

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/rgpd-go/rgpd/prospect/number"
)

// A Shape is what a cell may be, at a glance and whatever its title says.
type Shape uint8

// The shapes of cells.
const (
	OfMark    Shape = iota // a yes, a no, a mark: in any language, a refusal if the title is one
	OfRefusal              // words of a refusal
	OfDay                  // a day or an instant
	OfNumber               // a number that can be called
	OfCountry
	OfEmail
	OfURL
	OfAmount // a number of something
	OfCode   // letters and digits without a space
	OfWord   // a word or two
	OfText   // more
	Shapes   // how many there are
)

// ShapeNames are the shapes for a French reader.
var ShapeNames = [Shapes]string{"oui ou non", "mots d'un refus", "dates", "numéros", "pays", "e-mails", "adresses web",
	"nombres", "codes", "mots", "textes"}

// marks are a yes or a no in the languages of tools, and what stands for one.
var marks = set("oui non o n yes no y vrai faux true false t f on off x v ok ko 0 1 ja nein nee si sim nao da net " +
	"tak nie nej kylla ei evet hayir igen nem wahr falsch verdadero falso vero verdadeiro waar onwaar hai iie aye " +
	"nay c j w checked unchecked coche cochee null none nil neant aucun aucune nan")

// clear are those of the marks that are no name, and no number of things.
var clear = set("oui non yes no vrai faux true false on off x v ok ko ja nein nee si sim nao da net tak nie nej " +
	"kylla ei evet hayir igen nem wahr falsch verdadero falso vero verdadeiro waar onwaar hai iie aye nay checked " +
	"unchecked coche cochee")

// IsClearAnswer reports whether a cell is a yes, a no or a mark beyond doubt, and no name or number of things.
func IsClearAnswer(cell string) bool {
	f := Fold(cell)
	return f == "" || clear[f]
}

// ShapeOf tells the shape of a cell that is not empty.
func ShapeOf(m *Memo, cell string) Shape {
	f := Fold(cell)
	digits := CountDigits(cell)
	if marks[f] || f == "" || utf8.RuneCountInString(f) == 1 {
		return OfMark
	}
	if digits > 0 && digits < len(cell) && mayBeDay(strings.TrimSpace(cell)) {
		if _, d := m.Moment(cell); d == nil {
			return OfDay
		}
	}
	if serialDay(cell) || digits > 0 && monthNamed(f) {
		return OfDay
	}
	if digits >= 9 {
		if n, err := number.Parse(cell); err == nil && n != (number.Number{}) {
			return OfNumber
		}
	}
	spaces := strings.ContainsFunc(strings.TrimSpace(cell), unicode.IsSpace)
	switch {
	case !spaces && strings.Count(cell, "@") == 1 && strings.Contains(cell, "."):
		return OfEmail
	case !spaces && (strings.Contains(cell, "://") || strings.HasPrefix(f, "www ")):
		return OfURL
	case m.Refuses(cell, true):
		return OfRefusal
	case f == "france" || f == "fr" || f == "fra" || IsCountry(f):
		return OfCountry
	}
	if _, is := Territories.Has(f); is {
		return OfCountry
	}
	letters := strings.IndexFunc(cell, unicode.IsLetter) >= 0
	switch {
	case digits > 0 && (!letters || strings.Trim(f, "0123456789 ") == "eur" || strings.Trim(f, "0123456789 ") == "k"):
		return OfAmount
	case digits > 0 && !spaces:
		return OfCode
	case strings.Count(f, " ") < 2:
		return OfWord
	}
	return OfText
}

// serialDay reports whether digits alone may be a day: 46023 of a spreadsheet, 20261020.
func serialDay(cell string) bool {
	if CountDigits(cell) != len(cell) {
		return false
	}
	switch len(cell) {
	case 5:
		return "32000" < cell && cell < "55000" // 1987 to 2050
	case 8:
		return "19900101" <= cell && cell <= "20991231" && cell[4:6] <= "12" && cell[6:] <= "31"
	}
	return false
}

// months are their names, and what stands beside them in a day that is written out.
var months = set("janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre janv " +
	"fevr avr juil " +
	"sept oct nov dec january february march april may june july august september october november december jan " +
	"feb mar " +
	"apr jun jul aug sep januar februar marz juni juli oktober dezember okt dez enero febrero marzo abril mayo " +
	"junio julio " +
	"agosto septiembre octubre noviembre diciembre st nd rd th er le de am pm at a lundi mardi mercredi jeudi " +
	"vendredi " +
	"samedi dimanche monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun h")

// monthNamed reports whether a folded cell is a day with the name of its month: 20 octobre 2026.
func monthNamed(folded string) bool {
	words := 0
	for w := range strings.SplitSeq(parted(folded), " ") {
		if w == "" || isDigit(w[0]) {
			continue
		}
		if !months[w] {
			return false
		}
		words++
	}
	return words > 0
}
