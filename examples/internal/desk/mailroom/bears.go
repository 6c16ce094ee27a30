package mailroom

import (
	"slices"
	"strings"

	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
)

// A note of words that are all known may still say how somebody wants to be reached, how often, until when, or that it
// says what another line says. Whether that leaves the calls free nobody can tell from words alone: somebody reads it.

// bears reports whether a note bears on whether somebody may be called, whatever its words: another way to reach
// them, a wish, less of something, an agreement, several calls, a zero, a line beside, somebody else who asks.
func bears(text string) bool {
	if isNumbers(text) {
		return false
	}
	all := strings.Fields(words.Fold(text))
	has := func(of terms) bool { return slices.ContainsFunc(all, of.has) }
	joined := " " + strings.Join(all, " ") + " "
	switch {
	case has(lessened), has(agreed), has(elsewhere), has(preferring), anotherAsks(text):
		return true
	case strings.Contains(joined, " fois ") && has(reaching), strings.Contains(joined, " times ") && has(reaching):
		return true
	case has(wishing) && !has(wished):
		return true
	case has(channels) || strings.Contains(joined, " en ligne "):
		return has(reaching) || !has(carried) // "réponse envoyée par courrier"
	}
	return false
}

// terms are words: those that begin others, and whole ones.
type terms struct{ stems, whole []string }

func (t terms) has(w string) bool {
	return slices.Contains(t.whole, w) || slices.ContainsFunc(t.stems, func(s string) bool {
		return strings.HasPrefix(w, s)
	})
}

func termsOf(stems, whole string) terms { return terms{strings.Fields(stems), strings.Fields(whole)} }

var (
	// channels are ways to reach somebody that are no call.
	channels = termsOf("courri sms messag postal formulaire lettre letter",
		"poste post site sites internet web mail mails email emails e-mail courriel courriels fax ecrit ecrite ecrits "+
			"portail online website text texts form mel")
	// carried are what was done with letters and messages.
	carried = termsOf("envoy recu repond repons transmis adress laiss arriv imprim joint sent receiv repl answer left",
		"")
	// reaching are words of reaching somebody from now on.
	reaching = termsOf("contact joind joign appeler rappeler relancer uniquement seul exclusi plutot passer ecrire "+
		"ecriv reach only rather call", "via")
	preferring = termsOf("prefer", "mieux better")
	wishing    = termsOf("souhait desir aimerai voudrai", "veut veulent voulait wants want wishes wish would")
	// wished are what a request asks for, and a call.
	wished = termsOf("copie inform renseign acces access connaitre savoir obtenir recevoir repons precision rappel "+
		"appele effac rectif corrig know copy answer called", "")
	lessened = termsOf("moins rarement fewer rarely maximum",
		"peu trop assez souvent less often 0 zero appels calls relances sollicitations max")
	// agreed are of an agreement, that may be over, and of its end.
	agreed = termsOf("accord autoris consent permis permiss agree allow jusqu valab expir echu", "until till valid")
	// elsewhere are of what another line or another paper says.
	elsewhere = termsOf("pareil ditto identiq similar",
		"id idem ibid dito meme memes same comme like voir see cf vr ligne line dessus above")
)
