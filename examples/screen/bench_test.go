package main

import (
	"io"
	"testing"
)

// BenchmarkScreen screens the sample: rows a second of one core, files left out.
func BenchmarkScreen(b *testing.B) {
	s, tab := sampleScreening(b)
	var to [bins]io.Writer
	for i := range to {
		to[i] = io.Discard
	}
	b.ReportAllocs()
	for b.Loop() {
		if _, err := s.run(tab, to, func(int) error { return nil }); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(tab.rows)*float64(b.N)/b.Elapsed().Seconds(), "rows/s")
}
