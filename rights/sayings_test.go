package rights_test

import (
	"maps"
	"math/rand/v2"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/rights"
)

// A step that no saying tells would be an empty sentence, and a saying of no step is
// read by nobody.
func TestEveryStepIsSaid(t *testing.T) {
	files, err := filepath.Glob("*.go")
	require.NoError(t, err)
	step := regexp.MustCompile(`(?:step\{id: |moment\()"([^"]+)"|\bid :?= "([^"]+)"`)
	noted := map[string]bool{}
	for _, file := range files {
		if strings.HasSuffix(file, "_test.go") {
			continue
		}
		b, err := os.ReadFile(file)
		require.NoError(t, err)
		for _, m := range step.FindAllStringSubmatch(string(b), -1) {
			noted[m[1]+m[2]] = true
		}
	}
	said := rights.Sayings()
	require.Empty(t, cmp.Diff(slices.Sorted(maps.Keys(said)), slices.Sorted(maps.Keys(noted))))
	for id, says := range said {
		require.NotEmpty(t, says.FR, id)
		require.NotEmpty(t, says.EN, id)
	}
}

// No step of a deadline is dropped for want of room, and none is left with a slot that
// nothing fills.
func TestNoStepIsDropped(t *testing.T) {
	rng, most := rand.New(rand.NewPCG(14, 14)), 0
	day := func() rgpd.Date { return mainland.Day(today) + rgpd.Date(rng.IntN(40)) }
	pause := func() rights.Pause {
		return rights.Pause{Ground: rgpd.Answer(rng.IntN(3)), Asked: day(), Enough: day() * rgpd.Date(rng.IntN(2))}
	}
	for range 3_000 {
		r, _ := anyRequest(rng)
		r.By, r.Reached = rights.Intake(rng.IntN(5)), today.AddDate(0, 0, rng.IntN(40))
		r.Identity, r.Clarity, r.Minor = pause(), pause(), rgpd.Answer(rng.IntN(3))
		r.Extension = rights.Extension{
			Notified: today.AddDate(0, 0, rng.IntN(40)), Reasons: rgpd.Answer(rng.IntN(3)),
			Complexity: rgpd.Answer(rng.IntN(3)), Number: rgpd.Answer(rng.IntN(3)),
		}
		for k := rights.Answer; k <= rights.MinorRuling; k++ {
			d := r.Deadline(k)
			most = max(most, rights.StepsNoted(d))
			for s := range d.Steps() {
				require.NotContains(t, s.Says.FR+s.Says.EN, "{")
				require.NotEmpty(t, s.Sources)
			}
		}
	}
	require.Less(t, most, rights.MaxSteps)
	require.Greater(t, most, 6, "no request had much to say")
}
