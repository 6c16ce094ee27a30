package main

import (
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

// TestAColumnOfWordsMayBeWatched: of a column that no title explains the first answer is that refusals are sought in it,
// and they bind; by the last, nobody reads it, and what looks like a refusal there is counted wherever people look.
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
	require.NotContains(t, stderr, "ressemble")
	got, _, _ = counts(t, followed("Zorglub")+"+33 6 39 98 00 01;plus jamais d'appels\n", append([]string{"-column", "Zorglub=note"},
		asProfessionals...)...)
	require.Equal(t, 1, got[bins.Callable], "they bind")

	got, dir, stderr = counts(t, followed("Zorglub"), append([]string{"-column", "Zorglub="}, asProfessionals...)...)
	require.Equal(t, 4, got[bins.Callable])
	require.Contains(t, strings.ReplaceAll(stderr, "\u00a0", " "), `2 cellules y ressemblent à un refus, et ces personnes sont appelables`)
	require.Contains(t, stderr, `-column "Zorglub=note"`)
	require.Contains(t, strings.ReplaceAll(textOf(t, dir, "report.html"), "\u00a0", " "), "2 cellules y ressemblent à un refus")
	require.Contains(t, textOf(t, dir, "certificate.json"), `"cells_like_a_refusal": 2`)

	_, _, stderr = counts(t, "Mobile;Appelable\n0639980001;oui\n0639980002;non\n", append([]string{"-column", "Appelable="},
		asProfessionals...)...)
	require.Contains(t, strings.ReplaceAll(stderr, "\u00a0", " "), "1 cellule y ressemble à un refus", "a yes does not")
	_, _, stderr = counts(t, "Mobile;Zorglub\n0639980001;rouge\n", append([]string{"-column", "Zorglub="}, asProfessionals...)...)
	require.NotContains(t, stderr, "ressemble")
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
