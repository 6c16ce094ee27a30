package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd/examples/campaign/chromium"
)

// TestWhatAnswersRefuseTogether: the page says what two answers refuse beside each other before either is given, what a
// column is searched for, and once a list is dropped without its day no more that the screening is finished.
func TestWhatAnswersRefuseTogether(t *testing.T) {
	for lang, says := range map[string]struct{ beside, names, notes, failed string }{
		"fr-FR": {"« Un système compose les numéros d'une liste », avec « Le numéro affiché est un 01 à 05, ou un 09 ordinaire »",
			"des noms : ils lient des lignes ; on y cherche un refus", "un refus y met la ligne de côté", "Le fichier n'est pas criblé"},
		"en-GB": {"“A system dials the numbers of a list”, with “The number shown is", "names: they tie rows; searched for a refusal",
			"a refusal there sets the row aside", "The file is not screened"},
	} {
		t.Run(lang, func(t *testing.T) { asksTogether(t, lang, says.beside, says.names, says.notes, says.failed) })
	}
}

// asksTogether holds the page in a language to what it says.
func asksTogether(t *testing.T, lang, besides, names, notes, failed string) {
	ctx := chromium.Open(t, lang, t.TempDir())
	d := served(t)
	given := answers{Campaign: map[string]string{}, Rows: map[string]string{}}
	for _, a := range business {
		switch name, of, _ := strings.Cut(a[0], "-"); {
		case of == "dialling" || of == "shown": // are asked
		case name == "campaign":
			given.Campaign[of] = a[1]
		case name == "rows":
			given.Rows[of] = a[1]
		}
	}
	b, err := json.Marshal(given)
	require.NoError(t, err)
	kept := filepath.Join(t.TempDir(), "reponses.json")
	require.NoError(t, os.WriteFile(kept, b, 0o600))
	path := filepath.Join(t.TempDir(), "p.csv")
	require.NoError(t, os.WriteFile(path, []byte("Nom;Téléphone;Notes\nDurand;0639980001;zgrmbl\nRoux;0639980002;\n"), 0o600))
	chromium.Run(t, ctx, chromedp.Navigate(d.site.Address()), chromedp.WaitVisible(".drop", chromedp.ByQuery))
	chromium.Drop(t, ctx, ".drop", kept)
	chromium.Run(t, ctx, chromedp.WaitVisible("#kept", chromedp.ByQuery))
	chromium.Drop(t, ctx, ".drop", path)
	chromium.Run(t, ctx, settled)
	answer(t, ctx, "searched", "yes")
	var beside, said string
	var columns []string
	chromium.Run(t, ctx, settled, chromedp.Text(".beside", &beside, chromedp.ByQuery), chromedp.Text("#said", &said, chromedp.ByQuery),
		chromedp.Evaluate(`[...document.querySelectorAll("#columns option:first-child")].map(o => o.textContent)`, &columns))
	chromium.Picture(t, ctx, "beside-"+lang)
	plain := func(s string) string { return strings.ReplaceAll(s, "\u00a0", " ") }
	require.Contains(t, plain(beside), besides)
	require.Equal(t, names, plain(columns[0]))
	require.Equal(t, notes, plain(columns[2]))

	list := filepath.Join(t.TempDir(), "stops.csv")
	require.NoError(t, os.WriteFile(list, []byte("téléphone\n0639980002\n"), 0o600))
	chromium.Run(t, ctx, chromedp.SetUploadFiles("#stops-file", []string{list}, chromedp.ByQuery),
		chromedp.Poll(`document.querySelector("#file [role=alert]") !== null`, nil, patient), chromedp.Text("#said", &said, chromedp.ByQuery))
	chromium.Picture(t, ctx, "failed-"+lang)
	require.Contains(t, plain(said), failed, "and no more that it is finished")
}
