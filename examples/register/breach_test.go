package main

import (
	"bytes"
	"html"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/register"
	"github.com/rgpd-go/rgpd/transfer"
)

// shownOf is what the program says of a breach on a day, and the page that it writes.
func shownOf(t *testing.T, b register.Breach, day string) (said, page string) {
	t.Helper()
	folder := t.TempDir()
	r := register.Register{Title: rgpd.Text{FR: "Registre", EN: "Record"}, Breaches: []register.Breach{b}}
	var w bytes.Buffer
	require.NoError(t, r.WriteJSON(&w))
	path := filepath.Join(folder, "mine.json")
	require.NoError(t, os.WriteFile(path, w.Bytes(), 0o600))
	said, _ = output(t, 0, never, "-on", day, "-out", folder, path)
	written, err := os.ReadFile(filepath.Join(folder, "register.html"))
	require.NoError(t, err)
	return said, html.UnescapeString(string(written))
}

// The text and the page say one thing of one notice: its hour on the clock of Paris then, whatever the change of the
// hour after awareness; a notice of no date, or of a date to come, is none; a carrier has its own limit alone.
func TestTheTextAndThePageSayTheSameOfANotice(t *testing.T) {
	b := register.Breach{
		Ref: "V-1", Incident: register.PersonalDataBreach, Role: transfer.Controller, Risk: register.RiskLikely,
		Aware:   time.Date(2026, 10, 23, 16, 20, 0, 0, time.UTC),
		Notices: []register.Notice{{At: time.Date(2026, 10, 24, 22, 20, 0, 0, time.UTC)}},
	}
	both := func(wanted, refused string) {
		t.Helper()
		said, page := shownOf(t, b, "2026-11-29")
		for _, shown := range []string{said, page} {
			require.Contains(t, shown, wanted)
			require.NotContains(t, shown, refused)
		}
	}
	both("25/10/2026 00:20 (+02:00)", "+01:00 ")
	b.Notices[0].At = time.Date(2026, 12, 26, 10, 0, 0, 0, time.UTC)
	both("pas encore : date à venir, 26/12/2026 11:00 (+01:00)", "après ce terme")
	b.Notices[0] = register.Notice{}
	both("rien ne dit que ce soit fait", "0001")
	said, _ := shownOf(t, b, "2026-11-29")
	require.Contains(t, said, "notification : sans date : ne compte pas")
	require.Contains(t, said, "72 heures jusqu'au 26/10/2026 17:20 (+01:00)")
	b.Carrier = rgpd.Yes
	said, _ = shownOf(t, b, "2026-11-29")
	require.Contains(t, said, "24 heures jusqu'au 24/10/2026 18:20 (+02:00)")
	require.NotContains(t, said, "72 heures jusqu'au")
}
