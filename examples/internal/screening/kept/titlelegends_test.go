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

// TestATitleThatTellsWhatALookSays stops the run where the file has lost the look, and sets aside who has the sign.
func TestATitleThatTellsWhatALookSays(t *testing.T) {
	file := func(title string) string {
		return "Nom;Téléphone;" + title + "\nDurand *;0639980001;absent\nPetit;0639980002;rappeler\nRoux;0639980003;\n"
	}
	hearIt := func(title string, origin *sheet.Origin) error {
		in := file(title)
		src := sheet.NewSource(strings.NewReader(in), int64(len(in)))
		tab, err := facts.Open(src, "f", 0, facts.Renames{})
		require.NoError(t, err)
		tab.Source.Origin = origin
		_, err = Hear(&facts.Reader{Channel: rgpd.LiveCall, At: sample.Instant}, tab, Besides{}, 2)
		return err
	}
	for _, title := range []string{"Remarques (jaune : refus)", "Statut [rouge = ne plus appeler]", "Notes (barré = opposé)",
		"Remarques - en rouge : ne plus appeler", "Notes (fond gris = NPA)", "Notes (§ = opposition)", "Notes {yellow: do not call}"} {
		require.ErrorContains(t, hearIt(title, nil), "ligne 1 : une légende dit un refus", title)
	}
	for _, title := range []string{"Remarques (jaune : intéressé)", "Notes", "Accord (1=oui, 0=non)", "Notes (internes)",
		"Remarques (refus : voir stop)", "Notes (vert = RDV)", "Notes (R = refus)"} {
		require.NoError(t, hearIt(title, nil), title)
	}
	for _, title := range []string{"Statut [rouge = ne plus appeler]", "Notes (barré = opposé)"} { // told of each row
		require.NoError(t, hearIt(title, &sheet.Origin{}), title)
	}
	require.Error(t, hearIt("Notes (jaune = refus)", &sheet.Origin{}))
	signed := func(title string) string { return strings.Replace(file(title), "Roux", "Roux *", 1) }
	require.NotContains(t, setAsideIn(t, signed("Notes (*)"), Besides{}), "3") // which has nothing but the sign
	require.Contains(t, setAsideIn(t, signed("Notes (* = ne plus appeler)"), Besides{}), "3")
}
