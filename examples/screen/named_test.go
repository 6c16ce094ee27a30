package main

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd/examples/internal/screening/bins"
	"github.com/rgpd-go/rgpd/examples/internal/screening/screentest"
)

// callableNames are the first cells of who may be called, in the order of the file.
func callableNames(t *testing.T, file string, args ...string) (out []string, dir, stderr string) {
	t.Helper()
	_, dir, stderr = counts(t, file, append(slices.Clone(asProfessionals), args...)...)
	_, rows := screentest.Written(t, read(t, dir, bins.Callable))
	for _, row := range rows {
		out = append(out, strings.TrimSpace(row[0]+" "+row[1]))
	}
	return out, dir, stderr
}

// people is a table of some, with first names in a column of their own.
const people = "Nom;Prénom;Mobile\nPetit;Marie;0639980001\nPetit;Jean;0639980002\nRoux;Paul;0639980003\n" +
	"ROUX;Anne;0639980004\nLe Goff;Yann;0639980005\nMarie;Luc;0639980006\nPETIT-DUPONT;Marie-Claude;0639980007\n" +
	"Zorn;Eva;0639980008\nZorn;Max;0639980009\n"

func but(all []string, gone ...string) (out []string) {
	for _, one := range all {
		if !slices.Contains(gone, one) {
			out = append(out, one)
		}
	}
	return out
}

// TestNamesAloneBelowAHeading set aside the rows of those people, above and below, and nobody else.
func TestNamesAloneBelowAHeading(t *testing.T) {
	// The last row above is set aside if nobody who is named below is known.
	all := []string{"Petit Marie", "Petit Jean", "Roux Paul", "ROUX Anne", "Le Goff Yann", "Marie Luc",
		"PETIT-DUPONT Marie-Claude", "Zorn Eva"}
	for row, gone := range map[string][]string{
		"Petit Marie;;": {"Petit Marie", "PETIT-DUPONT Marie-Claude"}, "MARIE PETIT;;": {"Petit Marie", "PETIT-DUPONT Marie-Claude"},
		"Petit;Jean;": {"Petit Jean"}, "Mme Anne Roux;;": {"ROUX Anne"}, "M. Roux Paul;;": {"Roux Paul"}, "Roux, Anne": {"ROUX Anne"},
		"Petit J.;;": {"Petit Jean"}, ";;Jean Petit": {"Petit Jean"}, "Roux (Lyon);;": {"Roux Paul", "ROUX Anne"},
		"Roux;;": {"Roux Paul", "ROUX Anne"}, "LEGOFF;;": {"Le Goff Yann"}, "Goff - a déménagé;;": {"Le Goff Yann"},
		"Goff Yann;;": {"Le Goff Yann"}, "Mme Roux;;": {"Roux Paul", "ROUX Anne"},
		"Dupont Marie-Claude;;": {"PETIT-DUPONT Marie-Claude"}, "Zorn Éva;;": {"Zorn Eva"},
		"Marie;;": {"Marie Luc"}, "Durand;;": nil, "Roux Zoé;;": nil, "Petit Pierre;;": nil, "Luc Petit;;": nil,
	} {
		got, dir, stderr := callableNames(t, people+"Ne plus appeler :;;\n"+row+"\n")
		whole := strings.Count(row, ";") == 2 && row != ";;Jean Petit" // else it may be the rest of the row above as well
		require.Equal(t, gone != nil && whole, slices.Contains(got, "Zorn Max"), "%s: %s", row, stderr)
		got = slices.DeleteFunc(got, func(name string) bool { return name == "Zorn Max" })
		require.Equal(t, but(all, gone...), got, "%s: %s", row, stderr)
		if gone == nil {
			require.Contains(t, stderr, "reconnues à aucune autre ligne", row)
			continue
		}
		require.Contains(t, stderr, strings.Replace("N ligne", "N", string(rune('0'+len(gone))), 1), row)
		require.Contains(t, stderr, "de ce nom, mises de côté", row)
		require.NotContains(t, stderr, "reconnues à aucune autre ligne", row)
		require.Contains(t, string(read(t, dir, bins.Ruined)), "nomme cette personne", row)
	}
	got, _, stderr := callableNames(t, "Nom;Prénom;Mobile\nAubry;Léa;0639980009\nBrun;Luc;0639980010\nNe plus appeler;;\n"+
		"Petit Marie;;\nColas;;0639980011\nDurin;;\nÀ appeler;;\nZorn;;\nPetit;Marie;0639980001\nZorn;Eva;0639980008\n"+
		"Petit;Jean;06.39.98.00.02\nDupuis;Léo;06 39 98 00 01\n")
	require.Equal(t, []string{"Aubry Léa", "Zorn Eva", "Petit Jean"}, got,
		"in the middle of the table, up to who may be called; and whoever has the number of somebody who is named")
	require.Contains(t, stderr, "1 ligne en dessous, jusqu'à la ligne 7, sans numéro")
}

