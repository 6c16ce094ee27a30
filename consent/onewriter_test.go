package consent_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/consent"
)

// onDisk is a journal of one consent, in a file.
func onDisk(t testing.TB) (*os.File, *consent.Journal) {
	f, err := os.OpenFile(filepath.Join(t.TempDir(), "2026-09.journal"), os.O_RDWR|os.O_CREATE, 0o600)
	require.NoError(t, err)
	t.Cleanup(func() { f.Close() })
	j, err := consent.CreateJournal(f, "2026-09", journalKey, opened)
	require.NoError(t, err)
	_, err = j.Append(given("p-1", collected), collected)
	require.NoError(t, err)
	return f, j
}

func again(t testing.TB, f *os.File) *os.File {
	g, err := os.OpenFile(f.Name(), os.O_RDWR, 0)
	require.NoError(t, err)
	t.Cleanup(func() { g.Close() })
	return g
}

func read(t testing.TB, f *os.File) []byte {
	b, err := os.ReadFile(f.Name())
	require.NoError(t, err)
	return b
}

// R2: of two handles the second gets an error, and writes nothing, until the first is closed.
func TestOneWriter(t *testing.T) {
	f, j := onDisk(t)
	before := read(t, f)
	g := again(t, f)
	for range 2 {
		_, err := consent.OpenJournal(g, journalKey, nil)
		require.ErrorIs(t, err, consent.ErrInUse)
	}
	_, err := consent.RepairJournal(g, journalKey, nil)
	require.ErrorIs(t, err, consent.ErrInUse)
	_, err = consent.CreateJournal(g, "another", journalKey, opened)
	require.ErrorIs(t, err, consent.ErrInUse)
	require.Equal(t, before, read(t, f))

	_, err = j.Append(withdrawalOf("p-1"), later)
	require.NoError(t, err, "the first is not disturbed")
	require.NoError(t, f.Close())
	second, err := consent.OpenJournal(g, journalKey, nil)
	require.NoError(t, err)
	require.EqualValues(t, 2, second.Len())
	_, err = second.Append(given("p-2", later), later)
	require.NoError(t, err)
	_, err = j.Append(given("p-3", later), later)
	require.Error(t, err, "its file is closed")
	require.True(t, verify(t, read(t, f)).OK())
}

// A file that has no lock is held by its length and by its last seal: whoever comes second
// writes nothing, and nothing any more.
func TestAJournalThatAnotherChangedTakesNoMore(t *testing.T) {
	for name, change := range map[string]func(t *testing.T, m *memory){
		"another entry": func(t *testing.T, m *memory) {
			j, err := consent.OpenJournal(m, journalKey, nil)
			require.NoError(t, err)
			_, err = j.Append(withdrawalOf("p-1"), later)
			require.NoError(t, err)
		},
		"an entry less":    func(_ *testing.T, m *memory) { m.b = m.b[:bytes.LastIndexByte(m.b[:len(m.b)-1], '\n')+1] },
		"a byte less":      func(_ *testing.T, m *memory) { m.b = m.b[:len(m.b)-1] },
		"nothing any more": func(_ *testing.T, m *memory) { m.b = nil },
		"as long, with another end": func(t *testing.T, m *memory) {
			n := newMemory(nil)
			j, err := consent.CreateJournal(n, "2026-10", journalKey, opened)
			require.NoError(t, err)
			for len(n.b) < len(m.b) {
				_, err := j.Append(withdrawalOf("p"), later)
				require.NoError(t, err)
			}
			m.b = n.b[len(n.b)-len(m.b):]
		},
	} {
		t.Run(name, func(t *testing.T) {
			m, _ := campaign(t)
			j, err := consent.OpenJournal(m, journalKey, nil)
			require.NoError(t, err)
			whole := bytes.Clone(m.b)
			change(t, m)
			changed := bytes.Clone(m.b)
			_, err = j.Append(withdrawalOf("p-2"), later)
			require.ErrorIs(t, err, consent.ErrChanged)
			require.Equal(t, changed, m.b)
			_, err = j.History("p-2")
			if len(changed) < len(whole) || name == "as long, with another end" {
				require.Error(t, err)
			} else {
				require.NoError(t, err, "what it acknowledged is there")
			}
			m.b = whole // as it was: but for how long?
			_, err = j.Append(withdrawalOf("p-2"), later)
			require.ErrorIs(t, err, consent.ErrChanged)
			require.Equal(t, whole, m.b)
		})
	}
}

// Whoever moves a file, or puts another in its place, gets no entry that nobody would find.
func TestAJournalThatWasMovedTakesNoMore(t *testing.T) {
	for name, move := range map[string]func(path string) error{
		"moved":    func(path string) error { return os.Rename(path, path+".old") },
		"removed":  os.Remove,
		"replaced": func(path string) error { return restore(path) },
	} {
		t.Run(name, func(t *testing.T) {
			f, j := onDisk(t)
			require.NoError(t, move(f.Name()))
			_, err := j.Append(withdrawalOf("p-1"), later)
			require.ErrorIs(t, err, consent.ErrChanged)
		})
	}
}

