package words

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestAMarkThatIsPinnedToAName: whatever sign or letter it is, somebody has to say what it says.
func TestAMarkThatIsPinnedToAName(t *testing.T) {
	for cell := range strings.SplitSeq("~Petit|_Petit|# Petit|#Petit|.Petit|=Petit|>Petit|^Petit|Petit#|"+
		"?Petit|? Petit|$Petit|Petit$|× Petit|×Petit|● Petit|■ Petit|!Petit|Petit !|Jean Petit !|"+
		"Petit ~|Petit_|yPetit|qPetit|kMartin|zPETIT|xPETIT|xÉTIENNE|"+
		"ZZPetit|AAPetit|xxPetit|zzPetit|qqPetit|X-Petit|Z-Petit|x-Petit|0 Petit|00 Petit|Petit 0|00Petit|Jean Petit 0|"+
		"Petit (R)|Petit (r)|Petit[R]|(N) Petit|Petit (x)|Petit (0)|Petit/R|Petit/x|[X] Petit", "|") {
		if cell != "" && !NewMemo().Refuses(cell, false) {
			t.Errorf("%q is a name", cell)
		}
	}
	for cell := range strings.SplitSeq("Petit|Petit R|R Petit|R. Petit|Z. Petit|Z Petit|X. Martin|Petit R.|dArtagnan|lEcuyer|oBrien|iPhone|"+
		"eBay|dUPONT|PETIT|LLoyd|AAron|JJ Petit|AAA Dépannage|Petit (M)|Petit (Jr.)|Petit Jr.|Jean-Paul Petit|N'Diaye|"+
		"Yahoo!|*Petit|Petit!|Petit (née Roux)|M. & Mme Petit|Petit 2|Petit*|Petit *|3 Suisses|Étage 0|Bât 0|Lot 0|12 rue Foch|01000|0639980001|06 39 98 00 01|"+
		"2040|Rue 0|A/B|A/R|Petit/Roux|Hôtel du Lac **|Camping des Pins ***|C#|@Petit|.net|@home|#1|Y-Petit|"+
		"Petit_Jean|jean_petit|a@b.fr|0|00|100|Zone 0|+33 6 39 98 00 01", "|") {
		if NewMemo().Refuses(cell, false) {
			t.Errorf("%q is marked", cell)
		}
	}
	for cell := range strings.SplitSeq("Allo Pizza !|qBit|xBox|@Work|0 Défaut|Groupe (R)|Résidence ***|A-One|iPhone|Marque (R)|3D/R", "|") {
		if NewMemo().RefusesInFirm(cell) {
			t.Errorf("%q is no firm", cell)
		}
	}
}

// TestANaughtThatIsPinnedIsNotQuiet, however many of them and whatever stands around.
func TestANaughtThatIsPinnedIsNotQuiet(t *testing.T) {
	for _, cell := range []string{"Petit-00", "Petit 00", "Petit-00  ", " 0 Petit", "- 0 Petit", "00 Petit", "Petit - 0"} {
		require.True(t, (*Memo)(nil).Refuses(cell, false), "%q", cell)
	}
	for _, cell := range []string{"0639980000", "06 39 98 00 00", "Petit 10", "10 Petit", "Petit", " Petit ", "000"} {
		require.False(t, mayPinNaught(cell), "%q", cell)
	}
}
