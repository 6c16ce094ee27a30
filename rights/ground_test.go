package rights_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/rights"
)

// TestKnowingLessOfAnExtensionIsNoLater: the cautious day is extended where both its grounds are there, and a ground
// that is not known counts as one that is not.
func TestKnowingLessOfAnExtensionIsNoLater(t *testing.T) {
	cautious := func(complexity, number rgpd.Answer) rgpd.Date {
		r := rights.Request{Right: rights.Access, Place: rights.Place{Territory: rgpd.Mainland}, Received: at("2026-10-05T10:00:00+02:00")}
		r.Extension = rights.Extension{Notified: at("2026-10-28T10:00:00+01:00"), Reasons: rgpd.Yes, Complexity: complexity, Number: number}
		return r.Deadline(rights.Answer).Cautious
	}
	month := cautious(rgpd.No, rgpd.No)
	require.Equal(t, "2026-11-05", month.String())
	for _, complexity := range []rgpd.Answer{0, rgpd.Yes, rgpd.No} {
		for _, number := range []rgpd.Answer{0, rgpd.Yes, rgpd.No} {
			extended := complexity == rgpd.Yes && number == rgpd.Yes
			require.Equal(t, extended, cautious(complexity, number) > month, fmt.Sprint(complexity, number))
		}
	}
}
