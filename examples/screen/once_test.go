package main

import (
	"bytes"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd/examples/internal/screening/bins"
	"github.com/rgpd-go/rgpd/examples/internal/screening/screentest"
	"github.com/rgpd-go/rgpd/prospect"
)

// What is the same for all rows is asked once, of the campaign, and not of each person; and what the report tells to
// write there is what the program reads: once it is written, nothing of the campaign is asked any more.
func TestQuestionsAboutTheCampaignAreAskedOnce(t *testing.T) {
	const of = "à dire de la campagne, une fois pour tout le fichier"
	screen := func(campaign string) (shown string, rows [][]string) {
		t.Helper()
		dir := filepath.Join(t.TempDir(), "out")
		var stdout, stderr bytes.Buffer
		require.Equal(t, 0, run([]string{"-out", dir, "-all", "-campaign", screentest.File(t, "c.json", campaign)},
			&stdout, &stderr), stderr.String())
		b, err := os.ReadFile(filepath.Join(dir, bins.Files[bins.Undecided]))
		require.NoError(t, err)
		titles, rows := screentest.Written(t, b)
		at := slices.Index(titles, "rgpd_a_trouver")
		for i, r := range rows {
			rows[i] = r[at : at+2]
		}
		page, err := os.ReadFile(filepath.Join(dir, "report.html"))
		require.NoError(t, err)
		require.Equal(t, strings.Contains(stdout.String(), of), strings.Contains(string(page), "À"+of[len("à"):]))
		return strings.Join(strings.Fields(stdout.String()), " "), rows // its lines are broken anywhere
	}
	const half = `{"principal":"Alizé Télécom","caller":"Bonjour Centre d'appels","object":"abonnement internet et mobile",
		"purpose":"sale","dialling":"by-hand"}`
	shown, rows := screen(half)

	once := map[string]string{} // a fact of the campaign, and its question
	for _, c := range (prospect.When{}).Columns() {
		if len(c.Fields) == 1 && strings.HasPrefix(c.Fields[0], "Campaign.") {
			once[c.Name] = strings.Join(strings.Fields(c.Ask.FR), " ")
		}
	}
	require.Contains(t, shown, of)
	for _, fact := range []string{"sector", "own-rules", "shown", "holder", "voice", "identity"} {
		require.Equal(t, 1, strings.Count(shown, once[fact]), once[fact])
		require.Less(t, strings.Index(shown, once[fact]), strings.Index(shown, "ce qu'il faut trouver"), once[fact])
	}
	waiting, alone := 0, 0
	for _, row := range rows {
		asks, facts := strings.Join(strings.Fields(row[0]), " "), strings.Fields(row[1])
		person := slices.ContainsFunc(facts, func(f string) bool { return once[f] == "" })
		for fact, question := range once {
			require.NotContains(t, asks, question, "asked in each row")
			if slices.Contains(facts, fact) {
				waiting++
			}
		}
		require.NotEmpty(t, asks)
		if !person {
			alone++
			require.Contains(t, asks, "rien de cette personne")
		}
	}
	require.Greater(t, waiting, 1000, "the rows name what they wait for")
	require.Greater(t, alone, 100)

	campaign := strings.TrimSuffix(half, "}")
	_, answers, _ := strings.Cut(shown, of)
	answers, _, _ = strings.Cut(answers, "ce qu'il faut trouver")
	wanted := map[string]string{"sector": "other", "shown": "territorial"}
	for _, a := range regexp.MustCompile(`"([a-z_]+)": "([a-z-]+)"`).FindAllStringSubmatch(answers, -1) {
		value := a[2]
		if wanted[a[1]] != "" {
			require.Contains(t, answers, `"`+wanted[a[1]]+`"`)
			value = wanted[a[1]]
		}
		campaign += `,"` + a[1] + `":"` + value + `"`
	}
	shown, rows = screen(campaign + "}")
	require.NotContains(t, shown, of)
	for _, row := range rows {
		require.NotContains(t, row[0], "rien de cette personne")
		for _, fact := range strings.Fields(row[1]) {
			require.Empty(t, once[fact], "a fact of the campaign is still asked for")
		}
	}
	require.Less(t, len(rows), 60)
}
