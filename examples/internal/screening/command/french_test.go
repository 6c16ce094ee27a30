package command

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
	"github.com/rgpd-go/rgpd/examples/internal/screening/job"
)

// TestAnErrorOfACampaignIsFrench: what the library says of its facts in English, the program says in French.
func TestAnErrorOfACampaignIsFrench(t *testing.T) {
	for facts, want := range map[string]string{
		`{"zorg":1}`: "champ inconnu, ", `{"purpose":"zorg"}`: "valeur inconnue, ", `{"purpose":3}`: "entre guillemets",
		`[]`: "entre accolades", ``: "le fichier est vide", `{"purpose":"sale","purpose":"sale"}`: "donné deux fois",
		`{"purpose":"sale"} x`: "un seul objet JSON", `zorg`: "ce n'est pas du JSON", `{"sector":null}`: "est vide",
		`{"purpose"`: "avant sa fin",
	} {
		path := filepath.Join(t.TempDir(), "c.json")
		require.NoError(t, os.WriteFile(path, []byte(facts), 0o600))
		_, err := (&job.Job{Campaign: path}).Screening()
		require.Error(t, err, facts)
		said := Program{Name: "screen"}.message(err, language.French)
		require.Contains(t, strings.ReplaceAll(said, "\u00a0", " "), want, facts)
		for _, english := range []string{"unknown", "want ", "give ", "unexpected", "invalid"} {
			require.NotContains(t, said, english, facts)
		}
	}
}

// TestAnAnswerForAllRowsIsNoColumnToRename: what -set does not take is told without the remedy of a cell, in one language.
func TestAnAnswerForAllRowsIsNoColumnToRename(t *testing.T) {
	for set, want := range map[string]string{"stop=bof": ", or a date", "opposition le=bof": "write the day in full"} {
		var f facts.Fillings
		err := f.Add(set)
		require.Error(t, err)
		require.NotContains(t, err.Error(), "renommer")
		require.Contains(t, Program{Name: "screen"}.message(errors.Join(err), language.English), want)
	}
}
