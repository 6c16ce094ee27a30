package main

import (
	"bytes"
	"fmt"
	"log/slog"
	"net/http"
	"os"
	"path/filepath"
	"runtime"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/prospect/reserve"
)

// TestAFileOfAttemptsThatWasChangedIsRefused: whoever was called four times would be called again. What was not
// understood is left as it is.
func TestAFileOfAttemptsThatWasChangedIsRefused(t *testing.T) {
	s := counted(t)
	lock := s.attempts + ".lock"
	const n, other = "0639981234", "0639981235"
	var early, earlyLock []byte
	t.Run("four attempts are made", func(t *testing.T) {
		h := served(t, s)
		for i := range 4 {
			got, _ := h.reserve(t, call(t, fmt.Sprint("job ", i), n))
			require.True(t, got.Reserved)
			if i == 0 {
				early, earlyLock = read(t, s.attempts), read(t, lock)
			}
		}
		got, _ := h.reserve(t, call(t, "job of another", other))
		require.True(t, got.Reserved)
	})
	file, marks := read(t, s.attempts), read(t, lock)
	lines := bytes.SplitAfter(file, []byte("\n"))
	opens := func(t *testing.T, file, marks []byte) (*attempts, error) {
		t.Helper()
		dir := t.TempDir()
		path := filepath.Join(dir, "attempts")
		for name, b := range map[string][]byte{path: file, path + ".lock": marks} {
			if b != nil {
				require.NoError(t, os.WriteFile(name, b, 0o600))
			}
		}
		key, secret, err := readKey(s.key)
		require.NoError(t, err)
		a, err := openAttempts(path, key.ID(), secret)
		if err == nil {
			t.Cleanup(func() { _ = a.Close() })
			return a, nil
		}
		require.ErrorContains(t, err, "both", "it says what to do")
		if file != nil {
			require.Equal(t, file, read(t, path))
		}
		if marks != nil {
			require.Equal(t, marks, read(t, path+".lock"))
		}
		return nil, err
	}
	a, err := opens(t, file, marks)
	require.NoError(t, err)
	require.Len(t, a.people, 2)
	key, secret, err := readKey(s.key)
	require.NoError(t, err)
	reads := func(file, marks []byte) (*attempts, error) { // without a disk
		a := &attempts{
			people: map[pseudonym]*attempted{}, holders: map[reserve.ID]pseudonym{}, chain: chain{key: sealer(secret)},
		}
		return a, a.read(file, marks, key.ID())
	}

	for at := 0; at < len(file); at += 37 {
		_, err := reads(flipped(file, at), marks)
		require.Error(t, err, "byte %d", at)
		_, err = reads(file[:at], marks)
		require.Error(t, err, "cut at %d", at)
	}
	passed := 0
	for at := 0; at < len(marks); at += 7 {
		if at%markPlace >= markSize {
			continue // nothing is written there
		}
		if a, err := reads(file, flipped(marks, at)); err == nil { // of the last mark: its line is there
			require.Len(t, a.people, 2)
			_, err = reads(bytes.Join(lines[:len(lines)-2], nil), flipped(marks, at))
			require.Error(t, err, "and is missed, by the mark at %d", at)
			passed++
		}
	}
	require.Less(t, passed, markSize/3)
	last := len(lines) - 2 // behind the last line end is nothing
	without := func(i int) []byte {
		return bytes.Join(append(append([][]byte{}, lines[:i]...), lines[i+1:]...), nil)
	}
	for name, c := range map[string][2][]byte{
		"gone":                            {nil, marks},
		"its lock is gone":                {file, nil},
		"its lock is emptied":             {file, {}},
		"its lock is another's":           {file, []byte("x")},
		"two lines are cut":               {bytes.Join(lines[:last-1], nil), marks},
		"the last line is gone":           {without(last), marks},
		"a line is gone":                  {without(2), marks},
		"two lines change places":         {bytes.Join([][]byte{lines[0], lines[2], lines[1]}, nil), marks},
		"it is as it was earlier":         {early, marks},
		"its lock is as it was earlier":   {file, earlyLock},
		"two lines follow that are not":   {append(bytes.Clone(file), "x\ny\n"...), marks},
		"a line and a half that are not":  {append(bytes.Clone(file), "x\ny"...), marks},
		"another file of the same form":   {[]byte("x {\"form\":\"gate attempts/2\"}\n"), marks},
		"a file of before it had a chain": {[]byte("{\"form\":\"gate attempts/1\"}\n"), marks},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := opens(t, c[0], c[1])
			require.Error(t, err)
		})
	}

	// What was written for nobody's answer is put aside, and nothing else is.
	for name, more := range map[string]string{"half a line": "half a li", "a torn line": "torn\n", "nothing": ""} {
		t.Run(name, func(t *testing.T) {
			a, err := opens(t, append(bytes.Clone(file), more...), marks)
			require.NoError(t, err)
			require.Len(t, a.people, 2)
		})
	}
	t.Run("both as they were earlier", func(t *testing.T) { // a copy of both is whole, and nobody can tell
		_, err := opens(t, early, earlyLock)
		require.NoError(t, err)
	})
	t.Run("with two marks damaged", func(t *testing.T) {
		_, err := opens(t, file, flipped(flipped(marks, 3), markPlace+3))
		require.Error(t, err)
	})
	t.Run("the program", func(t *testing.T) {
		require.NoError(t, os.WriteFile(s.attempts, without(last), 0o600))
		s.addr, s.maxAge = "127.0.0.1:0", time.Hour
		_, _, err := s.open(slog.New(discard{}))
		require.ErrorContains(t, err, "-attempts")
		require.ErrorContains(t, err, "prospect.attempts")
		require.NotContains(t, err.Error(), "39981234")
	})
}

