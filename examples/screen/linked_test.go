package main

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd/examples/internal/screening/bins"
	"github.com/rgpd-go/rgpd/examples/internal/screening/screentest"
)

// TestANoIsThatOfAllRowsOfAPerson: rows that share numbers from one to the next, or the number of a record.
func TestANoIsThatOfAllRowsOfAPerson(t *testing.T) {
	const titles = "Nom;Mobile;Fixe;Stop\nZorn;0639980090;;\n"
	chain := []string{"Aubry;0639980001;0639980002;", "Aubry;0639980003;0639980002;", "Aubry;06 39 98 00 03;+33639980004;",
		"Aubry;0639980005;0639980004;", "Aubry;0639980005;;oui"}
	for range 2 {
		got, dir, _ := counts(t, titles+strings.Join(chain, "\n")+"\n", asProfessionals...)
		require.Equal(t, [bins.Count]int{bins.Callable: 1, bins.Refused: 5}, got)
		require.Contains(t, string(read(t, dir, bins.Callable)), "Zorn")
		chain[0], chain[1], chain[2], chain[4] = chain[4], chain[2], chain[0], chain[1]
	}
	for title, id := range map[string]string{"ID": "7", "Code client": "C-007", "Record ID": "00012", "N° client": " 12 "} {
		file := title + ";Nom;Mobile;Stop\n" + id + ";Aubry;0639980001;\n" + id + ";Aubry;0639980002;oui\n" +
			"99;Zorn;0639980003;\n98;Brun;0639980001;\n"
		got, dir, _ := counts(t, file, asProfessionals...)
		require.Equal(t, 1, got[bins.Callable], "%s: %v", title, got)
		require.Equal(t, 1, got[bins.Refused], title)
		require.Contains(t, string(read(t, dir, bins.Ruined)), "une autre ligne de cet identifiant dit non", title)
		got, _, _ = counts(t, file, append([]string{"-column", title + "="}, asProfessionals...)...)
		require.Equal(t, 2, got[bins.Callable], "%s is not read: a number is called once", title)
	}
	got, _, _ := counts(t, "ID;Nom;Mobile;Opposition le;Rappel demandé le;Rappel auprès de;Rappel objet;Rappel preuve\n"+
		"7;Aubry;0639980001;02/03/2026;20/11/2026 18:00;nous;abonnement internet et mobile;oui\n", asProfessionals...)
	require.Equal(t, 1, got[bins.Callable]+got[bins.Later], "a row is no other row of its own record: %v", got)
}

// TestAnAddressInANoteIsThatOfThePerson: shared with a row that says no, somebody looks.
func TestAnAddressInANoteIsThatOfThePerson(t *testing.T) {
	got, _, _ := counts(t, "Nom;Mobile;Email;Note\nAubry;0639980001;;écrire à A.Aubry@exemple.fr\nBrun;0639980002;"+
		"a.aubry@exemple.fr;ne plus appeler\nColas;0639980003;c@exemple.fr;\n", asProfessionals...)
	require.Equal(t, 1, got[bins.Callable])
}

// TestAddressesOfOneBoxAreOnePersons: with a mark behind a plus sign, with points that Gmail passes over.
func TestAddressesOfOneBoxAreOnePersons(t *testing.T) {
	const rows = "Nom;Mobile;Email;Note\nZorn;0639980009;z@exemple.fr;\nAubry;0639980001;ONE;\n"
	for _, c := range []struct {
		one, other string
		same       bool
	}{
		{"jean.martin+promo@gmail.com", "jean.martin@gmail.com", true}, {"jeanmartin@gmail.com", "J.E.A.N.Martin@Gmail.com ", true},
		{"jean.martin@googlemail.com", "jeanmartin+x@gmail.com", true}, {"jean+x@exemple.fr", "jean@exemple.fr", true},
		{"jean.martin@exemple.fr", "jeanmartin@exemple.fr", false}, {"jean+x@exemple.fr", "jean@exemple.com", false},
	} {
		for _, pair := range [][2]string{{c.one, c.other}, {c.other, c.one}} {
			file, want := strings.Replace(rows, "ONE", pair[0], 1), 2
			if c.same {
				want = 1
			}
			got, _, _ := counts(t, file+"Brun;0639980002;"+pair[1]+";ne plus appeler\n", asProfessionals...)
			require.Equal(t, want, got[bins.Callable], "%s: %s", c.one, c.other)
			got, _, _ = counts(t, file, stopsOf(t, "Téléphone;Email\n0639980055;"+pair[1]+"\n")...)
			require.Equal(t, want, got[bins.Callable], "on a list, %s: %s", c.one, c.other)
		}
	}
}

