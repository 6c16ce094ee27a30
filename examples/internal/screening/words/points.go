package words

import (
	"regexp"
	"strings"
)

// A refusal may be of other rows, told by their places: les deux suivants ont dit non, ne plus appeler lignes 3 à 7.

const rowNouns = `(personnes?|lignes?|fiches?|numeros?|contacts|clients?|prospects?|noms?|leads?)`

// nextRows are the next or the last ones, in French, with what follows.
var nextRows = regexp.MustCompile(`(^| )(((le|la|les|l|du|des|ceux|celui|celle) )?` + rowNouns +
	` |(le|la|les|ceux|celui|celle) )([0-9]+ |deux |trois |quatre |cinq |six |dix )?` +
	`(` + rowNouns + ` )?(suivant|precedent)e?s?( [a-z]+|$)`)

// besideRows are rows above or below, by their numbers, by the ends of a list, or by the last figures of a number.
var besideRows = regexp.MustCompile(`(^| )(ci (dessus|dessous)|` +
	`(` + rowNouns + `|contact|celui|celle|ceux|celles|les deux|les [0-9]+) (d |de |juste )*` +
	`(au|en|du|la) (dessus|dessous)|` +
	`(ligne|personne|celui|celle|ceux|celles) plus (haut|bas)|` +
	`(lignes|rows|lines) [0-9]{1,6}|` +
	`(ligne|lg|row|line) (n |no |numero )?[0-9]{1,6}( [0-9]{1,6})?( [^0-9].*|$)|` + // else a number to call
	`(premier|premiere|deuxieme|troisieme|second|seconde|dernier|derniere|premiers|derniers|premieres|dernieres) ` +
	`(` + rowNouns + ` )?(de|du) (la |ce |cette |l )?(liste|fichier|tableau|feuille|page|onglet)|` +
	`(first|second|third|last) (one |row |name |person |two |three |[0-9]+ )?(of|in|on) (the |this )?` +
	`(list|file|sheet|table)|` +
	`(finit|finissant|finissent|termine|terminant|terminent|ending|ends|end) (par|en|in|with) [0-9]+|` +
	`(next|following|previous|preceding) ` +
	`(one|ones|person|people|rows?|lines?|contacts|numbers?|names?|two|three|four|[0-9]+)|` +
	`(one|ones|person|people|rows?|lines?|names?|numbers?|those|two|three|[0-9]+) ` +
	`(right |just |listed )?(above|below))( |$)`)

// ofTelephone is a line of a telephone, by what stands right behind its figure: ligne 2 résiliée; no ligne 2, fixe.
var ofTelephone = regexp.MustCompile(`(?i)(^|\P{L})(?:ligne|line)\s+(?:n°\s*)?[1-9]\s+` +
	`(?:t[ée]l[ée]phonique|fixe|mobile|portable|adsl|fibre|internet|(?:r[ée]sili|coup|d[ée]sactiv|d[ée]branch)[ée]e|` +
	`suspendue|hors\s+service|du\s+(?:standard|poste|fax)|disconnected|cut\s+off|of\s+the\s+switchboard)(?:\P{L}|$)`)

// pointStems are stems, one of which each of those has.
var pointStems = strings.Fields("suivant precedent dessus dessous haut bas ligne lg row line premier deuxieme " +
	"troisieme second dernier first third last fini termin end next following previous preceding above below")

// notRows are what may come next, or came before, and is no row: le précédent appel.
var notRows = set("appel appels rdv rendez contact mail devis mois semaine message fournisseur proprietaire " +
	"locataire " +
	"titulaire gerant occupant abonne interlocuteur directeur contrat avis prestataire conseiller commercial " +
	"agent")

// PointsAtRows reports whether a text that says a refusal says it, or could, of other rows by their places. One that
// sends there for what it says does not: voir ligne 4.
func PointsAtRows(m *Memo, cell string) bool {
	const most = 400 // bytes
	if len(cell) > most || !MayHaveLetters(cell) || !m.Refuses(cell, true) {
		return false
	}
	folded := m.Fold(cell)
	may := false
	for _, stem := range pointStems {
		may = may || strings.Contains(folded, stem)
	}
	if !may {
		return false
	}
	rest := folded
	if saysElsewhere(cell) {
		rest = elsewhere.ReplaceAllString(folded, " ")
	}
	if besideRows.MatchString(rest) {
		calls := ofTelephone.ReplaceAllString(cell, "$1 ")
		if calls == cell || rest != folded || besideRows.MatchString(m.Fold(calls)) {
			return true
		}
	}
	for _, at := range nextRows.FindAllStringSubmatchIndex(rest, -1) {
		found, before := rest[at[0]:at[1]], strings.Fields(rest[:at[0]])
		last := found[strings.LastIndexByte(found, ' ')+1:]
		passes := false // passer à la personne suivante
		for _, w := range before[max(0, len(before)-2):] {
			passes = passes || strings.HasPrefix(w, "pass")
		}
		if !passes && !notRows[last] {
			return true
		}
	}
	return false
}

// MayHaveLetters reports whether a text may have a letter, of whatever script: days and numbers have none.
func MayHaveLetters(text string) bool {
	for i := range len(text) {
		if signs[text[i]] >= small {
			return true
		}
	}
	return false
}
