package words

import (
	"iter"
	"regexp"
	"strings"
	"unicode"
)

// before a number of a record, in a note: doublon de AZ-1, voir fiche 12. A bare figure needs one of the last words,
// for there are others: 2 fois.
var (
	mentions = set("doublon doublons double idem meme memes voir cf fiche ref reference dossier client contact " +
		"prospect id n no num numero identifiant duplicate dup dupe same see record lead matricule contrat compte " +
		"account customer rattache rattachee lie liee avec conjoint")
	numbers = set("fiche ref reference dossier id n no num numero identifiant record matricule client contact " +
		"prospect contrat compte lead account customer")
	doubles = set("doublon doublons double duplicate dup dupe")
	ofWhom  = set("de du d of avec with a et and") // doublon de 12
)

// RecordsIn are what may be numbers of other records in a note, as it writes them.
func RecordsIn(note string) iter.Seq[string] {
	const most, near = 40, 3 // bytes of a number, and words between
	return func(yield func(string) bool) {
		if CountDigits(note) == 0 {
			return
		}
		mentioned, last, double := near+1, "", false
		const around = " \u00a0,;()[]\"«»:='’"
		for w := range strings.FieldsFuncSeq(note, func(c rune) bool { return strings.ContainsRune(around, c) }) {
			w = strings.Trim(w, ".!?")
			digits := CountDigits(w)
			if number, is := strings.CutPrefix(w, "n°"); is && number != "" {
				w, last, mentioned = number, "n", 0
			} else if number, is := strings.CutPrefix(w, "#"); is {
				w, last, mentioned = number, "n", 0
			}
			switch {
			case digits == 0:
				if last = Fold(w); mentions[last] {
					mentioned = 0
				} else {
					mentioned++
				}
				double = doubles[last] || double && ofWhom[last]
				continue
			case mentioned > near, len(w) > most, strings.IndexByte(w, '/') >= 0,
				digits == len(w) && !numbers[last] && !double:
				mentioned, double = mentioned+1, false
				continue
			}
			if mentioned, last = 0, ""; !yield(w) { // and those that follow: AZ-1, AZ-2
				return
			}
		}
	}
}

// notRecords stand before a number of something else that a person speaks of.
var notRecords = set("devis offre offres proposition article modele version lot quote offer")

// ofYears stand before a year.
var ofYears = set("en depuis an annee fin debut mi ete hiver automne printemps noel since year janvier fevrier mars " +
	"avril mai juin juillet aout septembre octobre novembre decembre january february march april may june july " +
	"august september october november december")

// MayBeRecordsIn are all parts of a note that may be numbers of records, whatever stands before them: letters and
// figures, and four figures or more, but for days, hours, amounts and telephone numbers. They are to be looked for
// among those of a file: most are of none.
func MayBeRecordsIn(note string) iter.Seq[string] {
	return func(yield func(string) bool) {
		if mayHaveAmount(note) {
			note = amounts.ReplaceAllString(note, " ")
		}
		before := ""
		for w := range strings.FieldsFuncSeq(Plainly(note), betweenRecords) {
			w = strings.Trim(w, ".!?-/")
			for _, sign := range [...]string{"n°", "N°", "nº", "Nº", "#"} {
				w = strings.TrimPrefix(w, sign)
			}
			last := before
			before = w
			if CountDigits(w) == 0 || notRecords[Fold(last)] || isMeasure(w) || isYear(w) && ofYears[Fold(last)] {
				continue
			}
			const most, long = 40, 4
			if BeginsRecord(last) && CountDigits(w) == len(w) && !yield(last+w) { // C 0001
				return
			}
			if len(w) > most {
				continue
			}
			figures := CountDigits(w)
			if (figures < len(w) || figures >= long) && !yield(w) {
				return
			}
			if strings.IndexByte(w, '-') < 0 && strings.IndexByte(w, '/') < 0 && strings.IndexByte(w, '.') < 0 {
				continue
			}
			for part := range strings.FieldsFuncSeq(w, func(c rune) bool { return strings.ContainsRune("-/.", c) }) {
				if n := CountDigits(part); n > 0 && n < len(part) && !isMeasure(part) && !yield(part) { // K1/K2
					return
				}
			}
		}
	}
}

// mayHaveAmount reports whether a note has what stands behind each of amounts.
func mayHaveAmount(note string) bool {
	for i := range len(note) {
		switch c := note[i]; {
		case c == '%', c == "€"[0] && strings.HasPrefix(note[i:], "€"):
			return true
		case c|0x20 == 'e' && len(note)-i >= 3 && note[i+1]|0x20 == 'u' && note[i+2]|0x20 == 'r':
			return true
		}
	}
	return false
}

// Plainly is a text with figures and letters as most write them, and none that nobody sees.
func Plainly(s string) string {
	return strings.Map(func(c rune) rune {
		switch {
		case '！' <= c && c <= '～':
			return c - '！' + '!'
		case unicode.Is(unicode.Cf, c):
			return -1
		case '\u2010' <= c && c <= '\u2015', c == '\u2212':
			return '-'
		}
		return c
	}, s)
}

// betweenRecords are signs that are in no number of a record.
func betweenRecords(c rune) bool {
	return unicode.IsSpace(c) || unicode.IsSymbol(c) && c != '°' ||
		strings.ContainsRune(",;:()[]{}\"'«»’‘“”+&|<>=*→_!?\\", c)
}

// BeginsRecord reports whether a word of letters may be what a number of a record begins with: C 0001, AZ 12.
func BeginsRecord(w string) bool {
	return len(w) == 1 && w[0]|0x20 >= 'a' && w[0]|0x20 <= 'z' ||
		len(w) > 0 && len(w) <= 4 && strings.Trim(w, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") == ""
}

func isYear(w string) bool {
	return len(w) == 4 && (w[:2] == "19" || w[:2] == "20") && CountDigits(w) == 4
}

// isMeasure reports whether a word with figures is a day, an hour, an amount, a telephone number, not one of a record.
func isMeasure(w string) bool { return measure.MatchString(w) }

var (
	measure = regexp.MustCompile(`(?i)^(\d{1,2}[/.-]\d{1,2}([/.-]\d{1,4})?|\d{4}-\d{2}-\d{2}(t.*)?|\d{1,2}h(\d{2})?|` +
		`\d{1,2}h\d{0,2}-\d{1,2}h(\d{2})?|\d+(er|re|e|eme|ème|nd|nde|st|th|rd|x|ans|min|mn|j|km|m2|m²|eur|euros)|` +
		`\+\d*|0[1-9]\d{8}|(00)?33[1-9]\d{8})$`)
	amounts = regexp.MustCompile(`(?i)\b(\d{1,3}([ .\x{a0}\x{202f}]\d{3})+|\d+)(,\d+)?\s?(k?€|%|(k?euros?|eur)\b)`)
)
