package words

import "strings"

// Some notes have a word of a refusal, or one that is not understood, and say none: "non joignable avant 10h", "sans
// objection", "plus de 50 employés", "standard : taper 2". They are known whole, or as several of them with nothing but
// a comma, a point, a colon, a bar or a dash between. Whatever else stands beside them is heard as ever: "sans
// objection ?", "ne répond pas, ne pas réessayer".

// plainNotes are those, folded, and what people write beside them; # is a number of any figures, and none that begins
// with a zero.
var plainNotes = expanded("non/pas joignable avant/apres #h, non/pas joignable avant/apres # h, " +
	"injoignable avant/apres #h, injoignable avant/apres # h, non/pas joignable avant/apres #h#, " +
	"injoignable avant/apres #h#, non/pas joignable entre #h et #h, injoignable entre #h et #h, " +
	"non/pas joignable de #h a #h, injoignable de #h a #h, " +
	"non/pas joignable le matin/midi/soir/lundi/mardi/mercredi/jeudi/vendredi/samedi, " +
	"injoignable le matin/midi/soir/lundi/mardi/mercredi/jeudi/vendredi/samedi, " +
	"non/pas joignable l apres midi, injoignable l apres midi, " +
	"sans objection, sans objections, aucune objection, pas d objection, pas d objections, " +
	"sans objection particuliere, " +
	"ne repond pas, pas de reponse, sans reponse, pas repondu, n a pas repondu, nrp, repondeur, messagerie, absent, " +
	"sonne/sonnait dans le vide, ca sonne dans le vide, sonnerie dans le vide, appel dans le vide, " +
	"absente, occupe, reessayer, a reessayer, reessayer plus tard, reessayer demain, reessayer apres/avant #h, " +
	"reessayer lundi/mardi/mercredi/jeudi/vendredi/samedi, reessayer le matin/soir, reessayer l apres midi, " +
	"retenter, a retenter, retenter plus tard, " +
	"rappeler, a rappeler, rappeler/relancer plus tard, a rappeler/relancer plus tard, relancer, a relancer, " +
	"rappeler/relancer demain, a rappeler/relancer demain, rappeler/relancer lundi/mardi/mercredi/jeudi/vendredi, " +
	"rappeler/relancer la semaine prochaine, a rappeler/relancer la semaine prochaine, " +
	"rappeler/relancer le mois prochain, a rappeler/relancer le mois prochain, " +
	"rappeler/relancer en janvier/fevrier/mars/avril/mai/juin/juillet/aout/septembre/octobre/novembre/decembre, " +
	"a rappeler/relancer en janvier/fevrier/mars/avril/mai/juin/juillet/aout/septembre/octobre/novembre/decembre, " +
	"interesse, interessee, mauvais moment, bad timing, " +
	"plus/moins de # employes/salaries/collaborateurs/personnes/postes/agences/magasins/sites, " +
	"plus/moins de # vehicules/lits/chambres, " +
	"plus/moins de # m#, effectif, standard, accueil, taper/tapez #, taper # puis #, standard taper #, " +
	"tapez # puis #, standard tapez/faire/touche/choix #, standard taper # puis #, poste #")

// isPlain reports whether a note is one of those that are known whole to say no refusal, or several of them.
func isPlain(cell string) bool {
	const longest = 120
	if len(cell) > longest || !isOfPlainSigns(cell) {
		return false
	}
	said := false
	for c := range clauses(cell) {
		if !plainNotes[numbersOut(Fold(c.said))] {
			return false
		}
		said = true
	}
	return said
}

// isOfPlainSigns reports whether a cell has letters of ours, figures and signs that part them, and nothing else: a
// question mark is a doubt.
func isOfPlainSigns(cell string) bool {
	for i := 0; i < len(cell); i++ {
		switch c := cell[i]; {
		case signs[c] == digit, signs[c] == small, signs[c] == large, strings.IndexByte(" ,.;:-/|'\n\r", c) >= 0:
		case c == 0xc3 && i+1 < len(cell) && accented[cell[i+1]&0x3f] != 0:
			i++
		case c == 0xc2 && i+1 < len(cell) && cell[i+1] == 0xa0: // a space that does not break
			i++
		case c == 0xe2 && (strings.HasPrefix(cell[i:], "’") || strings.HasPrefix(cell[i:], "–") ||
			strings.HasPrefix(cell[i:], "—")):
			i += len("–") - 1
		default:
			return false
		}
	}
	return true
}

// numbersOut writes # for each number of a folded text; of one that begins with a zero, the text stays as it is.
func numbersOut(folded string) string {
	if CountDigits(folded) == 0 {
		return folded
	}
	var b strings.Builder
	for i := 0; i < len(folded); {
		if !isDigit(folded[i]) {
			b.WriteByte(folded[i])
			i++
			continue
		}
		from := i
		for i < len(folded) && isDigit(folded[i]) {
			i++
		}
		if folded[from] == '0' && !strings.HasSuffix(b.String(), "#h") { // 10h00
			return folded
		}
		b.WriteByte('#')
	}
	return b.String()
}
