package main

import (
	"bytes"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd/examples/internal/screening/bins"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sample"
	"github.com/rgpd-go/rgpd/examples/internal/screening/screentest"
)

// asProfessionals are the options that make a row callable which says no no.
var asProfessionals = []string{"-searched", "-set", "qualité=professionnel", "-set", "offre pour=travail",
	"-set", "information=informé et libre de refuser", "-set", "origine=carte de visite"}

// TestANoUnderAnyTitle: whoever has a no in any column, under whatever title, is not called.
func TestANoUnderAnyTitle(t *testing.T) {
	for _, c := range []struct{ title, cell string }{
		{"Ne pas appeler", "VRAI"}, {"Opt-out téléphone", "Oui"}, {"Direct Phone Do Not Call", "true"},
		{"DoNotCall", "1"},
		{"phone_blacklisted", "True"}, {"is_blacklisted", "True"},
		{"no_prospecting", "Opposé aux opérations de marketing"},
		{"Exclu démarchage", "x"}, {"NPA", "✓"}, {"HasOptedOutOfEmail", "TRUE"}, {"Nicht anrufen", "ja"},
		{"No llamar", "sí"},
		{"Flag 1", "x"}, {"", "oui"}, {"⛔", "1"}, {"Consentement", "Retiré"}, {"Consentement révoqué le", "20/10/2026"},
		{"Fecha de baja", "20/10/2026"}, {"opt_out_date", "2026-10-20"}, {"Désinscrit le", "20/10/2026"},
		{"Blacklist", "NULL"},
		{"Contactable", "Non"}, {"Opt-in tel", "0"}, {"Marketing contact status", "Non-marketing contact"},
		{"J'accepte d'être appelé", "non"}, {"Statut", "Désinscrit"}, {"Lead Status", "Unqualified - DNC"},
		{"Disposition", "XYZ"},
		{"Commentaire", "ne plus rappeler"}, {"comments", "DNC"}, {"Note", "a dit qu'il n'était pas intéressé"},
		{"Notes", "S.T.O.P."},
		{"Note", "Plus d'appels SVP"}, {"Note", "refuse tout démarchage"}, {"Description", "Do not call again"},
		{"Tags", "vip, blacklist"},
		{"Note", "décédé"}, {"Note", "sous tutelle"}, {"Note", "mineur (16 ans)"}, {"Note", "liste rouge"},
		{"Note", "n'appelez plus"},
		{"Note", "dÃ©sinscrit"}, {"Note", "non"}, {"Note", "x"}, {"Note", "🚫"}, {"Note", "bitte nicht mehr anrufen"},
		{"Nom", "Martin (NE PLUS APPELER)"}, {"Nom", "Martin - décédée"}, {"Société", "STOP - Martin SARL"},
		{"Ville", "Paris #DNC"},
		{"Client", "oui, mais ne pas contacter"}, {"Raison de perte", "autre"}, {"Bloctel ?", "inscrit"},
		{"Note", "n\u02bcappelez plus"}, {"Nom", "ＳＴＯＰ"}, {"Nom", "ST\u00adOP Martin"},
		{"Note", "ne\u200b pas\u200b appeler"}, {"Note", "KO"}, {"Note", "laissez-moi tranquille"},
		{"Note", "arrêtez !"}, {"Note", "ras le bol"}, {"Note", "à retirer"}, {"Note", "veut sortir du fichier"},
		{"Note", "enlever de la liste"}, {"Note", "effacez mes données"},
		{"Note", "personne fragile"}, {"Note", "bloque nos appels"}, {"Note", "oposition"}, {"Note", "black-listée"},
		{"Note", "pas d'accord"}, {"Note", "plus de tel"},
		{"Note", "don't ring"}, {"Note", "he's dead"}, {"Note", "appelle pas"}, {"Note", "rappelez pas"},
		{"Note", "no thanks"}, {"Note", "zéro appel"}, {"Note", "réponse : négatif"},
		{"Nom", "Martin - pas intéressé"}, {"Nom", "Martin, veut plus être appelé"}, {"Nom", "Martin (sous tutelle)"},
		{"Nom", "A SUPPRIMER"}, {"Tags", "NePasAppeler"}, {"Tags", "telOptOut"}, {"Tags", "no-call"},
		{"Segments", "stopCall;vip"},
		{"Note", "appelez plus"}, {"Note", "st0p"}, {"Note", "stoppez"}, {"Note", "DND"}, {"Note", "faux n°"},
		{"Nom", "Martin (faux n°)"}, {"Note", "consentement annulé"}, {"Nom", "Feu M. Dupont"},
		{"Tags", "#NePlusAppeler2026"}, {"Nom", "Martin, ne pas rappeler"}, {"Nom", "Martin - m'enlever de la liste"},
		{"Note", "RGPD : suppression demandée"}, {"Note", "d?sinscrit"}, {"Note", "accord perdu"}, {"Note", "N.P.A."},
		{"Note", "take them off our files"}, {"Nom", "Martin (non)"}, {"Note", "neplusappelermerci"},
		{"Propriétaire", "Contentieux"}, {"Campagne", "Exclusions"}, {"Civilité", "Feue"}, {"Civilité", "Tutelle"},
		{"Owner", "Litigation"}, {"Équipe", "Service juridique"}, {"Commercial", "Corbeille"}, {"Nom", "ANONYMISÉ"},
		{"Last name", "Anonymized"}, {"Nom", "Deleted User"}, {"Nom", "XXX"}, {"Civilité", "Succession"},
		{"Nom", "Données effacées"}, {"Nom", "Contact effacé"}, {"Last name", "Redacted"},
	} {
		t.Run(c.title+" "+c.cell, func(t *testing.T) {
			got, _, _, _ := countsOrAsked(t, "Mobile;"+c.title+"\n0639980001;"+c.cell+"\n", asProfessionals...)
			require.Zero(t, got[bins.Callable]+got[bins.Later])
			got, _, _, _ = countsOrAsked(t, c.title+";Mobile\n"+c.cell+";0639980001\n", asProfessionals...)
			require.Zero(t, got[bins.Callable]+got[bins.Later], "the other order")
		})
	}
}

