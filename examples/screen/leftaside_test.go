package main

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd/examples/internal/screening/bins"
)

// TestWhatLooksLikeARefusalIsToldByTheTitle: of a column that is left aside by its name, a yes is counted under a title
// that asks for a stop and a no under one that does not, figures of a count are neither, and the advice is one that
// the program takes.
func TestWhatLooksLikeARefusalIsToldByTheTitle(t *testing.T) {
	for _, c := range []struct {
		title, cells string // no cell has a comma
		noes, advice string // none: nothing looks like a refusal
	}{
		{"Désabonné de tous les e-mails", "false,false,false,true", "1 cellule aurait mis sa ligne de côté", "stop"},
		{"Unsubscribed from all e-mails", "FALSE,TRUE,TRUE,FALSE", "2 cellules auraient mis leur ligne de côté", "stop"},
		{"Opt-out SMS", "non,oui,0,1", "2 cellules auraient mis leur ligne de côté", "stop"},
		{"Ne plus appeler", "0,0,1,0", "1 cellule aurait mis sa ligne de côté", "stop"},
		{"Désabonné de tous les e-mails", "false,false,false,false", "", ""},
		{"called_count", "0,1,0,0", "", ""},
		{"Nombre de visites", "0,1,0,0", "", ""},
		{"Nombre de visites", "0,1,0,ne plus appeler", "1 cellule aurait mis sa ligne de côté", "note"},
		{"Sans opposition", "oui,oui,non,oui", "1 cellule aurait mis sa ligne de côté", "accord"},
		{"Zorglub", "oui,oui,non,non", "2 cellules auraient mis leur ligne de côté", "accord"},
		{"Zorglub", "oui,oui,non,ne plus appeler", "2 cellules auraient mis leur ligne de côté", "note"},
	} {
		cells := strings.Split(c.cells, ",")
		var in strings.Builder
		in.WriteString("Mobile;" + c.title + "\n")
		for i, cell := range cells {
			in.WriteString("063998000" + string(rune('0'+i)) + ";" + cell + "\n")
		}
		_, dir, stderr := counts(t, in.String(), append([]string{"-column", c.title + "="}, asProfessionals...)...)
		stderr = strings.ReplaceAll(stderr, "\u00a0", " ")
		report := strings.ReplaceAll(textOf(t, dir, "report.html"), "\u00a0", " ")
		if c.noes == "" {
			require.NotContains(t, stderr+report, "ligne de côté", c.title)
			continue
		}
		require.Contains(t, stderr, c.noes, c.title)
		require.Contains(t, report, c.noes, c.title)
		require.Contains(t, stderr, c.title+"="+c.advice+`"`, c.title)
		_, _, stderr, asked := countsOrAsked(t, in.String(), append([]string{"-column", c.title + "=" + c.advice}, asProfessionals...)...)
		require.False(t, asked, "%s as %s: %s", c.title, c.advice, stderr)
	}
}

// TestLeavingAsideTogetherIsOfferedWhereItServes, and nowhere else: a refusal late in the file keeps a column from it.
func TestLeavingAsideTogetherIsOfferedWhereItServes(t *testing.T) {
	rows := func(title string, cells ...string) string {
		in := "Mobile;" + title + "\n"
		for i, cell := range cells {
			in += "063998000" + string(rune('0'+i)) + ";" + cell + "\n"
		}
		return in
	}
	for _, in := range []string{
		rows("Zorglub", "Appel", "E-mail", "stop démarchage"),
		rows("Zorglub", "Appel", "Visite", "Belgique"),
		rows("Zorglub", "bleu clair", "vert clair", "bleu clair", "06 39 98 00 77"),
		rows("Zorglub", "bleu clair", "vert clair", "grain fin", "oui"),
		rows("Zorglub", "bleu clair", "vert clair", "grain fin"),
	} {
		_, _, stderr, asked := countsOrAsked(t, in, asProfessionals...)
		require.True(t, asked, in)
		_, _, _, still := countsOrAsked(t, in, append([]string{"-leave-aside=oui"}, asProfessionals...)...)
		require.Equal(t, !still, strings.Contains(stderr, "-leave-aside"), in)
		require.Contains(t, stderr, `-column "Zorglub=`)
	}
}

// TestACountOfCallsOfNoneAndOneIsRead: as attempts, with the tool's other columns or alone.
func TestACountOfCallsOfNoneAndOneIsRead(t *testing.T) {
	in := "phone_number;called_count\n"
	for i := range 24 {
		in += "06399800" + string(rune('0'+i/10)) + string(rune('0'+i%10)) + ";" + string(rune('0'+i%2)) + "\n"
	}
	for _, more := range [][]string{nil, {"-preset", "vicidial"}} {
		_, _, stderr, asked := countsOrAsked(t, in, append(more, asProfessionals...)...)
		require.False(t, asked, stderr)
	}
}

// TestActivitiesOfOdooAreKnown under their title, named a note; under another an e-mail may be all that is wanted.
func TestActivitiesOfOdooAreKnown(t *testing.T) {
	in := func(title string) string {
		return "Mobile;" + title + "\n0639980001;Appel\n0639980002;E-mail\n0639980003;Réunion\n0639980004;Tâche\n" +
			"0639980005;stop démarchage\n0639980006;E-mail seulement\n"
	}
	for title, want := range map[string]int{"Activité suivante": 4, "Next Activity Type": 4, "Zorglub": 3} {
		got, _, stderr := counts(t, in(title), append([]string{"-column", title + "=note"}, asProfessionals...)...)
		require.Equal(t, want, got[bins.Callable], title+stderr)
	}
}

// TestNextStepsAreNotAskedAbout, whichever tool plans them: what stands there is read as a note, and a no in it sets
// its row aside. A column of yes and no under such a title is asked about as before.
func TestNextStepsAreNotAskedAbout(t *testing.T) {
	for title, cells := range map[string][]string{
		"Activité suivante":                    {"Appel", "E-mail", "Réunion", "stop démarchage"},
		"Type de la prochaine activité":        {"Appel", "Réunion", "Tâche", "refuse les appels"},
		"Date limite de la prochaine activité": {"2026-12-02", "02/12/2026", "", "ne plus appeler"},
		"Next Activity Deadline":               {"2026-12-02 14:30:00", "", "2026-12-04", "never"},
		"Next step":                            {"Envoyer le devis", "", "Rappeler en mars", "ne veut plus de contact"},
		"Prochain RDV":                         {"02/12/2026 14:30", "03/12/2026", "04/12/2026", "jamais"},
	} {
		in := "Mobile;" + title + "\n"
		for i, c := range cells {
			in += "063998000" + string(rune('1'+i)) + ";" + c + "\n"
		}
		got, _, stderr, asked := countsOrAsked(t, in, asProfessionals...)
		require.False(t, asked, title+stderr)
		require.Equal(t, []int{3, 1}, []int{got[bins.Callable], got[bins.Ruined]}, title+stderr)
	}
	in := "Mobile;Prochain RDV\n"
	for i := range 24 {
		in += fmt.Sprintf("06399800%02d;%s\n", i, []string{"oui", "non"}[i%2])
	}
	_, _, _, asked := countsOrAsked(t, in, asProfessionals...)
	require.True(t, asked)
}
