package results_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
	"github.com/rgpd-go/rgpd/examples/internal/screening/results"
)

const noted = "numero;date;resultat;"

// TestANoteThatIsNotUnderstoodSetsAside: nobody can list the words of all refusals.
func TestANoteThatIsNotUnderstoodSetsAside(t *testing.T) {
	for _, note := range []string{"Il m'a dit d'aller voir ailleurs", "pas demandeur", "HC", "zut flute truc machin",
		"épargnez-moi vos appels", "gardez vos offres", "neplus", "raus", "elle aussi", "zgrmbl", "foutez-moi la paix",
		"non", "N", "0", "🙅", "ne pas", "idem", "bof", "kein Interesse"} {
		for _, title := range []string{"commentaire", "Remarque", "Note", "Motif", "comments", "Motif du refus",
			"note agent", "étape", "libellé"} {
			for _, word := range []string{"pas de réponse", "en attente", "vente"} {
				r := read(t, nil, noted+title+"\n0199000001;27/11/2026 11:00;"+word+";"+note+"\n")
				require.NoError(t, r.Err(), note)
				got := where(t, professionals, true, r)
				require.NotEqual(t, "callable", got["A"], "%s: %s, %s", title, note, word)
				require.Equal(t, "callable", got["B"], "nobody else")
			}
		}
		r := read(t, nil, "call_date\tphone_number_dialed\tstatus\tcampaign_id\tlist_id\tcomments\n"+
			"2026-11-27 11:00:00\t199000001\tA\tC1\t101\t"+note+"\n")
		require.NoError(t, r.Err(), note)
		require.NotEqual(t, "callable", where(t, professionals, true, r)["A"], note)
	}
}

// TestAMarkUnderANameSetsAside as it does in the campaign: who is marked by hand may have said no.
func TestAMarkUnderANameSetsAside(t *testing.T) {
	for _, title := range []string{"Nom", "Client", "Email", "Agent", "Campagne", "Prénom", "Ville", "Société", "e-mail"} {
		for _, mark := range []string{"X", "x", "✗", "xPetit", "~~Petit~~", "~Petit", "zPetit"} {
			if strings.Contains("Société Ville Email e-mail", title) && (mark == "xPetit" || mark == "zPetit") {
				continue // a firm, a place or a box may be called so
			}
			for _, word := range []string{"pas de réponse", "vente"} {
				r := read(t, nil, noted+title+"\n0199000001;27/11/2026 11:00;"+word+";"+mark+"\n")
				require.NoError(t, r.Err())
				got := where(t, professionals, true, r)
				require.NotEqual(t, "callable", got["A"], "%s: %s, %s", title, mark, word)
				require.Equal(t, "callable", got["B"], "nobody else")
			}
		}
		for _, name := range []string{"Petit", "", "Jean Petit", "jean@free.fr", "Léa Roy", "Metz", "Rentrée 2026"} {
			if title == "Email" || title == "e-mail" {
				name = "jean@free.fr"
			}
			r := read(t, nil, noted+title+"\n0199000001;27/11/2026 11:00;vente;"+name+"\n")
			require.NoError(t, r.Err())
			require.Equal(t, "callable", where(t, professionals, true, r)["A"], "%s: %s", title, name)
		}
	}
	r := read(t, nil, "call_date\tphone_number_dialed\tstatus\tuser\tfull_name\tcampaign_id\tlist_id\tphone_code\n"+
		"2026-11-27 11:00:00\t199000001\tA\t1\tLéa R\tX1\t7\t33\n")
	require.NoError(t, r.Err())
	require.Equal(t, "callable", where(t, professionals, true, r)["A"], "codes of the tool")
}

// TestAnUnclearNoteIsOfThePerson: of all their numbers and rows, of those in the note, and it outlasts any agreement.
func TestAnUnclearNoteIsOfThePerson(t *testing.T) {
	r := read(t, nil, noted+"note\n0199000003;27/11/2026;nrp;zgrmbl\n0199000009;27/11/2026;nrp;zgrmbl 0199000001\n")
	require.Equal(t, map[string]string{"A": "damaged", "B": "callable", "C": "damaged", "D": "damaged"},
		where(t, professionals, true, r))
	r = read(t, nil, noted+"note\n0199000001;20/08/2026;refus;zgrmbl\n")
	require.Equal(t, "refused", where(t, consumer, true, r)["A"], "else callable: the consent is of September")
	require.Zero(t, r.Objections)
	err := results.New(at, nil).Read(source(noted+"note\nx;27/11/2026;nrp;zgrmbl\n"), "r.csv", nil)
	require.ErrorContains(t, err, "ligne 2 : une note qui n'est pas comprise en entier")
	require.NotContains(t, err.Error(), "zgrmbl")
}

