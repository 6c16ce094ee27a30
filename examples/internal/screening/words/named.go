package words

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// In names of people, of firms and of places a refusal is heard by the words by which it is in notes: "ne + appeler
// Martin", "Durand bloc-tel". Some names have such a word, and are told by how it is written and by what stands
// beside it.

var (
	// nameWords are names of people and of places, in whatever letters: of them none is heard in a name, alone.
	nameWords = set("alone arette ban bidon gave gaves lasse marre nada nan nie nao oust ouste retiers rude rudes " +
		"basta baja rip dito idem nok ko dc furieuse manasse dont bloque plaintel minor halte grieve grieves weiger " +
		"opposite opposito exclusif exclusive exclusivite exclusivites neg nah rage spam cannot")
	// nameStems begin such words.
	nameStems = strings.Fields("piss cessen cesset cessev cessey cesser hurle hurlu hurlim weigert stoppel stoppl " +
		"stoppin stoppan stoppa desbonn exclusiv grievs")
	// titledWords are names of people and of places if they are written as those are, as are all of placedWords beside
	// an article: Jean Jamais, place de la Paix.
	titledWords = set("mineur mineure paix deuil jamais avocat huissier tranquille rejet demeure signale harcele")
	// placedWords are of firms, of offices and of what they do, and of streets.
	placedWords = set("avocat avocate avocats huissier huissiers tribunal tribunaux tutelle tutelles mediation " +
		"mediateur conciliateur contentieux litige litiges barrage barrages retrait retraits rejet cancer alzheimer " +
		"deficient deficients autiste autistes suicide depression sanction sanctions proces amende amendes poubelle " +
		"poubelles corbeille demarchage vulnerable vulnerables fragile fragiles obseques suppression lawyer " +
		"attorney dpo signalement signalements hospitalisation udaf arcep ddpp dgccrf exclusion interdiction " +
		"curatelle curatelles litigation complaint complaints fraud fraudes frauds removals removal elderly deaf " +
		"disabled death dementia plainte plaintes abandon mineur mineurs mineures paix deuil irritation palliatif " +
		"palliatifs blocage defunts guardianship usurpation escroquerie repression hurlement telemarketing " +
		"tranquillite tranquille brouillage refoulement abstention retractation effacement")
	// asking stand before what somebody asks for, and before the name of no office.
	asking = set("demande demandes dde dem demander demandee voir cf veut souhaite sous procedure en exige demandant " +
		"faire pour signaler attention stop client cliente personne numero fiche compte dossier")
)

// trades are words of firms and of offices, besides those that are harmless in notes.
var trades = set("renov elec immo juge juges ligue editions logis moulin clinique auberge ferme group groupe holding " +
	"invest finance courtage habitat automobiles patrimoine assurances musique records films contre lutte " +
	"cour chambre palais greffe barreau office cellule pole")

// isName reports whether a folded word is a name in whatever letters.
func isName(w string) bool {
	if nameWords[w] {
		return true
	}
	for _, stem := range nameStems {
		if strings.HasPrefix(w, stem) {
			return true
		}
	}
	return false
}

// saysInName reports whether a refusal is heard in a name.
func saysInName(cell string, firm bool) bool {
	bare := withoutNames(cell, firm)
	return heard(bare, ofName) || bare != cell && saysPhrase(parted(Fold(cell)))
}

// saysPhrase reports whether folded words have one of the phrases that refuse.
func saysPhrase(folded string) bool {
	var starts [longestPhrase]int
	for from := 0; from < len(folded); {
		to := len(folded)
		if n := strings.IndexByte(folded[from:], ' '); n >= 0 {
			to = from + n
		}
		copy(starts[1:], starts[:])
		if starts[0] = from; lastOfPhrase[folded[from:to]] && endsOne(folded[:to], &starts) {
			return true
		}
		from = to + 1
	}
	return false
}

// withoutNames is a cell of a name without the words that are ones there. A firm may be called by more of them than
// somebody.
func withoutNames(cell string, firm bool) string {
	var b strings.Builder
	done, begun := 0, false
	var last [longestChain]string // the words before, the latest first
	for from := 0; from < len(cell); {
		c, n := utf8.DecodeRuneInString(cell[from:])
		if !isPart(c) {
			if strings.ContainsRune(",;:/|()[]{}<>=!?", c) {
				last = [longestChain]string{} // what is said begins anew
			}
			from += n
			continue
		}
		to := from
		for to < len(cell) {
			if c, n = utf8.DecodeRuneInString(cell[to:]); !isPart(c) {
				break
			}
			to += n
		}
		w := cell[from:to]
		is := ""
		if len(w) <= 2*longestWord {
			is = Fold(w)
		}
		if (titledWords[is] || placedWords[is]) && isNamed(w, is, &last, cell[to:], begun, firm) {
			b.WriteString(cell[done:from])
			b.WriteString(anyName)
			done = to
		}
		copy(last[1:], last[:])
		last[0], from, begun = is, to, true
	}
	if done == 0 {
		return cell
	}
	return b.String() + cell[done:]
}

// longestChain is how many words before another are looked at.
const longestChain = 4

