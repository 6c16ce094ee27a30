package mailroom

import (
	"bytes"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
)

// TestOneOrderOfDayAndMonthForAFile: a day that may be two is asked for where the file has months first, or has English
// titles and shows no order; of two days of a request the earlier binds, and an act that may be another day is not done.
func TestOneOrderOfDayAndMonthForAFile(t *testing.T) {
	for _, c := range []struct {
		titles, rows string
		asked        bool
	}{
		{"case;received;right;answered", "A-1;11/02/26;access;11/04/26", true},
		{"case;received;right;answered", "A-1;03/11/2026;access;10/11/2026", true},
		{"case;received;right;answered", "A-1;03/11/2026;access;10/11/2026\nA-2;13/11/2026;access;", false}, // a day shows it
		{"case;received;right;answered", "A-1;03/11/2026;access;2026-11-10\nA-2;2026-11-13;access;", true},  // these show none
		{"case;received;right;answered", "A-1;3 November 2026;access;2026-11-10", false},
		{"case;received;right;answered", "A-1;03/11/2026;access;11/20/2026", true},
		{"dossier;reçu le;droit;répondu le", "A-1;03/11/2026;accès;10/11/2026", false},
		{"dossier;reçu le;droit;répondu le", "A-1;11/02/26;accès;10/11/2026", false},
		{"dossier;reçu le;droit;répondu le", "A-1;03/11/2026;accès;11/20/2026", true},
		{"dossier;reçu le;droit;answered", "A-1;03/11/2026;accès;10/11/2026", false},
	} {
		list := table(t, c.titles+"\n"+c.rows+"\n")
		said := false
		for _, f := range list.Faults {
			said = said || strings.Contains(f.Says.EN, "shows whether the day or the month stands first") ||
				strings.Contains(f.Says.EN, "have the month first")
		}
		require.Equal(t, c.asked, said, "%s %s", c.titles, c.rows)
		require.Equal(t, c.asked, list.Entries[0].EitherDay == rgpd.Yes, "%s %s", c.titles, c.rows)
	}
	e := table(t, "case;received;right;answered\nA-1;11/02/26;access;11/04/26\n").Entries[0]
	require.Len(t, e.Events, 1)
	require.Equal(t, "2026-02-11", mainland.Day(e.Events[0].At).String())
	for _, tag := range []language.Tag{language.French, language.English} {
		var b bytes.Buffer
		require.NoError(t, WriteModel(&b, tag))
		list, err := ReadTable(sheet.NewSource(bytes.NewReader(b.Bytes()), int64(b.Len())), "model.csv", options)
		require.NoError(t, err)
		require.Empty(t, list.Faults, "the model is read")
	}
}
