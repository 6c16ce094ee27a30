package kept

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sample"
	"github.com/rgpd-go/rgpd/examples/internal/screening/screentest"
	"github.com/rgpd-go/rgpd/prospect"
	"github.com/rgpd-go/rgpd/prospect/number"
)

// TestANumberInOtherSignsOfANoteThatRefuses is somebody's who is not called; one of a note that says no no is not.
func TestANumberInOtherSignsOfANoteThatRefuses(t *testing.T) {
	for note, want := range map[string]string{
		"ne plus appeler le 06/39/98/00/02": "12", "NPA 06–39–98–00–02": "12", "stop ０６３９９８０００２": "12",
		"refus, et O6 39 98 00 O3 aussi": "13", "vu le 06/39/98/00/02": "", "refuse, et le zéro six trente-neuf quatre-vingt-dix-huit zéro zéro zéro deux": "12",
		"refuse, zéro six trente-neuf": "1", "refus le 06/11/2026 10:30": "1",
	} {
		file := "Nom;Téléphone;Note\nPetit;0639980001;" + note + "\nRoux;0639980002;\nZorn;0639980003;\n"
		require.Empty(t, cmp.Diff(want, setAsideIn(t, file, Besides{})), note)
	}
}

// TestANumberInOtherSignsOfAList is refused where it stands in a note of the list.
func TestANumberInOtherSignsOfAList(t *testing.T) {
	o := Lists{AsOf: sample.Instant.Add(-time.Hour), MaxAge: 24 * time.Hour}
	list, err := o.Open(screentest.File(t, "s.csv", "téléphone;note\n0639980055;aussi le 06/39/98/00/02\n"))
	require.NoError(t, err)
	require.Equal(t, 2, list.Rows)
}

// TestEachColumnOfAListIsHeard, and of who says no among consents: a number and an address in words or in other signs.
func TestEachColumnOfAListIsHeard(t *testing.T) {
	const file = "Nom;Téléphone;E-mail\nRoux;0639980002;jean@free.fr\nZorn;0639980003;anne@free.fr\n"
	o := Lists{AsOf: sample.Instant.Add(-time.Hour), MaxAge: 24 * time.Hour}
	for _, title := range []string{"Motif", "Raison", "Source", "Commentaire", "Origine"} {
		for said, want := range map[string]int{
			"refus, et aussi 06–39–98–00–03": 2, "refus, le 06/39/98/00/03 aussi": 2, "O6 39 98 OO O3": 2,
			"zéro six trente-neuf quatre-vingt-dix-huit zéro zéro zéro trois": 2, "06 trente-neuf 98 00 03": 2,
			"salon": 1,
		} {
			list, err := o.Open(screentest.File(t, "s.csv", "téléphone;"+title+"\n0639980055;"+said+"\n"))
			require.NoError(t, err, title+said)
			require.Equal(t, want > 1, list.Rows > 1, title+": "+said) // words may be read in several ways
		}
		list, err := o.Open(screentest.File(t, "s.csv", "téléphone;"+title+"\n0639980055;jean arobase free point fr\n"))
		require.NoError(t, err)
		require.Equal(t, "2", setAsideIn(t, file, Besides{Lists: []*List{list}}), title)
	}
	for state, want := range map[string]bool{"retiré": true, "valide": false} {
		b, err := OpenConsents(screentest.File(t, "k.csv", "téléphone;consentement état;Source\n0639980055;"+state+
			";O6 39 98 OO O3, jean(at)free.fr\n"), prospect.Campaign{}, nil, nil)
		require.NoError(t, err)
		n, err := number.Parse("0639980003")
		require.NoError(t, err)
		i, is := b.by[n]
		require.Equal(t, want, is && b.told[i].says(), state)
		require.Equal(t, map[bool]string{true: "2"}[want], setAsideIn(t, file, Besides{Named: []*facts.Marks{&b.Named}}))
	}
}

// TestAnAddressInWordsOfANoteThatRefuses is somebody's who is not called, in the file and on a list.
func TestAnAddressInWordsOfANoteThatRefuses(t *testing.T) {
	const titles, rows = "Nom;Téléphone;E-mail;Note\n", "Roux;0639980002;jean@free.fr;\nZorn;0639980003;anne@free.fr;\n"
	for note, want := range map[string]string{
		"refuse, jean(at)free.fr aussi": "12", "NPA anne arobase free point fr": "13", "stop eva(at)free.fr": "1",
	} {
		require.Empty(t, cmp.Diff(want, setAsideIn(t, titles+"Petit;0639980001;;"+note+"\n"+rows, Besides{})), note)
	}
	o := Lists{AsOf: sample.Instant.Add(-time.Hour), MaxAge: 24 * time.Hour}
	list, err := o.Open(screentest.File(t, "s.csv", "téléphone;note\n0639980055;aussi jean(at)free.fr\n"))
	require.NoError(t, err)
	require.Equal(t, "2", setAsideIn(t, titles+rows, Besides{Lists: []*List{list}}))
}
