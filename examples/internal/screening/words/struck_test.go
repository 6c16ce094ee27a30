package words

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestANameThatIsStruck by hand is that of somebody whom nobody means to call.
func TestANameThatIsStruck(t *testing.T) {
	m := NewMemo()
	for cell := range strings.SplitSeq("~~Petit~~|<s>Petit</s>|-Petit-|zPetit|xPetit|xÉmile|Petit //|//Petit|Petit --|-- Petit|"+
		"!Petit|0Petit|Lyon ⓧ|Ⓧ Petit|Petit 🅧|<del>Petit</del>|Jean Petit--", "|") {
		require.True(t, m.Refuses(cell, false), cell)
	}
	for cell := range strings.SplitSeq("d'Artagnan|McDonald|deLuca|-|--|--None--|Petit-Jean|Jean - Paul|https://|//exemple.fr|xDSL|"+
		"Xavier|Lyon ②|12 rue Foch -|Petit/Durand|-18", "|") {
		require.False(t, m.Refuses(cell, false), cell)
	}
	require.False(t, m.RefusesInFirm("iPhone"))
	require.False(t, m.RefusesInFirm("xBox"))
}

// TestWhatIsNoEmail is a note, unless it is an address that lost its @ or stands for none.
func TestWhatIsNoEmail(t *testing.T) {
	for cell := range strings.SplitSeq("curatelle|16 ans|del|ban|📞 non|voir M. Paul|pas de mail, tutelle", "|") {
		require.True(t, IsNoEmail(cell), cell)
	}
	for cell := range strings.SplitSeq("|-|N/A|n.c.|aucun|paul@exemple.fr|paul.exemple.fr|NULL|Paul <paul@exemple.fr>|pas de mail|"+
		"Pas d'adresse e-mail|aucun email|non renseigné|no email", "|") {
		require.False(t, IsNoEmail(cell), cell)
	}
}

// TestANoteWithoutAWordOfARefusal says no all the same.
func TestANoteWithoutAWordOfARefusal(t *testing.T) {
	for note := range strings.SplitSeq("wants calls to end|end these calls|wants to be free of our calls|"+
		"garder vos offres pour vous|à d'autres !|veut partir|rappeler le 30 février|rappeler le 31 juin|"+
		"rappeler dans un million d'années|rappeler dans cent ans|the end|prefers linkedin|préfère whatsapp|text me|"+
		"rdv annulé par le client", "|") {
		require.True(t, NewMemo().Refuses(note, true) || !Understood(note), note)
	}
	for note := range strings.SplitSeq("veut partir en vacances avant|rappeler le 28 février|rappeler le 30 juin|"+
		"contact par linkedin en mai|à d'autres dates|appeler le client à la fin du mois", "|") {
		require.False(t, NewMemo().Refuses(note, true), note)
	}
}
