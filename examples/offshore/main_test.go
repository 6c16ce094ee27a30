package main

import (
	"bytes"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/golden"
	"github.com/rgpd-go/rgpd/transfer"
)

func TestStory(t *testing.T) {
	for _, tag := range []language.Tag{language.French, language.English} {
		t.Run(tag.String(), func(t *testing.T) {
			var b bytes.Buffer
			require.NoError(t, play(&page{w: &b, tag: tag}))
			golden.File(t, filepath.Join("testdata", tag.String()+".golden"), b.Bytes())
			require.NotContains(t, b.String(), "\x1b", "no colour off a terminal")
		})
	}
}

func TestColourOnATerminal(t *testing.T) {
	var b bytes.Buffer
	require.NoError(t, play(&page{w: &b, tag: language.French, colour: true}))
	require.Contains(t, b.String(), "\x1b[31m")
}

// Each repair moves the case on; only the last makes it stand.
func TestRepairs(t *testing.T) {
	f := asFound()
	want := []transfer.Conclusion{
		transfer.SafeguardMissing, transfer.SafeguardDefective, transfer.AssessmentMissing, transfer.AssessmentNegative,
		transfer.AllowedWithSafeguard, transfer.AllowedWithSafeguard,
	}
	for i, w := range want {
		if i > 0 {
			repairs()[i-1].do(&f)
		}
		a, err := transfer.Assess(f.flow, today)
		require.NoError(t, err)
		require.Equal(t, w.String(), a.Hops[1].Conclusion.String(), "step %d", i)
		r := f.contract.Review()
		require.Empty(t, r.Missing)
		require.Equal(t, i == len(want)-1, a.Allowed() && r.Complete(), "step %d", i)
	}
	require.Equal(t, rgpd.LawAsOf, today)
}
