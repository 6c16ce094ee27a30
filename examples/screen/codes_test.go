package main

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd/examples/internal/screening/bins"
	"github.com/rgpd-go/rgpd/examples/internal/screening/screentest"
)

// coded is a campaign of 24 rows with codes in a column, one after another.
func coded(title string, codes ...string) string {
	var b strings.Builder
	fmt.Fprintf(&b, "Nom;Mobile;%s\n", title)
	for i := range 24 {
		fmt.Fprintf(&b, "Martin%d;06399800%02d;%s\n", i, i, codes[i%len(codes)])
	}
	return b.String()
}

// TestCodesOfAHouseAreAskedAbout under a title of where a contact stands: one question, with the codes and how many
// rows have each; nobody is called before it is answered.
func TestCodesOfAHouseAreAskedAbout(t *testing.T) {
	for _, title := range []string{"Qualif", "Statut", "Étape", "Phase", "Résultat", "Disposition"} {
		for _, c := range []struct{ codes, says string }{
			{"A|B|C", "A (8), B (8), C (8)"}, {"1|2|3", "1 (8), 2 (8), 3 (8)"}, {"a|B|b", "B (16), A (8)"},
			{"A1|B2", "A1 (12), B2 (12)"}, {"|A", "A (12)"}, {"Nouveau|A|C", "A (8), C (8)"},
			{"A|B|C|AA|BB|CC|DD|EE|FF|GG|HH", "A (3), B (3), C (2), …"}, // initials, of few rows
		} {
			_, _, stderr, asked := countsOrAsked(t, coded(title, strings.Split(c.codes, "|")...), asProfessionals...)
			require.True(t, asked, "%s: %s", title, c.codes)
			stderr = strings.ReplaceAll(stderr, "\u00a0", " ")
			require.Contains(t, stderr, "des codes que rien n'explique : "+c.says+" ;", title)
			require.Contains(t, stderr, fmt.Sprintf("%q", title+"="))
			require.NotContains(t, stderr, "oui ou non : ", "a code is no answer")
			require.NotContains(t, stderr, "dates : ", "and no day")
		}
	}
	in := screentest.File(t, "f.csv", coded("Qualif", "A", "B"))
	code, _, stderr := screen(t, append([]string{"-in", in, "-out", t.TempDir() + "/o", "-ask", "never", "-lang", "en"},
		asProfessionals...)...)
	require.Equal(t, 2, code)
	require.Contains(t, stderr, "codes that nothing explains: A (12), B (12);")
	got, _, _ := counts(t, coded("Qualif", "A", "B"), append([]string{"-column", "Qualif="}, asProfessionals...)...)
	require.Equal(t, 24, got[bins.Callable])

	// Near misses: of few rows each is set aside, and what says a refusal is one.
	got, _, _ = counts(t, coded("Statut", "Nouveau", "Contacté", "RDV pris", "A"), asProfessionals...)
	require.Equal(t, [bins.Count]int{bins.Callable: 18, bins.Ruined: 6}, got)
	_, _, stderr = counts(t, coded("Statut", "Nouveau", "Contacté", "RDV pris", "A"), asProfessionals...)
	require.Contains(t, stderr, "en ôter ce qui n'en est pas un")
	require.NotContains(t, stderr, "Statut=note", "as which the others would not be understood")
	require.NotContains(t, stderr, "Statut=stop")
	_, _, stderr, asked := countsOrAsked(t, coded("Qualif", "A1", "B2", "C3", "D4", "E5", "F6"), asProfessionals...)
	require.True(t, asked)
	require.Contains(t, stderr, "A1 (4), B2 (4),", "a code with a figure is nobody's initials")
	got, _, stderr = counts(t, coded("Statut", "NPA", "DNC", "KO"), asProfessionals...)
	require.Equal(t, [bins.Count]int{bins.Ruined: 24}, got)
	require.NotContains(t, stderr, "que rien n'explique")
}
