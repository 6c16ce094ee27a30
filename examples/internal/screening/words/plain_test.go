package words

import (
	"strings"
	"testing"
)

// TestPlainNotes: known whole, or as clauses that are, they set no row aside; with anything else beside them they do.
func TestPlainNotes(t *testing.T) {
	read := func(note string) bool {
		m := NewMemo()
		return !IsLone(note, OfRemarks) && !m.Refuses(note, true) && m.Understands(note)
	}
	for note := range strings.SplitSeq("à relancer en janvier|Non joignable avant 10h|non joignable avant 10 h|pas joignable après 18h30|"+
		"Injoignable le matin|non joignable l'après-midi|sans objection|Sans objection.|pas d'objection|aucune objection|"+
		"ne répond pas, réessayer|Ne répond pas - réessayer demain|pas de réponse. À réessayer|NRP / réessayer lundi|réessayer|"+
		"plus de 50 employés|moins de 20 salariés|Plus de 200 m2|effectif : plus de 50 salariés|standard: taper 2|standard : tapez 1|"+
		"standard taper 1 puis 3|Taper 2|intéressée, sans objection|mauvais moment, à rappeler en mars|"+
		"sonne dans le vide|Ça sonne dans le vide, à rappeler|ne répond pas | à relancer en septembre|répondeur\nréessayer plus tard", "|") {
		if !read(note) {
			t.Errorf("%q sets its row aside", note)
		}
	}
	for note := range strings.SplitSeq("à relancer en janvier, ne veut plus|sonne dans le vide, stop|parle dans le vide|à relancer en janvier : stop|non joignable|"+
		"non joignable avant 10h, ni après|non joignable, ne veut plus|non joignable avant 2030|sans objection ?|"+
		"sans objection, refuse|avec objection|objection|sans objection (sauf appels)|ne répond pas, ne pas réessayer|"+
		"ne répond plus, réessayer jamais|ne pas réessayer|plus de 50 appels|plus de 0 salariés|plus de salariés|"+
		"plus de 50 employés, plus d'appels|standard: taper 2, ne veut plus|standard: taper|taper 2 pour ne plus être appelé|"+
		"plus de 50 employés ❌|réessayer = non|mauvais moment, ne plus appeler|pas d'objection mais ne veut plus|"+
		"sans objection\u200b, non|réessayer!|intéressé, plus|non joignable avant 10h zorglub", "|") {
		if read(note) {
			t.Errorf("%q sets no row aside", note)
		}
	}
	for name := range strings.SplitSeq("Martin sans objection|sans objection", "|") { // that is none of a name
		if !refusesUnder("Nom", name) {
			t.Errorf("%q is a name", name)
		}
	}
}
