package words

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A no at the end of a name, without brackets: "Petit - NON", "Martin KO", "zzz Durand". A name has such a word too,
// as others have: what tells them apart is a sign before the word, or how its letters are written.

// endings are the words that say no so.
var endings = set("non ko nok stop jamais never exclu exclue exclus npa npc dnc dnd opp oppo oppose opposee " +
	"opposes " +
	"opposition refus refuse refusee retrait retire retiree bloque bloquee resil resilie resiliee resilies " +
	"tribunal " +
	"plainte desinscrit desinscrite desabonne desabonnee black blacklist blackliste supprimer supprime interdit " +
	"interdite inactif inactive hostile litige contentieux avocat radie radiee rejet rejete banni bannie optout " +
	"ecarte unsubscribed rgpd perdu lost zz zzz zzzz xx xxx xxxx bl bls pi ni npr nppa ppna pna nrpa npd npnr " +
	"ccl suppr desabo mecontent mecontente agressif agressive decline rmv ppi unsub bloctel tps ctps oo hs lr " +
	"del sup n x")

// codes are those of them that a name of a firm or of a place has too, behind a word that says so: SARL PI, Lot N.
var codes, beforeCodes = set("bl pi ni tps oo hs lr del sup n x"), set("sarl sas sasu sa eurl sci scp snc " +
	"selarl ets etablissements " +
	"cabinet groupe agence societe ste garage pharmacie transports hotel bar cafe club studio espace maison " +
	"atelier " +
	"lot zone zac zi za bat batiment bloc porte entree escalier esc hall tour aile allee rue etage appartement " +
	"appt " +
	"apt residence secteur voie route rn box case boite cedex tranche ilot classe type modele serie planete " +
	"malcolm " +
	"louis pie generation mister miss le la les de du des l d")

// articles are words before which the next is no word of its own: Chemin du Retrait.
var articles = set("de du des le la les l d un une au aux et a the of en sur sous")

// saysAtEnd reports whether a name ends with such a word, or begins with one.
func saysAtEnd(cell string, firm bool) bool {
	cell = undotted(strings.TrimSpace(cell))
	if strings.HasPrefix(cell, "**") {
		return true
	}
	for _, mark := range []string{"xx", "zz"} {
		rest := strings.TrimLeft(cell, mark[:1])
		if c, _ := utf8.DecodeRuneInString(rest); len(cell)-len(rest) >= len(mark) && unicode.IsUpper(c) {
			return true // xxPetit
		}
	}
	if saysInFront(cell, firm) {
		return true
	}
	from, to, before := lastWord(cell)
	if from == 0 {
		return false // a name of one word
	}
	w, gap := cell[from:to], cell[before:from]
	if is := endings[Fold(w)]; is {
		prior, _, _ := lastWord(cell[:before])
		parts := setsApart(gap)
		said := Fold(cell[prior:before])
		if codes[Fold(w)] {
			parts = parts || w == "x" && premises[said] ||
				!isInitial(cell, from, to) && !beforeCodes[said] && len(said) > 1 && !isDigit(said[0])
		} else {
			parts = parts || !isTitled(w) && !articles[said] && !(firm && placedWords[Fold(w)] && isTrade(said))
		}
		if parts {
			return true
		}
	}
	first := strings.IndexFunc(cell, func(c rune) bool { return !isPart(c) })
	if first <= 0 || !endings[Fold(cell[:first])] {
		return false
	}
	next := strings.IndexFunc(cell[first:], isPart)
	if next < 0 {
		return false
	}
	if gap := cell[first : first+next]; codes[Fold(cell[:first])] {
		return strings.ContainsAny(gap, "-–—:>|") && len(strings.TrimSpace(gap)) < len(gap) // N/A, BL-Transports
	}
	return setsApart(cell[first:first+next]) ||
		!isTitled(cell[:first]) && strings.ContainsFunc(cell[first:], unicode.IsLower) &&
			strings.ContainsFunc(cell[first:], unicode.IsUpper)
}

// saysBeside reports whether what a sign parts off a name is a note that says no: "Martin - ne + appeler", "objected /
// Smith". Other signs are of names and addresses
// themselves: Durand & fils, 12, rue Pasteur.
func saysBeside(cell string) bool {
	if !isParted(cell) {
		return false
	}
	from := 0
	for i := 0; i <= len(cell); {
		width := 1
		if i < len(cell) {
			if width = 0; strings.IndexByte(",.&+", cell[i]) < 0 {
				width, _ = parts(cell, i)
			}
		}
		if width == 0 {
			i++
			continue
		}
		if said := strings.Trim(cell[from:i], " .\u00a0'_*"); said != "" &&
			(heard(said, ofText) || isWhole(said) || isEnding(Fold(undotted(said)))) {
			return true
		}
		i += width
		from = min(i, len(cell))
	}
	return false
}

// isEnding reports whether a folded word of several letters is one of [endings].
func isEnding(word string) bool { return len(word) > 1 && endings[word] }

// isParted reports whether a sign parts a cell in two.
func isParted[S string | []byte](cell S) bool {
	for i := range len(cell) {
		if signAt(cell, i) {
			return true
		}
	}
	return false
}

// signAt is isParted of a place, for one byte that no letter is.
func signAt[S string | []byte](cell S, i int) bool {
	switch cell[i] {
	case '|', ';', '=', '>', ':', '"', '!', '?':
		return true
	case '-', '/', '\\', '_':
		return i == 0 || i+1 == len(cell) || cell[i-1] <= ' ' || cell[i+1] <= ' '
	case 0xe2: // – — … → •
		return true
	}
	return false
}

func isPart(c rune) bool {
	return unicode.IsLetter(c) || unicode.IsDigit(c) || unicode.Is(unicode.Mn, c)
}

// lastWord is where the last word of a text stands, and where the text before it ends.
func lastWord(s string) (from, to, before int) {
	to = strings.LastIndexFunc(s, isPart)
	if to < 0 {
		return 0, 0, 0
	}
	_, n := utf8.DecodeRuneInString(s[to:])
	to += n
	gap := strings.LastIndexFunc(s[:to], func(c rune) bool { return !isPart(c) })
	if gap < 0 {
		return 0, to, 0
	}
	_, n = utf8.DecodeRuneInString(s[gap:])
	before = strings.LastIndexFunc(s[:gap], isPart)
	if before < 0 {
		return 0, to, 0
	}
	_, k := utf8.DecodeRuneInString(s[before:])
	return gap + n, to, before + k
}

// setsApart reports whether signs between two words part them: " - ", but not that of Jean-Paul.
func setsApart(gap string) bool {
	return strings.ContainsAny(gap, ":/|>*!;,=<") || len(gap) > 1 && strings.ContainsAny(gap, "-–—.·~")
}

// isTitled reports whether a word has a capital, and small letters after it, as names do.
func isTitled(w string) bool {
	first, n := utf8.DecodeRuneInString(w)
	return unicode.IsUpper(first) && strings.ContainsFunc(w[n:], unicode.IsLower)
}

// isInitial reports whether a word is the letter of a name that is not written: Marie N., or one among others, A. B. N.
func isInitial(cell string, from, to int) bool {
	if to-from > 1 {
		return isTitled(cell[from:to]) // Mme Pi
	}
	return to < len(cell) && cell[to] == '.'
}
