package words

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Who can strike nothing through marks a name by hand: ~~Petit~~, -Petit-, //Petit, xPetit. And a cell of addresses of
// messages that holds none holds what somebody had to say.

// mayBeStruck reports whether a cell begins or ends with a sign that may strike it.
func mayBeStruck[S string | []byte](cell S) bool {
	n := len(cell)
	return n > 1 && (strikes(cell[0]) || strikes(cell[n-1]))
}

func strikes(c byte) bool { return c == '-' || c == '/' || c == '!' }

// placeholders are what programs write between two hyphens for nothing: --None--.
var placeholders = set("none aucun aucune select choisir selectionner null nc na")

// saysStruck reports whether a cell of a name is marked as struck. A firm may begin with a small letter: iPhone.
func saysStruck(cell string, firm bool) bool {
	for _, mark := range []string{"~~", "<s>", "<S>", "<strike", "<del>"} {
		if strings.Contains(cell, mark) {
			return true
		}
	}
	bare := strings.Trim(cell, "-/!")
	if strings.IndexFunc(bare, unicode.IsLetter) < 0 || placeholders[Fold(bare)] || strings.ContainsAny(cell, "@.:") {
		return false
	}
	before, after := cell[:strings.Index(cell, bare)], cell[strings.Index(cell, bare)+len(bare):]
	for _, marks := range []string{before, after} {
		if strings.Contains(marks, "--") || strings.Contains(marks, "//") {
			return true
		}
	}
	if before == "-" && after == "-" || before == "!" {
		return true
	}
	if firm || before != "" {
		return false
	}
	switch cell[0] { // xPetit, 0Petit
	case 'x', 'z', '0':
		c, n := utf8.DecodeRuneInString(cell[1:])
		next, _ := utf8.DecodeRuneInString(cell[1+n:])
		return unicode.IsUpper(c) && unicode.IsLower(next)
	}
	return false
}

// noEmail are what people and programs write for no address of messages.
var noEmail = set("na nc none aucun aucune neant null nil inconnu inconnue vide sans pasdemail pasdemel pasdemails " +
	"pasdecourriel pasdadresse pasdadressemail pasdadresseemail pasdadressemel pasdemailconnu sansmail sansemail " +
	"sansadresse sansadressemail sanscourriel aucunmail aucunemail aucuncourriel aucuneadresse aucuneadressemail " +
	"nomail noemail noemailaddress nonrenseigne nonrenseignee nonconnu noncommunique noncommuniquee adresseinconnue " +
	"emailinconnu mailinconnu napasdemail")

// longestNoEmail are the bytes of one of them at most, with what parts its words.
const longestNoEmail = 32

// IsNoEmail reports whether a cell of addresses of messages has something else: not one that lost its @, nor what
// stands for none.
func IsNoEmail[S string | []byte](cell S) bool {
	says, space, point := false, false, false
	for i := range len(cell) {
		switch c := cell[i]; {
		case c == '@':
			return false
		case c == ' ':
			space = true
		case c == '.':
			point = point || 0 < i && i+1 < len(cell) && signs[cell[i-1]] >= digit && signs[cell[i+1]] >= digit
		case signs[c] >= digit:
			says = true
		}
	}
	return says && (space || !point) &&
		(len(cell) > longestNoEmail || !noEmail[strings.ReplaceAll(Fold(string(cell)), " ", "")])
}
