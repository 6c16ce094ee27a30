package main

import (
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd/examples/internal/screening/bins"
	"github.com/rgpd-go/rgpd/examples/internal/screening/screentest"
)

// pasted is what a shell makes of a command that the program printed, without the name of the program.
func pasted(t *testing.T, command string) (args []string) {
	t.Helper()
	bash, err := exec.LookPath("bash")
	if err != nil {
		t.Skip("no shell to paste into")
	}
	out, err := exec.Command(bash, "-c", "args() { printf '%s\\0' \"$@\"; }\nargs "+command).Output()
	require.NoError(t, err, command)
	args = strings.Split(strings.TrimSuffix(string(out), "\x00"), "\x00")
	require.Equal(t, "screen", args[0])
	return args[1:]
}

// printed is the command that the program printed last.
func printed(t *testing.T, stdout string) string {
	t.Helper()
	at := strings.LastIndex(stdout, "\n    go run ./examples/screen ")
	require.Positive(t, at, stdout)
	command, _, _ := strings.Cut(stdout[at+1:], "\n\n")
	return "screen " + strings.TrimPrefix(strings.TrimSpace(command), "go run ./examples/screen ")
}

// nasty are titles that a shell, an option or a screen could take for something else.
var nasty = []string{"Ne veut plus d'appel ?", "Accord (1=oui, 0=non)", `Dit "stop"`, "Prix $HOME `id`", `C:\stop\`,
	"À l'été !", "Opposé\nle", "Zor\u00a0glub : x", "100 % stop", "*", "-stop", "Étiquette;x", "\u200bKwerty"}

// TestWhatIsPrintedCanBePasted: each option and the whole command, under titles of any sort: in a shell they are what the
// program takes. A command whose blanks stand says nothing, and asks again.
func TestWhatIsPrintedCanBePasted(t *testing.T) {
	for _, title := range nasty {
		t.Run(title, func(t *testing.T) {
			file := `"Mobile";"` + strings.ReplaceAll(title, `"`, `""`) + "\"\n0639980001;x1\n0639980002;y2\n0639980003;x1\n"
			dir := filepath.Join(t.TempDir(), "l'été $1", "out")
			first := []string{"-in", screentest.File(t, "mes prospects (été).csv", file), "-out", dir, "-at", "2026-11-30 10:30",
				"-ask", "auto"}
			code, stdout, stderr := screen(t, first...)
			options := regexp.MustCompile(`-column "[^"]*"`).FindAllString(stderr, -1)
			if title == "*" {
				require.Contains(t, stderr, "lui donner un titre", "it is none")
				return
			}
			if code == 0 {
				return // the title says it
			}
			require.NotEmpty(t, options, stderr)
			for _, o := range options {
				args := pasted(t, "screen "+o)
				code, _, stderr := screen(t, append(append(first, "-ask", "never"), args...)...)
				require.Equal(t, 0, code, "%s: %s", o, stderr)
			}
			command := printed(t, stdout)
			require.Contains(t, command, "=…")
			code, again, _ := screen(t, pasted(t, command)...)
			require.Equal(t, 2, code)
			require.Equal(t, stdout, again, "nothing is said yet")
			code, _, stderr = screen(t, pasted(t, regexp.MustCompile(`(-column "[^"]*=)…`).ReplaceAllString(command, "$1"))...)
			require.Equal(t, 0, code, stderr)
		})
	}
}

