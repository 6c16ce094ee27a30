package ics

import (
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	_ "github.com/rgpd-go/rgpd/internal/golden"
)

// No line is longer than 75 octets, no character is cut, and what is unfolded is what was written.
func TestLinesAreFolded(t *testing.T) {
	said := "SUMMARY:" + strings.Repeat("é€😀a", 40)
	var b strings.Builder
	w := Writer{Out: &b}
	w.Line(said)
	require.NoError(t, w.Err)
	for line := range strings.SplitSeq(strings.TrimSuffix(b.String(), "\r\n"), "\r\n") {
		require.LessOrEqual(t, len(line), 75)
		require.True(t, strings.ToValidUTF8(line, "") == line)
	}
	require.Empty(t, cmp.Diff(said+"\r\n", strings.ReplaceAll(b.String(), "\r\n ", "")))
}

func TestTextsAreEscaped(t *testing.T) {
	require.Empty(t, cmp.Diff(`a\, b\; c\\\nd`, Escape("a, b; c\\\nd\x00\r")))
}

type broken struct{}

func (broken) Write([]byte) (int, error) { return 0, errors.New("full") }

func TestTheFirstErrorEnds(t *testing.T) {
	w := Writer{Out: broken{}}
	w.Line("a")
	w.Line("b")
	require.EqualError(t, w.Err, "calendar: full")
}
