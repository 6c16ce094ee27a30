package kept

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sample"
	"github.com/rgpd-go/rgpd/examples/internal/screening/screentest"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
)

// TestARowWithTwoNumbersTiesThoseOfEither: a number on a list sets aside whoever has the other of the row, and from
// there on, in a file of nothing but numbers: whichever of the two is the one that another row has.
func TestARowWithTwoNumbersTiesThoseOfEither(t *testing.T) {
	list, err := (&Lists{AsOf: sample.Instant.Add(-time.Hour), MaxAge: 24 * time.Hour}).Open(screentest.File(t, "s.csv",
		"numéro\n0639980111\n"))
	require.NoError(t, err)
	listed := func(row person) bool { return tied(row, person{"mobile": "0639980111"}) }
	tiedOnly := 0
	for seed := range 300 {
		r := rand.New(rand.NewPCG(uint64(seed), 31))
		var rows []person
		var file strings.Builder
		file.WriteString("mobile;fixe;stop\n")
		for range 12 {
			row := person{"mobile": fmt.Sprintf("06399801%02d", r.IntN(30))}
			if r.IntN(2) == 0 {
				row["fixe"] = fmt.Sprintf("06399801%02d", r.IntN(30))
			}
			if seed%3 == 0 && r.IntN(12) == 0 {
				row["stop"] = "oui"
			}
			rows = append(rows, row)
			fmt.Fprintf(&file, "%s;%s;%s\n", row["mobile"], row["fixe"], row["stop"])
		}
		want := saidBySome(rows, func(row person) bool { return row["stop"] != "" || listed(row) })
		for _, how := range []manner{{quick: true, tied: mostTied}, {quick: true, tied: 1}, {}} {
			tab, err := facts.Open(sheet.NewSource(strings.NewReader(file.String()), int64(file.Len())), "f", 0, nil)
			require.NoError(t, err)
			tab.Block = 100
			s := facts.Reader{Channel: rgpd.LiveCall, At: sample.Instant}
			said, err := hear(&s, tab, Besides{Lists: []*List{list}}, 2, how)
			require.NoError(t, err)
			got := stoppedIn(t, s, tab, said)
			for i, row := range rows {
				if got[i] && !listed(row) && row["stop"] == "" {
					tiedOnly++
				}
				got[i] = got[i] || listed(row) // of those the list itself tells
			}
			require.Equal(t, want, got, "%d %v\n%s", seed, how, file.String())
		}
	}
	require.Greater(t, tiedOnly, 100)
}
