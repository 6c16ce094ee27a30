package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd/internal/golden"
)

// TestAYear: a year of a house of forty people, as its mail room and its desk kept it, looked at on the first working
// day after. The list is one that a spreadsheet saved for Windows.
func TestAYear(t *testing.T) {
	list, journal := filepath.Join("testdata", "year", "courrier.csv"), filepath.Join("testdata", "year", "journal.jsonl")
	const on = "2026-11-02 09:00"
	for _, lang := range []string{"fr", "en"} {
		out, stderr := output(t, 0, "-at", on, "-lang", lang, "-house", "20", "-closed", "24/12/2026..31/12/2026", list, journal)
		require.Empty(t, stderr)
		golden.File(t, filepath.Join("testdata", "year", "desk-"+lang+".golden"), []byte(out))
	}

	// What the golden must mean.
	out, _ := output(t, 0, "-at", on, list, journal)
	require.Contains(t, out, "61 demandes, dont 5 en cours", "60 of the list, one of the journal")
	for says, want := range map[string][]string{
		"La réponse a été envoyée après le terme":     {"B-13", "B-14", "B-15", "B-52"},
		"La prospection n'a cessé qu'un autre jour":   {"B-31", "B-32"},
		"rien ne montre que la prospection a cessé":   {"B-33"},
		"Le refus ne porte pas":                       {"B-43"},
		"Le refus a été envoyé après le premier mois": {"B-44"},
		"La prolongation a été annoncée après":        {"B-52"},
		"sans doute raisonnable consigné":             {"B-54"},
		"en retard selon la plus stricte":             {"B-51", "B-53"},
		"aucun récépissé":                             nil, // B-61 has one
	} {
		var got []string
		for _, line := range strings.Split(out, "\n") {
			if strings.Contains(line, says) {
				got = append(got, strings.Fields(line)[0])
			}
		}
		require.Equal(t, want, got, says)
	}
	lines := strings.Split(out, "\n")
	require.Regexp(t, `^à l'instant .*B-33 +opposition +arrêter la prospection`, lines[4], "calls that nobody stopped lead")
	require.Regexp(t, `^en retard, 5 jours +2026-10-28 +B-57`, lines[5], "a question about what is meant suspends nothing")
	require.Regexp(t, `(?m)^suspendu +2026-11-19 +B-59`, out)
	require.Regexp(t, `(?m)^2 jours +2026-11-04 +B-60 .*autre loi`, out)

	// Whoever said no is on the list of stops: 15 by telephone, 3 by mail, 4 withdrawals, an heir, one beside an access.
	stops := filepath.Join(t.TempDir(), "stops.csv")
	_, stderr := output(t, 1, "-at", on, "-stops", stops, list, journal)
	require.Equal(t, 1, strings.Count(stderr, "aucun numéro n'est au dossier"), "whose data are frozen gave none")
	require.Contains(t, stderr, "dossier B-50")
	b, err := os.ReadFile(stops)
	require.NoError(t, err)
	require.Equal(t, 1+15+3+4+1+1+1, strings.Count(string(b), "\n"), "the last is of B-50, whose number is unknown")
	require.Contains(t, string(b), "illisible;;opposition;B-50")

	// A letter for each request that is open, of what is on file alone.
	letters := filepath.Join(t.TempDir(), "letters")
	told, _ := output(t, 0, "-at", on, "-letters", letters, "-controller", "Atelier Brume", "-contact", "dpo@brume.example",
		list, journal)
	names, err := os.ReadDir(letters)
	require.NoError(t, err)
	var got []string
	for _, name := range names {
		got = append(got, name.Name())
	}
	require.Equal(t, []string{"B-58-objection.txt", "B-59.txt", "B-60.txt"}, got)
	require.Contains(t, told, "B-57, accès : aucune lettre (la lettre dirait que c'est fait", "no data were gathered yet")
	require.Contains(t, told, "B-61, accès : aucune lettre", "nobody knows yet whether data are held: it is acknowledged already")
	answer, err := os.ReadFile(filepath.Join(letters, "B-59.txt"))
	require.NoError(t, err)
	require.NotContains(t, string(answer), "Vous trouverez ci-après", "a name is no proof")

	// The journal is as it was sealed.
	checked, _ := output(t, 0, "-check", journal)
	require.Contains(t, checked, "6 lignes, 6 scellées, la chaîne tient")
}

// TestAYearInAWorkbook: the same list, as LibreOffice saves it for itself and for Excel, its days in cells of days, is
// the same desk; a cell that cannot be read is named. Skipped only where there is no LibreOffice.
func TestAYearInAWorkbook(t *testing.T) {
	soffice, err := exec.LookPath("soffice")
	if err != nil || testing.Short() {
		t.Skip("starts LibreOffice, where there is one")
	}
	list, journal := filepath.Join("testdata", "year", "courrier.csv"), filepath.Join("testdata", "year", "journal.jsonl")
	b, err := os.ReadFile(list)
	require.NoError(t, err)
	folder := t.TempDir()
	wrong := filepath.Join(folder, "courrier.csv")
	require.NoError(t, os.WriteFile(wrong, append(b, "B-99;premier lundi;acc\xe8s\r\n"...), 0o600))
	want, faults := output(t, 1, "-at", "2026-11-02 09:00", wrong, journal)
	require.Contains(t, faults, "ligne 62, colonne « reçu le » : ")
	for _, kind := range []string{"ods", "xlsx"} {
		const french = "59,34,1,1,,1036,false,true" // semicolons, Windows-1252, days as in France
		cmd := exec.Command(soffice, "-env:UserInstallation=file://"+filepath.Join(folder, "profile"), "--headless", "--norestore",
			"--infilter=CSV:"+french, "--convert-to", kind, "--outdir", folder, wrong)
		cmd.Env = append(os.Environ(), "HOME="+folder)
		said, err := cmd.CombinedOutput()
		require.NoError(t, err, "%s", said)
		book := filepath.Join(folder, "courrier."+kind)
		got, stderr := output(t, 1, "-at", "2026-11-02 09:00", book, journal)
		require.Equal(t, strings.ReplaceAll(want, wrong, ""), strings.ReplaceAll(got, book+" › courrier", ""), kind)
		require.Contains(t, stderr, book+" › courrier, ligne 62, colonne « reçu le », cellule B62 : ")
		_, stderr = output(t, 2, "-at", "2026-11-02 09:00", "-lang", "en", "-sheet", "2026", book)
		require.Contains(t, stderr, "no filled sheet of that name: 2026; there are: courrier")
	}
}
