package consent_test

import (
	"bytes"
	"crypto/ed25519"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"path/filepath"
	"runtime"
	"sync"
	"testing"
	"testing/iotest"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/consent"
	"github.com/rgpd-go/rgpd/internal/testkit"
)

var (
	journalKey = func() consent.Key {
		k, err := consent.NewKey([]byte("a key of thirty-two bytes at least, for tests only"))
		if err != nil {
			panic(err)
		}
		return k
	}()
	signer = ed25519.NewKeyFromSeed(bytes.Repeat([]byte{7}, ed25519.SeedSize))
	public = signer.Public().(ed25519.PublicKey)
	opened = time.Date(2026, 9, 1, 6, 0, 0, 0, time.UTC)
)

// memory is a file in memory that can stop in the middle of a write.
type memory struct {
	b     []byte
	at    int64
	quota int // bytes that may still be written; negative: no limit
	name  string
}

var errFull = errors.New("no space left")

func newMemory(b []byte) *memory { return &memory{b: bytes.Clone(b), quota: -1} }

func (m *memory) Read(p []byte) (int, error) {
	if m.at >= int64(len(m.b)) {
		return 0, io.EOF
	}
	n := copy(p, m.b[m.at:])
	m.at += int64(n)
	return n, nil
}

func (m *memory) Write(p []byte) (int, error) {
	n := len(p)
	if m.quota >= 0 {
		n = min(n, m.quota)
		m.quota -= n
	}
	m.b = append(m.b[:m.at], append(bytes.Clone(p[:n]), m.b[min(int(m.at)+n, len(m.b)):]...)...)
	m.at += int64(n)
	if n < len(p) {
		return n, errFull
	}
	return n, nil
}

func (m *memory) Seek(offset int64, whence int) (int64, error) {
	switch whence {
	case io.SeekStart:
		m.at = offset
	case io.SeekEnd:
		m.at = int64(len(m.b)) + offset
	}
	return m.at, nil
}

func (m *memory) Truncate(size int64) error { m.b = m.b[:size]; return nil }
func (m *memory) Sync() error               { return nil }
func (m *memory) Name() string              { return m.name }

func given(person string, at time.Time) consent.Event {
	r := good()
	r.ID, r.Person.Ref, r.At = "c-"+person, person, at
	return consent.Event{Kind: consent.ConsentGiven, At: at, Person: person, Record: r, By: "form"}
}

// campaign is a journal of six entries, with its checkpoint after the fourth and at
// the end.
func campaign(t testing.TB) (*memory, []consent.Checkpoint) {
	m := newMemory(nil)
	j, err := consent.CreateJournal(m, "2026-09", journalKey, opened)
	require.NoError(t, err)
	var marks []consent.Checkpoint
	at := collected
	for i, e := range []consent.Event{
		{Kind: consent.ConsentAsked, Person: "p-1", Record: consent.Record{Form: goodForm()}},
		given("p-1", at.Add(time.Minute)),
		given("p-2", at.Add(2*time.Minute)),
		{Kind: consent.ConsentWithdrawn, Person: "p-2", Means: consent.ByVoice, By: "agent-12"},
		{Kind: consent.ConsentRefused, Person: "p-3", Record: consent.Record{Answer: consent.SaidNo, Form: goodForm()}},
		{Kind: consent.EvidenceConsulted, Person: "p-1", By: "dpo", Why: "demande de preuve du 2026-10-02"},
	} {
		e.At = at.Add(time.Duration(i) * time.Minute)
		entry, err := j.Append(e, e.At.Add(time.Second))
		require.NoError(t, err)
		require.EqualValues(t, i+1, entry.Seq)
		if i == 3 || i == 5 {
			c, err := j.Checkpoint(signer, e.At.Add(time.Second))
			require.NoError(t, err)
			marks = append(marks, c)
		}
	}
	return m, marks
}

func verify(t testing.TB, b []byte, marks ...consent.Checkpoint) consent.Verification {
	v, err := consent.Verify(bytes.NewReader(b), journalKey, public, marks...)
	require.NoError(t, err)
	return v
}