// isNamed reports whether such a word is a name, by the words before and what follows.
func isNamed(w, is string, last *[longestChain]string, rest string, begun, firm bool) bool {
	if asking[last[0]] || last[0] == "la" && asking[last[1]] {
		return false
	}
	if last[0] == "" && (begun || strings.IndexFunc(rest, isPart) < 0) {
		return !begun // alone
	}
	if isTitled(w) && (titledWords[is] || firm) ||
		last[0] == "" && rest[0] == '-' && articles[firstOf(rest)] { // DEUIL-LA-BARRE
		return true
	}
	if !placedWords[is] {
		return false
	}
	at := 0
	for at+1 < len(last) && articles[last[at]] {
		at++
	}
	if streets[last[at]] || last[at] == "r" && at+1 < len(last) && last[at+1] != "" && isDigit(last[at+1][0]) ||
		last[at] == "contre" || beforeCodes[last[at]] && !articles[last[at]] ||
		firm && isTrade(last[at]) || last[at] != "" && isDigit(last[at][0]) {
		return true
	}
	return firm && last[at] == "" && isTrade(firstOf(rest))
}

// isTrade reports whether a folded word says what a firm, an office or a place is, and is nobody's name.
func isTrade(w string) bool {
	return w != "" && isDigit(w[0]) || articles[w] || tradeNouns[w] || beforeCodes[w] || trades[w] ||
		vocabulary[w].role&(harmless|given) == harmless && !asking[w]
}

// firstOf is the first word of a text, folded, if nothing but a space or a hyphen is before it.
func firstOf(rest string) string {
	rest = strings.TrimLeft(rest, " -'’\u00a0")
	to := strings.IndexFunc(rest, func(c rune) bool { return !isPart(c) })
	if to < 0 {
		to = len(rest)
	}
	return Fold(rest[:min(to, 2*longestWord)])
}

// marksInFront are those of [endings] that agents write before a name as well, and that nobody is called by: a firm may
// be, before its trade.
var marksInFront = set("bl bls bltel pi ni lr tps ctps oo hs npr nppa ppna pna nrpa npd npnr npa npc dnc dnd rmv ppi " +
	"opp oppo x n dcd dnt nvp nok npai npra")

// saysInFront reports whether a name begins with a word that says no, and a space behind it.
func saysInFront(cell string, firm bool) bool {
	to := strings.IndexFunc(cell, func(c rune) bool { return !isPart(c) })
	if to <= 0 || cell[to] != ' ' {
		return !firm && isCrossInFront(cell)
	}
	w, is := cell[:to], Fold(cell[:min(to, 2*longestWord)])
	rest := strings.TrimLeft(cell[to:], " ")
	c, _ := utf8.DecodeRuneInString(rest)
	next := firstOf(rest)
	switch {
	case !endings[is] && !marksInFront[is], !isPart(c), isTitled(w) && len(w) > 1:
		return false
	case firm && isTrade(next):
		return marksFirm(is, rest)
	case codes[is] && !marksInFront[is]: // del Piero
		return false
	case is == "n": // N Durand
		return w == is && unicode.IsLetter(c)
	case codes[is]:
		return !isDigit(next[0])
	case is == "non" || is == "never" || is == "jamais":
		return !unmet[next] && vocabulary[next].role&deniable == 0 && !(is == "non" && next == "stop")
	}
	return !articles[next] || next == "de" && !firm
}

// isCrossInFront reports whether a small x and a sign stand before a name: x. Martin, x-Martin.
func isCrossInFront(cell string) bool {
	if len(cell) < 3 || cell[0] != 'x' || cell[1] != '.' && cell[1] != '-' {
		return false
	}
	c, _ := utf8.DecodeRuneInString(strings.TrimLeft(cell[2:], " "))
	return unicode.IsUpper(c)
}

// followsDigit reports whether a digit stands behind a sign: +33.
func followsDigit[S string | []byte](cell S, at int) bool {
	return at+1 < len(cell) && isDigit(cell[at+1])
}

// undotted is a name whose last or first word is spelled with points between, in one: Martin L.R.
func undotted(cell string) string {
	var b strings.Builder
	for i := 0; i < len(cell); i++ {
		if cell[i] == '.' && i > 0 && signs[cell[i-1]] >= small && (i < 2 || signs[cell[i-2]] < digit) &&
			i+1 < len(cell) && signs[cell[i+1]] >= small && (i+2 == len(cell) || signs[cell[i+2]] < digit) {
			continue
		}
		b.WriteByte(cell[i])
	}
	return b.String()
}

// saysAround reports whether a name begins or ends with one of the sentences that refuse alone: "à effacer Martin".
func saysAround(cell string) bool {
	if len(cell) > longestClause {
		return false
	}
	folded := Fold(cell)
	from, to := 0, len(folded)
	for n := 1; n <= longestPhrase; n++ {
		if at := strings.IndexByte(folded[from:], ' '); at < 0 {
			return false
		} else if from += at; n > 1 && isSentence(folded[:from]) {
			return true
		}
		from++
		if to = strings.LastIndexByte(folded[:to], ' '); n > 1 && to > 0 && isSentence(folded[to+1:]) {
			return true
		} else if to <= 0 {
			return false
		}
	}
	return false
}

// isSentence reports whether words are one of those sentences, and of no name.
func isSentence(s string) bool { return sentences[s] && !sentencesOfNames[s] || leavings[s] }

// leavings are sentences beside a name that nobody is called by, of a client who left; in a note more may follow: parti
// en vacances.
var leavings = expanded("client/cliente/contact/prospect/abonne/abonnee parti/partie")

var sentencesOfNames = expanded("du vent, de l air, de lair, au diable, a bout, a del, no no, en reste, plus rien, " +
	"c est fini/termine, rien du tout, ca ira, on passe, next please, move/moving/passed on, point barre/final, " +
	"au ciel")
