package words

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

// ShownTitle is the title of a column as a report and a certificate show it: no number of six digits or more stands
// whole in it, no address of e-mail, and no name of somebody. The place of the column tells which it is. A word alone
// is taken for a name only if it is a first name; beside others, also if nobody knows it and it is written as a name.
func ShownTitle(title string) string {
	if CountDigits(title) >= leastOfNumber || numberInTitle.MatchString(title) {
		title = numberInTitle.ReplaceAllStringFunc(title, maskDigits)
	}
	at := titleWord.FindAllStringIndex(title, -1)
	var b strings.Builder
	done, named := 0, false // the word before is a name, or stands before one
	for i, w := range at {
		word := title[w[0]:w[1]]
		hides := namesSomebody(word, named, len(at) > 1)
		_, civil := civilityOf[Fold(word)]
		abbreviated := len(word) > 1 || w[1] < len(title) && title[w[1]] == '.' // M. Petit, and not M
		if named = hides || civil && abbreviated; hides && i+1 < len(at) {
			between := title[w[1]:at[i+1][0]]
			named = strings.Trim(between, " '’-") == ""
		}
		if hides {
			b.WriteString(title[done:w[0]] + "•••")
			done = w[1]
		}
	}
	return b.String() + title[done:]
}

// TitleWithoutNumbers is a title as a terminal shows it: no number of six digits or more stands whole in it, and no
// address of e-mail.
func TitleWithoutNumbers(title string) string {
	if CountDigits(title) >= leastOfNumber {
		title = numberInTitle.ReplaceAllStringFunc(title, maskDigits)
	}
	if strings.Contains(title, "@") {
		title = titleWord.ReplaceAllStringFunc(title, func(word string) string {
			if strings.Contains(word, "@") {
				return "•••"
			}
			return word
		})
	}
	return title
}

// namesSomebody reports whether a word of a title may be a name; named, that one, or a title of people, stands before.
func namesSomebody(word string, named, among bool) bool {
	if strings.Contains(word, "@") {
		return true
	}
	folded := Fold(word)
	first, _ := utf8.DecodeRuneInString(word)
	_, civil := civilityOf[folded]
	if civil || nouns[folded] || CountDigits(word) > 0 || !unicode.IsUpper(first) && !named {
		return false
	}
	t := vocabulary[folded]
	switch {
	case t.role&given != 0 && !ofTitles[folded]:
		return true
	case named:
		return IsNameLike(folded) != NoName && (unicode.IsUpper(first) || t.id == 0)
	}
	const code = 4 // letters of one at most: UTM, DPE
	capitals := strings.ToUpper(word) == word && utf8.RuneCountInString(word) <= code
	// inner is a capital within a word: HubSpot.
	inner := strings.ToUpper(word) != word && strings.ContainsFunc(word[len(string(first)):], unicode.IsUpper)
	return among && t.id == 0 && folded != "" && !ofTitles[folded] && !capitals && !inner && !MayRefuse(folded)
}

// ofTitles are words that titles have and notes do not, and first names that are words of titles.
var ofTitles = set("france country zip gsm phone secondary primary value display timezone rouge analogues")

// leastOfNumber are the digits of what is masked as a number at least.
const leastOfNumber = 6

var (
	// numberInTitle are digits with signs between, of any script, O and l among them: 06 39-98.00 O1. A day is none.
	numberInTitle = regexp.MustCompile(`\p{Nd}{6,}|[\p{Nd}OoIl](?:[\s\x{a0}\x{202f}.\-/()_]{0,3}[\p{Nd}OoIl]){8,}`)
	titleWord     = regexp.MustCompile(`[^\s;,:/()"«»“”'’\-–_.@]+(?:[.\-_]?[^\s;,:/()"«»“”'’@]*@\S+)?`)
)

// maskDigits hides a number, but for its last two characters.
func maskDigits(s string) string {
	all := []rune(s)
	digits := 0
	for _, r := range all {
		if unicode.IsDigit(r) {
			digits++
		}
	}
	const least = 5 // of which some may be written as letters
	if digits < least {
		return s
	}
	for i := range all[:len(all)-2] {
		if unicode.IsDigit(all[i]) || unicode.IsLetter(all[i]) {
			all[i] = '•'
		}
	}
	return string(all)
}
