package words

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// TestANameOfWhoDied, or an address of what was erased, is that of nobody to call.
func TestANameOfWhoDied(t *testing.T) {
	for _, cell := range []string{"feu Martin", "Feu Jean Aubry", "feue Louise", "RIP", "R.I.P. Aubry", "Aubry RIP", "Rip Aubry",
		"deleted@exemple.fr", "deleted-12@exemple.fr", "12@anonymous.invalid", "anonymized@exemple.fr", "12@deleted.exemple.fr",
		"efface12@exemple.fr"} {
		require.True(t, NewMemo().Refuses(cell, false), cell)
	}
	for _, cell := range []string{"Le Feuvre", "Ripoll", "M. Feu", "Jean Feu", "Feu Vert", "RIP Curl", "Feu et Lumière",
		"Durand Feu d'artifice", "noreply@exemple.fr", "anonymax@exemple.fr"} {
		require.False(t, NewMemo().Refuses(cell, false), cell)
	}
}

// TestANoteThatSpeaksOfAnotherRow may say what that row says.
func TestANoteThatSpeaksOfAnotherRow(t *testing.T) {
	for _, cell := range []string{"voir ligne 9", "Voir la ligne 12 svp", "cf. ligne 2", "see row 3", "see line no 14", "idem ligne 4", "Same as above", "voir ci-dessus", "cf supra", "renvoi à la ligne 7", "cf n° 12", "see above"} {
		require.True(t, NewMemo().Refuses(cell, true), cell)
	}
	for _, cell := range []string{"voir ligne fixe", "à voir en septembre", "voir avec Mme Durand", "cf devis", "see you soon"} {
		require.False(t, NewMemo().Refuses(cell, true), cell)
	}
}

// TestDittoAlone is no note that is understood; beside other words it is.
func TestDittoAlone(t *testing.T) {
	for _, cell := range []string{"id", "Id.", "same", "Same.", " id"} {
		require.False(t, passes(NewMemo(), cell), cell)
	}
	require.True(t, passes(NewMemo(), "same contact"))
}

// TestDittoMarks are those of a note, and not of a name.
func TestDittoMarks(t *testing.T) {
	for _, cell := range []string{`"`, `""`, "''", "//", "-//-", " // ", ",,", "/ /", "″", "〃", "„"} {
		require.True(t, IsLone(cell, OfRemarks), cell)
	}
	for _, cell := range []string{"-", "--", ".", "/", "'", "...", "_", "", " ", ","} {
		require.False(t, IsLone(cell, OfRemarks), cell)
	}
	require.False(t, IsLone("//", OfThings) || IsLone(`"`, OfNames))
}
