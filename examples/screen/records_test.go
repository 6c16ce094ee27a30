package main

import (
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd/examples/internal/screening/bins"
	"github.com/rgpd-go/rgpd/examples/internal/screening/screentest"
)

// recordTitles are titles of numbers that may be those of a person.
var recordTitles = []string{"réf.", "Référence", "Ref", "N°", "numéro", "Compte", "N° contrat", "SIREN", "SIRET", "LinkedIn",
	"N° dossier", "Code adhérent", "Réf. adhérent", "Account number", "Member ID", "Facebook"}

// TestANumberOfARecordBindsWhoHasIt: under whatever title, in a row without a name, or of one that has a name in common.
func TestANumberOfARecordBindsWhoHasIt(t *testing.T) {
	for _, title := range recordTitles {
		for _, id := range []string{"AZ-1", "123456789", "12"} {
			file := "Mobile;" + title + ";Opposition le\n0639980001;" + id + ";oui\n0639980002;" + id + ";\n" +
				"0639980003;BZ-3;\n"
			got, dir, _, asked := countsOrAsked(t, file, asProfessionals...)
			require.True(t, asked || got[bins.Callable] == 1, "%s %s: %v", title, id, got)
			if !asked && id == "AZ-1" {
				require.Contains(t, string(read(t, dir, bins.Ruined)), "une autre ligne de cet identifiant dit non", title)
			}
		}
		for names, want := range map[string]int{
			"Martin;Martin": 1, "Martin;": 1, ";Martin": 1, "MARTIN Paul;M. Paul Martin": 1, "Durand;DURANT": 1,
			"M. Le Goff;LEGOFF Yann": 1,
			"Destaing;Mme d'Estaing": 1, "El Amrani;Elamrani": 1, "Mme O'Brien;OBRIEN": 1, "Mme Dupont;Mme Petit": 2, "M. Le Goff;M. Le Bihan": 2, "Paul Martin;Luc Petit": 2,
		} {
			a, b, _ := strings.Cut(names, ";")
			file := "Mobile;Nom;" + title + ";Opposition le\n0639980001;" + a + ";AZ-1;oui\n0639980002;" + b + ";AZ-1;\n" +
				"0639980003;Leroy;BZ-3;\n"
			got, _, _, asked := countsOrAsked(t, file, asProfessionals...)
			require.True(t, asked || got[bins.Callable] == want, "%s %s: %v", title, names, got)
		}
	}
}

// TestANameUnderAnyTitleOfPeopleIsOne: a first name that is written otherwise is not all that two rows have in common.
func TestANameUnderAnyTitleOfPeopleIsOne(t *testing.T) {
	for _, title := range []string{"Nom", "Nom du souscripteur", "Nom de l'assuré", "Nom adhérent", "Member last name"} {
		got, _, _ := counts(t, "Mobile;Prénom;"+title+";N° contrat;Opposition le\n0639980001;JP;Martin;AZ-1;oui\n"+
			"0639980002;Jean-Paul;Martin;AZ-1;\n0639980003;Luc;Petit;AZ-1;\n", append([]string{"-column", title + "=note"},
			asProfessionals...)...)
		require.Equal(t, 1, got[bins.Callable], "%s: %v", title, got)
	}
}

// TestARecordThatSeveralHaveTiesThroughOneOfThem: from row to row, by a number, a record and a name in common.
func TestARecordThatSeveralHaveTiesThroughOneOfThem(t *testing.T) {
	const titles = "Mobile;Fixe;Nom;SIREN;Opposition le\n"
	rows := []string{"0639980001;;Martin;123456789;oui\n", "0639980002;0199001122;Martin Paul;123 456 789;\n",
		"0639980003;0199001122;;;\n", "0639980004;;Petit;123456789;\n", "0639980005;;Leroy;987654321;\n"}
	for range rows {
		got, dir, _ := counts(t, titles+strings.Join(rows, ""), asProfessionals...)
		called := string(read(t, dir, bins.Callable))
		require.Equal(t, 2, got[bins.Callable], "%v", got)
		require.Contains(t, called, "Petit")
		require.Contains(t, called, "Leroy")
		rows = append(rows[1:], rows[0])
	}
}

