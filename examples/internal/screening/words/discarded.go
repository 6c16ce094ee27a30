package words

import (
	"slices"
	"strings"
	"unicode"
)

// Behind a name, in front of it or alone, people write that they are done with a record: Martin rayé, archivé Durand,
// Petit (poubelle). What tells such a word from a name is how its letters are written, and what stands beside it.

var (
	// discards are such words, and nobody's name.
	discards = set("archive archivee effacement oubli annule annulee terminee rayee barree blklst blcklst " +
		"bklst blklist blcklist blacklst blklisted blklste kapout kaput cloture cloturee spam trash trashed " +
		"nspa nspea nspt nspr nspra nspc nspd nvpa nvpea nvpr nvpra nvpc nvpd nvpt nvp npea npec npsa npds " +
		"nvpec nvpap npai excl retir archived dnu")
	// discardsOfPeople are names of people too: Barré, Rayé, the prefect Poubelle.
	discardsOfPeople = set("barre raye poubelle corbeille termine lacher marre")
	// discardsOfFirms are words that firms are called by: Time Out, White Trash, Groupe Archive.
	discardsOfFirms = set("out trash spam archive poubelle corbeille oubli nvp cloture archived")
	outs            = set("out") // behind the name of a person
	// closedOfPeople say of a person's record that it is closed: some are called so.
	closedOfPeople = set("clos close closed ferme fermee")
)

// isDiscard reports whether a folded word is one that may say so.
func isDiscard(w string, firm bool) bool {
	return discards[w] || discardsOfPeople[w] || (outs[w] || closedOfPeople[w]) && !firm
}

// saysDiscarded reports whether a name has such a word at its end, in front of it or in brackets.
func saysDiscarded(cell string, firm bool) bool {
	cell = strings.TrimSpace(cell)
	for remark := range remarks(cell) {
		if w := Fold(remark); discards[w] || outs[w] || (discardsOfPeople[w] || closedOfPeople[w]) &&
			!isTitled(strings.TrimSpace(remark)) {
			return true
		}
	}
	if endsInSentence(cell) {
		return true
	}
	from, to, before := lastWord(cell)
	if from == 0 {
		return false // one word: see [lones]
	}
	if w := cell[from:to]; isDiscard(Fold(w), firm) || outs[Fold(w)] {
		prior, _, _ := lastWord(cell[:before])
		said, parts := cell[prior:before], setsApart(cell[before:from])
		if discardsAt(w, said, parts, firm) && !(firm && !parts && isPlaced(Fold(w), Fold(said))) {
			return true
		}
	}
	first := strings.IndexFunc(cell, func(c rune) bool { return !isPart(c) })
	if first <= 0 || !isDiscard(Fold(cell[:first]), firm) {
		return false
	}
	next := strings.IndexFunc(cell[first:], isPart)
	if next < 0 {
		return false
	}
	rest := cell[first+next:]
	if end := strings.IndexFunc(rest, func(c rune) bool { return !isPart(c) }); end > 0 {
		rest = rest[:end]
	}
	return discardsAt(cell[:first], rest, setsApart(cell[first:first+next]), firm)
}

// endsInSentence reports whether a name with a capital ends in a sentence that names have too, in small letters: Durand
// plus rien.
func endsInSentence(cell string) bool {
	const longest = 40 // of those sentences
	for from := max(1, len(cell)-longest); from < len(cell); from++ {
		if cell[from-1] == ' ' && sentencesOfNames[Fold(cell[from:])] && isSmall(cell[from:]) {
			return !isSmall(cell[:from])
		}
	}
	return false
}

// discardsAt reports whether such a word is none of a name, beside another that a sign may part from it.
func discardsAt(w, beside string, parts, firm bool) bool {
	is := Fold(w)
	ofPeople := discardsOfPeople[is] || closedOfPeople[is]
	switch {
	case articles[Fold(beside)] && !parts, isTitled(w) && (ofPeople || !parts && !isUnspoken(is)):
		return false
	case parts:
		return !(outs[is] && firm) || !isTitled(w)
	case ofPeople: // jean barre, JEAN BARRÉ, Jean Barré; Jean barre and jean barré are none
		return isSmall(w) && (len(is) < len(w) || !isSmall(beside))
	case firm && (discardsOfFirms[is] || outs[is]): // Lyon poubelle, but TIME OUT
		return isSmall(w) && !isSmall(beside)
	}
	return true
}

// isUnspoken reports whether a word of several letters has no vowel to speak but a last one: nspa, blklst.
func isUnspoken(w string) bool { return !strings.ContainsAny(w[:len(w)-1], "aeiouy") }

// isPlaced reports whether a word is of what a firm does: Centre effacement. No town does it.
func isPlaced(w, said string) bool {
	return placedWords[w] && isTrade(said) && !premises[said] && (!towns[said] || regions[said])
}

// isSmall reports whether a word has letters, and no capital.
func isSmall(w string) bool {
	return strings.IndexFunc(w, unicode.IsUpper) < 0 && strings.IndexFunc(w, unicode.IsLower) >= 0
}

// rated are houses that have stars behind their name.
var rated = set("hotel hotels camping campings gite gites residence chambre chambres motel auberge villa meuble " +
	"village")

// saysBySigns reports whether signs without a word stand beside a name: Martin !!!, Durand ***, and
// behind that of a person a plus, as for the dead. One star may be of whatever is explained elsewhere.
func saysBySigns(cell string, firm bool) bool {
	cell = strings.Trim(cell, " .\u00a0")
	bare := strings.Trim(cell, "!*# ()[]:-/,")
	at := strings.Index(cell, bare)
	for _, signs := range [...]string{cell[:at], cell[at+len(bare):]} {
		if strings.Count(signs, "!") > 1 || strings.Count(signs, "#") > 1 {
			return true
		}
		if strings.Count(signs, "*") > 1 {
			return !slices.ContainsFunc(strings.Split(Fold(bare), " "), func(w string) bool { return rated[w] })
		}
	}
	if firm { // Canal +
		return false
	}
	parts := func(c byte) bool { return strings.IndexByte(" /,:([-)]", c) >= 0 }
	end := strings.TrimRight(cell, " )]")
	return len(end) > 1 && end[len(end)-1] == '+' && parts(end[len(end)-2]) ||
		len(cell) > 1 && cell[0] == '+' && parts(cell[1])
}
