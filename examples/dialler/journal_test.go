package main

import (
	"bytes"
	"context"
	"encoding/json"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/prospect/reserve"
)

// A fuller line has the disk of the journal full while somebody objects.
type fuller struct {
	d            *dialler
	acknowledged bool
}

func (f *fuller) ring(_ context.Context, c outgoing) ending {
	full, err := os.OpenFile("/dev/full", os.O_WRONLY, 0)
	if err != nil {
		return failed
	}
	f.d.journal.mu.Lock()
	_ = f.d.journal.events.Close()
	f.d.journal.events = full
	f.d.journal.mu.Unlock()
	_, err = c.heard("9")
	f.acknowledged = err == nil
	return answered
}
func (f *fuller) close() {}

// A word is in force whatever becomes of the journal, and the run ends.
func TestAWordWhileTheDiskIsFull(t *testing.T) {
	if _, err := os.Stat("/dev/full"); err != nil {
		t.Skip(err)
	}
	d, s, _ := hookedAt(t, invitedPeople(t, 20), "2026-11-23 11:00")
	l := d.hopper.leads[0]
	line := &fuller{d: d}
	d.line = line
	d.hopper.leads = d.hopper.leads[:1]
	require.Error(t, d.run(t.Context()))
	require.True(t, line.acknowledged, "it is in force")
	state, err := s.View(t.Context(), l.key)
	require.NoError(t, err)
	require.Equal(t, rgpd.Objected, state.Known().Stop)
}

// person is a pseudonym of one sign.
func person(sign byte) (who rgpd.PersonID) {
	copy(who[:], bytes.Repeat([]byte{sign}, len(who)))
	return who
}

// untold are the words against calls that the journals of a folder have, and of which none says that a store has them.
func untold(dir string) (out []event, err error) {
	all, err := readEvents(dir)
	if err != nil {
		return nil, err
	}
	told := toldOf(all)
	for _, e := range all {
		if e.What == saidStop && !told[e.word()] {
			out = append(out, e)
		}
	}
	return out, nil
}

func lineOf(t *testing.T, e event) string {
	t.Helper()
	b, err := json.Marshal(e)
	require.NoError(t, err)
	return string(b) + "\n"
}

// A word whose line is cut off anywhere is a word: of the person whom the line names as far as it goes, and an objection
// unless it says otherwise to the end.
func TestAWordThatIsCutOff(t *testing.T) {
	dir := t.TempDir()
	of := func(what string, who byte) event {
		return event{What: what, Principal: "alize telecom", Who: person(who), At: sampleAt, ID: reserve.ID{who}, Call: "c"}
	}
	over := of(endedCall, 0x33)
	over.End = answered
	before := lineOf(t, of(boundCall, 0x11)) + lineOf(t, of(boundCall, 0x22)) + lineOf(t, of(boundCall, 0x33)) + lineOf(t, over)
	said := of(saidStop, 0x22)
	said.Stop = rgpd.RefusedInCall
	line := lineOf(t, said)
	begins := strings.Index(line, `"s`) + 2
	named := strings.Index(line, `"person":"2`) + len(`"person":"2`)
	for to := 1; to < len(line); to++ {
		require.NoError(t, os.WriteFile(filepath.Join(dir, "a.jsonl"), []byte(before+line[:to]), 0o600))
		left, err := untold(dir)
		require.NoError(t, err)
		switch {
		case to < begins:
			require.Empty(t, left, "any line begins so")
			continue
		case to < named:
			require.Len(t, left, 2, "of one of those who are on the line: %q", line[:to])
		default:
			require.Len(t, left, 1, line[:to])
			require.Equal(t, person(0x22), left[0].Who)
		}
		for _, e := range left {
			require.Equal(t, "alize telecom", e.Principal)
			require.True(t, e.Stop == rgpd.Objected || e.Stop == rgpd.RefusedInCall && to > strings.Index(line, "refused"))
		}
	}
	require.NoError(t, os.WriteFile(filepath.Join(dir, "a.jsonl"),
		[]byte(before+strings.ReplaceAll(line[:named+4], "22", "44")), 0o600))
	_, err := untold(dir)
	require.Error(t, err, "nobody knows whose it is")
}

// Who refused in a call, and then objected, said two things.
func TestTwoWordsOfACall(t *testing.T) {
	dir := t.TempDir()
	e := event{What: saidStop, Who: person(1), ID: reserve.ID{1}, At: sampleAt, Stop: rgpd.RefusedInCall}
	told, more := e, e
	told.What, more.Stop = toldStop, rgpd.Objected
	require.NoError(t, os.WriteFile(filepath.Join(dir, "a.jsonl"),
		[]byte(lineOf(t, e)+lineOf(t, told)+lineOf(t, more)), 0o600))
	left, err := untold(dir)
	require.NoError(t, err)
	require.Len(t, left, 1)
	require.Equal(t, rgpd.Objected, left[0].Stop)
}

