package mailroom

import (
	"regexp"
	"slices"
	"strings"

	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
)

// A title of a column that is not read may say a refusal, or speak of calls, and nobody knows which answer frees:
// "Opposition levée", "Démarchage", "Hors Bloctel". Under it whatever is filled binds. A no frees under a title alone
// that says a refusal and nothing more, and a yes under one that is known to ask for leave.

// titleRefuses reports whether a column that is not read is, by its title, of refusals, or may be: "retrait le", "ne
// plus appeler depuis", "refus le". Of whose refusal nobody knows: it may be the person's.
func titleRefuses(title string) bool {
	return words.SaysNoCall(title) || memoRefuses(title)
}

// titleAsksLeave reports whether a column that is not read asks, by its title, whether the person may be called:
// whatever is no plain yes under it is a no.
func titleAsksLeave(title string) bool {
	_, asks := facts.TitleAsks(title)
	return asks
}

// frees reports whether a no under a title says that nobody refused: each word of it is known, and one alone is of a
// refusal. "Refus levé" and "Sans opposition" have another word, "Retrait opposition" has two.
func frees(title string) bool {
	if words.SaysNoCall(title) {
		return true
	}
	if undone.MatchString(title) {
		return false
	}
	all := strings.Fields(strings.ReplaceAll(" "+strings.Join(words.Parts(title), " ")+" ", " opt out ", " optout "))
	n, of := 0, ""
	for _, w := range all {
		switch {
		case slices.Contains(titleHeads, w):
			n, of = n+1, w
		case slices.Contains(titleLeave, w):
		case !slices.Contains(titleFill, w):
			return false
		}
	}
	if slices.ContainsFunc(all, func(w string) bool { return slices.Contains(titleLeave, w) }) {
		return n == 1 && (strings.HasPrefix(of, "retrait") || strings.HasPrefix(of, "retir") || of == "withdrawn")
	}
	return n == 1
}

// undone is a word that begins with what takes it back: dé-radié, un-subscribed.
var undone = regexp.MustCompile(`(?i)(^|[^\p{L}])(d[eé]s?|un|dis|re|ré)-|(^|[^\p{L}])dés?[ _]`)

var (
	// titleHeads say by themselves that somebody is not to be called, or is gone.
	titleHeads = strings.Fields("refus refuse refusee refused opposition oppositions oppose opposee opposed oppo " +
		"objection objected optout stop bloctel retrait retire retiree withdrawn desinscrit desinscrite " +
		"desinscription unsubscribed desabonne desabonnee desabonnement radie radiee radiation blacklist blackliste " +
		"blacklistee blacklisted dnc npa repoussoir archive archivee archived exclu exclue excluded supprime " +
		"supprimee decede decedee deceased")
	// titleLeave are what somebody withdraws; a refusal of it is another thing.
	titleLeave = strings.Fields("consentement consent accord")
	titleFill  = strings.Fields("le la les l de du des d a au aux par date depuis on since at by of the client " +
		"cliente personne person person prospect appel appels call calls telephone telephonique tel demarchage " +
		"prospection pub publicite marketing newsletter commercial commerciale jour heure")
)
