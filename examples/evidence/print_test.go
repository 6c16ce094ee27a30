package main

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd/consent"
)

// TestTheModelIsAnEvent: what -print writes is read back as the event that a journal takes.
func TestTheModelIsAnEvent(t *testing.T) {
	var out, errs bytes.Buffer
	require.Zero(t, start([]string{"-print"}, &out, &errs), errs.String())
	var got consent.Event
	require.NoError(t, json.Unmarshal(out.Bytes(), &got))
	want := yes("c-001", "p-7f3a", time.Date(2026, 9, 14, 7, 0, 0, 0, time.UTC))
	require.Empty(t, cmp.Diff(want, got))

	key, err := consent.NewKey(bytes.Repeat([]byte{9}, 32))
	require.NoError(t, err)
	file, err := os.Create(filepath.Join(t.TempDir(), "journal"))
	require.NoError(t, err)
	defer file.Close()
	journal, err := consent.CreateJournal(file, "mine", key, want.At)
	require.NoError(t, err)
	_, err = journal.Append(got, want.At.Add(time.Hour))
	require.NoError(t, err)

	for _, with := range [][]string{{"-out", t.TempDir()}, {"-journal", filepath.Join(t.TempDir(), "x"), "-key", "y"}, {"-person", "p"}, {"word"}} {
		require.Equal(t, 2, start(append([]string{"-print"}, with...), &out, &errs))
	}
}
