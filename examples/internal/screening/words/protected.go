package words

import (
	"strings"
	"unicode/utf8"
)

// Behind a name, in front of it or alone, people write that somebody is a minor, or that a judge gave them a guardian:
// Martin Tutelle, Martin Mineur, tutelle de Martin. A few are called so, and no letter tells them apart: under the
// title of a name such a word is the mark. A firm is told by the word of its trade beside it.

// protections are such words; besideName are those that are one behind a name alone.
var (
	protections = set("tutelle curatelle mineur mineure minor guardianship")
	besideName  = set("protege protegee sauvegarde tuteur tutrice curateur curatrice pupille")
	// officesOf stand before them in the name of a firm; houses behind them, roads before the name of a street.
	officesOf = set("sarl sas sasu sa eurl sci scp snc selarl ets etablissements cabinet groupe agence societe ste " +
		"garage pharmacie transport transports hotel bar cafe restaurant boulangerie pizzeria club studio atelier " +
		"lot zone zac zi za batiment bat juge mandataire mandataires service services association pole cellule " +
		"institut centre espace site secteur zones espaces milieu brasserie taxi taxis ambulances")
	houses = set("fils freres associes cie sarl sas sasu sa eurl sci scp snc selarl services service conseil conseils")
	roads  = set("rue avenue av chemin route impasse allee quai boulevard bd bld")
)

// MarksProtected reports whether a name has the mark of somebody who is protected. A firm has none beside the word of
// a trade or of an office: Cabinet Tutelle, Garage Mineur, rue Jean Mineur.
func MarksProtected(cell string, firm bool) bool {
	if Quiet(cell, false) {
		return false
	}
	var said []string // each word
	for from := 0; from < len(cell); {
		c, n := utf8.DecodeRuneInString(cell[from:])
		if !isPart(c) {
			from += n
			continue
		}
		to := from
		for to < len(cell) {
			if c, n = utf8.DecodeRuneInString(cell[to:]); !isPart(c) {
				break
			}
			to += n
		}
		if w := ""; to-from <= 2*longestWord {
			w = Fold(latin(cell[from:to]))
			said = append(said, strings.ReplaceAll(w, " ", ""))
		} else {
			said = append(said, w)
		}
		from = to
	}
	for i, w := range said {
		mark := protections[w] || besideName[w] && i > 0 && i == len(said)-1
		if mark && !isOfOffice(said, i, firm) {
			return true
		}
	}
	return false
}

// isOfOffice reports whether the words around one tell that it is of a street or of a firm, where one may stand.
func isOfOffice(said []string, i int, firm bool) bool {
	if besideName[said[i]] && officesOf[said[i-1]] {
		return true // espace protégé
	}
	if !firm {
		return false
	}
	before := ""
	for k := i - 1; k >= 0; k-- {
		if roads[said[k]] {
			return true
		}
		if before == "" && !articles[said[k]] {
			before = said[k]
		}
	}
	if before != "" {
		return officesOf[before] || before == "contre"
	}
	for _, after := range said[i+1:] {
		if !articles[after] {
			return houses[after]
		}
	}
	return false
}
