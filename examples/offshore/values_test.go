package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// year writes the flow of the year with other answers: pairs of a field and what it says.
func year(t *testing.T, answers ...string) string {
	t.Helper()
	b, err := os.ReadFile(filepath.Join("testdata", "year", "flux.csv"))
	require.NoError(t, err)
	lines := strings.Split(string(b), "\n")
	for i := 0; i < len(answers); i += 2 {
		found := 0
		for n, line := range lines {
			if cells := strings.SplitN(line, ";", 3); cells[0] == answers[i] {
				lines[n], found = cells[0]+";"+answers[i+1]+";"+cells[2], found+1
			}
		}
		require.Equal(t, 1, found, answers[i])
	}
	path := filepath.Join(t.TempDir(), "flux.csv")
	require.NoError(t, os.WriteFile(path, []byte(strings.Join(lines, "\n")), 0o600))
	return path
}

// A duty that goes with a permission is shown, one for which a fact lacks is asked, and neither lets all stand.
func TestADutyIsShownAndItsFactAsked(t *testing.T) {
	const duty, ask = "justifier par écrit l'usage des clauses 2021/914", "atelier → centre ? "
	flow := func(code int, answers ...string) string {
		out, _ := output(t, code, "-on", "2026-10-06", "-flow", year(t, answers...))
		require.NotContains(t, out, "Tout tient")
		return strings.ReplaceAll(out, "\u00a0", " ")
	}
	const field = "parties[1].under_rgpd"
	no, yes, empty := flow(0, field, "non"), flow(0, field, "oui"), flow(1, field, "")
	require.NotContains(t, no, duty)
	require.Contains(t, yes, duty)
	require.NotContains(t, yes, ask)
	require.Contains(t, empty, duty)
	require.Contains(t, empty, ask)
	require.Contains(t, empty, "n'est pas établi")

	// Nor is it said how the records go, where nobody did.
	for means, want := range map[string]string{"": "fiches envoyées ou vues à l'écran : on ne sait pas\n",
		"sent": "│ fiches envoyées\n", "on-screen": "│ fiches vues à l'écran\n"} {
		code := 0
		if means == "" {
			code = 1
		}
		require.Contains(t, flow(code, "hops[0].means", means), want)
	}
}

// Days as a French spreadsheet shows them and countries by their names are those of the model.
func TestDaysAndCountriesAsPeopleWriteThem(t *testing.T) {
	is := func(answers ...string) string {
		out, _ := output(t, 0, "-on", "2026-10-06", "-flow", year(t, answers...))
		return out
	}
	want := is()
	for _, name := range []string{"tunisie", "Tunisie", "TN", "tn", "Tunisia"} {
		require.Equal(t, want, is("parties[1].country", name), name)
	}
	require.Equal(t, want, is("hops[0].assessment.on", "05/10/2025"))
	for field, wrong := range map[string][]string{
		"hops[0].assessment.on": {"31/02/2026", "5/10/25", "05/10/2025 ?", "10-05-2025", "demain"},
		"parties[1].country":    {"Tunis", "Tunisie ?", "ZZ", "TUN"},
	} {
		for _, value := range wrong {
			out, stderr := output(t, 2, "-on", "2026-10-06", "-flow", year(t, field, value))
			require.Empty(t, out)
			require.Contains(t, stderr, "champ "+field+" : réponse inconnue ; écrire le ", value)
			_, stderr = output(t, 2, "-lang", "en", "-flow", year(t, field, value))
			require.Contains(t, stderr, "write the ", value)
		}
	}
	_, stderr := output(t, 2, "-flow", year(t, "hops[0].assessment.on", "hier"))
	require.Contains(t, stderr, "04/05/2026")
}

// Of what nobody answered nothing is asserted: not that the centre sells leads, nor that it does not.
func TestNothingIsAssertedOfWhatIsUnknown(t *testing.T) {
	for lang, want := range map[string][2]string{
		"fr": {"selon la réponse, non établi : ", "vend des contacts"},
		"en": {"depending on the answer, not established: ", "sells leads"},
	} {
		out, _ := output(t, 1, "-lang", lang, "-roles", filepath.Join(models(t, lang), "roles.csv"))
		said := 0
		for line := range strings.SplitSeq(out, "\n") {
			line = strings.TrimSpace(line)
			if strings.HasPrefix(line, "?") || !strings.Contains(line, want[1]) {
				continue
			}
			said++
			require.Contains(t, line, want[0])
		}
		require.Equal(t, 1, said, lang)
	}
	known := filepath.Join(t.TempDir(), "roles.csv")
	require.NoError(t, os.WriteFile(known, []byte("champ;réponse\nsells_leads;oui\n"), 0o600))
	out, _ := output(t, 1, "-roles", known)
	require.Contains(t, out, "\n  le centre vend des contacts", "which was said")
}

// TestNoRemedyIsAnOptionOfAnother: of letters that cannot be read this program says nothing of -encoding, which it lacks.
func TestNoRemedyIsAnOptionOfAnother(t *testing.T) {
	path := filepath.Join(t.TempDir(), "flow.csv")
	require.NoError(t, os.WriteFile(path, []byte("c\x00h\x00a\x00m\x00p\x00;\x00r\x00\n\x00"), 0o600))
	for lang, says := range map[string]string{"fr": "au format CSV UTF-8\n$", "en": "save it again, as CSV UTF-8\n$"} {
		_, stderr := output(t, 2, "-lang", lang, "-flow", path)
		require.Regexp(t, says, stderr)
		require.NotContains(t, stderr, "-encoding")
	}
}
