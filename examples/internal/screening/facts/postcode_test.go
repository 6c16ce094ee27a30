package facts

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
	"github.com/rgpd-go/rgpd/prospect"
)

// TestFiveDigitsAreNoRefusal: a postcode is not searched for words.
func TestFiveDigitsAreNoRefusal(t *testing.T) {
	var (
		r Reading
		p prospect.Prospect
	)
	r.Begin(&p, words.NewMemo())
	for n := 0; n < 100_000; n += 7 {
		require.Nil(t, noRefusal(&r, fmt.Sprintf("%05d", n)), n)
	}
	for _, cell := range []string{"75011", "01000"} {
		require.Nil(t, readPostcode(&r, cell), cell)
	}
	for _, cell := range []string{"STOP!", "ne plus appeler", "75011 stop", "oppos"} {
		require.NotNil(t, readPostcode(&r, cell), cell)
	}
}