// TestABlankSaysNothing: what was left in a command that was copied is no answer, and no permission.
func TestABlankSaysNothing(t *testing.T) {
	file := screentest.File(t, "a.csv", "téléphone;stop\n0639980001;\n0639980002;oui\n")
	at := []string{"-in", file, "-at", "2026-11-30 10:30", "-out"}
	a, b := filepath.Join(t.TempDir(), "a"), filepath.Join(t.TempDir(), "b")
	code, plain, stderr := screen(t, append(at, a)...)
	require.Equal(t, 0, code, stderr)
	code, blanks, stderr := screen(t, append(at, b, "-searched=…", "-fact", "purpose=…", "-fact", "principal=…", "-set", "qualité=…",
		"-leave-aside=…", "-column", "stop=…")...)
	require.Equal(t, 0, code, stderr)
	requireSame(t, shelfOf(t, a), shelfOf(t, b))
	require.NotContains(t, blanks, "AFFIRMÉ")
	require.Equal(t, strings.Count(plain, "=…"), strings.Count(blanks, "=…"), "they are printed once")
	for _, bad := range []string{"-searched=peut-être", "-leave-aside=quizás"} {
		code, _, stderr := screen(t, append(at, b, bad)...)
		require.Equal(t, 2, code)
		require.Contains(t, stderr, "oui ou non")
	}
}

// TestTheNextCommandReadsWhatThisOneWrote: a campaign that was saved is read, and none is to be written over.
func TestTheNextCommandReadsWhatThisOneWrote(t *testing.T) {
	dir := t.TempDir()
	saved := filepath.Join(dir, "campagne.json")
	args := []string{"-in", screentest.File(t, "a.csv", "téléphone;CP\n0639980001;75011\n"), "-out", filepath.Join(dir, "out"),
		"-at", "2026-11-30 10:30", "-fact", "sector=other", "-save-campaign", saved}
	for range 3 {
		code, stdout, stderr := screen(t, args...)
		require.Equal(t, 0, code, stderr)
		args = pasted(t, printed(t, stdout))
	}
	require.FileExists(t, filepath.Join(dir, "campagne-3.json"))
	require.Contains(t, shelfOf(t, filepath.Join(dir, "out"))[bins.Files[bins.Undecided]], "0639980001")
}

// TestTheNextCommandReadsNoCampaignThatWasNotWritten: a run that stops for a column writes none, and the command that
// it prints names none to read; it says what an option takes that is answered by yes or no.
func TestTheNextCommandReadsNoCampaignThatWasNotWritten(t *testing.T) {
	dir := t.TempDir()
	saved := filepath.Join(dir, "campagne.json")
	args := []string{"-in", screentest.File(t, "a.csv", "téléphone;CP;Zorglub\n0639980001;75011;vu hier\n0639980002;75011;quel devis\n"+
		"0639980003;75012;a rappeler lundi\n"), "-out", filepath.Join(dir, "out"), "-at", "2026-11-30 10:30", "-fact", "sector=other",
		"-save-campaign", saved}
	code, stdout, _ := screen(t, args...)
	require.Equal(t, 2, code)
	require.NoFileExists(t, saved)
	require.Contains(t, stdout, "-save-campaign "+saved)
	require.NotContains(t, strings.ReplaceAll(stdout, "-save-campaign", ""), "-campaign "+saved)
	require.Contains(t, strings.ReplaceAll(stdout, "\u00a0", " "), "De -leave-aside et de -searched : oui ou non.")
	next := append(pasted(t, printed(t, stdout)), "-column", "Zorglub=note")
	code, _, stderr := screen(t, next...)
	require.Equal(t, 0, code, stderr)
	require.FileExists(t, saved)
}

// TestAnOptionalCellThatIsNotUnderstoodIsCounted: before the run, after it, in the report and in the certificate.
func TestAnOptionalCellThatIsNotUnderstoodIsCounted(t *testing.T) {
	file := "téléphone;origine\n0639980001;zorglub\n0639980002;formulaire\n0639980003;kwerty\n"
	dir := filepath.Join(t.TempDir(), "out")
	code, stdout, stderr := screen(t, "-in", screentest.File(t, "a.csv", file), "-out", dir, "-at", "2026-11-30 10:30")
	require.Equal(t, 0, code, stderr)
	table, _, _ := strings.Cut(stdout, "Campagne criblée")
	require.Contains(t, table, "2 non comprises", "the table comes first")
	require.Contains(t, stderr, "2 cellules non comprises")
	require.Contains(t, shelfOf(t, dir)["report.html"], "2 cellules non comprises")
	require.Contains(t, shelfOf(t, dir)["certificate.json"], `"misread": 2`)
}