// TestALongChainIsFollowed: a no at its end is that of whoever stands at its head.
func TestALongChainIsFollowed(t *testing.T) {
	var b strings.Builder
	b.WriteString("Mobile;Fixe;Stop\n")
	for i := range 90 {
		fmt.Fprintf(&b, "06399801%02d;06399801%02d;\n", i, i+1)
	}
	b.WriteString("0639980190;;oui\n")
	got, _, _ := counts(t, b.String(), asProfessionals...)
	require.Equal(t, [bins.Count]int{bins.Refused: 91}, got)
}

// TestAListSaysWhichLinesItCannotRead, and clears nobody until they are mended.
func TestAListSaysWhichLinesItCannotRead(t *testing.T) {
	for cell, says := range map[string]string{
		"06 39 98 00 01 ou 35": "à la ligne 3", "zéro six trente-neuf": "à la ligne 3", "011 33 6 39 98 00 35": "à la ligne 3",
		"06 39 98 XX XX\n06 39": "aux lignes 3, 4"} {
		list := screentest.File(t, "s.csv", "téléphone\n0639980009\n"+cell+"\n")
		got, _, stderr := counts(t, "Mobile\n0639980002\n", append([]string{"-stops", list, "-stops-as-of",
			"2026-11-23 10:00"}, asProfessionals...)...)
		require.Zero(t, got[bins.Callable]+got[bins.Later], cell)
		require.Contains(t, stderr, says, cell)
	}
}

// TestANumberOfWhichOnlyTheEndIsWritten: in a row that says stop, it is that of whoever has it.
func TestANumberOfWhichOnlyTheEndIsWritten(t *testing.T) {
	for _, cell := range []string{"06 39 98 00 99 ou 35", "06 39 98 00 99/35", "0639980099 / 0635 / 35", "06 39 98 00 34 à 36",
		"06 39 98 00 34-36", "06.39.98.00.99 et 35", "06 39 98 00 99, 35", "06 39 98 00 33/34/35", "011 33 6 39 98 00 35",
		"011 33 639980035", "06 39 98 00 99 OU 0035"} {
		file := "Mobile;Stop\n" + cell + ";oui\n06 39 98 00 35;\n0639980077;\n"
		got, _, _ := counts(t, file, asProfessionals...)
		require.Equal(t, 1, got[bins.Callable], "%s: %v", cell, got)
	}
}

// TestAChainThroughAHeadingOrANote: what binds a row binds whoever has its record or its number elsewhere.
func TestAChainThroughAHeadingOrANote(t *testing.T) {
	got, dir, _ := counts(t, "ID;Nom;Mobile\n7;Aubry;0639980001\n9;Zorn;0639980009\n8;Brun;0639980008\n"+
		"Ne plus appeler;;\n7;Aubry;0639980002\n", asProfessionals...)
	require.Equal(t, 1, got[bins.Callable], "%v", got)
	require.Contains(t, string(read(t, dir, bins.Callable)), "Zorn")

	rows := []string{"0639980001;ne plus appeler\n", "0639980003;aussi le 06 39 98 00 01\n", "0639980009;\n",
		"0639980004;ou 0639980003\n", "0639980005;0639980003 / 0639980004\n"}
	for range rows {
		got, _, _ = counts(t, "Mobile;Note\n"+strings.Join(rows, ""), asProfessionals...)
		require.Equal(t, 1, got[bins.Callable], "%v: %v", rows, got)
		rows = append(rows[1:], rows[0])
	}
}

// TestANameEndsNoSection: below a heading of refusal, only one of people who may be called ends it.
func TestANameEndsNoSection(t *testing.T) {
	for row, want := range map[string]int{"Martin;;": 1, "SARL Dupuis;;": 1, "Secteur ouest;;": 1, ";Nantes;": 1,
		"À appeler;;": 2, "Prospects 2026;;": 2, "Clients actifs;;": 2, "TO CALL;;": 2} {
		got, _, _ := counts(t, "Nom;Ville;Mobile\nAubry;;0639980001\nBrun;;0639980002\nNe plus appeler;;\n"+
			"Colas;;0639980003\n"+row+"\nDurin;;0639980004\n", asProfessionals...)
		require.Equal(t, want, got[bins.Callable], "%s: %v", row, got)
	}
}

