package words

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// TestARefusalOfOtherRows is told by their places.
func TestARefusalOfOtherRows(t *testing.T) {
	m := NewMemo()
	for _, cell := range []string{"les deux suivants ont dit non", "ne plus appeler, le suivant non plus",
		"ne plus appeler, ainsi que les 3 suivants", "le précédent a dit non", "ne pas appeler la personne au-dessus",
		"stop aussi pour celui ci-dessous", "NPA, pareil ligne 4", "lignes 3 à 7 : ne plus appeler",
		"ne pas appeler le numéro qui finit par 03", "Le premier de la liste ne veut plus être appelé",
		"Les personnes ci-dessus ne veulent plus être appelées", "la personne suivante refuse aussi",
		"ne plus appeler celui du dessous", "les 3 lignes précédentes : refus", "Dernière de la liste : stop",
		"do not call, same for the next one", "do not call the two below", "rows 3-7: do not call",
		"do not call the number ending in 03", "First one in the list: do not call", "DNC, the previous two as well",
		"Opposés : lignes 7 et 9", "ne plus appeler la ligne 2", "NPA ligne 2, fixe résilié", "refus, ligne 12 résiliée",
		"NPA, ligne 2 résiliée et ligne 4 aussi", "NPA, ligne 2 résiliée, les deux suivants aussi", "ligne 2 résilié"} {
		require.True(t, PointsAtRows(m, cell), cell)
	}
	for _, cell := range []string{"", "ne plus appeler", "voir ligne 4", "idem ci-dessus", "rappeler le mois suivant",
		"refus, suivant mail du 12/03", "ne plus appeler, passer à la personne suivante", "le précédent appel : refus",
		"le précédent locataire ne veut plus être appelé", "ne plus appeler, habite au-dessus du magasin",
		"ligne fixe, ne plus appeler", "ne plus appeler sur la ligne 01 99 00 00 03", "les deux suivants sont à rappeler",
		"refus, ligne 2 résiliée", "ligne n° 2 du standard : ne plus appeler", "ne plus appeler la ligne 2 fixe",
		"do not call, line 2 disconnected", "refus, previous owner", "do not call, next week neither", "ne plus appeler, suivant sa demande"} {
		require.False(t, PointsAtRows(m, cell), cell)
	}
}
