package words

import (
	"regexp"
	"strings"
)

// A name may be that of somebody who died, an address that of somebody whose data were erased, and a note may say no
// more than that another row says it. Such words are heard here, in cells that are not quiet.

// notLate stand behind "feu" and "rip" in names of firms and streets.
var notLate = set("vert verte verts vertes rouge rouges orange bleu follet follets et de du des d a au la le les " +
	"sacre flamme bois confort story service services tout artifice artifices central curl n stop off")

// isLate reports whether a name says of its person that they died: feu Martin, Martin RIP.
func isLate(cell string) bool {
	f := strings.Replace(Fold(cell), "r i p", "rip", 1)
	first, rest, more := strings.Cut(f, " ")
	next, _, _ := strings.Cut(rest, " ")
	switch first {
	case "feu", "feue":
		return more && !notLate[next]
	case "rip":
		return !notLate[next]
	}
	return strings.HasSuffix(f, " rip")
}

// erased are words of addresses that programs put in the place of one that was erased.
var erased = set("deleted removed erased anonymized anonymised anonymous anonymise anonymisee anonyme efface " +
	"effacee supprime supprimee unsubscribed")

// isErased reports whether an address is one of those: deleted-12@exemple.fr, 12@anonymous.invalid.
func isErased(cell string) bool {
	if strings.IndexByte(cell, '@') < 0 {
		return false
	}
	for w := range strings.SplitSeq(parted(Fold(cell)), " ") {
		if erased[w] {
			return true
		}
	}
	return false
}

// elsewhere is a note that speaks of another row, or says what the one above says.
var elsewhere = regexp.MustCompile(`(^| )(voir|cf|see|idem|id|same|renvoi)( a| la| le| as| que| in| en| on)*` +
	` (ligne|lignes|lg|row|rows|line|lines|no|n) ?(n |no |numero )?[0-9]+|` +
	`(^| )(voir|cf|see|same as|idem) (ci dessus|ci dessous|au dessus|plus haut|supra|above|before|previous|` +
	`precedent|precedente|precedemment|ligne precedente|row above|line above)( |$)|` +
	`^same (here|thing)$`)

// isDitto reports whether a note is one of the words that alone say what the row above says; among others they are
// words like any.
func isDitto[S string | []byte](cell S) bool {
	const most = len("« same. »")
	if len(cell) > most {
		return false
	}
	var word [len("same")]byte
	n := 0
	for i := range len(cell) {
		if c := cell[i] | 0x20; 'a' <= c && c <= 'z' && cell[i] < 0x80 {
			if n == len(word) {
				return false
			}
			word[n], n = c, n+1
		}
	}
	return string(word[:n]) == "id" || string(word[:n]) == "same"
}

// saysElsewhere reports whether a note says what it says in another row.
func saysElsewhere(cell string) bool {
	const most = 80 // of what says little else
	if len(cell) > most {
		return false
	}
	folded := Fold(cell)
	for w := range strings.FieldsSeq(folded) {
		if sending[w] {
			return elsewhere.MatchString(folded)
		}
	}
	return false
}

// sending are the words of which elsewhere asks for one.
var sending = set("voir cf see idem id same renvoi")

// isDittoMark reports whether a cell without a letter is one of the marks that say what the row above says: ", //, ".
func isDittoMark[S string | []byte](cell S) bool {
	marks, last := 0, byte(0)
	for i := range len(cell) {
		switch c := cell[i]; c {
		case ' ', '-', '_', '.':
		case '"', '\'', '/', ',':
			if marks > 0 && c != last {
				return false
			}
			marks, last = marks+1, c
		default:
			return false
		}
	}
	return marks > 1 || marks == 1 && last == '"'
}
