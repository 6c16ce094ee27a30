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

// TestTheLastAttemptsAreKept: as many as the cap needs, each once, whatever order they come in.
func TestTheLastAttemptsAreKept(t *testing.T) {
	var all tries
	for _, at := range []int64{5, 3, 9, 5, 1, 7, 9, 8} {
		all = all.with([]facts.Attempt{{At: at}})
	}
	require.Equal(t, tries{{At: 9}, {At: 8}, {At: 7}, {At: 5}}, all)
}

// TestARowIsToldTheAttemptsOfItsPerson, here and where what is held was sent to another machine.
func TestARowIsToldTheAttemptsOfItsPerson(t *testing.T) {
	const file = "réf.;nom;mobile;fichier consulté;tentatives\nA1;Aubry;0639980001;oui;18/11/2026 10:00\n" +
		"A1;Aubry;0639980002;oui;18/11/2026 10:00|19/11/2026\nA1;;0639980003;oui;2\nA1;Brun;0639980004;oui;\n" +
		"B1;Colas;0639980005;oui;\nB1;Colas;0639980006;;1\n"
	s := facts.Reader{Channel: rgpd.LiveCall, At: sample.Instant}
	tab, err := facts.Open(sheet.NewSource(strings.NewReader(file), int64(len(file))), "f", 0, nil)
	require.NoError(t, err)
	said, err := Hear(&s, tab, Besides{}, 2)
	require.NoError(t, err)
	held := map[string]string{}
	for key, says := range said.Each() {
		held[key] = says
	}
	var here, there []int
	for _, told := range []struct {
		by  facts.Elsewhere
		out *[]int
	}{{said, &here}, {ahead{t, said.Ahead(), held}, &there}} {
		s.Said = heardElsewhere{told.by}
		w := newListener(&s, tab)
		_, err = tab.Each(func(rec *sheet.Record) {
			w.hear(rec)
			n, known := w.p.Attempts.Len()
			if !known {
				n = -1
			}
			*told.out = append(*told.out, n)
		})
		require.NoError(t, err)
	}
	require.Equal(t, []int{4, 4, 4, 4, 1, 1}, here, "Brun's, through the row without a name")
	require.Equal(t, here, there)
}

type heardElsewhere struct{ facts.Elsewhere }

func (heardElsewhere) IsSilent(int) bool { return false }

func (heardElsewhere) HasRecords() bool { return true }

func (heardElsewhere) AsksHomes() bool { return true }
func (heardElsewhere) IsTold(int) bool { return false }

type ahead struct {
	t    *testing.T
	of   NoesAhead
	held map[string]string
}

func (a ahead) Tell(r *facts.Reading) {
	require.NoError(a.t, a.of.Tell(r, func(key string) (string, bool) { says, is := a.held[key]; return says, is }))
}
