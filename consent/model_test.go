package consent_test

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/consent"
)

// mortal is a file whose program dies in the middle of a write: nothing is done by it any
// more, be it to take back what it wrote.
type mortal struct {
	*memory
	dies *step // how; nil: it lives
	dead bool
}

var errDead = errors.New("the program is dead")

func (f *mortal) Write(p []byte) (int, error) {
	switch {
	case f.dead:
		return 0, errDead
	case f.dies == nil:
		return f.memory.Write(p)
	}
	f.dead = true
	n := max(0, int(f.dies.share*float64(len(p)))+f.dies.bytes)
	n, _ = f.memory.Write(p[:min(n, len(p))])
	return n, errDead
}

func (f *mortal) Truncate(size int64) error {
	if f.dead {
		return errDead
	}
	return f.memory.Truncate(size)
}

func (f *mortal) Sync() error {
	if f.dead {
		return errDead
	}
	return nil
}

// A step is one thing that may happen to a journal. Those that crash do so after a share of
// the line, or a number of bytes of it.
type step struct {
	what  string
	share float64
	bytes int
}

func (s step) String() string { return fmt.Sprintf("%s %v %d", s.what, s.share, s.bytes) }

// steps are all that the model knows of.
func steps() (all []step) {
	for _, what := range []string{"give", "take", "checkpoint", "open", "repair", "second gives", "second takes"} {
		all = append(all, step{what: what})
	}
	for _, share := range []float64{0.5, 1} {
		all = append(all, step{what: "crash giving", share: share}, step{what: "crash taking", share: share})
	}
	return append(all, step{what: "crash taking", share: 1, bytes: -1}) // all but the end of the line
}

// A word is what the person said, and whether its entry was acknowledged: if not, it may be in
// the journal or not.
type word struct {
	at                  time.Time
	takes, acknowledged bool
}

// A model is a journal on a disk, who appends to it, and all that was said.
type model struct {
	t     testing.TB
	disk  *memory
	file  *mortal
	j     *consent.Journal
	marks []consent.Checkpoint
	words []word
	clock time.Time
}

func newModel(t testing.TB, name string) *model {
	m := &model{t: t, disk: newMemory(nil), clock: collected}
	m.file = &mortal{memory: m.disk}
	var err error
	m.j, err = consent.CreateJournal(m.file, "m", journalKey, opened)
	require.NoError(t, err)
	m.disk.name = name // where a repair keeps what it cuts
	return m
}

// append says a word, by a journal that may be gone, and crashes in the middle if it is told to.
func (m *model) append(j *consent.Journal, takes bool, crash *step) {
	if j == nil {
		return
	}
	m.clock = m.clock.Add(time.Minute)
	e := consent.Event{Kind: consent.ConsentWithdrawn, Person: "p", At: m.clock, Means: consent.ByVoice}
	if !takes {
		e = given("p", m.clock)
		e.Record.Form.Wording = ""
	}
	m.file.dies = crash
	_, err := j.Append(e, m.clock)
	if errors.Is(err, consent.ErrChanged) { // nothing was written
		return
	}
	require.Equal(m.t, crash == nil, err == nil)
	m.words = append(m.words, word{at: m.clock, takes: takes, acknowledged: err == nil})
	if crash != nil {
		m.j = nil
	}
}

// do is one step. What cannot be done does nothing, or is an error that the model knows.
func (m *model) do(s step) {
	restart := func() *consent.Journal {
		m.file = &mortal{memory: m.disk}
		j, err := consent.OpenJournal(m.file, journalKey, public, m.marks...)
		if err != nil {
			return nil
		}
		return j
	}
	switch s.what {
	case "give", "take":
		m.append(m.j, s.what == "take", nil)
	case "crash giving", "crash taking":
		if m.j != nil {
			m.append(m.j, s.what == "crash taking", &s)
		}
	case "checkpoint":
		if m.j != nil {
			c, err := m.j.Checkpoint(signer, m.clock)
			require.NoError(m.t, err)
			m.marks = append(m.marks, c)
		}
	case "open":
		before := bytes.Clone(m.disk.b)
		m.j = restart()
		require.Equal(m.t, before, m.disk.b, "opening changed the file")
	case "repair":
		done, err := consent.RepairJournal(&mortal{memory: m.disk}, journalKey, public, m.marks...)
		require.NoError(m.t, err)
		if done.Aside != "" {
			require.NoError(m.t, os.Remove(done.Aside))
		}
		m.j = restart()
		require.NotNil(m.t, m.j)
	case "second gives", "second takes": // by a program that got past the lock
		j, err := consent.OpenJournal(&mortal{memory: m.disk}, journalKey, public, m.marks...)
		if err == nil {
			m.append(j, s.what == "second takes", nil)
		}
	}
}

