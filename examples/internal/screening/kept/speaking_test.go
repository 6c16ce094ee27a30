package kept

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sample"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
)

// TestWhatAColumnAsksForIsNoName: the words of a contract beside a stop name nobody, or each file would be read again
// for whom they name; a note does, and so does a refusal under another title.
func TestWhatAColumnAsksForIsNoName(t *testing.T) {
	for row, names := range map[string]bool{
		"Durand Luc;0639980001;en cours, lié;oui;":                         false,
		"Durand Luc;0639980001;terminé;oui;ne plus appeler":                false,
		"Durand Luc;0639980001;en cours, lié;oui;Marie Petit non plus":     true,
		"Durand Luc;0639980001;Marie Petit ne veut plus être appelée;oui;": true,
	} {
		file := "nom;téléphone;contrat;stop;note\n" + row + "\nPetit Marie;0639980002;;;\n"
		tab, err := facts.Open(sheet.NewSource(strings.NewReader(file), int64(len(file))), "f", 0, nil)
		require.NoError(t, err)
		w := newListener(&facts.Reader{Channel: rgpd.LiveCall, At: sample.Instant}, tab)
		_, err = tab.Each(func(rec *sheet.Record) {
			if w.hear(rec) != (noSaid{}) {
				w.speaks(rec)
			}
		})
		require.NoError(t, err)
		require.Equal(t, names, len(w.keys) > 0, row)
	}
}