// TestADigitThatIsMissingOrHidden: in a row that says no, it may be any.
func TestADigitThatIsMissingOrHidden(t *testing.T) {
	for _, cell := range []string{"063998001", "06 39 98 00 1?", "06 39 98 00 ..", "06 39 98 .. 11", "06 39 98 00 ##",
		"063998001x", "06 39 98 00 1•"} {
		file := "Mobile;Stop\n" + cell + ";oui\n0639980011;\n0639980077;\n0639980001;oui\n"
		got, dir, _ := counts(t, file, asProfessionals...)
		require.NotContains(t, string(read(t, dir, bins.Callable)), "0639980011", cell)
		require.LessOrEqual(t, got[bins.Callable], 1, cell)
	}
}

// TestAHeadingInTheConsents stops the run: whoever stands below may have taken their consent back.
func TestAHeadingInTheConsents(t *testing.T) {
	for _, heading := range []string{"Retirés;;", ";Ne plus appeler;", "refus", "STOP;;"} {
		in := screentest.File(t, "c.csv", "Mobile;consentement état;consentement le\n0639980002;valide;01/10/2026\n"+
			heading+"\n0639980001;valide;01/10/2026\n")
		code, _, stderr := screen(t, append([]string{"-in", screentest.File(t, "in.csv", "Mobile\n0639980001\n"), "-at",
			"2026-11-23 11:00", "-ask", "never", "-out", filepath.Join(t.TempDir(), "out"), "-consents", in},
			asProfessionals...)...)
		require.Equal(t, 2, code, heading)
		require.Contains(t, stderr, "ligne 3", heading)
	}
}

// TestAResultIsThatOfARecord: who refused in a call is not called under another number of their record.
func TestAResultIsThatOfARecord(t *testing.T) {
	results := screentest.File(t, "r.csv", "numero;date;resultat\n0639980040;20/11/2026 10:00;opposition\n")
	got, _, _ := counts(t, "Mobile;ID client;Nom\n0639980010;C1;Aubry\n0639980040;C1;Aubry\n0639980041;C2;Brun\n",
		append([]string{"-results", results}, asProfessionals...)...)
	require.Equal(t, 1, got[bins.Callable], "%v", got)
}

// TestAHeadingInAnyColumn binds the rows below, in the last one too, unless it goes on from a note.
func TestAHeadingInAnyColumn(t *testing.T) {
	for _, heading := range []string{";;REFUS", ";;Ne plus appeler", "Hostiles;;", "Négatifs;;", "À proscrire;;",
		"Clients fâchés;;", ";Contre;", "Injoignables;;"} {
		got, _, _ := counts(t, "Mobile;Nom;Note\n0639980001;Aubry;\n0639980002;Brun;\n"+heading+"\n0639980003;Colas;\n"+
			"0639980004;Durin;\n", asProfessionals...)
		require.Equal(t, 1, got[bins.Callable], "%s: %v", heading, got)
	}
}