// TestWhatIsNoNoIsPassed: names, addresses and words about a contact are no refusal.
func TestWhatIsNoNoIsPassed(t *testing.T) {
	for _, c := range []struct{ title, cell string }{
		{"Nom", "Le Pasteur"}, {"Prénom", "Jean-Noël"}, {"Adresse", "12 rue des Mineurs"}, {"Ville", "Saint-Étienne"},
		{"Email", "stop@exemple.fr"[4:]},
		{"Statut", "Nouveau"}, {"Statut", "À rappeler"}, {"Lifecycle Stage", "Lead"},
		{"Commentaire", "rappeler plutôt l'après-midi"},
		{"Note", "préfère Mme, ne pas tutoyer"}, {"Record ID", "1"}, {"SIREN", "552100554"},
		{"HasOptedOutOfEmail", "FALSE"}, {"Do Not Call", "FALSE"},
		{"Create Date", "2026-04-03 14:22"}, {"Contactable", "oui"}, {"Titre inconnu", ""}, {"Titre inconnu", "  "},
		{"Note", "rappeler plus tard"}, {"Note", "n'appeler que le soir"}, {"Note", "pas de souci, ok pour un rappel"},
		{"Note", "très intéressée"}, {"Nom", "Nicolas Pastel"}, {"Note", "ne plus jamais oublier son code"},
		{"Note", "solution stop-gap"}, {"Note", "ne pas hésiter à rappeler"}, {"Nom", "Feu Vert"}, {"Nom", "Contact Plus"},
		{"Propriétaire", "Julie Durand"}, {"Campagne", "Reconquête 2026"}, {"Civilité", "M. et Mme"}, {"Civilité", "Dr"},
		{"Civilité", "1"}, {"Service", "Juridique"}, {"Métier", "Recouvrement"}, {"Équipe", "Lyon"}, {"Civilité", "Sir"},
	} {
		t.Run(c.title+" "+c.cell, func(t *testing.T) {
			got, _, _ := counts(t, "Mobile;"+c.title+"\n0639980001;"+c.cell+"\n", asProfessionals...)
			require.Equal(t, 1, got[bins.Callable])
		})
	}
}

// TestAColumnIsWaivedByName: a column that says no no is passed over once somebody said so.
func TestAColumnIsWaivedByName(t *testing.T) {
	const file = "Mobile;Kolorit\n0639980001;bleu\n"
	_, _, stderr, asked := countsOrAsked(t, file, asProfessionals...)
	require.True(t, asked)
	require.Contains(t, stderr, `-column "Kolorit="`)
	got, _, _ := counts(t, file, append([]string{"-column", "kolorit="}, asProfessionals...)...)
	require.Equal(t, 1, got[bins.Callable])
	got, _, _ = counts(t, file, append([]string{"-column", "kolorit=stop"}, asProfessionals...)...)
	require.Equal(t, 1, got[bins.Ruined], "its words are those of no stop")
}

