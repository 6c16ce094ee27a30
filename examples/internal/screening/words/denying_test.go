package words

import (
	"strings"
	"testing"
)

// TestASentenceThatDeniesIsNoName: in French and in English, without a verb of a call.
func TestASentenceThatDeniesIsNoName(t *testing.T) {
	m := NewMemo()
	for said := range strings.SplitSeq("no thanks|not interested|leave me alone|never again|do not contact|pas intéressée|"+
		"plus jamais|laissez-moi|sans suite|rien à vendre|Rien à vendre|RIEN A VENDRE|pas de suite|dont want|doesn't want|"+
		"does not want|not now|Not now|NOT NOW|not for me|nothing|pas chez moi|enough|cancel|none of your business|"+
		"gone|inutile|ne veut rien|sans moi|jamais de la vie|aucune envie|ni maintenant ni demain|"+
		"no more calls|never ever|she does not want to|we are not buying|nothing to sell|don't bother|not again|no way|"+
		"plus rien|aucun besoin|please no|would not|"+
		"Petit does not want|Transports Petit does not want|Mme Petit is not to be called|DURAND will not buy", "|") {
		if !m.Refuses(said, false) && !IsLone(said, OfNames) {
			t.Errorf("%q is a name", said)
		}
	}
	for name := range strings.SplitSeq("Pas-de-Calais|pas de calais|PAS DE CALAIS|Pas-en-Artois|Sans Souci|SANS MARIE|Jamais Paul|"+
		"Plus Jean|sans emploi|Sans profession|sans activité|SANS PROFESSION|sans domicile fixe|No Seung-hee|No Mad Voyages|"+
		"Aucun|Rien Pierre|Do Nascimento|Has Mehmet|Petit is not available|Martin Does Not|May Theresa|Will Not|Can Notre|plus|sans|Nothomb Amélie|"+
		"No 5 rue Foch|Ne Win|Petit|Gone Lyon|Clos|Close|Enough Coffee", "|") {
		if m.Refuses(name, false) {
			t.Errorf("%q is no name", name)
		}
	}
	for name := range strings.SplitSeq("Nothing Technology|No Limit|Plus Que Pro|Rien Que Du Bon|Sans Complexe|"+
		"Jamais Sans Toit|Inutile|Cancel|Do It|Not Your Brand", "|") {
		if m.RefusesInFirm(name) {
			t.Errorf("%q is no firm", name)
		}
	}
}

// TestADenialWhereATownOrATradeIsAsked is none of those.
func TestADenialWhereATownOrATradeIsAsked(t *testing.T) {
	for said := range strings.SplitSeq("rien à vendre|pas chez moi|not now|nothing|inutile|cancel|none of your business", "|") {
		if !IsDenial(said) {
			t.Errorf("%q is a town", said)
		}
	}
	for cell := range strings.SplitSeq("sans emploi|sans profession|ne travaille pas|plus en activité|aucune activité|"+
		"pas de calais|Pas-de-Jeu|Plusquellec|sans|aucun|12 rue Sans Souci|sans domicile fixe|pas d'emploi", "|") {
		if IsDenial(cell) {
			t.Errorf("%q is a denial", cell)
		}
	}
}
