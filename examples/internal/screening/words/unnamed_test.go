package words

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// TestARefusalIsHeardWhereANameIsAsked: under the title of a town, a trade, a firm or a name, alone, behind what stands
// there otherwise, or in brackets.
func TestARefusalIsHeardWhereANameIsAsked(t *testing.T) {
	m := NewMemo()
	for _, said := range []string{"interdiction d'appeler", "appels prohibés", "demande sa suppression",
		"uniquement par mail", "courrier seul", "contre le démarchage", "est contre", "plus par tel", "no pub", "ko tel",
		"leave alone", "cannot be called", "must not be contacted", "end these calls", "wants calls to end", "porte plainte",
		"a bloqué notre numéro", "plus la peine de rappeler", "c'est fini", "marre", "plus de ce monde", "au ciel",
		"plus dans le fichier", "demande l'oubli", "on appelle trop", "nplus appeler", "NVPEC", "NPAI", "excl.", "retir.",
		"à barrer", "(archived)", "(DNU)", "wants to be free of our calls", "calls unwelcome", "n'appelez que sa femme",
		"tel : no", "phone: no", "contact : none", "contact : aucun", "phone : 0", "sms = non", "appels: ✗", "RIP"} {
		for _, before := range []string{"", "gérant, ", "Tours, ", "Petit - ", "Petit ", "SARL Petit "} {
			cell := before + said
			require.True(t, m.Refuses(cell, false) || IsLone(cell, OfNames), cell)
			require.True(t, m.RefusesInFirm(cell) || IsLone(cell, OfThings), cell)
		}
	}
	for _, cell := range []string{"Call Center Lyon", "Contact Services", "Appel Médical", "Mail Boxes Etc", "Phone House",
		"RIP Curl", "Ciel", "Auberge Plein Ciel", "Mare", "Seul Courrier", "Tel Aviv", "12, rue du Mail",
		"responsable appels d'offres", "chargé de relation clients, appels entrants", "Contact : Paul Durand", "Tel : Aviv",
		"Petit, à rappeler lundi", "Grand Est Contre-plaqué", "No Mad Voyages", "Pub No Name",
		"tél. 0 800", "Ligue contre le cancer", "gérant, associé", "Tours, France", "Au Bureau"} {
		require.False(t, m.Refuses(cell, false) || m.RefusesInFirm(cell), cell)
	}
}
