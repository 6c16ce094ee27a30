package words

import "strings"

// SpeaksOfHousehold reports whether a note speaks of those who live with somebody, whoever they are: toute la famille,
// les deux, le couple, son mari aussi.
func SpeaksOfHousehold(note string) bool {
	folded := " " + Fold(note) + " "
	for _, phrase := range households {
		for rest := folded; ; {
			_, after, found := strings.Cut(rest, phrase)
			if !found {
				break
			}
			next, _, _ := strings.Cut(strings.TrimLeft(after, " "), " ")
			if !countedTwice[next] {
				return true
			}
			rest = " " + after
		}
	}
	return false
}

var households = func() (out []string) {
	for _, phrase := range strings.Split("toute la famille|la famille entiere|toute sa famille|toute leur famille|"+
		"famille complete|ensemble de la famille|la famille ne|la famille refuse|sa famille|leur famille|"+
		"les deux|tous deux|toutes deux|les 2|tous les deux|tous les 2|ni l un ni l autre|aucun des deux|"+
		"le couple|les epoux|les conjoints|les membres de la famille|le foyer|tout le foyer|ce foyer|meme foyer|"+
		"le menage|ce menage|toute la maison|toute la maisonnee|mari et femme|monsieur et madame|monsieur ni madame|"+
		"m et mme|mr et mme|m ni mme|les parents|les enfants|conjoint aussi|conjointe aussi|mari aussi|femme aussi|"+
		"epouse aussi|epoux aussi|conjoint non plus|conjointe non plus|mari non plus|femme non plus|epouse non plus|"+
		"epoux non plus|whole family|entire family|the household|both of them|husband too|wife too|the couple", "|") {
		out = append(out, " "+phrase+" ")
	}
	return out
}()

// countedTwice are what are two, and nobody: les deux numéros.
var countedTwice = set("numero numeros num nums n tel tels telephone telephones portable portables mobile mobiles " +
	"fixe fixes ligne lignes fois appel appels mail mails adresse adresses site sites contrat contrats fiche fiches " +
	"mois ans annees semaines jours numbers phones lines calls times")
