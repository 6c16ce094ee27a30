//go:build race

package suppression

// Under the race detector a sync.Pool forgets at random, and allocates.
func init() { raceDetector = true }
