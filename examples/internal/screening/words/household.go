package words

import (
	"regexp"
	"strings"
)

// A Household is of whom a note speaks besides somebody.
type Household uint8

// The households. Zero is none.
const (
	OfOneName Household = iota + 1 // who lives there and has the last name: M. et Mme
	OfAll                          // all who live there: toute la famille, les deux, sa femme ne veut plus
)

// HouseholdIn is that of a note which speaks of those who live with somebody, whoever they are.
func HouseholdIn(note string) (is Household) {
	folded := Fold(note)
	for at := 0; at < len(folded); {
		to := len(folded)
		if n := strings.IndexByte(folded[at:], ' '); n >= 0 {
			to = at + n
		}
		for _, of := range householdsBy[folded[at:to]] {
			if of.is > is && startsWith(folded[at:], of.phrase) {
				is = of.is
			}
		}
		at = to + 1
	}
	return is
}

// startsWith reports whether a folded text does with a phrase, and not of two things.
func startsWith(folded, phrase string) bool {
	after, is := strings.CutPrefix(folded, phrase)
	if !is || after != "" && after[0] != ' ' {
		return false
	}
	next, _, _ := strings.Cut(strings.TrimLeft(after, " "), " ")
	return !countedTwice[next]
}

// A householdPhrase is what says of whom a note speaks.
type householdPhrase struct {
	is     Household
	phrase string
}

// householdsBy are those, by their first words.
var householdsBy = func() map[string][]householdPhrase {
	m := map[string][]householdPhrase{}
	for _, of := range households {
		for _, phrase := range of.phrases {
			first, _, _ := strings.Cut(phrase, " ")
			m[first] = append(m[first], householdPhrase{of.is, phrase})
		}
	}
	return m
}()

var households = []struct {
	is      Household
	phrases []string
}{
	{OfOneName, strings.Split("monsieur et madame|monsieur ni madame|m et mme|mr et mme|m ni mme|mme et m|"+
		"madame et monsieur", "|")},
	{OfAll, append(strings.Split("toute la famille|la famille entiere|toute sa famille|toute leur famille|"+
		"famille complete|ensemble de la famille|la famille ne|la famille refuse|sa famille|leur famille|"+
		"les deux|tous deux|toutes deux|les 2|tous les deux|tous les 2|ni l un ni l autre|aucun des deux|"+
		"le couple|les epoux|les conjoints|les membres de la famille|le foyer|tout le foyer|ce foyer|meme foyer|"+
		"foyer oppose|foyer refuse|le menage|ce menage|toute la maison|toute la maisonnee|mari et femme|"+
		"les parents|les enfants|conjoint aussi|conjointe aussi|mari aussi|femme aussi|"+
		"epouse aussi|epoux aussi|conjoint non plus|conjointe non plus|mari non plus|femme non plus|epouse non plus|"+
		"epoux non plus|whole family|entire family|the household|both of them|husband too|wife too|the couple|"+
		"ils veulent|elles veulent|lui et elle|elle et lui|ni lui ni elle|ni elle ni lui", "|"), theyRefuse()...)},
}

// theyRefuse are phrases of what others of the house say: sa femme ne veut plus, ils refusent, lui et sa femme.
func theyRefuse() (out []string) {
	for who := range strings.FieldsSeq("sa_femme son_mari son_epouse son_epoux sa_conjointe son_conjoint sa_compagne " +
		"son_compagnon sa_mere son_pere sa_fille son_fils her_husband his_wife") {
		who = strings.ReplaceAll(who, "_", " ")
		for _, says := range [...]string{"ne", "refuse", "dit non", "a refuse", "a dit", "demande", "s oppose",
			"veut plus"} {
			out = append(out, who+" "+says)
		}
		out = append(out, "lui et "+who, "elle et "+who, "ni "+who, "et "+who)
	}
	for _, who := range [...]string{"ils", "elles"} {
		for _, says := range [...]string{"ne veulent", "ne souhaitent", "refusent", "ont refuse", "ont dit",
			"s opposent", "demandent", "ont demande", "ne desirent", "ne sont plus"} {
			out = append(out, who+" "+says)
		}
	}
	return out
}

// countedTwice are what are two, and nobody: les deux numéros.
var countedTwice = set("numero numeros num nums n tel tels telephone telephones portable portables mobile mobiles " +
	"fixe fixes ligne lignes fois appel appels mail mails adresse adresses site sites contrat contrats fiche fiches " +
	"mois ans annees semaines jours numbers phones lines calls times")

// IsColleague reports whether a folded word may be one of those who work with somebody, or all of them: see
// [SpeaksOfColleagues].
func IsColleague(w string) bool { return colleagues[w] }

var colleagues = set("collegue collegues associe associee associes associees equipe collaborateur collaborateurs " +
	"collaboratrice collaboratrices salarie salaries employe employes cabinet bureau personnel colleague colleagues " +
	"partner partners team staff coworker coworkers office employees")

// withColleagues are whom a refusal is of, besides its person.
var withColleagues = func() *regexp.Regexp {
	const those = `(collegues?|associee?s?|equipe|collaborateurs?|collaboratrices?|salaries?|employes?|personnel|` +
		`colleagues?|partners?|team|staff|co ?workers?|employees)`
	const own = `(son|sa|ses|leurs?|mon|ma|mes|les|l|des|his|her|their|my|the|all|autres|tous|toutes|other|aucun|` +
		`aucune|any|d|de|a|of|to)`
	return regexp.MustCompile(`(^| )(et|ni|npa|stop|refus de|opposition de|pour|aucun|aucune|lui|elle|tous|toutes|` +
		`and|nor|or|none|plus|appeler|contacter|call|also) ` + own + ` (` + own + ` )*` + those + `( |$)|` +
		`(^| )` + own + ` ` + those + ` (aussi|egalement|non plus|ne|n|refusent?|veut|veulent|idem|pareil|too|either|` +
		`neither|refuses?|don t|doesn t|as well)( |$)|` +
		`(^| )(toute l|whole|entire) (equipe|team|office|staff)( |$)|` +
		`(^| )tout le (cabinet|bureau|personnel|service)( |$)`)
}()

// SpeaksOfColleagues reports whether a note that refuses does so for those who work with its person, too: NPA + son
// associée, ni lui ni ses collègues.
func SpeaksOfColleagues(note string) bool { return withColleagues.MatchString(Fold(note)) }
