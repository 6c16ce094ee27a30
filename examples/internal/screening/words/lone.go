package words

import "unicode/utf8"

// What a cell says that is one word or one mark, where nobody asked: a no, a yes, a tick. Under most titles it can be
// nothing else than an answer, and nobody knows to which question.

// A Content is what the cells of a column are, by its title.
type Content uint8

// The contents of columns. The zero Content is not known, or somebody said that it is not to be read.
const (
	_         Content = iota
	OfNames           // people, places, things: none is a digit, and few are a letter
	OfAnswers         // people and things about which one can say yes and no: Contact, Offre, Avis
	OfFigures         // numbers, codes, days
	OfLetters         // things that have a letter for each: genre, type, code
	OfRemarks         // what somebody wrote
	OfElse            // a yes or a no to something else than a call
	OfTongues         // languages and nations, of which one is written as a no is in English
	OfThings          // names, but of nobody who may be called so: Produit, Secteur
	OfAmounts         // amounts, sizes, days: figures, and what they count
	OfZones           // things that have a letter for each, of which none is a cross: Zone, Lot
	OfEmails          // addresses of messages; what is none is a note: see [IsNoEmail]
	OfRatings         // figures that say how far somebody is interested, or when their turn is: Score, Priorité
)

var (
	answered = set("contact contacts prospect prospects client clients customer customers commercial commerciale " +
		"offre offres offer offers interest interests avis review reviews rating notation campagne campaign " +
		"compte comptes account position user users utilisateur abonnement abonnements subscription persona " +
		"membership status statut type lead leads partner partenaire opinion campagnes whatsapp locked titulaire " +
		"holder security vendor fournisseur supplier fichier ligne line concurrent competitor")
	figured = set("id ids uid uuid guid ref reference references numero num number n nb nbr nombre count ca " +
		"chiffre affaires revenue revenu revenus montant amount prix price cost cout budget total solde remise " +
		"discount effectif effectifs employes employees salaries staff score rank rang points note stars etoiles " +
		"date dates day days jour jours on at time temps heure year annee age cree created create creation " +
		"modified modifie maj updated update siren siret naf ape insee iris lat lng lon latitude longitude " +
		"abscisse ordonnee surface superficie m2 poids taille weight size volume puissance kilometrage quantite " +
		"quantity visites visits sessions pages vues views clics clicks ouvertures opens enfants children deals " +
		"activities messages bounce probability etage quartier ordre periodes mileage offset level niveau " +
		"potentiel likelihood priority priorite hauteur largeur longueur capital tva vat panier basket pieces " +
		"rooms submissions taux rate pct pourcentage percent moyenne average avg min max gmt telephone phone fax " +
		"serie version since depuis")
	ratings = set("score scores scoring rank rang points point note stars etoiles niveau level potentiel likelihood " +
		"priority priorite probability")
	lettered = set("code codes genre gender sexe sex civilite salutation initial initials civil indice dpe")
	zoned    = set("canton departement zone zones lot lots tranche tranches ilot")
	// elses ask about something else: a lead that no advertisement brought, a head office.
	elses = set("organic siege vip")
	// elseTitles do so as a whole: a yes or a no there says whether somebody is a customer.
	elseTitles = set("clienton clientouinon estclient dejaclient iscustomer isacustomer existingcustomer " +
		"clientexistant clientactuel alreadycustomer alreadyacustomer isacompany iscompany")
	// timed are when somebody is best called: a no there may be one to any call.
	timed = set("horaire horaires moment moments creneau creneaux disponibilite disponibilites time times heure heures")
	best  = set("prefere preferee preferes preferees preferred best meilleur meilleure meilleurs")
)

// ContentOf is what the cells of a column of a known or harmless title are.
func ContentOf(title string) Content {
	has := func(of map[string]bool) bool {
		for _, p := range allParts(title) {
			if bare := trimDigits(p); of[bare] {
				return true
			}
		}
		return false
	}
	switch {
	case has(elses), elseTitles[Compact(title)]:
		return OfElse
	case has(timed) && has(best):
		return OfAnswers
	case has(lettered):
		return OfLetters
	case has(zoned):
		return OfZones
	case IsOfAmounts(title):
		return OfAmounts
	case has(ratings):
		return OfRatings
	case has(figured):
		return OfFigures
	case has(answered):
		return OfAnswers
	case has(called):
		return OfNames
	}
	return OfThings
}

