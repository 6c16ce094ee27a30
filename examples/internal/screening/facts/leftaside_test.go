package facts

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sample"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
	"github.com/rgpd-go/rgpd/prospect"
)

// TestWhatALeftAsideColumnFreesIsCounted: each cell that would have set its row aside, or stopped it, and no other.
func TestWhatALeftAsideColumnFreesIsCounted(t *testing.T) {
	for _, c := range []struct {
		title, cells string
		want         int
	}{
		{"Dernier contact", "12/10/2026|non|13/10/2026", 1},
		{"Remarque", "ok|x|zgrmbl|🚫|non|NPA|rappeler lundi", 5},
		{"Nom", "Z|Martin|Durand", 0},
		{"Nom", "Ne plus appeler :|Martin|Martin tutelle", 2},
		{"Contact", "N|Martin", 1},
		{"Date de décès", "01/01/2026||non", 1},
		{"Date refus", "01/01/2026|", 1},
		{"Âge", "15|45", 1},
		{"Date de naissance", "01/01/2020|01/01/1970", 1},
		{"Statut", "actif|ne plus appeler", 1},
		{"Opt-out SMS", "non|oui", 1},
		{"Joignable", "oui|non|bof", 2},
	} {
		text := "téléphone;" + c.title + "\n"
		for cell := range strings.SplitSeq(c.cells, "|") {
			text += "01 99 00 11 22;" + cell + "\n"
		}
		renamed := Renames{}
		require.NoError(t, renamed.Add(c.title+"="))
		src := sheet.NewSource(strings.NewReader(text), int64(len(text)))
		tab, err := Open(src, "f.csv", 0, renamed)
		require.NoError(t, err, c.title)
		s := Reader{Channel: rgpd.LiveCall, At: sample.Instant}
		var seen Misreads
		_, err = tab.Each(func(rec *sheet.Record) {
			r := Reading{Prospect: &prospect.Prospect{}}
			s.Read(&r, tab, rec)
			seen.Add(&r)
		})
		require.NoError(t, err)
		if diff := cmp.Diff(c.want, seen.Aside(tab, 1)); diff != "" {
			t.Error(c.title, c.cells, diff)
		}
	}
}

// TestAWaiverIsOfferedOfNoColumnOfNames, where a refusal heads rows or binds others of the name; of another it is
// offered under its condition.
func TestAWaiverIsOfferedOfNoColumnOfNames(t *testing.T) {
	for _, c := range []struct {
		title, cell string
		offered     bool
	}{
		{"Nom", "Ne plus appeler :", false}, {"Nom", "* = ne plus appeler", false}, {"Nom", "Opposition", false},
		{"Prénom", "x", false}, {"Remarque", "ne plus appeler", false},
		{"Remarque", "velouxia bleu", true},
	} {
		_, ds := facts(t, c.title, c.cell)
		require.NotEmpty(t, ds, c.cell)
		for _, d := range ds {
			require.Equal(t, c.offered, strings.Contains(d.Remedy, "-column"), "%s: %s: %s", c.title, c.cell, d.Remedy)
			require.Equal(t, c.offered, strings.Contains(d.Remedy, "si la colonne ne dit de refus nulle part"), d.Remedy)
		}
	}
}
