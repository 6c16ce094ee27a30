package office

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd/rights"
)

// TestAYearIsNoCase: a number that more requests bear than a case may hold stops all their numbers, has no letter, and
// says so; one fewer is a case.
func TestAYearIsNoCase(t *testing.T) {
	list := func(n int) *Desk {
		var b strings.Builder
		b.WriteString("dossier;reçu le;droit;base légale;données détenues;identité;abusive;téléphone\n")
		for i := range n {
			fmt.Fprintf(&b, "2026;03/11/2026 %02d:%02d;accès;contrat;oui;identifiée;non;01 99 00 %02d %02d\n", i/60, i%60, i/100, i%100)
		}
		return open(t, memory("list.csv", b.String()))
	}
	head := rights.Letterhead{Controller: "Ma Société", Contact: "dpo@exemple.example"}
	of := func(d *Desk) (out []string) {
		for _, f := range d.Faults() {
			if strings.Contains(f.Says.EN, "bear this number") {
				out = append(out, f.In(language.English))
			}
		}
		return out
	}
	d := list(mostTogether)
	require.Empty(t, of(d))
	require.Len(t, d.Requests("2026"), mostTogether)
	stops, _ := d.Stops()
	require.Empty(t, stops)

	d = list(mostTogether + 1)
	require.Equal(t, []string{"list.csv, line 2, case 2026: 101 requests bear this number, which is not that of a case: no letter " +
		"is written, and marketing stops for all their telephone numbers; give each its number"}, of(d))
	stops, _ = d.Stops()
	require.Len(t, stops, mostTogether+1)
	for _, s := range stops {
		require.True(t, s.Since.IsZero(), "it binds from ever")
	}
	letters, err := d.Letters(head)
	require.NoError(t, err)
	require.Len(t, letters, 1)
	require.Zero(t, letters[0].Kind)
	require.Equal(t, "no letter (too many requests bear this number; give each its number)", letters[0].Says().EN)
	require.Len(t, d.Day(), mostTogether+1, "each is owed an answer all the same")
}
