package words

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// TestOrdinaryWordsThatSayNoTogether: of which each stands in harmless notes. One of them is enough in a note.
func TestOrdinaryWordsThatSayNoTogether(t *testing.T) {
	notes := linesOf(t, "together.txt")
	require.Greater(t, len(notes), 150)
	m := NewMemo()
	for _, note := range notes {
		for _, cell := range []string{note, "12/03 : " + note, "Appelé le 12/03, " + note + ", vu avec Paul",
			"rappeler lundi. " + note, note + " (vu avec Paul)", "devis envoyé\n" + note} {
			if passes(m, cell) {
				t.Errorf("%q", cell)
				break
			}
		}
	}
}

// TestNobodySaysThatACurseIsHarmless: nor any word that is one of a refusal with others.
func TestNobodySaysThatACurseIsHarmless(t *testing.T) {
	for _, w := range []string{"zut", "foutu", "foutue", "merde", "ehpad", "samu", "mineur"} {
		require.True(t, MayRefuse(w), "%q", w)
	}
	for _, w := range []string{"terrasse", "velux", "zorglub"} {
		require.False(t, MayRefuse(w), "%q", w)
	}
}

// TestANameIsOneThatSomebodySpeaks: else it is a code, whatever stands before it.
func TestANameIsOneThatSomebodySpeaks(t *testing.T) {
	for _, name := range []string{"Schmidt", "Schneider", "Lefebvre", "Schwartz", "Ng", "Nguyen", "Kirchner", "Œuvrard",
		"Éluard", "Bry", "Tréguidel", "Wrzesniewski"} {
		require.True(t, spoken(name), "%q", name)
	}
	for _, name := range []string{"Dcdxyz", "Dcd", "Npr", "Rppxl", "Noxprtv", "Blqtl"} {
		require.False(t, spoken(name), "%q", name)
	}
	require.True(t, Understood("vu Mme Schmidt"))
	require.False(t, Understood("vu Mme Dcdxyz"))
}