// TestSeveralPeopleInOneCellBelowAHeading are each set aside.
func TestSeveralPeopleInOneCellBelowAHeading(t *testing.T) {
	const file = "Nom;Téléphone\nBob Martin;0639980001\nCarla Roux;0639980002\nAlice Durand;0639980003\n" +
		"Petit Luc;0639980004\nPetit-Roux;0639980005\nM. Zeller;0639980006\nFaure Marie;0639980007\nLéon Zorn;0639980009\n"
	all := []string{"Bob Martin", "Carla Roux", "Alice Durand", "Petit Luc", "Petit-Roux", "M. Zeller", "Faure Marie"}
	for row, gone := range map[string][]string{
		"M. Martin et Mme Roux":                {"Bob Martin", "Carla Roux", "Petit-Roux"},
		"Alice Durand, Mme Roux":               {"Alice Durand", "Carla Roux", "Petit-Roux"},
		"Alice Durand / Bob Martin / Mme Roux": {"Alice Durand", "Bob Martin", "Carla Roux", "Petit-Roux"},
		"Durand, Zeller":                       {"Alice Durand", "M. Zeller"}, "Durand et Zeller;": {"Alice Durand", "M. Zeller"},
		"Durand / Zeller": {"Alice Durand", "M. Zeller"}, "Famille Durand": {"Alice Durand"},
		"M. et Mme Durand": {"Alice Durand"}, "Zeller Mme Durand": {"Alice Durand", "M. Zeller"},
		"Zorn née Durand;": {"Alice Durand"}, "Alice Zorn née Durand": {"Alice Durand"},
		"Petit Roux": {"Petit-Roux"}, "Luc et Marie Petit;;": {"Petit Luc", "Petit-Roux"},
		"Durand, Alice": {"Alice Durand"}, "Durand, Zoé": nil, "Durand, Zoé, Zeller": {"M. Zeller"},
		"Zoé et Luc Durand": nil,
	} {
		got, _, stderr := callableNames(t, file+"Ne plus appeler;\n"+row+"\n")
		for i := range got {
			got[i] = strings.TrimRight(got[i], " 0123456789+")
		}
		require.Equal(t, but(all, gone...), got, "%s: %s", row, stderr)
	}
}

// TestAFirmBelowAHeading is set aside wherever its whole name stands, and no other is.
func TestAFirmBelowAHeading(t *testing.T) {
	const file = "Société;Contact;Téléphone\nGarage Roux;Bob;0639980001\nGARAGE ROUX;Zoé;0639980002\n" +
		"Garage Petit;;0639980003\nGarage Roux Lyon;;0639980004\nZorn SA;;0639980009\nNe plus appeler :;;\n"
	got, _, stderr := callableNames(t, file+"Garage Roux;;\n")
	require.Equal(t, []string{"Garage Petit", "Garage Roux Lyon", "Zorn SA"}, got, stderr)
	got, _, stderr = callableNames(t, strings.ReplaceAll(file, ";Contact", ";Ville")+"Lyon;;\n")
	require.Len(t, got, 4, stderr)
}

// TestNamesAloneOfOneColumn: where last and first name share a column, each word may be the last.
func TestNamesAloneOfOneColumn(t *testing.T) {
	const file = "Client;Ville;Mobile\nMarie Petit;Nantes;0639980001\nPETIT Jean;Lyon;0639980002\nM. Roux;Brest;0639980003\n" +
		"Mme Roux;Brest;0639980004\nPetit;Brest;0639980005\nZorn;Metz;0639980009\nListe rouge;;\n"
	all := []string{"Marie Petit Nantes", "PETIT Jean Lyon", "M. Roux Brest", "Mme Roux Brest", "Petit Brest"}
	for row, gone := range map[string][]string{
		"Petit Marie;;":      {"Marie Petit Nantes", "Petit Brest"},
		"Mme Roux;;":         {"Mme Roux Brest"},
		"Roux;;":             {"M. Roux Brest", "Mme Roux Brest"},
		"Jean Petit;Paris;":  {"PETIT Jean Lyon", "Petit Brest"},
		";Petit Jean;":       {"PETIT Jean Lyon", "Petit Brest"},
		"Boulangerie Lyon;;": nil,
	} {
		got, _, stderr := callableNames(t, file+row+"\n")
		require.Equal(t, but(all, gone...), got, "%s: %s", row, stderr)
	}
	code, _, stderr := screen(t, append([]string{"-in", screentest.File(t, "mine.csv", file+"Nantes;;\n"), "-out",
		t.TempDir() + "/o", "-at", "2026-11-23 11:00"}, asProfessionals...)...)
	require.Equal(t, 2, code, "a town is nobody's name: all who live there may be meant")
	require.Contains(t, stderr, "un refus qui ne nomme personne")
}

