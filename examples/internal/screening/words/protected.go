package words

import (
	"slices"
	"strconv"
	"strings"
)

// Behind a name, in front of it or alone, people write that somebody is a minor, or that a judge gave them a guardian:
// Martin Tutelle, Martin Mineur, tutelle de Martin. A few are called so, and no letter tells them apart: under the
// title of a name such a word is the mark. A firm is told by the word of its trade beside it.

// protections are such words; besideName are those that are one behind a name alone.
var (
	protections = set("tutelle curatelle mineur mineure minor guardianship conservatorship incapable")
	besideName  = set("protege protegee sauvegarde tuteur tutrice curateur curatrice pupille")
	// guardians are bodies that a judge appoints, and homes where people are cared for: under a title of firms, where
	// they are called, each is the mark behind a name only. youths say how young somebody is.
	guardians = set("udaf atmp mjpm smjpm")
	homes     = set("ehpad ehpa usld mapad")
	youths    = set("enfant enfants bebe nourrisson ado adolescent adolescente collegien collegienne lyceen lyceenne " +
		"child teenager underage")
	// paired are two words that are one together, an article between them or none.
	paired = map[[2]string]bool{{"sauvegarde", "justice"}: true, {"mandat", "protection"}: true,
		{"mesure", "protection"}: true, {"protection", "juridique"}: true, {"protection", "future"}: true,
		{"maj", "prot"}: true, {"maj", "protege"}: true, {"maj", "protegee"}: true, {"majeur", "prot"}: true,
		{"majeure", "prot"}: true, {"majeur", "protege"}: true, {"majeure", "protegee"}: true,
		{"maison", "retraite"}: true, {"nursing", "home"}: true}
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
	said := wordsOf(cell)
	for i, w := range said {
		mark := protections[w] || besideName[w] && i > 0 && i == len(said)-1
		if mark && !isOfOffice(said, i, firm) {
			return true
		}
	}
	return marksInRemark(cell) || marksGuardian(said, firm) || !firm && (marksYoung(said) || endsYoung(cell))
}

// MarksProtectedAtWork reports whether the cell of a trade or of a service is such a word and nothing else: a miner is
// one who was not told from a minor.
func MarksProtectedAtWork(cell string) bool {
	if Quiet(cell, false) {
		return false
	}
	is := false
	for _, w := range wordsOf(cell) {
		mark := protections[w]
		if is = is || mark; !mark && !articles[w] && !degrees[w] {
			return false
		}
	}
	return is
}

// degrees are those of a guardianship.
var degrees = set("renforcee simple legale partielle provisoire oui")

// wordsOf are the folded words of a cell, each in one.
func wordsOf(cell string) (said []string) {
	for from, to := range partsIn(cell) {
		if w := ""; to-from <= 2*longestWord {
			w = Fold(latin(cell[from:to]))
			said = append(said, strings.ReplaceAll(w, " ", ""))
		} else {
			said = append(said, w)
		}
	}
	return said
}

// marksInRemark reports whether brackets hold such a word, or an age, and nothing else.
func marksInRemark(cell string) bool {
	for remark := range remarks(cell) {
		said := wordsOf(remark)
		if len(said) == 1 {
			w := said[0]
			if youths[w] || protections[w] || besideName[w] || guardians[w] {
				return true
			}
		}
		if len(said) <= 4 && marksYoung(said) {
			return true
		}
	}
	return false
}

// marksGuardian reports whether words name who takes care of somebody, or the measure that a judge took.
func marksGuardian(said []string, firm bool) bool {
	prior := "" // the last that is no article
	for i, w := range said {
		switch {
		case paired[[2]string{prior, w}]:
			if !firm || prior != "protection" && prior != "maison" && prior != "nursing" {
				return true
			}
		case guardians[w]:
			// Of an address it is where somebody's letters go: UDAF 4 rue Foch.
			if !firm || i > 0 && !officesOf[prior] ||
				slices.ContainsFunc(said, func(w string) bool { return roads[w] }) {
				return true
			}
		case homes[w] && !firm:
			return true
		}
		if !articles[w] {
			prior = w
		}
	}
	return false
}

// grownUp is the age from which somebody is no minor (art. 388 of the Code civil).
const grownUp = 18

// marksYoung reports whether words tell an age below that: 15 ans, 15ans, moins de 18 ans, under 18.
func marksYoung(said []string) bool {
	for i, w := range said {
		next, prior := "", ""
		if i+1 < len(said) {
			next = said[i+1]
		}
		for k := i - 1; k >= 0 && (prior == "" || articles[prior]); k-- {
			prior = said[k]
		}
		figures := strings.TrimRight(w, "abcdefghijklmnopqrstuvwxyz")
		if unit := w[len(figures):]; unit != "" {
			next = unit
		}
		age, err := strconv.Atoi(figures)
		if err == nil && (yearsOld[next] && age < grownUp || age <= grownUp && (prior == "moins" || prior == "under")) {
			return true
		}
	}
	return false
}

var yearsOld = set("an ans years yrs yo")

// endsYoung reports whether a name has such a word in front of it or behind it: Martin enfant; Jean L'Enfant is a name.
func endsYoung(cell string) bool {
	cell = strings.TrimSpace(cell)
	first, gap, rest := cutWord(cell)
	if first == "" || rest == "" {
		return youths[Fold(cell)] && isSmall(cell)
	}
	from, to, before := lastWord(cell)
	prior, _, _ := lastWord(cell[:before])
	last, said := cell[from:to], cell[prior:before]
	return youths[Fold(first)] && (isSmall(first) || setsApart(gap)) ||
		youths[Fold(last)] && (isSmall(last) && !articles[Fold(said)] || setsApart(cell[before:from]))
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
