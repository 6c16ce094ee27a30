package whatif_test

import (
	"encoding/json"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd/examples/gate/whatif"
	"github.com/rgpd-go/rgpd/examples/gate/whatif/cases"
)

// BenchmarkCase is all that the page shows of a case; BenchmarkWeek its week; BenchmarkVerdicts one verdict of many.
func BenchmarkCase(b *testing.B) { benchmark(b, "case") }

func BenchmarkWeek(b *testing.B) { benchmark(b, "week") }

func benchmark(b *testing.B, what string) {
	bodies := drawn(b)
	for n := 0; b.Loop(); n++ {
		if _, err := whatif.Answer(what, bodies[n%len(bodies)], now); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkVerdicts(b *testing.B) {
	var many struct {
		Cases []json.RawMessage `json:"cases"`
	}
	for _, body := range drawn(b) {
		many.Cases = append(many.Cases, body)
	}
	body, err := json.Marshal(many)
	require.NoError(b, err)
	for b.Loop() {
		if _, err := whatif.Answer("verdicts", body, now); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(b.N*len(many.Cases))/b.Elapsed().Seconds(), "decisions/s")
}

// drawn are questions of random contacts.
func drawn(b *testing.B) (out [][]byte) {
	r := rand.New(rand.NewPCG(20, 5))
	for range 500 {
		body, err := json.Marshal(cases.Draw(r))
		require.NoError(b, err)
		out = append(out, body)
	}
	return out
}