func TestJournalVerifies(t *testing.T) {
	m, marks := campaign(t)
	v := verify(t, m.b, marks...)
	require.True(t, v.OK(), "%v", v.Fault)
	require.EqualValues(t, 6, v.Entries)
	require.Equal(t, 2, v.Checkpoints)
	require.Equal(t, marks[1].Seal, v.Last)
	require.Equal(t, "2026-09", v.Header.Name)

	other, err := consent.NewKey(bytes.Repeat([]byte{1}, 32))
	require.NoError(t, err)
	v, err = consent.Verify(bytes.NewReader(m.b), other, public)
	require.NoError(t, err)
	require.Equal(t, consent.NoJournal, v.Fault.Why)
}

// Each single byte changed, taken out or put in is caught, in the line where it
// stands; each line taken out, doubled or moved as well.
func TestTamperingIsCaught(t *testing.T) {
	m, marks := campaign(t)
	whole := m.b
	lines := bytes.SplitAfter(whole, []byte("\n"))
	lines = lines[:len(lines)-1]
	lineOf := func(i int) (n uint64) { return uint64(bytes.Count(whole[:i], []byte("\n"))) }
	for i := range whole {
		for _, b := range [][]byte{
			append(append(bytes.Clone(whole[:i]), whole[i]^1), whole[i+1:]...),
			append(bytes.Clone(whole[:i]), whole[i+1:]...),
			append(append(bytes.Clone(whole[:i]), ' '), whole[i:]...),
		} {
			v := verify(t, b)
			require.False(t, v.OK(), "byte %d", i)
			require.Equal(t, lineOf(i), v.Fault.Seq, "byte %d: %v", i, v.Fault)
		}
	}
	for i := range lines {
		without := bytes.Join(append(append([][]byte{}, lines[:i]...), lines[i+1:]...), nil)
		v := verify(t, without, marks...)
		require.False(t, v.OK(), "line %d out", i)
		twice := bytes.Join(append(append(append([][]byte{}, lines[:i+1]...), lines[i]), lines[i+1:]...), nil)
		require.False(t, verify(t, twice).OK(), "line %d twice", i)
		if i > 0 && i+1 < len(lines) {
			swapped := append([][]byte{}, lines...)
			swapped[i], swapped[i+1] = swapped[i+1], swapped[i]
			require.Equal(t, consent.Fault{Why: consent.WrongSeal, Seq: uint64(i), Offset: int64(len(bytes.Join(lines[:i], nil)))}, verify(t, bytes.Join(swapped, nil)).Fault)
		}
	}
}

func TestCheckpoints(t *testing.T) {
	m, marks := campaign(t)
	lines := bytes.SplitAfter(m.b, []byte("\n"))

	t.Run("a tail cut at the end of a line verifies by itself, and not with a checkpoint", func(t *testing.T) {
		cut := bytes.Join(lines[:5], nil) // header and four entries
		require.True(t, verify(t, cut).OK())
		require.True(t, verify(t, cut, marks[0]).OK())
		require.Equal(t, consent.MissingTail, verify(t, cut, marks...).Fault.Why)
	})
	t.Run("a journal written anew with the key does not agree", func(t *testing.T) {
		n := newMemory(nil)
		j, err := consent.CreateJournal(n, "2026-09", journalKey, opened)
		require.NoError(t, err)
		for range 6 {
			_, err = j.Append(given("p-9", collected), collected)
			require.NoError(t, err)
		}
		require.True(t, verify(t, n.b).OK())
		v := verify(t, n.b, marks...)
		require.Equal(t, consent.OtherHistory, v.Fault.Why)
		require.EqualValues(t, 4, v.Fault.Seq)
	})
	t.Run("a checkpoint that was changed", func(t *testing.T) {
		c := marks[0]
		c.Seq = 3
		require.Equal(t, consent.UnsignedCheckpoint, verify(t, m.b, c).Fault.Why)
		c = marks[1]
		c.Seq = 99
		require.Equal(t, consent.UnsignedCheckpoint, verify(t, m.b, c).Fault.Why)
		require.False(t, marks[0].Signed(bytes.Repeat([]byte{3}, ed25519.PublicKeySize)))
		require.False(t, marks[0].Signed(nil))
	})
	t.Run("written and read", func(t *testing.T) {
		text := fmt.Sprintf(`{"journal":%q,"seq":%d,"seal":"%s","at":%q,"signature":%q}`, marks[0].Journal, marks[0].Seq, marks[0].Seal, marks[0].At.Format(time.RFC3339Nano), marks[0].Signature)
		got, err := consent.ParseCheckpoint([]byte(text))
		require.NoError(t, err)
		require.Empty(t, cmp.Diff(marks[0], got))
		require.True(t, got.Signed(public))
	})
}

