package main

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd/prospect/reserve"
	"github.com/rgpd-go/rgpd/prospect/reserve/reservetest"
)

// TestTheFileOfAttemptsIsAStore that keeps what it answered, whatever ends the program.
func TestTheFileOfAttemptsIsAStore(t *testing.T) {
	paths := map[reserve.Store]string{}
	open := func(t *testing.T, path string) reserve.Store {
		a, err := openAttempts(path, "k")
		require.NoError(t, err)
		t.Cleanup(func() { _ = a.Close() })
		paths[a] = path
		return a
	}
	reservetest.Run(t, func(t *testing.T) reserve.Store {
		return open(t, filepath.Join(t.TempDir(), "attempts"))
	}, reservetest.Options{Restart: func(t *testing.T, s reserve.Store) reserve.Store {
		_ = s.(*attempts).Close()
		f, err := os.OpenFile(paths[s], os.O_APPEND|os.O_WRONLY, 0)
		require.NoError(t, err)
		_, err = f.WriteString(`{"principal":"half a li`) // that was never answered
		require.NoError(t, err)
		require.NoError(t, f.Close())
		return open(t, paths[s])
	}})
}

// TestAFileOfAttemptsThatIsNoneIsRefused: attempts that are not read would not be counted.
func TestAFileOfAttemptsThatIsNoneIsRefused(t *testing.T) {
	path := filepath.Join(t.TempDir(), "attempts")
	a, err := openAttempts(path, "k")
	require.NoError(t, err)
	_, err = openAttempts(path, "k")
	require.ErrorContains(t, err, "another writer", "one program has it")
	require.NoError(t, a.Close())
	_, err = openAttempts(path, "other")
	require.ErrorContains(t, err, "another -key")
	head, err := os.ReadFile(path)
	require.NoError(t, err)
	for text, want := range map[string]string{
		"\n": "no file of attempts", "06 39": "no file of attempts", `{"form":"x"}` + "\n": "no file of attempts",
		string(head) + "half a line\n" + `{"purged":"2026-01-01T00:00:00Z"}` + "\n":                                              "line 2",
		string(head) + `{"purged":"2026-01-01T00:00:00Z"}` + "\n" + `{"state":{"form":"reserve/1","version":1,"more":1}}` + "\n": "line 3",
		string(head) + "{}\n": "line 2", string(head) + `{"state":{"form":"reserve/1","version":1}}` + "\n": "line 2",
	} {
		require.NoError(t, os.WriteFile(path, []byte(text), 0o600))
		_, err = openAttempts(path, "k")
		require.ErrorContains(t, err, want)
		after, err := os.ReadFile(path)
		require.NoError(t, err)
		require.Equal(t, text, string(after), "what was not understood is left alone")
	}
}
