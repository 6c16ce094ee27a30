package register

import (
	"bytes"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd"
)

// A breach that is said to be known from a day to come is known today: its limits are at once, in no form is there an
// instant that lies ahead, and the day is told.
func TestBreachKnownInTheFuture(t *testing.T) {
	for name, ahead := range map[string]time.Duration{"a second": time.Second, "a day": 24 * time.Hour,
		"a month": 30 * 24 * time.Hour} {
		b := leak()
		b.Notices, b.Told, b.Carrier = nil, time.Time{}, 0
		b.Aware = noon.Add(ahead)
		a := b.Assess(noon, rgpd.Mainland)
		require.True(t, a.Clock.Strict.IsZero(), name)
		require.Equal(t, Needed, a.Authority.Need(), name)
		require.Contains(t, foundIn(b, noon), "aware", name)
		for _, tell := range b.Tellings(noon, rgpd.Mainland) {
			require.True(t, tell.By.IsZero(), name)
		}
		tell := b.Tellings(noon, rgpd.Mainland)[0]
		require.Contains(t, tell.In(language.French), "oui, dans les meilleurs délais", name)
		for _, carrier := range []rgpd.Answer{0, rgpd.Yes, rgpd.No} {
			b.Carrier = carrier
			var out bytes.Buffer
			require.NoError(t, BreachFeed{Stamp: noon, Language: language.French}.Write(&out, []Breach{b}))
			require.NotContains(t, out.String(), "Jusqu'au", name)
			require.Contains(t, out.String(), "DTSTART:"+noon.UTC().Format("20060102T150405Z"), name)
		}
	}
	known := leak()
	known.Aware = noon
	require.False(t, known.Assess(noon, rgpd.Mainland).Clock.Strict.IsZero(), "known now: the clock runs")
}

// What stands above the titles of the sheet of breaches is told, unless it names the sheet.
func TestLineAboveTheTitlesOfBreaches(t *testing.T) {
	titles := make([]string, len(breachColumns))
	for i, c := range breachColumns {
		titles[i] = c.title
	}
	for above, told := range map[string]int{
		"Violations": 0, "Registre des violations de données": 0, "": 0, "Log of breaches": 0,
		"V0 : fuite du 1er novembre, non notifiée": 1, "Registre des violations, dont V0 le 1er novembre": 1,
	} {
		_, faults := breachesOf([][]string{{"Violations"}, {above}, titles}, 0)
		require.Len(t, faults, told, above)
		_, faults = breachesOf([][]string{{"", above}, nil, {"Violations"}, titles}, 0)
		require.Len(t, faults, told, above)
	}
}
