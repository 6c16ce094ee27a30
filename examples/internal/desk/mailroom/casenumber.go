package mailroom

import (
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
)

// A CaseError is that of a number of a case that would name a person in calendars and logs.
type CaseError struct{ Says, Do rgpd.Text }

func (e *CaseError) Error() string { return e.In(language.English) }

// In says so for a reader.
func (e *CaseError) In(tag language.Tag) string {
	return rgpd.Text{FR: e.Says.FR + " ; " + e.Do.FR, EN: e.Says.EN + "; " + e.Do.EN}.In(tag)
}

// CheckCase refuses a number of a case that is a telephone number or an address, one that may name a person, and one
// that letters, calendars and spreadsheets would take for something else; the error is a [CaseError].
func CheckCase(s string) error {
	if strings.ContainsFunc(s, unicode.IsControl) || strings.ContainsAny(s, "\u2028\u2029") || len(s) > 100 ||
		s != "" && strings.Join(strings.Fields(s), " ") != s || strings.HasPrefix(s, "=") ||
		strings.HasPrefix(s, "+") || strings.HasPrefix(s, "-") {
		return &CaseError{
			rgpd.Text{FR: "le numéro d'un dossier tient en une ligne, sans espace au bord ni signe de calcul au début",
				EN: "the number of a case stands in one line, without a space at its edge or a sign of sums before it"},
			houseNumber,
		}
	}
	if strings.TrimSpace(s) == "" || strings.Contains(s, "@") || len(facts.NumbersIn(s)) > 0 || // amid words as well
		words.CountDigits(s) >= 10 && !strings.ContainsFunc(s, unicode.IsLetter) && !ofAYear.MatchString(s) {
		return &CaseError{
			rgpd.Text{FR: "un numéro de téléphone ou une adresse ne nomme pas un dossier : il va dans des calendriers",
				EN: "a telephone number or an address names no case: it goes into calendars"},
			houseNumber,
		}
	}
	if !ofTheHouse(s) {
		return &CaseError{
			rgpd.Text{FR: "un nom ou des mots ne nomment pas un dossier : son numéro va dans des calendriers et des " +
				"journaux",
				EN: "a name or words name no case: its number goes into calendars and logs"},
			houseNumber,
		}
	}
	return nil
}

var houseNumber = rgpd.Text{
	FR: "donner un numéro de la maison, tel 2026-014 ou RGPD-2026-014 : des chiffres, cinq capitales au plus",
	EN: "give a number of the house, such as 2026-014 or RGPD-2026-014: digits, five capitals at the most",
}

var (
	// ofAYear is a number that starts with its year: 2026/11/29/01.
	ofAYear = regexp.MustCompile(`^20\d\d[-/._]\d`)
	aWord   = regexp.MustCompile(`\pL[\pL\pM]*`)
	drawn   = regexp.MustCompile(`^(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$`) // an UUID
)

// ofTheHouse reports whether a number of a case has nothing but digits, signs, words of a privacy desk, and codes too
// short to name a person: RGPD/2026/11/29/01, Dossier n° 12, MASOC-7. Without a digit it is two letters at the most.
func ofTheHouse(s string) bool {
	codes, long := 0, false
	for _, w := range aWord.FindAllString(s, -1) {
		n, known := utf8.RuneCountInString(w), words.Fold(w)
		long = long || n > 2
		switch {
		case keepers[known] || deskWords[known] || rightNames[known]:
		case n <= 2 && isLatin(w), n <= 5 && isLatin(w) && w == strings.ToUpper(w):
			codes++
		default:
			return drawn.MatchString(s)
		}
	}
	return codes <= 2 && (words.CountDigits(s) > 0 || codes == 1 && !long)
}

// isLatin reports whether a word has our letters alone: others name people in two.
func isLatin(w string) bool {
	return !strings.ContainsFunc(w, func(c rune) bool { return !unicode.Is(unicode.Latin, c) })
}

// keepers are those who keep or take the requests, deskWords those of any request, rightNames what one asks for.
var (
	keepers   = foldedSet("rgpd gdpr dpo dpd dsar sar cnil lrar")
	deskWords = foldedSet("dossier dossiers demande demandes requete request requests case req ref reference numero " +
		"num ticket mail email courriel courrier lettre letter droit droits right rights annee year desk registre " +
		"exercice bis ter")
	rightNames = foldedSet("acces access effacement erasure opposition objection rectification portabilite " +
		"portability limitation restriction retrait withdrawal suppression deces")
)

func foldedSet(list string) map[string]bool {
	out := map[string]bool{}
	for w := range strings.FieldsSeq(list) {
		out[w] = true
	}
	return out
}

// caseRefuses reports whether a number of a case has words of a refusal. In one of the house, the words of any request
// are none: RGPD and DPO are there who keeps the list, and not what the person wants.
func caseRefuses(s string) bool {
	if CheckCase(s) != nil {
		return memoRefuses(s)
	}
	return memoRefuses(aWord.ReplaceAllStringFunc(s, func(w string) string {
		if keepers[words.Fold(w)] {
			return " "
		}
		return w
	}))
}

// caseNumber takes the number of the house.
func caseNumber(e *entry, s string) *trouble {
	if wrong := (*CaseError)(nil); errors.As(CheckCase(s), &wrong) {
		return &trouble{wrong.Says, wrong.Do}
	}
	e.Case = s
	return nil
}

// unnumbered is the number of a case of which the row has none that may be shown: that of the line. Rows under one name
// are one case still, that of the first of them; what is a telephone number or nothing names none.
func (r *reading) unnumbered(one row) string {
	place := fmt.Sprintf("?%s:%d", r.file, one.line)
	i := slices.IndexFunc(one.cells, func(c cell) bool { return c.of == columnOf("dossier") })
	if i < 0 || !strings.ContainsFunc(one.cells[i].text, unicode.IsLetter) ||
		len(facts.NumbersIn(one.cells[i].text)) > 0 {
		return place
	}
	if r.named == nil {
		r.named = map[string]string{}
	}
	name := strings.TrimSpace(one.cells[i].text)
	if r.named[name] == "" {
		r.named[name] = place
	}
	return r.named[name]
}
