package main

import (
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd/internal/golden"
)

// TestAYear: the centre in Tunis of a house of forty people, as its lawyer filled in the models, on the first working
// day after.
func TestAYear(t *testing.T) {
	folder := filepath.Join("testdata", "year")
	of := func(lang string) string {
		out, stderr := output(t, 1, "-on", "2026-11-02", "-lang", lang, "-flow", filepath.Join(folder, "flux.csv"),
			"-contract", filepath.Join(folder, "contrat.csv"), "-roles", filepath.Join(folder, "roles.csv"))
		require.Empty(t, stderr)
		return out
	}
	for _, lang := range []string{"fr", "en"} {
		golden.File(t, filepath.Join(folder, "offshore-"+lang+".golden"), []byte(of(lang)))
	}

	// What the golden must mean.
	out := strings.ReplaceAll(of("fr"), "\u00a0", " ")
	marks := ""
	for _, line := range strings.Split(out, "\n") {
		if _, name, found := strings.Cut(line, " · "); found && strings.HasPrefix(name, "«") {
			marks += strings.Fields(line)[0]
		}
	}
	require.Equal(t, "✓✓✓~~✓✓?✓", marks, "48 hours are a limit, objections are not passed on at once, nobody read of audits")
	require.Contains(t, out, "interdit — analyse d'impact du transfert périmée", "to be looked at again by 6 October")
	require.Contains(t, out, "atelier · hors champ — pas un transfert : retour de données")
	require.Contains(t, out, "? audits.allowed : ")
	require.Contains(t, out, "permis\n  le client fournit la liste et fixe les moyens essentiels : le centre est sous-traitant")
	require.Contains(t, out, "? Les opérateurs sont-ils des indépendants ?", "which was left blank")
	require.NotContains(t, out, "? Le centre choisit-il", "what changes nothing is not asked")

	// A day before its review was due, the flow stood.
	before, _ := output(t, 0, "-on", "2026-10-06", "-flow", filepath.Join(folder, "flux.csv"))
	require.Contains(t, before, "Permis, à condition de faire ce qui reste à faire ci-dessus : 8.")
	require.NotContains(t, before, "Tout tient", "what goes with it is to be done")
}
