package words

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestAContractWithAnother: a note that may say so does, and near misses do not.
func TestAContractWithAnother(t *testing.T) {
	own := Fold("Alizé Télécom")
	for note := range strings.SplitSeq("sous contrat chez un concurrent|chez un concurrent|Chez Orange|engagé ailleurs|"+
		"Client chez Orange jusqu'en 2027|sous contrat chez EDF|engagé chez SFR|déjà client ailleurs|abonné Free|"+
		"chez la concurrence|contrat avec Engie|under contract with a competitor|passé à la concurrence|concurrent|"+
		"a signé chez Total|garde son fournisseur|client Bouygues|Orange|autre opérateur|nouveau fournisseur depuis mai|"+
		"a changé d'opérateur|contrat avec un autre assureur|reste chez Dupont Énergies|satisfait de son fournisseur|"+
		"chez un autre|fournisseur actuel : Ohm|customer elsewhere|contract with Acme|CHEZ ORANGE|chez", "|") {
		require.True(t, HoldsElsewhere(Fold(note), own), note)
	}
	for note := range strings.SplitSeq("|devis envoyé|contrat signé chez nous|client chez Alizé|contrat avec nous|"+
		"contrat avec Alizé Télécom|chez sa mère|travaille chez Orange|RDV chez lui|par ailleurs très content|"+
		"d'ailleurs content|rendez-vous chez elle|contract with us|maison orange|volets red|temps free|"+
		"client depuis 2019|bonne assurance|autre devis|livraison chez le voisin|déjà client chez vous", "|") {
		require.False(t, HoldsElsewhere(Fold(note), own), note)
	}
	require.False(t, HoldsElsewhere("client orange", "orange"))
	require.False(t, HoldsElsewhere("client chez orange", "orange france"))
	require.True(t, HoldsElsewhere("client chez orange", ""))
}

func TestAColumnOfTheHolder(t *testing.T) {
	for _, title := range []string{"Fournisseur", "fournisseur actuel", "Opérateur actuel", "Concurrent"} {
		require.True(t, NamesHolder(title), title)
	}
	for _, title := range []string{"Opérateur", "Assurance", "Note", "Fournisseur de la base", ""} {
		require.False(t, NamesHolder(title), title)
	}
	for cell, want := range map[string]bool{"edf": true, "dupont energies": true, "alize": false, "": false,
		"aucun": false, "non": false, "nous": false, "oui": true} {
		require.Equal(t, want, IsAnother(cell, "alize telecom"), cell)
	}
}