// TestAListThatNamesARecordBindsWhoHasIt: under another number, too; one that counts its rows names nobody by that.
func TestAListThatNamesARecordBindsWhoHasIt(t *testing.T) {
	for _, c := range []struct {
		list, file string
		want       int
	}{
		{"Réf;Téléphone\nAZ-1;0639980099\n", "Réf;Mobile\nAZ-1;0639980001\nAZ-2;0639980002\n", 1},
		{"SIREN;Téléphone\n123456789;0639980099\n", "SIRET;SIREN;Mobile\n12345678900011;123456789;0639980001\n;;0639980002\n", 1},
		{"SIREN;Téléphone\n123456789;0639980099\n", "Nom;SIREN;Mobile\nMartin;123456789;0639980001\nPetit;;0639980002\n", 1},
		{"Nom;SIREN;Téléphone\nMartin;123456789;0639980099\n", "SIREN;Mobile\n123456789;0639980001\n;0639980002\n", 1},
		{"Nom;SIREN;Téléphone\nMartin;123456789;0639980099\n",
			"Nom;SIREN;Mobile\nM. Martin;123456789;0639980001\nPetit;123456789;0639980002\n", 1},
		{"Nom;Réf;Téléphone\nMartin;AZ-1;0639980099\n", "ID;Mobile\nAZ-1;0639980001\nAZ-2;0639980002\n", 1},
		{"ID;Téléphone\nAZ-1;0639980099\n", "Nom;Réf;Mobile\nMartin;AZ-1;0639980001\nPetit;AZ-2;0639980002\n", 1},
		{"N°;Téléphone\n2;0639980099\n7;0639980098\n", "N°;Mobile\n1;0639980001\n2;0639980002\n", 1},
		{"N°;Téléphone\n1;0639980099\n2;0639980098\n", "N°;Mobile\n1;0639980001\n2;0639980002\n", 2},
		{"ID;Téléphone\n1;0639980099\n2;0639980098\n", "N°;Mobile\n1;0639980001\n2;0639980002\n", 2},
		{"ID;Téléphone\n'1042;0639980099\n", "ID;Mobile\n1042;0639980001\n1043;0639980002\n", 1},
		{"Réf;Téléphone\nC1042;0639980099\n", "Réf;Mobile\nC-1042;0639980001\nC-1043;0639980002\n", 1},
		{"Réf;Téléphone\nC-1042 / C-1044;0639980099\n", "Réf;Mobile\nC‑1044;0639980001\nC-1043;0639980002\n", 1},
		{"SIREN;Téléphone\n443061841;0639980099\n", "SIRET;Mobile\n443 061 841 00047;0639980001\n44306184200047;0639980002\n", 1},
		{"SIRET;Téléphone\n44306184100013;0639980099\n", "N° SIREN;Mobile\n443061841;0639980001\n443061842;0639980002\n", 1},
		{"LinkedIn;Téléphone\nlinkedin.com/in/jean-martin;0639980099\n",
			"LinkedIn URL;Mobile\nhttps://www.linkedin.com/in/jean-martin/;0639980001\n" +
				"https://www.linkedin.com/in/jeanne-martin/;0639980002\n", 1},
	} {
		list := screentest.File(t, "s.csv", c.list)
		got, _, _ := counts(t, c.file, append([]string{"-stops", list, "-stops-as-of", "2026-11-23 10:00"},
			asProfessionals...)...)
		require.Equal(t, c.want, got[bins.Callable], "%s\n%s%v", c.list, c.file, got)
	}
}