// check holds the contract. What is read has each acknowledged word, in order; and nobody is
// callable but by a yes after the last acknowledged withdrawal.
func (m *model) check() error {
	h, err := consent.HistoryOf(bytes.NewReader(m.disk.b), journalKey, "p")
	at := m.clock.Add(time.Hour)
	allowed := h.Assess(boiler, rgpd.LiveCall, at).Decision().Allowed()
	if err != nil {
		if allowed {
			return errors.New("callable by a journal that cannot be read")
		}
		return nil
	}
	read := h.Entries
	for i, w := range m.words {
		takes := func(e consent.Entry) bool { return e.Event.Kind == consent.ConsentWithdrawn }
		switch {
		case len(read) > 0 && takes(read[0]) == w.takes && read[0].Event.At.Equal(w.at):
			read = read[1:]
		case w.acknowledged:
			return fmt.Errorf("word %d was acknowledged and is gone", i+1)
		}
	}
	if len(read) > 0 {
		return errors.New("there is more than was said")
	}
	mayBe := false
	for _, w := range m.words {
		if w.takes && w.acknowledged {
			mayBe = false
		} else if !w.takes {
			mayBe = true
		}
	}
	if allowed && !mayBe {
		return errors.New("withdrawn, acknowledged, and callable")
	}
	return nil
}

// run is the steps one after the other, then what holds.
func run(t testing.TB, name string, of ...step) *model {
	m := newModel(t, name)
	for _, s := range of {
		m.do(s)
	}
	if err := m.check(); err != nil {
		t.Fatalf("%v\nafter %v", err, of)
	}
	return m
}

// All interleavings of a few steps: withdrawn, acknowledged, and callable later does not occur,
// but by the person's own later consent.
func TestWhateverHappensToAJournal(t *testing.T) {
	most, name := 4, filepath.Join(t.TempDir(), "journal")
	if testing.Short() {
		most = 3
	}
	all := steps()
	var ran, allowed int
	var each func(of []step)
	each = func(of []step) {
		if len(of) > 0 {
			m := run(t, name, of...)
			ran++
			if h, err := consent.HistoryOf(bytes.NewReader(m.disk.b), journalKey, "p"); err == nil &&
				h.Assess(boiler, rgpd.LiveCall, m.clock.Add(time.Hour)).Decision().Allowed() {
				allowed++
			}
		}
		if len(of) == most {
			return
		}
		for _, s := range all {
			each(append(of[:len(of):len(of)], s))
		}
	}
	each(nil)
	require.Greater(t, allowed, ran/20, "hardly anybody is callable: of %d", ran)
	t.Logf("%d orders of steps, callable in %d", ran, allowed)
}

// A crash at each byte of an append, after whatever was said; then a repair, and a word more.
func TestACrashAtEachByteOfAnAppend(t *testing.T) {
	name, every := filepath.Join(t.TempDir(), "journal"), map[string]int{"crash taking": 1, "crash giving": 31}
	if testing.Short() {
		every = map[string]int{"crash taking": 29, "crash giving": 331}
	}
	give, take := step{what: "give"}, step{what: "take"}
	for _, said := range [][]step{{give}, {give, take}, {give, take, {what: "checkpoint"}}} {
		for what, every := range every {
			whole := run(t, name, append(said[:len(said):len(said)], step{what: what, share: 1})...)
			for n := range len(whole.disk.b) - len(run(t, name, said...).disk.b) + 1 {
				if n%every != 0 {
					continue
				}
				crashed := append(said[:len(said):len(said)], step{what: what, bytes: n})
				for _, then := range [][]step{
					{}, {{what: "open"}, take}, {{what: "repair"}, take}, {{what: "second takes"}, {what: "repair"}, give},
				} {
					run(t, name, append(crashed[:len(crashed):len(crashed)], then...)...)
				}
			}
		}
	}
}
