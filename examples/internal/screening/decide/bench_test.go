package decide

import (
	"crypto/sha256"
	"io"
	"testing"

	"github.com/rgpd-go/rgpd/examples/internal/screening/bins"
)

// BenchmarkScreen screens the sample, files left out. It is a small file: see the command
// of the README for a large one.
func BenchmarkScreen(b *testing.B) {
	s, tab := sampleScreening(b)
	to := discard()
	rows := 0
	b.ReportAllocs()
	for b.Loop() {
		tl, err := s.Run(tab, to, sha256.New(), 0, func(int64, int) error { return nil })
		if err != nil {
			b.Fatal(err)
		}
		rows += tl.Rows()
	}
	b.ReportMetric(float64(rows)/b.Elapsed().Seconds(), "rows/s")
}

func discard() *[bins.Count]io.Writer {
	var to [bins.Count]io.Writer
	for b := range to {
		to[b] = io.Discard
	}
	return &to
}