func TestFullDisk(t *testing.T) {
	m, _ := campaign(t)
	j, err := consent.OpenJournal(m, journalKey, nil)
	require.NoError(t, err)
	size := len(m.b)
	m.quota = 100
	_, err = j.Append(given("p-4", later), later)
	require.ErrorIs(t, err, errFull)
	require.Len(t, m.b, size, "half an entry was left")
	m.quota = -1
	entry, err := j.Append(given("p-4", later), later)
	require.NoError(t, err)
	require.EqualValues(t, 7, entry.Seq)
	require.True(t, verify(t, m.b).OK())
}

// faulty is a file whose disk fails: at writing, at taking back what was written, or at
// making sure of that.
type faulty struct {
	*memory
	failing, noTruncate, noSync bool
}

var errDisk = errors.New("the disk fails")

func (f *faulty) Write(p []byte) (int, error) {
	if f.failing {
		n, _ := f.memory.Write(p[:len(p)/2])
		return n, errDisk
	}
	return f.memory.Write(p)
}

func (f *faulty) Truncate(size int64) error {
	if f.noTruncate {
		return errDisk
	}
	return f.memory.Truncate(size)
}

func (f *faulty) Sync() error {
	if f.noSync {
		return errDisk
	}
	return nil
}

// A journal that could not take back half an entry takes no more: what is on the disk is
// not known, until it is opened again.
func TestJournalStopsAfterAFailedUndo(t *testing.T) {
	for name, fail := range map[string]func(*faulty){
		"half an entry cannot be cut off":         func(f *faulty) { f.failing, f.noTruncate = true, true },
		"nobody knows whether it was cut off":     func(f *faulty) { f.failing, f.noSync = true, true },
		"a whole entry not known to be on a disk": func(f *faulty) { f.noSync = true },
	} {
		t.Run(name, func(t *testing.T) {
			m, _ := campaign(t)
			file := &faulty{memory: m}
			j, err := consent.OpenJournal(file, journalKey, nil)
			require.NoError(t, err)
			fail(file)
			_, err = j.Append(given("p-4", later), later)
			require.ErrorIs(t, err, errDisk)
			file.failing, file.noTruncate, file.noSync = false, false, false // the disk is well again
			withdrawal := consent.Event{Kind: consent.ConsentWithdrawn, Person: "p-1", At: later, Means: consent.ByVoice}
			_, err = j.Append(withdrawal, later)
			require.Error(t, err, "the journal goes on over what it does not know")
			require.EqualValues(t, 6, j.Len())

			reopened := kept(t, file.b)
			_, err = consent.RepairJournal(reopened, journalKey, nil)
			require.NoError(t, err)
			again, err := consent.OpenJournal(reopened, journalKey, nil)
			require.NoError(t, err)
			_, err = again.Append(withdrawal, later)
			require.NoError(t, err)
		})
	}
}

