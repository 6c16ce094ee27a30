package main

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd/examples/internal/screening/bins"
	"github.com/rgpd-go/rgpd/examples/internal/screening/screentest"
)

// TestARowWithoutANumberMayBeTheRestOfTheOneAbove: a note with an end of line that is not quoted, or cells that were
// merged, leave a no on a row of nobody. The row above is set aside, and whoever has its number, until it is mended.
func TestARowWithoutANumberMayBeTheRestOfTheOneAbove(t *testing.T) {
	const titles, other = "Mobile;Nom;Opposition le;Note\n", "0639980009;Durand;;\n"
	const row, again = "0639980001;Martin;;bonjour\n", "+33 6 39 98 00 01;Martin;;\n"
	for name, rest := range map[string]string{
		"with a quote":                  "\"ne plus appeler\" dit-il\n",
		"with another number":           "ne plus appeler, plutôt au 01 99 00 11 22\n",
		"and says what nobody reads":    "pas avant le mois prochain\n",
		"merged, with a day":            ";;22/11/2026;\n",
		"merged, after one that is not": ";Mme Martin;;\n;;oui;\n",
		"merged, and ditto":             "idem;;oui;\n",
		"merged, and a dash":            "-;;;\n-;;oui;\n",
	} {
		for _, end := range []string{"\n", "\r\n"} {
			ended := strings.NewReplacer("\n", end)
			file := titles + ended.Replace(other+row) + rest + ended.Replace(other+again)
			got, dir, _ := counts(t, file, asProfessionals...)
			require.Equal(t, 1, got[bins.Callable], "%s: %v", name, got) // the other, once
			require.Zero(t, got[bins.Later], name)
			require.Contains(t, string(read(t, dir, bins.Ruined)), "une ligne voisine, sans numéro, dit", name)
		}
	}
}

// TestANoteThatGoesOnMayBeAHeading: a few small words alone in a row, below a note, are its rest or the head of those
// below. Nobody can tell: the row above and all below are set aside, until it is mended.
func TestANoteThatGoesOnMayBeAHeading(t *testing.T) {
	const titles, row = "Mobile;Nom;Opposition le;Note\n", "0639980001;Martin;;bonjour\n"
	for _, rest := range []string{"ne plus appeler\n", "merci\nne plus appeler\n", "\nne plus appeler\n",
		";;;\nne plus appeler\n", ";;;ne plus appeler\n", "01 99 00 11 22\nne plus appeler\n", "refus;;;\n", "; liste noire;;\n"} {
		for _, end := range []string{"\n", "\r\n"} {
			ended := strings.NewReplacer("\n", end)
			file := titles + ended.Replace("0639980008;Petit;;\n"+row) + rest + ended.Replace("0639980009;Durand;;\n"+
				"À appeler\n0639980007;Leroy;;\n")
			got, dir, stderr := counts(t, file, asProfessionals...)
			require.Equal(t, 2, got[bins.Callable], "%q: %v", rest, got)
			called := string(read(t, dir, bins.Callable))
			require.Contains(t, called, "Petit", rest)
			require.Contains(t, called, "Leroy", rest)
			require.Contains(t, string(read(t, dir, bins.Ruined)), "une ligne voisine, sans numéro, dit", rest)
			require.Contains(t, stderr, "ou la suite d'une remarque", rest)
			require.Contains(t, stderr, "1 ligne en dessous", rest)
		}
	}
}

// TestARowThatSaysNothingSetsNobodyAside: nor does one with a number of its own.
func TestARowThatSaysNothingSetsNobodyAside(t *testing.T) {
	for name, rest := range map[string]string{
		"no number": ";Mme Martin;;bonjour\n", "an empty row": ";;;\n;;;\n", "its own number": "0639980002;;oui;\n",
		"a number that cannot be read": "0639980O02;;oui;\n",
	} {
		got, _, _ := counts(t, "Mobile;Nom;Opposition le;Note\n0639980001;Martin;;\n"+rest, asProfessionals...)
		require.Equal(t, 1, got[bins.Callable], name)
	}
}

