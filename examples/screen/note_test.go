package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd/examples/internal/screening/bins"
)

// followed is a campaign with a column that no title explains.
func followed(title string) string {
	return "Mobile;" + title + "\n0639980001;a reçu le devis, content\n0639980002;STOP ne veut plus d'appels\n" +
		"0639980003;rappelle volontiers\n0639980004;ne plus appeler svp\n"
}

// TestAColumnOfWordsMayBeWatched: of a column that no title explains the first answer is that refusals are sought in
// it, and they bind; by the last, nobody reads it, and what looks like a refusal there is counted wherever people look.
func TestAColumnOfWordsMayBeWatched(t *testing.T) {
	_, _, stderr, asked := countsOrAsked(t, followed("Zorglub"), asProfessionals...)
	require.True(t, asked)
	stderr = strings.ReplaceAll(stderr, "\u00a0", " ")
	note, stop, unread := strings.Index(stderr, `"Zorglub=note"`), strings.Index(stderr, `"Zorglub=stop"`), strings.Index(stderr, `"Zorglub="`)
	require.Positive(t, note, stderr)
	require.Less(t, note, unread)
	require.True(t, stop < 0 || note < stop)
	require.Contains(t, stderr, `les refus qui s'y lisent comptent : 2 lignes`)

	got, dir, stderr := counts(t, followed("Zorglub"), append([]string{"-column", "Zorglub=note"}, asProfessionals...)...)
	require.Equal(t, [bins.Count]int{bins.Callable: 2, bins.Ruined: 2}, got)
	require.NotContains(t, string(read(t, dir, bins.Callable)), "STOP")
	require.NotContains(t, stderr, "ligne de côté")
	got, _, _ = counts(t, followed("Zorglub")+"+33 6 39 98 00 01;plus jamais d'appels\n", append([]string{"-column", "Zorglub=note"},
		asProfessionals...)...)
	require.Equal(t, 1, got[bins.Callable], "they bind")

	got, dir, stderr = counts(t, followed("Zorglub"), append([]string{"-column", "Zorglub="}, asProfessionals...)...)
	require.Equal(t, 4, got[bins.Callable])
	require.Contains(t, strings.ReplaceAll(stderr, "\u00a0", " "), `2 cellules auraient mis leur ligne de côté, et ces personnes sont appelables`)
	require.Contains(t, stderr, `-column "Zorglub=note"`)
	require.Contains(t, strings.ReplaceAll(textOf(t, dir, "report.html"), "\u00a0", " "), "2 cellules auraient mis leur ligne de côté")
	require.Contains(t, textOf(t, dir, "certificate.json"), `"cells_that_would_set_aside": 2`)

	_, _, stderr = counts(t, "Mobile;Appelable\n0639980001;oui\n0639980002;non\n", append([]string{"-column", "Appelable="},
		asProfessionals...)...)
	require.Contains(t, strings.ReplaceAll(stderr, "\u00a0", " "), "1 cellule aurait mis sa ligne de côté", "a yes does not")
	_, _, stderr = counts(t, "Mobile;Zorglub\n0639980001;rouge\n", append([]string{"-column", "Zorglub="}, asProfessionals...)...)
	require.NotContains(t, stderr, "ligne de côté")
	code, _, stderr := screen(t, "-column", "Ne plus appeler=note")
	require.Equal(t, 2, code)
	require.Contains(t, stderr, "ce titre est celui de refus")
}

// TestTitlesOfRemarksAreNotes by themselves, unless they speak of a call, of an agreement or of a refusal.
func TestTitlesOfRemarksAreNotes(t *testing.T) {
	for _, title := range []string{"Commentaire commercial", "Info agent", "Remarques du vendeur", "Obs.", "Obs agence",
		"Historique client", "Note de l'agent", "Infos diverses", "info_vendeur", "Comment vendeur"} {
		got, dir, _ := counts(t, followed(title), asProfessionals...)
		require.Equal(t, [bins.Count]int{bins.Callable: 2, bins.Ruined: 2}, got, title)
		require.NotContains(t, string(read(t, dir, bins.Callable)), "STOP", title)
	}
	for _, title := range []string{"Suivi", "Suivi des refus", "Info opt-out", "Suivi consentement", "Note stop", "Information RGPD oppo", "Infographie",
		"Obsolète"} {
		_, _, _, asked := countsOrAsked(t, "Mobile;"+title+"\n0639980001;x7\n0639980002;b8\n", asProfessionals...)
		require.True(t, asked, title)
	}
}

