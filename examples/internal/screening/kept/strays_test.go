package kept

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sample"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
)

// TestAStrayIsToldOfItsRecord: whether its row is passed over or read, here and elsewhere, by each way of reading.
func TestAStrayIsToldOfItsRecord(t *testing.T) {
	const file = "ID;Nom;Offre;Mobile;Note\nC0001;Martin;F300;0639980001;ne plus appeler\n;C0001;F300;0639980002;\n" +
		"C0002;Petit;F300;0639980003;\n\"\";\"c-0001\";F300;0639980004;\n;Brun;F300;0639980005;\n;C0009;F300;0639980006;\n" +
		";Roux;F300;0639980007;STOP\n"
	s := facts.Reader{Channel: rgpd.LiveCall, At: sample.Instant}
	tab, err := facts.Open(sheet.NewSource(strings.NewReader(file), int64(len(file))), "f", 0, nil)
	require.NoError(t, err)
	tab.Block = 32
	for _, how := range []manner{{quick: true, tied: mostTied}, {tied: mostTied}, {quick: true, each: true}, {quick: true}} {
		said, err := hear(&s, tab, Besides{}, 2, how)
		require.NoError(t, err)
		held := map[string]string{}
		for key, says := range said.Each() {
			held[key] = says
		}
		for _, by := range []facts.Elsewhere{said, ahead{t, said.Ahead(), held}} {
			s.Said = heardElsewhere{by}
			w, aside := newListener(&s, tab), []int(nil)
			_, err = tab.Each(func(rec *sheet.Record) {
				w.r.Begin(&w.p, w.memo)
				if slices.ContainsFunc(s.Read(&w.r, tab, rec), func(d words.Damage) bool {
					return strings.Contains(d.What, "une autre ligne de cet identifiant")
				}) {
					aside = append(aside, rec.Line)
				}
			})
			s.Said = nil
			require.NoError(t, err)
			require.Equal(t, []int{3, 5}, aside, "%+v", how)
		}
	}
}
