package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd/examples/internal/screening/bins"
	"github.com/rgpd-go/rgpd/examples/internal/screening/screentest"
)

// TestTheFilesInEnglish: what they say in words is in the language that is asked; who is called, the titles of columns and
// the certificate are the same.
func TestTheFilesInEnglish(t *testing.T) {
	dirs := map[string]string{}
	for _, lang := range []string{"fr", "en"} {
		dirs[lang] = filepath.Join(t.TempDir(), "o")
		var stdout, stderr bytes.Buffer
		require.Equal(t, 0, run([]string{"-lang", lang, "-out", dirs[lang]}, &stdout, &stderr), stderr.String())
	}
	words := map[bins.Bin][]string{bins.Callable: {"rgpd_raison", "rgpd_heure_de", "rgpd_presume"},
		bins.Later: {"rgpd_en_clair", "rgpd_raison", "rgpd_heure_de", "rgpd_presume"}, bins.Refused: {"rgpd_raison", "rgpd_precisions"},
		bins.Undecided: {"rgpd_a_trouver", "rgpd_precisions"}, bins.Outside: {"rgpd_raison"},
		bins.Ruined: {"rgpd_colonne", "rgpd_defaut", "rgpd_forme", "rgpd_remede"}}
	said := 0
	for b := range bins.Count {
		titles, fr := screentest.Written(t, read(t, dirs["fr"], b))
		sameTitles, en := screentest.Written(t, read(t, dirs["en"], b))
		require.Equal(t, titles, sameTitles)
		require.Len(t, en, len(fr), b)
		for i := range fr {
			for k, title := range titles {
				if !contains(words[b], title) {
					require.Equal(t, fr[i][k], en[i][k], title)
					continue
				}
				if fr[i][k] != en[i][k] {
					said++
				}
				for _, french := range []string{"ligne", " est ", "numéro", " la ", " le ", "l'", "d'", "colonne", "jour", " ou "} {
					require.NotContains(t, strings.ReplaceAll(en[i][k], "Code de la consommation", ""), french, "%s: %s", title, fr[i][k])
				}
			}
		}
	}
	require.Greater(t, said, 300)
	page := func(lang string) string {
		out, err := os.ReadFile(filepath.Join(dirs[lang], "report.html"))
		require.NoError(t, err)
		return string(out)
	}
	require.Contains(t, page("fr"), `<html lang="fr">`)
	require.Contains(t, page("en"), `<html lang="en">`)
	require.Contains(t, page("en"), "What this report does not decide")
	require.NotContains(t, strings.ReplaceAll(page("en"), "échantillon", ""), "Criblage")
	code, stdout, stderr := screen(t, "-check", dirs["en"])
	require.Zero(t, code, stderr)
	require.Contains(t, stdout, "report.html")
}

func contains(all []string, one string) bool {
	for _, s := range all {
		if s == one {
			return true
		}
	}
	return false
}
