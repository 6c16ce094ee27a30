package words

import (
	"strings"
	"unicode/utf8"
)

// Amounts, sizes and days: what is no figure there, and counts none, is a note, and is read as one.

var (
	// amountTitles are words of titles under which nothing else stands; ofWords make of such a title one of words.
	amountTitles = set("ca chiffre affaires revenue revenu revenus montant amount prix price cost cout budget total " +
		"solde remise discount effectif effectifs employes employees salaries date dates created create " +
		"creation cree modified modifie maj updated update annee year age naissance birthdate birth " +
		"birthday anniversaire siren siret surface superficie m2 poids weight hauteur height largeur " +
		"width longueur volume puissance kilometrage quantite quantity etage capital enfants children " +
		"distance")
	ofWords = set("nom noms name names prenom lieu ville city pays country commune departement by par pour auteur " +
		"user agent source type devise currency unite mode libelle nature statut status comment " +
		"commentaire code ref reference forme origine motif etat zone tranche contact contacts client " +
		"canal produit product vehicule adresse email mail responsable service bien")
	// besideFigures are words that say what figures count, what day it is, or that there are none.
	besideFigures = set("rdc k rez chaussee etage etages dernier premier deuxieme troisieme quatrieme cinquieme 1er " +
		"eme ieme gauche droite entresol terrasse combles palier nc na renseigne renseignee communique " +
		"communiquee connu connue precise precisee defini definie inconnu inconnue unknown undefined null " +
		"none neant vide ht ttc hors taxes euro euros eur keur meur usd gbp chf dollar dollars million " +
		"millions milliard milliards mille cent mn md ha are ares hectare hectares carre carres metre " +
		"metres m km cm mm kg tonne tonnes ans an annee annees mois jour jours semaine semaines heure " +
		"heures salarie salaries salariee employe employes employees personne personnes people piece " +
		"pieces chambre chambres environ env approx approximativement de des du a et ou entre plus moins " +
		"less more over under than jusqu inferieur superieur min max about between and or up to from gmt " +
		"utc cet cest pme eti tpe ge micro petite moyenne grande small medium large kw kwc kwh kva cv ch " +
		"enfant enfants par an ie le la l au en the of par")
)

// besideUnits are letters that stand with figures in one word: 120m2, FR83, 12k.
var besideUnits = set("m m2 m3 k e km cm mm kg t h min s j er e eme ieme nd rd th st ans an mois eur euros kw kwc " +
	"kwh " +
	"kva cv ha a p pers pieces z fr d mo go l cl")

// IsOfAmounts reports whether figures, amounts and days stand under a title, and no words.
func IsOfAmounts(title string) bool {
	is := false
	for _, p := range allParts(title) {
		p = trimDigits(p)
		if ofWords[p] {
			return false
		}
		is = is || amountTitles[p]
	}
	return is
}

// QuietFigures reports whether a cell surely holds nothing but figures. It says of some such cells that they are not.
func QuietFigures[S string | []byte](cell S) bool {
	for i := range len(cell) {
		switch c := cell[i]; {
		case isDigit(c):
		case strings.IndexByte(" .,:/-+%", c) >= 0:
		case c == 'T' || c == 'Z':
			if i == 0 || !isDigit(cell[i-1]) || c == 'T' && !followsDigit(cell, i) {
				return false
			}
		default:
			return false
		}
	}
	return true
}

// holdsFigures reports whether a cell holds nothing but figures and what stands beside them.
func holdsFigures(cell string) bool {
	const most = 80 // bytes
	if len(cell) > most || !utf8.ValidString(cell) {
		return false
	}
	for _, c := range cell {
		if c >= 0x250 && !strings.ContainsRune("€–—−’\u2009\u202f≤≥≈", c) { // a sign may say more: ✗
			return false
		}
	}
	folded := strings.TrimPrefix(Fold(cell), "non ")
	if folded == "n a" || len(folded) < len(Fold(cell)) && unmet[folded] {
		return true // non renseigné
	}
	for w := range strings.FieldsSeq(Fold(cell)) {
		if !isFigure(w) {
			return false
		}
	}
	return true
}

// isFigure reports whether a folded word is of figures, or stands beside them.
func isFigure(w string) bool {
	from, to := 0, len(w)
	for from < to && !isDigit(w[from]) {
		from++
	}
	if from == to {
		return besideFigures[w] || months[w] || vocabulary[w].role&spelledOut != 0
	}
	for to > from && !isDigit(w[to-1]) {
		to--
	}
	within := strings.TrimLeft(w[from:to], "0123456789")
	within = strings.TrimRight(within, "0123456789")
	unit := besideUnits[strings.TrimLeft(w[from:], "0123456789")] // m2
	return (from == 0 || besideUnits[w[:from]]) && (to == len(w) || besideUnits[w[to:]] || unit) &&
		(within == "" || within == "t" || unit)
}

// HoldsFigures reports whether a cell holds nothing but figures and what stands beside them: 120 m², 12 mars 2026.
func (m *Memo) HoldsFigures(cell string) bool {
	return QuietFigures(cell) || m.asked(ofFigures, cell, func() bool { return holdsFigures(cell) })
}
