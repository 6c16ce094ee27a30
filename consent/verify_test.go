package consent_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd/consent"
)

func TestEachFaultHasItsWords(t *testing.T) {
	require.Zero(t, consent.FaultKind(0).Text())
	require.Zero(t, consent.FaultKind(200).Text())
	seen := map[string]bool{}
	for k := consent.NoJournal; k <= consent.UnsignedCheckpoint; k++ {
		text := k.Text()
		require.NotEmpty(t, text.FR, k)
		require.NotEmpty(t, text.EN, k)
		require.False(t, seen[text.FR] || seen[text.EN], k)
		seen[text.FR], seen[text.EN] = true, true
	}
}
