package words

import "strings"

// A NameLike is whether a word of a note may be one of a name.
type NameLike uint8

// The answers.
const (
	NoName     NameLike = iota // one letter, or a word that joins others
	MaybeName                  // a word that says something, and is the name of some: petit
	LikelyName                 // a first name, or a word that nobody knows
)

// IsNameLike tells of a folded word whether it may be one of a name.
func IsNameLike(word string) NameLike {
	t := vocabulary[word]
	switch {
	case len(word) < 2, t.role&(filling|denying) != 0:
		return NoName
	case t.role&given != 0, t.id == 0 && (surnames[word] || !MayRefuse(word)):
		return LikelyName
	}
	return MaybeName
}

// IsFirstName reports whether a folded word is a first name that is known.
func IsFirstName(word string) bool { return vocabulary[word].role&given != 0 }

// IsSurname reports whether a folded word is a last name of many people that is an ordinary word, too: petit.
func IsSurname(word string) bool { return surnames[word] }

// SexOf is whose a folded first name is; zero if it is of both, or not known.
func SexOf(first string) Civility { return sexOf[first] }

var sexOf = func() map[string]Civility {
	m := map[string]Civility{}
	for c, list := range map[Civility]string{
		Man: "jean pierre michel andre philippe rene louis alain jacques bernard marcel daniel roger robert " +
			"paul henri christophe nicolas laurent frederic thierry olivier sebastien patrick pascal eric " +
			"david julien guillaume thomas alexandre antoine maxime vincent francois christian gerard " +
			"georges stephane bruno gilles didier serge marc luc lucas hugo leo jules arthur nathan louis " +
			"gabriel raphael adam ethan mathis theo enzo noah liam paul victor simon benjamin romain kevin " +
			"anthony jeremy mickael fabien benoit cedric damien arnaud emmanuel ludovic fabrice franck yves " +
			"yvon joseph albert lucien maurice raymond roland guy hubert gilbert jerome gregory xavier denis " +
			"mathieu matthieu quentin florian adrien clement baptiste remi yann mohamed mohammed ahmed karim " +
			"rachid mehdi ali omar youssef ibrahim mamadou charles edouard etienne felix martin max oscar " +
			"samuel sylvain tristan valentin william yannick bob john james peter leon",
		Woman: "marie jeanne francoise monique catherine nathalie isabelle jacqueline anne sylvie martine " +
			"madeleine nicole suzanne helene christine marguerite denise louise valerie brigitte sophie " +
			"sandrine veronique celine stephanie chantal annie simone genevieve patricia therese germaine " +
			"julie aurelie christiane laura caroline michele virginie colette elodie emilie yvonne florence " +
			"corinne laetitia delphine karine alice emma lea lena chloe manon ines jade louise anna eva zoe " +
			"lucie juliette sarah clara mathilde charlotte pauline marion audrey melanie sabrina severine " +
			"laurence beatrice josiane josette odette paulette ginette gisele fatima khadija aicha nadia " +
			"samira yasmine karima malika leila amina fatou carla carole cecile claire elisabeth estelle " +
			"evelyne fabienne gaelle ingrid irene joelle justine magali margaux mireille muriel nadine " +
			"noemie odile oceane rachel raymonde regine rolande rosalie roxane solange sonia victoire " +
			"viviane yvette mary",
	} {
		for w := range strings.FieldsSeq(list) {
			m[w] |= c
		}
	}
	return m
}()

// IsNameBehindTitle reports whether a folded word may be a last name behind a title of people, whatever its letters
// are: MME DURAND, and not MADAME REFUSE.
func IsNameBehindTitle(word string) bool {
	return surnames[word] || nameWords[word] || titledWords[word] || !MayRefuse(word)
}

// A Civility is whose a title of people is.
type Civility uint8

// The civilities. Zero is not known.
const (
	Man   Civility = 1 << iota // Monsieur
	Woman                      // Madame
	Both  = Man | Woman
)

// CivilityOf is that of a folded word; it is false if the word is none.
func CivilityOf(word string) (c Civility, is bool) {
	c, is = civilityOf[word]
	return c, is
}

var civilityOf = func() map[string]Civility {
	m := map[string]Civility{}
	for c, list := range map[Civility]string{
		Man:   "m mr monsieur",
		Woman: "mme mlle mlles mmes madame mademoiselle mesdames mrs ms miss",
		Both:  "messieurs dr docteur me maitre pr professeur",
	} {
		for w := range strings.FieldsSeq(list) {
			m[w] = c
		}
	}
	return m
}()
