package main

import "testing"

func TestTallyAddsUpTheModuleAlone(t *testing.T) {
	const trace = `init internal/bytealg @0.008 ms, 0 ms clock, 0 bytes, 0 allocs
init github.com/rgpd-go/rgpd @1.2 ms, 0.25 ms clock, 1000 bytes, 7 allocs
init github.com/rgpd-go/rgpd/prospect @1.5 ms, 1.5 ms clock, 24 bytes, 1 allocs
init github.com/other/module @1.6 ms, 9 ms clock, 9999 bytes, 1 allocs
`
	if ms, memory, packages := tally(trace); ms != 1.75 || memory != 1024 || packages != 2 {
		t.Errorf("got %v ms, %d bytes, %d packages; want 1.75, 1024, 2", ms, memory, packages)
	}
}
