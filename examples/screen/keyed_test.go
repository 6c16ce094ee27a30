package main

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd/examples/internal/screening/bins"
	"github.com/rgpd-go/rgpd/examples/internal/screening/screentest"
)

// TestANumberOfARecordAmongWords is that of the record: each row of it is that of who said no.
func TestANumberOfARecordAmongWords(t *testing.T) {
	for _, cell := range []string{"K10003 K10001", "K10003 (ex K10001)", "K10001 (ancien)", "réf. K10001", "K100\u200b01",
		"K10003/K10001", "ancien n° : K-10001", "K10001 bis"} {
		for _, rows := range []string{cell + ";Aubry;0639980002;oui\nK10001;Aubry;0639980001;\n",
			"K10001;Aubry;0639980001;\n" + cell + ";Aubry;0639980002;oui\n",
			"K10001;Aubry;0639980002;oui\n" + cell + ";Aubry;0639980001;\n"} {
			got, dir, _ := counts(t, "ID;Nom;Mobile;Stop\nK1;Zorn;0639980009;\nK10002;Zorn;0639980008;\n"+rows,
				asProfessionals...)
			require.Equal(t, 2, got[bins.Callable], "%s: %v", rows, got)
			require.NotContains(t, string(read(t, dir, bins.Callable)), "Aubry", rows)
		}
	}
	got, _, _ := counts(t, "ID;Nom;Mobile;Note\nC0001;Aubry;0639980001;\nC0002;Zorn;0639980002;\n"+
		"C0003;Aubry;0639980003;ne plus appeler ; réf. C0001\n", asProfessionals...)
	require.Equal(t, 1, got[bins.Callable], "%v", got)
}

// TestAShortReferenceUnderAnotherTitle names who has it, whatever it is called in the other file.
func TestAShortReferenceUnderAnotherTitle(t *testing.T) {
	for _, c := range [][2]string{{"Référence client", "Réf"}, {"Réf", "Référence client"}, {"Reference", "ID client"},
		{"N° prospect", "Réf."}, {"Client n°", "Code client"}, {"Customer number", "N° client"}} {
		list := screentest.File(t, "s.csv", "téléphone;"+c[0]+"\n0639980055;C12\n")
		got, dir, _ := counts(t, c[1]+";Nom;Mobile\nC12;Aubry;0639980001\nC13;Zorn;0639980002\n",
			append([]string{"-stops", list, "-stops-as-of", "2026-11-23 10:00"}, asProfessionals...)...)
		require.Equal(t, 1, got[bins.Callable], "%v: %v", c, got)
		require.NotContains(t, string(read(t, dir, bins.Callable)), "Aubry", "%v", c)
	}
}

// TestWhatNumbersAPersonTiesTheirRows: a meter, a case, a bill, a file of whatever tool; one that may be of several ties
// rows with a name in common.
func TestWhatNumbersAPersonTiesTheirRows(t *testing.T) {
	for title, ids := range map[string][3]string{"TVA": {"FR12443061841", "443061841", "FR40552100554"},
		"CRM ID": {"42", "0042", "43"}, "Compte client": {"411-AUB01", "411AUB01", "411ZOR02"},
		"N° client": {"C-7", "C7", "C8"}, "N° de contrat": {"2024-7781", "20247781", "20247782"},
		"Police": {"P-778120", "P778120", "P778121"}, "PDL": {"19 203 114 556 701", "19203114556701", "19203114556702"},
		"Dossier": {"D2026-114", "D-2026-114", "D2026-115"}, "N° dossier": {"114", "114", "115"},
		"N° facture": {"FA-2026-10", "FA2026-10", "FA-2026-11"}, "Numéro de devis": {"10441", "10441", "10442"},
		"N° commande": {"CMD1041", "cmd-1041", "CMD1042"}, "Odoo ID": {"1007", "1007", "1008"}, "Fiche": {"10021", "10021", "10022"},
		"Case number": {"00012", "12", "13"}} {
		waived := append([]string{"-column", title + "=note"}, asProfessionals...)
		for _, names := range [][3]string{{"Aubry", "Aubry Paul", "Aubry"}, {"Aubry", "", "Zorn"}} {
			file := title + ";Nom;Mobile;Stop\n"
			for i, stop := range []string{"oui", "", ""} {
				file += ids[i] + ";" + names[i] + ";063998000" + string(rune('1'+i)) + ";" + stop + "\n"
			}
			got, dir, _, asked := countsOrAsked(t, file, asProfessionals...)
			if asked {
				got, dir, _ = counts(t, file, waived...)
			}
			require.Equal(t, 1, got[bins.Callable], "%s: %v", file, got)
			require.Contains(t, string(read(t, dir, bins.Callable)), "0639980003", file)
			require.Contains(t, string(read(t, dir, bins.Ruined)), "une autre ligne de cet identifiant dit non", file)
		}
	}
}