// TestANoteThatNobodyUnderstandsIsSetAside: with a reason of its own wherever people look, until somebody says that its
// words are harmless, or leaves the column aside by its name.
func TestANoteThatNobodyUnderstandsIsSetAside(t *testing.T) {
	file := "Mobile;Note\n0639980001;rappeler lundi\n0639980002;terrassse zorglub\n0639980003;BLOCTL\n"
	got, dir, stderr := counts(t, file, asProfessionals...)
	require.Equal(t, [bins.Count]int{bins.Callable: 1, bins.Ruined: 2}, got)
	const reason = "une note que le programme ne comprend pas en entier"
	require.Contains(t, string(read(t, dir, bins.Ruined)), reason)
	require.Contains(t, string(read(t, dir, bins.Ruined)), "-harmless")
	require.Contains(t, textOf(t, dir, "report.html"), reason)
	require.Contains(t, textOf(t, dir, "certificate.json"), reason)
	require.Contains(t, stderr, `-column "Note="`)
	in := filepath.Join(t.TempDir(), "f.csv")
	require.NoError(t, os.WriteFile(in, []byte(file), 0o600))
	_, stdout, _ := screen(t, append([]string{"-in", in, "-preview", "-lang", "en", "-at", "2026-11-23 11:00"}, asProfessionals...)...)
	require.Contains(t, stdout, "a note that this program does not understand whole")

	said := append([]string{"-harmless", "Terrassse,zorglub"}, asProfessionals...)
	got, dir, _ = counts(t, file, said...)
	require.Equal(t, [bins.Count]int{bins.Callable: 2, bins.Ruined: 1}, got)
	require.NotContains(t, string(read(t, dir, bins.Callable)), "BLOCTL")
	require.Contains(t, textOf(t, dir, "certificate.json"), "\"harmless_words\": [\n    \"terrassse\",\n    \"zorglub\"\n  ]")
	require.Contains(t, textOf(t, dir, "report.html"), "terrassse, zorglub")
	got, _, _ = counts(t, file, append([]string{"-column", "Note="}, asProfessionals...)...)
	require.Equal(t, 3, got[bins.Callable])

	for _, word := range []string{"stop", "pas", "appelez", "deux refus", "R2D2", "nicht", "hs", "décédé", "не"} {
		code, _, stderr := screen(t, "-harmless", word)
		require.Equal(t, 2, code, word)
		require.Contains(t, stderr, "-harmless", word)
	}
	for _, word := range []string{"e-mail", "mail", "par mail", "SMS"} {
		code, _, stderr := screen(t, "-harmless", word)
		require.Equal(t, 2, code, word)
		require.Contains(t, stderr, "ainsi, et pas par téléphone", word)
		require.Contains(t, stderr, "damaged.csv", word)
	}

	// Several words are a note of its own, and say nothing of others.
	file = "Mobile;Note\n0639980001;Zorglub posé\n0639980002;zorglub posé en mars\n0639980003;zorglub\n"
	got, dir, _ = counts(t, file, append([]string{"-harmless", "zorglub posé"}, asProfessionals...)...)
	require.Equal(t, [bins.Count]int{bins.Callable: 1, bins.Ruined: 2}, got)
	require.Contains(t, textOf(t, dir, "report.html"), "zorglub pose")
}

// TestWordsThatNobodyKnowsAreAskedAbout: those of at least five rows, among the other questions, with the options that
// answer; the words of fewer rows, which may be a name, are shown nowhere.
func TestWordsThatNobodyKnowsAreAskedAbout(t *testing.T) {
	var file strings.Builder
	file.WriteString("Mobile;Note\n")
	for i := range 12 {
		note := []string{"terrassse refaite", "terrassse et veluxx", "Garricastelle rappelle"}[min(i/5, 2)]
		fmt.Fprintf(&file, "06399800%02d;%s\n", i, note)
	}
	in := filepath.Join(t.TempDir(), "f.csv")
	require.NoError(t, os.WriteFile(in, []byte(file.String()), 0o600))
	args := append([]string{"-in", in, "-preview", "-at", "2026-11-23 11:00"}, asProfessionals...)
	_, stdout, stderr := screen(t, args...)
	plain := strings.NewReplacer("\u00a0", " ", "\u202f", " ")
	stdout, stderr = plain.Replace(stdout), plain.Replace(stderr)
	require.Contains(t, stdout, "QUESTIONS")
	require.Contains(t, stdout, "terrassse (10), veluxx (5)")
	require.Contains(t, stdout, `-harmless terrassse,veluxx`)
	require.Contains(t, stdout, `-column "Note="`)
	require.Contains(t, stdout, "12 lignes")
	require.Contains(t, stdout, "-harmless …")
	require.Contains(t, stderr, "colonne 2 « Note » : 12 lignes de côté")
	require.NotContains(t, strings.ToLower(stdout+stderr), "garricastelle")

	_, stdout, stderr = screen(t, append([]string{"-lang", "en"}, args...)...)
	require.Contains(t, stdout, "may these words say a refusal?")
	require.Contains(t, stdout+stderr, "12 rows set aside, for a note that this program does not understand whole")
	require.NotContains(t, stderr, "colonne")

	code, stdout, _ := screen(t, append([]string{"-harmless", "…", "-harmless", "terrassse,veluxx"}, args...)...)
	require.Equal(t, 0, code)
	require.NotContains(t, stdout, "terrassse (10)")
	require.Contains(t, stdout, "-harmless terrassse,veluxx", "the command to run next says it again")
}
