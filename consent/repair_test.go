package consent_test

import (
	"bytes"
	"crypto/ed25519"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/consent"
)

// kept is a file in memory beside which a repair keeps what it cuts.
func kept(t testing.TB, b []byte) *memory {
	m := newMemory(b)
	m.name = filepath.Join(t.TempDir(), "2026-09.journal")
	return m
}

// oneMore is one entry more than those of the campaign, and what the file is with it.
func oneMore(t testing.TB, e consent.Event) (before, after []byte) {
	m, _ := campaign(t)
	before = bytes.Clone(m.b)
	j, err := consent.OpenJournal(m, journalKey, nil)
	require.NoError(t, err)
	require.EqualValues(t, 6, j.Len())
	_, err = j.Append(e, later)
	require.NoError(t, err)
	return before, m.b
}

func withdrawalOf(person string) consent.Event {
	return consent.Event{Kind: consent.ConsentWithdrawn, Person: person, At: later, Means: consent.ByVoice, By: "agent"}
}

// Whatever byte a crash stops at, opening changes nothing and says what it found; a repair
// that is accepted keeps every whole entry, and the journal goes on.
func TestCrashInTheMiddleOfAnAppend(t *testing.T) {
	before, after := oneMore(t, withdrawalOf("p-1"))
	for end := len(before); end <= len(after); end++ {
		f := kept(t, after[:end])
		_, err := consent.OpenJournal(f, journalKey, nil)
		require.Equal(t, after[:end], f.b, "opening changed the file")
		want, entries := consent.Repair{Kept: 6}, uint64(6)
		switch end {
		case len(before), len(after):
			require.NoError(t, err)
		case len(after) - 1: // all but the end of the line
			want = consent.Repair{Kept: 7, Ended: 1}
		default:
			want.Cut = int64(end - len(before))
		}
		if end >= len(after)-1 {
			entries, want.Kept = 7, 7
		}
		if err != nil {
			var torn *consent.TornError
			require.ErrorAs(t, err, &torn)
			require.Empty(t, cmp.Diff(&consent.TornError{
				Fault:   consent.Fault{Why: consent.TornTail, Seq: 7, Offset: int64(len(before))},
				Entries: 6, Tail: int64(end - len(before)), Repair: want,
			}, torn))
		}
		got, err := consent.RepairJournal(f, journalKey, nil)
		require.NoError(t, err)
		if want.Cut > 0 {
			want.Aside = f.name + ".cut-1"
			cut, err := os.ReadFile(want.Aside)
			require.NoError(t, err)
			require.Equal(t, after[len(before):end], cut)
		}
		require.Empty(t, cmp.Diff(want, got))
		j, err := consent.OpenJournal(f, journalKey, nil)
		require.NoError(t, err)
		require.Equal(t, entries, j.Len())
		_, err = j.Append(given("p-5", later), later)
		require.NoError(t, err)
		require.True(t, verify(t, f.b).OK())
	}
}

func TestOpeningRepairsNothingElse(t *testing.T) {
	m, _ := campaign(t)
	for _, at := range []int{20, len(m.b) / 2, len(m.b) - 3} {
		bad := newMemory(m.b)
		bad.b[at] ^= 1
		damaged := bytes.Clone(bad.b)
		_, err := consent.OpenJournal(bad, journalKey, nil)
		require.ErrorIs(t, err, consent.ErrDamaged)
		var fault consent.Fault
		require.ErrorAs(t, err, &fault)
		require.Equal(t, damaged, bad.b)
	}
	_, err := consent.CreateJournal(newMemory(m.b), "x", journalKey, opened)
	require.ErrorIs(t, err, consent.ErrNotEmpty)
}