func TestJournalRefuses(t *testing.T) {
	m, _ := campaign(t)
	j, err := consent.OpenJournal(m, journalKey, nil)
	require.NoError(t, err)
	_, err = j.Append(given("p-4", collected), collected.Add(-time.Hour))
	require.ErrorIs(t, err, consent.ErrClock)
	long := given("p-4", later)
	long.Record.Form.Wording = string(bytes.Repeat([]byte("a"), consent.MaxEntry))
	_, err = j.Append(long, later)
	require.ErrorIs(t, err, consent.ErrTooLong)
	for field, e := range map[string]consent.Event{
		"kind":   {At: later, Person: "p"},
		"at":     {Kind: consent.ConsentAsked, Person: "p"},
		"person": {Kind: consent.ConsentAsked, At: later},
		"answer": {Kind: consent.ConsentGiven, At: later, Person: "p"},
		"means":  {Kind: consent.ConsentWithdrawn, At: later, Person: "p"},
		"renews": {Kind: consent.ConsentRenewed, At: later, Person: "p", Record: consent.Record{Answer: consent.SaidYes}},
		"why":    {Kind: consent.EvidenceConsulted, At: later, Person: "p"},
	} {
		_, err := j.Append(e, later)
		require.ErrorContains(t, err, field)
	}
	_, err = j.Append(given("p-4", later.Add(time.Second)), later)
	require.ErrorContains(t, err, "at")
	require.EqualValues(t, 6, j.Len())
	long.Record.Form.Wording = long.Record.Form.Wording[:500_000] // longer than one read
	long.Record.Form.Digest = ""
	_, err = j.Append(long, later)
	require.NoError(t, err)
	require.True(t, verify(t, m.b).OK())
	require.Equal(t, consent.Malformed, verify(t, append(m.b, bytes.Repeat([]byte("a"), 2<<20)...)).Fault.Why)
	_, err = consent.NewKey([]byte("short"))
	require.Error(t, err)
}

// What no reader would take is not entered: one text that is not UTF-8 would close the whole
// journal to all, and a blank would hide a withdrawal from who asks for the person.
func TestWhatIsEnteredCanBeRead(t *testing.T) {
	m, _ := campaign(t)
	j, err := consent.OpenJournal(m, journalKey, nil)
	require.NoError(t, err)
	for name, change := range map[string]func(*consent.Event){
		"by":               func(e *consent.Event) { e.By = "agent \xff" },
		"why":              func(e *consent.Event) { e.Why = "\xc3" },
		"an ID":            func(e *consent.Event) { e.Withdraws = "c-\xff" },
		"a principal":      func(e *consent.Event) { e.Record.Form.Principals = consent.Named("Acme \xff") },
		"a person":         func(e *consent.Event) { e.Person = "p-\xff" },
		"a blank after it": func(e *consent.Event) { e.Person = "p-1 " },
		"a line before it": func(e *consent.Event) { e.Person = "\np-1" },
	} {
		e := withdrawalOf("p-1")
		change(&e)
		before := bytes.Clone(m.b)
		_, err := j.Append(e, later)
		var wrong *rgpd.InputError
		require.ErrorAs(t, err, &wrong, name)
		require.Equal(t, before, m.b, name)
	}
	e := withdrawalOf("p-\ufffd\u2028<&>\\ufffd\"") // odd, and UTF-8
	_, err = j.Append(e, later)
	require.NoError(t, err)
	h, err := j.History(e.Person)
	require.NoError(t, err)
	require.Len(t, h.Entries, 1)
	_, err = consent.CreateJournal(newMemory(nil), "\xff", journalKey, opened)
	require.Error(t, err)
}

