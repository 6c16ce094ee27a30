package mailroom

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
)

// TestANoteOfKnownWordsThatBearsOnCalls: another way to reach somebody, a wish, less of something, an agreement and its
// end, several calls, a zero, what another line says, somebody else: each is to be read. What was sent and came in, a
// day to call, a copy that is asked for: none bears on that.
func TestANoteOfKnownWordsThatBearsOnCalls(t *testing.T) {
	of := func(title, note string) bool {
		list := table(t, "dossier;reçu le;droit;téléphone;"+title+"\nM-1;03/11/2026;accès;01 99 00 12 34;\""+note+"\"\n")
		return list.Entries[0].ToRead == rgpd.Yes || list.Entries[0].MayObject == rgpd.Yes
	}
	for _, note := range []string{"contact par la poste", "contact : poste", "contact via le site", "préfère un message", "préfère internet",
		"souhaite moins", "rappeler moins", "rappeler 0 fois", "client = 0", "accord jusqu'au 01/11/2026", "accord retourné", "5 appels hier",
		"vu notaire", "même demande", "id.", // and their kin
		"contact par lettre", "via le formulaire", "en ligne", "la poste", "préfère le site", "préfère l'agence", "préfère être appelé le soir",
		"souhaite le calme", "rappeler moins souvent", "moins souvent", "rappeler 1 fois", "appeler une fois", "relance 0", "client 0", "zéro",
		"accord du 01/11/2026", "accord valable 3 mois", "valable jusqu'au 01/11", "autorisation reçue", "trois appels", "appels : 12", "relances : 4",
		"vu avec notaire", "vu le fils", "idem", "dito", "comme Mme Durand", "voir ligne 3", "voir dossier 12", "cf dossier 3", "pareil",
		"courrier uniquement, réponse envoyée", "prefers online", "calls: 5", "same as above", "see line 3", "agreed until 1 November"} {
		require.True(t, of("Observations", note), note)
		require.True(t, of("Suite", note), note)
	}
	for note, unknown := range map[string]rgpd.Answer{"préfère un message": 0, "contact par la poste": 0, "moins souvent": 0,
		"schmilblique": rgpd.Yes, "préfère un schmilblique": rgpd.Yes} {
		list := table(t, "dossier;reçu le;droit;téléphone;Observations\nM-1;03/11/2026;accès;01 99 00 12 34;"+note+"\n")
		require.Len(t, list.Faults, 1, note)
		require.Equal(t, unknown, list.Faults[0].Unknown, note)
		require.Equal(t, unknown == rgpd.Yes, strings.Contains(list.Faults[0].Says.FR, "inconnus"), note)
		require.Equal(t, unknown == rgpd.Yes, strings.Contains(list.Faults[0].Says.EN, "not known"), note)
	}
	for _, note := range []string{"rappeler lundi", "rappeler le 15/12/2026", "rappeler plus tard", "joindre le matin", "envoyé par courrier",
		"réponse envoyée par mail", "reçu par mail", "dossier complet", "pièce reçue", "en cours", "client depuis 2019", "souhaite une copie",
		"souhaite un rappel", "rendez-vous en agence", "appel reçu"} {
		require.False(t, of("Observations", note), note)
	}
	require.False(t, of("Nom", "Lettre"), "a name")
}
