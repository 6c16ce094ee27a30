package facts

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
)

// TestAddressesOfOneBox are kept as one, read or passed over; those of two are two.
func TestAddressesOfOneBox(t *testing.T) {
	for cell, want := range map[string][]string{
		"jean.martin@free.fr": {"jean.martin@free.fr"}, "jean.martin+promo@free.fr": {"jean.martin@free.fr"},
		"Jean.Martin+a+b@Free.fr ": {"jean.martin@free.fr"}, "jeanmartin@free.fr": {"jeanmartin@free.fr"},
		"jean.martin@gmail.com": {"jeanmartin@gmail.com"}, "jeanmartin@gmail.com": {"jeanmartin@gmail.com"},
		"j.e.a.n.martin+x@googlemail.com": {"jeanmartin@gmail.com"}, "JEANMARTIN @ GOOGLEMAIL.COM": {"jeanmartin@gmail.com"},
		"Jean <jean.martin@gmail.com>, b+c@d.fr": {"jeanmartin@gmail.com", "b@d.fr"},
		"jean.martin@gmail.co":                   {"jean.martin@gmail.co"}, "jean.martin@notgmail.com": {"jean.martin@notgmail.com"},
		"+jean@free.fr": {"+jean@free.fr"}, "+@gmail.com": {"+@gmail.com"}, "@gmail.com": nil, "jean+x": nil, "a@b@gmail.com": {"a@b@gmail.com"},
	} {
		var r Reading
		r.LookForAddresses(cell)
		require.Empty(t, cmp.Diff(want, r.Addresses), cell)
		var room [8]byte // of a longer one, more
		if box, plain := PlainAddress([]byte(cell), room[:0]); plain {
			require.Equal(t, want, []string{string(box)}, "%s: passed over", cell)
		}
	}
	address, plain := PlainAddress([]byte("jean.martin+x@gmail.com"), nil)
	require.True(t, plain, "rows of such addresses are many")
	require.Equal(t, "jeanmartin@gmail.com", string(address))
}
