package main

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	_ "github.com/rgpd-go/rgpd/internal/golden"
)

func TestTallyTellsTheModuleFromOthers(t *testing.T) {
	const trace = `init internal/bytealg @0.008 ms, 0 ms clock, 0 bytes, 0 allocs
init github.com/rgpd-go/rgpd @1.2 ms, 0.25 ms clock, 1000 bytes, 7 allocs
init github.com/rgpd-go/rgpd/prospect @1.5 ms, 1.5 ms clock, 24 bytes, 1 allocs
init github.com/other/module @1.6 ms, 9 ms clock, 9999 bytes, 1 allocs
`
	least := map[string]float64{"github.com/rgpd-go/rgpd": 0.5, "github.com/rgpd-go/rgpd/prospect": 1.25}
	others := map[string]float64{}
	memory := tally(trace, least, others)
	want := map[string]float64{"github.com/rgpd-go/rgpd": 0.25, "github.com/rgpd-go/rgpd/prospect": 1.25}
	if diff := cmp.Diff(want, least); diff != "" || memory != 1024 {
		t.Errorf("%d bytes, want 1024; times (-want +got):\n%s", memory, diff)
	}
	if diff := cmp.Diff(map[string]float64{"internal/bytealg": 0, "github.com/other/module": 9}, others); diff != "" {
		t.Errorf("others (-want +got):\n%s", diff)
	}
}