// TestANoteBeforeTheNumberMayBeginAboveIt: where the first column is a note, its first line stands alone.
func TestANoteBeforeTheNumberMayBeginAboveIt(t *testing.T) {
	const file = "Note;Mobile\n;0639980009\nne plus appeler\nmerci;0639980001\n;+33 6 39 98 00 01\n;0639980008\n"
	got, _, _ := counts(t, file, asProfessionals...)
	require.Equal(t, [bins.Count]int{bins.Ruined: 5}, got, "those above and below")
	got, _, _ = counts(t, "Nom;Mobile;Note\nMartin;0639980009;bonjour\nne plus appeler\nDurand;0639980001;\n",
		asProfessionals...)
	require.Zero(t, got[bins.Callable], "the rest of a note, or a heading")
}

// TestUnderMergedCellsTheNumberMayStandBelow: of cells that were merged the first has what all say.
func TestUnderMergedCellsTheNumberMayStandBelow(t *testing.T) {
	const titles, other = "Mobile;Nom;Opposition le;Note\n", "0639980009;Durand;;\n"
	for upper, row := range map[string]string{
		";Martin;oui;": "0639980001;;;", ";Martin;22/11/2026;": "0639980001;;;vu", " ;Martin;;ne plus appeler": "0639980001;;;",
		"-;Martin;oui;": "+33 6 39 98 00 01;;;",
	} {
		file := titles + other + "0639980008;Petit;;\n" + upper + "\n" + strings.TrimPrefix(row, "-") + "\n"
		got, _, _ := counts(t, file+"06 39 98 00 01;Martin;;\n", asProfessionals...)
		// Where a dash is a cell of its own, whoever is called Martin said no.
		require.Equal(t, 1, got[bins.Callable], "%s: %v", upper, got)
	}
	got, _, _ := counts(t, titles+other+";Martin;oui;\n0639980001;Petit;;\n", asProfessionals...)
	require.Equal(t, 1, got[bins.Callable], "a name of its own")
}

