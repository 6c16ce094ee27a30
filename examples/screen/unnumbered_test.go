package main

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd/examples/internal/screening/bins"
	"github.com/rgpd-go/rgpd/examples/internal/screening/screentest"
)

// stopsOf are the options of a professional campaign with a list in clear.
func stopsOf(t *testing.T, list string) []string {
	t.Helper()
	return append(slices.Clone(asProfessionals), "-stops", screentest.File(t, "liste.csv", list), "-stops-as-of",
		"2026-11-23 10:30")
}

// TestAListOfIDsOrAddressesAlone binds the rows that have them; the others may be called, since the same kind of name
// found somebody.
func TestAListOfIDsOrAddressesAlone(t *testing.T) {
	const campaign = "ID client;Nom;Mobile;Email\nC-1041;Aubry;0639980001;a@exemple.fr\nC-1042;Brun;0639980002;B.Brun@Exemple.fr\n" +
		"C-1043;Colas;0639980003;c@exemple.fr\n"
	for _, list := range []string{
		"ID client\nC-1042\nC-9999\n", "Customer ID;Motif\nc1042;\n", "N° client\n C-1042 \n", "Identifiant\nC-1042\n",
		"E-mail\nb.brun@exemple.fr\nz@exemple.fr\n", "Adresse email;Nom\nB.BRUN@exemple.fr;Brun\n", "b.brun@exemple.fr\n",
		"b.brun@exemple.fr\nz@exemple.fr\n", "Désinscrits du 12/11/2026\n\nEmail;Date\nb.brun@exemple.fr;12/11/2026\n",
		"ID client;Email\nC-1042;\n;b.brun@exemple.fr\n", "Téléphone;Email\n0639989999;\n;b.brun@exemple.fr\n",
		"Email;Stop\nb.brun@exemple.fr;oui\n",
	} {
		got, dir, stderr := counts(t, campaign, stopsOf(t, list)...)
		require.Equal(t, [bins.Count]int{bins.Callable: 2, bins.Ruined: 1}, got, "%s: %s", list, stderr)
		require.Contains(t, string(read(t, dir, bins.Ruined)), "Brun", list)
		require.Contains(t, strings.ReplaceAll(stderr, "\u00a0", " "), "sans numéro, avec un identifiant ou une adresse",
			list)
		require.NotContains(t, strings.ToLower(stderr), "brun", "nobody is named")
	}
}

// TestAListOfNamesThatFindNobodyClearsNobody: the id may be another one than that of the campaign; and a row without
// such a name may be of anybody on the list.
func TestAListOfNamesThatFindNobodyClearsNobody(t *testing.T) {
	const campaign = "ID client;Nom;Mobile;Email\nC-1041;Aubry;0639980001;a@exemple.fr\nC-1042;Brun;0639980002;b@exemple.fr\n"
	for name, c := range map[string]struct {
		campaign, list, says string
	}{
		"no row has one":           {campaign, "ID client\nC-7\nC-8\n", "est-ce le même identifiant"},
		"no row has the address":   {campaign, "Email\nz@exemple.fr\n", "ne libère personne"},
		"one of two ways":          {campaign, "ID client;Email\nC-1042;\n;z@exemple.fr\n", "ne libère personne"},
		"no such column":           {"Nom;Mobile\nA;0639980001\nB;0639980002\n", "ID client\nC-1042\n", "ne libère personne"},
		"beside a number unread":   {campaign, "Téléphone;Email\n06 39;b@exemple.fr\n;a@exemple.fr\n", "ne libère personne"},
		"a row that names nobody":  {campaign, "Email;Nom\nb@exemple.fr;Brun\n;Aubry\n", "ne libère personne"},
		"no address in its column": {campaign, "Email\nb@exemple.fr\nBrun\n", "ne libère personne"},
	} {
		got, _, stderr := counts(t, c.campaign, stopsOf(t, c.list)...)
		require.Zero(t, got[bins.Callable]+got[bins.Later], "%s: %v", name, got)
		require.Contains(t, strings.ReplaceAll(stderr, "\u00a0", " "), c.says, name)
	}
	got, dir, _ := counts(t, campaign+";Colas;0639980003;\nC-1044;Durin;0639980004;\n", stopsOf(t, "ID client\nC-1042\n")...)
	require.Equal(t, [bins.Count]int{bins.Callable: 2, bins.Ruined: 2}, got)
	require.Contains(t, string(read(t, dir, bins.Ruined)), "par un identifiant ou une adresse, que cette ligne n'a pas")
	got, _, _ = counts(t, campaign, append(stopsOf(t, "ID client\nC-1042\n"), "-lang", "en")...)
	require.Equal(t, 1, got[bins.Callable])
}

// TestWhichIDIsNotKnown stops the run: a code without a title, or under one that says no kind, may be of anything.
func TestWhichIDIsNotKnown(t *testing.T) {
	for _, list := range []string{"C-1042\nC-1043\n", "Truc\nC-1042\n", "Nom\nBrun\n", "N°\n12\n"} {
		code, _, stderr := screen(t, append([]string{"-in", screentest.File(t, "in.csv", "ID client;Mobile\nC-1042;0639980001\n"),
			"-out", t.TempDir() + "/o", "-ask", "never"}, stopsOf(t, list)...)...)
		require.Equal(t, 2, code, list)
		require.Contains(t, stderr, "liste.csv", list)
	}
}

// TestNamesOfAListStandInTheCertificate and in the report, with their count.
func TestNamesOfAListStandInTheCertificate(t *testing.T) {
	_, dir, _ := counts(t, "Email;Mobile\na@exemple.fr;0639980001\nb@exemple.fr;0639980002\n",
		stopsOf(t, "Email\nb@exemple.fr\nz@exemple.fr\n")...)
	require.Contains(t, textOf(t, dir, "certificate.json"), `"rows_named_by_id_or_address": 2`)
	require.Contains(t, strings.ReplaceAll(textOf(t, dir, "report.html"), "\u00a0", " "),
		"2 lignes sans numéro, avec un identifiant ou une adresse")
}