// TestAStopListIsThatOfAllRowsOfAPerson: who is on a list under one number is called under no other of theirs, whether a
// record, an address or a number between ties the rows, in whatever order they stand and whatever else is in them.
func TestAStopListIsThatOfAllRowsOfAPerson(t *testing.T) {
	list := []string{"-stops", screentest.File(t, "s.csv", "téléphone\n06 39 98 00 01\n"), "-stops-as-of", "2026-11-23 10:00"}
	for name, rows := range map[string][]string{
		"a record":        {"7;Aubry;0639980001;;;", "7;Aubry;0639980002;;;", "007;Aubry;0639980003;;;", "7.0;Aubry;0639980004;;;"},
		"a second number": {"1;Aubry;0639980001;0639980002;;", "2;Aubry;0639980002;;;"},
		"a chain of numbers": {"1;Aubry;0639980001;0639980002;;", "2;Aubry;0639980003;0639980002;;",
			"3;Aubry;0639980003;0639980004;;", "4;Aubry;0639980004;;;"},
		"an address": {"1;Aubry;0639980001;;a@exemple.fr;", "2;Aubry;0639980002;;A@exemple.fr;",
			"3;Aubry;0639980002;;b@exemple.fr;"},
		"an address, then a record": {"1;Aubry;0639980001;;a@exemple.fr;", "7;Aubry;0639980002;;a@exemple.fr;",
			"7;Aubry;0639980003;;;"},
		"a number in a note": {"1;Aubry;0639980001;;;ou le 06 39 98 00 02", "2;Aubry;0639980002;;;"},
		"a row in quotes":    {`"7";"Aubry";"0639980001";"";"";""`, "7;Aubry;0639980002;;;"},
		"a row that is damaged": {"7;Aubry;0639980001;;;;x", "8;Aubry;0639980001;0639980002;;;;", "7;Aubry;0639980003;;;",
			"9;Aubry;0639980002;;;"},
		"a row that is torn": {`7;"Aubry;0639980001;;;`, "7;Aubry;0639980002;;;"},
	} {
		for range 2 {
			file := "ID;Nom;Mobile;Fixe;Email;Note\n99;Zorn;0639980009;;z@exemple.fr;\n" + strings.Join(rows, "\n") +
				"\n98;Brun;0639980008;0639980007;y@exemple.fr;\n"
			got, dir, _ := counts(t, file, append(list, asProfessionals...)...)
			require.Equal(t, 2, got[bins.Callable], "%s: %v", name, got)
			require.NotContains(t, string(read(t, dir, bins.Callable)), "Aubry", name)
			slices.Reverse(rows)
		}
	}
	for _, tool := range []string{"Record ID;First Name;Last Name;Email;Phone Number;Lead Status\n", // HubSpot
		"lead_id;vendor_lead_code;list_id;status;phone_number;comments\n"} {
		row := map[bool]string{true: "12;A;Aubry;;%s;New\n12;A;Aubry;;%s;New\n", false: "1;12;9;NEW;%s;\n2;12;9;NEW;%s;\n"}
		file := tool + fmt.Sprintf(row[strings.HasPrefix(tool, "Record")], "0639980001", "0639980002")
		got, _, _ := counts(t, file, append(list, asProfessionals...)...)
		require.Zero(t, got[bins.Callable], "%s%v", file, got)
	}
	got, _, _ := counts(t, "Mobile;Fixe;Stop\n6,3998E+08;;oui\n0639980001;0639990002;\n0639990002;;\n0639960009;;\n",
		asProfessionals...)
	require.Equal(t, 1, got[bins.Callable], "who may be a number of which a part is lost: %v", got)
	got, _, _ = counts(t, "Mobile;Fixe;Rappel demandé le;Rappel auprès de;Rappel objet;Rappel preuve\n0639980001;0639980002;"+
		"20/11/2026 18:00;nous;abonnement internet et mobile;oui\n", append([]string{"-stops", screentest.File(t, "s.csv",
		"téléphone;opposition le\n06 39 98 00 01;02/03/2026\n"), "-stops-as-of", "2026-11-23 10:00"}, asProfessionals...)...)
	require.Equal(t, 1, got[bins.Callable]+got[bins.Later], "who asked to be called after the day of the list: %v", got)
}

// TestANoGoesOnFromWhereItWasTold: an address or a call ties a row, which ties others by its numbers and its record.
func TestANoGoesOnFromWhereItWasTold(t *testing.T) {
	const titles = "ID;Nom;Mobile;Fixe;Email;Stop\n9;Zorn;0639980009;;z@exemple.fr;\n"
	for name, file := range map[string]string{
		"by an address, then a number": "1;Aubry;0639980001;;a@exemple.fr;oui\n2;Aubry;0639980002;;a@exemple.fr;\n" +
			"3;Aubry;0639980002;;c@exemple.fr;\n",
		"by an address, then a record": "1;Aubry;0639980001;;a@exemple.fr;oui\n7;Aubry;0639980002;;a@exemple.fr;\n" +
			"7;Aubry;0639980003;;;\n",
		"by an address, twice": "1;Aubry;0639980001;;a@exemple.fr;oui\n7;Aubry;0639980002;;a@exemple.fr, b@exemple.fr;\n" +
			"8;Aubry;0639980003;;b@exemple.fr;\n",
	} {
		got, _, _ := counts(t, titles+file, asProfessionals...)
		require.Equal(t, 1, got[bins.Callable], "%s: %v", name, got)
	}
	results := screentest.File(t, "r.csv", "numero;date;resultat\n0639980001;20/11/2026 10:00;opposition\n")
	got, _, _ := counts(t, titles+"1;Aubry;0639980001;0639980002;;\n2;Aubry;0639980002;0639980003;;\n"+
		"3;Aubry;0639980003;0639980004;a@exemple.fr;\n4;Aubry;0639980004;;;\n5;Aubry;0639980005;;a@exemple.fr;\n",
		append([]string{"-results", results}, asProfessionals...)...)
	require.Equal(t, 1, got[bins.Callable], "%v", got)
}

