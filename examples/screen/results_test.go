package main

import (
	"bytes"
	"html"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd/examples/internal/screening/bins"
	"github.com/rgpd-go/rgpd/examples/internal/screening/screentest"
)

// TestResultsComeBack: who was handed on and said no is not called with the next file, and the run says what it read.
func TestResultsComeBack(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "out")
	file := handedTitles + handedRow("A", "01 99 00 00 01", "", "") + handedRow("B", "01 99 00 00 02", "", "") +
		handedRow("C", "01 99 00 00 03", "", "")
	handedOver(t, dir, file, "-for", "plain")
	require.Contains(t, textOf(t, dir, "handover-plain.csv"), "+33199000001")

	results := screentest.File(t, "resultats.csv", "numero,instant,résultat\n+33199000001,2026-11-30 11:02,refus\n"+
		"+33199000002,2026-11-30 11:05,répondeur\n")
	vicidial := screentest.File(t, "export.txt", "call_date\tphone_number_dialed\tstatus\tcampaign_id\tlist_id\tphone_code\n"+
		"2026-11-30 11:07:12\t199000003\tDNC\tC1\t101\t33\n")
	said := handedOver(t, dir, file, "-for", "plain", "-results", results, "-results", vicidial)
	require.Contains(t, said, "3 lignes\u00a0; refus\u00a0: 1\u00a0; oppositions\u00a0: 1\u00a0;")
	require.NotContains(t, textOf(t, dir, "handover-plain.csv"), "+33199000001")
	require.Contains(t, textOf(t, dir, "handover-plain.csv"), "+33199000002")
	_, refused := screentest.Written(t, read(t, dir, bins.Refused))
	require.Len(t, refused, 2)
	require.Contains(t, textOf(t, dir, "certificate.json"), `"results_of_calls"`)
	require.Contains(t, textOf(t, dir, "report.html"), "resultats.csv")
}

// TestAWordThatIsNotKnownStopsTheRun, and nothing is written.
func TestAWordThatIsNotKnownStopsTheRun(t *testing.T) {
	in := screentest.File(t, "in.csv", handedTitles+handedRow("A", "01 99 00 00 01", "", ""))
	results := screentest.File(t, "r.csv", "numero,instant,résultat\n+33199000001,2026-11-30 11:02,RDV2\n")
	for says, options := range map[string][]string{
		`-result "RDV2=…"`: {"-results", results},
		"opposition":       {"-results", results, "-result", "RDV2=rien"},
		"de quel fichier":  {"-result", "RDV2=tentative"},
		"e-mail":           {"-results", results, "-channel", "email"},
		"nowhere.csv":      {"-results", "nowhere.csv"},
	} {
		dir := filepath.Join(t.TempDir(), "out")
		var stdout, stderr bytes.Buffer
		require.Equal(t, 2, run(append([]string{"-in", in, "-out", dir}, options...), &stdout, &stderr), says)
		require.Contains(t, stderr.String(), says)
		require.NoDirExists(t, dir)
	}
	var stdout, stderr bytes.Buffer
	require.Equal(t, 0, run([]string{"-in", in, "-out", filepath.Join(t.TempDir(), "out"), "-results", results, "-result",
		"RDV2=tentative"}, &stdout, &stderr), stderr.String())
}

// TestWhatIsSaidOfAWordIsToldWherePeopleLook, with what the calls brought: on the screen, in the report, in the
// certificate; by either option.
func TestWhatIsSaidOfAWordIsToldWherePeopleLook(t *testing.T) {
	in := screentest.File(t, "in.csv", handedTitles+handedRow("A", "01 99 00 00 01", "", "")+
		handedRow("B", "01 99 00 00 02", "", ""))
	results := screentest.File(t, "r.csv", "numero,instant,résultat\n+33199000001,2026-11-30 11:02,RDV pris\n"+
		"+33199000002,2026-11-30 11:04,faux numéro\n")
	for option, by := range map[string]string{`-result`: `-result "rdv pris=tentative"`, `-harmless`: `-harmless "rdv pris"`} {
		dir := filepath.Join(t.TempDir(), "out")
		said := map[string]string{"-result": "RDV pris=tentative", "-harmless": "RDV pris"}[option]
		var stdout, stderr bytes.Buffer
		require.Equal(t, 0, run([]string{"-in", in, "-out", dir, "-results", results, option, said}, &stdout, &stderr),
			stderr.String())
		plain := strings.NewReplacer("\u00a0", " ", "\u202f", " ")
		require.Contains(t, plain.Replace(stdout.String()), by)
		require.Contains(t, plain.Replace(stdout.String()), "Résultats d'appels : 2 lignes ; refus : 0 ; oppositions "+
			": 0 ; "+
			"faux numéros : 1")
		page := plain.Replace(html.UnescapeString(textOf(t, dir, "report.html")))
		require.Contains(t, page, by)
		require.Contains(t, page, "2 lignes ; refus : 0 ; oppositions : 0 ; faux numéros : 1")
		require.Contains(t, textOf(t, dir, "certificate.json"), "rdv pris")
	}
}
