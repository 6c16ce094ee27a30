package words

// Words of a refusal that are written as one: neplus, plusjamais, neveut. Alone each may be a slip of the keyboard in a
// note of any kind, so that no list has them; but nobody can say that they refuse nothing.

// denyParts are the words of which one makes the others a refusal, refusedParts what is refused, and amidParts what
// stands between.
var (
	denyParts = set("ne no not non pas pa plus plu plut jamais jms never dont donot stop stopper sans fini assez " +
		"marre trop")
	refusedParts = set("veut veux veu voulu veulent vouloir souhaite souhaites souhait desire desir appeler " +
		"appele appelez apeler aple appel appels rappel rappels rappeler rappelez contact contacter " +
		"contactez recontacter deranger " +
		"derangez demarcher demarchage relancer relance solliciter prospecter joindre call calls phone disturb more " +
		"etre interesse interessee")
	amidParts = set("me moi nous on il elle lui le la les l y en je j n de d du des un une do to the a")
)

// longestJoined is how many letters a word has at the most that is looked at so.
const longestJoined = 40

// isJoined reports whether a folded word is several, one of which denies the others.
func isJoined(word string) bool {
	if len(word) > longestJoined {
		return false
	}
	// What each beginning of the word is made of, a bit each: nothing that counts, one that denies, two of those,
	// one that is refused.
	const some, denied, twice, refusal = 1, 2, 4, 8
	at := make([]uint8, len(word)+1)
	at[0] = some
	for from := range word {
		for to := from + 1; to <= len(word) && at[from] != 0; to++ {
			switch part := word[from:to]; {
			case denyParts[part]:
				if at[to] |= at[from] | denied; at[from]&denied != 0 {
					at[to] |= twice
				}
			case refusedParts[part]:
				at[to] |= at[from] | refusal
			case amidParts[part]:
				at[to] |= at[from]
			}
		}
	}
	end := at[len(word)]
	return end&denied != 0 && end&(twice|refusal) != 0
}
