package words

import (
	"regexp"
	"strings"
)

// A refusal may be of all who are in a file, or of all but some: ne plus appeler tout le monde, seul Durand accepte.

const (
	callVerbs = `(r?appeler|r?appelez|r?appelle|re?contacter|contactez|demarcher|demarchez|solliciter|sollicitez|` +
		`joindre|relancer|relancez|deranger|derangez|telephoner|call|ring|phone|contact|disturb)`
	everyone = `(tout le monde|tous|toutes|all|(tous |toutes )?(ceux|celles) (ci|la)|everyone|everybody|anyone|` +
		`anybody|(any|all) of (them|these|those)|eux tous|elles toutes|ces gens|chacun d (eux|entre eux))`
	noneOf = `(aucun|aucune|nul|nulle|personne|none|nobody|no one)`
	wants  = `(veut|veulent|souhaite|souhaitent|desire|desirent|accepte|acceptent|wants?|wish|wishes|agreed|agrees?|` +
		`accepts?|accepted|consents?|consented|consent|consentent)`
)

// ofEveryone are all of a file, in a text that refuses: stop à tous, tout le monde refuse, opposition générale.
var ofEveryone = regexp.MustCompile(`(^| )(` + callVerbs + `|npa|nppa|stop|refus|oppositions?|retrait|radier|` +
	`supprimer|retirer|remove|delete|dnc|non|no|a|de|pour|par|chez|of|for|to|from|by) ` + everyone +
	`( svp| stp| merci| ici| please| here)*$|` +
	`^(tout le monde|everyone|everybody|(tous |toutes )?(ceux|celles) (ci|la)) |` +
	`^(ils|elles|they) (ont |have |sont |are |all )+(tous|toutes|all|refused|declined|opted|said) |` +
	`^(tous|toutes) (ont|sont|refusent|veulent|ne|n|disent|s opposent|opposes|opposees)( |$)|` +
	`^all (have|refused|refuse|said|say|declined|opted|unsubscribed|objected|do)( |$)|` +
	`^(les |the )?([0-9]+ |deux |trois |quatre |cinq |dix |two |three |five |ten )?` +
	`(dernier|premier|derniere|premiere)s( personnes| clients| contacts| prospects)? ` +
	`(ont|refusent|ne|n|veulent|sont) |` +
	`(^| )(opposition|refus|stop|npa|retrait|objection) ` +
	`(generale?|global|globale|collectif|collective|de groupe)( |$)|` +
	`(^| )(general|collective|blanket) (objection|opposition|refusal)( |$)`)

// forNobody says by itself that nobody is to be called, or that none wants it.
var forNobody = regexp.MustCompile(`(^| )(ne|n)( (plus|pas|jamais))? ` + callVerbs + ` (plus )?personne( ici)?$|` +
	`^` + noneOf + ` (ici |here |d eux |d elles |d entre eux |d entre elles |of them |dans (ce|le) fichier |` +
	`dans (cette|la) liste |la dedans )?(ne |n )?(en )?` + wants + `( |$)|` +
	`^(call|ring|phone|contact) (nobody|no one|none of (them|these|those))$`)

// ofThem are those who stand above, in a text that does not go on from one: Ne plus les appeler.
var ofThem = regexp.MustCompile(`(^| )ne (plus|pas|jamais) (les ` + callVerbs + `|leur telephoner)( |$)|` +
	`(^| )ne les ` + callVerbs + ` (plus|pas|jamais)( |$)|` +
	`(^| )(not|never|don t|dont) (call|ring|phone|contact|disturb) (them|those|these)( again| anymore)?$`)

// allBut are those who say who alone may be called, with the first word of whom.
var (
	onlyOneWants = regexp.MustCompile(`^(seuls?|seules?|only) ([a-z]+ ){1,6}(est |sont |is |are )?(` + wants +
		`|d accord|ok)( |$)`)
	onlyOneCalled = regexp.MustCompile(`^(ne |n )` + callVerbs + ` (plus |pas )?que ([a-z0-9]+)|` +
		`^` + callVerbs + ` (uniquement|seulement|exclusivement|only|just) ([a-z0-9]+)|` +
		`^(uniquement|seulement|only|just) ` + callVerbs + ` ([a-z0-9]+)`)
)

// howCalled are words of when, where or how somebody is called, and not of whom.
var howCalled = set("le la les l un une en entre apres avant sur par si pour au aux a de du d des vers pendant quand " +
	"lundi mardi mercredi jeudi vendredi samedi dimanche ce cette son sa ses il elle demain jours jour " +
	"matin midi soir aprem apm am pm h tot tard durant lors dans avec sans chez rarement s via when if in " +
	"on at after before during between by for from once twice mornings morning evenings evening " +
	"afternoons afternoon weekdays weekends the his her their monday tuesday wednesday thursday friday " +
	"saturday sunday mobile portable fixe bureau tel sms mail email back later again ete hiver semaine " +
	"weekend week janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre " +
	"fin debut mi with me him us fois deux trois")

// RefusesForAll reports whether a text that stands alone in a file refuses for all who are in it, for all but some, or
// for a group that it does not name. refuses reports whether it may say a refusal, of whomever.
func RefusesForAll(cell string, refuses func() bool) bool {
	if len(cell) > headingBytes {
		return false
	}
	folded := Fold(cell)
	if forNobody.MatchString(folded) || onlyOneWants.MatchString(folded) && !goesOnWithMoment(folded) ||
		!StartsSmall(cell) && ofThem.MatchString(folded) {
		return true
	}
	if m := onlyOneCalled.FindStringSubmatch(folded); m != nil {
		whom := m[len(m)-1]
		for i := len(m) - 2; whom == ""; i-- {
			whom = m[i]
		}
		return !howCalled[whom] && !isDigit(whom[0])
	}
	return ofEveryone.MatchString(folded) && refuses()
}

// goesOnWithMoment reports whether a text speaks of when or how, right behind its first word: seul le matin veut bien.
func goesOnWithMoment(folded string) bool {
	_, rest, _ := strings.Cut(folded, " ")
	next, _, _ := strings.Cut(rest, " ")
	return howCalled[next]
}
