package main

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/encoding/charmap"

	"github.com/rgpd-go/rgpd/examples/internal/screening/bins"
)

// A crm is an export as a tool writes it, in French: titles, and a row of number n.
type crm struct {
	name, titles, row string
	latin             bool // it is written in Windows-1252
}

// crms are such exports: %[1]d is the number of the row, in three digits.
var crms = []crm{
	{"HubSpot", "ID de fiche d'informations,Prénom,Nom,E-mail,Numéro de téléphone mobile,Propriétaire du contact," +
		"Statut du lead,Phase du cycle de vie,Nom de l'entreprise,Intitulé du poste,Ville,Code postal,Pays/Région," +
		"Date de création,Base juridique du traitement des données du contact,Commentaires,Source d'origine",
		"90%[1]d,Hélène,Lefèvre,h%[1]d@exemple.fr,+33639980%[1]d,Marie Dupuis,Nouveau,Lead,Garage de l'Étoile,Gérant,Paris," +
			"75011,France,2026-09-12 09:10,Intérêt légitime - prospect/lead,Rencontrée au salon de Lyon,Recherche naturelle",
		false},
	{"Odoo", "ID externe,Nom affiché,Mobile,E-mail,Vendeur,Étape,Équipe commerciale,Revenus espérés,Probabilité,Ville," +
		"Code postal,Pays,Étiquettes,Liste noire,Notes internes,Langue,Créé le,Activités",
		"__export__.crm_lead_%[1]d_ab,Garage de l'Étoile %[1]d,06 39 98 0%[1]d,o%[1]d@exemple.fr,Marc Demo,Qualifié,Ventes," +
			"1%[1]d.00,10.5,Lyon,69003,France,VIP,False,Devis envoyé par mail,fr_FR,2026-09-03 08:12:00,", false},
	{"Outlook", "Titre,Prénom,Nom,Société,Profession,Rue (bureau),Ville (bureau),Dép/Région (bureau),Code postal (bureau)," +
		"Pays/Région (bureau),Télécopie (bureau),Téléphone (bureau),Tél. mobile,Téléphone principal,Adresse de messagerie," +
		"Type de messagerie,Nom complet de l'adresse de messagerie,Anniversaire,Catégories,Notes,Priorité,Privé," +
		"Critère de diffusion,Page Web",
		"M.,Jérôme,Évrard,Cabinet Évrard,Gérant,%[1]d avenue Foch,Lille,,59800,France,,01 99 00 0%[1]d,06 39 98 0%[1]d,," +
			"e%[1]d@exemple.fr,SMTP,Jérôme Évrard (e%[1]d@exemple.fr),0/0/00,Clients,Vu au salon de Lyon,Normale,FAUX,Normal,",
		true},
	{"Sellsy", "ID;Type;Référence;Raison sociale;Civilité;Nom;Prénom;Email;Portable;Adresse;Code postal;Ville;Code pays;Pays;" +
		"Smart-tags;Propriétaire;Origine;Statut du prospect;Abonné aux campagnes SMS;Abonné aux campagnes téléphoniques;" +
		"Abonné aux campagnes emailing;Notes;Date de création",
		"7%[1]d;Prospect;PROS-%[1]d;Imbert Électricité;Mme;Imbert;Zoé;s%[1]d@exemple.fr;06 39 98 0%[1]d;%[1]d place du Marché;44000;" +
			"Nantes;FR;France;salon, devis;Léa Martin;Salon;À qualifier;O;O;O;Devis envoyé le 03/09/2026;11/09/2026", false},
	{"Dolibarr", "Id,Nom,Nom alternatif,Client,Fournisseur,Code client,Date création,Adresse,Code postal,Ville,Pays,Téléphone," +
		"Email,Note privée,Note publique,Type du tiers,Effectif,Potentiel prospect,État prospect,Conditions de règlement," +
		"État,Commercial",
		"%[1]d,Menuiserie Fontaine %[1]d,,2,0,CU2610-00%[1]d,2026-09-11,3 rue Pasteur,35000,Rennes,France,01 99 00 0%[1]d," +
			"d%[1]d@exemple.fr,Devis en attente,,TPE,1 - 5,PL_HIGH,ST_NEVER,30 jours,1,Dupont Jean", false},
	{"VICIdial", "lead_id\tentry_date\tmodify_date\tstatus\tuser\tvendor_lead_code\tsource_id\tlist_id\tphone_code\t" +
		"phone_number\ttitle\tfirst_name\tlast_name\taddress1\tcity\tpostal_code\tcountry_code\talt_phone\temail\t" +
		"security_phrase\tcomments\tcalled_count\tlast_local_call_time\trank\towner",
		"55%[1]d\t2026-10-01 10:00:00\t2026-11-02 11:00:00\tNEW\t6001\tC%[1]d\tSALON\t998\t33\t639980%[1]d\tM.\tRémi\tGuérin\t" +
			"%[1]d rue de la Paix\tNice\t06000\tFRA\t\t\t\tintéressé par le devis\t1\t2026-10-02 11:00:00\t0\t", true},
	{"a CRM of the house", "Customer ID;ID client;Nom;Mobile;Étape;Étape du deal;Lifecycle stage;Deal Stage;Pipeline;" +
		"Statut de l'affaire;Motif de perte;Prochaine activité",
		"K%[1]d;2%[1]d;Béranger;06 39 98 0%[1]d;Négociation;2e rendez-vous planifié;MQL;appointmentscheduled;Ventes France;" +
			"En cours;;", true},
}