// TestAnotherFileNamesAPersonWithoutTheirNumber: a list, consents and results say no of whoever has the record or the
// address that they name, whatever number stands beside it. Beside the same number it is that of the number, with its day.
func TestAnotherFileNamesAPersonWithoutTheirNumber(t *testing.T) {
	const campaign = "ID client;Nom;Mobile;Email\n12;Aubry;0639980001;a@exemple.fr\n13;Brun;0639980002;b@exemple.fr\n" +
		"14;Zorn;0639980003;z@exemple.fr\n12;Aubry;0639980004;\n99;Aubry;0639980004;\n"
	options := func(kind, file string) []string {
		out := append([]string{"-" + kind, screentest.File(t, kind+".csv", file)}, asProfessionals...)
		if kind == "stops" {
			out = append(out, "-stops-as-of", "2026-11-23 10:00")
		}
		return out
	}
	for _, c := range []struct{ kind, file string }{
		{"stops", "téléphone;N° client;courriel\n0639980055;0012;\n0639980056;;B@exemple.fr\n"},
		{"stops", "téléphone;ID;note\n0639980055;12.0;\n0639980056;13;\n"},
		{"stops", "téléphone;Code client;note\n0639980055;12;\n0639980056;;mail : b@exemple.fr\n"},
		{"consents", "téléphone;consentement état;N° client;email\n0639980055;retiré;12;\n0639980056;retiré;;b@exemple.fr\n" +
			"0639980003;valide;14;z@exemple.fr\n"},
		{"consents", "téléphone;stop;N° client;email\n0639980055;oui;12;\n0639980056;refus;;b@exemple.fr\n"},
		{"results", "numero;date;resultat;vendor_lead_code;email\n0639980055;20/11/2026 10:00;refus;12;\n" +
			"0639980056;20/11/2026 10:05;opposition;;b@exemple.fr\n0639980057;20/11/2026 10:05;pas de réponse;14;z@exemple.fr\n"},
	} {
		if !strings.Contains(c.file, "consentement") && c.kind == "consents" {
			c.file = strings.ReplaceAll(c.file, "\n", ";\n")
			c.file = strings.Replace(c.file, ";\n", ";consentement état\n", 1)
		}
		got, dir, stderr := counts(t, campaign, options(c.kind, c.file)...)
		require.Equal(t, 1, got[bins.Callable], "%s: %v", c.file, got)
		require.Contains(t, string(read(t, dir, bins.Callable)), "Zorn", c.file)
		require.Contains(t, string(read(t, dir, bins.Ruined)), "par un identifiant ou une adresse", c.file)
		require.Contains(t, stderr, "nomment 3 lignes par leur identifiant,", c.file)
	}
	const second = "lead_id;Nom;Mobile;Téléphone 2\n12;Aubry;0639980001;0639980002\n13;Brun;0639980003;\n"
	for file, told := range map[string]bool{
		"numero;date;resultat;lead_id;alt_phone\n0639980001;20/11/2026 10:00;refus;12;0639980002\n": false,
		"numero;date;resultat;lead_id;alt_phone\n0639980001;20/11/2026 10:00;refus;12;0639980009\n": true,
	} {
		got, dir, stderr := counts(t, second, options("results", file)...)
		require.Equal(t, 1, got[bins.Callable], file)
		require.NotContains(t, string(read(t, dir, bins.Callable)), "Aubry", file)
		require.Equal(t, told, strings.Contains(stderr, "nomment 1 ligne par leur identifiant"), "%s: %s", file, stderr)
	}
	got, _, _ := counts(t, "ID;Mobile\n12;0639980001\n", options("results", "numero;date;resultat;vendor_lead_code;source_id\n"+
		"0639980055;20/11/2026 10:00;refus;12;crible\n")...)
	require.Equal(t, 1, got[bins.Callable], "12 is the line of a file that was handed on")
	const asked = "ID;Mobile;Email;Rappel demandé le;Rappel auprès de;Rappel objet;Rappel preuve\n" +
		"12;0639980001;a@exemple.fr;20/11/2026 18:00;nous;abonnement internet et mobile;oui\n"
	for day, want := range map[string]int{"0639980001;12;a@exemple.fr;02/03/2026\n": 1,
		"0639980001;12;a@exemple.fr;02/03/2026\n0639980055;12;;22/11/2026\n": 0} {
		got, _, _ := counts(t, asked, options("stops", "téléphone;ID;email;opposition le\n"+day)...)
		require.Equal(t, want, got[bins.Callable]+got[bins.Later], "%s: %v", day, got)
	}
}