func TestHistoryIsAFoldOfTheEvents(t *testing.T) {
	m, _ := campaign(t)
	read := func(person string) consent.History {
		h, err := consent.HistoryOf(bytes.NewReader(m.b), journalKey, person)
		require.NoError(t, err)
		return h
	}
	state := func(person string, at time.Time) consent.State {
		return read(person).AsOf(at).Assess(boiler, rgpd.LiveCall, at).Status().State
	}
	minute := func(n int) time.Time { return collected.Add(time.Duration(n) * time.Minute) }
	for _, c := range []struct {
		name, person string
		at           time.Time
		want         consent.State
	}{
		{"asked, not answered", "p-1", minute(0), consent.None},
		{"given at that very instant: not prior", "p-1", minute(1), consent.Flawed},
		{"given", "p-1", minute(1).Add(1), consent.Valid},
		{"given, before the withdrawal", "p-2", minute(3).Add(-time.Second), consent.Valid},
		{"withdrawn", "p-2", minute(3), consent.Withdrawn},
		{"refused", "p-3", later, consent.None},
		{"never heard of", "p-9", later, consent.None},
		{"a year later", "p-1", minute(1).AddDate(1, 0, 0), consent.Lapsed},
	} {
		require.Equal(t, c.want, state(c.person, c.at), c.name)
	}
	require.Len(t, read("p-1").Entries, 3)
}

func TestFoldOfRenewalsAndRefusals(t *testing.T) {
	entry := func(e consent.Event) consent.Entry { return consent.Entry{Event: e} }
	first := given("p", collected)
	renewed := given("p", collected.AddDate(0, 11, 0))
	renewed.Kind, renewed.Renews, renewed.Record.ID = consent.ConsentRenewed, first.Record.ID, "c-2"
	refused := consent.Event{Kind: consent.ConsentRefused, Person: "p", At: collected.AddDate(0, 2, 0), Record: consent.Record{Answer: consent.SaidNo, Form: goodForm()}}
	withdrawn := consent.Event{Kind: consent.ConsentWithdrawn, Person: "p", At: collected.AddDate(0, 3, 0), Means: consent.ByLink, Withdraws: "c-other"}
	history := func(es ...consent.Event) (h consent.History) {
		for _, e := range es {
			h.Entries = append(h.Entries, entry(e))
		}
		return h
	}
	at := collected.AddDate(1, 1, 0)
	on := func(h consent.History, at time.Time) consent.State {
		return h.Assess(boiler, rgpd.LiveCall, at).Status().State
	}
	require.Equal(t, consent.Lapsed, on(history(first), at))
	require.Equal(t, consent.Valid, on(history(first, renewed), at))
	require.Equal(t, consent.Valid, on(history(renewed, first), at), "the order of entry does not matter")
	require.Equal(t, consent.Withdrawn, on(history(first, refused), collected.AddDate(0, 3, 0)), "a refusal takes back what was given")
	require.Equal(t, consent.Withdrawn, on(history(first, withdrawn), collected.AddDate(0, 4, 0)), "a record that nobody has: in doubt, this one")
	withdrawn.Withdraws = ""
	require.Equal(t, consent.Withdrawn, on(history(first, withdrawn), collected.AddDate(0, 4, 0)))
	require.Equal(t, consent.Valid, on(history(first, withdrawn, renewed), at), "given again after the withdrawal")
}

func TestAppendingFromSeveralGoroutines(t *testing.T) {
	m := newMemory(nil)
	j, err := consent.CreateJournal(m, "crowd", journalKey, opened)
	require.NoError(t, err)
	var wg sync.WaitGroup
	for i := range 8 {
		wg.Go(func() {
			for range 20 {
				if _, err := j.Append(given(fmt.Sprint("p-", i), collected), collected); err != nil {
					t.Error(err)
				}
			}
		})
	}
	wg.Wait()
	v := verify(t, m.b)
	require.True(t, v.OK())
	require.EqualValues(t, 160, v.Entries)
	h, err := consent.HistoryOf(bytes.NewReader(m.b), journalKey, "p-3")
	require.NoError(t, err)
	h.Join(h)
	require.Len(t, h.Entries, 40)
}

// A journal of many entries is verified in the memory of one.
func TestVerificationIsBoundedInMemory(t *testing.T) {
	name := bigJournal(t, 20_000)
	f, err := os.Open(name)
	require.NoError(t, err)
	defer f.Close()
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	v, err := consent.Verify(f, journalKey, nil)
	runtime.ReadMemStats(&after)
	require.NoError(t, err)
	require.True(t, v.OK())
	require.EqualValues(t, 20_000, v.Entries)
	require.Less(t, after.TotalAlloc-before.TotalAlloc, uint64(4<<20), "bytes allocated in all")
}

