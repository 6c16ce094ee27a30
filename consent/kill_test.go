package consent_test

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/consent"
)

const childJournal = "RGPD_TEST_JOURNAL"

// TestAppendUntilKilled is the child of [TestKilledWhileAppending]: it enters withdrawals of all
// lengths, and says each that was acknowledged on its output.
func TestAppendUntilKilled(t *testing.T) {
	path := os.Getenv(childJournal)
	if path == "" {
		t.Skip("the child of another test")
	}
	f, err := os.OpenFile(path, os.O_RDWR, 0)
	require.NoError(t, err)
	j, err := consent.OpenJournal(f, journalKey, nil)
	require.NoError(t, err)
	rnd := rand.New(rand.NewPCG(j.Len(), 7))
	for {
		e := withdrawalOf(fmt.Sprint("p-", j.Len()+1))
		e.Why = strings.Repeat("a", rnd.IntN(1<<uint(rnd.IntN(20))))
		entry, err := j.Append(e, later)
		require.NoError(t, err)
		_, err = fmt.Fprintf(os.Stdout, "acknowledged %s\n", entry.Event.Person)
		require.NoError(t, err)
	}
}

// A program that is killed at any moment of an append loses no entry that it acknowledged, and
// leaves no lock behind.
func TestKilledWhileAppending(t *testing.T) {
	if testing.Short() {
		t.Skip("it starts programs")
	}
	path := filepath.Join(t.TempDir(), "journal")
	f, err := os.Create(path)
	require.NoError(t, err)
	_, err = consent.CreateJournal(f, "killed", journalKey, opened)
	require.NoError(t, err)
	require.NoError(t, f.Close())

	rnd := rand.New(rand.NewPCG(40, 41))
	var acknowledged []string
	torn := 0
	for range 40 {
		child := exec.Command(os.Args[0], "-test.run=^TestAppendUntilKilled$", "-test.count=1")
		child.Env = append(os.Environ(), childJournal+"="+path)
		out, err := child.StdoutPipe()
		require.NoError(t, err)
		require.NoError(t, child.Start())
		lines := bufio.NewScanner(out)
		said := func() bool {
			if !lines.Scan() {
				return false
			}
			person, ok := strings.CutPrefix(lines.Text(), "acknowledged ")
			require.True(t, ok, "the child says: %s", lines.Text())
			acknowledged = append(acknowledged, person)
			return true
		}
		require.True(t, said())

		f, err := os.OpenFile(path, os.O_RDWR, 0)
		require.NoError(t, err)
		_, err = consent.OpenJournal(f, journalKey, nil)
		require.ErrorIs(t, err, consent.ErrInUse, "while the child has it")

		stop := time.AfterFunc(time.Duration(rnd.IntN(20_000))*time.Microsecond, func() { _ = child.Process.Kill() })
		for said() {
		}
		_ = child.Wait()
		stop.Stop()

		_, err = consent.OpenJournal(f, journalKey, nil)
		var tear *consent.TornError
		if errors.As(err, &tear) {
			torn++
			_, err = consent.RepairJournal(f, journalKey, nil)
			require.NoError(t, err)
			_, err = consent.OpenJournal(f, journalKey, nil)
		}
		require.NoError(t, err)
		holds(t, f, acknowledged)
		require.NoError(t, f.Close())
	}
	t.Logf("%d acknowledged, torn %d times of 40", len(acknowledged), torn)
}

// holds: each person is withdrawn.
func holds(t *testing.T, f io.ReadSeeker, persons []string) {
	_, err := f.Seek(0, io.SeekStart)
	require.NoError(t, err)
	there := map[string]bool{}
	for e, err := range consent.Entries(f, journalKey) {
		require.NoError(t, err)
		there[e.Event.Person] = e.Event.Kind == consent.ConsentWithdrawn
	}
	for _, p := range persons {
		require.True(t, there[p], "%s was acknowledged and is gone", p)
	}
	_, err = f.Seek(0, io.SeekStart)
	require.NoError(t, err)
	last := persons[len(persons)-1]
	h, err := consent.HistoryOf(f, journalKey, last)
	require.NoError(t, err)
	require.Equal(t, consent.Withdrawn, h.Assess(boiler, rgpd.LiveCall, later.Add(time.Hour)).Status().State)
}
