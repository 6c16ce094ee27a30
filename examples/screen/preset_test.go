package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd/examples/internal/screening/bins"
)

// TestTheToolIsSaid: which tool a file was read as stands on the screen, in the report and in the certificate.
func TestTheToolIsSaid(t *testing.T) {
	in := filepath.Join("..", "internal", "screening", "preset", "testdata", "vicidial.csv")
	for _, c := range []struct {
		name, preset, screen, certificate string
		code                              int
	}{
		{"told by its titles", "", "fichier de VICIdial", `"preset": "vicidial"`, 0},
		{"named", "vicidial", "fichier de VICIdial", `"preset": "vicidial"`, 0},
		{"none", "none", "", "", 0},
		{"of no name", "vocalcom", "", "", 2},
	} {
		t.Run(c.name, func(t *testing.T) {
			dir := filepath.Join(t.TempDir(), "out")
			var stdout, stderr bytes.Buffer
			args := []string{"-in", in, "-out", dir, "-at", "2026-11-30 10:00", "-preset", c.preset}
			if c.preset == "none" { // nothing explains them
				for _, title := range []string{"entry_date", "modify_date", "status", "gmt_offset_now",
					"called_since_last_reset", "called_count", "last_local_call_time"} {
					args = append(args, "-column", title+"=")
				}
			}
			require.Equal(t, c.code, run(args, &stdout, &stderr), stderr.String())
			if c.code != 0 {
				require.Contains(t, stderr.String(), "hubspot")
				require.NoDirExists(t, dir)
				return
			}
			certificate, err := os.ReadFile(filepath.Join(dir, "certificate.json"))
			require.NoError(t, err)
			page, err := os.ReadFile(filepath.Join(dir, "report.html"))
			require.NoError(t, err)
			if c.screen == "" {
				require.NotContains(t, stdout.String()+string(page)+string(certificate), "VICIdial")
				require.NotContains(t, string(certificate), "preset")
				return
			}
			require.Contains(t, stdout.String(), c.screen)
			require.Contains(t, string(page), c.screen)
			require.Contains(t, string(certificate), c.certificate)
		})
	}
}

// TestTheLabelsOfOdooAndTheNamesOfHubSpot stop nothing: a company or a person, a stage by its internal name.
func TestTheLabelsOfOdooAndTheNamesOfHubSpot(t *testing.T) {
	for name, file := range map[string]string{
		"labels": "Name,Phone,Mobile,Email,Salesperson,City,Country,Tags,Is a Company,Phone Blacklisted\n" +
			"Alizé,01 99 00 03 01,,a@exemple.fr,Zoé,Paris,France,,True,False\n" +
			"Brise,01 99 00 03 02,,b@exemple.fr,Zoé,Paris,France,,False,False\n",
		"few labels": "Name,Phone,Mobile,Email,Salesperson,City,Country,Tags,Phone Blacklisted\n" +
			"Alizé,01 99 00 03 01,,a@exemple.fr,Zoé,Paris,France,Salon,False\n" +
			"Brise,01 99 00 03 02,,b@exemple.fr,Zoé,Paris,France,,False\n",
		"étiquettes": "Nom;Téléphone;E-mail;Vendeur;Ville;Pays;Étiquettes;Est une société;Téléphone sur liste noire\n" +
			"Alizé;01 99 00 03 01;a@exemple.fr;Zoé;Paris;France;;True;False\n" +
			"Brise;01 99 00 03 02;b@exemple.fr;Zoé;Paris;France;;False;False\n",
		"stages": "Record ID,First Name,Phone Number,Lifecycle Stage,Lead Status,Create Date\n" +
			"1,Léa,0199000301,marketingqualifiedlead,NEW,2026-01-02 10:00\n" +
			"2,Zoé,0199000302,salesqualifiedlead,NEW,2026-01-02 10:00\n",
		"other": "Record ID,First Name,Phone Number,Lifecycle Stage,Lead Status,Create Date\n" +
			"1,Léa,0199000301,other,NEW,2026-01-02 10:00\n" +
			"2,Zoé,0199000302,evangelist,NEW,2026-01-02 10:00\n",
	} {
		got, _, stderr := counts(t, file, asProfessionals...)
		require.Equal(t, [bins.Count]int{bins.Callable: 2}, got, "%s: %s", name, stderr)
	}
	got, _, _ := counts(t, "Name,Phone,Salesperson,Tags,Is a Company,Phone Blacklisted\nA,0199000301,Zoé,,True,True\n"+
		"B,0199000302,Zoé,,False,False\n", asProfessionals...)
	require.Equal(t, [bins.Count]int{bins.Callable: 1, bins.Refused: 1}, got)
}