// parted is what stands between the cells of an export.
func (c crm) parted() string {
	for _, sep := range []string{"\t", ";"} {
		if strings.Contains(c.titles, sep) {
			return sep
		}
	}
	return ","
}

// file is an export whose first rows say no, each in another column.
func (c crm) file(t *testing.T, no string) (file string, planted int) {
	t.Helper()
	sep, row := c.parted(), 100
	rows := c.titles + "\r\n"
	for i, title := range strings.Split(c.titles, sep) {
		cells := strings.Split(fmt.Sprintf(c.row, row), sep)
		if r := cells[i]; strings.Contains(r, fmt.Sprintf("39980%d", row)) || strings.Contains(r, fmt.Sprintf("98 0%d", row)) {
			continue // the number by which the person is called
		}
		if cells[i] == "" && no == "STOP" {
			continue // alone in its column, it is asked about
		}
		require.Len(t, cells, strings.Count(c.titles, sep)+1, title)
		cells[i] = no
		rows += strings.Join(cells, sep) + "\r\n"
		planted++
		row++
	}
	for range 2 * planted {
		rows += fmt.Sprintf(c.row, row) + "\r\n"
		row++
	}
	if c.latin {
		out, err := charmap.Windows1252.NewEncoder().String(rows)
		require.NoError(t, err)
		return out, planted
	}
	return rows, planted
}

// TestExportsInFrench: on plain answers everybody may be called who said nothing, nothing has to be said of a column,
// and whoever says no in any of them is called by nobody.
func TestExportsInFrench(t *testing.T) {
	for _, c := range crms {
		for _, no := range []string{"ne plus appeler", "STOP", "Perdu - ne veut plus être démarché", "Do not call"} {
			file, planted := c.file(t, no)
			got, dir, stderr := counts(t, file, asProfessionals...)
			require.Equal(t, 2*planted, got[bins.Callable], "%s, %s: %v %s", c.name, no, got, stderr)
			require.NotContains(t, textOf(t, dir, bins.Files[bins.Callable]), no, c.name)
		}
	}
}

// TestAStageThatMayBeARefusal sets its row aside, whatever its column is called; those which say how far a deal is do not.
func TestAStageThatMayBeARefusal(t *testing.T) {
	for _, title := range []string{"Étape", "Étape du deal", "Statut du dossier", "Deal stage", "Phase de vente", "stage_id"} {
		rows := title + ";Mobile\n"
		for i, stage := range []string{"Prospection", "Qualification", "Devis envoyé", "Contract sent", "En attente", "Démo planifiée",
			"Proposition commerciale", "1er contact", "Negotiation", "Gagné", "Rendez-vous pris", "Analyse des besoins",
			"Qualified To Buy", "Closed Won", "À qualifier", "Relance"} {
			rows += fmt.Sprintf("%s;06399800%02d\n", stage, i)
		}
		noes := []string{"Perdu - ne plus appeler", "Perdu", "Sans suite", "Devis refusé", "Closed lost", "DNC", "Opt-out"}
		for i, stage := range noes {
			rows += fmt.Sprintf("%s;06399801%02d\n", stage, i)
		}
		got, dir, stderr := counts(t, rows, asProfessionals...)
		require.Equal(t, 16, got[bins.Callable], "%s: %v %s %s", title, got, stderr, read(t, dir, bins.Ruined))
	}
}

// TestTwoColumnsOfTheCountry agree, or the row is set aside: a name and a code are one.
func TestTwoColumnsOfTheCountry(t *testing.T) {
	for cells, want := range map[string]bins.Bin{
		"France;FR": bins.Callable, "France;": bins.Callable, ";FR": bins.Callable, "France;GP": bins.Callable,
		"France;DE": bins.Ruined, "Belgique;FR": bins.Ruined, "Belgique;BE": bins.Outside, "Guadeloupe;DE": bins.Ruined,
	} {
		got, _, stderr := counts(t, "Mobile;Pays;Code pays\n0639980001;"+cells+"\n", asProfessionals...)
		require.Equal(t, 1, got[want], "%s: %v %s", cells, got, stderr)
	}
}

// TestATypeThatIsNoQuality says nothing of whether people are called at work: what is stated for all rows counts there,
// and no other word is passed over.
func TestATypeThatIsNoQuality(t *testing.T) {
	for cell, want := range map[string]bins.Bin{"Prospect": bins.Callable, "client": bins.Callable, "Société": bins.Callable,
		"Particulier": bins.Undecided, "Bidule": bins.Undecided, "ne plus appeler": bins.Ruined} {
		got, _, stderr := counts(t, "Mobile;Type\n0639980001;"+cell+"\n", asProfessionals...)
		require.Zero(t, got[bins.Callable]-map[bool]int{true: 1}[want == bins.Callable], "%s: %v %s", cell, got, stderr)
	}
}