// R1: one damaged byte at the end of the last line drops no acknowledged withdrawal, whatever
// it became, nor does what a crash left behind it.
func TestADamagedEndOfALineDropsNoEntry(t *testing.T) {
	before, after := oneMore(t, withdrawalOf("p-1"))
	_, longer := oneMore(t, withdrawalOf("p-1"))
	half := bytes.Clone(longer[len(before):][:40])
	whole, lost := after[:len(after)-1], after[:len(after)-1]
	for name, b := range map[string][]byte{
		"another byte":                        append(bytes.Clone(whole), 0x0b),
		"a blank":                             append(bytes.Clone(whole), ' '),
		"nothing":                             bytes.Clone(lost),
		"another byte, and half an entry":     append(append(bytes.Clone(whole), 0x8a), half...),
		"nothing, and half an entry":          append(bytes.Clone(whole), half...),
		"another byte, and what is no entry":  append(bytes.Clone(whole), "\x00\x00\x00\x00"...),
		"another byte, and a seal of nothing": append(append(bytes.Clone(whole), '\r'), after[len(after)-76:len(after)-1]...),
	} {
		f := kept(t, b)
		_, err := consent.OpenJournal(f, journalKey, nil)
		var torn *consent.TornError
		require.ErrorAs(t, err, &torn, name)
		require.EqualValues(t, 7, torn.Repair.Kept, name)
		require.Equal(t, b, f.b, name)

		_, err = consent.HistoryOf(bytes.NewReader(b), journalKey, "p-1")
		require.ErrorIs(t, err, consent.ErrDamaged, name)

		got, err := consent.RepairJournal(f, journalKey, nil)
		require.NoError(t, err, name)
		require.Equal(t, 1, got.Ended, name)
		require.Equal(t, after, f.b, name)
		h, err := consent.HistoryOf(bytes.NewReader(f.b), journalKey, "p-1")
		require.NoError(t, err, name)
		require.Equal(t, consent.Withdrawn, h.Assess(boiler, rgpd.LiveCall, later.AddDate(0, 0, 1)).Status().State, name)
	}
}

// Two line ends may be damaged: both entries stay.
func TestTwoDamagedEndsOfLines(t *testing.T) {
	m, _ := campaign(t)
	before := bytes.Clone(m.b)
	j, err := consent.OpenJournal(m, journalKey, nil)
	require.NoError(t, err)
	for _, person := range []string{"p-1", "p-4"} {
		_, err = j.Append(withdrawalOf(person), later)
		require.NoError(t, err)
	}
	want := bytes.Clone(m.b)
	tail := bytes.ReplaceAll(want[len(before):], []byte("\n"), []byte("\t"))
	f := kept(t, append(bytes.Clone(before), tail...))
	got, err := consent.RepairJournal(f, journalKey, nil)
	require.NoError(t, err)
	require.Empty(t, cmp.Diff(consent.Repair{Kept: 8, Ended: 2, Cut: 2, Aside: f.name + ".cut-1"}, got))
	require.Equal(t, want, f.b)
}

// Each byte of a journal damaged in turn: opening changes nothing, and what it then accepts,
// or a repair leaves, has every entry whose own bytes are whole.
func TestNoEntryThatIsWholeIsEverRemoved(t *testing.T) {
	_, after := oneMore(t, withdrawalOf("p-1"))
	last := bytes.LastIndexByte(after[:len(after)-1], '\n') + 1
	for at := range after {
		f := kept(t, after)
		f.b[at] ^= 0x01
		damaged := bytes.Clone(f.b)
		_, err := consent.OpenJournal(f, journalKey, nil)
		require.Error(t, err, "byte %d", at)
		require.Equal(t, damaged, f.b)
		got, err := consent.RepairJournal(f, journalKey, nil)
		if at < len(after)-1 { // nothing is repaired but the end of the last line
			require.ErrorIs(t, err, consent.ErrDamaged, "byte %d", at)
			require.Equal(t, damaged, f.b)
			continue
		}
		require.NoError(t, err)
		require.Equal(t, after, f.b)
		require.EqualValues(t, 7, got.Kept)
	}
	// With its own bytes and the end of its line damaged, nobody can tell it from half an entry.
	f := kept(t, after)
	f.b[last+10] ^= 1
	f.b[len(after)-1] ^= 1
	got, err := consent.RepairJournal(f, journalKey, nil)
	require.NoError(t, err)
	require.EqualValues(t, 6, got.Kept)
	require.EqualValues(t, len(after)-last, got.Cut)
}