// TestAnExportOfHubSpotInFrenchAsksAboutNoColumn: its titles are known, and what may be a no sets its row aside.
func TestAnExportOfHubSpotInFrenchAsksAboutNoColumn(t *testing.T) {
	const titles = "ID de fiche d'informations;Prénom;Numéro de téléphone;Date de la dernière activité;Date du dernier contact;" +
		"Nombre de fois contacté;Statut de contact marketing;Désabonnement de tous les e-mails;Base juridique du traitement des " +
		"données du contact;Langue préférée;Score HubSpot;Détails de la source d'origine 1;Statut du lead;Propriétaire du " +
		"contact;Phase du cycle de vie\n"
	row := func(number, last, times, marketing, unsubscribed, basis, lead string) string {
		return "15;Léa;" + number + ";01/10/2026;" + last + ";" + times + ";" + marketing + ";" + unsubscribed + ";" + basis +
			";fr;1;google;" + lead + ";Jean Vendeur;Lead\n"
	}
	const basis = "Intérêt légitime - prospect/lead"
	for name, c := range map[string]struct {
		row  string
		want bins.Bin
	}{
		"nothing against it":                {row("0639980001", "01/09/2026", "3", "Contact marketing", "Non", basis, "Nouveau"), bins.Callable},
		"empty cells":                       {row("0639980001", "", "", "", "", "", ""), bins.Callable},
		"contacted, nobody knows how often": {row("0639980001", "20/11/2026", "souvent", "Contact marketing", "Non", basis, "Nouveau"), bins.Ruined},
		"unsubscribed":                      {row("0639980001", "", "", "Contact marketing", "Oui", basis, "Nouveau"), bins.Ruined},
		"no marketing":                      {row("0639980001", "", "", "Contact non marketing", "Non", basis, "Nouveau"), bins.Ruined},
		"another basis":                     {row("0639980001", "", "", "Contact marketing", "Non", "Consentement retiré", "Nouveau"), bins.Ruined},
		"another status":                    {row("0639980001", "", "", "Contact marketing", "Non", basis, "Ne plus appeler"), bins.Ruined},
		"a bad timing":                      {row("0639980001", "", "", "Contact marketing", "Non", basis, "Mauvais timing"), bins.Callable},
		"a bad timing, and a refusal":       {row("0639980001", "", "", "Contact marketing", "Non", basis, "Mauvais timing, ne veut plus"), bins.Ruined},
		"not qualified":                     {row("0639980001", "", "", "Contact marketing", "Non", basis, "Non qualifié"), bins.Ruined},
	} {
		file := titles + c.row
		for i := range 9 { // of which most are well
			file += row("019900001"+string(rune('0'+i)), "01/09/2026", "1", "Contact marketing", "", basis, "Nouveau")
		}
		file = strings.Replace(file, "\n15;", "\n151;", 1) // a record of its own
		file = strings.ReplaceAll(file, "\n15;", "\n;")
		got, dir, stderr := counts(t, file, asProfessionals...)
		want := [bins.Count]int{bins.Callable: 9}
		want[c.want]++
		require.Equal(t, want, got, "%s: %s %s", name, read(t, dir, bins.Ruined), stderr)
	}
}
