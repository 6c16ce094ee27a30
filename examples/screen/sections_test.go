package main

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd/examples/internal/screening/bins"
)

// TestAHeadingOfRefusalBindsTheRowsBelow: a row that holds nothing but the name of a list of those who are not to be
// called sets aside the row above, all below until another heading, and whoever has one of their numbers elsewhere.
func TestAHeadingOfRefusalBindsTheRowsBelow(t *testing.T) {
	const titles = "Client;Portable;Commune\n"
	for _, heading := range []string{
		"Ne plus appeler", "NE PAS APPELER !", "LISTE NOIRE", "Liste rouge 2025", "OPPOSITIONS", "Opposants", "Désinscrits",
		"Désabonnés :", "Do not call", "Stop", "DNC", "--- Blacklist ---", "Exclus de la prospection", "Refus", "Bloctel",
		"Clients à ne pas solliciter", "Ne souhaitent plus être appelés", "Opt-out", "Unsubscribed", "NON", "N.P.A.",
		"ne plus appeler", "liste noire", "À retirer de la base", "Fiches archivées", "Supprimés", "Inactifs", "Résiliés",
	} {
		for _, row := range []string{heading + ";;", heading, ";" + heading + ";", heading + ";" + heading + ";" + heading,
			" " + heading + " ;;;;"} {
			file := titles + "Aubry;0639980001;Nantes\nBrun;0639980002;Nantes\n" + row + "\n\nColas;0639980003;Nantes\n" +
				"Durin;0639980004;Nantes\n" + titles + "Evrard;0639980005;\n"
			got, dir, stderr := counts(t, file, asProfessionals...)
			require.Equal(t, 1, got[bins.Callable], "%q: %v", row, got)
			require.Contains(t, string(read(t, dir, bins.Callable)), "Aubry", row)
			require.Contains(t, stderr, "ligne 4", row)
			require.Contains(t, stderr, "3 lignes en dessous, jusqu'à la fin du fichier", row)
			require.Contains(t, string(read(t, dir, bins.Ruined)), "un intertitre au-dessus de cette ligne", row)
		}
	}
	got, dir, stderr := counts(t, titles+"Aubry;0639980001;\nZorn;0639980009;\nNe plus appeler;;\nBrun;0639980002;\n"+
		"À appeler;;\nColas;0639980003;\nDurin;+33 6 39 98 00 02;\n", asProfessionals...)
	require.Equal(t, 2, got[bins.Callable], "another heading ends it, and a number is bound wherever it stands")
	require.Contains(t, string(read(t, dir, bins.Callable)), "Colas")
	require.Contains(t, stderr, "1 ligne en dessous, jusqu'à la ligne 5")
}

// TestASignIsAHeading of who is not to be called, as a word is; a line drawn between is none.
func TestASignIsAHeading(t *testing.T) {
	for sign, want := range map[string]int{"🚫": 1, "⛔": 1, "❌": 1, "---": 3, "—": 3, "***": 3} {
		got, _, _ := counts(t, "Nom;Mobile\nAubry;0639980001\nZorn;0639980009\n"+sign+";\nBrun;0639980002\n",
			asProfessionals...)
		require.LessOrEqual(t, got[bins.Callable], want, sign)
		require.True(t, want == 1 || got[bins.Callable] > 1, "%s: %v", sign, got)
	}
}

// TestOtherTitlesBindTheRowsBelow: of a table below another, the columns are not those of the first.
func TestOtherTitlesBindTheRowsBelow(t *testing.T) {
	const file = "Nom;Mobile;Ville\nAubry;0639980001;Nantes\nNom;Mobile;Stop\nBrun;0639980002;x\n"
	got, _, stderr := counts(t, file, asProfessionals...)
	require.Zero(t, got[bins.Callable], "nor is who stands above a row that says Stop")
	require.Contains(t, stderr, "une autre ligne de titres")
	got, _, stderr = counts(t, strings.NewReplacer("Stop", "Ville", "x\n", "Lyon\n").Replace(file), asProfessionals...)
	require.Equal(t, 2, got[bins.Callable], "the same titles again")
	require.NotContains(t, stderr, "une autre ligne de titres")
}

// TestAHeadingOfAnythingElseBindsNobody: nor does the rest of a note, nor a row that says more.
func TestAHeadingOfAnythingElseBindsNobody(t *testing.T) {
	for _, row := range []string{"Loire-Atlantique;;", "Prospects 2026", "À relancer;;", "SECTEUR OUEST", "Total : 2", "x;;",
		"oui;;", "1;;", "Veuve Clicquot SARL;;Reims"} {
		got, _, stderr := counts(t, "Client;Portable;Commune\nAubry;0639980001;\n"+row+"\nBrun;0639980002;\n",
			asProfessionals...)
		require.GreaterOrEqual(t, got[bins.Callable], 1, row)
		require.NotContains(t, stderr, "intertitre", row)
	}
}