// TestANoteThatNamesSomebody sets aside the rows of those of whom it speaks, as far as it says no, or could.
func TestANoteThatNamesSomebody(t *testing.T) {
	const rows = "Civilité;Nom;Prénom;Mobile;Note\nMme;Petit;Marie;0639980001;\nM.;Petit;Jean;0639980002;\n" +
		"M.;Roux;Paul;0639980003;NOTE\nMme;Rose;Martine;0639980004;ok\nM;Martin;Luc;0639980005;\n;Petit;Marie;0639980006;ok\n" +
		"M.;Zorn;Max;06 39 98 00 09;\n"
	all := []string{"Mme Petit", "M. Petit", "Mme Rose", "M Martin", "Petit", "M. Zorn"}
	her := []string{"Mme Petit", "Petit"}
	for note, gone := range map[string][]string{
		"Marie Petit ne veut plus être appelée": her, "Mme Petit ne veut plus être appelée": her, "Petit Marie refuse": her,
		"M. et Mme Petit refusent": append([]string{"M. Petit"}, her...), "ne plus appeler, ni PETIT MARIE": her,
		"Ne plus appeler ; son gendre Jean Petit non plus": {"M. Petit"},
		"ne plus appeler M. Petit":                         {"M. Petit", "Petit"},
		"un petit refus, rose":                             nil, "refuse, petit budget, cf. Martin": nil, "Ne plus appeler, signé Roux": nil,
		"ne pas rappeler zorn": {"M. Zorn"}, "NPA Martin": {"M Martin"}, "L. Martin refuse": {"M Martin"},
		"K. Martin refuse": nil, "m. martin refuse": {"M Martin"}, "un grand refus, petit problème": nil,
		"Roux ne veut plus": nil, "Marie et Luc Petit refusent": her, "STOP Petit/Zorn": {"Mme Petit", "M. Petit", "Petit", "M. Zorn"},
		"MME MARTIN REFUSE": nil, "MR MARTIN NE VEUT PLUS": {"M Martin"},
		"Paul Roux refuse, M. Roux dit non": nil, "Mme Petitjean refuse": nil,
	} {
		got, dir, stderr := callableNames(t, strings.Replace(rows, "NOTE", note, 1))
		var names []string
		for _, name := range got {
			names = append(names, strings.TrimSpace(name))
		}
		require.Equal(t, but(all, gone...), names, "%s: %s", note, stderr)
		require.Equal(t, gone != nil, strings.Contains(string(read(t, dir, bins.Ruined)), "nomme cette personne"), note)
	}
	got, _, _ := callableNames(t, strings.Replace(rows, "NOTE", "rappeler Mme Petit mardi", 1))
	require.Contains(t, got, "Mme Petit", "a note that says no no")
}

// TestARowWithoutANumberThatSaysNo sets aside the rows of whoever it names.
func TestARowWithoutANumberThatSaysNo(t *testing.T) {
	all := []string{"Petit Marie", "Petit Jean", "Roux Paul", "ROUX Anne", "Le Goff Yann", "Marie Luc",
		"PETIT-DUPONT Marie-Claude", "Zorn Eva"}
	for row, gone := range map[string][]string{
		"Petit;Jean;;refuse": {"Petit Jean"}, "Roux (ne veut plus);;;": {"Roux Paul", "ROUX Anne"},
		"Roux;;;refuse": {"Roux Paul", "ROUX Anne"}, // whoever it is of those
		"Ne plus appeler : Petit Jean, Mme Anne Roux;;;": {"Petit Jean", "ROUX Anne"},
		"Ne plus appeler;;;":                             nil, "Zoé;Petit;;refuse": nil,
		"Ne plus appeler Petit Jean;;;": {"Petit Jean"}, "Ne plus appeler Mme Roux;;;": {"Roux Paul", "ROUX Anne"},
		"Petit Jean ne veut plus être appelé;;;": {"Petit Jean"}, "Ne plus appeler : M. Zorn et Roux;;;": {"Zorn Eva", "Roux Paul", "ROUX Anne"},
		"NE PLUS APPELER PETIT JEAN;;;": {"Petit Jean"}, "Ne plus appeler Petit Zoé;;;": nil,
	} {
		file := strings.ReplaceAll(people, "\n", ";\n") + row + "\n"
		got, _, stderr := callableNames(t, strings.Replace(file, "Mobile;", "Mobile;Note", 1))
		require.Equal(t, but(all, gone...), got, "%s: %s", row, stderr)
	}
}