// TestUnclearNotesAreSaid, with their file, their column and the words that may be said to be harmless.
func TestUnclearNotesAreSaid(t *testing.T) {
	file := noted + "note\n" + strings.Repeat("0199000001;27/11/2026;nrp;absente zgrmbl\n", 5) +
		"0199000002;27/11/2026;nrp;Aubert\n"
	r := read(t, nil, file)
	require.Equal(t, []string{"résultats r.csv, colonne 4 « note » : 6 lignes avec une note que le programme ne comprend " +
		"pas en entier, et qui peut dire un refus : les personnes sont mises de côté ; mots inconnus dans le plus de " +
		"lignes : zgrmbl (5) ; lire ces notes, et nommer les mots qui ne disent aucun refus : -harmless zgrmbl"},
		r.Unclear())
	r = results.New(at, facts.HarmlessWords{"zgrmbl"})
	require.NoError(t, r.Read(source(file), "r.csv", nil))
	require.Equal(t, map[string]string{"A": "callable", "B": "damaged", "C": "callable", "D": "callable"},
		where(t, professionals, true, r))
	require.Contains(t, r.Unclear()[0], "-harmless \"MOT,MOT\"", "a name is not shown")
}

// TestAToolSaysNoInTheWordsOfOthersToo: what is no status of it, and a no of everybody.
func TestAToolSaysNoInTheWordsOfOthersToo(t *testing.T) {
	file := func(status string) string {
		return "call_date\tphone_number_dialed\tstatus\tcampaign_id\tlist_id\tcomments\n" +
			"2026-11-27 11:00:00\t199000001\t" + status + "\tC1\t101\t\n"
	}
	for _, status := range []string{"Do Not Call", "not interested", "refus", "liste rouge"} {
		r := read(t, nil, file(status))
		require.NoError(t, r.Err(), status)
		require.Equal(t, "refused", where(t, professionals, true, r)["A"], status)
	}
	for _, status := range []string{"RDV", "no answer", "callback", "zgrmbl"} { // of codes a tool has its own
		require.Error(t, read(t, nil, file(status)).Err(), status)
	}
}

// TestOrdinaryNotesOfAgents set nobody aside.
func TestOrdinaryNotesOfAgents(t *testing.T) {
	for note := range strings.SplitSeq("messagerie|rappeler mardi|pas de réponse|NRP|répondeur|occupé|absent|"+
		"absente|rappeler demain|rappeler lundi 14h|à rappeler|rappeler la semaine prochaine|rdv pris|RDV le 12/12|"+
		"intéressé|très intéressée|devis envoyé|devis envoyé par mail|attend le devis|rappeler après 18h|"+
		"rappeler le matin|en réunion|en congé|en vacances|de retour lundi|de retour le 15/12|sonne occupé|"+
		"message laissé|message laissé sur répondeur|laissé un message|a rappelé|mail envoyé|client|bon contact|"+
		"contact agréable|accord de principe|à relancer en janvier|relancer fin décembre|vente|vendu|"+
		"a signé|contrat signé|ligne occupée|No answer|voicemail|callback|call back tomorrow|"+
		"rappeler Mme Durand|vu avec M. Petit|secrétaire|standard|standard, taper 2|boîte vocale|"+
		"boîte vocale pleine|2 messages laissés|rappeler vers 17h|injoignable avant 10h|souhaite être rappelé mardi|"+
		"demande de devis|propriétaire de sa maison|ne répond pas|Busy", "|") {
		r := read(t, nil, noted+"commentaire\n0199000001;27/11/2026 11:00;pas de réponse;"+note+"\n")
		if got := where(t, professionals, true, r)["A"]; got != "callable" {
			t.Errorf("%s: %s", note, got)
		}
	}
}
