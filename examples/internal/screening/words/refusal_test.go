package words

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// TestWordsOfARefusal: what people write of somebody who is not to be called, where no column
// asks for it, in a note and beside a name.
func TestWordsOfARefusal(t *testing.T) {
	for _, cell := range []string{
		"supprimez-moi de vos fichiers", "Supprimez moi !", "DUPONT Jean DCD", "Mme Nguyen (dcd)", "D.C.D.",
		"Martin décédé", "Mme LEROY Décédée en 2024", "Dupont Mort", "Succession Dupont", "héritiers Lefèvre",
		"Garnier pas d'appel", "Garnier — PAS D'APPELS", "plus d'appel", "ne souhaite plus être contacté",
		"Mme Ropars ne souhaite plus être contactée", "raccroche", "RACCROCHE TOUT DE SUITE", "Effacez mes coordonnées",
		"enlevez mon numéro", "retirez-moi", "désinscrivez-moi", "désabonnez-moi", "cessez de m'appeler",
		"arrêtez de m'appeler", "lâchez-moi", "no more calls", "asked not to call", "not interested", "remove me",
		"take me off your list", "passed away in May", "Estate of John Smith", "hung up", "Lopez †",
	} {
		require.True(t, refuses(cell, false), "%s, beside a name", cell)
		require.True(t, refuses(cell, true), "%s, in a note", cell)
	}
	for _, cell := range []string{
		"c'est son fils qui répond", "sa fille demande d'attendre", "vu avec le mari", "veuve depuis mars",
		"le père est parti", "la maman a répondu", "tuteur légal", "his wife answered", "her son took the call",
		"the daughter says he has dementia", "a child answered", "widow", "mother in hospice", "en deuil",
		"hospitalisé", "en fin de vie", "sénile", "dc en 2025", "nous a raccroché au nez", "à supprimer",
	} {
		require.True(t, refuses(cell, true), "%s, in a note", cell)
	}
	for _, cell := range []string{
		"Boulangerie Martin et Fils", "Les Filles du Calvaire", "12 rue de la Mère Poulard", "Le Père Noël SARL",
		"Mortimer", "Mortagne-sur-Sèvre", "Pas-de-Calais", "Feu Vert", "Veuve Clicquot", "Supermarché", "Dad's Garage",
		"Jean Raccah", "Sonia Morteau", "Desmarets", "Impasse de la Femme sans Tête",
	} {
		require.False(t, refuses(cell, false), "%s is a name or an address", cell)
	}
	for _, cell := range []string{
		"intéressé par la fibre", "rappeler mardi", "a deux enfants", "son contrat finit en mai", "client fidèle",
		"aime le jardinage", "propriétaire de sa maison",
	} {
		require.False(t, refuses(cell, true), "%s is a note", cell)
	}
}

// TestNoAnswerIsAnAttempt, whatever dialled; a no after it is one.
func TestNoAnswerIsAnAttempt(t *testing.T) {
	m := NewMemo()
	for _, note := range []string{"No Answer", "No Answer AutoDial", "no answer, auto dial", "NO-ANSWER on dialled call"} {
		require.False(t, m.Refuses(note, true), note)
	}
	for _, note := range []string{"no dial", "no answer, do not dial", "no answer, no calls", "no answer: no dialling",
		"no answer, never dial", "no auto dial"} {
		require.True(t, m.Refuses(note, true), note)
	}
}
