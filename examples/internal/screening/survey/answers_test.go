package survey_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
)

// answers are what people write for yes and for no; the no is the first.
var answers = []string{"N|O", "non|oui", "Non|Oui|À voir", "0|1", "1|0", "false|true|null", "FAUX|VRAI", "contre|" +
	"pour", "nok|ok",
	"KO|OK", "no|yes", "n|y", "✗|✓", "☐|☑", "x|", "non|", "N|Martin|Durand|Petit|Leroy", "non|Bernard|Noé|Lyon",
	"0|Bernard|Noé|Lyon|Brest", "défavorable|favorable", "décliné|accepté|en cours", "écarté|retenu|vu",
	"jamais|souvent|parfois", "opposé|neutre|vu", "Refusée|Acceptée", "aucune|oui|ok", "n|o"}

// TestNobodyIsCalledWhoseAnswerNobodyAskedFor: under a title that asks nothing, of a tool or of none, a no is a no.
func TestNobodyIsCalledWhoseAnswerNobodyAskedFor(t *testing.T) {
	const titles = "Contact|Prospect|Client|Commercial|Contact commercial|Prospect commercial|Offre|Offres|Offre " +
		"commerciale|" +
		"Campagne|Campagne commerciale|Avis|Rating|Interest|Compte|user_01|position client|Abonnement|Opinion|" +
		"Société|Nom|" +
		"Ville|Persona|Membership status|Type|Locked|WHATSAPP|Fournisseur|Adresse|Profil|Interlocuteur|Dirigeant|" +
		"Agence|" +
		"customer_type|Account|Titulaire|Email|Fonction|Prénom|Gamme|Secteur|Chauffage|Titre de poste"
	tools := map[string]string{
		"HubSpot": "Record ID;Lifecycle Stage;Lead Status;Create Date;Contact owner|" +
			"%d;lead;new;2025-01-02;Anne Le Goff",
		"Salesforce": "Lead ID;Lead Owner;Company / Account;Lead Source;Zip/Postal Code|00Q%d;Anne Le " +
			"Goff;Roche;Web;69001",
		"Zoho":     "Record Id;Lead Owner Id;Skype ID;Created Time;Tag|zcrm_%d;zcrm_9;;2025-01-02 10:00:00;",
		"VICIdial": "lead_id;vendor_lead_code;list_id;entry_date;rank|%d;V%d;101;2025-01-02 10:00:00;0",
		"nothing":  "Référence|R%d",
	}
	s := professionals(t)
	n := 0
	for title := range strings.SplitSeq(titles, "|") {
		for _, tool := range []string{"HubSpot", "Salesforce", "Zoho", "VICIdial", "nothing"} {
			head, row, _ := strings.Cut(tools[tool], "|")
			if strings.Contains(head, title+";") || tool == "Zoho" && title == "Locked" { // the tool's lock of a record
				continue
			}
			for _, list := range answers {
				if n++; testing.Short() && n%5 != 0 {
					continue
				}
				no, others, _ := strings.Cut(list, "|")
				rest := strings.Split(others, "|")
				var b strings.Builder
				fmt.Fprintf(&b, "Phone;%s;%s\n", head, title)
				for i := range 12 {
					cell := rest[i%len(rest)]
					if i == 5 {
						cell = no
					}
					fmt.Fprintf(&b, "06399800%02d;%s;%s\n", i, strings.ReplaceAll(row, "%d", fmt.Sprint(1000+i)), cell)
				}
				v := screened(t, s, []byte(b.String()), n%2 == 0, nil)
				if v.called("0639980005") {
					t.Errorf("%s, %s: %s", tool, title, list)
				}
			}
		}
	}
	t.Logf("%d files", n)
}

