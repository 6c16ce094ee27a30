package office

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/rights"
)

// TestAnActOfTodayWithoutItsHourMayBeToCome: whatever the act and the day, it counts once the day is over, or with its
// hour; until then nobody is written to as if it were done, or not done.
func TestAnActOfTodayWithoutItsHourMayBeToCome(t *testing.T) {
	head := rights.Letterhead{Controller: "Ma Société", Contact: "dpo@exemple.example"}
	for _, title := range []string{
		"prospection arrêtée le", "gelé le", "accusé le", "répondu le", "refusé le", "exécuté le", "prolongé le", "destinataires prévenus le",
		"demande retirée le", "identité demandée le", "projet le",
	} {
		at := func(cell string, now time.Time, chosen rgpd.Answer) *Desk {
			d, err := Open(Options{Place: rights.Place{Territory: rgpd.Mainland}, Now: now, Chosen: chosen},
				memory("list.csv", "dossier;reçu le;droit;"+title+";téléphone\nM-1;16/11/2026;opposition;"+cell+";01 99 00 12 34\n"))
			require.NoError(t, err)
			return d
		}
		told := func(d *Desk) (n int) {
			for _, f := range d.Faults() {
				if strings.Contains(f.In(language.French), "est du jour même, sans son heure, et peut être à venir : il ne compte pas avant la fin du jour") {
					require.Contains(t, f.In(language.English), "list.csv, line 2, case M-1: an event (")
					n++
				}
			}
			return n
		}
		events := func(d *Desk) int { return len(d.by("M-1")) }
		for _, chosen := range []rgpd.Answer{0, rgpd.Yes} {
			d := at("23/11/2026", monday, chosen)
			require.Equal(t, 1, told(d), title)
			require.Equal(t, 1, events(d), title)
			letters, err := d.Letters(head)
			require.NoError(t, err)
			for _, l := range letters {
				require.Zero(t, l.Kind, title)
				require.Contains(t, l.Says().FR, "écrire l'heure")
			}
			require.Equal(t, rights.StopMarketing, d.Day()[0].Deadline.Kind, title)
			stops, _ := d.Stops()
			require.Len(t, stops, 1)
		}
		for _, cell := range []string{"22/11/2026", "23/11/2026 09:59", "23/11/2026 10:00"} {
			d := at(cell, monday, 0) // ten o'clock there
			require.Zero(t, told(d), title)
			require.Equal(t, 2, events(d), title)
		}
		d := at("23/11/2026", monday.Add(24*time.Hour), 0)
		require.Zero(t, told(d), title)
		require.Equal(t, 2, events(d), title)
		d = at("23/11/2026 10:01", monday, rgpd.Yes) // it is known to be to come
		require.Zero(t, told(d), title)
		require.Equal(t, 1, events(d), title)
	}
	// What came in today counts from the first instant of the day.
	d := open(t, memory("list.csv", "dossier;reçu le;droit;téléphone\nM-1;23/11/2026;opposition;01 99 00 12 34\n"))
	require.Empty(t, d.Faults())
	require.Equal(t, rights.StopMarketing, d.Day()[0].Deadline.Kind)
}