// TestANumberInTheNoteOfAResult is the person's, too: a no binds both.
func TestANumberInTheNoteOfAResult(t *testing.T) {
	for _, note := range []string{"rappeler plutôt au 06 39 98 00 02, ne veut plus être appelé", "autre n° : +33639980002",
		"0639980002 / bureau"} {
		got, dir, _ := counts(t, "Nom;Mobile\nAubry;0639980001\nAubry;0639980002\nZorn;0639980009\n",
			append([]string{"-results", screentest.File(t, "r.csv", "numero;date;resultat;note\n0639980001;20/11/2026 10:00;"+
				"opposition;"+note+"\n")}, asProfessionals...)...)
		require.Equal(t, [bins.Count]int{bins.Callable: 1, bins.Refused: 2}, got, note)
		require.Contains(t, string(read(t, dir, bins.Callable)), "Zorn", note)
	}
}

// TestATitleOfSeveralFilesIsWaivedInOne: that a column says no refusal in one file says nothing of another.
func TestATitleOfSeveralFilesIsWaivedInOne(t *testing.T) {
	const campaign = "Mobile;Dernier : commentaire;Notes\n0639980001;;ne plus appeler\n0639980002;;\n0639980003;ne plus appeler;\n"
	list := []string{"-stops", screentest.File(t, "liste.csv", "téléphone;Notes\n0639980009;ou le 06 39 98 00 02\n"),
		"-stops-as-of", "2026-11-23 10:00"}
	for option, want := range map[string]int{"": 0, "mine.csv:Notes=": 1, "MINE.csv : notes=": 1, "liste.csv:Notes=": 1,
		"Dernier : commentaire=": 1} {
		args := append(slices.Clone(list), asProfessionals...)
		if option != "" {
			args = append(args, "-column", option)
		}
		got, _, _ := counts(t, campaign, args...)
		require.Equal(t, want, got[bins.Callable], "%s: %v", option, got)
	}
	for option, says := range map[string]string{"Notes=": "-column \"mine.csv:Notes=\", ou -column \"liste.csv:Notes=\"",
		"autre.csv:Notes=": "aucun fichier n'a de titre"} {
		code, _, stderr := screen(t, append(append([]string{"-in", screentest.File(t, "mine.csv", campaign), "-out",
			filepath.Join(t.TempDir(), "out"), "-ask", "never", "-at", "2026-11-23 11:00", "-column", option}, list...),
			asProfessionals...)...)
		require.Equal(t, 2, code, option)
		require.Contains(t, stderr, says, option)
	}
}

// TestAWithdrawalUnderAnyTitleOfTheConsents counts, and so does a bare no where none is asked for.
func TestAWithdrawalUnderAnyTitleOfTheConsents(t *testing.T) {
	for _, title := range []string{"Ville", "Source", "Contrat", "Qualité", "Tentatives", "Commentaire"} {
		for _, cell := range []string{"retiré", "Withdrawn", "révoqué", "unsubscribed"} {
			base := screentest.File(t, "c.csv", "téléphone;consentement état;consentement le;"+title+
				"\n0639980001;valide;01/10/2026;"+cell+"\n0639980009;valide;01/10/2026;\n")
			got, _, _ := counts(t, "Mobile\n0639980001\n0639980009\n", append([]string{"-consents", base},
				asProfessionals...)...)
			require.Equal(t, [bins.Count]int{bins.Callable: 1, bins.Refused: 1}, got, "%s: %s", title, cell)
		}
	}
	base := screentest.File(t, "c.csv", "téléphone;consentement état;consentement le;Source\n0639980001;valide;01/10/2026;non\n"+
		"0639980009;valide;01/10/2026;Salon de Lyon\n")
	got, _, _ := counts(t, "Mobile\n0639980001\n0639980009\n", append([]string{"-consents", base}, asProfessionals...)...)
	require.Equal(t, [bins.Count]int{bins.Callable: 1, bins.Refused: 1}, got)
}