// swift is a file whose Sync does nothing: a test is no crash.
type swift struct{ *os.File }

func (swift) Sync() error { return nil }

func bigJournal(t testing.TB, entries int) string {
	name := filepath.Join(t.TempDir(), "journal")
	f, err := os.Create(name)
	require.NoError(t, err)
	defer f.Close()
	j, err := consent.CreateJournal(swift{f}, "big", journalKey, opened)
	require.NoError(t, err)
	for i := range entries {
		at := collected.Add(time.Duration(i) * time.Second)
		_, err := j.Append(consent.Event{Kind: consent.ConsentWithdrawn, At: at, Person: fmt.Sprint("p-", i), Means: consent.ByVoice, By: "agent"}, at)
		require.NoError(t, err)
	}
	return name
}

func FuzzJournal(f *testing.F) {
	m := newMemory(nil)
	j, err := consent.CreateJournal(m, "fuzz", journalKey, opened)
	require.NoError(f, err)
	for _, person := range []string{"p-1", "p-2"} {
		_, err := j.Append(consent.Event{Kind: consent.ConsentWithdrawn, At: opened, Person: person, Means: consent.ByReply}, opened)
		require.NoError(f, err)
	}
	f.Add(m.b)
	f.Add(m.b[:len(m.b)-10])
	f.Add([]byte("{}\n"))
	f.Fuzz(func(t *testing.T, b []byte) {
		v := verify(t, b)
		if v.OK() && !bytes.HasPrefix(m.b, b) {
			t.Fatal("a journal that nobody sealed verifies")
		}
		for _, err := range consent.Entries(bytes.NewReader(b), journalKey) {
			testkit.Refused(t, err)
			if err != nil {
				break
			}
		}
		file := newMemory(b)
		j, err := consent.OpenJournal(file, journalKey, nil)
		testkit.Refused(t, err)
		if !bytes.Equal(file.b, b) {
			t.Fatal("opening changed the file")
		}
		if torn := new(consent.TornError); errors.As(err, &torn) {
			file.name = filepath.Join(t.TempDir(), "journal")
			if _, err := consent.RepairJournal(file, journalKey, nil); err == nil {
				j, _ = consent.OpenJournal(file, journalKey, nil)
			}
			if whole := m.b[:min(len(b), len(m.b))]; bytes.HasPrefix(b, whole[:bytes.LastIndexByte(whole, '\n')+1]) &&
				!bytes.HasPrefix(file.b, whole[:bytes.LastIndexByte(whole, '\n')+1]) {
				t.Fatal("a repair took out a whole entry")
			}
		}
		if j != nil {
			if _, err := j.Append(given("p", later), later.AddDate(50, 0, 0)); err != nil {
				t.Fatal(err)
			}
			if !verify(t, file.b).OK() {
				t.Fatal("appending to what was opened broke it")
			}
		}
	})
}

func FuzzRecord(f *testing.F) {
	f.Add([]byte(`{"answer":"yes","at":"2026-09-14T11:12:31+02:00","channels":"live-call","form":{"principals":["A"],"callers":[],"lasts":"P1Y"}}`))
	f.Add([]byte(`{"slot":{"from":"2026-11-28T09:00:00Z"}}`))
	f.Fuzz(func(t *testing.T, b []byte) {
		r, err := consent.ParseRecord(b)
		testkit.Refused(t, err)
		if err != nil {
			return
		}
		rnd := rand.New(rand.NewPCG(1, uint64(len(b))))
		for range 4 {
			at, ch := randomInstant(rnd), rgpd.Channel(rnd.IntN(6))
			a := consent.Assess(r, boiler, ch, at)
			a.Findings()
			s := a.Status()
			if state, _, _ := s.At(&boiler, ch, at); (state == consent.Valid) != a.Decision().Allowed() {
				t.Fatalf("status %v, decision %v", state, a.Decision().Verdict())
			}
			r.Retention(ch)
		}
	})
}

