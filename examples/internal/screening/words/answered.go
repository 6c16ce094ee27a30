package words

import "strings"

// A text that is an answer and nothing else: "pas du tout", "absolument pas". Of a longer text those words say nothing:
// "intéressé, mais pas tout de suite".

var (
	answerNo   = set("pas jamais non no not never nope nan nullement aucunement rien aucun aucune niet nein nenni")
	answerFill = set("du tout absolument surtout certainement surement vraiment franchement clairement " +
		"definitivement strictement categoriquement resolument formellement evidemment bien sur que " +
		"oh ah eh ben bah mais merci svp de la vie d en facon maniere cas le moindre moins monde pour moi nous lui " +
		"elle eux avec vous merci ca et un une seul seule instant seconde a ni aucun aucune prix desole desolee " +
		"monsieur madame at all absolutely definitely certainly really of course thank thanks you for me us him her " +
		"way hell god in a million years please sorry sir madam")
)

// isAnswerOfNo reports whether a cell is a no, and words that only stress it. One of them alone is heard elsewhere.
func isAnswerOfNo(cell string) bool {
	const most = 80 // bytes
	if len(cell) > most {
		return false
	}
	folded, no, n := Fold(cell), false, 0
	for w := range strings.SplitSeq(folded, " ") {
		if n++; !answerNo[w] && !answerFill[w] {
			return false
		}
		no = no || answerNo[w]
	}
	return no && n > 1 && !strings.HasSuffix(folded, " la") // pas là
}

// ticks are signs of what is ticked, without a letter: of YesNo they are none, since nothing of them is left folded.
var ticks = set("✓ ✔ ☑ ✅ 🗸 🗹 √")

// IsTick reports whether a cell is one sign of what is ticked, and nothing else: under a title that asks something, it
// is a yes.
func IsTick(cell string) bool {
	const most = 8 // bytes
	return len(cell) <= most && ticks[strings.TrimSuffix(cell, "\ufe0f")]
}

// crosses are signs of what is not so, without a letter. An empty box is none, nor is one with a cross in it, which is
// a tick to some.
var crosses = set("✗ ✘ ✖ ✕ ❌ ☓ ⛔ 🚫 👎")

// IsCross reports whether a cell is one sign of what is not so, and nothing else: under a title that asks for leave it
// is a no, and under one that asks for a refusal nobody knows.
func IsCross(cell string) bool {
	const most = 8 // bytes
	return len(cell) <= most && crosses[strings.TrimSuffix(cell, "\ufe0f")]
}

// Answers is what a cell says under a title that asks something: a word for yes or no, or a tick.
func Answers(cell string) (Answer, bool) {
	if IsTick(cell) {
		return Yes, true
	}
	return YesNo.Find(cell)
}

// A wish about hours, as people write it: "ne pas appeler avant 14h", "do not call on Mondays".
var (
	wishLead = set("merci de priere svp please client prospect contact souhaite demande a ne pas d do not don t " +
		"dont no " +
		"calls call calling appel appels appeler rappeler telephoner joindre contacter deranger sonner ring phone " +
		"phoning l le la les me m nous lui veut qu on")
	wishHours = set("avant apres entre et ou de a au aux jusqu jusque la le les l un en du des dans pendant durant h " +
		"heure heures min vers before after between and or until till in on at the during am pm o clock hours svp " +
		"merci please pas")
	wishTimes = set("matin matins matinee midi soir soiree apres nuit semaine week weekend weekends end ends lundi " +
		"mardi mercredi jeudi vendredi samedi dimanche lundis mardis mercredis jeudis vendredis samedis dimanches " +
		"repas dejeuner diner sieste vacances scolaires feries morning mornings afternoon afternoons evening " +
		"evenings noon lunch lunchtime night monday tuesday wednesday thursday friday saturday sunday mondays " +
		"tuesdays wednesdays thursdays fridays saturdays sundays")
)

// IsWishOfHours reports whether a text asks for no more than other hours, or days of the week, than some: it is no
// refusal of calls, and nobody may be called then.
func IsWishOfHours(cell string) bool {
	const most = 120
	if len(cell) > most {
		return false
	}
	lead, time, denied := true, false, false
	for w := range strings.SplitSeq(parted(Fold(cell)), " ") {
		switch {
		case w == "":
		case lead && wishLead[w]:
			denied = denied || w == "pas" || w == "not" || w == "no" || w == "don" || w == "dont"
		case isDigit(w[0]):
			if lead = false; len(w) > 2 { // a year; 1430 is read by somebody
				return false
			}
			time = true
		case wishTimes[w]:
			lead, time = false, true
		case wishHours[w]:
			lead = false
		default:
			return false
		}
	}
	return denied && time
}
