package ask

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd/examples/internal/screening/bins"
)

// TestWhatLeavingAQuestionOpenCosts: who answers all that has a cost, as an ordinary campaign does, completes all rows;
// who leaves one of them open has as many to complete as it says.
func TestWhatLeavingAQuestionOpenCosts(t *testing.T) {
	costs := map[string]int{}
	weighed := session(t, crm)
	open := weighed.open(true)
	weighed.weigh(open)
	for _, o := range open {
		costs[o.Name] = o.Costs
	}
	require.Len(t, open, 20)
	answered := func(but string) int {
		s := session(t, crm)
		for _, o := range open {
			for _, a := range o.Answers {
				if o.Costs > 0 && o.Name != but && slices.Contains(ways[0], a.Short()) {
					_, ok := s.Answer(a)
					require.True(t, ok)
				}
			}
		}
		return s.Counts()[bins.Undecided]
	}
	require.Zero(t, answered(""))
	costly := 0
	for name, cost := range costs {
		if cost > 0 {
			costly++
			require.Positive(t, answered(name), name)
			require.LessOrEqual(t, answered(name), cost, name)
		}
	}
	require.Equal(t, 12, costly, "few have to be answered")
	require.Zero(t, costs["contrat"])
}

// TestQuestionsThatNeedNoAnswerComeLast: each says when it needs one, and none of them is in the command.
func TestQuestionsThatNeedNoAnswerComeLast(t *testing.T) {
	var out bytes.Buffer
	session(t, crm).Write(&out, "screen -in f.csv", `-column "Zorglub=…"`)
	before, after, found := strings.Cut(out.String(), "SELON VOS RÉPONSES")
	require.True(t, found)
	require.NotContains(t, before, "seulement si")
	require.Equal(t, 12, strings.Count(before, "sans réponse\u00a0:"), "each says what it costs")
	require.Contains(t, after, "seulement si\u00a0: origine=profil")
	require.NotRegexp(t, `seulement si.*, [a-zé]+=`, after, "an answer may have a comma of its own")
	_, command, _ := strings.Cut(after, "screen -in f.csv")
	require.Equal(t, 13, strings.Count(command, "=…"))
	require.NotContains(t, command, "visibilité")
	require.Contains(t, command, `-column "Zorglub=…"`)
}
