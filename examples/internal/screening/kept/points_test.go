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

// hearFile is the error of a campaign that is heard.
func hearFile(t *testing.T, file string) error {
	t.Helper()
	tab, err := facts.Open(sheet.NewSource(strings.NewReader(file), int64(len(file))), "f", 0, nil)
	require.NoError(t, err)
	_, err = Hear(&facts.Reader{Channel: rgpd.LiveCall, At: sample.Instant}, tab, Besides{}, 2)
	return err
}

// TestARefusalByPlaceStopsTheRun, in a note or in a row that is nobody's, under whatever title.
func TestARefusalByPlaceStopsTheRun(t *testing.T) {
	file := func(note, foot string) string {
		return "Téléphone;Nom;Remarques\n0639980001;Durand;\n0639980002;Bernard;" + note + "\n0639980003;Petit;\n" + foot
	}
	for _, said := range []string{"les deux suivants ont dit non", "ne plus appeler, le suivant non plus",
		"NPA, pareil ligne 4", "Le premier de la liste ne veut plus être appelé"} {
		require.ErrorContains(t, hearFile(t, file(said, "")), "ligne 3 : un refus qui parle d'autres lignes", said)
		require.ErrorContains(t, hearFile(t, file("", said+"\n")), "ligne 5 : un refus qui parle d'autres lignes", said)
	}
	for _, said := range []string{"ne plus appeler", "voir ligne 4", "rappeler le suivant", "ne veut plus être appelé"} {
		require.NoError(t, hearFile(t, file(said, "")), said)
	}
}
