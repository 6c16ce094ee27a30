package office

import (
	"bytes"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd/examples/internal/screening/kept"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
	"github.com/rgpd-go/rgpd/prospect/number"
	"github.com/rgpd-go/rgpd/prospect/suppression"
)

// TestAListOfNobody: what the desk writes where nobody is to be stopped is read as that, up to the instant that is said;
// any other file without a row, were it a title away, is none.
func TestAListOfNobody(t *testing.T) {
	n, err := number.Parse("0199001234")
	require.NoError(t, err)
	var b bytes.Buffer
	require.NoError(t, WriteStops(&b, nil))
	read := func(lists kept.Lists, s string) (*kept.List, error) {
		return lists.Read(sheet.NewSource(bytes.NewReader([]byte(s)), int64(len(s))), "stops.csv")
	}
	lists := kept.Lists{AsOf: monday, MaxAge: 24 * time.Hour}
	for _, written := range []string{b.String(), "\ufeff" + b.String(), b.String()[:b.Len()-1] + "\r\n"} {
		list, err := read(lists, written)
		require.NoError(t, err)
		require.Zero(t, list.Lost)
		require.Equal(t, suppression.Answer{Listing: suppression.NotListed}, list.List.Lookup(n))
		require.True(t, list.List.Info().AsOf.Equal(monday))
	}
	_, err = read(kept.Lists{MaxAge: time.Hour}, b.String())
	require.ErrorContains(t, err, "-stops-as-of", "nobody says up to when")
	for _, other := range []string{"", "téléphone\n", "téléphone;opposition le;dossier\n", b.String()[:b.Len()-1], b.String()[:20] + "\n",
		"téléphone,ne plus appeler depuis,demande,dossier\n", b.String() + b.String(), b.String() + "illisible;;;M-1\n"} {
		list, err := read(lists, other)
		require.True(t, err != nil || list.Lost > 0, "%q", other)
	}
}