// Figured reports whether the cells are numbers.
func (c Content) Figured() bool { return c == OfFigures || c == OfAmounts || c == OfRatings }

// Lettered reports whether the cells are letters, of which each stands for something.
func (c Content) Lettered() bool { return c == OfLetters || c == OfZones }

func trimDigits(s string) string {
	for len(s) > 1 && isDigit(s[len(s)-1]) {
		s = s[:len(s)-1]
	}
	return s
}

// A lone is what a cell of one word may be.
type lone uint16

const (
	loneNo      lone = 1 << iota // a no by itself
	loneMark                     // a yes, a no, a mark, in a language or another
	loneLetter                   // a letter that stands for yes or no
	loneDigit                    // 0, 1
	loneWord                     // what says yes or no under a title that asks, and something else under others
	loneCross                    // a sign: what is crossed out, or ticked
	loneCode                     // what agents write for a no, and others for something else
	loneLost                     // what is no name of a thing, and may be that of somebody
	loneX                        // the letter that is a cross
	loneDitto                    // marks that say what the row above says
	loneSigns                    // those of which nobody knows the meaning: !!!, ***
	loneGone                     // what says that somebody is done with a record: see [discards]
	loneNamed                    // so does it, and is a name if it begins with a capital
	loneSpelled                  // so does it in small letters with an accent, and is a name else
)

var lones = func() map[string]lone {
	m := map[string]lone{}
	add := func(l lone, list map[string]bool) {
		for w := range list {
			m[w] |= l
		}
	}
	add(loneMark, marks)
	add(loneNo|loneMark, set("non no ko nok nein nee nao faux false contre nope never jamais negatif negative negativ "+
		"defavorable desaccord ecarte ecartee decline declinee declined rejete rejetee rejected refuse refusee "+
		"refused "+
		"refus exclu exclue excluded oppose opposee opposition banni bannie banned bloque bloquee blocked "+
		"blacklist blackliste dnc dnd npa stop optout out off nogo hs desinteresse desinteressee interdit interdite "+
		"unsubscribed retire retiree annule annulee abandon abandonne perdu perdue nul nulle "+
		"disagree against thumbsdown nonok pasok radie radiee supprime supprimee resilie resiliee veto "+
		"unqualified disqualified indesirable injoignable mecontent mecontente mecontents desabo desabonne desabonnee "+
		"desinscrit desinscrite hostile agressif agressive furieux furieuse ininteresse ininteressee revoque revoquee "+
		"litige suppr supprimer nepas basta harcelement harcele "+
		"anonymise anonymisee anonymises anonymisees anonyme anonymes "+
		"anonymized anonymised anonymous redacted erased efface effacee effaces effacees"))
	add(loneCode, set("bl tps pi ni npr npc nrpa npra opp opps oppo npna pna nppa ppi dne lr oo rmv ctps tcpa npd "+
		"xxx xxxx zzz"))
	add(loneLost, set("lost dead junk withdrawn withdrew exclure ecarter supprimer retirer bannir blacklister dropped "+
		"discarded invalid wrong trash spam bounced churned poubelle poubelles "+
		"corbeille corbeilles archives resilier radier hostiles perdus perdues morte mort decede "+
		"decedee deceased died unsubscribe remove removed delete deleted blocklist blocklisted unreachable npai"))
	add(loneWord, set("pour accord favorable positif positive yep okay agree for black lost dead bad mauvais mauvaise "+
		"inactif inactive archive archivee archived clos ferme fermee closed none nil neant aucun aucune"))
	add(loneGone, discards)
	add(loneNamed, set("poubelle corbeille raye marre"))
	add(loneSpelled, set("barre termine lacher"))
	add(loneLetter, set("o n y x v t f"))
	add(loneX, set("x"))
	add(loneDigit, set("0 1"))
	for w := range m { // of which a column of initials has many
		if len(w) == 1 && m[w] == loneMark {
			delete(m, w)
		}
	}
	delete(m, "null") // what programs write for nothing
	delete(m, "nan")
	for w, l := range m {
		if l&(loneLetter|loneDigit|loneWord) != 0 {
			m[w] = l &^ loneMark
		}
	}
	return m
}()

