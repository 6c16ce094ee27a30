package words

import (
	"iter"
	"strings"
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