// TestANoOfANumberThatCannotBeRead: whoever may have it is set aside, however it was written.
func TestANoOfANumberThatCannotBeRead(t *testing.T) {
	for _, cell := range []string{
		"06·39·98·00·01", "06•39•98•00•01", "06:39:98:00:01", "06,39,98,00,01", "06*39*98*00*01", `06\39\98\00\01`,
		"０６３９９８０００１", "٠٦٣٩٩٨٠٠٠١", "+033639980001", "33+639980001", "6,39980001E8", "6.39980001E+08", "6,3998E8",
		"6,4E+08", "3,3639980001E+10", "06 39 98 OO 01", "06 39 98 00 0I", "O6 39 98 00 01", "06 39 98 00 0l",
		"06;39;98;00;01", "06~39~98~00~01", "0033 06·39·98·00·01", "+33 (0)6·39·98·00·01", "tél 06·39·98·00·01",
		"06·39·98·00·01 / 0199001122", "06·39·98·00·01 06·39·98·00·02", "06·39·98·00·01 poste 12", "=0639980001",
	} {
		row := fmt.Sprintf("%q;oui\n", cell)
		row = strings.ReplaceAll(row, `\\`, `\`)
		got, dir, _ := counts(t, "Mobile;Stop\n0639980001;\n"+row+"0712345678;\n", asProfessionals...)
		require.Equal(t, 1, got[bins.Callable]+got[bins.Later], "%s: %v", cell, got)
		require.NotContains(t, string(read(t, dir, bins.Callable)), "06 39 98 00 01", cell)
		row = strings.Replace(row, ";oui", ";", 1)
		got, _, _ = counts(t, "Mobile;Stop\n0639980001;\n"+row, asProfessionals...)
		if !strings.ContainsAny(cell, "OIltp~=") { // signs and letters that could say more
			require.Equal(t, 1, got[bins.Callable], "%s says no no", cell)
		}
	}
	for _, cell := range []string{"0639980002", "6,39980002E8", "7,4E+08", "06·39·98·00·02", "08:30", "6,3998E9"} {
		got, _, _ := counts(t, "Mobile;Stop\n0639980009;\n0639980001;\n\""+cell+"\";oui\n", asProfessionals...)
		require.Positive(t, got[bins.Callable], cell)
	}
}

// TestANoIsThatOfTheAddressToo: whoever said no is known by their address, however it is written, to a message and to
// a call.
func TestANoIsThatOfTheAddressToo(t *testing.T) {
	const titles = "Mobile;Email;Opposition le;Consentement;Consentement le;Consentement canaux;Consentement pour;" +
		"Consentement appelant;Consentement objet;qualité;origine;CP\n"
	const consent = "valide;01/09/2026;courriel;Alizé Télécom;Bonjour Centre d'appels;abonnement internet et mobile;" +
		"particulier;formulaire;75011\n"
	email := []string{"-channel", "email", "-searched"}
	for _, number := range []string{"0639980001", ""} {
		got, _, _ := counts(t, titles+number+";a@b.fr;;"+consent+"0639980003;c@d.fr;oui;"+consent, email...)
		require.Equal(t, 1, got[bins.Callable], "another address")
		for _, address := range []string{"a@b.fr", "A@B.FR", " a@b.fr ", "a @ b.fr", "<a@b.fr>", "mailto:a@b.fr",
			"x@y.fr, a@b.fr", "Martin <a@b.fr>", "a\u200b@b.fr", "a＠b.fr"} {
			no := "0639980002;" + address + ";oui;" + consent
			yes := number + ";a@b.fr;;" + consent
			for _, rows := range []string{no + yes, yes + no, yes + ";" + address + ";le mois dernier;" + consent} {
				got, _, _ := counts(t, titles+rows, email...)
				require.Zero(t, got[bins.Callable]+got[bins.Later], "%s", rows)
			}
		}
	}
	for _, args := range [][]string{nil, {"-column", "email="}} {
		got, _, _ := counts(t, "Mobile;Email;Stop\n0639980001;a@b.fr;\n0639980002;A@b.fr;oui\n0639980003;c@d.fr;\n",
			append(args, asProfessionals...)...)
		require.Equal(t, [bins.Count]int{bins.Callable: 1, bins.Refused: 1, bins.Ruined: 1}, got,
			"one address, two numbers: somebody looks")
	}
}

// TestANoOfAnAddressKeptElsewhere: who said no in a file of consents is known by the address there, too.
func TestANoOfAnAddressKeptElsewhere(t *testing.T) {
	const titles = "Mobile;Email;qualité;offre pour;information;origine\n"
	const pro = ";professionnel;travail;informé et libre de refuser;carte de visite\n"
	campaign := titles + "0639980001;a@b.fr" + pro + ";c@d.fr" + pro
	consents := func(rows string) []string {
		return []string{"-consents", screentest.File(t, "base.csv",
			"Mobile;Courriel;Opposition le;Consentement\n"+rows)}
	}
	for name, args := range map[string][]string{
		"an objection":    consents("0639980007;<a@b.fr>;oui;\n0639980008;c@d.fr;non;\n"),
		"a withdrawal":    consents("0639980007;a@b.fr;;retiré\n"),
		"twice, the last": consents("0639980007;a@b.fr;;retiré\n0639980008;a@b.fr;non;aucun\n"),
	} {
		args = append([]string{"-channel", "email", "-searched"}, args...)
		got, _, stderr := counts(t, campaign, args...)
		require.Equal(t, 1, got[bins.Refused], "%s: %v %s", name, got, stderr)
	}
	got, _, _ := counts(t, campaign, append([]string{"-channel", "email", "-searched"},
		consents("0639980008;x@y.fr;oui;\n")...)...)
	require.Zero(t, got[bins.Refused])
}