// longestLone is how many letters the longest of them has.
const longestLone = 16

// loneStarts tells by the first letter of a word and by how many it has whether it may be one of them.
var loneStarts = func() (out [256][longestLone + 1]bool) {
	for w := range lones {
		out[w[0]][len(w)] = true
	}
	return out
}()

// NotSpread stands in files of Sirene instead of what the person asked not to be given to others: an objection, as
// in statutDiffusion (code de commerce, art. A123-96).
const NotSpread = "[ND]"

// aloneIn is what a cell is if it is one word or one mark; zero if it is none that says anything.
func aloneIn[S string | []byte](cell S) lone {
	const most = longestLone + 8 // with what stands around, and accents of two bytes
	if len(cell) > most {
		return 0
	}
	if string(cell) == NotSpread {
		return loneNo
	}
	var word [longestLone]byte
	n, ended, sign, titled, capital, accent := 0, false, false, false, false, false
	for i := 0; i < len(cell); i++ {
		c := cell[i]
		switch s := signs[c]; {
		case s == small || s == large:
			capital = capital || s == large
			c |= 0x20
		case s == digit:
		case s == twofold && c == 0xc3 && i+1 < len(cell) && accented[cell[i+1]&0x3f] != 0:
			accent, capital = true, capital || cell[i+1] < 0xa0
			c = accented[cell[i+1]&0x3f]
			i++
		case c == '.' && isDotted(cell, i): // L.R.
			continue
		case c == 0xc2 && i+1 < len(cell): // « and », a space that does not break
			i++
			ended = n > 0
			continue
		case s == twofold && n == 0:
			sign = true
			continue
		case s == twofold:
			return 0
		case c == '+' && n == 0:
			sign = true
			continue
		default:
			ended = n > 0
			continue
		}
		if ended || n == len(word) {
			return 0
		}
		if n == 1 {
			titled = signs[cell[i]] == small && signs[cell[i-1]] == large
		}
		word[n], n = c, n+1
	}
	switch {
	case n == 0 && sign && len(cell) <= 12:
		return loneCross
	case n == 0 && isOfMarks(cell):
		return loneSigns
	case n == 0 && !sign && isDittoMark(cell):
		return loneDitto
	case n == 0 || sign || !loneStarts[word[0]][n]:
		return 0
	}
	l := lones[string(word[:n])]
	if titled { // Mme Pi
		l &^= loneCode | loneNamed
	}
	if l&loneSpelled != 0 && (capital || !accent) { // Raymond Barre
		l = l&^loneSpelled | loneWord
	}
	return l
}

// saysMore reports whether a cell surely is no answer of one word, nor a mark, as most are not: it ends in two digits,
// or begins with a letter, and another follows on the first space.
func saysMore[S string | []byte](cell S) bool {
	n := len(cell)
	switch {
	case n < 3:
		return false
	case isDigit(cell[n-1]) && isDigit(cell[n-2]) && cell[n-3] < utf8.RuneSelf:
		return true
	case !isLetter[cell[0]]:
		return false
	}
	for i := 1; i+1 < n; i++ {
		if cell[i] == ' ' {
			return isLetter[cell[i+1]] || cell[i+1] == 0xc3 && i+2 < len(cell) && accented[cell[i+2]&0x3f] != 0
		}
	}
	return false
}

// isLetter tells of a byte whether it is a letter without an accent.
var isLetter = func() (out [256]bool) {
	for c, s := range signs {
		out[c] = s == small || s == large
	}
	return out
}()

// isOfMarks reports whether a cell has marks alone, and no sign that stands for an empty one.
func isOfMarks[S string | []byte](cell S) bool {
	marks := 0
	for i := range len(cell) {
		switch cell[i] {
		case '!', '*', '#':
			marks++
		case ' ':
		default:
			return false
		}
	}
	return marks > 0
}

