package words

import (
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// TestWhatAnyLayoutReadsIsTried: however a day is written, and whatever slip of the keyboard is in it.
func TestWhatAnyLayoutReadsIsTried(t *testing.T) {
	layouts := slices.Concat(dayLayouts, monthFirstLayouts, []string{time.RFC3339})
	for _, day := range dayLayouts {
		for _, hour := range hourLayouts {
			layouts = append(layouts, day+hour)
		}
	}
	r := rand.New(rand.NewPCG(5, 6))
	read := 0
	for range 20_000 {
		at := time.Date(1985+r.IntN(120), time.Month(1+r.IntN(12)), 1+r.IntN(31), r.IntN(24), r.IntN(60), r.IntN(60), 0,
			time.UTC)
		text := []byte(at.Format(layouts[r.IntN(len(layouts))]))
		for range r.IntN(3) {
			text[r.IntN(len(text))] = "0129/-. Th:"[r.IntN(11)]
		}
		if slices.ContainsFunc(layouts, func(layout string) bool {
			_, err := time.Parse(layout, string(text))
			return err == nil
		}) {
			require.True(t, mayBeDay(string(text)), "%s", text)
			read++
		}
	}
	require.Greater(t, read, 5000)
	for _, text := range []string{"", "C0000123", "0639980001", "33000", "1234", "Martin", "a/b/c", "20261123"} {
		require.False(t, mayBeDay(text), text)
	}
}
