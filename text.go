package rgpd

import "golang.org/x/text/language"

// A Text is one sentence in the two languages of the library.
type Text struct {
	FR string `json:"fr"`
	EN string `json:"en"`
}

// languages in the order of the fields of Text: French answers a reader whose
// language is neither, since the law is French.
var languages = language.NewMatcher([]language.Tag{language.French, language.English})

// In returns the sentence in French or English, whichever suits a reader of the
// tag given; French if neither does.
func (t Text) In(tag language.Tag) string {
	if english(tag) {
		return t.EN
	}
	return t.FR
}

func english(tag language.Tag) bool {
	switch tag {
	case language.French:
		return false
	case language.English:
		return true
	}
	_, i, _ := languages.Match(tag)
	return i == 1
}