// TestATableBesideAnother: those under "Ne plus appeler" to the right are not called, wherever else they stand.
func TestATableBesideAnother(t *testing.T) {
	for _, file := range []string{
		"Mobile;Nom;;Ne plus appeler;Contact\n0639980001;Aubry;;0639980002;Brun\n0639980003;Colas;;06 39 98 00 04;Durin\n" +
			"0639980002;Brun;;;\n0639980004;Durin;;;\n0639980009;Zorn;;;\n",
		"Mobile;Nom;;Opposition le\n0639980001;Aubry;;+33639980002\n0639980002;Brun;;\n0639980009;Zorn;;\n",
		"Mobile;Nom;;Téléphone;Stop\n0639980001;Aubry;;0639980002;oui\n0639980002;Brun;;;\n0639980009;Zorn;;;\n",
	} {
		got, dir, _ := counts(t, file, asProfessionals...)
		require.Equal(t, 1, got[bins.Callable], "%s: %v", file, got)
		require.Contains(t, string(read(t, dir, bins.Callable)), "Zorn", file)
	}
}

// TestWhoStandsBelowAHeadingWithoutANumber is known by the number of a record, by an address, by a part of a number;
// who is not known at all is counted, with the line of the heading.
func TestWhoStandsBelowAHeadingWithoutANumber(t *testing.T) {
	const titles = "Identifiant;Nom;Mobile;Email\n"
	const rows = "C-1041;Aubry;0639980001;aubry@exemple.fr\nC-1042;Zorn;0639980002;zorn@exemple.fr\n"
	for _, heading := range []string{"Ne plus appeler", "LISTE NOIRE;;;", "ID;Nom;Mobile;Opposition"} {
		for name, below := range map[string]string{
			"its number": "C-1041;Aubry;;\n", "without the letters' case": "c-1041;;;\n", "the end of it": ";Aubry;xx xx xx 00 01;\n",
			"the beginning of it": ";;06 39 98 00 0;\n", "an address": ";;;AUBRY@exemple.fr\n",
			"an address in the place of a name": ";aubry@exemple.fr;;\n", "a torn row": "C-1041;\"Aubry;;\n",
			"a digit hidden": ";;06 39 98 00 ?1;\n",
		} {
			for _, file := range []string{titles + rows + "\n" + heading + "\n" + below, // and a row between, as under tables
				titles + "C-9;Petit;0139980009;\n" + heading + "\n" + below + "À appeler\n" + rows} {
				got, dir, stderr := counts(t, file, asProfessionals...)
				callable := string(read(t, dir, bins.Callable))
				require.NotContains(t, callable, "Aubry", "%s, %s: %v", heading, name, got)
				require.NotContains(t, stderr, "ces personnes ne sont reconnues", name)
				if strings.HasPrefix(file, titles+"C-9") && name != "a digit hidden" && name != "the beginning of it" {
					require.Contains(t, callable, "Zorn", "%s, %s: %v", heading, name, got)
				}
			}
		}
	}
	got, dir, stderr := counts(t, titles+"C-9;Petit;0139980009;\nLISTE NOIRE\n;Colas;;\n"+titles+";Brun;;\nÀ appeler\n"+rows,
		asProfessionals...)
	require.Equal(t, 2, got[bins.Callable], "nobody knows who they are: %s", read(t, dir, bins.Ruined))
	require.Contains(t, strings.ReplaceAll(stderr, "\u00a0", " "), "ligne 3 : un intertitre qui dit un refus ; 2 lignes en dessous, "+
		"jusqu'à la ligne 6, sans numéro, adresse ni identifiant")
}

// TestTitlesBelowMayStandInAnotherOrder: the number of a record binds in whichever column it stands, and whoever has
// the number of that row.
func TestTitlesBelowMayStandInAnotherOrder(t *testing.T) {
	const rows = "Identifiant;Nom;Mobile;Ville\nC-1041;Aubry;0639980001;Nantes\n;Aubry L.;06 39 98 00 01;Nantes\n" +
		"C-1042;Zorn;0639980002;Lyon\nC-9;Petit;0139980009;Lyon\n"
	for _, below := range []string{"Nom;Identifiant;Téléphone;Motif\nAubry;C-1041;;veut la paix\n",
		"Motif;Nom;Téléphone;ID\nrefus;Aubry;;c-1041\n", "Nom;Motif;Téléphone;Courriel\nAubry;refus;01;C-1041\n"} {
		got, dir, stderr := counts(t, rows+below, asProfessionals...)
		require.Equal(t, 1, got[bins.Callable], "%s: %v %s", below, got, stderr)
		require.Contains(t, string(read(t, dir, bins.Callable)), "Zorn", below)
	}
	got, dir, stderr := counts(t, rows+"Ne plus appeler\n;C-1041;;\n", asProfessionals...)
	require.Equal(t, 1, got[bins.Callable], "below a heading, too: %v %s", got, stderr)
	require.Contains(t, string(read(t, dir, bins.Callable)), "Zorn")
	_, _, stderr = counts(t, rows+"Nom;Motif;Téléphone;Ville\nAubry;refus;;Nantes\n", asProfessionals...)
	require.Contains(t, strings.ReplaceAll(stderr, "\u00a0", " "), "une autre ligne de titres que la première ; 1 ligne en dessous, "+
		"jusqu'à la fin du fichier, sans numéro")
}
