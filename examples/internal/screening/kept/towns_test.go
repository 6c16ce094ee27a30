package kept

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sample"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
)

// TestARefusalThatNamesATownAlone stops the run, in whichever cells it stands; one that names somebody, who may be
// called as a town is, or a place where nobody of the file lives, does not.
func TestARefusalThatNamesATownAlone(t *testing.T) {
	const titles = "Nom;Prénom;Téléphone;CP;Ville;Note\n"
	const rows = "Petit;Carla;0639980001;57000;Metz;\nRoux;Luc;0639980002;69003;Lyon 3;\nNice;Eva;0639980003;06000;Nice;\n" +
		"Zorn;Max;0639980004;93200;Saint-Denis;\n"
	for below, stops := range map[string]bool{
		"Ne plus appeler;;;;Metz;\n":                true,
		"Ne plus appeler;;;57000;METZ;\n":           true,
		"Ne plus appeler;;;57000;;\n":               true,
		"Ne plus appeler;Metz;;;;\n":                true,
		"Ne plus appeler Metz;;;;;\n":               true,
		"Ne plus appeler : Lyon;;;;;\n":             true,
		"NE PLUS APPELER SAINT DENIS;;;;;\n":        true,
		"Ne plus appeler à Metz;;;;;\n":             true,
		"Metz : refus;;;;;\n":                       true,
		"METZ STOP;;;;;\n":                          true,
		";;;;;secteur Metz : ne plus appeler\n":     true,
		"ceux de Metz ont dit non;;;;;\n":           true,
		"Saint-Denis : ne plus appeler;;;;;\n":      true,
		"57000 : stop;;;;;\n":                       true,
		"Brest : refus;;;;;\n":                      false,
		"Nice : refus;;;;;\n":                       true, // the town, or whoever is called so
		"Metz Paul : refus;;;;;\n":                  false,
		"Metz : à rappeler;;;;;\n":                  false,
		";;;;Metz;ne plus appeler\n":                true,
		"Ne plus appeler;;;;;\nMetz;;;;;\n":         true,
		"Ne plus appeler;;;;;\n;;;57000;Metz;\n":    true,
		"Ne plus appeler;;;;Brest;\n":               false,
		"Ne plus appeler;;;;;\nBrest;;;;;\n":        false,
		"Ne plus appeler Nice;;;;;\n":               false, // whoever is called so
		"Ne plus appeler;;;;;\nNice;;;;;\n":         false,
		"Ne plus appeler Paul Metz;;;;;\n":          false,
		"Durand;;;;Metz;ne plus appeler\n":          false,
		"Durand;Zoé;;57000;Metz;ne plus appeler\n":  false,
		"Durand;Zoé;0639980009;57000;Metz;refuse\n": false,
		"Ne plus appeler;;;;;\n":                    false,
		"À appeler;;;;Metz;\n":                      false,
	} {
		file := titles + rows + below
		tab, err := facts.Open(sheet.NewSource(strings.NewReader(file), int64(len(file))), "f", 0, nil)
		require.NoError(t, err)
		_, err = Hear(&facts.Reader{Channel: rgpd.LiveCall, At: sample.Instant}, tab, Besides{}, 2)
		require.Equal(t, stops, err != nil, "%s: %v", below, err)
		if stops {
			require.Contains(t, err.Error(), "à côté d'une commune", below)
			require.NotContains(t, err.Error(), "Metz", below)
		}
	}
}