// TestATitleThatMayNumberNobodyTiesNobody: a rate, a state, an amount is that of many.
func TestATitleThatMayNumberNobodyTiesNobody(t *testing.T) {
	for title, cell := range map[string]string{"TVA": "20,00", "Dossier": "en cours", "Police": "non", "Fiche": "12/03/2026",
		"Ticket": "250 €"} {
		got, _, _, asked := countsOrAsked(t, title+";Nom;Mobile;Stop\n"+cell+";Aubry;0639980001;oui\n"+cell+
			";Aubry;0639980002;\n", asProfessionals...)
		if !asked {
			require.LessOrEqual(t, got[bins.Ruined], 1, "%s: %v", title, got)
			continue
		}
		got, _, _ = counts(t, title+";Nom;Mobile;Stop\n"+cell+";Aubry;0639980001;oui\n"+cell+";Aubry;0639980002;\n",
			append([]string{"-column", title + "="}, asProfessionals...)...)
		require.Equal(t, 1, got[bins.Callable], "%s: %v", title, got)
	}
}

// TestAttemptsAreThoseOfAPerson: calls to each number of a record are counted together, those that results tell of, too.
func TestAttemptsAreThoseOfAPerson(t *testing.T) {
	const titles = "réf.;Nom;Mobile;Fixe;Tentatives;consentement état;consentement le\n"
	consumers := []string{"-searched", "-set", "qualité=particulier", "-set", "origine=formulaire", "-set",
		"consentement canaux=appel", "-set", "consentement pour=Alizé Télécom", "-set",
		"consentement appelant=Bonjour Centre d'appels", "-set", "consentement objet=abonnement internet et mobile"}
	results := []string{"-results", screentest.File(t, "r.csv", "numero;date;resultat\n0639980001;18/11/2026;pas de réponse\n"+
		"0639980002;18/11/2026;pas de réponse\n0639980001;19/11/2026 10:00;pas de réponse\n"+
		"0639980002;20/11/2026 10:00;pas de réponse\n")}
	for name, c := range map[string]struct {
		rows string
		args []string
		want int // that may be called besides
	}{
		"days":            {"A1;Aubry;0639980001;;18/11/2026|19/11/2026\nA1;Aubry;0639980002;;18/11/2026|20/11/2026\n", nil, 0},
		"counts":          {"A1;Aubry;0639980001;;2\nA1;Aubry;0639980002;;2\n", nil, 0},
		"fewer":           {"A1;Aubry;0639980001;;2\nA1;Aubry;0639980002;;1\n", nil, 2},
		"of long ago":     {"A1;Aubry;0639980001;;2\nA1;Aubry;0639980002;;01/09/2026|02/09/2026\n", nil, 2},
		"another's":       {"A1;Aubry;0639980001;;2\nA2;Aubry;0639980002;;2\n", nil, 2},
		"another name's":  {"A1;Aubry;0639980001;;2\nA1;Brun;0639980002;;2\n", nil, 2},
		"one instant":     {"A1;Aubry;0639980001;;18/11/2026 10:00|19/11/2026 10:05\nA1;Aubry;0639980002;;18/11/2026 10:00|19/11/2026 10:05\n", nil, 2},
		"a damaged row's": {"A1;Aubry;0639980001;;2\nA1;Aubry;06;;3\n", nil, 0},
		"one not asked":   {"A1;Aubry;0639980001;;3\nA1;Aubry;0639980002;;\nA1;Aubry;0639980003;;1\n", nil, 0},
		"results":         {"A1;Aubry;0639980001;;\nA1;Aubry;0639980002;;\n", results, 0},
		"a third number":  {"A1;Aubry;0639980001;;\nA1;Aubry;0639980002;;\nA1;Aubry;0639980003;;\n", results, 0},
		"a number shared": {"A1;Aubry;0639980001;0639980004;2\nA2;Aubry;0639980002;0639980004;2\nA2;Aubry;0639980005;;1\n", nil, 0},
		"results of some": {"A1;Aubry;0639980001;;\nA2;Aubry;0639980002;;\n", results, 2},
	} {
		file := titles + strings.ReplaceAll("Z1;Zorn;0639980009;;2\n"+c.rows, "\n", ";valide;01/09/2026\n")
		got, dir, _ := counts(t, file, append(c.args, consumers...)...)
		require.Equal(t, 1+c.want, got[bins.Callable], "%s: %v", name, got)
		require.Contains(t, string(read(t, dir, bins.Callable)), "Zorn", name)
	}
}
