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