// What a journal has is told a store that lacks it, though another was told; what is another principal's is left alone.
func TestWhatAJournalHas(t *testing.T) {
	d, s, _ := hookedAt(t, invitedPeople(t, 20), "2026-11-23 11:00")
	dir := t.TempDir()
	ours := event{What: saidStop, Principal: "alize telecom", Who: person(1), ID: reserve.ID{1}, At: sampleAt, Stop: rgpd.Objected}
	told, other := ours, ours
	told.What = toldStop
	other.Principal, other.Who = "lumen telecom", person(2)
	unnamed := ours
	unnamed.Principal, unnamed.Who = "", person(3)
	require.NoError(t, os.WriteFile(filepath.Join(dir, "a.jsonl"),
		[]byte(lineOf(t, ours)+lineOf(t, told)+lineOf(t, other)+lineOf(t, unnamed)), 0o600))
	d.journal.mu.Lock()
	d.journal.events.Close()
	var err error
	d.journal.events, err = os.Create(filepath.Join(dir, "b.jsonl"))
	d.journal.mu.Unlock()
	require.NoError(t, err)

	require.NoError(t, d.retell(t.Context(), dir, ""))
	for who, said := range map[rgpd.PersonID]bool{person(1): true, person(2): false, person(3): true} {
		state, err := s.View(t.Context(), reserve.Key{Principal: "alize telecom", Person: who})
		require.NoError(t, err)
		require.Equal(t, said, state.Known().Stop > rgpd.NoStop)
	}
	left, err := untold(dir)
	require.NoError(t, err)
	require.Len(t, left, 2, "those of which nobody knows that their store has them")
}

// A store that lacks calls of these thirty days rings nobody: it is another one, or it was emptied.
func TestAStoreThatForgot(t *testing.T) {
	d, _, _ := hookedAt(t, invitedPeople(t, 20), "2026-11-23 11:00")
	d.kept.outlives = true
	for ago, forgot := range map[int]bool{0: true, 29: true, 40: false} {
		dir := t.TempDir()
		e := event{What: boundCall, Principal: "alize telecom", Who: person(1), ID: reserve.ID{1}, Call: "c",
			At: sampleAt.AddDate(0, 0, -ago)}
		require.NoError(t, os.WriteFile(filepath.Join(dir, "a.jsonl"), []byte(lineOf(t, e)), 0o600))
		err := d.retell(t.Context(), dir, "")
		if forgot {
			require.ErrorIs(t, err, errForgotten, ago)
		} else {
			require.NoError(t, err, ago)
		}
		e.Principal = "lumen telecom"
		require.NoError(t, os.WriteFile(filepath.Join(dir, "a.jsonl"), []byte(lineOf(t, e)), 0o600))
		require.NoError(t, d.retell(t.Context(), dir, ""))
	}
}

func keyFile(t *testing.T, two string) string {
	t.Helper()
	name := filepath.Join(t.TempDir(), "key")
	require.NoError(t, os.WriteFile(name, []byte(strings.Repeat(two, 32)), 0o600))
	return name
}

// Another key would know nobody whom the journal knows, nor whom the database does.
func TestAnotherKey(t *testing.T) {
	in, journal := invitedPeople(t, 20), t.TempDir()
	opens := func(args ...string) error {
		s, err := parse(append([]string{"-in", in, "-at", "2026-11-23 11:00", "-show", "01 99 00 99 99"}, args...), io.Discard)
		require.NoError(t, err)
		_, closed, err := s.open(t.Context(), io.Discard)
		if err == nil {
			require.NoError(t, closed())
		}
		return err
	}
	require.NoError(t, opens("-key", keyFile(t, "07"), "-journal", journal))
	require.NoError(t, opens("-key", keyFile(t, "07"), "-journal", journal))
	require.ErrorContains(t, opens("-key", keyFile(t, "08"), "-journal", journal), "-key")

	dsn := database(t)
	require.NoError(t, opens("-dsn", dsn, "-key", keyFile(t, "07"), "-journal", t.TempDir()))
	require.NoError(t, opens("-dsn", dsn, "-key", keyFile(t, "07"), "-journal", t.TempDir()))
	require.ErrorContains(t, opens("-dsn", dsn, "-key", keyFile(t, "08"), "-journal", t.TempDir()), "-key")
}

// What cannot be opened is an error, and what was opened before it is given back.
func TestAJournalThatCannotBeOpened(t *testing.T) {
	file := filepath.Join(t.TempDir(), "file")
	require.NoError(t, os.WriteFile(file, nil, 0o600))
	err := run(t.Context(), []string{"-persons", "1", "-journal", filepath.Join(file, "x")}, io.Discard)
	require.ErrorContains(t, err, "not a directory")
}

// A decision that is cut off at the end of a file is said, and the others are taken again; one that cannot be read
// within is an error.
func TestDecisionsThatAreCutOff(t *testing.T) {
	d, _, _ := hookedAt(t, invitedPeople(t, 20), "2026-11-23 19:00")
	d.calls = 3
	require.NoError(t, d.run(t.Context()))
	had, err := os.ReadFile(d.journal.records.Name())
	require.NoError(t, err)
	dir := t.TempDir()
	name := filepath.Join(dir, "a"+recordsEnd)
	require.NoError(t, os.WriteFile(name, had, 0o600))
	all, err := replay(dir)
	require.NoError(t, err)
	require.Zero(t, all.cut)
	for _, less := range []int{1, 20, 100} {
		require.NoError(t, os.WriteFile(name, had[:len(had)-less], 0o600))
		got, err := replay(dir)
		require.NoError(t, err)
		require.Equal(t, 1, got.cut)
		require.Equal(t, all.decisions-1, got.decisions)
		require.Equal(t, got.decisions, got.equal)
		var out bytes.Buffer
		require.NoError(t, run(t.Context(), []string{"-replay", dir, "-lang", "en"}, &out))
		require.Contains(t, out.String(), "in the middle of a decision")
	}
	require.NoError(t, os.WriteFile(name, append([]byte{0xff, 0xff, 0xff, 0xff, 0x7f}, had...), 0o600))
	_, err = replay(dir)
	require.Error(t, err)
}