// TestAColumnWhoseNoIsTheRefusal: no answer that the program proposes for a column makes its
// no a word of nobody, and none that is the wrong way round is taken.
func TestAColumnWhoseNoIsTheRefusal(t *testing.T) {
	for _, title := range []string{"Contactable", "Accepte les appels", "Opt-in tel", "Peut être démarché"} {
		for cell, want := range map[string]bins.Bin{"non": bins.Refused, "FAUX": bins.Refused, "0": bins.Refused,
			"oui": bins.Callable, "": bins.Callable, "à voir": bins.Ruined} {
			file := "Mobile;" + title + "\n0639980001;" + cell + "\n"
			got, _, _ := counts(t, file, append([]string{"-column", title + "=accord"}, asProfessionals...)...)
			require.Equal(t, 1, got[want], "%s: %q", title, cell)
		}
		_, _, stderr, _ := countsOrAsked(t, "Mobile;"+title+"\n0639980001;non\n", asProfessionals...)
		require.Contains(t, stderr, `-column "`+title+`=accord"`)
	}
	in := screentest.File(t, "c.csv", "Mobile;Contactable\n0639980001;non\n")
	for _, as := range []string{"stop", "opposition le", "refus"} {
		var stdout, stderr bytes.Buffer
		out := filepath.Join(t.TempDir(), "o")
		require.Equal(t, 2, run([]string{"-in", in, "-out", out, "-column", "Contactable=" + as}, &stdout, &stderr))
		require.Contains(t, stderr.String(), "accord")
	}
	got, _, _ := counts(t, "Mobile;Contactable;Opposition;Refus\n0639980001;non;non;non\n",
		append([]string{"-column", "Contactable=accord"}, asProfessionals...)...)
	require.Equal(t, [bins.Count]int{bins.Refused: 1}, got, "no other column takes it back")
}

// TestAColumnThatIsNotThere: -column of a title that no file has is a slip.
func TestAColumnThatIsNotThere(t *testing.T) {
	in := screentest.File(t, "c.csv", "Mobile;Opt-out téléphone\n0639980001;Oui\n")
	var stdout, stderr bytes.Buffer
	require.Equal(t, 2, run([]string{"-in", in, "-out", filepath.Join(t.TempDir(), "o"), "-column",
		"Opt-out telefone=stop"}, &stdout, &stderr))
	require.Contains(t, strings.ToLower(stderr.String()), "opt out telefone")
}

// TestSeveralColumnsOfStops: the gravest binds, in whichever order, and the latest day.
func TestSeveralColumnsOfStops(t *testing.T) {
	for _, row := range []string{"Non;Oui", "Oui;Non", "Oui;", ";Oui", ";22/11/2026", "non;22/11/2026"} {
		got, _, _ := counts(t, "Mobile;Ne pas appeler;Blacklist\n0639980001;"+row+"\n", asProfessionals...)
		require.Equal(t, 1, got[bins.Refused], row)
	}
}

// TestNumbersOfOtherColumnsAreLookedUp: one that is listed stops the row, wherever it stands.
func TestNumbersOfOtherColumnsAreLookedUp(t *testing.T) {
	list := screentest.File(t, "stops.csv", "téléphone\n0639980002\n")
	for _, title := range []string{"Mobile Phone Number", "Home Phone", "alt_phone", "Tél. pro", "N° mobile", "Fax",
		"Note", "Contact ID"} {
		got, _, _ := counts(t, "Phone;"+title+"\n0199001122;06 39 98 00 02\n",
			append([]string{"-stops", list, "-stops-as-of", "2026-11-23 08:00"}, asProfessionals...)...)
		require.Zero(t, got[bins.Callable]+got[bins.Later], title)
	}
	got, _, _ := counts(t, "Phone;Note\n0199001122;rappeler au 06 39 98 00 02 (bureau)\n",
		append([]string{"-stops", list, "-stops-as-of", "2026-11-23 08:00"}, asProfessionals...)...)
	require.Equal(t, [bins.Count]int{bins.Refused: 1}, got, "within a text")
	got, _, _ = counts(t, "Phone;SIREN\n0199001122;639980002\n",
		append([]string{"-stops", list, "-stops-as-of", "2026-11-23 08:00"}, asProfessionals...)...)
	require.Equal(t, [bins.Count]int{bins.Callable: 1}, got, "a SIREN is no number")
}