// restore puts a copy in the place of a file.
func restore(path string) error {
	b, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	if err := os.WriteFile(path+".copy", b, 0o600); err != nil {
		return err
	}
	return os.Rename(path+".copy", path)
}

// D: writers and readers in one program, each with a clock read before its turn: nothing is
// lost, and a reader sees each withdrawal that was acknowledged before it asked.
func TestManyWritersAndReaders(t *testing.T) {
	onFile, _ := onDisk(t)
	require.NoError(t, onFile.Truncate(0))
	for name, file := range map[string]consent.File{"on disk": swift{onFile}, "in memory": newMemory(nil)} {
		t.Run(name, func(t *testing.T) {
			j, err := consent.CreateJournal(file, "crowd", journalKey, opened)
			require.NoError(t, err)
			var wg sync.WaitGroup
			for i := range 64 {
				wg.Go(func() {
					person := fmt.Sprint("p-", i)
					for n := range 3 {
						gave := later.Add(time.Duration(i+10*n) * time.Millisecond)
						took := gave.Add(time.Microsecond)
						e := withdrawalOf(person)
						e.At = took
						if _, err := j.Append(given(person, gave), gave); err != nil {
							t.Error(err)
						}
						if _, err := j.Append(e, took); err != nil {
							t.Error(err)
						}
						h, err := j.History(person)
						if err != nil {
							t.Error(err)
						}
						s := h.Assess(boiler, rgpd.LiveCall, later.Add(time.Hour)).Status()
						if s.State != consent.Withdrawn || len(h.Entries) != 2*(n+1) {
							t.Errorf("%s: %v, with %d entries", person, s.State, len(h.Entries))
						}
					}
				})
			}
			wg.Wait()
			require.EqualValues(t, 64*6, j.Len())
			_, err = file.Seek(0, io.SeekStart)
			require.NoError(t, err)
			v, err := consent.Verify(file, journalKey, nil)
			require.NoError(t, err)
			require.True(t, v.OK())
			require.EqualValues(t, 64*6, v.Entries)
		})
	}
}

// R8: the zero key is none, and neither is room that nothing was read into.
func TestNoKeyIsRefusedEverywhere(t *testing.T) {
	m, _ := campaign(t)
	var none consent.Key
	_, err := consent.CreateJournal(newMemory(nil), "2026-09", none, opened)
	require.ErrorContains(t, err, "NewKey")
	_, err = consent.OpenJournal(newMemory(m.b), none, nil)
	require.ErrorContains(t, err, "NewKey")
	_, err = consent.RepairJournal(newMemory(m.b), none, nil)
	require.ErrorContains(t, err, "NewKey")
	v, err := consent.Verify(bytes.NewReader(m.b), none, nil)
	require.ErrorContains(t, err, "NewKey")
	require.False(t, v.OK())
	h, err := consent.HistoryOf(bytes.NewReader(m.b), none, "p-1")
	require.ErrorContains(t, err, "NewKey")
	require.Zero(t, h.Assess(boiler, rgpd.LiveCall, later).Status().State)
	for _, err := range consent.Entries(bytes.NewReader(m.b), none) {
		require.ErrorContains(t, err, "NewKey")
	}
	_, err = consent.NewKey(make([]byte, 64))
	require.ErrorContains(t, err, "zeros")
}

// R10: nothing that holds a key prints it, whatever the verb: package fmt does not ask a field
// that is not exported how it prints.
func TestNothingThatHoldsAKeyPrintsIt(t *testing.T) {
	const secret = "a key of thirty-two bytes at least, for tests only" // that of journalKey
	_, j := onDisk(t)
	type holder struct {
		key  consent.Key
		keys []consent.Key
		at   *consent.Key
		j    *consent.Journal
	}
	h := holder{journalKey, []consent.Key{journalKey}, &journalKey, j}
	for _, v := range []any{journalKey, &journalKey, h, &h, []holder{h}, map[string]holder{"a": h}, j, []any{j}} {
		for _, flag := range []string{"", "+", "#", " "} {
			for verb := 'A'; verb <= 'z'; verb++ {
				said := fmt.Sprintf("%"+flag+string(verb), v)
				for _, form := range []string{"%s", "%x", "%X", "%d", "%q"} {
					whole := fmt.Sprintf(form, []byte(secret))
					require.NotContains(t, said, whole[1:len(whole)-1], "%%%s%c of a %T", flag, verb, v)
				}
				require.NotContains(t, said, "thirty")
				require.NotContains(t, said, "0x74, 0x68, 0x69, 0x72, 0x74, 0x79")
			}
		}
	}
	logged, err := json.Marshal([]any{journalKey, map[string]any{"key": journalKey}})
	require.NoError(t, err)
	require.Equal(t, `[{},{"key":{}}]`, string(logged))
}
