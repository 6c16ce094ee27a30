package say

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	_ "github.com/rgpd-go/rgpd/internal/golden"
)

func TestBar(t *testing.T) {
	require.Equal(t, "", Bar(0, 10, 8))
	require.Equal(t, "████████", Bar(10, 10, 8))
	require.Equal(t, "████", Bar(5, 10, 8))
	require.Equal(t, "▍", Bar(3, 64, 8))
	require.Equal(t, "▏", Bar(1, 1_000_000, 8), "what is not nothing shows")
}

func TestFrenchWriting(t *testing.T) {
	require.Equal(t, "1\u202f234\u202f567", Count(1_234_567))
	require.Equal(t, "999", Count(999))
	require.Equal(t, "1 ligne", Rows(1))
	require.Equal(t, "33,3\u00a0%", Percent(1, 3))
	require.Equal(t, "lundi 23 novembre 2026 à 11:00", Time(time.Date(2026, 11, 23, 11, 0, 0, 0, time.UTC)))
	require.Equal(t, []string{"pourquoi pas\u00a0?", "non"}, Wrap("pourquoi pas ? non", 14))
}