// TestNoRefusalOfABaseIsLost: a file of consents that holds what could be a refusal, and of
// whom cannot be read, is not used; of several numbers in a cell, a refusal is for each.
func TestNoRefusalOfABaseIsLost(t *testing.T) {
	const titles = "téléphone;consentement état;retrait le;nom;remarque\n"
	for _, c := range []struct {
		row, says string
		want      bins.Bin
	}{
		{"0199001122;valide;;Martin;", "", bins.Callable},
		{"0199001122;valide;;Martin;a dit stop", "", bins.Refused},
		{"06 39 98 00 01 / 0199001122;retiré;01/11/2026;Martin;", "", bins.Refused},
		{"06 39 98 00 01;retiré;01/11/2026;Martin;", "", bins.Refused},
		{"nul;valide;;Martin;", "", bins.Callable}, // who asks for no consent of a professional
		{"nul;retiré;;Martin;", "refus ou un retrait", 0},
		{"nul;désabonné;;Martin;", "refus ou un retrait", 0},
		{"nul;valide;01/11/2026;Martin;", "refus ou un retrait", 0},
		{"nul;valide;;Martin", "refus ou un retrait", 0},
		{"0199001122;retiré;;Martin;", "", bins.Refused},
		{"\"0199001122;valide;;Martin;", "refus ou un retrait", 0},
		{";;;;", "", bins.Callable},
	} {
		t.Run(c.row, func(t *testing.T) {
			var stdout, stderr bytes.Buffer
			dir := filepath.Join(t.TempDir(), "o")
			args := append([]string{
				"-in", screentest.File(t, "c.csv", "téléphone;note\n0199001122;06 39 98 00 01\n"), "-out", dir,
				"-consents", screentest.File(t, "base.csv", titles+c.row+"\n"),
				"-campaign", screentest.File(t, "c.json", string(sample.Campaign)), "-at", "2026-11-23 11:00",
			}, asProfessionals...)
			code := run(args, &stdout, &stderr)
			if c.says != "" {
				require.Equal(t, 2, code)
				require.Contains(t, stderr.String(), c.says)
				return
			}
			require.Equal(t, 0, code, stderr.String())
			_, rows := screentest.Written(t, read(t, dir, c.want))
			require.Len(t, rows, 1)
		})
	}
}

// TestANoInAColumnThatIsReadForAnotherThing: what a column is read for is not all that stands
// in it, with a file of consents or without.
func TestANoInAColumnThatIsReadForAnotherThing(t *testing.T) {
	consents := screentest.File(t, "consents.csv", "Mobile;consentement état\n0639980003;aucun\n")
	for _, title := range []string{
		"consentement pour", "consentement appelant", "consentement objet", "consentement manque",
		"consentement canaux",
		"consentement le", "consentement jusqu'au", "consentement état", "créneau", "rappel objet", "rappel le",
		"rappel auprès de", "code postal", "pays",
		"territoire", "origine", "contrat", "statut client", "tentatives", "bloctel", "qualité", "liste rouge", "lien",
	} {
		file := "Mobile;territory;" + title + "\n0639980001;métropole;ne plus appeler\n"
		if title == "territoire" {
			file = "Mobile;" + title + "\n0639980001;ne plus appeler\n"
		}
		got, _, _ := counts(t, file, asProfessionals...)
		require.Zero(t, got[bins.Callable]+got[bins.Later], title)
		got, _, _ = counts(t, file, append([]string{"-consents", consents}, asProfessionals...)...)
		require.Zero(t, got[bins.Callable]+got[bins.Later], "%s, with -consents", title)

		own := strings.Replace(file, "Mobile;", "Mobile;consent until;", 1)
		own = strings.Replace(own, "0639980001;", "0639980001;;", 1)
		if strings.HasPrefix(title, "consentement jusqu") {
			own = file
		}
		in := screentest.File(t, "own.csv", own)
		got, _, _ = counts(t, "Mobile\n0639980001\n", append([]string{"-consents", in}, asProfessionals...)...)
		require.Zero(t, got[bins.Callable]+got[bins.Later], "%s, of the consents", title)
	}
}

