package office

import (
	"bytes"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd/examples/internal/screening/kept"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
)

// TestWhoeverIsHeldIsNotCalled: data on hold, or calls that somebody stopped, in a list or in a journal, whatever was
// asked, and from ever.
func TestWhoeverIsHeldIsNotCalled(t *testing.T) {
	const phones = "dossier;reçu le;droit;téléphone;gelé le;prospection arrêtée le\n"
	journal := func(event string) File {
		return memory("desk.jsonl", `{"case":"M-1","event":"`+event+`","at":"2026-11-05T00:00:00+01:00"}`)
	}
	plain := memory("list.csv", phones+"M-1;03/11/2026;accès;01 99 00 12 34;;\n")
	for name, c := range map[string]struct {
		files []File
		look  bool
	}{
		"on hold in the list":     {[]File{memory("list.csv", phones+"M-1;03/11/2026;accès;01 99 00 12 34;10/11/2026;\n")}, false},
		"nobody knows since when": {[]File{memory("list.csv", phones+"M-1;03/11/2026;accès;01 99 00 12 34;oui;\n")}, false},
		"on hold in a journal":    {[]File{plain, journal("held")}, false},
		"stopped in the list":     {[]File{memory("list.csv", phones+"M-1;03/11/2026;accès;01 99 00 12 34;;10/11/2026\n")}, true},
		"stopped in a journal":    {[]File{plain, journal("stopped")}, true},
	} {
		d := open(t, c.files...)
		stops, _ := d.Stops()
		require.Empty(t, cmp.Diff([]string{"+33199001234"}, stopped(stops)), name)
		require.Zero(t, stops[0].Since, name)
		_, look := d.MayObject("M-1")
		require.Equal(t, c.look, look, name)
	}
	stops, faults := open(t, plain, journal("acknowledged")).Stops()
	require.Empty(t, stops)
	require.Empty(t, faults)
}

// TestALineThatIsLost: a stop may be lost with it, and the list frees nobody until it is mended; then it does again.
func TestALineThatIsLost(t *testing.T) {
	const good = "dossier;reçu le;droit;téléphone\nM-1;03/11/2026;stop pub;01 99 00 12 34\n"
	for name, f := range map[string]File{
		"a cell too many":  memory("list.csv", good+"M-2;03/11/2026;stop pub;01 99 00 12 35;x\n"),
		"a quote":          memory("list.csv", good+"\"M-2;03/11/2026;stop pub;01 99 00 12 35\n"),
		"no line of a row": memory("list.csv", `{"dossier":"M-1","reçu le":"03/11/2026","droit":"stop pub","téléphone":"0199001234"}`+"\n{\"dossier\":[1]}\n"),
	} {
		stops, faults := open(t, f).Stops()
		require.Len(t, faults, 1, name)
		require.Contains(t, says(faults)[0], "un arrêt peut y être perdu", name)
		require.Len(t, stops, 2, name)
		require.True(t, stops[0].Number.Reveal() == "+33199001234" && stops[1].Number.Reveal() == "", name)

		var b bytes.Buffer
		require.NoError(t, WriteStops(&b, stops))
		lists := kept.Lists{AsOf: monday}
		read, err := lists.Read(sheet.NewSource(bytes.NewReader(b.Bytes()), int64(b.Len())), "stops.csv")
		require.NoError(t, err)
		require.Equal(t, 1, read.Lost, "a list with such a line frees nobody")
		held, err := ReadStops(b.Bytes())
		require.NoError(t, err)
		mended, faults := open(t, memory("list.csv", good)).Stops(held...)
		require.Len(t, mended, 1, name)
		require.Empty(t, faults, name)
		elsewhere, _ := open(t, memory("other.csv", good)).Stops(held...)
		require.Len(t, elsewhere, 2, "%s: of a file that nobody looked at nothing is known", name)
	}
}