// gone are the ways to say that somebody is done with a record.
const gone = loneGone | loneNamed | loneSpelled | loneSigns

// isDotted reports whether a point parts two letters that stand alone, or follows the last of such.
func isDotted[S string | []byte](cell S, i int) bool {
	letter := func(at int) bool { return at >= 0 && at < len(cell) && signs[cell[at]] >= small }
	return letter(i-1) && !letter(i-2) && letter(i+1) && !letter(i+2)
}

// isSentinel reports whether a cell is a figure that counts nothing: below zero, or nines alone. Under a title that
// says how far somebody is interested it stands for a word: -1, -999, 999. A unit behind it is none of that.
func isSentinel[S string | []byte](cell S) bool {
	const leastNines = 3
	at, below := 0, false
	if n := minusIn(cell); n > 0 {
		at, below = n, true
	}
	for at < len(cell) && below && cell[at] == ' ' {
		at++
	}
	nines, figures, parted := 0, 0, false
	for ; at < len(cell); at++ {
		switch c := cell[at]; {
		case isDigit(c):
			figures++
			if c == '9' && !parted {
				nines++
			} else if !parted || c != '0' {
				nines = -len(cell) // something else
			}
		case c == '.' || c == ',':
			if figures == 0 || parted {
				return false
			}
			parted = true
		default:
			return figures > 0 && (below || nines >= leastNines) && isUnit(cell, at)
		}
	}
	return figures > 0 && (below || nines >= leastNines)
}

// minusIn is how many bytes the sign of what is below zero takes in front of a cell, as people write it.
func minusIn[S string | []byte](cell S) int {
	const dash = 3
	switch {
	case len(cell) == 0:
		return 0
	case cell[0] == '-':
		return 1
	case len(cell) >= dash && cell[0] == 0xe2 && (cell[1] == 0x88 && cell[2] == 0x92 || // of mathematics
		cell[1] == 0x80 && 0x90 <= cell[2] && cell[2] <= 0x95):
		return dash
	}
	return 0
}

// isUnit reports whether nothing stands in a cell from a place on but what its figure counts.
func isUnit[S string | []byte](cell S, from int) bool {
	for from < len(cell) && cell[from] == ' ' {
		from++
	}
	switch string(cell[from:]) {
	case "", "%", "pt", "pts", "point", "points":
		return true
	}
	return false
}

// IsLone reports whether a cell is an answer of which nobody knows the question, or a mark, in a column of a content:
// it may be a no. Letters and digits are told apart, since a column may be one of theirs.
func IsLone[S string | []byte](cell S, in Content) bool {
	if (in == OfRatings || in == OfAnswers) && isSentinel(cell) {
		return true
	}
	if saysMore(cell) {
		return false
	}
	l := aloneIn(cell)
	switch {
	case l == 0, in == 0, in == OfElse:
		return false
	case l == loneDitto && in != OfRemarks:
		return false // of a name, a town: whose it is says nothing
	case in == OfTongues && len(cell) == 2 && cell[0]|0x20 == 'n' && cell[1]|0x20 == 'o':
		return false
	case l&loneNo != 0:
		return true
	}
	switch in {
	case OfAnswers:
		return true
	case OfNames, OfEmails:
		return l&(loneLetter|loneDigit|loneCross|loneCode|gone) != 0
	case OfThings:
		return l&(loneLetter|loneDigit|loneCross|loneCode|loneLost|gone) != 0
	case OfTongues:
		return l&(loneLetter|loneDigit|loneCross) != 0
	case OfFigures, OfRatings: // "***" may be as many stars
		return l&(loneMark|loneLetter|loneCross|loneLost|loneCode|gone&^loneSigns) != 0
	case OfAmounts:
		return l&(loneMark|loneLetter|loneCross|loneLost|gone&^loneSigns) != 0
	case OfRemarks:
		return l&(loneCross|loneDitto|loneSigns) != 0
	case OfLetters:
		return l&(loneCross|loneLost) != 0
	case OfZones:
		return l&(loneCross|loneLost|loneCode|loneX) != 0
	}
	return false
}
