package mailroom

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
)

// TestWhatStandsOnATitleIsOfEveryRow: words of a refusal stop all of them, wherever they stand over the rows; a comment
// on a title, or a line through it, leaves its column in doubt where it says something, and no answer goes.
func TestWhatStandsOnATitleIsOfEveryRow(t *testing.T) {
	comment := func(line, column int, says string) *sheet.Origin {
		return &sheet.Origin{MarksAt: 9, OfTitles: []sheet.Commented{{Place: sheet.Place{Line: line, Column: column}, Says: says}}}
	}
	struck := func(line, column int) *sheet.Origin {
		return &sheet.Origin{MarksAt: 9, Struck: []sheet.Place{{Line: line, Column: column}}}
	}
	for name, c := range map[string]struct {
		of                     *sheet.Origin
		objects, first, second rgpd.Answer // second: the row that says nothing under « exécuté le »
	}{
		"a refusal on the telephone":           {comment(1, 3, "tous ces gens ne veulent plus être appelés"), rgpd.Yes, 0, 0},
		"on a column that is not read":         {comment(1, 5, "NE + APPELER"), rgpd.Yes, 0, 0},
		"beside the titles":                    {comment(1, 8, "ne plus appeler ces personnes"), rgpd.Yes, 0, 0},
		"a harmless comment on the telephone":  {comment(1, 3, "sans espaces"), 0, 0, 0},
		"on a column that is not read, vague":  {comment(1, 5, "provisoire"), 0, 0, 0},
		"what was done is only planned":        {comment(1, 4, "date prévue"), 0, rgpd.Yes, 0},
		"a comment on the day of receipt":      {comment(1, 1, "date du cachet"), 0, rgpd.Yes, rgpd.Yes},
		"a line through what was done":         {struck(1, 4), 0, rgpd.Yes, 0},
		"a line through the telephone":         {struck(1, 3), 0, rgpd.Yes, rgpd.Yes},
		"a line through what is not read":      {struck(1, 5), 0, 0, 0},
		"a comment of a cell below the titles": {comment(2, 4, "date prévue"), 0, 0, 0},
		"nothing":                              {&sheet.Origin{MarksAt: 9}, 0, 0, 0},
	} {
		text := "dossier;reçu le;droit;téléphone;exécuté le;Ville\nM-1;03/11/2026;effacement;01 99 00 12 34;20/11/2026;Lyon\n" +
			"M-2;03/11/2026;effacement;01 99 00 12 35;;Lyon\n"
		src := sheet.NewSource(strings.NewReader(text), int64(len(text)))
		src.Origin = c.of
		list, err := ReadTable(src, "liste.ods", options)
		require.NoError(t, err)
		require.Len(t, list.Entries, 2)
		for i, unclear := range []rgpd.Answer{c.first, c.second} {
			require.Equal(t, c.objects, list.Entries[i].MayObject, "%s, row %d", name, i)
			require.Equal(t, unclear, list.Entries[i].Unclear, "%s, row %d", name, i)
		}
		told := 0
		for _, f := range list.Faults {
			if f.Line == 1 && f.Do.EN != "" {
				told++
			}
		}
		require.Equal(t, c.objects == rgpd.Yes || c.first == rgpd.Yes, told == 1, "%s: %v", name, list.Faults)
	}
}
