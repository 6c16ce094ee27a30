package words

import (
	"slices"
	"strings"
)

// A sentence that denies something stands where a name is asked: "does not want", "rien à vendre", "pas de suite",
// "none of your business". No name begins so and goes on in ordinary words; what a note denies and says no no is none
// either: "sans emploi", "not available".

var (
	// deniesFirst begin one; notFirst do with a not behind them.
	deniesFirst = set("ne pas plus jamais aucun aucune rien sans not no never dont doesnt didnt wont cant " +
		"nothing none nobody nor neither nowhere")
	notFirst = set("does do did will would is was are has have can could should must may he she they we it please " +
		"said says")
	nots = set("not never nothing t no")
	// lonely say by one word that somebody is done with; nobody is called so.
	lonely = set("inutile enough nothing cancel cancelled canceled cancels gone finito nope unwanted")
	// ownDenials begin names of places and what people do: Pas-de-Calais, sans profession, plus en activité.
	ownDenials = set("calais jeu lanciers artois case emploi profession activite activites domicile adresse souci " +
		"soucis qualification diplome travail objet nom prenom etage numero ville fonction salarie " +
		"salaries salariee pas")
)

// saysDenying reports whether a name is such a sentence.
func saysDenying(cell string, firm bool) bool {
	said := wordsOf(cell)
	const most = 12
	switch {
	case len(said) == 0 || len(said) > most:
		return false
	case len(said) == 1:
		return !firm && lonely[said[0]]
	}
	if deniesBehind(cell, said) {
		return true
	}
	at := 0
	for at < len(said)-1 && notFirst[said[at]] { // we are not
		at++
	}
	if at == 0 && !deniesFirst[said[0]] || at > 0 && !nots[said[at]] {
		return false
	}
	rest := said[at+1:]
	if len(rest) > 0 && !slices.ContainsFunc(rest, func(w string) bool { return !isDigits(w) }) ||
		slices.ContainsFunc(rest, func(w string) bool { return ownDenials[w] }) {
		return false // No 5
	}
	return goesOnOrdinary(cell, rest, firm) && !Understood(cell)
}

// deniesBehind reports whether one stands behind a name, in small letters: Petit does not want.
func deniesBehind(cell string, said []string) bool {
	for i := 1; i+1 < len(said); i++ {
		if not := said[i] + " not "; said[i+1] == "not" && notBehind[said[i]] {
			if at := strings.Index(cell, " "+not); at > 0 {
				return !Understood(cell[at+1:])
			}
		}
	}
	return false
}

// notBehind are those words that stand before a not behind who is told of.
var notBehind = set("does do did will would is was are has have can could should must may")

// IsDenial reports whether what stands where a town or a trade is asked is such a sentence.
func IsDenial(cell string) bool { return !Quiet(cell, false) && saysDenying(cell, false) }

// goesOnOrdinary reports whether what follows is written small, or is ordinary words, and of no firm.
func goesOnOrdinary(cell string, rest []string, firm bool) bool {
	isOrdinary := func(w string) bool {
		t := vocabulary[w]
		return t.id != 0 && t.role&(given|civil|particle) == 0 && !surnames[w] && !(firm && isTrade(w)) || english[w]
	}
	if _, _, behind := cutWord(cell); !firm && isSmall(behind) {
		return len(rest) == 0 || slices.ContainsFunc(rest, isOrdinary)
	}
	return len(rest) > 0 && !slices.ContainsFunc(rest, func(w string) bool { return !isOrdinary(w) && !articles[w] })
}

// english are words of such sentences besides those of notes.
var english = set("your you me my us him her them this that business want wants wanted need needs care bother " +
	"thanks thank interested more again calls call contact ever now way selling buying")

func isDigits(w string) bool { return CountDigits(w) == len(w) }
