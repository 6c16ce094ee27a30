package main

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/encoding/charmap"

	"github.com/rgpd-go/rgpd/examples/internal/screening/bins"
	"github.com/rgpd-go/rgpd/examples/internal/screening/screentest"
)

// TestFilesOfOtherPrograms: what CRMs, call centres and spreadsheets write is read, or asked about.
func TestFilesOfOtherPrograms(t *testing.T) {
	list := func(content string) []string {
		return []string{"-stops", screentest.File(t, "l.csv", content), "-stops-as-of", "2026-11-23 10:00"}
	}
	for _, c := range []struct {
		name, file string
		args       []string
		want       [bins.Count]int
		asked      bool
	}{
		{"four columns that say no", "Nom;Mobile;Opt-out tél.;x_studio_no_call;Exclu démarchage;DoNotCall__c\n" +
			"Ormancey;0639980001;Oui;;;\nPetit;0639980002;;True;;\nNoir;0639980003;;;x;\nRoux;0639980004;;;;1\n" +
			"Blanc;0639980005;Non;False;;0\n", nil, [bins.Count]int{bins.Refused: 4, bins.Callable: 1}, false},
		{"a no in a language of nowhere", "Nom;Mobile;Älä soita\nOrmancey;0639980001;kyllä\nPetit;0639980002;\n", nil,
			[bins.Count]int{}, true},
		{"a second number on the list, in the form of a tool", "Mobile;x_studio_other_phone\n0199001122;0639980002\n",
			list("téléphone\n0639980002\n"), [bins.Count]int{bins.Refused: 1}, false},
		{"three rows of a number", "Mobile;Opposition le\n06 39 98 00 01;\n+33639980001;03/11/2026\n639980001;\n", nil,
			[bins.Count]int{bins.Refused: 3}, false},
		{"letters of an old Mac", mac(t,
			"Prénom;Téléphone;Blacklisté\nZoé;0639980001;Oui\nChloé;0639980002;Non\n"), nil,
			[bins.Count]int{bins.Refused: 1, bins.Callable: 1}, false},
		{"letters of DOS", encoded(t, charmap.CodePage850, "Prénom;Téléphone;Blacklisté\nZoé;0639980001;Oui\n"+
			"Chloé;0639980002;Non\n"), nil, [bins.Count]int{bins.Refused: 1, bins.Callable: 1}, false},
		{"titles that were read in other letters", "PrÃ©nom;TÃ©lÃ©phone;BlacklistÃ©\nZo;0639980001;Oui\n", nil,
			[bins.Count]int{bins.Refused: 1}, false},
		{"two columns of refusal", "Mobile;Ne pas appeler;Liste noire\n0639980001;Non;Oui\n", nil,
			[bins.Count]int{bins.Refused: 1}, false},
		{"a number of a street", "Numéro;Rue;Portable\n639980009;des Lilas;0639980001\n", nil,
			[bins.Count]int{bins.Callable: 1}, false},
		{"booleans in all spellings", "Mobile;Ne pas contacter\n0639980001;VRAI\n0639980002;FAUX\n0639980003;Y\n" +
			"0639980004;N\n0639980005;DNC\n", nil, [bins.Count]int{bins.Refused: 3, bins.Callable: 2}, false},
		{"what keeps a spreadsheet off a number",
			"Mobile;CP\n\"=\"\"0639980001\"\"\";2A200\np:+33639980002;z:75011\n", nil,
			[bins.Count]int{bins.Callable: 2}, false},
		{"a source of a tool", "Mobile;Lead Source\n0639980001;Webinar\n", nil,
			[bins.Count]int{bins.Undecided: 1}, false},
		{"a second number that cannot be read", "Mobile;Tel 2\n0639980001;06 39 98\n", nil,
			[bins.Count]int{bins.Callable: 1}, false},
		{"a second number that may say something", "Mobile;Tel 2\n0639980001;ne pas appeler\n", nil,
			[bins.Count]int{bins.Ruined: 1}, false},
		{"numbers that nobody answers as a prospect", "Mobile\n0162000001\n0937000001\n0700000001\n0901000001\n", nil,
			[bins.Count]int{bins.Ruined: 4}, false},
		{"a country and a postcode of two places", "Mobile;Pays;CP\n0639980001;Martinique;75011\n", nil,
			[bins.Count]int{bins.Ruined: 1}, false},
		{"days in the order of America", "Mobile;Consentement le;Créé le\n0639980001;01/12/2025;hier\n" +
			"0639980002;03/25/2026;hier\n", nil, [bins.Count]int{bins.Ruined: 2}, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, _, stderr, asked := countsOrAsked(t, c.file, append(c.args, asProfessionals...)...)
			require.Equal(t, c.asked, asked, stderr)
			require.Equal(t, c.want, got, stderr)
		})
	}
}

func mac(t *testing.T, file string) string { return encoded(t, charmap.Macintosh, file) }

func encoded(t *testing.T, page *charmap.Charmap, file string) string {
	t.Helper()
	b, err := page.NewEncoder().String(file)
	require.NoError(t, err)
	return b
}

// TestColumnsAlone: -columns screens nothing, and shows no cell.
func TestColumnsAlone(t *testing.T) {
	in := screentest.File(t, "c.csv", "Mobile;Xyzzy;Nom\n0639980001;kva;Ormancey\n0639980002;zut;Jouvenel\n")
	for _, args := range [][]string{{"-columns"}, {"-columns", "-json"}} {
		var stdout, stderr bytes.Buffer
		out := filepath.Join(t.TempDir(), "o")
		require.Equal(t, 0, run(append([]string{"-in", in, "-out", out}, args...), &stdout, &stderr), stderr.String())
		require.NoDirExists(t, out)
		require.Contains(t, stdout.String(), "Xyzzy")
		require.NotContains(t, stdout.String(), "Ormancey")
		require.NotContains(t, stdout.String(), "0639980001")
	}
	var stdout, stderr bytes.Buffer
	require.Equal(t, 2, run([]string{"-in", in, "-json"}, &stdout, &stderr))
}

// TestColumnsLeftAsideAreNamed: in the summary, the report and the certificate.
func TestColumnsLeftAsideAreNamed(t *testing.T) {
	const file = "Mobile;Xyzzy;Kwerty\n0639980001;kva;a\n0639980002;zut;b\n0639980003;hop;c\n"
	got, dir, _ := counts(t, file, append([]string{"-leave-aside", "-column", "Kwerty="}, asProfessionals...)...)
	require.Equal(t, [bins.Count]int{bins.Callable: 3}, got)
	for _, name := range []string{"certificate.json", "report.html"} {
		b := readFile(t, filepath.Join(dir, name))
		require.Contains(t, b, "Xyzzy", name)
		require.Contains(t, b, "Kwerty", name)
	}
}

func readFile(t *testing.T, path string) string {
	t.Helper()
	b, err := os.ReadFile(path)
	require.NoError(t, err)
	return string(b)
}
