package words

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// TestTitlesThatSayNoCall: whoever is marked under them is not to be called; what denies a no, or has another word, is
// not read so.
func TestTitlesThatSayNoCall(t *testing.T) {
	for title, want := range map[string]bool{
		"Ne souhaite plus être contacté": true, "Ne veut pas être démarché": true, "NE PAS SOLLICITER": true,
		"x_studio_ne_plus_relancer": true, "refuseAppels": true, "Refus d'appel téléphonique": true,
		"Stop démarchage": true, "doNotRing": true, "Do_Not_Phone__c": true, "hs_no_call": true, "optoutphone": true,
		"Opted out of calls": true, "Exclu de la prospection": true, "contact_dnc": true, "Liste Robinson": true,
		"No solicitation": true, "Date opposition appels": true, "nepasappeler2": true,

		"Refus levé": false, "Sans opposition": false, "Ne refuse pas les appels": false, "No objection to calls": false,
		"Do call": false, "Plus d'appels": false, "Pas de refus": false, "Veut être appelé": false, "Opt-in tel": false,
		"E-mail opt out": false, "Stop SMS": false, "Refus newsletter": false, "Contact": false, "Nom": false, "": false,
		"Nombre d'appels": false, "Date d'appel": false,

		// What takes a no back is none.
		"Dé-blacklisté": false, "Dé blacklisté": false, "de-blacklisted": false, "Un-blacklisted": false,
		"Dés-opposé": false, "DÉ-OPPOSÉ": false, "dé_blacklisté": false, "date dé-blacklist": false,
		"Blacklisté": true, "Date de blacklist": true, "Refus des appels": true, "Demande d'opposition": false,
	} {
		require.Equal(t, want, SaysNoCall(title), title)
	}
}

// TestTitlesThatMayBearOnACall: they are left aside by name alone.
func TestTitlesThatMayBearOnACall(t *testing.T) {
	for title, want := range map[string]bool{
		"Statut": true, "Lead status": true, "Consentement": true, "Retrait": true, "Langue": true, "Pays": true,
		"Nb tentatives": true, "Tel 3": true, "Anrufstatus": true, "No llamar": true, "Kontaktsperre": true, "⛔": true,
		"": true, "Не звонить": true, "Motif de perte": true, "dt_optout": true,
		"Kolorit": false, "Xyzzy": false, "Chauffage": false, "Panier moyen": false,
	} {
		require.Equal(t, want, Grave(title), title)
	}
}

// TestTitlesOfThings: all their words are of things that bear on no call.
func TestTitlesOfThings(t *testing.T) {
	for title, want := range map[string]bool{
		"Adresse de facturation": true, "Job_Title__c": true, "x_studio_chiffre_affaires": true, "Surface (m2)": true,
		"Nom du client": true, "MONTANT": true, "PrÃ©nom": true, "billingCity2": true,
		"Motif": false, "Nom OK": false, "Code": false, "Type": false, "Accord du client": false, "Client": false,
		"Refus client": false, "Date": false, "": false, "Raison sociale": true, "Raison": false, "Raison client": false,
	} {
		require.Equal(t, want, Harmless(title), title)
	}
	require.Equal(t, []string{"no", "call"}, Parts("x_studio_noCall"))
	require.Equal(t, "leadstatus", Compact("Lead Status"))
	require.Equal(t, "status", Bare("hs_lead_status"))
}

// TestTitlesOfNextSteps: what the house plans says nothing of a call; one of another thing, or of a no, is not read so.
func TestTitlesOfNextSteps(t *testing.T) {
	for title, want := range map[string]bool{
		"Activité suivante": true, "Prochaine activité": true, "Date limite de la prochaine activité": true,
		"Échéance de l'activité suivante": true, "Résumé de l'activité suivante": true, "Next Activity Deadline": true,
		"Next Activity Summary": true, "activity_next_date": true, "Date de la prochaine activité": true,
		"Personne - Date de la prochaine activité": true, "Next step": true, "NextStep": true, "Étape suivante": true,
		"Prochaine action": true, "Action prévue": true, "Prochain RDV": true, "Prochain rendez-vous": true,
		"Date de prochaine relance": true, "Next follow-up": true, "Activités à venir": true,
		"Next meeting date": true,

		"Prochain appel": false, "Next call": false, "Ne plus relancer": false, "Relance": false, "Suivi": false,
		"Activité": false, "Prochaine activité refusée": false, "Stop prochaine relance": false, "Étape": false,
		"Prochaine": false, "RDV refusé": false, "Pas de prochaine relance": false, "": false,
	} {
		require.Equal(t, want, NamesNextStep(title), title)
	}
}

// TestWithoutZone: what stands in brackets is of the hours below, and of nothing else.
func TestWithoutZone(t *testing.T) {
	for title, want := range map[string]string{
		"Date de création (GMT+1)": "Date de création", "Create Date (UTC)": "Create Date",
		"Last modified date (UTC+01:00)": "Last modified date", "Créé le (gmt-5)": "Créé le",
		"Date de création (stop)": "Date de création (stop)", "GMT+1": "GMT+1", "Date (GMT+1, stop)": "Date (GMT+1, stop)",
		"Date (GMT+1) stop": "Date (GMT+1) stop",
	} {
		require.Equal(t, want, WithoutZone(title))
	}
}
