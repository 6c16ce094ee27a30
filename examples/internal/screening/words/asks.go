package words

import "strings"

// What an answer says is told by what its title asks for: "true" is the refusal under Désabonné de tous les e-mails,
// and "0" under called_count is how many.

// stopStems begin words of titles that ask whether somebody said stop; okStems those of an agreement, beside which
// nobody knows for which of both an answer is.
var (
	stopStems = strings.Fields("refus oppos stop optout optedout unsub desinscr desabo blackl dnc dnd bloctel " +
		"robinson repouss interdi prohib forbid exclud bloqu block revoq revok withdr")
	okStems = strings.Fields("accord consent accept autoris permis agree allow optin optedin abonn leve " +
		"lift annul")
	titleNegates = set("non not pas jamais never sans without")
	howMany      = set("count counts counter compteur nb nbr nbre nombre number total qty combien")
)

// AsksForStop reports whether a title asks if somebody said stop, to whatever: a yes is the refusal there. One that
// denies it, takes it back or asks for an agreement as well is none: "sans opposition", "refus levé".
func AsksForStop(title string) bool {
	parts := Parts(title)
	if undoing.MatchString(title) || len(parts) > 1 && titleUndoes[parts[0]] {
		return false
	}
	is := false
	for i, p := range parts {
		if i+1 < len(parts) && (p == "opt" || p == "opted") {
			p += parts[i+1]
		}
		if titleNegates[p] || begins(p, okStems) {
			return false
		}
		is = is || begins(p, stopStems)
	}
	return is
}

// AsksHowMany reports whether figures under a title are a count, of which zero is none: called_count.
func AsksHowMany(title string) bool {
	for _, p := range allParts(title) {
		if howMany[p] {
			return true
		}
	}
	return false
}

func begins(w string, stems []string) bool {
	for _, stem := range stems {
		if strings.HasPrefix(w, stem) {
			return true
		}
	}
	return false
}