// A checkpoint tells what the file cannot: that whole lines, or a line that is torn now, were
// cut off its end. It is asked when the journal is opened, and when it is repaired.
func TestACheckpointIsAskedOnOpening(t *testing.T) {
	m, marks := campaign(t)
	lines := bytes.SplitAfter(m.b, []byte("\n"))
	other := marks[1]
	other.Journal = "2026-10"
	for name, c := range map[string]struct {
		b     []byte
		by    ed25519.PublicKey
		marks []consent.Checkpoint
		want  consent.FaultKind
	}{
		"all there":                       {m.b, public, marks, 0},
		"no checkpoint":                   {bytes.Join(lines[:6], nil), nil, nil, 0},
		"a line cut off":                  {bytes.Join(lines[:6], nil), public, marks, consent.MissingTail},
		"all but the first checkpoint's":  {bytes.Join(lines[:5], nil), public, marks[:1], 0},
		"a torn line that it counts":      {m.b[:len(m.b)-2], public, marks, consent.MissingTail},
		"the end of a line it counts":     {m.b[:len(m.b)-1], public, marks, consent.TornTail},
		"a torn line after it":            {m.b[:len(m.b)-2], public, marks[:1], consent.TornTail},
		"without the key it is signed by": {m.b, nil, marks, consent.UnsignedCheckpoint},
		"of another journal":              {m.b, public, []consent.Checkpoint{other}, consent.UnsignedCheckpoint},
	} {
		f := kept(t, c.b)
		_, err := consent.OpenJournal(f, journalKey, c.by, c.marks...)
		var fault consent.Fault
		_ = errors.As(err, &fault)
		require.Equal(t, c.want, fault.Why, name)
		_, err = consent.RepairJournal(f, journalKey, c.by, c.marks...)
		if c.want == 0 || c.want == consent.TornTail {
			require.NoError(t, err, name)
			_, err = consent.OpenJournal(f, journalKey, c.by, c.marks...)
			require.NoError(t, err, name)
			continue
		}
		require.ErrorIs(t, err, consent.ErrDamaged, name)
		require.Equal(t, c.b, f.b, name)
	}
}

// What a repair cuts is kept beside the journal, and no file is ever written over.
func TestWhatIsCutIsKeptBesideTheJournal(t *testing.T) {
	m, _ := campaign(t)
	path := filepath.Join(t.TempDir(), "2026-09.journal")
	require.NoError(t, os.WriteFile(path, append(bytes.Clone(m.b), "{half an entry"...), 0o600))
	require.NoError(t, os.WriteFile(path+".cut-1", []byte("of before"), 0o600))
	f, err := os.OpenFile(path, os.O_RDWR, 0)
	require.NoError(t, err)
	defer f.Close()
	_, err = consent.OpenJournal(f, journalKey, nil)
	require.ErrorContains(t, err, "line 8, entry 7, at byte")
	require.ErrorContains(t, err, "14 bytes after entry 6")
	got, err := consent.RepairJournal(f, journalKey, nil)
	require.NoError(t, err)
	require.Equal(t, path+".cut-2", got.Aside)
	for name, want := range map[string]string{"": string(m.b), ".cut-1": "of before", ".cut-2": "{half an entry"} {
		b, err := os.ReadFile(path + name)
		require.NoError(t, err)
		require.Equal(t, want, string(b), name)
	}
	j, err := consent.OpenJournal(f, journalKey, nil)
	require.NoError(t, err)
	_, err = j.Append(withdrawalOf("p-1"), later)
	require.NoError(t, err)

	// Nor is anything cut that cannot be kept.
	torn := append(bytes.Clone(m.b), "{half"...)
	nameless := newMemory(torn)
	_, err = consent.RepairJournal(nameless, journalKey, nil)
	require.Error(t, err)
	require.Equal(t, torn, nameless.b)
	nowhere := newMemory(torn)
	nowhere.name = filepath.Join(t.TempDir(), "no such folder", "journal")
	_, err = consent.RepairJournal(nowhere, journalKey, nil)
	require.Error(t, err)
	require.Equal(t, torn, nowhere.b)
}

// A repair that stops anywhere leaves each whole entry, and can be made again.
func TestARepairThatStops(t *testing.T) {
	_, after := oneMore(t, withdrawalOf("p-1"))
	torn := append(append(bytes.Clone(after[:len(after)-1]), 0x0b), "{half an entry"...)
	for name, fail := range map[string]func(*faulty){
		"at writing":   func(f *faulty) { f.failing = true },
		"at sync":      func(f *faulty) { f.noSync = true },
		"at the cut":   func(f *faulty) { f.noTruncate = true },
		"nowhere else": func(*faulty) {},
	} {
		f := &faulty{memory: kept(t, torn)}
		fail(f)
		_, err := consent.RepairJournal(f, journalKey, nil)
		require.Equal(t, name != "nowhere else", err != nil, name)
		*f = faulty{memory: f.memory}
		_, err = consent.RepairJournal(f, journalKey, nil)
		require.NoError(t, err, name)
		require.Equal(t, after, f.b, name)
	}
}

// The error of a torn journal shows nothing of what is in it.
func TestATornJournalShowsNothing(t *testing.T) {
	m, _ := campaign(t)
	f := kept(t, append(bytes.Clone(m.b), `{"seq":7,"person":"+33639981234 Dupont"`...))
	_, err := consent.OpenJournal(f, journalKey, nil)
	require.Error(t, err)
	require.NotContains(t, err.Error(), "Dupont")
	require.False(t, strings.Contains(err.Error(), "3998"))
	var wrong *rgpd.InputError
	require.ErrorAs(t, err, &wrong)
}