// A checkpoint that is read is written as it was, and signs for what it says alone.
func FuzzCheckpoint(f *testing.F) {
	signer := ed25519.NewKeyFromSeed(make([]byte, ed25519.SeedSize))
	j, err := consent.CreateJournal(newMemory(nil), "fuzz", journalKey, opened)
	require.NoError(f, err)
	_, err = j.Append(given("p-1", collected), collected)
	require.NoError(f, err)
	mark, err := j.Checkpoint(signer, later)
	require.NoError(f, err)
	good, err := json.Marshal(mark)
	require.NoError(f, err)
	f.Add(good)
	f.Add([]byte(`{"seq":1,"seq":2}`))
	f.Fuzz(func(t *testing.T, b []byte) {
		c, err := consent.ParseCheckpoint(b)
		testkit.Refused(t, err)
		if err != nil {
			require.Zero(t, c)
			return
		}
		written, err := json.Marshal(c)
		require.NoError(t, err)
		again, err := consent.ParseCheckpoint(written)
		require.NoError(t, err)
		require.Empty(t, cmp.Diff(c, again))
	})
}

func BenchmarkAssess(b *testing.B) {
	r := good()
	for b.Loop() {
		consent.Assess(r, boiler, rgpd.LiveCall, later).Decision()
	}
}

func BenchmarkAssessWithoutWording(b *testing.B) {
	r := with(func(r *consent.Record) { r.Form.Wording = "" })
	for b.Loop() {
		consent.Assess(r, boiler, rgpd.LiveCall, later).Decision()
	}
}

func BenchmarkStatus(b *testing.B) {
	a := consent.Assess(good(), boiler, rgpd.LiveCall, later)
	for b.Loop() {
		a.Status()
	}
}

func BenchmarkStatusAt(b *testing.B) {
	b.ReportAllocs()
	s := consent.Assess(good(), boiler, rgpd.LiveCall, later).Status()
	for b.Loop() {
		s.At(&boiler, rgpd.LiveCall, later)
	}
}

func BenchmarkAppend(b *testing.B) {
	f, err := os.Create(filepath.Join(b.TempDir(), "journal"))
	require.NoError(b, err)
	defer f.Close()
	for _, kind := range []struct {
		name string
		file consent.File
	}{{"to a disk", f}, {"without sync", swift{f}}} {
		b.Run(kind.name, func(b *testing.B) {
			require.NoError(b, f.Truncate(0))
			j, err := consent.CreateJournal(kind.file, "bench", journalKey, opened)
			require.NoError(b, err)
			e := given("p", collected)
			for b.Loop() {
				_, err := j.Append(e, later)
				require.NoError(b, err)
			}
			b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "entries/s")
		})
	}
}

// One million entries, in one pass. The heap is what is in use at the end.
func BenchmarkVerifyMillion(b *testing.B) {
	const entries = 1_000_000
	name := bigJournal(b, entries)
	var peak uint64
	for b.Loop() {
		f, err := os.Open(name)
		require.NoError(b, err)
		v, err := consent.Verify(f, journalKey, nil)
		require.NoError(b, err)
		require.EqualValues(b, entries, v.Entries)
		var m runtime.MemStats
		runtime.ReadMemStats(&m)
		peak = max(peak, m.HeapInuse)
		f.Close()
	}
	b.ReportMetric(entries*float64(b.N)/b.Elapsed().Seconds(), "entries/s")
	b.ReportMetric(float64(peak)/(1<<20), "heap-MiB")
}

// What could not be read to its end is not in order, whatever was found until then.
func TestAJournalThatCannotBeReadIsNotOK(t *testing.T) {
	require.False(t, consent.Verification{}.OK(), "nothing was read")
	v, err := consent.Verify(iotest.ErrReader(errors.New("disk")), journalKey, nil)
	require.Error(t, err)
	require.False(t, v.OK())
}
