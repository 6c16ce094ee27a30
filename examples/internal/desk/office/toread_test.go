package office

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/internal/desk/mailroom"
	"github.com/rgpd-go/rgpd/rights"
)

// TestANoteThatNobodyUnderstandsStopsItsRow under a word of its own, from ever, and somebody is told to read it; an
// objection that is entered then takes its place.
func TestANoteThatNobodyUnderstandsStopsItsRow(t *testing.T) {
	const list = "dossier;reçu le;droit;téléphone;Observations\nM-1;03/11/2026;accès;01 99 00 12 34;schmilblique\n" +
		"M-2;03/11/2026;accès;01 99 00 12 35;rappeler mardi\n"
	d := open(t, memory("list.csv", list))
	stops, faults := d.Stops()
	require.Empty(t, faults)
	require.Empty(t, cmp.Diff([]string{"+33199001234"}, stopped(stops)))
	require.Zero(t, stops[0].Since)
	require.Equal(t, "à lire", stops[0].For)
	first := d.Day()[0]
	require.Equal(t, []any{"M-1", toRead, Now}, []any{first.Case, first.Right, first.Tone})
	require.Contains(t, first.Owed.FR, "lire list.csv, ligne 2 : ")
	require.Len(t, d.Faults(), 1)

	d = open(t, memory("list.csv", list), memory("more.csv", "dossier;reçu le;droit\nM-1;05/11/2026;ne plus appeler\n"))
	stops, _ = d.Stops()
	require.Equal(t, "opposition", stops[0].For)
	// One without a number frees nobody.
	stops, faults = open(t, memory("list.csv", "dossier;reçu le;droit;Notes\nM-1;03/11/2026;accès;schmilblique\n")).Stops()
	require.Equal(t, []Stop{{Case: "M-1", For: "à lire"}}, stops)
	require.Len(t, faults, 1)
}

// TestAListThatIsNamedAsRefusals: its rows are stops whatever they ask, and whoever reads is told.
func TestAListThatIsNamedAsRefusals(t *testing.T) {
	const rows = "dossier;reçu le;droit;téléphone\nM-1;03/11/2026;accès;01 99 00 12 34\nM-2;03/11/2026;stop pub;01 99 00 12 35\n"
	sheetOf := func(name string) File {
		f := memory("demandes.xlsx", rows)
		f.Sheet = name
		return f
	}
	for _, f := range []File{memory("Oppositions.csv", rows), memory("lists/ne plus appeler 2026.csv", rows), memory("liste-rouge.csv", rows),
		sheetOf("Ne plus appeler"), sheetOf("Oppositions"), sheetOf("opt-out"), sheetOf("STOP"),
		memory("oppo.csv", rows), memory("OPPO 2026.csv", rows), memory("retraits.csv", rows), memory("rétractations.csv", rows),
		sheetOf("Retraits"), sheetOf("Demandes de retrait"), sheetOf("Rétractations"), sheetOf("Oppo"), sheetOf("Droit 21"), sheetOf("Art. 21(2)"),
		sheetOf("Art. 7(3)"), sheetOf("Suppressions"), sheetOf("Effacements 2026"), sheetOf("Droit à l'oubli"), sheetOf("Limitations"), sheetOf("Décès"),
		memory("suivi_oppositions-2026.csv", rows), memory("withdrawals.csv", rows), sheetOf("Radiations"), sheetOf("Désabonnés")} {
		d := open(t, f)
		stops, _ := d.Stops()
		require.Empty(t, cmp.Diff([]string{"+33199001234", "+33199001235"}, stopped(stops)), f.place())
		require.Equal(t, []string{"à confirmer", "opposition"}, []string{stops[0].For, stops[1].For}, f.place())
		require.Contains(t, says(d.Faults())[0], "qui ne demandent pas autant : 1", f.place())
	}
	for _, f := range []File{memory("demandes.csv", rows), memory("registre 2026.csv", rows), sheetOf("Feuil1"), sheetOf("Demandes"),
		sheetOf("Opportunités"), sheetOf("Demandes hors oppositions"), sheetOf("Accès 2026"), sheetOf("Droit 15"), sheetOf("21 novembre")} {
		d := open(t, f)
		stops, _ := d.Stops()
		require.Empty(t, cmp.Diff([]string{"+33199001235"}, stopped(stops)), f.place())
		require.Empty(t, d.Faults(), f.place())
	}
	journal := memory("oppositions.jsonl", `{"case":"M-1","event":"received","at":"2026-11-05T00:00:00+01:00","right":"access"}`)
	stops, _ := open(t, memory("list.csv", rows), journal).Stops()
	require.Len(t, stops, 2)
	_, may := open(t, journal).MayObject("M-1")
	require.True(t, may, rights.Access)
}

// TestAListOfErasuresAnnouncesErasures: what its rows ask is what its name says, and no objection on top.
func TestAListOfErasuresAnnouncesErasures(t *testing.T) {
	const titles = "dossier;reçu le;droit;finalité;téléphone\n"
	d := open(t, memory("effacements.csv", titles+"M-1;03/11/2026;effacement;autre;01 99 00 12 34\nM-2;03/11/2026;limitation;autre;01 99 00 12 35\n"))
	require.Empty(t, d.Faults())
	for _, id := range d.IDs() {
		_, may := d.MayObject(id)
		require.False(t, may, id)
	}
	for _, name := range []string{"oppositions.csv", "effacements et oppositions.csv", "bloctel_effacements.csv", "effacements-stop.csv"} {
		_, may := open(t, memory(name, titles+"M-1;03/11/2026;effacement;autre;01 99 00 12 34\n")).MayObject("M-1")
		require.True(t, may, name)
	}
}

// TestAListOfNumbersAlone: in one that is named as refusals, a title of telephones is enough, and each number is taken.
func TestAListOfNumbersAlone(t *testing.T) {
	for _, rows := range []string{"téléphone\n01 99 00 12 34\n", "Nom;Tél\nDurand;01 99 00 12 34\n", "Liste 2026\ntéléphone\n01 99 00 12 34\n"} {
		one := memory("demandes.xlsx", rows)
		one.Sheet, one.Several = "Oppositions", rgpd.Yes
		for _, f := range []File{one, memory("retraits.csv", rows)} {
			stops, _ := open(t, f).Stops()
			require.Equal(t, []string{"+33199001234"}, stopped(stops), "%s: %q", f.place(), rows)
		}
		_, err := Open(Options{Place: rights.Place{Territory: rgpd.Mainland}, Now: monday}, memory("prospects.csv", rows))
		require.ErrorIs(t, err, mailroom.ErrNoList, rows)
	}
}
