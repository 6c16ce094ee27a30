package results_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
	"github.com/rgpd-go/rgpd/examples/internal/screening/results"
)

// said are options of columns.
func said(t *testing.T, all ...string) facts.Renames {
	t.Helper()
	r := facts.Renames{}
	for _, s := range all {
		require.NoError(t, r.Add(s))
	}
	return r
}

// withColumn is a file of results in which some rows have a column more.
func withColumn(title string, values ...string) string {
	b := &strings.Builder{}
	fmt.Fprintf(b, "numero;date;resultat;%s\n", title)
	for i, v := range values {
		fmt.Fprintf(b, "01990000%02d;27/11/2026 11:00;pas de réponse;%s\n", i+1, v)
	}
	return b.String()
}

// TestAColumnThatNobodyExplainsStopsTheRun, as one of the campaign does, with the options that answer.
func TestAColumnThatNobodyExplainsStopsTheRun(t *testing.T) {
	for title, values := range map[string]string{
		"Zorglub": "1,0,1", "Retour": "o,n", "OK?": "oui,non", "Suite donnée": "x,,", "Bidule": "rouge,vert",
		"Truc": "épargnez-moi vos appels", "Chose": "👎,👍", "Code": "A,B,C", "Niveau 2": "10,20,30", "Humeur": "😡",
		"Machin": "-1,5", "zz": "Non,,Non", "Accueil": "froid zgrm",
	} {
		r := read(t, nil, withColumn(title, strings.Split(values, ",")...))
		unknown := (*results.Unknown)(nil)
		require.ErrorAs(t, r.Err(), &unknown, title)
		require.Len(t, unknown.Columns, 1, title)
		require.Empty(t, unknown.Words)
		for _, says := range []string{unknown.Error(), unknown.English()} {
			require.Contains(t, says, "=stop\"", title)
			require.Contains(t, says, "r.csv:", title)
			require.NotContains(t, says, "zgrm", "nothing of a cell")
		}
		require.Contains(t, unknown.OnPage(true)+unknown.OnPage(false), "r.csv")
	}
	r := read(t, nil, withColumn("Zorglub", "1", "0"))
	want := "-results : ni le titre ni les valeurs de ces colonnes ne disent ce que c'est, et un refus peut s'y lire ; " +
		"dire de chacune ce qu'elle est, par l'une de ces options :\n" +
		"    r.csv, colonne 4 « Zorglub » (oui ou non : 2) :\n" +
		"        -column \"r.csv:Zorglub=stop\"   → oui y est un refus\n" +
		"        -column \"r.csv:Zorglub=accord\"   → non y est un refus\n" +
		"        -column \"r.csv:Zorglub=note\"   → les refus qui s'y lisent comptent, et une note qui n'est pas comprise " +
		"met de côté\n" +
		"        -column \"r.csv:Zorglub=\"   → elle ne dit aucun refus ; rien n'y est lu\n" +
		"    rien n'a été écrit"
	if diff := cmp.Diff(want, r.Err().Error()); diff != "" {
		t.Error(diff)
	}
}

// TestEachOptionSettlesAColumn, and does what it says.
func TestEachOptionSettlesAColumn(t *testing.T) {
	file := withColumn("Zorglub", "1", "0")
	for as, want := range map[string]map[string]string{
		"stop":   {"A": "refused", "B": "callable", "C": "callable", "D": "callable"},
		"accord": {"A": "callable", "B": "refused", "C": "callable", "D": "callable"},
		"":       {"A": "callable", "B": "callable", "C": "callable", "D": "callable"},
	} {
		r := results.New(at, nil).Columns(said(t, "r.csv:Zorglub="+as))
		require.NoError(t, r.Read(source(file), "r.csv", nil))
		require.NoError(t, r.Err(), as)
		if diff := cmp.Diff(want, where(t, professionals, true, r)); diff != "" {
			t.Error(as, diff)
		}
	}
	r := results.New(at, nil).Columns(said(t, "r.csv:Zorglub=note"))
	require.NoError(t, r.Read(source(withColumn("Zorglub", "ne plus appeler", "rappeler mardi", "flute zgrmbl")), "r.csv", nil))
	require.NoError(t, r.Err())
	require.Equal(t, map[string]string{"A": "refused", "B": "callable", "C": "damaged", "D": "damaged"},
		where(t, professionals, true, r))
	for _, of := range []string{"Zorglub=", "autre.csv:Zorglub="} { // of the campaign, of another file
		r = results.New(at, nil).Columns(said(t, of))
		require.NoError(t, r.Read(source(file), "r.csv", nil))
		require.Error(t, r.Err(), of)
	}
}

// TestWhatIsNotReadOfResultsIsSaid: who was freed so is counted.
func TestWhatIsNotReadOfResultsIsSaid(t *testing.T) {
	r := results.New(at, nil).Columns(said(t, "r.csv:Zorglub="))
	require.NoError(t, r.Read(source(withColumn("Zorglub", "non", "oui", "ne plus appeler")), "r.csv", nil))
	require.NoError(t, r.Err())
	require.Equal(t, []string{"résultats r.csv, colonne 4 « Zorglub » : par -column, elle ne dit aucun refus ; cellules " +
		"qui y ressemblent, et dont les personnes restent appelables : 2"}, r.Notes)
}

// TestColumnsThatSayWhatTheyAreAreNotAsked: nobody is asked about the length of a call.
func TestColumnsThatSayWhatTheyAreAreNotAsked(t *testing.T) {
	many := make([]string, 30)
	for i := range many {
		many[i] = fmt.Sprint(i * 7)
	}
	for title, values := range map[string]string{
		"Durée": "0,1,35", "Duration": "0,0", "Agent": "Karim,Léa", "Direction": "OUT,IN", "Call ID": "a1,b2",
		"uniqueid": "1764155.12", "Zorglub": ",,", "Rappel le": "03/12/2026,04/12/2026 10:00", "Recording URL": "https://a.fr/1",
		"Lien": "https://a.fr/1,https://a.fr/2", "Fiche": "3f2504e04f8941d3,9a2504e04f8941d4", "Zorg": "répondeur,rappeler mardi",
		"Temps": strings.Join(many, ","), "Vague": strings.Repeat("automne,", 24) + "automne", "Contact mail": "a@a.fr,b@b.fr",
		"billsec": "0,1", "Opérateur": "zgrm", "File d'attente": "zgrm", "amaflags": "3", "Date de fin": "27/11/2026 11:01",
	} {
		r := read(t, nil, withColumn(title, strings.Split(values, ",")...))
		require.NoError(t, r.Err(), title)
	}
}

// TestResultsTakeOptionsByTheirName alone: what is said of a title is of the campaign.
func TestResultsTakeOptionsByTheirName(t *testing.T) {
	r := read(t, nil, withColumn("Zorglub", ""))
	files := append([]facts.Titled{{Name: "c.csv", Titles: []string{"Nom", "Retour"}}}, r.Titles()...)
	require.NoError(t, said(t, "r.csv:Zorglub=").Named(files))
	require.NoError(t, said(t, "Retour=").Named(files))
	require.ErrorContains(t, said(t, "Zorglub=").Named(files), `-column "r.csv:Zorglub="`)
	require.ErrorContains(t, said(t, "r.csv:Retour=").Named(files), "aucun fichier n'a de titre")
}
