package words

import (
	"strings"
	"testing"
)

// Notes that look like a refusal and are none, and what stands near each and may be one.
var (
	harmlessNotes = "avant de décider|à rappeler avant de se décider|veut comparer avant de décider|" +
		"Ne connaît pas encore notre offre|ne connait pas encore la société|Ne connaît pas encore nos produits|" +
		"Fin de contrat 12/2026|fin de contrat 31/12/2026|Fin contrat 06/2027|fin de contrat prévue le 31/12/2026|" +
		"Fin d'abonnement 2027|fin du contrat en mars|Parti en retraite, remplacé par Julie|partie à la retraite|" +
		"Combles perdus|isolation combles perdus 80 m²|Abonné depuis 3 ans|abonnée depuis 2021|Mauvais moment|Bad timing|" +
		"Catégorie verte|Catégorie bleue|Green category|Purple category"

	nearNotes = "décédé avant de décider|décédé|décidé : non|a décidé|a décidé de ne plus être appelé|décidée à ne plus répondre|" +
		"a décidé d'arrêter|avant décès|décider de ne plus appeler|avant de décéder|" +
		"ne nous connaît pas, ne plus appeler|ne connaît pas encore et ne veut pas connaître|ne connaît personne de ce nom|" +
		"ne connaît pas cette personne|ne connaît pas M. Durand|ne connaît pas encore ce monsieur|ne veut pas connaître notre offre|" +
		"ne veut plus entendre notre offre|ne connaît que le stop|ne connaît pas encore notre offre et n'en veut pas|" +
		"Fin de contrat|Fin de contact|Fin de contact 12/2026|fin de contrat, ne plus appeler|fin de contrat 12/2026, résilié|" +
		"fin de contrat 12/2026, pas intéressé|Fin de la relation 12/2026|fin des appels 12/2026|fin de démarchage 12/2026|" +
		"Fin contrat client|fin de vie|fin de non recevoir|Fin d'abonnement|fin de prospection 2026|fin 12/2999|fin de contrat 12/2999|" +
		"Parti|partie|Parti, décédé|parti en maison de retraite|partie en EHPAD|parti pour toujours|parti trop tôt|" +
		"Parti en retraite, ne plus appeler|parti en retraite, remplacé par personne|Parti, plus de numéro|parti sans laisser d'adresse|" +
		"Perdus|client perdu|perdu|prospects perdus|temps perdu|combles perdus, client perdu|peine perdue|" +
		"Désabonné depuis 3 ans|abonné à Bloctel depuis 3 ans|n'est plus abonné|plus abonné depuis 2021|s'est désabonné|abonnée liste rouge|" +
		"Mauvais numéro|mauvaise personne|mauvais payeur, ne pas appeler|toujours un mauvais moment pour lui|Bad number|bad fit|" +
		"mauvais moment, ne rappelez plus|Mauvais moment : décès|" +
		"Catégorie rouge|Catégorie noire|Catégorie refus|liste rouge|Red category|Black category|catégorie stop|Catégorie verte, stop"
)

// TestNotesThatLookLikeARefusal are understood, by themselves and in other letters, and none refuses.
func TestNotesThatLookLikeARefusal(t *testing.T) {
	m := NewMemo()
	for note := range strings.SplitSeq(harmlessNotes, "|") {
		for _, said := range []string{note, strings.ToLower(note), note + "."} {
			if m.Refuses(said, true) || !m.Understands(said) || IsLone(said, OfRemarks) {
				t.Errorf("%q: refuses: %t, understood: %t", said, m.Refuses(said, true), m.Understands(said))
			}
		}
	}
}

// TestWhatStandsNearThem is heard or understood by nobody, alone, beside words that are known and beside each of those
// notes.
func TestWhatStandsNearThem(t *testing.T) {
	m, n := NewMemo(), 0
	harmless := func(note string) bool {
		return !m.Refuses(note, true) && m.Understands(note) && !IsLone(note, OfRemarks)
	}
	for near := range strings.SplitSeq(nearNotes, "|") {
		n++
		said := []string{near, strings.ToUpper(near), near + ", rappel lundi", "RDV pris. " + near, "devis envoyé - " + near}
		for note := range strings.SplitSeq(harmlessNotes, "|") {
			said = append(said, note+". "+near, near+" / "+note)
		}
		for _, s := range said {
			if harmless(s) {
				t.Errorf("%q", s)
			}
		}
	}
	if n < 60 {
		t.Errorf("%d of them", n)
	}
}

// TestAHeadingOfGoodsIsNone of people whom nobody calls.
func TestAHeadingOfGoodsIsNone(t *testing.T) {
	for _, heading := range []string{"Combles perdus", "ISOLATION COMBLES PERDUS", "Comble perdu"} {
		if HeadsRefusal(NewMemo(), heading) || Refuses(heading) {
			t.Errorf("%q", heading)
		}
	}
	for _, heading := range []string{"Perdus", "Combles perdus, clients perdus", "Prospects perdus"} {
		if !HeadsRefusal(NewMemo(), heading) {
			t.Errorf("%q", heading)
		}
	}
}