// TestANoteThatNamesAnotherRecordBindsIt: where it says no; a figure of something else is no record.
func TestANoteThatNamesAnotherRecordBindsIt(t *testing.T) {
	for note, want := range map[string]int{
		"doublon de AZ-1, a refusé": 1, "a refusé, voir réf AZ-1": 1, "idem fiche AZ-1 : ne plus appeler": 1,
		"a refusé 1 fois": 2, "a refusé le devis AZ-1": 2, "à rappeler": 3, "doublon de AZ-7, a refusé": 2,
		"doublon de AZ-1, xyzzy": 1, // which nobody understands
	} {
		for _, title := range []string{"Réf", "ID", "N° dossier"} {
			file := title + ";Mobile;Note\nAZ-1;0639980001;\nAZ-2;0639980002;" + note + "\nBZ-3;0639980003;\n"
			got, _, _, asked := countsOrAsked(t, file, asProfessionals...)
			require.True(t, asked || got[bins.Callable] == want, "%s %s: %v", title, note, got)
		}
	}
}

// TestRowsThatHaveARecordInSeveralSpellings are one person's: in one file, and where a cell has two.
func TestRowsThatHaveARecordInSeveralSpellings(t *testing.T) {
	for _, c := range [][2]string{{"C-1042", "c1042"}, {"C-1042", "C-1041 / C-1042"}, {"1042", "n°1042"}, {"007", "7"}} {
		file := "Réf;Mobile;Opposition\n" + c[0] + ";0639980001;\nD-1;0639980002;\n" + c[1] + ";0639980003;oui\n"
		got, dir, _ := counts(t, file, asProfessionals...)
		require.Equal(t, 1, got[bins.Callable], "%v %v", c, got)
		require.Contains(t, string(read(t, dir, bins.Callable)), "D-1")
	}
}

// TestANoteBelowAHeadingOfRefusalNamesWhoIsNotCalled: the heading says no of them, too; the row above it waits, for a row
// without a number may speak of it.
func TestANoteBelowAHeadingOfRefusalNamesWhoIsNotCalled(t *testing.T) {
	for note, want := range map[string]int{"fiche 11": 1, "doublon de 11": 1, "voir AZ-1": 2, "fiche 17": 2, "": 2} {
		got, _, _ := counts(t, "Réf;Mobile;Note\n11;0639980001;\n13;0639980003;\n14;0639980004;\n"+
			"Ne plus appeler;;\n12;0639980002;"+note+"\n", asProfessionals...)
		require.Equal(t, want, got[bins.Callable], "%s: %v", note, got)
	}
}

// TestARefusalOfAllStopsTheRun: below all others, or of all by its words; one that may be the rest of a note does not.
func TestARefusalOfAllStopsTheRun(t *testing.T) {
	for text, want := range map[string]bool{
		"Tous ces contacts ont refusé": true, "Toutes ces personnes sont opposées": true, "NB : contacts en opposition": true,
		"NB: liste à ne pas appeler": true, "Ces personnes ont demandé à ne plus être appelées par nous ni par d'autres": true,
		"All of these said no": true, "Contacts désinscrits": true, "This list must not be called": true,
		"Tous ont refusé": true, "All refused": true, "refuse tous les appels": false, "ne plus appeler à tous les coups": false,
		"merci de ne plus appeler": false, "ne plus appeler": false, "Total : 2": false, "Tous ont été informés": false,
	} {
		for _, file := range []string{
			"Mobile;Nom\n0639980001;A\n0639980002;B\n" + text + ";\n", "Nom;Mobile\nA;0639980001\nB;0639980002\n\n" + text + "\n",
			"Nom;Mobile\nA;0639980001\nB;0639980002\n;" + text + "\n"} {
			code, _, stderr := screen(t, append([]string{"-in", screentest.File(t, "c.csv", file), "-at", "2026-11-23 11:00",
				"-out", filepath.Join(t.TempDir(), "out"), "-ask", "never"}, asProfessionals...)...)
			require.Equal(t, want, code == 2 && strings.Contains(stderr, "toutes les lignes"), "%s: %s", file, stderr)
		}
	}
}