// TestAnswersAreNoNames: what stands under the same titles in files of every day is called.
func TestAnswersAreNoNames(t *testing.T) {
	s := professionals(t)
	for _, c := range []struct{ title, cells string }{
		{"Contact", "Anne Le Goff|Karim Benali|M. Durand|Mme Petit"},
		{"Contact", "-|Karim Benali||null"},
		{"Client", "C001|C002|C003|C004"},
		{"Prénom", "A|J|M|N|P|O"},
		{"Prénom", "J.|M.|Ch.|Anne"},
		{"Genre", "F|F|F"},
		{"Nombre d'enfants", "1||1"},
		{"Nom", "Contreras|Nonet|Kossi|Offroy|Non-Lefèvre"},
		{"Civilité", "M|Mme|M"},
		{"Genre", "F|H|F|F"},
		{"Gender", "F|M|U"},
		{"Rang", "0|1|2|3|4"},
		{"Score", "0|12|88|1"},
		{"Nombre de visites", "0|0|1|4|2"},
		{"Note moyenne", "1|2|3|4|5"},
		{"Code région", "A|B|C|N|O"},
		{"Offre", "Fibre|Mobile|Pack Pro"},
		{"Société", "Néant Conseil|SARL Dupuis|aucune|Oui Care"},
		{"Complément d'adresse", "néant|Bât. A|"},
		{"Ville", "Nonancourt|Oo|Paris"},
		{"Rating", "Hot|Warm|Cold"},
		{"Produit", "Maison|Ferme|Black"},
		{"Couleur", "noir|black|rouge"},
		{"Étage", "0|1|2|3"},
		{"Record ID", "1"},
		{"is_organic", "true|false"},
	} {
		rows := strings.Split(c.cells, "|")
		var b strings.Builder
		fmt.Fprintf(&b, "Phone;%s\n", c.title)
		for i, cell := range rows {
			fmt.Fprintf(&b, "06399800%02d;%s\n", i, cell)
		}
		v := screened(t, s, []byte(b.String()), false, facts.Renames{})
		require.Empty(t, v.asked, c.title)
		require.Equal(t, len(rows), strings.Count(v.callable, "\n")-1, "%s: %s", c.title, c.cells)
	}
}

// TestNoBlanketAnswerPassesOverARefusal: under titles that nobody knows, -leave-aside waives no column of verdicts.
func TestNoBlanketAnswerPassesOverARefusal(t *testing.T) {
	s := professionals(t)
	const verdicts = "décliné,accepté,en cours,à revoir|écarté,retenu,neuf,vu|contre,pour,neutre,vu|R,A,B,C|" +
		"Exclue,Retenue,Vue,Neuve|défavorable,favorable,neutre,vu"
	const signs = "|poubelle,garder,attendre,vu|rouge,vert,orange,bleu|sort du vivier,reste,attend,neuf|" +
		"bof,bien,super,vu|" +
		"niet,wel,soms,nieuw"
	titles := map[string]string{}
	for title := range strings.SplitSeq("Retour client|Décision|Verdict|Volonté|Intérêt|Bilan|Accueil|Humeur|"+
		"Conclusion|"+
		"Issue|Suite|Ressenti|Débrief|Sentiment|Appréciation|Synthèse|Pastille|Avis du client", "|") {
		titles[title] = verdicts + signs
	}
	for title := range strings.SplitSeq("Xyzzy|Colonne K|Zork 12|Bac|Pile|Dossier|Rubrik|Befund|Cestino", "|") {
		titles[title] = verdicts
	}
	for title, lists := range titles {
		for list := range strings.SplitSeq(lists, "|") {
			cells := strings.Split(list, ",")
			var b strings.Builder
			fmt.Fprintf(&b, "Phone;%s\n", title)
			for i := range 60 {
				cell := cells[1+i%3]
				if i == 5 {
					cell = cells[0]
				}
				fmt.Fprintf(&b, "06399800%02d;%s\n", i, cell)
			}
			if v := screened(t, s, []byte(b.String()), true, nil); v.called("0639980005") {
				t.Errorf("%s: %s", title, list)
			}
		}
	}
}
