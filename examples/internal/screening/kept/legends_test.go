package kept

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sample"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
)

const marked = "Nom;Téléphone;Ville;Code\nDurand *;0639980001;Lyon;\nPetit (k);0639980002;Lyon;R\n#Roux;0639980003;Lyon;\n" +
	"Zorn **;0639980004;Lyon;1\nKay;0639980005;Nantes *;\nBrun;0639980006;1 rue Verte;jaune\nAubry;0639980007;Lyon;\n"

// TestWhoHasTheSignOfALegend is set aside, wherever the legend and the sign stand; nobody else is, but the row above.
func TestWhoHasTheSignOfALegend(t *testing.T) {
	own := setAsideIn(t, marked+"Faure;0639980008;Lyon;\n", Besides{})
	for legend, want := range map[string]string{
		"* = ne plus appeler": "145", "Légende : * = ne plus appeler;;;": "145", ";;;(*) ne plus appeler": "145",
		"*;ne plus appeler;;": "145", "*;;;refus": "145", "** ne pas rappeler;;;": "4",
		"(k) : opposition;;;": "2", "K = refus;;;": "2", "R = refus;;;": "2", ";R = refus, I = intéressé;;": "2",
		"1 = ne plus appeler;;;": "4", "# rouge = stop;;;": "3", "jaune = stop;;;": "6",
		"ne plus appeler les noms suivis de *;;;": "145", "Z = refus;;;": "", "* = à rappeler;;;": "",
	} {
		below := "Faure;0639980008;Lyon;\n" + legend + "\n"
		want = union(own, want)
		require.Empty(t, cmp.Diff(want, strings.TrimSuffix(setAsideIn(t, marked+below, Besides{}), "8")), legend)
	}
}

// union are the figures of two texts, in order.
func union(a, b string) (out string) {
	for c := '0'; c <= '9'; c++ {
		if strings.ContainsRune(a+b, c) {
			out += string(c)
		}
	}
	return out
}

// TestASignThatNoRowHas stops the run, if the file may have lost it; letters are not lost.
func TestASignThatNoRowHas(t *testing.T) {
	hearIt := func(row string) error {
		file := marked + "Faure;0639980008;Lyon;\n" + row + "\n"
		tab, err := facts.Open(sheet.NewSource(strings.NewReader(file), int64(len(file))), "f", 0, nil)
		require.NoError(t, err)
		_, err = Hear(&facts.Reader{Channel: rgpd.LiveCall, At: sample.Instant}, tab, Besides{}, 2)
		return err
	}
	for _, row := range []string{"☎ = ne plus appeler;;;", "rouge = ne plus appeler;;;", "*** : opposition;;;",
		"* = refus ; § = refus;;;", "en gras : ne plus appeler;;;", "Lignes bleues = stop;;;"} {
		require.ErrorContains(t, hearIt(row), "ligne 10 : une légende dit un refus", row)
	}
	many := strings.Repeat("* = ne plus appeler;;;\n", mostLegends)
	require.NoError(t, hearIt(many))
	require.ErrorContains(t, hearIt(many+"* = refus;;;\n"), "ligne 10 : des légendes disent un refus, plus qu'il ne s'en lit")
	for _, row := range []string{"* = ne plus appeler;;;", "Z = refus;;;", "Ne plus appeler;;;", "*** Refus ***;;;",
		"NE PAS APPELER !;;;", "ne + appeler Durand;;;", "jaune = rappeler;;;", "❌ Ne plus appeler;;;"} {
		require.NoError(t, hearIt(row), row)
	}
}

// TestALegendIsNoHeading: above who has no sign it says nothing of them; what may be a heading does.
func TestALegendIsNoHeading(t *testing.T) {
	rows := strings.SplitN(marked, "\n", 2)
	own := setAsideIn(t, marked, Besides{})
	for row, want := range map[string]string{
		"* = ne plus appeler;;;": union(own, "145"), "# : opposition;;;": union(own, "3"), "R = refus;;;": union(own, "2"),
		"Ne plus appeler;;;": "1234567", "1 : ne plus appeler;;;": "1234567", "* ne plus appeler;;;": "1234567",
	} {
		require.Empty(t, cmp.Diff(want, setAsideIn(t, rows[0]+"\n"+row+"\n"+rows[1], Besides{})), row)
	}
}
