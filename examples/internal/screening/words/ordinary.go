package words

import "strings"

// IsOrdinary reports whether all words of a text are ordinary ones, and none is a name, or stands before one: it may be
// shown, since it tells of nobody. Two digits are a number of something; more may be one of somebody.
func IsOrdinary(text string) bool {
	const mostDigits, longest = 2, 48
	if CountDigits(text) > mostDigits || len(text) > longest || strings.ContainsAny(text, "@\n\r") {
		return false
	}
	said := false
	for w := range strings.SplitSeq(parted(Fold(text)), " ") {
		t := vocabulary[w]
		switch {
		case w == "" || isDigit(w[0]):
		case ofCalls[w]:
			said = true
		case t.id == 0 || t.role&(given|civil) != 0 || surnames[w]:
			return false
		default:
			said = true
		}
	}
	return said
}

// ofCalls are words of how calls end, which notes are not written with.
var ofCalls = set("cible cibles abouti aboutie aboutis aboutit argumente argumentee injoignable joignable barrage " +
	"filtre doublon doublons transfert transfere promesse qualifie qualifiee eligible ineligible joint joints npai " +
	"refus refuse refusee")

// surnames are those of many people that are ordinary words, too.
var surnames = set("petit petite grand blanc blanche noir roux brun bruns gris boulanger meunier marchand berger " +
	"boucher charpentier chevalier fontaine riviere lacroix bois marin moulin moulins picard breton normand lebon " +
	"legrand gros gras caron tessier masson potier poirier pommier olivier prieur abbe clerc cordier fabre roy roi " +
	"leroy baron comte duc page vidal dupuis dumont duval mercier barbier renard rossignol poulain germain francois " +
	"vallet bouvier besson royer guerin leclerc durand barre lefevre lemaire lemoine colin vincent")

// MayBeHarmless reports whether somebody may say of a text that it says no refusal: all of it is understood but for
// words that are not known, and none of those may be a refusal.
func MayBeHarmless(text string) bool {
	if Fold(text) == "" || refuses(Fold(text), true) {
		return false
	}
	unknown := map[string]bool{}
	for w := range strings.FieldsSeq(Fold(text)) {
		if vocabulary[w].id != 0 {
			continue
		}
		if MayRefuse(w) {
			return false
		}
		unknown[w] = true
	}
	is, _ := understood(text, NoteContext{Harmless: unknown})
	return is
}

// IsWriting reports whether a text is a way to reach somebody that is no call, and nothing else: e-mail, par mail.
// Alone in a note it may say that there is no other.
func IsWriting(text string) bool {
	is := false
	folded := Fold(text)
	if rest, mail := strings.CutPrefix(folded, "e mail"); mail {
		folded = "mail" + rest
	}
	for w := range strings.FieldsSeq(folded) {
		switch r := vocabulary[w].role; {
		case r&writing != 0:
			is = true
		case r&(reaching|filling) == 0:
			return false
		}
	}
	return is
}
