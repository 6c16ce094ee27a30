package journal

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	_ "github.com/rgpd-go/rgpd/internal/golden"
	"github.com/rgpd-go/rgpd/rights"
)

var monday = time.Date(2026, 11, 2, 9, 0, 0, 0, time.UTC)

func event(n int) rights.Record {
	return rights.Record{Case: fmt.Sprintf("A-%d", n), Event: rights.Event{
		Kind: rights.Received, At: monday.Add(time.Duration(n) * time.Minute), Right: rights.Access,
	}}
}

func enter(t *testing.T, path string, key []byte, n int) Added {
	t.Helper()
	added, err := Append(path, key, func(*Journal) (rights.Record, error) { return event(n), nil })
	require.NoError(t, err)
	return added
}

func read(t *testing.T, path string, key []byte) (Journal, []byte) {
	t.Helper()
	b, err := os.ReadFile(path)
	require.NoError(t, err)
	return Read(b, key), b
}

var keys = map[string][]byte{"no key": nil, "a key": bytes.Repeat([]byte{7}, 32)}

// TestEveryChangeIsSeen: each byte of a sealed journal changed, each line taken out, doubled or moved.
func TestEveryChangeIsSeen(t *testing.T) {
	for name, key := range keys {
		path := filepath.Join(t.TempDir(), "desk.jsonl")
		for n := range 4 {
			enter(t, path, key, n)
		}
		j, b := read(t, path, key)
		require.NoError(t, j.Check(j.Seal()), name)
		require.Len(t, j.Lines, 4)
		require.Equal(t, event(2).Event.At, j.Lines[2].Record.At)

		for i := range b {
			changed := bytes.Clone(b)
			changed[i] ^= 1
			got := Read(changed, key)
			unread := false
			for _, line := range got.Lines {
				unread = unread || line.Err != nil
			}
			require.True(t, got.Fault != nil || unread || got.Check(j.Seal()) != nil, "%s: byte %d", name, i)
		}
		lines := bytes.SplitAfter(b, []byte{'\n'})[:4]
		for what, changed := range map[string][][]byte{
			"the first is gone": {lines[1], lines[2], lines[3]}, "one is gone": {lines[0], lines[2], lines[3]},
			"one stands twice":      {lines[0], lines[1], lines[1], lines[2], lines[3]},
			"two are changed about": {lines[0], lines[2], lines[1], lines[3]},
			"one was typed":         {lines[0], []byte(`{"case":"A-9","event":"stopped","at":"2026-11-02T09:00:00Z"}` + "\n"), lines[1]},
		} {
			got := Read(bytes.Join(changed, nil), key)
			require.NotNil(t, got.Fault, "%s: %s", name, what)
			require.Error(t, got.Check(""))
		}
		cut := Read(bytes.Join(lines[:3], nil), key)
		require.NoError(t, cut.Check(""), "nobody can tell from the file alone")
		require.ErrorIs(t, cut.Check(j.Seal()), ErrCut)
	}
	// Of another key, or of none, nothing holds.
	path := filepath.Join(t.TempDir(), "desk.jsonl")
	enter(t, path, keys["a key"], 0)
	for _, key := range [][]byte{nil, bytes.Repeat([]byte{8}, 32)} {
		j, _ := read(t, path, key)
		require.NotNil(t, j.Fault)
		_, err := Append(path, key, func(*Journal) (rights.Record, error) { return event(1), nil })
		var fault *Fault
		require.ErrorAs(t, err, &fault)
	}
}

// TestTypedLinesAreSealedByTheFirst: what somebody typed before is covered from the first seal on.
func TestTypedLinesAreSealedByTheFirst(t *testing.T) {
	path := filepath.Join(t.TempDir(), "desk.jsonl")
	typed := `{"case":"A-1","event":"received","at":"2026-11-02T09:00:00+01:00","right":"access"}`
	require.NoError(t, os.WriteFile(path, []byte("\ufeff"+typed), 0o600)) // its end of line lacks too
	require.Equal(t, 2, enter(t, path, nil, 2).Number)
	j, b := read(t, path, nil)
	require.NoError(t, j.Check(""))
	require.Len(t, j.Lines, 2)
	require.Equal(t, "A-1", j.Lines[0].Record.Case)
	require.Empty(t, j.Lines[0].Seal)
	changed := Read(bytes.Replace(b, []byte("access"), []byte("erasure"), 1), nil)
	require.NotNil(t, changed.Fault)

	// Half a line is nobody's event, and takes nothing after it.
	require.NoError(t, os.WriteFile(path, b[:len(b)-9], 0o600))
	_, err := Append(path, nil, func(*Journal) (rights.Record, error) { return event(3), nil })
	var fault *Fault
	require.ErrorAs(t, err, &fault)
	require.Equal(t, 2, fault.Line)
	_, after := read(t, path, nil)
	require.Equal(t, b[:len(b)-9], after, "nothing was changed")
}

// TestNoLineIsLost: many write at once, each its own line, and the chain holds.
func TestNoLineIsLost(t *testing.T) {
	path := filepath.Join(t.TempDir(), "desk.jsonl")
	var all sync.WaitGroup
	for n := range 12 {
		all.Go(func() { enter(t, path, nil, n) })
	}
	all.Wait()
	j, _ := read(t, path, nil)
	require.NoError(t, j.Check(""))
	seen := map[string]bool{}
	for _, line := range j.Lines {
		require.NoError(t, line.Err)
		seen[line.Record.Case] = true
	}
	require.Len(t, seen, 12)
}

// TestARefusedEventLeavesTheJournal: as it was.
func TestARefusedEventLeavesTheJournal(t *testing.T) {
	path := filepath.Join(t.TempDir(), "desk.jsonl")
	enter(t, path, nil, 0)
	_, before := read(t, path, nil)
	no := errors.New("no")
	_, err := Append(path, nil, func(j *Journal) (rights.Record, error) {
		require.Len(t, j.Lines, 1)
		return event(1), no
	})
	require.ErrorIs(t, err, no)
	_, err = Append(path, nil, func(*Journal) (rights.Record, error) { return rights.Record{}, nil })
	require.Error(t, err)
	_, after := read(t, path, nil)
	require.Equal(t, before, after)
}
