package decide

import (
	"bytes"
	"encoding/csv"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
	"github.com/rgpd-go/rgpd/examples/internal/screening/handover"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
	"github.com/rgpd-go/rgpd/prospect"
	"github.com/rgpd-go/rgpd/prospect/suppression"
)

// TestAnAnswerHandedOnHolds as long as the library says that it does, and to the end of the day at most; not beyond
// the age of a list.
func TestAnAnswerHandedOnHolds(t *testing.T) {
	for name, age := range map[string]time.Duration{"no list": 0, "a list that grows old": 26 * time.Hour,
		"a list that holds": 48 * time.Hour} {
		t.Run(name, func(t *testing.T) {
			s, tab := sampleScreening(t)
			if age > 0 {
				key, err := suppression.NewKey([]byte("a key of the tests, and no other"))
				require.NoError(t, err)
				list, err := suppression.NewBuilder(key, suppression.Info{AsOf: s.At.Add(-25 * time.Hour)}).List()
				require.NoError(t, err)
				gate := suppression.NewGate(age)
				require.NoError(t, gate.Put(list))
				require.NoError(t, s.Bind(gate))
			}
			var out bytes.Buffer
			s.HandOn = []*Handed{{Form: handover.Plain, To: &out}}
			_, _ = screened(t, s, tab)
			rows, err := csv.NewReader(strings.NewReader(out.String())).ReadAll()
			require.NoError(t, err)
			got := map[int]time.Time{}
			for _, row := range rows[1:] {
				line, err := strconv.Atoi(row[1])
				require.NoError(t, err)
				got[line], err = time.Parse(time.RFC3339, row[3])
				require.NoError(t, err)
			}
			require.Greater(t, len(got), 5)
			_, err = tab.Each(func(rec *sheet.Record) {
				until, handed := got[rec.Line]
				if !handed {
					return
				}
				var r facts.Reading
				p := prospect.Prospect{Campaign: s.Campaign}
				r.Begin(&p, words.NewMemo())
				require.Empty(t, s.Read(&r, tab, rec))
				want, _ := s.Policy.Until(p, s.Channel, s.At)
				day := dayOf(clockOf(p.Territories()), s.At)
				if day.until.Before(want) {
					want = day.until
				}
				require.True(t, until.Equal(want.Truncate(time.Second)), "line %d: %s, and the library says %s", rec.Line, until, want)
			})
			require.NoError(t, err)
		})
	}
}
