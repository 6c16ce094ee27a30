package facts

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/internal/screening/preset"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
	"github.com/rgpd-go/rgpd/prospect"
)

// TestAPresetOnlyExplains: what a title says by itself of a no, of a wish or of a consent, no preset takes from it.
func TestAPresetOnlyExplains(t *testing.T) {
	asked := 0
	for _, name := range preset.Names() {
		for title, c := range preset.Columns(name) {
			had, class := byCompact[title], classes[title]
			switch {
			case c.Role == preset.Ours:
				ours := byTitle[words.Fold(c.Ours)]
				require.NotNil(t, ours, "%s: %s", name, title)
				require.False(t, had != nil && had.stop && !ours.stop, "%s: %s was a stop", name, title)
				require.False(t, (class == wish || class == channelNo) && !ours.stop, "%s: %s was a no", name, title)
			case had != nil && had.stop:
				t.Errorf("%s: %s was a stop", name, title)
			case had != nil && had.consent:
				require.Equal(t, preset.Wish, c.Role, "%s: %s was of the consent", name, title)
			case class == wish, class == channelNo, class == status:
				require.Contains(t, []preset.Role{preset.Stage, preset.Wish, preset.OtherNo, preset.Coded}, c.Role,
					"%s: %s", name, title)
			}
			asked++
		}
	}
	require.Greater(t, asked, 500)
}

// reading reads the first row of a file as a tool wrote it.
func reading(t *testing.T, tool, file string) (*Reading, []words.Damage) {
	t.Helper()
	tab, err := OpenExport(sheet.NewSource(strings.NewReader(file), int64(len(file))), "f", 0, nil, tool)
	require.NoError(t, err)
	_, row, _ := strings.Cut(file, "\n")
	at := time.Date(2026, 11, 30, 9, 0, 0, 0, time.UTC)
	s := Reader{Channel: rgpd.LiveCall, At: at, Searched: words.Yes}
	var r Reading
	r.Begin(&prospect.Prospect{}, words.NewMemo())
	ds := s.Read(&r, tab, &sheet.Record{Line: 2, Cells: strings.Split(row, ","), Text: []byte(row)})
	return &r, ds
}

// TestCallsThatAToolCountsAreAttempts: as many as the law looks at, at the last call, since none was later.
func TestCallsThatAToolCountsAreAttempts(t *testing.T) {
	last := time.Date(2026, 11, 26, 16, 55, 2, 0, time.UTC)
	at := time.Date(2026, 11, 30, 9, 0, 0, 0, time.UTC)
	for _, c := range []struct {
		name, count, last string
		want              []time.Time
	}{
		{"none", "0", "2008-01-01 00:00:00", nil},
		{"two", "2", "2026-11-26 17:55:02", []time.Time{last, last}},
		{"more than four", "9", "2026-11-26 17:55:02", []time.Time{last, last, last, last}},
		{"of no known day", "1", "", []time.Time{at}},
		{"of a day to come", "1", "2026-12-26 17:55:02", []time.Time{at}},
	} {
		t.Run(c.name, func(t *testing.T) {
			r, ds := reading(t, "vicidial", "phone_number,called_count,last_local_call_time\n0639980001,"+c.count+","+c.last)
			require.Empty(t, ds)
			got := r.Prospect.Attempts.All()
			require.Len(t, got, len(c.want))
			for i := range got {
				require.True(t, got[i].Equal(c.want[i]), "%s", got[i])
			}
		})
	}
	_, ds := reading(t, "vicidial", "phone_number,called_count,last_local_call_time\n0639980001,beaucoup,")
	require.NotEmpty(t, ds)
}

// TestANumberHasTheCodeOfItsCountry: nine digits of another one are those of a stranger in France.
func TestANumberHasTheCodeOfItsCountry(t *testing.T) {
	for code, read := range map[string]bool{"33": true, "+33": true, "0033": true, "262": true, "": true, "32": false,
		"1": false, "49": false, "x": false} {
		_, ds := reading(t, "vicidial", "phone_code,phone_number\n"+code+",639980001")
		require.Equal(t, read, ds == nil, "%q", code)
	}
}

func TestAnInstantIsNoNumber(t *testing.T) {
	for cell, want := range map[string]bool{"03-04-2026 14:22:00": true, "03/04/2026 14:22": true,
		"03.04.2026T14:22:00+01:00": true, "03 04 20 26 14": false, "03-04-2026 14": false,
		"03-04-2026 14:22 0639980001": false, "0639980001": false, "": false} {
		require.Equal(t, want, IsInstant(cell), "%q", cell)
	}
}
