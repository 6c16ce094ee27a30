package main

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd/prospect/reserve"
	"github.com/rgpd-go/rgpd/prospect/reserve/reservetest"
)

var secret = []byte("0123456789abcdef")

// TestTheFileOfAttemptsIsAStore that keeps what it answered, whatever ends the program.
func TestTheFileOfAttemptsIsAStore(t *testing.T) {
	paths := map[reserve.Store]string{}
	open := func(t *testing.T, path string) reserve.Store {
		a, err := openAttempts(path, "k", secret)
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
	a, err := openAttempts(path, "k", secret)
	require.NoError(t, err)
	_, err = openAttempts(path, "k", secret)
	require.ErrorContains(t, err, "another writer", "one program has it")
	require.NoError(t, a.Close())
	_, err = openAttempts(path, "other", secret)
	require.ErrorContains(t, err, "another -key")
	require.NoError(t, os.WriteFile(path, []byte("06 39\n"), 0o600))
	_, err = openAttempts(path, "k", secret)
	require.ErrorContains(t, err, "no file of attempts")
	require.Equal(t, "06 39\n", string(read(t, path)), "what was not understood is left alone")
}

// TestALineOfNobodyIsRefused, whoever sealed it.
func TestALineOfNobodyIsRefused(t *testing.T) {
	for text, want := range map[string]string{
		"{}": "line 2: nobody's", `{"state":{"form":"reserve/1","version":1}}`: "line 2",
		`{"state":{"form":"reserve/1","version":1,"more":1}}`: "line 2", "half a line": "line 2", `{"other":1}`: "line 2",
	} {
		path := filepath.Join(t.TempDir(), "attempts")
		a, err := openAttempts(path, "k", secret)
		require.NoError(t, err)
		line, next := a.chain.line([]byte(text))
		_, err = a.file.WriteAt(line, a.chain.end)
		require.NoError(t, err)
		require.NoError(t, a.mark(next, false))
		require.NoError(t, a.Close())
		before := read(t, path)
		_, err = openAttempts(path, "k", secret)
		require.ErrorContains(t, err, want)
		require.Equal(t, before, read(t, path))
	}
}
