package words

import (
	"iter"
	"slices"
	"strings"
	"unicode/utf8"
)

// Names of firms and of streets in which a word of a refusal says none: Non Stop Pizza, Stop Nuisibles, 1 rue du Stop.
// What stands beside them is heard as ever. Beside the name of a person the same words are a no, and somebody's trade:
// "Durand NON STOP SERVICE". There they are a name if the cell has nothing else.

var (
	// tradeNouns stand beside "non stop" in the name of a firm, and nowhere in a refusal.
	tradeNouns = set("pizza pizzas pizzeria burger kebab tacos sushi food snack traiteur boulangerie taxi taxis " +
		"vtc auto autos moto motos garage depannage pneu pneus transport transports livraison livraisons " +
		"delivery express demenagement ambulance ambulances coiffure beaute fitness gym sport sports music radio " +
		"media production productions studio digital web informatique immobilier immo plomberie serrurerie " +
		"vitrerie electricite nettoyage pressing assistance services service securite gardiennage location " +
		"locations voyages travel tourisme events evenement bar cafe restaurant hotel shop store boutique market " +
		"epicerie fleurs presse tabac bazar fripes mode sarl sas sasu eurl sa sci snc")
	// stopped are what firms stop, for a living.
	stopped = set("nuisible nuisibles cafard cafards rat rats rongeur rongeurs guepe guepes frelon frelons " +
		"punaise punaises taupe taupes termite termites moustique moustiques insecte insectes puce puces poux " +
		"pigeon pigeons fuite fuites humidite infiltration infiltrations moisissure calcaire rouille mousse " +
		"salpetre feu fumee incendie incendies graffiti graffitis tag tags odeur odeurs bruit bruits intrusion " +
		"intrusions alarme alarmes tabac douleur douleurs stress galere galeres panne pannes depannage crevaison " +
		"gouttes goutte froid amiante plomb poussiere vitre vitres pizza burger kebab tacos snack cafe hotel bar " +
		"shop auto autos moto immo")
	streets = set("rue avenue av place chemin route impasse allee quai boulevard bd bld lieu dit lieudit hameau " +
		"quartier square sentier ruelle passage cours villa residence")
	ofStreet = set("du de le la au aux l d")
)

// titlesOfFirms are words of titles under which firms stand.
var titlesOfFirms = set("societe societes entreprise entreprises enseigne etablissement etablissements raison " +
	"company companies firm firms business organisation organization magasin boutique commerce restaurant " +
	"employeur employer fonction fonctions profession professions service services metier " +
	"brand marque adresse address rue voie street ville city")

// NamesFirms reports whether firms or places stand under a title, and nobody's name.
func NamesFirms(title string) bool {
	is := false
	for _, p := range allParts(title) {
		if p = trimDigits(p); called[p] && !titlesOfFirms[p] && p != "nom" && p != "name" && p != "sociale" {
			return false // société ou nom du contact
		}
		is = is || titlesOfFirms[p]
	}
	return is
}

// aroundTrade stand beside such words in the name of a firm.
var aroundTrade = set("non sos allo stop plus pro et and the world city 24 7 france paris")

// withoutTrade is a cell of a name or an address without such words; in that of a person, if nothing else stands there.
func withoutTrade(cell string, firm bool) string {
	if !hasStop(cell) {
		return cell
	}
	type word struct {
		from, to int
		is       string
	}
	var all []word
	for from, to := range partsIn(cell) {
		all = append(all, word{from, to, Fold(cell[from:to])})
	}
	only := firm
	if !only {
		only = !slices.ContainsFunc(all, func(w word) bool {
			return !tradeNouns[w.is] && !stopped[w.is] && !aroundTrade[w.is] && !ofStreet[w.is] && !isDigit(w.is[0])
		})
	}
	near := func(a, b int) bool { // side by side, and no sign parts them
		return a >= 0 && b < len(all) && !setsApart(cell[all[a].to:all[b].from]) && all[b].from-all[a].to == 1
	}
	for i, w := range all {
		if w.is != "stop" {
			continue
		}
		from := i
		switch {
		case only && near(i-1, i) && all[i-1].is == "non" &&
			(near(i, i+1) && tradeNouns[all[i+1].is] || near(i-2, i-1) && tradeNouns[all[i-2].is]):
			from = i - 1
		case only && near(i, i+1) && stopped[all[i+1].is]:
		case near(i-1, i) && ofStreet[all[i-1].is] && i > 1 && streets[all[i-2].is],
			near(i-1, i) && all[i-1].is == "la" && i > 2 && all[i-2].is == "de" && streets[all[i-3].is]:
		default:
			continue
		}
		return cell[:all[from].from] + anyName + withoutTrade(cell[w.to:], firm)
	}
	return cell
}

// anyName stands in the place of what is one.
const anyName = "Nom"

// hasStop reports whether a cell has the four letters, in capitals or not.
func hasStop(cell string) bool {
	for i := 0; i+4 <= len(cell); i++ {
		if cell[i]|0x20 == 's' && strings.EqualFold(cell[i:i+4], "stop") {
			return true
		}
	}
	return false
}

// partsIn yields where the words of a cell begin and end, each of the runes that [isPart] knows.
func partsIn(cell string) iter.Seq2[int, int] {
	return func(yield func(from, to int) bool) {
		for from := 0; from < len(cell); {
			c, n := utf8.DecodeRuneInString(cell[from:])
			if !isPart(c) {
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
			if !yield(from, to) {
				return
			}
			from = to
		}
	}
}
