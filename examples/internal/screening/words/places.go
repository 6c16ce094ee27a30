package words

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Under the title of a town or of an address nobody is named, so that a code of agents in front is none of a firm: "LR
// Lyon", "BL 5 rue Victor Hugo". Under that of a firm it may be one, before a trade, "BL Transport", before a
// town it does not name, "PI Services Nantes": there it is a mark where the firm has a name of its own behind it, "LR
// SARL Durand", or nothing but a town, "LR Lyon". A row too many is told and may be waived, a call is not taken back.

var (
	titlesOfPlaces = set("adresse address rue voie street ville city town commune localite")
	titlesOfTowns  = set("ville city town commune localite")
	legalForms     = set("sarl sas sasu sa eurl sci scp snc selarl earl gaec scea ets etablissements societe ste " +
		"entreprise cabinet garage maison")
	// regions may stand behind the initials of a firm: BL France.
	regions = set("france nord ouest centre midi sud est ile idf paca europe international")
	// agentCodes are codes of call centres; of them a firm is seldom called.
	agentCodes = set("lr npai npa bl bls pi nrpa npr npra pna npna nppa ppna npc npd dnc dnd opp oppo ctps npnr dcd")
	towns      = set(placeNames)
	// premises are what is called by a name behind it, also by initials, Garage LR: in front they are a mark.
	premises = set("garage cabinet maison pharmacie hotel bar cafe restaurant boulangerie patisserie boucherie " +
		"librairie ecole clinique mairie agence societe ste entreprise ets etablissements magasin boutique salon")
)

// A Place is what a title of places names.
type Place uint8

// The places. The zero Place is none.
const (
	_         Place = iota
	OfAddress       // a street, or what stands in an address
	OfTown          // nothing but a town
)

// PlacesUnder is what stands under a title, if nobody's name does.
func PlacesUnder(title string) (p Place) {
	for _, part := range allParts(title) {
		switch part = trimDigits(part); {
		case titlesOfTowns[part]:
			p = max(p, OfTown)
		case titlesOfPlaces[part]:
			p = max(p, OfAddress)
		case called[part], titlesOfFirms[part]:
			return 0
		}
	}
	return p
}

// MarksPlace reports whether a code or a word that refuses stands beside a place.
func MarksPlace(cell string, p Place) bool {
	if p == 0 || Quiet(cell, false) {
		return false
	}
	cell = strings.TrimSpace(cell)
	first, gap, rest := cutWord(cell)
	if isDotted(cell, 1) && len(cell) > 4 && cell[3] == '.' { // L.R. Lyon
		_, gap, rest = cutWord(cell[2:])
		first, gap = cell[:1]+cell[2:3], strings.TrimPrefix(gap, ".")
	}
	if is := Fold(first); (marksInFront[is] || agentCodes[is] || discards[is] || placedWords[is] && isSmall(first)) &&
		!(isTitled(first) && len(first) > 1) && (gap == " " || setsApart(gap)) && beginsPlace(is, rest, p) {
		return true
	}
	from, to, before := lastWord(cell)
	if from == 0 || setsApart(cell[before:from]) {
		return false // see [saysAtEnd]
	}
	prior, _, _ := lastWord(cell[:before])
	w, said := cell[from:to], Fold(cell[prior:before])
	if is := Fold(w); p == OfTown && said != "" && isDigit(said[0]) && (marksInFront[is] || agentCodes[is]) {
		return true // Lyon 3e LR
	}
	return (placedWords[Fold(w)] || discardsOfPeople[Fold(w)] && isSmall(w)) && !isTitled(w) && !articles[said] &&
		!streets[said] && !beforeCodes[said] && (p == OfTown || towns[said])
}

// cutWord cuts the first word of a cell, and what parts it from the rest.
func cutWord(cell string) (first, gap, rest string) {
	notPart := func(c rune) bool { return !isPart(c) }
	to := strings.IndexFunc(cell, notPart)
	if to <= 0 {
		return "", "", ""
	}
	next := strings.IndexFunc(cell[to:], isPart)
	if next < 0 {
		return "", "", ""
	}
	return cell[:to], cell[to : to+next], cell[to+next:]
}

// beginsPlace reports whether a place begins behind a code: a town, or the number of a street and the street. BL
// before a name may be a boulevard, or a bloc.
func beginsPlace(code, rest string, p Place) bool {
	next, _, behind := cutWord(rest)
	if next == "" {
		next = rest
	}
	is := Fold(next)
	c, _ := utf8.DecodeRuneInString(rest)
	switch {
	case is == "":
		return false
	case isDigit(is[0]):
		after := firstOf(behind)
		if after == "bis" || after == "ter" {
			_, _, behind = cutWord(behind)
			after = firstOf(behind)
		}
		return code != "n" && streets[after] && !(code == "bl" && after == "residence")
	case len(is) == 1:
		return false
	case articles[is]:
		return unicode.IsUpper(c) && len(code) > 1 && is[0] == 'l' && (code != "bl" || p == OfTown)
	case code == "bl" && p == OfAddress, code == "n" && !unicode.IsUpper(c):
		return false
	}
	return true
}

// marksFirm reports whether a code stands in front of a firm that has a name of its own behind it, of its premises, or
// of a town alone. A letter that is a cross is no initial, whatever follows.
func marksFirm(code, rest string) bool {
	if code == "x" {
		return true
	}
	next, _, behind := cutWord(rest)
	if next == "" {
		next = rest
	}
	own, is := firstOf(behind), Fold(next)
	if own == "" || isDigit(own[0]) || own == "cedex" {
		return agentCodes[code] && (premises[is] || towns[is] && !regions[is])
	}
	if agentCodes[code] && premises[is] {
		return true
	}
	c, _ := utf8.DecodeRuneInString(behind)
	if own == "" || isTrade(own) || articles[own] || isDigit(own[0]) || !unicode.IsUpper(c) {
		return false
	}
	return legalForms[is] || agentCodes[code] && isTrade(is) && !articles[is]
}
