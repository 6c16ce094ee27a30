package job

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd/examples/internal/screening/kept"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
	_ "github.com/rgpd-go/rgpd/internal/golden" // takes -update
	"github.com/rgpd-go/rgpd/prospect"
)

// TestAListMayGoOnUponASheetThatIsNotRead: of a workbook of refusals whoever stands there would be cleared; in results and
// consents, who said no there. People whom the sheet that is read has too, and words without people, stop nothing.
func TestAListMayGoOnUponASheetThatIsNotRead(t *testing.T) {
	at := time.Date(2026, 11, 30, 9, 0, 0, 0, time.UTC)
	of := func(text string, marked bool, says ...string) *Job {
		return &Job{At: at, Stops: []string{"l.xlsx"}, Results: []string{"l.xlsx"}, Consents: "l.xlsx",
			Lists: kept.Lists{AsOf: at, MaxAge: time.Hour},
			OpenFile: func(string) (*sheet.Source, func() error, error) {
				src := sheet.NewSource(strings.NewReader(text), int64(len(text)))
				src.Origin = &sheet.Origin{Beside: []sheet.Another{{Name: "2025", Look: func(each func(string)) (bool, error) {
					for _, s := range says {
						each(s)
					}
					return marked, nil
				}}}}
				return src, func() error { return nil }, nil
			}}
	}
	const list, results, consents = "Mobile\n0639980001\n", "numero;résultat\n0639980001;refus\n", "Mobile;consentement état\n0639980001;donné\n"
	for name, c := range map[string]struct {
		says                    []string
		marked                  bool
		list, results, consents bool // each stops
	}{
		"another number":             {says: []string{"Mobile", "06 39 98 00 02"}, list: true},
		"the same number":            {says: []string{"Mobile", "06 39 98 00 01"}},
		"the same, with its address": {says: []string{"06 39 98 00 01", "a@ex.fr"}},
		"an address":                 {says: []string{"a@ex.fr"}, list: true},
		"words alone":                {says: []string{"Ne plus appeler"}},
		"a refusal of another":       {says: []string{"06 39 98 00 02", "refus"}, list: true, results: true, consents: true},
		"a red of another":           {says: []string{"06 39 98 00 02"}, marked: true, list: true, results: true, consents: true},
		"a refusal of the same":      {says: []string{"06 39 98 00 01", "refus"}, consents: true},
		"calls to others":            {says: []string{"06 39 98 00 02", "absent"}, list: true},
	} {
		stops := func(err error) bool {
			if err == nil {
				return false
			}
			require.ErrorContains(t, err, "la feuille « 2025 », qui n'est pas lue", name)
			require.NotContains(t, err.Error(), "98 00", name)
			return true
		}
		_, err := of(list, c.marked, c.says...).list("l.xlsx")
		require.Equal(t, c.list, stops(err), name)
		_, err = of(results, c.marked, c.says...).results()
		require.Equal(t, c.results, stops(err), name)
		_, err = of(consents, c.marked, c.says...).consents(prospect.Campaign{})
		require.Equal(t, c.consents, stops(err), name)
	}
}
