package main

import (
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd/examples/internal/screening/screentest"
)

// Where the campaign refuses everybody, the screen says by which rule, and with which option each lawful way out is
// said; and the way out is one.
func TestTheWayOutOfACampaignThatRefusesAll(t *testing.T) {
	in := screentest.File(t, "f.csv", "Nom;Prénom;Téléphone\nMorel;Claire;0199001010\nDiallo;Fatou;0199001122\n")
	run := func(also ...string) string {
		args := []string{"-in", in, "-out", filepath.Join(t.TempDir(), "out"), "-at", "2026-12-07 10:00", "-searched",
			"-set", "qualité=professionnel", "-set", "origine=formulaire", "-set",
			"information=informé et libre de refuser"}
		for _, fact := range []string{"purpose=sale", "sector=other", "offer=for-work", "holder=principal",
			"voice=human", "identity=true"} {
			args = append(args, "-fact", fact)
		}
		code, stdout, stderr := screen(t, append(args, also...)...)
		require.Zero(t, code, stderr)
		return strings.Join(strings.Fields(stdout), " ")
	}
	const fr, en = "0 appelable : 2 lignes sous ", "0 callable: 2 rows under "
	said := run("-fact", "dialling=automatic", "-fact", "shown=territorial")
	require.Contains(t, said, fr)
	require.Contains(t, said, `-fact "shown=verified"`)
	require.Contains(t, said, `-fact "dialling=by-hand"`)
	said = run("-fact", "dialling=automatic", "-fact", "shown=territorial", "-lang", "en")
	require.Contains(t, said, en)
	require.Contains(t, said, `have an agent dial each number: -fact "dialling=by-hand"`)

	for _, out := range []string{"shown=verified", "dialling=by-hand"} {
		facts := map[string]string{"dialling": "automatic", "shown": "territorial"}
		name, value, _ := strings.Cut(out, "=")
		facts[name] = value
		said := run("-fact", "dialling="+facts["dialling"], "-fact", "shown="+facts["shown"])
		require.NotContains(t, said, fr, out)
		require.Regexp(t, `appelables █+ 2 100,0 %`, said, out)
	}
	require.NotContains(t, run("-fact", "dialling=random", "-fact", "shown=verified", "-set", "stop=oui"), fr,
		"a no of the person has no way out")
}