// TestABareNumberOfARecordInANoteThatSaysNo: is heard whatever stands around it, if it is one of the file.
func TestABareNumberOfARecordInANoteThatSaysNo(t *testing.T) {
	for note, want := range map[string]string{
		"ne plus appeler K10001": "Bor", "NPA (K10001)": "Bor", "opposition K10001": "Bor", "K10001 opposé": "Bor",
		"décès de K10001": "Bor", "STOP K10001 K10002": "", "K10001 : ne plus appeler": "Bor", "stop K10001/K10002": "",
		"ne plus appeler K 10001": "Bor", "Ｋ１０００１ : opposé": "Bor", "ne plus appeler 1000123": "Abel Bor",
		"ne plus appeler K10009": "Abel Bor", "K10001 xyzzy": "Bor",
	} {
		file := "Nom;Téléphone;Réf;Remarque\nAbel;0199000001;K10001;\nBor;0199000002;K10002;\nCarl;0199000003;K10003;" + note + "\n"
		got, dir, _ := counts(t, file, asProfessionals...)
		called := string(read(t, dir, bins.Callable))
		require.Equal(t, len(strings.Fields(want)), got[bins.Callable], "%s: %s", note, called)
		for name := range strings.FieldsSeq(want) {
			require.Contains(t, called, name, note)
		}
	}
	for id, want := range map[string]int{"1000123": 1, "0199": 1, "199": 2} {
		file := "Mobile;Réf;Remarque\n0639980001;" + id + ";\n0639980002;77;\n0639980003;78;ne plus appeler " + id + "\n"
		got, _, _ := counts(t, file, asProfessionals...)
		require.Equal(t, want, got[bins.Callable], id)
	}
}

// TestALineWithoutANumberNamesWhoSaidNo: in whichever column it stands.
func TestALineWithoutANumberNamesWhoSaidNo(t *testing.T) {
	for _, line := range []string{"Ne plus appeler : C0001", "NB : la fiche C0001 ne veut plus être appelée", "Oppositions : réf C0001",
		"Oppositions : C0007, C0001", "C0001 : opposé", "réf C0001 décédé"} {
		for at := range 4 {
			cells := make([]string, 4)
			cells[at] = line
			for _, titles := range []string{"Réf;Nom;Téléphone;Ville", "Nom;Réf;Ville;Téléphone"} {
				rows := "C0001;Abel;0199000001;Lyon\nC0002;Bor;0199000002;Lyon\nC0003;Carl;0199000003;Lyon\n"
				if titles[0] == 'N' {
					rows = "Abel;C0001;Lyon;0199000001\nBor;C0002;Lyon;0199000002\nCarl;C0003;Lyon;0199000003\n"
				}
				got, dir, _, asked := countsOrAsked(t, titles+"\n"+rows+strings.Join(cells, ";")+"\n", asProfessionals...)
				if !asked {
					called := string(read(t, dir, bins.Callable))
					require.NotContains(t, called, "Abel", "%s in %d of %s", line, at, titles)
					require.Contains(t, called, "Bor", "%s in %d of %s: %v", line, at, titles, got)
				}
			}
		}
	}
}

// TestWhoIsTiedIsSentToTheLineThatSaysNo: never to their own.
func TestWhoIsTiedIsSentToTheLineThatSaysNo(t *testing.T) {
	for _, titles := range []string{"Réf;Mobile;Nom;Prénom;Opposition", "N° contrat;Mobile;Nom;Prénom;Opposition"} {
		_, dir, _ := counts(t, titles+"\nA1;0639980001;Martin;Luc;\nA1;0639980002;Martin;Luc;\nA2;0639980003;Petit;Paul;\n"+
			"A1;0639980004;Martin;Luc;oui\n", asProfessionals...)
		ruined := string(read(t, dir, bins.Ruined))
		require.Equal(t, 2, strings.Count(ruined, "ligne 5"), "%s\n%s", titles, ruined)
		require.NotContains(t, ruined, "voir la ligne 2", titles)
	}
}