// TestANameAtAnAddress is one person's, whatever the numbers: a no in one row, or on a list, is that of the others.
func TestANameAtAnAddress(t *testing.T) {
	const titles = "Nom;Prénom;Adresse;CP;Ville;Mobile;Note\n"
	const no = "Petit;Marie;12, rue des Lilas;44000;Nantes;0639980001;ne veut plus être appelée\n"
	const zorn = "Zorn;Eva;1 place du Marché;44000;Nantes;0639980009;\n"
	for row, same := range map[string]bool{
		"Petit;Marie;12, rue des Lilas;44000;Nantes;0639980002;": true, "PETIT;marie;12 R. DES LILAS;44000;NANTES;0639980002;": true,
		"Marie;Petit;12 rue  des lilas;44000;;0639980002;ok": true, "Mme Petit;\"Marie\";12 rue des Lilas;44000;;0639980002;": true,
		"Petit;Jean;12, rue des Lilas;44000;Nantes;0639980002;":        false,
		"Petit;Marie;14, rue des Lilas;44000;Nantes;0639980002;":       false,
		"Petit;Marie;12, rue des Lilas;44300;Nantes;0639980002;":       true, // a street is one in its town
		"Petit;Marie;12, rue des Lilas;44800;Orvault;0639980002;":      false,
		"Petit;Marie;;44000;Nantes;0639980002;":                        false,
		"Roux;Marie;12, rue des Lilas;44000;Nantes;0639980002;":        false,
		"Petit;Zoé;12, rue des Lilas;44000;;0639980002;":               false,
		"Petit;P.;12, rue des Lilas;44000;Nantes;0639980002;":          false,
		"Petit;;12, rue des Lilas;44000;Nantes;0639980002;":            true,
		"Petit;M.;12, rue des Lilas;44000;Nantes;0639980002;":          true,
		"PETIT;M;12 r. des lilas;44000;Nantes;0639980002;":             true,
		"Mme Petit;;12, rue des Lilas;44000;Nantes;0639980002;ok":      true,
		"Petit-Roux;Marie;12, rue des Lilas;44000;;0639980002;ok":      true,
		"Petit;Marie;12, rue des Lilas;;Nantes;0639980002;":            true,
		"Petit;Marie;12, rue des Lilas;;;0639980002;":                  true,
		"Petit;Marie;12, rue des Lilas;44000;;0639980002;":             true,
		"Petit;Marie;12, rue des Lilas;;Lyon;0639980002;":              false,
		"Petit;Marie;12 rue des Lilas bât. B;44000;Nantes;0639980002;": true,
		"Petit;Marie;apt 4, 12 rue des Lilas;;Nantes;0639980002;":      true,
		"Petit;M.;12 rue des Lilas, 2e étage;44000;Nantes;0639980002;": true,
		"Petit;Marie;rue des Lilas, 12;44000;Nantes;0639980002;":       true,
		"Petit;Marie;12 bis rue des Lilas;44000;Nantes;0639980002;":    false,
		"Petit;Marie;12 av. des Lilas;44000;Nantes;0639980002;":        false,
	} {
		for _, file := range []string{titles + no + row + "\n" + zorn, titles + row + "\n" + zorn + no} {
			got, dir, stderr := counts(t, file, asProfessionals...)
			want := 2
			if same {
				want = 1
				require.Contains(t, string(read(t, dir, bins.Ruined)), "à cette adresse postale", row)
			}
			require.Equal(t, want, got[bins.Callable], "%s: %s", file, stderr)
		}
	}
	for no, row := range map[string]string{
		"Roux;C.;12 rue des Lilas;69001;;0639980001;refuse":   "Roux;Carla;12 rue des Lilas;69001;;0639980002;",
		"Roux;;12 rue des Lilas;69001;;0639980001;refuse":     "Roux;Carla;12 rue des Lilas;69001;;0639980002;",
		"M. Roux;;12 rue des Lilas;69001;;0639980001;refuse":  "Roux;Denis;12 rue des Lilas;69001;;0639980002;",
		"Roux;;12 rue des Lilas;69001;;0639980001;Stop":       "Roux;C.;12 rue des Lilas;69000;Lyon;0639980002;",
		"Roux;Carla;12 rue des Lilas;;Lyon;0639980001;refuse": "Roux;Carla;12 rue des Lilas;69001;Lyon 1er;0639980002;",
	} {
		for _, file := range []string{titles + no + "\n" + row + "\n" + zorn, titles + row + "\n" + zorn + no + "\n"} {
			got, _, stderr := counts(t, file, asProfessionals...)
			require.Equal(t, 1, got[bins.Callable], "%s: %s", file, stderr)
		}
	}
	const twice = titles + "Petit;Marie;12 rue des Lilas;44000;Nantes;0639980001;\n" +
		"Petit;Marie;12 rue des Lilas;44000;Nantes;0639980002;\n" + zorn + "Brun;Léo;3 rue Basse;44000;Nantes;0639980002;\n"
	got, _, stderr := counts(t, twice, stopsOf(t, "Téléphone\n0639980001\n")...)
	require.Equal(t, 1, got[bins.Callable], "on a list, and from the name to the number: %s", stderr)
	got, _, stderr = counts(t, twice, asProfessionals...)
	require.Equal(t, 3, got[bins.Callable], "nobody says no; a number is called once: %s", stderr)
	got, _, stderr = counts(t, "Contact;Street;City;Phone;Stop\nMarie Petit;12 rue des Lilas;Nantes;0639980001;oui\n"+
		"PETIT Marie;12 rue des Lilas;NANTES;0639980002;\nMarie Petit;12 rue des Lilas;Lyon;0639980003;\n", asProfessionals...)
	require.Equal(t, 1, got[bins.Callable], "a name in one cell, and no postcode: %s", stderr)
	got, _, stderr = counts(t, "Nom;Prénom;Adresse;Mobile;Note\nPetit;Marie;inconnue;0639980001;refuse tout appel\n"+
		"Petit;Marie;inconnue;0639980002;\nPetit;Marie;marie@exemple.fr;0639980003;\n", asProfessionals...)
	require.Equal(t, 2, got[bins.Callable], "what is no address: %s", stderr)
	got, _, stderr = counts(t, "Nom;Prénom;Adresse;Mobile;Ville\nPetit;Marie;12 rue des Lilas;0639980001;Nantes\n"+
		"Petit;Marie;12 rue des Lilas;0639980002;Lyon\nZorn;Max;;0639980009;\nNe plus appeler;;;;\nPetit;Marie;12 rue des lilas;;Nantes\n",
		asProfessionals...)
	require.Zero(t, got[bins.Callable], "below a heading the name alone binds: %s", stderr)
}