// TestNumbersBesideTheOnesToCall: whoever said no under a number that is not to be called is
// found by it, in a column that was waived or is read for another thing, of each file.
func TestNumbersBesideTheOnesToCall(t *testing.T) {
	list := func(content string) []string {
		return append([]string{"-stops", screentest.File(t, "stops.csv", content), "-stops-as-of", "2026-11-23 10:00"},
			asProfessionals...)
	}
	consents := func(content string) []string {
		return append([]string{"-consents", screentest.File(t, "consents.csv", content)}, asProfessionals...)
	}
	const two, refusedThen = "Mobile;Tel 2\n0639980001;0639980002\n", ";01/10/2026;aucun\n"
	for _, c := range []struct {
		name, file string
		args       []string
	}{
		{"waived in the campaign", two, append(list("Mobile\n0639980002\n"), "-column", "Tel 2=")},
		{"waived in the list", "Mobile\n0639980002\n", append(list(two), "-column", "Tel 2=")},
		{"beside in the consents", "Mobile\n0639980002\n", consents("Mobile;Fax;opposition le;consentement " +
			"état\n0639980001;0639980002" + refusedThen)},
		{"waived in the consents", "Mobile\n0639980002\n", append(consents("Mobile;Tel 2;opposition le;consentement "+
			"état\n0639980001;0639980002"+refusedThen), "-column", "Tel 2=")},
		{"a withdrawal", "Mobile\n0639980002\n",
			consents("Mobile;Fax;consentement état\n0639980001;0639980002;retiré\n")},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, _, _ := counts(t, c.file, c.args...)
			require.Equal(t, [bins.Count]int{bins.Refused: 1}, got)
		})
	}
}

// TestWhoStandsTwiceInTheFile: a no is that of the person, whichever of their rows it stands in.
func TestWhoStandsTwiceInTheFile(t *testing.T) {
	for _, c := range []struct{ title, cell string }{
		{"Stop", "oui"}, {"Opposition le", "20/10/2026"}, {"Opposition le", "le mois dernier"}, {"Refus le", "oui"},
		{"Retrait le", "20/10/2026"},
		{"Note", "ne plus appeler"}, {"Consentement", "retiré"}, {"Nom", "Martin DNC"},
	} {
		no, yes := "06.39.98.00.01;;"+c.cell+"\n", "+33 6 39 98 00 01;;\n"
		for _, rows := range []string{no + yes, yes + no, yes + "0639980002;0639980001;" + c.cell + "\n"} {
			got, _, stderr := counts(t, "Mobile;Tel 2;"+c.title+"\n"+rows, asProfessionals...)
			require.Zero(t, got[bins.Callable]+got[bins.Later], "%s %s: %s", c.title, c.cell, stderr)
		}
		got, _, _ := counts(t, "Mobile;Tel 2;"+c.title+"\n"+no+"0639980002;;\n", asProfessionals...)
		require.Equal(t, 1, got[bins.Callable], "another person")
	}
}

// TestAForeignNumberAndFiveDigits: whoever may be abroad is not called by the clock of here.
func TestAForeignNumberAndFiveDigits(t *testing.T) {
	got, _, _ := counts(t, "téléphone;CP\n+49 30 000012;10115\n", asProfessionals...)
	require.Zero(t, got[bins.Callable]+got[bins.Later])
}

// TestABinOrAMarkAloneSetsItsRowAside: under titles of things and of zones; a town may be called so, and letters of
// zones are none.
func TestABinOrAMarkAloneSetsItsRowAside(t *testing.T) {
	for cells, want := range map[string]int{
		"File;Poubelle;Lyon": 2, "File;corbeille;Lyon": 2, "Lot;Poubelle;A12": 2, "Zone;X;Lyon": 2, "Zone;x;Nord": 2,
		"Liste;DNC;Salon": 2, "Secteur;Corbeille;Lyon": 2, "File;Archives;Lyon": 2,
		"Ville;Poubelle;Lyon": 3, "Zone;B;A": 3, "Zone;Nord;Sud": 3,
		"Fonction;Tribunal de commerce;Gérant": 3, "Service;HS Auto;Achats": 3, "Fonction;ne plus appeler;Gérant": 2,
		"Service;Martin DEMANDE SUPPRESSION;Achats": 2,
	} {
		c := strings.Split(cells, ";")
		got, _, _ := counts(t, "Nom;Mobile;"+c[0]+"\nMartin;0639980001;"+c[1]+"\nDurand;0639980002;\nPetit;0639980003;"+c[2]+"\n",
			asProfessionals...)
		require.Equal(t, want, got[bins.Callable], "%s: %v", cells, got)
	}
}

// TestATickBoxOfWhoMayBeCalled: the rows that are not ticked are not callable, and nothing is asked.
func TestATickBoxOfWhoMayBeCalled(t *testing.T) {
	for _, title := range []string{"Joignable", "Contactable ?", "Appelable", "Callable"} {
		for _, tick := range []string{"x", "X", "oui", "1", "VRAI"} {
			got, _, _, asked := countsOrAsked(t, "Nom;Mobile;"+title+"\nMartin;0639980001;"+tick+"\nDurand;0639980002;\nPetit;0639980003;"+
				tick+"\n", asProfessionals...)
			require.False(t, asked, "%s %s", title, tick)
			require.Equal(t, 2, got[bins.Callable], "%s %s: %v", title, tick, got)
		}
	}
}