// TestANoWithoutANumberIsKnownByItsRecord: no other row has it, whether the records rise or not, and nothing else is said
// by one; only who has no number and no record is told not to be recognised.
func TestANoWithoutANumberIsKnownByItsRecord(t *testing.T) {
	for file, unknown := range map[string]bool{
		"ID client;Nom;Mobile;Stop\nC0001;A;0639980001;\nC0002;B;;oui\nC0003;C;0639980003;\n": false,
		"ID client;Nom;Mobile;Stop\nC0003;A;0639980001;\nC0002;B;;oui\nC0001;C;0639980003;\n": false,
		"ID client;Nom;Mobile;Stop\nC0001;A;0639980001;\n;;;oui\nC0003;C;0639980003;\n":       true,
	} {
		_, _, stderr := counts(t, file, asProfessionals...)
		require.Equal(t, unknown, strings.Contains(stderr, "n'y sont pas reconnues"), "%s: %s", file, stderr)
	}
}

// TestTwoColumnsOfFirmsMeet: by the number of a firm, whichever of both a row has; so do two of one title.
func TestTwoColumnsOfFirmsMeet(t *testing.T) {
	cells := map[string]string{"SIREN": "123456781", "SIRET": "12345678100047", "N° TVA": "FR12123456781"}
	for of, cell := range cells {
		for by, other := range cells {
			if of == by {
				continue
			}
			got, dir, _ := counts(t, "Nom;Mobile;"+of+";"+by+";Opposition\nMartin;0639980001;"+cell+";;oui\n"+
				"Martin;0639980002;;"+other+";\nPetit;0639980003;;"+other+";\nMartin;0639980004;;"+
				strings.ReplaceAll(other, "781", "782")+";\n", asProfessionals...)
			require.Equal(t, 2, got[bins.Callable], "%s %s\n%s", of, by, read(t, dir, bins.Callable))
		}
	}
	for _, titles := range []string{"Réf;Référence", "SIREN;SIRET"} {
		got, _, _ := counts(t, "Mobile;"+titles+";Opposition\n0639980001;C12;;oui\n0639980002;;C12;\n0639980003;;C13;\n",
			asProfessionals...)
		require.Equal(t, 1, got[bins.Callable], titles)
	}
}

// TestANoteOfAnotherFileThatSaysNoNamesRecords: of a list, of a consent that is withdrawn, of a call that was a no.
func TestANoteOfAnotherFileThatSaysNoNamesRecords(t *testing.T) {
	const file = "Mobile;Réf;Nom\n0639980001;K10001;Abel\n0639980002;K10002;Bor\n0639980003;K10003;Carl\n"
	for note, want := range map[string]int{"fiche K10001": 2, "K10001": 2, "même personne que K10001, K10002": 1, "fiche K10009": 3} {
		for titles, rows := range map[string]string{"téléphone;note": "0639980099;" + note, "note;téléphone": note + ";0639980099",
			"téléphone;commentaire": "0639980099;" + note} {
			list := screentest.File(t, "s.csv", titles+"\n"+rows+"\n")
			got, _, _ := counts(t, file, append([]string{"-stops", list, "-stops-as-of", "2026-11-23 10:00"}, asProfessionals...)...)
			require.Equal(t, want, got[bins.Callable], "%s: %s", titles, note)
		}
		results := screentest.File(t, "r.csv", "téléphone;date;résultat;commentaire\n0639980099;20/11/2026;refus;"+note+"\n")
		got, _, _ := counts(t, file, append([]string{"-results", results}, asProfessionals...)...)
		require.Equal(t, want, got[bins.Callable], "results: %s", note)
		for state, is := range map[string]int{"retiré": want, "valide": 3} {
			base := screentest.File(t, "b.csv", "tel;consentement état;consentement le;remarque\n0639980099;"+state+";01/09/2026;"+note+"\n")
			got, _, _ := counts(t, file, append([]string{"-consents", base}, asProfessionals...)...)
			if state == "retiré" {
				require.Equal(t, is, got[bins.Callable], "consents, %s: %s", state, note)
			}
		}
	}
}