// TestARefusalOfAllAtAnAddress sets aside who lives there, whatever the last names, and nobody else.
func TestARefusalOfAllAtAnAddress(t *testing.T) {
	const rows = "Nom;Prénom;Adresse;CP;Mobile;Note\nPetit;Marie;12 rue des Lilas;44000;0639980001;NOTE\n" +
		"PETIT;Jean;12, rue des lilas;44000;0639980002;\nRoux;Anne;12 rue des Lilas;44000;0639980003;\n" +
		"Petit;Zoé;14 rue des Lilas;44000;0639980004;\nZorn;Max;06 rue Basse;44000;0639980009;\n"
	all := []string{"PETIT Jean", "Roux Anne", "Petit Zoé", "Zorn Max"}
	for note, gone := range map[string][]string{
		"toute la famille refuse les appels": {"PETIT Jean", "Roux Anne"}, "ne plus appeler, ni elle ni lui, les deux refusent": {"PETIT Jean", "Roux Anne"},
		"sa femme ne veut plus être appelée": {"PETIT Jean", "Roux Anne"}, "foyer opposé": {"PETIT Jean", "Roux Anne"},
		"ils ne veulent plus, lui et sa femme": {"PETIT Jean", "Roux Anne"},
		"le couple ne veut plus être appelé":   {"PETIT Jean", "Roux Anne"}, "Ne plus appeler M. et Mme Petit": {"PETIT Jean", "Petit Zoé"}, // told by no first name
		"refuse, son mari aussi": {"PETIT Jean", "Roux Anne"}, "ne plus appeler les deux numéros": nil, "ne veut plus être appelée": nil,
	} {
		got, _, stderr := callableNames(t, strings.Replace(rows, "NOTE", note, 1))
		require.Equal(t, but(all, gone...), got, "%s: %s", note, stderr)
	}
}
