package survey_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// column is a file of one column beside numbers.
func column(title, cells string) ([]byte, int) {
	rows := strings.Split(cells, "|")
	var b strings.Builder
	fmt.Fprintf(&b, "Phone;%s\n", title)
	for i, cell := range rows {
		fmt.Fprintf(&b, "06399800%02d;%s\n", i, cell)
	}
	return []byte(b.String()), len(rows)
}

// TestColoursAndSidesAreAsked: where they may be a status, under a title that does not say so.
func TestColoursAndSidesAreAsked(t *testing.T) {
	s := professionals(t)
	for _, c := range []struct{ title, cells string }{
		{"Couleur", "rouge|vert|vert|rouge"}, {"Couleur", "Red||GREEN|"}, {"color", "rouge|rouge|rouge"},
		{"Segment", "rouge|vert|orange"}, {"Segment", "bas|haut"}, {"Rating", "up|down|up"}, {"Priority", "up||down"},
		{"Couleur", "bas|haut|haut"}, {"Tags", "feu rouge|feu vert"}, {"Catégorie", "rouge foncé||vert clair"},
		{"Groupe", "thumbs up|thumbs down"}, {"Secteur", "rouge|vert"}, {"Couleur", "1|0|1|0"}, {"Couleur", "X||X"},
	} {
		file, _ := column(c.title, c.cells)
		for _, together := range []bool{false, true} {
			require.NotEmpty(t, screened(t, s, file, together, nil).asked, "%s: %s", c.title, c.cells)
		}
	}
	for _, c := range []struct{ title, cells string }{
		{"Couleur", "noir|blanc|rouge|bleu"}, {"Priority", "low|high|medium"}, {"Rating", "bas|haut|moyen"},
		{"Segment", "haut de gamme|entrée de gamme"}, {"Ville", "Rouge|Lyon"}, {"Nom", "Feu Vert"}, {"Société", "Rouge|Vert"}, {"Nom", "Vert|Rouge|Martin"},
		{"Tags", "bleu|fidèle|salon"},
	} {
		file, n := column(c.title, c.cells)
		v := screened(t, s, file, false, nil)
		require.Empty(t, v.asked, "%s: %s", c.title, c.cells)
		require.Equal(t, n, strings.Count(v.callable, "\n")-1, "%s: %s", c.title, c.cells)
	}
	// Among words, a colour that people write for a no is one that nobody understands.
	file, n := column("Tags", "rouge|fidèle|salon")
	v := screened(t, s, file, false, nil)
	require.Empty(t, v.asked)
	require.Equal(t, n*2/3, strings.Count(v.callable, "\n")-1)
}

// TestTitlesOfEveryDayStopNothing: a language that is written as a no, zones, lots, calls that were not answered; beside
// them a refusal is a refusal.
func TestTitlesOfEveryDayStopNothing(t *testing.T) {
	s := professionals(t)
	for _, c := range []struct{ title, cells string }{
		{"Langue", "fr|no|en|fr"}, {"Preferred language", "no|no|no|sv"}, {"Nationalité", "française|belge|NO"},
		{"VIP", "x||x|oui|non"}, {"Zone", "A|B|C|N"}, {"Zone", "N|S|E|O|C"}, {"Lot", "A|B|N|D"},
		{"Client O/N", "O|N|O|N"}, {"Déjà client", "oui|non|non"}, {"Is customer", "true|false"},
		{"Heure préférée", "14h|matin|18h||après-midi"}, {"Best time to call", "9:00|evening|"},
		{"Statut", "NRP 3|nrp x2|NRP1|rdv|relance 2"}, {"Note", "NRP 3|nrp x2|"},
	} {
		file, n := column(c.title, c.cells)
		v := screened(t, s, file, false, nil)
		require.Empty(t, v.asked, "%s: %s", c.title, c.cells)
		require.Equal(t, n, strings.Count(v.callable, "\n")-1, "%s: %s", c.title, c.cells)
		for _, no := range []string{"ne plus appeler", "stop", "refuse"} {
			rows := strings.Split(c.cells, "|")
			rows[0] = no
			file, _ := column(c.title, strings.Join(rows, "|"))
			require.False(t, screened(t, s, file, false, nil).called("0639980000"), "%s: %s", c.title, no)
		}
	}
	for _, c := range []struct{ title, cells string }{ // the first of whom may have said no
		{"Langue", "no|yes|yes|no"}, {"Langue", "no||"}, {"Langue", "non|fr|en"}, {"Langue", "N|fr|en"},
		{"Nationalité", "no|oui|oui"}, {"Zone", "N|O|O|N"}, {"Lot", "non|A|B"}, {"Heure préférée", "jamais|14h|15h"},
		{"Heure préférée", "non|14h|15h"}, {"Meilleur moment pour appeler", "aucun|14h|15h"}, {"Client", "N|O|O|N"},
		{"Statut", "refus 3|NRP 3|NRP 2"}, {"Heure préférée", "N|14h|15h"},
	} {
		file, _ := column(c.title, c.cells)
		require.False(t, screened(t, s, file, false, nil).called("0639980000"), "%s: %s", c.title, c.cells)
	}
}