// TestALineIsCountedThatWasWrittenWithoutItsMark: the program ended in between, once before the new file of a start was
// in its place, and twice.
func TestALineIsCountedThatWasWrittenWithoutItsMark(t *testing.T) {
	path := filepath.Join(t.TempDir(), "attempts")
	open := func() *attempts {
		t.Helper()
		a, err := openAttempts(path, "k", secret)
		require.NoError(t, err)
		return a
	}
	who := pseudonym{"Alizé", rgpd.PersonID{1}}
	state, _ := reserve.NewState().Apply(reserve.Stops(rgpd.Objected, sampleAt))
	l := entry{Principal: who.principal, Person: who.id, State: state}
	a := open()
	before := read(t, path+".lock")
	require.NoError(t, a.write(l))
	require.NoError(t, a.Close())
	require.NoError(t, os.WriteFile(path+".lock", before, 0o600))
	a = open()
	require.Contains(t, a.people, who)
	require.NoError(t, a.Close())
	for range 3 { // its mark says anew, and the file is the one of before
		old := read(t, path)
		a = open()
		require.Contains(t, a.people, who)
		require.NoError(t, a.Close())
		require.NoError(t, os.WriteFile(path, old, 0o600))
	}
	a = open()
	require.Contains(t, a.people, who)
	require.NoError(t, a.Close())
	require.NoError(t, os.Remove(path))
	_, err := openAttempts(path, "k", secret)
	require.ErrorIs(t, err, errGoneFile)
}

// TestNoAttemptIsAnsweredBesideTheFile that its path names: the next start would not find it.
func TestNoAttemptIsAnsweredBesideTheFile(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("no open file is moved there")
	}
	for name, change := range map[string]func(path string) error{
		"moved":             func(path string) error { return os.Rename(path, path+".old") },
		"taken away":        os.Remove,
		"its lock is moved": func(path string) error { return os.Rename(path+".lock", path+".old") },
		"a copy is in its place": func(path string) error {
			b, err := os.ReadFile(path)
			if err == nil {
				err = os.Rename(path, path+".old")
			}
			if err == nil {
				err = os.WriteFile(path, b, 0o600)
			}
			return err
		},
	} {
		t.Run(name, func(t *testing.T) {
			s := counted(t)
			h := served(t, s)
			got, _ := h.reserve(t, call(t, "job 1", "0639981234"))
			require.True(t, got.Reserved)
			require.NoError(t, change(s.attempts))
			for _, key := range []string{"job 2", "job 3"} {
				code, body := h.post(t, "/v1/reservations", call(t, key, "0639981235"))
				require.Equal(t, http.StatusInternalServerError, code, body)
				require.NotContains(t, body, "reserved\":true")
				require.Contains(t, body, "its log says why")
			}
			code, body := h.post(t, "/v1/reservations/events", `{"key":"job 1","number":"0639981234",`+bind+`}`)
			require.Equal(t, http.StatusInternalServerError, code, body)
			require.Contains(t, h.log.String(), "no longer the one that was opened")
		})
	}
}

// TestANewFileOfAttemptsBesideAnOldListIsSaid: calls that were made before count no more.
func TestANewFileOfAttemptsBesideAnOldListIsSaid(t *testing.T) {
	s := counted(t)
	const said = "calls made before are not counted"
	first := s
	first.attempts = ""
	for _, c := range []struct {
		name string
		s    settings
		want bool
	}{
		{"a list alone", first, false}, {"a new file beside it", s, true}, {"the same file", s, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			h := served(t, c.s)
			require.Equal(t, c.want, bytes.Contains(h.log.Bytes(), []byte(said)))
		})
	}
	t.Run("both are new", func(t *testing.T) {
		require.NotContains(t, served(t, counted(t)).log.String(), said)
	})
}

func read(t testing.TB, path string) []byte {
	t.Helper()
	b, err := os.ReadFile(path)
	require.NoError(t, err)
	return b
}

// flipped has one bit of a byte changed, as a disk does.
func flipped(b []byte, at int) []byte {
	b = bytes.Clone(b)
	b[at] ^= 1
	return b
}
